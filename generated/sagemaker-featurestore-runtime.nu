# Written by `cargo xtask generate --service sagemaker-featurestore-runtime` from the service's model and overlay: change those instead.
# SageMaker FeatureStore Runtime, API version 2020-07-01: 7 operations.

use rt.nu [call]

# POST /BatchGetRecord; needs --identifiers
@search-terms BatchGetRecord
export def 'sagemaker-featurestore-runtime batch-get-record' [
  --identifiers: list
  --expiration-time-response: string@[Enabled Disabled]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-featurestore-runtime BatchGetRecord $identifiers $expiration_time_response -- $region $profile $with_input $fail_fast' }

# POST /BatchWriteRecord; needs --entries
@search-terms BatchWriteRecord
export def 'sagemaker-featurestore-runtime batch-write-record' [
  --entries: list
  --ttl-duration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-featurestore-runtime BatchWriteRecord $entries $ttl_duration -- $region $profile $with_input $fail_fast $yes' }

# DELETE /FeatureGroup/{FeatureGroupName}; needs --feature-group-name --record-identifier-value-as-string --event-time
@search-terms DeleteRecord
export def 'sagemaker-featurestore-runtime delete-record' [
  --feature-group-name: string
  --record-identifier-value-as-string: string
  --event-time: string
  --target-stores: list<string>
  --deletion-mode: string@[SoftDelete HardDelete]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-featurestore-runtime DeleteRecord $feature_group_name $record_identifier_value_as_string $event_time $target_stores $deletion_mode -- $region $profile $with_input $fail_fast $yes' }

# GET /FeatureGroup/{FeatureGroupName}; needs --feature-group-name --record-identifier-value-as-string
@search-terms GetRecord
export def 'sagemaker-featurestore-runtime get-record' [
  --feature-group-name: string
  --record-identifier-value-as-string: string
  --feature-names: list<string>
  --expiration-time-response: string@[Enabled Disabled]
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-featurestore-runtime GetRecord $feature_group_name $record_identifier_value_as_string $feature_names $expiration_time_response -- $region $profile $with_input $fail_fast' }

# POST /FeatureGroup/{FeatureGroupName}/ListRecords; follows pages; needs --feature-group-name
@search-terms ListRecords
export def 'sagemaker-featurestore-runtime list-records' [
  --feature-group-name: string
  --include-soft-deleted-records: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'sagemaker-featurestore-runtime ListRecords $feature_group_name $include_soft_deleted_records -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# PUT /FeatureGroup/{FeatureGroupName}; needs --feature-group-name --record
@search-terms PutRecord
export def 'sagemaker-featurestore-runtime put-record' [
  --feature-group-name: string
  --record: list
  --target-stores: list<string>
  --ttl-duration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-featurestore-runtime PutRecord $feature_group_name $record $target_stores $ttl_duration -- $region $profile $with_input $fail_fast $yes' }

# POST /FeatureGroup/{FeatureGroupName}/Record; needs --feature-group-name --record-identifier-value-as-string --features
@search-terms UpdateRecord
export def 'sagemaker-featurestore-runtime update-record' [
  --feature-group-name: string
  --record-identifier-value-as-string: string
  --features: list
  --target-stores: list<string>
  --ttl-duration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'sagemaker-featurestore-runtime UpdateRecord $feature_group_name $record_identifier_value_as_string $features $target_stores $ttl_duration -- $region $profile $with_input $fail_fast $yes' }
