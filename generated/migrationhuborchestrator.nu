# Written by `cargo xtask generate --service migrationhuborchestrator` from the service's model and overlay: change those instead.
# MigrationHubOrchestrator, API version 2021-08-28: 31 operations.

use rt.nu [call send]

# POST /template; needs --template-name --template-source
@category "aws migrationhuborchestrator"
@search-terms CreateTemplate
export def 'migrationhuborchestrator create-template' [
  --template-name: string
  --template-description: string
  --template-source: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator CreateTemplate $template_name=templateName $template_description=templateDescription $template_source=templateSource $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /migrationworkflow/; needs --name --template-id --input-parameters
@category "aws migrationhuborchestrator"
@search-terms CreateWorkflow
export def 'migrationhuborchestrator create-workflow' [
  --name: string
  --description: string
  --template-id: string
  --application-configuration-id: string
  --input-parameters: record
  --step-targets: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator CreateWorkflow $name=name $description=description $template_id=templateId $application_configuration_id=applicationConfigurationId $input_parameters=inputParameters $step_targets=stepTargets $tags=tags $region=--region $profile=--profile' }

# POST /workflowstep; needs --name --step-group-id --workflow-id --step-action-type
@category "aws migrationhuborchestrator"
@search-terms CreateWorkflowStep
export def 'migrationhuborchestrator create-workflow-step' [
  --name: string
  --step-group-id: string
  --workflow-id: string
  --step-action-type: string@[MANUAL AUTOMATED]
  --description: string
  --workflow-step-automation-configuration: record
  --step-target: oneof<list<string>, string>
  --outputs: oneof<list<any>, record>
  --previous: oneof<list<string>, string>
  --next: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator CreateWorkflowStep $name=name $step_group_id=stepGroupId $workflow_id=workflowId $step_action_type=stepActionType $description=description $workflow_step_automation_configuration=workflowStepAutomationConfiguration $step_target=stepTarget $outputs=outputs $previous=previous $next=next $region=--region $profile=--profile' }

# POST /workflowstepgroups; needs --workflow-id --name
@category "aws migrationhuborchestrator"
@search-terms CreateWorkflowStepGroup
export def 'migrationhuborchestrator create-workflow-step-group' [
  --workflow-id: string
  --name: string
  --description: string
  --next: oneof<list<string>, string>
  --previous: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator CreateWorkflowStepGroup $workflow_id=workflowId $name=name $description=description $next=next $previous=previous $region=--region $profile=--profile' }

# DELETE /template/{id}; needs --id
@category "aws migrationhuborchestrator"
@search-terms DeleteTemplate
export def 'migrationhuborchestrator delete-template' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhuborchestrator DeleteTemplate $id=id $region=--region $profile=--profile' }

# DELETE /migrationworkflow/{id}; needs --id
@category "aws migrationhuborchestrator"
@search-terms DeleteWorkflow
export def 'migrationhuborchestrator delete-workflow' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator DeleteWorkflow $id=id $region=--region $profile=--profile' }

# DELETE /workflowstep/{id}; needs --id --step-group-id --workflow-id
@category "aws migrationhuborchestrator"
@search-terms DeleteWorkflowStep
export def 'migrationhuborchestrator delete-workflow-step' [
  --id: string
  --step-group-id: string
  --workflow-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhuborchestrator DeleteWorkflowStep $id=id $step_group_id=stepGroupId $workflow_id=workflowId $region=--region $profile=--profile' }

# DELETE /workflowstepgroup/{id}; needs --workflow-id --id
@category "aws migrationhuborchestrator"
@search-terms DeleteWorkflowStepGroup
export def 'migrationhuborchestrator delete-workflow-step-group' [
  --workflow-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhuborchestrator DeleteWorkflowStepGroup $workflow_id=workflowId $id=id $region=--region $profile=--profile' }

# GET /migrationworkflowtemplate/{id}; cached 1min; needs --id
@category "aws migrationhuborchestrator"
@search-terms GetTemplate
export def 'migrationhuborchestrator get-template' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator GetTemplate $id=id $region=--region $profile=--profile' }

# GET /templatestep/{id}; cached 1min; needs --id --template-id --step-group-id
@category "aws migrationhuborchestrator"
@search-terms GetTemplateStep
export def 'migrationhuborchestrator get-template-step' [
  --id: string
  --template-id: string
  --step-group-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator GetTemplateStep $id=id $template_id=templateId $step_group_id=stepGroupId $region=--region $profile=--profile' }

# GET /templates/{templateId}/stepgroups/{id}; cached 1min; needs --template-id --id
@category "aws migrationhuborchestrator"
@search-terms GetTemplateStepGroup
export def 'migrationhuborchestrator get-template-step-group' [
  --template-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator GetTemplateStepGroup $template_id=templateId $id=id $region=--region $profile=--profile' }

# GET /migrationworkflow/{id}; needs --id
@category "aws migrationhuborchestrator"
@search-terms GetWorkflow
export def 'migrationhuborchestrator get-workflow' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator GetWorkflow $id=id $region=--region $profile=--profile' }

# GET /workflowstep/{id}; cached 1min; needs --workflow-id --step-group-id --id
@category "aws migrationhuborchestrator"
@search-terms GetWorkflowStep
export def 'migrationhuborchestrator get-workflow-step' [
  --workflow-id: string
  --step-group-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator GetWorkflowStep $workflow_id=workflowId $step_group_id=stepGroupId $id=id $region=--region $profile=--profile' }

# GET /workflowstepgroup/{id}; cached 1min; needs --id --workflow-id
@category "aws migrationhuborchestrator"
@search-terms GetWorkflowStepGroup
export def 'migrationhuborchestrator get-workflow-step-group' [
  --id: string
  --workflow-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator GetWorkflowStepGroup $id=id $workflow_id=workflowId $region=--region $profile=--profile' }

# GET /plugins; follows pages; cached 1min
@category "aws migrationhuborchestrator"
@search-terms ListPlugins
@example "First rows only" "migrationhuborchestrator list-plugins --stream | first 3"
export def 'migrationhuborchestrator list-plugins' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhuborchestrator ListPlugins $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws migrationhuborchestrator"
@search-terms ListTagsForResource
export def 'migrationhuborchestrator list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /templatestepgroups/{templateId}; follows pages; cached 1min; needs --template-id
@category "aws migrationhuborchestrator"
@search-terms ListTemplateStepGroups
export def 'migrationhuborchestrator list-template-step-groups' [
  --template-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhuborchestrator ListTemplateStepGroups $template_id=templateId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /templatesteps; follows pages; cached 1min; needs --template-id --step-group-id
@category "aws migrationhuborchestrator"
@search-terms ListTemplateSteps
export def 'migrationhuborchestrator list-template-steps' [
  --template-id: string
  --step-group-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhuborchestrator ListTemplateSteps $template_id=templateId $step_group_id=stepGroupId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /migrationworkflowtemplates; follows pages; cached 1min
@category "aws migrationhuborchestrator"
@search-terms ListTemplates
@example "First rows only" "migrationhuborchestrator list-templates --stream | first 3"
export def 'migrationhuborchestrator list-templates' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhuborchestrator ListTemplates $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workflowstepgroups; follows pages; cached 1min; needs --workflow-id
@category "aws migrationhuborchestrator"
@search-terms ListWorkflowStepGroups
export def 'migrationhuborchestrator list-workflow-step-groups' [
  --workflow-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhuborchestrator ListWorkflowStepGroups $workflow_id=workflowId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workflow/{workflowId}/workflowstepgroups/{stepGroupId}/workflowsteps; follows pages; cached 1min; needs --workflow-id --step-group-id
@category "aws migrationhuborchestrator"
@search-terms ListWorkflowSteps
export def 'migrationhuborchestrator list-workflow-steps' [
  --workflow-id: string
  --step-group-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhuborchestrator ListWorkflowSteps $workflow_id=workflowId $step_group_id=stepGroupId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /migrationworkflows; follows pages; cached 1min
@category "aws migrationhuborchestrator"
@search-terms ListWorkflows
@example "First rows only" "migrationhuborchestrator list-workflows --stream | first 3"
export def 'migrationhuborchestrator list-workflows' [
  --template-id: string
  --ads-application-configuration-name: string
  --status: string@[CREATING NOT_STARTED CREATION_FAILED STARTING IN_PROGRESS WORKFLOW_FAILED PAUSED PAUSING PAUSING_FAILED USER_ATTENTION_REQUIRED DELETING DELETION_FAILED DELETED COMPLETED]
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'migrationhuborchestrator ListWorkflows $template_id=templateId $ads_application_configuration_name=adsApplicationConfigurationName $status=status $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /retryworkflowstep/{id}; needs --workflow-id --step-group-id --id
@category "aws migrationhuborchestrator"
@search-terms RetryWorkflowStep
export def 'migrationhuborchestrator retry-workflow-step' [
  --workflow-id: string
  --step-group-id: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator RetryWorkflowStep $workflow_id=workflowId $step_group_id=stepGroupId $id=id $region=--region $profile=--profile' }

# POST /migrationworkflow/{id}/start; needs --id
@category "aws migrationhuborchestrator"
@search-terms StartWorkflow
export def 'migrationhuborchestrator start-workflow' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator StartWorkflow $id=id $region=--region $profile=--profile' }

# POST /migrationworkflow/{id}/stop; needs --id
@category "aws migrationhuborchestrator"
@search-terms StopWorkflow
export def 'migrationhuborchestrator stop-workflow' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator StopWorkflow $id=id $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws migrationhuborchestrator"
@search-terms TagResource
export def 'migrationhuborchestrator tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhuborchestrator TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws migrationhuborchestrator"
@search-terms UntagResource
export def 'migrationhuborchestrator untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'migrationhuborchestrator UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /template/{id}; needs --id
@category "aws migrationhuborchestrator"
@search-terms UpdateTemplate
export def 'migrationhuborchestrator update-template' [
  --id: string
  --template-name: string
  --template-description: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator UpdateTemplate $id=id $template_name=templateName $template_description=templateDescription $client_token=clientToken $region=--region $profile=--profile' }

# POST /migrationworkflow/{id}; needs --id
@category "aws migrationhuborchestrator"
@search-terms UpdateWorkflow
export def 'migrationhuborchestrator update-workflow' [
  --id: string
  --name: string
  --description: string
  --input-parameters: record
  --step-targets: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator UpdateWorkflow $id=id $name=name $description=description $input_parameters=inputParameters $step_targets=stepTargets $region=--region $profile=--profile' }

# POST /workflowstep/{id}; needs --id --step-group-id --workflow-id
@category "aws migrationhuborchestrator"
@search-terms UpdateWorkflowStep
export def 'migrationhuborchestrator update-workflow-step' [
  --id: string
  --step-group-id: string
  --workflow-id: string
  --name: string
  --description: string
  --step-action-type: string@[MANUAL AUTOMATED]
  --workflow-step-automation-configuration: record
  --step-target: oneof<list<string>, string>
  --outputs: oneof<list<any>, record>
  --previous: oneof<list<string>, string>
  --next: oneof<list<string>, string>
  --status: string@[AWAITING_DEPENDENCIES SKIPPED READY IN_PROGRESS COMPLETED FAILED PAUSED USER_ATTENTION_REQUIRED]
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator UpdateWorkflowStep $id=id $step_group_id=stepGroupId $workflow_id=workflowId $name=name $description=description $step_action_type=stepActionType $workflow_step_automation_configuration=workflowStepAutomationConfiguration $step_target=stepTarget $outputs=outputs $previous=previous $next=next $status=status $region=--region $profile=--profile' }

# POST /workflowstepgroup/{id}; needs --workflow-id --id
@category "aws migrationhuborchestrator"
@search-terms UpdateWorkflowStepGroup
export def 'migrationhuborchestrator update-workflow-step-group' [
  --workflow-id: string
  --id: string
  --name: string
  --description: string
  --next: oneof<list<string>, string>
  --previous: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'migrationhuborchestrator UpdateWorkflowStepGroup $workflow_id=workflowId $id=id $name=name $description=description $next=next $previous=previous $region=--region $profile=--profile' }
