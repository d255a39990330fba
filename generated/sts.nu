# Written by `cargo xtask generate --service sts` from the service's model and overlay: change those instead.
# STS, API version 2011-06-15: 11 operations.

use rt.nu [call]

# POST /; needs --role-arn --role-session-name
@search-terms AssumeRole
export def 'sts assume-role' [
  --role-arn: string
  --role-session-name: string
  --policy-arns: list
  --policy: string
  --duration-seconds: int
  --tags: any
  --transitive-tag-keys: list<string>
  --external-id: string
  --serial-number: string
  --token-code: string
  --source-identity: string
  --provided-contexts: list
  --minimum-session-token-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sts AssumeRole $role_arn $role_session_name $policy_arns $policy $duration_seconds $tags $transitive_tag_keys $external_id $serial_number $token_code $source_identity $provided_contexts $minimum_session_token_size -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-arn --principal-arn --saml-assertion
@search-terms AssumeRoleWithSAML
export def 'sts assume-role-with-saml' [
  --role-arn: string
  --principal-arn: string
  --saml-assertion: string
  --policy-arns: list
  --policy: string
  --duration-seconds: int
  --minimum-session-token-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sts AssumeRoleWithSAML $role_arn $principal_arn $saml_assertion $policy_arns $policy $duration_seconds $minimum_session_token_size -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --role-arn --role-session-name --web-identity-token
@search-terms AssumeRoleWithWebIdentity
export def 'sts assume-role-with-web-identity' [
  --role-arn: string
  --role-session-name: string
  --web-identity-token: string
  --provider-id: string
  --policy-arns: list
  --policy: string
  --duration-seconds: int
  --minimum-session-token-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sts AssumeRoleWithWebIdentity $role_arn $role_session_name $web_identity_token $provider_id $policy_arns $policy $duration_seconds $minimum_session_token_size -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-principal --task-policy-arn
@search-terms AssumeRoot
export def 'sts assume-root' [
  --target-principal: string
  --task-policy-arn: record
  --duration-seconds: int
  --minimum-session-token-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sts AssumeRoot $target_principal $task_policy_arn $duration_seconds $minimum_session_token_size -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --encoded-message
@search-terms DecodeAuthorizationMessage
export def 'sts decode-authorization-message' [
  --encoded-message: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sts DecodeAuthorizationMessage $encoded_message -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1hr; needs --access-key-id
@search-terms GetAccessKeyInfo
export def 'sts get-access-key-info' [
  --access-key-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sts GetAccessKeyInfo $access_key_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms GetCallerIdentity
export def 'sts get-caller-identity' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'sts GetCallerIdentity -- $region $profile $refresh $ttl' }

# POST /; needs --trade-in-token
@search-terms GetDelegatedAccessToken
export def 'sts get-delegated-access-token' [
  --trade-in-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sts GetDelegatedAccessToken $trade_in_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --name
@search-terms GetFederationToken
export def 'sts get-federation-token' [
  --name: string
  --policy: string
  --policy-arns: list
  --duration-seconds: int
  --tags: any
  --minimum-session-token-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sts GetFederationToken $name $policy $policy_arns $duration_seconds $tags $minimum_session_token_size -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms GetSessionToken
export def 'sts get-session-token' [
  --duration-seconds: int
  --serial-number: string
  --token-code: string
  --minimum-session-token-size: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sts GetSessionToken $duration_seconds $serial_number $token_code $minimum_session_token_size -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --audience --signing-algorithm
@search-terms GetWebIdentityToken
export def 'sts get-web-identity-token' [
  --audience: list<string>
  --duration-seconds: int
  --signing-algorithm: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sts GetWebIdentityToken $audience $duration_seconds $signing_algorithm $tags -- $region $profile $with_input $fail_fast' }
