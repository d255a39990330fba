# Written by `cargo xtask generate --service networkflowmonitor` from the service's model and overlay: change those instead.
# NetworkFlowMonitor, API version 2023-04-19: 35 operations.

use rt.nu [call]

def DestinationCategory []: nothing -> list<string> { [INTRA_AZ INTER_AZ INTER_VPC UNCLASSIFIED AMAZON_S3 AMAZON_DYNAMODB INTER_REGION INTERNET AWS_SERVICE LOCAL_ZONE TRANSIT_GATEWAY] }

# POST /monitors; needs --monitor-name --local-resources --scope-arn
@search-terms CreateMonitor
export def 'networkflowmonitor create-monitor' [
  --monitor-name: string
  --local-resources: list
  --remote-resources: list
  --scope-arn: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor CreateMonitor $monitor_name $local_resources $remote_resources $scope_arn $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /performance-monitors; needs --monitor-name --targets
@search-terms CreatePerformanceMonitor
export def 'networkflowmonitor create-performance-monitor' [
  --monitor-name: string
  --scope-arn: string
  --targets: list
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor CreatePerformanceMonitor $monitor_name $scope_arn $targets $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /scopes; needs --targets
@search-terms CreateScope
export def 'networkflowmonitor create-scope' [
  --targets: list
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor CreateScope $targets $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /monitors/{monitorName}; needs --monitor-name
@search-terms DeleteMonitor
export def 'networkflowmonitor delete-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor DeleteMonitor $monitor_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /performance-monitors/{monitorName}; needs --monitor-name
@search-terms DeletePerformanceMonitor
export def 'networkflowmonitor delete-performance-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor DeletePerformanceMonitor $monitor_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /scopes/{scopeId}; needs --scope-id
@search-terms DeleteScope
export def 'networkflowmonitor delete-scope' [
  --scope-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor DeleteScope $scope_id -- $region $profile $with_input $fail_fast $yes' }

# GET /monitors/{monitorName}; cached 1min; needs --monitor-name
@search-terms GetMonitor
export def 'networkflowmonitor get-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetMonitor $monitor_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /monitor-scope-suggestions; follows pages; cached 1min; needs --monitor-arn
@search-terms GetMonitorScopeSuggestions
export def 'networkflowmonitor get-monitor-scope-suggestions' [
  --monitor-arn: string
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
]: any -> any { call 'networkflowmonitor GetMonitorScopeSuggestions $monitor_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /performance-monitors/{monitorName}; cached 1min; needs --monitor-name
@search-terms GetPerformanceMonitor
export def 'networkflowmonitor get-performance-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetPerformanceMonitor $monitor_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /monitors/{monitorName}/topContributorsQueries/{queryId}/results; follows pages; needs --monitor-name --query-id
@search-terms GetQueryResultsMonitorTopContributors
export def 'networkflowmonitor get-query-results-monitor-top-contributors' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetQueryResultsMonitorTopContributors $monitor_name $query_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /performance-monitors/{monitorName}/queries/{queryId}/results; follows pages; needs --monitor-name --query-id
@search-terms GetQueryResultsPerformanceMonitor
export def 'networkflowmonitor get-query-results-performance-monitor' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetQueryResultsPerformanceMonitor $monitor_name $query_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /workloadInsights/{scopeId}/topContributorsQueries/{queryId}/results; follows pages; needs --scope-id --query-id
@search-terms GetQueryResultsWorkloadInsightsTopContributors
export def 'networkflowmonitor get-query-results-workload-insights-top-contributors' [
  --scope-id: string
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetQueryResultsWorkloadInsightsTopContributors $scope_id $query_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /workloadInsights/{scopeId}/topContributorsDataQueries/{queryId}/results; follows pages; needs --scope-id --query-id
@search-terms GetQueryResultsWorkloadInsightsTopContributorsData
export def 'networkflowmonitor get-query-results-workload-insights-top-contributors-data' [
  --scope-id: string
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetQueryResultsWorkloadInsightsTopContributorsData $scope_id $query_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /monitors/{monitorName}/topContributorsQueries/{queryId}/status; needs --monitor-name --query-id
@search-terms GetQueryStatusMonitorTopContributors
export def 'networkflowmonitor get-query-status-monitor-top-contributors' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetQueryStatusMonitorTopContributors $monitor_name $query_id -- $region $profile $with_input $fail_fast' }

# GET /performance-monitors/{monitorName}/queries/{queryId}/status; needs --monitor-name --query-id
@search-terms GetQueryStatusPerformanceMonitor
export def 'networkflowmonitor get-query-status-performance-monitor' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetQueryStatusPerformanceMonitor $monitor_name $query_id -- $region $profile $with_input $fail_fast' }

# GET /workloadInsights/{scopeId}/topContributorsQueries/{queryId}/status; needs --scope-id --query-id
@search-terms GetQueryStatusWorkloadInsightsTopContributors
export def 'networkflowmonitor get-query-status-workload-insights-top-contributors' [
  --scope-id: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetQueryStatusWorkloadInsightsTopContributors $scope_id $query_id -- $region $profile $with_input $fail_fast' }

# GET /workloadInsights/{scopeId}/topContributorsDataQueries/{queryId}/status; needs --scope-id --query-id
@search-terms GetQueryStatusWorkloadInsightsTopContributorsData
export def 'networkflowmonitor get-query-status-workload-insights-top-contributors-data' [
  --scope-id: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetQueryStatusWorkloadInsightsTopContributorsData $scope_id $query_id -- $region $profile $with_input $fail_fast' }

# GET /scopes/{scopeId}; cached 1min; needs --scope-id
@search-terms GetScope
export def 'networkflowmonitor get-scope' [
  --scope-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor GetScope $scope_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /monitors; follows pages; cached 1min
@search-terms ListMonitors
export def 'networkflowmonitor list-monitors' [
  --monitor-status: string@[PENDING ACTIVE INACTIVE ERROR DELETING]
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
]: any -> any { call 'networkflowmonitor ListMonitors $monitor_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /performance-monitors; follows pages; cached 1min
@search-terms ListPerformanceMonitors
export def 'networkflowmonitor list-performance-monitors' [
  --monitor-status: string@[PENDING ACTIVE INACTIVE ERROR DELETING]
  --monitor-type: string
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
]: any -> any { call 'networkflowmonitor ListPerformanceMonitors $monitor_status $monitor_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /scopes; follows pages; cached 1min
@search-terms ListScopes
export def 'networkflowmonitor list-scopes' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'networkflowmonitor ListScopes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'networkflowmonitor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkflowmonitor ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /monitors/{monitorName}/topContributorsQueries; needs --monitor-name --start-time --end-time --metric-name --destination-category
@search-terms StartQueryMonitorTopContributors
export def 'networkflowmonitor start-query-monitor-top-contributors' [
  --monitor-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --metric-name: string@[ROUND_TRIP_TIME TIMEOUTS RETRANSMISSIONS DATA_TRANSFERRED]
  --destination-category: string@DestinationCategory
  --limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor StartQueryMonitorTopContributors $monitor_name $start_time $end_time $metric_name $destination_category $limit -- $region $profile $with_input $fail_fast $yes' }

# POST /performance-monitors/{monitorName}/queries; needs --monitor-name --start-time --end-time --query-type
@search-terms StartQueryPerformanceMonitor
export def 'networkflowmonitor start-query-performance-monitor' [
  --monitor-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --query-type: string
  --filter-parameters: list
  --limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor StartQueryPerformanceMonitor $monitor_name $start_time $end_time $query_type $filter_parameters $limit -- $region $profile $with_input $fail_fast $yes' }

# POST /workloadInsights/{scopeId}/topContributorsQueries; needs --scope-id --start-time --end-time --metric-name --destination-category
@search-terms StartQueryWorkloadInsightsTopContributors
export def 'networkflowmonitor start-query-workload-insights-top-contributors' [
  --scope-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --metric-name: string@[TIMEOUTS RETRANSMISSIONS DATA_TRANSFERRED]
  --destination-category: string@DestinationCategory
  --limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor StartQueryWorkloadInsightsTopContributors $scope_id $start_time $end_time $metric_name $destination_category $limit -- $region $profile $with_input $fail_fast $yes' }

# POST /workloadInsights/{scopeId}/topContributorsDataQueries; needs --scope-id --start-time --end-time --metric-name --destination-category
@search-terms StartQueryWorkloadInsightsTopContributorsData
export def 'networkflowmonitor start-query-workload-insights-top-contributors-data' [
  --scope-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --metric-name: string@[TIMEOUTS RETRANSMISSIONS DATA_TRANSFERRED]
  --destination-category: string@DestinationCategory
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor StartQueryWorkloadInsightsTopContributorsData $scope_id $start_time $end_time $metric_name $destination_category -- $region $profile $with_input $fail_fast $yes' }

# DELETE /monitors/{monitorName}/topContributorsQueries/{queryId}; needs --monitor-name --query-id
@search-terms StopQueryMonitorTopContributors
export def 'networkflowmonitor stop-query-monitor-top-contributors' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor StopQueryMonitorTopContributors $monitor_name $query_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /performance-monitors/{monitorName}/queries/{queryId}; needs --monitor-name --query-id
@search-terms StopQueryPerformanceMonitor
export def 'networkflowmonitor stop-query-performance-monitor' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor StopQueryPerformanceMonitor $monitor_name $query_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workloadInsights/{scopeId}/topContributorsQueries/{queryId}; needs --scope-id --query-id
@search-terms StopQueryWorkloadInsightsTopContributors
export def 'networkflowmonitor stop-query-workload-insights-top-contributors' [
  --scope-id: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor StopQueryWorkloadInsightsTopContributors $scope_id $query_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workloadInsights/{scopeId}/topContributorsDataQueries/{queryId}; needs --scope-id --query-id
@search-terms StopQueryWorkloadInsightsTopContributorsData
export def 'networkflowmonitor stop-query-workload-insights-top-contributors-data' [
  --scope-id: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor StopQueryWorkloadInsightsTopContributorsData $scope_id $query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'networkflowmonitor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'networkflowmonitor untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /monitors/{monitorName}; needs --monitor-name
@search-terms UpdateMonitor
export def 'networkflowmonitor update-monitor' [
  --monitor-name: string
  --local-resources-to-add: list
  --local-resources-to-remove: list
  --remote-resources-to-add: list
  --remote-resources-to-remove: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor UpdateMonitor $monitor_name $local_resources_to_add $local_resources_to_remove $remote_resources_to_add $remote_resources_to_remove $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /performance-monitors/{monitorName}; needs --monitor-name
@search-terms UpdatePerformanceMonitor
export def 'networkflowmonitor update-performance-monitor' [
  --monitor-name: string
  --targets-to-add: list
  --targets-to-remove: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor UpdatePerformanceMonitor $monitor_name $targets_to_add $targets_to_remove $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /scopes/{scopeId}; needs --scope-id
@search-terms UpdateScope
export def 'networkflowmonitor update-scope' [
  --scope-id: string
  --resources-to-add: list
  --resources-to-delete: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkflowmonitor UpdateScope $scope_id $resources_to_add $resources_to_delete -- $region $profile $with_input $fail_fast $yes' }
