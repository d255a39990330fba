# Written by `cargo xtask generate --service timestream-influxdb` from the service's model and overlay: change those instead.
# Timestream InfluxDB, API version 2023-01-27: 24 operations.

use rt.nu [call]

def DbInstanceType []: nothing -> list<string> { ["db.influx.medium" "db.influx.large" "db.influx.xlarge" "db.influx.2xlarge" "db.influx.4xlarge" "db.influx.8xlarge" "db.influx.12xlarge" "db.influx.16xlarge" "db.influx.24xlarge"] }

# POST /; needs --name --db-resource-id
@search-terms CreateDbBackup
export def 'timestream-influxdb create-db-backup' [
  --name: string
  --db-resource-id: string
  --retention-days: int
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb CreateDbBackup $name $db_resource_id $retention_days $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --vpc-subnet-ids --vpc-security-group-ids
@search-terms CreateDbCluster
export def 'timestream-influxdb create-db-cluster' [
  --name: string
  --username: string
  --password: string
  --organization: string
  --bucket: string
  --port: int
  --db-parameter-group-identifier: string
  --db-instance-type: string@DbInstanceType
  --db-storage-type: string@[InfluxIOIncludedT1 InfluxIOIncludedT2 InfluxIOIncludedT3]
  --allocated-storage: int
  --network-type: string@[IPV4 DUAL]
  --publicly-accessible: oneof<bool>
  --vpc-subnet-ids: list<string>
  --vpc-security-group-ids: list<string>
  --deployment-type: string
  --deployment-configuration: record
  --failover-mode: string@[AUTOMATIC NO_FAILOVER]
  --log-delivery-configuration: record
  --maintenance-schedule: record
  --db-backup-configurations: list
  --kms-key-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb CreateDbCluster $name $username $password $organization $bucket $port $db_parameter_group_identifier $db_instance_type $db_storage_type $allocated_storage $network_type $publicly_accessible $vpc_subnet_ids $vpc_security_group_ids $deployment_type $deployment_configuration $failover_mode $log_delivery_configuration $maintenance_schedule $db_backup_configurations $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --password --db-instance-type --vpc-subnet-ids --vpc-security-group-ids --allocated-storage
@search-terms CreateDbInstance
export def 'timestream-influxdb create-db-instance' [
  --name: string
  --username: string
  --password: string
  --organization: string
  --bucket: string
  --db-instance-type: string@DbInstanceType
  --vpc-subnet-ids: list<string>
  --vpc-security-group-ids: list<string>
  --publicly-accessible: oneof<bool>
  --db-storage-type: string@[InfluxIOIncludedT1 InfluxIOIncludedT2 InfluxIOIncludedT3]
  --allocated-storage: int
  --db-parameter-group-identifier: string
  --deployment-type: string@[SINGLE_AZ WITH_MULTIAZ_STANDBY]
  --log-delivery-configuration: record
  --maintenance-schedule: record
  --tags: record
  --port: int
  --network-type: string@[IPV4 DUAL]
  --db-backup-configurations: list
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb CreateDbInstance $name $username $password $organization $bucket $db_instance_type $vpc_subnet_ids $vpc_security_group_ids $publicly_accessible $db_storage_type $allocated_storage $db_parameter_group_identifier $deployment_type $log_delivery_configuration $maintenance_schedule $tags $port $network_type $db_backup_configurations $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateDbParameterGroup
export def 'timestream-influxdb create-db-parameter-group' [
  --name: string
  --description: string
  --parameters: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb CreateDbParameterGroup $name $description $parameters $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteDbBackup
export def 'timestream-influxdb delete-db-backup' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb DeleteDbBackup $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-id
@search-terms DeleteDbCluster
export def 'timestream-influxdb delete-db-cluster' [
  --db-cluster-id: string
  --retain-automated-backups: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb DeleteDbCluster $db_cluster_id $retain_automated_backups -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteDbInstance
export def 'timestream-influxdb delete-db-instance' [
  --identifier: string
  --retain-automated-backups: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb DeleteDbInstance $identifier $retain_automated_backups -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --identifier
@search-terms GetDbBackup
export def 'timestream-influxdb get-db-backup' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-influxdb GetDbBackup $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --db-cluster-id
@search-terms GetDbCluster
export def 'timestream-influxdb get-db-cluster' [
  --db-cluster-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-influxdb GetDbCluster $db_cluster_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetDbInstance
export def 'timestream-influxdb get-db-instance' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-influxdb GetDbInstance $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetDbParameterGroup
export def 'timestream-influxdb get-db-parameter-group' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-influxdb GetDbParameterGroup $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDbBackups
export def 'timestream-influxdb list-db-backups' [
  --db-resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-influxdb ListDbBackups $db_resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDbClusters
export def 'timestream-influxdb list-db-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'timestream-influxdb ListDbClusters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListDbInstances
export def 'timestream-influxdb list-db-instances' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'timestream-influxdb ListDbInstances -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --db-cluster-id
@search-terms ListDbInstancesForCluster
export def 'timestream-influxdb list-db-instances-for-cluster' [
  --db-cluster-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-influxdb ListDbInstancesForCluster $db_cluster_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDbParameterGroups
export def 'timestream-influxdb list-db-parameter-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'timestream-influxdb ListDbParameterGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'timestream-influxdb list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'timestream-influxdb ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --db-cluster-id
@search-terms RebootDbCluster
export def 'timestream-influxdb reboot-db-cluster' [
  --db-cluster-id: string
  --instance-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb RebootDbCluster $db_cluster_id $instance_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms RebootDbInstance
export def 'timestream-influxdb reboot-db-instance' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb RebootDbInstance $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --db-backup-id
@search-terms RestoreFromDbBackup
export def 'timestream-influxdb restore-from-db-backup' [
  --name: string
  --db-backup-id: string
  --restore-to-time: oneof<datetime, duration, string>
  --restore-mode: string@[NEW_RESOURCE REPLACE_EXISTING]
  --vpc-subnet-ids: list<string>
  --vpc-security-group-ids: list<string>
  --publicly-accessible: oneof<bool>
  --log-delivery-configuration: record
  --maintenance-schedule: record
  --tags: record
  --port: int
  --network-type: string@[IPV4 DUAL]
  --deployment-type: string@[SINGLE_AZ WITH_MULTIAZ_STANDBY MULTI_NODE_READ_REPLICAS]
  --db-backup-configurations: list
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb RestoreFromDbBackup $name $db_backup_id $restore_to_time $restore_mode $vpc_subnet_ids $vpc_security_group_ids $publicly_accessible $log_delivery_configuration $maintenance_schedule $tags $port $network_type $deployment_type $db_backup_configurations $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'timestream-influxdb tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'timestream-influxdb untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-id
@search-terms UpdateDbCluster
export def 'timestream-influxdb update-db-cluster' [
  --db-cluster-id: string
  --log-delivery-configuration: record
  --db-parameter-group-identifier: string
  --port: int
  --db-instance-type: string@DbInstanceType
  --deployment-configuration: record
  --failover-mode: string@[AUTOMATIC NO_FAILOVER]
  --maintenance-schedule: record
  --db-backup-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb UpdateDbCluster $db_cluster_id $log_delivery_configuration $db_parameter_group_identifier $port $db_instance_type $deployment_configuration $failover_mode $maintenance_schedule $db_backup_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms UpdateDbInstance
export def 'timestream-influxdb update-db-instance' [
  --identifier: string
  --log-delivery-configuration: record
  --db-parameter-group-identifier: string
  --port: int
  --db-instance-type: string@DbInstanceType
  --deployment-type: string@[SINGLE_AZ WITH_MULTIAZ_STANDBY]
  --db-storage-type: string@[InfluxIOIncludedT1 InfluxIOIncludedT2 InfluxIOIncludedT3]
  --allocated-storage: int
  --maintenance-schedule: record
  --db-backup-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'timestream-influxdb UpdateDbInstance $identifier $log_delivery_configuration $db_parameter_group_identifier $port $db_instance_type $deployment_type $db_storage_type $allocated_storage $maintenance_schedule $db_backup_configurations -- $region $profile $with_input $fail_fast $yes' }
