# Written by `cargo xtask generate --service pi` from the service's model and overlay: change those instead.
# PI, API version 2018-02-27: 14 operations.

use rt.nu [call send]

# POST /; needs --service-type --identifier --start-time
@category "aws pi"
@search-terms CreatePerformanceAnalysisReport
export def 'pi create-performance-analysis-report' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'pi CreatePerformanceAnalysisReport $service_type=ServiceType $identifier=Identifier $start_time=StartTime $end_time=EndTime $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --service-type --identifier --analysis-report-id
@category "aws pi"
@search-terms DeletePerformanceAnalysisReport
export def 'pi delete-performance-analysis-report' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --analysis-report-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pi DeletePerformanceAnalysisReport $service_type=ServiceType $identifier=Identifier $analysis_report_id=AnalysisReportId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --service-type --identifier --start-time --end-time --metric --group-by
@category "aws pi"
@search-terms DescribeDimensionKeys
export def 'pi describe-dimension-keys' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --metric: string
  --period-in-seconds: int
  --group-by: record
  --additional-metrics: oneof<list<string>, string>
  --partition-by: record
  --filter: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'pi DescribeDimensionKeys $service_type=ServiceType $identifier=Identifier $start_time=StartTime $end_time=EndTime $metric=Metric $period_in_seconds=PeriodInSeconds $group_by=GroupBy $additional_metrics=AdditionalMetrics $partition_by=PartitionBy $filter=Filter $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --service-type --identifier --group --group-identifier
@category "aws pi"
@search-terms GetDimensionKeyDetails
export def 'pi get-dimension-key-details' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --group: string
  --group-identifier: string
  --requested-dimensions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'pi GetDimensionKeyDetails $service_type=ServiceType $identifier=Identifier $group=Group $group_identifier=GroupIdentifier $requested_dimensions=RequestedDimensions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --service-type --identifier --analysis-report-id
@category "aws pi"
@search-terms GetPerformanceAnalysisReport
export def 'pi get-performance-analysis-report' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --analysis-report-id: string
  --text-format: string@[PLAIN_TEXT MARKDOWN]
  --accept-language: string@[EN_US]
  --region: string
  --profile: string
]: nothing -> record { call 'pi GetPerformanceAnalysisReport $service_type=ServiceType $identifier=Identifier $analysis_report_id=AnalysisReportId $text_format=TextFormat $accept_language=AcceptLanguage $region=--region $profile=--profile' }

# POST /; cached 1min; needs --service-type --identifier
@category "aws pi"
@search-terms GetResourceMetadata
export def 'pi get-resource-metadata' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'pi GetResourceMetadata $service_type=ServiceType $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --service-type --identifier --metric-queries --start-time --end-time
@category "aws pi"
@search-terms GetResourceMetrics
export def 'pi get-resource-metrics' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --metric-queries: oneof<list<any>, record>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --period-in-seconds: int
  --max-results: int
  --next-token: string
  --period-alignment: string@[END_TIME START_TIME]
  --region: string
  --profile: string
]: nothing -> record { call 'pi GetResourceMetrics $service_type=ServiceType $identifier=Identifier $metric_queries=MetricQueries $start_time=StartTime $end_time=EndTime $period_in_seconds=PeriodInSeconds $max_results=MaxResults $next_token=NextToken $period_alignment=PeriodAlignment $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --service-type --identifier --metrics
@category "aws pi"
@search-terms ListAvailableResourceDimensions
export def 'pi list-available-resource-dimensions' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --metrics: oneof<list<string>, string>
  --authorized-actions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'pi ListAvailableResourceDimensions $service_type=ServiceType $identifier=Identifier $metrics=Metrics $authorized_actions=AuthorizedActions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --service-type --identifier --metric-types
@category "aws pi"
@search-terms ListAvailableResourceMetrics
export def 'pi list-available-resource-metrics' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --metric-types: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'pi ListAvailableResourceMetrics $service_type=ServiceType $identifier=Identifier $metric_types=MetricTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --service-type --identifier --analysis-report-id
@category "aws pi"
@search-terms ListPerformanceAnalysisReportRecommendations
export def 'pi list-performance-analysis-report-recommendations' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --analysis-report-id: string
  --recommendation-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'pi ListPerformanceAnalysisReportRecommendations $service_type=ServiceType $identifier=Identifier $analysis_report_id=AnalysisReportId $recommendation_ids=RecommendationIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --service-type --identifier
@category "aws pi"
@search-terms ListPerformanceAnalysisReports
export def 'pi list-performance-analysis-reports' [
  --service-type: string@[RDS DOCDB]
  --identifier: string
  --list-tags: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'pi ListPerformanceAnalysisReports $service_type=ServiceType $identifier=Identifier $list_tags=ListTags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --service-type --resource-arn
@category "aws pi"
@search-terms ListTagsForResource
export def 'pi list-tags-for-resource' [
  --service-type: string@[RDS DOCDB]
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'pi ListTagsForResource $service_type=ServiceType $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --service-type --resource-arn --tags
@category "aws pi"
@search-terms TagResource
export def 'pi tag-resource' [
  --service-type: string@[RDS DOCDB]
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pi TagResource $service_type=ServiceType $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --service-type --resource-arn --tag-keys
@category "aws pi"
@search-terms UntagResource
export def 'pi untag-resource' [
  --service-type: string@[RDS DOCDB]
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'pi UntagResource $service_type=ServiceType $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }
