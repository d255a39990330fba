# Written by `cargo xtask generate --service data-pipeline` from the service's model and overlay: change those instead.
# Data Pipeline, API version 2012-10-29: 19 operations.

use rt.nu [call]

# POST /; needs --pipeline-id
@search-terms 'ActivatePipeline, datapipeline activate-pipeline'
export def 'data-pipeline activate-pipeline' [
  --pipeline-id: string
  --parameter-values: list
  --start-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline ActivatePipeline $pipeline_id $parameter_values $start_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-id --tags
@search-terms 'AddTags, datapipeline add-tags'
export def 'data-pipeline add-tags' [
  --pipeline-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline AddTags $pipeline_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --unique-id
@search-terms 'CreatePipeline, datapipeline create-pipeline'
export def 'data-pipeline create-pipeline' [
  --name: string
  --unique-id: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline CreatePipeline $name $unique_id $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-id
@search-terms 'DeactivatePipeline, datapipeline deactivate-pipeline'
export def 'data-pipeline deactivate-pipeline' [
  --pipeline-id: string
  --cancel-active: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline DeactivatePipeline $pipeline_id $cancel_active -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-id
@search-terms 'DeletePipeline, datapipeline delete-pipeline'
export def 'data-pipeline delete-pipeline' [
  --pipeline-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline DeletePipeline $pipeline_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --pipeline-id --object-ids
@search-terms 'DescribeObjects, datapipeline describe-objects'
export def 'data-pipeline describe-objects' [
  --pipeline-id: string
  --object-ids: list<string>
  --evaluate-expressions: oneof<bool>
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
]: any -> any { call 'data-pipeline DescribeObjects $pipeline_id $object_ids $evaluate_expressions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --pipeline-ids
@search-terms 'DescribePipelines, datapipeline describe-pipelines'
export def 'data-pipeline describe-pipelines' [
  --pipeline-ids: list<string>
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
]: any -> any { call 'data-pipeline DescribePipelines $pipeline_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --pipeline-id --object-id --expression
@search-terms 'EvaluateExpression, datapipeline evaluate-expression'
export def 'data-pipeline evaluate-expression' [
  --pipeline-id: string
  --object-id: string
  --expression: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline EvaluateExpression $pipeline_id $object_id $expression -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --pipeline-id
@search-terms 'GetPipelineDefinition, datapipeline get-pipeline-definition'
export def 'data-pipeline get-pipeline-definition' [
  --pipeline-id: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'data-pipeline GetPipelineDefinition $pipeline_id $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListPipelines, datapipeline list-pipelines'
export def 'data-pipeline list-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'data-pipeline ListPipelines -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --worker-group
@search-terms 'PollForTask, datapipeline poll-for-task'
export def 'data-pipeline poll-for-task' [
  --worker-group: string
  --hostname: string
  --instance-identity: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline PollForTask $worker_group $hostname $instance_identity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-id --pipeline-objects
@search-terms 'PutPipelineDefinition, datapipeline put-pipeline-definition'
export def 'data-pipeline put-pipeline-definition' [
  --pipeline-id: string
  --pipeline-objects: list
  --parameter-objects: list
  --parameter-values: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline PutPipelineDefinition $pipeline_id $pipeline_objects $parameter_objects $parameter_values -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --pipeline-id --sphere
@search-terms 'QueryObjects, datapipeline query-objects'
export def 'data-pipeline query-objects' [
  --pipeline-id: string
  --query: record
  --sphere: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline QueryObjects $pipeline_id $query $sphere -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /; needs --pipeline-id --tag-keys
@search-terms 'RemoveTags, datapipeline remove-tags'
export def 'data-pipeline remove-tags' [
  --pipeline-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline RemoveTags $pipeline_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-id
@search-terms 'ReportTaskProgress, datapipeline report-task-progress'
export def 'data-pipeline report-task-progress' [
  --task-id: string
  --fields: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline ReportTaskProgress $task_id $fields -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --taskrunner-id
@search-terms 'ReportTaskRunnerHeartbeat, datapipeline report-task-runner-heartbeat'
export def 'data-pipeline report-task-runner-heartbeat' [
  --taskrunner-id: string
  --worker-group: string
  --hostname: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline ReportTaskRunnerHeartbeat $taskrunner_id $worker_group $hostname -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-id --object-ids --status
@search-terms 'SetStatus, datapipeline set-status'
export def 'data-pipeline set-status' [
  --pipeline-id: string
  --object-ids: list<string>
  --status: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline SetStatus $pipeline_id $object_ids $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-id --task-status
@search-terms 'SetTaskStatus, datapipeline set-task-status'
export def 'data-pipeline set-task-status' [
  --task-id: string
  --task-status: string@[FINISHED FAILED "FALSE"]
  --error-id: string
  --error-message: string
  --error-stack-trace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline SetTaskStatus $task_id $task_status $error_id $error_message $error_stack_trace -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-id --pipeline-objects
@search-terms 'ValidatePipelineDefinition, datapipeline validate-pipeline-definition'
export def 'data-pipeline validate-pipeline-definition' [
  --pipeline-id: string
  --pipeline-objects: list
  --parameter-objects: list
  --parameter-values: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'data-pipeline ValidatePipelineDefinition $pipeline_id $pipeline_objects $parameter_objects $parameter_values -- $region $profile $with_input $fail_fast $yes' }
