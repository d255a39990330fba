# Written by `cargo xtask generate --service mediatailor` from the service's model and overlay: change those instead.
# MediaTailor, API version 2018-04-23: 48 operations.

use rt.nu [call]

# PUT /configureLogs/channel; needs --channel-name --log-types
@search-terms ConfigureLogsForChannel
export def 'mediatailor configure-logs-for-channel' [
  --channel-name: string
  --log-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor ConfigureLogsForChannel $channel_name $log_types -- $region $profile $with_input $fail_fast $yes' }

# PUT /configureLogs/playbackConfiguration; needs --percent-enabled --playback-configuration-name
@search-terms ConfigureLogsForPlaybackConfiguration
export def 'mediatailor configure-logs-for-playback-configuration' [
  --percent-enabled: int
  --playback-configuration-name: string
  --enabled-logging-strategies: list<string>
  --ads-interaction-log: record
  --manifest-service-interaction-log: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor ConfigureLogsForPlaybackConfiguration $percent_enabled $playback_configuration_name $enabled_logging_strategies $ads_interaction_log $manifest_service_interaction_log -- $region $profile $with_input $fail_fast $yes' }

# POST /channel/{ChannelName}; needs --channel-name --outputs --playback-mode
@search-terms CreateChannel
export def 'mediatailor create-channel' [
  --channel-name: string
  --filler-slate: record
  --outputs: list
  --playback-mode: string@[LOOP LINEAR]
  --tags: record
  --tier: string@[BASIC STANDARD]
  --time-shift-configuration: record
  --audiences: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor CreateChannel $channel_name $filler_slate $outputs $playback_mode $tags $tier $time_shift_configuration $audiences -- $region $profile $with_input $fail_fast $yes' }

# POST /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}; needs --http-package-configurations --live-source-name --source-location-name
@search-terms CreateLiveSource
export def 'mediatailor create-live-source' [
  --http-package-configurations: list
  --live-source-name: string
  --source-location-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor CreateLiveSource $http_package_configurations $live_source_name $source_location_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prefetchSchedule/{PlaybackConfigurationName}/{Name}; needs --name --playback-configuration-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor CreatePrefetchSchedule $consumption $name $playback_configuration_name $retrieval $recurring_prefetch_configuration $schedule_type $stream_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /channel/{ChannelName}/program/{ProgramName}; needs --channel-name --program-name --schedule-configuration --source-location-name
@search-terms CreateProgram
export def 'mediatailor create-program' [
  --ad-breaks: list
  --channel-name: string
  --live-source-name: string
  --program-name: string
  --schedule-configuration: record
  --source-location-name: string
  --vod-source-name: string
  --audience-media: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor CreateProgram $ad_breaks $channel_name $live_source_name $program_name $schedule_configuration $source_location_name $vod_source_name $audience_media $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /sourceLocation/{SourceLocationName}; needs --http-configuration --source-location-name
@search-terms CreateSourceLocation
export def 'mediatailor create-source-location' [
  --access-configuration: record
  --default-segment-delivery-configuration: record
  --http-configuration: record
  --segment-delivery-configurations: list
  --source-location-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor CreateSourceLocation $access_configuration $default_segment_delivery_configuration $http_configuration $segment_delivery_configurations $source_location_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}; needs --http-package-configurations --source-location-name --vod-source-name
@search-terms CreateVodSource
export def 'mediatailor create-vod-source' [
  --http-package-configurations: list
  --source-location-name: string
  --tags: record
  --vod-source-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor CreateVodSource $http_package_configurations $source_location_name $tags $vod_source_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channel/{ChannelName}; needs --channel-name
@search-terms DeleteChannel
export def 'mediatailor delete-channel' [
  --channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeleteChannel $channel_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channel/{ChannelName}/policy; needs --channel-name
@search-terms DeleteChannelPolicy
export def 'mediatailor delete-channel-policy' [
  --channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeleteChannelPolicy $channel_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /function/{FunctionId}; needs --function-id
@search-terms DeleteFunction
export def 'mediatailor delete-function' [
  --function-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeleteFunction $function_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}; needs --live-source-name --source-location-name
@search-terms DeleteLiveSource
export def 'mediatailor delete-live-source' [
  --live-source-name: string
  --source-location-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeleteLiveSource $live_source_name $source_location_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /playbackConfiguration/{Name}; needs --name
@search-terms DeletePlaybackConfiguration
export def 'mediatailor delete-playback-configuration' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeletePlaybackConfiguration $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prefetchSchedule/{PlaybackConfigurationName}/{Name}; needs --name --playback-configuration-name
@search-terms DeletePrefetchSchedule
export def 'mediatailor delete-prefetch-schedule' [
  --name: string
  --playback-configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeletePrefetchSchedule $name $playback_configuration_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /channel/{ChannelName}/program/{ProgramName}; needs --channel-name --program-name
@search-terms DeleteProgram
export def 'mediatailor delete-program' [
  --channel-name: string
  --program-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeleteProgram $channel_name $program_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sourceLocation/{SourceLocationName}; needs --source-location-name
@search-terms DeleteSourceLocation
export def 'mediatailor delete-source-location' [
  --source-location-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeleteSourceLocation $source_location_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}; needs --source-location-name --vod-source-name
@search-terms DeleteVodSource
export def 'mediatailor delete-vod-source' [
  --source-location-name: string
  --vod-source-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor DeleteVodSource $source_location_name $vod_source_name -- $region $profile $with_input $fail_fast $yes' }

# GET /channel/{ChannelName}; cached 1min; needs --channel-name
@search-terms DescribeChannel
export def 'mediatailor describe-channel' [
  --channel-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor DescribeChannel $channel_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}; cached 1min; needs --live-source-name --source-location-name
@search-terms DescribeLiveSource
export def 'mediatailor describe-live-source' [
  --live-source-name: string
  --source-location-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor DescribeLiveSource $live_source_name $source_location_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channel/{ChannelName}/program/{ProgramName}; cached 1min; needs --channel-name --program-name
@search-terms DescribeProgram
export def 'mediatailor describe-program' [
  --channel-name: string
  --program-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor DescribeProgram $channel_name $program_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sourceLocation/{SourceLocationName}; cached 1min; needs --source-location-name
@search-terms DescribeSourceLocation
export def 'mediatailor describe-source-location' [
  --source-location-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor DescribeSourceLocation $source_location_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}; cached 1min; needs --source-location-name --vod-source-name
@search-terms DescribeVodSource
export def 'mediatailor describe-vod-source' [
  --source-location-name: string
  --vod-source-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor DescribeVodSource $source_location_name $vod_source_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channel/{ChannelName}/policy; cached 1min; needs --channel-name
@search-terms GetChannelPolicy
export def 'mediatailor get-channel-policy' [
  --channel-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor GetChannelPolicy $channel_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /channel/{ChannelName}/schedule; follows pages; cached 1min; needs --channel-name
@search-terms GetChannelSchedule
export def 'mediatailor get-channel-schedule' [
  --channel-name: string
  --duration-minutes: string
  --audience: string
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
]: any -> any { call 'mediatailor GetChannelSchedule $channel_name $duration_minutes $audience -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /function/{FunctionId}; cached 1min; needs --function-id
@search-terms GetFunction
export def 'mediatailor get-function' [
  --function-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor GetFunction $function_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /playbackConfiguration/{Name}; cached 1min; needs --name
@search-terms GetPlaybackConfiguration
export def 'mediatailor get-playback-configuration' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor GetPlaybackConfiguration $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prefetchSchedule/{PlaybackConfigurationName}/{Name}; cached 1min; needs --name --playback-configuration-name
@search-terms GetPrefetchSchedule
export def 'mediatailor get-prefetch-schedule' [
  --name: string
  --playback-configuration-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor GetPrefetchSchedule $name $playback_configuration_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /alerts; follows pages; cached 1min; needs --resource-arn
@search-terms ListAlerts
export def 'mediatailor list-alerts' [
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
]: any -> any { call 'mediatailor ListAlerts $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /channels; follows pages; cached 1min
@search-terms ListChannels
export def 'mediatailor list-channels' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediatailor ListChannels -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /functions; follows pages; cached 1min
@search-terms ListFunctions
export def 'mediatailor list-functions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediatailor ListFunctions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /sourceLocation/{SourceLocationName}/liveSources; follows pages; cached 1min; needs --source-location-name
@search-terms ListLiveSources
export def 'mediatailor list-live-sources' [
  --source-location-name: string
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
]: any -> any { call 'mediatailor ListLiveSources $source_location_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /playbackConfigurations; follows pages; cached 1min
@search-terms ListPlaybackConfigurations
export def 'mediatailor list-playback-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediatailor ListPlaybackConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /prefetchSchedule/{PlaybackConfigurationName}; follows pages; cached 1min; needs --playback-configuration-name
@search-terms ListPrefetchSchedules
export def 'mediatailor list-prefetch-schedules' [
  --playback-configuration-name: string
  --schedule-type: string@[SINGLE RECURRING ALL]
  --stream-id: string
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
]: any -> any { call 'mediatailor ListPrefetchSchedules $playback_configuration_name $schedule_type $stream_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /sourceLocations; follows pages; cached 1min
@search-terms ListSourceLocations
export def 'mediatailor list-source-locations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediatailor ListSourceLocations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'mediatailor list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediatailor ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sourceLocation/{SourceLocationName}/vodSources; follows pages; cached 1min; needs --source-location-name
@search-terms ListVodSources
export def 'mediatailor list-vod-sources' [
  --source-location-name: string
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
]: any -> any { call 'mediatailor ListVodSources $source_location_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /channel/{ChannelName}/policy; needs --channel-name --policy
@search-terms PutChannelPolicy
export def 'mediatailor put-channel-policy' [
  --channel-name: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor PutChannelPolicy $channel_name $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /function/{FunctionId}; needs --function-id --function-type
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor PutFunction $function_id $function_type $description $http_request_configuration $aws_service_request_configuration $custom_output_configuration $concurrent_executor_configuration $sequential_executor_configuration $vast_request_configuration $hls_tag_processor_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /playbackConfiguration; needs --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor PutPlaybackConfiguration $ad_decision_server_url $avail_suppression $bumper $cdn_configuration $configuration_aliases $dash_configuration $insertion_mode $live_pre_roll_configuration $manifest_processing_rules $name $personalization_threshold_seconds $slate_ad_url $tags $transcode_profile_name $video_content_source_url $ad_conditioning_configuration $ad_decision_server_configuration $yield_optimization_configuration $function_mapping $ads_personalization_timeouts $ads_personalization_concurrency $beaconing_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /channel/{ChannelName}/start; needs --channel-name
@search-terms StartChannel
export def 'mediatailor start-channel' [
  --channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor StartChannel $channel_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /channel/{ChannelName}/stop; needs --channel-name
@search-terms StopChannel
export def 'mediatailor stop-channel' [
  --channel-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor StopChannel $channel_name -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'mediatailor tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mediatailor untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /channel/{ChannelName}; needs --channel-name --outputs
@search-terms UpdateChannel
export def 'mediatailor update-channel' [
  --channel-name: string
  --filler-slate: record
  --outputs: list
  --time-shift-configuration: record
  --audiences: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor UpdateChannel $channel_name $filler_slate $outputs $time_shift_configuration $audiences -- $region $profile $with_input $fail_fast $yes' }

# PUT /sourceLocation/{SourceLocationName}/liveSource/{LiveSourceName}; needs --http-package-configurations --live-source-name --source-location-name
@search-terms UpdateLiveSource
export def 'mediatailor update-live-source' [
  --http-package-configurations: list
  --live-source-name: string
  --source-location-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor UpdateLiveSource $http_package_configurations $live_source_name $source_location_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /channel/{ChannelName}/program/{ProgramName}; needs --channel-name --program-name --schedule-configuration
@search-terms UpdateProgram
export def 'mediatailor update-program' [
  --ad-breaks: list
  --channel-name: string
  --program-name: string
  --schedule-configuration: record
  --audience-media: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor UpdateProgram $ad_breaks $channel_name $program_name $schedule_configuration $audience_media -- $region $profile $with_input $fail_fast $yes' }

# PUT /sourceLocation/{SourceLocationName}; needs --http-configuration --source-location-name
@search-terms UpdateSourceLocation
export def 'mediatailor update-source-location' [
  --access-configuration: record
  --default-segment-delivery-configuration: record
  --http-configuration: record
  --segment-delivery-configurations: list
  --source-location-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor UpdateSourceLocation $access_configuration $default_segment_delivery_configuration $http_configuration $segment_delivery_configurations $source_location_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /sourceLocation/{SourceLocationName}/vodSource/{VodSourceName}; needs --http-package-configurations --source-location-name --vod-source-name
@search-terms UpdateVodSource
export def 'mediatailor update-vod-source' [
  --http-package-configurations: list
  --source-location-name: string
  --vod-source-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediatailor UpdateVodSource $http_package_configurations $source_location_name $vod_source_name -- $region $profile $with_input $fail_fast $yes' }
