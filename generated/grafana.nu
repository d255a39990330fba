# Written by `cargo xtask generate --service grafana` from the service's model and overlay: change those instead.
# grafana, API version 2020-08-18: 25 operations.

use rt.nu [call]

# POST /workspaces/{workspaceId}/licenses/{licenseType}; needs --workspace-id --license-type
@search-terms AssociateLicense
export def 'grafana associate-license' [
  --workspace-id: string
  --license-type: string@[ENTERPRISE ENTERPRISE_FREE_TRIAL]
  --grafana-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana AssociateLicense $workspace_id $license_type $grafana_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces; needs --account-access-type --permission-type --authentication-providers
@search-terms CreateWorkspace
export def 'grafana create-workspace' [
  --account-access-type: string@[CURRENT_ACCOUNT ORGANIZATION]
  --client-token: string
  --organization-role-name: string
  --permission-type: string@[CUSTOMER_MANAGED SERVICE_MANAGED]
  --stack-set-name: string
  --workspace-data-sources: list<string>
  --workspace-description: string
  --workspace-name: string
  --workspace-notification-destinations: list<string>
  --workspace-organizational-units: list<string>
  --workspace-role-arn: string
  --authentication-providers: list<string>
  --tags: record
  --vpc-configuration: record
  --configuration: string
  --network-access-control: record
  --grafana-version: string
  --ip-address-type: string@[IPv4 DualStack]
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana CreateWorkspace $account_access_type $client_token $organization_role_name $permission_type $stack_set_name $workspace_data_sources $workspace_description $workspace_name $workspace_notification_destinations $workspace_organizational_units $workspace_role_arn $authentication_providers $tags $vpc_configuration $configuration $network_access_control $grafana_version $ip_address_type $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/apikeys; needs --key-name --key-role --seconds-to-live --workspace-id
@search-terms CreateWorkspaceApiKey
export def 'grafana create-workspace-api-key' [
  --key-name: string
  --key-role: string
  --seconds-to-live: int
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana CreateWorkspaceApiKey $key_name $key_role $seconds_to_live $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/serviceaccounts; needs --name --grafana-role --workspace-id
@search-terms CreateWorkspaceServiceAccount
export def 'grafana create-workspace-service-account' [
  --name: string
  --grafana-role: string@[ADMIN EDITOR VIEWER]
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana CreateWorkspaceServiceAccount $name $grafana_role $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens; needs --name --seconds-to-live --service-account-id --workspace-id
@search-terms CreateWorkspaceServiceAccountToken
export def 'grafana create-workspace-service-account-token' [
  --name: string
  --seconds-to-live: int
  --service-account-id: string
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana CreateWorkspaceServiceAccountToken $name $seconds_to_live $service_account_id $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}; needs --workspace-id
@search-terms DeleteWorkspace
export def 'grafana delete-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana DeleteWorkspace $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/apikeys/{keyName}; needs --key-name --workspace-id
@search-terms DeleteWorkspaceApiKey
export def 'grafana delete-workspace-api-key' [
  --key-name: string
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana DeleteWorkspaceApiKey $key_name $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}; needs --service-account-id --workspace-id
@search-terms DeleteWorkspaceServiceAccount
export def 'grafana delete-workspace-service-account' [
  --service-account-id: string
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana DeleteWorkspaceServiceAccount $service_account_id $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens/{tokenId}; needs --token-id --service-account-id --workspace-id
@search-terms DeleteWorkspaceServiceAccountToken
export def 'grafana delete-workspace-service-account-token' [
  --token-id: string
  --service-account-id: string
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana DeleteWorkspaceServiceAccountToken $token_id $service_account_id $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# GET /workspaces/{workspaceId}; needs --workspace-id
@search-terms DescribeWorkspace
export def 'grafana describe-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'grafana DescribeWorkspace $workspace_id -- $region $profile $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/authentication; needs --workspace-id
@search-terms DescribeWorkspaceAuthentication
export def 'grafana describe-workspace-authentication' [
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'grafana DescribeWorkspaceAuthentication $workspace_id -- $region $profile $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/configuration; cached 1min; needs --workspace-id
@search-terms DescribeWorkspaceConfiguration
export def 'grafana describe-workspace-configuration' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'grafana DescribeWorkspaceConfiguration $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /workspaces/{workspaceId}/licenses/{licenseType}; needs --workspace-id --license-type
@search-terms DisassociateLicense
export def 'grafana disassociate-license' [
  --workspace-id: string
  --license-type: string@[ENTERPRISE ENTERPRISE_FREE_TRIAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana DisassociateLicense $workspace_id $license_type -- $region $profile $with_input $fail_fast $yes' }

# GET /workspaces/{workspaceId}/permissions; follows pages; cached 1min; needs --workspace-id
@search-terms ListPermissions
export def 'grafana list-permissions' [
  --user-type: string@[SSO_USER SSO_GROUP]
  --user-id: string
  --group-id: string
  --workspace-id: string
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
]: any -> any { call 'grafana ListPermissions $user_type $user_id $group_id $workspace_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'grafana list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'grafana ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /versions; follows pages; cached 1min
@search-terms ListVersions
export def 'grafana list-versions' [
  --workspace-id: string
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
]: any -> any { call 'grafana ListVersions $workspace_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens; follows pages; cached 1min; needs --service-account-id --workspace-id
@search-terms ListWorkspaceServiceAccountTokens
export def 'grafana list-workspace-service-account-tokens' [
  --service-account-id: string
  --workspace-id: string
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
]: any -> any { call 'grafana ListWorkspaceServiceAccountTokens $service_account_id $workspace_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/serviceaccounts; follows pages; cached 1min; needs --workspace-id
@search-terms ListWorkspaceServiceAccounts
export def 'grafana list-workspace-service-accounts' [
  --workspace-id: string
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
]: any -> any { call 'grafana ListWorkspaceServiceAccounts $workspace_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces; follows pages
@search-terms ListWorkspaces
export def 'grafana list-workspaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'grafana ListWorkspaces -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'grafana tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'grafana untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workspaces/{workspaceId}/permissions; needs --update-instruction-batch --workspace-id
@search-terms UpdatePermissions
export def 'grafana update-permissions' [
  --update-instruction-batch: list
  --workspace-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana UpdatePermissions $update_instruction_batch $workspace_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}; needs --workspace-id
@search-terms UpdateWorkspace
export def 'grafana update-workspace' [
  --account-access-type: string@[CURRENT_ACCOUNT ORGANIZATION]
  --organization-role-name: string
  --permission-type: string@[CUSTOMER_MANAGED SERVICE_MANAGED]
  --stack-set-name: string
  --workspace-data-sources: list<string>
  --workspace-description: string
  --workspace-id: string
  --workspace-name: string
  --workspace-notification-destinations: list<string>
  --workspace-organizational-units: list<string>
  --workspace-role-arn: string
  --vpc-configuration: record
  --remove-vpc-configuration: oneof<bool>
  --network-access-control: record
  --remove-network-access-configuration: oneof<bool>
  --ip-address-type: string@[IPv4 DualStack]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana UpdateWorkspace $account_access_type $organization_role_name $permission_type $stack_set_name $workspace_data_sources $workspace_description $workspace_id $workspace_name $workspace_notification_destinations $workspace_organizational_units $workspace_role_arn $vpc_configuration $remove_vpc_configuration $network_access_control $remove_network_access_configuration $ip_address_type -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/authentication; needs --workspace-id --authentication-providers
@search-terms UpdateWorkspaceAuthentication
export def 'grafana update-workspace-authentication' [
  --workspace-id: string
  --authentication-providers: list<string>
  --saml-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana UpdateWorkspaceAuthentication $workspace_id $authentication_providers $saml_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/configuration; needs --configuration --workspace-id
@search-terms UpdateWorkspaceConfiguration
export def 'grafana update-workspace-configuration' [
  --configuration: string
  --workspace-id: string
  --grafana-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'grafana UpdateWorkspaceConfiguration $configuration $workspace_id $grafana_version -- $region $profile $with_input $fail_fast $yes' }
