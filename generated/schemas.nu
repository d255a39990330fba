# Written by `cargo xtask generate --service schemas` from the service's model and overlay: change those instead.
# schemas, API version 2019-12-02: 31 operations.

use rt.nu [call send]

# POST /v1/discoverers; needs --source-arn
@category "aws schemas"
@search-terms CreateDiscoverer
export def 'schemas create-discoverer' [
  --description: string
  --source-arn: string
  --cross-account: oneof<bool>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'schemas CreateDiscoverer $description=Description $source_arn=SourceArn $cross_account=CrossAccount $tags=Tags $region=--region $profile=--profile' }

# POST /v1/registries/name/{RegistryName}; needs --registry-name
@category "aws schemas"
@search-terms CreateRegistry
export def 'schemas create-registry' [
  --description: string
  --registry-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'schemas CreateRegistry $description=Description $registry_name=RegistryName $tags=Tags $region=--region $profile=--profile' }

# POST /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}; needs --content --registry-name --schema-name --type
@category "aws schemas"
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
]: nothing -> record { call 'schemas CreateSchema $content=Content $description=Description $registry_name=RegistryName $schema_name=SchemaName $tags=Tags $type=Type $region=--region $profile=--profile' }

# DELETE /v1/discoverers/id/{DiscovererId}; needs --discoverer-id
@category "aws schemas"
@search-terms DeleteDiscoverer
export def 'schemas delete-discoverer' [
  --discoverer-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'schemas DeleteDiscoverer $discoverer_id=DiscovererId $region=--region $profile=--profile' }

# DELETE /v1/registries/name/{RegistryName}; needs --registry-name
@category "aws schemas"
@search-terms DeleteRegistry
export def 'schemas delete-registry' [
  --registry-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'schemas DeleteRegistry $registry_name=RegistryName $region=--region $profile=--profile' }

# DELETE /v1/policy
@category "aws schemas"
@search-terms DeleteResourcePolicy
export def 'schemas delete-resource-policy' [
  --registry-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'schemas DeleteResourcePolicy $registry_name=RegistryName $region=--region $profile=--profile' }

# DELETE /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}; needs --registry-name --schema-name
@category "aws schemas"
@search-terms DeleteSchema
export def 'schemas delete-schema' [
  --registry-name: string
  --schema-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'schemas DeleteSchema $registry_name=RegistryName $schema_name=SchemaName $region=--region $profile=--profile' }

