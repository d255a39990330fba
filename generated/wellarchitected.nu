# Written by `cargo xtask generate --service wellarchitected` from the service's model and overlay: change those instead.
# WellArchitected, API version 2020-03-31: 112 operations.

use rt.nu [call send]

# PATCH /workloads/{WorkloadId}/associateLenses; needs --workload-id --lens-aliases
@category "aws wellarchitected"
@search-terms AssociateLenses
export def 'wellarchitected associate-lenses' [
  --workload-id: string
  --lens-aliases: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected AssociateLenses $workload_id=WorkloadId $lens_aliases=LensAliases $region=--region $profile=--profile' }

# PATCH /workloads/{WorkloadId}/associateProfiles; needs --workload-id --profile-arns
@category "aws wellarchitected"
@search-terms AssociateProfiles
export def 'wellarchitected associate-profiles' [
  --workload-id: string
  --profile-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected AssociateProfiles $workload_id=WorkloadId $profile_arns=ProfileArns $region=--region $profile=--profile' }

# POST /api/v1/agent-basic-profile
@category "aws wellarchitected"
@search-terms CreateAgentBasicProfile
export def 'wellarchitected create-agent-basic-profile' [
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateAgentBasicProfile $tags=tags $region=--region $profile=--profile' }

# POST /api/v1/agent-profiles/{profileArn}/contexts; needs --profile-arn --title --context-type --content
@category "aws wellarchitected"
@search-terms CreateAgentContext
export def 'wellarchitected create-agent-context' [
  --client-token: string
  --profile-arn: string
  --title: string
  --context-type: string@[APPLICATION]
  --content: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateAgentContext $client_token=clientToken $profile_arn=profileArn $title=title $context_type=contextType $content=content $region=--region $profile=--profile' }

# POST /api/v1/agent-profiles/{profileArn}/goals; needs --profile-arn --pillars --title
@category "aws wellarchitected"
@search-terms CreateAgentGoal
export def 'wellarchitected create-agent-goal' [
  --client-token: string
  --profile-arn: string
  --pillars: oneof<list<string>, string>
  --title: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateAgentGoal $client_token=clientToken $profile_arn=profileArn $pillars=pillars $title=title $description=description $region=--region $profile=--profile' }

# POST /api/v1/agent-organizational-profiles; needs --name --pillars
@category "aws wellarchitected"
@search-terms CreateAgentOrganizationalProfile
export def 'wellarchitected create-agent-organizational-profile' [
  --name: string
  --display-name: string
  --description: string
  --business-overview: string
  --pillars: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --client-token: string
  --organizational-aggregation-configuration: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateAgentOrganizationalProfile $name=name $display_name=displayName $description=description $business_overview=businessOverview $pillars=pillars $deletion_protection=deletionProtection $client_token=clientToken $organizational_aggregation_configuration=organizationalAggregationConfiguration $tags=tags $region=--region $profile=--profile' }

# POST /api/v1/agent-organizational-reports
@category "aws wellarchitected"
@search-terms CreateAgentOrganizationalReport
export def 'wellarchitected create-agent-organizational-report' [
  --client-token: string
  --label: string
  --filters: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateAgentOrganizationalReport $client_token=clientToken $label=label $filters=filters $region=--region $profile=--profile' }

# POST /api/v1/agent-profiles; needs --name --pillars --execution-role-arn --aggregation-configuration
@category "aws wellarchitected"
@search-terms CreateAgentProfile
export def 'wellarchitected create-agent-profile' [
  --name: string
  --display-name: string
  --description: string
  --business-overview: string
  --pillars: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --execution-role-arn: string
  --aggregation-configuration: oneof<list<any>, record>
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateAgentProfile $name=name $display_name=displayName $description=description $business_overview=businessOverview $pillars=pillars $deletion_protection=deletionProtection $execution_role_arn=executionRoleArn $aggregation_configuration=aggregationConfiguration $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /lenses/{LensAlias}/shares; needs --lens-alias --shared-with
@category "aws wellarchitected"
@search-terms CreateLensShare
export def 'wellarchitected create-lens-share' [
  --lens-alias: string
  --shared-with: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateLensShare $lens_alias=LensAlias $shared_with=SharedWith $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /lenses/{LensAlias}/versions; needs --lens-alias --lens-version
@category "aws wellarchitected"
@search-terms CreateLensVersion
export def 'wellarchitected create-lens-version' [
  --lens-alias: string
  --lens-version: string
  --is-major-version: oneof<bool>
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateLensVersion $lens_alias=LensAlias $lens_version=LensVersion $is_major_version=IsMajorVersion $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /workloads/{WorkloadId}/milestones; needs --workload-id --milestone-name
@category "aws wellarchitected"
@search-terms CreateMilestone
export def 'wellarchitected create-milestone' [
  --workload-id: string
  --milestone-name: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateMilestone $workload_id=WorkloadId $milestone_name=MilestoneName $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /profiles; needs --profile-name --profile-description --profile-questions
@category "aws wellarchitected"
@search-terms CreateProfile
export def 'wellarchitected create-profile' [
  --profile-name: string
  --profile-description: string
  --profile-questions: oneof<list<any>, record>
  --client-request-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateProfile $profile_name=ProfileName $profile_description=ProfileDescription $profile_questions=ProfileQuestions $client_request_token=ClientRequestToken $tags=Tags $region=--region $profile=--profile' }

# POST /profiles/{ProfileArn}/shares; needs --profile-arn --shared-with
@category "aws wellarchitected"
@search-terms CreateProfileShare
export def 'wellarchitected create-profile-share' [
  --profile-arn: string
  --shared-with: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateProfileShare $profile_arn=ProfileArn $shared_with=SharedWith $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /reviewTemplates; needs --template-name --description --lenses
@category "aws wellarchitected"
@search-terms CreateReviewTemplate
export def 'wellarchitected create-review-template' [
  --template-name: string
  --description: string
  --lenses: oneof<list<string>, string>
  --notes: string
  --tags: record
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateReviewTemplate $template_name=TemplateName $description=Description $lenses=Lenses $notes=Notes $tags=Tags $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /templates/shares/{TemplateArn}; needs --template-arn --shared-with
@category "aws wellarchitected"
@search-terms CreateTemplateShare
export def 'wellarchitected create-template-share' [
  --template-arn: string
  --shared-with: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateTemplateShare $template_arn=TemplateArn $shared_with=SharedWith $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /workloads; needs --workload-name --description --environment --lenses
@category "aws wellarchitected"
@search-terms CreateWorkload
export def 'wellarchitected create-workload' [
  --workload-name: string
  --description: string
  --environment: string@[PRODUCTION PREPRODUCTION]
  --account-ids: oneof<list<string>, string>
  --aws-regions: oneof<list<string>, string>
  --non-aws-regions: oneof<list<string>, string>
  --pillar-priorities: oneof<list<string>, string>
  --architectural-design: string
  --review-owner: string
  --industry-type: string
  --industry: string
  --lenses: oneof<list<string>, string>
  --notes: string
  --client-request-token: string
  --tags: record
  --discovery-config: record
  --applications: oneof<list<string>, string>
  --profile-arns: oneof<list<string>, string>
  --review-template-arns: oneof<list<string>, string>
  --jira-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateWorkload $workload_name=WorkloadName $description=Description $environment=Environment $account_ids=AccountIds $aws_regions=AwsRegions $non_aws_regions=NonAwsRegions $pillar_priorities=PillarPriorities $architectural_design=ArchitecturalDesign $review_owner=ReviewOwner $industry_type=IndustryType $industry=Industry $lenses=Lenses $notes=Notes $client_request_token=ClientRequestToken $tags=Tags $discovery_config=DiscoveryConfig $applications=Applications $profile_arns=ProfileArns $review_template_arns=ReviewTemplateArns $jira_configuration=JiraConfiguration $region=--region $profile=--profile' }

# POST /workloads/{WorkloadId}/shares; needs --workload-id --shared-with --permission-type
@category "aws wellarchitected"
@search-terms CreateWorkloadShare
export def 'wellarchitected create-workload-share' [
  --workload-id: string
  --shared-with: string
  --permission-type: string@[READONLY CONTRIBUTOR]
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected CreateWorkloadShare $workload_id=WorkloadId $shared_with=SharedWith $permission_type=PermissionType $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# DELETE /api/v1/agent-profiles/{profileArn}/contexts/{id}; needs --profile-arn --id
@category "aws wellarchitected"
@search-terms DeleteAgentContext
export def 'wellarchitected delete-agent-context' [
  --profile-arn: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteAgentContext $profile_arn=profileArn $id=id $region=--region $profile=--profile' }

# DELETE /api/v1/agent-profiles/{profileArn}/goals/{id}; needs --profile-arn --id
@category "aws wellarchitected"
@search-terms DeleteAgentGoal
export def 'wellarchitected delete-agent-goal' [
  --profile-arn: string
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteAgentGoal $profile_arn=profileArn $id=id $region=--region $profile=--profile' }

# DELETE /api/v1/agent-organizational-reports/{reportId}; needs --report-id
@category "aws wellarchitected"
@search-terms DeleteAgentOrganizationalReport
export def 'wellarchitected delete-agent-organizational-report' [
  --report-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteAgentOrganizationalReport $report_id=reportId $region=--region $profile=--profile' }

# DELETE /api/v1/agent-profiles/{profileArn}; needs --profile-arn
@category "aws wellarchitected"
@search-terms DeleteAgentProfile
export def 'wellarchitected delete-agent-profile' [
  --profile-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteAgentProfile $profile_arn=profileArn $region=--region $profile=--profile' }

# DELETE /api/v1/agent-profiles/{profileArn}/policy; needs --profile-arn
@category "aws wellarchitected"
@search-terms DeleteAgentProfilePolicy
export def 'wellarchitected delete-agent-profile-policy' [
  --profile-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteAgentProfilePolicy $profile_arn=profileArn $region=--region $profile=--profile' }

# DELETE /api/v1/agent-recommendations/{recommendationArn}/policy; needs --recommendation-arn
@category "aws wellarchitected"
@search-terms DeleteAgentRecommendationPolicy
export def 'wellarchitected delete-agent-recommendation-policy' [
  --recommendation-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteAgentRecommendationPolicy $recommendation_arn=recommendationArn $region=--region $profile=--profile' }

# DELETE /lenses/{LensAlias}; needs --lens-alias --lens-status
@category "aws wellarchitected"
@search-terms DeleteLens
export def 'wellarchitected delete-lens' [
  --lens-alias: string
  --client-request-token: string
  --lens-status: string@[ALL DRAFT PUBLISHED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteLens $lens_alias=LensAlias $client_request_token=ClientRequestToken $lens_status=LensStatus $region=--region $profile=--profile' }

# DELETE /lenses/{LensAlias}/shares/{ShareId}; needs --share-id --lens-alias
@category "aws wellarchitected"
@search-terms DeleteLensShare
export def 'wellarchitected delete-lens-share' [
  --share-id: string
  --lens-alias: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteLensShare $share_id=ShareId $lens_alias=LensAlias $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# DELETE /profiles/{ProfileArn}; needs --profile-arn
@category "aws wellarchitected"
@search-terms DeleteProfile
export def 'wellarchitected delete-profile' [
  --profile-arn: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteProfile $profile_arn=ProfileArn $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# DELETE /profiles/{ProfileArn}/shares/{ShareId}; needs --share-id --profile-arn
@category "aws wellarchitected"
@search-terms DeleteProfileShare
export def 'wellarchitected delete-profile-share' [
  --share-id: string
  --profile-arn: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteProfileShare $share_id=ShareId $profile_arn=ProfileArn $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# DELETE /reviewTemplates/{TemplateArn}; needs --template-arn
@category "aws wellarchitected"
@search-terms DeleteReviewTemplate
export def 'wellarchitected delete-review-template' [
  --template-arn: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteReviewTemplate $template_arn=TemplateArn $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# DELETE /templates/shares/{TemplateArn}/{ShareId}; needs --share-id --template-arn
@category "aws wellarchitected"
@search-terms DeleteTemplateShare
export def 'wellarchitected delete-template-share' [
  --share-id: string
  --template-arn: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteTemplateShare $share_id=ShareId $template_arn=TemplateArn $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# DELETE /workloads/{WorkloadId}; needs --workload-id
@category "aws wellarchitected"
@search-terms DeleteWorkload
export def 'wellarchitected delete-workload' [
  --workload-id: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteWorkload $workload_id=WorkloadId $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# DELETE /workloads/{WorkloadId}/shares/{ShareId}; needs --share-id --workload-id
@category "aws wellarchitected"
@search-terms DeleteWorkloadShare
export def 'wellarchitected delete-workload-share' [
  --share-id: string
  --workload-id: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DeleteWorkloadShare $share_id=ShareId $workload_id=WorkloadId $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# PATCH /workloads/{WorkloadId}/disassociateLenses; needs --workload-id --lens-aliases
@category "aws wellarchitected"
@search-terms DisassociateLenses
export def 'wellarchitected disassociate-lenses' [
  --workload-id: string
  --lens-aliases: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DisassociateLenses $workload_id=WorkloadId $lens_aliases=LensAliases $region=--region $profile=--profile' }

# PATCH /workloads/{WorkloadId}/disassociateProfiles; needs --workload-id --profile-arns
@category "aws wellarchitected"
@search-terms DisassociateProfiles
export def 'wellarchitected disassociate-profiles' [
  --workload-id: string
  --profile-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected DisassociateProfiles $workload_id=WorkloadId $profile_arns=ProfileArns $region=--region $profile=--profile' }

# GET /lenses/{LensAlias}/export; needs --lens-alias
@category "aws wellarchitected"
@search-terms ExportLens
export def 'wellarchitected export-lens' [
  --lens-alias: string
  --lens-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected ExportLens $lens_alias=LensAlias $lens_version=LensVersion $region=--region $profile=--profile' }

# GET /api/v1/agent-profiles/{profileArn}/contexts/{id}; needs --profile-arn --id
@category "aws wellarchitected"
@search-terms GetAgentContext
export def 'wellarchitected get-agent-context' [
  --profile-arn: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentContext $profile_arn=profileArn $id=id $region=--region $profile=--profile' }

# GET /api/v1/agent-profiles/{profileArn}/goals/{id}; needs --profile-arn --id
@category "aws wellarchitected"
@search-terms GetAgentGoal
export def 'wellarchitected get-agent-goal' [
  --profile-arn: string
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentGoal $profile_arn=profileArn $id=id $region=--region $profile=--profile' }

# GET /api/v1/agent-organizational-reports/{reportId}; cached 1min; needs --report-id
@category "aws wellarchitected"
@search-terms GetAgentOrganizationalReport
export def 'wellarchitected get-agent-organizational-report' [
  --report-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentOrganizationalReport $report_id=reportId $region=--region $profile=--profile' }

# GET /api/v1/agent-organizational-reports/{reportId}/data; needs --report-id --format
@category "aws wellarchitected"
@search-terms GetAgentOrganizationalReportData
export def 'wellarchitected get-agent-organizational-report-data' [
  --report-id: string
  --format: string@[CSV JSON PARQUET]
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentOrganizationalReportData $report_id=reportId $format=format $region=--region $profile=--profile' }

# GET /api/v1/agent-preferences; cached 1min
@category "aws wellarchitected"
@search-terms GetAgentPreferences
@example "First rows only" "wellarchitected get-agent-preferences | first 3"
export def 'wellarchitected get-agent-preferences' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'wellarchitected GetAgentPreferences $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /api/v1/agent-profiles/{profileArn}; needs --profile-arn
@category "aws wellarchitected"
@search-terms GetAgentProfile
export def 'wellarchitected get-agent-profile' [
  --profile-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentProfile $profile_arn=profileArn $region=--region $profile=--profile' }

# GET /api/v1/agent-profiles/{profileArn}/policy; cached 1min; needs --profile-arn
@category "aws wellarchitected"
@search-terms GetAgentProfilePolicy
export def 'wellarchitected get-agent-profile-policy' [
  --profile-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentProfilePolicy $profile_arn=profileArn $region=--region $profile=--profile' }

# GET /api/v1/agent-recommendations/{recommendationArn}; needs --recommendation-arn
@category "aws wellarchitected"
@search-terms GetAgentRecommendation
export def 'wellarchitected get-agent-recommendation' [
  --recommendation-arn: string
  --remediation-type: string@[AUTO_REMEDIATION CONSOLE CLI SDK IAC MCP]
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentRecommendation $recommendation_arn=recommendationArn $remediation_type=remediationType $region=--region $profile=--profile' }

# GET /api/v1/agent-profiles/{profileArn}/generations/{generationId}; needs --profile-arn --generation-id
@category "aws wellarchitected"
@search-terms GetAgentRecommendationGeneration
export def 'wellarchitected get-agent-recommendation-generation' [
  --profile-arn: string
  --generation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentRecommendationGeneration $profile_arn=profileArn $generation_id=generationId $region=--region $profile=--profile' }

# GET /api/v1/agent-recommendations/{recommendationArn}/policy; cached 1min; needs --recommendation-arn
@category "aws wellarchitected"
@search-terms GetAgentRecommendationPolicy
export def 'wellarchitected get-agent-recommendation-policy' [
  --recommendation-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAgentRecommendationPolicy $recommendation_arn=recommendationArn $region=--region $profile=--profile' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers/{QuestionId}; cached 1min; needs --workload-id --lens-alias --question-id
@category "aws wellarchitected"
@search-terms GetAnswer
export def 'wellarchitected get-answer' [
  --workload-id: string
  --lens-alias: string
  --question-id: string
  --milestone-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetAnswer $workload_id=WorkloadId $lens_alias=LensAlias $question_id=QuestionId $milestone_number=MilestoneNumber $region=--region $profile=--profile' }

# GET /consolidatedReport; cached 1min; needs --format
@category "aws wellarchitected"
@search-terms GetConsolidatedReport
export def 'wellarchitected get-consolidated-report' [
  --format: string@[PDF JSON]
  --include-shared-resources: oneof<bool>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetConsolidatedReport $format=Format $include_shared_resources=IncludeSharedResources $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# GET /global-settings; cached 1min
@category "aws wellarchitected"
@search-terms GetGlobalSettings
export def 'wellarchitected get-global-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetGlobalSettings $region=--region $profile=--profile' }

# GET /lenses/{LensAlias}; cached 1min; needs --lens-alias
@category "aws wellarchitected"
@search-terms GetLens
export def 'wellarchitected get-lens' [
  --lens-alias: string
  --lens-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetLens $lens_alias=LensAlias $lens_version=LensVersion $region=--region $profile=--profile' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}; cached 1min; needs --workload-id --lens-alias
@category "aws wellarchitected"
@search-terms GetLensReview
export def 'wellarchitected get-lens-review' [
  --workload-id: string
  --lens-alias: string
  --milestone-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetLensReview $workload_id=WorkloadId $lens_alias=LensAlias $milestone_number=MilestoneNumber $region=--region $profile=--profile' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/report; cached 1min; needs --workload-id --lens-alias
@category "aws wellarchitected"
@search-terms GetLensReviewReport
export def 'wellarchitected get-lens-review-report' [
  --workload-id: string
  --lens-alias: string
  --milestone-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetLensReviewReport $workload_id=WorkloadId $lens_alias=LensAlias $milestone_number=MilestoneNumber $region=--region $profile=--profile' }

# GET /lenses/{LensAlias}/versionDifference; cached 1min; needs --lens-alias
@category "aws wellarchitected"
@search-terms GetLensVersionDifference
export def 'wellarchitected get-lens-version-difference' [
  --lens-alias: string
  --base-lens-version: string
  --target-lens-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetLensVersionDifference $lens_alias=LensAlias $base_lens_version=BaseLensVersion $target_lens_version=TargetLensVersion $region=--region $profile=--profile' }

# GET /workloads/{WorkloadId}/milestones/{MilestoneNumber}; cached 1min; needs --workload-id --milestone-number
@category "aws wellarchitected"
@search-terms GetMilestone
export def 'wellarchitected get-milestone' [
  --workload-id: string
  --milestone-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetMilestone $workload_id=WorkloadId $milestone_number=MilestoneNumber $region=--region $profile=--profile' }

# GET /profiles/{ProfileArn}; cached 1min; needs --profile-arn
@category "aws wellarchitected"
@search-terms GetProfile
export def 'wellarchitected get-profile' [
  --profile-arn: string
  --profile-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetProfile $profile_arn=ProfileArn $profile_version=ProfileVersion $region=--region $profile=--profile' }

# GET /profileTemplate; cached 1min
@category "aws wellarchitected"
@search-terms GetProfileTemplate
export def 'wellarchitected get-profile-template' [
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetProfileTemplate $region=--region $profile=--profile' }

# GET /reviewTemplates/{TemplateArn}; cached 1min; needs --template-arn
@category "aws wellarchitected"
@search-terms GetReviewTemplate
export def 'wellarchitected get-review-template' [
  --template-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetReviewTemplate $template_arn=TemplateArn $region=--region $profile=--profile' }

# GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers/{QuestionId}; cached 1min; needs --template-arn --lens-alias --question-id
@category "aws wellarchitected"
@search-terms GetReviewTemplateAnswer
export def 'wellarchitected get-review-template-answer' [
  --template-arn: string
  --lens-alias: string
  --question-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetReviewTemplateAnswer $template_arn=TemplateArn $lens_alias=LensAlias $question_id=QuestionId $region=--region $profile=--profile' }

# GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}; cached 1min; needs --template-arn --lens-alias
@category "aws wellarchitected"
@search-terms GetReviewTemplateLensReview
export def 'wellarchitected get-review-template-lens-review' [
  --template-arn: string
  --lens-alias: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetReviewTemplateLensReview $template_arn=TemplateArn $lens_alias=LensAlias $region=--region $profile=--profile' }

# GET /workloads/{WorkloadId}; cached 1min; needs --workload-id
@category "aws wellarchitected"
@search-terms GetWorkload
export def 'wellarchitected get-workload' [
  --workload-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected GetWorkload $workload_id=WorkloadId $region=--region $profile=--profile' }

# PUT /importLens; needs --json-string
@category "aws wellarchitected"
@search-terms ImportLens
export def 'wellarchitected import-lens' [
  --lens-alias: string
  --json-string: string
  --client-request-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected ImportLens $lens_alias=LensAlias $json_string=JSONString $client_request_token=ClientRequestToken $tags=Tags $region=--region $profile=--profile' }

# GET /api/v1/agent-profiles/{profileArn}/contexts; follows pages; needs --profile-arn
@category "aws wellarchitected"
@search-terms ListAgentContexts
export def 'wellarchitected list-agent-contexts' [
  --profile-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListAgentContexts $profile_arn=profileArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /api/v1/agent-profiles/{profileArn}/goals; follows pages; needs --profile-arn
@category "aws wellarchitected"
@search-terms ListAgentGoals
export def 'wellarchitected list-agent-goals' [
  --profile-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListAgentGoals $profile_arn=profileArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /api/v1/agent-organizational-reports; follows pages; cached 1min
@category "aws wellarchitected"
@search-terms ListAgentOrganizationalReports
@example "First rows only" "wellarchitected list-agent-organizational-reports --stream | first 3"
export def 'wellarchitected list-agent-organizational-reports' [
  --state: string@[DISCOVERING SNAPSHOTTING AGGREGATING COMPRESSING COMPLETED FAILED DELETING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListAgentOrganizationalReports $state=state $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /api/v1/agent-profiles; follows pages
@category "aws wellarchitected"
@search-terms ListAgentProfiles
@example "First rows only" "wellarchitected list-agent-profiles --stream | first 3"
export def 'wellarchitected list-agent-profiles' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListAgentProfiles $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /api/v1/agent-profiles/{profileArn}/generations; follows pages; cached 1min; needs --profile-arn
@category "aws wellarchitected"
@search-terms ListAgentRecommendationGenerations
export def 'wellarchitected list-agent-recommendation-generations' [
  --profile-arn: string
  --recommendation-type: string@[RESOURCE ARCHITECTURE APPLICATION]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListAgentRecommendationGenerations $profile_arn=profileArn $recommendation_type=recommendationType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /api/v1/agent-recommendations/{recommendationArn}/items; follows pages; cached 1min; needs --recommendation-arn
@category "aws wellarchitected"
@search-terms ListAgentRecommendationItems
export def 'wellarchitected list-agent-recommendation-items' [
  --recommendation-arn: string
  --type: string@[AWS_RESOURCE RECOMMENDATION]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListAgentRecommendationItems $recommendation_arn=recommendationArn $type=type $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /api/v1/agent-profiles/{profileArn}/recommendations; follows pages; needs --profile-arn
@category "aws wellarchitected"
@search-terms ListAgentRecommendations
export def 'wellarchitected list-agent-recommendations' [
  --profile-arn: string
  --state: string@[OPEN CLOSED]
  --pillar: string@[COST_OPTIMIZATION SECURITY RESILIENCE PERFORMANCE OPERATIONAL_EXCELLENCE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListAgentRecommendations $profile_arn=profileArn $state=state $pillar=pillar $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers; cached 1min; needs --workload-id --lens-alias
@category "aws wellarchitected"
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
]: nothing -> record { call 'wellarchitected ListAnswers $workload_id=WorkloadId $lens_alias=LensAlias $pillar_id=PillarId $milestone_number=MilestoneNumber $next_token=NextToken $max_results=MaxResults $question_priority=QuestionPriority $region=--region $profile=--profile' }

# POST /workloads/{WorkloadId}/checks; follows pages; cached 1min; needs --workload-id --lens-arn --pillar-id --question-id --choice-id
@category "aws wellarchitected"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListCheckDetails $workload_id=WorkloadId $lens_arn=LensArn $pillar_id=PillarId $question_id=QuestionId $choice_id=ChoiceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workloads/{WorkloadId}/checkSummaries; follows pages; cached 1min; needs --workload-id --lens-arn --pillar-id --question-id --choice-id
@category "aws wellarchitected"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListCheckSummaries $workload_id=WorkloadId $lens_arn=LensArn $pillar_id=PillarId $question_id=QuestionId $choice_id=ChoiceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workloads/{WorkloadId}/lensReviews/{LensAlias}/improvements; cached 1min; needs --workload-id --lens-alias
@category "aws wellarchitected"
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
]: nothing -> record { call 'wellarchitected ListLensReviewImprovements $workload_id=WorkloadId $lens_alias=LensAlias $pillar_id=PillarId $milestone_number=MilestoneNumber $next_token=NextToken $max_results=MaxResults $question_priority=QuestionPriority $region=--region $profile=--profile' }

# GET /workloads/{WorkloadId}/lensReviews; cached 1min; needs --workload-id
@category "aws wellarchitected"
@search-terms ListLensReviews
export def 'wellarchitected list-lens-reviews' [
  --workload-id: string
  --milestone-number: int
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected ListLensReviews $workload_id=WorkloadId $milestone_number=MilestoneNumber $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# GET /lenses/{LensAlias}/shares; follows pages; cached 1min; needs --lens-alias
@category "aws wellarchitected"
@search-terms ListLensShares
export def 'wellarchitected list-lens-shares' [
  --lens-alias: string
  --shared-with-prefix: string
  --status: string@[ACCEPTED REJECTED PENDING REVOKED EXPIRED ASSOCIATING ASSOCIATED FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListLensShares $lens_alias=LensAlias $shared_with_prefix=SharedWithPrefix $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /lenses; follows pages; cached 1min
@category "aws wellarchitected"
@search-terms ListLenses
@example "First rows only" "wellarchitected list-lenses --stream | first 3"
export def 'wellarchitected list-lenses' [
  --lens-type: string@[AWS_OFFICIAL CUSTOM_SHARED CUSTOM_SELF]
  --lens-status: string@[ALL DRAFT PUBLISHED]
  --lens-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListLenses $lens_type=LensType $lens_status=LensStatus $lens_name=LensName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workloads/{WorkloadId}/milestonesSummaries; cached 1min; needs --workload-id
@category "aws wellarchitected"
@search-terms ListMilestones
export def 'wellarchitected list-milestones' [
  --workload-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected ListMilestones $workload_id=WorkloadId $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /notifications; follows pages; cached 1min
@category "aws wellarchitected"
@search-terms ListNotifications
@example "First rows only" "wellarchitected list-notifications --stream | first 3"
export def 'wellarchitected list-notifications' [
  --workload-id: string
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListNotifications $workload_id=WorkloadId $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /profileNotifications; follows pages; cached 1min
@category "aws wellarchitected"
@search-terms ListProfileNotifications
@example "First rows only" "wellarchitected list-profile-notifications --stream | first 3"
export def 'wellarchitected list-profile-notifications' [
  --workload-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListProfileNotifications $workload_id=WorkloadId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /profiles/{ProfileArn}/shares; follows pages; cached 1min; needs --profile-arn
@category "aws wellarchitected"
@search-terms ListProfileShares
export def 'wellarchitected list-profile-shares' [
  --profile-arn: string
  --shared-with-prefix: string
  --status: string@[ACCEPTED REJECTED PENDING REVOKED EXPIRED ASSOCIATING ASSOCIATED FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListProfileShares $profile_arn=ProfileArn $shared_with_prefix=SharedWithPrefix $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /profileSummaries; follows pages; cached 1min
@category "aws wellarchitected"
@search-terms ListProfiles
@example "First rows only" "wellarchitected list-profiles --stream | first 3"
export def 'wellarchitected list-profiles' [
  --profile-name-prefix: string
  --profile-owner-type: string@[SELF SHARED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListProfiles $profile_name_prefix=ProfileNamePrefix $profile_owner_type=ProfileOwnerType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers; cached 1min; needs --template-arn --lens-alias
@category "aws wellarchitected"
@search-terms ListReviewTemplateAnswers
export def 'wellarchitected list-review-template-answers' [
  --template-arn: string
  --lens-alias: string
  --pillar-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected ListReviewTemplateAnswers $template_arn=TemplateArn $lens_alias=LensAlias $pillar_id=PillarId $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# GET /reviewTemplates; follows pages; cached 1min
@category "aws wellarchitected"
@search-terms ListReviewTemplates
@example "First rows only" "wellarchitected list-review-templates --stream | first 3"
export def 'wellarchitected list-review-templates' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListReviewTemplates $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /shareInvitations; follows pages; cached 1min
@category "aws wellarchitected"
@search-terms ListShareInvitations
@example "First rows only" "wellarchitected list-share-invitations --stream | first 3"
export def 'wellarchitected list-share-invitations' [
  --workload-name-prefix: string
  --lens-name-prefix: string
  --share-resource-type: string@[WORKLOAD LENS PROFILE TEMPLATE]
  --profile-name-prefix: string
  --template-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListShareInvitations $workload_name_prefix=WorkloadNamePrefix $lens_name_prefix=LensNamePrefix $share_resource_type=ShareResourceType $profile_name_prefix=ProfileNamePrefix $template_name_prefix=TemplateNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{WorkloadArn}; cached 5min; needs --workload-arn
@category "aws wellarchitected"
@search-terms ListTagsForResource
export def 'wellarchitected list-tags-for-resource' [
  --workload-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected ListTagsForResource $workload_arn=WorkloadArn $region=--region $profile=--profile' }

# GET /templates/shares/{TemplateArn}; cached 1min; needs --template-arn
@category "aws wellarchitected"
@search-terms ListTemplateShares
export def 'wellarchitected list-template-shares' [
  --template-arn: string
  --shared-with-prefix: string
  --next-token: string
  --max-results: int
  --status: string@[ACCEPTED REJECTED PENDING REVOKED EXPIRED ASSOCIATING ASSOCIATED FAILED]
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected ListTemplateShares $template_arn=TemplateArn $shared_with_prefix=SharedWithPrefix $next_token=NextToken $max_results=MaxResults $status=Status $region=--region $profile=--profile' }

# GET /workloads/{WorkloadId}/shares; cached 1min; needs --workload-id
@category "aws wellarchitected"
@search-terms ListWorkloadShares
export def 'wellarchitected list-workload-shares' [
  --workload-id: string
  --shared-with-prefix: string
  --next-token: string
  --max-results: int
  --status: string@[ACCEPTED REJECTED PENDING REVOKED EXPIRED ASSOCIATING ASSOCIATED FAILED]
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected ListWorkloadShares $workload_id=WorkloadId $shared_with_prefix=SharedWithPrefix $next_token=NextToken $max_results=MaxResults $status=Status $region=--region $profile=--profile' }

# POST /workloadsSummaries; follows pages; cached 1min
@category "aws wellarchitected"
@search-terms ListWorkloads
@example "First rows only" "wellarchitected list-workloads --stream | first 3"
export def 'wellarchitected list-workloads' [
  --workload-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'wellarchitected ListWorkloads $workload_name_prefix=WorkloadNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /api/v1/agent-preferences; needs --preferences
@category "aws wellarchitected"
@search-terms PutAgentPreferences
export def 'wellarchitected put-agent-preferences' [
  --preferences: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected PutAgentPreferences $preferences=preferences $region=--region $profile=--profile' }

# PUT /api/v1/agent-profiles/{profileArn}/policy; needs --profile-arn --policy
@category "aws wellarchitected"
@search-terms PutAgentProfilePolicy
export def 'wellarchitected put-agent-profile-policy' [
  --profile-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected PutAgentProfilePolicy $profile_arn=profileArn $policy=policy $region=--region $profile=--profile' }

# PUT /api/v1/agent-recommendations/{recommendationArn}/feedback; needs --recommendation-arn --type
@category "aws wellarchitected"
@search-terms PutAgentRecommendationFeedback
export def 'wellarchitected put-agent-recommendation-feedback' [
  --recommendation-arn: string
  --type: string@[USEFUL NOT_USEFUL]
  --feedback-category: string@[OTHER RECOMMENDATION_NOT_RELEVANT RESOURCE_NOT_IMPORTANT RESOURCE_TYPE_NOT_IMPORTANT RECOMMENDATION_INCORRECT]
  --comments: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected PutAgentRecommendationFeedback $recommendation_arn=recommendationArn $type=type $feedback_category=feedbackCategory $comments=comments $region=--region $profile=--profile' }

# PUT /api/v1/agent-recommendations/{recommendationArn}/policy; needs --recommendation-arn --policy
@category "aws wellarchitected"
@search-terms PutAgentRecommendationPolicy
export def 'wellarchitected put-agent-recommendation-policy' [
  --recommendation-arn: string
  --policy: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected PutAgentRecommendationPolicy $recommendation_arn=recommendationArn $policy=policy $region=--region $profile=--profile' }

# POST /api/v1/agent-organizational-reports/{reportId}/send-to-s3; needs --report-id --format --bucket-arn --object-key
@category "aws wellarchitected"
@search-terms SendAgentOrganizationalReportDataToS3
export def 'wellarchitected send-agent-organizational-report-data-to-s3' [
  --report-id: string
  --format: string@[CSV JSON PARQUET]
  --bucket-arn: string
  --object-key: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected SendAgentOrganizationalReportDataToS3 $report_id=reportId $format=format $bucket_arn=bucketArn $object_key=objectKey $region=--region $profile=--profile' }

# POST /api/v1/agent-profiles/{profileArn}/generations; needs --profile-arn --types
@category "aws wellarchitected"
@search-terms StartAgentRecommendationGeneration
export def 'wellarchitected start-agent-recommendation-generation' [
  --profile-arn: string
  --types: oneof<list<string>, string>
  --name: string
  --additional-context: any
  --scope: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected StartAgentRecommendationGeneration $profile_arn=profileArn $types=types $name=name $additional_context=additionalContext $scope=scope $region=--region $profile=--profile' }

# POST /tags/{WorkloadArn}; needs --workload-arn --tags
@category "aws wellarchitected"
@search-terms TagResource
export def 'wellarchitected tag-resource' [
  --workload-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected TagResource $workload_arn=WorkloadArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{WorkloadArn}; needs --workload-arn --tag-keys
@category "aws wellarchitected"
@search-terms UntagResource
export def 'wellarchitected untag-resource' [
  --workload-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected UntagResource $workload_arn=WorkloadArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /api/v1/agent-profiles/{profileArn}/contexts/{id}; needs --profile-arn --id
@category "aws wellarchitected"
@search-terms UpdateAgentContext
export def 'wellarchitected update-agent-context' [
  --client-token: string
  --profile-arn: string
  --id: string
  --title: string
  --content: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateAgentContext $client_token=clientToken $profile_arn=profileArn $id=id $title=title $content=content $region=--region $profile=--profile' }

# PUT /api/v1/agent-profiles/{profileArn}/goals/{id}; needs --profile-arn --id
@category "aws wellarchitected"
@search-terms UpdateAgentGoal
export def 'wellarchitected update-agent-goal' [
  --client-token: string
  --profile-arn: string
  --id: string
  --pillars: oneof<list<string>, string>
  --title: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateAgentGoal $client_token=clientToken $profile_arn=profileArn $id=id $pillars=pillars $title=title $description=description $region=--region $profile=--profile' }

# PUT /api/v1/agent-organizational-profiles/{profileArn}; needs --profile-arn
@category "aws wellarchitected"
@search-terms UpdateAgentOrganizationalProfile
export def 'wellarchitected update-agent-organizational-profile' [
  --client-token: string
  --profile-arn: string
  --display-name: string
  --description: string
  --business-overview: string
  --pillars: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --organizational-aggregation-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateAgentOrganizationalProfile $client_token=clientToken $profile_arn=profileArn $display_name=displayName $description=description $business_overview=businessOverview $pillars=pillars $deletion_protection=deletionProtection $organizational_aggregation_configuration=organizationalAggregationConfiguration $region=--region $profile=--profile' }

# PUT /api/v1/agent-profiles/{profileArn}; needs --profile-arn
@category "aws wellarchitected"
@search-terms UpdateAgentProfile
export def 'wellarchitected update-agent-profile' [
  --client-token: string
  --profile-arn: string
  --display-name: string
  --description: string
  --execution-role-arn: string
  --aggregation-configuration: oneof<list<any>, record>
  --business-overview: string
  --pillars: oneof<list<string>, string>
  --deletion-protection: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateAgentProfile $client_token=clientToken $profile_arn=profileArn $display_name=displayName $description=description $execution_role_arn=executionRoleArn $aggregation_configuration=aggregationConfiguration $business_overview=businessOverview $pillars=pillars $deletion_protection=deletionProtection $region=--region $profile=--profile' }

# PATCH /api/v1/agent-recommendations/{recommendationArn}/status; needs --recommendation-arn --status
@category "aws wellarchitected"
@search-terms UpdateAgentRecommendationStatus
export def 'wellarchitected update-agent-recommendation-status' [
  --recommendation-arn: string
  --status: string@[ACTIVE SUPPRESSED COMPLETED]
  --update-reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected UpdateAgentRecommendationStatus $recommendation_arn=recommendationArn $status=status $update_reason=updateReason $region=--region $profile=--profile' }

# PATCH /workloads/{WorkloadId}/lensReviews/{LensAlias}/answers/{QuestionId}; needs --workload-id --lens-alias --question-id
@category "aws wellarchitected"
@search-terms UpdateAnswer
export def 'wellarchitected update-answer' [
  --workload-id: string
  --lens-alias: string
  --question-id: string
  --selected-choices: oneof<list<string>, string>
  --choice-updates: record
  --notes: string
  --is-applicable: oneof<bool>
  --reason: string@[OUT_OF_SCOPE BUSINESS_PRIORITIES ARCHITECTURE_CONSTRAINTS OTHER NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateAnswer $workload_id=WorkloadId $lens_alias=LensAlias $question_id=QuestionId $selected_choices=SelectedChoices $choice_updates=ChoiceUpdates $notes=Notes $is_applicable=IsApplicable $reason=Reason $region=--region $profile=--profile' }

# PATCH /global-settings
@category "aws wellarchitected"
@search-terms UpdateGlobalSettings
export def 'wellarchitected update-global-settings' [
  --organization-sharing-status: string@[ENABLED DISABLED]
  --discovery-integration-status: string@[ENABLED DISABLED]
  --jira-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected UpdateGlobalSettings $organization_sharing_status=OrganizationSharingStatus $discovery_integration_status=DiscoveryIntegrationStatus $jira_configuration=JiraConfiguration $region=--region $profile=--profile' }

# POST /workloads/{WorkloadId}/updateIntegration; needs --workload-id --integrating-service
@category "aws wellarchitected"
@search-terms UpdateIntegration
export def 'wellarchitected update-integration' [
  --workload-id: string
  --client-request-token: string
  --integrating-service: string@[JIRA]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected UpdateIntegration $workload_id=WorkloadId $client_request_token=ClientRequestToken $integrating_service=IntegratingService $region=--region $profile=--profile' }

# PATCH /workloads/{WorkloadId}/lensReviews/{LensAlias}; needs --workload-id --lens-alias
@category "aws wellarchitected"
@search-terms UpdateLensReview
export def 'wellarchitected update-lens-review' [
  --workload-id: string
  --lens-alias: string
  --lens-notes: string
  --pillar-notes: record
  --jira-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateLensReview $workload_id=WorkloadId $lens_alias=LensAlias $lens_notes=LensNotes $pillar_notes=PillarNotes $jira_configuration=JiraConfiguration $region=--region $profile=--profile' }

# PATCH /profiles/{ProfileArn}; needs --profile-arn
@category "aws wellarchitected"
@search-terms UpdateProfile
export def 'wellarchitected update-profile' [
  --profile-arn: string
  --profile-description: string
  --profile-questions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateProfile $profile_arn=ProfileArn $profile_description=ProfileDescription $profile_questions=ProfileQuestions $region=--region $profile=--profile' }

# PATCH /reviewTemplates/{TemplateArn}; needs --template-arn
@category "aws wellarchitected"
@search-terms UpdateReviewTemplate
export def 'wellarchitected update-review-template' [
  --template-arn: string
  --template-name: string
  --description: string
  --notes: string
  --lenses-to-associate: oneof<list<string>, string>
  --lenses-to-disassociate: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateReviewTemplate $template_arn=TemplateArn $template_name=TemplateName $description=Description $notes=Notes $lenses_to_associate=LensesToAssociate $lenses_to_disassociate=LensesToDisassociate $region=--region $profile=--profile' }

# PATCH /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/answers/{QuestionId}; needs --template-arn --lens-alias --question-id
@category "aws wellarchitected"
@search-terms UpdateReviewTemplateAnswer
export def 'wellarchitected update-review-template-answer' [
  --template-arn: string
  --lens-alias: string
  --question-id: string
  --selected-choices: oneof<list<string>, string>
  --choice-updates: record
  --notes: string
  --is-applicable: oneof<bool>
  --reason: string@[OUT_OF_SCOPE BUSINESS_PRIORITIES ARCHITECTURE_CONSTRAINTS OTHER NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateReviewTemplateAnswer $template_arn=TemplateArn $lens_alias=LensAlias $question_id=QuestionId $selected_choices=SelectedChoices $choice_updates=ChoiceUpdates $notes=Notes $is_applicable=IsApplicable $reason=Reason $region=--region $profile=--profile' }

# PATCH /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}; needs --template-arn --lens-alias
@category "aws wellarchitected"
@search-terms UpdateReviewTemplateLensReview
export def 'wellarchitected update-review-template-lens-review' [
  --template-arn: string
  --lens-alias: string
  --lens-notes: string
  --pillar-notes: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateReviewTemplateLensReview $template_arn=TemplateArn $lens_alias=LensAlias $lens_notes=LensNotes $pillar_notes=PillarNotes $region=--region $profile=--profile' }

# PATCH /shareInvitations/{ShareInvitationId}; needs --share-invitation-id --share-invitation-action
@category "aws wellarchitected"
@search-terms UpdateShareInvitation
export def 'wellarchitected update-share-invitation' [
  --share-invitation-id: string
  --share-invitation-action: string@[ACCEPT REJECT]
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateShareInvitation $share_invitation_id=ShareInvitationId $share_invitation_action=ShareInvitationAction $region=--region $profile=--profile' }

# PATCH /workloads/{WorkloadId}; needs --workload-id
@category "aws wellarchitected"
@search-terms UpdateWorkload
export def 'wellarchitected update-workload' [
  --workload-id: string
  --workload-name: string
  --description: string
  --environment: string@[PRODUCTION PREPRODUCTION]
  --account-ids: oneof<list<string>, string>
  --aws-regions: oneof<list<string>, string>
  --non-aws-regions: oneof<list<string>, string>
  --pillar-priorities: oneof<list<string>, string>
  --architectural-design: string
  --review-owner: string
  --is-review-owner-update-acknowledged: oneof<bool>
  --industry-type: string
  --industry: string
  --notes: string
  --improvement-status: string@[NOT_APPLICABLE NOT_STARTED IN_PROGRESS COMPLETE RISK_ACKNOWLEDGED]
  --discovery-config: record
  --applications: oneof<list<string>, string>
  --jira-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateWorkload $workload_id=WorkloadId $workload_name=WorkloadName $description=Description $environment=Environment $account_ids=AccountIds $aws_regions=AwsRegions $non_aws_regions=NonAwsRegions $pillar_priorities=PillarPriorities $architectural_design=ArchitecturalDesign $review_owner=ReviewOwner $is_review_owner_update_acknowledged=IsReviewOwnerUpdateAcknowledged $industry_type=IndustryType $industry=Industry $notes=Notes $improvement_status=ImprovementStatus $discovery_config=DiscoveryConfig $applications=Applications $jira_configuration=JiraConfiguration $region=--region $profile=--profile' }

# PATCH /workloads/{WorkloadId}/shares/{ShareId}; needs --share-id --workload-id --permission-type
@category "aws wellarchitected"
@search-terms UpdateWorkloadShare
export def 'wellarchitected update-workload-share' [
  --share-id: string
  --workload-id: string
  --permission-type: string@[READONLY CONTRIBUTOR]
  --region: string
  --profile: string
]: nothing -> record { call 'wellarchitected UpdateWorkloadShare $share_id=ShareId $workload_id=WorkloadId $permission_type=PermissionType $region=--region $profile=--profile' }

# PUT /workloads/{WorkloadId}/lensReviews/{LensAlias}/upgrade; needs --workload-id --lens-alias --milestone-name
@category "aws wellarchitected"
@search-terms UpgradeLensReview
export def 'wellarchitected upgrade-lens-review' [
  --workload-id: string
  --lens-alias: string
  --milestone-name: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected UpgradeLensReview $workload_id=WorkloadId $lens_alias=LensAlias $milestone_name=MilestoneName $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# PUT /workloads/{WorkloadId}/profiles/{ProfileArn}/upgrade; needs --workload-id --profile-arn
@category "aws wellarchitected"
@search-terms UpgradeProfileVersion
export def 'wellarchitected upgrade-profile-version' [
  --workload-id: string
  --profile-arn: string
  --milestone-name: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected UpgradeProfileVersion $workload_id=WorkloadId $profile_arn=ProfileArn $milestone_name=MilestoneName $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# PUT /reviewTemplates/{TemplateArn}/lensReviews/{LensAlias}/upgrade; needs --template-arn --lens-alias
@category "aws wellarchitected"
@search-terms UpgradeReviewTemplateLensReview
export def 'wellarchitected upgrade-review-template-lens-review' [
  --template-arn: string
  --lens-alias: string
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'wellarchitected UpgradeReviewTemplateLensReview $template_arn=TemplateArn $lens_alias=LensAlias $client_request_token=ClientRequestToken $region=--region $profile=--profile' }
