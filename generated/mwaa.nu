# Written by `cargo xtask generate --service mwaa` from the service's model and overlay: change those instead.
# MWAA, API version 2020-07-01: 12 operations.

use rt.nu [call]

# POST /clitoken/{Name}; needs --name
@search-terms CreateCliToken
export def 'mwaa create-cli-token' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa CreateCliToken $name -- $region $profile $with_input $fail_fast $yes' }

# PUT /environments/{Name}; needs --name --execution-role-arn --source-bucket-arn --dag-s3-path --network-configuration
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa CreateEnvironment $name $execution_role_arn $source_bucket_arn $dag_s3_path $network_configuration $plugins_s3_path $plugins_s3_object_version $requirements_s3_path $requirements_s3_object_version $startup_script_s3_path $startup_script_s3_object_version $airflow_configuration_options $environment_class $max_workers $kms_key $airflow_version $logging_configuration $weekly_maintenance_window_start $tags $webserver_access_mode $min_workers $schedulers $endpoint_management $min_webservers $max_webservers $identity_center_configuration $teams -- $region $profile $with_input $fail_fast $yes' }

# POST /webtoken/{Name}; needs --name
@search-terms CreateWebLoginToken
export def 'mwaa create-web-login-token' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa CreateWebLoginToken $name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /environments/{Name}; needs --name
@search-terms DeleteEnvironment
export def 'mwaa delete-environment' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa DeleteEnvironment $name -- $region $profile $with_input $fail_fast $yes' }

# GET /environments/{Name}; needs --name
@search-terms GetEnvironment
export def 'mwaa get-environment' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'mwaa GetEnvironment $name -- $region $profile $with_input $fail_fast' }

# POST /restapi/{Name}; needs --name --path --method
@search-terms InvokeRestApi
export def 'mwaa invoke-rest-api' [
  --name: string
  --path: string
  --method: string@[GET PUT POST PATCH DELETE]
  --query-parameters: any
  --body: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa InvokeRestApi $name $path $method $query_parameters $body -- $region $profile $with_input $fail_fast $yes' }

# GET /environments; follows pages; cached 1min
@search-terms ListEnvironments
export def 'mwaa list-environments' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mwaa ListEnvironments -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'mwaa list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mwaa ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /metrics/environments/{EnvironmentName}; needs --environment-name --metric-data; deprecated
@search-terms PublishMetrics
export def 'mwaa publish-metrics' [
  --environment-name: string
  --metric-data: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa PublishMetrics $environment_name $metric_data -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'mwaa tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mwaa untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /environments/{Name}; needs --name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mwaa UpdateEnvironment $name $execution_role_arn $airflow_configuration_options $airflow_version $dag_s3_path $environment_class $logging_configuration $max_workers $min_workers $max_webservers $min_webservers $worker_replacement_strategy $network_configuration $plugins_s3_path $plugins_s3_object_version $requirements_s3_path $requirements_s3_object_version $schedulers $source_bucket_arn $startup_script_s3_path $startup_script_s3_object_version $webserver_access_mode $weekly_maintenance_window_start $identity_center_configuration $teams -- $region $profile $with_input $fail_fast $yes' }
