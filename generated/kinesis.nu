# Written by `cargo xtask generate --service kinesis` from the service's model and overlay: change those instead.
# Kinesis, API version 2013-12-02: 57 operations, 3 waiters.

use rt.nu [call]

# POST /; needs --queue-arn --entries
@search-terms AcknowledgeDeadLetterQueueRecords
export def 'kinesis acknowledge-dead-letter-queue-records' [
  --queue-arn: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis AcknowledgeDeadLetterQueueRecords $queue_arn $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-arn --entries
@search-terms AcknowledgeQueueRecords
export def 'kinesis acknowledge-queue-records' [
  --queue-arn: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis AcknowledgeQueueRecords $queue_arn $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tags
@search-terms AddTagsToStream
export def 'kinesis add-tags-to-stream' [
  --stream-name: string
  --tags: record
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis AddTagsToStream $stream_name $tags $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --channel-name --service-execution-role-arn --stream-configuration-list
@search-terms CreateChannel
export def 'kinesis create-channel' [
  --channel-name: string
  --service-execution-role-arn: string
  --stream-configuration-list: list
  --s3-destination-configuration: record
  --s3-tables-destination-configuration: record
  --encryption-configuration: record
  --tags: record
  --logging-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis CreateChannel $channel_name $service_execution_role_arn $stream_configuration_list $s3_destination_configuration $s3_tables_destination_configuration $encryption_configuration $tags $logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-name --stream-configuration-list
@search-terms CreateQueue
export def 'kinesis create-queue' [
  --queue-name: string
  --stream-configuration-list: list
  --queue-attributes: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis CreateQueue $queue_name $stream_configuration_list $queue_attributes $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stream-name
@search-terms CreateStream
export def 'kinesis create-stream' [
  --stream-name: string
  --shard-count: int
  --stream-mode-details: record
  --tags: record
  --warm-throughput-mi-bps: int
  --max-record-size-in-ki-b: int
  --record-distribution-strategy: string@[AUTO USER_PARTITION_KEY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis CreateStream $stream_name $shard_count $stream_mode_details $tags $warm_throughput_mi_bps $max_record_size_in_ki_b $record_distribution_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --retention-period-hours
@search-terms DecreaseStreamRetentionPeriod
export def 'kinesis decrease-stream-retention-period' [
  --stream-name: string
  --retention-period-hours: int
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis DecreaseStreamRetentionPeriod $stream_name $retention_period_hours $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --channel-arn
@search-terms DeleteChannel
export def 'kinesis delete-channel' [
  --channel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis DeleteChannel $channel_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-arn
@search-terms DeleteQueue
export def 'kinesis delete-queue' [
  --queue-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis DeleteQueue $queue_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'kinesis delete-resource-policy' [
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis DeleteResourcePolicy $resource_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteStream
export def 'kinesis delete-stream' [
  --stream-name: string
  --enforce-consumer-deletion: oneof<bool>
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis DeleteStream $stream_name $enforce_consumer_deletion $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeregisterStreamConsumer
export def 'kinesis deregister-stream-consumer' [
  --stream-arn: string
  --consumer-name: string
  --consumer-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis DeregisterStreamConsumer $stream_arn $consumer_name $consumer_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms DescribeAccountSettings
export def 'kinesis describe-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'kinesis DescribeAccountSettings -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --channel-arn
@search-terms DescribeChannel
export def 'kinesis describe-channel' [
  --channel-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis DescribeChannel $channel_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeLimits
export def 'kinesis describe-limits' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'kinesis DescribeLimits -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --queue-arn
@search-terms DescribeQueue
export def 'kinesis describe-queue' [
  --queue-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis DescribeQueue $queue_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeStream
export def 'kinesis describe-stream' [
  --stream-name: string
  --stream-arn: string
  --stream-id: string
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
]: any -> any { call 'kinesis DescribeStream $stream_name $stream_arn $stream_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeStreamConsumer
export def 'kinesis describe-stream-consumer' [
  --stream-arn: string
  --consumer-name: string
  --consumer-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis DescribeStreamConsumer $stream_arn $consumer_name $consumer_arn $stream_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeStreamSummary
export def 'kinesis describe-stream-summary' [
  --stream-name: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis DescribeStreamSummary $stream_name $stream_arn $stream_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --shard-level-metrics
@search-terms DisableEnhancedMonitoring
export def 'kinesis disable-enhanced-monitoring' [
  --stream-name: string
  --shard-level-metrics: list<string>
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis DisableEnhancedMonitoring $stream_name $shard_level_metrics $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --shard-level-metrics
@search-terms EnableEnhancedMonitoring
export def 'kinesis enable-enhanced-monitoring' [
  --stream-name: string
  --shard-level-metrics: list<string>
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis EnableEnhancedMonitoring $stream_name $shard_level_metrics $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --shard-iterator
@search-terms GetRecords
export def 'kinesis get-records' [
  --shard-iterator: string
  --limit: int
  --stream-arn: string
  --stream-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kinesis GetRecords $shard_iterator $limit $stream_arn $stream_id $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'kinesis get-resource-policy' [
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis GetResourcePolicy $resource_arn $stream_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --shard-id --shard-iterator-type
@search-terms GetShardIterator
export def 'kinesis get-shard-iterator' [
  --stream-name: string
  --shard-id: string
  --shard-iterator-type: string@[AT_SEQUENCE_NUMBER AFTER_SEQUENCE_NUMBER TRIM_HORIZON LATEST AT_TIMESTAMP]
  --starting-sequence-number: string
  --timestamp: oneof<datetime, duration, string>
  --stream-arn: string
  --stream-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kinesis GetShardIterator $stream_name $shard_id $shard_iterator_type $starting_sequence_number $timestamp $stream_arn $stream_id $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; needs --retention-period-hours
@search-terms IncreaseStreamRetentionPeriod
export def 'kinesis increase-stream-retention-period' [
  --stream-name: string
  --retention-period-hours: int
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis IncreaseStreamRetentionPeriod $stream_name $retention_period_hours $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListChannels
export def 'kinesis list-channels' [
  --stream-filter: list
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
]: any -> any { call 'kinesis ListChannels $stream_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListQueues
export def 'kinesis list-queues' [
  --stream-filter: list
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
]: any -> any { call 'kinesis ListQueues $stream_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListShards
export def 'kinesis list-shards' [
  --stream-name: string
  --exclusive-start-shard-id: string
  --stream-creation-timestamp: oneof<datetime, duration, string>
  --shard-filter: record
  --stream-arn: string
  --stream-id: string
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
]: any -> any { call 'kinesis ListShards $stream_name $exclusive_start_shard_id $stream_creation_timestamp $shard_filter $stream_arn $stream_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --stream-arn
@search-terms ListStreamConsumers
export def 'kinesis list-stream-consumers' [
  --stream-arn: string
  --stream-creation-timestamp: oneof<datetime, duration, string>
  --stream-id: string
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
]: any -> any { call 'kinesis ListStreamConsumers $stream_arn $stream_creation_timestamp $stream_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListStreams
export def 'kinesis list-streams' [
  --exclusive-start-stream-name: string
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
]: any -> any { call 'kinesis ListStreams $exclusive_start_stream_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'kinesis list-tags-for-resource' [
  --resource-arn: string
  --stream-id: string
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
]: any -> any { call 'kinesis ListTagsForResource $resource_arn $stream_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms ListTagsForStream
export def 'kinesis list-tags-for-stream' [
  --stream-name: string
  --exclusive-start-tag-key: string
  --limit: int
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis ListTagsForStream $stream_name $exclusive_start_tag_key $limit $stream_arn $stream_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --shard-to-merge --adjacent-shard-to-merge
@search-terms MergeShards
export def 'kinesis merge-shards' [
  --stream-name: string
  --shard-to-merge: string
  --adjacent-shard-to-merge: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis MergeShards $stream_name $shard_to_merge $adjacent_shard_to_merge $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --data
@search-terms PutRecord
export def 'kinesis put-record' [
  --stream-name: string
  --data: oneof<binary, string>
  --partition-key: string
  --explicit-hash-key: string
  --sequence-number-for-ordering: string
  --stream-arn: string
  --stream-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis PutRecord $stream_name $data $partition_key $explicit_hash_key $sequence_number_for_ordering $stream_arn $stream_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --records
@search-terms PutRecords
export def 'kinesis put-records' [
  --records: list
  --stream-name: string
  --stream-arn: string
  --stream-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis PutRecords $records $stream_name $stream_arn $stream_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'kinesis put-resource-policy' [
  --resource-arn: string
  --stream-id: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis PutResourcePolicy $resource_arn $stream_id $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-arn
@search-terms ReceiveDeadLetterQueueRecords
export def 'kinesis receive-dead-letter-queue-records' [
  --queue-arn: string
  --limit: int
  --wait-time-seconds: int
  --visibility-timeout-seconds: int
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis ReceiveDeadLetterQueueRecords $queue_arn $limit $wait_time_seconds $visibility_timeout_seconds -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --queue-arn
@search-terms ReceiveQueueRecords
export def 'kinesis receive-queue-records' [
  --queue-arn: string
  --limit: int
  --wait-time-seconds: int
  --visibility-timeout-seconds: int
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis ReceiveQueueRecords $queue_arn $limit $wait_time_seconds $visibility_timeout_seconds -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --stream-arn --consumer-name
@search-terms RegisterStreamConsumer
export def 'kinesis register-stream-consumer' [
  --stream-arn: string
  --consumer-name: string
  --stream-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis RegisterStreamConsumer $stream_arn $consumer_name $stream_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tag-keys
@search-terms RemoveTagsFromStream
export def 'kinesis remove-tags-from-stream' [
  --stream-name: string
  --tag-keys: list<string>
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis RemoveTagsFromStream $stream_name $tag_keys $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-arn --entries
@search-terms RestoreDeadLetterQueueRecords
export def 'kinesis restore-dead-letter-queue-records' [
  --queue-arn: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis RestoreDeadLetterQueueRecords $queue_arn $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --shard-to-split --new-starting-hash-key
@search-terms SplitShard
export def 'kinesis split-shard' [
  --stream-name: string
  --shard-to-split: string
  --new-starting-hash-key: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis SplitShard $stream_name $shard_to_split $new_starting_hash_key $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --encryption-type --key-id
@search-terms StartStreamEncryption
export def 'kinesis start-stream-encryption' [
  --stream-name: string
  --encryption-type: string@[NONE KMS]
  --key-id: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis StartStreamEncryption $stream_name $encryption_type $key_id $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --encryption-type --key-id
@search-terms StopStreamEncryption
export def 'kinesis stop-stream-encryption' [
  --stream-name: string
  --encryption-type: string@[NONE KMS]
  --key-id: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis StopStreamEncryption $stream_name $encryption_type $key_id $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --consumer-arn --shard-id --starting-position
@search-terms SubscribeToShard
export def 'kinesis subscribe-to-shard' [
  --consumer-arn: string
  --stream-id: string
  --shard-id: string
  --starting-position: record
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis SubscribeToShard $consumer_arn $stream_id $shard_id $starting_position $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --tags --resource-arn
@search-terms TagResource
export def 'kinesis tag-resource' [
  --tags: record
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis TagResource $tags $resource_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tag-keys --resource-arn
@search-terms UntagResource
export def 'kinesis untag-resource' [
  --tag-keys: list<string>
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UntagResource $tag_keys $resource_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --minimum-throughput-billing-commitment
@search-terms UpdateAccountSettings
export def 'kinesis update-account-settings' [
  --minimum-throughput-billing-commitment: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateAccountSettings $minimum_throughput_billing_commitment -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --channel-arn
@search-terms UpdateChannel
export def 'kinesis update-channel' [
  --channel-arn: string
  --s3-destination-configuration: record
  --s3-tables-destination-configuration: record
  --logging-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateChannel $channel_arn $s3_destination_configuration $s3_tables_destination_configuration $logging_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-arn --entries
@search-terms UpdateDeadLetterQueueRecordsVisibility
export def 'kinesis update-dead-letter-queue-records-visibility' [
  --queue-arn: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateDeadLetterQueueRecordsVisibility $queue_arn $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --max-record-size-in-ki-b
@search-terms UpdateMaxRecordSize
export def 'kinesis update-max-record-size' [
  --stream-arn: string
  --stream-id: string
  --max-record-size-in-ki-b: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateMaxRecordSize $stream_arn $stream_id $max_record_size_in_ki_b -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-arn --queue-attributes
@search-terms UpdateQueue
export def 'kinesis update-queue' [
  --queue-arn: string
  --queue-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateQueue $queue_arn $queue_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-arn --entries
@search-terms UpdateQueueRecordsVisibility
export def 'kinesis update-queue-records-visibility' [
  --queue-arn: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateQueueRecordsVisibility $queue_arn $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-shard-count --scaling-type
@search-terms UpdateShardCount
export def 'kinesis update-shard-count' [
  --stream-name: string
  --target-shard-count: int
  --scaling-type: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateShardCount $stream_name $target_shard_count $scaling_type $stream_arn $stream_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stream-arn --stream-mode-details
@search-terms UpdateStreamMode
export def 'kinesis update-stream-mode' [
  --stream-arn: string
  --stream-id: string
  --stream-mode-details: record
  --warm-throughput-mi-bps: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateStreamMode $stream_arn $stream_id $stream_mode_details $warm_throughput_mi_bps -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --stream-arn --record-distribution-strategy
@search-terms UpdateStreamRecordDistributionStrategy
export def 'kinesis update-stream-record-distribution-strategy' [
  --stream-arn: string
  --stream-id: string
  --record-distribution-strategy: string@[AUTO USER_PARTITION_KEY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateStreamRecordDistributionStrategy $stream_arn $stream_id $record_distribution_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --warm-throughput-mi-bps
@search-terms UpdateStreamWarmThroughput
export def 'kinesis update-stream-warm-throughput' [
  --stream-arn: string
  --stream-name: string
  --stream-id: string
  --warm-throughput-mi-bps: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis UpdateStreamWarmThroughput $stream_arn $stream_name $stream_id $warm_throughput_mi_bps -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   channel-active: DescribeChannel; needs --channel-arn
#   stream-exists: DescribeStream
#   stream-not-exists: DescribeStream
@search-terms ChannelActive StreamExists StreamNotExists
export def 'kinesis wait' [
  waiter: string@[channel-active stream-exists stream-not-exists]
  --channel-arn: string
  --stream-name: string
  --stream-arn: string
  --stream-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'kinesis wait $waiter $channel_arn $stream_name $stream_arn $stream_id -- $timeout $interval $region $profile' }
