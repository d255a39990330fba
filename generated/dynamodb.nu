# Written by `cargo xtask generate --service dynamodb` from the service's model and overlay: change those instead.
# DynamoDB, API version 2012-08-10: 62 operations.

use rt.nu [call send]

# POST /; needs --statements
@category "aws dynamodb"
@search-terms BatchExecuteStatement
export def 'dynamodb batch-execute-statement' [
  --statements: oneof<list<any>, record>
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb BatchExecuteStatement $statements=Statements $return_consumed_capacity=ReturnConsumedCapacity $region=--region $profile=--profile' }

# POST /; needs --request-items
@category "aws dynamodb"
@search-terms BatchGetItem
export def 'dynamodb batch-get-item' [
  --request-items: record
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb BatchGetItem $request_items=RequestItems $return_consumed_capacity=ReturnConsumedCapacity $region=--region $profile=--profile' }

# POST /; needs --request-items
@category "aws dynamodb"
@search-terms BatchWriteItem
export def 'dynamodb batch-write-item' [
  --request-items: record
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --return-item-collection-metrics: string@[SIZE NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb BatchWriteItem $request_items=RequestItems $return_consumed_capacity=ReturnConsumedCapacity $return_item_collection_metrics=ReturnItemCollectionMetrics $region=--region $profile=--profile' }

# POST /; needs --bulk-operation-arn
@category "aws dynamodb"
@search-terms CancelBulkOperation
export def 'dynamodb cancel-bulk-operation' [
  --bulk-operation-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb CancelBulkOperation $bulk_operation_arn=BulkOperationArn $region=--region $profile=--profile' }

# POST /; needs --table-name --backup-name
@category "aws dynamodb"
@search-terms CreateBackup
export def 'dynamodb create-backup' [
  --table-name: string
  --backup-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb CreateBackup $table_name=TableName $backup_name=BackupName $region=--region $profile=--profile' }

# POST /; needs --global-table-name --replication-group
@category "aws dynamodb"
@search-terms CreateGlobalTable
export def 'dynamodb create-global-table' [
  --global-table-name: string
  --replication-group: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb CreateGlobalTable $global_table_name=GlobalTableName $replication_group=ReplicationGroup $region=--region $profile=--profile' }

# POST /; needs --table-name
@category "aws dynamodb"
@search-terms CreateTable
export def 'dynamodb create-table' [
  --attribute-definitions: oneof<list<any>, record>
  --table-name: string
  --key-schema: oneof<list<any>, record>
  --local-secondary-indexes: oneof<list<any>, record>
  --global-secondary-indexes: oneof<list<any>, record>
  --billing-mode: string@[PROVISIONED PAY_PER_REQUEST]
  --provisioned-throughput: record
  --stream-specification: record
  --sse-specification: record
  --tags: oneof<list<any>, record>
  --table-class: string@[STANDARD STANDARD_INFREQUENT_ACCESS]
  --deletion-protection-enabled: oneof<bool>
  --warm-throughput: record
  --resource-policy: string
  --on-demand-throughput: record
  --global-table-source-arn: string
  --global-table-settings-replication-mode: string@[ENABLED DISABLED ENABLED_WITH_OVERRIDES]
  --vector-indexes: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb CreateTable $attribute_definitions=AttributeDefinitions $table_name=TableName $key_schema=KeySchema $local_secondary_indexes=LocalSecondaryIndexes $global_secondary_indexes=GlobalSecondaryIndexes $billing_mode=BillingMode $provisioned_throughput=ProvisionedThroughput $stream_specification=StreamSpecification $sse_specification=SSESpecification $tags=Tags $table_class=TableClass $deletion_protection_enabled=DeletionProtectionEnabled $warm_throughput=WarmThroughput $resource_policy=ResourcePolicy $on_demand_throughput=OnDemandThroughput $global_table_source_arn=GlobalTableSourceArn $global_table_settings_replication_mode=GlobalTableSettingsReplicationMode $vector_indexes=VectorIndexes $region=--region $profile=--profile' }

# POST /; needs --backup-arn
@category "aws dynamodb"
@search-terms DeleteBackup
export def 'dynamodb delete-backup' [
  --backup-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DeleteBackup $backup_arn=BackupArn $region=--region $profile=--profile' }

# POST /; needs --table-name --key
@category "aws dynamodb"
@search-terms DeleteItem
export def 'dynamodb delete-item' [
  --table-name: string
  --key: record
  --expected: record
  --conditional-operator: string@[AND OR]
  --return-values: string@[NONE ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW]
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --return-item-collection-metrics: string@[SIZE NONE]
  --condition-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --return-values-on-condition-check-failure: string@[ALL_OLD NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DeleteItem $table_name=TableName $key=Key $expected=Expected $conditional_operator=ConditionalOperator $return_values=ReturnValues $return_consumed_capacity=ReturnConsumedCapacity $return_item_collection_metrics=ReturnItemCollectionMetrics $condition_expression=ConditionExpression $expression_attribute_names=ExpressionAttributeNames $expression_attribute_values=ExpressionAttributeValues $return_values_on_condition_check_failure=ReturnValuesOnConditionCheckFailure $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws dynamodb"
@search-terms DeleteResourcePolicy
export def 'dynamodb delete-resource-policy' [
  --resource-arn: string
  --expected-revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DeleteResourcePolicy $resource_arn=ResourceArn $expected_revision_id=ExpectedRevisionId $region=--region $profile=--profile' }

# POST /; needs --table-name
@category "aws dynamodb"
@search-terms DeleteTable
export def 'dynamodb delete-table' [
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DeleteTable $table_name=TableName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --backup-arn
@category "aws dynamodb"
@search-terms DescribeBackup
export def 'dynamodb describe-backup' [
  --backup-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeBackup $backup_arn=BackupArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --bulk-operation-arn
@category "aws dynamodb"
@search-terms DescribeBulkOperation
export def 'dynamodb describe-bulk-operation' [
  --bulk-operation-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeBulkOperation $bulk_operation_arn=BulkOperationArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --table-name
@category "aws dynamodb"
@search-terms DescribeContinuousBackups
export def 'dynamodb describe-continuous-backups' [
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeContinuousBackups $table_name=TableName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --table-name
@category "aws dynamodb"
@search-terms DescribeContributorInsights
export def 'dynamodb describe-contributor-insights' [
  --table-name: string
  --index-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeContributorInsights $table_name=TableName $index_name=IndexName $region=--region $profile=--profile' }

# POST /; cached 1hr
@category "aws dynamodb"
@search-terms DescribeEndpoints
@example "First rows only" "dynamodb describe-endpoints | first 3"
export def 'dynamodb describe-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'dynamodb DescribeEndpoints $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --export-arn
@category "aws dynamodb"
@search-terms DescribeExport
export def 'dynamodb describe-export' [
  --export-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeExport $export_arn=ExportArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --global-table-name
@category "aws dynamodb"
@search-terms DescribeGlobalTable
export def 'dynamodb describe-global-table' [
  --global-table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeGlobalTable $global_table_name=GlobalTableName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --global-table-name
@category "aws dynamodb"
@search-terms DescribeGlobalTableSettings
export def 'dynamodb describe-global-table-settings' [
  --global-table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeGlobalTableSettings $global_table_name=GlobalTableName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --import-arn
@category "aws dynamodb"
@search-terms DescribeImport
export def 'dynamodb describe-import' [
  --import-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeImport $import_arn=ImportArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --table-name
@category "aws dynamodb"
@search-terms DescribeKinesisStreamingDestination
export def 'dynamodb describe-kinesis-streaming-destination' [
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeKinesisStreamingDestination $table_name=TableName $region=--region $profile=--profile' }

# POST /; cached 1hr
@category "aws dynamodb"
@search-terms DescribeLimits
export def 'dynamodb describe-limits' [
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeLimits $region=--region $profile=--profile' }

# POST /; cached 1min; needs --table-name
@category "aws dynamodb"
@search-terms DescribeTable
export def 'dynamodb describe-table' [
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeTable $table_name=TableName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --table-name
@category "aws dynamodb"
@search-terms DescribeTableReplicaAutoScaling
export def 'dynamodb describe-table-replica-auto-scaling' [
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeTableReplicaAutoScaling $table_name=TableName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --table-name
@category "aws dynamodb"
@search-terms DescribeTimeToLive
export def 'dynamodb describe-time-to-live' [
  --table-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DescribeTimeToLive $table_name=TableName $region=--region $profile=--profile' }

# POST /; needs --table-name --stream-arn
@category "aws dynamodb"
@search-terms DisableKinesisStreamingDestination
export def 'dynamodb disable-kinesis-streaming-destination' [
  --table-name: string
  --stream-arn: string
  --enable-kinesis-streaming-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb DisableKinesisStreamingDestination $table_name=TableName $stream_arn=StreamArn $enable_kinesis_streaming_configuration=EnableKinesisStreamingConfiguration $region=--region $profile=--profile' }

# POST /; needs --table-name --stream-arn
@category "aws dynamodb"
@search-terms EnableKinesisStreamingDestination
export def 'dynamodb enable-kinesis-streaming-destination' [
  --table-name: string
  --stream-arn: string
  --enable-kinesis-streaming-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb EnableKinesisStreamingDestination $table_name=TableName $stream_arn=StreamArn $enable_kinesis_streaming_configuration=EnableKinesisStreamingConfiguration $region=--region $profile=--profile' }

# POST /; needs --statement
@category "aws dynamodb"
@search-terms ExecuteStatement
export def 'dynamodb execute-statement' [
  --statement: string
  --parameters: oneof<list<any>, record>
  --consistent-read: oneof<bool>
  --next-token: string
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --limit: int
  --return-values-on-condition-check-failure: string@[ALL_OLD NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb ExecuteStatement $statement=Statement $parameters=Parameters $consistent_read=ConsistentRead $next_token=NextToken $return_consumed_capacity=ReturnConsumedCapacity $limit=Limit $return_values_on_condition_check_failure=ReturnValuesOnConditionCheckFailure $region=--region $profile=--profile' }

# POST /; needs --transact-statements
@category "aws dynamodb"
@search-terms ExecuteTransaction
export def 'dynamodb execute-transaction' [
  --transact-statements: oneof<list<any>, record>
  --client-request-token: string
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb ExecuteTransaction $transact_statements=TransactStatements $client_request_token=ClientRequestToken $return_consumed_capacity=ReturnConsumedCapacity $region=--region $profile=--profile' }

# POST /; needs --table-arn --s3-bucket
@category "aws dynamodb"
@search-terms ExportTableToPointInTime
export def 'dynamodb export-table-to-point-in-time' [
  --table-arn: string
  --export-time: oneof<datetime, duration, int, string>
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
]: nothing -> record { call 'dynamodb ExportTableToPointInTime $table_arn=TableArn $export_time=ExportTime $client_token=ClientToken $s3_bucket=S3Bucket $s3_bucket_owner=S3BucketOwner $s3_prefix=S3Prefix $s3_sse_algorithm=S3SseAlgorithm $s3_sse_kms_key_id=S3SseKmsKeyId $export_format=ExportFormat $export_type=ExportType $incremental_export_specification=IncrementalExportSpecification $filter_specification=FilterSpecification $region=--region $profile=--profile' }

# POST /; needs --table-name --key
@category "aws dynamodb"
@search-terms GetItem
export def 'dynamodb get-item' [
  --table-name: string
  --key: record
  --attributes-to-get: oneof<list<string>, string>
  --consistent-read: oneof<bool>
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --projection-expression: string
  --expression-attribute-names: record
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb GetItem $table_name=TableName $key=Key $attributes_to_get=AttributesToGet $consistent_read=ConsistentRead $return_consumed_capacity=ReturnConsumedCapacity $projection_expression=ProjectionExpression $expression_attribute_names=ExpressionAttributeNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws dynamodb"
@search-terms GetResourcePolicy
export def 'dynamodb get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb GetResourcePolicy $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; needs --s3-bucket-source --input-format --table-creation-parameters
@category "aws dynamodb"
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
]: nothing -> record { call 'dynamodb ImportTable $client_token=ClientToken $s3_bucket_source=S3BucketSource $input_format=InputFormat $input_format_options=InputFormatOptions $input_compression_type=InputCompressionType $table_creation_parameters=TableCreationParameters $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws dynamodb"
@search-terms ListBackups
@example "First rows only" "dynamodb list-backups --stream | first 3"
export def 'dynamodb list-backups' [
  --table-name: string
  --time-range-lower-bound: oneof<datetime, duration, int, string>
  --time-range-upper-bound: oneof<datetime, duration, int, string>
  --backup-type: string@[USER SYSTEM AWS_BACKUP ALL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dynamodb ListBackups $table_name=TableName $time_range_lower_bound=TimeRangeLowerBound $time_range_upper_bound=TimeRangeUpperBound $backup_type=BackupType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws dynamodb"
@search-terms ListBulkOperations
@example "First rows only" "dynamodb list-bulk-operations --stream | first 3"
export def 'dynamodb list-bulk-operations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dynamodb ListBulkOperations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws dynamodb"
@search-terms ListContributorInsights
@example "First rows only" "dynamodb list-contributor-insights --stream | first 3"
export def 'dynamodb list-contributor-insights' [
  --table-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dynamodb ListContributorInsights $table_name=TableName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws dynamodb"
@search-terms ListExports
@example "First rows only" "dynamodb list-exports --stream | first 3"
export def 'dynamodb list-exports' [
  --table-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dynamodb ListExports $table_arn=TableArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws dynamodb"
@search-terms ListGlobalTables
export def 'dynamodb list-global-tables' [
  --exclusive-start-global-table-name: string
  --limit: int
  --region-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb ListGlobalTables $exclusive_start_global_table_name=ExclusiveStartGlobalTableName $limit=Limit $region_name=RegionName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws dynamodb"
@search-terms ListImports
@example "First rows only" "dynamodb list-imports --stream | first 3"
export def 'dynamodb list-imports' [
  --table-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dynamodb ListImports $table_arn=TableArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws dynamodb"
@search-terms ListTables
@example "First rows only" "dynamodb list-tables --stream | first 3"
export def 'dynamodb list-tables' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'dynamodb ListTables $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws dynamodb"
@search-terms ListTagsOfResource
export def 'dynamodb list-tags-of-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dynamodb ListTagsOfResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --table-name --item
@category "aws dynamodb"
@search-terms PutItem
export def 'dynamodb put-item' [
  --table-name: string
  --item: record
  --expected: record
  --return-values: string@[NONE ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW]
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --return-item-collection-metrics: string@[SIZE NONE]
  --conditional-operator: string@[AND OR]
  --condition-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --return-values-on-condition-check-failure: string@[ALL_OLD NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb PutItem $table_name=TableName $item=Item $expected=Expected $return_values=ReturnValues $return_consumed_capacity=ReturnConsumedCapacity $return_item_collection_metrics=ReturnItemCollectionMetrics $conditional_operator=ConditionalOperator $condition_expression=ConditionExpression $expression_attribute_names=ExpressionAttributeNames $expression_attribute_values=ExpressionAttributeValues $return_values_on_condition_check_failure=ReturnValuesOnConditionCheckFailure $region=--region $profile=--profile' }

# POST /; needs --resource-arn --policy
@category "aws dynamodb"
@search-terms PutResourcePolicy
export def 'dynamodb put-resource-policy' [
  --resource-arn: string
  --policy: string
  --expected-revision-id: string
  --confirm-remove-self-resource-access: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb PutResourcePolicy $resource_arn=ResourceArn $policy=Policy $expected_revision_id=ExpectedRevisionId $confirm_remove_self_resource_access=ConfirmRemoveSelfResourceAccess $region=--region $profile=--profile' }

# POST /; follows pages; needs --table-name
@category "aws dynamodb"
@search-terms Query
export def 'dynamodb query' [
  --table-name: string
  --index-name: string
  --select: string@[ALL_ATTRIBUTES ALL_PROJECTED_ATTRIBUTES SPECIFIC_ATTRIBUTES COUNT]
  --attributes-to-get: oneof<list<string>, string>
  --consistent-read: oneof<bool>
  --key-conditions: record
  --query-filter: record
  --conditional-operator: string@[AND OR]
  --scan-index-forward: oneof<bool>
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --projection-expression: string
  --filter-expression: string
  --key-condition-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dynamodb Query $table_name=TableName $index_name=IndexName $select=Select $attributes_to_get=AttributesToGet $consistent_read=ConsistentRead $key_conditions=KeyConditions $query_filter=QueryFilter $conditional_operator=ConditionalOperator $scan_index_forward=ScanIndexForward $return_consumed_capacity=ReturnConsumedCapacity $projection_expression=ProjectionExpression $filter_expression=FilterExpression $key_condition_expression=KeyConditionExpression $expression_attribute_names=ExpressionAttributeNames $expression_attribute_values=ExpressionAttributeValues $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --target-table-name --backup-arn
@category "aws dynamodb"
@search-terms RestoreTableFromBackup
export def 'dynamodb restore-table-from-backup' [
  --target-table-name: string
  --backup-arn: string
  --billing-mode-override: string@[PROVISIONED PAY_PER_REQUEST]
  --global-secondary-index-override: oneof<list<any>, record>
  --local-secondary-index-override: oneof<list<any>, record>
  --provisioned-throughput-override: record
  --on-demand-throughput-override: record
  --sse-specification-override: record
  --vector-index-override: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb RestoreTableFromBackup $target_table_name=TargetTableName $backup_arn=BackupArn $billing_mode_override=BillingModeOverride $global_secondary_index_override=GlobalSecondaryIndexOverride $local_secondary_index_override=LocalSecondaryIndexOverride $provisioned_throughput_override=ProvisionedThroughputOverride $on_demand_throughput_override=OnDemandThroughputOverride $sse_specification_override=SSESpecificationOverride $vector_index_override=VectorIndexOverride $region=--region $profile=--profile' }

# POST /; needs --target-table-name
@category "aws dynamodb"
@search-terms RestoreTableToPointInTime
export def 'dynamodb restore-table-to-point-in-time' [
  --source-table-arn: string
  --source-table-name: string
  --target-table-name: string
  --use-latest-restorable-time: oneof<bool>
  --restore-date-time: oneof<datetime, duration, int, string>
  --billing-mode-override: string@[PROVISIONED PAY_PER_REQUEST]
  --global-secondary-index-override: oneof<list<any>, record>
  --local-secondary-index-override: oneof<list<any>, record>
  --provisioned-throughput-override: record
  --on-demand-throughput-override: record
  --sse-specification-override: record
  --vector-index-override: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb RestoreTableToPointInTime $source_table_arn=SourceTableArn $source_table_name=SourceTableName $target_table_name=TargetTableName $use_latest_restorable_time=UseLatestRestorableTime $restore_date_time=RestoreDateTime $billing_mode_override=BillingModeOverride $global_secondary_index_override=GlobalSecondaryIndexOverride $local_secondary_index_override=LocalSecondaryIndexOverride $provisioned_throughput_override=ProvisionedThroughputOverride $on_demand_throughput_override=OnDemandThroughputOverride $sse_specification_override=SSESpecificationOverride $vector_index_override=VectorIndexOverride $region=--region $profile=--profile' }

# POST /; follows pages; needs --table-name
@category "aws dynamodb"
@search-terms Scan
export def 'dynamodb scan' [
  --table-name: string
  --index-name: string
  --attributes-to-get: oneof<list<string>, string>
  --select: string@[ALL_ATTRIBUTES ALL_PROJECTED_ATTRIBUTES SPECIFIC_ATTRIBUTES COUNT]
  --scan-filter: record
  --conditional-operator: string@[AND OR]
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'dynamodb Scan $table_name=TableName $index_name=IndexName $attributes_to_get=AttributesToGet $select=Select $scan_filter=ScanFilter $conditional_operator=ConditionalOperator $return_consumed_capacity=ReturnConsumedCapacity $total_segments=TotalSegments $segment=Segment $projection_expression=ProjectionExpression $filter_expression=FilterExpression $expression_attribute_names=ExpressionAttributeNames $expression_attribute_values=ExpressionAttributeValues $consistent_read=ConsistentRead $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --table-name --index-name --search-vector --top-k
@category "aws dynamodb"
@search-terms SearchVectors
export def 'dynamodb search-vectors' [
  --table-name: string
  --index-name: string
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --expression-attribute-names: record
  --expression-attribute-values: record
  --projection-expression: string
  --search-vector: oneof<list<any>, record>
  --search-condition-expression: string
  --top-k: int
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb SearchVectors $table_name=TableName $index_name=IndexName $return_consumed_capacity=ReturnConsumedCapacity $expression_attribute_names=ExpressionAttributeNames $expression_attribute_values=ExpressionAttributeValues $projection_expression=ProjectionExpression $search_vector=SearchVector $search_condition_expression=SearchConditionExpression $top_k=TopK $region=--region $profile=--profile' }

# POST /; needs --input-s3-configuration --output-s3-configuration --table-name
@category "aws dynamodb"
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
]: nothing -> record { call 'dynamodb StartBulkPutItems $client_token=ClientToken $input_s3_configuration=InputS3Configuration $output_s3_configuration=OutputS3Configuration $table_name=TableName $max_write_request_units=MaxWriteRequestUnits $performance_tier=PerformanceTier $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws dynamodb"
@search-terms TagResource
export def 'dynamodb tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'dynamodb TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --transact-items
@category "aws dynamodb"
@search-terms TransactGetItems
export def 'dynamodb transact-get-items' [
  --transact-items: oneof<list<any>, record>
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb TransactGetItems $transact_items=TransactItems $return_consumed_capacity=ReturnConsumedCapacity $region=--region $profile=--profile' }

# POST /; needs --transact-items
@category "aws dynamodb"
@search-terms TransactWriteItems
export def 'dynamodb transact-write-items' [
  --transact-items: oneof<list<any>, record>
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --return-item-collection-metrics: string@[SIZE NONE]
  --client-request-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb TransactWriteItems $transact_items=TransactItems $return_consumed_capacity=ReturnConsumedCapacity $return_item_collection_metrics=ReturnItemCollectionMetrics $client_request_token=ClientRequestToken $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws dynamodb"
@search-terms UntagResource
export def 'dynamodb untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'dynamodb UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --table-name --point-in-time-recovery-specification
@category "aws dynamodb"
@search-terms UpdateContinuousBackups
export def 'dynamodb update-continuous-backups' [
  --table-name: string
  --point-in-time-recovery-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateContinuousBackups $table_name=TableName $point_in_time_recovery_specification=PointInTimeRecoverySpecification $region=--region $profile=--profile' }

# POST /; needs --table-name --contributor-insights-action
@category "aws dynamodb"
@search-terms UpdateContributorInsights
export def 'dynamodb update-contributor-insights' [
  --table-name: string
  --index-name: string
  --contributor-insights-action: string@[ENABLE DISABLE]
  --contributor-insights-mode: string@[ACCESSED_AND_THROTTLED_KEYS THROTTLED_KEYS]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateContributorInsights $table_name=TableName $index_name=IndexName $contributor_insights_action=ContributorInsightsAction $contributor_insights_mode=ContributorInsightsMode $region=--region $profile=--profile' }

# POST /; needs --global-table-name --replica-updates
@category "aws dynamodb"
@search-terms UpdateGlobalTable
export def 'dynamodb update-global-table' [
  --global-table-name: string
  --replica-updates: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateGlobalTable $global_table_name=GlobalTableName $replica_updates=ReplicaUpdates $region=--region $profile=--profile' }

# POST /; needs --global-table-name
@category "aws dynamodb"
@search-terms UpdateGlobalTableSettings
export def 'dynamodb update-global-table-settings' [
  --global-table-name: string
  --global-table-billing-mode: string@[PROVISIONED PAY_PER_REQUEST]
  --global-table-provisioned-write-capacity-units: int
  --global-table-provisioned-write-capacity-auto-scaling-settings-update: record
  --global-table-global-secondary-index-settings-update: oneof<list<any>, record>
  --replica-settings-update: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateGlobalTableSettings $global_table_name=GlobalTableName $global_table_billing_mode=GlobalTableBillingMode $global_table_provisioned_write_capacity_units=GlobalTableProvisionedWriteCapacityUnits $global_table_provisioned_write_capacity_auto_scaling_settings_update=GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate $global_table_global_secondary_index_settings_update=GlobalTableGlobalSecondaryIndexSettingsUpdate $replica_settings_update=ReplicaSettingsUpdate $region=--region $profile=--profile' }

# POST /; needs --table-name --key
@category "aws dynamodb"
@search-terms UpdateItem
export def 'dynamodb update-item' [
  --table-name: string
  --key: record
  --attribute-updates: record
  --expected: record
  --conditional-operator: string@[AND OR]
  --return-values: string@[NONE ALL_OLD UPDATED_OLD ALL_NEW UPDATED_NEW]
  --return-consumed-capacity: string@[INDEXES TOTAL NONE]
  --return-item-collection-metrics: string@[SIZE NONE]
  --update-expression: string
  --condition-expression: string
  --expression-attribute-names: record
  --expression-attribute-values: record
  --return-values-on-condition-check-failure: string@[ALL_OLD NONE]
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateItem $table_name=TableName $key=Key $attribute_updates=AttributeUpdates $expected=Expected $conditional_operator=ConditionalOperator $return_values=ReturnValues $return_consumed_capacity=ReturnConsumedCapacity $return_item_collection_metrics=ReturnItemCollectionMetrics $update_expression=UpdateExpression $condition_expression=ConditionExpression $expression_attribute_names=ExpressionAttributeNames $expression_attribute_values=ExpressionAttributeValues $return_values_on_condition_check_failure=ReturnValuesOnConditionCheckFailure $region=--region $profile=--profile' }

# POST /; needs --table-name --stream-arn
@category "aws dynamodb"
@search-terms UpdateKinesisStreamingDestination
export def 'dynamodb update-kinesis-streaming-destination' [
  --table-name: string
  --stream-arn: string
  --update-kinesis-streaming-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateKinesisStreamingDestination $table_name=TableName $stream_arn=StreamArn $update_kinesis_streaming_configuration=UpdateKinesisStreamingConfiguration $region=--region $profile=--profile' }

# POST /; needs --table-name
@category "aws dynamodb"
@search-terms UpdateTable
export def 'dynamodb update-table' [
  --attribute-definitions: oneof<list<any>, record>
  --table-name: string
  --billing-mode: string@[PROVISIONED PAY_PER_REQUEST]
  --provisioned-throughput: record
  --global-secondary-index-updates: oneof<list<any>, record>
  --stream-specification: record
  --sse-specification: record
  --replica-updates: oneof<list<any>, record>
  --table-class: string@[STANDARD STANDARD_INFREQUENT_ACCESS]
  --deletion-protection-enabled: oneof<bool>
  --multi-region-consistency: string@[EVENTUAL STRONG]
  --global-table-witness-updates: oneof<list<any>, record>
  --on-demand-throughput: record
  --warm-throughput: record
  --global-table-settings-replication-mode: string@[ENABLED DISABLED ENABLED_WITH_OVERRIDES]
  --disassociation-protection-enabled: oneof<bool>
  --vector-index-updates: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateTable $attribute_definitions=AttributeDefinitions $table_name=TableName $billing_mode=BillingMode $provisioned_throughput=ProvisionedThroughput $global_secondary_index_updates=GlobalSecondaryIndexUpdates $stream_specification=StreamSpecification $sse_specification=SSESpecification $replica_updates=ReplicaUpdates $table_class=TableClass $deletion_protection_enabled=DeletionProtectionEnabled $multi_region_consistency=MultiRegionConsistency $global_table_witness_updates=GlobalTableWitnessUpdates $on_demand_throughput=OnDemandThroughput $warm_throughput=WarmThroughput $global_table_settings_replication_mode=GlobalTableSettingsReplicationMode $disassociation_protection_enabled=DisassociationProtectionEnabled $vector_index_updates=VectorIndexUpdates $region=--region $profile=--profile' }

# POST /; needs --table-name
@category "aws dynamodb"
@search-terms UpdateTableReplicaAutoScaling
export def 'dynamodb update-table-replica-auto-scaling' [
  --global-secondary-index-updates: oneof<list<any>, record>
  --table-name: string
  --provisioned-write-capacity-auto-scaling-update: record
  --replica-updates: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateTableReplicaAutoScaling $global_secondary_index_updates=GlobalSecondaryIndexUpdates $table_name=TableName $provisioned_write_capacity_auto_scaling_update=ProvisionedWriteCapacityAutoScalingUpdate $replica_updates=ReplicaUpdates $region=--region $profile=--profile' }

# POST /; needs --table-name --time-to-live-specification
@category "aws dynamodb"
@search-terms UpdateTimeToLive
export def 'dynamodb update-time-to-live' [
  --table-name: string
  --time-to-live-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'dynamodb UpdateTimeToLive $table_name=TableName $time_to_live_specification=TimeToLiveSpecification $region=--region $profile=--profile' }
