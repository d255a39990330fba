# Written by `cargo xtask generate --service kinesis-video-archived-media` from the service's model and overlay: change those instead.
# Kinesis Video Archived Media, API version 2017-09-30: 6 operations.

use rt.nu [call]

# POST /getClip; needs --clip-fragment-selector
@search-terms GetClip
export def 'kinesis-video-archived-media get-clip' [
  --stream-name: string
  --stream-arn: string
  --clip-fragment-selector: record
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video-archived-media GetClip $stream_name $stream_arn $clip_fragment_selector -- $region $profile $raw $with_input $fail_fast' }

# POST /getDASHStreamingSessionURL
@search-terms GetDASHStreamingSessionURL
export def 'kinesis-video-archived-media get-dash-streaming-session-url' [
  --stream-name: string
  --stream-arn: string
  --playback-mode: string@[LIVE LIVE_REPLAY ON_DEMAND]
  --display-fragment-timestamp: string@[ALWAYS NEVER]
  --display-fragment-number: string@[ALWAYS NEVER]
  --dash-fragment-selector: record
  --expires: int
  --max-manifest-fragment-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video-archived-media GetDASHStreamingSessionURL $stream_name $stream_arn $playback_mode $display_fragment_timestamp $display_fragment_number $dash_fragment_selector $expires $max_manifest_fragment_results -- $region $profile $with_input $fail_fast' }

# POST /getHLSStreamingSessionURL
@search-terms GetHLSStreamingSessionURL
export def 'kinesis-video-archived-media get-hls-streaming-session-url' [
  --stream-name: string
  --stream-arn: string
  --playback-mode: string@[LIVE LIVE_REPLAY ON_DEMAND]
  --hls-fragment-selector: record
  --container-format: string@[FRAGMENTED_MP4 MPEG_TS]
  --discontinuity-mode: string@[ALWAYS NEVER ON_DISCONTINUITY]
  --display-fragment-timestamp: string@[ALWAYS NEVER]
  --expires: int
  --max-media-playlist-fragment-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video-archived-media GetHLSStreamingSessionURL $stream_name $stream_arn $playback_mode $hls_fragment_selector $container_format $discontinuity_mode $display_fragment_timestamp $expires $max_media_playlist_fragment_results -- $region $profile $with_input $fail_fast' }

# POST /getImages; follows pages; needs --image-selector-type --start-timestamp --end-timestamp --format
@search-terms GetImages
export def 'kinesis-video-archived-media get-images' [
  --stream-name: string
  --stream-arn: string
  --image-selector-type: string@[PRODUCER_TIMESTAMP SERVER_TIMESTAMP]
  --start-timestamp: oneof<datetime, duration, string>
  --end-timestamp: oneof<datetime, duration, string>
  --sampling-interval: int
  --format: string@[JPEG PNG]
  --format-config: record
  --width-pixels: int
  --height-pixels: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video-archived-media GetImages $stream_name $stream_arn $image_selector_type $start_timestamp $end_timestamp $sampling_interval $format $format_config $width_pixels $height_pixels -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /getMediaForFragmentList; needs --fragments
@search-terms GetMediaForFragmentList
export def 'kinesis-video-archived-media get-media-for-fragment-list' [
  --stream-name: string
  --stream-arn: string
  --fragments: list<string>
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video-archived-media GetMediaForFragmentList $stream_name $stream_arn $fragments -- $region $profile $raw $with_input $fail_fast' }

# POST /listFragments; follows pages
@search-terms ListFragments
export def 'kinesis-video-archived-media list-fragments' [
  --stream-name: string
  --stream-arn: string
  --fragment-selector: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video-archived-media ListFragments $stream_name $stream_arn $fragment_selector -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }
