# Written by `cargo xtask generate --service directory-service-data` from the service's model and overlay: change those instead.
# Directory Service Data, API version 2023-05-31: 17 operations.

use rt.nu [call send]

# POST /GroupMemberships/AddGroupMember; needs --directory-id --group-name --member-name
@category "aws directory-service-data"
@search-terms AddGroupMember "ds-data add-group-member"
export def 'directory-service-data add-group-member' [
  --client-token: string
  --directory-id: string
  --group-name: string
  --member-name: string
  --member-realm: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'directory-service-data AddGroupMember $client_token=ClientToken $directory_id=DirectoryId $group_name=GroupName $member_name=MemberName $member_realm=MemberRealm $region=--region $profile=--profile' }

# POST /Groups/CreateGroup; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms CreateGroup "ds-data create-group"
export def 'directory-service-data create-group' [
  --client-token: string
  --directory-id: string
  --group-scope: string@[DomainLocal Global Universal BuiltinLocal]
  --group-type: string@[Distribution Security]
  --other-attributes: record
  --sam-account-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'directory-service-data CreateGroup $client_token=ClientToken $directory_id=DirectoryId $group_scope=GroupScope $group_type=GroupType $other_attributes=OtherAttributes $sam_account_name=SAMAccountName $region=--region $profile=--profile' }

# POST /Users/CreateUser; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms CreateUser "ds-data create-user"
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
]: nothing -> record { call 'directory-service-data CreateUser $client_token=ClientToken $directory_id=DirectoryId $email_address=EmailAddress $given_name=GivenName $other_attributes=OtherAttributes $sam_account_name=SAMAccountName $surname=Surname $region=--region $profile=--profile' }

# POST /Groups/DeleteGroup; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms DeleteGroup "ds-data delete-group"
export def 'directory-service-data delete-group' [
  --client-token: string
  --directory-id: string
  --sam-account-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'directory-service-data DeleteGroup $client_token=ClientToken $directory_id=DirectoryId $sam_account_name=SAMAccountName $region=--region $profile=--profile' }

# POST /Users/DeleteUser; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms DeleteUser "ds-data delete-user"
export def 'directory-service-data delete-user' [
  --client-token: string
  --directory-id: string
  --sam-account-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'directory-service-data DeleteUser $client_token=ClientToken $directory_id=DirectoryId $sam_account_name=SAMAccountName $region=--region $profile=--profile' }

# POST /Groups/DescribeGroup; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms DescribeGroup "ds-data describe-group"
export def 'directory-service-data describe-group' [
  --directory-id: string
  --other-attributes: oneof<list<string>, string>
  --realm: string
  --sam-account-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'directory-service-data DescribeGroup $directory_id=DirectoryId $other_attributes=OtherAttributes $realm=Realm $sam_account_name=SAMAccountName $region=--region $profile=--profile' }

# POST /Users/DescribeUser; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms DescribeUser "ds-data describe-user"
export def 'directory-service-data describe-user' [
  --directory-id: string
  --other-attributes: oneof<list<string>, string>
  --realm: string
  --sam-account-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'directory-service-data DescribeUser $directory_id=DirectoryId $other_attributes=OtherAttributes $realm=Realm $sam_account_name=SAMAccountName $region=--region $profile=--profile' }

# POST /Users/DisableUser; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms DisableUser "ds-data disable-user"
export def 'directory-service-data disable-user' [
  --client-token: string
  --directory-id: string
  --sam-account-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'directory-service-data DisableUser $client_token=ClientToken $directory_id=DirectoryId $sam_account_name=SAMAccountName $region=--region $profile=--profile' }

# POST /GroupMemberships/ListGroupMembers; follows pages; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms ListGroupMembers "ds-data list-group-members"
export def 'directory-service-data list-group-members' [
  --directory-id: string
  --member-realm: string
  --realm: string
  --sam-account-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'directory-service-data ListGroupMembers $directory_id=DirectoryId $member_realm=MemberRealm $realm=Realm $sam_account_name=SAMAccountName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /Groups/ListGroups; follows pages; needs --directory-id
@category "aws directory-service-data"
@search-terms ListGroups "ds-data list-groups"
export def 'directory-service-data list-groups' [
  --directory-id: string
  --realm: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'directory-service-data ListGroups $directory_id=DirectoryId $realm=Realm $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /GroupMemberships/ListGroupsForMember; follows pages; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms ListGroupsForMember "ds-data list-groups-for-member"
export def 'directory-service-data list-groups-for-member' [
  --directory-id: string
  --member-realm: string
  --realm: string
  --sam-account-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'directory-service-data ListGroupsForMember $directory_id=DirectoryId $member_realm=MemberRealm $realm=Realm $sam_account_name=SAMAccountName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /Users/ListUsers; follows pages; needs --directory-id
@category "aws directory-service-data"
@search-terms ListUsers "ds-data list-users"
export def 'directory-service-data list-users' [
  --directory-id: string
  --realm: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'directory-service-data ListUsers $directory_id=DirectoryId $realm=Realm $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /GroupMemberships/RemoveGroupMember; needs --directory-id --group-name --member-name
@category "aws directory-service-data"
@search-terms RemoveGroupMember "ds-data remove-group-member"
export def 'directory-service-data remove-group-member' [
  --client-token: string
  --directory-id: string
  --group-name: string
  --member-name: string
  --member-realm: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'directory-service-data RemoveGroupMember $client_token=ClientToken $directory_id=DirectoryId $group_name=GroupName $member_name=MemberName $member_realm=MemberRealm $region=--region $profile=--profile' }

# POST /Groups/SearchGroups; follows pages; needs --directory-id --search-attributes --search-string
@category "aws directory-service-data"
@search-terms SearchGroups "ds-data search-groups"
export def 'directory-service-data search-groups' [
  --directory-id: string
  --realm: string
  --search-attributes: oneof<list<string>, string>
  --search-string: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'directory-service-data SearchGroups $directory_id=DirectoryId $realm=Realm $search_attributes=SearchAttributes $search_string=SearchString $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /Users/SearchUsers; follows pages; needs --directory-id --search-attributes --search-string
@category "aws directory-service-data"
@search-terms SearchUsers "ds-data search-users"
export def 'directory-service-data search-users' [
  --directory-id: string
  --realm: string
  --search-attributes: oneof<list<string>, string>
  --search-string: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'directory-service-data SearchUsers $directory_id=DirectoryId $realm=Realm $search_attributes=SearchAttributes $search_string=SearchString $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /Groups/UpdateGroup; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms UpdateGroup "ds-data update-group"
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
]: nothing -> oneof<nothing, record> { call 'directory-service-data UpdateGroup $client_token=ClientToken $directory_id=DirectoryId $group_scope=GroupScope $group_type=GroupType $other_attributes=OtherAttributes $sam_account_name=SAMAccountName $update_type=UpdateType $region=--region $profile=--profile' }

# POST /Users/UpdateUser; needs --directory-id --sam-account-name
@category "aws directory-service-data"
@search-terms UpdateUser "ds-data update-user"
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
]: nothing -> oneof<nothing, record> { call 'directory-service-data UpdateUser $client_token=ClientToken $directory_id=DirectoryId $email_address=EmailAddress $given_name=GivenName $other_attributes=OtherAttributes $sam_account_name=SAMAccountName $surname=Surname $update_type=UpdateType $region=--region $profile=--profile' }
