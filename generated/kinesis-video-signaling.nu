# Written by `cargo xtask generate --service kinesis-video-signaling` from the service's model and overlay: change those instead.
# Kinesis Video Signaling, API version 2019-12-04: 2 operations.

use rt.nu [call]

# POST /v1/get-ice-server-config; needs --channel-arn
@search-terms GetIceServerConfig
export def 'kinesis-video-signaling get-ice-server-config' [
  --channel-arn: string
  --client-id: string
  --service: string
  --username: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-video-signaling GetIceServerConfig $channel_arn $client_id $service $username -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /v1/send-alexa-offer-to-master; needs --channel-arn --sender-client-id --message-payload
@search-terms SendAlexaOfferToMaster
export def 'kinesis-video-signaling send-alexa-offer-to-master' [
  --channel-arn: string
  --sender-client-id: string
  --message-payload: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-video-signaling SendAlexaOfferToMaster $channel_arn $sender_client_id $message_payload -- $region $profile $with_input $fail_fast $yes' }
