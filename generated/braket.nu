# Written by `cargo xtask generate --service braket` from the service's model and overlay: change those instead.
# Braket, API version 2019-09-01: 17 operations.

use rt.nu [call send]

# PUT /job/{jobArn}/cancel; needs --job-arn
@category "aws braket"
@search-terms CancelJob
export def 'braket cancel-job' [
  --job-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'braket CancelJob $job_arn=jobArn $region=--region $profile=--profile' }

# PUT /quantum-task/{quantumTaskArn}/cancel; needs --quantum-task-arn
@category "aws braket"
@search-terms CancelQuantumTask
export def 'braket cancel-quantum-task' [
  --quantum-task-arn: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'braket CancelQuantumTask $quantum_task_arn=quantumTaskArn $client_token=clientToken $region=--region $profile=--profile' }

# POST /job; needs --algorithm-specification --output-data-config --job-name --role-arn --instance-config --device-config
@category "aws braket"
@search-terms CreateJob
export def 'braket create-job' [
  --client-token: string
  --algorithm-specification: record
  --input-data-config: oneof<list<any>, record>
  --output-data-config: record
  --checkpoint-config: record
  --job-name: string
  --role-arn: string
  --stopping-condition: record
  --instance-config: record
  --hyper-parameters: record
  --device-config: record
  --tags: record
  --associations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'braket CreateJob $client_token=clientToken $algorithm_specification=algorithmSpecification $input_data_config=inputDataConfig $output_data_config=outputDataConfig $checkpoint_config=checkpointConfig $job_name=jobName $role_arn=roleArn $stopping_condition=stoppingCondition $instance_config=instanceConfig $hyper_parameters=hyperParameters $device_config=deviceConfig $tags=tags $associations=associations $region=--region $profile=--profile' }

# POST /quantum-task; needs --device-arn --shots --output-s3-bucket --output-s3-key-prefix --action
@category "aws braket"
@search-terms CreateQuantumTask
export def 'braket create-quantum-task' [
  --client-token: string
  --device-arn: string
  --device-parameters: string
  --shots: int
  --output-s3-bucket: string
  --output-s3-key-prefix: string
  --action: string
  --tags: record
  --job-token: string
  --associations: oneof<list<any>, record>
  --experimental-capabilities: record
  --region: string
  --profile: string
]: nothing -> record { call 'braket CreateQuantumTask $client_token=clientToken $device_arn=deviceArn $device_parameters=deviceParameters $shots=shots $output_s3_bucket=outputS3Bucket $output_s3_key_prefix=outputS3KeyPrefix $action=action $tags=tags $job_token=jobToken $associations=associations $experimental_capabilities=experimentalCapabilities $region=--region $profile=--profile' }

# POST /spending-limit; needs --device-arn --spending-limit
@category "aws braket"
@search-terms CreateSpendingLimit
export def 'braket create-spending-limit' [
  --client-token: string
  --device-arn: string
  --spending-limit: string
  --time-period: record
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'braket CreateSpendingLimit $client_token=clientToken $device_arn=deviceArn $spending_limit=spendingLimit $time_period=timePeriod $tags=tags $region=--region $profile=--profile' }

# DELETE /spending-limit/{spendingLimitArn}/delete; needs --spending-limit-arn
@category "aws braket"
@search-terms DeleteSpendingLimit
export def 'braket delete-spending-limit' [
  --spending-limit-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'braket DeleteSpendingLimit $spending_limit_arn=spendingLimitArn $region=--region $profile=--profile' }

# GET /device/{deviceArn}; cached 1min; needs --device-arn
@category "aws braket"
@search-terms GetDevice
export def 'braket get-device' [
  --device-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'braket GetDevice $device_arn=deviceArn $region=--region $profile=--profile' }

# GET /job/{jobArn}; cached 1min; needs --job-arn
@category "aws braket"
@search-terms GetJob
export def 'braket get-job' [
  --job-arn: string
  --additional-attribute-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'braket GetJob $job_arn=jobArn $additional_attribute_names=additionalAttributeNames $region=--region $profile=--profile' }

# GET /quantum-task/{quantumTaskArn}; cached 1min; needs --quantum-task-arn
@category "aws braket"
@search-terms GetQuantumTask
export def 'braket get-quantum-task' [
  --quantum-task-arn: string
  --additional-attribute-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'braket GetQuantumTask $quantum_task_arn=quantumTaskArn $additional_attribute_names=additionalAttributeNames $region=--region $profile=--profile' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws braket"
@search-terms ListTagsForResource
export def 'braket list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'braket ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /devices; follows pages; cached 1min; needs --filters
@category "aws braket"
@search-terms SearchDevices
export def 'braket search-devices' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'braket SearchDevices $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /jobs; follows pages; cached 1min; needs --filters
@category "aws braket"
@search-terms SearchJobs
export def 'braket search-jobs' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'braket SearchJobs $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /quantum-tasks; follows pages; cached 1min; needs --filters
@category "aws braket"
@search-terms SearchQuantumTasks
export def 'braket search-quantum-tasks' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'braket SearchQuantumTasks $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /spending-limits; follows pages; cached 1min
@category "aws braket"
@search-terms SearchSpendingLimits
@example "First rows only" "braket search-spending-limits --stream | first 3"
export def 'braket search-spending-limits' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'braket SearchSpendingLimits $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws braket"
@search-terms TagResource
export def 'braket tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'braket TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws braket"
@search-terms UntagResource
export def 'braket untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'braket UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /spending-limit/{spendingLimitArn}/update; needs --spending-limit-arn
@category "aws braket"
@search-terms UpdateSpendingLimit
export def 'braket update-spending-limit' [
  --spending-limit-arn: string
  --client-token: string
  --spending-limit: string
  --time-period: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'braket UpdateSpendingLimit $spending_limit_arn=spendingLimitArn $client_token=clientToken $spending_limit=spendingLimit $time_period=timePeriod $region=--region $profile=--profile' }
