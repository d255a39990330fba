# Written by `cargo xtask generate --service codedeploy` from the service's model and overlay: change those instead.
# CodeDeploy, API version 2014-10-06: 47 operations, 1 waiters.

use rt.nu [call]

# POST /; needs --tags --instance-names
@search-terms 'AddTagsToOnPremisesInstances, deploy add-tags-to-on-premises-instances'
export def 'codedeploy add-tags-to-on-premises-instances' [
  --tags: any
  --instance-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy AddTagsToOnPremisesInstances $tags $instance_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --application-name --revisions
@search-terms 'BatchGetApplicationRevisions, deploy batch-get-application-revisions'
export def 'codedeploy batch-get-application-revisions' [
  --application-name: string
  --revisions: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy BatchGetApplicationRevisions $application_name $revisions -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-names
@search-terms 'BatchGetApplications, deploy batch-get-applications'
export def 'codedeploy batch-get-applications' [
  --application-names: list<string>
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
]: any -> any { call 'codedeploy BatchGetApplications $application_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --application-name --deployment-group-names
@search-terms 'BatchGetDeploymentGroups, deploy batch-get-deployment-groups'
export def 'codedeploy batch-get-deployment-groups' [
  --application-name: string
  --deployment-group-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy BatchGetDeploymentGroups $application_name $deployment_group_names -- $region $profile $with_input $fail_fast' }

# POST /; needs --deployment-id --instance-ids; deprecated
@search-terms 'BatchGetDeploymentInstances, deploy batch-get-deployment-instances'
export def 'codedeploy batch-get-deployment-instances' [
  --deployment-id: string
  --instance-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy BatchGetDeploymentInstances $deployment_id $instance_ids -- $region $profile $with_input $fail_fast' }

# POST /; needs --deployment-id --target-ids
@search-terms 'BatchGetDeploymentTargets, deploy batch-get-deployment-targets'
export def 'codedeploy batch-get-deployment-targets' [
  --deployment-id: string
  --target-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy BatchGetDeploymentTargets $deployment_id $target_ids -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; needs --deployment-ids
@search-terms 'BatchGetDeployments, deploy batch-get-deployments'
export def 'codedeploy batch-get-deployments' [
  --deployment-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy BatchGetDeployments $deployment_ids -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-names
@search-terms 'BatchGetOnPremisesInstances, deploy batch-get-on-premises-instances'
export def 'codedeploy batch-get-on-premises-instances' [
  --instance-names: list<string>
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
]: any -> any { call 'codedeploy BatchGetOnPremisesInstances $instance_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'ContinueDeployment, deploy continue-deployment'
export def 'codedeploy continue-deployment' [
  --deployment-id: string
  --deployment-wait-type: string@[READY_WAIT TERMINATION_WAIT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy ContinueDeployment $deployment_id $deployment_wait_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'CreateApplication, deploy create-application'
export def 'codedeploy create-application' [
  --application-name: string
  --compute-platform: string@[Server Lambda ECS]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy CreateApplication $application_name $compute_platform $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'CreateDeployment, deploy create-deployment'
export def 'codedeploy create-deployment' [
  --application-name: string
  --deployment-group-name: string
  --revision: record
  --deployment-config-name: string
  --description: string
  --ignore-application-stop-failures: oneof<bool>
  --target-instances: record
  --auto-rollback-configuration: record
  --update-outdated-instances-only: oneof<bool>
  --file-exists-behavior: string@[DISALLOW OVERWRITE RETAIN]
  --deployment-mode: string@[STANDARD RESTART]
  --override-alarm-configuration: record
  --ec2-deployment-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy CreateDeployment $application_name $deployment_group_name $revision $deployment_config_name $description $ignore_application_stop_failures $target_instances $auto_rollback_configuration $update_outdated_instances_only $file_exists_behavior $deployment_mode $override_alarm_configuration $ec2_deployment_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --deployment-config-name
@search-terms 'CreateDeploymentConfig, deploy create-deployment-config'
export def 'codedeploy create-deployment-config' [
  --deployment-config-name: string
  --minimum-healthy-hosts: record
  --traffic-routing-config: record
  --compute-platform: string@[Server Lambda ECS]
  --zonal-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy CreateDeploymentConfig $deployment_config_name $minimum_healthy_hosts $traffic_routing_config $compute_platform $zonal_config -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --deployment-group-name --service-role-arn
@search-terms 'CreateDeploymentGroup, deploy create-deployment-group'
export def 'codedeploy create-deployment-group' [
  --application-name: string
  --deployment-group-name: string
  --deployment-config-name: string
  --ec2-tag-filters: any
  --on-premises-instance-tag-filters: any
  --auto-scaling-groups: list<string>
  --service-role-arn: string
  --trigger-configurations: list
  --alarm-configuration: record
  --auto-rollback-configuration: record
  --outdated-instances-strategy: string@[UPDATE IGNORE]
  --deployment-style: record
  --blue-green-deployment-configuration: record
  --load-balancer-info: record
  --ec2-tag-set: record
  --ecs-services: list
  --on-premises-tag-set: record
  --tags: any
  --ec2-deployment-options: record
  --termination-hook-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy CreateDeploymentGroup $application_name $deployment_group_name $deployment_config_name $ec2_tag_filters $on_premises_instance_tag_filters $auto_scaling_groups $service_role_arn $trigger_configurations $alarm_configuration $auto_rollback_configuration $outdated_instances_strategy $deployment_style $blue_green_deployment_configuration $load_balancer_info $ec2_tag_set $ecs_services $on_premises_tag_set $tags $ec2_deployment_options $termination_hook_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name
@search-terms 'DeleteApplication, deploy delete-application'
export def 'codedeploy delete-application' [
  --application-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy DeleteApplication $application_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --deployment-config-name
@search-terms 'DeleteDeploymentConfig, deploy delete-deployment-config'
export def 'codedeploy delete-deployment-config' [
  --deployment-config-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy DeleteDeploymentConfig $deployment_config_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --deployment-group-name
@search-terms 'DeleteDeploymentGroup, deploy delete-deployment-group'
export def 'codedeploy delete-deployment-group' [
  --application-name: string
  --deployment-group-name: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy DeleteDeploymentGroup $application_name $deployment_group_name -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms 'DeleteGitHubAccountToken, deploy delete-git-hub-account-token'
export def 'codedeploy delete-git-hub-account-token' [
  --token-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy DeleteGitHubAccountToken $token_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'DeleteResourcesByExternalId, deploy delete-resources-by-external-id'
export def 'codedeploy delete-resources-by-external-id' [
  --external-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy DeleteResourcesByExternalId $external_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-name
@search-terms 'DeregisterOnPremisesInstance, deploy deregister-on-premises-instance'
export def 'codedeploy deregister-on-premises-instance' [
  --instance-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy DeregisterOnPremisesInstance $instance_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --application-name
@search-terms 'GetApplication, deploy get-application'
export def 'codedeploy get-application' [
  --application-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy GetApplication $application_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-name --revision
@search-terms 'GetApplicationRevision, deploy get-application-revision'
export def 'codedeploy get-application-revision' [
  --application-name: string
  --revision: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy GetApplicationRevision $application_name $revision -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --deployment-id
@search-terms 'GetDeployment, deploy get-deployment'
export def 'codedeploy get-deployment' [
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy GetDeployment $deployment_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --deployment-config-name
@search-terms 'GetDeploymentConfig, deploy get-deployment-config'
export def 'codedeploy get-deployment-config' [
  --deployment-config-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy GetDeploymentConfig $deployment_config_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --application-name --deployment-group-name
@search-terms 'GetDeploymentGroup, deploy get-deployment-group'
export def 'codedeploy get-deployment-group' [
  --application-name: string
  --deployment-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy GetDeploymentGroup $application_name $deployment_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --deployment-id --instance-id; deprecated
@search-terms 'GetDeploymentInstance, deploy get-deployment-instance'
export def 'codedeploy get-deployment-instance' [
  --deployment-id: string
  --instance-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy GetDeploymentInstance $deployment_id $instance_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --deployment-id --target-id
@search-terms 'GetDeploymentTarget, deploy get-deployment-target'
export def 'codedeploy get-deployment-target' [
  --deployment-id: string
  --target-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy GetDeploymentTarget $deployment_id $target_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-name
@search-terms 'GetOnPremisesInstance, deploy get-on-premises-instance'
export def 'codedeploy get-on-premises-instance' [
  --instance-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'codedeploy GetOnPremisesInstance $instance_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --application-name
@search-terms 'ListApplicationRevisions, deploy list-application-revisions'
export def 'codedeploy list-application-revisions' [
  --application-name: string
  --sort-by: string@[registerTime firstUsedTime lastUsedTime]
  --sort-order: string@[ascending descending]
  --s3-bucket: string
  --s3-key-prefix: string
  --deployed: string@[include exclude ignore]
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
]: any -> any { call 'codedeploy ListApplicationRevisions $application_name $sort_by $sort_order $s3_bucket $s3_key_prefix $deployed -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListApplications, deploy list-applications'
export def 'codedeploy list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codedeploy ListApplications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListDeploymentConfigs, deploy list-deployment-configs'
export def 'codedeploy list-deployment-configs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codedeploy ListDeploymentConfigs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --application-name
@search-terms 'ListDeploymentGroups, deploy list-deployment-groups'
export def 'codedeploy list-deployment-groups' [
  --application-name: string
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
]: any -> any { call 'codedeploy ListDeploymentGroups $application_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --deployment-id; deprecated
@search-terms 'ListDeploymentInstances, deploy list-deployment-instances'
export def 'codedeploy list-deployment-instances' [
  --deployment-id: string
  --instance-status-filter: list<string>
  --instance-type-filter: list<string>
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
]: any -> any { call 'codedeploy ListDeploymentInstances $deployment_id $instance_status_filter $instance_type_filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --deployment-id
@search-terms 'ListDeploymentTargets, deploy list-deployment-targets'
export def 'codedeploy list-deployment-targets' [
  --deployment-id: string
  --target-filters: record
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
]: any -> any { call 'codedeploy ListDeploymentTargets $deployment_id $target_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms 'ListDeployments, deploy list-deployments'
export def 'codedeploy list-deployments' [
  --application-name: string
  --deployment-group-name: string
  --external-id: string
  --include-only-statuses: list<string>
  --create-time-range: record
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
]: any -> any { call 'codedeploy ListDeployments $application_name $deployment_group_name $external_id $include_only_statuses $create_time_range -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListGitHubAccountTokenNames, deploy list-git-hub-account-token-names'
export def 'codedeploy list-git-hub-account-token-names' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'codedeploy ListGitHubAccountTokenNames -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListOnPremisesInstances, deploy list-on-premises-instances'
export def 'codedeploy list-on-premises-instances' [
  --registration-status: string@[Registered Deregistered]
  --tag-filters: any
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
]: any -> any { call 'codedeploy ListOnPremisesInstances $registration_status $tag_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, deploy list-tags-for-resource'
export def 'codedeploy list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'codedeploy ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms 'PutLifecycleEventHookExecutionStatus, deploy put-lifecycle-event-hook-execution-status'
export def 'codedeploy put-lifecycle-event-hook-execution-status' [
  --deployment-id: string
  --lifecycle-event-hook-execution-id: string
  --status: string@[Pending InProgress Succeeded Failed Skipped Unknown]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy PutLifecycleEventHookExecutionStatus $deployment_id $lifecycle_event_hook_execution_id $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --revision
@search-terms 'RegisterApplicationRevision, deploy register-application-revision'
export def 'codedeploy register-application-revision' [
  --application-name: string
  --description: string
  --revision: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy RegisterApplicationRevision $application_name $description $revision -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-name
@search-terms 'RegisterOnPremisesInstance, deploy register-on-premises-instance'
export def 'codedeploy register-on-premises-instance' [
  --instance-name: string
  --iam-session-arn: string
  --iam-user-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy RegisterOnPremisesInstance $instance_name $iam_session_arn $iam_user_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --tags --instance-names
@search-terms 'RemoveTagsFromOnPremisesInstances, deploy remove-tags-from-on-premises-instances'
export def 'codedeploy remove-tags-from-on-premises-instances' [
  --tags: any
  --instance-names: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy RemoveTagsFromOnPremisesInstances $tags $instance_names -- $region $profile $with_input $fail_fast $yes' }

# POST /; deprecated
@search-terms 'SkipWaitTimeForInstanceTermination, deploy skip-wait-time-for-instance-termination'
export def 'codedeploy skip-wait-time-for-instance-termination' [
  --deployment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy SkipWaitTimeForInstanceTermination $deployment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --deployment-id
@search-terms 'StopDeployment, deploy stop-deployment'
export def 'codedeploy stop-deployment' [
  --deployment-id: string
  --auto-rollback-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy StopDeployment $deployment_id $auto_rollback_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, deploy tag-resource'
export def 'codedeploy tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, deploy untag-resource'
export def 'codedeploy untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'UpdateApplication, deploy update-application'
export def 'codedeploy update-application' [
  --application-name: string
  --new-application-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy UpdateApplication $application_name $new_application_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-name --current-deployment-group-name
@search-terms 'UpdateDeploymentGroup, deploy update-deployment-group'
export def 'codedeploy update-deployment-group' [
  --application-name: string
  --current-deployment-group-name: string
  --new-deployment-group-name: string
  --deployment-config-name: string
  --ec2-tag-filters: any
  --on-premises-instance-tag-filters: any
  --auto-scaling-groups: list<string>
  --service-role-arn: string
  --trigger-configurations: list
  --alarm-configuration: record
  --auto-rollback-configuration: record
  --outdated-instances-strategy: string@[UPDATE IGNORE]
  --deployment-style: record
  --blue-green-deployment-configuration: record
  --load-balancer-info: record
  --ec2-tag-set: record
  --ecs-services: list
  --on-premises-tag-set: record
  --ec2-deployment-options: record
  --termination-hook-enabled: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'codedeploy UpdateDeploymentGroup $application_name $current_deployment_group_name $new_deployment_group_name $deployment_config_name $ec2_tag_filters $on_premises_instance_tag_filters $auto_scaling_groups $service_role_arn $trigger_configurations $alarm_configuration $auto_rollback_configuration $outdated_instances_strategy $deployment_style $blue_green_deployment_configuration $load_balancer_info $ec2_tag_set $ecs_services $on_premises_tag_set $ec2_deployment_options $termination_hook_enabled -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   deployment-successful: GetDeployment; needs --deployment-id
@search-terms DeploymentSuccessful
export def 'codedeploy wait' [
  waiter: string@[deployment-successful]
  --deployment-id: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'codedeploy wait $waiter $deployment_id -- $timeout $interval $region $profile' }
