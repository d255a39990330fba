# Written by `cargo xtask generate --service iam-toolbox` from the service's model and overlay: change those instead.
# IAM Toolbox, API version 2018-05-10: 2 operations.

use rt.nu [call]

# GET /authorization-details/{authorizationId}; follows pages; cached 1min; needs --authorization-id
@search-terms GetRequestAuthorizationDetails
export def 'iam-toolbox get-request-authorization-details' [
  --authorization-id: string
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
]: any -> any { call 'iam-toolbox GetRequestAuthorizationDetails $authorization_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /authorization-details/{authorizationId}/policy; cached 1min; needs --authorization-id --policy-uri
@search-terms GetRequestAuthorizationPolicy
export def 'iam-toolbox get-request-authorization-policy' [
  --authorization-id: string
  --policy-uri: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iam-toolbox GetRequestAuthorizationPolicy $authorization_id $policy_uri -- $region $profile $refresh $ttl $with_input $fail_fast' }
