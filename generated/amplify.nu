# Written by `cargo xtask generate --service amplify` from the service's model and overlay: change those instead.
# Amplify, API version 2017-07-25: 37 operations.

use rt.nu [call send]

# POST /apps; needs --name
@category "aws amplify"
@search-terms CreateApp
export def 'amplify create-app' [
  --name: string
  --description: string
  --repository: string
  --platform: string@[WEB WEB_DYNAMIC WEB_COMPUTE]
  --compute-role-arn: string
  --iam-service-role-arn: string
  --oauth-token: string
  --access-token: string
  --environment-variables: record
  --enable-branch-auto-build: oneof<bool>
  --enable-branch-auto-deletion: oneof<bool>
  --enable-basic-auth: oneof<bool>
  --basic-auth-credentials: string
  --custom-rules: oneof<list<any>, record>
  --tags: record
  --build-spec: string
  --custom-headers: string
  --enable-auto-branch-creation: oneof<bool>
  --auto-branch-creation-patterns: oneof<list<string>, string>
  --auto-branch-creation-config: record
  --job-config: record
  --cache-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'amplify CreateApp $name=name $description=description $repository=repository $platform=platform $compute_role_arn=computeRoleArn $iam_service_role_arn=iamServiceRoleArn $oauth_token=oauthToken $access_token=accessToken $environment_variables=environmentVariables $enable_branch_auto_build=enableBranchAutoBuild $enable_branch_auto_deletion=enableBranchAutoDeletion $enable_basic_auth=enableBasicAuth $basic_auth_credentials=basicAuthCredentials $custom_rules=customRules $tags=tags $build_spec=buildSpec $custom_headers=customHeaders $enable_auto_branch_creation=enableAutoBranchCreation $auto_branch_creation_patterns=autoBranchCreationPatterns $auto_branch_creation_config=autoBranchCreationConfig $job_config=jobConfig $cache_config=cacheConfig $region=--region $profile=--profile' }

