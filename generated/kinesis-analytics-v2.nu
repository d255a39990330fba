# Written by `cargo xtask generate --service kinesis-analytics-v2` from the service's model and overlay: change those instead.
# Kinesis Analytics V2, API version 2018-05-23: 41 operations.

use rt.nu [call]

# POST /; needs --application-name --cloud-watch-logging-option
@search-terms 'AddApplicationCloudWatchLoggingOption, kinesisanalyticsv2 add-application-cloud-watch-logging-option'
export def 'kinesis-analytics-v2 add-application-cloud-watch-logging-option' [
  --application-name: string
  --current-application-version-id: int
  --cloud-watch-logging-option: record
  --conditional-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 AddApplicationCloudWatchLoggingOption $application_name $current_application_version_id $cloud_watch_logging_option $conditional_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --input
@search-terms 'AddApplicationInput, kinesisanalyticsv2 add-application-input'
export def 'kinesis-analytics-v2 add-application-input' [
  --application-name: string
  --current-application-version-id: int
  --input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 AddApplicationInput $application_name $current_application_version_id $input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --input-id --input-processing-configuration
@search-terms 'AddApplicationInputProcessingConfiguration, kinesisanalyticsv2 add-application-input-processing-configuration'
export def 'kinesis-analytics-v2 add-application-input-processing-configuration' [
  --application-name: string
  --current-application-version-id: int
  --input-id: string
  --input-processing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 AddApplicationInputProcessingConfiguration $application_name $current_application_version_id $input_id $input_processing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --output
@search-terms 'AddApplicationOutput, kinesisanalyticsv2 add-application-output'
export def 'kinesis-analytics-v2 add-application-output' [
  --application-name: string
  --current-application-version-id: int
  --output: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 AddApplicationOutput $application_name $current_application_version_id $output -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --reference-data-source
@search-terms 'AddApplicationReferenceDataSource, kinesisanalyticsv2 add-application-reference-data-source'
export def 'kinesis-analytics-v2 add-application-reference-data-source' [
  --application-name: string
  --current-application-version-id: int
  --reference-data-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 AddApplicationReferenceDataSource $application_name $current_application_version_id $reference_data_source -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --vpc-configuration
@search-terms 'AddApplicationVpcConfiguration, kinesisanalyticsv2 add-application-vpc-configuration'
export def 'kinesis-analytics-v2 add-application-vpc-configuration' [
  --application-name: string
  --current-application-version-id: int
  --vpc-configuration: record
  --conditional-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 AddApplicationVpcConfiguration $application_name $current_application_version_id $vpc_configuration $conditional_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --runtime-environment --service-execution-role
@search-terms 'CreateApplication, kinesisanalyticsv2 create-application'
export def 'kinesis-analytics-v2 create-application' [
  --application-name: string
  --application-description: string
  --runtime-environment: string@[SQL-1_0 FLINK-1_6 FLINK-1_8 ZEPPELIN-FLINK-1_0 FLINK-1_11 FLINK-1_13 ZEPPELIN-FLINK-2_0 FLINK-1_15 ZEPPELIN-FLINK-3_0 FLINK-1_18 FLINK-1_19 FLINK-1_20 FLINK-2_2 FLINK-2_3]
  --service-execution-role: string
  --application-configuration: record
  --cloud-watch-logging-options: list
  --tags: any
  --application-mode: string@[STREAMING INTERACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 CreateApplication $application_name $application_description $runtime_environment $service_execution_role $application_configuration $cloud_watch_logging_options $tags $application_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --url-type
@search-terms 'CreateApplicationPresignedUrl, kinesisanalyticsv2 create-application-presigned-url'
export def 'kinesis-analytics-v2 create-application-presigned-url' [
  --application-name: string
  --url-type: string@[FLINK_DASHBOARD_URL ZEPPELIN_UI_URL]
  --session-expiration-duration-in-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 CreateApplicationPresignedUrl $application_name $url_type $session_expiration_duration_in_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --snapshot-name
@search-terms 'CreateApplicationSnapshot, kinesisanalyticsv2 create-application-snapshot'
export def 'kinesis-analytics-v2 create-application-snapshot' [
  --application-name: string
  --snapshot-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 CreateApplicationSnapshot $application_name $snapshot_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --snapshot-name
@search-terms 'CreateSnapshot, kinesisanalyticsv2 create-snapshot'
export def 'kinesis-analytics-v2 create-snapshot' [
  --application-name: string
  --snapshot-name: string
  --snapshot-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 CreateSnapshot $application_name $snapshot_name $snapshot_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --create-timestamp
@search-terms 'DeleteApplication, kinesisanalyticsv2 delete-application'
export def 'kinesis-analytics-v2 delete-application' [
  --application-name: string
  --create-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DeleteApplication $application_name $create_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --cloud-watch-logging-option-id
@search-terms 'DeleteApplicationCloudWatchLoggingOption, kinesisanalyticsv2 delete-application-cloud-watch-logging-option'
export def 'kinesis-analytics-v2 delete-application-cloud-watch-logging-option' [
  --application-name: string
  --current-application-version-id: int
  --cloud-watch-logging-option-id: string
  --conditional-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DeleteApplicationCloudWatchLoggingOption $application_name $current_application_version_id $cloud_watch_logging_option_id $conditional_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --input-id
@search-terms 'DeleteApplicationInputProcessingConfiguration, kinesisanalyticsv2 delete-application-input-processing-configuration'
export def 'kinesis-analytics-v2 delete-application-input-processing-configuration' [
  --application-name: string
  --current-application-version-id: int
  --input-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DeleteApplicationInputProcessingConfiguration $application_name $current_application_version_id $input_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --output-id
@search-terms 'DeleteApplicationOutput, kinesisanalyticsv2 delete-application-output'
export def 'kinesis-analytics-v2 delete-application-output' [
  --application-name: string
  --current-application-version-id: int
  --output-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DeleteApplicationOutput $application_name $current_application_version_id $output_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --reference-id
@search-terms 'DeleteApplicationReferenceDataSource, kinesisanalyticsv2 delete-application-reference-data-source'
export def 'kinesis-analytics-v2 delete-application-reference-data-source' [
  --application-name: string
  --current-application-version-id: int
  --reference-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DeleteApplicationReferenceDataSource $application_name $current_application_version_id $reference_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --snapshot-name --snapshot-creation-timestamp
@search-terms 'DeleteApplicationSnapshot, kinesisanalyticsv2 delete-application-snapshot'
export def 'kinesis-analytics-v2 delete-application-snapshot' [
  --application-name: string
  --snapshot-name: string
  --snapshot-creation-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DeleteApplicationSnapshot $application_name $snapshot_name $snapshot_creation_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --vpc-configuration-id
@search-terms 'DeleteApplicationVpcConfiguration, kinesisanalyticsv2 delete-application-vpc-configuration'
export def 'kinesis-analytics-v2 delete-application-vpc-configuration' [
  --application-name: string
  --current-application-version-id: int
  --vpc-configuration-id: string
  --conditional-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DeleteApplicationVpcConfiguration $application_name $current_application_version_id $vpc_configuration_id $conditional_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-name --snapshot-creation-timestamp
@search-terms 'DeleteSnapshot, kinesisanalyticsv2 delete-snapshot'
export def 'kinesis-analytics-v2 delete-snapshot' [
  --snapshot-name: string
  --snapshot-creation-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DeleteSnapshot $snapshot_name $snapshot_creation_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --application-name
@search-terms 'DescribeApplication, kinesisanalyticsv2 describe-application'
export def 'kinesis-analytics-v2 describe-application' [
  --application-name: string
  --include-additional-details: oneof<bool>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-analytics-v2 DescribeApplication $application_name $include_additional_details -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-name --operation-id
@search-terms 'DescribeApplicationOperation, kinesisanalyticsv2 describe-application-operation'
export def 'kinesis-analytics-v2 describe-application-operation' [
  --application-name: string
  --operation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-analytics-v2 DescribeApplicationOperation $application_name $operation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-name --snapshot-name
@search-terms 'DescribeApplicationSnapshot, kinesisanalyticsv2 describe-application-snapshot'
export def 'kinesis-analytics-v2 describe-application-snapshot' [
  --application-name: string
  --snapshot-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-analytics-v2 DescribeApplicationSnapshot $application_name $snapshot_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-name --application-version-id
@search-terms 'DescribeApplicationVersion, kinesisanalyticsv2 describe-application-version'
export def 'kinesis-analytics-v2 describe-application-version' [
  --application-name: string
  --application-version-id: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-analytics-v2 DescribeApplicationVersion $application_name $application_version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --snapshot-name
@search-terms 'DescribeSnapshot, kinesisanalyticsv2 describe-snapshot'
export def 'kinesis-analytics-v2 describe-snapshot' [
  --snapshot-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-analytics-v2 DescribeSnapshot $snapshot_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --snapshot-name --snapshot-operation-id
@search-terms 'DescribeSnapshotOperation, kinesisanalyticsv2 describe-snapshot-operation'
export def 'kinesis-analytics-v2 describe-snapshot-operation' [
  --snapshot-name: string
  --snapshot-operation-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-analytics-v2 DescribeSnapshotOperation $snapshot_name $snapshot_operation_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --service-execution-role
@search-terms 'DiscoverInputSchema, kinesisanalyticsv2 discover-input-schema'
export def 'kinesis-analytics-v2 discover-input-schema' [
  --resource-arn: string
  --service-execution-role: string
  --input-starting-position-configuration: record
  --s3-configuration: record
  --input-processing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 DiscoverInputSchema $resource_arn $service_execution_role $input_starting_position_configuration $s3_configuration $input_processing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-name --export-destination-configuration
@search-terms 'ExportSnapshot, kinesisanalyticsv2 export-snapshot'
export def 'kinesis-analytics-v2 export-snapshot' [
  --snapshot-name: string
  --export-destination-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 ExportSnapshot $snapshot_name $export_destination_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-name --import-source-configuration
@search-terms 'ImportSnapshot, kinesisanalyticsv2 import-snapshot'
export def 'kinesis-analytics-v2 import-snapshot' [
  --snapshot-name: string
  --import-source-configuration: record
  --destination-encryption-configuration: record
  --snapshot-description: string
  --snapshot-format: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 ImportSnapshot $snapshot_name $import_source_configuration $destination_encryption_configuration $snapshot_description $snapshot_format $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --application-name
@search-terms 'ListApplicationOperations, kinesisanalyticsv2 list-application-operations'
export def 'kinesis-analytics-v2 list-application-operations' [
  --application-name: string
  --operation: string
  --operation-status: string@[IN_PROGRESS CANCELLED SUCCESSFUL FAILED]
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
]: any -> any { call 'kinesis-analytics-v2 ListApplicationOperations $application_name $operation $operation_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --application-name
@search-terms 'ListApplicationSnapshots, kinesisanalyticsv2 list-application-snapshots'
export def 'kinesis-analytics-v2 list-application-snapshots' [
  --application-name: string
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
]: any -> any { call 'kinesis-analytics-v2 ListApplicationSnapshots $application_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --application-name
@search-terms 'ListApplicationVersions, kinesisanalyticsv2 list-application-versions'
export def 'kinesis-analytics-v2 list-application-versions' [
  --application-name: string
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
]: any -> any { call 'kinesis-analytics-v2 ListApplicationVersions $application_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListApplications, kinesisanalyticsv2 list-applications'
export def 'kinesis-analytics-v2 list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'kinesis-analytics-v2 ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --snapshot-name
@search-terms 'ListSnapshotOperations, kinesisanalyticsv2 list-snapshot-operations'
export def 'kinesis-analytics-v2 list-snapshot-operations' [
  --snapshot-name: string
  --snapshot-operation: string@[CreateSnapshot DeleteSnapshot ImportSnapshot ExportSnapshot SystemCreateSnapshot]
  --snapshot-operation-status: string@[IN_PROGRESS SUCCESSFUL FAILED CANCELLED]
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
]: any -> any { call 'kinesis-analytics-v2 ListSnapshotOperations $snapshot_name $snapshot_operation $snapshot_operation_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListSnapshots, kinesisanalyticsv2 list-snapshots'
export def 'kinesis-analytics-v2 list-snapshots' [
  --source-application-name: string
  --snapshot-initiator: string@[USER SYSTEM]
  --snapshot-initiator-operation: string@[CreateSnapshot ImportSnapshot SystemCreateSnapshot]
  --snapshot-status: string@[CREATING READY DELETING FAILED]
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
]: any -> any { call 'kinesis-analytics-v2 ListSnapshots $source_application_name $snapshot_initiator $snapshot_initiator_operation $snapshot_status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, kinesisanalyticsv2 list-tags-for-resource'
export def 'kinesis-analytics-v2 list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'kinesis-analytics-v2 ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --application-name --current-application-version-id
@search-terms 'RollbackApplication, kinesisanalyticsv2 rollback-application'
export def 'kinesis-analytics-v2 rollback-application' [
  --application-name: string
  --current-application-version-id: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 RollbackApplication $application_name $current_application_version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'StartApplication, kinesisanalyticsv2 start-application'
export def 'kinesis-analytics-v2 start-application' [
  --application-name: string
  --run-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 StartApplication $application_name $run_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'StopApplication, kinesisanalyticsv2 stop-application'
export def 'kinesis-analytics-v2 stop-application' [
  --application-name: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 StopApplication $application_name $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, kinesisanalyticsv2 tag-resource'
export def 'kinesis-analytics-v2 tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, kinesisanalyticsv2 untag-resource'
export def 'kinesis-analytics-v2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'UpdateApplication, kinesisanalyticsv2 update-application'
export def 'kinesis-analytics-v2 update-application' [
  --application-name: string
  --current-application-version-id: int
  --application-configuration-update: record
  --service-execution-role-update: string
  --run-configuration-update: record
  --cloud-watch-logging-option-updates: list
  --conditional-token: string
  --runtime-environment-update: string@[SQL-1_0 FLINK-1_6 FLINK-1_8 ZEPPELIN-FLINK-1_0 FLINK-1_11 FLINK-1_13 ZEPPELIN-FLINK-2_0 FLINK-1_15 ZEPPELIN-FLINK-3_0 FLINK-1_18 FLINK-1_19 FLINK-1_20 FLINK-2_2 FLINK-2_3]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 UpdateApplication $application_name $current_application_version_id $application_configuration_update $service_execution_role_update $run_configuration_update $cloud_watch_logging_option_updates $conditional_token $runtime_environment_update -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --application-maintenance-configuration-update
@search-terms 'UpdateApplicationMaintenanceConfiguration, kinesisanalyticsv2 update-application-maintenance-configuration'
export def 'kinesis-analytics-v2 update-application-maintenance-configuration' [
  --application-name: string
  --application-maintenance-configuration-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics-v2 UpdateApplicationMaintenanceConfiguration $application_name $application_maintenance_configuration_update -- $region $profile $with_input $fail_fast $yes' }
