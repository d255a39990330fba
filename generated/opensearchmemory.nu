# Written by `cargo xtask generate --service opensearchmemory` from the service's model and overlay: change those instead.
# OpenSearchMemory, API version 2026-08-24: 20 operations, 2 waiters.

use rt.nu [call]

# POST /; needs --space-id --event-ids
@search-terms BatchGetEvent
export def 'opensearchmemory batch-get-event' [
  --space-id: string
  --actor-id: string
  --session-id: string
  --event-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory BatchGetEvent $space_id $actor_id $session_id $event_ids -- $region $profile $with_input $fail_fast' }

# POST /; needs --space-id --actor-id --payload
@search-terms CreateEvent
export def 'opensearchmemory create-event' [
  --space-id: string
  --actor-id: string
  --session-id: string
  --event-timestamp: oneof<datetime, duration, string>
  --payload: record
  --metadata: record
  --client-token: string
  --infer: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory CreateEvent $space_id $actor_id $session_id $event_timestamp $payload $metadata $client_token $infer -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --name --content --actor-id
@search-terms CreateMemory
export def 'opensearchmemory create-memory' [
  --space-id: string
  --name: string
  --content: string
  --actor-id: string
  --session-id: string
  --metadata: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory CreateMemory $space_id $name $content $actor_id $session_id $metadata $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateSpace
export def 'opensearchmemory create-space' [
  --name: string
  --memory-strategies: list
  --event-expiry-days: int
  --memory-expiry-days: int
  --extraction-model-id: string
  --encryption-configuration: record
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory CreateSpace $name $memory_strategies $event_expiry_days $memory_expiry_days $extraction_model_id $encryption_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --event-id
@search-terms DeleteEvent
export def 'opensearchmemory delete-event' [
  --space-id: string
  --event-id: string
  --actor-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory DeleteEvent $space_id $event_id $actor_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --memory-id
@search-terms DeleteMemory
export def 'opensearchmemory delete-memory' [
  --space-id: string
  --memory-id: string
  --actor-id: string
  --strategy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory DeleteMemory $space_id $memory_id $actor_id $strategy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id
@search-terms DeleteSpace
export def 'opensearchmemory delete-space' [
  --space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory DeleteSpace $space_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --event-id
@search-terms GetEvent
export def 'opensearchmemory get-event' [
  --space-id: string
  --event-id: string
  --actor-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory GetEvent $space_id $event_id $actor_id $session_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --space-id --memory-id
@search-terms GetMemory
export def 'opensearchmemory get-memory' [
  --space-id: string
  --memory-id: string
  --actor-id: string
  --strategy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory GetMemory $space_id $memory_id $actor_id $strategy_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --space-id
@search-terms GetSpace
export def 'opensearchmemory get-space' [
  --space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory GetSpace $space_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; needs --space-id --actor-id --session-id
@search-terms ListEvents
export def 'opensearchmemory list-events' [
  --space-id: string
  --actor-id: string
  --session-id: string
  --event-timestamp-before: oneof<datetime, duration, string>
  --event-timestamp-after: oneof<datetime, duration, string>
  --sort-order: string@[ASC DESC]
  --metadata-filters: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory ListEvents $space_id $actor_id $session_id $event_timestamp_before $event_timestamp_after $sort_order $metadata_filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --space-id
@search-terms ListMemories
export def 'opensearchmemory list-memories' [
  --space-id: string
  --memory-strategies: list
  --actor-ids: list<string>
  --session-ids: list<string>
  --sort-by: string@[CREATED_AT UPDATED_AT]
  --sort-order: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory ListMemories $space_id $memory_strategies $actor_ids $session_ids $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListSpaces
export def 'opensearchmemory list-spaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'opensearchmemory ListSpaces -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; needs --resource-arn
@search-terms ListTagsForResource
export def 'opensearchmemory list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; follows pages; needs --space-id --actor-id --query
@search-terms SearchEvents
export def 'opensearchmemory search-events' [
  --space-id: string
  --actor-id: string
  --session-ids: list<string>
  --query: any
  --sort: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory SearchEvents $space_id $actor_id $session_ids $query $sort -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --space-id --actor-id --query
@search-terms SearchMemories
export def 'opensearchmemory search-memories' [
  --space-id: string
  --memory-strategies: list
  --actor-id: string
  --query: any
  --sort: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'opensearchmemory SearchMemories $space_id $memory_strategies $actor_id $query $sort -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'opensearchmemory tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'opensearchmemory untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id --memory-id
@search-terms UpdateMemory
export def 'opensearchmemory update-memory' [
  --space-id: string
  --memory-id: string
  --content: string
  --metadata: record
  --metadata-mode: string@[REPLACE MERGE]
  --actor-id: string
  --strategy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory UpdateMemory $space_id $memory_id $content $metadata $metadata_mode $actor_id $strategy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --space-id
@search-terms UpdateSpace
export def 'opensearchmemory update-space' [
  --space-id: string
  --memory-strategies: list
  --event-expiry-days: int
  --memory-expiry-days: int
  --extraction-model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'opensearchmemory UpdateSpace $space_id $memory_strategies $event_expiry_days $memory_expiry_days $extraction_model_id -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   space-active: GetSpace; needs --space-id
#   space-deleted: GetSpace; needs --space-id
@search-terms SpaceActive SpaceDeleted
export def 'opensearchmemory wait' [
  waiter: string@[space-active space-deleted]
  --space-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'opensearchmemory wait $waiter $space_id -- $timeout $interval $region $profile' }
