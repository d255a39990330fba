# Written by `cargo xtask generate --service eventbridgev2` from the service's model and overlay: change those instead.
# EventBridgeV2, API version 2025-05-15: 25 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --name
@search-terms CreateEventBus
export def 'eventbridgev2 create-event-bus' [
  --name: string
  --description: string
  --encryption-configuration: record
  --storage-configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 CreateEventBus $name $description $encryption_configuration $storage_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --event-bus-arn --configuration
@search-terms CreateEventSource
export def 'eventbridgev2 create-event-source' [
  --name: string
  --event-bus-arn: string
  --configuration: record
  --description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 CreateEventSource $name $event_bus_arn $configuration $description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --event-bus-arn --invoke-configuration
@search-terms CreateSubscriber
export def 'eventbridgev2 create-subscriber' [
  --name: string
  --event-bus-arn: string
  --invoke-configuration: record
  --description: string
  --filter-configuration: record
  --type: string@[FIFO UNORDERED]
  --starting-position: string@[LATEST POINT_IN_TIME]
  --point-in-time-configuration: record
  --batch-configuration: record
  --transformer: record
  --retry-policy: record
  --on-failure-configuration: record
  --log-configuration: record
  --state: string@[RUNNING STOPPED]
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 CreateSubscriber $name $event_bus_arn $invoke_configuration $description $filter_configuration $type $starting_position $point_in_time_configuration $batch_configuration $transformer $retry_policy $on_failure_configuration $log_configuration $state $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-bus-arn
@search-terms DeleteEventBus
export def 'eventbridgev2 delete-event-bus' [
  --event-bus-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 DeleteEventBus $event_bus_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-source-arn
@search-terms DeleteEventSource
export def 'eventbridgev2 delete-event-source' [
  --event-source-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 DeleteEventSource $event_source_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'eventbridgev2 delete-resource-policy' [
  --resource-arn: string
  --policy-name: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 DeleteResourcePolicy $resource_arn $policy_name $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscriber-arn
@search-terms DeleteSubscriber
export def 'eventbridgev2 delete-subscriber' [
  --subscriber-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 DeleteSubscriber $subscriber_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --event-bus-arn
@search-terms DescribeEventBus
export def 'eventbridgev2 describe-event-bus' [
  --event-bus-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridgev2 DescribeEventBus $event_bus_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --event-source-arn
@search-terms DescribeEventSource
export def 'eventbridgev2 describe-event-source' [
  --event-source-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'eventbridgev2 DescribeEventSource $event_source_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --subscriber-arn
@search-terms DescribeSubscriber
export def 'eventbridgev2 describe-subscriber' [
  --subscriber-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'eventbridgev2 DescribeSubscriber $subscriber_arn -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'eventbridgev2 get-resource-policy' [
  --resource-arn: string
  --policy-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridgev2 GetResourcePolicy $resource_arn $policy_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEventBuses
export def 'eventbridgev2 list-event-buses' [
  --name-prefix: string
  --event-bus-account-id: string
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
]: any -> any { call 'eventbridgev2 ListEventBuses $name_prefix $event_bus_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEventSources
export def 'eventbridgev2 list-event-sources' [
  --event-bus-arn: string
  --name-prefix: string
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
]: any -> any { call 'eventbridgev2 ListEventSources $event_bus_arn $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-arn
@search-terms ListResourcePolicies
export def 'eventbridgev2 list-resource-policies' [
  --resource-arn: string
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
]: any -> any { call 'eventbridgev2 ListResourcePolicies $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSubscribers
export def 'eventbridgev2 list-subscribers' [
  --event-bus-arn: string
  --name-prefix: string
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
]: any -> any { call 'eventbridgev2 ListSubscribers $event_bus_arn $name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'eventbridgev2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'eventbridgev2 ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --event-bus-arn --entries
@search-terms PutEvents
export def 'eventbridgev2 put-events' [
  --event-bus-arn: string
  --entries: list
  --deduplication-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 PutEvents $event_bus_arn $entries $deduplication_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-bus-arn --entries
@search-terms PutRawEvents
export def 'eventbridgev2 put-raw-events' [
  --event-bus-arn: string
  --entries: list
  --schema-registry-configuration: record
  --deduplication-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 PutRawEvents $event_bus_arn $entries $schema_registry_configuration $deduplication_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy-document
@search-terms PutResourcePolicy
export def 'eventbridgev2 put-resource-policy' [
  --resource-arn: string
  --policy-document: string
  --policy-name: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 PutResourcePolicy $resource_arn $policy_document $policy_name $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms RevokeResource
export def 'eventbridgev2 revoke-resource' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 RevokeResource $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'eventbridgev2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'eventbridgev2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-bus-arn
@search-terms UpdateEventBus
export def 'eventbridgev2 update-event-bus' [
  --event-bus-arn: string
  --description: string
  --encryption-configuration: record
  --storage-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 UpdateEventBus $event_bus_arn $description $encryption_configuration $storage_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-source-arn
@search-terms UpdateEventSource
export def 'eventbridgev2 update-event-source' [
  --event-source-arn: string
  --configuration: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 UpdateEventSource $event_source_arn $configuration $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subscriber-arn
@search-terms UpdateSubscriber
export def 'eventbridgev2 update-subscriber' [
  --subscriber-arn: string
  --description: string
  --state: string@[RUNNING STOPPED]
  --resume-position: string@[LAST_PROCESSED LATEST]
  --invoke-configuration: record
  --filter-configuration: record
  --batch-configuration: record
  --transformer: record
  --retry-policy: record
  --on-failure-configuration: record
  --log-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'eventbridgev2 UpdateSubscriber $subscriber_arn $description $state $resume_position $invoke_configuration $filter_configuration $batch_configuration $transformer $retry_policy $on_failure_configuration $log_configuration -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   event-bus-active: DescribeEventBus; needs --event-bus-arn
#   event-bus-deleted: DescribeEventBus; needs --event-bus-arn
@search-terms EventBusActive EventBusDeleted
export def 'eventbridgev2 wait' [
  waiter: string@[event-bus-active event-bus-deleted]
  --event-bus-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'eventbridgev2 wait $waiter $event_bus_arn -- $timeout $interval $region $profile' }
