# Written by `cargo xtask generate --service docdb` from the service's model and overlay: change those instead.
# DocDB, API version 2014-10-31: 56 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --subscription-name --source-identifier
@search-terms AddSourceIdentifierToSubscription
export def 'docdb add-source-identifier-to-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb AddSourceIdentifierToSubscription $subscription_name $source_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tags
@search-terms AddTagsToResource
export def 'docdb add-tags-to-resource' [
  --resource-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb AddTagsToResource $resource_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-identifier --apply-action --opt-in-type
@search-terms ApplyPendingMaintenanceAction
export def 'docdb apply-pending-maintenance-action' [
  --resource-identifier: string
  --apply-action: string
  --opt-in-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ApplyPendingMaintenanceAction $resource_identifier $apply_action $opt_in_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-description
@search-terms CopyDBClusterParameterGroup
export def 'docdb copy-db-cluster-parameter-group' [
  --source-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CopyDBClusterParameterGroup $source_db_cluster_parameter_group_identifier $target_db_cluster_parameter_group_identifier $target_db_cluster_parameter_group_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-cluster-snapshot-identifier --target-db-cluster-snapshot-identifier
@search-terms CopyDBClusterSnapshot
export def 'docdb copy-db-cluster-snapshot' [
  --source-db-cluster-snapshot-identifier: string
  --target-db-cluster-snapshot-identifier: string
  --kms-key-id: string
  --pre-signed-url: string
  --copy-tags: oneof<bool>
  --tags: any
  --source-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CopyDBClusterSnapshot $source_db_cluster_snapshot_identifier $target_db_cluster_snapshot_identifier $kms_key_id $pre_signed_url $copy_tags $tags $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --engine
@search-terms CreateDBCluster
export def 'docdb create-db-cluster' [
  --availability-zones: list<string>
  --backup-retention-period: int
  --db-cluster-identifier: string
  --db-cluster-parameter-group-name: string
  --vpc-security-group-ids: list<string>
  --db-subnet-group-name: string
  --engine: string
  --engine-version: string
  --port: int
  --master-username: string
  --master-user-password: string
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --tags: any
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --pre-signed-url: string
  --enable-cloudwatch-logs-exports: list<string>
  --deletion-protection: oneof<bool>
  --global-cluster-identifier: string
  --storage-type: string
  --serverless-v2-scaling-configuration: record
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --network-type: string
  --copy-tags-to-snapshot: oneof<bool>
  --source-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CreateDBCluster $availability_zones $backup_retention_period $db_cluster_identifier $db_cluster_parameter_group_name $vpc_security_group_ids $db_subnet_group_name $engine $engine_version $port $master_username $master_user_password $preferred_backup_window $preferred_maintenance_window $tags $storage_encrypted $kms_key_id $pre_signed_url $enable_cloudwatch_logs_exports $deletion_protection $global_cluster_identifier $storage_type $serverless_v2_scaling_configuration $manage_master_user_password $master_user_secret_kms_key_id $network_type $copy_tags_to_snapshot $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name --db-parameter-group-family --description
@search-terms CreateDBClusterParameterGroup
export def 'docdb create-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CreateDBClusterParameterGroup $db_cluster_parameter_group_name $db_parameter_group_family $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier --db-cluster-identifier
@search-terms CreateDBClusterSnapshot
export def 'docdb create-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --db-cluster-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CreateDBClusterSnapshot $db_cluster_snapshot_identifier $db_cluster_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --db-instance-class --engine --db-cluster-identifier
@search-terms CreateDBInstance
export def 'docdb create-db-instance' [
  --db-instance-identifier: string
  --db-instance-class: string
  --engine: string
  --availability-zone: string
  --preferred-maintenance-window: string
  --auto-minor-version-upgrade: oneof<bool>
  --tags: any
  --db-cluster-identifier: string
  --copy-tags-to-snapshot: oneof<bool>
  --promotion-tier: int
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --ca-certificate-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CreateDBInstance $db_instance_identifier $db_instance_class $engine $availability_zone $preferred_maintenance_window $auto_minor_version_upgrade $tags $db_cluster_identifier $copy_tags_to_snapshot $promotion_tier $enable_performance_insights $performance_insights_kms_key_id $ca_certificate_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name --db-subnet-group-description --subnet-ids
@search-terms CreateDBSubnetGroup
export def 'docdb create-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CreateDBSubnetGroup $db_subnet_group_name $db_subnet_group_description $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --sns-topic-arn
@search-terms CreateEventSubscription
export def 'docdb create-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: list<string>
  --source-ids: list<string>
  --enabled: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CreateEventSubscription $subscription_name $sns_topic_arn $source_type $event_categories $source_ids $enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
@search-terms CreateGlobalCluster
export def 'docdb create-global-cluster' [
  --global-cluster-identifier: string
  --source-db-cluster-identifier: string
  --engine: string
  --engine-version: string
  --deletion-protection: oneof<bool>
  --database-name: string
  --storage-encrypted: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb CreateGlobalCluster $global_cluster_identifier $source_db_cluster_identifier $engine $engine_version $deletion_protection $database_name $storage_encrypted -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms DeleteDBCluster
export def 'docdb delete-db-cluster' [
  --db-cluster-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb DeleteDBCluster $db_cluster_identifier $skip_final_snapshot $final_db_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name
@search-terms DeleteDBClusterParameterGroup
export def 'docdb delete-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb DeleteDBClusterParameterGroup $db_cluster_parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier
@search-terms DeleteDBClusterSnapshot
export def 'docdb delete-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb DeleteDBClusterSnapshot $db_cluster_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms DeleteDBInstance
export def 'docdb delete-db-instance' [
  --db-instance-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb DeleteDBInstance $db_instance_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name
@search-terms DeleteDBSubnetGroup
export def 'docdb delete-db-subnet-group' [
  --db-subnet-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb DeleteDBSubnetGroup $db_subnet_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms DeleteEventSubscription
export def 'docdb delete-event-subscription' [
  --subscription-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb DeleteEventSubscription $subscription_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
@search-terms DeleteGlobalCluster
export def 'docdb delete-global-cluster' [
  --global-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb DeleteGlobalCluster $global_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeCertificates
export def 'docdb describe-certificates' [
  --certificate-identifier: string
  --filters: any
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
]: any -> any { call 'docdb DescribeCertificates $certificate_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBClusterParameterGroups
export def 'docdb describe-db-cluster-parameter-groups' [
  --db-cluster-parameter-group-name: string
  --filters: any
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
]: any -> any { call 'docdb DescribeDBClusterParameterGroups $db_cluster_parameter_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --db-cluster-parameter-group-name
@search-terms DescribeDBClusterParameters
export def 'docdb describe-db-cluster-parameters' [
  --db-cluster-parameter-group-name: string
  --source: string
  --filters: any
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
]: any -> any { call 'docdb DescribeDBClusterParameters $db_cluster_parameter_group_name $source $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --db-cluster-snapshot-identifier
@search-terms DescribeDBClusterSnapshotAttributes
export def 'docdb describe-db-cluster-snapshot-attributes' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'docdb DescribeDBClusterSnapshotAttributes $db_cluster_snapshot_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBClusterSnapshots
export def 'docdb describe-db-cluster-snapshots' [
  --db-cluster-identifier: string
  --db-cluster-snapshot-identifier: string
  --snapshot-type: string
  --filters: any
  --include-shared: oneof<bool>
  --include-public: oneof<bool>
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
]: any -> any { call 'docdb DescribeDBClusterSnapshots $db_cluster_identifier $db_cluster_snapshot_identifier $snapshot_type $filters $include_shared $include_public -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBClusters
export def 'docdb describe-db-clusters' [
  --db-cluster-identifier: string
  --filters: any
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
]: any -> any { call 'docdb DescribeDBClusters $db_cluster_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBEngineVersions
export def 'docdb describe-db-engine-versions' [
  --engine: string
  --engine-version: string
  --db-parameter-group-family: string
  --filters: any
  --default-only: oneof<bool>
  --list-supported-character-sets: oneof<bool>
  --list-supported-timezones: oneof<bool>
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
]: any -> any { call 'docdb DescribeDBEngineVersions $engine $engine_version $db_parameter_group_family $filters $default_only $list_supported_character_sets $list_supported_timezones -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBInstances
export def 'docdb describe-db-instances' [
  --db-instance-identifier: string
  --filters: any
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
]: any -> any { call 'docdb DescribeDBInstances $db_instance_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBSubnetGroups
export def 'docdb describe-db-subnet-groups' [
  --db-subnet-group-name: string
  --filters: any
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
]: any -> any { call 'docdb DescribeDBSubnetGroups $db_subnet_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --db-parameter-group-family
@search-terms DescribeEngineDefaultClusterParameters
export def 'docdb describe-engine-default-cluster-parameters' [
  --db-parameter-group-family: string
  --filters: any
  --max-records: int
  --marker: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'docdb DescribeEngineDefaultClusterParameters $db_parameter_group_family $filters $max_records $marker -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeEventCategories
export def 'docdb describe-event-categories' [
  --source-type: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'docdb DescribeEventCategories $source_type $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeEventSubscriptions
export def 'docdb describe-event-subscriptions' [
  --subscription-name: string
  --filters: any
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
]: any -> any { call 'docdb DescribeEventSubscriptions $subscription_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeEvents
export def 'docdb describe-events' [
  --source-identifier: string
  --source-type: string@[db-instance db-parameter-group db-security-group db-snapshot db-cluster db-cluster-snapshot]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --duration: int
  --event-categories: list<string>
  --filters: any
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
]: any -> any { call 'docdb DescribeEvents $source_identifier $source_type $start_time $end_time $duration $event_categories $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeGlobalClusters
export def 'docdb describe-global-clusters' [
  --global-cluster-identifier: string
  --filters: any
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
]: any -> any { call 'docdb DescribeGlobalClusters $global_cluster_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --engine
@search-terms DescribeOrderableDBInstanceOptions
export def 'docdb describe-orderable-db-instance-options' [
  --engine: string
  --engine-version: string
  --db-instance-class: string
  --license-model: string
  --vpc: oneof<bool>
  --filters: any
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
]: any -> any { call 'docdb DescribeOrderableDBInstanceOptions $engine $engine_version $db_instance_class $license_model $vpc $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribePendingMaintenanceActions
export def 'docdb describe-pending-maintenance-actions' [
  --resource-identifier: string
  --filters: any
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
]: any -> any { call 'docdb DescribePendingMaintenanceActions $resource_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeServerlessV2PlatformVersions
export def 'docdb describe-serverless-v2-platform-versions' [
  --serverless-v2-platform-version: string
  --engine: string
  --filters: any
  --default-only: oneof<bool>
  --include-all: oneof<bool>
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
]: any -> any { call 'docdb DescribeServerlessV2PlatformVersions $serverless_v2_platform_version $engine $filters $default_only $include_all -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms FailoverDBCluster
export def 'docdb failover-db-cluster' [
  --db-cluster-identifier: string
  --target-db-instance-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb FailoverDBCluster $db_cluster_identifier $target_db_instance_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@search-terms FailoverGlobalCluster
export def 'docdb failover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --allow-data-loss: oneof<bool>
  --switchover: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb FailoverGlobalCluster $global_cluster_identifier $target_db_cluster_identifier $allow_data_loss $switchover -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min; needs --resource-name
@search-terms ListTagsForResource
export def 'docdb list-tags-for-resource' [
  --resource-name: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'docdb ListTagsForResource $resource_name $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --db-cluster-identifier
@search-terms ModifyDBCluster
export def 'docdb modify-db-cluster' [
  --db-cluster-identifier: string
  --new-db-cluster-identifier: string
  --apply-immediately: oneof<bool>
  --backup-retention-period: int
  --db-cluster-parameter-group-name: string
  --vpc-security-group-ids: list<string>
  --port: int
  --master-user-password: string
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --cloudwatch-logs-export-configuration: record
  --engine-version: string
  --allow-major-version-upgrade: oneof<bool>
  --deletion-protection: oneof<bool>
  --storage-type: string
  --serverless-v2-scaling-configuration: record
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --rotate-master-user-password: oneof<bool>
  --network-type: string
  --copy-tags-to-snapshot: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ModifyDBCluster $db_cluster_identifier $new_db_cluster_identifier $apply_immediately $backup_retention_period $db_cluster_parameter_group_name $vpc_security_group_ids $port $master_user_password $preferred_backup_window $preferred_maintenance_window $cloudwatch_logs_export_configuration $engine_version $allow_major_version_upgrade $deletion_protection $storage_type $serverless_v2_scaling_configuration $manage_master_user_password $master_user_secret_kms_key_id $rotate_master_user_password $network_type $copy_tags_to_snapshot -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name --parameters
@search-terms ModifyDBClusterParameterGroup
export def 'docdb modify-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ModifyDBClusterParameterGroup $db_cluster_parameter_group_name $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier --attribute-name
@search-terms ModifyDBClusterSnapshotAttribute
export def 'docdb modify-db-cluster-snapshot-attribute' [
  --db-cluster-snapshot-identifier: string
  --attribute-name: string
  --values-to-add: list<string>
  --values-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ModifyDBClusterSnapshotAttribute $db_cluster_snapshot_identifier $attribute_name $values_to_add $values_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms ModifyDBInstance
export def 'docdb modify-db-instance' [
  --db-instance-identifier: string
  --db-instance-class: string
  --apply-immediately: oneof<bool>
  --preferred-maintenance-window: string
  --auto-minor-version-upgrade: oneof<bool>
  --new-db-instance-identifier: string
  --ca-certificate-identifier: string
  --copy-tags-to-snapshot: oneof<bool>
  --promotion-tier: int
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --certificate-rotation-restart: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ModifyDBInstance $db_instance_identifier $db_instance_class $apply_immediately $preferred_maintenance_window $auto_minor_version_upgrade $new_db_instance_identifier $ca_certificate_identifier $copy_tags_to_snapshot $promotion_tier $enable_performance_insights $performance_insights_kms_key_id $certificate_rotation_restart -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name --subnet-ids
@search-terms ModifyDBSubnetGroup
export def 'docdb modify-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ModifyDBSubnetGroup $db_subnet_group_name $db_subnet_group_description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms ModifyEventSubscription
export def 'docdb modify-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: list<string>
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ModifyEventSubscription $subscription_name $sns_topic_arn $source_type $event_categories $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
@search-terms ModifyGlobalCluster
export def 'docdb modify-global-cluster' [
  --global-cluster-identifier: string
  --new-global-cluster-identifier: string
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ModifyGlobalCluster $global_cluster_identifier $new_global_cluster_identifier $deletion_protection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms RebootDBInstance
export def 'docdb reboot-db-instance' [
  --db-instance-identifier: string
  --force-failover: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb RebootDBInstance $db_instance_identifier $force_failover -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --db-cluster-identifier
@search-terms RemoveFromGlobalCluster
export def 'docdb remove-from-global-cluster' [
  --global-cluster-identifier: string
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb RemoveFromGlobalCluster $global_cluster_identifier $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --source-identifier
@search-terms RemoveSourceIdentifierFromSubscription
export def 'docdb remove-source-identifier-from-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb RemoveSourceIdentifierFromSubscription $subscription_name $source_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tag-keys
@search-terms RemoveTagsFromResource
export def 'docdb remove-tags-from-resource' [
  --resource-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb RemoveTagsFromResource $resource_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name
@search-terms ResetDBClusterParameterGroup
export def 'docdb reset-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb ResetDBClusterParameterGroup $db_cluster_parameter_group_name $reset_all_parameters $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --snapshot-identifier --engine
@search-terms RestoreDBClusterFromSnapshot
export def 'docdb restore-db-cluster-from-snapshot' [
  --availability-zones: list<string>
  --db-cluster-identifier: string
  --snapshot-identifier: string
  --engine: string
  --engine-version: string
  --port: int
  --db-subnet-group-name: string
  --vpc-security-group-ids: list<string>
  --tags: any
  --kms-key-id: string
  --enable-cloudwatch-logs-exports: list<string>
  --deletion-protection: oneof<bool>
  --db-cluster-parameter-group-name: string
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --copy-tags-to-snapshot: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb RestoreDBClusterFromSnapshot $availability_zones $db_cluster_identifier $snapshot_identifier $engine $engine_version $port $db_subnet_group_name $vpc_security_group_ids $tags $kms_key_id $enable_cloudwatch_logs_exports $deletion_protection $db_cluster_parameter_group_name $serverless_v2_scaling_configuration $storage_type $network_type $copy_tags_to_snapshot -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --source-db-cluster-identifier
@search-terms RestoreDBClusterToPointInTime
export def 'docdb restore-db-cluster-to-point-in-time' [
  --db-cluster-identifier: string
  --restore-type: string
  --source-db-cluster-identifier: string
  --restore-to-time: oneof<datetime, duration, string>
  --use-latest-restorable-time: oneof<bool>
  --port: int
  --db-subnet-group-name: string
  --vpc-security-group-ids: list<string>
  --tags: any
  --kms-key-id: string
  --enable-cloudwatch-logs-exports: list<string>
  --deletion-protection: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --copy-tags-to-snapshot: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb RestoreDBClusterToPointInTime $db_cluster_identifier $restore_type $source_db_cluster_identifier $restore_to_time $use_latest_restorable_time $port $db_subnet_group_name $vpc_security_group_ids $tags $kms_key_id $enable_cloudwatch_logs_exports $deletion_protection $serverless_v2_scaling_configuration $storage_type $network_type $copy_tags_to_snapshot -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms StartDBCluster
export def 'docdb start-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb StartDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms StopDBCluster
export def 'docdb stop-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb StopDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@search-terms SwitchoverGlobalCluster
export def 'docdb switchover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'docdb SwitchoverGlobalCluster $global_cluster_identifier $target_db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   db-instance-available: DescribeDBInstances
#   db-instance-deleted: DescribeDBInstances
@search-terms DBInstanceAvailable DBInstanceDeleted
export def 'docdb wait' [
  waiter: string@[db-instance-available db-instance-deleted]
  --db-instance-identifier: string
  --filters: any
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'docdb wait $waiter $db_instance_identifier $filters -- $timeout $interval $region $profile' }
