# Written by `cargo xtask generate --service resource-explorer-2` from the service's model and overlay: change those instead.
# Resource Explorer 2, API version 2022-07-28: 32 operations.

use rt.nu [call]

# POST /AssociateDefaultView; needs --view-arn
@search-terms AssociateDefaultView
export def 'resource-explorer-2 associate-default-view' [
  --view-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 AssociateDefaultView $view_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchGetView
@search-terms BatchGetView
export def 'resource-explorer-2 batch-get-view' [
  --view-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resource-explorer-2 BatchGetView $view_arns -- $region $profile $with_input $fail_fast' }

# POST /CreateIndex
@search-terms CreateIndex
export def 'resource-explorer-2 create-index' [
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 CreateIndex $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateResourceExplorerSetup; needs --region-list --view-name
@search-terms CreateResourceExplorerSetup
export def 'resource-explorer-2 create-resource-explorer-setup' [
  --region-list: list<string>
  --aggregator-regions: list<string>
  --view-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 CreateResourceExplorerSetup $region_list $aggregator_regions $view_name -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateView; needs --view-name
@search-terms CreateView
export def 'resource-explorer-2 create-view' [
  --client-token: string
  --view-name: string
  --included-properties: list
  --scope: string
  --filters: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 CreateView $client_token $view_name $included_properties $scope $filters $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteIndex; needs --arn
@search-terms DeleteIndex
export def 'resource-explorer-2 delete-index' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 DeleteIndex $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteResourceExplorerSetup
@search-terms DeleteResourceExplorerSetup
export def 'resource-explorer-2 delete-resource-explorer-setup' [
  --region-list: list<string>
  --delete-in-all-regions: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 DeleteResourceExplorerSetup $region_list $delete_in_all_regions -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteView; needs --view-arn
@search-terms DeleteView
export def 'resource-explorer-2 delete-view' [
  --view-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 DeleteView $view_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DisassociateDefaultView
@search-terms DisassociateDefaultView
export def 'resource-explorer-2 disassociate-default-view' [
  --region: string
  --profile: string
]: any -> any { call 'resource-explorer-2 DisassociateDefaultView -- $region $profile' }

# POST /GetAccountLevelServiceConfiguration; cached 1min
@search-terms GetAccountLevelServiceConfiguration
export def 'resource-explorer-2 get-account-level-service-configuration' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'resource-explorer-2 GetAccountLevelServiceConfiguration -- $region $profile $refresh $ttl' }

# POST /GetDefaultView; cached 1min
@search-terms GetDefaultView
export def 'resource-explorer-2 get-default-view' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'resource-explorer-2 GetDefaultView -- $region $profile $refresh $ttl' }

# POST /GetIndex
@search-terms GetIndex
export def 'resource-explorer-2 get-index' [
  --region: string
  --profile: string
]: any -> any { call 'resource-explorer-2 GetIndex -- $region $profile' }

# POST /GetManagedView; needs --managed-view-arn
@search-terms GetManagedView
export def 'resource-explorer-2 get-managed-view' [
  --managed-view-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resource-explorer-2 GetManagedView $managed_view_arn -- $region $profile $with_input $fail_fast' }

# POST /GetResourceExplorerSetup; follows pages; needs --task-id
@search-terms GetResourceExplorerSetup
export def 'resource-explorer-2 get-resource-explorer-setup' [
  --task-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'resource-explorer-2 GetResourceExplorerSetup $task_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /GetServiceIndex; cached 1min
@search-terms GetServiceIndex
export def 'resource-explorer-2 get-service-index' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'resource-explorer-2 GetServiceIndex -- $region $profile $refresh $ttl' }

# POST /GetServiceView; needs --service-view-arn
@search-terms GetServiceView
export def 'resource-explorer-2 get-service-view' [
  --service-view-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resource-explorer-2 GetServiceView $service_view_arn -- $region $profile $with_input $fail_fast' }

# POST /GetView; needs --view-arn
@search-terms GetView
export def 'resource-explorer-2 get-view' [
  --view-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resource-explorer-2 GetView $view_arn -- $region $profile $with_input $fail_fast' }

# POST /ListIndexes; follows pages; cached 1min
@search-terms ListIndexes
export def 'resource-explorer-2 list-indexes' [
  --type: string@[LOCAL AGGREGATOR]
  --regions: list<string>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resource-explorer-2 ListIndexes $type $regions -- $region $profile $raw $nuaws_regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListIndexesForMembers; follows pages; cached 1min; needs --account-id-list
@search-terms ListIndexesForMembers
export def 'resource-explorer-2 list-indexes-for-members' [
  --account-id-list: list<string>
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
]: any -> any { call 'resource-explorer-2 ListIndexesForMembers $account_id_list -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListManagedViews; follows pages; cached 1min
@search-terms ListManagedViews
export def 'resource-explorer-2 list-managed-views' [
  --service-principal: string
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
]: any -> any { call 'resource-explorer-2 ListManagedViews $service_principal -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListResources; follows pages; cached 1min
@search-terms ListResources
export def 'resource-explorer-2 list-resources' [
  --filters: record
  --view-arn: string
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
]: any -> any { call 'resource-explorer-2 ListResources $filters $view_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListServiceIndexes; follows pages; cached 1min
@search-terms ListServiceIndexes
export def 'resource-explorer-2 list-service-indexes' [
  --regions: list<string>
  --region: string
  --profile: string
  --raw
  --nuaws-regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'resource-explorer-2 ListServiceIndexes $regions -- $region $profile $raw $nuaws_regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListServiceViews; follows pages; cached 1min
@search-terms ListServiceViews
export def 'resource-explorer-2 list-service-views' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'resource-explorer-2 ListServiceViews -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListStreamingAccessForServices; follows pages; cached 1min
@search-terms ListStreamingAccessForServices
export def 'resource-explorer-2 list-streaming-access-for-services' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'resource-explorer-2 ListStreamingAccessForServices -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListSupportedResourceTypes; follows pages; cached 1min
@search-terms ListSupportedResourceTypes
export def 'resource-explorer-2 list-supported-resource-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'resource-explorer-2 ListSupportedResourceTypes -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; needs --resource-arn
@search-terms ListTagsForResource
export def 'resource-explorer-2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'resource-explorer-2 ListTagsForResource $resource_arn -- $region $profile $with_input $fail_fast' }

# POST /ListViews; follows pages; cached 1min
@search-terms ListViews
export def 'resource-explorer-2 list-views' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'resource-explorer-2 ListViews -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /Search; follows pages; cached 1min; needs --query-string
@search-terms Search
export def 'resource-explorer-2 search' [
  --query-string: string
  --view-arn: string
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
]: any -> any { call 'resource-explorer-2 Search $query_string $view_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn
@search-terms TagResource
export def 'resource-explorer-2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'resource-explorer-2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateIndexType; needs --arn --type
@search-terms UpdateIndexType
export def 'resource-explorer-2 update-index-type' [
  --arn: string
  --type: string@[LOCAL AGGREGATOR]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 UpdateIndexType $arn $type -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateView; needs --view-arn
@search-terms UpdateView
export def 'resource-explorer-2 update-view' [
  --view-arn: string
  --included-properties: list
  --filters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'resource-explorer-2 UpdateView $view_arn $included_properties $filters -- $region $profile $with_input $fail_fast $yes' }
