# Written by `cargo xtask generate --service account-access-runtime` from the service's model and overlay: change those instead.
# Account Access Runtime, API version 2018-05-10: 2 operations.

use rt.nu [call]

# GET /access/credentials; needs --tenant-id --role-arn --access-type
@search-terms GetRoleCredentials
export def 'account-access-runtime get-role-credentials' [
  --tenant-id: string
  --role-arn: string
  --access-type: string
  --session-name: string
  --session-duration: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'account-access-runtime GetRoleCredentials $tenant_id $role_arn $access_type $session_name $session_duration -- $region $profile $with_input $fail_fast' }

# GET /access; follows pages; needs --tenant-id
@search-terms ListRoles
export def 'account-access-runtime list-roles' [
  --tenant-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'account-access-runtime ListRoles $tenant_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }
