# Written by `cargo xtask generate --service xray` from the service's model and overlay: change those instead.
# XRay, API version 2016-04-12: 38 operations.

use rt.nu [call]

# POST /Traces; follows pages; needs --trace-ids
@search-terms BatchGetTraces
export def 'xray batch-get-traces' [
  --trace-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'xray BatchGetTraces $trace_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /CancelTraceRetrieval; needs --retrieval-token
@search-terms CancelTraceRetrieval
export def 'xray cancel-trace-retrieval' [
  --retrieval-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray CancelTraceRetrieval $retrieval_token -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateGroup; needs --group-name
@search-terms CreateGroup
export def 'xray create-group' [
  --group-name: string
  --filter-expression: string
  --insights-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray CreateGroup $group_name $filter_expression $insights_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateSamplingRule; needs --sampling-rule
@search-terms CreateSamplingRule
export def 'xray create-sampling-rule' [
  --sampling-rule: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray CreateSamplingRule $sampling_rule $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteGroup
@search-terms DeleteGroup
export def 'xray delete-group' [
  --group-name: string
  --group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray DeleteGroup $group_name $group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteResourcePolicy; needs --policy-name
@search-terms DeleteResourcePolicy
export def 'xray delete-resource-policy' [
  --policy-name: string
  --policy-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray DeleteResourcePolicy $policy_name $policy_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteSamplingRule
@search-terms DeleteSamplingRule
export def 'xray delete-sampling-rule' [
  --rule-name: string
  --rule-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray DeleteSamplingRule $rule_name $rule_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /EncryptionConfig; cached 1min
@search-terms GetEncryptionConfig
export def 'xray get-encryption-config' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'xray GetEncryptionConfig -- $region $profile $refresh $ttl' }

# POST /GetGroup; cached 1min
@search-terms GetGroup
export def 'xray get-group' [
  --group-name: string
  --group-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'xray GetGroup $group_name $group_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /Groups; follows pages; cached 1min
@search-terms GetGroups
export def 'xray get-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'xray GetGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /GetIndexingRules; follows pages; cached 1min
@search-terms GetIndexingRules
export def 'xray get-indexing-rules' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'xray GetIndexingRules -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /Insight; needs --insight-id
@search-terms GetInsight
export def 'xray get-insight' [
  --insight-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'xray GetInsight $insight_id -- $region $profile $with_input $fail_fast' }

# POST /InsightEvents; follows pages; needs --insight-id
@search-terms GetInsightEvents
export def 'xray get-insight-events' [
  --insight-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'xray GetInsightEvents $insight_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /InsightImpactGraph; needs --insight-id --start-time --end-time
@search-terms GetInsightImpactGraph
export def 'xray get-insight-impact-graph' [
  --insight-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'xray GetInsightImpactGraph $insight_id $start_time $end_time $next_token -- $region $profile $with_input $fail_fast' }

# POST /InsightSummaries; follows pages; needs --start-time --end-time
@search-terms GetInsightSummaries
export def 'xray get-insight-summaries' [
  --states: list<string>
  --group-arn: string
  --group-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'xray GetInsightSummaries $states $group_arn $group_name $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /GetRetrievedTracesGraph; needs --retrieval-token
@search-terms GetRetrievedTracesGraph
export def 'xray get-retrieved-traces-graph' [
  --retrieval-token: string
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'xray GetRetrievedTracesGraph $retrieval_token $next_token -- $region $profile $with_input $fail_fast' }

# POST /GetSamplingRules; follows pages; cached 1min
@search-terms GetSamplingRules
export def 'xray get-sampling-rules' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'xray GetSamplingRules -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /SamplingStatisticSummaries; follows pages
@search-terms GetSamplingStatisticSummaries
export def 'xray get-sampling-statistic-summaries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'xray GetSamplingStatisticSummaries -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /SamplingTargets; needs --sampling-statistics-documents
@search-terms GetSamplingTargets
export def 'xray get-sampling-targets' [
  --sampling-statistics-documents: list
  --sampling-boost-statistics-documents: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'xray GetSamplingTargets $sampling_statistics_documents $sampling_boost_statistics_documents -- $region $profile $with_input $fail_fast' }

# POST /ServiceGraph; follows pages; needs --start-time --end-time
@search-terms GetServiceGraph
export def 'xray get-service-graph' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --group-name: string
  --group-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'xray GetServiceGraph $start_time $end_time $group_name $group_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /TimeSeriesServiceStatistics; follows pages; needs --start-time --end-time
@search-terms GetTimeSeriesServiceStatistics
export def 'xray get-time-series-service-statistics' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --group-name: string
  --group-arn: string
  --entity-selector-expression: string
  --period: int
  --forecast-statistics: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'xray GetTimeSeriesServiceStatistics $start_time $end_time $group_name $group_arn $entity_selector_expression $period $forecast_statistics -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /TraceGraph; follows pages; needs --trace-ids
@search-terms GetTraceGraph
export def 'xray get-trace-graph' [
  --trace-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'xray GetTraceGraph $trace_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /GetTraceSegmentDestination
@search-terms GetTraceSegmentDestination
export def 'xray get-trace-segment-destination' [
  --region: string
  --profile: string
]: any -> any { call 'xray GetTraceSegmentDestination -- $region $profile' }

# POST /TraceSummaries; follows pages; needs --start-time --end-time
@search-terms GetTraceSummaries
export def 'xray get-trace-summaries' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --time-range-type: string@[TraceId Event Service]
  --sampling: oneof<bool>
  --sampling-strategy: record
  --filter-expression: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'xray GetTraceSummaries $start_time $end_time $time_range_type $sampling $sampling_strategy $filter_expression -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListResourcePolicies; follows pages; cached 1min
@search-terms ListResourcePolicies
export def 'xray list-resource-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'xray ListResourcePolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListRetrievedTraces; needs --retrieval-token
@search-terms ListRetrievedTraces
export def 'xray list-retrieved-traces' [
  --retrieval-token: string
  --trace-format: string@[XRAY OTEL]
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'xray ListRetrievedTraces $retrieval_token $trace_format $next_token -- $region $profile $with_input $fail_fast' }

# POST /ListTagsForResource; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'xray list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'xray ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /PutEncryptionConfig; needs --type
@search-terms PutEncryptionConfig
export def 'xray put-encryption-config' [
  --key-id: string
  --type: string@[NONE KMS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray PutEncryptionConfig $key_id $type -- $region $profile $with_input $fail_fast $yes' }

# POST /PutResourcePolicy; needs --policy-name --policy-document
@search-terms PutResourcePolicy
export def 'xray put-resource-policy' [
  --policy-name: string
  --policy-document: string
  --policy-revision-id: string
  --bypass-policy-lockout-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray PutResourcePolicy $policy_name $policy_document $policy_revision_id $bypass_policy_lockout_check -- $region $profile $with_input $fail_fast $yes' }

# POST /TelemetryRecords; needs --telemetry-records
@search-terms PutTelemetryRecords
export def 'xray put-telemetry-records' [
  --telemetry-records: list
  --ec2-instance-id: string
  --hostname: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray PutTelemetryRecords $telemetry_records $ec2_instance_id $hostname $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /TraceSegments; needs --trace-segment-documents
@search-terms PutTraceSegments
export def 'xray put-trace-segments' [
  --trace-segment-documents: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray PutTraceSegments $trace_segment_documents -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /StartTraceRetrieval; needs --trace-ids --start-time --end-time
@search-terms StartTraceRetrieval
export def 'xray start-trace-retrieval' [
  --trace-ids: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray StartTraceRetrieval $trace_ids $start_time $end_time -- $region $profile $with_input $fail_fast $yes' }

# POST /TagResource; needs --resource-arn --tags
@search-terms TagResource
export def 'xray tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /UntagResource; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'xray untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateGroup
@search-terms UpdateGroup
export def 'xray update-group' [
  --group-name: string
  --group-arn: string
  --filter-expression: string
  --insights-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray UpdateGroup $group_name $group_arn $filter_expression $insights_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateIndexingRule; needs --name --rule
@search-terms UpdateIndexingRule
export def 'xray update-indexing-rule' [
  --name: string
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray UpdateIndexingRule $name $rule -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateSamplingRule; needs --sampling-rule-update
@search-terms UpdateSamplingRule
export def 'xray update-sampling-rule' [
  --sampling-rule-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray UpdateSamplingRule $sampling_rule_update -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateTraceSegmentDestination
@search-terms UpdateTraceSegmentDestination
export def 'xray update-trace-segment-destination' [
  --destination: string@[XRay CloudWatchLogs]
  --cloud-watch-logs-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'xray UpdateTraceSegmentDestination $destination $cloud_watch_logs_configuration -- $region $profile $with_input $fail_fast $yes' }
