# Written by `cargo xtask generate --service sts` from the service's model and overlay: change those instead.
# STS, API version 2011-06-15: 11 operations.

use rt.nu [call send]

# POST /; needs --role-arn --role-session-name
@category "aws sts"
@search-terms AssumeRole
export def 'sts assume-role' [
  --role-arn: string
  --role-session-name: string
  --policy-arns: oneof<list<any>, record>
  --policy: string
  --duration-seconds: int
  --tags: oneof<list<any>, record>
  --transitive-tag-keys: oneof<list<string>, string>
  --external-id: string
  --serial-number: string
  --token-code: string
  --source-identity: string
  --provided-contexts: oneof<list<any>, record>
  --minimum-session-token-size: int
  --region: string
  --profile: string
]: nothing -> record { call 'sts AssumeRole $role_arn=RoleArn $role_session_name=RoleSessionName $policy_arns=PolicyArns $policy=Policy $duration_seconds=DurationSeconds $tags=Tags $transitive_tag_keys=TransitiveTagKeys $external_id=ExternalId $serial_number=SerialNumber $token_code=TokenCode $source_identity=SourceIdentity $provided_contexts=ProvidedContexts $minimum_session_token_size=MinimumSessionTokenSize $region=--region $profile=--profile' }

# POST /; needs --role-arn --principal-arn --saml-assertion
@category "aws sts"
@search-terms AssumeRoleWithSAML
export def 'sts assume-role-with-saml' [
  --role-arn: string
  --principal-arn: string
  --saml-assertion: string
  --policy-arns: oneof<list<any>, record>
  --policy: string
  --duration-seconds: int
  --minimum-session-token-size: int
  --region: string
  --profile: string
]: nothing -> record { call 'sts AssumeRoleWithSAML $role_arn=RoleArn $principal_arn=PrincipalArn $saml_assertion=SAMLAssertion $policy_arns=PolicyArns $policy=Policy $duration_seconds=DurationSeconds $minimum_session_token_size=MinimumSessionTokenSize $region=--region $profile=--profile' }

# POST /; needs --role-arn --role-session-name --web-identity-token
@category "aws sts"
@search-terms AssumeRoleWithWebIdentity
export def 'sts assume-role-with-web-identity' [
  --role-arn: string
  --role-session-name: string
  --web-identity-token: string
  --provider-id: string
  --policy-arns: oneof<list<any>, record>
  --policy: string
  --duration-seconds: int
  --minimum-session-token-size: int
  --region: string
  --profile: string
]: nothing -> record { call 'sts AssumeRoleWithWebIdentity $role_arn=RoleArn $role_session_name=RoleSessionName $web_identity_token=WebIdentityToken $provider_id=ProviderId $policy_arns=PolicyArns $policy=Policy $duration_seconds=DurationSeconds $minimum_session_token_size=MinimumSessionTokenSize $region=--region $profile=--profile' }

# POST /; needs --target-principal --task-policy-arn
@category "aws sts"
@search-terms AssumeRoot
export def 'sts assume-root' [
  --target-principal: string
  --task-policy-arn: record
  --duration-seconds: int
  --minimum-session-token-size: int
  --region: string
  --profile: string
]: nothing -> record { call 'sts AssumeRoot $target_principal=TargetPrincipal $task_policy_arn=TaskPolicyArn $duration_seconds=DurationSeconds $minimum_session_token_size=MinimumSessionTokenSize $region=--region $profile=--profile' }

# POST /; needs --encoded-message
@category "aws sts"
@search-terms DecodeAuthorizationMessage
export def 'sts decode-authorization-message' [
  --encoded-message: string
  --region: string
  --profile: string
]: nothing -> record { call 'sts DecodeAuthorizationMessage $encoded_message=EncodedMessage $region=--region $profile=--profile' }

# POST /; cached 1hr; needs --access-key-id
@category "aws sts"
@search-terms GetAccessKeyInfo
export def 'sts get-access-key-info' [
  --access-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'sts GetAccessKeyInfo $access_key_id=AccessKeyId $region=--region $profile=--profile' }

# POST /; cached 5min
@category "aws sts"
@search-terms GetCallerIdentity
export def 'sts get-caller-identity' [
  --region: string
  --profile: string
]: nothing -> record { call 'sts GetCallerIdentity $region=--region $profile=--profile' }

# POST /; needs --trade-in-token
@category "aws sts"
@search-terms GetDelegatedAccessToken
export def 'sts get-delegated-access-token' [
  --trade-in-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'sts GetDelegatedAccessToken $trade_in_token=TradeInToken $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws sts"
@search-terms GetFederationToken
export def 'sts get-federation-token' [
  --name: string
  --policy: string
  --policy-arns: oneof<list<any>, record>
  --duration-seconds: int
  --tags: oneof<list<any>, record>
  --minimum-session-token-size: int
  --region: string
  --profile: string
]: nothing -> record { call 'sts GetFederationToken $name=Name $policy=Policy $policy_arns=PolicyArns $duration_seconds=DurationSeconds $tags=Tags $minimum_session_token_size=MinimumSessionTokenSize $region=--region $profile=--profile' }

# POST /
@category "aws sts"
@search-terms GetSessionToken
export def 'sts get-session-token' [
  --duration-seconds: int
  --serial-number: string
  --token-code: string
  --minimum-session-token-size: int
  --region: string
  --profile: string
]: nothing -> record { call 'sts GetSessionToken $duration_seconds=DurationSeconds $serial_number=SerialNumber $token_code=TokenCode $minimum_session_token_size=MinimumSessionTokenSize $region=--region $profile=--profile' }

# POST /; needs --audience --signing-algorithm
@category "aws sts"
@search-terms GetWebIdentityToken
export def 'sts get-web-identity-token' [
  --audience: oneof<list<string>, string>
  --duration-seconds: int
  --signing-algorithm: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'sts GetWebIdentityToken $audience=Audience $duration_seconds=DurationSeconds $signing_algorithm=SigningAlgorithm $tags=Tags $region=--region $profile=--profile' }