# POST /apps/{appId}/backendenvironments; needs --app-id --environment-name
@category "aws amplify"
@search-terms CreateBackendEnvironment
export def 'amplify create-backend-environment' [
  --app-id: string
  --environment-name: string
  --stack-name: string
  --deployment-artifacts: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify CreateBackendEnvironment $app_id=appId $environment_name=environmentName $stack_name=stackName $deployment_artifacts=deploymentArtifacts $region=--region $profile=--profile' }

# POST /apps/{appId}/branches; needs --app-id --branch-name
@category "aws amplify"
@search-terms CreateBranch
export def 'amplify create-branch' [
  --app-id: string
  --branch-name: string
  --description: string
  --stage: string@[PRODUCTION BETA DEVELOPMENT EXPERIMENTAL PULL_REQUEST]
  --framework: string
  --enable-notification: oneof<bool>
  --enable-auto-build: oneof<bool>
  --enable-skew-protection: oneof<bool>
  --environment-variables: record
  --basic-auth-credentials: string
  --enable-basic-auth: oneof<bool>
  --enable-performance-mode: oneof<bool>
  --tags: record
  --build-spec: string
  --ttl: string
  --display-name: string
  --enable-pull-request-preview: oneof<bool>
  --pull-request-environment-name: string
  --backend-environment-arn: string
  --backend: record
  --compute-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify CreateBranch $app_id=appId $branch_name=branchName $description=description $stage=stage $framework=framework $enable_notification=enableNotification $enable_auto_build=enableAutoBuild $enable_skew_protection=enableSkewProtection $environment_variables=environmentVariables $basic_auth_credentials=basicAuthCredentials $enable_basic_auth=enableBasicAuth $enable_performance_mode=enablePerformanceMode $tags=tags $build_spec=buildSpec $ttl=ttl $display_name=displayName $enable_pull_request_preview=enablePullRequestPreview $pull_request_environment_name=pullRequestEnvironmentName $backend_environment_arn=backendEnvironmentArn $backend=backend $compute_role_arn=computeRoleArn $region=--region $profile=--profile' }

# POST /apps/{appId}/branches/{branchName}/deployments; needs --app-id --branch-name
@category "aws amplify"
@search-terms CreateDeployment
export def 'amplify create-deployment' [
  --app-id: string
  --branch-name: string
  --file-map: record
  --region: string
  --profile: string
]: nothing -> record { call 'amplify CreateDeployment $app_id=appId $branch_name=branchName $file_map=fileMap $region=--region $profile=--profile' }

# POST /apps/{appId}/domains; needs --app-id --domain-name --sub-domain-settings
@category "aws amplify"
@search-terms CreateDomainAssociation
export def 'amplify create-domain-association' [
  --app-id: string
  --domain-name: string
  --enable-auto-sub-domain: oneof<bool>
  --sub-domain-settings: oneof<list<any>, record>
  --auto-sub-domain-creation-patterns: oneof<list<string>, string>
  --auto-sub-domain-iam-role: string
  --certificate-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'amplify CreateDomainAssociation $app_id=appId $domain_name=domainName $enable_auto_sub_domain=enableAutoSubDomain $sub_domain_settings=subDomainSettings $auto_sub_domain_creation_patterns=autoSubDomainCreationPatterns $auto_sub_domain_iam_role=autoSubDomainIAMRole $certificate_settings=certificateSettings $region=--region $profile=--profile' }

# POST /apps/{appId}/webhooks; needs --app-id --branch-name
@category "aws amplify"
@search-terms CreateWebhook
export def 'amplify create-webhook' [
  --app-id: string
  --branch-name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify CreateWebhook $app_id=appId $branch_name=branchName $description=description $region=--region $profile=--profile' }

# DELETE /apps/{appId}; needs --app-id
@category "aws amplify"
@search-terms DeleteApp
export def 'amplify delete-app' [
  --app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify DeleteApp $app_id=appId $region=--region $profile=--profile' }

# DELETE /apps/{appId}/backendenvironments/{environmentName}; needs --app-id --environment-name
@category "aws amplify"
@search-terms DeleteBackendEnvironment
export def 'amplify delete-backend-environment' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify DeleteBackendEnvironment $app_id=appId $environment_name=environmentName $region=--region $profile=--profile' }

# DELETE /apps/{appId}/branches/{branchName}; needs --app-id --branch-name
@category "aws amplify"
@search-terms DeleteBranch
export def 'amplify delete-branch' [
  --app-id: string
  --branch-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify DeleteBranch $app_id=appId $branch_name=branchName $region=--region $profile=--profile' }

# DELETE /apps/{appId}/domains/{domainName}; needs --app-id --domain-name
@category "aws amplify"
@search-terms DeleteDomainAssociation
export def 'amplify delete-domain-association' [
  --app-id: string
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify DeleteDomainAssociation $app_id=appId $domain_name=domainName $region=--region $profile=--profile' }

# DELETE /apps/{appId}/branches/{branchName}/jobs/{jobId}; needs --app-id --branch-name --job-id
@category "aws amplify"
@search-terms DeleteJob
export def 'amplify delete-job' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify DeleteJob $app_id=appId $branch_name=branchName $job_id=jobId $region=--region $profile=--profile' }

# DELETE /webhooks/{webhookId}; needs --webhook-id
@category "aws amplify"
@search-terms DeleteWebhook
export def 'amplify delete-webhook' [
  --webhook-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify DeleteWebhook $webhook_id=webhookId $region=--region $profile=--profile' }

# POST /apps/{appId}/accesslogs; needs --domain-name --app-id
@category "aws amplify"
@search-terms GenerateAccessLogs
export def 'amplify generate-access-logs' [
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --domain-name: string
  --app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify GenerateAccessLogs $start_time=startTime $end_time=endTime $domain_name=domainName $app_id=appId $region=--region $profile=--profile' }

# GET /apps/{appId}; needs --app-id
@category "aws amplify"
@search-terms GetApp
export def 'amplify get-app' [
  --app-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify GetApp $app_id=appId $region=--region $profile=--profile' }

# GET /artifacts/{artifactId}; needs --artifact-id
@category "aws amplify"
@search-terms GetArtifactUrl
export def 'amplify get-artifact-url' [
  --artifact-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify GetArtifactUrl $artifact_id=artifactId $region=--region $profile=--profile' }

# GET /apps/{appId}/backendenvironments/{environmentName}; cached 1min; needs --app-id --environment-name
@category "aws amplify"
@search-terms GetBackendEnvironment
export def 'amplify get-backend-environment' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify GetBackendEnvironment $app_id=appId $environment_name=environmentName $region=--region $profile=--profile' }

# GET /apps/{appId}/branches/{branchName}; needs --app-id --branch-name
@category "aws amplify"
@search-terms GetBranch
export def 'amplify get-branch' [
  --app-id: string
  --branch-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify GetBranch $app_id=appId $branch_name=branchName $region=--region $profile=--profile' }

# GET /apps/{appId}/domains/{domainName}; cached 1min; needs --app-id --domain-name
@category "aws amplify"
@search-terms GetDomainAssociation
export def 'amplify get-domain-association' [
  --app-id: string
  --domain-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify GetDomainAssociation $app_id=appId $domain_name=domainName $region=--region $profile=--profile' }

# GET /apps/{appId}/branches/{branchName}/jobs/{jobId}; cached 1min; needs --app-id --branch-name --job-id
@category "aws amplify"
@search-terms GetJob
export def 'amplify get-job' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify GetJob $app_id=appId $branch_name=branchName $job_id=jobId $region=--region $profile=--profile' }

# GET /webhooks/{webhookId}; cached 1min; needs --webhook-id
@category "aws amplify"
@search-terms GetWebhook
export def 'amplify get-webhook' [
  --webhook-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify GetWebhook $webhook_id=webhookId $region=--region $profile=--profile' }

# GET /apps; follows pages
@category "aws amplify"
@search-terms ListApps
@example "First rows only" "amplify list-apps --stream | first 3"
export def 'amplify list-apps' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplify ListApps $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /apps/{appId}/branches/{branchName}/jobs/{jobId}/artifacts; follows pages; cached 1min; needs --app-id --branch-name --job-id
@category "aws amplify"
@search-terms ListArtifacts
export def 'amplify list-artifacts' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplify ListArtifacts $app_id=appId $branch_name=branchName $job_id=jobId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /apps/{appId}/backendenvironments; follows pages; cached 1min; needs --app-id
@category "aws amplify"
@search-terms ListBackendEnvironments
export def 'amplify list-backend-environments' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplify ListBackendEnvironments $app_id=appId $environment_name=environmentName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /apps/{appId}/branches; follows pages; needs --app-id
@category "aws amplify"
@search-terms ListBranches
export def 'amplify list-branches' [
  --app-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplify ListBranches $app_id=appId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /apps/{appId}/domains; follows pages; cached 1min; needs --app-id
@category "aws amplify"
@search-terms ListDomainAssociations
export def 'amplify list-domain-associations' [
  --app-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplify ListDomainAssociations $app_id=appId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /apps/{appId}/branches/{branchName}/jobs; follows pages; cached 1min; needs --app-id --branch-name
@category "aws amplify"
@search-terms ListJobs
export def 'amplify list-jobs' [
  --app-id: string
  --branch-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplify ListJobs $app_id=appId $branch_name=branchName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@category "aws amplify"
@search-terms ListTagsForResource
export def 'amplify list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile' }

# GET /apps/{appId}/webhooks; follows pages; cached 1min; needs --app-id
@category "aws amplify"
@search-terms ListWebhooks
export def 'amplify list-webhooks' [
  --app-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'amplify ListWebhooks $app_id=appId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /apps/{appId}/branches/{branchName}/deployments/start; needs --app-id --branch-name
@category "aws amplify"
@search-terms StartDeployment
export def 'amplify start-deployment' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --source-url: string
  --source-url-type: string@[ZIP BUCKET_PREFIX]
  --region: string
  --profile: string
]: nothing -> record { call 'amplify StartDeployment $app_id=appId $branch_name=branchName $job_id=jobId $source_url=sourceUrl $source_url_type=sourceUrlType $region=--region $profile=--profile' }

# POST /apps/{appId}/branches/{branchName}/jobs; needs --app-id --branch-name --job-type
@category "aws amplify"
@search-terms StartJob
export def 'amplify start-job' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --job-type: string@[RELEASE RETRY MANUAL WEB_HOOK]
  --job-reason: string
  --commit-id: string
  --commit-message: string
  --commit-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'amplify StartJob $app_id=appId $branch_name=branchName $job_id=jobId $job_type=jobType $job_reason=jobReason $commit_id=commitId $commit_message=commitMessage $commit_time=commitTime $region=--region $profile=--profile' }

# DELETE /apps/{appId}/branches/{branchName}/jobs/{jobId}/stop; needs --app-id --branch-name --job-id
@category "aws amplify"
@search-terms StopJob
export def 'amplify stop-job' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify StopJob $app_id=appId $branch_name=branchName $job_id=jobId $region=--region $profile=--profile' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@category "aws amplify"
@search-terms TagResource
export def 'amplify tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amplify TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@category "aws amplify"
@search-terms UntagResource
export def 'amplify untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'amplify UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /apps/{appId}; needs --app-id
@category "aws amplify"
@search-terms UpdateApp
export def 'amplify update-app' [
  --app-id: string
  --name: string
  --description: string
  --platform: string@[WEB WEB_DYNAMIC WEB_COMPUTE]
  --compute-role-arn: string
  --iam-service-role-arn: string
  --environment-variables: record
  --enable-branch-auto-build: oneof<bool>
  --enable-branch-auto-deletion: oneof<bool>
  --enable-basic-auth: oneof<bool>
  --basic-auth-credentials: string
  --custom-rules: oneof<list<any>, record>
  --build-spec: string
  --custom-headers: string
  --enable-auto-branch-creation: oneof<bool>
  --auto-branch-creation-patterns: oneof<list<string>, string>
  --auto-branch-creation-config: record
  --repository: string
  --oauth-token: string
  --access-token: string
  --job-config: record
  --cache-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'amplify UpdateApp $app_id=appId $name=name $description=description $platform=platform $compute_role_arn=computeRoleArn $iam_service_role_arn=iamServiceRoleArn $environment_variables=environmentVariables $enable_branch_auto_build=enableBranchAutoBuild $enable_branch_auto_deletion=enableBranchAutoDeletion $enable_basic_auth=enableBasicAuth $basic_auth_credentials=basicAuthCredentials $custom_rules=customRules $build_spec=buildSpec $custom_headers=customHeaders $enable_auto_branch_creation=enableAutoBranchCreation $auto_branch_creation_patterns=autoBranchCreationPatterns $auto_branch_creation_config=autoBranchCreationConfig $repository=repository $oauth_token=oauthToken $access_token=accessToken $job_config=jobConfig $cache_config=cacheConfig $region=--region $profile=--profile' }

# POST /apps/{appId}/branches/{branchName}; needs --app-id --branch-name
@category "aws amplify"
@search-terms UpdateBranch
export def 'amplify update-branch' [
  --app-id: string
  --branch-name: string
  --description: string
  --framework: string
  --stage: string@[PRODUCTION BETA DEVELOPMENT EXPERIMENTAL PULL_REQUEST]
  --enable-notification: oneof<bool>
  --enable-auto-build: oneof<bool>
  --enable-skew-protection: oneof<bool>
  --environment-variables: record
  --basic-auth-credentials: string
  --enable-basic-auth: oneof<bool>
  --enable-performance-mode: oneof<bool>
  --build-spec: string
  --ttl: string
  --display-name: string
  --enable-pull-request-preview: oneof<bool>
  --pull-request-environment-name: string
  --backend-environment-arn: string
  --backend: record
  --compute-role-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify UpdateBranch $app_id=appId $branch_name=branchName $description=description $framework=framework $stage=stage $enable_notification=enableNotification $enable_auto_build=enableAutoBuild $enable_skew_protection=enableSkewProtection $environment_variables=environmentVariables $basic_auth_credentials=basicAuthCredentials $enable_basic_auth=enableBasicAuth $enable_performance_mode=enablePerformanceMode $build_spec=buildSpec $ttl=ttl $display_name=displayName $enable_pull_request_preview=enablePullRequestPreview $pull_request_environment_name=pullRequestEnvironmentName $backend_environment_arn=backendEnvironmentArn $backend=backend $compute_role_arn=computeRoleArn $region=--region $profile=--profile' }

# POST /apps/{appId}/domains/{domainName}; needs --app-id --domain-name
@category "aws amplify"
@search-terms UpdateDomainAssociation
export def 'amplify update-domain-association' [
  --app-id: string
  --domain-name: string
  --enable-auto-sub-domain: oneof<bool>
  --sub-domain-settings: oneof<list<any>, record>
  --auto-sub-domain-creation-patterns: oneof<list<string>, string>
  --auto-sub-domain-iam-role: string
  --certificate-settings: record
  --region: string
  --profile: string
]: nothing -> record { call 'amplify UpdateDomainAssociation $app_id=appId $domain_name=domainName $enable_auto_sub_domain=enableAutoSubDomain $sub_domain_settings=subDomainSettings $auto_sub_domain_creation_patterns=autoSubDomainCreationPatterns $auto_sub_domain_iam_role=autoSubDomainIAMRole $certificate_settings=certificateSettings $region=--region $profile=--profile' }

# POST /webhooks/{webhookId}; needs --webhook-id
@category "aws amplify"
@search-terms UpdateWebhook
export def 'amplify update-webhook' [
  --webhook-id: string
  --branch-name: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'amplify UpdateWebhook $webhook_id=webhookId $branch_name=branchName $description=description $region=--region $profile=--profile' }
