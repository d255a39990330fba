# Written by `cargo xtask generate --service partnercentral-selling` from the service's model and overlay: change those instead.
# PartnerCentral Selling, API version 2022-07-26: 45 operations.

use rt.nu [call send]

# POST /; needs --catalog --identifier
@category "aws partnercentral-selling"
@search-terms AcceptEngagementInvitation
export def 'partnercentral-selling accept-engagement-invitation' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling AcceptEngagementInvitation $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --assignee
@category "aws partnercentral-selling"
@search-terms AssignOpportunity
export def 'partnercentral-selling assign-opportunity' [
  --catalog: string
  --identifier: string
  --assignee: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling AssignOpportunity $catalog=Catalog $identifier=Identifier $assignee=Assignee $region=--region $profile=--profile' }

# POST /; needs --catalog --opportunity-identifier --related-entity-type --related-entity-identifier
@category "aws partnercentral-selling"
@search-terms AssociateOpportunity
export def 'partnercentral-selling associate-opportunity' [
  --catalog: string
  --opportunity-identifier: string
  --related-entity-type: string@[Solutions AwsProducts AwsMarketplaceOffers AwsMarketplaceOfferSets AwsMarketplaceSolutions AwsMarketplaceProducts]
  --related-entity-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling AssociateOpportunity $catalog=Catalog $opportunity_identifier=OpportunityIdentifier $related_entity_type=RelatedEntityType $related_entity_identifier=RelatedEntityIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog
@category "aws partnercentral-selling"
@search-terms CreateEngagement
export def 'partnercentral-selling create-engagement' [
  --catalog: string
  --client-token: string
  --title: string
  --description: string
  --contexts: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling CreateEngagement $catalog=Catalog $client_token=ClientToken $title=Title $description=Description $contexts=Contexts $region=--region $profile=--profile' }

# POST /; needs --catalog --engagement-identifier --type --payload
@category "aws partnercentral-selling"
@search-terms CreateEngagementContext
export def 'partnercentral-selling create-engagement-context' [
  --catalog: string
  --engagement-identifier: string
  --client-token: string
  --type: string@[CustomerProject Lead ProspectingResult]
  --payload: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling CreateEngagementContext $catalog=Catalog $engagement_identifier=EngagementIdentifier $client_token=ClientToken $type=Type $payload=Payload $region=--region $profile=--profile' }

# POST /; needs --catalog --engagement-identifier --invitation
@category "aws partnercentral-selling"
@search-terms CreateEngagementInvitation
export def 'partnercentral-selling create-engagement-invitation' [
  --catalog: string
  --client-token: string
  --engagement-identifier: string
  --invitation: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling CreateEngagementInvitation $catalog=Catalog $client_token=ClientToken $engagement_identifier=EngagementIdentifier $invitation=Invitation $region=--region $profile=--profile' }

# POST /; needs --catalog
@category "aws partnercentral-selling"
@search-terms CreateOpportunity
export def 'partnercentral-selling create-opportunity' [
  --catalog: string
  --primary-needs-from-aws: oneof<list<string>, string>
  --national-security: string@[Yes No]
  --partner-opportunity-identifier: string
  --customer: record
  --project: record
  --opportunity-type: string@["Net New Business" "Flat Renewal" Expansion]
  --marketing: record
  --software-revenue: record
  --client-token: string
  --life-cycle: record
  --origin: string@["AWS Referral" "Partner Referral"]
  --opportunity-team: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling CreateOpportunity $catalog=Catalog $primary_needs_from_aws=PrimaryNeedsFromAws $national_security=NationalSecurity $partner_opportunity_identifier=PartnerOpportunityIdentifier $customer=Customer $project=Project $opportunity_type=OpportunityType $marketing=Marketing $software_revenue=SoftwareRevenue $client_token=ClientToken $life_cycle=LifeCycle $origin=Origin $opportunity_team=OpportunityTeam $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --catalog --engagement-identifier --resource-type --resource-identifier --resource-snapshot-template-identifier
@category "aws partnercentral-selling"
@search-terms CreateResourceSnapshot
export def 'partnercentral-selling create-resource-snapshot' [
  --catalog: string
  --engagement-identifier: string
  --resource-type: string@[Opportunity]
  --resource-identifier: string
  --resource-snapshot-template-identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling CreateResourceSnapshot $catalog=Catalog $engagement_identifier=EngagementIdentifier $resource_type=ResourceType $resource_identifier=ResourceIdentifier $resource_snapshot_template_identifier=ResourceSnapshotTemplateIdentifier $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --catalog --engagement-identifier --resource-type --resource-identifier --resource-snapshot-template-identifier
@category "aws partnercentral-selling"
@search-terms CreateResourceSnapshotJob
export def 'partnercentral-selling create-resource-snapshot-job' [
  --catalog: string
  --client-token: string
  --engagement-identifier: string
  --resource-type: string@[Opportunity]
  --resource-identifier: string
  --resource-snapshot-template-identifier: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling CreateResourceSnapshotJob $catalog=Catalog $client_token=ClientToken $engagement_identifier=EngagementIdentifier $resource_type=ResourceType $resource_identifier=ResourceIdentifier $resource_snapshot_template_identifier=ResourceSnapshotTemplateIdentifier $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --catalog --resource-snapshot-job-identifier
@category "aws partnercentral-selling"
@search-terms DeleteResourceSnapshotJob
export def 'partnercentral-selling delete-resource-snapshot-job' [
  --catalog: string
  --resource-snapshot-job-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling DeleteResourceSnapshotJob $catalog=Catalog $resource_snapshot_job_identifier=ResourceSnapshotJobIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog --opportunity-identifier --related-entity-type --related-entity-identifier
@category "aws partnercentral-selling"
@search-terms DisassociateOpportunity
export def 'partnercentral-selling disassociate-opportunity' [
  --catalog: string
  --opportunity-identifier: string
  --related-entity-type: string@[Solutions AwsProducts AwsMarketplaceOffers AwsMarketplaceOfferSets AwsMarketplaceSolutions AwsMarketplaceProducts]
  --related-entity-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling DisassociateOpportunity $catalog=Catalog $opportunity_identifier=OpportunityIdentifier $related_entity_type=RelatedEntityType $related_entity_identifier=RelatedEntityIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog --related-opportunity-identifier
@category "aws partnercentral-selling"
@search-terms GetAwsOpportunitySummary
export def 'partnercentral-selling get-aws-opportunity-summary' [
  --catalog: string
  --related-opportunity-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling GetAwsOpportunitySummary $catalog=Catalog $related_opportunity_identifier=RelatedOpportunityIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-selling"
@search-terms GetEngagement
export def 'partnercentral-selling get-engagement' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling GetEngagement $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-selling"
@search-terms GetEngagementInvitation
export def 'partnercentral-selling get-engagement-invitation' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling GetEngagementInvitation $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-selling"
@search-terms GetOpportunity
export def 'partnercentral-selling get-opportunity' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling GetOpportunity $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --task-identifier
@category "aws partnercentral-selling"
@search-terms GetProspectingFromEngagementTask
export def 'partnercentral-selling get-prospecting-from-engagement-task' [
  --catalog: string
  --task-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling GetProspectingFromEngagementTask $catalog=Catalog $task_identifier=TaskIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog --engagement-identifier --resource-type --resource-identifier --resource-snapshot-template-identifier
@category "aws partnercentral-selling"
@search-terms GetResourceSnapshot
export def 'partnercentral-selling get-resource-snapshot' [
  --catalog: string
  --engagement-identifier: string
  --resource-type: string@[Opportunity]
  --resource-identifier: string
  --resource-snapshot-template-identifier: string
  --revision: int
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling GetResourceSnapshot $catalog=Catalog $engagement_identifier=EngagementIdentifier $resource_type=ResourceType $resource_identifier=ResourceIdentifier $resource_snapshot_template_identifier=ResourceSnapshotTemplateIdentifier $revision=Revision $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --resource-snapshot-job-identifier
@category "aws partnercentral-selling"
@search-terms GetResourceSnapshotJob
export def 'partnercentral-selling get-resource-snapshot-job' [
  --catalog: string
  --resource-snapshot-job-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling GetResourceSnapshotJob $catalog=Catalog $resource_snapshot_job_identifier=ResourceSnapshotJobIdentifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog
@category "aws partnercentral-selling"
@search-terms GetSellingSystemSettings
export def 'partnercentral-selling get-selling-system-settings' [
  --catalog: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling GetSellingSystemSettings $catalog=Catalog $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListEngagementByAcceptingInvitationTasks
export def 'partnercentral-selling list-engagement-by-accepting-invitation-tasks' [
  --sort: record
  --catalog: string
  --task-status: oneof<list<string>, string>
  --opportunity-identifier: oneof<list<string>, string>
  --engagement-invitation-identifier: oneof<list<string>, string>
  --task-identifier: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListEngagementByAcceptingInvitationTasks $sort=Sort $catalog=Catalog $task_status=TaskStatus $opportunity_identifier=OpportunityIdentifier $engagement_invitation_identifier=EngagementInvitationIdentifier $task_identifier=TaskIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListEngagementFromOpportunityTasks
export def 'partnercentral-selling list-engagement-from-opportunity-tasks' [
  --sort: record
  --catalog: string
  --task-status: oneof<list<string>, string>
  --task-identifier: oneof<list<string>, string>
  --opportunity-identifier: oneof<list<string>, string>
  --engagement-identifier: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListEngagementFromOpportunityTasks $sort=Sort $catalog=Catalog $task_status=TaskStatus $task_identifier=TaskIdentifier $opportunity_identifier=OpportunityIdentifier $engagement_identifier=EngagementIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --catalog --participant-type
@category "aws partnercentral-selling"
@search-terms ListEngagementInvitations
export def 'partnercentral-selling list-engagement-invitations' [
  --catalog: string
  --sort: record
  --payload-type: oneof<list<string>, string>
  --participant-type: string@[SENDER RECEIVER]
  --status: oneof<list<string>, string>
  --engagement-identifier: oneof<list<string>, string>
  --sender-aws-account-id: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListEngagementInvitations $catalog=Catalog $sort=Sort $payload_type=PayloadType $participant_type=ParticipantType $status=Status $engagement_identifier=EngagementIdentifier $sender_aws_account_id=SenderAwsAccountId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --catalog --identifier
@category "aws partnercentral-selling"
@search-terms ListEngagementMembers
export def 'partnercentral-selling list-engagement-members' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListEngagementMembers $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListEngagementResourceAssociations
export def 'partnercentral-selling list-engagement-resource-associations' [
  --catalog: string
  --engagement-identifier: string
  --resource-type: string@[Opportunity]
  --resource-identifier: string
  --created-by: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListEngagementResourceAssociations $catalog=Catalog $engagement_identifier=EngagementIdentifier $resource_type=ResourceType $resource_identifier=ResourceIdentifier $created_by=CreatedBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListEngagements
export def 'partnercentral-selling list-engagements' [
  --catalog: string
  --created-by: oneof<list<string>, string>
  --exclude-created-by: oneof<list<string>, string>
  --context-types: oneof<list<string>, string>
  --exclude-context-types: oneof<list<string>, string>
  --sort: record
  --engagement-identifier: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListEngagements $catalog=Catalog $created_by=CreatedBy $exclude_created_by=ExcludeCreatedBy $context_types=ContextTypes $exclude_context_types=ExcludeContextTypes $sort=Sort $engagement_identifier=EngagementIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListOpportunities
export def 'partnercentral-selling list-opportunities' [
  --catalog: string
  --sort: record
  --last-modified-date: record
  --identifier: oneof<list<string>, string>
  --life-cycle-stage: oneof<list<string>, string>
  --life-cycle-review-status: oneof<list<string>, string>
  --customer-company-name: oneof<list<string>, string>
  --created-date: record
  --target-close-date: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListOpportunities $catalog=Catalog $sort=Sort $last_modified_date=LastModifiedDate $identifier=Identifier $life_cycle_stage=LifeCycleStage $life_cycle_review_status=LifeCycleReviewStatus $customer_company_name=CustomerCompanyName $created_date=CreatedDate $target_close_date=TargetCloseDate $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListOpportunityFromEngagementTasks
export def 'partnercentral-selling list-opportunity-from-engagement-tasks' [
  --sort: record
  --catalog: string
  --task-status: oneof<list<string>, string>
  --task-identifier: oneof<list<string>, string>
  --opportunity-identifier: oneof<list<string>, string>
  --engagement-identifier: oneof<list<string>, string>
  --context-identifier: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListOpportunityFromEngagementTasks $sort=Sort $catalog=Catalog $task_status=TaskStatus $task_identifier=TaskIdentifier $opportunity_identifier=OpportunityIdentifier $engagement_identifier=EngagementIdentifier $context_identifier=ContextIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListProspectingFromEngagementTasks
export def 'partnercentral-selling list-prospecting-from-engagement-tasks' [
  --catalog: string
  --task-identifier: oneof<list<string>, string>
  --task-name: oneof<list<string>, string>
  --start-after: oneof<datetime, duration, int, string>
  --start-before: oneof<datetime, duration, int, string>
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListProspectingFromEngagementTasks $catalog=Catalog $task_identifier=TaskIdentifier $task_name=TaskName $start_after=StartAfter $start_before=StartBefore $sort=Sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListResourceSnapshotJobs
export def 'partnercentral-selling list-resource-snapshot-jobs' [
  --catalog: string
  --engagement-identifier: string
  --status: string@[Running Stopped]
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListResourceSnapshotJobs $catalog=Catalog $engagement_identifier=EngagementIdentifier $status=Status $sort=Sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --catalog --engagement-identifier
@category "aws partnercentral-selling"
@search-terms ListResourceSnapshots
export def 'partnercentral-selling list-resource-snapshots' [
  --catalog: string
  --engagement-identifier: string
  --resource-type: string@[Opportunity]
  --resource-identifier: string
  --resource-snapshot-template-identifier: string
  --created-by: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListResourceSnapshots $catalog=Catalog $engagement_identifier=EngagementIdentifier $resource_type=ResourceType $resource_identifier=ResourceIdentifier $resource_snapshot_template_identifier=ResourceSnapshotTemplateIdentifier $created_by=CreatedBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-selling"
@search-terms ListSolutions
export def 'partnercentral-selling list-solutions' [
  --catalog: string
  --sort: record
  --status: oneof<list<string>, string>
  --identifier: oneof<list<string>, string>
  --category: oneof<list<string>, string>
  --aws-marketplace-solution-arn: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListSolutions $catalog=Catalog $sort=Sort $status=Status $identifier=Identifier $category=Category $aws_marketplace_solution_arn=AwsMarketplaceSolutionArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws partnercentral-selling"
@search-terms ListTagsForResource
export def 'partnercentral-selling list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'partnercentral-selling ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --catalog
@category "aws partnercentral-selling"
@search-terms PutSellingSystemSettings
export def 'partnercentral-selling put-selling-system-settings' [
  --catalog: string
  --resource-snapshot-job-role-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling PutSellingSystemSettings $catalog=Catalog $resource_snapshot_job_role_identifier=ResourceSnapshotJobRoleIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-selling"
@search-terms RejectEngagementInvitation
export def 'partnercentral-selling reject-engagement-invitation' [
  --catalog: string
  --identifier: string
  --rejection-reason: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling RejectEngagementInvitation $catalog=Catalog $identifier=Identifier $rejection_reason=RejectionReason $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-selling"
@search-terms StartEngagementByAcceptingInvitationTask
export def 'partnercentral-selling start-engagement-by-accepting-invitation-task' [
  --catalog: string
  --client-token: string
  --identifier: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling StartEngagementByAcceptingInvitationTask $catalog=Catalog $client_token=ClientToken $identifier=Identifier $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --aws-submission
@category "aws partnercentral-selling"
@search-terms StartEngagementFromOpportunityTask
export def 'partnercentral-selling start-engagement-from-opportunity-task' [
  --catalog: string
  --client-token: string
  --identifier: string
  --aws-submission: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling StartEngagementFromOpportunityTask $catalog=Catalog $client_token=ClientToken $identifier=Identifier $aws_submission=AwsSubmission $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --context-identifier
@category "aws partnercentral-selling"
@search-terms StartOpportunityFromEngagementTask
export def 'partnercentral-selling start-opportunity-from-engagement-task' [
  --catalog: string
  --client-token: string
  --identifier: string
  --context-identifier: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling StartOpportunityFromEngagementTask $catalog=Catalog $client_token=ClientToken $identifier=Identifier $context_identifier=ContextIdentifier $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --catalog --identifiers --task-name
@category "aws partnercentral-selling"
@search-terms StartProspectingFromEngagementTask
export def 'partnercentral-selling start-prospecting-from-engagement-task' [
  --catalog: string
  --identifiers: oneof<list<string>, string>
  --task-name: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling StartProspectingFromEngagementTask $catalog=Catalog $identifiers=Identifiers $task_name=TaskName $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --catalog --resource-snapshot-job-identifier
@category "aws partnercentral-selling"
@search-terms StartResourceSnapshotJob
export def 'partnercentral-selling start-resource-snapshot-job' [
  --catalog: string
  --resource-snapshot-job-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling StartResourceSnapshotJob $catalog=Catalog $resource_snapshot_job_identifier=ResourceSnapshotJobIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog --resource-snapshot-job-identifier
@category "aws partnercentral-selling"
@search-terms StopResourceSnapshotJob
export def 'partnercentral-selling stop-resource-snapshot-job' [
  --catalog: string
  --resource-snapshot-job-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling StopResourceSnapshotJob $catalog=Catalog $resource_snapshot_job_identifier=ResourceSnapshotJobIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --involvement-type
@category "aws partnercentral-selling"
@search-terms SubmitOpportunity
export def 'partnercentral-selling submit-opportunity' [
  --catalog: string
  --identifier: string
  --involvement-type: string@["For Visibility Only" Co-Sell]
  --visibility: string@[Full Limited]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling SubmitOpportunity $catalog=Catalog $identifier=Identifier $involvement_type=InvolvementType $visibility=Visibility $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws partnercentral-selling"
@search-terms TagResource
export def 'partnercentral-selling tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws partnercentral-selling"
@search-terms UntagResource
export def 'partnercentral-selling untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-selling UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --catalog --engagement-identifier --context-identifier --engagement-last-modified-at --type --payload
@category "aws partnercentral-selling"
@search-terms UpdateEngagementContext
export def 'partnercentral-selling update-engagement-context' [
  --catalog: string
  --engagement-identifier: string
  --context-identifier: string
  --engagement-last-modified-at: oneof<datetime, duration, int, string>
  --type: string@[CustomerProject Lead ProspectingResult]
  --payload: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling UpdateEngagementContext $catalog=Catalog $engagement_identifier=EngagementIdentifier $context_identifier=ContextIdentifier $engagement_last_modified_at=EngagementLastModifiedAt $type=Type $payload=Payload $region=--region $profile=--profile' }

# POST /; needs --catalog --last-modified-date --identifier
@category "aws partnercentral-selling"
@search-terms UpdateOpportunity
export def 'partnercentral-selling update-opportunity' [
  --catalog: string
  --primary-needs-from-aws: oneof<list<string>, string>
  --national-security: string@[Yes No]
  --partner-opportunity-identifier: string
  --customer: record
  --project: record
  --opportunity-type: string@["Net New Business" "Flat Renewal" Expansion]
  --marketing: record
  --software-revenue: record
  --last-modified-date: oneof<datetime, duration, int, string>
  --identifier: string
  --life-cycle: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-selling UpdateOpportunity $catalog=Catalog $primary_needs_from_aws=PrimaryNeedsFromAws $national_security=NationalSecurity $partner_opportunity_identifier=PartnerOpportunityIdentifier $customer=Customer $project=Project $opportunity_type=OpportunityType $marketing=Marketing $software_revenue=SoftwareRevenue $last_modified_date=LastModifiedDate $identifier=Identifier $life_cycle=LifeCycle $region=--region $profile=--profile' }
