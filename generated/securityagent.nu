# Written by `cargo xtask generate --service securityagent` from the service's model and overlay: change those instead.
# SecurityAgent, API version 2025-09-06: 96 operations.

use rt.nu [call]

# POST /AddArtifact; needs --agent-space-id --artifact-content --artifact-type --file-name
@search-terms AddArtifact
export def 'securityagent add-artifact' [
  --agent-space-id: string
  --artifact-content: oneof<binary, string>
  --artifact-type: string@[TXT PNG JPEG MD PDF DOCX DOC JSON YAML]
  --file-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent AddArtifact $agent_space_id $artifact_content $artifact_type $file_name -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchCreateSecurityRequirements; needs --pack-id --security-requirements
@search-terms BatchCreateSecurityRequirements
export def 'securityagent batch-create-security-requirements' [
  --pack-id: string
  --security-requirements: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent BatchCreateSecurityRequirements $pack_id $security_requirements -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchDeleteCodeReviews; needs --code-review-ids --agent-space-id
@search-terms BatchDeleteCodeReviews
export def 'securityagent batch-delete-code-reviews' [
  --code-review-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent BatchDeleteCodeReviews $code_review_ids $agent_space_id -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchDeletePentests; needs --pentest-ids --agent-space-id
@search-terms BatchDeletePentests
export def 'securityagent batch-delete-pentests' [
  --pentest-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent BatchDeletePentests $pentest_ids $agent_space_id -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchDeleteSecurityRequirements; needs --pack-id --security-requirement-names
@search-terms BatchDeleteSecurityRequirements
export def 'securityagent batch-delete-security-requirements' [
  --pack-id: string
  --security-requirement-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent BatchDeleteSecurityRequirements $pack_id $security_requirement_names -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchDeleteThreatModels; needs --threat-model-ids --agent-space-id
@search-terms BatchDeleteThreatModels
export def 'securityagent batch-delete-threat-models' [
  --threat-model-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent BatchDeleteThreatModels $threat_model_ids $agent_space_id -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchDisassociateFindingIssue; needs --agent-space-id --finding-ids
@search-terms BatchDisassociateFindingIssue
export def 'securityagent batch-disassociate-finding-issue' [
  --agent-space-id: string
  --pentest-job-id: string
  --code-review-job-id: string
  --finding-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent BatchDisassociateFindingIssue $agent_space_id $pentest_job_id $code_review_job_id $finding_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /BatchExportFindings; needs --agent-space-id --issue-destination --finding-ids
@search-terms BatchExportFindings
export def 'securityagent batch-export-findings' [
  --agent-space-id: string
  --pentest-job-id: string
  --code-review-job-id: string
  --issue-destination: record
  --finding-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent BatchExportFindings $agent_space_id $pentest_job_id $code_review_job_id $issue_destination $finding_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchGetAgentSpaces; cached 1min; needs --agent-space-ids
@search-terms BatchGetAgentSpaces
export def 'securityagent batch-get-agent-spaces' [
  --agent-space-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetAgentSpaces $agent_space_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /BatchGetArtifactMetadata; cached 1min; needs --agent-space-id --artifact-ids
@search-terms BatchGetArtifactMetadata
export def 'securityagent batch-get-artifact-metadata' [
  --agent-space-id: string
  --artifact-ids: list<string>
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
]: any -> any { call 'securityagent BatchGetArtifactMetadata $agent_space_id $artifact_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /BatchGetCodeReviewJobTasks; needs --agent-space-id --code-review-job-task-ids
@search-terms BatchGetCodeReviewJobTasks
export def 'securityagent batch-get-code-review-job-tasks' [
  --agent-space-id: string
  --code-review-job-task-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetCodeReviewJobTasks $agent_space_id $code_review_job_task_ids -- $region $profile $with_input $fail_fast' }

# POST /BatchGetCodeReviewJobs; needs --code-review-job-ids --agent-space-id
@search-terms BatchGetCodeReviewJobs
export def 'securityagent batch-get-code-review-jobs' [
  --code-review-job-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetCodeReviewJobs $code_review_job_ids $agent_space_id -- $region $profile $with_input $fail_fast' }

# POST /BatchGetCodeReviews; needs --code-review-ids --agent-space-id
@search-terms BatchGetCodeReviews
export def 'securityagent batch-get-code-reviews' [
  --code-review-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetCodeReviews $code_review_ids $agent_space_id -- $region $profile $with_input $fail_fast' }

# POST /BatchGetFindings; cached 1min; needs --finding-ids --agent-space-id
@search-terms BatchGetFindings
export def 'securityagent batch-get-findings' [
  --finding-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetFindings $finding_ids $agent_space_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /BatchGetPentestJobTasks; needs --agent-space-id --task-ids
@search-terms BatchGetPentestJobTasks
export def 'securityagent batch-get-pentest-job-tasks' [
  --agent-space-id: string
  --task-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetPentestJobTasks $agent_space_id $task_ids -- $region $profile $with_input $fail_fast' }

# POST /BatchGetPentestJobs; needs --pentest-job-ids --agent-space-id
@search-terms BatchGetPentestJobs
export def 'securityagent batch-get-pentest-jobs' [
  --pentest-job-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetPentestJobs $pentest_job_ids $agent_space_id -- $region $profile $with_input $fail_fast' }

# POST /BatchGetPentests; needs --pentest-ids --agent-space-id
@search-terms BatchGetPentests
export def 'securityagent batch-get-pentests' [
  --pentest-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetPentests $pentest_ids $agent_space_id -- $region $profile $with_input $fail_fast' }

# POST /BatchGetSecurityRequirements; cached 1min; needs --pack-id --security-requirement-names
@search-terms BatchGetSecurityRequirements
export def 'securityagent batch-get-security-requirements' [
  --pack-id: string
  --security-requirement-names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetSecurityRequirements $pack_id $security_requirement_names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /BatchGetTargetDomains; cached 1min; needs --target-domain-ids
@search-terms BatchGetTargetDomains
export def 'securityagent batch-get-target-domains' [
  --target-domain-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetTargetDomains $target_domain_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /BatchGetThreatModelJobTasks; needs --agent-space-id --threat-model-job-task-ids
@search-terms BatchGetThreatModelJobTasks
export def 'securityagent batch-get-threat-model-job-tasks' [
  --agent-space-id: string
  --threat-model-job-task-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetThreatModelJobTasks $agent_space_id $threat_model_job_task_ids -- $region $profile $with_input $fail_fast' }

# POST /BatchGetThreatModelJobs; needs --threat-model-job-ids --agent-space-id
@search-terms BatchGetThreatModelJobs
export def 'securityagent batch-get-threat-model-jobs' [
  --threat-model-job-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetThreatModelJobs $threat_model_job_ids $agent_space_id -- $region $profile $with_input $fail_fast' }

# POST /BatchGetThreatModels; needs --threat-model-ids --agent-space-id
@search-terms BatchGetThreatModels
export def 'securityagent batch-get-threat-models' [
  --threat-model-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetThreatModels $threat_model_ids $agent_space_id -- $region $profile $with_input $fail_fast' }

# POST /BatchGetThreats; cached 1min; needs --threat-ids --agent-space-id
@search-terms BatchGetThreats
export def 'securityagent batch-get-threats' [
  --threat-ids: list<string>
  --agent-space-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent BatchGetThreats $threat_ids $agent_space_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /BatchUpdateSecurityRequirements; needs --pack-id --security-requirements
@search-terms BatchUpdateSecurityRequirements
export def 'securityagent batch-update-security-requirements' [
  --pack-id: string
  --security-requirements: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent BatchUpdateSecurityRequirements $pack_id $security_requirements -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateAgentSpace; needs --name
@search-terms CreateAgentSpace
export def 'securityagent create-agent-space' [
  --name: string
  --description: string
  --aws-resources: record
  --target-domain-ids: list<string>
  --code-review-settings: record
  --kms-key-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateAgentSpace $name $description $aws_resources $target_domain_ids $code_review_settings $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateApplication
@search-terms CreateApplication
export def 'securityagent create-application' [
  --idc-instance-arn: string
  --role-arn: string
  --default-kms-key-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateApplication $idc_instance_arn $role_arn $default_kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateCodeReview; needs --title --agent-space-id --assets
@search-terms CreateCodeReview
export def 'securityagent create-code-review' [
  --title: string
  --agent-space-id: string
  --assets: record
  --service-role: string
  --log-config: record
  --code-remediation-strategy: string@[AUTOMATIC DISABLED]
  --validation-mode: string@[DISABLED SIMULATED]
  --max-task-hours: number
  --report-destination: record
  --report-filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateCodeReview $title $agent_space_id $assets $service_role $log_config $code_remediation_strategy $validation_mode $max_task_hours $report_destination $report_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateIntegration; needs --provider --input --integration-display-name
@search-terms CreateIntegration
export def 'securityagent create-integration' [
  --provider: string@[GITHUB GITLAB BITBUCKET CONFLUENCE AZURE_DEVOPS JIRA]
  --input: record
  --integration-display-name: string
  --kms-key-id: string
  --tags: record
  --private-connection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateIntegration $provider $input $integration_display_name $kms_key_id $tags $private_connection_name -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateMembership; needs --application-id --agent-space-id --membership-id --member-type
@search-terms CreateMembership
export def 'securityagent create-membership' [
  --application-id: string
  --agent-space-id: string
  --membership-id: string
  --member-type: string@[USER GROUP]
  --config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateMembership $application_id $agent_space_id $membership_id $member_type $config -- $region $profile $with_input $fail_fast $yes' }

# POST /CreatePentest; needs --title --agent-space-id
@search-terms CreatePentest
export def 'securityagent create-pentest' [
  --title: string
  --agent-space-id: string
  --assets: record
  --exclude-risk-types: list<string>
  --service-role: string
  --log-config: record
  --vpc-config: record
  --network-traffic-config: record
  --code-remediation-strategy: string@[AUTOMATIC DISABLED]
  --clean-up-strategy: string@[BEST_EFFORT_DELETE RETAIN_ALL]
  --disable-managed-skills: list<string>
  --max-task-hours: number
  --report-destination: record
  --report-filters: record
  --cicd-configuration: record
  --test-scope: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreatePentest $title $agent_space_id $assets $exclude_risk_types $service_role $log_config $vpc_config $network_traffic_config $code_remediation_strategy $clean_up_strategy $disable_managed_skills $max_task_hours $report_destination $report_filters $cicd_configuration $test_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /CreatePrivateConnection; needs --private-connection-name --mode
@search-terms CreatePrivateConnection
export def 'securityagent create-private-connection' [
  --private-connection-name: string
  --mode: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreatePrivateConnection $private_connection_name $mode $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateSecurityRequirementPack; needs --name
@search-terms CreateSecurityRequirementPack
export def 'securityagent create-security-requirement-pack' [
  --name: string
  --description: string
  --status: string@[ENABLED DISABLED]
  --kms-key-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateSecurityRequirementPack $name $description $status $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateTargetDomain; needs --target-domain-name --verification-method
@search-terms CreateTargetDomain
export def 'securityagent create-target-domain' [
  --target-domain-name: string
  --verification-method: string@[DNS_TXT HTTP_ROUTE PRIVATE_VPC]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateTargetDomain $target_domain_name $verification_method $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateThreat; needs --agent-space-id --threat-job-id
@search-terms CreateThreat
export def 'securityagent create-threat' [
  --agent-space-id: string
  --threat-job-id: string
  --title: string
  --statement: string
  --severity: string@[CRITICAL HIGH MEDIUM LOW INFO]
  --comments: string
  --stride: list<string>
  --threat-source: string
  --prerequisites: string
  --threat-action: string
  --threat-impact: string
  --impacted-goal: list<string>
  --impacted-assets: list<string>
  --anchor: record
  --evidence: list
  --recommendation: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateThreat $agent_space_id $threat_job_id $title $statement $severity $comments $stride $threat_source $prerequisites $threat_action $threat_impact $impacted_goal $impacted_assets $anchor $evidence $recommendation -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateThreatModel; needs --title --agent-space-id --service-role
@search-terms CreateThreatModel
export def 'securityagent create-threat-model' [
  --title: string
  --agent-space-id: string
  --description: string
  --assets: record
  --scope-docs: list
  --service-role: string
  --log-config: record
  --report-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent CreateThreatModel $title $agent_space_id $description $assets $scope_docs $service_role $log_config $report_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteAgentSpace; needs --agent-space-id
@search-terms DeleteAgentSpace
export def 'securityagent delete-agent-space' [
  --agent-space-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent DeleteAgentSpace $agent_space_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteApplication; needs --application-id
@search-terms DeleteApplication
export def 'securityagent delete-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent DeleteApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteArtifact; needs --agent-space-id --artifact-id
@search-terms DeleteArtifact
export def 'securityagent delete-artifact' [
  --agent-space-id: string
  --artifact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent DeleteArtifact $agent_space_id $artifact_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteIntegration; needs --integration-id
@search-terms DeleteIntegration
export def 'securityagent delete-integration' [
  --integration-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent DeleteIntegration $integration_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteMembership; needs --application-id --agent-space-id --membership-id
@search-terms DeleteMembership
export def 'securityagent delete-membership' [
  --application-id: string
  --agent-space-id: string
  --membership-id: string
  --member-type: string@[USER GROUP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent DeleteMembership $application_id $agent_space_id $membership_id $member_type -- $region $profile $with_input $fail_fast $yes' }

# POST /DeletePrivateConnection; needs --private-connection-name
@search-terms DeletePrivateConnection
export def 'securityagent delete-private-connection' [
  --private-connection-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent DeletePrivateConnection $private_connection_name -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteSecurityRequirementPack; needs --pack-id
@search-terms DeleteSecurityRequirementPack
export def 'securityagent delete-security-requirement-pack' [
  --pack-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent DeleteSecurityRequirementPack $pack_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteTargetDomain; needs --target-domain-id
@search-terms DeleteTargetDomain
export def 'securityagent delete-target-domain' [
  --target-domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent DeleteTargetDomain $target_domain_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DescribePrivateConnection; cached 1min; needs --private-connection-name
@search-terms DescribePrivateConnection
export def 'securityagent describe-private-connection' [
  --private-connection-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent DescribePrivateConnection $private_connection_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetApplication; cached 1min; needs --application-id
@search-terms GetApplication
export def 'securityagent get-application' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent GetApplication $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetArtifact; cached 1min; needs --agent-space-id --artifact-id
@search-terms GetArtifact
export def 'securityagent get-artifact' [
  --agent-space-id: string
  --artifact-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent GetArtifact $agent_space_id $artifact_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetIntegration; cached 1min; needs --integration-id
@search-terms GetIntegration
export def 'securityagent get-integration' [
  --integration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent GetIntegration $integration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetSecurityRequirementPack; cached 1min; needs --pack-id
@search-terms GetSecurityRequirementPack
export def 'securityagent get-security-requirement-pack' [
  --pack-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent GetSecurityRequirementPack $pack_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ImportSecurityRequirements; needs --pack-id --input
@search-terms ImportSecurityRequirements
export def 'securityagent import-security-requirements' [
  --pack-id: string
  --input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent ImportSecurityRequirements $pack_id $input -- $region $profile $with_input $fail_fast $yes' }

# POST /oauth2/provider/register; needs --provider
@search-terms InitiateProviderRegistration
export def 'securityagent initiate-provider-registration' [
  --provider: string@[GITHUB GITLAB BITBUCKET CONFLUENCE AZURE_DEVOPS JIRA]
  --target-url: string
  --organization-name: string
  --client-id: string
  --client-secret: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent InitiateProviderRegistration $provider $target_url $organization_name $client_id $client_secret -- $region $profile $with_input $fail_fast $yes' }

# POST /ListActorMessages; follows pages; needs --agent-space-id --pentest-id --actor-identifier
@search-terms ListActorMessages
export def 'securityagent list-actor-messages' [
  --agent-space-id: string
  --pentest-id: string
  --actor-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'securityagent ListActorMessages $agent_space_id $pentest_id $actor_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /ListAgentSpaces; follows pages; cached 1min
@search-terms ListAgentSpaces
export def 'securityagent list-agent-spaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityagent ListAgentSpaces -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListApplications; follows pages; cached 1min
@search-terms ListApplications
export def 'securityagent list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityagent ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListArtifacts; follows pages; cached 1min; needs --agent-space-id
@search-terms ListArtifacts
export def 'securityagent list-artifacts' [
  --agent-space-id: string
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
]: any -> any { call 'securityagent ListArtifacts $agent_space_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListCodeReviewJobTasks; follows pages; cached 15sec; needs --agent-space-id
@search-terms ListCodeReviewJobTasks
export def 'securityagent list-code-review-job-tasks' [
  --agent-space-id: string
  --code-review-job-id: string
  --step-name: string@[PREFLIGHT STATIC_ANALYSIS PENTEST FINALIZING VALIDATION]
  --category-name: string
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
]: any -> any { call 'securityagent ListCodeReviewJobTasks $agent_space_id $code_review_job_id $step_name $category_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListCodeReviewJobsForCodeReview; follows pages; cached 1min; needs --code-review-id --agent-space-id
@search-terms ListCodeReviewJobsForCodeReview
export def 'securityagent list-code-review-jobs-for-code-review' [
  --code-review-id: string
  --agent-space-id: string
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
]: any -> any { call 'securityagent ListCodeReviewJobsForCodeReview $code_review_id $agent_space_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListCodeReviews; follows pages; cached 1min; needs --agent-space-id
@search-terms ListCodeReviews
export def 'securityagent list-code-reviews' [
  --agent-space-id: string
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
]: any -> any { call 'securityagent ListCodeReviews $agent_space_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListDiscoveredEndpoints; follows pages; cached 1min; needs --pentest-job-id --agent-space-id
@search-terms ListDiscoveredEndpoints
export def 'securityagent list-discovered-endpoints' [
  --pentest-job-id: string
  --agent-space-id: string
  --prefix: string
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
]: any -> any { call 'securityagent ListDiscoveredEndpoints $pentest_job_id $agent_space_id $prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListFindings; follows pages; cached 1min; needs --agent-space-id
@search-terms ListFindings
export def 'securityagent list-findings' [
  --pentest-job-id: string
  --code-review-job-id: string
  --agent-space-id: string
  --risk-type: string
  --risk-level: string@[UNKNOWN INFORMATIONAL LOW MEDIUM HIGH CRITICAL]
  --status: string@[ACTIVE RESOLVED ACCEPTED FALSE_POSITIVE]
  --confidence: string@[FALSE_POSITIVE UNCONFIRMED LOW MEDIUM HIGH]
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
]: any -> any { call 'securityagent ListFindings $pentest_job_id $code_review_job_id $agent_space_id $risk_type $risk_level $status $confidence $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListIntegratedResources; follows pages; cached 1min; needs --agent-space-id
@search-terms ListIntegratedResources
export def 'securityagent list-integrated-resources' [
  --agent-space-id: string
  --integration-id: string
  --resource-type: string@[CODE_REPOSITORY DOCUMENT PROJECT]
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
]: any -> any { call 'securityagent ListIntegratedResources $agent_space_id $integration_id $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListIntegrations; follows pages; cached 1min
@search-terms ListIntegrations
export def 'securityagent list-integrations' [
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
]: any -> any { call 'securityagent ListIntegrations $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListMemberships; follows pages; cached 1min; needs --application-id --agent-space-id
@search-terms ListMemberships
export def 'securityagent list-memberships' [
  --application-id: string
  --agent-space-id: string
  --member-type: string@[USER GROUP ALL]
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
]: any -> any { call 'securityagent ListMemberships $application_id $agent_space_id $member_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListPentestJobTasks; follows pages; cached 15sec; needs --agent-space-id
@search-terms ListPentestJobTasks
export def 'securityagent list-pentest-job-tasks' [
  --agent-space-id: string
  --pentest-job-id: string
  --step-name: string@[PREFLIGHT STATIC_ANALYSIS PENTEST FINALIZING VALIDATION]
  --category-name: string
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
]: any -> any { call 'securityagent ListPentestJobTasks $agent_space_id $pentest_job_id $step_name $category_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListPentestJobsForPentest; follows pages; cached 1min; needs --pentest-id --agent-space-id
@search-terms ListPentestJobsForPentest
export def 'securityagent list-pentest-jobs-for-pentest' [
  --pentest-id: string
  --agent-space-id: string
  --job-type: string@[FULL REVALIDATION CICD]
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
]: any -> any { call 'securityagent ListPentestJobsForPentest $pentest_id $agent_space_id $job_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListPentests; follows pages; cached 1min; needs --agent-space-id
@search-terms ListPentests
export def 'securityagent list-pentests' [
  --agent-space-id: string
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
]: any -> any { call 'securityagent ListPentests $agent_space_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListPrivateConnections; follows pages; cached 1min
@search-terms ListPrivateConnections
export def 'securityagent list-private-connections' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityagent ListPrivateConnections -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListSecurityRequirementPacks; follows pages; cached 1min
@search-terms ListSecurityRequirementPacks
export def 'securityagent list-security-requirement-packs' [
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
]: any -> any { call 'securityagent ListSecurityRequirementPacks $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListSecurityRequirements; follows pages; cached 1min; needs --pack-id
@search-terms ListSecurityRequirements
export def 'securityagent list-security-requirements' [
  --pack-id: string
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
]: any -> any { call 'securityagent ListSecurityRequirements $pack_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'securityagent list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'securityagent ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /ListTargetDomains; follows pages; cached 1min
@search-terms ListTargetDomains
export def 'securityagent list-target-domains' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'securityagent ListTargetDomains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListThreatModelJobTasks; follows pages; cached 15sec; needs --agent-space-id --threat-model-job-id
@search-terms ListThreatModelJobTasks
export def 'securityagent list-threat-model-job-tasks' [
  --agent-space-id: string
  --threat-model-job-id: string
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
]: any -> any { call 'securityagent ListThreatModelJobTasks $agent_space_id $threat_model_job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListThreatModelJobs; follows pages; cached 15sec; needs --threat-model-id --agent-space-id
@search-terms ListThreatModelJobs
export def 'securityagent list-threat-model-jobs' [
  --threat-model-id: string
  --agent-space-id: string
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
]: any -> any { call 'securityagent ListThreatModelJobs $threat_model_id $agent_space_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListThreatModels; follows pages; cached 1min; needs --agent-space-id
@search-terms ListThreatModels
export def 'securityagent list-threat-models' [
  --agent-space-id: string
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
]: any -> any { call 'securityagent ListThreatModels $agent_space_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListThreats; follows pages; cached 1min; needs --threat-job-id --agent-space-id
@search-terms ListThreats
export def 'securityagent list-threats' [
  --threat-job-id: string
  --agent-space-id: string
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
]: any -> any { call 'securityagent ListThreats $threat_job_id $agent_space_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /StartCodeRemediation; needs --agent-space-id --finding-ids
@search-terms StartCodeRemediation
export def 'securityagent start-code-remediation' [
  --agent-space-id: string
  --pentest-job-id: string
  --code-review-job-id: string
  --finding-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent StartCodeRemediation $agent_space_id $pentest_job_id $code_review_job_id $finding_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /StartCodeReviewJob; needs --agent-space-id --code-review-id
@search-terms StartCodeReviewJob
export def 'securityagent start-code-review-job' [
  --agent-space-id: string
  --code-review-id: string
  --diff-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent StartCodeReviewJob $agent_space_id $code_review_id $diff_source -- $region $profile $with_input $fail_fast $yes' }

# POST /StartPentestJob; needs --agent-space-id --pentest-id
@search-terms StartPentestJob
export def 'securityagent start-pentest-job' [
  --agent-space-id: string
  --pentest-id: string
  --job-type: string@[FULL REVALIDATION CICD]
  --selected-finding-ids: list<string>
  --scope-changes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent StartPentestJob $agent_space_id $pentest_id $job_type $selected_finding_ids $scope_changes -- $region $profile $with_input $fail_fast $yes' }

# POST /StartThreatModelJob; needs --agent-space-id --threat-model-id
@search-terms StartThreatModelJob
export def 'securityagent start-threat-model-job' [
  --agent-space-id: string
  --threat-model-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent StartThreatModelJob $agent_space_id $threat_model_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StopCodeReviewJob; needs --agent-space-id --code-review-job-id
@search-terms StopCodeReviewJob
export def 'securityagent stop-code-review-job' [
  --agent-space-id: string
  --code-review-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent StopCodeReviewJob $agent_space_id $code_review_job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StopPentestJob; needs --agent-space-id --pentest-job-id
@search-terms StopPentestJob
export def 'securityagent stop-pentest-job' [
  --agent-space-id: string
  --pentest-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent StopPentestJob $agent_space_id $pentest_job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /StopThreatModelJob; needs --agent-space-id --threat-model-job-id
@search-terms StopThreatModelJob
export def 'securityagent stop-threat-model-job' [
  --agent-space-id: string
  --threat-model-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent StopThreatModelJob $agent_space_id $threat_model_job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'securityagent tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'securityagent untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateAgentSpace; needs --agent-space-id
@search-terms UpdateAgentSpace
export def 'securityagent update-agent-space' [
  --agent-space-id: string
  --name: string
  --description: string
  --aws-resources: record
  --target-domain-ids: list<string>
  --code-review-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateAgentSpace $agent_space_id $name $description $aws_resources $target_domain_ids $code_review_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateApplication; needs --application-id
@search-terms UpdateApplication
export def 'securityagent update-application' [
  --application-id: string
  --role-arn: string
  --default-kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateApplication $application_id $role_arn $default_kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateCodeReview; needs --code-review-id --agent-space-id
@search-terms UpdateCodeReview
export def 'securityagent update-code-review' [
  --code-review-id: string
  --agent-space-id: string
  --title: string
  --assets: record
  --service-role: string
  --log-config: record
  --code-remediation-strategy: string@[AUTOMATIC DISABLED]
  --validation-mode: string@[DISABLED SIMULATED]
  --max-task-hours: number
  --report-destination: record
  --report-filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateCodeReview $code_review_id $agent_space_id $title $assets $service_role $log_config $code_remediation_strategy $validation_mode $max_task_hours $report_destination $report_filters -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateFinding; needs --finding-id --agent-space-id
@search-terms UpdateFinding
export def 'securityagent update-finding' [
  --finding-id: string
  --agent-space-id: string
  --name: string
  --description: string
  --risk-type: string
  --risk-level: string@[UNKNOWN INFORMATIONAL LOW MEDIUM HIGH CRITICAL]
  --risk-score: string
  --attack-script: string
  --reasoning: string
  --status: string@[ACTIVE RESOLVED ACCEPTED FALSE_POSITIVE]
  --customer-note: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateFinding $finding_id $agent_space_id $name $description $risk_type $risk_level $risk_score $attack_script $reasoning $status $customer_note -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateIntegratedResources; needs --agent-space-id --integration-id --items
@search-terms UpdateIntegratedResources
export def 'securityagent update-integrated-resources' [
  --agent-space-id: string
  --integration-id: string
  --items: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateIntegratedResources $agent_space_id $integration_id $items -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateIntegration; needs --integration-id --webhook-action
@search-terms UpdateIntegration
export def 'securityagent update-integration' [
  --integration-id: string
  --webhook-action: string@[CREATE_IF_ABSENT ROTATE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateIntegration $integration_id $webhook_action -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdatePentest; needs --pentest-id --agent-space-id
@search-terms UpdatePentest
export def 'securityagent update-pentest' [
  --pentest-id: string
  --agent-space-id: string
  --title: string
  --assets: record
  --exclude-risk-types: list<string>
  --service-role: string
  --log-config: record
  --vpc-config: record
  --network-traffic-config: record
  --code-remediation-strategy: string@[AUTOMATIC DISABLED]
  --clean-up-strategy: string@[BEST_EFFORT_DELETE RETAIN_ALL]
  --disable-managed-skills: list<string>
  --max-task-hours: number
  --report-destination: record
  --report-filters: record
  --cicd-configuration: record
  --test-scope: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdatePentest $pentest_id $agent_space_id $title $assets $exclude_risk_types $service_role $log_config $vpc_config $network_traffic_config $code_remediation_strategy $clean_up_strategy $disable_managed_skills $max_task_hours $report_destination $report_filters $cicd_configuration $test_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdatePrivateConnectionCertificate; needs --private-connection-name --certificate
@search-terms UpdatePrivateConnectionCertificate
export def 'securityagent update-private-connection-certificate' [
  --private-connection-name: string
  --certificate: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdatePrivateConnectionCertificate $private_connection_name $certificate -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateSecurityRequirementPack; needs --pack-id
@search-terms UpdateSecurityRequirementPack
export def 'securityagent update-security-requirement-pack' [
  --pack-id: string
  --name: string
  --description: string
  --status: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateSecurityRequirementPack $pack_id $name $description $status -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateTargetDomain; needs --target-domain-id --verification-method
@search-terms UpdateTargetDomain
export def 'securityagent update-target-domain' [
  --target-domain-id: string
  --verification-method: string@[DNS_TXT HTTP_ROUTE PRIVATE_VPC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateTargetDomain $target_domain_id $verification_method -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateThreat; needs --threat-id --agent-space-id
@search-terms UpdateThreat
export def 'securityagent update-threat' [
  --threat-id: string
  --agent-space-id: string
  --title: string
  --status: string@[OPEN RESOLVED DISMISSED]
  --comments: string
  --statement: string
  --severity: string@[CRITICAL HIGH MEDIUM LOW INFO]
  --threat-source: string
  --prerequisites: string
  --threat-action: string
  --threat-impact: string
  --impacted-goal: list<string>
  --impacted-assets: list<string>
  --anchor: record
  --evidence: list
  --recommendation: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateThreat $threat_id $agent_space_id $title $status $comments $statement $severity $threat_source $prerequisites $threat_action $threat_impact $impacted_goal $impacted_assets $anchor $evidence $recommendation -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateThreatModel; needs --threat-model-id --agent-space-id
@search-terms UpdateThreatModel
export def 'securityagent update-threat-model' [
  --threat-model-id: string
  --agent-space-id: string
  --title: string
  --description: string
  --assets: record
  --scope-docs: list
  --service-role: string
  --log-config: record
  --report-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent UpdateThreatModel $threat_model_id $agent_space_id $title $description $assets $scope_docs $service_role $log_config $report_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /VerifyTargetDomain; needs --target-domain-id
@search-terms VerifyTargetDomain
export def 'securityagent verify-target-domain' [
  --target-domain-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'securityagent VerifyTargetDomain $target_domain_id -- $region $profile $with_input $fail_fast $yes' }
