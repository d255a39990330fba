# Written by `cargo xtask generate --service codepipeline` from the service's model and overlay: change those instead.
# CodePipeline, API version 2015-07-09: 44 operations.

use rt.nu [call send]

# POST /; needs --job-id --nonce
@category "aws codepipeline"
@search-terms AcknowledgeJob
export def 'codepipeline acknowledge-job' [
  --job-id: string
  --nonce: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline AcknowledgeJob $job_id=jobId $nonce=nonce $region=--region $profile=--profile' }

# POST /; needs --job-id --nonce --client-token
@category "aws codepipeline"
@search-terms AcknowledgeThirdPartyJob
export def 'codepipeline acknowledge-third-party-job' [
  --job-id: string
  --nonce: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline AcknowledgeThirdPartyJob $job_id=jobId $nonce=nonce $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --category --provider --version --input-artifact-details --output-artifact-details
@category "aws codepipeline"
@search-terms CreateCustomActionType
export def 'codepipeline create-custom-action-type' [
  --category: string@[Source Build Deploy Test Invoke Approval Compute]
  --provider: string
  --version: string
  --settings: record
  --configuration-properties: oneof<list<any>, record>
  --input-artifact-details: record
  --output-artifact-details: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline CreateCustomActionType $category=category $provider=provider $version=version $settings=settings $configuration_properties=configurationProperties $input_artifact_details=inputArtifactDetails $output_artifact_details=outputArtifactDetails $tags=tags $region=--region $profile=--profile' }

# POST /; needs --pipeline
@category "aws codepipeline"
@search-terms CreatePipeline
export def 'codepipeline create-pipeline' [
  --pipeline: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline CreatePipeline $pipeline=pipeline $tags=tags $region=--region $profile=--profile' }

# POST /; needs --category --provider --version
@category "aws codepipeline"
@search-terms DeleteCustomActionType
export def 'codepipeline delete-custom-action-type' [
  --category: string@[Source Build Deploy Test Invoke Approval Compute]
  --provider: string
  --version: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline DeleteCustomActionType $category=category $provider=provider $version=version $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws codepipeline"
@search-terms DeletePipeline
export def 'codepipeline delete-pipeline' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline DeletePipeline $name=name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws codepipeline"
@search-terms DeleteWebhook
export def 'codepipeline delete-webhook' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline DeleteWebhook $name=name $region=--region $profile=--profile' }

# POST /
@category "aws codepipeline"
@search-terms DeregisterWebhookWithThirdParty
export def 'codepipeline deregister-webhook-with-third-party' [
  --webhook-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline DeregisterWebhookWithThirdParty $webhook_name=webhookName $region=--region $profile=--profile' }

# POST /; needs --pipeline-name --stage-name --transition-type --reason
@category "aws codepipeline"
@search-terms DisableStageTransition
export def 'codepipeline disable-stage-transition' [
  --pipeline-name: string
  --stage-name: string
  --transition-type: string@[Inbound Outbound]
  --reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline DisableStageTransition $pipeline_name=pipelineName $stage_name=stageName $transition_type=transitionType $reason=reason $region=--region $profile=--profile' }

# POST /; needs --pipeline-name --stage-name --transition-type
@category "aws codepipeline"
@search-terms EnableStageTransition
export def 'codepipeline enable-stage-transition' [
  --pipeline-name: string
  --stage-name: string
  --transition-type: string@[Inbound Outbound]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline EnableStageTransition $pipeline_name=pipelineName $stage_name=stageName $transition_type=transitionType $region=--region $profile=--profile' }

# POST /; cached 1min; needs --category --owner --provider --version
@category "aws codepipeline"
@search-terms GetActionType
export def 'codepipeline get-action-type' [
  --category: string@[Source Build Deploy Test Invoke Approval Compute]
  --owner: string
  --provider: string
  --version: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline GetActionType $category=category $owner=owner $provider=provider $version=version $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws codepipeline"
@search-terms GetJobDetails
export def 'codepipeline get-job-details' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline GetJobDetails $job_id=jobId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws codepipeline"
@search-terms GetPipeline
export def 'codepipeline get-pipeline' [
  --name: string
  --version: int
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline GetPipeline $name=name $version=version $region=--region $profile=--profile' }

# POST /; cached 1min; needs --pipeline-name --pipeline-execution-id
@category "aws codepipeline"
@search-terms GetPipelineExecution
export def 'codepipeline get-pipeline-execution' [
  --pipeline-name: string
  --pipeline-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline GetPipelineExecution $pipeline_name=pipelineName $pipeline_execution_id=pipelineExecutionId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws codepipeline"
@search-terms GetPipelineState
export def 'codepipeline get-pipeline-state' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline GetPipelineState $name=name $region=--region $profile=--profile' }

# POST /; needs --job-id --client-token
@category "aws codepipeline"
@search-terms GetThirdPartyJobDetails
export def 'codepipeline get-third-party-job-details' [
  --job-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline GetThirdPartyJobDetails $job_id=jobId $client_token=clientToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --pipeline-name
@category "aws codepipeline"
@search-terms ListActionExecutions
export def 'codepipeline list-action-executions' [
  --pipeline-name: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codepipeline ListActionExecutions $pipeline_name=pipelineName $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codepipeline"
@search-terms ListActionTypes
@example "First rows only" "codepipeline list-action-types --stream | first 3"
export def 'codepipeline list-action-types' [
  --action-owner-filter: string@[AWS ThirdParty Custom]
  --region-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codepipeline ListActionTypes $action_owner_filter=actionOwnerFilter $region_filter=regionFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --action-execution-id
@category "aws codepipeline"
@search-terms ListDeployActionExecutionTargets
export def 'codepipeline list-deploy-action-execution-targets' [
  --pipeline-name: string
  --action-execution-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codepipeline ListDeployActionExecutionTargets $pipeline_name=pipelineName $action_execution_id=actionExecutionId $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --pipeline-name
@category "aws codepipeline"
@search-terms ListPipelineExecutions
export def 'codepipeline list-pipeline-executions' [
  --pipeline-name: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codepipeline ListPipelineExecutions $pipeline_name=pipelineName $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codepipeline"
@search-terms ListPipelines
@example "First rows only" "codepipeline list-pipelines --stream | first 3"
export def 'codepipeline list-pipelines' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codepipeline ListPipelines $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --pipeline-name
@category "aws codepipeline"
@search-terms ListRuleExecutions
export def 'codepipeline list-rule-executions' [
  --pipeline-name: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codepipeline ListRuleExecutions $pipeline_name=pipelineName $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws codepipeline"
@search-terms ListRuleTypes
@example "First rows only" "codepipeline list-rule-types | first 3"
export def 'codepipeline list-rule-types' [
  --rule-owner-filter: string@[AWS]
  --region-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codepipeline ListRuleTypes $rule_owner_filter=ruleOwnerFilter $region_filter=regionFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws codepipeline"
@search-terms ListTagsForResource
export def 'codepipeline list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codepipeline ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codepipeline"
@search-terms ListWebhooks
@example "First rows only" "codepipeline list-webhooks --stream | first 3"
export def 'codepipeline list-webhooks' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codepipeline ListWebhooks $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --pipeline-name --stage-name --pipeline-execution-id --condition-type
@category "aws codepipeline"
@search-terms OverrideStageCondition
export def 'codepipeline override-stage-condition' [
  --pipeline-name: string
  --stage-name: string
  --pipeline-execution-id: string
  --condition-type: string@[BEFORE_ENTRY ON_SUCCESS]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline OverrideStageCondition $pipeline_name=pipelineName $stage_name=stageName $pipeline_execution_id=pipelineExecutionId $condition_type=conditionType $region=--region $profile=--profile' }

# POST /; needs --action-type-id
@category "aws codepipeline"
@search-terms PollForJobs
export def 'codepipeline poll-for-jobs' [
  --action-type-id: record
  --max-batch-size: int
  --query-param: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codepipeline PollForJobs $action_type_id=actionTypeId $max_batch_size=maxBatchSize $query_param=queryParam $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --action-type-id
@category "aws codepipeline"
@search-terms PollForThirdPartyJobs
export def 'codepipeline poll-for-third-party-jobs' [
  --action-type-id: record
  --max-batch-size: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codepipeline PollForThirdPartyJobs $action_type_id=actionTypeId $max_batch_size=maxBatchSize $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --pipeline-name --stage-name --action-name --action-revision
@category "aws codepipeline"
@search-terms PutActionRevision
export def 'codepipeline put-action-revision' [
  --pipeline-name: string
  --stage-name: string
  --action-name: string
  --action-revision: record
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline PutActionRevision $pipeline_name=pipelineName $stage_name=stageName $action_name=actionName $action_revision=actionRevision $region=--region $profile=--profile' }

# POST /; needs --pipeline-name --stage-name --action-name --result --token
@category "aws codepipeline"
@search-terms PutApprovalResult
export def 'codepipeline put-approval-result' [
  --pipeline-name: string
  --stage-name: string
  --action-name: string
  --result: record
  --token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline PutApprovalResult $pipeline_name=pipelineName $stage_name=stageName $action_name=actionName $result=result $token=token $region=--region $profile=--profile' }

# POST /; needs --job-id --failure-details
@category "aws codepipeline"
@search-terms PutJobFailureResult
export def 'codepipeline put-job-failure-result' [
  --job-id: string
  --failure-details: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline PutJobFailureResult $job_id=jobId $failure_details=failureDetails $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws codepipeline"
@search-terms PutJobSuccessResult
export def 'codepipeline put-job-success-result' [
  --job-id: string
  --current-revision: record
  --continuation-token: string
  --execution-details: record
  --output-variables: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline PutJobSuccessResult $job_id=jobId $current_revision=currentRevision $continuation_token=continuationToken $execution_details=executionDetails $output_variables=outputVariables $region=--region $profile=--profile' }

# POST /; needs --job-id --client-token --failure-details
@category "aws codepipeline"
@search-terms PutThirdPartyJobFailureResult
export def 'codepipeline put-third-party-job-failure-result' [
  --job-id: string
  --client-token: string
  --failure-details: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline PutThirdPartyJobFailureResult $job_id=jobId $client_token=clientToken $failure_details=failureDetails $region=--region $profile=--profile' }

# POST /; needs --job-id --client-token
@category "aws codepipeline"
@search-terms PutThirdPartyJobSuccessResult
export def 'codepipeline put-third-party-job-success-result' [
  --job-id: string
  --client-token: string
  --current-revision: record
  --continuation-token: string
  --execution-details: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline PutThirdPartyJobSuccessResult $job_id=jobId $client_token=clientToken $current_revision=currentRevision $continuation_token=continuationToken $execution_details=executionDetails $region=--region $profile=--profile' }

# POST /; needs --webhook
@category "aws codepipeline"
@search-terms PutWebhook
export def 'codepipeline put-webhook' [
  --webhook: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline PutWebhook $webhook=webhook $tags=tags $region=--region $profile=--profile' }

# POST /
@category "aws codepipeline"
@search-terms RegisterWebhookWithThirdParty
export def 'codepipeline register-webhook-with-third-party' [
  --webhook-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline RegisterWebhookWithThirdParty $webhook_name=webhookName $region=--region $profile=--profile' }

# POST /; needs --pipeline-name --stage-name --pipeline-execution-id --retry-mode
@category "aws codepipeline"
@search-terms RetryStageExecution
export def 'codepipeline retry-stage-execution' [
  --pipeline-name: string
  --stage-name: string
  --pipeline-execution-id: string
  --retry-mode: string@[FAILED_ACTIONS ALL_ACTIONS]
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline RetryStageExecution $pipeline_name=pipelineName $stage_name=stageName $pipeline_execution_id=pipelineExecutionId $retry_mode=retryMode $region=--region $profile=--profile' }

# POST /; needs --pipeline-name --stage-name --target-pipeline-execution-id
@category "aws codepipeline"
@search-terms RollbackStage
export def 'codepipeline rollback-stage' [
  --pipeline-name: string
  --stage-name: string
  --target-pipeline-execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline RollbackStage $pipeline_name=pipelineName $stage_name=stageName $target_pipeline_execution_id=targetPipelineExecutionId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws codepipeline"
@search-terms StartPipelineExecution
export def 'codepipeline start-pipeline-execution' [
  --name: string
  --variables: oneof<list<any>, record>
  --client-request-token: string
  --source-revisions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline StartPipelineExecution $name=name $variables=variables $client_request_token=clientRequestToken $source_revisions=sourceRevisions $region=--region $profile=--profile' }

# POST /; needs --pipeline-name --pipeline-execution-id
@category "aws codepipeline"
@search-terms StopPipelineExecution
export def 'codepipeline stop-pipeline-execution' [
  --pipeline-name: string
  --pipeline-execution-id: string
  --abandon: oneof<bool>
  --reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline StopPipelineExecution $pipeline_name=pipelineName $pipeline_execution_id=pipelineExecutionId $abandon=abandon $reason=reason $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws codepipeline"
@search-terms TagResource
export def 'codepipeline tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws codepipeline"
@search-terms UntagResource
export def 'codepipeline untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --action-type
@category "aws codepipeline"
@search-terms UpdateActionType
export def 'codepipeline update-action-type' [
  --action-type: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codepipeline UpdateActionType $action_type=actionType $region=--region $profile=--profile' }

# POST /; needs --pipeline
@category "aws codepipeline"
@search-terms UpdatePipeline
export def 'codepipeline update-pipeline' [
  --pipeline: record
  --region: string
  --profile: string
]: nothing -> record { call 'codepipeline UpdatePipeline $pipeline=pipeline $region=--region $profile=--profile' }
