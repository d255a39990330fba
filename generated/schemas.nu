# Written by `cargo xtask generate --service schemas` from the service's model and overlay: change those instead.
# schemas, API version 2019-12-02: 31 operations, 1 waiters.

use rt.nu [call]

# POST /v1/discoverers; needs --source-arn
@search-terms CreateDiscoverer
export def 'schemas create-discoverer' [
  --description: string
  --source-arn: string
  --cross-account: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas CreateDiscoverer $description $source_arn $cross_account $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/registries/name/{RegistryName}; needs --registry-name
@search-terms CreateRegistry
export def 'schemas create-registry' [
  --description: string
  --registry-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas CreateRegistry $description $registry_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}; needs --content --registry-name --schema-name --type
@search-terms CreateSchema
export def 'schemas create-schema' [
  --content: string
  --description: string
  --registry-name: string
  --schema-name: string
  --tags: record
  --type: string@[OpenApi3 JSONSchemaDraft4]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas CreateSchema $content $description $registry_name $schema_name $tags $type -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/discoverers/id/{DiscovererId}; needs --discoverer-id
@search-terms DeleteDiscoverer
export def 'schemas delete-discoverer' [
  --discoverer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas DeleteDiscoverer $discoverer_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/registries/name/{RegistryName}; needs --registry-name
@search-terms DeleteRegistry
export def 'schemas delete-registry' [
  --registry-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas DeleteRegistry $registry_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/policy
@search-terms DeleteResourcePolicy
export def 'schemas delete-resource-policy' [
  --registry-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas DeleteResourcePolicy $registry_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}; needs --registry-name --schema-name
@search-terms DeleteSchema
export def 'schemas delete-schema' [
  --registry-name: string
  --schema-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas DeleteSchema $registry_name $schema_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/version/{SchemaVersion}; needs --registry-name --schema-name --schema-version
@search-terms DeleteSchemaVersion
export def 'schemas delete-schema-version' [
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas DeleteSchemaVersion $registry_name $schema_name $schema_version -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}; cached 1min; needs --language --registry-name --schema-name
@search-terms DescribeCodeBinding
export def 'schemas describe-code-binding' [
  --language: string
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'schemas DescribeCodeBinding $language $registry_name $schema_name $schema_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/discoverers/id/{DiscovererId}; cached 1min; needs --discoverer-id
@search-terms DescribeDiscoverer
export def 'schemas describe-discoverer' [
  --discoverer-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'schemas DescribeDiscoverer $discoverer_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/registries/name/{RegistryName}; cached 1min; needs --registry-name
@search-terms DescribeRegistry
export def 'schemas describe-registry' [
  --registry-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'schemas DescribeRegistry $registry_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}; cached 1min; needs --registry-name --schema-name
@search-terms DescribeSchema
export def 'schemas describe-schema' [
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'schemas DescribeSchema $registry_name $schema_name $schema_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/export; needs --registry-name --schema-name --type
@search-terms ExportSchema
export def 'schemas export-schema' [
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas ExportSchema $registry_name $schema_name $schema_version $type -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}/source; cached 1min; needs --language --registry-name --schema-name
@search-terms GetCodeBindingSource
export def 'schemas get-code-binding-source' [
  --language: string
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'schemas GetCodeBindingSource $language $registry_name $schema_name $schema_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/discover; cached 1min; needs --events --type
@search-terms GetDiscoveredSchema
export def 'schemas get-discovered-schema' [
  --events: list<string>
  --type: string@[OpenApi3 JSONSchemaDraft4]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'schemas GetDiscoveredSchema $events $type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/policy; cached 1min
@search-terms GetResourcePolicy
export def 'schemas get-resource-policy' [
  --registry-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'schemas GetResourcePolicy $registry_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/discoverers; follows pages; cached 1min
@search-terms ListDiscoverers
export def 'schemas list-discoverers' [
  --discoverer-id-prefix: string
  --source-arn-prefix: string
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
]: any -> any { call 'schemas ListDiscoverers $discoverer_id_prefix $source_arn_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/registries; follows pages; cached 1min
@search-terms ListRegistries
export def 'schemas list-registries' [
  --registry-name-prefix: string
  --scope: string
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
]: any -> any { call 'schemas ListRegistries $registry_name_prefix $scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/versions; follows pages; cached 1min; needs --registry-name --schema-name
@search-terms ListSchemaVersions
export def 'schemas list-schema-versions' [
  --registry-name: string
  --schema-name: string
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
]: any -> any { call 'schemas ListSchemaVersions $registry_name $schema_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/registries/name/{RegistryName}/schemas; follows pages; cached 1min; needs --registry-name
@search-terms ListSchemas
export def 'schemas list-schemas' [
  --registry-name: string
  --schema-name-prefix: string
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
]: any -> any { call 'schemas ListSchemas $registry_name $schema_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'schemas list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'schemas ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}; needs --language --registry-name --schema-name
@search-terms PutCodeBinding
export def 'schemas put-code-binding' [
  --language: string
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas PutCodeBinding $language $registry_name $schema_name $schema_version -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/policy; needs --policy
@search-terms PutResourcePolicy
export def 'schemas put-resource-policy' [
  --policy: string
  --registry-name: string
  --revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas PutResourcePolicy $policy $registry_name $revision_id -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/registries/name/{RegistryName}/schemas/search; follows pages; cached 1min; needs --keywords --registry-name
@search-terms SearchSchemas
export def 'schemas search-schemas' [
  --keywords: string
  --registry-name: string
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
]: any -> any { call 'schemas SearchSchemas $keywords $registry_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/discoverers/id/{DiscovererId}/start; needs --discoverer-id
@search-terms StartDiscoverer
export def 'schemas start-discoverer' [
  --discoverer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas StartDiscoverer $discoverer_id -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/discoverers/id/{DiscovererId}/stop; needs --discoverer-id
@search-terms StopDiscoverer
export def 'schemas stop-discoverer' [
  --discoverer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas StopDiscoverer $discoverer_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'schemas tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'schemas untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/discoverers/id/{DiscovererId}; needs --discoverer-id
@search-terms UpdateDiscoverer
export def 'schemas update-discoverer' [
  --description: string
  --discoverer-id: string
  --cross-account: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas UpdateDiscoverer $description $discoverer_id $cross_account -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/registries/name/{RegistryName}; needs --registry-name
@search-terms UpdateRegistry
export def 'schemas update-registry' [
  --description: string
  --registry-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas UpdateRegistry $description $registry_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}; needs --registry-name --schema-name
@search-terms UpdateSchema
export def 'schemas update-schema' [
  --client-token-id: string
  --content: string
  --description: string
  --registry-name: string
  --schema-name: string
  --type: string@[OpenApi3 JSONSchemaDraft4]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'schemas UpdateSchema $client_token_id $content $description $registry_name $schema_name $type -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   code-binding-exists: DescribeCodeBinding; needs --language --registry-name --schema-name
@search-terms CodeBindingExists
export def 'schemas wait' [
  waiter: string@[code-binding-exists]
  --language: string
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'schemas wait $waiter $language $registry_name $schema_name $schema_version -- $timeout $interval $region $profile' }
