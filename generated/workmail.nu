# Written by `cargo xtask generate --service workmail` from the service's model and overlay: change those instead.
# WorkMail, API version 2017-10-01: 92 operations.

use rt.nu [call]

# POST /; needs --organization-id --resource-id --entity-id
@search-terms AssociateDelegateToResource
export def 'workmail associate-delegate-to-resource' [
  --organization-id: string
  --resource-id: string
  --entity-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail AssociateDelegateToResource $organization_id $resource_id $entity_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --group-id --member-id
@search-terms AssociateMemberToGroup
export def 'workmail associate-member-to-group' [
  --organization-id: string
  --group-id: string
  --member-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail AssociateMemberToGroup $organization_id $group_id $member_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --impersonation-role-id
@search-terms AssumeImpersonationRole
export def 'workmail assume-impersonation-role' [
  --organization-id: string
  --impersonation-role-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail AssumeImpersonationRole $organization_id $impersonation_role_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id --organization-id
@search-terms CancelMailboxExportJob
export def 'workmail cancel-mailbox-export-job' [
  --client-token: string
  --job-id: string
  --organization-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CancelMailboxExportJob $client_token $job_id $organization_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --entity-id --alias
@search-terms CreateAlias
export def 'workmail create-alias' [
  --organization-id: string
  --entity-id: string
  --alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateAlias $organization_id $entity_id $alias -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --domain-name
@search-terms CreateAvailabilityConfiguration
export def 'workmail create-availability-configuration' [
  --client-token: string
  --organization-id: string
  --domain-name: string
  --ews-provider: record
  --lambda-provider: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateAvailabilityConfiguration $client_token $organization_id $domain_name $ews_provider $lambda_provider -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --name
@search-terms CreateGroup
export def 'workmail create-group' [
  --organization-id: string
  --name: string
  --hidden-from-global-address-list: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateGroup $organization_id $name $hidden_from_global_address_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --instance-arn
@search-terms CreateIdentityCenterApplication
export def 'workmail create-identity-center-application' [
  --name: string
  --instance-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateIdentityCenterApplication $name $instance_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --name --type --rules
@search-terms CreateImpersonationRole
export def 'workmail create-impersonation-role' [
  --client-token: string
  --organization-id: string
  --name: string
  --type: string@[FULL_ACCESS READ_ONLY]
  --description: string
  --rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateImpersonationRole $client_token $organization_id $name $type $description $rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --name --effect
@search-terms CreateMobileDeviceAccessRule
export def 'workmail create-mobile-device-access-rule' [
  --organization-id: string
  --client-token: string
  --name: string
  --description: string
  --effect: string@[ALLOW DENY]
  --device-types: list<string>
  --not-device-types: list<string>
  --device-models: list<string>
  --not-device-models: list<string>
  --device-operating-systems: list<string>
  --not-device-operating-systems: list<string>
  --device-user-agents: list<string>
  --not-device-user-agents: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateMobileDeviceAccessRule $organization_id $client_token $name $description $effect $device_types $not_device_types $device_models $not_device_models $device_operating_systems $not_device_operating_systems $device_user_agents $not_device_user_agents -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias
@search-terms CreateOrganization
export def 'workmail create-organization' [
  --directory-id: string
  --alias: string
  --client-token: string
  --domains: list
  --kms-key-arn: string
  --enable-interoperability: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateOrganization $directory_id $alias $client_token $domains $kms_key_arn $enable_interoperability -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --name --type
@search-terms CreateResource
export def 'workmail create-resource' [
  --organization-id: string
  --name: string
  --type: string@[ROOM EQUIPMENT]
  --description: string
  --hidden-from-global-address-list: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateResource $organization_id $name $type $description $hidden_from_global_address_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --name --display-name
@search-terms CreateUser
export def 'workmail create-user' [
  --organization-id: string
  --name: string
  --display-name: string
  --password: string
  --role: string@[USER RESOURCE SYSTEM_USER REMOTE_USER]
  --first-name: string
  --last-name: string
  --hidden-from-global-address-list: oneof<bool>
  --identity-provider-user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail CreateUser $organization_id $name $display_name $password $role $first_name $last_name $hidden_from_global_address_list $identity_provider_user_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --name
@search-terms DeleteAccessControlRule
export def 'workmail delete-access-control-rule' [
  --organization-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteAccessControlRule $organization_id $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --entity-id --alias
@search-terms DeleteAlias
export def 'workmail delete-alias' [
  --organization-id: string
  --entity-id: string
  --alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteAlias $organization_id $entity_id $alias -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --domain-name
@search-terms DeleteAvailabilityConfiguration
export def 'workmail delete-availability-configuration' [
  --organization-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteAvailabilityConfiguration $organization_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id
@search-terms DeleteEmailMonitoringConfiguration
export def 'workmail delete-email-monitoring-configuration' [
  --organization-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteEmailMonitoringConfiguration $organization_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --group-id
@search-terms DeleteGroup
export def 'workmail delete-group' [
  --organization-id: string
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteGroup $organization_id $group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-arn
@search-terms DeleteIdentityCenterApplication
export def 'workmail delete-identity-center-application' [
  --application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteIdentityCenterApplication $application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id
@search-terms DeleteIdentityProviderConfiguration
export def 'workmail delete-identity-provider-configuration' [
  --organization-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteIdentityProviderConfiguration $organization_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --impersonation-role-id
@search-terms DeleteImpersonationRole
export def 'workmail delete-impersonation-role' [
  --organization-id: string
  --impersonation-role-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteImpersonationRole $organization_id $impersonation_role_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --entity-id --grantee-id
@search-terms DeleteMailboxPermissions
export def 'workmail delete-mailbox-permissions' [
  --organization-id: string
  --entity-id: string
  --grantee-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteMailboxPermissions $organization_id $entity_id $grantee_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --user-id --device-id
@search-terms DeleteMobileDeviceAccessOverride
export def 'workmail delete-mobile-device-access-override' [
  --organization-id: string
  --user-id: string
  --device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteMobileDeviceAccessOverride $organization_id $user_id $device_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --mobile-device-access-rule-id
@search-terms DeleteMobileDeviceAccessRule
export def 'workmail delete-mobile-device-access-rule' [
  --organization-id: string
  --mobile-device-access-rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteMobileDeviceAccessRule $organization_id $mobile_device_access_rule_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --delete-directory
@search-terms DeleteOrganization
export def 'workmail delete-organization' [
  --client-token: string
  --organization-id: string
  --delete-directory: oneof<bool>
  --force-delete: oneof<bool>
  --delete-identity-center-application: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteOrganization $client_token $organization_id $delete_directory $force_delete $delete_identity_center_application -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --personal-access-token-id
@search-terms DeletePersonalAccessToken
export def 'workmail delete-personal-access-token' [
  --organization-id: string
  --personal-access-token-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeletePersonalAccessToken $organization_id $personal_access_token_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --resource-id
@search-terms DeleteResource
export def 'workmail delete-resource' [
  --organization-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteResource $organization_id $resource_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --id
@search-terms DeleteRetentionPolicy
export def 'workmail delete-retention-policy' [
  --organization-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteRetentionPolicy $organization_id $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --user-id
@search-terms DeleteUser
export def 'workmail delete-user' [
  --organization-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeleteUser $organization_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --entity-id
@search-terms DeregisterFromWorkMail
export def 'workmail deregister-from-work-mail' [
  --organization-id: string
  --entity-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeregisterFromWorkMail $organization_id $entity_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --domain-name
@search-terms DeregisterMailDomain
export def 'workmail deregister-mail-domain' [
  --organization-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DeregisterMailDomain $organization_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --organization-id
@search-terms DescribeEmailMonitoringConfiguration
export def 'workmail describe-email-monitoring-configuration' [
  --organization-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeEmailMonitoringConfiguration $organization_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id --email
@search-terms DescribeEntity
export def 'workmail describe-entity' [
  --organization-id: string
  --email: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeEntity $organization_id $email -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id --group-id
@search-terms DescribeGroup
export def 'workmail describe-group' [
  --organization-id: string
  --group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeGroup $organization_id $group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id
@search-terms DescribeIdentityProviderConfiguration
export def 'workmail describe-identity-provider-configuration' [
  --organization-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeIdentityProviderConfiguration $organization_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id
@search-terms DescribeInboundDmarcSettings
export def 'workmail describe-inbound-dmarc-settings' [
  --organization-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeInboundDmarcSettings $organization_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id --organization-id
@search-terms DescribeMailboxExportJob
export def 'workmail describe-mailbox-export-job' [
  --job-id: string
  --organization-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeMailboxExportJob $job_id $organization_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id
@search-terms DescribeOrganization
export def 'workmail describe-organization' [
  --organization-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeOrganization $organization_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --organization-id --resource-id
@search-terms DescribeResource
export def 'workmail describe-resource' [
  --organization-id: string
  --resource-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeResource $organization_id $resource_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --organization-id --user-id
@search-terms DescribeUser
export def 'workmail describe-user' [
  --organization-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'workmail DescribeUser $organization_id $user_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --organization-id --resource-id --entity-id
@search-terms DisassociateDelegateFromResource
export def 'workmail disassociate-delegate-from-resource' [
  --organization-id: string
  --resource-id: string
  --entity-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DisassociateDelegateFromResource $organization_id $resource_id $entity_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --group-id --member-id
@search-terms DisassociateMemberFromGroup
export def 'workmail disassociate-member-from-group' [
  --organization-id: string
  --group-id: string
  --member-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail DisassociateMemberFromGroup $organization_id $group_id $member_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --organization-id --ip-address --action
@search-terms GetAccessControlEffect
export def 'workmail get-access-control-effect' [
  --organization-id: string
  --ip-address: string
  --action: string
  --user-id: string
  --impersonation-role-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetAccessControlEffect $organization_id $ip_address $action $user_id $impersonation_role_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id
@search-terms GetDefaultRetentionPolicy
export def 'workmail get-default-retention-policy' [
  --organization-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetDefaultRetentionPolicy $organization_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id --impersonation-role-id
@search-terms GetImpersonationRole
export def 'workmail get-impersonation-role' [
  --organization-id: string
  --impersonation-role-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetImpersonationRole $organization_id $impersonation_role_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id --impersonation-role-id --target-user
@search-terms GetImpersonationRoleEffect
export def 'workmail get-impersonation-role-effect' [
  --organization-id: string
  --impersonation-role-id: string
  --target-user: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetImpersonationRoleEffect $organization_id $impersonation_role_id $target_user -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id --domain-name
@search-terms GetMailDomain
export def 'workmail get-mail-domain' [
  --organization-id: string
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetMailDomain $organization_id $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id --user-id
@search-terms GetMailboxDetails
export def 'workmail get-mailbox-details' [
  --organization-id: string
  --user-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetMailboxDetails $organization_id $user_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id
@search-terms GetMobileDeviceAccessEffect
export def 'workmail get-mobile-device-access-effect' [
  --organization-id: string
  --device-type: string
  --device-model: string
  --device-operating-system: string
  --device-user-agent: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetMobileDeviceAccessEffect $organization_id $device_type $device_model $device_operating_system $device_user_agent -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id --user-id --device-id
@search-terms GetMobileDeviceAccessOverride
export def 'workmail get-mobile-device-access-override' [
  --organization-id: string
  --user-id: string
  --device-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetMobileDeviceAccessOverride $organization_id $user_id $device_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id --personal-access-token-id
@search-terms GetPersonalAccessTokenMetadata
export def 'workmail get-personal-access-token-metadata' [
  --organization-id: string
  --personal-access-token-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'workmail GetPersonalAccessTokenMetadata $organization_id $personal_access_token_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id
@search-terms ListAccessControlRules
export def 'workmail list-access-control-rules' [
  --organization-id: string
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
]: any -> any { call 'workmail ListAccessControlRules $organization_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id --entity-id
@search-terms ListAliases
export def 'workmail list-aliases' [
  --organization-id: string
  --entity-id: string
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
]: any -> any { call 'workmail ListAliases $organization_id $entity_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id
@search-terms ListAvailabilityConfigurations
export def 'workmail list-availability-configurations' [
  --organization-id: string
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
]: any -> any { call 'workmail ListAvailabilityConfigurations $organization_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id --group-id
@search-terms ListGroupMembers
export def 'workmail list-group-members' [
  --organization-id: string
  --group-id: string
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
]: any -> any { call 'workmail ListGroupMembers $organization_id $group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id
@search-terms ListGroups
export def 'workmail list-groups' [
  --organization-id: string
  --filters: record
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
]: any -> any { call 'workmail ListGroups $organization_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id --entity-id
@search-terms ListGroupsForEntity
export def 'workmail list-groups-for-entity' [
  --organization-id: string
  --entity-id: string
  --filters: record
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
]: any -> any { call 'workmail ListGroupsForEntity $organization_id $entity_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id
@search-terms ListImpersonationRoles
export def 'workmail list-impersonation-roles' [
  --organization-id: string
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
]: any -> any { call 'workmail ListImpersonationRoles $organization_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id
@search-terms ListMailDomains
export def 'workmail list-mail-domains' [
  --organization-id: string
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
]: any -> any { call 'workmail ListMailDomains $organization_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --organization-id
@search-terms ListMailboxExportJobs
export def 'workmail list-mailbox-export-jobs' [
  --organization-id: string
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
]: any -> any { call 'workmail ListMailboxExportJobs $organization_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id --entity-id
@search-terms ListMailboxPermissions
export def 'workmail list-mailbox-permissions' [
  --organization-id: string
  --entity-id: string
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
]: any -> any { call 'workmail ListMailboxPermissions $organization_id $entity_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id
@search-terms ListMobileDeviceAccessOverrides
export def 'workmail list-mobile-device-access-overrides' [
  --organization-id: string
  --user-id: string
  --device-id: string
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
]: any -> any { call 'workmail ListMobileDeviceAccessOverrides $organization_id $user_id $device_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --organization-id
@search-terms ListMobileDeviceAccessRules
export def 'workmail list-mobile-device-access-rules' [
  --organization-id: string
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
]: any -> any { call 'workmail ListMobileDeviceAccessRules $organization_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListOrganizations
export def 'workmail list-organizations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'workmail ListOrganizations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --organization-id
@search-terms ListPersonalAccessTokens
export def 'workmail list-personal-access-tokens' [
  --organization-id: string
  --user-id: string
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
]: any -> any { call 'workmail ListPersonalAccessTokens $organization_id $user_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id --resource-id
@search-terms ListResourceDelegates
export def 'workmail list-resource-delegates' [
  --organization-id: string
  --resource-id: string
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
]: any -> any { call 'workmail ListResourceDelegates $organization_id $resource_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --organization-id
@search-terms ListResources
export def 'workmail list-resources' [
  --organization-id: string
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'workmail ListResources $organization_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'workmail list-tags-for-resource' [
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
]: any -> any { call 'workmail ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --organization-id
@search-terms ListUsers
export def 'workmail list-users' [
  --organization-id: string
  --filters: record
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
]: any -> any { call 'workmail ListUsers $organization_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --effect --description --organization-id
@search-terms PutAccessControlRule
export def 'workmail put-access-control-rule' [
  --name: string
  --effect: string@[ALLOW DENY]
  --description: string
  --ip-ranges: list<string>
  --not-ip-ranges: list<string>
  --actions: list<string>
  --not-actions: list<string>
  --user-ids: list<string>
  --not-user-ids: list<string>
  --organization-id: string
  --impersonation-role-ids: list<string>
  --not-impersonation-role-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail PutAccessControlRule $name $effect $description $ip_ranges $not_ip_ranges $actions $not_actions $user_ids $not_user_ids $organization_id $impersonation_role_ids $not_impersonation_role_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --log-group-arn
@search-terms PutEmailMonitoringConfiguration
export def 'workmail put-email-monitoring-configuration' [
  --organization-id: string
  --role-arn: string
  --log-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail PutEmailMonitoringConfiguration $organization_id $role_arn $log_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --authentication-mode --identity-center-configuration --personal-access-token-configuration
@search-terms PutIdentityProviderConfiguration
export def 'workmail put-identity-provider-configuration' [
  --organization-id: string
  --authentication-mode: string@[IDENTITY_PROVIDER_ONLY IDENTITY_PROVIDER_AND_DIRECTORY]
  --identity-center-configuration: record
  --personal-access-token-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail PutIdentityProviderConfiguration $organization_id $authentication_mode $identity_center_configuration $personal_access_token_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --enforced
@search-terms PutInboundDmarcSettings
export def 'workmail put-inbound-dmarc-settings' [
  --organization-id: string
  --enforced: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail PutInboundDmarcSettings $organization_id $enforced -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --entity-id --grantee-id --permission-values
@search-terms PutMailboxPermissions
export def 'workmail put-mailbox-permissions' [
  --organization-id: string
  --entity-id: string
  --grantee-id: string
  --permission-values: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail PutMailboxPermissions $organization_id $entity_id $grantee_id $permission_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --user-id --device-id --effect
@search-terms PutMobileDeviceAccessOverride
export def 'workmail put-mobile-device-access-override' [
  --organization-id: string
  --user-id: string
  --device-id: string
  --effect: string@[ALLOW DENY]
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail PutMobileDeviceAccessOverride $organization_id $user_id $device_id $effect $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --name --folder-configurations
@search-terms PutRetentionPolicy
export def 'workmail put-retention-policy' [
  --organization-id: string
  --id: string
  --name: string
  --description: string
  --folder-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail PutRetentionPolicy $organization_id $id $name $description $folder_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --domain-name
@search-terms RegisterMailDomain
export def 'workmail register-mail-domain' [
  --client-token: string
  --organization-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail RegisterMailDomain $client_token $organization_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --entity-id --email
@search-terms RegisterToWorkMail
export def 'workmail register-to-work-mail' [
  --organization-id: string
  --entity-id: string
  --email: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail RegisterToWorkMail $organization_id $entity_id $email -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --user-id --password
@search-terms ResetPassword
export def 'workmail reset-password' [
  --organization-id: string
  --user-id: string
  --password: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail ResetPassword $organization_id $user_id $password -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --entity-id --role-arn --kms-key-arn --s3-bucket-name --s3-prefix
@search-terms StartMailboxExportJob
export def 'workmail start-mailbox-export-job' [
  --client-token: string
  --organization-id: string
  --entity-id: string
  --description: string
  --role-arn: string
  --kms-key-arn: string
  --s3-bucket-name: string
  --s3-prefix: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail StartMailboxExportJob $client_token $organization_id $entity_id $description $role_arn $kms_key_arn $s3_bucket_name $s3_prefix -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'workmail tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id
@search-terms TestAvailabilityConfiguration
export def 'workmail test-availability-configuration' [
  --organization-id: string
  --domain-name: string
  --ews-provider: record
  --lambda-provider: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail TestAvailabilityConfiguration $organization_id $domain_name $ews_provider $lambda_provider -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'workmail untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --domain-name
@search-terms UpdateAvailabilityConfiguration
export def 'workmail update-availability-configuration' [
  --organization-id: string
  --domain-name: string
  --ews-provider: record
  --lambda-provider: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdateAvailabilityConfiguration $organization_id $domain_name $ews_provider $lambda_provider -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --domain-name
@search-terms UpdateDefaultMailDomain
export def 'workmail update-default-mail-domain' [
  --organization-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdateDefaultMailDomain $organization_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --group-id
@search-terms UpdateGroup
export def 'workmail update-group' [
  --organization-id: string
  --group-id: string
  --hidden-from-global-address-list: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdateGroup $organization_id $group_id $hidden_from_global_address_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --impersonation-role-id --name --type --rules
@search-terms UpdateImpersonationRole
export def 'workmail update-impersonation-role' [
  --organization-id: string
  --impersonation-role-id: string
  --name: string
  --type: string@[FULL_ACCESS READ_ONLY]
  --description: string
  --rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdateImpersonationRole $organization_id $impersonation_role_id $name $type $description $rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --user-id --mailbox-quota
@search-terms UpdateMailboxQuota
export def 'workmail update-mailbox-quota' [
  --organization-id: string
  --user-id: string
  --mailbox-quota: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdateMailboxQuota $organization_id $user_id $mailbox_quota -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --mobile-device-access-rule-id --name --effect
@search-terms UpdateMobileDeviceAccessRule
export def 'workmail update-mobile-device-access-rule' [
  --organization-id: string
  --mobile-device-access-rule-id: string
  --name: string
  --description: string
  --effect: string@[ALLOW DENY]
  --device-types: list<string>
  --not-device-types: list<string>
  --device-models: list<string>
  --not-device-models: list<string>
  --device-operating-systems: list<string>
  --not-device-operating-systems: list<string>
  --device-user-agents: list<string>
  --not-device-user-agents: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdateMobileDeviceAccessRule $organization_id $mobile_device_access_rule_id $name $description $effect $device_types $not_device_types $device_models $not_device_models $device_operating_systems $not_device_operating_systems $device_user_agents $not_device_user_agents -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --entity-id --email
@search-terms UpdatePrimaryEmailAddress
export def 'workmail update-primary-email-address' [
  --organization-id: string
  --entity-id: string
  --email: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdatePrimaryEmailAddress $organization_id $entity_id $email -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --resource-id
@search-terms UpdateResource
export def 'workmail update-resource' [
  --organization-id: string
  --resource-id: string
  --name: string
  --booking-options: record
  --description: string
  --type: string@[ROOM EQUIPMENT]
  --hidden-from-global-address-list: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdateResource $organization_id $resource_id $name $booking_options $description $type $hidden_from_global_address_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --organization-id --user-id
@search-terms UpdateUser
export def 'workmail update-user' [
  --organization-id: string
  --user-id: string
  --role: string@[USER RESOURCE SYSTEM_USER REMOTE_USER]
  --display-name: string
  --first-name: string
  --last-name: string
  --hidden-from-global-address-list: oneof<bool>
  --initials: string
  --telephone: string
  --street: string
  --job-title: string
  --city: string
  --company: string
  --zip-code: string
  --department: string
  --country: string
  --office: string
  --identity-provider-user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'workmail UpdateUser $organization_id $user_id $role $display_name $first_name $last_name $hidden_from_global_address_list $initials $telephone $street $job_title $city $company $zip_code $department $country $office $identity_provider_user_id -- $region $profile $with_input $fail_fast $yes' }
