# Written by `cargo xtask generate --service account-access-runtime` from the service's model and overlay: change those instead.
# Account Access Runtime, API version 2018-05-10: 2 operations.

use rt.nu [call send]

# GET /access/credentials; needs --tenant-id --role-arn --access-type
@category "aws account-access-runtime"
@search-terms GetRoleCredentials
export def 'account-access-runtime get-role-credentials' [
  --tenant-id: string
  --role-arn: string
  --access-type: string@[PROGRAMMATIC_ACCESS]
  --session-name: string
  --session-duration: int
  --region: string
  --profile: string
]: nothing -> record { call 'account-access-runtime GetRoleCredentials $tenant_id=tenantId $role_arn=roleArn $access_type=accessType $session_name=sessionName $session_duration=sessionDuration $region=--region $profile=--profile' }

# GET /access; follows pages; cached 1min; needs --tenant-id
@category "aws account-access-runtime"
@search-terms ListRoles
export def 'account-access-runtime list-roles' [
  --tenant-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'account-access-runtime ListRoles $tenant_id=tenantId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }
