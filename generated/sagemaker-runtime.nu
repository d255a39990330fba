# Written by `cargo xtask generate --service sagemaker-runtime` from the service's model and overlay: change those instead.
# SageMaker Runtime, API version 2017-05-13: 3 operations.

use rt.nu [call]

# POST /endpoints/{EndpointName}/invocations; needs --endpoint-name --body
@search-terms InvokeEndpoint
export def 'sagemaker-runtime invoke-endpoint' [
  --endpoint-name: string
  --body: oneof<binary, string>
  --content-type: string
  --accept: string
  --custom-attributes: string
  --target-model: string
  --target-variant: string
  --target-container-hostname: string
  --inference-id: string
  --enable-explanations: string
  --inference-component-name: string
  --session-id: string
  --prefix-aware-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-runtime InvokeEndpoint $endpoint_name $body $content_type $accept $custom_attributes $target_model $target_variant $target_container_hostname $inference_id $enable_explanations $inference_component_name $session_id $prefix_aware_id -- $region $profile $with_input $fail_fast $yes' }

# POST /endpoints/{EndpointName}/async-invocations; needs --endpoint-name
@search-terms InvokeEndpointAsync
export def 'sagemaker-runtime invoke-endpoint-async' [
  --endpoint-name: string
  --content-type: string
  --accept: string
  --custom-attributes: string
  --inference-id: string
  --input-location: string
  --s3-output-path-extension: string
  --filename: string
  --request-ttl-seconds: int
  --invocation-timeout-seconds: int
  --body: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-runtime InvokeEndpointAsync $endpoint_name $content_type $accept $custom_attributes $inference_id $input_location $s3_output_path_extension $filename $request_ttl_seconds $invocation_timeout_seconds $body -- $region $profile $with_input $fail_fast $yes' }

# POST /endpoints/{EndpointName}/invocations-response-stream; needs --endpoint-name --body
@search-terms InvokeEndpointWithResponseStream
export def 'sagemaker-runtime invoke-endpoint-with-response-stream' [
  --endpoint-name: string
  --body: oneof<binary, string>
  --content-type: string
  --accept: string
  --custom-attributes: string
  --target-variant: string
  --target-container-hostname: string
  --inference-id: string
  --inference-component-name: string
  --session-id: string
  --prefix-aware-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-runtime InvokeEndpointWithResponseStream $endpoint_name $body $content_type $accept $custom_attributes $target_variant $target_container_hostname $inference_id $inference_component_name $session_id $prefix_aware_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }
