# Written by `cargo xtask generate --service identitystore` from the service's model and overlay: change those instead.
# identitystore, API version 2020-06-15: 22 operations.

use rt.nu [call]

# POST /; needs --identity-store-id
@search-terms CreateGroup
export def 'identitystore create-group' [
  --identity-store-id: string
  --display-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore CreateGroup $identity_store_id $display_name $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-store-id --group-id --member-id
@search-terms CreateGroupMembership
export def 'identitystore create-group-membership' [
  --identity-store-id: string
  --group-id: string
  --member-id: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore CreateGroupMembership $identity_store_id $group_id $member_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-store-id
@search-terms CreateUser
export def 'identitystore create-user' [
  --identity-store-id: string
  --user-name: string
  --name: record
  --display-name: string
  --nick-name: string
  --profile-url: string
  --emails: list
  --addresses: list
  --phone-numbers: list
  --user-type: string
  --title: string
  --preferred-language: string
  --locale: string
  --timezone: string
  --photos: list
  --website: string
  --birthdate: string
  --roles: list
  --extensions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore CreateUser $identity_store_id $user_name $name $display_name $nick_name $profile_url $emails $addresses $phone_numbers $user_type $title $preferred_language $locale $timezone $photos $website $birthdate $roles $extensions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-store-id --group-id
@search-terms DeleteGroup
export def 'identitystore delete-group' [
  --identity-store-id: string
  --group-id: string
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore DeleteGroup $identity_store_id $group_id $revision -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-store-id --membership-id
@search-terms DeleteGroupMembership
export def 'identitystore delete-group-membership' [
  --identity-store-id: string
  --membership-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore DeleteGroupMembership $identity_store_id $membership_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-store-id --user-id
@search-terms DeleteUser
export def 'identitystore delete-user' [
  --identity-store-id: string
  --user-id: string
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore DeleteUser $identity_store_id $user_id $revision -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-store-id --group-id
@search-terms DescribeGroup
export def 'identitystore describe-group' [
  --identity-store-id: string
  --group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'identitystore DescribeGroup $identity_store_id $group_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-store-id --membership-id
@search-terms DescribeGroupMembership
export def 'identitystore describe-group-membership' [
  --identity-store-id: string
  --membership-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'identitystore DescribeGroupMembership $identity_store_id $membership_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-store-id
@search-terms DescribeIdentityStore
export def 'identitystore describe-identity-store' [
  --identity-store-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'identitystore DescribeIdentityStore $identity_store_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --identity-store-id --user-id
@search-terms DescribeUser
export def 'identitystore describe-user' [
  --identity-store-id: string
  --user-id: string
  --extensions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'identitystore DescribeUser $identity_store_id $user_id $extensions -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-store-id --alternate-identifier
@search-terms GetGroupId
export def 'identitystore get-group-id' [
  --identity-store-id: string
  --alternate-identifier: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'identitystore GetGroupId $identity_store_id $alternate_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-store-id --group-id --member-id
@search-terms GetGroupMembershipId
export def 'identitystore get-group-membership-id' [
  --identity-store-id: string
  --group-id: string
  --member-id: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'identitystore GetGroupMembershipId $identity_store_id $group_id $member_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-store-id --alternate-identifier
@search-terms GetUserId
export def 'identitystore get-user-id' [
  --identity-store-id: string
  --alternate-identifier: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'identitystore GetUserId $identity_store_id $alternate_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identity-store-id --member-id --group-ids
@search-terms IsMemberInGroups
export def 'identitystore is-member-in-groups' [
  --identity-store-id: string
  --member-id: record
  --group-ids: list<string>
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
]: any -> any { call 'identitystore IsMemberInGroups $identity_store_id $member_id $group_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --identity-store-id --group-id
@search-terms ListGroupMemberships
export def 'identitystore list-group-memberships' [
  --identity-store-id: string
  --group-id: string
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
]: any -> any { call 'identitystore ListGroupMemberships $identity_store_id $group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --identity-store-id --member-id
@search-terms ListGroupMembershipsForMember
export def 'identitystore list-group-memberships-for-member' [
  --identity-store-id: string
  --member-id: record
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
]: any -> any { call 'identitystore ListGroupMembershipsForMember $identity_store_id $member_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --identity-store-id
@search-terms ListGroups
export def 'identitystore list-groups' [
  --identity-store-id: string
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'identitystore ListGroups $identity_store_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListIdentityStores
export def 'identitystore list-identity-stores' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'identitystore ListIdentityStores -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; needs --identity-store-id
@search-terms ListUsers
export def 'identitystore list-users' [
  --identity-store-id: string
  --extensions: list<string>
  --filters: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'identitystore ListUsers $identity_store_id $extensions $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --identity-store-id --group-id --operations
@search-terms UpdateGroup
export def 'identitystore update-group' [
  --identity-store-id: string
  --group-id: string
  --operations: list
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore UpdateGroup $identity_store_id $group_id $operations $revision -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-store-id
@search-terms UpdateIdentityStore
export def 'identitystore update-identity-store' [
  --identity-store-id: string
  --network-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore UpdateIdentityStore $identity_store_id $network_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identity-store-id --user-id --operations
@search-terms UpdateUser
export def 'identitystore update-user' [
  --identity-store-id: string
  --user-id: string
  --operations: list
  --revision: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'identitystore UpdateUser $identity_store_id $user_id $operations $revision -- $region $profile $with_input $fail_fast $yes' }
