# Written by `cargo xtask generate --service quicksight` from the service's model and overlay: change those instead.
# QuickSight, API version 2018-04-01: 301 operations.

use rt.nu [call]

def Role []: nothing -> list<string> { [ADMIN AUTHOR READER ADMIN_PRO AUTHOR_PRO READER_PRO] }

# POST /accounts/{AwsAccountId}/topics/{TopicId}/batch-create-reviewed-answers; needs --aws-account-id --topic-id --answers
@search-terms BatchCreateTopicReviewedAnswer
export def 'quicksight batch-create-topic-reviewed-answer' [
  --aws-account-id: string
  --topic-id: string
  --answers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight BatchCreateTopicReviewedAnswer $aws_account_id $topic_id $answers -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/accounts/{AwsAccountId}/knowledge-bases/batch-delete; needs --aws-account-id --knowledge-base-ids
@search-terms BatchDeleteKnowledgeBase
export def 'quicksight batch-delete-knowledge-base' [
  --aws-account-id: string
  --knowledge-base-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight BatchDeleteKnowledgeBase $aws_account_id $knowledge_base_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/topics/{TopicId}/batch-delete-reviewed-answers; needs --aws-account-id --topic-id
@search-terms BatchDeleteTopicReviewedAnswer
export def 'quicksight batch-delete-topic-reviewed-answer' [
  --aws-account-id: string
  --topic-id: string
  --answer-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight BatchDeleteTopicReviewedAnswer $aws_account_id $topic_id $answer_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /governance/limits/accounts/{accountId}/user-limits; cached 1min; needs --account-id
@search-terms BatchDescribeUserLimits
export def 'quicksight batch-describe-user-limits' [
  --account-id: string
  --users: list
  --resource-types: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight BatchDescribeUserLimits $account_id $users $resource_types -- $region $profile $refresh $ttl $with_input $fail_fast' }

# DELETE /accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId}; needs --aws-account-id --data-set-id --ingestion-id
@search-terms CancelIngestion
export def 'quicksight cancel-ingestion' [
  --aws-account-id: string
  --data-set-id: string
  --ingestion-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CancelIngestion $aws_account_id $data_set_id $ingestion_id -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/customizations; needs --aws-account-id --account-customization
@search-terms CreateAccountCustomization
export def 'quicksight create-account-customization' [
  --aws-account-id: string
  --namespace: string
  --account-customization: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateAccountCustomization $aws_account_id $namespace $account_customization $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /account/{AwsAccountId}; needs --authentication-method --aws-account-id --account-name --notification-email
@search-terms CreateAccountSubscription
export def 'quicksight create-account-subscription' [
  --edition: string@[STANDARD ENTERPRISE ENTERPRISE_AND_Q]
  --authentication-method: string@[IAM_AND_QUICKSIGHT IAM_ONLY ACTIVE_DIRECTORY IAM_IDENTITY_CENTER]
  --aws-account-id: string
  --account-name: string
  --notification-email: string
  --active-directory-name: string
  --realm: string
  --directory-id: string
  --admin-group: list<string>
  --author-group: list<string>
  --reader-group: list<string>
  --admin-pro-group: list<string>
  --author-pro-group: list<string>
  --reader-pro-group: list<string>
  --first-name: string
  --last-name: string
  --email-address: string
  --contact-number: string
  --iam-identity-center-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateAccountSubscription $edition $authentication_method $aws_account_id $account_name $notification_email $active_directory_name $realm $directory_id $admin_group $author_group $reader_group $admin_pro_group $author_pro_group $reader_pro_group $first_name $last_name $email_address $contact_number $iam_identity_center_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/action-connectors; needs --aws-account-id --action-connector-id --name --type --authentication-config
@search-terms CreateActionConnector
export def 'quicksight create-action-connector' [
  --aws-account-id: string
  --action-connector-id: string
  --name: string
  --type: string
  --authentication-config: record
  --description: string
  --permissions: list
  --vpc-connection-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateActionConnector $aws_account_id $action_connector_id $name $type $authentication_config $description $permissions $vpc_connection_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/agents; needs --aws-account-id --agent-id --name
@search-terms CreateAgent
export def 'quicksight create-agent' [
  --spaces: list<string>
  --action-connectors: list<string>
  --aws-account-id: string
  --agent-id: string
  --name: string
  --description: string
  --icon-id: string
  --starter-prompts: list<string>
  --welcome-message: string
  --agent-lifecycle: string@[PREVIEW PUBLISHED]
  --custom-prompt-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateAgent $spaces $action_connectors $aws_account_id $agent_id $name $description $icon_id $starter_prompts $welcome_message $agent_lifecycle $custom_prompt_input -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/analyses/{AnalysisId}; needs --aws-account-id --analysis-id --name
@search-terms CreateAnalysis
export def 'quicksight create-analysis' [
  --aws-account-id: string
  --analysis-id: string
  --name: string
  --parameters: record
  --permissions: list
  --source-entity: record
  --theme-arn: string
  --tags: any
  --definition: record
  --validation-strategy: record
  --folder-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateAnalysis $aws_account_id $analysis_id $name $parameters $permissions $source_entity $theme_arn $tags $definition $validation_strategy $folder_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /governance/approvalworkflows/policies; needs --policy-id --name --actions --asset-types --applicable-to --approval-groups
@search-terms CreateApprovalPolicy
export def 'quicksight create-approval-policy' [
  --policy-id: string
  --name: string
  --description: string
  --actions: list<string>
  --asset-types: list<string>
  --applicable-to: record
  --approval-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateApprovalPolicy $policy_id $name $description $actions $asset_types $applicable_to $approval_groups -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/brands/{BrandId}; needs --aws-account-id --brand-id
@search-terms CreateBrand
export def 'quicksight create-brand' [
  --aws-account-id: string
  --brand-id: string
  --brand-definition: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateBrand $aws_account_id $brand_id $brand_definition $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/custom-permissions; needs --aws-account-id --custom-permissions-name
@search-terms CreateCustomPermissions
export def 'quicksight create-custom-permissions' [
  --aws-account-id: string
  --custom-permissions-name: string
  --capabilities: record
  --governance: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateCustomPermissions $aws_account_id $custom_permissions_name $capabilities $governance $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/dashboards/{DashboardId}; needs --aws-account-id --dashboard-id --name
@search-terms CreateDashboard
export def 'quicksight create-dashboard' [
  --aws-account-id: string
  --dashboard-id: string
  --name: string
  --parameters: record
  --permissions: list
  --source-entity: record
  --tags: any
  --version-description: string
  --dashboard-publish-options: record
  --theme-arn: string
  --definition: record
  --validation-strategy: record
  --folder-arns: list<string>
  --link-sharing-configuration: record
  --link-entities: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateDashboard $aws_account_id $dashboard_id $name $parameters $permissions $source_entity $tags $version_description $dashboard_publish_options $theme_arn $definition $validation_strategy $folder_arns $link_sharing_configuration $link_entities -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/data-sets; needs --aws-account-id --data-set-id --name --physical-table-map --import-mode
@search-terms CreateDataSet
export def 'quicksight create-data-set' [
  --aws-account-id: string
  --data-set-id: string
  --name: string
  --physical-table-map: record
  --logical-table-map: record
  --import-mode: string@[SPICE DIRECT_QUERY]
  --column-groups: list
  --field-folders: record
  --permissions: list
  --row-level-permission-data-set: record
  --row-level-permission-tag-configuration: record
  --column-level-permission-rules: list
  --tags: any
  --data-set-usage-configuration: record
  --dataset-parameters: list
  --folder-arns: list<string>
  --performance-configuration: record
  --use-as: string
  --data-prep-configuration: record
  --semantic-model-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateDataSet $aws_account_id $data_set_id $name $physical_table_map $logical_table_map $import_mode $column_groups $field_folders $permissions $row_level_permission_data_set $row_level_permission_tag_configuration $column_level_permission_rules $tags $data_set_usage_configuration $dataset_parameters $folder_arns $performance_configuration $use_as $data_prep_configuration $semantic_model_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/data-sources; needs --aws-account-id --data-source-id --name --type
@search-terms CreateDataSource
export def 'quicksight create-data-source' [
  --aws-account-id: string
  --data-source-id: string
  --name: string
  --type: string
  --data-source-parameters: record
  --credentials: record
  --permissions: list
  --vpc-connection-properties: record
  --ssl-properties: record
  --tags: any
  --folder-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateDataSource $aws_account_id $data_source_id $name $type $data_source_parameters $credentials $permissions $vpc_connection_properties $ssl_properties $tags $folder_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/data-loss-prevention/settings/{DlpSettingId}; needs --aws-account-id --dlp-setting-id --name --provider-type --provider-config --provider-outage-action --enabled
@search-terms CreateDlpSetting
export def 'quicksight create-dlp-setting' [
  --aws-account-id: string
  --dlp-setting-id: string
  --name: string
  --provider-type: string
  --provider-config: record
  --provider-outage-action: string@[ALLOW WARN BLOCK]
  --enabled: oneof<bool>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateDlpSetting $aws_account_id $dlp_setting_id $name $provider_type $provider_config $provider_outage_action $enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/flows; needs --aws-account-id --name --flow-definition
@search-terms CreateFlow
export def 'quicksight create-flow' [
  --aws-account-id: string
  --name: string
  --description: string
  --flow-definition: any
  --permissions: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateFlow $aws_account_id $name $description $flow_definition $permissions $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/folders/{FolderId}; needs --aws-account-id --folder-id
@search-terms CreateFolder
export def 'quicksight create-folder' [
  --aws-account-id: string
  --folder-id: string
  --name: string
  --folder-type: string@[SHARED RESTRICTED]
  --parent-folder-arn: string
  --permissions: list
  --tags: any
  --sharing-model: string@[ACCOUNT NAMESPACE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateFolder $aws_account_id $folder_id $name $folder_type $parent_folder_arn $permissions $tags $sharing_model -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/folders/{FolderId}/members/{MemberType}/{MemberId}; needs --aws-account-id --folder-id --member-id --member-type
@search-terms CreateFolderMembership
export def 'quicksight create-folder-membership' [
  --aws-account-id: string
  --folder-id: string
  --member-id: string
  --member-type: string@[DASHBOARD ANALYSIS DATASET DATASOURCE TOPIC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateFolderMembership $aws_account_id $folder_id $member_id $member_type -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/namespaces/{Namespace}/groups; needs --group-name --aws-account-id --namespace
@search-terms CreateGroup
export def 'quicksight create-group' [
  --group-name: string
  --description: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateGroup $group_name $description $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName}; needs --member-name --group-name --aws-account-id --namespace
@search-terms CreateGroupMembership
export def 'quicksight create-group-membership' [
  --member-name: string
  --group-name: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateGroupMembership $member_name $group_name $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/; needs --aws-account-id --assignment-name --assignment-status --namespace
@search-terms CreateIAMPolicyAssignment
export def 'quicksight create-iam-policy-assignment' [
  --aws-account-id: string
  --assignment-name: string
  --assignment-status: string@[ENABLED DRAFT DISABLED]
  --policy-arn: string
  --identities: record
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateIAMPolicyAssignment $aws_account_id $assignment_name $assignment_status $policy_arn $identities $namespace -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId}; needs --data-set-id --ingestion-id --aws-account-id
@search-terms CreateIngestion
export def 'quicksight create-ingestion' [
  --data-set-id: string
  --ingestion-id: string
  --aws-account-id: string
  --ingestion-type: string@[INCREMENTAL_REFRESH FULL_REFRESH]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateIngestion $data_set_id $ingestion_id $aws_account_id $ingestion_type -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/accounts/{AwsAccountId}/knowledge-bases; needs --aws-account-id --knowledge-base-id --name --data-source-arn --knowledge-base-configuration
@search-terms CreateKnowledgeBase
export def 'quicksight create-knowledge-base' [
  --aws-account-id: string
  --knowledge-base-id: string
  --name: string
  --data-source-arn: string
  --knowledge-base-configuration: record
  --description: string
  --permissions: list
  --media-extraction-configuration: record
  --access-control-configuration: record
  --primary-owner-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateKnowledgeBase $aws_account_id $knowledge_base_id $name $data_source_arn $knowledge_base_configuration $description $permissions $media_extraction_configuration $access_control_configuration $primary_owner_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /governance/limits/accounts/{accountId}/profiles; needs --account-id --profile-name --resource-limits --client-token
@search-terms CreateLimitsProfile
export def 'quicksight create-limits-profile' [
  --account-id: string
  --profile-name: string
  --description: string
  --resource-limits: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateLimitsProfile $account_id $profile_name $description $resource_limits $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}; needs --aws-account-id --namespace --identity-store
@search-terms CreateNamespace
export def 'quicksight create-namespace' [
  --aws-account-id: string
  --namespace: string
  --identity-store: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateNamespace $aws_account_id $namespace $identity_store $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/oauth-client-applications; needs --aws-account-id --o-auth-client-application-id --name --o-auth-client-authentication-type --client-id --client-secret --o-auth-token-endpoint-url
@search-terms CreateOAuthClientApplication
export def 'quicksight create-o-auth-client-application' [
  --aws-account-id: string
  --o-auth-client-application-id: string
  --name: string
  --o-auth-client-authentication-type: string
  --client-id: string
  --client-secret: string
  --o-auth-token-endpoint-url: string
  --o-auth-authorization-endpoint-url: string
  --o-auth-scopes: string
  --data-source-type: string
  --identity-provider-vpc-connection-properties: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateOAuthClientApplication $aws_account_id $o_auth_client_application_id $name $o_auth_client_authentication_type $client_id $client_secret $o_auth_token_endpoint_url $o_auth_authorization_endpoint_url $o_auth_scopes $data_source_type $identity_provider_vpc_connection_properties $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules; needs --data-set-id --aws-account-id --schedule
@search-terms CreateRefreshSchedule
export def 'quicksight create-refresh-schedule' [
  --data-set-id: string
  --aws-account-id: string
  --schedule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateRefreshSchedule $data_set_id $aws_account_id $schedule -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members/{MemberName}; needs --member-name --aws-account-id --namespace --role
@search-terms CreateRoleMembership
export def 'quicksight create-role-membership' [
  --member-name: string
  --aws-account-id: string
  --namespace: string
  --role: string@Role
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateRoleMembership $member_name $aws_account_id $namespace $role -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/accounts/{AwsAccountId}/spaces; needs --aws-account-id --space-id --name
@search-terms CreateSpace
export def 'quicksight create-space' [
  --aws-account-id: string
  --space-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateSpace $aws_account_id $space_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/templates/{TemplateId}; needs --aws-account-id --template-id
@search-terms CreateTemplate
export def 'quicksight create-template' [
  --aws-account-id: string
  --template-id: string
  --name: string
  --permissions: list
  --source-entity: record
  --tags: any
  --version-description: string
  --definition: record
  --validation-strategy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateTemplate $aws_account_id $template_id $name $permissions $source_entity $tags $version_description $definition $validation_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName}; needs --aws-account-id --template-id --alias-name --template-version-number
@search-terms CreateTemplateAlias
export def 'quicksight create-template-alias' [
  --aws-account-id: string
  --template-id: string
  --alias-name: string
  --template-version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateTemplateAlias $aws_account_id $template_id $alias_name $template_version_number -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/themes/{ThemeId}; needs --aws-account-id --theme-id --name --base-theme-id --configuration
@search-terms CreateTheme
export def 'quicksight create-theme' [
  --aws-account-id: string
  --theme-id: string
  --name: string
  --base-theme-id: string
  --version-description: string
  --configuration: record
  --permissions: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateTheme $aws_account_id $theme_id $name $base_theme_id $version_description $configuration $permissions $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName}; needs --aws-account-id --theme-id --alias-name --theme-version-number
@search-terms CreateThemeAlias
export def 'quicksight create-theme-alias' [
  --aws-account-id: string
  --theme-id: string
  --alias-name: string
  --theme-version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateThemeAlias $aws_account_id $theme_id $alias_name $theme_version_number -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/topics; needs --aws-account-id --topic-id --topic
@search-terms CreateTopic
export def 'quicksight create-topic' [
  --aws-account-id: string
  --topic-id: string
  --topic: record
  --tags: any
  --folder-arns: list<string>
  --custom-instructions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateTopic $aws_account_id $topic_id $topic $tags $folder_arns $custom_instructions -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/topics/{TopicId}/schedules; needs --aws-account-id --topic-id --dataset-arn --refresh-schedule
@search-terms CreateTopicRefreshSchedule
export def 'quicksight create-topic-refresh-schedule' [
  --aws-account-id: string
  --topic-id: string
  --dataset-arn: string
  --dataset-name: string
  --refresh-schedule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateTopicRefreshSchedule $aws_account_id $topic_id $dataset_arn $dataset_name $refresh_schedule -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/topicsV2; needs --aws-account-id --topic-id --topic
@search-terms CreateTopicV2
export def 'quicksight create-topic-v2' [
  --aws-account-id: string
  --topic-id: string
  --topic: record
  --tags: any
  --folder-arns: list<string>
  --custom-instructions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateTopicV2 $aws_account_id $topic_id $topic $tags $folder_arns $custom_instructions -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/vpc-connections; needs --aws-account-id --vpc-connection-id --name --subnet-ids --security-group-ids --role-arn
@search-terms CreateVPCConnection
export def 'quicksight create-vpc-connection' [
  --aws-account-id: string
  --vpc-connection-id: string
  --name: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --dns-resolvers: list<string>
  --role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight CreateVPCConnection $aws_account_id $vpc_connection_id $name $subnet_ids $security_group_ids $dns_resolvers $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/custom-permission; needs --aws-account-id
@search-terms DeleteAccountCustomPermission
export def 'quicksight delete-account-custom-permission' [
  --aws-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteAccountCustomPermission $aws_account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/customizations; needs --aws-account-id
@search-terms DeleteAccountCustomization
export def 'quicksight delete-account-customization' [
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteAccountCustomization $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /account/{AwsAccountId}; needs --aws-account-id
@search-terms DeleteAccountSubscription
export def 'quicksight delete-account-subscription' [
  --aws-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteAccountSubscription $aws_account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}; needs --aws-account-id --action-connector-id
@search-terms DeleteActionConnector
export def 'quicksight delete-action-connector' [
  --aws-account-id: string
  --action-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteActionConnector $aws_account_id $action_connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/agents/{AgentId}; needs --agent-id --aws-account-id
@search-terms DeleteAgent
export def 'quicksight delete-agent' [
  --agent-id: string
  --aws-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteAgent $agent_id $aws_account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/analyses/{AnalysisId}; needs --aws-account-id --analysis-id
@search-terms DeleteAnalysis
export def 'quicksight delete-analysis' [
  --aws-account-id: string
  --analysis-id: string
  --recovery-window-in-days: int
  --force-delete-without-recovery: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteAnalysis $aws_account_id $analysis_id $recovery_window_in_days $force_delete_without_recovery -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/apps/{AppId}; needs --aws-account-id --app-id
@search-terms DeleteApp
export def 'quicksight delete-app' [
  --aws-account-id: string
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteApp $aws_account_id $app_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /governance/approvalworkflows/policies/{PolicyId}; needs --policy-id
@search-terms DeleteApprovalPolicy
export def 'quicksight delete-approval-policy' [
  --policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteApprovalPolicy $policy_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/brands/{BrandId}; needs --aws-account-id --brand-id
@search-terms DeleteBrand
export def 'quicksight delete-brand' [
  --aws-account-id: string
  --brand-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteBrand $aws_account_id $brand_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/brandassignments; needs --aws-account-id
@search-terms DeleteBrandAssignment
export def 'quicksight delete-brand-assignment' [
  --aws-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteBrandAssignment $aws_account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName}; needs --aws-account-id --custom-permissions-name
@search-terms DeleteCustomPermissions
export def 'quicksight delete-custom-permissions' [
  --aws-account-id: string
  --custom-permissions-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteCustomPermissions $aws_account_id $custom_permissions_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/dashboards/{DashboardId}; needs --aws-account-id --dashboard-id
@search-terms DeleteDashboard
export def 'quicksight delete-dashboard' [
  --aws-account-id: string
  --dashboard-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteDashboard $aws_account_id $dashboard_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/data-sets/{DataSetId}; needs --aws-account-id --data-set-id
@search-terms DeleteDataSet
export def 'quicksight delete-data-set' [
  --aws-account-id: string
  --data-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteDataSet $aws_account_id $data_set_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties; needs --aws-account-id --data-set-id
@search-terms DeleteDataSetRefreshProperties
export def 'quicksight delete-data-set-refresh-properties' [
  --aws-account-id: string
  --data-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteDataSetRefreshProperties $aws_account_id $data_set_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/data-sources/{DataSourceId}; needs --aws-account-id --data-source-id
@search-terms DeleteDataSource
export def 'quicksight delete-data-source' [
  --aws-account-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteDataSource $aws_account_id $data_source_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/default-qbusiness-application; needs --aws-account-id
@search-terms DeleteDefaultQBusinessApplication
export def 'quicksight delete-default-q-business-application' [
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteDefaultQBusinessApplication $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/data-loss-prevention/settings/{DlpSettingId}; needs --aws-account-id --dlp-setting-id
@search-terms DeleteDlpSetting
export def 'quicksight delete-dlp-setting' [
  --aws-account-id: string
  --dlp-setting-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteDlpSetting $aws_account_id $dlp_setting_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/flows/{FlowId}; needs --aws-account-id --flow-id
@search-terms DeleteFlow
export def 'quicksight delete-flow' [
  --aws-account-id: string
  --flow-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteFlow $aws_account_id $flow_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/folders/{FolderId}; needs --aws-account-id --folder-id
@search-terms DeleteFolder
export def 'quicksight delete-folder' [
  --aws-account-id: string
  --folder-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteFolder $aws_account_id $folder_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/folders/{FolderId}/members/{MemberType}/{MemberId}; needs --aws-account-id --folder-id --member-id --member-type
@search-terms DeleteFolderMembership
export def 'quicksight delete-folder-membership' [
  --aws-account-id: string
  --folder-id: string
  --member-id: string
  --member-type: string@[DASHBOARD ANALYSIS DATASET DATASOURCE TOPIC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteFolderMembership $aws_account_id $folder_id $member_id $member_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}; needs --group-name --aws-account-id --namespace
@search-terms DeleteGroup
export def 'quicksight delete-group' [
  --group-name: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteGroup $group_name $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName}; needs --member-name --group-name --aws-account-id --namespace
@search-terms DeleteGroupMembership
export def 'quicksight delete-group-membership' [
  --member-name: string
  --group-name: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteGroupMembership $member_name $group_name $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespace/{Namespace}/iam-policy-assignments/{AssignmentName}; needs --aws-account-id --assignment-name --namespace
@search-terms DeleteIAMPolicyAssignment
export def 'quicksight delete-iam-policy-assignment' [
  --aws-account-id: string
  --assignment-name: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteIAMPolicyAssignment $aws_account_id $assignment_name $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/identity-propagation-config/{Service}; needs --aws-account-id --service
@search-terms DeleteIdentityPropagationConfig
export def 'quicksight delete-identity-propagation-config' [
  --aws-account-id: string
  --service: string@[REDSHIFT QBUSINESS ATHENA GLUE_DATA_CATALOG]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteIdentityPropagationConfig $aws_account_id $service -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}; needs --aws-account-id --knowledge-base-id
@search-terms DeleteKnowledgeBase
export def 'quicksight delete-knowledge-base' [
  --aws-account-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteKnowledgeBase $aws_account_id $knowledge_base_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /governance/limits/accounts/{accountId}/profiles/{profileId}; needs --profile-id --account-id
@search-terms DeleteLimitsProfile
export def 'quicksight delete-limits-profile' [
  --profile-id: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteLimitsProfile $profile_id $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}; needs --aws-account-id --namespace
@search-terms DeleteNamespace
export def 'quicksight delete-namespace' [
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteNamespace $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId}; needs --aws-account-id --o-auth-client-application-id
@search-terms DeleteOAuthClientApplication
export def 'quicksight delete-o-auth-client-application' [
  --aws-account-id: string
  --o-auth-client-application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteOAuthClientApplication $aws_account_id $o_auth_client_application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules/{ScheduleId}; needs --data-set-id --aws-account-id --schedule-id
@search-terms DeleteRefreshSchedule
export def 'quicksight delete-refresh-schedule' [
  --data-set-id: string
  --aws-account-id: string
  --schedule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteRefreshSchedule $data_set_id $aws_account_id $schedule_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission; needs --role --aws-account-id --namespace
@search-terms DeleteRoleCustomPermission
export def 'quicksight delete-role-custom-permission' [
  --role: string@Role
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteRoleCustomPermission $role $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members/{MemberName}; needs --member-name --role --aws-account-id --namespace
@search-terms DeleteRoleMembership
export def 'quicksight delete-role-membership' [
  --member-name: string
  --role: string@Role
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteRoleMembership $member_name $role $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/accounts/{AwsAccountId}/spaces/{SpaceId}; needs --aws-account-id --space-id
@search-terms DeleteSpace
export def 'quicksight delete-space' [
  --aws-account-id: string
  --space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteSpace $aws_account_id $space_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/templates/{TemplateId}; needs --aws-account-id --template-id
@search-terms DeleteTemplate
export def 'quicksight delete-template' [
  --aws-account-id: string
  --template-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteTemplate $aws_account_id $template_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName}; needs --aws-account-id --template-id --alias-name
@search-terms DeleteTemplateAlias
export def 'quicksight delete-template-alias' [
  --aws-account-id: string
  --template-id: string
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteTemplateAlias $aws_account_id $template_id $alias_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/themes/{ThemeId}; needs --aws-account-id --theme-id
@search-terms DeleteTheme
export def 'quicksight delete-theme' [
  --aws-account-id: string
  --theme-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteTheme $aws_account_id $theme_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName}; needs --aws-account-id --theme-id --alias-name
@search-terms DeleteThemeAlias
export def 'quicksight delete-theme-alias' [
  --aws-account-id: string
  --theme-id: string
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteThemeAlias $aws_account_id $theme_id $alias_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/topics/{TopicId}; needs --aws-account-id --topic-id
@search-terms DeleteTopic
export def 'quicksight delete-topic' [
  --aws-account-id: string
  --topic-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteTopic $aws_account_id $topic_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId}; needs --aws-account-id --topic-id --dataset-id
@search-terms DeleteTopicRefreshSchedule
export def 'quicksight delete-topic-refresh-schedule' [
  --aws-account-id: string
  --topic-id: string
  --dataset-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteTopicRefreshSchedule $aws_account_id $topic_id $dataset_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/topicsV2/{TopicId}; needs --aws-account-id --topic-id
@search-terms DeleteTopicV2
export def 'quicksight delete-topic-v2' [
  --aws-account-id: string
  --topic-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteTopicV2 $aws_account_id $topic_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}; needs --user-name --aws-account-id --namespace
@search-terms DeleteUser
export def 'quicksight delete-user' [
  --user-name: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteUser $user_name $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/user-principals/{PrincipalId}; needs --principal-id --aws-account-id --namespace
@search-terms DeleteUserByPrincipalId
export def 'quicksight delete-user-by-principal-id' [
  --principal-id: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteUserByPrincipalId $principal_id $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/custom-permission; needs --user-name --aws-account-id --namespace
@search-terms DeleteUserCustomPermission
export def 'quicksight delete-user-custom-permission' [
  --user-name: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteUserCustomPermission $user_name $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId}; needs --aws-account-id --vpc-connection-id
@search-terms DeleteVPCConnection
export def 'quicksight delete-vpc-connection' [
  --aws-account-id: string
  --vpc-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight DeleteVPCConnection $aws_account_id $vpc_connection_id -- $region $profile $with_input $fail_fast $yes' }

# GET /accounts/{AwsAccountId}/custom-permission; cached 1min; needs --aws-account-id
@search-terms DescribeAccountCustomPermission
export def 'quicksight describe-account-custom-permission' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAccountCustomPermission $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/customizations; cached 1min; needs --aws-account-id
@search-terms DescribeAccountCustomization
export def 'quicksight describe-account-customization' [
  --aws-account-id: string
  --namespace: string
  --resolved: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAccountCustomization $aws_account_id $namespace $resolved -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/settings; cached 1min; needs --aws-account-id
@search-terms DescribeAccountSettings
export def 'quicksight describe-account-settings' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAccountSettings $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /account/{AwsAccountId}; cached 1min; needs --aws-account-id
@search-terms DescribeAccountSubscription
export def 'quicksight describe-account-subscription' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAccountSubscription $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}; needs --aws-account-id --action-connector-id
@search-terms DescribeActionConnector
export def 'quicksight describe-action-connector' [
  --aws-account-id: string
  --action-connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeActionConnector $aws_account_id $action_connector_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}/permissions; cached 1min; needs --aws-account-id --action-connector-id
@search-terms DescribeActionConnectorPermissions
export def 'quicksight describe-action-connector-permissions' [
  --aws-account-id: string
  --action-connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeActionConnectorPermissions $aws_account_id $action_connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/agents/{AgentId}; needs --agent-id --aws-account-id
@search-terms DescribeAgent
export def 'quicksight describe-agent' [
  --agent-id: string
  --aws-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAgent $agent_id $aws_account_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/agents/{AgentId}/permissions; cached 1min; needs --agent-id --aws-account-id
@search-terms DescribeAgentPermissions
export def 'quicksight describe-agent-permissions' [
  --agent-id: string
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAgentPermissions $agent_id $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/analyses/{AnalysisId}; needs --aws-account-id --analysis-id
@search-terms DescribeAnalysis
export def 'quicksight describe-analysis' [
  --aws-account-id: string
  --analysis-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAnalysis $aws_account_id $analysis_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/analyses/{AnalysisId}/definition; needs --aws-account-id --analysis-id
@search-terms DescribeAnalysisDefinition
export def 'quicksight describe-analysis-definition' [
  --aws-account-id: string
  --analysis-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAnalysisDefinition $aws_account_id $analysis_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/analyses/{AnalysisId}/permissions; cached 1min; needs --aws-account-id --analysis-id
@search-terms DescribeAnalysisPermissions
export def 'quicksight describe-analysis-permissions' [
  --aws-account-id: string
  --analysis-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAnalysisPermissions $aws_account_id $analysis_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/apps/{AppId}; cached 1min; needs --aws-account-id --app-id
@search-terms DescribeApp
export def 'quicksight describe-app' [
  --aws-account-id: string
  --app-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeApp $aws_account_id $app_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/apps/{AppId}/permissions; cached 1min; needs --aws-account-id --app-id
@search-terms DescribeAppPermissions
export def 'quicksight describe-app-permissions' [
  --aws-account-id: string
  --app-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAppPermissions $aws_account_id $app_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /governance/approvalworkflows/policies/{PolicyId}; cached 1min; needs --policy-id
@search-terms DescribeApprovalPolicy
export def 'quicksight describe-approval-policy' [
  --policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeApprovalPolicy $policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/asset-bundle-export-jobs/{AssetBundleExportJobId}; needs --aws-account-id --asset-bundle-export-job-id
@search-terms DescribeAssetBundleExportJob
export def 'quicksight describe-asset-bundle-export-job' [
  --aws-account-id: string
  --asset-bundle-export-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAssetBundleExportJob $aws_account_id $asset_bundle_export_job_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/asset-bundle-import-jobs/{AssetBundleImportJobId}; needs --aws-account-id --asset-bundle-import-job-id
@search-terms DescribeAssetBundleImportJob
export def 'quicksight describe-asset-bundle-import-job' [
  --aws-account-id: string
  --asset-bundle-import-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAssetBundleImportJob $aws_account_id $asset_bundle_import_job_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/automation-groups/{AutomationGroupId}/automations/{AutomationId}/jobs/{JobId}; needs --aws-account-id --automation-group-id --automation-id --job-id
@search-terms DescribeAutomationJob
export def 'quicksight describe-automation-job' [
  --aws-account-id: string
  --automation-group-id: string
  --automation-id: string
  --include-input-payload: oneof<bool>
  --include-output-payload: oneof<bool>
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeAutomationJob $aws_account_id $automation_group_id $automation_id $include_input_payload $include_output_payload $job_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/brands/{BrandId}; cached 1min; needs --aws-account-id --brand-id
@search-terms DescribeBrand
export def 'quicksight describe-brand' [
  --aws-account-id: string
  --brand-id: string
  --version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeBrand $aws_account_id $brand_id $version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/brandassignments; cached 1min; needs --aws-account-id
@search-terms DescribeBrandAssignment
export def 'quicksight describe-brand-assignment' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeBrandAssignment $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/brands/{BrandId}/publishedversion; cached 1min; needs --aws-account-id --brand-id
@search-terms DescribeBrandPublishedVersion
export def 'quicksight describe-brand-published-version' [
  --aws-account-id: string
  --brand-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeBrandPublishedVersion $aws_account_id $brand_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName}; cached 1min; needs --aws-account-id --custom-permissions-name
@search-terms DescribeCustomPermissions
export def 'quicksight describe-custom-permissions' [
  --aws-account-id: string
  --custom-permissions-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeCustomPermissions $aws_account_id $custom_permissions_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/dashboards/{DashboardId}; needs --aws-account-id --dashboard-id
@search-terms DescribeDashboard
export def 'quicksight describe-dashboard' [
  --aws-account-id: string
  --dashboard-id: string
  --version-number: int
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDashboard $aws_account_id $dashboard_id $version_number $alias_name -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/definition; needs --aws-account-id --dashboard-id
@search-terms DescribeDashboardDefinition
export def 'quicksight describe-dashboard-definition' [
  --aws-account-id: string
  --dashboard-id: string
  --version-number: int
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDashboardDefinition $aws_account_id $dashboard_id $version_number $alias_name -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/permissions; cached 1min; needs --aws-account-id --dashboard-id
@search-terms DescribeDashboardPermissions
export def 'quicksight describe-dashboard-permissions' [
  --aws-account-id: string
  --dashboard-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDashboardPermissions $aws_account_id $dashboard_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs/{SnapshotJobId}; needs --aws-account-id --dashboard-id --snapshot-job-id
@search-terms DescribeDashboardSnapshotJob
export def 'quicksight describe-dashboard-snapshot-job' [
  --aws-account-id: string
  --dashboard-id: string
  --snapshot-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDashboardSnapshotJob $aws_account_id $dashboard_id $snapshot_job_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs/{SnapshotJobId}/result; needs --aws-account-id --dashboard-id --snapshot-job-id
@search-terms DescribeDashboardSnapshotJobResult
export def 'quicksight describe-dashboard-snapshot-job-result' [
  --aws-account-id: string
  --dashboard-id: string
  --snapshot-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDashboardSnapshotJobResult $aws_account_id $dashboard_id $snapshot_job_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/dashboards-qa-configuration; cached 1min; needs --aws-account-id
@search-terms DescribeDashboardsQAConfiguration
export def 'quicksight describe-dashboards-qa-configuration' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDashboardsQAConfiguration $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sets/{DataSetId}; needs --aws-account-id --data-set-id
@search-terms DescribeDataSet
export def 'quicksight describe-data-set' [
  --aws-account-id: string
  --data-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDataSet $aws_account_id $data_set_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/permissions; cached 1min; needs --aws-account-id --data-set-id
@search-terms DescribeDataSetPermissions
export def 'quicksight describe-data-set-permissions' [
  --aws-account-id: string
  --data-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDataSetPermissions $aws_account_id $data_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties; cached 1min; needs --aws-account-id --data-set-id
@search-terms DescribeDataSetRefreshProperties
export def 'quicksight describe-data-set-refresh-properties' [
  --aws-account-id: string
  --data-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDataSetRefreshProperties $aws_account_id $data_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sources/{DataSourceId}; cached 1min; needs --aws-account-id --data-source-id
@search-terms DescribeDataSource
export def 'quicksight describe-data-source' [
  --aws-account-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDataSource $aws_account_id $data_source_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sources/{DataSourceId}/permissions; cached 1min; needs --aws-account-id --data-source-id
@search-terms DescribeDataSourcePermissions
export def 'quicksight describe-data-source-permissions' [
  --aws-account-id: string
  --data-source-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDataSourcePermissions $aws_account_id $data_source_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/default-qbusiness-application; cached 1min; needs --aws-account-id
@search-terms DescribeDefaultQBusinessApplication
export def 'quicksight describe-default-q-business-application' [
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDefaultQBusinessApplication $aws_account_id $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-loss-prevention/settings/{DlpSettingId}; cached 1min; needs --aws-account-id --dlp-setting-id
@search-terms DescribeDlpSetting
export def 'quicksight describe-dlp-setting' [
  --aws-account-id: string
  --dlp-setting-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeDlpSetting $aws_account_id $dlp_setting_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/flows/{FlowId}; needs --aws-account-id --flow-id --publish-state
@search-terms DescribeFlow
export def 'quicksight describe-flow' [
  --aws-account-id: string
  --flow-id: string
  --publish-state: string@[PUBLISHED DRAFT PENDING_APPROVAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeFlow $aws_account_id $flow_id $publish_state -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/folders/{FolderId}; cached 1min; needs --aws-account-id --folder-id
@search-terms DescribeFolder
export def 'quicksight describe-folder' [
  --aws-account-id: string
  --folder-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeFolder $aws_account_id $folder_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/folders/{FolderId}/permissions; follows pages; cached 1min; needs --aws-account-id --folder-id
@search-terms DescribeFolderPermissions
export def 'quicksight describe-folder-permissions' [
  --aws-account-id: string
  --folder-id: string
  --namespace: string
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
]: any -> any { call 'quicksight DescribeFolderPermissions $aws_account_id $folder_id $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/folders/{FolderId}/resolved-permissions; follows pages; cached 1min; needs --aws-account-id --folder-id
@search-terms DescribeFolderResolvedPermissions
export def 'quicksight describe-folder-resolved-permissions' [
  --aws-account-id: string
  --folder-id: string
  --namespace: string
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
]: any -> any { call 'quicksight DescribeFolderResolvedPermissions $aws_account_id $folder_id $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}; cached 1min; needs --group-name --aws-account-id --namespace
@search-terms DescribeGroup
export def 'quicksight describe-group' [
  --group-name: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeGroup $group_name $aws_account_id $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members/{MemberName}; cached 1min; needs --member-name --group-name --aws-account-id --namespace
@search-terms DescribeGroupMembership
export def 'quicksight describe-group-membership' [
  --member-name: string
  --group-name: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeGroupMembership $member_name $group_name $aws_account_id $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/{AssignmentName}; cached 1min; needs --aws-account-id --assignment-name --namespace
@search-terms DescribeIAMPolicyAssignment
export def 'quicksight describe-iam-policy-assignment' [
  --aws-account-id: string
  --assignment-name: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeIAMPolicyAssignment $aws_account_id $assignment_name $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions/{IngestionId}; cached 1min; needs --aws-account-id --data-set-id --ingestion-id
@search-terms DescribeIngestion
export def 'quicksight describe-ingestion' [
  --aws-account-id: string
  --data-set-id: string
  --ingestion-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeIngestion $aws_account_id $data_set_id $ingestion_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/ip-restriction; cached 1min; needs --aws-account-id
@search-terms DescribeIpRestriction
export def 'quicksight describe-ip-restriction' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeIpRestriction $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/key-registration; cached 1min; needs --aws-account-id
@search-terms DescribeKeyRegistration
export def 'quicksight describe-key-registration' [
  --aws-account-id: string
  --default-key-only: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeKeyRegistration $aws_account_id $default_key_only -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}; needs --aws-account-id --knowledge-base-id
@search-terms DescribeKnowledgeBase
export def 'quicksight describe-knowledge-base' [
  --aws-account-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeKnowledgeBase $aws_account_id $knowledge_base_id -- $region $profile $with_input $fail_fast' }

# GET /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}/permissions; cached 1min; needs --aws-account-id --knowledge-base-id
@search-terms DescribeKnowledgeBasePermissions
export def 'quicksight describe-knowledge-base-permissions' [
  --aws-account-id: string
  --knowledge-base-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeKnowledgeBasePermissions $aws_account_id $knowledge_base_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /governance/limits/accounts/{accountId}/profiles/{profileId}; cached 1min; needs --profile-id --account-id
@search-terms DescribeLimitsProfile
export def 'quicksight describe-limits-profile' [
  --profile-id: string
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeLimitsProfile $profile_id $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}; cached 1min; needs --aws-account-id --namespace
@search-terms DescribeNamespace
export def 'quicksight describe-namespace' [
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeNamespace $aws_account_id $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId}; needs --aws-account-id --o-auth-client-application-id
@search-terms DescribeOAuthClientApplication
export def 'quicksight describe-o-auth-client-application' [
  --aws-account-id: string
  --o-auth-client-application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeOAuthClientApplication $aws_account_id $o_auth_client_application_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/q-personalization-configuration; cached 1min; needs --aws-account-id
@search-terms DescribeQPersonalizationConfiguration
export def 'quicksight describe-q-personalization-configuration' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeQPersonalizationConfiguration $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/quicksight-q-search-configuration; cached 1min; needs --aws-account-id
@search-terms DescribeQuickSightQSearchConfiguration
export def 'quicksight describe-quick-sight-q-search-configuration' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeQuickSightQSearchConfiguration $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules/{ScheduleId}; cached 1min; needs --aws-account-id --data-set-id --schedule-id
@search-terms DescribeRefreshSchedule
export def 'quicksight describe-refresh-schedule' [
  --aws-account-id: string
  --data-set-id: string
  --schedule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeRefreshSchedule $aws_account_id $data_set_id $schedule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/account-resource-permissions; cached 1min; needs --aws-account-id
@search-terms DescribeResourcePermissions
export def 'quicksight describe-resource-permissions' [
  --aws-account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeResourcePermissions $aws_account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission; cached 1min; needs --role --aws-account-id --namespace
@search-terms DescribeRoleCustomPermission
export def 'quicksight describe-role-custom-permission' [
  --role: string@Role
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeRoleCustomPermission $role $aws_account_id $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-configuration; cached 1min; needs --aws-account-id --namespace
@search-terms DescribeSelfUpgradeConfiguration
export def 'quicksight describe-self-upgrade-configuration' [
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeSelfUpgradeConfiguration $aws_account_id $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/accounts/{AwsAccountId}/spaces/{SpaceId}; needs --aws-account-id --space-id
@search-terms DescribeSpace
export def 'quicksight describe-space' [
  --aws-account-id: string
  --space-id: string
  --max-contributors: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeSpace $aws_account_id $space_id $max_contributors -- $region $profile $with_input $fail_fast' }

# GET /v1/accounts/{AwsAccountId}/spaces/{SpaceId}/permissions; cached 1min; needs --aws-account-id --space-id
@search-terms DescribeSpacePermissions
export def 'quicksight describe-space-permissions' [
  --aws-account-id: string
  --space-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeSpacePermissions $aws_account_id $space_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/templates/{TemplateId}; needs --aws-account-id --template-id
@search-terms DescribeTemplate
export def 'quicksight describe-template' [
  --aws-account-id: string
  --template-id: string
  --version-number: int
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTemplate $aws_account_id $template_id $version_number $alias_name -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName}; cached 1min; needs --aws-account-id --template-id --alias-name
@search-terms DescribeTemplateAlias
export def 'quicksight describe-template-alias' [
  --aws-account-id: string
  --template-id: string
  --alias-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTemplateAlias $aws_account_id $template_id $alias_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/templates/{TemplateId}/definition; needs --aws-account-id --template-id
@search-terms DescribeTemplateDefinition
export def 'quicksight describe-template-definition' [
  --aws-account-id: string
  --template-id: string
  --version-number: int
  --alias-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTemplateDefinition $aws_account_id $template_id $version_number $alias_name -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/templates/{TemplateId}/permissions; cached 1min; needs --aws-account-id --template-id
@search-terms DescribeTemplatePermissions
export def 'quicksight describe-template-permissions' [
  --aws-account-id: string
  --template-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTemplatePermissions $aws_account_id $template_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/themes/{ThemeId}; cached 1min; needs --aws-account-id --theme-id
@search-terms DescribeTheme
export def 'quicksight describe-theme' [
  --aws-account-id: string
  --theme-id: string
  --version-number: int
  --alias-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTheme $aws_account_id $theme_id $version_number $alias_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName}; cached 1min; needs --aws-account-id --theme-id --alias-name
@search-terms DescribeThemeAlias
export def 'quicksight describe-theme-alias' [
  --aws-account-id: string
  --theme-id: string
  --alias-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeThemeAlias $aws_account_id $theme_id $alias_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/themes/{ThemeId}/permissions; cached 1min; needs --aws-account-id --theme-id
@search-terms DescribeThemePermissions
export def 'quicksight describe-theme-permissions' [
  --aws-account-id: string
  --theme-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeThemePermissions $aws_account_id $theme_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topics/{TopicId}; needs --aws-account-id --topic-id
@search-terms DescribeTopic
export def 'quicksight describe-topic' [
  --aws-account-id: string
  --topic-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTopic $aws_account_id $topic_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topics/{TopicId}/permissions; cached 1min; needs --aws-account-id --topic-id
@search-terms DescribeTopicPermissions
export def 'quicksight describe-topic-permissions' [
  --aws-account-id: string
  --topic-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTopicPermissions $aws_account_id $topic_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topicsV2/{TopicId}/permissions; cached 1min; needs --aws-account-id --topic-id
@search-terms DescribeTopicPermissionsV2
export def 'quicksight describe-topic-permissions-v2' [
  --aws-account-id: string
  --topic-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTopicPermissionsV2 $aws_account_id $topic_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topics/{TopicId}/refresh/{RefreshId}; cached 1min; needs --aws-account-id --topic-id --refresh-id
@search-terms DescribeTopicRefresh
export def 'quicksight describe-topic-refresh' [
  --aws-account-id: string
  --topic-id: string
  --refresh-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTopicRefresh $aws_account_id $topic_id $refresh_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId}; cached 1min; needs --aws-account-id --topic-id --dataset-id
@search-terms DescribeTopicRefreshSchedule
export def 'quicksight describe-topic-refresh-schedule' [
  --aws-account-id: string
  --topic-id: string
  --dataset-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTopicRefreshSchedule $aws_account_id $topic_id $dataset_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topicsV2/{TopicId}; needs --aws-account-id --topic-id
@search-terms DescribeTopicV2
export def 'quicksight describe-topic-v2' [
  --aws-account-id: string
  --topic-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeTopicV2 $aws_account_id $topic_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}; cached 1min; needs --user-name --aws-account-id --namespace
@search-terms DescribeUser
export def 'quicksight describe-user' [
  --user-name: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeUser $user_name $aws_account_id $namespace -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId}; cached 1min; needs --aws-account-id --vpc-connection-id
@search-terms DescribeVPCConnection
export def 'quicksight describe-vpc-connection' [
  --aws-account-id: string
  --vpc-connection-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight DescribeVPCConnection $aws_account_id $vpc_connection_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/embed-url/anonymous-user; needs --aws-account-id --namespace --authorized-resource-arns --experience-configuration
@search-terms GenerateEmbedUrlForAnonymousUser
export def 'quicksight generate-embed-url-for-anonymous-user' [
  --aws-account-id: string
  --session-lifetime-in-minutes: int
  --namespace: string
  --session-tags: any
  --authorized-resource-arns: list<string>
  --experience-configuration: record
  --allowed-domains: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight GenerateEmbedUrlForAnonymousUser $aws_account_id $session_lifetime_in_minutes $namespace $session_tags $authorized_resource_arns $experience_configuration $allowed_domains -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/embed-url/registered-user; needs --aws-account-id --user-arn --experience-configuration
@search-terms GenerateEmbedUrlForRegisteredUser
export def 'quicksight generate-embed-url-for-registered-user' [
  --aws-account-id: string
  --session-lifetime-in-minutes: int
  --user-arn: string
  --experience-configuration: record
  --allowed-domains: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight GenerateEmbedUrlForRegisteredUser $aws_account_id $session_lifetime_in_minutes $user_arn $experience_configuration $allowed_domains -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/embed-url/registered-user-with-identity; needs --aws-account-id --experience-configuration
@search-terms GenerateEmbedUrlForRegisteredUserWithIdentity
export def 'quicksight generate-embed-url-for-registered-user-with-identity' [
  --aws-account-id: string
  --session-lifetime-in-minutes: int
  --experience-configuration: record
  --allowed-domains: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight GenerateEmbedUrlForRegisteredUserWithIdentity $aws_account_id $session_lifetime_in_minutes $experience_configuration $allowed_domains -- $region $profile $with_input $fail_fast $yes' }

# GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/embed-url; needs --aws-account-id --dashboard-id --identity-type
@search-terms GetDashboardEmbedUrl
export def 'quicksight get-dashboard-embed-url' [
  --aws-account-id: string
  --dashboard-id: string
  --identity-type: string@[IAM QUICKSIGHT ANONYMOUS]
  --session-lifetime-in-minutes: int
  --undo-redo-disabled: oneof<bool>
  --reset-disabled: oneof<bool>
  --state-persistence-enabled: oneof<bool>
  --user-arn: string
  --namespace: string
  --additional-dashboard-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight GetDashboardEmbedUrl $aws_account_id $dashboard_id $identity_type $session_lifetime_in_minutes $undo_redo_disabled $reset_disabled $state_persistence_enabled $user_arn $namespace $additional_dashboard_ids -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/flows/{FlowId}/metadata; cached 1min; needs --aws-account-id --flow-id
@search-terms GetFlowMetadata
export def 'quicksight get-flow-metadata' [
  --aws-account-id: string
  --flow-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight GetFlowMetadata $aws_account_id $flow_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/flows/{FlowId}/permissions; cached 1min; needs --aws-account-id --flow-id
@search-terms GetFlowPermissions
export def 'quicksight get-flow-permissions' [
  --aws-account-id: string
  --flow-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight GetFlowPermissions $aws_account_id $flow_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/identity-context; cached 1min; needs --aws-account-id --user-identifier
@search-terms GetIdentityContext
export def 'quicksight get-identity-context' [
  --aws-account-id: string
  --user-identifier: record
  --namespace: string
  --session-expires-at: oneof<datetime, duration, string>
  --context-region: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight GetIdentityContext $aws_account_id $user_identifier $namespace $session_expires_at $context_region -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/session-embed-url; needs --aws-account-id
@search-terms GetSessionEmbedUrl
export def 'quicksight get-session-embed-url' [
  --aws-account-id: string
  --entry-point: string
  --session-lifetime-in-minutes: int
  --user-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight GetSessionEmbedUrl $aws_account_id $entry_point $session_lifetime_in_minutes $user_arn -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/action-connectors; follows pages; needs --aws-account-id
@search-terms ListActionConnectors
export def 'quicksight list-action-connectors' [
  --aws-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListActionConnectors $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/agents; cached 1min; needs --aws-account-id
@search-terms ListAgents
export def 'quicksight list-agents' [
  --aws-account-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListAgents $aws_account_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/analyses; follows pages; cached 1min; needs --aws-account-id
@search-terms ListAnalyses
export def 'quicksight list-analyses' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListAnalyses $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /governance/approvalworkflows/policies; follows pages; cached 1min
@search-terms ListApprovalPolicies
export def 'quicksight list-approval-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'quicksight ListApprovalPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /accounts/{AwsAccountId}/apps; follows pages; cached 1min; needs --aws-account-id
@search-terms ListApps
export def 'quicksight list-apps' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListApps $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/asset-bundle-export-jobs; follows pages; cached 15sec; needs --aws-account-id
@search-terms ListAssetBundleExportJobs
export def 'quicksight list-asset-bundle-export-jobs' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListAssetBundleExportJobs $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/asset-bundle-import-jobs; follows pages; cached 15sec; needs --aws-account-id
@search-terms ListAssetBundleImportJobs
export def 'quicksight list-asset-bundle-import-jobs' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListAssetBundleImportJobs $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/brands; follows pages; cached 1min; needs --aws-account-id
@search-terms ListBrands
export def 'quicksight list-brands' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListBrands $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/custom-permissions; follows pages; cached 1min; needs --aws-account-id
@search-terms ListCustomPermissions
export def 'quicksight list-custom-permissions' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListCustomPermissions $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/dashboards/{DashboardId}/versions; follows pages; cached 1min; needs --aws-account-id --dashboard-id
@search-terms ListDashboardVersions
export def 'quicksight list-dashboard-versions' [
  --aws-account-id: string
  --dashboard-id: string
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
]: any -> any { call 'quicksight ListDashboardVersions $aws_account_id $dashboard_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/dashboards; follows pages; cached 1min; needs --aws-account-id
@search-terms ListDashboards
export def 'quicksight list-dashboards' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListDashboards $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sets; follows pages; cached 1min; needs --aws-account-id
@search-terms ListDataSets
export def 'quicksight list-data-sets' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListDataSets $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sources; follows pages; cached 1min; needs --aws-account-id
@search-terms ListDataSources
export def 'quicksight list-data-sources' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListDataSources $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-loss-prevention/settings; follows pages; cached 1min; needs --aws-account-id
@search-terms ListDlpSettings
export def 'quicksight list-dlp-settings' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListDlpSettings $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/flows; follows pages; cached 1min; needs --aws-account-id
@search-terms ListFlows
export def 'quicksight list-flows' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListFlows $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/folders/{FolderId}/members; follows pages; cached 1min; needs --aws-account-id --folder-id
@search-terms ListFolderMembers
export def 'quicksight list-folder-members' [
  --aws-account-id: string
  --folder-id: string
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
]: any -> any { call 'quicksight ListFolderMembers $aws_account_id $folder_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/folders; follows pages; cached 1min; needs --aws-account-id
@search-terms ListFolders
export def 'quicksight list-folders' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListFolders $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/resource/{ResourceArn}/folders; follows pages; cached 1min; needs --aws-account-id --resource-arn
@search-terms ListFoldersForResource
export def 'quicksight list-folders-for-resource' [
  --aws-account-id: string
  --resource-arn: string
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
]: any -> any { call 'quicksight ListFoldersForResource $aws_account_id $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}/members; follows pages; cached 1min; needs --group-name --aws-account-id --namespace
@search-terms ListGroupMemberships
export def 'quicksight list-group-memberships' [
  --group-name: string
  --aws-account-id: string
  --namespace: string
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
]: any -> any { call 'quicksight ListGroupMemberships $group_name $aws_account_id $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/groups; follows pages; cached 1min; needs --aws-account-id --namespace
@search-terms ListGroups
export def 'quicksight list-groups' [
  --aws-account-id: string
  --namespace: string
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
]: any -> any { call 'quicksight ListGroups $aws_account_id $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/v2/iam-policy-assignments; follows pages; cached 1min; needs --aws-account-id --namespace
@search-terms ListIAMPolicyAssignments
export def 'quicksight list-iam-policy-assignments' [
  --aws-account-id: string
  --assignment-status: string@[ENABLED DRAFT DISABLED]
  --namespace: string
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
]: any -> any { call 'quicksight ListIAMPolicyAssignments $aws_account_id $assignment_status $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/iam-policy-assignments; follows pages; cached 1min; needs --aws-account-id --user-name --namespace
@search-terms ListIAMPolicyAssignmentsForUser
export def 'quicksight list-iam-policy-assignments-for-user' [
  --aws-account-id: string
  --user-name: string
  --namespace: string
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
]: any -> any { call 'quicksight ListIAMPolicyAssignmentsForUser $aws_account_id $user_name $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/identity-propagation-config; cached 1min; needs --aws-account-id
@search-terms ListIdentityPropagationConfigs
export def 'quicksight list-identity-propagation-configs' [
  --aws-account-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListIdentityPropagationConfigs $aws_account_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/ingestions; follows pages; cached 1min; needs --data-set-id --aws-account-id
@search-terms ListIngestions
export def 'quicksight list-ingestions' [
  --data-set-id: string
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListIngestions $data_set_id $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/accounts/{AwsAccountId}/knowledge-bases/; follows pages; needs --aws-account-id
@search-terms ListKnowledgeBases
export def 'quicksight list-knowledge-bases' [
  --aws-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListKnowledgeBases $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /governance/limits/accounts/{accountId}/profiles; follows pages; cached 1min; needs --account-id
@search-terms ListLimitsProfiles
export def 'quicksight list-limits-profiles' [
  --account-id: string
  --resource-type: string@[INDEX_STORAGE AGENT_HOURS]
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
]: any -> any { call 'quicksight ListLimitsProfiles $account_id $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces; follows pages; cached 1min; needs --aws-account-id
@search-terms ListNamespaces
export def 'quicksight list-namespaces' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListNamespaces $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/oauth-client-applications; follows pages; cached 1min; needs --aws-account-id
@search-terms ListOAuthClientApplications
export def 'quicksight list-o-auth-client-applications' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListOAuthClientApplications $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules; cached 1min; needs --aws-account-id --data-set-id
@search-terms ListRefreshSchedules
export def 'quicksight list-refresh-schedules' [
  --aws-account-id: string
  --data-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListRefreshSchedules $aws_account_id $data_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/members; follows pages; cached 1min; needs --role --aws-account-id --namespace
@search-terms ListRoleMemberships
export def 'quicksight list-role-memberships' [
  --role: string@Role
  --aws-account-id: string
  --namespace: string
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
]: any -> any { call 'quicksight ListRoleMemberships $role $aws_account_id $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-requests; cached 1min; needs --aws-account-id --namespace
@search-terms ListSelfUpgrades
export def 'quicksight list-self-upgrades' [
  --aws-account-id: string
  --namespace: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListSelfUpgrades $aws_account_id $namespace $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/accounts/{AwsAccountId}/spaces/{SpaceId}/resources; cached 1min; needs --aws-account-id --space-id
@search-terms ListSpaceResources
export def 'quicksight list-space-resources' [
  --aws-account-id: string
  --space-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListSpaceResources $aws_account_id $space_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/accounts/{AwsAccountId}/spaces; needs --aws-account-id
@search-terms ListSpaces
export def 'quicksight list-spaces' [
  --aws-account-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListSpaces $aws_account_id $next_token $max_results -- $region $profile $with_input $fail_fast' }

# GET /resources/{ResourceArn}/tags; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'quicksight list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/templates/{TemplateId}/aliases; follows pages; cached 1min; needs --aws-account-id --template-id
@search-terms ListTemplateAliases
export def 'quicksight list-template-aliases' [
  --aws-account-id: string
  --template-id: string
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
]: any -> any { call 'quicksight ListTemplateAliases $aws_account_id $template_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/templates/{TemplateId}/versions; follows pages; cached 1min; needs --aws-account-id --template-id
@search-terms ListTemplateVersions
export def 'quicksight list-template-versions' [
  --aws-account-id: string
  --template-id: string
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
]: any -> any { call 'quicksight ListTemplateVersions $aws_account_id $template_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/templates; follows pages; cached 1min; needs --aws-account-id
@search-terms ListTemplates
export def 'quicksight list-templates' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListTemplates $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/themes/{ThemeId}/aliases; cached 1min; needs --aws-account-id --theme-id
@search-terms ListThemeAliases
export def 'quicksight list-theme-aliases' [
  --aws-account-id: string
  --theme-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListThemeAliases $aws_account_id $theme_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/themes/{ThemeId}/versions; follows pages; cached 1min; needs --aws-account-id --theme-id
@search-terms ListThemeVersions
export def 'quicksight list-theme-versions' [
  --aws-account-id: string
  --theme-id: string
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
]: any -> any { call 'quicksight ListThemeVersions $aws_account_id $theme_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/themes; follows pages; cached 1min; needs --aws-account-id
@search-terms ListThemes
export def 'quicksight list-themes' [
  --aws-account-id: string
  --type: string@[QUICKSIGHT CUSTOM ALL]
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
]: any -> any { call 'quicksight ListThemes $aws_account_id $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topics/{TopicId}/schedules; cached 1min; needs --aws-account-id --topic-id
@search-terms ListTopicRefreshSchedules
export def 'quicksight list-topic-refresh-schedules' [
  --aws-account-id: string
  --topic-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListTopicRefreshSchedules $aws_account_id $topic_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topics/{TopicId}/reviewed-answers; needs --aws-account-id --topic-id
@search-terms ListTopicReviewedAnswers
export def 'quicksight list-topic-reviewed-answers' [
  --aws-account-id: string
  --topic-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListTopicReviewedAnswers $aws_account_id $topic_id -- $region $profile $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topics; cached 1min; needs --aws-account-id
@search-terms ListTopics
export def 'quicksight list-topics' [
  --aws-account-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListTopics $aws_account_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/topicsV2; follows pages; cached 1min; needs --aws-account-id
@search-terms ListTopicsV2
export def 'quicksight list-topics-v2' [
  --aws-account-id: string
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
]: any -> any { call 'quicksight ListTopicsV2 $aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/groups; follows pages; cached 1min; needs --user-name --aws-account-id --namespace
@search-terms ListUserGroups
export def 'quicksight list-user-groups' [
  --user-name: string
  --aws-account-id: string
  --namespace: string
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
]: any -> any { call 'quicksight ListUserGroups $user_name $aws_account_id $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/namespaces/{Namespace}/users; follows pages; cached 1min; needs --aws-account-id --namespace
@search-terms ListUsers
export def 'quicksight list-users' [
  --aws-account-id: string
  --namespace: string
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
]: any -> any { call 'quicksight ListUsers $aws_account_id $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{awsAccountId}/quick-index/user-capacity; cached 1min; needs --aws-account-id
@search-terms ListUsersIndexCapacity
export def 'quicksight list-users-index-capacity' [
  --aws-account-id: string
  --namespace: string
  --filters: list
  --sort-by: string
  --sort-order: string@[ASC DESC]
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListUsersIndexCapacity $aws_account_id $namespace $filters $sort_by $sort_order $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accounts/{AwsAccountId}/vpc-connections; cached 1min; needs --aws-account-id
@search-terms ListVPCConnections
export def 'quicksight list-vpc-connections' [
  --aws-account-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight ListVPCConnections $aws_account_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/qa/predict; needs --aws-account-id --query-text
@search-terms PredictQAResults
export def 'quicksight predict-qa-results' [
  --aws-account-id: string
  --query-text: string
  --include-quick-sight-q-index: string@[INCLUDE EXCLUDE]
  --include-generated-answer: string@[INCLUDE EXCLUDE]
  --max-topics-to-consider: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight PredictQAResults $aws_account_id $query_text $include_quick_sight_q_index $include_generated_answer $max_topics_to_consider -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-properties; needs --aws-account-id --data-set-id --data-set-refresh-properties
@search-terms PutDataSetRefreshProperties
export def 'quicksight put-data-set-refresh-properties' [
  --aws-account-id: string
  --data-set-id: string
  --data-set-refresh-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight PutDataSetRefreshProperties $aws_account_id $data_set_id $data_set_refresh_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/namespaces/{Namespace}/users; needs --identity-type --email --user-role --aws-account-id --namespace
@search-terms RegisterUser
export def 'quicksight register-user' [
  --identity-type: string@[IAM QUICKSIGHT IAM_IDENTITY_CENTER]
  --email: string
  --user-role: string@[ADMIN AUTHOR READER RESTRICTED_AUTHOR RESTRICTED_READER ADMIN_PRO AUTHOR_PRO READER_PRO]
  --iam-arn: string
  --session-name: string
  --aws-account-id: string
  --namespace: string
  --user-name: string
  --custom-permissions-name: string
  --external-login-federation-provider-type: string
  --custom-federation-provider-url: string
  --external-login-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight RegisterUser $identity_type $email $user_role $iam_arn $session_name $aws_account_id $namespace $user_name $custom_permissions_name $external_login_federation_provider_type $custom_federation_provider_url $external_login_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/restore/analyses/{AnalysisId}; needs --aws-account-id --analysis-id
@search-terms RestoreAnalysis
export def 'quicksight restore-analysis' [
  --aws-account-id: string
  --analysis-id: string
  --restore-to-folders: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight RestoreAnalysis $aws_account_id $analysis_id $restore_to_folders -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/search/action-connectors; follows pages; needs --aws-account-id --filters
@search-terms SearchActionConnectors
export def 'quicksight search-action-connectors' [
  --aws-account-id: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'quicksight SearchActionConnectors $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/agents; cached 1min; needs --aws-account-id --filters
@search-terms SearchAgents
export def 'quicksight search-agents' [
  --aws-account-id: string
  --filters: any
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'quicksight SearchAgents $aws_account_id $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/analyses; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchAnalyses
export def 'quicksight search-analyses' [
  --aws-account-id: string
  --filters: any
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
]: any -> any { call 'quicksight SearchAnalyses $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/apps; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchApps
export def 'quicksight search-apps' [
  --aws-account-id: string
  --filters: list
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
]: any -> any { call 'quicksight SearchApps $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/dashboards; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchDashboards
export def 'quicksight search-dashboards' [
  --aws-account-id: string
  --filters: list
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
]: any -> any { call 'quicksight SearchDashboards $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/data-sets; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchDataSets
export def 'quicksight search-data-sets' [
  --aws-account-id: string
  --filters: list
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
]: any -> any { call 'quicksight SearchDataSets $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/data-sources; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchDataSources
export def 'quicksight search-data-sources' [
  --aws-account-id: string
  --filters: list
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
]: any -> any { call 'quicksight SearchDataSources $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/flows/searchFlows; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchFlows
export def 'quicksight search-flows' [
  --aws-account-id: string
  --filters: list
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
]: any -> any { call 'quicksight SearchFlows $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/folders; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchFolders
export def 'quicksight search-folders' [
  --aws-account-id: string
  --filters: any
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
]: any -> any { call 'quicksight SearchFolders $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/namespaces/{Namespace}/groups-search; follows pages; cached 1min; needs --aws-account-id --namespace --filters
@search-terms SearchGroups
export def 'quicksight search-groups' [
  --aws-account-id: string
  --namespace: string
  --filters: list
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
]: any -> any { call 'quicksight SearchGroups $aws_account_id $namespace $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/accounts/{AwsAccountId}/search/knowledge-bases; follows pages; needs --aws-account-id
@search-terms SearchKnowledgeBases
export def 'quicksight search-knowledge-bases' [
  --aws-account-id: string
  --filters: list
  --sort-by: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'quicksight SearchKnowledgeBases $aws_account_id $filters $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /v1/accounts/{AwsAccountId}/search/spaces; needs --aws-account-id --filters
@search-terms SearchSpaces
export def 'quicksight search-spaces' [
  --aws-account-id: string
  --next-token: string
  --max-results: int
  --filters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'quicksight SearchSpaces $aws_account_id $next_token $max_results $filters -- $region $profile $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/topics; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchTopics
export def 'quicksight search-topics' [
  --aws-account-id: string
  --filters: list
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
]: any -> any { call 'quicksight SearchTopics $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/search/topicsV2; follows pages; cached 1min; needs --aws-account-id --filters
@search-terms SearchTopicsV2
export def 'quicksight search-topics-v2' [
  --aws-account-id: string
  --filters: list
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
]: any -> any { call 'quicksight SearchTopicsV2 $aws_account_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /accounts/{AwsAccountId}/asset-bundle-export-jobs/export; needs --aws-account-id --asset-bundle-export-job-id --resource-arns --export-format
@search-terms StartAssetBundleExportJob
export def 'quicksight start-asset-bundle-export-job' [
  --aws-account-id: string
  --asset-bundle-export-job-id: string
  --resource-arns: list<string>
  --include-all-dependencies: oneof<bool>
  --export-format: string@[CLOUDFORMATION_JSON QUICKSIGHT_JSON]
  --cloud-formation-override-property-configuration: record
  --include-permissions: oneof<bool>
  --include-tags: oneof<bool>
  --validation-strategy: record
  --include-folder-memberships: oneof<bool>
  --include-folder-members: string@[RECURSE ONE_LEVEL NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight StartAssetBundleExportJob $aws_account_id $asset_bundle_export_job_id $resource_arns $include_all_dependencies $export_format $cloud_formation_override_property_configuration $include_permissions $include_tags $validation_strategy $include_folder_memberships $include_folder_members -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/asset-bundle-import-jobs/import; needs --aws-account-id --asset-bundle-import-job-id --asset-bundle-import-source
@search-terms StartAssetBundleImportJob
export def 'quicksight start-asset-bundle-import-job' [
  --aws-account-id: string
  --asset-bundle-import-job-id: string
  --asset-bundle-import-source: record
  --override-parameters: record
  --failure-action: string@[DO_NOTHING ROLLBACK]
  --override-permissions: record
  --override-tags: record
  --override-validation-strategy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight StartAssetBundleImportJob $aws_account_id $asset_bundle_import_job_id $asset_bundle_import_source $override_parameters $failure_action $override_permissions $override_tags $override_validation_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/automation-groups/{AutomationGroupId}/automations/{AutomationId}/jobs; needs --aws-account-id --automation-group-id --automation-id
@search-terms StartAutomationJob
export def 'quicksight start-automation-job' [
  --aws-account-id: string
  --automation-group-id: string
  --automation-id: string
  --input-payload: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight StartAutomationJob $aws_account_id $automation_group_id $automation_id $input_payload -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/dashboards/{DashboardId}/snapshot-jobs; needs --aws-account-id --dashboard-id --snapshot-job-id --snapshot-configuration
@search-terms StartDashboardSnapshotJob
export def 'quicksight start-dashboard-snapshot-job' [
  --aws-account-id: string
  --dashboard-id: string
  --snapshot-job-id: string
  --user-configuration: record
  --snapshot-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight StartDashboardSnapshotJob $aws_account_id $dashboard_id $snapshot_job_id $user_configuration $snapshot_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/dashboards/{DashboardId}/schedules/{ScheduleId}; needs --aws-account-id --dashboard-id --schedule-id
@search-terms StartDashboardSnapshotJobSchedule
export def 'quicksight start-dashboard-snapshot-job-schedule' [
  --aws-account-id: string
  --dashboard-id: string
  --schedule-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight StartDashboardSnapshotJobSchedule $aws_account_id $dashboard_id $schedule_id -- $region $profile $with_input $fail_fast $yes' }

# POST /resources/{ResourceArn}/tags; needs --resource-arn --tags
@search-terms TagResource
export def 'quicksight tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resources/{ResourceArn}/tags; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'quicksight untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/custom-permission; needs --custom-permissions-name --aws-account-id
@search-terms UpdateAccountCustomPermission
export def 'quicksight update-account-custom-permission' [
  --custom-permissions-name: string
  --aws-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateAccountCustomPermission $custom_permissions_name $aws_account_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/customizations; needs --aws-account-id --account-customization
@search-terms UpdateAccountCustomization
export def 'quicksight update-account-customization' [
  --aws-account-id: string
  --namespace: string
  --account-customization: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateAccountCustomization $aws_account_id $namespace $account_customization -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/settings; needs --aws-account-id --default-namespace
@search-terms UpdateAccountSettings
export def 'quicksight update-account-settings' [
  --aws-account-id: string
  --default-namespace: string
  --notification-email: string
  --termination-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateAccountSettings $aws_account_id $default_namespace $notification_email $termination_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}; needs --aws-account-id --action-connector-id --name --authentication-config
@search-terms UpdateActionConnector
export def 'quicksight update-action-connector' [
  --aws-account-id: string
  --action-connector-id: string
  --name: string
  --authentication-config: record
  --description: string
  --vpc-connection-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateActionConnector $aws_account_id $action_connector_id $name $authentication_config $description $vpc_connection_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/action-connectors/{ActionConnectorId}/permissions; needs --aws-account-id --action-connector-id
@search-terms UpdateActionConnectorPermissions
export def 'quicksight update-action-connector-permissions' [
  --aws-account-id: string
  --action-connector-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateActionConnectorPermissions $aws_account_id $action_connector_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/agents/{AgentId}; needs --agent-id --aws-account-id --name
@search-terms UpdateAgent
export def 'quicksight update-agent' [
  --agent-id: string
  --aws-account-id: string
  --name: string
  --description: string
  --icon-id: string
  --starter-prompts: list<string>
  --welcome-message: string
  --custom-prompt-input: record
  --spaces-to-add: list<string>
  --spaces-to-remove: list<string>
  --action-connectors-to-add: list<string>
  --action-connectors-to-remove: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateAgent $agent_id $aws_account_id $name $description $icon_id $starter_prompts $welcome_message $custom_prompt_input $spaces_to_add $spaces_to_remove $action_connectors_to_add $action_connectors_to_remove -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/agents/{AgentId}/permissions; needs --agent-id --aws-account-id
@search-terms UpdateAgentPermissions
export def 'quicksight update-agent-permissions' [
  --agent-id: string
  --aws-account-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateAgentPermissions $agent_id $aws_account_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/analyses/{AnalysisId}; needs --aws-account-id --analysis-id --name
@search-terms UpdateAnalysis
export def 'quicksight update-analysis' [
  --aws-account-id: string
  --analysis-id: string
  --name: string
  --parameters: record
  --source-entity: record
  --theme-arn: string
  --definition: record
  --validation-strategy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateAnalysis $aws_account_id $analysis_id $name $parameters $source_entity $theme_arn $definition $validation_strategy -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/analyses/{AnalysisId}/permissions; needs --aws-account-id --analysis-id
@search-terms UpdateAnalysisPermissions
export def 'quicksight update-analysis-permissions' [
  --aws-account-id: string
  --analysis-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateAnalysisPermissions $aws_account_id $analysis_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/apps/{AppId}/permissions; needs --aws-account-id --app-id
@search-terms UpdateAppPermissions
export def 'quicksight update-app-permissions' [
  --aws-account-id: string
  --app-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --visibility: string@[PRIVATE PUBLIC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateAppPermissions $aws_account_id $app_id $grant_permissions $revoke_permissions $visibility -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/application-with-token-exchange-grant; needs --aws-account-id --namespace
@search-terms UpdateApplicationWithTokenExchangeGrant
export def 'quicksight update-application-with-token-exchange-grant' [
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateApplicationWithTokenExchangeGrant $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# PATCH /governance/approvalworkflows/policies/{PolicyId}; needs --policy-id
@search-terms UpdateApprovalPolicy
export def 'quicksight update-approval-policy' [
  --policy-id: string
  --name: string
  --description: string
  --actions: list<string>
  --asset-types: list<string>
  --applicable-to: record
  --approval-groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateApprovalPolicy $policy_id $name $description $actions $asset_types $applicable_to $approval_groups -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/brands/{BrandId}; needs --aws-account-id --brand-id
@search-terms UpdateBrand
export def 'quicksight update-brand' [
  --aws-account-id: string
  --brand-id: string
  --brand-definition: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateBrand $aws_account_id $brand_id $brand_definition -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/brandassignments; needs --aws-account-id --brand-arn
@search-terms UpdateBrandAssignment
export def 'quicksight update-brand-assignment' [
  --aws-account-id: string
  --brand-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateBrandAssignment $aws_account_id $brand_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/brands/{BrandId}/publishedversion; needs --aws-account-id --brand-id --version-id
@search-terms UpdateBrandPublishedVersion
export def 'quicksight update-brand-published-version' [
  --aws-account-id: string
  --brand-id: string
  --version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateBrandPublishedVersion $aws_account_id $brand_id $version_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/custom-permissions/{CustomPermissionsName}; needs --aws-account-id --custom-permissions-name
@search-terms UpdateCustomPermissions
export def 'quicksight update-custom-permissions' [
  --aws-account-id: string
  --custom-permissions-name: string
  --capabilities: record
  --governance: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateCustomPermissions $aws_account_id $custom_permissions_name $capabilities $governance -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/dashboards/{DashboardId}; needs --aws-account-id --dashboard-id --name
@search-terms UpdateDashboard
export def 'quicksight update-dashboard' [
  --aws-account-id: string
  --dashboard-id: string
  --name: string
  --source-entity: record
  --parameters: record
  --version-description: string
  --dashboard-publish-options: record
  --theme-arn: string
  --definition: record
  --validation-strategy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDashboard $aws_account_id $dashboard_id $name $source_entity $parameters $version_description $dashboard_publish_options $theme_arn $definition $validation_strategy -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/dashboards/{DashboardId}/linked-entities; needs --aws-account-id --dashboard-id --link-entities
@search-terms UpdateDashboardLinks
export def 'quicksight update-dashboard-links' [
  --aws-account-id: string
  --dashboard-id: string
  --link-entities: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDashboardLinks $aws_account_id $dashboard_id $link_entities -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/dashboards/{DashboardId}/permissions; needs --aws-account-id --dashboard-id
@search-terms UpdateDashboardPermissions
export def 'quicksight update-dashboard-permissions' [
  --aws-account-id: string
  --dashboard-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --grant-link-permissions: list
  --revoke-link-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDashboardPermissions $aws_account_id $dashboard_id $grant_permissions $revoke_permissions $grant_link_permissions $revoke_link_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/dashboards/{DashboardId}/versions/{VersionNumber}; needs --aws-account-id --dashboard-id --version-number
@search-terms UpdateDashboardPublishedVersion
export def 'quicksight update-dashboard-published-version' [
  --aws-account-id: string
  --dashboard-id: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDashboardPublishedVersion $aws_account_id $dashboard_id $version_number -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/dashboards-qa-configuration; needs --aws-account-id --dashboards-qa-status
@search-terms UpdateDashboardsQAConfiguration
export def 'quicksight update-dashboards-qa-configuration' [
  --aws-account-id: string
  --dashboards-qa-status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDashboardsQAConfiguration $aws_account_id $dashboards_qa_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/data-sets/{DataSetId}; needs --aws-account-id --data-set-id --name --physical-table-map --import-mode
@search-terms UpdateDataSet
export def 'quicksight update-data-set' [
  --aws-account-id: string
  --data-set-id: string
  --name: string
  --physical-table-map: record
  --logical-table-map: record
  --import-mode: string@[SPICE DIRECT_QUERY]
  --column-groups: list
  --field-folders: record
  --row-level-permission-data-set: record
  --row-level-permission-tag-configuration: record
  --column-level-permission-rules: list
  --data-set-usage-configuration: record
  --dataset-parameters: list
  --performance-configuration: record
  --data-prep-configuration: record
  --semantic-model-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDataSet $aws_account_id $data_set_id $name $physical_table_map $logical_table_map $import_mode $column_groups $field_folders $row_level_permission_data_set $row_level_permission_tag_configuration $column_level_permission_rules $data_set_usage_configuration $dataset_parameters $performance_configuration $data_prep_configuration $semantic_model_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/data-sets/{DataSetId}/permissions; needs --aws-account-id --data-set-id
@search-terms UpdateDataSetPermissions
export def 'quicksight update-data-set-permissions' [
  --aws-account-id: string
  --data-set-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDataSetPermissions $aws_account_id $data_set_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/data-sources/{DataSourceId}; needs --aws-account-id --data-source-id --name
@search-terms UpdateDataSource
export def 'quicksight update-data-source' [
  --aws-account-id: string
  --data-source-id: string
  --name: string
  --data-source-parameters: record
  --credentials: record
  --vpc-connection-properties: record
  --ssl-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDataSource $aws_account_id $data_source_id $name $data_source_parameters $credentials $vpc_connection_properties $ssl_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/data-sources/{DataSourceId}/permissions; needs --aws-account-id --data-source-id
@search-terms UpdateDataSourcePermissions
export def 'quicksight update-data-source-permissions' [
  --aws-account-id: string
  --data-source-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDataSourcePermissions $aws_account_id $data_source_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/default-qbusiness-application; needs --aws-account-id --application-id
@search-terms UpdateDefaultQBusinessApplication
export def 'quicksight update-default-q-business-application' [
  --aws-account-id: string
  --namespace: string
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDefaultQBusinessApplication $aws_account_id $namespace $application_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/data-loss-prevention/settings/{DlpSettingId}; needs --aws-account-id --dlp-setting-id
@search-terms UpdateDlpSetting
export def 'quicksight update-dlp-setting' [
  --aws-account-id: string
  --dlp-setting-id: string
  --name: string
  --provider-type: string
  --provider-config: record
  --provider-outage-action: string@[ALLOW WARN BLOCK]
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateDlpSetting $aws_account_id $dlp_setting_id $name $provider_type $provider_config $provider_outage_action $enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/flows/{FlowId}; needs --aws-account-id --flow-id
@search-terms UpdateFlow
export def 'quicksight update-flow' [
  --aws-account-id: string
  --flow-id: string
  --name: string
  --description: string
  --flow-definition: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateFlow $aws_account_id $flow_id $name $description $flow_definition $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/flows/{FlowId}/permissions; needs --aws-account-id --flow-id
@search-terms UpdateFlowPermissions
export def 'quicksight update-flow-permissions' [
  --aws-account-id: string
  --flow-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateFlowPermissions $aws_account_id $flow_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/folders/{FolderId}; needs --aws-account-id --folder-id --name
@search-terms UpdateFolder
export def 'quicksight update-folder' [
  --aws-account-id: string
  --folder-id: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateFolder $aws_account_id $folder_id $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/folders/{FolderId}/permissions; needs --aws-account-id --folder-id
@search-terms UpdateFolderPermissions
export def 'quicksight update-folder-permissions' [
  --aws-account-id: string
  --folder-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateFolderPermissions $aws_account_id $folder_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/groups/{GroupName}; needs --group-name --aws-account-id --namespace
@search-terms UpdateGroup
export def 'quicksight update-group' [
  --group-name: string
  --description: string
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateGroup $group_name $description $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/iam-policy-assignments/{AssignmentName}; needs --aws-account-id --assignment-name --namespace
@search-terms UpdateIAMPolicyAssignment
export def 'quicksight update-iam-policy-assignment' [
  --aws-account-id: string
  --assignment-name: string
  --namespace: string
  --assignment-status: string@[ENABLED DRAFT DISABLED]
  --policy-arn: string
  --identities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateIAMPolicyAssignment $aws_account_id $assignment_name $namespace $assignment_status $policy_arn $identities -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/identity-propagation-config/{Service}; needs --aws-account-id --service
@search-terms UpdateIdentityPropagationConfig
export def 'quicksight update-identity-propagation-config' [
  --aws-account-id: string
  --service: string@[REDSHIFT QBUSINESS ATHENA GLUE_DATA_CATALOG]
  --authorized-targets: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateIdentityPropagationConfig $aws_account_id $service $authorized_targets -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/ip-restriction; needs --aws-account-id
@search-terms UpdateIpRestriction
export def 'quicksight update-ip-restriction' [
  --aws-account-id: string
  --ip-restriction-rule-map: record
  --vpc-id-restriction-rule-map: record
  --vpc-endpoint-id-restriction-rule-map: record
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateIpRestriction $aws_account_id $ip_restriction_rule_map $vpc_id_restriction_rule_map $vpc_endpoint_id_restriction_rule_map $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/key-registration; needs --aws-account-id --key-registration
@search-terms UpdateKeyRegistration
export def 'quicksight update-key-registration' [
  --aws-account-id: string
  --key-registration: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateKeyRegistration $aws_account_id $key_registration -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}; needs --aws-account-id --knowledge-base-id
@search-terms UpdateKnowledgeBase
export def 'quicksight update-knowledge-base' [
  --aws-account-id: string
  --knowledge-base-id: string
  --name: string
  --description: string
  --knowledge-base-configuration: record
  --media-extraction-configuration: record
  --is-email-notification-opted-for-ingestion-failures: oneof<bool>
  --access-control-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateKnowledgeBase $aws_account_id $knowledge_base_id $name $description $knowledge_base_configuration $media_extraction_configuration $is_email_notification_opted_for_ingestion_failures $access_control_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/accounts/{AwsAccountId}/knowledge-bases/{KnowledgeBaseId}/permissions; needs --aws-account-id --knowledge-base-id
@search-terms UpdateKnowledgeBasePermissions
export def 'quicksight update-knowledge-base-permissions' [
  --aws-account-id: string
  --knowledge-base-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateKnowledgeBasePermissions $aws_account_id $knowledge_base_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /governance/limits/accounts/{accountId}/profiles/{profileId}; needs --profile-id --account-id
@search-terms UpdateLimitsProfile
export def 'quicksight update-limits-profile' [
  --profile-id: string
  --account-id: string
  --profile-name: string
  --description: string
  --resource-limits: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateLimitsProfile $profile_id $account_id $profile_name $description $resource_limits -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/oauth-client-applications/{OAuthClientApplicationId}; needs --aws-account-id --o-auth-client-application-id --name
@search-terms UpdateOAuthClientApplication
export def 'quicksight update-o-auth-client-application' [
  --aws-account-id: string
  --o-auth-client-application-id: string
  --name: string
  --client-id: string
  --client-secret: string
  --o-auth-token-endpoint-url: string
  --o-auth-authorization-endpoint-url: string
  --o-auth-scopes: string
  --data-source-type: string
  --identity-provider-vpc-connection-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateOAuthClientApplication $aws_account_id $o_auth_client_application_id $name $client_id $client_secret $o_auth_token_endpoint_url $o_auth_authorization_endpoint_url $o_auth_scopes $data_source_type $identity_provider_vpc_connection_properties -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/public-sharing-settings; needs --aws-account-id
@search-terms UpdatePublicSharingSettings
export def 'quicksight update-public-sharing-settings' [
  --aws-account-id: string
  --public-sharing-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdatePublicSharingSettings $aws_account_id $public_sharing_enabled -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/q-personalization-configuration; needs --aws-account-id --personalization-mode
@search-terms UpdateQPersonalizationConfiguration
export def 'quicksight update-q-personalization-configuration' [
  --aws-account-id: string
  --personalization-mode: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateQPersonalizationConfiguration $aws_account_id $personalization_mode -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/quicksight-q-search-configuration; needs --aws-account-id --q-search-status
@search-terms UpdateQuickSightQSearchConfiguration
export def 'quicksight update-quick-sight-q-search-configuration' [
  --aws-account-id: string
  --q-search-status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateQuickSightQSearchConfiguration $aws_account_id $q_search_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/data-sets/{DataSetId}/refresh-schedules; needs --data-set-id --aws-account-id --schedule
@search-terms UpdateRefreshSchedule
export def 'quicksight update-refresh-schedule' [
  --data-set-id: string
  --aws-account-id: string
  --schedule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateRefreshSchedule $data_set_id $aws_account_id $schedule -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/account-resource-permissions; needs --aws-account-id --role-type --customer-managed-role-arn
@search-terms UpdateResourcePermissions
export def 'quicksight update-resource-permissions' [
  --aws-account-id: string
  --role-type: string@[QUICKSIGHT_MANAGED CUSTOMER_MANAGED]
  --customer-managed-role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateResourcePermissions $aws_account_id $role_type $customer_managed_role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/roles/{Role}/custom-permission; needs --custom-permissions-name --role --aws-account-id --namespace
@search-terms UpdateRoleCustomPermission
export def 'quicksight update-role-custom-permission' [
  --custom-permissions-name: string
  --role: string@Role
  --aws-account-id: string
  --namespace: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateRoleCustomPermission $custom_permissions_name $role $aws_account_id $namespace -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/spice-capacity-configuration; needs --aws-account-id --purchase-mode
@search-terms UpdateSPICECapacityConfiguration
export def 'quicksight update-spice-capacity-configuration' [
  --aws-account-id: string
  --purchase-mode: string@[MANUAL AUTO_PURCHASE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateSPICECapacityConfiguration $aws_account_id $purchase_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts/{AwsAccountId}/namespaces/{Namespace}/update-self-upgrade-request; needs --aws-account-id --namespace --upgrade-request-id --action
@search-terms UpdateSelfUpgrade
export def 'quicksight update-self-upgrade' [
  --aws-account-id: string
  --namespace: string
  --upgrade-request-id: string
  --action: string@[APPROVE DENY VERIFY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateSelfUpgrade $aws_account_id $namespace $upgrade_request_id $action -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/self-upgrade-configuration; needs --aws-account-id --namespace --self-upgrade-status
@search-terms UpdateSelfUpgradeConfiguration
export def 'quicksight update-self-upgrade-configuration' [
  --aws-account-id: string
  --namespace: string
  --self-upgrade-status: string@[AUTO_APPROVAL ADMIN_APPROVAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateSelfUpgradeConfiguration $aws_account_id $namespace $self_upgrade_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/accounts/{AwsAccountId}/spaces/{SpaceId}; needs --aws-account-id --space-id
@search-terms UpdateSpace
export def 'quicksight update-space' [
  --aws-account-id: string
  --space-id: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateSpace $aws_account_id $space_id $name $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/accounts/{AwsAccountId}/spaces/{SpaceId}/permissions; needs --aws-account-id --space-id
@search-terms UpdateSpacePermissions
export def 'quicksight update-space-permissions' [
  --aws-account-id: string
  --space-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateSpacePermissions $aws_account_id $space_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/accounts/{AwsAccountId}/spaces/{SpaceId}/resources; needs --aws-account-id --space-id
@search-terms UpdateSpaceResources
export def 'quicksight update-space-resources' [
  --aws-account-id: string
  --space-id: string
  --add-resources: list
  --remove-resources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateSpaceResources $aws_account_id $space_id $add_resources $remove_resources -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/templates/{TemplateId}; needs --aws-account-id --template-id
@search-terms UpdateTemplate
export def 'quicksight update-template' [
  --aws-account-id: string
  --template-id: string
  --source-entity: record
  --version-description: string
  --name: string
  --definition: record
  --validation-strategy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTemplate $aws_account_id $template_id $source_entity $version_description $name $definition $validation_strategy -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/templates/{TemplateId}/aliases/{AliasName}; needs --aws-account-id --template-id --alias-name --template-version-number
@search-terms UpdateTemplateAlias
export def 'quicksight update-template-alias' [
  --aws-account-id: string
  --template-id: string
  --alias-name: string
  --template-version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTemplateAlias $aws_account_id $template_id $alias_name $template_version_number -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/templates/{TemplateId}/permissions; needs --aws-account-id --template-id
@search-terms UpdateTemplatePermissions
export def 'quicksight update-template-permissions' [
  --aws-account-id: string
  --template-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTemplatePermissions $aws_account_id $template_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/themes/{ThemeId}; needs --aws-account-id --theme-id --base-theme-id
@search-terms UpdateTheme
export def 'quicksight update-theme' [
  --aws-account-id: string
  --theme-id: string
  --name: string
  --base-theme-id: string
  --version-description: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTheme $aws_account_id $theme_id $name $base_theme_id $version_description $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/themes/{ThemeId}/aliases/{AliasName}; needs --aws-account-id --theme-id --alias-name --theme-version-number
@search-terms UpdateThemeAlias
export def 'quicksight update-theme-alias' [
  --aws-account-id: string
  --theme-id: string
  --alias-name: string
  --theme-version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateThemeAlias $aws_account_id $theme_id $alias_name $theme_version_number -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/themes/{ThemeId}/permissions; needs --aws-account-id --theme-id
@search-terms UpdateThemePermissions
export def 'quicksight update-theme-permissions' [
  --aws-account-id: string
  --theme-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateThemePermissions $aws_account_id $theme_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/topics/{TopicId}; needs --aws-account-id --topic-id --topic
@search-terms UpdateTopic
export def 'quicksight update-topic' [
  --aws-account-id: string
  --topic-id: string
  --topic: record
  --custom-instructions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTopic $aws_account_id $topic_id $topic $custom_instructions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/topics/{TopicId}/permissions; needs --aws-account-id --topic-id
@search-terms UpdateTopicPermissions
export def 'quicksight update-topic-permissions' [
  --aws-account-id: string
  --topic-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTopicPermissions $aws_account_id $topic_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/topicsV2/{TopicId}/permissions; needs --aws-account-id --topic-id
@search-terms UpdateTopicPermissionsV2
export def 'quicksight update-topic-permissions-v2' [
  --aws-account-id: string
  --topic-id: string
  --grant-permissions: list
  --revoke-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTopicPermissionsV2 $aws_account_id $topic_id $grant_permissions $revoke_permissions -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/topics/{TopicId}/schedules/{DatasetId}; needs --aws-account-id --topic-id --dataset-id --refresh-schedule
@search-terms UpdateTopicRefreshSchedule
export def 'quicksight update-topic-refresh-schedule' [
  --aws-account-id: string
  --topic-id: string
  --dataset-id: string
  --refresh-schedule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTopicRefreshSchedule $aws_account_id $topic_id $dataset_id $refresh_schedule -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/topicsV2/{TopicId}; needs --aws-account-id --topic-id --topic
@search-terms UpdateTopicV2
export def 'quicksight update-topic-v2' [
  --aws-account-id: string
  --topic-id: string
  --topic: record
  --custom-instructions: record
  --publish-option: string@[DRAFT PUBLISH]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateTopicV2 $aws_account_id $topic_id $topic $custom_instructions $publish_option -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}; needs --user-name --aws-account-id --namespace --email --role
@search-terms UpdateUser
export def 'quicksight update-user' [
  --user-name: string
  --aws-account-id: string
  --namespace: string
  --email: string
  --role: string@[ADMIN AUTHOR READER RESTRICTED_AUTHOR RESTRICTED_READER ADMIN_PRO AUTHOR_PRO READER_PRO]
  --custom-permissions-name: string
  --unapply-custom-permissions: oneof<bool>
  --external-login-federation-provider-type: string
  --custom-federation-provider-url: string
  --external-login-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateUser $user_name $aws_account_id $namespace $email $role $custom_permissions_name $unapply_custom_permissions $external_login_federation_provider_type $custom_federation_provider_url $external_login_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/namespaces/{Namespace}/users/{UserName}/custom-permission; needs --user-name --aws-account-id --namespace --custom-permissions-name
@search-terms UpdateUserCustomPermission
export def 'quicksight update-user-custom-permission' [
  --user-name: string
  --aws-account-id: string
  --namespace: string
  --custom-permissions-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateUserCustomPermission $user_name $aws_account_id $namespace $custom_permissions_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /accounts/{AwsAccountId}/vpc-connections/{VPCConnectionId}; needs --aws-account-id --vpc-connection-id --name --subnet-ids --security-group-ids --role-arn
@search-terms UpdateVPCConnection
export def 'quicksight update-vpc-connection' [
  --aws-account-id: string
  --vpc-connection-id: string
  --name: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --dns-resolvers: list<string>
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'quicksight UpdateVPCConnection $aws_account_id $vpc_connection_id $name $subnet_ids $security_group_ids $dns_resolvers $role_arn -- $region $profile $with_input $fail_fast $yes' }
