# Written by `cargo xtask generate --service detective` from the service's model and overlay: change those instead.
# Detective, API version 2018-10-26: 29 operations.

use rt.nu [call]

# PUT /invitation; needs --graph-arn
@search-terms AcceptInvitation
export def 'detective accept-invitation' [
  --graph-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective AcceptInvitation $graph_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /graph/datasources/get; cached 1min; needs --graph-arn --account-ids
@search-terms BatchGetGraphMemberDatasources
export def 'detective batch-get-graph-member-datasources' [
  --graph-arn: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'detective BatchGetGraphMemberDatasources $graph_arn $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /membership/datasources/get; cached 1min; needs --graph-arns
@search-terms BatchGetMembershipDatasources
export def 'detective batch-get-membership-datasources' [
  --graph-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'detective BatchGetMembershipDatasources $graph_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /graph
@search-terms CreateGraph
export def 'detective create-graph' [
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective CreateGraph $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /graph/members; needs --graph-arn --accounts
@search-terms CreateMembers
export def 'detective create-members' [
  --graph-arn: string
  --message: string
  --disable-email-notification: oneof<bool>
  --accounts: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective CreateMembers $graph_arn $message $disable_email_notification $accounts -- $region $profile $with_input $fail_fast $yes' }

# POST /graph/removal; needs --graph-arn
@search-terms DeleteGraph
export def 'detective delete-graph' [
  --graph-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective DeleteGraph $graph_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /graph/members/removal; needs --graph-arn --account-ids
@search-terms DeleteMembers
export def 'detective delete-members' [
  --graph-arn: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective DeleteMembers $graph_arn $account_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /orgs/describeOrganizationConfiguration; cached 1min; needs --graph-arn
@search-terms DescribeOrganizationConfiguration
export def 'detective describe-organization-configuration' [
  --graph-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'detective DescribeOrganizationConfiguration $graph_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /orgs/disableAdminAccount
@search-terms DisableOrganizationAdminAccount
export def 'detective disable-organization-admin-account' [
  --region: string
  --profile: string
]: any -> any { call 'detective DisableOrganizationAdminAccount -- $region $profile' }

# POST /membership/removal; needs --graph-arn
@search-terms DisassociateMembership
export def 'detective disassociate-membership' [
  --graph-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective DisassociateMembership $graph_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /orgs/enableAdminAccount; needs --account-id
@search-terms EnableOrganizationAdminAccount
export def 'detective enable-organization-admin-account' [
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective EnableOrganizationAdminAccount $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /investigations/getInvestigation; cached 1min; needs --graph-arn --investigation-id
@search-terms GetInvestigation
export def 'detective get-investigation' [
  --graph-arn: string
  --investigation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'detective GetInvestigation $graph_arn $investigation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /graph/members/get; needs --graph-arn --account-ids
@search-terms GetMembers
export def 'detective get-members' [
  --graph-arn: string
  --account-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'detective GetMembers $graph_arn $account_ids -- $region $profile $with_input $fail_fast' }

# POST /graph/datasources/list; cached 1min; needs --graph-arn
@search-terms ListDatasourcePackages
export def 'detective list-datasource-packages' [
  --graph-arn: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'detective ListDatasourcePackages $graph_arn $next_token $max_results -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /graphs/list; follows pages; cached 1min
@search-terms ListGraphs
export def 'detective list-graphs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'detective ListGraphs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /investigations/listIndicators; cached 1min; needs --graph-arn --investigation-id
@search-terms ListIndicators
export def 'detective list-indicators' [
  --graph-arn: string
  --investigation-id: string
  --indicator-type: string@[TTP_OBSERVED IMPOSSIBLE_TRAVEL FLAGGED_IP_ADDRESS NEW_GEOLOCATION NEW_ASO NEW_USER_AGENT RELATED_FINDING RELATED_FINDING_GROUP]
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'detective ListIndicators $graph_arn $investigation_id $indicator_type $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /investigations/listInvestigations; follows pages; cached 1min; needs --graph-arn
@search-terms ListInvestigations
export def 'detective list-investigations' [
  --graph-arn: string
  --filter-criteria: record
  --sort-criteria: record
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
]: any -> any { call 'detective ListInvestigations $graph_arn $filter_criteria $sort_criteria -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /invitations/list; follows pages
@search-terms ListInvitations
export def 'detective list-invitations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'detective ListInvitations -- $region $profile $raw $regions $profiles $stream $max_items' }

# POST /graph/members/list; follows pages; needs --graph-arn
@search-terms ListMembers
export def 'detective list-members' [
  --graph-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'detective ListMembers $graph_arn -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /orgs/adminAccountslist; follows pages; cached 1min
@search-terms ListOrganizationAdminAccounts
export def 'detective list-organization-admin-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'detective ListOrganizationAdminAccounts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'detective list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'detective ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /invitation/removal; needs --graph-arn
@search-terms RejectInvitation
export def 'detective reject-invitation' [
  --graph-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective RejectInvitation $graph_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /investigations/startInvestigation; needs --graph-arn --entity-arn --scope-start-time --scope-end-time
@search-terms StartInvestigation
export def 'detective start-investigation' [
  --graph-arn: string
  --entity-arn: string
  --scope-start-time: oneof<datetime, duration, string>
  --scope-end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective StartInvestigation $graph_arn $entity_arn $scope_start_time $scope_end_time -- $region $profile $with_input $fail_fast $yes' }

# POST /graph/member/monitoringstate; needs --graph-arn --account-id
@search-terms StartMonitoringMember
export def 'detective start-monitoring-member' [
  --graph-arn: string
  --account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective StartMonitoringMember $graph_arn $account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'detective tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'detective untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /graph/datasources/update; needs --graph-arn --datasource-packages
@search-terms UpdateDatasourcePackages
export def 'detective update-datasource-packages' [
  --graph-arn: string
  --datasource-packages: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective UpdateDatasourcePackages $graph_arn $datasource_packages -- $region $profile $with_input $fail_fast $yes' }

# POST /investigations/updateInvestigationState; needs --graph-arn --investigation-id --state
@search-terms UpdateInvestigationState
export def 'detective update-investigation-state' [
  --graph-arn: string
  --investigation-id: string
  --state: string@[ACTIVE ARCHIVED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective UpdateInvestigationState $graph_arn $investigation_id $state -- $region $profile $with_input $fail_fast $yes' }

# POST /orgs/updateOrganizationConfiguration; needs --graph-arn
@search-terms UpdateOrganizationConfiguration
export def 'detective update-organization-configuration' [
  --graph-arn: string
  --auto-enable: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'detective UpdateOrganizationConfiguration $graph_arn $auto_enable -- $region $profile $with_input $fail_fast $yes' }