# DELETE /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/version/{SchemaVersion}; needs --registry-name --schema-name --schema-version
@category "aws schemas"
@search-terms DeleteSchemaVersion
export def 'schemas delete-schema-version' [
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'schemas DeleteSchemaVersion $registry_name=RegistryName $schema_name=SchemaName $schema_version=SchemaVersion $region=--region $profile=--profile' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}; cached 1min; needs --language --registry-name --schema-name
@category "aws schemas"
@search-terms DescribeCodeBinding
export def 'schemas describe-code-binding' [
  --language: string
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas DescribeCodeBinding $language=Language $registry_name=RegistryName $schema_name=SchemaName $schema_version=SchemaVersion $region=--region $profile=--profile' }

# GET /v1/discoverers/id/{DiscovererId}; cached 1min; needs --discoverer-id
@category "aws schemas"
@search-terms DescribeDiscoverer
export def 'schemas describe-discoverer' [
  --discoverer-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas DescribeDiscoverer $discoverer_id=DiscovererId $region=--region $profile=--profile' }

# GET /v1/registries/name/{RegistryName}; cached 1min; needs --registry-name
@category "aws schemas"
@search-terms DescribeRegistry
export def 'schemas describe-registry' [
  --registry-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas DescribeRegistry $registry_name=RegistryName $region=--region $profile=--profile' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}; cached 1min; needs --registry-name --schema-name
@category "aws schemas"
@search-terms DescribeSchema
export def 'schemas describe-schema' [
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas DescribeSchema $registry_name=RegistryName $schema_name=SchemaName $schema_version=SchemaVersion $region=--region $profile=--profile' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/export; needs --registry-name --schema-name --type
@category "aws schemas"
@search-terms ExportSchema
export def 'schemas export-schema' [
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --type: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas ExportSchema $registry_name=RegistryName $schema_name=SchemaName $schema_version=SchemaVersion $type=Type $region=--region $profile=--profile' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}/source; cached 1min; needs --language --registry-name --schema-name
@category "aws schemas"
@search-terms GetCodeBindingSource
export def 'schemas get-code-binding-source' [
  --language: string
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas GetCodeBindingSource $language=Language $registry_name=RegistryName $schema_name=SchemaName $schema_version=SchemaVersion $region=--region $profile=--profile' }

# POST /v1/discover; cached 1min; needs --events --type
@category "aws schemas"
@search-terms GetDiscoveredSchema
export def 'schemas get-discovered-schema' [
  --events: oneof<list<string>, string>
  --type: string@[OpenApi3 JSONSchemaDraft4]
  --region: string
  --profile: string
]: nothing -> record { call 'schemas GetDiscoveredSchema $events=Events $type=Type $region=--region $profile=--profile' }

# GET /v1/policy; cached 1min
@category "aws schemas"
@search-terms GetResourcePolicy
export def 'schemas get-resource-policy' [
  --registry-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas GetResourcePolicy $registry_name=RegistryName $region=--region $profile=--profile' }

# GET /v1/discoverers; follows pages; cached 1min
@category "aws schemas"
@search-terms ListDiscoverers
@example "First rows only" "schemas list-discoverers --stream | first 3"
export def 'schemas list-discoverers' [
  --discoverer-id-prefix: string
  --source-arn-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'schemas ListDiscoverers $discoverer_id_prefix=DiscovererIdPrefix $source_arn_prefix=SourceArnPrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/registries; follows pages; cached 1min
@category "aws schemas"
@search-terms ListRegistries
@example "First rows only" "schemas list-registries --stream | first 3"
export def 'schemas list-registries' [
  --registry-name-prefix: string
  --scope: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'schemas ListRegistries $registry_name_prefix=RegistryNamePrefix $scope=Scope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/versions; follows pages; cached 1min; needs --registry-name --schema-name
@category "aws schemas"
@search-terms ListSchemaVersions
export def 'schemas list-schema-versions' [
  --registry-name: string
  --schema-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'schemas ListSchemaVersions $registry_name=RegistryName $schema_name=SchemaName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/registries/name/{RegistryName}/schemas; follows pages; cached 1min; needs --registry-name
@category "aws schemas"
@search-terms ListSchemas
export def 'schemas list-schemas' [
  --registry-name: string
  --schema-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'schemas ListSchemas $registry_name=RegistryName $schema_name_prefix=SchemaNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws schemas"
@search-terms ListTagsForResource
export def 'schemas list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}/language/{Language}; needs --language --registry-name --schema-name
@category "aws schemas"
@search-terms PutCodeBinding
export def 'schemas put-code-binding' [
  --language: string
  --registry-name: string
  --schema-name: string
  --schema-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas PutCodeBinding $language=Language $registry_name=RegistryName $schema_name=SchemaName $schema_version=SchemaVersion $region=--region $profile=--profile' }

# PUT /v1/policy; needs --policy
@category "aws schemas"
@search-terms PutResourcePolicy
export def 'schemas put-resource-policy' [
  --policy: string
  --registry-name: string
  --revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas PutResourcePolicy $policy=Policy $registry_name=RegistryName $revision_id=RevisionId $region=--region $profile=--profile' }

# GET /v1/registries/name/{RegistryName}/schemas/search; follows pages; cached 1min; needs --keywords --registry-name
@category "aws schemas"
@search-terms SearchSchemas
export def 'schemas search-schemas' [
  --keywords: string
  --registry-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'schemas SearchSchemas $keywords=Keywords $registry_name=RegistryName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/discoverers/id/{DiscovererId}/start; needs --discoverer-id
@category "aws schemas"
@search-terms StartDiscoverer
export def 'schemas start-discoverer' [
  --discoverer-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas StartDiscoverer $discoverer_id=DiscovererId $region=--region $profile=--profile' }

# POST /v1/discoverers/id/{DiscovererId}/stop; needs --discoverer-id
@category "aws schemas"
@search-terms StopDiscoverer
export def 'schemas stop-discoverer' [
  --discoverer-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas StopDiscoverer $discoverer_id=DiscovererId $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws schemas"
@search-terms TagResource
export def 'schemas tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'schemas TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws schemas"
@search-terms UntagResource
export def 'schemas untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'schemas UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /v1/discoverers/id/{DiscovererId}; needs --discoverer-id
@category "aws schemas"
@search-terms UpdateDiscoverer
export def 'schemas update-discoverer' [
  --description: string
  --discoverer-id: string
  --cross-account: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'schemas UpdateDiscoverer $description=Description $discoverer_id=DiscovererId $cross_account=CrossAccount $region=--region $profile=--profile' }

# PUT /v1/registries/name/{RegistryName}; needs --registry-name
@category "aws schemas"
@search-terms UpdateRegistry
export def 'schemas update-registry' [
  --description: string
  --registry-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'schemas UpdateRegistry $description=Description $registry_name=RegistryName $region=--region $profile=--profile' }

# PUT /v1/registries/name/{RegistryName}/schemas/name/{SchemaName}; needs --registry-name --schema-name
@category "aws schemas"
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
]: nothing -> record { call 'schemas UpdateSchema $client_token_id=ClientTokenId $content=Content $description=Description $registry_name=RegistryName $schema_name=SchemaName $type=Type $region=--region $profile=--profile' }
