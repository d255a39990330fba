# Written by `cargo xtask generate --service nova-act` from the service's model and overlay: change those instead.
# Nova Act, API version 2025-08-22: 16 operations.

use rt.nu [call]

# PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts; needs --workflow-definition-name --workflow-run-id --session-id --task
@search-terms CreateAct
export def 'nova-act create-act' [
  --workflow-definition-name: string
  --workflow-run-id: string
  --session-id: string
  --task: string
  --tool-specs: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act CreateAct $workflow_definition_name $workflow_run_id $session_id $task $tool_specs $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions; needs --workflow-definition-name --workflow-run-id
@search-terms CreateSession
export def 'nova-act create-session' [
  --workflow-definition-name: string
  --workflow-run-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act CreateSession $workflow_definition_name $workflow_run_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /workflow-definitions; needs --name
@search-terms CreateWorkflowDefinition
export def 'nova-act create-workflow-definition' [
  --name: string
  --description: string
  --export-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act CreateWorkflowDefinition $name $description $export_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs; needs --workflow-definition-name --model-id --client-info
@search-terms CreateWorkflowRun
export def 'nova-act create-workflow-run' [
  --workflow-definition-name: string
  --model-id: string
  --client-token: string
  --log-group-name: string
  --client-info: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act CreateWorkflowRun $workflow_definition_name $model_id $client_token $log_group_name $client_info -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workflow-definitions/{workflowDefinitionName}; needs --workflow-definition-name
@search-terms DeleteWorkflowDefinition
export def 'nova-act delete-workflow-definition' [
  --workflow-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act DeleteWorkflowDefinition $workflow_definition_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}; needs --workflow-definition-name --workflow-run-id
@search-terms DeleteWorkflowRun
export def 'nova-act delete-workflow-run' [
  --workflow-definition-name: string
  --workflow-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act DeleteWorkflowRun $workflow_definition_name $workflow_run_id -- $region $profile $with_input $fail_fast $yes' }

# GET /workflow-definitions/{workflowDefinitionName}; needs --workflow-definition-name
@search-terms GetWorkflowDefinition
export def 'nova-act get-workflow-definition' [
  --workflow-definition-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'nova-act GetWorkflowDefinition $workflow_definition_name -- $region $profile $with_input $fail_fast' }

# GET /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}; needs --workflow-definition-name --workflow-run-id
@search-terms GetWorkflowRun
export def 'nova-act get-workflow-run' [
  --workflow-definition-name: string
  --workflow-run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'nova-act GetWorkflowRun $workflow_definition_name $workflow_run_id -- $region $profile $with_input $fail_fast' }

# PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts/{actId}/invoke-step/; needs --workflow-definition-name --workflow-run-id --session-id --act-id --call-results
@search-terms InvokeActStep
export def 'nova-act invoke-act-step' [
  --workflow-definition-name: string
  --workflow-run-id: string
  --session-id: string
  --act-id: string
  --call-results: list
  --previous-step-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act InvokeActStep $workflow_definition_name $workflow_run_id $session_id $act_id $call_results $previous_step_id -- $region $profile $with_input $fail_fast $yes' }

# POST /workflow-definitions/{workflowDefinitionName}/acts; follows pages; cached 1min; needs --workflow-definition-name
@search-terms ListActs
export def 'nova-act list-acts' [
  --workflow-definition-name: string
  --workflow-run-id: string
  --session-id: string
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
]: any -> any { call 'nova-act ListActs $workflow_definition_name $workflow_run_id $session_id $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /models; cached 1min; needs --client-compatibility-version
@search-terms ListModels
export def 'nova-act list-models' [
  --client-compatibility-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'nova-act ListModels $client_compatibility_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}; follows pages; cached 1min; needs --workflow-definition-name --workflow-run-id
@search-terms ListSessions
export def 'nova-act list-sessions' [
  --workflow-definition-name: string
  --workflow-run-id: string
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
]: any -> any { call 'nova-act ListSessions $workflow_definition_name $workflow_run_id $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workflow-definitions; follows pages; cached 1min
@search-terms ListWorkflowDefinitions
export def 'nova-act list-workflow-definitions' [
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
]: any -> any { call 'nova-act ListWorkflowDefinitions $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workflow-definitions/{workflowDefinitionName}/workflow-runs; follows pages; cached 15sec; needs --workflow-definition-name
@search-terms ListWorkflowRuns
export def 'nova-act list-workflow-runs' [
  --workflow-definition-name: string
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
]: any -> any { call 'nova-act ListWorkflowRuns $workflow_definition_name $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}/sessions/{sessionId}/acts/{actId}; needs --workflow-definition-name --workflow-run-id --session-id --act-id --status
@search-terms UpdateAct
export def 'nova-act update-act' [
  --workflow-definition-name: string
  --workflow-run-id: string
  --session-id: string
  --act-id: string
  --status: string@[RUNNING PENDING_CLIENT_ACTION PENDING_HUMAN_ACTION SUCCEEDED FAILED TIMED_OUT]
  --error: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act UpdateAct $workflow_definition_name $workflow_run_id $session_id $act_id $status $error -- $region $profile $with_input $fail_fast $yes' }

# PUT /workflow-definitions/{workflowDefinitionName}/workflow-runs/{workflowRunId}; needs --workflow-definition-name --workflow-run-id --status
@search-terms UpdateWorkflowRun
export def 'nova-act update-workflow-run' [
  --workflow-definition-name: string
  --workflow-run-id: string
  --status: string@[RUNNING SUCCEEDED FAILED TIMED_OUT DELETING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'nova-act UpdateWorkflowRun $workflow_definition_name $workflow_run_id $status -- $region $profile $with_input $fail_fast $yes' }
