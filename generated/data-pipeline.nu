# Written by `cargo xtask generate --service data-pipeline` from the service's model and overlay: change those instead.
# Data Pipeline, API version 2012-10-29: 19 operations.

use rt.nu [call send]

# POST /; needs --pipeline-id
@category "aws data-pipeline"
@search-terms ActivatePipeline "datapipeline activate-pipeline"
export def 'data-pipeline activate-pipeline' [
  --pipeline-id: string
  --parameter-values: oneof<list<any>, record>
  --start-timestamp: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'data-pipeline ActivatePipeline $pipeline_id=pipelineId $parameter_values=parameterValues $start_timestamp=startTimestamp $region=--region $profile=--profile' }

# POST /; needs --pipeline-id --tags
@category "aws data-pipeline"
@search-terms AddTags "datapipeline add-tags"
export def 'data-pipeline add-tags' [
  --pipeline-id: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'data-pipeline AddTags $pipeline_id=pipelineId $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --unique-id
@category "aws data-pipeline"
@search-terms CreatePipeline "datapipeline create-pipeline"
export def 'data-pipeline create-pipeline' [
  --name: string
  --unique-id: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'data-pipeline CreatePipeline $name=name $unique_id=uniqueId $description=description $tags=tags $region=--region $profile=--profile' }

# POST /; needs --pipeline-id
@category "aws data-pipeline"
@search-terms DeactivatePipeline "datapipeline deactivate-pipeline"
export def 'data-pipeline deactivate-pipeline' [
  --pipeline-id: string
  --cancel-active: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'data-pipeline DeactivatePipeline $pipeline_id=pipelineId $cancel_active=cancelActive $region=--region $profile=--profile' }

# POST /; needs --pipeline-id
@category "aws data-pipeline"
@search-terms DeletePipeline "datapipeline delete-pipeline"
export def 'data-pipeline delete-pipeline' [
  --pipeline-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'data-pipeline DeletePipeline $pipeline_id=pipelineId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --pipeline-id --object-ids
@category "aws data-pipeline"
@search-terms DescribeObjects "datapipeline describe-objects"
export def 'data-pipeline describe-objects' [
  --pipeline-id: string
  --object-ids: oneof<list<string>, string>
  --evaluate-expressions: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'data-pipeline DescribeObjects $pipeline_id=pipelineId $object_ids=objectIds $evaluate_expressions=evaluateExpressions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --pipeline-ids
@category "aws data-pipeline"
@search-terms DescribePipelines "datapipeline describe-pipelines"
export def 'data-pipeline describe-pipelines' [
  --pipeline-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'data-pipeline DescribePipelines $pipeline_ids=pipelineIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --pipeline-id --object-id --expression
@category "aws data-pipeline"
@search-terms EvaluateExpression "datapipeline evaluate-expression"
export def 'data-pipeline evaluate-expression' [
  --pipeline-id: string
  --object-id: string
  --expression: string
  --region: string
  --profile: string
]: nothing -> record { call 'data-pipeline EvaluateExpression $pipeline_id=pipelineId $object_id=objectId $expression=expression $region=--region $profile=--profile' }

# POST /; cached 1min; needs --pipeline-id
@category "aws data-pipeline"
@search-terms GetPipelineDefinition "datapipeline get-pipeline-definition"
export def 'data-pipeline get-pipeline-definition' [
  --pipeline-id: string
  --version: string
  --region: string
  --profile: string
]: nothing -> record { call 'data-pipeline GetPipelineDefinition $pipeline_id=pipelineId $version=version $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws data-pipeline"
@search-terms ListPipelines "datapipeline list-pipelines"
@example "First rows only" "data-pipeline list-pipelines --stream | first 3"
export def 'data-pipeline list-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'data-pipeline ListPipelines $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --worker-group
@category "aws data-pipeline"
@search-terms PollForTask "datapipeline poll-for-task"
export def 'data-pipeline poll-for-task' [
  --worker-group: string
  --hostname: string
  --instance-identity: record
  --region: string
  --profile: string
]: nothing -> record { call 'data-pipeline PollForTask $worker_group=workerGroup $hostname=hostname $instance_identity=instanceIdentity $region=--region $profile=--profile' }

# POST /; needs --pipeline-id --pipeline-objects
@category "aws data-pipeline"
@search-terms PutPipelineDefinition "datapipeline put-pipeline-definition"
export def 'data-pipeline put-pipeline-definition' [
  --pipeline-id: string
  --pipeline-objects: oneof<list<any>, record>
  --parameter-objects: oneof<list<any>, record>
  --parameter-values: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'data-pipeline PutPipelineDefinition $pipeline_id=pipelineId $pipeline_objects=pipelineObjects $parameter_objects=parameterObjects $parameter_values=parameterValues $region=--region $profile=--profile' }

# POST /; follows pages; needs --pipeline-id --sphere
@category "aws data-pipeline"
@search-terms QueryObjects "datapipeline query-objects"
export def 'data-pipeline query-objects' [
  --pipeline-id: string
  --query: record
  --sphere: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'data-pipeline QueryObjects $pipeline_id=pipelineId $query=query $sphere=sphere $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --pipeline-id --tag-keys
@category "aws data-pipeline"
@search-terms RemoveTags "datapipeline remove-tags"
export def 'data-pipeline remove-tags' [
  --pipeline-id: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'data-pipeline RemoveTags $pipeline_id=pipelineId $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --task-id
@category "aws data-pipeline"
@search-terms ReportTaskProgress "datapipeline report-task-progress"
export def 'data-pipeline report-task-progress' [
  --task-id: string
  --fields: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'data-pipeline ReportTaskProgress $task_id=taskId $fields=fields $region=--region $profile=--profile' }

# POST /; needs --taskrunner-id
@category "aws data-pipeline"
@search-terms ReportTaskRunnerHeartbeat "datapipeline report-task-runner-heartbeat"
export def 'data-pipeline report-task-runner-heartbeat' [
  --taskrunner-id: string
  --worker-group: string
  --hostname: string
  --region: string
  --profile: string
]: nothing -> record { call 'data-pipeline ReportTaskRunnerHeartbeat $taskrunner_id=taskrunnerId $worker_group=workerGroup $hostname=hostname $region=--region $profile=--profile' }

# POST /; needs --pipeline-id --object-ids --status
@category "aws data-pipeline"
@search-terms SetStatus "datapipeline set-status"
export def 'data-pipeline set-status' [
  --pipeline-id: string
  --object-ids: oneof<list<string>, string>
  --status: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'data-pipeline SetStatus $pipeline_id=pipelineId $object_ids=objectIds $status=status $region=--region $profile=--profile' }

# POST /; needs --task-id --task-status
@category "aws data-pipeline"
@search-terms SetTaskStatus "datapipeline set-task-status"
export def 'data-pipeline set-task-status' [
  --task-id: string
  --task-status: string@[FINISHED FAILED "FALSE"]
  --error-id: string
  --error-message: string
  --error-stack-trace: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'data-pipeline SetTaskStatus $task_id=taskId $task_status=taskStatus $error_id=errorId $error_message=errorMessage $error_stack_trace=errorStackTrace $region=--region $profile=--profile' }

# POST /; needs --pipeline-id --pipeline-objects
@category "aws data-pipeline"
@search-terms ValidatePipelineDefinition "datapipeline validate-pipeline-definition"
export def 'data-pipeline validate-pipeline-definition' [
  --pipeline-id: string
  --pipeline-objects: oneof<list<any>, record>
  --parameter-objects: oneof<list<any>, record>
  --parameter-values: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'data-pipeline ValidatePipelineDefinition $pipeline_id=pipelineId $pipeline_objects=pipelineObjects $parameter_objects=parameterObjects $parameter_values=parameterValues $region=--region $profile=--profile' }
