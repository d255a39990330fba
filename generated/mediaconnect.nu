# Written by `cargo xtask generate --service mediaconnect` from the service's model and overlay: change those instead.
# MediaConnect, API version 2018-11-14: 96 operations.

use rt.nu [call send]

# POST /v1/bridges/{BridgeArn}/outputs; needs --bridge-arn --outputs
@category "aws mediaconnect"
@search-terms AddBridgeOutputs
export def 'mediaconnect add-bridge-outputs' [
  --bridge-arn: string
  --outputs: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect AddBridgeOutputs $bridge_arn=BridgeArn $outputs=Outputs $region=--region $profile=--profile' }

# POST /v1/bridges/{BridgeArn}/sources; needs --bridge-arn --sources
@category "aws mediaconnect"
@search-terms AddBridgeSources
export def 'mediaconnect add-bridge-sources' [
  --bridge-arn: string
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect AddBridgeSources $bridge_arn=BridgeArn $sources=Sources $region=--region $profile=--profile' }

# POST /v1/flows/{FlowArn}/mediaStreams; needs --flow-arn --media-streams
@category "aws mediaconnect"
@search-terms AddFlowMediaStreams
export def 'mediaconnect add-flow-media-streams' [
  --flow-arn: string
  --media-streams: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect AddFlowMediaStreams $flow_arn=FlowArn $media_streams=MediaStreams $region=--region $profile=--profile' }

# POST /v1/flows/{FlowArn}/outputs; needs --flow-arn --outputs
@category "aws mediaconnect"
@search-terms AddFlowOutputs
export def 'mediaconnect add-flow-outputs' [
  --flow-arn: string
  --outputs: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect AddFlowOutputs $flow_arn=FlowArn $outputs=Outputs $region=--region $profile=--profile' }

# POST /v1/flows/{FlowArn}/source; needs --flow-arn --sources
@category "aws mediaconnect"
@search-terms AddFlowSources
export def 'mediaconnect add-flow-sources' [
  --flow-arn: string
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect AddFlowSources $flow_arn=FlowArn $sources=Sources $region=--region $profile=--profile' }

# POST /v1/flows/{FlowArn}/vpcInterfaces; needs --flow-arn --vpc-interfaces
@category "aws mediaconnect"
@search-terms AddFlowVpcInterfaces
export def 'mediaconnect add-flow-vpc-interfaces' [
  --flow-arn: string
  --vpc-interfaces: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect AddFlowVpcInterfaces $flow_arn=FlowArn $vpc_interfaces=VpcInterfaces $region=--region $profile=--profile' }

# GET /v1/destinationEndpoints; cached 1min; needs --arns
@category "aws mediaconnect"
@search-terms BatchGetDestinationEndpoint
export def 'mediaconnect batch-get-destination-endpoint' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect BatchGetDestinationEndpoint $arns=Arns $region=--region $profile=--profile' }

# GET /v1/routerInputs; cached 1min; needs --arns
@category "aws mediaconnect"
@search-terms BatchGetRouterInput
export def 'mediaconnect batch-get-router-input' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect BatchGetRouterInput $arns=Arns $region=--region $profile=--profile' }

# GET /v1/routerNetworkInterfaces; cached 1min; needs --arns
@category "aws mediaconnect"
@search-terms BatchGetRouterNetworkInterface
export def 'mediaconnect batch-get-router-network-interface' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect BatchGetRouterNetworkInterface $arns=Arns $region=--region $profile=--profile' }

# GET /v1/routerOutputs; cached 1min; needs --arns
@category "aws mediaconnect"
@search-terms BatchGetRouterOutput
export def 'mediaconnect batch-get-router-output' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect BatchGetRouterOutput $arns=Arns $region=--region $profile=--profile' }

# GET /v1/sourceEndpoints; cached 1min; needs --arns
@category "aws mediaconnect"
@search-terms BatchGetSourceEndpoint
export def 'mediaconnect batch-get-source-endpoint' [
  --arns: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect BatchGetSourceEndpoint $arns=Arns $region=--region $profile=--profile' }

# PUT /v1/connectEndpoints/{DestinationEndpointArn}; needs --destination-endpoint-arn --source-endpoint-arn
@category "aws mediaconnect"
@search-terms ConnectEndpoints
export def 'mediaconnect connect-endpoints' [
  --destination-endpoint-arn: string
  --source-endpoint-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect ConnectEndpoints $destination_endpoint_arn=DestinationEndpointArn $source_endpoint_arn=SourceEndpointArn $region=--region $profile=--profile' }

# POST /v1/bridges; needs --name --placement-arn --sources
@category "aws mediaconnect"
@search-terms CreateBridge
export def 'mediaconnect create-bridge' [
  --egress-gateway-bridge: record
  --ingress-gateway-bridge: record
  --name: string
  --outputs: oneof<list<any>, record>
  --placement-arn: string
  --source-failover-config: record
  --sources: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect CreateBridge $egress_gateway_bridge=EgressGatewayBridge $ingress_gateway_bridge=IngressGatewayBridge $name=Name $outputs=Outputs $placement_arn=PlacementArn $source_failover_config=SourceFailoverConfig $sources=Sources $region=--region $profile=--profile' }

# POST /v1/flows; needs --name
@category "aws mediaconnect"
@search-terms CreateFlow
export def 'mediaconnect create-flow' [
  --availability-zone: string
  --entitlements: oneof<list<any>, record>
  --media-streams: oneof<list<any>, record>
  --name: string
  --outputs: oneof<list<any>, record>
  --source: record
  --source-failover-config: record
  --sources: oneof<list<any>, record>
  --vpc-interfaces: oneof<list<any>, record>
  --maintenance: record
  --source-monitoring-config: record
  --flow-size: string@[MEDIUM LARGE LARGE_4X]
  --ndi-config: record
  --encoding-config: record
  --flow-tags: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect CreateFlow $availability_zone=AvailabilityZone $entitlements=Entitlements $media_streams=MediaStreams $name=Name $outputs=Outputs $source=Source $source_failover_config=SourceFailoverConfig $sources=Sources $vpc_interfaces=VpcInterfaces $maintenance=Maintenance $source_monitoring_config=SourceMonitoringConfig $flow_size=FlowSize $ndi_config=NdiConfig $encoding_config=EncodingConfig $flow_tags=FlowTags $region=--region $profile=--profile' }

# POST /v1/gateways; needs --egress-cidr-blocks --name --networks
@category "aws mediaconnect"
@search-terms CreateGateway
export def 'mediaconnect create-gateway' [
  --egress-cidr-blocks: oneof<list<string>, string>
  --name: string
  --networks: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect CreateGateway $egress_cidr_blocks=EgressCidrBlocks $name=Name $networks=Networks $region=--region $profile=--profile' }

# POST /v1/routerInput; needs --name --configuration --maximum-bitrate --routing-scope --tier
@category "aws mediaconnect"
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
]: nothing -> record { call 'mediaconnect CreateRouterInput $name=Name $configuration=Configuration $maximum_bitrate=MaximumBitrate $routing_scope=RoutingScope $tier=Tier $region_name=RegionName $availability_zone=AvailabilityZone $transit_encryption=TransitEncryption $maintenance_configuration=MaintenanceConfiguration $tags=Tags $client_token=ClientToken $content_quality_analysis_configuration=ContentQualityAnalysisConfiguration $region=--region $profile=--profile' }

# POST /v1/routerNetworkInterface; needs --name --configuration
@category "aws mediaconnect"
@search-terms CreateRouterNetworkInterface
export def 'mediaconnect create-router-network-interface' [
  --name: string
  --configuration: record
  --region-name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect CreateRouterNetworkInterface $name=Name $configuration=Configuration $region_name=RegionName $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /v1/routerOutput; needs --name --configuration --maximum-bitrate --routing-scope --tier
@category "aws mediaconnect"
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
]: nothing -> record { call 'mediaconnect CreateRouterOutput $name=Name $configuration=Configuration $maximum_bitrate=MaximumBitrate $routing_scope=RoutingScope $tier=Tier $region_name=RegionName $availability_zone=AvailabilityZone $maintenance_configuration=MaintenanceConfiguration $tags=Tags $fabric_configuration=FabricConfiguration $client_token=ClientToken $processors=Processors $region=--region $profile=--profile' }

# DELETE /v1/bridges/{BridgeArn}; needs --bridge-arn
@category "aws mediaconnect"
@search-terms DeleteBridge
export def 'mediaconnect delete-bridge' [
  --bridge-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeleteBridge $bridge_arn=BridgeArn $region=--region $profile=--profile' }

# DELETE /v1/flows/{FlowArn}; needs --flow-arn
@category "aws mediaconnect"
@search-terms DeleteFlow
export def 'mediaconnect delete-flow' [
  --flow-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeleteFlow $flow_arn=FlowArn $region=--region $profile=--profile' }

# DELETE /v1/gateways/{GatewayArn}; needs --gateway-arn
@category "aws mediaconnect"
@search-terms DeleteGateway
export def 'mediaconnect delete-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeleteGateway $gateway_arn=GatewayArn $region=--region $profile=--profile' }

# DELETE /v1/routerInput/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms DeleteRouterInput
export def 'mediaconnect delete-router-input' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeleteRouterInput $arn=Arn $region=--region $profile=--profile' }

# DELETE /v1/routerNetworkInterface/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms DeleteRouterNetworkInterface
export def 'mediaconnect delete-router-network-interface' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeleteRouterNetworkInterface $arn=Arn $region=--region $profile=--profile' }

# DELETE /v1/routerOutput/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms DeleteRouterOutput
export def 'mediaconnect delete-router-output' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeleteRouterOutput $arn=Arn $region=--region $profile=--profile' }

# DELETE /v1/destinationEndpoint/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms DeregisterDestinationEndpoint
export def 'mediaconnect deregister-destination-endpoint' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeregisterDestinationEndpoint $arn=Arn $region=--region $profile=--profile' }

# DELETE /v1/gateway-instances/{GatewayInstanceArn}; needs --gateway-instance-arn
@category "aws mediaconnect"
@search-terms DeregisterGatewayInstance
export def 'mediaconnect deregister-gateway-instance' [
  --force: oneof<bool>
  --gateway-instance-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeregisterGatewayInstance $force=Force $gateway_instance_arn=GatewayInstanceArn $region=--region $profile=--profile' }

# DELETE /v1/sourceEndpoint/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms DeregisterSourceEndpoint
export def 'mediaconnect deregister-source-endpoint' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DeregisterSourceEndpoint $arn=Arn $region=--region $profile=--profile' }

# GET /v1/bridges/{BridgeArn}; cached 1min; needs --bridge-arn
@category "aws mediaconnect"
@search-terms DescribeBridge
export def 'mediaconnect describe-bridge' [
  --bridge-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DescribeBridge $bridge_arn=BridgeArn $region=--region $profile=--profile' }

# GET /v1/flows/{FlowArn}; cached 1min; needs --flow-arn
@category "aws mediaconnect"
@search-terms DescribeFlow
export def 'mediaconnect describe-flow' [
  --flow-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DescribeFlow $flow_arn=FlowArn $region=--region $profile=--profile' }

# GET /v1/flows/{FlowArn}/source-metadata; cached 1min; needs --flow-arn
@category "aws mediaconnect"
@search-terms DescribeFlowSourceMetadata
export def 'mediaconnect describe-flow-source-metadata' [
  --flow-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DescribeFlowSourceMetadata $flow_arn=FlowArn $region=--region $profile=--profile' }

# GET /v1/flows/{FlowArn}/source-thumbnail; cached 1min; needs --flow-arn
@category "aws mediaconnect"
@search-terms DescribeFlowSourceThumbnail
export def 'mediaconnect describe-flow-source-thumbnail' [
  --flow-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DescribeFlowSourceThumbnail $flow_arn=FlowArn $region=--region $profile=--profile' }

# GET /v1/gateways/{GatewayArn}; cached 1min; needs --gateway-arn
@category "aws mediaconnect"
@search-terms DescribeGateway
export def 'mediaconnect describe-gateway' [
  --gateway-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DescribeGateway $gateway_arn=GatewayArn $region=--region $profile=--profile' }

# GET /v1/gateway-instances/{GatewayInstanceArn}; cached 1min; needs --gateway-instance-arn
@category "aws mediaconnect"
@search-terms DescribeGatewayInstance
export def 'mediaconnect describe-gateway-instance' [
  --gateway-instance-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DescribeGatewayInstance $gateway_instance_arn=GatewayInstanceArn $region=--region $profile=--profile' }

# GET /v1/offerings/{OfferingArn}; cached 1min; needs --offering-arn
@category "aws mediaconnect"
@search-terms DescribeOffering
export def 'mediaconnect describe-offering' [
  --offering-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DescribeOffering $offering_arn=OfferingArn $region=--region $profile=--profile' }

# GET /v1/reservations/{ReservationArn}; cached 1min; needs --reservation-arn
@category "aws mediaconnect"
@search-terms DescribeReservation
export def 'mediaconnect describe-reservation' [
  --reservation-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DescribeReservation $reservation_arn=ReservationArn $region=--region $profile=--profile' }

# PUT /v1/disconnectEndpoints/{DestinationEndpointArn}; needs --destination-endpoint-arn --source-endpoint-arn
@category "aws mediaconnect"
@search-terms DisconnectEndpoints
export def 'mediaconnect disconnect-endpoints' [
  --destination-endpoint-arn: string
  --source-endpoint-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect DisconnectEndpoints $destination_endpoint_arn=DestinationEndpointArn $source_endpoint_arn=SourceEndpointArn $region=--region $profile=--profile' }

# GET /v1/destinationEndpoint/{Arn}; cached 1min; needs --arn
@category "aws mediaconnect"
@search-terms GetDestinationEndpoint
export def 'mediaconnect get-destination-endpoint' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect GetDestinationEndpoint $arn=Arn $region=--region $profile=--profile' }

# GET /v1/routerInput/{Arn}; cached 1min; needs --arn
@category "aws mediaconnect"
@search-terms GetRouterInput
export def 'mediaconnect get-router-input' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect GetRouterInput $arn=Arn $region=--region $profile=--profile' }

# GET /v1/routerInput/{Arn}/source-metadata; cached 1min; needs --arn
@category "aws mediaconnect"
@search-terms GetRouterInputSourceMetadata
export def 'mediaconnect get-router-input-source-metadata' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect GetRouterInputSourceMetadata $arn=Arn $region=--region $profile=--profile' }

# GET /v1/routerInput/{Arn}/thumbnail; cached 1min; needs --arn
@category "aws mediaconnect"
@search-terms GetRouterInputThumbnail
export def 'mediaconnect get-router-input-thumbnail' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect GetRouterInputThumbnail $arn=Arn $region=--region $profile=--profile' }

# GET /v1/routerNetworkInterface/{Arn}; cached 1min; needs --arn
@category "aws mediaconnect"
@search-terms GetRouterNetworkInterface
export def 'mediaconnect get-router-network-interface' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect GetRouterNetworkInterface $arn=Arn $region=--region $profile=--profile' }

# GET /v1/routerOutput/{Arn}; cached 1min; needs --arn
@category "aws mediaconnect"
@search-terms GetRouterOutput
export def 'mediaconnect get-router-output' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect GetRouterOutput $arn=Arn $region=--region $profile=--profile' }

# GET /v1/sourceEndpoint/{Arn}; cached 1min; needs --arn
@category "aws mediaconnect"
@search-terms GetSourceEndpoint
export def 'mediaconnect get-source-endpoint' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect GetSourceEndpoint $arn=Arn $region=--region $profile=--profile' }

# POST /v1/flows/{FlowArn}/entitlements; needs --entitlements --flow-arn
@category "aws mediaconnect"
@search-terms GrantFlowEntitlements
export def 'mediaconnect grant-flow-entitlements' [
  --entitlements: oneof<list<any>, record>
  --flow-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect GrantFlowEntitlements $entitlements=Entitlements $flow_arn=FlowArn $region=--region $profile=--profile' }

# GET /v1/bridges; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListBridges
@example "First rows only" "mediaconnect list-bridges --stream | first 3"
export def 'mediaconnect list-bridges' [
  --filter-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListBridges $filter_arn=FilterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/destinationEndpoints; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListDestinationEndpoints
@example "First rows only" "mediaconnect list-destination-endpoints --stream | first 3"
export def 'mediaconnect list-destination-endpoints' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListDestinationEndpoints $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/entitlements; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListEntitlements
@example "First rows only" "mediaconnect list-entitlements --stream | first 3"
export def 'mediaconnect list-entitlements' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListEntitlements $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/flows; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListFlows
@example "First rows only" "mediaconnect list-flows --stream | first 3"
export def 'mediaconnect list-flows' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListFlows $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/gateway-instances; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListGatewayInstances
@example "First rows only" "mediaconnect list-gateway-instances --stream | first 3"
export def 'mediaconnect list-gateway-instances' [
  --filter-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListGatewayInstances $filter_arn=FilterArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/gateways; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListGateways
@example "First rows only" "mediaconnect list-gateways --stream | first 3"
export def 'mediaconnect list-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListGateways $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/offerings; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListOfferings
@example "First rows only" "mediaconnect list-offerings --stream | first 3"
export def 'mediaconnect list-offerings' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListOfferings $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /v1/reservations; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListReservations
@example "First rows only" "mediaconnect list-reservations --stream | first 3"
export def 'mediaconnect list-reservations' [
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListReservations $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/routerInputs; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListRouterInputs
@example "First rows only" "mediaconnect list-router-inputs --stream | first 3"
export def 'mediaconnect list-router-inputs' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListRouterInputs $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/routerNetworkInterfaces; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListRouterNetworkInterfaces
@example "First rows only" "mediaconnect list-router-network-interfaces --stream | first 3"
export def 'mediaconnect list-router-network-interfaces' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListRouterNetworkInterfaces $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/routerOutputs; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListRouterOutputs
@example "First rows only" "mediaconnect list-router-outputs --stream | first 3"
export def 'mediaconnect list-router-outputs' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListRouterOutputs $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /v1/sourceEndpoints; follows pages; cached 1min
@category "aws mediaconnect"
@search-terms ListSourceEndpoints
@example "First rows only" "mediaconnect list-source-endpoints --stream | first 3"
export def 'mediaconnect list-source-endpoints' [
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'mediaconnect ListSourceEndpoints $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# GET /tags/global/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws mediaconnect"
@search-terms ListTagsForGlobalResource
export def 'mediaconnect list-tags-for-global-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect ListTagsForGlobalResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@category "aws mediaconnect"
@search-terms ListTagsForResource
export def 'mediaconnect list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect ListTagsForResource $resource_arn=ResourceArn $region=--region $profile=--profile' }

# POST /v1/offerings/{OfferingArn}; needs --offering-arn --reservation-name --start
@category "aws mediaconnect"
@search-terms PurchaseOffering
export def 'mediaconnect purchase-offering' [
  --offering-arn: string
  --reservation-name: string
  --start: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect PurchaseOffering $offering_arn=OfferingArn $reservation_name=ReservationName $start=Start $region=--region $profile=--profile' }

# POST /v1/destinationEndpoint; needs --configuration
@category "aws mediaconnect"
@search-terms RegisterDestinationEndpoint
export def 'mediaconnect register-destination-endpoint' [
  --description: string
  --configuration: record
  --region-name: string
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RegisterDestinationEndpoint $description=Description $configuration=Configuration $region_name=RegionName $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# POST /v1/sourceEndpoint; needs --configuration
@category "aws mediaconnect"
@search-terms RegisterSourceEndpoint
export def 'mediaconnect register-source-endpoint' [
  --region-name: string
  --description: string
  --configuration: record
  --tags: record
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RegisterSourceEndpoint $region_name=RegionName $description=Description $configuration=Configuration $tags=Tags $client_token=ClientToken $region=--region $profile=--profile' }

# DELETE /v1/bridges/{BridgeArn}/outputs/{OutputName}; needs --bridge-arn --output-name
@category "aws mediaconnect"
@search-terms RemoveBridgeOutput
export def 'mediaconnect remove-bridge-output' [
  --bridge-arn: string
  --output-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RemoveBridgeOutput $bridge_arn=BridgeArn $output_name=OutputName $region=--region $profile=--profile' }

# DELETE /v1/bridges/{BridgeArn}/sources/{SourceName}; needs --bridge-arn --source-name
@category "aws mediaconnect"
@search-terms RemoveBridgeSource
export def 'mediaconnect remove-bridge-source' [
  --bridge-arn: string
  --source-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RemoveBridgeSource $bridge_arn=BridgeArn $source_name=SourceName $region=--region $profile=--profile' }

# DELETE /v1/flows/{FlowArn}/mediaStreams/{MediaStreamName}; needs --flow-arn --media-stream-name
@category "aws mediaconnect"
@search-terms RemoveFlowMediaStream
export def 'mediaconnect remove-flow-media-stream' [
  --flow-arn: string
  --media-stream-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RemoveFlowMediaStream $flow_arn=FlowArn $media_stream_name=MediaStreamName $region=--region $profile=--profile' }

# DELETE /v1/flows/{FlowArn}/outputs/{OutputArn}; needs --flow-arn --output-arn
@category "aws mediaconnect"
@search-terms RemoveFlowOutput
export def 'mediaconnect remove-flow-output' [
  --flow-arn: string
  --output-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RemoveFlowOutput $flow_arn=FlowArn $output_arn=OutputArn $region=--region $profile=--profile' }

# DELETE /v1/flows/{FlowArn}/source/{SourceArn}; needs --flow-arn --source-arn
@category "aws mediaconnect"
@search-terms RemoveFlowSource
export def 'mediaconnect remove-flow-source' [
  --flow-arn: string
  --source-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RemoveFlowSource $flow_arn=FlowArn $source_arn=SourceArn $region=--region $profile=--profile' }

# DELETE /v1/flows/{FlowArn}/vpcInterfaces/{VpcInterfaceName}; needs --flow-arn --vpc-interface-name
@category "aws mediaconnect"
@search-terms RemoveFlowVpcInterface
export def 'mediaconnect remove-flow-vpc-interface' [
  --flow-arn: string
  --vpc-interface-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RemoveFlowVpcInterface $flow_arn=FlowArn $vpc_interface_name=VpcInterfaceName $region=--region $profile=--profile' }

# POST /v1/routerInput/restart/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms RestartRouterInput
export def 'mediaconnect restart-router-input' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RestartRouterInput $arn=Arn $region=--region $profile=--profile' }

# POST /v1/routerOutput/restart/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms RestartRouterOutput
export def 'mediaconnect restart-router-output' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RestartRouterOutput $arn=Arn $region=--region $profile=--profile' }

# DELETE /v1/flows/{FlowArn}/entitlements/{EntitlementArn}; needs --entitlement-arn --flow-arn
@category "aws mediaconnect"
@search-terms RevokeFlowEntitlement
export def 'mediaconnect revoke-flow-entitlement' [
  --entitlement-arn: string
  --flow-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect RevokeFlowEntitlement $entitlement_arn=EntitlementArn $flow_arn=FlowArn $region=--region $profile=--profile' }

# POST /v1/flows/start/{FlowArn}; needs --flow-arn
@category "aws mediaconnect"
@search-terms StartFlow
export def 'mediaconnect start-flow' [
  --flow-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect StartFlow $flow_arn=FlowArn $region=--region $profile=--profile' }

# POST /v1/routerInput/start/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms StartRouterInput
export def 'mediaconnect start-router-input' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect StartRouterInput $arn=Arn $region=--region $profile=--profile' }

# POST /v1/routerOutput/start/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms StartRouterOutput
export def 'mediaconnect start-router-output' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect StartRouterOutput $arn=Arn $region=--region $profile=--profile' }

# POST /v1/flows/stop/{FlowArn}; needs --flow-arn
@category "aws mediaconnect"
@search-terms StopFlow
export def 'mediaconnect stop-flow' [
  --flow-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect StopFlow $flow_arn=FlowArn $region=--region $profile=--profile' }

# POST /v1/routerInput/stop/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms StopRouterInput
export def 'mediaconnect stop-router-input' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect StopRouterInput $arn=Arn $region=--region $profile=--profile' }

# POST /v1/routerOutput/stop/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms StopRouterOutput
export def 'mediaconnect stop-router-output' [
  --arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect StopRouterOutput $arn=Arn $region=--region $profile=--profile' }

# POST /tags/global/{ResourceArn}; needs --resource-arn --tags
@category "aws mediaconnect"
@search-terms TagGlobalResource
export def 'mediaconnect tag-global-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconnect TagGlobalResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@category "aws mediaconnect"
@search-terms TagResource
export def 'mediaconnect tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconnect TagResource $resource_arn=ResourceArn $tags=Tags $region=--region $profile=--profile' }

# PUT /v1/routerOutput/takeRouterInput/{RouterOutputArn}; needs --router-output-arn
@category "aws mediaconnect"
@search-terms TakeRouterInput
export def 'mediaconnect take-router-input' [
  --router-output-arn: string
  --router-input-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect TakeRouterInput $router_output_arn=RouterOutputArn $router_input_arn=RouterInputArn $region=--region $profile=--profile' }

# DELETE /tags/global/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws mediaconnect"
@search-terms UntagGlobalResource
export def 'mediaconnect untag-global-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconnect UntagGlobalResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@category "aws mediaconnect"
@search-terms UntagResource
export def 'mediaconnect untag-resource' [
  --resource-arn: string
  --tag-keys: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'mediaconnect UntagResource $resource_arn=ResourceArn $tag_keys=TagKeys $region=--region $profile=--profile' }

# PUT /v1/bridges/{BridgeArn}; needs --bridge-arn
@category "aws mediaconnect"
@search-terms UpdateBridge
export def 'mediaconnect update-bridge' [
  --bridge-arn: string
  --egress-gateway-bridge: record
  --ingress-gateway-bridge: record
  --source-failover-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateBridge $bridge_arn=BridgeArn $egress_gateway_bridge=EgressGatewayBridge $ingress_gateway_bridge=IngressGatewayBridge $source_failover_config=SourceFailoverConfig $region=--region $profile=--profile' }

# PUT /v1/bridges/{BridgeArn}/outputs/{OutputName}; needs --bridge-arn --output-name
@category "aws mediaconnect"
@search-terms UpdateBridgeOutput
export def 'mediaconnect update-bridge-output' [
  --bridge-arn: string
  --network-output: record
  --output-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateBridgeOutput $bridge_arn=BridgeArn $network_output=NetworkOutput $output_name=OutputName $region=--region $profile=--profile' }

# PUT /v1/bridges/{BridgeArn}/sources/{SourceName}; needs --bridge-arn --source-name
@category "aws mediaconnect"
@search-terms UpdateBridgeSource
export def 'mediaconnect update-bridge-source' [
  --bridge-arn: string
  --flow-source: record
  --network-source: record
  --source-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateBridgeSource $bridge_arn=BridgeArn $flow_source=FlowSource $network_source=NetworkSource $source_name=SourceName $region=--region $profile=--profile' }

# PUT /v1/bridges/{BridgeArn}/state; needs --bridge-arn --desired-state
@category "aws mediaconnect"
@search-terms UpdateBridgeState
export def 'mediaconnect update-bridge-state' [
  --bridge-arn: string
  --desired-state: string@[ACTIVE STANDBY DELETED]
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateBridgeState $bridge_arn=BridgeArn $desired_state=DesiredState $region=--region $profile=--profile' }

# PUT /v1/destinationEndpoint/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms UpdateDestinationEndpoint
export def 'mediaconnect update-destination-endpoint' [
  --arn: string
  --description: string
  --configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateDestinationEndpoint $arn=Arn $description=Description $configuration=Configuration $region=--region $profile=--profile' }

# PUT /v1/flows/{FlowArn}; needs --flow-arn
@category "aws mediaconnect"
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
]: nothing -> record { call 'mediaconnect UpdateFlow $flow_arn=FlowArn $source_failover_config=SourceFailoverConfig $maintenance=Maintenance $source_monitoring_config=SourceMonitoringConfig $ndi_config=NdiConfig $flow_size=FlowSize $encoding_config=EncodingConfig $region=--region $profile=--profile' }

# PUT /v1/flows/{FlowArn}/entitlements/{EntitlementArn}; needs --entitlement-arn --flow-arn
@category "aws mediaconnect"
@search-terms UpdateFlowEntitlement
export def 'mediaconnect update-flow-entitlement' [
  --description: string
  --encryption: record
  --entitlement-arn: string
  --entitlement-status: string@[ENABLED DISABLED]
  --flow-arn: string
  --subscribers: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateFlowEntitlement $description=Description $encryption=Encryption $entitlement_arn=EntitlementArn $entitlement_status=EntitlementStatus $flow_arn=FlowArn $subscribers=Subscribers $region=--region $profile=--profile' }

# PUT /v1/flows/{FlowArn}/mediaStreams/{MediaStreamName}; needs --flow-arn --media-stream-name
@category "aws mediaconnect"
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
]: nothing -> record { call 'mediaconnect UpdateFlowMediaStream $attributes=Attributes $clock_rate=ClockRate $description=Description $flow_arn=FlowArn $media_stream_name=MediaStreamName $media_stream_type=MediaStreamType $video_format=VideoFormat $region=--region $profile=--profile' }

# PUT /v1/flows/{FlowArn}/outputs/{OutputArn}; needs --flow-arn --output-arn
@category "aws mediaconnect"
@search-terms UpdateFlowOutput
export def 'mediaconnect update-flow-output' [
  --cidr-allow-list: oneof<list<string>, string>
  --description: string
  --destination: string
  --encryption: record
  --flow-arn: string
  --max-latency: int
  --media-stream-output-configurations: oneof<list<any>, record>
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
]: nothing -> record { call 'mediaconnect UpdateFlowOutput $cidr_allow_list=CidrAllowList $description=Description $destination=Destination $encryption=Encryption $flow_arn=FlowArn $max_latency=MaxLatency $media_stream_output_configurations=MediaStreamOutputConfigurations $min_latency=MinLatency $output_arn=OutputArn $port=Port $protocol=Protocol $remote_id=RemoteId $sender_control_port=SenderControlPort $sender_ip_address=SenderIpAddress $smoothing_latency=SmoothingLatency $stream_id=StreamId $vpc_interface_attachment=VpcInterfaceAttachment $output_status=OutputStatus $ndi_program_name=NdiProgramName $ndi_speed_hq_quality=NdiSpeedHqQuality $router_integration_state=RouterIntegrationState $router_integration_transit_encryption=RouterIntegrationTransitEncryption $ndi_output_timecode_source=NdiOutputTimecodeSource $ndi_audio_reference_level=NdiAudioReferenceLevel $rtmp_push_settings=RtmpPushSettings $region=--region $profile=--profile' }

# PUT /v1/flows/{FlowArn}/source/{SourceArn}; needs --flow-arn --source-arn
@category "aws mediaconnect"
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
  --media-stream-source-configurations: oneof<list<any>, record>
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
]: nothing -> record { call 'mediaconnect UpdateFlowSource $decryption=Decryption $description=Description $entitlement_arn=EntitlementArn $flow_arn=FlowArn $ingest_port=IngestPort $max_bitrate=MaxBitrate $max_latency=MaxLatency $max_sync_buffer=MaxSyncBuffer $media_stream_source_configurations=MediaStreamSourceConfigurations $min_latency=MinLatency $protocol=Protocol $sender_control_port=SenderControlPort $sender_ip_address=SenderIpAddress $source_arn=SourceArn $source_listener_address=SourceListenerAddress $source_listener_port=SourceListenerPort $stream_id=StreamId $vpc_interface_name=VpcInterfaceName $whitelist_cidr=WhitelistCidr $gateway_bridge_source=GatewayBridgeSource $ndi_source_settings=NdiSourceSettings $router_integration_state=RouterIntegrationState $router_integration_transit_decryption=RouterIntegrationTransitDecryption $rtmp_push_settings=RtmpPushSettings $region=--region $profile=--profile' }

# PUT /v1/gateway-instances/{GatewayInstanceArn}; needs --gateway-instance-arn
@category "aws mediaconnect"
@search-terms UpdateGatewayInstance
export def 'mediaconnect update-gateway-instance' [
  --bridge-placement: string@[AVAILABLE LOCKED]
  --gateway-instance-arn: string
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateGatewayInstance $bridge_placement=BridgePlacement $gateway_instance_arn=GatewayInstanceArn $region=--region $profile=--profile' }

# PUT /v1/routerInput/{Arn}; needs --arn
@category "aws mediaconnect"
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
]: nothing -> record { call 'mediaconnect UpdateRouterInput $arn=Arn $name=Name $configuration=Configuration $maximum_bitrate=MaximumBitrate $routing_scope=RoutingScope $tier=Tier $transit_encryption=TransitEncryption $maintenance_configuration=MaintenanceConfiguration $content_quality_analysis_configuration=ContentQualityAnalysisConfiguration $region=--region $profile=--profile' }

# PUT /v1/routerNetworkInterface/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms UpdateRouterNetworkInterface
export def 'mediaconnect update-router-network-interface' [
  --arn: string
  --name: string
  --configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateRouterNetworkInterface $arn=Arn $name=Name $configuration=Configuration $region=--region $profile=--profile' }

# PUT /v1/routerOutput/{Arn}; needs --arn
@category "aws mediaconnect"
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
]: nothing -> record { call 'mediaconnect UpdateRouterOutput $arn=Arn $name=Name $configuration=Configuration $maximum_bitrate=MaximumBitrate $routing_scope=RoutingScope $tier=Tier $maintenance_configuration=MaintenanceConfiguration $fabric_configuration=FabricConfiguration $processors=Processors $region=--region $profile=--profile' }

# PUT /v1/sourceEndpoint/{Arn}; needs --arn
@category "aws mediaconnect"
@search-terms UpdateSourceEndpoint
export def 'mediaconnect update-source-endpoint' [
  --arn: string
  --description: string
  --configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'mediaconnect UpdateSourceEndpoint $arn=Arn $description=Description $configuration=Configuration $region=--region $profile=--profile' }
