# Written by `cargo xtask generate --service networkmanager` from the service's model and overlay: change those instead.
# NetworkManager, API version 2019-07-05: 109 operations.

use rt.nu [call]

# POST /attachments/{AttachmentId}/accept; needs --attachment-id
@search-terms AcceptAttachment
export def 'networkmanager accept-attachment' [
  --attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager AcceptAttachment $attachment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/connect-peer-associations; needs --global-network-id --connect-peer-id --device-id
@search-terms AssociateConnectPeer
export def 'networkmanager associate-connect-peer' [
  --global-network-id: string
  --connect-peer-id: string
  --device-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager AssociateConnectPeer $global_network_id $connect_peer_id $device_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# POST /context-stores/{ContextStoreId}/associations; needs --context-store-id
@search-terms AssociateContextStore
export def 'networkmanager associate-context-store' [
  --context-store-id: string
  --transit-gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager AssociateContextStore $context_store_id $transit_gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/customer-gateway-associations; needs --customer-gateway-arn --global-network-id --device-id
@search-terms AssociateCustomerGateway
export def 'networkmanager associate-customer-gateway' [
  --customer-gateway-arn: string
  --global-network-id: string
  --device-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager AssociateCustomerGateway $customer_gateway_arn $global_network_id $device_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/link-associations; needs --global-network-id --device-id --link-id
@search-terms AssociateLink
export def 'networkmanager associate-link' [
  --global-network-id: string
  --device-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager AssociateLink $global_network_id $device_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/transit-gateway-connect-peer-associations; needs --global-network-id --transit-gateway-connect-peer-arn --device-id
@search-terms AssociateTransitGatewayConnectPeer
export def 'networkmanager associate-transit-gateway-connect-peer' [
  --global-network-id: string
  --transit-gateway-connect-peer-arn: string
  --device-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager AssociateTransitGatewayConnectPeer $global_network_id $transit_gateway_connect_peer_arn $device_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# POST /connect-attachments; needs --core-network-id --edge-location --transport-attachment-id --options
@search-terms CreateConnectAttachment
export def 'networkmanager create-connect-attachment' [
  --core-network-id: string
  --edge-location: string
  --transport-attachment-id: string
  --routing-policy-label: string
  --nat-gateway-support: string@[ENABLE DISABLE]
  --nat-gateway-rules: list
  --options: record
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateConnectAttachment $core_network_id $edge_location $transport_attachment_id $routing_policy_label $nat_gateway_support $nat_gateway_rules $options $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /connect-peers; needs --connect-attachment-id --peer-address
@search-terms CreateConnectPeer
export def 'networkmanager create-connect-peer' [
  --connect-attachment-id: string
  --core-network-address: string
  --peer-address: string
  --bgp-options: record
  --inside-cidr-blocks: list<string>
  --tags: any
  --client-token: string
  --subnet-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateConnectPeer $connect_attachment_id $core_network_address $peer_address $bgp_options $inside_cidr_blocks $tags $client_token $subnet_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/connections; needs --global-network-id --device-id --connected-device-id
@search-terms CreateConnection
export def 'networkmanager create-connection' [
  --global-network-id: string
  --device-id: string
  --connected-device-id: string
  --link-id: string
  --connected-link-id: string
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateConnection $global_network_id $device_id $connected_device_id $link_id $connected_link_id $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/context-stores; needs --global-network-id
@search-terms CreateContextStore
export def 'networkmanager create-context-store' [
  --global-network-id: string
  --description: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateContextStore $global_network_id $description $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /core-networks; needs --global-network-id
@search-terms CreateCoreNetwork
export def 'networkmanager create-core-network' [
  --global-network-id: string
  --description: string
  --tags: any
  --policy-document: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateCoreNetwork $global_network_id $description $tags $policy_document $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /prefix-list; needs --core-network-id --prefix-list-arn --prefix-list-alias
@search-terms CreateCoreNetworkPrefixListAssociation
export def 'networkmanager create-core-network-prefix-list-association' [
  --core-network-id: string
  --prefix-list-arn: string
  --prefix-list-alias: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateCoreNetworkPrefixListAssociation $core_network_id $prefix_list_arn $prefix_list_alias $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/devices; needs --global-network-id
@search-terms CreateDevice
export def 'networkmanager create-device' [
  --global-network-id: string
  --aws-location: record
  --description: string
  --type: string
  --vendor: string
  --model: string
  --serial-number: string
  --location: record
  --site-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateDevice $global_network_id $aws_location $description $type $vendor $model $serial_number $location $site_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /direct-connect-gateway-attachments; needs --core-network-id --direct-connect-gateway-arn --edge-locations
@search-terms CreateDirectConnectGatewayAttachment
export def 'networkmanager create-direct-connect-gateway-attachment' [
  --core-network-id: string
  --direct-connect-gateway-arn: string
  --routing-policy-label: string
  --edge-locations: list<string>
  --nat-gateway-support: string@[ENABLE DISABLE]
  --nat-system-route-support: oneof<bool>
  --nat-gateway-rules: list
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateDirectConnectGatewayAttachment $core_network_id $direct_connect_gateway_arn $routing_policy_label $edge_locations $nat_gateway_support $nat_system_route_support $nat_gateway_rules $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks
@search-terms CreateGlobalNetwork
export def 'networkmanager create-global-network' [
  --description: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateGlobalNetwork $description $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/links; needs --global-network-id --bandwidth --site-id
@search-terms CreateLink
export def 'networkmanager create-link' [
  --global-network-id: string
  --description: string
  --type: string
  --bandwidth: record
  --provider: string
  --site-id: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateLink $global_network_id $description $type $bandwidth $provider $site_id $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/sites; needs --global-network-id
@search-terms CreateSite
export def 'networkmanager create-site' [
  --global-network-id: string
  --description: string
  --location: record
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateSite $global_network_id $description $location $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /site-to-site-vpn-attachments; needs --core-network-id --vpn-connection-arn
@search-terms CreateSiteToSiteVpnAttachment
export def 'networkmanager create-site-to-site-vpn-attachment' [
  --core-network-id: string
  --vpn-connection-arn: string
  --routing-policy-label: string
  --nat-gateway-support: string@[ENABLE DISABLE]
  --nat-system-route-support: oneof<bool>
  --nat-gateway-rules: list
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateSiteToSiteVpnAttachment $core_network_id $vpn_connection_arn $routing_policy_label $nat_gateway_support $nat_system_route_support $nat_gateway_rules $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /transit-gateway-peerings; needs --core-network-id --transit-gateway-arn
@search-terms CreateTransitGatewayPeering
export def 'networkmanager create-transit-gateway-peering' [
  --core-network-id: string
  --transit-gateway-arn: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateTransitGatewayPeering $core_network_id $transit_gateway_arn $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /transit-gateway-route-table-attachments; needs --peering-id --transit-gateway-route-table-arn
@search-terms CreateTransitGatewayRouteTableAttachment
export def 'networkmanager create-transit-gateway-route-table-attachment' [
  --peering-id: string
  --transit-gateway-route-table-arn: string
  --routing-policy-label: string
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateTransitGatewayRouteTableAttachment $peering_id $transit_gateway_route_table_arn $routing_policy_label $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /vpc-attachments; needs --core-network-id --vpc-arn --subnet-arns
@search-terms CreateVpcAttachment
export def 'networkmanager create-vpc-attachment' [
  --core-network-id: string
  --vpc-arn: string
  --subnet-arns: list<string>
  --options: record
  --routing-policy-label: string
  --nat-gateway-support: string@[ENABLE DISABLE]
  --nat-gateway-rules: list
  --tags: any
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager CreateVpcAttachment $core_network_id $vpc_arn $subnet_arns $options $routing_policy_label $nat_gateway_support $nat_gateway_rules $tags $client_token -- $region $profile $with_input $fail_fast $yes' }

# DELETE /attachments/{AttachmentId}; needs --attachment-id
@search-terms DeleteAttachment
export def 'networkmanager delete-attachment' [
  --attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteAttachment $attachment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /connect-peers/{ConnectPeerId}; needs --connect-peer-id
@search-terms DeleteConnectPeer
export def 'networkmanager delete-connect-peer' [
  --connect-peer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteConnectPeer $connect_peer_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}/connections/{ConnectionId}; needs --global-network-id --connection-id
@search-terms DeleteConnection
export def 'networkmanager delete-connection' [
  --global-network-id: string
  --connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteConnection $global_network_id $connection_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /context-stores/{ContextStoreId}; needs --context-store-id
@search-terms DeleteContextStore
export def 'networkmanager delete-context-store' [
  --context-store-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteContextStore $context_store_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /core-networks/{CoreNetworkId}; needs --core-network-id
@search-terms DeleteCoreNetwork
export def 'networkmanager delete-core-network' [
  --core-network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteCoreNetwork $core_network_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /core-networks/{CoreNetworkId}/core-network-policy-versions/{PolicyVersionId}; needs --core-network-id --policy-version-id
@search-terms DeleteCoreNetworkPolicyVersion
export def 'networkmanager delete-core-network-policy-version' [
  --core-network-id: string
  --policy-version-id: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteCoreNetworkPolicyVersion $core_network_id $policy_version_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /prefix-list/{PrefixListArn}/core-network/{CoreNetworkId}; needs --core-network-id --prefix-list-arn
@search-terms DeleteCoreNetworkPrefixListAssociation
export def 'networkmanager delete-core-network-prefix-list-association' [
  --core-network-id: string
  --prefix-list-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteCoreNetworkPrefixListAssociation $core_network_id $prefix_list_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}/devices/{DeviceId}; needs --global-network-id --device-id
@search-terms DeleteDevice
export def 'networkmanager delete-device' [
  --global-network-id: string
  --device-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteDevice $global_network_id $device_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}; needs --global-network-id
@search-terms DeleteGlobalNetwork
export def 'networkmanager delete-global-network' [
  --global-network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteGlobalNetwork $global_network_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}/links/{LinkId}; needs --global-network-id --link-id
@search-terms DeleteLink
export def 'networkmanager delete-link' [
  --global-network-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteLink $global_network_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /peerings/{PeeringId}; needs --peering-id
@search-terms DeletePeering
export def 'networkmanager delete-peering' [
  --peering-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeletePeering $peering_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resource-policy/{ResourceArn}; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'networkmanager delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}/sites/{SiteId}; needs --global-network-id --site-id
@search-terms DeleteSite
export def 'networkmanager delete-site' [
  --global-network-id: string
  --site-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeleteSite $global_network_id $site_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}/transit-gateway-registrations/{TransitGatewayArn}; needs --global-network-id --transit-gateway-arn
@search-terms DeregisterTransitGateway
export def 'networkmanager deregister-transit-gateway' [
  --global-network-id: string
  --transit-gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DeregisterTransitGateway $global_network_id $transit_gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# GET /global-networks; follows pages; cached 1min
@search-terms DescribeGlobalNetworks
export def 'networkmanager describe-global-networks' [
  --global-network-ids: list<string>
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
]: any -> any { call 'networkmanager DescribeGlobalNetworks $global_network_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# DELETE /global-networks/{GlobalNetworkId}/connect-peer-associations/{ConnectPeerId}; needs --global-network-id --connect-peer-id
@search-terms DisassociateConnectPeer
export def 'networkmanager disassociate-connect-peer' [
  --global-network-id: string
  --connect-peer-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DisassociateConnectPeer $global_network_id $connect_peer_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /context-stores/{ContextStoreId}/associations/{TransitGatewayArn}; needs --context-store-id --transit-gateway-arn
@search-terms DisassociateContextStore
export def 'networkmanager disassociate-context-store' [
  --context-store-id: string
  --transit-gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DisassociateContextStore $context_store_id $transit_gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}/customer-gateway-associations/{CustomerGatewayArn}; needs --global-network-id --customer-gateway-arn
@search-terms DisassociateCustomerGateway
export def 'networkmanager disassociate-customer-gateway' [
  --global-network-id: string
  --customer-gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DisassociateCustomerGateway $global_network_id $customer_gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}/link-associations; needs --global-network-id --device-id --link-id
@search-terms DisassociateLink
export def 'networkmanager disassociate-link' [
  --global-network-id: string
  --device-id: string
  --link-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DisassociateLink $global_network_id $device_id $link_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /global-networks/{GlobalNetworkId}/transit-gateway-connect-peer-associations/{TransitGatewayConnectPeerArn}; needs --global-network-id --transit-gateway-connect-peer-arn
@search-terms DisassociateTransitGatewayConnectPeer
export def 'networkmanager disassociate-transit-gateway-connect-peer' [
  --global-network-id: string
  --transit-gateway-connect-peer-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager DisassociateTransitGatewayConnectPeer $global_network_id $transit_gateway_connect_peer_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /core-networks/{CoreNetworkId}/core-network-change-sets/{PolicyVersionId}/execute; needs --core-network-id --policy-version-id
@search-terms ExecuteCoreNetworkChangeSet
export def 'networkmanager execute-core-network-change-set' [
  --core-network-id: string
  --policy-version-id: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager ExecuteCoreNetworkChangeSet $core_network_id $policy_version_id -- $region $profile $with_input $fail_fast $yes' }

# GET /connect-attachments/{AttachmentId}; cached 1min; needs --attachment-id
@search-terms GetConnectAttachment
export def 'networkmanager get-connect-attachment' [
  --attachment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetConnectAttachment $attachment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /connect-peers/{ConnectPeerId}; cached 1min; needs --connect-peer-id
@search-terms GetConnectPeer
export def 'networkmanager get-connect-peer' [
  --connect-peer-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetConnectPeer $connect_peer_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/connect-peer-associations; follows pages; cached 1min; needs --global-network-id
@search-terms GetConnectPeerAssociations
export def 'networkmanager get-connect-peer-associations' [
  --global-network-id: string
  --connect-peer-ids: list<string>
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
]: any -> any { call 'networkmanager GetConnectPeerAssociations $global_network_id $connect_peer_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/connections; follows pages; cached 1min; needs --global-network-id
@search-terms GetConnections
export def 'networkmanager get-connections' [
  --global-network-id: string
  --connection-ids: list<string>
  --device-id: string
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
]: any -> any { call 'networkmanager GetConnections $global_network_id $connection_ids $device_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /context-stores/{ContextStoreId}; cached 1min; needs --context-store-id
@search-terms GetContextStore
export def 'networkmanager get-context-store' [
  --context-store-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetContextStore $context_store_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /context-stores/{ContextStoreId}/associations/{TransitGatewayArn}; cached 1min; needs --context-store-id --transit-gateway-arn
@search-terms GetContextStoreAssociation
export def 'networkmanager get-context-store-association' [
  --context-store-id: string
  --transit-gateway-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetContextStoreAssociation $context_store_id $transit_gateway_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /context-stores/{ContextStoreId}/context-version; cached 1min; needs --context-store-id
@search-terms GetContextVersion
export def 'networkmanager get-context-version' [
  --context-store-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetContextVersion $context_store_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /core-networks/{CoreNetworkId}; cached 1min; needs --core-network-id
@search-terms GetCoreNetwork
export def 'networkmanager get-core-network' [
  --core-network-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetCoreNetwork $core_network_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /core-networks/{CoreNetworkId}/core-network-change-events/{PolicyVersionId}; follows pages; needs --core-network-id --policy-version-id
@search-terms GetCoreNetworkChangeEvents
export def 'networkmanager get-core-network-change-events' [
  --core-network-id: string
  --policy-version-id: int
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetCoreNetworkChangeEvents $core_network_id $policy_version_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /core-networks/{CoreNetworkId}/core-network-change-sets/{PolicyVersionId}; follows pages; cached 1min; needs --core-network-id --policy-version-id
@search-terms GetCoreNetworkChangeSet
export def 'networkmanager get-core-network-change-set' [
  --core-network-id: string
  --policy-version-id: int
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
]: any -> any { call 'networkmanager GetCoreNetworkChangeSet $core_network_id $policy_version_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /core-networks/{CoreNetworkId}/core-network-policy; cached 1min; needs --core-network-id
@search-terms GetCoreNetworkPolicy
export def 'networkmanager get-core-network-policy' [
  --core-network-id: string
  --policy-version-id: int
  --alias: string@[LIVE LATEST]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetCoreNetworkPolicy $core_network_id $policy_version_id $alias -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/customer-gateway-associations; follows pages; cached 1min; needs --global-network-id
@search-terms GetCustomerGatewayAssociations
export def 'networkmanager get-customer-gateway-associations' [
  --global-network-id: string
  --customer-gateway-arns: list<string>
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
]: any -> any { call 'networkmanager GetCustomerGatewayAssociations $global_network_id $customer_gateway_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/devices; follows pages; needs --global-network-id
@search-terms GetDevices
export def 'networkmanager get-devices' [
  --global-network-id: string
  --device-ids: list<string>
  --site-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetDevices $global_network_id $device_ids $site_id -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /direct-connect-gateway-attachments/{AttachmentId}; cached 1min; needs --attachment-id
@search-terms GetDirectConnectGatewayAttachment
export def 'networkmanager get-direct-connect-gateway-attachment' [
  --attachment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetDirectConnectGatewayAttachment $attachment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/link-associations; follows pages; cached 1min; needs --global-network-id
@search-terms GetLinkAssociations
export def 'networkmanager get-link-associations' [
  --global-network-id: string
  --device-id: string
  --link-id: string
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
]: any -> any { call 'networkmanager GetLinkAssociations $global_network_id $device_id $link_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/links; follows pages; cached 1min; needs --global-network-id
@search-terms GetLinks
export def 'networkmanager get-links' [
  --global-network-id: string
  --link-ids: list<string>
  --site-id: string
  --type: string
  --provider: string
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
]: any -> any { call 'networkmanager GetLinks $global_network_id $link_ids $site_id $type $provider -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/network-resource-count; follows pages; cached 1min; needs --global-network-id
@search-terms GetNetworkResourceCounts
export def 'networkmanager get-network-resource-counts' [
  --global-network-id: string
  --resource-type: string
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
]: any -> any { call 'networkmanager GetNetworkResourceCounts $global_network_id $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/network-resource-relationships; follows pages; cached 1min; needs --global-network-id
@search-terms GetNetworkResourceRelationships
export def 'networkmanager get-network-resource-relationships' [
  --global-network-id: string
  --core-network-id: string
  --registered-gateway-arn: string
  --aws-region: string
  --account-id: string
  --resource-type: string
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
]: any -> any { call 'networkmanager GetNetworkResourceRelationships $global_network_id $core_network_id $registered_gateway_arn $aws_region $account_id $resource_type $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/network-resources; follows pages; cached 1min; needs --global-network-id
@search-terms GetNetworkResources
export def 'networkmanager get-network-resources' [
  --global-network-id: string
  --core-network-id: string
  --registered-gateway-arn: string
  --aws-region: string
  --account-id: string
  --resource-type: string
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
]: any -> any { call 'networkmanager GetNetworkResources $global_network_id $core_network_id $registered_gateway_arn $aws_region $account_id $resource_type $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /global-networks/{GlobalNetworkId}/network-routes; follows pages; cached 1min; needs --global-network-id --route-table-identifier
@search-terms GetNetworkRoutes
export def 'networkmanager get-network-routes' [
  --global-network-id: string
  --route-table-identifier: record
  --exact-cidr-matches: list<string>
  --longest-prefix-matches: list<string>
  --subnet-of-matches: list<string>
  --supernet-of-matches: list<string>
  --prefix-list-ids: list<string>
  --states: list<string>
  --types: list<string>
  --destination-filters: record
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
]: any -> any { call 'networkmanager GetNetworkRoutes $global_network_id $route_table_identifier $exact_cidr_matches $longest_prefix_matches $subnet_of_matches $supernet_of_matches $prefix_list_ids $states $types $destination_filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/network-telemetry; follows pages; cached 1min; needs --global-network-id
@search-terms GetNetworkTelemetry
export def 'networkmanager get-network-telemetry' [
  --global-network-id: string
  --core-network-id: string
  --registered-gateway-arn: string
  --aws-region: string
  --account-id: string
  --resource-type: string
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
]: any -> any { call 'networkmanager GetNetworkTelemetry $global_network_id $core_network_id $registered_gateway_arn $aws_region $account_id $resource_type $resource_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resource-policy/{ResourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'networkmanager get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/route-analyses/{RouteAnalysisId}; cached 1min; needs --global-network-id --route-analysis-id
@search-terms GetRouteAnalysis
export def 'networkmanager get-route-analysis' [
  --global-network-id: string
  --route-analysis-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetRouteAnalysis $global_network_id $route_analysis_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /site-to-site-vpn-attachments/{AttachmentId}; cached 1min; needs --attachment-id
@search-terms GetSiteToSiteVpnAttachment
export def 'networkmanager get-site-to-site-vpn-attachment' [
  --attachment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetSiteToSiteVpnAttachment $attachment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/sites; follows pages; needs --global-network-id
@search-terms GetSites
export def 'networkmanager get-sites' [
  --global-network-id: string
  --site-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetSites $global_network_id $site_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/transit-gateway-connect-peer-associations; follows pages; cached 1min; needs --global-network-id
@search-terms GetTransitGatewayConnectPeerAssociations
export def 'networkmanager get-transit-gateway-connect-peer-associations' [
  --global-network-id: string
  --transit-gateway-connect-peer-arns: list<string>
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
]: any -> any { call 'networkmanager GetTransitGatewayConnectPeerAssociations $global_network_id $transit_gateway_connect_peer_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /transit-gateway-peerings/{PeeringId}; cached 1min; needs --peering-id
@search-terms GetTransitGatewayPeering
export def 'networkmanager get-transit-gateway-peering' [
  --peering-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetTransitGatewayPeering $peering_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /global-networks/{GlobalNetworkId}/transit-gateway-registrations; follows pages; cached 1min; needs --global-network-id
@search-terms GetTransitGatewayRegistrations
export def 'networkmanager get-transit-gateway-registrations' [
  --global-network-id: string
  --transit-gateway-arns: list<string>
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
]: any -> any { call 'networkmanager GetTransitGatewayRegistrations $global_network_id $transit_gateway_arns -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /transit-gateway-route-table-attachments/{AttachmentId}; cached 1min; needs --attachment-id
@search-terms GetTransitGatewayRouteTableAttachment
export def 'networkmanager get-transit-gateway-route-table-attachment' [
  --attachment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetTransitGatewayRouteTableAttachment $attachment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /vpc-attachments/{AttachmentId}; cached 1min; needs --attachment-id
@search-terms GetVpcAttachment
export def 'networkmanager get-vpc-attachment' [
  --attachment-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager GetVpcAttachment $attachment_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /nat-configurations; follows pages; cached 1min
@search-terms ListAttachmentNatConfigurations
export def 'networkmanager list-attachment-nat-configurations' [
  --core-network-id: string
  --attachment-id: string
  --filters: record
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
]: any -> any { call 'networkmanager ListAttachmentNatConfigurations $core_network_id $attachment_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /routing-policy-label/core-network/{CoreNetworkId}; follows pages; cached 1min; needs --core-network-id
@search-terms ListAttachmentRoutingPolicyAssociations
export def 'networkmanager list-attachment-routing-policy-associations' [
  --core-network-id: string
  --attachment-id: string
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
]: any -> any { call 'networkmanager ListAttachmentRoutingPolicyAssociations $core_network_id $attachment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /attachments; follows pages; cached 1min
@search-terms ListAttachments
export def 'networkmanager list-attachments' [
  --core-network-id: string
  --attachment-type: string@[CONNECT SITE_TO_SITE_VPN VPC DIRECT_CONNECT_GATEWAY TRANSIT_GATEWAY_ROUTE_TABLE]
  --edge-location: string
  --state: string@[REJECTED PENDING_ATTACHMENT_ACCEPTANCE CREATING FAILED AVAILABLE UPDATING PENDING_NETWORK_UPDATE PENDING_TAG_ACCEPTANCE DELETING]
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
]: any -> any { call 'networkmanager ListAttachments $core_network_id $attachment_type $edge_location $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /connect-peers; follows pages; cached 1min
@search-terms ListConnectPeers
export def 'networkmanager list-connect-peers' [
  --core-network-id: string
  --connect-attachment-id: string
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
]: any -> any { call 'networkmanager ListConnectPeers $core_network_id $connect_attachment_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /context-stores/{ContextStoreId}/context-changes; follows pages; cached 1min; needs --context-store-id --from-version-id
@search-terms ListContextChanges
export def 'networkmanager list-context-changes' [
  --context-store-id: string
  --from-version-id: string
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
]: any -> any { call 'networkmanager ListContextChanges $context_store_id $from_version_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /context-stores/{ContextStoreId}/associations; follows pages; cached 1min; needs --context-store-id
@search-terms ListContextStoreAssociations
export def 'networkmanager list-context-store-associations' [
  --context-store-id: string
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
]: any -> any { call 'networkmanager ListContextStoreAssociations $context_store_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /context-stores; follows pages; cached 1min
@search-terms ListContextStores
export def 'networkmanager list-context-stores' [
  --global-network-id: string
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
]: any -> any { call 'networkmanager ListContextStores $global_network_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /context-stores/{ContextStoreId}/contexts; follows pages; cached 1min; needs --context-store-id
@search-terms ListContexts
export def 'networkmanager list-contexts' [
  --context-store-id: string
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
]: any -> any { call 'networkmanager ListContexts $context_store_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /core-networks/{CoreNetworkId}/core-network-policy-versions; follows pages; cached 1min; needs --core-network-id
@search-terms ListCoreNetworkPolicyVersions
export def 'networkmanager list-core-network-policy-versions' [
  --core-network-id: string
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
]: any -> any { call 'networkmanager ListCoreNetworkPolicyVersions $core_network_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /prefix-list/core-network/{CoreNetworkId}; follows pages; cached 1min; needs --core-network-id
@search-terms ListCoreNetworkPrefixListAssociations
export def 'networkmanager list-core-network-prefix-list-associations' [
  --core-network-id: string
  --prefix-list-arn: string
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
]: any -> any { call 'networkmanager ListCoreNetworkPrefixListAssociations $core_network_id $prefix_list_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /core-networks/{CoreNetworkId}/core-network-routing-information; follows pages; cached 1min; needs --core-network-id --segment-name --edge-location
@search-terms ListCoreNetworkRoutingInformation
export def 'networkmanager list-core-network-routing-information' [
  --core-network-id: string
  --segment-name: string
  --edge-location: string
  --next-hop-filters: record
  --exact-prefix-matches: list<string>
  --longest-prefix-matches: list<string>
  --subnet-of-matches: list<string>
  --supernet-of-matches: list<string>
  --local-preference-matches: list<string>
  --exact-as-path-matches: list<string>
  --med-matches: list<string>
  --community-matches: list<string>
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
]: any -> any { call 'networkmanager ListCoreNetworkRoutingInformation $core_network_id $segment_name $edge_location $next_hop_filters $exact_prefix_matches $longest_prefix_matches $subnet_of_matches $supernet_of_matches $local_preference_matches $exact_as_path_matches $med_matches $community_matches -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /core-networks; follows pages; cached 1min
@search-terms ListCoreNetworks
export def 'networkmanager list-core-networks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'networkmanager ListCoreNetworks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /organizations/service-access; cached 1min
@search-terms ListOrganizationServiceAccessStatus
export def 'networkmanager list-organization-service-access-status' [
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'networkmanager ListOrganizationServiceAccessStatus $max_results $next_token -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# GET /peerings; follows pages; cached 1min
@search-terms ListPeerings
export def 'networkmanager list-peerings' [
  --core-network-id: string
  --peering-type: string
  --edge-location: string
  --state: string@[CREATING FAILED AVAILABLE DELETING]
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
]: any -> any { call 'networkmanager ListPeerings $core_network_id $peering_type $edge_location $state -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /tags/{ResourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'networkmanager list-tags-for-resource' [
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
]: any -> any { call 'networkmanager ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /routing-policy-label; needs --core-network-id --attachment-id --routing-policy-label
@search-terms PutAttachmentRoutingPolicyLabel
export def 'networkmanager put-attachment-routing-policy-label' [
  --core-network-id: string
  --attachment-id: string
  --routing-policy-label: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager PutAttachmentRoutingPolicyLabel $core_network_id $attachment_id $routing_policy_label $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /core-networks/{CoreNetworkId}/core-network-policy; needs --core-network-id --policy-document
@search-terms PutCoreNetworkPolicy
export def 'networkmanager put-core-network-policy' [
  --core-network-id: string
  --policy-document: string
  --description: string
  --latest-version-id: int
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager PutCoreNetworkPolicy $core_network_id $policy_document $description $latest_version_id $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /resource-policy/{ResourceArn}; needs --policy-document --resource-arn
@search-terms PutResourcePolicy
export def 'networkmanager put-resource-policy' [
  --policy-document: string
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager PutResourcePolicy $policy_document $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/transit-gateway-registrations; needs --global-network-id --transit-gateway-arn
@search-terms RegisterTransitGateway
export def 'networkmanager register-transit-gateway' [
  --global-network-id: string
  --transit-gateway-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager RegisterTransitGateway $global_network_id $transit_gateway_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /attachments/{AttachmentId}/reject; needs --attachment-id
@search-terms RejectAttachment
export def 'networkmanager reject-attachment' [
  --attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager RejectAttachment $attachment_id -- $region $profile $with_input $fail_fast $yes' }

# DELETE /routing-policy-label/core-network/{CoreNetworkId}/attachment/{AttachmentId}; needs --core-network-id --attachment-id
@search-terms RemoveAttachmentRoutingPolicyLabel
export def 'networkmanager remove-attachment-routing-policy-label' [
  --core-network-id: string
  --attachment-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager RemoveAttachmentRoutingPolicyLabel $core_network_id $attachment_id -- $region $profile $with_input $fail_fast $yes' }

# POST /core-networks/{CoreNetworkId}/core-network-policy-versions/{PolicyVersionId}/restore; needs --core-network-id --policy-version-id
@search-terms RestoreCoreNetworkPolicyVersion
export def 'networkmanager restore-core-network-policy-version' [
  --core-network-id: string
  --policy-version-id: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager RestoreCoreNetworkPolicyVersion $core_network_id $policy_version_id -- $region $profile $with_input $fail_fast $yes' }

# POST /organizations/service-access; needs --action
@search-terms StartOrganizationServiceAccessUpdate
export def 'networkmanager start-organization-service-access-update' [
  --action: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager StartOrganizationServiceAccessUpdate $action -- $region $profile $with_input $fail_fast $yes' }

# POST /global-networks/{GlobalNetworkId}/route-analyses; needs --global-network-id --source --destination
@search-terms StartRouteAnalysis
export def 'networkmanager start-route-analysis' [
  --global-network-id: string
  --source: record
  --destination: record
  --include-return-path: oneof<bool>
  --use-middleboxes: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager StartRouteAnalysis $global_network_id $source $destination $include_return_path $use_middleboxes -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{ResourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'networkmanager tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{ResourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'networkmanager untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /attachments/{AttachmentId}/nat-configuration; needs --attachment-id
@search-terms UpdateAttachmentNatConfiguration
export def 'networkmanager update-attachment-nat-configuration' [
  --attachment-id: string
  --nat-gateway-support: string@[ENABLE DISABLE]
  --nat-system-route-support: oneof<bool>
  --nat-gateway-rules: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateAttachmentNatConfiguration $attachment_id $nat_gateway_support $nat_system_route_support $nat_gateway_rules $client_token -- $region $profile $with_input $fail_fast $yes' }

# PATCH /global-networks/{GlobalNetworkId}/connections/{ConnectionId}; needs --global-network-id --connection-id
@search-terms UpdateConnection
export def 'networkmanager update-connection' [
  --global-network-id: string
  --connection-id: string
  --link-id: string
  --connected-link-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateConnection $global_network_id $connection_id $link_id $connected_link_id $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /context-stores/{ContextStoreId}; needs --context-store-id
@search-terms UpdateContextStore
export def 'networkmanager update-context-store' [
  --context-store-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateContextStore $context_store_id $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /core-networks/{CoreNetworkId}; needs --core-network-id
@search-terms UpdateCoreNetwork
export def 'networkmanager update-core-network' [
  --core-network-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateCoreNetwork $core_network_id $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /global-networks/{GlobalNetworkId}/devices/{DeviceId}; needs --global-network-id --device-id
@search-terms UpdateDevice
export def 'networkmanager update-device' [
  --global-network-id: string
  --device-id: string
  --aws-location: record
  --description: string
  --type: string
  --vendor: string
  --model: string
  --serial-number: string
  --location: record
  --site-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateDevice $global_network_id $device_id $aws_location $description $type $vendor $model $serial_number $location $site_id -- $region $profile $with_input $fail_fast $yes' }

# PATCH /direct-connect-gateway-attachments/{AttachmentId}; needs --attachment-id
@search-terms UpdateDirectConnectGatewayAttachment
export def 'networkmanager update-direct-connect-gateway-attachment' [
  --attachment-id: string
  --edge-locations: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateDirectConnectGatewayAttachment $attachment_id $edge_locations -- $region $profile $with_input $fail_fast $yes' }

# PATCH /global-networks/{GlobalNetworkId}; needs --global-network-id
@search-terms UpdateGlobalNetwork
export def 'networkmanager update-global-network' [
  --global-network-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateGlobalNetwork $global_network_id $description -- $region $profile $with_input $fail_fast $yes' }

# PATCH /global-networks/{GlobalNetworkId}/links/{LinkId}; needs --global-network-id --link-id
@search-terms UpdateLink
export def 'networkmanager update-link' [
  --global-network-id: string
  --link-id: string
  --description: string
  --type: string
  --bandwidth: record
  --provider: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateLink $global_network_id $link_id $description $type $bandwidth $provider -- $region $profile $with_input $fail_fast $yes' }

# PATCH /global-networks/{GlobalNetworkId}/network-resources/{ResourceArn}/metadata; needs --global-network-id --resource-arn --metadata
@search-terms UpdateNetworkResourceMetadata
export def 'networkmanager update-network-resource-metadata' [
  --global-network-id: string
  --resource-arn: string
  --metadata: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateNetworkResourceMetadata $global_network_id $resource_arn $metadata -- $region $profile $with_input $fail_fast $yes' }

# PATCH /global-networks/{GlobalNetworkId}/sites/{SiteId}; needs --global-network-id --site-id
@search-terms UpdateSite
export def 'networkmanager update-site' [
  --global-network-id: string
  --site-id: string
  --description: string
  --location: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateSite $global_network_id $site_id $description $location -- $region $profile $with_input $fail_fast $yes' }

# PATCH /vpc-attachments/{AttachmentId}; needs --attachment-id
@search-terms UpdateVpcAttachment
export def 'networkmanager update-vpc-attachment' [
  --attachment-id: string
  --add-subnet-arns: list<string>
  --remove-subnet-arns: list<string>
  --options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'networkmanager UpdateVpcAttachment $attachment_id $add_subnet_arns $remove_subnet_arns $options -- $region $profile $with_input $fail_fast $yes' }
