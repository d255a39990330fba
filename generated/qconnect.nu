# Written by `cargo xtask generate --service qconnect` from the service's model and overlay: change those instead.
# QConnect, API version 2020-10-19: 96 operations.

use rt.nu [call]

def AIAgentType []: nothing -> list<string> { [MANUAL_SEARCH ANSWER_RECOMMENDATION SELF_SERVICE EMAIL_RESPONSE EMAIL_OVERVIEW EMAIL_GENERATIVE_ANSWER ORCHESTRATION NOTE_TAKING CASE_SUMMARIZATION] }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/activate; needs --knowledge-base-id --message-template-id --version-number
@search-terms ActivateMessageTemplate
export def 'qconnect activate-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect ActivateMessageTemplate $knowledge_base_id $message_template_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiagents; needs --assistant-id --name --type --configuration --visibility-status
@search-terms CreateAIAgent
export def 'qconnect create-ai-agent' [
  --client-token: string
  --assistant-id: string
  --name: string
  --type: string@AIAgentType
  --configuration: record
  --visibility-status: string@[SAVED PUBLISHED]
  --tags: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateAIAgent $client_token $assistant_id $name $type $configuration $visibility_status $tags $description -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiagents/{aiAgentId}/versions; needs --assistant-id --ai-agent-id
@search-terms CreateAIAgentVersion
export def 'qconnect create-ai-agent-version' [
  --assistant-id: string
  --ai-agent-id: string
  --modified-time: oneof<datetime, duration, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateAIAgentVersion $assistant_id $ai_agent_id $modified_time $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiguardrails; needs --assistant-id --name --blocked-input-messaging --blocked-outputs-messaging --visibility-status
@search-terms CreateAIGuardrail
export def 'qconnect create-ai-guardrail' [
  --client-token: string
  --assistant-id: string
  --name: string
  --blocked-input-messaging: string
  --blocked-outputs-messaging: string
  --visibility-status: string@[SAVED PUBLISHED]
  --description: string
  --topic-policy-config: record
  --content-policy-config: record
  --word-policy-config: record
  --sensitive-information-policy-config: record
  --contextual-grounding-policy-config: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateAIGuardrail $client_token $assistant_id $name $blocked_input_messaging $blocked_outputs_messaging $visibility_status $description $topic_policy_config $content_policy_config $word_policy_config $sensitive_information_policy_config $contextual_grounding_policy_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions; needs --assistant-id --ai-guardrail-id
@search-terms CreateAIGuardrailVersion
export def 'qconnect create-ai-guardrail-version' [
  --assistant-id: string
  --ai-guardrail-id: string
  --modified-time: oneof<datetime, duration, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateAIGuardrailVersion $assistant_id $ai_guardrail_id $modified_time $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiprompts; needs --assistant-id --name --type --template-configuration --visibility-status --template-type --model-id --api-format
@search-terms CreateAIPrompt
export def 'qconnect create-ai-prompt' [
  --client-token: string
  --assistant-id: string
  --name: string
  --type: string@[ANSWER_GENERATION INTENT_LABELING_GENERATION QUERY_REFORMULATION SELF_SERVICE_PRE_PROCESSING SELF_SERVICE_ANSWER_GENERATION EMAIL_RESPONSE EMAIL_OVERVIEW EMAIL_GENERATIVE_ANSWER EMAIL_QUERY_REFORMULATION ORCHESTRATION NOTE_TAKING CASE_SUMMARIZATION]
  --template-configuration: record
  --visibility-status: string@[SAVED PUBLISHED]
  --template-type: string
  --model-id: string
  --api-format: string@[ANTHROPIC_CLAUDE_MESSAGES ANTHROPIC_CLAUDE_TEXT_COMPLETIONS MESSAGES TEXT_COMPLETIONS]
  --tags: record
  --description: string
  --inference-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateAIPrompt $client_token $assistant_id $name $type $template_configuration $visibility_status $template_type $model_id $api_format $tags $description $inference_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiprompts/{aiPromptId}/versions; needs --assistant-id --ai-prompt-id
@search-terms CreateAIPromptVersion
export def 'qconnect create-ai-prompt-version' [
  --assistant-id: string
  --ai-prompt-id: string
  --modified-time: oneof<datetime, duration, string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateAIPromptVersion $assistant_id $ai_prompt_id $modified_time $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants; needs --name --type
@search-terms CreateAssistant
export def 'qconnect create-assistant' [
  --client-token: string
  --name: string
  --type: string
  --description: string
  --tags: record
  --server-side-encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateAssistant $client_token $name $type $description $tags $server_side_encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/associations; needs --assistant-id --association-type --association
@search-terms CreateAssistantAssociation
export def 'qconnect create-assistant-association' [
  --assistant-id: string
  --association-type: string@[KNOWLEDGE_BASE EXTERNAL_BEDROCK_KNOWLEDGE_BASE]
  --association: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateAssistantAssociation $assistant_id $association_type $association $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/contents; needs --knowledge-base-id --name --upload-id
@search-terms CreateContent
export def 'qconnect create-content' [
  --knowledge-base-id: string
  --name: string
  --title: string
  --override-link-out-uri: string
  --metadata: record
  --upload-id: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateContent $knowledge_base_id $name $title $override_link_out_uri $metadata $upload_id $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations; needs --knowledge-base-id --content-id --association-type --association
@search-terms CreateContentAssociation
export def 'qconnect create-content-association' [
  --client-token: string
  --knowledge-base-id: string
  --content-id: string
  --association-type: string
  --association: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateContentAssociation $client_token $knowledge_base_id $content_id $association_type $association $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases; needs --name --knowledge-base-type
@search-terms CreateKnowledgeBase
export def 'qconnect create-knowledge-base' [
  --client-token: string
  --name: string
  --knowledge-base-type: string@[EXTERNAL CUSTOM QUICK_RESPONSES MESSAGE_TEMPLATES MANAGED]
  --source-configuration: record
  --rendering-configuration: record
  --vector-ingestion-configuration: record
  --server-side-encryption-configuration: record
  --description: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateKnowledgeBase $client_token $name $knowledge_base_type $source_configuration $rendering_configuration $vector_ingestion_configuration $server_side_encryption_configuration $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates; needs --knowledge-base-id --channel-subtype
@search-terms CreateMessageTemplate
export def 'qconnect create-message-template' [
  --knowledge-base-id: string
  --name: string
  --content: record
  --description: string
  --channel-subtype: string@[EMAIL SMS WHATSAPP PUSH]
  --language: string
  --source-configuration: record
  --default-attributes: record
  --grouping-configuration: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateMessageTemplate $knowledge_base_id $name $content $description $channel_subtype $language $source_configuration $default_attributes $grouping_configuration $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/attachments; needs --knowledge-base-id --message-template-id --content-disposition --name --body
@search-terms CreateMessageTemplateAttachment
export def 'qconnect create-message-template-attachment' [
  --knowledge-base-id: string
  --message-template-id: string
  --content-disposition: string
  --name: string
  --body: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateMessageTemplateAttachment $knowledge_base_id $message_template_id $content_disposition $name $body $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/versions; needs --knowledge-base-id --message-template-id
@search-terms CreateMessageTemplateVersion
export def 'qconnect create-message-template-version' [
  --knowledge-base-id: string
  --message-template-id: string
  --message-template-content-sha256: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateMessageTemplateVersion $knowledge_base_id $message_template_id $message_template_content_sha256 -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/quickResponses; needs --knowledge-base-id --name --content
@search-terms CreateQuickResponse
export def 'qconnect create-quick-response' [
  --knowledge-base-id: string
  --name: string
  --content: record
  --content-type: string
  --grouping-configuration: record
  --description: string
  --shortcut-key: string
  --is-active: oneof<bool>
  --channels: list<string>
  --language: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateQuickResponse $knowledge_base_id $name $content $content_type $grouping_configuration $description $shortcut_key $is_active $channels $language $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/sessions; needs --assistant-id --name
@search-terms CreateSession
export def 'qconnect create-session' [
  --client-token: string
  --assistant-id: string
  --name: string
  --description: string
  --tags: record
  --tag-filter: record
  --ai-agent-configuration: record
  --contact-arn: string
  --orchestrator-configuration-list: list
  --remove-orchestrator-configuration-list: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect CreateSession $client_token $assistant_id $name $description $tags $tag_filter $ai_agent_configuration $contact_arn $orchestrator_configuration_list $remove_orchestrator_configuration_list -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/deactivate; needs --knowledge-base-id --message-template-id --version-number
@search-terms DeactivateMessageTemplate
export def 'qconnect deactivate-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeactivateMessageTemplate $knowledge_base_id $message_template_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/aiagents/{aiAgentId}; needs --assistant-id --ai-agent-id
@search-terms DeleteAIAgent
export def 'qconnect delete-ai-agent' [
  --assistant-id: string
  --ai-agent-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteAIAgent $assistant_id $ai_agent_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/aiagents/{aiAgentId}/versions/{versionNumber}; needs --assistant-id --ai-agent-id --version-number
@search-terms DeleteAIAgentVersion
export def 'qconnect delete-ai-agent-version' [
  --assistant-id: string
  --ai-agent-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteAIAgentVersion $assistant_id $ai_agent_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/aiguardrails/{aiGuardrailId}; needs --assistant-id --ai-guardrail-id
@search-terms DeleteAIGuardrail
export def 'qconnect delete-ai-guardrail' [
  --assistant-id: string
  --ai-guardrail-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteAIGuardrail $assistant_id $ai_guardrail_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions/{versionNumber}; needs --assistant-id --ai-guardrail-id --version-number
@search-terms DeleteAIGuardrailVersion
export def 'qconnect delete-ai-guardrail-version' [
  --assistant-id: string
  --ai-guardrail-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteAIGuardrailVersion $assistant_id $ai_guardrail_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/aiprompts/{aiPromptId}; needs --assistant-id --ai-prompt-id
@search-terms DeleteAIPrompt
export def 'qconnect delete-ai-prompt' [
  --assistant-id: string
  --ai-prompt-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteAIPrompt $assistant_id $ai_prompt_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/aiprompts/{aiPromptId}/versions/{versionNumber}; needs --assistant-id --ai-prompt-id --version-number
@search-terms DeleteAIPromptVersion
export def 'qconnect delete-ai-prompt-version' [
  --assistant-id: string
  --ai-prompt-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteAIPromptVersion $assistant_id $ai_prompt_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}; needs --assistant-id
@search-terms DeleteAssistant
export def 'qconnect delete-assistant' [
  --assistant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteAssistant $assistant_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/associations/{assistantAssociationId}; needs --assistant-association-id --assistant-id
@search-terms DeleteAssistantAssociation
export def 'qconnect delete-assistant-association' [
  --assistant-association-id: string
  --assistant-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteAssistantAssociation $assistant_association_id $assistant_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --knowledge-base-id --content-id
@search-terms DeleteContent
export def 'qconnect delete-content' [
  --knowledge-base-id: string
  --content-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteContent $knowledge_base_id $content_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations/{contentAssociationId}; needs --knowledge-base-id --content-id --content-association-id
@search-terms DeleteContentAssociation
export def 'qconnect delete-content-association' [
  --knowledge-base-id: string
  --content-id: string
  --content-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteContentAssociation $knowledge_base_id $content_id $content_association_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}; needs --knowledge-base-id --import-job-id
@search-terms DeleteImportJob
export def 'qconnect delete-import-job' [
  --knowledge-base-id: string
  --import-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteImportJob $knowledge_base_id $import_job_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}; needs --knowledge-base-id
@search-terms DeleteKnowledgeBase
export def 'qconnect delete-knowledge-base' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteKnowledgeBase $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}; needs --knowledge-base-id --message-template-id
@search-terms DeleteMessageTemplate
export def 'qconnect delete-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteMessageTemplate $knowledge_base_id $message_template_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/attachments/{attachmentId}; needs --knowledge-base-id --message-template-id --attachment-id
@search-terms DeleteMessageTemplateAttachment
export def 'qconnect delete-message-template-attachment' [
  --knowledge-base-id: string
  --message-template-id: string
  --attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteMessageTemplateAttachment $knowledge_base_id $message_template_id $attachment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --knowledge-base-id --quick-response-id
@search-terms DeleteQuickResponse
export def 'qconnect delete-quick-response' [
  --knowledge-base-id: string
  --quick-response-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect DeleteQuickResponse $knowledge_base_id $quick_response_id -- $region $profile $with_input $fail_fast $yes' }

# GET /assistants/{assistantId}/aiagents/{aiAgentId}; needs --assistant-id --ai-agent-id
@search-terms GetAIAgent
export def 'qconnect get-ai-agent' [
  --assistant-id: string
  --ai-agent-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetAIAgent $assistant_id $ai_agent_id -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/aiguardrails/{aiGuardrailId}; needs --assistant-id --ai-guardrail-id
@search-terms GetAIGuardrail
export def 'qconnect get-ai-guardrail' [
  --assistant-id: string
  --ai-guardrail-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetAIGuardrail $assistant_id $ai_guardrail_id -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/aiprompts/{aiPromptId}; needs --assistant-id --ai-prompt-id
@search-terms GetAIPrompt
export def 'qconnect get-ai-prompt' [
  --assistant-id: string
  --ai-prompt-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetAIPrompt $assistant_id $ai_prompt_id -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}; cached 1min; needs --assistant-id
@search-terms GetAssistant
export def 'qconnect get-assistant' [
  --assistant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetAssistant $assistant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /assistants/{assistantId}/associations/{assistantAssociationId}; cached 1min; needs --assistant-association-id --assistant-id
@search-terms GetAssistantAssociation
export def 'qconnect get-assistant-association' [
  --assistant-association-id: string
  --assistant-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetAssistantAssociation $assistant_association_id $assistant_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --content-id --knowledge-base-id
@search-terms GetContent
export def 'qconnect get-content' [
  --content-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetContent $content_id $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations/{contentAssociationId}; cached 1min; needs --knowledge-base-id --content-id --content-association-id
@search-terms GetContentAssociation
export def 'qconnect get-content-association' [
  --knowledge-base-id: string
  --content-id: string
  --content-association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetContentAssociation $knowledge_base_id $content_id $content_association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/summary; cached 1min; needs --content-id --knowledge-base-id
@search-terms GetContentSummary
export def 'qconnect get-content-summary' [
  --content-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetContentSummary $content_id $knowledge_base_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}; needs --import-job-id --knowledge-base-id
@search-terms GetImportJob
export def 'qconnect get-import-job' [
  --import-job-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetImportJob $import_job_id $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}; needs --knowledge-base-id
@search-terms GetKnowledgeBase
export def 'qconnect get-knowledge-base' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetKnowledgeBase $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}; needs --message-template-id --knowledge-base-id
@search-terms GetMessageTemplate
export def 'qconnect get-message-template' [
  --message-template-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetMessageTemplate $message_template_id $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/sessions/{sessionId}/messages/next; needs --assistant-id --session-id --next-message-token
@search-terms GetNextMessage
export def 'qconnect get-next-message' [
  --assistant-id: string
  --session-id: string
  --next-message-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetNextMessage $assistant_id $session_id $next_message_token -- $region $profile $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --quick-response-id --knowledge-base-id
@search-terms GetQuickResponse
export def 'qconnect get-quick-response' [
  --quick-response-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetQuickResponse $quick_response_id $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/sessions/{sessionId}/recommendations; needs --assistant-id --session-id; deprecated
@search-terms GetRecommendations
export def 'qconnect get-recommendations' [
  --assistant-id: string
  --session-id: string
  --max-results: int
  --wait-time-seconds: int
  --next-chunk-token: string
  --recommendation-type: string@[KNOWLEDGE_CONTENT GENERATIVE_RESPONSE GENERATIVE_ANSWER DETECTED_INTENT GENERATIVE_ANSWER_CHUNK BLOCKED_GENERATIVE_ANSWER_CHUNK INTENT_ANSWER_CHUNK BLOCKED_INTENT_ANSWER_CHUNK EMAIL_RESPONSE_CHUNK EMAIL_OVERVIEW_CHUNK EMAIL_GENERATIVE_ANSWER_CHUNK CASE_SUMMARIZATION_CHUNK BLOCKED_CASE_SUMMARIZATION_CHUNK SUGGESTED_MESSAGE NOTES_CHUNK BLOCKED_NOTES_CHUNK PROACTIVE_RECOMMENDATION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetRecommendations $assistant_id $session_id $max_results $wait_time_seconds $next_chunk_token $recommendation_type -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/sessions/{sessionId}; needs --assistant-id --session-id
@search-terms GetSession
export def 'qconnect get-session' [
  --assistant-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect GetSession $assistant_id $session_id -- $region $profile $with_input $fail_fast' }

# GET /assistants/{assistantId}/aiagents/{aiAgentId}/versions; follows pages; needs --assistant-id --ai-agent-id
@search-terms ListAIAgentVersions
export def 'qconnect list-ai-agent-versions' [
  --assistant-id: string
  --ai-agent-id: string
  --origin: string@[SYSTEM CUSTOMER]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListAIAgentVersions $assistant_id $ai_agent_id $origin -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assistants/{assistantId}/aiagents; follows pages; needs --assistant-id
@search-terms ListAIAgents
export def 'qconnect list-ai-agents' [
  --assistant-id: string
  --origin: string@[SYSTEM CUSTOMER]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListAIAgents $assistant_id $origin -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions; follows pages; needs --assistant-id --ai-guardrail-id
@search-terms ListAIGuardrailVersions
export def 'qconnect list-ai-guardrail-versions' [
  --assistant-id: string
  --ai-guardrail-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListAIGuardrailVersions $assistant_id $ai_guardrail_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assistants/{assistantId}/aiguardrails; follows pages; needs --assistant-id
@search-terms ListAIGuardrails
export def 'qconnect list-ai-guardrails' [
  --assistant-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListAIGuardrails $assistant_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assistants/{assistantId}/aiprompts/{aiPromptId}/versions; follows pages; cached 1min; needs --assistant-id --ai-prompt-id
@search-terms ListAIPromptVersions
export def 'qconnect list-ai-prompt-versions' [
  --assistant-id: string
  --ai-prompt-id: string
  --origin: string@[SYSTEM CUSTOMER]
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
]: any -> any { call 'qconnect ListAIPromptVersions $assistant_id $ai_prompt_id $origin -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assistants/{assistantId}/aiprompts; follows pages; cached 1min; needs --assistant-id
@search-terms ListAIPrompts
export def 'qconnect list-ai-prompts' [
  --assistant-id: string
  --origin: string@[SYSTEM CUSTOMER]
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
]: any -> any { call 'qconnect ListAIPrompts $assistant_id $origin -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assistants/{assistantId}/associations; follows pages; cached 1min; needs --assistant-id
@search-terms ListAssistantAssociations
export def 'qconnect list-assistant-associations' [
  --assistant-id: string
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
]: any -> any { call 'qconnect ListAssistantAssociations $assistant_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assistants; follows pages; cached 1min
@search-terms ListAssistants
export def 'qconnect list-assistants' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'qconnect ListAssistants -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations; follows pages; cached 1min; needs --knowledge-base-id --content-id
@search-terms ListContentAssociations
export def 'qconnect list-content-associations' [
  --knowledge-base-id: string
  --content-id: string
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
]: any -> any { call 'qconnect ListContentAssociations $knowledge_base_id $content_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/contents; follows pages; cached 1min; needs --knowledge-base-id
@search-terms ListContents
export def 'qconnect list-contents' [
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
]: any -> any { call 'qconnect ListContents $knowledge_base_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/importJobs; follows pages; cached 15sec; needs --knowledge-base-id
@search-terms ListImportJobs
export def 'qconnect list-import-jobs' [
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
]: any -> any { call 'qconnect ListImportJobs $knowledge_base_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases; follows pages
@search-terms ListKnowledgeBases
export def 'qconnect list-knowledge-bases' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'qconnect ListKnowledgeBases -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/versions; follows pages; needs --knowledge-base-id --message-template-id
@search-terms ListMessageTemplateVersions
export def 'qconnect list-message-template-versions' [
  --knowledge-base-id: string
  --message-template-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListMessageTemplateVersions $knowledge_base_id $message_template_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/messageTemplates; follows pages; needs --knowledge-base-id
@search-terms ListMessageTemplates
export def 'qconnect list-message-templates' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListMessageTemplates $knowledge_base_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assistants/{assistantId}/sessions/{sessionId}/messages; follows pages; needs --assistant-id --session-id
@search-terms ListMessages
export def 'qconnect list-messages' [
  --assistant-id: string
  --session-id: string
  --filter: string@[ALL TEXT_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListMessages $assistant_id $session_id $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assistants/{assistantId}/models; follows pages; cached 1min; needs --assistant-id
@search-terms ListModels
export def 'qconnect list-models' [
  --assistant-id: string
  --ai-prompt-type: string@[ANSWER_GENERATION INTENT_LABELING_GENERATION QUERY_REFORMULATION SELF_SERVICE_PRE_PROCESSING SELF_SERVICE_ANSWER_GENERATION EMAIL_RESPONSE EMAIL_OVERVIEW EMAIL_GENERATIVE_ANSWER EMAIL_QUERY_REFORMULATION ORCHESTRATION NOTE_TAKING CASE_SUMMARIZATION]
  --model-lifecycle: string@[ACTIVE LEGACY]
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
]: any -> any { call 'qconnect ListModels $assistant_id $ai_prompt_type $model_lifecycle -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /knowledgeBases/{knowledgeBaseId}/quickResponses; follows pages; needs --knowledge-base-id
@search-terms ListQuickResponses
export def 'qconnect list-quick-responses' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListQuickResponses $knowledge_base_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assistants/{assistantId}/sessions/{sessionId}/spans; follows pages; needs --assistant-id --session-id
@search-terms ListSpans
export def 'qconnect list-spans' [
  --assistant-id: string
  --session-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListSpans $assistant_id $session_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'qconnect list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qconnect ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /assistants/{assistantId}/sessions/{sessionId}/recommendations/notify; needs --assistant-id --session-id --recommendation-ids
@search-terms NotifyRecommendationsReceived
export def 'qconnect notify-recommendations-received' [
  --assistant-id: string
  --session-id: string
  --recommendation-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect NotifyRecommendationsReceived $assistant_id $session_id $recommendation_ids -- $region $profile $with_input $fail_fast $yes' }

# PUT /assistants/{assistantId}/feedback; needs --assistant-id --target-id --target-type --content-feedback
@search-terms PutFeedback
export def 'qconnect put-feedback' [
  --assistant-id: string
  --target-id: string
  --target-type: string@[RECOMMENDATION RESULT MESSAGE]
  --content-feedback: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect PutFeedback $assistant_id $target_id $target_type $content_feedback -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/query; follows pages; needs --assistant-id; deprecated
@search-terms QueryAssistant
export def 'qconnect query-assistant' [
  --assistant-id: string
  --query-text: string
  --session-id: string
  --query-condition: list
  --query-input-data: record
  --override-knowledge-base-search-type: string@[HYBRID SEMANTIC]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect QueryAssistant $assistant_id $query_text $session_id $query_condition $query_input_data $override_knowledge_base_search_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# PUT /assistants/{assistantId}/replicaKey; needs --assistant-id --replica-kms-key
@search-terms RegisterAssistantReplicaKey
export def 'qconnect register-assistant-replica-key' [
  --assistant-id: string
  --replica-kms-key: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect RegisterAssistantReplicaKey $assistant_id $replica_kms_key $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /knowledgeBases/{knowledgeBaseId}/replicaKey; needs --knowledge-base-id --replica-kms-key
@search-terms RegisterKnowledgeBaseReplicaKey
export def 'qconnect register-knowledge-base-replica-key' [
  --knowledge-base-id: string
  --replica-kms-key: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect RegisterKnowledgeBaseReplicaKey $knowledge_base_id $replica_kms_key $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assistants/{assistantId}/aiagentConfiguration; needs --assistant-id --ai-agent-type
@search-terms RemoveAssistantAIAgent
export def 'qconnect remove-assistant-ai-agent' [
  --assistant-id: string
  --ai-agent-type: string@AIAgentType
  --orchestrator-use-case: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect RemoveAssistantAIAgent $assistant_id $ai_agent_type $orchestrator_use_case -- $region $profile $with_input $fail_fast $yes' }

# DELETE /knowledgeBases/{knowledgeBaseId}/templateUri; needs --knowledge-base-id
@search-terms RemoveKnowledgeBaseTemplateUri
export def 'qconnect remove-knowledge-base-template-uri' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect RemoveKnowledgeBaseTemplateUri $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/render; needs --knowledge-base-id --message-template-id --attributes
@search-terms RenderMessageTemplate
export def 'qconnect render-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect RenderMessageTemplate $knowledge_base_id $message_template_id $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/retrieve; needs --assistant-id --retrieval-configuration --retrieval-query
@search-terms Retrieve
export def 'qconnect retrieve' [
  --assistant-id: string
  --retrieval-configuration: record
  --retrieval-query: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qconnect Retrieve $assistant_id $retrieval_configuration $retrieval_query -- $region $profile $with_input $fail_fast' }

# POST /knowledgeBases/{knowledgeBaseId}/search; follows pages; cached 1min; needs --knowledge-base-id --search-expression
@search-terms SearchContent
export def 'qconnect search-content' [
  --knowledge-base-id: string
  --search-expression: record
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
]: any -> any { call 'qconnect SearchContent $knowledge_base_id $search_expression -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /knowledgeBases/{knowledgeBaseId}/search/messageTemplates; follows pages; needs --knowledge-base-id --search-expression
@search-terms SearchMessageTemplates
export def 'qconnect search-message-templates' [
  --knowledge-base-id: string
  --search-expression: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect SearchMessageTemplates $knowledge_base_id $search_expression -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /knowledgeBases/{knowledgeBaseId}/search/quickResponses; follows pages; needs --knowledge-base-id --search-expression
@search-terms SearchQuickResponses
export def 'qconnect search-quick-responses' [
  --knowledge-base-id: string
  --search-expression: record
  --attributes: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qconnect SearchQuickResponses $knowledge_base_id $search_expression $attributes -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /assistants/{assistantId}/searchSessions; follows pages; cached 1min; needs --assistant-id --search-expression
@search-terms SearchSessions
export def 'qconnect search-sessions' [
  --assistant-id: string
  --search-expression: record
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
]: any -> any { call 'qconnect SearchSessions $assistant_id $search_expression -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /assistants/{assistantId}/sessions/{sessionId}/message; needs --assistant-id --session-id --type --message
@search-terms SendMessage
export def 'qconnect send-message' [
  --assistant-id: string
  --session-id: string
  --type: string@[TEXT TOOL_USE_RESULT DATA]
  --message: record
  --ai-agent-id: string
  --conversation-context: record
  --configuration: record
  --client-token: string
  --orchestrator-use-case: string
  --metadata: record
  --origin-request-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect SendMessage $assistant_id $session_id $type $message $ai_agent_id $conversation_context $configuration $client_token $orchestrator_use_case $metadata $origin_request_id -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/upload; needs --knowledge-base-id --content-type
@search-terms StartContentUpload
export def 'qconnect start-content-upload' [
  --knowledge-base-id: string
  --content-type: string
  --presigned-url-time-to-live: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect StartContentUpload $knowledge_base_id $content_type $presigned_url_time_to_live -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/importJobs; needs --knowledge-base-id --import-job-type --upload-id
@search-terms StartImportJob
export def 'qconnect start-import-job' [
  --knowledge-base-id: string
  --import-job-type: string
  --upload-id: string
  --client-token: string
  --metadata: record
  --external-source-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect StartImportJob $knowledge_base_id $import_job_type $upload_id $client_token $metadata $external_source_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'qconnect tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'qconnect untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiagents/{aiAgentId}; needs --assistant-id --ai-agent-id --visibility-status
@search-terms UpdateAIAgent
export def 'qconnect update-ai-agent' [
  --client-token: string
  --assistant-id: string
  --ai-agent-id: string
  --visibility-status: string@[SAVED PUBLISHED]
  --configuration: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateAIAgent $client_token $assistant_id $ai_agent_id $visibility_status $configuration $description -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiguardrails/{aiGuardrailId}; needs --assistant-id --ai-guardrail-id --visibility-status --blocked-input-messaging --blocked-outputs-messaging
@search-terms UpdateAIGuardrail
export def 'qconnect update-ai-guardrail' [
  --client-token: string
  --assistant-id: string
  --ai-guardrail-id: string
  --visibility-status: string@[SAVED PUBLISHED]
  --blocked-input-messaging: string
  --blocked-outputs-messaging: string
  --description: string
  --topic-policy-config: record
  --content-policy-config: record
  --word-policy-config: record
  --sensitive-information-policy-config: record
  --contextual-grounding-policy-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateAIGuardrail $client_token $assistant_id $ai_guardrail_id $visibility_status $blocked_input_messaging $blocked_outputs_messaging $description $topic_policy_config $content_policy_config $word_policy_config $sensitive_information_policy_config $contextual_grounding_policy_config -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiprompts/{aiPromptId}; needs --assistant-id --ai-prompt-id --visibility-status
@search-terms UpdateAIPrompt
export def 'qconnect update-ai-prompt' [
  --client-token: string
  --assistant-id: string
  --ai-prompt-id: string
  --visibility-status: string@[SAVED PUBLISHED]
  --template-configuration: record
  --description: string
  --model-id: string
  --inference-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateAIPrompt $client_token $assistant_id $ai_prompt_id $visibility_status $template_configuration $description $model_id $inference_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/aiagentConfiguration; needs --assistant-id --ai-agent-type --configuration
@search-terms UpdateAssistantAIAgent
export def 'qconnect update-assistant-ai-agent' [
  --assistant-id: string
  --ai-agent-type: string@AIAgentType
  --configuration: record
  --orchestrator-use-case: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateAssistantAIAgent $assistant_id $ai_agent_type $configuration $orchestrator_use_case -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --knowledge-base-id --content-id
@search-terms UpdateContent
export def 'qconnect update-content' [
  --knowledge-base-id: string
  --content-id: string
  --revision-id: string
  --title: string
  --override-link-out-uri: string
  --remove-override-link-out-uri: oneof<bool>
  --metadata: record
  --upload-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateContent $knowledge_base_id $content_id $revision_id $title $override_link_out_uri $remove_override_link_out_uri $metadata $upload_id -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/templateUri; needs --knowledge-base-id --template-uri
@search-terms UpdateKnowledgeBaseTemplateUri
export def 'qconnect update-knowledge-base-template-uri' [
  --knowledge-base-id: string
  --template-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateKnowledgeBaseTemplateUri $knowledge_base_id $template_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}; needs --knowledge-base-id --message-template-id
@search-terms UpdateMessageTemplate
export def 'qconnect update-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --content: record
  --language: string
  --source-configuration: record
  --default-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateMessageTemplate $knowledge_base_id $message_template_id $content $language $source_configuration $default_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/metadata; needs --knowledge-base-id --message-template-id
@search-terms UpdateMessageTemplateMetadata
export def 'qconnect update-message-template-metadata' [
  --knowledge-base-id: string
  --message-template-id: string
  --name: string
  --description: string
  --grouping-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateMessageTemplateMetadata $knowledge_base_id $message_template_id $name $description $grouping_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --knowledge-base-id --quick-response-id
@search-terms UpdateQuickResponse
export def 'qconnect update-quick-response' [
  --knowledge-base-id: string
  --quick-response-id: string
  --name: string
  --content: record
  --content-type: string
  --grouping-configuration: record
  --remove-grouping-configuration: oneof<bool>
  --description: string
  --remove-description: oneof<bool>
  --shortcut-key: string
  --remove-shortcut-key: oneof<bool>
  --is-active: oneof<bool>
  --channels: list<string>
  --language: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateQuickResponse $knowledge_base_id $quick_response_id $name $content $content_type $grouping_configuration $remove_grouping_configuration $description $remove_description $shortcut_key $remove_shortcut_key $is_active $channels $language -- $region $profile $with_input $fail_fast $yes' }

# POST /assistants/{assistantId}/sessions/{sessionId}; needs --assistant-id --session-id
@search-terms UpdateSession
export def 'qconnect update-session' [
  --assistant-id: string
  --session-id: string
  --description: string
  --tag-filter: record
  --ai-agent-configuration: record
  --orchestrator-configuration-list: list
  --remove-orchestrator-configuration-list: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateSession $assistant_id $session_id $description $tag_filter $ai_agent_configuration $orchestrator_configuration_list $remove_orchestrator_configuration_list -- $region $profile $with_input $fail_fast $yes' }

# PATCH /assistants/{assistantId}/sessions/{sessionId}/data; needs --assistant-id --session-id --data
@search-terms UpdateSessionData
export def 'qconnect update-session-data' [
  --assistant-id: string
  --session-id: string
  --namespace: string
  --data: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qconnect UpdateSessionData $assistant_id $session_id $namespace $data -- $region $profile $with_input $fail_fast $yes' }
