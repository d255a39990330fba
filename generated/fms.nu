# Written by `cargo xtask generate --service fms` from the service's model and overlay: change those instead.
# FMS, API version 2018-01-01: 42 operations.

use rt.nu [call]

# POST /; needs --admin-account
@search-terms AssociateAdminAccount
export def 'fms associate-admin-account' [
  --admin-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms AssociateAdminAccount $admin_account -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --third-party-firewall
@search-terms AssociateThirdPartyFirewall
export def 'fms associate-third-party-firewall' [
  --third-party-firewall: string@[PALO_ALTO_NETWORKS_CLOUD_NGFW FORTIGATE_CLOUD_NATIVE_FIREWALL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms AssociateThirdPartyFirewall $third_party_firewall -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-set-identifier --items
@search-terms BatchAssociateResource
export def 'fms batch-associate-resource' [
  --resource-set-identifier: string
  --items: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms BatchAssociateResource $resource_set_identifier $items -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-set-identifier --items
@search-terms BatchDisassociateResource
export def 'fms batch-disassociate-resource' [
  --resource-set-identifier: string
  --items: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms BatchDisassociateResource $resource_set_identifier $items -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --list-id
@search-terms DeleteAppsList
export def 'fms delete-apps-list' [
  --list-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms DeleteAppsList $list_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteNotificationChannel
export def 'fms delete-notification-channel' [
  --region: string
  --profile: string
]: any -> any { call 'fms DeleteNotificationChannel -- $region $profile' }

# POST /; needs --policy-id
@search-terms DeletePolicy
export def 'fms delete-policy' [
  --policy-id: string
  --delete-all-policy-resources: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms DeletePolicy $policy_id $delete_all_policy_resources -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --list-id
@search-terms DeleteProtocolsList
export def 'fms delete-protocols-list' [
  --list-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms DeleteProtocolsList $list_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms DeleteResourceSet
export def 'fms delete-resource-set' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms DeleteResourceSet $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisassociateAdminAccount
export def 'fms disassociate-admin-account' [
  --region: string
  --profile: string
]: any -> any { call 'fms DisassociateAdminAccount -- $region $profile' }

# POST /; needs --third-party-firewall
@search-terms DisassociateThirdPartyFirewall
export def 'fms disassociate-third-party-firewall' [
  --third-party-firewall: string@[PALO_ALTO_NETWORKS_CLOUD_NGFW FORTIGATE_CLOUD_NATIVE_FIREWALL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms DisassociateThirdPartyFirewall $third_party_firewall -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms GetAdminAccount
export def 'fms get-admin-account' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'fms GetAdminAccount -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --admin-account
@search-terms GetAdminScope
export def 'fms get-admin-scope' [
  --admin-account: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fms GetAdminScope $admin_account -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --list-id
@search-terms GetAppsList
export def 'fms get-apps-list' [
  --list-id: string
  --default-list: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fms GetAppsList $list_id $default_list -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --policy-id --member-account
@search-terms GetComplianceDetail
export def 'fms get-compliance-detail' [
  --policy-id: string
  --member-account: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fms GetComplianceDetail $policy_id $member_account -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetNotificationChannel
export def 'fms get-notification-channel' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'fms GetNotificationChannel -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --policy-id
@search-terms GetPolicy
export def 'fms get-policy' [
  --policy-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fms GetPolicy $policy_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --policy-id
@search-terms GetProtectionStatus
export def 'fms get-protection-status' [
  --policy-id: string
  --member-account-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'fms GetProtectionStatus $policy_id $member_account_id $start_time $end_time $next_token $max_results -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --list-id
@search-terms GetProtocolsList
export def 'fms get-protocols-list' [
  --list-id: string
  --default-list: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fms GetProtocolsList $list_id $default_list -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms GetResourceSet
export def 'fms get-resource-set' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fms GetResourceSet $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --third-party-firewall
@search-terms GetThirdPartyFirewallAssociationStatus
export def 'fms get-third-party-firewall-association-status' [
  --third-party-firewall: string@[PALO_ALTO_NETWORKS_CLOUD_NGFW FORTIGATE_CLOUD_NATIVE_FIREWALL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'fms GetThirdPartyFirewallAssociationStatus $third_party_firewall -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --policy-id --member-account --resource-id --resource-type
@search-terms GetViolationDetails
export def 'fms get-violation-details' [
  --policy-id: string
  --member-account: string
  --resource-id: string
  --resource-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'fms GetViolationDetails $policy_id $member_account $resource_id $resource_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAdminAccountsForOrganization
export def 'fms list-admin-accounts-for-organization' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'fms ListAdminAccountsForOrganization -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListAdminsManagingAccount
export def 'fms list-admins-managing-account' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'fms ListAdminsManagingAccount -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --max-results
@search-terms ListAppsLists
export def 'fms list-apps-lists' [
  --default-lists: oneof<bool>
  --max-results: int
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
]: any -> any { call 'fms ListAppsLists $default_lists $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --policy-id
@search-terms ListComplianceStatus
export def 'fms list-compliance-status' [
  --policy-id: string
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
]: any -> any { call 'fms ListComplianceStatus $policy_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --member-account-ids --resource-type
@search-terms ListDiscoveredResources
export def 'fms list-discovered-resources' [
  --member-account-ids: list<string>
  --resource-type: string
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
]: any -> any { call 'fms ListDiscoveredResources $member_account_ids $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListMemberAccounts
export def 'fms list-member-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'fms ListMemberAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListPolicies
export def 'fms list-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'fms ListPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --max-results
@search-terms ListProtocolsLists
export def 'fms list-protocols-lists' [
  --default-lists: oneof<bool>
  --max-results: int
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
]: any -> any { call 'fms ListProtocolsLists $default_lists $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --identifier
@search-terms ListResourceSetResources
export def 'fms list-resource-set-resources' [
  --identifier: string
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
]: any -> any { call 'fms ListResourceSetResources $identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListResourceSets
export def 'fms list-resource-sets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'fms ListResourceSets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'fms list-tags-for-resource' [
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
]: any -> any { call 'fms ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --third-party-firewall --max-results
@search-terms ListThirdPartyFirewallFirewallPolicies
export def 'fms list-third-party-firewall-firewall-policies' [
  --third-party-firewall: string@[PALO_ALTO_NETWORKS_CLOUD_NGFW FORTIGATE_CLOUD_NATIVE_FIREWALL]
  --max-results: int
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
]: any -> any { call 'fms ListThirdPartyFirewallFirewallPolicies $third_party_firewall $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --admin-account
@search-terms PutAdminAccount
export def 'fms put-admin-account' [
  --admin-account: string
  --admin-scope: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms PutAdminAccount $admin_account $admin_scope -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --apps-list
@search-terms PutAppsList
export def 'fms put-apps-list' [
  --apps-list: record
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms PutAppsList $apps_list $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sns-topic-arn --sns-role-name
@search-terms PutNotificationChannel
export def 'fms put-notification-channel' [
  --sns-topic-arn: string
  --sns-role-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms PutNotificationChannel $sns_topic_arn $sns_role_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy
@search-terms PutPolicy
export def 'fms put-policy' [
  --policy: record
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms PutPolicy $policy $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --protocols-list
@search-terms PutProtocolsList
export def 'fms put-protocols-list' [
  --protocols-list: record
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms PutProtocolsList $protocols_list $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-set
@search-terms PutResourceSet
export def 'fms put-resource-set' [
  --resource-set: record
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms PutResourceSet $resource_set $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-list
@search-terms TagResource
export def 'fms tag-resource' [
  --resource-arn: string
  --tag-list: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms TagResource $resource_arn $tag_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'fms untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'fms UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
