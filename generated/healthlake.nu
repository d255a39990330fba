# Written by `cargo xtask generate --service healthlake` from the service's model and overlay: change those instead.
# HealthLake, API version 2017-07-01: 26 operations.

use rt.nu [call send]

# POST /; needs --source-format --source --profile-name
@category "aws healthlake"
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
]: nothing -> record { call 'healthlake CreateDataTransformationProfile $source_format=SourceFormat $source=Source $kms_key_id=KmsKeyId $profile_description=ProfileDescription $profile_name=ProfileName $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --datastore-type-version
@category "aws healthlake"
@search-terms CreateFHIRDatastore
export def 'healthlake create-fhir-datastore' [
  --datastore-name: string
  --datastore-type-version: string@[R4]
  --sse-configuration: record
  --preload-data-config: record
  --client-token: string
  --tags: oneof<list<any>, record>
  --identity-provider-configuration: record
  --analytics-configuration: record
  --nlp-configuration: record
  --profile-configuration: record
  --backup-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake CreateFHIRDatastore $datastore_name=DatastoreName $datastore_type_version=DatastoreTypeVersion $sse_configuration=SseConfiguration $preload_data_config=PreloadDataConfig $client_token=ClientToken $tags=Tags $identity_provider_configuration=IdentityProviderConfiguration $analytics_configuration=AnalyticsConfiguration $nlp_configuration=NlpConfiguration $profile_configuration=ProfileConfiguration $backup_configuration=BackupConfiguration $region=--region $profile=--profile' }

# POST /; needs --profile-id
@category "aws healthlake"
@search-terms DeleteDataTransformationProfile
export def 'healthlake delete-data-transformation-profile' [
  --profile-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake DeleteDataTransformationProfile $profile_id=ProfileId $region=--region $profile=--profile' }

# POST /; needs --datastore-id
@category "aws healthlake"
@search-terms DeleteFHIRDatastore
export def 'healthlake delete-fhir-datastore' [
  --datastore-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake DeleteFHIRDatastore $datastore_id=DatastoreId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --job-id
@category "aws healthlake"
@search-terms DescribeDataTransformationJob
export def 'healthlake describe-data-transformation-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake DescribeDataTransformationJob $job_id=JobId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --datastore-id
@category "aws healthlake"
@search-terms DescribeFHIRDatastore
export def 'healthlake describe-fhir-datastore' [
  --datastore-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake DescribeFHIRDatastore $datastore_id=DatastoreId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --datastore-id --job-id
@category "aws healthlake"
@search-terms DescribeFHIRExportJob
export def 'healthlake describe-fhir-export-job' [
  --datastore-id: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake DescribeFHIRExportJob $datastore_id=DatastoreId $job_id=JobId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --datastore-id --job-id
@category "aws healthlake"
@search-terms DescribeFHIRImportJob
export def 'healthlake describe-fhir-import-job' [
  --datastore-id: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake DescribeFHIRImportJob $datastore_id=DatastoreId $job_id=JobId $region=--region $profile=--profile' }

# POST /; needs --profile-id
@category "aws healthlake"
@search-terms GetDataTransformationProfile
export def 'healthlake get-data-transformation-profile' [
  --profile-id: string
  --profile-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake GetDataTransformationProfile $profile_id=ProfileId $profile_version=ProfileVersion $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws healthlake"
@search-terms ListDataTransformationJobs
@example "First rows only" "healthlake list-data-transformation-jobs --stream | first 3"
export def 'healthlake list-data-transformation-jobs' [
  --job-status: string@[SUBMITTED QUEUED IN_PROGRESS COMPLETED COMPLETED_WITH_ERRORS FAILED]
  --job-name: string
  --submitted-after: oneof<datetime, duration, int, string>
  --submitted-before: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'healthlake ListDataTransformationJobs $job_status=JobStatus $job_name=JobName $submitted_after=SubmittedAfter $submitted_before=SubmittedBefore $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --profile-id
@category "aws healthlake"
@search-terms ListDataTransformationProfileVersions
export def 'healthlake list-data-transformation-profile-versions' [
  --profile-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'healthlake ListDataTransformationProfileVersions $profile_id=ProfileId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --source-format
@category "aws healthlake"
@search-terms ListDataTransformationProfiles
export def 'healthlake list-data-transformation-profiles' [
  --source-format: string@[CCDA CSV]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'healthlake ListDataTransformationProfiles $source_format=SourceFormat $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws healthlake"
@search-terms ListFHIRDatastores
@example "First rows only" "healthlake list-fhir-datastores --stream | first 3"
export def 'healthlake list-fhir-datastores' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'healthlake ListFHIRDatastores $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --datastore-id
@category "aws healthlake"
@search-terms ListFHIRExportJobs
export def 'healthlake list-fhir-export-jobs' [
  --datastore-id: string
  --job-name: string
  --job-status: string@[SUBMITTED QUEUED IN_PROGRESS COMPLETED_WITH_ERRORS COMPLETED FAILED CANCEL_SUBMITTED CANCEL_IN_PROGRESS CANCEL_COMPLETED CANCEL_FAILED]
  --submitted-before: oneof<datetime, duration, int, string>
  --submitted-after: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'healthlake ListFHIRExportJobs $datastore_id=DatastoreId $job_name=JobName $job_status=JobStatus $submitted_before=SubmittedBefore $submitted_after=SubmittedAfter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --datastore-id
@category "aws healthlake"
@search-terms ListFHIRImportJobs
export def 'healthlake list-fhir-import-jobs' [
  --datastore-id: string
  --job-name: string
  --job-status: string@[SUBMITTED QUEUED IN_PROGRESS COMPLETED_WITH_ERRORS COMPLETED FAILED CANCEL_SUBMITTED CANCEL_IN_PROGRESS CANCEL_COMPLETED CANCEL_FAILED]
  --submitted-before: oneof<datetime, duration, int, string>
  --submitted-after: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'healthlake ListFHIRImportJobs $datastore_id=DatastoreId $job_name=JobName $job_status=JobStatus $submitted_before=SubmittedBefore $submitted_after=SubmittedAfter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws healthlake"
@search-terms ListTagsForResource
export def 'healthlake list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'healthlake ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --profile-id --source-format
@category "aws healthlake"
@search-terms PublishDataTransformationProfile
export def 'healthlake publish-data-transformation-profile' [
  --profile-id: string
  --source-format: string@[CCDA CSV]
  --from-existing-version: int
  --change-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake PublishDataTransformationProfile $profile_id=ProfileId $source_format=SourceFormat $from_existing_version=FromExistingVersion $change_description=ChangeDescription $region=--region $profile=--profile' }

# POST /; needs --source-datastore-id --restore-configuration
@category "aws healthlake"
@search-terms RestoreFHIRDatastore
export def 'healthlake restore-fhir-datastore' [
  --source-datastore-id: string
  --restore-configuration: record
  --datastore-name: string
  --sse-configuration: record
  --client-token: string
  --tags: oneof<list<any>, record>
  --identity-provider-configuration: record
  --analytics-configuration: record
  --nlp-configuration: record
  --profile-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake RestoreFHIRDatastore $source_datastore_id=SourceDatastoreId $restore_configuration=RestoreConfiguration $datastore_name=DatastoreName $sse_configuration=SseConfiguration $client_token=ClientToken $tags=Tags $identity_provider_configuration=IdentityProviderConfiguration $analytics_configuration=AnalyticsConfiguration $nlp_configuration=NlpConfiguration $profile_configuration=ProfileConfiguration $region=--region $profile=--profile' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --client-token --profile-id
@category "aws healthlake"
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
]: nothing -> record { call 'healthlake StartDataTransformationJob $input_data_config=InputDataConfig $output_data_config=OutputDataConfig $data_access_role_arn=DataAccessRoleArn $client_token=ClientToken $job_name=JobName $profile_id=ProfileId $drift_detection_enabled=DriftDetectionEnabled $provenance_enabled=ProvenanceEnabled $region=--region $profile=--profile' }

# POST /; needs --output-data-config --datastore-id --data-access-role-arn
@category "aws healthlake"
@search-terms StartFHIRExportJob
export def 'healthlake start-fhir-export-job' [
  --job-name: string
  --output-data-config: record
  --datastore-id: string
  --data-access-role-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake StartFHIRExportJob $job_name=JobName $output_data_config=OutputDataConfig $datastore_id=DatastoreId $data_access_role_arn=DataAccessRoleArn $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --input-data-config --job-output-data-config --datastore-id --data-access-role-arn
@category "aws healthlake"
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
]: nothing -> record { call 'healthlake StartFHIRImportJob $job_name=JobName $input_data_config=InputDataConfig $job_output_data_config=JobOutputDataConfig $datastore_id=DatastoreId $data_access_role_arn=DataAccessRoleArn $client_token=ClientToken $validation_level=ValidationLevel $profile_id=ProfileId $input_format=InputFormat $drift_detection_enabled=DriftDetectionEnabled $provenance_enabled=ProvenanceEnabled $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws healthlake"
@search-terms TagResource
export def 'healthlake tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'healthlake TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws healthlake"
@search-terms UntagResource
export def 'healthlake untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'healthlake UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --profile-id --profile-mapping
@category "aws healthlake"
@search-terms UpdateDataTransformationProfile
export def 'healthlake update-data-transformation-profile' [
  --profile-id: string
  --profile-mapping: record
  --change-description: string
  --region: string
  --profile: string
]: nothing -> record { call 'healthlake UpdateDataTransformationProfile $profile_id=ProfileId $profile_mapping=ProfileMapping $change_description=ChangeDescription $region=--region $profile=--profile' }

# POST /; needs --datastore-id
@category "aws healthlake"
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
]: nothing -> record { call 'healthlake UpdateFHIRDatastore $datastore_id=DatastoreId $datastore_name=DatastoreName $analytics_configuration=AnalyticsConfiguration $nlp_configuration=NlpConfiguration $profile_configuration=ProfileConfiguration $identity_provider_configuration=IdentityProviderConfiguration $backup_configuration=BackupConfiguration $region=--region $profile=--profile' }

# POST /; needs --profile-id --input-message
@category "aws healthlake"
@search-terms UpdateProfileWithAgent
export def 'healthlake update-profile-with-agent' [
  --profile-id: string
  --input-message: record
  --conversation-id: string
  --region: string
  --profile: string
  --raw
  --stream
]: nothing -> oneof<table, record> { call 'healthlake UpdateProfileWithAgent $profile_id=ProfileId $input_message=InputMessage $conversation_id=ConversationId $region=--region $profile=--profile $raw=--raw $stream=--stream' }
