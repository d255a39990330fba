# Written by `cargo xtask generate --service m2` from the service's model and overlay: change those instead.
# m2, API version 2021-04-28: 37 operations.

use rt.nu [call]

# POST /applications/{applicationId}/batch-job-executions/{executionId}/cancel; needs --application-id --execution-id
@search-terms CancelBatchJobExecution
export def 'm2 cancel-batch-job-execution' [
  --application-id: string
  --auth-secrets-manager-arn: string
  --execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 CancelBatchJobExecution $application_id $auth_secrets_manager_arn $execution_id -- $region $profile $with_input $fail_fast $yes' }

# POST /applications; needs --definition --engine-type --name
@search-terms CreateApplication
export def 'm2 create-application' [
  --client-token: string
  --definition: record
  --description: string
  --engine-type: string@[microfocus bluage]
  --kms-key-id: string
  --name: string
  --role-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 CreateApplication $client_token $definition $description $engine_type $kms_key_id $name $role_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/dataset-export-task; needs --application-id --export-config
@search-terms CreateDataSetExportTask
export def 'm2 create-data-set-export-task' [
  --application-id: string
  --client-token: string
  --export-config: record
  --kms-key-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 CreateDataSetExportTask $application_id $client_token $export_config $kms_key_id -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/dataset-import-task; needs --application-id --import-config
@search-terms CreateDataSetImportTask
export def 'm2 create-data-set-import-task' [
  --application-id: string
  --client-token: string
  --import-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 CreateDataSetImportTask $application_id $client_token $import_config -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/deployments; needs --application-id --application-version --environment-id
@search-terms CreateDeployment
export def 'm2 create-deployment' [
  --application-id: string
  --application-version: int
  --client-token: string
  --environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 CreateDeployment $application_id $application_version $client_token $environment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /environments; needs --engine-type --instance-type --name
@search-terms CreateEnvironment
export def 'm2 create-environment' [
  --client-token: string
  --description: string
  --engine-type: string@[microfocus bluage]
  --engine-version: string
  --high-availability-config: record
  --instance-type: string
  --kms-key-id: string
  --name: string
  --network-type: string@[ipv4 dual]
  --preferred-maintenance-window: string
  --publicly-accessible: oneof<bool>
  --security-group-ids: list<string>
  --storage-configurations: list
  --subnet-ids: list<string>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 CreateEnvironment $client_token $description $engine_type $engine_version $high_availability_config $instance_type $kms_key_id $name $network_type $preferred_maintenance_window $publicly_accessible $security_group_ids $storage_configurations $subnet_ids $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}; needs --application-id
@search-terms DeleteApplication
export def 'm2 delete-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 DeleteApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /applications/{applicationId}/environment/{environmentId}; needs --application-id --environment-id
@search-terms DeleteApplicationFromEnvironment
export def 'm2 delete-application-from-environment' [
  --application-id: string
  --environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 DeleteApplicationFromEnvironment $application_id $environment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /environments/{environmentId}; needs --environment-id
@search-terms DeleteEnvironment
export def 'm2 delete-environment' [
  --environment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 DeleteEnvironment $environment_id -- $region $profile $with_input $fail_fast $yes' }

# GET /applications/{applicationId}; cached 1min; needs --application-id
@search-terms GetApplication
export def 'm2 get-application' [
  --application-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'm2 GetApplication $application_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/versions/{applicationVersion}; cached 1min; needs --application-id --application-version
@search-terms GetApplicationVersion
export def 'm2 get-application-version' [
  --application-id: string
  --application-version: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'm2 GetApplicationVersion $application_id $application_version -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/batch-job-executions/{executionId}; needs --application-id --execution-id
@search-terms GetBatchJobExecution
export def 'm2 get-batch-job-execution' [
  --application-id: string
  --execution-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'm2 GetBatchJobExecution $application_id $execution_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/datasets/{dataSetName}; cached 1min; needs --application-id --data-set-name
@search-terms GetDataSetDetails
export def 'm2 get-data-set-details' [
  --application-id: string
  --data-set-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'm2 GetDataSetDetails $application_id $data_set_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/dataset-export-tasks/{taskId}; needs --application-id --task-id
@search-terms GetDataSetExportTask
export def 'm2 get-data-set-export-task' [
  --application-id: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'm2 GetDataSetExportTask $application_id $task_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/dataset-import-tasks/{taskId}; needs --application-id --task-id
@search-terms GetDataSetImportTask
export def 'm2 get-data-set-import-task' [
  --application-id: string
  --task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'm2 GetDataSetImportTask $application_id $task_id -- $region $profile $with_input $fail_fast' }

# GET /applications/{applicationId}/deployments/{deploymentId}; needs --application-id --deployment-id
@search-terms GetDeployment
export def 'm2 get-deployment' [
  --application-id: string
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'm2 GetDeployment $application_id $deployment_id -- $region $profile $with_input $fail_fast' }

# GET /environments/{environmentId}; cached 1min; needs --environment-id
@search-terms GetEnvironment
export def 'm2 get-environment' [
  --environment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'm2 GetEnvironment $environment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /signed-bi-url
@search-terms GetSignedBluinsightsUrl
export def 'm2 get-signed-bluinsights-url' [
  --region: string
  --profile: string
]: any -> any { call 'm2 GetSignedBluinsightsUrl -- $region $profile' }

# GET /applications/{applicationId}/versions; follows pages; cached 1min; needs --application-id
@search-terms ListApplicationVersions
export def 'm2 list-application-versions' [
  --application-id: string
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
]: any -> any { call 'm2 ListApplicationVersions $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications; follows pages; cached 1min
@search-terms ListApplications
export def 'm2 list-applications' [
  --environment-id: string
  --names: list<string>
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
]: any -> any { call 'm2 ListApplications $environment_id $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/batch-job-definitions; follows pages; cached 1min; needs --application-id
@search-terms ListBatchJobDefinitions
export def 'm2 list-batch-job-definitions' [
  --application-id: string
  --prefix: string
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
]: any -> any { call 'm2 ListBatchJobDefinitions $application_id $prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/batch-job-executions; follows pages; cached 15sec; needs --application-id
@search-terms ListBatchJobExecutions
export def 'm2 list-batch-job-executions' [
  --application-id: string
  --execution-ids: list<string>
  --job-name: string
  --started-after: oneof<datetime, duration, string>
  --started-before: oneof<datetime, duration, string>
  --status: string@[Submitting Holding Dispatching Running Cancelling Cancelled Succeeded Failed Purged "Succeeded With Warning"]
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
]: any -> any { call 'm2 ListBatchJobExecutions $application_id $execution_ids $job_name $started_after $started_before $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/batch-job-executions/{executionId}/steps; cached 1min; needs --application-id --execution-id
@search-terms ListBatchJobRestartPoints
export def 'm2 list-batch-job-restart-points' [
  --application-id: string
  --auth-secrets-manager-arn: string
  --execution-id: string
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
]: any -> any { call 'm2 ListBatchJobRestartPoints $application_id $auth_secrets_manager_arn $execution_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/dataset-export-tasks; follows pages; cached 1min; needs --application-id
@search-terms ListDataSetExportHistory
export def 'm2 list-data-set-export-history' [
  --application-id: string
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
]: any -> any { call 'm2 ListDataSetExportHistory $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/dataset-import-tasks; follows pages; cached 1min; needs --application-id
@search-terms ListDataSetImportHistory
export def 'm2 list-data-set-import-history' [
  --application-id: string
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
]: any -> any { call 'm2 ListDataSetImportHistory $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/datasets; follows pages; cached 1min; needs --application-id
@search-terms ListDataSets
export def 'm2 list-data-sets' [
  --application-id: string
  --name-filter: string
  --prefix: string
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
]: any -> any { call 'm2 ListDataSets $application_id $name_filter $prefix -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /applications/{applicationId}/deployments; follows pages; cached 15sec; needs --application-id
@search-terms ListDeployments
export def 'm2 list-deployments' [
  --application-id: string
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
]: any -> any { call 'm2 ListDeployments $application_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /engine-versions; follows pages; cached 1min
@search-terms ListEngineVersions
export def 'm2 list-engine-versions' [
  --engine-type: string@[microfocus bluage]
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
]: any -> any { call 'm2 ListEngineVersions $engine_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /environments; follows pages; cached 1min
@search-terms ListEnvironments
export def 'm2 list-environments' [
  --engine-type: string@[microfocus bluage]
  --names: list<string>
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
]: any -> any { call 'm2 ListEnvironments $engine_type $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'm2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'm2 ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /applications/{applicationId}/start; needs --application-id
@search-terms StartApplication
export def 'm2 start-application' [
  --application-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 StartApplication $application_id -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/batch-job; needs --application-id --batch-job-identifier
@search-terms StartBatchJob
export def 'm2 start-batch-job' [
  --application-id: string
  --auth-secrets-manager-arn: string
  --batch-job-identifier: record
  --job-params: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 StartBatchJob $application_id $auth_secrets_manager_arn $batch_job_identifier $job_params -- $region $profile $with_input $fail_fast $yes' }

# POST /applications/{applicationId}/stop; needs --application-id
@search-terms StopApplication
export def 'm2 stop-application' [
  --application-id: string
  --force-stop: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 StopApplication $application_id $force_stop -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'm2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'm2 untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /applications/{applicationId}; needs --application-id --current-application-version
@search-terms UpdateApplication
export def 'm2 update-application' [
  --application-id: string
  --current-application-version: int
  --definition: record
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 UpdateApplication $application_id $current_application_version $definition $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /environments/{environmentId}; needs --environment-id
@search-terms UpdateEnvironment
export def 'm2 update-environment' [
  --apply-during-maintenance-window: oneof<bool>
  --desired-capacity: int
  --engine-version: string
  --environment-id: string
  --force-update: oneof<bool>
  --instance-type: string
  --preferred-maintenance-window: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'm2 UpdateEnvironment $apply_during_maintenance_window $desired_capacity $engine_version $environment_id $force_update $instance_type $preferred_maintenance_window -- $region $profile $with_input $fail_fast $yes' }
