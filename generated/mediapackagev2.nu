# Written by `cargo xtask generate --service mediapackagev2` from the service's model and overlay: change those instead.
# MediaPackageV2, API version 2022-12-25: 30 operations, 1 waiters.

use rt.nu [call]

# PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName}; needs --channel-group-name --channel-name --origin-endpoint-name --harvest-job-name
@search-terms CancelHarvestJob
export def 'mediapackagev2 cancel-harvest-job' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --harvest-job-name: string
  --e-tag: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 CancelHarvestJob $channel_group_name $channel_name $origin_endpoint_name $harvest_job_name $e_tag -- $region $profile $with_input $fail_fast $yes' }

# POST /channelGroup/{ChannelGroupName}/channel; needs --channel-group-name --channel-name
@search-terms CreateChannel
export def 'mediapackagev2 create-channel' [
  --channel-group-name: string
  --channel-name: string
  --client-token: string
  --input-type: string@[HLS CMAF MULTIVIEW]
  --description: string
  --input-switch-configuration: record
  --output-header-configuration: record
  --multiview-configuration: record
  --output-locking-mode: string@[EPOCH_LOCKED NON_EPOCH_LOCKED]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 CreateChannel $channel_group_name $channel_name $client_token $input_type $description $input_switch_configuration $output_header_configuration $multiview_configuration $output_locking_mode $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /channelGroup; needs --channel-group-name
@search-terms CreateChannelGroup
export def 'mediapackagev2 create-channel-group' [
  --channel-group-name: string
  --client-token: string
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 CreateChannelGroup $channel_group_name $client_token $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob; needs --channel-group-name --channel-name --origin-endpoint-name --harvested-manifests --schedule-configuration --destination
@search-terms CreateHarvestJob
export def 'mediapackagev2 create-harvest-job' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --description: string
  --harvested-manifests: record
  --schedule-configuration: record
  --destination: record
  --client-token: string
  --harvest-job-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 CreateHarvestJob $channel_group_name $channel_name $origin_endpoint_name $description $harvested_manifests $schedule_configuration $destination $client_token $harvest_job_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint; needs --channel-group-name --channel-name --origin-endpoint-name --container-type
@search-terms CreateOriginEndpoint
export def 'mediapackagev2 create-origin-endpoint' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --container-type: string@[TS CMAF ISM]
  --segment: record
  --client-token: string
  --description: string
  --startover-window-seconds: int
  --hls-manifests: list
  --low-latency-hls-manifests: list
  --dash-manifests: list
  --mss-manifests: list
  --force-endpoint-error-configuration: record
  --uri-separator: string@[UNDERSCORE HYPHEN]
  --stream-name-output-mode: string@[INDEX PASSTHROUGH_NAME]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 CreateOriginEndpoint $channel_group_name $channel_name $origin_endpoint_name $container_type $segment $client_token $description $startover_window_seconds $hls_manifests $low_latency_hls_manifests $dash_manifests $mss_manifests $force_endpoint_error_configuration $uri_separator $stream_name_output_mode $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/; needs --channel-group-name --channel-name
@search-terms DeleteChannel
export def 'mediapackagev2 delete-channel' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 DeleteChannel $channel_group_name $channel_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channelGroup/{ChannelGroupName}; needs --channel-group-name
@search-terms DeleteChannelGroup
export def 'mediapackagev2 delete-channel-group' [
  --channel-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 DeleteChannelGroup $channel_group_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy; needs --channel-group-name --channel-name
@search-terms DeleteChannelPolicy
export def 'mediapackagev2 delete-channel-policy' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 DeleteChannelPolicy $channel_group_name $channel_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}; needs --channel-group-name --channel-name --origin-endpoint-name
@search-terms DeleteOriginEndpoint
export def 'mediapackagev2 delete-origin-endpoint' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 DeleteOriginEndpoint $channel_group_name $channel_name $origin_endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy; needs --channel-group-name --channel-name --origin-endpoint-name
@search-terms DeleteOriginEndpointPolicy
export def 'mediapackagev2 delete-origin-endpoint-policy' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 DeleteOriginEndpointPolicy $channel_group_name $channel_name $origin_endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/; cached 1min; needs --channel-group-name --channel-name
@search-terms GetChannel
export def 'mediapackagev2 get-channel' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackagev2 GetChannel $channel_group_name $channel_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channelGroup/{ChannelGroupName}; cached 1min; needs --channel-group-name
@search-terms GetChannelGroup
export def 'mediapackagev2 get-channel-group' [
  --channel-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackagev2 GetChannelGroup $channel_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy; cached 1min; needs --channel-group-name --channel-name
@search-terms GetChannelPolicy
export def 'mediapackagev2 get-channel-policy' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackagev2 GetChannelPolicy $channel_group_name $channel_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName}; needs --channel-group-name --channel-name --origin-endpoint-name --harvest-job-name
@search-terms GetHarvestJob
export def 'mediapackagev2 get-harvest-job' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --harvest-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mediapackagev2 GetHarvestJob $channel_group_name $channel_name $origin_endpoint_name $harvest_job_name -- $region $profile $with_input $fail_fast' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}; cached 1min; needs --channel-group-name --channel-name --origin-endpoint-name
@search-terms GetOriginEndpoint
export def 'mediapackagev2 get-origin-endpoint' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackagev2 GetOriginEndpoint $channel_group_name $channel_name $origin_endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy; cached 1min; needs --channel-group-name --channel-name --origin-endpoint-name
@search-terms GetOriginEndpointPolicy
export def 'mediapackagev2 get-origin-endpoint-policy' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackagev2 GetOriginEndpointPolicy $channel_group_name $channel_name $origin_endpoint_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channelGroup; follows pages; cached 1min
@search-terms ListChannelGroups
export def 'mediapackagev2 list-channel-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediapackagev2 ListChannelGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /channelGroup/{ChannelGroupName}/channel; follows pages; cached 1min; needs --channel-group-name
@search-terms ListChannels
export def 'mediapackagev2 list-channels' [
  --channel-group-name: string
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
]: any -> any { call 'mediapackagev2 ListChannels $channel_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /channelGroup/{ChannelGroupName}/harvestJob; follows pages; cached 15sec; needs --channel-group-name
@search-terms ListHarvestJobs
export def 'mediapackagev2 list-harvest-jobs' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --status: string@[QUEUED IN_PROGRESS CANCELLED COMPLETED FAILED]
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
]: any -> any { call 'mediapackagev2 ListHarvestJobs $channel_group_name $channel_name $origin_endpoint_name $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint; follows pages; cached 1min; needs --channel-group-name --channel-name
@search-terms ListOriginEndpoints
export def 'mediapackagev2 list-origin-endpoints' [
  --channel-group-name: string
  --channel-name: string
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
]: any -> any { call 'mediapackagev2 ListOriginEndpoints $channel_group_name $channel_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'mediapackagev2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediapackagev2 ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy; needs --channel-group-name --channel-name --policy
@search-terms PutChannelPolicy
export def 'mediapackagev2 put-channel-policy' [
  --channel-group-name: string
  --channel-name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 PutChannelPolicy $channel_group_name $channel_name $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy; needs --channel-group-name --channel-name --origin-endpoint-name --policy
@search-terms PutOriginEndpointPolicy
export def 'mediapackagev2 put-origin-endpoint-policy' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --policy: string
  --cdn-auth-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 PutOriginEndpointPolicy $channel_group_name $channel_name $origin_endpoint_name $policy $cdn_auth_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/reset; needs --channel-group-name --channel-name
@search-terms ResetChannelState
export def 'mediapackagev2 reset-channel-state' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 ResetChannelState $channel_group_name $channel_name -- $region $profile $with_input $fail_fast $yes' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/reset; needs --channel-group-name --channel-name --origin-endpoint-name
@search-terms ResetOriginEndpointState
export def 'mediapackagev2 reset-origin-endpoint-state' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 ResetOriginEndpointState $channel_group_name $channel_name $origin_endpoint_name -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'mediapackagev2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mediapackagev2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/; needs --channel-group-name --channel-name
@search-terms UpdateChannel
export def 'mediapackagev2 update-channel' [
  --channel-group-name: string
  --channel-name: string
  --e-tag: string
  --description: string
  --input-switch-configuration: record
  --output-header-configuration: record
  --multiview-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 UpdateChannel $channel_group_name $channel_name $e_tag $description $input_switch_configuration $output_header_configuration $multiview_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /channelGroup/{ChannelGroupName}; needs --channel-group-name
@search-terms UpdateChannelGroup
export def 'mediapackagev2 update-channel-group' [
  --channel-group-name: string
  --e-tag: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 UpdateChannelGroup $channel_group_name $e_tag $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}; needs --channel-group-name --channel-name --origin-endpoint-name --container-type
@search-terms UpdateOriginEndpoint
export def 'mediapackagev2 update-origin-endpoint' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --container-type: string@[TS CMAF ISM]
  --segment: record
  --description: string
  --startover-window-seconds: int
  --hls-manifests: list
  --low-latency-hls-manifests: list
  --dash-manifests: list
  --mss-manifests: list
  --force-endpoint-error-configuration: record
  --uri-separator: string@[UNDERSCORE HYPHEN]
  --stream-name-output-mode: string@[INDEX PASSTHROUGH_NAME]
  --e-tag: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediapackagev2 UpdateOriginEndpoint $channel_group_name $channel_name $origin_endpoint_name $container_type $segment $description $startover_window_seconds $hls_manifests $low_latency_hls_manifests $dash_manifests $mss_manifests $force_endpoint_error_configuration $uri_separator $stream_name_output_mode $e_tag -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   harvest-job-finished: GetHarvestJob; needs --channel-group-name --channel-name --origin-endpoint-name --harvest-job-name
@search-terms HarvestJobFinished
export def 'mediapackagev2 wait' [
  waiter: string@[harvest-job-finished]
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --harvest-job-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'mediapackagev2 wait $waiter $channel_group_name $channel_name $origin_endpoint_name $harvest_job_name -- $timeout $interval $region $profile' }
