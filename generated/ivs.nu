# Written by `cargo xtask generate --service ivs` from the service's model and overlay: change those instead.
# ivs, API version 2020-07-14: 46 operations.

use rt.nu [call]

# POST /BatchGetChannel; needs --arns
@search-terms BatchGetChannel
export def 'ivs batch-get-channel' [
  --arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ivs BatchGetChannel $arns -- $region $profile $with_input $fail_fast' }

# POST /BatchGetStreamKey; needs --arns
@search-terms BatchGetStreamKey
export def 'ivs batch-get-stream-key' [
  --arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ivs BatchGetStreamKey $arns -- $region $profile $with_input $fail_fast' }

# POST /BatchStartViewerSessionRevocation; needs --viewer-sessions
@search-terms BatchStartViewerSessionRevocation
export def 'ivs batch-start-viewer-session-revocation' [
  --viewer-sessions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs BatchStartViewerSessionRevocation $viewer_sessions -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateAdConfiguration; needs --media-tailor-playback-configurations
@search-terms CreateAdConfiguration
export def 'ivs create-ad-configuration' [
  --name: string
  --media-tailor-playback-configurations: list
  --post-roll-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs CreateAdConfiguration $name $media_tailor_playback_configurations $post_roll_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateChannel
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs CreateChannel $name $latency_mode $type $authorized $recording_configuration_arn $tags $insecure_ingest $preset $playback_restriction_policy_arn $multitrack_input_configuration $container_format $ad_configuration_arn $failover_slate_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateFailoverSlateConfiguration
@search-terms CreateFailoverSlateConfiguration
export def 'ivs create-failover-slate-configuration' [
  --name: string
  --activation-threshold-seconds: int
  --min-slate-display-seconds: int
  --max-slate-display-seconds: int
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs CreateFailoverSlateConfiguration $name $activation_threshold_seconds $min_slate_display_seconds $max_slate_display_seconds $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreatePlaybackRestrictionPolicy
@search-terms CreatePlaybackRestrictionPolicy
export def 'ivs create-playback-restriction-policy' [
  --allowed-countries: list<string>
  --allowed-origins: list<string>
  --enable-strict-origin-enforcement: oneof<bool>
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs CreatePlaybackRestrictionPolicy $allowed_countries $allowed_origins $enable_strict_origin_enforcement $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateRecordingConfiguration; needs --destination-configuration
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs CreateRecordingConfiguration $name $destination_configuration $tags $thumbnail_configuration $recording_reconnect_window_seconds $rendition_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateStreamKey; needs --channel-arn
@search-terms CreateStreamKey
export def 'ivs create-stream-key' [
  --channel-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs CreateStreamKey $channel_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteAdConfiguration; needs --arn
@search-terms DeleteAdConfiguration
export def 'ivs delete-ad-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs DeleteAdConfiguration $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteChannel; needs --arn
@search-terms DeleteChannel
export def 'ivs delete-channel' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs DeleteChannel $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteFailoverSlateConfiguration; needs --arn
@search-terms DeleteFailoverSlateConfiguration
export def 'ivs delete-failover-slate-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs DeleteFailoverSlateConfiguration $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeletePlaybackKeyPair; needs --arn
@search-terms DeletePlaybackKeyPair
export def 'ivs delete-playback-key-pair' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs DeletePlaybackKeyPair $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeletePlaybackRestrictionPolicy; needs --arn
@search-terms DeletePlaybackRestrictionPolicy
export def 'ivs delete-playback-restriction-policy' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs DeletePlaybackRestrictionPolicy $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteRecordingConfiguration; needs --arn
@search-terms DeleteRecordingConfiguration
export def 'ivs delete-recording-configuration' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs DeleteRecordingConfiguration $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteStreamKey; needs --arn
@search-terms DeleteStreamKey
export def 'ivs delete-stream-key' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs DeleteStreamKey $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /GetAdConfiguration; cached 1min; needs --arn
@search-terms GetAdConfiguration
export def 'ivs get-ad-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetAdConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetChannel; needs --arn
@search-terms GetChannel
export def 'ivs get-channel' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetChannel $arn -- $region $profile $with_input $fail_fast' }

# POST /GetFailoverSlateConfiguration; cached 1min; needs --arn
@search-terms GetFailoverSlateConfiguration
export def 'ivs get-failover-slate-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetFailoverSlateConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetPlaybackKeyPair; cached 1min; needs --arn
@search-terms GetPlaybackKeyPair
export def 'ivs get-playback-key-pair' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetPlaybackKeyPair $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetPlaybackRestrictionPolicy; cached 1min; needs --arn
@search-terms GetPlaybackRestrictionPolicy
export def 'ivs get-playback-restriction-policy' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetPlaybackRestrictionPolicy $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetRecordingConfiguration; cached 1min; needs --arn
@search-terms GetRecordingConfiguration
export def 'ivs get-recording-configuration' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetRecordingConfiguration $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetStream; needs --channel-arn
@search-terms GetStream
export def 'ivs get-stream' [
  --channel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetStream $channel_arn -- $region $profile $with_input $fail_fast' }

# POST /GetStreamKey; needs --arn
@search-terms GetStreamKey
export def 'ivs get-stream-key' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetStreamKey $arn -- $region $profile $with_input $fail_fast' }

# POST /GetStreamSession; needs --channel-arn
@search-terms GetStreamSession
export def 'ivs get-stream-session' [
  --channel-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ivs GetStreamSession $channel_arn $stream_id -- $region $profile $with_input $fail_fast' }

# POST /ImportPlaybackKeyPair; needs --public-key-material
@search-terms ImportPlaybackKeyPair
export def 'ivs import-playback-key-pair' [
  --public-key-material: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs ImportPlaybackKeyPair $public_key_material $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /InsertAdBreak; needs --channel-arn --duration-seconds
@search-terms InsertAdBreak
export def 'ivs insert-ad-break' [
  --channel-arn: string
  --duration-seconds: int
  --ad-break-id: string
  --target-start-at: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs InsertAdBreak $channel_arn $duration_seconds $ad_break_id $target_start_at -- $region $profile $with_input $fail_fast $yes' }

# POST /ListAdConfigurations; follows pages; cached 1min
@search-terms ListAdConfigurations
export def 'ivs list-ad-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs ListAdConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListChannels; follows pages; cached 1min
@search-terms ListChannels
export def 'ivs list-channels' [
  --filter-by-name: string
  --filter-by-recording-configuration-arn: string
  --filter-by-playback-restriction-policy-arn: string
  --filter-by-ad-configuration-arn: string
  --filter-by-failover-slate-configuration-arn: string
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
]: any -> any { call 'ivs ListChannels $filter_by_name $filter_by_recording_configuration_arn $filter_by_playback_restriction_policy_arn $filter_by_ad_configuration_arn $filter_by_failover_slate_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListFailoverSlateConfigurations; follows pages; cached 1min
@search-terms ListFailoverSlateConfigurations
export def 'ivs list-failover-slate-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs ListFailoverSlateConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListPlaybackKeyPairs; follows pages; cached 1min
@search-terms ListPlaybackKeyPairs
export def 'ivs list-playback-key-pairs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs ListPlaybackKeyPairs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListPlaybackRestrictionPolicies; follows pages; cached 1min
@search-terms ListPlaybackRestrictionPolicies
export def 'ivs list-playback-restriction-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs ListPlaybackRestrictionPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListRecordingConfigurations; follows pages; cached 1min
@search-terms ListRecordingConfigurations
export def 'ivs list-recording-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ivs ListRecordingConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListStreamKeys; follows pages; cached 1min; needs --channel-arn
@search-terms ListStreamKeys
export def 'ivs list-stream-keys' [
  --channel-arn: string
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
]: any -> any { call 'ivs ListStreamKeys $channel_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListStreamSessions; follows pages; cached 1min; needs --channel-arn
@search-terms ListStreamSessions
export def 'ivs list-stream-sessions' [
  --channel-arn: string
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
]: any -> any { call 'ivs ListStreamSessions $channel_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListStreams; follows pages
@search-terms ListStreams
export def 'ivs list-streams' [
  --filter-by: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ivs ListStreams $filter_by -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ivs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ivs ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /PutMetadata; needs --channel-arn --metadata
@search-terms PutMetadata
export def 'ivs put-metadata' [
  --channel-arn: string
  --metadata: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs PutMetadata $channel_arn $metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /StartViewerSessionRevocation; needs --channel-arn --viewer-id
@search-terms StartViewerSessionRevocation
export def 'ivs start-viewer-session-revocation' [
  --channel-arn: string
  --viewer-id: string
  --viewer-session-versions-less-than-or-equal-to: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs StartViewerSessionRevocation $channel_arn $viewer_id $viewer_session_versions_less_than_or_equal_to -- $region $profile $with_input $fail_fast $yes' }

# POST /StopStream; needs --channel-arn
@search-terms StopStream
export def 'ivs stop-stream' [
  --channel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs StopStream $channel_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'ivs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ivs untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateAdConfiguration; needs --arn
@search-terms UpdateAdConfiguration
export def 'ivs update-ad-configuration' [
  --arn: string
  --name: string
  --media-tailor-playback-configurations: list
  --post-roll-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs UpdateAdConfiguration $arn $name $media_tailor_playback_configurations $post_roll_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateChannel; needs --arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs UpdateChannel $arn $name $latency_mode $type $authorized $recording_configuration_arn $insecure_ingest $preset $playback_restriction_policy_arn $multitrack_input_configuration $container_format $ad_configuration_arn $failover_slate_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateFailoverSlateConfiguration; needs --arn
@search-terms UpdateFailoverSlateConfiguration
export def 'ivs update-failover-slate-configuration' [
  --arn: string
  --name: string
  --activation-threshold-seconds: int
  --min-slate-display-seconds: int
  --max-slate-display-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs UpdateFailoverSlateConfiguration $arn $name $activation_threshold_seconds $min_slate_display_seconds $max_slate_display_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdatePlaybackRestrictionPolicy; needs --arn
@search-terms UpdatePlaybackRestrictionPolicy
export def 'ivs update-playback-restriction-policy' [
  --arn: string
  --allowed-countries: list<string>
  --allowed-origins: list<string>
  --enable-strict-origin-enforcement: oneof<bool>
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ivs UpdatePlaybackRestrictionPolicy $arn $allowed_countries $allowed_origins $enable_strict_origin_enforcement $name -- $region $profile $with_input $fail_fast $yes' }
