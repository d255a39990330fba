# Written by `cargo xtask generate --service dynamodb` from the service's model and overlay: change those instead.
# DynamoDB, API version 2012-08-10: 62 operations, 7 waiters.

use rt.nu [call]

def ReturnConsumedCapacity []: nothing -> list<string> { [INDEXES TOTAL NONE] }

# POST /; needs --statements
@search-terms BatchExecuteStatement
export def 'dynamodb batch-execute-statement' [
  --statements: list
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb BatchExecuteStatement $statements $return_consumed_capacity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --request-items
@search-terms BatchGetItem
export def 'dynamodb batch-get-item' [
  --request-items: record
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb BatchGetItem $request_items $return_consumed_capacity -- $region $profile $with_input $fail_fast' }

# POST /; needs --request-items
@search-terms BatchWriteItem
export def 'dynamodb batch-write-item' [
  --request-items: record
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --return-item-collection-metrics: string@[SIZE NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb BatchWriteItem $request_items $return_consumed_capacity $return_item_collection_metrics -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bulk-operation-arn
@search-terms CancelBulkOperation
export def 'dynamodb cancel-bulk-operation' [
  --bulk-operation-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb CancelBulkOperation $bulk_operation_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --backup-name
@search-terms CreateBackup
export def 'dynamodb create-backup' [
  --table-name: string
  --backup-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb CreateBackup $table_name $backup_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-table-name --replication-group
@search-terms CreateGlobalTable
export def 'dynamodb create-global-table' [
  --global-table-name: string
  --replication-group: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb CreateGlobalTable $global_table_name $replication_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name
@search-terms CreateTable
export def 'dynamodb create-table' [
  --attribute-definitions: list
  --table-name: string
  --key-schema: list
  --local-secondary-indexes: list
  --global-secondary-indexes: list
  --billing-mode: string@[PROVISIONED PAY_PER_REQUEST]
  --provisioned-throughput: record
  --stream-specification: record
  --sse-specification: record
  --tags: any
  --table-class: string@[STANDARD STANDARD_INFREQUENT_ACCESS]
  --deletion-protection-enabled: oneof<bool>
  --warm-throughput: record
  --resource-policy: string
  --on-demand-throughput: record
  --global-table-source-arn: string
  --global-table-settings-replication-mode: string@[ENABLED DISABLED ENABLED_WITH_OVERRIDES]
  --vector-indexes: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb CreateTable $attribute_definitions $table_name $key_schema $local_secondary_indexes $global_secondary_indexes $billing_mode $provisioned_throughput $stream_specification $sse_specification $tags $table_class $deletion_protection_enabled $warm_throughput $resource_policy $on_demand_throughput $global_table_source_arn $global_table_settings_replication_mode $vector_indexes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --backup-arn
@search-terms DeleteBackup
export def 'dynamodb delete-backup' [
  --backup-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb DeleteBackup $backup_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --key
@search-terms DeleteItem
export def 'dynamodb delete-item' [
  --table-name: string
  --key: record
  --expected: record
  --conditional-operator: string@[AND OR]
  --return-values: string@[NONE ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW]
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --return-item-collection-metrics: string@[SIZE NONE]
  --condition-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --return-values-on-condition-check-failure: string@[ALL_OLD NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb DeleteItem $table_name $key $expected $conditional_operator $return_values $return_consumed_capacity $return_item_collection_metrics $condition_expression $expression_attribute_names $expression_attribute_values $return_values_on_condition_check_failure -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'dynamodb delete-resource-policy' [
  --resource-arn: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb DeleteResourcePolicy $resource_arn $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name
@search-terms DeleteTable
export def 'dynamodb delete-table' [
  --table-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb DeleteTable $table_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --backup-arn
@search-terms DescribeBackup
export def 'dynamodb describe-backup' [
  --backup-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeBackup $backup_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --bulk-operation-arn
@search-terms DescribeBulkOperation
export def 'dynamodb describe-bulk-operation' [
  --bulk-operation-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeBulkOperation $bulk_operation_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --table-name
@search-terms DescribeContinuousBackups
export def 'dynamodb describe-continuous-backups' [
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeContinuousBackups $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --table-name
@search-terms DescribeContributorInsights
export def 'dynamodb describe-contributor-insights' [
  --table-name: string
  --index-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeContributorInsights $table_name $index_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms DescribeEndpoints
export def 'dynamodb describe-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'dynamodb DescribeEndpoints -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min; needs --export-arn
@search-terms DescribeExport
export def 'dynamodb describe-export' [
  --export-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeExport $export_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --global-table-name
@search-terms DescribeGlobalTable
export def 'dynamodb describe-global-table' [
  --global-table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeGlobalTable $global_table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --global-table-name
@search-terms DescribeGlobalTableSettings
export def 'dynamodb describe-global-table-settings' [
  --global-table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeGlobalTableSettings $global_table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --import-arn
@search-terms DescribeImport
export def 'dynamodb describe-import' [
  --import-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeImport $import_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --table-name
@search-terms DescribeKinesisStreamingDestination
export def 'dynamodb describe-kinesis-streaming-destination' [
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeKinesisStreamingDestination $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1hr
@search-terms DescribeLimits
export def 'dynamodb describe-limits' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'dynamodb DescribeLimits -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --table-name
@search-terms DescribeTable
export def 'dynamodb describe-table' [
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeTable $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --table-name
@search-terms DescribeTableReplicaAutoScaling
export def 'dynamodb describe-table-replica-auto-scaling' [
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeTableReplicaAutoScaling $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --table-name
@search-terms DescribeTimeToLive
export def 'dynamodb describe-time-to-live' [
  --table-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb DescribeTimeToLive $table_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --table-name --stream-arn
@search-terms DisableKinesisStreamingDestination
export def 'dynamodb disable-kinesis-streaming-destination' [
  --table-name: string
  --stream-arn: string
  --enable-kinesis-streaming-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb DisableKinesisStreamingDestination $table_name $stream_arn $enable_kinesis_streaming_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --stream-arn
@search-terms EnableKinesisStreamingDestination
export def 'dynamodb enable-kinesis-streaming-destination' [
  --table-name: string
  --stream-arn: string
  --enable-kinesis-streaming-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb EnableKinesisStreamingDestination $table_name $stream_arn $enable_kinesis_streaming_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --statement
@search-terms ExecuteStatement
export def 'dynamodb execute-statement' [
  --statement: string
  --parameters: list
  --consistent-read: oneof<bool>
  --next-token: string
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --limit: int
  --return-values-on-condition-check-failure: string@[ALL_OLD NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb ExecuteStatement $statement $parameters $consistent_read $next_token $return_consumed_capacity $limit $return_values_on_condition_check_failure -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transact-statements
@search-terms ExecuteTransaction
export def 'dynamodb execute-transaction' [
  --transact-statements: list
  --client-request-token: string
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb ExecuteTransaction $transact_statements $client_request_token $return_consumed_capacity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-arn --s3-bucket
@search-terms ExportTableToPointInTime
export def 'dynamodb export-table-to-point-in-time' [
  --table-arn: string
  --export-time: oneof<datetime, duration, string>
  --client-token: string
  --s3-bucket: string
  --s3-bucket-owner: string
  --s3-prefix: string
  --s3-sse-algorithm: string@[AES256 KMS]
  --s3-sse-kms-key-id: string
  --export-format: string@[DYNAMODB_JSON ION]
  --export-type: string@[FULL_EXPORT INCREMENTAL_EXPORT]
  --incremental-export-specification: record
  --filter-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb ExportTableToPointInTime $table_arn $export_time $client_token $s3_bucket $s3_bucket_owner $s3_prefix $s3_sse_algorithm $s3_sse_kms_key_id $export_format $export_type $incremental_export_specification $filter_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --key
@search-terms GetItem
export def 'dynamodb get-item' [
  --table-name: string
  --key: record
  --attributes-to-get: list<string>
  --consistent-read: oneof<bool>
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --projection-expression: string
  --expression-attribute-names: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb GetItem $table_name $key $attributes_to_get $consistent_read $return_consumed_capacity $projection_expression $expression_attribute_names -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'dynamodb get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --s3-bucket-source --input-format --table-creation-parameters
@search-terms ImportTable
export def 'dynamodb import-table' [
  --client-token: string
  --s3-bucket-source: record
  --input-format: string@[DYNAMODB_JSON ION CSV]
  --input-format-options: record
  --input-compression-type: string@[GZIP ZSTD NONE]
  --table-creation-parameters: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb ImportTable $client_token $s3_bucket_source $input_format $input_format_options $input_compression_type $table_creation_parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListBackups
export def 'dynamodb list-backups' [
  --table-name: string
  --time-range-lower-bound: oneof<datetime, duration, string>
  --time-range-upper-bound: oneof<datetime, duration, string>
  --backup-type: string@[USER SYSTEM AWS_BACKUP ALL]
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
]: any -> any { call 'dynamodb ListBackups $table_name $time_range_lower_bound $time_range_upper_bound $backup_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListBulkOperations
export def 'dynamodb list-bulk-operations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'dynamodb ListBulkOperations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListContributorInsights
export def 'dynamodb list-contributor-insights' [
  --table-name: string
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
]: any -> any { call 'dynamodb ListContributorInsights $table_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListExports
export def 'dynamodb list-exports' [
  --table-arn: string
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
]: any -> any { call 'dynamodb ListExports $table_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListGlobalTables
export def 'dynamodb list-global-tables' [
  --exclusive-start-global-table-name: string
  --limit: int
  --region-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb ListGlobalTables $exclusive_start_global_table_name $limit $region_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListImports
export def 'dynamodb list-imports' [
  --table-arn: string
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
]: any -> any { call 'dynamodb ListImports $table_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListTables
export def 'dynamodb list-tables' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'dynamodb ListTables -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsOfResource
export def 'dynamodb list-tags-of-resource' [
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
]: any -> any { call 'dynamodb ListTagsOfResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --table-name --item
@search-terms PutItem
export def 'dynamodb put-item' [
  --table-name: string
  --item: record
  --expected: record
  --return-values: string@[NONE ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW]
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --return-item-collection-metrics: string@[SIZE NONE]
  --conditional-operator: string@[AND OR]
  --condition-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --return-values-on-condition-check-failure: string@[ALL_OLD NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb PutItem $table_name $item $expected $return_values $return_consumed_capacity $return_item_collection_metrics $conditional_operator $condition_expression $expression_attribute_names $expression_attribute_values $return_values_on_condition_check_failure -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'dynamodb put-resource-policy' [
  --resource-arn: string
  --policy: string
  --expected-revision-id: string
  --confirm-remove-self-resource-access: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb PutResourcePolicy $resource_arn $policy $expected_revision_id $confirm_remove_self_resource_access -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --table-name
@search-terms Query
export def 'dynamodb query' [
  --table-name: string
  --index-name: string
  --select: string@[ALL_ATTRIBUTES ALL_PROJECTED_ATTRIBUTES SPECIFIC_ATTRIBUTES COUNT]
  --attributes-to-get: list<string>
  --consistent-read: oneof<bool>
  --key-conditions: record
  --query-filter: record
  --conditional-operator: string@[AND OR]
  --scan-index-forward: oneof<bool>
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --projection-expression: string
  --filter-expression: string
  --key-condition-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb Query $table_name $index_name $select $attributes_to_get $consistent_read $key_conditions $query_filter $conditional_operator $scan_index_forward $return_consumed_capacity $projection_expression $filter_expression $key_condition_expression $expression_attribute_names $expression_attribute_values -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --target-table-name --backup-arn
@search-terms RestoreTableFromBackup
export def 'dynamodb restore-table-from-backup' [
  --target-table-name: string
  --backup-arn: string
  --billing-mode-override: string@[PROVISIONED PAY_PER_REQUEST]
  --global-secondary-index-override: list
  --local-secondary-index-override: list
  --provisioned-throughput-override: record
  --on-demand-throughput-override: record
  --sse-specification-override: record
  --vector-index-override: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb RestoreTableFromBackup $target_table_name $backup_arn $billing_mode_override $global_secondary_index_override $local_secondary_index_override $provisioned_throughput_override $on_demand_throughput_override $sse_specification_override $vector_index_override -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --target-table-name
@search-terms RestoreTableToPointInTime
export def 'dynamodb restore-table-to-point-in-time' [
  --source-table-arn: string
  --source-table-name: string
  --target-table-name: string
  --use-latest-restorable-time: oneof<bool>
  --restore-date-time: oneof<datetime, duration, string>
  --billing-mode-override: string@[PROVISIONED PAY_PER_REQUEST]
  --global-secondary-index-override: list
  --local-secondary-index-override: list
  --provisioned-throughput-override: record
  --on-demand-throughput-override: record
  --sse-specification-override: record
  --vector-index-override: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb RestoreTableToPointInTime $source_table_arn $source_table_name $target_table_name $use_latest_restorable_time $restore_date_time $billing_mode_override $global_secondary_index_override $local_secondary_index_override $provisioned_throughput_override $on_demand_throughput_override $sse_specification_override $vector_index_override -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; needs --table-name
@search-terms Scan
export def 'dynamodb scan' [
  --table-name: string
  --index-name: string
  --attributes-to-get: list<string>
  --select: string@[ALL_ATTRIBUTES ALL_PROJECTED_ATTRIBUTES SPECIFIC_ATTRIBUTES COUNT]
  --scan-filter: record
  --conditional-operator: string@[AND OR]
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --total-segments: int
  --segment: int
  --projection-expression: string
  --filter-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --consistent-read: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb Scan $table_name $index_name $attributes_to_get $select $scan_filter $conditional_operator $return_consumed_capacity $total_segments $segment $projection_expression $filter_expression $expression_attribute_names $expression_attribute_values $consistent_read -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --table-name --index-name --search-vector --top-k
@search-terms SearchVectors
export def 'dynamodb search-vectors' [
  --table-name: string
  --index-name: string
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --expression-attribute-names: record
  --expression-attribute-values: record
  --projection-expression: string
  --search-vector: list
  --search-condition-expression: string
  --top-k: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb SearchVectors $table_name $index_name $return_consumed_capacity $expression_attribute_names $expression_attribute_values $projection_expression $search_vector $search_condition_expression $top_k -- $region $profile $with_input $fail_fast' }

# POST /; needs --input-s3-configuration --output-s3-configuration --table-name
@search-terms StartBulkPutItems
export def 'dynamodb start-bulk-put-items' [
  --client-token: string
  --input-s3-configuration: record
  --output-s3-configuration: record
  --table-name: string
  --max-write-request-units: int
  --performance-tier: string@[STANDARD ACCELERATED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb StartBulkPutItems $client_token $input_s3_configuration $output_s3_configuration $table_name $max_write_request_units $performance_tier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'dynamodb tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transact-items
@search-terms TransactGetItems
export def 'dynamodb transact-get-items' [
  --transact-items: list
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'dynamodb TransactGetItems $transact_items $return_consumed_capacity -- $region $profile $with_input $fail_fast' }

# POST /; needs --transact-items
@search-terms TransactWriteItems
export def 'dynamodb transact-write-items' [
  --transact-items: list
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --return-item-collection-metrics: string@[SIZE NONE]
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb TransactWriteItems $transact_items $return_consumed_capacity $return_item_collection_metrics $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'dynamodb untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --point-in-time-recovery-specification
@search-terms UpdateContinuousBackups
export def 'dynamodb update-continuous-backups' [
  --table-name: string
  --point-in-time-recovery-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateContinuousBackups $table_name $point_in_time_recovery_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --contributor-insights-action
@search-terms UpdateContributorInsights
export def 'dynamodb update-contributor-insights' [
  --table-name: string
  --index-name: string
  --contributor-insights-action: string@[ENABLE DISABLE]
  --contributor-insights-mode: string@[ACCESSED_AND_THROTTLED_KEYS THROTTLED_KEYS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateContributorInsights $table_name $index_name $contributor_insights_action $contributor_insights_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-table-name --replica-updates
@search-terms UpdateGlobalTable
export def 'dynamodb update-global-table' [
  --global-table-name: string
  --replica-updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateGlobalTable $global_table_name $replica_updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --global-table-name
@search-terms UpdateGlobalTableSettings
export def 'dynamodb update-global-table-settings' [
  --global-table-name: string
  --global-table-billing-mode: string@[PROVISIONED PAY_PER_REQUEST]
  --global-table-provisioned-write-capacity-units: int
  --global-table-provisioned-write-capacity-auto-scaling-settings-update: record
  --global-table-global-secondary-index-settings-update: list
  --replica-settings-update: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateGlobalTableSettings $global_table_name $global_table_billing_mode $global_table_provisioned_write_capacity_units $global_table_provisioned_write_capacity_auto_scaling_settings_update $global_table_global_secondary_index_settings_update $replica_settings_update -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --key
@search-terms UpdateItem
export def 'dynamodb update-item' [
  --table-name: string
  --key: record
  --attribute-updates: record
  --expected: record
  --conditional-operator: string@[AND OR]
  --return-values: string@[NONE ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW]
  --return-consumed-capacity: string@ReturnConsumedCapacity
  --return-item-collection-metrics: string@[SIZE NONE]
  --update-expression: string
  --condition-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --return-values-on-condition-check-failure: string@[ALL_OLD NONE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateItem $table_name $key $attribute_updates $expected $conditional_operator $return_values $return_consumed_capacity $return_item_collection_metrics $update_expression $condition_expression $expression_attribute_names $expression_attribute_values $return_values_on_condition_check_failure -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --stream-arn
@search-terms UpdateKinesisStreamingDestination
export def 'dynamodb update-kinesis-streaming-destination' [
  --table-name: string
  --stream-arn: string
  --update-kinesis-streaming-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateKinesisStreamingDestination $table_name $stream_arn $update_kinesis_streaming_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name
@search-terms UpdateTable
export def 'dynamodb update-table' [
  --attribute-definitions: list
  --table-name: string
  --billing-mode: string@[PROVISIONED PAY_PER_REQUEST]
  --provisioned-throughput: record
  --global-secondary-index-updates: list
  --stream-specification: record
  --sse-specification: record
  --replica-updates: list
  --table-class: string@[STANDARD STANDARD_INFREQUENT_ACCESS]
  --deletion-protection-enabled: oneof<bool>
  --multi-region-consistency: string@[EVENTUAL STRONG]
  --global-table-witness-updates: list
  --on-demand-throughput: record
  --warm-throughput: record
  --global-table-settings-replication-mode: string@[ENABLED DISABLED ENABLED_WITH_OVERRIDES]
  --disassociation-protection-enabled: oneof<bool>
  --vector-index-updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateTable $attribute_definitions $table_name $billing_mode $provisioned_throughput $global_secondary_index_updates $stream_specification $sse_specification $replica_updates $table_class $deletion_protection_enabled $multi_region_consistency $global_table_witness_updates $on_demand_throughput $warm_throughput $global_table_settings_replication_mode $disassociation_protection_enabled $vector_index_updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name
@search-terms UpdateTableReplicaAutoScaling
export def 'dynamodb update-table-replica-auto-scaling' [
  --global-secondary-index-updates: list
  --table-name: string
  --provisioned-write-capacity-auto-scaling-update: record
  --replica-updates: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateTableReplicaAutoScaling $global_secondary_index_updates $table_name $provisioned_write_capacity_auto_scaling_update $replica_updates -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --table-name --time-to-live-specification
@search-terms UpdateTimeToLive
export def 'dynamodb update-time-to-live' [
  --table-name: string
  --time-to-live-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'dynamodb UpdateTimeToLive $table_name $time_to_live_specification -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   bulk-operation-completed: DescribeBulkOperation; needs --bulk-operation-arn
#   contributor-insights-enabled: DescribeContributorInsights; needs --table-name
#   export-completed: DescribeExport; needs --export-arn
#   import-completed: DescribeImport; needs --import-arn
#   kinesis-streaming-destination-active: DescribeKinesisStreamingDestination; needs --table-name
#   table-exists: DescribeTable; needs --table-name
#   table-not-exists: DescribeTable; needs --table-name
@search-terms BulkOperationCompleted ContributorInsightsEnabled ExportCompleted ImportCompleted KinesisStreamingDestinationActive TableExists TableNotExists
export def 'dynamodb wait' [
  waiter: string@[bulk-operation-completed contributor-insights-enabled export-completed import-completed kinesis-streaming-destination-active table-exists table-not-exists]
  --bulk-operation-arn: string
  --table-name: string
  --index-name: string
  --export-arn: string
  --import-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'dynamodb wait $waiter $bulk_operation_arn $table_name $index_name $export_arn $import_arn -- $timeout $interval $region $profile' }
