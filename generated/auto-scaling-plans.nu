# Written by `cargo xtask generate --service auto-scaling-plans` from the service's model and overlay: change those instead.
# Auto Scaling Plans, API version 2018-01-06: 6 operations.

use rt.nu [call]

# POST /; needs --scaling-plan-name --application-source --scaling-instructions
@search-terms 'CreateScalingPlan, autoscaling-plans create-scaling-plan'
export def 'auto-scaling-plans create-scaling-plan' [
  --scaling-plan-name: string
  --application-source: record
  --scaling-instructions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling-plans CreateScalingPlan $scaling_plan_name $application_source $scaling_instructions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --scaling-plan-name --scaling-plan-version
@search-terms 'DeleteScalingPlan, autoscaling-plans delete-scaling-plan'
export def 'auto-scaling-plans delete-scaling-plan' [
  --scaling-plan-name: string
  --scaling-plan-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling-plans DeleteScalingPlan $scaling_plan_name $scaling_plan_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --scaling-plan-name --scaling-plan-version
@search-terms 'DescribeScalingPlanResources, autoscaling-plans describe-scaling-plan-resources'
export def 'auto-scaling-plans describe-scaling-plan-resources' [
  --scaling-plan-name: string
  --scaling-plan-version: int
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
]: any -> any { call 'auto-scaling-plans DescribeScalingPlanResources $scaling_plan_name $scaling_plan_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeScalingPlans, autoscaling-plans describe-scaling-plans'
export def 'auto-scaling-plans describe-scaling-plans' [
  --scaling-plan-names: list<string>
  --scaling-plan-version: int
  --application-sources: list
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
]: any -> any { call 'auto-scaling-plans DescribeScalingPlans $scaling_plan_names $scaling_plan_version $application_sources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --scaling-plan-name --scaling-plan-version --service-namespace --resource-id --scalable-dimension --forecast-data-type --start-time --end-time
@search-terms 'GetScalingPlanResourceForecastData, autoscaling-plans get-scaling-plan-resource-forecast-data'
export def 'auto-scaling-plans get-scaling-plan-resource-forecast-data' [
  --scaling-plan-name: string
  --scaling-plan-version: int
  --service-namespace: string@[autoscaling ecs ec2 rds dynamodb]
  --resource-id: string
  --scalable-dimension: string@["autoscaling:autoScalingGroup:DesiredCapacity" "ecs:service:DesiredCount" "ec2:spot-fleet-request:TargetCapacity" "rds:cluster:ReadReplicaCount" "dynamodb:table:ReadCapacityUnits" "dynamodb:table:WriteCapacityUnits" "dynamodb:index:ReadCapacityUnits" "dynamodb:index:WriteCapacityUnits"]
  --forecast-data-type: string@[CapacityForecast LoadForecast ScheduledActionMinCapacity ScheduledActionMaxCapacity]
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
]: any -> any { call 'auto-scaling-plans GetScalingPlanResourceForecastData $scaling_plan_name $scaling_plan_version $service_namespace $resource_id $scalable_dimension $forecast_data_type $start_time $end_time -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --scaling-plan-name --scaling-plan-version
@search-terms 'UpdateScalingPlan, autoscaling-plans update-scaling-plan'
export def 'auto-scaling-plans update-scaling-plan' [
  --scaling-plan-name: string
  --scaling-plan-version: int
  --application-source: record
  --scaling-instructions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling-plans UpdateScalingPlan $scaling_plan_name $scaling_plan_version $application_source $scaling_instructions -- $region $profile $with_input $fail_fast $yes' }
