# Written by `cargo xtask generate --service cloudwatch-logs` from the service's model and overlay: change those instead.
# CloudWatch Logs, API version 2014-03-28: 118 operations.

use rt.nu [call send]

# POST /; needs --kms-key-id
@category "aws cloudwatch-logs"
@search-terms AssociateKmsKey "logs associate-kms-key"
export def 'cloudwatch-logs associate-kms-key' [
  --log-group-name: string
  --kms-key-id: string
  --resource-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs AssociateKmsKey $log_group_name=logGroupName $kms_key_id=kmsKeyId $resource_identifier=resourceIdentifier $region=--region $profile=--profile' }

# POST /; needs --integration-arn --data-source
@category "aws cloudwatch-logs"
@search-terms AssociateSourceToS3TableIntegration "logs associate-source-to-s3-table-integration"
export def 'cloudwatch-logs associate-source-to-s3-table-integration' [
  --integration-arn: string
  --data-source: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs AssociateSourceToS3TableIntegration $integration_arn=integrationArn $data_source=dataSource $region=--region $profile=--profile' }

# POST /; needs --task-id
@category "aws cloudwatch-logs"
@search-terms CancelExportTask "logs cancel-export-task"
export def 'cloudwatch-logs cancel-export-task' [
  --task-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs CancelExportTask $task_id=taskId $region=--region $profile=--profile' }

# POST /; needs --import-id
@category "aws cloudwatch-logs"
@search-terms CancelImportTask "logs cancel-import-task"
export def 'cloudwatch-logs cancel-import-task' [
  --import-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs CancelImportTask $import_id=importId $region=--region $profile=--profile' }

# POST /; needs --delivery-source-name --delivery-destination-arn
@category "aws cloudwatch-logs"
@search-terms CreateDelivery "logs create-delivery"
export def 'cloudwatch-logs create-delivery' [
  --delivery-source-name: string
  --delivery-destination-arn: string
  --record-fields: oneof<list<string>, string>
  --field-delimiter: string
  --s3-delivery-configuration: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs CreateDelivery $delivery_source_name=deliverySourceName $delivery_destination_arn=deliveryDestinationArn $record_fields=recordFields $field_delimiter=fieldDelimiter $s3_delivery_configuration=s3DeliveryConfiguration $tags=tags $region=--region $profile=--profile' }

# POST /; needs --log-group-name --from --to --destination
@category "aws cloudwatch-logs"
@search-terms CreateExportTask "logs create-export-task"
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
]: nothing -> record { call 'cloudwatch-logs CreateExportTask $task_name=taskName $log_group_name=logGroupName $log_stream_name_prefix=logStreamNamePrefix $from=from $to=to $destination=destination $destination_prefix=destinationPrefix $region=--region $profile=--profile' }

# POST /; needs --import-source-arn --import-role-arn
@category "aws cloudwatch-logs"
@search-terms CreateImportTask "logs create-import-task"
export def 'cloudwatch-logs create-import-task' [
  --import-source-arn: string
  --import-role-arn: string
  --import-filter: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs CreateImportTask $import_source_arn=importSourceArn $import_role_arn=importRoleArn $import_filter=importFilter $region=--region $profile=--profile' }

# POST /; needs --log-group-arn-list
@category "aws cloudwatch-logs"
@search-terms CreateLogAnomalyDetector "logs create-log-anomaly-detector"
export def 'cloudwatch-logs create-log-anomaly-detector' [
  --log-group-arn-list: oneof<list<string>, string>
  --detector-name: string
  --evaluation-frequency: string@[ONE_MIN FIVE_MIN TEN_MIN FIFTEEN_MIN THIRTY_MIN ONE_HOUR]
  --filter-pattern: string
  --kms-key-id: string
  --anomaly-visibility-time: int
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs CreateLogAnomalyDetector $log_group_arn_list=logGroupArnList $detector_name=detectorName $evaluation_frequency=evaluationFrequency $filter_pattern=filterPattern $kms_key_id=kmsKeyId $anomaly_visibility_time=anomalyVisibilityTime $tags=tags $region=--region $profile=--profile' }

# POST /; needs --log-group-name
@category "aws cloudwatch-logs"
@search-terms CreateLogGroup "logs create-log-group"
export def 'cloudwatch-logs create-log-group' [
  --log-group-name: string
  --kms-key-id: string
  --tags: record
  --log-group-class: string@[STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS]
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs CreateLogGroup $log_group_name=logGroupName $kms_key_id=kmsKeyId $tags=tags $log_group_class=logGroupClass $deletion_protection_enabled=deletionProtectionEnabled $region=--region $profile=--profile' }

# POST /; needs --log-group-name --log-stream-name
@category "aws cloudwatch-logs"
@search-terms CreateLogStream "logs create-log-stream"
export def 'cloudwatch-logs create-log-stream' [
  --log-group-name: string
  --log-stream-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs CreateLogStream $log_group_name=logGroupName $log_stream_name=logStreamName $region=--region $profile=--profile' }

# POST /; needs --lookup-table-name
@category "aws cloudwatch-logs"
@search-terms CreateLookupTable "logs create-lookup-table"
export def 'cloudwatch-logs create-lookup-table' [
  --lookup-table-name: string
  --description: string
  --table-body: string
  --query-id: string
  --kms-key-id: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs CreateLookupTable $lookup_table_name=lookupTableName $description=description $table_body=tableBody $query_id=queryId $kms_key_id=kmsKeyId $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --query-language --query-string --schedule-expression --execution-role-arn
@category "aws cloudwatch-logs"
@search-terms CreateScheduledQuery "logs create-scheduled-query"
export def 'cloudwatch-logs create-scheduled-query' [
  --name: string
  --description: string
  --query-language: string@[CWLI SQL PPL]
  --query-string: string
  --log-group-identifiers: oneof<list<string>, string>
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
]: nothing -> record { call 'cloudwatch-logs CreateScheduledQuery $name=name $description=description $query_language=queryLanguage $query_string=queryString $log_group_identifiers=logGroupIdentifiers $schedule_expression=scheduleExpression $timezone=timezone $start_time_offset=startTimeOffset $end_time_offset=endTimeOffset $destination_configuration=destinationConfiguration $schedule_start_time=scheduleStartTime $schedule_end_time=scheduleEndTime $execution_role_arn=executionRoleArn $state=state $tags=tags $region=--region $profile=--profile' }

# POST /; needs --policy-name --policy-type
@category "aws cloudwatch-logs"
@search-terms DeleteAccountPolicy "logs delete-account-policy"
export def 'cloudwatch-logs delete-account-policy' [
  --policy-name: string
  --policy-type: string@[DATA_PROTECTION_POLICY SUBSCRIPTION_FILTER_POLICY FIELD_INDEX_POLICY TRANSFORMER_POLICY METRIC_EXTRACTION_POLICY RETENTION_POLICY]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs DeleteAccountPolicy $policy_name=policyName $policy_type=policyType $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier
@category "aws cloudwatch-logs"
@search-terms DeleteDataProtectionPolicy "logs delete-data-protection-policy"
export def 'cloudwatch-logs delete-data-protection-policy' [
  --log-group-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteDataProtectionPolicy $log_group_identifier=logGroupIdentifier $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws cloudwatch-logs"
@search-terms DeleteDelivery "logs delete-delivery"
export def 'cloudwatch-logs delete-delivery' [
  --id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteDelivery $id=id $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudwatch-logs"
@search-terms DeleteDeliveryDestination "logs delete-delivery-destination"
export def 'cloudwatch-logs delete-delivery-destination' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteDeliveryDestination $name=name $region=--region $profile=--profile' }

# POST /; needs --delivery-destination-name
@category "aws cloudwatch-logs"
@search-terms DeleteDeliveryDestinationPolicy "logs delete-delivery-destination-policy"
export def 'cloudwatch-logs delete-delivery-destination-policy' [
  --delivery-destination-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteDeliveryDestinationPolicy $delivery_destination_name=deliveryDestinationName $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudwatch-logs"
@search-terms DeleteDeliverySource "logs delete-delivery-source"
export def 'cloudwatch-logs delete-delivery-source' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteDeliverySource $name=name $region=--region $profile=--profile' }

# POST /; needs --destination-name
@category "aws cloudwatch-logs"
@search-terms DeleteDestination "logs delete-destination"
export def 'cloudwatch-logs delete-destination' [
  --destination-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteDestination $destination_name=destinationName $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier
@category "aws cloudwatch-logs"
@search-terms DeleteIndexPolicy "logs delete-index-policy"
export def 'cloudwatch-logs delete-index-policy' [
  --log-group-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteIndexPolicy $log_group_identifier=logGroupIdentifier $region=--region $profile=--profile' }

# POST /; needs --integration-name
@category "aws cloudwatch-logs"
@search-terms DeleteIntegration "logs delete-integration"
export def 'cloudwatch-logs delete-integration' [
  --integration-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteIntegration $integration_name=integrationName $force=force $region=--region $profile=--profile' }

# POST /; needs --anomaly-detector-arn
@category "aws cloudwatch-logs"
@search-terms DeleteLogAnomalyDetector "logs delete-log-anomaly-detector"
export def 'cloudwatch-logs delete-log-anomaly-detector' [
  --anomaly-detector-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteLogAnomalyDetector $anomaly_detector_arn=anomalyDetectorArn $region=--region $profile=--profile' }

# POST /; needs --log-group-name
@category "aws cloudwatch-logs"
@search-terms DeleteLogGroup "logs delete-log-group"
export def 'cloudwatch-logs delete-log-group' [
  --log-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteLogGroup $log_group_name=logGroupName $region=--region $profile=--profile' }

# POST /; needs --log-group-name --log-stream-name
@category "aws cloudwatch-logs"
@search-terms DeleteLogStream "logs delete-log-stream"
export def 'cloudwatch-logs delete-log-stream' [
  --log-group-name: string
  --log-stream-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteLogStream $log_group_name=logGroupName $log_stream_name=logStreamName $region=--region $profile=--profile' }

# POST /; needs --lookup-table-arn
@category "aws cloudwatch-logs"
@search-terms DeleteLookupTable "logs delete-lookup-table"
export def 'cloudwatch-logs delete-lookup-table' [
  --lookup-table-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteLookupTable $lookup_table_arn=lookupTableArn $region=--region $profile=--profile' }

# POST /; needs --log-group-name --filter-name
@category "aws cloudwatch-logs"
@search-terms DeleteMetricFilter "logs delete-metric-filter"
export def 'cloudwatch-logs delete-metric-filter' [
  --log-group-name: string
  --filter-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteMetricFilter $log_group_name=logGroupName $filter_name=filterName $region=--region $profile=--profile' }

# POST /; needs --query-definition-id
@category "aws cloudwatch-logs"
@search-terms DeleteQueryDefinition "logs delete-query-definition"
export def 'cloudwatch-logs delete-query-definition' [
  --query-definition-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs DeleteQueryDefinition $query_definition_id=queryDefinitionId $region=--region $profile=--profile' }

# POST /
@category "aws cloudwatch-logs"
@search-terms DeleteResourcePolicy "logs delete-resource-policy"
export def 'cloudwatch-logs delete-resource-policy' [
  --policy-name: string
  --resource-arn: string
  --expected-revision-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteResourcePolicy $policy_name=policyName $resource_arn=resourceArn $expected_revision_id=expectedRevisionId $region=--region $profile=--profile' }

# POST /; needs --log-group-name
@category "aws cloudwatch-logs"
@search-terms DeleteRetentionPolicy "logs delete-retention-policy"
export def 'cloudwatch-logs delete-retention-policy' [
  --log-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteRetentionPolicy $log_group_name=logGroupName $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws cloudwatch-logs"
@search-terms DeleteScheduledQuery "logs delete-scheduled-query"
export def 'cloudwatch-logs delete-scheduled-query' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteScheduledQuery $identifier=identifier $region=--region $profile=--profile' }

# POST /; needs --log-group-name --filter-name
@category "aws cloudwatch-logs"
@search-terms DeleteSubscriptionFilter "logs delete-subscription-filter"
export def 'cloudwatch-logs delete-subscription-filter' [
  --log-group-name: string
  --filter-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteSubscriptionFilter $log_group_name=logGroupName $filter_name=filterName $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier
@category "aws cloudwatch-logs"
@search-terms DeleteSyslogConfiguration "logs delete-syslog-configuration"
export def 'cloudwatch-logs delete-syslog-configuration' [
  --log-group-identifier: string
  --vpc-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteSyslogConfiguration $log_group_identifier=logGroupIdentifier $vpc_endpoint_id=vpcEndpointId $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier
@category "aws cloudwatch-logs"
@search-terms DeleteTransformer "logs delete-transformer"
export def 'cloudwatch-logs delete-transformer' [
  --log-group-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DeleteTransformer $log_group_identifier=logGroupIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --policy-type
@category "aws cloudwatch-logs"
@search-terms DescribeAccountPolicies "logs describe-account-policies"
export def 'cloudwatch-logs describe-account-policies' [
  --policy-type: string@[DATA_PROTECTION_POLICY SUBSCRIPTION_FILTER_POLICY FIELD_INDEX_POLICY TRANSFORMER_POLICY METRIC_EXTRACTION_POLICY RETENTION_POLICY]
  --policy-name: string
  --account-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeAccountPolicies $policy_type=policyType $policy_name=policyName $account_identifiers=accountIdentifiers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeConfigurationTemplates "logs describe-configuration-templates"
@example "First rows only" "cloudwatch-logs describe-configuration-templates --stream | first 3"
export def 'cloudwatch-logs describe-configuration-templates' [
  --service: string
  --log-types: oneof<list<string>, string>
  --resource-types: oneof<list<string>, string>
  --delivery-destination-types: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeConfigurationTemplates $service=service $log_types=logTypes $resource_types=resourceTypes $delivery_destination_types=deliveryDestinationTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeDeliveries "logs describe-deliveries"
@example "First rows only" "cloudwatch-logs describe-deliveries --stream | first 3"
export def 'cloudwatch-logs describe-deliveries' [
  --delivery-source-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeDeliveries $delivery_source_names=deliverySourceNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeDeliveryDestinations "logs describe-delivery-destinations"
@example "First rows only" "cloudwatch-logs describe-delivery-destinations --stream | first 3"
export def 'cloudwatch-logs describe-delivery-destinations' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeDeliveryDestinations $names=names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeDeliverySources "logs describe-delivery-sources"
@example "First rows only" "cloudwatch-logs describe-delivery-sources --stream | first 3"
export def 'cloudwatch-logs describe-delivery-sources' [
  --resource-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeDeliverySources $resource_arns=resourceArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeDestinations "logs describe-destinations"
@example "First rows only" "cloudwatch-logs describe-destinations --stream | first 3"
export def 'cloudwatch-logs describe-destinations' [
  --destination-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeDestinations $destination_name_prefix=DestinationNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeExportTasks "logs describe-export-tasks"
@example "First rows only" "cloudwatch-logs describe-export-tasks --stream | first 3"
export def 'cloudwatch-logs describe-export-tasks' [
  --task-id: string
  --status-code: string@[CANCELLED COMPLETED FAILED PENDING PENDING_CANCEL RUNNING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeExportTasks $task_id=taskId $status_code=statusCode $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --log-group-identifiers
@category "aws cloudwatch-logs"
@search-terms DescribeFieldIndexes "logs describe-field-indexes"
export def 'cloudwatch-logs describe-field-indexes' [
  --log-group-identifiers: oneof<list<string>, string>
  --index-categories: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeFieldIndexes $log_group_identifiers=logGroupIdentifiers $index_categories=indexCategories $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --import-id
@category "aws cloudwatch-logs"
@search-terms DescribeImportTaskBatches "logs describe-import-task-batches"
export def 'cloudwatch-logs describe-import-task-batches' [
  --import-id: string
  --batch-import-status: oneof<list<string>, string>
  --limit: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs DescribeImportTaskBatches $import_id=importId $batch_import_status=batchImportStatus $limit=limit $next_token=nextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeImportTasks "logs describe-import-tasks"
@example "First rows only" "cloudwatch-logs describe-import-tasks --stream | first 3"
export def 'cloudwatch-logs describe-import-tasks' [
  --import-id: string
  --import-status: string@[IN_PROGRESS CANCELLED COMPLETED FAILED]
  --import-source-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeImportTasks $import_id=importId $import_status=importStatus $import_source_arn=importSourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --log-group-identifiers
@category "aws cloudwatch-logs"
@search-terms DescribeIndexPolicies "logs describe-index-policies"
export def 'cloudwatch-logs describe-index-policies' [
  --log-group-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeIndexPolicies $log_group_identifiers=logGroupIdentifiers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws cloudwatch-logs"
@search-terms DescribeLogGroups "logs describe-log-groups"
@example "First rows only" "cloudwatch-logs describe-log-groups --stream | first 3"
export def 'cloudwatch-logs describe-log-groups' [
  --account-identifiers: oneof<list<string>, string>
  --log-group-name-prefix: string
  --log-group-name-pattern: string
  --include-linked-accounts: oneof<bool>
  --log-group-class: string@[STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS]
  --log-group-identifiers: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeLogGroups $account_identifiers=accountIdentifiers $log_group_name_prefix=logGroupNamePrefix $log_group_name_pattern=logGroupNamePattern $include_linked_accounts=includeLinkedAccounts $log_group_class=logGroupClass $log_group_identifiers=logGroupIdentifiers $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec
@category "aws cloudwatch-logs"
@search-terms DescribeLogStreams "logs describe-log-streams"
@example "First rows only" "cloudwatch-logs describe-log-streams --stream | first 3"
export def 'cloudwatch-logs describe-log-streams' [
  --log-group-name: string
  --log-group-identifier: string
  --log-stream-name-prefix: string
  --order-by: string@[LogStreamName LastEventTime]
  --descending: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeLogStreams $log_group_name=logGroupName $log_group_identifier=logGroupIdentifier $log_stream_name_prefix=logStreamNamePrefix $order_by=orderBy $descending=descending $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeLookupTables "logs describe-lookup-tables"
@example "First rows only" "cloudwatch-logs describe-lookup-tables --stream | first 3"
export def 'cloudwatch-logs describe-lookup-tables' [
  --lookup-table-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeLookupTables $lookup_table_name_prefix=lookupTableNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeMetricFilters "logs describe-metric-filters"
@example "First rows only" "cloudwatch-logs describe-metric-filters --stream | first 3"
export def 'cloudwatch-logs describe-metric-filters' [
  --log-group-name: string
  --filter-name-prefix: string
  --metric-name: string
  --metric-namespace: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeMetricFilters $log_group_name=logGroupName $filter_name_prefix=filterNamePrefix $metric_name=metricName $metric_namespace=metricNamespace $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeQueries "logs describe-queries"
@example "First rows only" "cloudwatch-logs describe-queries --stream | first 3"
export def 'cloudwatch-logs describe-queries' [
  --log-group-name: string
  --status: string@[Scheduled Running Complete Failed Cancelled Timeout Unknown]
  --query-language: string@[CWLI SQL PPL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeQueries $log_group_name=logGroupName $status=status $query_language=queryLanguage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeQueryDefinitions "logs describe-query-definitions"
@example "First rows only" "cloudwatch-logs describe-query-definitions --stream | first 3"
export def 'cloudwatch-logs describe-query-definitions' [
  --query-language: string@[CWLI SQL PPL]
  --query-definition-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeQueryDefinitions $query_language=queryLanguage $query_definition_name_prefix=queryDefinitionNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms DescribeResourcePolicies "logs describe-resource-policies"
@example "First rows only" "cloudwatch-logs describe-resource-policies --stream | first 3"
export def 'cloudwatch-logs describe-resource-policies' [
  --resource-arn: string
  --policy-scope: string@[ACCOUNT RESOURCE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeResourcePolicies $resource_arn=resourceArn $policy_scope=policyScope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --log-group-name
@category "aws cloudwatch-logs"
@search-terms DescribeSubscriptionFilters "logs describe-subscription-filters"
export def 'cloudwatch-logs describe-subscription-filters' [
  --log-group-name: string
  --filter-name-prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs DescribeSubscriptionFilters $log_group_name=logGroupName $filter_name_prefix=filterNamePrefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws cloudwatch-logs"
@search-terms DisassociateKmsKey "logs disassociate-kms-key"
export def 'cloudwatch-logs disassociate-kms-key' [
  --log-group-name: string
  --resource-identifier: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs DisassociateKmsKey $log_group_name=logGroupName $resource_identifier=resourceIdentifier $region=--region $profile=--profile' }

# POST /; needs --identifier
@category "aws cloudwatch-logs"
@search-terms DisassociateSourceFromS3TableIntegration "logs disassociate-source-from-s3-table-integration"
export def 'cloudwatch-logs disassociate-source-from-s3-table-integration' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs DisassociateSourceFromS3TableIntegration $identifier=identifier $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws cloudwatch-logs"
@search-terms FilterLogEvents "logs filter-log-events"
@example "First rows only" "cloudwatch-logs filter-log-events --stream | first 3"
export def 'cloudwatch-logs filter-log-events' [
  --log-group-name: string
  --log-group-identifier: string
  --log-stream-names: oneof<list<string>, string>
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs FilterLogEvents $log_group_name=logGroupName $log_group_identifier=logGroupIdentifier $log_stream_names=logStreamNames $log_stream_name_prefix=logStreamNamePrefix $start_time=startTime $end_time=endTime $filter_pattern=filterPattern $start_from_head=startFromHead $interleaved=interleaved $unmask=unmask $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --log-group-identifier
@category "aws cloudwatch-logs"
@search-terms GetDataProtectionPolicy "logs get-data-protection-policy"
export def 'cloudwatch-logs get-data-protection-policy' [
  --log-group-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetDataProtectionPolicy $log_group_identifier=logGroupIdentifier $region=--region $profile=--profile' }

# POST /; cached 1min; needs --id
@category "aws cloudwatch-logs"
@search-terms GetDelivery "logs get-delivery"
export def 'cloudwatch-logs get-delivery' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetDelivery $id=id $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws cloudwatch-logs"
@search-terms GetDeliveryDestination "logs get-delivery-destination"
export def 'cloudwatch-logs get-delivery-destination' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetDeliveryDestination $name=name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --delivery-destination-name
@category "aws cloudwatch-logs"
@search-terms GetDeliveryDestinationPolicy "logs get-delivery-destination-policy"
export def 'cloudwatch-logs get-delivery-destination-policy' [
  --delivery-destination-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetDeliveryDestinationPolicy $delivery_destination_name=deliveryDestinationName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --name
@category "aws cloudwatch-logs"
@search-terms GetDeliverySource "logs get-delivery-source"
export def 'cloudwatch-logs get-delivery-source' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetDeliverySource $name=name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --integration-name
@category "aws cloudwatch-logs"
@search-terms GetIntegration "logs get-integration"
export def 'cloudwatch-logs get-integration' [
  --integration-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetIntegration $integration_name=integrationName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --anomaly-detector-arn
@category "aws cloudwatch-logs"
@search-terms GetLogAnomalyDetector "logs get-log-anomaly-detector"
export def 'cloudwatch-logs get-log-anomaly-detector' [
  --anomaly-detector-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetLogAnomalyDetector $anomaly_detector_arn=anomalyDetectorArn $region=--region $profile=--profile' }

# POST /; needs --log-stream-name
@category "aws cloudwatch-logs"
@search-terms GetLogEvents "logs get-log-events"
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
]: nothing -> record { call 'cloudwatch-logs GetLogEvents $log_group_name=logGroupName $log_group_identifier=logGroupIdentifier $log_stream_name=logStreamName $start_time=startTime $end_time=endTime $next_token=nextToken $limit=limit $start_from_head=startFromHead $unmask=unmask $region=--region $profile=--profile' }

# POST /; cached 1min; needs --data-source-name --data-source-type
@category "aws cloudwatch-logs"
@search-terms GetLogFields "logs get-log-fields"
export def 'cloudwatch-logs get-log-fields' [
  --data-source-name: string
  --data-source-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch-logs GetLogFields $data_source_name=dataSourceName $data_source_type=dataSourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws cloudwatch-logs"
@search-terms GetLogGroupFields "logs get-log-group-fields"
@example "First rows only" "cloudwatch-logs get-log-group-fields | first 3"
export def 'cloudwatch-logs get-log-group-fields' [
  --log-group-name: string
  --time: int
  --log-group-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch-logs GetLogGroupFields $log_group_name=logGroupName $time=time $log_group_identifier=logGroupIdentifier $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --log-object-pointer
@category "aws cloudwatch-logs"
@search-terms GetLogObject "logs get-log-object"
export def 'cloudwatch-logs get-log-object' [
  --unmask: oneof<bool>
  --log-object-pointer: string
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch-logs GetLogObject $unmask=unmask $log_object_pointer=logObjectPointer $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /; needs --log-record-pointer
@category "aws cloudwatch-logs"
@search-terms GetLogRecord "logs get-log-record"
export def 'cloudwatch-logs get-log-record' [
  --log-record-pointer: string
  --unmask: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetLogRecord $log_record_pointer=logRecordPointer $unmask=unmask $region=--region $profile=--profile' }

# POST /; cached 1min; needs --lookup-table-arn
@category "aws cloudwatch-logs"
@search-terms GetLookupTable "logs get-lookup-table"
export def 'cloudwatch-logs get-lookup-table' [
  --lookup-table-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetLookupTable $lookup_table_arn=lookupTableArn $region=--region $profile=--profile' }

# POST /; needs --query-id
@category "aws cloudwatch-logs"
@search-terms GetQueryResults "logs get-query-results"
export def 'cloudwatch-logs get-query-results' [
  --query-id: string
  --next-token: string
  --max-items: int
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetQueryResults $query_id=queryId $next_token=nextToken $max_items=maxItems $region=--region $profile=--profile' }

# POST /; cached 1min; needs --identifier
@category "aws cloudwatch-logs"
@search-terms GetScheduledQuery "logs get-scheduled-query"
export def 'cloudwatch-logs get-scheduled-query' [
  --identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetScheduledQuery $identifier=identifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --identifier --start-time --end-time
@category "aws cloudwatch-logs"
@search-terms GetScheduledQueryHistory "logs get-scheduled-query-history"
export def 'cloudwatch-logs get-scheduled-query-history' [
  --identifier: string
  --start-time: int
  --end-time: int
  --execution-statuses: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs GetScheduledQueryHistory $identifier=identifier $start_time=startTime $end_time=endTime $execution_statuses=executionStatuses $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws cloudwatch-logs"
@search-terms GetStorageTierPolicy "logs get-storage-tier-policy"
export def 'cloudwatch-logs get-storage-tier-policy' [
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetStorageTierPolicy $region=--region $profile=--profile' }

# POST /; cached 1min; needs --log-group-identifier
@category "aws cloudwatch-logs"
@search-terms GetTransformer "logs get-transformer"
export def 'cloudwatch-logs get-transformer' [
  --log-group-identifier: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs GetTransformer $log_group_identifier=logGroupIdentifier $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --group-by
@category "aws cloudwatch-logs"
@search-terms ListAggregateLogGroupSummaries "logs list-aggregate-log-group-summaries"
export def 'cloudwatch-logs list-aggregate-log-group-summaries' [
  --account-identifiers: oneof<list<string>, string>
  --include-linked-accounts: oneof<bool>
  --log-group-class: string@[STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS]
  --log-group-name-pattern: string
  --data-sources: oneof<list<any>, record>
  --group-by: string@[DATA_SOURCE_NAME_TYPE_AND_FORMAT DATA_SOURCE_NAME_AND_TYPE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs ListAggregateLogGroupSummaries $account_identifiers=accountIdentifiers $include_linked_accounts=includeLinkedAccounts $log_group_class=logGroupClass $log_group_name_pattern=logGroupNamePattern $data_sources=dataSources $group_by=groupBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms ListAnomalies "logs list-anomalies"
@example "First rows only" "cloudwatch-logs list-anomalies --stream | first 3"
export def 'cloudwatch-logs list-anomalies' [
  --anomaly-detector-arn: string
  --suppression-state: string@[SUPPRESSED UNSUPPRESSED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs ListAnomalies $anomaly_detector_arn=anomalyDetectorArn $suppression_state=suppressionState $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws cloudwatch-logs"
@search-terms ListIntegrations "logs list-integrations"
@example "First rows only" "cloudwatch-logs list-integrations | first 3"
export def 'cloudwatch-logs list-integrations' [
  --integration-name-prefix: string
  --integration-type: string@[OPENSEARCH]
  --integration-status: string@[PROVISIONING ACTIVE FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch-logs ListIntegrations $integration_name_prefix=integrationNamePrefix $integration_type=integrationType $integration_status=integrationStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms ListLogAnomalyDetectors "logs list-log-anomaly-detectors"
@example "First rows only" "cloudwatch-logs list-log-anomaly-detectors --stream | first 3"
export def 'cloudwatch-logs list-log-anomaly-detectors' [
  --filter-log-group-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs ListLogAnomalyDetectors $filter_log_group_arn=filterLogGroupArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms ListLogGroups "logs list-log-groups"
@example "First rows only" "cloudwatch-logs list-log-groups --stream | first 3"
export def 'cloudwatch-logs list-log-groups' [
  --log-group-name-pattern: string
  --log-group-class: string@[STANDARD INFREQUENT_ACCESS DELIVERY ESSENTIALS]
  --include-linked-accounts: oneof<bool>
  --account-identifiers: oneof<list<string>, string>
  --data-sources: oneof<list<any>, record>
  --field-index-names: oneof<list<string>, string>
  --log-group-tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs ListLogGroups $log_group_name_pattern=logGroupNamePattern $log_group_class=logGroupClass $include_linked_accounts=includeLinkedAccounts $account_identifiers=accountIdentifiers $data_sources=dataSources $field_index_names=fieldIndexNames $log_group_tags=logGroupTags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --query-id
@category "aws cloudwatch-logs"
@search-terms ListLogGroupsForQuery "logs list-log-groups-for-query"
export def 'cloudwatch-logs list-log-groups-for-query' [
  --query-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'cloudwatch-logs ListLogGroupsForQuery $query_id=queryId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms ListScheduledQueries "logs list-scheduled-queries"
@example "First rows only" "cloudwatch-logs list-scheduled-queries --stream | first 3"
export def 'cloudwatch-logs list-scheduled-queries' [
  --state: string@[ENABLED DISABLED]
  --schedule-type: string@[CUSTOMER_MANAGED AWS_MANAGED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs ListScheduledQueries $state=state $schedule_type=scheduleType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --integration-arn
@category "aws cloudwatch-logs"
@search-terms ListSourcesForS3TableIntegration "logs list-sources-for-s3-table-integration"
export def 'cloudwatch-logs list-sources-for-s3-table-integration' [
  --integration-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs ListSourcesForS3TableIntegration $integration_arn=integrationArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws cloudwatch-logs"
@search-terms ListSyslogConfigurations "logs list-syslog-configurations"
@example "First rows only" "cloudwatch-logs list-syslog-configurations --stream | first 3"
export def 'cloudwatch-logs list-syslog-configurations' [
  --log-group-identifier: string
  --vpc-endpoint-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'cloudwatch-logs ListSyslogConfigurations $log_group_identifier=logGroupIdentifier $vpc_endpoint_id=vpcEndpointId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws cloudwatch-logs"
@search-terms ListTagsForResource "logs list-tags-for-resource"
export def 'cloudwatch-logs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /; cached 5min; needs --log-group-name; deprecated
@category "aws cloudwatch-logs"
@search-terms ListTagsLogGroup "logs list-tags-log-group"
export def 'cloudwatch-logs list-tags-log-group' [
  --log-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs ListTagsLogGroup $log_group_name=logGroupName $region=--region $profile=--profile' }

# POST /; needs --policy-name --policy-document --policy-type
@category "aws cloudwatch-logs"
@search-terms PutAccountPolicy "logs put-account-policy"
export def 'cloudwatch-logs put-account-policy' [
  --policy-name: string
  --policy-document: string
  --policy-type: string@[DATA_PROTECTION_POLICY SUBSCRIPTION_FILTER_POLICY FIELD_INDEX_POLICY TRANSFORMER_POLICY METRIC_EXTRACTION_POLICY RETENTION_POLICY]
  --scope: string@[ALL]
  --selection-criteria: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutAccountPolicy $policy_name=policyName $policy_document=policyDocument $policy_type=policyType $scope=scope $selection_criteria=selectionCriteria $dry_run=dryRun? $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier --bearer-token-authentication-enabled
@category "aws cloudwatch-logs"
@search-terms PutBearerTokenAuthentication "logs put-bearer-token-authentication"
export def 'cloudwatch-logs put-bearer-token-authentication' [
  --log-group-identifier: string
  --bearer-token-authentication-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs PutBearerTokenAuthentication $log_group_identifier=logGroupIdentifier $bearer_token_authentication_enabled=bearerTokenAuthenticationEnabled $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier --policy-document
@category "aws cloudwatch-logs"
@search-terms PutDataProtectionPolicy "logs put-data-protection-policy"
export def 'cloudwatch-logs put-data-protection-policy' [
  --log-group-identifier: string
  --policy-document: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutDataProtectionPolicy $log_group_identifier=logGroupIdentifier $policy_document=policyDocument $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws cloudwatch-logs"
@search-terms PutDeliveryDestination "logs put-delivery-destination"
export def 'cloudwatch-logs put-delivery-destination' [
  --name: string
  --output-format: string@[json plain w3c raw parquet]
  --delivery-destination-configuration: record
  --delivery-destination-type: string@[S3 CWL FH XRAY]
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutDeliveryDestination $name=name $output_format=outputFormat $delivery_destination_configuration=deliveryDestinationConfiguration $delivery_destination_type=deliveryDestinationType $role_arn=roleArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --delivery-destination-name --delivery-destination-policy
@category "aws cloudwatch-logs"
@search-terms PutDeliveryDestinationPolicy "logs put-delivery-destination-policy"
export def 'cloudwatch-logs put-delivery-destination-policy' [
  --delivery-destination-name: string
  --delivery-destination-policy: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutDeliveryDestinationPolicy $delivery_destination_name=deliveryDestinationName $delivery_destination_policy=deliveryDestinationPolicy $region=--region $profile=--profile' }

# POST /; needs --name --resource-arn --log-type
@category "aws cloudwatch-logs"
@search-terms PutDeliverySource "logs put-delivery-source"
export def 'cloudwatch-logs put-delivery-source' [
  --name: string
  --resource-arn: string
  --log-type: string
  --tags: record
  --delivery-source-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutDeliverySource $name=name $resource_arn=resourceArn $log_type=logType $tags=tags $delivery_source_configuration=deliverySourceConfiguration $region=--region $profile=--profile' }

# POST /; needs --destination-name --target-arn --role-arn
@category "aws cloudwatch-logs"
@search-terms PutDestination "logs put-destination"
export def 'cloudwatch-logs put-destination' [
  --destination-name: string
  --target-arn: string
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutDestination $destination_name=destinationName $target_arn=targetArn $role_arn=roleArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --destination-name --access-policy
@category "aws cloudwatch-logs"
@search-terms PutDestinationPolicy "logs put-destination-policy"
export def 'cloudwatch-logs put-destination-policy' [
  --destination-name: string
  --access-policy: string
  --force-update: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs PutDestinationPolicy $destination_name=destinationName $access_policy=accessPolicy $force_update=forceUpdate $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier --policy-document
@category "aws cloudwatch-logs"
@search-terms PutIndexPolicy "logs put-index-policy"
export def 'cloudwatch-logs put-index-policy' [
  --log-group-identifier: string
  --policy-document: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutIndexPolicy $log_group_identifier=logGroupIdentifier $policy_document=policyDocument $region=--region $profile=--profile' }

# POST /; needs --integration-name --resource-config --integration-type
@category "aws cloudwatch-logs"
@search-terms PutIntegration "logs put-integration"
export def 'cloudwatch-logs put-integration' [
  --integration-name: string
  --resource-config: record
  --integration-type: string@[OPENSEARCH]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutIntegration $integration_name=integrationName $resource_config=resourceConfig $integration_type=integrationType $region=--region $profile=--profile' }

# POST /; needs --log-group-name --log-stream-name --log-events
@category "aws cloudwatch-logs"
@search-terms PutLogEvents "logs put-log-events"
export def 'cloudwatch-logs put-log-events' [
  --log-group-name: string
  --log-stream-name: string
  --log-events: oneof<list<any>, record>
  --sequence-token: string
  --entity: record
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutLogEvents $log_group_name=logGroupName $log_stream_name=logStreamName $log_events=logEvents $sequence_token=sequenceToken $entity=entity $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier --deletion-protection-enabled
@category "aws cloudwatch-logs"
@search-terms PutLogGroupDeletionProtection "logs put-log-group-deletion-protection"
export def 'cloudwatch-logs put-log-group-deletion-protection' [
  --log-group-identifier: string
  --deletion-protection-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs PutLogGroupDeletionProtection $log_group_identifier=logGroupIdentifier $deletion_protection_enabled=deletionProtectionEnabled $region=--region $profile=--profile' }

# POST /; needs --log-group-name --filter-name --filter-pattern --metric-transformations
@category "aws cloudwatch-logs"
@search-terms PutMetricFilter "logs put-metric-filter"
export def 'cloudwatch-logs put-metric-filter' [
  --log-group-name: string
  --filter-name: string
  --filter-pattern: string
  --metric-transformations: oneof<list<any>, record>
  --apply-on-transformed-logs: oneof<bool>
  --field-selection-criteria: string
  --emit-system-field-dimensions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs PutMetricFilter $log_group_name=logGroupName $filter_name=filterName $filter_pattern=filterPattern $metric_transformations=metricTransformations $apply_on_transformed_logs=applyOnTransformedLogs $field_selection_criteria=fieldSelectionCriteria $emit_system_field_dimensions=emitSystemFieldDimensions $region=--region $profile=--profile' }

# POST /; needs --name --query-string
@category "aws cloudwatch-logs"
@search-terms PutQueryDefinition "logs put-query-definition"
export def 'cloudwatch-logs put-query-definition' [
  --query-language: string@[CWLI SQL PPL]
  --name: string
  --query-definition-id: string
  --log-group-names: oneof<list<string>, string>
  --query-string: string
  --client-token: string
  --parameters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutQueryDefinition $query_language=queryLanguage $name=name $query_definition_id=queryDefinitionId $log_group_names=logGroupNames $query_string=queryString $client_token=clientToken $parameters=parameters $region=--region $profile=--profile' }

# POST /
@category "aws cloudwatch-logs"
@search-terms PutResourcePolicy "logs put-resource-policy"
export def 'cloudwatch-logs put-resource-policy' [
  --policy-name: string
  --policy-document: string
  --resource-arn: string
  --expected-revision-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutResourcePolicy $policy_name=policyName $policy_document=policyDocument $resource_arn=resourceArn $expected_revision_id=expectedRevisionId $region=--region $profile=--profile' }

# POST /; needs --log-group-name --retention-in-days
@category "aws cloudwatch-logs"
@search-terms PutRetentionPolicy "logs put-retention-policy"
export def 'cloudwatch-logs put-retention-policy' [
  --log-group-name: string
  --retention-in-days: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs PutRetentionPolicy $log_group_name=logGroupName $retention_in_days=retentionInDays $region=--region $profile=--profile' }

# POST /; needs --storage-tier
@category "aws cloudwatch-logs"
@search-terms PutStorageTierPolicy "logs put-storage-tier-policy"
export def 'cloudwatch-logs put-storage-tier-policy' [
  --storage-tier: string@[STANDARD INTELLIGENT_TIERING]
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs PutStorageTierPolicy $storage_tier=storageTier $region=--region $profile=--profile' }

# POST /; needs --log-group-name --filter-name --filter-pattern --destination-arn
@category "aws cloudwatch-logs"
@search-terms PutSubscriptionFilter "logs put-subscription-filter"
export def 'cloudwatch-logs put-subscription-filter' [
  --log-group-name: string
  --filter-name: string
  --filter-pattern: string
  --destination-arn: string
  --role-arn: string
  --distribution: string@[Random ByLogStream]
  --apply-on-transformed-logs: oneof<bool>
  --field-selection-criteria: string
  --emit-system-fields: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs PutSubscriptionFilter $log_group_name=logGroupName $filter_name=filterName $filter_pattern=filterPattern $destination_arn=destinationArn $role_arn=roleArn $distribution=distribution $apply_on_transformed_logs=applyOnTransformedLogs $field_selection_criteria=fieldSelectionCriteria $emit_system_fields=emitSystemFields $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier
@category "aws cloudwatch-logs"
@search-terms PutSyslogConfiguration "logs put-syslog-configuration"
export def 'cloudwatch-logs put-syslog-configuration' [
  --log-group-identifier: string
  --vpc-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs PutSyslogConfiguration $log_group_identifier=logGroupIdentifier $vpc_endpoint_id=vpcEndpointId $region=--region $profile=--profile' }

# POST /; needs --log-group-identifier --transformer-config
@category "aws cloudwatch-logs"
@search-terms PutTransformer "logs put-transformer"
export def 'cloudwatch-logs put-transformer' [
  --log-group-identifier: string
  --transformer-config: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs PutTransformer $log_group_identifier=logGroupIdentifier $transformer_config=transformerConfig $region=--region $profile=--profile' }

# POST /; needs --log-group-identifiers
@category "aws cloudwatch-logs"
@search-terms StartLiveTail "logs start-live-tail"
export def 'cloudwatch-logs start-live-tail' [
  --log-group-identifiers: oneof<list<string>, string>
  --log-stream-names: oneof<list<string>, string>
  --log-stream-name-prefixes: oneof<list<string>, string>
  --log-event-filter-pattern: string
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch-logs StartLiveTail $log_group_identifiers=logGroupIdentifiers $log_stream_names=logStreamNames $log_stream_name_prefixes=logStreamNamePrefixes $log_event_filter_pattern=logEventFilterPattern $region=--region $profile=--profile $raw=--raw $stream=--stream' }

# POST /; needs --start-time --end-time --query-string
@category "aws cloudwatch-logs"
@search-terms StartQuery "logs start-query"
export def 'cloudwatch-logs start-query' [
  --query-language: string@[CWLI SQL PPL]
  --log-group-name: string
  --log-group-names: oneof<list<string>, string>
  --log-group-identifiers: oneof<list<string>, string>
  --start-time: int
  --end-time: int
  --query-string: string
  --limit: int
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs StartQuery $query_language=queryLanguage $log_group_name=logGroupName $log_group_names=logGroupNames $log_group_identifiers=logGroupIdentifiers $start_time=startTime $end_time=endTime $query_string=queryString $limit=limit $region=--region $profile=--profile' }

# POST /; needs --query-id
@category "aws cloudwatch-logs"
@search-terms StopQuery "logs stop-query"
export def 'cloudwatch-logs stop-query' [
  --query-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs StopQuery $query_id=queryId $region=--region $profile=--profile' }

# POST /; needs --log-group-name --tags; deprecated
@category "aws cloudwatch-logs"
@search-terms TagLogGroup "logs tag-log-group"
export def 'cloudwatch-logs tag-log-group' [
  --log-group-name: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs TagLogGroup $log_group_name=logGroupName $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws cloudwatch-logs"
@search-terms TagResource "logs tag-resource"
export def 'cloudwatch-logs tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; cached 1min; needs --filter-pattern --log-event-messages
@category "aws cloudwatch-logs"
@search-terms TestMetricFilter "logs test-metric-filter"
export def 'cloudwatch-logs test-metric-filter' [
  --filter-pattern: string
  --log-event-messages: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch-logs TestMetricFilter $filter_pattern=filterPattern $log_event_messages=logEventMessages $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --transformer-config --log-event-messages
@category "aws cloudwatch-logs"
@search-terms TestTransformer "logs test-transformer"
export def 'cloudwatch-logs test-transformer' [
  --transformer-config: oneof<list<any>, record>
  --log-event-messages: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'cloudwatch-logs TestTransformer $transformer_config=transformerConfig $log_event_messages=logEventMessages $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --log-group-name --tags; deprecated
@category "aws cloudwatch-logs"
@search-terms UntagLogGroup "logs untag-log-group"
export def 'cloudwatch-logs untag-log-group' [
  --log-group-name: string
  --tags: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs UntagLogGroup $log_group_name=logGroupName $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws cloudwatch-logs"
@search-terms UntagResource "logs untag-resource"
export def 'cloudwatch-logs untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --anomaly-detector-arn
@category "aws cloudwatch-logs"
@search-terms UpdateAnomaly "logs update-anomaly"
export def 'cloudwatch-logs update-anomaly' [
  --anomaly-id: string
  --pattern-id: string
  --anomaly-detector-arn: string
  --suppression-type: string@[LIMITED INFINITE]
  --suppression-period: record
  --baseline: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs UpdateAnomaly $anomaly_id=anomalyId $pattern_id=patternId $anomaly_detector_arn=anomalyDetectorArn $suppression_type=suppressionType $suppression_period=suppressionPeriod $baseline=baseline $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws cloudwatch-logs"
@search-terms UpdateDeliveryConfiguration "logs update-delivery-configuration"
export def 'cloudwatch-logs update-delivery-configuration' [
  --id: string
  --record-fields: oneof<list<string>, string>
  --field-delimiter: string
  --s3-delivery-configuration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs UpdateDeliveryConfiguration $id=id $record_fields=recordFields $field_delimiter=fieldDelimiter $s3_delivery_configuration=s3DeliveryConfiguration $region=--region $profile=--profile' }

# POST /; needs --anomaly-detector-arn --enabled
@category "aws cloudwatch-logs"
@search-terms UpdateLogAnomalyDetector "logs update-log-anomaly-detector"
export def 'cloudwatch-logs update-log-anomaly-detector' [
  --anomaly-detector-arn: string
  --evaluation-frequency: string@[ONE_MIN FIVE_MIN TEN_MIN FIFTEEN_MIN THIRTY_MIN ONE_HOUR]
  --filter-pattern: string
  --anomaly-visibility-time: int
  --enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'cloudwatch-logs UpdateLogAnomalyDetector $anomaly_detector_arn=anomalyDetectorArn $evaluation_frequency=evaluationFrequency $filter_pattern=filterPattern $anomaly_visibility_time=anomalyVisibilityTime $enabled=enabled $region=--region $profile=--profile' }

# POST /; needs --lookup-table-arn
@category "aws cloudwatch-logs"
@search-terms UpdateLookupTable "logs update-lookup-table"
export def 'cloudwatch-logs update-lookup-table' [
  --lookup-table-arn: string
  --description: string
  --table-body: string
  --query-id: string
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'cloudwatch-logs UpdateLookupTable $lookup_table_arn=lookupTableArn $description=description $table_body=tableBody $query_id=queryId $kms_key_id=kmsKeyId $region=--region $profile=--profile' }

# POST /; needs --identifier --query-language --query-string --schedule-expression --execution-role-arn
@category "aws cloudwatch-logs"
@search-terms UpdateScheduledQuery "logs update-scheduled-query"
export def 'cloudwatch-logs update-scheduled-query' [
  --identifier: string
  --description: string
  --query-language: string@[CWLI SQL PPL]
  --query-string: string
  --log-group-identifiers: oneof<list<string>, string>
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
]: nothing -> record { call 'cloudwatch-logs UpdateScheduledQuery $identifier=identifier $description=description $query_language=queryLanguage $query_string=queryString $log_group_identifiers=logGroupIdentifiers $schedule_expression=scheduleExpression $timezone=timezone $start_time_offset=startTimeOffset $end_time_offset=endTimeOffset $destination_configuration=destinationConfiguration $schedule_start_time=scheduleStartTime $schedule_end_time=scheduleEndTime $execution_role_arn=executionRoleArn $state=state $region=--region $profile=--profile' }
