# Written by `cargo xtask generate --service docdb` from the service's model and overlay: change those instead.
# DocDB, API version 2014-10-31: 56 operations.

use rt.nu [call send]

# POST /; needs --subscription-name --source-identifier
@category "aws docdb"
@search-terms AddSourceIdentifierToSubscription
export def 'docdb add-source-identifier-to-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb AddSourceIdentifierToSubscription $subscription_name=SubscriptionName $source_identifier=SourceIdentifier $region=--region $profile=--profile' }

# POST /; needs --resource-name --tags
@category "aws docdb"
@search-terms AddTagsToResource
export def 'docdb add-tags-to-resource' [
  --resource-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'docdb AddTagsToResource $resource_name=ResourceName $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-identifier --apply-action --opt-in-type
@category "aws docdb"
@search-terms ApplyPendingMaintenanceAction
export def 'docdb apply-pending-maintenance-action' [
  --resource-identifier: string
  --apply-action: string
  --opt-in-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb ApplyPendingMaintenanceAction $resource_identifier=ResourceIdentifier $apply_action=ApplyAction $opt_in_type=OptInType $region=--region $profile=--profile' }

# POST /; needs --source-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-description
@category "aws docdb"
@search-terms CopyDBClusterParameterGroup
export def 'docdb copy-db-cluster-parameter-group' [
  --source-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb CopyDBClusterParameterGroup $source_db_cluster_parameter_group_identifier=SourceDBClusterParameterGroupIdentifier $target_db_cluster_parameter_group_identifier=TargetDBClusterParameterGroupIdentifier $target_db_cluster_parameter_group_description=TargetDBClusterParameterGroupDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --source-db-cluster-snapshot-identifier --target-db-cluster-snapshot-identifier
@category "aws docdb"
@search-terms CopyDBClusterSnapshot
export def 'docdb copy-db-cluster-snapshot' [
  --source-db-cluster-snapshot-identifier: string
  --target-db-cluster-snapshot-identifier: string
  --kms-key-id: string
  --pre-signed-url: string
  --copy-tags: oneof<bool>
  --tags: oneof<list<any>, record>
  --source-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb CopyDBClusterSnapshot $source_db_cluster_snapshot_identifier=SourceDBClusterSnapshotIdentifier $target_db_cluster_snapshot_identifier=TargetDBClusterSnapshotIdentifier $kms_key_id=KmsKeyId $pre_signed_url=PreSignedUrl $copy_tags=CopyTags $tags=Tags $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --engine
@category "aws docdb"
@search-terms CreateDBCluster
export def 'docdb create-db-cluster' [
  --availability-zones: oneof<list<string>, string>
  --backup-retention-period: int
  --db-cluster-identifier: string
  --db-cluster-parameter-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --db-subnet-group-name: string
  --engine: string
  --engine-version: string
  --port: int
  --master-username: string
  --master-user-password: string
  --preferred-backup-window: string
  --preferred-maintenance-window: string
  --tags: oneof<list<any>, record>
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --pre-signed-url: string
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
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
]: nothing -> record { call 'docdb CreateDBCluster $availability_zones=AvailabilityZones $backup_retention_period=BackupRetentionPeriod $db_cluster_identifier=DBClusterIdentifier $db_cluster_parameter_group_name=DBClusterParameterGroupName $vpc_security_group_ids=VpcSecurityGroupIds $db_subnet_group_name=DBSubnetGroupName $engine=Engine $engine_version=EngineVersion $port=Port $master_username=MasterUsername $master_user_password=MasterUserPassword $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $tags=Tags $storage_encrypted=StorageEncrypted $kms_key_id=KmsKeyId $pre_signed_url=PreSignedUrl $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $deletion_protection=DeletionProtection $global_cluster_identifier=GlobalClusterIdentifier $storage_type=StorageType $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $manage_master_user_password=ManageMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $network_type=NetworkType $copy_tags_to_snapshot=CopyTagsToSnapshot $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name --db-parameter-group-family --description
@category "aws docdb"
@search-terms CreateDBClusterParameterGroup
export def 'docdb create-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb CreateDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $db_parameter_group_family=DBParameterGroupFamily $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier --db-cluster-identifier
@category "aws docdb"
@search-terms CreateDBClusterSnapshot
export def 'docdb create-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --db-cluster-identifier: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb CreateDBClusterSnapshot $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $db_cluster_identifier=DBClusterIdentifier $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --db-instance-class --engine --db-cluster-identifier
@category "aws docdb"
@search-terms CreateDBInstance
export def 'docdb create-db-instance' [
  --db-instance-identifier: string
  --db-instance-class: string
  --engine: string
  --availability-zone: string
  --preferred-maintenance-window: string
  --auto-minor-version-upgrade: oneof<bool>
  --tags: oneof<list<any>, record>
  --db-cluster-identifier: string
  --copy-tags-to-snapshot: oneof<bool>
  --promotion-tier: int
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --ca-certificate-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb CreateDBInstance $db_instance_identifier=DBInstanceIdentifier $db_instance_class=DBInstanceClass $engine=Engine $availability_zone=AvailabilityZone $preferred_maintenance_window=PreferredMaintenanceWindow $auto_minor_version_upgrade=AutoMinorVersionUpgrade $tags=Tags $db_cluster_identifier=DBClusterIdentifier $copy_tags_to_snapshot=CopyTagsToSnapshot $promotion_tier=PromotionTier $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $ca_certificate_identifier=CACertificateIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name --db-subnet-group-description --subnet-ids
@category "aws docdb"
@search-terms CreateDBSubnetGroup
export def 'docdb create-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb CreateDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $db_subnet_group_description=DBSubnetGroupDescription $subnet_ids=SubnetIds $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --subscription-name --sns-topic-arn
@category "aws docdb"
@search-terms CreateEventSubscription
export def 'docdb create-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: oneof<list<string>, string>
  --source-ids: oneof<list<string>, string>
  --enabled: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb CreateEventSubscription $subscription_name=SubscriptionName $sns_topic_arn=SnsTopicArn $source_type=SourceType $event_categories=EventCategories $source_ids=SourceIds $enabled=Enabled $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws docdb"
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
]: nothing -> record { call 'docdb CreateGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $source_db_cluster_identifier=SourceDBClusterIdentifier $engine=Engine $engine_version=EngineVersion $deletion_protection=DeletionProtection $database_name=DatabaseName $storage_encrypted=StorageEncrypted $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws docdb"
@search-terms DeleteDBCluster
export def 'docdb delete-db-cluster' [
  --db-cluster-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb DeleteDBCluster $db_cluster_identifier=DBClusterIdentifier $skip_final_snapshot=SkipFinalSnapshot $final_db_snapshot_identifier=FinalDBSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name
@category "aws docdb"
@search-terms DeleteDBClusterParameterGroup
export def 'docdb delete-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'docdb DeleteDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier
@category "aws docdb"
@search-terms DeleteDBClusterSnapshot
export def 'docdb delete-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb DeleteDBClusterSnapshot $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws docdb"
@search-terms DeleteDBInstance
export def 'docdb delete-db-instance' [
  --db-instance-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb DeleteDBInstance $db_instance_identifier=DBInstanceIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name
@category "aws docdb"
@search-terms DeleteDBSubnetGroup
export def 'docdb delete-db-subnet-group' [
  --db-subnet-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'docdb DeleteDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $region=--region $profile=--profile' }

# POST /; needs --subscription-name
@category "aws docdb"
@search-terms DeleteEventSubscription
export def 'docdb delete-event-subscription' [
  --subscription-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb DeleteEventSubscription $subscription_name=SubscriptionName $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws docdb"
@search-terms DeleteGlobalCluster
export def 'docdb delete-global-cluster' [
  --global-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb DeleteGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeCertificates
@example "First rows only" "docdb describe-certificates --stream | first 3"
export def 'docdb describe-certificates' [
  --certificate-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeCertificates $certificate_identifier=CertificateIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeDBClusterParameterGroups
@example "First rows only" "docdb describe-db-cluster-parameter-groups --stream | first 3"
export def 'docdb describe-db-cluster-parameter-groups' [
  --db-cluster-parameter-group-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeDBClusterParameterGroups $db_cluster_parameter_group_name=DBClusterParameterGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --db-cluster-parameter-group-name
@category "aws docdb"
@search-terms DescribeDBClusterParameters
export def 'docdb describe-db-cluster-parameters' [
  --db-cluster-parameter-group-name: string
  --source: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeDBClusterParameters $db_cluster_parameter_group_name=DBClusterParameterGroupName $source=Source $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --db-cluster-snapshot-identifier
@category "aws docdb"
@search-terms DescribeDBClusterSnapshotAttributes
export def 'docdb describe-db-cluster-snapshot-attributes' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb DescribeDBClusterSnapshotAttributes $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeDBClusterSnapshots
@example "First rows only" "docdb describe-db-cluster-snapshots --stream | first 3"
export def 'docdb describe-db-cluster-snapshots' [
  --db-cluster-identifier: string
  --db-cluster-snapshot-identifier: string
  --snapshot-type: string
  --filters: oneof<list<any>, record>
  --include-shared: oneof<bool>
  --include-public: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeDBClusterSnapshots $db_cluster_identifier=DBClusterIdentifier $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $snapshot_type=SnapshotType $filters=Filters $include_shared=IncludeShared $include_public=IncludePublic $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeDBClusters
@example "First rows only" "docdb describe-db-clusters --stream | first 3"
export def 'docdb describe-db-clusters' [
  --db-cluster-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeDBClusters $db_cluster_identifier=DBClusterIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeDBEngineVersions
@example "First rows only" "docdb describe-db-engine-versions --stream | first 3"
export def 'docdb describe-db-engine-versions' [
  --engine: string
  --engine-version: string
  --db-parameter-group-family: string
  --filters: oneof<list<any>, record>
  --default-only: oneof<bool>
  --list-supported-character-sets: oneof<bool>
  --list-supported-timezones: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeDBEngineVersions $engine=Engine $engine_version=EngineVersion $db_parameter_group_family=DBParameterGroupFamily $filters=Filters $default_only=DefaultOnly $list_supported_character_sets=ListSupportedCharacterSets $list_supported_timezones=ListSupportedTimezones $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeDBInstances
@example "First rows only" "docdb describe-db-instances --stream | first 3"
export def 'docdb describe-db-instances' [
  --db-instance-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeDBInstances $db_instance_identifier=DBInstanceIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeDBSubnetGroups
@example "First rows only" "docdb describe-db-subnet-groups --stream | first 3"
export def 'docdb describe-db-subnet-groups' [
  --db-subnet-group-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeDBSubnetGroups $db_subnet_group_name=DBSubnetGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --db-parameter-group-family
@category "aws docdb"
@search-terms DescribeEngineDefaultClusterParameters
export def 'docdb describe-engine-default-cluster-parameters' [
  --db-parameter-group-family: string
  --filters: oneof<list<any>, record>
  --max-records: int
  --marker: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb DescribeEngineDefaultClusterParameters $db_parameter_group_family=DBParameterGroupFamily $filters=Filters $max_records=MaxRecords $marker=Marker $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws docdb"
@search-terms DescribeEventCategories
@example "First rows only" "docdb describe-event-categories | first 3"
export def 'docdb describe-event-categories' [
  --source-type: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'docdb DescribeEventCategories $source_type=SourceType $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeEventSubscriptions
@example "First rows only" "docdb describe-event-subscriptions --stream | first 3"
export def 'docdb describe-event-subscriptions' [
  --subscription-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeEventSubscriptions $subscription_name=SubscriptionName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeEvents
@example "First rows only" "docdb describe-events --stream | first 3"
export def 'docdb describe-events' [
  --source-identifier: string
  --source-type: string@[db-instance db-parameter-group db-security-group db-snapshot db-cluster db-cluster-snapshot]
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --duration: int
  --event-categories: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeEvents $source_identifier=SourceIdentifier $source_type=SourceType $start_time=StartTime $end_time=EndTime $duration=Duration $event_categories=EventCategories $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeGlobalClusters
@example "First rows only" "docdb describe-global-clusters --stream | first 3"
export def 'docdb describe-global-clusters' [
  --global-cluster-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeGlobalClusters $global_cluster_identifier=GlobalClusterIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --engine
@category "aws docdb"
@search-terms DescribeOrderableDBInstanceOptions
export def 'docdb describe-orderable-db-instance-options' [
  --engine: string
  --engine-version: string
  --db-instance-class: string
  --license-model: string
  --vpc: oneof<bool>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeOrderableDBInstanceOptions $engine=Engine $engine_version=EngineVersion $db_instance_class=DBInstanceClass $license_model=LicenseModel $vpc=Vpc $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribePendingMaintenanceActions
@example "First rows only" "docdb describe-pending-maintenance-actions --stream | first 3"
export def 'docdb describe-pending-maintenance-actions' [
  --resource-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribePendingMaintenanceActions $resource_identifier=ResourceIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws docdb"
@search-terms DescribeServerlessV2PlatformVersions
@example "First rows only" "docdb describe-serverless-v2-platform-versions --stream | first 3"
export def 'docdb describe-serverless-v2-platform-versions' [
  --serverless-v2-platform-version: string
  --engine: string
  --filters: oneof<list<any>, record>
  --default-only: oneof<bool>
  --include-all: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'docdb DescribeServerlessV2PlatformVersions $serverless_v2_platform_version=ServerlessV2PlatformVersion $engine=Engine $filters=Filters $default_only=DefaultOnly $include_all=IncludeAll $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws docdb"
@search-terms FailoverDBCluster
export def 'docdb failover-db-cluster' [
  --db-cluster-identifier: string
  --target-db-instance-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb FailoverDBCluster $db_cluster_identifier=DBClusterIdentifier $target_db_instance_identifier=TargetDBInstanceIdentifier $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@category "aws docdb"
@search-terms FailoverGlobalCluster
export def 'docdb failover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --allow-data-loss: oneof<bool>
  --switchover: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb FailoverGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $target_db_cluster_identifier=TargetDbClusterIdentifier $allow_data_loss=AllowDataLoss $switchover=Switchover $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-name
@category "aws docdb"
@search-terms ListTagsForResource
export def 'docdb list-tags-for-resource' [
  --resource-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'docdb ListTagsForResource $resource_name=ResourceName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --db-cluster-identifier
@category "aws docdb"
@search-terms ModifyDBCluster
export def 'docdb modify-db-cluster' [
  --db-cluster-identifier: string
  --new-db-cluster-identifier: string
  --apply-immediately: oneof<bool>
  --backup-retention-period: int
  --db-cluster-parameter-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
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
]: nothing -> record { call 'docdb ModifyDBCluster $db_cluster_identifier=DBClusterIdentifier $new_db_cluster_identifier=NewDBClusterIdentifier $apply_immediately=ApplyImmediately $backup_retention_period=BackupRetentionPeriod $db_cluster_parameter_group_name=DBClusterParameterGroupName $vpc_security_group_ids=VpcSecurityGroupIds $port=Port $master_user_password=MasterUserPassword $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $cloudwatch_logs_export_configuration=CloudwatchLogsExportConfiguration $engine_version=EngineVersion $allow_major_version_upgrade=AllowMajorVersionUpgrade $deletion_protection=DeletionProtection $storage_type=StorageType $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $manage_master_user_password=ManageMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $rotate_master_user_password=RotateMasterUserPassword $network_type=NetworkType $copy_tags_to_snapshot=CopyTagsToSnapshot $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name --parameters
@category "aws docdb"
@search-terms ModifyDBClusterParameterGroup
export def 'docdb modify-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb ModifyDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier --attribute-name
@category "aws docdb"
@search-terms ModifyDBClusterSnapshotAttribute
export def 'docdb modify-db-cluster-snapshot-attribute' [
  --db-cluster-snapshot-identifier: string
  --attribute-name: string
  --values-to-add: oneof<list<string>, string>
  --values-to-remove: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb ModifyDBClusterSnapshotAttribute $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $attribute_name=AttributeName $values_to_add=ValuesToAdd $values_to_remove=ValuesToRemove $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws docdb"
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
]: nothing -> record { call 'docdb ModifyDBInstance $db_instance_identifier=DBInstanceIdentifier $db_instance_class=DBInstanceClass $apply_immediately=ApplyImmediately $preferred_maintenance_window=PreferredMaintenanceWindow $auto_minor_version_upgrade=AutoMinorVersionUpgrade $new_db_instance_identifier=NewDBInstanceIdentifier $ca_certificate_identifier=CACertificateIdentifier $copy_tags_to_snapshot=CopyTagsToSnapshot $promotion_tier=PromotionTier $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $certificate_rotation_restart=CertificateRotationRestart $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name --subnet-ids
@category "aws docdb"
@search-terms ModifyDBSubnetGroup
export def 'docdb modify-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb ModifyDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $db_subnet_group_description=DBSubnetGroupDescription $subnet_ids=SubnetIds $region=--region $profile=--profile' }

# POST /; needs --subscription-name
@category "aws docdb"
@search-terms ModifyEventSubscription
export def 'docdb modify-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: oneof<list<string>, string>
  --enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb ModifyEventSubscription $subscription_name=SubscriptionName $sns_topic_arn=SnsTopicArn $source_type=SourceType $event_categories=EventCategories $enabled=Enabled $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws docdb"
@search-terms ModifyGlobalCluster
export def 'docdb modify-global-cluster' [
  --global-cluster-identifier: string
  --new-global-cluster-identifier: string
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb ModifyGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $new_global_cluster_identifier=NewGlobalClusterIdentifier $deletion_protection=DeletionProtection $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws docdb"
@search-terms RebootDBInstance
export def 'docdb reboot-db-instance' [
  --db-instance-identifier: string
  --force-failover: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb RebootDBInstance $db_instance_identifier=DBInstanceIdentifier $force_failover=ForceFailover $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier --db-cluster-identifier
@category "aws docdb"
@search-terms RemoveFromGlobalCluster
export def 'docdb remove-from-global-cluster' [
  --global-cluster-identifier: string
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb RemoveFromGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $db_cluster_identifier=DbClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --subscription-name --source-identifier
@category "aws docdb"
@search-terms RemoveSourceIdentifierFromSubscription
export def 'docdb remove-source-identifier-from-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb RemoveSourceIdentifierFromSubscription $subscription_name=SubscriptionName $source_identifier=SourceIdentifier $region=--region $profile=--profile' }

# POST /; needs --resource-name --tag-keys
@category "aws docdb"
@search-terms RemoveTagsFromResource
export def 'docdb remove-tags-from-resource' [
  --resource-name: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'docdb RemoveTagsFromResource $resource_name=ResourceName $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name
@category "aws docdb"
@search-terms ResetDBClusterParameterGroup
export def 'docdb reset-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb ResetDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $reset_all_parameters=ResetAllParameters $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --snapshot-identifier --engine
@category "aws docdb"
@search-terms RestoreDBClusterFromSnapshot
export def 'docdb restore-db-cluster-from-snapshot' [
  --availability-zones: oneof<list<string>, string>
  --db-cluster-identifier: string
  --snapshot-identifier: string
  --engine: string
  --engine-version: string
  --port: int
  --db-subnet-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --kms-key-id: string
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --db-cluster-parameter-group-name: string
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --copy-tags-to-snapshot: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb RestoreDBClusterFromSnapshot $availability_zones=AvailabilityZones $db_cluster_identifier=DBClusterIdentifier $snapshot_identifier=SnapshotIdentifier $engine=Engine $engine_version=EngineVersion $port=Port $db_subnet_group_name=DBSubnetGroupName $vpc_security_group_ids=VpcSecurityGroupIds $tags=Tags $kms_key_id=KmsKeyId $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $deletion_protection=DeletionProtection $db_cluster_parameter_group_name=DBClusterParameterGroupName $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $storage_type=StorageType $network_type=NetworkType $copy_tags_to_snapshot=CopyTagsToSnapshot $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --source-db-cluster-identifier
@category "aws docdb"
@search-terms RestoreDBClusterToPointInTime
export def 'docdb restore-db-cluster-to-point-in-time' [
  --db-cluster-identifier: string
  --restore-type: string
  --source-db-cluster-identifier: string
  --restore-to-time: oneof<datetime, duration, int, string>
  --use-latest-restorable-time: oneof<bool>
  --port: int
  --db-subnet-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --kms-key-id: string
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --copy-tags-to-snapshot: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'docdb RestoreDBClusterToPointInTime $db_cluster_identifier=DBClusterIdentifier $restore_type=RestoreType $source_db_cluster_identifier=SourceDBClusterIdentifier $restore_to_time=RestoreToTime $use_latest_restorable_time=UseLatestRestorableTime $port=Port $db_subnet_group_name=DBSubnetGroupName $vpc_security_group_ids=VpcSecurityGroupIds $tags=Tags $kms_key_id=KmsKeyId $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $deletion_protection=DeletionProtection $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $storage_type=StorageType $network_type=NetworkType $copy_tags_to_snapshot=CopyTagsToSnapshot $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws docdb"
@search-terms StartDBCluster
export def 'docdb start-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb StartDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws docdb"
@search-terms StopDBCluster
export def 'docdb stop-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb StopDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@category "aws docdb"
@search-terms SwitchoverGlobalCluster
export def 'docdb switchover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'docdb SwitchoverGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $target_db_cluster_identifier=TargetDbClusterIdentifier $region=--region $profile=--profile' }
