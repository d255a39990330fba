# Written by `cargo xtask generate --service codedeploy` from the service's model and overlay: change those instead.
# CodeDeploy, API version 2014-10-06: 47 operations.

use rt.nu [call send]

# POST /; needs --tags --instance-names
@category "aws codedeploy"
@search-terms AddTagsToOnPremisesInstances "deploy add-tags-to-on-premises-instances"
export def 'codedeploy add-tags-to-on-premises-instances' [
  --tags: oneof<list<any>, record>
  --instance-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy AddTagsToOnPremisesInstances $tags=tags $instance_names=instanceNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --application-name --revisions
@category "aws codedeploy"
@search-terms BatchGetApplicationRevisions "deploy batch-get-application-revisions"
export def 'codedeploy batch-get-application-revisions' [
  --application-name: string
  --revisions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy BatchGetApplicationRevisions $application_name=applicationName $revisions=revisions $region=--region $profile=--profile' }

# POST /; cached 1min; needs --application-names
@category "aws codedeploy"
@search-terms BatchGetApplications "deploy batch-get-applications"
export def 'codedeploy batch-get-applications' [
  --application-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codedeploy BatchGetApplications $application_names=applicationNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --application-name --deployment-group-names
@category "aws codedeploy"
@search-terms BatchGetDeploymentGroups "deploy batch-get-deployment-groups"
export def 'codedeploy batch-get-deployment-groups' [
  --application-name: string
  --deployment-group-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy BatchGetDeploymentGroups $application_name=applicationName $deployment_group_names=deploymentGroupNames $region=--region $profile=--profile' }

# POST /; cached 1min; needs --deployment-id --instance-ids; deprecated
@category "aws codedeploy"
@search-terms BatchGetDeploymentInstances "deploy batch-get-deployment-instances"
export def 'codedeploy batch-get-deployment-instances' [
  --deployment-id: string
  --instance-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy BatchGetDeploymentInstances $deployment_id=deploymentId $instance_ids=instanceIds $region=--region $profile=--profile' }

# POST /; cached 1min; needs --deployment-id --target-ids
@category "aws codedeploy"
@search-terms BatchGetDeploymentTargets "deploy batch-get-deployment-targets"
export def 'codedeploy batch-get-deployment-targets' [
  --deployment-id: string
  --target-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codedeploy BatchGetDeploymentTargets $deployment_id=deploymentId $target_ids=targetIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --deployment-ids
@category "aws codedeploy"
@search-terms BatchGetDeployments "deploy batch-get-deployments"
export def 'codedeploy batch-get-deployments' [
  --deployment-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codedeploy BatchGetDeployments $deployment_ids=deploymentIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --instance-names
@category "aws codedeploy"
@search-terms BatchGetOnPremisesInstances "deploy batch-get-on-premises-instances"
export def 'codedeploy batch-get-on-premises-instances' [
  --instance-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codedeploy BatchGetOnPremisesInstances $instance_names=instanceNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /
@category "aws codedeploy"
@search-terms ContinueDeployment "deploy continue-deployment"
export def 'codedeploy continue-deployment' [
  --deployment-id: string
  --deployment-wait-type: string@[READY_WAIT TERMINATION_WAIT]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy ContinueDeployment $deployment_id=deploymentId $deployment_wait_type=deploymentWaitType $region=--region $profile=--profile' }

# POST /; needs --application-name
@category "aws codedeploy"
@search-terms CreateApplication "deploy create-application"
export def 'codedeploy create-application' [
  --application-name: string
  --compute-platform: string@[Server Lambda ECS]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy CreateApplication $application_name=applicationName $compute_platform=computePlatform $tags=tags $region=--region $profile=--profile' }

# POST /; needs --application-name
@category "aws codedeploy"
@search-terms CreateDeployment "deploy create-deployment"
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
]: nothing -> record { call 'codedeploy CreateDeployment $application_name=applicationName $deployment_group_name=deploymentGroupName $revision=revision $deployment_config_name=deploymentConfigName $description=description $ignore_application_stop_failures=ignoreApplicationStopFailures $target_instances=targetInstances $auto_rollback_configuration=autoRollbackConfiguration $update_outdated_instances_only=updateOutdatedInstancesOnly $file_exists_behavior=fileExistsBehavior $deployment_mode=deploymentMode $override_alarm_configuration=overrideAlarmConfiguration $ec2_deployment_options=ec2DeploymentOptions $region=--region $profile=--profile' }

# POST /; needs --deployment-config-name
@category "aws codedeploy"
@search-terms CreateDeploymentConfig "deploy create-deployment-config"
export def 'codedeploy create-deployment-config' [
  --deployment-config-name: string
  --minimum-healthy-hosts: record
  --traffic-routing-config: record
  --compute-platform: string@[Server Lambda ECS]
  --zonal-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy CreateDeploymentConfig $deployment_config_name=deploymentConfigName $minimum_healthy_hosts=minimumHealthyHosts $traffic_routing_config=trafficRoutingConfig $compute_platform=computePlatform $zonal_config=zonalConfig $region=--region $profile=--profile' }

# POST /; needs --application-name --deployment-group-name --service-role-arn
@category "aws codedeploy"
@search-terms CreateDeploymentGroup "deploy create-deployment-group"
export def 'codedeploy create-deployment-group' [
  --application-name: string
  --deployment-group-name: string
  --deployment-config-name: string
  --ec2-tag-filters: oneof<list<any>, record>
  --on-premises-instance-tag-filters: oneof<list<any>, record>
  --auto-scaling-groups: oneof<list<string>, string>
  --service-role-arn: string
  --trigger-configurations: oneof<list<any>, record>
  --alarm-configuration: record
  --auto-rollback-configuration: record
  --outdated-instances-strategy: string@[UPDATE IGNORE]
  --deployment-style: record
  --blue-green-deployment-configuration: record
  --load-balancer-info: record
  --ec2-tag-set: record
  --ecs-services: oneof<list<any>, record>
  --on-premises-tag-set: record
  --tags: oneof<list<any>, record>
  --ec2-deployment-options: record
  --termination-hook-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy CreateDeploymentGroup $application_name=applicationName $deployment_group_name=deploymentGroupName $deployment_config_name=deploymentConfigName $ec2_tag_filters=ec2TagFilters $on_premises_instance_tag_filters=onPremisesInstanceTagFilters $auto_scaling_groups=autoScalingGroups $service_role_arn=serviceRoleArn $trigger_configurations=triggerConfigurations $alarm_configuration=alarmConfiguration $auto_rollback_configuration=autoRollbackConfiguration $outdated_instances_strategy=outdatedInstancesStrategy $deployment_style=deploymentStyle $blue_green_deployment_configuration=blueGreenDeploymentConfiguration $load_balancer_info=loadBalancerInfo $ec2_tag_set=ec2TagSet $ecs_services=ecsServices $on_premises_tag_set=onPremisesTagSet $tags=tags $ec2_deployment_options=ec2DeploymentOptions $termination_hook_enabled=terminationHookEnabled $region=--region $profile=--profile' }

# POST /; needs --application-name
@category "aws codedeploy"
@search-terms DeleteApplication "deploy delete-application"
export def 'codedeploy delete-application' [
  --application-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy DeleteApplication $application_name=applicationName $region=--region $profile=--profile' }

# POST /; needs --deployment-config-name
@category "aws codedeploy"
@search-terms DeleteDeploymentConfig "deploy delete-deployment-config"
export def 'codedeploy delete-deployment-config' [
  --deployment-config-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy DeleteDeploymentConfig $deployment_config_name=deploymentConfigName $region=--region $profile=--profile' }

# POST /; needs --application-name --deployment-group-name
@category "aws codedeploy"
@search-terms DeleteDeploymentGroup "deploy delete-deployment-group"
export def 'codedeploy delete-deployment-group' [
  --application-name: string
  --deployment-group-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codedeploy DeleteDeploymentGroup $application_name=applicationName $deployment_group_name=deploymentGroupName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /
@category "aws codedeploy"
@search-terms DeleteGitHubAccountToken "deploy delete-git-hub-account-token"
export def 'codedeploy delete-git-hub-account-token' [
  --token-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy DeleteGitHubAccountToken $token_name=tokenName $region=--region $profile=--profile' }

# POST /
@category "aws codedeploy"
@search-terms DeleteResourcesByExternalId "deploy delete-resources-by-external-id"
export def 'codedeploy delete-resources-by-external-id' [
  --external-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy DeleteResourcesByExternalId $external_id=externalId $region=--region $profile=--profile' }

# POST /; needs --instance-name
@category "aws codedeploy"
@search-terms DeregisterOnPremisesInstance "deploy deregister-on-premises-instance"
export def 'codedeploy deregister-on-premises-instance' [
  --instance-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy DeregisterOnPremisesInstance $instance_name=instanceName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --application-name
@category "aws codedeploy"
@search-terms GetApplication "deploy get-application"
export def 'codedeploy get-application' [
  --application-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy GetApplication $application_name=applicationName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --application-name --revision
@category "aws codedeploy"
@search-terms GetApplicationRevision "deploy get-application-revision"
export def 'codedeploy get-application-revision' [
  --application-name: string
  --revision: record
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy GetApplicationRevision $application_name=applicationName $revision=revision $region=--region $profile=--profile' }

# POST /; cached 1min; needs --deployment-id
@category "aws codedeploy"
@search-terms GetDeployment "deploy get-deployment"
export def 'codedeploy get-deployment' [
  --deployment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy GetDeployment $deployment_id=deploymentId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --deployment-config-name
@category "aws codedeploy"
@search-terms GetDeploymentConfig "deploy get-deployment-config"
export def 'codedeploy get-deployment-config' [
  --deployment-config-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy GetDeploymentConfig $deployment_config_name=deploymentConfigName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --application-name --deployment-group-name
@category "aws codedeploy"
@search-terms GetDeploymentGroup "deploy get-deployment-group"
export def 'codedeploy get-deployment-group' [
  --application-name: string
  --deployment-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy GetDeploymentGroup $application_name=applicationName $deployment_group_name=deploymentGroupName $region=--region $profile=--profile' }

# POST /; cached 1min; needs --deployment-id --instance-id; deprecated
@category "aws codedeploy"
@search-terms GetDeploymentInstance "deploy get-deployment-instance"
export def 'codedeploy get-deployment-instance' [
  --deployment-id: string
  --instance-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy GetDeploymentInstance $deployment_id=deploymentId $instance_id=instanceId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --deployment-id --target-id
@category "aws codedeploy"
@search-terms GetDeploymentTarget "deploy get-deployment-target"
export def 'codedeploy get-deployment-target' [
  --deployment-id: string
  --target-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy GetDeploymentTarget $deployment_id=deploymentId $target_id=targetId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --instance-name
@category "aws codedeploy"
@search-terms GetOnPremisesInstance "deploy get-on-premises-instance"
export def 'codedeploy get-on-premises-instance' [
  --instance-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy GetOnPremisesInstance $instance_name=instanceName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --application-name
@category "aws codedeploy"
@search-terms ListApplicationRevisions "deploy list-application-revisions"
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
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codedeploy ListApplicationRevisions $application_name=applicationName $sort_by=sortBy $sort_order=sortOrder $s3_bucket=s3Bucket $s3_key_prefix=s3KeyPrefix $deployed=deployed $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codedeploy"
@search-terms ListApplications "deploy list-applications"
@example "First rows only" "codedeploy list-applications --stream | first 3"
export def 'codedeploy list-applications' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codedeploy ListApplications $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codedeploy"
@search-terms ListDeploymentConfigs "deploy list-deployment-configs"
@example "First rows only" "codedeploy list-deployment-configs --stream | first 3"
export def 'codedeploy list-deployment-configs' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codedeploy ListDeploymentConfigs $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --application-name
@category "aws codedeploy"
@search-terms ListDeploymentGroups "deploy list-deployment-groups"
export def 'codedeploy list-deployment-groups' [
  --application-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codedeploy ListDeploymentGroups $application_name=applicationName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --deployment-id; deprecated
@category "aws codedeploy"
@search-terms ListDeploymentInstances "deploy list-deployment-instances"
export def 'codedeploy list-deployment-instances' [
  --deployment-id: string
  --instance-status-filter: oneof<list<string>, string>
  --instance-type-filter: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codedeploy ListDeploymentInstances $deployment_id=deploymentId $instance_status_filter=instanceStatusFilter $instance_type_filter=instanceTypeFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --deployment-id
@category "aws codedeploy"
@search-terms ListDeploymentTargets "deploy list-deployment-targets"
export def 'codedeploy list-deployment-targets' [
  --deployment-id: string
  --target-filters: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codedeploy ListDeploymentTargets $deployment_id=deploymentId $target_filters=targetFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codedeploy"
@search-terms ListDeployments "deploy list-deployments"
@example "First rows only" "codedeploy list-deployments --stream | first 3"
export def 'codedeploy list-deployments' [
  --application-name: string
  --deployment-group-name: string
  --external-id: string
  --include-only-statuses: oneof<list<string>, string>
  --create-time-range: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codedeploy ListDeployments $application_name=applicationName $deployment_group_name=deploymentGroupName $external_id=externalId $include_only_statuses=includeOnlyStatuses $create_time_range=createTimeRange $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codedeploy"
@search-terms ListGitHubAccountTokenNames "deploy list-git-hub-account-token-names"
@example "First rows only" "codedeploy list-git-hub-account-token-names --stream | first 3"
export def 'codedeploy list-git-hub-account-token-names' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codedeploy ListGitHubAccountTokenNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws codedeploy"
@search-terms ListOnPremisesInstances "deploy list-on-premises-instances"
@example "First rows only" "codedeploy list-on-premises-instances --stream | first 3"
export def 'codedeploy list-on-premises-instances' [
  --registration-status: string@[Registered Deregistered]
  --tag-filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'codedeploy ListOnPremisesInstances $registration_status=registrationStatus $tag_filters=tagFilters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --resource-arn
@category "aws codedeploy"
@search-terms ListTagsForResource "deploy list-tags-for-resource"
export def 'codedeploy list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'codedeploy ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws codedeploy"
@search-terms PutLifecycleEventHookExecutionStatus "deploy put-lifecycle-event-hook-execution-status"
export def 'codedeploy put-lifecycle-event-hook-execution-status' [
  --deployment-id: string
  --lifecycle-event-hook-execution-id: string
  --status: string@[Pending InProgress Succeeded Failed Skipped Unknown]
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy PutLifecycleEventHookExecutionStatus $deployment_id=deploymentId $lifecycle_event_hook_execution_id=lifecycleEventHookExecutionId $status=status $region=--region $profile=--profile' }

# POST /; needs --application-name --revision
@category "aws codedeploy"
@search-terms RegisterApplicationRevision "deploy register-application-revision"
export def 'codedeploy register-application-revision' [
  --application-name: string
  --description: string
  --revision: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy RegisterApplicationRevision $application_name=applicationName $description=description $revision=revision $region=--region $profile=--profile' }

# POST /; needs --instance-name
@category "aws codedeploy"
@search-terms RegisterOnPremisesInstance "deploy register-on-premises-instance"
export def 'codedeploy register-on-premises-instance' [
  --instance-name: string
  --iam-session-arn: string
  --iam-user-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy RegisterOnPremisesInstance $instance_name=instanceName $iam_session_arn=iamSessionArn $iam_user_arn=iamUserArn $region=--region $profile=--profile' }

# POST /; needs --tags --instance-names
@category "aws codedeploy"
@search-terms RemoveTagsFromOnPremisesInstances "deploy remove-tags-from-on-premises-instances"
export def 'codedeploy remove-tags-from-on-premises-instances' [
  --tags: oneof<list<any>, record>
  --instance-names: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy RemoveTagsFromOnPremisesInstances $tags=tags $instance_names=instanceNames $region=--region $profile=--profile' }

# POST /; deprecated
@category "aws codedeploy"
@search-terms SkipWaitTimeForInstanceTermination "deploy skip-wait-time-for-instance-termination"
export def 'codedeploy skip-wait-time-for-instance-termination' [
  --deployment-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy SkipWaitTimeForInstanceTermination $deployment_id=deploymentId $region=--region $profile=--profile' }

# POST /; needs --deployment-id
@category "aws codedeploy"
@search-terms StopDeployment "deploy stop-deployment"
export def 'codedeploy stop-deployment' [
  --deployment-id: string
  --auto-rollback-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'codedeploy StopDeployment $deployment_id=deploymentId $auto_rollback_enabled=autoRollbackEnabled $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws codedeploy"
@search-terms TagResource "deploy tag-resource"
export def 'codedeploy tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws codedeploy"
@search-terms UntagResource "deploy untag-resource"
export def 'codedeploy untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /
@category "aws codedeploy"
@search-terms UpdateApplication "deploy update-application"
export def 'codedeploy update-application' [
  --application-name: string
  --new-application-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'codedeploy UpdateApplication $application_name=applicationName $new_application_name=newApplicationName $region=--region $profile=--profile' }

# POST /; needs --application-name --current-deployment-group-name
@category "aws codedeploy"
@search-terms UpdateDeploymentGroup "deploy update-deployment-group"
export def 'codedeploy update-deployment-group' [
  --application-name: string
  --current-deployment-group-name: string
  --new-deployment-group-name: string
  --deployment-config-name: string
  --ec2-tag-filters: oneof<list<any>, record>
  --on-premises-instance-tag-filters: oneof<list<any>, record>
  --auto-scaling-groups: oneof<list<string>, string>
  --service-role-arn: string
  --trigger-configurations: oneof<list<any>, record>
  --alarm-configuration: record
  --auto-rollback-configuration: record
  --outdated-instances-strategy: string@[UPDATE IGNORE]
  --deployment-style: record
  --blue-green-deployment-configuration: record
  --load-balancer-info: record
  --ec2-tag-set: record
  --ecs-services: oneof<list<any>, record>
  --on-premises-tag-set: record
  --ec2-deployment-options: record
  --termination-hook-enabled: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'codedeploy UpdateDeploymentGroup $application_name=applicationName $current_deployment_group_name=currentDeploymentGroupName $new_deployment_group_name=newDeploymentGroupName $deployment_config_name=deploymentConfigName $ec2_tag_filters=ec2TagFilters $on_premises_instance_tag_filters=onPremisesInstanceTagFilters $auto_scaling_groups=autoScalingGroups $service_role_arn=serviceRoleArn $trigger_configurations=triggerConfigurations $alarm_configuration=alarmConfiguration $auto_rollback_configuration=autoRollbackConfiguration $outdated_instances_strategy=outdatedInstancesStrategy $deployment_style=deploymentStyle $blue_green_deployment_configuration=blueGreenDeploymentConfiguration $load_balancer_info=loadBalancerInfo $ec2_tag_set=ec2TagSet $ecs_services=ecsServices $on_premises_tag_set=onPremisesTagSet $ec2_deployment_options=ec2DeploymentOptions $termination_hook_enabled=terminationHookEnabled $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }
