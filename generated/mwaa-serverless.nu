# Written by `cargo xtask generate --service mwaa-serverless` from the service's model and overlay: change those instead.
# MWAA Serverless, API version 2024-07-26: 16 operations.

use rt.nu [call]

# POST /
@search-terms CreateAirflowUiUrl
export def 'mwaa-serverless create-airflow-ui-url' [
  --expires-in-seconds: int
  --session-duration-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa-serverless CreateAirflowUiUrl $expires_in_seconds $session_duration_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --definition-s3-location --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa-serverless CreateWorkflow $name $client_token $definition_s3_location $code $role_arn $description $encryption_configuration $logging_configuration $engine_version $network_configuration $environment $tags $trigger_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workflow-arn
@search-terms DeleteWorkflow
export def 'mwaa-serverless delete-workflow' [
  --workflow-arn: string
  --workflow-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa-serverless DeleteWorkflow $workflow_arn $workflow_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --workflow-arn --task-instance-id --run-id
@search-terms GetTaskInstance
export def 'mwaa-serverless get-task-instance' [
  --workflow-arn: string
  --task-instance-id: string
  --run-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mwaa-serverless GetTaskInstance $workflow_arn $task_instance_id $run_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --workflow-arn
@search-terms GetWorkflow
export def 'mwaa-serverless get-workflow' [
  --workflow-arn: string
  --workflow-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mwaa-serverless GetWorkflow $workflow_arn $workflow_version -- $region $profile $with_input $fail_fast' }

# POST /; needs --workflow-arn --run-id
@search-terms GetWorkflowRun
export def 'mwaa-serverless get-workflow-run' [
  --workflow-arn: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mwaa-serverless GetWorkflowRun $workflow_arn $run_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'mwaa-serverless list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mwaa-serverless ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --workflow-arn --run-id
@search-terms ListTaskInstances
export def 'mwaa-serverless list-task-instances' [
  --workflow-arn: string
  --run-id: string
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
]: any -> any { call 'mwaa-serverless ListTaskInstances $workflow_arn $run_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --workflow-arn
@search-terms ListWorkflowRuns
export def 'mwaa-serverless list-workflow-runs' [
  --workflow-arn: string
  --workflow-version: string
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
]: any -> any { call 'mwaa-serverless ListWorkflowRuns $workflow_arn $workflow_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --workflow-arn
@search-terms ListWorkflowVersions
export def 'mwaa-serverless list-workflow-versions' [
  --workflow-arn: string
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
]: any -> any { call 'mwaa-serverless ListWorkflowVersions $workflow_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListWorkflows
export def 'mwaa-serverless list-workflows' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mwaa-serverless ListWorkflows -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; needs --workflow-arn
@search-terms StartWorkflowRun
export def 'mwaa-serverless start-workflow-run' [
  --workflow-arn: string
  --client-token: string
  --override-parameters: record
  --workflow-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa-serverless StartWorkflowRun $workflow_arn $client_token $override_parameters $workflow_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workflow-arn --run-id
@search-terms StopWorkflowRun
export def 'mwaa-serverless stop-workflow-run' [
  --workflow-arn: string
  --run-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa-serverless StopWorkflowRun $workflow_arn $run_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'mwaa-serverless tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa-serverless TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mwaa-serverless untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa-serverless UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --workflow-arn --definition-s3-location --role-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa-serverless UpdateWorkflow $workflow_arn $definition_s3_location $code $role_arn $description $logging_configuration $engine_version $network_configuration $environment $trigger_mode -- $region $profile $with_input $fail_fast $yes' }
