# Written by `cargo xtask generate --service firehose` from the service's model and overlay: change those instead.
# Firehose, API version 2015-08-04: 12 operations.

use rt.nu [call]

# POST /; needs --delivery-stream-name
@search-terms CreateDeliveryStream
export def 'firehose create-delivery-stream' [
  --delivery-stream-name: string
  --delivery-stream-type: string@[DirectPut KinesisStreamAsSource MSKAsSource DatabaseAsSource]
  --direct-put-source-configuration: record
  --kinesis-stream-source-configuration: record
  --delivery-stream-encryption-configuration-input: record
  --s3-destination-configuration: record
  --extended-s3-destination-configuration: record
  --redshift-destination-configuration: record
  --elasticsearch-destination-configuration: record
  --amazonopensearchservice-destination-configuration: record
  --splunk-destination-configuration: record
  --http-endpoint-destination-configuration: record
  --tags: any
  --amazon-open-search-serverless-destination-configuration: record
  --msk-source-configuration: record
  --snowflake-destination-configuration: record
  --iceberg-destination-configuration: record
  --database-source-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose CreateDeliveryStream $delivery_stream_name $delivery_stream_type $direct_put_source_configuration $kinesis_stream_source_configuration $delivery_stream_encryption_configuration_input $s3_destination_configuration $extended_s3_destination_configuration $redshift_destination_configuration $elasticsearch_destination_configuration $amazonopensearchservice_destination_configuration $splunk_destination_configuration $http_endpoint_destination_configuration $tags $amazon_open_search_serverless_destination_configuration $msk_source_configuration $snowflake_destination_configuration $iceberg_destination_configuration $database_source_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-stream-name
@search-terms DeleteDeliveryStream
export def 'firehose delete-delivery-stream' [
  --delivery-stream-name: string
  --allow-force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose DeleteDeliveryStream $delivery_stream_name $allow_force_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-stream-name
@search-terms DescribeDeliveryStream
export def 'firehose describe-delivery-stream' [
  --delivery-stream-name: string
  --limit: int
  --exclusive-start-destination-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'firehose DescribeDeliveryStream $delivery_stream_name $limit $exclusive_start_destination_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListDeliveryStreams
export def 'firehose list-delivery-streams' [
  --limit: int
  --delivery-stream-type: string@[DirectPut KinesisStreamAsSource MSKAsSource DatabaseAsSource]
  --exclusive-start-delivery-stream-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'firehose ListDeliveryStreams $limit $delivery_stream_type $exclusive_start_delivery_stream_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --delivery-stream-name
@search-terms ListTagsForDeliveryStream
export def 'firehose list-tags-for-delivery-stream' [
  --delivery-stream-name: string
  --exclusive-start-tag-key: string
  --limit: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'firehose ListTagsForDeliveryStream $delivery_stream_name $exclusive_start_tag_key $limit -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --delivery-stream-name --record
@search-terms PutRecord
export def 'firehose put-record' [
  --delivery-stream-name: string
  --record: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose PutRecord $delivery_stream_name $record -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-stream-name --records
@search-terms PutRecordBatch
export def 'firehose put-record-batch' [
  --delivery-stream-name: string
  --records: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose PutRecordBatch $delivery_stream_name $records -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-stream-name
@search-terms StartDeliveryStreamEncryption
export def 'firehose start-delivery-stream-encryption' [
  --delivery-stream-name: string
  --delivery-stream-encryption-configuration-input: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose StartDeliveryStreamEncryption $delivery_stream_name $delivery_stream_encryption_configuration_input -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-stream-name
@search-terms StopDeliveryStreamEncryption
export def 'firehose stop-delivery-stream-encryption' [
  --delivery-stream-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose StopDeliveryStreamEncryption $delivery_stream_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-stream-name --tags
@search-terms TagDeliveryStream
export def 'firehose tag-delivery-stream' [
  --delivery-stream-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose TagDeliveryStream $delivery_stream_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-stream-name --tag-keys
@search-terms UntagDeliveryStream
export def 'firehose untag-delivery-stream' [
  --delivery-stream-name: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose UntagDeliveryStream $delivery_stream_name $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delivery-stream-name --current-delivery-stream-version-id --destination-id
@search-terms UpdateDestination
export def 'firehose update-destination' [
  --delivery-stream-name: string
  --current-delivery-stream-version-id: string
  --destination-id: string
  --s3-destination-update: record
  --extended-s3-destination-update: record
  --redshift-destination-update: record
  --elasticsearch-destination-update: record
  --amazonopensearchservice-destination-update: record
  --splunk-destination-update: record
  --http-endpoint-destination-update: record
  --amazon-open-search-serverless-destination-update: record
  --snowflake-destination-update: record
  --iceberg-destination-update: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'firehose UpdateDestination $delivery_stream_name $current_delivery_stream_version_id $destination_id $s3_destination_update $extended_s3_destination_update $redshift_destination_update $elasticsearch_destination_update $amazonopensearchservice_destination_update $splunk_destination_update $http_endpoint_destination_update $amazon_open_search_serverless_destination_update $snowflake_destination_update $iceberg_destination_update -- $region $profile $with_input $fail_fast $yes' }
