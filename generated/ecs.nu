# Written by `cargo xtask generate --service ecs` from the service's model and overlay: change those instead.
# ECS, API version 2014-11-13: 88 operations, 9 waiters.

use rt.nu [call]

def SettingName []: nothing -> list<string> { [serviceLongArnFormat taskLongArnFormat containerInstanceLongArnFormat awsvpcTrunking containerInsights fargateFIPSMode tagResourceAuthorization fargateTaskRetirementWaitPeriod guardDutyActivate defaultLogDriverMode fargateEventWindows] }

# POST /; needs --gateway --cluster
@search-terms AssociateGatewayWithCluster
export def 'ecs associate-gateway-with-cluster' [
  --gateway: string
  --cluster: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs AssociateGatewayWithCluster $gateway $cluster -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-deployment-arn --hook-id
@search-terms ContinueServiceDeployment
export def 'ecs continue-service-deployment' [
  --service-deployment-arn: string
  --hook-id: string
  --action: string@[ROLLBACK CONTINUE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs ContinueServiceDeployment $service_deployment_arn $hook_id $action -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateCapacityProvider
export def 'ecs create-capacity-provider' [
  --name: string
  --cluster: string
  --auto-scaling-group-provider: record
  --managed-instances-provider: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs CreateCapacityProvider $name $cluster $auto_scaling_group_provider $managed_instances_provider $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateCluster
export def 'ecs create-cluster' [
  --cluster-name: string
  --tags: any
  --settings: any
  --configuration: record
  --capacity-providers: list<string>
  --default-capacity-provider-strategy: list
  --service-connect-defaults: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs CreateCluster $cluster_name $tags $settings $configuration $capacity_providers $default_capacity_provider_strategy $service_connect_defaults -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --daemon-name --daemon-task-definition-arn --capacity-provider-arns
@search-terms CreateDaemon
export def 'ecs create-daemon' [
  --daemon-name: string
  --cluster-arn: string
  --daemon-task-definition-arn: string
  --capacity-provider-arns: list<string>
  --deployment-configuration: record
  --tags: any
  --propagate-tags: string@[DAEMON NONE]
  --enable-ecs-managed-tags: oneof<bool>
  --enable-execute-command: oneof<bool>
  --client-token: string
  --critical: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs CreateDaemon $daemon_name $cluster_arn $daemon_task_definition_arn $capacity_provider_arns $deployment_configuration $tags $propagate_tags $enable_ecs_managed_tags $enable_execute_command $client_token $critical -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --infrastructure-role-arn
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
  --tags: any
  --task-definition-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs CreateExpressGatewayService $execution_role_arn $infrastructure_role_arn $service_name $cluster $health_check_path $primary_container $task_role_arn $network_configuration $cpu $memory $cpu_architecture $scaling_target $tags $task_definition_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --infrastructure-role-arn --configuration
@search-terms CreateGateway
export def 'ecs create-gateway' [
  --name: string
  --infrastructure-role-arn: string
  --client-token: string
  --deletion-protection: oneof<bool>
  --configuration: record
  --tags: any
  --propagate-tags: string@[NONE GATEWAY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs CreateGateway $name $infrastructure_role_arn $client_token $deletion_protection $configuration $tags $propagate_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-name
@search-terms CreateService
export def 'ecs create-service' [
  --cluster: string
  --service-name: string
  --task-definition: string
  --availability-zone-rebalancing: string@[ENABLED DISABLED]
  --load-balancers: list
  --service-registries: list
  --desired-count: int
  --client-token: string
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --capacity-provider-strategy: list
  --platform-version: string
  --role: string
  --deployment-configuration: record
  --placement-constraints: list
  --placement-strategy: list
  --network-configuration: record
  --health-check-grace-period-seconds: int
  --scheduling-strategy: string@[REPLICA DAEMON]
  --deployment-controller: record
  --tags: any
  --enable-ecs-managed-tags: oneof<bool>
  --propagate-tags: string@[TASK_DEFINITION SERVICE NONE]
  --enable-execute-command: oneof<bool>
  --service-connect-configuration: record
  --volume-configurations: list
  --vpc-lattice-configurations: list
  --gateway-connectors: list
  --monitoring: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs CreateService $cluster $service_name $task_definition $availability_zone_rebalancing $load_balancers $service_registries $desired_count $client_token $launch_type $capacity_provider_strategy $platform_version $role $deployment_configuration $placement_constraints $placement_strategy $network_configuration $health_check_grace_period_seconds $scheduling_strategy $deployment_controller $tags $enable_ecs_managed_tags $propagate_tags $enable_execute_command $service_connect_configuration $volume_configurations $vpc_lattice_configurations $gateway_connectors $monitoring -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service --cluster --task-definition
@search-terms CreateTaskSet
export def 'ecs create-task-set' [
  --service: string
  --cluster: string
  --external-id: string
  --task-definition: string
  --network-configuration: record
  --load-balancers: list
  --service-registries: list
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --capacity-provider-strategy: list
  --platform-version: string
  --scale: record
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs CreateTaskSet $service $cluster $external_id $task_definition $network_configuration $load_balancers $service_registries $launch_type $capacity_provider_strategy $platform_version $scale $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteAccountSetting
export def 'ecs delete-account-setting' [
  --name: string@SettingName
  --principal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteAccountSetting $name $principal_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attributes
@search-terms DeleteAttributes
export def 'ecs delete-attributes' [
  --cluster: string
  --attributes: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteAttributes $cluster $attributes -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --capacity-provider
@search-terms DeleteCapacityProvider
export def 'ecs delete-capacity-provider' [
  --capacity-provider: string
  --cluster: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteCapacityProvider $capacity_provider $cluster -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster
@search-terms DeleteCluster
export def 'ecs delete-cluster' [
  --cluster: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteCluster $cluster -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --daemon-arn
@search-terms DeleteDaemon
export def 'ecs delete-daemon' [
  --daemon-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteDaemon $daemon_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --daemon-task-definition
@search-terms DeleteDaemonTaskDefinition
export def 'ecs delete-daemon-task-definition' [
  --daemon-task-definition: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteDaemonTaskDefinition $daemon_task_definition -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-arn
@search-terms DeleteExpressGatewayService
export def 'ecs delete-express-gateway-service' [
  --service-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteExpressGatewayService $service_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway
@search-terms DeleteGateway
export def 'ecs delete-gateway' [
  --gateway: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteGateway $gateway -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service
@search-terms DeleteService
export def 'ecs delete-service' [
  --cluster: string
  --service: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteService $cluster $service $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-definitions
@search-terms DeleteTaskDefinitions
export def 'ecs delete-task-definitions' [
  --task-definitions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteTaskDefinitions $task_definitions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster --service --task-set
@search-terms DeleteTaskSet
export def 'ecs delete-task-set' [
  --cluster: string
  --service: string
  --task-set: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeleteTaskSet $cluster $service $task_set $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-instance
@search-terms DeregisterContainerInstance
export def 'ecs deregister-container-instance' [
  --cluster: string
  --container-instance: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeregisterContainerInstance $cluster $container_instance $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-definition
@search-terms DeregisterTaskDefinition
export def 'ecs deregister-task-definition' [
  --task-definition: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DeregisterTaskDefinition $task_definition -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min
@search-terms DescribeCapacityProviders
export def 'ecs describe-capacity-providers' [
  --capacity-providers: list<string>
  --cluster: string
  --include: list<string>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeCapacityProviders $capacity_providers $cluster $include $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeClusters
export def 'ecs describe-clusters' [
  --clusters: list<string>
  --include: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeClusters $clusters $include -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --container-instances
@search-terms DescribeContainerInstances
export def 'ecs describe-container-instances' [
  --cluster: string
  --container-instances: list<string>
  --include: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeContainerInstances $cluster $container_instances $include -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --daemon-arn
@search-terms DescribeDaemon
export def 'ecs describe-daemon' [
  --daemon-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeDaemon $daemon_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --daemon-deployment-arns
@search-terms DescribeDaemonDeployments
export def 'ecs describe-daemon-deployments' [
  --daemon-deployment-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeDaemonDeployments $daemon_deployment_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --daemon-revision-arns
@search-terms DescribeDaemonRevisions
export def 'ecs describe-daemon-revisions' [
  --daemon-revision-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeDaemonRevisions $daemon_revision_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --daemon-task-definition
@search-terms DescribeDaemonTaskDefinition
export def 'ecs describe-daemon-task-definition' [
  --daemon-task-definition: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeDaemonTaskDefinition $daemon_task_definition -- $region $profile $with_input $fail_fast' }

# POST /; needs --service-arn
@search-terms DescribeExpressGatewayService
export def 'ecs describe-express-gateway-service' [
  --service-arn: string
  --include: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeExpressGatewayService $service_arn $include -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway
@search-terms DescribeGateway
export def 'ecs describe-gateway' [
  --gateway: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeGateway $gateway -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway
@search-terms DescribeGatewayResources
export def 'ecs describe-gateway-resources' [
  --gateway: string
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeGatewayResources $gateway $max_results $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --gateway-route-arn
@search-terms DescribeGatewayRoute
export def 'ecs describe-gateway-route' [
  --gateway-route-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeGatewayRoute $gateway_route_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --service-deployment-arns
@search-terms DescribeServiceDeployments
export def 'ecs describe-service-deployments' [
  --service-deployment-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeServiceDeployments $service_deployment_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --service-revision-arns
@search-terms DescribeServiceRevisions
export def 'ecs describe-service-revisions' [
  --service-revision-arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeServiceRevisions $service_revision_arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 30sec; needs --services
@search-terms DescribeServices
export def 'ecs describe-services' [
  --cluster: string
  --services: list<string>
  --include: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeServices $cluster $services $include -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --task-definition
@search-terms DescribeTaskDefinition
export def 'ecs describe-task-definition' [
  --task-definition: string
  --include: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeTaskDefinition $task_definition $include -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --cluster --service
@search-terms DescribeTaskSets
export def 'ecs describe-task-sets' [
  --cluster: string
  --service: string
  --task-sets: list<string>
  --include: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeTaskSets $cluster $service $task_sets $include -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --tasks
@search-terms DescribeTasks
export def 'ecs describe-tasks' [
  --cluster: string
  --tasks: list<string>
  --include: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ecs DescribeTasks $cluster $tasks $include -- $region $profile $with_input $fail_fast' }

# POST /; needs --gateway --cluster
@search-terms DisassociateGatewayFromCluster
export def 'ecs disassociate-gateway-from-cluster' [
  --gateway: string
  --cluster: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DisassociateGatewayFromCluster $gateway $cluster -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DiscoverPollEndpoint
export def 'ecs discover-poll-endpoint' [
  --container-instance: string
  --cluster: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs DiscoverPollEndpoint $container_instance $cluster -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --command --interactive --task
@search-terms ExecuteCommand
export def 'ecs execute-command' [
  --cluster: string
  --container: string
  --command: string
  --interactive: oneof<bool>
  --task: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs ExecuteCommand $cluster $container $command $interactive $task -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --cluster
@search-terms GetTaskProtection
export def 'ecs get-task-protection' [
  --cluster: string
  --tasks: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs GetTaskProtection $cluster $tasks -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAccountSettings
export def 'ecs list-account-settings' [
  --name: string@SettingName
  --value: string
  --principal-arn: string
  --effective-settings: oneof<bool>
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
]: any -> any { call 'ecs ListAccountSettings $name $value $principal_arn $effective_settings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --target-type
@search-terms ListAttributes
export def 'ecs list-attributes' [
  --cluster: string
  --target-type: string
  --attribute-name: string
  --attribute-value: string
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
]: any -> any { call 'ecs ListAttributes $cluster $target_type $attribute_name $attribute_value -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListClusters
export def 'ecs list-clusters' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'ecs ListClusters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms ListContainerInstances
export def 'ecs list-container-instances' [
  --cluster: string
  --filter: string
  --status: string@[ACTIVE DRAINING REGISTERING DEREGISTERING REGISTRATION_FAILED]
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
]: any -> any { call 'ecs ListContainerInstances $cluster $filter $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --daemon-arn
@search-terms ListDaemonDeployments
export def 'ecs list-daemon-deployments' [
  --daemon-arn: string
  --status: list<string>
  --created-at: record
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
]: any -> any { call 'ecs ListDaemonDeployments $daemon_arn $status $created_at -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDaemonTaskDefinitions
export def 'ecs list-daemon-task-definitions' [
  --family-prefix: string
  --family: string
  --revision: string
  --status: string@[ACTIVE DELETE_IN_PROGRESS ALL]
  --sort: string@[ASC DESC]
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
]: any -> any { call 'ecs ListDaemonTaskDefinitions $family_prefix $family $revision $status $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListDaemons
export def 'ecs list-daemons' [
  --cluster-arn: string
  --capacity-provider-arns: list<string>
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
]: any -> any { call 'ecs ListDaemons $cluster_arn $capacity_provider_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListGatewayClusterAssociations
export def 'ecs list-gateway-cluster-associations' [
  --gateway: string
  --cluster: string
  --status: list<string>
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
]: any -> any { call 'ecs ListGatewayClusterAssociations $gateway $cluster $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListGatewayRoutes
export def 'ecs list-gateway-routes' [
  --gateway: string
  --cluster: string
  --service: string
  --service-container-port-name: string
  --status: list<string>
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
]: any -> any { call 'ecs ListGatewayRoutes $gateway $cluster $service $service_container_port_name $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListGateways
export def 'ecs list-gateways' [
  --names: list<string>
  --status: list<string>
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
]: any -> any { call 'ecs ListGateways $names $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec; needs --service
@search-terms ListServiceDeployments
export def 'ecs list-service-deployments' [
  --service: string
  --cluster: string
  --status: list<string>
  --created-at: record
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
]: any -> any { call 'ecs ListServiceDeployments $service $cluster $status $created_at -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListServices
export def 'ecs list-services' [
  --cluster: string
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --scheduling-strategy: string@[REPLICA DAEMON]
  --resource-management-type: string@[CUSTOMER ECS]
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
]: any -> any { call 'ecs ListServices $cluster $launch_type $scheduling_strategy $resource_management_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --namespace
@search-terms ListServicesByNamespace
export def 'ecs list-services-by-namespace' [
  --namespace: string
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
]: any -> any { call 'ecs ListServicesByNamespace $namespace -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'ecs list-tags-for-resource' [
  --resource-arn: string
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
]: any -> any { call 'ecs ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListTaskDefinitionFamilies
export def 'ecs list-task-definition-families' [
  --family-prefix: string
  --status: string@[ACTIVE INACTIVE ALL]
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
]: any -> any { call 'ecs ListTaskDefinitionFamilies $family_prefix $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms ListTaskDefinitions
export def 'ecs list-task-definitions' [
  --family-prefix: string
  --status: string@[ACTIVE INACTIVE DELETE_IN_PROGRESS]
  --sort: string@[ASC DESC]
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
]: any -> any { call 'ecs ListTaskDefinitions $family_prefix $status $sort -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms ListTasks
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
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ecs ListTasks $cluster $container_instance $family $started_by $service_name $desired_status $launch_type $daemon_name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --value
@search-terms PutAccountSetting
export def 'ecs put-account-setting' [
  --name: string@SettingName
  --value: string
  --principal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs PutAccountSetting $name $value $principal_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --value
@search-terms PutAccountSettingDefault
export def 'ecs put-account-setting-default' [
  --name: string@SettingName
  --value: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs PutAccountSettingDefault $name $value -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attributes
@search-terms PutAttributes
export def 'ecs put-attributes' [
  --cluster: string
  --attributes: any
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs PutAttributes $cluster $attributes -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --cluster --capacity-providers --default-capacity-provider-strategy
@search-terms PutClusterCapacityProviders
export def 'ecs put-cluster-capacity-providers' [
  --cluster: string
  --capacity-providers: list<string>
  --default-capacity-provider-strategy: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs PutClusterCapacityProviders $cluster $capacity_providers $default_capacity_provider_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RegisterContainerInstance
export def 'ecs register-container-instance' [
  --cluster: string
  --instance-identity-document: string
  --instance-identity-document-signature: string
  --total-resources: list
  --version-info: record
  --container-instance-arn: string
  --attributes: any
  --platform-devices: list
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs RegisterContainerInstance $cluster $instance_identity_document $instance_identity_document_signature $total_resources $version_info $container_instance_arn $attributes $platform_devices $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --family --container-definitions
@search-terms RegisterDaemonTaskDefinition
export def 'ecs register-daemon-task-definition' [
  --family: string
  --task-role-arn: string
  --execution-role-arn: string
  --container-definitions: list
  --cpu: string
  --memory: string
  --volumes: list
  --tags: any
  --pid-mode: string@[none shared]
  --ipc-mode: string@[none shared]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs RegisterDaemonTaskDefinition $family $task_role_arn $execution_role_arn $container_definitions $cpu $memory $volumes $tags $pid_mode $ipc_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --family --container-definitions
@search-terms RegisterTaskDefinition
export def 'ecs register-task-definition' [
  --family: string
  --task-role-arn: string
  --execution-role-arn: string
  --network-mode: string@[bridge host awsvpc none]
  --container-definitions: list
  --volumes: list
  --placement-constraints: list
  --requires-compatibilities: list<string>
  --cpu: string
  --memory: string
  --tags: any
  --pid-mode: string@[host task]
  --ipc-mode: string@[host task none]
  --proxy-configuration: record
  --inference-accelerators: list
  --ephemeral-storage: record
  --runtime-platform: record
  --enable-fault-injection: oneof<bool>
  --trusted-execution-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs RegisterTaskDefinition $family $task_role_arn $execution_role_arn $network_mode $container_definitions $volumes $placement_constraints $requires_compatibilities $cpu $memory $tags $pid_mode $ipc_mode $proxy_configuration $inference_accelerators $ephemeral_storage $runtime_platform $enable_fault_injection $trusted_execution_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task-definition
@search-terms RunTask
export def 'ecs run-task' [
  --capacity-provider-strategy: list
  --cluster: string
  --count: int
  --enable-ecs-managed-tags: oneof<bool>
  --enable-execute-command: oneof<bool>
  --group: string
  --launch-type: string@[EC2 FARGATE EXTERNAL MANAGED_INSTANCES]
  --network-configuration: record
  --overrides: record
  --placement-constraints: list
  --placement-strategy: list
  --platform-version: string
  --propagate-tags: string@[TASK_DEFINITION SERVICE NONE]
  --reference-id: string
  --started-by: string
  --tags: any
  --task-definition: string
  --client-token: string
  --volume-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs RunTask $capacity_provider_strategy $cluster $count $enable_ecs_managed_tags $enable_execute_command $group $launch_type $network_configuration $overrides $placement_constraints $placement_strategy $platform_version $propagate_tags $reference_id $started_by $tags $task_definition $client_token $volume_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-instances --task-definition
@search-terms StartTask
export def 'ecs start-task' [
  --cluster: string
  --container-instances: list<string>
  --enable-ecs-managed-tags: oneof<bool>
  --enable-execute-command: oneof<bool>
  --group: string
  --network-configuration: record
  --overrides: record
  --propagate-tags: string@[TASK_DEFINITION SERVICE NONE]
  --reference-id: string
  --started-by: string
  --tags: any
  --task-definition: string
  --volume-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs StartTask $cluster $container_instances $enable_ecs_managed_tags $enable_execute_command $group $network_configuration $overrides $propagate_tags $reference_id $started_by $tags $task_definition $volume_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-deployment-arn
@search-terms StopServiceDeployment
export def 'ecs stop-service-deployment' [
  --service-deployment-arn: string
  --stop-type: string@[ABORT ROLLBACK]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs StopServiceDeployment $service_deployment_arn $stop_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --task
@search-terms StopTask
export def 'ecs stop-task' [
  --cluster: string
  --task: string
  --reason: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs StopTask $cluster $task $reason -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attachments
@search-terms SubmitAttachmentStateChanges
export def 'ecs submit-attachment-state-changes' [
  --cluster: string
  --attachments: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs SubmitAttachmentStateChanges $cluster $attachments -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms SubmitContainerStateChange
export def 'ecs submit-container-state-change' [
  --cluster: string
  --task: string
  --container-name: string
  --runtime-id: string
  --status: string
  --exit-code: int
  --reason: string
  --network-bindings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs SubmitContainerStateChange $cluster $task $container_name $runtime_id $status $exit_code $reason $network_bindings -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms SubmitTaskStateChange
export def 'ecs submit-task-state-change' [
  --cluster: string
  --task: string
  --status: string
  --reason: string
  --containers: list
  --attachments: list
  --managed-agents: list
  --pull-started-at: oneof<datetime, duration, string>
  --pull-stopped-at: oneof<datetime, duration, string>
  --execution-stopped-at: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs SubmitTaskStateChange $cluster $task $status $reason $containers $attachments $managed_agents $pull_started_at $pull_stopped_at $execution_stopped_at -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'ecs tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'ecs untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateCapacityProvider
export def 'ecs update-capacity-provider' [
  --name: string
  --cluster: string
  --auto-scaling-group-provider: record
  --managed-instances-provider: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateCapacityProvider $name $cluster $auto_scaling_group_provider $managed_instances_provider -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster
@search-terms UpdateCluster
export def 'ecs update-cluster' [
  --cluster: string
  --settings: any
  --configuration: record
  --service-connect-defaults: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateCluster $cluster $settings $configuration $service_connect_defaults -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster --settings
@search-terms UpdateClusterSettings
export def 'ecs update-cluster-settings' [
  --cluster: string
  --settings: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateClusterSettings $cluster $settings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-instance
@search-terms UpdateContainerAgent
export def 'ecs update-container-agent' [
  --cluster: string
  --container-instance: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateContainerAgent $cluster $container_instance -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --container-instances --status
@search-terms UpdateContainerInstancesState
export def 'ecs update-container-instances-state' [
  --cluster: string
  --container-instances: list<string>
  --status: string@[ACTIVE DRAINING REGISTERING DEREGISTERING REGISTRATION_FAILED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateContainerInstancesState $cluster $container_instances $status -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --daemon-arn --daemon-task-definition-arn --capacity-provider-arns
@search-terms UpdateDaemon
export def 'ecs update-daemon' [
  --daemon-arn: string
  --daemon-task-definition-arn: string
  --capacity-provider-arns: list<string>
  --deployment-configuration: record
  --propagate-tags: string@[DAEMON NONE]
  --enable-ecs-managed-tags: oneof<bool>
  --enable-execute-command: oneof<bool>
  --critical: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateDaemon $daemon_arn $daemon_task_definition_arn $capacity_provider_arns $deployment_configuration $propagate_tags $enable_ecs_managed_tags $enable_execute_command $critical -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-arn
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateExpressGatewayService $service_arn $execution_role_arn $health_check_path $primary_container $task_role_arn $network_configuration $cpu $memory $cpu_architecture $scaling_target $task_definition_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway
@search-terms UpdateGateway
export def 'ecs update-gateway' [
  --gateway: string
  --infrastructure-role-arn: string
  --deletion-protection: oneof<bool>
  --configuration: record
  --propagate-tags: string@[NONE GATEWAY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateGateway $gateway $infrastructure_role_arn $deletion_protection $configuration $propagate_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service
@search-terms UpdateService
export def 'ecs update-service' [
  --cluster: string
  --service: string
  --desired-count: int
  --task-definition: string
  --capacity-provider-strategy: list
  --deployment-configuration: record
  --availability-zone-rebalancing: string@[ENABLED DISABLED]
  --network-configuration: record
  --placement-constraints: list
  --placement-strategy: list
  --platform-version: string
  --force-new-deployment: oneof<bool>
  --health-check-grace-period-seconds: int
  --deployment-controller: record
  --enable-execute-command: oneof<bool>
  --enable-ecs-managed-tags: oneof<bool>
  --load-balancers: list
  --propagate-tags: string@[TASK_DEFINITION SERVICE NONE]
  --service-registries: list
  --service-connect-configuration: record
  --volume-configurations: list
  --vpc-lattice-configurations: list
  --gateway-connectors: list
  --monitoring: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateService $cluster $service $desired_count $task_definition $capacity_provider_strategy $deployment_configuration $availability_zone_rebalancing $network_configuration $placement_constraints $placement_strategy $platform_version $force_new_deployment $health_check_grace_period_seconds $deployment_controller $enable_execute_command $enable_ecs_managed_tags $load_balancers $propagate_tags $service_registries $service_connect_configuration $volume_configurations $vpc_lattice_configurations $gateway_connectors $monitoring -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster --service --primary-task-set
@search-terms UpdateServicePrimaryTaskSet
export def 'ecs update-service-primary-task-set' [
  --cluster: string
  --service: string
  --primary-task-set: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateServicePrimaryTaskSet $cluster $service $primary_task_set -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster --tasks --protection-enabled
@search-terms UpdateTaskProtection
export def 'ecs update-task-protection' [
  --cluster: string
  --tasks: list<string>
  --protection-enabled: oneof<bool>
  --expires-in-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateTaskProtection $cluster $tasks $protection_enabled $expires_in_minutes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cluster --service --task-set --scale
@search-terms UpdateTaskSet
export def 'ecs update-task-set' [
  --cluster: string
  --service: string
  --task-set: string
  --scale: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ecs UpdateTaskSet $cluster $service $task_set $scale -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   daemon-active: DescribeDaemon; needs --daemon-arn
#   daemon-deployment-stopped: DescribeDaemonDeployments; needs --daemon-deployment-arns
#   daemon-deployment-successful: DescribeDaemonDeployments; needs --daemon-deployment-arns
#   daemon-task-definition-active: DescribeDaemonTaskDefinition; needs --daemon-task-definition
#   daemon-task-definition-deleted: DescribeDaemonTaskDefinition; needs --daemon-task-definition
#   services-inactive: DescribeServices; needs --services
#   services-stable: DescribeServices; needs --services
#   tasks-running: DescribeTasks; needs --tasks
#   tasks-stopped: DescribeTasks; needs --tasks
@search-terms DaemonActive DaemonDeploymentStopped DaemonDeploymentSuccessful DaemonTaskDefinitionActive DaemonTaskDefinitionDeleted ServicesInactive ServicesStable TasksRunning TasksStopped
export def 'ecs wait' [
  waiter: string@[daemon-active daemon-deployment-stopped daemon-deployment-successful daemon-task-definition-active daemon-task-definition-deleted services-inactive services-stable tasks-running tasks-stopped]
  --daemon-arn: string
  --daemon-deployment-arns: list<string>
  --daemon-task-definition: string
  --cluster: string
  --services: list<string>
  --include: list<string>
  --tasks: list<string>
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'ecs wait $waiter $daemon_arn $daemon_deployment_arns $daemon_task_definition $cluster $services $include $tasks -- $timeout $interval $region $profile' }
