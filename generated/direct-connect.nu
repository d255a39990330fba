# Written by `cargo xtask generate --service direct-connect` from the service's model and overlay: change those instead.
# Direct Connect, API version 2012-10-25: 73 operations.

use rt.nu [call]

# POST /; needs --direct-connect-gateway-id --proposal-id --associated-gateway-owner-account
@search-terms 'AcceptDirectConnectGatewayAssociationProposal, directconnect accept-direct-connect-gateway-association-proposal'
export def 'direct-connect accept-direct-connect-gateway-association-proposal' [
  --direct-connect-gateway-id: string
  --proposal-id: string
  --associated-gateway-owner-account: string
  --override-allowed-prefixes-to-direct-connect-gateway: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AcceptDirectConnectGatewayAssociationProposal $direct_connect_gateway_id $proposal_id $associated_gateway_owner_account $override_allowed_prefixes_to_direct_connect_gateway -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bandwidth --connection-name --owner-account --interconnect-id --vlan; deprecated
@search-terms 'AllocateConnectionOnInterconnect, directconnect allocate-connection-on-interconnect'
export def 'direct-connect allocate-connection-on-interconnect' [
  --bandwidth: string
  --connection-name: string
  --owner-account: string
  --interconnect-id: string
  --vlan: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AllocateConnectionOnInterconnect $bandwidth $connection_name $owner_account $interconnect_id $vlan -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id --owner-account --bandwidth --connection-name --vlan
@search-terms 'AllocateHostedConnection, directconnect allocate-hosted-connection'
export def 'direct-connect allocate-hosted-connection' [
  --connection-id: string
  --owner-account: string
  --bandwidth: string
  --connection-name: string
  --vlan: int
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AllocateHostedConnection $connection_id $owner_account $bandwidth $connection_name $vlan $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id --owner-account --new-private-virtual-interface-allocation
@search-terms 'AllocatePrivateVirtualInterface, directconnect allocate-private-virtual-interface'
export def 'direct-connect allocate-private-virtual-interface' [
  --connection-id: string
  --owner-account: string
  --new-private-virtual-interface-allocation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AllocatePrivateVirtualInterface $connection_id $owner_account $new_private_virtual_interface_allocation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id --owner-account --new-public-virtual-interface-allocation
@search-terms 'AllocatePublicVirtualInterface, directconnect allocate-public-virtual-interface'
export def 'direct-connect allocate-public-virtual-interface' [
  --connection-id: string
  --owner-account: string
  --new-public-virtual-interface-allocation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AllocatePublicVirtualInterface $connection_id $owner_account $new_public_virtual_interface_allocation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id --owner-account --new-transit-virtual-interface-allocation
@search-terms 'AllocateTransitVirtualInterface, directconnect allocate-transit-virtual-interface'
export def 'direct-connect allocate-transit-virtual-interface' [
  --connection-id: string
  --owner-account: string
  --new-transit-virtual-interface-allocation: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AllocateTransitVirtualInterface $connection_id $owner_account $new_transit_virtual_interface_allocation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id --lag-id
@search-terms 'AssociateConnectionWithLag, directconnect associate-connection-with-lag'
export def 'direct-connect associate-connection-with-lag' [
  --connection-id: string
  --lag-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AssociateConnectionWithLag $connection_id $lag_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-identifiers --resiliency-group-id
@search-terms 'AssociateConnectionsToResiliencyGroup, directconnect associate-connections-to-resiliency-group'
export def 'direct-connect associate-connections-to-resiliency-group' [
  --connection-identifiers: list<string>
  --resiliency-group-id: string
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AssociateConnectionsToResiliencyGroup $connection_identifiers $resiliency_group_id $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --connection-id --parent-connection-id
@search-terms 'AssociateHostedConnection, directconnect associate-hosted-connection'
export def 'direct-connect associate-hosted-connection' [
  --connection-id: string
  --parent-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AssociateHostedConnection $connection_id $parent_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id
@search-terms 'AssociateMacSecKey, directconnect associate-mac-sec-key'
export def 'direct-connect associate-mac-sec-key' [
  --connection-id: string
  --secret-arn: string
  --ckn: string
  --cak: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AssociateMacSecKey $connection_id $secret_arn $ckn $cak -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --virtual-interface-id --connection-id
@search-terms 'AssociateVirtualInterface, directconnect associate-virtual-interface'
export def 'direct-connect associate-virtual-interface' [
  --virtual-interface-id: string
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect AssociateVirtualInterface $virtual_interface_id $connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id
@search-terms 'ConfirmConnection, directconnect confirm-connection'
export def 'direct-connect confirm-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect ConfirmConnection $connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'ConfirmCustomerAgreement, directconnect confirm-customer-agreement'
export def 'direct-connect confirm-customer-agreement' [
  --agreement-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect ConfirmCustomerAgreement $agreement_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --virtual-interface-id
@search-terms 'ConfirmPrivateVirtualInterface, directconnect confirm-private-virtual-interface'
export def 'direct-connect confirm-private-virtual-interface' [
  --virtual-interface-id: string
  --virtual-gateway-id: string
  --direct-connect-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect ConfirmPrivateVirtualInterface $virtual_interface_id $virtual_gateway_id $direct_connect_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --virtual-interface-id
@search-terms 'ConfirmPublicVirtualInterface, directconnect confirm-public-virtual-interface'
export def 'direct-connect confirm-public-virtual-interface' [
  --virtual-interface-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect ConfirmPublicVirtualInterface $virtual_interface_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --virtual-interface-id --direct-connect-gateway-id
@search-terms 'ConfirmTransitVirtualInterface, directconnect confirm-transit-virtual-interface'
export def 'direct-connect confirm-transit-virtual-interface' [
  --virtual-interface-id: string
  --direct-connect-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect ConfirmTransitVirtualInterface $virtual_interface_id $direct_connect_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'CreateBGPPeer, directconnect create-bgp-peer'
export def 'direct-connect create-bgp-peer' [
  --virtual-interface-id: string
  --new-bgp-peer: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateBGPPeer $virtual_interface_id $new_bgp_peer -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --location --bandwidth --connection-name
@search-terms 'CreateConnection, directconnect create-connection'
export def 'direct-connect create-connection' [
  --location: string
  --bandwidth: string
  --connection-name: string
  --lag-id: string
  --tags: any
  --provider-name: string
  --request-mac-sec: oneof<bool>
  --billing-mode: string@[PayAsYouGo FlatRateTier1 FlatRateTier2 FlatRateTier3 FlatRateTier4 FlatRateTier5]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateConnection $location $bandwidth $connection_name $lag_id $tags $provider_name $request_mac_sec $billing_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --direct-connect-gateway-name
@search-terms 'CreateDirectConnectGateway, directconnect create-direct-connect-gateway'
export def 'direct-connect create-direct-connect-gateway' [
  --direct-connect-gateway-name: string
  --tags: any
  --amazon-side-asn: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateDirectConnectGateway $direct_connect_gateway_name $tags $amazon_side_asn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --direct-connect-gateway-id
@search-terms 'CreateDirectConnectGatewayAssociation, directconnect create-direct-connect-gateway-association'
export def 'direct-connect create-direct-connect-gateway-association' [
  --direct-connect-gateway-id: string
  --gateway-id: string
  --add-allowed-prefixes-to-direct-connect-gateway: list
  --virtual-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateDirectConnectGatewayAssociation $direct_connect_gateway_id $gateway_id $add_allowed_prefixes_to_direct_connect_gateway $virtual_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --direct-connect-gateway-id --direct-connect-gateway-owner-account --gateway-id
@search-terms 'CreateDirectConnectGatewayAssociationProposal, directconnect create-direct-connect-gateway-association-proposal'
export def 'direct-connect create-direct-connect-gateway-association-proposal' [
  --direct-connect-gateway-id: string
  --direct-connect-gateway-owner-account: string
  --gateway-id: string
  --add-allowed-prefixes-to-direct-connect-gateway: list
  --remove-allowed-prefixes-to-direct-connect-gateway: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateDirectConnectGatewayAssociationProposal $direct_connect_gateway_id $direct_connect_gateway_owner_account $gateway_id $add_allowed_prefixes_to_direct_connect_gateway $remove_allowed_prefixes_to_direct_connect_gateway -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --interconnect-name --bandwidth --location
@search-terms 'CreateInterconnect, directconnect create-interconnect'
export def 'direct-connect create-interconnect' [
  --interconnect-name: string
  --bandwidth: string
  --location: string
  --lag-id: string
  --tags: any
  --provider-name: string
  --request-mac-sec: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateInterconnect $interconnect_name $bandwidth $location $lag_id $tags $provider_name $request_mac_sec -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --number-of-connections --location --connections-bandwidth --lag-name
@search-terms 'CreateLag, directconnect create-lag'
export def 'direct-connect create-lag' [
  --number-of-connections: int
  --location: string
  --connections-bandwidth: string
  --lag-name: string
  --connection-id: string
  --tags: any
  --child-connection-tags: any
  --provider-name: string
  --request-mac-sec: oneof<bool>
  --billing-mode: string@[PayAsYouGo FlatRateTier1 FlatRateTier2 FlatRateTier3 FlatRateTier4 FlatRateTier5]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateLag $number_of_connections $location $connections_bandwidth $lag_name $connection_id $tags $child_connection_tags $provider_name $request_mac_sec $billing_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id --new-private-virtual-interface
@search-terms 'CreatePrivateVirtualInterface, directconnect create-private-virtual-interface'
export def 'direct-connect create-private-virtual-interface' [
  --connection-id: string
  --new-private-virtual-interface: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreatePrivateVirtualInterface $connection_id $new_private_virtual_interface -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id --new-public-virtual-interface
@search-terms 'CreatePublicVirtualInterface, directconnect create-public-virtual-interface'
export def 'direct-connect create-public-virtual-interface' [
  --connection-id: string
  --new-public-virtual-interface: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreatePublicVirtualInterface $connection_id $new_public_virtual_interface -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resiliency-group-name --intended-resiliency-model
@search-terms 'CreateResiliencyGroup, directconnect create-resiliency-group'
export def 'direct-connect create-resiliency-group' [
  --resiliency-group-name: string
  --intended-resiliency-model: string@[maximum-resiliency high-resiliency basic-resiliency]
  --client-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateResiliencyGroup $resiliency_group_name $intended_resiliency_model $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id --new-transit-virtual-interface
@search-terms 'CreateTransitVirtualInterface, directconnect create-transit-virtual-interface'
export def 'direct-connect create-transit-virtual-interface' [
  --connection-id: string
  --new-transit-virtual-interface: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect CreateTransitVirtualInterface $connection_id $new_transit_virtual_interface -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'DeleteBGPPeer, directconnect delete-bgp-peer'
export def 'direct-connect delete-bgp-peer' [
  --virtual-interface-id: string
  --asn: int
  --asn-long: int
  --customer-address: string
  --bgp-peer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteBGPPeer $virtual_interface_id $asn $asn_long $customer_address $bgp_peer_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id
@search-terms 'DeleteConnection, directconnect delete-connection'
export def 'direct-connect delete-connection' [
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteConnection $connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --direct-connect-gateway-id
@search-terms 'DeleteDirectConnectGateway, directconnect delete-direct-connect-gateway'
export def 'direct-connect delete-direct-connect-gateway' [
  --direct-connect-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteDirectConnectGateway $direct_connect_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'DeleteDirectConnectGatewayAssociation, directconnect delete-direct-connect-gateway-association'
export def 'direct-connect delete-direct-connect-gateway-association' [
  --association-id: string
  --direct-connect-gateway-id: string
  --virtual-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteDirectConnectGatewayAssociation $association_id $direct_connect_gateway_id $virtual_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --proposal-id
@search-terms 'DeleteDirectConnectGatewayAssociationProposal, directconnect delete-direct-connect-gateway-association-proposal'
export def 'direct-connect delete-direct-connect-gateway-association-proposal' [
  --proposal-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteDirectConnectGatewayAssociationProposal $proposal_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --interconnect-id
@search-terms 'DeleteInterconnect, directconnect delete-interconnect'
export def 'direct-connect delete-interconnect' [
  --interconnect-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteInterconnect $interconnect_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lag-id
@search-terms 'DeleteLag, directconnect delete-lag'
export def 'direct-connect delete-lag' [
  --lag-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteLag $lag_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resiliency-group-id
@search-terms 'DeleteResiliencyGroup, directconnect delete-resiliency-group'
export def 'direct-connect delete-resiliency-group' [
  --resiliency-group-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteResiliencyGroup $resiliency_group_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --virtual-interface-id
@search-terms 'DeleteVirtualInterface, directconnect delete-virtual-interface'
export def 'direct-connect delete-virtual-interface' [
  --virtual-interface-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DeleteVirtualInterface $virtual_interface_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --connection-id; deprecated
@search-terms 'DescribeConnectionLoa, directconnect describe-connection-loa'
export def 'direct-connect describe-connection-loa' [
  --connection-id: string
  --provider-name: string
  --loa-content-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'direct-connect DescribeConnectionLoa $connection_id $provider_name $loa_content_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeConnections, directconnect describe-connections'
export def 'direct-connect describe-connections' [
  --connection-id: string
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
]: any -> any { call 'direct-connect DescribeConnections $connection_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --interconnect-id; deprecated
@search-terms 'DescribeConnectionsOnInterconnect, directconnect describe-connections-on-interconnect'
export def 'direct-connect describe-connections-on-interconnect' [
  --interconnect-id: string
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
]: any -> any { call 'direct-connect DescribeConnectionsOnInterconnect $interconnect_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeCustomerMetadata, directconnect describe-customer-metadata'
export def 'direct-connect describe-customer-metadata' [
  --region: string
  --profile: string
  --refresh
  --ttl: duration
]: any -> any { call 'direct-connect DescribeCustomerMetadata -- $region $profile $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDirectConnectGatewayAssociationProposals, directconnect describe-direct-connect-gateway-association-proposals'
export def 'direct-connect describe-direct-connect-gateway-association-proposals' [
  --direct-connect-gateway-id: string
  --proposal-id: string
  --associated-gateway-id: string
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
]: any -> any { call 'direct-connect DescribeDirectConnectGatewayAssociationProposals $direct_connect_gateway_id $proposal_id $associated_gateway_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDirectConnectGatewayAssociations, directconnect describe-direct-connect-gateway-associations'
export def 'direct-connect describe-direct-connect-gateway-associations' [
  --association-id: string
  --associated-gateway-id: string
  --direct-connect-gateway-id: string
  --virtual-gateway-id: string
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
]: any -> any { call 'direct-connect DescribeDirectConnectGatewayAssociations $association_id $associated_gateway_id $direct_connect_gateway_id $virtual_gateway_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDirectConnectGatewayAttachments, directconnect describe-direct-connect-gateway-attachments'
export def 'direct-connect describe-direct-connect-gateway-attachments' [
  --direct-connect-gateway-id: string
  --virtual-interface-id: string
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
]: any -> any { call 'direct-connect DescribeDirectConnectGatewayAttachments $direct_connect_gateway_id $virtual_interface_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeDirectConnectGateways, directconnect describe-direct-connect-gateways'
export def 'direct-connect describe-direct-connect-gateways' [
  --direct-connect-gateway-id: string
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
]: any -> any { call 'direct-connect DescribeDirectConnectGateways $direct_connect_gateway_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --connection-id
@search-terms 'DescribeHostedConnections, directconnect describe-hosted-connections'
export def 'direct-connect describe-hosted-connections' [
  --connection-id: string
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
]: any -> any { call 'direct-connect DescribeHostedConnections $connection_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --interconnect-id; deprecated
@search-terms 'DescribeInterconnectLoa, directconnect describe-interconnect-loa'
export def 'direct-connect describe-interconnect-loa' [
  --interconnect-id: string
  --provider-name: string
  --loa-content-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'direct-connect DescribeInterconnectLoa $interconnect_id $provider_name $loa_content_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeInterconnects, directconnect describe-interconnects'
export def 'direct-connect describe-interconnects' [
  --interconnect-id: string
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
]: any -> any { call 'direct-connect DescribeInterconnects $interconnect_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'DescribeLags, directconnect describe-lags'
export def 'direct-connect describe-lags' [
  --lag-id: string
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
]: any -> any { call 'direct-connect DescribeLags $lag_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --connection-id
@search-terms 'DescribeLoa, directconnect describe-loa'
export def 'direct-connect describe-loa' [
  --connection-id: string
  --provider-name: string
  --loa-content-type: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'direct-connect DescribeLoa $connection_id $provider_name $loa_content_type -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeLocations, directconnect describe-locations'
export def 'direct-connect describe-locations' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'direct-connect DescribeLocations -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; cached 1min; needs --virtual-interface-id
@search-terms 'DescribeRouterConfiguration, directconnect describe-router-configuration'
export def 'direct-connect describe-router-configuration' [
  --virtual-interface-id: string
  --router-type-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'direct-connect DescribeRouterConfiguration $virtual_interface_id $router_type_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arns
@search-terms 'DescribeTags, directconnect describe-tags'
export def 'direct-connect describe-tags' [
  --resource-arns: list<string>
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
]: any -> any { call 'direct-connect DescribeTags $resource_arns -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms 'DescribeVirtualGateways, directconnect describe-virtual-gateways'
export def 'direct-connect describe-virtual-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'direct-connect DescribeVirtualGateways -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages
@search-terms 'DescribeVirtualInterfaces, directconnect describe-virtual-interfaces'
export def 'direct-connect describe-virtual-interfaces' [
  --connection-id: string
  --virtual-interface-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'direct-connect DescribeVirtualInterfaces $connection_id $virtual_interface_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --connection-id --lag-id
@search-terms 'DisassociateConnectionFromLag, directconnect disassociate-connection-from-lag'
export def 'direct-connect disassociate-connection-from-lag' [
  --connection-id: string
  --lag-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DisassociateConnectionFromLag $connection_id $lag_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-identifiers --resiliency-group-id
@search-terms 'DisassociateConnectionsFromResiliencyGroup, directconnect disassociate-connections-from-resiliency-group'
export def 'direct-connect disassociate-connections-from-resiliency-group' [
  --connection-identifiers: list<string>
  --resiliency-group-id: string
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DisassociateConnectionsFromResiliencyGroup $connection_identifiers $resiliency_group_id $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --connection-id --secret-arn
@search-terms 'DisassociateMacSecKey, directconnect disassociate-mac-sec-key'
export def 'direct-connect disassociate-mac-sec-key' [
  --connection-id: string
  --secret-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect DisassociateMacSecKey $connection_id $secret_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --resiliency-group-id
@search-terms 'GetResiliencyGroup, directconnect get-resiliency-group'
export def 'direct-connect get-resiliency-group' [
  --resiliency-group-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'direct-connect GetResiliencyGroup $resiliency_group_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --resiliency-group-id
@search-terms 'ListResiliencyGroupAssociations, directconnect list-resiliency-group-associations'
export def 'direct-connect list-resiliency-group-associations' [
  --resiliency-group-id: string
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
]: any -> any { call 'direct-connect ListResiliencyGroupAssociations $resiliency_group_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListResiliencyGroups, directconnect list-resiliency-groups'
export def 'direct-connect list-resiliency-groups' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'direct-connect ListResiliencyGroups -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min
@search-terms 'ListVirtualInterfaceRoutes, directconnect list-virtual-interface-routes'
export def 'direct-connect list-virtual-interface-routes' [
  --virtual-interface-id: string
  --filters: record
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'direct-connect ListVirtualInterfaceRoutes $virtual_interface_id $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListVirtualInterfaceTestHistory, directconnect list-virtual-interface-test-history'
export def 'direct-connect list-virtual-interface-test-history' [
  --test-id: string
  --virtual-interface-id: string
  --bgp-peers: list<string>
  --status: string
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
]: any -> any { call 'direct-connect ListVirtualInterfaceTestHistory $test_id $virtual_interface_id $bgp_peers $status -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --virtual-interface-id
@search-terms 'StartBgpFailoverTest, directconnect start-bgp-failover-test'
export def 'direct-connect start-bgp-failover-test' [
  --virtual-interface-id: string
  --bgp-peers: list<string>
  --test-duration-in-minutes: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect StartBgpFailoverTest $virtual_interface_id $bgp_peers $test_duration_in_minutes -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --virtual-interface-id
@search-terms 'StopBgpFailoverTest, directconnect stop-bgp-failover-test'
export def 'direct-connect stop-bgp-failover-test' [
  --virtual-interface-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect StopBgpFailoverTest $virtual_interface_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, directconnect tag-resource'
export def 'direct-connect tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, directconnect untag-resource'
export def 'direct-connect untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-id
@search-terms 'UpdateConnection, directconnect update-connection'
export def 'direct-connect update-connection' [
  --connection-id: string
  --connection-name: string
  --encryption-mode: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect UpdateConnection $connection_id $connection_name $encryption_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-ids --billing-mode
@search-terms 'UpdateConnectionsBillingMode, directconnect update-connections-billing-mode'
export def 'direct-connect update-connections-billing-mode' [
  --connection-ids: list<string>
  --billing-mode: string@[PayAsYouGo FlatRateTier1 FlatRateTier2 FlatRateTier3 FlatRateTier4 FlatRateTier5]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect UpdateConnectionsBillingMode $connection_ids $billing_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --direct-connect-gateway-id --new-direct-connect-gateway-name
@search-terms 'UpdateDirectConnectGateway, directconnect update-direct-connect-gateway'
export def 'direct-connect update-direct-connect-gateway' [
  --direct-connect-gateway-id: string
  --new-direct-connect-gateway-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect UpdateDirectConnectGateway $direct_connect_gateway_id $new_direct_connect_gateway_name -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms 'UpdateDirectConnectGatewayAssociation, directconnect update-direct-connect-gateway-association'
export def 'direct-connect update-direct-connect-gateway-association' [
  --association-id: string
  --add-allowed-prefixes-to-direct-connect-gateway: list
  --remove-allowed-prefixes-to-direct-connect-gateway: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect UpdateDirectConnectGatewayAssociation $association_id $add_allowed_prefixes_to_direct_connect_gateway $remove_allowed_prefixes_to_direct_connect_gateway -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --lag-id
@search-terms 'UpdateLag, directconnect update-lag'
export def 'direct-connect update-lag' [
  --lag-id: string
  --lag-name: string
  --minimum-links: int
  --encryption-mode: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect UpdateLag $lag_id $lag_name $minimum_links $encryption_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resiliency-group-id --resiliency-group-name
@search-terms 'UpdateResiliencyGroup, directconnect update-resiliency-group'
export def 'direct-connect update-resiliency-group' [
  --resiliency-group-id: string
  --resiliency-group-name: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect UpdateResiliencyGroup $resiliency_group_id $resiliency_group_name $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --virtual-interface-id
@search-terms 'UpdateVirtualInterfaceAttributes, directconnect update-virtual-interface-attributes'
export def 'direct-connect update-virtual-interface-attributes' [
  --virtual-interface-id: string
  --mtu: int
  --enable-site-link: oneof<bool>
  --virtual-interface-name: string
  --prefix-pool-allocated-count-ipv4: int
  --prefix-pool-allocated-count-ipv6: int
  --rate-limit: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'direct-connect UpdateVirtualInterfaceAttributes $virtual_interface_id $mtu $enable_site_link $virtual_interface_name $prefix_pool_allocated_count_ipv4 $prefix_pool_allocated_count_ipv6 $rate_limit -- $region $profile $with_input $fail_fast $yes' }
