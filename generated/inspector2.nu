# Written by `cargo xtask generate --service inspector2` from the service's model and overlay: change those instead.
# Inspector2, API version 2020-06-08: 84 operations, 3 waiters.

use rt.nu [call]

def ResourceType []: nothing -> list<string> { [AWS_EC2_INSTANCE AWS_ECR_CONTAINER_IMAGE AWS_ECR_REPOSITORY AWS_LAMBDA_FUNCTION CODE_REPOSITORY "Microsoft.Compute/virtualMachines" "Microsoft.ContainerRegistry/registry/containerImage" "Microsoft.Web/sites" MACHINE_IMAGE "cloudfunctions.googleapis.com/Function" "compute.googleapis.com/Instance" "artifactregistry.googleapis.com/DockerImage"] }

# POST /members/associate; needs --account-id
@search-terms AssociateMember
export def 'inspector2 associate-member' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 AssociateMember $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/scan-configuration/batch/associate; needs --associate-configuration-requests
@search-terms BatchAssociateCodeSecurityScanConfiguration
export def 'inspector2 batch-associate-code-security-scan-configuration' [
  --associate-configuration-requests: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 BatchAssociateCodeSecurityScanConfiguration $associate_configuration_requests -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/scan-configuration/batch/disassociate; needs --disassociate-configuration-requests
@search-terms BatchDisassociateCodeSecurityScanConfiguration
export def 'inspector2 batch-disassociate-code-security-scan-configuration' [
  --disassociate-configuration-requests: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 BatchDisassociateCodeSecurityScanConfiguration $disassociate_configuration_requests -- $region $profile $with_input $fail_fast $yes' }

# POST /status/batch/get; cached 1min
@search-terms BatchGetAccountStatus
export def 'inspector2 batch-get-account-status' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 BatchGetAccountStatus $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /codesnippet/batchget; needs --finding-arns
@search-terms BatchGetCodeSnippet
export def 'inspector2 batch-get-code-snippet' [
  --finding-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 BatchGetCodeSnippet $finding_arns -- $region $profile $with_input $fail_fast' }

# POST /findings/details/batch/get; cached 1min; needs --finding-arns
@search-terms BatchGetFindingDetails
export def 'inspector2 batch-get-finding-details' [
  --finding-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 BatchGetFindingDetails $finding_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /freetrialinfo/batchget; cached 1min; needs --account-ids
@search-terms BatchGetFreeTrialInfo
export def 'inspector2 batch-get-free-trial-info' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 BatchGetFreeTrialInfo $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ec2deepinspectionstatus/member/batch/get; cached 1min
@search-terms BatchGetMemberEc2DeepInspectionStatus
export def 'inspector2 batch-get-member-ec2-deep-inspection-status' [
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 BatchGetMemberEc2DeepInspectionStatus $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ec2deepinspectionstatus/member/batch/update; needs --account-ids
@search-terms BatchUpdateMemberEc2DeepInspectionStatus
export def 'inspector2 batch-update-member-ec2-deep-inspection-status' [
  --account-ids: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 BatchUpdateMemberEc2DeepInspectionStatus $account_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /reporting/cancel; needs --report-id
@search-terms CancelFindingsReport
export def 'inspector2 cancel-findings-report' [
  --report-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CancelFindingsReport $report_id -- $region $profile $with_input $fail_fast $yes' }

# POST /sbomexport/cancel; needs --report-id
@search-terms CancelSbomExport
export def 'inspector2 cancel-sbom-export' [
  --report-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CancelSbomExport $report_id -- $region $profile $with_input $fail_fast $yes' }

# POST /cis/scan-configuration/create; needs --scan-name --security-level --schedule --targets
@search-terms CreateCisScanConfiguration
export def 'inspector2 create-cis-scan-configuration' [
  --scan-name: string
  --security-level: string@[LEVEL_1 LEVEL_2]
  --schedule: record
  --targets: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CreateCisScanConfiguration $scan_name $security_level $schedule $targets $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/integration/create; needs --name --type
@search-terms CreateCodeSecurityIntegration
export def 'inspector2 create-code-security-integration' [
  --name: string
  --type: string@[GITLAB_SELF_MANAGED GITHUB]
  --details: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CreateCodeSecurityIntegration $name $type $details $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/scan-configuration/create; needs --name --level --configuration
@search-terms CreateCodeSecurityScanConfiguration
export def 'inspector2 create-code-security-scan-configuration' [
  --name: string
  --level: string@[ORGANIZATION ACCOUNT]
  --configuration: record
  --scope-settings: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CreateCodeSecurityScanConfiguration $name $level $configuration $scope_settings $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /connector/create; needs --name --provider --provider-detail
@search-terms CreateConnector
export def 'inspector2 create-connector' [
  --client-token: string
  --name: string
  --provider: string@[AZURE GCP]
  --description: string
  --provider-detail: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CreateConnector $client_token $name $provider $description $provider_detail $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /filters/create; needs --action --filter-criteria --name
@search-terms CreateFilter
export def 'inspector2 create-filter' [
  --action: string@[NONE SUPPRESS]
  --description: string
  --filter-criteria: record
  --name: string
  --tags: record
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CreateFilter $action $description $filter_criteria $name $tags $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /reporting/create; needs --report-format --s3-destination
@search-terms CreateFindingsReport
export def 'inspector2 create-findings-report' [
  --filter-criteria: record
  --report-format: string@[CSV JSON]
  --s3-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CreateFindingsReport $filter_criteria $report_format $s3_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /sbomexport/create; needs --report-format --s3-destination
@search-terms CreateSbomExport
export def 'inspector2 create-sbom-export' [
  --resource-filter-criteria: record
  --report-format: string@[CYCLONEDX_1_4 SPDX_2_3]
  --s3-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 CreateSbomExport $resource_filter_criteria $report_format $s3_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /cis/scan-configuration/delete; needs --scan-configuration-arn
@search-terms DeleteCisScanConfiguration
export def 'inspector2 delete-cis-scan-configuration' [
  --scan-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 DeleteCisScanConfiguration $scan_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/integration/delete; needs --integration-arn
@search-terms DeleteCodeSecurityIntegration
export def 'inspector2 delete-code-security-integration' [
  --integration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 DeleteCodeSecurityIntegration $integration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/scan-configuration/delete; needs --scan-configuration-arn
@search-terms DeleteCodeSecurityScanConfiguration
export def 'inspector2 delete-code-security-scan-configuration' [
  --scan-configuration-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 DeleteCodeSecurityScanConfiguration $scan_configuration_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /connector/delete; needs --connector-arn
@search-terms DeleteConnector
export def 'inspector2 delete-connector' [
  --connector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 DeleteConnector $connector_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /filters/delete; needs --arn
@search-terms DeleteFilter
export def 'inspector2 delete-filter' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 DeleteFilter $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /organizationconfiguration/describe; cached 1min
@search-terms DescribeOrganizationConfiguration
export def 'inspector2 describe-organization-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'inspector2 DescribeOrganizationConfiguration -- $region $profile $refresh $ttl' }

# POST /disable
@search-terms Disable
export def 'inspector2 disable' [
  --account-ids: list<string>
  --resource-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 Disable $account_ids $resource_types -- $region $profile $with_input $fail_fast $yes' }

# POST /delegatedadminaccounts/disable; needs --delegated-admin-account-id
@search-terms DisableDelegatedAdminAccount
export def 'inspector2 disable-delegated-admin-account' [
  --delegated-admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 DisableDelegatedAdminAccount $delegated_admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /members/disassociate; needs --account-id
@search-terms DisassociateMember
export def 'inspector2 disassociate-member' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 DisassociateMember $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /enable; needs --resource-types
@search-terms Enable
export def 'inspector2 enable' [
  --account-ids: list<string>
  --resource-types: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 Enable $account_ids $resource_types $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /delegatedadminaccounts/enable; needs --delegated-admin-account-id
@search-terms EnableDelegatedAdminAccount
export def 'inspector2 enable-delegated-admin-account' [
  --delegated-admin-account-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 EnableDelegatedAdminAccount $delegated_admin_account_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /cis/scan/report/get; cached 1min; needs --scan-arn
@search-terms GetCisScanReport
export def 'inspector2 get-cis-scan-report' [
  --scan-arn: string
  --target-accounts: list<string>
  --report-format: string@[PDF CSV]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetCisScanReport $scan_arn $target_accounts $report_format -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /cis/scan-result/details/get; follows pages; cached 1min; needs --scan-arn --target-resource-id --account-id
@search-terms GetCisScanResultDetails
export def 'inspector2 get-cis-scan-result-details' [
  --scan-arn: string
  --target-resource-id: string
  --account-id: string
  --filter-criteria: record
  --sort-by: string@[CHECK_ID STATUS]
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'inspector2 GetCisScanResultDetails $scan_arn $target_resource_id $account_id $filter_criteria $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /cluster/get; follows pages; cached 1min; needs --filter
@search-terms GetClustersForImage
export def 'inspector2 get-clusters-for-image' [
  --filter: record
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
]: any -> any { call 'inspector2 GetClustersForImage $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /codesecurity/integration/get; needs --integration-arn
@search-terms GetCodeSecurityIntegration
export def 'inspector2 get-code-security-integration' [
  --integration-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetCodeSecurityIntegration $integration_arn $tags -- $region $profile $with_input $fail_fast' }

# POST /codesecurity/scan/get; cached 1min; needs --resource --scan-id
@search-terms GetCodeSecurityScan
export def 'inspector2 get-code-security-scan' [
  --resource: record
  --scan-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetCodeSecurityScan $resource $scan_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /codesecurity/scan-configuration/get; cached 1min; needs --scan-configuration-arn
@search-terms GetCodeSecurityScanConfiguration
export def 'inspector2 get-code-security-scan-configuration' [
  --scan-configuration-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetCodeSecurityScanConfiguration $scan_configuration_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /configuration/get; cached 1min
@search-terms GetConfiguration
export def 'inspector2 get-configuration' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetConfiguration $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /delegatedadminaccounts/get; cached 1min
@search-terms GetDelegatedAdminAccount
export def 'inspector2 get-delegated-admin-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'inspector2 GetDelegatedAdminAccount -- $region $profile $refresh $ttl' }

# POST /ec2deepinspectionconfiguration/get; cached 1min
@search-terms GetEc2DeepInspectionConfiguration
export def 'inspector2 get-ec2-deep-inspection-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'inspector2 GetEc2DeepInspectionConfiguration -- $region $profile $refresh $ttl' }

# GET /encryptionkey/get; cached 1min; needs --scan-type --resource-type
@search-terms GetEncryptionKey
export def 'inspector2 get-encryption-key' [
  --scan-type: string@[NETWORK PACKAGE CODE]
  --resource-type: string@ResourceType
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetEncryptionKey $scan_type $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /reporting/status/get
@search-terms GetFindingsReportStatus
export def 'inspector2 get-findings-report-status' [
  --report-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetFindingsReportStatus $report_id -- $region $profile $with_input $fail_fast' }

# POST /members/get; cached 1min; needs --account-id
@search-terms GetMember
export def 'inspector2 get-member' [
  --account-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetMember $account_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ondemand/scan/status; needs --resource-id --scan-id --resource-type
@search-terms GetOnDemandScanStatus
export def 'inspector2 get-on-demand-scan-status' [
  --resource-id: string
  --scan-id: string
  --resource-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetOnDemandScanStatus $resource_id $scan_id $resource_type -- $region $profile $with_input $fail_fast' }

# POST /sbomexport/get; cached 1min; needs --report-id
@search-terms GetSbomExport
export def 'inspector2 get-sbom-export' [
  --report-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 GetSbomExport $report_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /accountpermissions/list; follows pages; cached 1min
@search-terms ListAccountPermissions
export def 'inspector2 list-account-permissions' [
  --service: string@[EC2 ECR LAMBDA]
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
]: any -> any { call 'inspector2 ListAccountPermissions $service -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /cis/scan-configuration/list; follows pages; cached 1min
@search-terms ListCisScanConfigurations
export def 'inspector2 list-cis-scan-configurations' [
  --filter-criteria: record
  --sort-by: string@[SCAN_NAME SCAN_CONFIGURATION_ARN]
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'inspector2 ListCisScanConfigurations $filter_criteria $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /cis/scan-result/check/list; follows pages; cached 1min; needs --scan-arn
@search-terms ListCisScanResultsAggregatedByChecks
export def 'inspector2 list-cis-scan-results-aggregated-by-checks' [
  --scan-arn: string
  --filter-criteria: record
  --sort-by: string@[CHECK_ID TITLE PLATFORM FAILED_COUNTS SECURITY_LEVEL]
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'inspector2 ListCisScanResultsAggregatedByChecks $scan_arn $filter_criteria $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /cis/scan-result/resource/list; follows pages; cached 1min; needs --scan-arn
@search-terms ListCisScanResultsAggregatedByTargetResource
export def 'inspector2 list-cis-scan-results-aggregated-by-target-resource' [
  --scan-arn: string
  --filter-criteria: record
  --sort-by: string@[RESOURCE_ID FAILED_COUNTS ACCOUNT_ID PLATFORM TARGET_STATUS TARGET_STATUS_REASON]
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'inspector2 ListCisScanResultsAggregatedByTargetResource $scan_arn $filter_criteria $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /cis/scan/list; follows pages; cached 1min
@search-terms ListCisScans
export def 'inspector2 list-cis-scans' [
  --filter-criteria: record
  --detail-level: string@[ORGANIZATION MEMBER]
  --sort-by: string@[STATUS SCHEDULED_BY SCAN_START_DATE FAILED_CHECKS]
  --sort-order: string@[ASC DESC]
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
]: any -> any { call 'inspector2 ListCisScans $filter_criteria $detail_level $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /codesecurity/integration/list; follows pages; cached 1min
@search-terms ListCodeSecurityIntegrations
export def 'inspector2 list-code-security-integrations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'inspector2 ListCodeSecurityIntegrations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /codesecurity/scan-configuration/associations/list; follows pages; cached 1min; needs --scan-configuration-arn
@search-terms ListCodeSecurityScanConfigurationAssociations
export def 'inspector2 list-code-security-scan-configuration-associations' [
  --scan-configuration-arn: string
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
]: any -> any { call 'inspector2 ListCodeSecurityScanConfigurationAssociations $scan_configuration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /codesecurity/scan-configuration/list; follows pages; cached 1min
@search-terms ListCodeSecurityScanConfigurations
export def 'inspector2 list-code-security-scan-configurations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'inspector2 ListCodeSecurityScanConfigurations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /connectorscanconfigurations/list; follows pages
@search-terms ListConnectorScanConfigurations
export def 'inspector2 list-connector-scan-configurations' [
  --aws-config-connector-arns: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 ListConnectorScanConfigurations $aws_config_connector_arns -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /connector/list; follows pages
@search-terms ListConnectors
export def 'inspector2 list-connectors' [
  --filter-criteria: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 ListConnectors $filter_criteria -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /coverage/list; follows pages; cached 1min
@search-terms ListCoverage
export def 'inspector2 list-coverage' [
  --filter-criteria: record
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
]: any -> any { call 'inspector2 ListCoverage $filter_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /coverage/statistics/list; follows pages; cached 1min
@search-terms ListCoverageStatistics
export def 'inspector2 list-coverage-statistics' [
  --filter-criteria: record
  --group-by: string@[SCAN_STATUS_CODE SCAN_STATUS_REASON ACCOUNT_ID RESOURCE_TYPE ECR_REPOSITORY_NAME PROVIDER PROVIDER_ACCOUNT_ID PROVIDER_REGION PROVIDER_ORG_ID]
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
]: any -> any { call 'inspector2 ListCoverageStatistics $filter_criteria $group_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /delegatedadminaccounts/list; follows pages; cached 1min
@search-terms ListDelegatedAdminAccounts
export def 'inspector2 list-delegated-admin-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'inspector2 ListDelegatedAdminAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /filters/list; follows pages; cached 1min
@search-terms ListFilters
export def 'inspector2 list-filters' [
  --arns: list<string>
  --action: string@[NONE SUPPRESS]
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
]: any -> any { call 'inspector2 ListFilters $arns $action -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /findings/aggregation/list; follows pages; cached 1min; needs --aggregation-type
@search-terms ListFindingAggregations
export def 'inspector2 list-finding-aggregations' [
  --aggregation-type: string@[FINDING_TYPE PACKAGE TITLE REPOSITORY AMI AWS_EC2_INSTANCE AWS_ECR_CONTAINER IMAGE_LAYER ACCOUNT AWS_LAMBDA_FUNCTION LAMBDA_LAYER CODE_REPOSITORY VM_INSTANCE CONTAINER_IMAGE SERVERLESS_FUNCTION]
  --account-ids: list
  --aggregation-request: record
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
]: any -> any { call 'inspector2 ListFindingAggregations $aggregation_type $account_ids $aggregation_request -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /findings/list; follows pages; cached 1min
@search-terms ListFindings
export def 'inspector2 list-findings' [
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
]: any -> any { call 'inspector2 ListFindings $filter_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /members/list; follows pages; cached 1min
@search-terms ListMembers
export def 'inspector2 list-members' [
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
]: any -> any { call 'inspector2 ListMembers $only_associated -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ondemand/scans; follows pages; cached 1min; needs --resource-id --resource-type
@search-terms ListOnDemandScans
export def 'inspector2 list-on-demand-scans' [
  --resource-id: string
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
]: any -> any { call 'inspector2 ListOnDemandScans $resource_id $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'inspector2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'inspector2 ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /usage/list; follows pages; cached 1min
@search-terms ListUsageTotals
export def 'inspector2 list-usage-totals' [
  --account-ids: list<string>
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
]: any -> any { call 'inspector2 ListUsageTotals $account_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /encryptionkey/reset; needs --scan-type --resource-type
@search-terms ResetEncryptionKey
export def 'inspector2 reset-encryption-key' [
  --scan-type: string@[NETWORK PACKAGE CODE]
  --resource-type: string@ResourceType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 ResetEncryptionKey $scan_type $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /vulnerabilities/search; follows pages; cached 1min; needs --filter-criteria
@search-terms SearchVulnerabilities
export def 'inspector2 search-vulnerabilities' [
  --filter-criteria: record
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
]: any -> any { call 'inspector2 SearchVulnerabilities $filter_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /cissession/health/send; needs --scan-job-id --session-token
@search-terms SendCisSessionHealth
export def 'inspector2 send-cis-session-health' [
  --scan-job-id: string
  --session-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 SendCisSessionHealth $scan_job_id $session_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /cissession/telemetry/send; needs --scan-job-id --session-token --messages
@search-terms SendCisSessionTelemetry
export def 'inspector2 send-cis-session-telemetry' [
  --scan-job-id: string
  --session-token: string
  --messages: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 SendCisSessionTelemetry $scan_job_id $session_token $messages -- $region $profile $with_input $fail_fast $yes' }

# PUT /cissession/start; needs --scan-job-id --message
@search-terms StartCisSession
export def 'inspector2 start-cis-session' [
  --scan-job-id: string
  --message: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 StartCisSession $scan_job_id $message -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/scan/start; needs --resource
@search-terms StartCodeSecurityScan
export def 'inspector2 start-code-security-scan' [
  --client-token: string
  --resource: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 StartCodeSecurityScan $client_token $resource -- $region $profile $with_input $fail_fast $yes' }

# POST /ondemand/scan; needs --resource-id --resource-type
@search-terms StartOnDemandScan
export def 'inspector2 start-on-demand-scan' [
  --resource-id: string
  --resource-type: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 StartOnDemandScan $resource_id $resource_type $client_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /cissession/stop; needs --scan-job-id --session-token --message
@search-terms StopCisSession
export def 'inspector2 stop-cis-session' [
  --scan-job-id: string
  --session-token: string
  --message: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 StopCisSession $scan_job_id $session_token $message -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'inspector2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'inspector2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /cis/scan-configuration/update; needs --scan-configuration-arn
@search-terms UpdateCisScanConfiguration
export def 'inspector2 update-cis-scan-configuration' [
  --scan-configuration-arn: string
  --scan-name: string
  --security-level: string@[LEVEL_1 LEVEL_2]
  --schedule: record
  --targets: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateCisScanConfiguration $scan_configuration_arn $scan_name $security_level $schedule $targets -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/integration/update; needs --integration-arn --details
@search-terms UpdateCodeSecurityIntegration
export def 'inspector2 update-code-security-integration' [
  --integration-arn: string
  --details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateCodeSecurityIntegration $integration_arn $details -- $region $profile $with_input $fail_fast $yes' }

# POST /codesecurity/scan-configuration/update; needs --scan-configuration-arn --configuration
@search-terms UpdateCodeSecurityScanConfiguration
export def 'inspector2 update-code-security-scan-configuration' [
  --scan-configuration-arn: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateCodeSecurityScanConfiguration $scan_configuration_arn $configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /configuration/update
@search-terms UpdateConfiguration
export def 'inspector2 update-configuration' [
  --account-id: string
  --ecr-configuration: record
  --ec2-configuration: record
  --ami-configuration: record
  --update-configuration-inheritance: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateConfiguration $account_id $ecr_configuration $ec2_configuration $ami_configuration $update_configuration_inheritance -- $region $profile $with_input $fail_fast $yes' }

# POST /connector/update; needs --connector-arn
@search-terms UpdateConnector
export def 'inspector2 update-connector' [
  --connector-arn: string
  --description: string
  --provider-detail: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateConnector $connector_arn $description $provider_detail -- $region $profile $with_input $fail_fast $yes' }

# POST /connectorscanconfiguration/update; needs --aws-config-connector-arn --scan-configuration
@search-terms UpdateConnectorScanConfiguration
export def 'inspector2 update-connector-scan-configuration' [
  --aws-config-connector-arn: string
  --scan-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateConnectorScanConfiguration $aws_config_connector_arn $scan_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /ec2deepinspectionconfiguration/update
@search-terms UpdateEc2DeepInspectionConfiguration
export def 'inspector2 update-ec2-deep-inspection-configuration' [
  --activate-deep-inspection: oneof<bool>
  --package-paths: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateEc2DeepInspectionConfiguration $activate_deep_inspection $package_paths -- $region $profile $with_input $fail_fast $yes' }

# PUT /encryptionkey/update; needs --kms-key-id --scan-type --resource-type
@search-terms UpdateEncryptionKey
export def 'inspector2 update-encryption-key' [
  --kms-key-id: string
  --scan-type: string@[NETWORK PACKAGE CODE]
  --resource-type: string@ResourceType
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateEncryptionKey $kms_key_id $scan_type $resource_type -- $region $profile $with_input $fail_fast $yes' }

# POST /filters/update; needs --filter-arn
@search-terms UpdateFilter
export def 'inspector2 update-filter' [
  --action: string@[NONE SUPPRESS]
  --description: string
  --filter-criteria: record
  --name: string
  --filter-arn: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateFilter $action $description $filter_criteria $name $filter_arn $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /ec2deepinspectionconfiguration/org/update; needs --org-package-paths
@search-terms UpdateOrgEc2DeepInspectionConfiguration
export def 'inspector2 update-org-ec2-deep-inspection-configuration' [
  --org-package-paths: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateOrgEc2DeepInspectionConfiguration $org_package_paths -- $region $profile $with_input $fail_fast $yes' }

# POST /organizationconfiguration/update; needs --auto-enable
@search-terms UpdateOrganizationConfiguration
export def 'inspector2 update-organization-configuration' [
  --auto-enable: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'inspector2 UpdateOrganizationConfiguration $auto_enable -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   connector-connected: ListConnectors
#   connector-deleted: ListConnectors
#   connector-enabled: ListConnectors
@search-terms ConnectorConnected ConnectorDeleted ConnectorEnabled
export def 'inspector2 wait' [
  waiter: string@[connector-connected connector-deleted connector-enabled]
  --filter-criteria: record
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'inspector2 wait $waiter $filter_criteria -- $timeout $interval $region $profile' }
