# Written by `cargo xtask generate --service internetmonitor` from the service's model and overlay: change those instead.
# InternetMonitor, API version 2021-06-03: 16 operations.

use rt.nu [call]

# POST /v20210603/Monitors; needs --monitor-name
@search-terms CreateMonitor
export def 'internetmonitor create-monitor' [
  --monitor-name: string
  --resources: list<string>
  --client-token: string
  --tags: record
  --max-city-networks-to-monitor: int
  --internet-measurements-log-delivery: record
  --traffic-percentage-to-monitor: int
  --health-events-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'internetmonitor CreateMonitor $monitor_name $resources $client_token $tags $max_city_networks_to_monitor $internet_measurements_log_delivery $traffic_percentage_to_monitor $health_events_config -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20210603/Monitors/{MonitorName}; needs --monitor-name
@search-terms DeleteMonitor
export def 'internetmonitor delete-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'internetmonitor DeleteMonitor $monitor_name -- $region $profile $with_input $fail_fast $yes' }

# GET /v20210603/Monitors/{MonitorName}/HealthEvents/{EventId}; cached 1min; needs --monitor-name --event-id
@search-terms GetHealthEvent
export def 'internetmonitor get-health-event' [
  --monitor-name: string
  --event-id: string
  --linked-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'internetmonitor GetHealthEvent $monitor_name $event_id $linked_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20210603/InternetEvents/{EventId}; cached 1min; needs --event-id
@search-terms GetInternetEvent
export def 'internetmonitor get-internet-event' [
  --event-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'internetmonitor GetInternetEvent $event_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20210603/Monitors/{MonitorName}; cached 1min; needs --monitor-name
@search-terms GetMonitor
export def 'internetmonitor get-monitor' [
  --monitor-name: string
  --linked-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'internetmonitor GetMonitor $monitor_name $linked_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v20210603/Monitors/{MonitorName}/Queries/{QueryId}/Results; needs --monitor-name --query-id
@search-terms GetQueryResults
export def 'internetmonitor get-query-results' [
  --monitor-name: string
  --query-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'internetmonitor GetQueryResults $monitor_name $query_id $next_token $max_results -- $region $profile $with_input $fail_fast' }

# GET /v20210603/Monitors/{MonitorName}/Queries/{QueryId}/Status; needs --monitor-name --query-id
@search-terms GetQueryStatus
export def 'internetmonitor get-query-status' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'internetmonitor GetQueryStatus $monitor_name $query_id -- $region $profile $with_input $fail_fast' }

# GET /v20210603/Monitors/{MonitorName}/HealthEvents; follows pages; cached 15sec; needs --monitor-name
@search-terms ListHealthEvents
export def 'internetmonitor list-health-events' [
  --monitor-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --event-status: string@[ACTIVE RESOLVED]
  --linked-account-id: string
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
]: any -> any { call 'internetmonitor ListHealthEvents $monitor_name $start_time $end_time $event_status $linked_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20210603/InternetEvents; follows pages; cached 15sec
@search-terms ListInternetEvents
export def 'internetmonitor list-internet-events' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --event-status: string
  --event-type: string
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
]: any -> any { call 'internetmonitor ListInternetEvents $start_time $end_time $event_status $event_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v20210603/Monitors; follows pages; cached 1min
@search-terms ListMonitors
export def 'internetmonitor list-monitors' [
  --monitor-status: string
  --include-linked-accounts: oneof<bool>
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
]: any -> any { call 'internetmonitor ListMonitors $monitor_status $include_linked_accounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'internetmonitor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'internetmonitor ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v20210603/Monitors/{MonitorName}/Queries; needs --monitor-name --start-time --end-time --query-type
@search-terms StartQuery
export def 'internetmonitor start-query' [
  --monitor-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --query-type: string@[MEASUREMENTS TOP_LOCATIONS TOP_LOCATION_DETAILS OVERALL_TRAFFIC_SUGGESTIONS OVERALL_TRAFFIC_SUGGESTIONS_DETAILS ROUTING_SUGGESTIONS]
  --filter-parameters: list
  --linked-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'internetmonitor StartQuery $monitor_name $start_time $end_time $query_type $filter_parameters $linked_account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v20210603/Monitors/{MonitorName}/Queries/{QueryId}; needs --monitor-name --query-id
@search-terms StopQuery
export def 'internetmonitor stop-query' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'internetmonitor StopQuery $monitor_name $query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'internetmonitor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'internetmonitor TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'internetmonitor untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'internetmonitor UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v20210603/Monitors/{MonitorName}; needs --monitor-name
@search-terms UpdateMonitor
export def 'internetmonitor update-monitor' [
  --monitor-name: string
  --resources-to-add: list<string>
  --resources-to-remove: list<string>
  --status: string@[PENDING ACTIVE INACTIVE ERROR]
  --client-token: string
  --max-city-networks-to-monitor: int
  --internet-measurements-log-delivery: record
  --traffic-percentage-to-monitor: int
  --health-events-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'internetmonitor UpdateMonitor $monitor_name $resources_to_add $resources_to_remove $status $client_token $max_city_networks_to_monitor $internet_measurements_log_delivery $traffic_percentage_to_monitor $health_events_config -- $region $profile $with_input $fail_fast $yes' }
