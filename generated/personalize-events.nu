# Written by `cargo xtask generate --service personalize-events` from the service's model and overlay: change those instead.
# Personalize Events, API version 2018-03-22: 5 operations.

use rt.nu [call send]

# POST /action-interactions; needs --tracking-id --action-interactions
@category "aws personalize-events"
@search-terms PutActionInteractions
export def 'personalize-events put-action-interactions' [
  --tracking-id: string
  --action-interactions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'personalize-events PutActionInteractions $tracking_id=trackingId $action_interactions=actionInteractions $region=--region $profile=--profile' }

# POST /actions; needs --dataset-arn --actions
@category "aws personalize-events"
@search-terms PutActions
export def 'personalize-events put-actions' [
  --dataset-arn: string
  --actions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'personalize-events PutActions $dataset_arn=datasetArn $actions=actions $region=--region $profile=--profile' }

# POST /events; needs --tracking-id --session-id --event-list
@category "aws personalize-events"
@search-terms PutEvents
export def 'personalize-events put-events' [
  --tracking-id: string
  --user-id: string
  --session-id: string
  --event-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'personalize-events PutEvents $tracking_id=trackingId $user_id=userId $session_id=sessionId $event_list=eventList $region=--region $profile=--profile' }

# POST /items; needs --dataset-arn --items
@category "aws personalize-events"
@search-terms PutItems
export def 'personalize-events put-items' [
  --dataset-arn: string
  --items: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'personalize-events PutItems $dataset_arn=datasetArn $items=items $region=--region $profile=--profile' }

# POST /users; needs --dataset-arn --users
@category "aws personalize-events"
@search-terms PutUsers
export def 'personalize-events put-users' [
  --dataset-arn: string
  --users: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'personalize-events PutUsers $dataset_arn=datasetArn $users=users $region=--region $profile=--profile' }
