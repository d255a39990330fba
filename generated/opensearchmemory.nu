# Written by `cargo xtask generate --service opensearchmemory` from the service's model and overlay: change those instead.
# OpenSearchMemory, API version 2026-08-24: 20 operations.

use rt.nu [call send]

# POST /; needs --space-id --event-ids
@category "aws opensearchmemory"
@search-terms BatchGetEvent
export def 'opensearchmemory batch-get-event' [
  --space-id: string
  --actor-id: string
  --session-id: string
  --event-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory BatchGetEvent $space_id=spaceId $actor_id=actorId $session_id=sessionId $event_ids=eventIds $region=--region $profile=--profile' }

# POST /; needs --space-id --actor-id --payload
@category "aws opensearchmemory"
@search-terms CreateEvent
export def 'opensearchmemory create-event' [
  --space-id: string
  --actor-id: string
  --session-id: string
  --event-timestamp: oneof<datetime, duration, int, string>
  --payload: record
  --metadata: record
  --client-token: string
  --infer: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory CreateEvent $space_id=spaceId $actor_id=actorId $session_id=sessionId $event_timestamp=eventTimestamp $payload=payload $metadata=metadata $client_token=clientToken $infer=infer $region=--region $profile=--profile' }

# POST /; needs --space-id --name --content --actor-id
@category "aws opensearchmemory"
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
]: nothing -> record { call 'opensearchmemory CreateMemory $space_id=spaceId $name=name $content=content $actor_id=actorId $session_id=sessionId $metadata=metadata $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws opensearchmemory"
@search-terms CreateSpace
export def 'opensearchmemory create-space' [
  --name: string
  --memory-strategies: oneof<list<any>, record>
  --event-expiry-days: int
  --memory-expiry-days: int
  --extraction-model-id: string
  --encryption-configuration: record
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory CreateSpace $name=name $memory_strategies=memoryStrategies $event_expiry_days=eventExpiryDays $memory_expiry_days=memoryExpiryDays $extraction_model_id=extractionModelId $encryption_configuration=encryptionConfiguration $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --space-id --event-id
@category "aws opensearchmemory"
@search-terms DeleteEvent
export def 'opensearchmemory delete-event' [
  --space-id: string
  --event-id: string
  --actor-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory DeleteEvent $space_id=spaceId $event_id=eventId $actor_id=actorId $session_id=sessionId $region=--region $profile=--profile' }

# POST /; needs --space-id --memory-id
@category "aws opensearchmemory"
@search-terms DeleteMemory
export def 'opensearchmemory delete-memory' [
  --space-id: string
  --memory-id: string
  --actor-id: string
  --strategy-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory DeleteMemory $space_id=spaceId $memory_id=memoryId $actor_id=actorId $strategy_name=strategyName $region=--region $profile=--profile' }

# POST /; needs --space-id
@category "aws opensearchmemory"
@search-terms DeleteSpace
export def 'opensearchmemory delete-space' [
  --space-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory DeleteSpace $space_id=spaceId $region=--region $profile=--profile' }

# POST /; needs --space-id --event-id
@category "aws opensearchmemory"
@search-terms GetEvent
export def 'opensearchmemory get-event' [
  --space-id: string
  --event-id: string
  --actor-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory GetEvent $space_id=spaceId $event_id=eventId $actor_id=actorId $session_id=sessionId $region=--region $profile=--profile' }

# POST /; needs --space-id --memory-id
@category "aws opensearchmemory"
@search-terms GetMemory
export def 'opensearchmemory get-memory' [
  --space-id: string
  --memory-id: string
  --actor-id: string
  --strategy-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory GetMemory $space_id=spaceId $memory_id=memoryId $actor_id=actorId $strategy_name=strategyName $region=--region $profile=--profile' }

# POST /; needs --space-id
@category "aws opensearchmemory"
@search-terms GetSpace
export def 'opensearchmemory get-space' [
  --space-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory GetSpace $space_id=spaceId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --space-id --actor-id --session-id
@category "aws opensearchmemory"
@search-terms ListEvents
export def 'opensearchmemory list-events' [
  --space-id: string
  --actor-id: string
  --session-id: string
  --event-timestamp-before: oneof<datetime, duration, int, string>
  --event-timestamp-after: oneof<datetime, duration, int, string>
  --sort-order: string@[ASC DESC]
  --metadata-filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchmemory ListEvents $space_id=spaceId $actor_id=actorId $session_id=sessionId $event_timestamp_before=eventTimestampBefore $event_timestamp_after=eventTimestampAfter $sort_order=sortOrder $metadata_filters=metadataFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --space-id
@category "aws opensearchmemory"
@search-terms ListMemories
export def 'opensearchmemory list-memories' [
  --space-id: string
  --memory-strategies: oneof<list<any>, record>
  --actor-ids: oneof<list<string>, string>
  --session-ids: oneof<list<string>, string>
  --sort-by: string@[CREATED_AT UPDATED_AT]
  --sort-order: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchmemory ListMemories $space_id=spaceId $memory_strategies=memoryStrategies $actor_ids=actorIds $session_ids=sessionIds $sort_by=sortBy $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws opensearchmemory"
@search-terms ListSpaces
@example "First rows only" "opensearchmemory list-spaces --stream | first 3"
export def 'opensearchmemory list-spaces' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchmemory ListSpaces $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws opensearchmemory"
@search-terms ListTagsForResource
export def 'opensearchmemory list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'opensearchmemory ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; needs --space-id --actor-id --query
@category "aws opensearchmemory"
@search-terms SearchEvents
export def 'opensearchmemory search-events' [
  --space-id: string
  --actor-id: string
  --session-ids: oneof<list<string>, string>
  --query: any
  --sort: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchmemory SearchEvents $space_id=spaceId $actor_id=actorId $session_ids=sessionIds $query=query $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --space-id --actor-id --query
@category "aws opensearchmemory"
@search-terms SearchMemories
export def 'opensearchmemory search-memories' [
  --space-id: string
  --memory-strategies: oneof<list<any>, record>
  --actor-id: string
  --query: any
  --sort: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'opensearchmemory SearchMemories $space_id=spaceId $memory_strategies=memoryStrategies $actor_id=actorId $query=query $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --resource-arn --tags
@category "aws opensearchmemory"
@search-terms TagResource
export def 'opensearchmemory tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchmemory TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws opensearchmemory"
@search-terms UntagResource
export def 'opensearchmemory untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'opensearchmemory UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --space-id --memory-id
@category "aws opensearchmemory"
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
]: nothing -> record { call 'opensearchmemory UpdateMemory $space_id=spaceId $memory_id=memoryId $content=content $metadata=metadata $metadata_mode=metadataMode $actor_id=actorId $strategy_name=strategyName $region=--region $profile=--profile' }

# POST /; needs --space-id
@category "aws opensearchmemory"
@search-terms UpdateSpace
export def 'opensearchmemory update-space' [
  --space-id: string
  --memory-strategies: oneof<list<any>, record>
  --event-expiry-days: int
  --memory-expiry-days: int
  --extraction-model-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'opensearchmemory UpdateSpace $space_id=spaceId $memory_strategies=memoryStrategies $event_expiry_days=eventExpiryDays $memory_expiry_days=memoryExpiryDays $extraction_model_id=extractionModelId $region=--region $profile=--profile' }
