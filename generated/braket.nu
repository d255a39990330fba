# Written by `cargo xtask generate --service braket` from the service's model and overlay: change those instead.
# Braket, API version 2019-09-01: 17 operations.

use rt.nu [call]

# PUT /job/{jobArn}/cancel; needs --job-arn
@search-terms CancelJob
export def 'braket cancel-job' [
  --job-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket CancelJob $job_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /quantum-task/{quantumTaskArn}/cancel; needs --quantum-task-arn
@search-terms CancelQuantumTask
export def 'braket cancel-quantum-task' [
  --quantum-task-arn: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket CancelQuantumTask $quantum_task_arn $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /job; needs --algorithm-specification --output-data-config --job-name --role-arn --instance-config --device-config
@search-terms CreateJob
export def 'braket create-job' [
  --client-token: string
  --algorithm-specification: record
  --input-data-config: list
  --output-data-config: record
  --checkpoint-config: record
  --job-name: string
  --role-arn: string
  --stopping-condition: record
  --instance-config: record
  --hyper-parameters: record
  --device-config: record
  --tags: record
  --associations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket CreateJob $client_token $algorithm_specification $input_data_config $output_data_config $checkpoint_config $job_name $role_arn $stopping_condition $instance_config $hyper_parameters $device_config $tags $associations -- $region $profile $with_input $fail_fast $yes' }

# POST /quantum-task; needs --device-arn --shots --output-s3-bucket --output-s3-key-prefix --action
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
  --associations: list
  --experimental-capabilities: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket CreateQuantumTask $client_token $device_arn $device_parameters $shots $output_s3_bucket $output_s3_key_prefix $action $tags $job_token $associations $experimental_capabilities -- $region $profile $with_input $fail_fast $yes' }

# POST /spending-limit; needs --device-arn --spending-limit
@search-terms CreateSpendingLimit
export def 'braket create-spending-limit' [
  --client-token: string
  --device-arn: string
  --spending-limit: string
  --time-period: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket CreateSpendingLimit $client_token $device_arn $spending_limit $time_period $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /spending-limit/{spendingLimitArn}/delete; needs --spending-limit-arn
@search-terms DeleteSpendingLimit
export def 'braket delete-spending-limit' [
  --spending-limit-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket DeleteSpendingLimit $spending_limit_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /device/{deviceArn}; cached 1min; needs --device-arn
@search-terms GetDevice
export def 'braket get-device' [
  --device-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'braket GetDevice $device_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /job/{jobArn}; needs --job-arn
@search-terms GetJob
export def 'braket get-job' [
  --job-arn: string
  --additional-attribute-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'braket GetJob $job_arn $additional_attribute_names -- $region $profile $with_input $fail_fast' }

# GET /quantum-task/{quantumTaskArn}; needs --quantum-task-arn
@search-terms GetQuantumTask
export def 'braket get-quantum-task' [
  --quantum-task-arn: string
  --additional-attribute-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'braket GetQuantumTask $quantum_task_arn $additional_attribute_names -- $region $profile $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'braket list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'braket ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /devices; follows pages; cached 1min; needs --filters
@search-terms SearchDevices
export def 'braket search-devices' [
  --filters: any
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
]: any -> any { call 'braket SearchDevices $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /jobs; follows pages; cached 1min; needs --filters
@search-terms SearchJobs
export def 'braket search-jobs' [
  --filters: list
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
]: any -> any { call 'braket SearchJobs $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /quantum-tasks; follows pages; cached 1min; needs --filters
@search-terms SearchQuantumTasks
export def 'braket search-quantum-tasks' [
  --filters: list
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
]: any -> any { call 'braket SearchQuantumTasks $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /spending-limits; follows pages; cached 1min
@search-terms SearchSpendingLimits
export def 'braket search-spending-limits' [
  --filters: list
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
]: any -> any { call 'braket SearchSpendingLimits $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'braket tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'braket untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /spending-limit/{spendingLimitArn}/update; needs --spending-limit-arn
@search-terms UpdateSpendingLimit
export def 'braket update-spending-limit' [
  --spending-limit-arn: string
  --client-token: string
  --spending-limit: string
  --time-period: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'braket UpdateSpendingLimit $spending_limit_arn $client_token $spending_limit $time_period -- $region $profile $with_input $fail_fast $yes' }
