# Written by `cargo xtask generate --service timestream-influxdb` from the service's model and overlay: change those instead.
# Timestream InfluxDB, API version 2023-01-27: 24 operations.

use rt.nu [call send]

# POST /; needs --name --db-resource-id
@category "aws timestream-influxdb"
@search-terms CreateDbBackup
export def 'timestream-influxdb create-db-backup' [
  --name: string
  --db-resource-id: string
  --retention-days: int
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb CreateDbBackup $name=name $db_resource_id=dbResourceId $retention_days=retentionDays $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --vpc-subnet-ids --vpc-security-group-ids
@category "aws timestream-influxdb"
@search-terms CreateDbCluster
export def 'timestream-influxdb create-db-cluster' [
  --name: string
  --username: string
  --password: string
  --organization: string
  --bucket: string
  --port: int
  --db-parameter-group-identifier: string
  --db-instance-type: string@["db.influx.medium" "db.influx.large" "db.influx.xlarge" "db.influx.2xlarge" "db.influx.4xlarge" "db.influx.8xlarge" "db.influx.12xlarge" "db.influx.16xlarge" "db.influx.24xlarge"]
  --db-storage-type: string@[InfluxIOIncludedT1 InfluxIOIncludedT2 InfluxIOIncludedT3]
  --allocated-storage: int
  --network-type: string@[IPV4 DUAL]
  --publicly-accessible: oneof<bool>
  --vpc-subnet-ids: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
  --deployment-type: string@[MULTI_NODE_READ_REPLICAS]
  --deployment-configuration: record
  --failover-mode: string@[AUTOMATIC NO_FAILOVER]
  --log-delivery-configuration: record
  --maintenance-schedule: record
  --db-backup-configurations: oneof<list<any>, record>
  --kms-key-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb CreateDbCluster $name=name $username=username $password=password $organization=organization $bucket=bucket $port=port $db_parameter_group_identifier=dbParameterGroupIdentifier $db_instance_type=dbInstanceType $db_storage_type=dbStorageType $allocated_storage=allocatedStorage $network_type=networkType $publicly_accessible=publiclyAccessible $vpc_subnet_ids=vpcSubnetIds $vpc_security_group_ids=vpcSecurityGroupIds $deployment_type=deploymentType $deployment_configuration=deploymentConfiguration $failover_mode=failoverMode $log_delivery_configuration=logDeliveryConfiguration $maintenance_schedule=maintenanceSchedule $db_backup_configurations=dbBackupConfigurations $kms_key_id=kmsKeyId $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --password --db-instance-type --vpc-subnet-ids --vpc-security-group-ids --allocated-storage
@category "aws timestream-influxdb"
@search-terms CreateDbInstance
export def 'timestream-influxdb create-db-instance' [
  --name: string
  --username: string
  --password: string
  --organization: string
  --bucket: string
  --db-instance-type: string@["db.influx.medium" "db.influx.large" "db.influx.xlarge" "db.influx.2xlarge" "db.influx.4xlarge" "db.influx.8xlarge" "db.influx.12xlarge" "db.influx.16xlarge" "db.influx.24xlarge"]
  --vpc-subnet-ids: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
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
  --db-backup-configurations: oneof<list<any>, record>
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb CreateDbInstance $name=name $username=username $password=password $organization=organization $bucket=bucket $db_instance_type=dbInstanceType $vpc_subnet_ids=vpcSubnetIds $vpc_security_group_ids=vpcSecurityGroupIds $publicly_accessible=publiclyAccessible $db_storage_type=dbStorageType $allocated_storage=allocatedStorage $db_parameter_group_identifier=dbParameterGroupIdentifier $deployment_type=deploymentType $log_delivery_configuration=logDeliveryConfiguration $maintenance_schedule=maintenanceSchedule $tags=tags $port=port $network_type=networkType $db_backup_configurations=dbBackupConfigurations $kms_key_id=kmsKeyId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws timestream-influxdb"
@search-terms CreateDbParameterGroup
export def 'timestream-influxdb create-db-parameter-group' [
  --name: string
  --description: string
  --parameters: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb CreateDbParameterGroup $name=name $description=description $parameters=parameters $tags=tags $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws timestream-influxdb"
@search-terms DeleteDbBackup
export def 'timestream-influxdb delete-db-backup' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb DeleteDbBackup $identifier=identifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-id
@category "aws timestream-influxdb"
@search-terms DeleteDbCluster
export def 'timestream-influxdb delete-db-cluster' [
  --db-cluster-id: string
  --retain-automated-backups: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb DeleteDbCluster $db_cluster_id=dbClusterId $retain_automated_backups=retainAutomatedBackups $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws timestream-influxdb"
@search-terms DeleteDbInstance
export def 'timestream-influxdb delete-db-instance' [
  --identifier: string
  --retain-automated-backups: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb DeleteDbInstance $identifier=identifier $retain_automated_backups=retainAutomatedBackups $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws timestream-influxdb"
@search-terms GetDbBackup
export def 'timestream-influxdb get-db-backup' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb GetDbBackup $identifier=identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --db-cluster-id
@category "aws timestream-influxdb"
@search-terms GetDbCluster
export def 'timestream-influxdb get-db-cluster' [
  --db-cluster-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb GetDbCluster $db_cluster_id=dbClusterId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws timestream-influxdb"
@search-terms GetDbInstance
export def 'timestream-influxdb get-db-instance' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb GetDbInstance $identifier=identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws timestream-influxdb"
@search-terms GetDbParameterGroup
export def 'timestream-influxdb get-db-parameter-group' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb GetDbParameterGroup $identifier=identifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws timestream-influxdb"
@search-terms ListDbBackups
@example "First rows only" "timestream-influxdb list-db-backups --stream | first 3"
export def 'timestream-influxdb list-db-backups' [
  --db-resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'timestream-influxdb ListDbBackups $db_resource_id=dbResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws timestream-influxdb"
@search-terms ListDbClusters
@example "First rows only" "timestream-influxdb list-db-clusters --stream | first 3"
export def 'timestream-influxdb list-db-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'timestream-influxdb ListDbClusters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws timestream-influxdb"
@search-terms ListDbInstances
@example "First rows only" "timestream-influxdb list-db-instances --stream | first 3"
export def 'timestream-influxdb list-db-instances' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'timestream-influxdb ListDbInstances $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --db-cluster-id
@category "aws timestream-influxdb"
@search-terms ListDbInstancesForCluster
export def 'timestream-influxdb list-db-instances-for-cluster' [
  --db-cluster-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'timestream-influxdb ListDbInstancesForCluster $db_cluster_id=dbClusterId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws timestream-influxdb"
@search-terms ListDbParameterGroups
@example "First rows only" "timestream-influxdb list-db-parameter-groups --stream | first 3"
export def 'timestream-influxdb list-db-parameter-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'timestream-influxdb ListDbParameterGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws timestream-influxdb"
@search-terms ListTagsForResource
export def 'timestream-influxdb list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /; needs --db-cluster-id
@category "aws timestream-influxdb"
@search-terms RebootDbCluster
export def 'timestream-influxdb reboot-db-cluster' [
  --db-cluster-id: string
  --instance-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb RebootDbCluster $db_cluster_id=dbClusterId $instance_ids=instanceIds $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws timestream-influxdb"
@search-terms RebootDbInstance
export def 'timestream-influxdb reboot-db-instance' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb RebootDbInstance $identifier=identifier $region=--region $profile=--profile' }

# POST /; needs --name --db-backup-id
@category "aws timestream-influxdb"
@search-terms RestoreFromDbBackup
export def 'timestream-influxdb restore-from-db-backup' [
  --name: string
  --db-backup-id: string
  --restore-to-time: oneof<datetime, duration, int, string>
  --restore-mode: string@[NEW_RESOURCE REPLACE_EXISTING]
  --vpc-subnet-ids: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
  --publicly-accessible: oneof<bool>
  --log-delivery-configuration: record
  --maintenance-schedule: record
  --tags: record
  --port: int
  --network-type: string@[IPV4 DUAL]
  --deployment-type: string@[SINGLE_AZ WITH_MULTIAZ_STANDBY MULTI_NODE_READ_REPLICAS]
  --db-backup-configurations: oneof<list<any>, record>
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb RestoreFromDbBackup $name=name $db_backup_id=dbBackupId $restore_to_time=restoreToTime $restore_mode=restoreMode $vpc_subnet_ids=vpcSubnetIds $vpc_security_group_ids=vpcSecurityGroupIds $publicly_accessible=publiclyAccessible $log_delivery_configuration=logDeliveryConfiguration $maintenance_schedule=maintenanceSchedule $tags=tags $port=port $network_type=networkType $deployment_type=deploymentType $db_backup_configurations=dbBackupConfigurations $kms_key_id=kmsKeyId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws timestream-influxdb"
@search-terms TagResource
export def 'timestream-influxdb tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'timestream-influxdb TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws timestream-influxdb"
@search-terms UntagResource
export def 'timestream-influxdb untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'timestream-influxdb UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --db-cluster-id
@category "aws timestream-influxdb"
@search-terms UpdateDbCluster
export def 'timestream-influxdb update-db-cluster' [
  --db-cluster-id: string
  --log-delivery-configuration: record
  --db-parameter-group-identifier: string
  --port: int
  --db-instance-type: string@["db.influx.medium" "db.influx.large" "db.influx.xlarge" "db.influx.2xlarge" "db.influx.4xlarge" "db.influx.8xlarge" "db.influx.12xlarge" "db.influx.16xlarge" "db.influx.24xlarge"]
  --deployment-configuration: record
  --failover-mode: string@[AUTOMATIC NO_FAILOVER]
  --maintenance-schedule: record
  --db-backup-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb UpdateDbCluster $db_cluster_id=dbClusterId $log_delivery_configuration=logDeliveryConfiguration $db_parameter_group_identifier=dbParameterGroupIdentifier $port=port $db_instance_type=dbInstanceType $deployment_configuration=deploymentConfiguration $failover_mode=failoverMode $maintenance_schedule=maintenanceSchedule $db_backup_configurations=dbBackupConfigurations $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws timestream-influxdb"
@search-terms UpdateDbInstance
export def 'timestream-influxdb update-db-instance' [
  --identifier: string
  --log-delivery-configuration: record
  --db-parameter-group-identifier: string
  --port: int
  --db-instance-type: string@["db.influx.medium" "db.influx.large" "db.influx.xlarge" "db.influx.2xlarge" "db.influx.4xlarge" "db.influx.8xlarge" "db.influx.12xlarge" "db.influx.16xlarge" "db.influx.24xlarge"]
  --deployment-type: string@[SINGLE_AZ WITH_MULTIAZ_STANDBY]
  --db-storage-type: string@[InfluxIOIncludedT1 InfluxIOIncludedT2 InfluxIOIncludedT3]
  --allocated-storage: int
  --maintenance-schedule: record
  --db-backup-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'timestream-influxdb UpdateDbInstance $identifier=identifier $log_delivery_configuration=logDeliveryConfiguration $db_parameter_group_identifier=dbParameterGroupIdentifier $port=port $db_instance_type=dbInstanceType $deployment_type=deploymentType $db_storage_type=dbStorageType $allocated_storage=allocatedStorage $maintenance_schedule=maintenanceSchedule $db_backup_configurations=dbBackupConfigurations $region=--region $profile=--profile' }
