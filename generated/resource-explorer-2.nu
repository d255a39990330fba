# Written by `cargo xtask generate --service resource-explorer-2` from the service's model and overlay: change those instead.
# Resource Explorer 2, API version 2022-07-28: 32 operations.

use rt.nu [call send]

# POST /AssociateDefaultView; needs --view-arn
@category "aws resource-explorer-2"
@search-terms AssociateDefaultView
export def 'resource-explorer-2 associate-default-view' [
  --view-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 AssociateDefaultView $view_arn=ViewArn $region=--region $profile=--profile' }

# POST /BatchGetView
@category "aws resource-explorer-2"
@search-terms BatchGetView
export def 'resource-explorer-2 batch-get-view' [
  --view-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 BatchGetView $view_arns=ViewArns $region=--region $profile=--profile' }

# POST /CreateIndex
@category "aws resource-explorer-2"
@search-terms CreateIndex
export def 'resource-explorer-2 create-index' [
  --client-token: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 CreateIndex $client_token=ClientToken $tags=Tags $region=--region $profile=--profile' }

# POST /CreateResourceExplorerSetup; needs --region-list --view-name
@category "aws resource-explorer-2"
@search-terms CreateResourceExplorerSetup
export def 'resource-explorer-2 create-resource-explorer-setup' [
  --region-list: oneof<list<string>, string>
  --aggregator-regions: oneof<list<string>, string>
  --view-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 CreateResourceExplorerSetup $region_list=RegionList $aggregator_regions=AggregatorRegions $view_name=ViewName $region=--region $profile=--profile' }

# POST /CreateView; needs --view-name
@category "aws resource-explorer-2"
@search-terms CreateView
export def 'resource-explorer-2 create-view' [
  --client-token: string
  --view-name: string
  --included-properties: oneof<list<any>, record>
  --scope: string
  --filters: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 CreateView $client_token=ClientToken $view_name=ViewName $included_properties=IncludedProperties $scope=Scope $filters=Filters $tags=Tags $region=--region $profile=--profile' }

# POST /DeleteIndex; needs --arn
@category "aws resource-explorer-2"
@search-terms DeleteIndex
export def 'resource-explorer-2 delete-index' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 DeleteIndex $arn=Arn $region=--region $profile=--profile' }

# POST /DeleteResourceExplorerSetup
@category "aws resource-explorer-2"
@search-terms DeleteResourceExplorerSetup
export def 'resource-explorer-2 delete-resource-explorer-setup' [
  --region-list: oneof<list<string>, string>
  --delete-in-all-regions: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 DeleteResourceExplorerSetup $region_list=RegionList $delete_in_all_regions=DeleteInAllRegions $region=--region $profile=--profile' }

# POST /DeleteView; needs --view-arn
@category "aws resource-explorer-2"
@search-terms DeleteView
export def 'resource-explorer-2 delete-view' [
  --view-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 DeleteView $view_arn=ViewArn $region=--region $profile=--profile' }

# POST /DisassociateDefaultView
@category "aws resource-explorer-2"
@search-terms DisassociateDefaultView
export def 'resource-explorer-2 disassociate-default-view' [
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'resource-explorer-2 DisassociateDefaultView $region=--region $profile=--profile' }

# POST /GetAccountLevelServiceConfiguration; cached 1min
@category "aws resource-explorer-2"
@search-terms GetAccountLevelServiceConfiguration
export def 'resource-explorer-2 get-account-level-service-configuration' [
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 GetAccountLevelServiceConfiguration $region=--region $profile=--profile' }

# POST /GetDefaultView; cached 1min
@category "aws resource-explorer-2"
@search-terms GetDefaultView
export def 'resource-explorer-2 get-default-view' [
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 GetDefaultView $region=--region $profile=--profile' }

# POST /GetIndex
@category "aws resource-explorer-2"
@search-terms GetIndex
export def 'resource-explorer-2 get-index' [
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 GetIndex $region=--region $profile=--profile' }

# POST /GetManagedView; needs --managed-view-arn
@category "aws resource-explorer-2"
@search-terms GetManagedView
export def 'resource-explorer-2 get-managed-view' [
  --managed-view-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 GetManagedView $managed_view_arn=ManagedViewArn $region=--region $profile=--profile' }

# POST /GetResourceExplorerSetup; follows pages; needs --task-id
@category "aws resource-explorer-2"
@search-terms GetResourceExplorerSetup
export def 'resource-explorer-2 get-resource-explorer-setup' [
  --task-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-explorer-2 GetResourceExplorerSetup $task_id=TaskId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /GetServiceIndex; cached 1min
@category "aws resource-explorer-2"
@search-terms GetServiceIndex
export def 'resource-explorer-2 get-service-index' [
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 GetServiceIndex $region=--region $profile=--profile' }

# POST /GetServiceView; needs --service-view-arn
@category "aws resource-explorer-2"
@search-terms GetServiceView
export def 'resource-explorer-2 get-service-view' [
  --service-view-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 GetServiceView $service_view_arn=ServiceViewArn $region=--region $profile=--profile' }

# POST /GetView; needs --view-arn
@category "aws resource-explorer-2"
@search-terms GetView
export def 'resource-explorer-2 get-view' [
  --view-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 GetView $view_arn=ViewArn $region=--region $profile=--profile' }

# POST /ListIndexes; follows pages; cached 1min
@category "aws resource-explorer-2"
@search-terms ListIndexes
@example "First rows only" "resource-explorer-2 list-indexes --stream | first 3"
export def 'resource-explorer-2 list-indexes' [
  --type: string@[LOCAL AGGREGATOR]
  --regions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-explorer-2 ListIndexes $type=Type $regions=Regions $region=--region $profile=--profile $raw=--raw $nuaws_regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListIndexesForMembers; follows pages; cached 1min; needs --account-id-list
@category "aws resource-explorer-2"
@search-terms ListIndexesForMembers
export def 'resource-explorer-2 list-indexes-for-members' [
  --account-id-list: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-explorer-2 ListIndexesForMembers $account_id_list=AccountIdList $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListManagedViews; follows pages; cached 1min
@category "aws resource-explorer-2"
@search-terms ListManagedViews
@example "First rows only" "resource-explorer-2 list-managed-views --stream | first 3"
export def 'resource-explorer-2 list-managed-views' [
  --service-principal: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'resource-explorer-2 ListManagedViews $service_principal=ServicePrincipal $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListResources; follows pages; cached 1min
@category "aws resource-explorer-2"
@search-terms ListResources
@example "First rows only" "resource-explorer-2 list-resources --stream | first 3"
export def 'resource-explorer-2 list-resources' [
  --filters: record
  --view-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-explorer-2 ListResources $filters=Filters $view_arn=ViewArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListServiceIndexes; follows pages; cached 1min
@category "aws resource-explorer-2"
@search-terms ListServiceIndexes
@example "First rows only" "resource-explorer-2 list-service-indexes --stream | first 3"
export def 'resource-explorer-2 list-service-indexes' [
  --regions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-explorer-2 ListServiceIndexes $regions=Regions $region=--region $profile=--profile $raw=--raw $nuaws_regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListServiceViews; follows pages; cached 1min
@category "aws resource-explorer-2"
@search-terms ListServiceViews
@example "First rows only" "resource-explorer-2 list-service-views --stream | first 3"
export def 'resource-explorer-2 list-service-views' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'resource-explorer-2 ListServiceViews $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListStreamingAccessForServices; follows pages; cached 1min
@category "aws resource-explorer-2"
@search-terms ListStreamingAccessForServices
@example "First rows only" "resource-explorer-2 list-streaming-access-for-services --stream | first 3"
export def 'resource-explorer-2 list-streaming-access-for-services' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-explorer-2 ListStreamingAccessForServices $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /ListSupportedResourceTypes; follows pages; cached 1min
@category "aws resource-explorer-2"
@search-terms ListSupportedResourceTypes
@example "First rows only" "resource-explorer-2 list-supported-resource-types --stream | first 3"
export def 'resource-explorer-2 list-supported-resource-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-explorer-2 ListSupportedResourceTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; needs --resource-arn
@category "aws resource-explorer-2"
@search-terms ListTagsForResource
export def 'resource-explorer-2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /ListViews; follows pages; cached 1min
@category "aws resource-explorer-2"
@search-terms ListViews
@example "First rows only" "resource-explorer-2 list-views --stream | first 3"
export def 'resource-explorer-2 list-views' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'resource-explorer-2 ListViews $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /Search; follows pages; cached 1min; needs --query-string
@category "aws resource-explorer-2"
@search-terms Search
export def 'resource-explorer-2 search' [
  --query-string: string
  --view-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'resource-explorer-2 Search $query_string=QueryString $view_arn=ViewArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /tags/{resourceArn}; needs --resource-arn
@category "aws resource-explorer-2"
@search-terms TagResource
export def 'resource-explorer-2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'resource-explorer-2 TagResource $resource_arn=resourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws resource-explorer-2"
@search-terms UntagResource
export def 'resource-explorer-2 untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'resource-explorer-2 UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /UpdateIndexType; needs --arn --type
@category "aws resource-explorer-2"
@search-terms UpdateIndexType
export def 'resource-explorer-2 update-index-type' [
  --arn: string
  --type: string@[LOCAL AGGREGATOR]
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 UpdateIndexType $arn=Arn $type=Type $region=--region $profile=--profile' }

# POST /UpdateView; needs --view-arn
@category "aws resource-explorer-2"
@search-terms UpdateView
export def 'resource-explorer-2 update-view' [
  --view-arn: string
  --included-properties: oneof<list<any>, record>
  --filters: record
  --region: string
  --profile: string
]: nothing -> record { call 'resource-explorer-2 UpdateView $view_arn=ViewArn $included_properties=IncludedProperties $filters=Filters $region=--region $profile=--profile' }
