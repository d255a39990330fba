# Written by `cargo xtask generate --service cognito-identity` from the service's model and overlay: change those instead.
# Cognito Identity, API version 2014-06-30: 23 operations.

use rt.nu [call]

# POST /; needs --identity-pool-name --allow-unauthenticated-identities
@search-terms CreateIdentityPool
export def 'cognito-identity create-identity-pool' [
  --identity-pool-name: string
  --allow-unauthenticated-identities: oneof<bool>
  --allow-classic-flow: oneof<bool>
  --supported-login-providers: record
  --developer-provider-name: string
  --open-id-connect-provider-arns: list<string>
  --cognito-identity-providers: list
  --saml-provider-arns: list<string>
  --identity-pool-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity CreateIdentityPool $identity_pool_name $allow_unauthenticated_identities $allow_classic_flow $supported_login_providers $developer_provider_name $open_id_connect_provider_arns $cognito_identity_providers $saml_provider_arns $identity_pool_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-ids-to-delete
@search-terms DeleteIdentities
export def 'cognito-identity delete-identities' [
  --identity-ids-to-delete: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity DeleteIdentities $identity_ids_to_delete -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --identity-pool-id
@search-terms DeleteIdentityPool
export def 'cognito-identity delete-identity-pool' [
  --identity-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity DeleteIdentityPool $identity_pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --identity-id
@search-terms DescribeIdentity
export def 'cognito-identity describe-identity' [
  --identity-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity DescribeIdentity $identity_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-pool-id
@search-terms DescribeIdentityPool
export def 'cognito-identity describe-identity-pool' [
  --identity-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity DescribeIdentityPool $identity_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --identity-id
@search-terms GetCredentialsForIdentity
export def 'cognito-identity get-credentials-for-identity' [
  --identity-id: string
  --logins: record
  --custom-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity GetCredentialsForIdentity $identity_id $logins $custom_role_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --identity-pool-id
@search-terms GetId
export def 'cognito-identity get-id' [
  --account-id: string
  --identity-pool-id: string
  --logins: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity GetId $account_id $identity_pool_id $logins -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-pool-id
@search-terms GetIdentityPoolRoles
export def 'cognito-identity get-identity-pool-roles' [
  --identity-pool-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity GetIdentityPoolRoles $identity_pool_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --identity-id
@search-terms GetOpenIdToken
export def 'cognito-identity get-open-id-token' [
  --identity-id: string
  --logins: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity GetOpenIdToken $identity_id $logins -- $region $profile $with_input $fail_fast' }

# POST /; needs --identity-pool-id --logins
@search-terms GetOpenIdTokenForDeveloperIdentity
export def 'cognito-identity get-open-id-token-for-developer-identity' [
  --identity-pool-id: string
  --identity-id: string
  --logins: record
  --principal-tags: record
  --token-duration: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity GetOpenIdTokenForDeveloperIdentity $identity_pool_id $identity_id $logins $principal_tags $token_duration -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-pool-id --identity-provider-name
@search-terms GetPrincipalTagAttributeMap
export def 'cognito-identity get-principal-tag-attribute-map' [
  --identity-pool-id: string
  --identity-provider-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity GetPrincipalTagAttributeMap $identity_pool_id $identity_provider_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-pool-id --max-results
@search-terms ListIdentities
export def 'cognito-identity list-identities' [
  --identity-pool-id: string
  --max-results: int
  --next-token: string
  --hide-disabled: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity ListIdentities $identity_pool_id $max_results $next_token $hide_disabled -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --max-results
@search-terms ListIdentityPools
export def 'cognito-identity list-identity-pools' [
  --max-results: int
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
]: any -> any { call 'cognito-identity ListIdentityPools $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'cognito-identity list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-pool-id
@search-terms LookupDeveloperIdentity
export def 'cognito-identity lookup-developer-identity' [
  --identity-pool-id: string
  --identity-id: string
  --developer-user-identifier: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cognito-identity LookupDeveloperIdentity $identity_pool_id $identity_id $developer_user_identifier $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --source-user-identifier --destination-user-identifier --developer-provider-name --identity-pool-id
@search-terms MergeDeveloperIdentities
export def 'cognito-identity merge-developer-identities' [
  --source-user-identifier: string
  --destination-user-identifier: string
  --developer-provider-name: string
  --identity-pool-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity MergeDeveloperIdentities $source_user_identifier $destination_user_identifier $developer_provider_name $identity_pool_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-pool-id --roles
@search-terms SetIdentityPoolRoles
export def 'cognito-identity set-identity-pool-roles' [
  --identity-pool-id: string
  --roles: record
  --role-mappings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity SetIdentityPoolRoles $identity_pool_id $roles $role_mappings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-pool-id --identity-provider-name
@search-terms SetPrincipalTagAttributeMap
export def 'cognito-identity set-principal-tag-attribute-map' [
  --identity-pool-id: string
  --identity-provider-name: string
  --use-defaults: oneof<bool>
  --principal-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity SetPrincipalTagAttributeMap $identity_pool_id $identity_provider_name $use_defaults $principal_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'cognito-identity tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-id --identity-pool-id --developer-provider-name --developer-user-identifier
@search-terms UnlinkDeveloperIdentity
export def 'cognito-identity unlink-developer-identity' [
  --identity-id: string
  --identity-pool-id: string
  --developer-provider-name: string
  --developer-user-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity UnlinkDeveloperIdentity $identity_id $identity_pool_id $developer_provider_name $developer_user_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-id --logins --logins-to-remove
@search-terms UnlinkIdentity
export def 'cognito-identity unlink-identity' [
  --identity-id: string
  --logins: record
  --logins-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity UnlinkIdentity $identity_id $logins $logins_to_remove -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'cognito-identity untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-pool-id --identity-pool-name --allow-unauthenticated-identities
@search-terms UpdateIdentityPool
export def 'cognito-identity update-identity-pool' [
  --identity-pool-id: string
  --identity-pool-name: string
  --allow-unauthenticated-identities: oneof<bool>
  --allow-classic-flow: oneof<bool>
  --supported-login-providers: record
  --developer-provider-name: string
  --open-id-connect-provider-arns: list<string>
  --cognito-identity-providers: list
  --saml-provider-arns: list<string>
  --identity-pool-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cognito-identity UpdateIdentityPool $identity_pool_id $identity_pool_name $allow_unauthenticated_identities $allow_classic_flow $supported_login_providers $developer_provider_name $open_id_connect_provider_arns $cognito_identity_providers $saml_provider_arns $identity_pool_tags -- $region $profile $with_input $fail_fast $yes' }
