# Written by `cargo xtask generate --service clouddirectory` from the service's model and overlay: change those instead.
# CloudDirectory, API version 2017-01-11: 66 operations.

use rt.nu [call]

def ConsistencyLevel []: nothing -> list<string> { [SERIALIZABLE EVENTUAL] }

# PUT /amazonclouddirectory/2017-01-11/object/facets; needs --directory-arn --schema-facet --object-reference
@search-terms AddFacetToObject
export def 'clouddirectory add-facet-to-object' [
  --directory-arn: string
  --schema-facet: record
  --object-attribute-list: list
  --object-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory AddFacetToObject $directory_arn $schema_facet $object_attribute_list $object_reference -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/schema/apply; needs --published-schema-arn --directory-arn
@search-terms ApplySchema
export def 'clouddirectory apply-schema' [
  --published-schema-arn: string
  --directory-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory ApplySchema $published_schema_arn $directory_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/object/attach; needs --directory-arn --parent-reference --child-reference --link-name
@search-terms AttachObject
export def 'clouddirectory attach-object' [
  --directory-arn: string
  --parent-reference: record
  --child-reference: record
  --link-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory AttachObject $directory_arn $parent_reference $child_reference $link_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/policy/attach; needs --directory-arn --policy-reference --object-reference
@search-terms AttachPolicy
export def 'clouddirectory attach-policy' [
  --directory-arn: string
  --policy-reference: record
  --object-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory AttachPolicy $directory_arn $policy_reference $object_reference -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/index/attach; needs --directory-arn --index-reference --target-reference
@search-terms AttachToIndex
export def 'clouddirectory attach-to-index' [
  --directory-arn: string
  --index-reference: record
  --target-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory AttachToIndex $directory_arn $index_reference $target_reference -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/attach; needs --directory-arn --source-object-reference --target-object-reference --typed-link-facet --attributes
@search-terms AttachTypedLink
export def 'clouddirectory attach-typed-link' [
  --directory-arn: string
  --source-object-reference: record
  --target-object-reference: record
  --typed-link-facet: record
  --attributes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory AttachTypedLink $directory_arn $source_object_reference $target_object_reference $typed_link_facet $attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /amazonclouddirectory/2017-01-11/batchread; needs --directory-arn --operations
@search-terms BatchRead
export def 'clouddirectory batch-read' [
  --directory-arn: string
  --operations: list
  --consistency-level: string@ConsistencyLevel
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory BatchRead $directory_arn $operations $consistency_level -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/batchwrite; needs --directory-arn --operations
@search-terms BatchWrite
export def 'clouddirectory batch-write' [
  --directory-arn: string
  --operations: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory BatchWrite $directory_arn $operations -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/directory/create; needs --name --schema-arn
@search-terms CreateDirectory
export def 'clouddirectory create-directory' [
  --name: string
  --schema-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory CreateDirectory $name $schema_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/facet/create; needs --schema-arn --name
@search-terms CreateFacet
export def 'clouddirectory create-facet' [
  --schema-arn: string
  --name: string
  --attributes: list
  --object-type: string@[NODE LEAF_NODE POLICY INDEX]
  --facet-style: string@[STATIC DYNAMIC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory CreateFacet $schema_arn $name $attributes $object_type $facet_style -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/index; needs --directory-arn --ordered-indexed-attribute-list --is-unique
@search-terms CreateIndex
export def 'clouddirectory create-index' [
  --directory-arn: string
  --ordered-indexed-attribute-list: list
  --is-unique: oneof<bool>
  --parent-reference: record
  --link-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory CreateIndex $directory_arn $ordered_indexed_attribute_list $is_unique $parent_reference $link_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/object; needs --directory-arn --schema-facets
@search-terms CreateObject
export def 'clouddirectory create-object' [
  --directory-arn: string
  --schema-facets: list
  --object-attribute-list: list
  --parent-reference: record
  --link-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory CreateObject $directory_arn $schema_facets $object_attribute_list $parent_reference $link_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/schema/create; needs --name
@search-terms CreateSchema
export def 'clouddirectory create-schema' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory CreateSchema $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/facet/create; needs --schema-arn --facet
@search-terms CreateTypedLinkFacet
export def 'clouddirectory create-typed-link-facet' [
  --schema-arn: string
  --facet: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory CreateTypedLinkFacet $schema_arn $facet -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/directory; needs --directory-arn
@search-terms DeleteDirectory
export def 'clouddirectory delete-directory' [
  --directory-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DeleteDirectory $directory_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/facet/delete; needs --schema-arn --name
@search-terms DeleteFacet
export def 'clouddirectory delete-facet' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DeleteFacet $schema_arn $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/object/delete; needs --directory-arn --object-reference
@search-terms DeleteObject
export def 'clouddirectory delete-object' [
  --directory-arn: string
  --object-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DeleteObject $directory_arn $object_reference -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/schema; needs --schema-arn
@search-terms DeleteSchema
export def 'clouddirectory delete-schema' [
  --schema-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DeleteSchema $schema_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/facet/delete; needs --schema-arn --name
@search-terms DeleteTypedLinkFacet
export def 'clouddirectory delete-typed-link-facet' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DeleteTypedLinkFacet $schema_arn $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/index/detach; needs --directory-arn --index-reference --target-reference
@search-terms DetachFromIndex
export def 'clouddirectory detach-from-index' [
  --directory-arn: string
  --index-reference: record
  --target-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DetachFromIndex $directory_arn $index_reference $target_reference -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/object/detach; needs --directory-arn --parent-reference --link-name
@search-terms DetachObject
export def 'clouddirectory detach-object' [
  --directory-arn: string
  --parent-reference: record
  --link-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DetachObject $directory_arn $parent_reference $link_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/policy/detach; needs --directory-arn --policy-reference --object-reference
@search-terms DetachPolicy
export def 'clouddirectory detach-policy' [
  --directory-arn: string
  --policy-reference: record
  --object-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DetachPolicy $directory_arn $policy_reference $object_reference -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/detach; needs --directory-arn --typed-link-specifier
@search-terms DetachTypedLink
export def 'clouddirectory detach-typed-link' [
  --directory-arn: string
  --typed-link-specifier: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DetachTypedLink $directory_arn $typed_link_specifier -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/directory/disable; needs --directory-arn
@search-terms DisableDirectory
export def 'clouddirectory disable-directory' [
  --directory-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory DisableDirectory $directory_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/directory/enable; needs --directory-arn
@search-terms EnableDirectory
export def 'clouddirectory enable-directory' [
  --directory-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory EnableDirectory $directory_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /amazonclouddirectory/2017-01-11/schema/getappliedschema; cached 1min; needs --schema-arn
@search-terms GetAppliedSchemaVersion
export def 'clouddirectory get-applied-schema-version' [
  --schema-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory GetAppliedSchemaVersion $schema_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/directory/get; cached 1min; needs --directory-arn
@search-terms GetDirectory
export def 'clouddirectory get-directory' [
  --directory-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory GetDirectory $directory_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/facet; cached 1min; needs --schema-arn --name
@search-terms GetFacet
export def 'clouddirectory get-facet' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory GetFacet $schema_arn $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/typedlink/attributes/get; needs --directory-arn --typed-link-specifier --attribute-names
@search-terms GetLinkAttributes
export def 'clouddirectory get-link-attributes' [
  --directory-arn: string
  --typed-link-specifier: record
  --attribute-names: list<string>
  --consistency-level: string@ConsistencyLevel
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory GetLinkAttributes $directory_arn $typed_link_specifier $attribute_names $consistency_level -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/object/attributes/get; needs --directory-arn --object-reference --schema-facet --attribute-names
@search-terms GetObjectAttributes
export def 'clouddirectory get-object-attributes' [
  --directory-arn: string
  --object-reference: record
  --consistency-level: string@ConsistencyLevel
  --schema-facet: record
  --attribute-names: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory GetObjectAttributes $directory_arn $object_reference $consistency_level $schema_facet $attribute_names -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/object/information; needs --directory-arn --object-reference
@search-terms GetObjectInformation
export def 'clouddirectory get-object-information' [
  --directory-arn: string
  --object-reference: record
  --consistency-level: string@ConsistencyLevel
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory GetObjectInformation $directory_arn $object_reference $consistency_level -- $region $profile $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/schema/json; cached 1min; needs --schema-arn
@search-terms GetSchemaAsJson
export def 'clouddirectory get-schema-as-json' [
  --schema-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory GetSchemaAsJson $schema_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/typedlink/facet/get; cached 1min; needs --schema-arn --name
@search-terms GetTypedLinkFacetInformation
export def 'clouddirectory get-typed-link-facet-information' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory GetTypedLinkFacetInformation $schema_arn $name -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/schema/applied; follows pages; cached 1min; needs --directory-arn
@search-terms ListAppliedSchemaArns
export def 'clouddirectory list-applied-schema-arns' [
  --directory-arn: string
  --schema-arn: string
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
]: any -> any { call 'clouddirectory ListAppliedSchemaArns $directory_arn $schema_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/object/indices; follows pages; cached 1min; needs --directory-arn --target-reference
@search-terms ListAttachedIndices
export def 'clouddirectory list-attached-indices' [
  --directory-arn: string
  --target-reference: record
  --consistency-level: string@ConsistencyLevel
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
]: any -> any { call 'clouddirectory ListAttachedIndices $directory_arn $target_reference $consistency_level -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/schema/development; follows pages; cached 1min
@search-terms ListDevelopmentSchemaArns
export def 'clouddirectory list-development-schema-arns' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'clouddirectory ListDevelopmentSchemaArns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /amazonclouddirectory/2017-01-11/directory/list; follows pages; cached 1min
@search-terms ListDirectories
export def 'clouddirectory list-directories' [
  --state: string@[ENABLED DISABLED DELETED]
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
]: any -> any { call 'clouddirectory ListDirectories $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/facet/attributes; follows pages; cached 1min; needs --schema-arn --name
@search-terms ListFacetAttributes
export def 'clouddirectory list-facet-attributes' [
  --schema-arn: string
  --name: string
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
]: any -> any { call 'clouddirectory ListFacetAttributes $schema_arn $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/facet/list; follows pages; cached 1min; needs --schema-arn
@search-terms ListFacetNames
export def 'clouddirectory list-facet-names' [
  --schema-arn: string
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
]: any -> any { call 'clouddirectory ListFacetNames $schema_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/typedlink/incoming; follows pages; cached 1min; needs --directory-arn --object-reference
@search-terms ListIncomingTypedLinks
export def 'clouddirectory list-incoming-typed-links' [
  --directory-arn: string
  --object-reference: record
  --filter-attribute-ranges: list
  --filter-typed-link: record
  --consistency-level: string@ConsistencyLevel
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
]: any -> any { call 'clouddirectory ListIncomingTypedLinks $directory_arn $object_reference $filter_attribute_ranges $filter_typed_link $consistency_level -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/index/targets; follows pages; needs --directory-arn --index-reference
@search-terms ListIndex
export def 'clouddirectory list-index' [
  --directory-arn: string
  --ranges-on-indexed-values: list
  --index-reference: record
  --consistency-level: string@ConsistencyLevel
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory ListIndex $directory_arn $ranges_on_indexed_values $index_reference $consistency_level -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/schema/managed; follows pages; cached 1min
@search-terms ListManagedSchemaArns
export def 'clouddirectory list-managed-schema-arns' [
  --schema-arn: string
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
]: any -> any { call 'clouddirectory ListManagedSchemaArns $schema_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/object/attributes; follows pages; needs --directory-arn --object-reference
@search-terms ListObjectAttributes
export def 'clouddirectory list-object-attributes' [
  --directory-arn: string
  --object-reference: record
  --consistency-level: string@ConsistencyLevel
  --facet-filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory ListObjectAttributes $directory_arn $object_reference $consistency_level $facet_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/object/children; needs --directory-arn --object-reference
@search-terms ListObjectChildren
export def 'clouddirectory list-object-children' [
  --directory-arn: string
  --object-reference: record
  --next-token: string
  --max-results: int
  --consistency-level: string@ConsistencyLevel
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory ListObjectChildren $directory_arn $object_reference $next_token $max_results $consistency_level -- $region $profile $raw $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/object/parentpaths; follows pages; needs --directory-arn --object-reference
@search-terms ListObjectParentPaths
export def 'clouddirectory list-object-parent-paths' [
  --directory-arn: string
  --object-reference: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory ListObjectParentPaths $directory_arn $object_reference -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/object/parent; needs --directory-arn --object-reference
@search-terms ListObjectParents
export def 'clouddirectory list-object-parents' [
  --directory-arn: string
  --object-reference: record
  --next-token: string
  --max-results: int
  --consistency-level: string@ConsistencyLevel
  --include-all-links-to-each-parent: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory ListObjectParents $directory_arn $object_reference $next_token $max_results $consistency_level $include_all_links_to_each_parent -- $region $profile $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/object/policy; follows pages; needs --directory-arn --object-reference
@search-terms ListObjectPolicies
export def 'clouddirectory list-object-policies' [
  --directory-arn: string
  --object-reference: record
  --consistency-level: string@ConsistencyLevel
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory ListObjectPolicies $directory_arn $object_reference $consistency_level -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/typedlink/outgoing; follows pages; cached 1min; needs --directory-arn --object-reference
@search-terms ListOutgoingTypedLinks
export def 'clouddirectory list-outgoing-typed-links' [
  --directory-arn: string
  --object-reference: record
  --filter-attribute-ranges: list
  --filter-typed-link: record
  --consistency-level: string@ConsistencyLevel
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
]: any -> any { call 'clouddirectory ListOutgoingTypedLinks $directory_arn $object_reference $filter_attribute_ranges $filter_typed_link $consistency_level -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/policy/attachment; follows pages; cached 1min; needs --directory-arn --policy-reference
@search-terms ListPolicyAttachments
export def 'clouddirectory list-policy-attachments' [
  --directory-arn: string
  --policy-reference: record
  --consistency-level: string@ConsistencyLevel
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
]: any -> any { call 'clouddirectory ListPolicyAttachments $directory_arn $policy_reference $consistency_level -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/schema/published; follows pages; cached 1min
@search-terms ListPublishedSchemaArns
export def 'clouddirectory list-published-schema-arns' [
  --schema-arn: string
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
]: any -> any { call 'clouddirectory ListPublishedSchemaArns $schema_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/tags; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'clouddirectory list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'clouddirectory ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/typedlink/facet/attributes; follows pages; cached 1min; needs --schema-arn --name
@search-terms ListTypedLinkFacetAttributes
export def 'clouddirectory list-typed-link-facet-attributes' [
  --schema-arn: string
  --name: string
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
]: any -> any { call 'clouddirectory ListTypedLinkFacetAttributes $schema_arn $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/typedlink/facet/list; follows pages; cached 1min; needs --schema-arn
@search-terms ListTypedLinkFacetNames
export def 'clouddirectory list-typed-link-facet-names' [
  --schema-arn: string
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
]: any -> any { call 'clouddirectory ListTypedLinkFacetNames $schema_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /amazonclouddirectory/2017-01-11/policy/lookup; follows pages; needs --directory-arn --object-reference
@search-terms LookupPolicy
export def 'clouddirectory lookup-policy' [
  --directory-arn: string
  --object-reference: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'clouddirectory LookupPolicy $directory_arn $object_reference -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# PUT /amazonclouddirectory/2017-01-11/schema/publish; needs --development-schema-arn --version
@search-terms PublishSchema
export def 'clouddirectory publish-schema' [
  --development-schema-arn: string
  --version: string
  --minor-version: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory PublishSchema $development_schema_arn $version $minor_version $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/schema/json; needs --schema-arn --document
@search-terms PutSchemaFromJson
export def 'clouddirectory put-schema-from-json' [
  --schema-arn: string
  --document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory PutSchemaFromJson $schema_arn $document -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/object/facets/delete; needs --directory-arn --schema-facet --object-reference
@search-terms RemoveFacetFromObject
export def 'clouddirectory remove-facet-from-object' [
  --directory-arn: string
  --schema-facet: record
  --object-reference: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory RemoveFacetFromObject $directory_arn $schema_facet $object_reference -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/tags/add; needs --resource-arn --tags
@search-terms TagResource
export def 'clouddirectory tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/tags/remove; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'clouddirectory untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/facet; needs --schema-arn --name
@search-terms UpdateFacet
export def 'clouddirectory update-facet' [
  --schema-arn: string
  --name: string
  --attribute-updates: list
  --object-type: string@[NODE LEAF_NODE POLICY INDEX]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory UpdateFacet $schema_arn $name $attribute_updates $object_type -- $region $profile $with_input $fail_fast $yes' }

# POST /amazonclouddirectory/2017-01-11/typedlink/attributes/update; needs --directory-arn --typed-link-specifier --attribute-updates
@search-terms UpdateLinkAttributes
export def 'clouddirectory update-link-attributes' [
  --directory-arn: string
  --typed-link-specifier: record
  --attribute-updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory UpdateLinkAttributes $directory_arn $typed_link_specifier $attribute_updates -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/object/update; needs --directory-arn --object-reference --attribute-updates
@search-terms UpdateObjectAttributes
export def 'clouddirectory update-object-attributes' [
  --directory-arn: string
  --object-reference: record
  --attribute-updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory UpdateObjectAttributes $directory_arn $object_reference $attribute_updates -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/schema/update; needs --schema-arn --name
@search-terms UpdateSchema
export def 'clouddirectory update-schema' [
  --schema-arn: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory UpdateSchema $schema_arn $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/typedlink/facet; needs --schema-arn --name --attribute-updates --identity-attribute-order
@search-terms UpdateTypedLinkFacet
export def 'clouddirectory update-typed-link-facet' [
  --schema-arn: string
  --name: string
  --attribute-updates: list
  --identity-attribute-order: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory UpdateTypedLinkFacet $schema_arn $name $attribute_updates $identity_attribute_order -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/schema/upgradeapplied; needs --published-schema-arn --directory-arn
@search-terms UpgradeAppliedSchema
export def 'clouddirectory upgrade-applied-schema' [
  --published-schema-arn: string
  --directory-arn: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory UpgradeAppliedSchema $published_schema_arn $directory_arn $dry_run -- $region $profile $with_input $fail_fast $yes' }

# PUT /amazonclouddirectory/2017-01-11/schema/upgradepublished; needs --development-schema-arn --published-schema-arn --minor-version
@search-terms UpgradePublishedSchema
export def 'clouddirectory upgrade-published-schema' [
  --development-schema-arn: string
  --published-schema-arn: string
  --minor-version: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'clouddirectory UpgradePublishedSchema $development_schema_arn $published_schema_arn $minor_version $dry_run -- $region $profile $with_input $fail_fast $yes' }
