# Written by `cargo xtask generate --service firehose` from the service's model and overlay: change those instead.
# Firehose, API version 2015-08-04: 12 operations.

use rt.nu [call send]

# POST /; needs --delivery-stream-name
@category "aws firehose"
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
  --tags: oneof<list<any>, record>
  --amazon-open-search-serverless-destination-configuration: record
  --msk-source-configuration: record
  --snowflake-destination-configuration: record
  --iceberg-destination-configuration: record
  --database-source-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'firehose CreateDeliveryStream $delivery_stream_name=DeliveryStreamName $delivery_stream_type=DeliveryStreamType $direct_put_source_configuration=DirectPutSourceConfiguration $kinesis_stream_source_configuration=KinesisStreamSourceConfiguration $delivery_stream_encryption_configuration_input=DeliveryStreamEncryptionConfigurationInput $s3_destination_configuration=S3DestinationConfiguration $extended_s3_destination_configuration=ExtendedS3DestinationConfiguration $redshift_destination_configuration=RedshiftDestinationConfiguration $elasticsearch_destination_configuration=ElasticsearchDestinationConfiguration $amazonopensearchservice_destination_configuration=AmazonopensearchserviceDestinationConfiguration $splunk_destination_configuration=SplunkDestinationConfiguration $http_endpoint_destination_configuration=HttpEndpointDestinationConfiguration $tags=Tags $amazon_open_search_serverless_destination_configuration=AmazonOpenSearchServerlessDestinationConfiguration $msk_source_configuration=MSKSourceConfiguration $snowflake_destination_configuration=SnowflakeDestinationConfiguration $iceberg_destination_configuration=IcebergDestinationConfiguration $database_source_configuration=DatabaseSourceConfiguration $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name
@category "aws firehose"
@search-terms DeleteDeliveryStream
export def 'firehose delete-delivery-stream' [
  --delivery-stream-name: string
  --allow-force-delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'firehose DeleteDeliveryStream $delivery_stream_name=DeliveryStreamName $allow_force_delete=AllowForceDelete $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name
@category "aws firehose"
@search-terms DescribeDeliveryStream
export def 'firehose describe-delivery-stream' [
  --delivery-stream-name: string
  --limit: int
  --exclusive-start-destination-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'firehose DescribeDeliveryStream $delivery_stream_name=DeliveryStreamName $limit=Limit $exclusive_start_destination_id=ExclusiveStartDestinationId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws firehose"
@search-terms ListDeliveryStreams
export def 'firehose list-delivery-streams' [
  --limit: int
  --delivery-stream-type: string@[DirectPut KinesisStreamAsSource MSKAsSource DatabaseAsSource]
  --exclusive-start-delivery-stream-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'firehose ListDeliveryStreams $limit=Limit $delivery_stream_type=DeliveryStreamType $exclusive_start_delivery_stream_name=ExclusiveStartDeliveryStreamName $region=--region $profile=--profile' }

# POST /; cached 5min; needs --delivery-stream-name
@category "aws firehose"
@search-terms ListTagsForDeliveryStream
export def 'firehose list-tags-for-delivery-stream' [
  --delivery-stream-name: string
  --exclusive-start-tag-key: string
  --limit: int
  --region: string
  --profile: string
]: nothing -> record { call 'firehose ListTagsForDeliveryStream $delivery_stream_name=DeliveryStreamName $exclusive_start_tag_key=ExclusiveStartTagKey $limit=Limit $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name --record
@category "aws firehose"
@search-terms PutRecord
export def 'firehose put-record' [
  --delivery-stream-name: string
  --record: record
  --region: string
  --profile: string
]: nothing -> record { call 'firehose PutRecord $delivery_stream_name=DeliveryStreamName $record=Record $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name --records
@category "aws firehose"
@search-terms PutRecordBatch
export def 'firehose put-record-batch' [
  --delivery-stream-name: string
  --records: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'firehose PutRecordBatch $delivery_stream_name=DeliveryStreamName $records=Records $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name
@category "aws firehose"
@search-terms StartDeliveryStreamEncryption
export def 'firehose start-delivery-stream-encryption' [
  --delivery-stream-name: string
  --delivery-stream-encryption-configuration-input: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'firehose StartDeliveryStreamEncryption $delivery_stream_name=DeliveryStreamName $delivery_stream_encryption_configuration_input=DeliveryStreamEncryptionConfigurationInput $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name
@category "aws firehose"
@search-terms StopDeliveryStreamEncryption
export def 'firehose stop-delivery-stream-encryption' [
  --delivery-stream-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'firehose StopDeliveryStreamEncryption $delivery_stream_name=DeliveryStreamName $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name --tags
@category "aws firehose"
@search-terms TagDeliveryStream
export def 'firehose tag-delivery-stream' [
  --delivery-stream-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'firehose TagDeliveryStream $delivery_stream_name=DeliveryStreamName $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name --tag-keys
@category "aws firehose"
@search-terms UntagDeliveryStream
export def 'firehose untag-delivery-stream' [
  --delivery-stream-name: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'firehose UntagDeliveryStream $delivery_stream_name=DeliveryStreamName $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --delivery-stream-name --current-delivery-stream-version-id --destination-id
@category "aws firehose"
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
]: nothing -> oneof<nothing, record> { call 'firehose UpdateDestination $delivery_stream_name=DeliveryStreamName $current_delivery_stream_version_id=CurrentDeliveryStreamVersionId $destination_id=DestinationId $s3_destination_update=S3DestinationUpdate $extended_s3_destination_update=ExtendedS3DestinationUpdate $redshift_destination_update=RedshiftDestinationUpdate $elasticsearch_destination_update=ElasticsearchDestinationUpdate $amazonopensearchservice_destination_update=AmazonopensearchserviceDestinationUpdate $splunk_destination_update=SplunkDestinationUpdate $http_endpoint_destination_update=HttpEndpointDestinationUpdate $amazon_open_search_serverless_destination_update=AmazonOpenSearchServerlessDestinationUpdate $snowflake_destination_update=SnowflakeDestinationUpdate $iceberg_destination_update=IcebergDestinationUpdate $region=--region $profile=--profile' }
