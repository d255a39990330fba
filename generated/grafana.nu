# Written by `cargo xtask generate --service grafana` from the service's model and overlay: change those instead.
# grafana, API version 2020-08-18: 25 operations.

use rt.nu [call send]

# POST /workspaces/{workspaceId}/licenses/{licenseType}; needs --workspace-id --license-type
@category "aws grafana"
@search-terms AssociateLicense
export def 'grafana associate-license' [
  --workspace-id: string
  --license-type: string@[ENTERPRISE ENTERPRISE_FREE_TRIAL]
  --grafana-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana AssociateLicense $workspace_id=workspaceId $license_type=licenseType $grafana_token=grafanaToken $region=--region $profile=--profile' }

# POST /workspaces; needs --account-access-type --permission-type --authentication-providers
@category "aws grafana"
@search-terms CreateWorkspace
export def 'grafana create-workspace' [
  --account-access-type: string@[CURRENT_ACCOUNT ORGANIZATION]
  --client-token: string
  --organization-role-name: string
  --permission-type: string@[CUSTOMER_MANAGED SERVICE_MANAGED]
  --stack-set-name: string
  --workspace-data-sources: oneof<list<string>, string>
  --workspace-description: string
  --workspace-name: string
  --workspace-notification-destinations: oneof<list<string>, string>
  --workspace-organizational-units: oneof<list<string>, string>
  --workspace-role-arn: string
  --authentication-providers: oneof<list<string>, string>
  --tags: record
  --vpc-configuration: record
  --configuration: string
  --network-access-control: record
  --grafana-version: string
  --ip-address-type: string@[IPv4 DualStack]
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana CreateWorkspace $account_access_type=accountAccessType $client_token=clientToken $organization_role_name=organizationRoleName $permission_type=permissionType $stack_set_name=stackSetName $workspace_data_sources=workspaceDataSources $workspace_description=workspaceDescription $workspace_name=workspaceName $workspace_notification_destinations=workspaceNotificationDestinations $workspace_organizational_units=workspaceOrganizationalUnits $workspace_role_arn=workspaceRoleArn $authentication_providers=authenticationProviders $tags=tags $vpc_configuration=vpcConfiguration $configuration=configuration $network_access_control=networkAccessControl $grafana_version=grafanaVersion $ip_address_type=ipAddressType $kms_key_id=kmsKeyId $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/apikeys; needs --key-name --key-role --seconds-to-live --workspace-id
@category "aws grafana"
@search-terms CreateWorkspaceApiKey
export def 'grafana create-workspace-api-key' [
  --key-name: string
  --key-role: string
  --seconds-to-live: int
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana CreateWorkspaceApiKey $key_name=keyName $key_role=keyRole $seconds_to_live=secondsToLive $workspace_id=workspaceId $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/serviceaccounts; needs --name --grafana-role --workspace-id
@category "aws grafana"
@search-terms CreateWorkspaceServiceAccount
export def 'grafana create-workspace-service-account' [
  --name: string
  --grafana-role: string@[ADMIN EDITOR VIEWER]
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana CreateWorkspaceServiceAccount $name=name $grafana_role=grafanaRole $workspace_id=workspaceId $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens; needs --name --seconds-to-live --service-account-id --workspace-id
@category "aws grafana"
@search-terms CreateWorkspaceServiceAccountToken
export def 'grafana create-workspace-service-account-token' [
  --name: string
  --seconds-to-live: int
  --service-account-id: string
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana CreateWorkspaceServiceAccountToken $name=name $seconds_to_live=secondsToLive $service_account_id=serviceAccountId $workspace_id=workspaceId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}; needs --workspace-id
@category "aws grafana"
@search-terms DeleteWorkspace
export def 'grafana delete-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana DeleteWorkspace $workspace_id=workspaceId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/apikeys/{keyName}; needs --key-name --workspace-id
@category "aws grafana"
@search-terms DeleteWorkspaceApiKey
export def 'grafana delete-workspace-api-key' [
  --key-name: string
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana DeleteWorkspaceApiKey $key_name=keyName $workspace_id=workspaceId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}; needs --service-account-id --workspace-id
@category "aws grafana"
@search-terms DeleteWorkspaceServiceAccount
export def 'grafana delete-workspace-service-account' [
  --service-account-id: string
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana DeleteWorkspaceServiceAccount $service_account_id=serviceAccountId $workspace_id=workspaceId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens/{tokenId}; needs --token-id --service-account-id --workspace-id
@category "aws grafana"
@search-terms DeleteWorkspaceServiceAccountToken
export def 'grafana delete-workspace-service-account-token' [
  --token-id: string
  --service-account-id: string
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana DeleteWorkspaceServiceAccountToken $token_id=tokenId $service_account_id=serviceAccountId $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}; needs --workspace-id
@category "aws grafana"
@search-terms DescribeWorkspace
export def 'grafana describe-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana DescribeWorkspace $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/authentication; needs --workspace-id
@category "aws grafana"
@search-terms DescribeWorkspaceAuthentication
export def 'grafana describe-workspace-authentication' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana DescribeWorkspaceAuthentication $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/configuration; cached 1min; needs --workspace-id
@category "aws grafana"
@search-terms DescribeWorkspaceConfiguration
export def 'grafana describe-workspace-configuration' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana DescribeWorkspaceConfiguration $workspace_id=workspaceId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/licenses/{licenseType}; needs --workspace-id --license-type
@category "aws grafana"
@search-terms DisassociateLicense
export def 'grafana disassociate-license' [
  --workspace-id: string
  --license-type: string@[ENTERPRISE ENTERPRISE_FREE_TRIAL]
  --region: string
  --profile: string
]: nothing -> record { call 'grafana DisassociateLicense $workspace_id=workspaceId $license_type=licenseType $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/permissions; follows pages; cached 1min; needs --workspace-id
@category "aws grafana"
@search-terms ListPermissions
export def 'grafana list-permissions' [
  --user-type: string@[SSO_USER SSO_GROUP]
  --user-id: string
  --group-id: string
  --workspace-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'grafana ListPermissions $user_type=userType $user_id=userId $group_id=groupId $workspace_id=workspaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws grafana"
@search-terms ListTagsForResource
export def 'grafana list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'grafana ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /versions; follows pages; cached 1min
@category "aws grafana"
@search-terms ListVersions
@example "First rows only" "grafana list-versions --stream | first 3"
export def 'grafana list-versions' [
  --workspace-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'grafana ListVersions $workspace_id=workspaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceId}/serviceaccounts/{serviceAccountId}/tokens; follows pages; cached 1min; needs --service-account-id --workspace-id
@category "aws grafana"
@search-terms ListWorkspaceServiceAccountTokens
export def 'grafana list-workspace-service-account-tokens' [
  --service-account-id: string
  --workspace-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'grafana ListWorkspaceServiceAccountTokens $service_account_id=serviceAccountId $workspace_id=workspaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceId}/serviceaccounts; follows pages; cached 1min; needs --workspace-id
@category "aws grafana"
@search-terms ListWorkspaceServiceAccounts
export def 'grafana list-workspace-service-accounts' [
  --workspace-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'grafana ListWorkspaceServiceAccounts $workspace_id=workspaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces; follows pages
@category "aws grafana"
@search-terms ListWorkspaces
@example "First rows only" "grafana list-workspaces --stream | first 3"
export def 'grafana list-workspaces' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'grafana ListWorkspaces $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws grafana"
@search-terms TagResource
export def 'grafana tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'grafana TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws grafana"
@search-terms UntagResource
export def 'grafana untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'grafana UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /workspaces/{workspaceId}/permissions; needs --update-instruction-batch --workspace-id
@category "aws grafana"
@search-terms UpdatePermissions
export def 'grafana update-permissions' [
  --update-instruction-batch: oneof<list<any>, record>
  --workspace-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'grafana UpdatePermissions $update_instruction_batch=updateInstructionBatch $workspace_id=workspaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /workspaces/{workspaceId}; needs --workspace-id
@category "aws grafana"
@search-terms UpdateWorkspace
export def 'grafana update-workspace' [
  --account-access-type: string@[CURRENT_ACCOUNT ORGANIZATION]
  --organization-role-name: string
  --permission-type: string@[CUSTOMER_MANAGED SERVICE_MANAGED]
  --stack-set-name: string
  --workspace-data-sources: oneof<list<string>, string>
  --workspace-description: string
  --workspace-id: string
  --workspace-name: string
  --workspace-notification-destinations: oneof<list<string>, string>
  --workspace-organizational-units: oneof<list<string>, string>
  --workspace-role-arn: string
  --vpc-configuration: record
  --remove-vpc-configuration: oneof<bool>
  --network-access-control: record
  --remove-network-access-configuration: oneof<bool>
  --ip-address-type: string@[IPv4 DualStack]
  --region: string
  --profile: string
]: nothing -> record { call 'grafana UpdateWorkspace $account_access_type=accountAccessType $organization_role_name=organizationRoleName $permission_type=permissionType $stack_set_name=stackSetName $workspace_data_sources=workspaceDataSources $workspace_description=workspaceDescription $workspace_id=workspaceId $workspace_name=workspaceName $workspace_notification_destinations=workspaceNotificationDestinations $workspace_organizational_units=workspaceOrganizationalUnits $workspace_role_arn=workspaceRoleArn $vpc_configuration=vpcConfiguration $remove_vpc_configuration=removeVpcConfiguration $network_access_control=networkAccessControl $remove_network_access_configuration=removeNetworkAccessConfiguration $ip_address_type=ipAddressType $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/authentication; needs --workspace-id --authentication-providers
@category "aws grafana"
@search-terms UpdateWorkspaceAuthentication
export def 'grafana update-workspace-authentication' [
  --workspace-id: string
  --authentication-providers: oneof<list<string>, string>
  --saml-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'grafana UpdateWorkspaceAuthentication $workspace_id=workspaceId $authentication_providers=authenticationProviders $saml_configuration=samlConfiguration $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/configuration; needs --configuration --workspace-id
@category "aws grafana"
@search-terms UpdateWorkspaceConfiguration
export def 'grafana update-workspace-configuration' [
  --configuration: string
  --workspace-id: string
  --grafana-version: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'grafana UpdateWorkspaceConfiguration $configuration=configuration $workspace_id=workspaceId $grafana_version=grafanaVersion $region=--region $profile=--profile' }
