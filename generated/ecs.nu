# Written by `cargo xtask generate --service ecs` from the service's model and overlay: change those instead.
# ECS, API version 2014-11-13: 88 operations.

use rt.nu [call send]

# POST /; needs --gateway --cluster
@category "aws ecs"
@search-terms AssociateGatewayWithCluster
export def 'ecs associate-gateway-with-cluster' [
  --gateway: string
  --cluster: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs AssociateGatewayWithCluster $gateway=gateway $cluster=cluster $region=--region $profile=--profile' }

# POST /; needs --service-deployment-arn --hook-id
@category "aws ecs"
@search-terms ContinueServiceDeployment
export def 'ecs continue-service-deployment' [
  --service-deployment-arn: string
  --hook-id: string
  --action: string@[ROLLBACK CONTINUE]
  --region: string
  --profile: string
]: nothing -> record { call 'ecs ContinueServiceDeployment $service_deployment_arn=serviceDeploymentArn $hook_id=hookId $action=action $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws ecs"
@search-terms CreateCapacityProvider
export def 'ecs create-capacity-provider' [
  --name: string
  --cluster: string
  --auto-scaling-group-provider: record
  --managed-instances-provider: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs CreateCapacityProvider $name=name $cluster=cluster $auto_scaling_group_provider=autoScalingGroupProvider $managed_instances_provider=managedInstancesProvider $tags=tags $region=--region $profile=--profile' }

# POST /
@category "aws ecs"
@search-terms CreateCluster
export def 'ecs create-cluster' [
  --cluster-name: string
  --tags: oneof<list<any>, record>
  --settings: oneof<list<any>, record>
  --configuration: record
  --capacity-providers: oneof<list<string>, string>
  --default-capacity-provider-strategy: oneof<list<any>, record>
  --service-connect-defaults: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecs CreateCluster $cluster_name=clusterName $tags=tags $settings=settings $configuration=configuration $capacity_providers=capacityProviders $default_capacity_provider_strategy=defaultCapacityProviderStrategy $service_connect_defaults=serviceConnectDefaults $region=--region $profile=--profile' }

# POST /; needs --daemon-name --daemon-task-definition-arn --capacity-provider-arns
@category "aws ecs"
@search-terms CreateDaemon
export def 'ecs create-daemon' [
  --daemon-name: string
  --cluster-arn: string
  --daemon-task-definition-arn: string
  --capacity-provider-arns: oneof<list<string>, string>
  --deployment-configuration: record
  --tags: oneof<list<any>, record>
  --propagate-tags: string@[DAEMON NONE]
  --enable-ecs-managed-tags: oneof<bool>
  --enable-execute-command: oneof<bool>
  --client-token: string
  --critical: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs CreateDaemon $daemon_name=daemonName $cluster_arn=clusterArn $daemon_task_definition_arn=daemonTaskDefinitionArn $capacity_provider_arns=capacityProviderArns $deployment_configuration=deploymentConfiguration $tags=tags $propagate_tags=propagateTags $enable_ecs_managed_tags=enableECSManagedTags $enable_execute_command=enableExecuteCommand $client_token=clientToken $critical=critical $region=--region $profile=--profile' }

# POST /; needs --infrastructure-role-arn
@category "aws ecs"
@search-terms CreateExpressGatewayService
export def 'ecs create-express-gateway-service' [
  --execution-role-arn: string
  --infrastructure-role-arn: string
  --service-name: string
  --cluster: string
  --health-check-path: string
  --primary-container: record
  --task-role-arn: string
  --network-configuration: record
  --cpu: string
  --memory: string
  --cpu-architecture: string@[X86_64 ARM64]
  --scaling-target: record
  --tags: oneof<list<any>, record>
  --task-definition-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs CreateExpressGatewayService $execution_role_arn=executionRoleArn $infrastructure_role_arn=infrastructureRoleArn $service_name=serviceName $cluster=cluster $health_check_path=healthCheckPath $primary_container=primaryContainer $task_role_arn=taskRoleArn $network_configuration=networkConfiguration $cpu=cpu $memory=memory $cpu_architecture=cpuArchitecture $scaling_target=scalingTarget $tags=tags $task_definition_arn=taskDefinitionArn $region=--region $profile=--profile' }

# POST /; needs --name --infrastructure-role-arn --configuration
@category "aws ecs"
@search-terms CreateGateway
export def 'ecs create-gateway' [
  --name: string
  --infrastructure-role-arn: string
  --client-token: string
  --deletion-protection: oneof<bool>
  --configuration: record
  --tags: oneof<list<any>, record>
  --propagate-tags: string@[NONE GATEWAY]
  --region: string
  --profile: string
]: nothing -> record { call 'ecs CreateGateway $name=name $infrastructure_role_arn=infrastructureRoleArn $client_token=clientToken $deletion_protection=deletionProtection $configuration=configuration $tags=tags $propagate_tags=propagateTags $region=--region $profile=--profile' }

# POST /; needs --service-name
@category "aws ecs"
@search-terms CreateService
export def 'ecs create-service' [
  --cluster: string
  --service-name: string
  --task-definition: string
  --availability-zone-rebalancing: string@[ENABLED DISABLED]
  --load-balancers: oneof<list<any>, record>
  --service-registries: oneof<list<any>, record>
  --desired-count: int
  --client-token: string
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --capacity-provider-strategy: oneof<list<any>, record>
  --platform-version: string
  --role: string
  --deployment-configuration: record
  --placement-constraints: oneof<list<any>, record>
  --placement-strategy: oneof<list<any>, record>
  --network-configuration: record
  --health-check-grace-period-seconds: int
  --scheduling-strategy: string@[REPLICA DAEMON]
  --deployment-controller: record
  --tags: oneof<list<any>, record>
  --enable-ecs-managed-tags: oneof<bool>
  --propagate-tags: string@[TASK_DEFINITION SERVICE NONE]
  --enable-execute-command: oneof<bool>
  --service-connect-configuration: record
  --volume-configurations: oneof<list<any>, record>
  --vpc-lattice-configurations: oneof<list<any>, record>
  --gateway-connectors: oneof<list<any>, record>
  --monitoring: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecs CreateService $cluster=cluster $service_name=serviceName $task_definition=taskDefinition $availability_zone_rebalancing=availabilityZoneRebalancing $load_balancers=loadBalancers $service_registries=serviceRegistries $desired_count=desiredCount $client_token=clientToken $launch_type=launchType $capacity_provider_strategy=capacityProviderStrategy $platform_version=platformVersion $role=role $deployment_configuration=deploymentConfiguration $placement_constraints=placementConstraints $placement_strategy=placementStrategy $network_configuration=networkConfiguration $health_check_grace_period_seconds=healthCheckGracePeriodSeconds $scheduling_strategy=schedulingStrategy $deployment_controller=deploymentController $tags=tags $enable_ecs_managed_tags=enableECSManagedTags $propagate_tags=propagateTags $enable_execute_command=enableExecuteCommand $service_connect_configuration=serviceConnectConfiguration $volume_configurations=volumeConfigurations $vpc_lattice_configurations=vpcLatticeConfigurations $gateway_connectors=gatewayConnectors $monitoring=monitoring $region=--region $profile=--profile' }

# POST /; needs --service --cluster --task-definition
@category "aws ecs"
@search-terms CreateTaskSet
export def 'ecs create-task-set' [
  --service: string
  --cluster: string
  --external-id: string
  --task-definition: string
  --network-configuration: record
  --load-balancers: oneof<list<any>, record>
  --service-registries: oneof<list<any>, record>
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --capacity-provider-strategy: oneof<list<any>, record>
  --platform-version: string
  --scale: record
  --client-token: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs CreateTaskSet $service=service $cluster=cluster $external_id=externalId $task_definition=taskDefinition $network_configuration=networkConfiguration $load_balancers=loadBalancers $service_registries=serviceRegistries $launch_type=launchType $capacity_provider_strategy=capacityProviderStrategy $platform_version=platformVersion $scale=scale $client_token=clientToken $tags=tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws ecs"
@search-terms DeleteAccountSetting
export def 'ecs delete-account-setting' [
  --name: string@[serviceLongArnFormat taskLongArnFormat containerInstanceLongArnFormat awsvpcTrunking containerInsights fargateFIPSMode tagResourceAuthorization fargateTaskRetirementWaitPeriod guardDutyActivate defaultLogDriverMode fargateEventWindows]
  --principal-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteAccountSetting $name=name $principal_arn=principalArn $region=--region $profile=--profile' }

# POST /; needs --attributes
@category "aws ecs"
@search-terms DeleteAttributes
export def 'ecs delete-attributes' [
  --cluster: string
  --attributes: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ecs DeleteAttributes $cluster=cluster $attributes=attributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --capacity-provider
@category "aws ecs"
@search-terms DeleteCapacityProvider
export def 'ecs delete-capacity-provider' [
  --capacity-provider: string
  --cluster: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteCapacityProvider $capacity_provider=capacityProvider $cluster=cluster $region=--region $profile=--profile' }

# POST /; needs --cluster
@category "aws ecs"
@search-terms DeleteCluster
export def 'ecs delete-cluster' [
  --cluster: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteCluster $cluster=cluster $region=--region $profile=--profile' }

# POST /; needs --daemon-arn
@category "aws ecs"
@search-terms DeleteDaemon
export def 'ecs delete-daemon' [
  --daemon-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteDaemon $daemon_arn=daemonArn $region=--region $profile=--profile' }

# POST /; needs --daemon-task-definition
@category "aws ecs"
@search-terms DeleteDaemonTaskDefinition
export def 'ecs delete-daemon-task-definition' [
  --daemon-task-definition: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteDaemonTaskDefinition $daemon_task_definition=daemonTaskDefinition $region=--region $profile=--profile' }

# POST /; needs --service-arn
@category "aws ecs"
@search-terms DeleteExpressGatewayService
export def 'ecs delete-express-gateway-service' [
  --service-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteExpressGatewayService $service_arn=serviceArn $region=--region $profile=--profile' }

# POST /; needs --gateway
@category "aws ecs"
@search-terms DeleteGateway
export def 'ecs delete-gateway' [
  --gateway: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteGateway $gateway=gateway $region=--region $profile=--profile' }

# POST /; needs --service
@category "aws ecs"
@search-terms DeleteService
export def 'ecs delete-service' [
  --cluster: string
  --service: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteService $cluster=cluster $service=service $force=force $region=--region $profile=--profile' }

# POST /; needs --task-definitions
@category "aws ecs"
@search-terms DeleteTaskDefinitions
export def 'ecs delete-task-definitions' [
  --task-definitions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteTaskDefinitions $task_definitions=taskDefinitions $region=--region $profile=--profile' }

# POST /; needs --cluster --service --task-set
@category "aws ecs"
@search-terms DeleteTaskSet
export def 'ecs delete-task-set' [
  --cluster: string
  --service: string
  --task-set: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeleteTaskSet $cluster=cluster $service=service $task_set=taskSet $force=force $region=--region $profile=--profile' }

# POST /; needs --container-instance
@category "aws ecs"
@search-terms DeregisterContainerInstance
export def 'ecs deregister-container-instance' [
  --cluster: string
  --container-instance: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeregisterContainerInstance $cluster=cluster $container_instance=containerInstance $force=force $region=--region $profile=--profile' }

# POST /; needs --task-definition
@category "aws ecs"
@search-terms DeregisterTaskDefinition
export def 'ecs deregister-task-definition' [
  --task-definition: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DeregisterTaskDefinition $task_definition=taskDefinition $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ecs"
@search-terms DescribeCapacityProviders
export def 'ecs describe-capacity-providers' [
  --capacity-providers: oneof<list<string>, string>
  --cluster: string
  --include: oneof<list<string>, string>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeCapacityProviders $capacity_providers=capacityProviders $cluster=cluster $include=include $max_results=maxResults $next_token=nextToken $region=--region $profile=--profile' }

# POST /; cached 5min
@category "aws ecs"
@search-terms DescribeClusters
export def 'ecs describe-clusters' [
  --clusters: oneof<list<string>, string>
  --include: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeClusters $clusters=clusters $include=include $region=--region $profile=--profile' }

# POST /; cached 1min; needs --container-instances
@category "aws ecs"
@search-terms DescribeContainerInstances
export def 'ecs describe-container-instances' [
  --cluster: string
  --container-instances: oneof<list<string>, string>
  --include: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeContainerInstances $cluster=cluster $container_instances=containerInstances $include=include $region=--region $profile=--profile' }

# POST /; cached 1min; needs --daemon-arn
@category "aws ecs"
@search-terms DescribeDaemon
export def 'ecs describe-daemon' [
  --daemon-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeDaemon $daemon_arn=daemonArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --daemon-deployment-arns
@category "aws ecs"
@search-terms DescribeDaemonDeployments
export def 'ecs describe-daemon-deployments' [
  --daemon-deployment-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeDaemonDeployments $daemon_deployment_arns=daemonDeploymentArns $region=--region $profile=--profile' }

# POST /; cached 1min; needs --daemon-revision-arns
@category "aws ecs"
@search-terms DescribeDaemonRevisions
export def 'ecs describe-daemon-revisions' [
  --daemon-revision-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeDaemonRevisions $daemon_revision_arns=daemonRevisionArns $region=--region $profile=--profile' }

# POST /; needs --daemon-task-definition
@category "aws ecs"
@search-terms DescribeDaemonTaskDefinition
export def 'ecs describe-daemon-task-definition' [
  --daemon-task-definition: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeDaemonTaskDefinition $daemon_task_definition=daemonTaskDefinition $region=--region $profile=--profile' }

# POST /; needs --service-arn
@category "aws ecs"
@search-terms DescribeExpressGatewayService
export def 'ecs describe-express-gateway-service' [
  --service-arn: string
  --include: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeExpressGatewayService $service_arn=serviceArn $include=include $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway
@category "aws ecs"
@search-terms DescribeGateway
export def 'ecs describe-gateway' [
  --gateway: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeGateway $gateway=gateway $region=--region $profile=--profile' }

# POST /; cached 1min; needs --gateway
@category "aws ecs"
@search-terms DescribeGatewayResources
export def 'ecs describe-gateway-resources' [
  --gateway: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'ecs DescribeGatewayResources $gateway=gateway $max_results=maxResults $next_token=nextToken $region=--region $profile=--profile $raw=--raw' }

# POST /; cached 1min; needs --gateway-route-arn
@category "aws ecs"
@search-terms DescribeGatewayRoute
export def 'ecs describe-gateway-route' [
  --gateway-route-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeGatewayRoute $gateway_route_arn=gatewayRouteArn $region=--region $profile=--profile' }

# POST /; cached 1min; needs --service-deployment-arns
@category "aws ecs"
@search-terms DescribeServiceDeployments
export def 'ecs describe-service-deployments' [
  --service-deployment-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeServiceDeployments $service_deployment_arns=serviceDeploymentArns $region=--region $profile=--profile' }

# POST /; cached 1min; needs --service-revision-arns
@category "aws ecs"
@search-terms DescribeServiceRevisions
export def 'ecs describe-service-revisions' [
  --service-revision-arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeServiceRevisions $service_revision_arns=serviceRevisionArns $region=--region $profile=--profile' }

# POST /; cached 30sec; needs --services
@category "aws ecs"
@search-terms DescribeServices
export def 'ecs describe-services' [
  --cluster: string
  --services: oneof<list<string>, string>
  --include: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeServices $cluster=cluster $services=services $include=include $region=--region $profile=--profile' }

# POST /; needs --task-definition
@category "aws ecs"
@search-terms DescribeTaskDefinition
export def 'ecs describe-task-definition' [
  --task-definition: string
  --include: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeTaskDefinition $task_definition=taskDefinition $include=include $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster --service
@category "aws ecs"
@search-terms DescribeTaskSets
export def 'ecs describe-task-sets' [
  --cluster: string
  --service: string
  --task-sets: oneof<list<string>, string>
  --include: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeTaskSets $cluster=cluster $service=service $task_sets=taskSets $include=include $region=--region $profile=--profile' }

# POST /; needs --tasks
@category "aws ecs"
@search-terms DescribeTasks
export def 'ecs describe-tasks' [
  --cluster: string
  --tasks: oneof<list<string>, string>
  --include: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DescribeTasks $cluster=cluster $tasks=tasks $include=include $region=--region $profile=--profile' }

# POST /; needs --gateway --cluster
@category "aws ecs"
@search-terms DisassociateGatewayFromCluster
export def 'ecs disassociate-gateway-from-cluster' [
  --gateway: string
  --cluster: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DisassociateGatewayFromCluster $gateway=gateway $cluster=cluster $region=--region $profile=--profile' }

# POST /
@category "aws ecs"
@search-terms DiscoverPollEndpoint
export def 'ecs discover-poll-endpoint' [
  --container-instance: string
  --cluster: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs DiscoverPollEndpoint $container_instance=containerInstance $cluster=cluster $region=--region $profile=--profile' }

# POST /; needs --command --interactive --task
@category "aws ecs"
@search-terms ExecuteCommand
export def 'ecs execute-command' [
  --cluster: string
  --container: string
  --command: string
  --interactive: oneof<bool>
  --task: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs ExecuteCommand $cluster=cluster $container=container $command=command $interactive=interactive $task=task $region=--region $profile=--profile' }

# POST /; cached 1min; needs --cluster
@category "aws ecs"
@search-terms GetTaskProtection
export def 'ecs get-task-protection' [
  --cluster: string
  --tasks: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs GetTaskProtection $cluster=cluster $tasks=tasks $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws ecs"
@search-terms ListAccountSettings
@example "First rows only" "ecs list-account-settings --stream | first 3"
export def 'ecs list-account-settings' [
  --name: string@[serviceLongArnFormat taskLongArnFormat containerInstanceLongArnFormat awsvpcTrunking containerInsights fargateFIPSMode tagResourceAuthorization fargateTaskRetirementWaitPeriod guardDutyActivate defaultLogDriverMode fargateEventWindows]
  --value: string
  --principal-arn: string
  --effective-settings: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListAccountSettings $name=name $value=value $principal_arn=principalArn $effective_settings=effectiveSettings $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --target-type
@category "aws ecs"
@search-terms ListAttributes
export def 'ecs list-attributes' [
  --cluster: string
  --target-type: string@[container-instance]
  --attribute-name: string
  --attribute-value: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListAttributes $cluster=cluster $target_type=targetType $attribute_name=attributeName $attribute_value=attributeValue $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ecs"
@search-terms ListClusters
@example "First rows only" "ecs list-clusters --stream | first 3"
export def 'ecs list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ecs ListClusters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecs"
@search-terms ListContainerInstances
@example "First rows only" "ecs list-container-instances --stream | first 3"
export def 'ecs list-container-instances' [
  --cluster: string
  --filter: string
  --status: string@[ACTIVE DRAINING REGISTERING DEREGISTERING REGISTRATION_FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ecs ListContainerInstances $cluster=cluster $filter=filter $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --daemon-arn
@category "aws ecs"
@search-terms ListDaemonDeployments
export def 'ecs list-daemon-deployments' [
  --daemon-arn: string
  --status: oneof<list<string>, string>
  --created-at: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListDaemonDeployments $daemon_arn=daemonArn $status=status $created_at=createdAt $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecs"
@search-terms ListDaemonTaskDefinitions
@example "First rows only" "ecs list-daemon-task-definitions --stream | first 3"
export def 'ecs list-daemon-task-definitions' [
  --family-prefix: string
  --family: string
  --revision: string@[LAST_REGISTERED]
  --status: string@[ACTIVE DELETE_IN_PROGRESS ALL]
  --sort: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListDaemonTaskDefinitions $family_prefix=familyPrefix $family=family $revision=revision $status=status $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecs"
@search-terms ListDaemons
@example "First rows only" "ecs list-daemons --stream | first 3"
export def 'ecs list-daemons' [
  --cluster-arn: string
  --capacity-provider-arns: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListDaemons $cluster_arn=clusterArn $capacity_provider_arns=capacityProviderArns $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecs"
@search-terms ListGatewayClusterAssociations
@example "First rows only" "ecs list-gateway-cluster-associations --stream | first 3"
export def 'ecs list-gateway-cluster-associations' [
  --gateway: string
  --cluster: string
  --status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListGatewayClusterAssociations $gateway=gateway $cluster=cluster $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecs"
@search-terms ListGatewayRoutes
@example "First rows only" "ecs list-gateway-routes --stream | first 3"
export def 'ecs list-gateway-routes' [
  --gateway: string
  --cluster: string
  --service: string
  --service-container-port-name: string
  --status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListGatewayRoutes $gateway=gateway $cluster=cluster $service=service $service_container_port_name=serviceContainerPortName $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecs"
@search-terms ListGateways
@example "First rows only" "ecs list-gateways --stream | first 3"
export def 'ecs list-gateways' [
  --names: oneof<list<string>, string>
  --status: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListGateways $names=names $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --service
@category "aws ecs"
@search-terms ListServiceDeployments
export def 'ecs list-service-deployments' [
  --service: string
  --cluster: string
  --status: oneof<list<string>, string>
  --created-at: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ecs ListServiceDeployments $service=service $cluster=cluster $status=status $created_at=createdAt $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ecs"
@search-terms ListServices
@example "First rows only" "ecs list-services --stream | first 3"
export def 'ecs list-services' [
  --cluster: string
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --scheduling-strategy: string@[REPLICA DAEMON]
  --resource-management-type: string@[CUSTOMER ECS]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ecs ListServices $cluster=cluster $launch_type=launchType $scheduling_strategy=schedulingStrategy $resource_management_type=resourceManagementType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --namespace
@category "aws ecs"
@search-terms ListServicesByNamespace
export def 'ecs list-services-by-namespace' [
  --namespace: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ecs ListServicesByNamespace $namespace=namespace $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws ecs"
@search-terms ListTagsForResource
export def 'ecs list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ecs ListTagsForResource $resource_arn=resourceArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ecs"
@search-terms ListTaskDefinitionFamilies
@example "First rows only" "ecs list-task-definition-families --stream | first 3"
export def 'ecs list-task-definition-families' [
  --family-prefix: string
  --status: string@[ACTIVE INACTIVE ALL]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ecs ListTaskDefinitionFamilies $family_prefix=familyPrefix $status=status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ecs"
@search-terms ListTaskDefinitions
@example "First rows only" "ecs list-task-definitions --stream | first 3"
export def 'ecs list-task-definitions' [
  --family-prefix: string
  --status: string@[ACTIVE INACTIVE DELETE_IN_PROGRESS]
  --sort: string@[ASC DESC]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ecs ListTaskDefinitions $family_prefix=familyPrefix $status=status $sort=sort $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec
@category "aws ecs"
@search-terms ListTasks
@example "First rows only" "ecs list-tasks --stream | first 3"
export def 'ecs list-tasks' [
  --cluster: string
  --container-instance: string
  --family: string
  --started-by: string
  --service-name: string
  --desired-status: string@[RUNNING PENDING STOPPED]
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --daemon-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'ecs ListTasks $cluster=cluster $container_instance=containerInstance $family=family $started_by=startedBy $service_name=serviceName $desired_status=desiredStatus $launch_type=launchType $daemon_name=daemonName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --name --value
@category "aws ecs"
@search-terms PutAccountSetting
export def 'ecs put-account-setting' [
  --name: string@[serviceLongArnFormat taskLongArnFormat containerInstanceLongArnFormat awsvpcTrunking containerInsights fargateFIPSMode tagResourceAuthorization fargateTaskRetirementWaitPeriod guardDutyActivate defaultLogDriverMode fargateEventWindows]
  --value: string
  --principal-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs PutAccountSetting $name=name $value=value $principal_arn=principalArn $region=--region $profile=--profile' }

# POST /; needs --name --value
@category "aws ecs"
@search-terms PutAccountSettingDefault
export def 'ecs put-account-setting-default' [
  --name: string@[serviceLongArnFormat taskLongArnFormat containerInstanceLongArnFormat awsvpcTrunking containerInsights fargateFIPSMode tagResourceAuthorization fargateTaskRetirementWaitPeriod guardDutyActivate defaultLogDriverMode fargateEventWindows]
  --value: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs PutAccountSettingDefault $name=name $value=value $region=--region $profile=--profile' }

# POST /; needs --attributes
@category "aws ecs"
@search-terms PutAttributes
export def 'ecs put-attributes' [
  --cluster: string
  --attributes: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ecs PutAttributes $cluster=cluster $attributes=attributes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --cluster --capacity-providers --default-capacity-provider-strategy
@category "aws ecs"
@search-terms PutClusterCapacityProviders
export def 'ecs put-cluster-capacity-providers' [
  --cluster: string
  --capacity-providers: oneof<list<string>, string>
  --default-capacity-provider-strategy: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs PutClusterCapacityProviders $cluster=cluster $capacity_providers=capacityProviders $default_capacity_provider_strategy=defaultCapacityProviderStrategy $region=--region $profile=--profile' }

# POST /
@category "aws ecs"
@search-terms RegisterContainerInstance
export def 'ecs register-container-instance' [
  --cluster: string
  --instance-identity-document: string
  --instance-identity-document-signature: string
  --total-resources: oneof<list<any>, record>
  --version-info: record
  --container-instance-arn: string
  --attributes: oneof<list<any>, record>
  --platform-devices: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs RegisterContainerInstance $cluster=cluster $instance_identity_document=instanceIdentityDocument $instance_identity_document_signature=instanceIdentityDocumentSignature $total_resources=totalResources $version_info=versionInfo $container_instance_arn=containerInstanceArn $attributes=attributes $platform_devices=platformDevices $tags=tags $region=--region $profile=--profile' }

# POST /; needs --family --container-definitions
@category "aws ecs"
@search-terms RegisterDaemonTaskDefinition
export def 'ecs register-daemon-task-definition' [
  --family: string
  --task-role-arn: string
  --execution-role-arn: string
  --container-definitions: oneof<list<any>, record>
  --cpu: string
  --memory: string
  --volumes: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --pid-mode: string@[none shared]
  --ipc-mode: string@[none shared]
  --region: string
  --profile: string
]: nothing -> record { call 'ecs RegisterDaemonTaskDefinition $family=family $task_role_arn=taskRoleArn $execution_role_arn=executionRoleArn $container_definitions=containerDefinitions $cpu=cpu $memory=memory $volumes=volumes $tags=tags $pid_mode=pidMode $ipc_mode=ipcMode $region=--region $profile=--profile' }

# POST /; needs --family --container-definitions
@category "aws ecs"
@search-terms RegisterTaskDefinition
export def 'ecs register-task-definition' [
  --family: string
  --task-role-arn: string
  --execution-role-arn: string
  --network-mode: string@[bridge host awsvpc none]
  --container-definitions: oneof<list<any>, record>
  --volumes: oneof<list<any>, record>
  --placement-constraints: oneof<list<any>, record>
  --requires-compatibilities: oneof<list<string>, string>
  --cpu: string
  --memory: string
  --tags: oneof<list<any>, record>
  --pid-mode: string@[host task]
  --ipc-mode: string@[host task none]
  --proxy-configuration: record
  --inference-accelerators: oneof<list<any>, record>
  --ephemeral-storage: record
  --runtime-platform: record
  --enable-fault-injection: oneof<bool>
  --trusted-execution-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecs RegisterTaskDefinition $family=family $task_role_arn=taskRoleArn $execution_role_arn=executionRoleArn $network_mode=networkMode $container_definitions=containerDefinitions $volumes=volumes $placement_constraints=placementConstraints $requires_compatibilities=requiresCompatibilities $cpu=cpu $memory=memory $tags=tags $pid_mode=pidMode $ipc_mode=ipcMode $proxy_configuration=proxyConfiguration $inference_accelerators=inferenceAccelerators $ephemeral_storage=ephemeralStorage $runtime_platform=runtimePlatform $enable_fault_injection=enableFaultInjection $trusted_execution_configuration=trustedExecutionConfiguration $region=--region $profile=--profile' }

# POST /; needs --task-definition
@category "aws ecs"
@search-terms RunTask
export def 'ecs run-task' [
  --capacity-provider-strategy: oneof<list<any>, record>
  --cluster: string
  --count: int
  --enable-ecs-managed-tags: oneof<bool>
  --enable-execute-command: oneof<bool>
  --group: string
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --network-configuration: record
  --overrides: record
  --placement-constraints: oneof<list<any>, record>
  --placement-strategy: oneof<list<any>, record>
  --platform-version: string
  --propagate-tags: string@[TASK_DEFINITION SERVICE NONE]
  --reference-id: string
  --started-by: string
  --tags: oneof<list<any>, record>
  --task-definition: string
  --client-token: string
  --volume-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs RunTask $capacity_provider_strategy=capacityProviderStrategy $cluster=cluster $count=count $enable_ecs_managed_tags=enableECSManagedTags $enable_execute_command=enableExecuteCommand $group=group $launch_type=launchType $network_configuration=networkConfiguration $overrides=overrides $placement_constraints=placementConstraints $placement_strategy=placementStrategy $platform_version=platformVersion $propagate_tags=propagateTags $reference_id=referenceId $started_by=startedBy $tags=tags $task_definition=taskDefinition $client_token=clientToken $volume_configurations=volumeConfigurations $region=--region $profile=--profile' }

# POST /; needs --container-instances --task-definition
@category "aws ecs"
@search-terms StartTask
export def 'ecs start-task' [
  --cluster: string
  --container-instances: oneof<list<string>, string>
  --enable-ecs-managed-tags: oneof<bool>
  --enable-execute-command: oneof<bool>
  --group: string
  --network-configuration: record
  --overrides: record
  --propagate-tags: string@[TASK_DEFINITION SERVICE NONE]
  --reference-id: string
  --started-by: string
  --tags: oneof<list<any>, record>
  --task-definition: string
  --volume-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs StartTask $cluster=cluster $container_instances=containerInstances $enable_ecs_managed_tags=enableECSManagedTags $enable_execute_command=enableExecuteCommand $group=group $network_configuration=networkConfiguration $overrides=overrides $propagate_tags=propagateTags $reference_id=referenceId $started_by=startedBy $tags=tags $task_definition=taskDefinition $volume_configurations=volumeConfigurations $region=--region $profile=--profile' }

# POST /; needs --service-deployment-arn
@category "aws ecs"
@search-terms StopServiceDeployment
export def 'ecs stop-service-deployment' [
  --service-deployment-arn: string
  --stop-type: string@[ABORT ROLLBACK]
  --region: string
  --profile: string
]: nothing -> record { call 'ecs StopServiceDeployment $service_deployment_arn=serviceDeploymentArn $stop_type=stopType $region=--region $profile=--profile' }

# POST /; needs --task
@category "aws ecs"
@search-terms StopTask
export def 'ecs stop-task' [
  --cluster: string
  --task: string
  --reason: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs StopTask $cluster=cluster $task=task $reason=reason $region=--region $profile=--profile' }

# POST /; needs --attachments
@category "aws ecs"
@search-terms SubmitAttachmentStateChanges
export def 'ecs submit-attachment-state-changes' [
  --cluster: string
  --attachments: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs SubmitAttachmentStateChanges $cluster=cluster $attachments=attachments $region=--region $profile=--profile' }

# POST /
@category "aws ecs"
@search-terms SubmitContainerStateChange
export def 'ecs submit-container-state-change' [
  --cluster: string
  --task: string
  --container-name: string
  --runtime-id: string
  --status: string
  --exit-code: int
  --reason: string
  --network-bindings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs SubmitContainerStateChange $cluster=cluster $task=task $container_name=containerName $runtime_id=runtimeId $status=status $exit_code=exitCode $reason=reason $network_bindings=networkBindings $region=--region $profile=--profile' }

# POST /
@category "aws ecs"
@search-terms SubmitTaskStateChange
export def 'ecs submit-task-state-change' [
  --cluster: string
  --task: string
  --status: string
  --reason: string
  --containers: oneof<list<any>, record>
  --attachments: oneof<list<any>, record>
  --managed-agents: oneof<list<any>, record>
  --pull-started-at: oneof<datetime, duration, int, string>
  --pull-stopped-at: oneof<datetime, duration, int, string>
  --execution-stopped-at: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs SubmitTaskStateChange $cluster=cluster $task=task $status=status $reason=reason $containers=containers $attachments=attachments $managed_agents=managedAgents $pull_started_at=pullStartedAt $pull_stopped_at=pullStoppedAt $execution_stopped_at=executionStoppedAt $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws ecs"
@search-terms TagResource
export def 'ecs tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ecs TagResource $resource_arn=resourceArn $tags=tags $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws ecs"
@search-terms UntagResource
export def 'ecs untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ecs UntagResource $resource_arn=resourceArn $tag_keys=tagKeys $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws ecs"
@search-terms UpdateCapacityProvider
export def 'ecs update-capacity-provider' [
  --name: string
  --cluster: string
  --auto-scaling-group-provider: record
  --managed-instances-provider: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateCapacityProvider $name=name $cluster=cluster $auto_scaling_group_provider=autoScalingGroupProvider $managed_instances_provider=managedInstancesProvider $region=--region $profile=--profile' }

# POST /; needs --cluster
@category "aws ecs"
@search-terms UpdateCluster
export def 'ecs update-cluster' [
  --cluster: string
  --settings: oneof<list<any>, record>
  --configuration: record
  --service-connect-defaults: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateCluster $cluster=cluster $settings=settings $configuration=configuration $service_connect_defaults=serviceConnectDefaults $region=--region $profile=--profile' }

# POST /; needs --cluster --settings
@category "aws ecs"
@search-terms UpdateClusterSettings
export def 'ecs update-cluster-settings' [
  --cluster: string
  --settings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateClusterSettings $cluster=cluster $settings=settings $region=--region $profile=--profile' }

# POST /; needs --container-instance
@category "aws ecs"
@search-terms UpdateContainerAgent
export def 'ecs update-container-agent' [
  --cluster: string
  --container-instance: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateContainerAgent $cluster=cluster $container_instance=containerInstance $region=--region $profile=--profile' }

# POST /; needs --container-instances --status
@category "aws ecs"
@search-terms UpdateContainerInstancesState
export def 'ecs update-container-instances-state' [
  --cluster: string
  --container-instances: oneof<list<string>, string>
  --status: string@[ACTIVE DRAINING REGISTERING DEREGISTERING REGISTRATION_FAILED]
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateContainerInstancesState $cluster=cluster $container_instances=containerInstances $status=status $region=--region $profile=--profile' }

# POST /; needs --daemon-arn --daemon-task-definition-arn --capacity-provider-arns
@category "aws ecs"
@search-terms UpdateDaemon
export def 'ecs update-daemon' [
  --daemon-arn: string
  --daemon-task-definition-arn: string
  --capacity-provider-arns: oneof<list<string>, string>
  --deployment-configuration: record
  --propagate-tags: string@[DAEMON NONE]
  --enable-ecs-managed-tags: oneof<bool>
  --enable-execute-command: oneof<bool>
  --critical: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateDaemon $daemon_arn=daemonArn $daemon_task_definition_arn=daemonTaskDefinitionArn $capacity_provider_arns=capacityProviderArns $deployment_configuration=deploymentConfiguration $propagate_tags=propagateTags $enable_ecs_managed_tags=enableECSManagedTags $enable_execute_command=enableExecuteCommand $critical=critical $region=--region $profile=--profile' }

# POST /; needs --service-arn
@category "aws ecs"
@search-terms UpdateExpressGatewayService
export def 'ecs update-express-gateway-service' [
  --service-arn: string
  --execution-role-arn: string
  --health-check-path: string
  --primary-container: record
  --task-role-arn: string
  --network-configuration: record
  --cpu: string
  --memory: string
  --cpu-architecture: string@[X86_64 ARM64]
  --scaling-target: record
  --task-definition-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateExpressGatewayService $service_arn=serviceArn $execution_role_arn=executionRoleArn $health_check_path=healthCheckPath $primary_container=primaryContainer $task_role_arn=taskRoleArn $network_configuration=networkConfiguration $cpu=cpu $memory=memory $cpu_architecture=cpuArchitecture $scaling_target=scalingTarget $task_definition_arn=taskDefinitionArn $region=--region $profile=--profile' }

# POST /; needs --gateway
@category "aws ecs"
@search-terms UpdateGateway
export def 'ecs update-gateway' [
  --gateway: string
  --infrastructure-role-arn: string
  --deletion-protection: oneof<bool>
  --configuration: record
  --propagate-tags: string@[NONE GATEWAY]
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateGateway $gateway=gateway $infrastructure_role_arn=infrastructureRoleArn $deletion_protection=deletionProtection $configuration=configuration $propagate_tags=propagateTags $region=--region $profile=--profile' }

# POST /; needs --service
@category "aws ecs"
@search-terms UpdateService
export def 'ecs update-service' [
  --cluster: string
  --service: string
  --desired-count: int
  --task-definition: string
  --capacity-provider-strategy: oneof<list<any>, record>
  --deployment-configuration: record
  --availability-zone-rebalancing: string@[ENABLED DISABLED]
  --network-configuration: record
  --placement-constraints: oneof<list<any>, record>
  --placement-strategy: oneof<list<any>, record>
  --platform-version: string
  --force-new-deployment: oneof<bool>
  --health-check-grace-period-seconds: int
  --deployment-controller: record
  --enable-execute-command: oneof<bool>
  --enable-ecs-managed-tags: oneof<bool>
  --load-balancers: oneof<list<any>, record>
  --propagate-tags: string@[TASK_DEFINITION SERVICE NONE]
  --service-registries: oneof<list<any>, record>
  --service-connect-configuration: record
  --volume-configurations: oneof<list<any>, record>
  --vpc-lattice-configurations: oneof<list<any>, record>
  --gateway-connectors: oneof<list<any>, record>
  --monitoring: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateService $cluster=cluster $service=service $desired_count=desiredCount $task_definition=taskDefinition $capacity_provider_strategy=capacityProviderStrategy $deployment_configuration=deploymentConfiguration $availability_zone_rebalancing=availabilityZoneRebalancing $network_configuration=networkConfiguration $placement_constraints=placementConstraints $placement_strategy=placementStrategy $platform_version=platformVersion $force_new_deployment=forceNewDeployment $health_check_grace_period_seconds=healthCheckGracePeriodSeconds $deployment_controller=deploymentController $enable_execute_command=enableExecuteCommand $enable_ecs_managed_tags=enableECSManagedTags $load_balancers=loadBalancers $propagate_tags=propagateTags $service_registries=serviceRegistries $service_connect_configuration=serviceConnectConfiguration $volume_configurations=volumeConfigurations $vpc_lattice_configurations=vpcLatticeConfigurations $gateway_connectors=gatewayConnectors $monitoring=monitoring $region=--region $profile=--profile' }

# POST /; needs --cluster --service --primary-task-set
@category "aws ecs"
@search-terms UpdateServicePrimaryTaskSet
export def 'ecs update-service-primary-task-set' [
  --cluster: string
  --service: string
  --primary-task-set: string
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateServicePrimaryTaskSet $cluster=cluster $service=service $primary_task_set=primaryTaskSet $region=--region $profile=--profile' }

# POST /; needs --cluster --tasks --protection-enabled
@category "aws ecs"
@search-terms UpdateTaskProtection
export def 'ecs update-task-protection' [
  --cluster: string
  --tasks: oneof<list<string>, string>
  --protection-enabled: oneof<bool>
  --expires-in-minutes: int
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateTaskProtection $cluster=cluster $tasks=tasks $protection_enabled=protectionEnabled $expires_in_minutes=expiresInMinutes $region=--region $profile=--profile' }

# POST /; needs --cluster --service --task-set --scale
@category "aws ecs"
@search-terms UpdateTaskSet
export def 'ecs update-task-set' [
  --cluster: string
  --service: string
  --task-set: string
  --scale: record
  --region: string
  --profile: string
]: nothing -> record { call 'ecs UpdateTaskSet $cluster=cluster $service=service $task_set=taskSet $scale=scale $region=--region $profile=--profile' }
