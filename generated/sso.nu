# Written by `cargo xtask generate --service sso` from the service's model and overlay: change those instead.
# SSO, API version 2019-06-10: 4 operations.

use rt.nu [call]

# GET /federation/credentials; needs --role-name --account-id --access-token
@search-terms GetRoleCredentials
export def 'sso get-role-credentials' [
  --role-name: string
  --account-id: string
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sso GetRoleCredentials $role_name $account_id $access_token -- $region $profile $with_input $fail_fast' }

# GET /assignment/roles; follows pages; cached 1min; needs --access-token --account-id
@search-terms ListAccountRoles
export def 'sso list-account-roles' [
  --access-token: string
  --account-id: string
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
]: any -> any { call 'sso ListAccountRoles $access_token $account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assignment/accounts; follows pages; cached 1min; needs --access-token
@search-terms ListAccounts
export def 'sso list-accounts' [
  --access-token: string
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
]: any -> any { call 'sso ListAccounts $access_token -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /logout; needs --access-token
@search-terms Logout
export def 'sso logout' [
  --access-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sso Logout $access_token -- $region $profile $with_input $fail_fast $yes' }
