# Written by `cargo xtask generate --service iotsecuretunneling` from the service's model and overlay: change those instead.
# IoTSecureTunneling, API version 2018-10-05: 8 operations.

use rt.nu [call]

# POST /; needs --tunnel-id
@category "aws iotsecuretunneling"
@search-terms CloseTunnel
export def 'iotsecuretunneling close-tunnel' [
  --tunnel-id: string
  --delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> nothing { call 'iotsecuretunneling CloseTunnel $tunnel_id $delete -- $region $profile' }

# POST /; cached 1min; needs --tunnel-id
@category "aws iotsecuretunneling"
@search-terms DescribeTunnel
export def 'iotsecuretunneling describe-tunnel' [
  --tunnel-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iotsecuretunneling DescribeTunnel $tunnel_id -- $region $profile' }

# POST /; cached 5min; needs --resource-arn
@category "aws iotsecuretunneling"
@search-terms ListTagsForResource
export def 'iotsecuretunneling list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iotsecuretunneling ListTagsForResource $resource_arn -- $region $profile $raw $regions $stream' }

# POST /; follows pages; cached 1min
@category "aws iotsecuretunneling"
@search-terms ListTunnels
@example "First rows only" "iotsecuretunneling list-tunnels --stream | first 3"
export def 'iotsecuretunneling list-tunnels' [
  --thing-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
]: nothing -> oneof<table, record> { call 'iotsecuretunneling ListTunnels $thing_name -- $region $profile $raw $regions $stream $max_items' }

# POST /
@category "aws iotsecuretunneling"
@search-terms OpenTunnel
export def 'iotsecuretunneling open-tunnel' [
  --description: string
  --tags: any
  --destination-config: record
  --timeout-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsecuretunneling OpenTunnel $description $tags $destination_config $timeout_config -- $region $profile' }

# POST /; needs --tunnel-id --client-mode
@category "aws iotsecuretunneling"
@search-terms RotateTunnelAccessToken
export def 'iotsecuretunneling rotate-tunnel-access-token' [
  --tunnel-id: string
  --client-mode: string@[SOURCE DESTINATION ALL]
  --destination-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'iotsecuretunneling RotateTunnelAccessToken $tunnel_id $client_mode $destination_config -- $region $profile' }

# POST /; needs --resource-arn --tags
@category "aws iotsecuretunneling"
@search-terms TagResource
export def 'iotsecuretunneling tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
]: nothing -> nothing { call 'iotsecuretunneling TagResource $resource_arn $tags -- $region $profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws iotsecuretunneling"
@search-terms UntagResource
export def 'iotsecuretunneling untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
]: nothing -> nothing { call 'iotsecuretunneling UntagResource $resource_arn $tag_keys -- $region $profile' }
