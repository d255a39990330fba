# Written by `cargo xtask generate --service partnercentral-selling` from the service's model and overlay: change those instead.
# PartnerCentral Selling, API version 2022-07-26: 45 operations.

use rt.nu [call]

# POST /; needs --catalog --identifier
@search-terms AcceptEngagementInvitation
export def 'partnercentral-selling accept-engagement-invitation' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling AcceptEngagementInvitation $catalog $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --assignee
@search-terms AssignOpportunity
export def 'partnercentral-selling assign-opportunity' [
  --catalog: string
  --identifier: string
  --assignee: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling AssignOpportunity $catalog $identifier $assignee -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --opportunity-identifier --related-entity-type --related-entity-identifier
@search-terms AssociateOpportunity
export def 'partnercentral-selling associate-opportunity' [
  --catalog: string
  --opportunity-identifier: string
  --related-entity-type: string@[Solutions AwsProducts AwsMarketplaceOffers AwsMarketplaceOfferSets AwsMarketplaceSolutions AwsMarketplaceProducts]
  --related-entity-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling AssociateOpportunity $catalog $opportunity_identifier $related_entity_type $related_entity_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog
@search-terms CreateEngagement
export def 'partnercentral-selling create-engagement' [
  --catalog: string
  --client-token: string
  --title: string
  --description: string
  --contexts: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling CreateEngagement $catalog $client_token $title $description $contexts -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --engagement-identifier --type --payload
@search-terms CreateEngagementContext
export def 'partnercentral-selling create-engagement-context' [
  --catalog: string
  --engagement-identifier: string
  --client-token: string
  --type: string@[CustomerProject Lead ProspectingResult]
  --payload: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling CreateEngagementContext $catalog $engagement_identifier $client_token $type $payload -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --engagement-identifier --invitation
@search-terms CreateEngagementInvitation
export def 'partnercentral-selling create-engagement-invitation' [
  --catalog: string
  --client-token: string
  --engagement-identifier: string
  --invitation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling CreateEngagementInvitation $catalog $client_token $engagement_identifier $invitation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog
@search-terms CreateOpportunity
export def 'partnercentral-selling create-opportunity' [
  --catalog: string
  --primary-needs-from-aws: list<string>
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
  --opportunity-team: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling CreateOpportunity $catalog $primary_needs_from_aws $national_security $partner_opportunity_identifier $customer $project $opportunity_type $marketing $software_revenue $client_token $life_cycle $origin $opportunity_team $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --engagement-identifier --resource-type --resource-identifier --resource-snapshot-template-identifier
@search-terms CreateResourceSnapshot
export def 'partnercentral-selling create-resource-snapshot' [
  --catalog: string
  --engagement-identifier: string
  --resource-type: string
  --resource-identifier: string
  --resource-snapshot-template-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling CreateResourceSnapshot $catalog $engagement_identifier $resource_type $resource_identifier $resource_snapshot_template_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --engagement-identifier --resource-type --resource-identifier --resource-snapshot-template-identifier
@search-terms CreateResourceSnapshotJob
export def 'partnercentral-selling create-resource-snapshot-job' [
  --catalog: string
  --client-token: string
  --engagement-identifier: string
  --resource-type: string
  --resource-identifier: string
  --resource-snapshot-template-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling CreateResourceSnapshotJob $catalog $client_token $engagement_identifier $resource_type $resource_identifier $resource_snapshot_template_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --resource-snapshot-job-identifier
@search-terms DeleteResourceSnapshotJob
export def 'partnercentral-selling delete-resource-snapshot-job' [
  --catalog: string
  --resource-snapshot-job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling DeleteResourceSnapshotJob $catalog $resource_snapshot_job_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --opportunity-identifier --related-entity-type --related-entity-identifier
@search-terms DisassociateOpportunity
export def 'partnercentral-selling disassociate-opportunity' [
  --catalog: string
  --opportunity-identifier: string
  --related-entity-type: string@[Solutions AwsProducts AwsMarketplaceOffers AwsMarketplaceOfferSets AwsMarketplaceSolutions AwsMarketplaceProducts]
  --related-entity-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling DisassociateOpportunity $catalog $opportunity_identifier $related_entity_type $related_entity_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --related-opportunity-identifier
@search-terms GetAwsOpportunitySummary
export def 'partnercentral-selling get-aws-opportunity-summary' [
  --catalog: string
  --related-opportunity-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling GetAwsOpportunitySummary $catalog $related_opportunity_identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetEngagement
export def 'partnercentral-selling get-engagement' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling GetEngagement $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetEngagementInvitation
export def 'partnercentral-selling get-engagement-invitation' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling GetEngagementInvitation $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetOpportunity
export def 'partnercentral-selling get-opportunity' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling GetOpportunity $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --task-identifier
@search-terms GetProspectingFromEngagementTask
export def 'partnercentral-selling get-prospecting-from-engagement-task' [
  --catalog: string
  --task-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling GetProspectingFromEngagementTask $catalog $task_identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --engagement-identifier --resource-type --resource-identifier --resource-snapshot-template-identifier
@search-terms GetResourceSnapshot
export def 'partnercentral-selling get-resource-snapshot' [
  --catalog: string
  --engagement-identifier: string
  --resource-type: string
  --resource-identifier: string
  --resource-snapshot-template-identifier: string
  --revision: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling GetResourceSnapshot $catalog $engagement_identifier $resource_type $resource_identifier $resource_snapshot_template_identifier $revision -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --resource-snapshot-job-identifier
@search-terms GetResourceSnapshotJob
export def 'partnercentral-selling get-resource-snapshot-job' [
  --catalog: string
  --resource-snapshot-job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling GetResourceSnapshotJob $catalog $resource_snapshot_job_identifier -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog
@search-terms GetSellingSystemSettings
export def 'partnercentral-selling get-selling-system-settings' [
  --catalog: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling GetSellingSystemSettings $catalog -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --catalog
@search-terms ListEngagementByAcceptingInvitationTasks
export def 'partnercentral-selling list-engagement-by-accepting-invitation-tasks' [
  --sort: record
  --catalog: string
  --task-status: list<string>
  --opportunity-identifier: list<string>
  --engagement-invitation-identifier: list<string>
  --task-identifier: list<string>
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
]: any -> any { call 'partnercentral-selling ListEngagementByAcceptingInvitationTasks $sort $catalog $task_status $opportunity_identifier $engagement_invitation_identifier $task_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --catalog
@search-terms ListEngagementFromOpportunityTasks
export def 'partnercentral-selling list-engagement-from-opportunity-tasks' [
  --sort: record
  --catalog: string
  --task-status: list<string>
  --task-identifier: list<string>
  --opportunity-identifier: list<string>
  --engagement-identifier: list<string>
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
]: any -> any { call 'partnercentral-selling ListEngagementFromOpportunityTasks $sort $catalog $task_status $task_identifier $opportunity_identifier $engagement_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --catalog --participant-type
@search-terms ListEngagementInvitations
export def 'partnercentral-selling list-engagement-invitations' [
  --catalog: string
  --sort: record
  --payload-type: list<string>
  --participant-type: string@[SENDER RECEIVER]
  --status: list<string>
  --engagement-identifier: list<string>
  --sender-aws-account-id: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling ListEngagementInvitations $catalog $sort $payload_type $participant_type $status $engagement_identifier $sender_aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --catalog --identifier
@search-terms ListEngagementMembers
export def 'partnercentral-selling list-engagement-members' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling ListEngagementMembers $catalog $identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --catalog
@search-terms ListEngagementResourceAssociations
export def 'partnercentral-selling list-engagement-resource-associations' [
  --catalog: string
  --engagement-identifier: string
  --resource-type: string
  --resource-identifier: string
  --created-by: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling ListEngagementResourceAssociations $catalog $engagement_identifier $resource_type $resource_identifier $created_by -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --catalog
@search-terms ListEngagements
export def 'partnercentral-selling list-engagements' [
  --catalog: string
  --created-by: list<string>
  --exclude-created-by: list<string>
  --context-types: list<string>
  --exclude-context-types: list<string>
  --sort: record
  --engagement-identifier: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling ListEngagements $catalog $created_by $exclude_created_by $context_types $exclude_context_types $sort $engagement_identifier -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --catalog
@search-terms ListOpportunities
export def 'partnercentral-selling list-opportunities' [
  --catalog: string
  --sort: record
  --last-modified-date: record
  --identifier: list<string>
  --life-cycle-stage: list<string>
  --life-cycle-review-status: list<string>
  --customer-company-name: list<string>
  --created-date: record
  --target-close-date: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling ListOpportunities $catalog $sort $last_modified_date $identifier $life_cycle_stage $life_cycle_review_status $customer_company_name $created_date $target_close_date -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --catalog
@search-terms ListOpportunityFromEngagementTasks
export def 'partnercentral-selling list-opportunity-from-engagement-tasks' [
  --sort: record
  --catalog: string
  --task-status: list<string>
  --task-identifier: list<string>
  --opportunity-identifier: list<string>
  --engagement-identifier: list<string>
  --context-identifier: list<string>
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
]: any -> any { call 'partnercentral-selling ListOpportunityFromEngagementTasks $sort $catalog $task_status $task_identifier $opportunity_identifier $engagement_identifier $context_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --catalog
@search-terms ListProspectingFromEngagementTasks
export def 'partnercentral-selling list-prospecting-from-engagement-tasks' [
  --catalog: string
  --task-identifier: list<string>
  --task-name: list<string>
  --start-after: oneof<datetime, duration, string>
  --start-before: oneof<datetime, duration, string>
  --sort: record
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
]: any -> any { call 'partnercentral-selling ListProspectingFromEngagementTasks $catalog $task_identifier $task_name $start_after $start_before $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --catalog
@search-terms ListResourceSnapshotJobs
export def 'partnercentral-selling list-resource-snapshot-jobs' [
  --catalog: string
  --engagement-identifier: string
  --status: string@[Running Stopped]
  --sort: record
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
]: any -> any { call 'partnercentral-selling ListResourceSnapshotJobs $catalog $engagement_identifier $status $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --catalog --engagement-identifier
@search-terms ListResourceSnapshots
export def 'partnercentral-selling list-resource-snapshots' [
  --catalog: string
  --engagement-identifier: string
  --resource-type: string
  --resource-identifier: string
  --resource-snapshot-template-identifier: string
  --created-by: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-selling ListResourceSnapshots $catalog $engagement_identifier $resource_type $resource_identifier $resource_snapshot_template_identifier $created_by -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListSolutions
export def 'partnercentral-selling list-solutions' [
  --catalog: string
  --sort: record
  --status: list<string>
  --identifier: list<string>
  --category: list<string>
  --aws-marketplace-solution-arn: list<string>
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
]: any -> any { call 'partnercentral-selling ListSolutions $catalog $sort $status $identifier $category $aws_marketplace_solution_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'partnercentral-selling list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'partnercentral-selling ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog
@search-terms PutSellingSystemSettings
export def 'partnercentral-selling put-selling-system-settings' [
  --catalog: string
  --resource-snapshot-job-role-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling PutSellingSystemSettings $catalog $resource_snapshot_job_role_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms RejectEngagementInvitation
export def 'partnercentral-selling reject-engagement-invitation' [
  --catalog: string
  --identifier: string
  --rejection-reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling RejectEngagementInvitation $catalog $identifier $rejection_reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms StartEngagementByAcceptingInvitationTask
export def 'partnercentral-selling start-engagement-by-accepting-invitation-task' [
  --catalog: string
  --client-token: string
  --identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling StartEngagementByAcceptingInvitationTask $catalog $client_token $identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --aws-submission
@search-terms StartEngagementFromOpportunityTask
export def 'partnercentral-selling start-engagement-from-opportunity-task' [
  --catalog: string
  --client-token: string
  --identifier: string
  --aws-submission: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling StartEngagementFromOpportunityTask $catalog $client_token $identifier $aws_submission $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --context-identifier
@search-terms StartOpportunityFromEngagementTask
export def 'partnercentral-selling start-opportunity-from-engagement-task' [
  --catalog: string
  --client-token: string
  --identifier: string
  --context-identifier: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling StartOpportunityFromEngagementTask $catalog $client_token $identifier $context_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifiers --task-name
@search-terms StartProspectingFromEngagementTask
export def 'partnercentral-selling start-prospecting-from-engagement-task' [
  --catalog: string
  --identifiers: list<string>
  --task-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling StartProspectingFromEngagementTask $catalog $identifiers $task_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --resource-snapshot-job-identifier
@search-terms StartResourceSnapshotJob
export def 'partnercentral-selling start-resource-snapshot-job' [
  --catalog: string
  --resource-snapshot-job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling StartResourceSnapshotJob $catalog $resource_snapshot_job_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --resource-snapshot-job-identifier
@search-terms StopResourceSnapshotJob
export def 'partnercentral-selling stop-resource-snapshot-job' [
  --catalog: string
  --resource-snapshot-job-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling StopResourceSnapshotJob $catalog $resource_snapshot_job_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --involvement-type
@search-terms SubmitOpportunity
export def 'partnercentral-selling submit-opportunity' [
  --catalog: string
  --identifier: string
  --involvement-type: string@["For Visibility Only" Co-Sell]
  --visibility: string@[Full Limited]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling SubmitOpportunity $catalog $identifier $involvement_type $visibility -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'partnercentral-selling tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'partnercentral-selling untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --engagement-identifier --context-identifier --engagement-last-modified-at --type --payload
@search-terms UpdateEngagementContext
export def 'partnercentral-selling update-engagement-context' [
  --catalog: string
  --engagement-identifier: string
  --context-identifier: string
  --engagement-last-modified-at: oneof<datetime, duration, string>
  --type: string@[CustomerProject Lead ProspectingResult]
  --payload: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling UpdateEngagementContext $catalog $engagement_identifier $context_identifier $engagement_last_modified_at $type $payload -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --last-modified-date --identifier
@search-terms UpdateOpportunity
export def 'partnercentral-selling update-opportunity' [
  --catalog: string
  --primary-needs-from-aws: list<string>
  --national-security: string@[Yes No]
  --partner-opportunity-identifier: string
  --customer: record
  --project: record
  --opportunity-type: string@["Net New Business" "Flat Renewal" Expansion]
  --marketing: record
  --software-revenue: record
  --last-modified-date: oneof<datetime, duration, string>
  --identifier: string
  --life-cycle: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-selling UpdateOpportunity $catalog $primary_needs_from_aws $national_security $partner_opportunity_identifier $customer $project $opportunity_type $marketing $software_revenue $last_modified_date $identifier $life_cycle -- $region $profile $with_input $fail_fast $yes' }
