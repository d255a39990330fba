# Written by `cargo xtask generate --service gamelift` from the service's model and overlay: change those instead.
# GameLift, API version 2015-10-01: 120 operations.

use rt.nu [call send]

# POST /; needs --ticket-id --player-ids --acceptance-type
@category "aws gamelift"
@search-terms AcceptMatch
export def 'gamelift accept-match' [
  --ticket-id: string
  --player-ids: oneof<list<string>, string>
  --acceptance-type: string@[ACCEPT REJECT]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift AcceptMatch $ticket_id=TicketId $player_ids=PlayerIds $acceptance_type=AcceptanceType $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name
@category "aws gamelift"
@search-terms ClaimGameServer
export def 'gamelift claim-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --game-server-data: string
  --filter-option: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift ClaimGameServer $game_server_group_name=GameServerGroupName $game_server_id=GameServerId $game_server_data=GameServerData $filter_option=FilterOption $region=--region $profile=--profile' }

# POST /; needs --name --routing-strategy
@category "aws gamelift"
@search-terms CreateAlias
export def 'gamelift create-alias' [
  --name: string
  --description: string
  --routing-strategy: record
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateAlias $name=Name $description=Description $routing_strategy=RoutingStrategy $tags=Tags $region=--region $profile=--profile' }

# POST /
@category "aws gamelift"
@search-terms CreateBuild
export def 'gamelift create-build' [
  --name: string
  --version: string
  --storage-location: record
  --operating-system: string@[WINDOWS_2012 AMAZON_LINUX AMAZON_LINUX_2 WINDOWS_2016 AMAZON_LINUX_2023 WINDOWS_2022]
  --tags: oneof<list<any>, record>
  --server-sdk-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateBuild $name=Name $version=Version $storage_location=StorageLocation $operating_system=OperatingSystem $tags=Tags $server_sdk_version=ServerSdkVersion $region=--region $profile=--profile' }

# POST /; needs --fleet-role-arn
@category "aws gamelift"
@search-terms CreateContainerFleet
export def 'gamelift create-container-fleet' [
  --fleet-role-arn: string
  --description: string
  --game-server-container-group-definition-name: string
  --per-instance-container-group-definition-name: string
  --instance-connection-port-range: record
  --instance-inbound-permissions: oneof<list<any>, record>
  --game-server-container-groups-per-instance: int
  --instance-type: string
  --billing-type: string@[ON_DEMAND SPOT]
  --locations: oneof<list<any>, record>
  --metric-groups: oneof<list<string>, string>
  --new-game-session-protection-policy: string@[NoProtection FullProtection]
  --game-session-creation-limit-policy: record
  --log-configuration: record
  --tags: oneof<list<any>, record>
  --player-gateway-mode: string@[DISABLED ENABLED REQUIRED]
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateContainerFleet $fleet_role_arn=FleetRoleArn $description=Description $game_server_container_group_definition_name=GameServerContainerGroupDefinitionName $per_instance_container_group_definition_name=PerInstanceContainerGroupDefinitionName $instance_connection_port_range=InstanceConnectionPortRange $instance_inbound_permissions=InstanceInboundPermissions $game_server_container_groups_per_instance=GameServerContainerGroupsPerInstance $instance_type=InstanceType $billing_type=BillingType $locations=Locations $metric_groups=MetricGroups $new_game_session_protection_policy=NewGameSessionProtectionPolicy $game_session_creation_limit_policy=GameSessionCreationLimitPolicy $log_configuration=LogConfiguration $tags=Tags $player_gateway_mode=PlayerGatewayMode $region=--region $profile=--profile' }

# POST /; needs --name --total-memory-limit-mebibytes --operating-system
@category "aws gamelift"
@search-terms CreateContainerGroupDefinition
export def 'gamelift create-container-group-definition' [
  --name: string
  --container-group-type: string@[GAME_SERVER PER_INSTANCE]
  --total-memory-limit-mebibytes: int
  --total-vcpu-limit: number
  --game-server-container-definition: record
  --support-container-definitions: oneof<list<any>, record>
  --operating-system: string@[AMAZON_LINUX_2023]
  --version-description: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateContainerGroupDefinition $name=Name $container_group_type=ContainerGroupType $total_memory_limit_mebibytes=TotalMemoryLimitMebibytes $total_vcpu_limit=TotalVcpuLimit $game_server_container_definition=GameServerContainerDefinition $support_container_definitions=SupportContainerDefinitions $operating_system=OperatingSystem $version_description=VersionDescription $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms CreateFleet
export def 'gamelift create-fleet' [
  --name: string
  --description: string
  --build-id: string
  --script-id: string
  --server-launch-path: string
  --server-launch-parameters: string
  --log-paths: oneof<list<string>, string>
  --ec2-instance-type: string
  --ec2-inbound-permissions: oneof<list<any>, record>
  --new-game-session-protection-policy: string@[NoProtection FullProtection]
  --runtime-configuration: record
  --resource-creation-limit-policy: record
  --metric-groups: oneof<list<string>, string>
  --peer-vpc-aws-account-id: string
  --peer-vpc-id: string
  --fleet-type: string@[ON_DEMAND SPOT]
  --instance-role-arn: string
  --certificate-configuration: record
  --locations: oneof<list<any>, record>
  --tags: oneof<list<any>, record>
  --compute-type: string@[EC2 ANYWHERE]
  --anywhere-configuration: record
  --instance-role-credentials-provider: string@[SHARED_CREDENTIAL_FILE]
  --player-gateway-mode: string@[DISABLED ENABLED REQUIRED]
  --player-gateway-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateFleet $name=Name $description=Description $build_id=BuildId $script_id=ScriptId $server_launch_path=ServerLaunchPath $server_launch_parameters=ServerLaunchParameters $log_paths=LogPaths $ec2_instance_type=EC2InstanceType $ec2_inbound_permissions=EC2InboundPermissions $new_game_session_protection_policy=NewGameSessionProtectionPolicy $runtime_configuration=RuntimeConfiguration $resource_creation_limit_policy=ResourceCreationLimitPolicy $metric_groups=MetricGroups $peer_vpc_aws_account_id=PeerVpcAwsAccountId $peer_vpc_id=PeerVpcId $fleet_type=FleetType $instance_role_arn=InstanceRoleArn $certificate_configuration=CertificateConfiguration $locations=Locations $tags=Tags $compute_type=ComputeType $anywhere_configuration=AnywhereConfiguration $instance_role_credentials_provider=InstanceRoleCredentialsProvider $player_gateway_mode=PlayerGatewayMode $player_gateway_configuration=PlayerGatewayConfiguration $region=--region $profile=--profile' }

# POST /; needs --fleet-id --locations
@category "aws gamelift"
@search-terms CreateFleetLocations
export def 'gamelift create-fleet-locations' [
  --fleet-id: string
  --locations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateFleetLocations $fleet_id=FleetId $locations=Locations $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name --role-arn --min-size --max-size --launch-template --instance-definitions
@category "aws gamelift"
@search-terms CreateGameServerGroup
export def 'gamelift create-game-server-group' [
  --game-server-group-name: string
  --role-arn: string
  --min-size: int
  --max-size: int
  --launch-template: record
  --instance-definitions: oneof<list<any>, record>
  --auto-scaling-policy: record
  --balancing-strategy: string@[SPOT_ONLY SPOT_PREFERRED ON_DEMAND_ONLY]
  --game-server-protection-policy: string@[NO_PROTECTION FULL_PROTECTION]
  --vpc-subnets: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateGameServerGroup $game_server_group_name=GameServerGroupName $role_arn=RoleArn $min_size=MinSize $max_size=MaxSize $launch_template=LaunchTemplate $instance_definitions=InstanceDefinitions $auto_scaling_policy=AutoScalingPolicy $balancing_strategy=BalancingStrategy $game_server_protection_policy=GameServerProtectionPolicy $vpc_subnets=VpcSubnets $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --maximum-player-session-count
@category "aws gamelift"
@search-terms CreateGameSession
export def 'gamelift create-game-session' [
  --fleet-id: string
  --alias-id: string
  --maximum-player-session-count: int
  --name: string
  --game-properties: oneof<list<any>, record>
  --creator-id: string
  --game-session-id: string
  --idempotency-token: string
  --game-session-data: string
  --location: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateGameSession $fleet_id=FleetId $alias_id=AliasId $maximum_player_session_count=MaximumPlayerSessionCount $name=Name $game_properties=GameProperties $creator_id=CreatorId $game_session_id=GameSessionId $idempotency_token=IdempotencyToken $game_session_data=GameSessionData $location=Location $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms CreateGameSessionQueue
export def 'gamelift create-game-session-queue' [
  --name: string
  --timeout-in-seconds: int
  --player-latency-policies: oneof<list<any>, record>
  --destinations: oneof<list<any>, record>
  --filter-configuration: record
  --priority-configuration: record
  --custom-event-data: string
  --notification-target: string
  --tags: oneof<list<any>, record>
  --log-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateGameSessionQueue $name=Name $timeout_in_seconds=TimeoutInSeconds $player_latency_policies=PlayerLatencyPolicies $destinations=Destinations $filter_configuration=FilterConfiguration $priority_configuration=PriorityConfiguration $custom_event_data=CustomEventData $notification_target=NotificationTarget $tags=Tags $log_configuration=LogConfiguration $region=--region $profile=--profile' }

# POST /; needs --location-name
@category "aws gamelift"
@search-terms CreateLocation
export def 'gamelift create-location' [
  --location-name: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateLocation $location_name=LocationName $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --request-timeout-seconds --acceptance-required --rule-set-name
@category "aws gamelift"
@search-terms CreateMatchmakingConfiguration
export def 'gamelift create-matchmaking-configuration' [
  --name: string
  --description: string
  --game-session-queue-arns: oneof<list<string>, string>
  --request-timeout-seconds: int
  --acceptance-timeout-seconds: int
  --acceptance-required: oneof<bool>
  --rule-set-name: string
  --notification-target: string
  --additional-player-count: int
  --custom-event-data: string
  --game-properties: oneof<list<any>, record>
  --game-session-data: string
  --backfill-mode: string@[AUTOMATIC MANUAL]
  --flex-match-mode: string@[STANDALONE WITH_QUEUE]
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateMatchmakingConfiguration $name=Name $description=Description $game_session_queue_arns=GameSessionQueueArns $request_timeout_seconds=RequestTimeoutSeconds $acceptance_timeout_seconds=AcceptanceTimeoutSeconds $acceptance_required=AcceptanceRequired $rule_set_name=RuleSetName $notification_target=NotificationTarget $additional_player_count=AdditionalPlayerCount $custom_event_data=CustomEventData $game_properties=GameProperties $game_session_data=GameSessionData $backfill_mode=BackfillMode $flex_match_mode=FlexMatchMode $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --name --rule-set-body
@category "aws gamelift"
@search-terms CreateMatchmakingRuleSet
export def 'gamelift create-matchmaking-rule-set' [
  --name: string
  --rule-set-body: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateMatchmakingRuleSet $name=Name $rule_set_body=RuleSetBody $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --game-session-id --player-id
@category "aws gamelift"
@search-terms CreatePlayerSession
export def 'gamelift create-player-session' [
  --game-session-id: string
  --player-id: string
  --player-data: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreatePlayerSession $game_session_id=GameSessionId $player_id=PlayerId $player_data=PlayerData $region=--region $profile=--profile' }

# POST /; needs --game-session-id --player-ids
@category "aws gamelift"
@search-terms CreatePlayerSessions
export def 'gamelift create-player-sessions' [
  --game-session-id: string
  --player-ids: oneof<list<string>, string>
  --player-data-map: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'gamelift CreatePlayerSessions $game_session_id=GameSessionId $player_ids=PlayerIds $player_data_map=PlayerDataMap $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /
@category "aws gamelift"
@search-terms CreateScript
export def 'gamelift create-script' [
  --name: string
  --version: string
  --storage-location: record
  --zip-file: oneof<binary, string>
  --tags: oneof<list<any>, record>
  --node-js-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateScript $name=Name $version=Version $storage_location=StorageLocation $zip_file=ZipFile $tags=Tags $node_js_version=NodeJsVersion $region=--region $profile=--profile' }

# POST /; needs --game-lift-aws-account-id --peer-vpc-id
@category "aws gamelift"
@search-terms CreateVpcPeeringAuthorization
export def 'gamelift create-vpc-peering-authorization' [
  --game-lift-aws-account-id: string
  --peer-vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift CreateVpcPeeringAuthorization $game_lift_aws_account_id=GameLiftAwsAccountId $peer_vpc_id=PeerVpcId $region=--region $profile=--profile' }

# POST /; needs --fleet-id --peer-vpc-aws-account-id --peer-vpc-id
@category "aws gamelift"
@search-terms CreateVpcPeeringConnection
export def 'gamelift create-vpc-peering-connection' [
  --fleet-id: string
  --peer-vpc-aws-account-id: string
  --peer-vpc-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift CreateVpcPeeringConnection $fleet_id=FleetId $peer_vpc_aws_account_id=PeerVpcAwsAccountId $peer_vpc_id=PeerVpcId $region=--region $profile=--profile' }

# POST /; needs --alias-id
@category "aws gamelift"
@search-terms DeleteAlias
export def 'gamelift delete-alias' [
  --alias-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteAlias $alias_id=AliasId $region=--region $profile=--profile' }

# POST /; needs --build-id
@category "aws gamelift"
@search-terms DeleteBuild
export def 'gamelift delete-build' [
  --build-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteBuild $build_id=BuildId $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws gamelift"
@search-terms DeleteContainerFleet
export def 'gamelift delete-container-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteContainerFleet $fleet_id=FleetId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms DeleteContainerGroupDefinition
export def 'gamelift delete-container-group-definition' [
  --name: string
  --version-number: int
  --version-count-to-retain: int
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteContainerGroupDefinition $name=Name $version_number=VersionNumber $version_count_to_retain=VersionCountToRetain $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws gamelift"
@search-terms DeleteFleet
export def 'gamelift delete-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteFleet $fleet_id=FleetId $region=--region $profile=--profile' }

# POST /; needs --fleet-id --locations
@category "aws gamelift"
@search-terms DeleteFleetLocations
export def 'gamelift delete-fleet-locations' [
  --fleet-id: string
  --locations: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DeleteFleetLocations $fleet_id=FleetId $locations=Locations $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name
@category "aws gamelift"
@search-terms DeleteGameServerGroup
export def 'gamelift delete-game-server-group' [
  --game-server-group-name: string
  --delete-option: string@[SAFE_DELETE FORCE_DELETE RETAIN]
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DeleteGameServerGroup $game_server_group_name=GameServerGroupName $delete_option=DeleteOption $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms DeleteGameSessionQueue
export def 'gamelift delete-game-session-queue' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteGameSessionQueue $name=Name $region=--region $profile=--profile' }

# POST /; needs --location-name
@category "aws gamelift"
@search-terms DeleteLocation
export def 'gamelift delete-location' [
  --location-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteLocation $location_name=LocationName $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms DeleteMatchmakingConfiguration
export def 'gamelift delete-matchmaking-configuration' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteMatchmakingConfiguration $name=Name $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms DeleteMatchmakingRuleSet
export def 'gamelift delete-matchmaking-rule-set' [
  --name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteMatchmakingRuleSet $name=Name $region=--region $profile=--profile' }

# POST /; needs --name --fleet-id
@category "aws gamelift"
@search-terms DeleteScalingPolicy
export def 'gamelift delete-scaling-policy' [
  --name: string
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteScalingPolicy $name=Name $fleet_id=FleetId $region=--region $profile=--profile' }

# POST /; needs --script-id
@category "aws gamelift"
@search-terms DeleteScript
export def 'gamelift delete-script' [
  --script-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteScript $script_id=ScriptId $region=--region $profile=--profile' }

# POST /; needs --game-lift-aws-account-id --peer-vpc-id
@category "aws gamelift"
@search-terms DeleteVpcPeeringAuthorization
export def 'gamelift delete-vpc-peering-authorization' [
  --game-lift-aws-account-id: string
  --peer-vpc-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteVpcPeeringAuthorization $game_lift_aws_account_id=GameLiftAwsAccountId $peer_vpc_id=PeerVpcId $region=--region $profile=--profile' }

# POST /; needs --fleet-id --vpc-peering-connection-id
@category "aws gamelift"
@search-terms DeleteVpcPeeringConnection
export def 'gamelift delete-vpc-peering-connection' [
  --fleet-id: string
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeleteVpcPeeringConnection $fleet_id=FleetId $vpc_peering_connection_id=VpcPeeringConnectionId $region=--region $profile=--profile' }

# POST /; needs --fleet-id --compute-name
@category "aws gamelift"
@search-terms DeregisterCompute
export def 'gamelift deregister-compute' [
  --fleet-id: string
  --compute-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeregisterCompute $fleet_id=FleetId $compute_name=ComputeName $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name --game-server-id
@category "aws gamelift"
@search-terms DeregisterGameServer
export def 'gamelift deregister-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift DeregisterGameServer $game_server_group_name=GameServerGroupName $game_server_id=GameServerId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --alias-id
@category "aws gamelift"
@search-terms DescribeAlias
export def 'gamelift describe-alias' [
  --alias-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeAlias $alias_id=AliasId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --build-id
@category "aws gamelift"
@search-terms DescribeBuild
export def 'gamelift describe-build' [
  --build-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeBuild $build_id=BuildId $region=--region $profile=--profile' }

# POST /; needs --fleet-id --compute-name
@category "aws gamelift"
@search-terms DescribeCompute
export def 'gamelift describe-compute' [
  --fleet-id: string
  --compute-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeCompute $fleet_id=FleetId $compute_name=ComputeName $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws gamelift"
@search-terms DescribeContainerFleet
export def 'gamelift describe-container-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeContainerFleet $fleet_id=FleetId $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms DescribeContainerGroupDefinition
export def 'gamelift describe-container-group-definition' [
  --name: string
  --version-number: int
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeContainerGroupDefinition $name=Name $version_number=VersionNumber $region=--region $profile=--profile' }

# POST /; needs --fleet-id --container-group-type
@category "aws gamelift"
@search-terms DescribeContainerGroupPortMappings
export def 'gamelift describe-container-group-port-mappings' [
  --fleet-id: string
  --container-group-type: string@[GAME_SERVER PER_INSTANCE]
  --compute-name: string
  --instance-id: string
  --container-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeContainerGroupPortMappings $fleet_id=FleetId $container_group_type=ContainerGroupType $compute_name=ComputeName $instance_id=InstanceId $container_name=ContainerName $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws gamelift"
@search-terms DescribeEC2InstanceLimits
@example "First rows only" "gamelift describe-ec2-instance-limits | first 3"
export def 'gamelift describe-ec2-instance-limits' [
  --ec2-instance-type: string
  --location: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'gamelift DescribeEC2InstanceLimits $ec2_instance_type=EC2InstanceType $location=Location $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms DescribeFleetAttributes
@example "First rows only" "gamelift describe-fleet-attributes --stream | first 3"
export def 'gamelift describe-fleet-attributes' [
  --fleet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeFleetAttributes $fleet_ids=FleetIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms DescribeFleetCapacity
@example "First rows only" "gamelift describe-fleet-capacity --stream | first 3"
export def 'gamelift describe-fleet-capacity' [
  --fleet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeFleetCapacity $fleet_ids=FleetIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --fleet-id
@category "aws gamelift"
@search-terms DescribeFleetDeployment
export def 'gamelift describe-fleet-deployment' [
  --fleet-id: string
  --deployment-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeFleetDeployment $fleet_id=FleetId $deployment_id=DeploymentId $region=--region $profile=--profile' }

# POST /; follows pages; needs --fleet-id
@category "aws gamelift"
@search-terms DescribeFleetEvents
export def 'gamelift describe-fleet-events' [
  --fleet-id: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeFleetEvents $fleet_id=FleetId $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --fleet-id
@category "aws gamelift"
@search-terms DescribeFleetLocationAttributes
export def 'gamelift describe-fleet-location-attributes' [
  --fleet-id: string
  --locations: oneof<list<string>, string>
  --limit: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeFleetLocationAttributes $fleet_id=FleetId $locations=Locations $limit=Limit $next_token=NextToken $region=--region $profile=--profile' }

# POST /; cached 1min; needs --fleet-id --location
@category "aws gamelift"
@search-terms DescribeFleetLocationCapacity
export def 'gamelift describe-fleet-location-capacity' [
  --fleet-id: string
  --location: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeFleetLocationCapacity $fleet_id=FleetId $location=Location $region=--region $profile=--profile' }

# POST /; cached 1min; needs --fleet-id --location
@category "aws gamelift"
@search-terms DescribeFleetLocationUtilization
export def 'gamelift describe-fleet-location-utilization' [
  --fleet-id: string
  --location: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeFleetLocationUtilization $fleet_id=FleetId $location=Location $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws gamelift"
@search-terms DescribeFleetPortSettings
export def 'gamelift describe-fleet-port-settings' [
  --fleet-id: string
  --location: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeFleetPortSettings $fleet_id=FleetId $location=Location $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms DescribeFleetUtilization
@example "First rows only" "gamelift describe-fleet-utilization --stream | first 3"
export def 'gamelift describe-fleet-utilization' [
  --fleet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeFleetUtilization $fleet_ids=FleetIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --game-server-group-name --game-server-id
@category "aws gamelift"
@search-terms DescribeGameServer
export def 'gamelift describe-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeGameServer $game_server_group_name=GameServerGroupName $game_server_id=GameServerId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --game-server-group-name
@category "aws gamelift"
@search-terms DescribeGameServerGroup
export def 'gamelift describe-game-server-group' [
  --game-server-group-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeGameServerGroup $game_server_group_name=GameServerGroupName $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --game-server-group-name
@category "aws gamelift"
@search-terms DescribeGameServerInstances
export def 'gamelift describe-game-server-instances' [
  --game-server-group-name: string
  --instance-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeGameServerInstances $game_server_group_name=GameServerGroupName $instance_ids=InstanceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws gamelift"
@search-terms DescribeGameSessionDetails
@example "First rows only" "gamelift describe-game-session-details --stream | first 3"
export def 'gamelift describe-game-session-details' [
  --fleet-id: string
  --game-session-id: string
  --alias-id: string
  --location: string
  --status-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeGameSessionDetails $fleet_id=FleetId $game_session_id=GameSessionId $alias_id=AliasId $location=Location $status_filter=StatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --placement-id
@category "aws gamelift"
@search-terms DescribeGameSessionPlacement
export def 'gamelift describe-game-session-placement' [
  --placement-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeGameSessionPlacement $placement_id=PlacementId $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws gamelift"
@search-terms DescribeGameSessionQueues
@example "First rows only" "gamelift describe-game-session-queues --stream | first 3"
export def 'gamelift describe-game-session-queues' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeGameSessionQueues $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws gamelift"
@search-terms DescribeGameSessions
@example "First rows only" "gamelift describe-game-sessions --stream | first 3"
export def 'gamelift describe-game-sessions' [
  --fleet-id: string
  --game-session-id: string
  --alias-id: string
  --location: string
  --status-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeGameSessions $fleet_id=FleetId $game_session_id=GameSessionId $alias_id=AliasId $location=Location $status_filter=StatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --fleet-id
@category "aws gamelift"
@search-terms DescribeInstances
export def 'gamelift describe-instances' [
  --fleet-id: string
  --instance-id: string
  --location: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeInstances $fleet_id=FleetId $instance_id=InstanceId $location=Location $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --ticket-ids
@category "aws gamelift"
@search-terms DescribeMatchmaking
export def 'gamelift describe-matchmaking' [
  --ticket-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'gamelift DescribeMatchmaking $ticket_ids=TicketIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages
@category "aws gamelift"
@search-terms DescribeMatchmakingConfigurations
@example "First rows only" "gamelift describe-matchmaking-configurations --stream | first 3"
export def 'gamelift describe-matchmaking-configurations' [
  --names: oneof<list<string>, string>
  --rule-set-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeMatchmakingConfigurations $names=Names $rule_set_name=RuleSetName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms DescribeMatchmakingRuleSets
@example "First rows only" "gamelift describe-matchmaking-rule-sets --stream | first 3"
export def 'gamelift describe-matchmaking-rule-sets' [
  --names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeMatchmakingRuleSets $names=Names $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws gamelift"
@search-terms DescribePlayerSessions
@example "First rows only" "gamelift describe-player-sessions --stream | first 3"
export def 'gamelift describe-player-sessions' [
  --game-session-id: string
  --player-id: string
  --player-session-id: string
  --player-session-status-filter: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribePlayerSessions $game_session_id=GameSessionId $player_id=PlayerId $player_session_id=PlayerSessionId $player_session_status_filter=PlayerSessionStatusFilter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --fleet-id
@category "aws gamelift"
@search-terms DescribeRuntimeConfiguration
export def 'gamelift describe-runtime-configuration' [
  --fleet-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeRuntimeConfiguration $fleet_id=FleetId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --fleet-id
@category "aws gamelift"
@search-terms DescribeScalingPolicies
export def 'gamelift describe-scaling-policies' [
  --fleet-id: string
  --status-filter: string@[ACTIVE UPDATE_REQUESTED UPDATING DELETE_REQUESTED DELETING DELETED ERROR]
  --location: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift DescribeScalingPolicies $fleet_id=FleetId $status_filter=StatusFilter $location=Location $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --script-id
@category "aws gamelift"
@search-terms DescribeScript
export def 'gamelift describe-script' [
  --script-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift DescribeScript $script_id=ScriptId $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws gamelift"
@search-terms DescribeVpcPeeringAuthorizations
@example "First rows only" "gamelift describe-vpc-peering-authorizations | first 3"
export def 'gamelift describe-vpc-peering-authorizations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'gamelift DescribeVpcPeeringAuthorizations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws gamelift"
@search-terms DescribeVpcPeeringConnections
@example "First rows only" "gamelift describe-vpc-peering-connections | first 3"
export def 'gamelift describe-vpc-peering-connections' [
  --fleet-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'gamelift DescribeVpcPeeringConnections $fleet_id=FleetId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --fleet-id --compute-name
@category "aws gamelift"
@search-terms GetComputeAccess
export def 'gamelift get-compute-access' [
  --fleet-id: string
  --compute-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift GetComputeAccess $fleet_id=FleetId $compute_name=ComputeName $region=--region $profile=--profile' }

# POST /; needs --fleet-id --compute-name
@category "aws gamelift"
@search-terms GetComputeAuthToken
export def 'gamelift get-compute-auth-token' [
  --fleet-id: string
  --compute-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift GetComputeAuthToken $fleet_id=FleetId $compute_name=ComputeName $region=--region $profile=--profile' }

# POST /; needs --game-session-id
@category "aws gamelift"
@search-terms GetGameSessionLogUrl
export def 'gamelift get-game-session-log-url' [
  --game-session-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift GetGameSessionLogUrl $game_session_id=GameSessionId $region=--region $profile=--profile' }

# POST /; needs --fleet-id --instance-id
@category "aws gamelift"
@search-terms GetInstanceAccess
export def 'gamelift get-instance-access' [
  --fleet-id: string
  --instance-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift GetInstanceAccess $fleet_id=FleetId $instance_id=InstanceId $region=--region $profile=--profile' }

# POST /; needs --game-session-id --player-ids
@category "aws gamelift"
@search-terms GetPlayerConnectionDetails
export def 'gamelift get-player-connection-details' [
  --game-session-id: string
  --player-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift GetPlayerConnectionDetails $game_session_id=GameSessionId $player_ids=PlayerIds $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms ListAliases
@example "First rows only" "gamelift list-aliases --stream | first 3"
export def 'gamelift list-aliases' [
  --routing-strategy-type: string@[SIMPLE TERMINAL]
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListAliases $routing_strategy_type=RoutingStrategyType $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms ListBuilds
@example "First rows only" "gamelift list-builds --stream | first 3"
export def 'gamelift list-builds' [
  --status: string@[INITIALIZED READY FAILED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListBuilds $status=Status $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --fleet-id
@category "aws gamelift"
@search-terms ListCompute
export def 'gamelift list-compute' [
  --fleet-id: string
  --location: string
  --container-group-definition-name: string
  --compute-status: string@[ACTIVE IMPAIRED]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListCompute $fleet_id=FleetId $location=Location $container_group_definition_name=ContainerGroupDefinitionName $compute_status=ComputeStatus $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws gamelift"
@search-terms ListContainerFleets
@example "First rows only" "gamelift list-container-fleets --stream | first 3"
export def 'gamelift list-container-fleets' [
  --container-group-definition-name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListContainerFleets $container_group_definition_name=ContainerGroupDefinitionName $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --name
@category "aws gamelift"
@search-terms ListContainerGroupDefinitionVersions
export def 'gamelift list-container-group-definition-versions' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListContainerGroupDefinitionVersions $name=Name $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws gamelift"
@search-terms ListContainerGroupDefinitions
@example "First rows only" "gamelift list-container-group-definitions --stream | first 3"
export def 'gamelift list-container-group-definitions' [
  --container-group-type: string@[GAME_SERVER PER_INSTANCE]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListContainerGroupDefinitions $container_group_type=ContainerGroupType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms ListFleetDeployments
@example "First rows only" "gamelift list-fleet-deployments --stream | first 3"
export def 'gamelift list-fleet-deployments' [
  --fleet-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListFleetDeployments $fleet_id=FleetId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms ListFleets
@example "First rows only" "gamelift list-fleets --stream | first 3"
export def 'gamelift list-fleets' [
  --build-id: string
  --script-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<list<any>, record> { call 'gamelift ListFleets $build_id=BuildId $script_id=ScriptId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms ListGameServerGroups
@example "First rows only" "gamelift list-game-server-groups --stream | first 3"
export def 'gamelift list-game-server-groups' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListGameServerGroups $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; needs --game-server-group-name
@category "aws gamelift"
@search-terms ListGameServers
export def 'gamelift list-game-servers' [
  --game-server-group-name: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListGameServers $game_server_group_name=GameServerGroupName $sort_order=SortOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms ListLocations
@example "First rows only" "gamelift list-locations --stream | first 3"
export def 'gamelift list-locations' [
  --filters: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListLocations $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws gamelift"
@search-terms ListScripts
@example "First rows only" "gamelift list-scripts --stream | first 3"
export def 'gamelift list-scripts' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift ListScripts $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --resource-arn
@category "aws gamelift"
@search-terms ListTagsForResource
export def 'gamelift list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'gamelift ListTagsForResource $resource_arn=ResourceARN $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --name --fleet-id --metric-name
@category "aws gamelift"
@search-terms PutScalingPolicy
export def 'gamelift put-scaling-policy' [
  --name: string
  --fleet-id: string
  --scaling-adjustment: int
  --scaling-adjustment-type: string@[ChangeInCapacity ExactCapacity PercentChangeInCapacity]
  --threshold: number
  --comparison-operator: string@[GreaterThanOrEqualToThreshold GreaterThanThreshold LessThanThreshold LessThanOrEqualToThreshold]
  --evaluation-periods: int
  --metric-name: string@[ActivatingGameSessions ActiveGameSessions ActiveInstances AvailableGameSessions AvailablePlayerSessions CurrentPlayerSessions IdleInstances PercentAvailableGameSessions PercentIdleInstances QueueDepth WaitTime ConcurrentActivatableGameSessions]
  --policy-type: string@[RuleBased TargetBased]
  --target-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift PutScalingPolicy $name=Name $fleet_id=FleetId $scaling_adjustment=ScalingAdjustment $scaling_adjustment_type=ScalingAdjustmentType $threshold=Threshold $comparison_operator=ComparisonOperator $evaluation_periods=EvaluationPeriods $metric_name=MetricName $policy_type=PolicyType $target_configuration=TargetConfiguration $region=--region $profile=--profile' }

# POST /; needs --fleet-id --compute-name
@category "aws gamelift"
@search-terms RegisterCompute
export def 'gamelift register-compute' [
  --fleet-id: string
  --compute-name: string
  --certificate-path: string
  --dns-name: string
  --ip-address: string
  --location: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift RegisterCompute $fleet_id=FleetId $compute_name=ComputeName $certificate_path=CertificatePath $dns_name=DnsName $ip_address=IpAddress $location=Location $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name --game-server-id --instance-id
@category "aws gamelift"
@search-terms RegisterGameServer
export def 'gamelift register-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --instance-id: string
  --connection-info: string
  --game-server-data: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift RegisterGameServer $game_server_group_name=GameServerGroupName $game_server_id=GameServerId $instance_id=InstanceId $connection_info=ConnectionInfo $game_server_data=GameServerData $region=--region $profile=--profile' }

# POST /; needs --build-id
@category "aws gamelift"
@search-terms RequestUploadCredentials
export def 'gamelift request-upload-credentials' [
  --build-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift RequestUploadCredentials $build_id=BuildId $region=--region $profile=--profile' }

# POST /; needs --alias-id
@category "aws gamelift"
@search-terms ResolveAlias
export def 'gamelift resolve-alias' [
  --alias-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift ResolveAlias $alias_id=AliasId $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name --resume-actions
@category "aws gamelift"
@search-terms ResumeGameServerGroup
export def 'gamelift resume-game-server-group' [
  --game-server-group-name: string
  --resume-actions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift ResumeGameServerGroup $game_server_group_name=GameServerGroupName $resume_actions=ResumeActions $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws gamelift"
@search-terms SearchGameSessions
@example "First rows only" "gamelift search-game-sessions --stream | first 3"
export def 'gamelift search-game-sessions' [
  --fleet-id: string
  --alias-id: string
  --location: string
  --filter-expression: string
  --sort-expression: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'gamelift SearchGameSessions $fleet_id=FleetId $alias_id=AliasId $location=Location $filter_expression=FilterExpression $sort_expression=SortExpression $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --fleet-id --actions
@category "aws gamelift"
@search-terms StartFleetActions
export def 'gamelift start-fleet-actions' [
  --fleet-id: string
  --actions: oneof<list<string>, string>
  --location: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift StartFleetActions $fleet_id=FleetId $actions=Actions $location=Location $region=--region $profile=--profile' }

# POST /; needs --placement-id --game-session-queue-name --maximum-player-session-count
@category "aws gamelift"
@search-terms StartGameSessionPlacement
export def 'gamelift start-game-session-placement' [
  --placement-id: string
  --game-session-queue-name: string
  --game-properties: oneof<list<any>, record>
  --maximum-player-session-count: int
  --game-session-name: string
  --player-latencies: oneof<list<any>, record>
  --desired-player-sessions: oneof<list<any>, record>
  --game-session-data: string
  --priority-configuration-override: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift StartGameSessionPlacement $placement_id=PlacementId $game_session_queue_name=GameSessionQueueName $game_properties=GameProperties $maximum_player_session_count=MaximumPlayerSessionCount $game_session_name=GameSessionName $player_latencies=PlayerLatencies $desired_player_sessions=DesiredPlayerSessions $game_session_data=GameSessionData $priority_configuration_override=PriorityConfigurationOverride $region=--region $profile=--profile' }

# POST /; needs --configuration-name --players
@category "aws gamelift"
@search-terms StartMatchBackfill
export def 'gamelift start-match-backfill' [
  --ticket-id: string
  --configuration-name: string
  --game-session-arn: string
  --players: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift StartMatchBackfill $ticket_id=TicketId $configuration_name=ConfigurationName $game_session_arn=GameSessionArn $players=Players $region=--region $profile=--profile' }

# POST /; needs --configuration-name --players
@category "aws gamelift"
@search-terms StartMatchmaking
export def 'gamelift start-matchmaking' [
  --ticket-id: string
  --configuration-name: string
  --players: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift StartMatchmaking $ticket_id=TicketId $configuration_name=ConfigurationName $players=Players $region=--region $profile=--profile' }

# POST /; needs --fleet-id --actions
@category "aws gamelift"
@search-terms StopFleetActions
export def 'gamelift stop-fleet-actions' [
  --fleet-id: string
  --actions: oneof<list<string>, string>
  --location: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift StopFleetActions $fleet_id=FleetId $actions=Actions $location=Location $region=--region $profile=--profile' }

# POST /; needs --placement-id
@category "aws gamelift"
@search-terms StopGameSessionPlacement
export def 'gamelift stop-game-session-placement' [
  --placement-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift StopGameSessionPlacement $placement_id=PlacementId $region=--region $profile=--profile' }

# POST /; needs --ticket-id
@category "aws gamelift"
@search-terms StopMatchmaking
export def 'gamelift stop-matchmaking' [
  --ticket-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift StopMatchmaking $ticket_id=TicketId $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name --suspend-actions
@category "aws gamelift"
@search-terms SuspendGameServerGroup
export def 'gamelift suspend-game-server-group' [
  --game-server-group-name: string
  --suspend-actions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift SuspendGameServerGroup $game_server_group_name=GameServerGroupName $suspend_actions=SuspendActions $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tags
@category "aws gamelift"
@search-terms TagResource
export def 'gamelift tag-resource' [
  --resource-arn: string
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift TagResource $resource_arn=ResourceARN $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --game-session-id --termination-mode
@category "aws gamelift"
@search-terms TerminateGameSession
export def 'gamelift terminate-game-session' [
  --game-session-id: string
  --termination-mode: string@[TRIGGER_ON_PROCESS_TERMINATE FORCE_TERMINATE]
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift TerminateGameSession $game_session_id=GameSessionId $termination_mode=TerminationMode $region=--region $profile=--profile' }

# POST /; needs --resource-arn --tag-keys
@category "aws gamelift"
@search-terms UntagResource
export def 'gamelift untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'gamelift UntagResource $resource_arn=ResourceARN $tag_keys=TagKeys $region=--region $profile=--profile' }

# POST /; needs --alias-id
@category "aws gamelift"
@search-terms UpdateAlias
export def 'gamelift update-alias' [
  --alias-id: string
  --name: string
  --description: string
  --routing-strategy: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateAlias $alias_id=AliasId $name=Name $description=Description $routing_strategy=RoutingStrategy $region=--region $profile=--profile' }

# POST /; needs --build-id
@category "aws gamelift"
@search-terms UpdateBuild
export def 'gamelift update-build' [
  --build-id: string
  --name: string
  --version: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateBuild $build_id=BuildId $name=Name $version=Version $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws gamelift"
@search-terms UpdateContainerFleet
export def 'gamelift update-container-fleet' [
  --fleet-id: string
  --game-server-container-group-definition-name: string
  --per-instance-container-group-definition-name: string
  --game-server-container-groups-per-instance: int
  --instance-connection-port-range: record
  --instance-inbound-permission-authorizations: oneof<list<any>, record>
  --instance-inbound-permission-revocations: oneof<list<any>, record>
  --deployment-configuration: record
  --description: string
  --metric-groups: oneof<list<string>, string>
  --new-game-session-protection-policy: string@[NoProtection FullProtection]
  --game-session-creation-limit-policy: record
  --log-configuration: record
  --remove-attributes: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateContainerFleet $fleet_id=FleetId $game_server_container_group_definition_name=GameServerContainerGroupDefinitionName $per_instance_container_group_definition_name=PerInstanceContainerGroupDefinitionName $game_server_container_groups_per_instance=GameServerContainerGroupsPerInstance $instance_connection_port_range=InstanceConnectionPortRange $instance_inbound_permission_authorizations=InstanceInboundPermissionAuthorizations $instance_inbound_permission_revocations=InstanceInboundPermissionRevocations $deployment_configuration=DeploymentConfiguration $description=Description $metric_groups=MetricGroups $new_game_session_protection_policy=NewGameSessionProtectionPolicy $game_session_creation_limit_policy=GameSessionCreationLimitPolicy $log_configuration=LogConfiguration $remove_attributes=RemoveAttributes $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms UpdateContainerGroupDefinition
export def 'gamelift update-container-group-definition' [
  --name: string
  --game-server-container-definition: record
  --support-container-definitions: oneof<list<any>, record>
  --total-memory-limit-mebibytes: int
  --total-vcpu-limit: number
  --version-description: string
  --source-version-number: int
  --operating-system: string@[AMAZON_LINUX_2023]
  --remove-attributes: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateContainerGroupDefinition $name=Name $game_server_container_definition=GameServerContainerDefinition $support_container_definitions=SupportContainerDefinitions $total_memory_limit_mebibytes=TotalMemoryLimitMebibytes $total_vcpu_limit=TotalVcpuLimit $version_description=VersionDescription $source_version_number=SourceVersionNumber $operating_system=OperatingSystem $remove_attributes=RemoveAttributes $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws gamelift"
@search-terms UpdateFleetAttributes
export def 'gamelift update-fleet-attributes' [
  --fleet-id: string
  --name: string
  --description: string
  --new-game-session-protection-policy: string@[NoProtection FullProtection]
  --resource-creation-limit-policy: record
  --metric-groups: oneof<list<string>, string>
  --anywhere-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateFleetAttributes $fleet_id=FleetId $name=Name $description=Description $new_game_session_protection_policy=NewGameSessionProtectionPolicy $resource_creation_limit_policy=ResourceCreationLimitPolicy $metric_groups=MetricGroups $anywhere_configuration=AnywhereConfiguration $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws gamelift"
@search-terms UpdateFleetCapacity
export def 'gamelift update-fleet-capacity' [
  --fleet-id: string
  --desired-instances: int
  --min-size: int
  --max-size: int
  --location: string
  --managed-capacity-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateFleetCapacity $fleet_id=FleetId $desired_instances=DesiredInstances $min_size=MinSize $max_size=MaxSize $location=Location $managed_capacity_configuration=ManagedCapacityConfiguration $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws gamelift"
@search-terms UpdateFleetPortSettings
export def 'gamelift update-fleet-port-settings' [
  --fleet-id: string
  --inbound-permission-authorizations: oneof<list<any>, record>
  --inbound-permission-revocations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateFleetPortSettings $fleet_id=FleetId $inbound_permission_authorizations=InboundPermissionAuthorizations $inbound_permission_revocations=InboundPermissionRevocations $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name --game-server-id
@category "aws gamelift"
@search-terms UpdateGameServer
export def 'gamelift update-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --game-server-data: string
  --utilization-status: string@[AVAILABLE UTILIZED]
  --health-check: string@[HEALTHY]
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateGameServer $game_server_group_name=GameServerGroupName $game_server_id=GameServerId $game_server_data=GameServerData $utilization_status=UtilizationStatus $health_check=HealthCheck $region=--region $profile=--profile' }

# POST /; needs --game-server-group-name
@category "aws gamelift"
@search-terms UpdateGameServerGroup
export def 'gamelift update-game-server-group' [
  --game-server-group-name: string
  --role-arn: string
  --instance-definitions: oneof<list<any>, record>
  --game-server-protection-policy: string@[NO_PROTECTION FULL_PROTECTION]
  --balancing-strategy: string@[SPOT_ONLY SPOT_PREFERRED ON_DEMAND_ONLY]
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateGameServerGroup $game_server_group_name=GameServerGroupName $role_arn=RoleArn $instance_definitions=InstanceDefinitions $game_server_protection_policy=GameServerProtectionPolicy $balancing_strategy=BalancingStrategy $region=--region $profile=--profile' }

# POST /; needs --game-session-id
@category "aws gamelift"
@search-terms UpdateGameSession
export def 'gamelift update-game-session' [
  --game-session-id: string
  --maximum-player-session-count: int
  --name: string
  --player-session-creation-policy: string@[ACCEPT_ALL DENY_ALL]
  --protection-policy: string@[NoProtection FullProtection]
  --game-properties: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateGameSession $game_session_id=GameSessionId $maximum_player_session_count=MaximumPlayerSessionCount $name=Name $player_session_creation_policy=PlayerSessionCreationPolicy $protection_policy=ProtectionPolicy $game_properties=GameProperties $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms UpdateGameSessionQueue
export def 'gamelift update-game-session-queue' [
  --name: string
  --timeout-in-seconds: int
  --player-latency-policies: oneof<list<any>, record>
  --destinations: oneof<list<any>, record>
  --filter-configuration: record
  --priority-configuration: record
  --custom-event-data: string
  --notification-target: string
  --add-log-delivery-destinations: oneof<list<any>, record>
  --remove-log-delivery-destinations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateGameSessionQueue $name=Name $timeout_in_seconds=TimeoutInSeconds $player_latency_policies=PlayerLatencyPolicies $destinations=Destinations $filter_configuration=FilterConfiguration $priority_configuration=PriorityConfiguration $custom_event_data=CustomEventData $notification_target=NotificationTarget $add_log_delivery_destinations=AddLogDeliveryDestinations $remove_log_delivery_destinations=RemoveLogDeliveryDestinations $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws gamelift"
@search-terms UpdateMatchmakingConfiguration
export def 'gamelift update-matchmaking-configuration' [
  --name: string
  --description: string
  --game-session-queue-arns: oneof<list<string>, string>
  --request-timeout-seconds: int
  --acceptance-timeout-seconds: int
  --acceptance-required: oneof<bool>
  --rule-set-name: string
  --notification-target: string
  --additional-player-count: int
  --custom-event-data: string
  --game-properties: oneof<list<any>, record>
  --game-session-data: string
  --backfill-mode: string@[AUTOMATIC MANUAL]
  --flex-match-mode: string@[STANDALONE WITH_QUEUE]
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateMatchmakingConfiguration $name=Name $description=Description $game_session_queue_arns=GameSessionQueueArns $request_timeout_seconds=RequestTimeoutSeconds $acceptance_timeout_seconds=AcceptanceTimeoutSeconds $acceptance_required=AcceptanceRequired $rule_set_name=RuleSetName $notification_target=NotificationTarget $additional_player_count=AdditionalPlayerCount $custom_event_data=CustomEventData $game_properties=GameProperties $game_session_data=GameSessionData $backfill_mode=BackfillMode $flex_match_mode=FlexMatchMode $region=--region $profile=--profile' }

# POST /; needs --fleet-id --runtime-configuration
@category "aws gamelift"
@search-terms UpdateRuntimeConfiguration
export def 'gamelift update-runtime-configuration' [
  --fleet-id: string
  --runtime-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateRuntimeConfiguration $fleet_id=FleetId $runtime_configuration=RuntimeConfiguration $region=--region $profile=--profile' }

# POST /; needs --script-id
@category "aws gamelift"
@search-terms UpdateScript
export def 'gamelift update-script' [
  --script-id: string
  --name: string
  --version: string
  --storage-location: record
  --zip-file: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift UpdateScript $script_id=ScriptId $name=Name $version=Version $storage_location=StorageLocation $zip_file=ZipFile $region=--region $profile=--profile' }

# POST /; needs --rule-set-body
@category "aws gamelift"
@search-terms ValidateMatchmakingRuleSet
export def 'gamelift validate-matchmaking-rule-set' [
  --rule-set-body: string
  --region: string
  --profile: string
]: nothing -> record { call 'gamelift ValidateMatchmakingRuleSet $rule_set_body=RuleSetBody $region=--region $profile=--profile' }
