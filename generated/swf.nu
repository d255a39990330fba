# Written by `cargo xtask generate --service swf` from the service's model and overlay: change those instead.
# SWF, API version 2012-01-25: 39 operations.

use rt.nu [call]

# POST /; needs --domain
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf CountClosedWorkflowExecutions $domain $start_time_filter $close_time_filter $execution_filter $type_filter $tag_filter $close_status_filter -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --start-time-filter
@search-terms CountOpenWorkflowExecutions
export def 'swf count-open-workflow-executions' [
  --domain: string
  --start-time-filter: record
  --type-filter: record
  --tag-filter: record
  --execution-filter: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf CountOpenWorkflowExecutions $domain $start_time_filter $type_filter $tag_filter $execution_filter -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --task-list
@search-terms CountPendingActivityTasks
export def 'swf count-pending-activity-tasks' [
  --domain: string
  --task-list: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf CountPendingActivityTasks $domain $task_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --task-list
@search-terms CountPendingDecisionTasks
export def 'swf count-pending-decision-tasks' [
  --domain: string
  --task-list: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf CountPendingDecisionTasks $domain $task_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --activity-type
@search-terms DeleteActivityType
export def 'swf delete-activity-type' [
  --domain: string
  --activity-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf DeleteActivityType $domain $activity_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --workflow-type
@search-terms DeleteWorkflowType
export def 'swf delete-workflow-type' [
  --domain: string
  --workflow-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf DeleteWorkflowType $domain $workflow_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --activity-type
@search-terms DeprecateActivityType
export def 'swf deprecate-activity-type' [
  --domain: string
  --activity-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf DeprecateActivityType $domain $activity_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeprecateDomain
export def 'swf deprecate-domain' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf DeprecateDomain $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --workflow-type
@search-terms DeprecateWorkflowType
export def 'swf deprecate-workflow-type' [
  --domain: string
  --workflow-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf DeprecateWorkflowType $domain $workflow_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --domain --activity-type
@search-terms DescribeActivityType
export def 'swf describe-activity-type' [
  --domain: string
  --activity-type: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'swf DescribeActivityType $domain $activity_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms DescribeDomain
export def 'swf describe-domain' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'swf DescribeDomain $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --domain --execution
@search-terms DescribeWorkflowExecution
export def 'swf describe-workflow-execution' [
  --domain: string
  --execution: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'swf DescribeWorkflowExecution $domain $execution -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --domain --workflow-type
@search-terms DescribeWorkflowType
export def 'swf describe-workflow-type' [
  --domain: string
  --workflow-type: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'swf DescribeWorkflowType $domain $workflow_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --domain --execution
@search-terms GetWorkflowExecutionHistory
export def 'swf get-workflow-execution-history' [
  --domain: string
  --execution: record
  --reverse-order: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'swf GetWorkflowExecutionHistory $domain $execution $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --domain --registration-status
@search-terms ListActivityTypes
export def 'swf list-activity-types' [
  --domain: string
  --name: string
  --registration-status: string@[REGISTERED DEPRECATED]
  --reverse-order: oneof<bool>
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
]: any -> any { call 'swf ListActivityTypes $domain $name $registration_status $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --domain
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'swf ListClosedWorkflowExecutions $domain $start_time_filter $close_time_filter $execution_filter $close_status_filter $type_filter $tag_filter $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --registration-status
@search-terms ListDomains
export def 'swf list-domains' [
  --registration-status: string@[REGISTERED DEPRECATED]
  --reverse-order: oneof<bool>
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
]: any -> any { call 'swf ListDomains $registration_status $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --domain --start-time-filter
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'swf ListOpenWorkflowExecutions $domain $start_time_filter $type_filter $tag_filter $reverse_order $execution_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'swf list-tags-for-resource' [
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
]: any -> any { call 'swf ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --domain --registration-status
@search-terms ListWorkflowTypes
export def 'swf list-workflow-types' [
  --domain: string
  --name: string
  --registration-status: string@[REGISTERED DEPRECATED]
  --reverse-order: oneof<bool>
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
]: any -> any { call 'swf ListWorkflowTypes $domain $name $registration_status $reverse_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --domain --task-list
@search-terms PollForActivityTask
export def 'swf poll-for-activity-task' [
  --domain: string
  --task-list: record
  --identity: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf PollForActivityTask $domain $task_list $identity -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --domain --task-list
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
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf PollForDecisionTask $domain $task_list $identity $reverse_order $start_at_previous_started_event -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /; needs --task-token
@search-terms RecordActivityTaskHeartbeat
export def 'swf record-activity-task-heartbeat' [
  --task-token: string
  --details: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RecordActivityTaskHeartbeat $task_token $details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --name --version
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RegisterActivityType $domain $name $version $description $default_task_start_to_close_timeout $default_task_heartbeat_timeout $default_task_list $default_task_priority $default_task_schedule_to_start_timeout $default_task_schedule_to_close_timeout -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --workflow-execution-retention-period-in-days
@search-terms RegisterDomain
export def 'swf register-domain' [
  --name: string
  --description: string
  --workflow-execution-retention-period-in-days: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RegisterDomain $name $description $workflow_execution_retention_period_in_days $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --name --version
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RegisterWorkflowType $domain $name $version $description $default_task_start_to_close_timeout $default_execution_start_to_close_timeout $default_task_list $default_task_priority $default_child_policy $default_lambda_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --workflow-id
@search-terms RequestCancelWorkflowExecution
export def 'swf request-cancel-workflow-execution' [
  --domain: string
  --workflow-id: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RequestCancelWorkflowExecution $domain $workflow_id $run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-token
@search-terms RespondActivityTaskCanceled
export def 'swf respond-activity-task-canceled' [
  --task-token: string
  --details: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RespondActivityTaskCanceled $task_token $details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-token
@search-terms RespondActivityTaskCompleted
export def 'swf respond-activity-task-completed' [
  --task-token: string
  --result: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RespondActivityTaskCompleted $task_token $result -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-token
@search-terms RespondActivityTaskFailed
export def 'swf respond-activity-task-failed' [
  --task-token: string
  --reason: string
  --details: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RespondActivityTaskFailed $task_token $reason $details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-token
@search-terms RespondDecisionTaskCompleted
export def 'swf respond-decision-task-completed' [
  --task-token: string
  --decisions: list
  --execution-context: string
  --task-list: record
  --task-list-schedule-to-start-timeout: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf RespondDecisionTaskCompleted $task_token $decisions $execution_context $task_list $task_list_schedule_to_start_timeout -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --workflow-id --signal-name
@search-terms SignalWorkflowExecution
export def 'swf signal-workflow-execution' [
  --domain: string
  --workflow-id: string
  --run-id: string
  --signal-name: string
  --input: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf SignalWorkflowExecution $domain $workflow_id $run_id $signal_name $input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --workflow-id --workflow-type
@search-terms StartWorkflowExecution
export def 'swf start-workflow-execution' [
  --domain: string
  --workflow-id: string
  --workflow-type: record
  --task-list: record
  --task-priority: string
  --input: string
  --execution-start-to-close-timeout: string
  --tag-list: list<string>
  --task-start-to-close-timeout: string
  --child-policy: string@[TERMINATE REQUEST_CANCEL ABANDON]
  --lambda-role: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf StartWorkflowExecution $domain $workflow_id $workflow_type $task_list $task_priority $input $execution_start_to_close_timeout $tag_list $task_start_to_close_timeout $child_policy $lambda_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'swf tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --workflow-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf TerminateWorkflowExecution $domain $workflow_id $run_id $reason $details $child_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --activity-type
@search-terms UndeprecateActivityType
export def 'swf undeprecate-activity-type' [
  --domain: string
  --activity-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf UndeprecateActivityType $domain $activity_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UndeprecateDomain
export def 'swf undeprecate-domain' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf UndeprecateDomain $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --domain --workflow-type
@search-terms UndeprecateWorkflowType
export def 'swf undeprecate-workflow-type' [
  --domain: string
  --workflow-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf UndeprecateWorkflowType $domain $workflow_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'swf untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'swf UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
