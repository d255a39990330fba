# Written by `cargo xtask generate --service transcribe` from the service's model and overlay: change those instead.
# Transcribe, API version 2017-10-26: 44 operations.

use rt.nu [call send]

# POST /; needs --category-name --rules
@category "aws transcribe"
@search-terms CreateCallAnalyticsCategory
export def 'transcribe create-call-analytics-category' [
  --category-name: string
  --rules: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --input-type: string@[REAL_TIME POST_CALL]
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe CreateCallAnalyticsCategory $category_name=CategoryName $rules=Rules $tags=Tags $input_type=InputType $region=--region $profile=--profile' }

# POST /; needs --language-code --base-model-name --model-name --input-data-config
@category "aws transcribe"
@search-terms CreateLanguageModel
export def 'transcribe create-language-model' [
  --language-code: string@[en-US hi-IN es-US en-GB en-AU de-DE ja-JP]
  --base-model-name: string@[NarrowBand WideBand]
  --model-name: string
  --input-data-config: record
  --encryption-configuration: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe CreateLanguageModel $language_code=LanguageCode $base_model_name=BaseModelName $model_name=ModelName $input_data_config=InputDataConfig $encryption_configuration=EncryptionConfiguration $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --vocabulary-name --language-code --vocabulary-file-uri
@category "aws transcribe"
@search-terms CreateMedicalVocabulary
export def 'transcribe create-medical-vocabulary' [
  --vocabulary-name: string
  --language-code: string
  --vocabulary-file-uri: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe CreateMedicalVocabulary $vocabulary_name=VocabularyName $language_code=LanguageCode $vocabulary_file_uri=VocabularyFileUri $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --vocabulary-name --language-code
@category "aws transcribe"
@search-terms CreateVocabulary
export def 'transcribe create-vocabulary' [
  --vocabulary-name: string
  --language-code: string
  --phrases: oneof<list<string>, string>
  --vocabulary-file-uri: string
  --tags: oneof<list<any>, record>
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe CreateVocabulary $vocabulary_name=VocabularyName $language_code=LanguageCode $phrases=Phrases $vocabulary_file_uri=VocabularyFileUri $tags=Tags $data_access_role_arn=DataAccessRoleArn $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --vocabulary-filter-name --language-code
@category "aws transcribe"
@search-terms CreateVocabularyFilter
export def 'transcribe create-vocabulary-filter' [
  --vocabulary-filter-name: string
  --language-code: string
  --words: oneof<list<string>, string>
  --vocabulary-filter-file-uri: string
  --tags: oneof<list<any>, record>
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe CreateVocabularyFilter $vocabulary_filter_name=VocabularyFilterName $language_code=LanguageCode $words=Words $vocabulary_filter_file_uri=VocabularyFilterFileUri $tags=Tags $data_access_role_arn=DataAccessRoleArn $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --category-name
@category "aws transcribe"
@search-terms DeleteCallAnalyticsCategory
export def 'transcribe delete-call-analytics-category' [
  --category-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteCallAnalyticsCategory $category_name=CategoryName $region=--region $profile=--profile' }

# POST /; needs --call-analytics-job-name
@category "aws transcribe"
@search-terms DeleteCallAnalyticsJob
export def 'transcribe delete-call-analytics-job' [
  --call-analytics-job-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteCallAnalyticsJob $call_analytics_job_name=CallAnalyticsJobName $region=--region $profile=--profile' }

# POST /; needs --model-name
@category "aws transcribe"
@search-terms DeleteLanguageModel
export def 'transcribe delete-language-model' [
  --model-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteLanguageModel $model_name=ModelName $region=--region $profile=--profile' }

# POST /; needs --medical-scribe-job-name
@category "aws transcribe"
@search-terms DeleteMedicalScribeJob
export def 'transcribe delete-medical-scribe-job' [
  --medical-scribe-job-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteMedicalScribeJob $medical_scribe_job_name=MedicalScribeJobName $region=--region $profile=--profile' }

# POST /; needs --medical-transcription-job-name
@category "aws transcribe"
@search-terms DeleteMedicalTranscriptionJob
export def 'transcribe delete-medical-transcription-job' [
  --medical-transcription-job-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteMedicalTranscriptionJob $medical_transcription_job_name=MedicalTranscriptionJobName $region=--region $profile=--profile' }

# POST /; needs --vocabulary-name
@category "aws transcribe"
@search-terms DeleteMedicalVocabulary
export def 'transcribe delete-medical-vocabulary' [
  --vocabulary-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteMedicalVocabulary $vocabulary_name=VocabularyName $region=--region $profile=--profile' }

# POST /; needs --transcription-job-name
@category "aws transcribe"
@search-terms DeleteTranscriptionJob
export def 'transcribe delete-transcription-job' [
  --transcription-job-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteTranscriptionJob $transcription_job_name=TranscriptionJobName $region=--region $profile=--profile' }

# POST /; needs --vocabulary-name
@category "aws transcribe"
@search-terms DeleteVocabulary
export def 'transcribe delete-vocabulary' [
  --vocabulary-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteVocabulary $vocabulary_name=VocabularyName $region=--region $profile=--profile' }

# POST /; needs --vocabulary-filter-name
@category "aws transcribe"
@search-terms DeleteVocabularyFilter
export def 'transcribe delete-vocabulary-filter' [
  --vocabulary-filter-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe DeleteVocabularyFilter $vocabulary_filter_name=VocabularyFilterName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --model-name
@category "aws transcribe"
@search-terms DescribeLanguageModel
export def 'transcribe describe-language-model' [
  --model-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe DescribeLanguageModel $model_name=ModelName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --category-name
@category "aws transcribe"
@search-terms GetCallAnalyticsCategory
export def 'transcribe get-call-analytics-category' [
  --category-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe GetCallAnalyticsCategory $category_name=CategoryName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --call-analytics-job-name
@category "aws transcribe"
@search-terms GetCallAnalyticsJob
export def 'transcribe get-call-analytics-job' [
  --call-analytics-job-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe GetCallAnalyticsJob $call_analytics_job_name=CallAnalyticsJobName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --medical-scribe-job-name
@category "aws transcribe"
@search-terms GetMedicalScribeJob
export def 'transcribe get-medical-scribe-job' [
  --medical-scribe-job-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe GetMedicalScribeJob $medical_scribe_job_name=MedicalScribeJobName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --medical-transcription-job-name
@category "aws transcribe"
@search-terms GetMedicalTranscriptionJob
export def 'transcribe get-medical-transcription-job' [
  --medical-transcription-job-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe GetMedicalTranscriptionJob $medical_transcription_job_name=MedicalTranscriptionJobName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --vocabulary-name
@category "aws transcribe"
@search-terms GetMedicalVocabulary
export def 'transcribe get-medical-vocabulary' [
  --vocabulary-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe GetMedicalVocabulary $vocabulary_name=VocabularyName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --transcription-job-name
@category "aws transcribe"
@search-terms GetTranscriptionJob
export def 'transcribe get-transcription-job' [
  --transcription-job-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe GetTranscriptionJob $transcription_job_name=TranscriptionJobName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --vocabulary-name
@category "aws transcribe"
@search-terms GetVocabulary
export def 'transcribe get-vocabulary' [
  --vocabulary-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe GetVocabulary $vocabulary_name=VocabularyName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --vocabulary-filter-name
@category "aws transcribe"
@search-terms GetVocabularyFilter
export def 'transcribe get-vocabulary-filter' [
  --vocabulary-filter-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe GetVocabularyFilter $vocabulary_filter_name=VocabularyFilterName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws transcribe"
@search-terms ListCallAnalyticsCategories
@example "First rows only" "transcribe list-call-analytics-categories --stream | first 3"
export def 'transcribe list-call-analytics-categories' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transcribe ListCallAnalyticsCategories $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws transcribe"
@search-terms ListCallAnalyticsJobs
export def 'transcribe list-call-analytics-jobs' [
  --status: string@[QUEUED IN_PROGRESS FAILED COMPLETED]
  --job-name-contains: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe ListCallAnalyticsJobs $status=Status $job_name_contains=JobNameContains $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws transcribe"
@search-terms ListLanguageModels
@example "First rows only" "transcribe list-language-models --stream | first 3"
export def 'transcribe list-language-models' [
  --status-equals: string@[IN_PROGRESS FAILED COMPLETED]
  --name-contains: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transcribe ListLanguageModels $status_equals=StatusEquals $name_contains=NameContains $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws transcribe"
@search-terms ListMedicalScribeJobs
export def 'transcribe list-medical-scribe-jobs' [
  --status: string@[QUEUED IN_PROGRESS FAILED COMPLETED]
  --job-name-contains: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe ListMedicalScribeJobs $status=Status $job_name_contains=JobNameContains $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws transcribe"
@search-terms ListMedicalTranscriptionJobs
export def 'transcribe list-medical-transcription-jobs' [
  --status: string@[QUEUED IN_PROGRESS FAILED COMPLETED]
  --job-name-contains: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe ListMedicalTranscriptionJobs $status=Status $job_name_contains=JobNameContains $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws transcribe"
@search-terms ListMedicalVocabularies
export def 'transcribe list-medical-vocabularies' [
  --next-token: string
  --max-results: int
  --state-equals: string@[PENDING READY FAILED]
  --name-contains: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe ListMedicalVocabularies $next_token=NextToken $max_results=MaxResults $state_equals=StateEquals $name_contains=NameContains $region=--region $profile=--profile' }

# POST /; cached 5min; needs --resource-arn
@category "aws transcribe"
@search-terms ListTagsForResource
export def 'transcribe list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws transcribe"
@search-terms ListTranscriptionJobs
export def 'transcribe list-transcription-jobs' [
  --status: string@[QUEUED IN_PROGRESS FAILED COMPLETED]
  --job-name-contains: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe ListTranscriptionJobs $status=Status $job_name_contains=JobNameContains $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws transcribe"
@search-terms ListVocabularies
export def 'transcribe list-vocabularies' [
  --next-token: string
  --max-results: int
  --state-equals: string@[PENDING READY FAILED]
  --name-contains: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe ListVocabularies $next_token=NextToken $max_results=MaxResults $state_equals=StateEquals $name_contains=NameContains $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws transcribe"
@search-terms ListVocabularyFilters
@example "First rows only" "transcribe list-vocabulary-filters --stream | first 3"
export def 'transcribe list-vocabulary-filters' [
  --name-contains: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'transcribe ListVocabularyFilters $name_contains=NameContains $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --call-analytics-job-name --media
@category "aws transcribe"
@search-terms StartCallAnalyticsJob
export def 'transcribe start-call-analytics-job' [
  --call-analytics-job-name: string
  --media: record
  --output-location: string
  --output-encryption-kms-key-id: string
  --data-access-role-arn: string
  --settings: record
  --tags: oneof<list<any>, record>
  --channel-definitions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe StartCallAnalyticsJob $call_analytics_job_name=CallAnalyticsJobName $media=Media $output_location=OutputLocation $output_encryption_kms_key_id=OutputEncryptionKMSKeyId $data_access_role_arn=DataAccessRoleArn $settings=Settings $tags=Tags $channel_definitions=ChannelDefinitions $region=--region $profile=--profile' }

# POST /; needs --medical-scribe-job-name --media --output-bucket-name --data-access-role-arn --settings
@category "aws transcribe"
@search-terms StartMedicalScribeJob
export def 'transcribe start-medical-scribe-job' [
  --medical-scribe-job-name: string
  --media: record
  --output-bucket-name: string
  --output-encryption-kms-key-id: string
  --kms-encryption-context: record
  --data-access-role-arn: string
  --settings: record
  --channel-definitions: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --medical-scribe-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe StartMedicalScribeJob $medical_scribe_job_name=MedicalScribeJobName $media=Media $output_bucket_name=OutputBucketName $output_encryption_kms_key_id=OutputEncryptionKMSKeyId $kms_encryption_context=KMSEncryptionContext $data_access_role_arn=DataAccessRoleArn $settings=Settings $channel_definitions=ChannelDefinitions $tags=Tags $medical_scribe_context=MedicalScribeContext $region=--region $profile=--profile' }

# POST /; needs --medical-transcription-job-name --language-code --media --output-bucket-name --specialty --type
@category "aws transcribe"
@search-terms StartMedicalTranscriptionJob
export def 'transcribe start-medical-transcription-job' [
  --medical-transcription-job-name: string
  --language-code: string
  --media-sample-rate-hertz: int
  --media-format: string@[mp3 mp4 wav flac ogg amr webm m4a]
  --media: record
  --output-bucket-name: string
  --output-key: string
  --output-encryption-kms-key-id: string
  --kms-encryption-context: record
  --settings: record
  --content-identification-type: string@[PHI]
  --specialty: string@[PRIMARYCARE]
  --type: string@[CONVERSATION DICTATION]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe StartMedicalTranscriptionJob $medical_transcription_job_name=MedicalTranscriptionJobName $language_code=LanguageCode $media_sample_rate_hertz=MediaSampleRateHertz $media_format=MediaFormat $media=Media $output_bucket_name=OutputBucketName $output_key=OutputKey $output_encryption_kms_key_id=OutputEncryptionKMSKeyId $kms_encryption_context=KMSEncryptionContext $settings=Settings $content_identification_type=ContentIdentificationType $specialty=Specialty $type=Type $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --transcription-job-name --media
@category "aws transcribe"
@search-terms StartTranscriptionJob
export def 'transcribe start-transcription-job' [
  --transcription-job-name: string
  --language-code: string
  --media-sample-rate-hertz: int
  --media-format: string@[mp3 mp4 wav flac ogg amr webm m4a]
  --media: record
  --output-bucket-name: string
  --output-key: string
  --output-encryption-kms-key-id: string
  --kms-encryption-context: record
  --settings: record
  --model-settings: record
  --job-execution-settings: record
  --content-redaction: record
  --identify-language: oneof<bool>
  --identify-multiple-languages: oneof<bool>
  --language-options: oneof<list<string>, string>
  --subtitles: record
  --tags: oneof<list<any>, record>
  --language-id-settings: record
  --toxicity-detection: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe StartTranscriptionJob $transcription_job_name=TranscriptionJobName $language_code=LanguageCode $media_sample_rate_hertz=MediaSampleRateHertz $media_format=MediaFormat $media=Media $output_bucket_name=OutputBucketName $output_key=OutputKey $output_encryption_kms_key_id=OutputEncryptionKMSKeyId $kms_encryption_context=KMSEncryptionContext $settings=Settings $model_settings=ModelSettings $job_execution_settings=JobExecutionSettings $content_redaction=ContentRedaction $identify_language=IdentifyLanguage $identify_multiple_languages=IdentifyMultipleLanguages $language_options=LanguageOptions $subtitles=Subtitles $tags=Tags $language_id_settings=LanguageIdSettings $toxicity_detection=ToxicityDetection $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws transcribe"
@search-terms TagResource
export def 'transcribe tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws transcribe"
@search-terms UntagResource
export def 'transcribe untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'transcribe UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --category-name --rules
@category "aws transcribe"
@search-terms UpdateCallAnalyticsCategory
export def 'transcribe update-call-analytics-category' [
  --category-name: string
  --rules: oneof<list<any>, record>
  --input-type: string@[REAL_TIME POST_CALL]
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe UpdateCallAnalyticsCategory $category_name=CategoryName $rules=Rules $input_type=InputType $region=--region $profile=--profile' }

# POST /; needs --model-name
@category "aws transcribe"
@search-terms UpdateLanguageModel
export def 'transcribe update-language-model' [
  --model-name: string
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe UpdateLanguageModel $model_name=ModelName $data_access_role_arn=DataAccessRoleArn $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --vocabulary-name --language-code --vocabulary-file-uri
@category "aws transcribe"
@search-terms UpdateMedicalVocabulary
export def 'transcribe update-medical-vocabulary' [
  --vocabulary-name: string
  --language-code: string
  --vocabulary-file-uri: string
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe UpdateMedicalVocabulary $vocabulary_name=VocabularyName $language_code=LanguageCode $vocabulary_file_uri=VocabularyFileUri $region=--region $profile=--profile' }

# POST /; needs --vocabulary-name --language-code
@category "aws transcribe"
@search-terms UpdateVocabulary
export def 'transcribe update-vocabulary' [
  --vocabulary-name: string
  --language-code: string
  --phrases: oneof<list<string>, string>
  --vocabulary-file-uri: string
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe UpdateVocabulary $vocabulary_name=VocabularyName $language_code=LanguageCode $phrases=Phrases $vocabulary_file_uri=VocabularyFileUri $data_access_role_arn=DataAccessRoleArn $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }

# POST /; needs --vocabulary-filter-name
@category "aws transcribe"
@search-terms UpdateVocabularyFilter
export def 'transcribe update-vocabulary-filter' [
  --vocabulary-filter-name: string
  --words: oneof<list<string>, string>
  --vocabulary-filter-file-uri: string
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'transcribe UpdateVocabularyFilter $vocabulary_filter_name=VocabularyFilterName $words=Words $vocabulary_filter_file_uri=VocabularyFilterFileUri $data_access_role_arn=DataAccessRoleArn $encryption_configuration=EncryptionConfiguration $region=--region $profile=--profile' }
