# Written by `cargo xtask generate --service swf` from the service's model and overlay: change those instead.
# SWF, API version 2012-01-25: 39 operations.

use rt.nu [call send]

# POST /; needs --domain
@category "aws swf"
@search-terms CountClosedWorkflowExecutions
export def 'swf count-closed-workflow-executions' [
  --domain: string
  --start-time-filter: record
  --close-time-filter: record
  --execution-filter: record
  --type-filter: record
  --tag-filter: record
  --close-status-filter: record
  --region: string
  --profile: string
]: nothing -> record { call 'swf CountClosedWorkflowExecutions $domain=domain $start_time_filter=startTimeFilter $close_time_filter=closeTimeFilter $execution_filter=executionFilter $type_filter=typeFilter $tag_filter=tagFilter $close_status_filter=closeStatusFilter $region=--region $profile=--profile' }

# POST /; needs --domain --start-time-filter
@category "aws swf"
@search-terms CountOpenWorkflowExecutions
export def 'swf count-open-workflow-executions' [
  --domain: string
  --start-time-filter: record
  --type-filter: record
  --tag-filter: record
  --execution-filter: record
  --region: string
  --profile: string
]: nothing -> record { call 'swf CountOpenWorkflowExecutions $domain=domain $start_time_filter=startTimeFilter $type_filter=typeFilter $tag_filter=tagFilter $execution_filter=executionFilter $region=--region $profile=--profile' }

# POST /; needs --domain --task-list
@category "aws swf"
@search-terms CountPendingActivityTasks
export def 'swf count-pending-activity-tasks' [
  --domain: string
  --task-list: record
  --region: string
  --profile: string
]: nothing -> record { call 'swf CountPendingActivityTasks $domain=domain $task_list=taskList $region=--region $profile=--profile' }

# POST /; needs --domain --task-list
@category "aws swf"
@search-terms CountPendingDecisionTasks
export def 'swf count-pending-decision-tasks' [
  --domain: string
  --task-list: record
  --region: string
  --profile: string
]: nothing -> record { call 'swf CountPendingDecisionTasks $domain=domain $task_list=taskList $region=--region $profile=--profile' }

