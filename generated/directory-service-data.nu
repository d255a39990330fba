# Written by `cargo xtask generate --service directory-service-data` from the service's model and overlay: change those instead.
# Directory Service Data, API version 2023-05-31: 17 operations.

use rt.nu [call]

# POST /GroupMemberships/AddGroupMember; needs --directory-id --group-name --member-name
@search-terms 'AddGroupMember, ds-data add-group-member'
export def 'directory-service-data add-group-member' [
  --client-token: string
  --directory-id: string
  --group-name: string
  --member-name: string
  --member-realm: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data AddGroupMember $client_token $directory_id $group_name $member_name $member_realm -- $region $profile $with_input $fail_fast $yes' }

# POST /Groups/CreateGroup; needs --directory-id --sam-account-name
@search-terms 'CreateGroup, ds-data create-group'
export def 'directory-service-data create-group' [
  --client-token: string
  --directory-id: string
  --group-scope: string@[DomainLocal Global Universal BuiltinLocal]
  --group-type: string@[Distribution Security]
  --other-attributes: record
  --sam-account-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data CreateGroup $client_token $directory_id $group_scope $group_type $other_attributes $sam_account_name -- $region $profile $with_input $fail_fast $yes' }

# POST /Users/CreateUser; needs --directory-id --sam-account-name
@search-terms 'CreateUser, ds-data create-user'
export def 'directory-service-data create-user' [
  --client-token: string
  --directory-id: string
  --email-address: string
  --given-name: string
  --other-attributes: record
  --sam-account-name: string
  --surname: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data CreateUser $client_token $directory_id $email_address $given_name $other_attributes $sam_account_name $surname -- $region $profile $with_input $fail_fast $yes' }

# POST /Groups/DeleteGroup; needs --directory-id --sam-account-name
@search-terms 'DeleteGroup, ds-data delete-group'
export def 'directory-service-data delete-group' [
  --client-token: string
  --directory-id: string
  --sam-account-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data DeleteGroup $client_token $directory_id $sam_account_name -- $region $profile $with_input $fail_fast $yes' }

# POST /Users/DeleteUser; needs --directory-id --sam-account-name
@search-terms 'DeleteUser, ds-data delete-user'
export def 'directory-service-data delete-user' [
  --client-token: string
  --directory-id: string
  --sam-account-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data DeleteUser $client_token $directory_id $sam_account_name -- $region $profile $with_input $fail_fast $yes' }

# POST /Groups/DescribeGroup; needs --directory-id --sam-account-name
@search-terms 'DescribeGroup, ds-data describe-group'
export def 'directory-service-data describe-group' [
  --directory-id: string
  --other-attributes: list<string>
  --realm: string
  --sam-account-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'directory-service-data DescribeGroup $directory_id $other_attributes $realm $sam_account_name -- $region $profile $with_input $fail_fast' }

# POST /Users/DescribeUser; needs --directory-id --sam-account-name
@search-terms 'DescribeUser, ds-data describe-user'
export def 'directory-service-data describe-user' [
  --directory-id: string
  --other-attributes: list<string>
  --realm: string
  --sam-account-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'directory-service-data DescribeUser $directory_id $other_attributes $realm $sam_account_name -- $region $profile $with_input $fail_fast' }

# POST /Users/DisableUser; needs --directory-id --sam-account-name
@search-terms 'DisableUser, ds-data disable-user'
export def 'directory-service-data disable-user' [
  --client-token: string
  --directory-id: string
  --sam-account-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data DisableUser $client_token $directory_id $sam_account_name -- $region $profile $with_input $fail_fast $yes' }

# POST /GroupMemberships/ListGroupMembers; follows pages; needs --directory-id --sam-account-name
@search-terms 'ListGroupMembers, ds-data list-group-members'
export def 'directory-service-data list-group-members' [
  --directory-id: string
  --member-realm: string
  --realm: string
  --sam-account-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'directory-service-data ListGroupMembers $directory_id $member_realm $realm $sam_account_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /Groups/ListGroups; follows pages; needs --directory-id
@search-terms 'ListGroups, ds-data list-groups'
export def 'directory-service-data list-groups' [
  --directory-id: string
  --realm: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'directory-service-data ListGroups $directory_id $realm -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /GroupMemberships/ListGroupsForMember; follows pages; needs --directory-id --sam-account-name
@search-terms 'ListGroupsForMember, ds-data list-groups-for-member'
export def 'directory-service-data list-groups-for-member' [
  --directory-id: string
  --member-realm: string
  --realm: string
  --sam-account-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'directory-service-data ListGroupsForMember $directory_id $member_realm $realm $sam_account_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /Users/ListUsers; follows pages; needs --directory-id
@search-terms 'ListUsers, ds-data list-users'
export def 'directory-service-data list-users' [
  --directory-id: string
  --realm: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'directory-service-data ListUsers $directory_id $realm -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /GroupMemberships/RemoveGroupMember; needs --directory-id --group-name --member-name
@search-terms 'RemoveGroupMember, ds-data remove-group-member'
export def 'directory-service-data remove-group-member' [
  --client-token: string
  --directory-id: string
  --group-name: string
  --member-name: string
  --member-realm: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data RemoveGroupMember $client_token $directory_id $group_name $member_name $member_realm -- $region $profile $with_input $fail_fast $yes' }

# POST /Groups/SearchGroups; follows pages; needs --directory-id --search-attributes --search-string
@search-terms 'SearchGroups, ds-data search-groups'
export def 'directory-service-data search-groups' [
  --directory-id: string
  --realm: string
  --search-attributes: list<string>
  --search-string: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'directory-service-data SearchGroups $directory_id $realm $search_attributes $search_string -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /Users/SearchUsers; follows pages; needs --directory-id --search-attributes --search-string
@search-terms 'SearchUsers, ds-data search-users'
export def 'directory-service-data search-users' [
  --directory-id: string
  --realm: string
  --search-attributes: list<string>
  --search-string: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'directory-service-data SearchUsers $directory_id $realm $search_attributes $search_string -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /Groups/UpdateGroup; needs --directory-id --sam-account-name
@search-terms 'UpdateGroup, ds-data update-group'
export def 'directory-service-data update-group' [
  --client-token: string
  --directory-id: string
  --group-scope: string@[DomainLocal Global Universal BuiltinLocal]
  --group-type: string@[Distribution Security]
  --other-attributes: record
  --sam-account-name: string
  --update-type: string@[ADD REPLACE REMOVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data UpdateGroup $client_token $directory_id $group_scope $group_type $other_attributes $sam_account_name $update_type -- $region $profile $with_input $fail_fast $yes' }

# POST /Users/UpdateUser; needs --directory-id --sam-account-name
@search-terms 'UpdateUser, ds-data update-user'
export def 'directory-service-data update-user' [
  --client-token: string
  --directory-id: string
  --email-address: string
  --given-name: string
  --other-attributes: record
  --sam-account-name: string
  --surname: string
  --update-type: string@[ADD REPLACE REMOVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'directory-service-data UpdateUser $client_token $directory_id $email_address $given_name $other_attributes $sam_account_name $surname $update_type -- $region $profile $with_input $fail_fast $yes' }
