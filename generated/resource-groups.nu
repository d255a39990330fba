# Written by `cargo xtask generate --service resource-groups` from the service's model and overlay: change those instead.
# Resource Groups, API version 2017-11-27: 23 operations.

use rt.nu [call]

# POST /cancel-tag-sync-task; needs --task-arn
@search-terms CancelTagSyncTask
export def 'resource-groups cancel-tag-sync-task' [
  --task-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups CancelTagSyncTask $task_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /groups; needs --name
@search-terms CreateGroup
export def 'resource-groups create-group' [
  --name: string
  --description: string
  --resource-query: record
  --tags: record
  --configuration: list
  --criticality: int
  --owner: string
  --display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups CreateGroup $name $description $resource_query $tags $configuration $criticality $owner $display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /delete-group
@search-terms DeleteGroup
export def 'resource-groups delete-group' [
  --group-name: string
  --group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups DeleteGroup $group_name $group -- $region $profile $with_input $fail_fast $yes' }

# POST /get-account-settings; cached 1min
@search-terms GetAccountSettings
export def 'resource-groups get-account-settings' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'resource-groups GetAccountSettings -- $region $profile $refresh $ttl' }

# POST /get-group; cached 1min
@search-terms GetGroup
export def 'resource-groups get-group' [
  --group-name: string
  --group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resource-groups GetGroup $group_name $group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-group-configuration; cached 1min
@search-terms GetGroupConfiguration
export def 'resource-groups get-group-configuration' [
  --group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resource-groups GetGroupConfiguration $group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-group-query; cached 1min
@search-terms GetGroupQuery
export def 'resource-groups get-group-query' [
  --group-name: string
  --group: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resource-groups GetGroupQuery $group_name $group -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /get-tag-sync-task; needs --task-arn
@search-terms GetTagSyncTask
export def 'resource-groups get-tag-sync-task' [
  --task-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resource-groups GetTagSyncTask $task_arn -- $region $profile $with_input $fail_fast' }

# GET /resources/{Arn}/tags; cached 5min; needs --arn
@search-terms GetTags
export def 'resource-groups get-tags' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resource-groups GetTags $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /group-resources; needs --group --resource-arns
@search-terms GroupResources
export def 'resource-groups group-resources' [
  --group: string
  --resource-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups GroupResources $group $resource_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /list-group-resources; follows pages; cached 1min
@search-terms ListGroupResources
export def 'resource-groups list-group-resources' [
  --group-name: string
  --group: string
  --filters: any
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
]: any -> any { call 'resource-groups ListGroupResources $group_name $group $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-grouping-statuses; follows pages; cached 1min; needs --group
@search-terms ListGroupingStatuses
export def 'resource-groups list-grouping-statuses' [
  --group: string
  --filters: any
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
]: any -> any { call 'resource-groups ListGroupingStatuses $group $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /groups-list; follows pages; cached 1min
@search-terms ListGroups
export def 'resource-groups list-groups' [
  --filters: any
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
]: any -> any { call 'resource-groups ListGroups $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /list-tag-sync-tasks; follows pages; cached 15sec
@search-terms ListTagSyncTasks
export def 'resource-groups list-tag-sync-tasks' [
  --filters: list
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
]: any -> any { call 'resource-groups ListTagSyncTasks $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /put-group-configuration
@search-terms PutGroupConfiguration
export def 'resource-groups put-group-configuration' [
  --group: string
  --configuration: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups PutGroupConfiguration $group $configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /resources/search; follows pages; cached 1min; needs --resource-query
@search-terms SearchResources
export def 'resource-groups search-resources' [
  --resource-query: record
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
]: any -> any { call 'resource-groups SearchResources $resource_query -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /start-tag-sync-task; needs --group --role-arn
@search-terms StartTagSyncTask
export def 'resource-groups start-tag-sync-task' [
  --group: string
  --tag-key: string
  --tag-value: string
  --resource-query: record
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups StartTagSyncTask $group $tag_key $tag_value $resource_query $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /resources/{Arn}/tags; needs --arn --tags
@search-terms Tag
export def 'resource-groups tag' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups Tag $arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /ungroup-resources; needs --group --resource-arns
@search-terms UngroupResources
export def 'resource-groups ungroup-resources' [
  --group: string
  --resource-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups UngroupResources $group $resource_arns -- $region $profile $with_input $fail_fast $yes' }

# PATCH /resources/{Arn}/tags; needs --arn --keys
@search-terms Untag
export def 'resource-groups untag' [
  --arn: string
  --keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups Untag $arn $keys -- $region $profile $with_input $fail_fast $yes' }

# POST /update-account-settings
@search-terms UpdateAccountSettings
export def 'resource-groups update-account-settings' [
  --group-lifecycle-events-desired-status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups UpdateAccountSettings $group_lifecycle_events_desired_status -- $region $profile $with_input $fail_fast $yes' }

# POST /update-group
@search-terms UpdateGroup
export def 'resource-groups update-group' [
  --group-name: string
  --group: string
  --description: string
  --criticality: int
  --owner: string
  --display-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups UpdateGroup $group_name $group $description $criticality $owner $display_name -- $region $profile $with_input $fail_fast $yes' }

# POST /update-group-query; needs --resource-query
@search-terms UpdateGroupQuery
export def 'resource-groups update-group-query' [
  --group-name: string
  --group: string
  --resource-query: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-groups UpdateGroupQuery $group_name $group $resource_query -- $region $profile $with_input $fail_fast $yes' }
