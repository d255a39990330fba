# Written by `cargo xtask generate --service codeguruprofiler` from the service's model and overlay: change those instead.
# CodeGuruProfiler, API version 2019-07-18: 23 operations.

use rt.nu [call]

# POST /profilingGroups/{profilingGroupName}/notificationConfiguration; needs --channels --profiling-group-name
@search-terms AddNotificationChannels
export def 'codeguruprofiler add-notification-channels' [
  --channels: list
  --profiling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler AddNotificationChannels $channels $profiling_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /profilingGroups/{profilingGroupName}/frames/-/metrics; cached 1min; needs --profiling-group-name
@search-terms BatchGetFrameMetricData
export def 'codeguruprofiler batch-get-frame-metric-data' [
  --end-time: oneof<datetime, duration, string>
  --frame-metrics: list
  --period: string
  --profiling-group-name: string
  --start-time: oneof<datetime, duration, string>
  --target-resolution: string@[PT5M PT1H P1D]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguruprofiler BatchGetFrameMetricData $end_time $frame_metrics $period $profiling_group_name $start_time $target_resolution -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /profilingGroups/{profilingGroupName}/configureAgent; needs --profiling-group-name
@search-terms ConfigureAgent
export def 'codeguruprofiler configure-agent' [
  --fleet-instance-id: string
  --metadata: record
  --profiling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler ConfigureAgent $fleet_instance_id $metadata $profiling_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /profilingGroups; needs --profiling-group-name
@search-terms CreateProfilingGroup
export def 'codeguruprofiler create-profiling-group' [
  --agent-orchestration-config: record
  --client-token: string
  --compute-platform: string@[Default AWSLambda]
  --profiling-group-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler CreateProfilingGroup $agent_orchestration_config $client_token $compute_platform $profiling_group_name $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profilingGroups/{profilingGroupName}; needs --profiling-group-name
@search-terms DeleteProfilingGroup
export def 'codeguruprofiler delete-profiling-group' [
  --profiling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler DeleteProfilingGroup $profiling_group_name -- $region $profile $with_input $fail_fast $yes' }

# GET /profilingGroups/{profilingGroupName}; cached 1min; needs --profiling-group-name
@search-terms DescribeProfilingGroup
export def 'codeguruprofiler describe-profiling-group' [
  --profiling-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguruprofiler DescribeProfilingGroup $profiling_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /internal/findingsReports; follows pages; cached 1min
@search-terms GetFindingsReportAccountSummary
export def 'codeguruprofiler get-findings-report-account-summary' [
  --daily-reports-only: oneof<bool>
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
]: any -> any { call 'codeguruprofiler GetFindingsReportAccountSummary $daily_reports_only -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profilingGroups/{profilingGroupName}/notificationConfiguration; cached 1min; needs --profiling-group-name
@search-terms GetNotificationConfiguration
export def 'codeguruprofiler get-notification-configuration' [
  --profiling-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguruprofiler GetNotificationConfiguration $profiling_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /profilingGroups/{profilingGroupName}/policy; cached 1min; needs --profiling-group-name
@search-terms GetPolicy
export def 'codeguruprofiler get-policy' [
  --profiling-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguruprofiler GetPolicy $profiling_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /profilingGroups/{profilingGroupName}/profile; cached 1min; needs --profiling-group-name
@search-terms GetProfile
export def 'codeguruprofiler get-profile' [
  --accept: string
  --end-time: oneof<datetime, duration, string>
  --max-depth: int
  --period: string
  --profiling-group-name: string
  --start-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguruprofiler GetProfile $accept $end_time $max_depth $period $profiling_group_name $start_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /internal/profilingGroups/{profilingGroupName}/recommendations; cached 1min; needs --end-time --profiling-group-name --start-time
@search-terms GetRecommendations
export def 'codeguruprofiler get-recommendations' [
  --end-time: oneof<datetime, duration, string>
  --locale: string
  --profiling-group-name: string
  --start-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguruprofiler GetRecommendations $end_time $locale $profiling_group_name $start_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /internal/profilingGroups/{profilingGroupName}/findingsReports; follows pages; cached 1min; needs --end-time --profiling-group-name --start-time
@search-terms ListFindingsReports
export def 'codeguruprofiler list-findings-reports' [
  --daily-reports-only: oneof<bool>
  --end-time: oneof<datetime, duration, string>
  --profiling-group-name: string
  --start-time: oneof<datetime, duration, string>
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
]: any -> any { call 'codeguruprofiler ListFindingsReports $daily_reports_only $end_time $profiling_group_name $start_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profilingGroups/{profilingGroupName}/profileTimes; follows pages; cached 1min; needs --end-time --period --profiling-group-name --start-time
@search-terms ListProfileTimes
export def 'codeguruprofiler list-profile-times' [
  --end-time: oneof<datetime, duration, string>
  --order-by: string@[TimestampDescending TimestampAscending]
  --period: string@[PT5M PT1H P1D]
  --profiling-group-name: string
  --start-time: oneof<datetime, duration, string>
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
]: any -> any { call 'codeguruprofiler ListProfileTimes $end_time $order_by $period $profiling_group_name $start_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profilingGroups; cached 1min
@search-terms ListProfilingGroups
export def 'codeguruprofiler list-profiling-groups' [
  --include-description: oneof<bool>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguruprofiler ListProfilingGroups $include_description $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'codeguruprofiler list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codeguruprofiler ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /profilingGroups/{profilingGroupName}/agentProfile; needs --agent-profile --content-type --profiling-group-name
@search-terms PostAgentProfile
export def 'codeguruprofiler post-agent-profile' [
  --agent-profile: oneof<binary, string>
  --content-type: string
  --profile-token: string
  --profiling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler PostAgentProfile $agent_profile $content_type $profile_token $profiling_group_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /profilingGroups/{profilingGroupName}/policy/{actionGroup}; needs --action-group --principals --profiling-group-name
@search-terms PutPermission
export def 'codeguruprofiler put-permission' [
  --action-group: string
  --principals: list<string>
  --profiling-group-name: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler PutPermission $action_group $principals $profiling_group_name $revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profilingGroups/{profilingGroupName}/notificationConfiguration/{channelId}; needs --channel-id --profiling-group-name
@search-terms RemoveNotificationChannel
export def 'codeguruprofiler remove-notification-channel' [
  --channel-id: string
  --profiling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler RemoveNotificationChannel $channel_id $profiling_group_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profilingGroups/{profilingGroupName}/policy/{actionGroup}; needs --action-group --profiling-group-name --revision-id
@search-terms RemovePermission
export def 'codeguruprofiler remove-permission' [
  --action-group: string
  --profiling-group-name: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler RemovePermission $action_group $profiling_group_name $revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /internal/profilingGroups/{profilingGroupName}/anomalies/{anomalyInstanceId}/feedback; needs --anomaly-instance-id --profiling-group-name --type
@search-terms SubmitFeedback
export def 'codeguruprofiler submit-feedback' [
  --anomaly-instance-id: string
  --comment: string
  --profiling-group-name: string
  --type: string@[Positive Negative]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler SubmitFeedback $anomaly_instance_id $comment $profiling_group_name $type -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'codeguruprofiler tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'codeguruprofiler untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /profilingGroups/{profilingGroupName}; needs --agent-orchestration-config --profiling-group-name
@search-terms UpdateProfilingGroup
export def 'codeguruprofiler update-profiling-group' [
  --agent-orchestration-config: record
  --profiling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codeguruprofiler UpdateProfilingGroup $agent_orchestration_config $profiling_group_name -- $region $profile $with_input $fail_fast $yes' }
