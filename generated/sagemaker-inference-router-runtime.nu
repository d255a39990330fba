# Written by `cargo xtask generate --service sagemaker-inference-router-runtime` from the service's model and overlay: change those instead.
# SageMaker Inference Router Runtime, API version 2026-01-01: 2 operations.

use rt.nu [call]

# POST /inference-routers/{InferenceRouterName}/invocations; needs --inference-router-name --routing-target-name --body
@search-terms InvokeInferenceRouter
export def 'sagemaker-inference-router-runtime invoke-inference-router' [
  --inference-router-name: string
  --routing-target-name: string
  --content-type: string
  --accept: string
  --inference-id: string
  --prefix-aware-id: string
  --custom-attributes: string
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-inference-router-runtime InvokeInferenceRouter $inference_router_name $routing_target_name $content_type $accept $inference_id $prefix_aware_id $custom_attributes $body -- $region $profile $with_input $fail_fast $yes' }

# POST /inference-routers/{InferenceRouterName}/async-invocations; needs --inference-router-name --routing-target-name --input-location
@search-terms InvokeInferenceRouterAsync
export def 'sagemaker-inference-router-runtime invoke-inference-router-async' [
  --inference-router-name: string
  --routing-target-name: string
  --content-type: string
  --accept: string
  --custom-attributes: string
  --inference-id: string
  --input-location: string
  --s3-output-path-extension: string
  --filename: string
  --request-ttl-seconds: int
  --invocation-timeout-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-inference-router-runtime InvokeInferenceRouterAsync $inference_router_name $routing_target_name $content_type $accept $custom_attributes $inference_id $input_location $s3_output_path_extension $filename $request_ttl_seconds $invocation_timeout_seconds -- $region $profile $with_input $fail_fast $yes' }
