# Written by `cargo xtask generate --service qbusiness` from the service's model and overlay: change those instead.
# QBusiness, API version 2023-11-27: 83 operations.

use rt.nu [call send]

# POST /applications/{applicationId}/policy; needs --application-id --statement-id --actions --principal
@category "aws qbusiness"
@search-terms AssociatePermission
export def 'qbusiness associate-permission' [
  --application-id: string
  --statement-id: string
  --actions: oneof<list<string>, string>
  --conditions: oneof<list<any>, record>
  --principal: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness AssociatePermission $application_id=applicationId $statement_id=statementId $actions=actions $conditions=conditions $principal=principal $region=--region $profile=--profile' }

# POST /applications/{applicationId}/indices/{indexId}/documents/delete; needs --application-id --index-id --documents
@category "aws qbusiness"
@search-terms BatchDeleteDocument
export def 'qbusiness batch-delete-document' [
  --application-id: string
  --index-id: string
  --documents: oneof<list<any>, record>
  --data-source-sync-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'qbusiness BatchDeleteDocument $application_id=applicationId $index_id=indexId $documents=documents $data_source_sync_id=dataSourceSyncId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /applications/{applicationId}/indices/{indexId}/documents; needs --application-id --index-id --documents
@category "aws qbusiness"
@search-terms BatchPutDocument
export def 'qbusiness batch-put-document' [
  --application-id: string
  --index-id: string
  --documents: oneof<list<any>, record>
  --role-arn: string
  --data-source-sync-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'qbusiness BatchPutDocument $application_id=applicationId $index_id=indexId $documents=documents $role_arn=roleArn $data_source_sync_id=dataSourceSyncId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# DELETE /applications/{applicationId}/subscriptions/{subscriptionId}; needs --application-id --subscription-id
@category "aws qbusiness"
@search-terms CancelSubscription
export def 'qbusiness cancel-subscription' [
  --application-id: string
  --subscription-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CancelSubscription $application_id=applicationId $subscription_id=subscriptionId $region=--region $profile=--profile' }

# POST /applications/{applicationId}/conversations; sends what is piped in as --input-stream; needs --application-id
@category "aws qbusiness"
@search-terms Chat
export def 'qbusiness chat' [
  --application-id: string
  --user-id: string
  --user-groups: oneof<list<string>, string>
  --conversation-id: string
  --parent-message-id: string
  --client-token: string
  --input-stream: record
  --region: string
  --profile: string
  --raw
  --stream
]: any -> any { send 'qbusiness Chat $application_id=applicationId $user_id=userId $user_groups=userGroups $conversation_id=conversationId $parent_message_id=parentMessageId $client_token=clientToken $input_stream=inputStream $region=--region $profile=--profile $raw=--raw $stream=--stream' inputStream }

# POST /applications/{applicationId}/conversations?sync; needs --application-id
@category "aws qbusiness"
@search-terms ChatSync
export def 'qbusiness chat-sync' [
  --application-id: string
  --user-id: string
  --user-groups: oneof<list<string>, string>
  --user-message: string
  --attachments: oneof<list<any>, record>
  --action-execution: record
  --auth-challenge-response: record
  --conversation-id: string
  --parent-message-id: string
  --attribute-filter: record
  --chat-mode: string@[RETRIEVAL_MODE CREATOR_MODE PLUGIN_MODE]
  --chat-mode-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness ChatSync $application_id=applicationId $user_id=userId $user_groups=userGroups $user_message=userMessage $attachments=attachments $action_execution=actionExecution $auth_challenge_response=authChallengeResponse $conversation_id=conversationId $parent_message_id=parentMessageId $attribute_filter=attributeFilter $chat_mode=chatMode $chat_mode_configuration=chatModeConfiguration $client_token=clientToken $region=--region $profile=--profile' }

# GET /applications/{applicationId}/index/{indexId}/users/{userId}/documents/{documentId}/check-document-access; cached 1min; needs --application-id --index-id --user-id --document-id
@category "aws qbusiness"
@search-terms CheckDocumentAccess
export def 'qbusiness check-document-access' [
  --application-id: string
  --index-id: string
  --user-id: string
  --document-id: string
  --data-source-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CheckDocumentAccess $application_id=applicationId $index_id=indexId $user_id=userId $document_id=documentId $data_source_id=dataSourceId $region=--region $profile=--profile' }

# POST /applications/{applicationId}/experiences/{webExperienceId}/anonymous-url; needs --application-id --web-experience-id
@category "aws qbusiness"
@search-terms CreateAnonymousWebExperienceUrl
export def 'qbusiness create-anonymous-web-experience-url' [
  --application-id: string
  --web-experience-id: string
  --session-duration-in-minutes: int
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateAnonymousWebExperienceUrl $application_id=applicationId $web_experience_id=webExperienceId $session_duration_in_minutes=sessionDurationInMinutes $region=--region $profile=--profile' }

# POST /applications; needs --display-name
@category "aws qbusiness"
@search-terms CreateApplication
export def 'qbusiness create-application' [
  --display-name: string
  --role-arn: string
  --identity-type: string@[AWS_IAM_IDP_SAML AWS_IAM_IDP_OIDC AWS_IAM_IDC AWS_QUICKSIGHT_IDP ANONYMOUS]
  --iam-identity-provider-arn: string
  --identity-center-instance-arn: string
  --client-ids-for-oidc: oneof<list<string>, string>
  --description: string
  --encryption-configuration: record
  --tags: oneof<list<any>, record>
  --client-token: string
  --attachments-configuration: record
  --q-apps-configuration: record
  --personalization-configuration: record
  --quick-sight-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateApplication $display_name=displayName $role_arn=roleArn $identity_type=identityType $iam_identity_provider_arn=iamIdentityProviderArn $identity_center_instance_arn=identityCenterInstanceArn $client_ids_for_oidc=clientIdsForOIDC $description=description $encryption_configuration=encryptionConfiguration $tags=tags $client_token=clientToken $attachments_configuration=attachmentsConfiguration $q_apps_configuration=qAppsConfiguration $personalization_configuration=personalizationConfiguration $quick_sight_configuration=quickSightConfiguration $region=--region $profile=--profile' }

# POST /applications/{applicationId}/chatresponseconfigurations; needs --application-id --display-name --response-configurations
@category "aws qbusiness"
@search-terms CreateChatResponseConfiguration
export def 'qbusiness create-chat-response-configuration' [
  --application-id: string
  --display-name: string
  --client-token: string
  --response-configurations: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateChatResponseConfiguration $application_id=applicationId $display_name=displayName $client_token=clientToken $response_configurations=responseConfigurations $tags=tags $region=--region $profile=--profile' }

# POST /applications/{applicationId}/dataaccessors; needs --application-id --principal --action-configurations --display-name
@category "aws qbusiness"
@search-terms CreateDataAccessor
export def 'qbusiness create-data-accessor' [
  --application-id: string
  --principal: string
  --action-configurations: oneof<list<any>, record>
  --client-token: string
  --display-name: string
  --authentication-detail: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateDataAccessor $application_id=applicationId $principal=principal $action_configurations=actionConfigurations $client_token=clientToken $display_name=displayName $authentication_detail=authenticationDetail $tags=tags $region=--region $profile=--profile' }

# POST /applications/{applicationId}/indices/{indexId}/datasources; needs --application-id --index-id --display-name --configuration
@category "aws qbusiness"
@search-terms CreateDataSource
export def 'qbusiness create-data-source' [
  --application-id: string
  --index-id: string
  --display-name: string
  --configuration: any
  --vpc-configuration: record
  --description: string
  --tags: oneof<list<any>, record>
  --sync-schedule: string
  --role-arn: string
  --client-token: string
  --document-enrichment-configuration: record
  --media-extraction-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateDataSource $application_id=applicationId $index_id=indexId $display_name=displayName $configuration=configuration $vpc_configuration=vpcConfiguration $description=description $tags=tags $sync_schedule=syncSchedule $role_arn=roleArn $client_token=clientToken $document_enrichment_configuration=documentEnrichmentConfiguration $media_extraction_configuration=mediaExtractionConfiguration $region=--region $profile=--profile' }

# POST /applications/{applicationId}/indices; needs --application-id --display-name
@category "aws qbusiness"
@search-terms CreateIndex
export def 'qbusiness create-index' [
  --application-id: string
  --display-name: string
  --description: string
  --type: string@[ENTERPRISE STARTER]
  --tags: oneof<list<any>, record>
  --capacity-configuration: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateIndex $application_id=applicationId $display_name=displayName $description=description $type=type $tags=tags $capacity_configuration=capacityConfiguration $client_token=clientToken $region=--region $profile=--profile' }

# POST /applications/{applicationId}/plugins; needs --application-id --display-name --type --auth-configuration
@category "aws qbusiness"
@search-terms CreatePlugin
export def 'qbusiness create-plugin' [
  --application-id: string
  --display-name: string
  --type: string@[SERVICE_NOW SALESFORCE JIRA ZENDESK CUSTOM QUICKSIGHT SERVICENOW_NOW_PLATFORM JIRA_CLOUD SALESFORCE_CRM ZENDESK_SUITE ATLASSIAN_CONFLUENCE GOOGLE_CALENDAR MICROSOFT_TEAMS MICROSOFT_EXCHANGE PAGERDUTY_ADVANCE SMARTSHEET ASANA]
  --auth-configuration: record
  --server-url: string
  --custom-plugin-configuration: record
  --tags: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreatePlugin $application_id=applicationId $display_name=displayName $type=type $auth_configuration=authConfiguration $server_url=serverUrl $custom_plugin_configuration=customPluginConfiguration $tags=tags $client_token=clientToken $region=--region $profile=--profile' }

# POST /applications/{applicationId}/retrievers; needs --application-id --type --display-name --configuration
@category "aws qbusiness"
@search-terms CreateRetriever
export def 'qbusiness create-retriever' [
  --application-id: string
  --type: string@[NATIVE_INDEX KENDRA_INDEX]
  --display-name: string
  --configuration: record
  --role-arn: string
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateRetriever $application_id=applicationId $type=type $display_name=displayName $configuration=configuration $role_arn=roleArn $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /applications/{applicationId}/subscriptions; needs --application-id --principal --type
@category "aws qbusiness"
@search-terms CreateSubscription
export def 'qbusiness create-subscription' [
  --application-id: string
  --principal: record
  --type: string@[Q_LITE Q_BUSINESS]
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateSubscription $application_id=applicationId $principal=principal $type=type $client_token=clientToken $region=--region $profile=--profile' }

# POST /applications/{applicationId}/users; needs --application-id --user-id
@category "aws qbusiness"
@search-terms CreateUser
export def 'qbusiness create-user' [
  --application-id: string
  --user-id: string
  --user-aliases: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness CreateUser $application_id=applicationId $user_id=userId $user_aliases=userAliases $client_token=clientToken $region=--region $profile=--profile' }

# POST /applications/{applicationId}/experiences; needs --application-id
@category "aws qbusiness"
@search-terms CreateWebExperience
export def 'qbusiness create-web-experience' [
  --application-id: string
  --title: string
  --subtitle: string
  --welcome-message: string
  --sample-prompts-control-mode: string@[ENABLED DISABLED]
  --origins: oneof<list<string>, string>
  --role-arn: string
  --tags: oneof<list<any>, record>
  --client-token: string
  --identity-provider-configuration: record
  --browser-extension-configuration: record
  --customization-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness CreateWebExperience $application_id=applicationId $title=title $subtitle=subtitle $welcome_message=welcomeMessage $sample_prompts_control_mode=samplePromptsControlMode $origins=origins $role_arn=roleArn $tags=tags $client_token=clientToken $identity_provider_configuration=identityProviderConfiguration $browser_extension_configuration=browserExtensionConfiguration $customization_configuration=customizationConfiguration $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}; needs --application-id
@category "aws qbusiness"
@search-terms DeleteApplication
export def 'qbusiness delete-application' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteApplication $application_id=applicationId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/conversations/{conversationId}/attachments/{attachmentId}; needs --application-id --conversation-id --attachment-id
@category "aws qbusiness"
@search-terms DeleteAttachment
export def 'qbusiness delete-attachment' [
  --application-id: string
  --conversation-id: string
  --attachment-id: string
  --user-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteAttachment $application_id=applicationId $conversation_id=conversationId $attachment_id=attachmentId $user_id=userId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/chatcontrols; needs --application-id
@category "aws qbusiness"
@search-terms DeleteChatControlsConfiguration
export def 'qbusiness delete-chat-controls-configuration' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteChatControlsConfiguration $application_id=applicationId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}; needs --application-id --chat-response-configuration-id
@category "aws qbusiness"
@search-terms DeleteChatResponseConfiguration
export def 'qbusiness delete-chat-response-configuration' [
  --application-id: string
  --chat-response-configuration-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteChatResponseConfiguration $application_id=applicationId $chat_response_configuration_id=chatResponseConfigurationId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/conversations/{conversationId}; needs --conversation-id --application-id
@category "aws qbusiness"
@search-terms DeleteConversation
export def 'qbusiness delete-conversation' [
  --conversation-id: string
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteConversation $conversation_id=conversationId $application_id=applicationId $user_id=userId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/dataaccessors/{dataAccessorId}; needs --application-id --data-accessor-id
@category "aws qbusiness"
@search-terms DeleteDataAccessor
export def 'qbusiness delete-data-accessor' [
  --application-id: string
  --data-accessor-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteDataAccessor $application_id=applicationId $data_accessor_id=dataAccessorId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}; needs --application-id --index-id --data-source-id
@category "aws qbusiness"
@search-terms DeleteDataSource
export def 'qbusiness delete-data-source' [
  --application-id: string
  --index-id: string
  --data-source-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteDataSource $application_id=applicationId $index_id=indexId $data_source_id=dataSourceId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/indices/{indexId}/groups/{groupName}; needs --application-id --index-id --group-name
@category "aws qbusiness"
@search-terms DeleteGroup
export def 'qbusiness delete-group' [
  --application-id: string
  --index-id: string
  --group-name: string
  --data-source-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteGroup $application_id=applicationId $index_id=indexId $group_name=groupName $data_source_id=dataSourceId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/indices/{indexId}; needs --application-id --index-id
@category "aws qbusiness"
@search-terms DeleteIndex
export def 'qbusiness delete-index' [
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteIndex $application_id=applicationId $index_id=indexId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/plugins/{pluginId}; needs --application-id --plugin-id
@category "aws qbusiness"
@search-terms DeletePlugin
export def 'qbusiness delete-plugin' [
  --application-id: string
  --plugin-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeletePlugin $application_id=applicationId $plugin_id=pluginId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/retrievers/{retrieverId}; needs --application-id --retriever-id
@category "aws qbusiness"
@search-terms DeleteRetriever
export def 'qbusiness delete-retriever' [
  --application-id: string
  --retriever-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteRetriever $application_id=applicationId $retriever_id=retrieverId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/users/{userId}; needs --application-id --user-id
@category "aws qbusiness"
@search-terms DeleteUser
export def 'qbusiness delete-user' [
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteUser $application_id=applicationId $user_id=userId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/experiences/{webExperienceId}; needs --application-id --web-experience-id
@category "aws qbusiness"
@search-terms DeleteWebExperience
export def 'qbusiness delete-web-experience' [
  --application-id: string
  --web-experience-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DeleteWebExperience $application_id=applicationId $web_experience_id=webExperienceId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/policy/{statementId}; needs --application-id --statement-id
@category "aws qbusiness"
@search-terms DisassociatePermission
export def 'qbusiness disassociate-permission' [
  --application-id: string
  --statement-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness DisassociatePermission $application_id=applicationId $statement_id=statementId $region=--region $profile=--profile' }

# GET /applications/{applicationId}; needs --application-id
@category "aws qbusiness"
@search-terms GetApplication
export def 'qbusiness get-application' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetApplication $application_id=applicationId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/chatcontrols; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms GetChatControlsConfiguration
export def 'qbusiness get-chat-controls-configuration' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness GetChatControlsConfiguration $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}; cached 1min; needs --application-id --chat-response-configuration-id
@category "aws qbusiness"
@search-terms GetChatResponseConfiguration
export def 'qbusiness get-chat-response-configuration' [
  --application-id: string
  --chat-response-configuration-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetChatResponseConfiguration $application_id=applicationId $chat_response_configuration_id=chatResponseConfigurationId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/dataaccessors/{dataAccessorId}; needs --application-id --data-accessor-id
@category "aws qbusiness"
@search-terms GetDataAccessor
export def 'qbusiness get-data-accessor' [
  --application-id: string
  --data-accessor-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetDataAccessor $application_id=applicationId $data_accessor_id=dataAccessorId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}; cached 1min; needs --application-id --index-id --data-source-id
@category "aws qbusiness"
@search-terms GetDataSource
export def 'qbusiness get-data-source' [
  --application-id: string
  --index-id: string
  --data-source-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetDataSource $application_id=applicationId $index_id=indexId $data_source_id=dataSourceId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/index/{indexId}/documents/{documentId}/content; cached 1min; needs --application-id --index-id --document-id
@category "aws qbusiness"
@search-terms GetDocumentContent
export def 'qbusiness get-document-content' [
  --application-id: string
  --index-id: string
  --data-source-id: string
  --document-id: string
  --output-format: string@[RAW EXTRACTED]
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetDocumentContent $application_id=applicationId $index_id=indexId $data_source_id=dataSourceId $document_id=documentId $output_format=outputFormat $region=--region $profile=--profile' }

# GET /applications/{applicationId}/indices/{indexId}/groups/{groupName}; cached 1min; needs --application-id --index-id --group-name
@category "aws qbusiness"
@search-terms GetGroup
export def 'qbusiness get-group' [
  --application-id: string
  --index-id: string
  --group-name: string
  --data-source-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetGroup $application_id=applicationId $index_id=indexId $group_name=groupName $data_source_id=dataSourceId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/indices/{indexId}; cached 1min; needs --application-id --index-id
@category "aws qbusiness"
@search-terms GetIndex
export def 'qbusiness get-index' [
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetIndex $application_id=applicationId $index_id=indexId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/media/{mediaId}; cached 1min; needs --application-id --conversation-id --message-id --media-id
@category "aws qbusiness"
@search-terms GetMedia
export def 'qbusiness get-media' [
  --application-id: string
  --conversation-id: string
  --message-id: string
  --media-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetMedia $application_id=applicationId $conversation_id=conversationId $message_id=messageId $media_id=mediaId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/plugins/{pluginId}; needs --application-id --plugin-id
@category "aws qbusiness"
@search-terms GetPlugin
export def 'qbusiness get-plugin' [
  --application-id: string
  --plugin-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetPlugin $application_id=applicationId $plugin_id=pluginId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/policy; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms GetPolicy
export def 'qbusiness get-policy' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetPolicy $application_id=applicationId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/retrievers/{retrieverId}; cached 1min; needs --application-id --retriever-id
@category "aws qbusiness"
@search-terms GetRetriever
export def 'qbusiness get-retriever' [
  --application-id: string
  --retriever-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetRetriever $application_id=applicationId $retriever_id=retrieverId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/users/{userId}; cached 1min; needs --application-id --user-id
@category "aws qbusiness"
@search-terms GetUser
export def 'qbusiness get-user' [
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'qbusiness GetUser $application_id=applicationId $user_id=userId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /applications/{applicationId}/experiences/{webExperienceId}; cached 1min; needs --application-id --web-experience-id
@category "aws qbusiness"
@search-terms GetWebExperience
export def 'qbusiness get-web-experience' [
  --application-id: string
  --web-experience-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness GetWebExperience $application_id=applicationId $web_experience_id=webExperienceId $region=--region $profile=--profile' }

# GET /applications; follows pages; cached 1min
@category "aws qbusiness"
@search-terms ListApplications
@example "First rows only" "qbusiness list-applications --stream | first 3"
export def 'qbusiness list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/attachments; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms ListAttachments
export def 'qbusiness list-attachments' [
  --application-id: string
  --conversation-id: string
  --user-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListAttachments $application_id=applicationId $conversation_id=conversationId $user_id=userId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/chatresponseconfigurations; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms ListChatResponseConfigurations
export def 'qbusiness list-chat-response-configurations' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListChatResponseConfigurations $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/conversations; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms ListConversations
export def 'qbusiness list-conversations' [
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListConversations $application_id=applicationId $user_id=userId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/dataaccessors; follows pages; needs --application-id
@category "aws qbusiness"
@search-terms ListDataAccessors
export def 'qbusiness list-data-accessors' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListDataAccessors $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/syncjobs; follows pages; cached 1min; needs --data-source-id --application-id --index-id
@category "aws qbusiness"
@search-terms ListDataSourceSyncJobs
export def 'qbusiness list-data-source-sync-jobs' [
  --data-source-id: string
  --application-id: string
  --index-id: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --status-filter: string@[FAILED SUCCEEDED SYNCING INCOMPLETE STOPPING ABORTED SYNCING_INDEXING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListDataSourceSyncJobs $data_source_id=dataSourceId $application_id=applicationId $index_id=indexId $start_time=startTime $end_time=endTime $status_filter=statusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/indices/{indexId}/datasources; follows pages; cached 1min; needs --application-id --index-id
@category "aws qbusiness"
@search-terms ListDataSources
export def 'qbusiness list-data-sources' [
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListDataSources $application_id=applicationId $index_id=indexId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/index/{indexId}/documents; follows pages; cached 1min; needs --application-id --index-id
@category "aws qbusiness"
@search-terms ListDocuments
export def 'qbusiness list-documents' [
  --application-id: string
  --index-id: string
  --data-source-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListDocuments $application_id=applicationId $index_id=indexId $data_source_ids=dataSourceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/indices/{indexId}/groups; follows pages; cached 1min; needs --application-id --index-id --updated-earlier-than
@category "aws qbusiness"
@search-terms ListGroups
export def 'qbusiness list-groups' [
  --application-id: string
  --index-id: string
  --updated-earlier-than: oneof<datetime, duration, int, string>
  --data-source-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListGroups $application_id=applicationId $index_id=indexId $updated_earlier_than=updatedEarlierThan $data_source_id=dataSourceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/indices; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms ListIndices
export def 'qbusiness list-indices' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListIndices $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/conversations/{conversationId}; follows pages; cached 1min; needs --conversation-id --application-id
@category "aws qbusiness"
@search-terms ListMessages
export def 'qbusiness list-messages' [
  --conversation-id: string
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListMessages $conversation_id=conversationId $application_id=applicationId $user_id=userId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/plugins/{pluginId}/actions; follows pages; cached 1min; needs --application-id --plugin-id
@category "aws qbusiness"
@search-terms ListPluginActions
export def 'qbusiness list-plugin-actions' [
  --application-id: string
  --plugin-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListPluginActions $application_id=applicationId $plugin_id=pluginId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /pluginTypes/{pluginType}/actions; follows pages; cached 1min; needs --plugin-type
@category "aws qbusiness"
@search-terms ListPluginTypeActions
export def 'qbusiness list-plugin-type-actions' [
  --plugin-type: string@[SERVICE_NOW SALESFORCE JIRA ZENDESK CUSTOM QUICKSIGHT SERVICENOW_NOW_PLATFORM JIRA_CLOUD SALESFORCE_CRM ZENDESK_SUITE ATLASSIAN_CONFLUENCE GOOGLE_CALENDAR MICROSOFT_TEAMS MICROSOFT_EXCHANGE PAGERDUTY_ADVANCE SMARTSHEET ASANA]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListPluginTypeActions $plugin_type=pluginType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /pluginTypeMetadata; follows pages; cached 1min
@category "aws qbusiness"
@search-terms ListPluginTypeMetadata
@example "First rows only" "qbusiness list-plugin-type-metadata --stream | first 3"
export def 'qbusiness list-plugin-type-metadata' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListPluginTypeMetadata $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/plugins; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms ListPlugins
export def 'qbusiness list-plugins' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListPlugins $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/retrievers; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms ListRetrievers
export def 'qbusiness list-retrievers' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListRetrievers $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/subscriptions; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms ListSubscriptions
export def 'qbusiness list-subscriptions' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListSubscriptions $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/tags/{resourceARN}; cached 5min; needs --resource-arn
@category "aws qbusiness"
@search-terms ListTagsForResource
export def 'qbusiness list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'qbusiness ListTagsForResource $resource_arn=resourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /applications/{applicationId}/experiences; follows pages; cached 1min; needs --application-id
@category "aws qbusiness"
@search-terms ListWebExperiences
export def 'qbusiness list-web-experiences' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness ListWebExperiences $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/feedback; needs --application-id --conversation-id --message-id
@category "aws qbusiness"
@search-terms PutFeedback
export def 'qbusiness put-feedback' [
  --application-id: string
  --user-id: string
  --conversation-id: string
  --message-id: string
  --message-copied-at: oneof<datetime, duration, int, string>
  --message-usefulness: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness PutFeedback $application_id=applicationId $user_id=userId $conversation_id=conversationId $message_id=messageId $message_copied_at=messageCopiedAt $message_usefulness=messageUsefulness $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/indices/{indexId}/groups; needs --application-id --index-id --group-name --type --group-members
@category "aws qbusiness"
@search-terms PutGroup
export def 'qbusiness put-group' [
  --application-id: string
  --index-id: string
  --group-name: string
  --data-source-id: string
  --type: string@[INDEX DATASOURCE]
  --group-members: record
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness PutGroup $application_id=applicationId $index_id=indexId $group_name=groupName $data_source_id=dataSourceId $type=type $group_members=groupMembers $role_arn=roleArn $region=--region $profile=--profile' }

# POST /applications/{applicationId}/relevant-content; follows pages; cached 1min; needs --application-id --query-text --content-source
@category "aws qbusiness"
@search-terms SearchRelevantContent
export def 'qbusiness search-relevant-content' [
  --application-id: string
  --query-text: string
  --content-source: record
  --attribute-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'qbusiness SearchRelevantContent $application_id=applicationId $query_text=queryText $content_source=contentSource $attribute_filter=attributeFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/startsync; needs --data-source-id --application-id --index-id
@category "aws qbusiness"
@search-terms StartDataSourceSyncJob
export def 'qbusiness start-data-source-sync-job' [
  --data-source-id: string
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness StartDataSourceSyncJob $data_source_id=dataSourceId $application_id=applicationId $index_id=indexId $region=--region $profile=--profile' }

# POST /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/stopsync; needs --data-source-id --application-id --index-id
@category "aws qbusiness"
@search-terms StopDataSourceSyncJob
export def 'qbusiness stop-data-source-sync-job' [
  --data-source-id: string
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness StopDataSourceSyncJob $data_source_id=dataSourceId $application_id=applicationId $index_id=indexId $region=--region $profile=--profile' }

# POST /v1/tags/{resourceARN}; needs --resource-arn --tags
@category "aws qbusiness"
@search-terms TagResource
export def 'qbusiness tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness TagResource $resource_arn=resourceARN $tags=tags $region=--region $profile=--profile' }

# DELETE /v1/tags/{resourceARN}; needs --resource-arn --tag-keys
@category "aws qbusiness"
@search-terms UntagResource
export def 'qbusiness untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UntagResource $resource_arn=resourceARN $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /applications/{applicationId}; needs --application-id
@category "aws qbusiness"
@search-terms UpdateApplication
export def 'qbusiness update-application' [
  --application-id: string
  --identity-center-instance-arn: string
  --display-name: string
  --description: string
  --role-arn: string
  --attachments-configuration: record
  --q-apps-configuration: record
  --personalization-configuration: record
  --auto-subscription-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdateApplication $application_id=applicationId $identity_center_instance_arn=identityCenterInstanceArn $display_name=displayName $description=description $role_arn=roleArn $attachments_configuration=attachmentsConfiguration $q_apps_configuration=qAppsConfiguration $personalization_configuration=personalizationConfiguration $auto_subscription_configuration=autoSubscriptionConfiguration $region=--region $profile=--profile' }

# PATCH /applications/{applicationId}/chatcontrols; needs --application-id
@category "aws qbusiness"
@search-terms UpdateChatControlsConfiguration
export def 'qbusiness update-chat-controls-configuration' [
  --application-id: string
  --client-token: string
  --response-scope: string@[ENTERPRISE_CONTENT_ONLY EXTENDED_KNOWLEDGE_ENABLED]
  --orchestration-configuration: record
  --blocked-phrases-configuration-update: record
  --topic-configurations-to-create-or-update: oneof<list<any>, record>
  --topic-configurations-to-delete: oneof<list<any>, record>
  --creator-mode-configuration: record
  --hallucination-reduction-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdateChatControlsConfiguration $application_id=applicationId $client_token=clientToken $response_scope=responseScope $orchestration_configuration=orchestrationConfiguration $blocked_phrases_configuration_update=blockedPhrasesConfigurationUpdate $topic_configurations_to_create_or_update=topicConfigurationsToCreateOrUpdate $topic_configurations_to_delete=topicConfigurationsToDelete $creator_mode_configuration=creatorModeConfiguration $hallucination_reduction_configuration=hallucinationReductionConfiguration $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}; needs --application-id --chat-response-configuration-id --response-configurations
@category "aws qbusiness"
@search-terms UpdateChatResponseConfiguration
export def 'qbusiness update-chat-response-configuration' [
  --application-id: string
  --chat-response-configuration-id: string
  --display-name: string
  --response-configurations: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdateChatResponseConfiguration $application_id=applicationId $chat_response_configuration_id=chatResponseConfigurationId $display_name=displayName $response_configurations=responseConfigurations $client_token=clientToken $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/dataaccessors/{dataAccessorId}; needs --application-id --data-accessor-id --action-configurations
@category "aws qbusiness"
@search-terms UpdateDataAccessor
export def 'qbusiness update-data-accessor' [
  --application-id: string
  --data-accessor-id: string
  --action-configurations: oneof<list<any>, record>
  --authentication-detail: record
  --display-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdateDataAccessor $application_id=applicationId $data_accessor_id=dataAccessorId $action_configurations=actionConfigurations $authentication_detail=authenticationDetail $display_name=displayName $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}; needs --application-id --index-id --data-source-id
@category "aws qbusiness"
@search-terms UpdateDataSource
export def 'qbusiness update-data-source' [
  --application-id: string
  --index-id: string
  --data-source-id: string
  --display-name: string
  --configuration: any
  --vpc-configuration: record
  --description: string
  --sync-schedule: string
  --role-arn: string
  --document-enrichment-configuration: record
  --media-extraction-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdateDataSource $application_id=applicationId $index_id=indexId $data_source_id=dataSourceId $display_name=displayName $configuration=configuration $vpc_configuration=vpcConfiguration $description=description $sync_schedule=syncSchedule $role_arn=roleArn $document_enrichment_configuration=documentEnrichmentConfiguration $media_extraction_configuration=mediaExtractionConfiguration $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/indices/{indexId}; needs --application-id --index-id
@category "aws qbusiness"
@search-terms UpdateIndex
export def 'qbusiness update-index' [
  --application-id: string
  --index-id: string
  --display-name: string
  --description: string
  --capacity-configuration: record
  --document-attribute-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdateIndex $application_id=applicationId $index_id=indexId $display_name=displayName $description=description $capacity_configuration=capacityConfiguration $document_attribute_configurations=documentAttributeConfigurations $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/plugins/{pluginId}; needs --application-id --plugin-id
@category "aws qbusiness"
@search-terms UpdatePlugin
export def 'qbusiness update-plugin' [
  --application-id: string
  --plugin-id: string
  --display-name: string
  --state: string@[ENABLED DISABLED]
  --server-url: string
  --custom-plugin-configuration: record
  --auth-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdatePlugin $application_id=applicationId $plugin_id=pluginId $display_name=displayName $state=state $server_url=serverUrl $custom_plugin_configuration=customPluginConfiguration $auth_configuration=authConfiguration $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/retrievers/{retrieverId}; needs --application-id --retriever-id
@category "aws qbusiness"
@search-terms UpdateRetriever
export def 'qbusiness update-retriever' [
  --application-id: string
  --retriever-id: string
  --configuration: record
  --display-name: string
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdateRetriever $application_id=applicationId $retriever_id=retrieverId $configuration=configuration $display_name=displayName $role_arn=roleArn $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/subscriptions/{subscriptionId}; needs --application-id --subscription-id --type
@category "aws qbusiness"
@search-terms UpdateSubscription
export def 'qbusiness update-subscription' [
  --application-id: string
  --subscription-id: string
  --type: string@[Q_LITE Q_BUSINESS]
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness UpdateSubscription $application_id=applicationId $subscription_id=subscriptionId $type=type $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/users/{userId}; needs --application-id --user-id
@category "aws qbusiness"
@search-terms UpdateUser
export def 'qbusiness update-user' [
  --application-id: string
  --user-id: string
  --user-aliases-to-update: oneof<list<any>, record>
  --user-aliases-to-delete: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'qbusiness UpdateUser $application_id=applicationId $user_id=userId $user_aliases_to_update=userAliasesToUpdate $user_aliases_to_delete=userAliasesToDelete $region=--region $profile=--profile' }

# PUT /applications/{applicationId}/experiences/{webExperienceId}; needs --application-id --web-experience-id
@category "aws qbusiness"
@search-terms UpdateWebExperience
export def 'qbusiness update-web-experience' [
  --application-id: string
  --web-experience-id: string
  --role-arn: string
  --authentication-configuration: record
  --title: string
  --subtitle: string
  --welcome-message: string
  --sample-prompts-control-mode: string@[ENABLED DISABLED]
  --identity-provider-configuration: record
  --origins: oneof<list<string>, string>
  --browser-extension-configuration: record
  --customization-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'qbusiness UpdateWebExperience $application_id=applicationId $web_experience_id=webExperienceId $role_arn=roleArn $authentication_configuration=authenticationConfiguration $title=title $subtitle=subtitle $welcome_message=welcomeMessage $sample_prompts_control_mode=samplePromptsControlMode $identity_provider_configuration=identityProviderConfiguration $origins=origins $browser_extension_configuration=browserExtensionConfiguration $customization_configuration=customizationConfiguration $region=--region $profile=--profile' }
