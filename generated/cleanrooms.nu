# Written by `cargo xtask generate --service cleanrooms` from the service's model and overlay: change those instead.
# CleanRooms, API version 2022-02-17: 103 operations.

use rt.nu [call]

# POST /collaborations/{collaborationIdentifier}/batch-analysistemplates; needs --collaboration-identifier --analysis-template-arns
@search-terms BatchGetCollaborationAnalysisTemplate
export def 'cleanrooms batch-get-collaboration-analysis-template' [
  --collaboration-identifier: string
  --analysis-template-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms BatchGetCollaborationAnalysisTemplate $collaboration_identifier $analysis_template_arns -- $region $profile $with_input $fail_fast' }

# POST /collaborations/{collaborationIdentifier}/batch-schema; cached 1min; needs --collaboration-identifier --names
@search-terms BatchGetSchema
export def 'cleanrooms batch-get-schema' [
  --collaboration-identifier: string
  --names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms BatchGetSchema $collaboration_identifier $names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /collaborations/{collaborationIdentifier}/batch-schema-analysis-rule; cached 1min; needs --collaboration-identifier --schema-analysis-rule-requests
@search-terms BatchGetSchemaAnalysisRule
export def 'cleanrooms batch-get-schema-analysis-rule' [
  --collaboration-identifier: string
  --schema-analysis-rule-requests: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms BatchGetSchemaAnalysisRule $collaboration_identifier $schema_analysis_rule_requests -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /memberships/{membershipIdentifier}/analysistemplates; needs --membership-identifier --name --format --source
@search-terms CreateAnalysisTemplate
export def 'cleanrooms create-analysis-template' [
  --description: string
  --membership-identifier: string
  --name: string
  --format: string@[SQL PYSPARK_1_0 PYSPARK_2_0]
  --source: record
  --tags: record
  --analysis-parameters: list
  --schema: record
  --error-message-configuration: record
  --synthetic-data-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateAnalysisTemplate $description $membership_identifier $name $format $source $tags $analysis_parameters $schema $error_message_configuration $synthetic_data_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /collaborations; needs --members --name --creator-member-abilities --creator-display-name --query-log-status
@search-terms CreateCollaboration
export def 'cleanrooms create-collaboration' [
  --members: list
  --name: string
  --description: string
  --creator-member-abilities: list<string>
  --creator-ml-member-abilities: record
  --creator-display-name: string
  --data-encryption-metadata: record
  --query-log-status: string@[ENABLED DISABLED]
  --job-log-status: string@[ENABLED DISABLED]
  --tags: record
  --creator-payment-configuration: record
  --analytics-engine: string@[SPARK CLEAN_ROOMS_SQL]
  --auto-approved-change-request-types: list<string>
  --allowed-result-regions: list<string>
  --is-metrics-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateCollaboration $members $name $description $creator_member_abilities $creator_ml_member_abilities $creator_display_name $data_encryption_metadata $query_log_status $job_log_status $tags $creator_payment_configuration $analytics_engine $auto_approved_change_request_types $allowed_result_regions $is_metrics_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /collaborations/{collaborationIdentifier}/changeRequests; needs --collaboration-identifier --changes
@search-terms CreateCollaborationChangeRequest
export def 'cleanrooms create-collaboration-change-request' [
  --collaboration-identifier: string
  --changes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateCollaborationChangeRequest $collaboration_identifier $changes -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/configuredaudiencemodelassociations; needs --membership-identifier --configured-audience-model-arn --configured-audience-model-association-name --manage-resource-policies
@search-terms CreateConfiguredAudienceModelAssociation
export def 'cleanrooms create-configured-audience-model-association' [
  --membership-identifier: string
  --configured-audience-model-arn: string
  --configured-audience-model-association-name: string
  --manage-resource-policies: oneof<bool>
  --tags: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateConfiguredAudienceModelAssociation $membership_identifier $configured_audience_model_arn $configured_audience_model_association_name $manage_resource_policies $tags $description -- $region $profile $with_input $fail_fast $yes' }

# POST /configuredTables; needs --name --table-reference --allowed-columns --analysis-method
@search-terms CreateConfiguredTable
export def 'cleanrooms create-configured-table' [
  --name: string
  --description: string
  --table-reference: record
  --allowed-columns: list<string>
  --analysis-method: string@[DIRECT_QUERY DIRECT_JOB MULTIPLE]
  --selected-analysis-methods: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateConfiguredTable $name $description $table_reference $allowed_columns $analysis_method $selected_analysis_methods $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /configuredTables/{configuredTableIdentifier}/analysisRule; needs --configured-table-identifier --analysis-rule-type --analysis-rule-policy
@search-terms CreateConfiguredTableAnalysisRule
export def 'cleanrooms create-configured-table-analysis-rule' [
  --configured-table-identifier: string
  --analysis-rule-type: string@[AGGREGATION LIST CUSTOM]
  --analysis-rule-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateConfiguredTableAnalysisRule $configured_table_identifier $analysis_rule_type $analysis_rule_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/configuredTableAssociations; needs --name --membership-identifier --configured-table-identifier --role-arn
@search-terms CreateConfiguredTableAssociation
export def 'cleanrooms create-configured-table-association' [
  --name: string
  --description: string
  --membership-identifier: string
  --configured-table-identifier: string
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateConfiguredTableAssociation $name $description $membership_identifier $configured_table_identifier $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule; needs --membership-identifier --configured-table-association-identifier --analysis-rule-type --analysis-rule-policy
@search-terms CreateConfiguredTableAssociationAnalysisRule
export def 'cleanrooms create-configured-table-association-analysis-rule' [
  --membership-identifier: string
  --configured-table-association-identifier: string
  --analysis-rule-type: string@[AGGREGATION LIST CUSTOM]
  --analysis-rule-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateConfiguredTableAssociationAnalysisRule $membership_identifier $configured_table_association_identifier $analysis_rule_type $analysis_rule_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/idmappingtables; needs --membership-identifier --name --input-reference-config
@search-terms CreateIdMappingTable
export def 'cleanrooms create-id-mapping-table' [
  --membership-identifier: string
  --name: string
  --description: string
  --input-reference-config: record
  --tags: record
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateIdMappingTable $membership_identifier $name $description $input_reference_config $tags $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/idnamespaceassociations; needs --membership-identifier --input-reference-config --name
@search-terms CreateIdNamespaceAssociation
export def 'cleanrooms create-id-namespace-association' [
  --membership-identifier: string
  --input-reference-config: record
  --tags: record
  --name: string
  --description: string
  --id-mapping-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateIdNamespaceAssociation $membership_identifier $input_reference_config $tags $name $description $id_mapping_config -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/intermediateTables; needs --membership-identifier --name --population-analysis-configuration
@search-terms CreateIntermediateTable
export def 'cleanrooms create-intermediate-table' [
  --membership-identifier: string
  --name: string
  --description: string
  --population-analysis-configuration: record
  --kms-key-arn: string
  --retention-in-days: int
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateIntermediateTable $membership_identifier $name $description $population_analysis_configuration $kms_key_arn $retention_in_days $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule; needs --membership-identifier --intermediate-table-identifier --analysis-rule-type --analysis-rule-policy
@search-terms CreateIntermediateTableAnalysisRule
export def 'cleanrooms create-intermediate-table-analysis-rule' [
  --membership-identifier: string
  --intermediate-table-identifier: string
  --analysis-rule-type: string
  --analysis-rule-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateIntermediateTableAnalysisRule $membership_identifier $intermediate_table_identifier $analysis_rule_type $analysis_rule_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships; needs --collaboration-identifier --query-log-status
@search-terms CreateMembership
export def 'cleanrooms create-membership' [
  --collaboration-identifier: string
  --query-log-status: string@[ENABLED DISABLED]
  --job-log-status: string@[ENABLED DISABLED]
  --tags: record
  --default-result-configuration: record
  --default-job-result-configuration: record
  --payment-configuration: record
  --is-metrics-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreateMembership $collaboration_identifier $query_log_status $job_log_status $tags $default_result_configuration $default_job_result_configuration $payment_configuration $is_metrics_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/privacybudgettemplates; needs --membership-identifier --privacy-budget-type --parameters
@search-terms CreatePrivacyBudgetTemplate
export def 'cleanrooms create-privacy-budget-template' [
  --membership-identifier: string
  --auto-refresh: string@[CALENDAR_MONTH NONE]
  --privacy-budget-type: string@[DIFFERENTIAL_PRIVACY ACCESS_BUDGET]
  --parameters: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms CreatePrivacyBudgetTemplate $membership_identifier $auto_refresh $privacy_budget_type $parameters $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier}; needs --membership-identifier --analysis-template-identifier
@search-terms DeleteAnalysisTemplate
export def 'cleanrooms delete-analysis-template' [
  --membership-identifier: string
  --analysis-template-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteAnalysisTemplate $membership_identifier $analysis_template_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /collaborations/{collaborationIdentifier}; needs --collaboration-identifier
@search-terms DeleteCollaboration
export def 'cleanrooms delete-collaboration' [
  --collaboration-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteCollaboration $collaboration_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier}; needs --configured-audience-model-association-identifier --membership-identifier
@search-terms DeleteConfiguredAudienceModelAssociation
export def 'cleanrooms delete-configured-audience-model-association' [
  --configured-audience-model-association-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteConfiguredAudienceModelAssociation $configured_audience_model_association_identifier $membership_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configuredTables/{configuredTableIdentifier}; needs --configured-table-identifier
@search-terms DeleteConfiguredTable
export def 'cleanrooms delete-configured-table' [
  --configured-table-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteConfiguredTable $configured_table_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType}; needs --configured-table-identifier --analysis-rule-type
@search-terms DeleteConfiguredTableAnalysisRule
export def 'cleanrooms delete-configured-table-analysis-rule' [
  --configured-table-identifier: string
  --analysis-rule-type: string@[AGGREGATION LIST CUSTOM]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteConfiguredTableAnalysisRule $configured_table_identifier $analysis_rule_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}; needs --configured-table-association-identifier --membership-identifier
@search-terms DeleteConfiguredTableAssociation
export def 'cleanrooms delete-configured-table-association' [
  --configured-table-association-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteConfiguredTableAssociation $configured_table_association_identifier $membership_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType}; needs --membership-identifier --configured-table-association-identifier --analysis-rule-type
@search-terms DeleteConfiguredTableAssociationAnalysisRule
export def 'cleanrooms delete-configured-table-association-analysis-rule' [
  --membership-identifier: string
  --configured-table-association-identifier: string
  --analysis-rule-type: string@[AGGREGATION LIST CUSTOM]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteConfiguredTableAssociationAnalysisRule $membership_identifier $configured_table_association_identifier $analysis_rule_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}; needs --id-mapping-table-identifier --membership-identifier
@search-terms DeleteIdMappingTable
export def 'cleanrooms delete-id-mapping-table' [
  --id-mapping-table-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteIdMappingTable $id_mapping_table_identifier $membership_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier}; needs --id-namespace-association-identifier --membership-identifier
@search-terms DeleteIdNamespaceAssociation
export def 'cleanrooms delete-id-namespace-association' [
  --id-namespace-association-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteIdNamespaceAssociation $id_namespace_association_identifier $membership_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}; needs --membership-identifier --intermediate-table-identifier
@search-terms DeleteIntermediateTable
export def 'cleanrooms delete-intermediate-table' [
  --membership-identifier: string
  --intermediate-table-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteIntermediateTable $membership_identifier $intermediate_table_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType}; needs --membership-identifier --intermediate-table-identifier --analysis-rule-type
@search-terms DeleteIntermediateTableAnalysisRule
export def 'cleanrooms delete-intermediate-table-analysis-rule' [
  --membership-identifier: string
  --intermediate-table-identifier: string
  --analysis-rule-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteIntermediateTableAnalysisRule $membership_identifier $intermediate_table_identifier $analysis_rule_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /collaborations/{collaborationIdentifier}/member/{accountId}; needs --collaboration-identifier --account-id
@search-terms DeleteMember
export def 'cleanrooms delete-member' [
  --collaboration-identifier: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteMember $collaboration_identifier $account_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}; needs --membership-identifier
@search-terms DeleteMembership
export def 'cleanrooms delete-membership' [
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeleteMembership $membership_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier}; needs --membership-identifier --privacy-budget-template-identifier
@search-terms DeletePrivacyBudgetTemplate
export def 'cleanrooms delete-privacy-budget-template' [
  --membership-identifier: string
  --privacy-budget-template-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DeletePrivacyBudgetTemplate $membership_identifier $privacy_budget_template_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/disallowIntermediateTable; needs --membership-identifier --intermediate-table-name
@search-terms DisallowIntermediateTable
export def 'cleanrooms disallow-intermediate-table' [
  --membership-identifier: string
  --intermediate-table-name: string
  --include-descendants: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms DisallowIntermediateTable $membership_identifier $intermediate_table_name $include_descendants -- $region $profile $with_input $fail_fast $yes' }

# GET /memberships/{membershipIdentifier}/analysislogexports/{analysisLogExportIdentifier}; cached 1min; needs --membership-identifier --analysis-log-export-identifier
@search-terms GetAnalysisLogExport
export def 'cleanrooms get-analysis-log-export' [
  --membership-identifier: string
  --analysis-log-export-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetAnalysisLogExport $membership_identifier $analysis_log_export_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier}; needs --membership-identifier --analysis-template-identifier
@search-terms GetAnalysisTemplate
export def 'cleanrooms get-analysis-template' [
  --membership-identifier: string
  --analysis-template-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetAnalysisTemplate $membership_identifier $analysis_template_identifier -- $region $profile $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}; cached 1min; needs --collaboration-identifier
@search-terms GetCollaboration
export def 'cleanrooms get-collaboration' [
  --collaboration-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetCollaboration $collaboration_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/analysistemplates/{analysisTemplateArn}; needs --collaboration-identifier --analysis-template-arn
@search-terms GetCollaborationAnalysisTemplate
export def 'cleanrooms get-collaboration-analysis-template' [
  --collaboration-identifier: string
  --analysis-template-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetCollaborationAnalysisTemplate $collaboration_identifier $analysis_template_arn -- $region $profile $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/changeRequests/{changeRequestIdentifier}; cached 1min; needs --collaboration-identifier --change-request-identifier
@search-terms GetCollaborationChangeRequest
export def 'cleanrooms get-collaboration-change-request' [
  --collaboration-identifier: string
  --change-request-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetCollaborationChangeRequest $collaboration_identifier $change_request_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier}; cached 1min; needs --collaboration-identifier --configured-audience-model-association-identifier
@search-terms GetCollaborationConfiguredAudienceModelAssociation
export def 'cleanrooms get-collaboration-configured-audience-model-association' [
  --collaboration-identifier: string
  --configured-audience-model-association-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetCollaborationConfiguredAudienceModelAssociation $collaboration_identifier $configured_audience_model_association_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier}; cached 1min; needs --collaboration-identifier --id-namespace-association-identifier
@search-terms GetCollaborationIdNamespaceAssociation
export def 'cleanrooms get-collaboration-id-namespace-association' [
  --collaboration-identifier: string
  --id-namespace-association-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetCollaborationIdNamespaceAssociation $collaboration_identifier $id_namespace_association_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier}; cached 1min; needs --collaboration-identifier --privacy-budget-template-identifier
@search-terms GetCollaborationPrivacyBudgetTemplate
export def 'cleanrooms get-collaboration-privacy-budget-template' [
  --collaboration-identifier: string
  --privacy-budget-template-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetCollaborationPrivacyBudgetTemplate $collaboration_identifier $privacy_budget_template_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier}; cached 1min; needs --configured-audience-model-association-identifier --membership-identifier
@search-terms GetConfiguredAudienceModelAssociation
export def 'cleanrooms get-configured-audience-model-association' [
  --configured-audience-model-association-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetConfiguredAudienceModelAssociation $configured_audience_model_association_identifier $membership_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configuredTables/{configuredTableIdentifier}; cached 1min; needs --configured-table-identifier
@search-terms GetConfiguredTable
export def 'cleanrooms get-configured-table' [
  --configured-table-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetConfiguredTable $configured_table_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType}; cached 1min; needs --configured-table-identifier --analysis-rule-type
@search-terms GetConfiguredTableAnalysisRule
export def 'cleanrooms get-configured-table-analysis-rule' [
  --configured-table-identifier: string
  --analysis-rule-type: string@[AGGREGATION LIST CUSTOM]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetConfiguredTableAnalysisRule $configured_table_identifier $analysis_rule_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}; cached 1min; needs --configured-table-association-identifier --membership-identifier
@search-terms GetConfiguredTableAssociation
export def 'cleanrooms get-configured-table-association' [
  --configured-table-association-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetConfiguredTableAssociation $configured_table_association_identifier $membership_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType}; cached 1min; needs --membership-identifier --configured-table-association-identifier --analysis-rule-type
@search-terms GetConfiguredTableAssociationAnalysisRule
export def 'cleanrooms get-configured-table-association-analysis-rule' [
  --membership-identifier: string
  --configured-table-association-identifier: string
  --analysis-rule-type: string@[AGGREGATION LIST CUSTOM]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetConfiguredTableAssociationAnalysisRule $membership_identifier $configured_table_association_identifier $analysis_rule_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}; cached 1min; needs --id-mapping-table-identifier --membership-identifier
@search-terms GetIdMappingTable
export def 'cleanrooms get-id-mapping-table' [
  --id-mapping-table-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetIdMappingTable $id_mapping_table_identifier $membership_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier}; cached 1min; needs --id-namespace-association-identifier --membership-identifier
@search-terms GetIdNamespaceAssociation
export def 'cleanrooms get-id-namespace-association' [
  --id-namespace-association-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetIdNamespaceAssociation $id_namespace_association_identifier $membership_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}; needs --intermediate-table-identifier --membership-identifier
@search-terms GetIntermediateTable
export def 'cleanrooms get-intermediate-table' [
  --intermediate-table-identifier: string
  --membership-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetIntermediateTable $intermediate_table_identifier $membership_identifier -- $region $profile $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType}; cached 1min; needs --membership-identifier --intermediate-table-identifier --analysis-rule-type
@search-terms GetIntermediateTableAnalysisRule
export def 'cleanrooms get-intermediate-table-analysis-rule' [
  --membership-identifier: string
  --intermediate-table-identifier: string
  --analysis-rule-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetIntermediateTableAnalysisRule $membership_identifier $intermediate_table_identifier $analysis_rule_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}; cached 1min; needs --membership-identifier
@search-terms GetMembership
export def 'cleanrooms get-membership' [
  --membership-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetMembership $membership_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier}; cached 1min; needs --membership-identifier --privacy-budget-template-identifier
@search-terms GetPrivacyBudgetTemplate
export def 'cleanrooms get-privacy-budget-template' [
  --membership-identifier: string
  --privacy-budget-template-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetPrivacyBudgetTemplate $membership_identifier $privacy_budget_template_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/protectedJobs/{protectedJobIdentifier}; needs --membership-identifier --protected-job-identifier
@search-terms GetProtectedJob
export def 'cleanrooms get-protected-job' [
  --membership-identifier: string
  --protected-job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetProtectedJob $membership_identifier $protected_job_identifier -- $region $profile $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/protectedQueries/{protectedQueryIdentifier}; needs --membership-identifier --protected-query-identifier
@search-terms GetProtectedQuery
export def 'cleanrooms get-protected-query' [
  --membership-identifier: string
  --protected-query-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetProtectedQuery $membership_identifier $protected_query_identifier -- $region $profile $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/schemas/{name}; cached 1min; needs --collaboration-identifier --name
@search-terms GetSchema
export def 'cleanrooms get-schema' [
  --collaboration-identifier: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetSchema $collaboration_identifier $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/schemas/{name}/analysisRule/{type}; cached 1min; needs --collaboration-identifier --name --type
@search-terms GetSchemaAnalysisRule
export def 'cleanrooms get-schema-analysis-rule' [
  --collaboration-identifier: string
  --name: string
  --type: string@[AGGREGATION LIST CUSTOM ID_MAPPING_TABLE]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms GetSchemaAnalysisRule $collaboration_identifier $name $type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/analysislogexports; follows pages; cached 1min; needs --membership-identifier
@search-terms ListAnalysisLogExports
export def 'cleanrooms list-analysis-log-exports' [
  --membership-identifier: string
  --analysis-identifier: string
  --status: string@[IN_PROGRESS SUCCESS FAILED]
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
]: any -> any { call 'cleanrooms ListAnalysisLogExports $membership_identifier $analysis_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/analysistemplates; follows pages; cached 1min; needs --membership-identifier
@search-terms ListAnalysisTemplates
export def 'cleanrooms list-analysis-templates' [
  --membership-identifier: string
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
]: any -> any { call 'cleanrooms ListAnalysisTemplates $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/analysistemplates; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListCollaborationAnalysisTemplates
export def 'cleanrooms list-collaboration-analysis-templates' [
  --collaboration-identifier: string
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
]: any -> any { call 'cleanrooms ListCollaborationAnalysisTemplates $collaboration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/changeRequests; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListCollaborationChangeRequests
export def 'cleanrooms list-collaboration-change-requests' [
  --collaboration-identifier: string
  --status: string@[PENDING APPROVED CANCELLED DENIED COMMITTED]
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
]: any -> any { call 'cleanrooms ListCollaborationChangeRequests $collaboration_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/configuredaudiencemodelassociations; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListCollaborationConfiguredAudienceModelAssociations
export def 'cleanrooms list-collaboration-configured-audience-model-associations' [
  --collaboration-identifier: string
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
]: any -> any { call 'cleanrooms ListCollaborationConfiguredAudienceModelAssociations $collaboration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/idnamespaceassociations; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListCollaborationIdNamespaceAssociations
export def 'cleanrooms list-collaboration-id-namespace-associations' [
  --collaboration-identifier: string
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
]: any -> any { call 'cleanrooms ListCollaborationIdNamespaceAssociations $collaboration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/privacybudgettemplates; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListCollaborationPrivacyBudgetTemplates
export def 'cleanrooms list-collaboration-privacy-budget-templates' [
  --collaboration-identifier: string
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
]: any -> any { call 'cleanrooms ListCollaborationPrivacyBudgetTemplates $collaboration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/privacybudgets; follows pages; cached 1min; needs --collaboration-identifier --privacy-budget-type
@search-terms ListCollaborationPrivacyBudgets
export def 'cleanrooms list-collaboration-privacy-budgets' [
  --collaboration-identifier: string
  --privacy-budget-type: string@[DIFFERENTIAL_PRIVACY ACCESS_BUDGET]
  --access-budget-resource-arn: string
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
]: any -> any { call 'cleanrooms ListCollaborationPrivacyBudgets $collaboration_identifier $privacy_budget_type $access_budget_resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations; follows pages; cached 1min
@search-terms ListCollaborations
export def 'cleanrooms list-collaborations' [
  --member-status: string@[INVITED ACTIVE]
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
]: any -> any { call 'cleanrooms ListCollaborations $member_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/configuredaudiencemodelassociations; follows pages; cached 1min; needs --membership-identifier
@search-terms ListConfiguredAudienceModelAssociations
export def 'cleanrooms list-configured-audience-model-associations' [
  --membership-identifier: string
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
]: any -> any { call 'cleanrooms ListConfiguredAudienceModelAssociations $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/configuredTableAssociations; follows pages; cached 1min; needs --membership-identifier
@search-terms ListConfiguredTableAssociations
export def 'cleanrooms list-configured-table-associations' [
  --membership-identifier: string
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
]: any -> any { call 'cleanrooms ListConfiguredTableAssociations $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /configuredTables; follows pages; cached 1min
@search-terms ListConfiguredTables
export def 'cleanrooms list-configured-tables' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'cleanrooms ListConfiguredTables -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /memberships/{membershipIdentifier}/idmappingtables; follows pages; cached 1min; needs --membership-identifier
@search-terms ListIdMappingTables
export def 'cleanrooms list-id-mapping-tables' [
  --membership-identifier: string
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
]: any -> any { call 'cleanrooms ListIdMappingTables $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/idnamespaceassociations; follows pages; cached 1min; needs --membership-identifier
@search-terms ListIdNamespaceAssociations
export def 'cleanrooms list-id-namespace-associations' [
  --membership-identifier: string
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
]: any -> any { call 'cleanrooms ListIdNamespaceAssociations $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/versions; follows pages; cached 1min; needs --membership-identifier --intermediate-table-identifier
@search-terms ListIntermediateTableVersions
export def 'cleanrooms list-intermediate-table-versions' [
  --membership-identifier: string
  --intermediate-table-identifier: string
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
]: any -> any { call 'cleanrooms ListIntermediateTableVersions $membership_identifier $intermediate_table_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/intermediateTables; follows pages; cached 1min; needs --membership-identifier
@search-terms ListIntermediateTables
export def 'cleanrooms list-intermediate-tables' [
  --membership-identifier: string
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
]: any -> any { call 'cleanrooms ListIntermediateTables $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/members; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListMembers
export def 'cleanrooms list-members' [
  --collaboration-identifier: string
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
]: any -> any { call 'cleanrooms ListMembers $collaboration_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships; follows pages; cached 1min
@search-terms ListMemberships
export def 'cleanrooms list-memberships' [
  --status: string@[ACTIVE REMOVED COLLABORATION_DELETED]
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
]: any -> any { call 'cleanrooms ListMemberships $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/privacybudgettemplates; follows pages; cached 1min; needs --membership-identifier
@search-terms ListPrivacyBudgetTemplates
export def 'cleanrooms list-privacy-budget-templates' [
  --membership-identifier: string
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
]: any -> any { call 'cleanrooms ListPrivacyBudgetTemplates $membership_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/privacybudgets; follows pages; cached 1min; needs --membership-identifier --privacy-budget-type
@search-terms ListPrivacyBudgets
export def 'cleanrooms list-privacy-budgets' [
  --membership-identifier: string
  --privacy-budget-type: string@[DIFFERENTIAL_PRIVACY ACCESS_BUDGET]
  --access-budget-resource-arn: string
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
]: any -> any { call 'cleanrooms ListPrivacyBudgets $membership_identifier $privacy_budget_type $access_budget_resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/protectedJobs; follows pages; cached 15sec; needs --membership-identifier
@search-terms ListProtectedJobs
export def 'cleanrooms list-protected-jobs' [
  --membership-identifier: string
  --status: string@[SUBMITTED STARTED CANCELLED CANCELLING FAILED SUCCESS]
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
]: any -> any { call 'cleanrooms ListProtectedJobs $membership_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /memberships/{membershipIdentifier}/protectedQueries; follows pages; cached 1min; needs --membership-identifier
@search-terms ListProtectedQueries
export def 'cleanrooms list-protected-queries' [
  --membership-identifier: string
  --status: string@[SUBMITTED STARTED CANCELLED CANCELLING FAILED SUCCESS TIMED_OUT]
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
]: any -> any { call 'cleanrooms ListProtectedQueries $membership_identifier $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /collaborations/{collaborationIdentifier}/schemas; follows pages; cached 1min; needs --collaboration-identifier
@search-terms ListSchemas
export def 'cleanrooms list-schemas' [
  --collaboration-identifier: string
  --schema-type: string@[TABLE ID_MAPPING_TABLE INTERMEDIATE_TABLE]
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
]: any -> any { call 'cleanrooms ListSchemas $collaboration_identifier $schema_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'cleanrooms list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}/populate; needs --id-mapping-table-identifier --membership-identifier
@search-terms PopulateIdMappingTable
export def 'cleanrooms populate-id-mapping-table' [
  --id-mapping-table-identifier: string
  --membership-identifier: string
  --job-type: string@[BATCH INCREMENTAL DELETE_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms PopulateIdMappingTable $id_mapping_table_identifier $membership_identifier $job_type -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/populate; needs --intermediate-table-identifier --membership-identifier
@search-terms PopulateIntermediateTable
export def 'cleanrooms populate-intermediate-table' [
  --intermediate-table-identifier: string
  --membership-identifier: string
  --parameters: record
  --compute-configuration: record
  --analysis-payer-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms PopulateIntermediateTable $intermediate_table_identifier $membership_identifier $parameters $compute_configuration $analysis_payer_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/previewprivacyimpact; cached 1min; needs --membership-identifier --parameters
@search-terms PreviewPrivacyImpact
export def 'cleanrooms preview-privacy-impact' [
  --membership-identifier: string
  --parameters: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cleanrooms PreviewPrivacyImpact $membership_identifier $parameters -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /memberships/{membershipIdentifier}/analysislogexports; needs --membership-identifier --analysis-id --analysis-type --result-configuration
@search-terms StartAnalysisLogExport
export def 'cleanrooms start-analysis-log-export' [
  --membership-identifier: string
  --analysis-id: string
  --analysis-type: string
  --result-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms StartAnalysisLogExport $membership_identifier $analysis_id $analysis_type $result_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/protectedJobs; needs --type --membership-identifier --job-parameters
@search-terms StartProtectedJob
export def 'cleanrooms start-protected-job' [
  --type: string
  --membership-identifier: string
  --job-parameters: record
  --result-configuration: record
  --compute-configuration: record
  --job-compute-payer-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms StartProtectedJob $type $membership_identifier $job_parameters $result_configuration $compute_configuration $job_compute_payer_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /memberships/{membershipIdentifier}/protectedQueries; needs --type --membership-identifier --sql-parameters
@search-terms StartProtectedQuery
export def 'cleanrooms start-protected-query' [
  --type: string
  --membership-identifier: string
  --sql-parameters: record
  --result-configuration: record
  --compute-configuration: record
  --query-compute-payer-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms StartProtectedQuery $type $membership_identifier $sql_parameters $result_configuration $compute_configuration $query_compute_payer_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'cleanrooms tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'cleanrooms untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/analysistemplates/{analysisTemplateIdentifier}; needs --membership-identifier --analysis-template-identifier
@search-terms UpdateAnalysisTemplate
export def 'cleanrooms update-analysis-template' [
  --membership-identifier: string
  --analysis-template-identifier: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateAnalysisTemplate $membership_identifier $analysis_template_identifier $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /collaborations/{collaborationIdentifier}; needs --collaboration-identifier
@search-terms UpdateCollaboration
export def 'cleanrooms update-collaboration' [
  --collaboration-identifier: string
  --name: string
  --description: string
  --analytics-engine: string@[SPARK CLEAN_ROOMS_SQL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateCollaboration $collaboration_identifier $name $description $analytics_engine -- $region $profile $with_input $fail_fast $yes' }

# PATCH /collaborations/{collaborationIdentifier}/changeRequests/{changeRequestIdentifier}; needs --collaboration-identifier --change-request-identifier --action
@search-terms UpdateCollaborationChangeRequest
export def 'cleanrooms update-collaboration-change-request' [
  --collaboration-identifier: string
  --change-request-identifier: string
  --action: string@[APPROVE DENY CANCEL COMMIT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateCollaborationChangeRequest $collaboration_identifier $change_request_identifier $action -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/configuredaudiencemodelassociations/{configuredAudienceModelAssociationIdentifier}; needs --configured-audience-model-association-identifier --membership-identifier
@search-terms UpdateConfiguredAudienceModelAssociation
export def 'cleanrooms update-configured-audience-model-association' [
  --configured-audience-model-association-identifier: string
  --membership-identifier: string
  --description: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateConfiguredAudienceModelAssociation $configured_audience_model_association_identifier $membership_identifier $description $name -- $region $profile $with_input $fail_fast $yes' }

# PATCH /configuredTables/{configuredTableIdentifier}; needs --configured-table-identifier
@search-terms UpdateConfiguredTable
export def 'cleanrooms update-configured-table' [
  --configured-table-identifier: string
  --name: string
  --description: string
  --table-reference: record
  --allowed-columns: list<string>
  --analysis-method: string@[DIRECT_QUERY DIRECT_JOB MULTIPLE]
  --selected-analysis-methods: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateConfiguredTable $configured_table_identifier $name $description $table_reference $allowed_columns $analysis_method $selected_analysis_methods -- $region $profile $with_input $fail_fast $yes' }

# PATCH /configuredTables/{configuredTableIdentifier}/analysisRule/{analysisRuleType}; needs --configured-table-identifier --analysis-rule-type --analysis-rule-policy
@search-terms UpdateConfiguredTableAnalysisRule
export def 'cleanrooms update-configured-table-analysis-rule' [
  --configured-table-identifier: string
  --analysis-rule-type: string@[AGGREGATION LIST CUSTOM]
  --analysis-rule-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateConfiguredTableAnalysisRule $configured_table_identifier $analysis_rule_type $analysis_rule_policy -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}; needs --configured-table-association-identifier --membership-identifier
@search-terms UpdateConfiguredTableAssociation
export def 'cleanrooms update-configured-table-association' [
  --configured-table-association-identifier: string
  --membership-identifier: string
  --description: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateConfiguredTableAssociation $configured_table_association_identifier $membership_identifier $description $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/configuredTableAssociations/{configuredTableAssociationIdentifier}/analysisRule/{analysisRuleType}; needs --membership-identifier --configured-table-association-identifier --analysis-rule-type --analysis-rule-policy
@search-terms UpdateConfiguredTableAssociationAnalysisRule
export def 'cleanrooms update-configured-table-association-analysis-rule' [
  --membership-identifier: string
  --configured-table-association-identifier: string
  --analysis-rule-type: string@[AGGREGATION LIST CUSTOM]
  --analysis-rule-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateConfiguredTableAssociationAnalysisRule $membership_identifier $configured_table_association_identifier $analysis_rule_type $analysis_rule_policy -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/idmappingtables/{idMappingTableIdentifier}; needs --id-mapping-table-identifier --membership-identifier
@search-terms UpdateIdMappingTable
export def 'cleanrooms update-id-mapping-table' [
  --id-mapping-table-identifier: string
  --membership-identifier: string
  --description: string
  --kms-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateIdMappingTable $id_mapping_table_identifier $membership_identifier $description $kms_key_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/idnamespaceassociations/{idNamespaceAssociationIdentifier}; needs --id-namespace-association-identifier --membership-identifier
@search-terms UpdateIdNamespaceAssociation
export def 'cleanrooms update-id-namespace-association' [
  --id-namespace-association-identifier: string
  --membership-identifier: string
  --name: string
  --description: string
  --id-mapping-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateIdNamespaceAssociation $id_namespace_association_identifier $membership_identifier $name $description $id_mapping_config -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}; needs --intermediate-table-identifier --membership-identifier
@search-terms UpdateIntermediateTable
export def 'cleanrooms update-intermediate-table' [
  --intermediate-table-identifier: string
  --membership-identifier: string
  --description: string
  --kms-key-arn: string
  --columns: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateIntermediateTable $intermediate_table_identifier $membership_identifier $description $kms_key_arn $columns -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/intermediateTables/{intermediateTableIdentifier}/analysisRule/{analysisRuleType}; needs --membership-identifier --intermediate-table-identifier --analysis-rule-type --analysis-rule-policy
@search-terms UpdateIntermediateTableAnalysisRule
export def 'cleanrooms update-intermediate-table-analysis-rule' [
  --membership-identifier: string
  --intermediate-table-identifier: string
  --analysis-rule-type: string
  --analysis-rule-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateIntermediateTableAnalysisRule $membership_identifier $intermediate_table_identifier $analysis_rule_type $analysis_rule_policy -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}; needs --membership-identifier
@search-terms UpdateMembership
export def 'cleanrooms update-membership' [
  --membership-identifier: string
  --query-log-status: string@[ENABLED DISABLED]
  --job-log-status: string@[ENABLED DISABLED]
  --default-result-configuration: record
  --default-job-result-configuration: record
  --membership-payment-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateMembership $membership_identifier $query_log_status $job_log_status $default_result_configuration $default_job_result_configuration $membership_payment_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/privacybudgettemplates/{privacyBudgetTemplateIdentifier}; needs --membership-identifier --privacy-budget-template-identifier --privacy-budget-type
@search-terms UpdatePrivacyBudgetTemplate
export def 'cleanrooms update-privacy-budget-template' [
  --membership-identifier: string
  --privacy-budget-template-identifier: string
  --privacy-budget-type: string@[DIFFERENTIAL_PRIVACY ACCESS_BUDGET]
  --parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdatePrivacyBudgetTemplate $membership_identifier $privacy_budget_template_identifier $privacy_budget_type $parameters -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/protectedJobs/{protectedJobIdentifier}; needs --membership-identifier --protected-job-identifier --target-status
@search-terms UpdateProtectedJob
export def 'cleanrooms update-protected-job' [
  --membership-identifier: string
  --protected-job-identifier: string
  --target-status: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateProtectedJob $membership_identifier $protected_job_identifier $target_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /memberships/{membershipIdentifier}/protectedQueries/{protectedQueryIdentifier}; needs --membership-identifier --protected-query-identifier --target-status
@search-terms UpdateProtectedQuery
export def 'cleanrooms update-protected-query' [
  --membership-identifier: string
  --protected-query-identifier: string
  --target-status: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cleanrooms UpdateProtectedQuery $membership_identifier $protected_query_identifier $target_status -- $region $profile $with_input $fail_fast $yes' }
