# Written by `cargo xtask generate --service codebuild` from the service's model and overlay: change those instead.
# CodeBuild, API version 2016-10-06: 59 operations.

use rt.nu [call send]

# POST /; needs --ids
@category "aws codebuild"
@search-terms BatchDeleteBuilds
export def 'codebuild batch-delete-builds' [
  --ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchDeleteBuilds $ids=ids $region=--region $profile=--profile' }

# POST /; cached 1min; needs --ids
@category "aws codebuild"
@search-terms BatchGetBuildBatches
export def 'codebuild batch-get-build-batches' [
  --ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchGetBuildBatches $ids=ids $region=--region $profile=--profile' }

# POST /; cached 1min; needs --ids
@category "aws codebuild"
@search-terms BatchGetBuilds
export def 'codebuild batch-get-builds' [
  --ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchGetBuilds $ids=ids $region=--region $profile=--profile' }

# POST /; needs --sandbox-id --command-execution-ids
@category "aws codebuild"
@search-terms BatchGetCommandExecutions
export def 'codebuild batch-get-command-executions' [
  --sandbox-id: string
  --command-execution-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchGetCommandExecutions $sandbox_id=sandboxId $command_execution_ids=commandExecutionIds $region=--region $profile=--profile' }

# POST /; cached 1min; needs --names
@category "aws codebuild"
@search-terms BatchGetFleets
export def 'codebuild batch-get-fleets' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchGetFleets $names=names $region=--region $profile=--profile' }

# POST /; cached 1min; needs --names
@category "aws codebuild"
@search-terms BatchGetProjects
export def 'codebuild batch-get-projects' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchGetProjects $names=names $region=--region $profile=--profile' }

# POST /; cached 1min; needs --report-group-arns
@category "aws codebuild"
@search-terms BatchGetReportGroups
export def 'codebuild batch-get-report-groups' [
  --report-group-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchGetReportGroups $report_group_arns=reportGroupArns $region=--region $profile=--profile' }

# POST /; cached 1min; needs --report-arns
@category "aws codebuild"
@search-terms BatchGetReports
export def 'codebuild batch-get-reports' [
  --report-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchGetReports $report_arns=reportArns $region=--region $profile=--profile' }

# POST /; cached 1min; needs --ids
@category "aws codebuild"
@search-terms BatchGetSandboxes
export def 'codebuild batch-get-sandboxes' [
  --ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild BatchGetSandboxes $ids=ids $region=--region $profile=--profile' }

# POST /; needs --name --base-capacity --environment-type --compute-type
@category "aws codebuild"
@search-terms CreateFleet
export def 'codebuild create-fleet' [
  --name: string
  --base-capacity: int
  --environment-type: string@[WINDOWS_CONTAINER LINUX_CONTAINER LINUX_GPU_CONTAINER ARM_CONTAINER WINDOWS_SERVER_2019_CONTAINER WINDOWS_SERVER_2022_CONTAINER LINUX_LAMBDA_CONTAINER ARM_LAMBDA_CONTAINER LINUX_EC2 ARM_EC2 WINDOWS_EC2 MAC_ARM]
  --compute-type: string@[BUILD_GENERAL1_SMALL BUILD_GENERAL1_MEDIUM BUILD_GENERAL1_LARGE BUILD_GENERAL1_XLARGE BUILD_GENERAL1_2XLARGE BUILD_LAMBDA_1GB BUILD_LAMBDA_2GB BUILD_LAMBDA_4GB BUILD_LAMBDA_8GB BUILD_LAMBDA_10GB ATTRIBUTE_BASED_COMPUTE CUSTOM_INSTANCE_TYPE]
  --compute-configuration: record
  --scaling-configuration: record
  --overflow-behavior: string@[QUEUE ON_DEMAND]
  --vpc-config: record
  --proxy-configuration: record
  --image-id: string
  --fleet-service-role: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild CreateFleet $name=name $base_capacity=baseCapacity $environment_type=environmentType $compute_type=computeType $compute_configuration=computeConfiguration $scaling_configuration=scalingConfiguration $overflow_behavior=overflowBehavior $vpc_config=vpcConfig $proxy_configuration=proxyConfiguration $image_id=imageId $fleet_service_role=fleetServiceRole $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name --source --artifacts --environment --service-role
@category "aws codebuild"
@search-terms CreateProject
export def 'codebuild create-project' [
  --name: string
  --description: string
  --source: record
  --secondary-sources: oneof<list<any>, record>
  --source-version: string
  --secondary-source-versions: oneof<list<any>, record>
  --artifacts: record
  --secondary-artifacts: oneof<list<any>, record>
  --cache: record
  --environment: record
  --service-role: string
  --timeout-in-minutes: int
  --queued-timeout-in-minutes: int
  --encryption-key: string
  --tags: oneof<list<any>, record>
  --vpc-config: record
  --badge-enabled: oneof<bool>
  --logs-config: record
  --file-system-locations: oneof<list<any>, record>
  --build-batch-config: record
  --concurrent-build-limit: int
  --auto-retry-limit: int
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild CreateProject $name=name $description=description $source=source $secondary_sources=secondarySources $source_version=sourceVersion $secondary_source_versions=secondarySourceVersions $artifacts=artifacts $secondary_artifacts=secondaryArtifacts $cache=cache $environment=environment $service_role=serviceRole $timeout_in_minutes=timeoutInMinutes $queued_timeout_in_minutes=queuedTimeoutInMinutes $encryption_key=encryptionKey $tags=tags $vpc_config=vpcConfig $badge_enabled=badgeEnabled $logs_config=logsConfig $file_system_locations=fileSystemLocations $build_batch_config=buildBatchConfig $concurrent_build_limit=concurrentBuildLimit $auto_retry_limit=autoRetryLimit $region=--region $profile=--profile' }

# POST /; needs --name --type --export-config
@category "aws codebuild"
@search-terms CreateReportGroup
export def 'codebuild create-report-group' [
  --name: string
  --type: string@[TEST CODE_COVERAGE]
  --export-config: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild CreateReportGroup $name=name $type=type $export_config=exportConfig $tags=tags $region=--region $profile=--profile' }

# POST /; needs --project-name
@category "aws codebuild"
@search-terms CreateWebhook
export def 'codebuild create-webhook' [
  --project-name: string
  --branch-filter: string
  --filter-groups: list<any>
  --build-type: string@[BUILD BUILD_BATCH RUNNER_BUILDKITE_BUILD]
  --manual-creation: oneof<bool>
  --scope-configuration: record
  --pull-request-build-policy: record
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild CreateWebhook $project_name=projectName $branch_filter=branchFilter $filter_groups=filterGroups $build_type=buildType $manual_creation=manualCreation $scope_configuration=scopeConfiguration $pull_request_build_policy=pullRequestBuildPolicy $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws codebuild"
@search-terms DeleteBuildBatch
export def 'codebuild delete-build-batch' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild DeleteBuildBatch $id=id $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws codebuild"
@search-terms DeleteFleet
export def 'codebuild delete-fleet' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codebuild DeleteFleet $arn=arn $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws codebuild"
@search-terms DeleteProject
export def 'codebuild delete-project' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codebuild DeleteProject $name=name $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws codebuild"
@search-terms DeleteReport
export def 'codebuild delete-report' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codebuild DeleteReport $arn=arn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws codebuild"
@search-terms DeleteReportGroup
export def 'codebuild delete-report-group' [
  --arn: string
  --delete-reports: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codebuild DeleteReportGroup $arn=arn $delete_reports=deleteReports $region=--region $profile=--profile' }

# POST /; needs --resource-arn
@category "aws codebuild"
@search-terms DeleteResourcePolicy
export def 'codebuild delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codebuild DeleteResourcePolicy $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws codebuild"
@search-terms DeleteSourceCredentials
export def 'codebuild delete-source-credentials' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild DeleteSourceCredentials $arn=arn $region=--region $profile=--profile' }

# POST /; needs --project-name
@category "aws codebuild"
@search-terms DeleteWebhook
export def 'codebuild delete-webhook' [
  --project-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codebuild DeleteWebhook $project_name=projectName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --report-arn
@category "aws codebuild"
@search-terms DescribeCodeCoverages
export def 'codebuild describe-code-coverages' [
  --report-arn: string
  --sort-order: string@[ASCENDING DESCENDING]
  --sort-by: string@[LINE_COVERAGE_PERCENTAGE FILE_PATH]
  --min-line-coverage-percentage: number
  --max-line-coverage-percentage: number
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codebuild DescribeCodeCoverages $report_arn=reportArn $sort_order=sortOrder $sort_by=sortBy $min_line_coverage_percentage=minLineCoveragePercentage $max_line_coverage_percentage=maxLineCoveragePercentage $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --report-arn
@category "aws codebuild"
@search-terms DescribeTestCases
export def 'codebuild describe-test-cases' [
  --report-arn: string
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codebuild DescribeTestCases $report_arn=reportArn $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --report-group-arn --trend-field
@category "aws codebuild"
@search-terms GetReportGroupTrend
export def 'codebuild get-report-group-trend' [
  --report-group-arn: string
  --num-of-reports: int
  --trend-field: string@[PASS_RATE DURATION TOTAL LINE_COVERAGE LINES_COVERED LINES_MISSED BRANCH_COVERAGE BRANCHES_COVERED BRANCHES_MISSED]
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild GetReportGroupTrend $report_group_arn=reportGroupArn $num_of_reports=numOfReports $trend_field=trendField $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws codebuild"
@search-terms GetResourcePolicy
export def 'codebuild get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild GetResourcePolicy $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /; needs --token --server-type --auth-type
@category "aws codebuild"
@search-terms ImportSourceCredentials
export def 'codebuild import-source-credentials' [
  --username: string
  --token: string
  --server-type: string@[GITHUB BITBUCKET GITHUB_ENTERPRISE GITLAB GITLAB_SELF_MANAGED]
  --auth-type: string@[OAUTH BASIC_AUTH PERSONAL_ACCESS_TOKEN CODECONNECTIONS SECRETS_MANAGER]
  --should-overwrite: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild ImportSourceCredentials $username=username $token=token $server_type=serverType $auth_type=authType $should_overwrite=shouldOverwrite $region=--region $profile=--profile' }

# POST /; needs --project-name
@category "aws codebuild"
@search-terms InvalidateProjectCache
export def 'codebuild invalidate-project-cache' [
  --project-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codebuild InvalidateProjectCache $project_name=projectName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListBuildBatches
@example "First rows only" "codebuild list-build-batches --stream | first 3"
export def 'codebuild list-build-batches' [
  --filter: record
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListBuildBatches $filter=filter $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListBuildBatchesForProject
@example "First rows only" "codebuild list-build-batches-for-project --stream | first 3"
export def 'codebuild list-build-batches-for-project' [
  --project-name: string
  --filter: record
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListBuildBatchesForProject $project_name=projectName $filter=filter $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListBuilds
@example "First rows only" "codebuild list-builds --stream | first 3"
export def 'codebuild list-builds' [
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListBuilds $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --project-name
@category "aws codebuild"
@search-terms ListBuildsForProject
export def 'codebuild list-builds-for-project' [
  --project-name: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListBuildsForProject $project_name=projectName $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --sandbox-id
@category "aws codebuild"
@search-terms ListCommandExecutionsForSandbox
export def 'codebuild list-command-executions-for-sandbox' [
  --sandbox-id: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codebuild ListCommandExecutionsForSandbox $sandbox_id=sandboxId $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws codebuild"
@search-terms ListCuratedEnvironmentImages
@example "First rows only" "codebuild list-curated-environment-images | first 3"
export def 'codebuild list-curated-environment-images' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codebuild ListCuratedEnvironmentImages $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListFleets
@example "First rows only" "codebuild list-fleets --stream | first 3"
export def 'codebuild list-fleets' [
  --sort-order: string@[ASCENDING DESCENDING]
  --sort-by: string@[NAME CREATED_TIME LAST_MODIFIED_TIME]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListFleets $sort_order=sortOrder $sort_by=sortBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListProjects
@example "First rows only" "codebuild list-projects --stream | first 3"
export def 'codebuild list-projects' [
  --sort-by: string@[NAME CREATED_TIME LAST_MODIFIED_TIME]
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListProjects $sort_by=sortBy $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListReportGroups
@example "First rows only" "codebuild list-report-groups --stream | first 3"
export def 'codebuild list-report-groups' [
  --sort-order: string@[ASCENDING DESCENDING]
  --sort-by: string@[NAME CREATED_TIME LAST_MODIFIED_TIME]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListReportGroups $sort_order=sortOrder $sort_by=sortBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListReports
@example "First rows only" "codebuild list-reports --stream | first 3"
export def 'codebuild list-reports' [
  --sort-order: string@[ASCENDING DESCENDING]
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListReports $sort_order=sortOrder $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --report-group-arn
@category "aws codebuild"
@search-terms ListReportsForReportGroup
export def 'codebuild list-reports-for-report-group' [
  --report-group-arn: string
  --sort-order: string@[ASCENDING DESCENDING]
  --filter: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListReportsForReportGroup $report_group_arn=reportGroupArn $sort_order=sortOrder $filter=filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListSandboxes
@example "First rows only" "codebuild list-sandboxes --stream | first 3"
export def 'codebuild list-sandboxes' [
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListSandboxes $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --project-name
@category "aws codebuild"
@search-terms ListSandboxesForProject
export def 'codebuild list-sandboxes-for-project' [
  --project-name: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListSandboxesForProject $project_name=projectName $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListSharedProjects
@example "First rows only" "codebuild list-shared-projects --stream | first 3"
export def 'codebuild list-shared-projects' [
  --sort-by: string@[ARN MODIFIED_TIME]
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListSharedProjects $sort_by=sortBy $sort_order=sortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codebuild"
@search-terms ListSharedReportGroups
@example "First rows only" "codebuild list-shared-report-groups --stream | first 3"
export def 'codebuild list-shared-report-groups' [
  --sort-order: string@[ASCENDING DESCENDING]
  --sort-by: string@[ARN MODIFIED_TIME]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codebuild ListSharedReportGroups $sort_order=sortOrder $sort_by=sortBy $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws codebuild"
@search-terms ListSourceCredentials
@example "First rows only" "codebuild list-source-credentials | first 3"
export def 'codebuild list-source-credentials' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codebuild ListSourceCredentials $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --policy --resource-arn
@category "aws codebuild"
@search-terms PutResourcePolicy
export def 'codebuild put-resource-policy' [
  --policy: string
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild PutResourcePolicy $policy=policy $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /
@category "aws codebuild"
@search-terms RetryBuild
export def 'codebuild retry-build' [
  --id: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild RetryBuild $id=id $idempotency_token=idempotencyToken $region=--region $profile=--profile' }

# POST /
@category "aws codebuild"
@search-terms RetryBuildBatch
export def 'codebuild retry-build-batch' [
  --id: string
  --idempotency-token: string
  --retry-type: string@[RETRY_ALL_BUILDS RETRY_FAILED_BUILDS]
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild RetryBuildBatch $id=id $idempotency_token=idempotencyToken $retry_type=retryType $region=--region $profile=--profile' }

# POST /; needs --project-name
@category "aws codebuild"
@search-terms StartBuild
export def 'codebuild start-build' [
  --project-name: string
  --secondary-sources-override: oneof<list<any>, record>
  --secondary-sources-version-override: oneof<list<any>, record>
  --source-version: string
  --artifacts-override: record
  --secondary-artifacts-override: oneof<list<any>, record>
  --environment-variables-override: oneof<list<any>, record>
  --source-type-override: string@[CODECOMMIT CODEPIPELINE GITHUB GITLAB GITLAB_SELF_MANAGED S3 BITBUCKET GITHUB_ENTERPRISE NO_SOURCE]
  --source-location-override: string
  --source-auth-override: record
  --git-clone-depth-override: int
  --git-submodules-config-override: record
  --buildspec-override: string
  --insecure-ssl-override: oneof<bool>
  --report-build-status-override: oneof<bool>
  --build-status-config-override: record
  --environment-type-override: string@[WINDOWS_CONTAINER LINUX_CONTAINER LINUX_GPU_CONTAINER ARM_CONTAINER WINDOWS_SERVER_2019_CONTAINER WINDOWS_SERVER_2022_CONTAINER LINUX_LAMBDA_CONTAINER ARM_LAMBDA_CONTAINER LINUX_EC2 ARM_EC2 WINDOWS_EC2 MAC_ARM]
  --image-override: string
  --compute-type-override: string@[BUILD_GENERAL1_SMALL BUILD_GENERAL1_MEDIUM BUILD_GENERAL1_LARGE BUILD_GENERAL1_XLARGE BUILD_GENERAL1_2XLARGE BUILD_LAMBDA_1GB BUILD_LAMBDA_2GB BUILD_LAMBDA_4GB BUILD_LAMBDA_8GB BUILD_LAMBDA_10GB ATTRIBUTE_BASED_COMPUTE CUSTOM_INSTANCE_TYPE]
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
]: nothing -> record { call 'codebuild StartBuild $project_name=projectName $secondary_sources_override=secondarySourcesOverride $secondary_sources_version_override=secondarySourcesVersionOverride $source_version=sourceVersion $artifacts_override=artifactsOverride $secondary_artifacts_override=secondaryArtifactsOverride $environment_variables_override=environmentVariablesOverride $source_type_override=sourceTypeOverride $source_location_override=sourceLocationOverride $source_auth_override=sourceAuthOverride $git_clone_depth_override=gitCloneDepthOverride $git_submodules_config_override=gitSubmodulesConfigOverride $buildspec_override=buildspecOverride $insecure_ssl_override=insecureSslOverride $report_build_status_override=reportBuildStatusOverride $build_status_config_override=buildStatusConfigOverride $environment_type_override=environmentTypeOverride $image_override=imageOverride $compute_type_override=computeTypeOverride $certificate_override=certificateOverride $cache_override=cacheOverride $service_role_override=serviceRoleOverride $privileged_mode_override=privilegedModeOverride $timeout_in_minutes_override=timeoutInMinutesOverride $queued_timeout_in_minutes_override=queuedTimeoutInMinutesOverride $encryption_key_override=encryptionKeyOverride $idempotency_token=idempotencyToken $logs_config_override=logsConfigOverride $registry_credential_override=registryCredentialOverride $image_pull_credentials_type_override=imagePullCredentialsTypeOverride $debug_session_enabled=debugSessionEnabled $fleet_override=fleetOverride $auto_retry_limit_override=autoRetryLimitOverride $host_kernel_override=hostKernelOverride $region=--region $profile=--profile' }

# POST /; needs --project-name
@category "aws codebuild"
@search-terms StartBuildBatch
export def 'codebuild start-build-batch' [
  --project-name: string
  --secondary-sources-override: oneof<list<any>, record>
  --secondary-sources-version-override: oneof<list<any>, record>
  --source-version: string
  --artifacts-override: record
  --secondary-artifacts-override: oneof<list<any>, record>
  --environment-variables-override: oneof<list<any>, record>
  --source-type-override: string@[CODECOMMIT CODEPIPELINE GITHUB GITLAB GITLAB_SELF_MANAGED S3 BITBUCKET GITHUB_ENTERPRISE NO_SOURCE]
  --source-location-override: string
  --source-auth-override: record
  --git-clone-depth-override: int
  --git-submodules-config-override: record
  --buildspec-override: string
  --insecure-ssl-override: oneof<bool>
  --report-build-batch-status-override: oneof<bool>
  --environment-type-override: string@[WINDOWS_CONTAINER LINUX_CONTAINER LINUX_GPU_CONTAINER ARM_CONTAINER WINDOWS_SERVER_2019_CONTAINER WINDOWS_SERVER_2022_CONTAINER LINUX_LAMBDA_CONTAINER ARM_LAMBDA_CONTAINER LINUX_EC2 ARM_EC2 WINDOWS_EC2 MAC_ARM]
  --image-override: string
  --compute-type-override: string@[BUILD_GENERAL1_SMALL BUILD_GENERAL1_MEDIUM BUILD_GENERAL1_LARGE BUILD_GENERAL1_XLARGE BUILD_GENERAL1_2XLARGE BUILD_LAMBDA_1GB BUILD_LAMBDA_2GB BUILD_LAMBDA_4GB BUILD_LAMBDA_8GB BUILD_LAMBDA_10GB ATTRIBUTE_BASED_COMPUTE CUSTOM_INSTANCE_TYPE]
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
]: nothing -> record { call 'codebuild StartBuildBatch $project_name=projectName $secondary_sources_override=secondarySourcesOverride $secondary_sources_version_override=secondarySourcesVersionOverride $source_version=sourceVersion $artifacts_override=artifactsOverride $secondary_artifacts_override=secondaryArtifactsOverride $environment_variables_override=environmentVariablesOverride $source_type_override=sourceTypeOverride $source_location_override=sourceLocationOverride $source_auth_override=sourceAuthOverride $git_clone_depth_override=gitCloneDepthOverride $git_submodules_config_override=gitSubmodulesConfigOverride $buildspec_override=buildspecOverride $insecure_ssl_override=insecureSslOverride $report_build_batch_status_override=reportBuildBatchStatusOverride $environment_type_override=environmentTypeOverride $image_override=imageOverride $compute_type_override=computeTypeOverride $certificate_override=certificateOverride $cache_override=cacheOverride $service_role_override=serviceRoleOverride $privileged_mode_override=privilegedModeOverride $build_timeout_in_minutes_override=buildTimeoutInMinutesOverride $queued_timeout_in_minutes_override=queuedTimeoutInMinutesOverride $encryption_key_override=encryptionKeyOverride $idempotency_token=idempotencyToken $logs_config_override=logsConfigOverride $registry_credential_override=registryCredentialOverride $image_pull_credentials_type_override=imagePullCredentialsTypeOverride $build_batch_config_override=buildBatchConfigOverride $debug_session_enabled=debugSessionEnabled $region=--region $profile=--profile' }

# POST /; needs --sandbox-id --command
@category "aws codebuild"
@search-terms StartCommandExecution
export def 'codebuild start-command-execution' [
  --sandbox-id: string
  --command: string
  --type: string@[SHELL]
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild StartCommandExecution $sandbox_id=sandboxId $command=command $type=type $region=--region $profile=--profile' }

# POST /
@category "aws codebuild"
@search-terms StartSandbox
export def 'codebuild start-sandbox' [
  --project-name: string
  --idempotency-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild StartSandbox $project_name=projectName $idempotency_token=idempotencyToken $region=--region $profile=--profile' }

# POST /; needs --sandbox-id
@category "aws codebuild"
@search-terms StartSandboxConnection
export def 'codebuild start-sandbox-connection' [
  --sandbox-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild StartSandboxConnection $sandbox_id=sandboxId $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws codebuild"
@search-terms StopBuild
export def 'codebuild stop-build' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild StopBuild $id=id $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws codebuild"
@search-terms StopBuildBatch
export def 'codebuild stop-build-batch' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild StopBuildBatch $id=id $region=--region $profile=--profile' }

# POST /; needs --id
@category "aws codebuild"
@search-terms StopSandbox
export def 'codebuild stop-sandbox' [
  --id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild StopSandbox $id=id $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws codebuild"
@search-terms UpdateFleet
export def 'codebuild update-fleet' [
  --arn: string
  --base-capacity: int
  --environment-type: string@[WINDOWS_CONTAINER LINUX_CONTAINER LINUX_GPU_CONTAINER ARM_CONTAINER WINDOWS_SERVER_2019_CONTAINER WINDOWS_SERVER_2022_CONTAINER LINUX_LAMBDA_CONTAINER ARM_LAMBDA_CONTAINER LINUX_EC2 ARM_EC2 WINDOWS_EC2 MAC_ARM]
  --compute-type: string@[BUILD_GENERAL1_SMALL BUILD_GENERAL1_MEDIUM BUILD_GENERAL1_LARGE BUILD_GENERAL1_XLARGE BUILD_GENERAL1_2XLARGE BUILD_LAMBDA_1GB BUILD_LAMBDA_2GB BUILD_LAMBDA_4GB BUILD_LAMBDA_8GB BUILD_LAMBDA_10GB ATTRIBUTE_BASED_COMPUTE CUSTOM_INSTANCE_TYPE]
  --compute-configuration: record
  --scaling-configuration: record
  --overflow-behavior: string@[QUEUE ON_DEMAND]
  --vpc-config: record
  --proxy-configuration: record
  --image-id: string
  --fleet-service-role: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild UpdateFleet $arn=arn $base_capacity=baseCapacity $environment_type=environmentType $compute_type=computeType $compute_configuration=computeConfiguration $scaling_configuration=scalingConfiguration $overflow_behavior=overflowBehavior $vpc_config=vpcConfig $proxy_configuration=proxyConfiguration $image_id=imageId $fleet_service_role=fleetServiceRole $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws codebuild"
@search-terms UpdateProject
export def 'codebuild update-project' [
  --name: string
  --description: string
  --source: record
  --secondary-sources: oneof<list<any>, record>
  --source-version: string
  --secondary-source-versions: oneof<list<any>, record>
  --artifacts: record
  --secondary-artifacts: oneof<list<any>, record>
  --cache: record
  --environment: record
  --service-role: string
  --timeout-in-minutes: int
  --queued-timeout-in-minutes: int
  --encryption-key: string
  --tags: oneof<list<any>, record>
  --vpc-config: record
  --badge-enabled: oneof<bool>
  --logs-config: record
  --file-system-locations: oneof<list<any>, record>
  --build-batch-config: record
  --concurrent-build-limit: int
  --auto-retry-limit: int
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild UpdateProject $name=name $description=description $source=source $secondary_sources=secondarySources $source_version=sourceVersion $secondary_source_versions=secondarySourceVersions $artifacts=artifacts $secondary_artifacts=secondaryArtifacts $cache=cache $environment=environment $service_role=serviceRole $timeout_in_minutes=timeoutInMinutes $queued_timeout_in_minutes=queuedTimeoutInMinutes $encryption_key=encryptionKey $tags=tags $vpc_config=vpcConfig $badge_enabled=badgeEnabled $logs_config=logsConfig $file_system_locations=fileSystemLocations $build_batch_config=buildBatchConfig $concurrent_build_limit=concurrentBuildLimit $auto_retry_limit=autoRetryLimit $region=--region $profile=--profile' }

# POST /; needs --project-arn --project-visibility
@category "aws codebuild"
@search-terms UpdateProjectVisibility
export def 'codebuild update-project-visibility' [
  --project-arn: string
  --project-visibility: string@[PUBLIC_READ PRIVATE]
  --resource-access-role: string
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild UpdateProjectVisibility $project_arn=projectArn $project_visibility=projectVisibility $resource_access_role=resourceAccessRole $region=--region $profile=--profile' }

# POST /; needs --arn
@category "aws codebuild"
@search-terms UpdateReportGroup
export def 'codebuild update-report-group' [
  --arn: string
  --export-config: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild UpdateReportGroup $arn=arn $export_config=exportConfig $tags=tags $region=--region $profile=--profile' }

# POST /; needs --project-name
@category "aws codebuild"
@search-terms UpdateWebhook
export def 'codebuild update-webhook' [
  --project-name: string
  --branch-filter: string
  --rotate-secret: oneof<bool>
  --filter-groups: list<any>
  --build-type: string@[BUILD BUILD_BATCH RUNNER_BUILDKITE_BUILD]
  --pull-request-build-policy: record
  --region: string
  --profile: string
]: nothing -> record { call 'codebuild UpdateWebhook $project_name=projectName $branch_filter=branchFilter $rotate_secret=rotateSecret $filter_groups=filterGroups $build_type=buildType $pull_request_build_policy=pullRequestBuildPolicy $region=--region $profile=--profile' }
