# Written by `cargo xtask generate --service iottwinmaker` from the service's model and overlay: change those instead.
# IoTTwinMaker, API version 2021-11-29: 40 operations.

use rt.nu [call]

# POST /workspaces/{workspaceId}/entity-properties; needs --workspace-id --entries
@search-terms BatchPutPropertyValues
export def 'iottwinmaker batch-put-property-values' [
  --workspace-id: string
  --entries: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker BatchPutPropertyValues $workspace_id $entries -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /metadata-transfer-jobs/{metadataTransferJobId}/cancel; needs --metadata-transfer-job-id
@search-terms CancelMetadataTransferJob
export def 'iottwinmaker cancel-metadata-transfer-job' [
  --metadata-transfer-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker CancelMetadataTransferJob $metadata_transfer_job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/component-types/{componentTypeId}; needs --workspace-id --component-type-id
@search-terms CreateComponentType
export def 'iottwinmaker create-component-type' [
  --workspace-id: string
  --is-singleton: oneof<bool>
  --component-type-id: string
  --description: string
  --property-definitions: record
  --extends-from: list<string>
  --functions: record
  --tags: record
  --property-groups: record
  --component-type-name: string
  --composite-component-types: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker CreateComponentType $workspace_id $is_singleton $component_type_id $description $property_definitions $extends_from $functions $tags $property_groups $component_type_name $composite_component_types -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/entities; needs --workspace-id --entity-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker CreateEntity $workspace_id $entity_id $entity_name $description $components $composite_components $parent_entity_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /metadata-transfer-jobs; needs --sources --destination
@search-terms CreateMetadataTransferJob
export def 'iottwinmaker create-metadata-transfer-job' [
  --metadata-transfer-job-id: string
  --description: string
  --sources: list
  --destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker CreateMetadataTransferJob $metadata_transfer_job_id $description $sources $destination -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/scenes; needs --workspace-id --scene-id --content-location
@search-terms CreateScene
export def 'iottwinmaker create-scene' [
  --workspace-id: string
  --scene-id: string
  --content-location: string
  --description: string
  --capabilities: list<string>
  --tags: record
  --scene-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker CreateScene $workspace_id $scene_id $content_location $description $capabilities $tags $scene_metadata -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}/sync-jobs/{syncSource}; needs --workspace-id --sync-source --sync-role
@search-terms CreateSyncJob
export def 'iottwinmaker create-sync-job' [
  --workspace-id: string
  --sync-source: string
  --sync-role: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker CreateSyncJob $workspace_id $sync_source $sync_role $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /workspaces/{workspaceId}; needs --workspace-id
@search-terms CreateWorkspace
export def 'iottwinmaker create-workspace' [
  --workspace-id: string
  --description: string
  --s3-location: string
  --role: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker CreateWorkspace $workspace_id $description $s3_location $role $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/component-types/{componentTypeId}; needs --workspace-id --component-type-id
@search-terms DeleteComponentType
export def 'iottwinmaker delete-component-type' [
  --workspace-id: string
  --component-type-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker DeleteComponentType $workspace_id $component_type_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/entities/{entityId}; needs --workspace-id --entity-id
@search-terms DeleteEntity
export def 'iottwinmaker delete-entity' [
  --workspace-id: string
  --entity-id: string
  --is-recursive: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker DeleteEntity $workspace_id $entity_id $is_recursive -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/scenes/{sceneId}; needs --workspace-id --scene-id
@search-terms DeleteScene
export def 'iottwinmaker delete-scene' [
  --workspace-id: string
  --scene-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker DeleteScene $workspace_id $scene_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}/sync-jobs/{syncSource}; needs --workspace-id --sync-source
@search-terms DeleteSyncJob
export def 'iottwinmaker delete-sync-job' [
  --workspace-id: string
  --sync-source: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker DeleteSyncJob $workspace_id $sync_source -- $region $profile $with_input $fail_fast $yes' }

# DELETE /workspaces/{workspaceId}; needs --workspace-id
@search-terms DeleteWorkspace
export def 'iottwinmaker delete-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker DeleteWorkspace $workspace_id -- $region $profile $with_input $fail_fast $yes' }

# POST /queries/execution; needs --workspace-id --query-statement
@search-terms ExecuteQuery
export def 'iottwinmaker execute-query' [
  --workspace-id: string
  --query-statement: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker ExecuteQuery $workspace_id $query_statement $max_results $next_token -- $region $profile $with_input $fail_fast $yes' }

# GET /workspaces/{workspaceId}/component-types/{componentTypeId}; cached 1min; needs --workspace-id --component-type-id
@search-terms GetComponentType
export def 'iottwinmaker get-component-type' [
  --workspace-id: string
  --component-type-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker GetComponentType $workspace_id $component_type_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/entities/{entityId}; cached 1min; needs --workspace-id --entity-id
@search-terms GetEntity
export def 'iottwinmaker get-entity' [
  --workspace-id: string
  --entity-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker GetEntity $workspace_id $entity_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /metadata-transfer-jobs/{metadataTransferJobId}; needs --metadata-transfer-job-id
@search-terms GetMetadataTransferJob
export def 'iottwinmaker get-metadata-transfer-job' [
  --metadata-transfer-job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker GetMetadataTransferJob $metadata_transfer_job_id -- $region $profile $with_input $fail_fast' }

# GET /pricingplan; cached 1min
@search-terms GetPricingPlan
export def 'iottwinmaker get-pricing-plan' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'iottwinmaker GetPricingPlan -- $region $profile $refresh $ttl' }

# POST /workspaces/{workspaceId}/entity-properties/value; cached 1min; needs --selected-properties --workspace-id
@search-terms GetPropertyValue
export def 'iottwinmaker get-property-value' [
  --component-name: string
  --component-path: string
  --component-type-id: string
  --entity-id: string
  --selected-properties: list<string>
  --workspace-id: string
  --max-results: int
  --next-token: string
  --property-group-name: string
  --tabular-conditions: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker GetPropertyValue $component_name $component_path $component_type_id $entity_id $selected_properties $workspace_id $max_results $next_token $property_group_name $tabular_conditions -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceId}/entity-properties/history; follows pages; cached 1min; needs --workspace-id --selected-properties
@search-terms GetPropertyValueHistory
export def 'iottwinmaker get-property-value-history' [
  --workspace-id: string
  --entity-id: string
  --component-name: string
  --component-path: string
  --component-type-id: string
  --selected-properties: list<string>
  --property-filters: list
  --start-date-time: oneof<datetime, duration, string>
  --end-date-time: oneof<datetime, duration, string>
  --interpolation: record
  --order-by-time: string@[ASCENDING DESCENDING]
  --start-time: string
  --end-time: string
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
]: any -> any { call 'iottwinmaker GetPropertyValueHistory $workspace_id $entity_id $component_name $component_path $component_type_id $selected_properties $property_filters $start_date_time $end_date_time $interpolation $order_by_time $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /workspaces/{workspaceId}/scenes/{sceneId}; cached 1min; needs --workspace-id --scene-id
@search-terms GetScene
export def 'iottwinmaker get-scene' [
  --workspace-id: string
  --scene-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker GetScene $workspace_id $scene_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /sync-jobs/{syncSource}; needs --sync-source
@search-terms GetSyncJob
export def 'iottwinmaker get-sync-job' [
  --sync-source: string
  --workspace-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker GetSyncJob $sync_source $workspace_id -- $region $profile $with_input $fail_fast' }

# GET /workspaces/{workspaceId}; cached 1min; needs --workspace-id
@search-terms GetWorkspace
export def 'iottwinmaker get-workspace' [
  --workspace-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker GetWorkspace $workspace_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceId}/component-types-list; cached 1min; needs --workspace-id
@search-terms ListComponentTypes
export def 'iottwinmaker list-component-types' [
  --workspace-id: string
  --filters: list
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker ListComponentTypes $workspace_id $filters $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceId}/entities/{entityId}/components-list; follows pages; cached 1min; needs --workspace-id --entity-id
@search-terms ListComponents
export def 'iottwinmaker list-components' [
  --workspace-id: string
  --entity-id: string
  --component-path: string
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
]: any -> any { call 'iottwinmaker ListComponents $workspace_id $entity_id $component_path -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceId}/entities-list; follows pages; cached 1min; needs --workspace-id
@search-terms ListEntities
export def 'iottwinmaker list-entities' [
  --workspace-id: string
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
]: any -> any { call 'iottwinmaker ListEntities $workspace_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /metadata-transfer-jobs-list; follows pages; cached 15sec; needs --source-type --destination-type
@search-terms ListMetadataTransferJobs
export def 'iottwinmaker list-metadata-transfer-jobs' [
  --source-type: string@[s3 iotsitewise iottwinmaker]
  --destination-type: string@[s3 iotsitewise iottwinmaker]
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
]: any -> any { call 'iottwinmaker ListMetadataTransferJobs $source_type $destination_type $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceId}/properties-list; follows pages; cached 1min; needs --workspace-id --entity-id
@search-terms ListProperties
export def 'iottwinmaker list-properties' [
  --workspace-id: string
  --component-name: string
  --component-path: string
  --entity-id: string
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
]: any -> any { call 'iottwinmaker ListProperties $workspace_id $component_name $component_path $entity_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceId}/scenes-list; follows pages; cached 1min; needs --workspace-id
@search-terms ListScenes
export def 'iottwinmaker list-scenes' [
  --workspace-id: string
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
]: any -> any { call 'iottwinmaker ListScenes $workspace_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceId}/sync-jobs-list; follows pages; cached 15sec; needs --workspace-id
@search-terms ListSyncJobs
export def 'iottwinmaker list-sync-jobs' [
  --workspace-id: string
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
]: any -> any { call 'iottwinmaker ListSyncJobs $workspace_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /workspaces/{workspaceId}/sync-jobs/{syncSource}/resources-list; follows pages; cached 1min; needs --workspace-id --sync-source
@search-terms ListSyncResources
export def 'iottwinmaker list-sync-resources' [
  --workspace-id: string
  --sync-source: string
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
]: any -> any { call 'iottwinmaker ListSyncResources $workspace_id $sync_source $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /tags-list; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'iottwinmaker list-tags-for-resource' [
  --resource-arn: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'iottwinmaker ListTagsForResource $resource_arn $max_results $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /workspaces-list; follows pages; cached 1min
@search-terms ListWorkspaces
export def 'iottwinmaker list-workspaces' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'iottwinmaker ListWorkspaces -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /tags; needs --resource-arn --tags
@search-terms TagResource
export def 'iottwinmaker tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'iottwinmaker untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/component-types/{componentTypeId}; needs --workspace-id --component-type-id
@search-terms UpdateComponentType
export def 'iottwinmaker update-component-type' [
  --workspace-id: string
  --is-singleton: oneof<bool>
  --component-type-id: string
  --description: string
  --property-definitions: record
  --extends-from: list<string>
  --functions: record
  --property-groups: record
  --component-type-name: string
  --composite-component-types: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker UpdateComponentType $workspace_id $is_singleton $component_type_id $description $property_definitions $extends_from $functions $property_groups $component_type_name $composite_component_types -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/entities/{entityId}; needs --workspace-id --entity-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker UpdateEntity $workspace_id $entity_id $entity_name $description $component_updates $composite_component_updates $parent_entity_update -- $region $profile $with_input $fail_fast $yes' }

# POST /pricingplan; needs --pricing-mode
@search-terms UpdatePricingPlan
export def 'iottwinmaker update-pricing-plan' [
  --pricing-mode: string@[BASIC STANDARD TIERED_BUNDLE]
  --bundle-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker UpdatePricingPlan $pricing_mode $bundle_names -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}/scenes/{sceneId}; needs --workspace-id --scene-id
@search-terms UpdateScene
export def 'iottwinmaker update-scene' [
  --workspace-id: string
  --scene-id: string
  --content-location: string
  --description: string
  --capabilities: list<string>
  --scene-metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker UpdateScene $workspace_id $scene_id $content_location $description $capabilities $scene_metadata -- $region $profile $with_input $fail_fast $yes' }

# PUT /workspaces/{workspaceId}; needs --workspace-id
@search-terms UpdateWorkspace
export def 'iottwinmaker update-workspace' [
  --workspace-id: string
  --description: string
  --role: string
  --s3-location: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'iottwinmaker UpdateWorkspace $workspace_id $description $role $s3_location -- $region $profile $with_input $fail_fast $yes' }
