# Written by `cargo xtask generate --service lookoutequipment` from the service's model and overlay: change those instead.
# LookoutEquipment, API version 2020-12-15: 49 operations.

use rt.nu [call]

# POST /; needs --dataset-name; deprecated
@search-terms CreateDataset
export def 'lookoutequipment create-dataset' [
  --dataset-name: string
  --dataset-schema: record
  --server-side-kms-key-id: string
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment CreateDataset $dataset_name $dataset_schema $server_side_kms_key_id $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name --inference-scheduler-name --data-upload-frequency --data-input-configuration --data-output-configuration --role-arn; deprecated
@search-terms CreateInferenceScheduler
export def 'lookoutequipment create-inference-scheduler' [
  --model-name: string
  --inference-scheduler-name: string
  --data-delay-offset-in-minutes: int
  --data-upload-frequency: string@[PT5M PT10M PT15M PT30M PT1H]
  --data-input-configuration: record
  --data-output-configuration: record
  --role-arn: string
  --server-side-kms-key-id: string
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment CreateInferenceScheduler $model_name $inference_scheduler_name $data_delay_offset_in_minutes $data_upload_frequency $data_input_configuration $data_output_configuration $role_arn $server_side_kms_key_id $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --label-group-name --start-time --end-time --rating; deprecated
@search-terms CreateLabel
export def 'lookoutequipment create-label' [
  --label-group-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --rating: string@[ANOMALY NO_ANOMALY NEUTRAL]
  --fault-code: string
  --notes: string
  --equipment: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment CreateLabel $label_group_name $start_time $end_time $rating $fault_code $notes $equipment $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --label-group-name; deprecated
@search-terms CreateLabelGroup
export def 'lookoutequipment create-label-group' [
  --label-group-name: string
  --fault-codes: list<string>
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment CreateLabelGroup $label_group_name $fault_codes $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name --dataset-name; deprecated
@search-terms CreateModel
export def 'lookoutequipment create-model' [
  --model-name: string
  --dataset-name: string
  --dataset-schema: record
  --labels-input-configuration: record
  --client-token: string
  --training-data-start-time: oneof<datetime, duration, string>
  --training-data-end-time: oneof<datetime, duration, string>
  --evaluation-data-start-time: oneof<datetime, duration, string>
  --evaluation-data-end-time: oneof<datetime, duration, string>
  --role-arn: string
  --data-pre-processing-configuration: record
  --server-side-kms-key-id: string
  --tags: any
  --off-condition: string
  --model-diagnostics-output-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment CreateModel $model_name $dataset_name $dataset_schema $labels_input_configuration $client_token $training_data_start_time $training_data_end_time $evaluation_data_start_time $evaluation_data_end_time $role_arn $data_pre_processing_configuration $server_side_kms_key_id $tags $off_condition $model_diagnostics_output_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name --retraining-frequency --lookback-window; deprecated
@search-terms CreateRetrainingScheduler
export def 'lookoutequipment create-retraining-scheduler' [
  --model-name: string
  --retraining-start-date: oneof<datetime, duration, string>
  --retraining-frequency: string
  --lookback-window: string
  --promote-mode: string@[MANAGED MANUAL]
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment CreateRetrainingScheduler $model_name $retraining_start_date $retraining_frequency $lookback_window $promote_mode $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-name; deprecated
@search-terms DeleteDataset
export def 'lookoutequipment delete-dataset' [
  --dataset-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment DeleteDataset $dataset_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-scheduler-name; deprecated
@search-terms DeleteInferenceScheduler
export def 'lookoutequipment delete-inference-scheduler' [
  --inference-scheduler-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment DeleteInferenceScheduler $inference_scheduler_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --label-group-name --label-id; deprecated
@search-terms DeleteLabel
export def 'lookoutequipment delete-label' [
  --label-group-name: string
  --label-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment DeleteLabel $label_group_name $label_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --label-group-name; deprecated
@search-terms DeleteLabelGroup
export def 'lookoutequipment delete-label-group' [
  --label-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment DeleteLabelGroup $label_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name; deprecated
@search-terms DeleteModel
export def 'lookoutequipment delete-model' [
  --model-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment DeleteModel $model_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn; deprecated
@search-terms DeleteResourcePolicy
export def 'lookoutequipment delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name; deprecated
@search-terms DeleteRetrainingScheduler
export def 'lookoutequipment delete-retraining-scheduler' [
  --model-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment DeleteRetrainingScheduler $model_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --job-id; deprecated
@search-terms DescribeDataIngestionJob
export def 'lookoutequipment describe-data-ingestion-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeDataIngestionJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --dataset-name; deprecated
@search-terms DescribeDataset
export def 'lookoutequipment describe-dataset' [
  --dataset-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeDataset $dataset_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --inference-scheduler-name; deprecated
@search-terms DescribeInferenceScheduler
export def 'lookoutequipment describe-inference-scheduler' [
  --inference-scheduler-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeInferenceScheduler $inference_scheduler_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --label-group-name --label-id; deprecated
@search-terms DescribeLabel
export def 'lookoutequipment describe-label' [
  --label-group-name: string
  --label-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeLabel $label_group_name $label_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --label-group-name; deprecated
@search-terms DescribeLabelGroup
export def 'lookoutequipment describe-label-group' [
  --label-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeLabelGroup $label_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --model-name; deprecated
@search-terms DescribeModel
export def 'lookoutequipment describe-model' [
  --model-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeModel $model_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --model-name --model-version; deprecated
@search-terms DescribeModelVersion
export def 'lookoutequipment describe-model-version' [
  --model-name: string
  --model-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeModelVersion $model_name $model_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn; deprecated
@search-terms DescribeResourcePolicy
export def 'lookoutequipment describe-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --model-name; deprecated
@search-terms DescribeRetrainingScheduler
export def 'lookoutequipment describe-retraining-scheduler' [
  --model-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'lookoutequipment DescribeRetrainingScheduler $model_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --source-dataset-arn; deprecated
@search-terms ImportDataset
export def 'lookoutequipment import-dataset' [
  --source-dataset-arn: string
  --dataset-name: string
  --client-token: string
  --server-side-kms-key-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment ImportDataset $source_dataset_arn $dataset_name $client_token $server_side_kms_key_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-model-version-arn --dataset-name; deprecated
@search-terms ImportModelVersion
export def 'lookoutequipment import-model-version' [
  --source-model-version-arn: string
  --model-name: string
  --dataset-name: string
  --labels-input-configuration: record
  --client-token: string
  --role-arn: string
  --server-side-kms-key-id: string
  --tags: any
  --inference-data-import-strategy: string@[NO_IMPORT ADD_WHEN_EMPTY OVERWRITE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment ImportModelVersion $source_model_version_arn $model_name $dataset_name $labels_input_configuration $client_token $role_arn $server_side_kms_key_id $tags $inference_data_import_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 15sec; deprecated
@search-terms ListDataIngestionJobs
export def 'lookoutequipment list-data-ingestion-jobs' [
  --dataset-name: string
  --status: string@[IN_PROGRESS SUCCESS FAILED IMPORT_IN_PROGRESS]
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
]: any -> any { call 'lookoutequipment ListDataIngestionJobs $dataset_name $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListDatasets
export def 'lookoutequipment list-datasets' [
  --dataset-name-begins-with: string
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
]: any -> any { call 'lookoutequipment ListDatasets $dataset_name_begins_with -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --inference-scheduler-name --interval-start-time --interval-end-time; deprecated
@search-terms ListInferenceEvents
export def 'lookoutequipment list-inference-events' [
  --inference-scheduler-name: string
  --interval-start-time: oneof<datetime, duration, string>
  --interval-end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'lookoutequipment ListInferenceEvents $inference_scheduler_name $interval_start_time $interval_end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --inference-scheduler-name; deprecated
@search-terms ListInferenceExecutions
export def 'lookoutequipment list-inference-executions' [
  --inference-scheduler-name: string
  --data-start-time-after: oneof<datetime, duration, string>
  --data-end-time-before: oneof<datetime, duration, string>
  --status: string@[IN_PROGRESS SUCCESS FAILED]
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
]: any -> any { call 'lookoutequipment ListInferenceExecutions $inference_scheduler_name $data_start_time_after $data_end_time_before $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListInferenceSchedulers
export def 'lookoutequipment list-inference-schedulers' [
  --inference-scheduler-name-begins-with: string
  --model-name: string
  --status: string@[PENDING RUNNING STOPPING STOPPED]
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
]: any -> any { call 'lookoutequipment ListInferenceSchedulers $inference_scheduler_name_begins_with $model_name $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListLabelGroups
export def 'lookoutequipment list-label-groups' [
  --label-group-name-begins-with: string
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
]: any -> any { call 'lookoutequipment ListLabelGroups $label_group_name_begins_with -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --label-group-name; deprecated
@search-terms ListLabels
export def 'lookoutequipment list-labels' [
  --label-group-name: string
  --interval-start-time: oneof<datetime, duration, string>
  --interval-end-time: oneof<datetime, duration, string>
  --fault-code: string
  --equipment: string
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
]: any -> any { call 'lookoutequipment ListLabels $label_group_name $interval_start_time $interval_end_time $fault_code $equipment -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --model-name; deprecated
@search-terms ListModelVersions
export def 'lookoutequipment list-model-versions' [
  --model-name: string
  --status: string@[IN_PROGRESS SUCCESS FAILED IMPORT_IN_PROGRESS CANCELED]
  --source-type: string@[TRAINING RETRAINING IMPORT]
  --created-at-end-time: oneof<datetime, duration, string>
  --created-at-start-time: oneof<datetime, duration, string>
  --max-model-version: int
  --min-model-version: int
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
]: any -> any { call 'lookoutequipment ListModelVersions $model_name $status $source_type $created_at_end_time $created_at_start_time $max_model_version $min_model_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListModels
export def 'lookoutequipment list-models' [
  --status: string@[IN_PROGRESS SUCCESS FAILED IMPORT_IN_PROGRESS]
  --model-name-begins-with: string
  --dataset-name-begins-with: string
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
]: any -> any { call 'lookoutequipment ListModels $status $model_name_begins_with $dataset_name_begins_with -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; deprecated
@search-terms ListRetrainingSchedulers
export def 'lookoutequipment list-retraining-schedulers' [
  --model-name-begins-with: string
  --status: string@[PENDING RUNNING STOPPING STOPPED]
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
]: any -> any { call 'lookoutequipment ListRetrainingSchedulers $model_name_begins_with $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --dataset-name; deprecated
@search-terms ListSensorStatistics
export def 'lookoutequipment list-sensor-statistics' [
  --dataset-name: string
  --ingestion-job-id: string
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
]: any -> any { call 'lookoutequipment ListSensorStatistics $dataset_name $ingestion_job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn; deprecated
@search-terms ListTagsForResource
export def 'lookoutequipment list-tags-for-resource' [
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
]: any -> any { call 'lookoutequipment ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --resource-policy; deprecated
@search-terms PutResourcePolicy
export def 'lookoutequipment put-resource-policy' [
  --resource-arn: string
  --resource-policy: string
  --policy-revision-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment PutResourcePolicy $resource_arn $resource_policy $policy_revision_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dataset-name --ingestion-input-configuration --role-arn; deprecated
@search-terms StartDataIngestionJob
export def 'lookoutequipment start-data-ingestion-job' [
  --dataset-name: string
  --ingestion-input-configuration: record
  --role-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment StartDataIngestionJob $dataset_name $ingestion_input_configuration $role_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-scheduler-name; deprecated
@search-terms StartInferenceScheduler
export def 'lookoutequipment start-inference-scheduler' [
  --inference-scheduler-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment StartInferenceScheduler $inference_scheduler_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name; deprecated
@search-terms StartRetrainingScheduler
export def 'lookoutequipment start-retraining-scheduler' [
  --model-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment StartRetrainingScheduler $model_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-scheduler-name; deprecated
@search-terms StopInferenceScheduler
export def 'lookoutequipment stop-inference-scheduler' [
  --inference-scheduler-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment StopInferenceScheduler $inference_scheduler_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name; deprecated
@search-terms StopRetrainingScheduler
export def 'lookoutequipment stop-retraining-scheduler' [
  --model-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment StopRetrainingScheduler $model_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags; deprecated
@search-terms TagResource
export def 'lookoutequipment tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys; deprecated
@search-terms UntagResource
export def 'lookoutequipment untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name --model-version; deprecated
@search-terms UpdateActiveModelVersion
export def 'lookoutequipment update-active-model-version' [
  --model-name: string
  --model-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment UpdateActiveModelVersion $model_name $model_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --inference-scheduler-name; deprecated
@search-terms UpdateInferenceScheduler
export def 'lookoutequipment update-inference-scheduler' [
  --inference-scheduler-name: string
  --data-delay-offset-in-minutes: int
  --data-upload-frequency: string@[PT5M PT10M PT15M PT30M PT1H]
  --data-input-configuration: record
  --data-output-configuration: record
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment UpdateInferenceScheduler $inference_scheduler_name $data_delay_offset_in_minutes $data_upload_frequency $data_input_configuration $data_output_configuration $role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --label-group-name; deprecated
@search-terms UpdateLabelGroup
export def 'lookoutequipment update-label-group' [
  --label-group-name: string
  --fault-codes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment UpdateLabelGroup $label_group_name $fault_codes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name; deprecated
@search-terms UpdateModel
export def 'lookoutequipment update-model' [
  --model-name: string
  --labels-input-configuration: record
  --role-arn: string
  --model-diagnostics-output-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment UpdateModel $model_name $labels_input_configuration $role_arn $model_diagnostics_output_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --model-name; deprecated
@search-terms UpdateRetrainingScheduler
export def 'lookoutequipment update-retraining-scheduler' [
  --model-name: string
  --retraining-start-date: oneof<datetime, duration, string>
  --retraining-frequency: string
  --lookback-window: string
  --promote-mode: string@[MANAGED MANUAL]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'lookoutequipment UpdateRetrainingScheduler $model_name $retraining_start_date $retraining_frequency $lookback_window $promote_mode -- $region $profile $with_input $fail_fast $yes' }
