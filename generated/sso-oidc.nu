# Written by `cargo xtask generate --service sso-oidc` from the service's model and overlay: change those instead.
# SSO OIDC, API version 2019-06-10: 4 operations.

use rt.nu [call send]

# POST /token; needs --client-id --client-secret --grant-type
@category "aws sso-oidc"
@search-terms CreateToken
export def 'sso-oidc create-token' [
  --client-id: string
  --client-secret: string
  --grant-type: string
  --device-code: string
  --code: string
  --refresh-token: string
  --scope: oneof<list<string>, string>
  --redirect-uri: string
  --code-verifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'sso-oidc CreateToken $client_id=clientId $client_secret=clientSecret $grant_type=grantType $device_code=deviceCode $code=code $refresh_token=refreshToken $scope=scope $redirect_uri=redirectUri $code_verifier=codeVerifier $region=--region $profile=--profile' }

# POST /token?aws_iam=t; needs --client-id --grant-type
@category "aws sso-oidc"
@search-terms CreateTokenWithIAM
export def 'sso-oidc create-token-with-iam' [
  --client-id: string
  --grant-type: string
  --code: string
  --refresh-token: string
  --assertion: string
  --scope: oneof<list<string>, string>
  --redirect-uri: string
  --subject-token: string
  --subject-token-type: string
  --requested-token-type: string
  --code-verifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'sso-oidc CreateTokenWithIAM $client_id=clientId $grant_type=grantType $code=code $refresh_token=refreshToken $assertion=assertion $scope=scope $redirect_uri=redirectUri $subject_token=subjectToken $subject_token_type=subjectTokenType $requested_token_type=requestedTokenType $code_verifier=codeVerifier $region=--region $profile=--profile' }

# POST /client/register; needs --client-name --client-type
@category "aws sso-oidc"
@search-terms RegisterClient
export def 'sso-oidc register-client' [
  --client-name: string
  --client-type: string
  --scopes: oneof<list<string>, string>
  --redirect-uris: oneof<list<string>, string>
  --grant-types: oneof<list<string>, string>
  --issuer-url: string
  --entitled-application-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'sso-oidc RegisterClient $client_name=clientName $client_type=clientType $scopes=scopes $redirect_uris=redirectUris $grant_types=grantTypes $issuer_url=issuerUrl $entitled_application_arn=entitledApplicationArn $region=--region $profile=--profile' }

# POST /device_authorization; needs --client-id --client-secret --start-url
@category "aws sso-oidc"
@search-terms StartDeviceAuthorization
export def 'sso-oidc start-device-authorization' [
  --client-id: string
  --client-secret: string
  --start-url: string
  --region: string
  --profile: string
]: nothing -> record { call 'sso-oidc StartDeviceAuthorization $client_id=clientId $client_secret=clientSecret $start_url=startUrl $region=--region $profile=--profile' }
