# Written by `cargo xtask generate --service rds` from the service's model and overlay: change those instead.
# RDS, API version 2014-10-31: 168 operations, 11 waiters.

use rt.nu [call]

# POST /; needs --db-cluster-identifier --role-arn
@search-terms AddRoleToDBCluster
export def 'rds add-role-to-db-cluster' [
  --db-cluster-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds AddRoleToDBCluster $db_cluster_identifier $role_arn $feature_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --role-arn --feature-name
@search-terms AddRoleToDBInstance
export def 'rds add-role-to-db-instance' [
  --db-instance-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds AddRoleToDBInstance $db_instance_identifier $role_arn $feature_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --source-identifier
@search-terms AddSourceIdentifierToSubscription
export def 'rds add-source-identifier-to-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds AddSourceIdentifierToSubscription $subscription_name $source_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tags
@search-terms AddTagsToResource
export def 'rds add-tags-to-resource' [
  --resource-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds AddTagsToResource $resource_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-identifier --apply-action --opt-in-type
@search-terms ApplyPendingMaintenanceAction
export def 'rds apply-pending-maintenance-action' [
  --resource-identifier: string
  --apply-action: string
  --opt-in-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ApplyPendingMaintenanceAction $resource_identifier $apply_action $opt_in_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-security-group-name
@search-terms AuthorizeDBSecurityGroupIngress
export def 'rds authorize-db-security-group-ingress' [
  --db-security-group-name: string
  --cidrip: string
  --ec2-security-group-name: string
  --ec2-security-group-id: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds AuthorizeDBSecurityGroupIngress $db_security_group_name $cidrip $ec2_security_group_name $ec2_security_group_id $ec2_security_group_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --backtrack-to
@search-terms BacktrackDBCluster
export def 'rds backtrack-db-cluster' [
  --db-cluster-identifier: string
  --backtrack-to: oneof<datetime, duration, string>
  --force: oneof<bool>
  --use-earliest-time-on-point-in-time-unavailable: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds BacktrackDBCluster $db_cluster_identifier $backtrack_to $force $use_earliest_time_on_point_in_time_unavailable -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-capacity-reservation-identifier
@search-terms CancelDBCapacityReservation
export def 'rds cancel-db-capacity-reservation' [
  --db-capacity-reservation-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CancelDBCapacityReservation $db_capacity_reservation_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-task-identifier
@search-terms CancelExportTask
export def 'rds cancel-export-task' [
  --export-task-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CancelExportTask $export_task_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-identifier --target-db-cluster-parameter-group-description
@search-terms CopyDBClusterParameterGroup
export def 'rds copy-db-cluster-parameter-group' [
  --source-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-identifier: string
  --target-db-cluster-parameter-group-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CopyDBClusterParameterGroup $source_db_cluster_parameter_group_identifier $target_db_cluster_parameter_group_identifier $target_db_cluster_parameter_group_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-cluster-snapshot-identifier --target-db-cluster-snapshot-identifier
@search-terms CopyDBClusterSnapshot
export def 'rds copy-db-cluster-snapshot' [
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
]: any -> any { call 'rds CopyDBClusterSnapshot $source_db_cluster_snapshot_identifier $target_db_cluster_snapshot_identifier $kms_key_id $pre_signed_url $copy_tags $tags $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-parameter-group-identifier --target-db-parameter-group-identifier --target-db-parameter-group-description
@search-terms CopyDBParameterGroup
export def 'rds copy-db-parameter-group' [
  --source-db-parameter-group-identifier: string
  --target-db-parameter-group-identifier: string
  --target-db-parameter-group-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CopyDBParameterGroup $source_db_parameter_group_identifier $target_db_parameter_group_identifier $target_db_parameter_group_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-snapshot-identifier --target-db-snapshot-identifier
@search-terms CopyDBSnapshot
export def 'rds copy-db-snapshot' [
  --source-db-snapshot-identifier: string
  --target-db-snapshot-identifier: string
  --kms-key-id: string
  --tags: any
  --copy-tags: oneof<bool>
  --pre-signed-url: string
  --option-group-name: string
  --target-custom-availability-zone: string
  --snapshot-target: string
  --copy-option-group: oneof<bool>
  --snapshot-availability-zone: string
  --tag-specifications: list
  --source-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CopyDBSnapshot $source_db_snapshot_identifier $target_db_snapshot_identifier $kms_key_id $tags $copy_tags $pre_signed_url $option_group_name $target_custom_availability_zone $snapshot_target $copy_option_group $snapshot_availability_zone $tag_specifications $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-option-group-identifier --target-option-group-identifier --target-option-group-description
@search-terms CopyOptionGroup
export def 'rds copy-option-group' [
  --source-option-group-identifier: string
  --target-option-group-identifier: string
  --target-option-group-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CopyOptionGroup $source_option_group_identifier $target_option_group_identifier $target_option_group_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --blue-green-deployment-name --source
@search-terms CreateBlueGreenDeployment
export def 'rds create-blue-green-deployment' [
  --blue-green-deployment-name: string
  --source: string
  --target-engine-version: string
  --target-db-parameter-group-name: string
  --target-db-cluster-parameter-group-name: string
  --tags: any
  --target-db-instance-class: string
  --upgrade-target-storage-config: oneof<bool>
  --target-iops: int
  --target-storage-type: string
  --target-allocated-storage: int
  --target-storage-throughput: int
  --target-resource-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateBlueGreenDeployment $blue_green_deployment_name $source $target_engine_version $target_db_parameter_group_name $target_db_cluster_parameter_group_name $tags $target_db_instance_class $upgrade_target_storage_config $target_iops $target_storage_type $target_allocated_storage $target_storage_throughput $target_resource_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --engine --engine-version
@search-terms CreateCustomDBEngineVersion
export def 'rds create-custom-db-engine-version' [
  --engine: string
  --engine-version: string
  --database-installation-files-s3-bucket-name: string
  --database-installation-files-s3-prefix: string
  --database-installation-files: list<string>
  --image-id: string
  --kms-key-id: string
  --source-custom-db-engine-version-identifier: string
  --use-aws-provided-latest-image: oneof<bool>
  --description: string
  --manifest: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateCustomDBEngineVersion $engine $engine_version $database_installation_files_s3_bucket_name $database_installation_files_s3_prefix $database_installation_files $image_id $kms_key_id $source_custom_db_engine_version_identifier $use_aws_provided_latest_image $description $manifest $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-capacity-reservation-name --db-instance-class --engine --capacity-per-availability-zone --availability-zones
@search-terms CreateDBCapacityReservation
export def 'rds create-db-capacity-reservation' [
  --db-capacity-reservation-name: string
  --db-instance-class: string
  --engine: string
  --capacity-per-availability-zone: int
  --availability-zones: list<string>
  --end-date: oneof<datetime, duration, string>
  --start-date: oneof<datetime, duration, string>
  --commitment-duration: int
  --license-model: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBCapacityReservation $db_capacity_reservation_name $db_instance_class $engine $capacity_per_availability_zone $availability_zones $end_date $start_date $commitment_duration $license_model $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --engine
@search-terms CreateDBCluster
export def 'rds create-db-cluster' [
  --availability-zones: list<string>
  --backup-retention-period: int
  --character-set-name: string
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
  --backtrack-window: int
  --enable-cloudwatch-logs-exports: list<string>
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
  --tag-specifications: list
  --master-user-authentication-type: string@[password iam-db-auth]
  --with-express-configuration: oneof<bool>
  --associated-roles: list
  --source-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBCluster $availability_zones $backup_retention_period $character_set_name $database_name $db_cluster_identifier $db_cluster_parameter_group_name $vpc_security_group_ids $db_subnet_group_name $engine $engine_version $port $master_username $master_user_password $option_group_name $preferred_backup_window $preferred_maintenance_window $replication_source_identifier $tags $storage_encrypted $kms_key_id $pre_signed_url $enable_iam_database_authentication $backtrack_window $enable_cloudwatch_logs_exports $engine_mode $scaling_configuration $rds_custom_cluster_configuration $db_cluster_instance_class $allocated_storage $storage_type $iops $publicly_accessible $auto_minor_version_upgrade $deletion_protection $global_cluster_identifier $enable_http_endpoint $copy_tags_to_snapshot $domain $domain_iam_role_name $enable_global_write_forwarding $network_type $serverless_v2_scaling_configuration $monitoring_interval $monitoring_role_arn $database_insights_mode $enable_performance_insights $performance_insights_kms_key_id $performance_insights_retention_period $enable_limitless_database $cluster_scalability_type $db_system_id $manage_master_user_password $enable_local_write_forwarding $master_user_secret_kms_key_id $ca_certificate_identifier $engine_lifecycle_support $tag_specifications $master_user_authentication_type $with_express_configuration $associated_roles $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --db-cluster-endpoint-identifier --endpoint-type
@search-terms CreateDBClusterEndpoint
export def 'rds create-db-cluster-endpoint' [
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
]: any -> any { call 'rds CreateDBClusterEndpoint $db_cluster_identifier $db_cluster_endpoint_identifier $endpoint_type $static_members $excluded_members $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name --db-parameter-group-family --description
@search-terms CreateDBClusterParameterGroup
export def 'rds create-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBClusterParameterGroup $db_cluster_parameter_group_name $db_parameter_group_family $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier --db-cluster-identifier
@search-terms CreateDBClusterSnapshot
export def 'rds create-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --db-cluster-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBClusterSnapshot $db_cluster_snapshot_identifier $db_cluster_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --db-instance-class --engine
@search-terms CreateDBInstance
export def 'rds create-db-instance' [
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
  --storage-throughput: int
  --option-group-name: string
  --character-set-name: string
  --nchar-character-set-name: string
  --publicly-accessible: oneof<bool>
  --tags: any
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
  --domain-dns-ips: list<string>
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
  --enable-cloudwatch-logs-exports: list<string>
  --processor-features: any
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
  --additional-storage-volumes: list
  --tag-specifications: list
  --db-capacity-reservation-identifier: string
  --master-user-authentication-type: string@[password iam-db-auth]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBInstance $db_name $db_instance_identifier $allocated_storage $db_instance_class $engine $master_username $master_user_password $db_security_groups $vpc_security_group_ids $availability_zone $db_subnet_group_name $preferred_maintenance_window $db_parameter_group_name $backup_retention_period $preferred_backup_window $port $multi_az $engine_version $auto_minor_version_upgrade $license_model $iops $storage_throughput $option_group_name $character_set_name $nchar_character_set_name $publicly_accessible $tags $db_cluster_identifier $storage_type $tde_credential_arn $tde_credential_password $storage_encrypted $kms_key_id $domain $domain_fqdn $domain_ou $domain_auth_secret_arn $domain_dns_ips $copy_tags_to_snapshot $monitoring_interval $monitoring_role_arn $domain_iam_role_name $promotion_tier $timezone $enable_iam_database_authentication $database_insights_mode $enable_performance_insights $performance_insights_kms_key_id $performance_insights_retention_period $enable_cloudwatch_logs_exports $processor_features $deletion_protection $max_allocated_storage $enable_customer_owned_ip $network_type $backup_target $custom_iam_instance_profile $db_system_id $ca_certificate_identifier $manage_master_user_password $master_user_secret_kms_key_id $multi_tenant $dedicated_log_volume $engine_lifecycle_support $additional_storage_volumes $tag_specifications $db_capacity_reservation_identifier $master_user_authentication_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
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
  --tags: any
  --db-subnet-group-name: string
  --vpc-security-group-ids: list<string>
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
  --enable-cloudwatch-logs-exports: list<string>
  --processor-features: any
  --use-default-processor-features: oneof<bool>
  --deletion-protection: oneof<bool>
  --domain: string
  --domain-iam-role-name: string
  --domain-fqdn: string
  --domain-ou: string
  --domain-auth-secret-arn: string
  --domain-dns-ips: list<string>
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
  --additional-storage-volumes: list
  --tag-specifications: list
  --db-capacity-reservation-identifier: string
  --source-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBInstanceReadReplica $db_instance_identifier $source_db_instance_identifier $db_instance_class $availability_zone $port $multi_az $auto_minor_version_upgrade $iops $storage_throughput $option_group_name $db_parameter_group_name $publicly_accessible $tags $db_subnet_group_name $vpc_security_group_ids $storage_type $copy_tags_to_snapshot $monitoring_interval $monitoring_role_arn $kms_key_id $pre_signed_url $enable_iam_database_authentication $database_insights_mode $enable_performance_insights $performance_insights_kms_key_id $performance_insights_retention_period $enable_cloudwatch_logs_exports $processor_features $use_default_processor_features $deletion_protection $domain $domain_iam_role_name $domain_fqdn $domain_ou $domain_auth_secret_arn $domain_dns_ips $replica_mode $enable_customer_owned_ip $network_type $max_allocated_storage $backup_target $custom_iam_instance_profile $allocated_storage $source_db_cluster_identifier $dedicated_log_volume $upgrade_storage_config $ca_certificate_identifier $additional_storage_volumes $tag_specifications $db_capacity_reservation_identifier $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-parameter-group-name --db-parameter-group-family --description
@search-terms CreateDBParameterGroup
export def 'rds create-db-parameter-group' [
  --db-parameter-group-name: string
  --db-parameter-group-family: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBParameterGroup $db_parameter_group_name $db_parameter_group_family $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-proxy-name --engine-family --role-arn --vpc-subnet-ids
@search-terms CreateDBProxy
export def 'rds create-db-proxy' [
  --db-proxy-name: string
  --engine-family: string@[MYSQL POSTGRESQL SQLSERVER]
  --default-auth-scheme: string@[IAM_AUTH NONE]
  --auth: list
  --role-arn: string
  --vpc-subnet-ids: list<string>
  --vpc-security-group-ids: list<string>
  --require-tls: oneof<bool>
  --idle-client-timeout: int
  --debug-logging: oneof<bool>
  --tags: any
  --endpoint-network-type: string@[IPV4 IPV6 DUAL]
  --target-connection-network-type: string@[IPV4 IPV6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBProxy $db_proxy_name $engine_family $default_auth_scheme $auth $role_arn $vpc_subnet_ids $vpc_security_group_ids $require_tls $idle_client_timeout $debug_logging $tags $endpoint_network_type $target_connection_network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-proxy-name --db-proxy-endpoint-name --vpc-subnet-ids
@search-terms CreateDBProxyEndpoint
export def 'rds create-db-proxy-endpoint' [
  --db-proxy-name: string
  --db-proxy-endpoint-name: string
  --vpc-subnet-ids: list<string>
  --vpc-security-group-ids: list<string>
  --target-role: string@[READ_WRITE READ_ONLY]
  --tags: any
  --endpoint-network-type: string@[IPV4 IPV6 DUAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBProxyEndpoint $db_proxy_name $db_proxy_endpoint_name $vpc_subnet_ids $vpc_security_group_ids $target_role $tags $endpoint_network_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-security-group-name --db-security-group-description
@search-terms CreateDBSecurityGroup
export def 'rds create-db-security-group' [
  --db-security-group-name: string
  --db-security-group-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBSecurityGroup $db_security_group_name $db_security_group_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-shard-group-identifier --db-cluster-identifier --max-acu
@search-terms CreateDBShardGroup
export def 'rds create-db-shard-group' [
  --db-shard-group-identifier: string
  --db-cluster-identifier: string
  --compute-redundancy: int
  --max-acu: number
  --min-acu: number
  --publicly-accessible: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBShardGroup $db_shard_group_identifier $db_cluster_identifier $compute_redundancy $max_acu $min_acu $publicly_accessible $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-snapshot-identifier --db-instance-identifier
@search-terms CreateDBSnapshot
export def 'rds create-db-snapshot' [
  --db-snapshot-identifier: string
  --db-instance-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBSnapshot $db_snapshot_identifier $db_instance_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name --db-subnet-group-description --subnet-ids
@search-terms CreateDBSubnetGroup
export def 'rds create-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateDBSubnetGroup $db_subnet_group_name $db_subnet_group_description $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --sns-topic-arn
@search-terms CreateEventSubscription
export def 'rds create-event-subscription' [
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
]: any -> any { call 'rds CreateEventSubscription $subscription_name $sns_topic_arn $source_type $event_categories $source_ids $enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
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
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateGlobalCluster $global_cluster_identifier $source_db_cluster_identifier $engine $engine_version $engine_lifecycle_support $deletion_protection $database_name $storage_encrypted $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-arn --target-arn --integration-name
@search-terms CreateIntegration
export def 'rds create-integration' [
  --source-arn: string
  --target-arn: string
  --integration-name: string
  --kms-key-id: string
  --additional-encryption-context: record
  --tags: any
  --data-filter: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateIntegration $source_arn $target_arn $integration_name $kms_key_id $additional_encryption_context $tags $data_filter $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --option-group-name --engine-name --major-engine-version --option-group-description
@search-terms CreateOptionGroup
export def 'rds create-option-group' [
  --option-group-name: string
  --engine-name: string
  --major-engine-version: string
  --option-group-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateOptionGroup $option_group_name $engine_name $major_engine_version $option_group_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --tenant-db-name --master-username
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
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds CreateTenantDatabase $db_instance_identifier $tenant_db_name $master_username $master_user_password $character_set_name $nchar_character_set_name $manage_master_user_password $master_user_secret_kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --blue-green-deployment-identifier
@search-terms DeleteBlueGreenDeployment
export def 'rds delete-blue-green-deployment' [
  --blue-green-deployment-identifier: string
  --delete-target: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteBlueGreenDeployment $blue_green_deployment_identifier $delete_target -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --engine --engine-version
@search-terms DeleteCustomDBEngineVersion
export def 'rds delete-custom-db-engine-version' [
  --engine: string
  --engine-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteCustomDBEngineVersion $engine $engine_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms DeleteDBCluster
export def 'rds delete-db-cluster' [
  --db-cluster-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --delete-automated-backups: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBCluster $db_cluster_identifier $skip_final_snapshot $final_db_snapshot_identifier $delete_automated_backups -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-resource-id
@search-terms DeleteDBClusterAutomatedBackup
export def 'rds delete-db-cluster-automated-backup' [
  --db-cluster-resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBClusterAutomatedBackup $db_cluster_resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-endpoint-identifier
@search-terms DeleteDBClusterEndpoint
export def 'rds delete-db-cluster-endpoint' [
  --db-cluster-endpoint-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBClusterEndpoint $db_cluster_endpoint_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name
@search-terms DeleteDBClusterParameterGroup
export def 'rds delete-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBClusterParameterGroup $db_cluster_parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier
@search-terms DeleteDBClusterSnapshot
export def 'rds delete-db-cluster-snapshot' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBClusterSnapshot $db_cluster_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms DeleteDBInstance
export def 'rds delete-db-instance' [
  --db-instance-identifier: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --delete-automated-backups: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBInstance $db_instance_identifier $skip_final_snapshot $final_db_snapshot_identifier $delete_automated_backups -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteDBInstanceAutomatedBackup
export def 'rds delete-db-instance-automated-backup' [
  --dbi-resource-id: string
  --db-instance-automated-backups-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBInstanceAutomatedBackup $dbi_resource_id $db_instance_automated_backups_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-parameter-group-name
@search-terms DeleteDBParameterGroup
export def 'rds delete-db-parameter-group' [
  --db-parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBParameterGroup $db_parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-proxy-name
@search-terms DeleteDBProxy
export def 'rds delete-db-proxy' [
  --db-proxy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBProxy $db_proxy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-proxy-endpoint-name
@search-terms DeleteDBProxyEndpoint
export def 'rds delete-db-proxy-endpoint' [
  --db-proxy-endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBProxyEndpoint $db_proxy_endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-security-group-name
@search-terms DeleteDBSecurityGroup
export def 'rds delete-db-security-group' [
  --db-security-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBSecurityGroup $db_security_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-shard-group-identifier
@search-terms DeleteDBShardGroup
export def 'rds delete-db-shard-group' [
  --db-shard-group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBShardGroup $db_shard_group_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-snapshot-identifier
@search-terms DeleteDBSnapshot
export def 'rds delete-db-snapshot' [
  --db-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBSnapshot $db_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name
@search-terms DeleteDBSubnetGroup
export def 'rds delete-db-subnet-group' [
  --db-subnet-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteDBSubnetGroup $db_subnet_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms DeleteEventSubscription
export def 'rds delete-event-subscription' [
  --subscription-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteEventSubscription $subscription_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
@search-terms DeleteGlobalCluster
export def 'rds delete-global-cluster' [
  --global-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteGlobalCluster $global_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-identifier
@search-terms DeleteIntegration
export def 'rds delete-integration' [
  --integration-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteIntegration $integration_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --option-group-name
@search-terms DeleteOptionGroup
export def 'rds delete-option-group' [
  --option-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteOptionGroup $option_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --tenant-db-name
@search-terms DeleteTenantDatabase
export def 'rds delete-tenant-database' [
  --db-instance-identifier: string
  --tenant-db-name: string
  --skip-final-snapshot: oneof<bool>
  --final-db-snapshot-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeleteTenantDatabase $db_instance_identifier $tenant_db_name $skip_final_snapshot $final_db_snapshot_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-proxy-name
@search-terms DeregisterDBProxyTargets
export def 'rds deregister-db-proxy-targets' [
  --db-proxy-name: string
  --target-group-name: string
  --db-instance-identifiers: list<string>
  --db-cluster-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DeregisterDBProxyTargets $db_proxy_name $target_group_name $db_instance_identifiers $db_cluster_identifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min
@search-terms DescribeAccountAttributes
export def 'rds describe-account-attributes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'rds DescribeAccountAttributes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 5min
@search-terms DescribeBlueGreenDeployments
export def 'rds describe-blue-green-deployments' [
  --blue-green-deployment-identifier: string
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
]: any -> any { call 'rds DescribeBlueGreenDeployments $blue_green_deployment_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCertificates
export def 'rds describe-certificates' [
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
]: any -> any { call 'rds DescribeCertificates $certificate_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBCapacityReservations
export def 'rds describe-db-capacity-reservations' [
  --db-capacity-reservation-identifier: string
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
]: any -> any { call 'rds DescribeDBCapacityReservations $db_capacity_reservation_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBClusterAutomatedBackups
export def 'rds describe-db-cluster-automated-backups' [
  --db-cluster-resource-id: string
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
]: any -> any { call 'rds DescribeDBClusterAutomatedBackups $db_cluster_resource_id $db_cluster_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --db-cluster-identifier
@search-terms DescribeDBClusterBacktracks
export def 'rds describe-db-cluster-backtracks' [
  --db-cluster-identifier: string
  --backtrack-identifier: string
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
]: any -> any { call 'rds DescribeDBClusterBacktracks $db_cluster_identifier $backtrack_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBClusterEndpoints
export def 'rds describe-db-cluster-endpoints' [
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
]: any -> any { call 'rds DescribeDBClusterEndpoints $db_cluster_identifier $db_cluster_endpoint_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBClusterParameterGroups
export def 'rds describe-db-cluster-parameter-groups' [
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
]: any -> any { call 'rds DescribeDBClusterParameterGroups $db_cluster_parameter_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --db-cluster-parameter-group-name
@search-terms DescribeDBClusterParameters
export def 'rds describe-db-cluster-parameters' [
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
]: any -> any { call 'rds DescribeDBClusterParameters $db_cluster_parameter_group_name $source $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --db-cluster-snapshot-identifier
@search-terms DescribeDBClusterSnapshotAttributes
export def 'rds describe-db-cluster-snapshot-attributes' [
  --db-cluster-snapshot-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rds DescribeDBClusterSnapshotAttributes $db_cluster_snapshot_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeDBClusterSnapshots
export def 'rds describe-db-cluster-snapshots' [
  --db-cluster-identifier: string
  --db-cluster-snapshot-identifier: string
  --snapshot-type: string
  --filters: any
  --include-shared: oneof<bool>
  --include-public: oneof<bool>
  --db-cluster-resource-id: string
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
]: any -> any { call 'rds DescribeDBClusterSnapshots $db_cluster_identifier $db_cluster_snapshot_identifier $snapshot_type $filters $include_shared $include_public $db_cluster_resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeDBClusters
export def 'rds describe-db-clusters' [
  --db-cluster-identifier: string
  --filters: any
  --include-shared: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'rds DescribeDBClusters $db_cluster_identifier $filters $include_shared -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeDBEngineVersions
export def 'rds describe-db-engine-versions' [
  --engine: string
  --engine-version: string
  --db-parameter-group-family: string
  --filters: any
  --default-only: oneof<bool>
  --list-supported-character-sets: oneof<bool>
  --list-supported-timezones: oneof<bool>
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
]: any -> any { call 'rds DescribeDBEngineVersions $engine $engine_version $db_parameter_group_family $filters $default_only $list_supported_character_sets $list_supported_timezones $include_all -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBInstanceAutomatedBackups
export def 'rds describe-db-instance-automated-backups' [
  --dbi-resource-id: string
  --db-instance-identifier: string
  --filters: any
  --db-instance-automated-backups-arn: string
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
]: any -> any { call 'rds DescribeDBInstanceAutomatedBackups $dbi_resource_id $db_instance_identifier $filters $db_instance_automated_backups_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeDBInstances
export def 'rds describe-db-instances' [
  --db-instance-identifier: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'rds DescribeDBInstances $db_instance_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 30sec; needs --db-instance-identifier
@search-terms DescribeDBLogFiles
export def 'rds describe-db-log-files' [
  --db-instance-identifier: string
  --filename-contains: string
  --file-last-written: int
  --file-size: int
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
]: any -> any { call 'rds DescribeDBLogFiles $db_instance_identifier $filename_contains $file_last_written $file_size $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBMajorEngineVersions
export def 'rds describe-db-major-engine-versions' [
  --engine: string
  --major-engine-version: string
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
]: any -> any { call 'rds DescribeDBMajorEngineVersions $engine $major_engine_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBParameterGroups
export def 'rds describe-db-parameter-groups' [
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
]: any -> any { call 'rds DescribeDBParameterGroups $db_parameter_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --db-parameter-group-name
@search-terms DescribeDBParameters
export def 'rds describe-db-parameters' [
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
]: any -> any { call 'rds DescribeDBParameters $db_parameter_group_name $source $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBProxies
export def 'rds describe-db-proxies' [
  --db-proxy-name: string
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
]: any -> any { call 'rds DescribeDBProxies $db_proxy_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBProxyEndpoints
export def 'rds describe-db-proxy-endpoints' [
  --db-proxy-name: string
  --db-proxy-endpoint-name: string
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
]: any -> any { call 'rds DescribeDBProxyEndpoints $db_proxy_name $db_proxy_endpoint_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --db-proxy-name
@search-terms DescribeDBProxyTargetGroups
export def 'rds describe-db-proxy-target-groups' [
  --db-proxy-name: string
  --target-group-name: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'rds DescribeDBProxyTargetGroups $db_proxy_name $target_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --db-proxy-name
@search-terms DescribeDBProxyTargets
export def 'rds describe-db-proxy-targets' [
  --db-proxy-name: string
  --target-group-name: string
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
]: any -> any { call 'rds DescribeDBProxyTargets $db_proxy_name $target_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBRecommendations
export def 'rds describe-db-recommendations' [
  --last-updated-after: oneof<datetime, duration, string>
  --last-updated-before: oneof<datetime, duration, string>
  --locale: string
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
]: any -> any { call 'rds DescribeDBRecommendations $last_updated_after $last_updated_before $locale $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBSecurityGroups
export def 'rds describe-db-security-groups' [
  --db-security-group-name: string
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
]: any -> any { call 'rds DescribeDBSecurityGroups $db_security_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBShardGroups
export def 'rds describe-db-shard-groups' [
  --db-shard-group-identifier: string
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
]: any -> any { call 'rds DescribeDBShardGroups $db_shard_group_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --db-snapshot-identifier
@search-terms DescribeDBSnapshotAttributes
export def 'rds describe-db-snapshot-attributes' [
  --db-snapshot-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rds DescribeDBSnapshotAttributes $db_snapshot_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBSnapshotTenantDatabases
export def 'rds describe-db-snapshot-tenant-databases' [
  --db-instance-identifier: string
  --db-snapshot-identifier: string
  --snapshot-type: string
  --filters: any
  --dbi-resource-id: string
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
]: any -> any { call 'rds DescribeDBSnapshotTenantDatabases $db_instance_identifier $db_snapshot_identifier $snapshot_type $filters $dbi_resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeDBSnapshots
export def 'rds describe-db-snapshots' [
  --db-instance-identifier: string
  --db-snapshot-identifier: string
  --snapshot-type: string
  --filters: any
  --include-shared: oneof<bool>
  --include-public: oneof<bool>
  --dbi-resource-id: string
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
]: any -> any { call 'rds DescribeDBSnapshots $db_instance_identifier $db_snapshot_identifier $snapshot_type $filters $include_shared $include_public $dbi_resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDBSubnetGroups
export def 'rds describe-db-subnet-groups' [
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
]: any -> any { call 'rds DescribeDBSubnetGroups $db_subnet_group_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --db-parameter-group-family
@search-terms DescribeEngineDefaultClusterParameters
export def 'rds describe-engine-default-cluster-parameters' [
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
]: any -> any { call 'rds DescribeEngineDefaultClusterParameters $db_parameter_group_family $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --db-parameter-group-family
@search-terms DescribeEngineDefaultParameters
export def 'rds describe-engine-default-parameters' [
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
]: any -> any { call 'rds DescribeEngineDefaultParameters $db_parameter_group_family $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeEventCategories
export def 'rds describe-event-categories' [
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
]: any -> any { call 'rds DescribeEventCategories $source_type $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeEventSubscriptions
export def 'rds describe-event-subscriptions' [
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
]: any -> any { call 'rds DescribeEventSubscriptions $subscription_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms DescribeEvents
export def 'rds describe-events' [
  --source-identifier: string
  --source-type: string@[db-instance db-parameter-group db-security-group db-snapshot db-cluster db-cluster-snapshot custom-engine-version db-proxy blue-green-deployment db-shard-group zero-etl]
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
]: any -> any { call 'rds DescribeEvents $source_identifier $source_type $start_time $end_time $duration $event_categories $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeExportTasks
export def 'rds describe-export-tasks' [
  --export-task-identifier: string
  --source-arn: string
  --filters: any
  --source-type: string@[SNAPSHOT CLUSTER]
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
]: any -> any { call 'rds DescribeExportTasks $export_task_identifier $source_arn $filters $source_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeGlobalClusters
export def 'rds describe-global-clusters' [
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
]: any -> any { call 'rds DescribeGlobalClusters $global_cluster_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIntegrations
export def 'rds describe-integrations' [
  --integration-identifier: string
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
]: any -> any { call 'rds DescribeIntegrations $integration_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --engine-name
@search-terms DescribeOptionGroupOptions
export def 'rds describe-option-group-options' [
  --engine-name: string
  --major-engine-version: string
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
]: any -> any { call 'rds DescribeOptionGroupOptions $engine_name $major_engine_version $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeOptionGroups
export def 'rds describe-option-groups' [
  --option-group-name: string
  --filters: any
  --engine-name: string
  --major-engine-version: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'rds DescribeOptionGroups $option_group_name $filters $engine_name $major_engine_version -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 24hr; needs --engine
@search-terms DescribeOrderableDBInstanceOptions
export def 'rds describe-orderable-db-instance-options' [
  --engine: string
  --engine-version: string
  --db-instance-class: string
  --license-model: string
  --availability-zone-group: string
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
]: any -> any { call 'rds DescribeOrderableDBInstanceOptions $engine $engine_version $db_instance_class $license_model $availability_zone_group $vpc $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribePendingMaintenanceActions
export def 'rds describe-pending-maintenance-actions' [
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
]: any -> any { call 'rds DescribePendingMaintenanceActions $resource_identifier $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReservedDBInstances
export def 'rds describe-reserved-db-instances' [
  --reserved-db-instance-id: string
  --reserved-db-instances-offering-id: string
  --db-instance-class: string
  --duration: string
  --product-description: string
  --offering-type: string
  --multi-az: oneof<bool>
  --lease-id: string
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
]: any -> any { call 'rds DescribeReservedDBInstances $reserved_db_instance_id $reserved_db_instances_offering_id $db_instance_class $duration $product_description $offering_type $multi_az $lease_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReservedDBInstancesOfferings
export def 'rds describe-reserved-db-instances-offerings' [
  --reserved-db-instances-offering-id: string
  --db-instance-class: string
  --duration: string
  --product-description: string
  --offering-type: string
  --multi-az: oneof<bool>
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
]: any -> any { call 'rds DescribeReservedDBInstancesOfferings $reserved_db_instances_offering_id $db_instance_class $duration $product_description $offering_type $multi_az $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeServerlessV2PlatformVersions
export def 'rds describe-serverless-v2-platform-versions' [
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
]: any -> any { call 'rds DescribeServerlessV2PlatformVersions $serverless_v2_platform_version $engine $filters $default_only $include_all -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSourceRegions
export def 'rds describe-source-regions' [
  --region-name: string
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
]: any -> any { call 'rds DescribeSourceRegions $region_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeTenantDatabases
export def 'rds describe-tenant-databases' [
  --db-instance-identifier: string
  --tenant-db-name: string
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'rds DescribeTenantDatabases $db_instance_identifier $tenant_db_name $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 5min; needs --db-instance-identifier
@search-terms DescribeValidDBInstanceModifications
export def 'rds describe-valid-db-instance-modifications' [
  --db-instance-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rds DescribeValidDBInstanceModifications $db_instance_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn
@search-terms DisableHttpEndpoint
export def 'rds disable-http-endpoint' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DisableHttpEndpoint $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --log-file-name
@search-terms DownloadDBLogFilePortion
export def 'rds download-db-log-file-portion' [
  --db-instance-identifier: string
  --log-file-name: string
  --marker: string
  --number-of-lines: int
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds DownloadDBLogFilePortion $db_instance_identifier $log_file_name $marker $number_of_lines -- $region $profile $raw $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms EnableHttpEndpoint
export def 'rds enable-http-endpoint' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds EnableHttpEndpoint $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms FailoverDBCluster
export def 'rds failover-db-cluster' [
  --db-cluster-identifier: string
  --target-db-instance-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds FailoverDBCluster $db_cluster_identifier $target_db_instance_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@search-terms FailoverGlobalCluster
export def 'rds failover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --allow-data-loss: oneof<bool>
  --switchover: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds FailoverGlobalCluster $global_cluster_identifier $target_db_cluster_identifier $allow_data_loss $switchover -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min; needs --resource-name
@search-terms ListTagsForResource
export def 'rds list-tags-for-resource' [
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
]: any -> any { call 'rds ListTagsForResource $resource_name $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms ModifyActivityStream
export def 'rds modify-activity-stream' [
  --resource-arn: string
  --audit-policy-state: string@[locked unlocked]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyActivityStream $resource_arn $audit_policy_state -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ModifyCertificates
export def 'rds modify-certificates' [
  --certificate-identifier: string
  --remove-customer-override: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyCertificates $certificate_identifier $remove_customer_override -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms ModifyCurrentDBClusterCapacity
export def 'rds modify-current-db-cluster-capacity' [
  --db-cluster-identifier: string
  --capacity: int
  --seconds-before-timeout: int
  --timeout-action: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyCurrentDBClusterCapacity $db_cluster_identifier $capacity $seconds_before_timeout $timeout_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --engine --engine-version
@search-terms ModifyCustomDBEngineVersion
export def 'rds modify-custom-db-engine-version' [
  --engine: string
  --engine-version: string
  --description: string
  --status: string@[available inactive inactive-except-restore]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyCustomDBEngineVersion $engine $engine_version $description $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-capacity-reservation-identifier
@search-terms ModifyDBCapacityReservation
export def 'rds modify-db-capacity-reservation' [
  --db-capacity-reservation-identifier: string
  --capacity-per-availability-zone: int
  --end-date-type: string@[unlimited limited]
  --end-date: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBCapacityReservation $db_capacity_reservation_identifier $capacity_per_availability_zone $end_date_type $end_date -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms ModifyDBCluster
export def 'rds modify-db-cluster' [
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBCluster $db_cluster_identifier $new_db_cluster_identifier $apply_immediately $backup_retention_period $db_cluster_parameter_group_name $vpc_security_group_ids $port $master_user_password $option_group_name $preferred_backup_window $preferred_maintenance_window $enable_iam_database_authentication $backtrack_window $cloudwatch_logs_export_configuration $engine_version $allow_major_version_upgrade $db_instance_parameter_group_name $domain $domain_iam_role_name $scaling_configuration $deletion_protection $enable_http_endpoint $copy_tags_to_snapshot $enable_global_write_forwarding $db_cluster_instance_class $allocated_storage $storage_type $iops $auto_minor_version_upgrade $network_type $serverless_v2_scaling_configuration $monitoring_interval $monitoring_role_arn $database_insights_mode $enable_performance_insights $performance_insights_kms_key_id $performance_insights_retention_period $manage_master_user_password $rotate_master_user_password $enable_local_write_forwarding $master_user_secret_kms_key_id $engine_mode $allow_engine_mode_change $aws_backup_recovery_point_arn $enable_limitless_database $ca_certificate_identifier $master_user_authentication_type $engine_lifecycle_support -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-endpoint-identifier
@search-terms ModifyDBClusterEndpoint
export def 'rds modify-db-cluster-endpoint' [
  --db-cluster-endpoint-identifier: string
  --endpoint-type: string
  --static-members: list<string>
  --excluded-members: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBClusterEndpoint $db_cluster_endpoint_identifier $endpoint_type $static_members $excluded_members -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name --parameters
@search-terms ModifyDBClusterParameterGroup
export def 'rds modify-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBClusterParameterGroup $db_cluster_parameter_group_name $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-snapshot-identifier --attribute-name
@search-terms ModifyDBClusterSnapshotAttribute
export def 'rds modify-db-cluster-snapshot-attribute' [
  --db-cluster-snapshot-identifier: string
  --attribute-name: string
  --values-to-add: list<string>
  --values-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBClusterSnapshotAttribute $db_cluster_snapshot_identifier $attribute_name $values_to_add $values_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms ModifyDBInstance
export def 'rds modify-db-instance' [
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
  --domain-dns-ips: list<string>
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
  --processor-features: any
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
  --additional-storage-volumes: list
  --db-capacity-reservation-identifier: string
  --tag-specifications: list
  --master-user-authentication-type: string@[password iam-db-auth]
  --engine-lifecycle-support: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBInstance $db_instance_identifier $allocated_storage $db_instance_class $db_subnet_group_name $db_security_groups $vpc_security_group_ids $apply_immediately $master_user_password $db_parameter_group_name $backup_retention_period $preferred_backup_window $preferred_maintenance_window $multi_az $engine_version $allow_major_version_upgrade $auto_minor_version_upgrade $license_model $iops $storage_throughput $option_group_name $new_db_instance_identifier $storage_type $tde_credential_arn $tde_credential_password $ca_certificate_identifier $domain $domain_fqdn $domain_ou $domain_auth_secret_arn $domain_dns_ips $disable_domain $copy_tags_to_snapshot $monitoring_interval $db_port_number $publicly_accessible $monitoring_role_arn $domain_iam_role_name $promotion_tier $enable_iam_database_authentication $database_insights_mode $enable_performance_insights $performance_insights_kms_key_id $performance_insights_retention_period $cloudwatch_logs_export_configuration $processor_features $use_default_processor_features $deletion_protection $max_allocated_storage $certificate_rotation_restart $replica_mode $automation_mode $resume_full_automation_mode_minutes $enable_customer_owned_ip $network_type $aws_backup_recovery_point_arn $manage_master_user_password $rotate_master_user_password $master_user_secret_kms_key_id $multi_tenant $dedicated_log_volume $engine $additional_storage_volumes $db_capacity_reservation_identifier $tag_specifications $master_user_authentication_type $engine_lifecycle_support -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-parameter-group-name --parameters
@search-terms ModifyDBParameterGroup
export def 'rds modify-db-parameter-group' [
  --db-parameter-group-name: string
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBParameterGroup $db_parameter_group_name $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-proxy-name
@search-terms ModifyDBProxy
export def 'rds modify-db-proxy' [
  --db-proxy-name: string
  --new-db-proxy-name: string
  --default-auth-scheme: string@[IAM_AUTH NONE]
  --auth: list
  --require-tls: oneof<bool>
  --idle-client-timeout: int
  --debug-logging: oneof<bool>
  --role-arn: string
  --security-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBProxy $db_proxy_name $new_db_proxy_name $default_auth_scheme $auth $require_tls $idle_client_timeout $debug_logging $role_arn $security_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-proxy-endpoint-name
@search-terms ModifyDBProxyEndpoint
export def 'rds modify-db-proxy-endpoint' [
  --db-proxy-endpoint-name: string
  --new-db-proxy-endpoint-name: string
  --vpc-security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBProxyEndpoint $db_proxy_endpoint_name $new_db_proxy_endpoint_name $vpc_security_group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-group-name --db-proxy-name
@search-terms ModifyDBProxyTargetGroup
export def 'rds modify-db-proxy-target-group' [
  --target-group-name: string
  --db-proxy-name: string
  --connection-pool-config: record
  --new-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBProxyTargetGroup $target_group_name $db_proxy_name $connection_pool_config $new_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --recommendation-id
@search-terms ModifyDBRecommendation
export def 'rds modify-db-recommendation' [
  --recommendation-id: string
  --locale: string
  --status: string
  --recommended-action-updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBRecommendation $recommendation_id $locale $status $recommended_action_updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-shard-group-identifier
@search-terms ModifyDBShardGroup
export def 'rds modify-db-shard-group' [
  --db-shard-group-identifier: string
  --max-acu: number
  --min-acu: number
  --compute-redundancy: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBShardGroup $db_shard_group_identifier $max_acu $min_acu $compute_redundancy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-snapshot-identifier
@search-terms ModifyDBSnapshot
export def 'rds modify-db-snapshot' [
  --db-snapshot-identifier: string
  --engine-version: string
  --option-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBSnapshot $db_snapshot_identifier $engine_version $option_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-snapshot-identifier --attribute-name
@search-terms ModifyDBSnapshotAttribute
export def 'rds modify-db-snapshot-attribute' [
  --db-snapshot-identifier: string
  --attribute-name: string
  --values-to-add: list<string>
  --values-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBSnapshotAttribute $db_snapshot_identifier $attribute_name $values_to_add $values_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-subnet-group-name --subnet-ids
@search-terms ModifyDBSubnetGroup
export def 'rds modify-db-subnet-group' [
  --db-subnet-group-name: string
  --db-subnet-group-description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyDBSubnetGroup $db_subnet_group_name $db_subnet_group_description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms ModifyEventSubscription
export def 'rds modify-event-subscription' [
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
]: any -> any { call 'rds ModifyEventSubscription $subscription_name $sns_topic_arn $source_type $event_categories $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier
@search-terms ModifyGlobalCluster
export def 'rds modify-global-cluster' [
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
]: any -> any { call 'rds ModifyGlobalCluster $global_cluster_identifier $new_global_cluster_identifier $deletion_protection $engine_version $allow_major_version_upgrade -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-identifier
@search-terms ModifyIntegration
export def 'rds modify-integration' [
  --integration-identifier: string
  --integration-name: string
  --data-filter: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyIntegration $integration_identifier $integration_name $data_filter $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --option-group-name
@search-terms ModifyOptionGroup
export def 'rds modify-option-group' [
  --option-group-name: string
  --options-to-include: list
  --options-to-remove: list<string>
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyOptionGroup $option_group_name $options_to_include $options_to_remove $apply_immediately -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --tenant-db-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ModifyTenantDatabase $db_instance_identifier $tenant_db_name $master_user_password $new_tenant_db_name $manage_master_user_password $rotate_master_user_password $master_user_secret_kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms PromoteReadReplica
export def 'rds promote-read-replica' [
  --db-instance-identifier: string
  --backup-retention-period: int
  --preferred-backup-window: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds PromoteReadReplica $db_instance_identifier $backup_retention_period $preferred_backup_window $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms PromoteReadReplicaDBCluster
export def 'rds promote-read-replica-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds PromoteReadReplicaDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reserved-db-instances-offering-id
@search-terms PurchaseReservedDBInstancesOffering
export def 'rds purchase-reserved-db-instances-offering' [
  --reserved-db-instances-offering-id: string
  --reserved-db-instance-id: string
  --db-instance-count: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds PurchaseReservedDBInstancesOffering $reserved_db_instances_offering_id $reserved_db_instance_id $db_instance_count $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms RebootDBCluster
export def 'rds reboot-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RebootDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms RebootDBInstance
export def 'rds reboot-db-instance' [
  --db-instance-identifier: string
  --force-failover: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RebootDBInstance $db_instance_identifier $force_failover -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-shard-group-identifier
@search-terms RebootDBShardGroup
export def 'rds reboot-db-shard-group' [
  --db-shard-group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RebootDBShardGroup $db_shard_group_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-proxy-name
@search-terms RegisterDBProxyTargets
export def 'rds register-db-proxy-targets' [
  --db-proxy-name: string
  --target-group-name: string
  --db-instance-identifiers: list<string>
  --db-cluster-identifiers: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RegisterDBProxyTargets $db_proxy_name $target_group_name $db_instance_identifiers $db_cluster_identifiers -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --db-cluster-identifier
@search-terms RemoveFromGlobalCluster
export def 'rds remove-from-global-cluster' [
  --global-cluster-identifier: string
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RemoveFromGlobalCluster $global_cluster_identifier $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --role-arn
@search-terms RemoveRoleFromDBCluster
export def 'rds remove-role-from-db-cluster' [
  --db-cluster-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RemoveRoleFromDBCluster $db_cluster_identifier $role_arn $feature_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --role-arn --feature-name
@search-terms RemoveRoleFromDBInstance
export def 'rds remove-role-from-db-instance' [
  --db-instance-identifier: string
  --role-arn: string
  --feature-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RemoveRoleFromDBInstance $db_instance_identifier $role_arn $feature_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --source-identifier
@search-terms RemoveSourceIdentifierFromSubscription
export def 'rds remove-source-identifier-from-subscription' [
  --subscription-name: string
  --source-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RemoveSourceIdentifierFromSubscription $subscription_name $source_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tag-keys
@search-terms RemoveTagsFromResource
export def 'rds remove-tags-from-resource' [
  --resource-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RemoveTagsFromResource $resource_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-parameter-group-name
@search-terms ResetDBClusterParameterGroup
export def 'rds reset-db-cluster-parameter-group' [
  --db-cluster-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ResetDBClusterParameterGroup $db_cluster_parameter_group_name $reset_all_parameters $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-parameter-group-name
@search-terms ResetDBParameterGroup
export def 'rds reset-db-parameter-group' [
  --db-parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds ResetDBParameterGroup $db_parameter_group_name $reset_all_parameters $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --engine --master-username --source-engine --source-engine-version --s3-bucket-name --s3-ingestion-role-arn
@search-terms RestoreDBClusterFromS3
export def 'rds restore-db-cluster-from-s3' [
  --availability-zones: list<string>
  --backup-retention-period: int
  --character-set-name: string
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
  --tags: any
  --storage-encrypted: oneof<bool>
  --kms-key-id: string
  --enable-iam-database-authentication: oneof<bool>
  --source-engine: string
  --source-engine-version: string
  --s3-bucket-name: string
  --s3-prefix: string
  --s3-ingestion-role-arn: string
  --backtrack-window: int
  --enable-cloudwatch-logs-exports: list<string>
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
  --tag-specifications: list
  --associated-roles: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RestoreDBClusterFromS3 $availability_zones $backup_retention_period $character_set_name $database_name $db_cluster_identifier $db_cluster_parameter_group_name $vpc_security_group_ids $db_subnet_group_name $engine $engine_version $port $master_username $master_user_password $option_group_name $preferred_backup_window $preferred_maintenance_window $tags $storage_encrypted $kms_key_id $enable_iam_database_authentication $source_engine $source_engine_version $s3_bucket_name $s3_prefix $s3_ingestion_role_arn $backtrack_window $enable_cloudwatch_logs_exports $deletion_protection $copy_tags_to_snapshot $domain $domain_iam_role_name $storage_type $network_type $serverless_v2_scaling_configuration $manage_master_user_password $master_user_secret_kms_key_id $engine_lifecycle_support $tag_specifications $associated_roles -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier --snapshot-identifier --engine
@search-terms RestoreDBClusterFromSnapshot
export def 'rds restore-db-cluster-from-snapshot' [
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
  --backtrack-window: int
  --enable-cloudwatch-logs-exports: list<string>
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
  --tag-specifications: list
  --enable-vpc-networking: oneof<bool>
  --enable-internet-access-gateway: oneof<bool>
  --associated-roles: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RestoreDBClusterFromSnapshot $availability_zones $db_cluster_identifier $snapshot_identifier $engine $engine_version $port $db_subnet_group_name $database_name $option_group_name $vpc_security_group_ids $tags $kms_key_id $enable_iam_database_authentication $backtrack_window $enable_cloudwatch_logs_exports $engine_mode $scaling_configuration $db_cluster_parameter_group_name $deletion_protection $copy_tags_to_snapshot $domain $domain_iam_role_name $db_cluster_instance_class $storage_type $iops $publicly_accessible $network_type $serverless_v2_scaling_configuration $rds_custom_cluster_configuration $monitoring_interval $monitoring_role_arn $enable_performance_insights $performance_insights_kms_key_id $performance_insights_retention_period $backup_retention_period $preferred_backup_window $engine_lifecycle_support $tag_specifications $enable_vpc_networking $enable_internet_access_gateway $associated_roles -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms RestoreDBClusterToPointInTime
export def 'rds restore-db-cluster-to-point-in-time' [
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
  --backtrack-window: int
  --enable-cloudwatch-logs-exports: list<string>
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
  --tag-specifications: list
  --enable-vpc-networking: oneof<bool>
  --enable-internet-access-gateway: oneof<bool>
  --associated-roles: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RestoreDBClusterToPointInTime $db_cluster_identifier $restore_type $source_db_cluster_identifier $restore_to_time $use_latest_restorable_time $port $db_subnet_group_name $option_group_name $vpc_security_group_ids $tags $kms_key_id $enable_iam_database_authentication $backtrack_window $enable_cloudwatch_logs_exports $db_cluster_parameter_group_name $deletion_protection $copy_tags_to_snapshot $domain $domain_iam_role_name $db_cluster_instance_class $storage_type $publicly_accessible $iops $network_type $source_db_cluster_resource_id $serverless_v2_scaling_configuration $scaling_configuration $engine_mode $rds_custom_cluster_configuration $monitoring_interval $monitoring_role_arn $enable_performance_insights $performance_insights_kms_key_id $performance_insights_retention_period $backup_retention_period $preferred_backup_window $engine_lifecycle_support $tag_specifications $enable_vpc_networking $enable_internet_access_gateway $associated_roles -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
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
  --tags: any
  --storage-type: string
  --tde-credential-arn: string
  --tde-credential-password: string
  --vpc-security-group-ids: list<string>
  --domain: string
  --domain-fqdn: string
  --domain-ou: string
  --domain-auth-secret-arn: string
  --domain-dns-ips: list<string>
  --copy-tags-to-snapshot: oneof<bool>
  --domain-iam-role-name: string
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: list<string>
  --processor-features: any
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
  --additional-storage-volumes: list
  --tag-specifications: list
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RestoreDBInstanceFromDBSnapshot $db_instance_identifier $db_snapshot_identifier $db_instance_class $port $availability_zone $db_subnet_group_name $multi_az $publicly_accessible $auto_minor_version_upgrade $license_model $db_name $engine $iops $storage_throughput $option_group_name $tags $storage_type $tde_credential_arn $tde_credential_password $vpc_security_group_ids $domain $domain_fqdn $domain_ou $domain_auth_secret_arn $domain_dns_ips $copy_tags_to_snapshot $domain_iam_role_name $enable_iam_database_authentication $enable_cloudwatch_logs_exports $processor_features $use_default_processor_features $db_parameter_group_name $deletion_protection $enable_customer_owned_ip $network_type $backup_target $custom_iam_instance_profile $allocated_storage $db_cluster_snapshot_identifier $backup_retention_period $preferred_backup_window $db_capacity_reservation_identifier $dedicated_log_volume $ca_certificate_identifier $engine_lifecycle_support $additional_storage_volumes $tag_specifications $manage_master_user_password $master_user_secret_kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier --db-instance-class --engine --source-engine --source-engine-version --s3-bucket-name --s3-ingestion-role-arn
@search-terms RestoreDBInstanceFromS3
export def 'rds restore-db-instance-from-s3' [
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
  --storage-throughput: int
  --option-group-name: string
  --publicly-accessible: oneof<bool>
  --tags: any
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
  --enable-cloudwatch-logs-exports: list<string>
  --processor-features: any
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
  --additional-storage-volumes: list
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RestoreDBInstanceFromS3 $db_name $db_instance_identifier $allocated_storage $db_instance_class $engine $master_username $master_user_password $db_security_groups $vpc_security_group_ids $availability_zone $db_subnet_group_name $preferred_maintenance_window $db_parameter_group_name $backup_retention_period $preferred_backup_window $port $multi_az $engine_version $auto_minor_version_upgrade $license_model $iops $storage_throughput $option_group_name $publicly_accessible $tags $storage_type $storage_encrypted $kms_key_id $copy_tags_to_snapshot $monitoring_interval $monitoring_role_arn $enable_iam_database_authentication $source_engine $source_engine_version $s3_bucket_name $s3_prefix $s3_ingestion_role_arn $database_insights_mode $enable_performance_insights $performance_insights_kms_key_id $performance_insights_retention_period $enable_cloudwatch_logs_exports $processor_features $use_default_processor_features $deletion_protection $max_allocated_storage $network_type $manage_master_user_password $master_user_secret_kms_key_id $db_capacity_reservation_identifier $dedicated_log_volume $ca_certificate_identifier $engine_lifecycle_support $additional_storage_volumes $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-db-instance-identifier
@search-terms RestoreDBInstanceToPointInTime
export def 'rds restore-db-instance-to-point-in-time' [
  --source-db-instance-identifier: string
  --target-db-instance-identifier: string
  --restore-time: oneof<datetime, duration, string>
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
  --tags: any
  --storage-type: string
  --tde-credential-arn: string
  --tde-credential-password: string
  --vpc-security-group-ids: list<string>
  --domain: string
  --domain-iam-role-name: string
  --domain-fqdn: string
  --domain-ou: string
  --domain-auth-secret-arn: string
  --domain-dns-ips: list<string>
  --enable-iam-database-authentication: oneof<bool>
  --enable-cloudwatch-logs-exports: list<string>
  --processor-features: any
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
  --additional-storage-volumes: list
  --tag-specifications: list
  --manage-master-user-password: oneof<bool>
  --master-user-secret-kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RestoreDBInstanceToPointInTime $source_db_instance_identifier $target_db_instance_identifier $restore_time $use_latest_restorable_time $db_instance_class $port $availability_zone $db_subnet_group_name $multi_az $publicly_accessible $auto_minor_version_upgrade $license_model $db_name $engine $iops $storage_throughput $option_group_name $copy_tags_to_snapshot $tags $storage_type $tde_credential_arn $tde_credential_password $vpc_security_group_ids $domain $domain_iam_role_name $domain_fqdn $domain_ou $domain_auth_secret_arn $domain_dns_ips $enable_iam_database_authentication $enable_cloudwatch_logs_exports $processor_features $use_default_processor_features $db_parameter_group_name $deletion_protection $source_dbi_resource_id $max_allocated_storage $enable_customer_owned_ip $network_type $source_db_instance_automated_backups_arn $backup_target $custom_iam_instance_profile $allocated_storage $backup_retention_period $preferred_backup_window $db_capacity_reservation_identifier $dedicated_log_volume $ca_certificate_identifier $engine_lifecycle_support $additional_storage_volumes $tag_specifications $manage_master_user_password $master_user_secret_kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-security-group-name
@search-terms RevokeDBSecurityGroupIngress
export def 'rds revoke-db-security-group-ingress' [
  --db-security-group-name: string
  --cidrip: string
  --ec2-security-group-name: string
  --ec2-security-group-id: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds RevokeDBSecurityGroupIngress $db_security_group_name $cidrip $ec2_security_group_name $ec2_security_group_id $ec2_security_group_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --mode --kms-key-id
@search-terms StartActivityStream
export def 'rds start-activity-stream' [
  --resource-arn: string
  --mode: string@[sync async]
  --kms-key-id: string
  --apply-immediately: oneof<bool>
  --engine-native-audit-fields-included: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StartActivityStream $resource_arn $mode $kms_key_id $apply_immediately $engine_native_audit_fields_included -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms StartDBCluster
export def 'rds start-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StartDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms StartDBInstance
export def 'rds start-db-instance' [
  --db-instance-identifier: string
  --db-capacity-reservation-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StartDBInstance $db_instance_identifier $db_capacity_reservation_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-instance-arn
@search-terms StartDBInstanceAutomatedBackupsReplication
export def 'rds start-db-instance-automated-backups-replication' [
  --source-db-instance-arn: string
  --backup-retention-period: int
  --kms-key-id: string
  --pre-signed-url: string
  --tags: any
  --source-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StartDBInstanceAutomatedBackupsReplication $source_db_instance_arn $backup_retention_period $kms_key_id $pre_signed_url $tags $source_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-task-identifier --source-arn --s3-bucket-name --iam-role-arn --kms-key-id
@search-terms StartExportTask
export def 'rds start-export-task' [
  --export-task-identifier: string
  --source-arn: string
  --s3-bucket-name: string
  --iam-role-arn: string
  --kms-key-id: string
  --s3-prefix: string
  --export-only: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StartExportTask $export_task_identifier $source_arn $s3_bucket_name $iam_role_arn $kms_key_id $s3_prefix $export_only -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms StopActivityStream
export def 'rds stop-activity-stream' [
  --resource-arn: string
  --apply-immediately: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StopActivityStream $resource_arn $apply_immediately -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-cluster-identifier
@search-terms StopDBCluster
export def 'rds stop-db-cluster' [
  --db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StopDBCluster $db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms StopDBInstance
export def 'rds stop-db-instance' [
  --db-instance-identifier: string
  --db-snapshot-identifier: string
  --detach-from-db-capacity-reservation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StopDBInstance $db_instance_identifier $db_snapshot_identifier $detach_from_db_capacity_reservation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-db-instance-arn
@search-terms StopDBInstanceAutomatedBackupsReplication
export def 'rds stop-db-instance-automated-backups-replication' [
  --source-db-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds StopDBInstanceAutomatedBackupsReplication $source_db_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --blue-green-deployment-identifier
@search-terms SwitchoverBlueGreenDeployment
export def 'rds switchover-blue-green-deployment' [
  --blue-green-deployment-identifier: string
  --switchover-timeout: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds SwitchoverBlueGreenDeployment $blue_green_deployment_identifier $switchover_timeout -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-cluster-identifier --target-db-cluster-identifier
@search-terms SwitchoverGlobalCluster
export def 'rds switchover-global-cluster' [
  --global-cluster-identifier: string
  --target-db-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds SwitchoverGlobalCluster $global_cluster_identifier $target_db_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-instance-identifier
@search-terms SwitchoverReadReplica
export def 'rds switchover-read-replica' [
  --db-instance-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rds SwitchoverReadReplica $db_instance_identifier -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   db-cluster-available: DescribeDBClusters
#   db-cluster-deleted: DescribeDBClusters
#   db-cluster-snapshot-available: DescribeDBClusterSnapshots
#   db-cluster-snapshot-deleted: DescribeDBClusterSnapshots
#   db-instance-available: DescribeDBInstances
#   db-instance-deleted: DescribeDBInstances
#   db-snapshot-available: DescribeDBSnapshots
#   db-snapshot-completed: DescribeDBSnapshots
#   db-snapshot-deleted: DescribeDBSnapshots
#   tenant-database-available: DescribeTenantDatabases
#   tenant-database-deleted: DescribeTenantDatabases
@search-terms DBClusterAvailable DBClusterDeleted DBClusterSnapshotAvailable DBClusterSnapshotDeleted DBInstanceAvailable DBInstanceDeleted DBSnapshotAvailable DBSnapshotCompleted DBSnapshotDeleted TenantDatabaseAvailable TenantDatabaseDeleted
export def 'rds wait' [
  waiter: string@[db-cluster-available db-cluster-deleted db-cluster-snapshot-available db-cluster-snapshot-deleted db-instance-available db-instance-deleted db-snapshot-available db-snapshot-completed db-snapshot-deleted tenant-database-available tenant-database-deleted]
  --db-cluster-identifier: string
  --filters: any
  --include-shared: oneof<bool>
  --db-cluster-snapshot-identifier: string
  --snapshot-type: string
  --include-public: oneof<bool>
  --db-cluster-resource-id: string
  --db-instance-identifier: string
  --db-snapshot-identifier: string
  --dbi-resource-id: string
  --tenant-db-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'rds wait $waiter $db_cluster_identifier $filters $include_shared $db_cluster_snapshot_identifier $snapshot_type $include_public $db_cluster_resource_id $db_instance_identifier $db_snapshot_identifier $dbi_resource_id $tenant_db_name -- $timeout $interval $region $profile' }
