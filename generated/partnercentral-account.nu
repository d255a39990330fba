# Written by `cargo xtask generate --service partnercentral-account` from the service's model and overlay: change those instead.
# PartnerCentral Account, API version 2025-04-04: 34 operations.

use rt.nu [call]

# POST /; needs --catalog --identifier
@search-terms AcceptConnectionInvitation
export def 'partnercentral-account accept-connection-invitation' [
  --catalog: string
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account AcceptConnectionInvitation $catalog $identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --email --email-verification-code
@search-terms AssociateAwsTrainingCertificationEmailDomain
export def 'partnercentral-account associate-aws-training-certification-email-domain' [
  --catalog: string
  --identifier: string
  --client-token: string
  --email: string
  --email-verification-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account AssociateAwsTrainingCertificationEmailDomain $catalog $identifier $client_token $email $email_verification_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --connection-type --reason
@search-terms CancelConnection
export def 'partnercentral-account cancel-connection' [
  --catalog: string
  --identifier: string
  --connection-type: string@[OPPORTUNITY_COLLABORATION SUBSIDIARY]
  --reason: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account CancelConnection $catalog $identifier $connection_type $reason $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms CancelConnectionInvitation
export def 'partnercentral-account cancel-connection-invitation' [
  --catalog: string
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account CancelConnectionInvitation $catalog $identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --task-id
@search-terms CancelProfileUpdateTask
export def 'partnercentral-account cancel-profile-update-task' [
  --catalog: string
  --identifier: string
  --client-token: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account CancelProfileUpdateTask $catalog $identifier $client_token $task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --connection-type --email --message --name --receiver-identifier
@search-terms CreateConnectionInvitation
export def 'partnercentral-account create-connection-invitation' [
  --catalog: string
  --client-token: string
  --connection-type: string@[OPPORTUNITY_COLLABORATION SUBSIDIARY]
  --email: string
  --message: string
  --name: string
  --receiver-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account CreateConnectionInvitation $catalog $client_token $connection_type $email $message $name $receiver_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --legal-name --primary-solution-type --alliance-lead-contact --email-verification-code
@search-terms CreatePartner
export def 'partnercentral-account create-partner' [
  --catalog: string
  --client-token: string
  --legal-name: string
  --primary-solution-type: string@[SOFTWARE_PRODUCTS CONSULTING_SERVICES PROFESSIONAL_SERVICES MANAGED_SERVICES HARDWARE_PRODUCTS COMMUNICATION_SERVICES VALUE_ADDED_RESALE_AWS_SERVICES TRAINING_SERVICES]
  --alliance-lead-contact: record
  --email-verification-code: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account CreatePartner $catalog $client_token $legal_name $primary_solution_type $alliance_lead_contact $email_verification_code $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --domain-name
@search-terms DisassociateAwsTrainingCertificationEmailDomain
export def 'partnercentral-account disassociate-aws-training-certification-email-domain' [
  --catalog: string
  --identifier: string
  --client-token: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account DisassociateAwsTrainingCertificationEmailDomain $catalog $identifier $client_token $domain_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms GetAllianceLeadContact
export def 'partnercentral-account get-alliance-lead-contact' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetAllianceLeadContact $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetConnection
export def 'partnercentral-account get-connection' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetConnection $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetConnectionInvitation
export def 'partnercentral-account get-connection-invitation' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetConnectionInvitation $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog
@search-terms GetConnectionPreferences
export def 'partnercentral-account get-connection-preferences' [
  --catalog: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetConnectionPreferences $catalog -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetPartner
export def 'partnercentral-account get-partner' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetPartner $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetProfileUpdateTask
export def 'partnercentral-account get-profile-update-task' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetProfileUpdateTask $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog --identifier
@search-terms GetProfileVisibility
export def 'partnercentral-account get-profile-visibility' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetProfileVisibility $catalog $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --catalog --identifier
@search-terms GetQualificationsAssociationDetails
export def 'partnercentral-account get-qualifications-association-details' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetQualificationsAssociationDetails $catalog $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetQualificationsAssociationTask
export def 'partnercentral-account get-qualifications-association-task' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetQualificationsAssociationTask $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms GetQualificationsDisassociationTask
export def 'partnercentral-account get-qualifications-disassociation-task' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetQualificationsDisassociationTask $catalog $identifier -- $region $profile $with_input $fail_fast' }

# POST /; needs --verification-type
@search-terms GetVerification
export def 'partnercentral-account get-verification' [
  --verification-type: string@[BUSINESS_VERIFICATION REGISTRANT_VERIFICATION]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account GetVerification $verification_type -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListConnectionInvitations
export def 'partnercentral-account list-connection-invitations' [
  --catalog: string
  --connection-type: string@[OPPORTUNITY_COLLABORATION SUBSIDIARY]
  --other-participant-identifiers: list<string>
  --participant-type: string@[SENDER RECEIVER]
  --status: string@[PENDING ACCEPTED REJECTED CANCELED EXPIRED]
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
]: any -> any { call 'partnercentral-account ListConnectionInvitations $catalog $connection_type $other_participant_identifiers $participant_type $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListConnections
export def 'partnercentral-account list-connections' [
  --catalog: string
  --connection-type: string
  --other-participant-identifiers: list<string>
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
]: any -> any { call 'partnercentral-account ListConnections $catalog $connection_type $other_participant_identifiers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --catalog
@search-terms ListPartners
export def 'partnercentral-account list-partners' [
  --catalog: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account ListPartners $catalog -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'partnercentral-account list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-account ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog --identifier --alliance-lead-contact
@search-terms PutAllianceLeadContact
export def 'partnercentral-account put-alliance-lead-contact' [
  --catalog: string
  --identifier: string
  --alliance-lead-contact: record
  --email-verification-code: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account PutAllianceLeadContact $catalog $identifier $alliance_lead_contact $email_verification_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --visibility
@search-terms PutProfileVisibility
export def 'partnercentral-account put-profile-visibility' [
  --catalog: string
  --identifier: string
  --visibility: string@[PRIVATE PUBLIC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account PutProfileVisibility $catalog $identifier $visibility -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms RejectConnectionInvitation
export def 'partnercentral-account reject-connection-invitation' [
  --catalog: string
  --identifier: string
  --client-token: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account RejectConnectionInvitation $catalog $identifier $client_token $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --email
@search-terms SendEmailVerificationCode
export def 'partnercentral-account send-email-verification-code' [
  --catalog: string
  --email: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account SendEmailVerificationCode $catalog $email -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --task-details
@search-terms StartProfileUpdateTask
export def 'partnercentral-account start-profile-update-task' [
  --catalog: string
  --identifier: string
  --client-token: string
  --task-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account StartProfileUpdateTask $catalog $identifier $client_token $task_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --primary-partner
@search-terms StartQualificationsAssociationTask
export def 'partnercentral-account start-qualifications-association-task' [
  --catalog: string
  --identifier: string
  --client-token: string
  --primary-partner: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account StartQualificationsAssociationTask $catalog $identifier $client_token $primary_partner -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --associated-partner
@search-terms StartQualificationsDisassociationTask
export def 'partnercentral-account start-qualifications-disassociation-task' [
  --catalog: string
  --identifier: string
  --client-token: string
  --associated-partner: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account StartQualificationsDisassociationTask $catalog $identifier $client_token $associated_partner -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartVerification
export def 'partnercentral-account start-verification' [
  --client-token: string
  --verification-details: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account StartVerification $client_token $verification_details -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'partnercentral-account tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'partnercentral-account untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --revision --access-type
@search-terms UpdateConnectionPreferences
export def 'partnercentral-account update-connection-preferences' [
  --catalog: string
  --revision: int
  --access-type: string@[ALLOW_ALL DENY_ALL ALLOW_BY_DEFAULT_DENY_SOME]
  --excluded-participant-identifiers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-account UpdateConnectionPreferences $catalog $revision $access_type $excluded_participant_identifiers -- $region $profile $with_input $fail_fast $yes' }
