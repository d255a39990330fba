# Written by `cargo xtask generate --service personalize-events` from the service's model and overlay: change those instead.
# Personalize Events, API version 2018-03-22: 5 operations.

use rt.nu [call]

# POST /action-interactions; needs --tracking-id --action-interactions
@search-terms PutActionInteractions
export def 'personalize-events put-action-interactions' [
  --tracking-id: string
  --action-interactions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize-events PutActionInteractions $tracking_id $action_interactions -- $region $profile $with_input $fail_fast $yes' }

# POST /actions; needs --dataset-arn --actions
@search-terms PutActions
export def 'personalize-events put-actions' [
  --dataset-arn: string
  --actions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize-events PutActions $dataset_arn $actions -- $region $profile $with_input $fail_fast $yes' }

# POST /events; needs --tracking-id --session-id --event-list
@search-terms PutEvents
export def 'personalize-events put-events' [
  --tracking-id: string
  --user-id: string
  --session-id: string
  --event-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize-events PutEvents $tracking_id $user_id $session_id $event_list -- $region $profile $with_input $fail_fast $yes' }

# POST /items; needs --dataset-arn --items
@search-terms PutItems
export def 'personalize-events put-items' [
  --dataset-arn: string
  --items: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize-events PutItems $dataset_arn $items -- $region $profile $with_input $fail_fast $yes' }

# POST /users; needs --dataset-arn --users
@search-terms PutUsers
export def 'personalize-events put-users' [
  --dataset-arn: string
  --users: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'personalize-events PutUsers $dataset_arn $users -- $region $profile $with_input $fail_fast $yes' }
