# Written by `cargo xtask generate --service cloudfront-keyvaluestore` from the service's model and overlay: change those instead.
# CloudFront KeyValueStore, API version 2022-07-26: 6 operations.

use rt.nu [call send]

# DELETE /key-value-stores/{KvsARN}/keys/{Key}; needs --kvs-arn --key --if-match
@category "aws cloudfront-keyvaluestore"
@search-terms DeleteKey
export def 'cloudfront-keyvaluestore delete-key' [
  --kvs-arn: string
  --key: string
  --if-match: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudfront-keyvaluestore DeleteKey $kvs_arn=KvsARN $key=Key $if_match=IfMatch $region=--region $profile=--profile' }

# GET /key-value-stores/{KvsARN}; cached 1min; needs --kvs-arn
@category "aws cloudfront-keyvaluestore"
@search-terms DescribeKeyValueStore
export def 'cloudfront-keyvaluestore describe-key-value-store' [
  --kvs-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudfront-keyvaluestore DescribeKeyValueStore $kvs_arn=KvsARN $region=--region $profile=--profile' }

# GET /key-value-stores/{KvsARN}/keys/{Key}; needs --kvs-arn --key
@category "aws cloudfront-keyvaluestore"
@search-terms GetKey
export def 'cloudfront-keyvaluestore get-key' [
  --kvs-arn: string
  --key: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudfront-keyvaluestore GetKey $kvs_arn=KvsARN $key=Key $region=--region $profile=--profile' }

# GET /key-value-stores/{KvsARN}/keys; follows pages; needs --kvs-arn
@category "aws cloudfront-keyvaluestore"
@search-terms ListKeys
export def 'cloudfront-keyvaluestore list-keys' [
  --kvs-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudfront-keyvaluestore ListKeys $kvs_arn=KvsARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /key-value-stores/{KvsARN}/keys/{Key}; needs --key --value --kvs-arn --if-match
@category "aws cloudfront-keyvaluestore"
@search-terms PutKey
export def 'cloudfront-keyvaluestore put-key' [
  --key: string
  --value: string
  --kvs-arn: string
  --if-match: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudfront-keyvaluestore PutKey $key=Key $value=Value $kvs_arn=KvsARN $if_match=IfMatch $region=--region $profile=--profile' }

# POST /key-value-stores/{KvsARN}/keys; needs --kvs-arn --if-match
@category "aws cloudfront-keyvaluestore"
@search-terms UpdateKeys
export def 'cloudfront-keyvaluestore update-keys' [
  --kvs-arn: string
  --if-match: string
  --puts: oneof<list<any>, record>
  --deletes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudfront-keyvaluestore UpdateKeys $kvs_arn=KvsARN $if_match=IfMatch $puts=Puts $deletes=Deletes $region=--region $profile=--profile' }
