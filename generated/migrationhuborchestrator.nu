# Written by `cargo xtask generate --service migrationhuborchestrator` from the service's model and overlay: change those instead.
# MigrationHubOrchestrator, API version 2021-08-28: 31 operations.

use rt.nu [call]

# POST /template; needs --template-name --template-source
@search-terms CreateTemplate
export def 'migrationhuborchestrator create-template' [
  --template-name: string
  --template-description: string
  --template-source: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator CreateTemplate $template_name $template_description $template_source $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /migrationworkflow/; needs --name --template-id --input-parameters
@search-terms CreateWorkflow
export def 'migrationhuborchestrator create-workflow' [
  --name: string
  --description: string
  --template-id: string
  --application-configuration-id: string
  --input-parameters: record
  --step-targets: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator CreateWorkflow $name $description $template_id $application_configuration_id $input_parameters $step_targets $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /workflowstep; needs --name --step-group-id --workflow-id --step-action-type
@search-terms CreateWorkflowStep
export def 'migrationhuborchestrator create-workflow-step' [
  --name: string
  --step-group-id: string
  --workflow-id: string
  --step-action-type: string@[MANUAL AUTOMATED]
  --description: string
  --workflow-step-automation-configuration: record
  --step-target: list<string>
  --outputs: any
  --previous: list<string>
  --next: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator CreateWorkflowStep $name $step_group_id $workflow_id $step_action_type $description $workflow_step_automation_configuration $step_target $outputs $previous $next -- $region $profile $with_input $fail_fast $yes' }

# POST /workflowstepgroups; needs --workflow-id --name
@search-terms CreateWorkflowStepGroup
export def 'migrationhuborchestrator create-workflow-step-group' [
  --workflow-id: string
  --name: string
  --description: string
  --next: list<string>
  --previous: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator CreateWorkflowStepGroup $workflow_id $name $description $next $previous -- $region $profile $with_input $fail_fast $yes' }

# DELETE /template/{id}; needs --id
@search-terms DeleteTemplate
export def 'migrationhuborchestrator delete-template' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator DeleteTemplate $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /migrationworkflow/{id}; needs --id
@search-terms DeleteWorkflow
export def 'migrationhuborchestrator delete-workflow' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator DeleteWorkflow $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workflowstep/{id}; needs --id --step-group-id --workflow-id
@search-terms DeleteWorkflowStep
export def 'migrationhuborchestrator delete-workflow-step' [
  --id: string
  --step-group-id: string
  --workflow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator DeleteWorkflowStep $id $step_group_id $workflow_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workflowstepgroup/{id}; needs --workflow-id --id
@search-terms DeleteWorkflowStepGroup
export def 'migrationhuborchestrator delete-workflow-step-group' [
  --workflow-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator DeleteWorkflowStepGroup $workflow_id $id -- $region $profile $with_input $fail_fast $yes' }

# GET /migrationworkflowtemplate/{id}; cached 1min; needs --id
@search-terms GetTemplate
export def 'migrationhuborchestrator get-template' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhuborchestrator GetTemplate $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templatestep/{id}; cached 1min; needs --id --template-id --step-group-id
@search-terms GetTemplateStep
export def 'migrationhuborchestrator get-template-step' [
  --id: string
  --template-id: string
  --step-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhuborchestrator GetTemplateStep $id $template_id $step_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templates/{templateId}/stepgroups/{id}; cached 1min; needs --template-id --id
@search-terms GetTemplateStepGroup
export def 'migrationhuborchestrator get-template-step-group' [
  --template-id: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhuborchestrator GetTemplateStepGroup $template_id $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /migrationworkflow/{id}; needs --id
@search-terms GetWorkflow
export def 'migrationhuborchestrator get-workflow' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'migrationhuborchestrator GetWorkflow $id -- $region $profile $with_input $fail_fast' }

# GET /workflowstep/{id}; cached 1min; needs --workflow-id --step-group-id --id
@search-terms GetWorkflowStep
export def 'migrationhuborchestrator get-workflow-step' [
  --workflow-id: string
  --step-group-id: string
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhuborchestrator GetWorkflowStep $workflow_id $step_group_id $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workflowstepgroup/{id}; cached 1min; needs --id --workflow-id
@search-terms GetWorkflowStepGroup
export def 'migrationhuborchestrator get-workflow-step-group' [
  --id: string
  --workflow-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhuborchestrator GetWorkflowStepGroup $id $workflow_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /plugins; follows pages; cached 1min
@search-terms ListPlugins
export def 'migrationhuborchestrator list-plugins' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'migrationhuborchestrator ListPlugins -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'migrationhuborchestrator list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'migrationhuborchestrator ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templatestepgroups/{templateId}; follows pages; cached 1min; needs --template-id
@search-terms ListTemplateStepGroups
export def 'migrationhuborchestrator list-template-step-groups' [
  --template-id: string
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
]: any -> any { call 'migrationhuborchestrator ListTemplateStepGroups $template_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /templatesteps; follows pages; cached 1min; needs --template-id --step-group-id
@search-terms ListTemplateSteps
export def 'migrationhuborchestrator list-template-steps' [
  --template-id: string
  --step-group-id: string
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
]: any -> any { call 'migrationhuborchestrator ListTemplateSteps $template_id $step_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /migrationworkflowtemplates; follows pages; cached 1min
@search-terms ListTemplates
export def 'migrationhuborchestrator list-templates' [
  --name: string
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
]: any -> any { call 'migrationhuborchestrator ListTemplates $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workflowstepgroups; follows pages; cached 1min; needs --workflow-id
@search-terms ListWorkflowStepGroups
export def 'migrationhuborchestrator list-workflow-step-groups' [
  --workflow-id: string
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
]: any -> any { call 'migrationhuborchestrator ListWorkflowStepGroups $workflow_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workflow/{workflowId}/workflowstepgroups/{stepGroupId}/workflowsteps; follows pages; cached 1min; needs --workflow-id --step-group-id
@search-terms ListWorkflowSteps
export def 'migrationhuborchestrator list-workflow-steps' [
  --workflow-id: string
  --step-group-id: string
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
]: any -> any { call 'migrationhuborchestrator ListWorkflowSteps $workflow_id $step_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /migrationworkflows; follows pages; cached 1min
@search-terms ListWorkflows
export def 'migrationhuborchestrator list-workflows' [
  --template-id: string
  --ads-application-configuration-name: string
  --status: string@[CREATING NOT_STARTED CREATION_FAILED STARTING IN_PROGRESS WORKFLOW_FAILED PAUSED PAUSING PAUSING_FAILED USER_ATTENTION_REQUIRED DELETING DELETION_FAILED DELETED COMPLETED]
  --name: string
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
]: any -> any { call 'migrationhuborchestrator ListWorkflows $template_id $ads_application_configuration_name $status $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /retryworkflowstep/{id}; needs --workflow-id --step-group-id --id
@search-terms RetryWorkflowStep
export def 'migrationhuborchestrator retry-workflow-step' [
  --workflow-id: string
  --step-group-id: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator RetryWorkflowStep $workflow_id $step_group_id $id -- $region $profile $with_input $fail_fast $yes' }

# POST /migrationworkflow/{id}/start; needs --id
@search-terms StartWorkflow
export def 'migrationhuborchestrator start-workflow' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator StartWorkflow $id -- $region $profile $with_input $fail_fast $yes' }

# POST /migrationworkflow/{id}/stop; needs --id
@search-terms StopWorkflow
export def 'migrationhuborchestrator stop-workflow' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator StopWorkflow $id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'migrationhuborchestrator tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'migrationhuborchestrator untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /template/{id}; needs --id
@search-terms UpdateTemplate
export def 'migrationhuborchestrator update-template' [
  --id: string
  --template-name: string
  --template-description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator UpdateTemplate $id $template_name $template_description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /migrationworkflow/{id}; needs --id
@search-terms UpdateWorkflow
export def 'migrationhuborchestrator update-workflow' [
  --id: string
  --name: string
  --description: string
  --input-parameters: record
  --step-targets: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator UpdateWorkflow $id $name $description $input_parameters $step_targets -- $region $profile $with_input $fail_fast $yes' }

# POST /workflowstep/{id}; needs --id --step-group-id --workflow-id
@search-terms UpdateWorkflowStep
export def 'migrationhuborchestrator update-workflow-step' [
  --id: string
  --step-group-id: string
  --workflow-id: string
  --name: string
  --description: string
  --step-action-type: string@[MANUAL AUTOMATED]
  --workflow-step-automation-configuration: record
  --step-target: list<string>
  --outputs: any
  --previous: list<string>
  --next: list<string>
  --status: string@[AWAITING_DEPENDENCIES SKIPPED READY IN_PROGRESS COMPLETED FAILED PAUSED USER_ATTENTION_REQUIRED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator UpdateWorkflowStep $id $step_group_id $workflow_id $name $description $step_action_type $workflow_step_automation_configuration $step_target $outputs $previous $next $status -- $region $profile $with_input $fail_fast $yes' }

# POST /workflowstepgroup/{id}; needs --workflow-id --id
@search-terms UpdateWorkflowStepGroup
export def 'migrationhuborchestrator update-workflow-step-group' [
  --workflow-id: string
  --id: string
  --name: string
  --description: string
  --next: list<string>
  --previous: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'migrationhuborchestrator UpdateWorkflowStepGroup $workflow_id $id $name $description $next $previous -- $region $profile $with_input $fail_fast $yes' }
