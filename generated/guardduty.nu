# Written by `cargo xtask generate --service guardduty` from the service's model and overlay: change those instead.
# GuardDuty, API version 2017-11-28: 103 operations.

use rt.nu [call]

# POST /detector/{DetectorId}/administrator; needs --detector-id --administrator-id --invitation-id
@search-terms AcceptAdministratorInvitation
export def 'guardduty accept-administrator-invitation' [
  --detector-id: string
  --administrator-id: string
  --invitation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty AcceptAdministratorInvitation $detector_id $administrator_id $invitation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/master; needs --detector-id --master-id --invitation-id; deprecated
@search-terms AcceptInvitation
export def 'guardduty accept-invitation' [
  --detector-id: string
  --master-id: string
  --invitation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty AcceptInvitation $detector_id $master_id $invitation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/findings/archive; needs --detector-id --finding-ids
@search-terms ArchiveFindings
export def 'guardduty archive-findings' [
  --detector-id: string
  --finding-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty ArchiveFindings $detector_id $finding_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /custom-detection-rule/association; needs --rule-id --mode
@search-terms CreateCustomDetectionRuleAssociation
export def 'guardduty create-custom-detection-rule-association' [
  --rule-id: string
  --mode: string@[LIVE DRY_RUN]
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateCustomDetectionRuleAssociation $rule_id $mode $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /custom-detection-rule/org-configuration; needs --rule-id --mode
@search-terms CreateCustomDetectionRuleOrgConfiguration
export def 'guardduty create-custom-detection-rule-org-configuration' [
  --rule-id: string
  --mode: string@[LIVE DRY_RUN]
  --include-account-ids: list<string>
  --exclude-account-ids: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateCustomDetectionRuleOrgConfiguration $rule_id $mode $include_account_ids $exclude_account_ids $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /detector; needs --enable
@search-terms CreateDetector
export def 'guardduty create-detector' [
  --enable: oneof<bool>
  --client-token: string
  --finding-publishing-frequency: string@[FIFTEEN_MINUTES ONE_HOUR SIX_HOURS]
  --data-sources: record
  --tags: record
  --features: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateDetector $enable $client_token $finding_publishing_frequency $data_sources $tags $features -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/filter; needs --detector-id --name --finding-criteria
@search-terms CreateFilter
export def 'guardduty create-filter' [
  --detector-id: string
  --name: string
  --description: string
  --action: string@[NOOP ARCHIVE]
  --rank: int
  --finding-criteria: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateFilter $detector_id $name $description $action $rank $finding_criteria $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/ipset; needs --detector-id --name --format --location --activate
@search-terms CreateIPSet
export def 'guardduty create-ip-set' [
  --detector-id: string
  --name: string
  --format: string@[TXT STIX OTX_CSV ALIEN_VAULT PROOF_POINT FIRE_EYE]
  --location: string
  --activate: oneof<bool>
  --client-token: string
  --tags: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateIPSet $detector_id $name $format $location $activate $client_token $tags $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/investigation; needs --detector-id --trigger-prompt
@search-terms CreateInvestigation
export def 'guardduty create-investigation' [
  --detector-id: string
  --trigger-prompt: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateInvestigation $detector_id $trigger_prompt $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /malware-protection-plan; needs --role --protected-resource
@search-terms CreateMalwareProtectionPlan
export def 'guardduty create-malware-protection-plan' [
  --client-token: string
  --role: string
  --protected-resource: record
  --actions: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateMalwareProtectionPlan $client_token $role $protected_resource $actions $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/member; needs --detector-id --account-details
@search-terms CreateMembers
export def 'guardduty create-members' [
  --detector-id: string
  --account-details: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateMembers $detector_id $account_details -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/publishingDestination; needs --detector-id --destination-type --destination-properties
@search-terms CreatePublishingDestination
export def 'guardduty create-publishing-destination' [
  --detector-id: string
  --destination-type: string
  --destination-properties: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreatePublishingDestination $detector_id $destination_type $destination_properties $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/findings/create; needs --detector-id
@search-terms CreateSampleFindings
export def 'guardduty create-sample-findings' [
  --detector-id: string
  --finding-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateSampleFindings $detector_id $finding_types -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/threatentityset; needs --detector-id --name --format --location --activate
@search-terms CreateThreatEntitySet
export def 'guardduty create-threat-entity-set' [
  --detector-id: string
  --name: string
  --format: string@[TXT STIX OTX_CSV ALIEN_VAULT PROOF_POINT FIRE_EYE]
  --location: string
  --expected-bucket-owner: string
  --activate: oneof<bool>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateThreatEntitySet $detector_id $name $format $location $expected_bucket_owner $activate $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/threatintelset; needs --detector-id --name --format --location --activate
@search-terms CreateThreatIntelSet
export def 'guardduty create-threat-intel-set' [
  --detector-id: string
  --name: string
  --format: string@[TXT STIX OTX_CSV ALIEN_VAULT PROOF_POINT FIRE_EYE]
  --location: string
  --activate: oneof<bool>
  --client-token: string
  --tags: record
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateThreatIntelSet $detector_id $name $format $location $activate $client_token $tags $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/trustedentityset; needs --detector-id --name --format --location --activate
@search-terms CreateTrustedEntitySet
export def 'guardduty create-trusted-entity-set' [
  --detector-id: string
  --name: string
  --format: string@[TXT STIX OTX_CSV ALIEN_VAULT PROOF_POINT FIRE_EYE]
  --location: string
  --expected-bucket-owner: string
  --activate: oneof<bool>
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty CreateTrustedEntitySet $detector_id $name $format $location $expected_bucket_owner $activate $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /invitation/decline; needs --account-ids
@search-terms DeclineInvitations
export def 'guardduty decline-invitations' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeclineInvitations $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /custom-detection-rule/rule/{RuleId}/association/{AssociationId}; needs --rule-id --association-id
@search-terms DeleteCustomDetectionRuleAssociation
export def 'guardduty delete-custom-detection-rule-association' [
  --rule-id: string
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteCustomDetectionRuleAssociation $rule_id $association_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /custom-detection-rule/org-configuration/{RuleId}; needs --rule-id --mode
@search-terms DeleteCustomDetectionRuleOrgConfiguration
export def 'guardduty delete-custom-detection-rule-org-configuration' [
  --rule-id: string
  --mode: string@[LIVE DRY_RUN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteCustomDetectionRuleOrgConfiguration $rule_id $mode -- $region $profile $with_input $fail_fast $yes' }

# DELETE /detector/{DetectorId}; needs --detector-id
@search-terms DeleteDetector
export def 'guardduty delete-detector' [
  --detector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteDetector $detector_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /detector/{DetectorId}/filter/{FilterName}; needs --detector-id --filter-name
@search-terms DeleteFilter
export def 'guardduty delete-filter' [
  --detector-id: string
  --filter-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteFilter $detector_id $filter_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /detector/{DetectorId}/ipset/{IpSetId}; needs --detector-id --ip-set-id
@search-terms DeleteIPSet
export def 'guardduty delete-ip-set' [
  --detector-id: string
  --ip-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteIPSet $detector_id $ip_set_id -- $region $profile $with_input $fail_fast $yes' }

# POST /invitation/delete; needs --account-ids
@search-terms DeleteInvitations
export def 'guardduty delete-invitations' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteInvitations $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /malware-protection-plan/{MalwareProtectionPlanId}; needs --malware-protection-plan-id
@search-terms DeleteMalwareProtectionPlan
export def 'guardduty delete-malware-protection-plan' [
  --malware-protection-plan-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteMalwareProtectionPlan $malware_protection_plan_id -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/member/delete; needs --detector-id --account-ids
@search-terms DeleteMembers
export def 'guardduty delete-members' [
  --detector-id: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteMembers $detector_id $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# DELETE /detector/{DetectorId}/publishingDestination/{DestinationId}; needs --detector-id --destination-id
@search-terms DeletePublishingDestination
export def 'guardduty delete-publishing-destination' [
  --detector-id: string
  --destination-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeletePublishingDestination $detector_id $destination_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /detector/{DetectorId}/threatentityset/{ThreatEntitySetId}; needs --detector-id --threat-entity-set-id
@search-terms DeleteThreatEntitySet
export def 'guardduty delete-threat-entity-set' [
  --detector-id: string
  --threat-entity-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteThreatEntitySet $detector_id $threat_entity_set_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /detector/{DetectorId}/threatintelset/{ThreatIntelSetId}; needs --detector-id --threat-intel-set-id
@search-terms DeleteThreatIntelSet
export def 'guardduty delete-threat-intel-set' [
  --detector-id: string
  --threat-intel-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteThreatIntelSet $detector_id $threat_intel_set_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}; needs --detector-id --trusted-entity-set-id
@search-terms DeleteTrustedEntitySet
export def 'guardduty delete-trusted-entity-set' [
  --detector-id: string
  --trusted-entity-set-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DeleteTrustedEntitySet $detector_id $trusted_entity_set_id -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/malware-scans; follows pages; cached 1min; needs --detector-id
@search-terms DescribeMalwareScans
export def 'guardduty describe-malware-scans' [
  --detector-id: string
  --filter-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'guardduty DescribeMalwareScans $detector_id $filter_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/admin; cached 1min; needs --detector-id
@search-terms DescribeOrganizationConfiguration
export def 'guardduty describe-organization-configuration' [
  --detector-id: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty DescribeOrganizationConfiguration $detector_id $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/publishingDestination/{DestinationId}; cached 1min; needs --detector-id --destination-id
@search-terms DescribePublishingDestination
export def 'guardduty describe-publishing-destination' [
  --detector-id: string
  --destination-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty DescribePublishingDestination $detector_id $destination_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /admin/disable; needs --admin-account-id
@search-terms DisableOrganizationAdminAccount
export def 'guardduty disable-organization-admin-account' [
  --admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DisableOrganizationAdminAccount $admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/administrator/disassociate; needs --detector-id
@search-terms DisassociateFromAdministratorAccount
export def 'guardduty disassociate-from-administrator-account' [
  --detector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DisassociateFromAdministratorAccount $detector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/master/disassociate; needs --detector-id; deprecated
@search-terms DisassociateFromMasterAccount
export def 'guardduty disassociate-from-master-account' [
  --detector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DisassociateFromMasterAccount $detector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/member/disassociate; needs --detector-id --account-ids
@search-terms DisassociateMembers
export def 'guardduty disassociate-members' [
  --detector-id: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty DisassociateMembers $detector_id $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /admin/enable; needs --admin-account-id
@search-terms EnableOrganizationAdminAccount
export def 'guardduty enable-organization-admin-account' [
  --admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty EnableOrganizationAdminAccount $admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# GET /detector/{DetectorId}/administrator; cached 1min; needs --detector-id
@search-terms GetAdministratorAccount
export def 'guardduty get-administrator-account' [
  --detector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetAdministratorAccount $detector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /detector/{DetectorId}/coverage/statistics; needs --detector-id --statistics-type
@search-terms GetCoverageStatistics
export def 'guardduty get-coverage-statistics' [
  --detector-id: string
  --filter-criteria: record
  --statistics-type: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetCoverageStatistics $detector_id $filter_criteria $statistics_type -- $region $profile $with_input $fail_fast' }

# GET /custom-detection-rule/rule/{RuleId}; cached 1min; needs --rule-id
@search-terms GetCustomDetectionRule
export def 'guardduty get-custom-detection-rule' [
  --rule-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetCustomDetectionRule $rule_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /custom-detection-rule/rule/{RuleId}/association/{AssociationId}; cached 1min; needs --rule-id --association-id
@search-terms GetCustomDetectionRuleAssociation
export def 'guardduty get-custom-detection-rule-association' [
  --rule-id: string
  --association-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetCustomDetectionRuleAssociation $rule_id $association_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /custom-detection-rule/org-configuration/{RuleId}; cached 1min; needs --rule-id --mode
@search-terms GetCustomDetectionRuleOrgConfiguration
export def 'guardduty get-custom-detection-rule-org-configuration' [
  --rule-id: string
  --mode: string@[LIVE DRY_RUN]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetCustomDetectionRuleOrgConfiguration $rule_id $mode -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}; cached 1min; needs --detector-id
@search-terms GetDetector
export def 'guardduty get-detector' [
  --detector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetDetector $detector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/filter/{FilterName}; cached 1min; needs --detector-id --filter-name
@search-terms GetFilter
export def 'guardduty get-filter' [
  --detector-id: string
  --filter-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetFilter $detector_id $filter_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /detector/{DetectorId}/findings/get; needs --detector-id --finding-ids
@search-terms GetFindings
export def 'guardduty get-findings' [
  --detector-id: string
  --finding-ids: list<string>
  --sort-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetFindings $detector_id $finding_ids $sort_criteria -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /detector/{DetectorId}/findings/statistics; needs --detector-id
@search-terms GetFindingsStatistics
export def 'guardduty get-findings-statistics' [
  --detector-id: string
  --finding-statistic-types: list<string>
  --finding-criteria: record
  --group-by: string@[ACCOUNT DATE FINDING_TYPE RESOURCE SEVERITY]
  --order-by: string@[ASC DESC]
  --max-results: int
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetFindingsStatistics $detector_id $finding_statistic_types $finding_criteria $group_by $order_by $max_results -- $region $profile $raw $with_input $fail_fast' }

# GET /detector/{DetectorId}/ipset/{IpSetId}; cached 1min; needs --detector-id --ip-set-id
@search-terms GetIPSet
export def 'guardduty get-ip-set' [
  --detector-id: string
  --ip-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetIPSet $detector_id $ip_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/investigation/{InvestigationId}; cached 1min; needs --detector-id --investigation-id
@search-terms GetInvestigation
export def 'guardduty get-investigation' [
  --detector-id: string
  --investigation-id: string
  --summary-format: string@[STRING STRUCTURED]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetInvestigation $detector_id $investigation_id $summary_format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /invitation/count; cached 1min
@search-terms GetInvitationsCount
export def 'guardduty get-invitations-count' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'guardduty GetInvitationsCount -- $region $profile $refresh $ttl' }

# GET /malware-protection-plan/{MalwareProtectionPlanId}; cached 1min; needs --malware-protection-plan-id
@search-terms GetMalwareProtectionPlan
export def 'guardduty get-malware-protection-plan' [
  --malware-protection-plan-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetMalwareProtectionPlan $malware_protection_plan_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /malware-scan/{ScanId}; cached 1min; needs --scan-id
@search-terms GetMalwareScan
export def 'guardduty get-malware-scan' [
  --scan-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetMalwareScan $scan_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/malware-scan-settings; cached 1min; needs --detector-id
@search-terms GetMalwareScanSettings
export def 'guardduty get-malware-scan-settings' [
  --detector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetMalwareScanSettings $detector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/master; cached 1min; needs --detector-id; deprecated
@search-terms GetMasterAccount
export def 'guardduty get-master-account' [
  --detector-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetMasterAccount $detector_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /detector/{DetectorId}/member/detector/get; cached 1min; needs --detector-id --account-ids
@search-terms GetMemberDetectors
export def 'guardduty get-member-detectors' [
  --detector-id: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetMemberDetectors $detector_id $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /detector/{DetectorId}/member/get; needs --detector-id --account-ids
@search-terms GetMembers
export def 'guardduty get-members' [
  --detector-id: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetMembers $detector_id $account_ids -- $region $profile $with_input $fail_fast' }

# GET /organization/statistics
@search-terms GetOrganizationStatistics
export def 'guardduty get-organization-statistics' [
  --region: string
  --profile: string
]: any -> any { call 'guardduty GetOrganizationStatistics -- $region $profile' }

# POST /detector/{DetectorId}/freeTrial/daysRemaining; cached 1min; needs --detector-id --account-ids
@search-terms GetRemainingFreeTrialDays
export def 'guardduty get-remaining-free-trial-days' [
  --detector-id: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetRemainingFreeTrialDays $detector_id $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/threatentityset/{ThreatEntitySetId}; cached 1min; needs --detector-id --threat-entity-set-id
@search-terms GetThreatEntitySet
export def 'guardduty get-threat-entity-set' [
  --detector-id: string
  --threat-entity-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetThreatEntitySet $detector_id $threat_entity_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/threatintelset/{ThreatIntelSetId}; cached 1min; needs --detector-id --threat-intel-set-id
@search-terms GetThreatIntelSet
export def 'guardduty get-threat-intel-set' [
  --detector-id: string
  --threat-intel-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetThreatIntelSet $detector_id $threat_intel_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}; cached 1min; needs --detector-id --trusted-entity-set-id
@search-terms GetTrustedEntitySet
export def 'guardduty get-trusted-entity-set' [
  --detector-id: string
  --trusted-entity-set-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetTrustedEntitySet $detector_id $trusted_entity_set_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /detector/{DetectorId}/usage/statistics; needs --detector-id --usage-statistic-type --usage-criteria
@search-terms GetUsageStatistics
export def 'guardduty get-usage-statistics' [
  --detector-id: string
  --usage-statistic-type: string@[SUM_BY_ACCOUNT SUM_BY_DATA_SOURCE SUM_BY_RESOURCE TOP_RESOURCES SUM_BY_FEATURES TOP_ACCOUNTS_BY_FEATURE]
  --usage-criteria: record
  --unit: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'guardduty GetUsageStatistics $detector_id $usage_statistic_type $usage_criteria $unit $max_results $next_token -- $region $profile $raw $with_input $fail_fast' }

# POST /detector/{DetectorId}/member/invite; needs --detector-id --account-ids
@search-terms InviteMembers
export def 'guardduty invite-members' [
  --detector-id: string
  --account-ids: list<string>
  --disable-email-notification: oneof<bool>
  --message: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty InviteMembers $detector_id $account_ids $disable_email_notification $message -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/coverage; follows pages; cached 1min; needs --detector-id
@search-terms ListCoverage
export def 'guardduty list-coverage' [
  --detector-id: string
  --filter-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'guardduty ListCoverage $detector_id $filter_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /custom-detection-rule/association; follows pages; cached 1min
@search-terms ListCustomDetectionRuleAssociations
export def 'guardduty list-custom-detection-rule-associations' [
  --rule-id: string
  --mode: string@[LIVE DRY_RUN]
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
]: any -> any { call 'guardduty ListCustomDetectionRuleAssociations $rule_id $mode -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /custom-detection-rule/org-configuration; follows pages; cached 1min
@search-terms ListCustomDetectionRuleOrgConfigurations
export def 'guardduty list-custom-detection-rule-org-configurations' [
  --status: string@[ACTIVE PROCESSING FAILED]
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
]: any -> any { call 'guardduty ListCustomDetectionRuleOrgConfigurations $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /custom-detection-rule/rule; follows pages; cached 1min
@search-terms ListCustomDetectionRules
export def 'guardduty list-custom-detection-rules' [
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
]: any -> any { call 'guardduty ListCustomDetectionRules $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /detector; follows pages; cached 1min
@search-terms ListDetectors
export def 'guardduty list-detectors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'guardduty ListDetectors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /detector/{DetectorId}/filter; follows pages; cached 1min; needs --detector-id
@search-terms ListFilters
export def 'guardduty list-filters' [
  --detector-id: string
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
]: any -> any { call 'guardduty ListFilters $detector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /detector/{DetectorId}/findings; follows pages; cached 1min; needs --detector-id
@search-terms ListFindings
export def 'guardduty list-findings' [
  --detector-id: string
  --finding-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'guardduty ListFindings $detector_id $finding_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/ipset; follows pages; cached 1min; needs --detector-id
@search-terms ListIPSets
export def 'guardduty list-ip-sets' [
  --detector-id: string
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
]: any -> any { call 'guardduty ListIPSets $detector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /detector/{DetectorId}/investigation/records; follows pages; needs --detector-id --investigation-id
@search-terms ListInvestigationRecords
export def 'guardduty list-investigation-records' [
  --detector-id: string
  --investigation-id: string
  --record-types: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'guardduty ListInvestigationRecords $detector_id $investigation_id $record_types -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /detector/{DetectorId}/investigation/list; follows pages; cached 1min; needs --detector-id
@search-terms ListInvestigations
export def 'guardduty list-investigations' [
  --detector-id: string
  --filter-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'guardduty ListInvestigations $detector_id $filter_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /invitation; follows pages; cached 1min
@search-terms ListInvitations
export def 'guardduty list-invitations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'guardduty ListInvitations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /malware-protection-plan; follows pages; cached 1min
@search-terms ListMalwareProtectionPlans
export def 'guardduty list-malware-protection-plans' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'guardduty ListMalwareProtectionPlans -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /malware-scan; follows pages; cached 1min
@search-terms ListMalwareScans
export def 'guardduty list-malware-scans' [
  --filter-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'guardduty ListMalwareScans $filter_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/member; follows pages; needs --detector-id
@search-terms ListMembers
export def 'guardduty list-members' [
  --detector-id: string
  --only-associated: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'guardduty ListMembers $detector_id $only_associated -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /admin; follows pages; cached 1min
@search-terms ListOrganizationAdminAccounts
export def 'guardduty list-organization-admin-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'guardduty ListOrganizationAdminAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /detector/{DetectorId}/publishingDestination; follows pages; cached 1min; needs --detector-id
@search-terms ListPublishingDestinations
export def 'guardduty list-publishing-destinations' [
  --detector-id: string
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
]: any -> any { call 'guardduty ListPublishingDestinations $detector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'guardduty list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'guardduty ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/threatentityset; follows pages; cached 1min; needs --detector-id
@search-terms ListThreatEntitySets
export def 'guardduty list-threat-entity-sets' [
  --detector-id: string
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
]: any -> any { call 'guardduty ListThreatEntitySets $detector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/threatintelset; follows pages; cached 1min; needs --detector-id
@search-terms ListThreatIntelSets
export def 'guardduty list-threat-intel-sets' [
  --detector-id: string
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
]: any -> any { call 'guardduty ListThreatIntelSets $detector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /detector/{DetectorId}/trustedentityset; follows pages; cached 1min; needs --detector-id
@search-terms ListTrustedEntitySets
export def 'guardduty list-trusted-entity-sets' [
  --detector-id: string
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
]: any -> any { call 'guardduty ListTrustedEntitySets $detector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /object-malware-scan/send
@search-terms SendObjectMalwareScan
export def 'guardduty send-object-malware-scan' [
  --s3-object: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty SendObjectMalwareScan $s3_object -- $region $profile $with_input $fail_fast $yes' }

# POST /malware-scan/start; needs --resource-arn
@search-terms StartMalwareScan
export def 'guardduty start-malware-scan' [
  --resource-arn: string
  --client-token: string
  --scan-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty StartMalwareScan $resource_arn $client_token $scan_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/member/start; needs --detector-id --account-ids
@search-terms StartMonitoringMembers
export def 'guardduty start-monitoring-members' [
  --detector-id: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty StartMonitoringMembers $detector_id $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/member/stop; needs --detector-id --account-ids
@search-terms StopMonitoringMembers
export def 'guardduty stop-monitoring-members' [
  --detector-id: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty StopMonitoringMembers $detector_id $account_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'guardduty tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/findings/unarchive; needs --detector-id --finding-ids
@search-terms UnarchiveFindings
export def 'guardduty unarchive-findings' [
  --detector-id: string
  --finding-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UnarchiveFindings $detector_id $finding_ids -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'guardduty untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /custom-detection-rule/rule/{RuleId}/association/{AssociationId}; needs --rule-id --association-id --mode
@search-terms UpdateCustomDetectionRuleAssociation
export def 'guardduty update-custom-detection-rule-association' [
  --rule-id: string
  --association-id: string
  --mode: string@[LIVE DRY_RUN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateCustomDetectionRuleAssociation $rule_id $association_id $mode -- $region $profile $with_input $fail_fast $yes' }

# PUT /custom-detection-rule/org-configuration/{RuleId}; needs --rule-id --mode
@search-terms UpdateCustomDetectionRuleOrgConfiguration
export def 'guardduty update-custom-detection-rule-org-configuration' [
  --rule-id: string
  --mode: string@[LIVE DRY_RUN]
  --include-account-ids: list<string>
  --exclude-account-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateCustomDetectionRuleOrgConfiguration $rule_id $mode $include_account_ids $exclude_account_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}; needs --detector-id
@search-terms UpdateDetector
export def 'guardduty update-detector' [
  --detector-id: string
  --enable: oneof<bool>
  --finding-publishing-frequency: string@[FIFTEEN_MINUTES ONE_HOUR SIX_HOURS]
  --data-sources: record
  --features: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateDetector $detector_id $enable $finding_publishing_frequency $data_sources $features -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/filter/{FilterName}; needs --detector-id --filter-name
@search-terms UpdateFilter
export def 'guardduty update-filter' [
  --detector-id: string
  --filter-name: string
  --description: string
  --action: string@[NOOP ARCHIVE]
  --rank: int
  --finding-criteria: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateFilter $detector_id $filter_name $description $action $rank $finding_criteria -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/findings/feedback; needs --detector-id --finding-ids --feedback
@search-terms UpdateFindingsFeedback
export def 'guardduty update-findings-feedback' [
  --detector-id: string
  --finding-ids: list<string>
  --feedback: string@[USEFUL NOT_USEFUL]
  --comments: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateFindingsFeedback $detector_id $finding_ids $feedback $comments -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/ipset/{IpSetId}; needs --detector-id --ip-set-id
@search-terms UpdateIPSet
export def 'guardduty update-ip-set' [
  --detector-id: string
  --ip-set-id: string
  --name: string
  --location: string
  --activate: oneof<bool>
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateIPSet $detector_id $ip_set_id $name $location $activate $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# PATCH /malware-protection-plan/{MalwareProtectionPlanId}; needs --malware-protection-plan-id
@search-terms UpdateMalwareProtectionPlan
export def 'guardduty update-malware-protection-plan' [
  --malware-protection-plan-id: string
  --role: string
  --actions: record
  --protected-resource: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateMalwareProtectionPlan $malware_protection_plan_id $role $actions $protected_resource -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/malware-scan-settings; needs --detector-id
@search-terms UpdateMalwareScanSettings
export def 'guardduty update-malware-scan-settings' [
  --detector-id: string
  --scan-resource-criteria: record
  --ebs-snapshot-preservation: string@[NO_RETENTION RETENTION_WITH_FINDING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateMalwareScanSettings $detector_id $scan_resource_criteria $ebs_snapshot_preservation -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/member/detector/update; needs --detector-id --account-ids
@search-terms UpdateMemberDetectors
export def 'guardduty update-member-detectors' [
  --detector-id: string
  --account-ids: list<string>
  --data-sources: record
  --features: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateMemberDetectors $detector_id $account_ids $data_sources $features -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/admin; needs --detector-id
@search-terms UpdateOrganizationConfiguration
export def 'guardduty update-organization-configuration' [
  --detector-id: string
  --auto-enable: oneof<bool>
  --data-sources: record
  --features: list
  --auto-enable-organization-members: string@[NEW ALL NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateOrganizationConfiguration $detector_id $auto_enable $data_sources $features $auto_enable_organization_members -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/publishingDestination/{DestinationId}; needs --detector-id --destination-id
@search-terms UpdatePublishingDestination
export def 'guardduty update-publishing-destination' [
  --detector-id: string
  --destination-id: string
  --destination-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdatePublishingDestination $detector_id $destination_id $destination_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/threatentityset/{ThreatEntitySetId}; needs --detector-id --threat-entity-set-id
@search-terms UpdateThreatEntitySet
export def 'guardduty update-threat-entity-set' [
  --detector-id: string
  --threat-entity-set-id: string
  --name: string
  --location: string
  --expected-bucket-owner: string
  --activate: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateThreatEntitySet $detector_id $threat_entity_set_id $name $location $expected_bucket_owner $activate -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/threatintelset/{ThreatIntelSetId}; needs --detector-id --threat-intel-set-id
@search-terms UpdateThreatIntelSet
export def 'guardduty update-threat-intel-set' [
  --detector-id: string
  --threat-intel-set-id: string
  --name: string
  --location: string
  --activate: oneof<bool>
  --expected-bucket-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateThreatIntelSet $detector_id $threat_intel_set_id $name $location $activate $expected_bucket_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}; needs --detector-id --trusted-entity-set-id
@search-terms UpdateTrustedEntitySet
export def 'guardduty update-trusted-entity-set' [
  --detector-id: string
  --trusted-entity-set-id: string
  --name: string
  --location: string
  --expected-bucket-owner: string
  --activate: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'guardduty UpdateTrustedEntitySet $detector_id $trusted_entity_set_id $name $location $expected_bucket_owner $activate -- $region $profile $with_input $fail_fast $yes' }
