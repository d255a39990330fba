# Written by `cargo xtask generate --service bedrock-agentcore` from the service's model and overlay: change those instead.
# Bedrock AgentCore, API version 2024-02-28: 75 operations.

use rt.nu [call send]

# POST /memories/{memoryId}/memoryRecords/batchCreate; needs --memory-id --records
@category "aws bedrock-agentcore"
@search-terms BatchCreateMemoryRecords
export def 'bedrock-agentcore batch-create-memory-records' [
  --memory-id: string
  --records: oneof<list<any>, record>
  --client-token: string
  --record-expiry-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore BatchCreateMemoryRecords $memory_id=memoryId $records=records $client_token=clientToken $record_expiry_specification=recordExpirySpecification $region=--region $profile=--profile' }

# POST /memories/{memoryId}/memoryRecords/batchDelete; needs --memory-id --records
@category "aws bedrock-agentcore"
@search-terms BatchDeleteMemoryRecords
export def 'bedrock-agentcore batch-delete-memory-records' [
  --memory-id: string
  --records: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore BatchDeleteMemoryRecords $memory_id=memoryId $records=records $region=--region $profile=--profile' }

# POST /memories/{memoryId}/memoryRecords/batchUpdate; needs --memory-id --records
@category "aws bedrock-agentcore"
@search-terms BatchUpdateMemoryRecords
export def 'bedrock-agentcore batch-update-memory-records' [
  --memory-id: string
  --records: oneof<list<any>, record>
  --record-expiry-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore BatchUpdateMemoryRecords $memory_id=memoryId $records=records $record_expiry_specification=recordExpirySpecification $region=--region $profile=--profile' }

# POST /identities/CompleteResourceTokenAuth; needs --user-identifier --session-uri
@category "aws bedrock-agentcore"
@search-terms CompleteResourceTokenAuth
export def 'bedrock-agentcore complete-resource-token-auth' [
  --user-identifier: record
  --session-uri: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agentcore CompleteResourceTokenAuth $user_identifier=userIdentifier $session_uri=sessionUri $region=--region $profile=--profile' }

# POST /ab-tests; needs --name --gateway-arn --variants --evaluation-config --role-arn
@category "aws bedrock-agentcore"
@search-terms CreateABTest
export def 'bedrock-agentcore create-ab-test' [
  --name: string
  --description: string
  --gateway-arn: string
  --variants: oneof<list<any>, record>
  --gateway-filter: record
  --evaluation-config: record
  --role-arn: string
  --enable-on-create: oneof<bool>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore CreateABTest $name=name $description=description $gateway_arn=gatewayArn $variants=variants $gateway_filter=gatewayFilter $evaluation_config=evaluationConfig $role_arn=roleArn $enable_on_create=enableOnCreate $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /memories/{memoryId}/events; needs --memory-id --actor-id --event-timestamp --payload
@category "aws bedrock-agentcore"
@search-terms CreateEvent
export def 'bedrock-agentcore create-event' [
  --memory-id: string
  --actor-id: string
  --session-id: string
  --event-timestamp: oneof<datetime, duration, int, string>
  --payload: oneof<list<any>, record>
  --branch: record
  --client-token: string
  --metadata: record
  --extraction-mode: string@[SKIP]
  --extraction-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore CreateEvent $memory_id=memoryId $actor_id=actorId $session_id=sessionId $event_timestamp=eventTimestamp $payload=payload $branch=branch $client_token=clientToken $metadata=metadata $extraction_mode=extractionMode $extraction_config=extractionConfig $region=--region $profile=--profile' }

# POST /payments/createPaymentInstrument; needs --payment-manager-arn --payment-connector-id --payment-instrument-type --payment-instrument-details
@category "aws bedrock-agentcore"
@search-terms CreatePaymentInstrument
export def 'bedrock-agentcore create-payment-instrument' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --payment-instrument-type: string@[EMBEDDED_CRYPTO_WALLET]
  --payment-instrument-details: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore CreatePaymentInstrument $user_id=userId $agent_name=agentName $payment_manager_arn=paymentManagerArn $payment_connector_id=paymentConnectorId $payment_instrument_type=paymentInstrumentType $payment_instrument_details=paymentInstrumentDetails $client_token=clientToken $region=--region $profile=--profile' }

# POST /payments/createPaymentSession; needs --payment-manager-arn --expiry-time-in-minutes
@category "aws bedrock-agentcore"
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
]: nothing -> record { call 'bedrock-agentcore CreatePaymentSession $user_id=userId $agent_name=agentName $payment_manager_arn=paymentManagerArn $limits=limits $expiry_time_in_minutes=expiryTimeInMinutes $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /ab-tests/{abTestId}; needs --ab-test-id
@category "aws bedrock-agentcore"
@search-terms DeleteABTest
export def 'bedrock-agentcore delete-ab-test' [
  --ab-test-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeleteABTest $ab_test_id=abTestId $region=--region $profile=--profile' }

# DELETE /evaluations/batch-evaluate/{batchEvaluationId}; needs --batch-evaluation-id
@category "aws bedrock-agentcore"
@search-terms DeleteBatchEvaluation
export def 'bedrock-agentcore delete-batch-evaluation' [
  --batch-evaluation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeleteBatchEvaluation $batch_evaluation_id=batchEvaluationId $region=--region $profile=--profile' }

# DELETE /capacity-providers/{capacityProviderId}/sessions/{sessionId}; needs --capacity-provider-id --session-id
@category "aws bedrock-agentcore"
@search-terms DeleteCapacityProviderSession
export def 'bedrock-agentcore delete-capacity-provider-session' [
  --capacity-provider-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeleteCapacityProviderSession $capacity_provider_id=capacityProviderId $session_id=sessionId $region=--region $profile=--profile' }

# DELETE /datasets/{datasetId}/generations/{generationId}; needs --dataset-id --generation-id
@category "aws bedrock-agentcore"
@search-terms DeleteDatasetGeneration
export def 'bedrock-agentcore delete-dataset-generation' [
  --dataset-id: string
  --generation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeleteDatasetGeneration $dataset_id=datasetId $generation_id=generationId $region=--region $profile=--profile' }

# DELETE /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId}; needs --memory-id --session-id --event-id --actor-id
@category "aws bedrock-agentcore"
@search-terms DeleteEvent
export def 'bedrock-agentcore delete-event' [
  --memory-id: string
  --session-id: string
  --event-id: string
  --actor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeleteEvent $memory_id=memoryId $session_id=sessionId $event_id=eventId $actor_id=actorId $region=--region $profile=--profile' }

# DELETE /memories/{memoryId}/memoryRecords/{memoryRecordId}; needs --memory-id --memory-record-id
@category "aws bedrock-agentcore"
@search-terms DeleteMemoryRecord
export def 'bedrock-agentcore delete-memory-record' [
  --memory-id: string
  --memory-record-id: string
  --namespace: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeleteMemoryRecord $memory_id=memoryId $memory_record_id=memoryRecordId $namespace=namespace $region=--region $profile=--profile' }

# POST /payments/deletePaymentInstrument; needs --payment-manager-arn --payment-connector-id --payment-instrument-id
@category "aws bedrock-agentcore"
@search-terms DeletePaymentInstrument
export def 'bedrock-agentcore delete-payment-instrument' [
  --user-id: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --payment-instrument-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeletePaymentInstrument $user_id=userId $payment_manager_arn=paymentManagerArn $payment_connector_id=paymentConnectorId $payment_instrument_id=paymentInstrumentId $region=--region $profile=--profile' }

# POST /payments/deletePaymentSession; needs --payment-manager-arn --payment-session-id
@category "aws bedrock-agentcore"
@search-terms DeletePaymentSession
export def 'bedrock-agentcore delete-payment-session' [
  --user-id: string
  --payment-manager-arn: string
  --payment-session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeletePaymentSession $user_id=userId $payment_manager_arn=paymentManagerArn $payment_session_id=paymentSessionId $region=--region $profile=--profile' }

# DELETE /recommendations/{recommendationId}; needs --recommendation-id
@category "aws bedrock-agentcore"
@search-terms DeleteRecommendation
export def 'bedrock-agentcore delete-recommendation' [
  --recommendation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore DeleteRecommendation $recommendation_id=recommendationId $region=--region $profile=--profile' }

# POST /evaluations/evaluate/{evaluatorId}; needs --evaluator-id --evaluation-input
@category "aws bedrock-agentcore"
@search-terms Evaluate
export def 'bedrock-agentcore evaluate' [
  --evaluator-id: string
  --evaluation-input: record
  --evaluation-target: record
  --evaluation-reference-inputs: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agentcore Evaluate $evaluator_id=evaluatorId $evaluation_input=evaluationInput $evaluation_target=evaluationTarget $evaluation_reference_inputs=evaluationReferenceInputs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /ab-tests/{abTestId}; cached 1min; needs --ab-test-id
@category "aws bedrock-agentcore"
@search-terms GetABTest
export def 'bedrock-agentcore get-ab-test' [
  --ab-test-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetABTest $ab_test_id=abTestId $region=--region $profile=--profile' }

# GET /runtimes/{agentRuntimeArn}/invocations/.well-known/agent-card.json; cached 1min; needs --agent-runtime-arn
@category "aws bedrock-agentcore"
@search-terms GetAgentCard
export def 'bedrock-agentcore get-agent-card' [
  --runtime-session-id: string
  --agent-runtime-arn: string
  --qualifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetAgentCard $runtime_session_id=runtimeSessionId $agent_runtime_arn=agentRuntimeArn $qualifier=qualifier $region=--region $profile=--profile' }

# GET /agentinsights/{agentInsightId}; needs --application-name --agent-insight-id
@category "aws bedrock-agentcore"
@search-terms GetAgentInsight
export def 'bedrock-agentcore get-agent-insight' [
  --application-name: string
  --agent-insight-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetAgentInsight $application_name=applicationName $agent_insight_id=agentInsightId $region=--region $profile=--profile' }

# GET /evaluations/batch-evaluate/{batchEvaluationId}; needs --batch-evaluation-id
@category "aws bedrock-agentcore"
@search-terms GetBatchEvaluation
export def 'bedrock-agentcore get-batch-evaluation' [
  --batch-evaluation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetBatchEvaluation $batch_evaluation_id=batchEvaluationId $region=--region $profile=--profile' }

# GET /browsers/{browserIdentifier}/sessions/get; cached 1min; needs --browser-identifier --session-id
@category "aws bedrock-agentcore"
@search-terms GetBrowserSession
export def 'bedrock-agentcore get-browser-session' [
  --browser-identifier: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetBrowserSession $browser_identifier=browserIdentifier $session_id=sessionId $region=--region $profile=--profile' }

# GET /code-interpreters/{codeInterpreterIdentifier}/sessions/get; cached 1min; needs --code-interpreter-identifier --session-id
@category "aws bedrock-agentcore"
@search-terms GetCodeInterpreterSession
export def 'bedrock-agentcore get-code-interpreter-session' [
  --code-interpreter-identifier: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetCodeInterpreterSession $code_interpreter_identifier=codeInterpreterIdentifier $session_id=sessionId $region=--region $profile=--profile' }

# GET /datasets/{datasetId}/generations/{generationId}; cached 1min; needs --dataset-id --generation-id
@category "aws bedrock-agentcore"
@search-terms GetDatasetGeneration
export def 'bedrock-agentcore get-dataset-generation' [
  --dataset-id: string
  --generation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetDatasetGeneration $dataset_id=datasetId $generation_id=generationId $region=--region $profile=--profile' }

# GET /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}/events/{eventId}; needs --memory-id --session-id --actor-id --event-id
@category "aws bedrock-agentcore"
@search-terms GetEvent
export def 'bedrock-agentcore get-event' [
  --memory-id: string
  --session-id: string
  --actor-id: string
  --event-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetEvent $memory_id=memoryId $session_id=sessionId $actor_id=actorId $event_id=eventId $region=--region $profile=--profile' }

# GET /memories/{memoryId}/memoryRecord/{memoryRecordId}; needs --memory-id --memory-record-id
@category "aws bedrock-agentcore"
@search-terms GetMemoryRecord
export def 'bedrock-agentcore get-memory-record' [
  --memory-id: string
  --memory-record-id: string
  --namespace: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetMemoryRecord $memory_id=memoryId $memory_record_id=memoryRecordId $namespace=namespace $region=--region $profile=--profile' }

# POST /payments/getPaymentInstrument; needs --payment-manager-arn --payment-instrument-id
@category "aws bedrock-agentcore"
@search-terms GetPaymentInstrument
export def 'bedrock-agentcore get-payment-instrument' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --payment-instrument-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetPaymentInstrument $user_id=userId $agent_name=agentName $payment_manager_arn=paymentManagerArn $payment_connector_id=paymentConnectorId $payment_instrument_id=paymentInstrumentId $region=--region $profile=--profile' }

# POST /payments/getPaymentInstrumentBalance; cached 1min; needs --payment-manager-arn --payment-connector-id --payment-instrument-id --chain --token
@category "aws bedrock-agentcore"
@search-terms GetPaymentInstrumentBalance
export def 'bedrock-agentcore get-payment-instrument-balance' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --payment-instrument-id: string
  --chain: string@[BASE BASE_SEPOLIA ETHEREUM SOLANA SOLANA_DEVNET]
  --token: string@[USDC]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetPaymentInstrumentBalance $user_id=userId $agent_name=agentName $payment_manager_arn=paymentManagerArn $payment_connector_id=paymentConnectorId $payment_instrument_id=paymentInstrumentId $chain=chain $token=token $region=--region $profile=--profile' }

# POST /payments/getPaymentSession; cached 1min; needs --payment-manager-arn --payment-session-id
@category "aws bedrock-agentcore"
@search-terms GetPaymentSession
export def 'bedrock-agentcore get-payment-session' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetPaymentSession $user_id=userId $agent_name=agentName $payment_manager_arn=paymentManagerArn $payment_session_id=paymentSessionId $region=--region $profile=--profile' }

# GET /recommendations/{recommendationId}; needs --recommendation-id
@category "aws bedrock-agentcore"
@search-terms GetRecommendation
export def 'bedrock-agentcore get-recommendation' [
  --recommendation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetRecommendation $recommendation_id=recommendationId $region=--region $profile=--profile' }

# POST /identities/api-key; needs --workload-identity-token --resource-credential-provider-name
@category "aws bedrock-agentcore"
@search-terms GetResourceApiKey
export def 'bedrock-agentcore get-resource-api-key' [
  --workload-identity-token: string
  --resource-credential-provider-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetResourceApiKey $workload_identity_token=workloadIdentityToken $resource_credential_provider_name=resourceCredentialProviderName $region=--region $profile=--profile' }

# POST /identities/oauth2/token; needs --workload-identity-token --resource-credential-provider-name --scopes --oauth2-flow
@category "aws bedrock-agentcore"
@search-terms GetResourceOauth2Token
export def 'bedrock-agentcore get-resource-oauth2-token' [
  --workload-identity-token: string
  --resource-credential-provider-name: string
  --scopes: oneof<list<string>, string>
  --oauth2-flow: string@[USER_FEDERATION M2M ON_BEHALF_OF_TOKEN_EXCHANGE]
  --session-uri: string
  --resource-oauth2-return-url: string
  --force-authentication: oneof<bool>
  --custom-parameters: record
  --custom-state: string
  --resources: oneof<list<string>, string>
  --audiences: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetResourceOauth2Token $workload_identity_token=workloadIdentityToken $resource_credential_provider_name=resourceCredentialProviderName $scopes=scopes $oauth2_flow=oauth2Flow $session_uri=sessionUri $resource_oauth2_return_url=resourceOauth2ReturnUrl $force_authentication=forceAuthentication $custom_parameters=customParameters $custom_state=customState $resources=resources $audiences=audiences $region=--region $profile=--profile' }

# POST /identities/payment/token; needs --workload-identity-token --resource-credential-provider-name --payment-token-request
@category "aws bedrock-agentcore"
@search-terms GetResourcePaymentToken
export def 'bedrock-agentcore get-resource-payment-token' [
  --workload-identity-token: string
  --resource-credential-provider-name: string
  --payment-token-request: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetResourcePaymentToken $workload_identity_token=workloadIdentityToken $resource_credential_provider_name=resourceCredentialProviderName $payment_token_request=paymentTokenRequest $region=--region $profile=--profile' }

# POST /identities/GetWorkloadAccessToken; needs --workload-name
@category "aws bedrock-agentcore"
@search-terms GetWorkloadAccessToken
export def 'bedrock-agentcore get-workload-access-token' [
  --workload-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetWorkloadAccessToken $workload_name=workloadName $region=--region $profile=--profile' }

# POST /identities/GetWorkloadAccessTokenForJWT; needs --workload-name --user-token
@category "aws bedrock-agentcore"
@search-terms GetWorkloadAccessTokenForJWT
export def 'bedrock-agentcore get-workload-access-token-for-jwt' [
  --workload-name: string
  --user-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetWorkloadAccessTokenForJWT $workload_name=workloadName $user_token=userToken $region=--region $profile=--profile' }

# POST /identities/GetWorkloadAccessTokenForUserId; needs --workload-name --user-id
@category "aws bedrock-agentcore"
@search-terms GetWorkloadAccessTokenForUserId
export def 'bedrock-agentcore get-workload-access-token-for-user-id' [
  --workload-name: string
  --user-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore GetWorkloadAccessTokenForUserId $workload_name=workloadName $user_id=userId $region=--region $profile=--profile' }

# POST /memories/{memoryId}/ingest; needs --memory-id --source --content-timestamp --actor-id
@category "aws bedrock-agentcore"
@search-terms IngestData
export def 'bedrock-agentcore ingest-data' [
  --memory-id: string
  --source: record
  --content-timestamp: oneof<datetime, duration, int, string>
  --actor-id: string
  --session-id: string
  --extraction-config: record
  --metadata: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore IngestData $memory_id=memoryId $source=source $content_timestamp=contentTimestamp $actor_id=actorId $session_id=sessionId $extraction_config=extractionConfig $metadata=metadata $client_token=clientToken $region=--region $profile=--profile' }

# POST /runtimes/{agentRuntimeArn}/invocations; needs --agent-runtime-arn --payload
@category "aws bedrock-agentcore"
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
]: nothing -> oneof<binary, record> { call 'bedrock-agentcore InvokeAgentRuntime $content_type=contentType $accept=accept $mcp_session_id=mcpSessionId $runtime_session_id=runtimeSessionId $mcp_protocol_version=mcpProtocolVersion $mcp_method=mcpMethod $mcp_name=mcpName $runtime_user_id=runtimeUserId $trace_id=traceId $trace_parent=traceParent $trace_state=traceState $baggage=baggage $agent_runtime_arn=agentRuntimeArn $qualifier=qualifier $account_id=accountId $payload=payload $region=--region $profile=--profile $raw=--raw' }

# POST /runtimes/{agentRuntimeArn}/commands; needs --agent-runtime-arn --body
@category "aws bedrock-agentcore"
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
]: nothing -> oneof<table, record> { call 'bedrock-agentcore InvokeAgentRuntimeCommand $content_type=contentType $accept=accept $runtime_session_id=runtimeSessionId $trace_id=traceId $trace_parent=traceParent $trace_state=traceState $baggage=baggage $agent_runtime_arn=agentRuntimeArn $qualifier=qualifier $account_id=accountId $body=body $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /browsers/{browserIdentifier}/sessions/invoke; needs --browser-identifier --session-id --action
@category "aws bedrock-agentcore"
@search-terms InvokeBrowser
export def 'bedrock-agentcore invoke-browser' [
  --browser-identifier: string
  --session-id: string
  --action: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore InvokeBrowser $browser_identifier=browserIdentifier $session_id=sessionId $action=action $region=--region $profile=--profile' }

# POST /code-interpreters/{codeInterpreterIdentifier}/tools/invoke; needs --code-interpreter-identifier --name
@category "aws bedrock-agentcore"
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
]: nothing -> oneof<table, record> { call 'bedrock-agentcore InvokeCodeInterpreter $code_interpreter_identifier=codeInterpreterIdentifier $session_id=sessionId $trace_id=traceId $trace_parent=traceParent $name=name $arguments=arguments $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /harnesses/invoke; needs --harness-arn --runtime-session-id --messages
@category "aws bedrock-agentcore"
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
  --messages: oneof<list<any>, record>
  --model: record
  --system-prompt: oneof<list<any>, record>
  --tools: oneof<list<any>, record>
  --skills: oneof<list<any>, record>
  --allowed-tools: oneof<list<string>, string>
  --max-iterations: int
  --max-tokens: int
  --timeout-seconds: int
  --actor-id: string
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agentcore InvokeHarness $harness_arn=harnessArn $qualifier=qualifier $runtime_session_id=runtimeSessionId $runtime_user_id=runtimeUserId $trace_parent=traceParent $trace_state=traceState $trace_id=traceId $baggage=baggage $messages=messages $model=model $system_prompt=systemPrompt $tools=tools $skills=skills $allowed_tools=allowedTools $max_iterations=maxIterations $max_tokens=maxTokens $timeout_seconds=timeoutSeconds $actor_id=actorId $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /web-search/{webSearchId}/invoke; needs --web-search-id --search-query
@category "aws bedrock-agentcore"
@search-terms InvokeWebSearch
export def 'bedrock-agentcore invoke-web-search' [
  --web-search-id: string
  --search-query: string
  --max-results: int
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agentcore InvokeWebSearch $web_search_id=webSearchId $search_query=searchQuery $max_results=maxResults $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /ab-tests; follows pages; cached 1min
@category "aws bedrock-agentcore"
@search-terms ListABTests
@example "First rows only" "bedrock-agentcore list-ab-tests --stream | first 3"
export def 'bedrock-agentcore list-ab-tests' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListABTests $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /memories/{memoryId}/actors; follows pages; cached 1min; needs --memory-id
@category "aws bedrock-agentcore"
@search-terms ListActors
export def 'bedrock-agentcore list-actors' [
  --memory-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListActors $memory_id=memoryId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /agentinsights; follows pages
@category "aws bedrock-agentcore"
@search-terms ListAgentInsights
@example "First rows only" "bedrock-agentcore list-agent-insights --stream | first 3"
export def 'bedrock-agentcore list-agent-insights' [
  --application-name: string
  --batch-evaluation-id: string
  --archive-status: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListAgentInsights $application_name=applicationName $batch_evaluation_id=batchEvaluationId $archive_status=archiveStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /evaluations/batch-evaluate; follows pages; cached 1min
@category "aws bedrock-agentcore"
@search-terms ListBatchEvaluations
@example "First rows only" "bedrock-agentcore list-batch-evaluations --stream | first 3"
export def 'bedrock-agentcore list-batch-evaluations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListBatchEvaluations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /browsers/{browserIdentifier}/sessions/list; follows pages; cached 1min; needs --browser-identifier
@category "aws bedrock-agentcore"
@search-terms ListBrowserSessions
export def 'bedrock-agentcore list-browser-sessions' [
  --browser-identifier: string
  --status: string@[READY TERMINATED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListBrowserSessions $browser_identifier=browserIdentifier $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /code-interpreters/{codeInterpreterIdentifier}/sessions/list; follows pages; cached 1min; needs --code-interpreter-identifier
@category "aws bedrock-agentcore"
@search-terms ListCodeInterpreterSessions
export def 'bedrock-agentcore list-code-interpreter-sessions' [
  --code-interpreter-identifier: string
  --status: string@[READY TERMINATED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListCodeInterpreterSessions $code_interpreter_identifier=codeInterpreterIdentifier $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /datasets/{datasetId}/generations; follows pages; cached 1min; needs --dataset-id
@category "aws bedrock-agentcore"
@search-terms ListDatasetGenerations
export def 'bedrock-agentcore list-dataset-generations' [
  --dataset-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListDatasetGenerations $dataset_id=datasetId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /memories/{memoryId}/actor/{actorId}/sessions/{sessionId}; follows pages; needs --memory-id --session-id --actor-id
@category "aws bedrock-agentcore"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListEvents $memory_id=memoryId $session_id=sessionId $actor_id=actorId $include_payloads=includePayloads $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /memories/{memoryId}/extractionJobs; follows pages; cached 1min; needs --memory-id
@category "aws bedrock-agentcore"
@search-terms ListMemoryExtractionJobs
export def 'bedrock-agentcore list-memory-extraction-jobs' [
  --memory-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListMemoryExtractionJobs $memory_id=memoryId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /memories/{memoryId}/memoryRecords; follows pages; needs --memory-id
@category "aws bedrock-agentcore"
@search-terms ListMemoryRecords
export def 'bedrock-agentcore list-memory-records' [
  --memory-id: string
  --namespace: string
  --namespace-path: string
  --memory-strategy-id: string
  --metadata-filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListMemoryRecords $memory_id=memoryId $namespace=namespace $namespace_path=namespacePath $memory_strategy_id=memoryStrategyId $metadata_filters=metadataFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /payments/listPaymentInstruments; follows pages; cached 1min; needs --payment-manager-arn
@category "aws bedrock-agentcore"
@search-terms ListPaymentInstruments
export def 'bedrock-agentcore list-payment-instruments' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --payment-connector-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListPaymentInstruments $user_id=userId $agent_name=agentName $payment_manager_arn=paymentManagerArn $payment_connector_id=paymentConnectorId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /payments/listPaymentSessions; follows pages; cached 1min; needs --payment-manager-arn
@category "aws bedrock-agentcore"
@search-terms ListPaymentSessions
export def 'bedrock-agentcore list-payment-sessions' [
  --user-id: string
  --agent-name: string
  --payment-manager-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListPaymentSessions $user_id=userId $agent_name=agentName $payment_manager_arn=paymentManagerArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /recommendations; follows pages; cached 1min
@category "aws bedrock-agentcore"
@search-terms ListRecommendations
@example "First rows only" "bedrock-agentcore list-recommendations --stream | first 3"
export def 'bedrock-agentcore list-recommendations' [
  --status-filter: string@[PENDING IN_PROGRESS COMPLETED FAILED DELETING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListRecommendations $status_filter=statusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /memories/{memoryId}/actor/{actorId}/sessions; follows pages; cached 1min; needs --memory-id --actor-id
@category "aws bedrock-agentcore"
@search-terms ListSessions
export def 'bedrock-agentcore list-sessions' [
  --memory-id: string
  --actor-id: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore ListSessions $memory_id=memoryId $actor_id=actorId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /payments/processPayment; needs --payment-manager-arn --payment-session-id --payment-instrument-id --payment-type --payment-input
@category "aws bedrock-agentcore"
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
]: nothing -> record { call 'bedrock-agentcore ProcessPayment $user_id=userId $agent_name=agentName $payment_manager_arn=paymentManagerArn $payment_session_id=paymentSessionId $payment_instrument_id=paymentInstrumentId $payment_type=paymentType $payment_input=paymentInput $client_token=clientToken $region=--region $profile=--profile' }

# POST /memories/{memoryId}/retrieve; follows pages; needs --memory-id --search-criteria
@category "aws bedrock-agentcore"
@search-terms RetrieveMemoryRecords
export def 'bedrock-agentcore retrieve-memory-records' [
  --memory-id: string
  --namespace: string
  --namespace-path: string
  --search-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agentcore RetrieveMemoryRecords $memory_id=memoryId $namespace=namespace $namespace_path=namespacePath $search_criteria=searchCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /browser-profiles/{profileIdentifier}/save; needs --profile-identifier --browser-identifier --session-id
@category "aws bedrock-agentcore"
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
]: nothing -> record { call 'bedrock-agentcore SaveBrowserSessionProfile $trace_id=traceId $trace_parent=traceParent $profile_identifier=profileIdentifier $browser_identifier=browserIdentifier $session_id=sessionId $client_token=clientToken $region=--region $profile=--profile' }

# POST /registry-records/search; needs --search-query --registry-ids
@category "aws bedrock-agentcore"
@search-terms SearchRegistryRecords
export def 'bedrock-agentcore search-registry-records' [
  --search-query: string
  --registry-ids: oneof<list<string>, string>
  --max-results: int
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agentcore SearchRegistryRecords $search_query=searchQuery $registry_ids=registryIds $max_results=maxResults $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /evaluations/batch-evaluate; needs --batch-evaluation-name --data-source-config
@category "aws bedrock-agentcore"
@search-terms StartBatchEvaluation
export def 'bedrock-agentcore start-batch-evaluation' [
  --batch-evaluation-name: string
  --evaluators: oneof<list<any>, record>
  --insights: oneof<list<any>, record>
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
]: nothing -> record { call 'bedrock-agentcore StartBatchEvaluation $batch_evaluation_name=batchEvaluationName $evaluators=evaluators $insights=insights $data_source_config=dataSourceConfig $client_token=clientToken $evaluation_metadata=evaluationMetadata $tags=tags $kms_key_arn=kmsKeyArn $description=description $output_config=outputConfig $dataset_execution_config=datasetExecutionConfig $region=--region $profile=--profile' }

# PUT /browsers/{browserIdentifier}/sessions/start; needs --browser-identifier
@category "aws bedrock-agentcore"
@search-terms StartBrowserSession
export def 'bedrock-agentcore start-browser-session' [
  --trace-id: string
  --trace-parent: string
  --browser-identifier: string
  --name: string
  --session-timeout-seconds: int
  --view-port: record
  --extensions: oneof<list<any>, record>
  --profile-configuration: record
  --proxy-configuration: record
  --enterprise-policies: oneof<list<any>, record>
  --certificates: oneof<list<any>, record>
  --filesystem-configurations: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore StartBrowserSession $trace_id=traceId $trace_parent=traceParent $browser_identifier=browserIdentifier $name=name $session_timeout_seconds=sessionTimeoutSeconds $view_port=viewPort $extensions=extensions $profile_configuration=profileConfiguration $proxy_configuration=proxyConfiguration $enterprise_policies=enterprisePolicies $certificates=certificates $filesystem_configurations=filesystemConfigurations $client_token=clientToken $region=--region $profile=--profile' }

# PUT /code-interpreters/{codeInterpreterIdentifier}/sessions/start; needs --code-interpreter-identifier
@category "aws bedrock-agentcore"
@search-terms StartCodeInterpreterSession
export def 'bedrock-agentcore start-code-interpreter-session' [
  --trace-id: string
  --trace-parent: string
  --code-interpreter-identifier: string
  --name: string
  --session-timeout-seconds: int
  --certificates: oneof<list<any>, record>
  --filesystem-configurations: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore StartCodeInterpreterSession $trace_id=traceId $trace_parent=traceParent $code_interpreter_identifier=codeInterpreterIdentifier $name=name $session_timeout_seconds=sessionTimeoutSeconds $certificates=certificates $filesystem_configurations=filesystemConfigurations $client_token=clientToken $region=--region $profile=--profile' }

# POST /datasets/{datasetId}/generations; needs --dataset-id --name --source
@category "aws bedrock-agentcore"
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
]: nothing -> record { call 'bedrock-agentcore StartDatasetGeneration $dataset_id=datasetId $name=name $description=description $scenario_type=scenarioType $source=source $client_token=clientToken $region=--region $profile=--profile' }

# POST /memories/{memoryId}/extractionJobs/start; needs --memory-id --extraction-job
@category "aws bedrock-agentcore"
@search-terms StartMemoryExtractionJob
export def 'bedrock-agentcore start-memory-extraction-job' [
  --memory-id: string
  --extraction-job: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore StartMemoryExtractionJob $memory_id=memoryId $extraction_job=extractionJob $client_token=clientToken $region=--region $profile=--profile' }

# POST /recommendations; needs --name --type --recommendation-config
@category "aws bedrock-agentcore"
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
]: nothing -> record { call 'bedrock-agentcore StartRecommendation $name=name $description=description $type=type $recommendation_config=recommendationConfig $kms_key_arn=kmsKeyArn $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /evaluations/batch-evaluate/{batchEvaluationId}/stop; needs --batch-evaluation-id
@category "aws bedrock-agentcore"
@search-terms StopBatchEvaluation
export def 'bedrock-agentcore stop-batch-evaluation' [
  --batch-evaluation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore StopBatchEvaluation $batch_evaluation_id=batchEvaluationId $region=--region $profile=--profile' }

# PUT /browsers/{browserIdentifier}/sessions/stop; needs --browser-identifier --session-id
@category "aws bedrock-agentcore"
@search-terms StopBrowserSession
export def 'bedrock-agentcore stop-browser-session' [
  --trace-id: string
  --trace-parent: string
  --browser-identifier: string
  --session-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore StopBrowserSession $trace_id=traceId $trace_parent=traceParent $browser_identifier=browserIdentifier $session_id=sessionId $client_token=clientToken $region=--region $profile=--profile' }

# PUT /code-interpreters/{codeInterpreterIdentifier}/sessions/stop; needs --code-interpreter-identifier --session-id
@category "aws bedrock-agentcore"
@search-terms StopCodeInterpreterSession
export def 'bedrock-agentcore stop-code-interpreter-session' [
  --trace-id: string
  --trace-parent: string
  --code-interpreter-identifier: string
  --session-id: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore StopCodeInterpreterSession $trace_id=traceId $trace_parent=traceParent $code_interpreter_identifier=codeInterpreterIdentifier $session_id=sessionId $client_token=clientToken $region=--region $profile=--profile' }

# POST /runtimes/{agentRuntimeArn}/stopruntimesession; needs --runtime-session-id --agent-runtime-arn
@category "aws bedrock-agentcore"
@search-terms StopRuntimeSession
export def 'bedrock-agentcore stop-runtime-session' [
  --runtime-session-id: string
  --agent-runtime-arn: string
  --qualifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore StopRuntimeSession $runtime_session_id=runtimeSessionId $agent_runtime_arn=agentRuntimeArn $qualifier=qualifier $client_token=clientToken $region=--region $profile=--profile' }

# PUT /ab-tests/{abTestId}; needs --ab-test-id
@category "aws bedrock-agentcore"
@search-terms UpdateABTest
export def 'bedrock-agentcore update-ab-test' [
  --ab-test-id: string
  --client-token: string
  --name: string
  --description: string
  --variants: oneof<list<any>, record>
  --gateway-filter: record
  --evaluation-config: record
  --role-arn: string
  --execution-status: string@[PAUSED RUNNING STOPPED NOT_STARTED]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore UpdateABTest $ab_test_id=abTestId $client_token=clientToken $name=name $description=description $variants=variants $gateway_filter=gatewayFilter $evaluation_config=evaluationConfig $role_arn=roleArn $execution_status=executionStatus $region=--region $profile=--profile' }

# PUT /agentinsights/{agentInsightId}; needs --application-name --agent-insight-id --archive-status
@category "aws bedrock-agentcore"
@search-terms UpdateAgentInsight
export def 'bedrock-agentcore update-agent-insight' [
  --application-name: string
  --agent-insight-id: string
  --archive-status: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore UpdateAgentInsight $application_name=applicationName $agent_insight_id=agentInsightId $archive_status=archiveStatus $region=--region $profile=--profile' }

# PUT /browsers/{browserIdentifier}/sessions/streams/update; needs --browser-identifier --session-id --stream-update
@category "aws bedrock-agentcore"
@search-terms UpdateBrowserStream
export def 'bedrock-agentcore update-browser-stream' [
  --browser-identifier: string
  --session-id: string
  --stream-update: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agentcore UpdateBrowserStream $browser_identifier=browserIdentifier $session_id=sessionId $stream_update=streamUpdate $client_token=clientToken $region=--region $profile=--profile' }
