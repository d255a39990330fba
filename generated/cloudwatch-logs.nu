# Written by `cargo xtask generate --service cloudwatch-logs` from the service's model and overlay: change those instead.
# CloudWatch Logs, API version 2014-03-28: 118 operations.

use rt.nu [call]

# POST /; needs --kms-key-id
@search-terms 'AssociateKmsKey, logs associate-kms-key'
export def 'cloudwatch-logs associate-kms-key' [
  --log-group-name: string
  --kms-key-id: string
  --resource-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs AssociateKmsKey $log_group_name $kms_key_id $resource_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-arn --data-source
@search-terms 'AssociateSourceToS3TableIntegration, logs associate-source-to-s3-table-integration'
export def 'cloudwatch-logs associate-source-to-s3-table-integration' [
  --integration-arn: string
  --data-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs AssociateSourceToS3TableIntegration $integration_arn $data_source -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-id
@search-terms 'CancelExportTask, logs cancel-export-task'
export def 'cloudwatch-logs cancel-export-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CancelExportTask $task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --import-id
@search-terms 'CancelImportTask, logs cancel-import-task'
export def 'cloudwatch-logs cancel-import-task' [
  --import-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CancelImportTask $import_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-source-name --delivery-destination-arn
@search-terms 'CreateDelivery, logs create-delivery'
export def 'cloudwatch-logs create-delivery' [
  --delivery-source-name: string
  --delivery-destination-arn: string
  --record-fields: list<string>
  --field-delimiter: string
  --s3-delivery-configuration: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CreateDelivery $delivery_source_name $delivery_destination_arn $record_fields $field_delimiter $s3_delivery_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --from --to --destination
@search-terms 'CreateExportTask, logs create-export-task'
export def 'cloudwatch-logs create-export-task' [
  --task-name: string
  --log-group-name: string
  --log-stream-name-prefix: string
  --from: int
  --to: int
  --destination: string
  --destination-prefix: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CreateExportTask $task_name $log_group_name $log_stream_name_prefix $from $to $destination $destination_prefix -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --import-source-arn --import-role-arn
@search-terms 'CreateImportTask, logs create-import-task'
export def 'cloudwatch-logs create-import-task' [
  --import-source-arn: string
  --import-role-arn: string
  --import-filter: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CreateImportTask $import_source_arn $import_role_arn $import_filter -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-arn-list
@search-terms 'CreateLogAnomalyDetector, logs create-log-anomaly-detector'
export def 'cloudwatch-logs create-log-anomaly-detector' [
  --log-group-arn-list: list<string>
  --detector-name: string
  --evaluation-frequency: string@[ONE_MIN FIVE_MIN TEN_MIN FIFTEEN_MIN THIRTY_MIN ONE_HOUR]
  --filter-pattern: string
  --kms-key-id: string
  --anomaly-visibility-time: int
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CreateLogAnomalyDetector $log_group_arn_list $detector_name $evaluation_frequency $filter_pattern $kms_key_id $anomaly_visibility_time $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name
@search-terms 'CreateLogGroup, logs create-log-group'
export def 'cloudwatch-logs create-log-group' [
  --log-group-name: string
  --kms-key-id: string
  --tags: record
  --log-group-class: string@[STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS]
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CreateLogGroup $log_group_name $kms_key_id $tags $log_group_class $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --log-stream-name
@search-terms 'CreateLogStream, logs create-log-stream'
export def 'cloudwatch-logs create-log-stream' [
  --log-group-name: string
  --log-stream-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CreateLogStream $log_group_name $log_stream_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lookup-table-name
@search-terms 'CreateLookupTable, logs create-lookup-table'
export def 'cloudwatch-logs create-lookup-table' [
  --lookup-table-name: string
  --description: string
  --table-body: string
  --query-id: string
  --kms-key-id: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CreateLookupTable $lookup_table_name $description $table_body $query_id $kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --query-language --query-string --schedule-expression --execution-role-arn
@search-terms 'CreateScheduledQuery, logs create-scheduled-query'
export def 'cloudwatch-logs create-scheduled-query' [
  --name: string
  --description: string
  --query-language: string@[CWLI SQL PPL]
  --query-string: string
  --log-group-identifiers: list<string>
  --schedule-expression: string
  --timezone: string
  --start-time-offset: int
  --end-time-offset: int
  --destination-configuration: record
  --schedule-start-time: int
  --schedule-end-time: int
  --execution-role-arn: string
  --state: string@[ENABLED DISABLED]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs CreateScheduledQuery $name $description $query_language $query_string $log_group_identifiers $schedule_expression $timezone $start_time_offset $end_time_offset $destination_configuration $schedule_start_time $schedule_end_time $execution_role_arn $state $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-name --policy-type
@search-terms 'DeleteAccountPolicy, logs delete-account-policy'
export def 'cloudwatch-logs delete-account-policy' [
  --policy-name: string
  --policy-type: string@[DATA_PROTECTION_POLICY SUBSCRIPTION_FILTER_POLICY FIELD_INDEX_POLICY TRANSFORMER_POLICY METRIC_EXTRACTION_POLICY RETENTION_POLICY]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteAccountPolicy $policy_name $policy_type $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier
@search-terms 'DeleteDataProtectionPolicy, logs delete-data-protection-policy'
export def 'cloudwatch-logs delete-data-protection-policy' [
  --log-group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteDataProtectionPolicy $log_group_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'DeleteDelivery, logs delete-delivery'
export def 'cloudwatch-logs delete-delivery' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteDelivery $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeleteDeliveryDestination, logs delete-delivery-destination'
export def 'cloudwatch-logs delete-delivery-destination' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteDeliveryDestination $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-destination-name
@search-terms 'DeleteDeliveryDestinationPolicy, logs delete-delivery-destination-policy'
export def 'cloudwatch-logs delete-delivery-destination-policy' [
  --delivery-destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteDeliveryDestinationPolicy $delivery_destination_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'DeleteDeliverySource, logs delete-delivery-source'
export def 'cloudwatch-logs delete-delivery-source' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteDeliverySource $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-name
@search-terms 'DeleteDestination, logs delete-destination'
export def 'cloudwatch-logs delete-destination' [
  --destination-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteDestination $destination_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier
@search-terms 'DeleteIndexPolicy, logs delete-index-policy'
export def 'cloudwatch-logs delete-index-policy' [
  --log-group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteIndexPolicy $log_group_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-name
@search-terms 'DeleteIntegration, logs delete-integration'
export def 'cloudwatch-logs delete-integration' [
  --integration-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteIntegration $integration_name $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --anomaly-detector-arn
@search-terms 'DeleteLogAnomalyDetector, logs delete-log-anomaly-detector'
export def 'cloudwatch-logs delete-log-anomaly-detector' [
  --anomaly-detector-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteLogAnomalyDetector $anomaly_detector_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name
@search-terms 'DeleteLogGroup, logs delete-log-group'
export def 'cloudwatch-logs delete-log-group' [
  --log-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteLogGroup $log_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --log-stream-name
@search-terms 'DeleteLogStream, logs delete-log-stream'
export def 'cloudwatch-logs delete-log-stream' [
  --log-group-name: string
  --log-stream-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteLogStream $log_group_name $log_stream_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lookup-table-arn
@search-terms 'DeleteLookupTable, logs delete-lookup-table'
export def 'cloudwatch-logs delete-lookup-table' [
  --lookup-table-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteLookupTable $lookup_table_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --filter-name
@search-terms 'DeleteMetricFilter, logs delete-metric-filter'
export def 'cloudwatch-logs delete-metric-filter' [
  --log-group-name: string
  --filter-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteMetricFilter $log_group_name $filter_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --query-definition-id
@search-terms 'DeleteQueryDefinition, logs delete-query-definition'
export def 'cloudwatch-logs delete-query-definition' [
  --query-definition-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteQueryDefinition $query_definition_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'DeleteResourcePolicy, logs delete-resource-policy'
export def 'cloudwatch-logs delete-resource-policy' [
  --policy-name: string
  --resource-arn: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteResourcePolicy $policy_name $resource_arn $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name
@search-terms 'DeleteRetentionPolicy, logs delete-retention-policy'
export def 'cloudwatch-logs delete-retention-policy' [
  --log-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteRetentionPolicy $log_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms 'DeleteScheduledQuery, logs delete-scheduled-query'
export def 'cloudwatch-logs delete-scheduled-query' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteScheduledQuery $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --filter-name
@search-terms 'DeleteSubscriptionFilter, logs delete-subscription-filter'
export def 'cloudwatch-logs delete-subscription-filter' [
  --log-group-name: string
  --filter-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteSubscriptionFilter $log_group_name $filter_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier
@search-terms 'DeleteSyslogConfiguration, logs delete-syslog-configuration'
export def 'cloudwatch-logs delete-syslog-configuration' [
  --log-group-identifier: string
  --vpc-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteSyslogConfiguration $log_group_identifier $vpc_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier
@search-terms 'DeleteTransformer, logs delete-transformer'
export def 'cloudwatch-logs delete-transformer' [
  --log-group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DeleteTransformer $log_group_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --policy-type
@search-terms 'DescribeAccountPolicies, logs describe-account-policies'
export def 'cloudwatch-logs describe-account-policies' [
  --policy-type: string@[DATA_PROTECTION_POLICY SUBSCRIPTION_FILTER_POLICY FIELD_INDEX_POLICY TRANSFORMER_POLICY METRIC_EXTRACTION_POLICY RETENTION_POLICY]
  --policy-name: string
  --account-identifiers: list<string>
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
]: any -> any { call 'cloudwatch-logs DescribeAccountPolicies $policy_type $policy_name $account_identifiers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeConfigurationTemplates, logs describe-configuration-templates'
export def 'cloudwatch-logs describe-configuration-templates' [
  --service: string
  --log-types: list<string>
  --resource-types: list<string>
  --delivery-destination-types: list<string>
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
]: any -> any { call 'cloudwatch-logs DescribeConfigurationTemplates $service $log_types $resource_types $delivery_destination_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDeliveries, logs describe-deliveries'
export def 'cloudwatch-logs describe-deliveries' [
  --delivery-source-names: list<string>
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
]: any -> any { call 'cloudwatch-logs DescribeDeliveries $delivery_source_names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDeliveryDestinations, logs describe-delivery-destinations'
export def 'cloudwatch-logs describe-delivery-destinations' [
  --names: list<string>
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
]: any -> any { call 'cloudwatch-logs DescribeDeliveryDestinations $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDeliverySources, logs describe-delivery-sources'
export def 'cloudwatch-logs describe-delivery-sources' [
  --resource-arns: list<string>
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
]: any -> any { call 'cloudwatch-logs DescribeDeliverySources $resource_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDestinations, logs describe-destinations'
export def 'cloudwatch-logs describe-destinations' [
  --destination-name-prefix: string
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
]: any -> any { call 'cloudwatch-logs DescribeDestinations $destination_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms 'DescribeExportTasks, logs describe-export-tasks'
export def 'cloudwatch-logs describe-export-tasks' [
  --task-id: string
  --status-code: string@[CANCELLED COMPLETED FAILED PENDING PENDING_CANCEL RUNNING]
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
]: any -> any { call 'cloudwatch-logs DescribeExportTasks $task_id $status_code -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --log-group-identifiers
@search-terms 'DescribeFieldIndexes, logs describe-field-indexes'
export def 'cloudwatch-logs describe-field-indexes' [
  --log-group-identifiers: list<string>
  --index-categories: list<string>
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
]: any -> any { call 'cloudwatch-logs DescribeFieldIndexes $log_group_identifiers $index_categories -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --import-id
@search-terms 'DescribeImportTaskBatches, logs describe-import-task-batches'
export def 'cloudwatch-logs describe-import-task-batches' [
  --import-id: string
  --batch-import-status: list<string>
  --limit: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs DescribeImportTaskBatches $import_id $batch_import_status $limit $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms 'DescribeImportTasks, logs describe-import-tasks'
export def 'cloudwatch-logs describe-import-tasks' [
  --import-id: string
  --import-status: string@[IN_PROGRESS CANCELLED COMPLETED FAILED]
  --import-source-arn: string
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
]: any -> any { call 'cloudwatch-logs DescribeImportTasks $import_id $import_status $import_source_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --log-group-identifiers
@search-terms 'DescribeIndexPolicies, logs describe-index-policies'
export def 'cloudwatch-logs describe-index-policies' [
  --log-group-identifiers: list<string>
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
]: any -> any { call 'cloudwatch-logs DescribeIndexPolicies $log_group_identifiers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribeLogGroups, logs describe-log-groups'
export def 'cloudwatch-logs describe-log-groups' [
  --account-identifiers: list<string>
  --log-group-name-prefix: string
  --log-group-name-pattern: string
  --include-linked-accounts: oneof<bool>
  --log-group-class: string@[STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS]
  --log-group-identifiers: list<string>
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
]: any -> any { call 'cloudwatch-logs DescribeLogGroups $account_identifiers $log_group_name_prefix $log_group_name_pattern $include_linked_accounts $log_group_class $log_group_identifiers -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms 'DescribeLogStreams, logs describe-log-streams'
export def 'cloudwatch-logs describe-log-streams' [
  --log-group-name: string
  --log-group-identifier: string
  --log-stream-name-prefix: string
  --order-by: string@[LogStreamName LastEventTime]
  --descending: oneof<bool>
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
]: any -> any { call 'cloudwatch-logs DescribeLogStreams $log_group_name $log_group_identifier $log_stream_name_prefix $order_by $descending -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeLookupTables, logs describe-lookup-tables'
export def 'cloudwatch-logs describe-lookup-tables' [
  --lookup-table-name-prefix: string
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
]: any -> any { call 'cloudwatch-logs DescribeLookupTables $lookup_table_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeMetricFilters, logs describe-metric-filters'
export def 'cloudwatch-logs describe-metric-filters' [
  --log-group-name: string
  --filter-name-prefix: string
  --metric-name: string
  --metric-namespace: string
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
]: any -> any { call 'cloudwatch-logs DescribeMetricFilters $log_group_name $filter_name_prefix $metric_name $metric_namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeQueries, logs describe-queries'
export def 'cloudwatch-logs describe-queries' [
  --log-group-name: string
  --status: string@[Scheduled Running Complete Failed Cancelled Timeout Unknown]
  --query-language: string@[CWLI SQL PPL]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs DescribeQueries $log_group_name $status $query_language -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeQueryDefinitions, logs describe-query-definitions'
export def 'cloudwatch-logs describe-query-definitions' [
  --query-language: string@[CWLI SQL PPL]
  --query-definition-name-prefix: string
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
]: any -> any { call 'cloudwatch-logs DescribeQueryDefinitions $query_language $query_definition_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeResourcePolicies, logs describe-resource-policies'
export def 'cloudwatch-logs describe-resource-policies' [
  --resource-arn: string
  --policy-scope: string@[ACCOUNT RESOURCE]
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
]: any -> any { call 'cloudwatch-logs DescribeResourcePolicies $resource_arn $policy_scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --log-group-name
@search-terms 'DescribeSubscriptionFilters, logs describe-subscription-filters'
export def 'cloudwatch-logs describe-subscription-filters' [
  --log-group-name: string
  --filter-name-prefix: string
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
]: any -> any { call 'cloudwatch-logs DescribeSubscriptionFilters $log_group_name $filter_name_prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'DisassociateKmsKey, logs disassociate-kms-key'
export def 'cloudwatch-logs disassociate-kms-key' [
  --log-group-name: string
  --resource-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DisassociateKmsKey $log_group_name $resource_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier
@search-terms 'DisassociateSourceFromS3TableIntegration, logs disassociate-source-from-s3-table-integration'
export def 'cloudwatch-logs disassociate-source-from-s3-table-integration' [
  --identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs DisassociateSourceFromS3TableIntegration $identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages
@search-terms 'FilterLogEvents, logs filter-log-events'
export def 'cloudwatch-logs filter-log-events' [
  --log-group-name: string
  --log-group-identifier: string
  --log-stream-names: list<string>
  --log-stream-name-prefix: string
  --start-time: int
  --end-time: int
  --filter-pattern: string
  --start-from-head: oneof<bool>
  --interleaved: oneof<bool>
  --unmask: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs FilterLogEvents $log_group_name $log_group_identifier $log_stream_names $log_stream_name_prefix $start_time $end_time $filter_pattern $start_from_head $interleaved $unmask -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --log-group-identifier
@search-terms 'GetDataProtectionPolicy, logs get-data-protection-policy'
export def 'cloudwatch-logs get-data-protection-policy' [
  --log-group-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetDataProtectionPolicy $log_group_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --id
@search-terms 'GetDelivery, logs get-delivery'
export def 'cloudwatch-logs get-delivery' [
  --id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetDelivery $id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms 'GetDeliveryDestination, logs get-delivery-destination'
export def 'cloudwatch-logs get-delivery-destination' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetDeliveryDestination $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --delivery-destination-name
@search-terms 'GetDeliveryDestinationPolicy, logs get-delivery-destination-policy'
export def 'cloudwatch-logs get-delivery-destination-policy' [
  --delivery-destination-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetDeliveryDestinationPolicy $delivery_destination_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --name
@search-terms 'GetDeliverySource, logs get-delivery-source'
export def 'cloudwatch-logs get-delivery-source' [
  --name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetDeliverySource $name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --integration-name
@search-terms 'GetIntegration, logs get-integration'
export def 'cloudwatch-logs get-integration' [
  --integration-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetIntegration $integration_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --anomaly-detector-arn
@search-terms 'GetLogAnomalyDetector, logs get-log-anomaly-detector'
export def 'cloudwatch-logs get-log-anomaly-detector' [
  --anomaly-detector-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetLogAnomalyDetector $anomaly_detector_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --log-stream-name
@search-terms 'GetLogEvents, logs get-log-events'
export def 'cloudwatch-logs get-log-events' [
  --log-group-name: string
  --log-group-identifier: string
  --log-stream-name: string
  --start-time: int
  --end-time: int
  --next-token: string
  --limit: int
  --start-from-head: oneof<bool>
  --unmask: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetLogEvents $log_group_name $log_group_identifier $log_stream_name $start_time $end_time $next_token $limit $start_from_head $unmask -- $region $profile $with_input $fail_fast' }

# POST /; needs --data-source-name --data-source-type
@search-terms 'GetLogFields, logs get-log-fields'
export def 'cloudwatch-logs get-log-fields' [
  --data-source-name: string
  --data-source-type: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetLogFields $data_source_name $data_source_type -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /
@search-terms 'GetLogGroupFields, logs get-log-group-fields'
export def 'cloudwatch-logs get-log-group-fields' [
  --log-group-name: string
  --time: int
  --log-group-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetLogGroupFields $log_group_name $time $log_group_identifier -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --log-object-pointer
@search-terms 'GetLogObject, logs get-log-object'
export def 'cloudwatch-logs get-log-object' [
  --unmask: oneof<bool>
  --log-object-pointer: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs GetLogObject $unmask $log_object_pointer -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --log-record-pointer
@search-terms 'GetLogRecord, logs get-log-record'
export def 'cloudwatch-logs get-log-record' [
  --log-record-pointer: string
  --unmask: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetLogRecord $log_record_pointer $unmask -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --lookup-table-arn
@search-terms 'GetLookupTable, logs get-lookup-table'
export def 'cloudwatch-logs get-lookup-table' [
  --lookup-table-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetLookupTable $lookup_table_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --query-id
@search-terms 'GetQueryResults, logs get-query-results'
export def 'cloudwatch-logs get-query-results' [
  --query-id: string
  --next-token: string
  --max-items: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetQueryResults $query_id $next_token $max_items -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --identifier
@search-terms 'GetScheduledQuery, logs get-scheduled-query'
export def 'cloudwatch-logs get-scheduled-query' [
  --identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetScheduledQuery $identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --identifier --start-time --end-time
@search-terms 'GetScheduledQueryHistory, logs get-scheduled-query-history'
export def 'cloudwatch-logs get-scheduled-query-history' [
  --identifier: string
  --start-time: int
  --end-time: int
  --execution-statuses: list<string>
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
]: any -> any { call 'cloudwatch-logs GetScheduledQueryHistory $identifier $start_time $end_time $execution_statuses -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'GetStorageTierPolicy, logs get-storage-tier-policy'
export def 'cloudwatch-logs get-storage-tier-policy' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'cloudwatch-logs GetStorageTierPolicy -- $region $profile $refresh $ttl' }

# POST /; cached 1min; needs --log-group-identifier
@search-terms 'GetTransformer, logs get-transformer'
export def 'cloudwatch-logs get-transformer' [
  --log-group-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs GetTransformer $log_group_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --group-by
@search-terms 'ListAggregateLogGroupSummaries, logs list-aggregate-log-group-summaries'
export def 'cloudwatch-logs list-aggregate-log-group-summaries' [
  --account-identifiers: list<string>
  --include-linked-accounts: oneof<bool>
  --log-group-class: string@[STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS]
  --log-group-name-pattern: string
  --data-sources: list
  --group-by: string@[DATA_SOURCE_NAME_TYPE_AND_FORMAT DATA_SOURCE_NAME_AND_TYPE]
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
]: any -> any { call 'cloudwatch-logs ListAggregateLogGroupSummaries $account_identifiers $include_linked_accounts $log_group_class $log_group_name_pattern $data_sources $group_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListAnomalies, logs list-anomalies'
export def 'cloudwatch-logs list-anomalies' [
  --anomaly-detector-arn: string
  --suppression-state: string@[SUPPRESSED UNSUPPRESSED]
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
]: any -> any { call 'cloudwatch-logs ListAnomalies $anomaly_detector_arn $suppression_state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'ListIntegrations, logs list-integrations'
export def 'cloudwatch-logs list-integrations' [
  --integration-name-prefix: string
  --integration-type: string
  --integration-status: string@[PROVISIONING ACTIVE FAILED]
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
]: any -> any { call 'cloudwatch-logs ListIntegrations $integration_name_prefix $integration_type $integration_status -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListLogAnomalyDetectors, logs list-log-anomaly-detectors'
export def 'cloudwatch-logs list-log-anomaly-detectors' [
  --filter-log-group-arn: string
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
]: any -> any { call 'cloudwatch-logs ListLogAnomalyDetectors $filter_log_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListLogGroups, logs list-log-groups'
export def 'cloudwatch-logs list-log-groups' [
  --log-group-name-pattern: string
  --log-group-class: string@[STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS]
  --include-linked-accounts: oneof<bool>
  --account-identifiers: list<string>
  --data-sources: list
  --field-index-names: list<string>
  --log-group-tags: any
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
]: any -> any { call 'cloudwatch-logs ListLogGroups $log_group_name_pattern $log_group_class $include_linked_accounts $account_identifiers $data_sources $field_index_names $log_group_tags -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --query-id
@search-terms 'ListLogGroupsForQuery, logs list-log-groups-for-query'
export def 'cloudwatch-logs list-log-groups-for-query' [
  --query-id: string
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
]: any -> any { call 'cloudwatch-logs ListLogGroupsForQuery $query_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListScheduledQueries, logs list-scheduled-queries'
export def 'cloudwatch-logs list-scheduled-queries' [
  --state: string@[ENABLED DISABLED]
  --schedule-type: string@[CUSTOMER_MANAGED AWS_MANAGED]
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
]: any -> any { call 'cloudwatch-logs ListScheduledQueries $state $schedule_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --integration-arn
@search-terms 'ListSourcesForS3TableIntegration, logs list-sources-for-s3-table-integration'
export def 'cloudwatch-logs list-sources-for-s3-table-integration' [
  --integration-arn: string
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
]: any -> any { call 'cloudwatch-logs ListSourcesForS3TableIntegration $integration_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListSyslogConfigurations, logs list-syslog-configurations'
export def 'cloudwatch-logs list-syslog-configurations' [
  --log-group-identifier: string
  --vpc-endpoint-id: string
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
]: any -> any { call 'cloudwatch-logs ListSyslogConfigurations $log_group_identifier $vpc_endpoint_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, logs list-tags-for-resource'
export def 'cloudwatch-logs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --log-group-name; deprecated
@search-terms 'ListTagsLogGroup, logs list-tags-log-group'
export def 'cloudwatch-logs list-tags-log-group' [
  --log-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'cloudwatch-logs ListTagsLogGroup $log_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --policy-name --policy-document --policy-type
@search-terms 'PutAccountPolicy, logs put-account-policy'
export def 'cloudwatch-logs put-account-policy' [
  --policy-name: string
  --policy-document: string
  --policy-type: string@[DATA_PROTECTION_POLICY SUBSCRIPTION_FILTER_POLICY FIELD_INDEX_POLICY TRANSFORMER_POLICY METRIC_EXTRACTION_POLICY RETENTION_POLICY]
  --scope: string
  --selection-criteria: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutAccountPolicy $policy_name $policy_document $policy_type $scope $selection_criteria $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier --bearer-token-authentication-enabled
@search-terms 'PutBearerTokenAuthentication, logs put-bearer-token-authentication'
export def 'cloudwatch-logs put-bearer-token-authentication' [
  --log-group-identifier: string
  --bearer-token-authentication-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutBearerTokenAuthentication $log_group_identifier $bearer_token_authentication_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier --policy-document
@search-terms 'PutDataProtectionPolicy, logs put-data-protection-policy'
export def 'cloudwatch-logs put-data-protection-policy' [
  --log-group-identifier: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutDataProtectionPolicy $log_group_identifier $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'PutDeliveryDestination, logs put-delivery-destination'
export def 'cloudwatch-logs put-delivery-destination' [
  --name: string
  --output-format: string@[json plain w3c raw parquet]
  --delivery-destination-configuration: record
  --delivery-destination-type: string@[S3 CWL FH XRAY]
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutDeliveryDestination $name $output_format $delivery_destination_configuration $delivery_destination_type $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-destination-name --delivery-destination-policy
@search-terms 'PutDeliveryDestinationPolicy, logs put-delivery-destination-policy'
export def 'cloudwatch-logs put-delivery-destination-policy' [
  --delivery-destination-name: string
  --delivery-destination-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutDeliveryDestinationPolicy $delivery_destination_name $delivery_destination_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --resource-arn --log-type
@search-terms 'PutDeliverySource, logs put-delivery-source'
export def 'cloudwatch-logs put-delivery-source' [
  --name: string
  --resource-arn: string
  --log-type: string
  --tags: record
  --delivery-source-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutDeliverySource $name $resource_arn $log_type $tags $delivery_source_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-name --target-arn --role-arn
@search-terms 'PutDestination, logs put-destination'
export def 'cloudwatch-logs put-destination' [
  --destination-name: string
  --target-arn: string
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutDestination $destination_name $target_arn $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-name --access-policy
@search-terms 'PutDestinationPolicy, logs put-destination-policy'
export def 'cloudwatch-logs put-destination-policy' [
  --destination-name: string
  --access-policy: string
  --force-update: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutDestinationPolicy $destination_name $access_policy $force_update -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier --policy-document
@search-terms 'PutIndexPolicy, logs put-index-policy'
export def 'cloudwatch-logs put-index-policy' [
  --log-group-identifier: string
  --policy-document: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutIndexPolicy $log_group_identifier $policy_document -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --integration-name --resource-config --integration-type
@search-terms 'PutIntegration, logs put-integration'
export def 'cloudwatch-logs put-integration' [
  --integration-name: string
  --resource-config: record
  --integration-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutIntegration $integration_name $resource_config $integration_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --log-stream-name --log-events
@search-terms 'PutLogEvents, logs put-log-events'
export def 'cloudwatch-logs put-log-events' [
  --log-group-name: string
  --log-stream-name: string
  --log-events: list
  --sequence-token: string
  --entity: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutLogEvents $log_group_name $log_stream_name $log_events $sequence_token $entity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier --deletion-protection-enabled
@search-terms 'PutLogGroupDeletionProtection, logs put-log-group-deletion-protection'
export def 'cloudwatch-logs put-log-group-deletion-protection' [
  --log-group-identifier: string
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutLogGroupDeletionProtection $log_group_identifier $deletion_protection_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --filter-name --filter-pattern --metric-transformations
@search-terms 'PutMetricFilter, logs put-metric-filter'
export def 'cloudwatch-logs put-metric-filter' [
  --log-group-name: string
  --filter-name: string
  --filter-pattern: string
  --metric-transformations: list
  --apply-on-transformed-logs: oneof<bool>
  --field-selection-criteria: string
  --emit-system-field-dimensions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutMetricFilter $log_group_name $filter_name $filter_pattern $metric_transformations $apply_on_transformed_logs $field_selection_criteria $emit_system_field_dimensions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --query-string
@search-terms 'PutQueryDefinition, logs put-query-definition'
export def 'cloudwatch-logs put-query-definition' [
  --query-language: string@[CWLI SQL PPL]
  --name: string
  --query-definition-id: string
  --log-group-names: list<string>
  --query-string: string
  --client-token: string
  --parameters: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutQueryDefinition $query_language $name $query_definition_id $log_group_names $query_string $client_token $parameters -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'PutResourcePolicy, logs put-resource-policy'
export def 'cloudwatch-logs put-resource-policy' [
  --policy-name: string
  --policy-document: string
  --resource-arn: string
  --expected-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutResourcePolicy $policy_name $policy_document $resource_arn $expected_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --retention-in-days
@search-terms 'PutRetentionPolicy, logs put-retention-policy'
export def 'cloudwatch-logs put-retention-policy' [
  --log-group-name: string
  --retention-in-days: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutRetentionPolicy $log_group_name $retention_in_days -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --storage-tier
@search-terms 'PutStorageTierPolicy, logs put-storage-tier-policy'
export def 'cloudwatch-logs put-storage-tier-policy' [
  --storage-tier: string@[STANDARD INTELLIGENT_TIERING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutStorageTierPolicy $storage_tier -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --filter-name --filter-pattern --destination-arn
@search-terms 'PutSubscriptionFilter, logs put-subscription-filter'
export def 'cloudwatch-logs put-subscription-filter' [
  --log-group-name: string
  --filter-name: string
  --filter-pattern: string
  --destination-arn: string
  --role-arn: string
  --distribution: string@[Random ByLogStream]
  --apply-on-transformed-logs: oneof<bool>
  --field-selection-criteria: string
  --emit-system-fields: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutSubscriptionFilter $log_group_name $filter_name $filter_pattern $destination_arn $role_arn $distribution $apply_on_transformed_logs $field_selection_criteria $emit_system_fields -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier
@search-terms 'PutSyslogConfiguration, logs put-syslog-configuration'
export def 'cloudwatch-logs put-syslog-configuration' [
  --log-group-identifier: string
  --vpc-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutSyslogConfiguration $log_group_identifier $vpc_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifier --transformer-config
@search-terms 'PutTransformer, logs put-transformer'
export def 'cloudwatch-logs put-transformer' [
  --log-group-identifier: string
  --transformer-config: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs PutTransformer $log_group_identifier $transformer_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-identifiers
@search-terms 'StartLiveTail, logs start-live-tail'
export def 'cloudwatch-logs start-live-tail' [
  --log-group-identifiers: list<string>
  --log-stream-names: list<string>
  --log-stream-name-prefixes: list<string>
  --log-event-filter-pattern: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs StartLiveTail $log_group_identifiers $log_stream_names $log_stream_name_prefixes $log_event_filter_pattern -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --start-time --end-time --query-string
@search-terms 'StartQuery, logs start-query'
export def 'cloudwatch-logs start-query' [
  --query-language: string@[CWLI SQL PPL]
  --log-group-name: string
  --log-group-names: list<string>
  --log-group-identifiers: list<string>
  --start-time: int
  --end-time: int
  --query-string: string
  --limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs StartQuery $query_language $log_group_name $log_group_names $log_group_identifiers $start_time $end_time $query_string $limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --query-id
@search-terms 'StopQuery, logs stop-query'
export def 'cloudwatch-logs stop-query' [
  --query-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs StopQuery $query_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --tags; deprecated
@search-terms 'TagLogGroup, logs tag-log-group'
export def 'cloudwatch-logs tag-log-group' [
  --log-group-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs TagLogGroup $log_group_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, logs tag-resource'
export def 'cloudwatch-logs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --filter-pattern --log-event-messages
@search-terms 'TestMetricFilter, logs test-metric-filter'
export def 'cloudwatch-logs test-metric-filter' [
  --filter-pattern: string
  --log-event-messages: list<string>
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
]: any -> any { call 'cloudwatch-logs TestMetricFilter $filter_pattern $log_event_messages -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --transformer-config --log-event-messages
@search-terms 'TestTransformer, logs test-transformer'
export def 'cloudwatch-logs test-transformer' [
  --transformer-config: list
  --log-event-messages: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs TestTransformer $transformer_config $log_event_messages -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --log-group-name --tags; deprecated
@search-terms 'UntagLogGroup, logs untag-log-group'
export def 'cloudwatch-logs untag-log-group' [
  --log-group-name: string
  --tags: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs UntagLogGroup $log_group_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, logs untag-resource'
export def 'cloudwatch-logs untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --anomaly-detector-arn
@search-terms 'UpdateAnomaly, logs update-anomaly'
export def 'cloudwatch-logs update-anomaly' [
  --anomaly-id: string
  --pattern-id: string
  --anomaly-detector-arn: string
  --suppression-type: string@[LIMITED INFINITE]
  --suppression-period: record
  --baseline: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs UpdateAnomaly $anomaly_id $pattern_id $anomaly_detector_arn $suppression_type $suppression_period $baseline -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms 'UpdateDeliveryConfiguration, logs update-delivery-configuration'
export def 'cloudwatch-logs update-delivery-configuration' [
  --id: string
  --record-fields: list<string>
  --field-delimiter: string
  --s3-delivery-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs UpdateDeliveryConfiguration $id $record_fields $field_delimiter $s3_delivery_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --anomaly-detector-arn --enabled
@search-terms 'UpdateLogAnomalyDetector, logs update-log-anomaly-detector'
export def 'cloudwatch-logs update-log-anomaly-detector' [
  --anomaly-detector-arn: string
  --evaluation-frequency: string@[ONE_MIN FIVE_MIN TEN_MIN FIFTEEN_MIN THIRTY_MIN ONE_HOUR]
  --filter-pattern: string
  --anomaly-visibility-time: int
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs UpdateLogAnomalyDetector $anomaly_detector_arn $evaluation_frequency $filter_pattern $anomaly_visibility_time $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lookup-table-arn
@search-terms 'UpdateLookupTable, logs update-lookup-table'
export def 'cloudwatch-logs update-lookup-table' [
  --lookup-table-arn: string
  --description: string
  --table-body: string
  --query-id: string
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs UpdateLookupTable $lookup_table_arn $description $table_body $query_id $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --identifier --query-language --query-string --schedule-expression --execution-role-arn
@search-terms 'UpdateScheduledQuery, logs update-scheduled-query'
export def 'cloudwatch-logs update-scheduled-query' [
  --identifier: string
  --description: string
  --query-language: string@[CWLI SQL PPL]
  --query-string: string
  --log-group-identifiers: list<string>
  --schedule-expression: string
  --timezone: string
  --start-time-offset: int
  --end-time-offset: int
  --destination-configuration: record
  --schedule-start-time: int
  --schedule-end-time: int
  --execution-role-arn: string
  --state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'cloudwatch-logs UpdateScheduledQuery $identifier $description $query_language $query_string $log_group_identifiers $schedule_expression $timezone $start_time_offset $end_time_offset $destination_configuration $schedule_start_time $schedule_end_time $execution_role_arn $state -- $region $profile $with_input $fail_fast $yes' }
