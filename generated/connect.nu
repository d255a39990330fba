# Written by `cargo xtask generate --service connect` from the service's model and overlay: change those instead.
# Connect, API version 2017-08-08: 405 operations.

use rt.nu [call]

def InstanceStorageResourceType []: nothing -> list<string> { [CHAT_TRANSCRIPTS CALL_RECORDINGS SCHEDULED_REPORTS MEDIA_STREAMS CONTACT_TRACE_RECORDS AGENT_EVENTS REAL_TIME_CONTACT_ANALYSIS_SEGMENTS ATTACHMENTS CONTACT_EVALUATIONS SCREEN_RECORDINGS REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS EMAIL_MESSAGES] }

# POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/activate; needs --instance-id --evaluation-form-id --evaluation-form-version
@search-terms ActivateEvaluationForm
export def 'connect activate-evaluation-form' [
  --instance-id: string
  --evaluation-form-id: string
  --evaluation-form-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect ActivateEvaluationForm $instance_id $evaluation_form_id $evaluation_form_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /analytics-data/instance/{InstanceId}/association; needs --instance-id --data-set-id
@search-terms AssociateAnalyticsDataSet
export def 'connect associate-analytics-data-set' [
  --instance-id: string
  --data-set-id: string
  --target-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateAnalyticsDataSet $instance_id $data_set_id $target_account_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/approved-origin; needs --instance-id --origin
@search-terms AssociateApprovedOrigin
export def 'connect associate-approved-origin' [
  --instance-id: string
  --origin: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateApprovedOrigin $instance_id $origin $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/bot; needs --instance-id
@search-terms AssociateBot
export def 'connect associate-bot' [
  --instance-id: string
  --lex-bot: record
  --lex-v2-bot: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateBot $instance_id $lex_bot $lex_v2_bot $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /contacts/{InstanceId}/{ContactId}/associate-user; needs --instance-id --contact-id --user-id
@search-terms AssociateContactWithUser
export def 'connect associate-contact-with-user' [
  --instance-id: string
  --contact-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateContactWithUser $instance_id $contact_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /default-vocabulary/{InstanceId}/{LanguageCode}; needs --instance-id --language-code
@search-terms AssociateDefaultVocabulary
export def 'connect associate-default-vocabulary' [
  --instance-id: string
  --language-code: string
  --vocabulary-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateDefaultVocabulary $instance_id $language_code $vocabulary_id -- $region $profile $with_input $fail_fast $yes' }

# POST /email-addresses/{InstanceId}/{EmailAddressId}/associate-alias; needs --email-address-id --instance-id --alias-configuration
@search-terms AssociateEmailAddressAlias
export def 'connect associate-email-address-alias' [
  --email-address-id: string
  --instance-id: string
  --alias-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateEmailAddressAlias $email_address_id $instance_id $alias_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /flow-associations/{InstanceId}; needs --instance-id --resource-id --flow-id --resource-type
@search-terms AssociateFlow
export def 'connect associate-flow' [
  --instance-id: string
  --resource-id: string
  --flow-id: string
  --resource-type: string@[SMS_PHONE_NUMBER INBOUND_EMAIL OUTBOUND_EMAIL ANALYTICS_CONNECTOR WHATSAPP_MESSAGING_PHONE_NUMBER]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateFlow $instance_id $resource_id $flow_id $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/associate-hours; needs --instance-id --hours-of-operation-id --parent-hours-of-operation-configs
@search-terms AssociateHoursOfOperations
export def 'connect associate-hours-of-operations' [
  --instance-id: string
  --hours-of-operation-id: string
  --parent-hours-of-operation-configs: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateHoursOfOperations $instance_id $hours_of_operation_id $parent_hours_of_operation_configs -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/storage-config; needs --instance-id --resource-type --storage-config
@search-terms AssociateInstanceStorageConfig
export def 'connect associate-instance-storage-config' [
  --instance-id: string
  --resource-type: string@InstanceStorageResourceType
  --storage-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateInstanceStorageConfig $instance_id $resource_type $storage_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/lambda-function; needs --instance-id --function-arn
@search-terms AssociateLambdaFunction
export def 'connect associate-lambda-function' [
  --instance-id: string
  --function-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateLambdaFunction $instance_id $function_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/lex-bot; needs --instance-id --lex-bot
@search-terms AssociateLexBot
export def 'connect associate-lex-bot' [
  --instance-id: string
  --lex-bot: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateLexBot $instance_id $lex_bot $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /phone-number/{PhoneNumberId}/contact-flow; needs --phone-number-id --instance-id --contact-flow-id
@search-terms AssociatePhoneNumberContactFlow
export def 'connect associate-phone-number-contact-flow' [
  --phone-number-id: string
  --instance-id: string
  --contact-flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociatePhoneNumberContactFlow $phone_number_id $instance_id $contact_flow_id -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/associate-email-addresses; needs --instance-id --queue-id --email-addresses-config
@search-terms AssociateQueueEmailAddresses
export def 'connect associate-queue-email-addresses' [
  --instance-id: string
  --queue-id: string
  --email-addresses-config: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateQueueEmailAddresses $instance_id $queue_id $email_addresses_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/associate-quick-connects; needs --instance-id --queue-id --quick-connect-ids
@search-terms AssociateQueueQuickConnects
export def 'connect associate-queue-quick-connects' [
  --instance-id: string
  --queue-id: string
  --quick-connect-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateQueueQuickConnects $instance_id $queue_id $quick_connect_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /routing-profiles/{InstanceId}/{RoutingProfileId}/associate-queues; needs --instance-id --routing-profile-id
@search-terms AssociateRoutingProfileQueues
export def 'connect associate-routing-profile-queues' [
  --instance-id: string
  --routing-profile-id: string
  --queue-configs: list
  --manual-assignment-queue-configs: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateRoutingProfileQueues $instance_id $routing_profile_id $queue_configs $manual_assignment_queue_configs -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/security-key; needs --instance-id --key
@search-terms AssociateSecurityKey
export def 'connect associate-security-key' [
  --instance-id: string
  --key: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateSecurityKey $instance_id $key $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /associate-security-profiles/{InstanceId}; needs --instance-id --security-profiles --entity-type --entity-arn
@search-terms AssociateSecurityProfiles
export def 'connect associate-security-profiles' [
  --instance-id: string
  --security-profiles: list
  --entity-type: string@[USER AI_AGENT]
  --entity-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateSecurityProfiles $instance_id $security_profiles $entity_type $entity_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /traffic-distribution-group/{TrafficDistributionGroupId}/user; needs --traffic-distribution-group-id --user-id --instance-id
@search-terms AssociateTrafficDistributionGroupUser
export def 'connect associate-traffic-distribution-group-user' [
  --traffic-distribution-group-id: string
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateTrafficDistributionGroupUser $traffic_distribution_group_id $user_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/associate-proficiencies; needs --instance-id --user-id --user-proficiencies
@search-terms AssociateUserProficiencies
export def 'connect associate-user-proficiencies' [
  --instance-id: string
  --user-id: string
  --user-proficiencies: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateUserProficiencies $instance_id $user_id $user_proficiencies -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{InstanceId}/{WorkspaceId}/associate; needs --instance-id --workspace-id --resource-arns
@search-terms AssociateWorkspace
export def 'connect associate-workspace' [
  --instance-id: string
  --workspace-id: string
  --resource-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect AssociateWorkspace $instance_id $workspace_id $resource_arns -- $region $profile $with_input $fail_fast $yes' }

# PUT /analytics-data/instance/{InstanceId}/associations; needs --instance-id --data-set-ids
@search-terms BatchAssociateAnalyticsDataSet
export def 'connect batch-associate-analytics-data-set' [
  --instance-id: string
  --data-set-ids: list<string>
  --target-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect BatchAssociateAnalyticsDataSet $instance_id $data_set_ids $target_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /data-tables/{InstanceId}/{DataTableId}/values/create; needs --instance-id --data-table-id --values
@search-terms BatchCreateDataTableValue
export def 'connect batch-create-data-table-value' [
  --instance-id: string
  --data-table-id: string
  --values: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect BatchCreateDataTableValue $instance_id $data_table_id $values -- $region $profile $with_input $fail_fast $yes' }

# POST /data-tables/{InstanceId}/{DataTableId}/values/delete; needs --instance-id --data-table-id --values
@search-terms BatchDeleteDataTableValue
export def 'connect batch-delete-data-table-value' [
  --instance-id: string
  --data-table-id: string
  --values: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect BatchDeleteDataTableValue $instance_id $data_table_id $values -- $region $profile $with_input $fail_fast $yes' }

# POST /data-tables/{InstanceId}/{DataTableId}/values/describe; cached 1min; needs --instance-id --data-table-id --values
@search-terms BatchDescribeDataTableValue
export def 'connect batch-describe-data-table-value' [
  --instance-id: string
  --data-table-id: string
  --values: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect BatchDescribeDataTableValue $instance_id $data_table_id $values -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /analytics-data/instance/{InstanceId}/associations; needs --instance-id --data-set-ids
@search-terms BatchDisassociateAnalyticsDataSet
export def 'connect batch-disassociate-analytics-data-set' [
  --instance-id: string
  --data-set-ids: list<string>
  --target-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect BatchDisassociateAnalyticsDataSet $instance_id $data_set_ids $target_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /attached-files/{InstanceId}; cached 1min; needs --file-ids --instance-id --associated-resource-arn
@search-terms BatchGetAttachedFileMetadata
export def 'connect batch-get-attached-file-metadata' [
  --file-ids: list<string>
  --instance-id: string
  --associated-resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect BatchGetAttachedFileMetadata $file_ids $instance_id $associated_resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /flow-associations-batch/{InstanceId}; cached 1min; needs --instance-id --resource-ids
@search-terms BatchGetFlowAssociation
export def 'connect batch-get-flow-association' [
  --instance-id: string
  --resource-ids: list<string>
  --resource-type: string@[WHATSAPP_MESSAGING_PHONE_NUMBER VOICE_PHONE_NUMBER INBOUND_EMAIL OUTBOUND_EMAIL ANALYTICS_CONNECTOR]
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
]: any -> any { call 'connect BatchGetFlowAssociation $instance_id $resource_ids $resource_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# PUT /contact/batch/{InstanceId}; needs --instance-id --contact-data-request-list
@search-terms BatchPutContact
export def 'connect batch-put-contact' [
  --client-token: string
  --instance-id: string
  --contact-data-request-list: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect BatchPutContact $client_token $instance_id $contact_data_request_list -- $region $profile $with_input $fail_fast $yes' }

# POST /data-tables/{InstanceId}/{DataTableId}/values/update; needs --instance-id --data-table-id --values
@search-terms BatchUpdateDataTableValue
export def 'connect batch-update-data-table-value' [
  --instance-id: string
  --data-table-id: string
  --values: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect BatchUpdateDataTableValue $instance_id $data_table_id $values -- $region $profile $with_input $fail_fast $yes' }

# POST /phone-number/claim; needs --phone-number
@search-terms ClaimPhoneNumber
export def 'connect claim-phone-number' [
  --target-arn: string
  --instance-id: string
  --phone-number: string
  --phone-number-description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect ClaimPhoneNumber $target_arn $instance_id $phone_number $phone_number_description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /attached-files/{InstanceId}/{FileId}; needs --instance-id --file-id --associated-resource-arn
@search-terms CompleteAttachedFileUpload
export def 'connect complete-attached-file-upload' [
  --instance-id: string
  --file-id: string
  --associated-resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CompleteAttachedFileUpload $instance_id $file_id $associated_resource_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /agent-status/{InstanceId}; needs --instance-id --name --state
@search-terms CreateAgentStatus
export def 'connect create-agent-status' [
  --instance-id: string
  --name: string
  --description: string
  --state: string@[ENABLED DISABLED]
  --display-order: int
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateAgentStatus $instance_id $name $description $state $display_order $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /attached-files/{InstanceId}/files; needs --instance-id --file-use-case-type --file-source-uri --associated-resource-arn
@search-terms CreateAttachedFile
export def 'connect create-attached-file' [
  --client-token: string
  --instance-id: string
  --file-use-case-type: string@[CONTACT_ANALYSIS EMAIL_MESSAGE EMAIL_MESSAGE_PLAIN_TEXT EMAIL_MESSAGE_REDACTED EMAIL_MESSAGE_PLAIN_TEXT_REDACTED ATTACHMENT VOICE_RECORDING]
  --file-source-uri: string
  --associated-resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateAttachedFile $client_token $instance_id $file_use_case_type $file_source_uri $associated_resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /auth/code/{InstanceId}; needs --instance-id --scope --session-inactivity-duration-minutes
@search-terms CreateAuthCode
export def 'connect create-auth-code' [
  --instance-id: string
  --scope: record
  --max-session-duration-minutes: int
  --session-inactivity-duration-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateAuthCode $instance_id $scope $max_session_duration_minutes $session_inactivity_duration_minutes -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/create-contact; needs --instance-id --channel --initiation-method
@search-terms CreateContact
export def 'connect create-contact' [
  --instance-id: string
  --client-token: string
  --related-contact-id: string
  --attributes: record
  --references: record
  --channel: string@[VOICE CHAT TASK EMAIL]
  --initiation-method: string@[INBOUND OUTBOUND TRANSFER QUEUE_TRANSFER CALLBACK API DISCONNECT MONITOR EXTERNAL_OUTBOUND WEBRTC_API AGENT_REPLY FLOW]
  --expiry-duration-in-minutes: int
  --user-info: record
  --initiate-as: string@[CONNECTED_TO_USER COMPLETED]
  --name: string
  --description: string
  --segment-attributes: record
  --previous-contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateContact $instance_id $client_token $related_contact_id $attributes $references $channel $initiation_method $expiry_duration_in_minutes $user_info $initiate_as $name $description $segment_attributes $previous_contact_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact-flows/{InstanceId}; needs --instance-id --name --type --content
@search-terms CreateContactFlow
export def 'connect create-contact-flow' [
  --instance-id: string
  --name: string
  --type: string@[CONTACT_FLOW CUSTOMER_QUEUE CUSTOMER_HOLD CUSTOMER_WHISPER AGENT_HOLD AGENT_WHISPER OUTBOUND_WHISPER AGENT_TRANSFER QUEUE_TRANSFER CAMPAIGN]
  --description: string
  --content: string
  --status: string@[PUBLISHED SAVED]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateContactFlow $instance_id $name $type $description $content $status $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact-flows/{InstanceId}/{ContactFlowId}/alias; needs --instance-id --contact-flow-id --contact-flow-version --alias-name
@search-terms CreateContactFlowAlias
export def 'connect create-contact-flow-alias' [
  --instance-id: string
  --description: string
  --contact-flow-id: string
  --contact-flow-version: int
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateContactFlowAlias $instance_id $description $contact_flow_id $contact_flow_version $alias_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact-flow-modules/{InstanceId}; needs --instance-id --name --content
@search-terms CreateContactFlowModule
export def 'connect create-contact-flow-module' [
  --instance-id: string
  --name: string
  --description: string
  --content: string
  --tags: record
  --client-token: string
  --settings: string
  --external-invocation-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateContactFlowModule $instance_id $name $description $content $tags $client_token $settings $external_invocation_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias; needs --instance-id --contact-flow-module-id --contact-flow-module-version --alias-name
@search-terms CreateContactFlowModuleAlias
export def 'connect create-contact-flow-module-alias' [
  --instance-id: string
  --description: string
  --contact-flow-module-id: string
  --contact-flow-module-version: int
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateContactFlowModuleAlias $instance_id $description $contact_flow_module_id $contact_flow_module_version $alias_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version; needs --instance-id --contact-flow-module-id
@search-terms CreateContactFlowModuleVersion
export def 'connect create-contact-flow-module-version' [
  --instance-id: string
  --description: string
  --contact-flow-module-id: string
  --flow-module-content-sha256: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateContactFlowModuleVersion $instance_id $description $contact_flow_module_id $flow_module_content_sha256 -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact-flows/{InstanceId}/{ContactFlowId}/version; needs --instance-id --contact-flow-id
@search-terms CreateContactFlowVersion
export def 'connect create-contact-flow-version' [
  --instance-id: string
  --description: string
  --contact-flow-id: string
  --flow-content-sha256: string
  --contact-flow-version: int
  --last-modified-time: oneof<datetime, duration, string>
  --last-modified-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateContactFlowVersion $instance_id $description $contact_flow_id $flow_content_sha256 $contact_flow_version $last_modified_time $last_modified_region -- $region $profile $with_input $fail_fast $yes' }

# PUT /data-tables/{InstanceId}; needs --instance-id --name --time-zone --value-lock-level --status
@search-terms CreateDataTable
export def 'connect create-data-table' [
  --instance-id: string
  --name: string
  --description: string
  --time-zone: string
  --value-lock-level: string@[NONE DATA_TABLE PRIMARY_VALUE ATTRIBUTE VALUE]
  --status: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateDataTable $instance_id $name $description $time_zone $value_lock_level $status $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /data-tables/{InstanceId}/{DataTableId}/attributes; needs --instance-id --data-table-id --name --value-type
@search-terms CreateDataTableAttribute
export def 'connect create-data-table-attribute' [
  --instance-id: string
  --data-table-id: string
  --name: string
  --value-type: string@[TEXT NUMBER BOOLEAN TEXT_LIST NUMBER_LIST]
  --description: string
  --primary: oneof<bool>
  --validation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateDataTableAttribute $instance_id $data_table_id $name $value_type $description $primary $validation -- $region $profile $with_input $fail_fast $yes' }

# PUT /email-addresses/{InstanceId}; needs --instance-id --email-address
@search-terms CreateEmailAddress
export def 'connect create-email-address' [
  --description: string
  --instance-id: string
  --email-address: string
  --display-name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateEmailAddress $description $instance_id $email_address $display_name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /evaluation-forms/{InstanceId}; needs --instance-id --title --items
@search-terms CreateEvaluationForm
export def 'connect create-evaluation-form' [
  --instance-id: string
  --title: string
  --description: string
  --items: list
  --scoring-strategy: record
  --auto-evaluation-configuration: record
  --client-token: string
  --as-draft: oneof<bool>
  --tags: record
  --review-configuration: record
  --target-configuration: record
  --language-configuration: record
  --ai-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateEvaluationForm $instance_id $title $description $items $scoring_strategy $auto_evaluation_configuration $client_token $as_draft $tags $review_configuration $target_configuration $language_configuration $ai_version -- $region $profile $with_input $fail_fast $yes' }

# POST /extraction-definitions/{InstanceId}; needs --instance-id --name --extraction-configuration
@search-terms CreateExtractionDefinition
export def 'connect create-extraction-definition' [
  --client-token: string
  --instance-id: string
  --name: string
  --extraction-configuration: record
  --display: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateExtractionDefinition $client_token $instance_id $name $extraction_configuration $display $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /hours-of-operations/{InstanceId}; needs --instance-id --name --time-zone --config
@search-terms CreateHoursOfOperation
export def 'connect create-hours-of-operation' [
  --instance-id: string
  --name: string
  --description: string
  --time-zone: string
  --config: list
  --parent-hours-of-operation-configs: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateHoursOfOperation $instance_id $name $description $time_zone $config $parent_hours_of_operation_configs $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides; needs --instance-id --hours-of-operation-id --name --config --effective-from --effective-till
@search-terms CreateHoursOfOperationOverride
export def 'connect create-hours-of-operation-override' [
  --instance-id: string
  --hours-of-operation-id: string
  --name: string
  --description: string
  --config: list
  --effective-from: string
  --effective-till: string
  --recurrence-config: record
  --override-type: string@[STANDARD OPEN CLOSED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateHoursOfOperationOverride $instance_id $hours_of_operation_id $name $description $config $effective_from $effective_till $recurrence_config $override_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance; needs --identity-management-type --inbound-calls-enabled --outbound-calls-enabled
@search-terms CreateInstance
export def 'connect create-instance' [
  --client-token: string
  --identity-management-type: string@[SAML CONNECT_MANAGED EXISTING_DIRECTORY]
  --instance-alias: string
  --directory-id: string
  --inbound-calls-enabled: oneof<bool>
  --outbound-calls-enabled: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateInstance $client_token $identity_management_type $instance_alias $directory_id $inbound_calls_enabled $outbound_calls_enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/integration-associations; needs --instance-id --integration-type --integration-arn
@search-terms CreateIntegrationAssociation
export def 'connect create-integration-association' [
  --instance-id: string
  --integration-type: string@[EVENT VOICE_ID PINPOINT_APP WISDOM_ASSISTANT WISDOM_KNOWLEDGE_BASE WISDOM_QUICK_RESPONSES Q_MESSAGE_TEMPLATES CASES_DOMAIN APPLICATION FILE_SCANNER SES_IDENTITY ANALYTICS_CONNECTOR CALL_TRANSFER_CONNECTOR COGNITO_USER_POOL MESSAGE_PROCESSOR]
  --integration-arn: string
  --source-application-url: string
  --source-application-name: string
  --source-type: string@[SALESFORCE ZENDESK CASES]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateIntegrationAssociation $instance_id $integration_type $integration_arn $source_application_url $source_application_name $source_type $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /metrics/definitions/{InstanceId}; needs --instance-id --name --metric-calculation --unit
@search-terms CreateMetric
export def 'connect create-metric' [
  --instance-id: string
  --name: string
  --metric-calculation: record
  --unit: string@[INTEGER DOUBLE PERCENT SECONDS]
  --status: string@[PUBLISHED SAVED]
  --client-token: string
  --description: string
  --positive-trend-indicator: string@[POSITIVE NEGATIVE NEUTRAL]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateMetric $instance_id $name $metric_calculation $unit $status $client_token $description $positive_trend_indicator $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /notifications/{InstanceId}; needs --instance-id --recipients --content
@search-terms CreateNotification
export def 'connect create-notification' [
  --instance-id: string
  --expires-at: oneof<datetime, duration, string>
  --recipients: list<string>
  --priority: string@[HIGH LOW]
  --content: record
  --tags: record
  --predefined-notification-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateNotification $instance_id $expires_at $recipients $priority $content $tags $predefined_notification_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/create-participant; needs --instance-id --contact-id --participant-details
@search-terms CreateParticipant
export def 'connect create-participant' [
  --instance-id: string
  --contact-id: string
  --client-token: string
  --participant-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateParticipant $instance_id $contact_id $client_token $participant_details -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/persistent-contact-association/{InstanceId}/{InitialContactId}; needs --instance-id --initial-contact-id --rehydration-type --source-contact-id
@search-terms CreatePersistentContactAssociation
export def 'connect create-persistent-contact-association' [
  --instance-id: string
  --initial-contact-id: string
  --rehydration-type: string@[ENTIRE_PAST_SESSION FROM_SEGMENT]
  --source-contact-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreatePersistentContactAssociation $instance_id $initial_contact_id $rehydration_type $source_contact_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /predefined-attributes/{InstanceId}; needs --instance-id --name
@search-terms CreatePredefinedAttribute
export def 'connect create-predefined-attribute' [
  --instance-id: string
  --name: string
  --values: record
  --purposes: list<string>
  --attribute-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreatePredefinedAttribute $instance_id $name $values $purposes $attribute_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /prompts/{InstanceId}; needs --instance-id --name --s3-uri
@search-terms CreatePrompt
export def 'connect create-prompt' [
  --instance-id: string
  --name: string
  --description: string
  --s3-uri: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreatePrompt $instance_id $name $description $s3_uri $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /push-notification/{InstanceId}/registrations; needs --instance-id --pinpoint-app-arn --device-token --device-type --contact-configuration
@search-terms CreatePushNotificationRegistration
export def 'connect create-push-notification-registration' [
  --instance-id: string
  --client-token: string
  --pinpoint-app-arn: string
  --device-token: string
  --device-type: string@[GCM APNS APNS_SANDBOX]
  --contact-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreatePushNotificationRegistration $instance_id $client_token $pinpoint_app_arn $device_token $device_type $contact_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /queues/{InstanceId}; needs --instance-id --name --hours-of-operation-id
@search-terms CreateQueue
export def 'connect create-queue' [
  --instance-id: string
  --name: string
  --description: string
  --outbound-caller-config: record
  --outbound-email-config: record
  --hours-of-operation-id: string
  --max-contacts: int
  --quick-connect-ids: list<string>
  --email-addresses-config: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateQueue $instance_id $name $description $outbound_caller_config $outbound_email_config $hours_of_operation_id $max_contacts $quick_connect_ids $email_addresses_config $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /quick-connects/{InstanceId}; needs --instance-id --name --quick-connect-config
@search-terms CreateQuickConnect
export def 'connect create-quick-connect' [
  --instance-id: string
  --name: string
  --description: string
  --quick-connect-config: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateQuickConnect $instance_id $name $description $quick_connect_config $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /routing-profiles/{InstanceId}; needs --instance-id --name --description --default-outbound-queue-id --media-concurrencies
@search-terms CreateRoutingProfile
export def 'connect create-routing-profile' [
  --instance-id: string
  --name: string
  --description: string
  --default-outbound-queue-id: string
  --queue-configs: list
  --manual-assignment-queue-configs: list
  --media-concurrencies: list
  --tags: record
  --agent-availability-timer: string@[TIME_SINCE_LAST_ACTIVITY TIME_SINCE_LAST_INBOUND]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateRoutingProfile $instance_id $name $description $default_outbound_queue_id $queue_configs $manual_assignment_queue_configs $media_concurrencies $tags $agent_availability_timer -- $region $profile $with_input $fail_fast $yes' }

# POST /rules/{InstanceId}; needs --instance-id --name --trigger-event-source --function --actions --publish-status
@search-terms CreateRule
export def 'connect create-rule' [
  --instance-id: string
  --name: string
  --trigger-event-source: record
  --function: string
  --actions: list
  --publish-status: string@[DRAFT PUBLISHED]
  --pre-evaluation-filters: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateRule $instance_id $name $trigger_event_source $function $actions $publish_status $pre_evaluation_filters $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /security-profiles/{InstanceId}; needs --security-profile-name --instance-id
@search-terms CreateSecurityProfile
export def 'connect create-security-profile' [
  --security-profile-name: string
  --description: string
  --permissions: list<string>
  --instance-id: string
  --tags: record
  --allowed-access-control-tags: record
  --tag-restricted-resources: list<string>
  --applications: list
  --hierarchy-restricted-resources: list<string>
  --allowed-access-control-hierarchy-group-id: string
  --allowed-flow-modules: list
  --allowed-ai-agents: list
  --granular-access-control-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateSecurityProfile $security_profile_name $description $permissions $instance_id $tags $allowed_access_control_tags $tag_restricted_resources $applications $hierarchy_restricted_resources $allowed_access_control_hierarchy_group_id $allowed_flow_modules $allowed_ai_agents $granular_access_control_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/task/template; needs --instance-id --name --fields
@search-terms CreateTaskTemplate
export def 'connect create-task-template' [
  --instance-id: string
  --name: string
  --description: string
  --contact-flow-id: string
  --self-assign-flow-id: string
  --contact-hooks: record
  --constraints: record
  --defaults: record
  --status: string@[ACTIVE INACTIVE]
  --fields: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateTaskTemplate $instance_id $name $description $contact_flow_id $self_assign_flow_id $contact_hooks $constraints $defaults $status $fields $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /test-cases/{InstanceId}; needs --instance-id --name --content
@search-terms CreateTestCase
export def 'connect create-test-case' [
  --instance-id: string
  --name: string
  --description: string
  --content: string
  --entry-point: record
  --initialization-data: string
  --status: string@[PUBLISHED SAVED]
  --test-case-id: string
  --tags: record
  --last-modified-time: oneof<datetime, duration, string>
  --last-modified-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateTestCase $instance_id $name $description $content $entry_point $initialization_data $status $test_case_id $tags $last_modified_time $last_modified_region -- $region $profile $with_input $fail_fast $yes' }

# PUT /traffic-distribution-group; needs --name --instance-id
@search-terms CreateTrafficDistributionGroup
export def 'connect create-traffic-distribution-group' [
  --name: string
  --description: string
  --instance-id: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateTrafficDistributionGroup $name $description $instance_id $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases; needs --instance-id --integration-association-id --use-case-type
@search-terms CreateUseCase
export def 'connect create-use-case' [
  --instance-id: string
  --integration-association-id: string
  --use-case-type: string@[RULES_EVALUATION CONNECT_CAMPAIGNS]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateUseCase $instance_id $integration_association_id $use_case_type $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /users/{InstanceId}; needs --username --security-profile-ids --routing-profile-id --instance-id
@search-terms CreateUser
export def 'connect create-user' [
  --username: string
  --password: string
  --identity-info: record
  --phone-config: record
  --directory-user-id: string
  --security-profile-ids: list<string>
  --routing-profile-id: string
  --hierarchy-group-id: string
  --instance-id: string
  --auto-accept-configs: list
  --after-contact-work-configs: list
  --phone-number-configs: list
  --persistent-connection-configs: list
  --voice-enhancement-configs: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateUser $username $password $identity_info $phone_config $directory_user_id $security_profile_ids $routing_profile_id $hierarchy_group_id $instance_id $auto_accept_configs $after_contact_work_configs $phone_number_configs $persistent_connection_configs $voice_enhancement_configs $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /user-hierarchy-groups/{InstanceId}; needs --name --instance-id
@search-terms CreateUserHierarchyGroup
export def 'connect create-user-hierarchy-group' [
  --name: string
  --parent-group-id: string
  --instance-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateUserHierarchyGroup $name $parent_group_id $instance_id $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /views/{InstanceId}; needs --instance-id --status --content --name
@search-terms CreateView
export def 'connect create-view' [
  --instance-id: string
  --client-token: string
  --status: string@[PUBLISHED SAVED]
  --content: record
  --description: string
  --name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateView $instance_id $client_token $status $content $description $name $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /views/{InstanceId}/{ViewId}/versions; needs --instance-id --view-id
@search-terms CreateViewVersion
export def 'connect create-view-version' [
  --instance-id: string
  --view-id: string
  --version-description: string
  --view-content-sha256: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateViewVersion $instance_id $view_id $version_description $view_content_sha256 -- $region $profile $with_input $fail_fast $yes' }

# POST /vocabulary/{InstanceId}; needs --instance-id --vocabulary-name --language-code --content
@search-terms CreateVocabulary
export def 'connect create-vocabulary' [
  --client-token: string
  --instance-id: string
  --vocabulary-name: string
  --language-code: string
  --content: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateVocabulary $client_token $instance_id $vocabulary_name $language_code $content $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{InstanceId}; needs --instance-id --name
@search-terms CreateWorkspace
export def 'connect create-workspace' [
  --instance-id: string
  --name: string
  --description: string
  --theme: record
  --title: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateWorkspace $instance_id $name $description $theme $title $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{InstanceId}/{WorkspaceId}/pages; needs --instance-id --workspace-id --resource-arn --page
@search-terms CreateWorkspacePage
export def 'connect create-workspace-page' [
  --instance-id: string
  --workspace-id: string
  --resource-arn: string
  --page: string
  --slug: string
  --input-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect CreateWorkspacePage $instance_id $workspace_id $resource_arn $page $slug $input_data -- $region $profile $with_input $fail_fast $yes' }

# POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/deactivate; needs --instance-id --evaluation-form-id --evaluation-form-version
@search-terms DeactivateEvaluationForm
export def 'connect deactivate-evaluation-form' [
  --instance-id: string
  --evaluation-form-id: string
  --evaluation-form-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeactivateEvaluationForm $instance_id $evaluation_form_id $evaluation_form_version -- $region $profile $with_input $fail_fast $yes' }

# POST /auth/sessions/delete-all-entity-sessions; needs --instance-id --entity-id --entity-type
@search-terms DeleteAllEntitySessions
export def 'connect delete-all-entity-sessions' [
  --instance-id: string
  --entity-id: string
  --entity-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteAllEntitySessions $instance_id $entity_id $entity_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /attached-files/{InstanceId}/{FileId}; needs --instance-id --file-id --associated-resource-arn
@search-terms DeleteAttachedFile
export def 'connect delete-attached-file' [
  --instance-id: string
  --file-id: string
  --associated-resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteAttachedFile $instance_id $file_id $associated_resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/delete/{InstanceId}/{ContactId}; needs --instance-id --contact-id --contact-fields
@search-terms DeleteContactData
export def 'connect delete-contact-data' [
  --instance-id: string
  --contact-id: string
  --contact-fields: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteContactData $instance_id $contact_id $contact_fields -- $region $profile $with_input $fail_fast $yes' }

# DELETE /contact-evaluations/{InstanceId}/{EvaluationId}; needs --instance-id --evaluation-id
@search-terms DeleteContactEvaluation
export def 'connect delete-contact-evaluation' [
  --instance-id: string
  --evaluation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteContactEvaluation $instance_id $evaluation_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /contact-flows/{InstanceId}/{ContactFlowId}; needs --instance-id --contact-flow-id
@search-terms DeleteContactFlow
export def 'connect delete-contact-flow' [
  --instance-id: string
  --contact-flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteContactFlow $instance_id $contact_flow_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}; needs --instance-id --contact-flow-id --alias-id
@search-terms DeleteContactFlowAlias
export def 'connect delete-contact-flow-alias' [
  --instance-id: string
  --contact-flow-id: string
  --alias-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteContactFlowAlias $instance_id $contact_flow_id $alias_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}; needs --instance-id --contact-flow-module-id
@search-terms DeleteContactFlowModule
export def 'connect delete-contact-flow-module' [
  --instance-id: string
  --contact-flow-module-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteContactFlowModule $instance_id $contact_flow_module_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}; needs --instance-id --contact-flow-module-id --alias-id
@search-terms DeleteContactFlowModuleAlias
export def 'connect delete-contact-flow-module-alias' [
  --instance-id: string
  --contact-flow-module-id: string
  --alias-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteContactFlowModuleAlias $instance_id $contact_flow_module_id $alias_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version/{ContactFlowModuleVersion}; needs --instance-id --contact-flow-module-id --contact-flow-module-version
@search-terms DeleteContactFlowModuleVersion
export def 'connect delete-contact-flow-module-version' [
  --instance-id: string
  --contact-flow-module-id: string
  --contact-flow-module-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteContactFlowModuleVersion $instance_id $contact_flow_module_id $contact_flow_module_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /contact-flows/{InstanceId}/{ContactFlowId}/version/{ContactFlowVersion}; needs --instance-id --contact-flow-id --contact-flow-version
@search-terms DeleteContactFlowVersion
export def 'connect delete-contact-flow-version' [
  --instance-id: string
  --contact-flow-id: string
  --contact-flow-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteContactFlowVersion $instance_id $contact_flow_id $contact_flow_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /data-tables/{InstanceId}/{DataTableId}; needs --instance-id --data-table-id
@search-terms DeleteDataTable
export def 'connect delete-data-table' [
  --instance-id: string
  --data-table-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteDataTable $instance_id $data_table_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}; needs --instance-id --data-table-id --attribute-name
@search-terms DeleteDataTableAttribute
export def 'connect delete-data-table-attribute' [
  --instance-id: string
  --data-table-id: string
  --attribute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteDataTableAttribute $instance_id $data_table_id $attribute_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /email-addresses/{InstanceId}/{EmailAddressId}; needs --instance-id --email-address-id
@search-terms DeleteEmailAddress
export def 'connect delete-email-address' [
  --instance-id: string
  --email-address-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteEmailAddress $instance_id $email_address_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /evaluation-forms/{InstanceId}/{EvaluationFormId}; needs --instance-id --evaluation-form-id
@search-terms DeleteEvaluationForm
export def 'connect delete-evaluation-form' [
  --instance-id: string
  --evaluation-form-id: string
  --evaluation-form-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteEvaluationForm $instance_id $evaluation_form_id $evaluation_form_version -- $region $profile $with_input $fail_fast $yes' }

# DELETE /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}; needs --instance-id --extraction-definition-id
@search-terms DeleteExtractionDefinition
export def 'connect delete-extraction-definition' [
  --instance-id: string
  --extraction-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteExtractionDefinition $instance_id $extraction_definition_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /hours-of-operations/{InstanceId}/{HoursOfOperationId}; needs --instance-id --hours-of-operation-id
@search-terms DeleteHoursOfOperation
export def 'connect delete-hours-of-operation' [
  --instance-id: string
  --hours-of-operation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteHoursOfOperation $instance_id $hours_of_operation_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}; needs --instance-id --hours-of-operation-id --hours-of-operation-override-id
@search-terms DeleteHoursOfOperationOverride
export def 'connect delete-hours-of-operation-override' [
  --instance-id: string
  --hours-of-operation-id: string
  --hours-of-operation-override-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteHoursOfOperationOverride $instance_id $hours_of_operation_id $hours_of_operation_override_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}; needs --instance-id
@search-terms DeleteInstance
export def 'connect delete-instance' [
  --instance-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteInstance $instance_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}; needs --instance-id --integration-association-id
@search-terms DeleteIntegrationAssociation
export def 'connect delete-integration-association' [
  --instance-id: string
  --integration-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteIntegrationAssociation $instance_id $integration_association_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /metrics/definitions/{InstanceId}/{MetricId}; needs --instance-id --metric-id
@search-terms DeleteMetric
export def 'connect delete-metric' [
  --instance-id: string
  --metric-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteMetric $instance_id $metric_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /notifications/{InstanceId}/{NotificationId}; needs --instance-id --notification-id
@search-terms DeleteNotification
export def 'connect delete-notification' [
  --instance-id: string
  --notification-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteNotification $instance_id $notification_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /predefined-attributes/{InstanceId}/{Name}; needs --instance-id --name
@search-terms DeletePredefinedAttribute
export def 'connect delete-predefined-attribute' [
  --instance-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeletePredefinedAttribute $instance_id $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prompts/{InstanceId}/{PromptId}; needs --instance-id --prompt-id
@search-terms DeletePrompt
export def 'connect delete-prompt' [
  --instance-id: string
  --prompt-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeletePrompt $instance_id $prompt_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /push-notification/{InstanceId}/registrations/{RegistrationId}; needs --instance-id --registration-id --contact-id
@search-terms DeletePushNotificationRegistration
export def 'connect delete-push-notification-registration' [
  --instance-id: string
  --registration-id: string
  --contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeletePushNotificationRegistration $instance_id $registration_id $contact_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /queues/{InstanceId}/{QueueId}; needs --instance-id --queue-id
@search-terms DeleteQueue
export def 'connect delete-queue' [
  --instance-id: string
  --queue-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteQueue $instance_id $queue_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /quick-connects/{InstanceId}/{QuickConnectId}; needs --instance-id --quick-connect-id
@search-terms DeleteQuickConnect
export def 'connect delete-quick-connect' [
  --instance-id: string
  --quick-connect-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteQuickConnect $instance_id $quick_connect_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /routing-profiles/{InstanceId}/{RoutingProfileId}; needs --instance-id --routing-profile-id
@search-terms DeleteRoutingProfile
export def 'connect delete-routing-profile' [
  --instance-id: string
  --routing-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteRoutingProfile $instance_id $routing_profile_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /rules/{InstanceId}/{RuleId}; needs --instance-id --rule-id
@search-terms DeleteRule
export def 'connect delete-rule' [
  --instance-id: string
  --rule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteRule $instance_id $rule_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /security-profiles/{InstanceId}/{SecurityProfileId}; needs --instance-id --security-profile-id
@search-terms DeleteSecurityProfile
export def 'connect delete-security-profile' [
  --instance-id: string
  --security-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteSecurityProfile $instance_id $security_profile_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /auth/sessions/{InstanceId}/{SessionId}; needs --instance-id --session-id
@search-terms DeleteSession
export def 'connect delete-session' [
  --instance-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteSession $instance_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}/task/template/{TaskTemplateId}; needs --instance-id --task-template-id
@search-terms DeleteTaskTemplate
export def 'connect delete-task-template' [
  --instance-id: string
  --task-template-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteTaskTemplate $instance_id $task_template_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /test-cases/{InstanceId}/{TestCaseId}; needs --instance-id --test-case-id
@search-terms DeleteTestCase
export def 'connect delete-test-case' [
  --instance-id: string
  --test-case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteTestCase $instance_id $test_case_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /traffic-distribution-group/{TrafficDistributionGroupId}; needs --traffic-distribution-group-id
@search-terms DeleteTrafficDistributionGroup
export def 'connect delete-traffic-distribution-group' [
  --traffic-distribution-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteTrafficDistributionGroup $traffic_distribution_group_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases/{UseCaseId}; needs --instance-id --integration-association-id --use-case-id
@search-terms DeleteUseCase
export def 'connect delete-use-case' [
  --instance-id: string
  --integration-association-id: string
  --use-case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteUseCase $instance_id $integration_association_id $use_case_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /users/{InstanceId}/{UserId}; needs --instance-id --user-id
@search-terms DeleteUser
export def 'connect delete-user' [
  --instance-id: string
  --user-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteUser $instance_id $user_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}; needs --hierarchy-group-id --instance-id
@search-terms DeleteUserHierarchyGroup
export def 'connect delete-user-hierarchy-group' [
  --hierarchy-group-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteUserHierarchyGroup $hierarchy_group_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /views/{InstanceId}/{ViewId}; needs --instance-id --view-id
@search-terms DeleteView
export def 'connect delete-view' [
  --instance-id: string
  --view-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteView $instance_id $view_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /views/{InstanceId}/{ViewId}/versions/{ViewVersion}; needs --instance-id --view-id --view-version
@search-terms DeleteViewVersion
export def 'connect delete-view-version' [
  --instance-id: string
  --view-id: string
  --view-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteViewVersion $instance_id $view_id $view_version -- $region $profile $with_input $fail_fast $yes' }

# POST /vocabulary-remove/{InstanceId}/{VocabularyId}; needs --instance-id --vocabulary-id
@search-terms DeleteVocabulary
export def 'connect delete-vocabulary' [
  --instance-id: string
  --vocabulary-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteVocabulary $instance_id $vocabulary_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{InstanceId}/{WorkspaceId}; needs --instance-id --workspace-id
@search-terms DeleteWorkspace
export def 'connect delete-workspace' [
  --instance-id: string
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteWorkspace $instance_id $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{InstanceId}/{WorkspaceId}/media; needs --instance-id --workspace-id --media-type
@search-terms DeleteWorkspaceMedia
export def 'connect delete-workspace-media' [
  --instance-id: string
  --workspace-id: string
  --media-type: string@[IMAGE_LOGO_LIGHT_FAVICON IMAGE_LOGO_DARK_FAVICON IMAGE_LOGO_LIGHT_HORIZONTAL IMAGE_LOGO_DARK_HORIZONTAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteWorkspaceMedia $instance_id $workspace_id $media_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}; needs --instance-id --workspace-id --page
@search-terms DeleteWorkspacePage
export def 'connect delete-workspace-page' [
  --instance-id: string
  --workspace-id: string
  --page: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DeleteWorkspacePage $instance_id $workspace_id $page -- $region $profile $with_input $fail_fast $yes' }

# GET /agent-status/{InstanceId}/{AgentStatusId}; needs --instance-id --agent-status-id
@search-terms DescribeAgentStatus
export def 'connect describe-agent-status' [
  --instance-id: string
  --agent-status-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeAgentStatus $instance_id $agent_status_id -- $region $profile $with_input $fail_fast' }

# GET /attached-files-configurations/{InstanceId}/{AttachmentScope}; cached 1min; needs --instance-id --attachment-scope
@search-terms DescribeAttachedFilesConfiguration
export def 'connect describe-attached-files-configuration' [
  --instance-id: string
  --attachment-scope: string@[EMAIL CHAT CASE TASK]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeAttachedFilesConfiguration $instance_id $attachment_scope -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /authentication-profiles/{InstanceId}/{AuthenticationProfileId}; cached 1min; needs --authentication-profile-id --instance-id
@search-terms DescribeAuthenticationProfile
export def 'connect describe-authentication-profile' [
  --authentication-profile-id: string
  --instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeAuthenticationProfile $authentication_profile_id $instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /contacts/{InstanceId}/{ContactId}; needs --instance-id --contact-id
@search-terms DescribeContact
export def 'connect describe-contact' [
  --instance-id: string
  --contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeContact $instance_id $contact_id -- $region $profile $with_input $fail_fast' }

# GET /contact-evaluations/{InstanceId}/{EvaluationId}; cached 1min; needs --instance-id --evaluation-id
@search-terms DescribeContactEvaluation
export def 'connect describe-contact-evaluation' [
  --instance-id: string
  --evaluation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeContactEvaluation $instance_id $evaluation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /contact-flows/{InstanceId}/{ContactFlowId}; cached 1min; needs --instance-id --contact-flow-id
@search-terms DescribeContactFlow
export def 'connect describe-contact-flow' [
  --instance-id: string
  --contact-flow-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeContactFlow $instance_id $contact_flow_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}; cached 1min; needs --instance-id --contact-flow-id --alias-id
@search-terms DescribeContactFlowAlias
export def 'connect describe-contact-flow-alias' [
  --instance-id: string
  --contact-flow-id: string
  --alias-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeContactFlowAlias $instance_id $contact_flow_id $alias_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}; cached 1min; needs --instance-id --contact-flow-module-id
@search-terms DescribeContactFlowModule
export def 'connect describe-contact-flow-module' [
  --instance-id: string
  --contact-flow-module-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeContactFlowModule $instance_id $contact_flow_module_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}; cached 1min; needs --instance-id --contact-flow-module-id --alias-id
@search-terms DescribeContactFlowModuleAlias
export def 'connect describe-contact-flow-module-alias' [
  --instance-id: string
  --contact-flow-module-id: string
  --alias-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeContactFlowModuleAlias $instance_id $contact_flow_module_id $alias_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /data-tables/{InstanceId}/{DataTableId}; cached 1min; needs --instance-id --data-table-id
@search-terms DescribeDataTable
export def 'connect describe-data-table' [
  --instance-id: string
  --data-table-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeDataTable $instance_id $data_table_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}; cached 1min; needs --instance-id --data-table-id --attribute-name
@search-terms DescribeDataTableAttribute
export def 'connect describe-data-table-attribute' [
  --instance-id: string
  --data-table-id: string
  --attribute-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeDataTableAttribute $instance_id $data_table_id $attribute_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /email-addresses/{InstanceId}/{EmailAddressId}; needs --instance-id --email-address-id
@search-terms DescribeEmailAddress
export def 'connect describe-email-address' [
  --instance-id: string
  --email-address-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeEmailAddress $instance_id $email_address_id -- $region $profile $with_input $fail_fast' }

# GET /evaluation-forms/{InstanceId}/{EvaluationFormId}; cached 1min; needs --instance-id --evaluation-form-id
@search-terms DescribeEvaluationForm
export def 'connect describe-evaluation-form' [
  --instance-id: string
  --evaluation-form-id: string
  --evaluation-form-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeEvaluationForm $instance_id $evaluation_form_id $evaluation_form_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}; cached 1min; needs --instance-id --extraction-definition-id
@search-terms DescribeExtractionDefinition
export def 'connect describe-extraction-definition' [
  --instance-id: string
  --extraction-definition-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeExtractionDefinition $instance_id $extraction_definition_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}; cached 1min; needs --instance-id --hours-of-operation-id
@search-terms DescribeHoursOfOperation
export def 'connect describe-hours-of-operation' [
  --instance-id: string
  --hours-of-operation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeHoursOfOperation $instance_id $hours_of_operation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}; cached 1min; needs --instance-id --hours-of-operation-id --hours-of-operation-override-id
@search-terms DescribeHoursOfOperationOverride
export def 'connect describe-hours-of-operation-override' [
  --instance-id: string
  --hours-of-operation-id: string
  --hours-of-operation-override-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeHoursOfOperationOverride $instance_id $hours_of_operation_id $hours_of_operation_override_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}; needs --instance-id
@search-terms DescribeInstance
export def 'connect describe-instance' [
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeInstance $instance_id -- $region $profile $with_input $fail_fast' }

# GET /instance/{InstanceId}/attribute/{AttributeType}; cached 1min; needs --instance-id --attribute-type
@search-terms DescribeInstanceAttribute
export def 'connect describe-instance-attribute' [
  --instance-id: string
  --attribute-type: string@[INBOUND_CALLS OUTBOUND_CALLS CONTACTFLOW_LOGS CONTACT_LENS AUTO_RESOLVE_BEST_VOICES USE_CUSTOM_TTS_VOICES EARLY_MEDIA MULTI_PARTY_CONFERENCE AUTO_MUTE_AGENT_ON_HOLD HIGH_VOLUME_OUTBOUND ENHANCED_CONTACT_MONITORING ENHANCED_CHAT_MONITORING MULTI_PARTY_CHAT_CONFERENCE MESSAGE_STREAMING]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeInstanceAttribute $instance_id $attribute_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/storage-config/{AssociationId}; cached 1min; needs --instance-id --association-id --resource-type
@search-terms DescribeInstanceStorageConfig
export def 'connect describe-instance-storage-config' [
  --instance-id: string
  --association-id: string
  --resource-type: string@InstanceStorageResourceType
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeInstanceStorageConfig $instance_id $association_id $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /metrics/definitions/{InstanceId}/{MetricId}; cached 1min; needs --instance-id --metric-id
@search-terms DescribeMetric
export def 'connect describe-metric' [
  --instance-id: string
  --metric-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeMetric $instance_id $metric_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /notifications/{InstanceId}/{NotificationId}; cached 1min; needs --instance-id --notification-id
@search-terms DescribeNotification
export def 'connect describe-notification' [
  --instance-id: string
  --notification-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeNotification $instance_id $notification_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /phone-number/{PhoneNumberId}; cached 1min; needs --phone-number-id
@search-terms DescribePhoneNumber
export def 'connect describe-phone-number' [
  --phone-number-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribePhoneNumber $phone_number_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /predefined-attributes/{InstanceId}/{Name}; cached 1min; needs --instance-id --name
@search-terms DescribePredefinedAttribute
export def 'connect describe-predefined-attribute' [
  --instance-id: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribePredefinedAttribute $instance_id $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /prompts/{InstanceId}/{PromptId}; cached 1min; needs --instance-id --prompt-id
@search-terms DescribePrompt
export def 'connect describe-prompt' [
  --instance-id: string
  --prompt-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribePrompt $instance_id $prompt_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /queues/{InstanceId}/{QueueId}; cached 1min; needs --instance-id --queue-id
@search-terms DescribeQueue
export def 'connect describe-queue' [
  --instance-id: string
  --queue-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeQueue $instance_id $queue_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /quick-connects/{InstanceId}/{QuickConnectId}; cached 1min; needs --instance-id --quick-connect-id
@search-terms DescribeQuickConnect
export def 'connect describe-quick-connect' [
  --instance-id: string
  --quick-connect-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeQuickConnect $instance_id $quick_connect_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /routing-profiles/{InstanceId}/{RoutingProfileId}; cached 1min; needs --instance-id --routing-profile-id
@search-terms DescribeRoutingProfile
export def 'connect describe-routing-profile' [
  --instance-id: string
  --routing-profile-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeRoutingProfile $instance_id $routing_profile_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /rules/{InstanceId}/{RuleId}; cached 1min; needs --instance-id --rule-id
@search-terms DescribeRule
export def 'connect describe-rule' [
  --instance-id: string
  --rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeRule $instance_id $rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles/{InstanceId}/{SecurityProfileId}; cached 1min; needs --security-profile-id --instance-id
@search-terms DescribeSecurityProfile
export def 'connect describe-security-profile' [
  --security-profile-id: string
  --instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeSecurityProfile $security_profile_id $instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /test-cases/{InstanceId}/{TestCaseId}; cached 1min; needs --instance-id --test-case-id
@search-terms DescribeTestCase
export def 'connect describe-test-case' [
  --instance-id: string
  --test-case-id: string
  --status: string@[PUBLISHED SAVED]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeTestCase $instance_id $test_case_id $status -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /traffic-distribution-group/{TrafficDistributionGroupId}; cached 1min; needs --traffic-distribution-group-id
@search-terms DescribeTrafficDistributionGroup
export def 'connect describe-traffic-distribution-group' [
  --traffic-distribution-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeTrafficDistributionGroup $traffic_distribution_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /users/{InstanceId}/{UserId}; needs --user-id --instance-id
@search-terms DescribeUser
export def 'connect describe-user' [
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeUser $user_id $instance_id -- $region $profile $with_input $fail_fast' }

# GET /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}; cached 1min; needs --hierarchy-group-id --instance-id
@search-terms DescribeUserHierarchyGroup
export def 'connect describe-user-hierarchy-group' [
  --hierarchy-group-id: string
  --instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeUserHierarchyGroup $hierarchy_group_id $instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /user-hierarchy-structure/{InstanceId}; cached 1min; needs --instance-id
@search-terms DescribeUserHierarchyStructure
export def 'connect describe-user-hierarchy-structure' [
  --instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeUserHierarchyStructure $instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /views/{InstanceId}/{ViewId}; needs --instance-id --view-id
@search-terms DescribeView
export def 'connect describe-view' [
  --instance-id: string
  --view-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeView $instance_id $view_id -- $region $profile $with_input $fail_fast' }

# GET /vocabulary/{InstanceId}/{VocabularyId}; cached 1min; needs --instance-id --vocabulary-id
@search-terms DescribeVocabulary
export def 'connect describe-vocabulary' [
  --instance-id: string
  --vocabulary-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeVocabulary $instance_id $vocabulary_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{InstanceId}/{WorkspaceId}; cached 1min; needs --instance-id --workspace-id
@search-terms DescribeWorkspace
export def 'connect describe-workspace' [
  --instance-id: string
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect DescribeWorkspace $instance_id $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /analytics-data/instance/{InstanceId}/association; needs --instance-id --data-set-id
@search-terms DisassociateAnalyticsDataSet
export def 'connect disassociate-analytics-data-set' [
  --instance-id: string
  --data-set-id: string
  --target-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateAnalyticsDataSet $instance_id $data_set_id $target_account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}/approved-origin; needs --instance-id --origin
@search-terms DisassociateApprovedOrigin
export def 'connect disassociate-approved-origin' [
  --instance-id: string
  --origin: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateApprovedOrigin $instance_id $origin $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /instance/{InstanceId}/bot; needs --instance-id
@search-terms DisassociateBot
export def 'connect disassociate-bot' [
  --instance-id: string
  --lex-bot: record
  --lex-v2-bot: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateBot $instance_id $lex_bot $lex_v2_bot $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /email-addresses/{InstanceId}/{EmailAddressId}/disassociate-alias; needs --email-address-id --instance-id --alias-configuration
@search-terms DisassociateEmailAddressAlias
export def 'connect disassociate-email-address-alias' [
  --email-address-id: string
  --instance-id: string
  --alias-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateEmailAddressAlias $email_address_id $instance_id $alias_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /flow-associations/{InstanceId}/{ResourceId}/{ResourceType}; needs --instance-id --resource-id --resource-type
@search-terms DisassociateFlow
export def 'connect disassociate-flow' [
  --instance-id: string
  --resource-id: string
  --resource-type: string@[SMS_PHONE_NUMBER INBOUND_EMAIL OUTBOUND_EMAIL ANALYTICS_CONNECTOR WHATSAPP_MESSAGING_PHONE_NUMBER]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateFlow $instance_id $resource_id $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/disassociate-hours; needs --instance-id --hours-of-operation-id --parent-hours-of-operation-ids
@search-terms DisassociateHoursOfOperations
export def 'connect disassociate-hours-of-operations' [
  --instance-id: string
  --hours-of-operation-id: string
  --parent-hours-of-operation-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateHoursOfOperations $instance_id $hours_of_operation_id $parent_hours_of_operation_ids -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}/storage-config/{AssociationId}; needs --instance-id --association-id --resource-type
@search-terms DisassociateInstanceStorageConfig
export def 'connect disassociate-instance-storage-config' [
  --instance-id: string
  --association-id: string
  --resource-type: string@InstanceStorageResourceType
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateInstanceStorageConfig $instance_id $association_id $resource_type $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}/lambda-function; needs --instance-id --function-arn
@search-terms DisassociateLambdaFunction
export def 'connect disassociate-lambda-function' [
  --instance-id: string
  --function-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateLambdaFunction $instance_id $function_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}/lex-bot; needs --instance-id --bot-name --lex-region
@search-terms DisassociateLexBot
export def 'connect disassociate-lex-bot' [
  --instance-id: string
  --bot-name: string
  --lex-region: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateLexBot $instance_id $bot_name $lex_region $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /phone-number/{PhoneNumberId}/contact-flow; needs --phone-number-id --instance-id
@search-terms DisassociatePhoneNumberContactFlow
export def 'connect disassociate-phone-number-contact-flow' [
  --phone-number-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociatePhoneNumberContactFlow $phone_number_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/disassociate-email-addresses; needs --instance-id --queue-id --email-addresses-id
@search-terms DisassociateQueueEmailAddresses
export def 'connect disassociate-queue-email-addresses' [
  --instance-id: string
  --queue-id: string
  --email-addresses-id: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateQueueEmailAddresses $instance_id $queue_id $email_addresses_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/disassociate-quick-connects; needs --instance-id --queue-id --quick-connect-ids
@search-terms DisassociateQueueQuickConnects
export def 'connect disassociate-queue-quick-connects' [
  --instance-id: string
  --queue-id: string
  --quick-connect-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateQueueQuickConnects $instance_id $queue_id $quick_connect_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /routing-profiles/{InstanceId}/{RoutingProfileId}/disassociate-queues; needs --instance-id --routing-profile-id
@search-terms DisassociateRoutingProfileQueues
export def 'connect disassociate-routing-profile-queues' [
  --instance-id: string
  --routing-profile-id: string
  --queue-references: list
  --manual-assignment-queue-references: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateRoutingProfileQueues $instance_id $routing_profile_id $queue_references $manual_assignment_queue_references -- $region $profile $with_input $fail_fast $yes' }

# DELETE /instance/{InstanceId}/security-key/{AssociationId}; needs --instance-id --association-id
@search-terms DisassociateSecurityKey
export def 'connect disassociate-security-key' [
  --instance-id: string
  --association-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateSecurityKey $instance_id $association_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /disassociate-security-profiles/{InstanceId}; needs --instance-id --security-profiles --entity-type --entity-arn
@search-terms DisassociateSecurityProfiles
export def 'connect disassociate-security-profiles' [
  --instance-id: string
  --security-profiles: list
  --entity-type: string@[USER AI_AGENT]
  --entity-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateSecurityProfiles $instance_id $security_profiles $entity_type $entity_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /traffic-distribution-group/{TrafficDistributionGroupId}/user; needs --traffic-distribution-group-id --user-id --instance-id
@search-terms DisassociateTrafficDistributionGroupUser
export def 'connect disassociate-traffic-distribution-group-user' [
  --traffic-distribution-group-id: string
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateTrafficDistributionGroupUser $traffic_distribution_group_id $user_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/disassociate-proficiencies; needs --instance-id --user-id --user-proficiencies
@search-terms DisassociateUserProficiencies
export def 'connect disassociate-user-proficiencies' [
  --instance-id: string
  --user-id: string
  --user-proficiencies: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateUserProficiencies $instance_id $user_id $user_proficiencies -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{InstanceId}/{WorkspaceId}/disassociate; needs --instance-id --workspace-id --resource-arns
@search-terms DisassociateWorkspace
export def 'connect disassociate-workspace' [
  --instance-id: string
  --workspace-id: string
  --resource-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DisassociateWorkspace $instance_id $workspace_id $resource_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/contact; needs --user-id --instance-id --contact-id
@search-terms DismissUserContact
export def 'connect dismiss-user-contact' [
  --user-id: string
  --instance-id: string
  --contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect DismissUserContact $user_id $instance_id $contact_id -- $region $profile $with_input $fail_fast $yes' }

# POST /data-tables/{InstanceId}/{DataTableId}/values/evaluate; follows pages; needs --instance-id --data-table-id --values
@search-terms EvaluateDataTableValues
export def 'connect evaluate-data-table-values' [
  --instance-id: string
  --data-table-id: string
  --values: list
  --time-zone: string
  --region: string
  --profile: string
  --raw
  --stream
  --max-items: int
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect EvaluateDataTableValues $instance_id $data_table_id $values $time_zone -- $region $profile $raw $stream $max_items $with_input $fail_fast $yes' }

# GET /attached-files/{InstanceId}/{FileId}; needs --instance-id --file-id --associated-resource-arn
@search-terms GetAttachedFile
export def 'connect get-attached-file' [
  --instance-id: string
  --file-id: string
  --url-expiry-in-seconds: int
  --associated-resource-arn: string
  --url-content-disposition: string@[INLINE ATTACHMENT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect GetAttachedFile $instance_id $file_id $url_expiry_in_seconds $associated_resource_arn $url_content_disposition -- $region $profile $with_input $fail_fast' }

# GET /contact/attributes/{InstanceId}/{InitialContactId}; cached 1min; needs --instance-id --initial-contact-id
@search-terms GetContactAttributes
export def 'connect get-contact-attributes' [
  --instance-id: string
  --initial-contact-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect GetContactAttributes $instance_id $initial_contact_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /metrics/contact; needs --instance-id --contact-id --metrics
@search-terms GetContactMetrics
export def 'connect get-contact-metrics' [
  --instance-id: string
  --contact-id: string
  --metrics: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect GetContactMetrics $instance_id $contact_id $metrics -- $region $profile $with_input $fail_fast' }

# GET /cross-region-routing/{InstanceId}; cached 1min; needs --instance-id
@search-terms GetCrossRegionRouting
export def 'connect get-cross-region-routing' [
  --instance-id: string
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
]: any -> any { call 'connect GetCrossRegionRouting $instance_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /metrics/current/{InstanceId}; needs --instance-id --filters --current-metrics
@search-terms GetCurrentMetricData
export def 'connect get-current-metric-data' [
  --instance-id: string
  --filters: record
  --groupings: list<string>
  --current-metrics: list
  --next-token: string
  --max-results: int
  --sort-criteria: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect GetCurrentMetricData $instance_id $filters $groupings $current_metrics $next_token $max_results $sort_criteria -- $region $profile $with_input $fail_fast' }

# POST /metrics/userdata/{InstanceId}; needs --instance-id --filters
@search-terms GetCurrentUserData
export def 'connect get-current-user-data' [
  --instance-id: string
  --filters: record
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect GetCurrentUserData $instance_id $filters $next_token $max_results -- $region $profile $with_input $fail_fast' }

# GET /effective-hours-of-operations/{InstanceId}/{HoursOfOperationId}; cached 1min; needs --instance-id --hours-of-operation-id --from-date --to-date
@search-terms GetEffectiveHoursOfOperations
export def 'connect get-effective-hours-of-operations' [
  --instance-id: string
  --hours-of-operation-id: string
  --from-date: string
  --to-date: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect GetEffectiveHoursOfOperations $instance_id $hours_of_operation_id $from_date $to_date -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /evaluation-forms/{InstanceId}/{EvaluationFormId}/validation-results; cached 1min; needs --instance-id --evaluation-form-id
@search-terms GetEvaluationFormValidation
export def 'connect get-evaluation-form-validation' [
  --instance-id: string
  --evaluation-form-id: string
  --evaluation-form-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect GetEvaluationFormValidation $instance_id $evaluation_form_id $evaluation_form_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /user/federate/{InstanceId}; needs --instance-id
@search-terms GetFederationToken
export def 'connect get-federation-token' [
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect GetFederationToken $instance_id -- $region $profile $with_input $fail_fast $yes' }

# GET /flow-associations/{InstanceId}/{ResourceId}/{ResourceType}; cached 1min; needs --instance-id --resource-id --resource-type
@search-terms GetFlowAssociation
export def 'connect get-flow-association' [
  --instance-id: string
  --resource-id: string
  --resource-type: string@[SMS_PHONE_NUMBER INBOUND_EMAIL OUTBOUND_EMAIL ANALYTICS_CONNECTOR WHATSAPP_MESSAGING_PHONE_NUMBER]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect GetFlowAssociation $instance_id $resource_id $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /metrics/historical/{InstanceId}; follows pages; needs --instance-id --start-time --end-time --filters --historical-metrics
@search-terms GetMetricData
export def 'connect get-metric-data' [
  --instance-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --filters: record
  --groupings: list<string>
  --historical-metrics: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connect GetMetricData $instance_id $start_time $end_time $filters $groupings $historical_metrics -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /metrics/data; follows pages; needs --resource-arn --start-time --end-time --filters --metrics
@search-terms GetMetricDataV2
export def 'connect get-metric-data-v2' [
  --resource-arn: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --interval: record
  --filters: any
  --groupings: list<string>
  --metrics: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connect GetMetricDataV2 $resource_arn $start_time $end_time $interval $filters $groupings $metrics -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /prompts/{InstanceId}/{PromptId}/file; needs --instance-id --prompt-id
@search-terms GetPromptFile
export def 'connect get-prompt-file' [
  --instance-id: string
  --prompt-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect GetPromptFile $instance_id $prompt_id -- $region $profile $with_input $fail_fast' }

# GET /instance/{InstanceId}/task/template/{TaskTemplateId}; cached 1min; needs --instance-id --task-template-id
@search-terms GetTaskTemplate
export def 'connect get-task-template' [
  --instance-id: string
  --task-template-id: string
  --snapshot-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect GetTaskTemplate $instance_id $task_template_id $snapshot_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/summary; needs --instance-id --test-case-id --test-case-execution-id
@search-terms GetTestCaseExecutionSummary
export def 'connect get-test-case-execution-summary' [
  --instance-id: string
  --test-case-id: string
  --test-case-execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect GetTestCaseExecutionSummary $instance_id $test_case_id $test_case_execution_id -- $region $profile $with_input $fail_fast' }

# GET /traffic-distribution/{Id}; cached 1min; needs --id
@search-terms GetTrafficDistribution
export def 'connect get-traffic-distribution' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect GetTrafficDistribution $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /phone-number/import; needs --instance-id --source-phone-number-arn
@search-terms ImportPhoneNumber
export def 'connect import-phone-number' [
  --instance-id: string
  --source-phone-number-arn: string
  --phone-number-description: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect ImportPhoneNumber $instance_id $source_phone_number_arn $phone_number_description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{InstanceId}/{WorkspaceId}/media; needs --instance-id --workspace-id --media-type --media-source
@search-terms ImportWorkspaceMedia
export def 'connect import-workspace-media' [
  --instance-id: string
  --workspace-id: string
  --media-type: string@[IMAGE_LOGO_LIGHT_FAVICON IMAGE_LOGO_DARK_FAVICON IMAGE_LOGO_LIGHT_HORIZONTAL IMAGE_LOGO_DARK_HORIZONTAL]
  --media-source: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect ImportWorkspaceMedia $instance_id $workspace_id $media_type $media_source -- $region $profile $with_input $fail_fast $yes' }

# GET /agent-status/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListAgentStatuses
export def 'connect list-agent-statuses' [
  --instance-id: string
  --agent-status-types: list<string>
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
]: any -> any { call 'connect ListAgentStatuses $instance_id $agent_status_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /analytics-data/instance/{InstanceId}/association; follows pages; cached 1min; needs --instance-id
@search-terms ListAnalyticsDataAssociations
export def 'connect list-analytics-data-associations' [
  --instance-id: string
  --data-set-id: string
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
]: any -> any { call 'connect ListAnalyticsDataAssociations $instance_id $data_set_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /analytics-data/instance/{InstanceId}/datasets; follows pages; cached 1min; needs --instance-id
@search-terms ListAnalyticsDataLakeDataSets
export def 'connect list-analytics-data-lake-data-sets' [
  --instance-id: string
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
]: any -> any { call 'connect ListAnalyticsDataLakeDataSets $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/approved-origins; follows pages; cached 1min; needs --instance-id
@search-terms ListApprovedOrigins
export def 'connect list-approved-origins' [
  --instance-id: string
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
]: any -> any { call 'connect ListApprovedOrigins $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact/associated/{InstanceId}; follows pages; cached 1min; needs --instance-id --contact-id
@search-terms ListAssociatedContacts
export def 'connect list-associated-contacts' [
  --instance-id: string
  --contact-id: string
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
]: any -> any { call 'connect ListAssociatedContacts $instance_id $contact_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /attached-files-configurations/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListAttachedFilesConfigurations
export def 'connect list-attached-files-configurations' [
  --instance-id: string
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
]: any -> any { call 'connect ListAttachedFilesConfigurations $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /authentication-profiles-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListAuthenticationProfiles
export def 'connect list-authentication-profiles' [
  --instance-id: string
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
]: any -> any { call 'connect ListAuthenticationProfiles $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/bots; follows pages; cached 1min; needs --instance-id --lex-version
@search-terms ListBots
export def 'connect list-bots' [
  --instance-id: string
  --lex-version: string@[V1 V2]
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
]: any -> any { call 'connect ListBots $instance_id $lex_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/hours; follows pages; cached 1min; needs --instance-id --hours-of-operation-id
@search-terms ListChildHoursOfOperations
export def 'connect list-child-hours-of-operations' [
  --instance-id: string
  --hours-of-operation-id: string
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
]: any -> any { call 'connect ListChildHoursOfOperations $instance_id $hours_of_operation_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact-evaluations/{InstanceId}; follows pages; cached 1min; needs --instance-id --contact-id
@search-terms ListContactEvaluations
export def 'connect list-contact-evaluations' [
  --instance-id: string
  --contact-id: string
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
]: any -> any { call 'connect ListContactEvaluations $instance_id $contact_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact-flows/{InstanceId}/{ContactFlowId}/aliases; follows pages; cached 1min; needs --instance-id --contact-flow-id
@search-terms ListContactFlowAliases
export def 'connect list-contact-flow-aliases' [
  --instance-id: string
  --contact-flow-id: string
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
]: any -> any { call 'connect ListContactFlowAliases $instance_id $contact_flow_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases; follows pages; cached 1min; needs --instance-id --contact-flow-module-id
@search-terms ListContactFlowModuleAliases
export def 'connect list-contact-flow-module-aliases' [
  --instance-id: string
  --contact-flow-module-id: string
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
]: any -> any { call 'connect ListContactFlowModuleAliases $instance_id $contact_flow_module_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions; follows pages; cached 1min; needs --instance-id --contact-flow-module-id
@search-terms ListContactFlowModuleVersions
export def 'connect list-contact-flow-module-versions' [
  --instance-id: string
  --contact-flow-module-id: string
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
]: any -> any { call 'connect ListContactFlowModuleVersions $instance_id $contact_flow_module_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact-flow-modules-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListContactFlowModules
export def 'connect list-contact-flow-modules' [
  --instance-id: string
  --contact-flow-module-state: string@[ACTIVE ARCHIVED]
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
]: any -> any { call 'connect ListContactFlowModules $instance_id $contact_flow_module_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact-flows/{InstanceId}/{ContactFlowId}/versions; follows pages; cached 1min; needs --instance-id --contact-flow-id
@search-terms ListContactFlowVersions
export def 'connect list-contact-flow-versions' [
  --instance-id: string
  --contact-flow-id: string
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
]: any -> any { call 'connect ListContactFlowVersions $instance_id $contact_flow_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact-flows-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListContactFlows
export def 'connect list-contact-flows' [
  --instance-id: string
  --contact-flow-types: list<string>
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
]: any -> any { call 'connect ListContactFlows $instance_id $contact_flow_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /contact/references/{InstanceId}/{ContactId}; follows pages; cached 1min; needs --instance-id --contact-id --reference-types
@search-terms ListContactReferences
export def 'connect list-contact-references' [
  --instance-id: string
  --contact-id: string
  --reference-types: list<string>
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
]: any -> any { call 'connect ListContactReferences $instance_id $contact_id $reference_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /data-tables/{InstanceId}/{DataTableId}/attributes; follows pages; cached 1min; needs --instance-id --data-table-id
@search-terms ListDataTableAttributes
export def 'connect list-data-table-attributes' [
  --instance-id: string
  --data-table-id: string
  --attribute-ids: list<string>
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
]: any -> any { call 'connect ListDataTableAttributes $instance_id $data_table_id $attribute_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /data-tables/{InstanceId}/{DataTableId}/values/list-primary; follows pages; cached 1min; needs --instance-id --data-table-id
@search-terms ListDataTablePrimaryValues
export def 'connect list-data-table-primary-values' [
  --instance-id: string
  --data-table-id: string
  --record-ids: list<string>
  --primary-attribute-values: list
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
]: any -> any { call 'connect ListDataTablePrimaryValues $instance_id $data_table_id $record_ids $primary_attribute_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /data-tables/{InstanceId}/{DataTableId}/values/list; follows pages; cached 1min; needs --instance-id --data-table-id
@search-terms ListDataTableValues
export def 'connect list-data-table-values' [
  --instance-id: string
  --data-table-id: string
  --record-ids: list<string>
  --primary-attribute-values: list
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
]: any -> any { call 'connect ListDataTableValues $instance_id $data_table_id $record_ids $primary_attribute_values -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /data-tables/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListDataTables
export def 'connect list-data-tables' [
  --instance-id: string
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
]: any -> any { call 'connect ListDataTables $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /default-vocabulary-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListDefaultVocabularies
export def 'connect list-default-vocabularies' [
  --instance-id: string
  --language-code: string
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
]: any -> any { call 'connect ListDefaultVocabularies $instance_id $language_code -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /entity-security-profiles-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id --entity-type --entity-arn
@search-terms ListEntitySecurityProfiles
export def 'connect list-entity-security-profiles' [
  --instance-id: string
  --entity-type: string@[USER AI_AGENT]
  --entity-arn: string
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
]: any -> any { call 'connect ListEntitySecurityProfiles $instance_id $entity_type $entity_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instances/{InstanceId}/evaluation-form-ai-versions; follows pages; cached 1min; needs --instance-id --contact-interaction-type
@search-terms ListEvaluationFormAIVersions
export def 'connect list-evaluation-form-ai-versions' [
  --instance-id: string
  --contact-interaction-type: string@[AGENT AUTOMATED CUSTOMER]
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
]: any -> any { call 'connect ListEvaluationFormAIVersions $instance_id $contact_interaction_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /evaluation-forms/{InstanceId}/{EvaluationFormId}/versions; follows pages; cached 1min; needs --instance-id --evaluation-form-id
@search-terms ListEvaluationFormVersions
export def 'connect list-evaluation-form-versions' [
  --instance-id: string
  --evaluation-form-id: string
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
]: any -> any { call 'connect ListEvaluationFormVersions $instance_id $evaluation_form_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /evaluation-forms/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListEvaluationForms
export def 'connect list-evaluation-forms' [
  --instance-id: string
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
]: any -> any { call 'connect ListEvaluationForms $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /extraction-definitions/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListExtractionDefinitions
export def 'connect list-extraction-definitions' [
  --instance-id: string
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
]: any -> any { call 'connect ListExtractionDefinitions $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /flow-associations-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListFlowAssociations
export def 'connect list-flow-associations' [
  --instance-id: string
  --resource-type: string@[WHATSAPP_MESSAGING_PHONE_NUMBER VOICE_PHONE_NUMBER INBOUND_EMAIL OUTBOUND_EMAIL ANALYTICS_CONNECTOR]
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
]: any -> any { call 'connect ListFlowAssociations $instance_id $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides; follows pages; cached 1min; needs --instance-id --hours-of-operation-id
@search-terms ListHoursOfOperationOverrides
export def 'connect list-hours-of-operation-overrides' [
  --instance-id: string
  --hours-of-operation-id: string
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
]: any -> any { call 'connect ListHoursOfOperationOverrides $instance_id $hours_of_operation_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /hours-of-operations-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListHoursOfOperations
export def 'connect list-hours-of-operations' [
  --instance-id: string
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
]: any -> any { call 'connect ListHoursOfOperations $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/attributes; follows pages; cached 1min; needs --instance-id
@search-terms ListInstanceAttributes
export def 'connect list-instance-attributes' [
  --instance-id: string
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
]: any -> any { call 'connect ListInstanceAttributes $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/storage-configs; follows pages; cached 1min; needs --instance-id --resource-type
@search-terms ListInstanceStorageConfigs
export def 'connect list-instance-storage-configs' [
  --instance-id: string
  --resource-type: string@InstanceStorageResourceType
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
]: any -> any { call 'connect ListInstanceStorageConfigs $instance_id $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance; follows pages
@search-terms ListInstances
export def 'connect list-instances' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'connect ListInstances -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /instance/{InstanceId}/integration-associations; follows pages; cached 1min; needs --instance-id
@search-terms ListIntegrationAssociations
export def 'connect list-integration-associations' [
  --instance-id: string
  --integration-type: string@[EVENT VOICE_ID PINPOINT_APP WISDOM_ASSISTANT WISDOM_KNOWLEDGE_BASE WISDOM_QUICK_RESPONSES Q_MESSAGE_TEMPLATES CASES_DOMAIN APPLICATION FILE_SCANNER SES_IDENTITY ANALYTICS_CONNECTOR CALL_TRANSFER_CONNECTOR COGNITO_USER_POOL MESSAGE_PROCESSOR]
  --integration-arn: string
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
]: any -> any { call 'connect ListIntegrationAssociations $instance_id $integration_type $integration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/lambda-functions; follows pages; cached 1min; needs --instance-id
@search-terms ListLambdaFunctions
export def 'connect list-lambda-functions' [
  --instance-id: string
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
]: any -> any { call 'connect ListLambdaFunctions $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/lex-bots; follows pages; cached 1min; needs --instance-id
@search-terms ListLexBots
export def 'connect list-lex-bots' [
  --instance-id: string
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
]: any -> any { call 'connect ListLexBots $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /metrics/definitions/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListMetrics
export def 'connect list-metrics' [
  --instance-id: string
  --type: string@[AWS_MANAGED CUSTOMER_MANAGED]
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
]: any -> any { call 'connect ListMetrics $instance_id $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /notifications/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListNotifications
export def 'connect list-notifications' [
  --instance-id: string
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
]: any -> any { call 'connect ListNotifications $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /phone-numbers-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListPhoneNumbers
export def 'connect list-phone-numbers' [
  --instance-id: string
  --phone-number-types: list<string>
  --phone-number-country-codes: list<string>
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
]: any -> any { call 'connect ListPhoneNumbers $instance_id $phone_number_types $phone_number_country_codes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /phone-number/list; follows pages; cached 1min
@search-terms ListPhoneNumbersV2
export def 'connect list-phone-numbers-v2' [
  --target-arn: string
  --instance-id: string
  --phone-number-country-codes: list<string>
  --phone-number-types: list<string>
  --phone-number-prefix: string
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
]: any -> any { call 'connect ListPhoneNumbersV2 $target_arn $instance_id $phone_number_country_codes $phone_number_types $phone_number_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /predefined-attributes/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListPredefinedAttributes
export def 'connect list-predefined-attributes' [
  --instance-id: string
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
]: any -> any { call 'connect ListPredefinedAttributes $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prompts-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListPrompts
export def 'connect list-prompts' [
  --instance-id: string
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
]: any -> any { call 'connect ListPrompts $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /queues/{InstanceId}/{QueueId}/email-addresses; cached 1min; needs --instance-id --queue-id
@search-terms ListQueueEmailAddresses
export def 'connect list-queue-email-addresses' [
  --instance-id: string
  --queue-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect ListQueueEmailAddresses $instance_id $queue_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /queues/{InstanceId}/{QueueId}/quick-connects; follows pages; cached 1min; needs --instance-id --queue-id
@search-terms ListQueueQuickConnects
export def 'connect list-queue-quick-connects' [
  --instance-id: string
  --queue-id: string
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
]: any -> any { call 'connect ListQueueQuickConnects $instance_id $queue_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /queues-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListQueues
export def 'connect list-queues' [
  --instance-id: string
  --queue-types: list<string>
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
]: any -> any { call 'connect ListQueues $instance_id $queue_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /quick-connects/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListQuickConnects
export def 'connect list-quick-connects' [
  --instance-id: string
  --quick-connect-types: list<string>
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
]: any -> any { call 'connect ListQuickConnects $instance_id $quick_connect_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /contact/list-real-time-analysis-segments-v2/{InstanceId}/{ContactId}; cached 1min; needs --instance-id --contact-id --output-type --segment-types
@search-terms ListRealtimeContactAnalysisSegmentsV2
export def 'connect list-realtime-contact-analysis-segments-v2' [
  --instance-id: string
  --contact-id: string
  --max-results: int
  --next-token: string
  --output-type: string@[Raw Redacted]
  --segment-types: list<string>
  --list-filter: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect ListRealtimeContactAnalysisSegmentsV2 $instance_id $contact_id $max_results $next_token $output_type $segment_types $list_filter -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /replication-findings/{InstanceId}; follows pages; cached 1min; needs --instance-id --resource-type
@search-terms ListReplicationFindings
export def 'connect list-replication-findings' [
  --instance-id: string
  --resource-type: string
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
]: any -> any { call 'connect ListReplicationFindings $instance_id $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /routing-profiles/{InstanceId}/{RoutingProfileId}/manual-assignment-queues; follows pages; cached 1min; needs --instance-id --routing-profile-id
@search-terms ListRoutingProfileManualAssignmentQueues
export def 'connect list-routing-profile-manual-assignment-queues' [
  --instance-id: string
  --routing-profile-id: string
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
]: any -> any { call 'connect ListRoutingProfileManualAssignmentQueues $instance_id $routing_profile_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /routing-profiles/{InstanceId}/{RoutingProfileId}/queues; follows pages; cached 1min; needs --instance-id --routing-profile-id
@search-terms ListRoutingProfileQueues
export def 'connect list-routing-profile-queues' [
  --instance-id: string
  --routing-profile-id: string
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
]: any -> any { call 'connect ListRoutingProfileQueues $instance_id $routing_profile_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /routing-profiles-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListRoutingProfiles
export def 'connect list-routing-profiles' [
  --instance-id: string
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
]: any -> any { call 'connect ListRoutingProfiles $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /rules/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListRules
export def 'connect list-rules' [
  --instance-id: string
  --publish-status: string@[DRAFT PUBLISHED]
  --event-source-name: string@[OnPostCallAnalysisAvailable OnRealTimeCallAnalysisAvailable OnRealTimeChatAnalysisAvailable OnPostChatAnalysisAvailable OnAfterCallWorkAvailable OnAfterChatWorkAvailable OnEmailAnalysisAvailable OnZendeskTicketCreate OnZendeskTicketStatusUpdate OnSalesforceCaseCreate OnContactEvaluationSubmit OnMetricDataUpdate OnCaseCreate OnCaseUpdate OnSlaBreach OnAlertUpdate OnSchedulePublish OnScheduleUpdate OnScheduleTimeOffRequestActivity]
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
]: any -> any { call 'connect ListRules $instance_id $publish_status $event_source_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/security-keys; follows pages; cached 1min; needs --instance-id
@search-terms ListSecurityKeys
export def 'connect list-security-keys' [
  --instance-id: string
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
]: any -> any { call 'connect ListSecurityKeys $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles-ai-agents/{InstanceId}/{SecurityProfileId}; follows pages; cached 1min; needs --security-profile-id --instance-id
@search-terms ListSecurityProfileAIAgents
export def 'connect list-security-profile-ai-agents' [
  --security-profile-id: string
  --instance-id: string
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
]: any -> any { call 'connect ListSecurityProfileAIAgents $security_profile_id $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles-applications/{InstanceId}/{SecurityProfileId}; follows pages; cached 1min; needs --security-profile-id --instance-id
@search-terms ListSecurityProfileApplications
export def 'connect list-security-profile-applications' [
  --security-profile-id: string
  --instance-id: string
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
]: any -> any { call 'connect ListSecurityProfileApplications $security_profile_id $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles-flow-modules/{InstanceId}/{SecurityProfileId}; follows pages; cached 1min; needs --security-profile-id --instance-id
@search-terms ListSecurityProfileFlowModules
export def 'connect list-security-profile-flow-modules' [
  --security-profile-id: string
  --instance-id: string
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
]: any -> any { call 'connect ListSecurityProfileFlowModules $security_profile_id $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles-permissions/{InstanceId}/{SecurityProfileId}; follows pages; cached 1min; needs --security-profile-id --instance-id
@search-terms ListSecurityProfilePermissions
export def 'connect list-security-profile-permissions' [
  --security-profile-id: string
  --instance-id: string
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
]: any -> any { call 'connect ListSecurityProfilePermissions $security_profile_id $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /security-profiles-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListSecurityProfiles
export def 'connect list-security-profiles' [
  --instance-id: string
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
]: any -> any { call 'connect ListSecurityProfiles $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'connect list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/task/template; follows pages; cached 1min; needs --instance-id
@search-terms ListTaskTemplates
export def 'connect list-task-templates' [
  --instance-id: string
  --status: string@[ACTIVE INACTIVE]
  --name: string
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
]: any -> any { call 'connect ListTaskTemplates $instance_id $status $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/records; follows pages; cached 1min; needs --instance-id --test-case-id --test-case-execution-id
@search-terms ListTestCaseExecutionRecords
export def 'connect list-test-case-execution-records' [
  --instance-id: string
  --test-case-id: string
  --test-case-execution-id: string
  --status: string@[INITIATED PASSED FAILED IN_PROGRESS STOPPED]
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
]: any -> any { call 'connect ListTestCaseExecutionRecords $instance_id $test_case_id $test_case_execution_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /test-case-executions/{InstanceId}; follows pages; cached 15sec; needs --instance-id
@search-terms ListTestCaseExecutions
export def 'connect list-test-case-executions' [
  --instance-id: string
  --test-case-id: string
  --test-case-name: string
  --start-time: int
  --end-time: int
  --status: string@[INITIATED PASSED FAILED IN_PROGRESS STOPPED]
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
]: any -> any { call 'connect ListTestCaseExecutions $instance_id $test_case_id $test_case_name $start_time $end_time $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /test-cases-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListTestCases
export def 'connect list-test-cases' [
  --instance-id: string
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
]: any -> any { call 'connect ListTestCases $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /traffic-distribution-group/{TrafficDistributionGroupId}/user; follows pages; cached 1min; needs --traffic-distribution-group-id
@search-terms ListTrafficDistributionGroupUsers
export def 'connect list-traffic-distribution-group-users' [
  --traffic-distribution-group-id: string
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
]: any -> any { call 'connect ListTrafficDistributionGroupUsers $traffic_distribution_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /traffic-distribution-groups; follows pages; cached 1min
@search-terms ListTrafficDistributionGroups
export def 'connect list-traffic-distribution-groups' [
  --instance-id: string
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
]: any -> any { call 'connect ListTrafficDistributionGroups $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /instance/{InstanceId}/integration-associations/{IntegrationAssociationId}/use-cases; follows pages; cached 1min; needs --instance-id --integration-association-id
@search-terms ListUseCases
export def 'connect list-use-cases' [
  --instance-id: string
  --integration-association-id: string
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
]: any -> any { call 'connect ListUseCases $instance_id $integration_association_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /user-hierarchy-groups-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListUserHierarchyGroups
export def 'connect list-user-hierarchy-groups' [
  --instance-id: string
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
]: any -> any { call 'connect ListUserHierarchyGroups $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /users/{InstanceId}/{UserId}/notifications; follows pages; cached 1min; needs --instance-id --user-id
@search-terms ListUserNotifications
export def 'connect list-user-notifications' [
  --instance-id: string
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
]: any -> any { call 'connect ListUserNotifications $instance_id $user_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /users/{InstanceId}/{UserId}/proficiencies; follows pages; cached 1min; needs --instance-id --user-id
@search-terms ListUserProficiencies
export def 'connect list-user-proficiencies' [
  --instance-id: string
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
]: any -> any { call 'connect ListUserProficiencies $instance_id $user_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /users-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListUsers
export def 'connect list-users' [
  --instance-id: string
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
]: any -> any { call 'connect ListUsers $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /views/{InstanceId}/{ViewId}/versions; follows pages; needs --instance-id --view-id
@search-terms ListViewVersions
export def 'connect list-view-versions' [
  --instance-id: string
  --view-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connect ListViewVersions $instance_id $view_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /views/{InstanceId}; follows pages; needs --instance-id
@search-terms ListViews
export def 'connect list-views' [
  --instance-id: string
  --type: string@[CUSTOMER_MANAGED AWS_MANAGED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connect ListViews $instance_id $type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /workspaces/{InstanceId}/{WorkspaceId}/media; cached 1min; needs --instance-id --workspace-id
@search-terms ListWorkspaceMedia
export def 'connect list-workspace-media' [
  --instance-id: string
  --workspace-id: string
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
]: any -> any { call 'connect ListWorkspaceMedia $instance_id $workspace_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{InstanceId}/{WorkspaceId}/pages; follows pages; cached 1min; needs --instance-id --workspace-id
@search-terms ListWorkspacePages
export def 'connect list-workspace-pages' [
  --instance-id: string
  --workspace-id: string
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
]: any -> any { call 'connect ListWorkspacePages $instance_id $workspace_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms ListWorkspaces
export def 'connect list-workspaces' [
  --instance-id: string
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
]: any -> any { call 'connect ListWorkspaces $instance_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /contact/monitor; needs --instance-id --contact-id --user-id
@search-terms MonitorContact
export def 'connect monitor-contact' [
  --instance-id: string
  --contact-id: string
  --user-id: string
  --allowed-monitor-capabilities: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect MonitorContact $instance_id $contact_id $user_id $allowed_monitor_capabilities $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/pause; needs --contact-id --instance-id
@search-terms PauseContact
export def 'connect pause-contact' [
  --contact-id: string
  --instance-id: string
  --contact-flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect PauseContact $contact_id $instance_id $contact_flow_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /users/{InstanceId}/{UserId}/status; needs --user-id --instance-id --agent-status-id
@search-terms PutUserStatus
export def 'connect put-user-status' [
  --user-id: string
  --instance-id: string
  --agent-status-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect PutUserStatus $user_id $instance_id $agent_status_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /phone-number/{PhoneNumberId}; needs --phone-number-id
@search-terms ReleasePhoneNumber
export def 'connect release-phone-number' [
  --phone-number-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect ReleasePhoneNumber $phone_number_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /instance/{InstanceId}/replicate; needs --instance-id --replica-region
@search-terms ReplicateInstance
export def 'connect replicate-instance' [
  --instance-id: string
  --replica-region: string
  --client-token: string
  --replica-alias: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect ReplicateInstance $instance_id $replica_region $client_token $replica_alias -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/resume; needs --contact-id --instance-id
@search-terms ResumeContact
export def 'connect resume-contact' [
  --contact-id: string
  --instance-id: string
  --contact-flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect ResumeContact $contact_id $instance_id $contact_flow_id -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/resume-recording; needs --instance-id --contact-id --initial-contact-id
@search-terms ResumeContactRecording
export def 'connect resume-contact-recording' [
  --instance-id: string
  --contact-id: string
  --initial-contact-id: string
  --contact-recording-type: string@[AGENT IVR SCREEN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect ResumeContactRecording $instance_id $contact_id $initial_contact_id $contact_recording_type -- $region $profile $with_input $fail_fast $yes' }

# POST /search-agent-statuses; follows pages; cached 1min; needs --instance-id
@search-terms SearchAgentStatuses
export def 'connect search-agent-statuses' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchAgentStatuses $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /phone-number/search-available; follows pages; cached 1min; needs --phone-number-country-code --phone-number-type
@search-terms SearchAvailablePhoneNumbers
export def 'connect search-available-phone-numbers' [
  --target-arn: string
  --instance-id: string
  --phone-number-country-code: string
  --phone-number-type: string@[TOLL_FREE DID UIFN SHARED THIRD_PARTY_TF THIRD_PARTY_DID SHORT_CODE]
  --phone-number-prefix: string
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
]: any -> any { call 'connect SearchAvailablePhoneNumbers $target_arn $instance_id $phone_number_country_code $phone_number_type $phone_number_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-contact-evaluations; cached 1min; needs --instance-id
@search-terms SearchContactEvaluations
export def 'connect search-contact-evaluations' [
  --instance-id: string
  --next-token: string
  --max-results: int
  --search-criteria: record
  --search-filter: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect SearchContactEvaluations $instance_id $next_token $max_results $search_criteria $search_filter -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /search-contact-flow-modules; follows pages; cached 1min; needs --instance-id
@search-terms SearchContactFlowModules
export def 'connect search-contact-flow-modules' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchContactFlowModules $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-contact-flows; follows pages; cached 1min; needs --instance-id
@search-terms SearchContactFlows
export def 'connect search-contact-flows' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchContactFlows $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-contacts; follows pages; needs --instance-id --time-range
@search-terms SearchContacts
export def 'connect search-contacts' [
  --instance-id: string
  --time-range: record
  --search-criteria: record
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connect SearchContacts $instance_id $time_range $search_criteria $sort -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /search-data-tables; follows pages; cached 1min; needs --instance-id
@search-terms SearchDataTables
export def 'connect search-data-tables' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchDataTables $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-email-addresses; needs --instance-id
@search-terms SearchEmailAddresses
export def 'connect search-email-addresses' [
  --instance-id: string
  --max-results: int
  --next-token: string
  --search-criteria: record
  --search-filter: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'connect SearchEmailAddresses $instance_id $max_results $next_token $search_criteria $search_filter -- $region $profile $with_input $fail_fast' }

# POST /search-evaluation-forms; cached 1min; needs --instance-id
@search-terms SearchEvaluationForms
export def 'connect search-evaluation-forms' [
  --instance-id: string
  --next-token: string
  --max-results: int
  --search-criteria: record
  --search-filter: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect SearchEvaluationForms $instance_id $next_token $max_results $search_criteria $search_filter -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /search-hours-of-operation-overrides; follows pages; cached 1min; needs --instance-id
@search-terms SearchHoursOfOperationOverrides
export def 'connect search-hours-of-operation-overrides' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchHoursOfOperationOverrides $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-hours-of-operations; follows pages; cached 1min; needs --instance-id
@search-terms SearchHoursOfOperations
export def 'connect search-hours-of-operations' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchHoursOfOperations $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-metrics; follows pages; cached 1min; needs --instance-id
@search-terms SearchMetrics
export def 'connect search-metrics' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchMetrics $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-notifications; cached 1min; needs --instance-id
@search-terms SearchNotifications
export def 'connect search-notifications' [
  --instance-id: string
  --next-token: string
  --max-results: int
  --search-filter: record
  --search-criteria: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'connect SearchNotifications $instance_id $next_token $max_results $search_filter $search_criteria -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /search-predefined-attributes; follows pages; cached 1min; needs --instance-id
@search-terms SearchPredefinedAttributes
export def 'connect search-predefined-attributes' [
  --instance-id: string
  --search-criteria: record
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
]: any -> any { call 'connect SearchPredefinedAttributes $instance_id $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-prompts; follows pages; cached 1min; needs --instance-id
@search-terms SearchPrompts
export def 'connect search-prompts' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchPrompts $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-queues; follows pages; cached 1min; needs --instance-id
@search-terms SearchQueues
export def 'connect search-queues' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchQueues $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-quick-connects; follows pages; cached 1min; needs --instance-id
@search-terms SearchQuickConnects
export def 'connect search-quick-connects' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchQuickConnects $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-resource-tags; follows pages; cached 5min; needs --instance-id
@search-terms SearchResourceTags
export def 'connect search-resource-tags' [
  --instance-id: string
  --resource-types: list<string>
  --search-criteria: record
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
]: any -> any { call 'connect SearchResourceTags $instance_id $resource_types $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-routing-profiles; follows pages; cached 1min; needs --instance-id
@search-terms SearchRoutingProfiles
export def 'connect search-routing-profiles' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchRoutingProfiles $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-rules; follows pages; cached 1min; needs --instance-id
@search-terms SearchRules
export def 'connect search-rules' [
  --instance-id: string
  --search-criteria: record
  --search-filter: record
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
]: any -> any { call 'connect SearchRules $instance_id $search_criteria $search_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-security-profiles; follows pages; cached 1min; needs --instance-id
@search-terms SearchSecurityProfiles
export def 'connect search-security-profiles' [
  --instance-id: string
  --search-criteria: record
  --search-filter: record
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
]: any -> any { call 'connect SearchSecurityProfiles $instance_id $search_criteria $search_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-test-cases; follows pages; cached 1min; needs --instance-id
@search-terms SearchTestCases
export def 'connect search-test-cases' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchTestCases $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-user-hierarchy-groups; follows pages; cached 1min; needs --instance-id
@search-terms SearchUserHierarchyGroups
export def 'connect search-user-hierarchy-groups' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchUserHierarchyGroups $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-users; follows pages; needs --instance-id
@search-terms SearchUsers
export def 'connect search-users' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connect SearchUsers $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /search-views; follows pages; needs --instance-id
@search-terms SearchViews
export def 'connect search-views' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'connect SearchViews $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /vocabulary-summary/{InstanceId}; follows pages; cached 1min; needs --instance-id
@search-terms SearchVocabularies
export def 'connect search-vocabularies' [
  --instance-id: string
  --state: string@[CREATION_IN_PROGRESS ACTIVE CREATION_FAILED DELETE_IN_PROGRESS]
  --name-starts-with: string
  --language-code: string
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
]: any -> any { call 'connect SearchVocabularies $instance_id $state $name_starts_with $language_code -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-workspace-associations; follows pages; cached 1min; needs --instance-id
@search-terms SearchWorkspaceAssociations
export def 'connect search-workspace-associations' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchWorkspaceAssociations $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /search-workspaces; follows pages; cached 1min; needs --instance-id
@search-terms SearchWorkspaces
export def 'connect search-workspaces' [
  --instance-id: string
  --search-filter: record
  --search-criteria: record
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
]: any -> any { call 'connect SearchWorkspaces $instance_id $search_filter $search_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /chat-integration-event; needs --source-id --destination-id --event
@search-terms SendChatIntegrationEvent
export def 'connect send-chat-integration-event' [
  --source-id: string
  --destination-id: string
  --subtype: string
  --event: record
  --new-session-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect SendChatIntegrationEvent $source_id $destination_id $subtype $event $new_session_details -- $region $profile $with_input $fail_fast $yes' }

# PUT /instance/{InstanceId}/outbound-email; needs --instance-id --from-email-address --destination-email-address --email-message --traffic-type
@search-terms SendOutboundEmail
export def 'connect send-outbound-email' [
  --instance-id: string
  --from-email-address: record
  --destination-email-address: record
  --additional-recipients: record
  --email-message: record
  --traffic-type: string@[GENERAL CAMPAIGN]
  --source-campaign: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect SendOutboundEmail $instance_id $from_email_address $destination_email_address $additional_recipients $email_message $traffic_type $source_campaign $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /instance/{InstanceId}/outbound-web-notification; needs --instance-id --browser-id --session-id --expires-at --source --destination --content
@search-terms SendOutboundWebNotification
export def 'connect send-outbound-web-notification' [
  --instance-id: string
  --client-token: string
  --browser-id: string
  --session-id: string
  --expires-at: oneof<datetime, duration, string>
  --source: record
  --destination: record
  --content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect SendOutboundWebNotification $instance_id $client_token $browser_id $session_id $expires_at $source $destination $content -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/assistant; needs --instance-id --ai-agent --participant-details
@search-terms StartAssistantContact
export def 'connect start-assistant-contact' [
  --instance-id: string
  --ai-agent: record
  --participant-details: record
  --initial-message: record
  --attributes: record
  --client-token: string
  --persistent-chat: record
  --related-contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartAssistantContact $instance_id $ai_agent $participant_details $initial_message $attributes $client_token $persistent_chat $related_contact_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /attached-files/{InstanceId}; needs --instance-id --file-name --file-size-in-bytes --file-use-case-type --associated-resource-arn
@search-terms StartAttachedFileUpload
export def 'connect start-attached-file-upload' [
  --client-token: string
  --instance-id: string
  --file-name: string
  --file-size-in-bytes: int
  --url-expiry-in-seconds: int
  --file-use-case-type: string@[CONTACT_ANALYSIS EMAIL_MESSAGE EMAIL_MESSAGE_PLAIN_TEXT EMAIL_MESSAGE_REDACTED EMAIL_MESSAGE_PLAIN_TEXT_REDACTED ATTACHMENT VOICE_RECORDING]
  --associated-resource-arn: string
  --created-by: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartAttachedFileUpload $client_token $instance_id $file_name $file_size_in_bytes $url_expiry_in_seconds $file_use_case_type $associated_resource_arn $created_by $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/chat; needs --instance-id --contact-flow-id --participant-details
@search-terms StartChatContact
export def 'connect start-chat-contact' [
  --instance-id: string
  --contact-flow-id: string
  --attributes: record
  --participant-details: record
  --participant-configuration: record
  --initial-message: record
  --client-token: string
  --chat-duration-in-minutes: int
  --supported-messaging-content-types: list<string>
  --persistent-chat: record
  --related-contact-id: string
  --segment-attributes: record
  --customer-id: string
  --disconnect-on-customer-exit: list<string>
  --connection-types: list<string>
  --chat-streaming-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartChatContact $instance_id $contact_flow_id $attributes $participant_details $participant_configuration $initial_message $client_token $chat_duration_in_minutes $supported_messaging_content_types $persistent_chat $related_contact_id $segment_attributes $customer_id $disconnect_on_customer_exit $connection_types $chat_streaming_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/start-conversational-analytics-job/{InstanceId}/{ContactId}; needs --instance-id --contact-id --analytics-modes --analytics-configuration
@search-terms StartContactConversationalAnalyticsJob
export def 'connect start-contact-conversational-analytics-job' [
  --instance-id: string
  --contact-id: string
  --analytics-modes: list<string>
  --analytics-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartContactConversationalAnalyticsJob $instance_id $contact_id $analytics_modes $analytics_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact-evaluations/{InstanceId}; needs --instance-id --contact-id --evaluation-form-id
@search-terms StartContactEvaluation
export def 'connect start-contact-evaluation' [
  --instance-id: string
  --contact-id: string
  --evaluation-form-id: string
  --auto-evaluation-configuration: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartContactEvaluation $instance_id $contact_id $evaluation_form_id $auto_evaluation_configuration $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/start-contact-media-processing
@search-terms StartContactMediaProcessing
export def 'connect start-contact-media-processing' [
  --instance-id: string
  --contact-id: string
  --processor-arn: string
  --failure-mode: string@[DELIVER_UNPROCESSED_MESSAGE DO_NOT_DELIVER_UNPROCESSED_MESSAGE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartContactMediaProcessing $instance_id $contact_id $processor_arn $failure_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/start-recording; needs --instance-id --contact-id --initial-contact-id --voice-recording-configuration
@search-terms StartContactRecording
export def 'connect start-contact-recording' [
  --instance-id: string
  --contact-id: string
  --initial-contact-id: string
  --voice-recording-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartContactRecording $instance_id $contact_id $initial_contact_id $voice_recording_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/start-streaming; needs --instance-id --contact-id --chat-streaming-configuration
@search-terms StartContactStreaming
export def 'connect start-contact-streaming' [
  --instance-id: string
  --contact-id: string
  --chat-streaming-configuration: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartContactStreaming $instance_id $contact_id $chat_streaming_configuration $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/email; needs --instance-id --from-email-address --destination-email-address --email-message
@search-terms StartEmailContact
export def 'connect start-email-contact' [
  --instance-id: string
  --from-email-address: record
  --destination-email-address: string
  --description: string
  --references: record
  --name: string
  --email-message: record
  --additional-recipients: record
  --attachments: list
  --contact-flow-id: string
  --related-contact-id: string
  --attributes: record
  --segment-attributes: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartEmailContact $instance_id $from_email_address $destination_email_address $description $references $name $email_message $additional_recipients $attachments $contact_flow_id $related_contact_id $attributes $segment_attributes $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /evaluation-forms/{InstanceId}/{EvaluationFormId}/validate; needs --instance-id --evaluation-form-id --evaluation-form-version
@search-terms StartEvaluationFormValidation
export def 'connect start-evaluation-form-validation' [
  --instance-id: string
  --evaluation-form-id: string
  --evaluation-form-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartEvaluationFormValidation $instance_id $evaluation_form_id $evaluation_form_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/outbound-chat; needs --source-endpoint --destination-endpoint --instance-id --segment-attributes --contact-flow-id
@search-terms StartOutboundChatContact
export def 'connect start-outbound-chat-contact' [
  --source-endpoint: record
  --destination-endpoint: record
  --instance-id: string
  --segment-attributes: record
  --attributes: record
  --contact-flow-id: string
  --chat-duration-in-minutes: int
  --participant-details: record
  --initial-system-message: record
  --initial-templated-system-message: record
  --related-contact-id: string
  --supported-messaging-content-types: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartOutboundChatContact $source_endpoint $destination_endpoint $instance_id $segment_attributes $attributes $contact_flow_id $chat_duration_in_minutes $participant_details $initial_system_message $initial_templated_system_message $related_contact_id $supported_messaging_content_types $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/outbound-email; needs --instance-id --contact-id --destination-email-address --email-message
@search-terms StartOutboundEmailContact
export def 'connect start-outbound-email-contact' [
  --instance-id: string
  --contact-id: string
  --from-email-address: record
  --destination-email-address: record
  --additional-recipients: record
  --email-message: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartOutboundEmailContact $instance_id $contact_id $from_email_address $destination_email_address $additional_recipients $email_message $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/outbound-voice; needs --destination-phone-number --contact-flow-id --instance-id
@search-terms StartOutboundVoiceContact
export def 'connect start-outbound-voice-contact' [
  --name: string
  --description: string
  --references: record
  --related-contact-id: string
  --destination-phone-number: string
  --contact-flow-id: string
  --instance-id: string
  --client-token: string
  --source-phone-number: string
  --queue-id: string
  --attributes: record
  --answer-machine-detection-config: record
  --campaign-id: string
  --traffic-type: string@[GENERAL CAMPAIGN]
  --outbound-strategy: record
  --ring-timeout-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartOutboundVoiceContact $name $description $references $related_contact_id $destination_phone_number $contact_flow_id $instance_id $client_token $source_phone_number $queue_id $attributes $answer_machine_detection_config $campaign_id $traffic_type $outbound_strategy $ring_timeout_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/screen-sharing; needs --instance-id --contact-id
@search-terms StartScreenSharing
export def 'connect start-screen-sharing' [
  --client-token: string
  --instance-id: string
  --contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartScreenSharing $client_token $instance_id $contact_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/task; needs --instance-id --name
@search-terms StartTaskContact
export def 'connect start-task-contact' [
  --instance-id: string
  --previous-contact-id: string
  --contact-flow-id: string
  --attributes: record
  --name: string
  --references: record
  --description: string
  --client-token: string
  --scheduled-time: oneof<datetime, duration, string>
  --task-template-id: string
  --quick-connect-id: string
  --related-contact-id: string
  --segment-attributes: record
  --attachments: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartTaskContact $instance_id $previous_contact_id $contact_flow_id $attributes $name $references $description $client_token $scheduled_time $task_template_id $quick_connect_id $related_contact_id $segment_attributes $attachments -- $region $profile $with_input $fail_fast $yes' }

# PUT /test-cases/{InstanceId}/{TestCaseId}/start-execution; needs --instance-id --test-case-id
@search-terms StartTestCaseExecution
export def 'connect start-test-case-execution' [
  --instance-id: string
  --test-case-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartTestCaseExecution $instance_id $test_case_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/webrtc; needs --contact-flow-id --instance-id --participant-details
@search-terms StartWebRTCContact
export def 'connect start-web-rtc-contact' [
  --attributes: record
  --client-token: string
  --contact-flow-id: string
  --instance-id: string
  --allowed-capabilities: record
  --participant-details: record
  --related-contact-id: string
  --references: record
  --description: string
  --segment-attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StartWebRTCContact $attributes $client_token $contact_flow_id $instance_id $allowed_capabilities $participant_details $related_contact_id $references $description $segment_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/stop; needs --contact-id --instance-id
@search-terms StopContact
export def 'connect stop-contact' [
  --contact-id: string
  --instance-id: string
  --disconnect-reason: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StopContact $contact_id $instance_id $disconnect_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/stop-contact-media-processing
@search-terms StopContactMediaProcessing
export def 'connect stop-contact-media-processing' [
  --instance-id: string
  --contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StopContactMediaProcessing $instance_id $contact_id -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/stop-recording; needs --instance-id --contact-id --initial-contact-id
@search-terms StopContactRecording
export def 'connect stop-contact-recording' [
  --instance-id: string
  --contact-id: string
  --initial-contact-id: string
  --contact-recording-type: string@[AGENT IVR SCREEN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StopContactRecording $instance_id $contact_id $initial_contact_id $contact_recording_type -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/stop-streaming; needs --instance-id --contact-id --streaming-id
@search-terms StopContactStreaming
export def 'connect stop-contact-streaming' [
  --instance-id: string
  --contact-id: string
  --streaming-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StopContactStreaming $instance_id $contact_id $streaming_id -- $region $profile $with_input $fail_fast $yes' }

# POST /test-cases/{InstanceId}/{TestCaseId}/{TestCaseExecutionId}/stop-execution; needs --instance-id --test-case-execution-id --test-case-id
@search-terms StopTestCaseExecution
export def 'connect stop-test-case-execution' [
  --instance-id: string
  --test-case-execution-id: string
  --test-case-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect StopTestCaseExecution $instance_id $test_case_execution_id $test_case_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-evaluations/{InstanceId}/{EvaluationId}/submit; needs --instance-id --evaluation-id
@search-terms SubmitContactEvaluation
export def 'connect submit-contact-evaluation' [
  --instance-id: string
  --evaluation-id: string
  --answers: record
  --notes: record
  --submitted-by: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect SubmitContactEvaluation $instance_id $evaluation_id $answers $notes $submitted_by -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/suspend-recording; needs --instance-id --contact-id --initial-contact-id
@search-terms SuspendContactRecording
export def 'connect suspend-contact-recording' [
  --instance-id: string
  --contact-id: string
  --initial-contact-id: string
  --contact-recording-type: string@[AGENT IVR SCREEN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect SuspendContactRecording $instance_id $contact_id $initial_contact_id $contact_recording_type -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/tags; needs --contact-id --instance-id --tags
@search-terms TagContact
export def 'connect tag-contact' [
  --contact-id: string
  --instance-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect TagContact $contact_id $instance_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'connect tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/transfer; needs --instance-id --contact-id --contact-flow-id
@search-terms TransferContact
export def 'connect transfer-contact' [
  --instance-id: string
  --contact-id: string
  --queue-id: string
  --user-id: string
  --contact-flow-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect TransferContact $instance_id $contact_id $queue_id $user_id $contact_flow_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /contact/tags/{InstanceId}/{ContactId}; needs --contact-id --instance-id --tag-keys
@search-terms UntagContact
export def 'connect untag-contact' [
  --contact-id: string
  --instance-id: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UntagContact $contact_id $instance_id $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'connect untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /agent-status/{InstanceId}/{AgentStatusId}; needs --instance-id --agent-status-id
@search-terms UpdateAgentStatus
export def 'connect update-agent-status' [
  --instance-id: string
  --agent-status-id: string
  --name: string
  --description: string
  --state: string@[ENABLED DISABLED]
  --display-order: int
  --reset-order-number: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateAgentStatus $instance_id $agent_status_id $name $description $state $display_order $reset_order_number -- $region $profile $with_input $fail_fast $yes' }

# POST /attached-files-configurations/{InstanceId}/{AttachmentScope}; needs --instance-id --attachment-scope
@search-terms UpdateAttachedFilesConfiguration
export def 'connect update-attached-files-configuration' [
  --instance-id: string
  --attachment-scope: string@[EMAIL CHAT CASE TASK]
  --maximum-size-limit-in-bytes: int
  --extension-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateAttachedFilesConfiguration $instance_id $attachment_scope $maximum_size_limit_in_bytes $extension_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /authentication-profiles/{InstanceId}/{AuthenticationProfileId}; needs --authentication-profile-id --instance-id
@search-terms UpdateAuthenticationProfile
export def 'connect update-authentication-profile' [
  --authentication-profile-id: string
  --instance-id: string
  --name: string
  --description: string
  --allowed-ips: list<string>
  --blocked-ips: list<string>
  --periodic-session-duration: int
  --session-inactivity-duration: int
  --session-inactivity-handling-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateAuthenticationProfile $authentication_profile_id $instance_id $name $description $allowed_ips $blocked_ips $periodic_session_duration $session_inactivity_duration $session_inactivity_handling_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /contacts/{InstanceId}/{ContactId}; needs --instance-id --contact-id
@search-terms UpdateContact
export def 'connect update-contact' [
  --instance-id: string
  --contact-id: string
  --name: string
  --description: string
  --references: record
  --segment-attributes: record
  --queue-info: record
  --user-info: record
  --customer-endpoint: record
  --system-endpoint: record
  --additional-recipients: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContact $instance_id $contact_id $name $description $references $segment_attributes $queue_info $user_info $customer_endpoint $system_endpoint $additional_recipients -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/attributes; needs --initial-contact-id --instance-id --attributes
@search-terms UpdateContactAttributes
export def 'connect update-contact-attributes' [
  --initial-contact-id: string
  --instance-id: string
  --attributes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactAttributes $initial_contact_id $instance_id $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-evaluations/{InstanceId}/{EvaluationId}; needs --instance-id --evaluation-id
@search-terms UpdateContactEvaluation
export def 'connect update-contact-evaluation' [
  --instance-id: string
  --evaluation-id: string
  --answers: record
  --notes: record
  --updated-by: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactEvaluation $instance_id $evaluation_id $answers $notes $updated_by -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-flows/{InstanceId}/{ContactFlowId}/alias/{AliasId}; needs --instance-id --contact-flow-id --alias-id
@search-terms UpdateContactFlowAlias
export def 'connect update-contact-flow-alias' [
  --instance-id: string
  --contact-flow-id: string
  --alias-id: string
  --name: string
  --description: string
  --contact-flow-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactFlowAlias $instance_id $contact_flow_id $alias_id $name $description $contact_flow_version -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-flows/{InstanceId}/{ContactFlowId}/content; needs --instance-id --contact-flow-id --content
@search-terms UpdateContactFlowContent
export def 'connect update-contact-flow-content' [
  --instance-id: string
  --contact-flow-id: string
  --content: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactFlowContent $instance_id $contact_flow_id $content -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-flows/{InstanceId}/{ContactFlowId}/metadata; needs --instance-id --contact-flow-id
@search-terms UpdateContactFlowMetadata
export def 'connect update-contact-flow-metadata' [
  --instance-id: string
  --contact-flow-id: string
  --name: string
  --description: string
  --contact-flow-state: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactFlowMetadata $instance_id $contact_flow_id $name $description $contact_flow_state -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}; needs --instance-id --contact-flow-module-id --alias-id
@search-terms UpdateContactFlowModuleAlias
export def 'connect update-contact-flow-module-alias' [
  --instance-id: string
  --contact-flow-module-id: string
  --alias-id: string
  --name: string
  --description: string
  --contact-flow-module-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactFlowModuleAlias $instance_id $contact_flow_module_id $alias_id $name $description $contact_flow_module_version -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content; needs --instance-id --contact-flow-module-id
@search-terms UpdateContactFlowModuleContent
export def 'connect update-contact-flow-module-content' [
  --instance-id: string
  --contact-flow-module-id: string
  --content: string
  --settings: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactFlowModuleContent $instance_id $contact_flow_module_id $content $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata; needs --instance-id --contact-flow-module-id
@search-terms UpdateContactFlowModuleMetadata
export def 'connect update-contact-flow-module-metadata' [
  --instance-id: string
  --contact-flow-module-id: string
  --name: string
  --description: string
  --state: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactFlowModuleMetadata $instance_id $contact_flow_module_id $name $description $state -- $region $profile $with_input $fail_fast $yes' }

# POST /contact-flows/{InstanceId}/{ContactFlowId}/name; needs --instance-id --contact-flow-id
@search-terms UpdateContactFlowName
export def 'connect update-contact-flow-name' [
  --instance-id: string
  --contact-flow-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactFlowName $instance_id $contact_flow_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /contacts/{InstanceId}/{ContactId}/routing-data; needs --instance-id --contact-id
@search-terms UpdateContactRoutingData
export def 'connect update-contact-routing-data' [
  --instance-id: string
  --contact-id: string
  --queue-time-adjustment-seconds: int
  --queue-priority: int
  --routing-criteria: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactRoutingData $instance_id $contact_id $queue_time_adjustment_seconds $queue_priority $routing_criteria -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/schedule; needs --instance-id --contact-id --scheduled-time
@search-terms UpdateContactSchedule
export def 'connect update-contact-schedule' [
  --instance-id: string
  --contact-id: string
  --scheduled-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactSchedule $instance_id $contact_id $scheduled_time -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/task-template; needs --instance-id --task-template-id --contact-id
@search-terms UpdateContactTaskTemplate
export def 'connect update-contact-task-template' [
  --instance-id: string
  --task-template-id: string
  --contact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateContactTaskTemplate $instance_id $task_template_id $contact_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /cross-region-routing/{InstanceId}; needs --instance-id --isolated-all
@search-terms UpdateCrossRegionRouting
export def 'connect update-cross-region-routing' [
  --instance-id: string
  --isolated-all: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateCrossRegionRouting $instance_id $isolated_all -- $region $profile $with_input $fail_fast $yes' }

# POST /data-tables/{InstanceId}/{DataTableId}/attributes/{AttributeName}; needs --instance-id --data-table-id --attribute-name --name --value-type
@search-terms UpdateDataTableAttribute
export def 'connect update-data-table-attribute' [
  --instance-id: string
  --data-table-id: string
  --attribute-name: string
  --name: string
  --value-type: string@[TEXT NUMBER BOOLEAN TEXT_LIST NUMBER_LIST]
  --description: string
  --primary: oneof<bool>
  --validation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateDataTableAttribute $instance_id $data_table_id $attribute_name $name $value_type $description $primary $validation -- $region $profile $with_input $fail_fast $yes' }

# POST /data-tables/{InstanceId}/{DataTableId}; needs --instance-id --data-table-id --name --value-lock-level --time-zone
@search-terms UpdateDataTableMetadata
export def 'connect update-data-table-metadata' [
  --instance-id: string
  --data-table-id: string
  --name: string
  --description: string
  --value-lock-level: string@[NONE DATA_TABLE PRIMARY_VALUE ATTRIBUTE VALUE]
  --time-zone: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateDataTableMetadata $instance_id $data_table_id $name $description $value_lock_level $time_zone -- $region $profile $with_input $fail_fast $yes' }

# POST /data-tables/{InstanceId}/{DataTableId}/values/update-primary; needs --instance-id --data-table-id --primary-values --new-primary-values --lock-version
@search-terms UpdateDataTablePrimaryValues
export def 'connect update-data-table-primary-values' [
  --instance-id: string
  --data-table-id: string
  --primary-values: list
  --new-primary-values: list
  --lock-version: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateDataTablePrimaryValues $instance_id $data_table_id $primary_values $new_primary_values $lock_version -- $region $profile $with_input $fail_fast $yes' }

# POST /email-addresses/{InstanceId}/{EmailAddressId}; needs --instance-id --email-address-id
@search-terms UpdateEmailAddressMetadata
export def 'connect update-email-address-metadata' [
  --instance-id: string
  --email-address-id: string
  --description: string
  --display-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateEmailAddressMetadata $instance_id $email_address_id $description $display_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /evaluation-forms/{InstanceId}/{EvaluationFormId}; needs --instance-id --evaluation-form-id --evaluation-form-version --title --items
@search-terms UpdateEvaluationForm
export def 'connect update-evaluation-form' [
  --instance-id: string
  --evaluation-form-id: string
  --evaluation-form-version: int
  --create-new-version: oneof<bool>
  --title: string
  --description: string
  --items: list
  --scoring-strategy: record
  --auto-evaluation-configuration: record
  --review-configuration: record
  --as-draft: oneof<bool>
  --client-token: string
  --target-configuration: record
  --language-configuration: record
  --ai-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateEvaluationForm $instance_id $evaluation_form_id $evaluation_form_version $create_new_version $title $description $items $scoring_strategy $auto_evaluation_configuration $review_configuration $as_draft $client_token $target_configuration $language_configuration $ai_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /extraction-definitions/{InstanceId}/{ExtractionDefinitionId}; needs --extraction-definition-id --instance-id --name --extraction-configuration
@search-terms UpdateExtractionDefinition
export def 'connect update-extraction-definition' [
  --client-token: string
  --extraction-definition-id: string
  --instance-id: string
  --name: string
  --extraction-configuration: record
  --display: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateExtractionDefinition $client_token $extraction_definition_id $instance_id $name $extraction_configuration $display -- $region $profile $with_input $fail_fast $yes' }

# POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}; needs --instance-id --hours-of-operation-id
@search-terms UpdateHoursOfOperation
export def 'connect update-hours-of-operation' [
  --instance-id: string
  --hours-of-operation-id: string
  --name: string
  --description: string
  --time-zone: string
  --config: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateHoursOfOperation $instance_id $hours_of_operation_id $name $description $time_zone $config -- $region $profile $with_input $fail_fast $yes' }

# POST /hours-of-operations/{InstanceId}/{HoursOfOperationId}/overrides/{HoursOfOperationOverrideId}; needs --instance-id --hours-of-operation-id --hours-of-operation-override-id
@search-terms UpdateHoursOfOperationOverride
export def 'connect update-hours-of-operation-override' [
  --instance-id: string
  --hours-of-operation-id: string
  --hours-of-operation-override-id: string
  --name: string
  --description: string
  --config: list
  --effective-from: string
  --effective-till: string
  --recurrence-config: record
  --override-type: string@[STANDARD OPEN CLOSED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateHoursOfOperationOverride $instance_id $hours_of_operation_id $hours_of_operation_override_id $name $description $config $effective_from $effective_till $recurrence_config $override_type -- $region $profile $with_input $fail_fast $yes' }

# POST /instance/{InstanceId}/attribute/{AttributeType}; needs --instance-id --attribute-type --value
@search-terms UpdateInstanceAttribute
export def 'connect update-instance-attribute' [
  --instance-id: string
  --attribute-type: string@[INBOUND_CALLS OUTBOUND_CALLS CONTACTFLOW_LOGS CONTACT_LENS AUTO_RESOLVE_BEST_VOICES USE_CUSTOM_TTS_VOICES EARLY_MEDIA MULTI_PARTY_CONFERENCE AUTO_MUTE_AGENT_ON_HOLD HIGH_VOLUME_OUTBOUND ENHANCED_CONTACT_MONITORING ENHANCED_CHAT_MONITORING MULTI_PARTY_CHAT_CONFERENCE MESSAGE_STREAMING]
  --value: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateInstanceAttribute $instance_id $attribute_type $value $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /instance/{InstanceId}/storage-config/{AssociationId}; needs --instance-id --association-id --resource-type --storage-config
@search-terms UpdateInstanceStorageConfig
export def 'connect update-instance-storage-config' [
  --instance-id: string
  --association-id: string
  --resource-type: string@InstanceStorageResourceType
  --storage-config: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateInstanceStorageConfig $instance_id $association_id $resource_type $storage_config $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /metrics/definitions/{InstanceId}/{MetricId}/content; needs --instance-id --metric-id
@search-terms UpdateMetricContent
export def 'connect update-metric-content' [
  --instance-id: string
  --metric-id: string
  --metric-calculation: record
  --unit: string@[INTEGER DOUBLE PERCENT SECONDS]
  --positive-trend-indicator: string@[POSITIVE NEGATIVE NEUTRAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateMetricContent $instance_id $metric_id $metric_calculation $unit $positive_trend_indicator -- $region $profile $with_input $fail_fast $yes' }

# POST /metrics/definitions/{InstanceId}/{MetricId}/metadata; needs --instance-id --metric-id
@search-terms UpdateMetricMetadata
export def 'connect update-metric-metadata' [
  --instance-id: string
  --metric-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateMetricMetadata $instance_id $metric_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /notifications/{InstanceId}/{NotificationId}; needs --instance-id --notification-id --content
@search-terms UpdateNotificationContent
export def 'connect update-notification-content' [
  --instance-id: string
  --notification-id: string
  --content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateNotificationContent $instance_id $notification_id $content -- $region $profile $with_input $fail_fast $yes' }

# PUT /instances/{InstanceId}/contacts/{ContactId}/outbound-email-message; needs --instance-id --contact-id --email-message
@search-terms UpdateOutboundEmailContactMessage
export def 'connect update-outbound-email-contact-message' [
  --instance-id: string
  --contact-id: string
  --email-message: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateOutboundEmailContactMessage $instance_id $contact_id $email_message -- $region $profile $with_input $fail_fast $yes' }

# POST /contact/update-participant-authentication; needs --state --instance-id
@search-terms UpdateParticipantAuthentication
export def 'connect update-participant-authentication' [
  --state: string
  --instance-id: string
  --code: string
  --error: string
  --error-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateParticipantAuthentication $state $instance_id $code $error $error_description -- $region $profile $with_input $fail_fast $yes' }

# PUT /contact/participant-role-config/{InstanceId}/{ContactId}; needs --instance-id --contact-id --channel-configuration
@search-terms UpdateParticipantRoleConfig
export def 'connect update-participant-role-config' [
  --instance-id: string
  --contact-id: string
  --channel-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateParticipantRoleConfig $instance_id $contact_id $channel_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /phone-number/{PhoneNumberId}; needs --phone-number-id
@search-terms UpdatePhoneNumber
export def 'connect update-phone-number' [
  --phone-number-id: string
  --target-arn: string
  --instance-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdatePhoneNumber $phone_number_id $target_arn $instance_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /phone-number/{PhoneNumberId}/metadata; needs --phone-number-id
@search-terms UpdatePhoneNumberMetadata
export def 'connect update-phone-number-metadata' [
  --phone-number-id: string
  --phone-number-description: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdatePhoneNumberMetadata $phone_number_id $phone_number_description $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /predefined-attributes/{InstanceId}/{Name}; needs --instance-id --name
@search-terms UpdatePredefinedAttribute
export def 'connect update-predefined-attribute' [
  --instance-id: string
  --name: string
  --values: record
  --purposes: list<string>
  --attribute-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdatePredefinedAttribute $instance_id $name $values $purposes $attribute_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /prompts/{InstanceId}/{PromptId}; needs --instance-id --prompt-id
@search-terms UpdatePrompt
export def 'connect update-prompt' [
  --instance-id: string
  --prompt-id: string
  --name: string
  --description: string
  --s3-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdatePrompt $instance_id $prompt_id $name $description $s3_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/hours-of-operation; needs --instance-id --queue-id --hours-of-operation-id
@search-terms UpdateQueueHoursOfOperation
export def 'connect update-queue-hours-of-operation' [
  --instance-id: string
  --queue-id: string
  --hours-of-operation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateQueueHoursOfOperation $instance_id $queue_id $hours_of_operation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/max-contacts; needs --instance-id --queue-id
@search-terms UpdateQueueMaxContacts
export def 'connect update-queue-max-contacts' [
  --instance-id: string
  --queue-id: string
  --max-contacts: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateQueueMaxContacts $instance_id $queue_id $max_contacts -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/name; needs --instance-id --queue-id
@search-terms UpdateQueueName
export def 'connect update-queue-name' [
  --instance-id: string
  --queue-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateQueueName $instance_id $queue_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/outbound-caller-config; needs --instance-id --queue-id --outbound-caller-config
@search-terms UpdateQueueOutboundCallerConfig
export def 'connect update-queue-outbound-caller-config' [
  --instance-id: string
  --queue-id: string
  --outbound-caller-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateQueueOutboundCallerConfig $instance_id $queue_id $outbound_caller_config -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/outbound-email-config; needs --instance-id --queue-id --outbound-email-config
@search-terms UpdateQueueOutboundEmailConfig
export def 'connect update-queue-outbound-email-config' [
  --instance-id: string
  --queue-id: string
  --outbound-email-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateQueueOutboundEmailConfig $instance_id $queue_id $outbound_email_config -- $region $profile $with_input $fail_fast $yes' }

# POST /queues/{InstanceId}/{QueueId}/status; needs --instance-id --queue-id --status
@search-terms UpdateQueueStatus
export def 'connect update-queue-status' [
  --instance-id: string
  --queue-id: string
  --status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateQueueStatus $instance_id $queue_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /quick-connects/{InstanceId}/{QuickConnectId}/config; needs --instance-id --quick-connect-id --quick-connect-config
@search-terms UpdateQuickConnectConfig
export def 'connect update-quick-connect-config' [
  --instance-id: string
  --quick-connect-id: string
  --quick-connect-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateQuickConnectConfig $instance_id $quick_connect_id $quick_connect_config -- $region $profile $with_input $fail_fast $yes' }

# POST /quick-connects/{InstanceId}/{QuickConnectId}/name; needs --instance-id --quick-connect-id
@search-terms UpdateQuickConnectName
export def 'connect update-quick-connect-name' [
  --instance-id: string
  --quick-connect-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateQuickConnectName $instance_id $quick_connect_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /routing-profiles/{InstanceId}/{RoutingProfileId}/agent-availability-timer; needs --instance-id --routing-profile-id --agent-availability-timer
@search-terms UpdateRoutingProfileAgentAvailabilityTimer
export def 'connect update-routing-profile-agent-availability-timer' [
  --instance-id: string
  --routing-profile-id: string
  --agent-availability-timer: string@[TIME_SINCE_LAST_ACTIVITY TIME_SINCE_LAST_INBOUND]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateRoutingProfileAgentAvailabilityTimer $instance_id $routing_profile_id $agent_availability_timer -- $region $profile $with_input $fail_fast $yes' }

# POST /routing-profiles/{InstanceId}/{RoutingProfileId}/concurrency; needs --instance-id --routing-profile-id --media-concurrencies
@search-terms UpdateRoutingProfileConcurrency
export def 'connect update-routing-profile-concurrency' [
  --instance-id: string
  --routing-profile-id: string
  --media-concurrencies: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateRoutingProfileConcurrency $instance_id $routing_profile_id $media_concurrencies -- $region $profile $with_input $fail_fast $yes' }

# POST /routing-profiles/{InstanceId}/{RoutingProfileId}/default-outbound-queue; needs --instance-id --routing-profile-id --default-outbound-queue-id
@search-terms UpdateRoutingProfileDefaultOutboundQueue
export def 'connect update-routing-profile-default-outbound-queue' [
  --instance-id: string
  --routing-profile-id: string
  --default-outbound-queue-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateRoutingProfileDefaultOutboundQueue $instance_id $routing_profile_id $default_outbound_queue_id -- $region $profile $with_input $fail_fast $yes' }

# POST /routing-profiles/{InstanceId}/{RoutingProfileId}/name; needs --instance-id --routing-profile-id
@search-terms UpdateRoutingProfileName
export def 'connect update-routing-profile-name' [
  --instance-id: string
  --routing-profile-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateRoutingProfileName $instance_id $routing_profile_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /routing-profiles/{InstanceId}/{RoutingProfileId}/queues; needs --instance-id --routing-profile-id --queue-configs
@search-terms UpdateRoutingProfileQueues
export def 'connect update-routing-profile-queues' [
  --instance-id: string
  --routing-profile-id: string
  --queue-configs: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateRoutingProfileQueues $instance_id $routing_profile_id $queue_configs -- $region $profile $with_input $fail_fast $yes' }

# PUT /rules/{InstanceId}/{RuleId}; needs --rule-id --instance-id --name --function --actions --publish-status
@search-terms UpdateRule
export def 'connect update-rule' [
  --rule-id: string
  --instance-id: string
  --name: string
  --function: string
  --actions: list
  --publish-status: string@[DRAFT PUBLISHED]
  --pre-evaluation-filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateRule $rule_id $instance_id $name $function $actions $publish_status $pre_evaluation_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /security-profiles/{InstanceId}/{SecurityProfileId}; needs --security-profile-id --instance-id
@search-terms UpdateSecurityProfile
export def 'connect update-security-profile' [
  --description: string
  --permissions: list<string>
  --security-profile-id: string
  --instance-id: string
  --allowed-access-control-tags: record
  --tag-restricted-resources: list<string>
  --applications: list
  --hierarchy-restricted-resources: list<string>
  --allowed-access-control-hierarchy-group-id: string
  --allowed-flow-modules: list
  --allowed-ai-agents: list
  --granular-access-control-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateSecurityProfile $description $permissions $security_profile_id $instance_id $allowed_access_control_tags $tag_restricted_resources $applications $hierarchy_restricted_resources $allowed_access_control_hierarchy_group_id $allowed_flow_modules $allowed_ai_agents $granular_access_control_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /instance/{InstanceId}/task/template/{TaskTemplateId}; needs --task-template-id --instance-id
@search-terms UpdateTaskTemplate
export def 'connect update-task-template' [
  --task-template-id: string
  --instance-id: string
  --name: string
  --description: string
  --contact-flow-id: string
  --self-assign-flow-id: string
  --contact-hooks: record
  --constraints: record
  --defaults: record
  --status: string@[ACTIVE INACTIVE]
  --fields: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateTaskTemplate $task_template_id $instance_id $name $description $contact_flow_id $self_assign_flow_id $contact_hooks $constraints $defaults $status $fields -- $region $profile $with_input $fail_fast $yes' }

# POST /test-cases/{InstanceId}/{TestCaseId}; needs --instance-id --test-case-id
@search-terms UpdateTestCase
export def 'connect update-test-case' [
  --instance-id: string
  --test-case-id: string
  --content: string
  --entry-point: record
  --initialization-data: string
  --name: string
  --description: string
  --status: string@[PUBLISHED SAVED]
  --last-modified-time: oneof<datetime, duration, string>
  --last-modified-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateTestCase $instance_id $test_case_id $content $entry_point $initialization_data $name $description $status $last_modified_time $last_modified_region -- $region $profile $with_input $fail_fast $yes' }

# PUT /traffic-distribution/{Id}; needs --id
@search-terms UpdateTrafficDistribution
export def 'connect update-traffic-distribution' [
  --id: string
  --telephony-config: record
  --sign-in-config: record
  --agent-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateTrafficDistribution $id $telephony_config $sign_in_config $agent_config -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/config; needs --user-id --instance-id
@search-terms UpdateUserConfig
export def 'connect update-user-config' [
  --auto-accept-configs: list
  --after-contact-work-configs: list
  --phone-number-configs: list
  --persistent-connection-configs: list
  --voice-enhancement-configs: list
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserConfig $auto_accept_configs $after_contact_work_configs $phone_number_configs $persistent_connection_configs $voice_enhancement_configs $user_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/hierarchy; needs --user-id --instance-id
@search-terms UpdateUserHierarchy
export def 'connect update-user-hierarchy' [
  --hierarchy-group-id: string
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserHierarchy $hierarchy_group_id $user_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /user-hierarchy-groups/{InstanceId}/{HierarchyGroupId}/name; needs --name --hierarchy-group-id --instance-id
@search-terms UpdateUserHierarchyGroupName
export def 'connect update-user-hierarchy-group-name' [
  --name: string
  --hierarchy-group-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserHierarchyGroupName $name $hierarchy_group_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /user-hierarchy-structure/{InstanceId}; needs --hierarchy-structure --instance-id
@search-terms UpdateUserHierarchyStructure
export def 'connect update-user-hierarchy-structure' [
  --hierarchy-structure: record
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserHierarchyStructure $hierarchy_structure $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/identity-info; needs --identity-info --user-id --instance-id
@search-terms UpdateUserIdentityInfo
export def 'connect update-user-identity-info' [
  --identity-info: record
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserIdentityInfo $identity_info $user_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/notifications/{NotificationId}; needs --instance-id --notification-id --user-id --status
@search-terms UpdateUserNotificationStatus
export def 'connect update-user-notification-status' [
  --instance-id: string
  --notification-id: string
  --user-id: string
  --status: string@[READ UNREAD HIDDEN]
  --last-modified-time: oneof<datetime, duration, string>
  --last-modified-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserNotificationStatus $instance_id $notification_id $user_id $status $last_modified_time $last_modified_region -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/phone-config; needs --phone-config --user-id --instance-id
@search-terms UpdateUserPhoneConfig
export def 'connect update-user-phone-config' [
  --phone-config: record
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserPhoneConfig $phone_config $user_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/proficiencies; needs --instance-id --user-id --user-proficiencies
@search-terms UpdateUserProficiencies
export def 'connect update-user-proficiencies' [
  --instance-id: string
  --user-id: string
  --user-proficiencies: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserProficiencies $instance_id $user_id $user_proficiencies -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/routing-profile; needs --routing-profile-id --user-id --instance-id
@search-terms UpdateUserRoutingProfile
export def 'connect update-user-routing-profile' [
  --routing-profile-id: string
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserRoutingProfile $routing_profile_id $user_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /users/{InstanceId}/{UserId}/security-profiles; needs --security-profile-ids --user-id --instance-id
@search-terms UpdateUserSecurityProfiles
export def 'connect update-user-security-profiles' [
  --security-profile-ids: list<string>
  --user-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateUserSecurityProfiles $security_profile_ids $user_id $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /views/{InstanceId}/{ViewId}; needs --instance-id --view-id --status --content
@search-terms UpdateViewContent
export def 'connect update-view-content' [
  --instance-id: string
  --view-id: string
  --status: string@[PUBLISHED SAVED]
  --content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateViewContent $instance_id $view_id $status $content -- $region $profile $with_input $fail_fast $yes' }

# POST /views/{InstanceId}/{ViewId}/metadata; needs --instance-id --view-id
@search-terms UpdateViewMetadata
export def 'connect update-view-metadata' [
  --instance-id: string
  --view-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateViewMetadata $instance_id $view_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{InstanceId}/{WorkspaceId}/metadata; needs --instance-id --workspace-id
@search-terms UpdateWorkspaceMetadata
export def 'connect update-workspace-metadata' [
  --instance-id: string
  --workspace-id: string
  --name: string
  --description: string
  --title: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateWorkspaceMetadata $instance_id $workspace_id $name $description $title -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{InstanceId}/{WorkspaceId}/pages/{Page}; needs --instance-id --workspace-id --page
@search-terms UpdateWorkspacePage
export def 'connect update-workspace-page' [
  --instance-id: string
  --workspace-id: string
  --page: string
  --new-page: string
  --resource-arn: string
  --slug: string
  --input-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateWorkspacePage $instance_id $workspace_id $page $new_page $resource_arn $slug $input_data -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{InstanceId}/{WorkspaceId}/theme; needs --instance-id --workspace-id
@search-terms UpdateWorkspaceTheme
export def 'connect update-workspace-theme' [
  --instance-id: string
  --workspace-id: string
  --theme: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateWorkspaceTheme $instance_id $workspace_id $theme -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{InstanceId}/{WorkspaceId}/visibility; needs --instance-id --workspace-id --visibility
@search-terms UpdateWorkspaceVisibility
export def 'connect update-workspace-visibility' [
  --instance-id: string
  --workspace-id: string
  --visibility: string@[ALL ASSIGNED NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'connect UpdateWorkspaceVisibility $instance_id $workspace_id $visibility -- $region $profile $with_input $fail_fast $yes' }
