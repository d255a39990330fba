# Written by `cargo xtask generate --service amplifybackend` from the service's model and overlay: change those instead.
# AmplifyBackend, API version 2020-08-11: 31 operations.

use rt.nu [call send]

# POST /backend/{AppId}/environments/{BackendEnvironmentName}/clone; needs --app-id --backend-environment-name --target-environment-name
@category "aws amplifybackend"
@search-terms CloneBackend
export def 'amplifybackend clone-backend' [
  --app-id: string
  --backend-environment-name: string
  --target-environment-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend CloneBackend $app_id=AppId $backend_environment_name=BackendEnvironmentName $target_environment_name=TargetEnvironmentName $region=--region $profile=--profile' }

# POST /backend; needs --app-id --app-name --backend-environment-name
@category "aws amplifybackend"
@search-terms CreateBackend
export def 'amplifybackend create-backend' [
  --app-id: string
  --app-name: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend CreateBackend $app_id=AppId $app_name=AppName $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/api; needs --app-id --backend-environment-name --resource-config --resource-name
@category "aws amplifybackend"
@search-terms CreateBackendAPI
export def 'amplifybackend create-backend-api' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend CreateBackendAPI $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/auth; needs --app-id --backend-environment-name --resource-config --resource-name
@category "aws amplifybackend"
@search-terms CreateBackendAuth
export def 'amplifybackend create-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend CreateBackendAuth $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/config; needs --app-id
@category "aws amplifybackend"
@search-terms CreateBackendConfig
export def 'amplifybackend create-backend-config' [
  --app-id: string
  --backend-manager-app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend CreateBackendConfig $app_id=AppId $backend_manager_app_id=BackendManagerAppId $region=--region $profile=--profile' }

# POST /backend/{AppId}/storage; needs --app-id --backend-environment-name --resource-config --resource-name
@category "aws amplifybackend"
@search-terms CreateBackendStorage
export def 'amplifybackend create-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend CreateBackendStorage $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/challenge; needs --app-id
@category "aws amplifybackend"
@search-terms CreateToken
export def 'amplifybackend create-token' [
  --app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend CreateToken $app_id=AppId $region=--region $profile=--profile' }

# POST /backend/{AppId}/environments/{BackendEnvironmentName}/remove; needs --app-id --backend-environment-name
@category "aws amplifybackend"
@search-terms DeleteBackend
export def 'amplifybackend delete-backend' [
  --app-id: string
  --backend-environment-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend DeleteBackend $app_id=AppId $backend_environment_name=BackendEnvironmentName $region=--region $profile=--profile' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}/remove; needs --app-id --backend-environment-name --resource-name
@category "aws amplifybackend"
@search-terms DeleteBackendAPI
export def 'amplifybackend delete-backend-api' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend DeleteBackendAPI $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/auth/{BackendEnvironmentName}/remove; needs --app-id --backend-environment-name --resource-name
@category "aws amplifybackend"
@search-terms DeleteBackendAuth
export def 'amplifybackend delete-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend DeleteBackendAuth $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/storage/{BackendEnvironmentName}/remove; needs --app-id --backend-environment-name --resource-name --service-name
@category "aws amplifybackend"
@search-terms DeleteBackendStorage
export def 'amplifybackend delete-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --service-name: string@[S3]
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend DeleteBackendStorage $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_name=ResourceName $service_name=ServiceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/challenge/{SessionId}/remove; needs --app-id --session-id
@category "aws amplifybackend"
@search-terms DeleteToken
export def 'amplifybackend delete-token' [
  --app-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend DeleteToken $app_id=AppId $session_id=SessionId $region=--region $profile=--profile' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}/generateModels; needs --app-id --backend-environment-name --resource-name
@category "aws amplifybackend"
@search-terms GenerateBackendAPIModels
export def 'amplifybackend generate-backend-api-models' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend GenerateBackendAPIModels $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/details; cached 1min; needs --app-id
@category "aws amplifybackend"
@search-terms GetBackend
export def 'amplifybackend get-backend' [
  --app-id: string
  --backend-environment-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend GetBackend $app_id=AppId $backend_environment_name=BackendEnvironmentName $region=--region $profile=--profile' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}/details; cached 1min; needs --app-id --backend-environment-name --resource-name
@category "aws amplifybackend"
@search-terms GetBackendAPI
export def 'amplifybackend get-backend-api' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend GetBackendAPI $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}/getModels; cached 1min; needs --app-id --backend-environment-name --resource-name
@category "aws amplifybackend"
@search-terms GetBackendAPIModels
export def 'amplifybackend get-backend-api-models' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend GetBackendAPIModels $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/auth/{BackendEnvironmentName}/details; needs --app-id --backend-environment-name --resource-name
@category "aws amplifybackend"
@search-terms GetBackendAuth
export def 'amplifybackend get-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend GetBackendAuth $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_name=ResourceName $region=--region $profile=--profile' }

# GET /backend/{AppId}/job/{BackendEnvironmentName}/{JobId}; cached 1min; needs --app-id --backend-environment-name --job-id
@category "aws amplifybackend"
@search-terms GetBackendJob
export def 'amplifybackend get-backend-job' [
  --app-id: string
  --backend-environment-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend GetBackendJob $app_id=AppId $backend_environment_name=BackendEnvironmentName $job_id=JobId $region=--region $profile=--profile' }

# POST /backend/{AppId}/storage/{BackendEnvironmentName}/details; cached 1min; needs --app-id --backend-environment-name --resource-name
@category "aws amplifybackend"
@search-terms GetBackendStorage
export def 'amplifybackend get-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend GetBackendStorage $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_name=ResourceName $region=--region $profile=--profile' }

# GET /backend/{AppId}/challenge/{SessionId}; needs --app-id --session-id
@category "aws amplifybackend"
@search-terms GetToken
export def 'amplifybackend get-token' [
  --app-id: string
  --session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend GetToken $app_id=AppId $session_id=SessionId $region=--region $profile=--profile' }

# POST /backend/{AppId}/auth/{BackendEnvironmentName}/import; needs --app-id --backend-environment-name --native-client-id --user-pool-id --web-client-id
@category "aws amplifybackend"
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
]: nothing -> record { call 'amplifybackend ImportBackendAuth $app_id=AppId $backend_environment_name=BackendEnvironmentName $identity_pool_id=IdentityPoolId $native_client_id=NativeClientId $user_pool_id=UserPoolId $web_client_id=WebClientId $region=--region $profile=--profile' }

# POST /backend/{AppId}/storage/{BackendEnvironmentName}/import; needs --app-id --backend-environment-name --service-name
@category "aws amplifybackend"
@search-terms ImportBackendStorage
export def 'amplifybackend import-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --bucket-name: string
  --service-name: string@[S3]
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend ImportBackendStorage $app_id=AppId $backend_environment_name=BackendEnvironmentName $bucket_name=BucketName $service_name=ServiceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/job/{BackendEnvironmentName}; follows pages; cached 1min; needs --app-id --backend-environment-name
@category "aws amplifybackend"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplifybackend ListBackendJobs $app_id=AppId $backend_environment_name=BackendEnvironmentName $job_id=JobId $operation=Operation $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /s3Buckets; follows pages; cached 1min
@category "aws amplifybackend"
@search-terms ListS3Buckets
@example "First rows only" "amplifybackend list-s3-buckets --stream | first 3"
export def 'amplifybackend list-s3-buckets' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplifybackend ListS3Buckets $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /backend/{AppId}/remove; needs --app-id
@category "aws amplifybackend"
@search-terms RemoveAllBackends
export def 'amplifybackend remove-all-backends' [
  --app-id: string
  --clean-amplify-app: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend RemoveAllBackends $app_id=AppId $clean_amplify_app=CleanAmplifyApp $region=--region $profile=--profile' }

# POST /backend/{AppId}/config/remove; needs --app-id
@category "aws amplifybackend"
@search-terms RemoveBackendConfig
export def 'amplifybackend remove-backend-config' [
  --app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend RemoveBackendConfig $app_id=AppId $region=--region $profile=--profile' }

# POST /backend/{AppId}/api/{BackendEnvironmentName}; needs --app-id --backend-environment-name --resource-name
@category "aws amplifybackend"
@search-terms UpdateBackendAPI
export def 'amplifybackend update-backend-api' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend UpdateBackendAPI $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/auth/{BackendEnvironmentName}; needs --app-id --backend-environment-name --resource-config --resource-name
@category "aws amplifybackend"
@search-terms UpdateBackendAuth
export def 'amplifybackend update-backend-auth' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend UpdateBackendAuth $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }

# POST /backend/{AppId}/config/update; needs --app-id
@category "aws amplifybackend"
@search-terms UpdateBackendConfig
export def 'amplifybackend update-backend-config' [
  --app-id: string
  --login-auth-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend UpdateBackendConfig $app_id=AppId $login_auth_config=LoginAuthConfig $region=--region $profile=--profile' }

# POST /backend/{AppId}/job/{BackendEnvironmentName}/{JobId}; needs --app-id --backend-environment-name --job-id
@category "aws amplifybackend"
@search-terms UpdateBackendJob
export def 'amplifybackend update-backend-job' [
  --app-id: string
  --backend-environment-name: string
  --job-id: string
  --operation: string
  --status: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend UpdateBackendJob $app_id=AppId $backend_environment_name=BackendEnvironmentName $job_id=JobId $operation=Operation $status=Status $region=--region $profile=--profile' }

# POST /backend/{AppId}/storage/{BackendEnvironmentName}; needs --app-id --backend-environment-name --resource-config --resource-name
@category "aws amplifybackend"
@search-terms UpdateBackendStorage
export def 'amplifybackend update-backend-storage' [
  --app-id: string
  --backend-environment-name: string
  --resource-config: record
  --resource-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplifybackend UpdateBackendStorage $app_id=AppId $backend_environment_name=BackendEnvironmentName $resource_config=ResourceConfig $resource_name=ResourceName $region=--region $profile=--profile' }
