# Written by `cargo xtask generate --service bedrock-runtime` from the service's model and overlay: change those instead.
# Bedrock Runtime, API version 2023-09-30: 11 operations.

use rt.nu [call send]

# POST /guardrail/{guardrailIdentifier}/version/{guardrailVersion}/apply; needs --guardrail-identifier --guardrail-version --source --content
@search-terms ApplyGuardrail
export def 'bedrock-runtime apply-guardrail' [
  --guardrail-identifier: string
  --guardrail-version: string
  --source: string@[INPUT OUTPUT]
  --content: list
  --output-scope: string@[INTERVENTIONS FULL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-runtime ApplyGuardrail $guardrail_identifier $guardrail_version $source $content $output_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /model/{modelId}/converse; needs --model-id
@search-terms Converse
export def 'bedrock-runtime converse' [
  --model-id: string
  --messages: list
  --system: list
  --inference-config: record
  --tool-config: record
  --guardrail-config: record
  --additional-model-request-fields: any
  --prompt-variables: record
  --additional-model-response-field-paths: list<string>
  --request-metadata: record
  --performance-config: record
  --service-tier: record
  --output-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-runtime Converse $model_id $messages $system $inference_config $tool_config $guardrail_config $additional_model_request_fields $prompt_variables $additional_model_response_field_paths $request_metadata $performance_config $service_tier $output_config -- $region $profile $with_input $fail_fast $yes' }

# POST /model/{modelId}/converse-stream; needs --model-id
@search-terms ConverseStream
export def 'bedrock-runtime converse-stream' [
  --model-id: string
  --messages: list
  --system: list
  --inference-config: record
  --tool-config: record
  --guardrail-config: record
  --additional-model-request-fields: any
  --prompt-variables: record
  --additional-model-response-field-paths: list<string>
  --request-metadata: record
  --performance-config: record
  --service-tier: record
  --output-config: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-runtime ConverseStream $model_id $messages $system $inference_config $tool_config $guardrail_config $additional_model_request_fields $prompt_variables $additional_model_response_field_paths $request_metadata $performance_config $service_tier $output_config -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /model/{modelId}/count-tokens; cached 1min; needs --model-id --input
@search-terms CountTokens
export def 'bedrock-runtime count-tokens' [
  --model-id: string
  --input: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-runtime CountTokens $model_id $input -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /async-invoke/{invocationArn}; needs --invocation-arn
@search-terms GetAsyncInvoke
export def 'bedrock-runtime get-async-invoke' [
  --invocation-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-runtime GetAsyncInvoke $invocation_arn -- $region $profile $with_input $fail_fast' }

# POST /guardrail-checks/invoke; needs --messages --checks
@search-terms InvokeGuardrailChecks
export def 'bedrock-runtime invoke-guardrail-checks' [
  --messages: list
  --checks: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-runtime InvokeGuardrailChecks $messages $checks -- $region $profile $with_input $fail_fast $yes' }

# POST /model/{modelId}/invoke; needs --model-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-runtime InvokeModel $body $content_type $accept $model_id $trace $guardrail_identifier $guardrail_version $performance_config_latency $service_tier $request_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /model/{modelId}/invoke-with-bidirectional-stream; sends what is piped in as events of body; needs --model-id
@search-terms InvokeModelWithBidirectionalStream
export def 'bedrock-runtime invoke-model-with-bidirectional-stream' [
  --model-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'bedrock-runtime InvokeModelWithBidirectionalStream $model_id -- $region $profile $raw $stream $with_input $fail_fast $yes' true }

# POST /model/{modelId}/invoke-with-response-stream; needs --model-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-runtime InvokeModelWithResponseStream $body $content_type $accept $model_id $trace $guardrail_identifier $guardrail_version $performance_config_latency $service_tier $request_metadata -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /async-invoke; follows pages
@search-terms ListAsyncInvokes
export def 'bedrock-runtime list-async-invokes' [
  --submit-time-after: oneof<datetime, duration, string>
  --submit-time-before: oneof<datetime, duration, string>
  --status-equals: string@[InProgress Completed Failed]
  --sort-by: string
  --sort-order: string@[Ascending Descending]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-runtime ListAsyncInvokes $submit_time_after $submit_time_before $status_equals $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /async-invoke; needs --model-id --model-input --output-data-config
@search-terms StartAsyncInvoke
export def 'bedrock-runtime start-async-invoke' [
  --client-request-token: string
  --model-id: string
  --model-input: any
  --output-data-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-runtime StartAsyncInvoke $client_request_token $model_id $model_input $output_data_config $tags -- $region $profile $with_input $fail_fast $yes' }
