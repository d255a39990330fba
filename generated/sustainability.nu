# Written by `cargo xtask generate --service sustainability` from the service's model and overlay: change those instead.
# Sustainability, API version 2018-05-10: 4 operations.

use rt.nu [call send]

# POST /v1/estimated-carbon-emissions; follows pages; cached 1min; needs --time-period
@category "aws sustainability"
@search-terms GetEstimatedCarbonEmissions
export def 'sustainability get-estimated-carbon-emissions' [
  --time-period: record
  --group-by: oneof<list<string>, string>
  --filter-by: record
  --emissions-types: oneof<list<string>, string>
  --granularity: string@[YEARLY_CALENDAR YEARLY_FISCAL QUARTERLY_CALENDAR QUARTERLY_FISCAL MONTHLY]
  --granularity-configuration: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sustainability GetEstimatedCarbonEmissions $time_period=TimePeriod $group_by=GroupBy $filter_by=FilterBy $emissions_types=EmissionsTypes $granularity=Granularity $granularity_configuration=GranularityConfiguration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/estimated-carbon-emissions-dimension-values; follows pages; cached 1min; needs --time-period --dimensions
@category "aws sustainability"
@search-terms GetEstimatedCarbonEmissionsDimensionValues
export def 'sustainability get-estimated-carbon-emissions-dimension-values' [
  --time-period: record
  --dimensions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sustainability GetEstimatedCarbonEmissionsDimensionValues $time_period=TimePeriod $dimensions=Dimensions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/estimated-water-allocation; follows pages; cached 1min; needs --time-period
@category "aws sustainability"
@search-terms GetEstimatedWaterAllocation
export def 'sustainability get-estimated-water-allocation' [
  --time-period: record
  --group-by: oneof<list<string>, string>
  --filter-by: record
  --allocation-types: oneof<list<string>, string>
  --granularity: string@[YEARLY_CALENDAR YEARLY_FISCAL QUARTERLY_CALENDAR QUARTERLY_FISCAL MONTHLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sustainability GetEstimatedWaterAllocation $time_period=TimePeriod $group_by=GroupBy $filter_by=FilterBy $allocation_types=AllocationTypes $granularity=Granularity $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/estimated-water-allocation-dimension-values; follows pages; cached 1min; needs --time-period --dimensions
@category "aws sustainability"
@search-terms GetEstimatedWaterAllocationDimensionValues
export def 'sustainability get-estimated-water-allocation-dimension-values' [
  --time-period: record
  --dimensions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'sustainability GetEstimatedWaterAllocationDimensionValues $time_period=TimePeriod $dimensions=Dimensions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }
