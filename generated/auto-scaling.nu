# Written by `cargo xtask generate --service auto-scaling` from the service's model and overlay: change those instead.
# Auto Scaling, API version 2011-01-01: 68 operations.

use rt.nu [call]

# POST /; needs --auto-scaling-group-name
@search-terms 'AttachInstances, autoscaling attach-instances'
export def 'auto-scaling attach-instances' [
  --instance-ids: list<string>
  --auto-scaling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling AttachInstances $instance_ids $auto_scaling_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --target-group-arns
@search-terms 'AttachLoadBalancerTargetGroups, autoscaling attach-load-balancer-target-groups'
export def 'auto-scaling attach-load-balancer-target-groups' [
  --auto-scaling-group-name: string
  --target-group-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling AttachLoadBalancerTargetGroups $auto_scaling_group_name $target_group_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --load-balancer-names
@search-terms 'AttachLoadBalancers, autoscaling attach-load-balancers'
export def 'auto-scaling attach-load-balancers' [
  --auto-scaling-group-name: string
  --load-balancer-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling AttachLoadBalancers $auto_scaling_group_name $load_balancer_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --traffic-sources
@search-terms 'AttachTrafficSources, autoscaling attach-traffic-sources'
export def 'auto-scaling attach-traffic-sources' [
  --auto-scaling-group-name: string
  --traffic-sources: list
  --skip-zonal-shift-validation: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling AttachTrafficSources $auto_scaling_group_name $traffic_sources $skip_zonal_shift_validation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --scheduled-action-names
@search-terms 'BatchDeleteScheduledAction, autoscaling batch-delete-scheduled-action'
export def 'auto-scaling batch-delete-scheduled-action' [
  --auto-scaling-group-name: string
  --scheduled-action-names: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling BatchDeleteScheduledAction $auto_scaling_group_name $scheduled_action_names -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --scheduled-update-group-actions
@search-terms 'BatchPutScheduledUpdateGroupAction, autoscaling batch-put-scheduled-update-group-action'
export def 'auto-scaling batch-put-scheduled-update-group-action' [
  --auto-scaling-group-name: string
  --scheduled-update-group-actions: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling BatchPutScheduledUpdateGroupAction $auto_scaling_group_name $scheduled_update_group_actions -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'CancelInstanceRefresh, autoscaling cancel-instance-refresh'
export def 'auto-scaling cancel-instance-refresh' [
  --auto-scaling-group-name: string
  --wait-for-transitioning-instances: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling CancelInstanceRefresh $auto_scaling_group_name $wait_for_transitioning_instances -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lifecycle-hook-name --auto-scaling-group-name --lifecycle-action-result
@search-terms 'CompleteLifecycleAction, autoscaling complete-lifecycle-action'
export def 'auto-scaling complete-lifecycle-action' [
  --lifecycle-hook-name: string
  --auto-scaling-group-name: string
  --lifecycle-action-token: string
  --lifecycle-action-result: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling CompleteLifecycleAction $lifecycle_hook_name $auto_scaling_group_name $lifecycle_action_token $lifecycle_action_result $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --min-size --max-size
@search-terms 'CreateAutoScalingGroup, autoscaling create-auto-scaling-group'
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
  --availability-zones: list<string>
  --availability-zone-ids: list<string>
  --load-balancer-names: list<string>
  --target-group-arns: list<string>
  --health-check-type: string
  --health-check-grace-period: int
  --placement-group: string
  --vpc-zone-identifier: string
  --termination-policies: list<string>
  --new-instances-protected-from-scale-in: oneof<bool>
  --capacity-rebalance: oneof<bool>
  --lifecycle-hook-specification-list: list
  --deletion-protection: string@[none prevent-force-deletion prevent-all-deletion]
  --tags: any
  --service-linked-role-arn: string
  --max-instance-lifetime: int
  --context: string
  --desired-capacity-type: string
  --default-instance-warmup: int
  --traffic-sources: list
  --instance-maintenance-policy: record
  --availability-zone-distribution: record
  --availability-zone-impairment-policy: record
  --skip-zonal-shift-validation: oneof<bool>
  --capacity-reservation-specification: record
  --instance-lifecycle-policy: record
  --operator: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling CreateAutoScalingGroup $auto_scaling_group_name $launch_configuration_name $launch_template $mixed_instances_policy $instance_id $min_size $max_size $desired_capacity $default_cooldown $availability_zones $availability_zone_ids $load_balancer_names $target_group_arns $health_check_type $health_check_grace_period $placement_group $vpc_zone_identifier $termination_policies $new_instances_protected_from_scale_in $capacity_rebalance $lifecycle_hook_specification_list $deletion_protection $tags $service_linked_role_arn $max_instance_lifetime $context $desired_capacity_type $default_instance_warmup $traffic_sources $instance_maintenance_policy $availability_zone_distribution $availability_zone_impairment_policy $skip_zonal_shift_validation $capacity_reservation_specification $instance_lifecycle_policy $operator -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --launch-configuration-name
@search-terms 'CreateLaunchConfiguration, autoscaling create-launch-configuration'
export def 'auto-scaling create-launch-configuration' [
  --launch-configuration-name: string
  --image-id: string
  --key-name: string
  --security-groups: list<string>
  --classic-link-vpc-id: string
  --classic-link-vpc-security-groups: list<string>
  --user-data: string
  --instance-id: string
  --instance-type: string
  --kernel-id: string
  --ramdisk-id: string
  --block-device-mappings: list
  --instance-monitoring: record
  --spot-price: string
  --iam-instance-profile: string
  --ebs-optimized: oneof<bool>
  --associate-public-ip-address: oneof<bool>
  --placement-tenancy: string
  --metadata-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling CreateLaunchConfiguration $launch_configuration_name $image_id $key_name $security_groups $classic_link_vpc_id $classic_link_vpc_security_groups $user_data $instance_id $instance_type $kernel_id $ramdisk_id $block_device_mappings $instance_monitoring $spot_price $iam_instance_profile $ebs_optimized $associate_public_ip_address $placement_tenancy $metadata_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tags
@search-terms 'CreateOrUpdateTags, autoscaling create-or-update-tags'
export def 'auto-scaling create-or-update-tags' [
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling CreateOrUpdateTags $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'DeleteAutoScalingGroup, autoscaling delete-auto-scaling-group'
export def 'auto-scaling delete-auto-scaling-group' [
  --auto-scaling-group-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DeleteAutoScalingGroup $auto_scaling_group_name $force_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --launch-configuration-name
@search-terms 'DeleteLaunchConfiguration, autoscaling delete-launch-configuration'
export def 'auto-scaling delete-launch-configuration' [
  --launch-configuration-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DeleteLaunchConfiguration $launch_configuration_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lifecycle-hook-name --auto-scaling-group-name
@search-terms 'DeleteLifecycleHook, autoscaling delete-lifecycle-hook'
export def 'auto-scaling delete-lifecycle-hook' [
  --lifecycle-hook-name: string
  --auto-scaling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DeleteLifecycleHook $lifecycle_hook_name $auto_scaling_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --topic-arn
@search-terms 'DeleteNotificationConfiguration, autoscaling delete-notification-configuration'
export def 'auto-scaling delete-notification-configuration' [
  --auto-scaling-group-name: string
  --topic-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DeleteNotificationConfiguration $auto_scaling_group_name $topic_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --policy-name
@search-terms 'DeletePolicy, autoscaling delete-policy'
export def 'auto-scaling delete-policy' [
  --auto-scaling-group-name: string
  --policy-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DeletePolicy $auto_scaling_group_name $policy_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --scheduled-action-name
@search-terms 'DeleteScheduledAction, autoscaling delete-scheduled-action'
export def 'auto-scaling delete-scheduled-action' [
  --auto-scaling-group-name: string
  --scheduled-action-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DeleteScheduledAction $auto_scaling_group_name $scheduled_action_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tags
@search-terms 'DeleteTags, autoscaling delete-tags'
export def 'auto-scaling delete-tags' [
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DeleteTags $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'DeleteWarmPool, autoscaling delete-warm-pool'
export def 'auto-scaling delete-warm-pool' [
  --auto-scaling-group-name: string
  --force-delete: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DeleteWarmPool $auto_scaling_group_name $force_delete -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms 'DescribeAccountLimits, autoscaling describe-account-limits'
export def 'auto-scaling describe-account-limits' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'auto-scaling DescribeAccountLimits -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeAccountSettings, autoscaling describe-account-settings'
export def 'auto-scaling describe-account-settings' [
  --name: string
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
]: any -> any { call 'auto-scaling DescribeAccountSettings $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms 'DescribeAdjustmentTypes, autoscaling describe-adjustment-types'
export def 'auto-scaling describe-adjustment-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'auto-scaling DescribeAdjustmentTypes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeAutoScalingGroups, autoscaling describe-auto-scaling-groups'
export def 'auto-scaling describe-auto-scaling-groups' [
  --auto-scaling-group-names: list<string>
  --include-instances: oneof<bool>
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'auto-scaling DescribeAutoScalingGroups $auto_scaling_group_names $include_instances $include_managed_resources $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeAutoScalingInstances, autoscaling describe-auto-scaling-instances'
export def 'auto-scaling describe-auto-scaling-instances' [
  --instance-ids: list<string>
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'auto-scaling DescribeAutoScalingInstances $instance_ids $include_managed_resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms 'DescribeAutoScalingNotificationTypes, autoscaling describe-auto-scaling-notification-types'
export def 'auto-scaling describe-auto-scaling-notification-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'auto-scaling DescribeAutoScalingNotificationTypes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@search-terms 'DescribeInstanceRefreshes, autoscaling describe-instance-refreshes'
export def 'auto-scaling describe-instance-refreshes' [
  --auto-scaling-group-name: string
  --instance-refresh-ids: list<string>
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
]: any -> any { call 'auto-scaling DescribeInstanceRefreshes $auto_scaling_group_name $instance_refresh_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms 'DescribeLaunchConfigurations, autoscaling describe-launch-configurations'
export def 'auto-scaling describe-launch-configurations' [
  --launch-configuration-names: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'auto-scaling DescribeLaunchConfigurations $launch_configuration_names -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms 'DescribeLifecycleHookTypes, autoscaling describe-lifecycle-hook-types'
export def 'auto-scaling describe-lifecycle-hook-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'auto-scaling DescribeLifecycleHookTypes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min; needs --auto-scaling-group-name
@search-terms 'DescribeLifecycleHooks, autoscaling describe-lifecycle-hooks'
export def 'auto-scaling describe-lifecycle-hooks' [
  --auto-scaling-group-name: string
  --lifecycle-hook-names: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'auto-scaling DescribeLifecycleHooks $auto_scaling_group_name $lifecycle_hook_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@search-terms 'DescribeLoadBalancerTargetGroups, autoscaling describe-load-balancer-target-groups'
export def 'auto-scaling describe-load-balancer-target-groups' [
  --auto-scaling-group-name: string
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
]: any -> any { call 'auto-scaling DescribeLoadBalancerTargetGroups $auto_scaling_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@search-terms 'DescribeLoadBalancers, autoscaling describe-load-balancers'
export def 'auto-scaling describe-load-balancers' [
  --auto-scaling-group-name: string
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
]: any -> any { call 'auto-scaling DescribeLoadBalancers $auto_scaling_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms 'DescribeMetricCollectionTypes, autoscaling describe-metric-collection-types'
export def 'auto-scaling describe-metric-collection-types' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'auto-scaling DescribeMetricCollectionTypes -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeNotificationConfigurations, autoscaling describe-notification-configurations'
export def 'auto-scaling describe-notification-configurations' [
  --auto-scaling-group-names: list<string>
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'auto-scaling DescribeNotificationConfigurations $auto_scaling_group_names $include_managed_resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribePolicies, autoscaling describe-policies'
export def 'auto-scaling describe-policies' [
  --auto-scaling-group-name: string
  --policy-names: list<string>
  --policy-types: list<string>
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'auto-scaling DescribePolicies $auto_scaling_group_name $policy_names $policy_types $include_managed_resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms 'DescribeScalingActivities, autoscaling describe-scaling-activities'
export def 'auto-scaling describe-scaling-activities' [
  --activity-ids: list<string>
  --auto-scaling-group-name: string
  --include-deleted-groups: oneof<bool>
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'auto-scaling DescribeScalingActivities $activity_ids $auto_scaling_group_name $include_deleted_groups $include_managed_resources $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms 'DescribeScalingProcessTypes, autoscaling describe-scaling-process-types'
export def 'auto-scaling describe-scaling-process-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'auto-scaling DescribeScalingProcessTypes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeScheduledActions, autoscaling describe-scheduled-actions'
export def 'auto-scaling describe-scheduled-actions' [
  --auto-scaling-group-name: string
  --scheduled-action-names: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'auto-scaling DescribeScheduledActions $auto_scaling_group_name $scheduled_action_names $start_time $end_time $include_managed_resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms 'DescribeTags, autoscaling describe-tags'
export def 'auto-scaling describe-tags' [
  --filters: any
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'auto-scaling DescribeTags $filters $include_managed_resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms 'DescribeTerminationPolicyTypes, autoscaling describe-termination-policy-types'
export def 'auto-scaling describe-termination-policy-types' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'auto-scaling DescribeTerminationPolicyTypes -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@search-terms 'DescribeTrafficSources, autoscaling describe-traffic-sources'
export def 'auto-scaling describe-traffic-sources' [
  --auto-scaling-group-name: string
  --traffic-source-type: string
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
]: any -> any { call 'auto-scaling DescribeTrafficSources $auto_scaling_group_name $traffic_source_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --auto-scaling-group-name
@search-terms 'DescribeWarmPool, autoscaling describe-warm-pool'
export def 'auto-scaling describe-warm-pool' [
  --auto-scaling-group-name: string
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
]: any -> any { call 'auto-scaling DescribeWarmPool $auto_scaling_group_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --auto-scaling-group-name --should-decrement-desired-capacity
@search-terms 'DetachInstances, autoscaling detach-instances'
export def 'auto-scaling detach-instances' [
  --instance-ids: list<string>
  --auto-scaling-group-name: string
  --should-decrement-desired-capacity: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DetachInstances $instance_ids $auto_scaling_group_name $should_decrement_desired_capacity -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --target-group-arns
@search-terms 'DetachLoadBalancerTargetGroups, autoscaling detach-load-balancer-target-groups'
export def 'auto-scaling detach-load-balancer-target-groups' [
  --auto-scaling-group-name: string
  --target-group-arns: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DetachLoadBalancerTargetGroups $auto_scaling_group_name $target_group_arns -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --load-balancer-names
@search-terms 'DetachLoadBalancers, autoscaling detach-load-balancers'
export def 'auto-scaling detach-load-balancers' [
  --auto-scaling-group-name: string
  --load-balancer-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DetachLoadBalancers $auto_scaling_group_name $load_balancer_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --traffic-sources
@search-terms 'DetachTrafficSources, autoscaling detach-traffic-sources'
export def 'auto-scaling detach-traffic-sources' [
  --auto-scaling-group-name: string
  --traffic-sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DetachTrafficSources $auto_scaling_group_name $traffic_sources -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'DisableMetricsCollection, autoscaling disable-metrics-collection'
export def 'auto-scaling disable-metrics-collection' [
  --auto-scaling-group-name: string
  --metrics: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling DisableMetricsCollection $auto_scaling_group_name $metrics -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --granularity
@search-terms 'EnableMetricsCollection, autoscaling enable-metrics-collection'
export def 'auto-scaling enable-metrics-collection' [
  --auto-scaling-group-name: string
  --metrics: list<string>
  --granularity: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling EnableMetricsCollection $auto_scaling_group_name $metrics $granularity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --should-decrement-desired-capacity
@search-terms 'EnterStandby, autoscaling enter-standby'
export def 'auto-scaling enter-standby' [
  --instance-ids: list<string>
  --auto-scaling-group-name: string
  --should-decrement-desired-capacity: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling EnterStandby $instance_ids $auto_scaling_group_name $should_decrement_desired_capacity -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --policy-name
@search-terms 'ExecutePolicy, autoscaling execute-policy'
export def 'auto-scaling execute-policy' [
  --auto-scaling-group-name: string
  --policy-name: string
  --honor-cooldown: oneof<bool>
  --metric-value: number
  --breach-threshold: number
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling ExecutePolicy $auto_scaling_group_name $policy_name $honor_cooldown $metric_value $breach_threshold -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'ExitStandby, autoscaling exit-standby'
export def 'auto-scaling exit-standby' [
  --instance-ids: list<string>
  --auto-scaling-group-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling ExitStandby $instance_ids $auto_scaling_group_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --auto-scaling-group-name --policy-name --start-time --end-time
@search-terms 'GetPredictiveScalingForecast, autoscaling get-predictive-scaling-forecast'
export def 'auto-scaling get-predictive-scaling-forecast' [
  --auto-scaling-group-name: string
  --policy-name: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'auto-scaling GetPredictiveScalingForecast $auto_scaling_group_name $policy_name $start_time $end_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --auto-scaling-group-name --requested-capacity
@search-terms 'LaunchInstances, autoscaling launch-instances'
export def 'auto-scaling launch-instances' [
  --auto-scaling-group-name: string
  --requested-capacity: int
  --client-token: string
  --availability-zones: list<string>
  --availability-zone-ids: list<string>
  --subnet-ids: list<string>
  --retry-strategy: string@[retry-with-group-configuration none]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling LaunchInstances $auto_scaling_group_name $requested_capacity $client_token $availability_zones $availability_zone_ids $subnet_ids $retry_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --value
@search-terms 'PutAccountSetting, autoscaling put-account-setting'
export def 'auto-scaling put-account-setting' [
  --name: string
  --value: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling PutAccountSetting $name $value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lifecycle-hook-name --auto-scaling-group-name
@search-terms 'PutLifecycleHook, autoscaling put-lifecycle-hook'
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling PutLifecycleHook $lifecycle_hook_name $auto_scaling_group_name $lifecycle_transition $role_arn $notification_target_arn $notification_metadata $heartbeat_timeout $default_result -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --topic-arn --notification-types
@search-terms 'PutNotificationConfiguration, autoscaling put-notification-configuration'
export def 'auto-scaling put-notification-configuration' [
  --auto-scaling-group-name: string
  --topic-arn: string
  --notification-types: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling PutNotificationConfiguration $auto_scaling_group_name $topic_arn $notification_types -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --policy-name
@search-terms 'PutScalingPolicy, autoscaling put-scaling-policy'
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
  --step-adjustments: list
  --estimated-instance-warmup: int
  --target-tracking-configuration: record
  --enabled: oneof<bool>
  --predictive-scaling-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling PutScalingPolicy $auto_scaling_group_name $policy_name $policy_type $adjustment_type $min_adjustment_step $min_adjustment_magnitude $scaling_adjustment $cooldown $metric_aggregation_type $step_adjustments $estimated_instance_warmup $target_tracking_configuration $enabled $predictive_scaling_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --scheduled-action-name
@search-terms 'PutScheduledUpdateGroupAction, autoscaling put-scheduled-update-group-action'
export def 'auto-scaling put-scheduled-update-group-action' [
  --auto-scaling-group-name: string
  --scheduled-action-name: string
  --time: oneof<datetime, duration, string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --recurrence: string
  --min-size: int
  --max-size: int
  --desired-capacity: int
  --time-zone: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling PutScheduledUpdateGroupAction $auto_scaling_group_name $scheduled_action_name $time $start_time $end_time $recurrence $min_size $max_size $desired_capacity $time_zone -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'PutWarmPool, autoscaling put-warm-pool'
export def 'auto-scaling put-warm-pool' [
  --auto-scaling-group-name: string
  --max-group-prepared-capacity: int
  --min-size: int
  --pool-state: string@[Stopped Running Hibernated]
  --instance-reuse-policy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling PutWarmPool $auto_scaling_group_name $max_group_prepared_capacity $min_size $pool_state $instance_reuse_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lifecycle-hook-name --auto-scaling-group-name
@search-terms 'RecordLifecycleActionHeartbeat, autoscaling record-lifecycle-action-heartbeat'
export def 'auto-scaling record-lifecycle-action-heartbeat' [
  --lifecycle-hook-name: string
  --auto-scaling-group-name: string
  --lifecycle-action-token: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling RecordLifecycleActionHeartbeat $lifecycle_hook_name $auto_scaling_group_name $lifecycle_action_token $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'ResumeProcesses, autoscaling resume-processes'
export def 'auto-scaling resume-processes' [
  --auto-scaling-group-name: string
  --scaling-processes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling ResumeProcesses $auto_scaling_group_name $scaling_processes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'RollbackInstanceRefresh, autoscaling rollback-instance-refresh'
export def 'auto-scaling rollback-instance-refresh' [
  --auto-scaling-group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling RollbackInstanceRefresh $auto_scaling_group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name --desired-capacity
@search-terms 'SetDesiredCapacity, autoscaling set-desired-capacity'
export def 'auto-scaling set-desired-capacity' [
  --auto-scaling-group-name: string
  --desired-capacity: int
  --honor-cooldown: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling SetDesiredCapacity $auto_scaling_group_name $desired_capacity $honor_cooldown -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --health-status
@search-terms 'SetInstanceHealth, autoscaling set-instance-health'
export def 'auto-scaling set-instance-health' [
  --instance-id: string
  --health-status: string
  --should-respect-grace-period: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling SetInstanceHealth $instance_id $health_status $should_respect_grace_period -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-ids --auto-scaling-group-name --protected-from-scale-in
@search-terms 'SetInstanceProtection, autoscaling set-instance-protection'
export def 'auto-scaling set-instance-protection' [
  --instance-ids: list<string>
  --auto-scaling-group-name: string
  --protected-from-scale-in: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling SetInstanceProtection $instance_ids $auto_scaling_group_name $protected_from_scale_in -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'StartInstanceRefresh, autoscaling start-instance-refresh'
export def 'auto-scaling start-instance-refresh' [
  --auto-scaling-group-name: string
  --strategy: string@[Rolling ReplaceRootVolume]
  --desired-configuration: record
  --preferences: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling StartInstanceRefresh $auto_scaling_group_name $strategy $desired_configuration $preferences -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'SuspendProcesses, autoscaling suspend-processes'
export def 'auto-scaling suspend-processes' [
  --auto-scaling-group-name: string
  --scaling-processes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling SuspendProcesses $auto_scaling_group_name $scaling_processes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --should-decrement-desired-capacity
@search-terms 'TerminateInstanceInAutoScalingGroup, autoscaling terminate-instance-in-auto-scaling-group'
export def 'auto-scaling terminate-instance-in-auto-scaling-group' [
  --instance-id: string
  --instance-ids: list<string>
  --auto-scaling-group-name: string
  --should-decrement-desired-capacity: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling TerminateInstanceInAutoScalingGroup $instance_id $instance_ids $auto_scaling_group_name $should_decrement_desired_capacity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --auto-scaling-group-name
@search-terms 'UpdateAutoScalingGroup, autoscaling update-auto-scaling-group'
export def 'auto-scaling update-auto-scaling-group' [
  --auto-scaling-group-name: string
  --launch-configuration-name: string
  --launch-template: record
  --mixed-instances-policy: record
  --min-size: int
  --max-size: int
  --desired-capacity: int
  --default-cooldown: int
  --availability-zones: list<string>
  --availability-zone-ids: list<string>
  --health-check-type: string
  --health-check-grace-period: int
  --placement-group: string
  --vpc-zone-identifier: string
  --termination-policies: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'auto-scaling UpdateAutoScalingGroup $auto_scaling_group_name $launch_configuration_name $launch_template $mixed_instances_policy $min_size $max_size $desired_capacity $default_cooldown $availability_zones $availability_zone_ids $health_check_type $health_check_grace_period $placement_group $vpc_zone_identifier $termination_policies $new_instances_protected_from_scale_in $service_linked_role_arn $max_instance_lifetime $capacity_rebalance $context $desired_capacity_type $default_instance_warmup $instance_maintenance_policy $availability_zone_distribution $availability_zone_impairment_policy $skip_zonal_shift_validation $capacity_reservation_specification $instance_lifecycle_policy $deletion_protection -- $region $profile $with_input $fail_fast $yes' }
