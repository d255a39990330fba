# Written by `cargo xtask generate --service sso-oidc` from the service's model and overlay: change those instead.
# SSO OIDC, API version 2019-06-10: 4 operations.

use rt.nu [call]

# POST /token; needs --client-id --client-secret --grant-type
@search-terms CreateToken
export def 'sso-oidc create-token' [
  --client-id: string
  --client-secret: string
  --grant-type: string
  --device-code: string
  --code: string
  --refresh-token: string
  --scope: list<string>
  --redirect-uri: string
  --code-verifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-oidc CreateToken $client_id $client_secret $grant_type $device_code $code $refresh_token $scope $redirect_uri $code_verifier -- $region $profile $with_input $fail_fast $yes' }

# POST /token?aws_iam=t; needs --client-id --grant-type
@search-terms CreateTokenWithIAM
export def 'sso-oidc create-token-with-iam' [
  --client-id: string
  --grant-type: string
  --code: string
  --refresh-token: string
  --assertion: string
  --scope: list<string>
  --redirect-uri: string
  --subject-token: string
  --subject-token-type: string
  --requested-token-type: string
  --code-verifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-oidc CreateTokenWithIAM $client_id $grant_type $code $refresh_token $assertion $scope $redirect_uri $subject_token $subject_token_type $requested_token_type $code_verifier -- $region $profile $with_input $fail_fast $yes' }

# POST /client/register; needs --client-name --client-type
@search-terms RegisterClient
export def 'sso-oidc register-client' [
  --client-name: string
  --client-type: string
  --scopes: list<string>
  --redirect-uris: list<string>
  --grant-types: list<string>
  --issuer-url: string
  --entitled-application-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-oidc RegisterClient $client_name $client_type $scopes $redirect_uris $grant_types $issuer_url $entitled_application_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /device_authorization; needs --client-id --client-secret --start-url
@search-terms StartDeviceAuthorization
export def 'sso-oidc start-device-authorization' [
  --client-id: string
  --client-secret: string
  --start-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso-oidc StartDeviceAuthorization $client_id $client_secret $start_url -- $region $profile $with_input $fail_fast $yes' }
