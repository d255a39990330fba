# Written by `cargo xtask generate --service rds` from the service's model and overlay: change those instead.
# RDS, API version 2014-10-31: 168 operations.

use rt.nu [call send]

# POST /; needs --db-cluster-identifier --role-arn
@category "aws rds"
@search-terms AddRoleToDBCluster
export def 'rds add-role-to-db-cluster' [
  --db-cluster-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds AddRoleToDBCluster $db_cluster_identifier=DBClusterIdentifier $role_arn=RoleArn $feature_name=FeatureName $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --role-arn --feature-name
@category "aws rds"
@search-terms AddRoleToDBInstance
export def 'rds add-role-to-db-instance' [
  --db-instance-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds AddRoleToDBInstance $db_instance_identifier=DBInstanceIdentifier $role_arn=RoleArn $feature_name=FeatureName $region=--region $profile=--profile' }

# POST /; needs --subscription-name --source-identifier
@category "aws rds"
@search-terms AddSourceIdentifierToSubscription
export def 'rds add-source-identifier-to-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds AddSourceIdentifierToSubscription $subscription_name=SubscriptionName $source_identifier=SourceIdentifier $region=--region $profile=--profile' }

# POST /; needs --resource-name --tags
@category "aws rds"
@search-terms AddTagsToResource
export def 'rds add-tags-to-resource' [
  --resource-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds AddTagsToResource $resource_name=ResourceName $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-identifier --apply-action --opt-in-type
@category "aws rds"
@search-terms ApplyPendingMaintenanceAction
export def 'rds apply-pending-maintenance-action' [
  --resource-identifier: string
  --apply-action: string
  --opt-in-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds ApplyPendingMaintenanceAction $resource_identifier=ResourceIdentifier $apply_action=ApplyAction $opt_in_type=OptInType $region=--region $profile=--profile' }

# POST /; needs --db-security-group-name
@category "aws rds"
@search-terms AuthorizeDBSecurityGroupIngress
export def 'rds authorize-db-security-group-ingress' [
  --db-security-group-name: string
  --cidrip: string
  --ec2-security-group-name: string
  --ec2-security-group-id: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds AuthorizeDBSecurityGroupIngress $db_security_group_name=DBSecurityGroupName $cidrip=CIDRIP $ec2_security_group_name=EC2SecurityGroupName $ec2_security_group_id=EC2SecurityGroupId $ec2_security_group_owner_id=EC2SecurityGroupOwnerId $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --backtrack-to
@category "aws rds"
@search-terms BacktrackDBCluster
export def 'rds backtrack-db-cluster' [
  --db-cluster-identifier: string
  --backtrack-to: oneof<datetime, duration, int, string>
  --force: oneof<bool>
  --use-earliest-time-on-point-in-time-unavailable: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds BacktrackDBCluster $db_cluster_identifier=DBClusterIdentifier $backtrack_to=BacktrackTo $force=Force $use_earliest_time_on_point_in_time_unavailable=UseEarliestTimeOnPointInTimeUnavailable $region=--region $profile=--profile' }

# POST /; needs --db-capacity-reservation-identifier
@category "aws rds"
@search-terms CancelDBCapacityReservation
export def 'rds cancel-db-capacity-reservation' [
  --db-capacity-reservation-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds CancelDBCapacityReservation $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $region=--region $profile=--profile' }

# POST /; needs --export-task-identifier
@category "aws rds"
@search-terms CancelExportTask
export def 'rds cancel-export-task' [
  --export-task-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds CancelExportTask $export_task_identifier=ExportTaskIdentifier $region=--region $profile=--profile' }

# POST /; needs --source-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-description
@category "aws rds"
@search-terms CopyDBClusterParameterGroup
export def 'rds copy-db-cluster-parameter-group' [
  --source-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CopyDBClusterParameterGroup $source_db_cluster_parameter_group_identifier=SourceDBClusterParameterGroupIdentifier $target_db_cluster_parameter_group_identifier=TargetDBClusterParameterGroupIdentifier $target_db_cluster_parameter_group_description=TargetDBClusterParameterGroupDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --source-db-cluster-snapshot-identifier --target-db-cluster-snapshot-identifier
@category "aws rds"
@search-terms CopyDBClusterSnapshot
export def 'rds copy-db-cluster-snapshot' [
  --source-db-cluster-snapshot-identifier: string
  --target-db-cluster-snapshot-identifier: string
  --kms-key-id: string
  --pre-signed-url: string
  --copy-tags: oneof<bool>
  --tags: oneof<list<any>, record>
  --source-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds CopyDBClusterSnapshot $source_db_cluster_snapshot_identifier=SourceDBClusterSnapshotIdentifier $target_db_cluster_snapshot_identifier=TargetDBClusterSnapshotIdentifier $kms_key_id=KmsKeyId $pre_signed_url=PreSignedUrl $copy_tags=CopyTags $tags=Tags $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --source-db-parameter-group-identifier --target-db-parameter-group-identifier --target-db-parameter-group-description
@category "aws rds"
@search-terms CopyDBParameterGroup
export def 'rds copy-db-parameter-group' [
  --source-db-parameter-group-identifier: string
  --target-db-parameter-group-identifier: string
  --target-db-parameter-group-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CopyDBParameterGroup $source_db_parameter_group_identifier=SourceDBParameterGroupIdentifier $target_db_parameter_group_identifier=TargetDBParameterGroupIdentifier $target_db_parameter_group_description=TargetDBParameterGroupDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --source-db-snapshot-identifier --target-db-snapshot-identifier
@category "aws rds"
@search-terms CopyDBSnapshot
export def 'rds copy-db-snapshot' [
  --source-db-snapshot-identifier: string
  --target-db-snapshot-identifier: string
  --kms-key-id: string
  --tags: oneof<list<any>, record>
  --copy-tags: oneof<bool>
  --pre-signed-url: string
  --option-group-name: string
  --target-custom-availability-zone: string
  --snapshot-target: string
  --copy-option-group: oneof<bool>
  --snapshot-availability-zone: string
  --tag-specifications: oneof<list<any>, record>
  --source-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds CopyDBSnapshot $source_db_snapshot_identifier=SourceDBSnapshotIdentifier $target_db_snapshot_identifier=TargetDBSnapshotIdentifier $kms_key_id=KmsKeyId $tags=Tags $copy_tags=CopyTags $pre_signed_url=PreSignedUrl $option_group_name=OptionGroupName $target_custom_availability_zone=TargetCustomAvailabilityZone $snapshot_target=SnapshotTarget $copy_option_group=CopyOptionGroup $snapshot_availability_zone=SnapshotAvailabilityZone $tag_specifications=TagSpecifications $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --source-option-group-identifier --target-option-group-identifier --target-option-group-description
@category "aws rds"
@search-terms CopyOptionGroup
export def 'rds copy-option-group' [
  --source-option-group-identifier: string
  --target-option-group-identifier: string
  --target-option-group-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CopyOptionGroup $source_option_group_identifier=SourceOptionGroupIdentifier $target_option_group_identifier=TargetOptionGroupIdentifier $target_option_group_description=TargetOptionGroupDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --blue-green-deployment-name --source
@category "aws rds"
@search-terms CreateBlueGreenDeployment
export def 'rds create-blue-green-deployment' [
  --blue-green-deployment-name: string
  --source: string
  --target-engine-version: string
  --target-db-parameter-group-name: string
  --target-db-cluster-parameter-group-name: string
  --tags: oneof<list<any>, record>
  --target-db-instance-class: string
  --upgrade-target-storage-config: oneof<bool>
  --target-iops: int
  --target-storage-type: string
  --target-allocated-storage: int
  --target-storage-throughput: int
  --target-resource-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateBlueGreenDeployment $blue_green_deployment_name=BlueGreenDeploymentName $source=Source $target_engine_version=TargetEngineVersion $target_db_parameter_group_name=TargetDBParameterGroupName $target_db_cluster_parameter_group_name=TargetDBClusterParameterGroupName $tags=Tags $target_db_instance_class=TargetDBInstanceClass $upgrade_target_storage_config=UpgradeTargetStorageConfig $target_iops=TargetIops $target_storage_type=TargetStorageType $target_allocated_storage=TargetAllocatedStorage $target_storage_throughput=TargetStorageThroughput $target_resource_configurations=TargetResourceConfigurations $region=--region $profile=--profile' }

# POST /; needs --engine --engine-version
@category "aws rds"
@search-terms CreateCustomDBEngineVersion
export def 'rds create-custom-db-engine-version' [
  --engine: string
  --engine-version: string
  --database-installation-files-s3-bucket-name: string
  --database-installation-files-s3-prefix: string
  --database-installation-files: oneof<list<string>, string>
  --image-id: string
  --kms-key-id: string
  --source-custom-db-engine-version-identifier: string
  --use-aws-provided-latest-image: oneof<bool>
  --description: string
  --manifest: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateCustomDBEngineVersion $engine=Engine $engine_version=EngineVersion $database_installation_files_s3_bucket_name=DatabaseInstallationFilesS3BucketName $database_installation_files_s3_prefix=DatabaseInstallationFilesS3Prefix $database_installation_files=DatabaseInstallationFiles $image_id=ImageId $kms_key_id=KMSKeyId $source_custom_db_engine_version_identifier=SourceCustomDbEngineVersionIdentifier $use_aws_provided_latest_image=UseAwsProvidedLatestImage $description=Description $manifest=Manifest $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-capacity-reservation-name --db-instance-class --engine --capacity-per-availability-zone --availability-zones
@category "aws rds"
@search-terms CreateDBCapacityReservation
export def 'rds create-db-capacity-reservation' [
  --db-capacity-reservation-name: string
  --db-instance-class: string
  --engine: string
  --capacity-per-availability-zone: int
  --availability-zones: oneof<list<string>, string>
  --end-date: oneof<datetime, duration, int, string>
  --start-date: oneof<datetime, duration, int, string>
  --commitment-duration: int
  --license-model: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBCapacityReservation $db_capacity_reservation_name=DBCapacityReservationName $db_instance_class=DBInstanceClass $engine=Engine $capacity_per_availability_zone=CapacityPerAvailabilityZone $availability_zones=AvailabilityZones $end_date=EndDate $start_date=StartDate $commitment_duration=CommitmentDuration $license_model=LicenseModel $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --engine
@category "aws rds"
@search-terms CreateDBCluster
export def 'rds create-db-cluster' [
  --availability-zones: oneof<list<string>, string>
  --backup-retention-period: int
  --character-set-name: string
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
  --backtrack-window: int
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --engine-mode: string
  --scaling-configuration: record
  --rds-custom-cluster-configuration: record
  --db-cluster-instance-class: string
  --allocated-storage: int
  --storage-type: string
  --iops: int
  --publicly-accessible: oneof<bool>
  --auto-minor-version-upgrade: oneof<bool>
  --deletion-protection: oneof<bool>
  --global-cluster-identifier: string
  --enable-http-endpoint: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --domain: string
  --domain-iam-role-name: string
  --enable-global-write-forwarding: oneof<bool>
  --network-type: string
  --serverless-v2-scaling-configuration: record
  --monitoring-interval: int
  --monitoring-role-arn: string
  --database-insights-mode: string@[standard advanced]
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --performance-insights-retention-period: int
  --enable-limitless-database: oneof<bool>
  --cluster-scalability-type: string@[standard limitless]
  --db-system-id: string
  --manage-master-user-password: oneof<bool>
  --enable-local-write-forwarding: oneof<bool>
  --master-user-secret-kms-key-id: string
  --ca-certificate-identifier: string
  --engine-lifecycle-support: string
  --tag-specifications: oneof<list<any>, record>
  --master-user-authentication-type: string@[password iam-db-auth]
  --with-express-configuration: oneof<bool>
  --associated-roles: oneof<list<any>, record>
  --source-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBCluster $availability_zones=AvailabilityZones $backup_retention_period=BackupRetentionPeriod $character_set_name=CharacterSetName $database_name=DatabaseName $db_cluster_identifier=DBClusterIdentifier $db_cluster_parameter_group_name=DBClusterParameterGroupName $vpc_security_group_ids=VpcSecurityGroupIds $db_subnet_group_name=DBSubnetGroupName $engine=Engine $engine_version=EngineVersion $port=Port $master_username=MasterUsername $master_user_password=MasterUserPassword $option_group_name=OptionGroupName $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $replication_source_identifier=ReplicationSourceIdentifier $tags=Tags $storage_encrypted=StorageEncrypted $kms_key_id=KmsKeyId $pre_signed_url=PreSignedUrl $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $backtrack_window=BacktrackWindow $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $engine_mode=EngineMode $scaling_configuration=ScalingConfiguration $rds_custom_cluster_configuration=RdsCustomClusterConfiguration $db_cluster_instance_class=DBClusterInstanceClass $allocated_storage=AllocatedStorage $storage_type=StorageType $iops=Iops $publicly_accessible=PubliclyAccessible $auto_minor_version_upgrade=AutoMinorVersionUpgrade $deletion_protection=DeletionProtection $global_cluster_identifier=GlobalClusterIdentifier $enable_http_endpoint=EnableHttpEndpoint $copy_tags_to_snapshot=CopyTagsToSnapshot $domain=Domain $domain_iam_role_name=DomainIAMRoleName $enable_global_write_forwarding=EnableGlobalWriteForwarding $network_type=NetworkType $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $monitoring_interval=MonitoringInterval $monitoring_role_arn=MonitoringRoleArn $database_insights_mode=DatabaseInsightsMode $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $performance_insights_retention_period=PerformanceInsightsRetentionPeriod $enable_limitless_database=EnableLimitlessDatabase $cluster_scalability_type=ClusterScalabilityType $db_system_id=DBSystemId $manage_master_user_password=ManageMasterUserPassword $enable_local_write_forwarding=EnableLocalWriteForwarding $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $ca_certificate_identifier=CACertificateIdentifier $engine_lifecycle_support=EngineLifecycleSupport $tag_specifications=TagSpecifications $master_user_authentication_type=MasterUserAuthenticationType $with_express_configuration=WithExpressConfiguration $associated_roles=AssociatedRoles $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --db-cluster-endpoint-identifier --endpoint-type
@category "aws rds"
@search-terms CreateDBClusterEndpoint
export def 'rds create-db-cluster-endpoint' [
  --db-cluster-identifier: string
  --db-cluster-endpoint-identifier: string
  --endpoint-type: string
  --static-members: oneof<list<string>, string>
  --excluded-members: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBClusterEndpoint $db_cluster_identifier=DBClusterIdentifier $db_cluster_endpoint_identifier=DBClusterEndpointIdentifier $endpoint_type=EndpointType $static_members=StaticMembers $excluded_members=ExcludedMembers $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name --db-parameter-group-family --description
@category "aws rds"
@search-terms CreateDBClusterParameterGroup
export def 'rds create-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $db_parameter_group_family=DBParameterGroupFamily $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier --db-cluster-identifier
@category "aws rds"
@search-terms CreateDBClusterSnapshot
export def 'rds create-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --db-cluster-identifier: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBClusterSnapshot $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $db_cluster_identifier=DBClusterIdentifier $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --db-instance-class --engine
@category "aws rds"
@search-terms CreateDBInstance
export def 'rds create-db-instance' [
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
  --storage-throughput: int
  --option-group-name: string
  --character-set-name: string
  --nchar-character-set-name: string
  --publicly-accessible: oneof<bool>
  --tags: oneof<list<any>, record>
  --db-cluster-identifier: string
  --storage-type: string
  --tde-credential-arn: string
  --tde-credential-password: string
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --domain: string
  --domain-fqdn: string
  --domain-ou: string
  --domain-auth-secret-arn: string
  --domain-dns-ips: oneof<list<string>, string>
  --copy-tags-to-snapshot: oneof<bool>
  --monitoring-interval: int
  --monitoring-role-arn: string
  --domain-iam-role-name: string
  --promotion-tier: int
  --timezone: string
  --enable-iam-database-authentication: oneof<bool>
  --database-insights-mode: string@[standard advanced]
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --performance-insights-retention-period: int
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --processor-features: oneof<list<any>, record>
  --deletion-protection: oneof<bool>
  --max-allocated-storage: int
  --enable-customer-owned-ip: oneof<bool>
  --network-type: string
  --backup-target: string
  --custom-iam-instance-profile: string
  --db-system-id: string
  --ca-certificate-identifier: string
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --multi-tenant: oneof<bool>
  --dedicated-log-volume: oneof<bool>
  --engine-lifecycle-support: string
  --additional-storage-volumes: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --db-capacity-reservation-identifier: string
  --master-user-authentication-type: string@[password iam-db-auth]
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBInstance $db_name=DBName $db_instance_identifier=DBInstanceIdentifier $allocated_storage=AllocatedStorage $db_instance_class=DBInstanceClass $engine=Engine $master_username=MasterUsername $master_user_password=MasterUserPassword $db_security_groups=DBSecurityGroups $vpc_security_group_ids=VpcSecurityGroupIds $availability_zone=AvailabilityZone $db_subnet_group_name=DBSubnetGroupName $preferred_maintenance_window=PreferredMaintenanceWindow $db_parameter_group_name=DBParameterGroupName $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $port=Port $multi_az=MultiAZ $engine_version=EngineVersion $auto_minor_version_upgrade=AutoMinorVersionUpgrade $license_model=LicenseModel $iops=Iops $storage_throughput=StorageThroughput $option_group_name=OptionGroupName $character_set_name=CharacterSetName $nchar_character_set_name=NcharCharacterSetName $publicly_accessible=PubliclyAccessible $tags=Tags $db_cluster_identifier=DBClusterIdentifier $storage_type=StorageType $tde_credential_arn=TdeCredentialArn $tde_credential_password=TdeCredentialPassword $storage_encrypted=StorageEncrypted $kms_key_id=KmsKeyId $domain=Domain $domain_fqdn=DomainFqdn $domain_ou=DomainOu $domain_auth_secret_arn=DomainAuthSecretArn $domain_dns_ips=DomainDnsIps $copy_tags_to_snapshot=CopyTagsToSnapshot $monitoring_interval=MonitoringInterval $monitoring_role_arn=MonitoringRoleArn $domain_iam_role_name=DomainIAMRoleName $promotion_tier=PromotionTier $timezone=Timezone $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $database_insights_mode=DatabaseInsightsMode $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $performance_insights_retention_period=PerformanceInsightsRetentionPeriod $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $processor_features=ProcessorFeatures $deletion_protection=DeletionProtection $max_allocated_storage=MaxAllocatedStorage $enable_customer_owned_ip=EnableCustomerOwnedIp $network_type=NetworkType $backup_target=BackupTarget $custom_iam_instance_profile=CustomIamInstanceProfile $db_system_id=DBSystemId $ca_certificate_identifier=CACertificateIdentifier $manage_master_user_password=ManageMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $multi_tenant=MultiTenant $dedicated_log_volume=DedicatedLogVolume $engine_lifecycle_support=EngineLifecycleSupport $additional_storage_volumes=AdditionalStorageVolumes $tag_specifications=TagSpecifications $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $master_user_authentication_type=MasterUserAuthenticationType $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms CreateDBInstanceReadReplica
export def 'rds create-db-instance-read-replica' [
  --db-instance-identifier: string
  --source-db-instance-identifier: string
  --db-instance-class: string
  --availability-zone: string
  --port: int
  --multi-az: oneof<bool>
  --auto-minor-version-upgrade: oneof<bool>
  --iops: int
  --storage-throughput: int
  --option-group-name: string
  --db-parameter-group-name: string
  --publicly-accessible: oneof<bool>
  --tags: oneof<list<any>, record>
  --db-subnet-group-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --storage-type: string
  --copy-tags-to-snapshot: oneof<bool>
  --monitoring-interval: int
  --monitoring-role-arn: string
  --kms-key-id: string
  --pre-signed-url: string
  --enable-iam-database-authentication: oneof<bool>
  --database-insights-mode: string@[standard advanced]
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --performance-insights-retention-period: int
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --processor-features: oneof<list<any>, record>
  --use-default-processor-features: oneof<bool>
  --deletion-protection: oneof<bool>
  --domain: string
  --domain-iam-role-name: string
  --domain-fqdn: string
  --domain-ou: string
  --domain-auth-secret-arn: string
  --domain-dns-ips: oneof<list<string>, string>
  --replica-mode: string@[open-read-only mounted]
  --enable-customer-owned-ip: oneof<bool>
  --network-type: string
  --max-allocated-storage: int
  --backup-target: string
  --custom-iam-instance-profile: string
  --allocated-storage: int
  --source-db-cluster-identifier: string
  --dedicated-log-volume: oneof<bool>
  --upgrade-storage-config: oneof<bool>
  --ca-certificate-identifier: string
  --additional-storage-volumes: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --db-capacity-reservation-identifier: string
  --source-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBInstanceReadReplica $db_instance_identifier=DBInstanceIdentifier $source_db_instance_identifier=SourceDBInstanceIdentifier $db_instance_class=DBInstanceClass $availability_zone=AvailabilityZone $port=Port $multi_az=MultiAZ $auto_minor_version_upgrade=AutoMinorVersionUpgrade $iops=Iops $storage_throughput=StorageThroughput $option_group_name=OptionGroupName $db_parameter_group_name=DBParameterGroupName $publicly_accessible=PubliclyAccessible $tags=Tags $db_subnet_group_name=DBSubnetGroupName $vpc_security_group_ids=VpcSecurityGroupIds $storage_type=StorageType $copy_tags_to_snapshot=CopyTagsToSnapshot $monitoring_interval=MonitoringInterval $monitoring_role_arn=MonitoringRoleArn $kms_key_id=KmsKeyId $pre_signed_url=PreSignedUrl $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $database_insights_mode=DatabaseInsightsMode $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $performance_insights_retention_period=PerformanceInsightsRetentionPeriod $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $processor_features=ProcessorFeatures $use_default_processor_features=UseDefaultProcessorFeatures $deletion_protection=DeletionProtection $domain=Domain $domain_iam_role_name=DomainIAMRoleName $domain_fqdn=DomainFqdn $domain_ou=DomainOu $domain_auth_secret_arn=DomainAuthSecretArn $domain_dns_ips=DomainDnsIps $replica_mode=ReplicaMode $enable_customer_owned_ip=EnableCustomerOwnedIp $network_type=NetworkType $max_allocated_storage=MaxAllocatedStorage $backup_target=BackupTarget $custom_iam_instance_profile=CustomIamInstanceProfile $allocated_storage=AllocatedStorage $source_db_cluster_identifier=SourceDBClusterIdentifier $dedicated_log_volume=DedicatedLogVolume $upgrade_storage_config=UpgradeStorageConfig $ca_certificate_identifier=CACertificateIdentifier $additional_storage_volumes=AdditionalStorageVolumes $tag_specifications=TagSpecifications $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --db-parameter-group-name --db-parameter-group-family --description
@category "aws rds"
@search-terms CreateDBParameterGroup
export def 'rds create-db-parameter-group' [
  --db-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBParameterGroup $db_parameter_group_name=DBParameterGroupName $db_parameter_group_family=DBParameterGroupFamily $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-proxy-name --engine-family --role-arn --vpc-subnet-ids
@category "aws rds"
@search-terms CreateDBProxy
export def 'rds create-db-proxy' [
  --db-proxy-name: string
  --engine-family: string@[MYSQL POSTGRESQL SQLSERVER]
  --default-auth-scheme: string@[IAM_AUTH NONE]
  --auth: oneof<list<any>, record>
  --role-arn: string
  --vpc-subnet-ids: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
  --require-tls: oneof<bool>
  --idle-client-timeout: int
  --debug-logging: oneof<bool>
  --tags: oneof<list<any>, record>
  --endpoint-network-type: string@[IPV4 IPV6 DUAL]
  --target-connection-network-type: string@[IPV4 IPV6]
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBProxy $db_proxy_name=DBProxyName $engine_family=EngineFamily $default_auth_scheme=DefaultAuthScheme $auth=Auth $role_arn=RoleArn $vpc_subnet_ids=VpcSubnetIds $vpc_security_group_ids=VpcSecurityGroupIds $require_tls=RequireTLS $idle_client_timeout=IdleClientTimeout $debug_logging=DebugLogging $tags=Tags $endpoint_network_type=EndpointNetworkType $target_connection_network_type=TargetConnectionNetworkType $region=--region $profile=--profile' }

# POST /; needs --db-proxy-name --db-proxy-endpoint-name --vpc-subnet-ids
@category "aws rds"
@search-terms CreateDBProxyEndpoint
export def 'rds create-db-proxy-endpoint' [
  --db-proxy-name: string
  --db-proxy-endpoint-name: string
  --vpc-subnet-ids: oneof<list<string>, string>
  --vpc-security-group-ids: oneof<list<string>, string>
  --target-role: string@[READ_WRITE READ_ONLY]
  --tags: oneof<list<any>, record>
  --endpoint-network-type: string@[IPV4 IPV6 DUAL]
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBProxyEndpoint $db_proxy_name=DBProxyName $db_proxy_endpoint_name=DBProxyEndpointName $vpc_subnet_ids=VpcSubnetIds $vpc_security_group_ids=VpcSecurityGroupIds $target_role=TargetRole $tags=Tags $endpoint_network_type=EndpointNetworkType $region=--region $profile=--profile' }

# POST /; needs --db-security-group-name --db-security-group-description
@category "aws rds"
@search-terms CreateDBSecurityGroup
export def 'rds create-db-security-group' [
  --db-security-group-name: string
  --db-security-group-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBSecurityGroup $db_security_group_name=DBSecurityGroupName $db_security_group_description=DBSecurityGroupDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-shard-group-identifier --db-cluster-identifier --max-acu
@category "aws rds"
@search-terms CreateDBShardGroup
export def 'rds create-db-shard-group' [
  --db-shard-group-identifier: string
  --db-cluster-identifier: string
  --compute-redundancy: int
  --max-acu: number
  --min-acu: number
  --publicly-accessible: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBShardGroup $db_shard_group_identifier=DBShardGroupIdentifier $db_cluster_identifier=DBClusterIdentifier $compute_redundancy=ComputeRedundancy $max_acu=MaxACU $min_acu=MinACU $publicly_accessible=PubliclyAccessible $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-snapshot-identifier --db-instance-identifier
@category "aws rds"
@search-terms CreateDBSnapshot
export def 'rds create-db-snapshot' [
  --db-snapshot-identifier: string
  --db-instance-identifier: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBSnapshot $db_snapshot_identifier=DBSnapshotIdentifier $db_instance_identifier=DBInstanceIdentifier $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name --db-subnet-group-description --subnet-ids
@category "aws rds"
@search-terms CreateDBSubnetGroup
export def 'rds create-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $db_subnet_group_description=DBSubnetGroupDescription $subnet_ids=SubnetIds $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --subscription-name --sns-topic-arn
@category "aws rds"
@search-terms CreateEventSubscription
export def 'rds create-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: oneof<list<string>, string>
  --source-ids: oneof<list<string>, string>
  --enabled: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateEventSubscription $subscription_name=SubscriptionName $sns_topic_arn=SnsTopicArn $source_type=SourceType $event_categories=EventCategories $source_ids=SourceIds $enabled=Enabled $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws rds"
@search-terms CreateGlobalCluster
export def 'rds create-global-cluster' [
  --global-cluster-identifier: string
  --source-db-cluster-identifier: string
  --engine: string
  --engine-version: string
  --engine-lifecycle-support: string
  --deletion-protection: oneof<bool>
  --database-name: string
  --storage-encrypted: oneof<bool>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $source_db_cluster_identifier=SourceDBClusterIdentifier $engine=Engine $engine_version=EngineVersion $engine_lifecycle_support=EngineLifecycleSupport $deletion_protection=DeletionProtection $database_name=DatabaseName $storage_encrypted=StorageEncrypted $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --source-arn --target-arn --integration-name
@category "aws rds"
@search-terms CreateIntegration
export def 'rds create-integration' [
  --source-arn: string
  --target-arn: string
  --integration-name: string
  --kms-key-id: string
  --additional-encryption-context: record
  --tags: oneof<list<any>, record>
  --data-filter: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateIntegration $source_arn=SourceArn $target_arn=TargetArn $integration_name=IntegrationName $kms_key_id=KMSKeyId $additional_encryption_context=AdditionalEncryptionContext $tags=Tags $data_filter=DataFilter $description=Description $region=--region $profile=--profile' }

# POST /; needs --option-group-name --engine-name --major-engine-version --option-group-description
@category "aws rds"
@search-terms CreateOptionGroup
export def 'rds create-option-group' [
  --option-group-name: string
  --engine-name: string
  --major-engine-version: string
  --option-group-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateOptionGroup $option_group_name=OptionGroupName $engine_name=EngineName $major_engine_version=MajorEngineVersion $option_group_description=OptionGroupDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --tenant-db-name --master-username
@category "aws rds"
@search-terms CreateTenantDatabase
export def 'rds create-tenant-database' [
  --db-instance-identifier: string
  --tenant-db-name: string
  --master-username: string
  --master-user-password: string
  --character-set-name: string
  --nchar-character-set-name: string
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds CreateTenantDatabase $db_instance_identifier=DBInstanceIdentifier $tenant_db_name=TenantDBName $master_username=MasterUsername $master_user_password=MasterUserPassword $character_set_name=CharacterSetName $nchar_character_set_name=NcharCharacterSetName $manage_master_user_password=ManageMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --blue-green-deployment-identifier
@category "aws rds"
@search-terms DeleteBlueGreenDeployment
export def 'rds delete-blue-green-deployment' [
  --blue-green-deployment-identifier: string
  --delete-target: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteBlueGreenDeployment $blue_green_deployment_identifier=BlueGreenDeploymentIdentifier $delete_target=DeleteTarget $region=--region $profile=--profile' }

# POST /; needs --engine --engine-version
@category "aws rds"
@search-terms DeleteCustomDBEngineVersion
export def 'rds delete-custom-db-engine-version' [
  --engine: string
  --engine-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteCustomDBEngineVersion $engine=Engine $engine_version=EngineVersion $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms DeleteDBCluster
export def 'rds delete-db-cluster' [
  --db-cluster-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --delete-automated-backups: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBCluster $db_cluster_identifier=DBClusterIdentifier $skip_final_snapshot=SkipFinalSnapshot $final_db_snapshot_identifier=FinalDBSnapshotIdentifier $delete_automated_backups=DeleteAutomatedBackups $region=--region $profile=--profile' }

# POST /; needs --db-cluster-resource-id
@category "aws rds"
@search-terms DeleteDBClusterAutomatedBackup
export def 'rds delete-db-cluster-automated-backup' [
  --db-cluster-resource-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBClusterAutomatedBackup $db_cluster_resource_id=DbClusterResourceId $region=--region $profile=--profile' }

# POST /; needs --db-cluster-endpoint-identifier
@category "aws rds"
@search-terms DeleteDBClusterEndpoint
export def 'rds delete-db-cluster-endpoint' [
  --db-cluster-endpoint-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBClusterEndpoint $db_cluster_endpoint_identifier=DBClusterEndpointIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name
@category "aws rds"
@search-terms DeleteDBClusterParameterGroup
export def 'rds delete-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds DeleteDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier
@category "aws rds"
@search-terms DeleteDBClusterSnapshot
export def 'rds delete-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBClusterSnapshot $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms DeleteDBInstance
export def 'rds delete-db-instance' [
  --db-instance-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --delete-automated-backups: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBInstance $db_instance_identifier=DBInstanceIdentifier $skip_final_snapshot=SkipFinalSnapshot $final_db_snapshot_identifier=FinalDBSnapshotIdentifier $delete_automated_backups=DeleteAutomatedBackups $region=--region $profile=--profile' }

# POST /
@category "aws rds"
@search-terms DeleteDBInstanceAutomatedBackup
export def 'rds delete-db-instance-automated-backup' [
  --dbi-resource-id: string
  --db-instance-automated-backups-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBInstanceAutomatedBackup $dbi_resource_id=DbiResourceId $db_instance_automated_backups_arn=DBInstanceAutomatedBackupsArn $region=--region $profile=--profile' }

# POST /; needs --db-parameter-group-name
@category "aws rds"
@search-terms DeleteDBParameterGroup
export def 'rds delete-db-parameter-group' [
  --db-parameter-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds DeleteDBParameterGroup $db_parameter_group_name=DBParameterGroupName $region=--region $profile=--profile' }

# POST /; needs --db-proxy-name
@category "aws rds"
@search-terms DeleteDBProxy
export def 'rds delete-db-proxy' [
  --db-proxy-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBProxy $db_proxy_name=DBProxyName $region=--region $profile=--profile' }

# POST /; needs --db-proxy-endpoint-name
@category "aws rds"
@search-terms DeleteDBProxyEndpoint
export def 'rds delete-db-proxy-endpoint' [
  --db-proxy-endpoint-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBProxyEndpoint $db_proxy_endpoint_name=DBProxyEndpointName $region=--region $profile=--profile' }

# POST /; needs --db-security-group-name
@category "aws rds"
@search-terms DeleteDBSecurityGroup
export def 'rds delete-db-security-group' [
  --db-security-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds DeleteDBSecurityGroup $db_security_group_name=DBSecurityGroupName $region=--region $profile=--profile' }

# POST /; needs --db-shard-group-identifier
@category "aws rds"
@search-terms DeleteDBShardGroup
export def 'rds delete-db-shard-group' [
  --db-shard-group-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBShardGroup $db_shard_group_identifier=DBShardGroupIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-snapshot-identifier
@category "aws rds"
@search-terms DeleteDBSnapshot
export def 'rds delete-db-snapshot' [
  --db-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteDBSnapshot $db_snapshot_identifier=DBSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name
@category "aws rds"
@search-terms DeleteDBSubnetGroup
export def 'rds delete-db-subnet-group' [
  --db-subnet-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds DeleteDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $region=--region $profile=--profile' }

# POST /; needs --subscription-name
@category "aws rds"
@search-terms DeleteEventSubscription
export def 'rds delete-event-subscription' [
  --subscription-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteEventSubscription $subscription_name=SubscriptionName $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws rds"
@search-terms DeleteGlobalCluster
export def 'rds delete-global-cluster' [
  --global-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --integration-identifier
@category "aws rds"
@search-terms DeleteIntegration
export def 'rds delete-integration' [
  --integration-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteIntegration $integration_identifier=IntegrationIdentifier $region=--region $profile=--profile' }

# POST /; needs --option-group-name
@category "aws rds"
@search-terms DeleteOptionGroup
export def 'rds delete-option-group' [
  --option-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds DeleteOptionGroup $option_group_name=OptionGroupName $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --tenant-db-name
@category "aws rds"
@search-terms DeleteTenantDatabase
export def 'rds delete-tenant-database' [
  --db-instance-identifier: string
  --tenant-db-name: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DeleteTenantDatabase $db_instance_identifier=DBInstanceIdentifier $tenant_db_name=TenantDBName $skip_final_snapshot=SkipFinalSnapshot $final_db_snapshot_identifier=FinalDBSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-proxy-name
@category "aws rds"
@search-terms DeregisterDBProxyTargets
export def 'rds deregister-db-proxy-targets' [
  --db-proxy-name: string
  --target-group-name: string
  --db-instance-identifiers: oneof<list<string>, string>
  --db-cluster-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds DeregisterDBProxyTargets $db_proxy_name=DBProxyName $target_group_name=TargetGroupName $db_instance_identifiers=DBInstanceIdentifiers $db_cluster_identifiers=DBClusterIdentifiers $region=--region $profile=--profile' }

# POST /; cached 5min
@category "aws rds"
@search-terms DescribeAccountAttributes
@example "First rows only" "rds describe-account-attributes | first 3"
export def 'rds describe-account-attributes' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'rds DescribeAccountAttributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeBlueGreenDeployments
@example "First rows only" "rds describe-blue-green-deployments --stream | first 3"
export def 'rds describe-blue-green-deployments' [
  --blue-green-deployment-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeBlueGreenDeployments $blue_green_deployment_identifier=BlueGreenDeploymentIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeCertificates
@example "First rows only" "rds describe-certificates --stream | first 3"
export def 'rds describe-certificates' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeCertificates $certificate_identifier=CertificateIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBCapacityReservations
@example "First rows only" "rds describe-db-capacity-reservations --stream | first 3"
export def 'rds describe-db-capacity-reservations' [
  --db-capacity-reservation-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBCapacityReservations $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBClusterAutomatedBackups
@example "First rows only" "rds describe-db-cluster-automated-backups --stream | first 3"
export def 'rds describe-db-cluster-automated-backups' [
  --db-cluster-resource-id: string
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
]: nothing -> oneof<table, record> { call 'rds DescribeDBClusterAutomatedBackups $db_cluster_resource_id=DbClusterResourceId $db_cluster_identifier=DBClusterIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --db-cluster-identifier
@category "aws rds"
@search-terms DescribeDBClusterBacktracks
export def 'rds describe-db-cluster-backtracks' [
  --db-cluster-identifier: string
  --backtrack-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBClusterBacktracks $db_cluster_identifier=DBClusterIdentifier $backtrack_identifier=BacktrackIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBClusterEndpoints
@example "First rows only" "rds describe-db-cluster-endpoints --stream | first 3"
export def 'rds describe-db-cluster-endpoints' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeDBClusterEndpoints $db_cluster_identifier=DBClusterIdentifier $db_cluster_endpoint_identifier=DBClusterEndpointIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBClusterParameterGroups
@example "First rows only" "rds describe-db-cluster-parameter-groups --stream | first 3"
export def 'rds describe-db-cluster-parameter-groups' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeDBClusterParameterGroups $db_cluster_parameter_group_name=DBClusterParameterGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --db-cluster-parameter-group-name
@category "aws rds"
@search-terms DescribeDBClusterParameters
export def 'rds describe-db-cluster-parameters' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeDBClusterParameters $db_cluster_parameter_group_name=DBClusterParameterGroupName $source=Source $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --db-cluster-snapshot-identifier
@category "aws rds"
@search-terms DescribeDBClusterSnapshotAttributes
export def 'rds describe-db-cluster-snapshot-attributes' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DescribeDBClusterSnapshotAttributes $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 24hr
@category "aws rds"
@search-terms DescribeDBClusterSnapshots
@example "First rows only" "rds describe-db-cluster-snapshots --stream | first 3"
export def 'rds describe-db-cluster-snapshots' [
  --db-cluster-identifier: string
  --db-cluster-snapshot-identifier: string
  --snapshot-type: string
  --filters: oneof<list<any>, record>
  --include-shared: oneof<bool>
  --include-public: oneof<bool>
  --db-cluster-resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBClusterSnapshots $db_cluster_identifier=DBClusterIdentifier $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $snapshot_type=SnapshotType $filters=Filters $include_shared=IncludeShared $include_public=IncludePublic $db_cluster_resource_id=DbClusterResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws rds"
@search-terms DescribeDBClusters
@example "First rows only" "rds describe-db-clusters --stream | first 3"
export def 'rds describe-db-clusters' [
  --db-cluster-identifier: string
  --filters: oneof<list<any>, record>
  --include-shared: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBClusters $db_cluster_identifier=DBClusterIdentifier $filters=Filters $include_shared=IncludeShared $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws rds"
@search-terms DescribeDBEngineVersions
@example "First rows only" "rds describe-db-engine-versions --stream | first 3"
export def 'rds describe-db-engine-versions' [
  --engine: string
  --engine-version: string
  --db-parameter-group-family: string
  --filters: oneof<list<any>, record>
  --default-only: oneof<bool>
  --list-supported-character-sets: oneof<bool>
  --list-supported-timezones: oneof<bool>
  --include-all: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBEngineVersions $engine=Engine $engine_version=EngineVersion $db_parameter_group_family=DBParameterGroupFamily $filters=Filters $default_only=DefaultOnly $list_supported_character_sets=ListSupportedCharacterSets $list_supported_timezones=ListSupportedTimezones $include_all=IncludeAll $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBInstanceAutomatedBackups
@example "First rows only" "rds describe-db-instance-automated-backups --stream | first 3"
export def 'rds describe-db-instance-automated-backups' [
  --dbi-resource-id: string
  --db-instance-identifier: string
  --filters: oneof<list<any>, record>
  --db-instance-automated-backups-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBInstanceAutomatedBackups $dbi_resource_id=DbiResourceId $db_instance_identifier=DBInstanceIdentifier $filters=Filters $db_instance_automated_backups_arn=DBInstanceAutomatedBackupsArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws rds"
@search-terms DescribeDBInstances
@example "First rows only" "rds describe-db-instances --stream | first 3"
export def 'rds describe-db-instances' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeDBInstances $db_instance_identifier=DBInstanceIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec; needs --db-instance-identifier
@category "aws rds"
@search-terms DescribeDBLogFiles
export def 'rds describe-db-log-files' [
  --db-instance-identifier: string
  --filename-contains: string
  --file-last-written: int
  --file-size: int
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBLogFiles $db_instance_identifier=DBInstanceIdentifier $filename_contains=FilenameContains $file_last_written=FileLastWritten $file_size=FileSize $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBMajorEngineVersions
@example "First rows only" "rds describe-db-major-engine-versions --stream | first 3"
export def 'rds describe-db-major-engine-versions' [
  --engine: string
  --major-engine-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBMajorEngineVersions $engine=Engine $major_engine_version=MajorEngineVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBParameterGroups
@example "First rows only" "rds describe-db-parameter-groups --stream | first 3"
export def 'rds describe-db-parameter-groups' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeDBParameterGroups $db_parameter_group_name=DBParameterGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --db-parameter-group-name
@category "aws rds"
@search-terms DescribeDBParameters
export def 'rds describe-db-parameters' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeDBParameters $db_parameter_group_name=DBParameterGroupName $source=Source $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBProxies
@example "First rows only" "rds describe-db-proxies --stream | first 3"
export def 'rds describe-db-proxies' [
  --db-proxy-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBProxies $db_proxy_name=DBProxyName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBProxyEndpoints
@example "First rows only" "rds describe-db-proxy-endpoints --stream | first 3"
export def 'rds describe-db-proxy-endpoints' [
  --db-proxy-name: string
  --db-proxy-endpoint-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBProxyEndpoints $db_proxy_name=DBProxyName $db_proxy_endpoint_name=DBProxyEndpointName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --db-proxy-name
@category "aws rds"
@search-terms DescribeDBProxyTargetGroups
export def 'rds describe-db-proxy-target-groups' [
  --db-proxy-name: string
  --target-group-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBProxyTargetGroups $db_proxy_name=DBProxyName $target_group_name=TargetGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --db-proxy-name
@category "aws rds"
@search-terms DescribeDBProxyTargets
export def 'rds describe-db-proxy-targets' [
  --db-proxy-name: string
  --target-group-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBProxyTargets $db_proxy_name=DBProxyName $target_group_name=TargetGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBRecommendations
@example "First rows only" "rds describe-db-recommendations --stream | first 3"
export def 'rds describe-db-recommendations' [
  --last-updated-after: oneof<datetime, duration, int, string>
  --last-updated-before: oneof<datetime, duration, int, string>
  --locale: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBRecommendations $last_updated_after=LastUpdatedAfter $last_updated_before=LastUpdatedBefore $locale=Locale $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBSecurityGroups
@example "First rows only" "rds describe-db-security-groups --stream | first 3"
export def 'rds describe-db-security-groups' [
  --db-security-group-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBSecurityGroups $db_security_group_name=DBSecurityGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBShardGroups
@example "First rows only" "rds describe-db-shard-groups --stream | first 3"
export def 'rds describe-db-shard-groups' [
  --db-shard-group-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBShardGroups $db_shard_group_identifier=DBShardGroupIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --db-snapshot-identifier
@category "aws rds"
@search-terms DescribeDBSnapshotAttributes
export def 'rds describe-db-snapshot-attributes' [
  --db-snapshot-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DescribeDBSnapshotAttributes $db_snapshot_identifier=DBSnapshotIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBSnapshotTenantDatabases
@example "First rows only" "rds describe-db-snapshot-tenant-databases --stream | first 3"
export def 'rds describe-db-snapshot-tenant-databases' [
  --db-instance-identifier: string
  --db-snapshot-identifier: string
  --snapshot-type: string
  --filters: oneof<list<any>, record>
  --dbi-resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBSnapshotTenantDatabases $db_instance_identifier=DBInstanceIdentifier $db_snapshot_identifier=DBSnapshotIdentifier $snapshot_type=SnapshotType $filters=Filters $dbi_resource_id=DbiResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws rds"
@search-terms DescribeDBSnapshots
@example "First rows only" "rds describe-db-snapshots --stream | first 3"
export def 'rds describe-db-snapshots' [
  --db-instance-identifier: string
  --db-snapshot-identifier: string
  --snapshot-type: string
  --filters: oneof<list<any>, record>
  --include-shared: oneof<bool>
  --include-public: oneof<bool>
  --dbi-resource-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeDBSnapshots $db_instance_identifier=DBInstanceIdentifier $db_snapshot_identifier=DBSnapshotIdentifier $snapshot_type=SnapshotType $filters=Filters $include_shared=IncludeShared $include_public=IncludePublic $dbi_resource_id=DbiResourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeDBSubnetGroups
@example "First rows only" "rds describe-db-subnet-groups --stream | first 3"
export def 'rds describe-db-subnet-groups' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeDBSubnetGroups $db_subnet_group_name=DBSubnetGroupName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --db-parameter-group-family
@category "aws rds"
@search-terms DescribeEngineDefaultClusterParameters
export def 'rds describe-engine-default-cluster-parameters' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeEngineDefaultClusterParameters $db_parameter_group_family=DBParameterGroupFamily $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --db-parameter-group-family
@category "aws rds"
@search-terms DescribeEngineDefaultParameters
export def 'rds describe-engine-default-parameters' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeEngineDefaultParameters $db_parameter_group_family=DBParameterGroupFamily $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws rds"
@search-terms DescribeEventCategories
@example "First rows only" "rds describe-event-categories | first 3"
export def 'rds describe-event-categories' [
  --source-type: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'rds DescribeEventCategories $source_type=SourceType $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeEventSubscriptions
@example "First rows only" "rds describe-event-subscriptions --stream | first 3"
export def 'rds describe-event-subscriptions' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeEventSubscriptions $subscription_name=SubscriptionName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec
@category "aws rds"
@search-terms DescribeEvents
@example "First rows only" "rds describe-events --stream | first 3"
export def 'rds describe-events' [
  --source-identifier: string
  --source-type: string@[db-instance db-parameter-group db-security-group db-snapshot db-cluster db-cluster-snapshot custom-engine-version db-proxy blue-green-deployment db-shard-group zero-etl]
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
]: nothing -> oneof<table, record> { call 'rds DescribeEvents $source_identifier=SourceIdentifier $source_type=SourceType $start_time=StartTime $end_time=EndTime $duration=Duration $event_categories=EventCategories $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeExportTasks
@example "First rows only" "rds describe-export-tasks --stream | first 3"
export def 'rds describe-export-tasks' [
  --export-task-identifier: string
  --source-arn: string
  --filters: oneof<list<any>, record>
  --source-type: string@[SNAPSHOT CLUSTER]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeExportTasks $export_task_identifier=ExportTaskIdentifier $source_arn=SourceArn $filters=Filters $source_type=SourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeGlobalClusters
@example "First rows only" "rds describe-global-clusters --stream | first 3"
export def 'rds describe-global-clusters' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeGlobalClusters $global_cluster_identifier=GlobalClusterIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeIntegrations
@example "First rows only" "rds describe-integrations --stream | first 3"
export def 'rds describe-integrations' [
  --integration-identifier: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeIntegrations $integration_identifier=IntegrationIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --engine-name
@category "aws rds"
@search-terms DescribeOptionGroupOptions
export def 'rds describe-option-group-options' [
  --engine-name: string
  --major-engine-version: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeOptionGroupOptions $engine_name=EngineName $major_engine_version=MajorEngineVersion $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws rds"
@search-terms DescribeOptionGroups
@example "First rows only" "rds describe-option-groups --stream | first 3"
export def 'rds describe-option-groups' [
  --option-group-name: string
  --filters: oneof<list<any>, record>
  --engine-name: string
  --major-engine-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeOptionGroups $option_group_name=OptionGroupName $filters=Filters $engine_name=EngineName $major_engine_version=MajorEngineVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr; needs --engine
@category "aws rds"
@search-terms DescribeOrderableDBInstanceOptions
export def 'rds describe-orderable-db-instance-options' [
  --engine: string
  --engine-version: string
  --db-instance-class: string
  --license-model: string
  --availability-zone-group: string
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
]: nothing -> oneof<table, record> { call 'rds DescribeOrderableDBInstanceOptions $engine=Engine $engine_version=EngineVersion $db_instance_class=DBInstanceClass $license_model=LicenseModel $availability_zone_group=AvailabilityZoneGroup $vpc=Vpc $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribePendingMaintenanceActions
@example "First rows only" "rds describe-pending-maintenance-actions --stream | first 3"
export def 'rds describe-pending-maintenance-actions' [
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
]: nothing -> oneof<table, record> { call 'rds DescribePendingMaintenanceActions $resource_identifier=ResourceIdentifier $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeReservedDBInstances
@example "First rows only" "rds describe-reserved-db-instances --stream | first 3"
export def 'rds describe-reserved-db-instances' [
  --reserved-db-instance-id: string
  --reserved-db-instances-offering-id: string
  --db-instance-class: string
  --duration: string
  --product-description: string
  --offering-type: string
  --multi-az: oneof<bool>
  --lease-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeReservedDBInstances $reserved_db_instance_id=ReservedDBInstanceId $reserved_db_instances_offering_id=ReservedDBInstancesOfferingId $db_instance_class=DBInstanceClass $duration=Duration $product_description=ProductDescription $offering_type=OfferingType $multi_az=MultiAZ $lease_id=LeaseId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeReservedDBInstancesOfferings
@example "First rows only" "rds describe-reserved-db-instances-offerings --stream | first 3"
export def 'rds describe-reserved-db-instances-offerings' [
  --reserved-db-instances-offering-id: string
  --db-instance-class: string
  --duration: string
  --product-description: string
  --offering-type: string
  --multi-az: oneof<bool>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeReservedDBInstancesOfferings $reserved_db_instances_offering_id=ReservedDBInstancesOfferingId $db_instance_class=DBInstanceClass $duration=Duration $product_description=ProductDescription $offering_type=OfferingType $multi_az=MultiAZ $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeServerlessV2PlatformVersions
@example "First rows only" "rds describe-serverless-v2-platform-versions --stream | first 3"
export def 'rds describe-serverless-v2-platform-versions' [
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
]: nothing -> oneof<table, record> { call 'rds DescribeServerlessV2PlatformVersions $serverless_v2_platform_version=ServerlessV2PlatformVersion $engine=Engine $filters=Filters $default_only=DefaultOnly $include_all=IncludeAll $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws rds"
@search-terms DescribeSourceRegions
@example "First rows only" "rds describe-source-regions --stream | first 3"
export def 'rds describe-source-regions' [
  --region-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeSourceRegions $region_name=RegionName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws rds"
@search-terms DescribeTenantDatabases
@example "First rows only" "rds describe-tenant-databases --stream | first 3"
export def 'rds describe-tenant-databases' [
  --db-instance-identifier: string
  --tenant-db-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rds DescribeTenantDatabases $db_instance_identifier=DBInstanceIdentifier $tenant_db_name=TenantDBName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --db-instance-identifier
@category "aws rds"
@search-terms DescribeValidDBInstanceModifications
export def 'rds describe-valid-db-instance-modifications' [
  --db-instance-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DescribeValidDBInstanceModifications $db_instance_identifier=DBInstanceIdentifier $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws rds"
@search-terms DisableHttpEndpoint
export def 'rds disable-http-endpoint' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds DisableHttpEndpoint $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --log-file-name
@category "aws rds"
@search-terms DownloadDBLogFilePortion
export def 'rds download-db-log-file-portion' [
  --db-instance-identifier: string
  --log-file-name: string
  --marker: string
  --number-of-lines: int
  --region: string
  --profile: string
  --raw
]: nothing -> any { call 'rds DownloadDBLogFilePortion $db_instance_identifier=DBInstanceIdentifier $log_file_name=LogFileName $marker=Marker $number_of_lines=NumberOfLines $region=--region $profile=--profile $raw=--raw' }

# POST /; needs --resource-arn
@category "aws rds"
@search-terms EnableHttpEndpoint
export def 'rds enable-http-endpoint' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds EnableHttpEndpoint $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms FailoverDBCluster
export def 'rds failover-db-cluster' [
  --db-cluster-identifier: string
  --target-db-instance-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds FailoverDBCluster $db_cluster_identifier=DBClusterIdentifier $target_db_instance_identifier=TargetDBInstanceIdentifier $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@category "aws rds"
@search-terms FailoverGlobalCluster
export def 'rds failover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --allow-data-loss: oneof<bool>
  --switchover: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds FailoverGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $target_db_cluster_identifier=TargetDbClusterIdentifier $allow_data_loss=AllowDataLoss $switchover=Switchover $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-name
@category "aws rds"
@search-terms ListTagsForResource
export def 'rds list-tags-for-resource' [
  --resource-name: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'rds ListTagsForResource $resource_name=ResourceName $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /
@category "aws rds"
@search-terms ModifyActivityStream
export def 'rds modify-activity-stream' [
  --resource-arn: string
  --audit-policy-state: string@[locked unlocked]
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyActivityStream $resource_arn=ResourceArn $audit_policy_state=AuditPolicyState $region=--region $profile=--profile' }

# POST /
@category "aws rds"
@search-terms ModifyCertificates
export def 'rds modify-certificates' [
  --certificate-identifier: string
  --remove-customer-override: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyCertificates $certificate_identifier=CertificateIdentifier $remove_customer_override=RemoveCustomerOverride $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms ModifyCurrentDBClusterCapacity
export def 'rds modify-current-db-cluster-capacity' [
  --db-cluster-identifier: string
  --capacity: int
  --seconds-before-timeout: int
  --timeout-action: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyCurrentDBClusterCapacity $db_cluster_identifier=DBClusterIdentifier $capacity=Capacity $seconds_before_timeout=SecondsBeforeTimeout $timeout_action=TimeoutAction $region=--region $profile=--profile' }

# POST /; needs --engine --engine-version
@category "aws rds"
@search-terms ModifyCustomDBEngineVersion
export def 'rds modify-custom-db-engine-version' [
  --engine: string
  --engine-version: string
  --description: string
  --status: string@[available inactive inactive-except-restore]
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyCustomDBEngineVersion $engine=Engine $engine_version=EngineVersion $description=Description $status=Status $region=--region $profile=--profile' }

# POST /; needs --db-capacity-reservation-identifier
@category "aws rds"
@search-terms ModifyDBCapacityReservation
export def 'rds modify-db-capacity-reservation' [
  --db-capacity-reservation-identifier: string
  --capacity-per-availability-zone: int
  --end-date-type: string@[unlimited limited]
  --end-date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBCapacityReservation $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $capacity_per_availability_zone=CapacityPerAvailabilityZone $end_date_type=EndDateType $end_date=EndDate $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms ModifyDBCluster
export def 'rds modify-db-cluster' [
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
  --backtrack-window: int
  --cloudwatch-logs-export-configuration: record
  --engine-version: string
  --allow-major-version-upgrade: oneof<bool>
  --db-instance-parameter-group-name: string
  --domain: string
  --domain-iam-role-name: string
  --scaling-configuration: record
  --deletion-protection: oneof<bool>
  --enable-http-endpoint: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --enable-global-write-forwarding: oneof<bool>
  --db-cluster-instance-class: string
  --allocated-storage: int
  --storage-type: string
  --iops: int
  --auto-minor-version-upgrade: oneof<bool>
  --network-type: string
  --serverless-v2-scaling-configuration: record
  --monitoring-interval: int
  --monitoring-role-arn: string
  --database-insights-mode: string@[standard advanced]
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --performance-insights-retention-period: int
  --manage-master-user-password: oneof<bool>
  --rotate-master-user-password: oneof<bool>
  --enable-local-write-forwarding: oneof<bool>
  --master-user-secret-kms-key-id: string
  --engine-mode: string
  --allow-engine-mode-change: oneof<bool>
  --aws-backup-recovery-point-arn: string
  --enable-limitless-database: oneof<bool>
  --ca-certificate-identifier: string
  --master-user-authentication-type: string@[password iam-db-auth]
  --engine-lifecycle-support: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBCluster $db_cluster_identifier=DBClusterIdentifier $new_db_cluster_identifier=NewDBClusterIdentifier $apply_immediately=ApplyImmediately $backup_retention_period=BackupRetentionPeriod $db_cluster_parameter_group_name=DBClusterParameterGroupName $vpc_security_group_ids=VpcSecurityGroupIds $port=Port $master_user_password=MasterUserPassword $option_group_name=OptionGroupName $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $backtrack_window=BacktrackWindow $cloudwatch_logs_export_configuration=CloudwatchLogsExportConfiguration $engine_version=EngineVersion $allow_major_version_upgrade=AllowMajorVersionUpgrade $db_instance_parameter_group_name=DBInstanceParameterGroupName $domain=Domain $domain_iam_role_name=DomainIAMRoleName $scaling_configuration=ScalingConfiguration $deletion_protection=DeletionProtection $enable_http_endpoint=EnableHttpEndpoint $copy_tags_to_snapshot=CopyTagsToSnapshot $enable_global_write_forwarding=EnableGlobalWriteForwarding $db_cluster_instance_class=DBClusterInstanceClass $allocated_storage=AllocatedStorage $storage_type=StorageType $iops=Iops $auto_minor_version_upgrade=AutoMinorVersionUpgrade $network_type=NetworkType $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $monitoring_interval=MonitoringInterval $monitoring_role_arn=MonitoringRoleArn $database_insights_mode=DatabaseInsightsMode $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $performance_insights_retention_period=PerformanceInsightsRetentionPeriod $manage_master_user_password=ManageMasterUserPassword $rotate_master_user_password=RotateMasterUserPassword $enable_local_write_forwarding=EnableLocalWriteForwarding $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $engine_mode=EngineMode $allow_engine_mode_change=AllowEngineModeChange $aws_backup_recovery_point_arn=AwsBackupRecoveryPointArn $enable_limitless_database=EnableLimitlessDatabase $ca_certificate_identifier=CACertificateIdentifier $master_user_authentication_type=MasterUserAuthenticationType $engine_lifecycle_support=EngineLifecycleSupport $region=--region $profile=--profile' }

# POST /; needs --db-cluster-endpoint-identifier
@category "aws rds"
@search-terms ModifyDBClusterEndpoint
export def 'rds modify-db-cluster-endpoint' [
  --db-cluster-endpoint-identifier: string
  --endpoint-type: string
  --static-members: oneof<list<string>, string>
  --excluded-members: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBClusterEndpoint $db_cluster_endpoint_identifier=DBClusterEndpointIdentifier $endpoint_type=EndpointType $static_members=StaticMembers $excluded_members=ExcludedMembers $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name --parameters
@category "aws rds"
@search-terms ModifyDBClusterParameterGroup
export def 'rds modify-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-cluster-snapshot-identifier --attribute-name
@category "aws rds"
@search-terms ModifyDBClusterSnapshotAttribute
export def 'rds modify-db-cluster-snapshot-attribute' [
  --db-cluster-snapshot-identifier: string
  --attribute-name: string
  --values-to-add: oneof<list<string>, string>
  --values-to-remove: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBClusterSnapshotAttribute $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $attribute_name=AttributeName $values_to_add=ValuesToAdd $values_to_remove=ValuesToRemove $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms ModifyDBInstance
export def 'rds modify-db-instance' [
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
  --storage-throughput: int
  --option-group-name: string
  --new-db-instance-identifier: string
  --storage-type: string
  --tde-credential-arn: string
  --tde-credential-password: string
  --ca-certificate-identifier: string
  --domain: string
  --domain-fqdn: string
  --domain-ou: string
  --domain-auth-secret-arn: string
  --domain-dns-ips: oneof<list<string>, string>
  --disable-domain: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --monitoring-interval: int
  --db-port-number: int
  --publicly-accessible: oneof<bool>
  --monitoring-role-arn: string
  --domain-iam-role-name: string
  --promotion-tier: int
  --enable-iam-database-authentication: oneof<bool>
  --database-insights-mode: string@[standard advanced]
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --performance-insights-retention-period: int
  --cloudwatch-logs-export-configuration: record
  --processor-features: oneof<list<any>, record>
  --use-default-processor-features: oneof<bool>
  --deletion-protection: oneof<bool>
  --max-allocated-storage: int
  --certificate-rotation-restart: oneof<bool>
  --replica-mode: string@[open-read-only mounted]
  --automation-mode: string@[full all-paused]
  --resume-full-automation-mode-minutes: int
  --enable-customer-owned-ip: oneof<bool>
  --network-type: string
  --aws-backup-recovery-point-arn: string
  --manage-master-user-password: oneof<bool>
  --rotate-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --multi-tenant: oneof<bool>
  --dedicated-log-volume: oneof<bool>
  --engine: string
  --additional-storage-volumes: oneof<list<any>, record>
  --db-capacity-reservation-identifier: string
  --tag-specifications: oneof<list<any>, record>
  --master-user-authentication-type: string@[password iam-db-auth]
  --engine-lifecycle-support: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBInstance $db_instance_identifier=DBInstanceIdentifier $allocated_storage=AllocatedStorage $db_instance_class=DBInstanceClass $db_subnet_group_name=DBSubnetGroupName $db_security_groups=DBSecurityGroups $vpc_security_group_ids=VpcSecurityGroupIds $apply_immediately=ApplyImmediately $master_user_password=MasterUserPassword $db_parameter_group_name=DBParameterGroupName $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $multi_az=MultiAZ $engine_version=EngineVersion $allow_major_version_upgrade=AllowMajorVersionUpgrade $auto_minor_version_upgrade=AutoMinorVersionUpgrade $license_model=LicenseModel $iops=Iops $storage_throughput=StorageThroughput $option_group_name=OptionGroupName $new_db_instance_identifier=NewDBInstanceIdentifier $storage_type=StorageType $tde_credential_arn=TdeCredentialArn $tde_credential_password=TdeCredentialPassword $ca_certificate_identifier=CACertificateIdentifier $domain=Domain $domain_fqdn=DomainFqdn $domain_ou=DomainOu $domain_auth_secret_arn=DomainAuthSecretArn $domain_dns_ips=DomainDnsIps $disable_domain=DisableDomain $copy_tags_to_snapshot=CopyTagsToSnapshot $monitoring_interval=MonitoringInterval $db_port_number=DBPortNumber $publicly_accessible=PubliclyAccessible $monitoring_role_arn=MonitoringRoleArn $domain_iam_role_name=DomainIAMRoleName $promotion_tier=PromotionTier $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $database_insights_mode=DatabaseInsightsMode $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $performance_insights_retention_period=PerformanceInsightsRetentionPeriod $cloudwatch_logs_export_configuration=CloudwatchLogsExportConfiguration $processor_features=ProcessorFeatures $use_default_processor_features=UseDefaultProcessorFeatures $deletion_protection=DeletionProtection $max_allocated_storage=MaxAllocatedStorage $certificate_rotation_restart=CertificateRotationRestart $replica_mode=ReplicaMode $automation_mode=AutomationMode $resume_full_automation_mode_minutes=ResumeFullAutomationModeMinutes $enable_customer_owned_ip=EnableCustomerOwnedIp $network_type=NetworkType $aws_backup_recovery_point_arn=AwsBackupRecoveryPointArn $manage_master_user_password=ManageMasterUserPassword $rotate_master_user_password=RotateMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $multi_tenant=MultiTenant $dedicated_log_volume=DedicatedLogVolume $engine=Engine $additional_storage_volumes=AdditionalStorageVolumes $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $tag_specifications=TagSpecifications $master_user_authentication_type=MasterUserAuthenticationType $engine_lifecycle_support=EngineLifecycleSupport $region=--region $profile=--profile' }

# POST /; needs --db-parameter-group-name --parameters
@category "aws rds"
@search-terms ModifyDBParameterGroup
export def 'rds modify-db-parameter-group' [
  --db-parameter-group-name: string
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBParameterGroup $db_parameter_group_name=DBParameterGroupName $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-proxy-name
@category "aws rds"
@search-terms ModifyDBProxy
export def 'rds modify-db-proxy' [
  --db-proxy-name: string
  --new-db-proxy-name: string
  --default-auth-scheme: string@[IAM_AUTH NONE]
  --auth: oneof<list<any>, record>
  --require-tls: oneof<bool>
  --idle-client-timeout: int
  --debug-logging: oneof<bool>
  --role-arn: string
  --security-groups: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBProxy $db_proxy_name=DBProxyName $new_db_proxy_name=NewDBProxyName $default_auth_scheme=DefaultAuthScheme $auth=Auth $require_tls=RequireTLS $idle_client_timeout=IdleClientTimeout $debug_logging=DebugLogging $role_arn=RoleArn $security_groups=SecurityGroups $region=--region $profile=--profile' }

# POST /; needs --db-proxy-endpoint-name
@category "aws rds"
@search-terms ModifyDBProxyEndpoint
export def 'rds modify-db-proxy-endpoint' [
  --db-proxy-endpoint-name: string
  --new-db-proxy-endpoint-name: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBProxyEndpoint $db_proxy_endpoint_name=DBProxyEndpointName $new_db_proxy_endpoint_name=NewDBProxyEndpointName $vpc_security_group_ids=VpcSecurityGroupIds $region=--region $profile=--profile' }

# POST /; needs --target-group-name --db-proxy-name
@category "aws rds"
@search-terms ModifyDBProxyTargetGroup
export def 'rds modify-db-proxy-target-group' [
  --target-group-name: string
  --db-proxy-name: string
  --connection-pool-config: record
  --new-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBProxyTargetGroup $target_group_name=TargetGroupName $db_proxy_name=DBProxyName $connection_pool_config=ConnectionPoolConfig $new_name=NewName $region=--region $profile=--profile' }

# POST /; needs --recommendation-id
@category "aws rds"
@search-terms ModifyDBRecommendation
export def 'rds modify-db-recommendation' [
  --recommendation-id: string
  --locale: string
  --status: string
  --recommended-action-updates: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBRecommendation $recommendation_id=RecommendationId $locale=Locale $status=Status $recommended_action_updates=RecommendedActionUpdates $region=--region $profile=--profile' }

# POST /; needs --db-shard-group-identifier
@category "aws rds"
@search-terms ModifyDBShardGroup
export def 'rds modify-db-shard-group' [
  --db-shard-group-identifier: string
  --max-acu: number
  --min-acu: number
  --compute-redundancy: int
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBShardGroup $db_shard_group_identifier=DBShardGroupIdentifier $max_acu=MaxACU $min_acu=MinACU $compute_redundancy=ComputeRedundancy $region=--region $profile=--profile' }

# POST /; needs --db-snapshot-identifier
@category "aws rds"
@search-terms ModifyDBSnapshot
export def 'rds modify-db-snapshot' [
  --db-snapshot-identifier: string
  --engine-version: string
  --option-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBSnapshot $db_snapshot_identifier=DBSnapshotIdentifier $engine_version=EngineVersion $option_group_name=OptionGroupName $region=--region $profile=--profile' }

# POST /; needs --db-snapshot-identifier --attribute-name
@category "aws rds"
@search-terms ModifyDBSnapshotAttribute
export def 'rds modify-db-snapshot-attribute' [
  --db-snapshot-identifier: string
  --attribute-name: string
  --values-to-add: oneof<list<string>, string>
  --values-to-remove: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBSnapshotAttribute $db_snapshot_identifier=DBSnapshotIdentifier $attribute_name=AttributeName $values_to_add=ValuesToAdd $values_to_remove=ValuesToRemove $region=--region $profile=--profile' }

# POST /; needs --db-subnet-group-name --subnet-ids
@category "aws rds"
@search-terms ModifyDBSubnetGroup
export def 'rds modify-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyDBSubnetGroup $db_subnet_group_name=DBSubnetGroupName $db_subnet_group_description=DBSubnetGroupDescription $subnet_ids=SubnetIds $region=--region $profile=--profile' }

# POST /; needs --subscription-name
@category "aws rds"
@search-terms ModifyEventSubscription
export def 'rds modify-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --event-categories: oneof<list<string>, string>
  --enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyEventSubscription $subscription_name=SubscriptionName $sns_topic_arn=SnsTopicArn $source_type=SourceType $event_categories=EventCategories $enabled=Enabled $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier
@category "aws rds"
@search-terms ModifyGlobalCluster
export def 'rds modify-global-cluster' [
  --global-cluster-identifier: string
  --new-global-cluster-identifier: string
  --deletion-protection: oneof<bool>
  --engine-version: string
  --allow-major-version-upgrade: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $new_global_cluster_identifier=NewGlobalClusterIdentifier $deletion_protection=DeletionProtection $engine_version=EngineVersion $allow_major_version_upgrade=AllowMajorVersionUpgrade $region=--region $profile=--profile' }

# POST /; needs --integration-identifier
@category "aws rds"
@search-terms ModifyIntegration
export def 'rds modify-integration' [
  --integration-identifier: string
  --integration-name: string
  --data-filter: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyIntegration $integration_identifier=IntegrationIdentifier $integration_name=IntegrationName $data_filter=DataFilter $description=Description $region=--region $profile=--profile' }

# POST /; needs --option-group-name
@category "aws rds"
@search-terms ModifyOptionGroup
export def 'rds modify-option-group' [
  --option-group-name: string
  --options-to-include: oneof<list<any>, record>
  --options-to-remove: oneof<list<string>, string>
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyOptionGroup $option_group_name=OptionGroupName $options_to_include=OptionsToInclude $options_to_remove=OptionsToRemove $apply_immediately=ApplyImmediately $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --tenant-db-name
@category "aws rds"
@search-terms ModifyTenantDatabase
export def 'rds modify-tenant-database' [
  --db-instance-identifier: string
  --tenant-db-name: string
  --master-user-password: string
  --new-tenant-db-name: string
  --manage-master-user-password: oneof<bool>
  --rotate-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds ModifyTenantDatabase $db_instance_identifier=DBInstanceIdentifier $tenant_db_name=TenantDBName $master_user_password=MasterUserPassword $new_tenant_db_name=NewTenantDBName $manage_master_user_password=ManageMasterUserPassword $rotate_master_user_password=RotateMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms PromoteReadReplica
export def 'rds promote-read-replica' [
  --db-instance-identifier: string
  --backup-retention-period: int
  --preferred-backup-window: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds PromoteReadReplica $db_instance_identifier=DBInstanceIdentifier $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms PromoteReadReplicaDBCluster
export def 'rds promote-read-replica-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds PromoteReadReplicaDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --reserved-db-instances-offering-id
@category "aws rds"
@search-terms PurchaseReservedDBInstancesOffering
export def 'rds purchase-reserved-db-instances-offering' [
  --reserved-db-instances-offering-id: string
  --reserved-db-instance-id: string
  --db-instance-count: int
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds PurchaseReservedDBInstancesOffering $reserved_db_instances_offering_id=ReservedDBInstancesOfferingId $reserved_db_instance_id=ReservedDBInstanceId $db_instance_count=DBInstanceCount $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms RebootDBCluster
export def 'rds reboot-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds RebootDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms RebootDBInstance
export def 'rds reboot-db-instance' [
  --db-instance-identifier: string
  --force-failover: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds RebootDBInstance $db_instance_identifier=DBInstanceIdentifier $force_failover=ForceFailover $region=--region $profile=--profile' }

# POST /; needs --db-shard-group-identifier
@category "aws rds"
@search-terms RebootDBShardGroup
export def 'rds reboot-db-shard-group' [
  --db-shard-group-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds RebootDBShardGroup $db_shard_group_identifier=DBShardGroupIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-proxy-name
@category "aws rds"
@search-terms RegisterDBProxyTargets
export def 'rds register-db-proxy-targets' [
  --db-proxy-name: string
  --target-group-name: string
  --db-instance-identifiers: oneof<list<string>, string>
  --db-cluster-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'rds RegisterDBProxyTargets $db_proxy_name=DBProxyName $target_group_name=TargetGroupName $db_instance_identifiers=DBInstanceIdentifiers $db_cluster_identifiers=DBClusterIdentifiers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --global-cluster-identifier --db-cluster-identifier
@category "aws rds"
@search-terms RemoveFromGlobalCluster
export def 'rds remove-from-global-cluster' [
  --global-cluster-identifier: string
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds RemoveFromGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $db_cluster_identifier=DbClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --role-arn
@category "aws rds"
@search-terms RemoveRoleFromDBCluster
export def 'rds remove-role-from-db-cluster' [
  --db-cluster-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds RemoveRoleFromDBCluster $db_cluster_identifier=DBClusterIdentifier $role_arn=RoleArn $feature_name=FeatureName $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --role-arn --feature-name
@category "aws rds"
@search-terms RemoveRoleFromDBInstance
export def 'rds remove-role-from-db-instance' [
  --db-instance-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds RemoveRoleFromDBInstance $db_instance_identifier=DBInstanceIdentifier $role_arn=RoleArn $feature_name=FeatureName $region=--region $profile=--profile' }

# POST /; needs --subscription-name --source-identifier
@category "aws rds"
@search-terms RemoveSourceIdentifierFromSubscription
export def 'rds remove-source-identifier-from-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds RemoveSourceIdentifierFromSubscription $subscription_name=SubscriptionName $source_identifier=SourceIdentifier $region=--region $profile=--profile' }

# POST /; needs --resource-name --tag-keys
@category "aws rds"
@search-terms RemoveTagsFromResource
export def 'rds remove-tags-from-resource' [
  --resource-name: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rds RemoveTagsFromResource $resource_name=ResourceName $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --db-cluster-parameter-group-name
@category "aws rds"
@search-terms ResetDBClusterParameterGroup
export def 'rds reset-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ResetDBClusterParameterGroup $db_cluster_parameter_group_name=DBClusterParameterGroupName $reset_all_parameters=ResetAllParameters $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-parameter-group-name
@category "aws rds"
@search-terms ResetDBParameterGroup
export def 'rds reset-db-parameter-group' [
  --db-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds ResetDBParameterGroup $db_parameter_group_name=DBParameterGroupName $reset_all_parameters=ResetAllParameters $parameters=Parameters $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --engine --master-username --source-engine --source-engine-version --s3-bucket-name --s3-ingestion-role-arn
@category "aws rds"
@search-terms RestoreDBClusterFromS3
export def 'rds restore-db-cluster-from-s3' [
  --availability-zones: oneof<list<string>, string>
  --backup-retention-period: int
  --character-set-name: string
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
  --tags: oneof<list<any>, record>
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --enable-iam-database-authentication: oneof<bool>
  --source-engine: string
  --source-engine-version: string
  --s3-bucket-name: string
  --s3-prefix: string
  --s3-ingestion-role-arn: string
  --backtrack-window: int
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --domain: string
  --domain-iam-role-name: string
  --storage-type: string
  --network-type: string
  --serverless-v2-scaling-configuration: record
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --engine-lifecycle-support: string
  --tag-specifications: oneof<list<any>, record>
  --associated-roles: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds RestoreDBClusterFromS3 $availability_zones=AvailabilityZones $backup_retention_period=BackupRetentionPeriod $character_set_name=CharacterSetName $database_name=DatabaseName $db_cluster_identifier=DBClusterIdentifier $db_cluster_parameter_group_name=DBClusterParameterGroupName $vpc_security_group_ids=VpcSecurityGroupIds $db_subnet_group_name=DBSubnetGroupName $engine=Engine $engine_version=EngineVersion $port=Port $master_username=MasterUsername $master_user_password=MasterUserPassword $option_group_name=OptionGroupName $preferred_backup_window=PreferredBackupWindow $preferred_maintenance_window=PreferredMaintenanceWindow $tags=Tags $storage_encrypted=StorageEncrypted $kms_key_id=KmsKeyId $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $source_engine=SourceEngine $source_engine_version=SourceEngineVersion $s3_bucket_name=S3BucketName $s3_prefix=S3Prefix $s3_ingestion_role_arn=S3IngestionRoleArn $backtrack_window=BacktrackWindow $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $deletion_protection=DeletionProtection $copy_tags_to_snapshot=CopyTagsToSnapshot $domain=Domain $domain_iam_role_name=DomainIAMRoleName $storage_type=StorageType $network_type=NetworkType $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $manage_master_user_password=ManageMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $engine_lifecycle_support=EngineLifecycleSupport $tag_specifications=TagSpecifications $associated_roles=AssociatedRoles $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier --snapshot-identifier --engine
@category "aws rds"
@search-terms RestoreDBClusterFromSnapshot
export def 'rds restore-db-cluster-from-snapshot' [
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
  --backtrack-window: int
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --engine-mode: string
  --scaling-configuration: record
  --db-cluster-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --domain: string
  --domain-iam-role-name: string
  --db-cluster-instance-class: string
  --storage-type: string
  --iops: int
  --publicly-accessible: oneof<bool>
  --network-type: string
  --serverless-v2-scaling-configuration: record
  --rds-custom-cluster-configuration: record
  --monitoring-interval: int
  --monitoring-role-arn: string
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --performance-insights-retention-period: int
  --backup-retention-period: int
  --preferred-backup-window: string
  --engine-lifecycle-support: string
  --tag-specifications: oneof<list<any>, record>
  --enable-vpc-networking: oneof<bool>
  --enable-internet-access-gateway: oneof<bool>
  --associated-roles: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds RestoreDBClusterFromSnapshot $availability_zones=AvailabilityZones $db_cluster_identifier=DBClusterIdentifier $snapshot_identifier=SnapshotIdentifier $engine=Engine $engine_version=EngineVersion $port=Port $db_subnet_group_name=DBSubnetGroupName $database_name=DatabaseName $option_group_name=OptionGroupName $vpc_security_group_ids=VpcSecurityGroupIds $tags=Tags $kms_key_id=KmsKeyId $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $backtrack_window=BacktrackWindow $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $engine_mode=EngineMode $scaling_configuration=ScalingConfiguration $db_cluster_parameter_group_name=DBClusterParameterGroupName $deletion_protection=DeletionProtection $copy_tags_to_snapshot=CopyTagsToSnapshot $domain=Domain $domain_iam_role_name=DomainIAMRoleName $db_cluster_instance_class=DBClusterInstanceClass $storage_type=StorageType $iops=Iops $publicly_accessible=PubliclyAccessible $network_type=NetworkType $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $rds_custom_cluster_configuration=RdsCustomClusterConfiguration $monitoring_interval=MonitoringInterval $monitoring_role_arn=MonitoringRoleArn $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $performance_insights_retention_period=PerformanceInsightsRetentionPeriod $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $engine_lifecycle_support=EngineLifecycleSupport $tag_specifications=TagSpecifications $enable_vpc_networking=EnableVPCNetworking $enable_internet_access_gateway=EnableInternetAccessGateway $associated_roles=AssociatedRoles $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms RestoreDBClusterToPointInTime
export def 'rds restore-db-cluster-to-point-in-time' [
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
  --backtrack-window: int
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --db-cluster-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --copy-tags-to-snapshot: oneof<bool>
  --domain: string
  --domain-iam-role-name: string
  --db-cluster-instance-class: string
  --storage-type: string
  --publicly-accessible: oneof<bool>
  --iops: int
  --network-type: string
  --source-db-cluster-resource-id: string
  --serverless-v2-scaling-configuration: record
  --scaling-configuration: record
  --engine-mode: string
  --rds-custom-cluster-configuration: record
  --monitoring-interval: int
  --monitoring-role-arn: string
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --performance-insights-retention-period: int
  --backup-retention-period: int
  --preferred-backup-window: string
  --engine-lifecycle-support: string
  --tag-specifications: oneof<list<any>, record>
  --enable-vpc-networking: oneof<bool>
  --enable-internet-access-gateway: oneof<bool>
  --associated-roles: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds RestoreDBClusterToPointInTime $db_cluster_identifier=DBClusterIdentifier $restore_type=RestoreType $source_db_cluster_identifier=SourceDBClusterIdentifier $restore_to_time=RestoreToTime $use_latest_restorable_time=UseLatestRestorableTime $port=Port $db_subnet_group_name=DBSubnetGroupName $option_group_name=OptionGroupName $vpc_security_group_ids=VpcSecurityGroupIds $tags=Tags $kms_key_id=KmsKeyId $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $backtrack_window=BacktrackWindow $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $db_cluster_parameter_group_name=DBClusterParameterGroupName $deletion_protection=DeletionProtection $copy_tags_to_snapshot=CopyTagsToSnapshot $domain=Domain $domain_iam_role_name=DomainIAMRoleName $db_cluster_instance_class=DBClusterInstanceClass $storage_type=StorageType $publicly_accessible=PubliclyAccessible $iops=Iops $network_type=NetworkType $source_db_cluster_resource_id=SourceDbClusterResourceId $serverless_v2_scaling_configuration=ServerlessV2ScalingConfiguration $scaling_configuration=ScalingConfiguration $engine_mode=EngineMode $rds_custom_cluster_configuration=RdsCustomClusterConfiguration $monitoring_interval=MonitoringInterval $monitoring_role_arn=MonitoringRoleArn $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $performance_insights_retention_period=PerformanceInsightsRetentionPeriod $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $engine_lifecycle_support=EngineLifecycleSupport $tag_specifications=TagSpecifications $enable_vpc_networking=EnableVPCNetworking $enable_internet_access_gateway=EnableInternetAccessGateway $associated_roles=AssociatedRoles $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms RestoreDBInstanceFromDBSnapshot
export def 'rds restore-db-instance-from-db-snapshot' [
  --db-instance-identifier: string
  --db-snapshot-identifier: string
  --db-instance-class: string
  --port: int
  --availability-zone: string
  --db-subnet-group-name: string
  --multi-az: oneof<bool>
  --publicly-accessible: oneof<bool>
  --auto-minor-version-upgrade: oneof<bool>
  --license-model: string
  --db-name: string
  --engine: string
  --iops: int
  --storage-throughput: int
  --option-group-name: string
  --tags: oneof<list<any>, record>
  --storage-type: string
  --tde-credential-arn: string
  --tde-credential-password: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --domain: string
  --domain-fqdn: string
  --domain-ou: string
  --domain-auth-secret-arn: string
  --domain-dns-ips: oneof<list<string>, string>
  --copy-tags-to-snapshot: oneof<bool>
  --domain-iam-role-name: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --processor-features: oneof<list<any>, record>
  --use-default-processor-features: oneof<bool>
  --db-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --enable-customer-owned-ip: oneof<bool>
  --network-type: string
  --backup-target: string
  --custom-iam-instance-profile: string
  --allocated-storage: int
  --db-cluster-snapshot-identifier: string
  --backup-retention-period: int
  --preferred-backup-window: string
  --db-capacity-reservation-identifier: string
  --dedicated-log-volume: oneof<bool>
  --ca-certificate-identifier: string
  --engine-lifecycle-support: string
  --additional-storage-volumes: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds RestoreDBInstanceFromDBSnapshot $db_instance_identifier=DBInstanceIdentifier $db_snapshot_identifier=DBSnapshotIdentifier $db_instance_class=DBInstanceClass $port=Port $availability_zone=AvailabilityZone $db_subnet_group_name=DBSubnetGroupName $multi_az=MultiAZ $publicly_accessible=PubliclyAccessible $auto_minor_version_upgrade=AutoMinorVersionUpgrade $license_model=LicenseModel $db_name=DBName $engine=Engine $iops=Iops $storage_throughput=StorageThroughput $option_group_name=OptionGroupName $tags=Tags $storage_type=StorageType $tde_credential_arn=TdeCredentialArn $tde_credential_password=TdeCredentialPassword $vpc_security_group_ids=VpcSecurityGroupIds $domain=Domain $domain_fqdn=DomainFqdn $domain_ou=DomainOu $domain_auth_secret_arn=DomainAuthSecretArn $domain_dns_ips=DomainDnsIps $copy_tags_to_snapshot=CopyTagsToSnapshot $domain_iam_role_name=DomainIAMRoleName $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $processor_features=ProcessorFeatures $use_default_processor_features=UseDefaultProcessorFeatures $db_parameter_group_name=DBParameterGroupName $deletion_protection=DeletionProtection $enable_customer_owned_ip=EnableCustomerOwnedIp $network_type=NetworkType $backup_target=BackupTarget $custom_iam_instance_profile=CustomIamInstanceProfile $allocated_storage=AllocatedStorage $db_cluster_snapshot_identifier=DBClusterSnapshotIdentifier $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $dedicated_log_volume=DedicatedLogVolume $ca_certificate_identifier=CACertificateIdentifier $engine_lifecycle_support=EngineLifecycleSupport $additional_storage_volumes=AdditionalStorageVolumes $tag_specifications=TagSpecifications $manage_master_user_password=ManageMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier --db-instance-class --engine --source-engine --source-engine-version --s3-bucket-name --s3-ingestion-role-arn
@category "aws rds"
@search-terms RestoreDBInstanceFromS3
export def 'rds restore-db-instance-from-s3' [
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
  --storage-throughput: int
  --option-group-name: string
  --publicly-accessible: oneof<bool>
  --tags: oneof<list<any>, record>
  --storage-type: string
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --copy-tags-to-snapshot: oneof<bool>
  --monitoring-interval: int
  --monitoring-role-arn: string
  --enable-iam-database-authentication: oneof<bool>
  --source-engine: string
  --source-engine-version: string
  --s3-bucket-name: string
  --s3-prefix: string
  --s3-ingestion-role-arn: string
  --database-insights-mode: string@[standard advanced]
  --enable-performance-insights: oneof<bool>
  --performance-insights-kms-key-id: string
  --performance-insights-retention-period: int
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --processor-features: oneof<list<any>, record>
  --use-default-processor-features: oneof<bool>
  --deletion-protection: oneof<bool>
  --max-allocated-storage: int
  --network-type: string
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --db-capacity-reservation-identifier: string
  --dedicated-log-volume: oneof<bool>
  --ca-certificate-identifier: string
  --engine-lifecycle-support: string
  --additional-storage-volumes: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rds RestoreDBInstanceFromS3 $db_name=DBName $db_instance_identifier=DBInstanceIdentifier $allocated_storage=AllocatedStorage $db_instance_class=DBInstanceClass $engine=Engine $master_username=MasterUsername $master_user_password=MasterUserPassword $db_security_groups=DBSecurityGroups $vpc_security_group_ids=VpcSecurityGroupIds $availability_zone=AvailabilityZone $db_subnet_group_name=DBSubnetGroupName $preferred_maintenance_window=PreferredMaintenanceWindow $db_parameter_group_name=DBParameterGroupName $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $port=Port $multi_az=MultiAZ $engine_version=EngineVersion $auto_minor_version_upgrade=AutoMinorVersionUpgrade $license_model=LicenseModel $iops=Iops $storage_throughput=StorageThroughput $option_group_name=OptionGroupName $publicly_accessible=PubliclyAccessible $tags=Tags $storage_type=StorageType $storage_encrypted=StorageEncrypted $kms_key_id=KmsKeyId $copy_tags_to_snapshot=CopyTagsToSnapshot $monitoring_interval=MonitoringInterval $monitoring_role_arn=MonitoringRoleArn $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $source_engine=SourceEngine $source_engine_version=SourceEngineVersion $s3_bucket_name=S3BucketName $s3_prefix=S3Prefix $s3_ingestion_role_arn=S3IngestionRoleArn $database_insights_mode=DatabaseInsightsMode $enable_performance_insights=EnablePerformanceInsights $performance_insights_kms_key_id=PerformanceInsightsKMSKeyId $performance_insights_retention_period=PerformanceInsightsRetentionPeriod $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $processor_features=ProcessorFeatures $use_default_processor_features=UseDefaultProcessorFeatures $deletion_protection=DeletionProtection $max_allocated_storage=MaxAllocatedStorage $network_type=NetworkType $manage_master_user_password=ManageMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $dedicated_log_volume=DedicatedLogVolume $ca_certificate_identifier=CACertificateIdentifier $engine_lifecycle_support=EngineLifecycleSupport $additional_storage_volumes=AdditionalStorageVolumes $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --target-db-instance-identifier
@category "aws rds"
@search-terms RestoreDBInstanceToPointInTime
export def 'rds restore-db-instance-to-point-in-time' [
  --source-db-instance-identifier: string
  --target-db-instance-identifier: string
  --restore-time: oneof<datetime, duration, int, string>
  --use-latest-restorable-time: oneof<bool>
  --db-instance-class: string
  --port: int
  --availability-zone: string
  --db-subnet-group-name: string
  --multi-az: oneof<bool>
  --publicly-accessible: oneof<bool>
  --auto-minor-version-upgrade: oneof<bool>
  --license-model: string
  --db-name: string
  --engine: string
  --iops: int
  --storage-throughput: int
  --option-group-name: string
  --copy-tags-to-snapshot: oneof<bool>
  --tags: oneof<list<any>, record>
  --storage-type: string
  --tde-credential-arn: string
  --tde-credential-password: string
  --vpc-security-group-ids: oneof<list<string>, string>
  --domain: string
  --domain-iam-role-name: string
  --domain-fqdn: string
  --domain-ou: string
  --domain-auth-secret-arn: string
  --domain-dns-ips: oneof<list<string>, string>
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: oneof<list<string>, string>
  --processor-features: oneof<list<any>, record>
  --use-default-processor-features: oneof<bool>
  --db-parameter-group-name: string
  --deletion-protection: oneof<bool>
  --source-dbi-resource-id: string
  --max-allocated-storage: int
  --enable-customer-owned-ip: oneof<bool>
  --network-type: string
  --source-db-instance-automated-backups-arn: string
  --backup-target: string
  --custom-iam-instance-profile: string
  --allocated-storage: int
  --backup-retention-period: int
  --preferred-backup-window: string
  --db-capacity-reservation-identifier: string
  --dedicated-log-volume: oneof<bool>
  --ca-certificate-identifier: string
  --engine-lifecycle-support: string
  --additional-storage-volumes: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds RestoreDBInstanceToPointInTime $source_db_instance_identifier=SourceDBInstanceIdentifier $target_db_instance_identifier=TargetDBInstanceIdentifier $restore_time=RestoreTime $use_latest_restorable_time=UseLatestRestorableTime $db_instance_class=DBInstanceClass $port=Port $availability_zone=AvailabilityZone $db_subnet_group_name=DBSubnetGroupName $multi_az=MultiAZ $publicly_accessible=PubliclyAccessible $auto_minor_version_upgrade=AutoMinorVersionUpgrade $license_model=LicenseModel $db_name=DBName $engine=Engine $iops=Iops $storage_throughput=StorageThroughput $option_group_name=OptionGroupName $copy_tags_to_snapshot=CopyTagsToSnapshot $tags=Tags $storage_type=StorageType $tde_credential_arn=TdeCredentialArn $tde_credential_password=TdeCredentialPassword $vpc_security_group_ids=VpcSecurityGroupIds $domain=Domain $domain_iam_role_name=DomainIAMRoleName $domain_fqdn=DomainFqdn $domain_ou=DomainOu $domain_auth_secret_arn=DomainAuthSecretArn $domain_dns_ips=DomainDnsIps $enable_iam_database_authentication=EnableIAMDatabaseAuthentication $enable_cloudwatch_logs_exports=EnableCloudwatchLogsExports $processor_features=ProcessorFeatures $use_default_processor_features=UseDefaultProcessorFeatures $db_parameter_group_name=DBParameterGroupName $deletion_protection=DeletionProtection $source_dbi_resource_id=SourceDbiResourceId $max_allocated_storage=MaxAllocatedStorage $enable_customer_owned_ip=EnableCustomerOwnedIp $network_type=NetworkType $source_db_instance_automated_backups_arn=SourceDBInstanceAutomatedBackupsArn $backup_target=BackupTarget $custom_iam_instance_profile=CustomIamInstanceProfile $allocated_storage=AllocatedStorage $backup_retention_period=BackupRetentionPeriod $preferred_backup_window=PreferredBackupWindow $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $dedicated_log_volume=DedicatedLogVolume $ca_certificate_identifier=CACertificateIdentifier $engine_lifecycle_support=EngineLifecycleSupport $additional_storage_volumes=AdditionalStorageVolumes $tag_specifications=TagSpecifications $manage_master_user_password=ManageMasterUserPassword $master_user_secret_kms_key_id=MasterUserSecretKmsKeyId $region=--region $profile=--profile' }

# POST /; needs --db-security-group-name
@category "aws rds"
@search-terms RevokeDBSecurityGroupIngress
export def 'rds revoke-db-security-group-ingress' [
  --db-security-group-name: string
  --cidrip: string
  --ec2-security-group-name: string
  --ec2-security-group-id: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds RevokeDBSecurityGroupIngress $db_security_group_name=DBSecurityGroupName $cidrip=CIDRIP $ec2_security_group_name=EC2SecurityGroupName $ec2_security_group_id=EC2SecurityGroupId $ec2_security_group_owner_id=EC2SecurityGroupOwnerId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --mode --kms-key-id
@category "aws rds"
@search-terms StartActivityStream
export def 'rds start-activity-stream' [
  --resource-arn: string
  --mode: string@[sync async]
  --kms-key-id: string
  --apply-immediately: oneof<bool>
  --engine-native-audit-fields-included: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds StartActivityStream $resource_arn=ResourceArn $mode=Mode $kms_key_id=KmsKeyId $apply_immediately=ApplyImmediately $engine_native_audit_fields_included=EngineNativeAuditFieldsIncluded $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms StartDBCluster
export def 'rds start-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds StartDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms StartDBInstance
export def 'rds start-db-instance' [
  --db-instance-identifier: string
  --db-capacity-reservation-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds StartDBInstance $db_instance_identifier=DBInstanceIdentifier $db_capacity_reservation_identifier=DBCapacityReservationIdentifier $region=--region $profile=--profile' }

# POST /; needs --source-db-instance-arn
@category "aws rds"
@search-terms StartDBInstanceAutomatedBackupsReplication
export def 'rds start-db-instance-automated-backups-replication' [
  --source-db-instance-arn: string
  --backup-retention-period: int
  --kms-key-id: string
  --pre-signed-url: string
  --tags: oneof<list<any>, record>
  --source-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds StartDBInstanceAutomatedBackupsReplication $source_db_instance_arn=SourceDBInstanceArn $backup_retention_period=BackupRetentionPeriod $kms_key_id=KmsKeyId $pre_signed_url=PreSignedUrl $tags=Tags $source_region=SourceRegion $region=--region $profile=--profile' }

# POST /; needs --export-task-identifier --source-arn --s3-bucket-name --iam-role-arn --kms-key-id
@category "aws rds"
@search-terms StartExportTask
export def 'rds start-export-task' [
  --export-task-identifier: string
  --source-arn: string
  --s3-bucket-name: string
  --iam-role-arn: string
  --kms-key-id: string
  --s3-prefix: string
  --export-only: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rds StartExportTask $export_task_identifier=ExportTaskIdentifier $source_arn=SourceArn $s3_bucket_name=S3BucketName $iam_role_arn=IamRoleArn $kms_key_id=KmsKeyId $s3_prefix=S3Prefix $export_only=ExportOnly $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws rds"
@search-terms StopActivityStream
export def 'rds stop-activity-stream' [
  --resource-arn: string
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds StopActivityStream $resource_arn=ResourceArn $apply_immediately=ApplyImmediately $region=--region $profile=--profile' }

# POST /; needs --db-cluster-identifier
@category "aws rds"
@search-terms StopDBCluster
export def 'rds stop-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds StopDBCluster $db_cluster_identifier=DBClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms StopDBInstance
export def 'rds stop-db-instance' [
  --db-instance-identifier: string
  --db-snapshot-identifier: string
  --detach-from-db-capacity-reservation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'rds StopDBInstance $db_instance_identifier=DBInstanceIdentifier $db_snapshot_identifier=DBSnapshotIdentifier $detach_from_db_capacity_reservation=DetachFromDBCapacityReservation $region=--region $profile=--profile' }

# POST /; needs --source-db-instance-arn
@category "aws rds"
@search-terms StopDBInstanceAutomatedBackupsReplication
export def 'rds stop-db-instance-automated-backups-replication' [
  --source-db-instance-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds StopDBInstanceAutomatedBackupsReplication $source_db_instance_arn=SourceDBInstanceArn $region=--region $profile=--profile' }

# POST /; needs --blue-green-deployment-identifier
@category "aws rds"
@search-terms SwitchoverBlueGreenDeployment
export def 'rds switchover-blue-green-deployment' [
  --blue-green-deployment-identifier: string
  --switchover-timeout: int
  --region: string
  --profile: string
]: nothing -> record { call 'rds SwitchoverBlueGreenDeployment $blue_green_deployment_identifier=BlueGreenDeploymentIdentifier $switchover_timeout=SwitchoverTimeout $region=--region $profile=--profile' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@category "aws rds"
@search-terms SwitchoverGlobalCluster
export def 'rds switchover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds SwitchoverGlobalCluster $global_cluster_identifier=GlobalClusterIdentifier $target_db_cluster_identifier=TargetDbClusterIdentifier $region=--region $profile=--profile' }

# POST /; needs --db-instance-identifier
@category "aws rds"
@search-terms SwitchoverReadReplica
export def 'rds switchover-read-replica' [
  --db-instance-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'rds SwitchoverReadReplica $db_instance_identifier=DBInstanceIdentifier $region=--region $profile=--profile' }
