# Written by `cargo xtask generate --service frauddetector` from the service's model and overlay: change those instead.
# FraudDetector, API version 2019-11-15: 73 operations.

use rt.nu [call send]

# POST /; needs --variable-entries
@category "aws frauddetector"
@search-terms BatchCreateVariable
export def 'frauddetector batch-create-variable' [
  --variable-entries: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'frauddetector BatchCreateVariable $variable_entries=variableEntries $tags=tags $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --names
@category "aws frauddetector"
@search-terms BatchGetVariable
export def 'frauddetector batch-get-variable' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector BatchGetVariable $names=names $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws frauddetector"
@search-terms CancelBatchImportJob
export def 'frauddetector cancel-batch-import-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector CancelBatchImportJob $job_id=jobId $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws frauddetector"
@search-terms CancelBatchPredictionJob
export def 'frauddetector cancel-batch-prediction-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector CancelBatchPredictionJob $job_id=jobId $region=--region $profile=--profile' }

# POST /; needs --job-id --input-path --output-path --event-type-name --iam-role-arn
@category "aws frauddetector"
@search-terms CreateBatchImportJob
export def 'frauddetector create-batch-import-job' [
  --job-id: string
  --input-path: string
  --output-path: string
  --event-type-name: string
  --iam-role-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector CreateBatchImportJob $job_id=jobId $input_path=inputPath $output_path=outputPath $event_type_name=eventTypeName $iam_role_arn=iamRoleArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --job-id --input-path --output-path --event-type-name --detector-name --iam-role-arn
@category "aws frauddetector"
@search-terms CreateBatchPredictionJob
export def 'frauddetector create-batch-prediction-job' [
  --job-id: string
  --input-path: string
  --output-path: string
  --event-type-name: string
  --detector-name: string
  --detector-version: string
  --iam-role-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector CreateBatchPredictionJob $job_id=jobId $input_path=inputPath $output_path=outputPath $event_type_name=eventTypeName $detector_name=detectorName $detector_version=detectorVersion $iam_role_arn=iamRoleArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --detector-id --rules
@category "aws frauddetector"
@search-terms CreateDetectorVersion
export def 'frauddetector create-detector-version' [
  --detector-id: string
  --description: string
  --external-model-endpoints: oneof<list<string>, string>
  --rules: oneof<list<any>, record>
  --model-versions: oneof<list<any>, record>
  --rule-execution-mode: string@[ALL_MATCHED FIRST_MATCHED]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector CreateDetectorVersion $detector_id=detectorId $description=description $external_model_endpoints=externalModelEndpoints $rules=rules $model_versions=modelVersions $rule_execution_mode=ruleExecutionMode $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms CreateList
export def 'frauddetector create-list' [
  --name: string
  --elements: oneof<list<string>, string>
  --variable-type: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector CreateList $name=name $elements=elements $variable_type=variableType $description=description $tags=tags $region=--region $profile=--profile' }

# POST /; needs --model-id --model-type --event-type-name
@category "aws frauddetector"
@search-terms CreateModel
export def 'frauddetector create-model' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --description: string
  --event-type-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector CreateModel $model_id=modelId $model_type=modelType $description=description $event_type_name=eventTypeName $tags=tags $region=--region $profile=--profile' }

# POST /; needs --model-id --model-type --training-data-source --training-data-schema
@category "aws frauddetector"
@search-terms CreateModelVersion
export def 'frauddetector create-model-version' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --training-data-source: string@[EXTERNAL_EVENTS INGESTED_EVENTS]
  --training-data-schema: record
  --external-events-detail: record
  --ingested-events-detail: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector CreateModelVersion $model_id=modelId $model_type=modelType $training_data_source=trainingDataSource $training_data_schema=trainingDataSchema $external_events_detail=externalEventsDetail $ingested_events_detail=ingestedEventsDetail $tags=tags $region=--region $profile=--profile' }

# POST /; needs --rule-id --detector-id --expression --language --outcomes
@category "aws frauddetector"
@search-terms CreateRule
export def 'frauddetector create-rule' [
  --rule-id: string
  --detector-id: string
  --description: string
  --expression: string
  --language: string@[DETECTORPL]
  --outcomes: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector CreateRule $rule_id=ruleId $detector_id=detectorId $description=description $expression=expression $language=language $outcomes=outcomes $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --data-type --data-source --default-value
@category "aws frauddetector"
@search-terms CreateVariable
export def 'frauddetector create-variable' [
  --name: string
  --data-type: string@[STRING INTEGER FLOAT BOOLEAN DATETIME]
  --data-source: string@[EVENT MODEL_SCORE EXTERNAL_MODEL_SCORE]
  --default-value: string
  --description: string
  --variable-type: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector CreateVariable $name=name $data_type=dataType $data_source=dataSource $default_value=defaultValue $description=description $variable_type=variableType $tags=tags $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws frauddetector"
@search-terms DeleteBatchImportJob
export def 'frauddetector delete-batch-import-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteBatchImportJob $job_id=jobId $region=--region $profile=--profile' }

# POST /; needs --job-id
@category "aws frauddetector"
@search-terms DeleteBatchPredictionJob
export def 'frauddetector delete-batch-prediction-job' [
  --job-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteBatchPredictionJob $job_id=jobId $region=--region $profile=--profile' }

# POST /; needs --detector-id
@category "aws frauddetector"
@search-terms DeleteDetector
export def 'frauddetector delete-detector' [
  --detector-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteDetector $detector_id=detectorId $region=--region $profile=--profile' }

# POST /; needs --detector-id --detector-version-id
@category "aws frauddetector"
@search-terms DeleteDetectorVersion
export def 'frauddetector delete-detector-version' [
  --detector-id: string
  --detector-version-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteDetectorVersion $detector_id=detectorId $detector_version_id=detectorVersionId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms DeleteEntityType
export def 'frauddetector delete-entity-type' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteEntityType $name=name $region=--region $profile=--profile' }

# POST /; needs --event-id --event-type-name
@category "aws frauddetector"
@search-terms DeleteEvent
export def 'frauddetector delete-event' [
  --event-id: string
  --event-type-name: string
  --delete-audit-history: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteEvent $event_id=eventId $event_type_name=eventTypeName $delete_audit_history=deleteAuditHistory $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms DeleteEventType
export def 'frauddetector delete-event-type' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteEventType $name=name $region=--region $profile=--profile' }

# POST /; needs --event-type-name
@category "aws frauddetector"
@search-terms DeleteEventsByEventType
export def 'frauddetector delete-events-by-event-type' [
  --event-type-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector DeleteEventsByEventType $event_type_name=eventTypeName $region=--region $profile=--profile' }

# POST /; needs --model-endpoint
@category "aws frauddetector"
@search-terms DeleteExternalModel
export def 'frauddetector delete-external-model' [
  --model-endpoint: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteExternalModel $model_endpoint=modelEndpoint $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms DeleteLabel
export def 'frauddetector delete-label' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteLabel $name=name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms DeleteList
export def 'frauddetector delete-list' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteList $name=name $region=--region $profile=--profile' }

# POST /; needs --model-id --model-type
@category "aws frauddetector"
@search-terms DeleteModel
export def 'frauddetector delete-model' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteModel $model_id=modelId $model_type=modelType $region=--region $profile=--profile' }

# POST /; needs --model-id --model-type --model-version-number
@category "aws frauddetector"
@search-terms DeleteModelVersion
export def 'frauddetector delete-model-version' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --model-version-number: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteModelVersion $model_id=modelId $model_type=modelType $model_version_number=modelVersionNumber $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms DeleteOutcome
export def 'frauddetector delete-outcome' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteOutcome $name=name $region=--region $profile=--profile' }

# POST /; needs --rule
@category "aws frauddetector"
@search-terms DeleteRule
export def 'frauddetector delete-rule' [
  --rule: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteRule $rule=rule $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms DeleteVariable
export def 'frauddetector delete-variable' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector DeleteVariable $name=name $region=--region $profile=--profile' }

# POST /; cached 1min; needs --detector-id
@category "aws frauddetector"
@search-terms DescribeDetector
export def 'frauddetector describe-detector' [
  --detector-id: string
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector DescribeDetector $detector_id=detectorId $next_token=nextToken $max_results=maxResults $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms DescribeModelVersions
@example "First rows only" "frauddetector describe-model-versions --stream | first 3"
export def 'frauddetector describe-model-versions' [
  --model-id: string
  --model-version-number: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector DescribeModelVersions $model_id=modelId $model_version_number=modelVersionNumber $model_type=modelType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetBatchImportJobs
@example "First rows only" "frauddetector get-batch-import-jobs --stream | first 3"
export def 'frauddetector get-batch-import-jobs' [
  --job-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetBatchImportJobs $job_id=jobId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetBatchPredictionJobs
@example "First rows only" "frauddetector get-batch-prediction-jobs --stream | first 3"
export def 'frauddetector get-batch-prediction-jobs' [
  --job-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetBatchPredictionJobs $job_id=jobId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --event-type-name
@category "aws frauddetector"
@search-terms GetDeleteEventsByEventTypeStatus
export def 'frauddetector get-delete-events-by-event-type-status' [
  --event-type-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector GetDeleteEventsByEventTypeStatus $event_type_name=eventTypeName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --detector-id --detector-version-id
@category "aws frauddetector"
@search-terms GetDetectorVersion
export def 'frauddetector get-detector-version' [
  --detector-id: string
  --detector-version-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector GetDetectorVersion $detector_id=detectorId $detector_version_id=detectorVersionId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetDetectors
@example "First rows only" "frauddetector get-detectors --stream | first 3"
export def 'frauddetector get-detectors' [
  --detector-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetDetectors $detector_id=detectorId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetEntityTypes
@example "First rows only" "frauddetector get-entity-types --stream | first 3"
export def 'frauddetector get-entity-types' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetEntityTypes $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --event-id --event-type-name
@category "aws frauddetector"
@search-terms GetEvent
export def 'frauddetector get-event' [
  --event-id: string
  --event-type-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector GetEvent $event_id=eventId $event_type_name=eventTypeName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --detector-id --event-id --event-type-name --entities --event-timestamp --event-variables
@category "aws frauddetector"
@search-terms GetEventPrediction
export def 'frauddetector get-event-prediction' [
  --detector-id: string
  --detector-version-id: string
  --event-id: string
  --event-type-name: string
  --entities: oneof<list<any>, record>
  --event-timestamp: string
  --event-variables: record
  --external-model-endpoint-data-blobs: record
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector GetEventPrediction $detector_id=detectorId $detector_version_id=detectorVersionId $event_id=eventId $event_type_name=eventTypeName $entities=entities $event_timestamp=eventTimestamp $event_variables=eventVariables $external_model_endpoint_data_blobs=externalModelEndpointDataBlobs $region=--region $profile=--profile' }

# POST /; needs --event-id --event-type-name --detector-id --detector-version-id --prediction-timestamp
@category "aws frauddetector"
@search-terms GetEventPredictionMetadata
export def 'frauddetector get-event-prediction-metadata' [
  --event-id: string
  --event-type-name: string
  --detector-id: string
  --detector-version-id: string
  --prediction-timestamp: string
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector GetEventPredictionMetadata $event_id=eventId $event_type_name=eventTypeName $detector_id=detectorId $detector_version_id=detectorVersionId $prediction_timestamp=predictionTimestamp $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws frauddetector"
@search-terms GetEventTypes
@example "First rows only" "frauddetector get-event-types --stream | first 3"
export def 'frauddetector get-event-types' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetEventTypes $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetExternalModels
@example "First rows only" "frauddetector get-external-models --stream | first 3"
export def 'frauddetector get-external-models' [
  --model-endpoint: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetExternalModels $model_endpoint=modelEndpoint $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws frauddetector"
@search-terms GetKMSEncryptionKey
export def 'frauddetector get-kms-encryption-key' [
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector GetKMSEncryptionKey $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetLabels
@example "First rows only" "frauddetector get-labels --stream | first 3"
export def 'frauddetector get-labels' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetLabels $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --name
@category "aws frauddetector"
@search-terms GetListElements
export def 'frauddetector get-list-elements' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'frauddetector GetListElements $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetListsMetadata
@example "First rows only" "frauddetector get-lists-metadata --stream | first 3"
export def 'frauddetector get-lists-metadata' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetListsMetadata $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --model-id --model-type --model-version-number
@category "aws frauddetector"
@search-terms GetModelVersion
export def 'frauddetector get-model-version' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --model-version-number: string
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector GetModelVersion $model_id=modelId $model_type=modelType $model_version_number=modelVersionNumber $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetModels
@example "First rows only" "frauddetector get-models --stream | first 3"
export def 'frauddetector get-models' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetModels $model_id=modelId $model_type=modelType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetOutcomes
@example "First rows only" "frauddetector get-outcomes --stream | first 3"
export def 'frauddetector get-outcomes' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetOutcomes $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --detector-id
@category "aws frauddetector"
@search-terms GetRules
export def 'frauddetector get-rules' [
  --rule-id: string
  --detector-id: string
  --rule-version: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetRules $rule_id=ruleId $detector_id=detectorId $rule_version=ruleVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms GetVariables
@example "First rows only" "frauddetector get-variables --stream | first 3"
export def 'frauddetector get-variables' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector GetVariables $name=name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws frauddetector"
@search-terms ListEventPredictions
@example "First rows only" "frauddetector list-event-predictions --stream | first 3"
export def 'frauddetector list-event-predictions' [
  --event-id: record
  --event-type: record
  --detector-id: record
  --detector-version-id: record
  --prediction-time-range: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector ListEventPredictions $event_id=eventId $event_type=eventType $detector_id=detectorId $detector_version_id=detectorVersionId $prediction_time_range=predictionTimeRange $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws frauddetector"
@search-terms ListTagsForResource
export def 'frauddetector list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'frauddetector ListTagsForResource $resource_arn=resourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --detector-id --event-type-name
@category "aws frauddetector"
@search-terms PutDetector
export def 'frauddetector put-detector' [
  --detector-id: string
  --description: string
  --event-type-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector PutDetector $detector_id=detectorId $description=description $event_type_name=eventTypeName $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms PutEntityType
export def 'frauddetector put-entity-type' [
  --name: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector PutEntityType $name=name $description=description $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --event-variables --entity-types
@category "aws frauddetector"
@search-terms PutEventType
export def 'frauddetector put-event-type' [
  --name: string
  --description: string
  --event-variables: oneof<list<string>, string>
  --labels: oneof<list<string>, string>
  --entity-types: oneof<list<string>, string>
  --event-ingestion: string@[ENABLED DISABLED]
  --tags: oneof<list<any>, record>
  --event-orchestration: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector PutEventType $name=name $description=description $event_variables=eventVariables $labels=labels $entity_types=entityTypes $event_ingestion=eventIngestion $tags=tags $event_orchestration=eventOrchestration $region=--region $profile=--profile' }

# POST /; needs --model-endpoint --model-source --invoke-model-endpoint-role-arn --input-configuration --output-configuration --model-endpoint-status
@category "aws frauddetector"
@search-terms PutExternalModel
export def 'frauddetector put-external-model' [
  --model-endpoint: string
  --model-source: string@[SAGEMAKER]
  --invoke-model-endpoint-role-arn: string
  --input-configuration: record
  --output-configuration: record
  --model-endpoint-status: string@[ASSOCIATED DISSOCIATED]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector PutExternalModel $model_endpoint=modelEndpoint $model_source=modelSource $invoke_model_endpoint_role_arn=invokeModelEndpointRoleArn $input_configuration=inputConfiguration $output_configuration=outputConfiguration $model_endpoint_status=modelEndpointStatus $tags=tags $region=--region $profile=--profile' }

# POST /; needs --kms-encryption-key-arn
@category "aws frauddetector"
@search-terms PutKMSEncryptionKey
export def 'frauddetector put-kms-encryption-key' [
  --kms-encryption-key-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector PutKMSEncryptionKey $kms_encryption_key_arn=kmsEncryptionKeyArn $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms PutLabel
export def 'frauddetector put-label' [
  --name: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector PutLabel $name=name $description=description $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms PutOutcome
export def 'frauddetector put-outcome' [
  --name: string
  --description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector PutOutcome $name=name $description=description $tags=tags $region=--region $profile=--profile' }

# POST /; needs --event-id --event-type-name --event-timestamp --event-variables --entities
@category "aws frauddetector"
@search-terms SendEvent
export def 'frauddetector send-event' [
  --event-id: string
  --event-type-name: string
  --event-timestamp: string
  --event-variables: record
  --assigned-label: string
  --label-timestamp: string
  --entities: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector SendEvent $event_id=eventId $event_type_name=eventTypeName $event_timestamp=eventTimestamp $event_variables=eventVariables $assigned_label=assignedLabel $label_timestamp=labelTimestamp $entities=entities $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws frauddetector"
@search-terms TagResource
export def 'frauddetector tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector TagResource $resource_arn=resourceARN $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws frauddetector"
@search-terms UntagResource
export def 'frauddetector untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UntagResource $resource_arn=resourceARN $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --detector-id --detector-version-id --external-model-endpoints --rules
@category "aws frauddetector"
@search-terms UpdateDetectorVersion
export def 'frauddetector update-detector-version' [
  --detector-id: string
  --detector-version-id: string
  --external-model-endpoints: oneof<list<string>, string>
  --rules: oneof<list<any>, record>
  --description: string
  --model-versions: oneof<list<any>, record>
  --rule-execution-mode: string@[ALL_MATCHED FIRST_MATCHED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateDetectorVersion $detector_id=detectorId $detector_version_id=detectorVersionId $external_model_endpoints=externalModelEndpoints $rules=rules $description=description $model_versions=modelVersions $rule_execution_mode=ruleExecutionMode $region=--region $profile=--profile' }

# POST /; needs --detector-id --detector-version-id --description
@category "aws frauddetector"
@search-terms UpdateDetectorVersionMetadata
export def 'frauddetector update-detector-version-metadata' [
  --detector-id: string
  --detector-version-id: string
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateDetectorVersionMetadata $detector_id=detectorId $detector_version_id=detectorVersionId $description=description $region=--region $profile=--profile' }

# POST /; needs --detector-id --detector-version-id --status
@category "aws frauddetector"
@search-terms UpdateDetectorVersionStatus
export def 'frauddetector update-detector-version-status' [
  --detector-id: string
  --detector-version-id: string
  --status: string@[DRAFT ACTIVE INACTIVE]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateDetectorVersionStatus $detector_id=detectorId $detector_version_id=detectorVersionId $status=status $region=--region $profile=--profile' }

# POST /; needs --event-id --event-type-name --assigned-label --label-timestamp
@category "aws frauddetector"
@search-terms UpdateEventLabel
export def 'frauddetector update-event-label' [
  --event-id: string
  --event-type-name: string
  --assigned-label: string
  --label-timestamp: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateEventLabel $event_id=eventId $event_type_name=eventTypeName $assigned_label=assignedLabel $label_timestamp=labelTimestamp $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms UpdateList
export def 'frauddetector update-list' [
  --name: string
  --elements: oneof<list<string>, string>
  --description: string
  --update-mode: string@[REPLACE APPEND REMOVE]
  --variable-type: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateList $name=name $elements=elements $description=description $update_mode=updateMode $variable_type=variableType $region=--region $profile=--profile' }

# POST /; needs --model-id --model-type
@category "aws frauddetector"
@search-terms UpdateModel
export def 'frauddetector update-model' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateModel $model_id=modelId $model_type=modelType $description=description $region=--region $profile=--profile' }

# POST /; needs --model-id --model-type --major-version-number
@category "aws frauddetector"
@search-terms UpdateModelVersion
export def 'frauddetector update-model-version' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --major-version-number: string
  --external-events-detail: record
  --ingested-events-detail: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector UpdateModelVersion $model_id=modelId $model_type=modelType $major_version_number=majorVersionNumber $external_events_detail=externalEventsDetail $ingested_events_detail=ingestedEventsDetail $tags=tags $region=--region $profile=--profile' }

# POST /; needs --model-id --model-type --model-version-number --status
@category "aws frauddetector"
@search-terms UpdateModelVersionStatus
export def 'frauddetector update-model-version-status' [
  --model-id: string
  --model-type: string@[ONLINE_FRAUD_INSIGHTS TRANSACTION_FRAUD_INSIGHTS ACCOUNT_TAKEOVER_INSIGHTS]
  --model-version-number: string
  --status: string@[ACTIVE INACTIVE TRAINING_CANCELLED]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateModelVersionStatus $model_id=modelId $model_type=modelType $model_version_number=modelVersionNumber $status=status $region=--region $profile=--profile' }

# POST /; needs --rule --description
@category "aws frauddetector"
@search-terms UpdateRuleMetadata
export def 'frauddetector update-rule-metadata' [
  --rule: record
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateRuleMetadata $rule=rule $description=description $region=--region $profile=--profile' }

# POST /; needs --rule --expression --language --outcomes
@category "aws frauddetector"
@search-terms UpdateRuleVersion
export def 'frauddetector update-rule-version' [
  --rule: record
  --description: string
  --expression: string
  --language: string@[DETECTORPL]
  --outcomes: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'frauddetector UpdateRuleVersion $rule=rule $description=description $expression=expression $language=language $outcomes=outcomes $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws frauddetector"
@search-terms UpdateVariable
export def 'frauddetector update-variable' [
  --name: string
  --default-value: string
  --description: string
  --variable-type: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'frauddetector UpdateVariable $name=name $default_value=defaultValue $description=description $variable_type=variableType $region=--region $profile=--profile' }
