# Written by `cargo xtask generate --service securityhub` from the service's model and overlay: change those instead.
# SecurityHub, API version 2018-10-26: 126 operations.

use rt.nu [call]

# POST /administrator; needs --administrator-id --invitation-id
@search-terms AcceptAdministratorInvitation
export def 'securityhub accept-administrator-invitation' [
  --administrator-id: string
  --invitation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub AcceptAdministratorInvitation $administrator_id $invitation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /master; needs --master-id --invitation-id; deprecated
@search-terms AcceptInvitation
export def 'securityhub accept-invitation' [
  --master-id: string
  --invitation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub AcceptInvitation $master_id $invitation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /automationrules/delete; needs --automation-rules-arns
@search-terms BatchDeleteAutomationRules
export def 'securityhub batch-delete-automation-rules' [
  --automation-rules-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub BatchDeleteAutomationRules $automation_rules_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /standards/deregister; needs --standards-subscription-arns
@search-terms BatchDisableStandards
export def 'securityhub batch-disable-standards' [
  --standards-subscription-arns: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub BatchDisableStandards $standards_subscription_arns -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /standards/register; needs --standards-subscription-requests
@search-terms BatchEnableStandards
export def 'securityhub batch-enable-standards' [
  --standards-subscription-requests: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub BatchEnableStandards $standards_subscription_requests -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /automationrules/get; cached 1min; needs --automation-rules-arns
@search-terms BatchGetAutomationRules
export def 'securityhub batch-get-automation-rules' [
  --automation-rules-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub BatchGetAutomationRules $automation_rules_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /configurationPolicyAssociation/batchget; cached 1min; needs --configuration-policy-association-identifiers
@search-terms BatchGetConfigurationPolicyAssociations
export def 'securityhub batch-get-configuration-policy-associations' [
  --configuration-policy-association-identifiers: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub BatchGetConfigurationPolicyAssociations $configuration_policy_association_identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /securityControls/batchGet; cached 1min; needs --security-control-ids
@search-terms BatchGetSecurityControls
export def 'securityhub batch-get-security-controls' [
  --security-control-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub BatchGetSecurityControls $security_control_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /associations/batchGet; cached 1min; needs --standards-control-association-ids
@search-terms BatchGetStandardsControlAssociations
export def 'securityhub batch-get-standards-control-associations' [
  --standards-control-association-ids: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub BatchGetStandardsControlAssociations $standards_control_association_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /findings/import; needs --findings
@search-terms BatchImportFindings
export def 'securityhub batch-import-findings' [
  --findings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub BatchImportFindings $findings -- $region $profile $with_input $fail_fast $yes' }

# PATCH /automationrules/update; needs --update-automation-rules-request-items
@search-terms BatchUpdateAutomationRules
export def 'securityhub batch-update-automation-rules' [
  --update-automation-rules-request-items: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub BatchUpdateAutomationRules $update_automation_rules_request_items -- $region $profile $with_input $fail_fast $yes' }

# PATCH /findings/batchupdate; needs --finding-identifiers
@search-terms BatchUpdateFindings
export def 'securityhub batch-update-findings' [
  --finding-identifiers: list
  --note: record
  --severity: record
  --verification-state: string@[UNKNOWN TRUE_POSITIVE FALSE_POSITIVE BENIGN_POSITIVE]
  --confidence: int
  --criticality: int
  --types: list<string>
  --user-defined-fields: record
  --workflow: record
  --related-findings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub BatchUpdateFindings $finding_identifiers $note $severity $verification_state $confidence $criticality $types $user_defined_fields $workflow $related_findings -- $region $profile $with_input $fail_fast $yes' }

# PATCH /findingsv2/batchupdatev2
@search-terms BatchUpdateFindingsV2
export def 'securityhub batch-update-findings-v2' [
  --metadata-uids: list<string>
  --finding-identifiers: list
  --comment: string
  --severity-id: int
  --status-id: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub BatchUpdateFindingsV2 $metadata_uids $finding_identifiers $comment $severity_id $status_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /associations; needs --standards-control-association-updates
@search-terms BatchUpdateStandardsControlAssociations
export def 'securityhub batch-update-standards-control-associations' [
  --standards-control-association-updates: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub BatchUpdateStandardsControlAssociations $standards_control_association_updates -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /exportjobsv2/{ExportJobId}/cancel; needs --export-job-id
@search-terms CancelExportJobV2
export def 'securityhub cancel-export-job-v2' [
  --export-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CancelExportJobV2 $export_job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /actionTargets; needs --name --description --id
@search-terms CreateActionTarget
export def 'securityhub create-action-target' [
  --name: string
  --description: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateActionTarget $name $description $id -- $region $profile $with_input $fail_fast $yes' }

# POST /aggregatorv2/create; needs --region-linking-mode
@search-terms CreateAggregatorV2
export def 'securityhub create-aggregator-v2' [
  --region-linking-mode: string
  --linked-regions: list<string>
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateAggregatorV2 $region_linking_mode $linked_regions $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /automationrules/create; needs --rule-order --rule-name --description --criteria --actions
@search-terms CreateAutomationRule
export def 'securityhub create-automation-rule' [
  --tags: record
  --rule-status: string@[ENABLED DISABLED]
  --rule-order: int
  --rule-name: string
  --description: string
  --is-terminal: oneof<bool>
  --criteria: record
  --actions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateAutomationRule $tags $rule_status $rule_order $rule_name $description $is_terminal $criteria $actions -- $region $profile $with_input $fail_fast $yes' }

# POST /automationrulesv2/create; needs --rule-name --description --rule-order --criteria --actions
@search-terms CreateAutomationRuleV2
export def 'securityhub create-automation-rule-v2' [
  --rule-name: string
  --rule-status: string@[ENABLED DISABLED]
  --description: string
  --rule-order: number
  --criteria: record
  --actions: list
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateAutomationRuleV2 $rule_name $rule_status $description $rule_order $criteria $actions $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /configurationPolicy/create; needs --name --configuration-policy
@search-terms CreateConfigurationPolicy
export def 'securityhub create-configuration-policy' [
  --name: string
  --description: string
  --configuration-policy: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateConfigurationPolicy $name $description $configuration_policy $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /connectors; needs --name --provider
@search-terms CreateConnector
export def 'securityhub create-connector' [
  --name: string
  --description: string
  --provider: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateConnector $name $description $provider $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /connectorsv2; needs --name --provider
@search-terms CreateConnectorV2
export def 'securityhub create-connector-v2' [
  --name: string
  --description: string
  --provider: record
  --kms-key-arn: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateConnectorV2 $name $description $provider $kms_key_arn $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /findingAggregator/create; needs --region-linking-mode
@search-terms CreateFindingAggregator
export def 'securityhub create-finding-aggregator' [
  --region-linking-mode: string
  --regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateFindingAggregator $region_linking_mode $regions -- $region $profile $with_input $fail_fast $yes' }

# POST /insights; needs --name --filters --group-by-attribute
@search-terms CreateInsight
export def 'securityhub create-insight' [
  --name: string
  --filters: record
  --group-by-attribute: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateInsight $name $filters $group_by_attribute -- $region $profile $with_input $fail_fast $yes' }

# POST /members; needs --account-details
@search-terms CreateMembers
export def 'securityhub create-members' [
  --account-details: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateMembers $account_details -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /ticketsv2; needs --connector-id --finding-metadata-uid
@search-terms CreateTicketV2
export def 'securityhub create-ticket-v2' [
  --connector-id: string
  --finding-metadata-uid: string
  --client-token: string
  --mode: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub CreateTicketV2 $connector_id $finding_metadata_uid $client_token $mode -- $region $profile $with_input $fail_fast $yes' }

# POST /invitations/decline; needs --account-ids
@search-terms DeclineInvitations
export def 'securityhub decline-invitations' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeclineInvitations $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /actionTargets/{ActionTargetArn+}; needs --action-target-arn
@search-terms DeleteActionTarget
export def 'securityhub delete-action-target' [
  --action-target-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteActionTarget $action_target_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /aggregatorv2/delete/{AggregatorV2Arn+}; needs --aggregator-v2-arn
@search-terms DeleteAggregatorV2
export def 'securityhub delete-aggregator-v2' [
  --aggregator-v2-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteAggregatorV2 $aggregator_v2_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /automationrulesv2/{Identifier}; needs --identifier
@search-terms DeleteAutomationRuleV2
export def 'securityhub delete-automation-rule-v2' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteAutomationRuleV2 $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /configurationPolicy/{Identifier}; needs --identifier
@search-terms DeleteConfigurationPolicy
export def 'securityhub delete-configuration-policy' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteConfigurationPolicy $identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /connectors/{ConnectorId+}; needs --connector-id
@search-terms DeleteConnector
export def 'securityhub delete-connector' [
  --connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteConnector $connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /connectorsv2/{ConnectorId+}; needs --connector-id
@search-terms DeleteConnectorV2
export def 'securityhub delete-connector-v2' [
  --connector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteConnectorV2 $connector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /findingAggregator/delete/{FindingAggregatorArn+}; needs --finding-aggregator-arn
@search-terms DeleteFindingAggregator
export def 'securityhub delete-finding-aggregator' [
  --finding-aggregator-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteFindingAggregator $finding_aggregator_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /insights/{InsightArn+}; needs --insight-arn
@search-terms DeleteInsight
export def 'securityhub delete-insight' [
  --insight-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteInsight $insight_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /invitations/delete; needs --account-ids
@search-terms DeleteInvitations
export def 'securityhub delete-invitations' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteInvitations $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /members/delete; needs --account-ids
@search-terms DeleteMembers
export def 'securityhub delete-members' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DeleteMembers $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /actionTargets/get; follows pages; cached 1min
@search-terms DescribeActionTargets
export def 'securityhub describe-action-targets' [
  --action-target-arns: list<string>
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
]: any -> any { call 'securityhub DescribeActionTargets $action_target_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /accounts; cached 1min
@search-terms DescribeHub
export def 'securityhub describe-hub' [
  --hub-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub DescribeHub $hub_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /organization/configuration; cached 1min
@search-terms DescribeOrganizationConfiguration
export def 'securityhub describe-organization-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub DescribeOrganizationConfiguration -- $region $profile $refresh $ttl' }

# GET /products; follows pages; cached 1min
@search-terms DescribeProducts
export def 'securityhub describe-products' [
  --product-arn: string
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
]: any -> any { call 'securityhub DescribeProducts $product_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /productsV2; follows pages; cached 1min
@search-terms DescribeProductsV2
export def 'securityhub describe-products-v2' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub DescribeProductsV2 -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /hubv2; cached 1min
@search-terms DescribeSecurityHubV2
export def 'securityhub describe-security-hub-v2' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub DescribeSecurityHubV2 -- $region $profile $refresh $ttl' }

# GET /standards; follows pages; cached 1min
@search-terms DescribeStandards
export def 'securityhub describe-standards' [
  --providers: list<string>
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
]: any -> any { call 'securityhub DescribeStandards $providers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /standards/controls/{StandardsSubscriptionArn+}; follows pages; cached 1min; needs --standards-subscription-arn
@search-terms DescribeStandardsControls
export def 'securityhub describe-standards-controls' [
  --standards-subscription-arn: string
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
]: any -> any { call 'securityhub DescribeStandardsControls $standards_subscription_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# DELETE /productSubscriptions/{ProductSubscriptionArn+}; needs --product-subscription-arn
@search-terms DisableImportFindingsForProduct
export def 'securityhub disable-import-findings-for-product' [
  --product-subscription-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DisableImportFindingsForProduct $product_subscription_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /organization/admin/disable; needs --admin-account-id
@search-terms DisableOrganizationAdminAccount
export def 'securityhub disable-organization-admin-account' [
  --admin-account-id: string
  --feature: string@[SecurityHub SecurityHubV2]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DisableOrganizationAdminAccount $admin_account_id $feature -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accounts
@search-terms DisableSecurityHub
export def 'securityhub disable-security-hub' [
  --region: string
  --profile: string
]: any -> any { call 'securityhub DisableSecurityHub -- $region $profile' }

# DELETE /hubv2/feature/{FeatureName}; needs --feature-name
@search-terms DisableSecurityHubFeatureV2
export def 'securityhub disable-security-hub-feature-v2' [
  --feature-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DisableSecurityHubFeatureV2 $feature_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /hubv2
@search-terms DisableSecurityHubV2
export def 'securityhub disable-security-hub-v2' [
  --region: string
  --profile: string
]: any -> any { call 'securityhub DisableSecurityHubV2 -- $region $profile' }

# POST /administrator/disassociate
@search-terms DisassociateFromAdministratorAccount
export def 'securityhub disassociate-from-administrator-account' [
  --region: string
  --profile: string
]: any -> any { call 'securityhub DisassociateFromAdministratorAccount -- $region $profile' }

# POST /master/disassociate; deprecated
@search-terms DisassociateFromMasterAccount
export def 'securityhub disassociate-from-master-account' [
  --region: string
  --profile: string
]: any -> any { call 'securityhub DisassociateFromMasterAccount -- $region $profile' }

# POST /members/disassociate; needs --account-ids
@search-terms DisassociateMembers
export def 'securityhub disassociate-members' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub DisassociateMembers $account_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /productSubscriptions; needs --product-arn
@search-terms EnableImportFindingsForProduct
export def 'securityhub enable-import-findings-for-product' [
  --product-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub EnableImportFindingsForProduct $product_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /organization/admin/enable; needs --admin-account-id
@search-terms EnableOrganizationAdminAccount
export def 'securityhub enable-organization-admin-account' [
  --admin-account-id: string
  --feature: string@[SecurityHub SecurityHubV2]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub EnableOrganizationAdminAccount $admin_account_id $feature -- $region $profile $with_input $fail_fast $yes' }

# POST /accounts
@search-terms EnableSecurityHub
export def 'securityhub enable-security-hub' [
  --tags: record
  --enable-default-standards: oneof<bool>
  --control-finding-generator: string@[STANDARD_CONTROL SECURITY_CONTROL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub EnableSecurityHub $tags $enable_default_standards $control_finding_generator -- $region $profile $with_input $fail_fast $yes' }

# POST /hubv2/feature/{FeatureName}; needs --feature-name
@search-terms EnableSecurityHubFeatureV2
export def 'securityhub enable-security-hub-feature-v2' [
  --feature-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub EnableSecurityHubFeatureV2 $feature_name -- $region $profile $with_input $fail_fast $yes' }

# POST /hubv2
@search-terms EnableSecurityHubV2
export def 'securityhub enable-security-hub-v2' [
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub EnableSecurityHubV2 $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /recommendedPolicyV2/{MetadataUid}; needs --metadata-uid
@search-terms GenerateRecommendedPolicyV2
export def 'securityhub generate-recommended-policy-v2' [
  --metadata-uid: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub GenerateRecommendedPolicyV2 $metadata_uid -- $region $profile $with_input $fail_fast $yes' }

# GET /administrator; cached 1min
@search-terms GetAdministratorAccount
export def 'securityhub get-administrator-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub GetAdministratorAccount -- $region $profile $refresh $ttl' }

# GET /aggregatorv2/get/{AggregatorV2Arn+}; cached 1min; needs --aggregator-v2-arn
@search-terms GetAggregatorV2
export def 'securityhub get-aggregator-v2' [
  --aggregator-v2-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetAggregatorV2 $aggregator_v2_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /automationrulesv2/{Identifier}; cached 1min; needs --identifier
@search-terms GetAutomationRuleV2
export def 'securityhub get-automation-rule-v2' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetAutomationRuleV2 $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /configurationPolicy/get/{Identifier}; cached 1min; needs --identifier
@search-terms GetConfigurationPolicy
export def 'securityhub get-configuration-policy' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetConfigurationPolicy $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /configurationPolicyAssociation/get; cached 1min; needs --target
@search-terms GetConfigurationPolicyAssociation
export def 'securityhub get-configuration-policy-association' [
  --target: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetConfigurationPolicyAssociation $target -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /connectors/{ConnectorId+}; cached 1min; needs --connector-id
@search-terms GetConnector
export def 'securityhub get-connector' [
  --connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetConnector $connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /connectorsv2/{ConnectorId+}; cached 1min; needs --connector-id
@search-terms GetConnectorV2
export def 'securityhub get-connector-v2' [
  --connector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetConnectorV2 $connector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /standards/get; follows pages; cached 1min
@search-terms GetEnabledStandards
export def 'securityhub get-enabled-standards' [
  --standards-subscription-arns: list<string>
  --providers: list<string>
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
]: any -> any { call 'securityhub GetEnabledStandards $standards_subscription_arns $providers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /exportjobsv2/{ExportJobId}; cached 1min; needs --export-job-id
@search-terms GetExportJobV2
export def 'securityhub get-export-job-v2' [
  --export-job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetExportJobV2 $export_job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /findingAggregator/get/{FindingAggregatorArn+}; cached 1min; needs --finding-aggregator-arn
@search-terms GetFindingAggregator
export def 'securityhub get-finding-aggregator' [
  --finding-aggregator-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetFindingAggregator $finding_aggregator_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /findingHistory/get; follows pages; cached 1min; needs --finding-identifier
@search-terms GetFindingHistory
export def 'securityhub get-finding-history' [
  --finding-identifier: record
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'securityhub GetFindingHistory $finding_identifier $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /findingsv2/statistics; needs --group-by-rules
@search-terms GetFindingStatisticsV2
export def 'securityhub get-finding-statistics-v2' [
  --group-by-rules: list
  --scopes: record
  --sort-order: string@[asc desc]
  --max-statistic-results: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetFindingStatisticsV2 $group_by_rules $scopes $sort_order $max_statistic_results -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /findings; follows pages
@search-terms GetFindings
export def 'securityhub get-findings' [
  --filters: record
  --sort-criteria: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetFindings $filters $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /findingsTrendsv2; follows pages; cached 1min; needs --start-time --end-time
@search-terms GetFindingsTrendsV2
export def 'securityhub get-findings-trends-v2' [
  --filters: record
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'securityhub GetFindingsTrendsV2 $filters $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /findingsv2; follows pages
@search-terms GetFindingsV2
export def 'securityhub get-findings-v2' [
  --filters: record
  --scopes: record
  --sort-criteria: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetFindingsV2 $filters $scopes $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /insights/results/{InsightArn+}; needs --insight-arn
@search-terms GetInsightResults
export def 'securityhub get-insight-results' [
  --insight-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetInsightResults $insight_arn -- $region $profile $with_input $fail_fast' }

# POST /insights/get; follows pages; cached 1min
@search-terms GetInsights
export def 'securityhub get-insights' [
  --insight-arns: list<string>
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
]: any -> any { call 'securityhub GetInsights $insight_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /invitations/count; cached 1min
@search-terms GetInvitationsCount
export def 'securityhub get-invitations-count' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub GetInvitationsCount -- $region $profile $refresh $ttl' }

# GET /master; cached 1min; deprecated
@search-terms GetMasterAccount
export def 'securityhub get-master-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub GetMasterAccount -- $region $profile $refresh $ttl' }

# POST /members/get; cached 1min; needs --account-ids
@search-terms GetMembers
export def 'securityhub get-members' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetMembers $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /recommendedPolicyV2/{MetadataUid}; follows pages; cached 1min; needs --metadata-uid
@search-terms GetRecommendedPolicyV2
export def 'securityhub get-recommended-policy-v2' [
  --metadata-uid: string
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
]: any -> any { call 'securityhub GetRecommendedPolicyV2 $metadata_uid -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /GetRemediationsV2; follows pages; cached 1min
@search-terms GetRemediationsV2
export def 'securityhub get-remediations-v2' [
  --target-uid: string
  --metadata-uid: string
  --filters: record
  --show-guidance: oneof<bool>
  --guidance-format: string@[All AwsCli Cli Python Terraform Cdk CloudFormation IaC Template]
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
]: any -> any { call 'securityhub GetRemediationsV2 $target_uid $metadata_uid $filters $show_guidance $guidance_format -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /resourcesv2/statistics; needs --group-by-rules
@search-terms GetResourcesStatisticsV2
export def 'securityhub get-resources-statistics-v2' [
  --group-by-rules: list
  --scopes: record
  --sort-order: string@[asc desc]
  --max-statistic-results: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetResourcesStatisticsV2 $group_by_rules $scopes $sort_order $max_statistic_results -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /resourcesTrendsv2; follows pages; cached 1min; needs --start-time --end-time
@search-terms GetResourcesTrendsV2
export def 'securityhub get-resources-trends-v2' [
  --filters: record
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'securityhub GetResourcesTrendsV2 $filters $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /resourcesv2; follows pages; cached 1min
@search-terms GetResourcesV2
export def 'securityhub get-resources-v2' [
  --filters: record
  --scopes: record
  --sort-criteria: list
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
]: any -> any { call 'securityhub GetResourcesV2 $filters $scopes $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /securityControl/definition; cached 1min; needs --security-control-id
@search-terms GetSecurityControlDefinition
export def 'securityhub get-security-control-definition' [
  --security-control-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetSecurityControlDefinition $security_control_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /softwarev2/resources; follows pages; cached 1min; needs --package-name --package-type
@search-terms GetSoftwareResourcesV2
export def 'securityhub get-software-resources-v2' [
  --package-name: string
  --package-type: string
  --package-version: string
  --filters: record
  --scopes: record
  --sort-criteria: list
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
]: any -> any { call 'securityhub GetSoftwareResourcesV2 $package_name $package_type $package_version $filters $scopes $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /softwarev2/statistics; needs --group-by-rules
@search-terms GetSoftwareStatisticsV2
export def 'securityhub get-software-statistics-v2' [
  --group-by-rules: list
  --scopes: record
  --sort-order: string@[asc desc]
  --max-statistic-results: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'securityhub GetSoftwareStatisticsV2 $group_by_rules $scopes $sort_order $max_statistic_results -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /softwarev2; follows pages; cached 1min
@search-terms GetSoftwareV2
export def 'securityhub get-software-v2' [
  --filters: record
  --scopes: record
  --sort-criteria: list
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
]: any -> any { call 'securityhub GetSoftwareV2 $filters $scopes $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /members/invite; needs --account-ids
@search-terms InviteMembers
export def 'securityhub invite-members' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub InviteMembers $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# GET /aggregatorv2/list; follows pages; cached 1min
@search-terms ListAggregatorsV2
export def 'securityhub list-aggregators-v2' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub ListAggregatorsV2 -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /automationrules/list; follows pages; cached 1min
@search-terms ListAutomationRules
export def 'securityhub list-automation-rules' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub ListAutomationRules -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /automationrulesv2/list; follows pages; cached 1min
@search-terms ListAutomationRulesV2
export def 'securityhub list-automation-rules-v2' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub ListAutomationRulesV2 -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /configurationPolicy/list; follows pages; cached 1min
@search-terms ListConfigurationPolicies
export def 'securityhub list-configuration-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub ListConfigurationPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /configurationPolicyAssociation/list; follows pages; cached 1min
@search-terms ListConfigurationPolicyAssociations
export def 'securityhub list-configuration-policy-associations' [
  --filters: record
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
]: any -> any { call 'securityhub ListConfigurationPolicyAssociations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /connectors; follows pages; cached 1min
@search-terms ListConnectors
export def 'securityhub list-connectors' [
  --provider-name: string@[AZURE GCP]
  --connector-status: string@[CONNECTED DEGRADED FAILED_TO_CONNECT UNKNOWN]
  --enablement-status: string@[ENABLED PENDING_ENABLEMENT PENDING_UPDATE PENDING_DELETION]
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
]: any -> any { call 'securityhub ListConnectors $provider_name $connector_status $enablement_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /connectorsv2; follows pages; cached 1min
@search-terms ListConnectorsV2
export def 'securityhub list-connectors-v2' [
  --provider-name: string@[JIRA_CLOUD SERVICENOW AZURE GCP]
  --connector-status: string@[CONNECTED DEGRADED FAILED_TO_CONNECT PENDING_AUTHORIZATION PENDING_CONFIGURATION UNKNOWN]
  --enablement-status: string@[ENABLED PENDING_ENABLEMENT FAILED_TO_ENABLE PENDING_UPDATE FAILED_TO_UPDATE PENDING_DELETION FAILED_TO_DELETE]
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
]: any -> any { call 'securityhub ListConnectorsV2 $provider_name $connector_status $enablement_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /productSubscriptions; follows pages; cached 1min
@search-terms ListEnabledProductsForImport
export def 'securityhub list-enabled-products-for-import' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub ListEnabledProductsForImport -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /exportjobsv2; follows pages; cached 1min
@search-terms ListExportJobsV2
export def 'securityhub list-export-jobs-v2' [
  --status: string@[RUNNING SUCCEEDED FAILED CANCELLED]
  --data-type: string
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
]: any -> any { call 'securityhub ListExportJobsV2 $status $data_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListExposuresByRemediationV2; follows pages; cached 1min; needs --target-uid
@search-terms ListExposuresByRemediationV2
export def 'securityhub list-exposures-by-remediation-v2' [
  --target-uid: string
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
]: any -> any { call 'securityhub ListExposuresByRemediationV2 $target_uid -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /findingAggregator/list; follows pages; cached 1min
@search-terms ListFindingAggregators
export def 'securityhub list-finding-aggregators' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub ListFindingAggregators -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /freetrial/statusv2/list; follows pages; cached 1min
@search-terms ListFreeTrialStatusesV2
export def 'securityhub list-free-trial-statuses-v2' [
  --account-ids: list<string>
  --statuses: list<string>
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
]: any -> any { call 'securityhub ListFreeTrialStatusesV2 $account_ids $statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /invitations; follows pages; cached 1min
@search-terms ListInvitations
export def 'securityhub list-invitations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityhub ListInvitations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /members; follows pages; cached 1min
@search-terms ListMembers
export def 'securityhub list-members' [
  --only-associated: oneof<bool>
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
]: any -> any { call 'securityhub ListMembers $only_associated -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /organization/admin; follows pages; cached 1min
@search-terms ListOrganizationAdminAccounts
export def 'securityhub list-organization-admin-accounts' [
  --feature: string@[SecurityHub SecurityHubV2]
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
]: any -> any { call 'securityhub ListOrganizationAdminAccounts $feature -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /securityControls/definitions; follows pages; cached 1min
@search-terms ListSecurityControlDefinitions
export def 'securityhub list-security-control-definitions' [
  --standards-arn: string
  --providers: list<string>
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
]: any -> any { call 'securityhub ListSecurityControlDefinitions $standards_arn $providers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /associations; follows pages; cached 1min; needs --security-control-id
@search-terms ListStandardsControlAssociations
export def 'securityhub list-standards-control-associations' [
  --security-control-id: string
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
]: any -> any { call 'securityhub ListStandardsControlAssociations $security_control_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'securityhub list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityhub ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /connectorsv2/register; needs --auth-code --auth-state
@search-terms RegisterConnectorV2
export def 'securityhub register-connector-v2' [
  --auth-code: string
  --auth-state: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub RegisterConnectorV2 $auth_code $auth_state -- $region $profile $with_input $fail_fast $yes' }

# POST /configurationPolicyAssociation/associate; needs --configuration-policy-identifier --target
@search-terms StartConfigurationPolicyAssociation
export def 'securityhub start-configuration-policy-association' [
  --configuration-policy-identifier: string
  --target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub StartConfigurationPolicyAssociation $configuration_policy_identifier $target -- $region $profile $with_input $fail_fast $yes' }

# POST /configurationPolicyAssociation/disassociate; needs --configuration-policy-identifier
@search-terms StartConfigurationPolicyDisassociation
export def 'securityhub start-configuration-policy-disassociation' [
  --target: record
  --configuration-policy-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub StartConfigurationPolicyDisassociation $target $configuration_policy_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /exportjobsv2; needs --destination --output-configuration
@search-terms StartExportJobV2
export def 'securityhub start-export-job-v2' [
  --name: string
  --destination: record
  --output-configuration: record
  --scopes: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub StartExportJobV2 $name $destination $output_configuration $scopes $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'securityhub tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'securityhub untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /actionTargets/{ActionTargetArn+}; needs --action-target-arn
@search-terms UpdateActionTarget
export def 'securityhub update-action-target' [
  --action-target-arn: string
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateActionTarget $action_target_arn $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /aggregatorv2/update/{AggregatorV2Arn+}; needs --aggregator-v2-arn --region-linking-mode
@search-terms UpdateAggregatorV2
export def 'securityhub update-aggregator-v2' [
  --aggregator-v2-arn: string
  --region-linking-mode: string
  --linked-regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateAggregatorV2 $aggregator_v2_arn $region_linking_mode $linked_regions -- $region $profile $with_input $fail_fast $yes' }

# PATCH /automationrulesv2/{Identifier}; needs --identifier
@search-terms UpdateAutomationRuleV2
export def 'securityhub update-automation-rule-v2' [
  --identifier: string
  --rule-status: string@[ENABLED DISABLED]
  --rule-order: number
  --description: string
  --rule-name: string
  --criteria: record
  --actions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateAutomationRuleV2 $identifier $rule_status $rule_order $description $rule_name $criteria $actions -- $region $profile $with_input $fail_fast $yes' }

# PATCH /configurationPolicy/{Identifier}; needs --identifier
@search-terms UpdateConfigurationPolicy
export def 'securityhub update-configuration-policy' [
  --identifier: string
  --name: string
  --description: string
  --updated-reason: string
  --configuration-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateConfigurationPolicy $identifier $name $description $updated_reason $configuration_policy -- $region $profile $with_input $fail_fast $yes' }

# PATCH /connectors/{ConnectorId+}; needs --connector-id
@search-terms UpdateConnector
export def 'securityhub update-connector' [
  --connector-id: string
  --description: string
  --provider: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateConnector $connector_id $description $provider -- $region $profile $with_input $fail_fast $yes' }

# PATCH /connectorsv2/{ConnectorId+}; needs --connector-id
@search-terms UpdateConnectorV2
export def 'securityhub update-connector-v2' [
  --connector-id: string
  --description: string
  --provider: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateConnectorV2 $connector_id $description $provider -- $region $profile $with_input $fail_fast $yes' }

# PATCH /findingAggregator/update; needs --finding-aggregator-arn --region-linking-mode
@search-terms UpdateFindingAggregator
export def 'securityhub update-finding-aggregator' [
  --finding-aggregator-arn: string
  --region-linking-mode: string
  --regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateFindingAggregator $finding_aggregator_arn $region_linking_mode $regions -- $region $profile $with_input $fail_fast $yes' }

# PATCH /findings; needs --filters
@search-terms UpdateFindings
export def 'securityhub update-findings' [
  --filters: record
  --note: record
  --record-state: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateFindings $filters $note $record_state -- $region $profile $with_input $fail_fast $yes' }

# PATCH /insights/{InsightArn+}; needs --insight-arn
@search-terms UpdateInsight
export def 'securityhub update-insight' [
  --insight-arn: string
  --name: string
  --filters: record
  --group-by-attribute: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateInsight $insight_arn $name $filters $group_by_attribute -- $region $profile $with_input $fail_fast $yes' }

# POST /organization/configuration; needs --auto-enable
@search-terms UpdateOrganizationConfiguration
export def 'securityhub update-organization-configuration' [
  --auto-enable: oneof<bool>
  --auto-enable-standards: string@[NONE DEFAULT]
  --organization-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateOrganizationConfiguration $auto_enable $auto_enable_standards $organization_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /securityControl/update; needs --security-control-id --parameters
@search-terms UpdateSecurityControl
export def 'securityhub update-security-control' [
  --security-control-id: string
  --parameters: record
  --last-update-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateSecurityControl $security_control_id $parameters $last_update_reason -- $region $profile $with_input $fail_fast $yes' }

# PATCH /accounts
@search-terms UpdateSecurityHubConfiguration
export def 'securityhub update-security-hub-configuration' [
  --auto-enable-controls: oneof<bool>
  --control-finding-generator: string@[STANDARD_CONTROL SECURITY_CONTROL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateSecurityHubConfiguration $auto_enable_controls $control_finding_generator -- $region $profile $with_input $fail_fast $yes' }

# PATCH /standards/control/{StandardsControlArn+}; needs --standards-control-arn
@search-terms UpdateStandardsControl
export def 'securityhub update-standards-control' [
  --standards-control-arn: string
  --control-status: string@[ENABLED DISABLED]
  --disabled-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityhub UpdateStandardsControl $standards_control_arn $control_status $disabled_reason -- $region $profile $with_input $fail_fast $yes' }
