# Written by `cargo xtask generate --service codepipeline` from the service's model and overlay: change those instead.
# CodePipeline, API version 2015-07-09: 44 operations.

use rt.nu [call]

# POST /; needs --job-id --nonce
@search-terms AcknowledgeJob
export def 'codepipeline acknowledge-job' [
  --job-id: string
  --nonce: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline AcknowledgeJob $job_id $nonce -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id --nonce --client-token
@search-terms AcknowledgeThirdPartyJob
export def 'codepipeline acknowledge-third-party-job' [
  --job-id: string
  --nonce: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline AcknowledgeThirdPartyJob $job_id $nonce $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --category --provider --version --input-artifact-details --output-artifact-details
@search-terms CreateCustomActionType
export def 'codepipeline create-custom-action-type' [
  --category: string@[Source Build Deploy Test Invoke Approval Compute]
  --provider: string
  --version: string
  --settings: record
  --configuration-properties: list
  --input-artifact-details: record
  --output-artifact-details: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline CreateCustomActionType $category $provider $version $settings $configuration_properties $input_artifact_details $output_artifact_details $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline
@search-terms CreatePipeline
export def 'codepipeline create-pipeline' [
  --pipeline: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline CreatePipeline $pipeline $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --category --provider --version
@search-terms DeleteCustomActionType
export def 'codepipeline delete-custom-action-type' [
  --category: string@[Source Build Deploy Test Invoke Approval Compute]
  --provider: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline DeleteCustomActionType $category $provider $version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeletePipeline
export def 'codepipeline delete-pipeline' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline DeletePipeline $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteWebhook
export def 'codepipeline delete-webhook' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline DeleteWebhook $name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeregisterWebhookWithThirdParty
export def 'codepipeline deregister-webhook-with-third-party' [
  --webhook-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline DeregisterWebhookWithThirdParty $webhook_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name --stage-name --transition-type --reason
@search-terms DisableStageTransition
export def 'codepipeline disable-stage-transition' [
  --pipeline-name: string
  --stage-name: string
  --transition-type: string@[Inbound Outbound]
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline DisableStageTransition $pipeline_name $stage_name $transition_type $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name --stage-name --transition-type
@search-terms EnableStageTransition
export def 'codepipeline enable-stage-transition' [
  --pipeline-name: string
  --stage-name: string
  --transition-type: string@[Inbound Outbound]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline EnableStageTransition $pipeline_name $stage_name $transition_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --category --owner --provider --version
@search-terms GetActionType
export def 'codepipeline get-action-type' [
  --category: string@[Source Build Deploy Test Invoke Approval Compute]
  --owner: string
  --provider: string
  --version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codepipeline GetActionType $category $owner $provider $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms GetJobDetails
export def 'codepipeline get-job-details' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codepipeline GetJobDetails $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetPipeline
export def 'codepipeline get-pipeline' [
  --name: string
  --version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codepipeline GetPipeline $name $version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --pipeline-name --pipeline-execution-id
@search-terms GetPipelineExecution
export def 'codepipeline get-pipeline-execution' [
  --pipeline-name: string
  --pipeline-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codepipeline GetPipelineExecution $pipeline_name $pipeline_execution_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms GetPipelineState
export def 'codepipeline get-pipeline-state' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codepipeline GetPipelineState $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id --client-token
@search-terms GetThirdPartyJobDetails
export def 'codepipeline get-third-party-job-details' [
  --job-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codepipeline GetThirdPartyJobDetails $job_id $client_token -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --pipeline-name
@search-terms ListActionExecutions
export def 'codepipeline list-action-executions' [
  --pipeline-name: string
  --filter: record
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
]: any -> any { call 'codepipeline ListActionExecutions $pipeline_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListActionTypes
export def 'codepipeline list-action-types' [
  --action-owner-filter: string@[AWS ThirdParty Custom]
  --region-filter: string
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
]: any -> any { call 'codepipeline ListActionTypes $action_owner_filter $region_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --action-execution-id
@search-terms ListDeployActionExecutionTargets
export def 'codepipeline list-deploy-action-execution-targets' [
  --pipeline-name: string
  --action-execution-id: string
  --filters: any
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
]: any -> any { call 'codepipeline ListDeployActionExecutionTargets $pipeline_name $action_execution_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --pipeline-name
@search-terms ListPipelineExecutions
export def 'codepipeline list-pipeline-executions' [
  --pipeline-name: string
  --filter: record
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
]: any -> any { call 'codepipeline ListPipelineExecutions $pipeline_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListPipelines
export def 'codepipeline list-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codepipeline ListPipelines -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 15sec; needs --pipeline-name
@search-terms ListRuleExecutions
export def 'codepipeline list-rule-executions' [
  --pipeline-name: string
  --filter: record
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
]: any -> any { call 'codepipeline ListRuleExecutions $pipeline_name $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListRuleTypes
export def 'codepipeline list-rule-types' [
  --rule-owner-filter: string
  --region-filter: string
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
]: any -> any { call 'codepipeline ListRuleTypes $rule_owner_filter $region_filter -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'codepipeline list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'codepipeline ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListWebhooks
export def 'codepipeline list-webhooks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'codepipeline ListWebhooks -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /; needs --pipeline-name --stage-name --pipeline-execution-id --condition-type
@search-terms OverrideStageCondition
export def 'codepipeline override-stage-condition' [
  --pipeline-name: string
  --stage-name: string
  --pipeline-execution-id: string
  --condition-type: string@[BEFORE_ENTRY ON_SUCCESS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline OverrideStageCondition $pipeline_name $stage_name $pipeline_execution_id $condition_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --action-type-id
@search-terms PollForJobs
export def 'codepipeline poll-for-jobs' [
  --action-type-id: record
  --max-batch-size: int
  --query-param: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PollForJobs $action_type_id $max_batch_size $query_param -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --action-type-id
@search-terms PollForThirdPartyJobs
export def 'codepipeline poll-for-third-party-jobs' [
  --action-type-id: record
  --max-batch-size: int
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PollForThirdPartyJobs $action_type_id $max_batch_size -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name --stage-name --action-name --action-revision
@search-terms PutActionRevision
export def 'codepipeline put-action-revision' [
  --pipeline-name: string
  --stage-name: string
  --action-name: string
  --action-revision: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PutActionRevision $pipeline_name $stage_name $action_name $action_revision -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name --stage-name --action-name --result --token
@search-terms PutApprovalResult
export def 'codepipeline put-approval-result' [
  --pipeline-name: string
  --stage-name: string
  --action-name: string
  --result: record
  --token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PutApprovalResult $pipeline_name $stage_name $action_name $result $token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id --failure-details
@search-terms PutJobFailureResult
export def 'codepipeline put-job-failure-result' [
  --job-id: string
  --failure-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PutJobFailureResult $job_id $failure_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms PutJobSuccessResult
export def 'codepipeline put-job-success-result' [
  --job-id: string
  --current-revision: record
  --continuation-token: string
  --execution-details: record
  --output-variables: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PutJobSuccessResult $job_id $current_revision $continuation_token $execution_details $output_variables -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id --client-token --failure-details
@search-terms PutThirdPartyJobFailureResult
export def 'codepipeline put-third-party-job-failure-result' [
  --job-id: string
  --client-token: string
  --failure-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PutThirdPartyJobFailureResult $job_id $client_token $failure_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id --client-token
@search-terms PutThirdPartyJobSuccessResult
export def 'codepipeline put-third-party-job-success-result' [
  --job-id: string
  --client-token: string
  --current-revision: record
  --continuation-token: string
  --execution-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PutThirdPartyJobSuccessResult $job_id $client_token $current_revision $continuation_token $execution_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --webhook
@search-terms PutWebhook
export def 'codepipeline put-webhook' [
  --webhook: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline PutWebhook $webhook $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RegisterWebhookWithThirdParty
export def 'codepipeline register-webhook-with-third-party' [
  --webhook-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline RegisterWebhookWithThirdParty $webhook_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name --stage-name --pipeline-execution-id --retry-mode
@search-terms RetryStageExecution
export def 'codepipeline retry-stage-execution' [
  --pipeline-name: string
  --stage-name: string
  --pipeline-execution-id: string
  --retry-mode: string@[FAILED_ACTIONS ALL_ACTIONS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline RetryStageExecution $pipeline_name $stage_name $pipeline_execution_id $retry_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name --stage-name --target-pipeline-execution-id
@search-terms RollbackStage
export def 'codepipeline rollback-stage' [
  --pipeline-name: string
  --stage-name: string
  --target-pipeline-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline RollbackStage $pipeline_name $stage_name $target_pipeline_execution_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms StartPipelineExecution
export def 'codepipeline start-pipeline-execution' [
  --name: string
  --variables: any
  --client-request-token: string
  --source-revisions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline StartPipelineExecution $name $variables $client_request_token $source_revisions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline-name --pipeline-execution-id
@search-terms StopPipelineExecution
export def 'codepipeline stop-pipeline-execution' [
  --pipeline-name: string
  --pipeline-execution-id: string
  --abandon: oneof<bool>
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline StopPipelineExecution $pipeline_name $pipeline_execution_id $abandon $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'codepipeline tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'codepipeline untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --action-type
@search-terms UpdateActionType
export def 'codepipeline update-action-type' [
  --action-type: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline UpdateActionType $action_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pipeline
@search-terms UpdatePipeline
export def 'codepipeline update-pipeline' [
  --pipeline: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codepipeline UpdatePipeline $pipeline -- $region $profile $with_input $fail_fast $yes' }
