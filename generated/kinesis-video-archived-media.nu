# Written by `cargo xtask generate --service kinesis-video-archived-media` from the service's model and overlay: change those instead.
# Kinesis Video Archived Media, API version 2017-09-30: 6 operations.

use rt.nu [call send]

# POST /getClip; needs --clip-fragment-selector
@category "aws kinesis-video-archived-media"
@search-terms GetClip
export def 'kinesis-video-archived-media get-clip' [
  --stream-name: string
  --stream-arn: string
  --clip-fragment-selector: record
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 'kinesis-video-archived-media GetClip $stream_name=StreamName $stream_arn=StreamARN $clip_fragment_selector=ClipFragmentSelector $region=--region $profile=--profile $raw=--raw' }

# POST /getDASHStreamingSessionURL; cached 1min
@category "aws kinesis-video-archived-media"
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
]: nothing -> record { call 'kinesis-video-archived-media GetDASHStreamingSessionURL $stream_name=StreamName $stream_arn=StreamARN $playback_mode=PlaybackMode $display_fragment_timestamp=DisplayFragmentTimestamp $display_fragment_number=DisplayFragmentNumber $dash_fragment_selector=DASHFragmentSelector $expires=Expires $max_manifest_fragment_results=MaxManifestFragmentResults $region=--region $profile=--profile' }

# POST /getHLSStreamingSessionURL; cached 1min
@category "aws kinesis-video-archived-media"
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
]: nothing -> record { call 'kinesis-video-archived-media GetHLSStreamingSessionURL $stream_name=StreamName $stream_arn=StreamARN $playback_mode=PlaybackMode $hls_fragment_selector=HLSFragmentSelector $container_format=ContainerFormat $discontinuity_mode=DiscontinuityMode $display_fragment_timestamp=DisplayFragmentTimestamp $expires=Expires $max_media_playlist_fragment_results=MaxMediaPlaylistFragmentResults $region=--region $profile=--profile' }

# POST /getImages; follows pages; cached 1min; needs --image-selector-type --start-timestamp --end-timestamp --format
@category "aws kinesis-video-archived-media"
@search-terms GetImages
export def 'kinesis-video-archived-media get-images' [
  --stream-name: string
  --stream-arn: string
  --image-selector-type: string@[PRODUCER_TIMESTAMP SERVER_TIMESTAMP]
  --start-timestamp: oneof<datetime, duration, int, string>
  --end-timestamp: oneof<datetime, duration, int, string>
  --sampling-interval: int
  --format: string@[JPEG PNG]
  --format-config: record
  --width-pixels: int
  --height-pixels: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kinesis-video-archived-media GetImages $stream_name=StreamName $stream_arn=StreamARN $image_selector_type=ImageSelectorType $start_timestamp=StartTimestamp $end_timestamp=EndTimestamp $sampling_interval=SamplingInterval $format=Format $format_config=FormatConfig $width_pixels=WidthPixels $height_pixels=HeightPixels $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /getMediaForFragmentList; needs --fragments
@category "aws kinesis-video-archived-media"
@search-terms GetMediaForFragmentList
export def 'kinesis-video-archived-media get-media-for-fragment-list' [
  --stream-name: string
  --stream-arn: string
  --fragments: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
]: nothing -> oneof<binary, record> { call 'kinesis-video-archived-media GetMediaForFragmentList $stream_name=StreamName $stream_arn=StreamARN $fragments=Fragments $region=--region $profile=--profile $raw=--raw' }

# POST /listFragments; follows pages; cached 1min
@category "aws kinesis-video-archived-media"
@search-terms ListFragments
@example "First rows only" "kinesis-video-archived-media list-fragments --stream | first 3"
export def 'kinesis-video-archived-media list-fragments' [
  --stream-name: string
  --stream-arn: string
  --fragment-selector: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kinesis-video-archived-media ListFragments $stream_name=StreamName $stream_arn=StreamARN $fragment_selector=FragmentSelector $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }
