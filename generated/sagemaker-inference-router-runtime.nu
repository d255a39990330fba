# Written by `cargo xtask generate --service sagemaker-inference-router-runtime` from the service's model and overlay: change those instead.
# SageMaker Inference Router Runtime, API version 2026-01-01: 2 operations.

use rt.nu [call send]

# POST /inference-routers/{InferenceRouterName}/invocations; needs --inference-router-name --routing-target-name --body
@category "aws sagemaker-inference-router-runtime"
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
]: nothing -> record { call 'sagemaker-inference-router-runtime InvokeInferenceRouter $inference_router_name=InferenceRouterName $routing_target_name=RoutingTargetName $content_type=ContentType $accept=Accept $inference_id=InferenceId $prefix_aware_id=PrefixAwareId $custom_attributes=CustomAttributes $body=Body $region=--region $profile=--profile' }

# POST /inference-routers/{InferenceRouterName}/async-invocations; needs --inference-router-name --routing-target-name --input-location
@category "aws sagemaker-inference-router-runtime"
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
]: nothing -> record { call 'sagemaker-inference-router-runtime InvokeInferenceRouterAsync $inference_router_name=InferenceRouterName $routing_target_name=RoutingTargetName $content_type=ContentType $accept=Accept $custom_attributes=CustomAttributes $inference_id=InferenceId $input_location=InputLocation $s3_output_path_extension=S3OutputPathExtension $filename=Filename $request_ttl_seconds=RequestTTLSeconds $invocation_timeout_seconds=InvocationTimeoutSeconds $region=--region $profile=--profile' }
