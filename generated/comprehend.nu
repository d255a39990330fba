# Written by `cargo xtask generate --service comprehend` from the service's model and overlay: change those instead.
# Comprehend, API version 2017-11-27: 85 operations.

use rt.nu [call]

def LanguageCode []: nothing -> list<string> { [en es fr de it pt ar hi ja ko zh zh-TW] }

# POST /; needs --text-list
@search-terms BatchDetectDominantLanguage
export def 'comprehend batch-detect-dominant-language' [
  --text-list: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend BatchDetectDominantLanguage $text_list -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text-list --language-code
@search-terms BatchDetectEntities
export def 'comprehend batch-detect-entities' [
  --text-list: list<string>
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend BatchDetectEntities $text_list $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text-list --language-code
@search-terms BatchDetectKeyPhrases
export def 'comprehend batch-detect-key-phrases' [
  --text-list: list<string>
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend BatchDetectKeyPhrases $text_list $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text-list --language-code
@search-terms BatchDetectSentiment
export def 'comprehend batch-detect-sentiment' [
  --text-list: list<string>
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend BatchDetectSentiment $text_list $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text-list --language-code
@search-terms BatchDetectSyntax
export def 'comprehend batch-detect-syntax' [
  --text-list: list<string>
  --language-code: string@[en es fr de it pt]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend BatchDetectSyntax $text_list $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text-list --language-code
@search-terms BatchDetectTargetedSentiment
export def 'comprehend batch-detect-targeted-sentiment' [
  --text-list: list<string>
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend BatchDetectTargetedSentiment $text_list $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn
@search-terms ClassifyDocument
export def 'comprehend classify-document' [
  --text: string
  --endpoint-arn: string
  --bytes: oneof<binary, string>
  --document-reader-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend ClassifyDocument $text $endpoint_arn $bytes $document_reader_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text --language-code
@search-terms ContainsPiiEntities
export def 'comprehend contains-pii-entities' [
  --text: string
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend ContainsPiiEntities $text $language_code -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --flywheel-arn --dataset-name --input-data-config
@search-terms CreateDataset
export def 'comprehend create-dataset' [
  --flywheel-arn: string
  --dataset-name: string
  --dataset-type: string@[TRAIN TEST]
  --description: string
  --input-data-config: record
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend CreateDataset $flywheel_arn $dataset_name $dataset_type $description $input_data_config $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-classifier-name --data-access-role-arn --input-data-config --language-code
@search-terms CreateDocumentClassifier
export def 'comprehend create-document-classifier' [
  --document-classifier-name: string
  --version-name: string
  --data-access-role-arn: string
  --tags: any
  --input-data-config: record
  --output-data-config: record
  --client-request-token: string
  --language-code: string@LanguageCode
  --volume-kms-key-id: string
  --vpc-config: record
  --mode: string@[MULTI_CLASS MULTI_LABEL]
  --model-kms-key-id: string
  --model-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend CreateDocumentClassifier $document_classifier_name $version_name $data_access_role_arn $tags $input_data_config $output_data_config $client_request_token $language_code $volume_kms_key_id $vpc_config $mode $model_kms_key_id $model_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-name --desired-inference-units
@search-terms CreateEndpoint
export def 'comprehend create-endpoint' [
  --endpoint-name: string
  --model-arn: string
  --desired-inference-units: int
  --client-request-token: string
  --tags: any
  --data-access-role-arn: string
  --flywheel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend CreateEndpoint $endpoint_name $model_arn $desired_inference_units $client_request_token $tags $data_access_role_arn $flywheel_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --recognizer-name --data-access-role-arn --input-data-config --language-code
@search-terms CreateEntityRecognizer
export def 'comprehend create-entity-recognizer' [
  --recognizer-name: string
  --version-name: string
  --data-access-role-arn: string
  --tags: any
  --input-data-config: record
  --client-request-token: string
  --language-code: string@LanguageCode
  --volume-kms-key-id: string
  --vpc-config: record
  --model-kms-key-id: string
  --model-policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend CreateEntityRecognizer $recognizer_name $version_name $data_access_role_arn $tags $input_data_config $client_request_token $language_code $volume_kms_key_id $vpc_config $model_kms_key_id $model_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --flywheel-name --data-access-role-arn --data-lake-s3-uri
@search-terms CreateFlywheel
export def 'comprehend create-flywheel' [
  --flywheel-name: string
  --active-model-arn: string
  --data-access-role-arn: string
  --task-config: record
  --model-type: string@[DOCUMENT_CLASSIFIER ENTITY_RECOGNIZER]
  --data-lake-s3-uri: string
  --data-security-config: record
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend CreateFlywheel $flywheel_name $active_model_arn $data_access_role_arn $task_config $model_type $data_lake_s3_uri $data_security_config $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-classifier-arn
@search-terms DeleteDocumentClassifier
export def 'comprehend delete-document-classifier' [
  --document-classifier-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DeleteDocumentClassifier $document_classifier_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn
@search-terms DeleteEndpoint
export def 'comprehend delete-endpoint' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DeleteEndpoint $endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --entity-recognizer-arn
@search-terms DeleteEntityRecognizer
export def 'comprehend delete-entity-recognizer' [
  --entity-recognizer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DeleteEntityRecognizer $entity_recognizer_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --flywheel-arn
@search-terms DeleteFlywheel
export def 'comprehend delete-flywheel' [
  --flywheel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DeleteFlywheel $flywheel_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'comprehend delete-resource-policy' [
  --resource-arn: string
  --policy-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DeleteResourcePolicy $resource_arn $policy_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --dataset-arn
@search-terms DescribeDataset
export def 'comprehend describe-dataset' [
  --dataset-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeDataset $dataset_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeDocumentClassificationJob
export def 'comprehend describe-document-classification-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeDocumentClassificationJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --document-classifier-arn
@search-terms DescribeDocumentClassifier
export def 'comprehend describe-document-classifier' [
  --document-classifier-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeDocumentClassifier $document_classifier_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeDominantLanguageDetectionJob
export def 'comprehend describe-dominant-language-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeDominantLanguageDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --endpoint-arn
@search-terms DescribeEndpoint
export def 'comprehend describe-endpoint' [
  --endpoint-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeEndpoint $endpoint_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeEntitiesDetectionJob
export def 'comprehend describe-entities-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeEntitiesDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --entity-recognizer-arn
@search-terms DescribeEntityRecognizer
export def 'comprehend describe-entity-recognizer' [
  --entity-recognizer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeEntityRecognizer $entity_recognizer_arn -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeEventsDetectionJob
export def 'comprehend describe-events-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeEventsDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --flywheel-arn
@search-terms DescribeFlywheel
export def 'comprehend describe-flywheel' [
  --flywheel-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeFlywheel $flywheel_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --flywheel-arn --flywheel-iteration-id
@search-terms DescribeFlywheelIteration
export def 'comprehend describe-flywheel-iteration' [
  --flywheel-arn: string
  --flywheel-iteration-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeFlywheelIteration $flywheel_arn $flywheel_iteration_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeKeyPhrasesDetectionJob
export def 'comprehend describe-key-phrases-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeKeyPhrasesDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribePiiEntitiesDetectionJob
export def 'comprehend describe-pii-entities-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribePiiEntitiesDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms DescribeResourcePolicy
export def 'comprehend describe-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeSentimentDetectionJob
export def 'comprehend describe-sentiment-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeSentimentDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeTargetedSentimentDetectionJob
export def 'comprehend describe-targeted-sentiment-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeTargetedSentimentDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms DescribeTopicsDetectionJob
export def 'comprehend describe-topics-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'comprehend DescribeTopicsDetectionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --text
@search-terms DetectDominantLanguage
export def 'comprehend detect-dominant-language' [
  --text: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DetectDominantLanguage $text -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms DetectEntities
export def 'comprehend detect-entities' [
  --text: string
  --language-code: string@LanguageCode
  --endpoint-arn: string
  --bytes: oneof<binary, string>
  --document-reader-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DetectEntities $text $language_code $endpoint_arn $bytes $document_reader_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text --language-code
@search-terms DetectKeyPhrases
export def 'comprehend detect-key-phrases' [
  --text: string
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DetectKeyPhrases $text $language_code -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --text --language-code
@search-terms DetectPiiEntities
export def 'comprehend detect-pii-entities' [
  --text: string
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DetectPiiEntities $text $language_code -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --text --language-code
@search-terms DetectSentiment
export def 'comprehend detect-sentiment' [
  --text: string
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DetectSentiment $text $language_code -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --text --language-code
@search-terms DetectSyntax
export def 'comprehend detect-syntax' [
  --text: string
  --language-code: string@[en es fr de it pt]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DetectSyntax $text $language_code -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --text --language-code
@search-terms DetectTargetedSentiment
export def 'comprehend detect-targeted-sentiment' [
  --text: string
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DetectTargetedSentiment $text $language_code -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --text-segments --language-code
@search-terms DetectToxicContent
export def 'comprehend detect-toxic-content' [
  --text-segments: list
  --language-code: string@LanguageCode
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend DetectToxicContent $text_segments $language_code -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --source-model-arn
@search-terms ImportModel
export def 'comprehend import-model' [
  --source-model-arn: string
  --model-name: string
  --version-name: string
  --model-kms-key-id: string
  --data-access-role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend ImportModel $source_model_arn $model_name $version_name $model_kms_key_id $data_access_role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListDatasets
export def 'comprehend list-datasets' [
  --flywheel-arn: string
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
]: any -> any { call 'comprehend ListDatasets $flywheel_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListDocumentClassificationJobs
export def 'comprehend list-document-classification-jobs' [
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
]: any -> any { call 'comprehend ListDocumentClassificationJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDocumentClassifierSummaries
export def 'comprehend list-document-classifier-summaries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'comprehend ListDocumentClassifierSummaries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages
@search-terms ListDocumentClassifiers
export def 'comprehend list-document-classifiers' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'comprehend ListDocumentClassifiers $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListDominantLanguageDetectionJobs
export def 'comprehend list-dominant-language-detection-jobs' [
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
]: any -> any { call 'comprehend ListDominantLanguageDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEndpoints
export def 'comprehend list-endpoints' [
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
]: any -> any { call 'comprehend ListEndpoints $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListEntitiesDetectionJobs
export def 'comprehend list-entities-detection-jobs' [
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
]: any -> any { call 'comprehend ListEntitiesDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEntityRecognizerSummaries
export def 'comprehend list-entity-recognizer-summaries' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'comprehend ListEntityRecognizerSummaries -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages
@search-terms ListEntityRecognizers
export def 'comprehend list-entity-recognizers' [
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'comprehend ListEntityRecognizers $filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListEventsDetectionJobs
export def 'comprehend list-events-detection-jobs' [
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
]: any -> any { call 'comprehend ListEventsDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --flywheel-arn
@search-terms ListFlywheelIterationHistory
export def 'comprehend list-flywheel-iteration-history' [
  --flywheel-arn: string
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
]: any -> any { call 'comprehend ListFlywheelIterationHistory $flywheel_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFlywheels
export def 'comprehend list-flywheels' [
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
]: any -> any { call 'comprehend ListFlywheels $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListKeyPhrasesDetectionJobs
export def 'comprehend list-key-phrases-detection-jobs' [
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
]: any -> any { call 'comprehend ListKeyPhrasesDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListPiiEntitiesDetectionJobs
export def 'comprehend list-pii-entities-detection-jobs' [
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
]: any -> any { call 'comprehend ListPiiEntitiesDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListSentimentDetectionJobs
export def 'comprehend list-sentiment-detection-jobs' [
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
]: any -> any { call 'comprehend ListSentimentDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'comprehend list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'comprehend ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListTargetedSentimentDetectionJobs
export def 'comprehend list-targeted-sentiment-detection-jobs' [
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
]: any -> any { call 'comprehend ListTargetedSentimentDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListTopicsDetectionJobs
export def 'comprehend list-topics-detection-jobs' [
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
]: any -> any { call 'comprehend ListTopicsDetectionJobs $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --resource-policy
@search-terms PutResourcePolicy
export def 'comprehend put-resource-policy' [
  --resource-arn: string
  --resource-policy: string
  --policy-revision-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend PutResourcePolicy $resource_arn $resource_policy $policy_revision_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn
@search-terms StartDocumentClassificationJob
export def 'comprehend start-document-classification-job' [
  --job-name: string
  --document-classifier-arn: string
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --client-request-token: string
  --volume-kms-key-id: string
  --vpc-config: record
  --tags: any
  --flywheel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartDocumentClassificationJob $job_name $document_classifier_arn $input_data_config $output_data_config $data_access_role_arn $client_request_token $volume_kms_key_id $vpc_config $tags $flywheel_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn
@search-terms StartDominantLanguageDetectionJob
export def 'comprehend start-dominant-language-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --client-request-token: string
  --volume-kms-key-id: string
  --vpc-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartDominantLanguageDetectionJob $input_data_config $output_data_config $data_access_role_arn $job_name $client_request_token $volume_kms_key_id $vpc_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartEntitiesDetectionJob
export def 'comprehend start-entities-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --entity-recognizer-arn: string
  --language-code: string@LanguageCode
  --client-request-token: string
  --volume-kms-key-id: string
  --vpc-config: record
  --tags: any
  --flywheel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartEntitiesDetectionJob $input_data_config $output_data_config $data_access_role_arn $job_name $entity_recognizer_arn $language_code $client_request_token $volume_kms_key_id $vpc_config $tags $flywheel_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code --target-event-types
@search-terms StartEventsDetectionJob
export def 'comprehend start-events-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --language-code: string@LanguageCode
  --client-request-token: string
  --target-event-types: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartEventsDetectionJob $input_data_config $output_data_config $data_access_role_arn $job_name $language_code $client_request_token $target_event_types $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --flywheel-arn
@search-terms StartFlywheelIteration
export def 'comprehend start-flywheel-iteration' [
  --flywheel-arn: string
  --client-request-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartFlywheelIteration $flywheel_arn $client_request_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartKeyPhrasesDetectionJob
export def 'comprehend start-key-phrases-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --language-code: string@LanguageCode
  --client-request-token: string
  --volume-kms-key-id: string
  --vpc-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartKeyPhrasesDetectionJob $input_data_config $output_data_config $data_access_role_arn $job_name $language_code $client_request_token $volume_kms_key_id $vpc_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --mode --data-access-role-arn --language-code
@search-terms StartPiiEntitiesDetectionJob
export def 'comprehend start-pii-entities-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --mode: string@[ONLY_REDACTION ONLY_OFFSETS]
  --redaction-config: record
  --data-access-role-arn: string
  --job-name: string
  --language-code: string@LanguageCode
  --client-request-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartPiiEntitiesDetectionJob $input_data_config $output_data_config $mode $redaction_config $data_access_role_arn $job_name $language_code $client_request_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartSentimentDetectionJob
export def 'comprehend start-sentiment-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --language-code: string@LanguageCode
  --client-request-token: string
  --volume-kms-key-id: string
  --vpc-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartSentimentDetectionJob $input_data_config $output_data_config $data_access_role_arn $job_name $language_code $client_request_token $volume_kms_key_id $vpc_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn --language-code
@search-terms StartTargetedSentimentDetectionJob
export def 'comprehend start-targeted-sentiment-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --language-code: string@LanguageCode
  --client-request-token: string
  --volume-kms-key-id: string
  --vpc-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartTargetedSentimentDetectionJob $input_data_config $output_data_config $data_access_role_arn $job_name $language_code $client_request_token $volume_kms_key_id $vpc_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-data-config --output-data-config --data-access-role-arn
@search-terms StartTopicsDetectionJob
export def 'comprehend start-topics-detection-job' [
  --input-data-config: record
  --output-data-config: record
  --data-access-role-arn: string
  --job-name: string
  --number-of-topics: int
  --client-request-token: string
  --volume-kms-key-id: string
  --vpc-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StartTopicsDetectionJob $input_data_config $output_data_config $data_access_role_arn $job_name $number_of_topics $client_request_token $volume_kms_key_id $vpc_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopDominantLanguageDetectionJob
export def 'comprehend stop-dominant-language-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopDominantLanguageDetectionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopEntitiesDetectionJob
export def 'comprehend stop-entities-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopEntitiesDetectionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopEventsDetectionJob
export def 'comprehend stop-events-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopEventsDetectionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopKeyPhrasesDetectionJob
export def 'comprehend stop-key-phrases-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopKeyPhrasesDetectionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopPiiEntitiesDetectionJob
export def 'comprehend stop-pii-entities-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopPiiEntitiesDetectionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopSentimentDetectionJob
export def 'comprehend stop-sentiment-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopSentimentDetectionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms StopTargetedSentimentDetectionJob
export def 'comprehend stop-targeted-sentiment-detection-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopTargetedSentimentDetectionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --document-classifier-arn
@search-terms StopTrainingDocumentClassifier
export def 'comprehend stop-training-document-classifier' [
  --document-classifier-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopTrainingDocumentClassifier $document_classifier_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --entity-recognizer-arn
@search-terms StopTrainingEntityRecognizer
export def 'comprehend stop-training-entity-recognizer' [
  --entity-recognizer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend StopTrainingEntityRecognizer $entity_recognizer_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'comprehend tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'comprehend untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-arn
@search-terms UpdateEndpoint
export def 'comprehend update-endpoint' [
  --endpoint-arn: string
  --desired-model-arn: string
  --desired-inference-units: int
  --desired-data-access-role-arn: string
  --flywheel-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend UpdateEndpoint $endpoint_arn $desired_model_arn $desired_inference_units $desired_data_access_role_arn $flywheel_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --flywheel-arn
@search-terms UpdateFlywheel
export def 'comprehend update-flywheel' [
  --flywheel-arn: string
  --active-model-arn: string
  --data-access-role-arn: string
  --data-security-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'comprehend UpdateFlywheel $flywheel_arn $active_model_arn $data_access_role_arn $data_security_config -- $region $profile $with_input $fail_fast $yes' }
