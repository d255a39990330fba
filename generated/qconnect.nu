# Written by `cargo xtask generate --service qconnect` from the service's model and overlay: change those instead.
# QConnect, API version 2020-10-19: 96 operations.

use rt.nu [call send]

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/activate; needs --knowledge-base-id --message-template-id --version-number
@category "aws qconnect"
@search-terms ActivateMessageTemplate
export def 'qconnect activate-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect ActivateMessageTemplate $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $version_number=versionNumber $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiagents; needs --assistant-id --name --type --configuration --visibility-status
@category "aws qconnect"
@search-terms CreateAIAgent
export def 'qconnect create-ai-agent' [
  --client-token: string
  --assistant-id: string
  --name: string
  --type: string@[MANUAL_SEARCH ANSWER_RECOMMENDATION SELF_SERVICE EMAIL_RESPONSE EMAIL_OVERVIEW EMAIL_GENERATIVE_ANSWER ORCHESTRATION NOTE_TAKING CASE_SUMMARIZATION]
  --configuration: record
  --visibility-status: string@[SAVED PUBLISHED]
  --tags: record
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateAIAgent $client_token=clientToken $assistant_id=assistantId $name=name $type=type $configuration=configuration $visibility_status=visibilityStatus $tags=tags $description=description $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiagents/{aiAgentId}/versions; needs --assistant-id --ai-agent-id
@category "aws qconnect"
@search-terms CreateAIAgentVersion
export def 'qconnect create-ai-agent-version' [
  --assistant-id: string
  --ai-agent-id: string
  --modified-time: oneof<datetime, duration, int, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateAIAgentVersion $assistant_id=assistantId $ai_agent_id=aiAgentId $modified_time=modifiedTime $client_token=clientToken $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiguardrails; needs --assistant-id --name --blocked-input-messaging --blocked-outputs-messaging --visibility-status
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect CreateAIGuardrail $client_token=clientToken $assistant_id=assistantId $name=name $blocked_input_messaging=blockedInputMessaging $blocked_outputs_messaging=blockedOutputsMessaging $visibility_status=visibilityStatus $description=description $topic_policy_config=topicPolicyConfig $content_policy_config=contentPolicyConfig $word_policy_config=wordPolicyConfig $sensitive_information_policy_config=sensitiveInformationPolicyConfig $contextual_grounding_policy_config=contextualGroundingPolicyConfig $tags=tags $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions; needs --assistant-id --ai-guardrail-id
@category "aws qconnect"
@search-terms CreateAIGuardrailVersion
export def 'qconnect create-ai-guardrail-version' [
  --assistant-id: string
  --ai-guardrail-id: string
  --modified-time: oneof<datetime, duration, int, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateAIGuardrailVersion $assistant_id=assistantId $ai_guardrail_id=aiGuardrailId $modified_time=modifiedTime $client_token=clientToken $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiprompts; needs --assistant-id --name --type --template-configuration --visibility-status --template-type --model-id --api-format
@category "aws qconnect"
@search-terms CreateAIPrompt
export def 'qconnect create-ai-prompt' [
  --client-token: string
  --assistant-id: string
  --name: string
  --type: string@[ANSWER_GENERATION INTENT_LABELING_GENERATION QUERY_REFORMULATION SELF_SERVICE_PRE_PROCESSING SELF_SERVICE_ANSWER_GENERATION EMAIL_RESPONSE EMAIL_OVERVIEW EMAIL_GENERATIVE_ANSWER EMAIL_QUERY_REFORMULATION ORCHESTRATION NOTE_TAKING CASE_SUMMARIZATION]
  --template-configuration: record
  --visibility-status: string@[SAVED PUBLISHED]
  --template-type: string@[TEXT]
  --model-id: string
  --api-format: string@[ANTHROPIC_CLAUDE_MESSAGES ANTHROPIC_CLAUDE_TEXT_COMPLETIONS MESSAGES TEXT_COMPLETIONS]
  --tags: record
  --description: string
  --inference-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateAIPrompt $client_token=clientToken $assistant_id=assistantId $name=name $type=type $template_configuration=templateConfiguration $visibility_status=visibilityStatus $template_type=templateType $model_id=modelId $api_format=apiFormat $tags=tags $description=description $inference_configuration=inferenceConfiguration $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiprompts/{aiPromptId}/versions; needs --assistant-id --ai-prompt-id
@category "aws qconnect"
@search-terms CreateAIPromptVersion
export def 'qconnect create-ai-prompt-version' [
  --assistant-id: string
  --ai-prompt-id: string
  --modified-time: oneof<datetime, duration, int, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateAIPromptVersion $assistant_id=assistantId $ai_prompt_id=aiPromptId $modified_time=modifiedTime $client_token=clientToken $region=--region $profile=--profile' }

# POST /assistants; needs --name --type
@category "aws qconnect"
@search-terms CreateAssistant
export def 'qconnect create-assistant' [
  --client-token: string
  --name: string
  --type: string@[AGENT]
  --description: string
  --tags: record
  --server-side-encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateAssistant $client_token=clientToken $name=name $type=type $description=description $tags=tags $server_side_encryption_configuration=serverSideEncryptionConfiguration $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/associations; needs --assistant-id --association-type --association
@category "aws qconnect"
@search-terms CreateAssistantAssociation
export def 'qconnect create-assistant-association' [
  --assistant-id: string
  --association-type: string@[KNOWLEDGE_BASE EXTERNAL_BEDROCK_KNOWLEDGE_BASE]
  --association: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateAssistantAssociation $assistant_id=assistantId $association_type=associationType $association=association $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/contents; needs --knowledge-base-id --name --upload-id
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect CreateContent $knowledge_base_id=knowledgeBaseId $name=name $title=title $override_link_out_uri=overrideLinkOutUri $metadata=metadata $upload_id=uploadId $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations; needs --knowledge-base-id --content-id --association-type --association
@category "aws qconnect"
@search-terms CreateContentAssociation
export def 'qconnect create-content-association' [
  --client-token: string
  --knowledge-base-id: string
  --content-id: string
  --association-type: string@[AMAZON_CONNECT_GUIDE]
  --association: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateContentAssociation $client_token=clientToken $knowledge_base_id=knowledgeBaseId $content_id=contentId $association_type=associationType $association=association $tags=tags $region=--region $profile=--profile' }

# POST /knowledgeBases; needs --name --knowledge-base-type
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect CreateKnowledgeBase $client_token=clientToken $name=name $knowledge_base_type=knowledgeBaseType $source_configuration=sourceConfiguration $rendering_configuration=renderingConfiguration $vector_ingestion_configuration=vectorIngestionConfiguration $server_side_encryption_configuration=serverSideEncryptionConfiguration $description=description $tags=tags $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates; needs --knowledge-base-id --channel-subtype
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect CreateMessageTemplate $knowledge_base_id=knowledgeBaseId $name=name $content=content $description=description $channel_subtype=channelSubtype $language=language $source_configuration=sourceConfiguration $default_attributes=defaultAttributes $grouping_configuration=groupingConfiguration $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/attachments; needs --knowledge-base-id --message-template-id --content-disposition --name --body
@category "aws qconnect"
@search-terms CreateMessageTemplateAttachment
export def 'qconnect create-message-template-attachment' [
  --knowledge-base-id: string
  --message-template-id: string
  --content-disposition: string@[ATTACHMENT]
  --name: string
  --body: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateMessageTemplateAttachment $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $content_disposition=contentDisposition $name=name $body=body $client_token=clientToken $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/versions; needs --knowledge-base-id --message-template-id
@category "aws qconnect"
@search-terms CreateMessageTemplateVersion
export def 'qconnect create-message-template-version' [
  --knowledge-base-id: string
  --message-template-id: string
  --message-template-content-sha256: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateMessageTemplateVersion $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $message_template_content_sha256=messageTemplateContentSha256 $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/quickResponses; needs --knowledge-base-id --name --content
@category "aws qconnect"
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
  --channels: oneof<list<string>, string>
  --language: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateQuickResponse $knowledge_base_id=knowledgeBaseId $name=name $content=content $content_type=contentType $grouping_configuration=groupingConfiguration $description=description $shortcut_key=shortcutKey $is_active=isActive $channels=channels $language=language $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/sessions; needs --assistant-id --name
@category "aws qconnect"
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
  --orchestrator-configuration-list: oneof<list<any>, record>
  --remove-orchestrator-configuration-list: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect CreateSession $client_token=clientToken $assistant_id=assistantId $name=name $description=description $tags=tags $tag_filter=tagFilter $ai_agent_configuration=aiAgentConfiguration $contact_arn=contactArn $orchestrator_configuration_list=orchestratorConfigurationList $remove_orchestrator_configuration_list=removeOrchestratorConfigurationList $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/deactivate; needs --knowledge-base-id --message-template-id --version-number
@category "aws qconnect"
@search-terms DeactivateMessageTemplate
export def 'qconnect deactivate-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect DeactivateMessageTemplate $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $version_number=versionNumber $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}/aiagents/{aiAgentId}; needs --assistant-id --ai-agent-id
@category "aws qconnect"
@search-terms DeleteAIAgent
export def 'qconnect delete-ai-agent' [
  --assistant-id: string
  --ai-agent-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteAIAgent $assistant_id=assistantId $ai_agent_id=aiAgentId $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}/aiagents/{aiAgentId}/versions/{versionNumber}; needs --assistant-id --ai-agent-id --version-number
@category "aws qconnect"
@search-terms DeleteAIAgentVersion
export def 'qconnect delete-ai-agent-version' [
  --assistant-id: string
  --ai-agent-id: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteAIAgentVersion $assistant_id=assistantId $ai_agent_id=aiAgentId $version_number=versionNumber $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}/aiguardrails/{aiGuardrailId}; needs --assistant-id --ai-guardrail-id
@category "aws qconnect"
@search-terms DeleteAIGuardrail
export def 'qconnect delete-ai-guardrail' [
  --assistant-id: string
  --ai-guardrail-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteAIGuardrail $assistant_id=assistantId $ai_guardrail_id=aiGuardrailId $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions/{versionNumber}; needs --assistant-id --ai-guardrail-id --version-number
@category "aws qconnect"
@search-terms DeleteAIGuardrailVersion
export def 'qconnect delete-ai-guardrail-version' [
  --assistant-id: string
  --ai-guardrail-id: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteAIGuardrailVersion $assistant_id=assistantId $ai_guardrail_id=aiGuardrailId $version_number=versionNumber $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}/aiprompts/{aiPromptId}; needs --assistant-id --ai-prompt-id
@category "aws qconnect"
@search-terms DeleteAIPrompt
export def 'qconnect delete-ai-prompt' [
  --assistant-id: string
  --ai-prompt-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteAIPrompt $assistant_id=assistantId $ai_prompt_id=aiPromptId $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}/aiprompts/{aiPromptId}/versions/{versionNumber}; needs --assistant-id --ai-prompt-id --version-number
@category "aws qconnect"
@search-terms DeleteAIPromptVersion
export def 'qconnect delete-ai-prompt-version' [
  --assistant-id: string
  --ai-prompt-id: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteAIPromptVersion $assistant_id=assistantId $ai_prompt_id=aiPromptId $version_number=versionNumber $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}; needs --assistant-id
@category "aws qconnect"
@search-terms DeleteAssistant
export def 'qconnect delete-assistant' [
  --assistant-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteAssistant $assistant_id=assistantId $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}/associations/{assistantAssociationId}; needs --assistant-association-id --assistant-id
@category "aws qconnect"
@search-terms DeleteAssistantAssociation
export def 'qconnect delete-assistant-association' [
  --assistant-association-id: string
  --assistant-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteAssistantAssociation $assistant_association_id=assistantAssociationId $assistant_id=assistantId $region=--region $profile=--profile' }

# DELETE /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --knowledge-base-id --content-id
@category "aws qconnect"
@search-terms DeleteContent
export def 'qconnect delete-content' [
  --knowledge-base-id: string
  --content-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteContent $knowledge_base_id=knowledgeBaseId $content_id=contentId $region=--region $profile=--profile' }

# DELETE /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations/{contentAssociationId}; needs --knowledge-base-id --content-id --content-association-id
@category "aws qconnect"
@search-terms DeleteContentAssociation
export def 'qconnect delete-content-association' [
  --knowledge-base-id: string
  --content-id: string
  --content-association-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteContentAssociation $knowledge_base_id=knowledgeBaseId $content_id=contentId $content_association_id=contentAssociationId $region=--region $profile=--profile' }

# DELETE /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}; needs --knowledge-base-id --import-job-id
@category "aws qconnect"
@search-terms DeleteImportJob
export def 'qconnect delete-import-job' [
  --knowledge-base-id: string
  --import-job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteImportJob $knowledge_base_id=knowledgeBaseId $import_job_id=importJobId $region=--region $profile=--profile' }

# DELETE /knowledgeBases/{knowledgeBaseId}; needs --knowledge-base-id
@category "aws qconnect"
@search-terms DeleteKnowledgeBase
export def 'qconnect delete-knowledge-base' [
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteKnowledgeBase $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# DELETE /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}; needs --knowledge-base-id --message-template-id
@category "aws qconnect"
@search-terms DeleteMessageTemplate
export def 'qconnect delete-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteMessageTemplate $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $region=--region $profile=--profile' }

# DELETE /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/attachments/{attachmentId}; needs --knowledge-base-id --message-template-id --attachment-id
@category "aws qconnect"
@search-terms DeleteMessageTemplateAttachment
export def 'qconnect delete-message-template-attachment' [
  --knowledge-base-id: string
  --message-template-id: string
  --attachment-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteMessageTemplateAttachment $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $attachment_id=attachmentId $region=--region $profile=--profile' }

# DELETE /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --knowledge-base-id --quick-response-id
@category "aws qconnect"
@search-terms DeleteQuickResponse
export def 'qconnect delete-quick-response' [
  --knowledge-base-id: string
  --quick-response-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect DeleteQuickResponse $knowledge_base_id=knowledgeBaseId $quick_response_id=quickResponseId $region=--region $profile=--profile' }

# GET /assistants/{assistantId}/aiagents/{aiAgentId}; needs --assistant-id --ai-agent-id
@category "aws qconnect"
@search-terms GetAIAgent
export def 'qconnect get-ai-agent' [
  --assistant-id: string
  --ai-agent-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetAIAgent $assistant_id=assistantId $ai_agent_id=aiAgentId $region=--region $profile=--profile' }

# GET /assistants/{assistantId}/aiguardrails/{aiGuardrailId}; needs --assistant-id --ai-guardrail-id
@category "aws qconnect"
@search-terms GetAIGuardrail
export def 'qconnect get-ai-guardrail' [
  --assistant-id: string
  --ai-guardrail-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetAIGuardrail $assistant_id=assistantId $ai_guardrail_id=aiGuardrailId $region=--region $profile=--profile' }

# GET /assistants/{assistantId}/aiprompts/{aiPromptId}; needs --assistant-id --ai-prompt-id
@category "aws qconnect"
@search-terms GetAIPrompt
export def 'qconnect get-ai-prompt' [
  --assistant-id: string
  --ai-prompt-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetAIPrompt $assistant_id=assistantId $ai_prompt_id=aiPromptId $region=--region $profile=--profile' }

# GET /assistants/{assistantId}; cached 1min; needs --assistant-id
@category "aws qconnect"
@search-terms GetAssistant
export def 'qconnect get-assistant' [
  --assistant-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetAssistant $assistant_id=assistantId $region=--region $profile=--profile' }

# GET /assistants/{assistantId}/associations/{assistantAssociationId}; cached 1min; needs --assistant-association-id --assistant-id
@category "aws qconnect"
@search-terms GetAssistantAssociation
export def 'qconnect get-assistant-association' [
  --assistant-association-id: string
  --assistant-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetAssistantAssociation $assistant_association_id=assistantAssociationId $assistant_id=assistantId $region=--region $profile=--profile' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --content-id --knowledge-base-id
@category "aws qconnect"
@search-terms GetContent
export def 'qconnect get-content' [
  --content-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetContent $content_id=contentId $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations/{contentAssociationId}; cached 1min; needs --knowledge-base-id --content-id --content-association-id
@category "aws qconnect"
@search-terms GetContentAssociation
export def 'qconnect get-content-association' [
  --knowledge-base-id: string
  --content-id: string
  --content-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetContentAssociation $knowledge_base_id=knowledgeBaseId $content_id=contentId $content_association_id=contentAssociationId $region=--region $profile=--profile' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/summary; cached 1min; needs --content-id --knowledge-base-id
@category "aws qconnect"
@search-terms GetContentSummary
export def 'qconnect get-content-summary' [
  --content-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetContentSummary $content_id=contentId $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# GET /knowledgeBases/{knowledgeBaseId}/importJobs/{importJobId}; needs --import-job-id --knowledge-base-id
@category "aws qconnect"
@search-terms GetImportJob
export def 'qconnect get-import-job' [
  --import-job-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetImportJob $import_job_id=importJobId $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# GET /knowledgeBases/{knowledgeBaseId}; needs --knowledge-base-id
@category "aws qconnect"
@search-terms GetKnowledgeBase
export def 'qconnect get-knowledge-base' [
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetKnowledgeBase $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# GET /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}; needs --message-template-id --knowledge-base-id
@category "aws qconnect"
@search-terms GetMessageTemplate
export def 'qconnect get-message-template' [
  --message-template-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetMessageTemplate $message_template_id=messageTemplateId $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# GET /assistants/{assistantId}/sessions/{sessionId}/messages/next; needs --assistant-id --session-id --next-message-token
@category "aws qconnect"
@search-terms GetNextMessage
export def 'qconnect get-next-message' [
  --assistant-id: string
  --session-id: string
  --next-message-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetNextMessage $assistant_id=assistantId $session_id=sessionId $next_message_token=nextMessageToken $region=--region $profile=--profile' }

# GET /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --quick-response-id --knowledge-base-id
@category "aws qconnect"
@search-terms GetQuickResponse
export def 'qconnect get-quick-response' [
  --quick-response-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetQuickResponse $quick_response_id=quickResponseId $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# GET /assistants/{assistantId}/sessions/{sessionId}/recommendations; needs --assistant-id --session-id; deprecated
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect GetRecommendations $assistant_id=assistantId $session_id=sessionId $max_results=maxResults $wait_time_seconds=waitTimeSeconds $next_chunk_token=nextChunkToken $recommendation_type=recommendationType $region=--region $profile=--profile' }

# GET /assistants/{assistantId}/sessions/{sessionId}; cached 1min; needs --assistant-id --session-id
@category "aws qconnect"
@search-terms GetSession
export def 'qconnect get-session' [
  --assistant-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect GetSession $assistant_id=assistantId $session_id=sessionId $region=--region $profile=--profile' }

# GET /assistants/{assistantId}/aiagents/{aiAgentId}/versions; follows pages; needs --assistant-id --ai-agent-id
@category "aws qconnect"
@search-terms ListAIAgentVersions
export def 'qconnect list-ai-agent-versions' [
  --assistant-id: string
  --ai-agent-id: string
  --origin: string@[SYSTEM CUSTOMER]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListAIAgentVersions $assistant_id=assistantId $ai_agent_id=aiAgentId $origin=origin $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/aiagents; follows pages; needs --assistant-id
@category "aws qconnect"
@search-terms ListAIAgents
export def 'qconnect list-ai-agents' [
  --assistant-id: string
  --origin: string@[SYSTEM CUSTOMER]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListAIAgents $assistant_id=assistantId $origin=origin $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/aiguardrails/{aiGuardrailId}/versions; follows pages; needs --assistant-id --ai-guardrail-id
@category "aws qconnect"
@search-terms ListAIGuardrailVersions
export def 'qconnect list-ai-guardrail-versions' [
  --assistant-id: string
  --ai-guardrail-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListAIGuardrailVersions $assistant_id=assistantId $ai_guardrail_id=aiGuardrailId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/aiguardrails; follows pages; needs --assistant-id
@category "aws qconnect"
@search-terms ListAIGuardrails
export def 'qconnect list-ai-guardrails' [
  --assistant-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListAIGuardrails $assistant_id=assistantId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/aiprompts/{aiPromptId}/versions; follows pages; cached 1min; needs --assistant-id --ai-prompt-id
@category "aws qconnect"
@search-terms ListAIPromptVersions
export def 'qconnect list-ai-prompt-versions' [
  --assistant-id: string
  --ai-prompt-id: string
  --origin: string@[SYSTEM CUSTOMER]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListAIPromptVersions $assistant_id=assistantId $ai_prompt_id=aiPromptId $origin=origin $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/aiprompts; follows pages; cached 1min; needs --assistant-id
@category "aws qconnect"
@search-terms ListAIPrompts
export def 'qconnect list-ai-prompts' [
  --assistant-id: string
  --origin: string@[SYSTEM CUSTOMER]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListAIPrompts $assistant_id=assistantId $origin=origin $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/associations; follows pages; cached 1min; needs --assistant-id
@category "aws qconnect"
@search-terms ListAssistantAssociations
export def 'qconnect list-assistant-associations' [
  --assistant-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListAssistantAssociations $assistant_id=assistantId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants; follows pages; cached 1min
@category "aws qconnect"
@search-terms ListAssistants
@example "First rows only" "qconnect list-assistants --stream | first 3"
export def 'qconnect list-assistants' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListAssistants $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /knowledgeBases/{knowledgeBaseId}/contents/{contentId}/associations; follows pages; cached 1min; needs --knowledge-base-id --content-id
@category "aws qconnect"
@search-terms ListContentAssociations
export def 'qconnect list-content-associations' [
  --knowledge-base-id: string
  --content-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListContentAssociations $knowledge_base_id=knowledgeBaseId $content_id=contentId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /knowledgeBases/{knowledgeBaseId}/contents; follows pages; cached 1min; needs --knowledge-base-id
@category "aws qconnect"
@search-terms ListContents
export def 'qconnect list-contents' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListContents $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /knowledgeBases/{knowledgeBaseId}/importJobs; follows pages; cached 1min; needs --knowledge-base-id
@category "aws qconnect"
@search-terms ListImportJobs
export def 'qconnect list-import-jobs' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListImportJobs $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /knowledgeBases; follows pages
@category "aws qconnect"
@search-terms ListKnowledgeBases
@example "First rows only" "qconnect list-knowledge-bases --stream | first 3"
export def 'qconnect list-knowledge-bases' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListKnowledgeBases $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/versions; follows pages; needs --knowledge-base-id --message-template-id
@category "aws qconnect"
@search-terms ListMessageTemplateVersions
export def 'qconnect list-message-template-versions' [
  --knowledge-base-id: string
  --message-template-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListMessageTemplateVersions $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /knowledgeBases/{knowledgeBaseId}/messageTemplates; follows pages; needs --knowledge-base-id
@category "aws qconnect"
@search-terms ListMessageTemplates
export def 'qconnect list-message-templates' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListMessageTemplates $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/sessions/{sessionId}/messages; follows pages; needs --assistant-id --session-id
@category "aws qconnect"
@search-terms ListMessages
export def 'qconnect list-messages' [
  --assistant-id: string
  --session-id: string
  --filter: string@[ALL TEXT_ONLY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListMessages $assistant_id=assistantId $session_id=sessionId $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/models; follows pages; cached 1min; needs --assistant-id
@category "aws qconnect"
@search-terms ListModels
export def 'qconnect list-models' [
  --assistant-id: string
  --ai-prompt-type: string@[ANSWER_GENERATION INTENT_LABELING_GENERATION QUERY_REFORMULATION SELF_SERVICE_PRE_PROCESSING SELF_SERVICE_ANSWER_GENERATION EMAIL_RESPONSE EMAIL_OVERVIEW EMAIL_GENERATIVE_ANSWER EMAIL_QUERY_REFORMULATION ORCHESTRATION NOTE_TAKING CASE_SUMMARIZATION]
  --model-lifecycle: string@[ACTIVE LEGACY]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListModels $assistant_id=assistantId $ai_prompt_type=aiPromptType $model_lifecycle=modelLifecycle $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /knowledgeBases/{knowledgeBaseId}/quickResponses; follows pages; needs --knowledge-base-id
@category "aws qconnect"
@search-terms ListQuickResponses
export def 'qconnect list-quick-responses' [
  --knowledge-base-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListQuickResponses $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /assistants/{assistantId}/sessions/{sessionId}/spans; follows pages; needs --assistant-id --session-id
@category "aws qconnect"
@search-terms ListSpans
export def 'qconnect list-spans' [
  --assistant-id: string
  --session-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect ListSpans $assistant_id=assistantId $session_id=sessionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws qconnect"
@search-terms ListTagsForResource
export def 'qconnect list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/sessions/{sessionId}/recommendations/notify; needs --assistant-id --session-id --recommendation-ids
@category "aws qconnect"
@search-terms NotifyRecommendationsReceived
export def 'qconnect notify-recommendations-received' [
  --assistant-id: string
  --session-id: string
  --recommendation-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect NotifyRecommendationsReceived $assistant_id=assistantId $session_id=sessionId $recommendation_ids=recommendationIds $region=--region $profile=--profile' }

# PUT /assistants/{assistantId}/feedback; needs --assistant-id --target-id --target-type --content-feedback
@category "aws qconnect"
@search-terms PutFeedback
export def 'qconnect put-feedback' [
  --assistant-id: string
  --target-id: string
  --target-type: string@[RECOMMENDATION RESULT MESSAGE]
  --content-feedback: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect PutFeedback $assistant_id=assistantId $target_id=targetId $target_type=targetType $content_feedback=contentFeedback $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/query; follows pages; needs --assistant-id; deprecated
@category "aws qconnect"
@search-terms QueryAssistant
export def 'qconnect query-assistant' [
  --assistant-id: string
  --query-text: string
  --session-id: string
  --query-condition: oneof<list<any>, record>
  --query-input-data: record
  --override-knowledge-base-search-type: string@[HYBRID SEMANTIC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect QueryAssistant $assistant_id=assistantId $query_text=queryText $session_id=sessionId $query_condition=queryCondition $query_input_data=queryInputData $override_knowledge_base_search_type=overrideKnowledgeBaseSearchType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /assistants/{assistantId}/replicaKey; needs --assistant-id --replica-kms-key
@category "aws qconnect"
@search-terms RegisterAssistantReplicaKey
export def 'qconnect register-assistant-replica-key' [
  --assistant-id: string
  --replica-kms-key: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect RegisterAssistantReplicaKey $assistant_id=assistantId $replica_kms_key=replicaKmsKey $client_token=clientToken $region=--region $profile=--profile' }

# PUT /knowledgeBases/{knowledgeBaseId}/replicaKey; needs --knowledge-base-id --replica-kms-key
@category "aws qconnect"
@search-terms RegisterKnowledgeBaseReplicaKey
export def 'qconnect register-knowledge-base-replica-key' [
  --knowledge-base-id: string
  --replica-kms-key: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect RegisterKnowledgeBaseReplicaKey $knowledge_base_id=knowledgeBaseId $replica_kms_key=replicaKmsKey $client_token=clientToken $region=--region $profile=--profile' }

# DELETE /assistants/{assistantId}/aiagentConfiguration; needs --assistant-id --ai-agent-type
@category "aws qconnect"
@search-terms RemoveAssistantAIAgent
export def 'qconnect remove-assistant-ai-agent' [
  --assistant-id: string
  --ai-agent-type: string@[MANUAL_SEARCH ANSWER_RECOMMENDATION SELF_SERVICE EMAIL_RESPONSE EMAIL_OVERVIEW EMAIL_GENERATIVE_ANSWER ORCHESTRATION NOTE_TAKING CASE_SUMMARIZATION]
  --orchestrator-use-case: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect RemoveAssistantAIAgent $assistant_id=assistantId $ai_agent_type=aiAgentType $orchestrator_use_case=orchestratorUseCase $region=--region $profile=--profile' }

# DELETE /knowledgeBases/{knowledgeBaseId}/templateUri; needs --knowledge-base-id
@category "aws qconnect"
@search-terms RemoveKnowledgeBaseTemplateUri
export def 'qconnect remove-knowledge-base-template-uri' [
  --knowledge-base-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect RemoveKnowledgeBaseTemplateUri $knowledge_base_id=knowledgeBaseId $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/render; needs --knowledge-base-id --message-template-id --attributes
@category "aws qconnect"
@search-terms RenderMessageTemplate
export def 'qconnect render-message-template' [
  --knowledge-base-id: string
  --message-template-id: string
  --attributes: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect RenderMessageTemplate $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $attributes=attributes $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/retrieve; needs --assistant-id --retrieval-configuration --retrieval-query
@category "aws qconnect"
@search-terms Retrieve
export def 'qconnect retrieve' [
  --assistant-id: string
  --retrieval-configuration: record
  --retrieval-query: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect Retrieve $assistant_id=assistantId $retrieval_configuration=retrievalConfiguration $retrieval_query=retrievalQuery $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/search; follows pages; cached 1min; needs --knowledge-base-id --search-expression
@category "aws qconnect"
@search-terms SearchContent
export def 'qconnect search-content' [
  --knowledge-base-id: string
  --search-expression: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect SearchContent $knowledge_base_id=knowledgeBaseId $search_expression=searchExpression $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /knowledgeBases/{knowledgeBaseId}/search/messageTemplates; follows pages; needs --knowledge-base-id --search-expression
@category "aws qconnect"
@search-terms SearchMessageTemplates
export def 'qconnect search-message-templates' [
  --knowledge-base-id: string
  --search-expression: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect SearchMessageTemplates $knowledge_base_id=knowledgeBaseId $search_expression=searchExpression $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /knowledgeBases/{knowledgeBaseId}/search/quickResponses; follows pages; needs --knowledge-base-id --search-expression
@category "aws qconnect"
@search-terms SearchQuickResponses
export def 'qconnect search-quick-responses' [
  --knowledge-base-id: string
  --search-expression: record
  --attributes: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect SearchQuickResponses $knowledge_base_id=knowledgeBaseId $search_expression=searchExpression $attributes=attributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /assistants/{assistantId}/searchSessions; follows pages; cached 1min; needs --assistant-id --search-expression
@category "aws qconnect"
@search-terms SearchSessions
export def 'qconnect search-sessions' [
  --assistant-id: string
  --search-expression: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qconnect SearchSessions $assistant_id=assistantId $search_expression=searchExpression $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /assistants/{assistantId}/sessions/{sessionId}/message; needs --assistant-id --session-id --type --message
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect SendMessage $assistant_id=assistantId $session_id=sessionId $type=type $message=message $ai_agent_id=aiAgentId $conversation_context=conversationContext $configuration=configuration $client_token=clientToken $orchestrator_use_case=orchestratorUseCase $metadata=metadata $origin_request_id=originRequestId $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/upload; needs --knowledge-base-id --content-type
@category "aws qconnect"
@search-terms StartContentUpload
export def 'qconnect start-content-upload' [
  --knowledge-base-id: string
  --content-type: string
  --presigned-url-time-to-live: int
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect StartContentUpload $knowledge_base_id=knowledgeBaseId $content_type=contentType $presigned_url_time_to_live=presignedUrlTimeToLive $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/importJobs; needs --knowledge-base-id --import-job-type --upload-id
@category "aws qconnect"
@search-terms StartImportJob
export def 'qconnect start-import-job' [
  --knowledge-base-id: string
  --import-job-type: string@[QUICK_RESPONSES]
  --upload-id: string
  --client-token: string
  --metadata: record
  --external-source-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect StartImportJob $knowledge_base_id=knowledgeBaseId $import_job_type=importJobType $upload_id=uploadId $client_token=clientToken $metadata=metadata $external_source_configuration=externalSourceConfiguration $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws qconnect"
@search-terms TagResource
export def 'qconnect tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws qconnect"
@search-terms UntagResource
export def 'qconnect untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qconnect UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiagents/{aiAgentId}; needs --assistant-id --ai-agent-id --visibility-status
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect UpdateAIAgent $client_token=clientToken $assistant_id=assistantId $ai_agent_id=aiAgentId $visibility_status=visibilityStatus $configuration=configuration $description=description $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiguardrails/{aiGuardrailId}; needs --assistant-id --ai-guardrail-id --visibility-status --blocked-input-messaging --blocked-outputs-messaging
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect UpdateAIGuardrail $client_token=clientToken $assistant_id=assistantId $ai_guardrail_id=aiGuardrailId $visibility_status=visibilityStatus $blocked_input_messaging=blockedInputMessaging $blocked_outputs_messaging=blockedOutputsMessaging $description=description $topic_policy_config=topicPolicyConfig $content_policy_config=contentPolicyConfig $word_policy_config=wordPolicyConfig $sensitive_information_policy_config=sensitiveInformationPolicyConfig $contextual_grounding_policy_config=contextualGroundingPolicyConfig $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiprompts/{aiPromptId}; needs --assistant-id --ai-prompt-id --visibility-status
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect UpdateAIPrompt $client_token=clientToken $assistant_id=assistantId $ai_prompt_id=aiPromptId $visibility_status=visibilityStatus $template_configuration=templateConfiguration $description=description $model_id=modelId $inference_configuration=inferenceConfiguration $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/aiagentConfiguration; needs --assistant-id --ai-agent-type --configuration
@category "aws qconnect"
@search-terms UpdateAssistantAIAgent
export def 'qconnect update-assistant-ai-agent' [
  --assistant-id: string
  --ai-agent-type: string@[MANUAL_SEARCH ANSWER_RECOMMENDATION SELF_SERVICE EMAIL_RESPONSE EMAIL_OVERVIEW EMAIL_GENERATIVE_ANSWER ORCHESTRATION NOTE_TAKING CASE_SUMMARIZATION]
  --configuration: record
  --orchestrator-use-case: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect UpdateAssistantAIAgent $assistant_id=assistantId $ai_agent_type=aiAgentType $configuration=configuration $orchestrator_use_case=orchestratorUseCase $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/contents/{contentId}; needs --knowledge-base-id --content-id
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect UpdateContent $knowledge_base_id=knowledgeBaseId $content_id=contentId $revision_id=revisionId $title=title $override_link_out_uri=overrideLinkOutUri $remove_override_link_out_uri=removeOverrideLinkOutUri $metadata=metadata $upload_id=uploadId $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/templateUri; needs --knowledge-base-id --template-uri
@category "aws qconnect"
@search-terms UpdateKnowledgeBaseTemplateUri
export def 'qconnect update-knowledge-base-template-uri' [
  --knowledge-base-id: string
  --template-uri: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect UpdateKnowledgeBaseTemplateUri $knowledge_base_id=knowledgeBaseId $template_uri=templateUri $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}; needs --knowledge-base-id --message-template-id
@category "aws qconnect"
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
]: nothing -> record { call 'qconnect UpdateMessageTemplate $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $content=content $language=language $source_configuration=sourceConfiguration $default_attributes=defaultAttributes $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/messageTemplates/{messageTemplateId}/metadata; needs --knowledge-base-id --message-template-id
@category "aws qconnect"
@search-terms UpdateMessageTemplateMetadata
export def 'qconnect update-message-template-metadata' [
  --knowledge-base-id: string
  --message-template-id: string
  --name: string
  --description: string
  --grouping-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect UpdateMessageTemplateMetadata $knowledge_base_id=knowledgeBaseId $message_template_id=messageTemplateId $name=name $description=description $grouping_configuration=groupingConfiguration $region=--region $profile=--profile' }

# POST /knowledgeBases/{knowledgeBaseId}/quickResponses/{quickResponseId}; needs --knowledge-base-id --quick-response-id
@category "aws qconnect"
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
  --channels: oneof<list<string>, string>
  --language: string
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect UpdateQuickResponse $knowledge_base_id=knowledgeBaseId $quick_response_id=quickResponseId $name=name $content=content $content_type=contentType $grouping_configuration=groupingConfiguration $remove_grouping_configuration=removeGroupingConfiguration $description=description $remove_description=removeDescription $shortcut_key=shortcutKey $remove_shortcut_key=removeShortcutKey $is_active=isActive $channels=channels $language=language $region=--region $profile=--profile' }

# POST /assistants/{assistantId}/sessions/{sessionId}; needs --assistant-id --session-id
@category "aws qconnect"
@search-terms UpdateSession
export def 'qconnect update-session' [
  --assistant-id: string
  --session-id: string
  --description: string
  --tag-filter: record
  --ai-agent-configuration: record
  --orchestrator-configuration-list: oneof<list<any>, record>
  --remove-orchestrator-configuration-list: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect UpdateSession $assistant_id=assistantId $session_id=sessionId $description=description $tag_filter=tagFilter $ai_agent_configuration=aiAgentConfiguration $orchestrator_configuration_list=orchestratorConfigurationList $remove_orchestrator_configuration_list=removeOrchestratorConfigurationList $region=--region $profile=--profile' }

# PATCH /assistants/{assistantId}/sessions/{sessionId}/data; needs --assistant-id --session-id --data
@category "aws qconnect"
@search-terms UpdateSessionData
export def 'qconnect update-session-data' [
  --assistant-id: string
  --session-id: string
  --namespace: string@[Custom]
  --data: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'qconnect UpdateSessionData $assistant_id=assistantId $session_id=sessionId $namespace=namespace $data=data $region=--region $profile=--profile' }
