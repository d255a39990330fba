# Written by `cargo xtask generate --service bedrock-agentcore` from the service's model and overlay: change those instead.
# Bedrock AgentCore, API version 2024-02-28: 75 operations.

use rt.nu [call]

# POST /memories/{memoryId}/memoryRecords/batchCreate; needs --memory-id --records
@search-terms BatchCreateMemoryRecords
export def 'bedrock-agentcore batch-create-memory-records' [
  --memory-id: string
  --records: list
  --client-token: string
  --record-expiry-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore BatchCreateMemoryRecords $memory_id $records $client_token $record_expiry_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /memories/{memoryId}/memoryRecords/batchDelete; needs --memory-id --records
@search-terms BatchDeleteMemoryRecords
export def 'bedrock-agentcore batch-delete-memory-records' [
  --memory-id: string
  --records: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore BatchDeleteMemoryRecords $memory_id $records -- $region $profile $with_input $fail_fast $yes' }

# POST /memories/{memoryId}/memoryRecords/batchUpdate; needs --memory-id --records
@search-terms BatchUpdateMemoryRecords
export def 'bedrock-agentcore batch-update-memory-records' [
  --memory-id: string
  --records: list
  --record-expiry-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore BatchUpdateMemoryRecords $memory_id $records $record_expiry_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /identities/CompleteResourceTokenAuth; needs --user-identifier --session-uri
@search-terms CompleteResourceTokenAuth
export def 'bedrock-agentcore complete-resource-token-auth' [
  --user-identifier: record
  --session-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore CompleteResourceTokenAuth $user_identifier $session_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /ab-tests; needs --name --gateway-arn --variants --evaluation-config --role-arn
@search-terms CreateABTest
export def 'bedrock-agentcore create-ab-test' [
  --name: string
  --description: string
  --gateway-arn: string
  --variants: list
  --gateway-filter: record
  --evaluation-config: record
  --role-arn: string
  --enable-on-create: oneof<bool>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore CreateABTest $name $description $gateway_arn $variants $gateway_filter $evaluation_config $role_arn $enable_on_create $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /memories/{memoryId}/events; needs --memory-id --actor-id --event-timestamp --payload
@search-terms CreateEvent
export def 'bedrock-agentcore create-event' [
  --memory-id: string
  --actor-id: string
  --session-id: string
  --event-timestamp: oneof<datetime, duration, string>
  --payload: list
  --branch: record
  --client-token: string
  --metadata: record
  --extraction-mode: string
  --extraction-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore CreateEvent $memory_id $actor_id $session_id $event_timestamp $payload $branch $client_token $metadata $extraction_mode $extraction_config -- $region $profile $with_input $fail_fast $yes' }

# POST /payments/createPaymentInstrument; needs --payment-manager-arn --payment-connector-id --payment-instrument-type --payment-instrument-details
@search-terms CreatePaymentInstrument
export def 'bedrock-agentcore create-payment-instrument' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --payment-instrument-type: string
  --payment-instrument-details: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore CreatePaymentInstrument $user_id $agent_name $payment_manager_arn $payment_connector_id $payment_instrument_type $payment_instrument_details $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /payments/createPaymentSession; needs --payment-manager-arn --expiry-time-in-minutes
@search-terms CreatePaymentSession
export def 'bedrock-agentcore create-payment-session' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --limits: record
  --expiry-time-in-minutes: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore CreatePaymentSession $user_id $agent_name $payment_manager_arn $limits $expiry_time_in_minutes $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /ab-tests/{abTestId}; needs --ab-test-id
@search-terms DeleteABTest
export def 'bedrock-agentcore delete-ab-test' [
  --ab-test-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeleteABTest $ab_test_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /evaluations/batch-evaluate/{batchEvaluationId}; needs --batch-evaluation-id
@search-terms DeleteBatchEvaluation
export def 'bedrock-agentcore delete-batch-evaluation' [
  --batch-evaluation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeleteBatchEvaluation $batch_evaluation_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /capacity-providers/{capacityProviderId}/sessions/{sessionId}; needs --capacity-provider-id --session-id
@search-terms DeleteCapacityProviderSession
export def 'bedrock-agentcore delete-capacity-provider-session' [
  --capacity-provider-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeleteCapacityProviderSession $capacity_provider_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /datasets/{datasetId}/generations/{generationId}; needs --dataset-id --generation-id
@search-terms DeleteDatasetGeneration
export def 'bedrock-agentcore delete-dataset-generation' [
  --dataset-id: string
  --generation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeleteDatasetGeneration $dataset_id $generation_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId}; needs --memory-id --session-id --event-id --actor-id
@search-terms DeleteEvent
export def 'bedrock-agentcore delete-event' [
  --memory-id: string
  --session-id: string
  --event-id: string
  --actor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeleteEvent $memory_id $session_id $event_id $actor_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memories/{memoryId}/memoryRecords/{memoryRecordId}; needs --memory-id --memory-record-id
@search-terms DeleteMemoryRecord
export def 'bedrock-agentcore delete-memory-record' [
  --memory-id: string
  --memory-record-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeleteMemoryRecord $memory_id $memory_record_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# POST /payments/deletePaymentInstrument; needs --payment-manager-arn --payment-connector-id --payment-instrument-id
@search-terms DeletePaymentInstrument
export def 'bedrock-agentcore delete-payment-instrument' [
  --user-id: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --payment-instrument-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeletePaymentInstrument $user_id $payment_manager_arn $payment_connector_id $payment_instrument_id -- $region $profile $with_input $fail_fast $yes' }

# POST /payments/deletePaymentSession; needs --payment-manager-arn --payment-session-id
@search-terms DeletePaymentSession
export def 'bedrock-agentcore delete-payment-session' [
  --user-id: string
  --payment-manager-arn: string
  --payment-session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeletePaymentSession $user_id $payment_manager_arn $payment_session_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /recommendations/{recommendationId}; needs --recommendation-id
@search-terms DeleteRecommendation
export def 'bedrock-agentcore delete-recommendation' [
  --recommendation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore DeleteRecommendation $recommendation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /evaluations/evaluate/{evaluatorId}; needs --evaluator-id --evaluation-input
@search-terms Evaluate
export def 'bedrock-agentcore evaluate' [
  --evaluator-id: string
  --evaluation-input: record
  --evaluation-target: record
  --evaluation-reference-inputs: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore Evaluate $evaluator_id $evaluation_input $evaluation_target $evaluation_reference_inputs -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /ab-tests/{abTestId}; needs --ab-test-id
@search-terms GetABTest
export def 'bedrock-agentcore get-ab-test' [
  --ab-test-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetABTest $ab_test_id -- $region $profile $with_input $fail_fast' }

# GET /runtimes/{agentRuntimeArn}/invocations/.well-known/agent-card.json; needs --agent-runtime-arn
@search-terms GetAgentCard
export def 'bedrock-agentcore get-agent-card' [
  --runtime-session-id: string
  --agent-runtime-arn: string
  --qualifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetAgentCard $runtime_session_id $agent_runtime_arn $qualifier -- $region $profile $with_input $fail_fast' }

# GET /agentinsights/{agentInsightId}; needs --application-name --agent-insight-id
@search-terms GetAgentInsight
export def 'bedrock-agentcore get-agent-insight' [
  --application-name: string
  --agent-insight-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetAgentInsight $application_name $agent_insight_id -- $region $profile $with_input $fail_fast' }

# GET /evaluations/batch-evaluate/{batchEvaluationId}; needs --batch-evaluation-id
@search-terms GetBatchEvaluation
export def 'bedrock-agentcore get-batch-evaluation' [
  --batch-evaluation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetBatchEvaluation $batch_evaluation_id -- $region $profile $with_input $fail_fast' }

# GET /browsers/{browserIdentifier}/sessions/get; needs --browser-identifier --session-id
@search-terms GetBrowserSession
export def 'bedrock-agentcore get-browser-session' [
  --browser-identifier: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetBrowserSession $browser_identifier $session_id -- $region $profile $with_input $fail_fast' }

# GET /code-interpreters/{codeInterpreterIdentifier}/sessions/get; needs --code-interpreter-identifier --session-id
@search-terms GetCodeInterpreterSession
export def 'bedrock-agentcore get-code-interpreter-session' [
  --code-interpreter-identifier: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetCodeInterpreterSession $code_interpreter_identifier $session_id -- $region $profile $with_input $fail_fast' }

# GET /datasets/{datasetId}/generations/{generationId}; needs --dataset-id --generation-id
@search-terms GetDatasetGeneration
export def 'bedrock-agentcore get-dataset-generation' [
  --dataset-id: string
  --generation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetDatasetGeneration $dataset_id $generation_id -- $region $profile $with_input $fail_fast' }

# GET /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId}; needs --memory-id --session-id --actor-id --event-id
@search-terms GetEvent
export def 'bedrock-agentcore get-event' [
  --memory-id: string
  --session-id: string
  --actor-id: string
  --event-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetEvent $memory_id $session_id $actor_id $event_id -- $region $profile $with_input $fail_fast' }

# GET /memories/{memoryId}/memoryRecord/{memoryRecordId}; needs --memory-id --memory-record-id
@search-terms GetMemoryRecord
export def 'bedrock-agentcore get-memory-record' [
  --memory-id: string
  --memory-record-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetMemoryRecord $memory_id $memory_record_id $namespace -- $region $profile $with_input $fail_fast' }

# POST /payments/getPaymentInstrument; needs --payment-manager-arn --payment-instrument-id
@search-terms GetPaymentInstrument
export def 'bedrock-agentcore get-payment-instrument' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --payment-instrument-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetPaymentInstrument $user_id $agent_name $payment_manager_arn $payment_connector_id $payment_instrument_id -- $region $profile $with_input $fail_fast' }

# POST /payments/getPaymentInstrumentBalance; needs --payment-manager-arn --payment-connector-id --payment-instrument-id --chain --token
@search-terms GetPaymentInstrumentBalance
export def 'bedrock-agentcore get-payment-instrument-balance' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --payment-instrument-id: string
  --chain: string@[BASE BASE_SEPOLIA ETHEREUM SOLANA SOLANA_DEVNET]
  --token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetPaymentInstrumentBalance $user_id $agent_name $payment_manager_arn $payment_connector_id $payment_instrument_id $chain $token -- $region $profile $with_input $fail_fast' }

# POST /payments/getPaymentSession; needs --payment-manager-arn --payment-session-id
@search-terms GetPaymentSession
export def 'bedrock-agentcore get-payment-session' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetPaymentSession $user_id $agent_name $payment_manager_arn $payment_session_id -- $region $profile $with_input $fail_fast' }

# GET /recommendations/{recommendationId}; needs --recommendation-id
@search-terms GetRecommendation
export def 'bedrock-agentcore get-recommendation' [
  --recommendation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetRecommendation $recommendation_id -- $region $profile $with_input $fail_fast' }

# POST /identities/api-key; needs --workload-identity-token --resource-credential-provider-name
@search-terms GetResourceApiKey
export def 'bedrock-agentcore get-resource-api-key' [
  --workload-identity-token: string
  --resource-credential-provider-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetResourceApiKey $workload_identity_token $resource_credential_provider_name -- $region $profile $with_input $fail_fast' }

# POST /identities/oauth2/token; needs --workload-identity-token --resource-credential-provider-name --scopes --oauth2-flow
@search-terms GetResourceOauth2Token
export def 'bedrock-agentcore get-resource-oauth2-token' [
  --workload-identity-token: string
  --resource-credential-provider-name: string
  --scopes: list<string>
  --oauth2-flow: string@[USER_FEDERATION M2M ON_BEHALF_OF_TOKEN_EXCHANGE]
  --session-uri: string
  --resource-oauth2-return-url: string
  --force-authentication: oneof<bool>
  --custom-parameters: record
  --custom-state: string
  --resources: list<string>
  --audiences: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetResourceOauth2Token $workload_identity_token $resource_credential_provider_name $scopes $oauth2_flow $session_uri $resource_oauth2_return_url $force_authentication $custom_parameters $custom_state $resources $audiences -- $region $profile $with_input $fail_fast' }

# POST /identities/payment/token; needs --workload-identity-token --resource-credential-provider-name --payment-token-request
@search-terms GetResourcePaymentToken
export def 'bedrock-agentcore get-resource-payment-token' [
  --workload-identity-token: string
  --resource-credential-provider-name: string
  --payment-token-request: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetResourcePaymentToken $workload_identity_token $resource_credential_provider_name $payment_token_request -- $region $profile $with_input $fail_fast' }

# POST /identities/GetWorkloadAccessToken; needs --workload-name
@search-terms GetWorkloadAccessToken
export def 'bedrock-agentcore get-workload-access-token' [
  --workload-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetWorkloadAccessToken $workload_name -- $region $profile $with_input $fail_fast' }

# POST /identities/GetWorkloadAccessTokenForJWT; needs --workload-name --user-token
@search-terms GetWorkloadAccessTokenForJWT
export def 'bedrock-agentcore get-workload-access-token-for-jwt' [
  --workload-name: string
  --user-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetWorkloadAccessTokenForJWT $workload_name $user_token -- $region $profile $with_input $fail_fast' }

# POST /identities/GetWorkloadAccessTokenForUserId; needs --workload-name --user-id
@search-terms GetWorkloadAccessTokenForUserId
export def 'bedrock-agentcore get-workload-access-token-for-user-id' [
  --workload-name: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore GetWorkloadAccessTokenForUserId $workload_name $user_id -- $region $profile $with_input $fail_fast' }

# POST /memories/{memoryId}/ingest; needs --memory-id --source --content-timestamp --actor-id
@search-terms IngestData
export def 'bedrock-agentcore ingest-data' [
  --memory-id: string
  --source: record
  --content-timestamp: oneof<datetime, duration, string>
  --actor-id: string
  --session-id: string
  --extraction-config: record
  --metadata: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore IngestData $memory_id $source $content_timestamp $actor_id $session_id $extraction_config $metadata $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /runtimes/{agentRuntimeArn}/invocations; needs --agent-runtime-arn --payload
@search-terms InvokeAgentRuntime
export def 'bedrock-agentcore invoke-agent-runtime' [
  --content-type: string
  --accept: string
  --mcp-session-id: string
  --runtime-session-id: string
  --mcp-protocol-version: string
  --mcp-method: string
  --mcp-name: string
  --runtime-user-id: string
  --trace-id: string
  --trace-parent: string
  --trace-state: string
  --baggage: string
  --agent-runtime-arn: string
  --qualifier: string
  --account-id: string
  --payload: oneof<binary, string>
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore InvokeAgentRuntime $content_type $accept $mcp_session_id $runtime_session_id $mcp_protocol_version $mcp_method $mcp_name $runtime_user_id $trace_id $trace_parent $trace_state $baggage $agent_runtime_arn $qualifier $account_id $payload -- $region $profile $raw $with_input $fail_fast $yes' }

# POST /runtimes/{agentRuntimeArn}/commands; needs --agent-runtime-arn --body
@search-terms InvokeAgentRuntimeCommand
export def 'bedrock-agentcore invoke-agent-runtime-command' [
  --content-type: string
  --accept: string
  --runtime-session-id: string
  --trace-id: string
  --trace-parent: string
  --trace-state: string
  --baggage: string
  --agent-runtime-arn: string
  --qualifier: string
  --account-id: string
  --body: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore InvokeAgentRuntimeCommand $content_type $accept $runtime_session_id $trace_id $trace_parent $trace_state $baggage $agent_runtime_arn $qualifier $account_id $body -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /browsers/{browserIdentifier}/sessions/invoke; needs --browser-identifier --session-id --action
@search-terms InvokeBrowser
export def 'bedrock-agentcore invoke-browser' [
  --browser-identifier: string
  --session-id: string
  --action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore InvokeBrowser $browser_identifier $session_id $action -- $region $profile $with_input $fail_fast $yes' }

# POST /code-interpreters/{codeInterpreterIdentifier}/tools/invoke; needs --code-interpreter-identifier --name
@search-terms InvokeCodeInterpreter
export def 'bedrock-agentcore invoke-code-interpreter' [
  --code-interpreter-identifier: string
  --session-id: string
  --trace-id: string
  --trace-parent: string
  --name: string@[executeCode executeCommand readFiles listFiles removeFiles writeFiles startCommandExecution getTask stopTask]
  --arguments: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore InvokeCodeInterpreter $code_interpreter_identifier $session_id $trace_id $trace_parent $name $arguments -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /harnesses/invoke; needs --harness-arn --runtime-session-id --messages
@search-terms InvokeHarness
export def 'bedrock-agentcore invoke-harness' [
  --harness-arn: string
  --qualifier: string
  --runtime-session-id: string
  --runtime-user-id: string
  --trace-parent: string
  --trace-state: string
  --trace-id: string
  --baggage: string
  --messages: list
  --model: record
  --system-prompt: list
  --tools: list
  --skills: list
  --allowed-tools: list<string>
  --max-iterations: int
  --max-tokens: int
  --timeout-seconds: int
  --actor-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore InvokeHarness $harness_arn $qualifier $runtime_session_id $runtime_user_id $trace_parent $trace_state $trace_id $baggage $messages $model $system_prompt $tools $skills $allowed_tools $max_iterations $max_tokens $timeout_seconds $actor_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /web-search/{webSearchId}/invoke; needs --web-search-id --search-query
@search-terms InvokeWebSearch
export def 'bedrock-agentcore invoke-web-search' [
  --web-search-id: string
  --search-query: string
  --max-results: int
  --filters: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore InvokeWebSearch $web_search_id $search_query $max_results $filters -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /ab-tests; follows pages
@search-terms ListABTests
export def 'bedrock-agentcore list-ab-tests' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agentcore ListABTests -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /memories/{memoryId}/actors; follows pages; needs --memory-id
@search-terms ListActors
export def 'bedrock-agentcore list-actors' [
  --memory-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListActors $memory_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /agentinsights; follows pages
@search-terms ListAgentInsights
export def 'bedrock-agentcore list-agent-insights' [
  --application-name: string
  --batch-evaluation-id: string
  --archive-status: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListAgentInsights $application_name $batch_evaluation_id $archive_status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /evaluations/batch-evaluate; follows pages
@search-terms ListBatchEvaluations
export def 'bedrock-agentcore list-batch-evaluations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agentcore ListBatchEvaluations -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /browsers/{browserIdentifier}/sessions/list; follows pages; needs --browser-identifier
@search-terms ListBrowserSessions
export def 'bedrock-agentcore list-browser-sessions' [
  --browser-identifier: string
  --status: string@[READY TERMINATED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListBrowserSessions $browser_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /code-interpreters/{codeInterpreterIdentifier}/sessions/list; follows pages; needs --code-interpreter-identifier
@search-terms ListCodeInterpreterSessions
export def 'bedrock-agentcore list-code-interpreter-sessions' [
  --code-interpreter-identifier: string
  --status: string@[READY TERMINATED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListCodeInterpreterSessions $code_interpreter_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /datasets/{datasetId}/generations; follows pages; needs --dataset-id
@search-terms ListDatasetGenerations
export def 'bedrock-agentcore list-dataset-generations' [
  --dataset-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListDatasetGenerations $dataset_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}; follows pages; needs --memory-id --session-id --actor-id
@search-terms ListEvents
export def 'bedrock-agentcore list-events' [
  --memory-id: string
  --session-id: string
  --actor-id: string
  --include-payloads: oneof<bool>
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListEvents $memory_id $session_id $actor_id $include_payloads $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /memories/{memoryId}/extractionJobs; follows pages; needs --memory-id
@search-terms ListMemoryExtractionJobs
export def 'bedrock-agentcore list-memory-extraction-jobs' [
  --memory-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListMemoryExtractionJobs $memory_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /memories/{memoryId}/memoryRecords; follows pages; needs --memory-id
@search-terms ListMemoryRecords
export def 'bedrock-agentcore list-memory-records' [
  --memory-id: string
  --namespace: string
  --namespace-path: string
  --memory-strategy-id: string
  --metadata-filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListMemoryRecords $memory_id $namespace $namespace_path $memory_strategy_id $metadata_filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /payments/listPaymentInstruments; follows pages; needs --payment-manager-arn
@search-terms ListPaymentInstruments
export def 'bedrock-agentcore list-payment-instruments' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListPaymentInstruments $user_id $agent_name $payment_manager_arn $payment_connector_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /payments/listPaymentSessions; follows pages; needs --payment-manager-arn
@search-terms ListPaymentSessions
export def 'bedrock-agentcore list-payment-sessions' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListPaymentSessions $user_id $agent_name $payment_manager_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /recommendations; follows pages
@search-terms ListRecommendations
export def 'bedrock-agentcore list-recommendations' [
  --status-filter: string@[PENDING IN_PROGRESS COMPLETED FAILED DELETING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListRecommendations $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /memories/{memoryId}/actor/{actorId}/sessions; follows pages; needs --memory-id --actor-id
@search-terms ListSessions
export def 'bedrock-agentcore list-sessions' [
  --memory-id: string
  --actor-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore ListSessions $memory_id $actor_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /payments/processPayment; needs --payment-manager-arn --payment-session-id --payment-instrument-id --payment-type --payment-input
@search-terms ProcessPayment
export def 'bedrock-agentcore process-payment' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-session-id: string
  --payment-instrument-id: string
  --payment-type: string@[CRYPTO_X402 MPP]
  --payment-input: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore ProcessPayment $user_id $agent_name $payment_manager_arn $payment_session_id $payment_instrument_id $payment_type $payment_input $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /memories/{memoryId}/retrieve; follows pages; needs --memory-id --search-criteria
@search-terms RetrieveMemoryRecords
export def 'bedrock-agentcore retrieve-memory-records' [
  --memory-id: string
  --namespace: string
  --namespace-path: string
  --search-criteria: record
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore RetrieveMemoryRecords $memory_id $namespace $namespace_path $search_criteria -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# PUT /browser-profiles/{profileIdentifier}/save; needs --profile-identifier --browser-identifier --session-id
@search-terms SaveBrowserSessionProfile
export def 'bedrock-agentcore save-browser-session-profile' [
  --trace-id: string
  --trace-parent: string
  --profile-identifier: string
  --browser-identifier: string
  --session-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore SaveBrowserSessionProfile $trace_id $trace_parent $profile_identifier $browser_identifier $session_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /registry-records/search; needs --search-query --registry-ids
@search-terms SearchRegistryRecords
export def 'bedrock-agentcore search-registry-records' [
  --search-query: string
  --registry-ids: list<string>
  --max-results: int
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agentcore SearchRegistryRecords $search_query $registry_ids $max_results $filters -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /evaluations/batch-evaluate; needs --batch-evaluation-name --data-source-config
@search-terms StartBatchEvaluation
export def 'bedrock-agentcore start-batch-evaluation' [
  --batch-evaluation-name: string
  --evaluators: list
  --insights: list
  --data-source-config: record
  --client-token: string
  --evaluation-metadata: record
  --tags: record
  --kms-key-arn: string
  --description: string
  --output-config: record
  --dataset-execution-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StartBatchEvaluation $batch_evaluation_name $evaluators $insights $data_source_config $client_token $evaluation_metadata $tags $kms_key_arn $description $output_config $dataset_execution_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /browsers/{browserIdentifier}/sessions/start; needs --browser-identifier
@search-terms StartBrowserSession
export def 'bedrock-agentcore start-browser-session' [
  --trace-id: string
  --trace-parent: string
  --browser-identifier: string
  --name: string
  --session-timeout-seconds: int
  --view-port: record
  --extensions: list
  --profile-configuration: record
  --proxy-configuration: record
  --enterprise-policies: list
  --certificates: list
  --filesystem-configurations: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StartBrowserSession $trace_id $trace_parent $browser_identifier $name $session_timeout_seconds $view_port $extensions $profile_configuration $proxy_configuration $enterprise_policies $certificates $filesystem_configurations $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /code-interpreters/{codeInterpreterIdentifier}/sessions/start; needs --code-interpreter-identifier
@search-terms StartCodeInterpreterSession
export def 'bedrock-agentcore start-code-interpreter-session' [
  --trace-id: string
  --trace-parent: string
  --code-interpreter-identifier: string
  --name: string
  --session-timeout-seconds: int
  --certificates: list
  --filesystem-configurations: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StartCodeInterpreterSession $trace_id $trace_parent $code_interpreter_identifier $name $session_timeout_seconds $certificates $filesystem_configurations $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /datasets/{datasetId}/generations; needs --dataset-id --name --source
@search-terms StartDatasetGeneration
export def 'bedrock-agentcore start-dataset-generation' [
  --dataset-id: string
  --name: string
  --description: string
  --scenario-type: string@[FIXED DYNAMIC]
  --source: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StartDatasetGeneration $dataset_id $name $description $scenario_type $source $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /memories/{memoryId}/extractionJobs/start; needs --memory-id --extraction-job
@search-terms StartMemoryExtractionJob
export def 'bedrock-agentcore start-memory-extraction-job' [
  --memory-id: string
  --extraction-job: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StartMemoryExtractionJob $memory_id $extraction_job $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /recommendations; needs --name --type --recommendation-config
@search-terms StartRecommendation
export def 'bedrock-agentcore start-recommendation' [
  --name: string
  --description: string
  --type: string@[SYSTEM_PROMPT_RECOMMENDATION TOOL_DESCRIPTION_RECOMMENDATION]
  --recommendation-config: record
  --kms-key-arn: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StartRecommendation $name $description $type $recommendation_config $kms_key_arn $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /evaluations/batch-evaluate/{batchEvaluationId}/stop; needs --batch-evaluation-id
@search-terms StopBatchEvaluation
export def 'bedrock-agentcore stop-batch-evaluation' [
  --batch-evaluation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StopBatchEvaluation $batch_evaluation_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /browsers/{browserIdentifier}/sessions/stop; needs --browser-identifier --session-id
@search-terms StopBrowserSession
export def 'bedrock-agentcore stop-browser-session' [
  --trace-id: string
  --trace-parent: string
  --browser-identifier: string
  --session-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StopBrowserSession $trace_id $trace_parent $browser_identifier $session_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /code-interpreters/{codeInterpreterIdentifier}/sessions/stop; needs --code-interpreter-identifier --session-id
@search-terms StopCodeInterpreterSession
export def 'bedrock-agentcore stop-code-interpreter-session' [
  --trace-id: string
  --trace-parent: string
  --code-interpreter-identifier: string
  --session-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StopCodeInterpreterSession $trace_id $trace_parent $code_interpreter_identifier $session_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /runtimes/{agentRuntimeArn}/stopruntimesession; needs --runtime-session-id --agent-runtime-arn
@search-terms StopRuntimeSession
export def 'bedrock-agentcore stop-runtime-session' [
  --runtime-session-id: string
  --agent-runtime-arn: string
  --qualifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore StopRuntimeSession $runtime_session_id $agent_runtime_arn $qualifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /ab-tests/{abTestId}; needs --ab-test-id
@search-terms UpdateABTest
export def 'bedrock-agentcore update-ab-test' [
  --ab-test-id: string
  --client-token: string
  --name: string
  --description: string
  --variants: list
  --gateway-filter: record
  --evaluation-config: record
  --role-arn: string
  --execution-status: string@[PAUSED RUNNING STOPPED NOT_STARTED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore UpdateABTest $ab_test_id $client_token $name $description $variants $gateway_filter $evaluation_config $role_arn $execution_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /agentinsights/{agentInsightId}; needs --application-name --agent-insight-id --archive-status
@search-terms UpdateAgentInsight
export def 'bedrock-agentcore update-agent-insight' [
  --application-name: string
  --agent-insight-id: string
  --archive-status: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore UpdateAgentInsight $application_name $agent_insight_id $archive_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /browsers/{browserIdentifier}/sessions/streams/update; needs --browser-identifier --session-id --stream-update
@search-terms UpdateBrowserStream
export def 'bedrock-agentcore update-browser-stream' [
  --browser-identifier: string
  --session-id: string
  --stream-update: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agentcore UpdateBrowserStream $browser_identifier $session_id $stream_update $client_token -- $region $profile $with_input $fail_fast $yes' }
