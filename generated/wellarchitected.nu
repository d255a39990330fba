# Written by `cargo xtask generate --service wellarchitected` from the service's model and overlay: change those instead.
# WellArchitected, API version 2020-03-31: 112 operations, 1 waiters.

use rt.nu [call]

def ShareStatus []: nothing -> list<string> { [ACCEPTED REJECTED PENDING REVOKED EXPIRED ASSOCIATING ASSOCIATED FAILED] }

# PATCH /workloads/{WorkloadId}/associateLenses; needs --workload-id --lens-aliases
@search-terms AssociateLenses
export def 'wellarchitected associate-lenses' [
  --workload-id: string
  --lens-aliases: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected AssociateLenses $workload_id $lens_aliases -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workloads/{WorkloadId}/associateProfiles; needs --workload-id --profile-arns
@search-terms AssociateProfiles
export def 'wellarchitected associate-profiles' [
  --workload-id: string
  --profile-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected AssociateProfiles $workload_id $profile_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/agent-basic-profile
@search-terms CreateAgentBasicProfile
export def 'wellarchitected create-agent-basic-profile' [
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateAgentBasicProfile $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/agent-profiles/{profileArn}/contexts; needs --profile-arn --title --context-type --content
@search-terms CreateAgentContext
export def 'wellarchitected create-agent-context' [
  --client-token: string
  --profile-arn: string
  --title: string
  --context-type: string
  --content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateAgentContext $client_token $profile_arn $title $context_type $content -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/agent-profiles/{profileArn}/goals; needs --profile-arn --pillars --title
@search-terms CreateAgentGoal
export def 'wellarchitected create-agent-goal' [
  --client-token: string
  --profile-arn: string
  --pillars: list<string>
  --title: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateAgentGoal $client_token $profile_arn $pillars $title $description -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/agent-organizational-profiles; needs --name --pillars
@search-terms CreateAgentOrganizationalProfile
export def 'wellarchitected create-agent-organizational-profile' [
  --name: string
  --display-name: string
  --description: string
  --business-overview: string
  --pillars: list<string>
  --deletion-protection: oneof<bool>
  --client-token: string
  --organizational-aggregation-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateAgentOrganizationalProfile $name $display_name $description $business_overview $pillars $deletion_protection $client_token $organizational_aggregation_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/agent-organizational-reports
@search-terms CreateAgentOrganizationalReport
export def 'wellarchitected create-agent-organizational-report' [
  --client-token: string
  --label: string
  --filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateAgentOrganizationalReport $client_token $label $filters -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/agent-profiles; needs --name --pillars --execution-role-arn --aggregation-configuration
@search-terms CreateAgentProfile
export def 'wellarchitected create-agent-profile' [
  --name: string
  --display-name: string
  --description: string
  --business-overview: string
  --pillars: list<string>
  --deletion-protection: oneof<bool>
  --execution-role-arn: string
  --aggregation-configuration: list
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateAgentProfile $name $display_name $description $business_overview $pillars $deletion_protection $execution_role_arn $aggregation_configuration $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /lenses/{LensAlias}/shares; needs --lens-alias --shared-with
@search-terms CreateLensShare
export def 'wellarchitected create-lens-share' [
  --lens-alias: string
  --shared-with: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateLensShare $lens_alias $shared_with $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /lenses/{LensAlias}/versions; needs --lens-alias --lens-version
@search-terms CreateLensVersion
export def 'wellarchitected create-lens-version' [
  --lens-alias: string
  --lens-version: string
  --is-major-version: oneof<bool>
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateLensVersion $lens_alias $lens_version $is_major_version $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workloads/{WorkloadId}/milestones; needs --workload-id --milestone-name
@search-terms CreateMilestone
export def 'wellarchitected create-milestone' [
  --workload-id: string
  --milestone-name: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateMilestone $workload_id $milestone_name $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /profiles; needs --profile-name --profile-description --profile-questions
@search-terms CreateProfile
export def 'wellarchitected create-profile' [
  --profile-name: string
  --profile-description: string
  --profile-questions: list
  --client-request-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateProfile $profile_name $profile_description $profile_questions $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /profiles/{ProfileArn}/shares; needs --profile-arn --shared-with
@search-terms CreateProfileShare
export def 'wellarchitected create-profile-share' [
  --profile-arn: string
  --shared-with: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateProfileShare $profile_arn $shared_with $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /reviewTemplates; needs --template-name --description --lenses
@search-terms CreateReviewTemplate
export def 'wellarchitected create-review-template' [
  --template-name: string
  --description: string
  --lenses: list<string>
  --notes: string
  --tags: record
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateReviewTemplate $template_name $description $lenses $notes $tags $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /templates/shares/{TemplateArn}; needs --template-arn --shared-with
@search-terms CreateTemplateShare
export def 'wellarchitected create-template-share' [
  --template-arn: string
  --shared-with: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateTemplateShare $template_arn $shared_with $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /workloads; needs --workload-name --description --environment --lenses
@search-terms CreateWorkload
export def 'wellarchitected create-workload' [
  --workload-name: string
  --description: string
  --environment: string@[PRODUCTION PREPRODUCTION]
  --account-ids: list<string>
  --aws-regions: list<string>
  --non-aws-regions: list<string>
  --pillar-priorities: list<string>
  --architectural-design: string
  --review-owner: string
  --industry-type: string
  --industry: string
  --lenses: list<string>
  --notes: string
  --client-request-token: string
  --tags: record
  --discovery-config: record
  --applications: list<string>
  --profile-arns: list<string>
  --review-template-arns: list<string>
  --jira-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateWorkload $workload_name $description $environment $account_ids $aws_regions $non_aws_regions $pillar_priorities $architectural_design $review_owner $industry_type $industry $lenses $notes $client_request_token $tags $discovery_config $applications $profile_arns $review_template_arns $jira_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /workloads/{WorkloadId}/shares; needs --workload-id --shared-with --permission-type
@search-terms CreateWorkloadShare
export def 'wellarchitected create-workload-share' [
  --workload-id: string
  --shared-with: string
  --permission-type: string@[READONLY CONTRIBUTOR]
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected CreateWorkloadShare $workload_id $shared_with $permission_type $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/agent-profiles/{profileArn}/contexts/{id}; needs --profile-arn --id
@search-terms DeleteAgentContext
export def 'wellarchitected delete-agent-context' [
  --profile-arn: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteAgentContext $profile_arn $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/agent-profiles/{profileArn}/goals/{id}; needs --profile-arn --id
@search-terms DeleteAgentGoal
export def 'wellarchitected delete-agent-goal' [
  --profile-arn: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteAgentGoal $profile_arn $id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/agent-organizational-reports/{reportId}; needs --report-id
@search-terms DeleteAgentOrganizationalReport
export def 'wellarchitected delete-agent-organizational-report' [
  --report-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteAgentOrganizationalReport $report_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/agent-profiles/{profileArn}; needs --profile-arn
@search-terms DeleteAgentProfile
export def 'wellarchitected delete-agent-profile' [
  --profile-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteAgentProfile $profile_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/agent-profiles/{profileArn}/policy; needs --profile-arn
@search-terms DeleteAgentProfilePolicy
export def 'wellarchitected delete-agent-profile-policy' [
  --profile-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteAgentProfilePolicy $profile_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /api/v1/agent-recommendations/{recommendationArn}/policy; needs --recommendation-arn
@search-terms DeleteAgentRecommendationPolicy
export def 'wellarchitected delete-agent-recommendation-policy' [
  --recommendation-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteAgentRecommendationPolicy $recommendation_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /lenses/{LensAlias}; needs --lens-alias --lens-status
@search-terms DeleteLens
export def 'wellarchitected delete-lens' [
  --lens-alias: string
  --client-request-token: string
  --lens-status: string@[ALL DRAFT PUBLISHED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteLens $lens_alias $client_request_token $lens_status -- $region $profile $with_input $fail_fast $yes' }

# DELETE /lenses/{LensAlias}/shares/{ShareId}; needs --share-id --lens-alias
@search-terms DeleteLensShare
export def 'wellarchitected delete-lens-share' [
  --share-id: string
  --lens-alias: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteLensShare $share_id $lens_alias $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profiles/{ProfileArn}; needs --profile-arn
@search-terms DeleteProfile
export def 'wellarchitected delete-profile' [
  --profile-arn: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteProfile $profile_arn $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /profiles/{ProfileArn}/shares/{ShareId}; needs --share-id --profile-arn
@search-terms DeleteProfileShare
export def 'wellarchitected delete-profile-share' [
  --share-id: string
  --profile-arn: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteProfileShare $share_id $profile_arn $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /reviewTemplates/{TemplateArn}; needs --template-arn
@search-terms DeleteReviewTemplate
export def 'wellarchitected delete-review-template' [
  --template-arn: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteReviewTemplate $template_arn $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /templates/shares/{TemplateArn}/{ShareId}; needs --share-id --template-arn
@search-terms DeleteTemplateShare
export def 'wellarchitected delete-template-share' [
  --share-id: string
  --template-arn: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteTemplateShare $share_id $template_arn $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workloads/{WorkloadId}; needs --workload-id
@search-terms DeleteWorkload
export def 'wellarchitected delete-workload' [
  --workload-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteWorkload $workload_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workloads/{WorkloadId}/shares/{ShareId}; needs --share-id --workload-id
@search-terms DeleteWorkloadShare
export def 'wellarchitected delete-workload-share' [
  --share-id: string
  --workload-id: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DeleteWorkloadShare $share_id $workload_id $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workloads/{WorkloadId}/disassociateLenses; needs --workload-id --lens-aliases
@search-terms DisassociateLenses
export def 'wellarchitected disassociate-lenses' [
  --workload-id: string
  --lens-aliases: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DisassociateLenses $workload_id $lens_aliases -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workloads/{WorkloadId}/disassociateProfiles; needs --workload-id --profile-arns
@search-terms DisassociateProfiles
export def 'wellarchitected disassociate-profiles' [
  --workload-id: string
  --profile-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected DisassociateProfiles $workload_id $profile_arns -- $region $profile $with_input $fail_fast $yes' }

# GET /lenses/{LensAlias}/export; needs --lens-alias
@search-terms ExportLens
export def 'wellarchitected export-lens' [
  --lens-alias: string
  --lens-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected ExportLens $lens_alias $lens_version -- $region $profile $with_input $fail_fast $yes' }

# GET /api/v1/agent-profiles/{profileArn}/contexts/{id}; needs --profile-arn --id
@search-terms GetAgentContext
export def 'wellarchitected get-agent-context' [
  --profile-arn: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentContext $profile_arn $id -- $region $profile $with_input $fail_fast' }

# GET /api/v1/agent-profiles/{profileArn}/goals/{id}; needs --profile-arn --id
@search-terms GetAgentGoal
export def 'wellarchitected get-agent-goal' [
  --profile-arn: string
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentGoal $profile_arn $id -- $region $profile $with_input $fail_fast' }

# GET /api/v1/agent-organizational-reports/{reportId}; cached 1min; needs --report-id
@search-terms GetAgentOrganizationalReport
export def 'wellarchitected get-agent-organizational-report' [
  --report-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentOrganizationalReport $report_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /api/v1/agent-organizational-reports/{reportId}/data; needs --report-id --format
@search-terms GetAgentOrganizationalReportData
export def 'wellarchitected get-agent-organizational-report-data' [
  --report-id: string
  --format: string@[CSV JSON PARQUET]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentOrganizationalReportData $report_id $format -- $region $profile $with_input $fail_fast' }

# GET /api/v1/agent-preferences; cached 1min
@search-terms GetAgentPreferences
export def 'wellarchitected get-agent-preferences' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'wellarchitected GetAgentPreferences -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# GET /api/v1/agent-profiles/{profileArn}; needs --profile-arn
@search-terms GetAgentProfile
export def 'wellarchitected get-agent-profile' [
  --profile-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentProfile $profile_arn -- $region $profile $with_input $fail_fast' }

# GET /api/v1/agent-profiles/{profileArn}/policy; cached 1min; needs --profile-arn
@search-terms GetAgentProfilePolicy
export def 'wellarchitected get-agent-profile-policy' [
  --profile-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentProfilePolicy $profile_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /api/v1/agent-recommendations/{recommendationArn}; needs --recommendation-arn
@search-terms GetAgentRecommendation
export def 'wellarchitected get-agent-recommendation' [
  --recommendation-arn: string
  --remediation-type: string@[AUTO_REMEDIATION CONSOLE CLI SDK IAC MCP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentRecommendation $recommendation_arn $remediation_type -- $region $profile $with_input $fail_fast' }

# GET /api/v1/agent-profiles/{profileArn}/generations/{generationId}; needs --profile-arn --generation-id
@search-terms GetAgentRecommendationGeneration
export def 'wellarchitected get-agent-recommendation-generation' [
  --profile-arn: string
  --generation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentRecommendationGeneration $profile_arn $generation_id -- $region $profile $with_input $fail_fast' }

# GET /api/v1/agent-recommendations/{recommendationArn}/policy; cached 1min; needs --recommendation-arn
@search-terms GetAgentRecommendationPolicy
export def 'wellarchitected get-agent-recommendation-policy' [
  --recommendation-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAgentRecommendationPolicy $recommendation_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers/{QuestionId}; cached 1min; needs --workload-id --lens-alias --question-id
@search-terms GetAnswer
export def 'wellarchitected get-answer' [
  --workload-id: string
  --lens-alias: string
  --question-id: string
  --milestone-number: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetAnswer $workload_id $lens_alias $question_id $milestone_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /consolidatedReport; cached 1min; needs --format
@search-terms GetConsolidatedReport
export def 'wellarchitected get-consolidated-report' [
  --format: string@[PDF JSON]
  --include-shared-resources: oneof<bool>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetConsolidatedReport $format $include_shared_resources $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-settings; cached 1min
@search-terms GetGlobalSettings
export def 'wellarchitected get-global-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'wellarchitected GetGlobalSettings -- $region $profile $refresh $ttl' }

# GET /lenses/{LensAlias}; cached 1min; needs --lens-alias
@search-terms GetLens
export def 'wellarchitected get-lens' [
  --lens-alias: string
  --lens-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetLens $lens_alias $lens_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}; cached 1min; needs --workload-id --lens-alias
@search-terms GetLensReview
export def 'wellarchitected get-lens-review' [
  --workload-id: string
  --lens-alias: string
  --milestone-number: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetLensReview $workload_id $lens_alias $milestone_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/report; cached 1min; needs --workload-id --lens-alias
@search-terms GetLensReviewReport
export def 'wellarchitected get-lens-review-report' [
  --workload-id: string
  --lens-alias: string
  --milestone-number: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetLensReviewReport $workload_id $lens_alias $milestone_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /lenses/{LensAlias}/versionDifference; cached 1min; needs --lens-alias
@search-terms GetLensVersionDifference
export def 'wellarchitected get-lens-version-difference' [
  --lens-alias: string
  --base-lens-version: string
  --target-lens-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetLensVersionDifference $lens_alias $base_lens_version $target_lens_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workloads/{WorkloadId}/milestones/{MilestoneNumber}; cached 1min; needs --workload-id --milestone-number
@search-terms GetMilestone
export def 'wellarchitected get-milestone' [
  --workload-id: string
  --milestone-number: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetMilestone $workload_id $milestone_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /profiles/{ProfileArn}; cached 1min; needs --profile-arn
@search-terms GetProfile
export def 'wellarchitected get-profile' [
  --profile-arn: string
  --profile-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetProfile $profile_arn $profile_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /profileTemplate; cached 1min
@search-terms GetProfileTemplate
export def 'wellarchitected get-profile-template' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'wellarchitected GetProfileTemplate -- $region $profile $refresh $ttl' }

# GET /reviewTemplates/{TemplateArn}; cached 1min; needs --template-arn
@search-terms GetReviewTemplate
export def 'wellarchitected get-review-template' [
  --template-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetReviewTemplate $template_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers/{QuestionId}; cached 1min; needs --template-arn --lens-alias --question-id
@search-terms GetReviewTemplateAnswer
export def 'wellarchitected get-review-template-answer' [
  --template-arn: string
  --lens-alias: string
  --question-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetReviewTemplateAnswer $template_arn $lens_alias $question_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}; cached 1min; needs --template-arn --lens-alias
@search-terms GetReviewTemplateLensReview
export def 'wellarchitected get-review-template-lens-review' [
  --template-arn: string
  --lens-alias: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetReviewTemplateLensReview $template_arn $lens_alias -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workloads/{WorkloadId}; cached 1min; needs --workload-id
@search-terms GetWorkload
export def 'wellarchitected get-workload' [
  --workload-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected GetWorkload $workload_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /importLens; needs --json-string
@search-terms ImportLens
export def 'wellarchitected import-lens' [
  --lens-alias: string
  --json-string: string
  --client-request-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected ImportLens $lens_alias $json_string $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# GET /api/v1/agent-profiles/{profileArn}/contexts; follows pages; needs --profile-arn
@search-terms ListAgentContexts
export def 'wellarchitected list-agent-contexts' [
  --profile-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListAgentContexts $profile_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/v1/agent-profiles/{profileArn}/goals; follows pages; needs --profile-arn
@search-terms ListAgentGoals
export def 'wellarchitected list-agent-goals' [
  --profile-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListAgentGoals $profile_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /api/v1/agent-organizational-reports; follows pages; cached 1min
@search-terms ListAgentOrganizationalReports
export def 'wellarchitected list-agent-organizational-reports' [
  --state: string@[DISCOVERING SNAPSHOTTING AGGREGATING COMPRESSING COMPLETED FAILED DELETING]
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
]: any -> any { call 'wellarchitected ListAgentOrganizationalReports $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/v1/agent-profiles; follows pages
@search-terms ListAgentProfiles
export def 'wellarchitected list-agent-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'wellarchitected ListAgentProfiles -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /api/v1/agent-profiles/{profileArn}/generations; follows pages; cached 1min; needs --profile-arn
@search-terms ListAgentRecommendationGenerations
export def 'wellarchitected list-agent-recommendation-generations' [
  --profile-arn: string
  --recommendation-type: string@[RESOURCE ARCHITECTURE APPLICATION]
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
]: any -> any { call 'wellarchitected ListAgentRecommendationGenerations $profile_arn $recommendation_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/v1/agent-recommendations/{recommendationArn}/items; follows pages; cached 1min; needs --recommendation-arn
@search-terms ListAgentRecommendationItems
export def 'wellarchitected list-agent-recommendation-items' [
  --recommendation-arn: string
  --type: string@[AWS_RESOURCE RECOMMENDATION]
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
]: any -> any { call 'wellarchitected ListAgentRecommendationItems $recommendation_arn $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /api/v1/agent-profiles/{profileArn}/recommendations; follows pages; needs --profile-arn
@search-terms ListAgentRecommendations
export def 'wellarchitected list-agent-recommendations' [
  --profile-arn: string
  --state: string@[OPEN CLOSED]
  --pillar: string@[COST_OPTIMIZATION SECURITY RESILIENCE PERFORMANCE OPERATIONAL_EXCELLENCE]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListAgentRecommendations $profile_arn $state $pillar -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers; cached 1min; needs --workload-id --lens-alias
@search-terms ListAnswers
export def 'wellarchitected list-answers' [
  --workload-id: string
  --lens-alias: string
  --pillar-id: string
  --milestone-number: int
  --next-token: string
  --max-results: int
  --question-priority: string@[PRIORITIZED NONE]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListAnswers $workload_id $lens_alias $pillar_id $milestone_number $next_token $max_results $question_priority -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /workloads/{WorkloadId}/checks; follows pages; cached 1min; needs --workload-id --lens-arn --pillar-id --question-id --choice-id
@search-terms ListCheckDetails
export def 'wellarchitected list-check-details' [
  --workload-id: string
  --lens-arn: string
  --pillar-id: string
  --question-id: string
  --choice-id: string
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
]: any -> any { call 'wellarchitected ListCheckDetails $workload_id $lens_arn $pillar_id $question_id $choice_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workloads/{WorkloadId}/checkSummaries; follows pages; cached 1min; needs --workload-id --lens-arn --pillar-id --question-id --choice-id
@search-terms ListCheckSummaries
export def 'wellarchitected list-check-summaries' [
  --workload-id: string
  --lens-arn: string
  --pillar-id: string
  --question-id: string
  --choice-id: string
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
]: any -> any { call 'wellarchitected ListCheckSummaries $workload_id $lens_arn $pillar_id $question_id $choice_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/improvements; cached 1min; needs --workload-id --lens-alias
@search-terms ListLensReviewImprovements
export def 'wellarchitected list-lens-review-improvements' [
  --workload-id: string
  --lens-alias: string
  --pillar-id: string
  --milestone-number: int
  --next-token: string
  --max-results: int
  --question-priority: string@[PRIORITIZED NONE]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListLensReviewImprovements $workload_id $lens_alias $pillar_id $milestone_number $next_token $max_results $question_priority -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workloads/{WorkloadId}/lensReviews; cached 1min; needs --workload-id
@search-terms ListLensReviews
export def 'wellarchitected list-lens-reviews' [
  --workload-id: string
  --milestone-number: int
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListLensReviews $workload_id $milestone_number $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /lenses/{LensAlias}/shares; follows pages; cached 1min; needs --lens-alias
@search-terms ListLensShares
export def 'wellarchitected list-lens-shares' [
  --lens-alias: string
  --shared-with-prefix: string
  --status: string@ShareStatus
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
]: any -> any { call 'wellarchitected ListLensShares $lens_alias $shared_with_prefix $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /lenses; follows pages; cached 1min
@search-terms ListLenses
export def 'wellarchitected list-lenses' [
  --lens-type: string@[AWS_OFFICIAL CUSTOM_SHARED CUSTOM_SELF]
  --lens-status: string@[ALL DRAFT PUBLISHED]
  --lens-name: string
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
]: any -> any { call 'wellarchitected ListLenses $lens_type $lens_status $lens_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workloads/{WorkloadId}/milestonesSummaries; cached 1min; needs --workload-id
@search-terms ListMilestones
export def 'wellarchitected list-milestones' [
  --workload-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListMilestones $workload_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /notifications; follows pages; cached 1min
@search-terms ListNotifications
export def 'wellarchitected list-notifications' [
  --workload-id: string
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
]: any -> any { call 'wellarchitected ListNotifications $workload_id $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profileNotifications; follows pages; cached 1min
@search-terms ListProfileNotifications
export def 'wellarchitected list-profile-notifications' [
  --workload-id: string
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
]: any -> any { call 'wellarchitected ListProfileNotifications $workload_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profiles/{ProfileArn}/shares; follows pages; cached 1min; needs --profile-arn
@search-terms ListProfileShares
export def 'wellarchitected list-profile-shares' [
  --profile-arn: string
  --shared-with-prefix: string
  --status: string@ShareStatus
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
]: any -> any { call 'wellarchitected ListProfileShares $profile_arn $shared_with_prefix $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /profileSummaries; follows pages; cached 1min
@search-terms ListProfiles
export def 'wellarchitected list-profiles' [
  --profile-name-prefix: string
  --profile-owner-type: string@[SELF SHARED]
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
]: any -> any { call 'wellarchitected ListProfiles $profile_name_prefix $profile_owner_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers; cached 1min; needs --template-arn --lens-alias
@search-terms ListReviewTemplateAnswers
export def 'wellarchitected list-review-template-answers' [
  --template-arn: string
  --lens-alias: string
  --pillar-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListReviewTemplateAnswers $template_arn $lens_alias $pillar_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /reviewTemplates; follows pages; cached 1min
@search-terms ListReviewTemplates
export def 'wellarchitected list-review-templates' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'wellarchitected ListReviewTemplates -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /shareInvitations; follows pages; cached 1min
@search-terms ListShareInvitations
export def 'wellarchitected list-share-invitations' [
  --workload-name-prefix: string
  --lens-name-prefix: string
  --share-resource-type: string@[WORKLOAD LENS PROFILE TEMPLATE]
  --profile-name-prefix: string
  --template-name-prefix: string
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
]: any -> any { call 'wellarchitected ListShareInvitations $workload_name_prefix $lens_name_prefix $share_resource_type $profile_name_prefix $template_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{WorkloadArn}; cached 5min; needs --workload-arn
@search-terms ListTagsForResource
export def 'wellarchitected list-tags-for-resource' [
  --workload-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListTagsForResource $workload_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /templates/shares/{TemplateArn}; cached 1min; needs --template-arn
@search-terms ListTemplateShares
export def 'wellarchitected list-template-shares' [
  --template-arn: string
  --shared-with-prefix: string
  --next-token: string
  --max-results: int
  --status: string@ShareStatus
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListTemplateShares $template_arn $shared_with_prefix $next_token $max_results $status -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workloads/{WorkloadId}/shares; cached 1min; needs --workload-id
@search-terms ListWorkloadShares
export def 'wellarchitected list-workload-shares' [
  --workload-id: string
  --shared-with-prefix: string
  --next-token: string
  --max-results: int
  --status: string@ShareStatus
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'wellarchitected ListWorkloadShares $workload_id $shared_with_prefix $next_token $max_results $status -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /workloadsSummaries; follows pages; cached 1min
@search-terms ListWorkloads
export def 'wellarchitected list-workloads' [
  --workload-name-prefix: string
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
]: any -> any { call 'wellarchitected ListWorkloads $workload_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /api/v1/agent-preferences; needs --preferences
@search-terms PutAgentPreferences
export def 'wellarchitected put-agent-preferences' [
  --preferences: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected PutAgentPreferences $preferences -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/agent-profiles/{profileArn}/policy; needs --profile-arn --policy
@search-terms PutAgentProfilePolicy
export def 'wellarchitected put-agent-profile-policy' [
  --profile-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected PutAgentProfilePolicy $profile_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/agent-recommendations/{recommendationArn}/feedback; needs --recommendation-arn --type
@search-terms PutAgentRecommendationFeedback
export def 'wellarchitected put-agent-recommendation-feedback' [
  --recommendation-arn: string
  --type: string@[USEFUL NOT_USEFUL]
  --feedback-category: string@[OTHER RECOMMENDATION_NOT_RELEVANT RESOURCE_NOT_IMPORTANT RESOURCE_TYPE_NOT_IMPORTANT RECOMMENDATION_INCORRECT]
  --comments: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected PutAgentRecommendationFeedback $recommendation_arn $type $feedback_category $comments -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/agent-recommendations/{recommendationArn}/policy; needs --recommendation-arn --policy
@search-terms PutAgentRecommendationPolicy
export def 'wellarchitected put-agent-recommendation-policy' [
  --recommendation-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected PutAgentRecommendationPolicy $recommendation_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/agent-organizational-reports/{reportId}/send-to-s3; needs --report-id --format --bucket-arn --object-key
@search-terms SendAgentOrganizationalReportDataToS3
export def 'wellarchitected send-agent-organizational-report-data-to-s3' [
  --report-id: string
  --format: string@[CSV JSON PARQUET]
  --bucket-arn: string
  --object-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected SendAgentOrganizationalReportDataToS3 $report_id $format $bucket_arn $object_key -- $region $profile $with_input $fail_fast $yes' }

# POST /api/v1/agent-profiles/{profileArn}/generations; needs --profile-arn --types
@search-terms StartAgentRecommendationGeneration
export def 'wellarchitected start-agent-recommendation-generation' [
  --profile-arn: string
  --types: list<string>
  --name: string
  --additional-context: any
  --scope: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected StartAgentRecommendationGeneration $profile_arn $types $name $additional_context $scope -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{WorkloadArn}; needs --workload-arn --tags
@search-terms TagResource
export def 'wellarchitected tag-resource' [
  --workload-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected TagResource $workload_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{WorkloadArn}; needs --workload-arn --tag-keys
@search-terms UntagResource
export def 'wellarchitected untag-resource' [
  --workload-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UntagResource $workload_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/agent-profiles/{profileArn}/contexts/{id}; needs --profile-arn --id
@search-terms UpdateAgentContext
export def 'wellarchitected update-agent-context' [
  --client-token: string
  --profile-arn: string
  --id: string
  --title: string
  --content: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateAgentContext $client_token $profile_arn $id $title $content -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/agent-profiles/{profileArn}/goals/{id}; needs --profile-arn --id
@search-terms UpdateAgentGoal
export def 'wellarchitected update-agent-goal' [
  --client-token: string
  --profile-arn: string
  --id: string
  --pillars: list<string>
  --title: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateAgentGoal $client_token $profile_arn $id $pillars $title $description -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/agent-organizational-profiles/{profileArn}; needs --profile-arn
@search-terms UpdateAgentOrganizationalProfile
export def 'wellarchitected update-agent-organizational-profile' [
  --client-token: string
  --profile-arn: string
  --display-name: string
  --description: string
  --business-overview: string
  --pillars: list<string>
  --deletion-protection: oneof<bool>
  --organizational-aggregation-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateAgentOrganizationalProfile $client_token $profile_arn $display_name $description $business_overview $pillars $deletion_protection $organizational_aggregation_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /api/v1/agent-profiles/{profileArn}; needs --profile-arn
@search-terms UpdateAgentProfile
export def 'wellarchitected update-agent-profile' [
  --client-token: string
  --profile-arn: string
  --display-name: string
  --description: string
  --execution-role-arn: string
  --aggregation-configuration: list
  --business-overview: string
  --pillars: list<string>
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateAgentProfile $client_token $profile_arn $display_name $description $execution_role_arn $aggregation_configuration $business_overview $pillars $deletion_protection -- $region $profile $with_input $fail_fast $yes' }

# PATCH /api/v1/agent-recommendations/{recommendationArn}/status; needs --recommendation-arn --status
@search-terms UpdateAgentRecommendationStatus
export def 'wellarchitected update-agent-recommendation-status' [
  --recommendation-arn: string
  --status: string@[ACTIVE SUPPRESSED COMPLETED]
  --update-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateAgentRecommendationStatus $recommendation_arn $status $update_reason -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers/{QuestionId}; needs --workload-id --lens-alias --question-id
@search-terms UpdateAnswer
export def 'wellarchitected update-answer' [
  --workload-id: string
  --lens-alias: string
  --question-id: string
  --selected-choices: list<string>
  --choice-updates: record
  --notes: string
  --is-applicable: oneof<bool>
  --reason: string@[OUT_OF_SCOPE BUSINESS_PRIORITIES ARCHITECTURE_CONSTRAINTS OTHER NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateAnswer $workload_id $lens_alias $question_id $selected_choices $choice_updates $notes $is_applicable $reason -- $region $profile $with_input $fail_fast $yes' }

# PATCH /global-settings
@search-terms UpdateGlobalSettings
export def 'wellarchitected update-global-settings' [
  --organization-sharing-status: string@[ENABLED DISABLED]
  --discovery-integration-status: string@[ENABLED DISABLED]
  --jira-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateGlobalSettings $organization_sharing_status $discovery_integration_status $jira_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /workloads/{WorkloadId}/updateIntegration; needs --workload-id --integrating-service
@search-terms UpdateIntegration
export def 'wellarchitected update-integration' [
  --workload-id: string
  --client-request-token: string
  --integrating-service: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateIntegration $workload_id $client_request_token $integrating_service -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workloads/{WorkloadId}/lensReviews/{LensAlias}; needs --workload-id --lens-alias
@search-terms UpdateLensReview
export def 'wellarchitected update-lens-review' [
  --workload-id: string
  --lens-alias: string
  --lens-notes: string
  --pillar-notes: record
  --jira-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateLensReview $workload_id $lens_alias $lens_notes $pillar_notes $jira_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /profiles/{ProfileArn}; needs --profile-arn
@search-terms UpdateProfile
export def 'wellarchitected update-profile' [
  --profile-arn: string
  --profile-description: string
  --profile-questions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateProfile $profile_arn $profile_description $profile_questions -- $region $profile $with_input $fail_fast $yes' }

# PATCH /reviewTemplates/{TemplateArn}; needs --template-arn
@search-terms UpdateReviewTemplate
export def 'wellarchitected update-review-template' [
  --template-arn: string
  --template-name: string
  --description: string
  --notes: string
  --lenses-to-associate: list<string>
  --lenses-to-disassociate: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateReviewTemplate $template_arn $template_name $description $notes $lenses_to_associate $lenses_to_disassociate -- $region $profile $with_input $fail_fast $yes' }

# PATCH /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers/{QuestionId}; needs --template-arn --lens-alias --question-id
@search-terms UpdateReviewTemplateAnswer
export def 'wellarchitected update-review-template-answer' [
  --template-arn: string
  --lens-alias: string
  --question-id: string
  --selected-choices: list<string>
  --choice-updates: record
  --notes: string
  --is-applicable: oneof<bool>
  --reason: string@[OUT_OF_SCOPE BUSINESS_PRIORITIES ARCHITECTURE_CONSTRAINTS OTHER NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateReviewTemplateAnswer $template_arn $lens_alias $question_id $selected_choices $choice_updates $notes $is_applicable $reason -- $region $profile $with_input $fail_fast $yes' }

# PATCH /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}; needs --template-arn --lens-alias
@search-terms UpdateReviewTemplateLensReview
export def 'wellarchitected update-review-template-lens-review' [
  --template-arn: string
  --lens-alias: string
  --lens-notes: string
  --pillar-notes: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateReviewTemplateLensReview $template_arn $lens_alias $lens_notes $pillar_notes -- $region $profile $with_input $fail_fast $yes' }

# PATCH /shareInvitations/{ShareInvitationId}; needs --share-invitation-id --share-invitation-action
@search-terms UpdateShareInvitation
export def 'wellarchitected update-share-invitation' [
  --share-invitation-id: string
  --share-invitation-action: string@[ACCEPT REJECT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateShareInvitation $share_invitation_id $share_invitation_action -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workloads/{WorkloadId}; needs --workload-id
@search-terms UpdateWorkload
export def 'wellarchitected update-workload' [
  --workload-id: string
  --workload-name: string
  --description: string
  --environment: string@[PRODUCTION PREPRODUCTION]
  --account-ids: list<string>
  --aws-regions: list<string>
  --non-aws-regions: list<string>
  --pillar-priorities: list<string>
  --architectural-design: string
  --review-owner: string
  --is-review-owner-update-acknowledged: oneof<bool>
  --industry-type: string
  --industry: string
  --notes: string
  --improvement-status: string@[NOT_APPLICABLE NOT_STARTED IN_PROGRESS COMPLETE RISK_ACKNOWLEDGED]
  --discovery-config: record
  --applications: list<string>
  --jira-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateWorkload $workload_id $workload_name $description $environment $account_ids $aws_regions $non_aws_regions $pillar_priorities $architectural_design $review_owner $is_review_owner_update_acknowledged $industry_type $industry $notes $improvement_status $discovery_config $applications $jira_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /workloads/{WorkloadId}/shares/{ShareId}; needs --share-id --workload-id --permission-type
@search-terms UpdateWorkloadShare
export def 'wellarchitected update-workload-share' [
  --share-id: string
  --workload-id: string
  --permission-type: string@[READONLY CONTRIBUTOR]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpdateWorkloadShare $share_id $workload_id $permission_type -- $region $profile $with_input $fail_fast $yes' }

# PUT /workloads/{WorkloadId}/lensReviews/{LensAlias}/upgrade; needs --workload-id --lens-alias --milestone-name
@search-terms UpgradeLensReview
export def 'wellarchitected upgrade-lens-review' [
  --workload-id: string
  --lens-alias: string
  --milestone-name: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpgradeLensReview $workload_id $lens_alias $milestone_name $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /workloads/{WorkloadId}/profiles/{ProfileArn}/upgrade; needs --workload-id --profile-arn
@search-terms UpgradeProfileVersion
export def 'wellarchitected upgrade-profile-version' [
  --workload-id: string
  --profile-arn: string
  --milestone-name: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpgradeProfileVersion $workload_id $profile_arn $milestone_name $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# PUT /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/upgrade; needs --template-arn --lens-alias
@search-terms UpgradeReviewTemplateLensReview
export def 'wellarchitected upgrade-review-template-lens-review' [
  --template-arn: string
  --lens-alias: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'wellarchitected UpgradeReviewTemplateLensReview $template_arn $lens_alias $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   agent-organizational-report-completed: GetAgentOrganizationalReport; needs --report-id
@search-terms AgentOrganizationalReportCompleted
export def 'wellarchitected wait' [
  waiter: string@[agent-organizational-report-completed]
  --report-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'wellarchitected wait $waiter $report_id -- $timeout $interval $region $profile' }
