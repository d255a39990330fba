# Written by `cargo xtask generate --service auditmanager` from the service's model and overlay: change those instead.
# AuditManager, API version 2017-07-25: 62 operations.

use rt.nu [call]

# PUT /assessments/{assessmentId}/associateToAssessmentReport; needs --assessment-id --evidence-folder-id
@search-terms AssociateAssessmentReportEvidenceFolder
export def 'auditmanager associate-assessment-report-evidence-folder' [
  --assessment-id: string
  --evidence-folder-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager AssociateAssessmentReportEvidenceFolder $assessment_id $evidence_folder_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessments/{assessmentId}/batchAssociateToAssessmentReport; needs --assessment-id --evidence-folder-id --evidence-ids
@search-terms BatchAssociateAssessmentReportEvidence
export def 'auditmanager batch-associate-assessment-report-evidence' [
  --assessment-id: string
  --evidence-folder-id: string
  --evidence-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager BatchAssociateAssessmentReportEvidence $assessment_id $evidence_folder_id $evidence_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /assessments/{assessmentId}/delegations; needs --create-delegation-requests --assessment-id
@search-terms BatchCreateDelegationByAssessment
export def 'auditmanager batch-create-delegation-by-assessment' [
  --create-delegation-requests: list
  --assessment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager BatchCreateDelegationByAssessment $create_delegation_requests $assessment_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessments/{assessmentId}/delegations; needs --delegation-ids --assessment-id
@search-terms BatchDeleteDelegationByAssessment
export def 'auditmanager batch-delete-delegation-by-assessment' [
  --delegation-ids: list<string>
  --assessment-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager BatchDeleteDelegationByAssessment $delegation_ids $assessment_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /assessments/{assessmentId}/batchDisassociateFromAssessmentReport; needs --assessment-id --evidence-folder-id --evidence-ids
@search-terms BatchDisassociateAssessmentReportEvidence
export def 'auditmanager batch-disassociate-assessment-report-evidence' [
  --assessment-id: string
  --evidence-folder-id: string
  --evidence-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager BatchDisassociateAssessmentReportEvidence $assessment_id $evidence_folder_id $evidence_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}/evidence; needs --assessment-id --control-set-id --control-id --manual-evidence
@search-terms BatchImportEvidenceToAssessmentControl
export def 'auditmanager batch-import-evidence-to-assessment-control' [
  --assessment-id: string
  --control-set-id: string
  --control-id: string
  --manual-evidence: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager BatchImportEvidenceToAssessmentControl $assessment_id $control_set_id $control_id $manual_evidence -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /assessments; needs --name --assessment-reports-destination --scope --roles --framework-id
@search-terms CreateAssessment
export def 'auditmanager create-assessment' [
  --name: string
  --description: string
  --assessment-reports-destination: record
  --scope: record
  --roles: list
  --framework-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager CreateAssessment $name $description $assessment_reports_destination $scope $roles $framework_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /assessmentFrameworks; needs --name --control-sets
@search-terms CreateAssessmentFramework
export def 'auditmanager create-assessment-framework' [
  --name: string
  --description: string
  --compliance-type: string
  --control-sets: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager CreateAssessmentFramework $name $description $compliance_type $control_sets $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /assessments/{assessmentId}/reports; needs --name --assessment-id
@search-terms CreateAssessmentReport
export def 'auditmanager create-assessment-report' [
  --name: string
  --description: string
  --assessment-id: string
  --query-statement: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager CreateAssessmentReport $name $description $assessment_id $query_statement -- $region $profile $with_input $fail_fast $yes' }

# POST /controls; needs --name --control-mapping-sources
@search-terms CreateControl
export def 'auditmanager create-control' [
  --name: string
  --description: string
  --testing-information: string
  --action-plan-title: string
  --action-plan-instructions: string
  --control-mapping-sources: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager CreateControl $name $description $testing_information $action_plan_title $action_plan_instructions $control_mapping_sources $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assessments/{assessmentId}; needs --assessment-id
@search-terms DeleteAssessment
export def 'auditmanager delete-assessment' [
  --assessment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager DeleteAssessment $assessment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assessmentFrameworks/{frameworkId}; needs --framework-id
@search-terms DeleteAssessmentFramework
export def 'auditmanager delete-assessment-framework' [
  --framework-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager DeleteAssessmentFramework $framework_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assessmentFrameworkShareRequests/{requestId}; needs --request-id --request-type
@search-terms DeleteAssessmentFrameworkShare
export def 'auditmanager delete-assessment-framework-share' [
  --request-id: string
  --request-type: string@[SENT RECEIVED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager DeleteAssessmentFrameworkShare $request_id $request_type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /assessments/{assessmentId}/reports/{assessmentReportId}; needs --assessment-id --assessment-report-id
@search-terms DeleteAssessmentReport
export def 'auditmanager delete-assessment-report' [
  --assessment-id: string
  --assessment-report-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager DeleteAssessmentReport $assessment_id $assessment_report_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /controls/{controlId}; needs --control-id
@search-terms DeleteControl
export def 'auditmanager delete-control' [
  --control-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager DeleteControl $control_id -- $region $profile $with_input $fail_fast $yes' }

# POST /account/deregisterAccount
@search-terms DeregisterAccount
export def 'auditmanager deregister-account' [
  --region: string
  --profile: string
]: any -> any { call 'auditmanager DeregisterAccount -- $region $profile' }

# POST /account/deregisterOrganizationAdminAccount
@search-terms DeregisterOrganizationAdminAccount
export def 'auditmanager deregister-organization-admin-account' [
  --admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager DeregisterOrganizationAdminAccount $admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessments/{assessmentId}/disassociateFromAssessmentReport; needs --assessment-id --evidence-folder-id
@search-terms DisassociateAssessmentReportEvidenceFolder
export def 'auditmanager disassociate-assessment-report-evidence-folder' [
  --assessment-id: string
  --evidence-folder-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager DisassociateAssessmentReportEvidenceFolder $assessment_id $evidence_folder_id -- $region $profile $with_input $fail_fast $yes' }

# GET /account/status
@search-terms GetAccountStatus
export def 'auditmanager get-account-status' [
  --region: string
  --profile: string
]: any -> any { call 'auditmanager GetAccountStatus -- $region $profile' }

# GET /assessments/{assessmentId}; needs --assessment-id
@search-terms GetAssessment
export def 'auditmanager get-assessment' [
  --assessment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetAssessment $assessment_id -- $region $profile $with_input $fail_fast' }

# GET /assessmentFrameworks/{frameworkId}; needs --framework-id
@search-terms GetAssessmentFramework
export def 'auditmanager get-assessment-framework' [
  --framework-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetAssessmentFramework $framework_id -- $region $profile $with_input $fail_fast' }

# GET /assessments/{assessmentId}/reports/{assessmentReportId}/url; needs --assessment-report-id --assessment-id
@search-terms GetAssessmentReportUrl
export def 'auditmanager get-assessment-report-url' [
  --assessment-report-id: string
  --assessment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetAssessmentReportUrl $assessment_report_id $assessment_id -- $region $profile $with_input $fail_fast' }

# GET /assessments/{assessmentId}/changelogs; follows pages; cached 1min; needs --assessment-id
@search-terms GetChangeLogs
export def 'auditmanager get-change-logs' [
  --assessment-id: string
  --control-set-id: string
  --control-id: string
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
]: any -> any { call 'auditmanager GetChangeLogs $assessment_id $control_set_id $control_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /controls/{controlId}; needs --control-id
@search-terms GetControl
export def 'auditmanager get-control' [
  --control-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetControl $control_id -- $region $profile $with_input $fail_fast' }

# GET /delegations; follows pages
@search-terms GetDelegations
export def 'auditmanager get-delegations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'auditmanager GetDelegations -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}/evidence/{evidenceId}; cached 1min; needs --assessment-id --control-set-id --evidence-folder-id --evidence-id
@search-terms GetEvidence
export def 'auditmanager get-evidence' [
  --assessment-id: string
  --control-set-id: string
  --evidence-folder-id: string
  --evidence-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetEvidence $assessment_id $control_set_id $evidence_folder_id $evidence_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}/evidence; follows pages; cached 1min; needs --assessment-id --control-set-id --evidence-folder-id
@search-terms GetEvidenceByEvidenceFolder
export def 'auditmanager get-evidence-by-evidence-folder' [
  --assessment-id: string
  --control-set-id: string
  --evidence-folder-id: string
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
]: any -> any { call 'auditmanager GetEvidenceByEvidenceFolder $assessment_id $control_set_id $evidence_folder_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /evidenceFileUploadUrl; needs --file-name
@search-terms GetEvidenceFileUploadUrl
export def 'auditmanager get-evidence-file-upload-url' [
  --file-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetEvidenceFileUploadUrl $file_name -- $region $profile $with_input $fail_fast' }

# GET /assessments/{assessmentId}/controlSets/{controlSetId}/evidenceFolders/{evidenceFolderId}; cached 1min; needs --assessment-id --control-set-id --evidence-folder-id
@search-terms GetEvidenceFolder
export def 'auditmanager get-evidence-folder' [
  --assessment-id: string
  --control-set-id: string
  --evidence-folder-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetEvidenceFolder $assessment_id $control_set_id $evidence_folder_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /assessments/{assessmentId}/evidenceFolders; follows pages; cached 1min; needs --assessment-id
@search-terms GetEvidenceFoldersByAssessment
export def 'auditmanager get-evidence-folders-by-assessment' [
  --assessment-id: string
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
]: any -> any { call 'auditmanager GetEvidenceFoldersByAssessment $assessment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assessments/{assessmentId}/evidenceFolders-by-assessment-control/{controlSetId}/{controlId}; follows pages; cached 1min; needs --assessment-id --control-set-id --control-id
@search-terms GetEvidenceFoldersByAssessmentControl
export def 'auditmanager get-evidence-folders-by-assessment-control' [
  --assessment-id: string
  --control-set-id: string
  --control-id: string
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
]: any -> any { call 'auditmanager GetEvidenceFoldersByAssessmentControl $assessment_id $control_set_id $control_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /insights; cached 1min
@search-terms GetInsights
export def 'auditmanager get-insights' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'auditmanager GetInsights -- $region $profile $refresh $ttl' }

# GET /insights/assessments/{assessmentId}; cached 1min; needs --assessment-id
@search-terms GetInsightsByAssessment
export def 'auditmanager get-insights-by-assessment' [
  --assessment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetInsightsByAssessment $assessment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /account/organizationAdminAccount; cached 1min
@search-terms GetOrganizationAdminAccount
export def 'auditmanager get-organization-admin-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'auditmanager GetOrganizationAdminAccount -- $region $profile $refresh $ttl' }

# GET /services; cached 1min
@search-terms GetServicesInScope
export def 'auditmanager get-services-in-scope' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'auditmanager GetServicesInScope -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /settings/{attribute}; needs --attribute
@search-terms GetSettings
export def 'auditmanager get-settings' [
  --attribute: string@[ALL IS_AWS_ORG_ENABLED SNS_TOPIC DEFAULT_ASSESSMENT_REPORTS_DESTINATION DEFAULT_PROCESS_OWNERS EVIDENCE_FINDER_ENABLEMENT DEREGISTRATION_POLICY DEFAULT_EXPORT_DESTINATION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager GetSettings $attribute -- $region $profile $with_input $fail_fast' }

# GET /insights/controls-by-assessment; follows pages; cached 1min; needs --control-domain-id --assessment-id
@search-terms ListAssessmentControlInsightsByControlDomain
export def 'auditmanager list-assessment-control-insights-by-control-domain' [
  --control-domain-id: string
  --assessment-id: string
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
]: any -> any { call 'auditmanager ListAssessmentControlInsightsByControlDomain $control_domain_id $assessment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /assessmentFrameworkShareRequests; follows pages; needs --request-type
@search-terms ListAssessmentFrameworkShareRequests
export def 'auditmanager list-assessment-framework-share-requests' [
  --request-type: string@[SENT RECEIVED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager ListAssessmentFrameworkShareRequests $request_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assessmentFrameworks; follows pages; needs --framework-type
@search-terms ListAssessmentFrameworks
export def 'auditmanager list-assessment-frameworks' [
  --framework-type: string@[Standard Custom]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager ListAssessmentFrameworks $framework_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /assessmentReports; follows pages
@search-terms ListAssessmentReports
export def 'auditmanager list-assessment-reports' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'auditmanager ListAssessmentReports -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /assessments; follows pages
@search-terms ListAssessments
export def 'auditmanager list-assessments' [
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager ListAssessments $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /insights/control-domains; follows pages; cached 1min
@search-terms ListControlDomainInsights
export def 'auditmanager list-control-domain-insights' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'auditmanager ListControlDomainInsights -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /insights/control-domains-by-assessment; follows pages; cached 1min; needs --assessment-id
@search-terms ListControlDomainInsightsByAssessment
export def 'auditmanager list-control-domain-insights-by-assessment' [
  --assessment-id: string
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
]: any -> any { call 'auditmanager ListControlDomainInsightsByAssessment $assessment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /insights/controls; follows pages; cached 1min; needs --control-domain-id
@search-terms ListControlInsightsByControlDomain
export def 'auditmanager list-control-insights-by-control-domain' [
  --control-domain-id: string
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
]: any -> any { call 'auditmanager ListControlInsightsByControlDomain $control_domain_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /controls; follows pages; cached 1min; needs --control-type
@search-terms ListControls
export def 'auditmanager list-controls' [
  --control-type: string@[Standard Custom Core]
  --control-catalog-id: string
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
]: any -> any { call 'auditmanager ListControls $control_type $control_catalog_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /dataSourceKeywords; follows pages; cached 1min; needs --source
@search-terms ListKeywordsForDataSource
export def 'auditmanager list-keywords-for-data-source' [
  --source: string@[AWS_Cloudtrail AWS_Config AWS_Security_Hub AWS_API_Call MANUAL]
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
]: any -> any { call 'auditmanager ListKeywordsForDataSource $source -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /notifications; follows pages
@search-terms ListNotifications
export def 'auditmanager list-notifications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'auditmanager ListNotifications -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'auditmanager list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'auditmanager ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /account/registerAccount
@search-terms RegisterAccount
export def 'auditmanager register-account' [
  --kms-key: string
  --delegated-admin-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager RegisterAccount $kms_key $delegated_admin_account -- $region $profile $with_input $fail_fast $yes' }

# POST /account/registerOrganizationAdminAccount; needs --admin-account-id
@search-terms RegisterOrganizationAdminAccount
export def 'auditmanager register-organization-admin-account' [
  --admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager RegisterOrganizationAdminAccount $admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /assessmentFrameworks/{frameworkId}/shareRequests; needs --framework-id --destination-account --destination-region
@search-terms StartAssessmentFrameworkShare
export def 'auditmanager start-assessment-framework-share' [
  --framework-id: string
  --destination-account: string
  --destination-region: string
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager StartAssessmentFrameworkShare $framework_id $destination_account $destination_region $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'auditmanager tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'auditmanager untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessments/{assessmentId}; needs --assessment-id --scope
@search-terms UpdateAssessment
export def 'auditmanager update-assessment' [
  --assessment-id: string
  --assessment-name: string
  --assessment-description: string
  --scope: record
  --assessment-reports-destination: record
  --roles: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UpdateAssessment $assessment_id $assessment_name $assessment_description $scope $assessment_reports_destination $roles -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessments/{assessmentId}/controlSets/{controlSetId}/controls/{controlId}; needs --assessment-id --control-set-id --control-id
@search-terms UpdateAssessmentControl
export def 'auditmanager update-assessment-control' [
  --assessment-id: string
  --control-set-id: string
  --control-id: string
  --control-status: string@[UNDER_REVIEW REVIEWED INACTIVE]
  --comment-body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UpdateAssessmentControl $assessment_id $control_set_id $control_id $control_status $comment_body -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessments/{assessmentId}/controlSets/{controlSetId}/status; needs --assessment-id --control-set-id --status --comment
@search-terms UpdateAssessmentControlSetStatus
export def 'auditmanager update-assessment-control-set-status' [
  --assessment-id: string
  --control-set-id: string
  --status: string@[ACTIVE UNDER_REVIEW REVIEWED]
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UpdateAssessmentControlSetStatus $assessment_id $control_set_id $status $comment -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessmentFrameworks/{frameworkId}; needs --framework-id --name --control-sets
@search-terms UpdateAssessmentFramework
export def 'auditmanager update-assessment-framework' [
  --framework-id: string
  --name: string
  --description: string
  --compliance-type: string
  --control-sets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UpdateAssessmentFramework $framework_id $name $description $compliance_type $control_sets -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessmentFrameworkShareRequests/{requestId}; needs --request-id --request-type --action
@search-terms UpdateAssessmentFrameworkShare
export def 'auditmanager update-assessment-framework-share' [
  --request-id: string
  --request-type: string@[SENT RECEIVED]
  --action: string@[ACCEPT DECLINE REVOKE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UpdateAssessmentFrameworkShare $request_id $request_type $action -- $region $profile $with_input $fail_fast $yes' }

# PUT /assessments/{assessmentId}/status; needs --assessment-id --status
@search-terms UpdateAssessmentStatus
export def 'auditmanager update-assessment-status' [
  --assessment-id: string
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UpdateAssessmentStatus $assessment_id $status -- $region $profile $with_input $fail_fast $yes' }

# PUT /controls/{controlId}; needs --control-id --name --control-mapping-sources
@search-terms UpdateControl
export def 'auditmanager update-control' [
  --control-id: string
  --name: string
  --description: string
  --testing-information: string
  --action-plan-title: string
  --action-plan-instructions: string
  --control-mapping-sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UpdateControl $control_id $name $description $testing_information $action_plan_title $action_plan_instructions $control_mapping_sources -- $region $profile $with_input $fail_fast $yes' }

# PUT /settings
@search-terms UpdateSettings
export def 'auditmanager update-settings' [
  --sns-topic: string
  --default-assessment-reports-destination: record
  --default-process-owners: list
  --kms-key: string
  --evidence-finder-enabled: oneof<bool>
  --deregistration-policy: record
  --default-export-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager UpdateSettings $sns_topic $default_assessment_reports_destination $default_process_owners $kms_key $evidence_finder_enabled $deregistration_policy $default_export_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /assessmentReports/integrity; needs --s3-relative-path
@search-terms ValidateAssessmentReportIntegrity
export def 'auditmanager validate-assessment-report-integrity' [
  --s3-relative-path: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auditmanager ValidateAssessmentReportIntegrity $s3_relative_path -- $region $profile $with_input $fail_fast $yes' }
