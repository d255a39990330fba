# Written by `cargo xtask generate --service redshift-serverless` from the service's model and overlay: change those instead.
# Redshift Serverless, API version 2021-04-21: 65 operations.

use rt.nu [call]

# POST /; needs --recovery-point-id --snapshot-name
@search-terms ConvertRecoveryPointToSnapshot
export def 'redshift-serverless convert-recovery-point-to-snapshot' [
  --recovery-point-id: string
  --retention-period: int
  --snapshot-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless ConvertRecoveryPointToSnapshot $recovery_point_id $retention_period $snapshot_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-domain-certificate-arn --custom-domain-name --workgroup-name
@search-terms CreateCustomDomainAssociation
export def 'redshift-serverless create-custom-domain-association' [
  --custom-domain-certificate-arn: string
  --custom-domain-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateCustomDomainAssociation $custom_domain_certificate_arn $custom_domain_name $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name --subnet-ids --workgroup-name
@search-terms CreateEndpointAccess
export def 'redshift-serverless create-endpoint-access' [
  --endpoint-name: string
  --owner-account: string
  --subnet-ids: list<string>
  --vpc-security-group-ids: list<string>
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateEndpointAccess $endpoint_name $owner_account $subnet_ids $vpc_security_group_ids $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name
@search-terms CreateNamespace
export def 'redshift-serverless create-namespace' [
  --admin-password-secret-kms-key-id: string
  --admin-user-password: string
  --admin-username: string
  --db-name: string
  --default-iam-role-arn: string
  --iam-roles: list<string>
  --kms-key-id: string
  --log-exports: list<string>
  --manage-admin-password: oneof<bool>
  --namespace-name: string
  --redshift-idc-application-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateNamespace $admin_password_secret_kms_key_id $admin_user_password $admin_username $db_name $default_iam_role_arn $iam_roles $kms_key_id $log_exports $manage_admin_password $namespace_name $redshift_idc_application_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity --offering-id
@search-terms CreateReservation
export def 'redshift-serverless create-reservation' [
  --capacity: int
  --client-token: string
  --offering-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateReservation $capacity $client_token $offering_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --role-arn --schedule --scheduled-action-name --target-action
@search-terms CreateScheduledAction
export def 'redshift-serverless create-scheduled-action' [
  --enabled: oneof<bool>
  --end-time: oneof<datetime, duration, string>
  --namespace-name: string
  --role-arn: string
  --schedule: record
  --scheduled-action-description: string
  --scheduled-action-name: string
  --start-time: oneof<datetime, duration, string>
  --target-action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateScheduledAction $enabled $end_time $namespace_name $role_arn $schedule $scheduled_action_description $scheduled_action_name $start_time $target_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --snapshot-name
@search-terms CreateSnapshot
export def 'redshift-serverless create-snapshot' [
  --namespace-name: string
  --retention-period: int
  --snapshot-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateSnapshot $namespace_name $retention_period $snapshot_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-region --namespace-name
@search-terms CreateSnapshotCopyConfiguration
export def 'redshift-serverless create-snapshot-copy-configuration' [
  --destination-kms-key-id: string
  --destination-region: string
  --namespace-name: string
  --snapshot-retention-period: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateSnapshotCopyConfiguration $destination_kms_key_id $destination_region $namespace_name $snapshot_retention_period -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --amount --resource-arn --usage-type
@search-terms CreateUsageLimit
export def 'redshift-serverless create-usage-limit' [
  --amount: int
  --breach-action: string@[log emit-metric deactivate]
  --period: string@[daily weekly monthly]
  --resource-arn: string
  --usage-type: string@[serverless-compute cross-region-datasharing]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateUsageLimit $amount $breach_action $period $resource_arn $usage_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --workgroup-name
@search-terms CreateWorkgroup
export def 'redshift-serverless create-workgroup' [
  --base-capacity: int
  --config-parameters: any
  --enhanced-vpc-routing: oneof<bool>
  --extra-compute-for-automatic-optimization: oneof<bool>
  --ip-address-type: string
  --max-capacity: int
  --namespace-name: string
  --port: int
  --price-performance-target: record
  --publicly-accessible: oneof<bool>
  --security-group-ids: list<string>
  --subnet-ids: list<string>
  --tags: any
  --track-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless CreateWorkgroup $base_capacity $config_parameters $enhanced_vpc_routing $extra_compute_for_automatic_optimization $ip_address_type $max_capacity $namespace_name $port $price_performance_target $publicly_accessible $security_group_ids $subnet_ids $tags $track_name $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-domain-name --workgroup-name
@search-terms DeleteCustomDomainAssociation
export def 'redshift-serverless delete-custom-domain-association' [
  --custom-domain-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteCustomDomainAssociation $custom_domain_name $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name
@search-terms DeleteEndpointAccess
export def 'redshift-serverless delete-endpoint-access' [
  --endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteEndpointAccess $endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name
@search-terms DeleteNamespace
export def 'redshift-serverless delete-namespace' [
  --final-snapshot-name: string
  --final-snapshot-retention-period: int
  --namespace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteNamespace $final_snapshot_name $final_snapshot_retention_period $namespace_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'redshift-serverless delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scheduled-action-name
@search-terms DeleteScheduledAction
export def 'redshift-serverless delete-scheduled-action' [
  --scheduled-action-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteScheduledAction $scheduled_action_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-name
@search-terms DeleteSnapshot
export def 'redshift-serverless delete-snapshot' [
  --snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteSnapshot $snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-copy-configuration-id
@search-terms DeleteSnapshotCopyConfiguration
export def 'redshift-serverless delete-snapshot-copy-configuration' [
  --snapshot-copy-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteSnapshotCopyConfiguration $snapshot_copy_configuration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --usage-limit-id
@search-terms DeleteUsageLimit
export def 'redshift-serverless delete-usage-limit' [
  --usage-limit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteUsageLimit $usage_limit_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workgroup-name
@search-terms DeleteWorkgroup
export def 'redshift-serverless delete-workgroup' [
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless DeleteWorkgroup $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms GetCredentials
export def 'redshift-serverless get-credentials' [
  --custom-domain-name: string
  --db-name: string
  --duration-seconds: int
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetCredentials $custom_domain_name $db_name $duration_seconds $workgroup_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --custom-domain-name --workgroup-name
@search-terms GetCustomDomainAssociation
export def 'redshift-serverless get-custom-domain-association' [
  --custom-domain-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetCustomDomainAssociation $custom_domain_name $workgroup_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --endpoint-name
@search-terms GetEndpointAccess
export def 'redshift-serverless get-endpoint-access' [
  --endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetEndpointAccess $endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --workgroup-names
@search-terms GetIdentityCenterAuthToken
export def 'redshift-serverless get-identity-center-auth-token' [
  --workgroup-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetIdentityCenterAuthToken $workgroup_names -- $region $profile $with_input $fail_fast' }

# POST /; needs --namespace-name
@search-terms GetNamespace
export def 'redshift-serverless get-namespace' [
  --namespace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetNamespace $namespace_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --recovery-point-id
@search-terms GetRecoveryPoint
export def 'redshift-serverless get-recovery-point' [
  --recovery-point-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetRecoveryPoint $recovery_point_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --reservation-id
@search-terms GetReservation
export def 'redshift-serverless get-reservation' [
  --reservation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetReservation $reservation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --offering-id
@search-terms GetReservationOffering
export def 'redshift-serverless get-reservation-offering' [
  --offering-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetReservationOffering $offering_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'redshift-serverless get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --scheduled-action-name
@search-terms GetScheduledAction
export def 'redshift-serverless get-scheduled-action' [
  --scheduled-action-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetScheduledAction $scheduled_action_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetSnapshot
export def 'redshift-serverless get-snapshot' [
  --owner-account: string
  --snapshot-arn: string
  --snapshot-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetSnapshot $owner_account $snapshot_arn $snapshot_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --table-restore-request-id
@search-terms GetTableRestoreStatus
export def 'redshift-serverless get-table-restore-status' [
  --table-restore-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetTableRestoreStatus $table_restore_request_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --track-name
@search-terms GetTrack
export def 'redshift-serverless get-track' [
  --track-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetTrack $track_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --usage-limit-id
@search-terms GetUsageLimit
export def 'redshift-serverless get-usage-limit' [
  --usage-limit-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetUsageLimit $usage_limit_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --workgroup-name
@search-terms GetWorkgroup
export def 'redshift-serverless get-workgroup' [
  --workgroup-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'redshift-serverless GetWorkgroup $workgroup_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCustomDomainAssociations
export def 'redshift-serverless list-custom-domain-associations' [
  --custom-domain-certificate-arn: string
  --custom-domain-name: string
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
]: any -> any { call 'redshift-serverless ListCustomDomainAssociations $custom_domain_certificate_arn $custom_domain_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEndpointAccess
export def 'redshift-serverless list-endpoint-access' [
  --owner-account: string
  --vpc-id: string
  --workgroup-name: string
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
]: any -> any { call 'redshift-serverless ListEndpointAccess $owner_account $vpc_id $workgroup_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListManagedWorkgroups
export def 'redshift-serverless list-managed-workgroups' [
  --source-arn: string
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
]: any -> any { call 'redshift-serverless ListManagedWorkgroups $source_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListNamespaces
export def 'redshift-serverless list-namespaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'redshift-serverless ListNamespaces -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; follows pages; cached 1min
@search-terms ListRecoveryPoints
export def 'redshift-serverless list-recovery-points' [
  --end-time: oneof<datetime, duration, string>
  --namespace-arn: string
  --namespace-name: string
  --start-time: oneof<datetime, duration, string>
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
]: any -> any { call 'redshift-serverless ListRecoveryPoints $end_time $namespace_arn $namespace_name $start_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListReservationOfferings
export def 'redshift-serverless list-reservation-offerings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'redshift-serverless ListReservationOfferings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListReservations
export def 'redshift-serverless list-reservations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'redshift-serverless ListReservations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListScheduledActions
export def 'redshift-serverless list-scheduled-actions' [
  --namespace-name: string
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
]: any -> any { call 'redshift-serverless ListScheduledActions $namespace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSnapshotCopyConfigurations
export def 'redshift-serverless list-snapshot-copy-configurations' [
  --namespace-name: string
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
]: any -> any { call 'redshift-serverless ListSnapshotCopyConfigurations $namespace_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSnapshots
export def 'redshift-serverless list-snapshots' [
  --end-time: oneof<datetime, duration, string>
  --namespace-arn: string
  --namespace-name: string
  --owner-account: string
  --start-time: oneof<datetime, duration, string>
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
]: any -> any { call 'redshift-serverless ListSnapshots $end_time $namespace_arn $namespace_name $owner_account $start_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTableRestoreStatus
export def 'redshift-serverless list-table-restore-status' [
  --namespace-name: string
  --workgroup-name: string
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
]: any -> any { call 'redshift-serverless ListTableRestoreStatus $namespace_name $workgroup_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'redshift-serverless list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'redshift-serverless ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTracks
export def 'redshift-serverless list-tracks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'redshift-serverless ListTracks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListUsageLimits
export def 'redshift-serverless list-usage-limits' [
  --resource-arn: string
  --usage-type: string@[serverless-compute cross-region-datasharing]
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
]: any -> any { call 'redshift-serverless ListUsageLimits $resource_arn $usage_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWorkgroups
export def 'redshift-serverless list-workgroups' [
  --owner-account: string
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
]: any -> any { call 'redshift-serverless ListWorkgroups $owner_account -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --policy --resource-arn
@search-terms PutResourcePolicy
export def 'redshift-serverless put-resource-policy' [
  --policy: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless PutResourcePolicy $policy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --recovery-point-id --workgroup-name
@search-terms RestoreFromRecoveryPoint
export def 'redshift-serverless restore-from-recovery-point' [
  --maintain-integration: oneof<bool>
  --namespace-name: string
  --recovery-point-id: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless RestoreFromRecoveryPoint $maintain_integration $namespace_name $recovery_point_id $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --workgroup-name
@search-terms RestoreFromSnapshot
export def 'redshift-serverless restore-from-snapshot' [
  --admin-password-secret-kms-key-id: string
  --maintain-integration: oneof<bool>
  --manage-admin-password: oneof<bool>
  --namespace-name: string
  --owner-account: string
  --snapshot-arn: string
  --snapshot-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless RestoreFromSnapshot $admin_password_secret_kms_key_id $maintain_integration $manage_admin_password $namespace_name $owner_account $snapshot_arn $snapshot_name $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --new-table-name --recovery-point-id --source-database-name --source-table-name --workgroup-name
@search-terms RestoreTableFromRecoveryPoint
export def 'redshift-serverless restore-table-from-recovery-point' [
  --activate-case-sensitive-identifier: oneof<bool>
  --namespace-name: string
  --new-table-name: string
  --recovery-point-id: string
  --source-database-name: string
  --source-schema-name: string
  --source-table-name: string
  --target-database-name: string
  --target-schema-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless RestoreTableFromRecoveryPoint $activate_case_sensitive_identifier $namespace_name $new_table_name $recovery_point_id $source_database_name $source_schema_name $source_table_name $target_database_name $target_schema_name $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name --new-table-name --snapshot-name --source-database-name --source-table-name --workgroup-name
@search-terms RestoreTableFromSnapshot
export def 'redshift-serverless restore-table-from-snapshot' [
  --activate-case-sensitive-identifier: oneof<bool>
  --namespace-name: string
  --new-table-name: string
  --snapshot-name: string
  --source-database-name: string
  --source-schema-name: string
  --source-table-name: string
  --target-database-name: string
  --target-schema-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless RestoreTableFromSnapshot $activate_case_sensitive_identifier $namespace_name $new_table_name $snapshot_name $source_database_name $source_schema_name $source_table_name $target_database_name $target_schema_name $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'redshift-serverless tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'redshift-serverless untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --custom-domain-certificate-arn --custom-domain-name --workgroup-name
@search-terms UpdateCustomDomainAssociation
export def 'redshift-serverless update-custom-domain-association' [
  --custom-domain-certificate-arn: string
  --custom-domain-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateCustomDomainAssociation $custom_domain_certificate_arn $custom_domain_name $workgroup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name
@search-terms UpdateEndpointAccess
export def 'redshift-serverless update-endpoint-access' [
  --endpoint-name: string
  --vpc-security-group-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateEndpointAccess $endpoint_name $vpc_security_group_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name
@search-terms UpdateLakehouseConfiguration
export def 'redshift-serverless update-lakehouse-configuration' [
  --catalog-name: string
  --dry-run
  --lakehouse-idc-application-arn: string
  --lakehouse-idc-registration: string@[Associate Disassociate]
  --lakehouse-registration: string@[Register Deregister]
  --namespace-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateLakehouseConfiguration $catalog_name $dry_run $lakehouse_idc_application_arn $lakehouse_idc_registration $lakehouse_registration $namespace_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --namespace-name
@search-terms UpdateNamespace
export def 'redshift-serverless update-namespace' [
  --admin-password-secret-kms-key-id: string
  --admin-user-password: string
  --admin-username: string
  --default-iam-role-arn: string
  --iam-roles: list<string>
  --kms-key-id: string
  --log-destination-type: string@[s3table cloudwatch]
  --log-exports: list<string>
  --manage-admin-password: oneof<bool>
  --namespace-name: string
  --s3-table-action: string@[Enable Disable]
  --s3-table-granularity: string@[namespace account]
  --s3-table-kms-key-id: string
  --s3-table-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateNamespace $admin_password_secret_kms_key_id $admin_user_password $admin_username $default_iam_role_arn $iam_roles $kms_key_id $log_destination_type $log_exports $manage_admin_password $namespace_name $s3_table_action $s3_table_granularity $s3_table_kms_key_id $s3_table_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scheduled-action-name
@search-terms UpdateScheduledAction
export def 'redshift-serverless update-scheduled-action' [
  --enabled: oneof<bool>
  --end-time: oneof<datetime, duration, string>
  --role-arn: string
  --schedule: record
  --scheduled-action-description: string
  --scheduled-action-name: string
  --start-time: oneof<datetime, duration, string>
  --target-action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateScheduledAction $enabled $end_time $role_arn $schedule $scheduled_action_description $scheduled_action_name $start_time $target_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-name
@search-terms UpdateSnapshot
export def 'redshift-serverless update-snapshot' [
  --retention-period: int
  --snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateSnapshot $retention_period $snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-copy-configuration-id
@search-terms UpdateSnapshotCopyConfiguration
export def 'redshift-serverless update-snapshot-copy-configuration' [
  --snapshot-copy-configuration-id: string
  --snapshot-retention-period: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateSnapshotCopyConfiguration $snapshot_copy_configuration_id $snapshot_retention_period -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --usage-limit-id
@search-terms UpdateUsageLimit
export def 'redshift-serverless update-usage-limit' [
  --amount: int
  --breach-action: string@[log emit-metric deactivate]
  --usage-limit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateUsageLimit $amount $breach_action $usage_limit_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workgroup-name
@search-terms UpdateWorkgroup
export def 'redshift-serverless update-workgroup' [
  --base-capacity: int
  --config-parameters: any
  --enhanced-vpc-routing: oneof<bool>
  --extra-compute-for-automatic-optimization: oneof<bool>
  --ip-address-type: string
  --max-capacity: int
  --port: int
  --price-performance-target: record
  --publicly-accessible: oneof<bool>
  --security-group-ids: list<string>
  --subnet-ids: list<string>
  --track-name: string
  --workgroup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'redshift-serverless UpdateWorkgroup $base_capacity $config_parameters $enhanced_vpc_routing $extra_compute_for_automatic_optimization $ip_address_type $max_capacity $port $price_performance_target $publicly_accessible $security_group_ids $subnet_ids $track_name $workgroup_name -- $region $profile $with_input $fail_fast $yes' }
