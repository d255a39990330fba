# Written by `cargo xtask generate --service sagemakertrainingsessionruntime` from the service's model and overlay: change those instead.
# SageMakerTrainingSessionRuntime, API version 2025-02-10: 6 operations.

use rt.nu [call]

# POST /v1/training-sessions/{trainingSessionName}/sampling-operations; needs --training-session-name --operation-config
@search-terms ExecuteSamplingOperation
export def 'sagemakertrainingsessionruntime execute-sampling-operation' [
  --training-session-name: string
  --operation-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemakertrainingsessionruntime ExecuteSamplingOperation $training_session_name $operation_config -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/training-sessions/{trainingSessionName}/operations; needs --training-session-name --sequence-number --operation-config
@search-terms ExecuteTrainingOperation
export def 'sagemakertrainingsessionruntime execute-training-operation' [
  --training-session-name: string
  --sequence-number: int
  --client-token: string
  --operation-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemakertrainingsessionruntime ExecuteTrainingOperation $training_session_name $sequence_number $client_token $operation_config -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/training-sessions/{trainingSessionName}/sampling-operations/{operationId}; needs --training-session-name --operation-id
@search-terms GetSamplingOperationResult
export def 'sagemakertrainingsessionruntime get-sampling-operation-result' [
  --training-session-name: string
  --operation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemakertrainingsessionruntime GetSamplingOperationResult $training_session_name $operation_id -- $region $profile $with_input $fail_fast' }

# GET /v1/training-sessions/{trainingSessionName}/operations/{operationId}; needs --training-session-name --operation-id
@search-terms GetTrainingOperationResult
export def 'sagemakertrainingsessionruntime get-training-operation-result' [
  --training-session-name: string
  --operation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemakertrainingsessionruntime GetTrainingOperationResult $training_session_name $operation_id -- $region $profile $with_input $fail_fast' }

# POST /training-sessions/{trainingSessionName}/sample; needs --training-session-name
@search-terms SampleTrainingSession
export def 'sagemakertrainingsessionruntime sample-training-session' [
  --training-session-name: string
  --content-type: string
  --accept: string
  --model-package-arn: string
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemakertrainingsessionruntime SampleTrainingSession $training_session_name $content_type $accept $model_package_arn $body -- $region $profile $with_input $fail_fast $yes' }

# POST /training-sessions/{trainingSessionName}/sample-with-response-stream; needs --training-session-name
@search-terms SampleTrainingSessionWithResponseStream
export def 'sagemakertrainingsessionruntime sample-training-session-with-response-stream' [
  --training-session-name: string
  --content-type: string
  --accept: string
  --model-package-arn: string
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemakertrainingsessionruntime SampleTrainingSessionWithResponseStream $training_session_name $content_type $accept $model_package_arn $body -- $region $profile $raw $with_input $fail_fast $yes' }