# POST /; needs --domain --activity-type
@category "aws swf"
@search-terms DeleteActivityType
export def 'swf delete-activity-type' [
  --domain: string
  --activity-type: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf DeleteActivityType $domain=domain $activity_type=activityType $region=--region $profile=--profile' }

# POST /; needs --domain --workflow-type
@category "aws swf"
@search-terms DeleteWorkflowType
export def 'swf delete-workflow-type' [
  --domain: string
  --workflow-type: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf DeleteWorkflowType $domain=domain $workflow_type=workflowType $region=--region $profile=--profile' }

# POST /; needs --domain --activity-type
@category "aws swf"
@search-terms DeprecateActivityType
export def 'swf deprecate-activity-type' [
  --domain: string
  --activity-type: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf DeprecateActivityType $domain=domain $activity_type=activityType $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws swf"
@search-terms DeprecateDomain
export def 'swf deprecate-domain' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf DeprecateDomain $name=name $region=--region $profile=--profile' }

# POST /; needs --domain --workflow-type
@category "aws swf"
@search-terms DeprecateWorkflowType
export def 'swf deprecate-workflow-type' [
  --domain: string
  --workflow-type: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf DeprecateWorkflowType $domain=domain $workflow_type=workflowType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --domain --activity-type
@category "aws swf"
@search-terms DescribeActivityType
export def 'swf describe-activity-type' [
  --domain: string
  --activity-type: record
  --region: string
  --profile: string
]: nothing -> record { call 'swf DescribeActivityType $domain=domain $activity_type=activityType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws swf"
@search-terms DescribeDomain
export def 'swf describe-domain' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'swf DescribeDomain $name=name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --domain --execution
@category "aws swf"
@search-terms DescribeWorkflowExecution
export def 'swf describe-workflow-execution' [
  --domain: string
  --execution: record
  --region: string
  --profile: string
]: nothing -> record { call 'swf DescribeWorkflowExecution $domain=domain $execution=execution $region=--region $profile=--profile' }

# POST /; cached 1min; needs --domain --workflow-type
@category "aws swf"
@search-terms DescribeWorkflowType
export def 'swf describe-workflow-type' [
  --domain: string
  --workflow-type: record
  --region: string
  --profile: string
]: nothing -> record { call 'swf DescribeWorkflowType $domain=domain $workflow_type=workflowType $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --domain --execution
@category "aws swf"
@search-terms GetWorkflowExecutionHistory
export def 'swf get-workflow-execution-history' [
  --domain: string
  --execution: record
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'swf GetWorkflowExecutionHistory $domain=domain $execution=execution $reverse_order=reverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --domain --registration-status
@category "aws swf"
@search-terms ListActivityTypes
export def 'swf list-activity-types' [
  --domain: string
  --name: string
  --registration-status: string@[REGISTERED DEPRECATED]
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'swf ListActivityTypes $domain=domain $name=name $registration_status=registrationStatus $reverse_order=reverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --domain
@category "aws swf"
@search-terms ListClosedWorkflowExecutions
export def 'swf list-closed-workflow-executions' [
  --domain: string
  --start-time-filter: record
  --close-time-filter: record
  --execution-filter: record
  --close-status-filter: record
  --type-filter: record
  --tag-filter: record
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'swf ListClosedWorkflowExecutions $domain=domain $start_time_filter=startTimeFilter $close_time_filter=closeTimeFilter $execution_filter=executionFilter $close_status_filter=closeStatusFilter $type_filter=typeFilter $tag_filter=tagFilter $reverse_order=reverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --registration-status
@category "aws swf"
@search-terms ListDomains
export def 'swf list-domains' [
  --registration-status: string@[REGISTERED DEPRECATED]
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'swf ListDomains $registration_status=registrationStatus $reverse_order=reverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --domain --start-time-filter
@category "aws swf"
@search-terms ListOpenWorkflowExecutions
export def 'swf list-open-workflow-executions' [
  --domain: string
  --start-time-filter: record
  --type-filter: record
  --tag-filter: record
  --reverse-order: oneof<bool>
  --execution-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'swf ListOpenWorkflowExecutions $domain=domain $start_time_filter=startTimeFilter $type_filter=typeFilter $tag_filter=tagFilter $reverse_order=reverseOrder $execution_filter=executionFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws swf"
@search-terms ListTagsForResource
export def 'swf list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'swf ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --domain --registration-status
@category "aws swf"
@search-terms ListWorkflowTypes
export def 'swf list-workflow-types' [
  --domain: string
  --name: string
  --registration-status: string@[REGISTERED DEPRECATED]
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'swf ListWorkflowTypes $domain=domain $name=name $registration_status=registrationStatus $reverse_order=reverseOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --domain --task-list
@category "aws swf"
@search-terms PollForActivityTask
export def 'swf poll-for-activity-task' [
  --domain: string
  --task-list: record
  --identity: string
  --region: string
  --profile: string
]: nothing -> record { call 'swf PollForActivityTask $domain=domain $task_list=taskList $identity=identity $region=--region $profile=--profile' }

# POST /; follows pages; needs --domain --task-list
@category "aws swf"
@search-terms PollForDecisionTask
export def 'swf poll-for-decision-task' [
  --domain: string
  --task-list: record
  --identity: string
  --reverse-order: oneof<bool>
  --start-at-previous-started-event: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'swf PollForDecisionTask $domain=domain $task_list=taskList $identity=identity $reverse_order=reverseOrder $start_at_previous_started_event=startAtPreviousStartedEvent $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --task-token
@category "aws swf"
@search-terms RecordActivityTaskHeartbeat
export def 'swf record-activity-task-heartbeat' [
  --task-token: string
  --details: string
  --region: string
  --profile: string
]: nothing -> record { call 'swf RecordActivityTaskHeartbeat $task_token=taskToken $details=details $region=--region $profile=--profile' }

# POST /; needs --domain --name --version
@category "aws swf"
@search-terms RegisterActivityType
export def 'swf register-activity-type' [
  --domain: string
  --name: string
  --version: string
  --description: string
  --default-task-start-to-close-timeout: string
  --default-task-heartbeat-timeout: string
  --default-task-list: record
  --default-task-priority: string
  --default-task-schedule-to-start-timeout: string
  --default-task-schedule-to-close-timeout: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf RegisterActivityType $domain=domain $name=name $version=version $description=description $default_task_start_to_close_timeout=defaultTaskStartToCloseTimeout $default_task_heartbeat_timeout=defaultTaskHeartbeatTimeout $default_task_list=defaultTaskList $default_task_priority=defaultTaskPriority $default_task_schedule_to_start_timeout=defaultTaskScheduleToStartTimeout $default_task_schedule_to_close_timeout=defaultTaskScheduleToCloseTimeout $region=--region $profile=--profile' }

# POST /; needs --name --workflow-execution-retention-period-in-days
@category "aws swf"
@search-terms RegisterDomain
export def 'swf register-domain' [
  --name: string
  --description: string
  --workflow-execution-retention-period-in-days: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf RegisterDomain $name=name $description=description $workflow_execution_retention_period_in_days=workflowExecutionRetentionPeriodInDays $tags=tags $region=--region $profile=--profile' }

# POST /; needs --domain --name --version
@category "aws swf"
@search-terms RegisterWorkflowType
export def 'swf register-workflow-type' [
  --domain: string
  --name: string
  --version: string
  --description: string
  --default-task-start-to-close-timeout: string
  --default-execution-start-to-close-timeout: string
  --default-task-list: record
  --default-task-priority: string
  --default-child-policy: string@[TERMINATE REQUEST_CANCEL ABANDON]
  --default-lambda-role: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf RegisterWorkflowType $domain=domain $name=name $version=version $description=description $default_task_start_to_close_timeout=defaultTaskStartToCloseTimeout $default_execution_start_to_close_timeout=defaultExecutionStartToCloseTimeout $default_task_list=defaultTaskList $default_task_priority=defaultTaskPriority $default_child_policy=defaultChildPolicy $default_lambda_role=defaultLambdaRole $region=--region $profile=--profile' }

# POST /; needs --domain --workflow-id
@category "aws swf"
@search-terms RequestCancelWorkflowExecution
export def 'swf request-cancel-workflow-execution' [
  --domain: string
  --workflow-id: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf RequestCancelWorkflowExecution $domain=domain $workflow_id=workflowId $run_id=runId $region=--region $profile=--profile' }

# POST /; needs --task-token
@category "aws swf"
@search-terms RespondActivityTaskCanceled
export def 'swf respond-activity-task-canceled' [
  --task-token: string
  --details: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf RespondActivityTaskCanceled $task_token=taskToken $details=details $region=--region $profile=--profile' }

# POST /; needs --task-token
@category "aws swf"
@search-terms RespondActivityTaskCompleted
export def 'swf respond-activity-task-completed' [
  --task-token: string
  --result: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf RespondActivityTaskCompleted $task_token=taskToken $result=result $region=--region $profile=--profile' }

# POST /; needs --task-token
@category "aws swf"
@search-terms RespondActivityTaskFailed
export def 'swf respond-activity-task-failed' [
  --task-token: string
  --reason: string
  --details: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf RespondActivityTaskFailed $task_token=taskToken $reason=reason $details=details $region=--region $profile=--profile' }

# POST /; needs --task-token
@category "aws swf"
@search-terms RespondDecisionTaskCompleted
export def 'swf respond-decision-task-completed' [
  --task-token: string
  --decisions: oneof<list<any>, record>
  --execution-context: string
  --task-list: record
  --task-list-schedule-to-start-timeout: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf RespondDecisionTaskCompleted $task_token=taskToken $decisions=decisions $execution_context=executionContext $task_list=taskList $task_list_schedule_to_start_timeout=taskListScheduleToStartTimeout $region=--region $profile=--profile' }

# POST /; needs --domain --workflow-id --signal-name
@category "aws swf"
@search-terms SignalWorkflowExecution
export def 'swf signal-workflow-execution' [
  --domain: string
  --workflow-id: string
  --run-id: string
  --signal-name: string
  --input: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf SignalWorkflowExecution $domain=domain $workflow_id=workflowId $run_id=runId $signal_name=signalName $input=input $region=--region $profile=--profile' }

# POST /; needs --domain --workflow-id --workflow-type
@category "aws swf"
@search-terms StartWorkflowExecution
export def 'swf start-workflow-execution' [
  --domain: string
  --workflow-id: string
  --workflow-type: record
  --task-list: record
  --task-priority: string
  --input: string
  --execution-start-to-close-timeout: string
  --tag-list: oneof<list<string>, string>
  --task-start-to-close-timeout: string
  --child-policy: string@[TERMINATE REQUEST_CANCEL ABANDON]
  --lambda-role: string
  --region: string
  --profile: string
]: nothing -> record { call 'swf StartWorkflowExecution $domain=domain $workflow_id=workflowId $workflow_type=workflowType $task_list=taskList $task_priority=taskPriority $input=input $execution_start_to_close_timeout=executionStartToCloseTimeout $tag_list=tagList $task_start_to_close_timeout=taskStartToCloseTimeout $child_policy=childPolicy $lambda_role=lambdaRole $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws swf"
@search-terms TagResource
export def 'swf tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --domain --workflow-id
@category "aws swf"
@search-terms TerminateWorkflowExecution
export def 'swf terminate-workflow-execution' [
  --domain: string
  --workflow-id: string
  --run-id: string
  --reason: string
  --details: string
  --child-policy: string@[TERMINATE REQUEST_CANCEL ABANDON]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf TerminateWorkflowExecution $domain=domain $workflow_id=workflowId $run_id=runId $reason=reason $details=details $child_policy=childPolicy $region=--region $profile=--profile' }

# POST /; needs --domain --activity-type
@category "aws swf"
@search-terms UndeprecateActivityType
export def 'swf undeprecate-activity-type' [
  --domain: string
  --activity-type: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf UndeprecateActivityType $domain=domain $activity_type=activityType $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws swf"
@search-terms UndeprecateDomain
export def 'swf undeprecate-domain' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf UndeprecateDomain $name=name $region=--region $profile=--profile' }

# POST /; needs --domain --workflow-type
@category "aws swf"
@search-terms UndeprecateWorkflowType
export def 'swf undeprecate-workflow-type' [
  --domain: string
  --workflow-type: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf UndeprecateWorkflowType $domain=domain $workflow_type=workflowType $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws swf"
@search-terms UntagResource
export def 'swf untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'swf UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }
