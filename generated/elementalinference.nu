# Written by `cargo xtask generate --service elementalinference` from the service's model and overlay: change those instead.
# ElementalInference, API version 2018-11-14: 37 operations, 1 waiters.

use rt.nu [call]

# POST /v1/feed/{id}/associate; needs --id --outputs
@search-terms AssociateFeed
export def 'elementalinference associate-feed' [
  --id: string
  --associated-resource-name: string
  --outputs: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference AssociateFeed $id $associated_resource_name $outputs $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/dictionary; needs --name --language
@search-terms CreateDictionary
export def 'elementalinference create-dictionary' [
  --name: string
  --language: string@[eng fra ita deu spa por]
  --entries: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference CreateDictionary $name $language $entries $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/feed; needs --name --outputs
@search-terms CreateFeed
export def 'elementalinference create-feed' [
  --name: string
  --access-role-arn: string
  --outputs: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference CreateFeed $name $access_role_arn $outputs $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/function; needs --name --target --request-expression
@search-terms CreateFunction
export def 'elementalinference create-function' [
  --name: string
  --target: record
  --request-expression: string
  --response-expression: string
  --description: string
  --event-bridge-delivery: string@[ENABLED DISABLED]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference CreateFunction $name $target $request_expression $response_expression $description $event_bridge_delivery $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/question-set; needs --name
@search-terms CreateQuestionSet
export def 'elementalinference create-question-set' [
  --yes-no: list
  --yes-no-per-option: list
  --choose-one: list
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference CreateQuestionSet $yes_no $yes_no_per_option $choose_one $name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/question-set/{id}/versions; needs --id
@search-terms CreateQuestionSetVersion
export def 'elementalinference create-question-set-version' [
  --id: string
  --sha256: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference CreateQuestionSetVersion $id $sha256 $description -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/feed/{id}/schedule-actions; needs --id --action-name --start-configuration --operations
@search-terms CreateScheduleAction
export def 'elementalinference create-schedule-action' [
  --id: string
  --action-name: string
  --start-configuration: record
  --operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference CreateScheduleAction $id $action_name $start_configuration $operations -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/dictionary/{id}; needs --id
@search-terms DeleteDictionary
export def 'elementalinference delete-dictionary' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference DeleteDictionary $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/feed/{id}; needs --id
@search-terms DeleteFeed
export def 'elementalinference delete-feed' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference DeleteFeed $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/feed/{id}/policy; needs --id
@search-terms DeleteFeedPolicy
export def 'elementalinference delete-feed-policy' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference DeleteFeedPolicy $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/function/{id}; needs --id
@search-terms DeleteFunction
export def 'elementalinference delete-function' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference DeleteFunction $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/question-set/{id}; needs --id
@search-terms DeleteQuestionSet
export def 'elementalinference delete-question-set' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference DeleteQuestionSet $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/question-set/{id}/versions/{questionSetVersion}; needs --id --question-set-version
@search-terms DeleteQuestionSetVersion
export def 'elementalinference delete-question-set-version' [
  --id: string
  --question-set-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference DeleteQuestionSetVersion $id $question_set_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/feed/{id}/schedule-actions; needs --id --action-name
@search-terms DeleteScheduleAction
export def 'elementalinference delete-schedule-action' [
  --id: string
  --action-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference DeleteScheduleAction $id $action_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/feed/{id}/disassociate; needs --id
@search-terms DisassociateFeed
export def 'elementalinference disassociate-feed' [
  --id: string
  --associated-resource-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference DisassociateFeed $id $associated_resource_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/dictionary/{id}/entries/export; cached 1min; needs --id
@search-terms ExportDictionaryEntries
export def 'elementalinference export-dictionary-entries' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elementalinference ExportDictionaryEntries $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/dictionary/{id}; cached 1min; needs --id
@search-terms GetDictionary
export def 'elementalinference get-dictionary' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elementalinference GetDictionary $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/feed/{id}; cached 1min; needs --id
@search-terms GetFeed
export def 'elementalinference get-feed' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elementalinference GetFeed $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/feed/{id}/policy; cached 1min; needs --id
@search-terms GetFeedPolicy
export def 'elementalinference get-feed-policy' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elementalinference GetFeedPolicy $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/fixtures/{fixtureId}; cached 1min; needs --fixture-id
@search-terms GetFixture
export def 'elementalinference get-fixture' [
  --fixture-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elementalinference GetFixture $fixture_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/function/{id}; needs --id
@search-terms GetFunction
export def 'elementalinference get-function' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'elementalinference GetFunction $id -- $region $profile $with_input $fail_fast' }

# GET /v1/question-set/{id}; cached 1min; needs --id
@search-terms GetQuestionSet
export def 'elementalinference get-question-set' [
  --id: string
  --question-set-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elementalinference GetQuestionSet $id $question_set_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/dictionaries; follows pages; cached 1min
@search-terms ListDictionaries
export def 'elementalinference list-dictionaries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'elementalinference ListDictionaries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/feeds; follows pages; cached 1min
@search-terms ListFeeds
export def 'elementalinference list-feeds' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'elementalinference ListFeeds -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/functions; follows pages
@search-terms ListFunctions
export def 'elementalinference list-functions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'elementalinference ListFunctions -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /v1/question-set/{id}/versions; follows pages; cached 1min; needs --id
@search-terms ListQuestionSetVersions
export def 'elementalinference list-question-set-versions' [
  --id: string
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
]: any -> any { call 'elementalinference ListQuestionSetVersions $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/question-sets; follows pages; cached 1min
@search-terms ListQuestionSets
export def 'elementalinference list-question-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'elementalinference ListQuestionSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/feed/{id}/schedule-actions; follows pages; cached 1min; needs --id
@search-terms ListScheduleActions
export def 'elementalinference list-schedule-actions' [
  --id: string
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
]: any -> any { call 'elementalinference ListScheduleActions $id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'elementalinference list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'elementalinference ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /v1/feed/{id}/policy; needs --id --policy
@search-terms PutFeedPolicy
export def 'elementalinference put-feed-policy' [
  --id: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference PutFeedPolicy $id $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/fixtures; follows pages; cached 1min; needs --sport --start-date
@search-terms SearchFixtures
export def 'elementalinference search-fixtures' [
  --sport: string@[basketball american-football]
  --start-date: string
  --end-date: string
  --filters: any
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
]: any -> any { call 'elementalinference SearchFixtures $sport $start_date $end_date $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'elementalinference tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'elementalinference untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/dictionary/{id}; needs --id
@search-terms UpdateDictionary
export def 'elementalinference update-dictionary' [
  --id: string
  --name: string
  --language: string@[eng fra ita deu spa por]
  --entries: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference UpdateDictionary $id $name $language $entries -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/feed/{id}; needs --name --id --outputs
@search-terms UpdateFeed
export def 'elementalinference update-feed' [
  --name: string
  --access-role-arn: string
  --id: string
  --outputs: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference UpdateFeed $name $access_role_arn $id $outputs -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/function/{id}; needs --id
@search-terms UpdateFunction
export def 'elementalinference update-function' [
  --id: string
  --name: string
  --target: record
  --request-expression: string
  --response-expression: string
  --description: string
  --event-bridge-delivery: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference UpdateFunction $id $name $target $request_expression $response_expression $description $event_bridge_delivery -- $region $profile $with_input $fail_fast $yes' }

# PATCH /v1/question-set/{id}; needs --id
@search-terms UpdateQuestionSet
export def 'elementalinference update-question-set' [
  --id: string
  --yes-no: list
  --yes-no-per-option: list
  --choose-one: list
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'elementalinference UpdateQuestionSet $id $yes_no $yes_no_per_option $choose_one $name -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   feed-deleted: GetFeed; needs --id
@search-terms FeedDeleted
export def 'elementalinference wait' [
  waiter: string@[feed-deleted]
  --id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'elementalinference wait $waiter $id -- $timeout $interval $region $profile' }
