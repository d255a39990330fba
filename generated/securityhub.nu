# Written by `cargo xtask generate --service securityhub` from the service's model and overlay: change those instead.
# SecurityHub, API version 2018-10-26: 126 operations.

use rt.nu [call send]

# POST /administrator; needs --administrator-id --invitation-id
@category "aws securityhub"
@search-terms AcceptAdministratorInvitation
export def 'securityhub accept-administrator-invitation' [
  --administrator-id: string
  --invitation-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub AcceptAdministratorInvitation $administrator_id=AdministratorId $invitation_id=InvitationId $region=--region $profile=--profile' }

# POST /master; needs --master-id --invitation-id; deprecated
@category "aws securityhub"
@search-terms AcceptInvitation
export def 'securityhub accept-invitation' [
  --master-id: string
  --invitation-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub AcceptInvitation $master_id=MasterId $invitation_id=InvitationId $region=--region $profile=--profile' }

# POST /automationrules/delete; needs --automation-rules-arns
@category "aws securityhub"
@search-terms BatchDeleteAutomationRules
export def 'securityhub batch-delete-automation-rules' [
  --automation-rules-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchDeleteAutomationRules $automation_rules_arns=AutomationRulesArns $region=--region $profile=--profile' }

# POST /standards/deregister; needs --standards-subscription-arns
@category "aws securityhub"
@search-terms BatchDisableStandards
export def 'securityhub batch-disable-standards' [
  --standards-subscription-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub BatchDisableStandards $standards_subscription_arns=StandardsSubscriptionArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /standards/register; needs --standards-subscription-requests
@category "aws securityhub"
@search-terms BatchEnableStandards
export def 'securityhub batch-enable-standards' [
  --standards-subscription-requests: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub BatchEnableStandards $standards_subscription_requests=StandardsSubscriptionRequests $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /automationrules/get; cached 1min; needs --automation-rules-arns
@category "aws securityhub"
@search-terms BatchGetAutomationRules
export def 'securityhub batch-get-automation-rules' [
  --automation-rules-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchGetAutomationRules $automation_rules_arns=AutomationRulesArns $region=--region $profile=--profile' }

# POST /configurationPolicyAssociation/batchget; cached 1min; needs --configuration-policy-association-identifiers
@category "aws securityhub"
@search-terms BatchGetConfigurationPolicyAssociations
export def 'securityhub batch-get-configuration-policy-associations' [
  --configuration-policy-association-identifiers: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchGetConfigurationPolicyAssociations $configuration_policy_association_identifiers=ConfigurationPolicyAssociationIdentifiers $region=--region $profile=--profile' }

# POST /securityControls/batchGet; cached 1min; needs --security-control-ids
@category "aws securityhub"
@search-terms BatchGetSecurityControls
export def 'securityhub batch-get-security-controls' [
  --security-control-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchGetSecurityControls $security_control_ids=SecurityControlIds $region=--region $profile=--profile' }

# POST /associations/batchGet; cached 1min; needs --standards-control-association-ids
@category "aws securityhub"
@search-terms BatchGetStandardsControlAssociations
export def 'securityhub batch-get-standards-control-associations' [
  --standards-control-association-ids: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchGetStandardsControlAssociations $standards_control_association_ids=StandardsControlAssociationIds $region=--region $profile=--profile' }

# POST /findings/import; needs --findings
@category "aws securityhub"
@search-terms BatchImportFindings
export def 'securityhub batch-import-findings' [
  --findings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchImportFindings $findings=Findings $region=--region $profile=--profile' }

# PATCH /automationrules/update; needs --update-automation-rules-request-items
@category "aws securityhub"
@search-terms BatchUpdateAutomationRules
export def 'securityhub batch-update-automation-rules' [
  --update-automation-rules-request-items: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchUpdateAutomationRules $update_automation_rules_request_items=UpdateAutomationRulesRequestItems $region=--region $profile=--profile' }

# PATCH /findings/batchupdate; needs --finding-identifiers
@category "aws securityhub"
@search-terms BatchUpdateFindings
export def 'securityhub batch-update-findings' [
  --finding-identifiers: oneof<list<any>, record>
  --note: record
  --severity: record
  --verification-state: string@[UNKNOWN TRUE_POSITIVE FALSE_POSITIVE BENIGN_POSITIVE]
  --confidence: int
  --criticality: int
  --types: oneof<list<string>, string>
  --user-defined-fields: record
  --workflow: record
  --related-findings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchUpdateFindings $finding_identifiers=FindingIdentifiers $note=Note $severity=Severity $verification_state=VerificationState $confidence=Confidence $criticality=Criticality $types=Types $user_defined_fields=UserDefinedFields $workflow=Workflow $related_findings=RelatedFindings $region=--region $profile=--profile' }

# PATCH /findingsv2/batchupdatev2
@category "aws securityhub"
@search-terms BatchUpdateFindingsV2
export def 'securityhub batch-update-findings-v2' [
  --metadata-uids: oneof<list<string>, string>
  --finding-identifiers: oneof<list<any>, record>
  --comment: string
  --severity-id: int
  --status-id: int
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub BatchUpdateFindingsV2 $metadata_uids=MetadataUids $finding_identifiers=FindingIdentifiers $comment=Comment $severity_id=SeverityId $status_id=StatusId $region=--region $profile=--profile' }

# PATCH /associations; needs --standards-control-association-updates
@category "aws securityhub"
@search-terms BatchUpdateStandardsControlAssociations
export def 'securityhub batch-update-standards-control-associations' [
  --standards-control-association-updates: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub BatchUpdateStandardsControlAssociations $standards_control_association_updates=StandardsControlAssociationUpdates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /exportjobsv2/{ExportJobId}/cancel; needs --export-job-id
@category "aws securityhub"
@search-terms CancelExportJobV2
export def 'securityhub cancel-export-job-v2' [
  --export-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CancelExportJobV2 $export_job_id=ExportJobId $region=--region $profile=--profile' }

# POST /actionTargets; needs --name --description --id
@category "aws securityhub"
@search-terms CreateActionTarget
export def 'securityhub create-action-target' [
  --name: string
  --description: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateActionTarget $name=Name $description=Description $id=Id $region=--region $profile=--profile' }

# POST /aggregatorv2/create; needs --region-linking-mode
@category "aws securityhub"
@search-terms CreateAggregatorV2
export def 'securityhub create-aggregator-v2' [
  --region-linking-mode: string
  --linked-regions: oneof<list<string>, string>
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateAggregatorV2 $region_linking_mode=RegionLinkingMode $linked_regions=LinkedRegions $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /automationrules/create; needs --rule-order --rule-name --description --criteria --actions
@category "aws securityhub"
@search-terms CreateAutomationRule
export def 'securityhub create-automation-rule' [
  --tags: record
  --rule-status: string@[ENABLED DISABLED]
  --rule-order: int
  --rule-name: string
  --description: string
  --is-terminal: oneof<bool>
  --criteria: record
  --actions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateAutomationRule $tags=Tags $rule_status=RuleStatus $rule_order=RuleOrder $rule_name=RuleName $description=Description $is_terminal=IsTerminal $criteria=Criteria $actions=Actions $region=--region $profile=--profile' }

# POST /automationrulesv2/create; needs --rule-name --description --rule-order --criteria --actions
@category "aws securityhub"
@search-terms CreateAutomationRuleV2
export def 'securityhub create-automation-rule-v2' [
  --rule-name: string
  --rule-status: string@[ENABLED DISABLED]
  --description: string
  --rule-order: number
  --criteria: record
  --actions: oneof<list<any>, record>
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateAutomationRuleV2 $rule_name=RuleName $rule_status=RuleStatus $description=Description $rule_order=RuleOrder $criteria=Criteria $actions=Actions $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /configurationPolicy/create; needs --name --configuration-policy
@category "aws securityhub"
@search-terms CreateConfigurationPolicy
export def 'securityhub create-configuration-policy' [
  --name: string
  --description: string
  --configuration-policy: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateConfigurationPolicy $name=Name $description=Description $configuration_policy=ConfigurationPolicy $tags=Tags $region=--region $profile=--profile' }

# POST /connectors; needs --name --provider
@category "aws securityhub"
@search-terms CreateConnector
export def 'securityhub create-connector' [
  --name: string
  --description: string
  --provider: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateConnector $name=Name $description=Description $provider=Provider $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /connectorsv2; needs --name --provider
@category "aws securityhub"
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
]: nothing -> record { call 'securityhub CreateConnectorV2 $name=Name $description=Description $provider=Provider $kms_key_arn=KmsKeyArn $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /findingAggregator/create; needs --region-linking-mode
@category "aws securityhub"
@search-terms CreateFindingAggregator
export def 'securityhub create-finding-aggregator' [
  --region-linking-mode: string
  --regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateFindingAggregator $region_linking_mode=RegionLinkingMode $regions=Regions $region=--region $profile=--profile' }

# POST /insights; needs --name --filters --group-by-attribute
@category "aws securityhub"
@search-terms CreateInsight
export def 'securityhub create-insight' [
  --name: string
  --filters: record
  --group-by-attribute: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateInsight $name=Name $filters=Filters $group_by_attribute=GroupByAttribute $region=--region $profile=--profile' }

# POST /members; needs --account-details
@category "aws securityhub"
@search-terms CreateMembers
export def 'securityhub create-members' [
  --account-details: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub CreateMembers $account_details=AccountDetails $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /ticketsv2; needs --connector-id --finding-metadata-uid
@category "aws securityhub"
@search-terms CreateTicketV2
export def 'securityhub create-ticket-v2' [
  --connector-id: string
  --finding-metadata-uid: string
  --client-token: string
  --mode: string@[DRYRUN]
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub CreateTicketV2 $connector_id=ConnectorId $finding_metadata_uid=FindingMetadataUid $client_token=ClientToken $mode=Mode $region=--region $profile=--profile' }

# POST /invitations/decline; needs --account-ids
@category "aws securityhub"
@search-terms DeclineInvitations
export def 'securityhub decline-invitations' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub DeclineInvitations $account_ids=AccountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# DELETE /actionTargets/{ActionTargetArn+}; needs --action-target-arn
@category "aws securityhub"
@search-terms DeleteActionTarget
export def 'securityhub delete-action-target' [
  --action-target-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub DeleteActionTarget $action_target_arn=ActionTargetArn $region=--region $profile=--profile' }

# DELETE /aggregatorv2/delete/{AggregatorV2Arn+}; needs --aggregator-v2-arn
@category "aws securityhub"
@search-terms DeleteAggregatorV2
export def 'securityhub delete-aggregator-v2' [
  --aggregator-v2-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DeleteAggregatorV2 $aggregator_v2_arn=AggregatorV2Arn $region=--region $profile=--profile' }

# DELETE /automationrulesv2/{Identifier}; needs --identifier
@category "aws securityhub"
@search-terms DeleteAutomationRuleV2
export def 'securityhub delete-automation-rule-v2' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DeleteAutomationRuleV2 $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /configurationPolicy/{Identifier}; needs --identifier
@category "aws securityhub"
@search-terms DeleteConfigurationPolicy
export def 'securityhub delete-configuration-policy' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DeleteConfigurationPolicy $identifier=Identifier $region=--region $profile=--profile' }

# DELETE /connectors/{ConnectorId+}; needs --connector-id
@category "aws securityhub"
@search-terms DeleteConnector
export def 'securityhub delete-connector' [
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub DeleteConnector $connector_id=ConnectorId $region=--region $profile=--profile' }

# DELETE /connectorsv2/{ConnectorId+}; needs --connector-id
@category "aws securityhub"
@search-terms DeleteConnectorV2
export def 'securityhub delete-connector-v2' [
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub DeleteConnectorV2 $connector_id=ConnectorId $region=--region $profile=--profile' }

# DELETE /findingAggregator/delete/{FindingAggregatorArn+}; needs --finding-aggregator-arn
@category "aws securityhub"
@search-terms DeleteFindingAggregator
export def 'securityhub delete-finding-aggregator' [
  --finding-aggregator-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DeleteFindingAggregator $finding_aggregator_arn=FindingAggregatorArn $region=--region $profile=--profile' }

# DELETE /insights/{InsightArn+}; needs --insight-arn
@category "aws securityhub"
@search-terms DeleteInsight
export def 'securityhub delete-insight' [
  --insight-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub DeleteInsight $insight_arn=InsightArn $region=--region $profile=--profile' }

# POST /invitations/delete; needs --account-ids
@category "aws securityhub"
@search-terms DeleteInvitations
export def 'securityhub delete-invitations' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub DeleteInvitations $account_ids=AccountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /members/delete; needs --account-ids
@category "aws securityhub"
@search-terms DeleteMembers
export def 'securityhub delete-members' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub DeleteMembers $account_ids=AccountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /actionTargets/get; follows pages; cached 1min
@category "aws securityhub"
@search-terms DescribeActionTargets
@example "First rows only" "securityhub describe-action-targets --stream | first 3"
export def 'securityhub describe-action-targets' [
  --action-target-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub DescribeActionTargets $action_target_arns=ActionTargetArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /accounts; cached 1min
@category "aws securityhub"
@search-terms DescribeHub
export def 'securityhub describe-hub' [
  --hub-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub DescribeHub $hub_arn=HubArn $region=--region $profile=--profile' }

# GET /organization/configuration; cached 1min
@category "aws securityhub"
@search-terms DescribeOrganizationConfiguration
export def 'securityhub describe-organization-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub DescribeOrganizationConfiguration $region=--region $profile=--profile' }

# GET /products; follows pages; cached 1min
@category "aws securityhub"
@search-terms DescribeProducts
@example "First rows only" "securityhub describe-products --stream | first 3"
export def 'securityhub describe-products' [
  --product-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub DescribeProducts $product_arn=ProductArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /productsV2; follows pages; cached 1min
@category "aws securityhub"
@search-terms DescribeProductsV2
@example "First rows only" "securityhub describe-products-v2 --stream | first 3"
export def 'securityhub describe-products-v2' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub DescribeProductsV2 $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /hubv2; cached 1min
@category "aws securityhub"
@search-terms DescribeSecurityHubV2
export def 'securityhub describe-security-hub-v2' [
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub DescribeSecurityHubV2 $region=--region $profile=--profile' }

# GET /standards; follows pages; cached 1min
@category "aws securityhub"
@search-terms DescribeStandards
@example "First rows only" "securityhub describe-standards --stream | first 3"
export def 'securityhub describe-standards' [
  --providers: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub DescribeStandards $providers=Providers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /standards/controls/{StandardsSubscriptionArn+}; follows pages; cached 1min; needs --standards-subscription-arn
@category "aws securityhub"
@search-terms DescribeStandardsControls
export def 'securityhub describe-standards-controls' [
  --standards-subscription-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub DescribeStandardsControls $standards_subscription_arn=StandardsSubscriptionArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# DELETE /productSubscriptions/{ProductSubscriptionArn+}; needs --product-subscription-arn
@category "aws securityhub"
@search-terms DisableImportFindingsForProduct
export def 'securityhub disable-import-findings-for-product' [
  --product-subscription-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DisableImportFindingsForProduct $product_subscription_arn=ProductSubscriptionArn $region=--region $profile=--profile' }

# POST /organization/admin/disable; needs --admin-account-id
@category "aws securityhub"
@search-terms DisableOrganizationAdminAccount
export def 'securityhub disable-organization-admin-account' [
  --admin-account-id: string
  --feature: string@[SecurityHub SecurityHubV2]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DisableOrganizationAdminAccount $admin_account_id=AdminAccountId $feature=Feature $region=--region $profile=--profile' }

# DELETE /accounts
@category "aws securityhub"
@search-terms DisableSecurityHub
export def 'securityhub disable-security-hub' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DisableSecurityHub $region=--region $profile=--profile' }

# DELETE /hubv2/feature/{FeatureName}; needs --feature-name
@category "aws securityhub"
@search-terms DisableSecurityHubFeatureV2
export def 'securityhub disable-security-hub-feature-v2' [
  --feature-name: string@[NETWORK_SCANNING]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DisableSecurityHubFeatureV2 $feature_name=FeatureName $region=--region $profile=--profile' }

# DELETE /hubv2
@category "aws securityhub"
@search-terms DisableSecurityHubV2
export def 'securityhub disable-security-hub-v2' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DisableSecurityHubV2 $region=--region $profile=--profile' }

# POST /administrator/disassociate
@category "aws securityhub"
@search-terms DisassociateFromAdministratorAccount
export def 'securityhub disassociate-from-administrator-account' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DisassociateFromAdministratorAccount $region=--region $profile=--profile' }

# POST /master/disassociate; deprecated
@category "aws securityhub"
@search-terms DisassociateFromMasterAccount
export def 'securityhub disassociate-from-master-account' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DisassociateFromMasterAccount $region=--region $profile=--profile' }

# POST /members/disassociate; needs --account-ids
@category "aws securityhub"
@search-terms DisassociateMembers
export def 'securityhub disassociate-members' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub DisassociateMembers $account_ids=AccountIds $region=--region $profile=--profile' }

# POST /productSubscriptions; needs --product-arn
@category "aws securityhub"
@search-terms EnableImportFindingsForProduct
export def 'securityhub enable-import-findings-for-product' [
  --product-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub EnableImportFindingsForProduct $product_arn=ProductArn $region=--region $profile=--profile' }

# POST /organization/admin/enable; needs --admin-account-id
@category "aws securityhub"
@search-terms EnableOrganizationAdminAccount
export def 'securityhub enable-organization-admin-account' [
  --admin-account-id: string
  --feature: string@[SecurityHub SecurityHubV2]
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub EnableOrganizationAdminAccount $admin_account_id=AdminAccountId $feature=Feature $region=--region $profile=--profile' }

# POST /accounts
@category "aws securityhub"
@search-terms EnableSecurityHub
export def 'securityhub enable-security-hub' [
  --tags: record
  --enable-default-standards: oneof<bool>
  --control-finding-generator: string@[STANDARD_CONTROL SECURITY_CONTROL]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub EnableSecurityHub $tags=Tags $enable_default_standards=EnableDefaultStandards $control_finding_generator=ControlFindingGenerator $region=--region $profile=--profile' }

# POST /hubv2/feature/{FeatureName}; needs --feature-name
@category "aws securityhub"
@search-terms EnableSecurityHubFeatureV2
export def 'securityhub enable-security-hub-feature-v2' [
  --feature-name: string@[NETWORK_SCANNING]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub EnableSecurityHubFeatureV2 $feature_name=FeatureName $region=--region $profile=--profile' }

# POST /hubv2
@category "aws securityhub"
@search-terms EnableSecurityHubV2
export def 'securityhub enable-security-hub-v2' [
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub EnableSecurityHubV2 $tags=Tags $region=--region $profile=--profile' }

# POST /recommendedPolicyV2/{MetadataUid}; needs --metadata-uid
@category "aws securityhub"
@search-terms GenerateRecommendedPolicyV2
export def 'securityhub generate-recommended-policy-v2' [
  --metadata-uid: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub GenerateRecommendedPolicyV2 $metadata_uid=MetadataUid $region=--region $profile=--profile' }

# GET /administrator; cached 1min
@category "aws securityhub"
@search-terms GetAdministratorAccount
export def 'securityhub get-administrator-account' [
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetAdministratorAccount $region=--region $profile=--profile' }

# GET /aggregatorv2/get/{AggregatorV2Arn+}; cached 1min; needs --aggregator-v2-arn
@category "aws securityhub"
@search-terms GetAggregatorV2
export def 'securityhub get-aggregator-v2' [
  --aggregator-v2-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetAggregatorV2 $aggregator_v2_arn=AggregatorV2Arn $region=--region $profile=--profile' }

# GET /automationrulesv2/{Identifier}; cached 1min; needs --identifier
@category "aws securityhub"
@search-terms GetAutomationRuleV2
export def 'securityhub get-automation-rule-v2' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetAutomationRuleV2 $identifier=Identifier $region=--region $profile=--profile' }

# GET /configurationPolicy/get/{Identifier}; cached 1min; needs --identifier
@category "aws securityhub"
@search-terms GetConfigurationPolicy
export def 'securityhub get-configuration-policy' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetConfigurationPolicy $identifier=Identifier $region=--region $profile=--profile' }

# POST /configurationPolicyAssociation/get; cached 1min; needs --target
@category "aws securityhub"
@search-terms GetConfigurationPolicyAssociation
export def 'securityhub get-configuration-policy-association' [
  --target: record
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetConfigurationPolicyAssociation $target=Target $region=--region $profile=--profile' }

# GET /connectors/{ConnectorId+}; cached 1min; needs --connector-id
@category "aws securityhub"
@search-terms GetConnector
export def 'securityhub get-connector' [
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetConnector $connector_id=ConnectorId $region=--region $profile=--profile' }

# GET /connectorsv2/{ConnectorId+}; cached 1min; needs --connector-id
@category "aws securityhub"
@search-terms GetConnectorV2
export def 'securityhub get-connector-v2' [
  --connector-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetConnectorV2 $connector_id=ConnectorId $region=--region $profile=--profile' }

# POST /standards/get; follows pages; cached 1min
@category "aws securityhub"
@search-terms GetEnabledStandards
@example "First rows only" "securityhub get-enabled-standards --stream | first 3"
export def 'securityhub get-enabled-standards' [
  --standards-subscription-arns: oneof<list<string>, string>
  --providers: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetEnabledStandards $standards_subscription_arns=StandardsSubscriptionArns $providers=Providers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /exportjobsv2/{ExportJobId}; cached 1min; needs --export-job-id
@category "aws securityhub"
@search-terms GetExportJobV2
export def 'securityhub get-export-job-v2' [
  --export-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetExportJobV2 $export_job_id=ExportJobId $region=--region $profile=--profile' }

# GET /findingAggregator/get/{FindingAggregatorArn+}; cached 1min; needs --finding-aggregator-arn
@category "aws securityhub"
@search-terms GetFindingAggregator
export def 'securityhub get-finding-aggregator' [
  --finding-aggregator-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetFindingAggregator $finding_aggregator_arn=FindingAggregatorArn $region=--region $profile=--profile' }

# POST /findingHistory/get; follows pages; cached 1min; needs --finding-identifier
@category "aws securityhub"
@search-terms GetFindingHistory
export def 'securityhub get-finding-history' [
  --finding-identifier: record
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetFindingHistory $finding_identifier=FindingIdentifier $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /findingsv2/statistics; cached 1min; needs --group-by-rules
@category "aws securityhub"
@search-terms GetFindingStatisticsV2
export def 'securityhub get-finding-statistics-v2' [
  --group-by-rules: oneof<list<any>, record>
  --scopes: record
  --sort-order: string@[asc desc]
  --max-statistic-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub GetFindingStatisticsV2 $group_by_rules=GroupByRules $scopes=Scopes $sort_order=SortOrder $max_statistic_results=MaxStatisticResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /findings; follows pages; cached 1min
@category "aws securityhub"
@search-terms GetFindings
@example "First rows only" "securityhub get-findings --stream | first 3"
export def 'securityhub get-findings' [
  --filters: record
  --sort-criteria: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetFindings $filters=Filters $sort_criteria=SortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /findingsTrendsv2; follows pages; cached 1min; needs --start-time --end-time
@category "aws securityhub"
@search-terms GetFindingsTrendsV2
export def 'securityhub get-findings-trends-v2' [
  --filters: record
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetFindingsTrendsV2 $filters=Filters $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /findingsv2; follows pages; cached 1min
@category "aws securityhub"
@search-terms GetFindingsV2
@example "First rows only" "securityhub get-findings-v2 --stream | first 3"
export def 'securityhub get-findings-v2' [
  --filters: record
  --scopes: record
  --sort-criteria: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'securityhub GetFindingsV2 $filters=Filters $scopes=Scopes $sort_criteria=SortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /insights/results/{InsightArn+}; cached 1min; needs --insight-arn
@category "aws securityhub"
@search-terms GetInsightResults
export def 'securityhub get-insight-results' [
  --insight-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetInsightResults $insight_arn=InsightArn $region=--region $profile=--profile' }

# POST /insights/get; follows pages; cached 1min
@category "aws securityhub"
@search-terms GetInsights
@example "First rows only" "securityhub get-insights --stream | first 3"
export def 'securityhub get-insights' [
  --insight-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetInsights $insight_arns=InsightArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /invitations/count; cached 1min
@category "aws securityhub"
@search-terms GetInvitationsCount
export def 'securityhub get-invitations-count' [
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetInvitationsCount $region=--region $profile=--profile' }

# GET /master; cached 1min; deprecated
@category "aws securityhub"
@search-terms GetMasterAccount
export def 'securityhub get-master-account' [
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetMasterAccount $region=--region $profile=--profile' }

# POST /members/get; cached 1min; needs --account-ids
@category "aws securityhub"
@search-terms GetMembers
export def 'securityhub get-members' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetMembers $account_ids=AccountIds $region=--region $profile=--profile' }

# GET /recommendedPolicyV2/{MetadataUid}; follows pages; cached 1min; needs --metadata-uid
@category "aws securityhub"
@search-terms GetRecommendedPolicyV2
export def 'securityhub get-recommended-policy-v2' [
  --metadata-uid: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetRecommendedPolicyV2 $metadata_uid=MetadataUid $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /GetRemediationsV2; follows pages; cached 1min
@category "aws securityhub"
@search-terms GetRemediationsV2
@example "First rows only" "securityhub get-remediations-v2 --stream | first 3"
export def 'securityhub get-remediations-v2' [
  --target-uid: string
  --metadata-uid: string
  --filters: record
  --show-guidance: oneof<bool>
  --guidance-format: string@[All AwsCli Cli Python Terraform Cdk CloudFormation IaC Template]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetRemediationsV2 $target_uid=TargetUid $metadata_uid=MetadataUid $filters=Filters $show_guidance=ShowGuidance $guidance_format=GuidanceFormat $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /resourcesv2/statistics; cached 1min; needs --group-by-rules
@category "aws securityhub"
@search-terms GetResourcesStatisticsV2
export def 'securityhub get-resources-statistics-v2' [
  --group-by-rules: oneof<list<any>, record>
  --scopes: record
  --sort-order: string@[asc desc]
  --max-statistic-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub GetResourcesStatisticsV2 $group_by_rules=GroupByRules $scopes=Scopes $sort_order=SortOrder $max_statistic_results=MaxStatisticResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /resourcesTrendsv2; follows pages; cached 1min; needs --start-time --end-time
@category "aws securityhub"
@search-terms GetResourcesTrendsV2
export def 'securityhub get-resources-trends-v2' [
  --filters: record
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetResourcesTrendsV2 $filters=Filters $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /resourcesv2; follows pages; cached 1min
@category "aws securityhub"
@search-terms GetResourcesV2
@example "First rows only" "securityhub get-resources-v2 --stream | first 3"
export def 'securityhub get-resources-v2' [
  --filters: record
  --scopes: record
  --sort-criteria: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetResourcesV2 $filters=Filters $scopes=Scopes $sort_criteria=SortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /securityControl/definition; cached 1min; needs --security-control-id
@category "aws securityhub"
@search-terms GetSecurityControlDefinition
export def 'securityhub get-security-control-definition' [
  --security-control-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub GetSecurityControlDefinition $security_control_id=SecurityControlId $region=--region $profile=--profile' }

# POST /softwarev2/resources; follows pages; cached 1min; needs --package-name --package-type
@category "aws securityhub"
@search-terms GetSoftwareResourcesV2
export def 'securityhub get-software-resources-v2' [
  --package-name: string
  --package-type: string
  --package-version: string
  --filters: record
  --scopes: record
  --sort-criteria: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetSoftwareResourcesV2 $package_name=PackageName $package_type=PackageType $package_version=PackageVersion $filters=Filters $scopes=Scopes $sort_criteria=SortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /softwarev2/statistics; cached 1min; needs --group-by-rules
@category "aws securityhub"
@search-terms GetSoftwareStatisticsV2
export def 'securityhub get-software-statistics-v2' [
  --group-by-rules: oneof<list<any>, record>
  --scopes: record
  --sort-order: string@[asc desc]
  --max-statistic-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub GetSoftwareStatisticsV2 $group_by_rules=GroupByRules $scopes=Scopes $sort_order=SortOrder $max_statistic_results=MaxStatisticResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /softwarev2; follows pages; cached 1min
@category "aws securityhub"
@search-terms GetSoftwareV2
@example "First rows only" "securityhub get-software-v2 --stream | first 3"
export def 'securityhub get-software-v2' [
  --filters: record
  --scopes: record
  --sort-criteria: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub GetSoftwareV2 $filters=Filters $scopes=Scopes $sort_criteria=SortCriteria $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /members/invite; needs --account-ids
@category "aws securityhub"
@search-terms InviteMembers
export def 'securityhub invite-members' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'securityhub InviteMembers $account_ids=AccountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /aggregatorv2/list; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListAggregatorsV2
@example "First rows only" "securityhub list-aggregators-v2 --stream | first 3"
export def 'securityhub list-aggregators-v2' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListAggregatorsV2 $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /automationrules/list; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListAutomationRules
@example "First rows only" "securityhub list-automation-rules --stream | first 3"
export def 'securityhub list-automation-rules' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListAutomationRules $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /automationrulesv2/list; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListAutomationRulesV2
@example "First rows only" "securityhub list-automation-rules-v2 --stream | first 3"
export def 'securityhub list-automation-rules-v2' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListAutomationRulesV2 $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /configurationPolicy/list; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListConfigurationPolicies
@example "First rows only" "securityhub list-configuration-policies --stream | first 3"
export def 'securityhub list-configuration-policies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListConfigurationPolicies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /configurationPolicyAssociation/list; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListConfigurationPolicyAssociations
@example "First rows only" "securityhub list-configuration-policy-associations --stream | first 3"
export def 'securityhub list-configuration-policy-associations' [
  --filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListConfigurationPolicyAssociations $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /connectors; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListConnectors
@example "First rows only" "securityhub list-connectors --stream | first 3"
export def 'securityhub list-connectors' [
  --provider-name: string@[AZURE GCP]
  --connector-status: string@[CONNECTED DEGRADED FAILED_TO_CONNECT UNKNOWN]
  --enablement-status: string@[ENABLED PENDING_ENABLEMENT PENDING_UPDATE PENDING_DELETION]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListConnectors $provider_name=ProviderName $connector_status=ConnectorStatus $enablement_status=EnablementStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /connectorsv2; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListConnectorsV2
@example "First rows only" "securityhub list-connectors-v2 --stream | first 3"
export def 'securityhub list-connectors-v2' [
  --provider-name: string@[JIRA_CLOUD SERVICENOW AZURE GCP]
  --connector-status: string@[CONNECTED DEGRADED FAILED_TO_CONNECT PENDING_AUTHORIZATION PENDING_CONFIGURATION UNKNOWN]
  --enablement-status: string@[ENABLED PENDING_ENABLEMENT FAILED_TO_ENABLE PENDING_UPDATE FAILED_TO_UPDATE PENDING_DELETION FAILED_TO_DELETE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListConnectorsV2 $provider_name=ProviderName $connector_status=ConnectorStatus $enablement_status=EnablementStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /productSubscriptions; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListEnabledProductsForImport
@example "First rows only" "securityhub list-enabled-products-for-import --stream | first 3"
export def 'securityhub list-enabled-products-for-import' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'securityhub ListEnabledProductsForImport $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /exportjobsv2; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListExportJobsV2
@example "First rows only" "securityhub list-export-jobs-v2 --stream | first 3"
export def 'securityhub list-export-jobs-v2' [
  --status: string@[RUNNING SUCCEEDED FAILED CANCELLED]
  --data-type: string@[FINDINGS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListExportJobsV2 $status=Status $data_type=DataType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListExposuresByRemediationV2; follows pages; cached 1min; needs --target-uid
@category "aws securityhub"
@search-terms ListExposuresByRemediationV2
export def 'securityhub list-exposures-by-remediation-v2' [
  --target-uid: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListExposuresByRemediationV2 $target_uid=TargetUid $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /findingAggregator/list; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListFindingAggregators
@example "First rows only" "securityhub list-finding-aggregators --stream | first 3"
export def 'securityhub list-finding-aggregators' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListFindingAggregators $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /freetrial/statusv2/list; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListFreeTrialStatusesV2
@example "First rows only" "securityhub list-free-trial-statuses-v2 --stream | first 3"
export def 'securityhub list-free-trial-statuses-v2' [
  --account-ids: oneof<list<string>, string>
  --statuses: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListFreeTrialStatusesV2 $account_ids=AccountIds $statuses=Statuses $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /invitations; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListInvitations
@example "First rows only" "securityhub list-invitations --stream | first 3"
export def 'securityhub list-invitations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListInvitations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /members; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListMembers
@example "First rows only" "securityhub list-members --stream | first 3"
export def 'securityhub list-members' [
  --only-associated: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListMembers $only_associated=OnlyAssociated $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /organization/admin; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListOrganizationAdminAccounts
@example "First rows only" "securityhub list-organization-admin-accounts --stream | first 3"
export def 'securityhub list-organization-admin-accounts' [
  --feature: string@[SecurityHub SecurityHubV2]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListOrganizationAdminAccounts $feature=Feature $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /securityControls/definitions; follows pages; cached 1min
@category "aws securityhub"
@search-terms ListSecurityControlDefinitions
@example "First rows only" "securityhub list-security-control-definitions --stream | first 3"
export def 'securityhub list-security-control-definitions' [
  --standards-arn: string
  --providers: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListSecurityControlDefinitions $standards_arn=StandardsArn $providers=Providers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /associations; follows pages; cached 1min; needs --security-control-id
@category "aws securityhub"
@search-terms ListStandardsControlAssociations
export def 'securityhub list-standards-control-associations' [
  --security-control-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'securityhub ListStandardsControlAssociations $security_control_id=SecurityControlId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws securityhub"
@search-terms ListTagsForResource
export def 'securityhub list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /connectorsv2/register; needs --auth-code --auth-state
@category "aws securityhub"
@search-terms RegisterConnectorV2
export def 'securityhub register-connector-v2' [
  --auth-code: string
  --auth-state: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub RegisterConnectorV2 $auth_code=AuthCode $auth_state=AuthState $region=--region $profile=--profile' }

# POST /configurationPolicyAssociation/associate; needs --configuration-policy-identifier --target
@category "aws securityhub"
@search-terms StartConfigurationPolicyAssociation
export def 'securityhub start-configuration-policy-association' [
  --configuration-policy-identifier: string
  --target: record
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub StartConfigurationPolicyAssociation $configuration_policy_identifier=ConfigurationPolicyIdentifier $target=Target $region=--region $profile=--profile' }

# POST /configurationPolicyAssociation/disassociate; needs --configuration-policy-identifier
@category "aws securityhub"
@search-terms StartConfigurationPolicyDisassociation
export def 'securityhub start-configuration-policy-disassociation' [
  --target: record
  --configuration-policy-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub StartConfigurationPolicyDisassociation $target=Target $configuration_policy_identifier=ConfigurationPolicyIdentifier $region=--region $profile=--profile' }

# POST /exportjobsv2; needs --destination --output-configuration
@category "aws securityhub"
@search-terms StartExportJobV2
export def 'securityhub start-export-job-v2' [
  --name: string
  --destination: record
  --output-configuration: record
  --scopes: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub StartExportJobV2 $name=Name $destination=Destination $output_configuration=OutputConfiguration $scopes=Scopes $client_token=ClientToken $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws securityhub"
@search-terms TagResource
export def 'securityhub tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws securityhub"
@search-terms UntagResource
export def 'securityhub untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PATCH /actionTargets/{ActionTargetArn+}; needs --action-target-arn
@category "aws securityhub"
@search-terms UpdateActionTarget
export def 'securityhub update-action-target' [
  --action-target-arn: string
  --name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UpdateActionTarget $action_target_arn=ActionTargetArn $name=Name $description=Description $region=--region $profile=--profile' }

# PATCH /aggregatorv2/update/{AggregatorV2Arn+}; needs --aggregator-v2-arn --region-linking-mode
@category "aws securityhub"
@search-terms UpdateAggregatorV2
export def 'securityhub update-aggregator-v2' [
  --aggregator-v2-arn: string
  --region-linking-mode: string
  --linked-regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub UpdateAggregatorV2 $aggregator_v2_arn=AggregatorV2Arn $region_linking_mode=RegionLinkingMode $linked_regions=LinkedRegions $region=--region $profile=--profile' }

# PATCH /automationrulesv2/{Identifier}; needs --identifier
@category "aws securityhub"
@search-terms UpdateAutomationRuleV2
export def 'securityhub update-automation-rule-v2' [
  --identifier: string
  --rule-status: string@[ENABLED DISABLED]
  --rule-order: number
  --description: string
  --rule-name: string
  --criteria: record
  --actions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UpdateAutomationRuleV2 $identifier=Identifier $rule_status=RuleStatus $rule_order=RuleOrder $description=Description $rule_name=RuleName $criteria=Criteria $actions=Actions $region=--region $profile=--profile' }

# PATCH /configurationPolicy/{Identifier}; needs --identifier
@category "aws securityhub"
@search-terms UpdateConfigurationPolicy
export def 'securityhub update-configuration-policy' [
  --identifier: string
  --name: string
  --description: string
  --updated-reason: string
  --configuration-policy: record
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub UpdateConfigurationPolicy $identifier=Identifier $name=Name $description=Description $updated_reason=UpdatedReason $configuration_policy=ConfigurationPolicy $region=--region $profile=--profile' }

# PATCH /connectors/{ConnectorId+}; needs --connector-id
@category "aws securityhub"
@search-terms UpdateConnector
export def 'securityhub update-connector' [
  --connector-id: string
  --description: string
  --provider: record
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub UpdateConnector $connector_id=ConnectorId $description=Description $provider=Provider $region=--region $profile=--profile' }

# PATCH /connectorsv2/{ConnectorId+}; needs --connector-id
@category "aws securityhub"
@search-terms UpdateConnectorV2
export def 'securityhub update-connector-v2' [
  --connector-id: string
  --description: string
  --provider: record
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub UpdateConnectorV2 $connector_id=ConnectorId $description=Description $provider=Provider $region=--region $profile=--profile' }

# PATCH /findingAggregator/update; needs --finding-aggregator-arn --region-linking-mode
@category "aws securityhub"
@search-terms UpdateFindingAggregator
export def 'securityhub update-finding-aggregator' [
  --finding-aggregator-arn: string
  --region-linking-mode: string
  --regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'securityhub UpdateFindingAggregator $finding_aggregator_arn=FindingAggregatorArn $region_linking_mode=RegionLinkingMode $regions=Regions $region=--region $profile=--profile' }

# PATCH /findings; needs --filters
@category "aws securityhub"
@search-terms UpdateFindings
export def 'securityhub update-findings' [
  --filters: record
  --note: record
  --record-state: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UpdateFindings $filters=Filters $note=Note $record_state=RecordState $region=--region $profile=--profile' }

# PATCH /insights/{InsightArn+}; needs --insight-arn
@category "aws securityhub"
@search-terms UpdateInsight
export def 'securityhub update-insight' [
  --insight-arn: string
  --name: string
  --filters: record
  --group-by-attribute: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UpdateInsight $insight_arn=InsightArn $name=Name $filters=Filters $group_by_attribute=GroupByAttribute $region=--region $profile=--profile' }

# POST /organization/configuration; needs --auto-enable
@category "aws securityhub"
@search-terms UpdateOrganizationConfiguration
export def 'securityhub update-organization-configuration' [
  --auto-enable: oneof<bool>
  --auto-enable-standards: string@[NONE DEFAULT]
  --organization-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UpdateOrganizationConfiguration $auto_enable=AutoEnable $auto_enable_standards=AutoEnableStandards $organization_configuration=OrganizationConfiguration $region=--region $profile=--profile' }

# PATCH /securityControl/update; needs --security-control-id --parameters
@category "aws securityhub"
@search-terms UpdateSecurityControl
export def 'securityhub update-security-control' [
  --security-control-id: string
  --parameters: record
  --last-update-reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UpdateSecurityControl $security_control_id=SecurityControlId $parameters=Parameters $last_update_reason=LastUpdateReason $region=--region $profile=--profile' }

# PATCH /accounts
@category "aws securityhub"
@search-terms UpdateSecurityHubConfiguration
export def 'securityhub update-security-hub-configuration' [
  --auto-enable-controls: oneof<bool>
  --control-finding-generator: string@[STANDARD_CONTROL SECURITY_CONTROL]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UpdateSecurityHubConfiguration $auto_enable_controls=AutoEnableControls $control_finding_generator=ControlFindingGenerator $region=--region $profile=--profile' }

# PATCH /standards/control/{StandardsControlArn+}; needs --standards-control-arn
@category "aws securityhub"
@search-terms UpdateStandardsControl
export def 'securityhub update-standards-control' [
  --standards-control-arn: string
  --control-status: string@[ENABLED DISABLED]
  --disabled-reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'securityhub UpdateStandardsControl $standards_control_arn=StandardsControlArn $control_status=ControlStatus $disabled_reason=DisabledReason $region=--region $profile=--profile' }
