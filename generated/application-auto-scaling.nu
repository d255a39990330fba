# Written by `cargo xtask generate --service application-auto-scaling` from the service's model and overlay: change those instead.
# Application Auto Scaling, API version 2016-02-06: 14 operations.

use rt.nu [call]

def ScalableDimension []: nothing -> list<string> { ["ecs:service:DesiredCount" "ec2:spot-fleet-request:TargetCapacity" "elasticmapreduce:instancegroup:InstanceCount" "appstream:fleet:DesiredCapacity" "dynamodb:table:ReadCapacityUnits" "dynamodb:table:WriteCapacityUnits" "dynamodb:index:ReadCapacityUnits" "dynamodb:index:WriteCapacityUnits" "rds:cluster:ReadReplicaCount" "sagemaker:variant:DesiredInstanceCount" "custom-resource:ResourceType:Property" "comprehend:document-classifier-endpoint:DesiredInferenceUnits" "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits" "lambda:function:ProvisionedConcurrency" "cassandra:table:ReadCapacityUnits" "cassandra:table:WriteCapacityUnits" "kafka:broker-storage:VolumeSize" "elasticache:cache-cluster:Nodes" "elasticache:replication-group:NodeGroups" "elasticache:replication-group:Replicas" "neptune:cluster:ReadReplicaCount" "sagemaker:variant:DesiredProvisionedConcurrency" "sagemaker:inference-component:DesiredCopyCount" "workspaces:workspacespool:DesiredUserSessions"] }

def ServiceNamespace []: nothing -> list<string> { [ecs elasticmapreduce ec2 appstream dynamodb rds sagemaker custom-resource comprehend lambda cassandra kafka elasticache neptune workspaces] }

# POST /; needs --policy-name --service-namespace --resource-id --scalable-dimension
@search-terms 'DeleteScalingPolicy, application-autoscaling delete-scaling-policy'
export def 'application-auto-scaling delete-scaling-policy' [
  --policy-name: string
  --service-namespace: string@ServiceNamespace
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-auto-scaling DeleteScalingPolicy $policy_name $service_namespace $resource_id $scalable_dimension -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-namespace --scheduled-action-name --resource-id --scalable-dimension
@search-terms 'DeleteScheduledAction, application-autoscaling delete-scheduled-action'
export def 'application-auto-scaling delete-scheduled-action' [
  --service-namespace: string@ServiceNamespace
  --scheduled-action-name: string
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-auto-scaling DeleteScheduledAction $service_namespace $scheduled_action_name $resource_id $scalable_dimension -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-namespace --resource-id --scalable-dimension
@search-terms 'DeregisterScalableTarget, application-autoscaling deregister-scalable-target'
export def 'application-auto-scaling deregister-scalable-target' [
  --service-namespace: string@ServiceNamespace
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-auto-scaling DeregisterScalableTarget $service_namespace $resource_id $scalable_dimension -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min; needs --service-namespace
@search-terms 'DescribeScalableTargets, application-autoscaling describe-scalable-targets'
export def 'application-auto-scaling describe-scalable-targets' [
  --service-namespace: string@ServiceNamespace
  --resource-ids: list<string>
  --scalable-dimension: string@ScalableDimension
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
]: any -> any { call 'application-auto-scaling DescribeScalableTargets $service_namespace $resource_ids $scalable_dimension -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-namespace
@search-terms 'DescribeScalingActivities, application-autoscaling describe-scaling-activities'
export def 'application-auto-scaling describe-scaling-activities' [
  --service-namespace: string@ServiceNamespace
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
  --include-not-scaled-activities: oneof<bool>
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
]: any -> any { call 'application-auto-scaling DescribeScalingActivities $service_namespace $resource_id $scalable_dimension $include_not_scaled_activities -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-namespace
@search-terms 'DescribeScalingPolicies, application-autoscaling describe-scaling-policies'
export def 'application-auto-scaling describe-scaling-policies' [
  --policy-names: list<string>
  --service-namespace: string@ServiceNamespace
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
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
]: any -> any { call 'application-auto-scaling DescribeScalingPolicies $policy_names $service_namespace $resource_id $scalable_dimension -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --service-namespace
@search-terms 'DescribeScheduledActions, application-autoscaling describe-scheduled-actions'
export def 'application-auto-scaling describe-scheduled-actions' [
  --scheduled-action-names: list<string>
  --service-namespace: string@ServiceNamespace
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
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
]: any -> any { call 'application-auto-scaling DescribeScheduledActions $scheduled_action_names $service_namespace $resource_id $scalable_dimension -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --service-namespace --resource-id --scalable-dimension --policy-name --start-time --end-time
@search-terms 'GetPredictiveScalingForecast, application-autoscaling get-predictive-scaling-forecast'
export def 'application-auto-scaling get-predictive-scaling-forecast' [
  --service-namespace: string@ServiceNamespace
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
  --policy-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-auto-scaling GetPredictiveScalingForecast $service_namespace $resource_id $scalable_dimension $policy_name $start_time $end_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, application-autoscaling list-tags-for-resource'
export def 'application-auto-scaling list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'application-auto-scaling ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --policy-name --service-namespace --resource-id --scalable-dimension
@search-terms 'PutScalingPolicy, application-autoscaling put-scaling-policy'
export def 'application-auto-scaling put-scaling-policy' [
  --policy-name: string
  --service-namespace: string@ServiceNamespace
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
  --policy-type: string@[StepScaling TargetTrackingScaling PredictiveScaling]
  --step-scaling-policy-configuration: record
  --target-tracking-scaling-policy-configuration: record
  --predictive-scaling-policy-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-auto-scaling PutScalingPolicy $policy_name $service_namespace $resource_id $scalable_dimension $policy_type $step_scaling_policy_configuration $target_tracking_scaling_policy_configuration $predictive_scaling_policy_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-namespace --scheduled-action-name --resource-id --scalable-dimension
@search-terms 'PutScheduledAction, application-autoscaling put-scheduled-action'
export def 'application-auto-scaling put-scheduled-action' [
  --service-namespace: string@ServiceNamespace
  --schedule: string
  --timezone: string
  --scheduled-action-name: string
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --scalable-target-action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-auto-scaling PutScheduledAction $service_namespace $schedule $timezone $scheduled_action_name $resource_id $scalable_dimension $start_time $end_time $scalable_target_action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-namespace --resource-id --scalable-dimension
@search-terms 'RegisterScalableTarget, application-autoscaling register-scalable-target'
export def 'application-auto-scaling register-scalable-target' [
  --service-namespace: string@ServiceNamespace
  --resource-id: string
  --scalable-dimension: string@ScalableDimension
  --min-capacity: int
  --max-capacity: int
  --role-arn: string
  --suspended-state: record
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-auto-scaling RegisterScalableTarget $service_namespace $resource_id $scalable_dimension $min_capacity $max_capacity $role_arn $suspended_state $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, application-autoscaling tag-resource'
export def 'application-auto-scaling tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-auto-scaling TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, application-autoscaling untag-resource'
export def 'application-auto-scaling untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'application-auto-scaling UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }
