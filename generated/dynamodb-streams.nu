# Written by `cargo xtask generate --service dynamodb-streams` from the service's model and overlay: change those instead.
# DynamoDB Streams, API version 2012-08-10: 4 operations.

use rt.nu [call]

# POST /; needs --stream-arn
@search-terms 'DescribeStream, dynamodbstreams describe-stream'
export def 'dynamodb-streams describe-stream' [
  --stream-arn: string
  --limit: int
  --exclusive-start-shard-id: string
  --shard-filter: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb-streams DescribeStream $stream_arn $limit $exclusive_start_shard_id $shard_filter -- $region $profile $with_input $fail_fast' }

# POST /; needs --shard-iterator
@search-terms 'GetRecords, dynamodbstreams get-records'
export def 'dynamodb-streams get-records' [
  --shard-iterator: string
  --limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb-streams GetRecords $shard_iterator $limit -- $region $profile $with_input $fail_fast' }

# POST /; needs --stream-arn --shard-id --shard-iterator-type
@search-terms 'GetShardIterator, dynamodbstreams get-shard-iterator'
export def 'dynamodb-streams get-shard-iterator' [
  --stream-arn: string
  --shard-id: string
  --shard-iterator-type: string@[TRIM_HORIZON LATEST AT_SEQUENCE_NUMBER AFTER_SEQUENCE_NUMBER AT_TIMESTAMP]
  --sequence-number: string
  --timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb-streams GetShardIterator $stream_arn $shard_id $shard_iterator_type $sequence_number $timestamp -- $region $profile $with_input $fail_fast' }

# POST /
@search-terms 'ListStreams, dynamodbstreams list-streams'
export def 'dynamodb-streams list-streams' [
  --table-name: string
  --limit: int
  --exclusive-start-stream-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb-streams ListStreams $table_name $limit $exclusive_start_stream_arn -- $region $profile $with_input $fail_fast' }
