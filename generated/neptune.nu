# Written by `cargo xtask generate --service neptune` from the service's model and overlay: change those instead.
# Neptune, API version 2014-10-31: 70 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --db-cluster-identifier --role-arn
@search-terms AddRoleToDBCluster
export def 'neptune add-role-to-db-cluster' [
  --db-cluster-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune AddRoleToDBCluster $db_cluster_identifier $role_arn $feature_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --source-identifier
@search-terms AddSourceIdentifierToSubscription
export def 'neptune add-source-identifier-to-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune AddSourceIdentifierToSubscription $subscription_name $source_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tags
@search-terms AddTagsToResource
export def 'neptune add-tags-to-resource' [
  --resource-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune AddTagsToResource $resource_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-identifier --apply-action --opt-in-type
@search-terms ApplyPendingMaintenanceAction
export def 'neptune apply-pending-maintenance-action' [
  --resource-identifier: string
  --apply-action: string
  --opt-in-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ApplyPendingMaintenanceAction $resource_identifier $apply_action $opt_in_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-description
@search-terms CopyDBClusterParameterGroup
export def 'neptune copy-db-cluster-parameter-group' [
  --source-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CopyDBClusterParameterGroup $source_db_cluster_parameter_group_identifier $target_db_cluster_parameter_group_identifier $target_db_cluster_parameter_group_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-cluster-snapshot-identifier --target-db-cluster-snapshot-identifier
@search-terms CopyDBClusterSnapshot
export def 'neptune copy-db-cluster-snapshot' [
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
]: any -> any { call 'neptune CopyDBClusterSnapshot $source_db_cluster_snapshot_identifier $target_db_cluster_snapshot_identifier $kms_key_id $pre_signed_url $copy_tags $tags $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-parameter-group-identifier --target-db-parameter-group-identifier --target-db-parameter-group-description
@search-terms CopyDBParameterGroup
export def 'neptune copy-db-parameter-group' [
  --source-db-parameter-group-identifier: string
  --target-db-parameter-group-identifier: string
  --target-db-parameter-group-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CopyDBParameterGroup $source_db_parameter_group_identifier $target_db_parameter_group_identifier $target_db_parameter_group_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --engine
@search-terms CreateDBCluster
export def 'neptune create-db-cluster' [
  --availability-zones: list<string>
  --backup-retention-period: int
  --character-set-name: string
  --copy-tags-to-snapshot: oneof<bool>
  --database-name: string
  --db-cluster-identifier: string
  --db-cluster-parameter-group-name: string
  --vpc-security-group-ids: list<string>
  --db-subnet-group-name: string
  --engine: string
  --engine-version: string
  --port: int
  --master-username: string
  --master-user-password: string
  --option-group-name: string
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --replication-source-identifier: string
  --tags: any
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --pre-signed-url: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: list<string>
  --deletion-protection: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --global-cluster-identifier: string
  --storage-type: string
  --network-type: string
  --source-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CreateDBCluster $availability_zones $backup_retention_period $character_set_name $copy_tags_to_snapshot $database_name $db_cluster_identifier $db_cluster_parameter_group_name $vpc_security_group_ids $db_subnet_group_name $engine $engine_version $port $master_username $master_user_password $option_group_name $preferred_backup_window $preferred_maintenance_window $replication_source_identifier $tags $storage_encrypted $kms_key_id $pre_signed_url $enable_iam_database_authentication $enable_cloudwatch_logs_exports $deletion_protection $serverless_v2_scaling_configuration $global_cluster_identifier $storage_type $network_type $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --db-cluster-endpoint-identifier --endpoint-type
@search-terms CreateDBClusterEndpoint
export def 'neptune create-db-cluster-endpoint' [
  --db-cluster-identifier: string
  --db-cluster-endpoint-identifier: string
  --endpoint-type: string
  --static-members: list<string>
  --excluded-members: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CreateDBClusterEndpoint $db_cluster_identifier $db_cluster_endpoint_identifier $endpoint_type $static_members $excluded_members $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name --db-parameter-group-family --description
@search-terms CreateDBClusterParameterGroup
export def 'neptune create-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CreateDBClusterParameterGroup $db_cluster_parameter_group_name $db_parameter_group_family $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier --db-cluster-identifier
@search-terms CreateDBClusterSnapshot
export def 'neptune create-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --db-cluster-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CreateDBClusterSnapshot $db_cluster_snapshot_identifier $db_cluster_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --db-instance-class --engine --db-cluster-identifier
@search-terms CreateDBInstance
export def 'neptune create-db-instance' [
  --db-name: string
  --db-instance-identifier: string
  --allocated-storage: int
  --db-instance-class: string
  --engine: string
  --master-username: string
  --master-user-password: string
  --db-security-groups: list<string>
  --vpc-security-group-ids: list<string>
  --availability-zone: string
  --db-subnet-group-name: string
  --preferred-maintenance-window: string
  --db-parameter-group-name: string
  --backup-retention-period: int
  --preferred-backup-window: string
  --port: int
  --multi-az: oneof<bool>
  --engine-version: string
  --auto-minor-version-upgrade: oneof<bool>
  --license-model: string
  --iops: int
  --option-group-name: string
  --character-set-name: string
  --publicly-accessible: oneof<bool>
  --tags: any
  --db-cluster-identifier: string
  --storage-type: string
  --tde-credential-arn: string
  --tde-credential-password: string
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --domain: string
  --copy-tags-to-snapshot: oneof<bool>
  --monitoring-interval: int
  --monitoring-role-arn: string
  --domain-iam-role-name: string
  --promotion-tier: int
  --timezone: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --enable-cloudwatch-logs-exports: list<string>
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CreateDBInstance $db_name $db_instance_identifier $allocated_storage $db_instance_class $engine $master_username $master_user_password $db_security_groups $vpc_security_group_ids $availability_zone $db_subnet_group_name $preferred_maintenance_window $db_parameter_group_name $backup_retention_period $preferred_backup_window $port $multi_az $engine_version $auto_minor_version_upgrade $license_model $iops $option_group_name $character_set_name $publicly_accessible $tags $db_cluster_identifier $storage_type $tde_credential_arn $tde_credential_password $storage_encrypted $kms_key_id $domain $copy_tags_to_snapshot $monitoring_interval $monitoring_role_arn $domain_iam_role_name $promotion_tier $timezone $enable_iam_database_authentication $enable_performance_insights $performance_insights_kms_key_id $enable_cloudwatch_logs_exports $deletion_protection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-parameter-group-name --db-parameter-group-family --description
@search-terms CreateDBParameterGroup
export def 'neptune create-db-parameter-group' [
  --db-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CreateDBParameterGroup $db_parameter_group_name $db_parameter_group_family $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name --db-subnet-group-description --subnet-ids
@search-terms CreateDBSubnetGroup
export def 'neptune create-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CreateDBSubnetGroup $db_subnet_group_name $db_subnet_group_description $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --sns-topic-arn
@search-terms CreateEventSubscription
export def 'neptune create-event-subscription' [
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
]: any -> any { call 'neptune CreateEventSubscription $subscription_name $sns_topic_arn $source_type $event_categories $source_ids $enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
@search-terms CreateGlobalCluster
export def 'neptune create-global-cluster' [
  --global-cluster-identifier: string
  --source-db-cluster-identifier: string
  --engine: string
  --engine-version: string
  --deletion-protection: oneof<bool>
  --database-name: string
  --tags: any
  --storage-encrypted: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune CreateGlobalCluster $global_cluster_identifier $source_db_cluster_identifier $engine $engine_version $deletion_protection $database_name $tags $storage_encrypted -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms DeleteDBCluster
export def 'neptune delete-db-cluster' [
  --db-cluster-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteDBCluster $db_cluster_identifier $skip_final_snapshot $final_db_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-endpoint-identifier
@search-terms DeleteDBClusterEndpoint
export def 'neptune delete-db-cluster-endpoint' [
  --db-cluster-endpoint-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteDBClusterEndpoint $db_cluster_endpoint_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name
@search-terms DeleteDBClusterParameterGroup
export def 'neptune delete-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteDBClusterParameterGroup $db_cluster_parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier
@search-terms DeleteDBClusterSnapshot
export def 'neptune delete-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteDBClusterSnapshot $db_cluster_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms DeleteDBInstance
export def 'neptune delete-db-instance' [
  --db-instance-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteDBInstance $db_instance_identifier $skip_final_snapshot $final_db_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-parameter-group-name
@search-terms DeleteDBParameterGroup
export def 'neptune delete-db-parameter-group' [
  --db-parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteDBParameterGroup $db_parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name
@search-terms DeleteDBSubnetGroup
export def 'neptune delete-db-subnet-group' [
  --db-subnet-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteDBSubnetGroup $db_subnet_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms DeleteEventSubscription
export def 'neptune delete-event-subscription' [
  --subscription-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteEventSubscription $subscription_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
@search-terms DeleteGlobalCluster
export def 'neptune delete-global-cluster' [
  --global-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune DeleteGlobalCluster $global_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBClusterEndpoints
export def 'neptune describe-db-cluster-endpoints' [
  --db-cluster-identifier: string
  --db-cluster-endpoint-identifier: string
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
]: any -> any { call 'neptune DescribeDBClusterEndpoints $db_cluster_identifier $db_cluster_endpoint_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBClusterParameterGroups
export def 'neptune describe-db-cluster-parameter-groups' [
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
]: any -> any { call 'neptune DescribeDBClusterParameterGroups $db_cluster_parameter_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --db-cluster-parameter-group-name
@search-terms DescribeDBClusterParameters
export def 'neptune describe-db-cluster-parameters' [
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
]: any -> any { call 'neptune DescribeDBClusterParameters $db_cluster_parameter_group_name $source $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --db-cluster-snapshot-identifier
@search-terms DescribeDBClusterSnapshotAttributes
export def 'neptune describe-db-cluster-snapshot-attributes' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'neptune DescribeDBClusterSnapshotAttributes $db_cluster_snapshot_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBClusterSnapshots
export def 'neptune describe-db-cluster-snapshots' [
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
]: any -> any { call 'neptune DescribeDBClusterSnapshots $db_cluster_identifier $db_cluster_snapshot_identifier $snapshot_type $filters $include_shared $include_public -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBClusters
export def 'neptune describe-db-clusters' [
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
]: any -> any { call 'neptune DescribeDBClusters $db_cluster_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBEngineVersions
export def 'neptune describe-db-engine-versions' [
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
]: any -> any { call 'neptune DescribeDBEngineVersions $engine $engine_version $db_parameter_group_family $filters $default_only $list_supported_character_sets $list_supported_timezones -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBInstances
export def 'neptune describe-db-instances' [
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
]: any -> any { call 'neptune DescribeDBInstances $db_instance_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBParameterGroups
export def 'neptune describe-db-parameter-groups' [
  --db-parameter-group-name: string
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
]: any -> any { call 'neptune DescribeDBParameterGroups $db_parameter_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --db-parameter-group-name
@search-terms DescribeDBParameters
export def 'neptune describe-db-parameters' [
  --db-parameter-group-name: string
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
]: any -> any { call 'neptune DescribeDBParameters $db_parameter_group_name $source $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeDBSubnetGroups
export def 'neptune describe-db-subnet-groups' [
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
]: any -> any { call 'neptune DescribeDBSubnetGroups $db_subnet_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --db-parameter-group-family
@search-terms DescribeEngineDefaultClusterParameters
export def 'neptune describe-engine-default-cluster-parameters' [
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
]: any -> any { call 'neptune DescribeEngineDefaultClusterParameters $db_parameter_group_family $filters $max_records $marker -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --db-parameter-group-family
@search-terms DescribeEngineDefaultParameters
export def 'neptune describe-engine-default-parameters' [
  --db-parameter-group-family: string
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
]: any -> any { call 'neptune DescribeEngineDefaultParameters $db_parameter_group_family $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeEventCategories
export def 'neptune describe-event-categories' [
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
]: any -> any { call 'neptune DescribeEventCategories $source_type $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeEventSubscriptions
export def 'neptune describe-event-subscriptions' [
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
]: any -> any { call 'neptune DescribeEventSubscriptions $subscription_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeEvents
export def 'neptune describe-events' [
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
]: any -> any { call 'neptune DescribeEvents $source_identifier $source_type $start_time $end_time $duration $event_categories $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeGlobalClusters
export def 'neptune describe-global-clusters' [
  --global-cluster-identifier: string
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
]: any -> any { call 'neptune DescribeGlobalClusters $global_cluster_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --engine
@search-terms DescribeOrderableDBInstanceOptions
export def 'neptune describe-orderable-db-instance-options' [
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
]: any -> any { call 'neptune DescribeOrderableDBInstanceOptions $engine $engine_version $db_instance_class $license_model $vpc $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribePendingMaintenanceActions
export def 'neptune describe-pending-maintenance-actions' [
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
]: any -> any { call 'neptune DescribePendingMaintenanceActions $resource_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --db-instance-identifier
@search-terms DescribeValidDBInstanceModifications
export def 'neptune describe-valid-db-instance-modifications' [
  --db-instance-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'neptune DescribeValidDBInstanceModifications $db_instance_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms FailoverDBCluster
export def 'neptune failover-db-cluster' [
  --db-cluster-identifier: string
  --target-db-instance-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune FailoverDBCluster $db_cluster_identifier $target_db_instance_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@search-terms FailoverGlobalCluster
export def 'neptune failover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --allow-data-loss: oneof<bool>
  --switchover: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune FailoverGlobalCluster $global_cluster_identifier $target_db_cluster_identifier $allow_data_loss $switchover -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min; needs --resource-name
@search-terms ListTagsForResource
export def 'neptune list-tags-for-resource' [
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
]: any -> any { call 'neptune ListTagsForResource $resource_name $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --db-cluster-identifier
@search-terms ModifyDBCluster
export def 'neptune modify-db-cluster' [
  --db-cluster-identifier: string
  --new-db-cluster-identifier: string
  --apply-immediately: oneof<bool>
  --backup-retention-period: int
  --db-cluster-parameter-group-name: string
  --vpc-security-group-ids: list<string>
  --port: int
  --master-user-password: string
  --option-group-name: string
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --enable-iam-database-authentication: oneof<bool>
  --cloudwatch-logs-export-configuration: record
  --engine-version: string
  --allow-major-version-upgrade: oneof<bool>
  --db-instance-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ModifyDBCluster $db_cluster_identifier $new_db_cluster_identifier $apply_immediately $backup_retention_period $db_cluster_parameter_group_name $vpc_security_group_ids $port $master_user_password $option_group_name $preferred_backup_window $preferred_maintenance_window $enable_iam_database_authentication $cloudwatch_logs_export_configuration $engine_version $allow_major_version_upgrade $db_instance_parameter_group_name $deletion_protection $copy_tags_to_snapshot $serverless_v2_scaling_configuration $storage_type $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-endpoint-identifier
@search-terms ModifyDBClusterEndpoint
export def 'neptune modify-db-cluster-endpoint' [
  --db-cluster-endpoint-identifier: string
  --endpoint-type: string
  --static-members: list<string>
  --excluded-members: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ModifyDBClusterEndpoint $db_cluster_endpoint_identifier $endpoint_type $static_members $excluded_members -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name --parameters
@search-terms ModifyDBClusterParameterGroup
export def 'neptune modify-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ModifyDBClusterParameterGroup $db_cluster_parameter_group_name $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier --attribute-name
@search-terms ModifyDBClusterSnapshotAttribute
export def 'neptune modify-db-cluster-snapshot-attribute' [
  --db-cluster-snapshot-identifier: string
  --attribute-name: string
  --values-to-add: list<string>
  --values-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ModifyDBClusterSnapshotAttribute $db_cluster_snapshot_identifier $attribute_name $values_to_add $values_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms ModifyDBInstance
export def 'neptune modify-db-instance' [
  --db-instance-identifier: string
  --allocated-storage: int
  --db-instance-class: string
  --db-subnet-group-name: string
  --db-security-groups: list<string>
  --vpc-security-group-ids: list<string>
  --apply-immediately: oneof<bool>
  --master-user-password: string
  --db-parameter-group-name: string
  --backup-retention-period: int
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --multi-az: oneof<bool>
  --engine-version: string
  --allow-major-version-upgrade: oneof<bool>
  --auto-minor-version-upgrade: oneof<bool>
  --license-model: string
  --iops: int
  --option-group-name: string
  --new-db-instance-identifier: string
  --storage-type: string
  --tde-credential-arn: string
  --tde-credential-password: string
  --ca-certificate-identifier: string
  --domain: string
  --copy-tags-to-snapshot: oneof<bool>
  --monitoring-interval: int
  --db-port-number: int
  --publicly-accessible: oneof<bool>
  --monitoring-role-arn: string
  --domain-iam-role-name: string
  --promotion-tier: int
  --enable-iam-database-authentication: oneof<bool>
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --cloudwatch-logs-export-configuration: record
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ModifyDBInstance $db_instance_identifier $allocated_storage $db_instance_class $db_subnet_group_name $db_security_groups $vpc_security_group_ids $apply_immediately $master_user_password $db_parameter_group_name $backup_retention_period $preferred_backup_window $preferred_maintenance_window $multi_az $engine_version $allow_major_version_upgrade $auto_minor_version_upgrade $license_model $iops $option_group_name $new_db_instance_identifier $storage_type $tde_credential_arn $tde_credential_password $ca_certificate_identifier $domain $copy_tags_to_snapshot $monitoring_interval $db_port_number $publicly_accessible $monitoring_role_arn $domain_iam_role_name $promotion_tier $enable_iam_database_authentication $enable_performance_insights $performance_insights_kms_key_id $cloudwatch_logs_export_configuration $deletion_protection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-parameter-group-name --parameters
@search-terms ModifyDBParameterGroup
export def 'neptune modify-db-parameter-group' [
  --db-parameter-group-name: string
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ModifyDBParameterGroup $db_parameter_group_name $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name --subnet-ids
@search-terms ModifyDBSubnetGroup
export def 'neptune modify-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ModifyDBSubnetGroup $db_subnet_group_name $db_subnet_group_description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms ModifyEventSubscription
export def 'neptune modify-event-subscription' [
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
]: any -> any { call 'neptune ModifyEventSubscription $subscription_name $sns_topic_arn $source_type $event_categories $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
@search-terms ModifyGlobalCluster
export def 'neptune modify-global-cluster' [
  --global-cluster-identifier: string
  --new-global-cluster-identifier: string
  --deletion-protection: oneof<bool>
  --engine-version: string
  --allow-major-version-upgrade: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ModifyGlobalCluster $global_cluster_identifier $new_global_cluster_identifier $deletion_protection $engine_version $allow_major_version_upgrade -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms PromoteReadReplicaDBCluster
export def 'neptune promote-read-replica-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune PromoteReadReplicaDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms RebootDBInstance
export def 'neptune reboot-db-instance' [
  --db-instance-identifier: string
  --force-failover: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune RebootDBInstance $db_instance_identifier $force_failover -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --db-cluster-identifier
@search-terms RemoveFromGlobalCluster
export def 'neptune remove-from-global-cluster' [
  --global-cluster-identifier: string
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune RemoveFromGlobalCluster $global_cluster_identifier $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --role-arn
@search-terms RemoveRoleFromDBCluster
export def 'neptune remove-role-from-db-cluster' [
  --db-cluster-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune RemoveRoleFromDBCluster $db_cluster_identifier $role_arn $feature_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --source-identifier
@search-terms RemoveSourceIdentifierFromSubscription
export def 'neptune remove-source-identifier-from-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune RemoveSourceIdentifierFromSubscription $subscription_name $source_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tag-keys
@search-terms RemoveTagsFromResource
export def 'neptune remove-tags-from-resource' [
  --resource-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune RemoveTagsFromResource $resource_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name
@search-terms ResetDBClusterParameterGroup
export def 'neptune reset-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ResetDBClusterParameterGroup $db_cluster_parameter_group_name $reset_all_parameters $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-parameter-group-name
@search-terms ResetDBParameterGroup
export def 'neptune reset-db-parameter-group' [
  --db-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune ResetDBParameterGroup $db_parameter_group_name $reset_all_parameters $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --snapshot-identifier --engine
@search-terms RestoreDBClusterFromSnapshot
export def 'neptune restore-db-cluster-from-snapshot' [
  --availability-zones: list<string>
  --db-cluster-identifier: string
  --snapshot-identifier: string
  --engine: string
  --engine-version: string
  --port: int
  --db-subnet-group-name: string
  --database-name: string
  --option-group-name: string
  --vpc-security-group-ids: list<string>
  --tags: any
  --kms-key-id: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: list<string>
  --db-cluster-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune RestoreDBClusterFromSnapshot $availability_zones $db_cluster_identifier $snapshot_identifier $engine $engine_version $port $db_subnet_group_name $database_name $option_group_name $vpc_security_group_ids $tags $kms_key_id $enable_iam_database_authentication $enable_cloudwatch_logs_exports $db_cluster_parameter_group_name $deletion_protection $copy_tags_to_snapshot $serverless_v2_scaling_configuration $storage_type $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --source-db-cluster-identifier
@search-terms RestoreDBClusterToPointInTime
export def 'neptune restore-db-cluster-to-point-in-time' [
  --db-cluster-identifier: string
  --restore-type: string
  --source-db-cluster-identifier: string
  --restore-to-time: oneof<datetime, duration, string>
  --use-latest-restorable-time: oneof<bool>
  --port: int
  --db-subnet-group-name: string
  --option-group-name: string
  --vpc-security-group-ids: list<string>
  --tags: any
  --kms-key-id: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: list<string>
  --db-cluster-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune RestoreDBClusterToPointInTime $db_cluster_identifier $restore_type $source_db_cluster_identifier $restore_to_time $use_latest_restorable_time $port $db_subnet_group_name $option_group_name $vpc_security_group_ids $tags $kms_key_id $enable_iam_database_authentication $enable_cloudwatch_logs_exports $db_cluster_parameter_group_name $deletion_protection $serverless_v2_scaling_configuration $storage_type $network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms StartDBCluster
export def 'neptune start-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune StartDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms StopDBCluster
export def 'neptune stop-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune StopDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@search-terms SwitchoverGlobalCluster
export def 'neptune switchover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'neptune SwitchoverGlobalCluster $global_cluster_identifier $target_db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   db-instance-available: DescribeDBInstances
#   db-instance-deleted: DescribeDBInstances
@search-terms DBInstanceAvailable DBInstanceDeleted
export def 'neptune wait' [
  waiter: string@[db-instance-available db-instance-deleted]
  --db-instance-identifier: string
  --filters: any
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'neptune wait $waiter $db_instance_identifier $filters -- $timeout $interval $region $profile' }
