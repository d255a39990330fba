# Written by `cargo xtask generate --service partnercentral-channel` from the service's model and overlay: change those instead.
# PartnerCentral Channel, API version 2024-03-18: 17 operations.

use rt.nu [call]

# POST /; needs --catalog --identifier
@search-terms AcceptChannelHandshake
export def 'partnercentral-channel accept-channel-handshake' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel AcceptChannelHandshake $catalog $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms CancelChannelHandshake
export def 'partnercentral-channel cancel-channel-handshake' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel CancelChannelHandshake $catalog $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --handshake-type --catalog --associated-resource-identifier
@search-terms CreateChannelHandshake
export def 'partnercentral-channel create-channel-handshake' [
  --handshake-type: string@[START_SERVICE_PERIOD REVOKE_SERVICE_PERIOD PROGRAM_MANAGEMENT_ACCOUNT]
  --catalog: string
  --associated-resource-identifier: string
  --payload: record
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel CreateChannelHandshake $handshake_type $catalog $associated_resource_identifier $payload $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --program --display-name --account-id
@search-terms CreateProgramManagementAccount
export def 'partnercentral-channel create-program-management-account' [
  --catalog: string
  --program: string@[SOLUTION_PROVIDER DISTRIBUTION DISTRIBUTION_SELLER]
  --display-name: string
  --account-id: string
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel CreateProgramManagementAccount $catalog $program $display_name $account_id $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --association-type --program-management-account-identifier --associated-account-id --display-name --sector
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
  --tags: any
  --requested-support-plan: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel CreateRelationship $catalog $association_type $program_management_account_identifier $associated_account_id $display_name $resale_account_model $sector $client_token $tags $requested_support_plan -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms DeleteProgramManagementAccount
export def 'partnercentral-channel delete-program-management-account' [
  --catalog: string
  --identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel DeleteProgramManagementAccount $catalog $identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --program-management-account-identifier
@search-terms DeleteRelationship
export def 'partnercentral-channel delete-relationship' [
  --catalog: string
  --identifier: string
  --program-management-account-identifier: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel DeleteRelationship $catalog $identifier $program_management_account_identifier $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --catalog --program-management-account-identifier --identifier
@search-terms GetRelationship
export def 'partnercentral-channel get-relationship' [
  --catalog: string
  --program-management-account-identifier: string
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'partnercentral-channel GetRelationship $catalog $program_management_account_identifier $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --handshake-type --catalog --participant-type
@search-terms ListChannelHandshakes
export def 'partnercentral-channel list-channel-handshakes' [
  --handshake-type: string@[START_SERVICE_PERIOD REVOKE_SERVICE_PERIOD PROGRAM_MANAGEMENT_ACCOUNT]
  --catalog: string
  --participant-type: string@[SENDER RECEIVER]
  --statuses: list<string>
  --associated-resource-identifiers: list<string>
  --handshake-type-filters: record
  --handshake-type-sort: record
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
]: any -> any { call 'partnercentral-channel ListChannelHandshakes $handshake_type $catalog $participant_type $statuses $associated_resource_identifiers $handshake_type_filters $handshake_type_sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListProgramManagementAccounts
export def 'partnercentral-channel list-program-management-accounts' [
  --catalog: string
  --display-names: list<string>
  --programs: list<string>
  --account-ids: list<string>
  --statuses: list<string>
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
]: any -> any { call 'partnercentral-channel ListProgramManagementAccounts $catalog $display_names $programs $account_ids $statuses $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --catalog
@search-terms ListRelationships
export def 'partnercentral-channel list-relationships' [
  --catalog: string
  --associated-account-ids: list<string>
  --association-types: list<string>
  --display-names: list<string>
  --program-management-account-identifiers: list<string>
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
]: any -> any { call 'partnercentral-channel ListRelationships $catalog $associated_account_ids $association_types $display_names $program_management_account_identifiers $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'partnercentral-channel list-tags-for-resource' [
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
]: any -> any { call 'partnercentral-channel ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --catalog --identifier
@search-terms RejectChannelHandshake
export def 'partnercentral-channel reject-channel-handshake' [
  --catalog: string
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel RejectChannelHandshake $catalog $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'partnercentral-channel tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'partnercentral-channel untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier
@search-terms UpdateProgramManagementAccount
export def 'partnercentral-channel update-program-management-account' [
  --catalog: string
  --identifier: string
  --revision: string
  --display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel UpdateProgramManagementAccount $catalog $identifier $revision $display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --catalog --identifier --program-management-account-identifier
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'partnercentral-channel UpdateRelationship $catalog $identifier $program_management_account_identifier $revision $display_name $requested_support_plan -- $region $profile $with_input $fail_fast $yes' }
