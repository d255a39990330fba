# Written by `cargo xtask generate --service codebuild` from the service's model and overlay: change those instead.
# CodeBuild, API version 2016-10-06: 59 operations.

use rt.nu [call]

def ComputeType []: nothing -> list<string> { [BUILD_GENERAL1_SMALL BUILD_GENERAL1_MEDIUM BUILD_GENERAL1_LARGE BUILD_GENERAL1_XLARGE BUILD_GENERAL1_2XLARGE BUILD_LAMBDA_1GB BUILD_LAMBDA_2GB BUILD_LAMBDA_4GB BUILD_LAMBDA_8GB BUILD_LAMBDA_10GB ATTRIBUTE_BASED_COMPUTE CUSTOM_INSTANCE_TYPE] }

def EnvironmentType []: nothing -> list<string> { [WINDOWS_CONTAINER LINUX_CONTAINER LINUX_GPU_CONTAINER ARM_CONTAINER WINDOWS_SERVER_2019_CONTAINER WINDOWS_SERVER_2022_CONTAINER LINUX_LAMBDA_CONTAINER ARM_LAMBDA_CONTAINER LINUX_EC2 ARM_EC2 WINDOWS_EC2 MAC_ARM] }

def SortOrderType []: nothing -> list<string> { [ASCENDING DESCENDING] }

