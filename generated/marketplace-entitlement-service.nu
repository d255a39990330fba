# Written by `cargo xtask generate --service marketplace-entitlement-service` from the service's model and overlay: change those instead.
# Marketplace Entitlement Service, API version 2017-01-11: 1 operations.

use rt.nu [call]

# POST /; follows pages; cached 1min; needs --product-code
@search-terms 'GetEntitlements, marketplace-entitlement get-entitlements'
export def 'marketplace-entitlement-service get-entitlements' [
  --product-code: string
  --filter: record
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
]: any -> any { call 'marketplace-entitlement-service GetEntitlements $product_code $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }
