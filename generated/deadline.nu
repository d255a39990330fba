# Written by `cargo xtask generate --service deadline` from the service's model and overlay: change those instead.
# deadline, API version 2023-10-12: 127 operations, 10 waiters.

use rt.nu [call]

# PUT /2023-10-12/farms/{farmId}/members/{principalId}; needs --farm-id --principal-type --identity-store-id --membership-level --principal-id
@search-terms AssociateMemberToFarm
export def 'deadline associate-member-to-farm' [
  --farm-id: string
  --principal-type: string@[USER GROUP]
  --identity-store-id: string
  --membership-level: string@[VIEWER CONTRIBUTOR OWNER MANAGER]
  --principal-id: string
  --identity-center-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssociateMemberToFarm $farm_id $principal_type $identity_store_id $membership_level $principal_id $identity_center_region -- $region $profile $with_input $fail_fast $yes' }

# PUT /2023-10-12/farms/{farmId}/fleets/{fleetId}/members/{principalId}; needs --farm-id --fleet-id --principal-type --identity-store-id --membership-level --principal-id
@search-terms AssociateMemberToFleet
export def 'deadline associate-member-to-fleet' [
  --farm-id: string
  --fleet-id: string
  --principal-type: string@[USER GROUP]
  --identity-store-id: string
  --membership-level: string@[VIEWER CONTRIBUTOR OWNER MANAGER]
  --principal-id: string
  --identity-center-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssociateMemberToFleet $farm_id $fleet_id $principal_type $identity_store_id $membership_level $principal_id $identity_center_region -- $region $profile $with_input $fail_fast $yes' }

# PUT /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members/{principalId}; needs --farm-id --queue-id --job-id --principal-type --identity-store-id --membership-level --principal-id
@search-terms AssociateMemberToJob
export def 'deadline associate-member-to-job' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --principal-type: string@[USER GROUP]
  --identity-store-id: string
  --membership-level: string@[VIEWER CONTRIBUTOR OWNER MANAGER]
  --principal-id: string
  --identity-center-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssociateMemberToJob $farm_id $queue_id $job_id $principal_type $identity_store_id $membership_level $principal_id $identity_center_region -- $region $profile $with_input $fail_fast $yes' }

# PUT /2023-10-12/farms/{farmId}/queues/{queueId}/members/{principalId}; needs --farm-id --queue-id --principal-type --identity-store-id --membership-level --principal-id
@search-terms AssociateMemberToQueue
export def 'deadline associate-member-to-queue' [
  --farm-id: string
  --queue-id: string
  --principal-type: string@[USER GROUP]
  --identity-store-id: string
  --membership-level: string@[VIEWER CONTRIBUTOR OWNER MANAGER]
  --principal-id: string
  --identity-center-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssociateMemberToQueue $farm_id $queue_id $principal_type $identity_store_id $membership_level $principal_id $identity_center_region -- $region $profile $with_input $fail_fast $yes' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/read-roles; needs --farm-id --fleet-id
@search-terms AssumeFleetRoleForRead
export def 'deadline assume-fleet-role-for-read' [
  --farm-id: string
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssumeFleetRoleForRead $farm_id $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/fleet-roles; needs --farm-id --fleet-id --worker-id
@search-terms AssumeFleetRoleForWorker
export def 'deadline assume-fleet-role-for-worker' [
  --farm-id: string
  --fleet-id: string
  --worker-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssumeFleetRoleForWorker $farm_id $fleet_id $worker_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/read-roles; needs --farm-id --queue-id
@search-terms AssumeQueueRoleForRead
export def 'deadline assume-queue-role-for-read' [
  --farm-id: string
  --queue-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssumeQueueRoleForRead $farm_id $queue_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/user-roles; needs --farm-id --queue-id
@search-terms AssumeQueueRoleForUser
export def 'deadline assume-queue-role-for-user' [
  --farm-id: string
  --queue-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssumeQueueRoleForUser $farm_id $queue_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/queue-roles; needs --farm-id --fleet-id --worker-id --queue-id
@search-terms AssumeQueueRoleForWorker
export def 'deadline assume-queue-role-for-worker' [
  --farm-id: string
  --fleet-id: string
  --worker-id: string
  --queue-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline AssumeQueueRoleForWorker $farm_id $fleet_id $worker_id $queue_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/batch-get-job; needs --identifiers
@search-terms BatchGetJob
export def 'deadline batch-get-job' [
  --identifiers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline BatchGetJob $identifiers -- $region $profile $with_input $fail_fast' }

# POST /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/batchGetJobEntity; needs --farm-id --fleet-id --worker-id --identifiers
@search-terms BatchGetJobEntity
export def 'deadline batch-get-job-entity' [
  --farm-id: string
  --fleet-id: string
  --worker-id: string
  --identifiers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline BatchGetJobEntity $farm_id $fleet_id $worker_id $identifiers -- $region $profile $with_input $fail_fast' }

# POST /2023-10-12/batch-get-session; cached 1min; needs --identifiers
@search-terms BatchGetSession
export def 'deadline batch-get-session' [
  --identifiers: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline BatchGetSession $identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2023-10-12/batch-get-session-action; needs --identifiers
@search-terms BatchGetSessionAction
export def 'deadline batch-get-session-action' [
  --identifiers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline BatchGetSessionAction $identifiers -- $region $profile $with_input $fail_fast' }

# POST /2023-10-12/batch-get-step; needs --identifiers
@search-terms BatchGetStep
export def 'deadline batch-get-step' [
  --identifiers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline BatchGetStep $identifiers -- $region $profile $with_input $fail_fast' }

# POST /2023-10-12/batch-get-task; needs --identifiers
@search-terms BatchGetTask
export def 'deadline batch-get-task' [
  --identifiers: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline BatchGetTask $identifiers -- $region $profile $with_input $fail_fast' }

# POST /2023-10-12/batch-get-worker; cached 1min; needs --identifiers
@search-terms BatchGetWorker
export def 'deadline batch-get-worker' [
  --identifiers: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline BatchGetWorker $identifiers -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PATCH /2023-10-12/batch-update-job; needs --jobs
@search-terms BatchUpdateJob
export def 'deadline batch-update-job' [
  --client-token: string
  --jobs: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline BatchUpdateJob $client_token $jobs -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# PATCH /2023-10-12/batch-update-task; needs --tasks
@search-terms BatchUpdateTask
export def 'deadline batch-update-task' [
  --client-token: string
  --tasks: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline BatchUpdateTask $client_token $tasks -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/template; needs --farm-id --queue-id --job-id --target-s3-location
@search-terms CopyJobTemplate
export def 'deadline copy-job-template' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --target-s3-location: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CopyJobTemplate $farm_id $queue_id $job_id $target_s3_location -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/budgets; needs --farm-id --display-name --usage-tracking-resource --approximate-dollar-limit --actions --schedule
@search-terms CreateBudget
export def 'deadline create-budget' [
  --farm-id: string
  --display-name: string
  --description: string
  --client-token: string
  --usage-tracking-resource: record
  --approximate-dollar-limit: number
  --actions: list
  --schedule: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateBudget $farm_id $display_name $description $client_token $usage_tracking_resource $approximate_dollar_limit $actions $schedule $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms; needs --display-name
@search-terms CreateFarm
export def 'deadline create-farm' [
  --client-token: string
  --display-name: string
  --description: string
  --kms-key-arn: string
  --cost-scale-factor: number
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateFarm $client_token $display_name $description $kms_key_arn $cost_scale_factor $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/fleets; needs --farm-id --display-name --role-arn --max-worker-count --configuration
@search-terms CreateFleet
export def 'deadline create-fleet' [
  --farm-id: string
  --client-token: string
  --display-name: string
  --description: string
  --role-arn: string
  --min-worker-count: int
  --max-worker-count: int
  --configuration: record
  --tags: record
  --host-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateFleet $farm_id $client_token $display_name $description $role_arn $min_worker_count $max_worker_count $configuration $tags $host_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/queues/{queueId}/jobs; needs --farm-id --queue-id --priority
@search-terms CreateJob
export def 'deadline create-job' [
  --farm-id: string
  --queue-id: string
  --client-token: string
  --template: string
  --template-type: string@[JSON YAML]
  --priority: int
  --parameters: record
  --attachments: record
  --storage-profile-id: string
  --target-task-run-status: string@[READY SUSPENDED]
  --max-failed-tasks-count: int
  --max-retries-per-task: int
  --max-worker-count: int
  --source-job-id: string
  --name-override: string
  --description-override: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateJob $farm_id $queue_id $client_token $template $template_type $priority $parameters $attachments $storage_profile_id $target_task_run_status $max_failed_tasks_count $max_retries_per_task $max_worker_count $source_job_id $name_override $description_override $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/license-endpoints; needs --vpc-id --subnet-ids --security-group-ids
@search-terms CreateLicenseEndpoint
export def 'deadline create-license-endpoint' [
  --client-token: string
  --vpc-id: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateLicenseEndpoint $client_token $vpc_id $subnet_ids $security_group_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/limits; needs --farm-id --display-name --amount-requirement-name --max-count
@search-terms CreateLimit
export def 'deadline create-limit' [
  --farm-id: string
  --client-token: string
  --display-name: string
  --amount-requirement-name: string
  --max-count: int
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateLimit $farm_id $client_token $display_name $amount_requirement_name $max_count $description -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/monitors; needs --display-name --identity-center-instance-arn --subdomain --role-arn
@search-terms CreateMonitor
export def 'deadline create-monitor' [
  --client-token: string
  --display-name: string
  --identity-center-instance-arn: string
  --identity-center-region: string
  --subdomain: string
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateMonitor $client_token $display_name $identity_center_instance_arn $identity_center_region $subdomain $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/queues; needs --farm-id --display-name
@search-terms CreateQueue
export def 'deadline create-queue' [
  --farm-id: string
  --client-token: string
  --display-name: string
  --description: string
  --default-budget-action: string@[NONE STOP_SCHEDULING_AND_COMPLETE_TASKS STOP_SCHEDULING_AND_CANCEL_TASKS]
  --job-attachment-settings: record
  --role-arn: string
  --job-run-as-user: record
  --required-file-system-location-names: list<string>
  --allowed-storage-profile-ids: list<string>
  --tags: record
  --scheduling-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateQueue $farm_id $client_token $display_name $description $default_budget_action $job_attachment_settings $role_arn $job_run_as_user $required_file_system_location_names $allowed_storage_profile_ids $tags $scheduling_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/queues/{queueId}/environments; needs --farm-id --queue-id --priority --template-type --template
@search-terms CreateQueueEnvironment
export def 'deadline create-queue-environment' [
  --farm-id: string
  --queue-id: string
  --client-token: string
  --priority: int
  --template-type: string@[JSON YAML]
  --template: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateQueueEnvironment $farm_id $queue_id $client_token $priority $template_type $template -- $region $profile $with_input $fail_fast $yes' }

# PUT /2023-10-12/farms/{farmId}/queue-fleet-associations; needs --farm-id --queue-id --fleet-id
@search-terms CreateQueueFleetAssociation
export def 'deadline create-queue-fleet-association' [
  --farm-id: string
  --queue-id: string
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateQueueFleetAssociation $farm_id $queue_id $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# PUT /2023-10-12/farms/{farmId}/queue-limit-associations; needs --farm-id --queue-id --limit-id
@search-terms CreateQueueLimitAssociation
export def 'deadline create-queue-limit-association' [
  --farm-id: string
  --queue-id: string
  --limit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateQueueLimitAssociation $farm_id $queue_id $limit_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/storage-profiles; needs --farm-id --display-name --os-family
@search-terms CreateStorageProfile
export def 'deadline create-storage-profile' [
  --farm-id: string
  --client-token: string
  --display-name: string
  --os-family: string@[WINDOWS LINUX MACOS]
  --file-system-locations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateStorageProfile $farm_id $client_token $display_name $os_family $file_system_locations -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers; needs --farm-id --fleet-id
@search-terms CreateWorker
export def 'deadline create-worker' [
  --farm-id: string
  --fleet-id: string
  --host-properties: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline CreateWorker $farm_id $fleet_id $host_properties $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/budgets/{budgetId}; needs --farm-id --budget-id
@search-terms DeleteBudget
export def 'deadline delete-budget' [
  --farm-id: string
  --budget-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteBudget $farm_id $budget_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}; needs --farm-id
@search-terms DeleteFarm
export def 'deadline delete-farm' [
  --farm-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteFarm $farm_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/fleets/{fleetId}; needs --farm-id --fleet-id
@search-terms DeleteFleet
export def 'deadline delete-fleet' [
  --farm-id: string
  --fleet-id: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteFleet $farm_id $fleet_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/license-endpoints/{licenseEndpointId}; needs --license-endpoint-id
@search-terms DeleteLicenseEndpoint
export def 'deadline delete-license-endpoint' [
  --license-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteLicenseEndpoint $license_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/limits/{limitId}; needs --farm-id --limit-id
@search-terms DeleteLimit
export def 'deadline delete-limit' [
  --farm-id: string
  --limit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteLimit $farm_id $limit_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/license-endpoints/{licenseEndpointId}/metered-products/{productId}; needs --license-endpoint-id --product-id
@search-terms DeleteMeteredProduct
export def 'deadline delete-metered-product' [
  --license-endpoint-id: string
  --product-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteMeteredProduct $license_endpoint_id $product_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/monitors/{monitorId}; needs --monitor-id
@search-terms DeleteMonitor
export def 'deadline delete-monitor' [
  --monitor-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteMonitor $monitor_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/queues/{queueId}; needs --farm-id --queue-id
@search-terms DeleteQueue
export def 'deadline delete-queue' [
  --farm-id: string
  --queue-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteQueue $farm_id $queue_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId}; needs --farm-id --queue-id --queue-environment-id
@search-terms DeleteQueueEnvironment
export def 'deadline delete-queue-environment' [
  --farm-id: string
  --queue-id: string
  --queue-environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteQueueEnvironment $farm_id $queue_id $queue_environment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId}; needs --farm-id --queue-id --fleet-id
@search-terms DeleteQueueFleetAssociation
export def 'deadline delete-queue-fleet-association' [
  --farm-id: string
  --queue-id: string
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteQueueFleetAssociation $farm_id $queue_id $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId}; needs --farm-id --queue-id --limit-id
@search-terms DeleteQueueLimitAssociation
export def 'deadline delete-queue-limit-association' [
  --farm-id: string
  --queue-id: string
  --limit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteQueueLimitAssociation $farm_id $queue_id $limit_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId}; needs --farm-id --storage-profile-id
@search-terms DeleteStorageProfile
export def 'deadline delete-storage-profile' [
  --farm-id: string
  --storage-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteStorageProfile $farm_id $storage_profile_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes/{volumeId}; needs --farm-id --fleet-id --volume-id
@search-terms DeleteVolume
export def 'deadline delete-volume' [
  --farm-id: string
  --fleet-id: string
  --volume-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteVolume $farm_id $fleet_id $volume_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}; needs --farm-id --fleet-id --worker-id
@search-terms DeleteWorker
export def 'deadline delete-worker' [
  --farm-id: string
  --fleet-id: string
  --worker-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DeleteWorker $farm_id $fleet_id $worker_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/members/{principalId}; needs --farm-id --principal-id
@search-terms DisassociateMemberFromFarm
export def 'deadline disassociate-member-from-farm' [
  --farm-id: string
  --principal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DisassociateMemberFromFarm $farm_id $principal_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/fleets/{fleetId}/members/{principalId}; needs --farm-id --fleet-id --principal-id
@search-terms DisassociateMemberFromFleet
export def 'deadline disassociate-member-from-fleet' [
  --farm-id: string
  --fleet-id: string
  --principal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DisassociateMemberFromFleet $farm_id $fleet_id $principal_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members/{principalId}; needs --farm-id --queue-id --job-id --principal-id
@search-terms DisassociateMemberFromJob
export def 'deadline disassociate-member-from-job' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --principal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DisassociateMemberFromJob $farm_id $queue_id $job_id $principal_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/farms/{farmId}/queues/{queueId}/members/{principalId}; needs --farm-id --queue-id --principal-id
@search-terms DisassociateMemberFromQueue
export def 'deadline disassociate-member-from-queue' [
  --farm-id: string
  --queue-id: string
  --principal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline DisassociateMemberFromQueue $farm_id $queue_id $principal_id -- $region $profile $with_input $fail_fast $yes' }

# GET /2023-10-12/farms/{farmId}/budgets/{budgetId}; needs --farm-id --budget-id
@search-terms GetBudget
export def 'deadline get-budget' [
  --farm-id: string
  --budget-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetBudget $farm_id $budget_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}; needs --farm-id
@search-terms GetFarm
export def 'deadline get-farm' [
  --farm-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetFarm $farm_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}; needs --farm-id --fleet-id
@search-terms GetFleet
export def 'deadline get-fleet' [
  --farm-id: string
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetFleet $farm_id $fleet_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}; needs --farm-id --queue-id --job-id
@search-terms GetJob
export def 'deadline get-job' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetJob $farm_id $queue_id $job_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/license-endpoints/{licenseEndpointId}; cached 1min; needs --license-endpoint-id
@search-terms GetLicenseEndpoint
export def 'deadline get-license-endpoint' [
  --license-endpoint-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetLicenseEndpoint $license_endpoint_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/limits/{limitId}; needs --farm-id --limit-id
@search-terms GetLimit
export def 'deadline get-limit' [
  --farm-id: string
  --limit-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetLimit $farm_id $limit_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/monitors/{monitorId}; cached 1min; needs --monitor-id
@search-terms GetMonitor
export def 'deadline get-monitor' [
  --monitor-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetMonitor $monitor_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/monitors/{monitorId}/settings; cached 1min; needs --monitor-id
@search-terms GetMonitorSettings
export def 'deadline get-monitor-settings' [
  --monitor-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetMonitorSettings $monitor_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}; needs --farm-id --queue-id
@search-terms GetQueue
export def 'deadline get-queue' [
  --farm-id: string
  --queue-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetQueue $farm_id $queue_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId}; needs --farm-id --queue-id --queue-environment-id
@search-terms GetQueueEnvironment
export def 'deadline get-queue-environment' [
  --farm-id: string
  --queue-id: string
  --queue-environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetQueueEnvironment $farm_id $queue_id $queue_environment_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId}; cached 1min; needs --farm-id --queue-id --fleet-id
@search-terms GetQueueFleetAssociation
export def 'deadline get-queue-fleet-association' [
  --farm-id: string
  --queue-id: string
  --fleet-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetQueueFleetAssociation $farm_id $queue_id $fleet_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId}; cached 1min; needs --farm-id --queue-id --limit-id
@search-terms GetQueueLimitAssociation
export def 'deadline get-queue-limit-association' [
  --farm-id: string
  --queue-id: string
  --limit-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetQueueLimitAssociation $farm_id $queue_id $limit_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions/{sessionId}; needs --farm-id --queue-id --job-id --session-id
@search-terms GetSession
export def 'deadline get-session' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetSession $farm_id $queue_id $job_id $session_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/session-actions/{sessionActionId}; needs --farm-id --queue-id --job-id --session-action-id
@search-terms GetSessionAction
export def 'deadline get-session-action' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --session-action-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetSessionAction $farm_id $queue_id $job_id $session_action_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/sessions-statistics-aggregation; follows pages; needs --farm-id --aggregation-id
@search-terms GetSessionsStatisticsAggregation
export def 'deadline get-sessions-statistics-aggregation' [
  --farm-id: string
  --aggregation-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetSessionsStatisticsAggregation $farm_id $aggregation_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}; needs --farm-id --queue-id --job-id --step-id
@search-terms GetStep
export def 'deadline get-step' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --step-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetStep $farm_id $queue_id $job_id $step_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId}; needs --farm-id --storage-profile-id
@search-terms GetStorageProfile
export def 'deadline get-storage-profile' [
  --farm-id: string
  --storage-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetStorageProfile $farm_id $storage_profile_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/storage-profiles/{storageProfileId}; needs --farm-id --queue-id --storage-profile-id
@search-terms GetStorageProfileForQueue
export def 'deadline get-storage-profile-for-queue' [
  --farm-id: string
  --queue-id: string
  --storage-profile-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetStorageProfileForQueue $farm_id $queue_id $storage_profile_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks/{taskId}; needs --farm-id --queue-id --job-id --step-id --task-id
@search-terms GetTask
export def 'deadline get-task' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --step-id: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetTask $farm_id $queue_id $job_id $step_id $task_id -- $region $profile $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes/{volumeId}; cached 1min; needs --farm-id --fleet-id --volume-id
@search-terms GetVolume
export def 'deadline get-volume' [
  --farm-id: string
  --fleet-id: string
  --volume-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetVolume $farm_id $fleet_id $volume_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}; cached 1min; needs --farm-id --fleet-id --worker-id
@search-terms GetWorker
export def 'deadline get-worker' [
  --farm-id: string
  --fleet-id: string
  --worker-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline GetWorker $farm_id $fleet_id $worker_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/metered-products; follows pages; cached 1min
@search-terms ListAvailableMeteredProducts
export def 'deadline list-available-metered-products' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'deadline ListAvailableMeteredProducts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2023-10-12/farms/{farmId}/budgets; follows pages; needs --farm-id
@search-terms ListBudgets
export def 'deadline list-budgets' [
  --farm-id: string
  --status: string@[ACTIVE INACTIVE]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'deadline ListBudgets $farm_id $status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/members; follows pages; cached 1min; needs --farm-id
@search-terms ListFarmMembers
export def 'deadline list-farm-members' [
  --farm-id: string
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
]: any -> any { call 'deadline ListFarmMembers $farm_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms; follows pages; cached 1min
@search-terms ListFarms
export def 'deadline list-farms' [
  --principal-id: string
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
]: any -> any { call 'deadline ListFarms $principal_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/members; follows pages; cached 1min; needs --farm-id --fleet-id
@search-terms ListFleetMembers
export def 'deadline list-fleet-members' [
  --farm-id: string
  --fleet-id: string
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
]: any -> any { call 'deadline ListFleetMembers $farm_id $fleet_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/fleets; follows pages; cached 1min; needs --farm-id
@search-terms ListFleets
export def 'deadline list-fleets' [
  --farm-id: string
  --principal-id: string
  --display-name: string
  --status: string@[ACTIVE CREATE_IN_PROGRESS UPDATE_IN_PROGRESS CREATE_FAILED UPDATE_FAILED SUSPENDED]
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
]: any -> any { call 'deadline ListFleets $farm_id $principal_id $display_name $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members; follows pages; cached 1min; needs --farm-id --queue-id --job-id
@search-terms ListJobMembers
export def 'deadline list-job-members' [
  --farm-id: string
  --queue-id: string
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
]: any -> any { call 'deadline ListJobMembers $farm_id $queue_id $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/parameter-definitions; follows pages; cached 1min; needs --farm-id --queue-id --job-id
@search-terms ListJobParameterDefinitions
export def 'deadline list-job-parameter-definitions' [
  --farm-id: string
  --queue-id: string
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
]: any -> any { call 'deadline ListJobParameterDefinitions $farm_id $queue_id $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs; follows pages; cached 15sec; needs --farm-id --queue-id
@search-terms ListJobs
export def 'deadline list-jobs' [
  --farm-id: string
  --queue-id: string
  --principal-id: string
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
]: any -> any { call 'deadline ListJobs $farm_id $queue_id $principal_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/license-endpoints; follows pages; cached 1min
@search-terms ListLicenseEndpoints
export def 'deadline list-license-endpoints' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'deadline ListLicenseEndpoints -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2023-10-12/farms/{farmId}/limits; follows pages; cached 1min; needs --farm-id
@search-terms ListLimits
export def 'deadline list-limits' [
  --farm-id: string
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
]: any -> any { call 'deadline ListLimits $farm_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/memberships; follows pages; cached 1min; needs --principal-id
@search-terms ListMemberships
export def 'deadline list-memberships' [
  --principal-id: string
  --identity-store-id: string
  --identity-center-region: string
  --resource-types: list<string>
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
]: any -> any { call 'deadline ListMemberships $principal_id $identity_store_id $identity_center_region $resource_types -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/license-endpoints/{licenseEndpointId}/metered-products; follows pages; cached 1min; needs --license-endpoint-id
@search-terms ListMeteredProducts
export def 'deadline list-metered-products' [
  --license-endpoint-id: string
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
]: any -> any { call 'deadline ListMeteredProducts $license_endpoint_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/monitors; follows pages; cached 1min
@search-terms ListMonitors
export def 'deadline list-monitors' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'deadline ListMonitors -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/environments; follows pages; cached 1min; needs --farm-id --queue-id
@search-terms ListQueueEnvironments
export def 'deadline list-queue-environments' [
  --farm-id: string
  --queue-id: string
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
]: any -> any { call 'deadline ListQueueEnvironments $farm_id $queue_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queue-fleet-associations; follows pages; cached 1min; needs --farm-id
@search-terms ListQueueFleetAssociations
export def 'deadline list-queue-fleet-associations' [
  --farm-id: string
  --queue-id: string
  --fleet-id: string
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
]: any -> any { call 'deadline ListQueueFleetAssociations $farm_id $queue_id $fleet_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queue-limit-associations; follows pages; cached 1min; needs --farm-id
@search-terms ListQueueLimitAssociations
export def 'deadline list-queue-limit-associations' [
  --farm-id: string
  --queue-id: string
  --limit-id: string
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
]: any -> any { call 'deadline ListQueueLimitAssociations $farm_id $queue_id $limit_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/members; follows pages; cached 1min; needs --farm-id --queue-id
@search-terms ListQueueMembers
export def 'deadline list-queue-members' [
  --farm-id: string
  --queue-id: string
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
]: any -> any { call 'deadline ListQueueMembers $farm_id $queue_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues; follows pages; cached 1min; needs --farm-id
@search-terms ListQueues
export def 'deadline list-queues' [
  --farm-id: string
  --principal-id: string
  --status: string@[IDLE SCHEDULING SCHEDULING_BLOCKED]
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
]: any -> any { call 'deadline ListQueues $farm_id $principal_id $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/session-actions; follows pages; needs --farm-id --queue-id --job-id
@search-terms ListSessionActions
export def 'deadline list-session-actions' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --session-id: string
  --task-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'deadline ListSessionActions $farm_id $queue_id $job_id $session_id $task_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions; follows pages; cached 1min; needs --farm-id --queue-id --job-id
@search-terms ListSessions
export def 'deadline list-sessions' [
  --farm-id: string
  --queue-id: string
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
]: any -> any { call 'deadline ListSessions $farm_id $queue_id $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/sessions; follows pages; cached 1min; needs --farm-id --fleet-id --worker-id
@search-terms ListSessionsForWorker
export def 'deadline list-sessions-for-worker' [
  --farm-id: string
  --fleet-id: string
  --worker-id: string
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
]: any -> any { call 'deadline ListSessionsForWorker $farm_id $fleet_id $worker_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/consumers; follows pages; cached 1min; needs --farm-id --queue-id --job-id --step-id
@search-terms ListStepConsumers
export def 'deadline list-step-consumers' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --step-id: string
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
]: any -> any { call 'deadline ListStepConsumers $farm_id $queue_id $job_id $step_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/dependencies; follows pages; cached 1min; needs --farm-id --queue-id --job-id --step-id
@search-terms ListStepDependencies
export def 'deadline list-step-dependencies' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --step-id: string
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
]: any -> any { call 'deadline ListStepDependencies $farm_id $queue_id $job_id $step_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps; follows pages; cached 1min; needs --farm-id --queue-id --job-id
@search-terms ListSteps
export def 'deadline list-steps' [
  --farm-id: string
  --queue-id: string
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
]: any -> any { call 'deadline ListSteps $farm_id $queue_id $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/storage-profiles; follows pages; cached 1min; needs --farm-id
@search-terms ListStorageProfiles
export def 'deadline list-storage-profiles' [
  --farm-id: string
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
]: any -> any { call 'deadline ListStorageProfiles $farm_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/storage-profiles; follows pages; cached 1min; needs --farm-id --queue-id
@search-terms ListStorageProfilesForQueue
export def 'deadline list-storage-profiles-for-queue' [
  --farm-id: string
  --queue-id: string
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
]: any -> any { call 'deadline ListStorageProfilesForQueue $farm_id $queue_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'deadline list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks; follows pages; needs --farm-id --queue-id --job-id --step-id
@search-terms ListTasks
export def 'deadline list-tasks' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --step-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'deadline ListTasks $farm_id $queue_id $job_id $step_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes; follows pages; cached 1min; needs --farm-id --fleet-id
@search-terms ListVolumes
export def 'deadline list-volumes' [
  --farm-id: string
  --fleet-id: string
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
]: any -> any { call 'deadline ListVolumes $farm_id $fleet_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers; follows pages; cached 1min; needs --farm-id --fleet-id
@search-terms ListWorkers
export def 'deadline list-workers' [
  --farm-id: string
  --fleet-id: string
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
]: any -> any { call 'deadline ListWorkers $farm_id $fleet_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /2023-10-12/license-endpoints/{licenseEndpointId}/metered-products/{productId}; needs --license-endpoint-id --product-id
@search-terms PutMeteredProduct
export def 'deadline put-metered-product' [
  --license-endpoint-id: string
  --product-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline PutMeteredProduct $license_endpoint_id $product_id -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/farms/{farmId}/search/jobs; needs --farm-id --item-offset --queue-ids
@search-terms SearchJobs
export def 'deadline search-jobs' [
  --farm-id: string
  --filter-expressions: record
  --sort-expressions: list
  --item-offset: int
  --page-size: int
  --queue-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline SearchJobs $farm_id $filter_expressions $sort_expressions $item_offset $page_size $queue_ids -- $region $profile $with_input $fail_fast' }

# POST /2023-10-12/farms/{farmId}/search/steps; cached 1min; needs --farm-id --item-offset --queue-ids
@search-terms SearchSteps
export def 'deadline search-steps' [
  --farm-id: string
  --filter-expressions: record
  --sort-expressions: list
  --item-offset: int
  --page-size: int
  --queue-ids: list<string>
  --job-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline SearchSteps $farm_id $filter_expressions $sort_expressions $item_offset $page_size $queue_ids $job_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2023-10-12/farms/{farmId}/search/tasks; needs --farm-id --item-offset --queue-ids
@search-terms SearchTasks
export def 'deadline search-tasks' [
  --farm-id: string
  --filter-expressions: record
  --sort-expressions: list
  --item-offset: int
  --page-size: int
  --queue-ids: list<string>
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'deadline SearchTasks $farm_id $filter_expressions $sort_expressions $item_offset $page_size $queue_ids $job_id -- $region $profile $with_input $fail_fast' }

# POST /2023-10-12/farms/{farmId}/search/workers; cached 1min; needs --farm-id --item-offset --fleet-ids
@search-terms SearchWorkers
export def 'deadline search-workers' [
  --farm-id: string
  --filter-expressions: record
  --sort-expressions: list
  --item-offset: int
  --page-size: int
  --fleet-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'deadline SearchWorkers $farm_id $filter_expressions $sort_expressions $item_offset $page_size $fleet_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /2023-10-12/farms/{farmId}/sessions-statistics-aggregation; needs --farm-id --resource-ids --start-time --end-time --group-by --statistics
@search-terms StartSessionsStatisticsAggregation
export def 'deadline start-sessions-statistics-aggregation' [
  --farm-id: string
  --resource-ids: record
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --timezone: string
  --period: string@[HOURLY DAILY WEEKLY MONTHLY]
  --group-by: list<string>
  --statistics: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline StartSessionsStatisticsAggregation $farm_id $resource_ids $start_time $end_time $timezone $period $group_by $statistics -- $region $profile $with_input $fail_fast $yes' }

# POST /2023-10-12/tags/{resourceArn}; needs --resource-arn
@search-terms TagResource
export def 'deadline tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /2023-10-12/tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'deadline untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/budgets/{budgetId}; needs --farm-id --budget-id
@search-terms UpdateBudget
export def 'deadline update-budget' [
  --farm-id: string
  --budget-id: string
  --client-token: string
  --display-name: string
  --description: string
  --status: string@[ACTIVE INACTIVE]
  --approximate-dollar-limit: number
  --actions-to-add: list
  --actions-to-remove: list
  --schedule: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateBudget $farm_id $budget_id $client_token $display_name $description $status $approximate_dollar_limit $actions_to_add $actions_to_remove $schedule -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}; needs --farm-id
@search-terms UpdateFarm
export def 'deadline update-farm' [
  --farm-id: string
  --display-name: string
  --description: string
  --cost-scale-factor: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateFarm $farm_id $display_name $description $cost_scale_factor -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/fleets/{fleetId}; needs --farm-id --fleet-id
@search-terms UpdateFleet
export def 'deadline update-fleet' [
  --farm-id: string
  --fleet-id: string
  --client-token: string
  --display-name: string
  --description: string
  --role-arn: string
  --min-worker-count: int
  --max-worker-count: int
  --configuration: record
  --host-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateFleet $farm_id $fleet_id $client_token $display_name $description $role_arn $min_worker_count $max_worker_count $configuration $host_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}; needs --farm-id --queue-id --job-id
@search-terms UpdateJob
export def 'deadline update-job' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --client-token: string
  --target-task-run-status: string@[READY FAILED SUCCEEDED CANCELED SUSPENDED PENDING]
  --priority: int
  --max-failed-tasks-count: int
  --max-retries-per-task: int
  --lifecycle-status: string
  --max-worker-count: int
  --name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateJob $farm_id $queue_id $job_id $client_token $target_task_run_status $priority $max_failed_tasks_count $max_retries_per_task $lifecycle_status $max_worker_count $name $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/limits/{limitId}; needs --farm-id --limit-id
@search-terms UpdateLimit
export def 'deadline update-limit' [
  --farm-id: string
  --limit-id: string
  --display-name: string
  --description: string
  --max-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateLimit $farm_id $limit_id $display_name $description $max_count -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/monitors/{monitorId}; needs --monitor-id
@search-terms UpdateMonitor
export def 'deadline update-monitor' [
  --monitor-id: string
  --subdomain: string
  --display-name: string
  --role-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateMonitor $monitor_id $subdomain $display_name $role_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/monitors/{monitorId}/settings; needs --monitor-id --settings
@search-terms UpdateMonitorSettings
export def 'deadline update-monitor-settings' [
  --monitor-id: string
  --settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateMonitorSettings $monitor_id $settings -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/queues/{queueId}; needs --farm-id --queue-id
@search-terms UpdateQueue
export def 'deadline update-queue' [
  --farm-id: string
  --queue-id: string
  --client-token: string
  --display-name: string
  --description: string
  --default-budget-action: string@[NONE STOP_SCHEDULING_AND_COMPLETE_TASKS STOP_SCHEDULING_AND_CANCEL_TASKS]
  --job-attachment-settings: record
  --role-arn: string
  --job-run-as-user: record
  --required-file-system-location-names-to-add: list<string>
  --required-file-system-location-names-to-remove: list<string>
  --allowed-storage-profile-ids-to-add: list<string>
  --allowed-storage-profile-ids-to-remove: list<string>
  --scheduling-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateQueue $farm_id $queue_id $client_token $display_name $description $default_budget_action $job_attachment_settings $role_arn $job_run_as_user $required_file_system_location_names_to_add $required_file_system_location_names_to_remove $allowed_storage_profile_ids_to_add $allowed_storage_profile_ids_to_remove $scheduling_configuration -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId}; needs --farm-id --queue-id --queue-environment-id
@search-terms UpdateQueueEnvironment
export def 'deadline update-queue-environment' [
  --farm-id: string
  --queue-id: string
  --queue-environment-id: string
  --client-token: string
  --priority: int
  --template-type: string@[JSON YAML]
  --template: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateQueueEnvironment $farm_id $queue_id $queue_environment_id $client_token $priority $template_type $template -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId}; needs --farm-id --queue-id --fleet-id --status
@search-terms UpdateQueueFleetAssociation
export def 'deadline update-queue-fleet-association' [
  --farm-id: string
  --queue-id: string
  --fleet-id: string
  --status: string@[ACTIVE STOP_SCHEDULING_AND_COMPLETE_TASKS STOP_SCHEDULING_AND_CANCEL_TASKS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateQueueFleetAssociation $farm_id $queue_id $fleet_id $status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId}; needs --farm-id --queue-id --limit-id --status
@search-terms UpdateQueueLimitAssociation
export def 'deadline update-queue-limit-association' [
  --farm-id: string
  --queue-id: string
  --limit-id: string
  --status: string@[ACTIVE STOP_LIMIT_USAGE_AND_COMPLETE_TASKS STOP_LIMIT_USAGE_AND_CANCEL_TASKS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateQueueLimitAssociation $farm_id $queue_id $limit_id $status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions/{sessionId}; needs --farm-id --queue-id --job-id --session-id --target-lifecycle-status
@search-terms UpdateSession
export def 'deadline update-session' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --session-id: string
  --client-token: string
  --target-lifecycle-status: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateSession $farm_id $queue_id $job_id $session_id $client_token $target_lifecycle_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}; needs --farm-id --queue-id --job-id --step-id --target-task-run-status
@search-terms UpdateStep
export def 'deadline update-step' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --step-id: string
  --client-token: string
  --target-task-run-status: string@[READY FAILED SUCCEEDED CANCELED SUSPENDED PENDING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateStep $farm_id $queue_id $job_id $step_id $client_token $target_task_run_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId}; needs --farm-id --storage-profile-id
@search-terms UpdateStorageProfile
export def 'deadline update-storage-profile' [
  --farm-id: string
  --storage-profile-id: string
  --client-token: string
  --display-name: string
  --os-family: string@[WINDOWS LINUX MACOS]
  --file-system-locations-to-add: list
  --file-system-locations-to-remove: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateStorageProfile $farm_id $storage_profile_id $client_token $display_name $os_family $file_system_locations_to_add $file_system_locations_to_remove -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks/{taskId}; needs --farm-id --queue-id --job-id --step-id --task-id --target-run-status
@search-terms UpdateTask
export def 'deadline update-task' [
  --farm-id: string
  --queue-id: string
  --job-id: string
  --step-id: string
  --task-id: string
  --client-token: string
  --target-run-status: string@[READY FAILED SUCCEEDED CANCELED SUSPENDED PENDING]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateTask $farm_id $queue_id $job_id $step_id $task_id $client_token $target_run_status -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}; needs --farm-id --fleet-id --worker-id
@search-terms UpdateWorker
export def 'deadline update-worker' [
  --farm-id: string
  --fleet-id: string
  --worker-id: string
  --status: string@[STARTED STOPPING STOPPED]
  --capabilities: record
  --host-properties: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateWorker $farm_id $fleet_id $worker_id $status $capabilities $host_properties -- $region $profile $with_input $fail_fast $yes' }

# PATCH /2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/schedule; needs --farm-id --fleet-id --worker-id
@search-terms UpdateWorkerSchedule
export def 'deadline update-worker-schedule' [
  --farm-id: string
  --fleet-id: string
  --worker-id: string
  --updated-session-actions: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'deadline UpdateWorkerSchedule $farm_id $fleet_id $worker_id $updated_session_actions -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   fleet-active: GetFleet; needs --farm-id --fleet-id
#   job-complete: GetJob; needs --farm-id --queue-id --job-id
#   job-create-complete: GetJob; needs --farm-id --queue-id --job-id
#   job-succeeded: GetJob; needs --farm-id --queue-id --job-id
#   license-endpoint-deleted: GetLicenseEndpoint; needs --license-endpoint-id
#   license-endpoint-valid: GetLicenseEndpoint; needs --license-endpoint-id
#   queue-fleet-association-stopped: GetQueueFleetAssociation; needs --farm-id --queue-id --fleet-id
#   queue-limit-association-stopped: GetQueueLimitAssociation; needs --farm-id --queue-id --limit-id
#   queue-scheduling: GetQueue; needs --farm-id --queue-id
#   queue-scheduling-blocked: GetQueue; needs --farm-id --queue-id
@search-terms FleetActive JobComplete JobCreateComplete JobSucceeded LicenseEndpointDeleted LicenseEndpointValid QueueFleetAssociationStopped QueueLimitAssociationStopped QueueScheduling QueueSchedulingBlocked
export def 'deadline wait' [
  waiter: string@[fleet-active job-complete job-create-complete job-succeeded license-endpoint-deleted license-endpoint-valid queue-fleet-association-stopped queue-limit-association-stopped queue-scheduling queue-scheduling-blocked]
  --farm-id: string
  --fleet-id: string
  --queue-id: string
  --job-id: string
  --license-endpoint-id: string
  --limit-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'deadline wait $waiter $farm_id $fleet_id $queue_id $job_id $license_endpoint_id $limit_id -- $timeout $interval $region $profile' }
