# Written by `cargo xtask generate --service s3outposts` from the service's model and overlay: change those instead.
# S3Outposts, API version 2017-07-25: 5 operations.

use rt.nu [call]

# POST /S3Outposts/CreateEndpoint; needs --outpost-id --subnet-id --security-group-id
@search-terms CreateEndpoint
export def 's3outposts create-endpoint' [
  --outpost-id: string
  --subnet-id: string
  --security-group-id: string
  --access-type: string@[Private CustomerOwnedIp]
  --customer-owned-ipv4-pool: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3outposts CreateEndpoint $outpost_id $subnet_id $security_group_id $access_type $customer_owned_ipv4_pool -- $region $profile $with_input $fail_fast $yes' }

# DELETE /S3Outposts/DeleteEndpoint; needs --endpoint-id --outpost-id
@search-terms DeleteEndpoint
export def 's3outposts delete-endpoint' [
  --endpoint-id: string
  --outpost-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 's3outposts DeleteEndpoint $endpoint_id $outpost_id -- $region $profile $with_input $fail_fast $yes' }

# GET /S3Outposts/ListEndpoints; follows pages; cached 1min
@search-terms ListEndpoints
export def 's3outposts list-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 's3outposts ListEndpoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /S3Outposts/ListOutpostsWithS3; follows pages; cached 1min
@search-terms ListOutpostsWithS3
export def 's3outposts list-outposts-with-s3' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 's3outposts ListOutpostsWithS3 -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /S3Outposts/ListSharedEndpoints; follows pages; cached 1min; needs --outpost-id
@search-terms ListSharedEndpoints
export def 's3outposts list-shared-endpoints' [
  --outpost-id: string
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
]: any -> any { call 's3outposts ListSharedEndpoints $outpost_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }
