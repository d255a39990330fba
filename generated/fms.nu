# Written by `cargo xtask generate --service fms` from the service's model and overlay: change those instead.
# FMS, API version 2018-01-01: 42 operations.

use rt.nu [call send]

# POST /; needs --admin-account
@category "aws fms"
@search-terms AssociateAdminAccount
export def 'fms associate-admin-account' [
  --admin-account: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms AssociateAdminAccount $admin_account=AdminAccount $region=--region $profile=--profile' }

# POST /; needs --third-party-firewall
@category "aws fms"
@search-terms AssociateThirdPartyFirewall
export def 'fms associate-third-party-firewall' [
  --third-party-firewall: string@[PALO_ALTO_NETWORKS_CLOUD_NGFW FORTIGATE_CLOUD_NATIVE_FIREWALL]
  --region: string
  --profile: string
]: nothing -> record { call 'fms AssociateThirdPartyFirewall $third_party_firewall=ThirdPartyFirewall $region=--region $profile=--profile' }

# POST /; needs --resource-set-identifier --items
@category "aws fms"
@search-terms BatchAssociateResource
export def 'fms batch-associate-resource' [
  --resource-set-identifier: string
  --items: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'fms BatchAssociateResource $resource_set_identifier=ResourceSetIdentifier $items=Items $region=--region $profile=--profile' }

# POST /; needs --resource-set-identifier --items
@category "aws fms"
@search-terms BatchDisassociateResource
export def 'fms batch-disassociate-resource' [
  --resource-set-identifier: string
  --items: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'fms BatchDisassociateResource $resource_set_identifier=ResourceSetIdentifier $items=Items $region=--region $profile=--profile' }

# POST /; needs --list-id
@category "aws fms"
@search-terms DeleteAppsList
export def 'fms delete-apps-list' [
  --list-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms DeleteAppsList $list_id=ListId $region=--region $profile=--profile' }

# POST /
@category "aws fms"
@search-terms DeleteNotificationChannel
export def 'fms delete-notification-channel' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms DeleteNotificationChannel $region=--region $profile=--profile' }

# POST /; needs --policy-id
@category "aws fms"
@search-terms DeletePolicy
export def 'fms delete-policy' [
  --policy-id: string
  --delete-all-policy-resources: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms DeletePolicy $policy_id=PolicyId $delete_all_policy_resources=DeleteAllPolicyResources $region=--region $profile=--profile' }

# POST /; needs --list-id
@category "aws fms"
@search-terms DeleteProtocolsList
export def 'fms delete-protocols-list' [
  --list-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms DeleteProtocolsList $list_id=ListId $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws fms"
@search-terms DeleteResourceSet
export def 'fms delete-resource-set' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms DeleteResourceSet $identifier=Identifier $region=--region $profile=--profile' }

# POST /
@category "aws fms"
@search-terms DisassociateAdminAccount
export def 'fms disassociate-admin-account' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms DisassociateAdminAccount $region=--region $profile=--profile' }

# POST /; needs --third-party-firewall
@category "aws fms"
@search-terms DisassociateThirdPartyFirewall
export def 'fms disassociate-third-party-firewall' [
  --third-party-firewall: string@[PALO_ALTO_NETWORKS_CLOUD_NGFW FORTIGATE_CLOUD_NATIVE_FIREWALL]
  --region: string
  --profile: string
]: nothing -> record { call 'fms DisassociateThirdPartyFirewall $third_party_firewall=ThirdPartyFirewall $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws fms"
@search-terms GetAdminAccount
export def 'fms get-admin-account' [
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetAdminAccount $region=--region $profile=--profile' }

# POST /; cached 1min; needs --admin-account
@category "aws fms"
@search-terms GetAdminScope
export def 'fms get-admin-scope' [
  --admin-account: string
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetAdminScope $admin_account=AdminAccount $region=--region $profile=--profile' }

# POST /; cached 1min; needs --list-id
@category "aws fms"
@search-terms GetAppsList
export def 'fms get-apps-list' [
  --list-id: string
  --default-list: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetAppsList $list_id=ListId $default_list=DefaultList $region=--region $profile=--profile' }

# POST /; cached 1min; needs --policy-id --member-account
@category "aws fms"
@search-terms GetComplianceDetail
export def 'fms get-compliance-detail' [
  --policy-id: string
  --member-account: string
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetComplianceDetail $policy_id=PolicyId $member_account=MemberAccount $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws fms"
@search-terms GetNotificationChannel
export def 'fms get-notification-channel' [
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetNotificationChannel $region=--region $profile=--profile' }

# POST /; cached 1min; needs --policy-id
@category "aws fms"
@search-terms GetPolicy
export def 'fms get-policy' [
  --policy-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetPolicy $policy_id=PolicyId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --policy-id
@category "aws fms"
@search-terms GetProtectionStatus
export def 'fms get-protection-status' [
  --policy-id: string
  --member-account-id: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetProtectionStatus $policy_id=PolicyId $member_account_id=MemberAccountId $start_time=StartTime $end_time=EndTime $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; cached 1min; needs --list-id
@category "aws fms"
@search-terms GetProtocolsList
export def 'fms get-protocols-list' [
  --list-id: string
  --default-list: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetProtocolsList $list_id=ListId $default_list=DefaultList $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws fms"
@search-terms GetResourceSet
export def 'fms get-resource-set' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetResourceSet $identifier=Identifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --third-party-firewall
@category "aws fms"
@search-terms GetThirdPartyFirewallAssociationStatus
export def 'fms get-third-party-firewall-association-status' [
  --third-party-firewall: string@[PALO_ALTO_NETWORKS_CLOUD_NGFW FORTIGATE_CLOUD_NATIVE_FIREWALL]
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetThirdPartyFirewallAssociationStatus $third_party_firewall=ThirdPartyFirewall $region=--region $profile=--profile' }

# POST /; cached 1min; needs --policy-id --member-account --resource-id --resource-type
@category "aws fms"
@search-terms GetViolationDetails
export def 'fms get-violation-details' [
  --policy-id: string
  --member-account: string
  --resource-id: string
  --resource-type: string
  --region: string
  --profile: string
]: nothing -> record { call 'fms GetViolationDetails $policy_id=PolicyId $member_account=MemberAccount $resource_id=ResourceId $resource_type=ResourceType $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws fms"
@search-terms ListAdminAccountsForOrganization
@example "First rows only" "fms list-admin-accounts-for-organization --stream | first 3"
export def 'fms list-admin-accounts-for-organization' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListAdminAccountsForOrganization $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fms"
@search-terms ListAdminsManagingAccount
@example "First rows only" "fms list-admins-managing-account --stream | first 3"
export def 'fms list-admins-managing-account' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'fms ListAdminsManagingAccount $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --max-results
@category "aws fms"
@search-terms ListAppsLists
export def 'fms list-apps-lists' [
  --default-lists: oneof<bool>
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListAppsLists $default_lists=DefaultLists $max_results=MaxResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --policy-id
@category "aws fms"
@search-terms ListComplianceStatus
export def 'fms list-compliance-status' [
  --policy-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListComplianceStatus $policy_id=PolicyId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --member-account-ids --resource-type
@category "aws fms"
@search-terms ListDiscoveredResources
export def 'fms list-discovered-resources' [
  --member-account-ids: oneof<list<string>, string>
  --resource-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListDiscoveredResources $member_account_ids=MemberAccountIds $resource_type=ResourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fms"
@search-terms ListMemberAccounts
@example "First rows only" "fms list-member-accounts --stream | first 3"
export def 'fms list-member-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'fms ListMemberAccounts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fms"
@search-terms ListPolicies
@example "First rows only" "fms list-policies --stream | first 3"
export def 'fms list-policies' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListPolicies $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --max-results
@category "aws fms"
@search-terms ListProtocolsLists
export def 'fms list-protocols-lists' [
  --default-lists: oneof<bool>
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListProtocolsLists $default_lists=DefaultLists $max_results=MaxResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --identifier
@category "aws fms"
@search-terms ListResourceSetResources
export def 'fms list-resource-set-resources' [
  --identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListResourceSetResources $identifier=Identifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws fms"
@search-terms ListResourceSets
@example "First rows only" "fms list-resource-sets --stream | first 3"
export def 'fms list-resource-sets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListResourceSets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws fms"
@search-terms ListTagsForResource
export def 'fms list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'fms ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --third-party-firewall --max-results
@category "aws fms"
@search-terms ListThirdPartyFirewallFirewallPolicies
export def 'fms list-third-party-firewall-firewall-policies' [
  --third-party-firewall: string@[PALO_ALTO_NETWORKS_CLOUD_NGFW FORTIGATE_CLOUD_NATIVE_FIREWALL]
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'fms ListThirdPartyFirewallFirewallPolicies $third_party_firewall=ThirdPartyFirewall $max_results=MaxResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --admin-account
@category "aws fms"
@search-terms PutAdminAccount
export def 'fms put-admin-account' [
  --admin-account: string
  --admin-scope: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms PutAdminAccount $admin_account=AdminAccount $admin_scope=AdminScope $region=--region $profile=--profile' }

# POST /; needs --apps-list
@category "aws fms"
@search-terms PutAppsList
export def 'fms put-apps-list' [
  --apps-list: record
  --tag-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fms PutAppsList $apps_list=AppsList $tag_list=TagList $region=--region $profile=--profile' }

# POST /; needs --sns-topic-arn --sns-role-name
@category "aws fms"
@search-terms PutNotificationChannel
export def 'fms put-notification-channel' [
  --sns-topic-arn: string
  --sns-role-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms PutNotificationChannel $sns_topic_arn=SnsTopicArn $sns_role_name=SnsRoleName $region=--region $profile=--profile' }

# POST /; needs --policy
@category "aws fms"
@search-terms PutPolicy
export def 'fms put-policy' [
  --policy: record
  --tag-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fms PutPolicy $policy=Policy $tag_list=TagList $region=--region $profile=--profile' }

# POST /; needs --protocols-list
@category "aws fms"
@search-terms PutProtocolsList
export def 'fms put-protocols-list' [
  --protocols-list: record
  --tag-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fms PutProtocolsList $protocols_list=ProtocolsList $tag_list=TagList $region=--region $profile=--profile' }

# POST /; needs --resource-set
@category "aws fms"
@search-terms PutResourceSet
export def 'fms put-resource-set' [
  --resource-set: record
  --tag-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'fms PutResourceSet $resource_set=ResourceSet $tag_list=TagList $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-list
@category "aws fms"
@search-terms TagResource
export def 'fms tag-resource' [
  --resource-arn: string
  --tag-list: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms TagResource $resource_arn=ResourceArn $tag_list=TagList $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws fms"
@search-terms UntagResource
export def 'fms untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'fms UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }
