# Written by `cargo xtask generate --service iotsecuretunneling` from the service's model and overlay: change those instead.
# IoTSecureTunneling, API version 2018-10-05: 8 operations.

use rt.nu [call]

# POST /; needs --tunnel-id
@search-terms CloseTunnel
export def 'iotsecuretunneling close-tunnel' [
  --tunnel-id: string
  --delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsecuretunneling CloseTunnel $tunnel_id $delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --tunnel-id
@search-terms DescribeTunnel
export def 'iotsecuretunneling describe-tunnel' [
  --tunnel-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsecuretunneling DescribeTunnel $tunnel_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'iotsecuretunneling list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iotsecuretunneling ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListTunnels
export def 'iotsecuretunneling list-tunnels' [
  --thing-name: string
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
]: any -> any { call 'iotsecuretunneling ListTunnels $thing_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms OpenTunnel
export def 'iotsecuretunneling open-tunnel' [
  --description: string
  --tags: any
  --destination-config: record
  --timeout-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsecuretunneling OpenTunnel $description $tags $destination_config $timeout_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tunnel-id --client-mode
@search-terms RotateTunnelAccessToken
export def 'iotsecuretunneling rotate-tunnel-access-token' [
  --tunnel-id: string
  --client-mode: string@[SOURCE DESTINATION ALL]
  --destination-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsecuretunneling RotateTunnelAccessToken $tunnel_id $client_mode $destination_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'iotsecuretunneling tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsecuretunneling TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'iotsecuretunneling untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iotsecuretunneling UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
