# Written by `cargo xtask generate --service m2` from the service's model and overlay: change those instead.
# m2, API version 2021-04-28: 37 operations.

use rt.nu [call send]

# POST /applications/{applicationId}/batch-job-executions/{executionId}/cancel; needs --application-id --execution-id
@category "aws m2"
@search-terms CancelBatchJobExecution
export def 'm2 cancel-batch-job-execution' [
  --application-id: string
  --auth-secrets-manager-arn: string
  --execution-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'm2 CancelBatchJobExecution $application_id=applicationId $auth_secrets_manager_arn=authSecretsManagerArn $execution_id=executionId $region=--region $profile=--profile' }

# POST /applications; needs --definition --engine-type --name
@category "aws m2"
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
]: nothing -> record { call 'm2 CreateApplication $client_token=clientToken $definition=definition $description=description $engine_type=engineType $kms_key_id=kmsKeyId $name=name $role_arn=roleArn $tags=tags $region=--region $profile=--profile' }

# POST /applications/{applicationId}/dataset-export-task; needs --application-id --export-config
@category "aws m2"
@search-terms CreateDataSetExportTask
export def 'm2 create-data-set-export-task' [
  --application-id: string
  --client-token: string
  --export-config: record
  --kms-key-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 CreateDataSetExportTask $application_id=applicationId $client_token=clientToken $export_config=exportConfig $kms_key_id=kmsKeyId $region=--region $profile=--profile' }

# POST /applications/{applicationId}/dataset-import-task; needs --application-id --import-config
@category "aws m2"
@search-terms CreateDataSetImportTask
export def 'm2 create-data-set-import-task' [
  --application-id: string
  --client-token: string
  --import-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'm2 CreateDataSetImportTask $application_id=applicationId $client_token=clientToken $import_config=importConfig $region=--region $profile=--profile' }

# POST /applications/{applicationId}/deployments; needs --application-id --application-version --environment-id
@category "aws m2"
@search-terms CreateDeployment
export def 'm2 create-deployment' [
  --application-id: string
  --application-version: int
  --client-token: string
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 CreateDeployment $application_id=applicationId $application_version=applicationVersion $client_token=clientToken $environment_id=environmentId $region=--region $profile=--profile' }

# POST /environments; needs --engine-type --instance-type --name
@category "aws m2"
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
  --security-group-ids: oneof<list<string>, string>
  --storage-configurations: oneof<list<any>, record>
  --subnet-ids: oneof<list<string>, string>
  --tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'm2 CreateEnvironment $client_token=clientToken $description=description $engine_type=engineType $engine_version=engineVersion $high_availability_config=highAvailabilityConfig $instance_type=instanceType $kms_key_id=kmsKeyId $name=name $network_type=networkType $preferred_maintenance_window=preferredMaintenanceWindow $publicly_accessible=publiclyAccessible $security_group_ids=securityGroupIds $storage_configurations=storageConfigurations $subnet_ids=subnetIds $tags=tags $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}; needs --application-id
@category "aws m2"
@search-terms DeleteApplication
export def 'm2 delete-application' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'm2 DeleteApplication $application_id=applicationId $region=--region $profile=--profile' }

# DELETE /applications/{applicationId}/environment/{environmentId}; needs --application-id --environment-id
@category "aws m2"
@search-terms DeleteApplicationFromEnvironment
export def 'm2 delete-application-from-environment' [
  --application-id: string
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'm2 DeleteApplicationFromEnvironment $application_id=applicationId $environment_id=environmentId $region=--region $profile=--profile' }

# DELETE /environments/{environmentId}; needs --environment-id
@category "aws m2"
@search-terms DeleteEnvironment
export def 'm2 delete-environment' [
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'm2 DeleteEnvironment $environment_id=environmentId $region=--region $profile=--profile' }

# GET /applications/{applicationId}; cached 1min; needs --application-id
@category "aws m2"
@search-terms GetApplication
export def 'm2 get-application' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetApplication $application_id=applicationId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/versions/{applicationVersion}; cached 1min; needs --application-id --application-version
@category "aws m2"
@search-terms GetApplicationVersion
export def 'm2 get-application-version' [
  --application-id: string
  --application-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetApplicationVersion $application_id=applicationId $application_version=applicationVersion $region=--region $profile=--profile' }

# GET /applications/{applicationId}/batch-job-executions/{executionId}; cached 1min; needs --application-id --execution-id
@category "aws m2"
@search-terms GetBatchJobExecution
export def 'm2 get-batch-job-execution' [
  --application-id: string
  --execution-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetBatchJobExecution $application_id=applicationId $execution_id=executionId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/datasets/{dataSetName}; cached 1min; needs --application-id --data-set-name
@category "aws m2"
@search-terms GetDataSetDetails
export def 'm2 get-data-set-details' [
  --application-id: string
  --data-set-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetDataSetDetails $application_id=applicationId $data_set_name=dataSetName $region=--region $profile=--profile' }

# GET /applications/{applicationId}/dataset-export-tasks/{taskId}; cached 1min; needs --application-id --task-id
@category "aws m2"
@search-terms GetDataSetExportTask
export def 'm2 get-data-set-export-task' [
  --application-id: string
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetDataSetExportTask $application_id=applicationId $task_id=taskId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/dataset-import-tasks/{taskId}; cached 1min; needs --application-id --task-id
@category "aws m2"
@search-terms GetDataSetImportTask
export def 'm2 get-data-set-import-task' [
  --application-id: string
  --task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetDataSetImportTask $application_id=applicationId $task_id=taskId $region=--region $profile=--profile' }

# GET /applications/{applicationId}/deployments/{deploymentId}; cached 1min; needs --application-id --deployment-id
@category "aws m2"
@search-terms GetDeployment
export def 'm2 get-deployment' [
  --application-id: string
  --deployment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetDeployment $application_id=applicationId $deployment_id=deploymentId $region=--region $profile=--profile' }

# GET /environments/{environmentId}; cached 1min; needs --environment-id
@category "aws m2"
@search-terms GetEnvironment
export def 'm2 get-environment' [
  --environment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetEnvironment $environment_id=environmentId $region=--region $profile=--profile' }

# GET /signed-bi-url
@category "aws m2"
@search-terms GetSignedBluinsightsUrl
export def 'm2 get-signed-bluinsights-url' [
  --region: string
  --profile: string
]: nothing -> record { call 'm2 GetSignedBluinsightsUrl $region=--region $profile=--profile' }

# GET /applications/{applicationId}/versions; follows pages; cached 1min; needs --application-id
@category "aws m2"
@search-terms ListApplicationVersions
export def 'm2 list-application-versions' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListApplicationVersions $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications; follows pages; cached 1min
@category "aws m2"
@search-terms ListApplications
@example "First rows only" "m2 list-applications --stream | first 3"
export def 'm2 list-applications' [
  --environment-id: string
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListApplications $environment_id=environmentId $names=names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/batch-job-definitions; follows pages; cached 1min; needs --application-id
@category "aws m2"
@search-terms ListBatchJobDefinitions
export def 'm2 list-batch-job-definitions' [
  --application-id: string
  --prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListBatchJobDefinitions $application_id=applicationId $prefix=prefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/batch-job-executions; follows pages; cached 1min; needs --application-id
@category "aws m2"
@search-terms ListBatchJobExecutions
export def 'm2 list-batch-job-executions' [
  --application-id: string
  --execution-ids: oneof<list<string>, string>
  --job-name: string
  --started-after: oneof<datetime, duration, int, string>
  --started-before: oneof<datetime, duration, int, string>
  --status: string@[Submitting Holding Dispatching Running Cancelling Cancelled Succeeded Failed Purged "Succeeded With Warning"]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListBatchJobExecutions $application_id=applicationId $execution_ids=executionIds $job_name=jobName $started_after=startedAfter $started_before=startedBefore $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/batch-job-executions/{executionId}/steps; cached 1min; needs --application-id --execution-id
@category "aws m2"
@search-terms ListBatchJobRestartPoints
export def 'm2 list-batch-job-restart-points' [
  --application-id: string
  --auth-secrets-manager-arn: string
  --execution-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'm2 ListBatchJobRestartPoints $application_id=applicationId $auth_secrets_manager_arn=authSecretsManagerArn $execution_id=executionId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# GET /applications/{applicationId}/dataset-export-tasks; follows pages; cached 1min; needs --application-id
@category "aws m2"
@search-terms ListDataSetExportHistory
export def 'm2 list-data-set-export-history' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListDataSetExportHistory $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/dataset-import-tasks; follows pages; cached 1min; needs --application-id
@category "aws m2"
@search-terms ListDataSetImportHistory
export def 'm2 list-data-set-import-history' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListDataSetImportHistory $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/datasets; follows pages; cached 1min; needs --application-id
@category "aws m2"
@search-terms ListDataSets
export def 'm2 list-data-sets' [
  --application-id: string
  --name-filter: string
  --prefix: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListDataSets $application_id=applicationId $name_filter=nameFilter $prefix=prefix $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /applications/{applicationId}/deployments; follows pages; cached 1min; needs --application-id
@category "aws m2"
@search-terms ListDeployments
export def 'm2 list-deployments' [
  --application-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListDeployments $application_id=applicationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /engine-versions; follows pages; cached 1min
@category "aws m2"
@search-terms ListEngineVersions
@example "First rows only" "m2 list-engine-versions --stream | first 3"
export def 'm2 list-engine-versions' [
  --engine-type: string@[microfocus bluage]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListEngineVersions $engine_type=engineType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /environments; follows pages; cached 1min
@category "aws m2"
@search-terms ListEnvironments
@example "First rows only" "m2 list-environments --stream | first 3"
export def 'm2 list-environments' [
  --engine-type: string@[microfocus bluage]
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'm2 ListEnvironments $engine_type=engineType $names=names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws m2"
@search-terms ListTagsForResource
export def 'm2 list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /applications/{applicationId}/start; needs --application-id
@category "aws m2"
@search-terms StartApplication
export def 'm2 start-application' [
  --application-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'm2 StartApplication $application_id=applicationId $region=--region $profile=--profile' }

# POST /applications/{applicationId}/batch-job; needs --application-id --batch-job-identifier
@category "aws m2"
@search-terms StartBatchJob
export def 'm2 start-batch-job' [
  --application-id: string
  --auth-secrets-manager-arn: string
  --batch-job-identifier: record
  --job-params: record
  --region: string
  --profile: string
]: nothing -> record { call 'm2 StartBatchJob $application_id=applicationId $auth_secrets_manager_arn=authSecretsManagerArn $batch_job_identifier=batchJobIdentifier $job_params=jobParams $region=--region $profile=--profile' }

# POST /applications/{applicationId}/stop; needs --application-id
@category "aws m2"
@search-terms StopApplication
export def 'm2 stop-application' [
  --application-id: string
  --force-stop: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'm2 StopApplication $application_id=applicationId $force_stop=forceStop $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws m2"
@search-terms TagResource
export def 'm2 tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'm2 TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws m2"
@search-terms UntagResource
export def 'm2 untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'm2 UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /applications/{applicationId}; needs --application-id --current-application-version
@category "aws m2"
@search-terms UpdateApplication
export def 'm2 update-application' [
  --application-id: string
  --current-application-version: int
  --definition: record
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'm2 UpdateApplication $application_id=applicationId $current_application_version=currentApplicationVersion $definition=definition $description=description $region=--region $profile=--profile' }

# PATCH /environments/{environmentId}; needs --environment-id
@category "aws m2"
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
]: nothing -> record { call 'm2 UpdateEnvironment $apply_during_maintenance_window=applyDuringMaintenanceWindow $desired_capacity=desiredCapacity $engine_version=engineVersion $environment_id=environmentId $force_update=forceUpdate $instance_type=instanceType $preferred_maintenance_window=preferredMaintenanceWindow $region=--region $profile=--profile' }
