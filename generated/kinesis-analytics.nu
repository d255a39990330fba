# Written by `cargo xtask generate --service kinesis-analytics` from the service's model and overlay: change those instead.
# Kinesis Analytics, API version 2015-08-14: 20 operations.

use rt.nu [call]

# POST /; needs --application-name --current-application-version-id --cloud-watch-logging-option
@search-terms 'AddApplicationCloudWatchLoggingOption, kinesisanalytics add-application-cloud-watch-logging-option'
export def 'kinesis-analytics add-application-cloud-watch-logging-option' [
  --application-name: string
  --current-application-version-id: int
  --cloud-watch-logging-option: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics AddApplicationCloudWatchLoggingOption $application_name $current_application_version_id $cloud_watch_logging_option -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --input
@search-terms 'AddApplicationInput, kinesisanalytics add-application-input'
export def 'kinesis-analytics add-application-input' [
  --application-name: string
  --current-application-version-id: int
  --input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics AddApplicationInput $application_name $current_application_version_id $input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --input-id --input-processing-configuration
@search-terms 'AddApplicationInputProcessingConfiguration, kinesisanalytics add-application-input-processing-configuration'
export def 'kinesis-analytics add-application-input-processing-configuration' [
  --application-name: string
  --current-application-version-id: int
  --input-id: string
  --input-processing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics AddApplicationInputProcessingConfiguration $application_name $current_application_version_id $input_id $input_processing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --output
@search-terms 'AddApplicationOutput, kinesisanalytics add-application-output'
export def 'kinesis-analytics add-application-output' [
  --application-name: string
  --current-application-version-id: int
  --output: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics AddApplicationOutput $application_name $current_application_version_id $output -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --reference-data-source
@search-terms 'AddApplicationReferenceDataSource, kinesisanalytics add-application-reference-data-source'
export def 'kinesis-analytics add-application-reference-data-source' [
  --application-name: string
  --current-application-version-id: int
  --reference-data-source: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics AddApplicationReferenceDataSource $application_name $current_application_version_id $reference_data_source -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'CreateApplication, kinesisanalytics create-application'
export def 'kinesis-analytics create-application' [
  --application-name: string
  --application-description: string
  --inputs: list
  --outputs: list
  --cloud-watch-logging-options: list
  --application-code: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics CreateApplication $application_name $application_description $inputs $outputs $cloud_watch_logging_options $application_code $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --create-timestamp
@search-terms 'DeleteApplication, kinesisanalytics delete-application'
export def 'kinesis-analytics delete-application' [
  --application-name: string
  --create-timestamp: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics DeleteApplication $application_name $create_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --cloud-watch-logging-option-id
@search-terms 'DeleteApplicationCloudWatchLoggingOption, kinesisanalytics delete-application-cloud-watch-logging-option'
export def 'kinesis-analytics delete-application-cloud-watch-logging-option' [
  --application-name: string
  --current-application-version-id: int
  --cloud-watch-logging-option-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics DeleteApplicationCloudWatchLoggingOption $application_name $current_application_version_id $cloud_watch_logging_option_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --input-id
@search-terms 'DeleteApplicationInputProcessingConfiguration, kinesisanalytics delete-application-input-processing-configuration'
export def 'kinesis-analytics delete-application-input-processing-configuration' [
  --application-name: string
  --current-application-version-id: int
  --input-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics DeleteApplicationInputProcessingConfiguration $application_name $current_application_version_id $input_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --output-id
@search-terms 'DeleteApplicationOutput, kinesisanalytics delete-application-output'
export def 'kinesis-analytics delete-application-output' [
  --application-name: string
  --current-application-version-id: int
  --output-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics DeleteApplicationOutput $application_name $current_application_version_id $output_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --reference-id
@search-terms 'DeleteApplicationReferenceDataSource, kinesisanalytics delete-application-reference-data-source'
export def 'kinesis-analytics delete-application-reference-data-source' [
  --application-name: string
  --current-application-version-id: int
  --reference-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics DeleteApplicationReferenceDataSource $application_name $current_application_version_id $reference_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --application-name
@search-terms 'DescribeApplication, kinesisanalytics describe-application'
export def 'kinesis-analytics describe-application' [
  --application-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-analytics DescribeApplication $application_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'DiscoverInputSchema, kinesisanalytics discover-input-schema'
export def 'kinesis-analytics discover-input-schema' [
  --resource-arn: string
  --role-arn: string
  --input-starting-position-configuration: record
  --s3-configuration: record
  --input-processing-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics DiscoverInputSchema $resource_arn $role_arn $input_starting_position_configuration $s3_configuration $input_processing_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'ListApplications, kinesisanalytics list-applications'
export def 'kinesis-analytics list-applications' [
  --limit: int
  --exclusive-start-application-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'kinesis-analytics ListApplications $limit $exclusive_start_application_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, kinesisanalytics list-tags-for-resource'
export def 'kinesis-analytics list-tags-for-resource' [
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
]: any -> any { call 'kinesis-analytics ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --application-name --input-configurations
@search-terms 'StartApplication, kinesisanalytics start-application'
export def 'kinesis-analytics start-application' [
  --application-name: string
  --input-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics StartApplication $application_name $input_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'StopApplication, kinesisanalytics stop-application'
export def 'kinesis-analytics stop-application' [
  --application-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics StopApplication $application_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, kinesisanalytics tag-resource'
export def 'kinesis-analytics tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, kinesisanalytics untag-resource'
export def 'kinesis-analytics untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-application-version-id --application-update
@search-terms 'UpdateApplication, kinesisanalytics update-application'
export def 'kinesis-analytics update-application' [
  --application-name: string
  --current-application-version-id: int
  --application-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'kinesis-analytics UpdateApplication $application_name $current_application_version_id $application_update -- $region $profile $with_input $fail_fast $yes' }
