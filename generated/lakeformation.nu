# Written by `cargo xtask generate --service lakeformation` from the service's model and overlay: change those instead.
# LakeFormation, API version 2017-03-31: 71 operations.

use rt.nu [call]

# POST /AddLFTagsToResource; needs --resource --lf-tags
@search-terms AddLFTagsToResource
export def 'lakeformation add-lf-tags-to-resource' [
  --catalog-id: string
  --resource: record
  --lf-tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation AddLFTagsToResource $catalog_id $resource $lf_tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /AssumeDecoratedRoleWithSAML; needs --saml-assertion --role-arn --principal-arn
@search-terms AssumeDecoratedRoleWithSAML
export def 'lakeformation assume-decorated-role-with-saml' [
  --saml-assertion: string
  --role-arn: string
  --principal-arn: string
  --duration-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation AssumeDecoratedRoleWithSAML $saml_assertion $role_arn $principal_arn $duration_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /AttachRLSPolicy; needs --name --resource
@search-terms AttachRLSPolicy
export def 'lakeformation attach-rls-policy' [
  --name: string
  --resource: record
  --principal: record
  --condition: record
  --set-default: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation AttachRLSPolicy $name $resource $principal $condition $set_default -- $region $profile $with_input $fail_fast $yes' }

# POST /BatchGrantPermissions; needs --entries
@search-terms BatchGrantPermissions
export def 'lakeformation batch-grant-permissions' [
  --catalog-id: string
  --entries: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation BatchGrantPermissions $catalog_id $entries -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /BatchRevokePermissions; needs --entries
@search-terms BatchRevokePermissions
export def 'lakeformation batch-revoke-permissions' [
  --catalog-id: string
  --entries: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation BatchRevokePermissions $catalog_id $entries -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /CancelTransaction; needs --transaction-id
@search-terms CancelTransaction
export def 'lakeformation cancel-transaction' [
  --transaction-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation CancelTransaction $transaction_id -- $region $profile $with_input $fail_fast $yes' }

# POST /CommitTransaction; needs --transaction-id
@search-terms CommitTransaction
export def 'lakeformation commit-transaction' [
  --transaction-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation CommitTransaction $transaction_id -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateDataCellsFilter; needs --table-data
@search-terms CreateDataCellsFilter
export def 'lakeformation create-data-cells-filter' [
  --table-data: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation CreateDataCellsFilter $table_data -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateLFTag; needs --tag-key --tag-values
@search-terms CreateLFTag
export def 'lakeformation create-lf-tag' [
  --catalog-id: string
  --tag-key: string
  --tag-values: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation CreateLFTag $catalog_id $tag_key $tag_values -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateLFTagExpression; needs --name --expression
@search-terms CreateLFTagExpression
export def 'lakeformation create-lf-tag-expression' [
  --name: string
  --description: string
  --catalog-id: string
  --expression: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation CreateLFTagExpression $name $description $catalog_id $expression -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateLakeFormationIdentityCenterConfiguration
@search-terms CreateLakeFormationIdentityCenterConfiguration
export def 'lakeformation create-lake-formation-identity-center-configuration' [
  --catalog-id: string
  --instance-arn: string
  --external-filtering: record
  --share-recipients: list
  --service-integrations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation CreateLakeFormationIdentityCenterConfiguration $catalog_id $instance_arn $external_filtering $share_recipients $service_integrations -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateLakeFormationOptIn; needs --principal --resource
@search-terms CreateLakeFormationOptIn
export def 'lakeformation create-lake-formation-opt-in' [
  --principal: record
  --resource: record
  --condition: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation CreateLakeFormationOptIn $principal $resource $condition -- $region $profile $with_input $fail_fast $yes' }

# POST /CreateRLSPolicy; needs --name --attachment-columns --filter-expression
@search-terms CreateRLSPolicy
export def 'lakeformation create-rls-policy' [
  --name: string
  --attachment-columns: list
  --filter-expression: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation CreateRLSPolicy $name $attachment_columns $filter_expression -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteDataCellsFilter
@search-terms DeleteDataCellsFilter
export def 'lakeformation delete-data-cells-filter' [
  --table-catalog-id: string
  --database-name: string
  --table-name: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DeleteDataCellsFilter $table_catalog_id $database_name $table_name $name -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLFTag; needs --tag-key
@search-terms DeleteLFTag
export def 'lakeformation delete-lf-tag' [
  --catalog-id: string
  --tag-key: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DeleteLFTag $catalog_id $tag_key -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLFTagExpression; needs --name
@search-terms DeleteLFTagExpression
export def 'lakeformation delete-lf-tag-expression' [
  --name: string
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DeleteLFTagExpression $name $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLakeFormationIdentityCenterConfiguration
@search-terms DeleteLakeFormationIdentityCenterConfiguration
export def 'lakeformation delete-lake-formation-identity-center-configuration' [
  --catalog-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DeleteLakeFormationIdentityCenterConfiguration $catalog_id -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteLakeFormationOptIn; needs --principal --resource
@search-terms DeleteLakeFormationOptIn
export def 'lakeformation delete-lake-formation-opt-in' [
  --principal: record
  --resource: record
  --condition: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DeleteLakeFormationOptIn $principal $resource $condition -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteObjectsOnCancel; needs --database-name --table-name --transaction-id --objects
@search-terms DeleteObjectsOnCancel
export def 'lakeformation delete-objects-on-cancel' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --transaction-id: string
  --objects: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DeleteObjectsOnCancel $catalog_id $database_name $table_name $transaction_id $objects -- $region $profile $with_input $fail_fast $yes' }

# POST /DeleteRLSPolicy; needs --name
@search-terms DeleteRLSPolicy
export def 'lakeformation delete-rls-policy' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DeleteRLSPolicy $name -- $region $profile $with_input $fail_fast $yes' }

# POST /DeregisterResource; needs --resource-arn
@search-terms DeregisterResource
export def 'lakeformation deregister-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DeregisterResource $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /DescribeLakeFormationIdentityCenterConfiguration; cached 1min
@search-terms DescribeLakeFormationIdentityCenterConfiguration
export def 'lakeformation describe-lake-formation-identity-center-configuration' [
  --catalog-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation DescribeLakeFormationIdentityCenterConfiguration $catalog_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /DescribeResource; cached 1min; needs --resource-arn
@search-terms DescribeResource
export def 'lakeformation describe-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation DescribeResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /DescribeTransaction; cached 1min; needs --transaction-id
@search-terms DescribeTransaction
export def 'lakeformation describe-transaction' [
  --transaction-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation DescribeTransaction $transaction_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /DetachRLSPolicy; needs --name --resource
@search-terms DetachRLSPolicy
export def 'lakeformation detach-rls-policy' [
  --name: string
  --resource: record
  --principal: record
  --condition: record
  --remove-default: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation DetachRLSPolicy $name $resource $principal $condition $remove_default -- $region $profile $with_input $fail_fast $yes' }

# POST /ExtendTransaction
@search-terms ExtendTransaction
export def 'lakeformation extend-transaction' [
  --transaction-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation ExtendTransaction $transaction_id -- $region $profile $with_input $fail_fast $yes' }

# POST /GetDataCellsFilter; cached 1min; needs --table-catalog-id --database-name --table-name --name
@search-terms GetDataCellsFilter
export def 'lakeformation get-data-cells-filter' [
  --table-catalog-id: string
  --database-name: string
  --table-name: string
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetDataCellsFilter $table_catalog_id $database_name $table_name $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetDataLakePrincipal; cached 1min
@search-terms GetDataLakePrincipal
export def 'lakeformation get-data-lake-principal' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'lakeformation GetDataLakePrincipal -- $region $profile $refresh $ttl' }

# POST /GetDataLakeSettings; cached 1min
@search-terms GetDataLakeSettings
export def 'lakeformation get-data-lake-settings' [
  --catalog-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetDataLakeSettings $catalog_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetEffectivePermissionsForPath; follows pages; cached 1min; needs --resource-arn
@search-terms GetEffectivePermissionsForPath
export def 'lakeformation get-effective-permissions-for-path' [
  --catalog-id: string
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
]: any -> any { call 'lakeformation GetEffectivePermissionsForPath $catalog_id $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /GetGlueFunctionSessionContext; needs --user-defined-function-arns
@search-terms GetGlueFunctionSessionContext
export def 'lakeformation get-glue-function-session-context' [
  --user-defined-function-arns: list<string>
  --duration-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetGlueFunctionSessionContext $user_defined_function_arns $duration_seconds -- $region $profile $with_input $fail_fast' }

# POST /GetLFTag; cached 1min; needs --tag-key
@search-terms GetLFTag
export def 'lakeformation get-lf-tag' [
  --catalog-id: string
  --tag-key: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetLFTag $catalog_id $tag_key -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetLFTagExpression; cached 1min; needs --name
@search-terms GetLFTagExpression
export def 'lakeformation get-lf-tag-expression' [
  --name: string
  --catalog-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetLFTagExpression $name $catalog_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetQueryState; needs --query-id
@search-terms GetQueryState
export def 'lakeformation get-query-state' [
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetQueryState $query_id -- $region $profile $with_input $fail_fast' }

# POST /GetQueryStatistics; needs --query-id
@search-terms GetQueryStatistics
export def 'lakeformation get-query-statistics' [
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetQueryStatistics $query_id -- $region $profile $with_input $fail_fast' }

# POST /GetRLSPolicy; cached 1min; needs --name
@search-terms GetRLSPolicy
export def 'lakeformation get-rls-policy' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetRLSPolicy $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetResourceLFTags; cached 5min; needs --resource
@search-terms GetResourceLFTags
export def 'lakeformation get-resource-lf-tags' [
  --catalog-id: string
  --resource: record
  --show-assigned-lf-tags: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetResourceLFTags $catalog_id $resource $show_assigned_lf_tags -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /GetTableObjects; follows pages; needs --database-name --table-name
@search-terms GetTableObjects
export def 'lakeformation get-table-objects' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --transaction-id: string
  --query-as-of-time: oneof<datetime, duration, string>
  --partition-predicate: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetTableObjects $catalog_id $database_name $table_name $transaction_id $query_as_of_time $partition_predicate -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /GetTemporaryDataLocationCredentials
@search-terms GetTemporaryDataLocationCredentials
export def 'lakeformation get-temporary-data-location-credentials' [
  --duration-seconds: int
  --audit-context: record
  --data-locations: list<string>
  --credentials-scope: string@[READ READWRITE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetTemporaryDataLocationCredentials $duration_seconds $audit_context $data_locations $credentials_scope -- $region $profile $with_input $fail_fast' }

# POST /GetTemporaryGlueFunctionCredentials; needs --user-defined-function-arn
@search-terms GetTemporaryGlueFunctionCredentials
export def 'lakeformation get-temporary-glue-function-credentials' [
  --user-defined-function-arn: string
  --audit-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetTemporaryGlueFunctionCredentials $user_defined_function_arn $audit_context -- $region $profile $with_input $fail_fast' }

# POST /GetTemporaryGluePartitionCredentials; needs --table-arn --partition
@search-terms GetTemporaryGluePartitionCredentials
export def 'lakeformation get-temporary-glue-partition-credentials' [
  --table-arn: string
  --partition: record
  --permissions: list<string>
  --duration-seconds: int
  --audit-context: record
  --supported-permission-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetTemporaryGluePartitionCredentials $table_arn $partition $permissions $duration_seconds $audit_context $supported_permission_types -- $region $profile $with_input $fail_fast' }

# POST /GetTemporaryGlueTableCredentials; needs --table-arn
@search-terms GetTemporaryGlueTableCredentials
export def 'lakeformation get-temporary-glue-table-credentials' [
  --table-arn: string
  --permissions: list<string>
  --duration-seconds: int
  --audit-context: record
  --supported-permission-types: list<string>
  --s3-path: string
  --query-session-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetTemporaryGlueTableCredentials $table_arn $permissions $duration_seconds $audit_context $supported_permission_types $s3_path $query_session_context -- $region $profile $with_input $fail_fast' }

# POST /GetWorkUnitResults; needs --query-id --work-unit-id --work-unit-token
@search-terms GetWorkUnitResults
export def 'lakeformation get-work-unit-results' [
  --query-id: string
  --work-unit-id: int
  --work-unit-token: string
  --region: string
  --profile: string
  --raw
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetWorkUnitResults $query_id $work_unit_id $work_unit_token -- $region $profile $raw $with_input $fail_fast' }

# POST /GetWorkUnits; follows pages; needs --query-id
@search-terms GetWorkUnits
export def 'lakeformation get-work-units' [
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'lakeformation GetWorkUnits $query_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /GrantPermissions; needs --principal --resource --permissions
@search-terms GrantPermissions
export def 'lakeformation grant-permissions' [
  --catalog-id: string
  --principal: record
  --resource: record
  --permissions: list<string>
  --condition: record
  --permissions-with-grant-option: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation GrantPermissions $catalog_id $principal $resource $permissions $condition $permissions_with_grant_option -- $region $profile $with_input $fail_fast $yes' }

# POST /ListDataCellsFilter; follows pages; cached 1min
@search-terms ListDataCellsFilter
export def 'lakeformation list-data-cells-filter' [
  --table: record
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
]: any -> any { call 'lakeformation ListDataCellsFilter $table -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListLFTagExpressions; follows pages; cached 1min
@search-terms ListLFTagExpressions
export def 'lakeformation list-lf-tag-expressions' [
  --catalog-id: string
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
]: any -> any { call 'lakeformation ListLFTagExpressions $catalog_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListLFTags; follows pages; cached 5min
@search-terms ListLFTags
export def 'lakeformation list-lf-tags' [
  --catalog-id: string
  --resource-share-type: string@[FOREIGN ALL]
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
]: any -> any { call 'lakeformation ListLFTags $catalog_id $resource_share_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListLakeFormationOptIns; follows pages; cached 1min
@search-terms ListLakeFormationOptIns
export def 'lakeformation list-lake-formation-opt-ins' [
  --principal: record
  --resource: record
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
]: any -> any { call 'lakeformation ListLakeFormationOptIns $principal $resource -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListPermissions; follows pages; cached 1min
@search-terms ListPermissions
export def 'lakeformation list-permissions' [
  --catalog-id: string
  --principal: record
  --resource-type: string@[ANY_RESOURCE CATALOG DATABASE TABLE DATA_LOCATION LF_TAG LF_TAG_POLICY LF_TAG_POLICY_DATABASE LF_TAG_POLICY_TABLE LF_NAMED_TAG_EXPRESSION USER_DEFINED_FUNCTION]
  --resource: record
  --include-related: string
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
]: any -> any { call 'lakeformation ListPermissions $catalog_id $principal $resource_type $resource $include_related -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListRLSPolicies; follows pages; cached 1min
@search-terms ListRLSPolicies
export def 'lakeformation list-rls-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'lakeformation ListRLSPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /ListRLSPolicyAttachments; follows pages; cached 1min
@search-terms ListRLSPolicyAttachments
export def 'lakeformation list-rls-policy-attachments' [
  --resource: record
  --principal: record
  --policy-name: string
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
]: any -> any { call 'lakeformation ListRLSPolicyAttachments $resource $principal $policy_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListResources; follows pages; cached 1min
@search-terms ListResources
export def 'lakeformation list-resources' [
  --filter-condition-list: list
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
]: any -> any { call 'lakeformation ListResources $filter_condition_list -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListTableStorageOptimizers; follows pages; cached 1min; needs --database-name --table-name
@search-terms ListTableStorageOptimizers
export def 'lakeformation list-table-storage-optimizers' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --storage-optimizer-type: string@[COMPACTION GARBAGE_COLLECTION ALL]
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
]: any -> any { call 'lakeformation ListTableStorageOptimizers $catalog_id $database_name $table_name $storage_optimizer_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /ListTransactions; follows pages; cached 1min
@search-terms ListTransactions
export def 'lakeformation list-transactions' [
  --catalog-id: string
  --status-filter: string@[ALL COMPLETED ACTIVE COMMITTED ABORTED]
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
]: any -> any { call 'lakeformation ListTransactions $catalog_id $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /PutDataLakeSettings; needs --data-lake-settings
@search-terms PutDataLakeSettings
export def 'lakeformation put-data-lake-settings' [
  --catalog-id: string
  --data-lake-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation PutDataLakeSettings $catalog_id $data_lake_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /RegisterResource; needs --resource-arn
@search-terms RegisterResource
export def 'lakeformation register-resource' [
  --resource-arn: string
  --use-service-linked-role: oneof<bool>
  --role-arn: string
  --with-federation: oneof<bool>
  --hybrid-access-enabled: oneof<bool>
  --with-privileged-access: oneof<bool>
  --expected-resource-owner-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation RegisterResource $resource_arn $use_service_linked_role $role_arn $with_federation $hybrid_access_enabled $with_privileged_access $expected_resource_owner_account -- $region $profile $with_input $fail_fast $yes' }

# POST /RemoveLFTagsFromResource; needs --resource --lf-tags
@search-terms RemoveLFTagsFromResource
export def 'lakeformation remove-lf-tags-from-resource' [
  --catalog-id: string
  --resource: record
  --lf-tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation RemoveLFTagsFromResource $catalog_id $resource $lf_tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /RevokePermissions; needs --principal --resource --permissions
@search-terms RevokePermissions
export def 'lakeformation revoke-permissions' [
  --catalog-id: string
  --principal: record
  --resource: record
  --permissions: list<string>
  --condition: record
  --permissions-with-grant-option: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation RevokePermissions $catalog_id $principal $resource $permissions $condition $permissions_with_grant_option -- $region $profile $with_input $fail_fast $yes' }

# POST /SearchDatabasesByLFTags; follows pages; cached 5min; needs --expression
@search-terms SearchDatabasesByLFTags
export def 'lakeformation search-databases-by-lf-tags' [
  --catalog-id: string
  --expression: any
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
]: any -> any { call 'lakeformation SearchDatabasesByLFTags $catalog_id $expression -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /SearchTablesByLFTags; follows pages; cached 5min; needs --expression
@search-terms SearchTablesByLFTags
export def 'lakeformation search-tables-by-lf-tags' [
  --catalog-id: string
  --expression: any
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
]: any -> any { call 'lakeformation SearchTablesByLFTags $catalog_id $expression -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /StartQueryPlanning; needs --query-planning-context --query-string
@search-terms StartQueryPlanning
export def 'lakeformation start-query-planning' [
  --query-planning-context: record
  --query-string: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation StartQueryPlanning $query_planning_context $query_string -- $region $profile $with_input $fail_fast $yes' }

# POST /StartTransaction
@search-terms StartTransaction
export def 'lakeformation start-transaction' [
  --transaction-type: string@[READ_AND_WRITE READ_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation StartTransaction $transaction_type -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateDataCellsFilter; needs --table-data
@search-terms UpdateDataCellsFilter
export def 'lakeformation update-data-cells-filter' [
  --table-data: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation UpdateDataCellsFilter $table_data -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLFTag; needs --tag-key
@search-terms UpdateLFTag
export def 'lakeformation update-lf-tag' [
  --catalog-id: string
  --tag-key: string
  --tag-values-to-delete: list<string>
  --tag-values-to-add: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation UpdateLFTag $catalog_id $tag_key $tag_values_to_delete $tag_values_to_add -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLFTagExpression; needs --name --expression
@search-terms UpdateLFTagExpression
export def 'lakeformation update-lf-tag-expression' [
  --name: string
  --description: string
  --catalog-id: string
  --expression: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation UpdateLFTagExpression $name $description $catalog_id $expression -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateLakeFormationIdentityCenterConfiguration
@search-terms UpdateLakeFormationIdentityCenterConfiguration
export def 'lakeformation update-lake-formation-identity-center-configuration' [
  --catalog-id: string
  --share-recipients: list
  --service-integrations: list
  --application-status: string@[ENABLED DISABLED]
  --external-filtering: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation UpdateLakeFormationIdentityCenterConfiguration $catalog_id $share_recipients $service_integrations $application_status $external_filtering -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateRLSPolicy; needs --name
@search-terms UpdateRLSPolicy
export def 'lakeformation update-rls-policy' [
  --name: string
  --filter-expression: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation UpdateRLSPolicy $name $filter_expression -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateResource; needs --role-arn --resource-arn
@search-terms UpdateResource
export def 'lakeformation update-resource' [
  --role-arn: string
  --resource-arn: string
  --with-federation: oneof<bool>
  --hybrid-access-enabled: oneof<bool>
  --expected-resource-owner-account: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation UpdateResource $role_arn $resource_arn $with_federation $hybrid_access_enabled $expected_resource_owner_account -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateTableObjects; needs --database-name --table-name --write-operations
@search-terms UpdateTableObjects
export def 'lakeformation update-table-objects' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --transaction-id: string
  --write-operations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation UpdateTableObjects $catalog_id $database_name $table_name $transaction_id $write_operations -- $region $profile $with_input $fail_fast $yes' }

# POST /UpdateTableStorageOptimizer; needs --database-name --table-name --storage-optimizer-config
@search-terms UpdateTableStorageOptimizer
export def 'lakeformation update-table-storage-optimizer' [
  --catalog-id: string
  --database-name: string
  --table-name: string
  --storage-optimizer-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lakeformation UpdateTableStorageOptimizer $catalog_id $database_name $table_name $storage_optimizer_config -- $region $profile $with_input $fail_fast $yes' }
