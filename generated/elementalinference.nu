# Written by `cargo xtask generate --service elementalinference` from the service's model and overlay: change those instead.
# ElementalInference, API version 2018-11-14: 37 operations.

use rt.nu [call send]

# POST /v1/feed/{id}/associate; needs --id --outputs
@category "aws elementalinference"
@search-terms AssociateFeed
export def 'elementalinference associate-feed' [
  --id: string
  --associated-resource-name: string
  --outputs: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference AssociateFeed $id=id $associated_resource_name=associatedResourceName $outputs=outputs $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /v1/dictionary; needs --name --language
@category "aws elementalinference"
@search-terms CreateDictionary
export def 'elementalinference create-dictionary' [
  --name: string
  --language: string@[eng fra ita deu spa por]
  --entries: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference CreateDictionary $name=name $language=language $entries=entries $tags=tags $region=--region $profile=--profile' }

# POST /v1/feed; needs --name --outputs
@category "aws elementalinference"
@search-terms CreateFeed
export def 'elementalinference create-feed' [
  --name: string
  --access-role-arn: string
  --outputs: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference CreateFeed $name=name $access_role_arn=accessRoleArn $outputs=outputs $tags=tags $region=--region $profile=--profile' }

# POST /v1/function; needs --name --target --request-expression
@category "aws elementalinference"
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
]: nothing -> record { call 'elementalinference CreateFunction $name=name $target=target $request_expression=requestExpression $response_expression=responseExpression $description=description $event_bridge_delivery=eventBridgeDelivery $tags=tags $region=--region $profile=--profile' }

# POST /v1/question-set; needs --name
@category "aws elementalinference"
@search-terms CreateQuestionSet
export def 'elementalinference create-question-set' [
  --yes-no: oneof<list<any>, record>
  --yes-no-per-option: oneof<list<any>, record>
  --choose-one: oneof<list<any>, record>
  --name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference CreateQuestionSet $yes_no=yesNo $yes_no_per_option=yesNoPerOption $choose_one=chooseOne $name=name $tags=tags $region=--region $profile=--profile' }

# POST /v1/question-set/{id}/versions; needs --id
@category "aws elementalinference"
@search-terms CreateQuestionSetVersion
export def 'elementalinference create-question-set-version' [
  --id: string
  --sha256: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference CreateQuestionSetVersion $id=id $sha256=sha256 $description=description $region=--region $profile=--profile' }

# POST /v1/feed/{id}/schedule-actions; needs --id --action-name --start-configuration --operations
@category "aws elementalinference"
@search-terms CreateScheduleAction
export def 'elementalinference create-schedule-action' [
  --id: string
  --action-name: string
  --start-configuration: record
  --operations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference CreateScheduleAction $id=id $action_name=actionName $start_configuration=startConfiguration $operations=operations $region=--region $profile=--profile' }

# DELETE /v1/dictionary/{id}; needs --id
@category "aws elementalinference"
@search-terms DeleteDictionary
export def 'elementalinference delete-dictionary' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference DeleteDictionary $id=id $region=--region $profile=--profile' }

# DELETE /v1/feed/{id}; needs --id
@category "aws elementalinference"
@search-terms DeleteFeed
export def 'elementalinference delete-feed' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference DeleteFeed $id=id $region=--region $profile=--profile' }

# DELETE /v1/feed/{id}/policy; needs --id
@category "aws elementalinference"
@search-terms DeleteFeedPolicy
export def 'elementalinference delete-feed-policy' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elementalinference DeleteFeedPolicy $id=id $region=--region $profile=--profile' }

# DELETE /v1/function/{id}; needs --id
@category "aws elementalinference"
@search-terms DeleteFunction
export def 'elementalinference delete-function' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference DeleteFunction $id=id $region=--region $profile=--profile' }

# DELETE /v1/question-set/{id}; needs --id
@category "aws elementalinference"
@search-terms DeleteQuestionSet
export def 'elementalinference delete-question-set' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference DeleteQuestionSet $id=id $region=--region $profile=--profile' }

# DELETE /v1/question-set/{id}/versions/{questionSetVersion}; needs --id --question-set-version
@category "aws elementalinference"
@search-terms DeleteQuestionSetVersion
export def 'elementalinference delete-question-set-version' [
  --id: string
  --question-set-version: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elementalinference DeleteQuestionSetVersion $id=id $question_set_version=questionSetVersion $region=--region $profile=--profile' }

# DELETE /v1/feed/{id}/schedule-actions; needs --id --action-name
@category "aws elementalinference"
@search-terms DeleteScheduleAction
export def 'elementalinference delete-schedule-action' [
  --id: string
  --action-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference DeleteScheduleAction $id=id $action_name=actionName $region=--region $profile=--profile' }

# POST /v1/feed/{id}/disassociate; needs --id
@category "aws elementalinference"
@search-terms DisassociateFeed
export def 'elementalinference disassociate-feed' [
  --id: string
  --associated-resource-name: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference DisassociateFeed $id=id $associated_resource_name=associatedResourceName $dry_run=dryRun? $region=--region $profile=--profile' }

# GET /v1/dictionary/{id}/entries/export; cached 1min; needs --id
@category "aws elementalinference"
@search-terms ExportDictionaryEntries
export def 'elementalinference export-dictionary-entries' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference ExportDictionaryEntries $id=id $region=--region $profile=--profile' }

# GET /v1/dictionary/{id}; cached 1min; needs --id
@category "aws elementalinference"
@search-terms GetDictionary
export def 'elementalinference get-dictionary' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference GetDictionary $id=id $region=--region $profile=--profile' }

# GET /v1/feed/{id}; cached 1min; needs --id
@category "aws elementalinference"
@search-terms GetFeed
export def 'elementalinference get-feed' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference GetFeed $id=id $region=--region $profile=--profile' }

# GET /v1/feed/{id}/policy; cached 1min; needs --id
@category "aws elementalinference"
@search-terms GetFeedPolicy
export def 'elementalinference get-feed-policy' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference GetFeedPolicy $id=id $region=--region $profile=--profile' }

# GET /v1/fixtures/{fixtureId}; cached 1min; needs --fixture-id
@category "aws elementalinference"
@search-terms GetFixture
export def 'elementalinference get-fixture' [
  --fixture-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference GetFixture $fixture_id=fixtureId $region=--region $profile=--profile' }

# GET /v1/function/{id}; needs --id
@category "aws elementalinference"
@search-terms GetFunction
export def 'elementalinference get-function' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference GetFunction $id=id $region=--region $profile=--profile' }

# GET /v1/question-set/{id}; cached 1min; needs --id
@category "aws elementalinference"
@search-terms GetQuestionSet
export def 'elementalinference get-question-set' [
  --id: string
  --question-set-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference GetQuestionSet $id=id $question_set_version=questionSetVersion $region=--region $profile=--profile' }

# GET /v1/dictionaries; follows pages; cached 1min
@category "aws elementalinference"
@search-terms ListDictionaries
@example "First rows only" "elementalinference list-dictionaries --stream | first 3"
export def 'elementalinference list-dictionaries' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elementalinference ListDictionaries $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/feeds; follows pages; cached 1min
@category "aws elementalinference"
@search-terms ListFeeds
@example "First rows only" "elementalinference list-feeds --stream | first 3"
export def 'elementalinference list-feeds' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elementalinference ListFeeds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/functions; follows pages
@category "aws elementalinference"
@search-terms ListFunctions
@example "First rows only" "elementalinference list-functions --stream | first 3"
export def 'elementalinference list-functions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elementalinference ListFunctions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/question-set/{id}/versions; follows pages; cached 1min; needs --id
@category "aws elementalinference"
@search-terms ListQuestionSetVersions
export def 'elementalinference list-question-set-versions' [
  --id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elementalinference ListQuestionSetVersions $id=id $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/question-sets; follows pages; cached 1min
@category "aws elementalinference"
@search-terms ListQuestionSets
@example "First rows only" "elementalinference list-question-sets --stream | first 3"
export def 'elementalinference list-question-sets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elementalinference ListQuestionSets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/feed/{id}/schedule-actions; follows pages; cached 1min; needs --id
@category "aws elementalinference"
@search-terms ListScheduleActions
export def 'elementalinference list-schedule-actions' [
  --id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elementalinference ListScheduleActions $id=id $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws elementalinference"
@search-terms ListTagsForResource
export def 'elementalinference list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# PUT /v1/feed/{id}/policy; needs --id --policy
@category "aws elementalinference"
@search-terms PutFeedPolicy
export def 'elementalinference put-feed-policy' [
  --id: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elementalinference PutFeedPolicy $id=id $policy=policy $region=--region $profile=--profile' }

# POST /v1/fixtures; follows pages; cached 1min; needs --sport --start-date
@category "aws elementalinference"
@search-terms SearchFixtures
export def 'elementalinference search-fixtures' [
  --sport: string@[basketball american-football]
  --start-date: string
  --end-date: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'elementalinference SearchFixtures $sport=sport $start_date=startDate $end_date=endDate $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@category "aws elementalinference"
@search-terms TagResource
export def 'elementalinference tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elementalinference TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws elementalinference"
@search-terms UntagResource
export def 'elementalinference untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'elementalinference UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /v1/dictionary/{id}; needs --id
@category "aws elementalinference"
@search-terms UpdateDictionary
export def 'elementalinference update-dictionary' [
  --id: string
  --name: string
  --language: string@[eng fra ita deu spa por]
  --entries: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference UpdateDictionary $id=id $name=name $language=language $entries=entries $region=--region $profile=--profile' }

# PUT /v1/feed/{id}; needs --name --id --outputs
@category "aws elementalinference"
@search-terms UpdateFeed
export def 'elementalinference update-feed' [
  --name: string
  --access-role-arn: string
  --id: string
  --outputs: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference UpdateFeed $name=name $access_role_arn=accessRoleArn $id=id $outputs=outputs $region=--region $profile=--profile' }

# PATCH /v1/function/{id}; needs --id
@category "aws elementalinference"
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
]: nothing -> record { call 'elementalinference UpdateFunction $id=id $name=name $target=target $request_expression=requestExpression $response_expression=responseExpression $description=description $event_bridge_delivery=eventBridgeDelivery $region=--region $profile=--profile' }

# PATCH /v1/question-set/{id}; needs --id
@category "aws elementalinference"
@search-terms UpdateQuestionSet
export def 'elementalinference update-question-set' [
  --id: string
  --yes-no: oneof<list<any>, record>
  --yes-no-per-option: oneof<list<any>, record>
  --choose-one: oneof<list<any>, record>
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'elementalinference UpdateQuestionSet $id=id $yes_no=yesNo $yes_no_per_option=yesNoPerOption $choose_one=chooseOne $name=name $region=--region $profile=--profile' }
