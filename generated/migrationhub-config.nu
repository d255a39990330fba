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
]: nothing -> record { call 'migrationhub-config CreateHomeRegionControl $home_region $target $dry_run -- $region $profile' }

# POST /; needs --control-id
@search-terms DeleteHomeRegionControl
export def 'migrationhub-config delete-home-region-control' [
  --control-id: string
  --region: string
  --profile: string
]: nothing -> nothing { call 'migrationhub-config DeleteHomeRegionControl $control_id -- $region $profile' }

# POST /; follows pages; cached 1min
@search-terms DescribeHomeRegionControls
export def 'migrationhub-config describe-home-region-controls' [
  --control-id: string
  --home-region: string
  --target: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: nothing -> oneof<table, record> { call 'migrationhub-config DescribeHomeRegionControls $control_id $home_region $target -- $region $profile $raw $regions $stream $max_items $refresh $ttl' }

# POST /; cached 1min
@search-terms GetHomeRegion
export def 'migrationhub-config get-home-region' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: nothing -> record { call 'migrationhub-config GetHomeRegion -- $region $profile $refresh $ttl' }
