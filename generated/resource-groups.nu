# Written by `cargo xtask generate --service resource-groups` from the service's model and overlay: change those instead.
# Resource Groups, API version 2017-11-27: 23 operations.

use rt.nu [call send]

# POST /cancel-tag-sync-task; needs --task-arn
@category "aws resource-groups"
@search-terms CancelTagSyncTask
export def 'resource-groups cancel-tag-sync-task' [
  --task-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'resource-groups CancelTagSyncTask $task_arn=TaskArn $region=--region $profile=--profile' }

# POST /groups; needs --name
@category "aws resource-groups"
@search-terms CreateGroup
export def 'resource-groups create-group' [
  --name: string
  --description: string
  --resource-query: record
  --tags: record
  --configuration: oneof<list<any>, record>
  --criticality: int
  --owner: string
  --display-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups CreateGroup $name=Name $description=Description $resource_query=ResourceQuery $tags=Tags $configuration=Configuration $criticality=Criticality $owner=Owner $display_name=DisplayName $region=--region $profile=--profile' }

# POST /delete-group
@category "aws resource-groups"
@search-terms DeleteGroup
export def 'resource-groups delete-group' [
  --group-name: string
  --group: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups DeleteGroup $group_name=GroupName $group=Group $region=--region $profile=--profile' }

# POST /get-account-settings; cached 1min
@category "aws resource-groups"
@search-terms GetAccountSettings
export def 'resource-groups get-account-settings' [
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups GetAccountSettings $region=--region $profile=--profile' }

# POST /get-group; cached 1min
@category "aws resource-groups"
@search-terms GetGroup
export def 'resource-groups get-group' [
  --group-name: string
  --group: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups GetGroup $group_name=GroupName $group=Group $region=--region $profile=--profile' }

# POST /get-group-configuration; cached 1min
@category "aws resource-groups"
@search-terms GetGroupConfiguration
export def 'resource-groups get-group-configuration' [
  --group: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups GetGroupConfiguration $group=Group $region=--region $profile=--profile' }

# POST /get-group-query; cached 1min
@category "aws resource-groups"
@search-terms GetGroupQuery
export def 'resource-groups get-group-query' [
  --group-name: string
  --group: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups GetGroupQuery $group_name=GroupName $group=Group $region=--region $profile=--profile' }

# POST /get-tag-sync-task; cached 1min; needs --task-arn
@category "aws resource-groups"
@search-terms GetTagSyncTask
export def 'resource-groups get-tag-sync-task' [
  --task-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups GetTagSyncTask $task_arn=TaskArn $region=--region $profile=--profile' }

# GET /resources/{Arn}/tags; cached 5min; needs --arn
@category "aws resource-groups"
@search-terms GetTags
export def 'resource-groups get-tags' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups GetTags $arn=Arn $region=--region $profile=--profile' }

# POST /group-resources; needs --group --resource-arns
@category "aws resource-groups"
@search-terms GroupResources
export def 'resource-groups group-resources' [
  --group: string
  --resource-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups GroupResources $group=Group $resource_arns=ResourceArns $region=--region $profile=--profile' }

# POST /list-group-resources; follows pages; cached 1min
@category "aws resource-groups"
@search-terms ListGroupResources
@example "First rows only" "resource-groups list-group-resources --stream | first 3"
export def 'resource-groups list-group-resources' [
  --group-name: string
  --group: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-groups ListGroupResources $group_name=GroupName $group=Group $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-grouping-statuses; follows pages; cached 1min; needs --group
@category "aws resource-groups"
@search-terms ListGroupingStatuses
export def 'resource-groups list-grouping-statuses' [
  --group: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-groups ListGroupingStatuses $group=Group $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /groups-list; follows pages; cached 1min
@category "aws resource-groups"
@search-terms ListGroups
@example "First rows only" "resource-groups list-groups --stream | first 3"
export def 'resource-groups list-groups' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-groups ListGroups $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /list-tag-sync-tasks; follows pages; cached 1min
@category "aws resource-groups"
@search-terms ListTagSyncTasks
@example "First rows only" "resource-groups list-tag-sync-tasks --stream | first 3"
export def 'resource-groups list-tag-sync-tasks' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-groups ListTagSyncTasks $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /put-group-configuration
@category "aws resource-groups"
@search-terms PutGroupConfiguration
export def 'resource-groups put-group-configuration' [
  --group: string
  --configuration: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'resource-groups PutGroupConfiguration $group=Group $configuration=Configuration $region=--region $profile=--profile' }

# POST /resources/search; follows pages; cached 1min; needs --resource-query
@category "aws resource-groups"
@search-terms SearchResources
export def 'resource-groups search-resources' [
  --resource-query: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-groups SearchResources $resource_query=ResourceQuery $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /start-tag-sync-task; needs --group --role-arn
@category "aws resource-groups"
@search-terms StartTagSyncTask
export def 'resource-groups start-tag-sync-task' [
  --group: string
  --tag-key: string
  --tag-value: string
  --resource-query: record
  --role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups StartTagSyncTask $group=Group $tag_key=TagKey $tag_value=TagValue $resource_query=ResourceQuery $role_arn=RoleArn $region=--region $profile=--profile' }

# PUT /resources/{Arn}/tags; needs --arn --tags
@category "aws resource-groups"
@search-terms Tag
export def 'resource-groups tag' [
  --arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups Tag $arn=Arn $tags=Tags $region=--region $profile=--profile' }

# POST /ungroup-resources; needs --group --resource-arns
@category "aws resource-groups"
@search-terms UngroupResources
export def 'resource-groups ungroup-resources' [
  --group: string
  --resource-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups UngroupResources $group=Group $resource_arns=ResourceArns $region=--region $profile=--profile' }

# PATCH /resources/{Arn}/tags; needs --arn --keys
@category "aws resource-groups"
@search-terms Untag
export def 'resource-groups untag' [
  --arn: string
  --keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups Untag $arn=Arn $keys=Keys $region=--region $profile=--profile' }

# POST /update-account-settings
@category "aws resource-groups"
@search-terms UpdateAccountSettings
export def 'resource-groups update-account-settings' [
  --group-lifecycle-events-desired-status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups UpdateAccountSettings $group_lifecycle_events_desired_status=GroupLifecycleEventsDesiredStatus $region=--region $profile=--profile' }

# POST /update-group
@category "aws resource-groups"
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
]: nothing -> record { call 'resource-groups UpdateGroup $group_name=GroupName $group=Group $description=Description $criticality=Criticality $owner=Owner $display_name=DisplayName $region=--region $profile=--profile' }

# POST /update-group-query; needs --resource-query
@category "aws resource-groups"
@search-terms UpdateGroupQuery
export def 'resource-groups update-group-query' [
  --group-name: string
  --group: string
  --resource-query: record
  --region: string
  --profile: string
]: nothing -> record { call 'resource-groups UpdateGroupQuery $group_name=GroupName $group=Group $resource_query=ResourceQuery $region=--region $profile=--profile' }
