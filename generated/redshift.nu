# Written by `cargo xtask generate --service redshift` from the service's model and overlay: change those instead.
# Redshift, API version 2012-12-01: 145 operations, 4 waiters.

use rt.nu [call]

# POST /; needs --reserved-node-id --target-reserved-node-offering-id
@search-terms AcceptReservedNodeExchange
export def 'redshift accept-reserved-node-exchange' [
  --reserved-node-id: string
  --target-reserved-node-offering-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift AcceptReservedNodeExchange $reserved_node_id $target_reserved_node_offering_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --cluster-identifier --database-name --partner-name
@search-terms AddPartner
export def 'redshift add-partner' [
  --account-id: string
  --cluster-identifier: string
  --database-name: string
  --partner-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift AddPartner $account_id $cluster_identifier $database_name $partner_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-share-arn
@search-terms AssociateDataShareConsumer
export def 'redshift associate-data-share-consumer' [
  --data-share-arn: string
  --associate-entire-account: oneof<bool>
  --consumer-arn: string
  --consumer-region: string
  --allow-writes: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift AssociateDataShareConsumer $data_share_arn $associate_entire_account $consumer_arn $consumer_region $allow_writes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-security-group-name
@search-terms AuthorizeClusterSecurityGroupIngress
export def 'redshift authorize-cluster-security-group-ingress' [
  --cluster-security-group-name: string
  --cidrip: string
  --ec2-security-group-name: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift AuthorizeClusterSecurityGroupIngress $cluster_security_group_name $cidrip $ec2_security_group_name $ec2_security_group_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-share-arn --consumer-identifier
@search-terms AuthorizeDataShare
export def 'redshift authorize-data-share' [
  --data-share-arn: string
  --consumer-identifier: string
  --allow-writes: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift AuthorizeDataShare $data_share_arn $consumer_identifier $allow_writes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account
@search-terms AuthorizeEndpointAccess
export def 'redshift authorize-endpoint-access' [
  --cluster-identifier: string
  --account: string
  --vpc-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift AuthorizeEndpointAccess $cluster_identifier $account $vpc_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-with-restore-access
@search-terms AuthorizeSnapshotAccess
export def 'redshift authorize-snapshot-access' [
  --snapshot-identifier: string
  --snapshot-arn: string
  --snapshot-cluster-identifier: string
  --account-with-restore-access: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift AuthorizeSnapshotAccess $snapshot_identifier $snapshot_arn $snapshot_cluster_identifier $account_with_restore_access -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifiers
@search-terms BatchDeleteClusterSnapshots
export def 'redshift batch-delete-cluster-snapshots' [
  --identifiers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift BatchDeleteClusterSnapshots $identifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-identifier-list
@search-terms BatchModifyClusterSnapshots
export def 'redshift batch-modify-cluster-snapshots' [
  --snapshot-identifier-list: list<string>
  --manual-snapshot-retention-period: int
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift BatchModifyClusterSnapshots $snapshot_identifier_list $manual_snapshot_retention_period $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms CancelResize
export def 'redshift cancel-resize' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CancelResize $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-snapshot-identifier --target-snapshot-identifier
@search-terms CopyClusterSnapshot
export def 'redshift copy-cluster-snapshot' [
  --source-snapshot-identifier: string
  --source-snapshot-cluster-identifier: string
  --target-snapshot-identifier: string
  --manual-snapshot-retention-period: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CopyClusterSnapshot $source_snapshot_identifier $source_snapshot_cluster_identifier $target_snapshot_identifier $manual_snapshot_retention_period -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --authentication-profile-name --authentication-profile-content
@search-terms CreateAuthenticationProfile
export def 'redshift create-authentication-profile' [
  --authentication-profile-name: string
  --authentication-profile-content: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateAuthenticationProfile $authentication_profile_name $authentication_profile_content -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --node-type --master-username
@search-terms CreateCluster
export def 'redshift create-cluster' [
  --db-name: string
  --cluster-identifier: string
  --cluster-type: string
  --node-type: string
  --master-username: string
  --master-user-password: string
  --cluster-security-groups: list<string>
  --vpc-security-group-ids: list<string>
  --cluster-subnet-group-name: string
  --availability-zone: string
  --preferred-maintenance-window: string
  --cluster-parameter-group-name: string
  --automated-snapshot-retention-period: int
  --manual-snapshot-retention-period: int
  --port: int
  --cluster-version: string
  --allow-version-upgrade: oneof<bool>
  --number-of-nodes: int
  --publicly-accessible: oneof<bool>
  --encrypted: oneof<bool>
  --hsm-client-certificate-identifier: string
  --hsm-configuration-identifier: string
  --elastic-ip: string
  --tags: any
  --kms-key-id: string
  --enhanced-vpc-routing: oneof<bool>
  --additional-info: string
  --iam-roles: list<string>
  --maintenance-track-name: string
  --snapshot-schedule-identifier: string
  --availability-zone-relocation: oneof<bool>
  --aqua-configuration-status: string@[enabled disabled auto]
  --default-iam-role-arn: string
  --load-sample-data: string
  --manage-master-password: oneof<bool>
  --master-password-secret-kms-key-id: string
  --ip-address-type: string
  --multi-az: oneof<bool>
  --redshift-idc-application-arn: string
  --catalog-name: string
  --extra-compute-for-automatic-optimization: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateCluster $db_name $cluster_identifier $cluster_type $node_type $master_username $master_user_password $cluster_security_groups $vpc_security_group_ids $cluster_subnet_group_name $availability_zone $preferred_maintenance_window $cluster_parameter_group_name $automated_snapshot_retention_period $manual_snapshot_retention_period $port $cluster_version $allow_version_upgrade $number_of_nodes $publicly_accessible $encrypted $hsm_client_certificate_identifier $hsm_configuration_identifier $elastic_ip $tags $kms_key_id $enhanced_vpc_routing $additional_info $iam_roles $maintenance_track_name $snapshot_schedule_identifier $availability_zone_relocation $aqua_configuration_status $default_iam_role_arn $load_sample_data $manage_master_password $master_password_secret_kms_key_id $ip_address_type $multi_az $redshift_idc_application_arn $catalog_name $extra_compute_for_automatic_optimization -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name --parameter-group-family --description
@search-terms CreateClusterParameterGroup
export def 'redshift create-cluster-parameter-group' [
  --parameter-group-name: string
  --parameter-group-family: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateClusterParameterGroup $parameter_group_name $parameter_group_family $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-security-group-name --description
@search-terms CreateClusterSecurityGroup
export def 'redshift create-cluster-security-group' [
  --cluster-security-group-name: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateClusterSecurityGroup $cluster_security_group_name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-identifier --cluster-identifier
@search-terms CreateClusterSnapshot
export def 'redshift create-cluster-snapshot' [
  --snapshot-identifier: string
  --cluster-identifier: string
  --manual-snapshot-retention-period: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateClusterSnapshot $snapshot_identifier $cluster_identifier $manual_snapshot_retention_period $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-subnet-group-name --description --subnet-ids
@search-terms CreateClusterSubnetGroup
export def 'redshift create-cluster-subnet-group' [
  --cluster-subnet-group-name: string
  --description: string
  --subnet-ids: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateClusterSubnetGroup $cluster_subnet_group_name $description $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-domain-name --custom-domain-certificate-arn --cluster-identifier
@search-terms CreateCustomDomainAssociation
export def 'redshift create-custom-domain-association' [
  --custom-domain-name: string
  --custom-domain-certificate-arn: string
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateCustomDomainAssociation $custom_domain_name $custom_domain_certificate_arn $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name --subnet-group-name
@search-terms CreateEndpointAccess
export def 'redshift create-endpoint-access' [
  --cluster-identifier: string
  --resource-owner: string
  --endpoint-name: string
  --subnet-group-name: string
  --vpc-security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateEndpointAccess $cluster_identifier $resource_owner $endpoint_name $subnet_group_name $vpc_security_group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name --sns-topic-arn
@search-terms CreateEventSubscription
export def 'redshift create-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --source-ids: list<string>
  --event-categories: list<string>
  --severity: string
  --enabled: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateEventSubscription $subscription_name $sns_topic_arn $source_type $source_ids $event_categories $severity $enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hsm-client-certificate-identifier
@search-terms CreateHsmClientCertificate
export def 'redshift create-hsm-client-certificate' [
  --hsm-client-certificate-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateHsmClientCertificate $hsm_client_certificate_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hsm-configuration-identifier --description --hsm-ip-address --hsm-partition-name --hsm-partition-password --hsm-server-public-certificate
@search-terms CreateHsmConfiguration
export def 'redshift create-hsm-configuration' [
  --hsm-configuration-identifier: string
  --description: string
  --hsm-ip-address: string
  --hsm-partition-name: string
  --hsm-partition-password: string
  --hsm-server-public-certificate: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateHsmConfiguration $hsm_configuration_identifier $description $hsm_ip_address $hsm_partition_name $hsm_partition_password $hsm_server_public_certificate $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-arn --target-arn --integration-name
@search-terms CreateIntegration
export def 'redshift create-integration' [
  --source-arn: string
  --target-arn: string
  --integration-name: string
  --kms-key-id: string
  --tag-list: any
  --additional-encryption-context: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateIntegration $source_arn $target_arn $integration_name $kms_key_id $tag_list $additional_encryption_context $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --idc-instance-arn --qev2-idc-application-name --idc-display-name
@search-terms CreateQev2IdcApplication
export def 'redshift create-qev2-idc-application' [
  --idc-instance-arn: string
  --qev2-idc-application-name: string
  --idc-display-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateQev2IdcApplication $idc_instance_arn $qev2_idc_application_name $idc_display_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --idc-instance-arn --redshift-idc-application-name --idc-display-name --iam-role-arn
@search-terms CreateRedshiftIdcApplication
export def 'redshift create-redshift-idc-application' [
  --idc-instance-arn: string
  --redshift-idc-application-name: string
  --identity-namespace: string
  --idc-display-name: string
  --iam-role-arn: string
  --authorized-token-issuer-list: list
  --service-integrations: list
  --application-type: string@[None Lakehouse]
  --tags: any
  --sso-tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateRedshiftIdcApplication $idc_instance_arn $redshift_idc_application_name $identity_namespace $idc_display_name $iam_role_arn $authorized_token_issuer_list $service_integrations $application_type $tags $sso_tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scheduled-action-name --target-action --schedule --iam-role
@search-terms CreateScheduledAction
export def 'redshift create-scheduled-action' [
  --scheduled-action-name: string
  --target-action: record
  --schedule: string
  --iam-role: string
  --scheduled-action-description: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --enable: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateScheduledAction $scheduled_action_name $target_action $schedule $iam_role $scheduled_action_description $start_time $end_time $enable -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-copy-grant-name
@search-terms CreateSnapshotCopyGrant
export def 'redshift create-snapshot-copy-grant' [
  --snapshot-copy-grant-name: string
  --kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateSnapshotCopyGrant $snapshot_copy_grant_name $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateSnapshotSchedule
export def 'redshift create-snapshot-schedule' [
  --schedule-definitions: list<string>
  --schedule-identifier: string
  --schedule-description: string
  --tags: any
  --dry-run
  --next-invocations: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateSnapshotSchedule $schedule_definitions $schedule_identifier $schedule_description $tags $dry_run $next_invocations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tags
@search-terms CreateTags
export def 'redshift create-tags' [
  --resource-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateTags $resource_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --feature-type --limit-type --amount
@search-terms CreateUsageLimit
export def 'redshift create-usage-limit' [
  --cluster-identifier: string
  --feature-type: string@[spectrum concurrency-scaling cross-region-datasharing extra-compute-for-automatic-optimization]
  --limit-type: string@[time data-scanned]
  --amount: int
  --period: string@[daily weekly monthly]
  --breach-action: string@[log emit-metric disable]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift CreateUsageLimit $cluster_identifier $feature_type $limit_type $amount $period $breach_action $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-share-arn --consumer-identifier
@search-terms DeauthorizeDataShare
export def 'redshift deauthorize-data-share' [
  --data-share-arn: string
  --consumer-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeauthorizeDataShare $data_share_arn $consumer_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --authentication-profile-name
@search-terms DeleteAuthenticationProfile
export def 'redshift delete-authentication-profile' [
  --authentication-profile-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteAuthenticationProfile $authentication_profile_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms DeleteCluster
export def 'redshift delete-cluster' [
  --cluster-identifier: string
  --skip-final-cluster-snapshot: oneof<bool>
  --final-cluster-snapshot-identifier: string
  --final-cluster-snapshot-retention-period: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteCluster $cluster_identifier $skip_final_cluster_snapshot $final_cluster_snapshot_identifier $final_cluster_snapshot_retention_period -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name
@search-terms DeleteClusterParameterGroup
export def 'redshift delete-cluster-parameter-group' [
  --parameter-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteClusterParameterGroup $parameter_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-security-group-name
@search-terms DeleteClusterSecurityGroup
export def 'redshift delete-cluster-security-group' [
  --cluster-security-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteClusterSecurityGroup $cluster_security_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-identifier
@search-terms DeleteClusterSnapshot
export def 'redshift delete-cluster-snapshot' [
  --snapshot-identifier: string
  --snapshot-cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteClusterSnapshot $snapshot_identifier $snapshot_cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-subnet-group-name
@search-terms DeleteClusterSubnetGroup
export def 'redshift delete-cluster-subnet-group' [
  --cluster-subnet-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteClusterSubnetGroup $cluster_subnet_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --custom-domain-name
@search-terms DeleteCustomDomainAssociation
export def 'redshift delete-custom-domain-association' [
  --cluster-identifier: string
  --custom-domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteCustomDomainAssociation $cluster_identifier $custom_domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name
@search-terms DeleteEndpointAccess
export def 'redshift delete-endpoint-access' [
  --endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteEndpointAccess $endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms DeleteEventSubscription
export def 'redshift delete-event-subscription' [
  --subscription-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteEventSubscription $subscription_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hsm-client-certificate-identifier
@search-terms DeleteHsmClientCertificate
export def 'redshift delete-hsm-client-certificate' [
  --hsm-client-certificate-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteHsmClientCertificate $hsm_client_certificate_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --hsm-configuration-identifier
@search-terms DeleteHsmConfiguration
export def 'redshift delete-hsm-configuration' [
  --hsm-configuration-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteHsmConfiguration $hsm_configuration_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-arn
@search-terms DeleteIntegration
export def 'redshift delete-integration' [
  --integration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteIntegration $integration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --cluster-identifier --database-name --partner-name
@search-terms DeletePartner
export def 'redshift delete-partner' [
  --account-id: string
  --cluster-identifier: string
  --database-name: string
  --partner-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeletePartner $account_id $cluster_identifier $database_name $partner_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --qev2-idc-application-arn
@search-terms DeleteQev2IdcApplication
export def 'redshift delete-qev2-idc-application' [
  --qev2-idc-application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteQev2IdcApplication $qev2_idc_application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --redshift-idc-application-arn
@search-terms DeleteRedshiftIdcApplication
export def 'redshift delete-redshift-idc-application' [
  --redshift-idc-application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteRedshiftIdcApplication $redshift_idc_application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'redshift delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scheduled-action-name
@search-terms DeleteScheduledAction
export def 'redshift delete-scheduled-action' [
  --scheduled-action-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteScheduledAction $scheduled_action_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-copy-grant-name
@search-terms DeleteSnapshotCopyGrant
export def 'redshift delete-snapshot-copy-grant' [
  --snapshot-copy-grant-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteSnapshotCopyGrant $snapshot_copy_grant_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --schedule-identifier
@search-terms DeleteSnapshotSchedule
export def 'redshift delete-snapshot-schedule' [
  --schedule-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteSnapshotSchedule $schedule_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-name --tag-keys
@search-terms DeleteTags
export def 'redshift delete-tags' [
  --resource-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteTags $resource_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --usage-limit-id
@search-terms DeleteUsageLimit
export def 'redshift delete-usage-limit' [
  --usage-limit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeleteUsageLimit $usage_limit_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-identifier --consumer-identifiers
@search-terms DeregisterNamespace
export def 'redshift deregister-namespace' [
  --namespace-identifier: record
  --consumer-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DeregisterNamespace $namespace_identifier $consumer_identifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 5min
@search-terms DescribeAccountAttributes
export def 'redshift describe-account-attributes' [
  --attribute-names: list<string>
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
]: any -> any { call 'redshift DescribeAccountAttributes $attribute_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeAuthenticationProfiles
export def 'redshift describe-authentication-profiles' [
  --authentication-profile-name: string
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
]: any -> any { call 'redshift DescribeAuthenticationProfiles $authentication_profile_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeClusterDbRevisions
export def 'redshift describe-cluster-db-revisions' [
  --cluster-identifier: string
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
]: any -> any { call 'redshift DescribeClusterDbRevisions $cluster_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeClusterParameterGroups
export def 'redshift describe-cluster-parameter-groups' [
  --parameter-group-name: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeClusterParameterGroups $parameter_group_name $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --parameter-group-name
@search-terms DescribeClusterParameters
export def 'redshift describe-cluster-parameters' [
  --parameter-group-name: string
  --source: string
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
]: any -> any { call 'redshift DescribeClusterParameters $parameter_group_name $source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeClusterSecurityGroups
export def 'redshift describe-cluster-security-groups' [
  --cluster-security-group-name: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeClusterSecurityGroups $cluster_security_group_name $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeClusterSnapshots
export def 'redshift describe-cluster-snapshots' [
  --cluster-identifier: string
  --snapshot-identifier: string
  --snapshot-arn: string
  --snapshot-type: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --owner-account: string
  --tag-keys: list<string>
  --tag-values: list<string>
  --cluster-exists: oneof<bool>
  --sorting-entities: list
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
]: any -> any { call 'redshift DescribeClusterSnapshots $cluster_identifier $snapshot_identifier $snapshot_arn $snapshot_type $start_time $end_time $owner_account $tag_keys $tag_values $cluster_exists $sorting_entities -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeClusterSubnetGroups
export def 'redshift describe-cluster-subnet-groups' [
  --cluster-subnet-group-name: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeClusterSubnetGroups $cluster_subnet_group_name $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeClusterTracks
export def 'redshift describe-cluster-tracks' [
  --maintenance-track-name: string
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
]: any -> any { call 'redshift DescribeClusterTracks $maintenance_track_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeClusterVersions
export def 'redshift describe-cluster-versions' [
  --cluster-version: string
  --cluster-parameter-group-family: string
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
]: any -> any { call 'redshift DescribeClusterVersions $cluster_version $cluster_parameter_group_family -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeClusters
export def 'redshift describe-clusters' [
  --cluster-identifier: string
  --tag-keys: list<string>
  --tag-values: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'redshift DescribeClusters $cluster_identifier $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCustomDomainAssociations
export def 'redshift describe-custom-domain-associations' [
  --custom-domain-name: string
  --custom-domain-certificate-arn: string
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
]: any -> any { call 'redshift DescribeCustomDomainAssociations $custom_domain_name $custom_domain_certificate_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDataShares
export def 'redshift describe-data-shares' [
  --data-share-arn: string
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
]: any -> any { call 'redshift DescribeDataShares $data_share_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDataSharesForConsumer
export def 'redshift describe-data-shares-for-consumer' [
  --consumer-arn: string
  --status: string@[ACTIVE AVAILABLE]
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
]: any -> any { call 'redshift DescribeDataSharesForConsumer $consumer_arn $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDataSharesForProducer
export def 'redshift describe-data-shares-for-producer' [
  --producer-arn: string
  --status: string@[ACTIVE AUTHORIZED PENDING_AUTHORIZATION DEAUTHORIZED REJECTED]
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
]: any -> any { call 'redshift DescribeDataSharesForProducer $producer_arn $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --parameter-group-family
@search-terms DescribeDefaultClusterParameters
export def 'redshift describe-default-cluster-parameters' [
  --parameter-group-family: string
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
]: any -> any { call 'redshift DescribeDefaultClusterParameters $parameter_group_family -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeEndpointAccess
export def 'redshift describe-endpoint-access' [
  --cluster-identifier: string
  --resource-owner: string
  --endpoint-name: string
  --vpc-id: string
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
]: any -> any { call 'redshift DescribeEndpointAccess $cluster_identifier $resource_owner $endpoint_name $vpc_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeEndpointAuthorization
export def 'redshift describe-endpoint-authorization' [
  --cluster-identifier: string
  --account: string
  --grantee: oneof<bool>
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
]: any -> any { call 'redshift DescribeEndpointAuthorization $cluster_identifier $account $grantee -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeEventCategories
export def 'redshift describe-event-categories' [
  --source-type: string
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
]: any -> any { call 'redshift DescribeEventCategories $source_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeEventSubscriptions
export def 'redshift describe-event-subscriptions' [
  --subscription-name: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeEventSubscriptions $subscription_name $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms DescribeEvents
export def 'redshift describe-events' [
  --source-identifier: string
  --source-type: string@[cluster cluster-parameter-group cluster-security-group cluster-snapshot scheduled-action]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --duration: int
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
]: any -> any { call 'redshift DescribeEvents $source_identifier $source_type $start_time $end_time $duration -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeHsmClientCertificates
export def 'redshift describe-hsm-client-certificates' [
  --hsm-client-certificate-identifier: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeHsmClientCertificates $hsm_client_certificate_identifier $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeHsmConfigurations
export def 'redshift describe-hsm-configurations' [
  --hsm-configuration-identifier: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeHsmConfigurations $hsm_configuration_identifier $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInboundIntegrations
export def 'redshift describe-inbound-integrations' [
  --integration-arn: string
  --target-arn: string
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
]: any -> any { call 'redshift DescribeInboundIntegrations $integration_arn $target_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIntegrations
export def 'redshift describe-integrations' [
  --integration-arn: string
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
]: any -> any { call 'redshift DescribeIntegrations $integration_arn $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster-identifier
@search-terms DescribeLoggingStatus
export def 'redshift describe-logging-status' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift DescribeLoggingStatus $cluster_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --action-type
@search-terms DescribeNodeConfigurationOptions
export def 'redshift describe-node-configuration-options' [
  --action-type: string@[restore-cluster recommend-node-config resize-cluster]
  --cluster-identifier: string
  --snapshot-identifier: string
  --snapshot-arn: string
  --owner-account: string
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
]: any -> any { call 'redshift DescribeNodeConfigurationOptions $action_type $cluster_identifier $snapshot_identifier $snapshot_arn $owner_account $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeOrderableClusterOptions
export def 'redshift describe-orderable-cluster-options' [
  --cluster-version: string
  --node-type: string
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
]: any -> any { call 'redshift DescribeOrderableClusterOptions $cluster_version $node_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --account-id --cluster-identifier
@search-terms DescribePartners
export def 'redshift describe-partners' [
  --account-id: string
  --cluster-identifier: string
  --database-name: string
  --partner-name: string
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
]: any -> any { call 'redshift DescribePartners $account_id $cluster_identifier $database_name $partner_name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeQev2IdcApplications
export def 'redshift describe-qev2-idc-applications' [
  --qev2-idc-application-arn: string
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
]: any -> any { call 'redshift DescribeQev2IdcApplications $qev2_idc_application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeRedshiftIdcApplications
export def 'redshift describe-redshift-idc-applications' [
  --redshift-idc-application-arn: string
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
]: any -> any { call 'redshift DescribeRedshiftIdcApplications $redshift_idc_application_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReservedNodeExchangeStatus
export def 'redshift describe-reserved-node-exchange-status' [
  --reserved-node-id: string
  --reserved-node-exchange-request-id: string
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
]: any -> any { call 'redshift DescribeReservedNodeExchangeStatus $reserved_node_id $reserved_node_exchange_request_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReservedNodeOfferings
export def 'redshift describe-reserved-node-offerings' [
  --reserved-node-offering-id: string
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
]: any -> any { call 'redshift DescribeReservedNodeOfferings $reserved_node_offering_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReservedNodes
export def 'redshift describe-reserved-nodes' [
  --reserved-node-id: string
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
]: any -> any { call 'redshift DescribeReservedNodes $reserved_node_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --cluster-identifier
@search-terms DescribeResize
export def 'redshift describe-resize' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift DescribeResize $cluster_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeScheduledActions
export def 'redshift describe-scheduled-actions' [
  --scheduled-action-name: string
  --target-action-type: string@[ResizeCluster PauseCluster ResumeCluster]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --active: oneof<bool>
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
]: any -> any { call 'redshift DescribeScheduledActions $scheduled_action_name $target_action_type $start_time $end_time $active $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSnapshotCopyGrants
export def 'redshift describe-snapshot-copy-grants' [
  --snapshot-copy-grant-name: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeSnapshotCopyGrants $snapshot_copy_grant_name $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSnapshotSchedules
export def 'redshift describe-snapshot-schedules' [
  --cluster-identifier: string
  --schedule-identifier: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeSnapshotSchedules $cluster_identifier $schedule_identifier $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeStorage
export def 'redshift describe-storage' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'redshift DescribeStorage -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 5min
@search-terms DescribeTableRestoreStatus
export def 'redshift describe-table-restore-status' [
  --cluster-identifier: string
  --table-restore-request-id: string
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
]: any -> any { call 'redshift DescribeTableRestoreStatus $cluster_identifier $table_restore_request_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTags
export def 'redshift describe-tags' [
  --resource-name: string
  --resource-type: string
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeTags $resource_name $resource_type $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeUsageLimits
export def 'redshift describe-usage-limits' [
  --usage-limit-id: string
  --cluster-identifier: string
  --feature-type: string@[spectrum concurrency-scaling cross-region-datasharing extra-compute-for-automatic-optimization]
  --tag-keys: list<string>
  --tag-values: list<string>
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
]: any -> any { call 'redshift DescribeUsageLimits $usage_limit_id $cluster_identifier $feature_type $tag_keys $tag_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-identifier
@search-terms DisableLogging
export def 'redshift disable-logging' [
  --cluster-identifier: string
  --log-destination-type: string@[s3 cloudwatch s3table]
  --log-exports: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DisableLogging $cluster_identifier $log_destination_type $log_exports -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms DisableSnapshotCopy
export def 'redshift disable-snapshot-copy' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DisableSnapshotCopy $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-share-arn
@search-terms DisassociateDataShareConsumer
export def 'redshift disassociate-data-share-consumer' [
  --data-share-arn: string
  --disassociate-entire-account: oneof<bool>
  --consumer-arn: string
  --consumer-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift DisassociateDataShareConsumer $data_share_arn $disassociate_entire_account $consumer_arn $consumer_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms EnableLogging
export def 'redshift enable-logging' [
  --cluster-identifier: string
  --bucket-name: string
  --s3-key-prefix: string
  --log-destination-type: string@[s3 cloudwatch s3table]
  --log-exports: list<string>
  --s3-table-kms-key-id: string
  --s3-table-granularity: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift EnableLogging $cluster_identifier $bucket_name $s3_key_prefix $log_destination_type $log_exports $s3_table_kms_key_id $s3_table_granularity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --destination-region
@search-terms EnableSnapshotCopy
export def 'redshift enable-snapshot-copy' [
  --cluster-identifier: string
  --destination-region: string
  --retention-period: int
  --snapshot-copy-grant-name: string
  --manual-snapshot-retention-period: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift EnableSnapshotCopy $cluster_identifier $destination_region $retention_period $snapshot_copy_grant_name $manual_snapshot_retention_period -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms FailoverPrimaryCompute
export def 'redshift failover-primary-compute' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift FailoverPrimaryCompute $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --db-user
@search-terms GetClusterCredentials
export def 'redshift get-cluster-credentials' [
  --db-user: string
  --db-name: string
  --cluster-identifier: string
  --duration-seconds: int
  --auto-create: oneof<bool>
  --db-groups: list<string>
  --custom-domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'redshift GetClusterCredentials $db_user $db_name $cluster_identifier $duration_seconds $auto_create $db_groups $custom_domain_name -- $region $profile $with_input $fail_fast' }

# POST /
@search-terms GetClusterCredentialsWithIAM
export def 'redshift get-cluster-credentials-with-iam' [
  --db-name: string
  --cluster-identifier: string
  --duration-seconds: int
  --custom-domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'redshift GetClusterCredentialsWithIAM $db_name $cluster_identifier $duration_seconds $custom_domain_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --cluster-ids
@search-terms GetIdentityCenterAuthToken
export def 'redshift get-identity-center-auth-token' [
  --cluster-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'redshift GetIdentityCenterAuthToken $cluster_ids -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --action-type
@search-terms GetReservedNodeExchangeConfigurationOptions
export def 'redshift get-reserved-node-exchange-configuration-options' [
  --action-type: string@[restore-cluster resize-cluster]
  --cluster-identifier: string
  --snapshot-identifier: string
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
]: any -> any { call 'redshift GetReservedNodeExchangeConfigurationOptions $action_type $cluster_identifier $snapshot_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --reserved-node-id
@search-terms GetReservedNodeExchangeOfferings
export def 'redshift get-reserved-node-exchange-offerings' [
  --reserved-node-id: string
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
]: any -> any { call 'redshift GetReservedNodeExchangeOfferings $reserved_node_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'redshift get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRecommendations
export def 'redshift list-recommendations' [
  --cluster-identifier: string
  --namespace-arn: string
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
]: any -> any { call 'redshift ListRecommendations $cluster_identifier $namespace_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cluster-identifier
@search-terms ModifyAquaConfiguration
export def 'redshift modify-aqua-configuration' [
  --cluster-identifier: string
  --aqua-configuration-status: string@[enabled disabled auto]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyAquaConfiguration $cluster_identifier $aqua_configuration_status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --authentication-profile-name --authentication-profile-content
@search-terms ModifyAuthenticationProfile
export def 'redshift modify-authentication-profile' [
  --authentication-profile-name: string
  --authentication-profile-content: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyAuthenticationProfile $authentication_profile_name $authentication_profile_content -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms ModifyCluster
export def 'redshift modify-cluster' [
  --cluster-identifier: string
  --cluster-type: string
  --node-type: string
  --number-of-nodes: int
  --cluster-security-groups: list<string>
  --vpc-security-group-ids: list<string>
  --master-user-password: string
  --cluster-parameter-group-name: string
  --automated-snapshot-retention-period: int
  --manual-snapshot-retention-period: int
  --preferred-maintenance-window: string
  --cluster-version: string
  --allow-version-upgrade: oneof<bool>
  --hsm-client-certificate-identifier: string
  --hsm-configuration-identifier: string
  --new-cluster-identifier: string
  --publicly-accessible: oneof<bool>
  --elastic-ip: string
  --enhanced-vpc-routing: oneof<bool>
  --maintenance-track-name: string
  --encrypted: oneof<bool>
  --kms-key-id: string
  --availability-zone-relocation: oneof<bool>
  --availability-zone: string
  --port: int
  --manage-master-password: oneof<bool>
  --master-password-secret-kms-key-id: string
  --ip-address-type: string
  --multi-az: oneof<bool>
  --extra-compute-for-automatic-optimization: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyCluster $cluster_identifier $cluster_type $node_type $number_of_nodes $cluster_security_groups $vpc_security_group_ids $master_user_password $cluster_parameter_group_name $automated_snapshot_retention_period $manual_snapshot_retention_period $preferred_maintenance_window $cluster_version $allow_version_upgrade $hsm_client_certificate_identifier $hsm_configuration_identifier $new_cluster_identifier $publicly_accessible $elastic_ip $enhanced_vpc_routing $maintenance_track_name $encrypted $kms_key_id $availability_zone_relocation $availability_zone $port $manage_master_password $master_password_secret_kms_key_id $ip_address_type $multi_az $extra_compute_for_automatic_optimization -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --revision-target
@search-terms ModifyClusterDbRevision
export def 'redshift modify-cluster-db-revision' [
  --cluster-identifier: string
  --revision-target: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyClusterDbRevision $cluster_identifier $revision_target -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms ModifyClusterIamRoles
export def 'redshift modify-cluster-iam-roles' [
  --cluster-identifier: string
  --add-iam-roles: list<string>
  --remove-iam-roles: list<string>
  --default-iam-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyClusterIamRoles $cluster_identifier $add_iam_roles $remove_iam_roles $default_iam_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms ModifyClusterMaintenance
export def 'redshift modify-cluster-maintenance' [
  --cluster-identifier: string
  --defer-maintenance: oneof<bool>
  --defer-maintenance-identifier: string
  --defer-maintenance-start-time: oneof<datetime, duration, string>
  --defer-maintenance-end-time: oneof<datetime, duration, string>
  --defer-maintenance-duration: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyClusterMaintenance $cluster_identifier $defer_maintenance $defer_maintenance_identifier $defer_maintenance_start_time $defer_maintenance_end_time $defer_maintenance_duration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name --parameters
@search-terms ModifyClusterParameterGroup
export def 'redshift modify-cluster-parameter-group' [
  --parameter-group-name: string
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyClusterParameterGroup $parameter_group_name $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-identifier
@search-terms ModifyClusterSnapshot
export def 'redshift modify-cluster-snapshot' [
  --snapshot-identifier: string
  --manual-snapshot-retention-period: int
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyClusterSnapshot $snapshot_identifier $manual_snapshot_retention_period $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms ModifyClusterSnapshotSchedule
export def 'redshift modify-cluster-snapshot-schedule' [
  --cluster-identifier: string
  --schedule-identifier: string
  --disassociate-schedule: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyClusterSnapshotSchedule $cluster_identifier $schedule_identifier $disassociate_schedule -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-subnet-group-name --subnet-ids
@search-terms ModifyClusterSubnetGroup
export def 'redshift modify-cluster-subnet-group' [
  --cluster-subnet-group-name: string
  --description: string
  --subnet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyClusterSubnetGroup $cluster_subnet_group_name $description $subnet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-domain-name --custom-domain-certificate-arn --cluster-identifier
@search-terms ModifyCustomDomainAssociation
export def 'redshift modify-custom-domain-association' [
  --custom-domain-name: string
  --custom-domain-certificate-arn: string
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyCustomDomainAssociation $custom_domain_name $custom_domain_certificate_arn $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name
@search-terms ModifyEndpointAccess
export def 'redshift modify-endpoint-access' [
  --endpoint-name: string
  --vpc-security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyEndpointAccess $endpoint_name $vpc_security_group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscription-name
@search-terms ModifyEventSubscription
export def 'redshift modify-event-subscription' [
  --subscription-name: string
  --sns-topic-arn: string
  --source-type: string
  --source-ids: list<string>
  --event-categories: list<string>
  --severity: string
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyEventSubscription $subscription_name $sns_topic_arn $source_type $source_ids $event_categories $severity $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-arn
@search-terms ModifyIntegration
export def 'redshift modify-integration' [
  --integration-arn: string
  --description: string
  --integration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyIntegration $integration_arn $description $integration_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms ModifyLakehouseConfiguration
export def 'redshift modify-lakehouse-configuration' [
  --cluster-identifier: string
  --lakehouse-registration: string@[Register Deregister]
  --catalog-name: string
  --lakehouse-idc-registration: string@[Associate Disassociate]
  --lakehouse-idc-application-arn: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyLakehouseConfiguration $cluster_identifier $lakehouse_registration $catalog_name $lakehouse_idc_registration $lakehouse_idc_application_arn $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --qev2-idc-application-arn
@search-terms ModifyQev2IdcApplication
export def 'redshift modify-qev2-idc-application' [
  --qev2-idc-application-arn: string
  --idc-display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyQev2IdcApplication $qev2_idc_application_arn $idc_display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --redshift-idc-application-arn
@search-terms ModifyRedshiftIdcApplication
export def 'redshift modify-redshift-idc-application' [
  --redshift-idc-application-arn: string
  --identity-namespace: string
  --iam-role-arn: string
  --idc-display-name: string
  --authorized-token-issuer-list: list
  --service-integrations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyRedshiftIdcApplication $redshift_idc_application_arn $identity_namespace $iam_role_arn $idc_display_name $authorized_token_issuer_list $service_integrations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scheduled-action-name
@search-terms ModifyScheduledAction
export def 'redshift modify-scheduled-action' [
  --scheduled-action-name: string
  --target-action: record
  --schedule: string
  --iam-role: string
  --scheduled-action-description: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --enable: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyScheduledAction $scheduled_action_name $target_action $schedule $iam_role $scheduled_action_description $start_time $end_time $enable -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --retention-period
@search-terms ModifySnapshotCopyRetentionPeriod
export def 'redshift modify-snapshot-copy-retention-period' [
  --cluster-identifier: string
  --retention-period: int
  --manual: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifySnapshotCopyRetentionPeriod $cluster_identifier $retention_period $manual -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --schedule-identifier --schedule-definitions
@search-terms ModifySnapshotSchedule
export def 'redshift modify-snapshot-schedule' [
  --schedule-identifier: string
  --schedule-definitions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifySnapshotSchedule $schedule_identifier $schedule_definitions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --usage-limit-id
@search-terms ModifyUsageLimit
export def 'redshift modify-usage-limit' [
  --usage-limit-id: string
  --amount: int
  --breach-action: string@[log emit-metric disable]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ModifyUsageLimit $usage_limit_id $amount $breach_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms PauseCluster
export def 'redshift pause-cluster' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift PauseCluster $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reserved-node-offering-id
@search-terms PurchaseReservedNodeOffering
export def 'redshift purchase-reserved-node-offering' [
  --reserved-node-offering-id: string
  --node-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift PurchaseReservedNodeOffering $reserved_node_offering_id $node_count -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'redshift put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms RebootCluster
export def 'redshift reboot-cluster' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RebootCluster $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-identifier --consumer-identifiers
@search-terms RegisterNamespace
export def 'redshift register-namespace' [
  --namespace-identifier: record
  --consumer-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RegisterNamespace $namespace_identifier $consumer_identifiers -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data-share-arn
@search-terms RejectDataShare
export def 'redshift reject-data-share' [
  --data-share-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RejectDataShare $data_share_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --parameter-group-name
@search-terms ResetClusterParameterGroup
export def 'redshift reset-cluster-parameter-group' [
  --parameter-group-name: string
  --reset-all-parameters: oneof<bool>
  --parameters: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ResetClusterParameterGroup $parameter_group_name $reset_all_parameters $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms ResizeCluster
export def 'redshift resize-cluster' [
  --cluster-identifier: string
  --cluster-type: string
  --node-type: string
  --number-of-nodes: int
  --classic: oneof<bool>
  --reserved-node-id: string
  --target-reserved-node-offering-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ResizeCluster $cluster_identifier $cluster_type $node_type $number_of_nodes $classic $reserved_node_id $target_reserved_node_offering_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms RestoreFromClusterSnapshot
export def 'redshift restore-from-cluster-snapshot' [
  --cluster-identifier: string
  --snapshot-identifier: string
  --snapshot-arn: string
  --snapshot-cluster-identifier: string
  --port: int
  --availability-zone: string
  --allow-version-upgrade: oneof<bool>
  --cluster-subnet-group-name: string
  --publicly-accessible: oneof<bool>
  --owner-account: string
  --hsm-client-certificate-identifier: string
  --hsm-configuration-identifier: string
  --elastic-ip: string
  --cluster-parameter-group-name: string
  --cluster-security-groups: list<string>
  --vpc-security-group-ids: list<string>
  --preferred-maintenance-window: string
  --automated-snapshot-retention-period: int
  --manual-snapshot-retention-period: int
  --kms-key-id: string
  --node-type: string
  --enhanced-vpc-routing: oneof<bool>
  --additional-info: string
  --iam-roles: list<string>
  --maintenance-track-name: string
  --snapshot-schedule-identifier: string
  --number-of-nodes: int
  --availability-zone-relocation: oneof<bool>
  --aqua-configuration-status: string@[enabled disabled auto]
  --default-iam-role-arn: string
  --reserved-node-id: string
  --target-reserved-node-offering-id: string
  --encrypted: oneof<bool>
  --manage-master-password: oneof<bool>
  --master-password-secret-kms-key-id: string
  --ip-address-type: string
  --multi-az: oneof<bool>
  --catalog-name: string
  --redshift-idc-application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RestoreFromClusterSnapshot $cluster_identifier $snapshot_identifier $snapshot_arn $snapshot_cluster_identifier $port $availability_zone $allow_version_upgrade $cluster_subnet_group_name $publicly_accessible $owner_account $hsm_client_certificate_identifier $hsm_configuration_identifier $elastic_ip $cluster_parameter_group_name $cluster_security_groups $vpc_security_group_ids $preferred_maintenance_window $automated_snapshot_retention_period $manual_snapshot_retention_period $kms_key_id $node_type $enhanced_vpc_routing $additional_info $iam_roles $maintenance_track_name $snapshot_schedule_identifier $number_of_nodes $availability_zone_relocation $aqua_configuration_status $default_iam_role_arn $reserved_node_id $target_reserved_node_offering_id $encrypted $manage_master_password $master_password_secret_kms_key_id $ip_address_type $multi_az $catalog_name $redshift_idc_application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier --snapshot-identifier --source-database-name --source-table-name --new-table-name
@search-terms RestoreTableFromClusterSnapshot
export def 'redshift restore-table-from-cluster-snapshot' [
  --cluster-identifier: string
  --snapshot-identifier: string
  --source-database-name: string
  --source-schema-name: string
  --source-table-name: string
  --target-database-name: string
  --target-schema-name: string
  --new-table-name: string
  --enable-case-sensitive-identifier: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RestoreTableFromClusterSnapshot $cluster_identifier $snapshot_identifier $source_database_name $source_schema_name $source_table_name $target_database_name $target_schema_name $new_table_name $enable_case_sensitive_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms ResumeCluster
export def 'redshift resume-cluster' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift ResumeCluster $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-security-group-name
@search-terms RevokeClusterSecurityGroupIngress
export def 'redshift revoke-cluster-security-group-ingress' [
  --cluster-security-group-name: string
  --cidrip: string
  --ec2-security-group-name: string
  --ec2-security-group-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RevokeClusterSecurityGroupIngress $cluster_security_group_name $cidrip $ec2_security_group_name $ec2_security_group_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RevokeEndpointAccess
export def 'redshift revoke-endpoint-access' [
  --cluster-identifier: string
  --account: string
  --vpc-ids: list<string>
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RevokeEndpointAccess $cluster_identifier $account $vpc_ids $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-with-restore-access
@search-terms RevokeSnapshotAccess
export def 'redshift revoke-snapshot-access' [
  --snapshot-identifier: string
  --snapshot-arn: string
  --snapshot-cluster-identifier: string
  --account-with-restore-access: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RevokeSnapshotAccess $snapshot_identifier $snapshot_arn $snapshot_cluster_identifier $account_with_restore_access -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster-identifier
@search-terms RotateEncryptionKey
export def 'redshift rotate-encryption-key' [
  --cluster-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift RotateEncryptionKey $cluster_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --account-id --cluster-identifier --database-name --partner-name --status
@search-terms UpdatePartnerStatus
export def 'redshift update-partner-status' [
  --account-id: string
  --cluster-identifier: string
  --database-name: string
  --partner-name: string
  --status: string@[Active Inactive RuntimeFailure ConnectionFailure]
  --status-message: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift UpdatePartnerStatus $account_id $cluster_identifier $database_name $partner_name $status $status_message -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   cluster-available: DescribeClusters
#   cluster-deleted: DescribeClusters
#   cluster-restored: DescribeClusters
#   snapshot-available: DescribeClusterSnapshots
@search-terms ClusterAvailable ClusterDeleted ClusterRestored SnapshotAvailable
export def 'redshift wait' [
  waiter: string@[cluster-available cluster-deleted cluster-restored snapshot-available]
  --cluster-identifier: string
  --tag-keys: list<string>
  --tag-values: list<string>
  --snapshot-identifier: string
  --snapshot-arn: string
  --snapshot-type: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --owner-account: string
  --cluster-exists: oneof<bool>
  --sorting-entities: list
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'redshift wait $waiter $cluster_identifier $tag_keys $tag_values $snapshot_identifier $snapshot_arn $snapshot_type $start_time $end_time $owner_account $cluster_exists $sorting_entities -- $timeout $interval $region $profile' }
