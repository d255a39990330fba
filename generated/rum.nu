# Written by `cargo xtask generate --service rum` from the service's model and overlay: change those instead.
# RUM, API version 2018-05-10: 20 operations.

use rt.nu [call send]

# POST /rummetrics/{AppMonitorName}/metrics; needs --app-monitor-name --destination --metric-definitions
@category "aws rum"
@search-terms BatchCreateRumMetricDefinitions
export def 'rum batch-create-rum-metric-definitions' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --metric-definitions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'rum BatchCreateRumMetricDefinitions $app_monitor_name=AppMonitorName $destination=Destination $destination_arn=DestinationArn $metric_definitions=MetricDefinitions $region=--region $profile=--profile' }

# DELETE /rummetrics/{AppMonitorName}/metrics; needs --app-monitor-name --destination --metric-definition-ids
@category "aws rum"
@search-terms BatchDeleteRumMetricDefinitions
export def 'rum batch-delete-rum-metric-definitions' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --metric-definition-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'rum BatchDeleteRumMetricDefinitions $app_monitor_name=AppMonitorName $destination=Destination $destination_arn=DestinationArn $metric_definition_ids=MetricDefinitionIds $region=--region $profile=--profile' }

# GET /rummetrics/{AppMonitorName}/metrics; follows pages; cached 1min; needs --app-monitor-name --destination
@category "aws rum"
@search-terms BatchGetRumMetricDefinitions
export def 'rum batch-get-rum-metric-definitions' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rum BatchGetRumMetricDefinitions $app_monitor_name=AppMonitorName $destination=Destination $destination_arn=DestinationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /appmonitor; needs --name
@category "aws rum"
@search-terms CreateAppMonitor
export def 'rum create-app-monitor' [
  --name: string
  --domain: string
  --domain-list: oneof<list<string>, string>
  --tags: record
  --app-monitor-configuration: record
  --cw-log-enabled: oneof<bool>
  --custom-events: record
  --deobfuscation-configuration: record
  --platform: string@[Web Android iOS]
  --region: string
  --profile: string
]: nothing -> record { call 'rum CreateAppMonitor $name=Name $domain=Domain $domain_list=DomainList $tags=Tags $app_monitor_configuration=AppMonitorConfiguration $cw_log_enabled=CwLogEnabled $custom_events=CustomEvents $deobfuscation_configuration=DeobfuscationConfiguration $platform=Platform $region=--region $profile=--profile' }

# DELETE /appmonitor/{Name}; needs --name
@category "aws rum"
@search-terms DeleteAppMonitor
export def 'rum delete-app-monitor' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rum DeleteAppMonitor $name=Name $region=--region $profile=--profile' }

# DELETE /appmonitor/{Name}/policy; needs --name
@category "aws rum"
@search-terms DeleteResourcePolicy
export def 'rum delete-resource-policy' [
  --name: string
  --policy-revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rum DeleteResourcePolicy $name=Name $policy_revision_id=PolicyRevisionId $region=--region $profile=--profile' }

# DELETE /rummetrics/{AppMonitorName}/metricsdestination; needs --app-monitor-name --destination
@category "aws rum"
@search-terms DeleteRumMetricsDestination
export def 'rum delete-rum-metrics-destination' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rum DeleteRumMetricsDestination $app_monitor_name=AppMonitorName $destination=Destination $destination_arn=DestinationArn $region=--region $profile=--profile' }

# GET /appmonitor/{Name}; cached 1min; needs --name
@category "aws rum"
@search-terms GetAppMonitor
export def 'rum get-app-monitor' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rum GetAppMonitor $name=Name $region=--region $profile=--profile' }

# POST /appmonitor/{Name}/data; follows pages; needs --name --time-range
@category "aws rum"
@search-terms GetAppMonitorData
export def 'rum get-app-monitor-data' [
  --name: string
  --time-range: record
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'rum GetAppMonitorData $name=Name $time_range=TimeRange $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /appmonitor/{Name}/policy; cached 1min; needs --name
@category "aws rum"
@search-terms GetResourcePolicy
export def 'rum get-resource-policy' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'rum GetResourcePolicy $name=Name $region=--region $profile=--profile' }

# POST /appmonitors; follows pages; cached 1min
@category "aws rum"
@search-terms ListAppMonitors
@example "First rows only" "rum list-app-monitors --stream | first 3"
export def 'rum list-app-monitors' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rum ListAppMonitors $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /rummetrics/{AppMonitorName}/metricsdestination; follows pages; cached 1min; needs --app-monitor-name
@category "aws rum"
@search-terms ListRumMetricsDestinations
export def 'rum list-rum-metrics-destinations' [
  --app-monitor-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'rum ListRumMetricsDestinations $app_monitor_name=AppMonitorName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws rum"
@search-terms ListTagsForResource
export def 'rum list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'rum ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# PUT /appmonitor/{Name}/policy; needs --name --policy-document
@category "aws rum"
@search-terms PutResourcePolicy
export def 'rum put-resource-policy' [
  --name: string
  --policy-document: string
  --policy-revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'rum PutResourcePolicy $name=Name $policy_document=PolicyDocument $policy_revision_id=PolicyRevisionId $region=--region $profile=--profile' }

# POST /appmonitors/{Id}/; needs --id --batch-id --app-monitor-details --user-details --rum-events
@category "aws rum"
@search-terms PutRumEvents
export def 'rum put-rum-events' [
  --id: string
  --batch-id: string
  --app-monitor-details: record
  --user-details: record
  --rum-events: oneof<list<any>, record>
  --alias: string
  --session-metadata: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rum PutRumEvents $id=Id $batch_id=BatchId $app_monitor_details=AppMonitorDetails $user_details=UserDetails $rum_events=RumEvents $alias=Alias $session_metadata=SessionMetadata $region=--region $profile=--profile' }

# POST /rummetrics/{AppMonitorName}/metricsdestination; needs --app-monitor-name --destination
@category "aws rum"
@search-terms PutRumMetricsDestination
export def 'rum put-rum-metrics-destination' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --iam-role-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rum PutRumMetricsDestination $app_monitor_name=AppMonitorName $destination=Destination $destination_arn=DestinationArn $iam_role_arn=IamRoleArn $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws rum"
@search-terms TagResource
export def 'rum tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rum TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws rum"
@search-terms UntagResource
export def 'rum untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rum UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /appmonitor/{Name}; needs --name
@category "aws rum"
@search-terms UpdateAppMonitor
export def 'rum update-app-monitor' [
  --name: string
  --domain: string
  --domain-list: oneof<list<string>, string>
  --app-monitor-configuration: record
  --cw-log-enabled: oneof<bool>
  --custom-events: record
  --deobfuscation-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rum UpdateAppMonitor $name=Name $domain=Domain $domain_list=DomainList $app_monitor_configuration=AppMonitorConfiguration $cw_log_enabled=CwLogEnabled $custom_events=CustomEvents $deobfuscation_configuration=DeobfuscationConfiguration $region=--region $profile=--profile' }

# PATCH /rummetrics/{AppMonitorName}/metrics; needs --app-monitor-name --destination --metric-definition --metric-definition-id
@category "aws rum"
@search-terms UpdateRumMetricDefinition
export def 'rum update-rum-metric-definition' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --metric-definition: record
  --metric-definition-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'rum UpdateRumMetricDefinition $app_monitor_name=AppMonitorName $destination=Destination $destination_arn=DestinationArn $metric_definition=MetricDefinition $metric_definition_id=MetricDefinitionId $region=--region $profile=--profile' }
