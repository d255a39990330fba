# Written by `cargo xtask generate --service xray` from the service's model and overlay: change those instead.
# XRay, API version 2016-04-12: 38 operations.

use rt.nu [call send]

# POST /Traces; follows pages; cached 1min; needs --trace-ids
@category "aws xray"
@search-terms BatchGetTraces
export def 'xray batch-get-traces' [
  --trace-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray BatchGetTraces $trace_ids=TraceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /CancelTraceRetrieval; needs --retrieval-token
@category "aws xray"
@search-terms CancelTraceRetrieval
export def 'xray cancel-trace-retrieval' [
  --retrieval-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'xray CancelTraceRetrieval $retrieval_token=RetrievalToken $region=--region $profile=--profile' }

# POST /CreateGroup; needs --group-name
@category "aws xray"
@search-terms CreateGroup
export def 'xray create-group' [
  --group-name: string
  --filter-expression: string
  --insights-configuration: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'xray CreateGroup $group_name=GroupName $filter_expression=FilterExpression $insights_configuration=InsightsConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /CreateSamplingRule; needs --sampling-rule
@category "aws xray"
@search-terms CreateSamplingRule
export def 'xray create-sampling-rule' [
  --sampling-rule: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'xray CreateSamplingRule $sampling_rule=SamplingRule $tags=Tags $region=--region $profile=--profile' }

# POST /DeleteGroup
@category "aws xray"
@search-terms DeleteGroup
export def 'xray delete-group' [
  --group-name: string
  --group-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'xray DeleteGroup $group_name=GroupName $group_arn=GroupARN $region=--region $profile=--profile' }

# POST /DeleteResourcePolicy; needs --policy-name
@category "aws xray"
@search-terms DeleteResourcePolicy
export def 'xray delete-resource-policy' [
  --policy-name: string
  --policy-revision-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'xray DeleteResourcePolicy $policy_name=PolicyName $policy_revision_id=PolicyRevisionId $region=--region $profile=--profile' }

# POST /DeleteSamplingRule
@category "aws xray"
@search-terms DeleteSamplingRule
export def 'xray delete-sampling-rule' [
  --rule-name: string
  --rule-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'xray DeleteSamplingRule $rule_name=RuleName $rule_arn=RuleARN $region=--region $profile=--profile' }

# POST /EncryptionConfig; cached 1min
@category "aws xray"
@search-terms GetEncryptionConfig
export def 'xray get-encryption-config' [
  --region: string
  --profile: string
]: nothing -> record { call 'xray GetEncryptionConfig $region=--region $profile=--profile' }

# POST /GetGroup; cached 1min
@category "aws xray"
@search-terms GetGroup
export def 'xray get-group' [
  --group-name: string
  --group-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'xray GetGroup $group_name=GroupName $group_arn=GroupARN $region=--region $profile=--profile' }

# POST /Groups; follows pages; cached 1min
@category "aws xray"
@search-terms GetGroups
@example "First rows only" "xray get-groups --stream | first 3"
export def 'xray get-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /GetIndexingRules; follows pages; cached 1min
@category "aws xray"
@search-terms GetIndexingRules
@example "First rows only" "xray get-indexing-rules --stream | first 3"
export def 'xray get-indexing-rules' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetIndexingRules $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /Insight; cached 1min; needs --insight-id
@category "aws xray"
@search-terms GetInsight
export def 'xray get-insight' [
  --insight-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'xray GetInsight $insight_id=InsightId $region=--region $profile=--profile' }

# POST /InsightEvents; follows pages; cached 1min; needs --insight-id
@category "aws xray"
@search-terms GetInsightEvents
export def 'xray get-insight-events' [
  --insight-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetInsightEvents $insight_id=InsightId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /InsightImpactGraph; cached 1min; needs --insight-id --start-time --end-time
@category "aws xray"
@search-terms GetInsightImpactGraph
export def 'xray get-insight-impact-graph' [
  --insight-id: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'xray GetInsightImpactGraph $insight_id=InsightId $start_time=StartTime $end_time=EndTime $next_token=NextToken $region=--region $profile=--profile' }

# POST /InsightSummaries; follows pages; cached 1min; needs --start-time --end-time
@category "aws xray"
@search-terms GetInsightSummaries
export def 'xray get-insight-summaries' [
  --states: oneof<list<string>, string>
  --group-arn: string
  --group-name: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetInsightSummaries $states=States $group_arn=GroupARN $group_name=GroupName $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /GetRetrievedTracesGraph; cached 1min; needs --retrieval-token
@category "aws xray"
@search-terms GetRetrievedTracesGraph
export def 'xray get-retrieved-traces-graph' [
  --retrieval-token: string
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'xray GetRetrievedTracesGraph $retrieval_token=RetrievalToken $next_token=NextToken $region=--region $profile=--profile' }

# POST /GetSamplingRules; follows pages; cached 1min
@category "aws xray"
@search-terms GetSamplingRules
@example "First rows only" "xray get-sampling-rules --stream | first 3"
export def 'xray get-sampling-rules' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetSamplingRules $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /SamplingStatisticSummaries; follows pages; cached 1min
@category "aws xray"
@search-terms GetSamplingStatisticSummaries
@example "First rows only" "xray get-sampling-statistic-summaries --stream | first 3"
export def 'xray get-sampling-statistic-summaries' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetSamplingStatisticSummaries $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /SamplingTargets; cached 1min; needs --sampling-statistics-documents
@category "aws xray"
@search-terms GetSamplingTargets
export def 'xray get-sampling-targets' [
  --sampling-statistics-documents: oneof<list<any>, record>
  --sampling-boost-statistics-documents: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'xray GetSamplingTargets $sampling_statistics_documents=SamplingStatisticsDocuments $sampling_boost_statistics_documents=SamplingBoostStatisticsDocuments $region=--region $profile=--profile' }

# POST /ServiceGraph; follows pages; cached 1min; needs --start-time --end-time
@category "aws xray"
@search-terms GetServiceGraph
export def 'xray get-service-graph' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --group-name: string
  --group-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetServiceGraph $start_time=StartTime $end_time=EndTime $group_name=GroupName $group_arn=GroupARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /TimeSeriesServiceStatistics; follows pages; cached 1min; needs --start-time --end-time
@category "aws xray"
@search-terms GetTimeSeriesServiceStatistics
export def 'xray get-time-series-service-statistics' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --group-name: string
  --group-arn: string
  --entity-selector-expression: string
  --period: int
  --forecast-statistics: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetTimeSeriesServiceStatistics $start_time=StartTime $end_time=EndTime $group_name=GroupName $group_arn=GroupARN $entity_selector_expression=EntitySelectorExpression $period=Period $forecast_statistics=ForecastStatistics $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /TraceGraph; follows pages; cached 1min; needs --trace-ids
@category "aws xray"
@search-terms GetTraceGraph
export def 'xray get-trace-graph' [
  --trace-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetTraceGraph $trace_ids=TraceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /GetTraceSegmentDestination; cached 1min
@category "aws xray"
@search-terms GetTraceSegmentDestination
export def 'xray get-trace-segment-destination' [
  --region: string
  --profile: string
]: nothing -> record { call 'xray GetTraceSegmentDestination $region=--region $profile=--profile' }

# POST /TraceSummaries; follows pages; cached 1min; needs --start-time --end-time
@category "aws xray"
@search-terms GetTraceSummaries
export def 'xray get-trace-summaries' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --time-range-type: string@[TraceId Event Service]
  --sampling: oneof<bool>
  --sampling-strategy: record
  --filter-expression: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray GetTraceSummaries $start_time=StartTime $end_time=EndTime $time_range_type=TimeRangeType $sampling=Sampling $sampling_strategy=SamplingStrategy $filter_expression=FilterExpression $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListResourcePolicies; follows pages; cached 1min
@category "aws xray"
@search-terms ListResourcePolicies
@example "First rows only" "xray list-resource-policies --stream | first 3"
export def 'xray list-resource-policies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray ListResourcePolicies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRetrievedTraces; cached 1min; needs --retrieval-token
@category "aws xray"
@search-terms ListRetrievedTraces
export def 'xray list-retrieved-traces' [
  --retrieval-token: string
  --trace-format: string@[XRAY OTEL]
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'xray ListRetrievedTraces $retrieval_token=RetrievalToken $trace_format=TraceFormat $next_token=NextToken $region=--region $profile=--profile' }

# POST /ListTagsForResource; follows pages; cached 5min; needs --resource-arn
@category "aws xray"
@search-terms ListTagsForResource
export def 'xray list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'xray ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /PutEncryptionConfig; needs --type
@category "aws xray"
@search-terms PutEncryptionConfig
export def 'xray put-encryption-config' [
  --key-id: string
  --type: string@[NONE KMS]
  --region: string
  --profile: string
]: nothing -> record { call 'xray PutEncryptionConfig $key_id=KeyId $type=Type $region=--region $profile=--profile' }

# POST /PutResourcePolicy; needs --policy-name --policy-document
@category "aws xray"
@search-terms PutResourcePolicy
export def 'xray put-resource-policy' [
  --policy-name: string
  --policy-document: string
  --policy-revision-id: string
  --bypass-policy-lockout-check: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'xray PutResourcePolicy $policy_name=PolicyName $policy_document=PolicyDocument $policy_revision_id=PolicyRevisionId $bypass_policy_lockout_check=BypassPolicyLockoutCheck $region=--region $profile=--profile' }

# POST /TelemetryRecords; needs --telemetry-records
@category "aws xray"
@search-terms PutTelemetryRecords
export def 'xray put-telemetry-records' [
  --telemetry-records: oneof<list<any>, record>
  --ec2-instance-id: string
  --hostname: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'xray PutTelemetryRecords $telemetry_records=TelemetryRecords $ec2_instance_id=EC2InstanceId $hostname=Hostname $resource_arn=ResourceARN $region=--region $profile=--profile' }

# POST /TraceSegments; needs --trace-segment-documents
@category "aws xray"
@search-terms PutTraceSegments
export def 'xray put-trace-segments' [
  --trace-segment-documents: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'xray PutTraceSegments $trace_segment_documents=TraceSegmentDocuments $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /StartTraceRetrieval; needs --trace-ids --start-time --end-time
@category "aws xray"
@search-terms StartTraceRetrieval
export def 'xray start-trace-retrieval' [
  --trace-ids: oneof<list<string>, string>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'xray StartTraceRetrieval $trace_ids=TraceIds $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile' }

# POST /TagResource; needs --resource-arn --tags
@category "aws xray"
@search-terms TagResource
export def 'xray tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'xray TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /UntagResource; needs --resource-arn --tag-keys
@category "aws xray"
@search-terms UntagResource
export def 'xray untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'xray UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /UpdateGroup
@category "aws xray"
@search-terms UpdateGroup
export def 'xray update-group' [
  --group-name: string
  --group-arn: string
  --filter-expression: string
  --insights-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'xray UpdateGroup $group_name=GroupName $group_arn=GroupARN $filter_expression=FilterExpression $insights_configuration=InsightsConfiguration $region=--region $profile=--profile' }

# POST /UpdateIndexingRule; needs --name --rule
@category "aws xray"
@search-terms UpdateIndexingRule
export def 'xray update-indexing-rule' [
  --name: string
  --rule: record
  --region: string
  --profile: string
]: nothing -> record { call 'xray UpdateIndexingRule $name=Name $rule=Rule $region=--region $profile=--profile' }

# POST /UpdateSamplingRule; needs --sampling-rule-update
@category "aws xray"
@search-terms UpdateSamplingRule
export def 'xray update-sampling-rule' [
  --sampling-rule-update: record
  --region: string
  --profile: string
]: nothing -> record { call 'xray UpdateSamplingRule $sampling_rule_update=SamplingRuleUpdate $region=--region $profile=--profile' }

# POST /UpdateTraceSegmentDestination
@category "aws xray"
@search-terms UpdateTraceSegmentDestination
export def 'xray update-trace-segment-destination' [
  --destination: string@[XRay CloudWatchLogs]
  --cloud-watch-logs-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'xray UpdateTraceSegmentDestination $destination=Destination $cloud_watch_logs_configuration=CloudWatchLogsConfiguration $region=--region $profile=--profile' }
