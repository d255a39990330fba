# Written by `cargo xtask generate --service controlcatalog` from the service's model and overlay: change those instead.
# ControlCatalog, API version 2018-05-10: 6 operations.

use rt.nu [call]

# POST /get-control; cached 1min; needs --control-arn
@search-terms GetControl
export def 'controlcatalog get-control' [
  --control-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'controlcatalog GetControl $control_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /common-controls; follows pages; cached 1min
@search-terms ListCommonControls
export def 'controlcatalog list-common-controls' [
  --common-control-filter: record
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
]: any -> any { call 'controlcatalog ListCommonControls $common_control_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-control-mappings; follows pages; cached 1min
@search-terms ListControlMappings
export def 'controlcatalog list-control-mappings' [
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
]: any -> any { call 'controlcatalog ListControlMappings $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-controls; follows pages; cached 1min
@search-terms ListControls
export def 'controlcatalog list-controls' [
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
]: any -> any { call 'controlcatalog ListControls $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /domains; follows pages; cached 1min
@search-terms ListDomains
export def 'controlcatalog list-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'controlcatalog ListDomains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /objectives; follows pages; cached 1min
@search-terms ListObjectives
export def 'controlcatalog list-objectives' [
  --objective-filter: record
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
]: any -> any { call 'controlcatalog ListObjectives $objective_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }
