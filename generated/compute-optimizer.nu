# Written by `cargo xtask generate --service compute-optimizer` from the service's model and overlay: change those instead.
# Compute Optimizer, API version 2019-11-01: 28 operations.

use rt.nu [call]

def ResourceType []: nothing -> list<string> { [Ec2Instance AutoScalingGroup EbsVolume LambdaFunction NotApplicable EcsService License RdsDBInstance AuroraDBClusterStorage Idle] }

# POST /; needs --resource-type --recommendation-preference-names
@search-terms DeleteRecommendationPreferences
export def 'compute-optimizer delete-recommendation-preferences' [
  --resource-type: string@ResourceType
  --scope: record
  --recommendation-preference-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer DeleteRecommendationPreferences $resource_type $scope $recommendation_preference_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 15sec
@search-terms DescribeRecommendationExportJobs
export def 'compute-optimizer describe-recommendation-export-jobs' [
  --job-ids: list<string>
  --filters: any
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
]: any -> any { call 'compute-optimizer DescribeRecommendationExportJobs $job_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --s3-destination-config
@search-terms ExportAutoScalingGroupRecommendations
export def 'compute-optimizer export-auto-scaling-group-recommendations' [
  --account-ids: list<string>
  --filters: any
  --fields-to-export: list<string>
  --s3-destination-config: record
  --file-format: string
  --include-member-accounts: oneof<bool>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer ExportAutoScalingGroupRecommendations $account_ids $filters $fields_to_export $s3_destination_config $file_format $include_member_accounts $recommendation_preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-destination-config
@search-terms ExportEBSVolumeRecommendations
export def 'compute-optimizer export-ebs-volume-recommendations' [
  --account-ids: list<string>
  --filters: any
  --fields-to-export: list<string>
  --s3-destination-config: record
  --file-format: string
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer ExportEBSVolumeRecommendations $account_ids $filters $fields_to_export $s3_destination_config $file_format $include_member_accounts -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-destination-config
@search-terms ExportEC2InstanceRecommendations
export def 'compute-optimizer export-ec2-instance-recommendations' [
  --account-ids: list<string>
  --filters: any
  --fields-to-export: list<string>
  --s3-destination-config: record
  --file-format: string
  --include-member-accounts: oneof<bool>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer ExportEC2InstanceRecommendations $account_ids $filters $fields_to_export $s3_destination_config $file_format $include_member_accounts $recommendation_preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-destination-config
@search-terms ExportECSServiceRecommendations
export def 'compute-optimizer export-ecs-service-recommendations' [
  --account-ids: list<string>
  --filters: any
  --fields-to-export: list<string>
  --s3-destination-config: record
  --file-format: string
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer ExportECSServiceRecommendations $account_ids $filters $fields_to_export $s3_destination_config $file_format $include_member_accounts -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-destination-config
@search-terms ExportIdleRecommendations
export def 'compute-optimizer export-idle-recommendations' [
  --account-ids: list<string>
  --filters: any
  --fields-to-export: list<string>
  --s3-destination-config: record
  --file-format: string
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer ExportIdleRecommendations $account_ids $filters $fields_to_export $s3_destination_config $file_format $include_member_accounts -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-destination-config
@search-terms ExportLambdaFunctionRecommendations
export def 'compute-optimizer export-lambda-function-recommendations' [
  --account-ids: list<string>
  --filters: any
  --fields-to-export: list<string>
  --s3-destination-config: record
  --file-format: string
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer ExportLambdaFunctionRecommendations $account_ids $filters $fields_to_export $s3_destination_config $file_format $include_member_accounts -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-destination-config
@search-terms ExportLicenseRecommendations
export def 'compute-optimizer export-license-recommendations' [
  --account-ids: list<string>
  --filters: any
  --fields-to-export: list<string>
  --s3-destination-config: record
  --file-format: string
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer ExportLicenseRecommendations $account_ids $filters $fields_to_export $s3_destination_config $file_format $include_member_accounts -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-destination-config
@search-terms ExportRDSDatabaseRecommendations
export def 'compute-optimizer export-rds-database-recommendations' [
  --account-ids: list<string>
  --filters: any
  --fields-to-export: list<string>
  --s3-destination-config: record
  --file-format: string
  --include-member-accounts: oneof<bool>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer ExportRDSDatabaseRecommendations $account_ids $filters $fields_to_export $s3_destination_config $file_format $include_member_accounts $recommendation_preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms GetAutoScalingGroupRecommendations
export def 'compute-optimizer get-auto-scaling-group-recommendations' [
  --account-ids: list<string>
  --auto-scaling-group-arns: list<string>
  --next-token: string
  --max-results: int
  --filters: any
  --recommendation-preferences: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetAutoScalingGroupRecommendations $account_ids $auto_scaling_group_arns $next_token $max_results $filters $recommendation_preferences -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetEBSVolumeRecommendations
export def 'compute-optimizer get-ebs-volume-recommendations' [
  --volume-arns: list<string>
  --next-token: string
  --max-results: int
  --filters: any
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetEBSVolumeRecommendations $volume_arns $next_token $max_results $filters $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetEC2InstanceRecommendations
export def 'compute-optimizer get-ec2-instance-recommendations' [
  --instance-arns: list<string>
  --next-token: string
  --max-results: int
  --filters: any
  --account-ids: list<string>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetEC2InstanceRecommendations $instance_arns $next_token $max_results $filters $account_ids $recommendation_preferences -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-arn --stat --period --start-time --end-time
@search-terms GetEC2RecommendationProjectedMetrics
export def 'compute-optimizer get-ec2-recommendation-projected-metrics' [
  --instance-arn: string
  --stat: string@[Maximum Average]
  --period: int
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetEC2RecommendationProjectedMetrics $instance_arn $stat $period $start_time $end_time $recommendation_preferences -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --service-arn --stat --period --start-time --end-time
@search-terms GetECSServiceRecommendationProjectedMetrics
export def 'compute-optimizer get-ecs-service-recommendation-projected-metrics' [
  --service-arn: string
  --stat: string@[Maximum Average]
  --period: int
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetECSServiceRecommendationProjectedMetrics $service_arn $stat $period $start_time $end_time -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetECSServiceRecommendations
export def 'compute-optimizer get-ecs-service-recommendations' [
  --service-arns: list<string>
  --next-token: string
  --max-results: int
  --filters: any
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetECSServiceRecommendations $service_arns $next_token $max_results $filters $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --resource-arn
@search-terms GetEffectiveRecommendationPreferences
export def 'compute-optimizer get-effective-recommendation-preferences' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetEffectiveRecommendationPreferences $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetEnrollmentStatus
export def 'compute-optimizer get-enrollment-status' [
  --region: string
  --profile: string
]: any -> any { call 'compute-optimizer GetEnrollmentStatus -- $region $profile' }

# POST /; follows pages
@search-terms GetEnrollmentStatusesForOrganization
export def 'compute-optimizer get-enrollment-statuses-for-organization' [
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetEnrollmentStatusesForOrganization $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetIdleRecommendations
export def 'compute-optimizer get-idle-recommendations' [
  --resource-arns: list<string>
  --next-token: string
  --max-results: int
  --filters: any
  --account-ids: list<string>
  --order-by: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetIdleRecommendations $resource_arns $next_token $max_results $filters $account_ids $order_by -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetLambdaFunctionRecommendations
export def 'compute-optimizer get-lambda-function-recommendations' [
  --function-arns: list<string>
  --account-ids: list<string>
  --filters: any
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
]: any -> any { call 'compute-optimizer GetLambdaFunctionRecommendations $function_arns $account_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetLicenseRecommendations
export def 'compute-optimizer get-license-recommendations' [
  --resource-arns: list<string>
  --next-token: string
  --max-results: int
  --filters: any
  --account-ids: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetLicenseRecommendations $resource_arns $next_token $max_results $filters $account_ids -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-arn --stat --period --start-time --end-time
@search-terms GetRDSDatabaseRecommendationProjectedMetrics
export def 'compute-optimizer get-rds-database-recommendation-projected-metrics' [
  --resource-arn: string
  --stat: string@[Maximum Average]
  --period: int
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetRDSDatabaseRecommendationProjectedMetrics $resource_arn $stat $period $start_time $end_time $recommendation_preferences -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetRDSDatabaseRecommendations
export def 'compute-optimizer get-rds-database-recommendations' [
  --resource-arns: list<string>
  --next-token: string
  --max-results: int
  --filters: any
  --account-ids: list<string>
  --recommendation-preferences: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'compute-optimizer GetRDSDatabaseRecommendations $resource_arns $next_token $max_results $filters $account_ids $recommendation_preferences -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resource-type
@search-terms GetRecommendationPreferences
export def 'compute-optimizer get-recommendation-preferences' [
  --resource-type: string@ResourceType
  --scope: record
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
]: any -> any { call 'compute-optimizer GetRecommendationPreferences $resource_type $scope -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetRecommendationSummaries
export def 'compute-optimizer get-recommendation-summaries' [
  --account-ids: list<string>
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
]: any -> any { call 'compute-optimizer GetRecommendationSummaries $account_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --resource-type
@search-terms PutRecommendationPreferences
export def 'compute-optimizer put-recommendation-preferences' [
  --resource-type: string@ResourceType
  --scope: record
  --enhanced-infrastructure-metrics: string@[Active Inactive]
  --inferred-workload-types: string@[Active Inactive]
  --external-metrics-preference: record
  --look-back-period: string@[DAYS_14 DAYS_32 DAYS_93]
  --utilization-preferences: list
  --preferred-resources: list
  --savings-estimation-mode: string@[AfterDiscounts BeforeDiscounts]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer PutRecommendationPreferences $resource_type $scope $enhanced_infrastructure_metrics $inferred_workload_types $external_metrics_preference $look_back_period $utilization_preferences $preferred_resources $savings_estimation_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --status
@search-terms UpdateEnrollmentStatus
export def 'compute-optimizer update-enrollment-status' [
  --status: string@[Active Inactive Pending Failed]
  --include-member-accounts: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'compute-optimizer UpdateEnrollmentStatus $status $include_member_accounts -- $region $profile $with_input $fail_fast $yes' }
