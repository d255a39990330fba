# Written by `cargo xtask generate --service bedrock-agent` from the service's model and overlay: change those instead.
# Bedrock Agent, API version 2023-06-05: 86 operations.

use rt.nu [call]

# PUT /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/; needs --agent-id --agent-version --agent-descriptor --collaborator-name --collaboration-instruction
@search-terms AssociateAgentCollaborator
export def 'bedrock-agent associate-agent-collaborator' [
  --agent-id: string
  --agent-version: string
  --agent-descriptor: record
  --collaborator-name: string
  --collaboration-instruction: string
  --relay-conversation-history: string@[TO_COLLABORATOR DISABLED]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent AssociateAgentCollaborator $agent_id $agent_version $agent_descriptor $collaborator_name $collaboration_instruction $relay_conversation_history $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/; needs --agent-id --agent-version --knowledge-base-id --description
@search-terms AssociateAgentKnowledgeBase
export def 'bedrock-agent associate-agent-knowledge-base' [
  --agent-id: string
  --agent-version: string
  --knowledge-base-id: string
  --description: string
  --knowledge-base-state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent AssociateAgentKnowledgeBase $agent_id $agent_version $knowledge_base_id $description $knowledge_base_state -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/; needs --agent-name
@search-terms CreateAgent
export def 'bedrock-agent create-agent' [
  --agent-name: string
  --client-token: string
  --instruction: string
  --foundation-model: string
  --description: string
  --orchestration-type: string@[DEFAULT CUSTOM_ORCHESTRATION]
  --custom-orchestration: record
  --idle-session-ttl-in-seconds: int
  --agent-resource-role-arn: string
  --customer-encryption-key-arn: string
  --tags: record
  --prompt-override-configuration: record
  --guardrail-configuration: record
  --memory-configuration: record
  --agent-collaboration: string@[SUPERVISOR SUPERVISOR_ROUTER DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateAgent $agent_name $client_token $instruction $foundation_model $description $orchestration_type $custom_orchestration $idle_session_ttl_in_seconds $agent_resource_role_arn $customer_encryption_key_arn $tags $prompt_override_configuration $guardrail_configuration $memory_configuration $agent_collaboration -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/{agentId}/agentversions/{agentVersion}/actiongroups/; needs --agent-id --agent-version --action-group-name
@search-terms CreateAgentActionGroup
export def 'bedrock-agent create-agent-action-group' [
  --agent-id: string
  --agent-version: string
  --action-group-name: string
  --client-token: string
  --description: string
  --parent-action-group-signature: string@["AMAZON.UserInput" "AMAZON.CodeInterpreter" "ANTHROPIC.Computer" "ANTHROPIC.Bash" "ANTHROPIC.TextEditor"]
  --parent-action-group-signature-params: record
  --action-group-executor: record
  --api-schema: record
  --action-group-state: string@[ENABLED DISABLED]
  --function-schema: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateAgentActionGroup $agent_id $agent_version $action_group_name $client_token $description $parent_action_group_signature $parent_action_group_signature_params $action_group_executor $api_schema $action_group_state $function_schema -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/{agentId}/agentaliases/; needs --agent-id --agent-alias-name
@search-terms CreateAgentAlias
export def 'bedrock-agent create-agent-alias' [
  --agent-id: string
  --agent-alias-name: string
  --client-token: string
  --description: string
  --routing-configuration: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateAgentAlias $agent_id $agent_alias_name $client_token $description $routing_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /knowledgebases/{knowledgeBaseId}/datasources/; needs --knowledge-base-id --name --data-source-configuration
@search-terms CreateDataSource
export def 'bedrock-agent create-data-source' [
  --knowledge-base-id: string
  --client-token: string
  --name: string
  --description: string
  --data-source-configuration: record
  --data-deletion-policy: string@[RETAIN DELETE]
  --server-side-encryption-configuration: record
  --vector-ingestion-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateDataSource $knowledge_base_id $client_token $name $description $data_source_configuration $data_deletion_policy $server_side_encryption_configuration $vector_ingestion_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /flows/; needs --name --execution-role-arn
@search-terms CreateFlow
export def 'bedrock-agent create-flow' [
  --name: string
  --description: string
  --execution-role-arn: string
  --customer-encryption-key-arn: string
  --definition: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateFlow $name $description $execution_role_arn $customer_encryption_key_arn $definition $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /flows/{flowIdentifier}/aliases; needs --name --routing-configuration --flow-identifier
@search-terms CreateFlowAlias
export def 'bedrock-agent create-flow-alias' [
  --name: string
  --description: string
  --routing-configuration: list
  --concurrency-configuration: record
  --flow-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateFlowAlias $name $description $routing_configuration $concurrency_configuration $flow_identifier $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /flows/{flowIdentifier}/versions; needs --flow-identifier
@search-terms CreateFlowVersion
export def 'bedrock-agent create-flow-version' [
  --flow-identifier: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateFlowVersion $flow_identifier $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /knowledgebases/; needs --name --role-arn --knowledge-base-configuration
@search-terms CreateKnowledgeBase
export def 'bedrock-agent create-knowledge-base' [
  --client-token: string
  --name: string
  --description: string
  --role-arn: string
  --knowledge-base-configuration: record
  --storage-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateKnowledgeBase $client_token $name $description $role_arn $knowledge_base_configuration $storage_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prompts/; needs --name
@search-terms CreatePrompt
export def 'bedrock-agent create-prompt' [
  --name: string
  --description: string
  --customer-encryption-key-arn: string
  --default-variant: string
  --variants: list
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreatePrompt $name $description $customer_encryption_key_arn $default_variant $variants $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /prompts/{promptIdentifier}/versions; needs --prompt-identifier
@search-terms CreatePromptVersion
export def 'bedrock-agent create-prompt-version' [
  --prompt-identifier: string
  --description: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreatePromptVersion $prompt_identifier $description $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /retrievalinstructions/; needs --name --instruction
@search-terms CreateRetrievalInstruction
export def 'bedrock-agent create-retrieval-instruction' [
  --client-token: string
  --name: string
  --instruction: record
  --description: string
  --customer-encryption-key-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateRetrievalInstruction $client_token $name $instruction $description $customer_encryption_key_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /retrievalinstructions/{retrievalInstructionId}/versions; needs --retrieval-instruction-id
@search-terms CreateRetrievalInstructionVersion
export def 'bedrock-agent create-retrieval-instruction-version' [
  --retrieval-instruction-id: string
  --description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateRetrievalInstructionVersion $retrieval_instruction_id $description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgebases/{knowledgeBaseId}/vpcconfigurations/; needs --knowledge-base-id --vpc-id --subnet-ids --resource-target --port --protocol --resolution-mode
@search-terms CreateVpcConfiguration
export def 'bedrock-agent create-vpc-configuration' [
  --knowledge-base-id: string
  --client-token: string
  --vpc-id: string
  --subnet-ids: list<string>
  --resource-target: string
  --port: int
  --protocol: string@[HTTP HTTPS]
  --resolution-mode: string@[PUBLIC IN_VPC]
  --host-header: string
  --tls-server-name: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent CreateVpcConfiguration $knowledge_base_id $client_token $vpc_id $subnet_ids $resource_target $port $protocol $resolution_mode $host_header $tls_server_name $name $description -- $region $profile $with_input $fail_fast $yes' }

# DELETE /agents/{agentId}/; needs --agent-id
@search-terms DeleteAgent
export def 'bedrock-agent delete-agent' [
  --agent-id: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteAgent $agent_id $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/; needs --agent-id --agent-version --action-group-id
@search-terms DeleteAgentActionGroup
export def 'bedrock-agent delete-agent-action-group' [
  --agent-id: string
  --agent-version: string
  --action-group-id: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteAgentActionGroup $agent_id $agent_version $action_group_id $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /agents/{agentId}/agentaliases/{agentAliasId}/; needs --agent-id --agent-alias-id
@search-terms DeleteAgentAlias
export def 'bedrock-agent delete-agent-alias' [
  --agent-id: string
  --agent-alias-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteAgentAlias $agent_id $agent_alias_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /agents/{agentId}/agentversions/{agentVersion}/; needs --agent-id --agent-version
@search-terms DeleteAgentVersion
export def 'bedrock-agent delete-agent-version' [
  --agent-id: string
  --agent-version: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteAgentVersion $agent_id $agent_version $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}; needs --knowledge-base-id --data-source-id
@search-terms DeleteDataSource
export def 'bedrock-agent delete-data-source' [
  --knowledge-base-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteDataSource $knowledge_base_id $data_source_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /flows/{flowIdentifier}/; needs --flow-identifier
@search-terms DeleteFlow
export def 'bedrock-agent delete-flow' [
  --flow-identifier: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteFlow $flow_identifier $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /flows/{flowIdentifier}/aliases/{aliasIdentifier}; needs --flow-identifier --alias-identifier
@search-terms DeleteFlowAlias
export def 'bedrock-agent delete-flow-alias' [
  --flow-identifier: string
  --alias-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteFlowAlias $flow_identifier $alias_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /flows/{flowIdentifier}/versions/{flowVersion}/; needs --flow-identifier --flow-version
@search-terms DeleteFlowVersion
export def 'bedrock-agent delete-flow-version' [
  --flow-identifier: string
  --flow-version: string
  --skip-resource-in-use-check: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteFlowVersion $flow_identifier $flow_version $skip_resource_in_use_check -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgebases/{knowledgeBaseId}; needs --knowledge-base-id
@search-terms DeleteKnowledgeBase
export def 'bedrock-agent delete-knowledge-base' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteKnowledgeBase $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/deleteDocuments; needs --knowledge-base-id --data-source-id --document-identifiers
@search-terms DeleteKnowledgeBaseDocuments
export def 'bedrock-agent delete-knowledge-base-documents' [
  --knowledge-base-id: string
  --data-source-id: string
  --client-token: string
  --document-identifiers: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteKnowledgeBaseDocuments $knowledge_base_id $data_source_id $client_token $document_identifiers -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /prompts/{promptIdentifier}/; needs --prompt-identifier
@search-terms DeletePrompt
export def 'bedrock-agent delete-prompt' [
  --prompt-identifier: string
  --prompt-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeletePrompt $prompt_identifier $prompt_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resourcepolicy/{resourceArn}; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'bedrock-agent delete-resource-policy' [
  --resource-arn: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteResourcePolicy $resource_arn $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /retrievalinstructions/{retrievalInstructionId}; needs --retrieval-instruction-id
@search-terms DeleteRetrievalInstruction
export def 'bedrock-agent delete-retrieval-instruction' [
  --retrieval-instruction-id: string
  --retrieval-instruction-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteRetrievalInstruction $retrieval_instruction_id $retrieval_instruction_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgebases/{knowledgeBaseId}/vpcconfigurations/{vpcConfigurationId}; needs --knowledge-base-id --vpc-configuration-id
@search-terms DeleteVpcConfiguration
export def 'bedrock-agent delete-vpc-configuration' [
  --knowledge-base-id: string
  --vpc-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DeleteVpcConfiguration $knowledge_base_id $vpc_configuration_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/; needs --agent-id --agent-version --collaborator-id
@search-terms DisassociateAgentCollaborator
export def 'bedrock-agent disassociate-agent-collaborator' [
  --agent-id: string
  --agent-version: string
  --collaborator-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DisassociateAgentCollaborator $agent_id $agent_version $collaborator_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/; needs --agent-id --agent-version --knowledge-base-id
@search-terms DisassociateAgentKnowledgeBase
export def 'bedrock-agent disassociate-agent-knowledge-base' [
  --agent-id: string
  --agent-version: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent DisassociateAgentKnowledgeBase $agent_id $agent_version $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# GET /agents/{agentId}/; needs --agent-id
@search-terms GetAgent
export def 'bedrock-agent get-agent' [
  --agent-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetAgent $agent_id -- $region $profile $with_input $fail_fast' }

# GET /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/; needs --agent-id --agent-version --action-group-id
@search-terms GetAgentActionGroup
export def 'bedrock-agent get-agent-action-group' [
  --agent-id: string
  --agent-version: string
  --action-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetAgentActionGroup $agent_id $agent_version $action_group_id -- $region $profile $with_input $fail_fast' }

# GET /agents/{agentId}/agentaliases/{agentAliasId}/; cached 1min; needs --agent-id --agent-alias-id
@search-terms GetAgentAlias
export def 'bedrock-agent get-agent-alias' [
  --agent-id: string
  --agent-alias-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetAgentAlias $agent_id $agent_alias_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/; needs --agent-id --agent-version --collaborator-id
@search-terms GetAgentCollaborator
export def 'bedrock-agent get-agent-collaborator' [
  --agent-id: string
  --agent-version: string
  --collaborator-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetAgentCollaborator $agent_id $agent_version $collaborator_id -- $region $profile $with_input $fail_fast' }

# GET /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/; cached 1min; needs --agent-id --agent-version --knowledge-base-id
@search-terms GetAgentKnowledgeBase
export def 'bedrock-agent get-agent-knowledge-base' [
  --agent-id: string
  --agent-version: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetAgentKnowledgeBase $agent_id $agent_version $knowledge_base_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /agents/{agentId}/agentversions/{agentVersion}/; needs --agent-id --agent-version
@search-terms GetAgentVersion
export def 'bedrock-agent get-agent-version' [
  --agent-id: string
  --agent-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetAgentVersion $agent_id $agent_version -- $region $profile $with_input $fail_fast' }

# GET /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}; needs --knowledge-base-id --data-source-id
@search-terms GetDataSource
export def 'bedrock-agent get-data-source' [
  --knowledge-base-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetDataSource $knowledge_base_id $data_source_id -- $region $profile $with_input $fail_fast' }

# GET /flows/{flowIdentifier}/; needs --flow-identifier
@search-terms GetFlow
export def 'bedrock-agent get-flow' [
  --flow-identifier: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetFlow $flow_identifier $included_data -- $region $profile $with_input $fail_fast' }

# GET /flows/{flowIdentifier}/aliases/{aliasIdentifier}; cached 1min; needs --flow-identifier --alias-identifier
@search-terms GetFlowAlias
export def 'bedrock-agent get-flow-alias' [
  --flow-identifier: string
  --alias-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetFlowAlias $flow_identifier $alias_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /flows/{flowIdentifier}/versions/{flowVersion}/; needs --flow-identifier --flow-version
@search-terms GetFlowVersion
export def 'bedrock-agent get-flow-version' [
  --flow-identifier: string
  --flow-version: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetFlowVersion $flow_identifier $flow_version $included_data -- $region $profile $with_input $fail_fast' }

# GET /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}; needs --knowledge-base-id --data-source-id --ingestion-job-id
@search-terms GetIngestionJob
export def 'bedrock-agent get-ingestion-job' [
  --knowledge-base-id: string
  --data-source-id: string
  --ingestion-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetIngestionJob $knowledge_base_id $data_source_id $ingestion_job_id -- $region $profile $with_input $fail_fast' }

# GET /knowledgebases/{knowledgeBaseId}; needs --knowledge-base-id
@search-terms GetKnowledgeBase
export def 'bedrock-agent get-knowledge-base' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetKnowledgeBase $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/getDocuments; cached 1min; needs --knowledge-base-id --data-source-id --document-identifiers
@search-terms GetKnowledgeBaseDocuments
export def 'bedrock-agent get-knowledge-base-documents' [
  --knowledge-base-id: string
  --data-source-id: string
  --document-identifiers: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetKnowledgeBaseDocuments $knowledge_base_id $data_source_id $document_identifiers -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /prompts/{promptIdentifier}/; needs --prompt-identifier
@search-terms GetPrompt
export def 'bedrock-agent get-prompt' [
  --prompt-identifier: string
  --prompt-version: string
  --included-data: string@[ALL_DATA METADATA_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetPrompt $prompt_identifier $prompt_version $included_data -- $region $profile $with_input $fail_fast' }

# GET /resourcepolicy/{resourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'bedrock-agent get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /retrievalinstructions/{retrievalInstructionId}; needs --retrieval-instruction-id
@search-terms GetRetrievalInstruction
export def 'bedrock-agent get-retrieval-instruction' [
  --retrieval-instruction-id: string
  --retrieval-instruction-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetRetrievalInstruction $retrieval_instruction_id $retrieval_instruction_version -- $region $profile $with_input $fail_fast' }

# GET /knowledgebases/{knowledgeBaseId}/vpcconfigurations/{vpcConfigurationId}; cached 1min; needs --knowledge-base-id --vpc-configuration-id
@search-terms GetVpcConfiguration
export def 'bedrock-agent get-vpc-configuration' [
  --knowledge-base-id: string
  --vpc-configuration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent GetVpcConfiguration $knowledge_base_id $vpc_configuration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents; needs --knowledge-base-id --data-source-id --documents
@search-terms IngestKnowledgeBaseDocuments
export def 'bedrock-agent ingest-knowledge-base-documents' [
  --knowledge-base-id: string
  --data-source-id: string
  --client-token: string
  --documents: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent IngestKnowledgeBaseDocuments $knowledge_base_id $data_source_id $client_token $documents -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /agents/{agentId}/agentversions/{agentVersion}/actiongroups/; follows pages; cached 1min; needs --agent-id --agent-version
@search-terms ListAgentActionGroups
export def 'bedrock-agent list-agent-action-groups' [
  --agent-id: string
  --agent-version: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListAgentActionGroups $agent_id $agent_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /agents/{agentId}/agentaliases/; follows pages; cached 1min; needs --agent-id
@search-terms ListAgentAliases
export def 'bedrock-agent list-agent-aliases' [
  --agent-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListAgentAliases $agent_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/; follows pages; needs --agent-id --agent-version
@search-terms ListAgentCollaborators
export def 'bedrock-agent list-agent-collaborators' [
  --agent-id: string
  --agent-version: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListAgentCollaborators $agent_id $agent_version -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/; follows pages; cached 1min; needs --agent-id --agent-version
@search-terms ListAgentKnowledgeBases
export def 'bedrock-agent list-agent-knowledge-bases' [
  --agent-id: string
  --agent-version: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListAgentKnowledgeBases $agent_id $agent_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /agents/{agentId}/agentversions/; follows pages; cached 1min; needs --agent-id
@search-terms ListAgentVersions
export def 'bedrock-agent list-agent-versions' [
  --agent-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListAgentVersions $agent_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /agents/; follows pages; cached 1min
@search-terms ListAgents
export def 'bedrock-agent list-agents' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agent ListAgents -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/; follows pages; cached 1min; needs --knowledge-base-id
@search-terms ListDataSources
export def 'bedrock-agent list-data-sources' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListDataSources $knowledge_base_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /flows/{flowIdentifier}/aliases; follows pages; cached 1min; needs --flow-identifier
@search-terms ListFlowAliases
export def 'bedrock-agent list-flow-aliases' [
  --flow-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListFlowAliases $flow_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /flows/{flowIdentifier}/versions; follows pages; cached 1min; needs --flow-identifier
@search-terms ListFlowVersions
export def 'bedrock-agent list-flow-versions' [
  --flow-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListFlowVersions $flow_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /flows/; follows pages; cached 1min
@search-terms ListFlows
export def 'bedrock-agent list-flows' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agent ListFlows -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/; follows pages; cached 15sec; needs --knowledge-base-id --data-source-id
@search-terms ListIngestionJobs
export def 'bedrock-agent list-ingestion-jobs' [
  --knowledge-base-id: string
  --data-source-id: string
  --filters: list
  --sort-by: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListIngestionJobs $knowledge_base_id $data_source_id $filters $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents; follows pages; cached 1min; needs --knowledge-base-id --data-source-id
@search-terms ListKnowledgeBaseDocuments
export def 'bedrock-agent list-knowledge-base-documents' [
  --knowledge-base-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListKnowledgeBaseDocuments $knowledge_base_id $data_source_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /knowledgebases/; follows pages; cached 1min
@search-terms ListKnowledgeBases
export def 'bedrock-agent list-knowledge-bases' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'bedrock-agent ListKnowledgeBases -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /prompts/; follows pages; cached 1min
@search-terms ListPrompts
export def 'bedrock-agent list-prompts' [
  --prompt-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListPrompts $prompt_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /retrievalinstructions/{retrievalInstructionId}/versions; follows pages; cached 1min; needs --retrieval-instruction-id
@search-terms ListRetrievalInstructionVersions
export def 'bedrock-agent list-retrieval-instruction-versions' [
  --retrieval-instruction-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListRetrievalInstructionVersions $retrieval_instruction_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /retrievalinstructions/; follows pages
@search-terms ListRetrievalInstructions
export def 'bedrock-agent list-retrieval-instructions' [
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListRetrievalInstructions $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'bedrock-agent list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /knowledgebases/{knowledgeBaseId}/vpcconfigurations/; follows pages; cached 1min; needs --knowledge-base-id
@search-terms ListVpcConfigurations
export def 'bedrock-agent list-vpc-configurations' [
  --knowledge-base-id: string
  --status-filter: string@[CREATING CREATED DELETING CREATE_FAILED DELETE_FAILED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ListVpcConfigurations $knowledge_base_id $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /agents/{agentId}/; needs --agent-id
@search-terms PrepareAgent
export def 'bedrock-agent prepare-agent' [
  --agent-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent PrepareAgent $agent_id -- $region $profile $with_input $fail_fast $yes' }

# POST /flows/{flowIdentifier}/; needs --flow-identifier
@search-terms PrepareFlow
export def 'bedrock-agent prepare-flow' [
  --flow-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent PrepareFlow $flow_identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /resourcepolicy/{resourceArn}; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'bedrock-agent put-resource-policy' [
  --resource-arn: string
  --policy: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent PutResourcePolicy $resource_arn $policy $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/; needs --knowledge-base-id --data-source-id
@search-terms StartIngestionJob
export def 'bedrock-agent start-ingestion-job' [
  --knowledge-base-id: string
  --data-source-id: string
  --client-token: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent StartIngestionJob $knowledge_base_id $data_source_id $client_token $description -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}/stop; needs --knowledge-base-id --data-source-id --ingestion-job-id
@search-terms StopIngestionJob
export def 'bedrock-agent stop-ingestion-job' [
  --knowledge-base-id: string
  --data-source-id: string
  --ingestion-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent StopIngestionJob $knowledge_base_id $data_source_id $ingestion_job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'bedrock-agent tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'bedrock-agent untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/{agentId}/; needs --agent-id --agent-name --foundation-model --agent-resource-role-arn
@search-terms UpdateAgent
export def 'bedrock-agent update-agent' [
  --agent-id: string
  --agent-name: string
  --instruction: string
  --foundation-model: string
  --description: string
  --orchestration-type: string@[DEFAULT CUSTOM_ORCHESTRATION]
  --custom-orchestration: record
  --idle-session-ttl-in-seconds: int
  --agent-resource-role-arn: string
  --customer-encryption-key-arn: string
  --prompt-override-configuration: record
  --guardrail-configuration: record
  --memory-configuration: record
  --agent-collaboration: string@[SUPERVISOR SUPERVISOR_ROUTER DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateAgent $agent_id $agent_name $instruction $foundation_model $description $orchestration_type $custom_orchestration $idle_session_ttl_in_seconds $agent_resource_role_arn $customer_encryption_key_arn $prompt_override_configuration $guardrail_configuration $memory_configuration $agent_collaboration -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/{agentId}/agentversions/{agentVersion}/actiongroups/{actionGroupId}/; needs --agent-id --agent-version --action-group-id --action-group-name
@search-terms UpdateAgentActionGroup
export def 'bedrock-agent update-agent-action-group' [
  --agent-id: string
  --agent-version: string
  --action-group-id: string
  --action-group-name: string
  --description: string
  --parent-action-group-signature: string@["AMAZON.UserInput" "AMAZON.CodeInterpreter" "ANTHROPIC.Computer" "ANTHROPIC.Bash" "ANTHROPIC.TextEditor"]
  --parent-action-group-signature-params: record
  --action-group-executor: record
  --action-group-state: string@[ENABLED DISABLED]
  --api-schema: record
  --function-schema: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateAgentActionGroup $agent_id $agent_version $action_group_id $action_group_name $description $parent_action_group_signature $parent_action_group_signature_params $action_group_executor $action_group_state $api_schema $function_schema -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/{agentId}/agentaliases/{agentAliasId}/; needs --agent-id --agent-alias-id --agent-alias-name
@search-terms UpdateAgentAlias
export def 'bedrock-agent update-agent-alias' [
  --agent-id: string
  --agent-alias-id: string
  --agent-alias-name: string
  --description: string
  --routing-configuration: list
  --alias-invocation-state: string@[ACCEPT_INVOCATIONS REJECT_INVOCATIONS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateAgentAlias $agent_id $agent_alias_id $agent_alias_name $description $routing_configuration $alias_invocation_state -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/{agentId}/agentversions/{agentVersion}/agentcollaborators/{collaboratorId}/; needs --agent-id --agent-version --collaborator-id --agent-descriptor --collaborator-name --collaboration-instruction
@search-terms UpdateAgentCollaborator
export def 'bedrock-agent update-agent-collaborator' [
  --agent-id: string
  --agent-version: string
  --collaborator-id: string
  --agent-descriptor: record
  --collaborator-name: string
  --collaboration-instruction: string
  --relay-conversation-history: string@[TO_COLLABORATOR DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateAgentCollaborator $agent_id $agent_version $collaborator_id $agent_descriptor $collaborator_name $collaboration_instruction $relay_conversation_history -- $region $profile $with_input $fail_fast $yes' }

# PUT /agents/{agentId}/agentversions/{agentVersion}/knowledgebases/{knowledgeBaseId}/; needs --agent-id --agent-version --knowledge-base-id
@search-terms UpdateAgentKnowledgeBase
export def 'bedrock-agent update-agent-knowledge-base' [
  --agent-id: string
  --agent-version: string
  --knowledge-base-id: string
  --description: string
  --knowledge-base-state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateAgentKnowledgeBase $agent_id $agent_version $knowledge_base_id $description $knowledge_base_state -- $region $profile $with_input $fail_fast $yes' }

# PUT /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}; needs --knowledge-base-id --data-source-id --name --data-source-configuration
@search-terms UpdateDataSource
export def 'bedrock-agent update-data-source' [
  --knowledge-base-id: string
  --data-source-id: string
  --name: string
  --description: string
  --data-source-configuration: record
  --data-deletion-policy: string@[RETAIN DELETE]
  --server-side-encryption-configuration: record
  --vector-ingestion-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateDataSource $knowledge_base_id $data_source_id $name $description $data_source_configuration $data_deletion_policy $server_side_encryption_configuration $vector_ingestion_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /flows/{flowIdentifier}/; needs --name --execution-role-arn --flow-identifier
@search-terms UpdateFlow
export def 'bedrock-agent update-flow' [
  --name: string
  --description: string
  --execution-role-arn: string
  --customer-encryption-key-arn: string
  --definition: record
  --flow-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateFlow $name $description $execution_role_arn $customer_encryption_key_arn $definition $flow_identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /flows/{flowIdentifier}/aliases/{aliasIdentifier}; needs --name --routing-configuration --flow-identifier --alias-identifier
@search-terms UpdateFlowAlias
export def 'bedrock-agent update-flow-alias' [
  --name: string
  --description: string
  --routing-configuration: list
  --concurrency-configuration: record
  --flow-identifier: string
  --alias-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateFlowAlias $name $description $routing_configuration $concurrency_configuration $flow_identifier $alias_identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /knowledgebases/{knowledgeBaseId}; needs --knowledge-base-id --name --role-arn --knowledge-base-configuration
@search-terms UpdateKnowledgeBase
export def 'bedrock-agent update-knowledge-base' [
  --knowledge-base-id: string
  --name: string
  --description: string
  --role-arn: string
  --knowledge-base-configuration: record
  --storage-configuration: record
  --metadata-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateKnowledgeBase $knowledge_base_id $name $description $role_arn $knowledge_base_configuration $storage_configuration $metadata_configurations -- $region $profile $with_input $fail_fast $yes' }

# PUT /prompts/{promptIdentifier}/; needs --name --prompt-identifier
@search-terms UpdatePrompt
export def 'bedrock-agent update-prompt' [
  --name: string
  --description: string
  --customer-encryption-key-arn: string
  --default-variant: string
  --variants: list
  --prompt-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdatePrompt $name $description $customer_encryption_key_arn $default_variant $variants $prompt_identifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /retrievalinstructions/{retrievalInstructionId}; needs --retrieval-instruction-id --instruction
@search-terms UpdateRetrievalInstruction
export def 'bedrock-agent update-retrieval-instruction' [
  --retrieval-instruction-id: string
  --instruction: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'bedrock-agent UpdateRetrievalInstruction $retrieval_instruction_id $instruction $description -- $region $profile $with_input $fail_fast $yes' }

# POST /flows/validate-definition; needs --definition
@search-terms ValidateFlowDefinition
export def 'bedrock-agent validate-flow-definition' [
  --definition: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'bedrock-agent ValidateFlowDefinition $definition -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }
