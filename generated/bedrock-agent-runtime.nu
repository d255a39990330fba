# Written by `cargo xtask generate --service bedrock-agent-runtime` from the service's model and overlay: change those instead.
# Bedrock Agent Runtime, API version 2023-07-26: 35 operations.

use rt.nu [call send]

# POST /agenticRetrieveStream; needs --agentic-retrieve-configuration --messages --retrievers
@category "aws bedrock-agent-runtime"
@search-terms AgenticRetrieveStream
export def 'bedrock-agent-runtime agentic-retrieve-stream' [
  --agentic-retrieve-configuration: record
  --generate-response: oneof<bool>
  --memory-configuration: record
  --messages: oneof<list<any>, record>
  --next-token: string
  --policy-configuration: record
  --retrieval-instruction-configuration: record
  --retrievers: oneof<list<any>, record>
  --user-context: record
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime AgenticRetrieveStream $agentic_retrieve_configuration=agenticRetrieveConfiguration $generate_response=generateResponse $memory_configuration=memoryConfiguration $messages=messages $next_token=nextToken $policy_configuration=policyConfiguration $retrieval_instruction_configuration=retrievalInstructionConfiguration $retrievers=retrievers $user_context=userContext $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/check-ingested-document-acl; needs --data-source-id --document-id --knowledge-base-id --user-context
@category "aws bedrock-agent-runtime"
@search-terms CheckIngestedDocumentAcl
export def 'bedrock-agent-runtime check-ingested-document-acl' [
  --data-source-id: string
  --document-id: string
  --knowledge-base-id: string
  --user-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime CheckIngestedDocumentAcl $data_source_id=dataSourceId $document_id=documentId $knowledge_base_id=knowledgeBaseId $user_context=userContext $region=--region $profile=--profile' }

# PUT /sessions/{sessionIdentifier}/invocations/; needs --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms CreateInvocation
export def 'bedrock-agent-runtime create-invocation' [
  --description: string
  --invocation-id: string
  --session-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime CreateInvocation $description=description $invocation_id=invocationId $session_identifier=sessionIdentifier $region=--region $profile=--profile' }

# PUT /sessions/
@category "aws bedrock-agent-runtime"
@search-terms CreateSession
export def 'bedrock-agent-runtime create-session' [
  --encryption-key-arn: string
  --session-metadata: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime CreateSession $encryption_key_arn=encryptionKeyArn $session_metadata=sessionMetadata $tags=tags $region=--region $profile=--profile' }

# DELETE /agents/{agentId}/agentAliases/{agentAliasId}/memories; needs --agent-alias-id --agent-id
@category "aws bedrock-agent-runtime"
@search-terms DeleteAgentMemory
export def 'bedrock-agent-runtime delete-agent-memory' [
  --agent-alias-id: string
  --agent-id: string
  --memory-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agent-runtime DeleteAgentMemory $agent_alias_id=agentAliasId $agent_id=agentId $memory_id=memoryId $session_id=sessionId $region=--region $profile=--profile' }

# DELETE /sessions/{sessionIdentifier}/; needs --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms DeleteSession
export def 'bedrock-agent-runtime delete-session' [
  --session-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agent-runtime DeleteSession $session_identifier=sessionIdentifier $region=--region $profile=--profile' }

# PATCH /sessions/{sessionIdentifier}; needs --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms EndSession
export def 'bedrock-agent-runtime end-session' [
  --session-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime EndSession $session_identifier=sessionIdentifier $region=--region $profile=--profile' }

# POST /generateQuery; needs --query-generation-input --transformation-configuration
@category "aws bedrock-agent-runtime"
@search-terms GenerateQuery
export def 'bedrock-agent-runtime generate-query' [
  --query-generation-input: record
  --transformation-configuration: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime GenerateQuery $query_generation_input=queryGenerationInput $transformation_configuration=transformationConfiguration $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /agents/{agentId}/agentAliases/{agentAliasId}/memories; follows pages; cached 1min; needs --agent-alias-id --agent-id --memory-id --memory-type
@category "aws bedrock-agent-runtime"
@search-terms GetAgentMemory
export def 'bedrock-agent-runtime get-agent-memory' [
  --agent-alias-id: string
  --agent-id: string
  --memory-id: string
  --memory-type: string@[SESSION_SUMMARY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime GetAgentMemory $agent_alias_id=agentAliasId $agent_id=agentId $memory_id=memoryId $memory_type=memoryType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/{documentId}/content; needs --data-source-id --document-id --knowledge-base-id
@category "aws bedrock-agent-runtime"
@search-terms GetDocumentContent
export def 'bedrock-agent-runtime get-document-content' [
  --data-source-id: string
  --document-id: string
  --knowledge-base-id: string
  --media-id: string
  --output-format: string@[RAW EXTRACTED]
  --user-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime GetDocumentContent $data_source_id=dataSourceId $document_id=documentId $knowledge_base_id=knowledgeBaseId $media_id=mediaId $output_format=outputFormat $user_context=userContext $region=--region $profile=--profile' }

# GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/flowsnapshot; cached 1min; needs --execution-identifier --flow-alias-identifier --flow-identifier
@category "aws bedrock-agent-runtime"
@search-terms GetExecutionFlowSnapshot
export def 'bedrock-agent-runtime get-execution-flow-snapshot' [
  --execution-identifier: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime GetExecutionFlowSnapshot $execution_identifier=executionIdentifier $flow_alias_identifier=flowAliasIdentifier $flow_identifier=flowIdentifier $region=--region $profile=--profile' }

# GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}; cached 1min; needs --execution-identifier --flow-alias-identifier --flow-identifier
@category "aws bedrock-agent-runtime"
@search-terms GetFlowExecution
export def 'bedrock-agent-runtime get-flow-execution' [
  --execution-identifier: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime GetFlowExecution $execution_identifier=executionIdentifier $flow_alias_identifier=flowAliasIdentifier $flow_identifier=flowIdentifier $region=--region $profile=--profile' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/get-ingested-document-acl; needs --data-source-id --document-id --knowledge-base-id
@category "aws bedrock-agent-runtime"
@search-terms GetIngestedDocumentAcl
export def 'bedrock-agent-runtime get-ingested-document-acl' [
  --data-source-id: string
  --document-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime GetIngestedDocumentAcl $data_source_id=dataSourceId $document_id=documentId $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# POST /sessions/{sessionIdentifier}/invocationSteps/{invocationStepId}; needs --invocation-identifier --invocation-step-id --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms GetInvocationStep
export def 'bedrock-agent-runtime get-invocation-step' [
  --invocation-identifier: string
  --invocation-step-id: string
  --session-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime GetInvocationStep $invocation_identifier=invocationIdentifier $invocation_step_id=invocationStepId $session_identifier=sessionIdentifier $region=--region $profile=--profile' }

# GET /sessions/{sessionIdentifier}/; cached 1min; needs --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms GetSession
export def 'bedrock-agent-runtime get-session' [
  --session-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime GetSession $session_identifier=sessionIdentifier $region=--region $profile=--profile' }

# POST /agents/{agentId}/agentAliases/{agentAliasId}/sessions/{sessionId}/text; needs --agent-alias-id --agent-id --session-id
@category "aws bedrock-agent-runtime"
@search-terms InvokeAgent
export def 'bedrock-agent-runtime invoke-agent' [
  --agent-alias-id: string
  --agent-id: string
  --bedrock-model-configurations: record
  --enable-trace: oneof<bool>
  --end-session: oneof<bool>
  --input-text: string
  --memory-id: string
  --prompt-creation-configurations: record
  --session-id: string
  --session-state: record
  --source-arn: string
  --streaming-configurations: record
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime InvokeAgent $agent_alias_id=agentAliasId $agent_id=agentId $bedrock_model_configurations=bedrockModelConfigurations $enable_trace=enableTrace $end_session=endSession $input_text=inputText $memory_id=memoryId $prompt_creation_configurations=promptCreationConfigurations $session_id=sessionId $session_state=sessionState $source_arn=sourceArn $streaming_configurations=streamingConfigurations $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}; needs --flow-alias-identifier --flow-identifier --inputs
@category "aws bedrock-agent-runtime"
@search-terms InvokeFlow
export def 'bedrock-agent-runtime invoke-flow' [
  --enable-trace: oneof<bool>
  --execution-id: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --inputs: oneof<list<any>, record>
  --model-performance-configuration: record
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime InvokeFlow $enable_trace=enableTrace $execution_id=executionId $flow_alias_identifier=flowAliasIdentifier $flow_identifier=flowIdentifier $inputs=inputs $model_performance_configuration=modelPerformanceConfiguration $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /agents/{sessionId}; needs --foundation-model --instruction --session-id
@category "aws bedrock-agent-runtime"
@search-terms InvokeInlineAgent
export def 'bedrock-agent-runtime invoke-inline-agent' [
  --action-groups: oneof<list<any>, record>
  --agent-collaboration: string@[SUPERVISOR SUPERVISOR_ROUTER DISABLED]
  --agent-name: string
  --bedrock-model-configurations: record
  --collaborator-configurations: oneof<list<any>, record>
  --collaborators: oneof<list<any>, record>
  --custom-orchestration: record
  --customer-encryption-key-arn: string
  --enable-trace: oneof<bool>
  --end-session: oneof<bool>
  --foundation-model: string
  --guardrail-configuration: record
  --idle-session-ttl-in-seconds: int
  --inline-session-state: record
  --input-text: string
  --instruction: string
  --knowledge-bases: oneof<list<any>, record>
  --orchestration-type: string@[DEFAULT CUSTOM_ORCHESTRATION]
  --prompt-creation-configurations: record
  --prompt-override-configuration: record
  --session-id: string
  --streaming-configurations: record
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime InvokeInlineAgent $action_groups=actionGroups $agent_collaboration=agentCollaboration $agent_name=agentName $bedrock_model_configurations=bedrockModelConfigurations $collaborator_configurations=collaboratorConfigurations $collaborators=collaborators $custom_orchestration=customOrchestration $customer_encryption_key_arn=customerEncryptionKeyArn $enable_trace=enableTrace $end_session=endSession $foundation_model=foundationModel $guardrail_configuration=guardrailConfiguration $idle_session_ttl_in_seconds=idleSessionTTLInSeconds $inline_session_state=inlineSessionState $input_text=inputText $instruction=instruction $knowledge_bases=knowledgeBases $orchestration_type=orchestrationType $prompt_creation_configurations=promptCreationConfigurations $prompt_override_configuration=promptOverrideConfiguration $session_id=sessionId $streaming_configurations=streamingConfigurations $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/events; follows pages; needs --event-type --execution-identifier --flow-alias-identifier --flow-identifier
@category "aws bedrock-agent-runtime"
@search-terms ListFlowExecutionEvents
export def 'bedrock-agent-runtime list-flow-execution-events' [
  --event-type: string@[Node Flow]
  --execution-identifier: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime ListFlowExecutionEvents $event_type=eventType $execution_identifier=executionIdentifier $flow_alias_identifier=flowAliasIdentifier $flow_identifier=flowIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /flows/{flowIdentifier}/executions; follows pages; cached 1min; needs --flow-identifier
@category "aws bedrock-agent-runtime"
@search-terms ListFlowExecutions
export def 'bedrock-agent-runtime list-flow-executions' [
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime ListFlowExecutions $flow_alias_identifier=flowAliasIdentifier $flow_identifier=flowIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sessions/{sessionIdentifier}/invocationSteps/; follows pages; cached 1min; needs --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms ListInvocationSteps
export def 'bedrock-agent-runtime list-invocation-steps' [
  --invocation-identifier: string
  --session-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime ListInvocationSteps $invocation_identifier=invocationIdentifier $session_identifier=sessionIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sessions/{sessionIdentifier}/invocations/; follows pages; cached 1min; needs --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms ListInvocations
export def 'bedrock-agent-runtime list-invocations' [
  --session-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime ListInvocations $session_identifier=sessionIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /sessions/; follows pages; cached 1min
@category "aws bedrock-agent-runtime"
@search-terms ListSessions
@example "First rows only" "bedrock-agent-runtime list-sessions --stream | first 3"
export def 'bedrock-agent-runtime list-sessions' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime ListSessions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws bedrock-agent-runtime"
@search-terms ListTagsForResource
export def 'bedrock-agent-runtime list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /optimize-prompt; needs --input --target-model-id
@category "aws bedrock-agent-runtime"
@search-terms OptimizePrompt
export def 'bedrock-agent-runtime optimize-prompt' [
  --input: record
  --target-model-id: string
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime OptimizePrompt $input=input $target_model_id=targetModelId $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# PUT /sessions/{sessionIdentifier}/invocationSteps/; needs --invocation-identifier --invocation-step-time --payload --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms PutInvocationStep
export def 'bedrock-agent-runtime put-invocation-step' [
  --invocation-identifier: string
  --invocation-step-id: string
  --invocation-step-time: oneof<datetime, duration, int, string>
  --payload: record
  --session-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime PutInvocationStep $invocation_identifier=invocationIdentifier $invocation_step_id=invocationStepId $invocation_step_time=invocationStepTime $payload=payload $session_identifier=sessionIdentifier $region=--region $profile=--profile' }

# POST /rerank; follows pages; needs --queries --reranking-configuration --sources
@category "aws bedrock-agent-runtime"
@search-terms Rerank
export def 'bedrock-agent-runtime rerank' [
  --queries: oneof<list<any>, record>
  --reranking-configuration: record
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime Rerank $queries=queries $reranking_configuration=rerankingConfiguration $sources=sources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /knowledgebases/{knowledgeBaseId}/retrieve; follows pages; needs --knowledge-base-id --retrieval-query
@category "aws bedrock-agent-runtime"
@search-terms Retrieve
export def 'bedrock-agent-runtime retrieve' [
  --guardrail-configuration: record
  --knowledge-base-id: string
  --retrieval-configuration: record
  --retrieval-query: record
  --user-context: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime Retrieve $guardrail_configuration=guardrailConfiguration $knowledge_base_id=knowledgeBaseId $retrieval_configuration=retrievalConfiguration $retrieval_query=retrievalQuery $user_context=userContext $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /retrieveAndGenerate; needs --input
@category "aws bedrock-agent-runtime"
@search-terms RetrieveAndGenerate
export def 'bedrock-agent-runtime retrieve-and-generate' [
  --input: record
  --retrieve-and-generate-configuration: record
  --session-configuration: record
  --session-id: string
  --user-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime RetrieveAndGenerate $input=input $retrieve_and_generate_configuration=retrieveAndGenerateConfiguration $session_configuration=sessionConfiguration $session_id=sessionId $user_context=userContext $region=--region $profile=--profile' }

# POST /retrieveAndGenerateStream; needs --input
@category "aws bedrock-agent-runtime"
@search-terms RetrieveAndGenerateStream
export def 'bedrock-agent-runtime retrieve-and-generate-stream' [
  --input: record
  --retrieve-and-generate-configuration: record
  --session-configuration: record
  --session-id: string
  --user-context: record
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'bedrock-agent-runtime RetrieveAndGenerateStream $input=input $retrieve_and_generate_configuration=retrieveAndGenerateConfiguration $session_configuration=sessionConfiguration $session_id=sessionId $user_context=userContext $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions; needs --flow-alias-identifier --flow-identifier --inputs
@category "aws bedrock-agent-runtime"
@search-terms StartFlowExecution
export def 'bedrock-agent-runtime start-flow-execution' [
  --flow-alias-identifier: string
  --flow-execution-name: string
  --flow-identifier: string
  --inputs: oneof<list<any>, record>
  --model-performance-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime StartFlowExecution $flow_alias_identifier=flowAliasIdentifier $flow_execution_name=flowExecutionName $flow_identifier=flowIdentifier $inputs=inputs $model_performance_configuration=modelPerformanceConfiguration $region=--region $profile=--profile' }

# POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/stop; needs --execution-identifier --flow-alias-identifier --flow-identifier
@category "aws bedrock-agent-runtime"
@search-terms StopFlowExecution
export def 'bedrock-agent-runtime stop-flow-execution' [
  --execution-identifier: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime StopFlowExecution $execution_identifier=executionIdentifier $flow_alias_identifier=flowAliasIdentifier $flow_identifier=flowIdentifier $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws bedrock-agent-runtime"
@search-terms TagResource
export def 'bedrock-agent-runtime tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agent-runtime TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws bedrock-agent-runtime"
@search-terms UntagResource
export def 'bedrock-agent-runtime untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'bedrock-agent-runtime UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /sessions/{sessionIdentifier}/; needs --session-identifier
@category "aws bedrock-agent-runtime"
@search-terms UpdateSession
export def 'bedrock-agent-runtime update-session' [
  --session-identifier: string
  --session-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'bedrock-agent-runtime UpdateSession $session_identifier=sessionIdentifier $session_metadata=sessionMetadata $region=--region $profile=--profile' }
