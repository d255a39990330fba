# Written by `cargo xtask generate --service transcribe` from the service's model and overlay: change those instead.
# Transcribe, API version 2017-10-26: 44 operations, 7 waiters.

use rt.nu [call]

# POST /; needs --category-name --rules
@search-terms CreateCallAnalyticsCategory
export def 'transcribe create-call-analytics-category' [
  --category-name: string
  --rules: list
  --tags: any
  --input-type: string@[REAL_TIME POST_CALL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe CreateCallAnalyticsCategory $category_name $rules $tags $input_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --language-code --base-model-name --model-name --input-data-config
@search-terms CreateLanguageModel
export def 'transcribe create-language-model' [
  --language-code: string@[en-US hi-IN es-US en-GB en-AU de-DE ja-JP]
  --base-model-name: string@[NarrowBand WideBand]
  --model-name: string
  --input-data-config: record
  --encryption-configuration: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe CreateLanguageModel $language_code $base_model_name $model_name $input_data_config $encryption_configuration $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-name --language-code --vocabulary-file-uri
@search-terms CreateMedicalVocabulary
export def 'transcribe create-medical-vocabulary' [
  --vocabulary-name: string
  --language-code: string
  --vocabulary-file-uri: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe CreateMedicalVocabulary $vocabulary_name $language_code $vocabulary_file_uri $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-name --language-code
@search-terms CreateVocabulary
export def 'transcribe create-vocabulary' [
  --vocabulary-name: string
  --language-code: string
  --phrases: list<string>
  --vocabulary-file-uri: string
  --tags: any
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe CreateVocabulary $vocabulary_name $language_code $phrases $vocabulary_file_uri $tags $data_access_role_arn $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-filter-name --language-code
@search-terms CreateVocabularyFilter
export def 'transcribe create-vocabulary-filter' [
  --vocabulary-filter-name: string
  --language-code: string
  --words: list<string>
  --vocabulary-filter-file-uri: string
  --tags: any
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe CreateVocabularyFilter $vocabulary_filter_name $language_code $words $vocabulary_filter_file_uri $tags $data_access_role_arn $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --category-name
@search-terms DeleteCallAnalyticsCategory
export def 'transcribe delete-call-analytics-category' [
  --category-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteCallAnalyticsCategory $category_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --call-analytics-job-name
@search-terms DeleteCallAnalyticsJob
export def 'transcribe delete-call-analytics-job' [
  --call-analytics-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteCallAnalyticsJob $call_analytics_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name
@search-terms DeleteLanguageModel
export def 'transcribe delete-language-model' [
  --model-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteLanguageModel $model_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --medical-scribe-job-name
@search-terms DeleteMedicalScribeJob
export def 'transcribe delete-medical-scribe-job' [
  --medical-scribe-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteMedicalScribeJob $medical_scribe_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --medical-transcription-job-name
@search-terms DeleteMedicalTranscriptionJob
export def 'transcribe delete-medical-transcription-job' [
  --medical-transcription-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteMedicalTranscriptionJob $medical_transcription_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-name
@search-terms DeleteMedicalVocabulary
export def 'transcribe delete-medical-vocabulary' [
  --vocabulary-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteMedicalVocabulary $vocabulary_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transcription-job-name
@search-terms DeleteTranscriptionJob
export def 'transcribe delete-transcription-job' [
  --transcription-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteTranscriptionJob $transcription_job_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-name
@search-terms DeleteVocabulary
export def 'transcribe delete-vocabulary' [
  --vocabulary-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteVocabulary $vocabulary_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-filter-name
@search-terms DeleteVocabularyFilter
export def 'transcribe delete-vocabulary-filter' [
  --vocabulary-filter-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe DeleteVocabularyFilter $vocabulary_filter_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --model-name
@search-terms DescribeLanguageModel
export def 'transcribe describe-language-model' [
  --model-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe DescribeLanguageModel $model_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --category-name
@search-terms GetCallAnalyticsCategory
export def 'transcribe get-call-analytics-category' [
  --category-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe GetCallAnalyticsCategory $category_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --call-analytics-job-name
@search-terms GetCallAnalyticsJob
export def 'transcribe get-call-analytics-job' [
  --call-analytics-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transcribe GetCallAnalyticsJob $call_analytics_job_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --medical-scribe-job-name
@search-terms GetMedicalScribeJob
export def 'transcribe get-medical-scribe-job' [
  --medical-scribe-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transcribe GetMedicalScribeJob $medical_scribe_job_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --medical-transcription-job-name
@search-terms GetMedicalTranscriptionJob
export def 'transcribe get-medical-transcription-job' [
  --medical-transcription-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transcribe GetMedicalTranscriptionJob $medical_transcription_job_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --vocabulary-name
@search-terms GetMedicalVocabulary
export def 'transcribe get-medical-vocabulary' [
  --vocabulary-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transcribe GetMedicalVocabulary $vocabulary_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --transcription-job-name
@search-terms GetTranscriptionJob
export def 'transcribe get-transcription-job' [
  --transcription-job-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transcribe GetTranscriptionJob $transcription_job_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --vocabulary-name
@search-terms GetVocabulary
export def 'transcribe get-vocabulary' [
  --vocabulary-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transcribe GetVocabulary $vocabulary_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --vocabulary-filter-name
@search-terms GetVocabularyFilter
export def 'transcribe get-vocabulary-filter' [
  --vocabulary-filter-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'transcribe GetVocabularyFilter $vocabulary_filter_name -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListCallAnalyticsCategories
export def 'transcribe list-call-analytics-categories' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'transcribe ListCallAnalyticsCategories -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 15sec
@search-terms ListCallAnalyticsJobs
export def 'transcribe list-call-analytics-jobs' [
  --status: string@[QUEUED IN_PROGRESS FAILED COMPLETED]
  --job-name-contains: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe ListCallAnalyticsJobs $status $job_name_contains $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLanguageModels
export def 'transcribe list-language-models' [
  --status-equals: string@[IN_PROGRESS FAILED COMPLETED]
  --name-contains: string
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
]: any -> any { call 'transcribe ListLanguageModels $status_equals $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 15sec
@search-terms ListMedicalScribeJobs
export def 'transcribe list-medical-scribe-jobs' [
  --status: string@[QUEUED IN_PROGRESS FAILED COMPLETED]
  --job-name-contains: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe ListMedicalScribeJobs $status $job_name_contains $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 15sec
@search-terms ListMedicalTranscriptionJobs
export def 'transcribe list-medical-transcription-jobs' [
  --status: string@[QUEUED IN_PROGRESS FAILED COMPLETED]
  --job-name-contains: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe ListMedicalTranscriptionJobs $status $job_name_contains $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListMedicalVocabularies
export def 'transcribe list-medical-vocabularies' [
  --next-token: string
  --max-results: int
  --state-equals: string@[PENDING READY FAILED]
  --name-contains: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe ListMedicalVocabularies $next_token $max_results $state_equals $name_contains -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'transcribe list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 15sec
@search-terms ListTranscriptionJobs
export def 'transcribe list-transcription-jobs' [
  --status: string@[QUEUED IN_PROGRESS FAILED COMPLETED]
  --job-name-contains: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe ListTranscriptionJobs $status $job_name_contains $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListVocabularies
export def 'transcribe list-vocabularies' [
  --next-token: string
  --max-results: int
  --state-equals: string@[PENDING READY FAILED]
  --name-contains: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'transcribe ListVocabularies $next_token $max_results $state_equals $name_contains -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListVocabularyFilters
export def 'transcribe list-vocabulary-filters' [
  --name-contains: string
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
]: any -> any { call 'transcribe ListVocabularyFilters $name_contains -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --call-analytics-job-name --media
@search-terms StartCallAnalyticsJob
export def 'transcribe start-call-analytics-job' [
  --call-analytics-job-name: string
  --media: record
  --output-location: string
  --output-encryption-kms-key-id: string
  --data-access-role-arn: string
  --settings: record
  --tags: any
  --channel-definitions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe StartCallAnalyticsJob $call_analytics_job_name $media $output_location $output_encryption_kms_key_id $data_access_role_arn $settings $tags $channel_definitions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --medical-scribe-job-name --media --output-bucket-name --data-access-role-arn --settings
@search-terms StartMedicalScribeJob
export def 'transcribe start-medical-scribe-job' [
  --medical-scribe-job-name: string
  --media: record
  --output-bucket-name: string
  --output-encryption-kms-key-id: string
  --kms-encryption-context: record
  --data-access-role-arn: string
  --settings: record
  --channel-definitions: list
  --tags: any
  --medical-scribe-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe StartMedicalScribeJob $medical_scribe_job_name $media $output_bucket_name $output_encryption_kms_key_id $kms_encryption_context $data_access_role_arn $settings $channel_definitions $tags $medical_scribe_context -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --medical-transcription-job-name --language-code --media --output-bucket-name --specialty --type
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
  --content-identification-type: string
  --specialty: string
  --type: string@[CONVERSATION DICTATION]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe StartMedicalTranscriptionJob $medical_transcription_job_name $language_code $media_sample_rate_hertz $media_format $media $output_bucket_name $output_key $output_encryption_kms_key_id $kms_encryption_context $settings $content_identification_type $specialty $type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transcription-job-name --media
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
  --language-options: list<string>
  --subtitles: record
  --tags: any
  --language-id-settings: record
  --toxicity-detection: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe StartTranscriptionJob $transcription_job_name $language_code $media_sample_rate_hertz $media_format $media $output_bucket_name $output_key $output_encryption_kms_key_id $kms_encryption_context $settings $model_settings $job_execution_settings $content_redaction $identify_language $identify_multiple_languages $language_options $subtitles $tags $language_id_settings $toxicity_detection -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'transcribe tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'transcribe untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --category-name --rules
@search-terms UpdateCallAnalyticsCategory
export def 'transcribe update-call-analytics-category' [
  --category-name: string
  --rules: list
  --input-type: string@[REAL_TIME POST_CALL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe UpdateCallAnalyticsCategory $category_name $rules $input_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name
@search-terms UpdateLanguageModel
export def 'transcribe update-language-model' [
  --model-name: string
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe UpdateLanguageModel $model_name $data_access_role_arn $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-name --language-code --vocabulary-file-uri
@search-terms UpdateMedicalVocabulary
export def 'transcribe update-medical-vocabulary' [
  --vocabulary-name: string
  --language-code: string
  --vocabulary-file-uri: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe UpdateMedicalVocabulary $vocabulary_name $language_code $vocabulary_file_uri -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-name --language-code
@search-terms UpdateVocabulary
export def 'transcribe update-vocabulary' [
  --vocabulary-name: string
  --language-code: string
  --phrases: list<string>
  --vocabulary-file-uri: string
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe UpdateVocabulary $vocabulary_name $language_code $phrases $vocabulary_file_uri $data_access_role_arn $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vocabulary-filter-name
@search-terms UpdateVocabularyFilter
export def 'transcribe update-vocabulary-filter' [
  --vocabulary-filter-name: string
  --words: list<string>
  --vocabulary-filter-file-uri: string
  --data-access-role-arn: string
  --encryption-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'transcribe UpdateVocabularyFilter $vocabulary_filter_name $words $vocabulary_filter_file_uri $data_access_role_arn $encryption_configuration -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   call-analytics-job-completed: GetCallAnalyticsJob; needs --call-analytics-job-name
#   language-model-completed: DescribeLanguageModel; needs --model-name
#   medical-scribe-job-completed: GetMedicalScribeJob; needs --medical-scribe-job-name
#   medical-transcription-job-completed: GetMedicalTranscriptionJob; needs --medical-transcription-job-name
#   medical-vocabulary-ready: GetMedicalVocabulary; needs --vocabulary-name
#   transcription-job-completed: GetTranscriptionJob; needs --transcription-job-name
#   vocabulary-ready: GetVocabulary; needs --vocabulary-name
@search-terms CallAnalyticsJobCompleted LanguageModelCompleted MedicalScribeJobCompleted MedicalTranscriptionJobCompleted MedicalVocabularyReady TranscriptionJobCompleted VocabularyReady
export def 'transcribe wait' [
  waiter: string@[call-analytics-job-completed language-model-completed medical-scribe-job-completed medical-transcription-job-completed medical-vocabulary-ready transcription-job-completed vocabulary-ready]
  --call-analytics-job-name: string
  --model-name: string
  --medical-scribe-job-name: string
  --medical-transcription-job-name: string
  --vocabulary-name: string
  --transcription-job-name: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'transcribe wait $waiter $call_analytics_job_name $model_name $medical_scribe_job_name $medical_transcription_job_name $vocabulary_name $transcription_job_name -- $timeout $interval $region $profile' }
