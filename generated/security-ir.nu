# Written by `cargo xtask generate --service security-ir` from the service's model and overlay: change those instead.
# Security IR, API version 2018-05-10: 25 operations.

use rt.nu [call]

# POST /v1/membership/{membershipId}/batch-member-details; cached 1min; needs --membership-id --account-ids
@search-terms BatchGetMemberAccountDetails
export def 'security-ir batch-get-member-account-details' [
  --membership-id: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'security-ir BatchGetMemberAccountDetails $membership_id $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /v1/membership/{membershipId}; needs --membership-id
@search-terms CancelMembership
export def 'security-ir cancel-membership' [
  --membership-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir CancelMembership $membership_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/cases/{caseId}/close-case; needs --case-id
@search-terms CloseCase
export def 'security-ir close-case' [
  --case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir CloseCase $case_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/create-case; needs --resolver-type --title --description --engagement-type --reported-incident-start-date --impacted-accounts --watchers
@search-terms CreateCase
export def 'security-ir create-case' [
  --client-token: string
  --resolver-type: string@[AWS Self]
  --title: string
  --description: string
  --engagement-type: string@["Security Incident" Investigation]
  --reported-incident-start-date: oneof<datetime, duration, string>
  --impacted-accounts: list<string>
  --watchers: list
  --threat-actor-ip-addresses: list
  --impacted-services: list<string>
  --impacted-aws-regions: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir CreateCase $client_token $resolver_type $title $description $engagement_type $reported_incident_start_date $impacted_accounts $watchers $threat_actor_ip_addresses $impacted_services $impacted_aws_regions $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/cases/{caseId}/create-comment; needs --case-id --body
@search-terms CreateCaseComment
export def 'security-ir create-case-comment' [
  --case-id: string
  --client-token: string
  --body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir CreateCaseComment $case_id $client_token $body -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/membership; needs --membership-name --incident-response-team
@search-terms CreateMembership
export def 'security-ir create-membership' [
  --client-token: string
  --membership-name: string
  --incident-response-team: list
  --opt-in-features: list
  --tags: record
  --cover-entire-organization: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir CreateMembership $client_token $membership_name $incident_response_team $opt_in_features $tags $cover_entire_organization -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/cases/{caseId}/get-case; needs --case-id
@search-terms GetCase
export def 'security-ir get-case' [
  --case-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'security-ir GetCase $case_id -- $region $profile $with_input $fail_fast' }

# GET /v1/cases/{caseId}/get-presigned-url/{attachmentId}; needs --case-id --attachment-id
@search-terms GetCaseAttachmentDownloadUrl
export def 'security-ir get-case-attachment-download-url' [
  --case-id: string
  --attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'security-ir GetCaseAttachmentDownloadUrl $case_id $attachment_id -- $region $profile $with_input $fail_fast' }

# POST /v1/cases/{caseId}/get-presigned-url; needs --case-id --file-name --content-length
@search-terms GetCaseAttachmentUploadUrl
export def 'security-ir get-case-attachment-upload-url' [
  --case-id: string
  --file-name: string
  --content-length: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'security-ir GetCaseAttachmentUploadUrl $case_id $file_name $content_length $client_token -- $region $profile $with_input $fail_fast' }

# GET /v1/membership/{membershipId}/finding-metrics; needs --membership-id --start-date --end-date
@search-terms GetFindingMetrics
export def 'security-ir get-finding-metrics' [
  --membership-id: string
  --start-date: oneof<datetime, duration, string>
  --end-date: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'security-ir GetFindingMetrics $membership_id $start_date $end_date -- $region $profile $with_input $fail_fast' }

# GET /v1/membership/{membershipId}; needs --membership-id
@search-terms GetMembership
export def 'security-ir get-membership' [
  --membership-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'security-ir GetMembership $membership_id -- $region $profile $with_input $fail_fast' }

# POST /v1/cases/{caseId}/list-case-edits; follows pages; cached 1min; needs --case-id
@search-terms ListCaseEdits
export def 'security-ir list-case-edits' [
  --case-id: string
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
]: any -> any { call 'security-ir ListCaseEdits $case_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/list-cases; follows pages
@search-terms ListCases
export def 'security-ir list-cases' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'security-ir ListCases -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /v1/cases/{caseId}/list-comments; follows pages; needs --case-id
@search-terms ListComments
export def 'security-ir list-comments' [
  --case-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'security-ir ListComments $case_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /v1/cases/{caseId}/list-investigations; follows pages; cached 1min; needs --case-id
@search-terms ListInvestigations
export def 'security-ir list-investigations' [
  --case-id: string
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
]: any -> any { call 'security-ir ListInvestigations $case_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/memberships; follows pages; cached 1min
@search-terms ListMemberships
export def 'security-ir list-memberships' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'security-ir ListMemberships -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'security-ir list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'security-ir ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/cases/{caseId}/feedback/{resultId}/send-feedback; needs --case-id --result-id --usefulness
@search-terms SendFeedback
export def 'security-ir send-feedback' [
  --case-id: string
  --result-id: string
  --usefulness: string@[USEFUL NOT_USEFUL]
  --comment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir SendFeedback $case_id $result_id $usefulness $comment -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'security-ir tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'security-ir untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/cases/{caseId}/update-case; needs --case-id
@search-terms UpdateCase
export def 'security-ir update-case' [
  --case-id: string
  --title: string
  --description: string
  --reported-incident-start-date: oneof<datetime, duration, string>
  --actual-incident-start-date: oneof<datetime, duration, string>
  --engagement-type: string@["Security Incident" Investigation]
  --watchers-to-add: list
  --watchers-to-delete: list
  --threat-actor-ip-addresses-to-add: list
  --threat-actor-ip-addresses-to-delete: list
  --impacted-services-to-add: list<string>
  --impacted-services-to-delete: list<string>
  --impacted-aws-regions-to-add: list
  --impacted-aws-regions-to-delete: list
  --impacted-accounts-to-add: list<string>
  --impacted-accounts-to-delete: list<string>
  --case-metadata: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir UpdateCase $case_id $title $description $reported_incident_start_date $actual_incident_start_date $engagement_type $watchers_to_add $watchers_to_delete $threat_actor_ip_addresses_to_add $threat_actor_ip_addresses_to_delete $impacted_services_to_add $impacted_services_to_delete $impacted_aws_regions_to_add $impacted_aws_regions_to_delete $impacted_accounts_to_add $impacted_accounts_to_delete $case_metadata -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/cases/{caseId}/update-case-comment/{commentId}; needs --case-id --comment-id --body
@search-terms UpdateCaseComment
export def 'security-ir update-case-comment' [
  --case-id: string
  --comment-id: string
  --body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir UpdateCaseComment $case_id $comment_id $body -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/cases/{caseId}/update-case-status; needs --case-id --case-status
@search-terms UpdateCaseStatus
export def 'security-ir update-case-status' [
  --case-id: string
  --case-status: string@[Submitted "Detection and Analysis" "Containment, Eradication and Recovery" "Post-incident Activities"]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir UpdateCaseStatus $case_id $case_status -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/membership/{membershipId}/update-membership; needs --membership-id
@search-terms UpdateMembership
export def 'security-ir update-membership' [
  --membership-id: string
  --membership-name: string
  --incident-response-team: list
  --opt-in-features: list
  --membership-accounts-configurations-update: record
  --undo-membership-cancellation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir UpdateMembership $membership_id $membership_name $incident_response_team $opt_in_features $membership_accounts_configurations_update $undo_membership_cancellation -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/cases/{caseId}/update-resolver-type; needs --case-id --resolver-type
@search-terms UpdateResolverType
export def 'security-ir update-resolver-type' [
  --case-id: string
  --resolver-type: string@[AWS Self]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'security-ir UpdateResolverType $case_id $resolver_type -- $region $profile $with_input $fail_fast $yes' }
