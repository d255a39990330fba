# Written by `cargo xtask generate --service bedrock-runtime` from the service's model and overlay: change those instead.
# Bedrock Runtime, API version 2023-09-30: 11 operations.

use rt.nu [call send]

# POST /guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply; needs --guardrail-identifier --guardrail-version --source --content
@category "aws bedrock-runtime"
@search-terms ApplyGuardrail
export def 'bedrock-runtime apply-guardrail' [
  --guardrail-identifier: string
  --guardrail-version: string
  --source: string@[INPUT OUTPUT]
  --content: oneof<list<any>, record>
  --output-scope: string@[INTERVENTIONS FULL]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-runtime ApplyGuardrail $guardrail_identifier=guardrailIdentifier $guardrail_version=guardrailVersion $source=source $content=content $output_scope=outputScope $region=--region $profile=--profile' }

# POST /model/{modelId}/converse; needs --model-id
@category "aws bedrock-runtime"
@search-terms Converse
export def 'bedrock-runtime converse' [
  --model-id: string
  --messages: oneof<list<any>, record>
  --system: oneof<list<any>, record>
  --inference-config: record
  --tool-config: record
  --guardrail-config: record
  --additional-model-request-fields: any
  --prompt-variables: record
  --additional-model-response-field-paths: oneof<list<string>, string>
  --request-metadata: record
  --performance-config: record
  --service-tier: record
  --output-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-runtime Converse $model_id=modelId $messages=messages $system=system $inference_config=inferenceConfig $tool_config=toolConfig $guardrail_config=guardrailConfig $additional_model_request_fields=additionalModelRequestFields $prompt_variables=promptVariables $additional_model_response_field_paths=additionalModelResponseFieldPaths $request_metadata=requestMetadata $performance_config=performanceConfig $service_tier=serviceTier $output_config=outputConfig $region=--region $profile=--profile' }

# POST /model/{modelId}/converse-stream; needs --model-id
@category "aws bedrock-runtime"
@search-terms ConverseStream
export def 'bedrock-runtime converse-stream' [
  --model-id: string
  --messages: oneof<list<any>, record>
  --system: oneof<list<any>, record>
  --inference-config: record
  --tool-config: record
  --guardrail-config: record
  --additional-model-request-fields: any
  --prompt-variables: record
  --additional-model-response-field-paths: oneof<list<string>, string>
  --request-metadata: record
  --performance-config: record
  --service-tier: record
  --output-config: record
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-runtime ConverseStream $model_id=modelId $messages=messages $system=system $inference_config=inferenceConfig $tool_config=toolConfig $guardrail_config=guardrailConfig $additional_model_request_fields=additionalModelRequestFields $prompt_variables=promptVariables $additional_model_response_field_paths=additionalModelResponseFieldPaths $request_metadata=requestMetadata $performance_config=performanceConfig $service_tier=serviceTier $output_config=outputConfig $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /model/{modelId}/count-tokens; cached 1min; needs --model-id --input
@category "aws bedrock-runtime"
@search-terms CountTokens
export def 'bedrock-runtime count-tokens' [
  --model-id: string
  --input: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-runtime CountTokens $model_id=modelId $input=input $region=--region $profile=--profile' }

# GET /async-invoke/{invocationArn}; needs --invocation-arn
@category "aws bedrock-runtime"
@search-terms GetAsyncInvoke
export def 'bedrock-runtime get-async-invoke' [
  --invocation-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-runtime GetAsyncInvoke $invocation_arn=invocationArn $region=--region $profile=--profile' }

# POST /guardrail-checks/invoke; needs --messages --checks
@category "aws bedrock-runtime"
@search-terms InvokeGuardrailChecks
export def 'bedrock-runtime invoke-guardrail-checks' [
  --messages: oneof<list<any>, record>
  --checks: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-runtime InvokeGuardrailChecks $messages=messages $checks=checks $region=--region $profile=--profile' }

# POST /model/{modelId}/invoke; needs --model-id
@category "aws bedrock-runtime"
@search-terms InvokeModel
export def 'bedrock-runtime invoke-model' [
  --body: oneof<binary, string>
  --content-type: string
  --accept: string
  --model-id: string
  --trace: string@[ENABLED DISABLED ENABLED_FULL]
  --guardrail-identifier: string
  --guardrail-version: string
  --performance-config-latency: string@[standard optimized]
  --service-tier: string@[priority default flex reserved]
  --request-metadata: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-runtime InvokeModel $body=body $content_type=contentType $accept=accept $model_id=modelId $trace=trace $guardrail_identifier=guardrailIdentifier $guardrail_version=guardrailVersion $performance_config_latency=performanceConfigLatency $service_tier=serviceTier $request_metadata=requestMetadata $region=--region $profile=--profile' }

# POST /model/{modelId}/invoke-with-bidirectional-stream; sends what is piped in as --body; needs --model-id --body
@category "aws bedrock-runtime"
@search-terms InvokeModelWithBidirectionalStream
export def 'bedrock-runtime invoke-model-with-bidirectional-stream' [
  --model-id: string
  --body: record
  --region: string
  --profile: string
  --raw
  --stream
]: any -> any { send 'bedrock-runtime InvokeModelWithBidirectionalStream $model_id=modelId $body=body $region=--region $profile=--profile $raw=--raw $stream=--stream' body }

# POST /model/{modelId}/invoke-with-response-stream; needs --model-id
@category "aws bedrock-runtime"
@search-terms InvokeModelWithResponseStream
export def 'bedrock-runtime invoke-model-with-response-stream' [
  --body: oneof<binary, string>
  --content-type: string
  --accept: string
  --model-id: string
  --trace: string@[ENABLED DISABLED ENABLED_FULL]
  --guardrail-identifier: string
  --guardrail-version: string
  --performance-config-latency: string@[standard optimized]
  --service-tier: string@[priority default flex reserved]
  --request-metadata: string
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-runtime InvokeModelWithResponseStream $body=body $content_type=contentType $accept=accept $model_id=modelId $trace=trace $guardrail_identifier=guardrailIdentifier $guardrail_version=guardrailVersion $performance_config_latency=performanceConfigLatency $service_tier=serviceTier $request_metadata=requestMetadata $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# GET /async-invoke; follows pages
@category "aws bedrock-runtime"
@search-terms ListAsyncInvokes
@example "First rows only" "bedrock-runtime list-async-invokes --stream | first 3"
export def 'bedrock-runtime list-async-invokes' [
  --submit-time-after: oneof<datetime, duration, int, string>
  --submit-time-before: oneof<datetime, duration, int, string>
  --status-equals: string@[InProgress Completed Failed]
  --sort-by: string@[SubmissionTime]
  --sort-order: string@[Ascending Descending]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-runtime ListAsyncInvokes $submit_time_after=submitTimeAfter $submit_time_before=submitTimeBefore $status_equals=statusEquals $sort_by=sortBy $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /async-invoke; needs --model-id --model-input --output-data-config
@category "aws bedrock-runtime"
@search-terms StartAsyncInvoke
export def 'bedrock-runtime start-async-invoke' [
  --client-request-token: string
  --model-id: string
  --model-input: any
  --output-data-config: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-runtime StartAsyncInvoke $client_request_token=clientRequestToken $model_id=modelId $model_input=modelInput $output_data_config=outputDataConfig $tags=tags $region=--region $profile=--profile' }
