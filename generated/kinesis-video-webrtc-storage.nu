# Written by `cargo xtask generate --service kinesis-video-webrtc-storage` from the service's model and overlay: change those instead.
# Kinesis Video WebRTC Storage, API version 2018-05-10: 2 operations.

use rt.nu [call]

# POST /joinStorageSession; needs --channel-arn
@search-terms JoinStorageSession
export def 'kinesis-video-webrtc-storage join-storage-session' [
  --channel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video-webrtc-storage JoinStorageSession $channel_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /joinStorageSessionAsViewer; needs --channel-arn --client-id
@search-terms JoinStorageSessionAsViewer
export def 'kinesis-video-webrtc-storage join-storage-session-as-viewer' [
  --channel-arn: string
  --client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video-webrtc-storage JoinStorageSessionAsViewer $channel_arn $client_id -- $region $profile $with_input $fail_fast $yes' }
