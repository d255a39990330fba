# Written by `cargo xtask generate --service migrationhub-config` from the service's model and overlay: change those instead.
# MigrationHub Config, API version 2019-06-30: 4 operations.

use rt.nu [call]

# POST /; needs --home-region --target
@search-terms CreateHomeRegionControl
export def 'migrationhub-config create-home-region-control' [
  --home-region: string
  --target: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhub-config CreateHomeRegionControl $home_region $target $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --control-id
@search-terms DeleteHomeRegionControl
export def 'migrationhub-config delete-home-region-control' [
  --control-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhub-config DeleteHomeRegionControl $control_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms DescribeHomeRegionControls
export def 'migrationhub-config describe-home-region-controls' [
  --control-id: string
  --home-region: string
  --target: record
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
]: any -> any { call 'migrationhub-config DescribeHomeRegionControls $control_id $home_region $target -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetHomeRegion
export def 'migrationhub-config get-home-region' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'migrationhub-config GetHomeRegion -- $region $profile $refresh $ttl' }
