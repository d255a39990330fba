# Written by `cargo xtask generate --service sustainability` from the service's model and overlay: change those instead.
# Sustainability, API version 2018-05-10: 4 operations.

use rt.nu [call]

# POST /v1/estimated-carbon-emissions; follows pages; cached 1min; needs --time-period
@search-terms GetEstimatedCarbonEmissions
export def 'sustainability get-estimated-carbon-emissions' [
  --time-period: record
  --group-by: list<string>
  --filter-by: record
  --emissions-types: list<string>
  --granularity: string@[YEARLY_CALENDAR YEARLY_FISCAL QUARTERLY_CALENDAR QUARTERLY_FISCAL MONTHLY]
  --granularity-configuration: record
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
]: any -> any { call 'sustainability GetEstimatedCarbonEmissions $time_period $group_by $filter_by $emissions_types $granularity $granularity_configuration -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/estimated-carbon-emissions-dimension-values; follows pages; cached 1min; needs --time-period --dimensions
@search-terms GetEstimatedCarbonEmissionsDimensionValues
export def 'sustainability get-estimated-carbon-emissions-dimension-values' [
  --time-period: record
  --dimensions: list<string>
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
]: any -> any { call 'sustainability GetEstimatedCarbonEmissionsDimensionValues $time_period $dimensions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/estimated-water-allocation; follows pages; cached 1min; needs --time-period
@search-terms GetEstimatedWaterAllocation
export def 'sustainability get-estimated-water-allocation' [
  --time-period: record
  --group-by: list<string>
  --filter-by: record
  --allocation-types: list<string>
  --granularity: string@[YEARLY_CALENDAR YEARLY_FISCAL QUARTERLY_CALENDAR QUARTERLY_FISCAL MONTHLY]
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
]: any -> any { call 'sustainability GetEstimatedWaterAllocation $time_period $group_by $filter_by $allocation_types $granularity -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/estimated-water-allocation-dimension-values; follows pages; cached 1min; needs --time-period --dimensions
@search-terms GetEstimatedWaterAllocationDimensionValues
export def 'sustainability get-estimated-water-allocation-dimension-values' [
  --time-period: record
  --dimensions: list<string>
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
]: any -> any { call 'sustainability GetEstimatedWaterAllocationDimensionValues $time_period $dimensions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }
