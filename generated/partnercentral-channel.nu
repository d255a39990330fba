# Written by `cargo xtask generate --service partnercentral-channel` from the service's model and overlay: change those instead.
# PartnerCentral Channel, API version 2024-03-18: 17 operations.

use rt.nu [call send]

# POST /; needs --catalog --identifier
@category "aws partnercentral-channel"
@search-terms AcceptChannelHandshake
export def 'partnercentral-channel accept-channel-handshake' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel AcceptChannelHandshake $catalog=catalog $identifier=identifier $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-channel"
@search-terms CancelChannelHandshake
export def 'partnercentral-channel cancel-channel-handshake' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel CancelChannelHandshake $catalog=catalog $identifier=identifier $region=--region $profile=--profile' }

# POST /; needs --handshake-type --catalog --associated-resource-identifier
@category "aws partnercentral-channel"
@search-terms CreateChannelHandshake
export def 'partnercentral-channel create-channel-handshake' [
  --handshake-type: string@[START_SERVICE_PERIOD REVOKE_SERVICE_PERIOD PROGRAM_MANAGEMENT_ACCOUNT]
  --catalog: string
  --associated-resource-identifier: string
  --payload: record
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel CreateChannelHandshake $handshake_type=handshakeType $catalog=catalog $associated_resource_identifier=associatedResourceIdentifier $payload=payload $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /; needs --catalog --program --display-name --account-id
@category "aws partnercentral-channel"
@search-terms CreateProgramManagementAccount
export def 'partnercentral-channel create-program-management-account' [
  --catalog: string
  --program: string@[SOLUTION_PROVIDER DISTRIBUTION DISTRIBUTION_SELLER]
  --display-name: string
  --account-id: string
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel CreateProgramManagementAccount $catalog=catalog $program=program $display_name=displayName $account_id=accountId $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /; needs --catalog --association-type --program-management-account-identifier --associated-account-id --display-name --sector
@category "aws partnercentral-channel"
@search-terms CreateRelationship
export def 'partnercentral-channel create-relationship' [
  --catalog: string
  --association-type: string@[DOWNSTREAM_SELLER END_CUSTOMER INTERNAL]
  --program-management-account-identifier: string
  --associated-account-id: string
  --display-name: string
  --resale-account-model: string@[DISTRIBUTOR END_CUSTOMER SOLUTION_PROVIDER]
  --sector: string@[COMMERCIAL GOVERNMENT GOVERNMENT_EXCEPTION]
  --client-token: string
  --tags: oneof<list<any>, record>
  --requested-support-plan: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel CreateRelationship $catalog=catalog $association_type=associationType $program_management_account_identifier=programManagementAccountIdentifier $associated_account_id=associatedAccountId $display_name=displayName $resale_account_model=resaleAccountModel $sector=sector $client_token=clientToken $tags=tags $requested_support_plan=requestedSupportPlan $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-channel"
@search-terms DeleteProgramManagementAccount
export def 'partnercentral-channel delete-program-management-account' [
  --catalog: string
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-channel DeleteProgramManagementAccount $catalog=catalog $identifier=identifier $client_token=clientToken $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --program-management-account-identifier
@category "aws partnercentral-channel"
@search-terms DeleteRelationship
export def 'partnercentral-channel delete-relationship' [
  --catalog: string
  --identifier: string
  --program-management-account-identifier: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-channel DeleteRelationship $catalog=catalog $identifier=identifier $program_management_account_identifier=programManagementAccountIdentifier $client_token=clientToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --catalog --program-management-account-identifier --identifier
@category "aws partnercentral-channel"
@search-terms GetRelationship
export def 'partnercentral-channel get-relationship' [
  --catalog: string
  --program-management-account-identifier: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel GetRelationship $catalog=catalog $program_management_account_identifier=programManagementAccountIdentifier $identifier=identifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --handshake-type --catalog --participant-type
@category "aws partnercentral-channel"
@search-terms ListChannelHandshakes
export def 'partnercentral-channel list-channel-handshakes' [
  --handshake-type: string@[START_SERVICE_PERIOD REVOKE_SERVICE_PERIOD PROGRAM_MANAGEMENT_ACCOUNT]
  --catalog: string
  --participant-type: string@[SENDER RECEIVER]
  --statuses: oneof<list<string>, string>
  --associated-resource-identifiers: oneof<list<string>, string>
  --handshake-type-filters: record
  --handshake-type-sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-channel ListChannelHandshakes $handshake_type=handshakeType $catalog=catalog $participant_type=participantType $statuses=statuses $associated_resource_identifiers=associatedResourceIdentifiers $handshake_type_filters=handshakeTypeFilters $handshake_type_sort=handshakeTypeSort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-channel"
@search-terms ListProgramManagementAccounts
export def 'partnercentral-channel list-program-management-accounts' [
  --catalog: string
  --display-names: oneof<list<string>, string>
  --programs: oneof<list<string>, string>
  --account-ids: oneof<list<string>, string>
  --statuses: oneof<list<string>, string>
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-channel ListProgramManagementAccounts $catalog=catalog $display_names=displayNames $programs=programs $account_ids=accountIds $statuses=statuses $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --catalog
@category "aws partnercentral-channel"
@search-terms ListRelationships
export def 'partnercentral-channel list-relationships' [
  --catalog: string
  --associated-account-ids: oneof<list<string>, string>
  --association-types: oneof<list<string>, string>
  --display-names: oneof<list<string>, string>
  --program-management-account-identifiers: oneof<list<string>, string>
  --sort: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'partnercentral-channel ListRelationships $catalog=catalog $associated_account_ids=associatedAccountIds $association_types=associationTypes $display_names=displayNames $program_management_account_identifiers=programManagementAccountIdentifiers $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws partnercentral-channel"
@search-terms ListTagsForResource
export def 'partnercentral-channel list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'partnercentral-channel ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-channel"
@search-terms RejectChannelHandshake
export def 'partnercentral-channel reject-channel-handshake' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel RejectChannelHandshake $catalog=catalog $identifier=identifier $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws partnercentral-channel"
@search-terms TagResource
export def 'partnercentral-channel tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-channel TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws partnercentral-channel"
@search-terms UntagResource
export def 'partnercentral-channel untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'partnercentral-channel UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier
@category "aws partnercentral-channel"
@search-terms UpdateProgramManagementAccount
export def 'partnercentral-channel update-program-management-account' [
  --catalog: string
  --identifier: string
  --revision: string
  --display-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel UpdateProgramManagementAccount $catalog=catalog $identifier=identifier $revision=revision $display_name=displayName $region=--region $profile=--profile' }

# POST /; needs --catalog --identifier --program-management-account-identifier
@category "aws partnercentral-channel"
@search-terms UpdateRelationship
export def 'partnercentral-channel update-relationship' [
  --catalog: string
  --identifier: string
  --program-management-account-identifier: string
  --revision: string
  --display-name: string
  --requested-support-plan: record
  --region: string
  --profile: string
]: nothing -> record { call 'partnercentral-channel UpdateRelationship $catalog=catalog $identifier=identifier $program_management_account_identifier=programManagementAccountIdentifier $revision=revision $display_name=displayName $requested_support_plan=requestedSupportPlan $region=--region $profile=--profile' }
