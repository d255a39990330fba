# Written by `cargo xtask generate --service kendra-ranking` from the service's model and overlay: change those instead.
# Kendra Ranking, API version 2022-10-19: 9 operations.

use rt.nu [call send]

# POST /; needs --name
@category "aws kendra-ranking"
@search-terms CreateRescoreExecutionPlan
export def 'kendra-ranking create-rescore-execution-plan' [
  --name: string
  --description: string
  --capacity-units: record
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra-ranking CreateRescoreExecutionPlan $name=Name $description=Description $capacity_units=CapacityUnits $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws kendra-ranking"
@search-terms DeleteRescoreExecutionPlan
export def 'kendra-ranking delete-rescore-execution-plan' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra-ranking DeleteRescoreExecutionPlan $id=Id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws kendra-ranking"
@search-terms DescribeRescoreExecutionPlan
export def 'kendra-ranking describe-rescore-execution-plan' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'kendra-ranking DescribeRescoreExecutionPlan $id=Id $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws kendra-ranking"
@search-terms ListRescoreExecutionPlans
@example "First rows only" "kendra-ranking list-rescore-execution-plans --stream | first 3"
export def 'kendra-ranking list-rescore-execution-plans' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'kendra-ranking ListRescoreExecutionPlans $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws kendra-ranking"
@search-terms ListTagsForResource
export def 'kendra-ranking list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'kendra-ranking ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --rescore-execution-plan-id --search-query --documents
@category "aws kendra-ranking"
@search-terms Rescore
export def 'kendra-ranking rescore' [
  --rescore-execution-plan-id: string
  --search-query: string
  --documents: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'kendra-ranking Rescore $rescore_execution_plan_id=RescoreExecutionPlanId $search_query=SearchQuery $documents=Documents $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws kendra-ranking"
@search-terms TagResource
export def 'kendra-ranking tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra-ranking TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws kendra-ranking"
@search-terms UntagResource
export def 'kendra-ranking untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra-ranking UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws kendra-ranking"
@search-terms UpdateRescoreExecutionPlan
export def 'kendra-ranking update-rescore-execution-plan' [
  --id: string
  --name: string
  --description: string
  --capacity-units: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'kendra-ranking UpdateRescoreExecutionPlan $id=Id $name=Name $description=Description $capacity_units=CapacityUnits $region=--region $profile=--profile' }
