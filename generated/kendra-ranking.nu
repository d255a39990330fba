# Written by `cargo xtask generate --service kendra-ranking` from the service's model and overlay: change those instead.
# Kendra Ranking, API version 2022-10-19: 9 operations.

use rt.nu [call]

# POST /; needs --name
@search-terms CreateRescoreExecutionPlan
export def 'kendra-ranking create-rescore-execution-plan' [
  --name: string
  --description: string
  --capacity-units: record
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra-ranking CreateRescoreExecutionPlan $name $description $capacity_units $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteRescoreExecutionPlan
export def 'kendra-ranking delete-rescore-execution-plan' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra-ranking DeleteRescoreExecutionPlan $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DescribeRescoreExecutionPlan
export def 'kendra-ranking describe-rescore-execution-plan' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'kendra-ranking DescribeRescoreExecutionPlan $id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListRescoreExecutionPlans
export def 'kendra-ranking list-rescore-execution-plans' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'kendra-ranking ListRescoreExecutionPlans -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'kendra-ranking list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'kendra-ranking ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --rescore-execution-plan-id --search-query --documents
@search-terms Rescore
export def 'kendra-ranking rescore' [
  --rescore-execution-plan-id: string
  --search-query: string
  --documents: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra-ranking Rescore $rescore_execution_plan_id $search_query $documents -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'kendra-ranking tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra-ranking TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'kendra-ranking untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra-ranking UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms UpdateRescoreExecutionPlan
export def 'kendra-ranking update-rescore-execution-plan' [
  --id: string
  --name: string
  --description: string
  --capacity-units: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kendra-ranking UpdateRescoreExecutionPlan $id $name $description $capacity_units -- $region $profile $with_input $fail_fast $yes' }
