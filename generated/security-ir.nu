# Written by `cargo xtask generate --service security-ir` from the service's model and overlay: change those instead.
# Security IR, API version 2018-05-10: 25 operations.

use rt.nu [call send]

# POST /v1/membership/{membershipId}/batch-member-details; cached 1min; needs --membership-id --account-ids
@category "aws security-ir"
@search-terms BatchGetMemberAccountDetails
export def 'security-ir batch-get-member-account-details' [
  --membership-id: string
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir BatchGetMemberAccountDetails $membership_id=membershipId $account_ids=accountIds $region=--region $profile=--profile' }

# PUT /v1/membership/{membershipId}; needs --membership-id
@category "aws security-ir"
@search-terms CancelMembership
export def 'security-ir cancel-membership' [
  --membership-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir CancelMembership $membership_id=membershipId $region=--region $profile=--profile' }

# POST /v1/cases/{caseId}/close-case; needs --case-id
@category "aws security-ir"
@search-terms CloseCase
export def 'security-ir close-case' [
  --case-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir CloseCase $case_id=caseId $region=--region $profile=--profile' }

# POST /v1/create-case; needs --resolver-type --title --description --engagement-type --reported-incident-start-date --impacted-accounts --watchers
@category "aws security-ir"
@search-terms CreateCase
export def 'security-ir create-case' [
  --client-token: string
  --resolver-type: string@[AWS Self]
  --title: string
  --description: string
  --engagement-type: string@["Security Incident" Investigation]
  --reported-incident-start-date: oneof<datetime, duration, int, string>
  --impacted-accounts: oneof<list<string>, string>
  --watchers: oneof<list<any>, record>
  --threat-actor-ip-addresses: oneof<list<any>, record>
  --impacted-services: oneof<list<string>, string>
  --impacted-aws-regions: oneof<list<any>, record>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir CreateCase $client_token=clientToken $resolver_type=resolverType $title=title $description=description $engagement_type=engagementType $reported_incident_start_date=reportedIncidentStartDate $impacted_accounts=impactedAccounts $watchers=watchers $threat_actor_ip_addresses=threatActorIpAddresses $impacted_services=impactedServices $impacted_aws_regions=impactedAwsRegions $tags=tags $region=--region $profile=--profile' }

# POST /v1/cases/{caseId}/create-comment; needs --case-id --body
@category "aws security-ir"
@search-terms CreateCaseComment
export def 'security-ir create-case-comment' [
  --case-id: string
  --client-token: string
  --body: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir CreateCaseComment $case_id=caseId $client_token=clientToken $body=body $region=--region $profile=--profile' }

# POST /v1/membership; needs --membership-name --incident-response-team
@category "aws security-ir"
@search-terms CreateMembership
export def 'security-ir create-membership' [
  --client-token: string
  --membership-name: string
  --incident-response-team: oneof<list<any>, record>
  --opt-in-features: oneof<list<any>, record>
  --tags: record
  --cover-entire-organization: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir CreateMembership $client_token=clientToken $membership_name=membershipName $incident_response_team=incidentResponseTeam $opt_in_features=optInFeatures $tags=tags $cover_entire_organization=coverEntireOrganization $region=--region $profile=--profile' }

# GET /v1/cases/{caseId}/get-case; needs --case-id
@category "aws security-ir"
@search-terms GetCase
export def 'security-ir get-case' [
  --case-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir GetCase $case_id=caseId $region=--region $profile=--profile' }

# GET /v1/cases/{caseId}/get-presigned-url/{attachmentId}; needs --case-id --attachment-id
@category "aws security-ir"
@search-terms GetCaseAttachmentDownloadUrl
export def 'security-ir get-case-attachment-download-url' [
  --case-id: string
  --attachment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir GetCaseAttachmentDownloadUrl $case_id=caseId $attachment_id=attachmentId $region=--region $profile=--profile' }

# POST /v1/cases/{caseId}/get-presigned-url; needs --case-id --file-name --content-length
@category "aws security-ir"
@search-terms GetCaseAttachmentUploadUrl
export def 'security-ir get-case-attachment-upload-url' [
  --case-id: string
  --file-name: string
  --content-length: int
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir GetCaseAttachmentUploadUrl $case_id=caseId $file_name=fileName $content_length=contentLength $client_token=clientToken $region=--region $profile=--profile' }

# GET /v1/membership/{membershipId}/finding-metrics; cached 1min; needs --membership-id --start-date --end-date
@category "aws security-ir"
@search-terms GetFindingMetrics
export def 'security-ir get-finding-metrics' [
  --membership-id: string
  --start-date: oneof<datetime, duration, int, string>
  --end-date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir GetFindingMetrics $membership_id=membershipId $start_date=startDate $end_date=endDate $region=--region $profile=--profile' }

# GET /v1/membership/{membershipId}; needs --membership-id
@category "aws security-ir"
@search-terms GetMembership
export def 'security-ir get-membership' [
  --membership-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir GetMembership $membership_id=membershipId $region=--region $profile=--profile' }

# POST /v1/cases/{caseId}/list-case-edits; follows pages; cached 1min; needs --case-id
@category "aws security-ir"
@search-terms ListCaseEdits
export def 'security-ir list-case-edits' [
  --case-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'security-ir ListCaseEdits $case_id=caseId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/list-cases; follows pages
@category "aws security-ir"
@search-terms ListCases
@example "First rows only" "security-ir list-cases --stream | first 3"
export def 'security-ir list-cases' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'security-ir ListCases $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/cases/{caseId}/list-comments; follows pages; needs --case-id
@category "aws security-ir"
@search-terms ListComments
export def 'security-ir list-comments' [
  --case-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'security-ir ListComments $case_id=caseId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/cases/{caseId}/list-investigations; follows pages; cached 1min; needs --case-id
@category "aws security-ir"
@search-terms ListInvestigations
export def 'security-ir list-investigations' [
  --case-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'security-ir ListInvestigations $case_id=caseId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/memberships; follows pages; cached 1min
@category "aws security-ir"
@search-terms ListMemberships
@example "First rows only" "security-ir list-memberships --stream | first 3"
export def 'security-ir list-memberships' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'security-ir ListMemberships $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws security-ir"
@search-terms ListTagsForResource
export def 'security-ir list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /v1/cases/{caseId}/feedback/{resultId}/send-feedback; needs --case-id --result-id --usefulness
@category "aws security-ir"
@search-terms SendFeedback
export def 'security-ir send-feedback' [
  --case-id: string
  --result-id: string
  --usefulness: string@[USEFUL NOT_USEFUL]
  --comment: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'security-ir SendFeedback $case_id=caseId $result_id=resultId $usefulness=usefulness $comment=comment $region=--region $profile=--profile' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@category "aws security-ir"
@search-terms TagResource
export def 'security-ir tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'security-ir TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws security-ir"
@search-terms UntagResource
export def 'security-ir untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'security-ir UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /v1/cases/{caseId}/update-case; needs --case-id
@category "aws security-ir"
@search-terms UpdateCase
export def 'security-ir update-case' [
  --case-id: string
  --title: string
  --description: string
  --reported-incident-start-date: oneof<datetime, duration, int, string>
  --actual-incident-start-date: oneof<datetime, duration, int, string>
  --engagement-type: string@["Security Incident" Investigation]
  --watchers-to-add: oneof<list<any>, record>
  --watchers-to-delete: oneof<list<any>, record>
  --threat-actor-ip-addresses-to-add: oneof<list<any>, record>
  --threat-actor-ip-addresses-to-delete: oneof<list<any>, record>
  --impacted-services-to-add: oneof<list<string>, string>
  --impacted-services-to-delete: oneof<list<string>, string>
  --impacted-aws-regions-to-add: oneof<list<any>, record>
  --impacted-aws-regions-to-delete: oneof<list<any>, record>
  --impacted-accounts-to-add: oneof<list<string>, string>
  --impacted-accounts-to-delete: oneof<list<string>, string>
  --case-metadata: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'security-ir UpdateCase $case_id=caseId $title=title $description=description $reported_incident_start_date=reportedIncidentStartDate $actual_incident_start_date=actualIncidentStartDate $engagement_type=engagementType $watchers_to_add=watchersToAdd $watchers_to_delete=watchersToDelete $threat_actor_ip_addresses_to_add=threatActorIpAddressesToAdd $threat_actor_ip_addresses_to_delete=threatActorIpAddressesToDelete $impacted_services_to_add=impactedServicesToAdd $impacted_services_to_delete=impactedServicesToDelete $impacted_aws_regions_to_add=impactedAwsRegionsToAdd $impacted_aws_regions_to_delete=impactedAwsRegionsToDelete $impacted_accounts_to_add=impactedAccountsToAdd $impacted_accounts_to_delete=impactedAccountsToDelete $case_metadata=caseMetadata $region=--region $profile=--profile' }

# PUT /v1/cases/{caseId}/update-case-comment/{commentId}; needs --case-id --comment-id --body
@category "aws security-ir"
@search-terms UpdateCaseComment
export def 'security-ir update-case-comment' [
  --case-id: string
  --comment-id: string
  --body: string
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir UpdateCaseComment $case_id=caseId $comment_id=commentId $body=body $region=--region $profile=--profile' }

# POST /v1/cases/{caseId}/update-case-status; needs --case-id --case-status
@category "aws security-ir"
@search-terms UpdateCaseStatus
export def 'security-ir update-case-status' [
  --case-id: string
  --case-status: string@[Submitted "Detection and Analysis" "Containment, Eradication and Recovery" "Post-incident Activities"]
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir UpdateCaseStatus $case_id=caseId $case_status=caseStatus $region=--region $profile=--profile' }

# PUT /v1/membership/{membershipId}/update-membership; needs --membership-id
@category "aws security-ir"
@search-terms UpdateMembership
export def 'security-ir update-membership' [
  --membership-id: string
  --membership-name: string
  --incident-response-team: oneof<list<any>, record>
  --opt-in-features: oneof<list<any>, record>
  --membership-accounts-configurations-update: record
  --undo-membership-cancellation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'security-ir UpdateMembership $membership_id=membershipId $membership_name=membershipName $incident_response_team=incidentResponseTeam $opt_in_features=optInFeatures $membership_accounts_configurations_update=membershipAccountsConfigurationsUpdate $undo_membership_cancellation=undoMembershipCancellation $region=--region $profile=--profile' }

# POST /v1/cases/{caseId}/update-resolver-type; needs --case-id --resolver-type
@category "aws security-ir"
@search-terms UpdateResolverType
export def 'security-ir update-resolver-type' [
  --case-id: string
  --resolver-type: string@[AWS Self]
  --region: string
  --profile: string
]: nothing -> record { call 'security-ir UpdateResolverType $case_id=caseId $resolver_type=resolverType $region=--region $profile=--profile' }
