# Written by `cargo xtask generate --service amplify` from the service's model and overlay: change those instead.
# Amplify, API version 2017-07-25: 37 operations.

use rt.nu [call]

# POST /apps; needs --name
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
  --custom-rules: list
  --tags: record
  --build-spec: string
  --custom-headers: string
  --enable-auto-branch-creation: oneof<bool>
  --auto-branch-creation-patterns: list<string>
  --auto-branch-creation-config: record
  --job-config: record
  --cache-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify CreateApp $name $description $repository $platform $compute_role_arn $iam_service_role_arn $oauth_token $access_token $environment_variables $enable_branch_auto_build $enable_branch_auto_deletion $enable_basic_auth $basic_auth_credentials $custom_rules $tags $build_spec $custom_headers $enable_auto_branch_creation $auto_branch_creation_patterns $auto_branch_creation_config $job_config $cache_config -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/backendenvironments; needs --app-id --environment-name
@search-terms CreateBackendEnvironment
export def 'amplify create-backend-environment' [
  --app-id: string
  --environment-name: string
  --stack-name: string
  --deployment-artifacts: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify CreateBackendEnvironment $app_id $environment_name $stack_name $deployment_artifacts -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/branches; needs --app-id --branch-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify CreateBranch $app_id $branch_name $description $stage $framework $enable_notification $enable_auto_build $enable_skew_protection $environment_variables $basic_auth_credentials $enable_basic_auth $enable_performance_mode $tags $build_spec $ttl $display_name $enable_pull_request_preview $pull_request_environment_name $backend_environment_arn $backend $compute_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/branches/{branchName}/deployments; needs --app-id --branch-name
@search-terms CreateDeployment
export def 'amplify create-deployment' [
  --app-id: string
  --branch-name: string
  --file-map: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify CreateDeployment $app_id $branch_name $file_map -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/domains; needs --app-id --domain-name --sub-domain-settings
@search-terms CreateDomainAssociation
export def 'amplify create-domain-association' [
  --app-id: string
  --domain-name: string
  --enable-auto-sub-domain: oneof<bool>
  --sub-domain-settings: list
  --auto-sub-domain-creation-patterns: list<string>
  --auto-sub-domain-iam-role: string
  --certificate-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify CreateDomainAssociation $app_id $domain_name $enable_auto_sub_domain $sub_domain_settings $auto_sub_domain_creation_patterns $auto_sub_domain_iam_role $certificate_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/webhooks; needs --app-id --branch-name
@search-terms CreateWebhook
export def 'amplify create-webhook' [
  --app-id: string
  --branch-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify CreateWebhook $app_id $branch_name $description -- $region $profile $with_input $fail_fast $yes' }

# DELETE /apps/{appId}; needs --app-id
@search-terms DeleteApp
export def 'amplify delete-app' [
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify DeleteApp $app_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /apps/{appId}/backendenvironments/{environmentName}; needs --app-id --environment-name
@search-terms DeleteBackendEnvironment
export def 'amplify delete-backend-environment' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify DeleteBackendEnvironment $app_id $environment_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /apps/{appId}/branches/{branchName}; needs --app-id --branch-name
@search-terms DeleteBranch
export def 'amplify delete-branch' [
  --app-id: string
  --branch-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify DeleteBranch $app_id $branch_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /apps/{appId}/domains/{domainName}; needs --app-id --domain-name
@search-terms DeleteDomainAssociation
export def 'amplify delete-domain-association' [
  --app-id: string
  --domain-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify DeleteDomainAssociation $app_id $domain_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /apps/{appId}/branches/{branchName}/jobs/{jobId}; needs --app-id --branch-name --job-id
@search-terms DeleteJob
export def 'amplify delete-job' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify DeleteJob $app_id $branch_name $job_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /webhooks/{webhookId}; needs --webhook-id
@search-terms DeleteWebhook
export def 'amplify delete-webhook' [
  --webhook-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify DeleteWebhook $webhook_id -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/accesslogs; needs --domain-name --app-id
@search-terms GenerateAccessLogs
export def 'amplify generate-access-logs' [
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --domain-name: string
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify GenerateAccessLogs $start_time $end_time $domain_name $app_id -- $region $profile $with_input $fail_fast $yes' }

# GET /apps/{appId}; needs --app-id
@search-terms GetApp
export def 'amplify get-app' [
  --app-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'amplify GetApp $app_id -- $region $profile $with_input $fail_fast' }

# GET /artifacts/{artifactId}; needs --artifact-id
@search-terms GetArtifactUrl
export def 'amplify get-artifact-url' [
  --artifact-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'amplify GetArtifactUrl $artifact_id -- $region $profile $with_input $fail_fast' }

# GET /apps/{appId}/backendenvironments/{environmentName}; cached 1min; needs --app-id --environment-name
@search-terms GetBackendEnvironment
export def 'amplify get-backend-environment' [
  --app-id: string
  --environment-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplify GetBackendEnvironment $app_id $environment_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /apps/{appId}/branches/{branchName}; needs --app-id --branch-name
@search-terms GetBranch
export def 'amplify get-branch' [
  --app-id: string
  --branch-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'amplify GetBranch $app_id $branch_name -- $region $profile $with_input $fail_fast' }

# GET /apps/{appId}/domains/{domainName}; cached 1min; needs --app-id --domain-name
@search-terms GetDomainAssociation
export def 'amplify get-domain-association' [
  --app-id: string
  --domain-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplify GetDomainAssociation $app_id $domain_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /apps/{appId}/branches/{branchName}/jobs/{jobId}; needs --app-id --branch-name --job-id
@search-terms GetJob
export def 'amplify get-job' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'amplify GetJob $app_id $branch_name $job_id -- $region $profile $with_input $fail_fast' }

# GET /webhooks/{webhookId}; cached 1min; needs --webhook-id
@search-terms GetWebhook
export def 'amplify get-webhook' [
  --webhook-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplify GetWebhook $webhook_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /apps; follows pages
@search-terms ListApps
export def 'amplify list-apps' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
]: any -> any { call 'amplify ListApps -- $region $profile $raw $regions $profiles $stream $max_items' }

# GET /apps/{appId}/branches/{branchName}/jobs/{jobId}/artifacts; follows pages; cached 1min; needs --app-id --branch-name --job-id
@search-terms ListArtifacts
export def 'amplify list-artifacts' [
  --app-id: string
  --branch-name: string
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
]: any -> any { call 'amplify ListArtifacts $app_id $branch_name $job_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /apps/{appId}/backendenvironments; follows pages; cached 1min; needs --app-id
@search-terms ListBackendEnvironments
export def 'amplify list-backend-environments' [
  --app-id: string
  --environment-name: string
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
]: any -> any { call 'amplify ListBackendEnvironments $app_id $environment_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /apps/{appId}/branches; follows pages; needs --app-id
@search-terms ListBranches
export def 'amplify list-branches' [
  --app-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'amplify ListBranches $app_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /apps/{appId}/domains; follows pages; cached 1min; needs --app-id
@search-terms ListDomainAssociations
export def 'amplify list-domain-associations' [
  --app-id: string
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
]: any -> any { call 'amplify ListDomainAssociations $app_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /apps/{appId}/branches/{branchName}/jobs; follows pages; cached 15sec; needs --app-id --branch-name
@search-terms ListJobs
export def 'amplify list-jobs' [
  --app-id: string
  --branch-name: string
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
]: any -> any { call 'amplify ListJobs $app_id $branch_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'amplify list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'amplify ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /apps/{appId}/webhooks; follows pages; cached 1min; needs --app-id
@search-terms ListWebhooks
export def 'amplify list-webhooks' [
  --app-id: string
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
]: any -> any { call 'amplify ListWebhooks $app_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /apps/{appId}/branches/{branchName}/deployments/start; needs --app-id --branch-name
@search-terms StartDeployment
export def 'amplify start-deployment' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --source-url: string
  --source-url-type: string@[ZIP BUCKET_PREFIX]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify StartDeployment $app_id $branch_name $job_id $source_url $source_url_type -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/branches/{branchName}/jobs; needs --app-id --branch-name --job-type
@search-terms StartJob
export def 'amplify start-job' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --job-type: string@[RELEASE RETRY MANUAL WEB_HOOK]
  --job-reason: string
  --commit-id: string
  --commit-message: string
  --commit-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify StartJob $app_id $branch_name $job_id $job_type $job_reason $commit_id $commit_message $commit_time -- $region $profile $with_input $fail_fast $yes' }

# DELETE /apps/{appId}/branches/{branchName}/jobs/{jobId}/stop; needs --app-id --branch-name --job-id
@search-terms StopJob
export def 'amplify stop-job' [
  --app-id: string
  --branch-name: string
  --job-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify StopJob $app_id $branch_name $job_id -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'amplify tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'amplify untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}; needs --app-id
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
  --custom-rules: list
  --build-spec: string
  --custom-headers: string
  --enable-auto-branch-creation: oneof<bool>
  --auto-branch-creation-patterns: list<string>
  --auto-branch-creation-config: record
  --repository: string
  --oauth-token: string
  --access-token: string
  --job-config: record
  --cache-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify UpdateApp $app_id $name $description $platform $compute_role_arn $iam_service_role_arn $environment_variables $enable_branch_auto_build $enable_branch_auto_deletion $enable_basic_auth $basic_auth_credentials $custom_rules $build_spec $custom_headers $enable_auto_branch_creation $auto_branch_creation_patterns $auto_branch_creation_config $repository $oauth_token $access_token $job_config $cache_config -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/branches/{branchName}; needs --app-id --branch-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify UpdateBranch $app_id $branch_name $description $framework $stage $enable_notification $enable_auto_build $enable_skew_protection $environment_variables $basic_auth_credentials $enable_basic_auth $enable_performance_mode $build_spec $ttl $display_name $enable_pull_request_preview $pull_request_environment_name $backend_environment_arn $backend $compute_role_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /apps/{appId}/domains/{domainName}; needs --app-id --domain-name
@search-terms UpdateDomainAssociation
export def 'amplify update-domain-association' [
  --app-id: string
  --domain-name: string
  --enable-auto-sub-domain: oneof<bool>
  --sub-domain-settings: list
  --auto-sub-domain-creation-patterns: list<string>
  --auto-sub-domain-iam-role: string
  --certificate-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify UpdateDomainAssociation $app_id $domain_name $enable_auto_sub_domain $sub_domain_settings $auto_sub_domain_creation_patterns $auto_sub_domain_iam_role $certificate_settings -- $region $profile $with_input $fail_fast $yes' }

# POST /webhooks/{webhookId}; needs --webhook-id
@search-terms UpdateWebhook
export def 'amplify update-webhook' [
  --webhook-id: string
  --branch-name: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'amplify UpdateWebhook $webhook_id $branch_name $description -- $region $profile $with_input $fail_fast $yes' }
