# Written by `cargo xtask generate --service sagemaker-featurestore-runtime` from the service's model and overlay: change those instead.
# SageMaker FeatureStore Runtime, API version 2020-07-01: 7 operations.

use rt.nu [call send]

# POST /BatchGetRecord; cached 1min; needs --identifiers
@category "aws sagemaker-featurestore-runtime"
@search-terms BatchGetRecord
export def 'sagemaker-featurestore-runtime batch-get-record' [
  --identifiers: oneof<list<any>, record>
  --expiration-time-response: string@[Enabled Disabled]
  --region: string
  --profile: string
]: nothing -> record { call 'sagemaker-featurestore-runtime BatchGetRecord $identifiers=Identifiers $expiration_time_response=ExpirationTimeResponse $region=--region $profile=--profile' }

# POST /BatchWriteRecord; needs --entries
@category "aws sagemaker-featurestore-runtime"
@search-terms BatchWriteRecord
export def 'sagemaker-featurestore-runtime batch-write-record' [
  --entries: oneof<list<any>, record>
  --ttl-duration: record
  --region: string
  --profile: string
]: nothing -> record { call 'sagemaker-featurestore-runtime BatchWriteRecord $entries=Entries $ttl_duration=TtlDuration $region=--region $profile=--profile' }

# DELETE /FeatureGroup/{FeatureGroupName}; needs --feature-group-name --record-identifier-value-as-string --event-time
@category "aws sagemaker-featurestore-runtime"
@search-terms DeleteRecord
export def 'sagemaker-featurestore-runtime delete-record' [
  --feature-group-name: string
  --record-identifier-value-as-string: string
  --event-time: string
  --target-stores: oneof<list<string>, string>
  --deletion-mode: string@[SoftDelete HardDelete]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sagemaker-featurestore-runtime DeleteRecord $feature_group_name=FeatureGroupName $record_identifier_value_as_string=RecordIdentifierValueAsString $event_time=EventTime $target_stores=TargetStores $deletion_mode=DeletionMode $region=--region $profile=--profile' }

# GET /FeatureGroup/{FeatureGroupName}; cached 1min; needs --feature-group-name --record-identifier-value-as-string
@category "aws sagemaker-featurestore-runtime"
@search-terms GetRecord
export def 'sagemaker-featurestore-runtime get-record' [
  --feature-group-name: string
  --record-identifier-value-as-string: string
  --feature-names: oneof<list<string>, string>
  --expiration-time-response: string@[Enabled Disabled]
  --region: string
  --profile: string
]: nothing -> record { call 'sagemaker-featurestore-runtime GetRecord $feature_group_name=FeatureGroupName $record_identifier_value_as_string=RecordIdentifierValueAsString $feature_names=FeatureNames $expiration_time_response=ExpirationTimeResponse $region=--region $profile=--profile' }

# POST /FeatureGroup/{FeatureGroupName}/ListRecords; follows pages; cached 1min; needs --feature-group-name
@category "aws sagemaker-featurestore-runtime"
@search-terms ListRecords
export def 'sagemaker-featurestore-runtime list-records' [
  --feature-group-name: string
  --include-soft-deleted-records: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'sagemaker-featurestore-runtime ListRecords $feature_group_name=FeatureGroupName $include_soft_deleted_records=IncludeSoftDeletedRecords $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# PUT /FeatureGroup/{FeatureGroupName}; needs --feature-group-name --record
@category "aws sagemaker-featurestore-runtime"
@search-terms PutRecord
export def 'sagemaker-featurestore-runtime put-record' [
  --feature-group-name: string
  --record: oneof<list<any>, record>
  --target-stores: oneof<list<string>, string>
  --ttl-duration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sagemaker-featurestore-runtime PutRecord $feature_group_name=FeatureGroupName $record=Record $target_stores=TargetStores $ttl_duration=TtlDuration $region=--region $profile=--profile' }

# POST /FeatureGroup/{FeatureGroupName}/Record; needs --feature-group-name --record-identifier-value-as-string --features
@category "aws sagemaker-featurestore-runtime"
@search-terms UpdateRecord
export def 'sagemaker-featurestore-runtime update-record' [
  --feature-group-name: string
  --record-identifier-value-as-string: string
  --features: oneof<list<any>, record>
  --target-stores: oneof<list<string>, string>
  --ttl-duration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'sagemaker-featurestore-runtime UpdateRecord $feature_group_name=FeatureGroupName $record_identifier_value_as_string=RecordIdentifierValueAsString $features=Features $target_stores=TargetStores $ttl_duration=TtlDuration $region=--region $profile=--profile' }
