# Written by `cargo xtask generate --service auto-scaling` from the service's model and overlay: change those instead.
# Auto Scaling, API version 2011-01-01: 68 operations.

use rt.nu [call send]

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms AttachInstances "autoscaling attach-instances"
export def 'auto-scaling attach-instances' [
  --instance-ids: oneof<list<string>, string>
  --auto-scaling-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling AttachInstances $instance_ids=InstanceIds $auto_scaling_group_name=AutoScalingGroupName $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --target-group-arns
@category "aws auto-scaling"
@search-terms AttachLoadBalancerTargetGroups "autoscaling attach-load-balancer-target-groups"
export def 'auto-scaling attach-load-balancer-target-groups' [
  --auto-scaling-group-name: string
  --target-group-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling AttachLoadBalancerTargetGroups $auto_scaling_group_name=AutoScalingGroupName $target_group_arns=TargetGroupARNs $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --load-balancer-names
@category "aws auto-scaling"
@search-terms AttachLoadBalancers "autoscaling attach-load-balancers"
export def 'auto-scaling attach-load-balancers' [
  --auto-scaling-group-name: string
  --load-balancer-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling AttachLoadBalancers $auto_scaling_group_name=AutoScalingGroupName $load_balancer_names=LoadBalancerNames $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --traffic-sources
@category "aws auto-scaling"
@search-terms AttachTrafficSources "autoscaling attach-traffic-sources"
export def 'auto-scaling attach-traffic-sources' [
  --auto-scaling-group-name: string
  --traffic-sources: oneof<list<any>, record>
  --skip-zonal-shift-validation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling AttachTrafficSources $auto_scaling_group_name=AutoScalingGroupName $traffic_sources=TrafficSources $skip_zonal_shift_validation=SkipZonalShiftValidation $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --scheduled-action-names
@category "aws auto-scaling"
@search-terms BatchDeleteScheduledAction "autoscaling batch-delete-scheduled-action"
export def 'auto-scaling batch-delete-scheduled-action' [
  --auto-scaling-group-name: string
  --scheduled-action-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'auto-scaling BatchDeleteScheduledAction $auto_scaling_group_name=AutoScalingGroupName $scheduled_action_names=ScheduledActionNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --auto-scaling-group-name --scheduled-update-group-actions
@category "aws auto-scaling"
@search-terms BatchPutScheduledUpdateGroupAction "autoscaling batch-put-scheduled-update-group-action"
export def 'auto-scaling batch-put-scheduled-update-group-action' [
  --auto-scaling-group-name: string
  --scheduled-update-group-actions: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'auto-scaling BatchPutScheduledUpdateGroupAction $auto_scaling_group_name=AutoScalingGroupName $scheduled_update_group_actions=ScheduledUpdateGroupActions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms CancelInstanceRefresh "autoscaling cancel-instance-refresh"
export def 'auto-scaling cancel-instance-refresh' [
  --auto-scaling-group-name: string
  --wait-for-transitioning-instances: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling CancelInstanceRefresh $auto_scaling_group_name=AutoScalingGroupName $wait_for_transitioning_instances=WaitForTransitioningInstances $region=--region $profile=--profile' }

# POST /; needs --lifecycle-hook-name --auto-scaling-group-name --lifecycle-action-result
@category "aws auto-scaling"
@search-terms CompleteLifecycleAction "autoscaling complete-lifecycle-action"
export def 'auto-scaling complete-lifecycle-action' [
  --lifecycle-hook-name: string
  --auto-scaling-group-name: string
  --lifecycle-action-token: string
  --lifecycle-action-result: string
  --instance-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling CompleteLifecycleAction $lifecycle_hook_name=LifecycleHookName $auto_scaling_group_name=AutoScalingGroupName $lifecycle_action_token=LifecycleActionToken $lifecycle_action_result=LifecycleActionResult $instance_id=InstanceId $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --min-size --max-size
@category "aws auto-scaling"
@search-terms CreateAutoScalingGroup "autoscaling create-auto-scaling-group"
export def 'auto-scaling create-auto-scaling-group' [
  --auto-scaling-group-name: string
  --launch-configuration-name: string
  --launch-template: record
  --mixed-instances-policy: record
  --instance-id: string
  --min-size: int
  --max-size: int
  --desired-capacity: int
  --default-cooldown: int
  --availability-zones: oneof<list<string>, string>
  --availability-zone-ids: oneof<list<string>, string>
  --load-balancer-names: oneof<list<string>, string>
  --target-group-arns: oneof<list<string>, string>
  --health-check-type: string
  --health-check-grace-period: int
  --placement-group: string
  --vpc-zone-identifier: string
  --termination-policies: oneof<list<string>, string>
  --new-instances-protected-from-scale-in: oneof<bool>
  --capacity-rebalance: oneof<bool>
  --lifecycle-hook-specification-list: oneof<list<any>, record>
  --deletion-protection: string@[none prevent-force-deletion prevent-all-deletion]
  --tags: oneof<list<any>, record>
  --service-linked-role-arn: string
  --max-instance-lifetime: int
  --context: string
  --desired-capacity-type: string
  --default-instance-warmup: int
  --traffic-sources: oneof<list<any>, record>
  --instance-maintenance-policy: record
  --availability-zone-distribution: record
  --availability-zone-impairment-policy: record
  --skip-zonal-shift-validation: oneof<bool>
  --capacity-reservation-specification: record
  --instance-lifecycle-policy: record
  --operator: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling CreateAutoScalingGroup $auto_scaling_group_name=AutoScalingGroupName $launch_configuration_name=LaunchConfigurationName $launch_template=LaunchTemplate $mixed_instances_policy=MixedInstancesPolicy $instance_id=InstanceId $min_size=MinSize $max_size=MaxSize $desired_capacity=DesiredCapacity $default_cooldown=DefaultCooldown $availability_zones=AvailabilityZones $availability_zone_ids=AvailabilityZoneIds $load_balancer_names=LoadBalancerNames $target_group_arns=TargetGroupARNs $health_check_type=HealthCheckType $health_check_grace_period=HealthCheckGracePeriod $placement_group=PlacementGroup $vpc_zone_identifier=VPCZoneIdentifier $termination_policies=TerminationPolicies $new_instances_protected_from_scale_in=NewInstancesProtectedFromScaleIn $capacity_rebalance=CapacityRebalance $lifecycle_hook_specification_list=LifecycleHookSpecificationList $deletion_protection=DeletionProtection $tags=Tags $service_linked_role_arn=ServiceLinkedRoleARN $max_instance_lifetime=MaxInstanceLifetime $context=Context $desired_capacity_type=DesiredCapacityType $default_instance_warmup=DefaultInstanceWarmup $traffic_sources=TrafficSources $instance_maintenance_policy=InstanceMaintenancePolicy $availability_zone_distribution=AvailabilityZoneDistribution $availability_zone_impairment_policy=AvailabilityZoneImpairmentPolicy $skip_zonal_shift_validation=SkipZonalShiftValidation $capacity_reservation_specification=CapacityReservationSpecification $instance_lifecycle_policy=InstanceLifecyclePolicy $operator=Operator $region=--region $profile=--profile' }

# POST /; needs --launch-configuration-name
@category "aws auto-scaling"
@search-terms CreateLaunchConfiguration "autoscaling create-launch-configuration"
export def 'auto-scaling create-launch-configuration' [
  --launch-configuration-name: string
  --image-id: string
  --key-name: string
  --security-groups: oneof<list<string>, string>
  --classic-link-vpc-id: string
  --classic-link-vpc-security-groups: oneof<list<string>, string>
  --user-data: string
  --instance-id: string
  --instance-type: string
  --kernel-id: string
  --ramdisk-id: string
  --block-device-mappings: oneof<list<any>, record>
  --instance-monitoring: record
  --spot-price: string
  --iam-instance-profile: string
  --ebs-optimized: oneof<bool>
  --associate-public-ip-address: oneof<bool>
  --placement-tenancy: string
  --metadata-options: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling CreateLaunchConfiguration $launch_configuration_name=LaunchConfigurationName $image_id=ImageId $key_name=KeyName $security_groups=SecurityGroups $classic_link_vpc_id=ClassicLinkVPCId $classic_link_vpc_security_groups=ClassicLinkVPCSecurityGroups $user_data=UserData $instance_id=InstanceId $instance_type=InstanceType $kernel_id=KernelId $ramdisk_id=RamdiskId $block_device_mappings=BlockDeviceMappings $instance_monitoring=InstanceMonitoring $spot_price=SpotPrice $iam_instance_profile=IamInstanceProfile $ebs_optimized=EbsOptimized $associate_public_ip_address=AssociatePublicIpAddress $placement_tenancy=PlacementTenancy $metadata_options=MetadataOptions $region=--region $profile=--profile' }

# POST /; needs --tags
@category "aws auto-scaling"
@search-terms CreateOrUpdateTags "autoscaling create-or-update-tags"
export def 'auto-scaling create-or-update-tags' [
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling CreateOrUpdateTags $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DeleteAutoScalingGroup "autoscaling delete-auto-scaling-group"
export def 'auto-scaling delete-auto-scaling-group' [
  --auto-scaling-group-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DeleteAutoScalingGroup $auto_scaling_group_name=AutoScalingGroupName $force_delete=ForceDelete $region=--region $profile=--profile' }

# POST /; needs --launch-configuration-name
@category "aws auto-scaling"
@search-terms DeleteLaunchConfiguration "autoscaling delete-launch-configuration"
export def 'auto-scaling delete-launch-configuration' [
  --launch-configuration-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DeleteLaunchConfiguration $launch_configuration_name=LaunchConfigurationName $region=--region $profile=--profile' }

# POST /; needs --lifecycle-hook-name --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DeleteLifecycleHook "autoscaling delete-lifecycle-hook"
export def 'auto-scaling delete-lifecycle-hook' [
  --lifecycle-hook-name: string
  --auto-scaling-group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DeleteLifecycleHook $lifecycle_hook_name=LifecycleHookName $auto_scaling_group_name=AutoScalingGroupName $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --topic-arn
@category "aws auto-scaling"
@search-terms DeleteNotificationConfiguration "autoscaling delete-notification-configuration"
export def 'auto-scaling delete-notification-configuration' [
  --auto-scaling-group-name: string
  --topic-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DeleteNotificationConfiguration $auto_scaling_group_name=AutoScalingGroupName $topic_arn=TopicARN $region=--region $profile=--profile' }

# POST /; needs --policy-name
@category "aws auto-scaling"
@search-terms DeletePolicy "autoscaling delete-policy"
export def 'auto-scaling delete-policy' [
  --auto-scaling-group-name: string
  --policy-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DeletePolicy $auto_scaling_group_name=AutoScalingGroupName $policy_name=PolicyName $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --scheduled-action-name
@category "aws auto-scaling"
@search-terms DeleteScheduledAction "autoscaling delete-scheduled-action"
export def 'auto-scaling delete-scheduled-action' [
  --auto-scaling-group-name: string
  --scheduled-action-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DeleteScheduledAction $auto_scaling_group_name=AutoScalingGroupName $scheduled_action_name=ScheduledActionName $region=--region $profile=--profile' }

# POST /; needs --tags
@category "aws auto-scaling"
@search-terms DeleteTags "autoscaling delete-tags"
export def 'auto-scaling delete-tags' [
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DeleteTags $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DeleteWarmPool "autoscaling delete-warm-pool"
export def 'auto-scaling delete-warm-pool' [
  --auto-scaling-group-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DeleteWarmPool $auto_scaling_group_name=AutoScalingGroupName $force_delete=ForceDelete $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws auto-scaling"
@search-terms DescribeAccountLimits "autoscaling describe-account-limits"
export def 'auto-scaling describe-account-limits' [
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling DescribeAccountLimits $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws auto-scaling"
@search-terms DescribeAccountSettings "autoscaling describe-account-settings"
@example "First rows only" "auto-scaling describe-account-settings --stream | first 3"
export def 'auto-scaling describe-account-settings' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeAccountSettings $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws auto-scaling"
@search-terms DescribeAdjustmentTypes "autoscaling describe-adjustment-types"
@example "First rows only" "auto-scaling describe-adjustment-types | first 3"
export def 'auto-scaling describe-adjustment-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeAdjustmentTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws auto-scaling"
@search-terms DescribeAutoScalingGroups "autoscaling describe-auto-scaling-groups"
@example "First rows only" "auto-scaling describe-auto-scaling-groups --stream | first 3"
export def 'auto-scaling describe-auto-scaling-groups' [
  --auto-scaling-group-names: oneof<list<string>, string>
  --include-instances: oneof<bool>
  --include-managed-resources: oneof<bool>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeAutoScalingGroups $auto_scaling_group_names=AutoScalingGroupNames $include_instances=IncludeInstances $include_managed_resources=IncludeManagedResources $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws auto-scaling"
@search-terms DescribeAutoScalingInstances "autoscaling describe-auto-scaling-instances"
@example "First rows only" "auto-scaling describe-auto-scaling-instances --stream | first 3"
export def 'auto-scaling describe-auto-scaling-instances' [
  --instance-ids: oneof<list<string>, string>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeAutoScalingInstances $instance_ids=InstanceIds $include_managed_resources=IncludeManagedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws auto-scaling"
@search-terms DescribeAutoScalingNotificationTypes "autoscaling describe-auto-scaling-notification-types"
@example "First rows only" "auto-scaling describe-auto-scaling-notification-types | first 3"
export def 'auto-scaling describe-auto-scaling-notification-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'auto-scaling DescribeAutoScalingNotificationTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DescribeInstanceRefreshes "autoscaling describe-instance-refreshes"
export def 'auto-scaling describe-instance-refreshes' [
  --auto-scaling-group-name: string
  --instance-refresh-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeInstanceRefreshes $auto_scaling_group_name=AutoScalingGroupName $instance_refresh_ids=InstanceRefreshIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1hr
@category "aws auto-scaling"
@search-terms DescribeLaunchConfigurations "autoscaling describe-launch-configurations"
@example "First rows only" "auto-scaling describe-launch-configurations --stream | first 3"
export def 'auto-scaling describe-launch-configurations' [
  --launch-configuration-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeLaunchConfigurations $launch_configuration_names=LaunchConfigurationNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws auto-scaling"
@search-terms DescribeLifecycleHookTypes "autoscaling describe-lifecycle-hook-types"
@example "First rows only" "auto-scaling describe-lifecycle-hook-types | first 3"
export def 'auto-scaling describe-lifecycle-hook-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'auto-scaling DescribeLifecycleHookTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DescribeLifecycleHooks "autoscaling describe-lifecycle-hooks"
export def 'auto-scaling describe-lifecycle-hooks' [
  --auto-scaling-group-name: string
  --lifecycle-hook-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeLifecycleHooks $auto_scaling_group_name=AutoScalingGroupName $lifecycle_hook_names=LifecycleHookNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DescribeLoadBalancerTargetGroups "autoscaling describe-load-balancer-target-groups"
export def 'auto-scaling describe-load-balancer-target-groups' [
  --auto-scaling-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeLoadBalancerTargetGroups $auto_scaling_group_name=AutoScalingGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DescribeLoadBalancers "autoscaling describe-load-balancers"
export def 'auto-scaling describe-load-balancers' [
  --auto-scaling-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeLoadBalancers $auto_scaling_group_name=AutoScalingGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws auto-scaling"
@search-terms DescribeMetricCollectionTypes "autoscaling describe-metric-collection-types"
export def 'auto-scaling describe-metric-collection-types' [
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling DescribeMetricCollectionTypes $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws auto-scaling"
@search-terms DescribeNotificationConfigurations "autoscaling describe-notification-configurations"
@example "First rows only" "auto-scaling describe-notification-configurations --stream | first 3"
export def 'auto-scaling describe-notification-configurations' [
  --auto-scaling-group-names: oneof<list<string>, string>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeNotificationConfigurations $auto_scaling_group_names=AutoScalingGroupNames $include_managed_resources=IncludeManagedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws auto-scaling"
@search-terms DescribePolicies "autoscaling describe-policies"
@example "First rows only" "auto-scaling describe-policies --stream | first 3"
export def 'auto-scaling describe-policies' [
  --auto-scaling-group-name: string
  --policy-names: oneof<list<string>, string>
  --policy-types: oneof<list<string>, string>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribePolicies $auto_scaling_group_name=AutoScalingGroupName $policy_names=PolicyNames $policy_types=PolicyTypes $include_managed_resources=IncludeManagedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec
@category "aws auto-scaling"
@search-terms DescribeScalingActivities "autoscaling describe-scaling-activities"
@example "First rows only" "auto-scaling describe-scaling-activities --stream | first 3"
export def 'auto-scaling describe-scaling-activities' [
  --activity-ids: oneof<list<string>, string>
  --auto-scaling-group-name: string
  --include-deleted-groups: oneof<bool>
  --include-managed-resources: oneof<bool>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeScalingActivities $activity_ids=ActivityIds $auto_scaling_group_name=AutoScalingGroupName $include_deleted_groups=IncludeDeletedGroups $include_managed_resources=IncludeManagedResources $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws auto-scaling"
@search-terms DescribeScalingProcessTypes "autoscaling describe-scaling-process-types"
@example "First rows only" "auto-scaling describe-scaling-process-types | first 3"
export def 'auto-scaling describe-scaling-process-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeScalingProcessTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws auto-scaling"
@search-terms DescribeScheduledActions "autoscaling describe-scheduled-actions"
@example "First rows only" "auto-scaling describe-scheduled-actions --stream | first 3"
export def 'auto-scaling describe-scheduled-actions' [
  --auto-scaling-group-name: string
  --scheduled-action-names: oneof<list<string>, string>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeScheduledActions $auto_scaling_group_name=AutoScalingGroupName $scheduled_action_names=ScheduledActionNames $start_time=StartTime $end_time=EndTime $include_managed_resources=IncludeManagedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws auto-scaling"
@search-terms DescribeTags "autoscaling describe-tags"
@example "First rows only" "auto-scaling describe-tags --stream | first 3"
export def 'auto-scaling describe-tags' [
  --filters: oneof<list<any>, record>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeTags $filters=Filters $include_managed_resources=IncludeManagedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws auto-scaling"
@search-terms DescribeTerminationPolicyTypes "autoscaling describe-termination-policy-types"
@example "First rows only" "auto-scaling describe-termination-policy-types | first 3"
export def 'auto-scaling describe-termination-policy-types' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'auto-scaling DescribeTerminationPolicyTypes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DescribeTrafficSources "autoscaling describe-traffic-sources"
export def 'auto-scaling describe-traffic-sources' [
  --auto-scaling-group-name: string
  --traffic-source-type: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeTrafficSources $auto_scaling_group_name=AutoScalingGroupName $traffic_source_type=TrafficSourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DescribeWarmPool "autoscaling describe-warm-pool"
export def 'auto-scaling describe-warm-pool' [
  --auto-scaling-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'auto-scaling DescribeWarmPool $auto_scaling_group_name=AutoScalingGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --auto-scaling-group-name --should-decrement-desired-capacity
@category "aws auto-scaling"
@search-terms DetachInstances "autoscaling detach-instances"
export def 'auto-scaling detach-instances' [
  --instance-ids: oneof<list<string>, string>
  --auto-scaling-group-name: string
  --should-decrement-desired-capacity: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'auto-scaling DetachInstances $instance_ids=InstanceIds $auto_scaling_group_name=AutoScalingGroupName $should_decrement_desired_capacity=ShouldDecrementDesiredCapacity $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --auto-scaling-group-name --target-group-arns
@category "aws auto-scaling"
@search-terms DetachLoadBalancerTargetGroups "autoscaling detach-load-balancer-target-groups"
export def 'auto-scaling detach-load-balancer-target-groups' [
  --auto-scaling-group-name: string
  --target-group-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DetachLoadBalancerTargetGroups $auto_scaling_group_name=AutoScalingGroupName $target_group_arns=TargetGroupARNs $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --load-balancer-names
@category "aws auto-scaling"
@search-terms DetachLoadBalancers "autoscaling detach-load-balancers"
export def 'auto-scaling detach-load-balancers' [
  --auto-scaling-group-name: string
  --load-balancer-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DetachLoadBalancers $auto_scaling_group_name=AutoScalingGroupName $load_balancer_names=LoadBalancerNames $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --traffic-sources
@category "aws auto-scaling"
@search-terms DetachTrafficSources "autoscaling detach-traffic-sources"
export def 'auto-scaling detach-traffic-sources' [
  --auto-scaling-group-name: string
  --traffic-sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DetachTrafficSources $auto_scaling_group_name=AutoScalingGroupName $traffic_sources=TrafficSources $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms DisableMetricsCollection "autoscaling disable-metrics-collection"
export def 'auto-scaling disable-metrics-collection' [
  --auto-scaling-group-name: string
  --metrics: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling DisableMetricsCollection $auto_scaling_group_name=AutoScalingGroupName $metrics=Metrics $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --granularity
@category "aws auto-scaling"
@search-terms EnableMetricsCollection "autoscaling enable-metrics-collection"
export def 'auto-scaling enable-metrics-collection' [
  --auto-scaling-group-name: string
  --metrics: oneof<list<string>, string>
  --granularity: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling EnableMetricsCollection $auto_scaling_group_name=AutoScalingGroupName $metrics=Metrics $granularity=Granularity $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --should-decrement-desired-capacity
@category "aws auto-scaling"
@search-terms EnterStandby "autoscaling enter-standby"
export def 'auto-scaling enter-standby' [
  --instance-ids: oneof<list<string>, string>
  --auto-scaling-group-name: string
  --should-decrement-desired-capacity: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'auto-scaling EnterStandby $instance_ids=InstanceIds $auto_scaling_group_name=AutoScalingGroupName $should_decrement_desired_capacity=ShouldDecrementDesiredCapacity $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --policy-name
@category "aws auto-scaling"
@search-terms ExecutePolicy "autoscaling execute-policy"
export def 'auto-scaling execute-policy' [
  --auto-scaling-group-name: string
  --policy-name: string
  --honor-cooldown: oneof<bool>
  --metric-value: number
  --breach-threshold: number
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling ExecutePolicy $auto_scaling_group_name=AutoScalingGroupName $policy_name=PolicyName $honor_cooldown=HonorCooldown $metric_value=MetricValue $breach_threshold=BreachThreshold $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms ExitStandby "autoscaling exit-standby"
export def 'auto-scaling exit-standby' [
  --instance-ids: oneof<list<string>, string>
  --auto-scaling-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'auto-scaling ExitStandby $instance_ids=InstanceIds $auto_scaling_group_name=AutoScalingGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --auto-scaling-group-name --policy-name --start-time --end-time
@category "aws auto-scaling"
@search-terms GetPredictiveScalingForecast "autoscaling get-predictive-scaling-forecast"
export def 'auto-scaling get-predictive-scaling-forecast' [
  --auto-scaling-group-name: string
  --policy-name: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling GetPredictiveScalingForecast $auto_scaling_group_name=AutoScalingGroupName $policy_name=PolicyName $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --requested-capacity
@category "aws auto-scaling"
@search-terms LaunchInstances "autoscaling launch-instances"
export def 'auto-scaling launch-instances' [
  --auto-scaling-group-name: string
  --requested-capacity: int
  --client-token: string
  --availability-zones: oneof<list<string>, string>
  --availability-zone-ids: oneof<list<string>, string>
  --subnet-ids: oneof<list<string>, string>
  --retry-strategy: string@[retry-with-group-configuration none]
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling LaunchInstances $auto_scaling_group_name=AutoScalingGroupName $requested_capacity=RequestedCapacity $client_token=ClientToken $availability_zones=AvailabilityZones $availability_zone_ids=AvailabilityZoneIds $subnet_ids=SubnetIds $retry_strategy=RetryStrategy $region=--region $profile=--profile' }

# POST /; needs --name --value
@category "aws auto-scaling"
@search-terms PutAccountSetting "autoscaling put-account-setting"
export def 'auto-scaling put-account-setting' [
  --name: string
  --value: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling PutAccountSetting $name=Name $value=Value $region=--region $profile=--profile' }

# POST /; needs --lifecycle-hook-name --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms PutLifecycleHook "autoscaling put-lifecycle-hook"
export def 'auto-scaling put-lifecycle-hook' [
  --lifecycle-hook-name: string
  --auto-scaling-group-name: string
  --lifecycle-transition: string
  --role-arn: string
  --notification-target-arn: string
  --notification-metadata: string
  --heartbeat-timeout: int
  --default-result: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling PutLifecycleHook $lifecycle_hook_name=LifecycleHookName $auto_scaling_group_name=AutoScalingGroupName $lifecycle_transition=LifecycleTransition $role_arn=RoleARN $notification_target_arn=NotificationTargetARN $notification_metadata=NotificationMetadata $heartbeat_timeout=HeartbeatTimeout $default_result=DefaultResult $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --topic-arn --notification-types
@category "aws auto-scaling"
@search-terms PutNotificationConfiguration "autoscaling put-notification-configuration"
export def 'auto-scaling put-notification-configuration' [
  --auto-scaling-group-name: string
  --topic-arn: string
  --notification-types: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling PutNotificationConfiguration $auto_scaling_group_name=AutoScalingGroupName $topic_arn=TopicARN $notification_types=NotificationTypes $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --policy-name
@category "aws auto-scaling"
@search-terms PutScalingPolicy "autoscaling put-scaling-policy"
export def 'auto-scaling put-scaling-policy' [
  --auto-scaling-group-name: string
  --policy-name: string
  --policy-type: string
  --adjustment-type: string
  --min-adjustment-step: int
  --min-adjustment-magnitude: int
  --scaling-adjustment: int
  --cooldown: int
  --metric-aggregation-type: string
  --step-adjustments: oneof<list<any>, record>
  --estimated-instance-warmup: int
  --target-tracking-configuration: record
  --enabled: oneof<bool>
  --predictive-scaling-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling PutScalingPolicy $auto_scaling_group_name=AutoScalingGroupName $policy_name=PolicyName $policy_type=PolicyType $adjustment_type=AdjustmentType $min_adjustment_step=MinAdjustmentStep $min_adjustment_magnitude=MinAdjustmentMagnitude $scaling_adjustment=ScalingAdjustment $cooldown=Cooldown $metric_aggregation_type=MetricAggregationType $step_adjustments=StepAdjustments $estimated_instance_warmup=EstimatedInstanceWarmup $target_tracking_configuration=TargetTrackingConfiguration $enabled=Enabled $predictive_scaling_configuration=PredictiveScalingConfiguration $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --scheduled-action-name
@category "aws auto-scaling"
@search-terms PutScheduledUpdateGroupAction "autoscaling put-scheduled-update-group-action"
export def 'auto-scaling put-scheduled-update-group-action' [
  --auto-scaling-group-name: string
  --scheduled-action-name: string
  --time: oneof<datetime, duration, int, string>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --recurrence: string
  --min-size: int
  --max-size: int
  --desired-capacity: int
  --time-zone: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling PutScheduledUpdateGroupAction $auto_scaling_group_name=AutoScalingGroupName $scheduled_action_name=ScheduledActionName $time=Time $start_time=StartTime $end_time=EndTime $recurrence=Recurrence $min_size=MinSize $max_size=MaxSize $desired_capacity=DesiredCapacity $time_zone=TimeZone $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms PutWarmPool "autoscaling put-warm-pool"
export def 'auto-scaling put-warm-pool' [
  --auto-scaling-group-name: string
  --max-group-prepared-capacity: int
  --min-size: int
  --pool-state: string@[Stopped Running Hibernated]
  --instance-reuse-policy: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling PutWarmPool $auto_scaling_group_name=AutoScalingGroupName $max_group_prepared_capacity=MaxGroupPreparedCapacity $min_size=MinSize $pool_state=PoolState $instance_reuse_policy=InstanceReusePolicy $region=--region $profile=--profile' }

# POST /; needs --lifecycle-hook-name --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms RecordLifecycleActionHeartbeat "autoscaling record-lifecycle-action-heartbeat"
export def 'auto-scaling record-lifecycle-action-heartbeat' [
  --lifecycle-hook-name: string
  --auto-scaling-group-name: string
  --lifecycle-action-token: string
  --instance-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling RecordLifecycleActionHeartbeat $lifecycle_hook_name=LifecycleHookName $auto_scaling_group_name=AutoScalingGroupName $lifecycle_action_token=LifecycleActionToken $instance_id=InstanceId $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms ResumeProcesses "autoscaling resume-processes"
export def 'auto-scaling resume-processes' [
  --auto-scaling-group-name: string
  --scaling-processes: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling ResumeProcesses $auto_scaling_group_name=AutoScalingGroupName $scaling_processes=ScalingProcesses $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms RollbackInstanceRefresh "autoscaling rollback-instance-refresh"
export def 'auto-scaling rollback-instance-refresh' [
  --auto-scaling-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling RollbackInstanceRefresh $auto_scaling_group_name=AutoScalingGroupName $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name --desired-capacity
@category "aws auto-scaling"
@search-terms SetDesiredCapacity "autoscaling set-desired-capacity"
export def 'auto-scaling set-desired-capacity' [
  --auto-scaling-group-name: string
  --desired-capacity: int
  --honor-cooldown: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling SetDesiredCapacity $auto_scaling_group_name=AutoScalingGroupName $desired_capacity=DesiredCapacity $honor_cooldown=HonorCooldown $region=--region $profile=--profile' }

# POST /; needs --instance-id --health-status
@category "aws auto-scaling"
@search-terms SetInstanceHealth "autoscaling set-instance-health"
export def 'auto-scaling set-instance-health' [
  --instance-id: string
  --health-status: string
  --should-respect-grace-period: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling SetInstanceHealth $instance_id=InstanceId $health_status=HealthStatus $should_respect_grace_period=ShouldRespectGracePeriod $region=--region $profile=--profile' }

# POST /; needs --instance-ids --auto-scaling-group-name --protected-from-scale-in
@category "aws auto-scaling"
@search-terms SetInstanceProtection "autoscaling set-instance-protection"
export def 'auto-scaling set-instance-protection' [
  --instance-ids: oneof<list<string>, string>
  --auto-scaling-group-name: string
  --protected-from-scale-in: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling SetInstanceProtection $instance_ids=InstanceIds $auto_scaling_group_name=AutoScalingGroupName $protected_from_scale_in=ProtectedFromScaleIn $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms StartInstanceRefresh "autoscaling start-instance-refresh"
export def 'auto-scaling start-instance-refresh' [
  --auto-scaling-group-name: string
  --strategy: string@[Rolling ReplaceRootVolume]
  --desired-configuration: record
  --preferences: record
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling StartInstanceRefresh $auto_scaling_group_name=AutoScalingGroupName $strategy=Strategy $desired_configuration=DesiredConfiguration $preferences=Preferences $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms SuspendProcesses "autoscaling suspend-processes"
export def 'auto-scaling suspend-processes' [
  --auto-scaling-group-name: string
  --scaling-processes: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling SuspendProcesses $auto_scaling_group_name=AutoScalingGroupName $scaling_processes=ScalingProcesses $region=--region $profile=--profile' }

# POST /; needs --should-decrement-desired-capacity
@category "aws auto-scaling"
@search-terms TerminateInstanceInAutoScalingGroup "autoscaling terminate-instance-in-auto-scaling-group"
export def 'auto-scaling terminate-instance-in-auto-scaling-group' [
  --instance-id: string
  --instance-ids: oneof<list<string>, string>
  --auto-scaling-group-name: string
  --should-decrement-desired-capacity: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'auto-scaling TerminateInstanceInAutoScalingGroup $instance_id=InstanceId $instance_ids=InstanceIds $auto_scaling_group_name=AutoScalingGroupName $should_decrement_desired_capacity=ShouldDecrementDesiredCapacity $region=--region $profile=--profile' }

# POST /; needs --auto-scaling-group-name
@category "aws auto-scaling"
@search-terms UpdateAutoScalingGroup "autoscaling update-auto-scaling-group"
export def 'auto-scaling update-auto-scaling-group' [
  --auto-scaling-group-name: string
  --launch-configuration-name: string
  --launch-template: record
  --mixed-instances-policy: record
  --min-size: int
  --max-size: int
  --desired-capacity: int
  --default-cooldown: int
  --availability-zones: oneof<list<string>, string>
  --availability-zone-ids: oneof<list<string>, string>
  --health-check-type: string
  --health-check-grace-period: int
  --placement-group: string
  --vpc-zone-identifier: string
  --termination-policies: oneof<list<string>, string>
  --new-instances-protected-from-scale-in: oneof<bool>
  --service-linked-role-arn: string
  --max-instance-lifetime: int
  --capacity-rebalance: oneof<bool>
  --context: string
  --desired-capacity-type: string
  --default-instance-warmup: int
  --instance-maintenance-policy: record
  --availability-zone-distribution: record
  --availability-zone-impairment-policy: record
  --skip-zonal-shift-validation: oneof<bool>
  --capacity-reservation-specification: record
  --instance-lifecycle-policy: record
  --deletion-protection: string@[none prevent-force-deletion prevent-all-deletion]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'auto-scaling UpdateAutoScalingGroup $auto_scaling_group_name=AutoScalingGroupName $launch_configuration_name=LaunchConfigurationName $launch_template=LaunchTemplate $mixed_instances_policy=MixedInstancesPolicy $min_size=MinSize $max_size=MaxSize $desired_capacity=DesiredCapacity $default_cooldown=DefaultCooldown $availability_zones=AvailabilityZones $availability_zone_ids=AvailabilityZoneIds $health_check_type=HealthCheckType $health_check_grace_period=HealthCheckGracePeriod $placement_group=PlacementGroup $vpc_zone_identifier=VPCZoneIdentifier $termination_policies=TerminationPolicies $new_instances_protected_from_scale_in=NewInstancesProtectedFromScaleIn $service_linked_role_arn=ServiceLinkedRoleARN $max_instance_lifetime=MaxInstanceLifetime $capacity_rebalance=CapacityRebalance $context=Context $desired_capacity_type=DesiredCapacityType $default_instance_warmup=DefaultInstanceWarmup $instance_maintenance_policy=InstanceMaintenancePolicy $availability_zone_distribution=AvailabilityZoneDistribution $availability_zone_impairment_policy=AvailabilityZoneImpairmentPolicy $skip_zonal_shift_validation=SkipZonalShiftValidation $capacity_reservation_specification=CapacityReservationSpecification $instance_lifecycle_policy=InstanceLifecyclePolicy $deletion_protection=DeletionProtection $region=--region $profile=--profile' }
