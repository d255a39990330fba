# Written by `cargo xtask generate --service batch` from the service's model and overlay: change those instead.
# Batch, API version 2016-08-10: 48 operations.

use rt.nu [call]

# POST /v1/canceljob; needs --job-id --reason
@search-terms CancelJob
export def 'batch cancel-job' [
  --job-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch CancelJob $job_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/canceljobs; needs --jobs --reason
@search-terms CancelJobs
export def 'batch cancel-jobs' [
  --jobs: list<string>
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch CancelJobs $jobs $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/createcomputeenvironment; needs --compute-environment-name --type
@search-terms CreateComputeEnvironment
export def 'batch create-compute-environment' [
  --compute-environment-name: string
  --type: string@[MANAGED UNMANAGED]
  --state: string@[ENABLED DISABLED]
  --unmanagedv-cpus: int
  --compute-resources: record
  --service-role: string
  --tags: record
  --eks-configuration: record
  --context: string
  --ecs-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch CreateComputeEnvironment $compute_environment_name $type $state $unmanagedv_cpus $compute_resources $service_role $tags $eks_configuration $context $ecs_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/createconsumableresource; needs --consumable-resource-name
@search-terms CreateConsumableResource
export def 'batch create-consumable-resource' [
  --consumable-resource-name: string
  --total-quantity: int
  --resource-type: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch CreateConsumableResource $consumable_resource_name $total_quantity $resource_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/createjobqueue; needs --job-queue-name --priority
@search-terms CreateJobQueue
export def 'batch create-job-queue' [
  --job-queue-name: string
  --state: string@[ENABLED DISABLED]
  --scheduling-policy-arn: string
  --priority: int
  --compute-environment-order: list
  --service-environment-order: list
  --job-queue-type: string@[EKS ECS ECS_FARGATE SAGEMAKER_TRAINING ECS_MANAGED_INSTANCES]
  --tags: record
  --job-state-time-limit-actions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch CreateJobQueue $job_queue_name $state $scheduling_policy_arn $priority $compute_environment_order $service_environment_order $job_queue_type $tags $job_state_time_limit_actions -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/createquotashare; needs --quota-share-name --job-queue --capacity-limits --resource-sharing-configuration --preemption-configuration
@search-terms CreateQuotaShare
export def 'batch create-quota-share' [
  --quota-share-name: string
  --job-queue: string
  --capacity-limits: list
  --resource-sharing-configuration: record
  --preemption-configuration: record
  --state: string@[ENABLED DISABLED]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch CreateQuotaShare $quota_share_name $job_queue $capacity_limits $resource_sharing_configuration $preemption_configuration $state $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/createschedulingpolicy; needs --name
@search-terms CreateSchedulingPolicy
export def 'batch create-scheduling-policy' [
  --name: string
  --quota-share-policy: record
  --fairshare-policy: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch CreateSchedulingPolicy $name $quota_share_policy $fairshare_policy $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/createserviceenvironment; needs --service-environment-name --service-environment-type --capacity-limits
@search-terms CreateServiceEnvironment
export def 'batch create-service-environment' [
  --service-environment-name: string
  --service-environment-type: string
  --state: string@[ENABLED DISABLED]
  --capacity-limits: list
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch CreateServiceEnvironment $service_environment_name $service_environment_type $state $capacity_limits $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/deletecomputeenvironment; needs --compute-environment
@search-terms DeleteComputeEnvironment
export def 'batch delete-compute-environment' [
  --compute-environment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch DeleteComputeEnvironment $compute_environment -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/deleteconsumableresource; needs --consumable-resource
@search-terms DeleteConsumableResource
export def 'batch delete-consumable-resource' [
  --consumable-resource: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch DeleteConsumableResource $consumable_resource -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/deletejobqueue; needs --job-queue
@search-terms DeleteJobQueue
export def 'batch delete-job-queue' [
  --job-queue: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch DeleteJobQueue $job_queue -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/deletequotashare; needs --quota-share-arn
@search-terms DeleteQuotaShare
export def 'batch delete-quota-share' [
  --quota-share-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch DeleteQuotaShare $quota_share_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/deleteschedulingpolicy; needs --arn
@search-terms DeleteSchedulingPolicy
export def 'batch delete-scheduling-policy' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch DeleteSchedulingPolicy $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/deleteserviceenvironment; needs --service-environment
@search-terms DeleteServiceEnvironment
export def 'batch delete-service-environment' [
  --service-environment: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch DeleteServiceEnvironment $service_environment -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/deregisterjobdefinition; needs --job-definition
@search-terms DeregisterJobDefinition
export def 'batch deregister-job-definition' [
  --job-definition: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch DeregisterJobDefinition $job_definition -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/describecomputeenvironments; follows pages; cached 1min
@search-terms DescribeComputeEnvironments
export def 'batch describe-compute-environments' [
  --compute-environments: list<string>
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
]: any -> any { call 'batch DescribeComputeEnvironments $compute_environments -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/describeconsumableresource; cached 1min; needs --consumable-resource
@search-terms DescribeConsumableResource
export def 'batch describe-consumable-resource' [
  --consumable-resource: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'batch DescribeConsumableResource $consumable_resource -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/describejobdefinitions; follows pages
@search-terms DescribeJobDefinitions
export def 'batch describe-job-definitions' [
  --job-definitions: list<string>
  --job-definition-name: string
  --status: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'batch DescribeJobDefinitions $job_definitions $job_definition_name $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /v1/describejobqueues; follows pages; cached 1min
@search-terms DescribeJobQueues
export def 'batch describe-job-queues' [
  --job-queues: list<string>
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
]: any -> any { call 'batch DescribeJobQueues $job_queues -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/describejobs; needs --jobs
@search-terms DescribeJobs
export def 'batch describe-jobs' [
  --jobs: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'batch DescribeJobs $jobs -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /v1/describequotashare; cached 1min; needs --quota-share-arn
@search-terms DescribeQuotaShare
export def 'batch describe-quota-share' [
  --quota-share-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'batch DescribeQuotaShare $quota_share_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/describeschedulingpolicies; cached 1min; needs --arns
@search-terms DescribeSchedulingPolicies
export def 'batch describe-scheduling-policies' [
  --arns: list<string>
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
]: any -> any { call 'batch DescribeSchedulingPolicies $arns -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /v1/describeserviceenvironments; follows pages; cached 1min
@search-terms DescribeServiceEnvironments
export def 'batch describe-service-environments' [
  --service-environments: list<string>
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
]: any -> any { call 'batch DescribeServiceEnvironments $service_environments -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/describeservicejob; needs --job-id
@search-terms DescribeServiceJob
export def 'batch describe-service-job' [
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'batch DescribeServiceJob $job_id -- $region $profile $with_input $fail_fast' }

# POST /v1/getjobqueuesnapshot; cached 1min; needs --job-queue
@search-terms GetJobQueueSnapshot
export def 'batch get-job-queue-snapshot' [
  --job-queue: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'batch GetJobQueueSnapshot $job_queue -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/listconsumableresources; follows pages; cached 1min
@search-terms ListConsumableResources
export def 'batch list-consumable-resources' [
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
]: any -> any { call 'batch ListConsumableResources $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/listjobs; follows pages; cached 15sec
@search-terms ListJobs
export def 'batch list-jobs' [
  --job-queue: string
  --array-job-id: string
  --multi-node-job-id: string
  --job-status: string@[SUBMITTED PENDING RUNNABLE STARTING RUNNING SUCCEEDED FAILED]
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
]: any -> any { call 'batch ListJobs $job_queue $array_job_id $multi_node_job_id $job_status $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/listjobsbyconsumableresource; follows pages; cached 1min; needs --consumable-resource
@search-terms ListJobsByConsumableResource
export def 'batch list-jobs-by-consumable-resource' [
  --consumable-resource: string
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
]: any -> any { call 'batch ListJobsByConsumableResource $consumable_resource $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/listquotashares; follows pages; cached 1min; needs --job-queue
@search-terms ListQuotaShares
export def 'batch list-quota-shares' [
  --job-queue: string
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
]: any -> any { call 'batch ListQuotaShares $job_queue -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/listschedulingpolicies; follows pages; cached 1min
@search-terms ListSchedulingPolicies
export def 'batch list-scheduling-policies' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'batch ListSchedulingPolicies -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v1/listservicejobs; follows pages; cached 15sec
@search-terms ListServiceJobs
export def 'batch list-service-jobs' [
  --job-queue: string
  --job-status: string@[SUBMITTED PENDING RUNNABLE SCHEDULED STARTING RUNNING SUCCEEDED FAILED]
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
]: any -> any { call 'batch ListServiceJobs $job_queue $job_status $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'batch list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'batch ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/registerjobdefinition; needs --job-definition-name --type
@search-terms RegisterJobDefinition
export def 'batch register-job-definition' [
  --job-definition-name: string
  --type: string@[container multinode]
  --parameters: record
  --scheduling-priority: int
  --container-properties: record
  --node-properties: record
  --retry-strategy: record
  --propagate-tags: oneof<bool>
  --timeout: record
  --tags: record
  --platform-capabilities: list<string>
  --eks-properties: record
  --ecs-properties: record
  --consumable-resource-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch RegisterJobDefinition $job_definition_name $type $parameters $scheduling_priority $container_properties $node_properties $retry_strategy $propagate_tags $timeout $tags $platform_capabilities $eks_properties $ecs_properties $consumable_resource_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/submitjob; needs --job-name --job-queue --job-definition
@search-terms SubmitJob
export def 'batch submit-job' [
  --job-name: string
  --job-queue: string
  --share-identifier: string
  --scheduling-priority-override: int
  --array-properties: record
  --depends-on: list
  --job-definition: string
  --parameters: record
  --container-overrides: record
  --node-overrides: record
  --retry-strategy: record
  --propagate-tags: oneof<bool>
  --timeout: record
  --tags: record
  --eks-properties-override: record
  --ecs-properties-override: record
  --consumable-resource-properties-override: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch SubmitJob $job_name $job_queue $share_identifier $scheduling_priority_override $array_properties $depends_on $job_definition $parameters $container_overrides $node_overrides $retry_strategy $propagate_tags $timeout $tags $eks_properties_override $ecs_properties_override $consumable_resource_properties_override -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/submitservicejob; needs --job-name --job-queue --service-request-payload --service-job-type
@search-terms SubmitServiceJob
export def 'batch submit-service-job' [
  --job-name: string
  --job-queue: string
  --retry-strategy: record
  --scheduling-priority: int
  --service-request-payload: string
  --service-job-type: string
  --share-identifier: string
  --quota-share-name: string
  --preemption-configuration: record
  --timeout-config: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch SubmitServiceJob $job_name $job_queue $retry_strategy $scheduling_priority $service_request_payload $service_job_type $share_identifier $quota_share_name $preemption_configuration $timeout_config $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'batch tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/terminatejob; needs --job-id --reason
@search-terms TerminateJob
export def 'batch terminate-job' [
  --job-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch TerminateJob $job_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/terminatejobs; needs --jobs --reason
@search-terms TerminateJobs
export def 'batch terminate-jobs' [
  --jobs: list<string>
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch TerminateJobs $jobs $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/terminateservicejob; needs --job-id --reason
@search-terms TerminateServiceJob
export def 'batch terminate-service-job' [
  --job-id: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch TerminateServiceJob $job_id $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/terminateservicejobs; needs --jobs --reason
@search-terms TerminateServiceJobs
export def 'batch terminate-service-jobs' [
  --jobs: list<string>
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch TerminateServiceJobs $jobs $reason -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'batch untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/updatecomputeenvironment; needs --compute-environment
@search-terms UpdateComputeEnvironment
export def 'batch update-compute-environment' [
  --compute-environment: string
  --state: string@[ENABLED DISABLED]
  --unmanagedv-cpus: int
  --compute-resources: record
  --service-role: string
  --update-policy: record
  --context: string
  --ecs-settings: record
  --eks-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch UpdateComputeEnvironment $compute_environment $state $unmanagedv_cpus $compute_resources $service_role $update_policy $context $ecs_settings $eks_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/updateconsumableresource; needs --consumable-resource
@search-terms UpdateConsumableResource
export def 'batch update-consumable-resource' [
  --consumable-resource: string
  --operation: string
  --quantity: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch UpdateConsumableResource $consumable_resource $operation $quantity $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/updatejobqueue; needs --job-queue
@search-terms UpdateJobQueue
export def 'batch update-job-queue' [
  --job-queue: string
  --state: string@[ENABLED DISABLED]
  --scheduling-policy-arn: string
  --priority: int
  --compute-environment-order: list
  --service-environment-order: list
  --job-state-time-limit-actions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch UpdateJobQueue $job_queue $state $scheduling_policy_arn $priority $compute_environment_order $service_environment_order $job_state_time_limit_actions -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/updatequotashare; needs --quota-share-arn
@search-terms UpdateQuotaShare
export def 'batch update-quota-share' [
  --quota-share-arn: string
  --capacity-limits: list
  --resource-sharing-configuration: record
  --preemption-configuration: record
  --state: string@[ENABLED DISABLED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch UpdateQuotaShare $quota_share_arn $capacity_limits $resource_sharing_configuration $preemption_configuration $state -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/updateschedulingpolicy; needs --arn
@search-terms UpdateSchedulingPolicy
export def 'batch update-scheduling-policy' [
  --arn: string
  --quota-share-policy: record
  --fairshare-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch UpdateSchedulingPolicy $arn $quota_share_policy $fairshare_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/updateserviceenvironment; needs --service-environment
@search-terms UpdateServiceEnvironment
export def 'batch update-service-environment' [
  --service-environment: string
  --state: string@[ENABLED DISABLED]
  --capacity-limits: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch UpdateServiceEnvironment $service_environment $state $capacity_limits -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/updateservicejob; needs --job-id --scheduling-priority
@search-terms UpdateServiceJob
export def 'batch update-service-job' [
  --job-id: string
  --scheduling-priority: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'batch UpdateServiceJob $job_id $scheduling_priority -- $region $profile $with_input $fail_fast $yes' }
