# Written by `cargo xtask generate --service ivs` from the service's model and overlay: change those instead.
# ivs, API version 2020-07-14: 46 operations.

use rt.nu [call send]

# POST /BatchGetChannel; needs --arns
@category "aws ivs"
@search-terms BatchGetChannel
export def 'ivs batch-get-channel' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ivs BatchGetChannel $arns=arns $region=--region $profile=--profile' }

# POST /BatchGetStreamKey; needs --arns
@category "aws ivs"
@search-terms BatchGetStreamKey
export def 'ivs batch-get-stream-key' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ivs BatchGetStreamKey $arns=arns $region=--region $profile=--profile' }

# POST /BatchStartViewerSessionRevocation; cached 1min; needs --viewer-sessions
@category "aws ivs"
@search-terms BatchStartViewerSessionRevocation
export def 'ivs batch-start-viewer-session-revocation' [
  --viewer-sessions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ivs BatchStartViewerSessionRevocation $viewer_sessions=viewerSessions $region=--region $profile=--profile' }

# POST /CreateAdConfiguration; needs --media-tailor-playback-configurations
@category "aws ivs"
@search-terms CreateAdConfiguration
export def 'ivs create-ad-configuration' [
  --name: string
  --media-tailor-playback-configurations: oneof<list<any>, record>
  --post-roll-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs CreateAdConfiguration $name=name $media_tailor_playback_configurations=mediaTailorPlaybackConfigurations $post_roll_configuration=postRollConfiguration $tags=tags $region=--region $profile=--profile' }

# POST /CreateChannel
@category "aws ivs"
@search-terms CreateChannel
export def 'ivs create-channel' [
  --name: string
  --latency-mode: string@[NORMAL LOW]
  --type: string@[BASIC STANDARD ADVANCED_SD ADVANCED_HD]
  --authorized: oneof<bool>
  --recording-configuration-arn: string
  --tags: record
  --insecure-ingest: oneof<bool>
  --preset: string@[HIGHER_BANDWIDTH_DELIVERY CONSTRAINED_BANDWIDTH_DELIVERY]
  --playback-restriction-policy-arn: string
  --multitrack-input-configuration: record
  --container-format: string@[TS FRAGMENTED_MP4]
  --ad-configuration-arn: string
  --failover-slate-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs CreateChannel $name=name $latency_mode=latencyMode $type=type $authorized=authorized $recording_configuration_arn=recordingConfigurationArn $tags=tags $insecure_ingest=insecureIngest $preset=preset $playback_restriction_policy_arn=playbackRestrictionPolicyArn $multitrack_input_configuration=multitrackInputConfiguration $container_format=containerFormat $ad_configuration_arn=adConfigurationArn $failover_slate_configuration_arn=failoverSlateConfigurationArn $region=--region $profile=--profile' }

# POST /CreateFailoverSlateConfiguration
@category "aws ivs"
@search-terms CreateFailoverSlateConfiguration
export def 'ivs create-failover-slate-configuration' [
  --name: string
  --activation-threshold-seconds: int
  --min-slate-display-seconds: int
  --max-slate-display-seconds: int
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs CreateFailoverSlateConfiguration $name=name $activation_threshold_seconds=activationThresholdSeconds $min_slate_display_seconds=minSlateDisplaySeconds $max_slate_display_seconds=maxSlateDisplaySeconds $tags=tags $region=--region $profile=--profile' }

# POST /CreatePlaybackRestrictionPolicy
@category "aws ivs"
@search-terms CreatePlaybackRestrictionPolicy
export def 'ivs create-playback-restriction-policy' [
  --allowed-countries: oneof<list<string>, string>
  --allowed-origins: oneof<list<string>, string>
  --enable-strict-origin-enforcement: oneof<bool>
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs CreatePlaybackRestrictionPolicy $allowed_countries=allowedCountries $allowed_origins=allowedOrigins $enable_strict_origin_enforcement=enableStrictOriginEnforcement $name=name $tags=tags $region=--region $profile=--profile' }

# POST /CreateRecordingConfiguration; needs --destination-configuration
@category "aws ivs"
@search-terms CreateRecordingConfiguration
export def 'ivs create-recording-configuration' [
  --name: string
  --destination-configuration: record
  --tags: record
  --thumbnail-configuration: record
  --recording-reconnect-window-seconds: int
  --rendition-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs CreateRecordingConfiguration $name=name $destination_configuration=destinationConfiguration $tags=tags $thumbnail_configuration=thumbnailConfiguration $recording_reconnect_window_seconds=recordingReconnectWindowSeconds $rendition_configuration=renditionConfiguration $region=--region $profile=--profile' }

# POST /CreateStreamKey; needs --channel-arn
@category "aws ivs"
@search-terms CreateStreamKey
export def 'ivs create-stream-key' [
  --channel-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs CreateStreamKey $channel_arn=channelArn $tags=tags $region=--region $profile=--profile' }

# POST /DeleteAdConfiguration; needs --arn
@category "aws ivs"
@search-terms DeleteAdConfiguration
export def 'ivs delete-ad-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs DeleteAdConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /DeleteChannel; needs --arn
@category "aws ivs"
@search-terms DeleteChannel
export def 'ivs delete-channel' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs DeleteChannel $arn=arn $region=--region $profile=--profile' }

# POST /DeleteFailoverSlateConfiguration; needs --arn
@category "aws ivs"
@search-terms DeleteFailoverSlateConfiguration
export def 'ivs delete-failover-slate-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs DeleteFailoverSlateConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /DeletePlaybackKeyPair; needs --arn
@category "aws ivs"
@search-terms DeletePlaybackKeyPair
export def 'ivs delete-playback-key-pair' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs DeletePlaybackKeyPair $arn=arn $region=--region $profile=--profile' }

# POST /DeletePlaybackRestrictionPolicy; needs --arn
@category "aws ivs"
@search-terms DeletePlaybackRestrictionPolicy
export def 'ivs delete-playback-restriction-policy' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs DeletePlaybackRestrictionPolicy $arn=arn $region=--region $profile=--profile' }

# POST /DeleteRecordingConfiguration; needs --arn
@category "aws ivs"
@search-terms DeleteRecordingConfiguration
export def 'ivs delete-recording-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs DeleteRecordingConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /DeleteStreamKey; needs --arn
@category "aws ivs"
@search-terms DeleteStreamKey
export def 'ivs delete-stream-key' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs DeleteStreamKey $arn=arn $region=--region $profile=--profile' }

# POST /GetAdConfiguration; cached 1min; needs --arn
@category "aws ivs"
@search-terms GetAdConfiguration
export def 'ivs get-ad-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetAdConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /GetChannel; needs --arn
@category "aws ivs"
@search-terms GetChannel
export def 'ivs get-channel' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetChannel $arn=arn $region=--region $profile=--profile' }

# POST /GetFailoverSlateConfiguration; cached 1min; needs --arn
@category "aws ivs"
@search-terms GetFailoverSlateConfiguration
export def 'ivs get-failover-slate-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetFailoverSlateConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /GetPlaybackKeyPair; cached 1min; needs --arn
@category "aws ivs"
@search-terms GetPlaybackKeyPair
export def 'ivs get-playback-key-pair' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetPlaybackKeyPair $arn=arn $region=--region $profile=--profile' }

# POST /GetPlaybackRestrictionPolicy; cached 1min; needs --arn
@category "aws ivs"
@search-terms GetPlaybackRestrictionPolicy
export def 'ivs get-playback-restriction-policy' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetPlaybackRestrictionPolicy $arn=arn $region=--region $profile=--profile' }

# POST /GetRecordingConfiguration; cached 1min; needs --arn
@category "aws ivs"
@search-terms GetRecordingConfiguration
export def 'ivs get-recording-configuration' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetRecordingConfiguration $arn=arn $region=--region $profile=--profile' }

# POST /GetStream; cached 1min; needs --channel-arn
@category "aws ivs"
@search-terms GetStream
export def 'ivs get-stream' [
  --channel-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetStream $channel_arn=channelArn $region=--region $profile=--profile' }

# POST /GetStreamKey; needs --arn
@category "aws ivs"
@search-terms GetStreamKey
export def 'ivs get-stream-key' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetStreamKey $arn=arn $region=--region $profile=--profile' }

# POST /GetStreamSession; needs --channel-arn
@category "aws ivs"
@search-terms GetStreamSession
export def 'ivs get-stream-session' [
  --channel-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs GetStreamSession $channel_arn=channelArn $stream_id=streamId $region=--region $profile=--profile' }

# POST /ImportPlaybackKeyPair; needs --public-key-material
@category "aws ivs"
@search-terms ImportPlaybackKeyPair
export def 'ivs import-playback-key-pair' [
  --public-key-material: string
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs ImportPlaybackKeyPair $public_key_material=publicKeyMaterial $name=name $tags=tags $region=--region $profile=--profile' }

# POST /InsertAdBreak; needs --channel-arn --duration-seconds
@category "aws ivs"
@search-terms InsertAdBreak
export def 'ivs insert-ad-break' [
  --channel-arn: string
  --duration-seconds: int
  --ad-break-id: string
  --target-start-at: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ivs InsertAdBreak $channel_arn=channelArn $duration_seconds=durationSeconds $ad_break_id=adBreakId $target_start_at=targetStartAt $region=--region $profile=--profile' }

# POST /ListAdConfigurations; follows pages; cached 1min
@category "aws ivs"
@search-terms ListAdConfigurations
@example "First rows only" "ivs list-ad-configurations --stream | first 3"
export def 'ivs list-ad-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListAdConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListChannels; follows pages; cached 1min
@category "aws ivs"
@search-terms ListChannels
@example "First rows only" "ivs list-channels --stream | first 3"
export def 'ivs list-channels' [
  --filter-by-name: string
  --filter-by-recording-configuration-arn: string
  --filter-by-playback-restriction-policy-arn: string
  --filter-by-ad-configuration-arn: string
  --filter-by-failover-slate-configuration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListChannels $filter_by_name=filterByName $filter_by_recording_configuration_arn=filterByRecordingConfigurationArn $filter_by_playback_restriction_policy_arn=filterByPlaybackRestrictionPolicyArn $filter_by_ad_configuration_arn=filterByAdConfigurationArn $filter_by_failover_slate_configuration_arn=filterByFailoverSlateConfigurationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListFailoverSlateConfigurations; follows pages; cached 1min
@category "aws ivs"
@search-terms ListFailoverSlateConfigurations
@example "First rows only" "ivs list-failover-slate-configurations --stream | first 3"
export def 'ivs list-failover-slate-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListFailoverSlateConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListPlaybackKeyPairs; follows pages; cached 1min
@category "aws ivs"
@search-terms ListPlaybackKeyPairs
@example "First rows only" "ivs list-playback-key-pairs --stream | first 3"
export def 'ivs list-playback-key-pairs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListPlaybackKeyPairs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListPlaybackRestrictionPolicies; follows pages; cached 1min
@category "aws ivs"
@search-terms ListPlaybackRestrictionPolicies
@example "First rows only" "ivs list-playback-restriction-policies --stream | first 3"
export def 'ivs list-playback-restriction-policies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListPlaybackRestrictionPolicies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListRecordingConfigurations; follows pages; cached 1min
@category "aws ivs"
@search-terms ListRecordingConfigurations
@example "First rows only" "ivs list-recording-configurations --stream | first 3"
export def 'ivs list-recording-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListRecordingConfigurations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListStreamKeys; follows pages; cached 1min; needs --channel-arn
@category "aws ivs"
@search-terms ListStreamKeys
export def 'ivs list-stream-keys' [
  --channel-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListStreamKeys $channel_arn=channelArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListStreamSessions; follows pages; cached 1min; needs --channel-arn
@category "aws ivs"
@search-terms ListStreamSessions
export def 'ivs list-stream-sessions' [
  --channel-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListStreamSessions $channel_arn=channelArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListStreams; follows pages; cached 1min
@category "aws ivs"
@search-terms ListStreams
@example "First rows only" "ivs list-streams --stream | first 3"
export def 'ivs list-streams' [
  --filter-by: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ivs ListStreams $filter_by=filterBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws ivs"
@search-terms ListTagsForResource
export def 'ivs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /PutMetadata; needs --channel-arn --metadata
@category "aws ivs"
@search-terms PutMetadata
export def 'ivs put-metadata' [
  --channel-arn: string
  --metadata: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs PutMetadata $channel_arn=channelArn $metadata=metadata $region=--region $profile=--profile' }

# POST /StartViewerSessionRevocation; needs --channel-arn --viewer-id
@category "aws ivs"
@search-terms StartViewerSessionRevocation
export def 'ivs start-viewer-session-revocation' [
  --channel-arn: string
  --viewer-id: string
  --viewer-session-versions-less-than-or-equal-to: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs StartViewerSessionRevocation $channel_arn=channelArn $viewer_id=viewerId $viewer_session_versions_less_than_or_equal_to=viewerSessionVersionsLessThanOrEqualTo $region=--region $profile=--profile' }

# POST /StopStream; needs --channel-arn
@category "aws ivs"
@search-terms StopStream
export def 'ivs stop-stream' [
  --channel-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs StopStream $channel_arn=channelArn $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws ivs"
@search-terms TagResource
export def 'ivs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws ivs"
@search-terms UntagResource
export def 'ivs untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ivs UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /UpdateAdConfiguration; needs --arn
@category "aws ivs"
@search-terms UpdateAdConfiguration
export def 'ivs update-ad-configuration' [
  --arn: string
  --name: string
  --media-tailor-playback-configurations: oneof<list<any>, record>
  --post-roll-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ivs UpdateAdConfiguration $arn=arn $name=name $media_tailor_playback_configurations=mediaTailorPlaybackConfigurations $post_roll_configuration=postRollConfiguration $region=--region $profile=--profile' }

# POST /UpdateChannel; needs --arn
@category "aws ivs"
@search-terms UpdateChannel
export def 'ivs update-channel' [
  --arn: string
  --name: string
  --latency-mode: string@[NORMAL LOW]
  --type: string@[BASIC STANDARD ADVANCED_SD ADVANCED_HD]
  --authorized: oneof<bool>
  --recording-configuration-arn: string
  --insecure-ingest: oneof<bool>
  --preset: string@[HIGHER_BANDWIDTH_DELIVERY CONSTRAINED_BANDWIDTH_DELIVERY]
  --playback-restriction-policy-arn: string
  --multitrack-input-configuration: record
  --container-format: string@[TS FRAGMENTED_MP4]
  --ad-configuration-arn: string
  --failover-slate-configuration-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs UpdateChannel $arn=arn $name=name $latency_mode=latencyMode $type=type $authorized=authorized $recording_configuration_arn=recordingConfigurationArn $insecure_ingest=insecureIngest $preset=preset $playback_restriction_policy_arn=playbackRestrictionPolicyArn $multitrack_input_configuration=multitrackInputConfiguration $container_format=containerFormat $ad_configuration_arn=adConfigurationArn $failover_slate_configuration_arn=failoverSlateConfigurationArn $region=--region $profile=--profile' }

# POST /UpdateFailoverSlateConfiguration; needs --arn
@category "aws ivs"
@search-terms UpdateFailoverSlateConfiguration
export def 'ivs update-failover-slate-configuration' [
  --arn: string
  --name: string
  --activation-threshold-seconds: int
  --min-slate-display-seconds: int
  --max-slate-display-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'ivs UpdateFailoverSlateConfiguration $arn=arn $name=name $activation_threshold_seconds=activationThresholdSeconds $min_slate_display_seconds=minSlateDisplaySeconds $max_slate_display_seconds=maxSlateDisplaySeconds $region=--region $profile=--profile' }

# POST /UpdatePlaybackRestrictionPolicy; needs --arn
@category "aws ivs"
@search-terms UpdatePlaybackRestrictionPolicy
export def 'ivs update-playback-restriction-policy' [
  --arn: string
  --allowed-countries: oneof<list<string>, string>
  --allowed-origins: oneof<list<string>, string>
  --enable-strict-origin-enforcement: oneof<bool>
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ivs UpdatePlaybackRestrictionPolicy $arn=arn $allowed_countries=allowedCountries $allowed_origins=allowedOrigins $enable_strict_origin_enforcement=enableStrictOriginEnforcement $name=name $region=--region $profile=--profile' }
