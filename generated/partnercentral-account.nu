# Written by `cargo xtask generate --service partnercentral-account` from the service's model and overlay: change those instead.
# PartnerCentral Account, API version 2025-04-04: 34 operations.

use rt.nu [call send]

# POST /; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms AcceptConnectionInvitation
export def 'partnercentral-account accept-connection-invitation' [
  --catalog: string
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account AcceptConnectionInvitation $catalog=Catalog $identifier=Identifier $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --email --email-verification-code
@category "aws partnercentral-account"
@search-terms AssociateAwsTrainingCertificationEmailDomain
export def 'partnercentral-account associate-aws-training-certification-email-domain' [
  --catalog: string
  --identifier: string
  --client-token: string
  --email: string
  --email-verification-code: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-account AssociateAwsTrainingCertificationEmailDomain $catalog=Catalog $identifier=Identifier $client_token=ClientToken $email=Email $email_verification_code=EmailVerificationCode $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --connection-type --reason
@category "aws partnercentral-account"
@search-terms CancelConnection
export def 'partnercentral-account cancel-connection' [
  --catalog: string
  --identifier: string
  --connection-type: string@[OPPORTUNITY_COLLABORATION SUBSIDIARY]
  --reason: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account CancelConnection $catalog=Catalog $identifier=Identifier $connection_type=ConnectionType $reason=Reason $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms CancelConnectionInvitation
export def 'partnercentral-account cancel-connection-invitation' [
  --catalog: string
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account CancelConnectionInvitation $catalog=Catalog $identifier=Identifier $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --task-id
@category "aws partnercentral-account"
@search-terms CancelProfileUpdateTask
export def 'partnercentral-account cancel-profile-update-task' [
  --catalog: string
  --identifier: string
  --client-token: string
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account CancelProfileUpdateTask $catalog=Catalog $identifier=Identifier $client_token=ClientToken $task_id=TaskId $region=--region $profile=--profile' }

# POST /; needs --catalog --connection-type --email --message --name --receiver-identifier
@category "aws partnercentral-account"
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
]: nothing -> record { call 'partnercentral-account CreateConnectionInvitation $catalog=Catalog $client_token=ClientToken $connection_type=ConnectionType $email=Email $message=Message $name=Name $receiver_identifier=ReceiverIdentifier $region=--region $profile=--profile' }

# POST /; needs --catalog --legal-name --primary-solution-type --alliance-lead-contact --email-verification-code
@category "aws partnercentral-account"
@search-terms CreatePartner
export def 'partnercentral-account create-partner' [
  --catalog: string
  --client-token: string
  --legal-name: string
  --primary-solution-type: string@[SOFTWARE_PRODUCTS CONSULTING_SERVICES PROFESSIONAL_SERVICES MANAGED_SERVICES HARDWARE_PRODUCTS COMMUNICATION_SERVICES VALUE_ADDED_RESALE_AWS_SERVICES TRAINING_SERVICES]
  --alliance-lead-contact: record
  --email-verification-code: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account CreatePartner $catalog=Catalog $client_token=ClientToken $legal_name=LegalName $primary_solution_type=PrimarySolutionType $alliance_lead_contact=AllianceLeadContact $email_verification_code=EmailVerificationCode $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --domain-name
@category "aws partnercentral-account"
@search-terms DisassociateAwsTrainingCertificationEmailDomain
export def 'partnercentral-account disassociate-aws-training-certification-email-domain' [
  --catalog: string
  --identifier: string
  --client-token: string
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-account DisassociateAwsTrainingCertificationEmailDomain $catalog=Catalog $identifier=Identifier $client_token=ClientToken $domain_name=DomainName $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetAllianceLeadContact
export def 'partnercentral-account get-alliance-lead-contact' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetAllianceLeadContact $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetConnection
export def 'partnercentral-account get-connection' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetConnection $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetConnectionInvitation
export def 'partnercentral-account get-connection-invitation' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetConnectionInvitation $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog
@category "aws partnercentral-account"
@search-terms GetConnectionPreferences
export def 'partnercentral-account get-connection-preferences' [
  --catalog: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetConnectionPreferences $catalog=Catalog $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetPartner
export def 'partnercentral-account get-partner' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetPartner $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetProfileUpdateTask
export def 'partnercentral-account get-profile-update-task' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetProfileUpdateTask $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetProfileVisibility
export def 'partnercentral-account get-profile-visibility' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetProfileVisibility $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetQualificationsAssociationDetails
export def 'partnercentral-account get-qualifications-association-details' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetQualificationsAssociationDetails $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetQualificationsAssociationTask
export def 'partnercentral-account get-qualifications-association-task' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetQualificationsAssociationTask $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms GetQualificationsDisassociationTask
export def 'partnercentral-account get-qualifications-disassociation-task' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetQualificationsDisassociationTask $catalog=Catalog $identifier=Identifier $region=--region $profile=--profile' }

# POST /; needs --verification-type
@category "aws partnercentral-account"
@search-terms GetVerification
export def 'partnercentral-account get-verification' [
  --verification-type: string@[BUSINESS_VERIFICATION REGISTRANT_VERIFICATION]
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account GetVerification $verification_type=VerificationType $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-account"
@search-terms ListConnectionInvitations
export def 'partnercentral-account list-connection-invitations' [
  --catalog: string
  --connection-type: string@[OPPORTUNITY_COLLABORATION SUBSIDIARY]
  --other-participant-identifiers: oneof<list<string>, string>
  --participant-type: string@[SENDER RECEIVER]
  --status: string@[PENDING ACCEPTED REJECTED CANCELED EXPIRED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-account ListConnectionInvitations $catalog=Catalog $connection_type=ConnectionType $other_participant_identifiers=OtherParticipantIdentifiers $participant_type=ParticipantType $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-account"
@search-terms ListConnections
export def 'partnercentral-account list-connections' [
  --catalog: string
  --connection-type: string
  --other-participant-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-account ListConnections $catalog=Catalog $connection_type=ConnectionType $other_participant_identifiers=OtherParticipantIdentifiers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --catalog
@category "aws partnercentral-account"
@search-terms ListPartners
export def 'partnercentral-account list-partners' [
  --catalog: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-account ListPartners $catalog=Catalog $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws partnercentral-account"
@search-terms ListTagsForResource
export def 'partnercentral-account list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --alliance-lead-contact
@category "aws partnercentral-account"
@search-terms PutAllianceLeadContact
export def 'partnercentral-account put-alliance-lead-contact' [
  --catalog: string
  --identifier: string
  --alliance-lead-contact: record
  --email-verification-code: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account PutAllianceLeadContact $catalog=Catalog $identifier=Identifier $alliance_lead_contact=AllianceLeadContact $email_verification_code=EmailVerificationCode $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --visibility
@category "aws partnercentral-account"
@search-terms PutProfileVisibility
export def 'partnercentral-account put-profile-visibility' [
  --catalog: string
  --identifier: string
  --visibility: string@[PRIVATE PUBLIC]
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account PutProfileVisibility $catalog=Catalog $identifier=Identifier $visibility=Visibility $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-account"
@search-terms RejectConnectionInvitation
export def 'partnercentral-account reject-connection-invitation' [
  --catalog: string
  --identifier: string
  --client-token: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account RejectConnectionInvitation $catalog=Catalog $identifier=Identifier $client_token=ClientToken $reason=Reason $region=--region $profile=--profile' }

# POST /; needs --catalog --email
@category "aws partnercentral-account"
@search-terms SendEmailVerificationCode
export def 'partnercentral-account send-email-verification-code' [
  --catalog: string
  --email: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-account SendEmailVerificationCode $catalog=Catalog $email=Email $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --task-details
@category "aws partnercentral-account"
@search-terms StartProfileUpdateTask
export def 'partnercentral-account start-profile-update-task' [
  --catalog: string
  --identifier: string
  --client-token: string
  --task-details: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account StartProfileUpdateTask $catalog=Catalog $identifier=Identifier $client_token=ClientToken $task_details=TaskDetails $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --primary-partner
@category "aws partnercentral-account"
@search-terms StartQualificationsAssociationTask
export def 'partnercentral-account start-qualifications-association-task' [
  --catalog: string
  --identifier: string
  --client-token: string
  --primary-partner: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account StartQualificationsAssociationTask $catalog=Catalog $identifier=Identifier $client_token=ClientToken $primary_partner=PrimaryPartner $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --associated-partner
@category "aws partnercentral-account"
@search-terms StartQualificationsDisassociationTask
export def 'partnercentral-account start-qualifications-disassociation-task' [
  --catalog: string
  --identifier: string
  --client-token: string
  --associated-partner: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account StartQualificationsDisassociationTask $catalog=Catalog $identifier=Identifier $client_token=ClientToken $associated_partner=AssociatedPartner $region=--region $profile=--profile' }

# POST /
@category "aws partnercentral-account"
@search-terms StartVerification
export def 'partnercentral-account start-verification' [
  --client-token: string
  --verification-details: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account StartVerification $client_token=ClientToken $verification_details=VerificationDetails $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws partnercentral-account"
@search-terms TagResource
export def 'partnercentral-account tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-account TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws partnercentral-account"
@search-terms UntagResource
export def 'partnercentral-account untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-account UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --catalog --revision --access-type
@category "aws partnercentral-account"
@search-terms UpdateConnectionPreferences
export def 'partnercentral-account update-connection-preferences' [
  --catalog: string
  --revision: int
  --access-type: string@[ALLOW_ALL DENY_ALL ALLOW_BY_DEFAULT_DENY_SOME]
  --excluded-participant-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-account UpdateConnectionPreferences $catalog=Catalog $revision=Revision $access_type=AccessType $excluded_participant_identifiers=ExcludedParticipantIdentifiers $region=--region $profile=--profile' }
