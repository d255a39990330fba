# Written by `cargo xtask generate --service ec2` from the service's model and overlay: change those instead.
# EC2, API version 2016-11-15: 830 operations.

use rt.nu [call send]

# POST /; needs --address
@category "aws ec2"
@search-terms AcceptAddressTransfer
export def 'ec2 accept-address-transfer' [
  --address: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AcceptAddressTransfer $address=Address $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id
@category "aws ec2"
@search-terms AcceptCapacityReservationBillingOwnership
export def 'ec2 accept-capacity-reservation-billing-ownership' [
  --dry-run
  --capacity-reservation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AcceptCapacityReservationBillingOwnership $dry_run=DryRun? $capacity_reservation_id=CapacityReservationId $region=--region $profile=--profile' }

# POST /; needs --reserved-instance-ids
@category "aws ec2"
@search-terms AcceptReservedInstancesExchangeQuote
export def 'ec2 accept-reserved-instances-exchange-quote' [
  --dry-run
  --reserved-instance-ids: oneof<list<string>, string>
  --target-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AcceptReservedInstancesExchangeQuote $dry_run=DryRun? $reserved_instance_ids=ReservedInstanceIds $target_configurations=TargetConfigurations $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms AcceptTransitGatewayClientVpnAttachment
export def 'ec2 accept-transit-gateway-client-vpn-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AcceptTransitGatewayClientVpnAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms AcceptTransitGatewayMulticastDomainAssociations
export def 'ec2 accept-transit-gateway-multicast-domain-associations' [
  --transit-gateway-multicast-domain-id: string
  --transit-gateway-attachment-id: string
  --subnet-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AcceptTransitGatewayMulticastDomainAssociations $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $transit_gateway_attachment_id=TransitGatewayAttachmentId $subnet_ids=SubnetIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms AcceptTransitGatewayPeeringAttachment
export def 'ec2 accept-transit-gateway-peering-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AcceptTransitGatewayPeeringAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms AcceptTransitGatewayVpcAttachment
export def 'ec2 accept-transit-gateway-vpc-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AcceptTransitGatewayVpcAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --service-id --vpc-endpoint-ids
@category "aws ec2"
@search-terms AcceptVpcEndpointConnections
export def 'ec2 accept-vpc-endpoint-connections' [
  --dry-run
  --service-id: string
  --vpc-endpoint-ids: oneof<list<string>, string>
  --transit-gateway-attachment-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 AcceptVpcEndpointConnections $dry_run=DryRun? $service_id=ServiceId $vpc_endpoint_ids=VpcEndpointIds $transit_gateway_attachment_ids=TransitGatewayAttachmentIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --vpc-peering-connection-id
@category "aws ec2"
@search-terms AcceptVpcPeeringConnection
export def 'ec2 accept-vpc-peering-connection' [
  --dry-run
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AcceptVpcPeeringConnection $dry_run=DryRun? $vpc_peering_connection_id=VpcPeeringConnectionId $region=--region $profile=--profile' }

# POST /; needs --cidr
@category "aws ec2"
@search-terms AdvertiseByoipCidr
export def 'ec2 advertise-byoip-cidr' [
  --cidr: string
  --asn: string
  --dry-run
  --network-border-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AdvertiseByoipCidr $cidr=Cidr $asn=Asn $dry_run=DryRun? $network_border_group=NetworkBorderGroup $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms AllocateAddress
export def 'ec2 allocate-address' [
  --domain: string@[vpc standard]
  --address: string
  --public-ipv4-pool: string
  --network-border-group: string
  --customer-owned-ipv4-pool: string
  --tag-specifications: oneof<list<any>, record>
  --ipam-pool-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AllocateAddress $domain=Domain $address=Address $public_ipv4_pool=PublicIpv4Pool $network_border_group=NetworkBorderGroup $customer_owned_ipv4_pool=CustomerOwnedIpv4Pool $tag_specifications=TagSpecifications $ipam_pool_id=IpamPoolId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms AllocateHosts
@example "First rows only" "ec2 allocate-hosts | first 3"
export def 'ec2 allocate-hosts' [
  --instance-family: string
  --tag-specifications: oneof<list<any>, record>
  --host-recovery: string@[on off]
  --outpost-arn: string
  --host-maintenance: string@[on off]
  --asset-ids: oneof<list<string>, string>
  --availability-zone-id: string
  --cpu-options: record
  --auto-placement: string@[on off]
  --client-token: string
  --instance-type: string
  --quantity: int
  --availability-zone: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'ec2 AllocateHosts $instance_family=InstanceFamily $tag_specifications=TagSpecifications $host_recovery=HostRecovery $outpost_arn=OutpostArn $host_maintenance=HostMaintenance $asset_ids=AssetIds $availability_zone_id=AvailabilityZoneId $cpu_options=CpuOptions $auto_placement=AutoPlacement $client_token=ClientToken $instance_type=InstanceType $quantity=Quantity $availability_zone=AvailabilityZone $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --ipam-pool-id
@category "aws ec2"
@search-terms AllocateIpamPoolCidr
export def 'ec2 allocate-ipam-pool-cidr' [
  --dry-run
  --ipam-pool-id: string
  --cidr: string
  --netmask-length: int
  --client-token: string
  --description: string
  --preview-next-cidr: oneof<bool>
  --allowed-cidrs: oneof<list<string>, string>
  --disallowed-cidrs: oneof<list<string>, string>
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AllocateIpamPoolCidr $dry_run=DryRun? $ipam_pool_id=IpamPoolId $cidr=Cidr $netmask_length=NetmaskLength $client_token=ClientToken $description=Description $preview_next_cidr=PreviewNextCidr $allowed_cidrs=AllowedCidrs $disallowed_cidrs=DisallowedCidrs $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id --vpc-id --security-group-ids
@category "aws ec2"
@search-terms ApplySecurityGroupsToClientVpnTargetNetwork
export def 'ec2 apply-security-groups-to-client-vpn-target-network' [
  --client-vpn-endpoint-id: string
  --vpc-id: string
  --security-group-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'ec2 ApplySecurityGroupsToClientVpnTargetNetwork $client_vpn_endpoint_id=ClientVpnEndpointId $vpc_id=VpcId $security_group_ids=SecurityGroupIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --network-interface-id
@category "aws ec2"
@search-terms AssignIpv6Addresses
export def 'ec2 assign-ipv6-addresses' [
  --ipv6-prefix-count: int
  --ipv6-prefixes: oneof<list<string>, string>
  --network-interface-id: string
  --ipv6-addresses: oneof<list<string>, string>
  --ipv6-address-count: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssignIpv6Addresses $ipv6_prefix_count=Ipv6PrefixCount $ipv6_prefixes=Ipv6Prefixes $network_interface_id=NetworkInterfaceId $ipv6_addresses=Ipv6Addresses $ipv6_address_count=Ipv6AddressCount $region=--region $profile=--profile' }

# POST /; needs --network-interface-id
@category "aws ec2"
@search-terms AssignPrivateIpAddresses
export def 'ec2 assign-private-ip-addresses' [
  --ipv4-prefixes: oneof<list<string>, string>
  --ipv4-prefix-count: int
  --network-interface-id: string
  --private-ip-addresses: oneof<list<string>, string>
  --secondary-private-ip-address-count: int
  --allow-reassignment: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssignPrivateIpAddresses $ipv4_prefixes=Ipv4Prefixes $ipv4_prefix_count=Ipv4PrefixCount $network_interface_id=NetworkInterfaceId $private_ip_addresses=PrivateIpAddresses $secondary_private_ip_address_count=SecondaryPrivateIpAddressCount $allow_reassignment=AllowReassignment $region=--region $profile=--profile' }

# POST /; needs --nat-gateway-id
@category "aws ec2"
@search-terms AssignPrivateNatGatewayAddress
export def 'ec2 assign-private-nat-gateway-address' [
  --nat-gateway-id: string
  --private-ip-addresses: oneof<list<string>, string>
  --private-ip-address-count: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssignPrivateNatGatewayAddress $nat_gateway_id=NatGatewayId $private_ip_addresses=PrivateIpAddresses $private_ip_address_count=PrivateIpAddressCount $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms AssociateAddress
export def 'ec2 associate-address' [
  --allocation-id: string
  --instance-id: string
  --public-ip: string
  --dry-run
  --network-interface-id: string
  --private-ip-address: string
  --allow-reassociation: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateAddress $allocation_id=AllocationId $instance_id=InstanceId $public_ip=PublicIp $dry_run=DryRun? $network_interface_id=NetworkInterfaceId $private_ip_address=PrivateIpAddress $allow_reassociation=AllowReassociation $region=--region $profile=--profile' }

# POST /; needs --application-status-check-id
@category "aws ec2"
@search-terms AssociateApplicationStatusCheck
export def 'ec2 associate-application-status-check' [
  --application-status-check-id: string
  --target-tag-associations: oneof<list<any>, record>
  --instance-ids: oneof<list<string>, string>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateApplicationStatusCheck $application_status_check_id=ApplicationStatusCheckId $target_tag_associations=TargetTagAssociations $instance_ids=InstanceIds $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id --unused-reservation-billing-owner-id
@category "aws ec2"
@search-terms AssociateCapacityReservationBillingOwner
export def 'ec2 associate-capacity-reservation-billing-owner' [
  --dry-run
  --capacity-reservation-id: string
  --unused-reservation-billing-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateCapacityReservationBillingOwner $dry_run=DryRun? $capacity_reservation_id=CapacityReservationId $unused_reservation_billing_owner_id=UnusedReservationBillingOwnerId $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms AssociateClientVpnTargetNetwork
export def 'ec2 associate-client-vpn-target-network' [
  --client-vpn-endpoint-id: string
  --subnet-id: string
  --client-token: string
  --dry-run
  --availability-zone: string
  --availability-zone-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateClientVpnTargetNetwork $client_vpn_endpoint_id=ClientVpnEndpointId $subnet_id=SubnetId $client_token=ClientToken $dry_run=DryRun? $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $region=--region $profile=--profile' }

# POST /; needs --dhcp-options-id --vpc-id
@category "aws ec2"
@search-terms AssociateDhcpOptions
export def 'ec2 associate-dhcp-options' [
  --dhcp-options-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 AssociateDhcpOptions $dhcp_options_id=DhcpOptionsId $vpc_id=VpcId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --certificate-arn --role-arn
@category "aws ec2"
@search-terms AssociateEnclaveCertificateIamRole
export def 'ec2 associate-enclave-certificate-iam-role' [
  --certificate-arn: string
  --role-arn: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateEnclaveCertificateIamRole $certificate_arn=CertificateArn $role_arn=RoleArn $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --iam-instance-profile --instance-id
@category "aws ec2"
@search-terms AssociateIamInstanceProfile
export def 'ec2 associate-iam-instance-profile' [
  --iam-instance-profile: record
  --instance-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateIamInstanceProfile $iam_instance_profile=IamInstanceProfile $instance_id=InstanceId $region=--region $profile=--profile' }

# POST /; needs --instance-event-window-id --association-target
@category "aws ec2"
@search-terms AssociateInstanceEventWindow
export def 'ec2 associate-instance-event-window' [
  --dry-run
  --instance-event-window-id: string
  --association-target: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateInstanceEventWindow $dry_run=DryRun? $instance_event_window_id=InstanceEventWindowId $association_target=AssociationTarget $region=--region $profile=--profile' }

# POST /; needs --asn --cidr
@category "aws ec2"
@search-terms AssociateIpamByoasn
export def 'ec2 associate-ipam-byoasn' [
  --dry-run
  --asn: string
  --cidr: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateIpamByoasn $dry_run=DryRun? $asn=Asn $cidr=Cidr $region=--region $profile=--profile' }

# POST /; needs --ipam-id --ipam-resource-discovery-id
@category "aws ec2"
@search-terms AssociateIpamResourceDiscovery
export def 'ec2 associate-ipam-resource-discovery' [
  --dry-run
  --ipam-id: string
  --ipam-resource-discovery-id: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateIpamResourceDiscovery $dry_run=DryRun? $ipam_id=IpamId $ipam_resource_discovery_id=IpamResourceDiscoveryId $tag_specifications=TagSpecifications $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --kms-key-id
@category "aws ec2"
@search-terms AssociateKmsKeyId
export def 'ec2 associate-kms-key-id' [
  --snapshot-id: string
  --kms-key-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateKmsKeyId $snapshot_id=SnapshotId $kms_key_id=KmsKeyId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --nat-gateway-id --allocation-ids
@category "aws ec2"
@search-terms AssociateNatGatewayAddress
export def 'ec2 associate-nat-gateway-address' [
  --nat-gateway-id: string
  --allocation-ids: oneof<list<string>, string>
  --private-ip-addresses: oneof<list<string>, string>
  --dry-run
  --availability-zone: string
  --availability-zone-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateNatGatewayAddress $nat_gateway_id=NatGatewayId $allocation_ids=AllocationIds $private_ip_addresses=PrivateIpAddresses $dry_run=DryRun? $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $region=--region $profile=--profile' }

# POST /; needs --fca-policy-id
@category "aws ec2"
@search-terms AssociateNetworkingFlexCostAllocationPolicy
export def 'ec2 associate-networking-flex-cost-allocation-policy' [
  --fca-policy-id: string
  --network-resource-ids: oneof<list<string>, string>
  --network-resource-scope: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateNetworkingFlexCostAllocationPolicy $fca_policy_id=FcaPolicyId $network_resource_ids=NetworkResourceIds $network_resource_scope=NetworkResourceScope $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --route-server-id --vpc-id
@category "aws ec2"
@search-terms AssociateRouteServer
export def 'ec2 associate-route-server' [
  --route-server-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateRouteServer $route_server_id=RouteServerId $vpc_id=VpcId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --route-table-id
@category "aws ec2"
@search-terms AssociateRouteTable
export def 'ec2 associate-route-table' [
  --gateway-id: string
  --public-ipv4-pool: string
  --dry-run
  --subnet-id: string
  --route-table-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateRouteTable $gateway_id=GatewayId $public_ipv4_pool=PublicIpv4Pool $dry_run=DryRun? $subnet_id=SubnetId $route_table_id=RouteTableId $region=--region $profile=--profile' }

# POST /; needs --group-id --vpc-id
@category "aws ec2"
@search-terms AssociateSecurityGroupVpc
export def 'ec2 associate-security-group-vpc' [
  --group-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateSecurityGroupVpc $group_id=GroupId $vpc_id=VpcId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --subnet-id
@category "aws ec2"
@search-terms AssociateSubnetCidrBlock
export def 'ec2 associate-subnet-cidr-block' [
  --ipv6-ipam-pool-id: string
  --ipv6-netmask-length: int
  --subnet-id: string
  --ipv6-cidr-block: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateSubnetCidrBlock $ipv6_ipam_pool_id=Ipv6IpamPoolId $ipv6_netmask_length=Ipv6NetmaskLength $subnet_id=SubnetId $ipv6_cidr_block=Ipv6CidrBlock $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-multicast-domain-id --transit-gateway-attachment-id --subnet-ids
@category "aws ec2"
@search-terms AssociateTransitGatewayMulticastDomain
export def 'ec2 associate-transit-gateway-multicast-domain' [
  --transit-gateway-multicast-domain-id: string
  --transit-gateway-attachment-id: string
  --subnet-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateTransitGatewayMulticastDomain $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $transit_gateway_attachment_id=TransitGatewayAttachmentId $subnet_ids=SubnetIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-policy-table-id --transit-gateway-attachment-id
@category "aws ec2"
@search-terms AssociateTransitGatewayPolicyTable
export def 'ec2 associate-transit-gateway-policy-table' [
  --transit-gateway-policy-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateTransitGatewayPolicyTable $transit_gateway_policy_table_id=TransitGatewayPolicyTableId $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id --transit-gateway-attachment-id
@category "aws ec2"
@search-terms AssociateTransitGatewayRouteTable
export def 'ec2 associate-transit-gateway-route-table' [
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateTransitGatewayRouteTable $transit_gateway_route_table_id=TransitGatewayRouteTableId $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --branch-interface-id --trunk-interface-id
@category "aws ec2"
@search-terms AssociateTrunkInterface
export def 'ec2 associate-trunk-interface' [
  --branch-interface-id: string
  --trunk-interface-id: string
  --vlan-id: int
  --gre-key: int
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateTrunkInterface $branch_interface_id=BranchInterfaceId $trunk_interface_id=TrunkInterfaceId $vlan_id=VlanId $gre_key=GreKey $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms AssociateVpcCidrBlock
export def 'ec2 associate-vpc-cidr-block' [
  --cidr-block: string
  --ipv6-cidr-block-network-border-group: string
  --ipv6-pool: string
  --ipv6-cidr-block: string
  --ipv4-ipam-pool-id: string
  --ipv4-netmask-length: int
  --ipv6-ipam-pool-id: string
  --ipv6-netmask-length: int
  --vpc-id: string
  --amazon-provided-ipv6-cidr-block: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AssociateVpcCidrBlock $cidr_block=CidrBlock $ipv6_cidr_block_network_border_group=Ipv6CidrBlockNetworkBorderGroup $ipv6_pool=Ipv6Pool $ipv6_cidr_block=Ipv6CidrBlock $ipv4_ipam_pool_id=Ipv4IpamPoolId $ipv4_netmask_length=Ipv4NetmaskLength $ipv6_ipam_pool_id=Ipv6IpamPoolId $ipv6_netmask_length=Ipv6NetmaskLength $vpc_id=VpcId $amazon_provided_ipv6_cidr_block=AmazonProvidedIpv6CidrBlock $region=--region $profile=--profile' }

# POST /; needs --instance-id --vpc-id --groups
@category "aws ec2"
@search-terms AttachClassicLinkVpc
export def 'ec2 attach-classic-link-vpc' [
  --dry-run
  --instance-id: string
  --vpc-id: string
  --groups: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AttachClassicLinkVpc $dry_run=DryRun? $instance_id=InstanceId $vpc_id=VpcId $groups=Groups $region=--region $profile=--profile' }

# POST /; needs --image-id --watermark-name
@category "aws ec2"
@search-terms AttachImageWatermark
export def 'ec2 attach-image-watermark' [
  --image-id: string
  --watermark-name: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AttachImageWatermark $image_id=ImageId $watermark_name=WatermarkName $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --internet-gateway-id --vpc-id
@category "aws ec2"
@search-terms AttachInternetGateway
export def 'ec2 attach-internet-gateway' [
  --dry-run
  --internet-gateway-id: string
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 AttachInternetGateway $dry_run=DryRun? $internet_gateway_id=InternetGatewayId $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /; needs --network-interface-id --instance-id --device-index
@category "aws ec2"
@search-terms AttachNetworkInterface
export def 'ec2 attach-network-interface' [
  --network-card-index: int
  --ena-srd-specification: record
  --ena-queue-count: int
  --dry-run
  --network-interface-id: string
  --instance-id: string
  --device-index: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AttachNetworkInterface $network_card_index=NetworkCardIndex $ena_srd_specification=EnaSrdSpecification $ena_queue_count=EnaQueueCount $dry_run=DryRun? $network_interface_id=NetworkInterfaceId $instance_id=InstanceId $device_index=DeviceIndex $region=--region $profile=--profile' }

# POST /; needs --verified-access-instance-id --verified-access-trust-provider-id
@category "aws ec2"
@search-terms AttachVerifiedAccessTrustProvider
export def 'ec2 attach-verified-access-trust-provider' [
  --verified-access-instance-id: string
  --verified-access-trust-provider-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AttachVerifiedAccessTrustProvider $verified_access_instance_id=VerifiedAccessInstanceId $verified_access_trust_provider_id=VerifiedAccessTrustProviderId $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --device --instance-id --volume-id
@category "aws ec2"
@search-terms AttachVolume
export def 'ec2 attach-volume' [
  --device: string
  --instance-id: string
  --volume-id: string
  --ebs-card-index: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AttachVolume $device=Device $instance_id=InstanceId $volume_id=VolumeId $ebs_card_index=EbsCardIndex $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id --vpn-gateway-id
@category "aws ec2"
@search-terms AttachVpnGateway
export def 'ec2 attach-vpn-gateway' [
  --vpc-id: string
  --vpn-gateway-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AttachVpnGateway $vpc_id=VpcId $vpn_gateway_id=VpnGatewayId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id --target-network-cidr
@category "aws ec2"
@search-terms AuthorizeClientVpnIngress
export def 'ec2 authorize-client-vpn-ingress' [
  --client-vpn-endpoint-id: string
  --target-network-cidr: string
  --access-group-id: string
  --authorize-all-groups: oneof<bool>
  --description: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AuthorizeClientVpnIngress $client_vpn_endpoint_id=ClientVpnEndpointId $target_network_cidr=TargetNetworkCidr $access_group_id=AccessGroupId $authorize_all_groups=AuthorizeAllGroups $description=Description $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --group-id
@category "aws ec2"
@search-terms AuthorizeSecurityGroupEgress
export def 'ec2 authorize-security-group-egress' [
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --group-id: string
  --source-security-group-name: string
  --source-security-group-owner-id: string
  --ip-protocol: string
  --from-port: int
  --to-port: int
  --cidr-ip: string
  --ip-permissions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AuthorizeSecurityGroupEgress $tag_specifications=TagSpecifications $dry_run=DryRun? $group_id=GroupId $source_security_group_name=SourceSecurityGroupName $source_security_group_owner_id=SourceSecurityGroupOwnerId $ip_protocol=IpProtocol $from_port=FromPort $to_port=ToPort $cidr_ip=CidrIp $ip_permissions=IpPermissions $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms AuthorizeSecurityGroupIngress
export def 'ec2 authorize-security-group-ingress' [
  --cidr-ip: string
  --from-port: int
  --group-id: string
  --group-name: string
  --ip-permissions: oneof<list<any>, record>
  --ip-protocol: string
  --source-security-group-name: string
  --source-security-group-owner-id: string
  --to-port: int
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 AuthorizeSecurityGroupIngress $cidr_ip=CidrIp $from_port=FromPort $group_id=GroupId $group_name=GroupName $ip_permissions=IpPermissions $ip_protocol=IpProtocol $source_security_group_name=SourceSecurityGroupName $source_security_group_owner_id=SourceSecurityGroupOwnerId $to_port=ToPort $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --ipam-internet-registry-association-id --delta-json
@category "aws ec2"
@search-terms BatchModifyIpamRoutingPolicyRegistrations
export def 'ec2 batch-modify-ipam-routing-policy-registrations' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --delta-json: string
  --force: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 BatchModifyIpamRoutingPolicyRegistrations $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $delta_json=DeltaJson $force=Force $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --instance-id --storage
@category "aws ec2"
@search-terms BundleInstance
export def 'ec2 bundle-instance' [
  --instance-id: string
  --storage: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 BundleInstance $instance_id=InstanceId $storage=Storage $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --bundle-id
@category "aws ec2"
@search-terms CancelBundleTask
export def 'ec2 cancel-bundle-task' [
  --bundle-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CancelBundleTask $bundle_id=BundleId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id
@category "aws ec2"
@search-terms CancelCapacityReservation
export def 'ec2 cancel-capacity-reservation' [
  --capacity-reservation-id: string
  --dry-run
  --apply-cancellation-charges: string@[commitment-wind-down]
  --quote-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CancelCapacityReservation $capacity_reservation_id=CapacityReservationId $dry_run=DryRun? $apply_cancellation_charges=ApplyCancellationCharges $quote_id=QuoteId $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-fleet-ids
@category "aws ec2"
@search-terms CancelCapacityReservationFleets
export def 'ec2 cancel-capacity-reservation-fleets' [
  --dry-run
  --capacity-reservation-fleet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CancelCapacityReservationFleets $dry_run=DryRun? $capacity_reservation_fleet_ids=CapacityReservationFleetIds $region=--region $profile=--profile' }

# POST /; needs --conversion-task-id
@category "aws ec2"
@search-terms CancelConversionTask
export def 'ec2 cancel-conversion-task' [
  --dry-run
  --conversion-task-id: string
  --reason-message: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 CancelConversionTask $dry_run=DryRun? $conversion_task_id=ConversionTaskId $reason_message=ReasonMessage $region=--region $profile=--profile' }

# POST /; needs --report-id
@category "aws ec2"
@search-terms CancelDeclarativePoliciesReport
export def 'ec2 cancel-declarative-policies-report' [
  --dry-run
  --report-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CancelDeclarativePoliciesReport $dry_run=DryRun? $report_id=ReportId $region=--region $profile=--profile' }

# POST /; needs --export-task-id
@category "aws ec2"
@search-terms CancelExportTask
export def 'ec2 cancel-export-task' [
  --export-task-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 CancelExportTask $export_task_id=ExportTaskId $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms CancelImageLaunchPermission
export def 'ec2 cancel-image-launch-permission' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CancelImageLaunchPermission $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CancelImportTask
export def 'ec2 cancel-import-task' [
  --cancel-reason: string
  --dry-run
  --import-task-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CancelImportTask $cancel_reason=CancelReason $dry_run=DryRun? $import_task_id=ImportTaskId $region=--region $profile=--profile' }

# POST /; needs --reserved-instances-listing-id
@category "aws ec2"
@search-terms CancelReservedInstancesListing
export def 'ec2 cancel-reserved-instances-listing' [
  --reserved-instances-listing-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 CancelReservedInstancesListing $reserved_instances_listing_id=ReservedInstancesListingId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --spot-fleet-request-ids --terminate-instances
@category "aws ec2"
@search-terms CancelSpotFleetRequests
export def 'ec2 cancel-spot-fleet-requests' [
  --dry-run
  --spot-fleet-request-ids: oneof<list<string>, string>
  --terminate-instances: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CancelSpotFleetRequests $dry_run=DryRun? $spot_fleet_request_ids=SpotFleetRequestIds $terminate_instances=TerminateInstances $region=--region $profile=--profile' }

# POST /; needs --spot-instance-request-ids
@category "aws ec2"
@search-terms CancelSpotInstanceRequests
export def 'ec2 cancel-spot-instance-requests' [
  --dry-run
  --spot-instance-request-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 CancelSpotInstanceRequests $dry_run=DryRun? $spot_instance_request_ids=SpotInstanceRequestIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --instance-id --product-code
@category "aws ec2"
@search-terms ConfirmProductInstance
export def 'ec2 confirm-product-instance' [
  --instance-id: string
  --product-code: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ConfirmProductInstance $instance_id=InstanceId $product_code=ProductCode $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --source-fpga-image-id --source-region
@category "aws ec2"
@search-terms CopyFpgaImage
export def 'ec2 copy-fpga-image' [
  --dry-run
  --source-fpga-image-id: string
  --description: string
  --name: string
  --source-region: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CopyFpgaImage $dry_run=DryRun? $source_fpga_image_id=SourceFpgaImageId $description=Description $name=Name $source_region=SourceRegion $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --name --source-image-id --source-region
@category "aws ec2"
@search-terms CopyImage
export def 'ec2 copy-image' [
  --client-token: string
  --description: string
  --encrypted: oneof<bool>
  --kms-key-id: string
  --name: string
  --source-image-id: string
  --source-region: string
  --destination-outpost-arn: string
  --copy-image-tags: oneof<bool>
  --tag-specifications: oneof<list<any>, record>
  --snapshot-copy-completion-duration-minutes: int
  --destination-availability-zone: string
  --destination-availability-zone-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CopyImage $client_token=ClientToken $description=Description $encrypted=Encrypted $kms_key_id=KmsKeyId $name=Name $source_image_id=SourceImageId $source_region=SourceRegion $destination_outpost_arn=DestinationOutpostArn $copy_image_tags=CopyImageTags $tag_specifications=TagSpecifications $snapshot_copy_completion_duration_minutes=SnapshotCopyCompletionDurationMinutes $destination_availability_zone=DestinationAvailabilityZone $destination_availability_zone_id=DestinationAvailabilityZoneId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --source-region --source-snapshot-id
@category "aws ec2"
@search-terms CopySnapshot
export def 'ec2 copy-snapshot' [
  --description: string
  --destination-outpost-arn: string
  --destination-region: string
  --encrypted: oneof<bool>
  --kms-key-id: string
  --presigned-url: string
  --source-region: string
  --source-snapshot-id: string
  --tag-specifications: oneof<list<any>, record>
  --completion-duration-minutes: int
  --destination-availability-zone: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CopySnapshot $description=Description $destination_outpost_arn=DestinationOutpostArn $destination_region=DestinationRegion $encrypted=Encrypted $kms_key_id=KmsKeyId $presigned_url=PresignedUrl $source_region=SourceRegion $source_snapshot_id=SourceSnapshotId $tag_specifications=TagSpecifications $completion_duration_minutes=CompletionDurationMinutes $destination_availability_zone=DestinationAvailabilityZone $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --source-volume-id
@category "aws ec2"
@search-terms CopyVolumes
export def 'ec2 copy-volumes' [
  --source-volume-id: string
  --iops: int
  --size: int
  --volume-type: string@[standard io1 io2 gp2 sc1 st1 gp3]
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --multi-attach-enabled: oneof<bool>
  --throughput: int
  --client-token: string
  --encrypted: oneof<bool>
  --kms-key-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 CopyVolumes $source_volume_id=SourceVolumeId $iops=Iops $size=Size $volume_type=VolumeType $dry_run=DryRun? $tag_specifications=TagSpecifications $multi_attach_enabled=MultiAttachEnabled $throughput=Throughput $client_token=ClientToken $encrypted=Encrypted $kms_key_id=KmsKeyId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --protocol --port
@category "aws ec2"
@search-terms CreateApplicationStatusCheck
export def 'ec2 create-application-status-check' [
  --health-check-paths: oneof<list<any>, record>
  --aggregation: string@[included excluded]
  --protocol: string@[http https]
  --port: int
  --path: string
  --device-index: int
  --ip-version: string@[ipv4 ipv6]
  --ip-scope: string@[private]
  --interval: int
  --timeout: int
  --failure-threshold: int
  --success-threshold: int
  --status-code-matcher: string
  --initialization-grace-period-seconds: int
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateApplicationStatusCheck $health_check_paths=HealthCheckPaths $aggregation=Aggregation $protocol=Protocol $port=Port $path=Path $device_index=DeviceIndex $ip_version=IpVersion $ip_scope=IpScope $interval=Interval $timeout=Timeout $failure_threshold=FailureThreshold $success_threshold=SuccessThreshold $status_code_matcher=StatusCodeMatcher $initialization_grace_period_seconds=InitializationGracePeriodSeconds $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --s3-bucket-name --schedule --output-format
@category "aws ec2"
@search-terms CreateCapacityManagerDataExport
export def 'ec2 create-capacity-manager-data-export' [
  --s3-bucket-name: string
  --s3-bucket-prefix: string
  --schedule: string@[hourly]
  --output-format: string@[csv parquet]
  --client-token: string
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCapacityManagerDataExport $s3_bucket_name=S3BucketName $s3_bucket_prefix=S3BucketPrefix $schedule=Schedule $output_format=OutputFormat $client_token=ClientToken $dry_run=DryRun? $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --instance-type --instance-platform --instance-count
@category "aws ec2"
@search-terms CreateCapacityReservation
export def 'ec2 create-capacity-reservation' [
  --client-token: string
  --instance-type: string
  --instance-platform: string@["Linux/UNIX" "Red Hat Enterprise Linux" "SUSE Linux" Windows "Windows with SQL Server" "Windows with SQL Server Enterprise" "Windows with SQL Server Standard" "Windows with SQL Server Web" "Linux with SQL Server Standard" "Linux with SQL Server Web" "Linux with SQL Server Enterprise" "RHEL with SQL Server Standard" "RHEL with SQL Server Enterprise" "RHEL with SQL Server Web" "RHEL with HA" "RHEL with HA and SQL Server Standard" "RHEL with HA and SQL Server Enterprise" "Ubuntu Pro"]
  --availability-zone: string
  --availability-zone-id: string
  --tenancy: string@[default dedicated]
  --instance-count: int
  --ebs-optimized: oneof<bool>
  --ephemeral-storage: oneof<bool>
  --end-date: oneof<datetime, duration, int, string>
  --end-date-type: string@[unlimited limited]
  --instance-match-criteria: string@[open targeted]
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --outpost-arn: string
  --placement-group-arn: string
  --start-date: oneof<datetime, duration, int, string>
  --commitment-duration: int
  --delivery-preference: string@[fixed incremental]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCapacityReservation $client_token=ClientToken $instance_type=InstanceType $instance_platform=InstancePlatform $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $tenancy=Tenancy $instance_count=InstanceCount $ebs_optimized=EbsOptimized $ephemeral_storage=EphemeralStorage $end_date=EndDate $end_date_type=EndDateType $instance_match_criteria=InstanceMatchCriteria $tag_specifications=TagSpecifications $dry_run=DryRun? $outpost_arn=OutpostArn $placement_group_arn=PlacementGroupArn $start_date=StartDate $commitment_duration=CommitmentDuration $delivery_preference=DeliveryPreference $region=--region $profile=--profile' }

# POST /; needs --source-capacity-reservation-id --instance-count
@category "aws ec2"
@search-terms CreateCapacityReservationBySplitting
export def 'ec2 create-capacity-reservation-by-splitting' [
  --dry-run
  --client-token: string
  --source-capacity-reservation-id: string
  --instance-count: int
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCapacityReservationBySplitting $dry_run=DryRun? $client_token=ClientToken $source_capacity_reservation_id=SourceCapacityReservationId $instance_count=InstanceCount $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id
@category "aws ec2"
@search-terms CreateCapacityReservationCancellationQuote
export def 'ec2 create-capacity-reservation-cancellation-quote' [
  --capacity-reservation-id: string
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCapacityReservationCancellationQuote $capacity_reservation_id=CapacityReservationId $client_token=ClientToken $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id --new-start-date
@category "aws ec2"
@search-terms CreateCapacityReservationDateChangeQuote
export def 'ec2 create-capacity-reservation-date-change-quote' [
  --capacity-reservation-id: string
  --new-start-date: oneof<datetime, duration, int, string>
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCapacityReservationDateChangeQuote $capacity_reservation_id=CapacityReservationId $new_start_date=NewStartDate $client_token=ClientToken $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --total-target-capacity
@category "aws ec2"
@search-terms CreateCapacityReservationFleet
export def 'ec2 create-capacity-reservation-fleet' [
  --allocation-strategy: string
  --client-token: string
  --instance-type-specifications: oneof<list<any>, record>
  --instance-requirements: record
  --availability-zone: string
  --availability-zone-id: string
  --tenancy: string@[default]
  --total-target-capacity: int
  --end-date: oneof<datetime, duration, int, string>
  --instance-match-criteria: string@[open]
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCapacityReservationFleet $allocation_strategy=AllocationStrategy $client_token=ClientToken $instance_type_specifications=InstanceTypeSpecifications $instance_requirements=InstanceRequirements $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $tenancy=Tenancy $total_target_capacity=TotalTargetCapacity $end_date=EndDate $instance_match_criteria=InstanceMatchCriteria $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms CreateCarrierGateway
export def 'ec2 create-carrier-gateway' [
  --vpc-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCarrierGateway $vpc_id=VpcId $tag_specifications=TagSpecifications $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --server-certificate-arn --authentication-options --connection-log-options
@category "aws ec2"
@search-terms CreateClientVpnEndpoint
export def 'ec2 create-client-vpn-endpoint' [
  --client-cidr-block: string
  --server-certificate-arn: string
  --authentication-options: oneof<list<any>, record>
  --connection-log-options: record
  --dns-servers: oneof<list<string>, string>
  --transport-protocol: string@[tcp udp]
  --vpn-port: int
  --description: string
  --split-tunnel: oneof<bool>
  --dry-run
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --security-group-ids: oneof<list<string>, string>
  --vpc-id: string
  --self-service-portal: string@[enabled disabled]
  --client-connect-options: record
  --session-timeout-hours: int
  --client-login-banner-options: record
  --client-route-enforcement-options: record
  --disconnect-on-session-timeout: oneof<bool>
  --endpoint-ip-address-type: string@[ipv4 ipv6 dual-stack]
  --traffic-ip-address-type: string@[ipv4 ipv6 dual-stack]
  --transit-gateway-configuration: record
  --device-posture-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateClientVpnEndpoint $client_cidr_block=ClientCidrBlock $server_certificate_arn=ServerCertificateArn $authentication_options=AuthenticationOptions $connection_log_options=ConnectionLogOptions $dns_servers=DnsServers $transport_protocol=TransportProtocol $vpn_port=VpnPort $description=Description $split_tunnel=SplitTunnel $dry_run=DryRun? $client_token=ClientToken $tag_specifications=TagSpecifications $security_group_ids=SecurityGroupIds $vpc_id=VpcId $self_service_portal=SelfServicePortal $client_connect_options=ClientConnectOptions $session_timeout_hours=SessionTimeoutHours $client_login_banner_options=ClientLoginBannerOptions $client_route_enforcement_options=ClientRouteEnforcementOptions $disconnect_on_session_timeout=DisconnectOnSessionTimeout $endpoint_ip_address_type=EndpointIpAddressType $traffic_ip_address_type=TrafficIpAddressType $transit_gateway_configuration=TransitGatewayConfiguration $device_posture_options=DevicePostureOptions $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id --destination-cidr-block
@category "aws ec2"
@search-terms CreateClientVpnRoute
export def 'ec2 create-client-vpn-route' [
  --client-vpn-endpoint-id: string
  --destination-cidr-block: string
  --target-vpc-subnet-id: string
  --description: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateClientVpnRoute $client_vpn_endpoint_id=ClientVpnEndpointId $destination_cidr_block=DestinationCidrBlock $target_vpc_subnet_id=TargetVpcSubnetId $description=Description $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --cidr --coip-pool-id
@category "aws ec2"
@search-terms CreateCoipCidr
export def 'ec2 create-coip-cidr' [
  --cidr: string
  --coip-pool-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCoipCidr $cidr=Cidr $coip_pool_id=CoipPoolId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-id
@category "aws ec2"
@search-terms CreateCoipPool
export def 'ec2 create-coip-pool' [
  --local-gateway-route-table-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCoipPool $local_gateway_route_table_id=LocalGatewayRouteTableId $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --type
@category "aws ec2"
@search-terms CreateCustomerGateway
export def 'ec2 create-customer-gateway' [
  --bgp-asn: int
  --public-ip: string
  --certificate-arn: string
  --type: string@["ipsec.1"]
  --tag-specifications: oneof<list<any>, record>
  --device-name: string
  --ip-address: string
  --bgp-asn-extended: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateCustomerGateway $bgp_asn=BgpAsn $public_ip=PublicIp $certificate_arn=CertificateArn $type=Type $tag_specifications=TagSpecifications $device_name=DeviceName $ip_address=IpAddress $bgp_asn_extended=BgpAsnExtended $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateDefaultSubnet
export def 'ec2 create-default-subnet' [
  --availability-zone: string
  --dry-run
  --ipv6-native: oneof<bool>
  --availability-zone-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateDefaultSubnet $availability_zone=AvailabilityZone $dry_run=DryRun? $ipv6_native=Ipv6Native $availability_zone_id=AvailabilityZoneId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateDefaultVpc
export def 'ec2 create-default-vpc' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateDefaultVpc $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id --mac-credentials
@category "aws ec2"
@search-terms CreateDelegateMacVolumeOwnershipTask
export def 'ec2 create-delegate-mac-volume-ownership-task' [
  --client-token: string
  --dry-run
  --instance-id: string
  --mac-credentials: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateDelegateMacVolumeOwnershipTask $client_token=ClientToken $dry_run=DryRun? $instance_id=InstanceId $mac_credentials=MacCredentials $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --dhcp-configurations
@category "aws ec2"
@search-terms CreateDhcpOptions
export def 'ec2 create-dhcp-options' [
  --dhcp-configurations: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateDhcpOptions $dhcp_configurations=DhcpConfigurations $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms CreateEgressOnlyInternetGateway
export def 'ec2 create-egress-only-internet-gateway' [
  --client-token: string
  --dry-run
  --vpc-id: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateEgressOnlyInternetGateway $client_token=ClientToken $dry_run=DryRun? $vpc_id=VpcId $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --launch-template-configs --target-capacity-specification
@category "aws ec2"
@search-terms CreateFleet
export def 'ec2 create-fleet' [
  --dry-run
  --client-token: string
  --spot-options: record
  --on-demand-options: record
  --reserved-capacity-options: record
  --excess-capacity-termination-policy: string@[no-termination termination]
  --launch-template-configs: oneof<list<any>, record>
  --target-capacity-specification: record
  --terminate-instances-with-expiration: oneof<bool>
  --type: string@[request maintain instant]
  --valid-from: oneof<datetime, duration, int, string>
  --valid-until: oneof<datetime, duration, int, string>
  --replace-unhealthy-instances: oneof<bool>
  --tag-specifications: oneof<list<any>, record>
  --context: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateFleet $dry_run=DryRun? $client_token=ClientToken $spot_options=SpotOptions $on_demand_options=OnDemandOptions $reserved_capacity_options=ReservedCapacityOptions $excess_capacity_termination_policy=ExcessCapacityTerminationPolicy $launch_template_configs=LaunchTemplateConfigs $target_capacity_specification=TargetCapacitySpecification $terminate_instances_with_expiration=TerminateInstancesWithExpiration $type=Type $valid_from=ValidFrom $valid_until=ValidUntil $replace_unhealthy_instances=ReplaceUnhealthyInstances $tag_specifications=TagSpecifications $context=Context $region=--region $profile=--profile' }

# POST /; needs --resource-ids --resource-type
@category "aws ec2"
@search-terms CreateFlowLogs
export def 'ec2 create-flow-logs' [
  --dry-run
  --client-token: string
  --deliver-logs-permission-arn: string
  --deliver-cross-account-role: string
  --log-group-name: string
  --resource-ids: oneof<list<string>, string>
  --resource-type: string@[VPC Subnet NetworkInterface TransitGateway TransitGatewayAttachment RegionalNatGateway CoreNetwork CoreNetworkEdge CoreNetworkAttachment]
  --traffic-type: string@[ACCEPT REJECT ALL]
  --log-destination-type: string@[cloud-watch-logs s3 kinesis-data-firehose]
  --log-destination: string
  --log-format: string
  --tag-specifications: oneof<list<any>, record>
  --max-aggregation-interval: int
  --destination-options: record
  --tag-field-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateFlowLogs $dry_run=DryRun? $client_token=ClientToken $deliver_logs_permission_arn=DeliverLogsPermissionArn $deliver_cross_account_role=DeliverCrossAccountRole $log_group_name=LogGroupName $resource_ids=ResourceIds $resource_type=ResourceType $traffic_type=TrafficType $log_destination_type=LogDestinationType $log_destination=LogDestination $log_format=LogFormat $tag_specifications=TagSpecifications $max_aggregation_interval=MaxAggregationInterval $destination_options=DestinationOptions $tag_field_specifications=TagFieldSpecifications $region=--region $profile=--profile' }

# POST /; needs --input-storage-location
@category "aws ec2"
@search-terms CreateFpgaImage
export def 'ec2 create-fpga-image' [
  --dry-run
  --input-storage-location: record
  --logs-storage-location: record
  --description: string
  --name: string
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateFpgaImage $dry_run=DryRun? $input_storage_location=InputStorageLocation $logs_storage_location=LogsStorageLocation $description=Description $name=Name $client_token=ClientToken $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --instance-id --name
@category "aws ec2"
@search-terms CreateImage
export def 'ec2 create-image' [
  --tag-specifications: oneof<list<any>, record>
  --snapshot-location: string@[regional local]
  --boot-mode-override: string@[uefi]
  --dry-run
  --instance-id: string
  --name: string
  --description: string
  --no-reboot: oneof<bool>
  --block-device-mappings: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateImage $tag_specifications=TagSpecifications $snapshot_location=SnapshotLocation $boot_mode_override=BootModeOverride $dry_run=DryRun? $instance_id=InstanceId $name=Name $description=Description $no_reboot=NoReboot $block_device_mappings=BlockDeviceMappings $region=--region $profile=--profile' }

# POST /; needs --image-id --resource-types
@category "aws ec2"
@search-terms CreateImageUsageReport
export def 'ec2 create-image-usage-report' [
  --image-id: string
  --dry-run
  --resource-types: oneof<list<any>, record>
  --account-ids: oneof<list<string>, string>
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateImageUsageReport $image_id=ImageId $dry_run=DryRun? $resource_types=ResourceTypes $account_ids=AccountIds $client_token=ClientToken $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --subnet-id
@category "aws ec2"
@search-terms CreateInstanceConnectEndpoint
export def 'ec2 create-instance-connect-endpoint' [
  --dry-run
  --subnet-id: string
  --security-group-ids: oneof<list<string>, string>
  --preserve-client-ip: oneof<bool>
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --ip-address-type: string@[ipv4 dualstack ipv6]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateInstanceConnectEndpoint $dry_run=DryRun? $subnet_id=SubnetId $security_group_ids=SecurityGroupIds $preserve_client_ip=PreserveClientIp $client_token=ClientToken $tag_specifications=TagSpecifications $ip_address_type=IpAddressType $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateInstanceEventWindow
export def 'ec2 create-instance-event-window' [
  --dry-run
  --name: string
  --time-ranges: oneof<list<any>, record>
  --cron-expression: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateInstanceEventWindow $dry_run=DryRun? $name=Name $time_ranges=TimeRanges $cron_expression=CronExpression $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --instance-id --target-environment --export-to-s3-task
@category "aws ec2"
@search-terms CreateInstanceExportTask
export def 'ec2 create-instance-export-task' [
  --tag-specifications: oneof<list<any>, record>
  --description: string
  --instance-id: string
  --target-environment: string@[citrix vmware microsoft]
  --export-to-s3-task: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateInstanceExportTask $tag_specifications=TagSpecifications $description=Description $instance_id=InstanceId $target_environment=TargetEnvironment $export_to_s3_task=ExportToS3Task $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateInternetGateway
export def 'ec2 create-internet-gateway' [
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateInternetGateway $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id --instance-count
@category "aws ec2"
@search-terms CreateInterruptibleCapacityReservationAllocation
export def 'ec2 create-interruptible-capacity-reservation-allocation' [
  --capacity-reservation-id: string
  --instance-count: int
  --client-token: string
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --zero-size-preference: string@[retain default]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateInterruptibleCapacityReservationAllocation $capacity_reservation_id=CapacityReservationId $instance_count=InstanceCount $client_token=ClientToken $dry_run=DryRun? $tag_specifications=TagSpecifications $zero_size_preference=ZeroSizePreference $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateIpam
export def 'ec2 create-ipam' [
  --dry-run
  --description: string
  --operating-regions: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --tier: string@[free advanced]
  --enable-private-gua: oneof<bool>
  --metered-account: string@[ipam-owner resource-owner]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpam $dry_run=DryRun? $description=Description $operating_regions=OperatingRegions $tag_specifications=TagSpecifications $client_token=ClientToken $tier=Tier $enable_private_gua=EnablePrivateGua $metered_account=MeteredAccount $region=--region $profile=--profile' }

# POST /; needs --ipam-id
@category "aws ec2"
@search-terms CreateIpamExternalResourceVerificationToken
export def 'ec2 create-ipam-external-resource-verification-token' [
  --dry-run
  --ipam-id: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamExternalResourceVerificationToken $dry_run=DryRun? $ipam_id=IpamId $tag_specifications=TagSpecifications $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --ipam-id --rir --organization-handle
@category "aws ec2"
@search-terms CreateIpamInternetRegistryAssociation
export def 'ec2 create-ipam-internet-registry-association' [
  --dry-run
  --ipam-id: string
  --rir: string@[ripe apnic arin lacnic nicbr]
  --organization-handle: string
  --description: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamInternetRegistryAssociation $dry_run=DryRun? $ipam_id=IpamId $rir=Rir $organization_handle=OrganizationHandle $description=Description $tag_specifications=TagSpecifications $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --ipam-id
@category "aws ec2"
@search-terms CreateIpamPolicy
export def 'ec2 create-ipam-policy' [
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --ipam-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamPolicy $dry_run=DryRun? $tag_specifications=TagSpecifications $client_token=ClientToken $ipam_id=IpamId $region=--region $profile=--profile' }

# POST /; needs --ipam-scope-id --address-family
@category "aws ec2"
@search-terms CreateIpamPool
export def 'ec2 create-ipam-pool' [
  --dry-run
  --ipam-scope-id: string
  --locale: string
  --source-ipam-pool-id: string
  --description: string
  --address-family: string@[ipv4 ipv6]
  --auto-import: oneof<bool>
  --publicly-advertisable: oneof<bool>
  --allocation-min-netmask-length: int
  --allocation-max-netmask-length: int
  --allocation-default-netmask-length: int
  --allocation-resource-tags: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --aws-service: string@[ec2 global-services]
  --public-ip-source: string@[amazon byoip]
  --source-resource: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamPool $dry_run=DryRun? $ipam_scope_id=IpamScopeId $locale=Locale $source_ipam_pool_id=SourceIpamPoolId $description=Description $address_family=AddressFamily $auto_import=AutoImport $publicly_advertisable=PubliclyAdvertisable $allocation_min_netmask_length=AllocationMinNetmaskLength $allocation_max_netmask_length=AllocationMaxNetmaskLength $allocation_default_netmask_length=AllocationDefaultNetmaskLength $allocation_resource_tags=AllocationResourceTags $tag_specifications=TagSpecifications $client_token=ClientToken $aws_service=AwsService $public_ip_source=PublicIpSource $source_resource=SourceResource $region=--region $profile=--profile' }

# POST /; needs --ipam-id --address-family
@category "aws ec2"
@search-terms CreateIpamPrefixListResolver
export def 'ec2 create-ipam-prefix-list-resolver' [
  --dry-run
  --ipam-id: string
  --description: string
  --address-family: string@[ipv4 ipv6]
  --rules: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamPrefixListResolver $dry_run=DryRun? $ipam_id=IpamId $description=Description $address_family=AddressFamily $rules=Rules $tag_specifications=TagSpecifications $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --ipam-prefix-list-resolver-id --prefix-list-id --prefix-list-region --track-latest-version
@category "aws ec2"
@search-terms CreateIpamPrefixListResolverTarget
export def 'ec2 create-ipam-prefix-list-resolver-target' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --prefix-list-id: string
  --prefix-list-region: string
  --desired-version: int
  --track-latest-version: oneof<bool>
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamPrefixListResolverTarget $dry_run=DryRun? $ipam_prefix_list_resolver_id=IpamPrefixListResolverId $prefix_list_id=PrefixListId $prefix_list_region=PrefixListRegion $desired_version=DesiredVersion $track_latest_version=TrackLatestVersion $tag_specifications=TagSpecifications $client_token=ClientToken $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateIpamResourceDiscovery
export def 'ec2 create-ipam-resource-discovery' [
  --dry-run
  --description: string
  --operating-regions: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamResourceDiscovery $dry_run=DryRun? $description=Description $operating_regions=OperatingRegions $tag_specifications=TagSpecifications $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --ipam-internet-registry-association-id --cidr --asns
@category "aws ec2"
@search-terms CreateIpamRoutingPolicyRegistration
export def 'ec2 create-ipam-routing-policy-registration' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
  --asns: oneof<list<string>, string>
  --permit-more-specific-announcements: oneof<bool>
  --max-length: int
  --description: string
  --force: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamRoutingPolicyRegistration $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $cidr=Cidr $asns=Asns $permit_more_specific_announcements=PermitMoreSpecificAnnouncements $max_length=MaxLength $description=Description $force=Force $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --ipam-id
@category "aws ec2"
@search-terms CreateIpamScope
export def 'ec2 create-ipam-scope' [
  --dry-run
  --ipam-id: string
  --description: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --external-authority-configuration: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateIpamScope $dry_run=DryRun? $ipam_id=IpamId $description=Description $tag_specifications=TagSpecifications $client_token=ClientToken $external_authority_configuration=ExternalAuthorityConfiguration $region=--region $profile=--profile' }

# POST /; needs --key-name
@category "aws ec2"
@search-terms CreateKeyPair
export def 'ec2 create-key-pair' [
  --key-name: string
  --key-type: string@[rsa ed25519]
  --tag-specifications: oneof<list<any>, record>
  --key-format: string@[pem ppk]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateKeyPair $key_name=KeyName $key_type=KeyType $tag_specifications=TagSpecifications $key_format=KeyFormat $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --launch-template-name --launch-template-data
@category "aws ec2"
@search-terms CreateLaunchTemplate
export def 'ec2 create-launch-template' [
  --dry-run
  --client-token: string
  --launch-template-name: string
  --version-description: string
  --launch-template-data: record
  --operator: record
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateLaunchTemplate $dry_run=DryRun? $client_token=ClientToken $launch_template_name=LaunchTemplateName $version_description=VersionDescription $launch_template_data=LaunchTemplateData $operator=Operator $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --launch-template-data
@category "aws ec2"
@search-terms CreateLaunchTemplateVersion
export def 'ec2 create-launch-template-version' [
  --dry-run
  --client-token: string
  --launch-template-id: string
  --launch-template-name: string
  --source-version: string
  --version-description: string
  --launch-template-data: record
  --resolve-alias: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateLaunchTemplateVersion $dry_run=DryRun? $client_token=ClientToken $launch_template_id=LaunchTemplateId $launch_template_name=LaunchTemplateName $source_version=SourceVersion $version_description=VersionDescription $launch_template_data=LaunchTemplateData $resolve_alias=ResolveAlias $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-id
@category "aws ec2"
@search-terms CreateLocalGatewayRoute
export def 'ec2 create-local-gateway-route' [
  --destination-cidr-block: string
  --local-gateway-route-table-id: string
  --local-gateway-virtual-interface-group-id: string
  --dry-run
  --network-interface-id: string
  --destination-prefix-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateLocalGatewayRoute $destination_cidr_block=DestinationCidrBlock $local_gateway_route_table_id=LocalGatewayRouteTableId $local_gateway_virtual_interface_group_id=LocalGatewayVirtualInterfaceGroupId $dry_run=DryRun? $network_interface_id=NetworkInterfaceId $destination_prefix_list_id=DestinationPrefixListId $region=--region $profile=--profile' }

# POST /; needs --local-gateway-id
@category "aws ec2"
@search-terms CreateLocalGatewayRouteTable
export def 'ec2 create-local-gateway-route-table' [
  --local-gateway-id: string
  --mode: string@[direct-vpc-routing coip]
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateLocalGatewayRouteTable $local_gateway_id=LocalGatewayId $mode=Mode $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-id --local-gateway-virtual-interface-group-id
@category "aws ec2"
@search-terms CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
export def 'ec2 create-local-gateway-route-table-virtual-interface-group-association' [
  --local-gateway-route-table-id: string
  --local-gateway-virtual-interface-group-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation $local_gateway_route_table_id=LocalGatewayRouteTableId $local_gateway_virtual_interface_group_id=LocalGatewayVirtualInterfaceGroupId $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-id --vpc-id
@category "aws ec2"
@search-terms CreateLocalGatewayRouteTableVpcAssociation
export def 'ec2 create-local-gateway-route-table-vpc-association' [
  --local-gateway-route-table-id: string
  --vpc-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateLocalGatewayRouteTableVpcAssociation $local_gateway_route_table_id=LocalGatewayRouteTableId $vpc_id=VpcId $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --local-gateway-virtual-interface-group-id --outpost-lag-id --vlan --local-address --peer-address
@category "aws ec2"
@search-terms CreateLocalGatewayVirtualInterface
export def 'ec2 create-local-gateway-virtual-interface' [
  --local-gateway-virtual-interface-group-id: string
  --outpost-lag-id: string
  --vlan: int
  --local-address: string
  --peer-address: string
  --peer-bgp-asn: int
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --peer-bgp-asn-extended: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateLocalGatewayVirtualInterface $local_gateway_virtual_interface_group_id=LocalGatewayVirtualInterfaceGroupId $outpost_lag_id=OutpostLagId $vlan=Vlan $local_address=LocalAddress $peer_address=PeerAddress $peer_bgp_asn=PeerBgpAsn $tag_specifications=TagSpecifications $dry_run=DryRun? $peer_bgp_asn_extended=PeerBgpAsnExtended $region=--region $profile=--profile' }

# POST /; needs --local-gateway-id
@category "aws ec2"
@search-terms CreateLocalGatewayVirtualInterfaceGroup
export def 'ec2 create-local-gateway-virtual-interface-group' [
  --local-gateway-id: string
  --local-bgp-asn: int
  --local-bgp-asn-extended: int
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateLocalGatewayVirtualInterfaceGroup $local_gateway_id=LocalGatewayId $local_bgp_asn=LocalBgpAsn $local_bgp_asn_extended=LocalBgpAsnExtended $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id --mac-system-integrity-protection-status
@category "aws ec2"
@search-terms CreateMacSystemIntegrityProtectionModificationTask
export def 'ec2 create-mac-system-integrity-protection-modification-task' [
  --client-token: string
  --dry-run
  --instance-id: string
  --mac-credentials: string
  --mac-system-integrity-protection-configuration: record
  --mac-system-integrity-protection-status: string@[enabled disabled]
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateMacSystemIntegrityProtectionModificationTask $client_token=ClientToken $dry_run=DryRun? $instance_id=InstanceId $mac_credentials=MacCredentials $mac_system_integrity_protection_configuration=MacSystemIntegrityProtectionConfiguration $mac_system_integrity_protection_status=MacSystemIntegrityProtectionStatus $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --prefix-list-name --max-entries --address-family
@category "aws ec2"
@search-terms CreateManagedPrefixList
export def 'ec2 create-managed-prefix-list' [
  --dry-run
  --prefix-list-name: string
  --entries: oneof<list<any>, record>
  --max-entries: int
  --tag-specifications: oneof<list<any>, record>
  --address-family: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateManagedPrefixList $dry_run=DryRun? $prefix_list_name=PrefixListName $entries=Entries $max_entries=MaxEntries $tag_specifications=TagSpecifications $address_family=AddressFamily $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --metrics
@category "aws ec2"
@search-terms CreateMetricCategory
export def 'ec2 create-metric-category' [
  --metrics: oneof<list<string>, string>
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateMetricCategory $metrics=Metrics $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateNatGateway
export def 'ec2 create-nat-gateway' [
  --availability-mode: string@[zonal regional]
  --allocation-id: string
  --client-token: string
  --dry-run
  --subnet-id: string
  --vpc-id: string
  --availability-zone-addresses: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --connectivity-type: string@[private public]
  --private-ip-address: string
  --secondary-allocation-ids: oneof<list<string>, string>
  --secondary-private-ip-addresses: oneof<list<string>, string>
  --secondary-private-ip-address-count: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateNatGateway $availability_mode=AvailabilityMode $allocation_id=AllocationId $client_token=ClientToken $dry_run=DryRun? $subnet_id=SubnetId $vpc_id=VpcId $availability_zone_addresses=AvailabilityZoneAddresses $tag_specifications=TagSpecifications $connectivity_type=ConnectivityType $private_ip_address=PrivateIpAddress $secondary_allocation_ids=SecondaryAllocationIds $secondary_private_ip_addresses=SecondaryPrivateIpAddresses $secondary_private_ip_address_count=SecondaryPrivateIpAddressCount $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms CreateNetworkAcl
export def 'ec2 create-network-acl' [
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateNetworkAcl $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /; needs --network-acl-id --rule-number --protocol --rule-action --egress
@category "aws ec2"
@search-terms CreateNetworkAclEntry
export def 'ec2 create-network-acl-entry' [
  --dry-run
  --network-acl-id: string
  --rule-number: int
  --protocol: string
  --rule-action: string@[allow deny]
  --egress: oneof<bool>
  --cidr-block: string
  --ipv6-cidr-block: string
  --icmp-type-code: record
  --port-range: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 CreateNetworkAclEntry $dry_run=DryRun? $network_acl_id=NetworkAclId $rule_number=RuleNumber $protocol=Protocol $rule_action=RuleAction $egress=Egress $cidr_block=CidrBlock $ipv6_cidr_block=Ipv6CidrBlock $icmp_type_code=IcmpTypeCode $port_range=PortRange $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateNetworkInsightsAccessScope
export def 'ec2 create-network-insights-access-scope' [
  --match-paths: oneof<list<any>, record>
  --exclude-paths: oneof<list<any>, record>
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateNetworkInsightsAccessScope $match_paths=MatchPaths $exclude_paths=ExcludePaths $client_token=ClientToken $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --source --protocol
@category "aws ec2"
@search-terms CreateNetworkInsightsPath
export def 'ec2 create-network-insights-path' [
  --source-ip: string
  --destination-ip: string
  --source: string
  --destination: string
  --protocol: string@[tcp udp]
  --destination-port: int
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --client-token: string
  --filter-at-source: record
  --filter-at-destination: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateNetworkInsightsPath $source_ip=SourceIp $destination_ip=DestinationIp $source=Source $destination=Destination $protocol=Protocol $destination_port=DestinationPort $tag_specifications=TagSpecifications $dry_run=DryRun? $client_token=ClientToken $filter_at_source=FilterAtSource $filter_at_destination=FilterAtDestination $region=--region $profile=--profile' }

# POST /; needs --subnet-id
@category "aws ec2"
@search-terms CreateNetworkInterface
export def 'ec2 create-network-interface' [
  --ipv4-prefixes: oneof<list<any>, record>
  --ipv4-prefix-count: int
  --ipv6-prefixes: oneof<list<any>, record>
  --ipv6-prefix-count: int
  --interface-type: string@[efa efa-only branch trunk]
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --enable-primary-ipv6: oneof<bool>
  --connection-tracking-specification: record
  --operator: record
  --subnet-id: string
  --description: string
  --private-ip-address: string
  --groups: oneof<list<string>, string>
  --private-ip-addresses: oneof<list<any>, record>
  --secondary-private-ip-address-count: int
  --ipv6-addresses: oneof<list<any>, record>
  --ipv6-address-count: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateNetworkInterface $ipv4_prefixes=Ipv4Prefixes $ipv4_prefix_count=Ipv4PrefixCount $ipv6_prefixes=Ipv6Prefixes $ipv6_prefix_count=Ipv6PrefixCount $interface_type=InterfaceType $tag_specifications=TagSpecifications $client_token=ClientToken $enable_primary_ipv6=EnablePrimaryIpv6 $connection_tracking_specification=ConnectionTrackingSpecification $operator=Operator $subnet_id=SubnetId $description=Description $private_ip_address=PrivateIpAddress $groups=Groups $private_ip_addresses=PrivateIpAddresses $secondary_private_ip_address_count=SecondaryPrivateIpAddressCount $ipv6_addresses=Ipv6Addresses $ipv6_address_count=Ipv6AddressCount $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --network-interface-id --permission
@category "aws ec2"
@search-terms CreateNetworkInterfacePermission
export def 'ec2 create-network-interface-permission' [
  --network-interface-id: string
  --aws-account-id: string
  --aws-service: string
  --permission: string@[INSTANCE-ATTACH EIP-ASSOCIATE]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateNetworkInterfacePermission $network_interface_id=NetworkInterfaceId $aws_account_id=AwsAccountId $aws_service=AwsService $permission=Permission $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --network-resource-type
@category "aws ec2"
@search-terms CreateNetworkingFlexCostAllocationPolicy
export def 'ec2 create-networking-flex-cost-allocation-policy' [
  --network-resource-type: string@[natgw pcx ec2]
  --nat-fca-policy-document: record
  --instance-fca-policy-document: record
  --pcx-fca-policy-document: record
  --show-back-enabled: oneof<bool>
  --description: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateNetworkingFlexCostAllocationPolicy $network_resource_type=NetworkResourceType $nat_fca_policy_document=NatFcaPolicyDocument $instance_fca_policy_document=InstanceFcaPolicyDocument $pcx_fca_policy_document=PcxFcaPolicyDocument $show_back_enabled=ShowBackEnabled $description=Description $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreatePlacementGroup
export def 'ec2 create-placement-group' [
  --partition-count: int
  --tag-specifications: oneof<list<any>, record>
  --spread-level: string@[host rack]
  --linked-group-id: string
  --operator: record
  --parent-group-id: string
  --dry-run
  --group-name: string
  --strategy: string@[cluster spread partition precision-time]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreatePlacementGroup $partition_count=PartitionCount $tag_specifications=TagSpecifications $spread_level=SpreadLevel $linked_group_id=LinkedGroupId $operator=Operator $parent_group_id=ParentGroupId $dry_run=DryRun? $group_name=GroupName $strategy=Strategy $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreatePublicIpv4Pool
export def 'ec2 create-public-ipv4-pool' [
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --network-border-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreatePublicIpv4Pool $dry_run=DryRun? $tag_specifications=TagSpecifications $network_border_group=NetworkBorderGroup $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms CreateReplaceRootVolumeTask
export def 'ec2 create-replace-root-volume-task' [
  --instance-id: string
  --snapshot-id: string
  --client-token: string
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --image-id: string
  --delete-replaced-root-volume: oneof<bool>
  --volume-initialization-rate: int
  --volume-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateReplaceRootVolumeTask $instance_id=InstanceId $snapshot_id=SnapshotId $client_token=ClientToken $dry_run=DryRun? $tag_specifications=TagSpecifications $image_id=ImageId $delete_replaced_root_volume=DeleteReplacedRootVolume $volume_initialization_rate=VolumeInitializationRate $volume_id=VolumeId $region=--region $profile=--profile' }

# POST /; needs --reserved-instances-id --instance-count --price-schedules --client-token
@category "aws ec2"
@search-terms CreateReservedInstancesListing
export def 'ec2 create-reserved-instances-listing' [
  --reserved-instances-id: string
  --instance-count: int
  --price-schedules: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 CreateReservedInstancesListing $reserved_instances_id=ReservedInstancesId $instance_count=InstanceCount $price_schedules=PriceSchedules $client_token=ClientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --bucket --object-key
@category "aws ec2"
@search-terms CreateRestoreImageTask
export def 'ec2 create-restore-image-task' [
  --bucket: string
  --object-key: string
  --name: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateRestoreImageTask $bucket=Bucket $object_key=ObjectKey $name=Name $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --route-table-id
@category "aws ec2"
@search-terms CreateRoute
export def 'ec2 create-route' [
  --destination-prefix-list-id: string
  --vpc-endpoint-id: string
  --transit-gateway-id: string
  --local-gateway-id: string
  --carrier-gateway-id: string
  --core-network-arn: string
  --odb-network-arn: string
  --dry-run
  --route-table-id: string
  --destination-cidr-block: string
  --gateway-id: string
  --destination-ipv6-cidr-block: string
  --egress-only-internet-gateway-id: string
  --instance-id: string
  --network-interface-id: string
  --vpc-peering-connection-id: string
  --nat-gateway-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateRoute $destination_prefix_list_id=DestinationPrefixListId $vpc_endpoint_id=VpcEndpointId $transit_gateway_id=TransitGatewayId $local_gateway_id=LocalGatewayId $carrier_gateway_id=CarrierGatewayId $core_network_arn=CoreNetworkArn $odb_network_arn=OdbNetworkArn $dry_run=DryRun? $route_table_id=RouteTableId $destination_cidr_block=DestinationCidrBlock $gateway_id=GatewayId $destination_ipv6_cidr_block=DestinationIpv6CidrBlock $egress_only_internet_gateway_id=EgressOnlyInternetGatewayId $instance_id=InstanceId $network_interface_id=NetworkInterfaceId $vpc_peering_connection_id=VpcPeeringConnectionId $nat_gateway_id=NatGatewayId $region=--region $profile=--profile' }

# POST /; needs --amazon-side-asn
@category "aws ec2"
@search-terms CreateRouteServer
export def 'ec2 create-route-server' [
  --amazon-side-asn: int
  --client-token: string
  --dry-run
  --persist-routes: string@[enable disable reset]
  --persist-routes-duration: int
  --sns-notifications-enabled: oneof<bool>
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateRouteServer $amazon_side_asn=AmazonSideAsn $client_token=ClientToken $dry_run=DryRun? $persist_routes=PersistRoutes $persist_routes_duration=PersistRoutesDuration $sns_notifications_enabled=SnsNotificationsEnabled $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --route-server-id --subnet-id
@category "aws ec2"
@search-terms CreateRouteServerEndpoint
export def 'ec2 create-route-server-endpoint' [
  --route-server-id: string
  --subnet-id: string
  --client-token: string
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateRouteServerEndpoint $route_server_id=RouteServerId $subnet_id=SubnetId $client_token=ClientToken $dry_run=DryRun? $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --route-server-endpoint-id --peer-address --bgp-options
@category "aws ec2"
@search-terms CreateRouteServerPeer
export def 'ec2 create-route-server-peer' [
  --route-server-endpoint-id: string
  --peer-address: string
  --bgp-options: record
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateRouteServerPeer $route_server_endpoint_id=RouteServerEndpointId $peer_address=PeerAddress $bgp_options=BgpOptions $dry_run=DryRun? $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms CreateRouteTable
export def 'ec2 create-route-table' [
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateRouteTable $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /; needs --ipv4-cidr-block --network-type
@category "aws ec2"
@search-terms CreateSecondaryNetwork
export def 'ec2 create-secondary-network' [
  --client-token: string
  --dry-run
  --ipv4-cidr-block: string
  --network-type: string@[rdma]
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateSecondaryNetwork $client_token=ClientToken $dry_run=DryRun? $ipv4_cidr_block=Ipv4CidrBlock $network_type=NetworkType $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --ipv4-cidr-block --secondary-network-id
@category "aws ec2"
@search-terms CreateSecondarySubnet
export def 'ec2 create-secondary-subnet' [
  --client-token: string
  --availability-zone: string
  --availability-zone-id: string
  --dry-run
  --ipv4-cidr-block: string
  --secondary-network-id: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateSecondarySubnet $client_token=ClientToken $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $dry_run=DryRun? $ipv4_cidr_block=Ipv4CidrBlock $secondary_network_id=SecondaryNetworkId $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --description --group-name
@category "aws ec2"
@search-terms CreateSecurityGroup
export def 'ec2 create-security-group' [
  --description: string
  --group-name: string
  --vpc-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateSecurityGroup $description=Description $group_name=GroupName $vpc_id=VpcId $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws ec2"
@search-terms CreateSnapshot
export def 'ec2 create-snapshot' [
  --description: string
  --outpost-arn: string
  --volume-id: string
  --tag-specifications: oneof<list<any>, record>
  --location: string@[regional local]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateSnapshot $description=Description $outpost_arn=OutpostArn $volume_id=VolumeId $tag_specifications=TagSpecifications $location=Location $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-specification
@category "aws ec2"
@search-terms CreateSnapshots
export def 'ec2 create-snapshots' [
  --description: string
  --instance-specification: record
  --outpost-arn: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --copy-tags-from-source: string@[volume]
  --location: string@[regional local]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 CreateSnapshots $description=Description $instance_specification=InstanceSpecification $outpost_arn=OutpostArn $tag_specifications=TagSpecifications $dry_run=DryRun? $copy_tags_from_source=CopyTagsFromSource $location=Location $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --bucket
@category "aws ec2"
@search-terms CreateSpotDatafeedSubscription
export def 'ec2 create-spot-datafeed-subscription' [
  --dry-run
  --bucket: string
  --prefix: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateSpotDatafeedSubscription $dry_run=DryRun? $bucket=Bucket $prefix=Prefix $region=--region $profile=--profile' }

# POST /; needs --image-id --bucket
@category "aws ec2"
@search-terms CreateStoreImageTask
export def 'ec2 create-store-image-task' [
  --image-id: string
  --bucket: string
  --s3-object-tags: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateStoreImageTask $image_id=ImageId $bucket=Bucket $s3_object_tags=S3ObjectTags $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms CreateSubnet
export def 'ec2 create-subnet' [
  --tag-specifications: oneof<list<any>, record>
  --availability-zone: string
  --availability-zone-id: string
  --cidr-block: string
  --ipv6-cidr-block: string
  --outpost-arn: string
  --vpc-id: string
  --ipv6-native: oneof<bool>
  --ipv4-ipam-pool-id: string
  --ipv4-netmask-length: int
  --ipv6-ipam-pool-id: string
  --ipv6-netmask-length: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateSubnet $tag_specifications=TagSpecifications $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $cidr_block=CidrBlock $ipv6_cidr_block=Ipv6CidrBlock $outpost_arn=OutpostArn $vpc_id=VpcId $ipv6_native=Ipv6Native $ipv4_ipam_pool_id=Ipv4IpamPoolId $ipv4_netmask_length=Ipv4NetmaskLength $ipv6_ipam_pool_id=Ipv6IpamPoolId $ipv6_netmask_length=Ipv6NetmaskLength $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --subnet-id --cidr --reservation-type
@category "aws ec2"
@search-terms CreateSubnetCidrReservation
export def 'ec2 create-subnet-cidr-reservation' [
  --subnet-id: string
  --cidr: string
  --reservation-type: string@[prefix explicit]
  --description: string
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateSubnetCidrReservation $subnet_id=SubnetId $cidr=Cidr $reservation_type=ReservationType $description=Description $dry_run=DryRun? $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --resources --tags
@category "aws ec2"
@search-terms CreateTags
export def 'ec2 create-tags' [
  --dry-run
  --resources: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 CreateTags $dry_run=DryRun? $resources=Resources $tags=Tags $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateTrafficMirrorFilter
export def 'ec2 create-traffic-mirror-filter' [
  --description: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTrafficMirrorFilter $description=Description $tag_specifications=TagSpecifications $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --traffic-mirror-filter-id --traffic-direction --rule-number --rule-action --destination-cidr-block --source-cidr-block
@category "aws ec2"
@search-terms CreateTrafficMirrorFilterRule
export def 'ec2 create-traffic-mirror-filter-rule' [
  --traffic-mirror-filter-id: string
  --traffic-direction: string@[ingress egress]
  --rule-number: int
  --rule-action: string@[accept reject]
  --destination-port-range: record
  --source-port-range: record
  --protocol: int
  --destination-cidr-block: string
  --source-cidr-block: string
  --description: string
  --dry-run
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTrafficMirrorFilterRule $traffic_mirror_filter_id=TrafficMirrorFilterId $traffic_direction=TrafficDirection $rule_number=RuleNumber $rule_action=RuleAction $destination_port_range=DestinationPortRange $source_port_range=SourcePortRange $protocol=Protocol $destination_cidr_block=DestinationCidrBlock $source_cidr_block=SourceCidrBlock $description=Description $dry_run=DryRun? $client_token=ClientToken $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --network-interface-id --traffic-mirror-target-id --traffic-mirror-filter-id --session-number
@category "aws ec2"
@search-terms CreateTrafficMirrorSession
export def 'ec2 create-traffic-mirror-session' [
  --network-interface-id: string
  --traffic-mirror-target-id: string
  --traffic-mirror-filter-id: string
  --packet-length: int
  --session-number: int
  --virtual-network-id: int
  --description: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTrafficMirrorSession $network_interface_id=NetworkInterfaceId $traffic_mirror_target_id=TrafficMirrorTargetId $traffic_mirror_filter_id=TrafficMirrorFilterId $packet_length=PacketLength $session_number=SessionNumber $virtual_network_id=VirtualNetworkId $description=Description $tag_specifications=TagSpecifications $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateTrafficMirrorTarget
export def 'ec2 create-traffic-mirror-target' [
  --network-interface-id: string
  --network-load-balancer-arn: string
  --description: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --client-token: string
  --gateway-load-balancer-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTrafficMirrorTarget $network_interface_id=NetworkInterfaceId $network_load_balancer_arn=NetworkLoadBalancerArn $description=Description $tag_specifications=TagSpecifications $dry_run=DryRun? $client_token=ClientToken $gateway_load_balancer_endpoint_id=GatewayLoadBalancerEndpointId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateTransitGateway
export def 'ec2 create-transit-gateway' [
  --description: string
  --options: record
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGateway $description=Description $options=Options $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transport-transit-gateway-attachment-id --options
@category "aws ec2"
@search-terms CreateTransitGatewayConnect
export def 'ec2 create-transit-gateway-connect' [
  --transport-transit-gateway-attachment-id: string
  --options: record
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayConnect $transport_transit_gateway_attachment_id=TransportTransitGatewayAttachmentId $options=Options $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id --peer-address --inside-cidr-blocks
@category "aws ec2"
@search-terms CreateTransitGatewayConnectPeer
export def 'ec2 create-transit-gateway-connect-peer' [
  --transit-gateway-attachment-id: string
  --transit-gateway-address: string
  --peer-address: string
  --bgp-options: record
  --inside-cidr-blocks: oneof<list<string>, string>
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayConnectPeer $transit_gateway_attachment_id=TransitGatewayAttachmentId $transit_gateway_address=TransitGatewayAddress $peer_address=PeerAddress $bgp_options=BgpOptions $inside_cidr_blocks=InsideCidrBlocks $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id
@category "aws ec2"
@search-terms CreateTransitGatewayMeteringPolicy
export def 'ec2 create-transit-gateway-metering-policy' [
  --transit-gateway-id: string
  --middlebox-attachment-ids: oneof<list<string>, string>
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayMeteringPolicy $transit_gateway_id=TransitGatewayId $middlebox_attachment_ids=MiddleboxAttachmentIds $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-metering-policy-id --policy-rule-number --metered-account
@category "aws ec2"
@search-terms CreateTransitGatewayMeteringPolicyEntry
export def 'ec2 create-transit-gateway-metering-policy-entry' [
  --transit-gateway-metering-policy-id: string
  --policy-rule-number: int
  --source-transit-gateway-attachment-id: string
  --source-transit-gateway-attachment-type: string@[vpc vpn vpn-concentrator direct-connect-gateway connect peering tgw-peering network-function client-vpn]
  --source-cidr-block: string
  --source-port-range: string
  --destination-transit-gateway-attachment-id: string
  --destination-transit-gateway-attachment-type: string@[vpc vpn vpn-concentrator direct-connect-gateway connect peering tgw-peering network-function client-vpn]
  --destination-cidr-block: string
  --destination-port-range: string
  --protocol: string
  --metered-account: string@[source-attachment-owner destination-attachment-owner transit-gateway-owner]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayMeteringPolicyEntry $transit_gateway_metering_policy_id=TransitGatewayMeteringPolicyId $policy_rule_number=PolicyRuleNumber $source_transit_gateway_attachment_id=SourceTransitGatewayAttachmentId $source_transit_gateway_attachment_type=SourceTransitGatewayAttachmentType $source_cidr_block=SourceCidrBlock $source_port_range=SourcePortRange $destination_transit_gateway_attachment_id=DestinationTransitGatewayAttachmentId $destination_transit_gateway_attachment_type=DestinationTransitGatewayAttachmentType $destination_cidr_block=DestinationCidrBlock $destination_port_range=DestinationPortRange $protocol=Protocol $metered_account=MeteredAccount $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id
@category "aws ec2"
@search-terms CreateTransitGatewayMulticastDomain
export def 'ec2 create-transit-gateway-multicast-domain' [
  --transit-gateway-id: string
  --options: record
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayMulticastDomain $transit_gateway_id=TransitGatewayId $options=Options $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id --service-name
@category "aws ec2"
@search-terms CreateTransitGatewayNetworkFunctionAttachment
export def 'ec2 create-transit-gateway-network-function-attachment' [
  --transit-gateway-id: string
  --service-name: string
  --availability-zones: oneof<list<string>, string>
  --availability-zone-ids: oneof<list<string>, string>
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayNetworkFunctionAttachment $transit_gateway_id=TransitGatewayId $service_name=ServiceName $availability_zones=AvailabilityZones $availability_zone_ids=AvailabilityZoneIds $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id --peer-transit-gateway-id --peer-account-id --peer-region
@category "aws ec2"
@search-terms CreateTransitGatewayPeeringAttachment
export def 'ec2 create-transit-gateway-peering-attachment' [
  --transit-gateway-id: string
  --peer-transit-gateway-id: string
  --peer-account-id: string
  --peer-region: string
  --options: record
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayPeeringAttachment $transit_gateway_id=TransitGatewayId $peer_transit_gateway_id=PeerTransitGatewayId $peer_account_id=PeerAccountId $peer_region=PeerRegion $options=Options $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id
@category "aws ec2"
@search-terms CreateTransitGatewayPolicyTable
export def 'ec2 create-transit-gateway-policy-table' [
  --transit-gateway-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayPolicyTable $transit_gateway_id=TransitGatewayId $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-policy-table-id --policy-rule-number --target-route-table-id
@category "aws ec2"
@search-terms CreateTransitGatewayPolicyTableEntry
export def 'ec2 create-transit-gateway-policy-table-entry' [
  --transit-gateway-policy-table-id: string
  --policy-rule-number: string
  --policy-rule: record
  --target-route-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayPolicyTableEntry $transit_gateway_policy_table_id=TransitGatewayPolicyTableId $policy_rule_number=PolicyRuleNumber $policy_rule=PolicyRule $target_route_table_id=TargetRouteTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id --prefix-list-id
@category "aws ec2"
@search-terms CreateTransitGatewayPrefixListReference
export def 'ec2 create-transit-gateway-prefix-list-reference' [
  --transit-gateway-route-table-id: string
  --prefix-list-id: string
  --transit-gateway-attachment-id: string
  --blackhole: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayPrefixListReference $transit_gateway_route_table_id=TransitGatewayRouteTableId $prefix_list_id=PrefixListId $transit_gateway_attachment_id=TransitGatewayAttachmentId $blackhole=Blackhole $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --destination-cidr-block --transit-gateway-route-table-id
@category "aws ec2"
@search-terms CreateTransitGatewayRoute
export def 'ec2 create-transit-gateway-route' [
  --destination-cidr-block: string
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --blackhole: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayRoute $destination_cidr_block=DestinationCidrBlock $transit_gateway_route_table_id=TransitGatewayRouteTableId $transit_gateway_attachment_id=TransitGatewayAttachmentId $blackhole=Blackhole $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id
@category "aws ec2"
@search-terms CreateTransitGatewayRouteTable
export def 'ec2 create-transit-gateway-route-table' [
  --transit-gateway-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayRouteTable $transit_gateway_id=TransitGatewayId $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id --peering-attachment-id
@category "aws ec2"
@search-terms CreateTransitGatewayRouteTableAnnouncement
export def 'ec2 create-transit-gateway-route-table-announcement' [
  --transit-gateway-route-table-id: string
  --peering-attachment-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayRouteTableAnnouncement $transit_gateway_route_table_id=TransitGatewayRouteTableId $peering_attachment_id=PeeringAttachmentId $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id --vpc-id --subnet-ids
@category "aws ec2"
@search-terms CreateTransitGatewayVpcAttachment
export def 'ec2 create-transit-gateway-vpc-attachment' [
  --transit-gateway-id: string
  --vpc-id: string
  --subnet-ids: oneof<list<string>, string>
  --options: record
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateTransitGatewayVpcAttachment $transit_gateway_id=TransitGatewayId $vpc_id=VpcId $subnet_ids=SubnetIds $options=Options $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --verified-access-group-id --endpoint-type --attachment-type
@category "aws ec2"
@search-terms CreateVerifiedAccessEndpoint
export def 'ec2 create-verified-access-endpoint' [
  --verified-access-group-id: string
  --endpoint-type: string@[load-balancer network-interface rds cidr]
  --attachment-type: string@[vpc]
  --domain-certificate-arn: string
  --application-domain: string
  --endpoint-domain-prefix: string
  --security-group-ids: oneof<list<string>, string>
  --load-balancer-options: record
  --network-interface-options: record
  --description: string
  --policy-document: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --sse-specification: record
  --rds-options: record
  --cidr-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVerifiedAccessEndpoint $verified_access_group_id=VerifiedAccessGroupId $endpoint_type=EndpointType $attachment_type=AttachmentType $domain_certificate_arn=DomainCertificateArn $application_domain=ApplicationDomain $endpoint_domain_prefix=EndpointDomainPrefix $security_group_ids=SecurityGroupIds $load_balancer_options=LoadBalancerOptions $network_interface_options=NetworkInterfaceOptions $description=Description $policy_document=PolicyDocument $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $sse_specification=SseSpecification $rds_options=RdsOptions $cidr_options=CidrOptions $region=--region $profile=--profile' }

# POST /; needs --verified-access-instance-id
@category "aws ec2"
@search-terms CreateVerifiedAccessGroup
export def 'ec2 create-verified-access-group' [
  --verified-access-instance-id: string
  --description: string
  --policy-document: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --sse-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVerifiedAccessGroup $verified_access_instance_id=VerifiedAccessInstanceId $description=Description $policy_document=PolicyDocument $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $sse_specification=SseSpecification $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateVerifiedAccessInstance
export def 'ec2 create-verified-access-instance' [
  --description: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --fips-enabled: oneof<bool>
  --cidr-endpoints-custom-sub-domain: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVerifiedAccessInstance $description=Description $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $fips_enabled=FIPSEnabled $cidr_endpoints_custom_sub_domain=CidrEndpointsCustomSubDomain $region=--region $profile=--profile' }

# POST /; needs --trust-provider-type --policy-reference-name
@category "aws ec2"
@search-terms CreateVerifiedAccessTrustProvider
export def 'ec2 create-verified-access-trust-provider' [
  --trust-provider-type: string@[user device]
  --user-trust-provider-type: string@[iam-identity-center oidc]
  --device-trust-provider-type: string@[jamf crowdstrike jumpcloud]
  --oidc-options: record
  --device-options: record
  --policy-reference-name: string
  --description: string
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --dry-run
  --sse-specification: record
  --native-application-oidc-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVerifiedAccessTrustProvider $trust_provider_type=TrustProviderType $user_trust_provider_type=UserTrustProviderType $device_trust_provider_type=DeviceTrustProviderType $oidc_options=OidcOptions $device_options=DeviceOptions $policy_reference_name=PolicyReferenceName $description=Description $tag_specifications=TagSpecifications $client_token=ClientToken $dry_run=DryRun? $sse_specification=SseSpecification $native_application_oidc_options=NativeApplicationOidcOptions $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateVolume
export def 'ec2 create-volume' [
  --availability-zone: string
  --availability-zone-id: string
  --encrypted: oneof<bool>
  --iops: int
  --kms-key-id: string
  --outpost-arn: string
  --size: int
  --snapshot-id: string
  --volume-type: string@[standard io1 io2 gp2 sc1 st1 gp3]
  --tag-specifications: oneof<list<any>, record>
  --multi-attach-enabled: oneof<bool>
  --throughput: int
  --client-token: string
  --volume-initialization-rate: int
  --operator: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVolume $availability_zone=AvailabilityZone $availability_zone_id=AvailabilityZoneId $encrypted=Encrypted $iops=Iops $kms_key_id=KmsKeyId $outpost_arn=OutpostArn $size=Size $snapshot_id=SnapshotId $volume_type=VolumeType $tag_specifications=TagSpecifications $multi_attach_enabled=MultiAttachEnabled $throughput=Throughput $client_token=ClientToken $volume_initialization_rate=VolumeInitializationRate $operator=Operator $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateVpc
export def 'ec2 create-vpc' [
  --cidr-block: string
  --ipv6-pool: string
  --ipv6-cidr-block: string
  --ipv4-ipam-pool-id: string
  --ipv4-netmask-length: int
  --ipv6-ipam-pool-id: string
  --ipv6-netmask-length: int
  --ipv6-cidr-block-network-border-group: string
  --vpc-encryption-control: record
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --instance-tenancy: string@[default dedicated host]
  --amazon-provided-ipv6-cidr-block: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpc $cidr_block=CidrBlock $ipv6_pool=Ipv6Pool $ipv6_cidr_block=Ipv6CidrBlock $ipv4_ipam_pool_id=Ipv4IpamPoolId $ipv4_netmask_length=Ipv4NetmaskLength $ipv6_ipam_pool_id=Ipv6IpamPoolId $ipv6_netmask_length=Ipv6NetmaskLength $ipv6_cidr_block_network_border_group=Ipv6CidrBlockNetworkBorderGroup $vpc_encryption_control=VpcEncryptionControl $tag_specifications=TagSpecifications $dry_run=DryRun? $instance_tenancy=InstanceTenancy $amazon_provided_ipv6_cidr_block=AmazonProvidedIpv6CidrBlock $region=--region $profile=--profile' }

# POST /; needs --internet-gateway-exclusion-mode
@category "aws ec2"
@search-terms CreateVpcBlockPublicAccessExclusion
export def 'ec2 create-vpc-block-public-access-exclusion' [
  --dry-run
  --subnet-id: string
  --vpc-id: string
  --internet-gateway-exclusion-mode: string@[allow-bidirectional allow-egress]
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpcBlockPublicAccessExclusion $dry_run=DryRun? $subnet_id=SubnetId $vpc_id=VpcId $internet_gateway_exclusion_mode=InternetGatewayExclusionMode $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms CreateVpcEncryptionControl
export def 'ec2 create-vpc-encryption-control' [
  --dry-run
  --vpc-id: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpcEncryptionControl $dry_run=DryRun? $vpc_id=VpcId $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms CreateVpcEndpoint
export def 'ec2 create-vpc-endpoint' [
  --dry-run
  --vpc-endpoint-type: string@[Interface Gateway GatewayLoadBalancer Resource ServiceNetwork Tunnel]
  --vpc-id: string
  --service-name: string
  --policy-document: string
  --route-table-ids: oneof<list<string>, string>
  --subnet-ids: oneof<list<string>, string>
  --security-group-ids: oneof<list<string>, string>
  --ip-address-type: string@[ipv4 dualstack ipv6]
  --dns-options: record
  --client-token: string
  --private-dns-enabled: oneof<bool>
  --tag-specifications: oneof<list<any>, record>
  --subnet-configurations: oneof<list<any>, record>
  --service-network-arn: string
  --resource-configuration-arn: string
  --service-region: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpcEndpoint $dry_run=DryRun? $vpc_endpoint_type=VpcEndpointType $vpc_id=VpcId $service_name=ServiceName $policy_document=PolicyDocument $route_table_ids=RouteTableIds $subnet_ids=SubnetIds $security_group_ids=SecurityGroupIds $ip_address_type=IpAddressType $dns_options=DnsOptions $client_token=ClientToken $private_dns_enabled=PrivateDnsEnabled $tag_specifications=TagSpecifications $subnet_configurations=SubnetConfigurations $service_network_arn=ServiceNetworkArn $resource_configuration_arn=ResourceConfigurationArn $service_region=ServiceRegion $region=--region $profile=--profile' }

# POST /; needs --connection-notification-arn --connection-events
@category "aws ec2"
@search-terms CreateVpcEndpointConnectionNotification
export def 'ec2 create-vpc-endpoint-connection-notification' [
  --dry-run
  --service-id: string
  --vpc-endpoint-id: string
  --connection-notification-arn: string
  --connection-events: oneof<list<string>, string>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpcEndpointConnectionNotification $dry_run=DryRun? $service_id=ServiceId $vpc_endpoint_id=VpcEndpointId $connection_notification_arn=ConnectionNotificationArn $connection_events=ConnectionEvents $client_token=ClientToken $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms CreateVpcEndpointServiceConfiguration
export def 'ec2 create-vpc-endpoint-service-configuration' [
  --dry-run
  --acceptance-required: oneof<bool>
  --private-dns-name: string
  --network-load-balancer-arns: oneof<list<string>, string>
  --gateway-load-balancer-arns: oneof<list<string>, string>
  --supported-ip-address-types: oneof<list<string>, string>
  --supported-regions: oneof<list<string>, string>
  --client-token: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpcEndpointServiceConfiguration $dry_run=DryRun? $acceptance_required=AcceptanceRequired $private_dns_name=PrivateDnsName $network_load_balancer_arns=NetworkLoadBalancerArns $gateway_load_balancer_arns=GatewayLoadBalancerArns $supported_ip_address_types=SupportedIpAddressTypes $supported_regions=SupportedRegions $client_token=ClientToken $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms CreateVpcPeeringConnection
export def 'ec2 create-vpc-peering-connection' [
  --peer-region: string
  --tag-specifications: oneof<list<any>, record>
  --requester-peering-connection-options: record
  --dry-run
  --vpc-id: string
  --peer-vpc-id: string
  --peer-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpcPeeringConnection $peer_region=PeerRegion $tag_specifications=TagSpecifications $requester_peering_connection_options=RequesterPeeringConnectionOptions $dry_run=DryRun? $vpc_id=VpcId $peer_vpc_id=PeerVpcId $peer_owner_id=PeerOwnerId $region=--region $profile=--profile' }

# POST /; needs --type
@category "aws ec2"
@search-terms CreateVpnConcentrator
export def 'ec2 create-vpn-concentrator' [
  --type: string@["ipsec.1"]
  --transit-gateway-id: string
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpnConcentrator $type=Type $transit_gateway_id=TransitGatewayId $tag_specifications=TagSpecifications $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --customer-gateway-id --type
@category "aws ec2"
@search-terms CreateVpnConnection
export def 'ec2 create-vpn-connection' [
  --customer-gateway-id: string
  --type: string
  --vpn-gateway-id: string
  --transit-gateway-id: string
  --vpn-concentrator-id: string
  --tag-specifications: oneof<list<any>, record>
  --pre-shared-key-storage: string
  --dry-run
  --options: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpnConnection $customer_gateway_id=CustomerGatewayId $type=Type $vpn_gateway_id=VpnGatewayId $transit_gateway_id=TransitGatewayId $vpn_concentrator_id=VpnConcentratorId $tag_specifications=TagSpecifications $pre_shared_key_storage=PreSharedKeyStorage $dry_run=DryRun? $options=Options $region=--region $profile=--profile' }

# POST /; needs --destination-cidr-block --vpn-connection-id
@category "aws ec2"
@search-terms CreateVpnConnectionRoute
export def 'ec2 create-vpn-connection-route' [
  --destination-cidr-block: string
  --vpn-connection-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 CreateVpnConnectionRoute $destination_cidr_block=DestinationCidrBlock $vpn_connection_id=VpnConnectionId $region=--region $profile=--profile' }

# POST /; needs --type
@category "aws ec2"
@search-terms CreateVpnGateway
export def 'ec2 create-vpn-gateway' [
  --availability-zone: string
  --type: string@["ipsec.1"]
  --tag-specifications: oneof<list<any>, record>
  --amazon-side-asn: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 CreateVpnGateway $availability_zone=AvailabilityZone $type=Type $tag_specifications=TagSpecifications $amazon_side_asn=AmazonSideAsn $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --application-status-check-id
@category "aws ec2"
@search-terms DeleteApplicationStatusCheck
export def 'ec2 delete-application-status-check' [
  --application-status-check-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteApplicationStatusCheck $application_status_check_id=ApplicationStatusCheckId $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-manager-data-export-id
@category "aws ec2"
@search-terms DeleteCapacityManagerDataExport
export def 'ec2 delete-capacity-manager-data-export' [
  --capacity-manager-data-export-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteCapacityManagerDataExport $capacity_manager_data_export_id=CapacityManagerDataExportId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --carrier-gateway-id
@category "aws ec2"
@search-terms DeleteCarrierGateway
export def 'ec2 delete-carrier-gateway' [
  --carrier-gateway-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteCarrierGateway $carrier_gateway_id=CarrierGatewayId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms DeleteClientVpnEndpoint
export def 'ec2 delete-client-vpn-endpoint' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteClientVpnEndpoint $client_vpn_endpoint_id=ClientVpnEndpointId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms DeleteClientVpnEndpointAuthorizationPolicy
export def 'ec2 delete-client-vpn-endpoint-authorization-policy' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteClientVpnEndpointAuthorizationPolicy $client_vpn_endpoint_id=ClientVpnEndpointId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id --destination-cidr-block
@category "aws ec2"
@search-terms DeleteClientVpnRoute
export def 'ec2 delete-client-vpn-route' [
  --client-vpn-endpoint-id: string
  --target-vpc-subnet-id: string
  --destination-cidr-block: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteClientVpnRoute $client_vpn_endpoint_id=ClientVpnEndpointId $target_vpc_subnet_id=TargetVpcSubnetId $destination_cidr_block=DestinationCidrBlock $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --cidr --coip-pool-id
@category "aws ec2"
@search-terms DeleteCoipCidr
export def 'ec2 delete-coip-cidr' [
  --cidr: string
  --coip-pool-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteCoipCidr $cidr=Cidr $coip_pool_id=CoipPoolId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --coip-pool-id
@category "aws ec2"
@search-terms DeleteCoipPool
export def 'ec2 delete-coip-pool' [
  --coip-pool-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteCoipPool $coip_pool_id=CoipPoolId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --customer-gateway-id
@category "aws ec2"
@search-terms DeleteCustomerGateway
export def 'ec2 delete-customer-gateway' [
  --customer-gateway-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteCustomerGateway $customer_gateway_id=CustomerGatewayId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --dhcp-options-id
@category "aws ec2"
@search-terms DeleteDhcpOptions
export def 'ec2 delete-dhcp-options' [
  --dhcp-options-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteDhcpOptions $dhcp_options_id=DhcpOptionsId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --egress-only-internet-gateway-id
@category "aws ec2"
@search-terms DeleteEgressOnlyInternetGateway
export def 'ec2 delete-egress-only-internet-gateway' [
  --dry-run
  --egress-only-internet-gateway-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteEgressOnlyInternetGateway $dry_run=DryRun? $egress_only_internet_gateway_id=EgressOnlyInternetGatewayId $region=--region $profile=--profile' }

# POST /; needs --fleet-ids --terminate-instances
@category "aws ec2"
@search-terms DeleteFleets
export def 'ec2 delete-fleets' [
  --dry-run
  --fleet-ids: oneof<list<string>, string>
  --terminate-instances: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteFleets $dry_run=DryRun? $fleet_ids=FleetIds $terminate_instances=TerminateInstances $region=--region $profile=--profile' }

# POST /; needs --flow-log-ids
@category "aws ec2"
@search-terms DeleteFlowLogs
export def 'ec2 delete-flow-logs' [
  --dry-run
  --flow-log-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DeleteFlowLogs $dry_run=DryRun? $flow_log_ids=FlowLogIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --fpga-image-id
@category "aws ec2"
@search-terms DeleteFpgaImage
export def 'ec2 delete-fpga-image' [
  --dry-run
  --fpga-image-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteFpgaImage $dry_run=DryRun? $fpga_image_id=FpgaImageId $region=--region $profile=--profile' }

# POST /; needs --report-id
@category "aws ec2"
@search-terms DeleteImageUsageReport
export def 'ec2 delete-image-usage-report' [
  --report-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteImageUsageReport $report_id=ReportId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-connect-endpoint-id
@category "aws ec2"
@search-terms DeleteInstanceConnectEndpoint
export def 'ec2 delete-instance-connect-endpoint' [
  --dry-run
  --instance-connect-endpoint-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteInstanceConnectEndpoint $dry_run=DryRun? $instance_connect_endpoint_id=InstanceConnectEndpointId $region=--region $profile=--profile' }

# POST /; needs --instance-event-window-id
@category "aws ec2"
@search-terms DeleteInstanceEventWindow
export def 'ec2 delete-instance-event-window' [
  --dry-run
  --force-delete: oneof<bool>
  --instance-event-window-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteInstanceEventWindow $dry_run=DryRun? $force_delete=ForceDelete $instance_event_window_id=InstanceEventWindowId $region=--region $profile=--profile' }

# POST /; needs --internet-gateway-id
@category "aws ec2"
@search-terms DeleteInternetGateway
export def 'ec2 delete-internet-gateway' [
  --dry-run
  --internet-gateway-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteInternetGateway $dry_run=DryRun? $internet_gateway_id=InternetGatewayId $region=--region $profile=--profile' }

# POST /; needs --ipam-id
@category "aws ec2"
@search-terms DeleteIpam
export def 'ec2 delete-ipam' [
  --dry-run
  --ipam-id: string
  --cascade: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpam $dry_run=DryRun? $ipam_id=IpamId $cascade=Cascade $region=--region $profile=--profile' }

# POST /; needs --ipam-external-resource-verification-token-id
@category "aws ec2"
@search-terms DeleteIpamExternalResourceVerificationToken
export def 'ec2 delete-ipam-external-resource-verification-token' [
  --dry-run
  --ipam-external-resource-verification-token-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamExternalResourceVerificationToken $dry_run=DryRun? $ipam_external_resource_verification_token_id=IpamExternalResourceVerificationTokenId $region=--region $profile=--profile' }

# POST /; needs --ipam-internet-registry-association-id
@category "aws ec2"
@search-terms DeleteIpamInternetRegistryAssociation
export def 'ec2 delete-ipam-internet-registry-association' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamInternetRegistryAssociation $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $region=--region $profile=--profile' }

# POST /; needs --ipam-policy-id
@category "aws ec2"
@search-terms DeleteIpamPolicy
export def 'ec2 delete-ipam-policy' [
  --dry-run
  --ipam-policy-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamPolicy $dry_run=DryRun? $ipam_policy_id=IpamPolicyId $region=--region $profile=--profile' }

# POST /; needs --ipam-pool-id
@category "aws ec2"
@search-terms DeleteIpamPool
export def 'ec2 delete-ipam-pool' [
  --dry-run
  --ipam-pool-id: string
  --cascade: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamPool $dry_run=DryRun? $ipam_pool_id=IpamPoolId $cascade=Cascade $region=--region $profile=--profile' }

# POST /; needs --ipam-prefix-list-resolver-id
@category "aws ec2"
@search-terms DeleteIpamPrefixListResolver
export def 'ec2 delete-ipam-prefix-list-resolver' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamPrefixListResolver $dry_run=DryRun? $ipam_prefix_list_resolver_id=IpamPrefixListResolverId $region=--region $profile=--profile' }

# POST /; needs --ipam-prefix-list-resolver-target-id
@category "aws ec2"
@search-terms DeleteIpamPrefixListResolverTarget
export def 'ec2 delete-ipam-prefix-list-resolver-target' [
  --dry-run
  --ipam-prefix-list-resolver-target-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamPrefixListResolverTarget $dry_run=DryRun? $ipam_prefix_list_resolver_target_id=IpamPrefixListResolverTargetId $region=--region $profile=--profile' }

# POST /; needs --ipam-resource-discovery-id
@category "aws ec2"
@search-terms DeleteIpamResourceDiscovery
export def 'ec2 delete-ipam-resource-discovery' [
  --dry-run
  --ipam-resource-discovery-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamResourceDiscovery $dry_run=DryRun? $ipam_resource_discovery_id=IpamResourceDiscoveryId $region=--region $profile=--profile' }

# POST /; needs --ipam-internet-registry-association-id --cidr
@category "aws ec2"
@search-terms DeleteIpamRoutingPolicyRegistration
export def 'ec2 delete-ipam-routing-policy-registration' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
  --force: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamRoutingPolicyRegistration $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $cidr=Cidr $force=Force $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --ipam-scope-id
@category "aws ec2"
@search-terms DeleteIpamScope
export def 'ec2 delete-ipam-scope' [
  --dry-run
  --ipam-scope-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteIpamScope $dry_run=DryRun? $ipam_scope_id=IpamScopeId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DeleteKeyPair
export def 'ec2 delete-key-pair' [
  --key-name: string
  --key-pair-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteKeyPair $key_name=KeyName $key_pair_id=KeyPairId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DeleteLaunchTemplate
export def 'ec2 delete-launch-template' [
  --dry-run
  --launch-template-id: string
  --launch-template-name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteLaunchTemplate $dry_run=DryRun? $launch_template_id=LaunchTemplateId $launch_template_name=LaunchTemplateName $region=--region $profile=--profile' }

# POST /; needs --versions
@category "aws ec2"
@search-terms DeleteLaunchTemplateVersions
export def 'ec2 delete-launch-template-versions' [
  --dry-run
  --launch-template-id: string
  --launch-template-name: string
  --versions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteLaunchTemplateVersions $dry_run=DryRun? $launch_template_id=LaunchTemplateId $launch_template_name=LaunchTemplateName $versions=Versions $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-id
@category "aws ec2"
@search-terms DeleteLocalGatewayRoute
export def 'ec2 delete-local-gateway-route' [
  --destination-cidr-block: string
  --local-gateway-route-table-id: string
  --dry-run
  --destination-prefix-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteLocalGatewayRoute $destination_cidr_block=DestinationCidrBlock $local_gateway_route_table_id=LocalGatewayRouteTableId $dry_run=DryRun? $destination_prefix_list_id=DestinationPrefixListId $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-id
@category "aws ec2"
@search-terms DeleteLocalGatewayRouteTable
export def 'ec2 delete-local-gateway-route-table' [
  --local-gateway-route-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteLocalGatewayRouteTable $local_gateway_route_table_id=LocalGatewayRouteTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-virtual-interface-group-association-id
@category "aws ec2"
@search-terms DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
export def 'ec2 delete-local-gateway-route-table-virtual-interface-group-association' [
  --local-gateway-route-table-virtual-interface-group-association-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation $local_gateway_route_table_virtual_interface_group_association_id=LocalGatewayRouteTableVirtualInterfaceGroupAssociationId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-vpc-association-id
@category "aws ec2"
@search-terms DeleteLocalGatewayRouteTableVpcAssociation
export def 'ec2 delete-local-gateway-route-table-vpc-association' [
  --local-gateway-route-table-vpc-association-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteLocalGatewayRouteTableVpcAssociation $local_gateway_route_table_vpc_association_id=LocalGatewayRouteTableVpcAssociationId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --local-gateway-virtual-interface-id
@category "aws ec2"
@search-terms DeleteLocalGatewayVirtualInterface
export def 'ec2 delete-local-gateway-virtual-interface' [
  --local-gateway-virtual-interface-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteLocalGatewayVirtualInterface $local_gateway_virtual_interface_id=LocalGatewayVirtualInterfaceId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --local-gateway-virtual-interface-group-id
@category "aws ec2"
@search-terms DeleteLocalGatewayVirtualInterfaceGroup
export def 'ec2 delete-local-gateway-virtual-interface-group' [
  --local-gateway-virtual-interface-group-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteLocalGatewayVirtualInterfaceGroup $local_gateway_virtual_interface_group_id=LocalGatewayVirtualInterfaceGroupId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --prefix-list-id
@category "aws ec2"
@search-terms DeleteManagedPrefixList
export def 'ec2 delete-managed-prefix-list' [
  --dry-run
  --prefix-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteManagedPrefixList $dry_run=DryRun? $prefix_list_id=PrefixListId $region=--region $profile=--profile' }

# POST /; needs --metric-category-id
@category "aws ec2"
@search-terms DeleteMetricCategory
export def 'ec2 delete-metric-category' [
  --metric-category-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteMetricCategory $metric_category_id=MetricCategoryId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --nat-gateway-id
@category "aws ec2"
@search-terms DeleteNatGateway
export def 'ec2 delete-nat-gateway' [
  --dry-run
  --nat-gateway-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteNatGateway $dry_run=DryRun? $nat_gateway_id=NatGatewayId $region=--region $profile=--profile' }

# POST /; needs --network-acl-id
@category "aws ec2"
@search-terms DeleteNetworkAcl
export def 'ec2 delete-network-acl' [
  --dry-run
  --network-acl-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteNetworkAcl $dry_run=DryRun? $network_acl_id=NetworkAclId $region=--region $profile=--profile' }

# POST /; needs --network-acl-id --rule-number --egress
@category "aws ec2"
@search-terms DeleteNetworkAclEntry
export def 'ec2 delete-network-acl-entry' [
  --dry-run
  --network-acl-id: string
  --rule-number: int
  --egress: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteNetworkAclEntry $dry_run=DryRun? $network_acl_id=NetworkAclId $rule_number=RuleNumber $egress=Egress $region=--region $profile=--profile' }

# POST /; needs --network-insights-access-scope-id
@category "aws ec2"
@search-terms DeleteNetworkInsightsAccessScope
export def 'ec2 delete-network-insights-access-scope' [
  --dry-run
  --network-insights-access-scope-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteNetworkInsightsAccessScope $dry_run=DryRun? $network_insights_access_scope_id=NetworkInsightsAccessScopeId $region=--region $profile=--profile' }

# POST /; needs --network-insights-access-scope-analysis-id
@category "aws ec2"
@search-terms DeleteNetworkInsightsAccessScopeAnalysis
export def 'ec2 delete-network-insights-access-scope-analysis' [
  --network-insights-access-scope-analysis-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteNetworkInsightsAccessScopeAnalysis $network_insights_access_scope_analysis_id=NetworkInsightsAccessScopeAnalysisId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --network-insights-analysis-id
@category "aws ec2"
@search-terms DeleteNetworkInsightsAnalysis
export def 'ec2 delete-network-insights-analysis' [
  --dry-run
  --network-insights-analysis-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteNetworkInsightsAnalysis $dry_run=DryRun? $network_insights_analysis_id=NetworkInsightsAnalysisId $region=--region $profile=--profile' }

# POST /; needs --network-insights-path-id
@category "aws ec2"
@search-terms DeleteNetworkInsightsPath
export def 'ec2 delete-network-insights-path' [
  --dry-run
  --network-insights-path-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteNetworkInsightsPath $dry_run=DryRun? $network_insights_path_id=NetworkInsightsPathId $region=--region $profile=--profile' }

# POST /; needs --network-interface-id
@category "aws ec2"
@search-terms DeleteNetworkInterface
export def 'ec2 delete-network-interface' [
  --dry-run
  --network-interface-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteNetworkInterface $dry_run=DryRun? $network_interface_id=NetworkInterfaceId $region=--region $profile=--profile' }

# POST /; needs --network-interface-permission-id
@category "aws ec2"
@search-terms DeleteNetworkInterfacePermission
export def 'ec2 delete-network-interface-permission' [
  --network-interface-permission-id: string
  --force: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteNetworkInterfacePermission $network_interface_permission_id=NetworkInterfacePermissionId $force=Force $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --fca-policy-ids
@category "aws ec2"
@search-terms DeleteNetworkingFlexCostAllocationPolicies
export def 'ec2 delete-networking-flex-cost-allocation-policies' [
  --fca-policy-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteNetworkingFlexCostAllocationPolicies $fca_policy_ids=FcaPolicyIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --group-name
@category "aws ec2"
@search-terms DeletePlacementGroup
export def 'ec2 delete-placement-group' [
  --dry-run
  --group-name: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeletePlacementGroup $dry_run=DryRun? $group_name=GroupName $region=--region $profile=--profile' }

# POST /; needs --pool-id
@category "aws ec2"
@search-terms DeletePublicIpv4Pool
export def 'ec2 delete-public-ipv4-pool' [
  --dry-run
  --pool-id: string
  --network-border-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeletePublicIpv4Pool $dry_run=DryRun? $pool_id=PoolId $network_border_group=NetworkBorderGroup $region=--region $profile=--profile' }

# POST /; needs --reserved-instances-ids
@category "aws ec2"
@search-terms DeleteQueuedReservedInstances
export def 'ec2 delete-queued-reserved-instances' [
  --dry-run
  --reserved-instances-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteQueuedReservedInstances $dry_run=DryRun? $reserved_instances_ids=ReservedInstancesIds $region=--region $profile=--profile' }

# POST /; needs --route-table-id
@category "aws ec2"
@search-terms DeleteRoute
export def 'ec2 delete-route' [
  --destination-prefix-list-id: string
  --dry-run
  --route-table-id: string
  --destination-cidr-block: string
  --destination-ipv6-cidr-block: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteRoute $destination_prefix_list_id=DestinationPrefixListId $dry_run=DryRun? $route_table_id=RouteTableId $destination_cidr_block=DestinationCidrBlock $destination_ipv6_cidr_block=DestinationIpv6CidrBlock $region=--region $profile=--profile' }

# POST /; needs --route-server-id
@category "aws ec2"
@search-terms DeleteRouteServer
export def 'ec2 delete-route-server' [
  --route-server-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteRouteServer $route_server_id=RouteServerId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --route-server-endpoint-id
@category "aws ec2"
@search-terms DeleteRouteServerEndpoint
export def 'ec2 delete-route-server-endpoint' [
  --route-server-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteRouteServerEndpoint $route_server_endpoint_id=RouteServerEndpointId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --route-server-peer-id
@category "aws ec2"
@search-terms DeleteRouteServerPeer
export def 'ec2 delete-route-server-peer' [
  --route-server-peer-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteRouteServerPeer $route_server_peer_id=RouteServerPeerId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --route-table-id
@category "aws ec2"
@search-terms DeleteRouteTable
export def 'ec2 delete-route-table' [
  --dry-run
  --route-table-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteRouteTable $dry_run=DryRun? $route_table_id=RouteTableId $region=--region $profile=--profile' }

# POST /; needs --secondary-network-id
@category "aws ec2"
@search-terms DeleteSecondaryNetwork
export def 'ec2 delete-secondary-network' [
  --client-token: string
  --dry-run
  --secondary-network-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteSecondaryNetwork $client_token=ClientToken $dry_run=DryRun? $secondary_network_id=SecondaryNetworkId $region=--region $profile=--profile' }

# POST /; needs --secondary-subnet-id
@category "aws ec2"
@search-terms DeleteSecondarySubnet
export def 'ec2 delete-secondary-subnet' [
  --client-token: string
  --dry-run
  --secondary-subnet-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteSecondarySubnet $client_token=ClientToken $dry_run=DryRun? $secondary_subnet_id=SecondarySubnetId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DeleteSecurityGroup
export def 'ec2 delete-security-group' [
  --group-id: string
  --group-name: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteSecurityGroup $group_id=GroupId $group_name=GroupName $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --snapshot-id
@category "aws ec2"
@search-terms DeleteSnapshot
export def 'ec2 delete-snapshot' [
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteSnapshot $snapshot_id=SnapshotId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DeleteSpotDatafeedSubscription
export def 'ec2 delete-spot-datafeed-subscription' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteSpotDatafeedSubscription $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --subnet-id
@category "aws ec2"
@search-terms DeleteSubnet
export def 'ec2 delete-subnet' [
  --subnet-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteSubnet $subnet_id=SubnetId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --subnet-cidr-reservation-id
@category "aws ec2"
@search-terms DeleteSubnetCidrReservation
export def 'ec2 delete-subnet-cidr-reservation' [
  --subnet-cidr-reservation-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteSubnetCidrReservation $subnet_cidr_reservation_id=SubnetCidrReservationId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --resources
@category "aws ec2"
@search-terms DeleteTags
export def 'ec2 delete-tags' [
  --dry-run
  --resources: oneof<list<string>, string>
  --tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteTags $dry_run=DryRun? $resources=Resources $tags=Tags $region=--region $profile=--profile' }

# POST /; needs --traffic-mirror-filter-id
@category "aws ec2"
@search-terms DeleteTrafficMirrorFilter
export def 'ec2 delete-traffic-mirror-filter' [
  --traffic-mirror-filter-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTrafficMirrorFilter $traffic_mirror_filter_id=TrafficMirrorFilterId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --traffic-mirror-filter-rule-id
@category "aws ec2"
@search-terms DeleteTrafficMirrorFilterRule
export def 'ec2 delete-traffic-mirror-filter-rule' [
  --traffic-mirror-filter-rule-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTrafficMirrorFilterRule $traffic_mirror_filter_rule_id=TrafficMirrorFilterRuleId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --traffic-mirror-session-id
@category "aws ec2"
@search-terms DeleteTrafficMirrorSession
export def 'ec2 delete-traffic-mirror-session' [
  --traffic-mirror-session-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTrafficMirrorSession $traffic_mirror_session_id=TrafficMirrorSessionId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --traffic-mirror-target-id
@category "aws ec2"
@search-terms DeleteTrafficMirrorTarget
export def 'ec2 delete-traffic-mirror-target' [
  --traffic-mirror-target-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTrafficMirrorTarget $traffic_mirror_target_id=TrafficMirrorTargetId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id
@category "aws ec2"
@search-terms DeleteTransitGateway
export def 'ec2 delete-transit-gateway' [
  --transit-gateway-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGateway $transit_gateway_id=TransitGatewayId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms DeleteTransitGatewayClientVpnAttachment
export def 'ec2 delete-transit-gateway-client-vpn-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayClientVpnAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms DeleteTransitGatewayConnect
export def 'ec2 delete-transit-gateway-connect' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayConnect $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-connect-peer-id
@category "aws ec2"
@search-terms DeleteTransitGatewayConnectPeer
export def 'ec2 delete-transit-gateway-connect-peer' [
  --transit-gateway-connect-peer-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayConnectPeer $transit_gateway_connect_peer_id=TransitGatewayConnectPeerId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-metering-policy-id
@category "aws ec2"
@search-terms DeleteTransitGatewayMeteringPolicy
export def 'ec2 delete-transit-gateway-metering-policy' [
  --transit-gateway-metering-policy-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayMeteringPolicy $transit_gateway_metering_policy_id=TransitGatewayMeteringPolicyId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-metering-policy-id --policy-rule-number
@category "aws ec2"
@search-terms DeleteTransitGatewayMeteringPolicyEntry
export def 'ec2 delete-transit-gateway-metering-policy-entry' [
  --transit-gateway-metering-policy-id: string
  --policy-rule-number: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayMeteringPolicyEntry $transit_gateway_metering_policy_id=TransitGatewayMeteringPolicyId $policy_rule_number=PolicyRuleNumber $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-multicast-domain-id
@category "aws ec2"
@search-terms DeleteTransitGatewayMulticastDomain
export def 'ec2 delete-transit-gateway-multicast-domain' [
  --transit-gateway-multicast-domain-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayMulticastDomain $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms DeleteTransitGatewayNetworkFunctionAttachment
export def 'ec2 delete-transit-gateway-network-function-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayNetworkFunctionAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms DeleteTransitGatewayPeeringAttachment
export def 'ec2 delete-transit-gateway-peering-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayPeeringAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-policy-table-id
@category "aws ec2"
@search-terms DeleteTransitGatewayPolicyTable
export def 'ec2 delete-transit-gateway-policy-table' [
  --transit-gateway-policy-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayPolicyTable $transit_gateway_policy_table_id=TransitGatewayPolicyTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-policy-table-id --policy-rule-number
@category "aws ec2"
@search-terms DeleteTransitGatewayPolicyTableEntry
export def 'ec2 delete-transit-gateway-policy-table-entry' [
  --transit-gateway-policy-table-id: string
  --policy-rule-number: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayPolicyTableEntry $transit_gateway_policy_table_id=TransitGatewayPolicyTableId $policy_rule_number=PolicyRuleNumber $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id --prefix-list-id
@category "aws ec2"
@search-terms DeleteTransitGatewayPrefixListReference
export def 'ec2 delete-transit-gateway-prefix-list-reference' [
  --transit-gateway-route-table-id: string
  --prefix-list-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayPrefixListReference $transit_gateway_route_table_id=TransitGatewayRouteTableId $prefix_list_id=PrefixListId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id --destination-cidr-block
@category "aws ec2"
@search-terms DeleteTransitGatewayRoute
export def 'ec2 delete-transit-gateway-route' [
  --transit-gateway-route-table-id: string
  --destination-cidr-block: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayRoute $transit_gateway_route_table_id=TransitGatewayRouteTableId $destination_cidr_block=DestinationCidrBlock $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id
@category "aws ec2"
@search-terms DeleteTransitGatewayRouteTable
export def 'ec2 delete-transit-gateway-route-table' [
  --transit-gateway-route-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayRouteTable $transit_gateway_route_table_id=TransitGatewayRouteTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-announcement-id
@category "aws ec2"
@search-terms DeleteTransitGatewayRouteTableAnnouncement
export def 'ec2 delete-transit-gateway-route-table-announcement' [
  --transit-gateway-route-table-announcement-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayRouteTableAnnouncement $transit_gateway_route_table_announcement_id=TransitGatewayRouteTableAnnouncementId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms DeleteTransitGatewayVpcAttachment
export def 'ec2 delete-transit-gateway-vpc-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteTransitGatewayVpcAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --verified-access-endpoint-id
@category "aws ec2"
@search-terms DeleteVerifiedAccessEndpoint
export def 'ec2 delete-verified-access-endpoint' [
  --verified-access-endpoint-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteVerifiedAccessEndpoint $verified_access_endpoint_id=VerifiedAccessEndpointId $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --verified-access-group-id
@category "aws ec2"
@search-terms DeleteVerifiedAccessGroup
export def 'ec2 delete-verified-access-group' [
  --verified-access-group-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteVerifiedAccessGroup $verified_access_group_id=VerifiedAccessGroupId $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --verified-access-instance-id
@category "aws ec2"
@search-terms DeleteVerifiedAccessInstance
export def 'ec2 delete-verified-access-instance' [
  --verified-access-instance-id: string
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteVerifiedAccessInstance $verified_access_instance_id=VerifiedAccessInstanceId $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --verified-access-trust-provider-id
@category "aws ec2"
@search-terms DeleteVerifiedAccessTrustProvider
export def 'ec2 delete-verified-access-trust-provider' [
  --verified-access-trust-provider-id: string
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteVerifiedAccessTrustProvider $verified_access_trust_provider_id=VerifiedAccessTrustProviderId $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws ec2"
@search-terms DeleteVolume
export def 'ec2 delete-volume' [
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteVolume $volume_id=VolumeId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms DeleteVpc
export def 'ec2 delete-vpc' [
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteVpc $vpc_id=VpcId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --exclusion-id
@category "aws ec2"
@search-terms DeleteVpcBlockPublicAccessExclusion
export def 'ec2 delete-vpc-block-public-access-exclusion' [
  --dry-run
  --exclusion-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteVpcBlockPublicAccessExclusion $dry_run=DryRun? $exclusion_id=ExclusionId $region=--region $profile=--profile' }

# POST /; needs --vpc-encryption-control-id
@category "aws ec2"
@search-terms DeleteVpcEncryptionControl
export def 'ec2 delete-vpc-encryption-control' [
  --dry-run
  --vpc-encryption-control-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteVpcEncryptionControl $dry_run=DryRun? $vpc_encryption_control_id=VpcEncryptionControlId $region=--region $profile=--profile' }

# POST /; needs --connection-notification-ids
@category "aws ec2"
@search-terms DeleteVpcEndpointConnectionNotifications
export def 'ec2 delete-vpc-endpoint-connection-notifications' [
  --dry-run
  --connection-notification-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DeleteVpcEndpointConnectionNotifications $dry_run=DryRun? $connection_notification_ids=ConnectionNotificationIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --service-ids
@category "aws ec2"
@search-terms DeleteVpcEndpointServiceConfigurations
export def 'ec2 delete-vpc-endpoint-service-configurations' [
  --dry-run
  --service-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DeleteVpcEndpointServiceConfigurations $dry_run=DryRun? $service_ids=ServiceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --vpc-endpoint-ids
@category "aws ec2"
@search-terms DeleteVpcEndpoints
export def 'ec2 delete-vpc-endpoints' [
  --dry-run
  --vpc-endpoint-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DeleteVpcEndpoints $dry_run=DryRun? $vpc_endpoint_ids=VpcEndpointIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --vpc-peering-connection-id
@category "aws ec2"
@search-terms DeleteVpcPeeringConnection
export def 'ec2 delete-vpc-peering-connection' [
  --dry-run
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteVpcPeeringConnection $dry_run=DryRun? $vpc_peering_connection_id=VpcPeeringConnectionId $region=--region $profile=--profile' }

# POST /; needs --vpn-concentrator-id
@category "aws ec2"
@search-terms DeleteVpnConcentrator
export def 'ec2 delete-vpn-concentrator' [
  --vpn-concentrator-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeleteVpnConcentrator $vpn_concentrator_id=VpnConcentratorId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpn-connection-id
@category "aws ec2"
@search-terms DeleteVpnConnection
export def 'ec2 delete-vpn-connection' [
  --vpn-connection-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteVpnConnection $vpn_connection_id=VpnConnectionId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --destination-cidr-block --vpn-connection-id
@category "aws ec2"
@search-terms DeleteVpnConnectionRoute
export def 'ec2 delete-vpn-connection-route' [
  --destination-cidr-block: string
  --vpn-connection-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteVpnConnectionRoute $destination_cidr_block=DestinationCidrBlock $vpn_connection_id=VpnConnectionId $region=--region $profile=--profile' }

# POST /; needs --vpn-gateway-id
@category "aws ec2"
@search-terms DeleteVpnGateway
export def 'ec2 delete-vpn-gateway' [
  --vpn-gateway-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DeleteVpnGateway $vpn_gateway_id=VpnGatewayId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --cidr
@category "aws ec2"
@search-terms DeprovisionByoipCidr
export def 'ec2 deprovision-byoip-cidr' [
  --cidr: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeprovisionByoipCidr $cidr=Cidr $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --ipam-id --asn
@category "aws ec2"
@search-terms DeprovisionIpamByoasn
export def 'ec2 deprovision-ipam-byoasn' [
  --dry-run
  --ipam-id: string
  --asn: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeprovisionIpamByoasn $dry_run=DryRun? $ipam_id=IpamId $asn=Asn $region=--region $profile=--profile' }

# POST /; needs --ipam-pool-id
@category "aws ec2"
@search-terms DeprovisionIpamPoolCidr
export def 'ec2 deprovision-ipam-pool-cidr' [
  --dry-run
  --ipam-pool-id: string
  --cidr: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeprovisionIpamPoolCidr $dry_run=DryRun? $ipam_pool_id=IpamPoolId $cidr=Cidr $region=--region $profile=--profile' }

# POST /; needs --pool-id --cidr
@category "aws ec2"
@search-terms DeprovisionPublicIpv4PoolCidr
export def 'ec2 deprovision-public-ipv4-pool-cidr' [
  --dry-run
  --pool-id: string
  --cidr: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeprovisionPublicIpv4PoolCidr $dry_run=DryRun? $pool_id=PoolId $cidr=Cidr $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms DeregisterImage
export def 'ec2 deregister-image' [
  --image-id: string
  --delete-associated-snapshots: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeregisterImage $image_id=ImageId $delete_associated_snapshots=DeleteAssociatedSnapshots $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-tag-attribute
@category "aws ec2"
@search-terms DeregisterInstanceEventNotificationAttributes
export def 'ec2 deregister-instance-event-notification-attributes' [
  --dry-run
  --instance-tag-attribute: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeregisterInstanceEventNotificationAttributes $dry_run=DryRun? $instance_tag_attribute=InstanceTagAttribute $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DeregisterTransitGatewayMulticastGroupMembers
export def 'ec2 deregister-transit-gateway-multicast-group-members' [
  --transit-gateway-multicast-domain-id: string
  --group-ip-address: string
  --network-interface-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeregisterTransitGatewayMulticastGroupMembers $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $group_ip_address=GroupIpAddress $network_interface_ids=NetworkInterfaceIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DeregisterTransitGatewayMulticastGroupSources
export def 'ec2 deregister-transit-gateway-multicast-group-sources' [
  --transit-gateway-multicast-domain-id: string
  --group-ip-address: string
  --network-interface-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DeregisterTransitGatewayMulticastGroupSources $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $group_ip_address=GroupIpAddress $network_interface_ids=NetworkInterfaceIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1hr
@category "aws ec2"
@search-terms DescribeAccountAttributes
@example "First rows only" "ec2 describe-account-attributes | first 3"
export def 'ec2 describe-account-attributes' [
  --dry-run
  --attribute-names: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeAccountAttributes $dry_run=DryRun? $attribute_names=AttributeNames $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeAccountVpcEncryptionControl
export def 'ec2 describe-account-vpc-encryption-control' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeAccountVpcEncryptionControl $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeAddressTransfers
@example "First rows only" "ec2 describe-address-transfers --stream | first 3"
export def 'ec2 describe-address-transfers' [
  --allocation-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeAddressTransfers $allocation_ids=AllocationIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeAddresses
@example "First rows only" "ec2 describe-addresses | first 3"
export def 'ec2 describe-addresses' [
  --public-ips: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --allocation-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeAddresses $public_ips=PublicIps $dry_run=DryRun? $filters=Filters $allocation_ids=AllocationIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeAddressesAttribute
@example "First rows only" "ec2 describe-addresses-attribute --stream | first 3"
export def 'ec2 describe-addresses-attribute' [
  --allocation-ids: oneof<list<string>, string>
  --attribute: string@[domain-name]
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeAddressesAttribute $allocation_ids=AllocationIds $attribute=Attribute $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeAggregateIdFormat
export def 'ec2 describe-aggregate-id-format' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeAggregateIdFormat $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeApplicationStatus
export def 'ec2 describe-application-status' [
  --instance-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --max-results: int
  --next-token: string
  --dry-run
  --region: string
  --profile: string
  --raw
]: nothing -> record { call 'ec2 DescribeApplicationStatus $instance_ids=InstanceIds $filters=Filters $max_results=MaxResults $next_token=NextToken $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeApplicationStatusCheckAssociations
export def 'ec2 describe-application-status-check-associations' [
  --application-status-check-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --max-results: int
  --next-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeApplicationStatusCheckAssociations $application_status_check_ids=ApplicationStatusCheckIds $filters=Filters $max_results=MaxResults $next_token=NextToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeApplicationStatusChecks
@example "First rows only" "ec2 describe-application-status-checks --stream | first 3"
export def 'ec2 describe-application-status-checks' [
  --application-status-check-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --include-all: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeApplicationStatusChecks $application_status_check_ids=ApplicationStatusCheckIds $filters=Filters $include_all=IncludeAll $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws ec2"
@search-terms DescribeAvailabilityZones
@example "First rows only" "ec2 describe-availability-zones | first 3"
export def 'ec2 describe-availability-zones' [
  --zone-names: oneof<list<string>, string>
  --zone-ids: oneof<list<string>, string>
  --all-availability-zones: oneof<bool>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeAvailabilityZones $zone_names=ZoneNames $zone_ids=ZoneIds $all_availability_zones=AllAvailabilityZones $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeAwsNetworkPerformanceMetricSubscriptions
@example "First rows only" "ec2 describe-aws-network-performance-metric-subscriptions --stream | first 3"
export def 'ec2 describe-aws-network-performance-metric-subscriptions' [
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeAwsNetworkPerformanceMetricSubscriptions $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws ec2"
@search-terms DescribeBundleTasks
@example "First rows only" "ec2 describe-bundle-tasks | first 3"
export def 'ec2 describe-bundle-tasks' [
  --bundle-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeBundleTasks $bundle_ids=BundleIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min; needs --max-results
@category "aws ec2"
@search-terms DescribeByoipCidrs
export def 'ec2 describe-byoip-cidrs' [
  --dry-run
  --max-results: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeByoipCidrs $dry_run=DryRun? $max_results=MaxResults $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityBlockExtensionHistory
@example "First rows only" "ec2 describe-capacity-block-extension-history --stream | first 3"
export def 'ec2 describe-capacity-block-extension-history' [
  --capacity-reservation-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityBlockExtensionHistory $capacity_reservation_ids=CapacityReservationIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --capacity-block-extension-duration-hours --capacity-reservation-id
@category "aws ec2"
@search-terms DescribeCapacityBlockExtensionOfferings
export def 'ec2 describe-capacity-block-extension-offerings' [
  --dry-run
  --capacity-block-extension-duration-hours: int
  --capacity-reservation-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityBlockExtensionOfferings $dry_run=DryRun? $capacity_block_extension_duration_hours=CapacityBlockExtensionDurationHours $capacity_reservation_id=CapacityReservationId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --capacity-duration-hours
@category "aws ec2"
@search-terms DescribeCapacityBlockOfferings
export def 'ec2 describe-capacity-block-offerings' [
  --dry-run
  --instance-type: string
  --instance-count: int
  --start-date-range: oneof<datetime, duration, int, string>
  --end-date-range: oneof<datetime, duration, int, string>
  --capacity-duration-hours: int
  --ultraserver-type: string
  --ultraserver-count: int
  --all-availability-zones: oneof<bool>
  --instance-type-preferences: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityBlockOfferings $dry_run=DryRun? $instance_type=InstanceType $instance_count=InstanceCount $start_date_range=StartDateRange $end_date_range=EndDateRange $capacity_duration_hours=CapacityDurationHours $ultraserver_type=UltraserverType $ultraserver_count=UltraserverCount $all_availability_zones=AllAvailabilityZones $instance_type_preferences=InstanceTypePreferences $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityBlockStatus
@example "First rows only" "ec2 describe-capacity-block-status --stream | first 3"
export def 'ec2 describe-capacity-block-status' [
  --capacity-block-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityBlockStatus $capacity_block_ids=CapacityBlockIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityBlocks
@example "First rows only" "ec2 describe-capacity-blocks --stream | first 3"
export def 'ec2 describe-capacity-blocks' [
  --capacity-block-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityBlocks $capacity_block_ids=CapacityBlockIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityManagerDataExports
@example "First rows only" "ec2 describe-capacity-manager-data-exports --stream | first 3"
export def 'ec2 describe-capacity-manager-data-exports' [
  --capacity-manager-data-export-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityManagerDataExports $capacity_manager_data_export_ids=CapacityManagerDataExportIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --role
@category "aws ec2"
@search-terms DescribeCapacityReservationBillingRequests
export def 'ec2 describe-capacity-reservation-billing-requests' [
  --capacity-reservation-ids: oneof<list<string>, string>
  --role: string@[odcr-owner unused-reservation-billing-owner]
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityReservationBillingRequests $capacity_reservation_ids=CapacityReservationIds $role=Role $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityReservationCancellationQuotes
@example "First rows only" "ec2 describe-capacity-reservation-cancellation-quotes --stream | first 3"
export def 'ec2 describe-capacity-reservation-cancellation-quotes' [
  --capacity-reservation-cancellation-quote-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityReservationCancellationQuotes $capacity_reservation_cancellation_quote_ids=CapacityReservationCancellationQuoteIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityReservationDateChangeQuotes
@example "First rows only" "ec2 describe-capacity-reservation-date-change-quotes --stream | first 3"
export def 'ec2 describe-capacity-reservation-date-change-quotes' [
  --capacity-reservation-modification-quote-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityReservationDateChangeQuotes $capacity_reservation_modification_quote_ids=CapacityReservationModificationQuoteIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityReservationFleets
@example "First rows only" "ec2 describe-capacity-reservation-fleets --stream | first 3"
export def 'ec2 describe-capacity-reservation-fleets' [
  --capacity-reservation-fleet-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityReservationFleets $capacity_reservation_fleet_ids=CapacityReservationFleetIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityReservationTopology
@example "First rows only" "ec2 describe-capacity-reservation-topology --stream | first 3"
export def 'ec2 describe-capacity-reservation-topology' [
  --dry-run
  --capacity-reservation-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityReservationTopology $dry_run=DryRun? $capacity_reservation_ids=CapacityReservationIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCapacityReservations
@example "First rows only" "ec2 describe-capacity-reservations --stream | first 3"
export def 'ec2 describe-capacity-reservations' [
  --capacity-reservation-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCapacityReservations $capacity_reservation_ids=CapacityReservationIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCarrierGateways
@example "First rows only" "ec2 describe-carrier-gateways --stream | first 3"
export def 'ec2 describe-carrier-gateways' [
  --carrier-gateway-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCarrierGateways $carrier_gateway_ids=CarrierGatewayIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeClassicLinkInstances
@example "First rows only" "ec2 describe-classic-link-instances --stream | first 3"
export def 'ec2 describe-classic-link-instances' [
  --dry-run
  --instance-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeClassicLinkInstances $dry_run=DryRun? $instance_ids=InstanceIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms DescribeClientVpnAuthorizationRules
export def 'ec2 describe-client-vpn-authorization-rules' [
  --client-vpn-endpoint-id: string
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeClientVpnAuthorizationRules $client_vpn_endpoint_id=ClientVpnEndpointId $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms DescribeClientVpnConnections
export def 'ec2 describe-client-vpn-connections' [
  --client-vpn-endpoint-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeClientVpnConnections $client_vpn_endpoint_id=ClientVpnEndpointId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeClientVpnEndpoints
@example "First rows only" "ec2 describe-client-vpn-endpoints --stream | first 3"
export def 'ec2 describe-client-vpn-endpoints' [
  --client-vpn-endpoint-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeClientVpnEndpoints $client_vpn_endpoint_ids=ClientVpnEndpointIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms DescribeClientVpnRoutes
export def 'ec2 describe-client-vpn-routes' [
  --client-vpn-endpoint-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeClientVpnRoutes $client_vpn_endpoint_id=ClientVpnEndpointId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms DescribeClientVpnTargetNetworks
export def 'ec2 describe-client-vpn-target-networks' [
  --client-vpn-endpoint-id: string
  --association-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeClientVpnTargetNetworks $client_vpn_endpoint_id=ClientVpnEndpointId $association_ids=AssociationIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeCoipPools
@example "First rows only" "ec2 describe-coip-pools --stream | first 3"
export def 'ec2 describe-coip-pools' [
  --pool-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeCoipPools $pool_ids=PoolIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws ec2"
@search-terms DescribeConversionTasks
@example "First rows only" "ec2 describe-conversion-tasks | first 3"
export def 'ec2 describe-conversion-tasks' [
  --dry-run
  --conversion-task-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeConversionTasks $dry_run=DryRun? $conversion_task_ids=ConversionTaskIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeCustomerGateways
@example "First rows only" "ec2 describe-customer-gateways | first 3"
export def 'ec2 describe-customer-gateways' [
  --customer-gateway-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeCustomerGateways $customer_gateway_ids=CustomerGatewayIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeDeclarativePoliciesReports
@example "First rows only" "ec2 describe-declarative-policies-reports --stream | first 3"
export def 'ec2 describe-declarative-policies-reports' [
  --dry-run
  --report-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeDeclarativePoliciesReports $dry_run=DryRun? $report_ids=ReportIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeDhcpOptions
@example "First rows only" "ec2 describe-dhcp-options --stream | first 3"
export def 'ec2 describe-dhcp-options' [
  --dhcp-options-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeDhcpOptions $dhcp_options_ids=DhcpOptionsIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeEgressOnlyInternetGateways
@example "First rows only" "ec2 describe-egress-only-internet-gateways --stream | first 3"
export def 'ec2 describe-egress-only-internet-gateways' [
  --dry-run
  --egress-only-internet-gateway-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeEgressOnlyInternetGateways $dry_run=DryRun? $egress_only_internet_gateway_ids=EgressOnlyInternetGatewayIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeElasticGpus
export def 'ec2 describe-elastic-gpus' [
  --elastic-gpu-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeElasticGpus $elastic_gpu_ids=ElasticGpuIds $dry_run=DryRun? $filters=Filters $max_results=MaxResults $next_token=NextToken $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeExportImageTasks
@example "First rows only" "ec2 describe-export-image-tasks --stream | first 3"
export def 'ec2 describe-export-image-tasks' [
  --dry-run
  --filters: oneof<list<any>, record>
  --export-image-task-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeExportImageTasks $dry_run=DryRun? $filters=Filters $export_image_task_ids=ExportImageTaskIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 30sec
@category "aws ec2"
@search-terms DescribeExportTasks
@example "First rows only" "ec2 describe-export-tasks | first 3"
export def 'ec2 describe-export-tasks' [
  --filters: oneof<list<any>, record>
  --export-task-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeExportTasks $filters=Filters $export_task_ids=ExportTaskIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeFastLaunchImages
@example "First rows only" "ec2 describe-fast-launch-images --stream | first 3"
export def 'ec2 describe-fast-launch-images' [
  --image-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeFastLaunchImages $image_ids=ImageIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeFastSnapshotRestores
@example "First rows only" "ec2 describe-fast-snapshot-restores --stream | first 3"
export def 'ec2 describe-fast-snapshot-restores' [
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeFastSnapshotRestores $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --fleet-id --start-time
@category "aws ec2"
@search-terms DescribeFleetHistory
export def 'ec2 describe-fleet-history' [
  --dry-run
  --event-type: string@[instance-change fleet-change service-error]
  --max-results: int
  --next-token: string
  --fleet-id: string
  --start-time: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeFleetHistory $dry_run=DryRun? $event_type=EventType $max_results=MaxResults $next_token=NextToken $fleet_id=FleetId $start_time=StartTime $region=--region $profile=--profile' }

# POST /; cached 5min; needs --fleet-id
@category "aws ec2"
@search-terms DescribeFleetInstances
export def 'ec2 describe-fleet-instances' [
  --dry-run
  --max-results: int
  --next-token: string
  --fleet-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeFleetInstances $dry_run=DryRun? $max_results=MaxResults $next_token=NextToken $fleet_id=FleetId $filters=Filters $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeFleets
@example "First rows only" "ec2 describe-fleets --stream | first 3"
export def 'ec2 describe-fleets' [
  --dry-run
  --fleet-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeFleets $dry_run=DryRun? $fleet_ids=FleetIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeFlowLogs
@example "First rows only" "ec2 describe-flow-logs --stream | first 3"
export def 'ec2 describe-flow-logs' [
  --dry-run
  --filter: oneof<list<any>, record>
  --flow-log-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeFlowLogs $dry_run=DryRun? $filter=Filter $flow_log_ids=FlowLogIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --fpga-image-id --attribute
@category "aws ec2"
@search-terms DescribeFpgaImageAttribute
export def 'ec2 describe-fpga-image-attribute' [
  --dry-run
  --fpga-image-id: string
  --attribute: string@[description name loadPermission productCodes]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeFpgaImageAttribute $dry_run=DryRun? $fpga_image_id=FpgaImageId $attribute=Attribute $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeFpgaImages
@example "First rows only" "ec2 describe-fpga-images --stream | first 3"
export def 'ec2 describe-fpga-images' [
  --dry-run
  --fpga-image-ids: oneof<list<string>, string>
  --owners: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeFpgaImages $dry_run=DryRun? $fpga_image_ids=FpgaImageIds $owners=Owners $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeHostReservationOfferings
@example "First rows only" "ec2 describe-host-reservation-offerings --stream | first 3"
export def 'ec2 describe-host-reservation-offerings' [
  --filter: oneof<list<any>, record>
  --max-duration: int
  --min-duration: int
  --offering-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeHostReservationOfferings $filter=Filter $max_duration=MaxDuration $min_duration=MinDuration $offering_id=OfferingId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeHostReservations
@example "First rows only" "ec2 describe-host-reservations --stream | first 3"
export def 'ec2 describe-host-reservations' [
  --filter: oneof<list<any>, record>
  --host-reservation-id-set: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeHostReservations $filter=Filter $host_reservation_id_set=HostReservationIdSet $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeHosts
@example "First rows only" "ec2 describe-hosts --stream | first 3"
export def 'ec2 describe-hosts' [
  --host-ids: oneof<list<string>, string>
  --filter: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeHosts $host_ids=HostIds $filter=Filter $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIamInstanceProfileAssociations
@example "First rows only" "ec2 describe-iam-instance-profile-associations --stream | first 3"
export def 'ec2 describe-iam-instance-profile-associations' [
  --association-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIamInstanceProfileAssociations $association_ids=AssociationIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeIdFormat
@example "First rows only" "ec2 describe-id-format | first 3"
export def 'ec2 describe-id-format' [
  --resource: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeIdFormat $resource=Resource $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 5min; needs --principal-arn
@category "aws ec2"
@search-terms DescribeIdentityIdFormat
export def 'ec2 describe-identity-id-format' [
  --resource: string
  --principal-arn: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeIdentityIdFormat $resource=Resource $principal_arn=PrincipalArn $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 24hr; needs --attribute --image-id
@category "aws ec2"
@search-terms DescribeImageAttribute
export def 'ec2 describe-image-attribute' [
  --attribute: string@[description kernel ramdisk launchPermission productCodes blockDeviceMapping sriovNetSupport bootMode tpmSupport uefiData lastLaunchedTime imdsSupport deregistrationProtection]
  --image-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeImageAttribute $attribute=Attribute $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min; needs --image-ids
@category "aws ec2"
@search-terms DescribeImageReferences
export def 'ec2 describe-image-references' [
  --image-ids: oneof<list<string>, string>
  --include-all-resource-types: oneof<bool>
  --resource-types: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeImageReferences $image_ids=ImageIds $include_all_resource_types=IncludeAllResourceTypes $resource_types=ResourceTypes $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeImageUsageReportEntries
@example "First rows only" "ec2 describe-image-usage-report-entries --stream | first 3"
export def 'ec2 describe-image-usage-report-entries' [
  --image-ids: oneof<list<string>, string>
  --report-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeImageUsageReportEntries $image_ids=ImageIds $report_ids=ReportIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeImageUsageReports
@example "First rows only" "ec2 describe-image-usage-reports --stream | first 3"
export def 'ec2 describe-image-usage-reports' [
  --image-ids: oneof<list<string>, string>
  --report-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeImageUsageReports $image_ids=ImageIds $report_ids=ReportIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws ec2"
@search-terms DescribeImages
@example "First rows only" "ec2 describe-images --stream | first 3"
export def 'ec2 describe-images' [
  --executable-users: oneof<list<string>, string>
  --image-ids: oneof<list<string>, string>
  --owners: oneof<list<string>, string>
  --include-deprecated: oneof<bool>
  --include-disabled: oneof<bool>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeImages $executable_users=ExecutableUsers $image_ids=ImageIds $owners=Owners $include_deprecated=IncludeDeprecated $include_disabled=IncludeDisabled $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ec2"
@search-terms DescribeImportImageTasks
@example "First rows only" "ec2 describe-import-image-tasks --stream | first 3"
export def 'ec2 describe-import-image-tasks' [
  --dry-run
  --filters: oneof<list<any>, record>
  --import-task-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeImportImageTasks $dry_run=DryRun? $filters=Filters $import_task_ids=ImportTaskIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ec2"
@search-terms DescribeImportSnapshotTasks
@example "First rows only" "ec2 describe-import-snapshot-tasks --stream | first 3"
export def 'ec2 describe-import-snapshot-tasks' [
  --dry-run
  --filters: oneof<list<any>, record>
  --import-task-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeImportSnapshotTasks $dry_run=DryRun? $filters=Filters $import_task_ids=ImportTaskIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --instance-id --attribute
@category "aws ec2"
@search-terms DescribeInstanceAttribute
export def 'ec2 describe-instance-attribute' [
  --dry-run
  --instance-id: string
  --attribute: string@[instanceType kernel ramdisk userData disableApiTermination instanceInitiatedShutdownBehavior rootDeviceName blockDeviceMapping productCodes sourceDestCheck groupSet ebsOptimized sriovNetSupport enaSupport enclaveOptions disableApiStop]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeInstanceAttribute $dry_run=DryRun? $instance_id=InstanceId $attribute=Attribute $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInstanceConnectEndpoints
@example "First rows only" "ec2 describe-instance-connect-endpoints --stream | first 3"
export def 'ec2 describe-instance-connect-endpoints' [
  --dry-run
  --filters: oneof<list<any>, record>
  --instance-connect-endpoint-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceConnectEndpoints $dry_run=DryRun? $filters=Filters $instance_connect_endpoint_ids=InstanceConnectEndpointIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInstanceCreditSpecifications
@example "First rows only" "ec2 describe-instance-credit-specifications --stream | first 3"
export def 'ec2 describe-instance-credit-specifications' [
  --dry-run
  --filters: oneof<list<any>, record>
  --instance-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceCreditSpecifications $dry_run=DryRun? $filters=Filters $instance_ids=InstanceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeInstanceEventNotificationAttributes
export def 'ec2 describe-instance-event-notification-attributes' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeInstanceEventNotificationAttributes $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInstanceEventWindows
@example "First rows only" "ec2 describe-instance-event-windows --stream | first 3"
export def 'ec2 describe-instance-event-windows' [
  --dry-run
  --instance-event-window-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceEventWindows $dry_run=DryRun? $instance_event_window_ids=InstanceEventWindowIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInstanceImageMetadata
@example "First rows only" "ec2 describe-instance-image-metadata --stream | first 3"
export def 'ec2 describe-instance-image-metadata' [
  --filters: oneof<list<any>, record>
  --instance-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceImageMetadata $filters=Filters $instance_ids=InstanceIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInstanceSqlHaHistoryStates
@example "First rows only" "ec2 describe-instance-sql-ha-history-states --stream | first 3"
export def 'ec2 describe-instance-sql-ha-history-states' [
  --instance-ids: oneof<list<string>, string>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceSqlHaHistoryStates $instance_ids=InstanceIds $start_time=StartTime $end_time=EndTime $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInstanceSqlHaStates
@example "First rows only" "ec2 describe-instance-sql-ha-states --stream | first 3"
export def 'ec2 describe-instance-sql-ha-states' [
  --instance-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceSqlHaStates $instance_ids=InstanceIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 30sec
@category "aws ec2"
@search-terms DescribeInstanceStatus
@example "First rows only" "ec2 describe-instance-status --stream | first 3"
export def 'ec2 describe-instance-status' [
  --instance-ids: oneof<list<string>, string>
  --include-managed-resources: oneof<bool>
  --dry-run
  --filters: oneof<list<any>, record>
  --include-all-instances: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceStatus $instance_ids=InstanceIds $include_managed_resources=IncludeManagedResources $dry_run=DryRun? $filters=Filters $include_all_instances=IncludeAllInstances $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInstanceTopology
@example "First rows only" "ec2 describe-instance-topology --stream | first 3"
export def 'ec2 describe-instance-topology' [
  --dry-run
  --instance-ids: oneof<list<string>, string>
  --group-names: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceTopology $dry_run=DryRun? $instance_ids=InstanceIds $group_names=GroupNames $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws ec2"
@search-terms DescribeInstanceTypeOfferings
@example "First rows only" "ec2 describe-instance-type-offerings --stream | first 3"
export def 'ec2 describe-instance-type-offerings' [
  --dry-run
  --location-type: string@[region availability-zone availability-zone-id outpost]
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceTypeOfferings $dry_run=DryRun? $location_type=LocationType $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws ec2"
@search-terms DescribeInstanceTypes
@example "First rows only" "ec2 describe-instance-types --stream | first 3"
export def 'ec2 describe-instance-types' [
  --dry-run
  --instance-types: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --include-unsupported-in-region: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstanceTypes $dry_run=DryRun? $instance_types=InstanceTypes $filters=Filters $include_unsupported_in_region=IncludeUnsupportedInRegion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInstances
@example "First rows only" "ec2 describe-instances --stream | first 3"
export def 'ec2 describe-instances' [
  --instance-ids: oneof<list<string>, string>
  --include-managed-resources: oneof<bool>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInstances $instance_ids=InstanceIds $include_managed_resources=IncludeManagedResources $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeInternetGateways
@example "First rows only" "ec2 describe-internet-gateways --stream | first 3"
export def 'ec2 describe-internet-gateways' [
  --dry-run
  --internet-gateway-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeInternetGateways $dry_run=DryRun? $internet_gateway_ids=InternetGatewayIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamByoasn
@example "First rows only" "ec2 describe-ipam-byoasn --stream | first 3"
export def 'ec2 describe-ipam-byoasn' [
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamByoasn $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamExternalResourceVerificationTokens
@example "First rows only" "ec2 describe-ipam-external-resource-verification-tokens --stream | first 3"
export def 'ec2 describe-ipam-external-resource-verification-tokens' [
  --dry-run
  --filters: oneof<list<any>, record>
  --ipam-external-resource-verification-token-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamExternalResourceVerificationTokens $dry_run=DryRun? $filters=Filters $ipam_external_resource_verification_token_ids=IpamExternalResourceVerificationTokenIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamInternetRegistryAssociations
@example "First rows only" "ec2 describe-ipam-internet-registry-associations --stream | first 3"
export def 'ec2 describe-ipam-internet-registry-associations' [
  --dry-run
  --ipam-internet-registry-association-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamInternetRegistryAssociations $dry_run=DryRun? $ipam_internet_registry_association_ids=IpamInternetRegistryAssociationIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamPolicies
@example "First rows only" "ec2 describe-ipam-policies --stream | first 3"
export def 'ec2 describe-ipam-policies' [
  --dry-run
  --filters: oneof<list<any>, record>
  --ipam-policy-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamPolicies $dry_run=DryRun? $filters=Filters $ipam_policy_ids=IpamPolicyIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamPoolAllocations
@example "First rows only" "ec2 describe-ipam-pool-allocations --stream | first 3"
export def 'ec2 describe-ipam-pool-allocations' [
  --dry-run
  --ipam-pool-allocation-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamPoolAllocations $dry_run=DryRun? $ipam_pool_allocation_ids=IpamPoolAllocationIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamPools
@example "First rows only" "ec2 describe-ipam-pools --stream | first 3"
export def 'ec2 describe-ipam-pools' [
  --dry-run
  --filters: oneof<list<any>, record>
  --ipam-pool-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamPools $dry_run=DryRun? $filters=Filters $ipam_pool_ids=IpamPoolIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamPrefixListResolverTargets
@example "First rows only" "ec2 describe-ipam-prefix-list-resolver-targets --stream | first 3"
export def 'ec2 describe-ipam-prefix-list-resolver-targets' [
  --dry-run
  --filters: oneof<list<any>, record>
  --ipam-prefix-list-resolver-target-ids: oneof<list<string>, string>
  --ipam-prefix-list-resolver-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamPrefixListResolverTargets $dry_run=DryRun? $filters=Filters $ipam_prefix_list_resolver_target_ids=IpamPrefixListResolverTargetIds $ipam_prefix_list_resolver_id=IpamPrefixListResolverId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamPrefixListResolvers
@example "First rows only" "ec2 describe-ipam-prefix-list-resolvers --stream | first 3"
export def 'ec2 describe-ipam-prefix-list-resolvers' [
  --dry-run
  --filters: oneof<list<any>, record>
  --ipam-prefix-list-resolver-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamPrefixListResolvers $dry_run=DryRun? $filters=Filters $ipam_prefix_list_resolver_ids=IpamPrefixListResolverIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamResourceDiscoveries
@example "First rows only" "ec2 describe-ipam-resource-discoveries --stream | first 3"
export def 'ec2 describe-ipam-resource-discoveries' [
  --dry-run
  --ipam-resource-discovery-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamResourceDiscoveries $dry_run=DryRun? $ipam_resource_discovery_ids=IpamResourceDiscoveryIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamResourceDiscoveryAssociations
@example "First rows only" "ec2 describe-ipam-resource-discovery-associations --stream | first 3"
export def 'ec2 describe-ipam-resource-discovery-associations' [
  --dry-run
  --ipam-resource-discovery-association-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamResourceDiscoveryAssociations $dry_run=DryRun? $ipam_resource_discovery_association_ids=IpamResourceDiscoveryAssociationIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpamScopes
@example "First rows only" "ec2 describe-ipam-scopes --stream | first 3"
export def 'ec2 describe-ipam-scopes' [
  --dry-run
  --filters: oneof<list<any>, record>
  --ipam-scope-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpamScopes $dry_run=DryRun? $filters=Filters $ipam_scope_ids=IpamScopeIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpams
@example "First rows only" "ec2 describe-ipams --stream | first 3"
export def 'ec2 describe-ipams' [
  --dry-run
  --filters: oneof<list<any>, record>
  --ipam-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpams $dry_run=DryRun? $filters=Filters $ipam_ids=IpamIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeIpv6Pools
@example "First rows only" "ec2 describe-ipv6-pools --stream | first 3"
export def 'ec2 describe-ipv6-pools' [
  --pool-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeIpv6Pools $pool_ids=PoolIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeKeyPairs
@example "First rows only" "ec2 describe-key-pairs | first 3"
export def 'ec2 describe-key-pairs' [
  --key-names: oneof<list<string>, string>
  --key-pair-ids: oneof<list<string>, string>
  --include-public-key: oneof<bool>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeKeyPairs $key_names=KeyNames $key_pair_ids=KeyPairIds $include_public_key=IncludePublicKey $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages
@category "aws ec2"
@search-terms DescribeLaunchTemplateVersions
@example "First rows only" "ec2 describe-launch-template-versions --stream | first 3"
export def 'ec2 describe-launch-template-versions' [
  --dry-run
  --launch-template-id: string
  --launch-template-name: string
  --versions: oneof<list<string>, string>
  --min-version: string
  --max-version: string
  --filters: oneof<list<any>, record>
  --resolve-alias: oneof<bool>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLaunchTemplateVersions $dry_run=DryRun? $launch_template_id=LaunchTemplateId $launch_template_name=LaunchTemplateName $versions=Versions $min_version=MinVersion $max_version=MaxVersion $filters=Filters $resolve_alias=ResolveAlias $include_managed_resources=IncludeManagedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeLaunchTemplates
@example "First rows only" "ec2 describe-launch-templates --stream | first 3"
export def 'ec2 describe-launch-templates' [
  --dry-run
  --launch-template-ids: oneof<list<string>, string>
  --launch-template-names: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLaunchTemplates $dry_run=DryRun? $launch_template_ids=LaunchTemplateIds $launch_template_names=LaunchTemplateNames $filters=Filters $include_managed_resources=IncludeManagedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations
@example "First rows only" "ec2 describe-local-gateway-route-table-virtual-interface-group-associations --stream | first 3"
export def 'ec2 describe-local-gateway-route-table-virtual-interface-group-associations' [
  --local-gateway-route-table-virtual-interface-group-association-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations $local_gateway_route_table_virtual_interface_group_association_ids=LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeLocalGatewayRouteTableVpcAssociations
@example "First rows only" "ec2 describe-local-gateway-route-table-vpc-associations --stream | first 3"
export def 'ec2 describe-local-gateway-route-table-vpc-associations' [
  --local-gateway-route-table-vpc-association-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLocalGatewayRouteTableVpcAssociations $local_gateway_route_table_vpc_association_ids=LocalGatewayRouteTableVpcAssociationIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeLocalGatewayRouteTables
@example "First rows only" "ec2 describe-local-gateway-route-tables --stream | first 3"
export def 'ec2 describe-local-gateway-route-tables' [
  --local-gateway-route-table-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLocalGatewayRouteTables $local_gateway_route_table_ids=LocalGatewayRouteTableIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeLocalGatewayVirtualInterfaceGroups
@example "First rows only" "ec2 describe-local-gateway-virtual-interface-groups --stream | first 3"
export def 'ec2 describe-local-gateway-virtual-interface-groups' [
  --local-gateway-virtual-interface-group-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLocalGatewayVirtualInterfaceGroups $local_gateway_virtual_interface_group_ids=LocalGatewayVirtualInterfaceGroupIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeLocalGatewayVirtualInterfaces
@example "First rows only" "ec2 describe-local-gateway-virtual-interfaces --stream | first 3"
export def 'ec2 describe-local-gateway-virtual-interfaces' [
  --local-gateway-virtual-interface-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLocalGatewayVirtualInterfaces $local_gateway_virtual_interface_ids=LocalGatewayVirtualInterfaceIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeLocalGateways
@example "First rows only" "ec2 describe-local-gateways --stream | first 3"
export def 'ec2 describe-local-gateways' [
  --local-gateway-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLocalGateways $local_gateway_ids=LocalGatewayIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeLockedSnapshots
@example "First rows only" "ec2 describe-locked-snapshots --stream | first 3"
export def 'ec2 describe-locked-snapshots' [
  --filters: oneof<list<any>, record>
  --snapshot-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeLockedSnapshots $filters=Filters $snapshot_ids=SnapshotIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeMacHosts
@example "First rows only" "ec2 describe-mac-hosts --stream | first 3"
export def 'ec2 describe-mac-hosts' [
  --filters: oneof<list<any>, record>
  --host-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeMacHosts $filters=Filters $host_ids=HostIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeMacModificationTasks
@example "First rows only" "ec2 describe-mac-modification-tasks --stream | first 3"
export def 'ec2 describe-mac-modification-tasks' [
  --dry-run
  --filters: oneof<list<any>, record>
  --mac-modification-task-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeMacModificationTasks $dry_run=DryRun? $filters=Filters $mac_modification_task_ids=MacModificationTaskIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeManagedPrefixLists
@example "First rows only" "ec2 describe-managed-prefix-lists --stream | first 3"
export def 'ec2 describe-managed-prefix-lists' [
  --dry-run
  --filters: oneof<list<any>, record>
  --prefix-list-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeManagedPrefixLists $dry_run=DryRun? $filters=Filters $prefix_list_ids=PrefixListIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeMetricCategories
@example "First rows only" "ec2 describe-metric-categories --stream | first 3"
export def 'ec2 describe-metric-categories' [
  --metric-category-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeMetricCategories $metric_category_ids=MetricCategoryIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeMovingAddresses
@example "First rows only" "ec2 describe-moving-addresses --stream | first 3"
export def 'ec2 describe-moving-addresses' [
  --dry-run
  --public-ips: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeMovingAddresses $dry_run=DryRun? $public_ips=PublicIps $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNatGateways
@example "First rows only" "ec2 describe-nat-gateways --stream | first 3"
export def 'ec2 describe-nat-gateways' [
  --dry-run
  --filter: oneof<list<any>, record>
  --nat-gateway-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNatGateways $dry_run=DryRun? $filter=Filter $nat_gateway_ids=NatGatewayIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkAcls
@example "First rows only" "ec2 describe-network-acls --stream | first 3"
export def 'ec2 describe-network-acls' [
  --dry-run
  --network-acl-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkAcls $dry_run=DryRun? $network_acl_ids=NetworkAclIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkInsightsAccessScopeAnalyses
@example "First rows only" "ec2 describe-network-insights-access-scope-analyses --stream | first 3"
export def 'ec2 describe-network-insights-access-scope-analyses' [
  --network-insights-access-scope-analysis-ids: oneof<list<string>, string>
  --network-insights-access-scope-id: string
  --analysis-start-time-begin: oneof<datetime, duration, int, string>
  --analysis-start-time-end: oneof<datetime, duration, int, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkInsightsAccessScopeAnalyses $network_insights_access_scope_analysis_ids=NetworkInsightsAccessScopeAnalysisIds $network_insights_access_scope_id=NetworkInsightsAccessScopeId $analysis_start_time_begin=AnalysisStartTimeBegin $analysis_start_time_end=AnalysisStartTimeEnd $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkInsightsAccessScopes
@example "First rows only" "ec2 describe-network-insights-access-scopes --stream | first 3"
export def 'ec2 describe-network-insights-access-scopes' [
  --network-insights-access-scope-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkInsightsAccessScopes $network_insights_access_scope_ids=NetworkInsightsAccessScopeIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkInsightsAnalyses
@example "First rows only" "ec2 describe-network-insights-analyses --stream | first 3"
export def 'ec2 describe-network-insights-analyses' [
  --network-insights-analysis-ids: oneof<list<string>, string>
  --network-insights-path-id: string
  --analysis-start-time: oneof<datetime, duration, int, string>
  --analysis-end-time: oneof<datetime, duration, int, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkInsightsAnalyses $network_insights_analysis_ids=NetworkInsightsAnalysisIds $network_insights_path_id=NetworkInsightsPathId $analysis_start_time=AnalysisStartTime $analysis_end_time=AnalysisEndTime $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkInsightsPaths
@example "First rows only" "ec2 describe-network-insights-paths --stream | first 3"
export def 'ec2 describe-network-insights-paths' [
  --network-insights-path-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkInsightsPaths $network_insights_path_ids=NetworkInsightsPathIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --network-interface-id
@category "aws ec2"
@search-terms DescribeNetworkInterfaceAttribute
export def 'ec2 describe-network-interface-attribute' [
  --dry-run
  --network-interface-id: string
  --attribute: string@[description groupSet sourceDestCheck attachment associatePublicIpAddress]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeNetworkInterfaceAttribute $dry_run=DryRun? $network_interface_id=NetworkInterfaceId $attribute=Attribute $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkInterfacePermissions
@example "First rows only" "ec2 describe-network-interface-permissions --stream | first 3"
export def 'ec2 describe-network-interface-permissions' [
  --network-interface-permission-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkInterfacePermissions $network_interface_permission_ids=NetworkInterfacePermissionIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkInterfaces
@example "First rows only" "ec2 describe-network-interfaces --stream | first 3"
export def 'ec2 describe-network-interfaces' [
  --include-managed-resources: oneof<bool>
  --dry-run
  --network-interface-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkInterfaces $include_managed_resources=IncludeManagedResources $dry_run=DryRun? $network_interface_ids=NetworkInterfaceIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkingFlexCostAllocationPolicies
@example "First rows only" "ec2 describe-networking-flex-cost-allocation-policies --stream | first 3"
export def 'ec2 describe-networking-flex-cost-allocation-policies' [
  --fca-policy-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkingFlexCostAllocationPolicies $fca_policy_ids=FcaPolicyIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeNetworkingFlexCostAllocationPolicyAssociations
@example "First rows only" "ec2 describe-networking-flex-cost-allocation-policy-associations --stream | first 3"
export def 'ec2 describe-networking-flex-cost-allocation-policy-associations' [
  --fca-policy-association-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeNetworkingFlexCostAllocationPolicyAssociations $fca_policy_association_ids=FcaPolicyAssociationIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeOutpostLags
@example "First rows only" "ec2 describe-outpost-lags --stream | first 3"
export def 'ec2 describe-outpost-lags' [
  --outpost-lag-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeOutpostLags $outpost_lag_ids=OutpostLagIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribePlacementGroups
@example "First rows only" "ec2 describe-placement-groups | first 3"
export def 'ec2 describe-placement-groups' [
  --group-ids: oneof<list<string>, string>
  --dry-run
  --group-names: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribePlacementGroups $group_ids=GroupIds $dry_run=DryRun? $group_names=GroupNames $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribePrefixLists
@example "First rows only" "ec2 describe-prefix-lists --stream | first 3"
export def 'ec2 describe-prefix-lists' [
  --dry-run
  --filters: oneof<list<any>, record>
  --prefix-list-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribePrefixLists $dry_run=DryRun? $filters=Filters $prefix_list_ids=PrefixListIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribePrincipalIdFormat
@example "First rows only" "ec2 describe-principal-id-format --stream | first 3"
export def 'ec2 describe-principal-id-format' [
  --dry-run
  --resources: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribePrincipalIdFormat $dry_run=DryRun? $resources=Resources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribePublicIpv4Pools
@example "First rows only" "ec2 describe-public-ipv4-pools --stream | first 3"
export def 'ec2 describe-public-ipv4-pools' [
  --pool-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribePublicIpv4Pools $pool_ids=PoolIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr
@category "aws ec2"
@search-terms DescribeRegions
@example "First rows only" "ec2 describe-regions | first 3"
export def 'ec2 describe-regions' [
  --region-names: oneof<list<string>, string>
  --all-regions: oneof<bool>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeRegions $region_names=RegionNames $all_regions=AllRegions $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeReplaceRootVolumeTasks
@example "First rows only" "ec2 describe-replace-root-volume-tasks --stream | first 3"
export def 'ec2 describe-replace-root-volume-tasks' [
  --replace-root-volume-task-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeReplaceRootVolumeTasks $replace_root_volume_task_ids=ReplaceRootVolumeTaskIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeReservedInstances
@example "First rows only" "ec2 describe-reserved-instances | first 3"
export def 'ec2 describe-reserved-instances' [
  --offering-class: string@[standard convertible]
  --reserved-instances-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --offering-type: string@["Heavy Utilization" "Medium Utilization" "Light Utilization" "No Upfront" "Partial Upfront" "All Upfront"]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeReservedInstances $offering_class=OfferingClass $reserved_instances_ids=ReservedInstancesIds $dry_run=DryRun? $filters=Filters $offering_type=OfferingType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeReservedInstancesListings
@example "First rows only" "ec2 describe-reserved-instances-listings | first 3"
export def 'ec2 describe-reserved-instances-listings' [
  --reserved-instances-id: string
  --reserved-instances-listing-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeReservedInstancesListings $reserved_instances_id=ReservedInstancesId $reserved_instances_listing_id=ReservedInstancesListingId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeReservedInstancesModifications
@example "First rows only" "ec2 describe-reserved-instances-modifications --stream | first 3"
export def 'ec2 describe-reserved-instances-modifications' [
  --reserved-instances-modification-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeReservedInstancesModifications $reserved_instances_modification_ids=ReservedInstancesModificationIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeReservedInstancesOfferings
@example "First rows only" "ec2 describe-reserved-instances-offerings --stream | first 3"
export def 'ec2 describe-reserved-instances-offerings' [
  --availability-zone: string
  --include-marketplace: oneof<bool>
  --instance-type: string
  --max-duration: int
  --max-instance-count: int
  --min-duration: int
  --offering-class: string@[standard convertible]
  --product-description: string@["Linux/UNIX" "Linux/UNIX (Amazon VPC)" Windows "Windows (Amazon VPC)"]
  --reserved-instances-offering-ids: oneof<list<string>, string>
  --availability-zone-id: string
  --dry-run
  --filters: oneof<list<any>, record>
  --instance-tenancy: string@[default dedicated host]
  --offering-type: string@["Heavy Utilization" "Medium Utilization" "Light Utilization" "No Upfront" "Partial Upfront" "All Upfront"]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeReservedInstancesOfferings $availability_zone=AvailabilityZone $include_marketplace=IncludeMarketplace $instance_type=InstanceType $max_duration=MaxDuration $max_instance_count=MaxInstanceCount $min_duration=MinDuration $offering_class=OfferingClass $product_description=ProductDescription $reserved_instances_offering_ids=ReservedInstancesOfferingIds $availability_zone_id=AvailabilityZoneId $dry_run=DryRun? $filters=Filters $instance_tenancy=InstanceTenancy $offering_type=OfferingType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeRouteServerEndpoints
@example "First rows only" "ec2 describe-route-server-endpoints --stream | first 3"
export def 'ec2 describe-route-server-endpoints' [
  --route-server-endpoint-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeRouteServerEndpoints $route_server_endpoint_ids=RouteServerEndpointIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeRouteServerPeers
@example "First rows only" "ec2 describe-route-server-peers --stream | first 3"
export def 'ec2 describe-route-server-peers' [
  --route-server-peer-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeRouteServerPeers $route_server_peer_ids=RouteServerPeerIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeRouteServers
@example "First rows only" "ec2 describe-route-servers --stream | first 3"
export def 'ec2 describe-route-servers' [
  --route-server-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeRouteServers $route_server_ids=RouteServerIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeRouteTables
@example "First rows only" "ec2 describe-route-tables --stream | first 3"
export def 'ec2 describe-route-tables' [
  --dry-run
  --route-table-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeRouteTables $dry_run=DryRun? $route_table_ids=RouteTableIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --first-slot-start-time-range --recurrence
@category "aws ec2"
@search-terms DescribeScheduledInstanceAvailability
export def 'ec2 describe-scheduled-instance-availability' [
  --dry-run
  --filters: oneof<list<any>, record>
  --first-slot-start-time-range: record
  --max-slot-duration-in-hours: int
  --min-slot-duration-in-hours: int
  --recurrence: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeScheduledInstanceAvailability $dry_run=DryRun? $filters=Filters $first_slot_start_time_range=FirstSlotStartTimeRange $max_slot_duration_in_hours=MaxSlotDurationInHours $min_slot_duration_in_hours=MinSlotDurationInHours $recurrence=Recurrence $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeScheduledInstances
@example "First rows only" "ec2 describe-scheduled-instances --stream | first 3"
export def 'ec2 describe-scheduled-instances' [
  --dry-run
  --filters: oneof<list<any>, record>
  --scheduled-instance-ids: oneof<list<string>, string>
  --slot-start-time-range: record
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeScheduledInstances $dry_run=DryRun? $filters=Filters $scheduled_instance_ids=ScheduledInstanceIds $slot_start_time_range=SlotStartTimeRange $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSecondaryInterfaces
@example "First rows only" "ec2 describe-secondary-interfaces --stream | first 3"
export def 'ec2 describe-secondary-interfaces' [
  --dry-run
  --filters: oneof<list<any>, record>
  --secondary-interface-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSecondaryInterfaces $dry_run=DryRun? $filters=Filters $secondary_interface_ids=SecondaryInterfaceIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSecondaryNetworks
@example "First rows only" "ec2 describe-secondary-networks --stream | first 3"
export def 'ec2 describe-secondary-networks' [
  --dry-run
  --filters: oneof<list<any>, record>
  --secondary-network-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSecondaryNetworks $dry_run=DryRun? $filters=Filters $secondary_network_ids=SecondaryNetworkIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSecondarySubnets
@example "First rows only" "ec2 describe-secondary-subnets --stream | first 3"
export def 'ec2 describe-secondary-subnets' [
  --dry-run
  --filters: oneof<list<any>, record>
  --secondary-subnet-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSecondarySubnets $dry_run=DryRun? $filters=Filters $secondary_subnet_ids=SecondarySubnetIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --group-id
@category "aws ec2"
@search-terms DescribeSecurityGroupReferences
export def 'ec2 describe-security-group-references' [
  --dry-run
  --group-id: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeSecurityGroupReferences $dry_run=DryRun? $group_id=GroupId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSecurityGroupRules
@example "First rows only" "ec2 describe-security-group-rules --stream | first 3"
export def 'ec2 describe-security-group-rules' [
  --filters: oneof<list<any>, record>
  --security-group-rule-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSecurityGroupRules $filters=Filters $security_group_rule_ids=SecurityGroupRuleIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSecurityGroupVpcAssociations
@example "First rows only" "ec2 describe-security-group-vpc-associations --stream | first 3"
export def 'ec2 describe-security-group-vpc-associations' [
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSecurityGroupVpcAssociations $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSecurityGroups
@example "First rows only" "ec2 describe-security-groups --stream | first 3"
export def 'ec2 describe-security-groups' [
  --group-ids: oneof<list<string>, string>
  --group-names: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSecurityGroups $group_ids=GroupIds $group_names=GroupNames $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeServiceLinkVirtualInterfaces
@example "First rows only" "ec2 describe-service-link-virtual-interfaces --stream | first 3"
export def 'ec2 describe-service-link-virtual-interfaces' [
  --service-link-virtual-interface-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeServiceLinkVirtualInterfaces $service_link_virtual_interface_ids=ServiceLinkVirtualInterfaceIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 24hr; needs --attribute --snapshot-id
@category "aws ec2"
@search-terms DescribeSnapshotAttribute
export def 'ec2 describe-snapshot-attribute' [
  --attribute: string@[productCodes createVolumePermission]
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeSnapshotAttribute $attribute=Attribute $snapshot_id=SnapshotId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSnapshotTierStatus
@example "First rows only" "ec2 describe-snapshot-tier-status --stream | first 3"
export def 'ec2 describe-snapshot-tier-status' [
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSnapshotTierStatus $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 24hr
@category "aws ec2"
@search-terms DescribeSnapshots
@example "First rows only" "ec2 describe-snapshots --stream | first 3"
export def 'ec2 describe-snapshots' [
  --owner-ids: oneof<list<string>, string>
  --restorable-by-user-ids: oneof<list<string>, string>
  --snapshot-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSnapshots $owner_ids=OwnerIds $restorable_by_user_ids=RestorableByUserIds $snapshot_ids=SnapshotIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeSpotDatafeedSubscription
export def 'ec2 describe-spot-datafeed-subscription' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeSpotDatafeedSubscription $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min; needs --spot-fleet-request-id
@category "aws ec2"
@search-terms DescribeSpotFleetInstances
export def 'ec2 describe-spot-fleet-instances' [
  --dry-run
  --spot-fleet-request-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSpotFleetInstances $dry_run=DryRun? $spot_fleet_request_id=SpotFleetRequestId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --spot-fleet-request-id --start-time
@category "aws ec2"
@search-terms DescribeSpotFleetRequestHistory
export def 'ec2 describe-spot-fleet-request-history' [
  --dry-run
  --spot-fleet-request-id: string
  --event-type: string@[instanceChange fleetRequestChange error information]
  --start-time: oneof<datetime, duration, int, string>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeSpotFleetRequestHistory $dry_run=DryRun? $spot_fleet_request_id=SpotFleetRequestId $event_type=EventType $start_time=StartTime $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages
@category "aws ec2"
@search-terms DescribeSpotFleetRequests
@example "First rows only" "ec2 describe-spot-fleet-requests --stream | first 3"
export def 'ec2 describe-spot-fleet-requests' [
  --dry-run
  --spot-fleet-request-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSpotFleetRequests $dry_run=DryRun? $spot_fleet_request_ids=SpotFleetRequestIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ec2"
@search-terms DescribeSpotInstanceRequests
@example "First rows only" "ec2 describe-spot-instance-requests --stream | first 3"
export def 'ec2 describe-spot-instance-requests' [
  --dry-run
  --spot-instance-request-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSpotInstanceRequests $dry_run=DryRun? $spot_instance_request_ids=SpotInstanceRequestIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSpotPriceHistory
@example "First rows only" "ec2 describe-spot-price-history --stream | first 3"
export def 'ec2 describe-spot-price-history' [
  --availability-zone-id: string
  --dry-run
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --instance-types: oneof<list<string>, string>
  --product-descriptions: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --availability-zone: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSpotPriceHistory $availability_zone_id=AvailabilityZoneId $dry_run=DryRun? $start_time=StartTime $end_time=EndTime $instance_types=InstanceTypes $product_descriptions=ProductDescriptions $filters=Filters $availability_zone=AvailabilityZone $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --vpc-id
@category "aws ec2"
@search-terms DescribeStaleSecurityGroups
export def 'ec2 describe-stale-security-groups' [
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeStaleSecurityGroups $dry_run=DryRun? $vpc_id=VpcId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeStoreImageTasks
@example "First rows only" "ec2 describe-store-image-tasks --stream | first 3"
export def 'ec2 describe-store-image-tasks' [
  --image-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeStoreImageTasks $image_ids=ImageIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeSubnets
@example "First rows only" "ec2 describe-subnets --stream | first 3"
export def 'ec2 describe-subnets' [
  --filters: oneof<list<any>, record>
  --subnet-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeSubnets $filters=Filters $subnet_ids=SubnetIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTags
@example "First rows only" "ec2 describe-tags --stream | first 3"
export def 'ec2 describe-tags' [
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTags $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTrafficMirrorFilterRules
@example "First rows only" "ec2 describe-traffic-mirror-filter-rules --stream | first 3"
export def 'ec2 describe-traffic-mirror-filter-rules' [
  --traffic-mirror-filter-rule-ids: oneof<list<string>, string>
  --traffic-mirror-filter-id: string
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTrafficMirrorFilterRules $traffic_mirror_filter_rule_ids=TrafficMirrorFilterRuleIds $traffic_mirror_filter_id=TrafficMirrorFilterId $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTrafficMirrorFilters
@example "First rows only" "ec2 describe-traffic-mirror-filters --stream | first 3"
export def 'ec2 describe-traffic-mirror-filters' [
  --traffic-mirror-filter-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTrafficMirrorFilters $traffic_mirror_filter_ids=TrafficMirrorFilterIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTrafficMirrorSessions
@example "First rows only" "ec2 describe-traffic-mirror-sessions --stream | first 3"
export def 'ec2 describe-traffic-mirror-sessions' [
  --traffic-mirror-session-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTrafficMirrorSessions $traffic_mirror_session_ids=TrafficMirrorSessionIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTrafficMirrorTargets
@example "First rows only" "ec2 describe-traffic-mirror-targets --stream | first 3"
export def 'ec2 describe-traffic-mirror-targets' [
  --traffic-mirror-target-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTrafficMirrorTargets $traffic_mirror_target_ids=TrafficMirrorTargetIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayAttachments
@example "First rows only" "ec2 describe-transit-gateway-attachments --stream | first 3"
export def 'ec2 describe-transit-gateway-attachments' [
  --transit-gateway-attachment-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayAttachments $transit_gateway_attachment_ids=TransitGatewayAttachmentIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayConnectPeers
@example "First rows only" "ec2 describe-transit-gateway-connect-peers --stream | first 3"
export def 'ec2 describe-transit-gateway-connect-peers' [
  --transit-gateway-connect-peer-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayConnectPeers $transit_gateway_connect_peer_ids=TransitGatewayConnectPeerIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayConnects
@example "First rows only" "ec2 describe-transit-gateway-connects --stream | first 3"
export def 'ec2 describe-transit-gateway-connects' [
  --transit-gateway-attachment-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayConnects $transit_gateway_attachment_ids=TransitGatewayAttachmentIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayMeteringPolicies
@example "First rows only" "ec2 describe-transit-gateway-metering-policies --stream | first 3"
export def 'ec2 describe-transit-gateway-metering-policies' [
  --transit-gateway-metering-policy-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayMeteringPolicies $transit_gateway_metering_policy_ids=TransitGatewayMeteringPolicyIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayMulticastDomains
@example "First rows only" "ec2 describe-transit-gateway-multicast-domains --stream | first 3"
export def 'ec2 describe-transit-gateway-multicast-domains' [
  --transit-gateway-multicast-domain-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayMulticastDomains $transit_gateway_multicast_domain_ids=TransitGatewayMulticastDomainIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayNetworkFunctionAttachments
@example "First rows only" "ec2 describe-transit-gateway-network-function-attachments --stream | first 3"
export def 'ec2 describe-transit-gateway-network-function-attachments' [
  --transit-gateway-attachment-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayNetworkFunctionAttachments $transit_gateway_attachment_ids=TransitGatewayAttachmentIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayPeeringAttachments
@example "First rows only" "ec2 describe-transit-gateway-peering-attachments --stream | first 3"
export def 'ec2 describe-transit-gateway-peering-attachments' [
  --transit-gateway-attachment-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayPeeringAttachments $transit_gateway_attachment_ids=TransitGatewayAttachmentIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayPolicyTables
@example "First rows only" "ec2 describe-transit-gateway-policy-tables --stream | first 3"
export def 'ec2 describe-transit-gateway-policy-tables' [
  --transit-gateway-policy-table-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayPolicyTables $transit_gateway_policy_table_ids=TransitGatewayPolicyTableIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayRouteTableAnnouncements
@example "First rows only" "ec2 describe-transit-gateway-route-table-announcements --stream | first 3"
export def 'ec2 describe-transit-gateway-route-table-announcements' [
  --transit-gateway-route-table-announcement-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayRouteTableAnnouncements $transit_gateway_route_table_announcement_ids=TransitGatewayRouteTableAnnouncementIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayRouteTables
@example "First rows only" "ec2 describe-transit-gateway-route-tables --stream | first 3"
export def 'ec2 describe-transit-gateway-route-tables' [
  --transit-gateway-route-table-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayRouteTables $transit_gateway_route_table_ids=TransitGatewayRouteTableIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGatewayVpcAttachments
@example "First rows only" "ec2 describe-transit-gateway-vpc-attachments --stream | first 3"
export def 'ec2 describe-transit-gateway-vpc-attachments' [
  --transit-gateway-attachment-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGatewayVpcAttachments $transit_gateway_attachment_ids=TransitGatewayAttachmentIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTransitGateways
@example "First rows only" "ec2 describe-transit-gateways --stream | first 3"
export def 'ec2 describe-transit-gateways' [
  --transit-gateway-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTransitGateways $transit_gateway_ids=TransitGatewayIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeTrunkInterfaceAssociations
@example "First rows only" "ec2 describe-trunk-interface-associations --stream | first 3"
export def 'ec2 describe-trunk-interface-associations' [
  --association-ids: oneof<list<string>, string>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeTrunkInterfaceAssociations $association_ids=AssociationIds $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVerifiedAccessEndpoints
@example "First rows only" "ec2 describe-verified-access-endpoints --stream | first 3"
export def 'ec2 describe-verified-access-endpoints' [
  --verified-access-endpoint-ids: oneof<list<string>, string>
  --verified-access-instance-id: string
  --verified-access-group-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVerifiedAccessEndpoints $verified_access_endpoint_ids=VerifiedAccessEndpointIds $verified_access_instance_id=VerifiedAccessInstanceId $verified_access_group_id=VerifiedAccessGroupId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVerifiedAccessGroups
@example "First rows only" "ec2 describe-verified-access-groups --stream | first 3"
export def 'ec2 describe-verified-access-groups' [
  --verified-access-group-ids: oneof<list<string>, string>
  --verified-access-instance-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVerifiedAccessGroups $verified_access_group_ids=VerifiedAccessGroupIds $verified_access_instance_id=VerifiedAccessInstanceId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVerifiedAccessInstanceLoggingConfigurations
@example "First rows only" "ec2 describe-verified-access-instance-logging-configurations --stream | first 3"
export def 'ec2 describe-verified-access-instance-logging-configurations' [
  --verified-access-instance-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVerifiedAccessInstanceLoggingConfigurations $verified_access_instance_ids=VerifiedAccessInstanceIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVerifiedAccessInstances
@example "First rows only" "ec2 describe-verified-access-instances --stream | first 3"
export def 'ec2 describe-verified-access-instances' [
  --verified-access-instance-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVerifiedAccessInstances $verified_access_instance_ids=VerifiedAccessInstanceIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ec2"
@search-terms DescribeVerifiedAccessTrustProviders
@example "First rows only" "ec2 describe-verified-access-trust-providers --stream | first 3"
export def 'ec2 describe-verified-access-trust-providers' [
  --verified-access-trust-provider-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVerifiedAccessTrustProviders $verified_access_trust_provider_ids=VerifiedAccessTrustProviderIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --attribute --volume-id
@category "aws ec2"
@search-terms DescribeVolumeAttribute
export def 'ec2 describe-volume-attribute' [
  --attribute: string@[autoEnableIO productCodes]
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeVolumeAttribute $attribute=Attribute $volume_id=VolumeId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVolumeStatus
@example "First rows only" "ec2 describe-volume-status --stream | first 3"
export def 'ec2 describe-volume-status' [
  --volume-ids: oneof<list<string>, string>
  --include-managed-resources: oneof<bool>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVolumeStatus $volume_ids=VolumeIds $include_managed_resources=IncludeManagedResources $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVolumes
@example "First rows only" "ec2 describe-volumes --stream | first 3"
export def 'ec2 describe-volumes' [
  --volume-ids: oneof<list<string>, string>
  --include-managed-resources: oneof<bool>
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVolumes $volume_ids=VolumeIds $include_managed_resources=IncludeManagedResources $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVolumesModifications
@example "First rows only" "ec2 describe-volumes-modifications --stream | first 3"
export def 'ec2 describe-volumes-modifications' [
  --dry-run
  --volume-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVolumesModifications $dry_run=DryRun? $volume_ids=VolumeIds $filters=Filters $include_managed_resources=IncludeManagedResources $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min; needs --attribute --vpc-id
@category "aws ec2"
@search-terms DescribeVpcAttribute
export def 'ec2 describe-vpc-attribute' [
  --attribute: string@[enableDnsSupport enableDnsHostnames enableNetworkAddressUsageMetrics]
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeVpcAttribute $attribute=Attribute $vpc_id=VpcId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcBlockPublicAccessExclusions
@example "First rows only" "ec2 describe-vpc-block-public-access-exclusions --stream | first 3"
export def 'ec2 describe-vpc-block-public-access-exclusions' [
  --dry-run
  --filters: oneof<list<any>, record>
  --exclusion-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcBlockPublicAccessExclusions $dry_run=DryRun? $filters=Filters $exclusion_ids=ExclusionIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeVpcBlockPublicAccessOptions
export def 'ec2 describe-vpc-block-public-access-options' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DescribeVpcBlockPublicAccessOptions $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeVpcClassicLink
@example "First rows only" "ec2 describe-vpc-classic-link | first 3"
export def 'ec2 describe-vpc-classic-link' [
  --dry-run
  --vpc-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcClassicLink $dry_run=DryRun? $vpc_ids=VpcIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcClassicLinkDnsSupport
@example "First rows only" "ec2 describe-vpc-classic-link-dns-support --stream | first 3"
export def 'ec2 describe-vpc-classic-link-dns-support' [
  --vpc-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcClassicLinkDnsSupport $vpc_ids=VpcIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcEncryptionControls
@example "First rows only" "ec2 describe-vpc-encryption-controls --stream | first 3"
export def 'ec2 describe-vpc-encryption-controls' [
  --dry-run
  --filters: oneof<list<any>, record>
  --vpc-encryption-control-ids: oneof<list<string>, string>
  --vpc-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcEncryptionControls $dry_run=DryRun? $filters=Filters $vpc_encryption_control_ids=VpcEncryptionControlIds $vpc_ids=VpcIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcEndpointAssociations
@example "First rows only" "ec2 describe-vpc-endpoint-associations --stream | first 3"
export def 'ec2 describe-vpc-endpoint-associations' [
  --dry-run
  --vpc-endpoint-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcEndpointAssociations $dry_run=DryRun? $vpc_endpoint_ids=VpcEndpointIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcEndpointConnectionNotifications
@example "First rows only" "ec2 describe-vpc-endpoint-connection-notifications --stream | first 3"
export def 'ec2 describe-vpc-endpoint-connection-notifications' [
  --dry-run
  --connection-notification-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcEndpointConnectionNotifications $dry_run=DryRun? $connection_notification_id=ConnectionNotificationId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcEndpointConnections
@example "First rows only" "ec2 describe-vpc-endpoint-connections --stream | first 3"
export def 'ec2 describe-vpc-endpoint-connections' [
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcEndpointConnections $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcEndpointServiceConfigurations
@example "First rows only" "ec2 describe-vpc-endpoint-service-configurations --stream | first 3"
export def 'ec2 describe-vpc-endpoint-service-configurations' [
  --dry-run
  --service-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcEndpointServiceConfigurations $dry_run=DryRun? $service_ids=ServiceIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min; needs --service-id
@category "aws ec2"
@search-terms DescribeVpcEndpointServicePermissions
export def 'ec2 describe-vpc-endpoint-service-permissions' [
  --dry-run
  --service-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcEndpointServicePermissions $dry_run=DryRun? $service_id=ServiceId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcEndpointServices
@example "First rows only" "ec2 describe-vpc-endpoint-services --stream | first 3"
export def 'ec2 describe-vpc-endpoint-services' [
  --dry-run
  --service-names: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --service-regions: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcEndpointServices $dry_run=DryRun? $service_names=ServiceNames $filters=Filters $service_regions=ServiceRegions $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcEndpoints
@example "First rows only" "ec2 describe-vpc-endpoints --stream | first 3"
export def 'ec2 describe-vpc-endpoints' [
  --dry-run
  --vpc-endpoint-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcEndpoints $dry_run=DryRun? $vpc_endpoint_ids=VpcEndpointIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcPeeringConnections
@example "First rows only" "ec2 describe-vpc-peering-connections --stream | first 3"
export def 'ec2 describe-vpc-peering-connections' [
  --dry-run
  --vpc-peering-connection-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcPeeringConnections $dry_run=DryRun? $vpc_peering_connection_ids=VpcPeeringConnectionIds $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpcs
@example "First rows only" "ec2 describe-vpcs --stream | first 3"
export def 'ec2 describe-vpcs' [
  --filters: oneof<list<any>, record>
  --vpc-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpcs $filters=Filters $vpc_ids=VpcIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 5min
@category "aws ec2"
@search-terms DescribeVpnConcentrators
@example "First rows only" "ec2 describe-vpn-concentrators --stream | first 3"
export def 'ec2 describe-vpn-concentrators' [
  --vpn-concentrator-ids: oneof<list<string>, string>
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpnConcentrators $vpn_concentrator_ids=VpnConcentratorIds $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /
@category "aws ec2"
@search-terms DescribeVpnConnections
@example "First rows only" "ec2 describe-vpn-connections | first 3"
export def 'ec2 describe-vpn-connections' [
  --filters: oneof<list<any>, record>
  --vpn-connection-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpnConnections $filters=Filters $vpn_connection_ids=VpnConnectionIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 5min
@category "aws ec2"
@search-terms DescribeVpnGateways
@example "First rows only" "ec2 describe-vpn-gateways | first 3"
export def 'ec2 describe-vpn-gateways' [
  --filters: oneof<list<any>, record>
  --vpn-gateway-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DescribeVpnGateways $filters=Filters $vpn_gateway_ids=VpnGatewayIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --instance-id --vpc-id
@category "aws ec2"
@search-terms DetachClassicLinkVpc
export def 'ec2 detach-classic-link-vpc' [
  --dry-run
  --instance-id: string
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DetachClassicLinkVpc $dry_run=DryRun? $instance_id=InstanceId $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /; needs --image-id --watermark-key
@category "aws ec2"
@search-terms DetachImageWatermark
export def 'ec2 detach-image-watermark' [
  --image-id: string
  --watermark-key: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DetachImageWatermark $image_id=ImageId $watermark_key=WatermarkKey $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --internet-gateway-id --vpc-id
@category "aws ec2"
@search-terms DetachInternetGateway
export def 'ec2 detach-internet-gateway' [
  --dry-run
  --internet-gateway-id: string
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DetachInternetGateway $dry_run=DryRun? $internet_gateway_id=InternetGatewayId $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /; needs --attachment-id
@category "aws ec2"
@search-terms DetachNetworkInterface
export def 'ec2 detach-network-interface' [
  --dry-run
  --attachment-id: string
  --force: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DetachNetworkInterface $dry_run=DryRun? $attachment_id=AttachmentId $force=Force $region=--region $profile=--profile' }

# POST /; needs --verified-access-instance-id --verified-access-trust-provider-id
@category "aws ec2"
@search-terms DetachVerifiedAccessTrustProvider
export def 'ec2 detach-verified-access-trust-provider' [
  --verified-access-instance-id: string
  --verified-access-trust-provider-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DetachVerifiedAccessTrustProvider $verified_access_instance_id=VerifiedAccessInstanceId $verified_access_trust_provider_id=VerifiedAccessTrustProviderId $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws ec2"
@search-terms DetachVolume
export def 'ec2 detach-volume' [
  --device: string
  --force: oneof<bool>
  --instance-id: string
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DetachVolume $device=Device $force=Force $instance_id=InstanceId $volume_id=VolumeId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id --vpn-gateway-id
@category "aws ec2"
@search-terms DetachVpnGateway
export def 'ec2 detach-vpn-gateway' [
  --vpc-id: string
  --vpn-gateway-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DetachVpnGateway $vpc_id=VpcId $vpn_gateway_id=VpnGatewayId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --allocation-id
@category "aws ec2"
@search-terms DisableAddressTransfer
export def 'ec2 disable-address-transfer' [
  --allocation-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableAddressTransfer $allocation_id=AllocationId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableAllowedImagesSettings
export def 'ec2 disable-allowed-images-settings' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableAllowedImagesSettings $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableApplicationStatusCheckSuppression
export def 'ec2 disable-application-status-check-suppression' [
  --instance-ids: oneof<list<string>, string>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableApplicationStatusCheckSuppression $instance_ids=InstanceIds $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableAwsNetworkPerformanceMetricSubscription
export def 'ec2 disable-aws-network-performance-metric-subscription' [
  --source: string
  --destination: string
  --metric: string@[aggregate-latency]
  --statistic: string@[p50]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableAwsNetworkPerformanceMetricSubscription $source=Source $destination=Destination $metric=Metric $statistic=Statistic $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableCapacityManager
export def 'ec2 disable-capacity-manager' [
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableCapacityManager $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableEbsEncryptionByDefault
export def 'ec2 disable-ebs-encryption-by-default' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableEbsEncryptionByDefault $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms DisableFastLaunch
export def 'ec2 disable-fast-launch' [
  --image-id: string
  --force: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableFastLaunch $image_id=ImageId $force=Force $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --source-snapshot-ids
@category "aws ec2"
@search-terms DisableFastSnapshotRestores
export def 'ec2 disable-fast-snapshot-restores' [
  --availability-zones: oneof<list<string>, string>
  --availability-zone-ids: oneof<list<string>, string>
  --source-snapshot-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableFastSnapshotRestores $availability_zones=AvailabilityZones $availability_zone_ids=AvailabilityZoneIds $source_snapshot_ids=SourceSnapshotIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms DisableImage
export def 'ec2 disable-image' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableImage $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableImageBlockPublicAccess
export def 'ec2 disable-image-block-public-access' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableImageBlockPublicAccess $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms DisableImageDeprecation
export def 'ec2 disable-image-deprecation' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableImageDeprecation $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms DisableImageDeregistrationProtection
export def 'ec2 disable-image-deregistration-protection' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableImageDeregistrationProtection $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-ids
@category "aws ec2"
@search-terms DisableInstanceSqlHaStandbyDetections
export def 'ec2 disable-instance-sql-ha-standby-detections' [
  --instance-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 DisableInstanceSqlHaStandbyDetections $instance_ids=InstanceIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --delegated-admin-account-id
@category "aws ec2"
@search-terms DisableIpamOrganizationAdminAccount
export def 'ec2 disable-ipam-organization-admin-account' [
  --dry-run
  --delegated-admin-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableIpamOrganizationAdminAccount $dry_run=DryRun? $delegated_admin_account_id=DelegatedAdminAccountId $region=--region $profile=--profile' }

# POST /; needs --ipam-policy-id
@category "aws ec2"
@search-terms DisableIpamPolicy
export def 'ec2 disable-ipam-policy' [
  --dry-run
  --ipam-policy-id: string
  --organization-target-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableIpamPolicy $dry_run=DryRun? $ipam_policy_id=IpamPolicyId $organization_target_id=OrganizationTargetId $region=--region $profile=--profile' }

# POST /; needs --route-server-id --route-table-id
@category "aws ec2"
@search-terms DisableRouteServerPropagation
export def 'ec2 disable-route-server-propagation' [
  --route-server-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableRouteServerPropagation $route_server_id=RouteServerId $route_table_id=RouteTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableSerialConsoleAccess
export def 'ec2 disable-serial-console-access' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableSerialConsoleAccess $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableSnapshotBlockPublicAccess
export def 'ec2 disable-snapshot-block-public-access' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableSnapshotBlockPublicAccess $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id
@category "aws ec2"
@search-terms DisableTransitGatewayRouteTablePropagation
export def 'ec2 disable-transit-gateway-route-table-propagation' [
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --transit-gateway-route-table-announcement-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableTransitGatewayRouteTablePropagation $transit_gateway_route_table_id=TransitGatewayRouteTableId $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $transit_gateway_route_table_announcement_id=TransitGatewayRouteTableAnnouncementId $region=--region $profile=--profile' }

# POST /; needs --gateway-id --route-table-id
@category "aws ec2"
@search-terms DisableVgwRoutePropagation
export def 'ec2 disable-vgw-route-propagation' [
  --gateway-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DisableVgwRoutePropagation $gateway_id=GatewayId $route_table_id=RouteTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms DisableVpcClassicLink
export def 'ec2 disable-vpc-classic-link' [
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableVpcClassicLink $dry_run=DryRun? $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisableVpcClassicLinkDnsSupport
export def 'ec2 disable-vpc-classic-link-dns-support' [
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisableVpcClassicLinkDnsSupport $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms DisassociateAddress
export def 'ec2 disassociate-address' [
  --association-id: string
  --public-ip: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DisassociateAddress $association_id=AssociationId $public_ip=PublicIp $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --application-status-check-id
@category "aws ec2"
@search-terms DisassociateApplicationStatusCheck
export def 'ec2 disassociate-application-status-check' [
  --application-status-check-id: string
  --target-tag-associations: oneof<list<any>, record>
  --instance-ids: oneof<list<string>, string>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateApplicationStatusCheck $application_status_check_id=ApplicationStatusCheckId $target_tag_associations=TargetTagAssociations $instance_ids=InstanceIds $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id --unused-reservation-billing-owner-id
@category "aws ec2"
@search-terms DisassociateCapacityReservationBillingOwner
export def 'ec2 disassociate-capacity-reservation-billing-owner' [
  --dry-run
  --capacity-reservation-id: string
  --unused-reservation-billing-owner-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateCapacityReservationBillingOwner $dry_run=DryRun? $capacity_reservation_id=CapacityReservationId $unused_reservation_billing_owner_id=UnusedReservationBillingOwnerId $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id --association-id
@category "aws ec2"
@search-terms DisassociateClientVpnTargetNetwork
export def 'ec2 disassociate-client-vpn-target-network' [
  --client-vpn-endpoint-id: string
  --association-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateClientVpnTargetNetwork $client_vpn_endpoint_id=ClientVpnEndpointId $association_id=AssociationId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --certificate-arn --role-arn
@category "aws ec2"
@search-terms DisassociateEnclaveCertificateIamRole
export def 'ec2 disassociate-enclave-certificate-iam-role' [
  --certificate-arn: string
  --role-arn: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateEnclaveCertificateIamRole $certificate_arn=CertificateArn $role_arn=RoleArn $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --association-id
@category "aws ec2"
@search-terms DisassociateIamInstanceProfile
export def 'ec2 disassociate-iam-instance-profile' [
  --association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateIamInstanceProfile $association_id=AssociationId $region=--region $profile=--profile' }

# POST /; needs --instance-event-window-id --association-target
@category "aws ec2"
@search-terms DisassociateInstanceEventWindow
export def 'ec2 disassociate-instance-event-window' [
  --dry-run
  --instance-event-window-id: string
  --association-target: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateInstanceEventWindow $dry_run=DryRun? $instance_event_window_id=InstanceEventWindowId $association_target=AssociationTarget $region=--region $profile=--profile' }

# POST /; needs --asn --cidr
@category "aws ec2"
@search-terms DisassociateIpamByoasn
export def 'ec2 disassociate-ipam-byoasn' [
  --dry-run
  --asn: string
  --cidr: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateIpamByoasn $dry_run=DryRun? $asn=Asn $cidr=Cidr $region=--region $profile=--profile' }

# POST /; needs --ipam-resource-discovery-association-id
@category "aws ec2"
@search-terms DisassociateIpamResourceDiscovery
export def 'ec2 disassociate-ipam-resource-discovery' [
  --dry-run
  --ipam-resource-discovery-association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateIpamResourceDiscovery $dry_run=DryRun? $ipam_resource_discovery_association_id=IpamResourceDiscoveryAssociationId $region=--region $profile=--profile' }

# POST /; needs --kms-key-id
@category "aws ec2"
@search-terms DisassociateKmsKeyId
export def 'ec2 disassociate-kms-key-id' [
  --snapshot-id: string
  --kms-key-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateKmsKeyId $snapshot_id=SnapshotId $kms_key_id=KmsKeyId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --nat-gateway-id --association-ids
@category "aws ec2"
@search-terms DisassociateNatGatewayAddress
export def 'ec2 disassociate-nat-gateway-address' [
  --nat-gateway-id: string
  --association-ids: oneof<list<string>, string>
  --max-drain-duration-seconds: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateNatGatewayAddress $nat_gateway_id=NatGatewayId $association_ids=AssociationIds $max_drain_duration_seconds=MaxDrainDurationSeconds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --fca-policy-association-ids
@category "aws ec2"
@search-terms DisassociateNetworkingFlexCostAllocationPolicy
export def 'ec2 disassociate-networking-flex-cost-allocation-policy' [
  --fca-policy-association-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateNetworkingFlexCostAllocationPolicy $fca_policy_association_ids=FcaPolicyAssociationIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --route-server-id --vpc-id
@category "aws ec2"
@search-terms DisassociateRouteServer
export def 'ec2 disassociate-route-server' [
  --route-server-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateRouteServer $route_server_id=RouteServerId $vpc_id=VpcId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --association-id
@category "aws ec2"
@search-terms DisassociateRouteTable
export def 'ec2 disassociate-route-table' [
  --dry-run
  --association-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 DisassociateRouteTable $dry_run=DryRun? $association_id=AssociationId $region=--region $profile=--profile' }

# POST /; needs --group-id --vpc-id
@category "aws ec2"
@search-terms DisassociateSecurityGroupVpc
export def 'ec2 disassociate-security-group-vpc' [
  --group-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateSecurityGroupVpc $group_id=GroupId $vpc_id=VpcId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --association-id
@category "aws ec2"
@search-terms DisassociateSubnetCidrBlock
export def 'ec2 disassociate-subnet-cidr-block' [
  --association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateSubnetCidrBlock $association_id=AssociationId $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-multicast-domain-id --transit-gateway-attachment-id --subnet-ids
@category "aws ec2"
@search-terms DisassociateTransitGatewayMulticastDomain
export def 'ec2 disassociate-transit-gateway-multicast-domain' [
  --transit-gateway-multicast-domain-id: string
  --transit-gateway-attachment-id: string
  --subnet-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateTransitGatewayMulticastDomain $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $transit_gateway_attachment_id=TransitGatewayAttachmentId $subnet_ids=SubnetIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-policy-table-id --transit-gateway-attachment-id
@category "aws ec2"
@search-terms DisassociateTransitGatewayPolicyTable
export def 'ec2 disassociate-transit-gateway-policy-table' [
  --transit-gateway-policy-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateTransitGatewayPolicyTable $transit_gateway_policy_table_id=TransitGatewayPolicyTableId $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id --transit-gateway-attachment-id
@category "aws ec2"
@search-terms DisassociateTransitGatewayRouteTable
export def 'ec2 disassociate-transit-gateway-route-table' [
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateTransitGatewayRouteTable $transit_gateway_route_table_id=TransitGatewayRouteTableId $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --association-id
@category "aws ec2"
@search-terms DisassociateTrunkInterface
export def 'ec2 disassociate-trunk-interface' [
  --association-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateTrunkInterface $association_id=AssociationId $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --association-id
@category "aws ec2"
@search-terms DisassociateVpcCidrBlock
export def 'ec2 disassociate-vpc-cidr-block' [
  --association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 DisassociateVpcCidrBlock $association_id=AssociationId $region=--region $profile=--profile' }

# POST /; needs --allocation-id --transfer-account-id
@category "aws ec2"
@search-terms EnableAddressTransfer
export def 'ec2 enable-address-transfer' [
  --allocation-id: string
  --transfer-account-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableAddressTransfer $allocation_id=AllocationId $transfer_account_id=TransferAccountId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --allowed-images-settings-state
@category "aws ec2"
@search-terms EnableAllowedImagesSettings
export def 'ec2 enable-allowed-images-settings' [
  --allowed-images-settings-state: string@[enabled audit-mode]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableAllowedImagesSettings $allowed_images_settings_state=AllowedImagesSettingsState $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms EnableApplicationStatusCheckSuppression
export def 'ec2 enable-application-status-check-suppression' [
  --instance-ids: oneof<list<string>, string>
  --duration-seconds: int
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableApplicationStatusCheckSuppression $instance_ids=InstanceIds $duration_seconds=DurationSeconds $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms EnableAwsNetworkPerformanceMetricSubscription
export def 'ec2 enable-aws-network-performance-metric-subscription' [
  --source: string
  --destination: string
  --metric: string@[aggregate-latency]
  --statistic: string@[p50]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableAwsNetworkPerformanceMetricSubscription $source=Source $destination=Destination $metric=Metric $statistic=Statistic $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms EnableCapacityManager
export def 'ec2 enable-capacity-manager' [
  --organizations-access: oneof<bool>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableCapacityManager $organizations_access=OrganizationsAccess $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms EnableEbsEncryptionByDefault
export def 'ec2 enable-ebs-encryption-by-default' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableEbsEncryptionByDefault $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms EnableFastLaunch
export def 'ec2 enable-fast-launch' [
  --image-id: string
  --resource-type: string
  --snapshot-configuration: record
  --launch-template: record
  --max-parallel-launches: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableFastLaunch $image_id=ImageId $resource_type=ResourceType $snapshot_configuration=SnapshotConfiguration $launch_template=LaunchTemplate $max_parallel_launches=MaxParallelLaunches $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --source-snapshot-ids
@category "aws ec2"
@search-terms EnableFastSnapshotRestores
export def 'ec2 enable-fast-snapshot-restores' [
  --availability-zones: oneof<list<string>, string>
  --availability-zone-ids: oneof<list<string>, string>
  --source-snapshot-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableFastSnapshotRestores $availability_zones=AvailabilityZones $availability_zone_ids=AvailabilityZoneIds $source_snapshot_ids=SourceSnapshotIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms EnableImage
export def 'ec2 enable-image' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableImage $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-block-public-access-state
@category "aws ec2"
@search-terms EnableImageBlockPublicAccess
export def 'ec2 enable-image-block-public-access' [
  --image-block-public-access-state: string@[block-new-sharing]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableImageBlockPublicAccess $image_block_public_access_state=ImageBlockPublicAccessState $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id --deprecate-at
@category "aws ec2"
@search-terms EnableImageDeprecation
export def 'ec2 enable-image-deprecation' [
  --image-id: string
  --deprecate-at: oneof<datetime, duration, int, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableImageDeprecation $image_id=ImageId $deprecate_at=DeprecateAt $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms EnableImageDeregistrationProtection
export def 'ec2 enable-image-deregistration-protection' [
  --image-id: string
  --with-cooldown: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableImageDeregistrationProtection $image_id=ImageId $with_cooldown=WithCooldown $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-ids
@category "aws ec2"
@search-terms EnableInstanceSqlHaStandbyDetections
export def 'ec2 enable-instance-sql-ha-standby-detections' [
  --instance-ids: oneof<list<string>, string>
  --sql-server-credentials: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 EnableInstanceSqlHaStandbyDetections $instance_ids=InstanceIds $sql_server_credentials=SqlServerCredentials $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --ipam-internet-registry-association-id --rpki-version --service-uri --child-handle --parent-handle --parent-bpki-ta
@category "aws ec2"
@search-terms EnableIpamInternetRegistryAssociation
export def 'ec2 enable-ipam-internet-registry-association' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --rpki-version: string
  --service-uri: string
  --child-handle: string
  --parent-handle: string
  --parent-bpki-ta: string
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableIpamInternetRegistryAssociation $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $rpki_version=RpkiVersion $service_uri=ServiceUri $child_handle=ChildHandle $parent_handle=ParentHandle $parent_bpki_ta=ParentBpkiTa $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --delegated-admin-account-id
@category "aws ec2"
@search-terms EnableIpamOrganizationAdminAccount
export def 'ec2 enable-ipam-organization-admin-account' [
  --dry-run
  --delegated-admin-account-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableIpamOrganizationAdminAccount $dry_run=DryRun? $delegated_admin_account_id=DelegatedAdminAccountId $region=--region $profile=--profile' }

# POST /; needs --ipam-policy-id
@category "aws ec2"
@search-terms EnableIpamPolicy
export def 'ec2 enable-ipam-policy' [
  --dry-run
  --ipam-policy-id: string
  --organization-target-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableIpamPolicy $dry_run=DryRun? $ipam_policy_id=IpamPolicyId $organization_target_id=OrganizationTargetId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms EnableReachabilityAnalyzerOrganizationSharing
export def 'ec2 enable-reachability-analyzer-organization-sharing' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableReachabilityAnalyzerOrganizationSharing $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --route-server-id --route-table-id
@category "aws ec2"
@search-terms EnableRouteServerPropagation
export def 'ec2 enable-route-server-propagation' [
  --route-server-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableRouteServerPropagation $route_server_id=RouteServerId $route_table_id=RouteTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms EnableSerialConsoleAccess
export def 'ec2 enable-serial-console-access' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableSerialConsoleAccess $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --state
@category "aws ec2"
@search-terms EnableSnapshotBlockPublicAccess
export def 'ec2 enable-snapshot-block-public-access' [
  --state: string@[block-all-sharing block-new-sharing unblocked]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableSnapshotBlockPublicAccess $state=State $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id
@category "aws ec2"
@search-terms EnableTransitGatewayRouteTablePropagation
export def 'ec2 enable-transit-gateway-route-table-propagation' [
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --transit-gateway-route-table-announcement-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableTransitGatewayRouteTablePropagation $transit_gateway_route_table_id=TransitGatewayRouteTableId $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $transit_gateway_route_table_announcement_id=TransitGatewayRouteTableAnnouncementId $region=--region $profile=--profile' }

# POST /; needs --gateway-id --route-table-id
@category "aws ec2"
@search-terms EnableVgwRoutePropagation
export def 'ec2 enable-vgw-route-propagation' [
  --gateway-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 EnableVgwRoutePropagation $gateway_id=GatewayId $route_table_id=RouteTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws ec2"
@search-terms EnableVolumeIO
export def 'ec2 enable-volume-io' [
  --dry-run
  --volume-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 EnableVolumeIO $dry_run=DryRun? $volume_id=VolumeId $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms EnableVpcClassicLink
export def 'ec2 enable-vpc-classic-link' [
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableVpcClassicLink $dry_run=DryRun? $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms EnableVpcClassicLinkDnsSupport
export def 'ec2 enable-vpc-classic-link-dns-support' [
  --vpc-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 EnableVpcClassicLinkDnsSupport $vpc_id=VpcId $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms ExportClientVpnClientCertificateRevocationList
export def 'ec2 export-client-vpn-client-certificate-revocation-list' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ExportClientVpnClientCertificateRevocationList $client_vpn_endpoint_id=ClientVpnEndpointId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms ExportClientVpnClientConfiguration
export def 'ec2 export-client-vpn-client-configuration' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ExportClientVpnClientConfiguration $client_vpn_endpoint_id=ClientVpnEndpointId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --disk-image-format --image-id --s3-export-location
@category "aws ec2"
@search-terms ExportImage
export def 'ec2 export-image' [
  --client-token: string
  --description: string
  --disk-image-format: string@[VMDK RAW VHD]
  --dry-run
  --image-id: string
  --s3-export-location: record
  --role-name: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ExportImage $client_token=ClientToken $description=Description $disk_image_format=DiskImageFormat $dry_run=DryRun? $image_id=ImageId $s3_export_location=S3ExportLocation $role_name=RoleName $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id --s3-bucket
@category "aws ec2"
@search-terms ExportTransitGatewayRoutes
export def 'ec2 export-transit-gateway-routes' [
  --transit-gateway-route-table-id: string
  --filters: oneof<list<any>, record>
  --s3-bucket: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ExportTransitGatewayRoutes $transit_gateway_route_table_id=TransitGatewayRouteTableId $filters=Filters $s3_bucket=S3Bucket $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --verified-access-instance-id
@category "aws ec2"
@search-terms ExportVerifiedAccessInstanceClientConfiguration
export def 'ec2 export-verified-access-instance-client-configuration' [
  --verified-access-instance-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ExportVerifiedAccessInstanceClientConfiguration $verified_access_instance_id=VerifiedAccessInstanceId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --vpn-connection-id --vpn-tunnel-outside-ip-address
@category "aws ec2"
@search-terms GetActiveVpnTunnelStatus
export def 'ec2 get-active-vpn-tunnel-status' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetActiveVpnTunnelStatus $vpn_connection_id=VpnConnectionId $vpn_tunnel_outside_ip_address=VpnTunnelOutsideIpAddress $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetAllowedImagesSettings
export def 'ec2 get-allowed-images-settings' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetAllowedImagesSettings $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --certificate-arn
@category "aws ec2"
@search-terms GetAssociatedEnclaveCertificateIamRoles
export def 'ec2 get-associated-enclave-certificate-iam-roles' [
  --certificate-arn: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 GetAssociatedEnclaveCertificateIamRoles $certificate_arn=CertificateArn $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --pool-id
@category "aws ec2"
@search-terms GetAssociatedIpv6PoolCidrs
export def 'ec2 get-associated-ipv6-pool-cidrs' [
  --pool-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetAssociatedIpv6PoolCidrs $pool_id=PoolId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages
@category "aws ec2"
@search-terms GetAwsNetworkPerformanceData
@example "First rows only" "ec2 get-aws-network-performance-data --stream | first 3"
export def 'ec2 get-aws-network-performance-data' [
  --data-queries: oneof<list<any>, record>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetAwsNetworkPerformanceData $data_queries=DataQueries $start_time=StartTime $end_time=EndTime $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetCapacityManagerAttributes
export def 'ec2 get-capacity-manager-attributes' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetCapacityManagerAttributes $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; needs --metric-names --start-time --end-time --period
@category "aws ec2"
@search-terms GetCapacityManagerMetricData
export def 'ec2 get-capacity-manager-metric-data' [
  --metric-names: oneof<list<string>, string>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --period: int
  --group-by: oneof<list<string>, string>
  --filter-by: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetCapacityManagerMetricData $metric_names=MetricNames $start_time=StartTime $end_time=EndTime $period=Period $group_by=GroupBy $filter_by=FilterBy $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --group-by --start-time --end-time --metric-names
@category "aws ec2"
@search-terms GetCapacityManagerMetricDimensions
export def 'ec2 get-capacity-manager-metric-dimensions' [
  --group-by: oneof<list<string>, string>
  --filter-by: oneof<list<any>, record>
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --metric-names: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetCapacityManagerMetricDimensions $group_by=GroupBy $filter_by=FilterBy $start_time=StartTime $end_time=EndTime $metric_names=MetricNames $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ec2"
@search-terms GetCapacityManagerMonitoredTagKeys
@example "First rows only" "ec2 get-capacity-manager-monitored-tag-keys --stream | first 3"
export def 'ec2 get-capacity-manager-monitored-tag-keys' [
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetCapacityManagerMonitoredTagKeys $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --market-type --capacity-amount --capacity-unit --capacity-availability-zone-ids
@category "aws ec2"
@search-terms GetCapacityManagerSupportabilityScores
export def 'ec2 get-capacity-manager-supportability-scores' [
  --market-type: string@[on-demand spot]
  --capacity-amount: int
  --capacity-unit: string@[vcpus instances]
  --capacity-availability-zone-ids: oneof<list<string>, string>
  --instance-types: oneof<list<string>, string>
  --instance-requirements-with-metadata: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetCapacityManagerSupportabilityScores $market_type=MarketType $capacity_amount=CapacityAmount $capacity_unit=CapacityUnit $capacity_availability_zone_ids=CapacityAvailabilityZoneIds $instance_types=InstanceTypes $instance_requirements_with_metadata=InstanceRequirementsWithMetadata $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --capacity-reservation-id
@category "aws ec2"
@search-terms GetCapacityReservationUsage
export def 'ec2 get-capacity-reservation-usage' [
  --capacity-reservation-id: string
  --next-token: string
  --max-results: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetCapacityReservationUsage $capacity_reservation_id=CapacityReservationId $next_token=NextToken $max_results=MaxResults $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms GetClientVpnEndpointAuthorizationPolicy
export def 'ec2 get-client-vpn-endpoint-authorization-policy' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetClientVpnEndpointAuthorizationPolicy $client_vpn_endpoint_id=ClientVpnEndpointId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --pool-id
@category "aws ec2"
@search-terms GetCoipPoolUsage
export def 'ec2 get-coip-pool-usage' [
  --pool-id: string
  --filters: oneof<list<any>, record>
  --max-results: int
  --next-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetCoipPoolUsage $pool_id=PoolId $filters=Filters $max_results=MaxResults $next_token=NextToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms GetConsoleOutput
export def 'ec2 get-console-output' [
  --instance-id: string
  --latest: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetConsoleOutput $instance_id=InstanceId $latest=Latest $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms GetConsoleScreenshot
export def 'ec2 get-console-screenshot' [
  --dry-run
  --instance-id: string
  --wake-up: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetConsoleScreenshot $dry_run=DryRun? $instance_id=InstanceId $wake_up=WakeUp $region=--region $profile=--profile' }

# POST /; cached 1min; needs --report-id
@category "aws ec2"
@search-terms GetDeclarativePoliciesReportSummary
export def 'ec2 get-declarative-policies-report-summary' [
  --dry-run
  --report-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetDeclarativePoliciesReportSummary $dry_run=DryRun? $report_id=ReportId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --instance-family
@category "aws ec2"
@search-terms GetDefaultCreditSpecification
export def 'ec2 get-default-credit-specification' [
  --dry-run
  --instance-family: string@[t2 t3 t3a t4g t8i]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetDefaultCreditSpecification $dry_run=DryRun? $instance_family=InstanceFamily $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetEbsDefaultKmsKeyId
export def 'ec2 get-ebs-default-kms-key-id' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetEbsDefaultKmsKeyId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetEbsEncryptionByDefault
export def 'ec2 get-ebs-encryption-by-default' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetEbsEncryptionByDefault $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetEnabledIpamPolicy
export def 'ec2 get-enabled-ipam-policy' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetEnabledIpamPolicy $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --flow-log-id --config-delivery-s3-destination-arn --integrate-services
@category "aws ec2"
@search-terms GetFlowLogsIntegrationTemplate
export def 'ec2 get-flow-logs-integration-template' [
  --dry-run
  --flow-log-id: string
  --config-delivery-s3-destination-arn: string
  --integrate-services: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetFlowLogsIntegrationTemplate $dry_run=DryRun? $flow_log_id=FlowLogId $config_delivery_s3_destination_arn=ConfigDeliveryS3DestinationArn $integrate_services=IntegrateServices $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --capacity-reservation-id
@category "aws ec2"
@search-terms GetGroupsForCapacityReservation
export def 'ec2 get-groups-for-capacity-reservation' [
  --capacity-reservation-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetGroupsForCapacityReservation $capacity_reservation_id=CapacityReservationId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --host-id-set --offering-id
@category "aws ec2"
@search-terms GetHostReservationPurchasePreview
export def 'ec2 get-host-reservation-purchase-preview' [
  --host-id-set: oneof<list<string>, string>
  --offering-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetHostReservationPurchasePreview $host_id_set=HostIdSet $offering_id=OfferingId $region=--region $profile=--profile' }

# POST /; cached 1min; needs --image-id
@category "aws ec2"
@search-terms GetImageAncestry
export def 'ec2 get-image-ancestry' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 GetImageAncestry $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetImageBlockPublicAccessState
export def 'ec2 get-image-block-public-access-state' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetImageBlockPublicAccessState $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --image-id
@category "aws ec2"
@search-terms GetImageFindings
export def 'ec2 get-image-findings' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetImageFindings $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetInstanceMetadataDefaults
export def 'ec2 get-instance-metadata-defaults' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetInstanceMetadataDefaults $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id --key-type --key-format
@category "aws ec2"
@search-terms GetInstanceTpmEkPub
export def 'ec2 get-instance-tpm-ek-pub' [
  --instance-id: string
  --key-type: string@[rsa-2048 ecc-sec-p384]
  --key-format: string@[der tpmt]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetInstanceTpmEkPub $instance_id=InstanceId $key_type=KeyType $key_format=KeyFormat $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --architecture-types --virtualization-types --instance-requirements
@category "aws ec2"
@search-terms GetInstanceTypesFromInstanceRequirements
export def 'ec2 get-instance-types-from-instance-requirements' [
  --dry-run
  --architecture-types: oneof<list<string>, string>
  --virtualization-types: oneof<list<string>, string>
  --instance-requirements: record
  --context: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetInstanceTypesFromInstanceRequirements $dry_run=DryRun? $architecture_types=ArchitectureTypes $virtualization_types=VirtualizationTypes $instance_requirements=InstanceRequirements $context=Context $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms GetInstanceUefiData
export def 'ec2 get-instance-uefi-data' [
  --instance-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetInstanceUefiData $instance_id=InstanceId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --cidr --ipam-scope-id
@category "aws ec2"
@search-terms GetIpamAddressHistory
export def 'ec2 get-ipam-address-history' [
  --dry-run
  --cidr: string
  --ipam-scope-id: string
  --vpc-id: string
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
]: nothing -> oneof<table, record> { call 'ec2 GetIpamAddressHistory $dry_run=DryRun? $cidr=Cidr $ipam_scope_id=IpamScopeId $vpc_id=VpcId $start_time=StartTime $end_time=EndTime $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-resource-discovery-id --discovery-region
@category "aws ec2"
@search-terms GetIpamDiscoveredAccounts
export def 'ec2 get-ipam-discovered-accounts' [
  --dry-run
  --ipam-resource-discovery-id: string
  --discovery-region: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamDiscoveredAccounts $dry_run=DryRun? $ipam_resource_discovery_id=IpamResourceDiscoveryId $discovery_region=DiscoveryRegion $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --ipam-resource-discovery-id --address-region
@category "aws ec2"
@search-terms GetIpamDiscoveredPublicAddresses
export def 'ec2 get-ipam-discovered-public-addresses' [
  --dry-run
  --ipam-resource-discovery-id: string
  --address-region: string
  --filters: oneof<list<any>, record>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetIpamDiscoveredPublicAddresses $dry_run=DryRun? $ipam_resource_discovery_id=IpamResourceDiscoveryId $address_region=AddressRegion $filters=Filters $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --ipam-resource-discovery-id --resource-region
@category "aws ec2"
@search-terms GetIpamDiscoveredResourceCidrs
export def 'ec2 get-ipam-discovered-resource-cidrs' [
  --dry-run
  --ipam-resource-discovery-id: string
  --resource-region: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamDiscoveredResourceCidrs $dry_run=DryRun? $ipam_resource_discovery_id=IpamResourceDiscoveryId $resource_region=ResourceRegion $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-resource-discovery-id --resource-region
@category "aws ec2"
@search-terms GetIpamDiscoveredRoutes
export def 'ec2 get-ipam-discovered-routes' [
  --dry-run
  --ipam-resource-discovery-id: string
  --resource-region: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamDiscoveredRoutes $dry_run=DryRun? $ipam_resource_discovery_id=IpamResourceDiscoveryId $resource_region=ResourceRegion $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@category "aws ec2"
@search-terms GetIpamInternetRegistryAssociationAsns
export def 'ec2 get-ipam-internet-registry-association-asns' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamInternetRegistryAssociationAsns $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@category "aws ec2"
@search-terms GetIpamInternetRegistryAssociationCidrs
export def 'ec2 get-ipam-internet-registry-association-cidrs' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamInternetRegistryAssociationCidrs $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-policy-id
@category "aws ec2"
@search-terms GetIpamPolicyAllocationRules
export def 'ec2 get-ipam-policy-allocation-rules' [
  --dry-run
  --ipam-policy-id: string
  --filters: oneof<list<any>, record>
  --locale: string
  --resource-type: string@[alb eip rds rnat]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamPolicyAllocationRules $dry_run=DryRun? $ipam_policy_id=IpamPolicyId $filters=Filters $locale=Locale $resource_type=ResourceType $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-policy-id
@category "aws ec2"
@search-terms GetIpamPolicyOrganizationTargets
export def 'ec2 get-ipam-policy-organization-targets' [
  --dry-run
  --ipam-policy-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamPolicyOrganizationTargets $dry_run=DryRun? $ipam_policy_id=IpamPolicyId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-pool-id
@category "aws ec2"
@search-terms GetIpamPoolAllocations
export def 'ec2 get-ipam-pool-allocations' [
  --dry-run
  --ipam-pool-id: string
  --ipam-pool-allocation-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamPoolAllocations $dry_run=DryRun? $ipam_pool_id=IpamPoolId $ipam_pool_allocation_id=IpamPoolAllocationId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-pool-id
@category "aws ec2"
@search-terms GetIpamPoolCidrs
export def 'ec2 get-ipam-pool-cidrs' [
  --dry-run
  --ipam-pool-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamPoolCidrs $dry_run=DryRun? $ipam_pool_id=IpamPoolId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-prefix-list-resolver-id
@category "aws ec2"
@search-terms GetIpamPrefixListResolverRules
export def 'ec2 get-ipam-prefix-list-resolver-rules' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamPrefixListResolverRules $dry_run=DryRun? $ipam_prefix_list_resolver_id=IpamPrefixListResolverId $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-prefix-list-resolver-id --ipam-prefix-list-resolver-version
@category "aws ec2"
@search-terms GetIpamPrefixListResolverVersionEntries
export def 'ec2 get-ipam-prefix-list-resolver-version-entries' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --ipam-prefix-list-resolver-version: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamPrefixListResolverVersionEntries $dry_run=DryRun? $ipam_prefix_list_resolver_id=IpamPrefixListResolverId $ipam_prefix_list_resolver_version=IpamPrefixListResolverVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-prefix-list-resolver-id
@category "aws ec2"
@search-terms GetIpamPrefixListResolverVersions
export def 'ec2 get-ipam-prefix-list-resolver-versions' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --ipam-prefix-list-resolver-versions: oneof<list<int>, int>
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamPrefixListResolverVersions $dry_run=DryRun? $ipam_prefix_list_resolver_id=IpamPrefixListResolverId $ipam_prefix_list_resolver_versions=IpamPrefixListResolverVersions $filters=Filters $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-scope-id
@category "aws ec2"
@search-terms GetIpamResourceCidrs
export def 'ec2 get-ipam-resource-cidrs' [
  --dry-run
  --filters: oneof<list<any>, record>
  --ipam-scope-id: string
  --ipam-pool-id: string
  --resource-id: string
  --resource-type: string@[vpc subnet eip public-ipv4-pool ipv6-pool eni anycast-ip-list]
  --resource-tag: record
  --resource-owner: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamResourceCidrs $dry_run=DryRun? $filters=Filters $ipam_scope_id=IpamScopeId $ipam_pool_id=IpamPoolId $resource_id=ResourceId $resource_type=ResourceType $resource_tag=ResourceTag $resource_owner=ResourceOwner $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@category "aws ec2"
@search-terms GetIpamRouteOriginAuthorizations
export def 'ec2 get-ipam-route-origin-authorizations' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamRouteOriginAuthorizations $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $cidr=Cidr $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --ipam-id
@category "aws ec2"
@search-terms GetIpamRouteProtectionFindings
export def 'ec2 get-ipam-route-protection-findings' [
  --dry-run
  --ipam-id: string
  --filters: oneof<list<any>, record>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetIpamRouteProtectionFindings $dry_run=DryRun? $ipam_id=IpamId $filters=Filters $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@category "aws ec2"
@search-terms GetIpamRoutingPolicyRegistrationDeltas
export def 'ec2 get-ipam-routing-policy-registration-deltas' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --delta-id: string
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --chronological-order: string@[forward reverse]
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamRoutingPolicyRegistrationDeltas $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $delta_id=DeltaId $start_time=StartTime $end_time=EndTime $chronological_order=ChronologicalOrder $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@category "aws ec2"
@search-terms GetIpamRoutingPolicyRegistrations
export def 'ec2 get-ipam-routing-policy-registrations' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetIpamRoutingPolicyRegistrations $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $cidr=Cidr $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms GetLaunchTemplateData
export def 'ec2 get-launch-template-data' [
  --dry-run
  --instance-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetLaunchTemplateData $dry_run=DryRun? $instance_id=InstanceId $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --prefix-list-id
@category "aws ec2"
@search-terms GetManagedPrefixListAssociations
export def 'ec2 get-managed-prefix-list-associations' [
  --dry-run
  --prefix-list-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetManagedPrefixListAssociations $dry_run=DryRun? $prefix_list_id=PrefixListId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --prefix-list-id
@category "aws ec2"
@search-terms GetManagedPrefixListEntries
export def 'ec2 get-managed-prefix-list-entries' [
  --dry-run
  --prefix-list-id: string
  --target-version: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetManagedPrefixListEntries $dry_run=DryRun? $prefix_list_id=PrefixListId $target_version=TargetVersion $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetManagedResourceVisibility
export def 'ec2 get-managed-resource-visibility' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetManagedResourceVisibility $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --network-insights-access-scope-analysis-id
@category "aws ec2"
@search-terms GetNetworkInsightsAccessScopeAnalysisFindings
export def 'ec2 get-network-insights-access-scope-analysis-findings' [
  --network-insights-access-scope-analysis-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetNetworkInsightsAccessScopeAnalysisFindings $network_insights_access_scope_analysis_id=NetworkInsightsAccessScopeAnalysisId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --network-insights-access-scope-id
@category "aws ec2"
@search-terms GetNetworkInsightsAccessScopeContent
export def 'ec2 get-network-insights-access-scope-content' [
  --network-insights-access-scope-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetNetworkInsightsAccessScopeContent $network_insights_access_scope_id=NetworkInsightsAccessScopeId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --fca-policy-id
@category "aws ec2"
@search-terms GetNetworkingFlexCostAllocationPolicyVersions
export def 'ec2 get-networking-flex-cost-allocation-policy-versions' [
  --fca-policy-id: string
  --versions-to-include: oneof<list<int>, int>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 GetNetworkingFlexCostAllocationPolicyVersions $fca_policy_id=FcaPolicyId $versions_to_include=VersionsToInclude $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms GetPasswordData
export def 'ec2 get-password-data' [
  --instance-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetPasswordData $instance_id=InstanceId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min; needs --reserved-instance-ids
@category "aws ec2"
@search-terms GetReservedInstancesExchangeQuote
export def 'ec2 get-reserved-instances-exchange-quote' [
  --dry-run
  --reserved-instance-ids: oneof<list<string>, string>
  --target-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetReservedInstancesExchangeQuote $dry_run=DryRun? $reserved_instance_ids=ReservedInstanceIds $target_configurations=TargetConfigurations $region=--region $profile=--profile' }

# POST /; cached 1min; needs --route-server-id
@category "aws ec2"
@search-terms GetRouteServerAssociations
export def 'ec2 get-route-server-associations' [
  --route-server-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 GetRouteServerAssociations $route_server_id=RouteServerId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --route-server-id
@category "aws ec2"
@search-terms GetRouteServerPropagations
export def 'ec2 get-route-server-propagations' [
  --route-server-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 GetRouteServerPropagations $route_server_id=RouteServerId $route_table_id=RouteTableId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; cached 1min; needs --route-server-id
@category "aws ec2"
@search-terms GetRouteServerRoutingDatabase
export def 'ec2 get-route-server-routing-database' [
  --route-server-id: string
  --next-token: string
  --max-results: int
  --dry-run
  --filters: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetRouteServerRoutingDatabase $route_server_id=RouteServerId $next_token=NextToken $max_results=MaxResults $dry_run=DryRun? $filters=Filters $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --vpc-id
@category "aws ec2"
@search-terms GetSecurityGroupsForVpc
export def 'ec2 get-security-groups-for-vpc' [
  --vpc-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetSecurityGroupsForVpc $vpc_id=VpcId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetSerialConsoleAccessStatus
export def 'ec2 get-serial-console-access-status' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetSerialConsoleAccessStatus $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; cached 1min
@category "aws ec2"
@search-terms GetSnapshotBlockPublicAccessState
export def 'ec2 get-snapshot-block-public-access-state' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetSnapshotBlockPublicAccessState $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --target-capacity
@category "aws ec2"
@search-terms GetSpotPlacementScores
export def 'ec2 get-spot-placement-scores' [
  --instance-types: oneof<list<string>, string>
  --target-capacity: int
  --target-capacity-unit-type: string@[vcpu memory-mib units]
  --single-availability-zone: oneof<bool>
  --region-names: oneof<list<string>, string>
  --instance-requirements-with-metadata: record
  --dry-run
  --include-local-zones: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetSpotPlacementScores $instance_types=InstanceTypes $target_capacity=TargetCapacity $target_capacity_unit_type=TargetCapacityUnitType $single_availability_zone=SingleAvailabilityZone $region_names=RegionNames $instance_requirements_with_metadata=InstanceRequirementsWithMetadata $dry_run=DryRun? $include_local_zones=IncludeLocalZones $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --subnet-id
@category "aws ec2"
@search-terms GetSubnetCidrReservations
export def 'ec2 get-subnet-cidr-reservations' [
  --filters: oneof<list<any>, record>
  --subnet-id: string
  --dry-run
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetSubnetCidrReservations $filters=Filters $subnet_id=SubnetId $dry_run=DryRun? $next_token=NextToken $max_results=MaxResults $region=--region $profile=--profile' }

# POST /; cached 1min; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms GetTransitGatewayAttachmentNatConfiguration
export def 'ec2 get-transit-gateway-attachment-nat-configuration' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetTransitGatewayAttachmentNatConfiguration $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms GetTransitGatewayAttachmentPropagations
export def 'ec2 get-transit-gateway-attachment-propagations' [
  --transit-gateway-attachment-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetTransitGatewayAttachmentPropagations $transit_gateway_attachment_id=TransitGatewayAttachmentId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-metering-policy-id
@category "aws ec2"
@search-terms GetTransitGatewayMeteringPolicyEntries
export def 'ec2 get-transit-gateway-metering-policy-entries' [
  --transit-gateway-metering-policy-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetTransitGatewayMeteringPolicyEntries $transit_gateway_metering_policy_id=TransitGatewayMeteringPolicyId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-multicast-domain-id
@category "aws ec2"
@search-terms GetTransitGatewayMulticastDomainAssociations
export def 'ec2 get-transit-gateway-multicast-domain-associations' [
  --transit-gateway-multicast-domain-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetTransitGatewayMulticastDomainAssociations $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-policy-table-id
@category "aws ec2"
@search-terms GetTransitGatewayPolicyTableAssociations
export def 'ec2 get-transit-gateway-policy-table-associations' [
  --transit-gateway-policy-table-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetTransitGatewayPolicyTableAssociations $transit_gateway_policy_table_id=TransitGatewayPolicyTableId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-policy-table-id
@category "aws ec2"
@search-terms GetTransitGatewayPolicyTableEntries
export def 'ec2 get-transit-gateway-policy-table-entries' [
  --transit-gateway-policy-table-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetTransitGatewayPolicyTableEntries $transit_gateway_policy_table_id=TransitGatewayPolicyTableId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-route-table-id
@category "aws ec2"
@search-terms GetTransitGatewayPrefixListReferences
export def 'ec2 get-transit-gateway-prefix-list-references' [
  --transit-gateway-route-table-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetTransitGatewayPrefixListReferences $transit_gateway_route_table_id=TransitGatewayRouteTableId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-route-table-id
@category "aws ec2"
@search-terms GetTransitGatewayRouteTableAssociations
export def 'ec2 get-transit-gateway-route-table-associations' [
  --transit-gateway-route-table-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetTransitGatewayRouteTableAssociations $transit_gateway_route_table_id=TransitGatewayRouteTableId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-route-table-id
@category "aws ec2"
@search-terms GetTransitGatewayRouteTablePropagations
export def 'ec2 get-transit-gateway-route-table-propagations' [
  --transit-gateway-route-table-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetTransitGatewayRouteTablePropagations $transit_gateway_route_table_id=TransitGatewayRouteTableId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --verified-access-endpoint-id
@category "aws ec2"
@search-terms GetVerifiedAccessEndpointPolicy
export def 'ec2 get-verified-access-endpoint-policy' [
  --verified-access-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetVerifiedAccessEndpointPolicy $verified_access_endpoint_id=VerifiedAccessEndpointId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --verified-access-endpoint-id
@category "aws ec2"
@search-terms GetVerifiedAccessEndpointTargets
export def 'ec2 get-verified-access-endpoint-targets' [
  --verified-access-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetVerifiedAccessEndpointTargets $verified_access_endpoint_id=VerifiedAccessEndpointId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --verified-access-group-id
@category "aws ec2"
@search-terms GetVerifiedAccessGroupPolicy
export def 'ec2 get-verified-access-group-policy' [
  --verified-access-group-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetVerifiedAccessGroupPolicy $verified_access_group_id=VerifiedAccessGroupId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min; needs --vpc-id
@category "aws ec2"
@search-terms GetVpcResourcesBlockingEncryptionEnforcement
export def 'ec2 get-vpc-resources-blocking-encryption-enforcement' [
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetVpcResourcesBlockingEncryptionEnforcement $vpc_id=VpcId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --vpn-connection-id --vpn-connection-device-type-id
@category "aws ec2"
@search-terms GetVpnConnectionDeviceSampleConfiguration
export def 'ec2 get-vpn-connection-device-sample-configuration' [
  --vpn-connection-id: string
  --vpn-connection-device-type-id: string
  --internet-key-exchange-version: string
  --sample-type: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetVpnConnectionDeviceSampleConfiguration $vpn_connection_id=VpnConnectionId $vpn_connection_device_type_id=VpnConnectionDeviceTypeId $internet_key_exchange_version=InternetKeyExchangeVersion $sample_type=SampleType $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws ec2"
@search-terms GetVpnConnectionDeviceTypes
@example "First rows only" "ec2 get-vpn-connection-device-types --stream | first 3"
export def 'ec2 get-vpn-connection-device-types' [
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 GetVpnConnectionDeviceTypes $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; cached 1min; needs --vpn-connection-id --vpn-tunnel-outside-ip-address
@category "aws ec2"
@search-terms GetVpnTunnelReplacementStatus
export def 'ec2 get-vpn-tunnel-replacement-status' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 GetVpnTunnelReplacementStatus $vpn_connection_id=VpnConnectionId $vpn_tunnel_outside_ip_address=VpnTunnelOutsideIpAddress $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id --certificate-revocation-list
@category "aws ec2"
@search-terms ImportClientVpnClientCertificateRevocationList
export def 'ec2 import-client-vpn-client-certificate-revocation-list' [
  --client-vpn-endpoint-id: string
  --certificate-revocation-list: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ImportClientVpnClientCertificateRevocationList $client_vpn_endpoint_id=ClientVpnEndpointId $certificate_revocation_list=CertificateRevocationList $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms ImportImage
export def 'ec2 import-image' [
  --architecture: string
  --client-data: record
  --client-token: string
  --description: string
  --disk-containers: oneof<list<any>, record>
  --dry-run
  --encrypted: oneof<bool>
  --hypervisor: string
  --kms-key-id: string
  --license-type: string
  --platform: string
  --role-name: string
  --license-specifications: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --usage-operation: string
  --boot-mode: string@[legacy-bios uefi uefi-preferred]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ImportImage $architecture=Architecture $client_data=ClientData $client_token=ClientToken $description=Description $disk_containers=DiskContainers $dry_run=DryRun? $encrypted=Encrypted $hypervisor=Hypervisor $kms_key_id=KmsKeyId $license_type=LicenseType $platform=Platform $role_name=RoleName $license_specifications=LicenseSpecifications $tag_specifications=TagSpecifications $usage_operation=UsageOperation $boot_mode=BootMode $region=--region $profile=--profile' }

# POST /; needs --platform
@category "aws ec2"
@search-terms ImportInstance
export def 'ec2 import-instance' [
  --dry-run
  --description: string
  --launch-specification: record
  --disk-images: oneof<list<any>, record>
  --platform: string@[Windows]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ImportInstance $dry_run=DryRun? $description=Description $launch_specification=LaunchSpecification $disk_images=DiskImages $platform=Platform $region=--region $profile=--profile' }

# POST /; needs --key-name --public-key-material
@category "aws ec2"
@search-terms ImportKeyPair
export def 'ec2 import-key-pair' [
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --key-name: string
  --public-key-material: oneof<binary, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ImportKeyPair $tag_specifications=TagSpecifications $dry_run=DryRun? $key_name=KeyName $public_key_material=PublicKeyMaterial $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms ImportSnapshot
export def 'ec2 import-snapshot' [
  --client-data: record
  --client-token: string
  --description: string
  --disk-container: record
  --dry-run
  --encrypted: oneof<bool>
  --kms-key-id: string
  --role-name: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ImportSnapshot $client_data=ClientData $client_token=ClientToken $description=Description $disk_container=DiskContainer $dry_run=DryRun? $encrypted=Encrypted $kms_key_id=KmsKeyId $role_name=RoleName $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --image --volume
@category "aws ec2"
@search-terms ImportVolume
export def 'ec2 import-volume' [
  --availability-zone-id: string
  --dry-run
  --availability-zone: string
  --image: record
  --description: string
  --volume: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ImportVolume $availability_zone_id=AvailabilityZoneId $dry_run=DryRun? $availability_zone=AvailabilityZone $image=Image $description=Description $volume=Volume $region=--region $profile=--profile' }

# POST /; follows pages; cached 1min
@category "aws ec2"
@search-terms ListImagesInRecycleBin
@example "First rows only" "ec2 list-images-in-recycle-bin --stream | first 3"
export def 'ec2 list-images-in-recycle-bin' [
  --image-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 ListImagesInRecycleBin $image_ids=ImageIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ec2"
@search-terms ListSnapshotsInRecycleBin
@example "First rows only" "ec2 list-snapshots-in-recycle-bin --stream | first 3"
export def 'ec2 list-snapshots-in-recycle-bin' [
  --snapshot-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 ListSnapshotsInRecycleBin $snapshot_ids=SnapshotIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min
@category "aws ec2"
@search-terms ListVolumesInRecycleBin
@example "First rows only" "ec2 list-volumes-in-recycle-bin --stream | first 3"
export def 'ec2 list-volumes-in-recycle-bin' [
  --volume-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 ListVolumesInRecycleBin $volume_ids=VolumeIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --snapshot-id --lock-mode
@category "aws ec2"
@search-terms LockSnapshot
export def 'ec2 lock-snapshot' [
  --snapshot-id: string
  --dry-run
  --lock-mode: string@[compliance governance]
  --cool-off-period: int
  --lock-duration: int
  --expiration-date: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 LockSnapshot $snapshot_id=SnapshotId $dry_run=DryRun? $lock_mode=LockMode $cool_off_period=CoolOffPeriod $lock_duration=LockDuration $expiration_date=ExpirationDate $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms ModifyAccountVpcEncryptionControl
export def 'ec2 modify-account-vpc-encryption-control' [
  --dry-run
  --mode: string@[unmanaged attempt-monitor attempt-enforce]
  --internet-gateway: string@[enable disable]
  --egress-only-internet-gateway: string@[enable disable]
  --nat-gateway: string@[enable disable]
  --virtual-private-gateway: string@[enable disable]
  --vpc-peering: string@[enable disable]
  --lambda: string@[enable disable]
  --vpc-lattice: string@[enable disable]
  --elastic-file-system: string@[enable disable]
  --global-accelerator: string@[enable disable]
  --api-gateway-v2: string@[enable disable]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyAccountVpcEncryptionControl $dry_run=DryRun? $mode=Mode $internet_gateway=InternetGateway $egress_only_internet_gateway=EgressOnlyInternetGateway $nat_gateway=NatGateway $virtual_private_gateway=VirtualPrivateGateway $vpc_peering=VpcPeering $lambda=Lambda $vpc_lattice=VpcLattice $elastic_file_system=ElasticFileSystem $global_accelerator=GlobalAccelerator $api_gateway_v2=ApiGatewayV2 $region=--region $profile=--profile' }

# POST /; needs --allocation-id
@category "aws ec2"
@search-terms ModifyAddressAttribute
export def 'ec2 modify-address-attribute' [
  --allocation-id: string
  --domain-name: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyAddressAttribute $allocation_id=AllocationId $domain_name=DomainName $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --application-status-check-id
@category "aws ec2"
@search-terms ModifyApplicationStatusCheck
export def 'ec2 modify-application-status-check' [
  --application-status-check-id: string
  --aggregation: string@[included excluded]
  --health-check-paths: oneof<list<any>, record>
  --protocol: string@[http https]
  --port: int
  --path: string
  --device-index: int
  --ip-version: string@[ipv4 ipv6]
  --ip-scope: string@[private]
  --interval: int
  --timeout: int
  --failure-threshold: int
  --success-threshold: int
  --status-code-matcher: string
  --initialization-grace-period-seconds: int
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyApplicationStatusCheck $application_status_check_id=ApplicationStatusCheckId $aggregation=Aggregation $health_check_paths=HealthCheckPaths $protocol=Protocol $port=Port $path=Path $device_index=DeviceIndex $ip_version=IpVersion $ip_scope=IpScope $interval=Interval $timeout=Timeout $failure_threshold=FailureThreshold $success_threshold=SuccessThreshold $status_code_matcher=StatusCodeMatcher $initialization_grace_period_seconds=InitializationGracePeriodSeconds $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --group-name --opt-in-status
@category "aws ec2"
@search-terms ModifyAvailabilityZoneGroup
export def 'ec2 modify-availability-zone-group' [
  --group-name: string
  --opt-in-status: string@[opted-in not-opted-in]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyAvailabilityZoneGroup $group_name=GroupName $opt_in_status=OptInStatus $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id
@category "aws ec2"
@search-terms ModifyCapacityReservation
export def 'ec2 modify-capacity-reservation' [
  --capacity-reservation-id: string
  --instance-count: int
  --end-date: oneof<datetime, duration, int, string>
  --end-date-type: string@[unlimited limited]
  --accept: oneof<bool>
  --dry-run
  --additional-info: string
  --instance-match-criteria: string@[open targeted]
  --accept-modification-terms: oneof<bool>
  --start-date: oneof<datetime, duration, int, string>
  --quote-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyCapacityReservation $capacity_reservation_id=CapacityReservationId $instance_count=InstanceCount $end_date=EndDate $end_date_type=EndDateType $accept=Accept $dry_run=DryRun? $additional_info=AdditionalInfo $instance_match_criteria=InstanceMatchCriteria $accept_modification_terms=AcceptModificationTerms $start_date=StartDate $quote_id=QuoteId $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-fleet-id
@category "aws ec2"
@search-terms ModifyCapacityReservationFleet
export def 'ec2 modify-capacity-reservation-fleet' [
  --capacity-reservation-fleet-id: string
  --total-target-capacity: int
  --end-date: oneof<datetime, duration, int, string>
  --dry-run
  --remove-end-date: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyCapacityReservationFleet $capacity_reservation_fleet_id=CapacityReservationFleetId $total_target_capacity=TotalTargetCapacity $end_date=EndDate $dry_run=DryRun? $remove_end_date=RemoveEndDate $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms ModifyClientVpnEndpoint
export def 'ec2 modify-client-vpn-endpoint' [
  --client-vpn-endpoint-id: string
  --server-certificate-arn: string
  --connection-log-options: record
  --dns-servers: record
  --vpn-port: int
  --description: string
  --split-tunnel: oneof<bool>
  --dry-run
  --security-group-ids: oneof<list<string>, string>
  --vpc-id: string
  --self-service-portal: string@[enabled disabled]
  --client-connect-options: record
  --session-timeout-hours: int
  --client-login-banner-options: record
  --client-route-enforcement-options: record
  --disconnect-on-session-timeout: oneof<bool>
  --transit-gateway-configuration: record
  --device-posture-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyClientVpnEndpoint $client_vpn_endpoint_id=ClientVpnEndpointId $server_certificate_arn=ServerCertificateArn $connection_log_options=ConnectionLogOptions $dns_servers=DnsServers $vpn_port=VpnPort $description=Description $split_tunnel=SplitTunnel $dry_run=DryRun? $security_group_ids=SecurityGroupIds $vpc_id=VpcId $self_service_portal=SelfServicePortal $client_connect_options=ClientConnectOptions $session_timeout_hours=SessionTimeoutHours $client_login_banner_options=ClientLoginBannerOptions $client_route_enforcement_options=ClientRouteEnforcementOptions $disconnect_on_session_timeout=DisconnectOnSessionTimeout $transit_gateway_configuration=TransitGatewayConfiguration $device_posture_options=DevicePostureOptions $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms ModifyClientVpnEndpointAuthorizationPolicy
export def 'ec2 modify-client-vpn-endpoint-authorization-policy' [
  --client-vpn-endpoint-id: string
  --policy-document: string
  --description: string
  --shadow-mode: string@[enabled disabled]
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyClientVpnEndpointAuthorizationPolicy $client_vpn_endpoint_id=ClientVpnEndpointId $policy_document=PolicyDocument $description=Description $shadow_mode=ShadowMode $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-family --cpu-credits
@category "aws ec2"
@search-terms ModifyDefaultCreditSpecification
export def 'ec2 modify-default-credit-specification' [
  --dry-run
  --instance-family: string@[t2 t3 t3a t4g t8i]
  --cpu-credits: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyDefaultCreditSpecification $dry_run=DryRun? $instance_family=InstanceFamily $cpu_credits=CpuCredits $region=--region $profile=--profile' }

# POST /; needs --kms-key-id
@category "aws ec2"
@search-terms ModifyEbsDefaultKmsKeyId
export def 'ec2 modify-ebs-default-kms-key-id' [
  --kms-key-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyEbsDefaultKmsKeyId $kms_key_id=KmsKeyId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --fleet-id
@category "aws ec2"
@search-terms ModifyFleet
export def 'ec2 modify-fleet' [
  --dry-run
  --excess-capacity-termination-policy: string@[no-termination termination]
  --launch-template-configs: oneof<list<any>, record>
  --fleet-id: string
  --target-capacity-specification: record
  --context: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyFleet $dry_run=DryRun? $excess_capacity_termination_policy=ExcessCapacityTerminationPolicy $launch_template_configs=LaunchTemplateConfigs $fleet_id=FleetId $target_capacity_specification=TargetCapacitySpecification $context=Context $region=--region $profile=--profile' }

# POST /; needs --fpga-image-id
@category "aws ec2"
@search-terms ModifyFpgaImageAttribute
export def 'ec2 modify-fpga-image-attribute' [
  --dry-run
  --fpga-image-id: string
  --attribute: string@[description name loadPermission productCodes]
  --operation-type: string@[add remove]
  --user-ids: oneof<list<string>, string>
  --user-groups: oneof<list<string>, string>
  --product-codes: oneof<list<string>, string>
  --load-permission: record
  --description: string
  --name: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyFpgaImageAttribute $dry_run=DryRun? $fpga_image_id=FpgaImageId $attribute=Attribute $operation_type=OperationType $user_ids=UserIds $user_groups=UserGroups $product_codes=ProductCodes $load_permission=LoadPermission $description=Description $name=Name $region=--region $profile=--profile' }

# POST /; needs --host-ids
@category "aws ec2"
@search-terms ModifyHosts
export def 'ec2 modify-hosts' [
  --host-recovery: string@[on off]
  --instance-type: string
  --instance-family: string
  --host-maintenance: string@[on off]
  --host-ids: oneof<list<string>, string>
  --auto-placement: string@[on off]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyHosts $host_recovery=HostRecovery $instance_type=InstanceType $instance_family=InstanceFamily $host_maintenance=HostMaintenance $host_ids=HostIds $auto_placement=AutoPlacement $region=--region $profile=--profile' }

# POST /; needs --resource --use-long-ids
@category "aws ec2"
@search-terms ModifyIdFormat
export def 'ec2 modify-id-format' [
  --resource: string
  --use-long-ids: oneof<bool>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifyIdFormat $resource=Resource $use_long_ids=UseLongIds $region=--region $profile=--profile' }

# POST /; needs --resource --use-long-ids --principal-arn
@category "aws ec2"
@search-terms ModifyIdentityIdFormat
export def 'ec2 modify-identity-id-format' [
  --resource: string
  --use-long-ids: oneof<bool>
  --principal-arn: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifyIdentityIdFormat $resource=Resource $use_long_ids=UseLongIds $principal_arn=PrincipalArn $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms ModifyImageAttribute
export def 'ec2 modify-image-attribute' [
  --attribute: string
  --description: record
  --image-id: string
  --launch-permission: record
  --operation-type: string@[add remove]
  --product-codes: oneof<list<string>, string>
  --user-groups: oneof<list<string>, string>
  --user-ids: oneof<list<string>, string>
  --value: string
  --organization-arns: oneof<list<string>, string>
  --organizational-unit-arns: oneof<list<string>, string>
  --imds-support: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifyImageAttribute $attribute=Attribute $description=Description $image_id=ImageId $launch_permission=LaunchPermission $operation_type=OperationType $product_codes=ProductCodes $user_groups=UserGroups $user_ids=UserIds $value=Value $organization_arns=OrganizationArns $organizational_unit_arns=OrganizationalUnitArns $imds_support=ImdsSupport $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms ModifyInstanceAttribute
export def 'ec2 modify-instance-attribute' [
  --source-dest-check: record
  --enclave-options: record
  --disable-api-stop: record
  --dry-run
  --instance-id: string
  --attribute: string@[instanceType kernel ramdisk userData disableApiTermination instanceInitiatedShutdownBehavior rootDeviceName blockDeviceMapping productCodes sourceDestCheck groupSet ebsOptimized sriovNetSupport enaSupport enclaveOptions disableApiStop]
  --value: string
  --block-device-mappings: oneof<list<any>, record>
  --disable-api-termination: record
  --instance-type: record
  --kernel: record
  --ramdisk: record
  --user-data: record
  --instance-initiated-shutdown-behavior: record
  --groups: oneof<list<string>, string>
  --ebs-optimized: record
  --sriov-net-support: record
  --ena-support: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifyInstanceAttribute $source_dest_check=SourceDestCheck $enclave_options=EnclaveOptions $disable_api_stop=DisableApiStop $dry_run=DryRun? $instance_id=InstanceId $attribute=Attribute $value=Value $block_device_mappings=BlockDeviceMappings $disable_api_termination=DisableApiTermination $instance_type=InstanceType $kernel=Kernel $ramdisk=Ramdisk $user_data=UserData $instance_initiated_shutdown_behavior=InstanceInitiatedShutdownBehavior $groups=Groups $ebs_optimized=EbsOptimized $sriov_net_support=SriovNetSupport $ena_support=EnaSupport $region=--region $profile=--profile' }

# POST /; needs --instance-id --capacity-reservation-specification
@category "aws ec2"
@search-terms ModifyInstanceCapacityReservationAttributes
export def 'ec2 modify-instance-capacity-reservation-attributes' [
  --instance-id: string
  --capacity-reservation-specification: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceCapacityReservationAttributes $instance_id=InstanceId $capacity_reservation_specification=CapacityReservationSpecification $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-connect-endpoint-id
@category "aws ec2"
@search-terms ModifyInstanceConnectEndpoint
export def 'ec2 modify-instance-connect-endpoint' [
  --dry-run
  --instance-connect-endpoint-id: string
  --ip-address-type: string@[ipv4 dualstack ipv6]
  --security-group-ids: oneof<list<string>, string>
  --preserve-client-ip: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceConnectEndpoint $dry_run=DryRun? $instance_connect_endpoint_id=InstanceConnectEndpointId $ip_address_type=IpAddressType $security_group_ids=SecurityGroupIds $preserve_client_ip=PreserveClientIp $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms ModifyInstanceCpuOptions
export def 'ec2 modify-instance-cpu-options' [
  --instance-id: string
  --core-count: int
  --threads-per-core: int
  --nested-virtualization: string@[enabled disabled]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceCpuOptions $instance_id=InstanceId $core_count=CoreCount $threads_per_core=ThreadsPerCore $nested_virtualization=NestedVirtualization $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-credit-specifications
@category "aws ec2"
@search-terms ModifyInstanceCreditSpecification
export def 'ec2 modify-instance-credit-specification' [
  --dry-run
  --client-token: string
  --instance-credit-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceCreditSpecification $dry_run=DryRun? $client_token=ClientToken $instance_credit_specifications=InstanceCreditSpecifications $region=--region $profile=--profile' }

# POST /; needs --instance-id --instance-event-id --not-before
@category "aws ec2"
@search-terms ModifyInstanceEventStartTime
export def 'ec2 modify-instance-event-start-time' [
  --dry-run
  --instance-id: string
  --instance-event-id: string
  --not-before: oneof<datetime, duration, int, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceEventStartTime $dry_run=DryRun? $instance_id=InstanceId $instance_event_id=InstanceEventId $not_before=NotBefore $region=--region $profile=--profile' }

# POST /; needs --instance-event-window-id
@category "aws ec2"
@search-terms ModifyInstanceEventWindow
export def 'ec2 modify-instance-event-window' [
  --dry-run
  --name: string
  --instance-event-window-id: string
  --time-ranges: oneof<list<any>, record>
  --cron-expression: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceEventWindow $dry_run=DryRun? $name=Name $instance_event_window_id=InstanceEventWindowId $time_ranges=TimeRanges $cron_expression=CronExpression $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms ModifyInstanceMaintenanceOptions
export def 'ec2 modify-instance-maintenance-options' [
  --instance-id: string
  --auto-recovery: string@[disabled default]
  --reboot-migration: string@[disabled default]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceMaintenanceOptions $instance_id=InstanceId $auto_recovery=AutoRecovery $reboot_migration=RebootMigration $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms ModifyInstanceMetadataDefaults
export def 'ec2 modify-instance-metadata-defaults' [
  --http-tokens: string@[optional required no-preference]
  --http-put-response-hop-limit: int
  --http-endpoint: string@[disabled enabled no-preference]
  --instance-metadata-tags: string@[disabled enabled no-preference]
  --dry-run
  --http-tokens-enforced: string@[disabled enabled no-preference]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceMetadataDefaults $http_tokens=HttpTokens $http_put_response_hop_limit=HttpPutResponseHopLimit $http_endpoint=HttpEndpoint $instance_metadata_tags=InstanceMetadataTags $dry_run=DryRun? $http_tokens_enforced=HttpTokensEnforced $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms ModifyInstanceMetadataOptions
export def 'ec2 modify-instance-metadata-options' [
  --instance-id: string
  --http-tokens: string@[optional required]
  --http-put-response-hop-limit: int
  --http-endpoint: string@[disabled enabled]
  --dry-run
  --http-protocol-ipv6: string@[disabled enabled]
  --instance-metadata-tags: string@[disabled enabled]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceMetadataOptions $instance_id=InstanceId $http_tokens=HttpTokens $http_put_response_hop_limit=HttpPutResponseHopLimit $http_endpoint=HttpEndpoint $dry_run=DryRun? $http_protocol_ipv6=HttpProtocolIpv6 $instance_metadata_tags=InstanceMetadataTags $region=--region $profile=--profile' }

# POST /; needs --instance-id --bandwidth-weighting
@category "aws ec2"
@search-terms ModifyInstanceNetworkPerformanceOptions
export def 'ec2 modify-instance-network-performance-options' [
  --instance-id: string
  --bandwidth-weighting: string@[default vpc-1 ebs-1]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstanceNetworkPerformanceOptions $instance_id=InstanceId $bandwidth_weighting=BandwidthWeighting $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms ModifyInstancePlacement
export def 'ec2 modify-instance-placement' [
  --group-name: string
  --partition-number: int
  --host-resource-group-arn: string
  --group-id: string
  --instance-id: string
  --tenancy: string@[default dedicated host]
  --affinity: string@[default host]
  --host-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyInstancePlacement $group_name=GroupName $partition_number=PartitionNumber $host_resource_group_arn=HostResourceGroupArn $group_id=GroupId $instance_id=InstanceId $tenancy=Tenancy $affinity=Affinity $host_id=HostId $region=--region $profile=--profile' }

# POST /; needs --ipam-id
@category "aws ec2"
@search-terms ModifyIpam
export def 'ec2 modify-ipam' [
  --dry-run
  --ipam-id: string
  --description: string
  --add-operating-regions: oneof<list<any>, record>
  --remove-operating-regions: oneof<list<any>, record>
  --tier: string@[free advanced]
  --enable-private-gua: oneof<bool>
  --metered-account: string@[ipam-owner resource-owner]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpam $dry_run=DryRun? $ipam_id=IpamId $description=Description $add_operating_regions=AddOperatingRegions $remove_operating_regions=RemoveOperatingRegions $tier=Tier $enable_private_gua=EnablePrivateGua $metered_account=MeteredAccount $region=--region $profile=--profile' }

# POST /; needs --ipam-policy-id --locale --resource-type
@category "aws ec2"
@search-terms ModifyIpamPolicyAllocationRules
export def 'ec2 modify-ipam-policy-allocation-rules' [
  --dry-run
  --ipam-policy-id: string
  --locale: string
  --resource-type: string@[alb eip rds rnat]
  --allocation-rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamPolicyAllocationRules $dry_run=DryRun? $ipam_policy_id=IpamPolicyId $locale=Locale $resource_type=ResourceType $allocation_rules=AllocationRules $region=--region $profile=--profile' }

# POST /; needs --ipam-pool-id
@category "aws ec2"
@search-terms ModifyIpamPool
export def 'ec2 modify-ipam-pool' [
  --dry-run
  --ipam-pool-id: string
  --description: string
  --auto-import: oneof<bool>
  --allocation-min-netmask-length: int
  --allocation-max-netmask-length: int
  --allocation-default-netmask-length: int
  --clear-allocation-default-netmask-length: oneof<bool>
  --add-allocation-resource-tags: oneof<list<any>, record>
  --remove-allocation-resource-tags: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamPool $dry_run=DryRun? $ipam_pool_id=IpamPoolId $description=Description $auto_import=AutoImport $allocation_min_netmask_length=AllocationMinNetmaskLength $allocation_max_netmask_length=AllocationMaxNetmaskLength $allocation_default_netmask_length=AllocationDefaultNetmaskLength $clear_allocation_default_netmask_length=ClearAllocationDefaultNetmaskLength $add_allocation_resource_tags=AddAllocationResourceTags $remove_allocation_resource_tags=RemoveAllocationResourceTags $region=--region $profile=--profile' }

# POST /; needs --ipam-pool-allocation-id
@category "aws ec2"
@search-terms ModifyIpamPoolAllocation
export def 'ec2 modify-ipam-pool-allocation' [
  --dry-run
  --ipam-pool-allocation-id: string
  --description: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamPoolAllocation $dry_run=DryRun? $ipam_pool_allocation_id=IpamPoolAllocationId $description=Description $region=--region $profile=--profile' }

# POST /; needs --ipam-prefix-list-resolver-id
@category "aws ec2"
@search-terms ModifyIpamPrefixListResolver
export def 'ec2 modify-ipam-prefix-list-resolver' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --description: string
  --rules: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamPrefixListResolver $dry_run=DryRun? $ipam_prefix_list_resolver_id=IpamPrefixListResolverId $description=Description $rules=Rules $region=--region $profile=--profile' }

# POST /; needs --ipam-prefix-list-resolver-target-id
@category "aws ec2"
@search-terms ModifyIpamPrefixListResolverTarget
export def 'ec2 modify-ipam-prefix-list-resolver-target' [
  --dry-run
  --ipam-prefix-list-resolver-target-id: string
  --desired-version: int
  --track-latest-version: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamPrefixListResolverTarget $dry_run=DryRun? $ipam_prefix_list_resolver_target_id=IpamPrefixListResolverTargetId $desired_version=DesiredVersion $track_latest_version=TrackLatestVersion $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --resource-id --resource-cidr --resource-region --current-ipam-scope-id --monitored
@category "aws ec2"
@search-terms ModifyIpamResourceCidr
export def 'ec2 modify-ipam-resource-cidr' [
  --dry-run
  --resource-id: string
  --resource-cidr: string
  --resource-region: string
  --current-ipam-scope-id: string
  --destination-ipam-scope-id: string
  --monitored: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamResourceCidr $dry_run=DryRun? $resource_id=ResourceId $resource_cidr=ResourceCidr $resource_region=ResourceRegion $current_ipam_scope_id=CurrentIpamScopeId $destination_ipam_scope_id=DestinationIpamScopeId $monitored=Monitored $region=--region $profile=--profile' }

# POST /; needs --ipam-resource-discovery-id
@category "aws ec2"
@search-terms ModifyIpamResourceDiscovery
export def 'ec2 modify-ipam-resource-discovery' [
  --dry-run
  --ipam-resource-discovery-id: string
  --description: string
  --add-operating-regions: oneof<list<any>, record>
  --remove-operating-regions: oneof<list<any>, record>
  --add-organizational-unit-exclusions: oneof<list<any>, record>
  --remove-organizational-unit-exclusions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamResourceDiscovery $dry_run=DryRun? $ipam_resource_discovery_id=IpamResourceDiscoveryId $description=Description $add_operating_regions=AddOperatingRegions $remove_operating_regions=RemoveOperatingRegions $add_organizational_unit_exclusions=AddOrganizationalUnitExclusions $remove_organizational_unit_exclusions=RemoveOrganizationalUnitExclusions $region=--region $profile=--profile' }

# POST /; needs --ipam-internet-registry-association-id --cidr --asns
@category "aws ec2"
@search-terms ModifyIpamRoutingPolicyRegistration
export def 'ec2 modify-ipam-routing-policy-registration' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
  --asns: oneof<list<string>, string>
  --permit-more-specific-announcements: oneof<bool>
  --max-length: int
  --description: string
  --force: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamRoutingPolicyRegistration $dry_run=DryRun? $ipam_internet_registry_association_id=IpamInternetRegistryAssociationId $cidr=Cidr $asns=Asns $permit_more_specific_announcements=PermitMoreSpecificAnnouncements $max_length=MaxLength $description=Description $force=Force $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --ipam-scope-id
@category "aws ec2"
@search-terms ModifyIpamScope
export def 'ec2 modify-ipam-scope' [
  --dry-run
  --ipam-scope-id: string
  --description: string
  --external-authority-configuration: record
  --remove-external-authority-configuration: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyIpamScope $dry_run=DryRun? $ipam_scope_id=IpamScopeId $description=Description $external_authority_configuration=ExternalAuthorityConfiguration $remove_external_authority_configuration=RemoveExternalAuthorityConfiguration $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms ModifyLaunchTemplate
export def 'ec2 modify-launch-template' [
  --dry-run
  --client-token: string
  --launch-template-id: string
  --launch-template-name: string
  --default-version: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyLaunchTemplate $dry_run=DryRun? $client_token=ClientToken $launch_template_id=LaunchTemplateId $launch_template_name=LaunchTemplateName $default_version=DefaultVersion $region=--region $profile=--profile' }

# POST /; needs --local-gateway-route-table-id
@category "aws ec2"
@search-terms ModifyLocalGatewayRoute
export def 'ec2 modify-local-gateway-route' [
  --destination-cidr-block: string
  --local-gateway-route-table-id: string
  --local-gateway-virtual-interface-group-id: string
  --network-interface-id: string
  --dry-run
  --destination-prefix-list-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyLocalGatewayRoute $destination_cidr_block=DestinationCidrBlock $local_gateway_route_table_id=LocalGatewayRouteTableId $local_gateway_virtual_interface_group_id=LocalGatewayVirtualInterfaceGroupId $network_interface_id=NetworkInterfaceId $dry_run=DryRun? $destination_prefix_list_id=DestinationPrefixListId $region=--region $profile=--profile' }

# POST /; needs --prefix-list-id
@category "aws ec2"
@search-terms ModifyManagedPrefixList
export def 'ec2 modify-managed-prefix-list' [
  --dry-run
  --prefix-list-id: string
  --current-version: int
  --prefix-list-name: string
  --add-entries: oneof<list<any>, record>
  --remove-entries: oneof<list<any>, record>
  --max-entries: int
  --ipam-prefix-list-resolver-sync-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyManagedPrefixList $dry_run=DryRun? $prefix_list_id=PrefixListId $current_version=CurrentVersion $prefix_list_name=PrefixListName $add_entries=AddEntries $remove_entries=RemoveEntries $max_entries=MaxEntries $ipam_prefix_list_resolver_sync_enabled=IpamPrefixListResolverSyncEnabled $region=--region $profile=--profile' }

# POST /; needs --default-visibility
@category "aws ec2"
@search-terms ModifyManagedResourceVisibility
export def 'ec2 modify-managed-resource-visibility' [
  --dry-run
  --default-visibility: string@[hidden visible]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyManagedResourceVisibility $dry_run=DryRun? $default_visibility=DefaultVisibility $region=--region $profile=--profile' }

# POST /; needs --metric-category-id --metrics
@category "aws ec2"
@search-terms ModifyMetricCategory
export def 'ec2 modify-metric-category' [
  --metric-category-id: string
  --metrics: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyMetricCategory $metric_category_id=MetricCategoryId $metrics=Metrics $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --network-interface-id
@category "aws ec2"
@search-terms ModifyNetworkInterfaceAttribute
export def 'ec2 modify-network-interface-attribute' [
  --ena-srd-specification: record
  --enable-primary-ipv6: oneof<bool>
  --connection-tracking-specification: record
  --associate-public-ip-address: oneof<bool>
  --associated-subnet-ids: oneof<list<string>, string>
  --dry-run
  --network-interface-id: string
  --description: record
  --source-dest-check: record
  --groups: oneof<list<string>, string>
  --attachment: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifyNetworkInterfaceAttribute $ena_srd_specification=EnaSrdSpecification $enable_primary_ipv6=EnablePrimaryIpv6 $connection_tracking_specification=ConnectionTrackingSpecification $associate_public_ip_address=AssociatePublicIpAddress $associated_subnet_ids=AssociatedSubnetIds $dry_run=DryRun? $network_interface_id=NetworkInterfaceId $description=Description $source_dest_check=SourceDestCheck $groups=Groups $attachment=Attachment $region=--region $profile=--profile' }

# POST /; needs --fca-policy-id
@category "aws ec2"
@search-terms ModifyNetworkingFlexCostAllocationPolicy
export def 'ec2 modify-networking-flex-cost-allocation-policy' [
  --fca-policy-id: string
  --nat-fca-policy-document: record
  --instance-fca-policy-document: record
  --pcx-fca-policy-document: record
  --show-back-enabled: oneof<bool>
  --description: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyNetworkingFlexCostAllocationPolicy $fca_policy_id=FcaPolicyId $nat_fca_policy_document=NatFcaPolicyDocument $instance_fca_policy_document=InstanceFcaPolicyDocument $pcx_fca_policy_document=PcxFcaPolicyDocument $show_back_enabled=ShowBackEnabled $description=Description $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms ModifyPrivateDnsNameOptions
export def 'ec2 modify-private-dns-name-options' [
  --dry-run
  --instance-id: string
  --private-dns-hostname-type: string@[ip-name resource-name]
  --enable-resource-name-dns-a-record: oneof<bool>
  --enable-resource-name-dns-aaaa-record: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyPrivateDnsNameOptions $dry_run=DryRun? $instance_id=InstanceId $private_dns_hostname_type=PrivateDnsHostnameType $enable_resource_name_dns_a_record=EnableResourceNameDnsARecord $enable_resource_name_dns_aaaa_record=EnableResourceNameDnsAAAARecord $region=--region $profile=--profile' }

# POST /; needs --network-interface-id --hostname-type
@category "aws ec2"
@search-terms ModifyPublicIpDnsNameOptions
export def 'ec2 modify-public-ip-dns-name-options' [
  --network-interface-id: string
  --hostname-type: string@[public-dual-stack-dns-name public-ipv4-dns-name public-ipv6-dns-name]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyPublicIpDnsNameOptions $network_interface_id=NetworkInterfaceId $hostname_type=HostnameType $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --reserved-instances-ids --target-configurations
@category "aws ec2"
@search-terms ModifyReservedInstances
export def 'ec2 modify-reserved-instances' [
  --reserved-instances-ids: oneof<list<string>, string>
  --client-token: string
  --target-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyReservedInstances $reserved_instances_ids=ReservedInstancesIds $client_token=ClientToken $target_configurations=TargetConfigurations $region=--region $profile=--profile' }

# POST /; needs --route-server-id
@category "aws ec2"
@search-terms ModifyRouteServer
export def 'ec2 modify-route-server' [
  --route-server-id: string
  --persist-routes: string@[enable disable reset]
  --persist-routes-duration: int
  --sns-notifications-enabled: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyRouteServer $route_server_id=RouteServerId $persist_routes=PersistRoutes $persist_routes_duration=PersistRoutesDuration $sns_notifications_enabled=SnsNotificationsEnabled $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --group-id --security-group-rules
@category "aws ec2"
@search-terms ModifySecurityGroupRules
export def 'ec2 modify-security-group-rules' [
  --group-id: string
  --security-group-rules: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifySecurityGroupRules $group_id=GroupId $security_group_rules=SecurityGroupRules $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --snapshot-id
@category "aws ec2"
@search-terms ModifySnapshotAttribute
export def 'ec2 modify-snapshot-attribute' [
  --attribute: string@[productCodes createVolumePermission]
  --create-volume-permission: record
  --group-names: oneof<list<string>, string>
  --operation-type: string@[add remove]
  --snapshot-id: string
  --user-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifySnapshotAttribute $attribute=Attribute $create_volume_permission=CreateVolumePermission $group_names=GroupNames $operation_type=OperationType $snapshot_id=SnapshotId $user_ids=UserIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --snapshot-id
@category "aws ec2"
@search-terms ModifySnapshotTier
export def 'ec2 modify-snapshot-tier' [
  --snapshot-id: string
  --storage-tier: string@[archive]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifySnapshotTier $snapshot_id=SnapshotId $storage_tier=StorageTier $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --spot-fleet-request-id
@category "aws ec2"
@search-terms ModifySpotFleetRequest
export def 'ec2 modify-spot-fleet-request' [
  --launch-template-configs: oneof<list<any>, record>
  --on-demand-target-capacity: int
  --context: string
  --spot-fleet-request-id: string
  --target-capacity: int
  --excess-capacity-termination-policy: string@[noTermination default]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifySpotFleetRequest $launch_template_configs=LaunchTemplateConfigs $on_demand_target_capacity=OnDemandTargetCapacity $context=Context $spot_fleet_request_id=SpotFleetRequestId $target_capacity=TargetCapacity $excess_capacity_termination_policy=ExcessCapacityTerminationPolicy $region=--region $profile=--profile' }

# POST /; needs --subnet-id
@category "aws ec2"
@search-terms ModifySubnetAttribute
export def 'ec2 modify-subnet-attribute' [
  --assign-ipv6-address-on-creation: record
  --map-public-ip-on-launch: record
  --subnet-id: string
  --map-customer-owned-ip-on-launch: record
  --customer-owned-ipv4-pool: string
  --enable-dns64: record
  --private-dns-hostname-type-on-launch: string@[ip-name resource-name]
  --enable-resource-name-dns-a-record-on-launch: record
  --enable-resource-name-dns-aaaa-record-on-launch: record
  --enable-lni-at-device-index: int
  --disable-lni-at-device-index: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifySubnetAttribute $assign_ipv6_address_on_creation=AssignIpv6AddressOnCreation $map_public_ip_on_launch=MapPublicIpOnLaunch $subnet_id=SubnetId $map_customer_owned_ip_on_launch=MapCustomerOwnedIpOnLaunch $customer_owned_ipv4_pool=CustomerOwnedIpv4Pool $enable_dns64=EnableDns64 $private_dns_hostname_type_on_launch=PrivateDnsHostnameTypeOnLaunch $enable_resource_name_dns_a_record_on_launch=EnableResourceNameDnsARecordOnLaunch $enable_resource_name_dns_aaaa_record_on_launch=EnableResourceNameDnsAAAARecordOnLaunch $enable_lni_at_device_index=EnableLniAtDeviceIndex $disable_lni_at_device_index=DisableLniAtDeviceIndex $region=--region $profile=--profile' }

# POST /; needs --traffic-mirror-filter-id
@category "aws ec2"
@search-terms ModifyTrafficMirrorFilterNetworkServices
export def 'ec2 modify-traffic-mirror-filter-network-services' [
  --traffic-mirror-filter-id: string
  --add-network-services: oneof<list<string>, string>
  --remove-network-services: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTrafficMirrorFilterNetworkServices $traffic_mirror_filter_id=TrafficMirrorFilterId $add_network_services=AddNetworkServices $remove_network_services=RemoveNetworkServices $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --traffic-mirror-filter-rule-id
@category "aws ec2"
@search-terms ModifyTrafficMirrorFilterRule
export def 'ec2 modify-traffic-mirror-filter-rule' [
  --traffic-mirror-filter-rule-id: string
  --traffic-direction: string@[ingress egress]
  --rule-number: int
  --rule-action: string@[accept reject]
  --destination-port-range: record
  --source-port-range: record
  --protocol: int
  --destination-cidr-block: string
  --source-cidr-block: string
  --description: string
  --remove-fields: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTrafficMirrorFilterRule $traffic_mirror_filter_rule_id=TrafficMirrorFilterRuleId $traffic_direction=TrafficDirection $rule_number=RuleNumber $rule_action=RuleAction $destination_port_range=DestinationPortRange $source_port_range=SourcePortRange $protocol=Protocol $destination_cidr_block=DestinationCidrBlock $source_cidr_block=SourceCidrBlock $description=Description $remove_fields=RemoveFields $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --traffic-mirror-session-id
@category "aws ec2"
@search-terms ModifyTrafficMirrorSession
export def 'ec2 modify-traffic-mirror-session' [
  --traffic-mirror-session-id: string
  --traffic-mirror-target-id: string
  --traffic-mirror-filter-id: string
  --packet-length: int
  --session-number: int
  --virtual-network-id: int
  --description: string
  --remove-fields: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTrafficMirrorSession $traffic_mirror_session_id=TrafficMirrorSessionId $traffic_mirror_target_id=TrafficMirrorTargetId $traffic_mirror_filter_id=TrafficMirrorFilterId $packet_length=PacketLength $session_number=SessionNumber $virtual_network_id=VirtualNetworkId $description=Description $remove_fields=RemoveFields $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-id
@category "aws ec2"
@search-terms ModifyTransitGateway
export def 'ec2 modify-transit-gateway' [
  --transit-gateway-id: string
  --description: string
  --options: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTransitGateway $transit_gateway_id=TransitGatewayId $description=Description $options=Options $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms ModifyTransitGatewayAttachmentNatConfiguration
export def 'ec2 modify-transit-gateway-attachment-nat-configuration' [
  --transit-gateway-attachment-id: string
  --nat-gateway-support: string@[enable disable]
  --nat-system-route-support: string@[enable disable]
  --nat-gateway-rules: oneof<list<any>, record>
  --reset-nat-gateway-rules: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTransitGatewayAttachmentNatConfiguration $transit_gateway_attachment_id=TransitGatewayAttachmentId $nat_gateway_support=NatGatewaySupport $nat_system_route_support=NatSystemRouteSupport $nat_gateway_rules=NatGatewayRules $reset_nat_gateway_rules=ResetNatGatewayRules $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-metering-policy-id
@category "aws ec2"
@search-terms ModifyTransitGatewayMeteringPolicy
export def 'ec2 modify-transit-gateway-metering-policy' [
  --transit-gateway-metering-policy-id: string
  --add-middlebox-attachment-ids: oneof<list<string>, string>
  --remove-middlebox-attachment-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTransitGatewayMeteringPolicy $transit_gateway_metering_policy_id=TransitGatewayMeteringPolicyId $add_middlebox_attachment_ids=AddMiddleboxAttachmentIds $remove_middlebox_attachment_ids=RemoveMiddleboxAttachmentIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms ModifyTransitGatewayNetworkFunctionAttachment
export def 'ec2 modify-transit-gateway-network-function-attachment' [
  --transit-gateway-attachment-id: string
  --add-availability-zones: oneof<list<string>, string>
  --add-availability-zone-ids: oneof<list<string>, string>
  --remove-availability-zones: oneof<list<string>, string>
  --remove-availability-zone-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTransitGatewayNetworkFunctionAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $add_availability_zones=AddAvailabilityZones $add_availability_zone_ids=AddAvailabilityZoneIds $remove_availability_zones=RemoveAvailabilityZones $remove_availability_zone_ids=RemoveAvailabilityZoneIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms ModifyTransitGatewayPeeringAttachment
export def 'ec2 modify-transit-gateway-peering-attachment' [
  --transit-gateway-attachment-id: string
  --options: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTransitGatewayPeeringAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $options=Options $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-policy-table-id --policy-rule-number
@category "aws ec2"
@search-terms ModifyTransitGatewayPolicyTableEntry
export def 'ec2 modify-transit-gateway-policy-table-entry' [
  --transit-gateway-policy-table-id: string
  --policy-rule-number: string
  --policy-rule: record
  --target-route-table-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTransitGatewayPolicyTableEntry $transit_gateway_policy_table_id=TransitGatewayPolicyTableId $policy_rule_number=PolicyRuleNumber $policy_rule=PolicyRule $target_route_table_id=TargetRouteTableId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-route-table-id --prefix-list-id
@category "aws ec2"
@search-terms ModifyTransitGatewayPrefixListReference
export def 'ec2 modify-transit-gateway-prefix-list-reference' [
  --transit-gateway-route-table-id: string
  --prefix-list-id: string
  --transit-gateway-attachment-id: string
  --blackhole: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTransitGatewayPrefixListReference $transit_gateway_route_table_id=TransitGatewayRouteTableId $prefix_list_id=PrefixListId $transit_gateway_attachment_id=TransitGatewayAttachmentId $blackhole=Blackhole $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms ModifyTransitGatewayVpcAttachment
export def 'ec2 modify-transit-gateway-vpc-attachment' [
  --transit-gateway-attachment-id: string
  --add-subnet-ids: oneof<list<string>, string>
  --remove-subnet-ids: oneof<list<string>, string>
  --options: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyTransitGatewayVpcAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $add_subnet_ids=AddSubnetIds $remove_subnet_ids=RemoveSubnetIds $options=Options $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --verified-access-endpoint-id
@category "aws ec2"
@search-terms ModifyVerifiedAccessEndpoint
export def 'ec2 modify-verified-access-endpoint' [
  --verified-access-endpoint-id: string
  --verified-access-group-id: string
  --load-balancer-options: record
  --network-interface-options: record
  --description: string
  --client-token: string
  --dry-run
  --rds-options: record
  --cidr-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVerifiedAccessEndpoint $verified_access_endpoint_id=VerifiedAccessEndpointId $verified_access_group_id=VerifiedAccessGroupId $load_balancer_options=LoadBalancerOptions $network_interface_options=NetworkInterfaceOptions $description=Description $client_token=ClientToken $dry_run=DryRun? $rds_options=RdsOptions $cidr_options=CidrOptions $region=--region $profile=--profile' }

# POST /; needs --verified-access-endpoint-id
@category "aws ec2"
@search-terms ModifyVerifiedAccessEndpointPolicy
export def 'ec2 modify-verified-access-endpoint-policy' [
  --verified-access-endpoint-id: string
  --policy-enabled: oneof<bool>
  --policy-document: string
  --client-token: string
  --dry-run
  --sse-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVerifiedAccessEndpointPolicy $verified_access_endpoint_id=VerifiedAccessEndpointId $policy_enabled=PolicyEnabled $policy_document=PolicyDocument $client_token=ClientToken $dry_run=DryRun? $sse_specification=SseSpecification $region=--region $profile=--profile' }

# POST /; needs --verified-access-group-id
@category "aws ec2"
@search-terms ModifyVerifiedAccessGroup
export def 'ec2 modify-verified-access-group' [
  --verified-access-group-id: string
  --verified-access-instance-id: string
  --description: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVerifiedAccessGroup $verified_access_group_id=VerifiedAccessGroupId $verified_access_instance_id=VerifiedAccessInstanceId $description=Description $client_token=ClientToken $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --verified-access-group-id
@category "aws ec2"
@search-terms ModifyVerifiedAccessGroupPolicy
export def 'ec2 modify-verified-access-group-policy' [
  --verified-access-group-id: string
  --policy-enabled: oneof<bool>
  --policy-document: string
  --client-token: string
  --dry-run
  --sse-specification: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVerifiedAccessGroupPolicy $verified_access_group_id=VerifiedAccessGroupId $policy_enabled=PolicyEnabled $policy_document=PolicyDocument $client_token=ClientToken $dry_run=DryRun? $sse_specification=SseSpecification $region=--region $profile=--profile' }

# POST /; needs --verified-access-instance-id
@category "aws ec2"
@search-terms ModifyVerifiedAccessInstance
export def 'ec2 modify-verified-access-instance' [
  --verified-access-instance-id: string
  --description: string
  --dry-run
  --client-token: string
  --cidr-endpoints-custom-sub-domain: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVerifiedAccessInstance $verified_access_instance_id=VerifiedAccessInstanceId $description=Description $dry_run=DryRun? $client_token=ClientToken $cidr_endpoints_custom_sub_domain=CidrEndpointsCustomSubDomain $region=--region $profile=--profile' }

# POST /; needs --verified-access-instance-id --access-logs
@category "aws ec2"
@search-terms ModifyVerifiedAccessInstanceLoggingConfiguration
export def 'ec2 modify-verified-access-instance-logging-configuration' [
  --verified-access-instance-id: string
  --access-logs: record
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVerifiedAccessInstanceLoggingConfiguration $verified_access_instance_id=VerifiedAccessInstanceId $access_logs=AccessLogs $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --verified-access-trust-provider-id
@category "aws ec2"
@search-terms ModifyVerifiedAccessTrustProvider
export def 'ec2 modify-verified-access-trust-provider' [
  --verified-access-trust-provider-id: string
  --oidc-options: record
  --device-options: record
  --description: string
  --dry-run
  --client-token: string
  --sse-specification: record
  --native-application-oidc-options: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVerifiedAccessTrustProvider $verified_access_trust_provider_id=VerifiedAccessTrustProviderId $oidc_options=OidcOptions $device_options=DeviceOptions $description=Description $dry_run=DryRun? $client_token=ClientToken $sse_specification=SseSpecification $native_application_oidc_options=NativeApplicationOidcOptions $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws ec2"
@search-terms ModifyVolume
export def 'ec2 modify-volume' [
  --dry-run
  --volume-id: string
  --size: int
  --volume-type: string@[standard io1 io2 gp2 sc1 st1 gp3]
  --iops: int
  --throughput: int
  --multi-attach-enabled: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVolume $dry_run=DryRun? $volume_id=VolumeId $size=Size $volume_type=VolumeType $iops=Iops $throughput=Throughput $multi_attach_enabled=MultiAttachEnabled $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws ec2"
@search-terms ModifyVolumeAttribute
export def 'ec2 modify-volume-attribute' [
  --auto-enable-io: record
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifyVolumeAttribute $auto_enable_io=AutoEnableIO $volume_id=VolumeId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpc-id
@category "aws ec2"
@search-terms ModifyVpcAttribute
export def 'ec2 modify-vpc-attribute' [
  --enable-dns-hostnames: record
  --enable-dns-support: record
  --vpc-id: string
  --enable-network-address-usage-metrics: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ModifyVpcAttribute $enable_dns_hostnames=EnableDnsHostnames $enable_dns_support=EnableDnsSupport $vpc_id=VpcId $enable_network_address_usage_metrics=EnableNetworkAddressUsageMetrics $region=--region $profile=--profile' }

# POST /; needs --exclusion-id --internet-gateway-exclusion-mode
@category "aws ec2"
@search-terms ModifyVpcBlockPublicAccessExclusion
export def 'ec2 modify-vpc-block-public-access-exclusion' [
  --dry-run
  --exclusion-id: string
  --internet-gateway-exclusion-mode: string@[allow-bidirectional allow-egress]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcBlockPublicAccessExclusion $dry_run=DryRun? $exclusion_id=ExclusionId $internet_gateway_exclusion_mode=InternetGatewayExclusionMode $region=--region $profile=--profile' }

# POST /; needs --internet-gateway-block-mode
@category "aws ec2"
@search-terms ModifyVpcBlockPublicAccessOptions
export def 'ec2 modify-vpc-block-public-access-options' [
  --dry-run
  --internet-gateway-block-mode: string@[off block-bidirectional block-ingress]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcBlockPublicAccessOptions $dry_run=DryRun? $internet_gateway_block_mode=InternetGatewayBlockMode $region=--region $profile=--profile' }

# POST /; needs --vpc-encryption-control-id
@category "aws ec2"
@search-terms ModifyVpcEncryptionControl
export def 'ec2 modify-vpc-encryption-control' [
  --dry-run
  --vpc-encryption-control-id: string
  --mode: string@[monitor enforce]
  --internet-gateway-exclusion: string@[enable disable]
  --egress-only-internet-gateway-exclusion: string@[enable disable]
  --nat-gateway-exclusion: string@[enable disable]
  --virtual-private-gateway-exclusion: string@[enable disable]
  --vpc-peering-exclusion: string@[enable disable]
  --lambda-exclusion: string@[enable disable]
  --vpc-lattice-exclusion: string@[enable disable]
  --elastic-file-system-exclusion: string@[enable disable]
  --global-accelerator-exclusion: string@[enable disable]
  --api-gateway-v2-exclusion: string@[enable disable]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcEncryptionControl $dry_run=DryRun? $vpc_encryption_control_id=VpcEncryptionControlId $mode=Mode $internet_gateway_exclusion=InternetGatewayExclusion $egress_only_internet_gateway_exclusion=EgressOnlyInternetGatewayExclusion $nat_gateway_exclusion=NatGatewayExclusion $virtual_private_gateway_exclusion=VirtualPrivateGatewayExclusion $vpc_peering_exclusion=VpcPeeringExclusion $lambda_exclusion=LambdaExclusion $vpc_lattice_exclusion=VpcLatticeExclusion $elastic_file_system_exclusion=ElasticFileSystemExclusion $global_accelerator_exclusion=GlobalAcceleratorExclusion $api_gateway_v2_exclusion=ApiGatewayV2Exclusion $region=--region $profile=--profile' }

# POST /; needs --vpc-endpoint-id
@category "aws ec2"
@search-terms ModifyVpcEndpoint
export def 'ec2 modify-vpc-endpoint' [
  --dry-run
  --vpc-endpoint-id: string
  --reset-policy: oneof<bool>
  --policy-document: string
  --add-route-table-ids: oneof<list<string>, string>
  --remove-route-table-ids: oneof<list<string>, string>
  --add-subnet-ids: oneof<list<string>, string>
  --remove-subnet-ids: oneof<list<string>, string>
  --add-security-group-ids: oneof<list<string>, string>
  --remove-security-group-ids: oneof<list<string>, string>
  --ip-address-type: string@[ipv4 dualstack ipv6]
  --dns-options: record
  --private-dns-enabled: oneof<bool>
  --subnet-configurations: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcEndpoint $dry_run=DryRun? $vpc_endpoint_id=VpcEndpointId $reset_policy=ResetPolicy $policy_document=PolicyDocument $add_route_table_ids=AddRouteTableIds $remove_route_table_ids=RemoveRouteTableIds $add_subnet_ids=AddSubnetIds $remove_subnet_ids=RemoveSubnetIds $add_security_group_ids=AddSecurityGroupIds $remove_security_group_ids=RemoveSecurityGroupIds $ip_address_type=IpAddressType $dns_options=DnsOptions $private_dns_enabled=PrivateDnsEnabled $subnet_configurations=SubnetConfigurations $region=--region $profile=--profile' }

# POST /; needs --connection-notification-id
@category "aws ec2"
@search-terms ModifyVpcEndpointConnectionNotification
export def 'ec2 modify-vpc-endpoint-connection-notification' [
  --dry-run
  --connection-notification-id: string
  --connection-notification-arn: string
  --connection-events: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcEndpointConnectionNotification $dry_run=DryRun? $connection_notification_id=ConnectionNotificationId $connection_notification_arn=ConnectionNotificationArn $connection_events=ConnectionEvents $region=--region $profile=--profile' }

# POST /; needs --vpc-endpoint-id --payer-responsibility --scope
@category "aws ec2"
@search-terms ModifyVpcEndpointPayerResponsibility
export def 'ec2 modify-vpc-endpoint-payer-responsibility' [
  --dry-run
  --service-id: string
  --vpc-endpoint-id: string
  --payer-responsibility: string@[vpc-endpoint-account resource-gateway-account vpc-endpoint-service-account]
  --scope: string@[vpc-endpoint-charges resource-gateway-charges]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcEndpointPayerResponsibility $dry_run=DryRun? $service_id=ServiceId $vpc_endpoint_id=VpcEndpointId $payer_responsibility=PayerResponsibility $scope=Scope $region=--region $profile=--profile' }

# POST /; needs --service-id
@category "aws ec2"
@search-terms ModifyVpcEndpointServiceConfiguration
export def 'ec2 modify-vpc-endpoint-service-configuration' [
  --dry-run
  --service-id: string
  --private-dns-name: string
  --remove-private-dns-name: oneof<bool>
  --acceptance-required: oneof<bool>
  --add-network-load-balancer-arns: oneof<list<string>, string>
  --remove-network-load-balancer-arns: oneof<list<string>, string>
  --add-gateway-load-balancer-arns: oneof<list<string>, string>
  --remove-gateway-load-balancer-arns: oneof<list<string>, string>
  --add-supported-ip-address-types: oneof<list<string>, string>
  --remove-supported-ip-address-types: oneof<list<string>, string>
  --add-supported-regions: oneof<list<string>, string>
  --remove-supported-regions: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcEndpointServiceConfiguration $dry_run=DryRun? $service_id=ServiceId $private_dns_name=PrivateDnsName $remove_private_dns_name=RemovePrivateDnsName $acceptance_required=AcceptanceRequired $add_network_load_balancer_arns=AddNetworkLoadBalancerArns $remove_network_load_balancer_arns=RemoveNetworkLoadBalancerArns $add_gateway_load_balancer_arns=AddGatewayLoadBalancerArns $remove_gateway_load_balancer_arns=RemoveGatewayLoadBalancerArns $add_supported_ip_address_types=AddSupportedIpAddressTypes $remove_supported_ip_address_types=RemoveSupportedIpAddressTypes $add_supported_regions=AddSupportedRegions $remove_supported_regions=RemoveSupportedRegions $region=--region $profile=--profile' }

# POST /; needs --service-id --payer-responsibility
@category "aws ec2"
@search-terms ModifyVpcEndpointServicePayerResponsibility
export def 'ec2 modify-vpc-endpoint-service-payer-responsibility' [
  --dry-run
  --service-id: string
  --payer-responsibility: string@[ServiceOwner]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcEndpointServicePayerResponsibility $dry_run=DryRun? $service_id=ServiceId $payer_responsibility=PayerResponsibility $region=--region $profile=--profile' }

# POST /; needs --service-id
@category "aws ec2"
@search-terms ModifyVpcEndpointServicePermissions
export def 'ec2 modify-vpc-endpoint-service-permissions' [
  --dry-run
  --service-id: string
  --add-allowed-principals: oneof<list<string>, string>
  --remove-allowed-principals: oneof<list<string>, string>
  --permission-type: string@[vpc-endpoint transit-gateway-attachment]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcEndpointServicePermissions $dry_run=DryRun? $service_id=ServiceId $add_allowed_principals=AddAllowedPrincipals $remove_allowed_principals=RemoveAllowedPrincipals $permission_type=PermissionType $region=--region $profile=--profile' }

# POST /; needs --vpc-peering-connection-id
@category "aws ec2"
@search-terms ModifyVpcPeeringConnectionOptions
export def 'ec2 modify-vpc-peering-connection-options' [
  --accepter-peering-connection-options: record
  --dry-run
  --requester-peering-connection-options: record
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcPeeringConnectionOptions $accepter_peering_connection_options=AccepterPeeringConnectionOptions $dry_run=DryRun? $requester_peering_connection_options=RequesterPeeringConnectionOptions $vpc_peering_connection_id=VpcPeeringConnectionId $region=--region $profile=--profile' }

# POST /; needs --vpc-id --instance-tenancy
@category "aws ec2"
@search-terms ModifyVpcTenancy
export def 'ec2 modify-vpc-tenancy' [
  --vpc-id: string
  --instance-tenancy: string@[default]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpcTenancy $vpc_id=VpcId $instance_tenancy=InstanceTenancy $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpn-connection-id
@category "aws ec2"
@search-terms ModifyVpnConnection
export def 'ec2 modify-vpn-connection' [
  --vpn-connection-id: string
  --transit-gateway-id: string
  --customer-gateway-id: string
  --vpn-gateway-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpnConnection $vpn_connection_id=VpnConnectionId $transit_gateway_id=TransitGatewayId $customer_gateway_id=CustomerGatewayId $vpn_gateway_id=VpnGatewayId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpn-connection-id
@category "aws ec2"
@search-terms ModifyVpnConnectionOptions
export def 'ec2 modify-vpn-connection-options' [
  --vpn-connection-id: string
  --local-ipv4-network-cidr: string
  --remote-ipv4-network-cidr: string
  --local-ipv6-network-cidr: string
  --remote-ipv6-network-cidr: string
  --tunnel-bandwidth: string@[standard large]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpnConnectionOptions $vpn_connection_id=VpnConnectionId $local_ipv4_network_cidr=LocalIpv4NetworkCidr $remote_ipv4_network_cidr=RemoteIpv4NetworkCidr $local_ipv6_network_cidr=LocalIpv6NetworkCidr $remote_ipv6_network_cidr=RemoteIpv6NetworkCidr $tunnel_bandwidth=TunnelBandwidth $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpn-connection-id --vpn-tunnel-outside-ip-address
@category "aws ec2"
@search-terms ModifyVpnTunnelCertificate
export def 'ec2 modify-vpn-tunnel-certificate' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpnTunnelCertificate $vpn_connection_id=VpnConnectionId $vpn_tunnel_outside_ip_address=VpnTunnelOutsideIpAddress $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpn-connection-id --vpn-tunnel-outside-ip-address --tunnel-options
@category "aws ec2"
@search-terms ModifyVpnTunnelOptions
export def 'ec2 modify-vpn-tunnel-options' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --tunnel-options: record
  --dry-run
  --skip-tunnel-replacement: oneof<bool>
  --pre-shared-key-storage: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ModifyVpnTunnelOptions $vpn_connection_id=VpnConnectionId $vpn_tunnel_outside_ip_address=VpnTunnelOutsideIpAddress $tunnel_options=TunnelOptions $dry_run=DryRun? $skip_tunnel_replacement=SkipTunnelReplacement $pre_shared_key_storage=PreSharedKeyStorage $region=--region $profile=--profile' }

# POST /; needs --instance-ids
@category "aws ec2"
@search-terms MonitorInstances
export def 'ec2 monitor-instances' [
  --instance-ids: oneof<list<string>, string>
  --metric-category-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 MonitorInstances $instance_ids=InstanceIds $metric_category_ids=MetricCategoryIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --public-ip
@category "aws ec2"
@search-terms MoveAddressToVpc
export def 'ec2 move-address-to-vpc' [
  --dry-run
  --public-ip: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 MoveAddressToVpc $dry_run=DryRun? $public_ip=PublicIp $region=--region $profile=--profile' }

# POST /; needs --cidr --ipam-pool-id --ipam-pool-owner
@category "aws ec2"
@search-terms MoveByoipCidrToIpam
export def 'ec2 move-byoip-cidr-to-ipam' [
  --dry-run
  --cidr: string
  --ipam-pool-id: string
  --ipam-pool-owner: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 MoveByoipCidrToIpam $dry_run=DryRun? $cidr=Cidr $ipam_pool_id=IpamPoolId $ipam_pool_owner=IpamPoolOwner $region=--region $profile=--profile' }

# POST /; needs --source-capacity-reservation-id --destination-capacity-reservation-id --instance-count
@category "aws ec2"
@search-terms MoveCapacityReservationInstances
export def 'ec2 move-capacity-reservation-instances' [
  --dry-run
  --client-token: string
  --source-capacity-reservation-id: string
  --destination-capacity-reservation-id: string
  --instance-count: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 MoveCapacityReservationInstances $dry_run=DryRun? $client_token=ClientToken $source_capacity_reservation_id=SourceCapacityReservationId $destination_capacity_reservation_id=DestinationCapacityReservationId $instance_count=InstanceCount $region=--region $profile=--profile' }

# POST /; needs --cidr
@category "aws ec2"
@search-terms ProvisionByoipCidr
export def 'ec2 provision-byoip-cidr' [
  --cidr: string
  --cidr-authorization-context: record
  --publicly-advertisable: oneof<bool>
  --description: string
  --dry-run
  --pool-tag-specifications: oneof<list<any>, record>
  --multi-region: oneof<bool>
  --network-border-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ProvisionByoipCidr $cidr=Cidr $cidr_authorization_context=CidrAuthorizationContext $publicly_advertisable=PubliclyAdvertisable $description=Description $dry_run=DryRun? $pool_tag_specifications=PoolTagSpecifications $multi_region=MultiRegion $network_border_group=NetworkBorderGroup $region=--region $profile=--profile' }

# POST /; needs --ipam-id --asn --asn-authorization-context
@category "aws ec2"
@search-terms ProvisionIpamByoasn
export def 'ec2 provision-ipam-byoasn' [
  --dry-run
  --ipam-id: string
  --asn: string
  --asn-authorization-context: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ProvisionIpamByoasn $dry_run=DryRun? $ipam_id=IpamId $asn=Asn $asn_authorization_context=AsnAuthorizationContext $region=--region $profile=--profile' }

# POST /; needs --ipam-pool-id
@category "aws ec2"
@search-terms ProvisionIpamPoolCidr
export def 'ec2 provision-ipam-pool-cidr' [
  --dry-run
  --ipam-pool-id: string
  --cidr: string
  --cidr-authorization-context: record
  --netmask-length: int
  --client-token: string
  --verification-method: string@[remarks-x509 dns-token]
  --ipam-external-resource-verification-token-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ProvisionIpamPoolCidr $dry_run=DryRun? $ipam_pool_id=IpamPoolId $cidr=Cidr $cidr_authorization_context=CidrAuthorizationContext $netmask_length=NetmaskLength $client_token=ClientToken $verification_method=VerificationMethod $ipam_external_resource_verification_token_id=IpamExternalResourceVerificationTokenId $region=--region $profile=--profile' }

# POST /; needs --ipam-pool-id --pool-id --netmask-length
@category "aws ec2"
@search-terms ProvisionPublicIpv4PoolCidr
export def 'ec2 provision-public-ipv4-pool-cidr' [
  --dry-run
  --ipam-pool-id: string
  --pool-id: string
  --netmask-length: int
  --network-border-group: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ProvisionPublicIpv4PoolCidr $dry_run=DryRun? $ipam_pool_id=IpamPoolId $pool_id=PoolId $netmask_length=NetmaskLength $network_border_group=NetworkBorderGroup $region=--region $profile=--profile' }

# POST /; needs --capacity-block-offering-id --instance-platform
@category "aws ec2"
@search-terms PurchaseCapacityBlock
export def 'ec2 purchase-capacity-block' [
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --capacity-block-offering-id: string
  --instance-platform: string@["Linux/UNIX" "Red Hat Enterprise Linux" "SUSE Linux" Windows "Windows with SQL Server" "Windows with SQL Server Enterprise" "Windows with SQL Server Standard" "Windows with SQL Server Web" "Linux with SQL Server Standard" "Linux with SQL Server Web" "Linux with SQL Server Enterprise" "RHEL with SQL Server Standard" "RHEL with SQL Server Enterprise" "RHEL with SQL Server Web" "RHEL with HA" "RHEL with HA and SQL Server Standard" "RHEL with HA and SQL Server Enterprise" "Ubuntu Pro"]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 PurchaseCapacityBlock $dry_run=DryRun? $tag_specifications=TagSpecifications $capacity_block_offering_id=CapacityBlockOfferingId $instance_platform=InstancePlatform $region=--region $profile=--profile' }

# POST /; needs --capacity-block-extension-offering-id --capacity-reservation-id
@category "aws ec2"
@search-terms PurchaseCapacityBlockExtension
export def 'ec2 purchase-capacity-block-extension' [
  --capacity-block-extension-offering-id: string
  --capacity-reservation-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 PurchaseCapacityBlockExtension $capacity_block_extension_offering_id=CapacityBlockExtensionOfferingId $capacity_reservation_id=CapacityReservationId $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --host-id-set --offering-id
@category "aws ec2"
@search-terms PurchaseHostReservation
export def 'ec2 purchase-host-reservation' [
  --client-token: string
  --currency-code: string@[USD]
  --host-id-set: oneof<list<string>, string>
  --limit-price: string
  --offering-id: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 PurchaseHostReservation $client_token=ClientToken $currency_code=CurrencyCode $host_id_set=HostIdSet $limit_price=LimitPrice $offering_id=OfferingId $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --instance-count --reserved-instances-offering-id
@category "aws ec2"
@search-terms PurchaseReservedInstancesOffering
export def 'ec2 purchase-reserved-instances-offering' [
  --instance-count: int
  --reserved-instances-offering-id: string
  --purchase-time: oneof<datetime, duration, int, string>
  --dry-run
  --limit-price: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 PurchaseReservedInstancesOffering $instance_count=InstanceCount $reserved_instances_offering_id=ReservedInstancesOfferingId $purchase_time=PurchaseTime $dry_run=DryRun? $limit_price=LimitPrice $region=--region $profile=--profile' }

# POST /; needs --purchase-requests
@category "aws ec2"
@search-terms PurchaseScheduledInstances
export def 'ec2 purchase-scheduled-instances' [
  --client-token: string
  --dry-run
  --purchase-requests: oneof<list<any>, record>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 PurchaseScheduledInstances $client_token=ClientToken $dry_run=DryRun? $purchase_requests=PurchaseRequests $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --instance-ids
@category "aws ec2"
@search-terms RebootInstances
export def 'ec2 reboot-instances' [
  --instance-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 RebootInstances $instance_ids=InstanceIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --name
@category "aws ec2"
@search-terms RegisterImage
export def 'ec2 register-image' [
  --image-location: string
  --billing-products: oneof<list<string>, string>
  --boot-mode: string@[legacy-bios uefi uefi-preferred]
  --tpm-support: string@["v2.0"]
  --uefi-data: string
  --imds-support: string@["v2.0"]
  --tag-specifications: oneof<list<any>, record>
  --dry-run
  --name: string
  --description: string
  --architecture: string@[i386 x86_64 arm64 x86_64_mac arm64_mac]
  --kernel-id: string
  --ramdisk-id: string
  --root-device-name: string
  --block-device-mappings: oneof<list<any>, record>
  --virtualization-type: string
  --sriov-net-support: string
  --ena-support: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RegisterImage $image_location=ImageLocation $billing_products=BillingProducts $boot_mode=BootMode $tpm_support=TpmSupport $uefi_data=UefiData $imds_support=ImdsSupport $tag_specifications=TagSpecifications $dry_run=DryRun? $name=Name $description=Description $architecture=Architecture $kernel_id=KernelId $ramdisk_id=RamdiskId $root_device_name=RootDeviceName $block_device_mappings=BlockDeviceMappings $virtualization_type=VirtualizationType $sriov_net_support=SriovNetSupport $ena_support=EnaSupport $region=--region $profile=--profile' }

# POST /; needs --instance-tag-attribute
@category "aws ec2"
@search-terms RegisterInstanceEventNotificationAttributes
export def 'ec2 register-instance-event-notification-attributes' [
  --dry-run
  --instance-tag-attribute: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RegisterInstanceEventNotificationAttributes $dry_run=DryRun? $instance_tag_attribute=InstanceTagAttribute $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-multicast-domain-id --network-interface-ids
@category "aws ec2"
@search-terms RegisterTransitGatewayMulticastGroupMembers
export def 'ec2 register-transit-gateway-multicast-group-members' [
  --transit-gateway-multicast-domain-id: string
  --group-ip-address: string
  --network-interface-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RegisterTransitGatewayMulticastGroupMembers $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $group_ip_address=GroupIpAddress $network_interface_ids=NetworkInterfaceIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-multicast-domain-id --network-interface-ids
@category "aws ec2"
@search-terms RegisterTransitGatewayMulticastGroupSources
export def 'ec2 register-transit-gateway-multicast-group-sources' [
  --transit-gateway-multicast-domain-id: string
  --group-ip-address: string
  --network-interface-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RegisterTransitGatewayMulticastGroupSources $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $group_ip_address=GroupIpAddress $network_interface_ids=NetworkInterfaceIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id
@category "aws ec2"
@search-terms RejectCapacityReservationBillingOwnership
export def 'ec2 reject-capacity-reservation-billing-ownership' [
  --dry-run
  --capacity-reservation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RejectCapacityReservationBillingOwnership $dry_run=DryRun? $capacity_reservation_id=CapacityReservationId $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms RejectTransitGatewayClientVpnAttachment
export def 'ec2 reject-transit-gateway-client-vpn-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RejectTransitGatewayClientVpnAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms RejectTransitGatewayMulticastDomainAssociations
export def 'ec2 reject-transit-gateway-multicast-domain-associations' [
  --transit-gateway-multicast-domain-id: string
  --transit-gateway-attachment-id: string
  --subnet-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RejectTransitGatewayMulticastDomainAssociations $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $transit_gateway_attachment_id=TransitGatewayAttachmentId $subnet_ids=SubnetIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms RejectTransitGatewayPeeringAttachment
export def 'ec2 reject-transit-gateway-peering-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RejectTransitGatewayPeeringAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --transit-gateway-attachment-id
@category "aws ec2"
@search-terms RejectTransitGatewayVpcAttachment
export def 'ec2 reject-transit-gateway-vpc-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RejectTransitGatewayVpcAttachment $transit_gateway_attachment_id=TransitGatewayAttachmentId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --service-id --vpc-endpoint-ids
@category "aws ec2"
@search-terms RejectVpcEndpointConnections
export def 'ec2 reject-vpc-endpoint-connections' [
  --dry-run
  --service-id: string
  --vpc-endpoint-ids: oneof<list<string>, string>
  --transit-gateway-attachment-ids: oneof<list<string>, string>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 RejectVpcEndpointConnections $dry_run=DryRun? $service_id=ServiceId $vpc_endpoint_ids=VpcEndpointIds $transit_gateway_attachment_ids=TransitGatewayAttachmentIds $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --vpc-peering-connection-id
@category "aws ec2"
@search-terms RejectVpcPeeringConnection
export def 'ec2 reject-vpc-peering-connection' [
  --dry-run
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RejectVpcPeeringConnection $dry_run=DryRun? $vpc_peering_connection_id=VpcPeeringConnectionId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms ReleaseAddress
export def 'ec2 release-address' [
  --allocation-id: string
  --public-ip: string
  --network-border-group: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ReleaseAddress $allocation_id=AllocationId $public_ip=PublicIp $network_border_group=NetworkBorderGroup $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --host-ids
@category "aws ec2"
@search-terms ReleaseHosts
export def 'ec2 release-hosts' [
  --host-ids: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReleaseHosts $host_ids=HostIds $region=--region $profile=--profile' }

# POST /; needs --ipam-pool-id --cidr --ipam-pool-allocation-id
@category "aws ec2"
@search-terms ReleaseIpamPoolAllocation
export def 'ec2 release-ipam-pool-allocation' [
  --dry-run
  --ipam-pool-id: string
  --cidr: string
  --ipam-pool-allocation-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReleaseIpamPoolAllocation $dry_run=DryRun? $ipam_pool_id=IpamPoolId $cidr=Cidr $ipam_pool_allocation_id=IpamPoolAllocationId $region=--region $profile=--profile' }

# POST /; needs --iam-instance-profile --association-id
@category "aws ec2"
@search-terms ReplaceIamInstanceProfileAssociation
export def 'ec2 replace-iam-instance-profile-association' [
  --iam-instance-profile: record
  --association-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReplaceIamInstanceProfileAssociation $iam_instance_profile=IamInstanceProfile $association_id=AssociationId $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms ReplaceImageCriteriaInAllowedImagesSettings
export def 'ec2 replace-image-criteria-in-allowed-images-settings' [
  --image-criteria: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReplaceImageCriteriaInAllowedImagesSettings $image_criteria=ImageCriteria $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms ReplaceImageInstanceTypeSpecification
export def 'ec2 replace-image-instance-type-specification' [
  --image-id: string
  --instance-type-specification: record
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReplaceImageInstanceTypeSpecification $image_id=ImageId $instance_type_specification=InstanceTypeSpecification $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --association-id --network-acl-id
@category "aws ec2"
@search-terms ReplaceNetworkAclAssociation
export def 'ec2 replace-network-acl-association' [
  --dry-run
  --association-id: string
  --network-acl-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReplaceNetworkAclAssociation $dry_run=DryRun? $association_id=AssociationId $network_acl_id=NetworkAclId $region=--region $profile=--profile' }

# POST /; needs --network-acl-id --rule-number --protocol --rule-action --egress
@category "aws ec2"
@search-terms ReplaceNetworkAclEntry
export def 'ec2 replace-network-acl-entry' [
  --dry-run
  --network-acl-id: string
  --rule-number: int
  --protocol: string
  --rule-action: string@[allow deny]
  --egress: oneof<bool>
  --cidr-block: string
  --ipv6-cidr-block: string
  --icmp-type-code: record
  --port-range: record
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ReplaceNetworkAclEntry $dry_run=DryRun? $network_acl_id=NetworkAclId $rule_number=RuleNumber $protocol=Protocol $rule_action=RuleAction $egress=Egress $cidr_block=CidrBlock $ipv6_cidr_block=Ipv6CidrBlock $icmp_type_code=IcmpTypeCode $port_range=PortRange $region=--region $profile=--profile' }

# POST /; needs --route-table-id
@category "aws ec2"
@search-terms ReplaceRoute
export def 'ec2 replace-route' [
  --destination-prefix-list-id: string
  --vpc-endpoint-id: string
  --local-target: oneof<bool>
  --transit-gateway-id: string
  --local-gateway-id: string
  --carrier-gateway-id: string
  --core-network-arn: string
  --odb-network-arn: string
  --dry-run
  --route-table-id: string
  --destination-cidr-block: string
  --gateway-id: string
  --destination-ipv6-cidr-block: string
  --egress-only-internet-gateway-id: string
  --instance-id: string
  --network-interface-id: string
  --vpc-peering-connection-id: string
  --nat-gateway-id: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ReplaceRoute $destination_prefix_list_id=DestinationPrefixListId $vpc_endpoint_id=VpcEndpointId $local_target=LocalTarget $transit_gateway_id=TransitGatewayId $local_gateway_id=LocalGatewayId $carrier_gateway_id=CarrierGatewayId $core_network_arn=CoreNetworkArn $odb_network_arn=OdbNetworkArn $dry_run=DryRun? $route_table_id=RouteTableId $destination_cidr_block=DestinationCidrBlock $gateway_id=GatewayId $destination_ipv6_cidr_block=DestinationIpv6CidrBlock $egress_only_internet_gateway_id=EgressOnlyInternetGatewayId $instance_id=InstanceId $network_interface_id=NetworkInterfaceId $vpc_peering_connection_id=VpcPeeringConnectionId $nat_gateway_id=NatGatewayId $region=--region $profile=--profile' }

# POST /; needs --association-id --route-table-id
@category "aws ec2"
@search-terms ReplaceRouteTableAssociation
export def 'ec2 replace-route-table-association' [
  --dry-run
  --association-id: string
  --route-table-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReplaceRouteTableAssociation $dry_run=DryRun? $association_id=AssociationId $route_table_id=RouteTableId $region=--region $profile=--profile' }

# POST /; needs --destination-cidr-block --transit-gateway-route-table-id
@category "aws ec2"
@search-terms ReplaceTransitGatewayRoute
export def 'ec2 replace-transit-gateway-route' [
  --destination-cidr-block: string
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --blackhole: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReplaceTransitGatewayRoute $destination_cidr_block=DestinationCidrBlock $transit_gateway_route_table_id=TransitGatewayRouteTableId $transit_gateway_attachment_id=TransitGatewayAttachmentId $blackhole=Blackhole $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --vpn-connection-id --vpn-tunnel-outside-ip-address
@category "aws ec2"
@search-terms ReplaceVpnTunnel
export def 'ec2 replace-vpn-tunnel' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --apply-pending-maintenance: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ReplaceVpnTunnel $vpn_connection_id=VpnConnectionId $vpn_tunnel_outside_ip_address=VpnTunnelOutsideIpAddress $apply_pending_maintenance=ApplyPendingMaintenance $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instances --status --reason-codes
@category "aws ec2"
@search-terms ReportInstanceStatus
export def 'ec2 report-instance-status' [
  --dry-run
  --instances: oneof<list<string>, string>
  --status: string@[ok impaired]
  --start-time: oneof<datetime, duration, int, string>
  --end-time: oneof<datetime, duration, int, string>
  --reason-codes: oneof<list<string>, string>
  --description: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ReportInstanceStatus $dry_run=DryRun? $instances=Instances $status=Status $start_time=StartTime $end_time=EndTime $reason_codes=ReasonCodes $description=Description $region=--region $profile=--profile' }

# POST /; needs --spot-fleet-request-config
@category "aws ec2"
@search-terms RequestSpotFleet
export def 'ec2 request-spot-fleet' [
  --dry-run
  --spot-fleet-request-config: record
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RequestSpotFleet $dry_run=DryRun? $spot_fleet_request_config=SpotFleetRequestConfig $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms RequestSpotInstances
@example "First rows only" "ec2 request-spot-instances | first 3"
export def 'ec2 request-spot-instances' [
  --launch-specification: record
  --tag-specifications: oneof<list<any>, record>
  --instance-interruption-behavior: string@[hibernate stop terminate]
  --dry-run
  --spot-price: string
  --client-token: string
  --instance-count: int
  --type: string@[one-time persistent]
  --valid-from: oneof<datetime, duration, int, string>
  --valid-until: oneof<datetime, duration, int, string>
  --launch-group: string
  --availability-zone-group: string
  --block-duration-minutes: int
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 RequestSpotInstances $launch_specification=LaunchSpecification $tag_specifications=TagSpecifications $instance_interruption_behavior=InstanceInterruptionBehavior $dry_run=DryRun? $spot_price=SpotPrice $client_token=ClientToken $instance_count=InstanceCount $type=Type $valid_from=ValidFrom $valid_until=ValidUntil $launch_group=LaunchGroup $availability_zone_group=AvailabilityZoneGroup $block_duration_minutes=BlockDurationMinutes $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --allocation-id --attribute
@category "aws ec2"
@search-terms ResetAddressAttribute
export def 'ec2 reset-address-attribute' [
  --allocation-id: string
  --attribute: string@[domain-name]
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ResetAddressAttribute $allocation_id=AllocationId $attribute=Attribute $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms ResetEbsDefaultKmsKeyId
export def 'ec2 reset-ebs-default-kms-key-id' [
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ResetEbsDefaultKmsKeyId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --fpga-image-id
@category "aws ec2"
@search-terms ResetFpgaImageAttribute
export def 'ec2 reset-fpga-image-attribute' [
  --dry-run
  --fpga-image-id: string
  --attribute: string@[loadPermission]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ResetFpgaImageAttribute $dry_run=DryRun? $fpga_image_id=FpgaImageId $attribute=Attribute $region=--region $profile=--profile' }

# POST /; needs --attribute --image-id
@category "aws ec2"
@search-terms ResetImageAttribute
export def 'ec2 reset-image-attribute' [
  --attribute: string@[launchPermission]
  --image-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ResetImageAttribute $attribute=Attribute $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-id --attribute
@category "aws ec2"
@search-terms ResetInstanceAttribute
export def 'ec2 reset-instance-attribute' [
  --dry-run
  --instance-id: string
  --attribute: string@[instanceType kernel ramdisk userData disableApiTermination instanceInitiatedShutdownBehavior rootDeviceName blockDeviceMapping productCodes sourceDestCheck groupSet ebsOptimized sriovNetSupport enaSupport enclaveOptions disableApiStop]
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ResetInstanceAttribute $dry_run=DryRun? $instance_id=InstanceId $attribute=Attribute $region=--region $profile=--profile' }

# POST /; needs --network-interface-id
@category "aws ec2"
@search-terms ResetNetworkInterfaceAttribute
export def 'ec2 reset-network-interface-attribute' [
  --dry-run
  --network-interface-id: string
  --source-dest-check: string
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ResetNetworkInterfaceAttribute $dry_run=DryRun? $network_interface_id=NetworkInterfaceId $source_dest_check=SourceDestCheck $region=--region $profile=--profile' }

# POST /; needs --attribute --snapshot-id
@category "aws ec2"
@search-terms ResetSnapshotAttribute
export def 'ec2 reset-snapshot-attribute' [
  --attribute: string@[productCodes createVolumePermission]
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 ResetSnapshotAttribute $attribute=Attribute $snapshot_id=SnapshotId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --public-ip
@category "aws ec2"
@search-terms RestoreAddressToClassic
export def 'ec2 restore-address-to-classic' [
  --dry-run
  --public-ip: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RestoreAddressToClassic $dry_run=DryRun? $public_ip=PublicIp $region=--region $profile=--profile' }

# POST /; needs --image-id
@category "aws ec2"
@search-terms RestoreImageFromRecycleBin
export def 'ec2 restore-image-from-recycle-bin' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RestoreImageFromRecycleBin $image_id=ImageId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --prefix-list-id --previous-version --current-version
@category "aws ec2"
@search-terms RestoreManagedPrefixListVersion
export def 'ec2 restore-managed-prefix-list-version' [
  --dry-run
  --prefix-list-id: string
  --previous-version: int
  --current-version: int
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RestoreManagedPrefixListVersion $dry_run=DryRun? $prefix_list_id=PrefixListId $previous_version=PreviousVersion $current_version=CurrentVersion $region=--region $profile=--profile' }

# POST /; needs --snapshot-id
@category "aws ec2"
@search-terms RestoreSnapshotFromRecycleBin
export def 'ec2 restore-snapshot-from-recycle-bin' [
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RestoreSnapshotFromRecycleBin $snapshot_id=SnapshotId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --snapshot-id
@category "aws ec2"
@search-terms RestoreSnapshotTier
export def 'ec2 restore-snapshot-tier' [
  --snapshot-id: string
  --temporary-restore-days: int
  --permanent-restore: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RestoreSnapshotTier $snapshot_id=SnapshotId $temporary_restore_days=TemporaryRestoreDays $permanent_restore=PermanentRestore $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --volume-id
@category "aws ec2"
@search-terms RestoreVolumeFromRecycleBin
export def 'ec2 restore-volume-from-recycle-bin' [
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RestoreVolumeFromRecycleBin $volume_id=VolumeId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --client-vpn-endpoint-id --target-network-cidr
@category "aws ec2"
@search-terms RevokeClientVpnIngress
export def 'ec2 revoke-client-vpn-ingress' [
  --client-vpn-endpoint-id: string
  --target-network-cidr: string
  --access-group-id: string
  --revoke-all-groups: oneof<bool>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RevokeClientVpnIngress $client_vpn_endpoint_id=ClientVpnEndpointId $target_network_cidr=TargetNetworkCidr $access_group_id=AccessGroupId $revoke_all_groups=RevokeAllGroups $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --group-id
@category "aws ec2"
@search-terms RevokeSecurityGroupEgress
export def 'ec2 revoke-security-group-egress' [
  --security-group-rule-ids: oneof<list<string>, string>
  --dry-run
  --group-id: string
  --source-security-group-name: string
  --source-security-group-owner-id: string
  --ip-protocol: string
  --from-port: int
  --to-port: int
  --cidr-ip: string
  --ip-permissions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RevokeSecurityGroupEgress $security_group_rule_ids=SecurityGroupRuleIds $dry_run=DryRun? $group_id=GroupId $source_security_group_name=SourceSecurityGroupName $source_security_group_owner_id=SourceSecurityGroupOwnerId $ip_protocol=IpProtocol $from_port=FromPort $to_port=ToPort $cidr_ip=CidrIp $ip_permissions=IpPermissions $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms RevokeSecurityGroupIngress
export def 'ec2 revoke-security-group-ingress' [
  --cidr-ip: string
  --from-port: int
  --group-id: string
  --group-name: string
  --ip-permissions: oneof<list<any>, record>
  --ip-protocol: string
  --source-security-group-name: string
  --source-security-group-owner-id: string
  --to-port: int
  --security-group-rule-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RevokeSecurityGroupIngress $cidr_ip=CidrIp $from_port=FromPort $group_id=GroupId $group_name=GroupName $ip_permissions=IpPermissions $ip_protocol=IpProtocol $source_security_group_name=SourceSecurityGroupName $source_security_group_owner_id=SourceSecurityGroupOwnerId $to_port=ToPort $security_group_rule_ids=SecurityGroupRuleIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --max-count --min-count
@category "aws ec2"
@search-terms RunInstances
export def 'ec2 run-instances' [
  --block-device-mappings: oneof<list<any>, record>
  --image-id: string
  --instance-type: string
  --ipv6-address-count: int
  --ipv6-addresses: oneof<list<any>, record>
  --kernel-id: string
  --key-name: string
  --max-count: int
  --min-count: int
  --monitoring: record
  --placement: record
  --ramdisk-id: string
  --security-group-ids: oneof<list<string>, string>
  --security-groups: oneof<list<string>, string>
  --subnet-id: string
  --user-data: string
  --elastic-gpu-specification: oneof<list<any>, record>
  --elastic-inference-accelerators: oneof<list<any>, record>
  --tag-specifications: oneof<list<any>, record>
  --launch-template: record
  --instance-market-options: record
  --credit-specification: record
  --cpu-options: record
  --capacity-reservation-specification: record
  --hibernation-options: record
  --license-specifications: oneof<list<any>, record>
  --metadata-options: record
  --enclave-options: record
  --private-dns-name-options: record
  --maintenance-options: record
  --disable-api-stop: oneof<bool>
  --enable-primary-ipv6: oneof<bool>
  --network-performance-options: record
  --operator: record
  --secondary-interfaces: oneof<list<any>, record>
  --dry-run
  --disable-api-termination: oneof<bool>
  --instance-initiated-shutdown-behavior: string@[stop terminate]
  --private-ip-address: string
  --client-token: string
  --additional-info: string
  --network-interfaces: oneof<list<any>, record>
  --iam-instance-profile: record
  --ebs-optimized: oneof<bool>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 RunInstances $block_device_mappings=BlockDeviceMappings $image_id=ImageId $instance_type=InstanceType $ipv6_address_count=Ipv6AddressCount $ipv6_addresses=Ipv6Addresses $kernel_id=KernelId $key_name=KeyName $max_count=MaxCount $min_count=MinCount $monitoring=Monitoring $placement=Placement $ramdisk_id=RamdiskId $security_group_ids=SecurityGroupIds $security_groups=SecurityGroups $subnet_id=SubnetId $user_data=UserData $elastic_gpu_specification=ElasticGpuSpecification $elastic_inference_accelerators=ElasticInferenceAccelerators $tag_specifications=TagSpecifications $launch_template=LaunchTemplate $instance_market_options=InstanceMarketOptions $credit_specification=CreditSpecification $cpu_options=CpuOptions $capacity_reservation_specification=CapacityReservationSpecification $hibernation_options=HibernationOptions $license_specifications=LicenseSpecifications $metadata_options=MetadataOptions $enclave_options=EnclaveOptions $private_dns_name_options=PrivateDnsNameOptions $maintenance_options=MaintenanceOptions $disable_api_stop=DisableApiStop $enable_primary_ipv6=EnablePrimaryIpv6 $network_performance_options=NetworkPerformanceOptions $operator=Operator $secondary_interfaces=SecondaryInterfaces $dry_run=DryRun? $disable_api_termination=DisableApiTermination $instance_initiated_shutdown_behavior=InstanceInitiatedShutdownBehavior $private_ip_address=PrivateIpAddress $client_token=ClientToken $additional_info=AdditionalInfo $network_interfaces=NetworkInterfaces $iam_instance_profile=IamInstanceProfile $ebs_optimized=EbsOptimized $region=--region $profile=--profile' }

# POST /; needs --launch-specification --scheduled-instance-id
@category "aws ec2"
@search-terms RunScheduledInstances
export def 'ec2 run-scheduled-instances' [
  --client-token: string
  --dry-run
  --instance-count: int
  --launch-specification: record
  --scheduled-instance-id: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<list<any>, record> { call 'ec2 RunScheduledInstances $client_token=ClientToken $dry_run=DryRun? $instance_count=InstanceCount $launch_specification=LaunchSpecification $scheduled_instance_id=ScheduledInstanceId $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; follows pages; cached 1min; needs --local-gateway-route-table-id
@category "aws ec2"
@search-terms SearchLocalGatewayRoutes
export def 'ec2 search-local-gateway-routes' [
  --local-gateway-route-table-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 SearchLocalGatewayRoutes $local_gateway_route_table_id=LocalGatewayRouteTableId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-multicast-domain-id
@category "aws ec2"
@search-terms SearchTransitGatewayMulticastGroups
export def 'ec2 search-transit-gateway-multicast-groups' [
  --transit-gateway-multicast-domain-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 SearchTransitGatewayMulticastGroups $transit_gateway_multicast_domain_id=TransitGatewayMulticastDomainId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; follows pages; cached 1min; needs --transit-gateway-route-table-id --filters
@category "aws ec2"
@search-terms SearchTransitGatewayRoutes
export def 'ec2 search-transit-gateway-routes' [
  --transit-gateway-route-table-id: string
  --filters: oneof<list<any>, record>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
  --max-items: int
  --page-size: int
  --starting-token: string
]: nothing -> oneof<table, record> { call 'ec2 SearchTransitGatewayRoutes $transit_gateway_route_table_id=TransitGatewayRouteTableId $filters=Filters $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream $max_items=--max-items $page_size=--page-size $starting_token=--starting-token' }

# POST /; needs --instance-id
@category "aws ec2"
@search-terms SendDiagnosticInterrupt
export def 'ec2 send-diagnostic-interrupt' [
  --instance-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 SendDiagnosticInterrupt $instance_id=InstanceId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --s3-bucket --target-id
@category "aws ec2"
@search-terms StartDeclarativePoliciesReport
export def 'ec2 start-declarative-policies-report' [
  --dry-run
  --s3-bucket: string
  --s3-prefix: string
  --target-id: string
  --tag-specifications: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 StartDeclarativePoliciesReport $dry_run=DryRun? $s3_bucket=S3Bucket $s3_prefix=S3Prefix $target_id=TargetId $tag_specifications=TagSpecifications $region=--region $profile=--profile' }

# POST /; needs --instance-ids
@category "aws ec2"
@search-terms StartInstances
export def 'ec2 start-instances' [
  --instance-ids: oneof<list<string>, string>
  --additional-info: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 StartInstances $instance_ids=InstanceIds $additional_info=AdditionalInfo $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --network-insights-access-scope-id
@category "aws ec2"
@search-terms StartNetworkInsightsAccessScopeAnalysis
export def 'ec2 start-network-insights-access-scope-analysis' [
  --network-insights-access-scope-id: string
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 StartNetworkInsightsAccessScopeAnalysis $network_insights_access_scope_id=NetworkInsightsAccessScopeId $dry_run=DryRun? $tag_specifications=TagSpecifications $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --network-insights-path-id
@category "aws ec2"
@search-terms StartNetworkInsightsAnalysis
export def 'ec2 start-network-insights-analysis' [
  --network-insights-path-id: string
  --additional-accounts: oneof<list<string>, string>
  --filter-in-arns: oneof<list<string>, string>
  --filter-out-arns: oneof<list<string>, string>
  --dry-run
  --tag-specifications: oneof<list<any>, record>
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 StartNetworkInsightsAnalysis $network_insights_path_id=NetworkInsightsPathId $additional_accounts=AdditionalAccounts $filter_in_arns=FilterInArns $filter_out_arns=FilterOutArns $dry_run=DryRun? $tag_specifications=TagSpecifications $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --service-id
@category "aws ec2"
@search-terms StartVpcEndpointServicePrivateDnsVerification
export def 'ec2 start-vpc-endpoint-service-private-dns-verification' [
  --dry-run
  --service-id: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 StartVpcEndpointServicePrivateDnsVerification $dry_run=DryRun? $service_id=ServiceId $region=--region $profile=--profile' }

# POST /; needs --instance-ids
@category "aws ec2"
@search-terms StopInstances
export def 'ec2 stop-instances' [
  --instance-ids: oneof<list<string>, string>
  --hibernate: oneof<bool>
  --skip-os-shutdown: oneof<bool>
  --dry-run
  --force: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 StopInstances $instance_ids=InstanceIds $hibernate=Hibernate $skip_os_shutdown=SkipOsShutdown $dry_run=DryRun? $force=Force $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --client-vpn-endpoint-id
@category "aws ec2"
@search-terms TerminateClientVpnConnections
export def 'ec2 terminate-client-vpn-connections' [
  --client-vpn-endpoint-id: string
  --connection-id: string
  --username: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 TerminateClientVpnConnections $client_vpn_endpoint_id=ClientVpnEndpointId $connection_id=ConnectionId $username=Username $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-ids
@category "aws ec2"
@search-terms TerminateInstances
export def 'ec2 terminate-instances' [
  --instance-ids: oneof<list<string>, string>
  --force: oneof<bool>
  --skip-os-shutdown: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 TerminateInstances $instance_ids=InstanceIds $force=Force $skip_os_shutdown=SkipOsShutdown $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --network-interface-id
@category "aws ec2"
@search-terms UnassignIpv6Addresses
export def 'ec2 unassign-ipv6-addresses' [
  --ipv6-prefixes: oneof<list<string>, string>
  --network-interface-id: string
  --ipv6-addresses: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 UnassignIpv6Addresses $ipv6_prefixes=Ipv6Prefixes $network_interface_id=NetworkInterfaceId $ipv6_addresses=Ipv6Addresses $region=--region $profile=--profile' }

# POST /; needs --network-interface-id
@category "aws ec2"
@search-terms UnassignPrivateIpAddresses
export def 'ec2 unassign-private-ip-addresses' [
  --ipv4-prefixes: oneof<list<string>, string>
  --network-interface-id: string
  --private-ip-addresses: oneof<list<string>, string>
  --region: string
  --profile: string
]: nothing -> oneof<nothing, record> { call 'ec2 UnassignPrivateIpAddresses $ipv4_prefixes=Ipv4Prefixes $network_interface_id=NetworkInterfaceId $private_ip_addresses=PrivateIpAddresses $region=--region $profile=--profile' }

# POST /; needs --nat-gateway-id --private-ip-addresses
@category "aws ec2"
@search-terms UnassignPrivateNatGatewayAddress
export def 'ec2 unassign-private-nat-gateway-address' [
  --nat-gateway-id: string
  --private-ip-addresses: oneof<list<string>, string>
  --max-drain-duration-seconds: int
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 UnassignPrivateNatGatewayAddress $nat_gateway_id=NatGatewayId $private_ip_addresses=PrivateIpAddresses $max_drain_duration_seconds=MaxDrainDurationSeconds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --snapshot-id
@category "aws ec2"
@search-terms UnlockSnapshot
export def 'ec2 unlock-snapshot' [
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 UnlockSnapshot $snapshot_id=SnapshotId $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --instance-ids
@category "aws ec2"
@search-terms UnmonitorInstances
export def 'ec2 unmonitor-instances' [
  --instance-ids: oneof<list<string>, string>
  --metric-category-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 UnmonitorInstances $instance_ids=InstanceIds $metric_category_ids=MetricCategoryIds $dry_run=DryRun? $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /
@category "aws ec2"
@search-terms UpdateCapacityManagerMonitoredTagKeys
@example "First rows only" "ec2 update-capacity-manager-monitored-tag-keys | first 3"
export def 'ec2 update-capacity-manager-monitored-tag-keys' [
  --activate-tag-keys: oneof<list<string>, string>
  --deactivate-tag-keys: oneof<list<string>, string>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --raw
  --regions: list<string>
  --stream
]: nothing -> oneof<table, record> { call 'ec2 UpdateCapacityManagerMonitoredTagKeys $activate_tag_keys=ActivateTagKeys $deactivate_tag_keys=DeactivateTagKeys $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile $raw=--raw $regions=--regions $stream=--stream' }

# POST /; needs --organizations-access
@category "aws ec2"
@search-terms UpdateCapacityManagerOrganizationsAccess
export def 'ec2 update-capacity-manager-organizations-access' [
  --organizations-access: oneof<bool>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 UpdateCapacityManagerOrganizationsAccess $organizations_access=OrganizationsAccess $dry_run=DryRun? $client_token=ClientToken $region=--region $profile=--profile' }

# POST /; needs --capacity-reservation-id
@category "aws ec2"
@search-terms UpdateInterruptibleCapacityReservationAllocation
export def 'ec2 update-interruptible-capacity-reservation-allocation' [
  --capacity-reservation-id: string
  --target-instance-count: int
  --dry-run
  --zero-size-preference: string@[retain default]
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 UpdateInterruptibleCapacityReservationAllocation $capacity_reservation_id=CapacityReservationId $target_instance_count=TargetInstanceCount $dry_run=DryRun? $zero_size_preference=ZeroSizePreference $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms UpdateSecurityGroupRuleDescriptionsEgress
export def 'ec2 update-security-group-rule-descriptions-egress' [
  --dry-run
  --group-id: string
  --group-name: string
  --ip-permissions: oneof<list<any>, record>
  --security-group-rule-descriptions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 UpdateSecurityGroupRuleDescriptionsEgress $dry_run=DryRun? $group_id=GroupId $group_name=GroupName $ip_permissions=IpPermissions $security_group_rule_descriptions=SecurityGroupRuleDescriptions $region=--region $profile=--profile' }

# POST /
@category "aws ec2"
@search-terms UpdateSecurityGroupRuleDescriptionsIngress
export def 'ec2 update-security-group-rule-descriptions-ingress' [
  --dry-run
  --group-id: string
  --group-name: string
  --ip-permissions: oneof<list<any>, record>
  --security-group-rule-descriptions: oneof<list<any>, record>
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 UpdateSecurityGroupRuleDescriptionsIngress $dry_run=DryRun? $group_id=GroupId $group_name=GroupName $ip_permissions=IpPermissions $security_group_rule_descriptions=SecurityGroupRuleDescriptions $region=--region $profile=--profile' }

# POST /; needs --security-group-ids
@category "aws ec2"
@search-terms ValidateSecurityGroupQuotasForInterface
export def 'ec2 validate-security-group-quotas-for-interface' [
  --security-group-ids: oneof<list<string>, string>
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 ValidateSecurityGroupQuotasForInterface $security_group_ids=SecurityGroupIds $dry_run=DryRun? $region=--region $profile=--profile' }

# POST /; needs --cidr
@category "aws ec2"
@search-terms WithdrawByoipCidr
export def 'ec2 withdraw-byoip-cidr' [
  --cidr: string
  --dry-run
  --region: string
  --profile: string
]: nothing -> record { call 'ec2 WithdrawByoipCidr $cidr=Cidr $dry_run=DryRun? $region=--region $profile=--profile' }
