# Written by `cargo xtask generate --service gamelift` from the service's model and overlay: change those instead.
# GameLift, API version 2015-10-01: 120 operations.

use rt.nu [call]

# POST /; needs --ticket-id --player-ids --acceptance-type
@search-terms AcceptMatch
export def 'gamelift accept-match' [
  --ticket-id: string
  --player-ids: list<string>
  --acceptance-type: string@[ACCEPT REJECT]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift AcceptMatch $ticket_id $player_ids $acceptance_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name
@search-terms ClaimGameServer
export def 'gamelift claim-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --game-server-data: string
  --filter-option: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift ClaimGameServer $game_server_group_name $game_server_id $game_server_data $filter_option -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --routing-strategy
@search-terms CreateAlias
export def 'gamelift create-alias' [
  --name: string
  --description: string
  --routing-strategy: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateAlias $name $description $routing_strategy $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateBuild
export def 'gamelift create-build' [
  --name: string
  --version: string
  --storage-location: record
  --operating-system: string@[WINDOWS_2012 AMAZON_LINUX AMAZON_LINUX_2 WINDOWS_2016 AMAZON_LINUX_2023 WINDOWS_2022]
  --tags: any
  --server-sdk-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateBuild $name $version $storage_location $operating_system $tags $server_sdk_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-role-arn
@search-terms CreateContainerFleet
export def 'gamelift create-container-fleet' [
  --fleet-role-arn: string
  --description: string
  --game-server-container-group-definition-name: string
  --per-instance-container-group-definition-name: string
  --instance-connection-port-range: record
  --instance-inbound-permissions: list
  --game-server-container-groups-per-instance: int
  --instance-type: string
  --billing-type: string@[ON_DEMAND SPOT]
  --locations: list
  --metric-groups: list<string>
  --new-game-session-protection-policy: string@[NoProtection FullProtection]
  --game-session-creation-limit-policy: record
  --log-configuration: record
  --tags: any
  --player-gateway-mode: string@[DISABLED ENABLED REQUIRED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateContainerFleet $fleet_role_arn $description $game_server_container_group_definition_name $per_instance_container_group_definition_name $instance_connection_port_range $instance_inbound_permissions $game_server_container_groups_per_instance $instance_type $billing_type $locations $metric_groups $new_game_session_protection_policy $game_session_creation_limit_policy $log_configuration $tags $player_gateway_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --total-memory-limit-mebibytes --operating-system
@search-terms CreateContainerGroupDefinition
export def 'gamelift create-container-group-definition' [
  --name: string
  --container-group-type: string@[GAME_SERVER PER_INSTANCE]
  --total-memory-limit-mebibytes: int
  --total-vcpu-limit: number
  --game-server-container-definition: record
  --support-container-definitions: list
  --operating-system: string
  --version-description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateContainerGroupDefinition $name $container_group_type $total_memory_limit_mebibytes $total_vcpu_limit $game_server_container_definition $support_container_definitions $operating_system $version_description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateFleet
export def 'gamelift create-fleet' [
  --name: string
  --description: string
  --build-id: string
  --script-id: string
  --server-launch-path: string
  --server-launch-parameters: string
  --log-paths: list<string>
  --ec2-instance-type: string
  --ec2-inbound-permissions: list
  --new-game-session-protection-policy: string@[NoProtection FullProtection]
  --runtime-configuration: record
  --resource-creation-limit-policy: record
  --metric-groups: list<string>
  --peer-vpc-aws-account-id: string
  --peer-vpc-id: string
  --fleet-type: string@[ON_DEMAND SPOT]
  --instance-role-arn: string
  --certificate-configuration: record
  --locations: list
  --tags: any
  --compute-type: string@[EC2 ANYWHERE]
  --anywhere-configuration: record
  --instance-role-credentials-provider: string
  --player-gateway-mode: string@[DISABLED ENABLED REQUIRED]
  --player-gateway-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateFleet $name $description $build_id $script_id $server_launch_path $server_launch_parameters $log_paths $ec2_instance_type $ec2_inbound_permissions $new_game_session_protection_policy $runtime_configuration $resource_creation_limit_policy $metric_groups $peer_vpc_aws_account_id $peer_vpc_id $fleet_type $instance_role_arn $certificate_configuration $locations $tags $compute_type $anywhere_configuration $instance_role_credentials_provider $player_gateway_mode $player_gateway_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --locations
@search-terms CreateFleetLocations
export def 'gamelift create-fleet-locations' [
  --fleet-id: string
  --locations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateFleetLocations $fleet_id $locations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name --role-arn --min-size --max-size --launch-template --instance-definitions
@search-terms CreateGameServerGroup
export def 'gamelift create-game-server-group' [
  --game-server-group-name: string
  --role-arn: string
  --min-size: int
  --max-size: int
  --launch-template: record
  --instance-definitions: list
  --auto-scaling-policy: record
  --balancing-strategy: string@[SPOT_ONLY SPOT_PREFERRED ON_DEMAND_ONLY]
  --game-server-protection-policy: string@[NO_PROTECTION FULL_PROTECTION]
  --vpc-subnets: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateGameServerGroup $game_server_group_name $role_arn $min_size $max_size $launch_template $instance_definitions $auto_scaling_policy $balancing_strategy $game_server_protection_policy $vpc_subnets $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --maximum-player-session-count
@search-terms CreateGameSession
export def 'gamelift create-game-session' [
  --fleet-id: string
  --alias-id: string
  --maximum-player-session-count: int
  --name: string
  --game-properties: any
  --creator-id: string
  --game-session-id: string
  --idempotency-token: string
  --game-session-data: string
  --location: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateGameSession $fleet_id $alias_id $maximum_player_session_count $name $game_properties $creator_id $game_session_id $idempotency_token $game_session_data $location -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms CreateGameSessionQueue
export def 'gamelift create-game-session-queue' [
  --name: string
  --timeout-in-seconds: int
  --player-latency-policies: list
  --destinations: list
  --filter-configuration: record
  --priority-configuration: record
  --custom-event-data: string
  --notification-target: string
  --tags: any
  --log-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateGameSessionQueue $name $timeout_in_seconds $player_latency_policies $destinations $filter_configuration $priority_configuration $custom_event_data $notification_target $tags $log_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-name
@search-terms CreateLocation
export def 'gamelift create-location' [
  --location-name: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateLocation $location_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --request-timeout-seconds --acceptance-required --rule-set-name
@search-terms CreateMatchmakingConfiguration
export def 'gamelift create-matchmaking-configuration' [
  --name: string
  --description: string
  --game-session-queue-arns: list<string>
  --request-timeout-seconds: int
  --acceptance-timeout-seconds: int
  --acceptance-required: oneof<bool>
  --rule-set-name: string
  --notification-target: string
  --additional-player-count: int
  --custom-event-data: string
  --game-properties: any
  --game-session-data: string
  --backfill-mode: string@[AUTOMATIC MANUAL]
  --flex-match-mode: string@[STANDALONE WITH_QUEUE]
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateMatchmakingConfiguration $name $description $game_session_queue_arns $request_timeout_seconds $acceptance_timeout_seconds $acceptance_required $rule_set_name $notification_target $additional_player_count $custom_event_data $game_properties $game_session_data $backfill_mode $flex_match_mode $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --rule-set-body
@search-terms CreateMatchmakingRuleSet
export def 'gamelift create-matchmaking-rule-set' [
  --name: string
  --rule-set-body: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateMatchmakingRuleSet $name $rule_set_body $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-session-id --player-id
@search-terms CreatePlayerSession
export def 'gamelift create-player-session' [
  --game-session-id: string
  --player-id: string
  --player-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreatePlayerSession $game_session_id $player_id $player_data -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-session-id --player-ids
@search-terms CreatePlayerSessions
export def 'gamelift create-player-sessions' [
  --game-session-id: string
  --player-ids: list<string>
  --player-data-map: record
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreatePlayerSessions $game_session_id $player_ids $player_data_map -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms CreateScript
export def 'gamelift create-script' [
  --name: string
  --version: string
  --storage-location: record
  --zip-file: oneof<binary, string>
  --tags: any
  --node-js-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateScript $name $version $storage_location $zip_file $tags $node_js_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-lift-aws-account-id --peer-vpc-id
@search-terms CreateVpcPeeringAuthorization
export def 'gamelift create-vpc-peering-authorization' [
  --game-lift-aws-account-id: string
  --peer-vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateVpcPeeringAuthorization $game_lift_aws_account_id $peer_vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --peer-vpc-aws-account-id --peer-vpc-id
@search-terms CreateVpcPeeringConnection
export def 'gamelift create-vpc-peering-connection' [
  --fleet-id: string
  --peer-vpc-aws-account-id: string
  --peer-vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift CreateVpcPeeringConnection $fleet_id $peer_vpc_aws_account_id $peer_vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-id
@search-terms DeleteAlias
export def 'gamelift delete-alias' [
  --alias-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteAlias $alias_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --build-id
@search-terms DeleteBuild
export def 'gamelift delete-build' [
  --build-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteBuild $build_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
@search-terms DeleteContainerFleet
export def 'gamelift delete-container-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteContainerFleet $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteContainerGroupDefinition
export def 'gamelift delete-container-group-definition' [
  --name: string
  --version-number: int
  --version-count-to-retain: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteContainerGroupDefinition $name $version_number $version_count_to_retain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
@search-terms DeleteFleet
export def 'gamelift delete-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteFleet $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --locations
@search-terms DeleteFleetLocations
export def 'gamelift delete-fleet-locations' [
  --fleet-id: string
  --locations: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteFleetLocations $fleet_id $locations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name
@search-terms DeleteGameServerGroup
export def 'gamelift delete-game-server-group' [
  --game-server-group-name: string
  --delete-option: string@[SAFE_DELETE FORCE_DELETE RETAIN]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteGameServerGroup $game_server_group_name $delete_option -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteGameSessionQueue
export def 'gamelift delete-game-session-queue' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteGameSessionQueue $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location-name
@search-terms DeleteLocation
export def 'gamelift delete-location' [
  --location-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteLocation $location_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteMatchmakingConfiguration
export def 'gamelift delete-matchmaking-configuration' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteMatchmakingConfiguration $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms DeleteMatchmakingRuleSet
export def 'gamelift delete-matchmaking-rule-set' [
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteMatchmakingRuleSet $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --fleet-id
@search-terms DeleteScalingPolicy
export def 'gamelift delete-scaling-policy' [
  --name: string
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteScalingPolicy $name $fleet_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --script-id
@search-terms DeleteScript
export def 'gamelift delete-script' [
  --script-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteScript $script_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-lift-aws-account-id --peer-vpc-id
@search-terms DeleteVpcPeeringAuthorization
export def 'gamelift delete-vpc-peering-authorization' [
  --game-lift-aws-account-id: string
  --peer-vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteVpcPeeringAuthorization $game_lift_aws_account_id $peer_vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --vpc-peering-connection-id
@search-terms DeleteVpcPeeringConnection
export def 'gamelift delete-vpc-peering-connection' [
  --fleet-id: string
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeleteVpcPeeringConnection $fleet_id $vpc_peering_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --compute-name
@search-terms DeregisterCompute
export def 'gamelift deregister-compute' [
  --fleet-id: string
  --compute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeregisterCompute $fleet_id $compute_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name --game-server-id
@search-terms DeregisterGameServer
export def 'gamelift deregister-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift DeregisterGameServer $game_server_group_name $game_server_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --alias-id
@search-terms DescribeAlias
export def 'gamelift describe-alias' [
  --alias-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeAlias $alias_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --build-id
@search-terms DescribeBuild
export def 'gamelift describe-build' [
  --build-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeBuild $build_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --fleet-id --compute-name
@search-terms DescribeCompute
export def 'gamelift describe-compute' [
  --fleet-id: string
  --compute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeCompute $fleet_id $compute_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --fleet-id
@search-terms DescribeContainerFleet
export def 'gamelift describe-container-fleet' [
  --fleet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeContainerFleet $fleet_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --name
@search-terms DescribeContainerGroupDefinition
export def 'gamelift describe-container-group-definition' [
  --name: string
  --version-number: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeContainerGroupDefinition $name $version_number -- $region $profile $with_input $fail_fast' }

# POST /; needs --fleet-id --container-group-type
@search-terms DescribeContainerGroupPortMappings
export def 'gamelift describe-container-group-port-mappings' [
  --fleet-id: string
  --container-group-type: string@[GAME_SERVER PER_INSTANCE]
  --compute-name: string
  --instance-id: string
  --container-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeContainerGroupPortMappings $fleet_id $container_group_type $compute_name $instance_id $container_name -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeEC2InstanceLimits
export def 'gamelift describe-ec2-instance-limits' [
  --ec2-instance-type: string
  --location: string
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
]: any -> any { call 'gamelift DescribeEC2InstanceLimits $ec2_instance_type $location -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeFleetAttributes
export def 'gamelift describe-fleet-attributes' [
  --fleet-ids: list<string>
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
]: any -> any { call 'gamelift DescribeFleetAttributes $fleet_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeFleetCapacity
export def 'gamelift describe-fleet-capacity' [
  --fleet-ids: list<string>
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
]: any -> any { call 'gamelift DescribeFleetCapacity $fleet_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --fleet-id
@search-terms DescribeFleetDeployment
export def 'gamelift describe-fleet-deployment' [
  --fleet-id: string
  --deployment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeFleetDeployment $fleet_id $deployment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --fleet-id
@search-terms DescribeFleetEvents
export def 'gamelift describe-fleet-events' [
  --fleet-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeFleetEvents $fleet_id $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --fleet-id
@search-terms DescribeFleetLocationAttributes
export def 'gamelift describe-fleet-location-attributes' [
  --fleet-id: string
  --locations: list<string>
  --limit: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeFleetLocationAttributes $fleet_id $locations $limit $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --fleet-id --location
@search-terms DescribeFleetLocationCapacity
export def 'gamelift describe-fleet-location-capacity' [
  --fleet-id: string
  --location: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeFleetLocationCapacity $fleet_id $location -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --fleet-id --location
@search-terms DescribeFleetLocationUtilization
export def 'gamelift describe-fleet-location-utilization' [
  --fleet-id: string
  --location: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeFleetLocationUtilization $fleet_id $location -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --fleet-id
@search-terms DescribeFleetPortSettings
export def 'gamelift describe-fleet-port-settings' [
  --fleet-id: string
  --location: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeFleetPortSettings $fleet_id $location -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeFleetUtilization
export def 'gamelift describe-fleet-utilization' [
  --fleet-ids: list<string>
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
]: any -> any { call 'gamelift DescribeFleetUtilization $fleet_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --game-server-group-name --game-server-id
@search-terms DescribeGameServer
export def 'gamelift describe-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeGameServer $game_server_group_name $game_server_id -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --game-server-group-name
@search-terms DescribeGameServerGroup
export def 'gamelift describe-game-server-group' [
  --game-server-group-name: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeGameServerGroup $game_server_group_name -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --game-server-group-name
@search-terms DescribeGameServerInstances
export def 'gamelift describe-game-server-instances' [
  --game-server-group-name: string
  --instance-ids: list<string>
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
]: any -> any { call 'gamelift DescribeGameServerInstances $game_server_group_name $instance_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeGameSessionDetails
export def 'gamelift describe-game-session-details' [
  --fleet-id: string
  --game-session-id: string
  --alias-id: string
  --location: string
  --status-filter: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeGameSessionDetails $fleet_id $game_session_id $alias_id $location $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --placement-id
@search-terms DescribeGameSessionPlacement
export def 'gamelift describe-game-session-placement' [
  --placement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeGameSessionPlacement $placement_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeGameSessionQueues
export def 'gamelift describe-game-session-queues' [
  --names: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeGameSessionQueues $names -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeGameSessions
export def 'gamelift describe-game-sessions' [
  --fleet-id: string
  --game-session-id: string
  --alias-id: string
  --location: string
  --status-filter: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeGameSessions $fleet_id $game_session_id $alias_id $location $status_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --fleet-id
@search-terms DescribeInstances
export def 'gamelift describe-instances' [
  --fleet-id: string
  --instance-id: string
  --location: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeInstances $fleet_id $instance_id $location -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --ticket-ids
@search-terms DescribeMatchmaking
export def 'gamelift describe-matchmaking' [
  --ticket-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeMatchmaking $ticket_ids -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeMatchmakingConfigurations
export def 'gamelift describe-matchmaking-configurations' [
  --names: list<string>
  --rule-set-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeMatchmakingConfigurations $names $rule_set_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms DescribeMatchmakingRuleSets
export def 'gamelift describe-matchmaking-rule-sets' [
  --names: list<string>
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
]: any -> any { call 'gamelift DescribeMatchmakingRuleSets $names -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribePlayerSessions
export def 'gamelift describe-player-sessions' [
  --game-session-id: string
  --player-id: string
  --player-session-id: string
  --player-session-status-filter: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribePlayerSessions $game_session_id $player_id $player_session_id $player_session_status_filter -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min; needs --fleet-id
@search-terms DescribeRuntimeConfiguration
export def 'gamelift describe-runtime-configuration' [
  --fleet-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeRuntimeConfiguration $fleet_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --fleet-id
@search-terms DescribeScalingPolicies
export def 'gamelift describe-scaling-policies' [
  --fleet-id: string
  --status-filter: string@[ACTIVE UPDATE_REQUESTED UPDATING DELETE_REQUESTED DELETING DELETED ERROR]
  --location: string
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
]: any -> any { call 'gamelift DescribeScalingPolicies $fleet_id $status_filter $location -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --script-id
@search-terms DescribeScript
export def 'gamelift describe-script' [
  --script-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'gamelift DescribeScript $script_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms DescribeVpcPeeringAuthorizations
export def 'gamelift describe-vpc-peering-authorizations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'gamelift DescribeVpcPeeringAuthorizations -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min
@search-terms DescribeVpcPeeringConnections
export def 'gamelift describe-vpc-peering-connections' [
  --fleet-id: string
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
]: any -> any { call 'gamelift DescribeVpcPeeringConnections $fleet_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --fleet-id --compute-name
@search-terms GetComputeAccess
export def 'gamelift get-compute-access' [
  --fleet-id: string
  --compute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift GetComputeAccess $fleet_id $compute_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --fleet-id --compute-name
@search-terms GetComputeAuthToken
export def 'gamelift get-compute-auth-token' [
  --fleet-id: string
  --compute-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift GetComputeAuthToken $fleet_id $compute_name -- $region $profile $with_input $fail_fast' }

# POST /; needs --game-session-id
@search-terms GetGameSessionLogUrl
export def 'gamelift get-game-session-log-url' [
  --game-session-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift GetGameSessionLogUrl $game_session_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --fleet-id --instance-id
@search-terms GetInstanceAccess
export def 'gamelift get-instance-access' [
  --fleet-id: string
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift GetInstanceAccess $fleet_id $instance_id -- $region $profile $with_input $fail_fast' }

# POST /; needs --game-session-id --player-ids
@search-terms GetPlayerConnectionDetails
export def 'gamelift get-player-connection-details' [
  --game-session-id: string
  --player-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'gamelift GetPlayerConnectionDetails $game_session_id $player_ids -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListAliases
export def 'gamelift list-aliases' [
  --routing-strategy-type: string@[SIMPLE TERMINAL]
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
]: any -> any { call 'gamelift ListAliases $routing_strategy_type $name -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListBuilds
export def 'gamelift list-builds' [
  --status: string@[INITIALIZED READY FAILED]
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
]: any -> any { call 'gamelift ListBuilds $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --fleet-id
@search-terms ListCompute
export def 'gamelift list-compute' [
  --fleet-id: string
  --location: string
  --container-group-definition-name: string
  --compute-status: string@[ACTIVE IMPAIRED]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift ListCompute $fleet_id $location $container_group_definition_name $compute_status -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListContainerFleets
export def 'gamelift list-container-fleets' [
  --container-group-definition-name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift ListContainerFleets $container_group_definition_name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; needs --name
@search-terms ListContainerGroupDefinitionVersions
export def 'gamelift list-container-group-definition-versions' [
  --name: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift ListContainerGroupDefinitionVersions $name -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms ListContainerGroupDefinitions
export def 'gamelift list-container-group-definitions' [
  --container-group-type: string@[GAME_SERVER PER_INSTANCE]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift ListContainerGroupDefinitions $container_group_type -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms ListFleetDeployments
export def 'gamelift list-fleet-deployments' [
  --fleet-id: string
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
]: any -> any { call 'gamelift ListFleetDeployments $fleet_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListFleets
export def 'gamelift list-fleets' [
  --build-id: string
  --script-id: string
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
]: any -> any { call 'gamelift ListFleets $build_id $script_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListGameServerGroups
export def 'gamelift list-game-server-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'gamelift ListGameServerGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; needs --game-server-group-name
@search-terms ListGameServers
export def 'gamelift list-game-servers' [
  --game-server-group-name: string
  --sort-order: string@[ASCENDING DESCENDING]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift ListGameServers $game_server_group_name $sort_order -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListLocations
export def 'gamelift list-locations' [
  --filters: list<string>
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
]: any -> any { call 'gamelift ListLocations $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListScripts
export def 'gamelift list-scripts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'gamelift ListScripts -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'gamelift list-tags-for-resource' [
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
]: any -> any { call 'gamelift ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --name --fleet-id --metric-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift PutScalingPolicy $name $fleet_id $scaling_adjustment $scaling_adjustment_type $threshold $comparison_operator $evaluation_periods $metric_name $policy_type $target_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --compute-name
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift RegisterCompute $fleet_id $compute_name $certificate_path $dns_name $ip_address $location -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name --game-server-id --instance-id
@search-terms RegisterGameServer
export def 'gamelift register-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --instance-id: string
  --connection-info: string
  --game-server-data: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift RegisterGameServer $game_server_group_name $game_server_id $instance_id $connection_info $game_server_data -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --build-id
@search-terms RequestUploadCredentials
export def 'gamelift request-upload-credentials' [
  --build-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift RequestUploadCredentials $build_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-id
@search-terms ResolveAlias
export def 'gamelift resolve-alias' [
  --alias-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift ResolveAlias $alias_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name --resume-actions
@search-terms ResumeGameServerGroup
export def 'gamelift resume-game-server-group' [
  --game-server-group-name: string
  --resume-actions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift ResumeGameServerGroup $game_server_group_name $resume_actions -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages
@search-terms SearchGameSessions
export def 'gamelift search-game-sessions' [
  --fleet-id: string
  --alias-id: string
  --location: string
  --filter-expression: string
  --sort-expression: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'gamelift SearchGameSessions $fleet_id $alias_id $location $filter_expression $sort_expression -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --fleet-id --actions
@search-terms StartFleetActions
export def 'gamelift start-fleet-actions' [
  --fleet-id: string
  --actions: list<string>
  --location: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift StartFleetActions $fleet_id $actions $location -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --placement-id --game-session-queue-name --maximum-player-session-count
@search-terms StartGameSessionPlacement
export def 'gamelift start-game-session-placement' [
  --placement-id: string
  --game-session-queue-name: string
  --game-properties: any
  --maximum-player-session-count: int
  --game-session-name: string
  --player-latencies: list
  --desired-player-sessions: list
  --game-session-data: string
  --priority-configuration-override: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift StartGameSessionPlacement $placement_id $game_session_queue_name $game_properties $maximum_player_session_count $game_session_name $player_latencies $desired_player_sessions $game_session_data $priority_configuration_override -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-name --players
@search-terms StartMatchBackfill
export def 'gamelift start-match-backfill' [
  --ticket-id: string
  --configuration-name: string
  --game-session-arn: string
  --players: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift StartMatchBackfill $ticket_id $configuration_name $game_session_arn $players -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --configuration-name --players
@search-terms StartMatchmaking
export def 'gamelift start-matchmaking' [
  --ticket-id: string
  --configuration-name: string
  --players: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift StartMatchmaking $ticket_id $configuration_name $players -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --actions
@search-terms StopFleetActions
export def 'gamelift stop-fleet-actions' [
  --fleet-id: string
  --actions: list<string>
  --location: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift StopFleetActions $fleet_id $actions $location -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --placement-id
@search-terms StopGameSessionPlacement
export def 'gamelift stop-game-session-placement' [
  --placement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift StopGameSessionPlacement $placement_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ticket-id
@search-terms StopMatchmaking
export def 'gamelift stop-matchmaking' [
  --ticket-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift StopMatchmaking $ticket_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name --suspend-actions
@search-terms SuspendGameServerGroup
export def 'gamelift suspend-game-server-group' [
  --game-server-group-name: string
  --suspend-actions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift SuspendGameServerGroup $game_server_group_name $suspend_actions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms TagResource
export def 'gamelift tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-session-id --termination-mode
@search-terms TerminateGameSession
export def 'gamelift terminate-game-session' [
  --game-session-id: string
  --termination-mode: string@[TRIGGER_ON_PROCESS_TERMINATE FORCE_TERMINATE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift TerminateGameSession $game_session_id $termination_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'gamelift untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --alias-id
@search-terms UpdateAlias
export def 'gamelift update-alias' [
  --alias-id: string
  --name: string
  --description: string
  --routing-strategy: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateAlias $alias_id $name $description $routing_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --build-id
@search-terms UpdateBuild
export def 'gamelift update-build' [
  --build-id: string
  --name: string
  --version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateBuild $build_id $name $version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
@search-terms UpdateContainerFleet
export def 'gamelift update-container-fleet' [
  --fleet-id: string
  --game-server-container-group-definition-name: string
  --per-instance-container-group-definition-name: string
  --game-server-container-groups-per-instance: int
  --instance-connection-port-range: record
  --instance-inbound-permission-authorizations: list
  --instance-inbound-permission-revocations: list
  --deployment-configuration: record
  --description: string
  --metric-groups: list<string>
  --new-game-session-protection-policy: string@[NoProtection FullProtection]
  --game-session-creation-limit-policy: record
  --log-configuration: record
  --remove-attributes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateContainerFleet $fleet_id $game_server_container_group_definition_name $per_instance_container_group_definition_name $game_server_container_groups_per_instance $instance_connection_port_range $instance_inbound_permission_authorizations $instance_inbound_permission_revocations $deployment_configuration $description $metric_groups $new_game_session_protection_policy $game_session_creation_limit_policy $log_configuration $remove_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateContainerGroupDefinition
export def 'gamelift update-container-group-definition' [
  --name: string
  --game-server-container-definition: record
  --support-container-definitions: list
  --total-memory-limit-mebibytes: int
  --total-vcpu-limit: number
  --version-description: string
  --source-version-number: int
  --operating-system: string
  --remove-attributes: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateContainerGroupDefinition $name $game_server_container_definition $support_container_definitions $total_memory_limit_mebibytes $total_vcpu_limit $version_description $source_version_number $operating_system $remove_attributes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
@search-terms UpdateFleetAttributes
export def 'gamelift update-fleet-attributes' [
  --fleet-id: string
  --name: string
  --description: string
  --new-game-session-protection-policy: string@[NoProtection FullProtection]
  --resource-creation-limit-policy: record
  --metric-groups: list<string>
  --anywhere-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateFleetAttributes $fleet_id $name $description $new_game_session_protection_policy $resource_creation_limit_policy $metric_groups $anywhere_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateFleetCapacity $fleet_id $desired_instances $min_size $max_size $location $managed_capacity_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
@search-terms UpdateFleetPortSettings
export def 'gamelift update-fleet-port-settings' [
  --fleet-id: string
  --inbound-permission-authorizations: list
  --inbound-permission-revocations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateFleetPortSettings $fleet_id $inbound_permission_authorizations $inbound_permission_revocations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name --game-server-id
@search-terms UpdateGameServer
export def 'gamelift update-game-server' [
  --game-server-group-name: string
  --game-server-id: string
  --game-server-data: string
  --utilization-status: string@[AVAILABLE UTILIZED]
  --health-check: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateGameServer $game_server_group_name $game_server_id $game_server_data $utilization_status $health_check -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-server-group-name
@search-terms UpdateGameServerGroup
export def 'gamelift update-game-server-group' [
  --game-server-group-name: string
  --role-arn: string
  --instance-definitions: list
  --game-server-protection-policy: string@[NO_PROTECTION FULL_PROTECTION]
  --balancing-strategy: string@[SPOT_ONLY SPOT_PREFERRED ON_DEMAND_ONLY]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateGameServerGroup $game_server_group_name $role_arn $instance_definitions $game_server_protection_policy $balancing_strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --game-session-id
@search-terms UpdateGameSession
export def 'gamelift update-game-session' [
  --game-session-id: string
  --maximum-player-session-count: int
  --name: string
  --player-session-creation-policy: string@[ACCEPT_ALL DENY_ALL]
  --protection-policy: string@[NoProtection FullProtection]
  --game-properties: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateGameSession $game_session_id $maximum_player_session_count $name $player_session_creation_policy $protection_policy $game_properties -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateGameSessionQueue
export def 'gamelift update-game-session-queue' [
  --name: string
  --timeout-in-seconds: int
  --player-latency-policies: list
  --destinations: list
  --filter-configuration: record
  --priority-configuration: record
  --custom-event-data: string
  --notification-target: string
  --add-log-delivery-destinations: list
  --remove-log-delivery-destinations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateGameSessionQueue $name $timeout_in_seconds $player_latency_policies $destinations $filter_configuration $priority_configuration $custom_event_data $notification_target $add_log_delivery_destinations $remove_log_delivery_destinations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms UpdateMatchmakingConfiguration
export def 'gamelift update-matchmaking-configuration' [
  --name: string
  --description: string
  --game-session-queue-arns: list<string>
  --request-timeout-seconds: int
  --acceptance-timeout-seconds: int
  --acceptance-required: oneof<bool>
  --rule-set-name: string
  --notification-target: string
  --additional-player-count: int
  --custom-event-data: string
  --game-properties: any
  --game-session-data: string
  --backfill-mode: string@[AUTOMATIC MANUAL]
  --flex-match-mode: string@[STANDALONE WITH_QUEUE]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateMatchmakingConfiguration $name $description $game_session_queue_arns $request_timeout_seconds $acceptance_timeout_seconds $acceptance_required $rule_set_name $notification_target $additional_player_count $custom_event_data $game_properties $game_session_data $backfill_mode $flex_match_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id --runtime-configuration
@search-terms UpdateRuntimeConfiguration
export def 'gamelift update-runtime-configuration' [
  --fleet-id: string
  --runtime-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateRuntimeConfiguration $fleet_id $runtime_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --script-id
@search-terms UpdateScript
export def 'gamelift update-script' [
  --script-id: string
  --name: string
  --version: string
  --storage-location: record
  --zip-file: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift UpdateScript $script_id $name $version $storage_location $zip_file -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --rule-set-body
@search-terms ValidateMatchmakingRuleSet
export def 'gamelift validate-matchmaking-rule-set' [
  --rule-set-body: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'gamelift ValidateMatchmakingRuleSet $rule_set_body -- $region $profile $with_input $fail_fast $yes' }
