# Written by `cargo xtask generate --service mwaa-serverless` from the service's model and overlay: change those instead.
# MWAA Serverless, API version 2024-07-26: 16 operations.

use rt.nu [call send]

# POST /
@category "aws mwaa-serverless"
@search-terms CreateAirflowUiUrl
export def 'mwaa-serverless create-airflow-ui-url' [
  --expires-in-seconds: int
  --session-duration-in-seconds: int
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless CreateAirflowUiUrl $expires_in_seconds=ExpiresInSeconds $session_duration_in_seconds=SessionDurationInSeconds $region=--region $profile=--profile' }

# POST /; needs --name --definition-s3-location --role-arn
@category "aws mwaa-serverless"
@search-terms CreateWorkflow
export def 'mwaa-serverless create-workflow' [
  --name: string
  --client-token: string
  --definition-s3-location: record
  --code: record
  --role-arn: string
  --description: string
  --encryption-configuration: record
  --logging-configuration: record
  --engine-version: int
  --network-configuration: record
  --environment: record
  --tags: record
  --trigger-mode: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless CreateWorkflow $name=Name $client_token=ClientToken $definition_s3_location=DefinitionS3Location $code=Code $role_arn=RoleArn $description=Description $encryption_configuration=EncryptionConfiguration $logging_configuration=LoggingConfiguration $engine_version=EngineVersion $network_configuration=NetworkConfiguration $environment=Environment $tags=Tags $trigger_mode=TriggerMode $region=--region $profile=--profile' }

# POST /; needs --workflow-arn
@category "aws mwaa-serverless"
@search-terms DeleteWorkflow
export def 'mwaa-serverless delete-workflow' [
  --workflow-arn: string
  --workflow-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless DeleteWorkflow $workflow_arn=WorkflowArn $workflow_version=WorkflowVersion $region=--region $profile=--profile' }

# POST /; cached 1min; needs --workflow-arn --task-instance-id --run-id
@category "aws mwaa-serverless"
@search-terms GetTaskInstance
export def 'mwaa-serverless get-task-instance' [
  --workflow-arn: string
  --task-instance-id: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless GetTaskInstance $workflow_arn=WorkflowArn $task_instance_id=TaskInstanceId $run_id=RunId $region=--region $profile=--profile' }

# POST /; needs --workflow-arn
@category "aws mwaa-serverless"
@search-terms GetWorkflow
export def 'mwaa-serverless get-workflow' [
  --workflow-arn: string
  --workflow-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless GetWorkflow $workflow_arn=WorkflowArn $workflow_version=WorkflowVersion $region=--region $profile=--profile' }

# POST /; needs --workflow-arn --run-id
@category "aws mwaa-serverless"
@search-terms GetWorkflowRun
export def 'mwaa-serverless get-workflow-run' [
  --workflow-arn: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless GetWorkflowRun $workflow_arn=WorkflowArn $run_id=RunId $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-arn
@category "aws mwaa-serverless"
@search-terms ListTagsForResource
export def 'mwaa-serverless list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --workflow-arn --run-id
@category "aws mwaa-serverless"
@search-terms ListTaskInstances
export def 'mwaa-serverless list-task-instances' [
  --workflow-arn: string
  --run-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mwaa-serverless ListTaskInstances $workflow_arn=WorkflowArn $run_id=RunId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --workflow-arn
@category "aws mwaa-serverless"
@search-terms ListWorkflowRuns
export def 'mwaa-serverless list-workflow-runs' [
  --workflow-arn: string
  --workflow-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mwaa-serverless ListWorkflowRuns $workflow_arn=WorkflowArn $workflow_version=WorkflowVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --workflow-arn
@category "aws mwaa-serverless"
@search-terms ListWorkflowVersions
export def 'mwaa-serverless list-workflow-versions' [
  --workflow-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mwaa-serverless ListWorkflowVersions $workflow_arn=WorkflowArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws mwaa-serverless"
@search-terms ListWorkflows
@example "First rows only" "mwaa-serverless list-workflows --stream | first 3"
export def 'mwaa-serverless list-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mwaa-serverless ListWorkflows $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --workflow-arn
@category "aws mwaa-serverless"
@search-terms StartWorkflowRun
export def 'mwaa-serverless start-workflow-run' [
  --workflow-arn: string
  --client-token: string
  --override-parameters: record
  --workflow-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless StartWorkflowRun $workflow_arn=WorkflowArn $client_token=ClientToken $override_parameters=OverrideParameters $workflow_version=WorkflowVersion $region=--region $profile=--profile' }

# POST /; needs --workflow-arn --run-id
@category "aws mwaa-serverless"
@search-terms StopWorkflowRun
export def 'mwaa-serverless stop-workflow-run' [
  --workflow-arn: string
  --run-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless StopWorkflowRun $workflow_arn=WorkflowArn $run_id=RunId $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws mwaa-serverless"
@search-terms TagResource
export def 'mwaa-serverless tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mwaa-serverless TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws mwaa-serverless"
@search-terms UntagResource
export def 'mwaa-serverless untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mwaa-serverless UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --workflow-arn --definition-s3-location --role-arn
@category "aws mwaa-serverless"
@search-terms UpdateWorkflow
export def 'mwaa-serverless update-workflow' [
  --workflow-arn: string
  --definition-s3-location: record
  --code: record
  --role-arn: string
  --description: string
  --logging-configuration: record
  --engine-version: int
  --network-configuration: record
  --environment: record
  --trigger-mode: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa-serverless UpdateWorkflow $workflow_arn=WorkflowArn $definition_s3_location=DefinitionS3Location $code=Code $role_arn=RoleArn $description=Description $logging_configuration=LoggingConfiguration $engine_version=EngineVersion $network_configuration=NetworkConfiguration $environment=Environment $trigger_mode=TriggerMode $region=--region $profile=--profile' }
