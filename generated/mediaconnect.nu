# Written by `cargo xtask generate --service mediaconnect` from the service's model and overlay: change those instead.
# MediaConnect, API version 2018-11-14: 96 operations, 21 waiters.

use rt.nu [call]

# POST /v1/bridges/{BridgeArn}/outputs; needs --bridge-arn --outputs
@search-terms AddBridgeOutputs
export def 'mediaconnect add-bridge-outputs' [
  --bridge-arn: string
  --outputs: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect AddBridgeOutputs $bridge_arn $outputs -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/bridges/{BridgeArn}/sources; needs --bridge-arn --sources
@search-terms AddBridgeSources
export def 'mediaconnect add-bridge-sources' [
  --bridge-arn: string
  --sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect AddBridgeSources $bridge_arn $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/flows/{FlowArn}/mediaStreams; needs --flow-arn --media-streams
@search-terms AddFlowMediaStreams
export def 'mediaconnect add-flow-media-streams' [
  --flow-arn: string
  --media-streams: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect AddFlowMediaStreams $flow_arn $media_streams -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/flows/{FlowArn}/outputs; needs --flow-arn --outputs
@search-terms AddFlowOutputs
export def 'mediaconnect add-flow-outputs' [
  --flow-arn: string
  --outputs: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect AddFlowOutputs $flow_arn $outputs -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/flows/{FlowArn}/source; needs --flow-arn --sources
@search-terms AddFlowSources
export def 'mediaconnect add-flow-sources' [
  --flow-arn: string
  --sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect AddFlowSources $flow_arn $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/flows/{FlowArn}/vpcInterfaces; needs --flow-arn --vpc-interfaces
@search-terms AddFlowVpcInterfaces
export def 'mediaconnect add-flow-vpc-interfaces' [
  --flow-arn: string
  --vpc-interfaces: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect AddFlowVpcInterfaces $flow_arn $vpc_interfaces -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/destinationEndpoints; cached 1min; needs --arns
@search-terms BatchGetDestinationEndpoint
export def 'mediaconnect batch-get-destination-endpoint' [
  --arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect BatchGetDestinationEndpoint $arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/routerInputs; cached 1min; needs --arns
@search-terms BatchGetRouterInput
export def 'mediaconnect batch-get-router-input' [
  --arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect BatchGetRouterInput $arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/routerNetworkInterfaces; cached 1min; needs --arns
@search-terms BatchGetRouterNetworkInterface
export def 'mediaconnect batch-get-router-network-interface' [
  --arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect BatchGetRouterNetworkInterface $arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/routerOutputs; cached 1min; needs --arns
@search-terms BatchGetRouterOutput
export def 'mediaconnect batch-get-router-output' [
  --arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect BatchGetRouterOutput $arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/sourceEndpoints; cached 1min; needs --arns
@search-terms BatchGetSourceEndpoint
export def 'mediaconnect batch-get-source-endpoint' [
  --arns: list<string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect BatchGetSourceEndpoint $arns -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /v1/connectEndpoints/{DestinationEndpointArn}; needs --destination-endpoint-arn --source-endpoint-arn
@search-terms ConnectEndpoints
export def 'mediaconnect connect-endpoints' [
  --destination-endpoint-arn: string
  --source-endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect ConnectEndpoints $destination_endpoint_arn $source_endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/bridges; needs --name --placement-arn --sources
@search-terms CreateBridge
export def 'mediaconnect create-bridge' [
  --egress-gateway-bridge: record
  --ingress-gateway-bridge: record
  --name: string
  --outputs: list
  --placement-arn: string
  --source-failover-config: record
  --sources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect CreateBridge $egress_gateway_bridge $ingress_gateway_bridge $name $outputs $placement_arn $source_failover_config $sources -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/flows; needs --name
@search-terms CreateFlow
export def 'mediaconnect create-flow' [
  --availability-zone: string
  --entitlements: list
  --media-streams: list
  --name: string
  --outputs: list
  --source: record
  --source-failover-config: record
  --sources: list
  --vpc-interfaces: list
  --maintenance: record
  --source-monitoring-config: record
  --flow-size: string@[MEDIUM LARGE LARGE_4X]
  --ndi-config: record
  --encoding-config: record
  --flow-tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect CreateFlow $availability_zone $entitlements $media_streams $name $outputs $source $source_failover_config $sources $vpc_interfaces $maintenance $source_monitoring_config $flow_size $ndi_config $encoding_config $flow_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/gateways; needs --egress-cidr-blocks --name --networks
@search-terms CreateGateway
export def 'mediaconnect create-gateway' [
  --egress-cidr-blocks: list<string>
  --name: string
  --networks: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect CreateGateway $egress_cidr_blocks $name $networks -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerInput; needs --name --configuration --maximum-bitrate --routing-scope --tier
@search-terms CreateRouterInput
export def 'mediaconnect create-router-input' [
  --name: string
  --configuration: record
  --maximum-bitrate: int
  --routing-scope: string@[REGIONAL GLOBAL]
  --tier: string@[INPUT_100 INPUT_50 INPUT_20 INPUT_500 INPUT_250]
  --region-name: string
  --availability-zone: string
  --transit-encryption: record
  --maintenance-configuration: record
  --tags: record
  --client-token: string
  --content-quality-analysis-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect CreateRouterInput $name $configuration $maximum_bitrate $routing_scope $tier $region_name $availability_zone $transit_encryption $maintenance_configuration $tags $client_token $content_quality_analysis_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerNetworkInterface; needs --name --configuration
@search-terms CreateRouterNetworkInterface
export def 'mediaconnect create-router-network-interface' [
  --name: string
  --configuration: record
  --region-name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect CreateRouterNetworkInterface $name $configuration $region_name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerOutput; needs --name --configuration --maximum-bitrate --routing-scope --tier
@search-terms CreateRouterOutput
export def 'mediaconnect create-router-output' [
  --name: string
  --configuration: record
  --maximum-bitrate: int
  --routing-scope: string@[REGIONAL GLOBAL]
  --tier: string@[OUTPUT_100 OUTPUT_50 OUTPUT_20 OUTPUT_500 OUTPUT_250]
  --region-name: string
  --availability-zone: string
  --maintenance-configuration: record
  --tags: record
  --fabric-configuration: record
  --client-token: string
  --processors: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect CreateRouterOutput $name $configuration $maximum_bitrate $routing_scope $tier $region_name $availability_zone $maintenance_configuration $tags $fabric_configuration $client_token $processors -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/bridges/{BridgeArn}; needs --bridge-arn
@search-terms DeleteBridge
export def 'mediaconnect delete-bridge' [
  --bridge-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeleteBridge $bridge_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/flows/{FlowArn}; needs --flow-arn
@search-terms DeleteFlow
export def 'mediaconnect delete-flow' [
  --flow-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeleteFlow $flow_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/gateways/{GatewayArn}; needs --gateway-arn
@search-terms DeleteGateway
export def 'mediaconnect delete-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeleteGateway $gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/routerInput/{Arn}; needs --arn
@search-terms DeleteRouterInput
export def 'mediaconnect delete-router-input' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeleteRouterInput $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/routerNetworkInterface/{Arn}; needs --arn
@search-terms DeleteRouterNetworkInterface
export def 'mediaconnect delete-router-network-interface' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeleteRouterNetworkInterface $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/routerOutput/{Arn}; needs --arn
@search-terms DeleteRouterOutput
export def 'mediaconnect delete-router-output' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeleteRouterOutput $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/destinationEndpoint/{Arn}; needs --arn
@search-terms DeregisterDestinationEndpoint
export def 'mediaconnect deregister-destination-endpoint' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeregisterDestinationEndpoint $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/gateway-instances/{GatewayInstanceArn}; needs --gateway-instance-arn
@search-terms DeregisterGatewayInstance
export def 'mediaconnect deregister-gateway-instance' [
  --force: oneof<bool>
  --gateway-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeregisterGatewayInstance $force $gateway_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/sourceEndpoint/{Arn}; needs --arn
@search-terms DeregisterSourceEndpoint
export def 'mediaconnect deregister-source-endpoint' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DeregisterSourceEndpoint $arn -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/bridges/{BridgeArn}; cached 1min; needs --bridge-arn
@search-terms DescribeBridge
export def 'mediaconnect describe-bridge' [
  --bridge-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect DescribeBridge $bridge_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/flows/{FlowArn}; cached 1min; needs --flow-arn
@search-terms DescribeFlow
export def 'mediaconnect describe-flow' [
  --flow-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect DescribeFlow $flow_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/flows/{FlowArn}/source-metadata; cached 1min; needs --flow-arn
@search-terms DescribeFlowSourceMetadata
export def 'mediaconnect describe-flow-source-metadata' [
  --flow-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect DescribeFlowSourceMetadata $flow_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/flows/{FlowArn}/source-thumbnail; cached 1min; needs --flow-arn
@search-terms DescribeFlowSourceThumbnail
export def 'mediaconnect describe-flow-source-thumbnail' [
  --flow-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect DescribeFlowSourceThumbnail $flow_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/gateways/{GatewayArn}; cached 1min; needs --gateway-arn
@search-terms DescribeGateway
export def 'mediaconnect describe-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect DescribeGateway $gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/gateway-instances/{GatewayInstanceArn}; cached 1min; needs --gateway-instance-arn
@search-terms DescribeGatewayInstance
export def 'mediaconnect describe-gateway-instance' [
  --gateway-instance-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect DescribeGatewayInstance $gateway_instance_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/offerings/{OfferingArn}; cached 1min; needs --offering-arn
@search-terms DescribeOffering
export def 'mediaconnect describe-offering' [
  --offering-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect DescribeOffering $offering_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/reservations/{ReservationArn}; cached 1min; needs --reservation-arn
@search-terms DescribeReservation
export def 'mediaconnect describe-reservation' [
  --reservation-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect DescribeReservation $reservation_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# PUT /v1/disconnectEndpoints/{DestinationEndpointArn}; needs --destination-endpoint-arn --source-endpoint-arn
@search-terms DisconnectEndpoints
export def 'mediaconnect disconnect-endpoints' [
  --destination-endpoint-arn: string
  --source-endpoint-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect DisconnectEndpoints $destination_endpoint_arn $source_endpoint_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/destinationEndpoint/{Arn}; cached 1min; needs --arn
@search-terms GetDestinationEndpoint
export def 'mediaconnect get-destination-endpoint' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect GetDestinationEndpoint $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/routerInput/{Arn}; cached 1min; needs --arn
@search-terms GetRouterInput
export def 'mediaconnect get-router-input' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect GetRouterInput $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/routerInput/{Arn}/source-metadata; cached 1min; needs --arn
@search-terms GetRouterInputSourceMetadata
export def 'mediaconnect get-router-input-source-metadata' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect GetRouterInputSourceMetadata $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/routerInput/{Arn}/thumbnail; cached 1min; needs --arn
@search-terms GetRouterInputThumbnail
export def 'mediaconnect get-router-input-thumbnail' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect GetRouterInputThumbnail $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/routerNetworkInterface/{Arn}; cached 1min; needs --arn
@search-terms GetRouterNetworkInterface
export def 'mediaconnect get-router-network-interface' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect GetRouterNetworkInterface $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/routerOutput/{Arn}; cached 1min; needs --arn
@search-terms GetRouterOutput
export def 'mediaconnect get-router-output' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect GetRouterOutput $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /v1/sourceEndpoint/{Arn}; cached 1min; needs --arn
@search-terms GetSourceEndpoint
export def 'mediaconnect get-source-endpoint' [
  --arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect GetSourceEndpoint $arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/flows/{FlowArn}/entitlements; needs --entitlements --flow-arn
@search-terms GrantFlowEntitlements
export def 'mediaconnect grant-flow-entitlements' [
  --entitlements: list
  --flow-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect GrantFlowEntitlements $entitlements $flow_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /v1/bridges; follows pages; cached 1min
@search-terms ListBridges
export def 'mediaconnect list-bridges' [
  --filter-arn: string
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
]: any -> any { call 'mediaconnect ListBridges $filter_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/destinationEndpoints; follows pages; cached 1min
@search-terms ListDestinationEndpoints
export def 'mediaconnect list-destination-endpoints' [
  --filters: list
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
]: any -> any { call 'mediaconnect ListDestinationEndpoints $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/entitlements; follows pages; cached 1min
@search-terms ListEntitlements
export def 'mediaconnect list-entitlements' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediaconnect ListEntitlements -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/flows; follows pages; cached 1min
@search-terms ListFlows
export def 'mediaconnect list-flows' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediaconnect ListFlows -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/gateway-instances; follows pages; cached 1min
@search-terms ListGatewayInstances
export def 'mediaconnect list-gateway-instances' [
  --filter-arn: string
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
]: any -> any { call 'mediaconnect ListGatewayInstances $filter_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /v1/gateways; follows pages; cached 1min
@search-terms ListGateways
export def 'mediaconnect list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediaconnect ListGateways -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/offerings; follows pages; cached 1min
@search-terms ListOfferings
export def 'mediaconnect list-offerings' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediaconnect ListOfferings -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /v1/reservations; follows pages; cached 1min
@search-terms ListReservations
export def 'mediaconnect list-reservations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'mediaconnect ListReservations -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /v1/routerInputs; follows pages; cached 1min
@search-terms ListRouterInputs
export def 'mediaconnect list-router-inputs' [
  --filters: list
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
]: any -> any { call 'mediaconnect ListRouterInputs $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/routerNetworkInterfaces; follows pages; cached 1min
@search-terms ListRouterNetworkInterfaces
export def 'mediaconnect list-router-network-interfaces' [
  --filters: list
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
]: any -> any { call 'mediaconnect ListRouterNetworkInterfaces $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/routerOutputs; follows pages; cached 1min
@search-terms ListRouterOutputs
export def 'mediaconnect list-router-outputs' [
  --filters: list
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
]: any -> any { call 'mediaconnect ListRouterOutputs $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /v1/sourceEndpoints; follows pages; cached 1min
@search-terms ListSourceEndpoints
export def 'mediaconnect list-source-endpoints' [
  --filters: list
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
]: any -> any { call 'mediaconnect ListSourceEndpoints $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/global/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForGlobalResource
export def 'mediaconnect list-tags-for-global-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect ListTagsForGlobalResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'mediaconnect list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'mediaconnect ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /v1/offerings/{OfferingArn}; needs --offering-arn --reservation-name --start
@search-terms PurchaseOffering
export def 'mediaconnect purchase-offering' [
  --offering-arn: string
  --reservation-name: string
  --start: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect PurchaseOffering $offering_arn $reservation_name $start -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/destinationEndpoint; needs --configuration
@search-terms RegisterDestinationEndpoint
export def 'mediaconnect register-destination-endpoint' [
  --description: string
  --configuration: record
  --region-name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RegisterDestinationEndpoint $description $configuration $region_name $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/sourceEndpoint; needs --configuration
@search-terms RegisterSourceEndpoint
export def 'mediaconnect register-source-endpoint' [
  --region-name: string
  --description: string
  --configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RegisterSourceEndpoint $region_name $description $configuration $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/bridges/{BridgeArn}/outputs/{OutputName}; needs --bridge-arn --output-name
@search-terms RemoveBridgeOutput
export def 'mediaconnect remove-bridge-output' [
  --bridge-arn: string
  --output-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RemoveBridgeOutput $bridge_arn $output_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/bridges/{BridgeArn}/sources/{SourceName}; needs --bridge-arn --source-name
@search-terms RemoveBridgeSource
export def 'mediaconnect remove-bridge-source' [
  --bridge-arn: string
  --source-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RemoveBridgeSource $bridge_arn $source_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/flows/{FlowArn}/mediaStreams/{MediaStreamName}; needs --flow-arn --media-stream-name
@search-terms RemoveFlowMediaStream
export def 'mediaconnect remove-flow-media-stream' [
  --flow-arn: string
  --media-stream-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RemoveFlowMediaStream $flow_arn $media_stream_name -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/flows/{FlowArn}/outputs/{OutputArn}; needs --flow-arn --output-arn
@search-terms RemoveFlowOutput
export def 'mediaconnect remove-flow-output' [
  --flow-arn: string
  --output-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RemoveFlowOutput $flow_arn $output_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/flows/{FlowArn}/source/{SourceArn}; needs --flow-arn --source-arn
@search-terms RemoveFlowSource
export def 'mediaconnect remove-flow-source' [
  --flow-arn: string
  --source-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RemoveFlowSource $flow_arn $source_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/flows/{FlowArn}/vpcInterfaces/{VpcInterfaceName}; needs --flow-arn --vpc-interface-name
@search-terms RemoveFlowVpcInterface
export def 'mediaconnect remove-flow-vpc-interface' [
  --flow-arn: string
  --vpc-interface-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RemoveFlowVpcInterface $flow_arn $vpc_interface_name -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerInput/restart/{Arn}; needs --arn
@search-terms RestartRouterInput
export def 'mediaconnect restart-router-input' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RestartRouterInput $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerOutput/restart/{Arn}; needs --arn
@search-terms RestartRouterOutput
export def 'mediaconnect restart-router-output' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RestartRouterOutput $arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /v1/flows/{FlowArn}/entitlements/{EntitlementArn}; needs --entitlement-arn --flow-arn
@search-terms RevokeFlowEntitlement
export def 'mediaconnect revoke-flow-entitlement' [
  --entitlement-arn: string
  --flow-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect RevokeFlowEntitlement $entitlement_arn $flow_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/flows/start/{FlowArn}; needs --flow-arn
@search-terms StartFlow
export def 'mediaconnect start-flow' [
  --flow-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect StartFlow $flow_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerInput/start/{Arn}; needs --arn
@search-terms StartRouterInput
export def 'mediaconnect start-router-input' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect StartRouterInput $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerOutput/start/{Arn}; needs --arn
@search-terms StartRouterOutput
export def 'mediaconnect start-router-output' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect StartRouterOutput $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/flows/stop/{FlowArn}; needs --flow-arn
@search-terms StopFlow
export def 'mediaconnect stop-flow' [
  --flow-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect StopFlow $flow_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerInput/stop/{Arn}; needs --arn
@search-terms StopRouterInput
export def 'mediaconnect stop-router-input' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect StopRouterInput $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /v1/routerOutput/stop/{Arn}; needs --arn
@search-terms StopRouterOutput
export def 'mediaconnect stop-router-output' [
  --arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect StopRouterOutput $arn -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/global/{ResourceArn}; needs --resource-arn --tags
@search-terms TagGlobalResource
export def 'mediaconnect tag-global-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect TagGlobalResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'mediaconnect tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/routerOutput/takeRouterInput/{RouterOutputArn}; needs --router-output-arn
@search-terms TakeRouterInput
export def 'mediaconnect take-router-input' [
  --router-output-arn: string
  --router-input-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect TakeRouterInput $router_output_arn $router_input_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/global/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagGlobalResource
export def 'mediaconnect untag-global-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UntagGlobalResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'mediaconnect untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/bridges/{BridgeArn}; needs --bridge-arn
@search-terms UpdateBridge
export def 'mediaconnect update-bridge' [
  --bridge-arn: string
  --egress-gateway-bridge: record
  --ingress-gateway-bridge: record
  --source-failover-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateBridge $bridge_arn $egress_gateway_bridge $ingress_gateway_bridge $source_failover_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/bridges/{BridgeArn}/outputs/{OutputName}; needs --bridge-arn --output-name
@search-terms UpdateBridgeOutput
export def 'mediaconnect update-bridge-output' [
  --bridge-arn: string
  --network-output: record
  --output-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateBridgeOutput $bridge_arn $network_output $output_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/bridges/{BridgeArn}/sources/{SourceName}; needs --bridge-arn --source-name
@search-terms UpdateBridgeSource
export def 'mediaconnect update-bridge-source' [
  --bridge-arn: string
  --flow-source: record
  --network-source: record
  --source-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateBridgeSource $bridge_arn $flow_source $network_source $source_name -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/bridges/{BridgeArn}/state; needs --bridge-arn --desired-state
@search-terms UpdateBridgeState
export def 'mediaconnect update-bridge-state' [
  --bridge-arn: string
  --desired-state: string@[ACTIVE STANDBY DELETED]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateBridgeState $bridge_arn $desired_state -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/destinationEndpoint/{Arn}; needs --arn
@search-terms UpdateDestinationEndpoint
export def 'mediaconnect update-destination-endpoint' [
  --arn: string
  --description: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateDestinationEndpoint $arn $description $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/flows/{FlowArn}; needs --flow-arn
@search-terms UpdateFlow
export def 'mediaconnect update-flow' [
  --flow-arn: string
  --source-failover-config: record
  --maintenance: record
  --source-monitoring-config: record
  --ndi-config: record
  --flow-size: string@[MEDIUM LARGE LARGE_4X]
  --encoding-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateFlow $flow_arn $source_failover_config $maintenance $source_monitoring_config $ndi_config $flow_size $encoding_config -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/flows/{FlowArn}/entitlements/{EntitlementArn}; needs --entitlement-arn --flow-arn
@search-terms UpdateFlowEntitlement
export def 'mediaconnect update-flow-entitlement' [
  --description: string
  --encryption: record
  --entitlement-arn: string
  --entitlement-status: string@[ENABLED DISABLED]
  --flow-arn: string
  --subscribers: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateFlowEntitlement $description $encryption $entitlement_arn $entitlement_status $flow_arn $subscribers -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/flows/{FlowArn}/mediaStreams/{MediaStreamName}; needs --flow-arn --media-stream-name
@search-terms UpdateFlowMediaStream
export def 'mediaconnect update-flow-media-stream' [
  --attributes: record
  --clock-rate: int
  --description: string
  --flow-arn: string
  --media-stream-name: string
  --media-stream-type: string@[video audio ancillary-data]
  --video-format: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateFlowMediaStream $attributes $clock_rate $description $flow_arn $media_stream_name $media_stream_type $video_format -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/flows/{FlowArn}/outputs/{OutputArn}; needs --flow-arn --output-arn
@search-terms UpdateFlowOutput
export def 'mediaconnect update-flow-output' [
  --cidr-allow-list: list<string>
  --description: string
  --destination: string
  --encryption: record
  --flow-arn: string
  --max-latency: int
  --media-stream-output-configurations: list
  --min-latency: int
  --output-arn: string
  --port: int
  --protocol: string@[zixi-push rtp-fec rtp zixi-pull rist st2110-jpegxs cdi srt-listener srt-caller fujitsu-qos udp ndi-speed-hq rtmp-push]
  --remote-id: string
  --sender-control-port: int
  --sender-ip-address: string
  --smoothing-latency: int
  --stream-id: string
  --vpc-interface-attachment: record
  --output-status: string@[ENABLED DISABLED]
  --ndi-program-name: string
  --ndi-speed-hq-quality: int
  --router-integration-state: string@[ENABLED DISABLED]
  --router-integration-transit-encryption: record
  --ndi-output-timecode-source: string@[EMBEDDED_TIMECODE UTC_SYSTEM_TIME]
  --ndi-audio-reference-level: int
  --rtmp-push-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateFlowOutput $cidr_allow_list $description $destination $encryption $flow_arn $max_latency $media_stream_output_configurations $min_latency $output_arn $port $protocol $remote_id $sender_control_port $sender_ip_address $smoothing_latency $stream_id $vpc_interface_attachment $output_status $ndi_program_name $ndi_speed_hq_quality $router_integration_state $router_integration_transit_encryption $ndi_output_timecode_source $ndi_audio_reference_level $rtmp_push_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/flows/{FlowArn}/source/{SourceArn}; needs --flow-arn --source-arn
@search-terms UpdateFlowSource
export def 'mediaconnect update-flow-source' [
  --decryption: record
  --description: string
  --entitlement-arn: string
  --flow-arn: string
  --ingest-port: int
  --max-bitrate: int
  --max-latency: int
  --max-sync-buffer: int
  --media-stream-source-configurations: list
  --min-latency: int
  --protocol: string@[zixi-push rtp-fec rtp zixi-pull rist st2110-jpegxs cdi srt-listener srt-caller fujitsu-qos udp ndi-speed-hq rtmp-push]
  --sender-control-port: int
  --sender-ip-address: string
  --source-arn: string
  --source-listener-address: string
  --source-listener-port: int
  --stream-id: string
  --vpc-interface-name: string
  --whitelist-cidr: string
  --gateway-bridge-source: record
  --ndi-source-settings: record
  --router-integration-state: string@[ENABLED DISABLED]
  --router-integration-transit-decryption: record
  --rtmp-push-settings: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateFlowSource $decryption $description $entitlement_arn $flow_arn $ingest_port $max_bitrate $max_latency $max_sync_buffer $media_stream_source_configurations $min_latency $protocol $sender_control_port $sender_ip_address $source_arn $source_listener_address $source_listener_port $stream_id $vpc_interface_name $whitelist_cidr $gateway_bridge_source $ndi_source_settings $router_integration_state $router_integration_transit_decryption $rtmp_push_settings -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/gateway-instances/{GatewayInstanceArn}; needs --gateway-instance-arn
@search-terms UpdateGatewayInstance
export def 'mediaconnect update-gateway-instance' [
  --bridge-placement: string@[AVAILABLE LOCKED]
  --gateway-instance-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateGatewayInstance $bridge_placement $gateway_instance_arn -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/routerInput/{Arn}; needs --arn
@search-terms UpdateRouterInput
export def 'mediaconnect update-router-input' [
  --arn: string
  --name: string
  --configuration: record
  --maximum-bitrate: int
  --routing-scope: string@[REGIONAL GLOBAL]
  --tier: string@[INPUT_100 INPUT_50 INPUT_20 INPUT_500 INPUT_250]
  --transit-encryption: record
  --maintenance-configuration: record
  --content-quality-analysis-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateRouterInput $arn $name $configuration $maximum_bitrate $routing_scope $tier $transit_encryption $maintenance_configuration $content_quality_analysis_configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/routerNetworkInterface/{Arn}; needs --arn
@search-terms UpdateRouterNetworkInterface
export def 'mediaconnect update-router-network-interface' [
  --arn: string
  --name: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateRouterNetworkInterface $arn $name $configuration -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/routerOutput/{Arn}; needs --arn
@search-terms UpdateRouterOutput
export def 'mediaconnect update-router-output' [
  --arn: string
  --name: string
  --configuration: record
  --maximum-bitrate: int
  --routing-scope: string@[REGIONAL GLOBAL]
  --tier: string@[OUTPUT_100 OUTPUT_50 OUTPUT_20 OUTPUT_500 OUTPUT_250]
  --maintenance-configuration: record
  --fabric-configuration: record
  --processors: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateRouterOutput $arn $name $configuration $maximum_bitrate $routing_scope $tier $maintenance_configuration $fabric_configuration $processors -- $region $profile $with_input $fail_fast $yes' }

# PUT /v1/sourceEndpoint/{Arn}; needs --arn
@search-terms UpdateSourceEndpoint
export def 'mediaconnect update-source-endpoint' [
  --arn: string
  --description: string
  --configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'mediaconnect UpdateSourceEndpoint $arn $description $configuration -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   destination-endpoint-connected: GetDestinationEndpoint; needs --arn
#   destination-endpoint-deregistered: GetDestinationEndpoint; needs --arn
#   destination-endpoint-disconnected: GetDestinationEndpoint; needs --arn
#   destination-endpoint-registered: GetDestinationEndpoint; needs --arn
#   flow-active: DescribeFlow; needs --flow-arn
#   flow-deleted: DescribeFlow; needs --flow-arn
#   flow-standby: DescribeFlow; needs --flow-arn
#   input-active: GetRouterInput; needs --arn
#   input-deleted: GetRouterInput; needs --arn
#   input-standby: GetRouterInput; needs --arn
#   output-active: GetRouterOutput; needs --arn
#   output-deleted: GetRouterOutput; needs --arn
#   output-routed: GetRouterOutput; needs --arn
#   output-standby: GetRouterOutput; needs --arn
#   output-unrouted: GetRouterOutput; needs --arn
#   source-endpoint-connected: GetSourceEndpoint; needs --arn
#   source-endpoint-connecting: GetSourceEndpoint; needs --arn
#   source-endpoint-deregistered: GetSourceEndpoint; needs --arn
#   source-endpoint-disconnected: GetSourceEndpoint; needs --arn
#   source-endpoint-disconnecting: GetSourceEndpoint; needs --arn
#   source-endpoint-registered: GetSourceEndpoint; needs --arn
@search-terms DestinationEndpointConnected DestinationEndpointDeregistered DestinationEndpointDisconnected DestinationEndpointRegistered FlowActive FlowDeleted FlowStandby InputActive InputDeleted InputStandby OutputActive OutputDeleted OutputRouted OutputStandby OutputUnrouted SourceEndpointConnected SourceEndpointConnecting SourceEndpointDeregistered SourceEndpointDisconnected SourceEndpointDisconnecting SourceEndpointRegistered
export def 'mediaconnect wait' [
  waiter: string@[destination-endpoint-connected destination-endpoint-deregistered destination-endpoint-disconnected destination-endpoint-registered flow-active flow-deleted flow-standby input-active input-deleted input-standby output-active output-deleted output-routed output-standby output-unrouted source-endpoint-connected source-endpoint-connecting source-endpoint-deregistered source-endpoint-disconnected source-endpoint-disconnecting source-endpoint-registered]
  --arn: string
  --flow-arn: string
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'mediaconnect wait $waiter $arn $flow_arn -- $timeout $interval $region $profile' }
