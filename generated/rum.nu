# Written by `cargo xtask generate --service rum` from the service's model and overlay: change those instead.
# RUM, API version 2018-05-10: 20 operations.

use rt.nu [call]

# POST /rummetrics/{AppMonitorName}/metrics; needs --app-monitor-name --destination --metric-definitions
@search-terms BatchCreateRumMetricDefinitions
export def 'rum batch-create-rum-metric-definitions' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --metric-definitions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum BatchCreateRumMetricDefinitions $app_monitor_name $destination $destination_arn $metric_definitions -- $region $profile $with_input $fail_fast $yes' }

# DELETE /rummetrics/{AppMonitorName}/metrics; needs --app-monitor-name --destination --metric-definition-ids
@search-terms BatchDeleteRumMetricDefinitions
export def 'rum batch-delete-rum-metric-definitions' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --metric-definition-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum BatchDeleteRumMetricDefinitions $app_monitor_name $destination $destination_arn $metric_definition_ids -- $region $profile $with_input $fail_fast $yes' }

# GET /rummetrics/{AppMonitorName}/metrics; follows pages; cached 1min; needs --app-monitor-name --destination
@search-terms BatchGetRumMetricDefinitions
export def 'rum batch-get-rum-metric-definitions' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
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
]: any -> any { call 'rum BatchGetRumMetricDefinitions $app_monitor_name $destination $destination_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /appmonitor; needs --name
@search-terms CreateAppMonitor
export def 'rum create-app-monitor' [
  --name: string
  --domain: string
  --domain-list: list<string>
  --tags: record
  --app-monitor-configuration: record
  --cw-log-enabled: oneof<bool>
  --custom-events: record
  --deobfuscation-configuration: record
  --platform: string@[Web Android iOS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum CreateAppMonitor $name $domain $domain_list $tags $app_monitor_configuration $cw_log_enabled $custom_events $deobfuscation_configuration $platform -- $region $profile $with_input $fail_fast $yes' }

# DELETE /appmonitor/{Name}; needs --name
@search-terms DeleteAppMonitor
export def 'rum delete-app-monitor' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum DeleteAppMonitor $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /appmonitor/{Name}/policy; needs --name
@search-terms DeleteResourcePolicy
export def 'rum delete-resource-policy' [
  --name: string
  --policy-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum DeleteResourcePolicy $name $policy_revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /rummetrics/{AppMonitorName}/metricsdestination; needs --app-monitor-name --destination
@search-terms DeleteRumMetricsDestination
export def 'rum delete-rum-metrics-destination' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum DeleteRumMetricsDestination $app_monitor_name $destination $destination_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /appmonitor/{Name}; cached 1min; needs --name
@search-terms GetAppMonitor
export def 'rum get-app-monitor' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rum GetAppMonitor $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /appmonitor/{Name}/data; follows pages; needs --name --time-range
@search-terms GetAppMonitorData
export def 'rum get-app-monitor-data' [
  --name: string
  --time-range: record
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'rum GetAppMonitorData $name $time_range $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /appmonitor/{Name}/policy; cached 1min; needs --name
@search-terms GetResourcePolicy
export def 'rum get-resource-policy' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rum GetResourcePolicy $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /appmonitors; follows pages; cached 1min
@search-terms ListAppMonitors
export def 'rum list-app-monitors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'rum ListAppMonitors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /rummetrics/{AppMonitorName}/metricsdestination; follows pages; cached 1min; needs --app-monitor-name
@search-terms ListRumMetricsDestinations
export def 'rum list-rum-metrics-destinations' [
  --app-monitor-name: string
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
]: any -> any { call 'rum ListRumMetricsDestinations $app_monitor_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'rum list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'rum ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /appmonitor/{Name}/policy; needs --name --policy-document
@search-terms PutResourcePolicy
export def 'rum put-resource-policy' [
  --name: string
  --policy-document: string
  --policy-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum PutResourcePolicy $name $policy_document $policy_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /appmonitors/{Id}/; needs --id --batch-id --app-monitor-details --user-details --rum-events
@search-terms PutRumEvents
export def 'rum put-rum-events' [
  --id: string
  --batch-id: string
  --app-monitor-details: record
  --user-details: record
  --rum-events: list
  --alias: string
  --session-metadata: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum PutRumEvents $id $batch_id $app_monitor_details $user_details $rum_events $alias $session_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /rummetrics/{AppMonitorName}/metricsdestination; needs --app-monitor-name --destination
@search-terms PutRumMetricsDestination
export def 'rum put-rum-metrics-destination' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --iam-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum PutRumMetricsDestination $app_monitor_name $destination $destination_arn $iam_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'rum tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'rum untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /appmonitor/{Name}; needs --name
@search-terms UpdateAppMonitor
export def 'rum update-app-monitor' [
  --name: string
  --domain: string
  --domain-list: list<string>
  --app-monitor-configuration: record
  --cw-log-enabled: oneof<bool>
  --custom-events: record
  --deobfuscation-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum UpdateAppMonitor $name $domain $domain_list $app_monitor_configuration $cw_log_enabled $custom_events $deobfuscation_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /rummetrics/{AppMonitorName}/metrics; needs --app-monitor-name --destination --metric-definition --metric-definition-id
@search-terms UpdateRumMetricDefinition
export def 'rum update-rum-metric-definition' [
  --app-monitor-name: string
  --destination: string@[CloudWatch Evidently]
  --destination-arn: string
  --metric-definition: record
  --metric-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'rum UpdateRumMetricDefinition $app_monitor_name $destination $destination_arn $metric_definition $metric_definition_id -- $region $profile $with_input $fail_fast $yes' }
