# Written by `cargo xtask generate --service amplifybackend` from the service's model and overlay: change those instead.
# AmplifyBackend, API version 2020-08-11: 31 operations.

use rt.nu [call]

# POST /backend/{AppId}/environments/{BackendEnvironmentName}/clone; needs --app-id --backend-environment-name --target-environment-name
@search-terms CloneBackend
export def 'amplifybackend clone-backend' [
  --app-id: string
  --backend-environment-name: string
  --target-environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend CloneBackend $app_id $backend_environment_name $target_environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend; needs --app-id --app-name --backend-environment-name
@search-terms CreateBackend
export def 'amplifybackend create-backend' [
  --app-id: string
  --app-name: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend CreateBackend $app_id $app_name $backend_environment_name $resource_config $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/api; needs --app-id --backend-environment-name --resource-config --resource-name
@search-terms CreateBackendAPI
export def 'amplifybackend create-backend-api' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend CreateBackendAPI $app_id $backend_environment_name $resource_config $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/auth; needs --app-id --backend-environment-name --resource-config --resource-name
@search-terms CreateBackendAuth
export def 'amplifybackend create-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend CreateBackendAuth $app_id $backend_environment_name $resource_config $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/config; needs --app-id
@search-terms CreateBackendConfig
export def 'amplifybackend create-backend-config' [
  --app-id: string
  --backend-manager-app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend CreateBackendConfig $app_id $backend_manager_app_id -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/storage; needs --app-id --backend-environment-name --resource-config --resource-name
@search-terms CreateBackendStorage
export def 'amplifybackend create-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend CreateBackendStorage $app_id $backend_environment_name $resource_config $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/challenge; needs --app-id
@search-terms CreateToken
export def 'amplifybackend create-token' [
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend CreateToken $app_id -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/environments/{BackendEnvironmentName}/remove; needs --app-id --backend-environment-name
@search-terms DeleteBackend
export def 'amplifybackend delete-backend' [
  --app-id: string
  --backend-environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend DeleteBackend $app_id $backend_environment_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}/remove; needs --app-id --backend-environment-name --resource-name
@search-terms DeleteBackendAPI
export def 'amplifybackend delete-backend-api' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend DeleteBackendAPI $app_id $backend_environment_name $resource_config $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/auth/{BackendEnvironmentName}/remove; needs --app-id --backend-environment-name --resource-name
@search-terms DeleteBackendAuth
export def 'amplifybackend delete-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend DeleteBackendAuth $app_id $backend_environment_name $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/storage/{BackendEnvironmentName}/remove; needs --app-id --backend-environment-name --resource-name --service-name
@search-terms DeleteBackendStorage
export def 'amplifybackend delete-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend DeleteBackendStorage $app_id $backend_environment_name $resource_name $service_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/challenge/{SessionId}/remove; needs --app-id --session-id
@search-terms DeleteToken
export def 'amplifybackend delete-token' [
  --app-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend DeleteToken $app_id $session_id -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}/generateModels; needs --app-id --backend-environment-name --resource-name
@search-terms GenerateBackendAPIModels
export def 'amplifybackend generate-backend-api-models' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend GenerateBackendAPIModels $app_id $backend_environment_name $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/details; cached 1min; needs --app-id
@search-terms GetBackend
export def 'amplifybackend get-backend' [
  --app-id: string
  --backend-environment-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifybackend GetBackend $app_id $backend_environment_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}/details; cached 1min; needs --app-id --backend-environment-name --resource-name
@search-terms GetBackendAPI
export def 'amplifybackend get-backend-api' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifybackend GetBackendAPI $app_id $backend_environment_name $resource_config $resource_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}/getModels; cached 1min; needs --app-id --backend-environment-name --resource-name
@search-terms GetBackendAPIModels
export def 'amplifybackend get-backend-api-models' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifybackend GetBackendAPIModels $app_id $backend_environment_name $resource_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /backend/{AppId}/auth/{BackendEnvironmentName}/details; needs --app-id --backend-environment-name --resource-name
@search-terms GetBackendAuth
export def 'amplifybackend get-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'amplifybackend GetBackendAuth $app_id $backend_environment_name $resource_name -- $region $profile $with_input $fail_fast' }

# GET /backend/{AppId}/job/{BackendEnvironmentName}/{JobId}; needs --app-id --backend-environment-name --job-id
@search-terms GetBackendJob
export def 'amplifybackend get-backend-job' [
  --app-id: string
  --backend-environment-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'amplifybackend GetBackendJob $app_id $backend_environment_name $job_id -- $region $profile $with_input $fail_fast' }

# POST /backend/{AppId}/storage/{BackendEnvironmentName}/details; cached 1min; needs --app-id --backend-environment-name --resource-name
@search-terms GetBackendStorage
export def 'amplifybackend get-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplifybackend GetBackendStorage $app_id $backend_environment_name $resource_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /backend/{AppId}/challenge/{SessionId}; needs --app-id --session-id
@search-terms GetToken
export def 'amplifybackend get-token' [
  --app-id: string
  --session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'amplifybackend GetToken $app_id $session_id -- $region $profile $with_input $fail_fast' }

# POST /backend/{AppId}/auth/{BackendEnvironmentName}/import; needs --app-id --backend-environment-name --native-client-id --user-pool-id --web-client-id
@search-terms ImportBackendAuth
export def 'amplifybackend import-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --identity-pool-id: string
  --native-client-id: string
  --user-pool-id: string
  --web-client-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend ImportBackendAuth $app_id $backend_environment_name $identity_pool_id $native_client_id $user_pool_id $web_client_id -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/storage/{BackendEnvironmentName}/import; needs --app-id --backend-environment-name --service-name
@search-terms ImportBackendStorage
export def 'amplifybackend import-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --bucket-name: string
  --service-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend ImportBackendStorage $app_id $backend_environment_name $bucket_name $service_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/job/{BackendEnvironmentName}; follows pages; cached 15sec; needs --app-id --backend-environment-name
@search-terms ListBackendJobs
export def 'amplifybackend list-backend-jobs' [
  --app-id: string
  --backend-environment-name: string
  --job-id: string
  --operation: string
  --status: string
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
]: any -> any { call 'amplifybackend ListBackendJobs $app_id $backend_environment_name $job_id $operation $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /s3Buckets; follows pages; cached 1min
@search-terms ListS3Buckets
export def 'amplifybackend list-s3-buckets' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'amplifybackend ListS3Buckets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /backend/{AppId}/remove; needs --app-id
@search-terms RemoveAllBackends
export def 'amplifybackend remove-all-backends' [
  --app-id: string
  --clean-amplify-app: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend RemoveAllBackends $app_id $clean_amplify_app -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/config/remove; needs --app-id
@search-terms RemoveBackendConfig
export def 'amplifybackend remove-backend-config' [
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend RemoveBackendConfig $app_id -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}; needs --app-id --backend-environment-name --resource-name
@search-terms UpdateBackendAPI
export def 'amplifybackend update-backend-api' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend UpdateBackendAPI $app_id $backend_environment_name $resource_config $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/auth/{BackendEnvironmentName}; needs --app-id --backend-environment-name --resource-config --resource-name
@search-terms UpdateBackendAuth
export def 'amplifybackend update-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend UpdateBackendAuth $app_id $backend_environment_name $resource_config $resource_name -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/config/update; needs --app-id
@search-terms UpdateBackendConfig
export def 'amplifybackend update-backend-config' [
  --app-id: string
  --login-auth-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend UpdateBackendConfig $app_id $login_auth_config -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/job/{BackendEnvironmentName}/{JobId}; needs --app-id --backend-environment-name --job-id
@search-terms UpdateBackendJob
export def 'amplifybackend update-backend-job' [
  --app-id: string
  --backend-environment-name: string
  --job-id: string
  --operation: string
  --status: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend UpdateBackendJob $app_id $backend_environment_name $job_id $operation $status -- $region $profile $with_input $fail_fast $yes' }

# POST /backend/{AppId}/storage/{BackendEnvironmentName}; needs --app-id --backend-environment-name --resource-config --resource-name
@search-terms UpdateBackendStorage
export def 'amplifybackend update-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplifybackend UpdateBackendStorage $app_id $backend_environment_name $resource_config $resource_name -- $region $profile $with_input $fail_fast $yes' }
