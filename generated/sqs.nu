# Written by `cargo xtask generate --service sqs` from the service's model and overlay: change those instead.
# SQS, API version 2012-11-05: 23 operations.

use rt.nu [call]

# POST /; needs --queue-url --label --aws-account-ids --actions
@search-terms AddPermission
export def 'sqs add-permission' [
  --queue-url: string
  --label: string
  --aws-account-ids: list<string>
  --actions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs AddPermission $queue_url $label $aws_account_ids $actions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-handle
@search-terms CancelMessageMoveTask
export def 'sqs cancel-message-move-task' [
  --task-handle: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs CancelMessageMoveTask $task_handle -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --receipt-handle --visibility-timeout
@search-terms ChangeMessageVisibility
export def 'sqs change-message-visibility' [
  --queue-url: string
  --receipt-handle: string
  --visibility-timeout: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs ChangeMessageVisibility $queue_url $receipt_handle $visibility_timeout -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --entries
@search-terms ChangeMessageVisibilityBatch
export def 'sqs change-message-visibility-batch' [
  --queue-url: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs ChangeMessageVisibilityBatch $queue_url $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-name
@search-terms CreateQueue
export def 'sqs create-queue' [
  --queue-name: string
  --attributes: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs CreateQueue $queue_name $attributes $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --receipt-handle
@search-terms DeleteMessage
export def 'sqs delete-message' [
  --queue-url: string
  --receipt-handle: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs DeleteMessage $queue_url $receipt_handle -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --entries
@search-terms DeleteMessageBatch
export def 'sqs delete-message-batch' [
  --queue-url: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs DeleteMessageBatch $queue_url $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url
@search-terms DeleteQueue
export def 'sqs delete-queue' [
  --queue-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs DeleteQueue $queue_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 30sec; needs --queue-url
@search-terms GetQueueAttributes
export def 'sqs get-queue-attributes' [
  --queue-url: string
  --attribute-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sqs GetQueueAttributes $queue_url $attribute_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr; needs --queue-name
@search-terms GetQueueUrl
export def 'sqs get-queue-url' [
  --queue-name: string
  --queue-owner-aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sqs GetQueueUrl $queue_name $queue_owner_aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --queue-url
@search-terms ListDeadLetterSourceQueues
export def 'sqs list-dead-letter-source-queues' [
  --queue-url: string
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
]: any -> any { call 'sqs ListDeadLetterSourceQueues $queue_url -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 30sec; needs --source-arn
@search-terms ListMessageMoveTasks
export def 'sqs list-message-move-tasks' [
  --source-arn: string
  --max-results: int
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
]: any -> any { call 'sqs ListMessageMoveTasks $source_arn $max_results -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --queue-url
@search-terms ListQueueTags
export def 'sqs list-queue-tags' [
  --queue-url: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sqs ListQueueTags $queue_url -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListQueues
export def 'sqs list-queues' [
  --queue-name-prefix: string
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
]: any -> any { call 'sqs ListQueues $queue_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --queue-url
@search-terms PurgeQueue
export def 'sqs purge-queue' [
  --queue-url: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs PurgeQueue $queue_url -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url
@search-terms ReceiveMessage
export def 'sqs receive-message' [
  --queue-url: string
  --attribute-names: list<string>
  --message-system-attribute-names: list<string>
  --message-attribute-names: list<string>
  --max-number-of-messages: int
  --visibility-timeout: int
  --wait-time-seconds: int
  --receive-request-attempt-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs ReceiveMessage $queue_url $attribute_names $message_system_attribute_names $message_attribute_names $max_number_of_messages $visibility_timeout $wait_time_seconds $receive_request_attempt_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --queue-url --label
@search-terms RemovePermission
export def 'sqs remove-permission' [
  --queue-url: string
  --label: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs RemovePermission $queue_url $label -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --message-body
@search-terms SendMessage
export def 'sqs send-message' [
  --queue-url: string
  --message-body: string
  --delay-seconds: int
  --message-attributes: record
  --message-system-attributes: record
  --message-deduplication-id: string
  --message-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs SendMessage $queue_url $message_body $delay_seconds $message_attributes $message_system_attributes $message_deduplication_id $message_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --entries
@search-terms SendMessageBatch
export def 'sqs send-message-batch' [
  --queue-url: string
  --entries: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs SendMessageBatch $queue_url $entries -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --attributes
@search-terms SetQueueAttributes
export def 'sqs set-queue-attributes' [
  --queue-url: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs SetQueueAttributes $queue_url $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-arn
@search-terms StartMessageMoveTask
export def 'sqs start-message-move-task' [
  --source-arn: string
  --destination-arn: string
  --max-number-of-messages-per-second: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs StartMessageMoveTask $source_arn $destination_arn $max_number_of_messages_per_second -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --tags
@search-terms TagQueue
export def 'sqs tag-queue' [
  --queue-url: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs TagQueue $queue_url $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --queue-url --tag-keys
@search-terms UntagQueue
export def 'sqs untag-queue' [
  --queue-url: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sqs UntagQueue $queue_url $tag_keys -- $region $profile $with_input $fail_fast $yes' }
