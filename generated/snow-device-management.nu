# Written by `cargo xtask generate --service snow-device-management` from the service's model and overlay: change those instead.
# Snow Device Management, API version 2021-08-04: 13 operations.

use rt.nu [call]

# POST /task/{taskId}/cancel; needs --task-id
@search-terms CancelTask
export def 'snow-device-management cancel-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snow-device-management CancelTask $task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /task; needs --command --targets
@search-terms CreateTask
export def 'snow-device-management create-task' [
  --client-token: string
  --command: record
  --description: string
  --tags: record
  --targets: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snow-device-management CreateTask $client_token $command $description $tags $targets -- $region $profile $with_input $fail_fast $yes' }

# POST /managed-device/{managedDeviceId}/describe; cached 1min; needs --managed-device-id
@search-terms DescribeDevice
export def 'snow-device-management describe-device' [
  --managed-device-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'snow-device-management DescribeDevice $managed_device_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /managed-device/{managedDeviceId}/resources/ec2/describe; cached 1min; needs --instance-ids --managed-device-id
@search-terms DescribeDeviceEc2Instances
export def 'snow-device-management describe-device-ec2-instances' [
  --instance-ids: list<string>
  --managed-device-id: string
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
]: any -> any { call 'snow-device-management DescribeDeviceEc2Instances $instance_ids $managed_device_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /task/{taskId}/execution/{managedDeviceId}; needs --managed-device-id --task-id
@search-terms DescribeExecution
export def 'snow-device-management describe-execution' [
  --managed-device-id: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'snow-device-management DescribeExecution $managed_device_id $task_id -- $region $profile $with_input $fail_fast' }

# POST /task/{taskId}; needs --task-id
@search-terms DescribeTask
export def 'snow-device-management describe-task' [
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'snow-device-management DescribeTask $task_id -- $region $profile $with_input $fail_fast' }

# GET /managed-device/{managedDeviceId}/resources; follows pages; cached 1min; needs --managed-device-id
@search-terms ListDeviceResources
export def 'snow-device-management list-device-resources' [
  --managed-device-id: string
  --type: string
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
]: any -> any { call 'snow-device-management ListDeviceResources $managed_device_id $type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /managed-devices; follows pages; cached 1min
@search-terms ListDevices
export def 'snow-device-management list-devices' [
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
]: any -> any { call 'snow-device-management ListDevices $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /executions; follows pages; cached 15sec; needs --task-id
@search-terms ListExecutions
export def 'snow-device-management list-executions' [
  --state: string@[QUEUED IN_PROGRESS CANCELED FAILED SUCCEEDED REJECTED TIMED_OUT]
  --task-id: string
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
]: any -> any { call 'snow-device-management ListExecutions $state $task_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'snow-device-management list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'snow-device-management ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tasks; follows pages; cached 15sec
@search-terms ListTasks
export def 'snow-device-management list-tasks' [
  --state: string@[IN_PROGRESS CANCELED COMPLETED]
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
]: any -> any { call 'snow-device-management ListTasks $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'snow-device-management tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snow-device-management TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'snow-device-management untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'snow-device-management UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
