# Written by `cargo xtask generate --service mediapackagev2` from the service's model and overlay: change those instead.
# MediaPackageV2, API version 2022-12-25: 30 operations.

use rt.nu [call send]

# PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName}; needs --channel-group-name --channel-name --origin-endpoint-name --harvest-job-name
@category "aws mediapackagev2"
@search-terms CancelHarvestJob
export def 'mediapackagev2 cancel-harvest-job' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --harvest-job-name: string
  --e-tag: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 CancelHarvestJob $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $harvest_job_name=HarvestJobName $e_tag=ETag $region=--region $profile=--profile' }

# POST /channelGroup/{ChannelGroupName}/channel; needs --channel-group-name --channel-name
@category "aws mediapackagev2"
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
]: nothing -> record { call 'mediapackagev2 CreateChannel $channel_group_name=ChannelGroupName $channel_name=ChannelName $client_token=ClientToken $input_type=InputType $description=Description $input_switch_configuration=InputSwitchConfiguration $output_header_configuration=OutputHeaderConfiguration $multiview_configuration=MultiviewConfiguration $output_locking_mode=OutputLockingMode $tags=Tags $region=--region $profile=--profile' }

# POST /channelGroup; needs --channel-group-name
@category "aws mediapackagev2"
@search-terms CreateChannelGroup
export def 'mediapackagev2 create-channel-group' [
  --channel-group-name: string
  --client-token: string
  --description: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 CreateChannelGroup $channel_group_name=ChannelGroupName $client_token=ClientToken $description=Description $tags=Tags $region=--region $profile=--profile' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob; needs --channel-group-name --channel-name --origin-endpoint-name --harvested-manifests --schedule-configuration --destination
@category "aws mediapackagev2"
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
]: nothing -> record { call 'mediapackagev2 CreateHarvestJob $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $description=Description $harvested_manifests=HarvestedManifests $schedule_configuration=ScheduleConfiguration $destination=Destination $client_token=ClientToken $harvest_job_name=HarvestJobName $tags=Tags $region=--region $profile=--profile' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint; needs --channel-group-name --channel-name --origin-endpoint-name --container-type
@category "aws mediapackagev2"
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
  --hls-manifests: oneof<list<any>, record>
  --low-latency-hls-manifests: oneof<list<any>, record>
  --dash-manifests: oneof<list<any>, record>
  --mss-manifests: oneof<list<any>, record>
  --force-endpoint-error-configuration: record
  --uri-separator: string@[UNDERSCORE HYPHEN]
  --stream-name-output-mode: string@[INDEX PASSTHROUGH_NAME]
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 CreateOriginEndpoint $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $container_type=ContainerType $segment=Segment $client_token=ClientToken $description=Description $startover_window_seconds=StartoverWindowSeconds $hls_manifests=HlsManifests $low_latency_hls_manifests=LowLatencyHlsManifests $dash_manifests=DashManifests $mss_manifests=MssManifests $force_endpoint_error_configuration=ForceEndpointErrorConfiguration $uri_separator=UriSeparator $stream_name_output_mode=StreamNameOutputMode $tags=Tags $region=--region $profile=--profile' }

# DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/; needs --channel-group-name --channel-name
@category "aws mediapackagev2"
@search-terms DeleteChannel
export def 'mediapackagev2 delete-channel' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 DeleteChannel $channel_group_name=ChannelGroupName $channel_name=ChannelName $region=--region $profile=--profile' }

# DELETE /channelGroup/{ChannelGroupName}; needs --channel-group-name
@category "aws mediapackagev2"
@search-terms DeleteChannelGroup
export def 'mediapackagev2 delete-channel-group' [
  --channel-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 DeleteChannelGroup $channel_group_name=ChannelGroupName $region=--region $profile=--profile' }

# DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy; needs --channel-group-name --channel-name
@category "aws mediapackagev2"
@search-terms DeleteChannelPolicy
export def 'mediapackagev2 delete-channel-policy' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 DeleteChannelPolicy $channel_group_name=ChannelGroupName $channel_name=ChannelName $region=--region $profile=--profile' }

# DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}; needs --channel-group-name --channel-name --origin-endpoint-name
@category "aws mediapackagev2"
@search-terms DeleteOriginEndpoint
export def 'mediapackagev2 delete-origin-endpoint' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 DeleteOriginEndpoint $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $region=--region $profile=--profile' }

# DELETE /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy; needs --channel-group-name --channel-name --origin-endpoint-name
@category "aws mediapackagev2"
@search-terms DeleteOriginEndpointPolicy
export def 'mediapackagev2 delete-origin-endpoint-policy' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 DeleteOriginEndpointPolicy $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $region=--region $profile=--profile' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/; cached 1min; needs --channel-group-name --channel-name
@category "aws mediapackagev2"
@search-terms GetChannel
export def 'mediapackagev2 get-channel' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 GetChannel $channel_group_name=ChannelGroupName $channel_name=ChannelName $region=--region $profile=--profile' }

# GET /channelGroup/{ChannelGroupName}; cached 1min; needs --channel-group-name
@category "aws mediapackagev2"
@search-terms GetChannelGroup
export def 'mediapackagev2 get-channel-group' [
  --channel-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 GetChannelGroup $channel_group_name=ChannelGroupName $region=--region $profile=--profile' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy; cached 1min; needs --channel-group-name --channel-name
@category "aws mediapackagev2"
@search-terms GetChannelPolicy
export def 'mediapackagev2 get-channel-policy' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 GetChannelPolicy $channel_group_name=ChannelGroupName $channel_name=ChannelName $region=--region $profile=--profile' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/harvestJob/{HarvestJobName}; cached 1min; needs --channel-group-name --channel-name --origin-endpoint-name --harvest-job-name
@category "aws mediapackagev2"
@search-terms GetHarvestJob
export def 'mediapackagev2 get-harvest-job' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --harvest-job-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 GetHarvestJob $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $harvest_job_name=HarvestJobName $region=--region $profile=--profile' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}; cached 1min; needs --channel-group-name --channel-name --origin-endpoint-name
@category "aws mediapackagev2"
@search-terms GetOriginEndpoint
export def 'mediapackagev2 get-origin-endpoint' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 GetOriginEndpoint $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $region=--region $profile=--profile' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy; cached 1min; needs --channel-group-name --channel-name --origin-endpoint-name
@category "aws mediapackagev2"
@search-terms GetOriginEndpointPolicy
export def 'mediapackagev2 get-origin-endpoint-policy' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 GetOriginEndpointPolicy $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $region=--region $profile=--profile' }

# GET /channelGroup; follows pages; cached 1min
@category "aws mediapackagev2"
@search-terms ListChannelGroups
@example "First rows only" "mediapackagev2 list-channel-groups --stream | first 3"
export def 'mediapackagev2 list-channel-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediapackagev2 ListChannelGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /channelGroup/{ChannelGroupName}/channel; follows pages; cached 1min; needs --channel-group-name
@category "aws mediapackagev2"
@search-terms ListChannels
export def 'mediapackagev2 list-channels' [
  --channel-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediapackagev2 ListChannels $channel_group_name=ChannelGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /channelGroup/{ChannelGroupName}/harvestJob; follows pages; cached 1min; needs --channel-group-name
@category "aws mediapackagev2"
@search-terms ListHarvestJobs
export def 'mediapackagev2 list-harvest-jobs' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --status: string@[QUEUED IN_PROGRESS CANCELLED COMPLETED FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediapackagev2 ListHarvestJobs $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint; follows pages; cached 1min; needs --channel-group-name --channel-name
@category "aws mediapackagev2"
@search-terms ListOriginEndpoints
export def 'mediapackagev2 list-origin-endpoints' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediapackagev2 ListOriginEndpoints $channel_group_name=ChannelGroupName $channel_name=ChannelName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws mediapackagev2"
@search-terms ListTagsForResource
export def 'mediapackagev2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/policy; needs --channel-group-name --channel-name --policy
@category "aws mediapackagev2"
@search-terms PutChannelPolicy
export def 'mediapackagev2 put-channel-policy' [
  --channel-group-name: string
  --channel-name: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 PutChannelPolicy $channel_group_name=ChannelGroupName $channel_name=ChannelName $policy=Policy $region=--region $profile=--profile' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/policy; needs --channel-group-name --channel-name --origin-endpoint-name --policy
@category "aws mediapackagev2"
@search-terms PutOriginEndpointPolicy
export def 'mediapackagev2 put-origin-endpoint-policy' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --policy: string
  --cdn-auth-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 PutOriginEndpointPolicy $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $policy=Policy $cdn_auth_configuration=CdnAuthConfiguration $region=--region $profile=--profile' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/reset; needs --channel-group-name --channel-name
@category "aws mediapackagev2"
@search-terms ResetChannelState
export def 'mediapackagev2 reset-channel-state' [
  --channel-group-name: string
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 ResetChannelState $channel_group_name=ChannelGroupName $channel_name=ChannelName $region=--region $profile=--profile' }

# POST /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}/reset; needs --channel-group-name --channel-name --origin-endpoint-name
@category "aws mediapackagev2"
@search-terms ResetOriginEndpointState
export def 'mediapackagev2 reset-origin-endpoint-state' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 ResetOriginEndpointState $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws mediapackagev2"
@search-terms TagResource
export def 'mediapackagev2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws mediapackagev2"
@search-terms UntagResource
export def 'mediapackagev2 untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediapackagev2 UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/; needs --channel-group-name --channel-name
@category "aws mediapackagev2"
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
]: nothing -> record { call 'mediapackagev2 UpdateChannel $channel_group_name=ChannelGroupName $channel_name=ChannelName $e_tag=ETag $description=Description $input_switch_configuration=InputSwitchConfiguration $output_header_configuration=OutputHeaderConfiguration $multiview_configuration=MultiviewConfiguration $region=--region $profile=--profile' }

# PUT /channelGroup/{ChannelGroupName}; needs --channel-group-name
@category "aws mediapackagev2"
@search-terms UpdateChannelGroup
export def 'mediapackagev2 update-channel-group' [
  --channel-group-name: string
  --e-tag: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 UpdateChannelGroup $channel_group_name=ChannelGroupName $e_tag=ETag $description=Description $region=--region $profile=--profile' }

# PUT /channelGroup/{ChannelGroupName}/channel/{ChannelName}/originEndpoint/{OriginEndpointName}; needs --channel-group-name --channel-name --origin-endpoint-name --container-type
@category "aws mediapackagev2"
@search-terms UpdateOriginEndpoint
export def 'mediapackagev2 update-origin-endpoint' [
  --channel-group-name: string
  --channel-name: string
  --origin-endpoint-name: string
  --container-type: string@[TS CMAF ISM]
  --segment: record
  --description: string
  --startover-window-seconds: int
  --hls-manifests: oneof<list<any>, record>
  --low-latency-hls-manifests: oneof<list<any>, record>
  --dash-manifests: oneof<list<any>, record>
  --mss-manifests: oneof<list<any>, record>
  --force-endpoint-error-configuration: record
  --uri-separator: string@[UNDERSCORE HYPHEN]
  --stream-name-output-mode: string@[INDEX PASSTHROUGH_NAME]
  --e-tag: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediapackagev2 UpdateOriginEndpoint $channel_group_name=ChannelGroupName $channel_name=ChannelName $origin_endpoint_name=OriginEndpointName $container_type=ContainerType $segment=Segment $description=Description $startover_window_seconds=StartoverWindowSeconds $hls_manifests=HlsManifests $low_latency_hls_manifests=LowLatencyHlsManifests $dash_manifests=DashManifests $mss_manifests=MssManifests $force_endpoint_error_configuration=ForceEndpointErrorConfiguration $uri_separator=UriSeparator $stream_name_output_mode=StreamNameOutputMode $e_tag=ETag $region=--region $profile=--profile' }
