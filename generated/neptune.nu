# Written by `cargo xtask generate --service neptune` from the service's model and overlay: change those instead.
# Neptune, API version 2014-10-31: 70 operations.

use rt.nu [call send]

# POST /; needs --db-cluster-identifier --role-arn
@category "aws neptune"
@search-terms AddRoleToDBCluster
export def 'neptune add-role-to-db-cluster' [
  --db-cluster-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune AddRoleToDBCluster $db_cluster_identifier=DBClusterIdentifier $role_arn=RoleArn $feature_name=FeatureName $region=--region $profile=--profile' }

# POST /; needs --subscription-name --source-identifier
@category "aws neptune"
@search-terms AddSourceIdentifierToSubscription
export def 'neptune add-source-identifier-to-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune AddSourceIdentifierToSubscription $subscription_name=SubscriptionName $source_identifier=SourceIdentifier $region=--region $profile=--profile' }

# POST /; needs --resource-name --tags
@category "aws neptune"
@search-terms AddTagsToResource
export def 'neptune add-tags-to-resource' [
  --resource-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune AddTagsToResource $resource_name=ResourceName $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-identifier --apply-action --opt-in-type
@category "aws neptune"
@search-terms ApplyPendingMaintenanceAction
export def 'neptune apply-pending-maintenance-action' [
  --resource-identifier: string
  --apply-action: string
  --opt-in-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ApplyPendingMaintenanceAction $resource_identifier=ResourceIdentifier $apply_action=ApplyAction $opt_in_type=OptInType $region=--region $profile=--profile' }

# POST /; needs --source-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-description
@category "aws neptune"
@search-terms CopyDBClusterParameterGroup
export def 'neptune copy-db-cluster-parameter-group' [
  --source-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CopyDBClusterParameterGroup $source_db_cluster_parameter_group_identifier=SourceDBClusterParameterGroupIdentifier $target_db_cluster_parameter_group_identifier=TargetDBClusterParameterGroupIdentifier $target_db_cluster_parameter_group_description=TargetDBClusterParameterGroupDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --source-db-cluster-snapshot-identifier --target-db-cluster-snapshot-identifier
@category "aws neptune"
@search-terms CopyDBClusterSnapshot
export def 'neptune copy-db-cluster-snapshot' [
  --source-db-cluster-snapshot-identifier: string
  --target-db-cluster-snapshot-identifier: string
  --kms-key-id: string
  --pre-signed-url: string
  --copy-tags: oneof<bool>
  --tags: oneof<list<any>, record>
  --source-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CopyDBClusterSnapshot $source_db_cluster_snapshot_identifier=SourceDBClusterSnapshotIdentifier $target_db_cluster_snapshot_identifier=TargetDBClusterSnapshotIdentifier $kms_key_id=KmsKeyId $pre_signed_url=PreSignedUrl $copy_tags=CopyTags $tags=Tags $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --source-db-parameter-group-identifier --target-db-parameter-group-identifier --target-db-parameter-group-description
@category "aws neptune"
@search-terms CopyDBParameterGroup
export def 'neptune copy-db-parameter-group' [
  --source-db-parameter-group-identifier: string
  --target-db-parameter-group-identifier: string
  --target-db-parameter-group-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CopyDBParameterGroup $source_db_parameter_group_identifier=SourceDBParameterGroupIdentifier $target_db_parameter_group_identifier=TargetDBParameterGroupIdentifier $target_db_parameter_group_description=TargetDBParameterGroupDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --engine
@category "aws neptune"
@search-terms CreateDBCluster
export def 'neptune create-db-cluster' [
  --availability-zones: oneof<list<string>, string>
  --backup-retention-period: int
  --character-set-name: string
  --copy-tags-to-snapshot: oneof<bool>
  --database-name: string
  --db-cluster-identifier: string
  --db-cluster-parameter-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
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
  --tags: oneof<list<any>, record>
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --pre-signed-url: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --global-cluster-identifier: string
  --storage-type: string
  --network-type: string
  --source-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateDBCluster $availability_zones=AvailabilityZones $backup_retention_period=BackupRetentionPeriod $character_set_name=CharacterSetName $copy_tags_to_snapshot=CopyTagsToSnapshot $database_name=DatabaseName $db_cluster_identifier=DBClusterIdentifier $db_cluster_parameter_group_name=DBClusterParameterGroupName $vpc_security_group_ids=VpcSecurityGroupIds $db_subnet_group_name=DBSubnetGroupName $engine=Engine $engine_version=EngineVersion $port=Port $master_username=MasterUsername $master_user_password=MasterUserPassword $option_group_name=OptionGroupName $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $replication_source_identifier=ReplicationSourceIdentifier $tags=Tags $storage_encrypted=StorageEncrypted $kms_key_id=KmsKeyId $pre_signed_url=PreSignedUrl $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $deletion_protection=DeletionProtection $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $global_cluster_identifier=GlobalClusterIdentifier $storage_type=StorageType $network_type=NetworkType $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --db-cluster-endpoint-identifier --endpoint-type
@category "aws neptune"
@search-terms CreateDBClusterEndpoint
export def 'neptune create-db-cluster-endpoint' [
  --db-cluster-identifier: string
  --db-cluster-endpoint-identifier: string
  --endpoint-type: string
  --static-members: oneof<list<string>, string>
  --excluded-members: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateDBClusterEndpoint $db_cluster_identifier=DBClusterIdentifier $db_cluster_endpoint_identifier=DBClusterEndpointIdentifier $endpoint_type=EndpointType $static_members=StaticMembers $excluded_members=ExcludedMembers $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name --db-parameter-group-family --description
@category "aws neptune"
@search-terms CreateDBClusterParameterGroup
export def 'neptune create-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $db_parameter_group_family=DBParameterGroupFamily $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier --db-cluster-identifier
@category "aws neptune"
@search-terms CreateDBClusterSnapshot
export def 'neptune create-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --db-cluster-identifier: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateDBClusterSnapshot $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $db_cluster_identifier=DBClusterIdentifier $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --db-instance-class --engine --db-cluster-identifier
@category "aws neptune"
@search-terms CreateDBInstance
export def 'neptune create-db-instance' [
  --db-name: string
  --db-instance-identifier: string
  --allocated-storage: int
  --db-instance-class: string
  --engine: string
  --master-username: string
  --master-user-password: string
  --db-security-groups: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
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
  --tags: oneof<list<any>, record>
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
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateDBInstance $db_name=DBName $db_instance_identifier=DBInstanceIdentifier $allocated_storage=AllocatedStorage $db_instance_class=DBInstanceClass $engine=Engine $master_username=MasterUsername $master_user_password=MasterUserPassword $db_security_groups=DBSecurityGroups $vpc_security_group_ids=VpcSecurityGroupIds $availability_zone=AvailabilityZone $db_subnet_group_name=DBSubnetGroupName $preferred_maintenance_window=PreferredMaintenanceWindow $db_parameter_group_name=DBParameterGroupName $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $port=Port $multi_az=MultiAZ $engine_version=EngineVersion $auto_minor_version_upgrade=AutoMinorVersionUpgrade $license_model=LicenseModel $iops=Iops $option_group_name=OptionGroupName $character_set_name=CharacterSetName $publicly_accessible=PubliclyAccessible $tags=Tags $db_cluster_identifier=DBClusterIdentifier $storage_type=StorageType $tde_credential_arn=TdeCredentialArn $tde_credential_password=TdeCredentialPassword $storage_encrypted=StorageEncrypted $kms_key_id=KmsKeyId $domain=Domain $copy_tags_to_snapshot=CopyTagsToSnapshot $monitoring_interval=MonitoringInterval $monitoring_role_arn=MonitoringRoleArn $domain_iam_role_name=DomainIAMRoleName $promotion_tier=PromotionTier $timezone=Timezone $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $deletion_protection=DeletionProtection $region=--region $profile=--profile' }

# POST /; needs --db-parameter-group-name --db-parameter-group-family --description
@category "aws neptune"
@search-terms CreateDBParameterGroup
export def 'neptune create-db-parameter-group' [
  --db-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateDBParameterGroup $db_parameter_group_name=DBParameterGroupName $db_parameter_group_family=DBParameterGroupFamily $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name --db-subnet-group-description --subnet-ids
@category "aws neptune"
@search-terms CreateDBSubnetGroup
export def 'neptune create-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $db_subnet_group_description=DBSubnetGroupDescription $subnet_ids=SubnetIds $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --subscription-name --sns-topic-arn
@category "aws neptune"
@search-terms CreateEventSubscription
export def 'neptune create-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: oneof<list<string>, string>
  --source-ids: oneof<list<string>, string>
  --enabled: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateEventSubscription $subscription_name=SubscriptionName $sns_topic_arn=SnsTopicArn $source_type=SourceType $event_categories=EventCategories $source_ids=SourceIds $enabled=Enabled $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws neptune"
@search-terms CreateGlobalCluster
export def 'neptune create-global-cluster' [
  --global-cluster-identifier: string
  --source-db-cluster-identifier: string
  --engine: string
  --engine-version: string
  --deletion-protection: oneof<bool>
  --database-name: string
  --tags: oneof<list<any>, record>
  --storage-encrypted: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune CreateGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $source_db_cluster_identifier=SourceDBClusterIdentifier $engine=Engine $engine_version=EngineVersion $deletion_protection=DeletionProtection $database_name=DatabaseName $tags=Tags $storage_encrypted=StorageEncrypted $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws neptune"
@search-terms DeleteDBCluster
export def 'neptune delete-db-cluster' [
  --db-cluster-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DeleteDBCluster $db_cluster_identifier=DBClusterIdentifier $skip_final_snapshot=SkipFinalSnapshot $final_db_snapshot_identifier=FinalDBSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-endpoint-identifier
@category "aws neptune"
@search-terms DeleteDBClusterEndpoint
export def 'neptune delete-db-cluster-endpoint' [
  --db-cluster-endpoint-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DeleteDBClusterEndpoint $db_cluster_endpoint_identifier=DBClusterEndpointIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name
@category "aws neptune"
@search-terms DeleteDBClusterParameterGroup
export def 'neptune delete-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune DeleteDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier
@category "aws neptune"
@search-terms DeleteDBClusterSnapshot
export def 'neptune delete-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DeleteDBClusterSnapshot $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws neptune"
@search-terms DeleteDBInstance
export def 'neptune delete-db-instance' [
  --db-instance-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DeleteDBInstance $db_instance_identifier=DBInstanceIdentifier $skip_final_snapshot=SkipFinalSnapshot $final_db_snapshot_identifier=FinalDBSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-parameter-group-name
@category "aws neptune"
@search-terms DeleteDBParameterGroup
export def 'neptune delete-db-parameter-group' [
  --db-parameter-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune DeleteDBParameterGroup $db_parameter_group_name=DBParameterGroupName $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name
@category "aws neptune"
@search-terms DeleteDBSubnetGroup
export def 'neptune delete-db-subnet-group' [
  --db-subnet-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune DeleteDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $region=--region $profile=--profile' }

# POST /; needs --subscription-name
@category "aws neptune"
@search-terms DeleteEventSubscription
export def 'neptune delete-event-subscription' [
  --subscription-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DeleteEventSubscription $subscription_name=SubscriptionName $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws neptune"
@search-terms DeleteGlobalCluster
export def 'neptune delete-global-cluster' [
  --global-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DeleteGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeDBClusterEndpoints
@example "First rows only" "neptune describe-db-cluster-endpoints --stream | first 3"
export def 'neptune describe-db-cluster-endpoints' [
  --db-cluster-identifier: string
  --db-cluster-endpoint-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune DescribeDBClusterEndpoints $db_cluster_identifier=DBClusterIdentifier $db_cluster_endpoint_identifier=DBClusterEndpointIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeDBClusterParameterGroups
@example "First rows only" "neptune describe-db-cluster-parameter-groups --stream | first 3"
export def 'neptune describe-db-cluster-parameter-groups' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeDBClusterParameterGroups $db_cluster_parameter_group_name=DBClusterParameterGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --db-cluster-parameter-group-name
@category "aws neptune"
@search-terms DescribeDBClusterParameters
export def 'neptune describe-db-cluster-parameters' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeDBClusterParameters $db_cluster_parameter_group_name=DBClusterParameterGroupName $source=Source $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --db-cluster-snapshot-identifier
@category "aws neptune"
@search-terms DescribeDBClusterSnapshotAttributes
export def 'neptune describe-db-cluster-snapshot-attributes' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DescribeDBClusterSnapshotAttributes $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeDBClusterSnapshots
@example "First rows only" "neptune describe-db-cluster-snapshots --stream | first 3"
export def 'neptune describe-db-cluster-snapshots' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeDBClusterSnapshots $db_cluster_identifier=DBClusterIdentifier $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $snapshot_type=SnapshotType $filters=Filters $include_shared=IncludeShared $include_public=IncludePublic $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeDBClusters
@example "First rows only" "neptune describe-db-clusters --stream | first 3"
export def 'neptune describe-db-clusters' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeDBClusters $db_cluster_identifier=DBClusterIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeDBEngineVersions
@example "First rows only" "neptune describe-db-engine-versions --stream | first 3"
export def 'neptune describe-db-engine-versions' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeDBEngineVersions $engine=Engine $engine_version=EngineVersion $db_parameter_group_family=DBParameterGroupFamily $filters=Filters $default_only=DefaultOnly $list_supported_character_sets=ListSupportedCharacterSets $list_supported_timezones=ListSupportedTimezones $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeDBInstances
@example "First rows only" "neptune describe-db-instances --stream | first 3"
export def 'neptune describe-db-instances' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeDBInstances $db_instance_identifier=DBInstanceIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeDBParameterGroups
@example "First rows only" "neptune describe-db-parameter-groups --stream | first 3"
export def 'neptune describe-db-parameter-groups' [
  --db-parameter-group-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune DescribeDBParameterGroups $db_parameter_group_name=DBParameterGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --db-parameter-group-name
@category "aws neptune"
@search-terms DescribeDBParameters
export def 'neptune describe-db-parameters' [
  --db-parameter-group-name: string
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
]: nothing -> oneof<table, record> { call 'neptune DescribeDBParameters $db_parameter_group_name=DBParameterGroupName $source=Source $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeDBSubnetGroups
@example "First rows only" "neptune describe-db-subnet-groups --stream | first 3"
export def 'neptune describe-db-subnet-groups' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeDBSubnetGroups $db_subnet_group_name=DBSubnetGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --db-parameter-group-family
@category "aws neptune"
@search-terms DescribeEngineDefaultClusterParameters
export def 'neptune describe-engine-default-cluster-parameters' [
  --db-parameter-group-family: string
  --filters: oneof<list<any>, record>
  --max-records: int
  --marker: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DescribeEngineDefaultClusterParameters $db_parameter_group_family=DBParameterGroupFamily $filters=Filters $max_records=MaxRecords $marker=Marker $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --db-parameter-group-family
@category "aws neptune"
@search-terms DescribeEngineDefaultParameters
export def 'neptune describe-engine-default-parameters' [
  --db-parameter-group-family: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune DescribeEngineDefaultParameters $db_parameter_group_family=DBParameterGroupFamily $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws neptune"
@search-terms DescribeEventCategories
@example "First rows only" "neptune describe-event-categories | first 3"
export def 'neptune describe-event-categories' [
  --source-type: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'neptune DescribeEventCategories $source_type=SourceType $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeEventSubscriptions
@example "First rows only" "neptune describe-event-subscriptions --stream | first 3"
export def 'neptune describe-event-subscriptions' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeEventSubscriptions $subscription_name=SubscriptionName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeEvents
@example "First rows only" "neptune describe-events --stream | first 3"
export def 'neptune describe-events' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeEvents $source_identifier=SourceIdentifier $source_type=SourceType $start_time=StartTime $end_time=EndTime $duration=Duration $event_categories=EventCategories $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribeGlobalClusters
@example "First rows only" "neptune describe-global-clusters --stream | first 3"
export def 'neptune describe-global-clusters' [
  --global-cluster-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'neptune DescribeGlobalClusters $global_cluster_identifier=GlobalClusterIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --engine
@category "aws neptune"
@search-terms DescribeOrderableDBInstanceOptions
export def 'neptune describe-orderable-db-instance-options' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribeOrderableDBInstanceOptions $engine=Engine $engine_version=EngineVersion $db_instance_class=DBInstanceClass $license_model=LicenseModel $vpc=Vpc $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws neptune"
@search-terms DescribePendingMaintenanceActions
@example "First rows only" "neptune describe-pending-maintenance-actions --stream | first 3"
export def 'neptune describe-pending-maintenance-actions' [
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
]: nothing -> oneof<table, record> { call 'neptune DescribePendingMaintenanceActions $resource_identifier=ResourceIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --db-instance-identifier
@category "aws neptune"
@search-terms DescribeValidDBInstanceModifications
export def 'neptune describe-valid-db-instance-modifications' [
  --db-instance-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune DescribeValidDBInstanceModifications $db_instance_identifier=DBInstanceIdentifier $region=--region $profile=--profile' }

# POST /
@category "aws neptune"
@search-terms FailoverDBCluster
export def 'neptune failover-db-cluster' [
  --db-cluster-identifier: string
  --target-db-instance-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune FailoverDBCluster $db_cluster_identifier=DBClusterIdentifier $target_db_instance_identifier=TargetDBInstanceIdentifier $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@category "aws neptune"
@search-terms FailoverGlobalCluster
export def 'neptune failover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --allow-data-loss: oneof<bool>
  --switchover: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune FailoverGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $target_db_cluster_identifier=TargetDbClusterIdentifier $allow_data_loss=AllowDataLoss $switchover=Switchover $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-name
@category "aws neptune"
@search-terms ListTagsForResource
export def 'neptune list-tags-for-resource' [
  --resource-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'neptune ListTagsForResource $resource_name=ResourceName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --db-cluster-identifier
@category "aws neptune"
@search-terms ModifyDBCluster
export def 'neptune modify-db-cluster' [
  --db-cluster-identifier: string
  --new-db-cluster-identifier: string
  --apply-immediately: oneof<bool>
  --backup-retention-period: int
  --db-cluster-parameter-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
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
]: nothing -> record { call 'neptune ModifyDBCluster $db_cluster_identifier=DBClusterIdentifier $new_db_cluster_identifier=NewDBClusterIdentifier $apply_immediately=ApplyImmediately $backup_retention_period=BackupRetentionPeriod $db_cluster_parameter_group_name=DBClusterParameterGroupName $vpc_security_group_ids=VpcSecurityGroupIds $port=Port $master_user_password=MasterUserPassword $option_group_name=OptionGroupName $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $cloudwatch_logs_export_configuration=CloudwatchLogsExportConfiguration $engine_version=EngineVersion $allow_major_version_upgrade=AllowMajorVersionUpgrade $db_instance_parameter_group_name=DBInstanceParameterGroupName $deletion_protection=DeletionProtection $copy_tags_to_snapshot=CopyTagsToSnapshot $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $storage_type=StorageType $network_type=NetworkType $region=--region $profile=--profile' }

# POST /; needs --db-cluster-endpoint-identifier
@category "aws neptune"
@search-terms ModifyDBClusterEndpoint
export def 'neptune modify-db-cluster-endpoint' [
  --db-cluster-endpoint-identifier: string
  --endpoint-type: string
  --static-members: oneof<list<string>, string>
  --excluded-members: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ModifyDBClusterEndpoint $db_cluster_endpoint_identifier=DBClusterEndpointIdentifier $endpoint_type=EndpointType $static_members=StaticMembers $excluded_members=ExcludedMembers $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name --parameters
@category "aws neptune"
@search-terms ModifyDBClusterParameterGroup
export def 'neptune modify-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ModifyDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier --attribute-name
@category "aws neptune"
@search-terms ModifyDBClusterSnapshotAttribute
export def 'neptune modify-db-cluster-snapshot-attribute' [
  --db-cluster-snapshot-identifier: string
  --attribute-name: string
  --values-to-add: oneof<list<string>, string>
  --values-to-remove: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ModifyDBClusterSnapshotAttribute $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $attribute_name=AttributeName $values_to_add=ValuesToAdd $values_to_remove=ValuesToRemove $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws neptune"
@search-terms ModifyDBInstance
export def 'neptune modify-db-instance' [
  --db-instance-identifier: string
  --allocated-storage: int
  --db-instance-class: string
  --db-subnet-group-name: string
  --db-security-groups: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
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
]: nothing -> record { call 'neptune ModifyDBInstance $db_instance_identifier=DBInstanceIdentifier $allocated_storage=AllocatedStorage $db_instance_class=DBInstanceClass $db_subnet_group_name=DBSubnetGroupName $db_security_groups=DBSecurityGroups $vpc_security_group_ids=VpcSecurityGroupIds $apply_immediately=ApplyImmediately $master_user_password=MasterUserPassword $db_parameter_group_name=DBParameterGroupName $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $multi_az=MultiAZ $engine_version=EngineVersion $allow_major_version_upgrade=AllowMajorVersionUpgrade $auto_minor_version_upgrade=AutoMinorVersionUpgrade $license_model=LicenseModel $iops=Iops $option_group_name=OptionGroupName $new_db_instance_identifier=NewDBInstanceIdentifier $storage_type=StorageType $tde_credential_arn=TdeCredentialArn $tde_credential_password=TdeCredentialPassword $ca_certificate_identifier=CACertificateIdentifier $domain=Domain $copy_tags_to_snapshot=CopyTagsToSnapshot $monitoring_interval=MonitoringInterval $db_port_number=DBPortNumber $publicly_accessible=PubliclyAccessible $monitoring_role_arn=MonitoringRoleArn $domain_iam_role_name=DomainIAMRoleName $promotion_tier=PromotionTier $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $cloudwatch_logs_export_configuration=CloudwatchLogsExportConfiguration $deletion_protection=DeletionProtection $region=--region $profile=--profile' }

# POST /; needs --db-parameter-group-name --parameters
@category "aws neptune"
@search-terms ModifyDBParameterGroup
export def 'neptune modify-db-parameter-group' [
  --db-parameter-group-name: string
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ModifyDBParameterGroup $db_parameter_group_name=DBParameterGroupName $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name --subnet-ids
@category "aws neptune"
@search-terms ModifyDBSubnetGroup
export def 'neptune modify-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ModifyDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $db_subnet_group_description=DBSubnetGroupDescription $subnet_ids=SubnetIds $region=--region $profile=--profile' }

# POST /; needs --subscription-name
@category "aws neptune"
@search-terms ModifyEventSubscription
export def 'neptune modify-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: oneof<list<string>, string>
  --enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ModifyEventSubscription $subscription_name=SubscriptionName $sns_topic_arn=SnsTopicArn $source_type=SourceType $event_categories=EventCategories $enabled=Enabled $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws neptune"
@search-terms ModifyGlobalCluster
export def 'neptune modify-global-cluster' [
  --global-cluster-identifier: string
  --new-global-cluster-identifier: string
  --deletion-protection: oneof<bool>
  --engine-version: string
  --allow-major-version-upgrade: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ModifyGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $new_global_cluster_identifier=NewGlobalClusterIdentifier $deletion_protection=DeletionProtection $engine_version=EngineVersion $allow_major_version_upgrade=AllowMajorVersionUpgrade $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws neptune"
@search-terms PromoteReadReplicaDBCluster
export def 'neptune promote-read-replica-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune PromoteReadReplicaDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws neptune"
@search-terms RebootDBInstance
export def 'neptune reboot-db-instance' [
  --db-instance-identifier: string
  --force-failover: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune RebootDBInstance $db_instance_identifier=DBInstanceIdentifier $force_failover=ForceFailover $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier --db-cluster-identifier
@category "aws neptune"
@search-terms RemoveFromGlobalCluster
export def 'neptune remove-from-global-cluster' [
  --global-cluster-identifier: string
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune RemoveFromGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $db_cluster_identifier=DbClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --role-arn
@category "aws neptune"
@search-terms RemoveRoleFromDBCluster
export def 'neptune remove-role-from-db-cluster' [
  --db-cluster-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune RemoveRoleFromDBCluster $db_cluster_identifier=DBClusterIdentifier $role_arn=RoleArn $feature_name=FeatureName $region=--region $profile=--profile' }

# POST /; needs --subscription-name --source-identifier
@category "aws neptune"
@search-terms RemoveSourceIdentifierFromSubscription
export def 'neptune remove-source-identifier-from-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune RemoveSourceIdentifierFromSubscription $subscription_name=SubscriptionName $source_identifier=SourceIdentifier $region=--region $profile=--profile' }

# POST /; needs --resource-name --tag-keys
@category "aws neptune"
@search-terms RemoveTagsFromResource
export def 'neptune remove-tags-from-resource' [
  --resource-name: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'neptune RemoveTagsFromResource $resource_name=ResourceName $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name
@category "aws neptune"
@search-terms ResetDBClusterParameterGroup
export def 'neptune reset-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ResetDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $reset_all_parameters=ResetAllParameters $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-parameter-group-name
@category "aws neptune"
@search-terms ResetDBParameterGroup
export def 'neptune reset-db-parameter-group' [
  --db-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'neptune ResetDBParameterGroup $db_parameter_group_name=DBParameterGroupName $reset_all_parameters=ResetAllParameters $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --snapshot-identifier --engine
@category "aws neptune"
@search-terms RestoreDBClusterFromSnapshot
export def 'neptune restore-db-cluster-from-snapshot' [
  --availability-zones: oneof<list<string>, string>
  --db-cluster-identifier: string
  --snapshot-identifier: string
  --engine: string
  --engine-version: string
  --port: int
  --db-subnet-group-name: string
  --database-name: string
  --option-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --kms-key-id: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --db-cluster-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune RestoreDBClusterFromSnapshot $availability_zones=AvailabilityZones $db_cluster_identifier=DBClusterIdentifier $snapshot_identifier=SnapshotIdentifier $engine=Engine $engine_version=EngineVersion $port=Port $db_subnet_group_name=DBSubnetGroupName $database_name=DatabaseName $option_group_name=OptionGroupName $vpc_security_group_ids=VpcSecurityGroupIds $tags=Tags $kms_key_id=KmsKeyId $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $db_cluster_parameter_group_name=DBClusterParameterGroupName $deletion_protection=DeletionProtection $copy_tags_to_snapshot=CopyTagsToSnapshot $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $storage_type=StorageType $network_type=NetworkType $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --source-db-cluster-identifier
@category "aws neptune"
@search-terms RestoreDBClusterToPointInTime
export def 'neptune restore-db-cluster-to-point-in-time' [
  --db-cluster-identifier: string
  --restore-type: string
  --source-db-cluster-identifier: string
  --restore-to-time: oneof<datetime, duration, int, string>
  --use-latest-restorable-time: oneof<bool>
  --port: int
  --db-subnet-group-name: string
  --option-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --kms-key-id: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --db-cluster-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --serverless-v2-scaling-configuration: record
  --storage-type: string
  --network-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune RestoreDBClusterToPointInTime $db_cluster_identifier=DBClusterIdentifier $restore_type=RestoreType $source_db_cluster_identifier=SourceDBClusterIdentifier $restore_to_time=RestoreToTime $use_latest_restorable_time=UseLatestRestorableTime $port=Port $db_subnet_group_name=DBSubnetGroupName $option_group_name=OptionGroupName $vpc_security_group_ids=VpcSecurityGroupIds $tags=Tags $kms_key_id=KmsKeyId $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $db_cluster_parameter_group_name=DBClusterParameterGroupName $deletion_protection=DeletionProtection $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $storage_type=StorageType $network_type=NetworkType $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws neptune"
@search-terms StartDBCluster
export def 'neptune start-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune StartDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws neptune"
@search-terms StopDBCluster
export def 'neptune stop-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune StopDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@category "aws neptune"
@search-terms SwitchoverGlobalCluster
export def 'neptune switchover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'neptune SwitchoverGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $target_db_cluster_identifier=TargetDbClusterIdentifier $region=--region $profile=--profile' }
