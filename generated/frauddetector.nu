# Written by `cargo xtask generate --service frauddetector` from the service's model and overlay: change those instead.
# FraudDetector, API version 2019-11-15: 73 operations.

use rt.nu [call]

def ModelTypeEnum []: nothing -> list<string> { [ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS] }

# POST /; needs --variable-entries
@search-terms BatchCreateVariable
export def 'frauddetector batch-create-variable' [
  --variable-entries: list
  --tags: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector BatchCreateVariable $variable_entries $tags -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --names
@search-terms BatchGetVariable
export def 'frauddetector batch-get-variable' [
  --names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector BatchGetVariable $names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --job-id
@search-terms CancelBatchImportJob
export def 'frauddetector cancel-batch-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CancelBatchImportJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms CancelBatchPredictionJob
export def 'frauddetector cancel-batch-prediction-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CancelBatchPredictionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id --input-path --output-path --event-type-name --iam-role-arn
@search-terms CreateBatchImportJob
export def 'frauddetector create-batch-import-job' [
  --job-id: string
  --input-path: string
  --output-path: string
  --event-type-name: string
  --iam-role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CreateBatchImportJob $job_id $input_path $output_path $event_type_name $iam_role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id --input-path --output-path --event-type-name --detector-name --iam-role-arn
@search-terms CreateBatchPredictionJob
export def 'frauddetector create-batch-prediction-job' [
  --job-id: string
  --input-path: string
  --output-path: string
  --event-type-name: string
  --detector-name: string
  --detector-version: string
  --iam-role-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CreateBatchPredictionJob $job_id $input_path $output_path $event_type_name $detector_name $detector_version $iam_role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --detector-id --rules
@search-terms CreateDetectorVersion
export def 'frauddetector create-detector-version' [
  --detector-id: string
  --description: string
  --external-model-endpoints: list<string>
  --rules: list
  --model-versions: list
  --rule-execution-mode: string@[ALL_MATCHED FIRST_MATCHED]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CreateDetectorVersion $detector_id $description $external_model_endpoints $rules $model_versions $rule_execution_mode $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateList
export def 'frauddetector create-list' [
  --name: string
  --elements: list<string>
  --variable-type: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CreateList $name $elements $variable_type $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-id --model-type --event-type-name
@search-terms CreateModel
export def 'frauddetector create-model' [
  --model-id: string
  --model-type: string@ModelTypeEnum
  --description: string
  --event-type-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CreateModel $model_id $model_type $description $event_type_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-id --model-type --training-data-source --training-data-schema
@search-terms CreateModelVersion
export def 'frauddetector create-model-version' [
  --model-id: string
  --model-type: string@ModelTypeEnum
  --training-data-source: string@[EXTERNAL_EVENTS INGESTED_EVENTS]
  --training-data-schema: record
  --external-events-detail: record
  --ingested-events-detail: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CreateModelVersion $model_id $model_type $training_data_source $training_data_schema $external_events_detail $ingested_events_detail $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-id --detector-id --expression --language --outcomes
@search-terms CreateRule
export def 'frauddetector create-rule' [
  --rule-id: string
  --detector-id: string
  --description: string
  --expression: string
  --language: string
  --outcomes: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CreateRule $rule_id $detector_id $description $expression $language $outcomes $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --data-type --data-source --default-value
@search-terms CreateVariable
export def 'frauddetector create-variable' [
  --name: string
  --data-type: string@[STRING INTEGER FLOAT BOOLEAN DATETIME]
  --data-source: string@[EVENT MODEL_SCORE EXTERNAL_MODEL_SCORE]
  --default-value: string
  --description: string
  --variable-type: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector CreateVariable $name $data_type $data_source $default_value $description $variable_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms DeleteBatchImportJob
export def 'frauddetector delete-batch-import-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteBatchImportJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id
@search-terms DeleteBatchPredictionJob
export def 'frauddetector delete-batch-prediction-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteBatchPredictionJob $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --detector-id
@search-terms DeleteDetector
export def 'frauddetector delete-detector' [
  --detector-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteDetector $detector_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --detector-id --detector-version-id
@search-terms DeleteDetectorVersion
export def 'frauddetector delete-detector-version' [
  --detector-id: string
  --detector-version-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteDetectorVersion $detector_id $detector_version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteEntityType
export def 'frauddetector delete-entity-type' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteEntityType $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-id --event-type-name
@search-terms DeleteEvent
export def 'frauddetector delete-event' [
  --event-id: string
  --event-type-name: string
  --delete-audit-history: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteEvent $event_id $event_type_name $delete_audit_history -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteEventType
export def 'frauddetector delete-event-type' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteEventType $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-type-name
@search-terms DeleteEventsByEventType
export def 'frauddetector delete-events-by-event-type' [
  --event-type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteEventsByEventType $event_type_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-endpoint
@search-terms DeleteExternalModel
export def 'frauddetector delete-external-model' [
  --model-endpoint: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteExternalModel $model_endpoint -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteLabel
export def 'frauddetector delete-label' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteLabel $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteList
export def 'frauddetector delete-list' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteList $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-id --model-type
@search-terms DeleteModel
export def 'frauddetector delete-model' [
  --model-id: string
  --model-type: string@ModelTypeEnum
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteModel $model_id $model_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-id --model-type --model-version-number
@search-terms DeleteModelVersion
export def 'frauddetector delete-model-version' [
  --model-id: string
  --model-type: string@ModelTypeEnum
  --model-version-number: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteModelVersion $model_id $model_type $model_version_number -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteOutcome
export def 'frauddetector delete-outcome' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteOutcome $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule
@search-terms DeleteRule
export def 'frauddetector delete-rule' [
  --rule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteRule $rule -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteVariable
export def 'frauddetector delete-variable' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector DeleteVariable $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --detector-id
@search-terms DescribeDetector
export def 'frauddetector describe-detector' [
  --detector-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector DescribeDetector $detector_id $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeModelVersions
export def 'frauddetector describe-model-versions' [
  --model-id: string
  --model-version-number: string
  --model-type: string@ModelTypeEnum
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
]: any -> any { call 'frauddetector DescribeModelVersions $model_id $model_version_number $model_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetBatchImportJobs
export def 'frauddetector get-batch-import-jobs' [
  --job-id: string
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
]: any -> any { call 'frauddetector GetBatchImportJobs $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetBatchPredictionJobs
export def 'frauddetector get-batch-prediction-jobs' [
  --job-id: string
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
]: any -> any { call 'frauddetector GetBatchPredictionJobs $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --event-type-name
@search-terms GetDeleteEventsByEventTypeStatus
export def 'frauddetector get-delete-events-by-event-type-status' [
  --event-type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetDeleteEventsByEventTypeStatus $event_type_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --detector-id --detector-version-id
@search-terms GetDetectorVersion
export def 'frauddetector get-detector-version' [
  --detector-id: string
  --detector-version-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetDetectorVersion $detector_id $detector_version_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetDetectors
export def 'frauddetector get-detectors' [
  --detector-id: string
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
]: any -> any { call 'frauddetector GetDetectors $detector_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetEntityTypes
export def 'frauddetector get-entity-types' [
  --name: string
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
]: any -> any { call 'frauddetector GetEntityTypes $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --event-id --event-type-name
@search-terms GetEvent
export def 'frauddetector get-event' [
  --event-id: string
  --event-type-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetEvent $event_id $event_type_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --detector-id --event-id --event-type-name --entities --event-timestamp --event-variables
@search-terms GetEventPrediction
export def 'frauddetector get-event-prediction' [
  --detector-id: string
  --detector-version-id: string
  --event-id: string
  --event-type-name: string
  --entities: list
  --event-timestamp: string
  --event-variables: record
  --external-model-endpoint-data-blobs: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetEventPrediction $detector_id $detector_version_id $event_id $event_type_name $entities $event_timestamp $event_variables $external_model_endpoint_data_blobs -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --event-id --event-type-name --detector-id --detector-version-id --prediction-timestamp
@search-terms GetEventPredictionMetadata
export def 'frauddetector get-event-prediction-metadata' [
  --event-id: string
  --event-type-name: string
  --detector-id: string
  --detector-version-id: string
  --prediction-timestamp: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetEventPredictionMetadata $event_id $event_type_name $detector_id $detector_version_id $prediction_timestamp -- $region $profile $with_input $fail_fast' }

# POST /; follows pages
@search-terms GetEventTypes
export def 'frauddetector get-event-types' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetEventTypes $name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetExternalModels
export def 'frauddetector get-external-models' [
  --model-endpoint: string
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
]: any -> any { call 'frauddetector GetExternalModels $model_endpoint -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetKMSEncryptionKey
export def 'frauddetector get-kms-encryption-key' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'frauddetector GetKMSEncryptionKey -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms GetLabels
export def 'frauddetector get-labels' [
  --name: string
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
]: any -> any { call 'frauddetector GetLabels $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --name
@search-terms GetListElements
export def 'frauddetector get-list-elements' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetListElements $name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetListsMetadata
export def 'frauddetector get-lists-metadata' [
  --name: string
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
]: any -> any { call 'frauddetector GetListsMetadata $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --model-id --model-type --model-version-number
@search-terms GetModelVersion
export def 'frauddetector get-model-version' [
  --model-id: string
  --model-type: string@ModelTypeEnum
  --model-version-number: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetModelVersion $model_id $model_type $model_version_number -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetModels
export def 'frauddetector get-models' [
  --model-id: string
  --model-type: string@ModelTypeEnum
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
]: any -> any { call 'frauddetector GetModels $model_id $model_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetOutcomes
export def 'frauddetector get-outcomes' [
  --name: string
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
]: any -> any { call 'frauddetector GetOutcomes $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --detector-id
@search-terms GetRules
export def 'frauddetector get-rules' [
  --rule-id: string
  --detector-id: string
  --rule-version: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'frauddetector GetRules $rule_id $detector_id $rule_version -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetVariables
export def 'frauddetector get-variables' [
  --name: string
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
]: any -> any { call 'frauddetector GetVariables $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListEventPredictions
export def 'frauddetector list-event-predictions' [
  --event-id: record
  --event-type: record
  --detector-id: record
  --detector-version-id: record
  --prediction-time-range: record
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
]: any -> any { call 'frauddetector ListEventPredictions $event_id $event_type $detector_id $detector_version_id $prediction_time_range -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'frauddetector list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'frauddetector ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --detector-id --event-type-name
@search-terms PutDetector
export def 'frauddetector put-detector' [
  --detector-id: string
  --description: string
  --event-type-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector PutDetector $detector_id $description $event_type_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms PutEntityType
export def 'frauddetector put-entity-type' [
  --name: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector PutEntityType $name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --event-variables --entity-types
@search-terms PutEventType
export def 'frauddetector put-event-type' [
  --name: string
  --description: string
  --event-variables: list<string>
  --labels: list<string>
  --entity-types: list<string>
  --event-ingestion: string@[ENABLED DISABLED]
  --tags: any
  --event-orchestration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector PutEventType $name $description $event_variables $labels $entity_types $event_ingestion $tags $event_orchestration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-endpoint --model-source --invoke-model-endpoint-role-arn --input-configuration --output-configuration --model-endpoint-status
@search-terms PutExternalModel
export def 'frauddetector put-external-model' [
  --model-endpoint: string
  --model-source: string
  --invoke-model-endpoint-role-arn: string
  --input-configuration: record
  --output-configuration: record
  --model-endpoint-status: string@[ASSOCIATED DISSOCIATED]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector PutExternalModel $model_endpoint $model_source $invoke_model_endpoint_role_arn $input_configuration $output_configuration $model_endpoint_status $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --kms-encryption-key-arn
@search-terms PutKMSEncryptionKey
export def 'frauddetector put-kms-encryption-key' [
  --kms-encryption-key-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector PutKMSEncryptionKey $kms_encryption_key_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms PutLabel
export def 'frauddetector put-label' [
  --name: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector PutLabel $name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms PutOutcome
export def 'frauddetector put-outcome' [
  --name: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector PutOutcome $name $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-id --event-type-name --event-timestamp --event-variables --entities
@search-terms SendEvent
export def 'frauddetector send-event' [
  --event-id: string
  --event-type-name: string
  --event-timestamp: string
  --event-variables: record
  --assigned-label: string
  --label-timestamp: string
  --entities: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector SendEvent $event_id $event_type_name $event_timestamp $event_variables $assigned_label $label_timestamp $entities -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'frauddetector tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'frauddetector untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --detector-id --detector-version-id --external-model-endpoints --rules
@search-terms UpdateDetectorVersion
export def 'frauddetector update-detector-version' [
  --detector-id: string
  --detector-version-id: string
  --external-model-endpoints: list<string>
  --rules: list
  --description: string
  --model-versions: list
  --rule-execution-mode: string@[ALL_MATCHED FIRST_MATCHED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateDetectorVersion $detector_id $detector_version_id $external_model_endpoints $rules $description $model_versions $rule_execution_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --detector-id --detector-version-id --description
@search-terms UpdateDetectorVersionMetadata
export def 'frauddetector update-detector-version-metadata' [
  --detector-id: string
  --detector-version-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateDetectorVersionMetadata $detector_id $detector_version_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --detector-id --detector-version-id --status
@search-terms UpdateDetectorVersionStatus
export def 'frauddetector update-detector-version-status' [
  --detector-id: string
  --detector-version-id: string
  --status: string@[DRAFT ACTIVE INACTIVE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateDetectorVersionStatus $detector_id $detector_version_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --event-id --event-type-name --assigned-label --label-timestamp
@search-terms UpdateEventLabel
export def 'frauddetector update-event-label' [
  --event-id: string
  --event-type-name: string
  --assigned-label: string
  --label-timestamp: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateEventLabel $event_id $event_type_name $assigned_label $label_timestamp -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateList
export def 'frauddetector update-list' [
  --name: string
  --elements: list<string>
  --description: string
  --update-mode: string@[REPLACE APPEND REMOVE]
  --variable-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateList $name $elements $description $update_mode $variable_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-id --model-type
@search-terms UpdateModel
export def 'frauddetector update-model' [
  --model-id: string
  --model-type: string@ModelTypeEnum
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateModel $model_id $model_type $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-id --model-type --major-version-number
@search-terms UpdateModelVersion
export def 'frauddetector update-model-version' [
  --model-id: string
  --model-type: string@ModelTypeEnum
  --major-version-number: string
  --external-events-detail: record
  --ingested-events-detail: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateModelVersion $model_id $model_type $major_version_number $external_events_detail $ingested_events_detail $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-id --model-type --model-version-number --status
@search-terms UpdateModelVersionStatus
export def 'frauddetector update-model-version-status' [
  --model-id: string
  --model-type: string@ModelTypeEnum
  --model-version-number: string
  --status: string@[ACTIVE INACTIVE TRAINING_CANCELLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateModelVersionStatus $model_id $model_type $model_version_number $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule --description
@search-terms UpdateRuleMetadata
export def 'frauddetector update-rule-metadata' [
  --rule: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateRuleMetadata $rule $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule --expression --language --outcomes
@search-terms UpdateRuleVersion
export def 'frauddetector update-rule-version' [
  --rule: record
  --description: string
  --expression: string
  --language: string
  --outcomes: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateRuleVersion $rule $description $expression $language $outcomes $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateVariable
export def 'frauddetector update-variable' [
  --name: string
  --default-value: string
  --description: string
  --variable-type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'frauddetector UpdateVariable $name $default_value $description $variable_type -- $region $profile $with_input $fail_fast $yes' }
