# Written by `cargo xtask generate --service pi` from the service's model and overlay: change those instead.
# PI, API version 2018-02-27: 14 operations.

use rt.nu [call]

def ServiceType []: nothing -> list<string> { [RDS DOCDB] }

# POST /; needs --service-type --identifier --start-time
@search-terms CreatePerformanceAnalysisReport
export def 'pi create-performance-analysis-report' [
  --service-type: string@ServiceType
  --identifier: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pi CreatePerformanceAnalysisReport $service_type $identifier $start_time $end_time $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-type --identifier --analysis-report-id
@search-terms DeletePerformanceAnalysisReport
export def 'pi delete-performance-analysis-report' [
  --service-type: string@ServiceType
  --identifier: string
  --analysis-report-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pi DeletePerformanceAnalysisReport $service_type $identifier $analysis_report_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-type --identifier --start-time --end-time --metric --group-by
@search-terms DescribeDimensionKeys
export def 'pi describe-dimension-keys' [
  --service-type: string@ServiceType
  --identifier: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --metric: string
  --period-in-seconds: int
  --group-by: record
  --additional-metrics: list<string>
  --partition-by: record
  --filter: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pi DescribeDimensionKeys $service_type $identifier $start_time $end_time $metric $period_in_seconds $group_by $additional_metrics $partition_by $filter $max_results $next_token -- $region $profile $with_input $fail_fast' }

# POST /; needs --service-type --identifier --group --group-identifier
@search-terms GetDimensionKeyDetails
export def 'pi get-dimension-key-details' [
  --service-type: string@ServiceType
  --identifier: string
  --group: string
  --group-identifier: string
  --requested-dimensions: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'pi GetDimensionKeyDetails $service_type $identifier $group $group_identifier $requested_dimensions -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --service-type --identifier --analysis-report-id
@search-terms GetPerformanceAnalysisReport
export def 'pi get-performance-analysis-report' [
  --service-type: string@ServiceType
  --identifier: string
  --analysis-report-id: string
  --text-format: string@[PLAIN_TEXT MARKDOWN]
  --accept-language: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pi GetPerformanceAnalysisReport $service_type $identifier $analysis_report_id $text_format $accept_language -- $region $profile $with_input $fail_fast' }

# POST /; needs --service-type --identifier
@search-terms GetResourceMetadata
export def 'pi get-resource-metadata' [
  --service-type: string@ServiceType
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pi GetResourceMetadata $service_type $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --service-type --identifier --metric-queries --start-time --end-time
@search-terms GetResourceMetrics
export def 'pi get-resource-metrics' [
  --service-type: string@ServiceType
  --identifier: string
  --metric-queries: list
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --period-in-seconds: int
  --max-results: int
  --next-token: string
  --period-alignment: string@[END_TIME START_TIME]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'pi GetResourceMetrics $service_type $identifier $metric_queries $start_time $end_time $period_in_seconds $max_results $next_token $period_alignment -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --service-type --identifier --metrics
@search-terms ListAvailableResourceDimensions
export def 'pi list-available-resource-dimensions' [
  --service-type: string@ServiceType
  --identifier: string
  --metrics: list<string>
  --authorized-actions: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'pi ListAvailableResourceDimensions $service_type $identifier $metrics $authorized_actions -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --service-type --identifier --metric-types
@search-terms ListAvailableResourceMetrics
export def 'pi list-available-resource-metrics' [
  --service-type: string@ServiceType
  --identifier: string
  --metric-types: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'pi ListAvailableResourceMetrics $service_type $identifier $metric_types -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --service-type --identifier --analysis-report-id
@search-terms ListPerformanceAnalysisReportRecommendations
export def 'pi list-performance-analysis-report-recommendations' [
  --service-type: string@ServiceType
  --identifier: string
  --analysis-report-id: string
  --recommendation-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'pi ListPerformanceAnalysisReportRecommendations $service_type $identifier $analysis_report_id $recommendation_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --service-type --identifier
@search-terms ListPerformanceAnalysisReports
export def 'pi list-performance-analysis-reports' [
  --service-type: string@ServiceType
  --identifier: string
  --list-tags: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'pi ListPerformanceAnalysisReports $service_type $identifier $list_tags -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --service-type --resource-arn
@search-terms ListTagsForResource
export def 'pi list-tags-for-resource' [
  --service-type: string@ServiceType
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'pi ListTagsForResource $service_type $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --service-type --resource-arn --tags
@search-terms TagResource
export def 'pi tag-resource' [
  --service-type: string@ServiceType
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pi TagResource $service_type $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-type --resource-arn --tag-keys
@search-terms UntagResource
export def 'pi untag-resource' [
  --service-type: string@ServiceType
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'pi UntagResource $service_type $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
