# Written by `cargo xtask generate --service clouddirectory` from the service's model and overlay: change those instead.
# CloudDirectory, API version 2017-01-11: 66 operations.

use rt.nu [call send]

# PUT /amazonclouddirectory/2017-01-11/object/facets; needs --directory-arn --schema-facet --object-reference
@category "aws clouddirectory"
@search-terms AddFacetToObject
export def 'clouddirectory add-facet-to-object' [
  --directory-arn: string
  --schema-facet: record
  --object-attribute-list: oneof<list<any>, record>
  --object-reference: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory AddFacetToObject $directory_arn=DirectoryArn $schema_facet=SchemaFacet $object_attribute_list=ObjectAttributeList $object_reference=ObjectReference $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/schema/apply; needs --published-schema-arn --directory-arn
@category "aws clouddirectory"
@search-terms ApplySchema
export def 'clouddirectory apply-schema' [
  --published-schema-arn: string
  --directory-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory ApplySchema $published_schema_arn=PublishedSchemaArn $directory_arn=DirectoryArn $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/object/attach; needs --directory-arn --parent-reference --child-reference --link-name
@category "aws clouddirectory"
@search-terms AttachObject
export def 'clouddirectory attach-object' [
  --directory-arn: string
  --parent-reference: record
  --child-reference: record
  --link-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory AttachObject $directory_arn=DirectoryArn $parent_reference=ParentReference $child_reference=ChildReference $link_name=LinkName $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/policy/attach; needs --directory-arn --policy-reference --object-reference
@category "aws clouddirectory"
@search-terms AttachPolicy
export def 'clouddirectory attach-policy' [
  --directory-arn: string
  --policy-reference: record
  --object-reference: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory AttachPolicy $directory_arn=DirectoryArn $policy_reference=PolicyReference $object_reference=ObjectReference $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/index/attach; needs --directory-arn --index-reference --target-reference
@category "aws clouddirectory"
@search-terms AttachToIndex
export def 'clouddirectory attach-to-index' [
  --directory-arn: string
  --index-reference: record
  --target-reference: record
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory AttachToIndex $directory_arn=DirectoryArn $index_reference=IndexReference $target_reference=TargetReference $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/attach; needs --directory-arn --source-object-reference --target-object-reference --typed-link-facet --attributes
@category "aws clouddirectory"
@search-terms AttachTypedLink
export def 'clouddirectory attach-typed-link' [
  --directory-arn: string
  --source-object-reference: record
  --target-object-reference: record
  --typed-link-facet: record
  --attributes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory AttachTypedLink $directory_arn=DirectoryArn $source_object_reference=SourceObjectReference $target_object_reference=TargetObjectReference $typed_link_facet=TypedLinkFacet $attributes=Attributes $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/batchread; needs --directory-arn --operations
@category "aws clouddirectory"
@search-terms BatchRead
export def 'clouddirectory batch-read' [
  --directory-arn: string
  --operations: oneof<list<any>, record>
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'clouddirectory BatchRead $directory_arn=DirectoryArn $operations=Operations $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /amazonclouddirectory/2017-01-11/batchwrite; needs --directory-arn --operations
@category "aws clouddirectory"
@search-terms BatchWrite
export def 'clouddirectory batch-write' [
  --directory-arn: string
  --operations: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'clouddirectory BatchWrite $directory_arn=DirectoryArn $operations=Operations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# PUT /amazonclouddirectory/2017-01-11/directory/create; needs --name --schema-arn
@category "aws clouddirectory"
@search-terms CreateDirectory
export def 'clouddirectory create-directory' [
  --name: string
  --schema-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory CreateDirectory $name=Name $schema_arn=SchemaArn $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/facet/create; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms CreateFacet
export def 'clouddirectory create-facet' [
  --schema-arn: string
  --name: string
  --attributes: oneof<list<any>, record>
  --object-type: string@[NODE LEAF_NODE POLICY INDEX]
  --facet-style: string@[STATIC DYNAMIC]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory CreateFacet $schema_arn=SchemaArn $name=Name $attributes=Attributes $object_type=ObjectType $facet_style=FacetStyle $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/index; needs --directory-arn --ordered-indexed-attribute-list --is-unique
@category "aws clouddirectory"
@search-terms CreateIndex
export def 'clouddirectory create-index' [
  --directory-arn: string
  --ordered-indexed-attribute-list: oneof<list<any>, record>
  --is-unique: oneof<bool>
  --parent-reference: record
  --link-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory CreateIndex $directory_arn=DirectoryArn $ordered_indexed_attribute_list=OrderedIndexedAttributeList $is_unique=IsUnique $parent_reference=ParentReference $link_name=LinkName $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/object; needs --directory-arn --schema-facets
@category "aws clouddirectory"
@search-terms CreateObject
export def 'clouddirectory create-object' [
  --directory-arn: string
  --schema-facets: oneof<list<any>, record>
  --object-attribute-list: oneof<list<any>, record>
  --parent-reference: record
  --link-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory CreateObject $directory_arn=DirectoryArn $schema_facets=SchemaFacets $object_attribute_list=ObjectAttributeList $parent_reference=ParentReference $link_name=LinkName $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/schema/create; needs --name
@category "aws clouddirectory"
@search-terms CreateSchema
export def 'clouddirectory create-schema' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory CreateSchema $name=Name $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/facet/create; needs --schema-arn --facet
@category "aws clouddirectory"
@search-terms CreateTypedLinkFacet
export def 'clouddirectory create-typed-link-facet' [
  --schema-arn: string
  --facet: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory CreateTypedLinkFacet $schema_arn=SchemaArn $facet=Facet $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/directory; needs --directory-arn
@category "aws clouddirectory"
@search-terms DeleteDirectory
export def 'clouddirectory delete-directory' [
  --directory-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory DeleteDirectory $directory_arn=DirectoryArn $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/facet/delete; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms DeleteFacet
export def 'clouddirectory delete-facet' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory DeleteFacet $schema_arn=SchemaArn $name=Name $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/object/delete; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms DeleteObject
export def 'clouddirectory delete-object' [
  --directory-arn: string
  --object-reference: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory DeleteObject $directory_arn=DirectoryArn $object_reference=ObjectReference $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/schema; needs --schema-arn
@category "aws clouddirectory"
@search-terms DeleteSchema
export def 'clouddirectory delete-schema' [
  --schema-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory DeleteSchema $schema_arn=SchemaArn $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/facet/delete; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms DeleteTypedLinkFacet
export def 'clouddirectory delete-typed-link-facet' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory DeleteTypedLinkFacet $schema_arn=SchemaArn $name=Name $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/index/detach; needs --directory-arn --index-reference --target-reference
@category "aws clouddirectory"
@search-terms DetachFromIndex
export def 'clouddirectory detach-from-index' [
  --directory-arn: string
  --index-reference: record
  --target-reference: record
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory DetachFromIndex $directory_arn=DirectoryArn $index_reference=IndexReference $target_reference=TargetReference $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/object/detach; needs --directory-arn --parent-reference --link-name
@category "aws clouddirectory"
@search-terms DetachObject
export def 'clouddirectory detach-object' [
  --directory-arn: string
  --parent-reference: record
  --link-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory DetachObject $directory_arn=DirectoryArn $parent_reference=ParentReference $link_name=LinkName $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/policy/detach; needs --directory-arn --policy-reference --object-reference
@category "aws clouddirectory"
@search-terms DetachPolicy
export def 'clouddirectory detach-policy' [
  --directory-arn: string
  --policy-reference: record
  --object-reference: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory DetachPolicy $directory_arn=DirectoryArn $policy_reference=PolicyReference $object_reference=ObjectReference $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/detach; needs --directory-arn --typed-link-specifier
@category "aws clouddirectory"
@search-terms DetachTypedLink
export def 'clouddirectory detach-typed-link' [
  --directory-arn: string
  --typed-link-specifier: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory DetachTypedLink $directory_arn=DirectoryArn $typed_link_specifier=TypedLinkSpecifier $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/directory/disable; needs --directory-arn
@category "aws clouddirectory"
@search-terms DisableDirectory
export def 'clouddirectory disable-directory' [
  --directory-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory DisableDirectory $directory_arn=DirectoryArn $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/directory/enable; needs --directory-arn
@category "aws clouddirectory"
@search-terms EnableDirectory
export def 'clouddirectory enable-directory' [
  --directory-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory EnableDirectory $directory_arn=DirectoryArn $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/schema/getappliedschema; cached 1min; needs --schema-arn
@category "aws clouddirectory"
@search-terms GetAppliedSchemaVersion
export def 'clouddirectory get-applied-schema-version' [
  --schema-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory GetAppliedSchemaVersion $schema_arn=SchemaArn $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/directory/get; cached 1min; needs --directory-arn
@category "aws clouddirectory"
@search-terms GetDirectory
export def 'clouddirectory get-directory' [
  --directory-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory GetDirectory $directory_arn=DirectoryArn $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/facet; cached 1min; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms GetFacet
export def 'clouddirectory get-facet' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory GetFacet $schema_arn=SchemaArn $name=Name $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/typedlink/attributes/get; cached 1min; needs --directory-arn --typed-link-specifier --attribute-names
@category "aws clouddirectory"
@search-terms GetLinkAttributes
export def 'clouddirectory get-link-attributes' [
  --directory-arn: string
  --typed-link-specifier: record
  --attribute-names: oneof<list<string>, string>
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'clouddirectory GetLinkAttributes $directory_arn=DirectoryArn $typed_link_specifier=TypedLinkSpecifier $attribute_names=AttributeNames $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /amazonclouddirectory/2017-01-11/object/attributes/get; cached 1min; needs --directory-arn --object-reference --schema-facet --attribute-names
@category "aws clouddirectory"
@search-terms GetObjectAttributes
export def 'clouddirectory get-object-attributes' [
  --directory-arn: string
  --object-reference: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --schema-facet: record
  --attribute-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'clouddirectory GetObjectAttributes $directory_arn=DirectoryArn $object_reference=ObjectReference $consistency_level=ConsistencyLevel $schema_facet=SchemaFacet $attribute_names=AttributeNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /amazonclouddirectory/2017-01-11/object/information; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms GetObjectInformation
export def 'clouddirectory get-object-information' [
  --directory-arn: string
  --object-reference: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory GetObjectInformation $directory_arn=DirectoryArn $object_reference=ObjectReference $consistency_level=ConsistencyLevel $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/schema/json; cached 1min; needs --schema-arn
@category "aws clouddirectory"
@search-terms GetSchemaAsJson
export def 'clouddirectory get-schema-as-json' [
  --schema-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory GetSchemaAsJson $schema_arn=SchemaArn $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/typedlink/facet/get; cached 1min; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms GetTypedLinkFacetInformation
export def 'clouddirectory get-typed-link-facet-information' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'clouddirectory GetTypedLinkFacetInformation $schema_arn=SchemaArn $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /amazonclouddirectory/2017-01-11/schema/applied; follows pages; cached 1min; needs --directory-arn
@category "aws clouddirectory"
@search-terms ListAppliedSchemaArns
export def 'clouddirectory list-applied-schema-arns' [
  --directory-arn: string
  --schema-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'clouddirectory ListAppliedSchemaArns $directory_arn=DirectoryArn $schema_arn=SchemaArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/object/indices; follows pages; cached 1min; needs --directory-arn --target-reference
@category "aws clouddirectory"
@search-terms ListAttachedIndices
export def 'clouddirectory list-attached-indices' [
  --directory-arn: string
  --target-reference: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListAttachedIndices $directory_arn=DirectoryArn $target_reference=TargetReference $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/schema/development; follows pages; cached 1min
@category "aws clouddirectory"
@search-terms ListDevelopmentSchemaArns
@example "First rows only" "clouddirectory list-development-schema-arns --stream | first 3"
export def 'clouddirectory list-development-schema-arns' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'clouddirectory ListDevelopmentSchemaArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/directory/list; follows pages; cached 1min
@category "aws clouddirectory"
@search-terms ListDirectories
@example "First rows only" "clouddirectory list-directories --stream | first 3"
export def 'clouddirectory list-directories' [
  --state: string@[ENABLED DISABLED DELETED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListDirectories $state=state $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/facet/attributes; follows pages; cached 1min; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms ListFacetAttributes
export def 'clouddirectory list-facet-attributes' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListFacetAttributes $schema_arn=SchemaArn $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/facet/list; follows pages; cached 1min; needs --schema-arn
@category "aws clouddirectory"
@search-terms ListFacetNames
export def 'clouddirectory list-facet-names' [
  --schema-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'clouddirectory ListFacetNames $schema_arn=SchemaArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/typedlink/incoming; follows pages; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms ListIncomingTypedLinks
export def 'clouddirectory list-incoming-typed-links' [
  --directory-arn: string
  --object-reference: record
  --filter-attribute-ranges: oneof<list<any>, record>
  --filter-typed-link: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListIncomingTypedLinks $directory_arn=DirectoryArn $object_reference=ObjectReference $filter_attribute_ranges=FilterAttributeRanges $filter_typed_link=FilterTypedLink $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/index/targets; follows pages; cached 1min; needs --directory-arn --index-reference
@category "aws clouddirectory"
@search-terms ListIndex
export def 'clouddirectory list-index' [
  --directory-arn: string
  --ranges-on-indexed-values: oneof<list<any>, record>
  --index-reference: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListIndex $directory_arn=DirectoryArn $ranges_on_indexed_values=RangesOnIndexedValues $index_reference=IndexReference $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/schema/managed; follows pages; cached 1min
@category "aws clouddirectory"
@search-terms ListManagedSchemaArns
@example "First rows only" "clouddirectory list-managed-schema-arns --stream | first 3"
export def 'clouddirectory list-managed-schema-arns' [
  --schema-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'clouddirectory ListManagedSchemaArns $schema_arn=SchemaArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/object/attributes; follows pages; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms ListObjectAttributes
export def 'clouddirectory list-object-attributes' [
  --directory-arn: string
  --object-reference: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --facet-filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListObjectAttributes $directory_arn=DirectoryArn $object_reference=ObjectReference $consistency_level=ConsistencyLevel $facet_filter=FacetFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/object/children; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms ListObjectChildren
export def 'clouddirectory list-object-children' [
  --directory-arn: string
  --object-reference: record
  --next-token: string
  --max-results: int
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'clouddirectory ListObjectChildren $directory_arn=DirectoryArn $object_reference=ObjectReference $next_token=NextToken $max_results=MaxResults $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw' }

# POST /amazonclouddirectory/2017-01-11/object/parentpaths; follows pages; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms ListObjectParentPaths
export def 'clouddirectory list-object-parent-paths' [
  --directory-arn: string
  --object-reference: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListObjectParentPaths $directory_arn=DirectoryArn $object_reference=ObjectReference $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/object/parent; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms ListObjectParents
export def 'clouddirectory list-object-parents' [
  --directory-arn: string
  --object-reference: record
  --next-token: string
  --max-results: int
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --include-all-links-to-each-parent: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory ListObjectParents $directory_arn=DirectoryArn $object_reference=ObjectReference $next_token=NextToken $max_results=MaxResults $consistency_level=ConsistencyLevel $include_all_links_to_each_parent=IncludeAllLinksToEachParent $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/object/policy; follows pages; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms ListObjectPolicies
export def 'clouddirectory list-object-policies' [
  --directory-arn: string
  --object-reference: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'clouddirectory ListObjectPolicies $directory_arn=DirectoryArn $object_reference=ObjectReference $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/typedlink/outgoing; follows pages; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms ListOutgoingTypedLinks
export def 'clouddirectory list-outgoing-typed-links' [
  --directory-arn: string
  --object-reference: record
  --filter-attribute-ranges: oneof<list<any>, record>
  --filter-typed-link: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListOutgoingTypedLinks $directory_arn=DirectoryArn $object_reference=ObjectReference $filter_attribute_ranges=FilterAttributeRanges $filter_typed_link=FilterTypedLink $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/policy/attachment; follows pages; cached 1min; needs --directory-arn --policy-reference
@category "aws clouddirectory"
@search-terms ListPolicyAttachments
export def 'clouddirectory list-policy-attachments' [
  --directory-arn: string
  --policy-reference: record
  --consistency-level: string@[SERIALIZABLE EVENTUAL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'clouddirectory ListPolicyAttachments $directory_arn=DirectoryArn $policy_reference=PolicyReference $consistency_level=ConsistencyLevel $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/schema/published; follows pages; cached 1min
@category "aws clouddirectory"
@search-terms ListPublishedSchemaArns
@example "First rows only" "clouddirectory list-published-schema-arns --stream | first 3"
export def 'clouddirectory list-published-schema-arns' [
  --schema-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'clouddirectory ListPublishedSchemaArns $schema_arn=SchemaArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/tags; follows pages; cached 5min; needs --resource-arn
@category "aws clouddirectory"
@search-terms ListTagsForResource
export def 'clouddirectory list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/typedlink/facet/attributes; follows pages; cached 1min; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms ListTypedLinkFacetAttributes
export def 'clouddirectory list-typed-link-facet-attributes' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory ListTypedLinkFacetAttributes $schema_arn=SchemaArn $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/typedlink/facet/list; follows pages; cached 1min; needs --schema-arn
@category "aws clouddirectory"
@search-terms ListTypedLinkFacetNames
export def 'clouddirectory list-typed-link-facet-names' [
  --schema-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'clouddirectory ListTypedLinkFacetNames $schema_arn=SchemaArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /amazonclouddirectory/2017-01-11/policy/lookup; follows pages; cached 1min; needs --directory-arn --object-reference
@category "aws clouddirectory"
@search-terms LookupPolicy
export def 'clouddirectory lookup-policy' [
  --directory-arn: string
  --object-reference: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'clouddirectory LookupPolicy $directory_arn=DirectoryArn $object_reference=ObjectReference $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /amazonclouddirectory/2017-01-11/schema/publish; needs --development-schema-arn --version
@category "aws clouddirectory"
@search-terms PublishSchema
export def 'clouddirectory publish-schema' [
  --development-schema-arn: string
  --version: string
  --minor-version: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory PublishSchema $development_schema_arn=DevelopmentSchemaArn $version=Version $minor_version=MinorVersion $name=Name $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/schema/json; needs --schema-arn --document
@category "aws clouddirectory"
@search-terms PutSchemaFromJson
export def 'clouddirectory put-schema-from-json' [
  --schema-arn: string
  --document: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory PutSchemaFromJson $schema_arn=SchemaArn $document=Document $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/object/facets/delete; needs --directory-arn --schema-facet --object-reference
@category "aws clouddirectory"
@search-terms RemoveFacetFromObject
export def 'clouddirectory remove-facet-from-object' [
  --directory-arn: string
  --schema-facet: record
  --object-reference: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory RemoveFacetFromObject $directory_arn=DirectoryArn $schema_facet=SchemaFacet $object_reference=ObjectReference $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/tags/add; needs --resource-arn --tags
@category "aws clouddirectory"
@search-terms TagResource
export def 'clouddirectory tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/tags/remove; needs --resource-arn --tag-keys
@category "aws clouddirectory"
@search-terms UntagResource
export def 'clouddirectory untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/facet; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms UpdateFacet
export def 'clouddirectory update-facet' [
  --schema-arn: string
  --name: string
  --attribute-updates: oneof<list<any>, record>
  --object-type: string@[NODE LEAF_NODE POLICY INDEX]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory UpdateFacet $schema_arn=SchemaArn $name=Name $attribute_updates=AttributeUpdates $object_type=ObjectType $region=--region $profile=--profile' }

# POST /amazonclouddirectory/2017-01-11/typedlink/attributes/update; needs --directory-arn --typed-link-specifier --attribute-updates
@category "aws clouddirectory"
@search-terms UpdateLinkAttributes
export def 'clouddirectory update-link-attributes' [
  --directory-arn: string
  --typed-link-specifier: record
  --attribute-updates: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory UpdateLinkAttributes $directory_arn=DirectoryArn $typed_link_specifier=TypedLinkSpecifier $attribute_updates=AttributeUpdates $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/object/update; needs --directory-arn --object-reference --attribute-updates
@category "aws clouddirectory"
@search-terms UpdateObjectAttributes
export def 'clouddirectory update-object-attributes' [
  --directory-arn: string
  --object-reference: record
  --attribute-updates: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory UpdateObjectAttributes $directory_arn=DirectoryArn $object_reference=ObjectReference $attribute_updates=AttributeUpdates $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/schema/update; needs --schema-arn --name
@category "aws clouddirectory"
@search-terms UpdateSchema
export def 'clouddirectory update-schema' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory UpdateSchema $schema_arn=SchemaArn $name=Name $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/facet; needs --schema-arn --name --attribute-updates --identity-attribute-order
@category "aws clouddirectory"
@search-terms UpdateTypedLinkFacet
export def 'clouddirectory update-typed-link-facet' [
  --schema-arn: string
  --name: string
  --attribute-updates: oneof<list<any>, record>
  --identity-attribute-order: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'clouddirectory UpdateTypedLinkFacet $schema_arn=SchemaArn $name=Name $attribute_updates=AttributeUpdates $identity_attribute_order=IdentityAttributeOrder $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/schema/upgradeapplied; needs --published-schema-arn --directory-arn
@category "aws clouddirectory"
@search-terms UpgradeAppliedSchema
export def 'clouddirectory upgrade-applied-schema' [
  --published-schema-arn: string
  --directory-arn: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory UpgradeAppliedSchema $published_schema_arn=PublishedSchemaArn $directory_arn=DirectoryArn $dry_run=DryRun? $region=--region $profile=--profile' }

# PUT /amazonclouddirectory/2017-01-11/schema/upgradepublished; needs --development-schema-arn --published-schema-arn --minor-version
@category "aws clouddirectory"
@search-terms UpgradePublishedSchema
export def 'clouddirectory upgrade-published-schema' [
  --development-schema-arn: string
  --published-schema-arn: string
  --minor-version: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'clouddirectory UpgradePublishedSchema $development_schema_arn=DevelopmentSchemaArn $published_schema_arn=PublishedSchemaArn $minor_version=MinorVersion $dry_run=DryRun? $region=--region $profile=--profile' }
