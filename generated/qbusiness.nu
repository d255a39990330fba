# Written by `cargo xtask generate --service qbusiness` from the service's model and overlay: change those instead.
# QBusiness, API version 2023-11-27: 83 operations.

use rt.nu [call send]

def PluginType []: nothing -> list<string> { [SERVICE_NOW SALESFORCE JIRA ZENDESK CUSTOM QUICKSIGHT SERVICENOW_NOW_PLATFORM JIRA_CLOUD SALESFORCE_CRM ZENDESK_SUITE ATLASSIAN_CONFLUENCE GOOGLE_CALENDAR MICROSOFT_TEAMS MICROSOFT_EXCHANGE PAGERDUTY_ADVANCE SMARTSHEET ASANA] }

# POST /applications/{applicationId}/policy; needs --application-id --statement-id --actions --principal
@search-terms AssociatePermission
export def 'qbusiness associate-permission' [
  --application-id: string
  --statement-id: string
  --actions: list<string>
  --conditions: list
  --principal: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness AssociatePermission $application_id $statement_id $actions $conditions $principal -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/indices/{indexId}/documents/delete; needs --application-id --index-id --documents
@search-terms BatchDeleteDocument
export def 'qbusiness batch-delete-document' [
  --application-id: string
  --index-id: string
  --documents: list
  --data-source-sync-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness BatchDeleteDocument $application_id $index_id $documents $data_source_sync_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/indices/{indexId}/documents; needs --application-id --index-id --documents
@search-terms BatchPutDocument
export def 'qbusiness batch-put-document' [
  --application-id: string
  --index-id: string
  --documents: list
  --role-arn: string
  --data-source-sync-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness BatchPutDocument $application_id $index_id $documents $role_arn $data_source_sync_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/subscriptions/{subscriptionId}; needs --application-id --subscription-id
@search-terms CancelSubscription
export def 'qbusiness cancel-subscription' [
  --application-id: string
  --subscription-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CancelSubscription $application_id $subscription_id -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/conversations; sends what is piped in as events of inputStream; needs --application-id
@search-terms Chat
export def 'qbusiness chat' [
  --application-id: string
  --user-id: string
  --user-groups: list<string>
  --conversation-id: string
  --parent-message-id: string
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { send 'qbusiness Chat $application_id $user_id $user_groups $conversation_id $parent_message_id $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' true }

# POST /applications/{applicationId}/conversations?sync; needs --application-id
@search-terms ChatSync
export def 'qbusiness chat-sync' [
  --application-id: string
  --user-id: string
  --user-groups: list<string>
  --user-message: string
  --attachments: list
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness ChatSync $application_id $user_id $user_groups $user_message $attachments $action_execution $auth_challenge_response $conversation_id $parent_message_id $attribute_filter $chat_mode $chat_mode_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{applicationId}/index/{indexId}/users/{userId}/documents/{documentId}/check-document-access; cached 1min; needs --application-id --index-id --user-id --document-id
@search-terms CheckDocumentAccess
export def 'qbusiness check-document-access' [
  --application-id: string
  --index-id: string
  --user-id: string
  --document-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness CheckDocumentAccess $application_id $index_id $user_id $document_id $data_source_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /applications/{applicationId}/experiences/{webExperienceId}/anonymous-url; needs --application-id --web-experience-id
@search-terms CreateAnonymousWebExperienceUrl
export def 'qbusiness create-anonymous-web-experience-url' [
  --application-id: string
  --web-experience-id: string
  --session-duration-in-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateAnonymousWebExperienceUrl $application_id $web_experience_id $session_duration_in_minutes -- $region $profile $with_input $fail_fast $yes' }

# POST /applications; needs --display-name
@search-terms CreateApplication
export def 'qbusiness create-application' [
  --display-name: string
  --role-arn: string
  --identity-type: string@[AWS_IAM_IDP_SAML AWS_IAM_IDP_OIDC AWS_IAM_IDC AWS_QUICKSIGHT_IDP ANONYMOUS]
  --iam-identity-provider-arn: string
  --identity-center-instance-arn: string
  --client-ids-for-oidc: list<string>
  --description: string
  --encryption-configuration: record
  --tags: any
  --client-token: string
  --attachments-configuration: record
  --q-apps-configuration: record
  --personalization-configuration: record
  --quick-sight-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateApplication $display_name $role_arn $identity_type $iam_identity_provider_arn $identity_center_instance_arn $client_ids_for_oidc $description $encryption_configuration $tags $client_token $attachments_configuration $q_apps_configuration $personalization_configuration $quick_sight_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/chatresponseconfigurations; needs --application-id --display-name --response-configurations
@search-terms CreateChatResponseConfiguration
export def 'qbusiness create-chat-response-configuration' [
  --application-id: string
  --display-name: string
  --client-token: string
  --response-configurations: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateChatResponseConfiguration $application_id $display_name $client_token $response_configurations $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/dataaccessors; needs --application-id --principal --action-configurations --display-name
@search-terms CreateDataAccessor
export def 'qbusiness create-data-accessor' [
  --application-id: string
  --principal: string
  --action-configurations: list
  --client-token: string
  --display-name: string
  --authentication-detail: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateDataAccessor $application_id $principal $action_configurations $client_token $display_name $authentication_detail $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/indices/{indexId}/datasources; needs --application-id --index-id --display-name --configuration
@search-terms CreateDataSource
export def 'qbusiness create-data-source' [
  --application-id: string
  --index-id: string
  --display-name: string
  --configuration: any
  --vpc-configuration: record
  --description: string
  --tags: any
  --sync-schedule: string
  --role-arn: string
  --client-token: string
  --document-enrichment-configuration: record
  --media-extraction-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateDataSource $application_id $index_id $display_name $configuration $vpc_configuration $description $tags $sync_schedule $role_arn $client_token $document_enrichment_configuration $media_extraction_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/indices; needs --application-id --display-name
@search-terms CreateIndex
export def 'qbusiness create-index' [
  --application-id: string
  --display-name: string
  --description: string
  --type: string@[ENTERPRISE STARTER]
  --tags: any
  --capacity-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateIndex $application_id $display_name $description $type $tags $capacity_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/plugins; needs --application-id --display-name --type --auth-configuration
@search-terms CreatePlugin
export def 'qbusiness create-plugin' [
  --application-id: string
  --display-name: string
  --type: string@PluginType
  --auth-configuration: record
  --server-url: string
  --custom-plugin-configuration: record
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreatePlugin $application_id $display_name $type $auth_configuration $server_url $custom_plugin_configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/retrievers; needs --application-id --type --display-name --configuration
@search-terms CreateRetriever
export def 'qbusiness create-retriever' [
  --application-id: string
  --type: string@[NATIVE_INDEX KENDRA_INDEX]
  --display-name: string
  --configuration: record
  --role-arn: string
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateRetriever $application_id $type $display_name $configuration $role_arn $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/subscriptions; needs --application-id --principal --type
@search-terms CreateSubscription
export def 'qbusiness create-subscription' [
  --application-id: string
  --principal: record
  --type: string@[Q_LITE Q_BUSINESS]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateSubscription $application_id $principal $type $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/users; needs --application-id --user-id
@search-terms CreateUser
export def 'qbusiness create-user' [
  --application-id: string
  --user-id: string
  --user-aliases: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateUser $application_id $user_id $user_aliases $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/experiences; needs --application-id
@search-terms CreateWebExperience
export def 'qbusiness create-web-experience' [
  --application-id: string
  --title: string
  --subtitle: string
  --welcome-message: string
  --sample-prompts-control-mode: string@[ENABLED DISABLED]
  --origins: list<string>
  --role-arn: string
  --tags: any
  --client-token: string
  --identity-provider-configuration: record
  --browser-extension-configuration: record
  --customization-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness CreateWebExperience $application_id $title $subtitle $welcome_message $sample_prompts_control_mode $origins $role_arn $tags $client_token $identity_provider_configuration $browser_extension_configuration $customization_configuration -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}; needs --application-id
@search-terms DeleteApplication
export def 'qbusiness delete-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/conversations/{conversationId}/attachments/{attachmentId}; needs --application-id --conversation-id --attachment-id
@search-terms DeleteAttachment
export def 'qbusiness delete-attachment' [
  --application-id: string
  --conversation-id: string
  --attachment-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteAttachment $application_id $conversation_id $attachment_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/chatcontrols; needs --application-id
@search-terms DeleteChatControlsConfiguration
export def 'qbusiness delete-chat-controls-configuration' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteChatControlsConfiguration $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}; needs --application-id --chat-response-configuration-id
@search-terms DeleteChatResponseConfiguration
export def 'qbusiness delete-chat-response-configuration' [
  --application-id: string
  --chat-response-configuration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteChatResponseConfiguration $application_id $chat_response_configuration_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/conversations/{conversationId}; needs --conversation-id --application-id
@search-terms DeleteConversation
export def 'qbusiness delete-conversation' [
  --conversation-id: string
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteConversation $conversation_id $application_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/dataaccessors/{dataAccessorId}; needs --application-id --data-accessor-id
@search-terms DeleteDataAccessor
export def 'qbusiness delete-data-accessor' [
  --application-id: string
  --data-accessor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteDataAccessor $application_id $data_accessor_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}; needs --application-id --index-id --data-source-id
@search-terms DeleteDataSource
export def 'qbusiness delete-data-source' [
  --application-id: string
  --index-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteDataSource $application_id $index_id $data_source_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/indices/{indexId}/groups/{groupName}; needs --application-id --index-id --group-name
@search-terms DeleteGroup
export def 'qbusiness delete-group' [
  --application-id: string
  --index-id: string
  --group-name: string
  --data-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteGroup $application_id $index_id $group_name $data_source_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/indices/{indexId}; needs --application-id --index-id
@search-terms DeleteIndex
export def 'qbusiness delete-index' [
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteIndex $application_id $index_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/plugins/{pluginId}; needs --application-id --plugin-id
@search-terms DeletePlugin
export def 'qbusiness delete-plugin' [
  --application-id: string
  --plugin-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeletePlugin $application_id $plugin_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/retrievers/{retrieverId}; needs --application-id --retriever-id
@search-terms DeleteRetriever
export def 'qbusiness delete-retriever' [
  --application-id: string
  --retriever-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteRetriever $application_id $retriever_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/users/{userId}; needs --application-id --user-id
@search-terms DeleteUser
export def 'qbusiness delete-user' [
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteUser $application_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/experiences/{webExperienceId}; needs --application-id --web-experience-id
@search-terms DeleteWebExperience
export def 'qbusiness delete-web-experience' [
  --application-id: string
  --web-experience-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DeleteWebExperience $application_id $web_experience_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/policy/{statementId}; needs --application-id --statement-id
@search-terms DisassociatePermission
export def 'qbusiness disassociate-permission' [
  --application-id: string
  --statement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness DisassociatePermission $application_id $statement_id -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{applicationId}; needs --application-id
@search-terms GetApplication
export def 'qbusiness get-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetApplication $application_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/chatcontrols; follows pages; cached 1min; needs --application-id
@search-terms GetChatControlsConfiguration
export def 'qbusiness get-chat-controls-configuration' [
  --application-id: string
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
]: any -> any { call 'qbusiness GetChatControlsConfiguration $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}; cached 1min; needs --application-id --chat-response-configuration-id
@search-terms GetChatResponseConfiguration
export def 'qbusiness get-chat-response-configuration' [
  --application-id: string
  --chat-response-configuration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetChatResponseConfiguration $application_id $chat_response_configuration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/dataaccessors/{dataAccessorId}; needs --application-id --data-accessor-id
@search-terms GetDataAccessor
export def 'qbusiness get-data-accessor' [
  --application-id: string
  --data-accessor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetDataAccessor $application_id $data_accessor_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}; cached 1min; needs --application-id --index-id --data-source-id
@search-terms GetDataSource
export def 'qbusiness get-data-source' [
  --application-id: string
  --index-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetDataSource $application_id $index_id $data_source_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/index/{indexId}/documents/{documentId}/content; needs --application-id --index-id --document-id
@search-terms GetDocumentContent
export def 'qbusiness get-document-content' [
  --application-id: string
  --index-id: string
  --data-source-id: string
  --document-id: string
  --output-format: string@[RAW EXTRACTED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetDocumentContent $application_id $index_id $data_source_id $document_id $output_format -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/indices/{indexId}/groups/{groupName}; cached 1min; needs --application-id --index-id --group-name
@search-terms GetGroup
export def 'qbusiness get-group' [
  --application-id: string
  --index-id: string
  --group-name: string
  --data-source-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetGroup $application_id $index_id $group_name $data_source_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/indices/{indexId}; cached 1min; needs --application-id --index-id
@search-terms GetIndex
export def 'qbusiness get-index' [
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetIndex $application_id $index_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/media/{mediaId}; needs --application-id --conversation-id --message-id --media-id
@search-terms GetMedia
export def 'qbusiness get-media' [
  --application-id: string
  --conversation-id: string
  --message-id: string
  --media-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetMedia $application_id $conversation_id $message_id $media_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/plugins/{pluginId}; needs --application-id --plugin-id
@search-terms GetPlugin
export def 'qbusiness get-plugin' [
  --application-id: string
  --plugin-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetPlugin $application_id $plugin_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/policy; cached 1min; needs --application-id
@search-terms GetPolicy
export def 'qbusiness get-policy' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetPolicy $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/retrievers/{retrieverId}; cached 1min; needs --application-id --retriever-id
@search-terms GetRetriever
export def 'qbusiness get-retriever' [
  --application-id: string
  --retriever-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetRetriever $application_id $retriever_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/users/{userId}; cached 1min; needs --application-id --user-id
@search-terms GetUser
export def 'qbusiness get-user' [
  --application-id: string
  --user-id: string
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
]: any -> any { call 'qbusiness GetUser $application_id $user_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/experiences/{webExperienceId}; cached 1min; needs --application-id --web-experience-id
@search-terms GetWebExperience
export def 'qbusiness get-web-experience' [
  --application-id: string
  --web-experience-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness GetWebExperience $application_id $web_experience_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications; follows pages; cached 1min
@search-terms ListApplications
export def 'qbusiness list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'qbusiness ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /applications/{applicationId}/attachments; follows pages; cached 1min; needs --application-id
@search-terms ListAttachments
export def 'qbusiness list-attachments' [
  --application-id: string
  --conversation-id: string
  --user-id: string
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
]: any -> any { call 'qbusiness ListAttachments $application_id $conversation_id $user_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/chatresponseconfigurations; follows pages; cached 1min; needs --application-id
@search-terms ListChatResponseConfigurations
export def 'qbusiness list-chat-response-configurations' [
  --application-id: string
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
]: any -> any { call 'qbusiness ListChatResponseConfigurations $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/conversations; follows pages; cached 1min; needs --application-id
@search-terms ListConversations
export def 'qbusiness list-conversations' [
  --application-id: string
  --user-id: string
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
]: any -> any { call 'qbusiness ListConversations $application_id $user_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/dataaccessors; follows pages; needs --application-id
@search-terms ListDataAccessors
export def 'qbusiness list-data-accessors' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness ListDataAccessors $application_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/syncjobs; follows pages; cached 15sec; needs --data-source-id --application-id --index-id
@search-terms ListDataSourceSyncJobs
export def 'qbusiness list-data-source-sync-jobs' [
  --data-source-id: string
  --application-id: string
  --index-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --status-filter: string@[FAILED SUCCEEDED SYNCING INCOMPLETE STOPPING ABORTED SYNCING_INDEXING]
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
]: any -> any { call 'qbusiness ListDataSourceSyncJobs $data_source_id $application_id $index_id $start_time $end_time $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/indices/{indexId}/datasources; follows pages; cached 1min; needs --application-id --index-id
@search-terms ListDataSources
export def 'qbusiness list-data-sources' [
  --application-id: string
  --index-id: string
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
]: any -> any { call 'qbusiness ListDataSources $application_id $index_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/index/{indexId}/documents; follows pages; cached 1min; needs --application-id --index-id
@search-terms ListDocuments
export def 'qbusiness list-documents' [
  --application-id: string
  --index-id: string
  --data-source-ids: list<string>
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
]: any -> any { call 'qbusiness ListDocuments $application_id $index_id $data_source_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/indices/{indexId}/groups; follows pages; cached 1min; needs --application-id --index-id --updated-earlier-than
@search-terms ListGroups
export def 'qbusiness list-groups' [
  --application-id: string
  --index-id: string
  --updated-earlier-than: oneof<datetime, duration, string>
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
]: any -> any { call 'qbusiness ListGroups $application_id $index_id $updated_earlier_than $data_source_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/indices; follows pages; cached 1min; needs --application-id
@search-terms ListIndices
export def 'qbusiness list-indices' [
  --application-id: string
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
]: any -> any { call 'qbusiness ListIndices $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/conversations/{conversationId}; follows pages; needs --conversation-id --application-id
@search-terms ListMessages
export def 'qbusiness list-messages' [
  --conversation-id: string
  --application-id: string
  --user-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness ListMessages $conversation_id $application_id $user_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /applications/{applicationId}/plugins/{pluginId}/actions; follows pages; cached 1min; needs --application-id --plugin-id
@search-terms ListPluginActions
export def 'qbusiness list-plugin-actions' [
  --application-id: string
  --plugin-id: string
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
]: any -> any { call 'qbusiness ListPluginActions $application_id $plugin_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /pluginTypes/{pluginType}/actions; follows pages; cached 1min; needs --plugin-type
@search-terms ListPluginTypeActions
export def 'qbusiness list-plugin-type-actions' [
  --plugin-type: string@PluginType
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
]: any -> any { call 'qbusiness ListPluginTypeActions $plugin_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /pluginTypeMetadata; follows pages; cached 1min
@search-terms ListPluginTypeMetadata
export def 'qbusiness list-plugin-type-metadata' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'qbusiness ListPluginTypeMetadata -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /applications/{applicationId}/plugins; follows pages; cached 1min; needs --application-id
@search-terms ListPlugins
export def 'qbusiness list-plugins' [
  --application-id: string
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
]: any -> any { call 'qbusiness ListPlugins $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/retrievers; follows pages; cached 1min; needs --application-id
@search-terms ListRetrievers
export def 'qbusiness list-retrievers' [
  --application-id: string
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
]: any -> any { call 'qbusiness ListRetrievers $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/subscriptions; follows pages; cached 1min; needs --application-id
@search-terms ListSubscriptions
export def 'qbusiness list-subscriptions' [
  --application-id: string
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
]: any -> any { call 'qbusiness ListSubscriptions $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{resourceARN}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'qbusiness list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'qbusiness ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/experiences; follows pages; cached 1min; needs --application-id
@search-terms ListWebExperiences
export def 'qbusiness list-web-experiences' [
  --application-id: string
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
]: any -> any { call 'qbusiness ListWebExperiences $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /applications/{applicationId}/conversations/{conversationId}/messages/{messageId}/feedback; needs --application-id --conversation-id --message-id
@search-terms PutFeedback
export def 'qbusiness put-feedback' [
  --application-id: string
  --user-id: string
  --conversation-id: string
  --message-id: string
  --message-copied-at: oneof<datetime, duration, string>
  --message-usefulness: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness PutFeedback $application_id $user_id $conversation_id $message_id $message_copied_at $message_usefulness -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/indices/{indexId}/groups; needs --application-id --index-id --group-name --type --group-members
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness PutGroup $application_id $index_id $group_name $data_source_id $type $group_members $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/relevant-content; follows pages; needs --application-id --query-text --content-source
@search-terms SearchRelevantContent
export def 'qbusiness search-relevant-content' [
  --application-id: string
  --query-text: string
  --content-source: record
  --attribute-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'qbusiness SearchRelevantContent $application_id $query_text $content_source $attribute_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/startsync; needs --data-source-id --application-id --index-id
@search-terms StartDataSourceSyncJob
export def 'qbusiness start-data-source-sync-job' [
  --data-source-id: string
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness StartDataSourceSyncJob $data_source_id $application_id $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}/stopsync; needs --data-source-id --application-id --index-id
@search-terms StopDataSourceSyncJob
export def 'qbusiness stop-data-source-sync-job' [
  --data-source-id: string
  --application-id: string
  --index-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness StopDataSourceSyncJob $data_source_id $application_id $index_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{resourceARN}; needs --resource-arn --tags
@search-terms TagResource
export def 'qbusiness tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{resourceARN}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'qbusiness untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}; needs --application-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateApplication $application_id $identity_center_instance_arn $display_name $description $role_arn $attachments_configuration $q_apps_configuration $personalization_configuration $auto_subscription_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{applicationId}/chatcontrols; needs --application-id
@search-terms UpdateChatControlsConfiguration
export def 'qbusiness update-chat-controls-configuration' [
  --application-id: string
  --client-token: string
  --response-scope: string@[ENTERPRISE_CONTENT_ONLY EXTENDED_KNOWLEDGE_ENABLED]
  --orchestration-configuration: record
  --blocked-phrases-configuration-update: record
  --topic-configurations-to-create-or-update: list
  --topic-configurations-to-delete: list
  --creator-mode-configuration: record
  --hallucination-reduction-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateChatControlsConfiguration $application_id $client_token $response_scope $orchestration_configuration $blocked_phrases_configuration_update $topic_configurations_to_create_or_update $topic_configurations_to_delete $creator_mode_configuration $hallucination_reduction_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/chatresponseconfigurations/{chatResponseConfigurationId}; needs --application-id --chat-response-configuration-id --response-configurations
@search-terms UpdateChatResponseConfiguration
export def 'qbusiness update-chat-response-configuration' [
  --application-id: string
  --chat-response-configuration-id: string
  --display-name: string
  --response-configurations: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateChatResponseConfiguration $application_id $chat_response_configuration_id $display_name $response_configurations $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/dataaccessors/{dataAccessorId}; needs --application-id --data-accessor-id --action-configurations
@search-terms UpdateDataAccessor
export def 'qbusiness update-data-accessor' [
  --application-id: string
  --data-accessor-id: string
  --action-configurations: list
  --authentication-detail: record
  --display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateDataAccessor $application_id $data_accessor_id $action_configurations $authentication_detail $display_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/indices/{indexId}/datasources/{dataSourceId}; needs --application-id --index-id --data-source-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateDataSource $application_id $index_id $data_source_id $display_name $configuration $vpc_configuration $description $sync_schedule $role_arn $document_enrichment_configuration $media_extraction_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/indices/{indexId}; needs --application-id --index-id
@search-terms UpdateIndex
export def 'qbusiness update-index' [
  --application-id: string
  --index-id: string
  --display-name: string
  --description: string
  --capacity-configuration: record
  --document-attribute-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateIndex $application_id $index_id $display_name $description $capacity_configuration $document_attribute_configurations -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/plugins/{pluginId}; needs --application-id --plugin-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdatePlugin $application_id $plugin_id $display_name $state $server_url $custom_plugin_configuration $auth_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/retrievers/{retrieverId}; needs --application-id --retriever-id
@search-terms UpdateRetriever
export def 'qbusiness update-retriever' [
  --application-id: string
  --retriever-id: string
  --configuration: record
  --display-name: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateRetriever $application_id $retriever_id $configuration $display_name $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/subscriptions/{subscriptionId}; needs --application-id --subscription-id --type
@search-terms UpdateSubscription
export def 'qbusiness update-subscription' [
  --application-id: string
  --subscription-id: string
  --type: string@[Q_LITE Q_BUSINESS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateSubscription $application_id $subscription_id $type -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/users/{userId}; needs --application-id --user-id
@search-terms UpdateUser
export def 'qbusiness update-user' [
  --application-id: string
  --user-id: string
  --user-aliases-to-update: list
  --user-aliases-to-delete: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateUser $application_id $user_id $user_aliases_to_update $user_aliases_to_delete -- $region $profile $with_input $fail_fast $yes' }

# PUT /applications/{applicationId}/experiences/{webExperienceId}; needs --application-id --web-experience-id
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
  --origins: list<string>
  --browser-extension-configuration: record
  --customization-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'qbusiness UpdateWebExperience $application_id $web_experience_id $role_arn $authentication_configuration $title $subtitle $welcome_message $sample_prompts_control_mode $identity_provider_configuration $origins $browser_extension_configuration $customization_configuration -- $region $profile $with_input $fail_fast $yes' }