# POST /; needs --ids
@search-terms BatchDeleteBuilds
export def 'codebuild batch-delete-builds' [
  --ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild BatchDeleteBuilds $ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ids
@search-terms BatchGetBuildBatches
export def 'codebuild batch-get-build-batches' [
  --ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codebuild BatchGetBuildBatches $ids -- $region $profile $with_input $fail_fast' }

# POST /; needs --ids
@search-terms BatchGetBuilds
export def 'codebuild batch-get-builds' [
  --ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codebuild BatchGetBuilds $ids -- $region $profile $with_input $fail_fast' }

# POST /; needs --sandbox-id --command-execution-ids
@search-terms BatchGetCommandExecutions
export def 'codebuild batch-get-command-executions' [
  --sandbox-id: string
  --command-execution-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codebuild BatchGetCommandExecutions $sandbox_id $command_execution_ids -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --names
@search-terms BatchGetFleets
export def 'codebuild batch-get-fleets' [
  --names: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codebuild BatchGetFleets $names -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --names
@search-terms BatchGetProjects
export def 'codebuild batch-get-projects' [
  --names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codebuild BatchGetProjects $names -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --report-group-arns
@search-terms BatchGetReportGroups
export def 'codebuild batch-get-report-groups' [
  --report-group-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codebuild BatchGetReportGroups $report_group_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --report-arns
@search-terms BatchGetReports
export def 'codebuild batch-get-reports' [
  --report-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codebuild BatchGetReports $report_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --ids
@search-terms BatchGetSandboxes
export def 'codebuild batch-get-sandboxes' [
  --ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codebuild BatchGetSandboxes $ids -- $region $profile $with_input $fail_fast' }

# POST /; needs --name --base-capacity --environment-type --compute-type
@search-terms CreateFleet
export def 'codebuild create-fleet' [
  --name: string
  --base-capacity: int
  --environment-type: string@EnvironmentType
  --compute-type: string@ComputeType
  --compute-configuration: record
  --scaling-configuration: record
  --overflow-behavior: string@[QUEUE ON_DEMAND]
  --vpc-config: record
  --proxy-configuration: record
  --image-id: string
  --fleet-service-role: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild CreateFleet $name $base_capacity $environment_type $compute_type $compute_configuration $scaling_configuration $overflow_behavior $vpc_config $proxy_configuration $image_id $fleet_service_role $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --source --artifacts --environment --service-role
@search-terms CreateProject
export def 'codebuild create-project' [
  --name: string
  --description: string
  --source: record
  --secondary-sources: list
  --source-version: string
  --secondary-source-versions: list
  --artifacts: record
  --secondary-artifacts: list
  --cache: record
  --environment: record
  --service-role: string
  --timeout-in-minutes: int
  --queued-timeout-in-minutes: int
  --encryption-key: string
  --tags: any
  --vpc-config: record
  --badge-enabled: oneof<bool>
  --logs-config: record
  --file-system-locations: list
  --build-batch-config: record
  --concurrent-build-limit: int
  --auto-retry-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild CreateProject $name $description $source $secondary_sources $source_version $secondary_source_versions $artifacts $secondary_artifacts $cache $environment $service_role $timeout_in_minutes $queued_timeout_in_minutes $encryption_key $tags $vpc_config $badge_enabled $logs_config $file_system_locations $build_batch_config $concurrent_build_limit $auto_retry_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --type --export-config
@search-terms CreateReportGroup
export def 'codebuild create-report-group' [
  --name: string
  --type: string@[TEST CODE_COVERAGE]
  --export-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild CreateReportGroup $name $type $export_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms CreateWebhook
export def 'codebuild create-webhook' [
  --project-name: string
  --branch-filter: string
  --filter-groups: list
  --build-type: string@[BUILD BUILD_BATCH RUNNER_BUILDKITE_BUILD]
  --manual-creation: oneof<bool>
  --scope-configuration: record
  --pull-request-build-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild CreateWebhook $project_name $branch_filter $filter_groups $build_type $manual_creation $scope_configuration $pull_request_build_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms DeleteBuildBatch
export def 'codebuild delete-build-batch' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild DeleteBuildBatch $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeleteFleet
export def 'codebuild delete-fleet' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild DeleteFleet $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteProject
export def 'codebuild delete-project' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild DeleteProject $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeleteReport
export def 'codebuild delete-report' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild DeleteReport $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeleteReportGroup
export def 'codebuild delete-report-group' [
  --arn: string
  --delete-reports: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild DeleteReportGroup $arn $delete_reports -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'codebuild delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms DeleteSourceCredentials
export def 'codebuild delete-source-credentials' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild DeleteSourceCredentials $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms DeleteWebhook
export def 'codebuild delete-webhook' [
  --project-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild DeleteWebhook $project_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --report-arn
@search-terms DescribeCodeCoverages
export def 'codebuild describe-code-coverages' [
  --report-arn: string
  --sort-order: string@SortOrderType
  --sort-by: string@[LINE_COVERAGE_PERCENTAGE FILE_PATH]
  --min-line-coverage-percentage: number
  --max-line-coverage-percentage: number
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
]: any -> any { call 'codebuild DescribeCodeCoverages $report_arn $sort_order $sort_by $min_line_coverage_percentage $max_line_coverage_percentage -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --report-arn
@search-terms DescribeTestCases
export def 'codebuild describe-test-cases' [
  --report-arn: string
  --filter: record
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
]: any -> any { call 'codebuild DescribeTestCases $report_arn $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --report-group-arn --trend-field
@search-terms GetReportGroupTrend
export def 'codebuild get-report-group-trend' [
  --report-group-arn: string
  --num-of-reports: int
  --trend-field: string@[PASS_RATE DURATION TOTAL LINE_COVERAGE LINES_COVERED LINES_MISSED BRANCH_COVERAGE BRANCHES_COVERED BRANCHES_MISSED]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codebuild GetReportGroupTrend $report_group_arn $num_of_reports $trend_field -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'codebuild get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codebuild GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --token --server-type --auth-type
@search-terms ImportSourceCredentials
export def 'codebuild import-source-credentials' [
  --username: string
  --token: string
  --server-type: string@[GITHUB BITBUCKET GITHUB_ENTERPRISE GITLAB GITLAB_SELF_MANAGED]
  --auth-type: string@[OAUTH BASIC_AUTH PERSONAL_ACCESS_TOKEN CODECONNECTIONS SECRETS_MANAGER]
  --should-overwrite: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild ImportSourceCredentials $username $token $server_type $auth_type $should_overwrite -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms InvalidateProjectCache
export def 'codebuild invalidate-project-cache' [
  --project-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild InvalidateProjectCache $project_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListBuildBatches
export def 'codebuild list-build-batches' [
  --filter: record
  --sort-order: string@SortOrderType
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
]: any -> any { call 'codebuild ListBuildBatches $filter $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListBuildBatchesForProject
export def 'codebuild list-build-batches-for-project' [
  --project-name: string
  --filter: record
  --sort-order: string@SortOrderType
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
]: any -> any { call 'codebuild ListBuildBatchesForProject $project_name $filter $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListBuilds
export def 'codebuild list-builds' [
  --sort-order: string@SortOrderType
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
]: any -> any { call 'codebuild ListBuilds $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --project-name
@search-terms ListBuildsForProject
export def 'codebuild list-builds-for-project' [
  --project-name: string
  --sort-order: string@SortOrderType
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
]: any -> any { call 'codebuild ListBuildsForProject $project_name $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --sandbox-id
@search-terms ListCommandExecutionsForSandbox
export def 'codebuild list-command-executions-for-sandbox' [
  --sandbox-id: string
  --sort-order: string@SortOrderType
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'codebuild ListCommandExecutionsForSandbox $sandbox_id $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListCuratedEnvironmentImages
export def 'codebuild list-curated-environment-images' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'codebuild ListCuratedEnvironmentImages -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListFleets
export def 'codebuild list-fleets' [
  --sort-order: string@SortOrderType
  --sort-by: string@[NAME CREATED_TIME LAST_MODIFIED_TIME]
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
]: any -> any { call 'codebuild ListFleets $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListProjects
export def 'codebuild list-projects' [
  --sort-by: string@[NAME CREATED_TIME LAST_MODIFIED_TIME]
  --sort-order: string@SortOrderType
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
]: any -> any { call 'codebuild ListProjects $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListReportGroups
export def 'codebuild list-report-groups' [
  --sort-order: string@SortOrderType
  --sort-by: string@[NAME CREATED_TIME LAST_MODIFIED_TIME]
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
]: any -> any { call 'codebuild ListReportGroups $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListReports
export def 'codebuild list-reports' [
  --sort-order: string@SortOrderType
  --filter: record
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
]: any -> any { call 'codebuild ListReports $sort_order $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --report-group-arn
@search-terms ListReportsForReportGroup
export def 'codebuild list-reports-for-report-group' [
  --report-group-arn: string
  --sort-order: string@SortOrderType
  --filter: record
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
]: any -> any { call 'codebuild ListReportsForReportGroup $report_group_arn $sort_order $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSandboxes
export def 'codebuild list-sandboxes' [
  --sort-order: string@SortOrderType
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
]: any -> any { call 'codebuild ListSandboxes $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --project-name
@search-terms ListSandboxesForProject
export def 'codebuild list-sandboxes-for-project' [
  --project-name: string
  --sort-order: string@SortOrderType
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
]: any -> any { call 'codebuild ListSandboxesForProject $project_name $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSharedProjects
export def 'codebuild list-shared-projects' [
  --sort-by: string@[ARN MODIFIED_TIME]
  --sort-order: string@SortOrderType
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
]: any -> any { call 'codebuild ListSharedProjects $sort_by $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSharedReportGroups
export def 'codebuild list-shared-report-groups' [
  --sort-order: string@SortOrderType
  --sort-by: string@[ARN MODIFIED_TIME]
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
]: any -> any { call 'codebuild ListSharedReportGroups $sort_order $sort_by -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms ListSourceCredentials
export def 'codebuild list-source-credentials' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'codebuild ListSourceCredentials -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; needs --policy --resource-arn
@search-terms PutResourcePolicy
export def 'codebuild put-resource-policy' [
  --policy: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild PutResourcePolicy $policy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RetryBuild
export def 'codebuild retry-build' [
  --id: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild RetryBuild $id $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RetryBuildBatch
export def 'codebuild retry-build-batch' [
  --id: string
  --idempotency-token: string
  --retry-type: string@[RETRY_ALL_BUILDS RETRY_FAILED_BUILDS]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild RetryBuildBatch $id $idempotency_token $retry_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms StartBuild
export def 'codebuild start-build' [
  --project-name: string
  --secondary-sources-override: list
  --secondary-sources-version-override: list
  --source-version: string
  --artifacts-override: record
  --secondary-artifacts-override: list
  --environment-variables-override: any
  --source-type-override: string@[CODECOMMIT CODEPIPELINE GITHUB GITLAB GITLAB_SELF_MANAGED S3 BITBUCKET GITHUB_ENTERPRISE NO_SOURCE]
  --source-location-override: string
  --source-auth-override: record
  --git-clone-depth-override: int
  --git-submodules-config-override: record
  --buildspec-override: string
  --insecure-ssl-override: oneof<bool>
  --report-build-status-override: oneof<bool>
  --build-status-config-override: record
  --environment-type-override: string@EnvironmentType
  --image-override: string
  --compute-type-override: string@ComputeType
  --certificate-override: string
  --cache-override: record
  --service-role-override: string
  --privileged-mode-override: oneof<bool>
  --timeout-in-minutes-override: int
  --queued-timeout-in-minutes-override: int
  --encryption-key-override: string
  --idempotency-token: string
  --logs-config-override: record
  --registry-credential-override: record
  --image-pull-credentials-type-override: string@[CODEBUILD SERVICE_ROLE]
  --debug-session-enabled: oneof<bool>
  --fleet-override: record
  --auto-retry-limit-override: int
  --host-kernel-override: string@[LINUX_KERNEL_4 LINUX_KERNEL_6 LINUX_KERNEL_LATEST]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild StartBuild $project_name $secondary_sources_override $secondary_sources_version_override $source_version $artifacts_override $secondary_artifacts_override $environment_variables_override $source_type_override $source_location_override $source_auth_override $git_clone_depth_override $git_submodules_config_override $buildspec_override $insecure_ssl_override $report_build_status_override $build_status_config_override $environment_type_override $image_override $compute_type_override $certificate_override $cache_override $service_role_override $privileged_mode_override $timeout_in_minutes_override $queued_timeout_in_minutes_override $encryption_key_override $idempotency_token $logs_config_override $registry_credential_override $image_pull_credentials_type_override $debug_session_enabled $fleet_override $auto_retry_limit_override $host_kernel_override -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms StartBuildBatch
export def 'codebuild start-build-batch' [
  --project-name: string
  --secondary-sources-override: list
  --secondary-sources-version-override: list
  --source-version: string
  --artifacts-override: record
  --secondary-artifacts-override: list
  --environment-variables-override: any
  --source-type-override: string@[CODECOMMIT CODEPIPELINE GITHUB GITLAB GITLAB_SELF_MANAGED S3 BITBUCKET GITHUB_ENTERPRISE NO_SOURCE]
  --source-location-override: string
  --source-auth-override: record
  --git-clone-depth-override: int
  --git-submodules-config-override: record
  --buildspec-override: string
  --insecure-ssl-override: oneof<bool>
  --report-build-batch-status-override: oneof<bool>
  --environment-type-override: string@EnvironmentType
  --image-override: string
  --compute-type-override: string@ComputeType
  --certificate-override: string
  --cache-override: record
  --service-role-override: string
  --privileged-mode-override: oneof<bool>
  --build-timeout-in-minutes-override: int
  --queued-timeout-in-minutes-override: int
  --encryption-key-override: string
  --idempotency-token: string
  --logs-config-override: record
  --registry-credential-override: record
  --image-pull-credentials-type-override: string@[CODEBUILD SERVICE_ROLE]
  --build-batch-config-override: record
  --debug-session-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild StartBuildBatch $project_name $secondary_sources_override $secondary_sources_version_override $source_version $artifacts_override $secondary_artifacts_override $environment_variables_override $source_type_override $source_location_override $source_auth_override $git_clone_depth_override $git_submodules_config_override $buildspec_override $insecure_ssl_override $report_build_batch_status_override $environment_type_override $image_override $compute_type_override $certificate_override $cache_override $service_role_override $privileged_mode_override $build_timeout_in_minutes_override $queued_timeout_in_minutes_override $encryption_key_override $idempotency_token $logs_config_override $registry_credential_override $image_pull_credentials_type_override $build_batch_config_override $debug_session_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sandbox-id --command
@search-terms StartCommandExecution
export def 'codebuild start-command-execution' [
  --sandbox-id: string
  --command: string
  --type: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild StartCommandExecution $sandbox_id $command $type -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms StartSandbox
export def 'codebuild start-sandbox' [
  --project-name: string
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild StartSandbox $project_name $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --sandbox-id
@search-terms StartSandboxConnection
export def 'codebuild start-sandbox-connection' [
  --sandbox-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild StartSandboxConnection $sandbox_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms StopBuild
export def 'codebuild stop-build' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild StopBuild $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms StopBuildBatch
export def 'codebuild stop-build-batch' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild StopBuildBatch $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --id
@search-terms StopSandbox
export def 'codebuild stop-sandbox' [
  --id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild StopSandbox $id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms UpdateFleet
export def 'codebuild update-fleet' [
  --arn: string
  --base-capacity: int
  --environment-type: string@EnvironmentType
  --compute-type: string@ComputeType
  --compute-configuration: record
  --scaling-configuration: record
  --overflow-behavior: string@[QUEUE ON_DEMAND]
  --vpc-config: record
  --proxy-configuration: record
  --image-id: string
  --fleet-service-role: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild UpdateFleet $arn $base_capacity $environment_type $compute_type $compute_configuration $scaling_configuration $overflow_behavior $vpc_config $proxy_configuration $image_id $fleet_service_role $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateProject
export def 'codebuild update-project' [
  --name: string
  --description: string
  --source: record
  --secondary-sources: list
  --source-version: string
  --secondary-source-versions: list
  --artifacts: record
  --secondary-artifacts: list
  --cache: record
  --environment: record
  --service-role: string
  --timeout-in-minutes: int
  --queued-timeout-in-minutes: int
  --encryption-key: string
  --tags: any
  --vpc-config: record
  --badge-enabled: oneof<bool>
  --logs-config: record
  --file-system-locations: list
  --build-batch-config: record
  --concurrent-build-limit: int
  --auto-retry-limit: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild UpdateProject $name $description $source $secondary_sources $source_version $secondary_source_versions $artifacts $secondary_artifacts $cache $environment $service_role $timeout_in_minutes $queued_timeout_in_minutes $encryption_key $tags $vpc_config $badge_enabled $logs_config $file_system_locations $build_batch_config $concurrent_build_limit $auto_retry_limit -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-arn --project-visibility
@search-terms UpdateProjectVisibility
export def 'codebuild update-project-visibility' [
  --project-arn: string
  --project-visibility: string@[PUBLIC_READ PRIVATE]
  --resource-access-role: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild UpdateProjectVisibility $project_arn $project_visibility $resource_access_role -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --arn
@search-terms UpdateReportGroup
export def 'codebuild update-report-group' [
  --arn: string
  --export-config: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild UpdateReportGroup $arn $export_config $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --project-name
@search-terms UpdateWebhook
export def 'codebuild update-webhook' [
  --project-name: string
  --branch-filter: string
  --rotate-secret: oneof<bool>
  --filter-groups: list
  --build-type: string@[BUILD BUILD_BATCH RUNNER_BUILDKITE_BUILD]
  --pull-request-build-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codebuild UpdateWebhook $project_name $branch_filter $rotate_secret $filter_groups $build_type $pull_request_build_policy -- $region $profile $with_input $fail_fast $yes' }
