# Written by `cargo xtask generate --service signin` from the service's model and overlay: change those instead.
# Signin, API version 2023-01-01: 13 operations.

use rt.nu [call]

# POST /v1/token?x-amz-token-request-type=bearer; needs --grant-type --resource
@search-terms CreateBearerToken
export def 'signin create-bearer-token' [
  --grant-type: string
  --resource: string
  --duration-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin CreateBearerToken $grant_type $resource $duration_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/token; needs --token-input
@search-terms CreateOAuth2Token
export def 'signin create-oauth2-token' [
  --token-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin CreateOAuth2Token $token_input -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/token?x-amz-client-auth-method=iam; needs --grant-type --resource
@search-terms CreateOAuth2TokenWithIAM
export def 'signin create-oauth2-token-with-iam' [
  --grant-type: string
  --resource: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin CreateOAuth2TokenWithIAM $grant_type $resource -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/token?x-amz-oauth-token-method=token-exchange; needs --grant-type
@search-terms CreateOAuth2TokenWithTokenExchange
export def 'signin create-o-auth2-token-with-token-exchange' [
  --grant-type: string
  --subject-token: string
  --subject-token-type: string
  --resource: string
  --scope: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin CreateOAuth2TokenWithTokenExchange $grant_type $subject_token $subject_token_type $resource $scope -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-console-authorization-configuration
@search-terms DeleteConsoleAuthorizationConfiguration
export def 'signin delete-console-authorization-configuration' [
  --target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin DeleteConsoleAuthorizationConfiguration $target_id -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-resource-permission-statement; needs --statement-id
@search-terms DeleteResourcePermissionStatement
export def 'signin delete-resource-permission-statement' [
  --statement-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin DeleteResourcePermissionStatement $statement_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /get-console-authorization-configuration; cached 1min
@search-terms GetConsoleAuthorizationConfiguration
export def 'signin get-console-authorization-configuration' [
  --target-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'signin GetConsoleAuthorizationConfiguration $target_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-resource-policy; cached 1min
@search-terms GetResourcePolicy
export def 'signin get-resource-policy' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'signin GetResourcePolicy -- $region $profile $refresh $ttl' }

# POST /v1/introspect?x-amz-client-auth-method=iam; cached 1min; needs --token
@search-terms IntrospectOAuth2TokenWithIAM
export def 'signin introspect-oauth2-token-with-iam' [
  --token: string
  --token-type-hint: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'signin IntrospectOAuth2TokenWithIAM $token $token_type_hint -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /list-resource-permission-statements; follows pages; cached 1min
@search-terms ListResourcePermissionStatements
export def 'signin list-resource-permission-statements' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'signin ListResourcePermissionStatements -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /put-console-authorization-configuration
@search-terms PutConsoleAuthorizationConfiguration
export def 'signin put-console-authorization-configuration' [
  --target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin PutConsoleAuthorizationConfiguration $target_id -- $region $profile $with_input $fail_fast $yes' }

# POST /put-resource-permission-statement
@search-terms PutResourcePermissionStatement
export def 'signin put-resource-permission-statement' [
  --source-vpc: string
  --signin-source-vpce: string
  --console-source-vpce: string
  --vpc-source-ip: string
  --source-ip: string
  --requested-region: string
  --excluded-principal: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin PutResourcePermissionStatement $source_vpc $signin_source_vpce $console_source_vpce $vpc_source_ip $source_ip $requested_region $excluded_principal $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/revoke?x-amz-client-auth-method=iam; needs --token
@search-terms RevokeOAuth2TokenWithIAM
export def 'signin revoke-oauth2-token-with-iam' [
  --token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'signin RevokeOAuth2TokenWithIAM $token -- $region $profile $with_input $fail_fast $yes' }
