# Written by `cargo xtask generate --service bedrock-agent-runtime` from the service's model and overlay: change those instead.
# Bedrock Agent Runtime, API version 2023-07-26: 35 operations.

use rt.nu [call]

# POST /agenticRetrieveStream; needs --agentic-retrieve-configuration --messages --retrievers
@search-terms AgenticRetrieveStream
export def 'bedrock-agent-runtime agentic-retrieve-stream' [
  --agentic-retrieve-configuration: record
  --generate-response: oneof<bool>
  --memory-configuration: record
  --messages: list
  --next-token: string
  --policy-configuration: record
  --retrieval-instruction-configuration: record
  --retrievers: list
  --user-context: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime AgenticRetrieveStream $agentic_retrieve_configuration $generate_response $memory_configuration $messages $next_token $policy_configuration $retrieval_instruction_configuration $retrievers $user_context -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/check-ingested-document-acl; needs --data-source-id --document-id --knowledge-base-id --user-context
@search-terms CheckIngestedDocumentAcl
export def 'bedrock-agent-runtime check-ingested-document-acl' [
  --data-source-id: string
  --document-id: string
  --knowledge-base-id: string
  --user-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime CheckIngestedDocumentAcl $data_source_id $document_id $knowledge_base_id $user_context -- $region $profile $with_input $fail_fast $yes' }

# PUT /sessions/{sessionIdentifier}/invocations/; needs --session-identifier
@search-terms CreateInvocation
export def 'bedrock-agent-runtime create-invocation' [
  --description: string
  --invocation-id: string
  --session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime CreateInvocation $description $invocation_id $session_identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /sessions/
@search-terms CreateSession
export def 'bedrock-agent-runtime create-session' [
  --encryption-key-arn: string
  --session-metadata: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime CreateSession $encryption_key_arn $session_metadata $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /agents/{agentId}/agentAliases/{agentAliasId}/memories; needs --agent-alias-id --agent-id
@search-terms DeleteAgentMemory
export def 'bedrock-agent-runtime delete-agent-memory' [
  --agent-alias-id: string
  --agent-id: string
  --memory-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime DeleteAgentMemory $agent_alias_id $agent_id $memory_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /sessions/{sessionIdentifier}/; needs --session-identifier
@search-terms DeleteSession
export def 'bedrock-agent-runtime delete-session' [
  --session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime DeleteSession $session_identifier -- $region $profile $with_input $fail_fast $yes' }

# PATCH /sessions/{sessionIdentifier}; needs --session-identifier
@search-terms EndSession
export def 'bedrock-agent-runtime end-session' [
  --session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime EndSession $session_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /generateQuery; needs --query-generation-input --transformation-configuration
@search-terms GenerateQuery
export def 'bedrock-agent-runtime generate-query' [
  --query-generation-input: record
  --transformation-configuration: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime GenerateQuery $query_generation_input $transformation_configuration -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /agents/{agentId}/agentAliases/{agentAliasId}/memories; follows pages; needs --agent-alias-id --agent-id --memory-id --memory-type
@search-terms GetAgentMemory
export def 'bedrock-agent-runtime get-agent-memory' [
  --agent-alias-id: string
  --agent-id: string
  --memory-id: string
  --memory-type: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime GetAgentMemory $agent_alias_id $agent_id $memory_id $memory_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/{documentId}/content; needs --data-source-id --document-id --knowledge-base-id
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
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime GetDocumentContent $data_source_id $document_id $knowledge_base_id $media_id $output_format $user_context -- $region $profile $with_input $fail_fast' }

# GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/flowsnapshot; needs --execution-identifier --flow-alias-identifier --flow-identifier
@search-terms GetExecutionFlowSnapshot
export def 'bedrock-agent-runtime get-execution-flow-snapshot' [
  --execution-identifier: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime GetExecutionFlowSnapshot $execution_identifier $flow_alias_identifier $flow_identifier -- $region $profile $with_input $fail_fast' }

# GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}; needs --execution-identifier --flow-alias-identifier --flow-identifier
@search-terms GetFlowExecution
export def 'bedrock-agent-runtime get-flow-execution' [
  --execution-identifier: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime GetFlowExecution $execution_identifier $flow_alias_identifier $flow_identifier -- $region $profile $with_input $fail_fast' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/get-ingested-document-acl; needs --data-source-id --document-id --knowledge-base-id
@search-terms GetIngestedDocumentAcl
export def 'bedrock-agent-runtime get-ingested-document-acl' [
  --data-source-id: string
  --document-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime GetIngestedDocumentAcl $data_source_id $document_id $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# POST /sessions/{sessionIdentifier}/invocationSteps/{invocationStepId}; needs --invocation-identifier --invocation-step-id --session-identifier
@search-terms GetInvocationStep
export def 'bedrock-agent-runtime get-invocation-step' [
  --invocation-identifier: string
  --invocation-step-id: string
  --session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime GetInvocationStep $invocation_identifier $invocation_step_id $session_identifier -- $region $profile $with_input $fail_fast' }

# GET /sessions/{sessionIdentifier}/; needs --session-identifier
@search-terms GetSession
export def 'bedrock-agent-runtime get-session' [
  --session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime GetSession $session_identifier -- $region $profile $with_input $fail_fast' }

# POST /agents/{agentId}/agentAliases/{agentAliasId}/sessions/{sessionId}/text; needs --agent-alias-id --agent-id --session-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime InvokeAgent $agent_alias_id $agent_id $bedrock_model_configurations $enable_trace $end_session $input_text $memory_id $prompt_creation_configurations $session_id $session_state $source_arn $streaming_configurations -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}; needs --flow-alias-identifier --flow-identifier --inputs
@search-terms InvokeFlow
export def 'bedrock-agent-runtime invoke-flow' [
  --enable-trace: oneof<bool>
  --execution-id: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --inputs: list
  --model-performance-configuration: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime InvokeFlow $enable_trace $execution_id $flow_alias_identifier $flow_identifier $inputs $model_performance_configuration -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /agents/{sessionId}; needs --foundation-model --instruction --session-id
@search-terms InvokeInlineAgent
export def 'bedrock-agent-runtime invoke-inline-agent' [
  --action-groups: list
  --agent-collaboration: string@[SUPERVISOR SUPERVISOR_ROUTER DISABLED]
  --agent-name: string
  --bedrock-model-configurations: record
  --collaborator-configurations: list
  --collaborators: list
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
  --knowledge-bases: list
  --orchestration-type: string@[DEFAULT CUSTOM_ORCHESTRATION]
  --prompt-creation-configurations: record
  --prompt-override-configuration: record
  --session-id: string
  --streaming-configurations: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime InvokeInlineAgent $action_groups $agent_collaboration $agent_name $bedrock_model_configurations $collaborator_configurations $collaborators $custom_orchestration $customer_encryption_key_arn $enable_trace $end_session $foundation_model $guardrail_configuration $idle_session_ttl_in_seconds $inline_session_state $input_text $instruction $knowledge_bases $orchestration_type $prompt_creation_configurations $prompt_override_configuration $session_id $streaming_configurations -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/events; follows pages; needs --event-type --execution-identifier --flow-alias-identifier --flow-identifier
@search-terms ListFlowExecutionEvents
export def 'bedrock-agent-runtime list-flow-execution-events' [
  --event-type: string@[Node Flow]
  --execution-identifier: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime ListFlowExecutionEvents $event_type $execution_identifier $flow_alias_identifier $flow_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /flows/{flowIdentifier}/executions; follows pages; needs --flow-identifier
@search-terms ListFlowExecutions
export def 'bedrock-agent-runtime list-flow-executions' [
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime ListFlowExecutions $flow_alias_identifier $flow_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /sessions/{sessionIdentifier}/invocationSteps/; follows pages; needs --session-identifier
@search-terms ListInvocationSteps
export def 'bedrock-agent-runtime list-invocation-steps' [
  --invocation-identifier: string
  --session-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime ListInvocationSteps $invocation_identifier $session_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /sessions/{sessionIdentifier}/invocations/; follows pages; needs --session-identifier
@search-terms ListInvocations
export def 'bedrock-agent-runtime list-invocations' [
  --session-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime ListInvocations $session_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /sessions/; follows pages
@search-terms ListSessions
export def 'bedrock-agent-runtime list-sessions' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'bedrock-agent-runtime ListSessions -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'bedrock-agent-runtime list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent-runtime ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /optimize-prompt; needs --input --target-model-id
@search-terms OptimizePrompt
export def 'bedrock-agent-runtime optimize-prompt' [
  --input: record
  --target-model-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime OptimizePrompt $input $target_model_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /sessions/{sessionIdentifier}/invocationSteps/; needs --invocation-identifier --invocation-step-time --payload --session-identifier
@search-terms PutInvocationStep
export def 'bedrock-agent-runtime put-invocation-step' [
  --invocation-identifier: string
  --invocation-step-id: string
  --invocation-step-time: oneof<datetime, duration, string>
  --payload: record
  --session-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime PutInvocationStep $invocation_identifier $invocation_step_id $invocation_step_time $payload $session_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /rerank; follows pages; needs --queries --reranking-configuration --sources
@search-terms Rerank
export def 'bedrock-agent-runtime rerank' [
  --queries: list
  --reranking-configuration: record
  --sources: list
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime Rerank $queries $reranking_configuration $sources -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /knowledgebases/{knowledgeBaseId}/retrieve; follows pages; needs --knowledge-base-id --retrieval-query
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
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime Retrieve $guardrail_configuration $knowledge_base_id $retrieval_configuration $retrieval_query $user_context -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# POST /retrieveAndGenerate; needs --input
@search-terms RetrieveAndGenerate
export def 'bedrock-agent-runtime retrieve-and-generate' [
  --input: record
  --retrieve-and-generate-configuration: record
  --session-configuration: record
  --session-id: string
  --user-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime RetrieveAndGenerate $input $retrieve_and_generate_configuration $session_configuration $session_id $user_context -- $region $profile $with_input $fail_fast $yes' }

# POST /retrieveAndGenerateStream; needs --input
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime RetrieveAndGenerateStream $input $retrieve_and_generate_configuration $session_configuration $session_id $user_context -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions; needs --flow-alias-identifier --flow-identifier --inputs
@search-terms StartFlowExecution
export def 'bedrock-agent-runtime start-flow-execution' [
  --flow-alias-identifier: string
  --flow-execution-name: string
  --flow-identifier: string
  --inputs: list
  --model-performance-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime StartFlowExecution $flow_alias_identifier $flow_execution_name $flow_identifier $inputs $model_performance_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/stop; needs --execution-identifier --flow-alias-identifier --flow-identifier
@search-terms StopFlowExecution
export def 'bedrock-agent-runtime stop-flow-execution' [
  --execution-identifier: string
  --flow-alias-identifier: string
  --flow-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime StopFlowExecution $execution_identifier $flow_alias_identifier $flow_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'bedrock-agent-runtime tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'bedrock-agent-runtime untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /sessions/{sessionIdentifier}/; needs --session-identifier
@search-terms UpdateSession
export def 'bedrock-agent-runtime update-session' [
  --session-identifier: string
  --session-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent-runtime UpdateSession $session_identifier $session_metadata -- $region $profile $with_input $fail_fast $yes' }
