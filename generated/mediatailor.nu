# Written by `cargo xtask generate --service mediatailor` from the service's model and overlay: change those instead.
# MediaTailor, API version 2018-04-23: 48 operations.

use rt.nu [call send]

# PUT /configureLogs/channel; needs --channel-name --log-types
@category "aws mediatailor"
@search-terms ConfigureLogsForChannel
export def 'mediatailor configure-logs-for-channel' [
  --channel-name: string
  --log-types: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor ConfigureLogsForChannel $channel_name=ChannelName $log_types=LogTypes $region=--region $profile=--profile' }

# PUT /configureLogs/playbackConfiguration; needs --percent-enabled --playback-configuration-name
@category "aws mediatailor"
@search-terms ConfigureLogsForPlaybackConfiguration
export def 'mediatailor configure-logs-for-playback-configuration' [
  --percent-enabled: int
  --playback-configuration-name: string
  --enabled-logging-strategies: oneof<list<string>, string>
  --ads-interaction-log: record
  --manifest-service-interaction-log: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor ConfigureLogsForPlaybackConfiguration $percent_enabled=PercentEnabled $playback_configuration_name=PlaybackConfigurationName $enabled_logging_strategies=EnabledLoggingStrategies $ads_interaction_log=AdsInteractionLog $manifest_service_interaction_log=ManifestServiceInteractionLog $region=--region $profile=--profile' }

# POST /channel/{ChannelName}; needs --channel-name --outputs --playback-mode
@category "aws mediatailor"
@search-terms CreateChannel
export def 'mediatailor create-channel' [
  --channel-name: string
  --filler-slate: record
  --outputs: oneof<list<any>, record>
  --playback-mode: string@[LOOP LINEAR]
  --tags: record
  --tier: string@[BASIC STANDARD]
  --time-shift-configuration: record
  --audiences: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor CreateChannel $channel_name=ChannelName $filler_slate=FillerSlate $outputs=Outputs $playback_mode=PlaybackMode $tags=Tags $tier=Tier $time_shift_configuration=TimeShiftConfiguration $audiences=Audiences $region=--region $profile=--profile' }

# POST /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}; needs --http-package-configurations --live-source-name --source-location-name
@category "aws mediatailor"
@search-terms CreateLiveSource
export def 'mediatailor create-live-source' [
  --http-package-configurations: oneof<list<any>, record>
  --live-source-name: string
  --source-location-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor CreateLiveSource $http_package_configurations=HttpPackageConfigurations $live_source_name=LiveSourceName $source_location_name=SourceLocationName $tags=Tags $region=--region $profile=--profile' }

# POST /prefetchSchedule/{PlaybackConfigurationName}/{Name}; needs --name --playback-configuration-name
@category "aws mediatailor"
@search-terms CreatePrefetchSchedule
export def 'mediatailor create-prefetch-schedule' [
  --consumption: record
  --name: string
  --playback-configuration-name: string
  --retrieval: record
  --recurring-prefetch-configuration: record
  --schedule-type: string@[SINGLE RECURRING]
  --stream-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor CreatePrefetchSchedule $consumption=Consumption $name=Name $playback_configuration_name=PlaybackConfigurationName $retrieval=Retrieval $recurring_prefetch_configuration=RecurringPrefetchConfiguration $schedule_type=ScheduleType $stream_id=StreamId $tags=Tags $region=--region $profile=--profile' }

# POST /channel/{ChannelName}/program/{ProgramName}; needs --channel-name --program-name --schedule-configuration --source-location-name
@category "aws mediatailor"
@search-terms CreateProgram
export def 'mediatailor create-program' [
  --ad-breaks: oneof<list<any>, record>
  --channel-name: string
  --live-source-name: string
  --program-name: string
  --schedule-configuration: record
  --source-location-name: string
  --vod-source-name: string
  --audience-media: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor CreateProgram $ad_breaks=AdBreaks $channel_name=ChannelName $live_source_name=LiveSourceName $program_name=ProgramName $schedule_configuration=ScheduleConfiguration $source_location_name=SourceLocationName $vod_source_name=VodSourceName $audience_media=AudienceMedia $tags=Tags $region=--region $profile=--profile' }

# POST /sourceLocation/{SourceLocationName}; needs --http-configuration --source-location-name
@category "aws mediatailor"
@search-terms CreateSourceLocation
export def 'mediatailor create-source-location' [
  --access-configuration: record
  --default-segment-delivery-configuration: record
  --http-configuration: record
  --segment-delivery-configurations: oneof<list<any>, record>
  --source-location-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor CreateSourceLocation $access_configuration=AccessConfiguration $default_segment_delivery_configuration=DefaultSegmentDeliveryConfiguration $http_configuration=HttpConfiguration $segment_delivery_configurations=SegmentDeliveryConfigurations $source_location_name=SourceLocationName $tags=Tags $region=--region $profile=--profile' }

# POST /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}; needs --http-package-configurations --source-location-name --vod-source-name
@category "aws mediatailor"
@search-terms CreateVodSource
export def 'mediatailor create-vod-source' [
  --http-package-configurations: oneof<list<any>, record>
  --source-location-name: string
  --tags: record
  --vod-source-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor CreateVodSource $http_package_configurations=HttpPackageConfigurations $source_location_name=SourceLocationName $tags=Tags $vod_source_name=VodSourceName $region=--region $profile=--profile' }

# DELETE /channel/{ChannelName}; needs --channel-name
@category "aws mediatailor"
@search-terms DeleteChannel
export def 'mediatailor delete-channel' [
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeleteChannel $channel_name=ChannelName $region=--region $profile=--profile' }

# DELETE /channel/{ChannelName}/policy; needs --channel-name
@category "aws mediatailor"
@search-terms DeleteChannelPolicy
export def 'mediatailor delete-channel-policy' [
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeleteChannelPolicy $channel_name=ChannelName $region=--region $profile=--profile' }

# DELETE /function/{FunctionId}; needs --function-id
@category "aws mediatailor"
@search-terms DeleteFunction
export def 'mediatailor delete-function' [
  --function-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeleteFunction $function_id=FunctionId $region=--region $profile=--profile' }

# DELETE /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}; needs --live-source-name --source-location-name
@category "aws mediatailor"
@search-terms DeleteLiveSource
export def 'mediatailor delete-live-source' [
  --live-source-name: string
  --source-location-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeleteLiveSource $live_source_name=LiveSourceName $source_location_name=SourceLocationName $region=--region $profile=--profile' }

# DELETE /playbackConfiguration/{Name}; needs --name
@category "aws mediatailor"
@search-terms DeletePlaybackConfiguration
export def 'mediatailor delete-playback-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeletePlaybackConfiguration $name=Name $region=--region $profile=--profile' }

# DELETE /prefetchSchedule/{PlaybackConfigurationName}/{Name}; needs --name --playback-configuration-name
@category "aws mediatailor"
@search-terms DeletePrefetchSchedule
export def 'mediatailor delete-prefetch-schedule' [
  --name: string
  --playback-configuration-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeletePrefetchSchedule $name=Name $playback_configuration_name=PlaybackConfigurationName $region=--region $profile=--profile' }

# DELETE /channel/{ChannelName}/program/{ProgramName}; needs --channel-name --program-name
@category "aws mediatailor"
@search-terms DeleteProgram
export def 'mediatailor delete-program' [
  --channel-name: string
  --program-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeleteProgram $channel_name=ChannelName $program_name=ProgramName $region=--region $profile=--profile' }

# DELETE /sourceLocation/{SourceLocationName}; needs --source-location-name
@category "aws mediatailor"
@search-terms DeleteSourceLocation
export def 'mediatailor delete-source-location' [
  --source-location-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeleteSourceLocation $source_location_name=SourceLocationName $region=--region $profile=--profile' }

# DELETE /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}; needs --source-location-name --vod-source-name
@category "aws mediatailor"
@search-terms DeleteVodSource
export def 'mediatailor delete-vod-source' [
  --source-location-name: string
  --vod-source-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor DeleteVodSource $source_location_name=SourceLocationName $vod_source_name=VodSourceName $region=--region $profile=--profile' }

# GET /channel/{ChannelName}; cached 1min; needs --channel-name
@category "aws mediatailor"
@search-terms DescribeChannel
export def 'mediatailor describe-channel' [
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor DescribeChannel $channel_name=ChannelName $region=--region $profile=--profile' }

# GET /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}; cached 1min; needs --live-source-name --source-location-name
@category "aws mediatailor"
@search-terms DescribeLiveSource
export def 'mediatailor describe-live-source' [
  --live-source-name: string
  --source-location-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor DescribeLiveSource $live_source_name=LiveSourceName $source_location_name=SourceLocationName $region=--region $profile=--profile' }

# GET /channel/{ChannelName}/program/{ProgramName}; cached 1min; needs --channel-name --program-name
@category "aws mediatailor"
@search-terms DescribeProgram
export def 'mediatailor describe-program' [
  --channel-name: string
  --program-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor DescribeProgram $channel_name=ChannelName $program_name=ProgramName $region=--region $profile=--profile' }

# GET /sourceLocation/{SourceLocationName}; cached 1min; needs --source-location-name
@category "aws mediatailor"
@search-terms DescribeSourceLocation
export def 'mediatailor describe-source-location' [
  --source-location-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor DescribeSourceLocation $source_location_name=SourceLocationName $region=--region $profile=--profile' }

# GET /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}; cached 1min; needs --source-location-name --vod-source-name
@category "aws mediatailor"
@search-terms DescribeVodSource
export def 'mediatailor describe-vod-source' [
  --source-location-name: string
  --vod-source-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor DescribeVodSource $source_location_name=SourceLocationName $vod_source_name=VodSourceName $region=--region $profile=--profile' }

# GET /channel/{ChannelName}/policy; cached 1min; needs --channel-name
@category "aws mediatailor"
@search-terms GetChannelPolicy
export def 'mediatailor get-channel-policy' [
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor GetChannelPolicy $channel_name=ChannelName $region=--region $profile=--profile' }

# GET /channel/{ChannelName}/schedule; follows pages; cached 1min; needs --channel-name
@category "aws mediatailor"
@search-terms GetChannelSchedule
export def 'mediatailor get-channel-schedule' [
  --channel-name: string
  --duration-minutes: string
  --audience: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor GetChannelSchedule $channel_name=ChannelName $duration_minutes=DurationMinutes $audience=Audience $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /function/{FunctionId}; cached 1min; needs --function-id
@category "aws mediatailor"
@search-terms GetFunction
export def 'mediatailor get-function' [
  --function-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor GetFunction $function_id=FunctionId $region=--region $profile=--profile' }

# GET /playbackConfiguration/{Name}; cached 1min; needs --name
@category "aws mediatailor"
@search-terms GetPlaybackConfiguration
export def 'mediatailor get-playback-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor GetPlaybackConfiguration $name=Name $region=--region $profile=--profile' }

# GET /prefetchSchedule/{PlaybackConfigurationName}/{Name}; cached 1min; needs --name --playback-configuration-name
@category "aws mediatailor"
@search-terms GetPrefetchSchedule
export def 'mediatailor get-prefetch-schedule' [
  --name: string
  --playback-configuration-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor GetPrefetchSchedule $name=Name $playback_configuration_name=PlaybackConfigurationName $region=--region $profile=--profile' }

# GET /alerts; follows pages; cached 1min; needs --resource-arn
@category "aws mediatailor"
@search-terms ListAlerts
export def 'mediatailor list-alerts' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor ListAlerts $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /channels; follows pages; cached 1min
@category "aws mediatailor"
@search-terms ListChannels
@example "First rows only" "mediatailor list-channels --stream | first 3"
export def 'mediatailor list-channels' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor ListChannels $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /functions; follows pages; cached 1min
@category "aws mediatailor"
@search-terms ListFunctions
@example "First rows only" "mediatailor list-functions --stream | first 3"
export def 'mediatailor list-functions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor ListFunctions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /sourceLocation/{SourceLocationName}/liveSources; follows pages; cached 1min; needs --source-location-name
@category "aws mediatailor"
@search-terms ListLiveSources
export def 'mediatailor list-live-sources' [
  --source-location-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor ListLiveSources $source_location_name=SourceLocationName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /playbackConfigurations; follows pages; cached 1min
@category "aws mediatailor"
@search-terms ListPlaybackConfigurations
@example "First rows only" "mediatailor list-playback-configurations --stream | first 3"
export def 'mediatailor list-playback-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor ListPlaybackConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /prefetchSchedule/{PlaybackConfigurationName}; follows pages; cached 1min; needs --playback-configuration-name
@category "aws mediatailor"
@search-terms ListPrefetchSchedules
export def 'mediatailor list-prefetch-schedules' [
  --playback-configuration-name: string
  --schedule-type: string@[SINGLE RECURRING ALL]
  --stream-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor ListPrefetchSchedules $playback_configuration_name=PlaybackConfigurationName $schedule_type=ScheduleType $stream_id=StreamId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /sourceLocations; follows pages; cached 1min
@category "aws mediatailor"
@search-terms ListSourceLocations
@example "First rows only" "mediatailor list-source-locations --stream | first 3"
export def 'mediatailor list-source-locations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor ListSourceLocations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws mediatailor"
@search-terms ListTagsForResource
export def 'mediatailor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /sourceLocation/{SourceLocationName}/vodSources; follows pages; cached 1min; needs --source-location-name
@category "aws mediatailor"
@search-terms ListVodSources
export def 'mediatailor list-vod-sources' [
  --source-location-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediatailor ListVodSources $source_location_name=SourceLocationName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /channel/{ChannelName}/policy; needs --channel-name --policy
@category "aws mediatailor"
@search-terms PutChannelPolicy
export def 'mediatailor put-channel-policy' [
  --channel-name: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor PutChannelPolicy $channel_name=ChannelName $policy=Policy $region=--region $profile=--profile' }

# PUT /function/{FunctionId}; needs --function-id --function-type
@category "aws mediatailor"
@search-terms PutFunction
export def 'mediatailor put-function' [
  --function-id: string
  --function-type: string@[HTTP_REQUEST AWS_SERVICE_REQUEST CUSTOM_OUTPUT CONCURRENT_EXECUTOR SEQUENTIAL_EXECUTOR VAST_REQUEST HLS_TAG_PROCESSOR]
  --description: string
  --http-request-configuration: record
  --aws-service-request-configuration: record
  --custom-output-configuration: record
  --concurrent-executor-configuration: record
  --sequential-executor-configuration: record
  --vast-request-configuration: record
  --hls-tag-processor-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor PutFunction $function_id=FunctionId $function_type=FunctionType $description=Description $http_request_configuration=HttpRequestConfiguration $aws_service_request_configuration=AwsServiceRequestConfiguration $custom_output_configuration=CustomOutputConfiguration $concurrent_executor_configuration=ConcurrentExecutorConfiguration $sequential_executor_configuration=SequentialExecutorConfiguration $vast_request_configuration=VastRequestConfiguration $hls_tag_processor_configuration=HlsTagProcessorConfiguration $tags=Tags $region=--region $profile=--profile' }

# PUT /playbackConfiguration; needs --name
@category "aws mediatailor"
@search-terms PutPlaybackConfiguration
export def 'mediatailor put-playback-configuration' [
  --ad-decision-server-url: string
  --avail-suppression: record
  --bumper: record
  --cdn-configuration: record
  --configuration-aliases: record
  --dash-configuration: record
  --insertion-mode: string@[STITCHED_ONLY PLAYER_SELECT]
  --live-pre-roll-configuration: record
  --manifest-processing-rules: record
  --name: string
  --personalization-threshold-seconds: int
  --slate-ad-url: string
  --tags: record
  --transcode-profile-name: string
  --video-content-source-url: string
  --ad-conditioning-configuration: record
  --ad-decision-server-configuration: record
  --yield-optimization-configuration: record
  --function-mapping: record
  --ads-personalization-timeouts: record
  --ads-personalization-concurrency: record
  --beaconing-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor PutPlaybackConfiguration $ad_decision_server_url=AdDecisionServerUrl $avail_suppression=AvailSuppression $bumper=Bumper $cdn_configuration=CdnConfiguration $configuration_aliases=ConfigurationAliases $dash_configuration=DashConfiguration $insertion_mode=InsertionMode $live_pre_roll_configuration=LivePreRollConfiguration $manifest_processing_rules=ManifestProcessingRules $name=Name $personalization_threshold_seconds=PersonalizationThresholdSeconds $slate_ad_url=SlateAdUrl $tags=Tags $transcode_profile_name=TranscodeProfileName $video_content_source_url=VideoContentSourceUrl $ad_conditioning_configuration=AdConditioningConfiguration $ad_decision_server_configuration=AdDecisionServerConfiguration $yield_optimization_configuration=YieldOptimizationConfiguration $function_mapping=FunctionMapping $ads_personalization_timeouts=AdsPersonalizationTimeouts $ads_personalization_concurrency=AdsPersonalizationConcurrency $beaconing_configuration=BeaconingConfiguration $region=--region $profile=--profile' }

# PUT /channel/{ChannelName}/start; needs --channel-name
@category "aws mediatailor"
@search-terms StartChannel
export def 'mediatailor start-channel' [
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor StartChannel $channel_name=ChannelName $region=--region $profile=--profile' }

# PUT /channel/{ChannelName}/stop; needs --channel-name
@category "aws mediatailor"
@search-terms StopChannel
export def 'mediatailor stop-channel' [
  --channel-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor StopChannel $channel_name=ChannelName $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws mediatailor"
@search-terms TagResource
export def 'mediatailor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws mediatailor"
@search-terms UntagResource
export def 'mediatailor untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediatailor UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /channel/{ChannelName}; needs --channel-name --outputs
@category "aws mediatailor"
@search-terms UpdateChannel
export def 'mediatailor update-channel' [
  --channel-name: string
  --filler-slate: record
  --outputs: oneof<list<any>, record>
  --time-shift-configuration: record
  --audiences: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor UpdateChannel $channel_name=ChannelName $filler_slate=FillerSlate $outputs=Outputs $time_shift_configuration=TimeShiftConfiguration $audiences=Audiences $region=--region $profile=--profile' }

# PUT /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}; needs --http-package-configurations --live-source-name --source-location-name
@category "aws mediatailor"
@search-terms UpdateLiveSource
export def 'mediatailor update-live-source' [
  --http-package-configurations: oneof<list<any>, record>
  --live-source-name: string
  --source-location-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor UpdateLiveSource $http_package_configurations=HttpPackageConfigurations $live_source_name=LiveSourceName $source_location_name=SourceLocationName $region=--region $profile=--profile' }

# PUT /channel/{ChannelName}/program/{ProgramName}; needs --channel-name --program-name --schedule-configuration
@category "aws mediatailor"
@search-terms UpdateProgram
export def 'mediatailor update-program' [
  --ad-breaks: oneof<list<any>, record>
  --channel-name: string
  --program-name: string
  --schedule-configuration: record
  --audience-media: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor UpdateProgram $ad_breaks=AdBreaks $channel_name=ChannelName $program_name=ProgramName $schedule_configuration=ScheduleConfiguration $audience_media=AudienceMedia $region=--region $profile=--profile' }

# PUT /sourceLocation/{SourceLocationName}; needs --http-configuration --source-location-name
@category "aws mediatailor"
@search-terms UpdateSourceLocation
export def 'mediatailor update-source-location' [
  --access-configuration: record
  --default-segment-delivery-configuration: record
  --http-configuration: record
  --segment-delivery-configurations: oneof<list<any>, record>
  --source-location-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor UpdateSourceLocation $access_configuration=AccessConfiguration $default_segment_delivery_configuration=DefaultSegmentDeliveryConfiguration $http_configuration=HttpConfiguration $segment_delivery_configurations=SegmentDeliveryConfigurations $source_location_name=SourceLocationName $region=--region $profile=--profile' }

# PUT /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}; needs --http-package-configurations --source-location-name --vod-source-name
@category "aws mediatailor"
@search-terms UpdateVodSource
export def 'mediatailor update-vod-source' [
  --http-package-configurations: oneof<list<any>, record>
  --source-location-name: string
  --vod-source-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediatailor UpdateVodSource $http_package_configurations=HttpPackageConfigurations $source_location_name=SourceLocationName $vod_source_name=VodSourceName $region=--region $profile=--profile' }
