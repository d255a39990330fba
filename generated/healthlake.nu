# Written by `cargo xtask generate --service healthlake` from the service's model and overlay: change those instead.
# HealthLake, API version 2017-07-01: 26 operations, 5 waiters.

use rt.nu [call]

# POST /; needs --source-format --source --profile-name
@search-terms CreateDataTransformationProfile
export def 'healthlake create-data-transformation-profile' [
  --source-format: string@[CCDA CSV]
  --source: record
  --kms-key-id: string
  --profile-description: string
  --profile-name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake CreateDataTransformationProfile $source_format $source $kms_key_id $profile_description $profile_name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --datastore-type-version
@search-terms CreateFHIRDatastore
export def 'healthlake create-fhir-datastore' [
  --datastore-name: string
  --datastore-type-version: string
  --sse-configuration: record
  --preload-data-config: record
  --client-token: string
  --tags: any
  --identity-provider-configuration: record
  --analytics-configuration: record
  --nlp-configuration: record
  --profile-configuration: record
  --backup-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake CreateFHIRDatastore $datastore_name $datastore_type_version $sse_configuration $preload_data_config $client_token $tags $identity_provider_configuration $analytics_configuration $nlp_configuration $profile_configuration $backup_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id
@search-terms DeleteDataTransformationProfile
export def 'healthlake delete-data-transformation-profile' [
  --profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake DeleteDataTransformationProfile $profile_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --datastore-id
@search-terms DeleteFHIRDatastore
export def 'healthlake delete-fhir-datastore' [
  --datastore-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake DeleteFHIRDatastore $datastore_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms DescribeDataTransformationJob
export def 'healthlake describe-data-transformation-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'healthlake DescribeDataTransformationJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --datastore-id
@search-terms DescribeFHIRDatastore
export def 'healthlake describe-fhir-datastore' [
  --datastore-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'healthlake DescribeFHIRDatastore $datastore_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --datastore-id --job-id
@search-terms DescribeFHIRExportJob
export def 'healthlake describe-fhir-export-job' [
  --datastore-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'healthlake DescribeFHIRExportJob $datastore_id $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --datastore-id --job-id
@search-terms DescribeFHIRImportJob
export def 'healthlake describe-fhir-import-job' [
  --datastore-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'healthlake DescribeFHIRImportJob $datastore_id $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --profile-id
@search-terms GetDataTransformationProfile
export def 'healthlake get-data-transformation-profile' [
  --profile-id: string
  --profile-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'healthlake GetDataTransformationProfile $profile_id $profile_version -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListDataTransformationJobs
export def 'healthlake list-data-transformation-jobs' [
  --job-status: string@[SUBMITTED QUEUED IN_PROGRESS COMPLETED COMPLETED_WITH_ERRORS FAILED]
  --job-name: string
  --submitted-after: oneof<datetime, duration, string>
  --submitted-before: oneof<datetime, duration, string>
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
]: any -> any { call 'healthlake ListDataTransformationJobs $job_status $job_name $submitted_after $submitted_before -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --profile-id
@search-terms ListDataTransformationProfileVersions
export def 'healthlake list-data-transformation-profile-versions' [
  --profile-id: string
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
]: any -> any { call 'healthlake ListDataTransformationProfileVersions $profile_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --source-format
@search-terms ListDataTransformationProfiles
export def 'healthlake list-data-transformation-profiles' [
  --source-format: string@[CCDA CSV]
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
]: any -> any { call 'healthlake ListDataTransformationProfiles $source_format -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFHIRDatastores
export def 'healthlake list-fhir-datastores' [
  --filter: record
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
]: any -> any { call 'healthlake ListFHIRDatastores $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --datastore-id
@search-terms ListFHIRExportJobs
export def 'healthlake list-fhir-export-jobs' [
  --datastore-id: string
  --job-name: string
  --job-status: string@[SUBMITTED QUEUED IN_PROGRESS COMPLETED_WITH_ERRORS COMPLETED FAILED CANCEL_SUBMITTED CANCEL_IN_PROGRESS CANCEL_COMPLETED CANCEL_FAILED]
  --submitted-before: oneof<datetime, duration, string>
  --submitted-after: oneof<datetime, duration, string>
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
]: any -> any { call 'healthlake ListFHIRExportJobs $datastore_id $job_name $job_status $submitted_before $submitted_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --datastore-id
@search-terms ListFHIRImportJobs
export def 'healthlake list-fhir-import-jobs' [
  --datastore-id: string
  --job-name: string
  --job-status: string@[SUBMITTED QUEUED IN_PROGRESS COMPLETED_WITH_ERRORS COMPLETED FAILED CANCEL_SUBMITTED CANCEL_IN_PROGRESS CANCEL_COMPLETED CANCEL_FAILED]
  --submitted-before: oneof<datetime, duration, string>
  --submitted-after: oneof<datetime, duration, string>
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
]: any -> any { call 'healthlake ListFHIRImportJobs $datastore_id $job_name $job_status $submitted_before $submitted_after -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'healthlake list-tags-for-resource' [
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
]: any -> any { call 'healthlake ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --profile-id --source-format
@search-terms PublishDataTransformationProfile
export def 'healthlake publish-data-transformation-profile' [
  --profile-id: string
  --source-format: string@[CCDA CSV]
  --from-existing-version: int
  --change-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake PublishDataTransformationProfile $profile_id $source_format $from_existing_version $change_description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-datastore-id --restore-configuration
@search-terms RestoreFHIRDatastore
export def 'healthlake restore-fhir-datastore' [
  --source-datastore-id: string
  --restore-configuration: record
  --datastore-name: string
  --sse-configuration: record
  --client-token: string
  --tags: any
  --identity-provider-configuration: record
  --analytics-configuration: record
  --nlp-configuration: record
  --profile-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake RestoreFHIRDatastore $source_datastore_id $restore_configuration $datastore_name $sse_configuration $client_token $tags $identity_provider_configuration $analytics_configuration $nlp_configuration $profile_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --client-token --profile-id
@search-terms StartDataTransformationJob
export def 'healthlake start-data-transformation-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --client-token: string
  --job-name: string
  --profile-id: string
  --drift-detection-enabled: oneof<bool>
  --provenance-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake StartDataTransformationJob $input_data_config $output_data_config $data_access_role_arn $client_token $job_name $profile_id $drift_detection_enabled $provenance_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --output-data-config --datastore-id --data-access-role-arn
@search-terms StartFHIRExportJob
export def 'healthlake start-fhir-export-job' [
  --job-name: string
  --output-data-config: record
  --datastore-id: string
  --data-access-role-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake StartFHIRExportJob $job_name $output_data_config $datastore_id $data_access_role_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --job-output-data-config --datastore-id --data-access-role-arn
@search-terms StartFHIRImportJob
export def 'healthlake start-fhir-import-job' [
  --job-name: string
  --input-data-config: record
  --job-output-data-config: record
  --datastore-id: string
  --data-access-role-arn: string
  --client-token: string
  --validation-level: string@[strict structure-only minimal]
  --profile-id: string
  --input-format: string
  --drift-detection-enabled: oneof<bool>
  --provenance-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake StartFHIRImportJob $job_name $input_data_config $job_output_data_config $datastore_id $data_access_role_arn $client_token $validation_level $profile_id $input_format $drift_detection_enabled $provenance_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'healthlake tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'healthlake untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id --profile-mapping
@search-terms UpdateDataTransformationProfile
export def 'healthlake update-data-transformation-profile' [
  --profile-id: string
  --profile-mapping: record
  --change-description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake UpdateDataTransformationProfile $profile_id $profile_mapping $change_description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --datastore-id
@search-terms UpdateFHIRDatastore
export def 'healthlake update-fhir-datastore' [
  --datastore-id: string
  --datastore-name: string
  --analytics-configuration: record
  --nlp-configuration: record
  --profile-configuration: record
  --identity-provider-configuration: record
  --backup-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake UpdateFHIRDatastore $datastore_id $datastore_name $analytics_configuration $nlp_configuration $profile_configuration $identity_provider_configuration $backup_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --profile-id --input-message
@search-terms UpdateProfileWithAgent
export def 'healthlake update-profile-with-agent' [
  --profile-id: string
  --input-message: record
  --conversation-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'healthlake UpdateProfileWithAgent $profile_id $input_message $conversation_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   data-transformation-job-completed: DescribeDataTransformationJob; needs --job-id
#   fhir-datastore-active: DescribeFHIRDatastore; needs --datastore-id
#   fhir-datastore-deleted: DescribeFHIRDatastore; needs --datastore-id
#   fhir-export-job-completed: DescribeFHIRExportJob; needs --datastore-id --job-id
#   fhir-import-job-completed: DescribeFHIRImportJob; needs --datastore-id --job-id
@search-terms DataTransformationJobCompleted FHIRDatastoreActive FHIRDatastoreDeleted FHIRExportJobCompleted FHIRImportJobCompleted
export def 'healthlake wait' [
  waiter: string@[data-transformation-job-completed fhir-datastore-active fhir-datastore-deleted fhir-export-job-completed fhir-import-job-completed]
  --job-id: string
  --datastore-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'healthlake wait $waiter $job_id $datastore_id -- $timeout $interval $region $profile' }
