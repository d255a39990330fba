# Written by `cargo xtask generate --service mwaa` from the service's model and overlay: change those instead.
# MWAA, API version 2020-07-01: 12 operations.

use rt.nu [call send]

# POST /clitoken/{Name}; needs --name
@category "aws mwaa"
@search-terms CreateCliToken
export def 'mwaa create-cli-token' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa CreateCliToken $name=Name $region=--region $profile=--profile' }

# PUT /environments/{Name}; needs --name --execution-role-arn --source-bucket-arn --dag-s3-path --network-configuration
@category "aws mwaa"
@search-terms CreateEnvironment
export def 'mwaa create-environment' [
  --name: string
  --execution-role-arn: string
  --source-bucket-arn: string
  --dag-s3-path: string
  --network-configuration: record
  --plugins-s3-path: string
  --plugins-s3-object-version: string
  --requirements-s3-path: string
  --requirements-s3-object-version: string
  --startup-script-s3-path: string
  --startup-script-s3-object-version: string
  --airflow-configuration-options: record
  --environment-class: string
  --max-workers: int
  --kms-key: string
  --airflow-version: string
  --logging-configuration: record
  --weekly-maintenance-window-start: string
  --tags: record
  --webserver-access-mode: string@[PRIVATE_ONLY PUBLIC_ONLY PUBLIC_AND_PRIVATE]
  --min-workers: int
  --schedulers: int
  --endpoint-management: string@[CUSTOMER SERVICE]
  --min-webservers: int
  --max-webservers: int
  --identity-center-configuration: record
  --teams: record
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa CreateEnvironment $name=Name $execution_role_arn=ExecutionRoleArn $source_bucket_arn=SourceBucketArn $dag_s3_path=DagS3Path $network_configuration=NetworkConfiguration $plugins_s3_path=PluginsS3Path $plugins_s3_object_version=PluginsS3ObjectVersion $requirements_s3_path=RequirementsS3Path $requirements_s3_object_version=RequirementsS3ObjectVersion $startup_script_s3_path=StartupScriptS3Path $startup_script_s3_object_version=StartupScriptS3ObjectVersion $airflow_configuration_options=AirflowConfigurationOptions $environment_class=EnvironmentClass $max_workers=MaxWorkers $kms_key=KmsKey $airflow_version=AirflowVersion $logging_configuration=LoggingConfiguration $weekly_maintenance_window_start=WeeklyMaintenanceWindowStart $tags=Tags $webserver_access_mode=WebserverAccessMode $min_workers=MinWorkers $schedulers=Schedulers $endpoint_management=EndpointManagement $min_webservers=MinWebservers $max_webservers=MaxWebservers $identity_center_configuration=IdentityCenterConfiguration $teams=Teams $region=--region $profile=--profile' }

# POST /webtoken/{Name}; needs --name
@category "aws mwaa"
@search-terms CreateWebLoginToken
export def 'mwaa create-web-login-token' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa CreateWebLoginToken $name=Name $region=--region $profile=--profile' }

# DELETE /environments/{Name}; needs --name
@category "aws mwaa"
@search-terms DeleteEnvironment
export def 'mwaa delete-environment' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mwaa DeleteEnvironment $name=Name $region=--region $profile=--profile' }

# GET /environments/{Name}; needs --name
@category "aws mwaa"
@search-terms GetEnvironment
export def 'mwaa get-environment' [
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa GetEnvironment $name=Name $region=--region $profile=--profile' }

# POST /restapi/{Name}; needs --name --path --method
@category "aws mwaa"
@search-terms InvokeRestApi
export def 'mwaa invoke-rest-api' [
  --name: string
  --path: string
  --method: string@[GET PUT POST PATCH DELETE]
  --query-parameters: any
  --body: any
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa InvokeRestApi $name=Name $path=Path $method=Method $query_parameters=QueryParameters $body=Body $region=--region $profile=--profile' }

# GET /environments; follows pages; cached 1min
@category "aws mwaa"
@search-terms ListEnvironments
@example "First rows only" "mwaa list-environments --stream | first 3"
export def 'mwaa list-environments' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'mwaa ListEnvironments $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws mwaa"
@search-terms ListTagsForResource
export def 'mwaa list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /metrics/environments/{EnvironmentName}; needs --environment-name --metric-data; deprecated
@category "aws mwaa"
@search-terms PublishMetrics
export def 'mwaa publish-metrics' [
  --environment-name: string
  --metric-data: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mwaa PublishMetrics $environment_name=EnvironmentName $metric_data=MetricData $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws mwaa"
@search-terms TagResource
export def 'mwaa tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mwaa TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws mwaa"
@search-terms UntagResource
export def 'mwaa untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mwaa UntagResource $resource_arn=ResourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# PATCH /environments/{Name}; needs --name
@category "aws mwaa"
@search-terms UpdateEnvironment
export def 'mwaa update-environment' [
  --name: string
  --execution-role-arn: string
  --airflow-configuration-options: record
  --airflow-version: string
  --dag-s3-path: string
  --environment-class: string
  --logging-configuration: record
  --max-workers: int
  --min-workers: int
  --max-webservers: int
  --min-webservers: int
  --worker-replacement-strategy: string@[FORCED GRACEFUL]
  --network-configuration: record
  --plugins-s3-path: string
  --plugins-s3-object-version: string
  --requirements-s3-path: string
  --requirements-s3-object-version: string
  --schedulers: int
  --source-bucket-arn: string
  --startup-script-s3-path: string
  --startup-script-s3-object-version: string
  --webserver-access-mode: string@[PRIVATE_ONLY PUBLIC_ONLY PUBLIC_AND_PRIVATE]
  --weekly-maintenance-window-start: string
  --identity-center-configuration: record
  --teams: record
  --region: string
  --profile: string
]: nothing -> record { call 'mwaa UpdateEnvironment $name=Name $execution_role_arn=ExecutionRoleArn $airflow_configuration_options=AirflowConfigurationOptions $airflow_version=AirflowVersion $dag_s3_path=DagS3Path $environment_class=EnvironmentClass $logging_configuration=LoggingConfiguration $max_workers=MaxWorkers $min_workers=MinWorkers $max_webservers=MaxWebservers $min_webservers=MinWebservers $worker_replacement_strategy=WorkerReplacementStrategy $network_configuration=NetworkConfiguration $plugins_s3_path=PluginsS3Path $plugins_s3_object_version=PluginsS3ObjectVersion $requirements_s3_path=RequirementsS3Path $requirements_s3_object_version=RequirementsS3ObjectVersion $schedulers=Schedulers $source_bucket_arn=SourceBucketArn $startup_script_s3_path=StartupScriptS3Path $startup_script_s3_object_version=StartupScriptS3ObjectVersion $webserver_access_mode=WebserverAccessMode $weekly_maintenance_window_start=WeeklyMaintenanceWindowStart $identity_center_configuration=IdentityCenterConfiguration $teams=Teams $region=--region $profile=--profile' }
