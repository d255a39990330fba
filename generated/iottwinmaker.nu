# Written by `cargo xtask generate --service iottwinmaker` from the service's model and overlay: change those instead.
# IoTTwinMaker, API version 2021-11-29: 40 operations.

use rt.nu [call send]

# POST /workspaces/{workspaceId}/entity-properties; needs --workspace-id --entries
@category "aws iottwinmaker"
@search-terms BatchPutPropertyValues
export def 'iottwinmaker batch-put-property-values' [
  --workspace-id: string
  --entries: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'iottwinmaker BatchPutPropertyValues $workspace_id=workspaceId $entries=entries $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /metadata-transfer-jobs/{metadataTransferJobId}/cancel; needs --metadata-transfer-job-id
@category "aws iottwinmaker"
@search-terms CancelMetadataTransferJob
export def 'iottwinmaker cancel-metadata-transfer-job' [
  --metadata-transfer-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker CancelMetadataTransferJob $metadata_transfer_job_id=metadataTransferJobId $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/component-types/{componentTypeId}; needs --workspace-id --component-type-id
@category "aws iottwinmaker"
@search-terms CreateComponentType
export def 'iottwinmaker create-component-type' [
  --workspace-id: string
  --is-singleton: oneof<bool>
  --component-type-id: string
  --description: string
  --property-definitions: record
  --extends-from: oneof<list<string>, string>
  --functions: record
  --tags: record
  --property-groups: record
  --component-type-name: string
  --composite-component-types: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker CreateComponentType $workspace_id=workspaceId $is_singleton=isSingleton $component_type_id=componentTypeId $description=description $property_definitions=propertyDefinitions $extends_from=extendsFrom $functions=functions $tags=tags $property_groups=propertyGroups $component_type_name=componentTypeName $composite_component_types=compositeComponentTypes $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/entities; needs --workspace-id --entity-name
@category "aws iottwinmaker"
@search-terms CreateEntity
export def 'iottwinmaker create-entity' [
  --workspace-id: string
  --entity-id: string
  --entity-name: string
  --description: string
  --components: record
  --composite-components: record
  --parent-entity-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker CreateEntity $workspace_id=workspaceId $entity_id=entityId $entity_name=entityName $description=description $components=components $composite_components=compositeComponents $parent_entity_id=parentEntityId $tags=tags $region=--region $profile=--profile' }

# POST /metadata-transfer-jobs; needs --sources --destination
@category "aws iottwinmaker"
@search-terms CreateMetadataTransferJob
export def 'iottwinmaker create-metadata-transfer-job' [
  --metadata-transfer-job-id: string
  --description: string
  --sources: oneof<list<any>, record>
  --destination: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker CreateMetadataTransferJob $metadata_transfer_job_id=metadataTransferJobId $description=description $sources=sources $destination=destination $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/scenes; needs --workspace-id --scene-id --content-location
@category "aws iottwinmaker"
@search-terms CreateScene
export def 'iottwinmaker create-scene' [
  --workspace-id: string
  --scene-id: string
  --content-location: string
  --description: string
  --capabilities: oneof<list<string>, string>
  --tags: record
  --scene-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker CreateScene $workspace_id=workspaceId $scene_id=sceneId $content_location=contentLocation $description=description $capabilities=capabilities $tags=tags $scene_metadata=sceneMetadata $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/sync-jobs/{syncSource}; needs --workspace-id --sync-source --sync-role
@category "aws iottwinmaker"
@search-terms CreateSyncJob
export def 'iottwinmaker create-sync-job' [
  --workspace-id: string
  --sync-source: string
  --sync-role: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker CreateSyncJob $workspace_id=workspaceId $sync_source=syncSource $sync_role=syncRole $tags=tags $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}; needs --workspace-id
@category "aws iottwinmaker"
@search-terms CreateWorkspace
export def 'iottwinmaker create-workspace' [
  --workspace-id: string
  --description: string
  --s3-location: string
  --role: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker CreateWorkspace $workspace_id=workspaceId $description=description $s3_location=s3Location $role=role $tags=tags $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/component-types/{componentTypeId}; needs --workspace-id --component-type-id
@category "aws iottwinmaker"
@search-terms DeleteComponentType
export def 'iottwinmaker delete-component-type' [
  --workspace-id: string
  --component-type-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker DeleteComponentType $workspace_id=workspaceId $component_type_id=componentTypeId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/entities/{entityId}; needs --workspace-id --entity-id
@category "aws iottwinmaker"
@search-terms DeleteEntity
export def 'iottwinmaker delete-entity' [
  --workspace-id: string
  --entity-id: string
  --is-recursive: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker DeleteEntity $workspace_id=workspaceId $entity_id=entityId $is_recursive=isRecursive $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/scenes/{sceneId}; needs --workspace-id --scene-id
@category "aws iottwinmaker"
@search-terms DeleteScene
export def 'iottwinmaker delete-scene' [
  --workspace-id: string
  --scene-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iottwinmaker DeleteScene $workspace_id=workspaceId $scene_id=sceneId $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}/sync-jobs/{syncSource}; needs --workspace-id --sync-source
@category "aws iottwinmaker"
@search-terms DeleteSyncJob
export def 'iottwinmaker delete-sync-job' [
  --workspace-id: string
  --sync-source: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker DeleteSyncJob $workspace_id=workspaceId $sync_source=syncSource $region=--region $profile=--profile' }

# DELETE /workspaces/{workspaceId}; needs --workspace-id
@category "aws iottwinmaker"
@search-terms DeleteWorkspace
export def 'iottwinmaker delete-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker DeleteWorkspace $workspace_id=workspaceId $region=--region $profile=--profile' }

# POST /queries/execution; needs --workspace-id --query-statement
@category "aws iottwinmaker"
@search-terms ExecuteQuery
export def 'iottwinmaker execute-query' [
  --workspace-id: string
  --query-statement: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker ExecuteQuery $workspace_id=workspaceId $query_statement=queryStatement $max_results=maxResults $next_token=nextToken $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/component-types/{componentTypeId}; cached 1min; needs --workspace-id --component-type-id
@category "aws iottwinmaker"
@search-terms GetComponentType
export def 'iottwinmaker get-component-type' [
  --workspace-id: string
  --component-type-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker GetComponentType $workspace_id=workspaceId $component_type_id=componentTypeId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}/entities/{entityId}; cached 1min; needs --workspace-id --entity-id
@category "aws iottwinmaker"
@search-terms GetEntity
export def 'iottwinmaker get-entity' [
  --workspace-id: string
  --entity-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker GetEntity $workspace_id=workspaceId $entity_id=entityId $region=--region $profile=--profile' }

# GET /metadata-transfer-jobs/{metadataTransferJobId}; cached 1min; needs --metadata-transfer-job-id
@category "aws iottwinmaker"
@search-terms GetMetadataTransferJob
export def 'iottwinmaker get-metadata-transfer-job' [
  --metadata-transfer-job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker GetMetadataTransferJob $metadata_transfer_job_id=metadataTransferJobId $region=--region $profile=--profile' }

# GET /pricingplan; cached 1min
@category "aws iottwinmaker"
@search-terms GetPricingPlan
export def 'iottwinmaker get-pricing-plan' [
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker GetPricingPlan $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/entity-properties/value; cached 1min; needs --selected-properties --workspace-id
@category "aws iottwinmaker"
@search-terms GetPropertyValue
export def 'iottwinmaker get-property-value' [
  --component-name: string
  --component-path: string
  --component-type-id: string
  --entity-id: string
  --selected-properties: oneof<list<string>, string>
  --workspace-id: string
  --max-results: int
  --next-token: string
  --property-group-name: string
  --tabular-conditions: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker GetPropertyValue $component_name=componentName $component_path=componentPath $component_type_id=componentTypeId $entity_id=entityId $selected_properties=selectedProperties $workspace_id=workspaceId $max_results=maxResults $next_token=nextToken $property_group_name=propertyGroupName $tabular_conditions=tabularConditions $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/entity-properties/history; follows pages; cached 1min; needs --workspace-id --selected-properties
@category "aws iottwinmaker"
@search-terms GetPropertyValueHistory
export def 'iottwinmaker get-property-value-history' [
  --workspace-id: string
  --entity-id: string
  --component-name: string
  --component-path: string
  --component-type-id: string
  --selected-properties: oneof<list<string>, string>
  --property-filters: oneof<list<any>, record>
  --start-date-time: oneof<datetime, duration, int, string>
  --end-date-time: oneof<datetime, duration, int, string>
  --interpolation: record
  --order-by-time: string@[ASCENDING DESCENDING]
  --start-time: string
  --end-time: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker GetPropertyValueHistory $workspace_id=workspaceId $entity_id=entityId $component_name=componentName $component_path=componentPath $component_type_id=componentTypeId $selected_properties=selectedProperties $property_filters=propertyFilters $start_date_time=startDateTime $end_date_time=endDateTime $interpolation=interpolation $order_by_time=orderByTime $start_time=startTime $end_time=endTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /workspaces/{workspaceId}/scenes/{sceneId}; cached 1min; needs --workspace-id --scene-id
@category "aws iottwinmaker"
@search-terms GetScene
export def 'iottwinmaker get-scene' [
  --workspace-id: string
  --scene-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker GetScene $workspace_id=workspaceId $scene_id=sceneId $region=--region $profile=--profile' }

# GET /sync-jobs/{syncSource}; cached 1min; needs --sync-source
@category "aws iottwinmaker"
@search-terms GetSyncJob
export def 'iottwinmaker get-sync-job' [
  --sync-source: string
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker GetSyncJob $sync_source=syncSource $workspace_id=workspaceId $region=--region $profile=--profile' }

# GET /workspaces/{workspaceId}; cached 1min; needs --workspace-id
@category "aws iottwinmaker"
@search-terms GetWorkspace
export def 'iottwinmaker get-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker GetWorkspace $workspace_id=workspaceId $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/component-types-list; cached 1min; needs --workspace-id
@category "aws iottwinmaker"
@search-terms ListComponentTypes
export def 'iottwinmaker list-component-types' [
  --workspace-id: string
  --filters: oneof<list<any>, record>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker ListComponentTypes $workspace_id=workspaceId $filters=filters $next_token=nextToken $max_results=maxResults $region=--region $profile=--profile' }

# POST /workspaces/{workspaceId}/entities/{entityId}/components-list; follows pages; cached 1min; needs --workspace-id --entity-id
@category "aws iottwinmaker"
@search-terms ListComponents
export def 'iottwinmaker list-components' [
  --workspace-id: string
  --entity-id: string
  --component-path: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker ListComponents $workspace_id=workspaceId $entity_id=entityId $component_path=componentPath $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workspaces/{workspaceId}/entities-list; follows pages; cached 1min; needs --workspace-id
@category "aws iottwinmaker"
@search-terms ListEntities
export def 'iottwinmaker list-entities' [
  --workspace-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker ListEntities $workspace_id=workspaceId $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /metadata-transfer-jobs-list; follows pages; cached 1min; needs --source-type --destination-type
@category "aws iottwinmaker"
@search-terms ListMetadataTransferJobs
export def 'iottwinmaker list-metadata-transfer-jobs' [
  --source-type: string@[s3 iotsitewise iottwinmaker]
  --destination-type: string@[s3 iotsitewise iottwinmaker]
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker ListMetadataTransferJobs $source_type=sourceType $destination_type=destinationType $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workspaces/{workspaceId}/properties-list; follows pages; cached 1min; needs --workspace-id --entity-id
@category "aws iottwinmaker"
@search-terms ListProperties
export def 'iottwinmaker list-properties' [
  --workspace-id: string
  --component-name: string
  --component-path: string
  --entity-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker ListProperties $workspace_id=workspaceId $component_name=componentName $component_path=componentPath $entity_id=entityId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workspaces/{workspaceId}/scenes-list; follows pages; cached 1min; needs --workspace-id
@category "aws iottwinmaker"
@search-terms ListScenes
export def 'iottwinmaker list-scenes' [
  --workspace-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker ListScenes $workspace_id=workspaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workspaces/{workspaceId}/sync-jobs-list; follows pages; cached 1min; needs --workspace-id
@category "aws iottwinmaker"
@search-terms ListSyncJobs
export def 'iottwinmaker list-sync-jobs' [
  --workspace-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker ListSyncJobs $workspace_id=workspaceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /workspaces/{workspaceId}/sync-jobs/{syncSource}/resources-list; follows pages; cached 1min; needs --workspace-id --sync-source
@category "aws iottwinmaker"
@search-terms ListSyncResources
export def 'iottwinmaker list-sync-resources' [
  --workspace-id: string
  --sync-source: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker ListSyncResources $workspace_id=workspaceId $sync_source=syncSource $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /tags-list; cached 5min; needs --resource-arn
@category "aws iottwinmaker"
@search-terms ListTagsForResource
export def 'iottwinmaker list-tags-for-resource' [
  --resource-arn: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'iottwinmaker ListTagsForResource $resource_arn=resourceARN $max_results=maxResults $next_token=nextToken $region=--region $profile=--profile $raw=--raw' }

# POST /workspaces-list; follows pages; cached 1min
@category "aws iottwinmaker"
@search-terms ListWorkspaces
@example "First rows only" "iottwinmaker list-workspaces --stream | first 3"
export def 'iottwinmaker list-workspaces' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'iottwinmaker ListWorkspaces $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /tags; needs --resource-arn --tags
@category "aws iottwinmaker"
@search-terms TagResource
export def 'iottwinmaker tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iottwinmaker TagResource $resource_arn=resourceARN $tags=tags $region=--region $profile=--profile' }

# DELETE /tags; needs --resource-arn --tag-keys
@category "aws iottwinmaker"
@search-terms UntagResource
export def 'iottwinmaker untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'iottwinmaker UntagResource $resource_arn=resourceARN $tag_keys=tagKeys $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/component-types/{componentTypeId}; needs --workspace-id --component-type-id
@category "aws iottwinmaker"
@search-terms UpdateComponentType
export def 'iottwinmaker update-component-type' [
  --workspace-id: string
  --is-singleton: oneof<bool>
  --component-type-id: string
  --description: string
  --property-definitions: record
  --extends-from: oneof<list<string>, string>
  --functions: record
  --property-groups: record
  --component-type-name: string
  --composite-component-types: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker UpdateComponentType $workspace_id=workspaceId $is_singleton=isSingleton $component_type_id=componentTypeId $description=description $property_definitions=propertyDefinitions $extends_from=extendsFrom $functions=functions $property_groups=propertyGroups $component_type_name=componentTypeName $composite_component_types=compositeComponentTypes $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/entities/{entityId}; needs --workspace-id --entity-id
@category "aws iottwinmaker"
@search-terms UpdateEntity
export def 'iottwinmaker update-entity' [
  --workspace-id: string
  --entity-id: string
  --entity-name: string
  --description: string
  --component-updates: record
  --composite-component-updates: record
  --parent-entity-update: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker UpdateEntity $workspace_id=workspaceId $entity_id=entityId $entity_name=entityName $description=description $component_updates=componentUpdates $composite_component_updates=compositeComponentUpdates $parent_entity_update=parentEntityUpdate $region=--region $profile=--profile' }

# POST /pricingplan; needs --pricing-mode
@category "aws iottwinmaker"
@search-terms UpdatePricingPlan
export def 'iottwinmaker update-pricing-plan' [
  --pricing-mode: string@[BASIC STANDARD TIERED_BUNDLE]
  --bundle-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker UpdatePricingPlan $pricing_mode=pricingMode $bundle_names=bundleNames $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}/scenes/{sceneId}; needs --workspace-id --scene-id
@category "aws iottwinmaker"
@search-terms UpdateScene
export def 'iottwinmaker update-scene' [
  --workspace-id: string
  --scene-id: string
  --content-location: string
  --description: string
  --capabilities: oneof<list<string>, string>
  --scene-metadata: record
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker UpdateScene $workspace_id=workspaceId $scene_id=sceneId $content_location=contentLocation $description=description $capabilities=capabilities $scene_metadata=sceneMetadata $region=--region $profile=--profile' }

# PUT /workspaces/{workspaceId}; needs --workspace-id
@category "aws iottwinmaker"
@search-terms UpdateWorkspace
export def 'iottwinmaker update-workspace' [
  --workspace-id: string
  --description: string
  --role: string
  --s3-location: string
  --region: string
  --profile: string
]: nothing -> record { call 'iottwinmaker UpdateWorkspace $workspace_id=workspaceId $description=description $role=role $s3_location=s3Location $region=--region $profile=--profile' }
