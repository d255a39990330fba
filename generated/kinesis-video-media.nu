# Written by `cargo xtask generate --service kinesis-video-media` from the service's model and overlay: change those instead.
# Kinesis Video Media, API version 2017-09-30: 1 operations.

use rt.nu [call]

# POST /getMedia; needs --start-selector
@search-terms GetMedia
export def 'kinesis-video-media get-media' [
  --stream-name: string
  --stream-arn: string
  --start-selector: record
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video-media GetMedia $stream_name $stream_arn $start_selector -- $region $profile $raw $with_input $fail_fast' }
