# Written by `cargo xtask generate --service compute-optimizer` from the service's model and overlay: change those instead.
# Compute Optimizer, API version 2019-11-01: 28 operations.

use rt.nu [call send]

# POST /; needs --resource-type --recommendation-preference-names
@category "aws compute-optimizer"
@search-terms DeleteRecommendationPreferences
export def 'compute-optimizer delete-recommendation-preferences' [
  --resource-type: string@[Ec2Instance AutoScalingGroup EbsVolume LambdaFunction NotApplicable EcsService License RdsDBInstance AuroraDBClusterStorage Idle]
  --scope: record
  --recommendation-preference-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'compute-optimizer DeleteRecommendationPreferences $resource_type=resourceType $scope=scope $recommendation_preference_names=recommendationPreferenceNames $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws compute-optimizer"
@search-terms DescribeRecommendationExportJobs
@example "First rows only" "compute-optimizer describe-recommendation-export-jobs --stream | first 3"
export def 'compute-optimizer describe-recommendation-export-jobs' [
  --job-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'compute-optimizer DescribeRecommendationExportJobs $job_ids=jobIds $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --s3-destination-config
@category "aws compute-optimizer"
@search-terms ExportAutoScalingGroupRecommendations
export def 'compute-optimizer export-auto-scaling-group-recommendations' [
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --fields-to-export: oneof<list<string>, string>
  --s3-destination-config: record
  --file-format: string@[Csv]
  --include-member-accounts: oneof<bool>
  --recommendation-preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer ExportAutoScalingGroupRecommendations $account_ids=accountIds $filters=filters $fields_to_export=fieldsToExport $s3_destination_config=s3DestinationConfig $file_format=fileFormat $include_member_accounts=includeMemberAccounts $recommendation_preferences=recommendationPreferences $region=--region $profile=--profile' }

# POST /; needs --s3-destination-config
@category "aws compute-optimizer"
@search-terms ExportEBSVolumeRecommendations
export def 'compute-optimizer export-ebs-volume-recommendations' [
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --fields-to-export: oneof<list<string>, string>
  --s3-destination-config: record
  --file-format: string@[Csv]
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer ExportEBSVolumeRecommendations $account_ids=accountIds $filters=filters $fields_to_export=fieldsToExport $s3_destination_config=s3DestinationConfig $file_format=fileFormat $include_member_accounts=includeMemberAccounts $region=--region $profile=--profile' }

# POST /; needs --s3-destination-config
@category "aws compute-optimizer"
@search-terms ExportEC2InstanceRecommendations
export def 'compute-optimizer export-ec2-instance-recommendations' [
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --fields-to-export: oneof<list<string>, string>
  --s3-destination-config: record
  --file-format: string@[Csv]
  --include-member-accounts: oneof<bool>
  --recommendation-preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer ExportEC2InstanceRecommendations $account_ids=accountIds $filters=filters $fields_to_export=fieldsToExport $s3_destination_config=s3DestinationConfig $file_format=fileFormat $include_member_accounts=includeMemberAccounts $recommendation_preferences=recommendationPreferences $region=--region $profile=--profile' }

# POST /; needs --s3-destination-config
@category "aws compute-optimizer"
@search-terms ExportECSServiceRecommendations
export def 'compute-optimizer export-ecs-service-recommendations' [
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --fields-to-export: oneof<list<string>, string>
  --s3-destination-config: record
  --file-format: string@[Csv]
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer ExportECSServiceRecommendations $account_ids=accountIds $filters=filters $fields_to_export=fieldsToExport $s3_destination_config=s3DestinationConfig $file_format=fileFormat $include_member_accounts=includeMemberAccounts $region=--region $profile=--profile' }

# POST /; needs --s3-destination-config
@category "aws compute-optimizer"
@search-terms ExportIdleRecommendations
export def 'compute-optimizer export-idle-recommendations' [
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --fields-to-export: oneof<list<string>, string>
  --s3-destination-config: record
  --file-format: string@[Csv]
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer ExportIdleRecommendations $account_ids=accountIds $filters=filters $fields_to_export=fieldsToExport $s3_destination_config=s3DestinationConfig $file_format=fileFormat $include_member_accounts=includeMemberAccounts $region=--region $profile=--profile' }

# POST /; needs --s3-destination-config
@category "aws compute-optimizer"
@search-terms ExportLambdaFunctionRecommendations
export def 'compute-optimizer export-lambda-function-recommendations' [
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --fields-to-export: oneof<list<string>, string>
  --s3-destination-config: record
  --file-format: string@[Csv]
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer ExportLambdaFunctionRecommendations $account_ids=accountIds $filters=filters $fields_to_export=fieldsToExport $s3_destination_config=s3DestinationConfig $file_format=fileFormat $include_member_accounts=includeMemberAccounts $region=--region $profile=--profile' }

# POST /; needs --s3-destination-config
@category "aws compute-optimizer"
@search-terms ExportLicenseRecommendations
export def 'compute-optimizer export-license-recommendations' [
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --fields-to-export: oneof<list<string>, string>
  --s3-destination-config: record
  --file-format: string@[Csv]
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer ExportLicenseRecommendations $account_ids=accountIds $filters=filters $fields_to_export=fieldsToExport $s3_destination_config=s3DestinationConfig $file_format=fileFormat $include_member_accounts=includeMemberAccounts $region=--region $profile=--profile' }

# POST /; needs --s3-destination-config
@category "aws compute-optimizer"
@search-terms ExportRDSDatabaseRecommendations
export def 'compute-optimizer export-rds-database-recommendations' [
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --fields-to-export: oneof<list<string>, string>
  --s3-destination-config: record
  --file-format: string@[Csv]
  --include-member-accounts: oneof<bool>
  --recommendation-preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer ExportRDSDatabaseRecommendations $account_ids=accountIds $filters=filters $fields_to_export=fieldsToExport $s3_destination_config=s3DestinationConfig $file_format=fileFormat $include_member_accounts=includeMemberAccounts $recommendation_preferences=recommendationPreferences $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws compute-optimizer"
@search-terms GetAutoScalingGroupRecommendations
export def 'compute-optimizer get-auto-scaling-group-recommendations' [
  --account-ids: oneof<list<string>, string>
  --auto-scaling-group-arns: oneof<list<string>, string>
  --next-token: string
  --max-results: int
  --filters: oneof<list<any>, record>
  --recommendation-preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetAutoScalingGroupRecommendations $account_ids=accountIds $auto_scaling_group_arns=autoScalingGroupArns $next_token=nextToken $max_results=maxResults $filters=filters $recommendation_preferences=recommendationPreferences $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws compute-optimizer"
@search-terms GetEBSVolumeRecommendations
export def 'compute-optimizer get-ebs-volume-recommendations' [
  --volume-arns: oneof<list<string>, string>
  --next-token: string
  --max-results: int
  --filters: oneof<list<any>, record>
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetEBSVolumeRecommendations $volume_arns=volumeArns $next_token=nextToken $max_results=maxResults $filters=filters $account_ids=accountIds $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws compute-optimizer"
@search-terms GetEC2InstanceRecommendations
export def 'compute-optimizer get-ec2-instance-recommendations' [
  --instance-arns: oneof<list<string>, string>
  --next-token: string
  --max-results: int
  --filters: oneof<list<any>, record>
  --account-ids: oneof<list<string>, string>
  --recommendation-preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetEC2InstanceRecommendations $instance_arns=instanceArns $next_token=nextToken $max_results=maxResults $filters=filters $account_ids=accountIds $recommendation_preferences=recommendationPreferences $region=--region $profile=--profile' }

# POST /; cached 1min; needs --instance-arn --stat --period --start-time --end-time
@category "aws compute-optimizer"
@search-terms GetEC2RecommendationProjectedMetrics
export def 'compute-optimizer get-ec2-recommendation-projected-metrics' [
  --instance-arn: string
  --stat: string@[Maximum Average]
  --period: int
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'compute-optimizer GetEC2RecommendationProjectedMetrics $instance_arn=instanceArn $stat=stat $period=period $start_time=startTime $end_time=endTime $recommendation_preferences=recommendationPreferences $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --service-arn --stat --period --start-time --end-time
@category "aws compute-optimizer"
@search-terms GetECSServiceRecommendationProjectedMetrics
export def 'compute-optimizer get-ecs-service-recommendation-projected-metrics' [
  --service-arn: string
  --stat: string@[Maximum Average]
  --period: int
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'compute-optimizer GetECSServiceRecommendationProjectedMetrics $service_arn=serviceArn $stat=stat $period=period $start_time=startTime $end_time=endTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws compute-optimizer"
@search-terms GetECSServiceRecommendations
export def 'compute-optimizer get-ecs-service-recommendations' [
  --service-arns: oneof<list<string>, string>
  --next-token: string
  --max-results: int
  --filters: oneof<list<any>, record>
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetECSServiceRecommendations $service_arns=serviceArns $next_token=nextToken $max_results=maxResults $filters=filters $account_ids=accountIds $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn
@category "aws compute-optimizer"
@search-terms GetEffectiveRecommendationPreferences
export def 'compute-optimizer get-effective-recommendation-preferences' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetEffectiveRecommendationPreferences $resource_arn=resourceArn $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws compute-optimizer"
@search-terms GetEnrollmentStatus
export def 'compute-optimizer get-enrollment-status' [
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetEnrollmentStatus $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws compute-optimizer"
@search-terms GetEnrollmentStatusesForOrganization
@example "First rows only" "compute-optimizer get-enrollment-statuses-for-organization --stream | first 3"
export def 'compute-optimizer get-enrollment-statuses-for-organization' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'compute-optimizer GetEnrollmentStatusesForOrganization $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws compute-optimizer"
@search-terms GetIdleRecommendations
export def 'compute-optimizer get-idle-recommendations' [
  --resource-arns: oneof<list<string>, string>
  --next-token: string
  --max-results: int
  --filters: oneof<list<any>, record>
  --account-ids: oneof<list<string>, string>
  --order-by: record
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetIdleRecommendations $resource_arns=resourceArns $next_token=nextToken $max_results=maxResults $filters=filters $account_ids=accountIds $order_by=orderBy $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws compute-optimizer"
@search-terms GetLambdaFunctionRecommendations
@example "First rows only" "compute-optimizer get-lambda-function-recommendations --stream | first 3"
export def 'compute-optimizer get-lambda-function-recommendations' [
  --function-arns: oneof<list<string>, string>
  --account-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'compute-optimizer GetLambdaFunctionRecommendations $function_arns=functionArns $account_ids=accountIds $filters=filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws compute-optimizer"
@search-terms GetLicenseRecommendations
export def 'compute-optimizer get-license-recommendations' [
  --resource-arns: oneof<list<string>, string>
  --next-token: string
  --max-results: int
  --filters: oneof<list<any>, record>
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetLicenseRecommendations $resource_arns=resourceArns $next_token=nextToken $max_results=maxResults $filters=filters $account_ids=accountIds $region=--region $profile=--profile' }

# POST /; cached 1min; needs --resource-arn --stat --period --start-time --end-time
@category "aws compute-optimizer"
@search-terms GetRDSDatabaseRecommendationProjectedMetrics
export def 'compute-optimizer get-rds-database-recommendation-projected-metrics' [
  --resource-arn: string
  --stat: string@[Maximum Average]
  --period: int
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'compute-optimizer GetRDSDatabaseRecommendationProjectedMetrics $resource_arn=resourceArn $stat=stat $period=period $start_time=startTime $end_time=endTime $recommendation_preferences=recommendationPreferences $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws compute-optimizer"
@search-terms GetRDSDatabaseRecommendations
export def 'compute-optimizer get-rds-database-recommendations' [
  --resource-arns: oneof<list<string>, string>
  --next-token: string
  --max-results: int
  --filters: oneof<list<any>, record>
  --account-ids: oneof<list<string>, string>
  --recommendation-preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer GetRDSDatabaseRecommendations $resource_arns=resourceArns $next_token=nextToken $max_results=maxResults $filters=filters $account_ids=accountIds $recommendation_preferences=recommendationPreferences $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --resource-type
@category "aws compute-optimizer"
@search-terms GetRecommendationPreferences
export def 'compute-optimizer get-recommendation-preferences' [
  --resource-type: string@[Ec2Instance AutoScalingGroup EbsVolume LambdaFunction NotApplicable EcsService License RdsDBInstance AuroraDBClusterStorage Idle]
  --scope: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'compute-optimizer GetRecommendationPreferences $resource_type=resourceType $scope=scope $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws compute-optimizer"
@search-terms GetRecommendationSummaries
@example "First rows only" "compute-optimizer get-recommendation-summaries --stream | first 3"
export def 'compute-optimizer get-recommendation-summaries' [
  --account-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'compute-optimizer GetRecommendationSummaries $account_ids=accountIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --resource-type
@category "aws compute-optimizer"
@search-terms PutRecommendationPreferences
export def 'compute-optimizer put-recommendation-preferences' [
  --resource-type: string@[Ec2Instance AutoScalingGroup EbsVolume LambdaFunction NotApplicable EcsService License RdsDBInstance AuroraDBClusterStorage Idle]
  --scope: record
  --enhanced-infrastructure-metrics: string@[Active Inactive]
  --inferred-workload-types: string@[Active Inactive]
  --external-metrics-preference: record
  --look-back-period: string@[DAYS_14 DAYS_32 DAYS_93]
  --utilization-preferences: oneof<list<any>, record>
  --preferred-resources: oneof<list<any>, record>
  --savings-estimation-mode: string@[AfterDiscounts BeforeDiscounts]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'compute-optimizer PutRecommendationPreferences $resource_type=resourceType $scope=scope $enhanced_infrastructure_metrics=enhancedInfrastructureMetrics $inferred_workload_types=inferredWorkloadTypes $external_metrics_preference=externalMetricsPreference $look_back_period=lookBackPeriod $utilization_preferences=utilizationPreferences $preferred_resources=preferredResources $savings_estimation_mode=savingsEstimationMode $region=--region $profile=--profile' }

# POST /; needs --status
@category "aws compute-optimizer"
@search-terms UpdateEnrollmentStatus
export def 'compute-optimizer update-enrollment-status' [
  --status: string@[Active Inactive Pending Failed]
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'compute-optimizer UpdateEnrollmentStatus $status=status $include_member_accounts=includeMemberAccounts $region=--region $profile=--profile' }
