# Written by `cargo xtask generate --service internetmonitor` from the service's model and overlay: change those instead.
# InternetMonitor, API version 2021-06-03: 16 operations.

use rt.nu [call send]

# POST /v20210603/Monitors; needs --monitor-name
@category "aws internetmonitor"
@search-terms CreateMonitor
export def 'internetmonitor create-monitor' [
  --monitor-name: string
  --resources: oneof<list<string>, string>
  --client-token: string
  --tags: record
  --max-city-networks-to-monitor: int
  --internet-measurements-log-delivery: record
  --traffic-percentage-to-monitor: int
  --health-events-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor CreateMonitor $monitor_name=MonitorName $resources=Resources $client_token=ClientToken $tags=Tags $max_city_networks_to_monitor=MaxCityNetworksToMonitor $internet_measurements_log_delivery=InternetMeasurementsLogDelivery $traffic_percentage_to_monitor=TrafficPercentageToMonitor $health_events_config=HealthEventsConfig $region=--region $profile=--profile' }

# DELETE /v20210603/Monitors/{MonitorName}; needs --monitor-name
@category "aws internetmonitor"
@search-terms DeleteMonitor
export def 'internetmonitor delete-monitor' [
  --monitor-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'internetmonitor DeleteMonitor $monitor_name=MonitorName $region=--region $profile=--profile' }

# GET /v20210603/Monitors/{MonitorName}/HealthEvents/{EventId}; cached 1min; needs --monitor-name --event-id
@category "aws internetmonitor"
@search-terms GetHealthEvent
export def 'internetmonitor get-health-event' [
  --monitor-name: string
  --event-id: string
  --linked-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor GetHealthEvent $monitor_name=MonitorName $event_id=EventId $linked_account_id=LinkedAccountId $region=--region $profile=--profile' }

# GET /v20210603/InternetEvents/{EventId}; cached 1min; needs --event-id
@category "aws internetmonitor"
@search-terms GetInternetEvent
export def 'internetmonitor get-internet-event' [
  --event-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor GetInternetEvent $event_id=EventId $region=--region $profile=--profile' }

# GET /v20210603/Monitors/{MonitorName}; cached 1min; needs --monitor-name
@category "aws internetmonitor"
@search-terms GetMonitor
export def 'internetmonitor get-monitor' [
  --monitor-name: string
  --linked-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor GetMonitor $monitor_name=MonitorName $linked_account_id=LinkedAccountId $region=--region $profile=--profile' }

# GET /v20210603/Monitors/{MonitorName}/Queries/{QueryId}/Results; cached 1min; needs --monitor-name --query-id
@category "aws internetmonitor"
@search-terms GetQueryResults
export def 'internetmonitor get-query-results' [
  --monitor-name: string
  --query-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor GetQueryResults $monitor_name=MonitorName $query_id=QueryId $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# GET /v20210603/Monitors/{MonitorName}/Queries/{QueryId}/Status; cached 1min; needs --monitor-name --query-id
@category "aws internetmonitor"
@search-terms GetQueryStatus
export def 'internetmonitor get-query-status' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor GetQueryStatus $monitor_name=MonitorName $query_id=QueryId $region=--region $profile=--profile' }

# GET /v20210603/Monitors/{MonitorName}/HealthEvents; follows pages; cached 1min; needs --monitor-name
@category "aws internetmonitor"
@search-terms ListHealthEvents
export def 'internetmonitor list-health-events' [
  --monitor-name: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --event-status: string@[ACTIVE RESOLVED]
  --linked-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'internetmonitor ListHealthEvents $monitor_name=MonitorName $start_time=StartTime $end_time=EndTime $event_status=EventStatus $linked_account_id=LinkedAccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v20210603/InternetEvents; follows pages; cached 1min
@category "aws internetmonitor"
@search-terms ListInternetEvents
@example "First rows only" "internetmonitor list-internet-events --stream | first 3"
export def 'internetmonitor list-internet-events' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --event-status: string
  --event-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'internetmonitor ListInternetEvents $start_time=StartTime $end_time=EndTime $event_status=EventStatus $event_type=EventType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v20210603/Monitors; follows pages; cached 1min
@category "aws internetmonitor"
@search-terms ListMonitors
@example "First rows only" "internetmonitor list-monitors --stream | first 3"
export def 'internetmonitor list-monitors' [
  --monitor-status: string
  --include-linked-accounts: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'internetmonitor ListMonitors $monitor_status=MonitorStatus $include_linked_accounts=IncludeLinkedAccounts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws internetmonitor"
@search-terms ListTagsForResource
export def 'internetmonitor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /v20210603/Monitors/{MonitorName}/Queries; needs --monitor-name --start-time --end-time --query-type
@category "aws internetmonitor"
@search-terms StartQuery
export def 'internetmonitor start-query' [
  --monitor-name: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --query-type: string@[MEASUREMENTS TOP_LOCATIONS TOP_LOCATION_DETAILS OVERALL_TRAFFIC_SUGGESTIONS OVERALL_TRAFFIC_SUGGESTIONS_DETAILS ROUTING_SUGGESTIONS]
  --filter-parameters: oneof<list<any>, record>
  --linked-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor StartQuery $monitor_name=MonitorName $start_time=StartTime $end_time=EndTime $query_type=QueryType $filter_parameters=FilterParameters $linked_account_id=LinkedAccountId $region=--region $profile=--profile' }

# DELETE /v20210603/Monitors/{MonitorName}/Queries/{QueryId}; needs --monitor-name --query-id
@category "aws internetmonitor"
@search-terms StopQuery
export def 'internetmonitor stop-query' [
  --monitor-name: string
  --query-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'internetmonitor StopQuery $monitor_name=MonitorName $query_id=QueryId $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws internetmonitor"
@search-terms TagResource
export def 'internetmonitor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'internetmonitor TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws internetmonitor"
@search-terms UntagResource
export def 'internetmonitor untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'internetmonitor UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /v20210603/Monitors/{MonitorName}; needs --monitor-name
@category "aws internetmonitor"
@search-terms UpdateMonitor
export def 'internetmonitor update-monitor' [
  --monitor-name: string
  --resources-to-add: oneof<list<string>, string>
  --resources-to-remove: oneof<list<string>, string>
  --status: string@[PENDING ACTIVE INACTIVE ERROR]
  --client-token: string
  --max-city-networks-to-monitor: int
  --internet-measurements-log-delivery: record
  --traffic-percentage-to-monitor: int
  --health-events-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'internetmonitor UpdateMonitor $monitor_name=MonitorName $resources_to_add=ResourcesToAdd $resources_to_remove=ResourcesToRemove $status=Status $client_token=ClientToken $max_city_networks_to_monitor=MaxCityNetworksToMonitor $internet_measurements_log_delivery=InternetMeasurementsLogDelivery $traffic_percentage_to_monitor=TrafficPercentageToMonitor $health_events_config=HealthEventsConfig $region=--region $profile=--profile' }
