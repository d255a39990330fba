# Written by `cargo xtask generate --service keyspacesstreams` from the service's model and overlay: change those instead.
# KeyspacesStreams, API version 2024-09-09: 4 operations.

use rt.nu [call]

# POST /; needs --shard-iterator
@search-terms GetRecords
export def 'keyspacesstreams get-records' [
  --shard-iterator: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'keyspacesstreams GetRecords $shard_iterator $max_results -- $region $profile $with_input $fail_fast' }

# POST /; needs --stream-arn --shard-id --shard-iterator-type
@search-terms GetShardIterator
export def 'keyspacesstreams get-shard-iterator' [
  --stream-arn: string
  --shard-id: string
  --shard-iterator-type: string@[TRIM_HORIZON LATEST AT_SEQUENCE_NUMBER AFTER_SEQUENCE_NUMBER]
  --sequence-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'keyspacesstreams GetShardIterator $stream_arn $shard_id $shard_iterator_type $sequence_number -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --stream-arn
@search-terms GetStream
export def 'keyspacesstreams get-stream' [
  --stream-arn: string
  --shard-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'keyspacesstreams GetStream $stream_arn $shard_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListStreams
export def 'keyspacesstreams list-streams' [
  --keyspace-name: string
  --table-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'keyspacesstreams ListStreams $keyspace_name $table_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }
