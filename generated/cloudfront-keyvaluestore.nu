# Written by `cargo xtask generate --service cloudfront-keyvaluestore` from the service's model and overlay: change those instead.
# CloudFront KeyValueStore, API version 2022-07-26: 6 operations.

use rt.nu [call]

# DELETE /key-value-stores/{KvsARN}/keys/{Key}; needs --kvs-arn --key --if-match
@search-terms DeleteKey
export def 'cloudfront-keyvaluestore delete-key' [
  --kvs-arn: string
  --key: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront-keyvaluestore DeleteKey $kvs_arn $key $if_match -- $region $profile $with_input $fail_fast $yes' }

# GET /key-value-stores/{KvsARN}; needs --kvs-arn
@search-terms DescribeKeyValueStore
export def 'cloudfront-keyvaluestore describe-key-value-store' [
  --kvs-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront-keyvaluestore DescribeKeyValueStore $kvs_arn -- $region $profile $with_input $fail_fast' }

# GET /key-value-stores/{KvsARN}/keys/{Key}; needs --kvs-arn --key
@search-terms GetKey
export def 'cloudfront-keyvaluestore get-key' [
  --kvs-arn: string
  --key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront-keyvaluestore GetKey $kvs_arn $key -- $region $profile $with_input $fail_fast' }

# GET /key-value-stores/{KvsARN}/keys; follows pages; needs --kvs-arn
@search-terms ListKeys
export def 'cloudfront-keyvaluestore list-keys' [
  --kvs-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudfront-keyvaluestore ListKeys $kvs_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# PUT /key-value-stores/{KvsARN}/keys/{Key}; needs --key --value --kvs-arn --if-match
@search-terms PutKey
export def 'cloudfront-keyvaluestore put-key' [
  --key: string
  --value: string
  --kvs-arn: string
  --if-match: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront-keyvaluestore PutKey $key $value $kvs_arn $if_match -- $region $profile $with_input $fail_fast $yes' }

# POST /key-value-stores/{KvsARN}/keys; needs --kvs-arn --if-match
@search-terms UpdateKeys
export def 'cloudfront-keyvaluestore update-keys' [
  --kvs-arn: string
  --if-match: string
  --puts: any
  --deletes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudfront-keyvaluestore UpdateKeys $kvs_arn $if_match $puts $deletes -- $region $profile $with_input $fail_fast $yes' }
