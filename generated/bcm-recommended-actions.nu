# Written by `cargo xtask generate --service bcm-recommended-actions` from the service's model and overlay: change those instead.
# BCM Recommended Actions, API version 2024-11-14: 1 operations.

use rt.nu [call]

# POST /; follows pages; cached 1min
@search-terms ListRecommendedActions
export def 'bcm-recommended-actions list-recommended-actions' [
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
]: any -> any { call 'bcm-recommended-actions ListRecommendedActions $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }
