# Written by `cargo xtask generate --service kinesis` from the service's model and overlay: change those instead.
# Kinesis, API version 2013-12-02: 57 operations.

use rt.nu [call send]

# POST /; needs --queue-arn --entries
@category "aws kinesis"
@search-terms AcknowledgeDeadLetterQueueRecords
export def 'kinesis acknowledge-dead-letter-queue-records' [
  --queue-arn: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis AcknowledgeDeadLetterQueueRecords $queue_arn=QueueARN $entries=Entries $region=--region $profile=--profile' }

# POST /; needs --queue-arn --entries
@category "aws kinesis"
@search-terms AcknowledgeQueueRecords
export def 'kinesis acknowledge-queue-records' [
  --queue-arn: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis AcknowledgeQueueRecords $queue_arn=QueueARN $entries=Entries $region=--region $profile=--profile' }

# POST /; needs --tags
@category "aws kinesis"
@search-terms AddTagsToStream
export def 'kinesis add-tags-to-stream' [
  --stream-name: string
  --tags: record
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis AddTagsToStream $stream_name=StreamName $tags=Tags $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --channel-name --service-execution-role-arn --stream-configuration-list
@category "aws kinesis"
@search-terms CreateChannel
export def 'kinesis create-channel' [
  --channel-name: string
  --service-execution-role-arn: string
  --stream-configuration-list: oneof<list<any>, record>
  --s3-destination-configuration: record
  --s3-tables-destination-configuration: record
  --encryption-configuration: record
  --tags: record
  --logging-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis CreateChannel $channel_name=ChannelName $service_execution_role_arn=ServiceExecutionRoleARN $stream_configuration_list=StreamConfigurationList $s3_destination_configuration=S3DestinationConfiguration $s3_tables_destination_configuration=S3TablesDestinationConfiguration $encryption_configuration=EncryptionConfiguration $tags=Tags $logging_configuration=LoggingConfiguration $region=--region $profile=--profile' }

# POST /; needs --queue-name --stream-configuration-list
@category "aws kinesis"
@search-terms CreateQueue
export def 'kinesis create-queue' [
  --queue-name: string
  --stream-configuration-list: oneof<list<any>, record>
  --queue-attributes: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis CreateQueue $queue_name=QueueName $stream_configuration_list=StreamConfigurationList $queue_attributes=QueueAttributes $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --stream-name
@category "aws kinesis"
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
]: nothing -> oneof<nothing, record> { call 'kinesis CreateStream $stream_name=StreamName $shard_count=ShardCount $stream_mode_details=StreamModeDetails $tags=Tags $warm_throughput_mi_bps=WarmThroughputMiBps $max_record_size_in_ki_b=MaxRecordSizeInKiB $record_distribution_strategy=RecordDistributionStrategy $region=--region $profile=--profile' }

# POST /; needs --retention-period-hours
@category "aws kinesis"
@search-terms DecreaseStreamRetentionPeriod
export def 'kinesis decrease-stream-retention-period' [
  --stream-name: string
  --retention-period-hours: int
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis DecreaseStreamRetentionPeriod $stream_name=StreamName $retention_period_hours=RetentionPeriodHours $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --channel-arn
@category "aws kinesis"
@search-terms DeleteChannel
export def 'kinesis delete-channel' [
  --channel-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis DeleteChannel $channel_arn=ChannelARN $region=--region $profile=--profile' }

# POST /; needs --queue-arn
@category "aws kinesis"
@search-terms DeleteQueue
export def 'kinesis delete-queue' [
  --queue-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis DeleteQueue $queue_arn=QueueARN $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws kinesis"
@search-terms DeleteResourcePolicy
export def 'kinesis delete-resource-policy' [
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis DeleteResourcePolicy $resource_arn=ResourceARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /
@category "aws kinesis"
@search-terms DeleteStream
export def 'kinesis delete-stream' [
  --stream-name: string
  --enforce-consumer-deletion: oneof<bool>
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis DeleteStream $stream_name=StreamName $enforce_consumer_deletion=EnforceConsumerDeletion $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /
@category "aws kinesis"
@search-terms DeregisterStreamConsumer
export def 'kinesis deregister-stream-consumer' [
  --stream-arn: string
  --consumer-name: string
  --consumer-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis DeregisterStreamConsumer $stream_arn=StreamARN $consumer_name=ConsumerName $consumer_arn=ConsumerARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws kinesis"
@search-terms DescribeAccountSettings
export def 'kinesis describe-account-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis DescribeAccountSettings $region=--region $profile=--profile' }

# POST /; cached 1min; needs --channel-arn
@category "aws kinesis"
@search-terms DescribeChannel
export def 'kinesis describe-channel' [
  --channel-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis DescribeChannel $channel_arn=ChannelARN $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws kinesis"
@search-terms DescribeLimits
export def 'kinesis describe-limits' [
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis DescribeLimits $region=--region $profile=--profile' }

# POST /; cached 1min; needs --queue-arn
@category "aws kinesis"
@search-terms DescribeQueue
export def 'kinesis describe-queue' [
  --queue-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis DescribeQueue $queue_arn=QueueARN $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws kinesis"
@search-terms DescribeStream
@example "First rows only" "kinesis describe-stream --stream | first 3"
export def 'kinesis describe-stream' [
  --stream-name: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kinesis DescribeStream $stream_name=StreamName $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws kinesis"
@search-terms DescribeStreamConsumer
export def 'kinesis describe-stream-consumer' [
  --stream-arn: string
  --consumer-name: string
  --consumer-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis DescribeStreamConsumer $stream_arn=StreamARN $consumer_name=ConsumerName $consumer_arn=ConsumerARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws kinesis"
@search-terms DescribeStreamSummary
export def 'kinesis describe-stream-summary' [
  --stream-name: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis DescribeStreamSummary $stream_name=StreamName $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --shard-level-metrics
@category "aws kinesis"
@search-terms DisableEnhancedMonitoring
export def 'kinesis disable-enhanced-monitoring' [
  --stream-name: string
  --shard-level-metrics: oneof<list<string>, string>
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis DisableEnhancedMonitoring $stream_name=StreamName $shard_level_metrics=ShardLevelMetrics $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --shard-level-metrics
@category "aws kinesis"
@search-terms EnableEnhancedMonitoring
export def 'kinesis enable-enhanced-monitoring' [
  --stream-name: string
  --shard-level-metrics: oneof<list<string>, string>
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis EnableEnhancedMonitoring $stream_name=StreamName $shard_level_metrics=ShardLevelMetrics $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --shard-iterator
@category "aws kinesis"
@search-terms GetRecords
export def 'kinesis get-records' [
  --shard-iterator: string
  --limit: int
  --stream-arn: string
  --stream-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis GetRecords $shard_iterator=ShardIterator $limit=Limit $stream_arn=StreamARN $stream_id=StreamId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws kinesis"
@search-terms GetResourcePolicy
export def 'kinesis get-resource-policy' [
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis GetResourcePolicy $resource_arn=ResourceARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --shard-id --shard-iterator-type
@category "aws kinesis"
@search-terms GetShardIterator
export def 'kinesis get-shard-iterator' [
  --stream-name: string
  --shard-id: string
  --shard-iterator-type: string@[AT_SEQUENCE_NUMBER AFTER_SEQUENCE_NUMBER TRIM_HORIZON LATEST AT_TIMESTAMP]
  --starting-sequence-number: string
  --timestamp: oneof<datetime, duration, int, string>
  --stream-arn: string
  --stream-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis GetShardIterator $stream_name=StreamName $shard_id=ShardId $shard_iterator_type=ShardIteratorType $starting_sequence_number=StartingSequenceNumber $timestamp=Timestamp $stream_arn=StreamARN $stream_id=StreamId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --retention-period-hours
@category "aws kinesis"
@search-terms IncreaseStreamRetentionPeriod
export def 'kinesis increase-stream-retention-period' [
  --stream-name: string
  --retention-period-hours: int
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis IncreaseStreamRetentionPeriod $stream_name=StreamName $retention_period_hours=RetentionPeriodHours $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws kinesis"
@search-terms ListChannels
@example "First rows only" "kinesis list-channels --stream | first 3"
export def 'kinesis list-channels' [
  --stream-filter: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kinesis ListChannels $stream_filter=StreamFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws kinesis"
@search-terms ListQueues
@example "First rows only" "kinesis list-queues --stream | first 3"
export def 'kinesis list-queues' [
  --stream-filter: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kinesis ListQueues $stream_filter=StreamFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws kinesis"
@search-terms ListShards
@example "First rows only" "kinesis list-shards --stream | first 3"
export def 'kinesis list-shards' [
  --stream-name: string
  --exclusive-start-shard-id: string
  --stream-creation-timestamp: oneof<datetime, duration, int, string>
  --shard-filter: record
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kinesis ListShards $stream_name=StreamName $exclusive_start_shard_id=ExclusiveStartShardId $stream_creation_timestamp=StreamCreationTimestamp $shard_filter=ShardFilter $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --stream-arn
@category "aws kinesis"
@search-terms ListStreamConsumers
export def 'kinesis list-stream-consumers' [
  --stream-arn: string
  --stream-creation-timestamp: oneof<datetime, duration, int, string>
  --stream-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kinesis ListStreamConsumers $stream_arn=StreamARN $stream_creation_timestamp=StreamCreationTimestamp $stream_id=StreamId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws kinesis"
@search-terms ListStreams
@example "First rows only" "kinesis list-streams --stream | first 3"
export def 'kinesis list-streams' [
  --exclusive-start-stream-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'kinesis ListStreams $exclusive_start_stream_name=ExclusiveStartStreamName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws kinesis"
@search-terms ListTagsForResource
export def 'kinesis list-tags-for-resource' [
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kinesis ListTagsForResource $resource_arn=ResourceARN $stream_id=StreamId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 5min
@category "aws kinesis"
@search-terms ListTagsForStream
export def 'kinesis list-tags-for-stream' [
  --stream-name: string
  --exclusive-start-tag-key: string
  --limit: int
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis ListTagsForStream $stream_name=StreamName $exclusive_start_tag_key=ExclusiveStartTagKey $limit=Limit $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --shard-to-merge --adjacent-shard-to-merge
@category "aws kinesis"
@search-terms MergeShards
export def 'kinesis merge-shards' [
  --stream-name: string
  --shard-to-merge: string
  --adjacent-shard-to-merge: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis MergeShards $stream_name=StreamName $shard_to_merge=ShardToMerge $adjacent_shard_to_merge=AdjacentShardToMerge $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --data
@category "aws kinesis"
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
]: nothing -> record { call 'kinesis PutRecord $stream_name=StreamName $data=Data $partition_key=PartitionKey $explicit_hash_key=ExplicitHashKey $sequence_number_for_ordering=SequenceNumberForOrdering $stream_arn=StreamARN $stream_id=StreamId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --records
@category "aws kinesis"
@search-terms PutRecords
export def 'kinesis put-records' [
  --records: oneof<list<any>, record>
  --stream-name: string
  --stream-arn: string
  --stream-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis PutRecords $records=Records $stream_name=StreamName $stream_arn=StreamARN $stream_id=StreamId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --resource-arn --policy
@category "aws kinesis"
@search-terms PutResourcePolicy
export def 'kinesis put-resource-policy' [
  --resource-arn: string
  --stream-id: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis PutResourcePolicy $resource_arn=ResourceARN $stream_id=StreamId $policy=Policy $region=--region $profile=--profile' }

# POST /; needs --queue-arn
@category "aws kinesis"
@search-terms ReceiveDeadLetterQueueRecords
export def 'kinesis receive-dead-letter-queue-records' [
  --queue-arn: string
  --limit: int
  --wait-time-seconds: int
  --visibility-timeout-seconds: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kinesis ReceiveDeadLetterQueueRecords $queue_arn=QueueARN $limit=Limit $wait_time_seconds=WaitTimeSeconds $visibility_timeout_seconds=VisibilityTimeoutSeconds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --queue-arn
@category "aws kinesis"
@search-terms ReceiveQueueRecords
export def 'kinesis receive-queue-records' [
  --queue-arn: string
  --limit: int
  --wait-time-seconds: int
  --visibility-timeout-seconds: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kinesis ReceiveQueueRecords $queue_arn=QueueARN $limit=Limit $wait_time_seconds=WaitTimeSeconds $visibility_timeout_seconds=VisibilityTimeoutSeconds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --stream-arn --consumer-name
@category "aws kinesis"
@search-terms RegisterStreamConsumer
export def 'kinesis register-stream-consumer' [
  --stream-arn: string
  --consumer-name: string
  --stream-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis RegisterStreamConsumer $stream_arn=StreamARN $consumer_name=ConsumerName $stream_id=StreamId $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --tag-keys
@category "aws kinesis"
@search-terms RemoveTagsFromStream
export def 'kinesis remove-tags-from-stream' [
  --stream-name: string
  --tag-keys: oneof<list<string>, string>
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis RemoveTagsFromStream $stream_name=StreamName $tag_keys=TagKeys $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --queue-arn --entries
@category "aws kinesis"
@search-terms RestoreDeadLetterQueueRecords
export def 'kinesis restore-dead-letter-queue-records' [
  --queue-arn: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis RestoreDeadLetterQueueRecords $queue_arn=QueueARN $entries=Entries $region=--region $profile=--profile' }

# POST /; needs --shard-to-split --new-starting-hash-key
@category "aws kinesis"
@search-terms SplitShard
export def 'kinesis split-shard' [
  --stream-name: string
  --shard-to-split: string
  --new-starting-hash-key: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis SplitShard $stream_name=StreamName $shard_to_split=ShardToSplit $new_starting_hash_key=NewStartingHashKey $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --encryption-type --key-id
@category "aws kinesis"
@search-terms StartStreamEncryption
export def 'kinesis start-stream-encryption' [
  --stream-name: string
  --encryption-type: string@[NONE KMS]
  --key-id: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis StartStreamEncryption $stream_name=StreamName $encryption_type=EncryptionType $key_id=KeyId $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --encryption-type --key-id
@category "aws kinesis"
@search-terms StopStreamEncryption
export def 'kinesis stop-stream-encryption' [
  --stream-name: string
  --encryption-type: string@[NONE KMS]
  --key-id: string
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis StopStreamEncryption $stream_name=StreamName $encryption_type=EncryptionType $key_id=KeyId $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --consumer-arn --shard-id --starting-position
@category "aws kinesis"
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
]: nothing -> oneof<table, record> { call 'kinesis SubscribeToShard $consumer_arn=ConsumerARN $stream_id=StreamId $shard_id=ShardId $starting_position=StartingPosition $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /; needs --tags --resource-arn
@category "aws kinesis"
@search-terms TagResource
export def 'kinesis tag-resource' [
  --tags: record
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis TagResource $tags=Tags $resource_arn=ResourceARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --tag-keys --resource-arn
@category "aws kinesis"
@search-terms UntagResource
export def 'kinesis untag-resource' [
  --tag-keys: oneof<list<string>, string>
  --resource-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis UntagResource $tag_keys=TagKeys $resource_arn=ResourceARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --minimum-throughput-billing-commitment
@category "aws kinesis"
@search-terms UpdateAccountSettings
export def 'kinesis update-account-settings' [
  --minimum-throughput-billing-commitment: record
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis UpdateAccountSettings $minimum_throughput_billing_commitment=MinimumThroughputBillingCommitment $region=--region $profile=--profile' }

# POST /; needs --channel-arn
@category "aws kinesis"
@search-terms UpdateChannel
export def 'kinesis update-channel' [
  --channel-arn: string
  --s3-destination-configuration: record
  --s3-tables-destination-configuration: record
  --logging-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis UpdateChannel $channel_arn=ChannelARN $s3_destination_configuration=S3DestinationConfiguration $s3_tables_destination_configuration=S3TablesDestinationConfiguration $logging_configuration=LoggingConfiguration $region=--region $profile=--profile' }

# POST /; needs --queue-arn --entries
@category "aws kinesis"
@search-terms UpdateDeadLetterQueueRecordsVisibility
export def 'kinesis update-dead-letter-queue-records-visibility' [
  --queue-arn: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis UpdateDeadLetterQueueRecordsVisibility $queue_arn=QueueARN $entries=Entries $region=--region $profile=--profile' }

# POST /; needs --max-record-size-in-ki-b
@category "aws kinesis"
@search-terms UpdateMaxRecordSize
export def 'kinesis update-max-record-size' [
  --stream-arn: string
  --stream-id: string
  --max-record-size-in-ki-b: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis UpdateMaxRecordSize $stream_arn=StreamARN $stream_id=StreamId $max_record_size_in_ki_b=MaxRecordSizeInKiB $region=--region $profile=--profile' }

# POST /; needs --queue-arn --queue-attributes
@category "aws kinesis"
@search-terms UpdateQueue
export def 'kinesis update-queue' [
  --queue-arn: string
  --queue-attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis UpdateQueue $queue_arn=QueueARN $queue_attributes=QueueAttributes $region=--region $profile=--profile' }

# POST /; needs --queue-arn --entries
@category "aws kinesis"
@search-terms UpdateQueueRecordsVisibility
export def 'kinesis update-queue-records-visibility' [
  --queue-arn: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis UpdateQueueRecordsVisibility $queue_arn=QueueARN $entries=Entries $region=--region $profile=--profile' }

# POST /; needs --target-shard-count --scaling-type
@category "aws kinesis"
@search-terms UpdateShardCount
export def 'kinesis update-shard-count' [
  --stream-name: string
  --target-shard-count: int
  --scaling-type: string@[UNIFORM_SCALING]
  --stream-arn: string
  --stream-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis UpdateShardCount $stream_name=StreamName $target_shard_count=TargetShardCount $scaling_type=ScalingType $stream_arn=StreamARN $stream_id=StreamId $region=--region $profile=--profile' }

# POST /; needs --stream-arn --stream-mode-details
@category "aws kinesis"
@search-terms UpdateStreamMode
export def 'kinesis update-stream-mode' [
  --stream-arn: string
  --stream-id: string
  --stream-mode-details: record
  --warm-throughput-mi-bps: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis UpdateStreamMode $stream_arn=StreamARN $stream_id=StreamId $stream_mode_details=StreamModeDetails $warm_throughput_mi_bps=WarmThroughputMiBps $region=--region $profile=--profile' }

# POST /; needs --stream-arn --record-distribution-strategy
@category "aws kinesis"
@search-terms UpdateStreamRecordDistributionStrategy
export def 'kinesis update-stream-record-distribution-strategy' [
  --stream-arn: string
  --stream-id: string
  --record-distribution-strategy: string@[AUTO USER_PARTITION_KEY]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kinesis UpdateStreamRecordDistributionStrategy $stream_arn=StreamARN $stream_id=StreamId $record_distribution_strategy=RecordDistributionStrategy $region=--region $profile=--profile' }

# POST /; needs --warm-throughput-mi-bps
@category "aws kinesis"
@search-terms UpdateStreamWarmThroughput
export def 'kinesis update-stream-warm-throughput' [
  --stream-arn: string
  --stream-name: string
  --stream-id: string
  --warm-throughput-mi-bps: int
  --region: string
  --profile: string
]: nothing -> record { call 'kinesis UpdateStreamWarmThroughput $stream_arn=StreamARN $stream_name=StreamName $stream_id=StreamId $warm_throughput_mi_bps=WarmThroughputMiBps $region=--region $profile=--profile' }
