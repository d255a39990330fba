# Written by `cargo xtask generate --service sagemaker-a2i-runtime` from the service's model and overlay: change those instead.
# SageMaker A2I Runtime, API version 2019-11-07: 5 operations.

use rt.nu [call]

# DELETE /human-loops/{HumanLoopName}; needs --human-loop-name
@search-terms DeleteHumanLoop
export def 'sagemaker-a2i-runtime delete-human-loop' [
  --human-loop-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-a2i-runtime DeleteHumanLoop $human_loop_name -- $region $profile $with_input $fail_fast $yes' }

# GET /human-loops/{HumanLoopName}; cached 1min; needs --human-loop-name
@search-terms DescribeHumanLoop
export def 'sagemaker-a2i-runtime describe-human-loop' [
  --human-loop-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-a2i-runtime DescribeHumanLoop $human_loop_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /human-loops; follows pages; cached 1min; needs --flow-definition-arn
@search-terms ListHumanLoops
export def 'sagemaker-a2i-runtime list-human-loops' [
  --creation-time-after: oneof<datetime, duration, string>
  --creation-time-before: oneof<datetime, duration, string>
  --flow-definition-arn: string
  --sort-order: string@[Ascending Descending]
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
]: any -> any { call 'sagemaker-a2i-runtime ListHumanLoops $creation_time_after $creation_time_before $flow_definition_arn $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /human-loops; needs --human-loop-name --flow-definition-arn --human-loop-input
@search-terms StartHumanLoop
export def 'sagemaker-a2i-runtime start-human-loop' [
  --human-loop-name: string
  --flow-definition-arn: string
  --human-loop-input: record
  --data-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-a2i-runtime StartHumanLoop $human_loop_name $flow_definition_arn $human_loop_input $data_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /human-loops/stop; needs --human-loop-name
@search-terms StopHumanLoop
export def 'sagemaker-a2i-runtime stop-human-loop' [
  --human-loop-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-a2i-runtime StopHumanLoop $human_loop_name -- $region $profile $with_input $fail_fast $yes' }
