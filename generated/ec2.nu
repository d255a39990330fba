# Written by `cargo xtask generate --service ec2` from the service's model and overlay: change those instead.
# EC2, API version 2016-11-15: 830 operations, 43 waiters.

use rt.nu [call]

def CapacityReservationInstancePlatform []: nothing -> list<string> { ["Linux/UNIX" "Red Hat Enterprise Linux" "SUSE Linux" Windows "Windows with SQL Server" "Windows with SQL Server Enterprise" "Windows with SQL Server Standard" "Windows with SQL Server Web" "Linux with SQL Server Standard" "Linux with SQL Server Web" "Linux with SQL Server Enterprise" "RHEL with SQL Server Standard" "RHEL with SQL Server Enterprise" "RHEL with SQL Server Web" "RHEL with HA" "RHEL with HA and SQL Server Standard" "RHEL with HA and SQL Server Enterprise" "Ubuntu Pro"] }

def InstanceAttributeName []: nothing -> list<string> { [instanceType kernel ramdisk userData disableApiTermination instanceInitiatedShutdownBehavior rootDeviceName blockDeviceMapping productCodes sourceDestCheck groupSet ebsOptimized sriovNetSupport enaSupport enclaveOptions disableApiStop] }

def VpcEncryptionControlExclusionStateInput []: nothing -> list<string> { [enable disable] }

# POST /; needs --address
@search-terms AcceptAddressTransfer
export def 'ec2 accept-address-transfer' [
  --address: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptAddressTransfer $address $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id
@search-terms AcceptCapacityReservationBillingOwnership
export def 'ec2 accept-capacity-reservation-billing-ownership' [
  --dry-run
  --capacity-reservation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptCapacityReservationBillingOwnership $dry_run $capacity_reservation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reserved-instance-ids
@search-terms AcceptReservedInstancesExchangeQuote
export def 'ec2 accept-reserved-instances-exchange-quote' [
  --dry-run
  --reserved-instance-ids: list<string>
  --target-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptReservedInstancesExchangeQuote $dry_run $reserved_instance_ids $target_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms AcceptTransitGatewayClientVpnAttachment
export def 'ec2 accept-transit-gateway-client-vpn-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptTransitGatewayClientVpnAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms AcceptTransitGatewayMulticastDomainAssociations
export def 'ec2 accept-transit-gateway-multicast-domain-associations' [
  --transit-gateway-multicast-domain-id: string
  --transit-gateway-attachment-id: string
  --subnet-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptTransitGatewayMulticastDomainAssociations $transit_gateway_multicast_domain_id $transit_gateway_attachment_id $subnet_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms AcceptTransitGatewayPeeringAttachment
export def 'ec2 accept-transit-gateway-peering-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptTransitGatewayPeeringAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms AcceptTransitGatewayVpcAttachment
export def 'ec2 accept-transit-gateway-vpc-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptTransitGatewayVpcAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id --vpc-endpoint-ids
@search-terms AcceptVpcEndpointConnections
export def 'ec2 accept-vpc-endpoint-connections' [
  --dry-run
  --service-id: string
  --vpc-endpoint-ids: list<string>
  --transit-gateway-attachment-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptVpcEndpointConnections $dry_run $service_id $vpc_endpoint_ids $transit_gateway_attachment_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --vpc-peering-connection-id
@search-terms AcceptVpcPeeringConnection
export def 'ec2 accept-vpc-peering-connection' [
  --dry-run
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AcceptVpcPeeringConnection $dry_run $vpc_peering_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr
@search-terms AdvertiseByoipCidr
export def 'ec2 advertise-byoip-cidr' [
  --cidr: string
  --asn: string
  --dry-run
  --network-border-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AdvertiseByoipCidr $cidr $asn $dry_run $network_border_group -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms AllocateAddress
export def 'ec2 allocate-address' [
  --domain: string@[vpc standard]
  --address: string
  --public-ipv4-pool: string
  --network-border-group: string
  --customer-owned-ipv4-pool: string
  --tag-specifications: list
  --ipam-pool-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AllocateAddress $domain $address $public_ipv4_pool $network_border_group $customer_owned_ipv4_pool $tag_specifications $ipam_pool_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms AllocateHosts
export def 'ec2 allocate-hosts' [
  --instance-family: string
  --tag-specifications: list
  --host-recovery: string@[on off]
  --outpost-arn: string
  --host-maintenance: string@[on off]
  --asset-ids: list<string>
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
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AllocateHosts $instance_family $tag_specifications $host_recovery $outpost_arn $host_maintenance $asset_ids $availability_zone_id $cpu_options $auto_placement $client_token $instance_type $quantity $availability_zone -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --ipam-pool-id
@search-terms AllocateIpamPoolCidr
export def 'ec2 allocate-ipam-pool-cidr' [
  --dry-run
  --ipam-pool-id: string
  --cidr: string
  --netmask-length: int
  --client-token: string
  --description: string
  --preview-next-cidr: oneof<bool>
  --allowed-cidrs: list<string>
  --disallowed-cidrs: list<string>
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AllocateIpamPoolCidr $dry_run $ipam_pool_id $cidr $netmask_length $client_token $description $preview_next_cidr $allowed_cidrs $disallowed_cidrs $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id --vpc-id --security-group-ids
@search-terms ApplySecurityGroupsToClientVpnTargetNetwork
export def 'ec2 apply-security-groups-to-client-vpn-target-network' [
  --client-vpn-endpoint-id: string
  --vpc-id: string
  --security-group-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ApplySecurityGroupsToClientVpnTargetNetwork $client_vpn_endpoint_id $vpc_id $security_group_ids $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id
@search-terms AssignIpv6Addresses
export def 'ec2 assign-ipv6-addresses' [
  --ipv6-prefix-count: int
  --ipv6-prefixes: list<string>
  --network-interface-id: string
  --ipv6-addresses: list<string>
  --ipv6-address-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssignIpv6Addresses $ipv6_prefix_count $ipv6_prefixes $network_interface_id $ipv6_addresses $ipv6_address_count -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id
@search-terms AssignPrivateIpAddresses
export def 'ec2 assign-private-ip-addresses' [
  --ipv4-prefixes: list<string>
  --ipv4-prefix-count: int
  --network-interface-id: string
  --private-ip-addresses: list<string>
  --secondary-private-ip-address-count: int
  --allow-reassignment: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssignPrivateIpAddresses $ipv4_prefixes $ipv4_prefix_count $network_interface_id $private_ip_addresses $secondary_private_ip_address_count $allow_reassignment -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --nat-gateway-id
@search-terms AssignPrivateNatGatewayAddress
export def 'ec2 assign-private-nat-gateway-address' [
  --nat-gateway-id: string
  --private-ip-addresses: list<string>
  --private-ip-address-count: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssignPrivateNatGatewayAddress $nat_gateway_id $private_ip_addresses $private_ip_address_count $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateAddress $allocation_id $instance_id $public_ip $dry_run $network_interface_id $private_ip_address $allow_reassociation -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-status-check-id
@search-terms AssociateApplicationStatusCheck
export def 'ec2 associate-application-status-check' [
  --application-status-check-id: string
  --target-tag-associations: any
  --instance-ids: list<string>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateApplicationStatusCheck $application_status_check_id $target_tag_associations $instance_ids $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id --unused-reservation-billing-owner-id
@search-terms AssociateCapacityReservationBillingOwner
export def 'ec2 associate-capacity-reservation-billing-owner' [
  --dry-run
  --capacity-reservation-id: string
  --unused-reservation-billing-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateCapacityReservationBillingOwner $dry_run $capacity_reservation_id $unused_reservation_billing_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateClientVpnTargetNetwork $client_vpn_endpoint_id $subnet_id $client_token $dry_run $availability_zone $availability_zone_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dhcp-options-id --vpc-id
@search-terms AssociateDhcpOptions
export def 'ec2 associate-dhcp-options' [
  --dhcp-options-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateDhcpOptions $dhcp_options_id $vpc_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn --role-arn
@search-terms AssociateEnclaveCertificateIamRole
export def 'ec2 associate-enclave-certificate-iam-role' [
  --certificate-arn: string
  --role-arn: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateEnclaveCertificateIamRole $certificate_arn $role_arn $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --iam-instance-profile --instance-id
@search-terms AssociateIamInstanceProfile
export def 'ec2 associate-iam-instance-profile' [
  --iam-instance-profile: record
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateIamInstanceProfile $iam_instance_profile $instance_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-event-window-id --association-target
@search-terms AssociateInstanceEventWindow
export def 'ec2 associate-instance-event-window' [
  --dry-run
  --instance-event-window-id: string
  --association-target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateInstanceEventWindow $dry_run $instance_event_window_id $association_target -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --asn --cidr
@search-terms AssociateIpamByoasn
export def 'ec2 associate-ipam-byoasn' [
  --dry-run
  --asn: string
  --cidr: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateIpamByoasn $dry_run $asn $cidr -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id --ipam-resource-discovery-id
@search-terms AssociateIpamResourceDiscovery
export def 'ec2 associate-ipam-resource-discovery' [
  --dry-run
  --ipam-id: string
  --ipam-resource-discovery-id: string
  --tag-specifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateIpamResourceDiscovery $dry_run $ipam_id $ipam_resource_discovery_id $tag_specifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --kms-key-id
@search-terms AssociateKmsKeyId
export def 'ec2 associate-kms-key-id' [
  --snapshot-id: string
  --kms-key-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateKmsKeyId $snapshot_id $kms_key_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --nat-gateway-id --allocation-ids
@search-terms AssociateNatGatewayAddress
export def 'ec2 associate-nat-gateway-address' [
  --nat-gateway-id: string
  --allocation-ids: list<string>
  --private-ip-addresses: list<string>
  --dry-run
  --availability-zone: string
  --availability-zone-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateNatGatewayAddress $nat_gateway_id $allocation_ids $private_ip_addresses $dry_run $availability_zone $availability_zone_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fca-policy-id
@search-terms AssociateNetworkingFlexCostAllocationPolicy
export def 'ec2 associate-networking-flex-cost-allocation-policy' [
  --fca-policy-id: string
  --network-resource-ids: list<string>
  --network-resource-scope: record
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateNetworkingFlexCostAllocationPolicy $fca_policy_id $network_resource_ids $network_resource_scope $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-id --vpc-id
@search-terms AssociateRouteServer
export def 'ec2 associate-route-server' [
  --route-server-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateRouteServer $route_server_id $vpc_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-table-id
@search-terms AssociateRouteTable
export def 'ec2 associate-route-table' [
  --gateway-id: string
  --public-ipv4-pool: string
  --dry-run
  --subnet-id: string
  --route-table-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateRouteTable $gateway_id $public_ipv4_pool $dry_run $subnet_id $route_table_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id --vpc-id
@search-terms AssociateSecurityGroupVpc
export def 'ec2 associate-security-group-vpc' [
  --group-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateSecurityGroupVpc $group_id $vpc_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-id
@search-terms AssociateSubnetCidrBlock
export def 'ec2 associate-subnet-cidr-block' [
  --ipv6-ipam-pool-id: string
  --ipv6-netmask-length: int
  --subnet-id: string
  --ipv6-cidr-block: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateSubnetCidrBlock $ipv6_ipam_pool_id $ipv6_netmask_length $subnet_id $ipv6_cidr_block -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-multicast-domain-id --transit-gateway-attachment-id --subnet-ids
@search-terms AssociateTransitGatewayMulticastDomain
export def 'ec2 associate-transit-gateway-multicast-domain' [
  --transit-gateway-multicast-domain-id: string
  --transit-gateway-attachment-id: string
  --subnet-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateTransitGatewayMulticastDomain $transit_gateway_multicast_domain_id $transit_gateway_attachment_id $subnet_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-policy-table-id --transit-gateway-attachment-id
@search-terms AssociateTransitGatewayPolicyTable
export def 'ec2 associate-transit-gateway-policy-table' [
  --transit-gateway-policy-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateTransitGatewayPolicyTable $transit_gateway_policy_table_id $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id --transit-gateway-attachment-id
@search-terms AssociateTransitGatewayRouteTable
export def 'ec2 associate-transit-gateway-route-table' [
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateTransitGatewayRouteTable $transit_gateway_route_table_id $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --branch-interface-id --trunk-interface-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateTrunkInterface $branch_interface_id $trunk_interface_id $vlan_id $gre_key $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AssociateVpcCidrBlock $cidr_block $ipv6_cidr_block_network_border_group $ipv6_pool $ipv6_cidr_block $ipv4_ipam_pool_id $ipv4_netmask_length $ipv6_ipam_pool_id $ipv6_netmask_length $vpc_id $amazon_provided_ipv6_cidr_block -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --vpc-id --groups
@search-terms AttachClassicLinkVpc
export def 'ec2 attach-classic-link-vpc' [
  --dry-run
  --instance-id: string
  --vpc-id: string
  --groups: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AttachClassicLinkVpc $dry_run $instance_id $vpc_id $groups -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id --watermark-name
@search-terms AttachImageWatermark
export def 'ec2 attach-image-watermark' [
  --image-id: string
  --watermark-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AttachImageWatermark $image_id $watermark_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --internet-gateway-id --vpc-id
@search-terms AttachInternetGateway
export def 'ec2 attach-internet-gateway' [
  --dry-run
  --internet-gateway-id: string
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AttachInternetGateway $dry_run $internet_gateway_id $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id --instance-id --device-index
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AttachNetworkInterface $network_card_index $ena_srd_specification $ena_queue_count $dry_run $network_interface_id $instance_id $device_index -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-instance-id --verified-access-trust-provider-id
@search-terms AttachVerifiedAccessTrustProvider
export def 'ec2 attach-verified-access-trust-provider' [
  --verified-access-instance-id: string
  --verified-access-trust-provider-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AttachVerifiedAccessTrustProvider $verified_access_instance_id $verified_access_trust_provider_id $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --device --instance-id --volume-id
@search-terms AttachVolume
export def 'ec2 attach-volume' [
  --device: string
  --instance-id: string
  --volume-id: string
  --ebs-card-index: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AttachVolume $device $instance_id $volume_id $ebs_card_index $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id --vpn-gateway-id
@search-terms AttachVpnGateway
export def 'ec2 attach-vpn-gateway' [
  --vpc-id: string
  --vpn-gateway-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AttachVpnGateway $vpc_id $vpn_gateway_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id --target-network-cidr
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AuthorizeClientVpnIngress $client_vpn_endpoint_id $target_network_cidr $access_group_id $authorize_all_groups $description $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id
@search-terms AuthorizeSecurityGroupEgress
export def 'ec2 authorize-security-group-egress' [
  --tag-specifications: list
  --dry-run
  --group-id: string
  --source-security-group-name: string
  --source-security-group-owner-id: string
  --ip-protocol: string
  --from-port: int
  --to-port: int
  --cidr-ip: string
  --ip-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AuthorizeSecurityGroupEgress $tag_specifications $dry_run $group_id $source_security_group_name $source_security_group_owner_id $ip_protocol $from_port $to_port $cidr_ip $ip_permissions -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms AuthorizeSecurityGroupIngress
export def 'ec2 authorize-security-group-ingress' [
  --cidr-ip: string
  --from-port: int
  --group-id: string
  --group-name: string
  --ip-permissions: list
  --ip-protocol: string
  --source-security-group-name: string
  --source-security-group-owner-id: string
  --to-port: int
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 AuthorizeSecurityGroupIngress $cidr_ip $from_port $group_id $group_name $ip_permissions $ip_protocol $source_security_group_name $source_security_group_owner_id $to_port $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-internet-registry-association-id --delta-json
@search-terms BatchModifyIpamRoutingPolicyRegistrations
export def 'ec2 batch-modify-ipam-routing-policy-registrations' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --delta-json: string
  --force: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 BatchModifyIpamRoutingPolicyRegistrations $dry_run $ipam_internet_registry_association_id $delta_json $force $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --storage
@search-terms BundleInstance
export def 'ec2 bundle-instance' [
  --instance-id: string
  --storage: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 BundleInstance $instance_id $storage $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --bundle-id
@search-terms CancelBundleTask
export def 'ec2 cancel-bundle-task' [
  --bundle-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelBundleTask $bundle_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id
@search-terms CancelCapacityReservation
export def 'ec2 cancel-capacity-reservation' [
  --capacity-reservation-id: string
  --dry-run
  --apply-cancellation-charges: string
  --quote-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelCapacityReservation $capacity_reservation_id $dry_run $apply_cancellation_charges $quote_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-fleet-ids
@search-terms CancelCapacityReservationFleets
export def 'ec2 cancel-capacity-reservation-fleets' [
  --dry-run
  --capacity-reservation-fleet-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelCapacityReservationFleets $dry_run $capacity_reservation_fleet_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --conversion-task-id
@search-terms CancelConversionTask
export def 'ec2 cancel-conversion-task' [
  --dry-run
  --conversion-task-id: string
  --reason-message: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelConversionTask $dry_run $conversion_task_id $reason_message -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --report-id
@search-terms CancelDeclarativePoliciesReport
export def 'ec2 cancel-declarative-policies-report' [
  --dry-run
  --report-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelDeclarativePoliciesReport $dry_run $report_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --export-task-id
@search-terms CancelExportTask
export def 'ec2 cancel-export-task' [
  --export-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelExportTask $export_task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms CancelImageLaunchPermission
export def 'ec2 cancel-image-launch-permission' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelImageLaunchPermission $image_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CancelImportTask
export def 'ec2 cancel-import-task' [
  --cancel-reason: string
  --dry-run
  --import-task-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelImportTask $cancel_reason $dry_run $import_task_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reserved-instances-listing-id
@search-terms CancelReservedInstancesListing
export def 'ec2 cancel-reserved-instances-listing' [
  --reserved-instances-listing-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelReservedInstancesListing $reserved_instances_listing_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --spot-fleet-request-ids --terminate-instances
@search-terms CancelSpotFleetRequests
export def 'ec2 cancel-spot-fleet-requests' [
  --dry-run
  --spot-fleet-request-ids: list<string>
  --terminate-instances: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelSpotFleetRequests $dry_run $spot_fleet_request_ids $terminate_instances -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --spot-instance-request-ids
@search-terms CancelSpotInstanceRequests
export def 'ec2 cancel-spot-instance-requests' [
  --dry-run
  --spot-instance-request-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CancelSpotInstanceRequests $dry_run $spot_instance_request_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-id --product-code
@search-terms ConfirmProductInstance
export def 'ec2 confirm-product-instance' [
  --instance-id: string
  --product-code: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ConfirmProductInstance $instance_id $product_code $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-fpga-image-id --source-region
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CopyFpgaImage $dry_run $source_fpga_image_id $description $name $source_region $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name --source-image-id --source-region
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
  --tag-specifications: list
  --snapshot-copy-completion-duration-minutes: int
  --destination-availability-zone: string
  --destination-availability-zone-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CopyImage $client_token $description $encrypted $kms_key_id $name $source_image_id $source_region $destination_outpost_arn $copy_image_tags $tag_specifications $snapshot_copy_completion_duration_minutes $destination_availability_zone $destination_availability_zone_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-region --source-snapshot-id
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
  --tag-specifications: list
  --completion-duration-minutes: int
  --destination-availability-zone: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CopySnapshot $description $destination_outpost_arn $destination_region $encrypted $kms_key_id $presigned_url $source_region $source_snapshot_id $tag_specifications $completion_duration_minutes $destination_availability_zone $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-volume-id
@search-terms CopyVolumes
export def 'ec2 copy-volumes' [
  --source-volume-id: string
  --iops: int
  --size: int
  --volume-type: string@[standard io1 io2 gp2 sc1 st1 gp3]
  --dry-run
  --tag-specifications: list
  --multi-attach-enabled: oneof<bool>
  --throughput: int
  --client-token: string
  --encrypted: oneof<bool>
  --kms-key-id: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CopyVolumes $source_volume_id $iops $size $volume_type $dry_run $tag_specifications $multi_attach_enabled $throughput $client_token $encrypted $kms_key_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --protocol --port
@search-terms CreateApplicationStatusCheck
export def 'ec2 create-application-status-check' [
  --health-check-paths: list
  --aggregation: string@[included excluded]
  --protocol: string@[http https]
  --port: int
  --path: string
  --device-index: int
  --ip-version: string@[ipv4 ipv6]
  --ip-scope: string
  --interval: int
  --timeout: int
  --failure-threshold: int
  --success-threshold: int
  --status-code-matcher: string
  --initialization-grace-period-seconds: int
  --tag-specifications: list
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateApplicationStatusCheck $health_check_paths $aggregation $protocol $port $path $device_index $ip_version $ip_scope $interval $timeout $failure_threshold $success_threshold $status_code_matcher $initialization_grace_period_seconds $tag_specifications $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-bucket-name --schedule --output-format
@search-terms CreateCapacityManagerDataExport
export def 'ec2 create-capacity-manager-data-export' [
  --s3-bucket-name: string
  --s3-bucket-prefix: string
  --schedule: string
  --output-format: string@[csv parquet]
  --client-token: string
  --dry-run
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCapacityManagerDataExport $s3_bucket_name $s3_bucket_prefix $schedule $output_format $client_token $dry_run $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-type --instance-platform --instance-count
@search-terms CreateCapacityReservation
export def 'ec2 create-capacity-reservation' [
  --client-token: string
  --instance-type: string
  --instance-platform: string@CapacityReservationInstancePlatform
  --availability-zone: string
  --availability-zone-id: string
  --tenancy: string@[default dedicated]
  --instance-count: int
  --ebs-optimized: oneof<bool>
  --ephemeral-storage: oneof<bool>
  --end-date: oneof<datetime, duration, string>
  --end-date-type: string@[unlimited limited]
  --instance-match-criteria: string@[open targeted]
  --tag-specifications: list
  --dry-run
  --outpost-arn: string
  --placement-group-arn: string
  --start-date: oneof<datetime, duration, string>
  --commitment-duration: int
  --delivery-preference: string@[fixed incremental]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCapacityReservation $client_token $instance_type $instance_platform $availability_zone $availability_zone_id $tenancy $instance_count $ebs_optimized $ephemeral_storage $end_date $end_date_type $instance_match_criteria $tag_specifications $dry_run $outpost_arn $placement_group_arn $start_date $commitment_duration $delivery_preference -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-capacity-reservation-id --instance-count
@search-terms CreateCapacityReservationBySplitting
export def 'ec2 create-capacity-reservation-by-splitting' [
  --dry-run
  --client-token: string
  --source-capacity-reservation-id: string
  --instance-count: int
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCapacityReservationBySplitting $dry_run $client_token $source_capacity_reservation_id $instance_count $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id
@search-terms CreateCapacityReservationCancellationQuote
export def 'ec2 create-capacity-reservation-cancellation-quote' [
  --capacity-reservation-id: string
  --client-token: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCapacityReservationCancellationQuote $capacity_reservation_id $client_token $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id --new-start-date
@search-terms CreateCapacityReservationDateChangeQuote
export def 'ec2 create-capacity-reservation-date-change-quote' [
  --capacity-reservation-id: string
  --new-start-date: oneof<datetime, duration, string>
  --client-token: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCapacityReservationDateChangeQuote $capacity_reservation_id $new_start_date $client_token $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --total-target-capacity
@search-terms CreateCapacityReservationFleet
export def 'ec2 create-capacity-reservation-fleet' [
  --allocation-strategy: string
  --client-token: string
  --instance-type-specifications: list
  --instance-requirements: record
  --availability-zone: string
  --availability-zone-id: string
  --tenancy: string
  --total-target-capacity: int
  --end-date: oneof<datetime, duration, string>
  --instance-match-criteria: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCapacityReservationFleet $allocation_strategy $client_token $instance_type_specifications $instance_requirements $availability_zone $availability_zone_id $tenancy $total_target_capacity $end_date $instance_match_criteria $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms CreateCarrierGateway
export def 'ec2 create-carrier-gateway' [
  --vpc-id: string
  --tag-specifications: list
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCarrierGateway $vpc_id $tag_specifications $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --server-certificate-arn --authentication-options --connection-log-options
@search-terms CreateClientVpnEndpoint
export def 'ec2 create-client-vpn-endpoint' [
  --client-cidr-block: string
  --server-certificate-arn: string
  --authentication-options: list
  --connection-log-options: record
  --dns-servers: list<string>
  --transport-protocol: string@[tcp udp]
  --vpn-port: int
  --description: string
  --split-tunnel: oneof<bool>
  --dry-run
  --client-token: string
  --tag-specifications: list
  --security-group-ids: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateClientVpnEndpoint $client_cidr_block $server_certificate_arn $authentication_options $connection_log_options $dns_servers $transport_protocol $vpn_port $description $split_tunnel $dry_run $client_token $tag_specifications $security_group_ids $vpc_id $self_service_portal $client_connect_options $session_timeout_hours $client_login_banner_options $client_route_enforcement_options $disconnect_on_session_timeout $endpoint_ip_address_type $traffic_ip_address_type $transit_gateway_configuration $device_posture_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id --destination-cidr-block
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateClientVpnRoute $client_vpn_endpoint_id $destination_cidr_block $target_vpc_subnet_id $description $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr --coip-pool-id
@search-terms CreateCoipCidr
export def 'ec2 create-coip-cidr' [
  --cidr: string
  --coip-pool-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCoipCidr $cidr $coip_pool_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-id
@search-terms CreateCoipPool
export def 'ec2 create-coip-pool' [
  --local-gateway-route-table-id: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCoipPool $local_gateway_route_table_id $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type
@search-terms CreateCustomerGateway
export def 'ec2 create-customer-gateway' [
  --bgp-asn: int
  --public-ip: string
  --certificate-arn: string
  --type: string
  --tag-specifications: list
  --device-name: string
  --ip-address: string
  --bgp-asn-extended: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateCustomerGateway $bgp_asn $public_ip $certificate_arn $type $tag_specifications $device_name $ip_address $bgp_asn_extended $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateDefaultSubnet
export def 'ec2 create-default-subnet' [
  --availability-zone: string
  --dry-run
  --ipv6-native: oneof<bool>
  --availability-zone-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateDefaultSubnet $availability_zone $dry_run $ipv6_native $availability_zone_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateDefaultVpc
export def 'ec2 create-default-vpc' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateDefaultVpc $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --mac-credentials
@search-terms CreateDelegateMacVolumeOwnershipTask
export def 'ec2 create-delegate-mac-volume-ownership-task' [
  --client-token: string
  --dry-run
  --instance-id: string
  --mac-credentials: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateDelegateMacVolumeOwnershipTask $client_token $dry_run $instance_id $mac_credentials $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dhcp-configurations
@search-terms CreateDhcpOptions
export def 'ec2 create-dhcp-options' [
  --dhcp-configurations: any
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateDhcpOptions $dhcp_configurations $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms CreateEgressOnlyInternetGateway
export def 'ec2 create-egress-only-internet-gateway' [
  --client-token: string
  --dry-run
  --vpc-id: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateEgressOnlyInternetGateway $client_token $dry_run $vpc_id $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --launch-template-configs --target-capacity-specification
@search-terms CreateFleet
export def 'ec2 create-fleet' [
  --dry-run
  --client-token: string
  --spot-options: record
  --on-demand-options: record
  --reserved-capacity-options: record
  --excess-capacity-termination-policy: string@[no-termination termination]
  --launch-template-configs: list
  --target-capacity-specification: record
  --terminate-instances-with-expiration: oneof<bool>
  --type: string@[request maintain instant]
  --valid-from: oneof<datetime, duration, string>
  --valid-until: oneof<datetime, duration, string>
  --replace-unhealthy-instances: oneof<bool>
  --tag-specifications: list
  --context: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateFleet $dry_run $client_token $spot_options $on_demand_options $reserved_capacity_options $excess_capacity_termination_policy $launch_template_configs $target_capacity_specification $terminate_instances_with_expiration $type $valid_from $valid_until $replace_unhealthy_instances $tag_specifications $context -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-ids --resource-type
@search-terms CreateFlowLogs
export def 'ec2 create-flow-logs' [
  --dry-run
  --client-token: string
  --deliver-logs-permission-arn: string
  --deliver-cross-account-role: string
  --log-group-name: string
  --resource-ids: list<string>
  --resource-type: string@[VPC Subnet NetworkInterface TransitGateway TransitGatewayAttachment RegionalNatGateway CoreNetwork CoreNetworkEdge CoreNetworkAttachment]
  --traffic-type: string@[ACCEPT REJECT ALL]
  --log-destination-type: string@[cloud-watch-logs s3 kinesis-data-firehose]
  --log-destination: string
  --log-format: string
  --tag-specifications: list
  --max-aggregation-interval: int
  --destination-options: record
  --tag-field-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateFlowLogs $dry_run $client_token $deliver_logs_permission_arn $deliver_cross_account_role $log_group_name $resource_ids $resource_type $traffic_type $log_destination_type $log_destination $log_format $tag_specifications $max_aggregation_interval $destination_options $tag_field_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --input-storage-location
@search-terms CreateFpgaImage
export def 'ec2 create-fpga-image' [
  --dry-run
  --input-storage-location: record
  --logs-storage-location: record
  --description: string
  --name: string
  --client-token: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateFpgaImage $dry_run $input_storage_location $logs_storage_location $description $name $client_token $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --name
@search-terms CreateImage
export def 'ec2 create-image' [
  --tag-specifications: list
  --snapshot-location: string@[regional local]
  --boot-mode-override: string
  --dry-run
  --instance-id: string
  --name: string
  --description: string
  --no-reboot: oneof<bool>
  --block-device-mappings: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateImage $tag_specifications $snapshot_location $boot_mode_override $dry_run $instance_id $name $description $no_reboot $block_device_mappings -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id --resource-types
@search-terms CreateImageUsageReport
export def 'ec2 create-image-usage-report' [
  --image-id: string
  --dry-run
  --resource-types: list
  --account-ids: list<string>
  --client-token: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateImageUsageReport $image_id $dry_run $resource_types $account_ids $client_token $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-id
@search-terms CreateInstanceConnectEndpoint
export def 'ec2 create-instance-connect-endpoint' [
  --dry-run
  --subnet-id: string
  --security-group-ids: list<string>
  --preserve-client-ip: oneof<bool>
  --client-token: string
  --tag-specifications: list
  --ip-address-type: string@[ipv4 dualstack ipv6]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateInstanceConnectEndpoint $dry_run $subnet_id $security_group_ids $preserve_client_ip $client_token $tag_specifications $ip_address_type -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateInstanceEventWindow
export def 'ec2 create-instance-event-window' [
  --dry-run
  --name: string
  --time-ranges: list
  --cron-expression: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateInstanceEventWindow $dry_run $name $time_ranges $cron_expression $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --target-environment --export-to-s3-task
@search-terms CreateInstanceExportTask
export def 'ec2 create-instance-export-task' [
  --tag-specifications: list
  --description: string
  --instance-id: string
  --target-environment: string@[citrix vmware microsoft]
  --export-to-s3-task: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateInstanceExportTask $tag_specifications $description $instance_id $target_environment $export_to_s3_task -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateInternetGateway
export def 'ec2 create-internet-gateway' [
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateInternetGateway $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id --instance-count
@search-terms CreateInterruptibleCapacityReservationAllocation
export def 'ec2 create-interruptible-capacity-reservation-allocation' [
  --capacity-reservation-id: string
  --instance-count: int
  --client-token: string
  --dry-run
  --tag-specifications: list
  --zero-size-preference: string@[retain default]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateInterruptibleCapacityReservationAllocation $capacity_reservation_id $instance_count $client_token $dry_run $tag_specifications $zero_size_preference -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateIpam
export def 'ec2 create-ipam' [
  --dry-run
  --description: string
  --operating-regions: list
  --tag-specifications: list
  --client-token: string
  --tier: string@[free advanced]
  --enable-private-gua: oneof<bool>
  --metered-account: string@[ipam-owner resource-owner]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpam $dry_run $description $operating_regions $tag_specifications $client_token $tier $enable_private_gua $metered_account -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id
@search-terms CreateIpamExternalResourceVerificationToken
export def 'ec2 create-ipam-external-resource-verification-token' [
  --dry-run
  --ipam-id: string
  --tag-specifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamExternalResourceVerificationToken $dry_run $ipam_id $tag_specifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id --rir --organization-handle
@search-terms CreateIpamInternetRegistryAssociation
export def 'ec2 create-ipam-internet-registry-association' [
  --dry-run
  --ipam-id: string
  --rir: string@[ripe apnic arin lacnic nicbr]
  --organization-handle: string
  --description: string
  --tag-specifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamInternetRegistryAssociation $dry_run $ipam_id $rir $organization_handle $description $tag_specifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id
@search-terms CreateIpamPolicy
export def 'ec2 create-ipam-policy' [
  --dry-run
  --tag-specifications: list
  --client-token: string
  --ipam-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamPolicy $dry_run $tag_specifications $client_token $ipam_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-scope-id --address-family
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
  --allocation-resource-tags: any
  --tag-specifications: list
  --client-token: string
  --aws-service: string@[ec2 global-services]
  --public-ip-source: string@[amazon byoip]
  --source-resource: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamPool $dry_run $ipam_scope_id $locale $source_ipam_pool_id $description $address_family $auto_import $publicly_advertisable $allocation_min_netmask_length $allocation_max_netmask_length $allocation_default_netmask_length $allocation_resource_tags $tag_specifications $client_token $aws_service $public_ip_source $source_resource -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id --address-family
@search-terms CreateIpamPrefixListResolver
export def 'ec2 create-ipam-prefix-list-resolver' [
  --dry-run
  --ipam-id: string
  --description: string
  --address-family: string@[ipv4 ipv6]
  --rules: list
  --tag-specifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamPrefixListResolver $dry_run $ipam_id $description $address_family $rules $tag_specifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-prefix-list-resolver-id --prefix-list-id --prefix-list-region --track-latest-version
@search-terms CreateIpamPrefixListResolverTarget
export def 'ec2 create-ipam-prefix-list-resolver-target' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --prefix-list-id: string
  --prefix-list-region: string
  --desired-version: int
  --track-latest-version: oneof<bool>
  --tag-specifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamPrefixListResolverTarget $dry_run $ipam_prefix_list_resolver_id $prefix_list_id $prefix_list_region $desired_version $track_latest_version $tag_specifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateIpamResourceDiscovery
export def 'ec2 create-ipam-resource-discovery' [
  --dry-run
  --description: string
  --operating-regions: list
  --tag-specifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamResourceDiscovery $dry_run $description $operating_regions $tag_specifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-internet-registry-association-id --cidr --asns
@search-terms CreateIpamRoutingPolicyRegistration
export def 'ec2 create-ipam-routing-policy-registration' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
  --asns: list<string>
  --permit-more-specific-announcements: oneof<bool>
  --max-length: int
  --description: string
  --force: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamRoutingPolicyRegistration $dry_run $ipam_internet_registry_association_id $cidr $asns $permit_more_specific_announcements $max_length $description $force $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id
@search-terms CreateIpamScope
export def 'ec2 create-ipam-scope' [
  --dry-run
  --ipam-id: string
  --description: string
  --tag-specifications: list
  --client-token: string
  --external-authority-configuration: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateIpamScope $dry_run $ipam_id $description $tag_specifications $client_token $external_authority_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-name
@search-terms CreateKeyPair
export def 'ec2 create-key-pair' [
  --key-name: string
  --key-type: string@[rsa ed25519]
  --tag-specifications: list
  --key-format: string@[pem ppk]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateKeyPair $key_name $key_type $tag_specifications $key_format $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --launch-template-name --launch-template-data
@search-terms CreateLaunchTemplate
export def 'ec2 create-launch-template' [
  --dry-run
  --client-token: string
  --launch-template-name: string
  --version-description: string
  --launch-template-data: record
  --operator: record
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateLaunchTemplate $dry_run $client_token $launch_template_name $version_description $launch_template_data $operator $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --launch-template-data
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateLaunchTemplateVersion $dry_run $client_token $launch_template_id $launch_template_name $source_version $version_description $launch_template_data $resolve_alias -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateLocalGatewayRoute $destination_cidr_block $local_gateway_route_table_id $local_gateway_virtual_interface_group_id $dry_run $network_interface_id $destination_prefix_list_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-id
@search-terms CreateLocalGatewayRouteTable
export def 'ec2 create-local-gateway-route-table' [
  --local-gateway-id: string
  --mode: string@[direct-vpc-routing coip]
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateLocalGatewayRouteTable $local_gateway_id $mode $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-id --local-gateway-virtual-interface-group-id
@search-terms CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
export def 'ec2 create-local-gateway-route-table-virtual-interface-group-association' [
  --local-gateway-route-table-id: string
  --local-gateway-virtual-interface-group-id: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation $local_gateway_route_table_id $local_gateway_virtual_interface_group_id $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-id --vpc-id
@search-terms CreateLocalGatewayRouteTableVpcAssociation
export def 'ec2 create-local-gateway-route-table-vpc-association' [
  --local-gateway-route-table-id: string
  --vpc-id: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateLocalGatewayRouteTableVpcAssociation $local_gateway_route_table_id $vpc_id $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-virtual-interface-group-id --outpost-lag-id --vlan --local-address --peer-address
@search-terms CreateLocalGatewayVirtualInterface
export def 'ec2 create-local-gateway-virtual-interface' [
  --local-gateway-virtual-interface-group-id: string
  --outpost-lag-id: string
  --vlan: int
  --local-address: string
  --peer-address: string
  --peer-bgp-asn: int
  --tag-specifications: list
  --dry-run
  --peer-bgp-asn-extended: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateLocalGatewayVirtualInterface $local_gateway_virtual_interface_group_id $outpost_lag_id $vlan $local_address $peer_address $peer_bgp_asn $tag_specifications $dry_run $peer_bgp_asn_extended -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-id
@search-terms CreateLocalGatewayVirtualInterfaceGroup
export def 'ec2 create-local-gateway-virtual-interface-group' [
  --local-gateway-id: string
  --local-bgp-asn: int
  --local-bgp-asn-extended: int
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateLocalGatewayVirtualInterfaceGroup $local_gateway_id $local_bgp_asn $local_bgp_asn_extended $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --mac-system-integrity-protection-status
@search-terms CreateMacSystemIntegrityProtectionModificationTask
export def 'ec2 create-mac-system-integrity-protection-modification-task' [
  --client-token: string
  --dry-run
  --instance-id: string
  --mac-credentials: string
  --mac-system-integrity-protection-configuration: record
  --mac-system-integrity-protection-status: string@[enabled disabled]
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateMacSystemIntegrityProtectionModificationTask $client_token $dry_run $instance_id $mac_credentials $mac_system_integrity_protection_configuration $mac_system_integrity_protection_status $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --prefix-list-name --max-entries --address-family
@search-terms CreateManagedPrefixList
export def 'ec2 create-managed-prefix-list' [
  --dry-run
  --prefix-list-name: string
  --entries: list
  --max-entries: int
  --tag-specifications: list
  --address-family: string
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateManagedPrefixList $dry_run $prefix_list_name $entries $max_entries $tag_specifications $address_family $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --metrics
@search-terms CreateMetricCategory
export def 'ec2 create-metric-category' [
  --metrics: list<string>
  --tag-specifications: list
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateMetricCategory $metrics $tag_specifications $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateNatGateway
export def 'ec2 create-nat-gateway' [
  --availability-mode: string@[zonal regional]
  --allocation-id: string
  --client-token: string
  --dry-run
  --subnet-id: string
  --vpc-id: string
  --availability-zone-addresses: list
  --tag-specifications: list
  --connectivity-type: string@[private public]
  --private-ip-address: string
  --secondary-allocation-ids: list<string>
  --secondary-private-ip-addresses: list<string>
  --secondary-private-ip-address-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateNatGateway $availability_mode $allocation_id $client_token $dry_run $subnet_id $vpc_id $availability_zone_addresses $tag_specifications $connectivity_type $private_ip_address $secondary_allocation_ids $secondary_private_ip_addresses $secondary_private_ip_address_count -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms CreateNetworkAcl
export def 'ec2 create-network-acl' [
  --tag-specifications: list
  --client-token: string
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateNetworkAcl $tag_specifications $client_token $dry_run $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-acl-id --rule-number --protocol --rule-action --egress
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateNetworkAclEntry $dry_run $network_acl_id $rule_number $protocol $rule_action $egress $cidr_block $ipv6_cidr_block $icmp_type_code $port_range -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateNetworkInsightsAccessScope
export def 'ec2 create-network-insights-access-scope' [
  --match-paths: list
  --exclude-paths: list
  --client-token: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateNetworkInsightsAccessScope $match_paths $exclude_paths $client_token $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source --protocol
@search-terms CreateNetworkInsightsPath
export def 'ec2 create-network-insights-path' [
  --source-ip: string
  --destination-ip: string
  --source: string
  --destination: string
  --protocol: string@[tcp udp]
  --destination-port: int
  --tag-specifications: list
  --dry-run
  --client-token: string
  --filter-at-source: record
  --filter-at-destination: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateNetworkInsightsPath $source_ip $destination_ip $source $destination $protocol $destination_port $tag_specifications $dry_run $client_token $filter_at_source $filter_at_destination -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-id
@search-terms CreateNetworkInterface
export def 'ec2 create-network-interface' [
  --ipv4-prefixes: list
  --ipv4-prefix-count: int
  --ipv6-prefixes: list
  --ipv6-prefix-count: int
  --interface-type: string@[efa efa-only branch trunk]
  --tag-specifications: list
  --client-token: string
  --enable-primary-ipv6: oneof<bool>
  --connection-tracking-specification: record
  --operator: record
  --subnet-id: string
  --description: string
  --private-ip-address: string
  --groups: list<string>
  --private-ip-addresses: list
  --secondary-private-ip-address-count: int
  --ipv6-addresses: list
  --ipv6-address-count: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateNetworkInterface $ipv4_prefixes $ipv4_prefix_count $ipv6_prefixes $ipv6_prefix_count $interface_type $tag_specifications $client_token $enable_primary_ipv6 $connection_tracking_specification $operator $subnet_id $description $private_ip_address $groups $private_ip_addresses $secondary_private_ip_address_count $ipv6_addresses $ipv6_address_count $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id --permission
@search-terms CreateNetworkInterfacePermission
export def 'ec2 create-network-interface-permission' [
  --network-interface-id: string
  --aws-account-id: string
  --aws-service: string
  --permission: string@[INSTANCE-ATTACH EIP-ASSOCIATE]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateNetworkInterfacePermission $network_interface_id $aws_account_id $aws_service $permission $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-resource-type
@search-terms CreateNetworkingFlexCostAllocationPolicy
export def 'ec2 create-networking-flex-cost-allocation-policy' [
  --network-resource-type: string@[natgw pcx ec2]
  --nat-fca-policy-document: record
  --instance-fca-policy-document: record
  --pcx-fca-policy-document: record
  --show-back-enabled: oneof<bool>
  --description: string
  --tag-specifications: list
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateNetworkingFlexCostAllocationPolicy $network_resource_type $nat_fca_policy_document $instance_fca_policy_document $pcx_fca_policy_document $show_back_enabled $description $tag_specifications $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreatePlacementGroup
export def 'ec2 create-placement-group' [
  --partition-count: int
  --tag-specifications: list
  --spread-level: string@[host rack]
  --linked-group-id: string
  --operator: record
  --parent-group-id: string
  --dry-run
  --group-name: string
  --strategy: string@[cluster spread partition precision-time]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreatePlacementGroup $partition_count $tag_specifications $spread_level $linked_group_id $operator $parent_group_id $dry_run $group_name $strategy -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreatePublicIpv4Pool
export def 'ec2 create-public-ipv4-pool' [
  --dry-run
  --tag-specifications: list
  --network-border-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreatePublicIpv4Pool $dry_run $tag_specifications $network_border_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id
@search-terms CreateReplaceRootVolumeTask
export def 'ec2 create-replace-root-volume-task' [
  --instance-id: string
  --snapshot-id: string
  --client-token: string
  --dry-run
  --tag-specifications: list
  --image-id: string
  --delete-replaced-root-volume: oneof<bool>
  --volume-initialization-rate: int
  --volume-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateReplaceRootVolumeTask $instance_id $snapshot_id $client_token $dry_run $tag_specifications $image_id $delete_replaced_root_volume $volume_initialization_rate $volume_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reserved-instances-id --instance-count --price-schedules --client-token
@search-terms CreateReservedInstancesListing
export def 'ec2 create-reserved-instances-listing' [
  --reserved-instances-id: string
  --instance-count: int
  --price-schedules: list
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateReservedInstancesListing $reserved_instances_id $instance_count $price_schedules $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --bucket --object-key
@search-terms CreateRestoreImageTask
export def 'ec2 create-restore-image-task' [
  --bucket: string
  --object-key: string
  --name: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateRestoreImageTask $bucket $object_key $name $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-table-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateRoute $destination_prefix_list_id $vpc_endpoint_id $transit_gateway_id $local_gateway_id $carrier_gateway_id $core_network_arn $odb_network_arn $dry_run $route_table_id $destination_cidr_block $gateway_id $destination_ipv6_cidr_block $egress_only_internet_gateway_id $instance_id $network_interface_id $vpc_peering_connection_id $nat_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --amazon-side-asn
@search-terms CreateRouteServer
export def 'ec2 create-route-server' [
  --amazon-side-asn: int
  --client-token: string
  --dry-run
  --persist-routes: string@[enable disable reset]
  --persist-routes-duration: int
  --sns-notifications-enabled: oneof<bool>
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateRouteServer $amazon_side_asn $client_token $dry_run $persist_routes $persist_routes_duration $sns_notifications_enabled $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-id --subnet-id
@search-terms CreateRouteServerEndpoint
export def 'ec2 create-route-server-endpoint' [
  --route-server-id: string
  --subnet-id: string
  --client-token: string
  --dry-run
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateRouteServerEndpoint $route_server_id $subnet_id $client_token $dry_run $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-endpoint-id --peer-address --bgp-options
@search-terms CreateRouteServerPeer
export def 'ec2 create-route-server-peer' [
  --route-server-endpoint-id: string
  --peer-address: string
  --bgp-options: record
  --dry-run
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateRouteServerPeer $route_server_endpoint_id $peer_address $bgp_options $dry_run $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms CreateRouteTable
export def 'ec2 create-route-table' [
  --tag-specifications: list
  --client-token: string
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateRouteTable $tag_specifications $client_token $dry_run $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipv4-cidr-block --network-type
@search-terms CreateSecondaryNetwork
export def 'ec2 create-secondary-network' [
  --client-token: string
  --dry-run
  --ipv4-cidr-block: string
  --network-type: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateSecondaryNetwork $client_token $dry_run $ipv4_cidr_block $network_type $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipv4-cidr-block --secondary-network-id
@search-terms CreateSecondarySubnet
export def 'ec2 create-secondary-subnet' [
  --client-token: string
  --availability-zone: string
  --availability-zone-id: string
  --dry-run
  --ipv4-cidr-block: string
  --secondary-network-id: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateSecondarySubnet $client_token $availability_zone $availability_zone_id $dry_run $ipv4_cidr_block $secondary_network_id $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --description --group-name
@search-terms CreateSecurityGroup
export def 'ec2 create-security-group' [
  --description: string
  --group-name: string
  --vpc-id: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateSecurityGroup $description $group_name $vpc_id $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms CreateSnapshot
export def 'ec2 create-snapshot' [
  --description: string
  --outpost-arn: string
  --volume-id: string
  --tag-specifications: list
  --location: string@[regional local]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateSnapshot $description $outpost_arn $volume_id $tag_specifications $location $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-specification
@search-terms CreateSnapshots
export def 'ec2 create-snapshots' [
  --description: string
  --instance-specification: record
  --outpost-arn: string
  --tag-specifications: list
  --dry-run
  --copy-tags-from-source: string
  --location: string@[regional local]
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateSnapshots $description $instance_specification $outpost_arn $tag_specifications $dry_run $copy_tags_from_source $location -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --bucket
@search-terms CreateSpotDatafeedSubscription
export def 'ec2 create-spot-datafeed-subscription' [
  --dry-run
  --bucket: string
  --prefix: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateSpotDatafeedSubscription $dry_run $bucket $prefix -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id --bucket
@search-terms CreateStoreImageTask
export def 'ec2 create-store-image-task' [
  --image-id: string
  --bucket: string
  --s3-object-tags: any
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateStoreImageTask $image_id $bucket $s3_object_tags $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms CreateSubnet
export def 'ec2 create-subnet' [
  --tag-specifications: list
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateSubnet $tag_specifications $availability_zone $availability_zone_id $cidr_block $ipv6_cidr_block $outpost_arn $vpc_id $ipv6_native $ipv4_ipam_pool_id $ipv4_netmask_length $ipv6_ipam_pool_id $ipv6_netmask_length $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-id --cidr --reservation-type
@search-terms CreateSubnetCidrReservation
export def 'ec2 create-subnet-cidr-reservation' [
  --subnet-id: string
  --cidr: string
  --reservation-type: string@[prefix explicit]
  --description: string
  --dry-run
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateSubnetCidrReservation $subnet_id $cidr $reservation_type $description $dry_run $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resources --tags
@search-terms CreateTags
export def 'ec2 create-tags' [
  --dry-run
  --resources: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTags $dry_run $resources $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateTrafficMirrorFilter
export def 'ec2 create-traffic-mirror-filter' [
  --description: string
  --tag-specifications: list
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTrafficMirrorFilter $description $tag_specifications $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-mirror-filter-id --traffic-direction --rule-number --rule-action --destination-cidr-block --source-cidr-block
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
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTrafficMirrorFilterRule $traffic_mirror_filter_id $traffic_direction $rule_number $rule_action $destination_port_range $source_port_range $protocol $destination_cidr_block $source_cidr_block $description $dry_run $client_token $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id --traffic-mirror-target-id --traffic-mirror-filter-id --session-number
@search-terms CreateTrafficMirrorSession
export def 'ec2 create-traffic-mirror-session' [
  --network-interface-id: string
  --traffic-mirror-target-id: string
  --traffic-mirror-filter-id: string
  --packet-length: int
  --session-number: int
  --virtual-network-id: int
  --description: string
  --tag-specifications: list
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTrafficMirrorSession $network_interface_id $traffic_mirror_target_id $traffic_mirror_filter_id $packet_length $session_number $virtual_network_id $description $tag_specifications $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateTrafficMirrorTarget
export def 'ec2 create-traffic-mirror-target' [
  --network-interface-id: string
  --network-load-balancer-arn: string
  --description: string
  --tag-specifications: list
  --dry-run
  --client-token: string
  --gateway-load-balancer-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTrafficMirrorTarget $network_interface_id $network_load_balancer_arn $description $tag_specifications $dry_run $client_token $gateway_load_balancer_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateTransitGateway
export def 'ec2 create-transit-gateway' [
  --description: string
  --options: record
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGateway $description $options $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transport-transit-gateway-attachment-id --options
@search-terms CreateTransitGatewayConnect
export def 'ec2 create-transit-gateway-connect' [
  --transport-transit-gateway-attachment-id: string
  --options: record
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayConnect $transport_transit_gateway_attachment_id $options $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id --peer-address --inside-cidr-blocks
@search-terms CreateTransitGatewayConnectPeer
export def 'ec2 create-transit-gateway-connect-peer' [
  --transit-gateway-attachment-id: string
  --transit-gateway-address: string
  --peer-address: string
  --bgp-options: record
  --inside-cidr-blocks: list<string>
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayConnectPeer $transit_gateway_attachment_id $transit_gateway_address $peer_address $bgp_options $inside_cidr_blocks $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id
@search-terms CreateTransitGatewayMeteringPolicy
export def 'ec2 create-transit-gateway-metering-policy' [
  --transit-gateway-id: string
  --middlebox-attachment-ids: list<string>
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayMeteringPolicy $transit_gateway_id $middlebox_attachment_ids $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-metering-policy-id --policy-rule-number --metered-account
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayMeteringPolicyEntry $transit_gateway_metering_policy_id $policy_rule_number $source_transit_gateway_attachment_id $source_transit_gateway_attachment_type $source_cidr_block $source_port_range $destination_transit_gateway_attachment_id $destination_transit_gateway_attachment_type $destination_cidr_block $destination_port_range $protocol $metered_account $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id
@search-terms CreateTransitGatewayMulticastDomain
export def 'ec2 create-transit-gateway-multicast-domain' [
  --transit-gateway-id: string
  --options: record
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayMulticastDomain $transit_gateway_id $options $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id --service-name
@search-terms CreateTransitGatewayNetworkFunctionAttachment
export def 'ec2 create-transit-gateway-network-function-attachment' [
  --transit-gateway-id: string
  --service-name: string
  --availability-zones: list<string>
  --availability-zone-ids: list<string>
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayNetworkFunctionAttachment $transit_gateway_id $service_name $availability_zones $availability_zone_ids $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id --peer-transit-gateway-id --peer-account-id --peer-region
@search-terms CreateTransitGatewayPeeringAttachment
export def 'ec2 create-transit-gateway-peering-attachment' [
  --transit-gateway-id: string
  --peer-transit-gateway-id: string
  --peer-account-id: string
  --peer-region: string
  --options: record
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayPeeringAttachment $transit_gateway_id $peer_transit_gateway_id $peer_account_id $peer_region $options $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id
@search-terms CreateTransitGatewayPolicyTable
export def 'ec2 create-transit-gateway-policy-table' [
  --transit-gateway-id: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayPolicyTable $transit_gateway_id $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-policy-table-id --policy-rule-number --target-route-table-id
@search-terms CreateTransitGatewayPolicyTableEntry
export def 'ec2 create-transit-gateway-policy-table-entry' [
  --transit-gateway-policy-table-id: string
  --policy-rule-number: string
  --policy-rule: record
  --target-route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayPolicyTableEntry $transit_gateway_policy_table_id $policy_rule_number $policy_rule $target_route_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id --prefix-list-id
@search-terms CreateTransitGatewayPrefixListReference
export def 'ec2 create-transit-gateway-prefix-list-reference' [
  --transit-gateway-route-table-id: string
  --prefix-list-id: string
  --transit-gateway-attachment-id: string
  --blackhole: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayPrefixListReference $transit_gateway_route_table_id $prefix_list_id $transit_gateway_attachment_id $blackhole $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-cidr-block --transit-gateway-route-table-id
@search-terms CreateTransitGatewayRoute
export def 'ec2 create-transit-gateway-route' [
  --destination-cidr-block: string
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --blackhole: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayRoute $destination_cidr_block $transit_gateway_route_table_id $transit_gateway_attachment_id $blackhole $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id
@search-terms CreateTransitGatewayRouteTable
export def 'ec2 create-transit-gateway-route-table' [
  --transit-gateway-id: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayRouteTable $transit_gateway_id $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id --peering-attachment-id
@search-terms CreateTransitGatewayRouteTableAnnouncement
export def 'ec2 create-transit-gateway-route-table-announcement' [
  --transit-gateway-route-table-id: string
  --peering-attachment-id: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayRouteTableAnnouncement $transit_gateway_route_table_id $peering_attachment_id $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id --vpc-id --subnet-ids
@search-terms CreateTransitGatewayVpcAttachment
export def 'ec2 create-transit-gateway-vpc-attachment' [
  --transit-gateway-id: string
  --vpc-id: string
  --subnet-ids: list<string>
  --options: record
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateTransitGatewayVpcAttachment $transit_gateway_id $vpc_id $subnet_ids $options $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-group-id --endpoint-type --attachment-type
@search-terms CreateVerifiedAccessEndpoint
export def 'ec2 create-verified-access-endpoint' [
  --verified-access-group-id: string
  --endpoint-type: string@[load-balancer network-interface rds cidr]
  --attachment-type: string
  --domain-certificate-arn: string
  --application-domain: string
  --endpoint-domain-prefix: string
  --security-group-ids: list<string>
  --load-balancer-options: record
  --network-interface-options: record
  --description: string
  --policy-document: string
  --tag-specifications: list
  --client-token: string
  --dry-run
  --sse-specification: record
  --rds-options: record
  --cidr-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVerifiedAccessEndpoint $verified_access_group_id $endpoint_type $attachment_type $domain_certificate_arn $application_domain $endpoint_domain_prefix $security_group_ids $load_balancer_options $network_interface_options $description $policy_document $tag_specifications $client_token $dry_run $sse_specification $rds_options $cidr_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-instance-id
@search-terms CreateVerifiedAccessGroup
export def 'ec2 create-verified-access-group' [
  --verified-access-instance-id: string
  --description: string
  --policy-document: string
  --tag-specifications: list
  --client-token: string
  --dry-run
  --sse-specification: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVerifiedAccessGroup $verified_access_instance_id $description $policy_document $tag_specifications $client_token $dry_run $sse_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateVerifiedAccessInstance
export def 'ec2 create-verified-access-instance' [
  --description: string
  --tag-specifications: list
  --client-token: string
  --dry-run
  --fips-enabled: oneof<bool>
  --cidr-endpoints-custom-sub-domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVerifiedAccessInstance $description $tag_specifications $client_token $dry_run $fips_enabled $cidr_endpoints_custom_sub_domain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --trust-provider-type --policy-reference-name
@search-terms CreateVerifiedAccessTrustProvider
export def 'ec2 create-verified-access-trust-provider' [
  --trust-provider-type: string@[user device]
  --user-trust-provider-type: string@[iam-identity-center oidc]
  --device-trust-provider-type: string@[jamf crowdstrike jumpcloud]
  --oidc-options: record
  --device-options: record
  --policy-reference-name: string
  --description: string
  --tag-specifications: list
  --client-token: string
  --dry-run
  --sse-specification: record
  --native-application-oidc-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVerifiedAccessTrustProvider $trust_provider_type $user_trust_provider_type $device_trust_provider_type $oidc_options $device_options $policy_reference_name $description $tag_specifications $client_token $dry_run $sse_specification $native_application_oidc_options -- $region $profile $with_input $fail_fast $yes' }

# POST /
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
  --tag-specifications: list
  --multi-attach-enabled: oneof<bool>
  --throughput: int
  --client-token: string
  --volume-initialization-rate: int
  --operator: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVolume $availability_zone $availability_zone_id $encrypted $iops $kms_key_id $outpost_arn $size $snapshot_id $volume_type $tag_specifications $multi_attach_enabled $throughput $client_token $volume_initialization_rate $operator $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
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
  --tag-specifications: list
  --dry-run
  --instance-tenancy: string@[default dedicated host]
  --amazon-provided-ipv6-cidr-block: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpc $cidr_block $ipv6_pool $ipv6_cidr_block $ipv4_ipam_pool_id $ipv4_netmask_length $ipv6_ipam_pool_id $ipv6_netmask_length $ipv6_cidr_block_network_border_group $vpc_encryption_control $tag_specifications $dry_run $instance_tenancy $amazon_provided_ipv6_cidr_block -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --internet-gateway-exclusion-mode
@search-terms CreateVpcBlockPublicAccessExclusion
export def 'ec2 create-vpc-block-public-access-exclusion' [
  --dry-run
  --subnet-id: string
  --vpc-id: string
  --internet-gateway-exclusion-mode: string@[allow-bidirectional allow-egress]
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpcBlockPublicAccessExclusion $dry_run $subnet_id $vpc_id $internet_gateway_exclusion_mode $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms CreateVpcEncryptionControl
export def 'ec2 create-vpc-encryption-control' [
  --dry-run
  --vpc-id: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpcEncryptionControl $dry_run $vpc_id $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms CreateVpcEndpoint
export def 'ec2 create-vpc-endpoint' [
  --dry-run
  --vpc-endpoint-type: string@[Interface Gateway GatewayLoadBalancer Resource ServiceNetwork Tunnel]
  --vpc-id: string
  --service-name: string
  --policy-document: string
  --route-table-ids: list<string>
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --ip-address-type: string@[ipv4 dualstack ipv6]
  --dns-options: record
  --client-token: string
  --private-dns-enabled: oneof<bool>
  --tag-specifications: list
  --subnet-configurations: list
  --service-network-arn: string
  --resource-configuration-arn: string
  --service-region: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpcEndpoint $dry_run $vpc_endpoint_type $vpc_id $service_name $policy_document $route_table_ids $subnet_ids $security_group_ids $ip_address_type $dns_options $client_token $private_dns_enabled $tag_specifications $subnet_configurations $service_network_arn $resource_configuration_arn $service_region -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-notification-arn --connection-events
@search-terms CreateVpcEndpointConnectionNotification
export def 'ec2 create-vpc-endpoint-connection-notification' [
  --dry-run
  --service-id: string
  --vpc-endpoint-id: string
  --connection-notification-arn: string
  --connection-events: list<string>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpcEndpointConnectionNotification $dry_run $service_id $vpc_endpoint_id $connection_notification_arn $connection_events $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms CreateVpcEndpointServiceConfiguration
export def 'ec2 create-vpc-endpoint-service-configuration' [
  --dry-run
  --acceptance-required: oneof<bool>
  --private-dns-name: string
  --network-load-balancer-arns: list<string>
  --gateway-load-balancer-arns: list<string>
  --supported-ip-address-types: list<string>
  --supported-regions: list<string>
  --client-token: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpcEndpointServiceConfiguration $dry_run $acceptance_required $private_dns_name $network_load_balancer_arns $gateway_load_balancer_arns $supported_ip_address_types $supported_regions $client_token $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms CreateVpcPeeringConnection
export def 'ec2 create-vpc-peering-connection' [
  --peer-region: string
  --tag-specifications: list
  --requester-peering-connection-options: record
  --dry-run
  --vpc-id: string
  --peer-vpc-id: string
  --peer-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpcPeeringConnection $peer_region $tag_specifications $requester_peering_connection_options $dry_run $vpc_id $peer_vpc_id $peer_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type
@search-terms CreateVpnConcentrator
export def 'ec2 create-vpn-concentrator' [
  --type: string
  --transit-gateway-id: string
  --tag-specifications: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpnConcentrator $type $transit_gateway_id $tag_specifications $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --customer-gateway-id --type
@search-terms CreateVpnConnection
export def 'ec2 create-vpn-connection' [
  --customer-gateway-id: string
  --type: string
  --vpn-gateway-id: string
  --transit-gateway-id: string
  --vpn-concentrator-id: string
  --tag-specifications: list
  --pre-shared-key-storage: string
  --dry-run
  --options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpnConnection $customer_gateway_id $type $vpn_gateway_id $transit_gateway_id $vpn_concentrator_id $tag_specifications $pre_shared_key_storage $dry_run $options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-cidr-block --vpn-connection-id
@search-terms CreateVpnConnectionRoute
export def 'ec2 create-vpn-connection-route' [
  --destination-cidr-block: string
  --vpn-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpnConnectionRoute $destination_cidr_block $vpn_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --type
@search-terms CreateVpnGateway
export def 'ec2 create-vpn-gateway' [
  --availability-zone: string
  --type: string
  --tag-specifications: list
  --amazon-side-asn: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 CreateVpnGateway $availability_zone $type $tag_specifications $amazon_side_asn $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-status-check-id
@search-terms DeleteApplicationStatusCheck
export def 'ec2 delete-application-status-check' [
  --application-status-check-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteApplicationStatusCheck $application_status_check_id $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-manager-data-export-id
@search-terms DeleteCapacityManagerDataExport
export def 'ec2 delete-capacity-manager-data-export' [
  --capacity-manager-data-export-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteCapacityManagerDataExport $capacity_manager_data_export_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --carrier-gateway-id
@search-terms DeleteCarrierGateway
export def 'ec2 delete-carrier-gateway' [
  --carrier-gateway-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteCarrierGateway $carrier_gateway_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id
@search-terms DeleteClientVpnEndpoint
export def 'ec2 delete-client-vpn-endpoint' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteClientVpnEndpoint $client_vpn_endpoint_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id
@search-terms DeleteClientVpnEndpointAuthorizationPolicy
export def 'ec2 delete-client-vpn-endpoint-authorization-policy' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteClientVpnEndpointAuthorizationPolicy $client_vpn_endpoint_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id --destination-cidr-block
@search-terms DeleteClientVpnRoute
export def 'ec2 delete-client-vpn-route' [
  --client-vpn-endpoint-id: string
  --target-vpc-subnet-id: string
  --destination-cidr-block: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteClientVpnRoute $client_vpn_endpoint_id $target_vpc_subnet_id $destination_cidr_block $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr --coip-pool-id
@search-terms DeleteCoipCidr
export def 'ec2 delete-coip-cidr' [
  --cidr: string
  --coip-pool-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteCoipCidr $cidr $coip_pool_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --coip-pool-id
@search-terms DeleteCoipPool
export def 'ec2 delete-coip-pool' [
  --coip-pool-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteCoipPool $coip_pool_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --customer-gateway-id
@search-terms DeleteCustomerGateway
export def 'ec2 delete-customer-gateway' [
  --customer-gateway-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteCustomerGateway $customer_gateway_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --dhcp-options-id
@search-terms DeleteDhcpOptions
export def 'ec2 delete-dhcp-options' [
  --dhcp-options-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteDhcpOptions $dhcp_options_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --egress-only-internet-gateway-id
@search-terms DeleteEgressOnlyInternetGateway
export def 'ec2 delete-egress-only-internet-gateway' [
  --dry-run
  --egress-only-internet-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteEgressOnlyInternetGateway $dry_run $egress_only_internet_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-ids --terminate-instances
@search-terms DeleteFleets
export def 'ec2 delete-fleets' [
  --dry-run
  --fleet-ids: list<string>
  --terminate-instances: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteFleets $dry_run $fleet_ids $terminate_instances -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --flow-log-ids
@search-terms DeleteFlowLogs
export def 'ec2 delete-flow-logs' [
  --dry-run
  --flow-log-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteFlowLogs $dry_run $flow_log_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --fpga-image-id
@search-terms DeleteFpgaImage
export def 'ec2 delete-fpga-image' [
  --dry-run
  --fpga-image-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteFpgaImage $dry_run $fpga_image_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --report-id
@search-terms DeleteImageUsageReport
export def 'ec2 delete-image-usage-report' [
  --report-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteImageUsageReport $report_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-connect-endpoint-id
@search-terms DeleteInstanceConnectEndpoint
export def 'ec2 delete-instance-connect-endpoint' [
  --dry-run
  --instance-connect-endpoint-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteInstanceConnectEndpoint $dry_run $instance_connect_endpoint_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-event-window-id
@search-terms DeleteInstanceEventWindow
export def 'ec2 delete-instance-event-window' [
  --dry-run
  --force-delete: oneof<bool>
  --instance-event-window-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteInstanceEventWindow $dry_run $force_delete $instance_event_window_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --internet-gateway-id
@search-terms DeleteInternetGateway
export def 'ec2 delete-internet-gateway' [
  --dry-run
  --internet-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteInternetGateway $dry_run $internet_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id
@search-terms DeleteIpam
export def 'ec2 delete-ipam' [
  --dry-run
  --ipam-id: string
  --cascade: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpam $dry_run $ipam_id $cascade -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-external-resource-verification-token-id
@search-terms DeleteIpamExternalResourceVerificationToken
export def 'ec2 delete-ipam-external-resource-verification-token' [
  --dry-run
  --ipam-external-resource-verification-token-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamExternalResourceVerificationToken $dry_run $ipam_external_resource_verification_token_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-internet-registry-association-id
@search-terms DeleteIpamInternetRegistryAssociation
export def 'ec2 delete-ipam-internet-registry-association' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamInternetRegistryAssociation $dry_run $ipam_internet_registry_association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-policy-id
@search-terms DeleteIpamPolicy
export def 'ec2 delete-ipam-policy' [
  --dry-run
  --ipam-policy-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamPolicy $dry_run $ipam_policy_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-pool-id
@search-terms DeleteIpamPool
export def 'ec2 delete-ipam-pool' [
  --dry-run
  --ipam-pool-id: string
  --cascade: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamPool $dry_run $ipam_pool_id $cascade -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-prefix-list-resolver-id
@search-terms DeleteIpamPrefixListResolver
export def 'ec2 delete-ipam-prefix-list-resolver' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamPrefixListResolver $dry_run $ipam_prefix_list_resolver_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-prefix-list-resolver-target-id
@search-terms DeleteIpamPrefixListResolverTarget
export def 'ec2 delete-ipam-prefix-list-resolver-target' [
  --dry-run
  --ipam-prefix-list-resolver-target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamPrefixListResolverTarget $dry_run $ipam_prefix_list_resolver_target_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-resource-discovery-id
@search-terms DeleteIpamResourceDiscovery
export def 'ec2 delete-ipam-resource-discovery' [
  --dry-run
  --ipam-resource-discovery-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamResourceDiscovery $dry_run $ipam_resource_discovery_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-internet-registry-association-id --cidr
@search-terms DeleteIpamRoutingPolicyRegistration
export def 'ec2 delete-ipam-routing-policy-registration' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
  --force: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamRoutingPolicyRegistration $dry_run $ipam_internet_registry_association_id $cidr $force $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-scope-id
@search-terms DeleteIpamScope
export def 'ec2 delete-ipam-scope' [
  --dry-run
  --ipam-scope-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteIpamScope $dry_run $ipam_scope_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteKeyPair
export def 'ec2 delete-key-pair' [
  --key-name: string
  --key-pair-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteKeyPair $key_name $key_pair_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteLaunchTemplate
export def 'ec2 delete-launch-template' [
  --dry-run
  --launch-template-id: string
  --launch-template-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteLaunchTemplate $dry_run $launch_template_id $launch_template_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --versions
@search-terms DeleteLaunchTemplateVersions
export def 'ec2 delete-launch-template-versions' [
  --dry-run
  --launch-template-id: string
  --launch-template-name: string
  --versions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteLaunchTemplateVersions $dry_run $launch_template_id $launch_template_name $versions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-id
@search-terms DeleteLocalGatewayRoute
export def 'ec2 delete-local-gateway-route' [
  --destination-cidr-block: string
  --local-gateway-route-table-id: string
  --dry-run
  --destination-prefix-list-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteLocalGatewayRoute $destination_cidr_block $local_gateway_route_table_id $dry_run $destination_prefix_list_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-id
@search-terms DeleteLocalGatewayRouteTable
export def 'ec2 delete-local-gateway-route-table' [
  --local-gateway-route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteLocalGatewayRouteTable $local_gateway_route_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-virtual-interface-group-association-id
@search-terms DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
export def 'ec2 delete-local-gateway-route-table-virtual-interface-group-association' [
  --local-gateway-route-table-virtual-interface-group-association-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation $local_gateway_route_table_virtual_interface_group_association_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-vpc-association-id
@search-terms DeleteLocalGatewayRouteTableVpcAssociation
export def 'ec2 delete-local-gateway-route-table-vpc-association' [
  --local-gateway-route-table-vpc-association-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteLocalGatewayRouteTableVpcAssociation $local_gateway_route_table_vpc_association_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-virtual-interface-id
@search-terms DeleteLocalGatewayVirtualInterface
export def 'ec2 delete-local-gateway-virtual-interface' [
  --local-gateway-virtual-interface-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteLocalGatewayVirtualInterface $local_gateway_virtual_interface_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-virtual-interface-group-id
@search-terms DeleteLocalGatewayVirtualInterfaceGroup
export def 'ec2 delete-local-gateway-virtual-interface-group' [
  --local-gateway-virtual-interface-group-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteLocalGatewayVirtualInterfaceGroup $local_gateway_virtual_interface_group_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --prefix-list-id
@search-terms DeleteManagedPrefixList
export def 'ec2 delete-managed-prefix-list' [
  --dry-run
  --prefix-list-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteManagedPrefixList $dry_run $prefix_list_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --metric-category-id
@search-terms DeleteMetricCategory
export def 'ec2 delete-metric-category' [
  --metric-category-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteMetricCategory $metric_category_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --nat-gateway-id
@search-terms DeleteNatGateway
export def 'ec2 delete-nat-gateway' [
  --dry-run
  --nat-gateway-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNatGateway $dry_run $nat_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-acl-id
@search-terms DeleteNetworkAcl
export def 'ec2 delete-network-acl' [
  --dry-run
  --network-acl-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkAcl $dry_run $network_acl_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-acl-id --rule-number --egress
@search-terms DeleteNetworkAclEntry
export def 'ec2 delete-network-acl-entry' [
  --dry-run
  --network-acl-id: string
  --rule-number: int
  --egress: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkAclEntry $dry_run $network_acl_id $rule_number $egress -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-insights-access-scope-id
@search-terms DeleteNetworkInsightsAccessScope
export def 'ec2 delete-network-insights-access-scope' [
  --dry-run
  --network-insights-access-scope-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkInsightsAccessScope $dry_run $network_insights_access_scope_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-insights-access-scope-analysis-id
@search-terms DeleteNetworkInsightsAccessScopeAnalysis
export def 'ec2 delete-network-insights-access-scope-analysis' [
  --network-insights-access-scope-analysis-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkInsightsAccessScopeAnalysis $network_insights_access_scope_analysis_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-insights-analysis-id
@search-terms DeleteNetworkInsightsAnalysis
export def 'ec2 delete-network-insights-analysis' [
  --dry-run
  --network-insights-analysis-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkInsightsAnalysis $dry_run $network_insights_analysis_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-insights-path-id
@search-terms DeleteNetworkInsightsPath
export def 'ec2 delete-network-insights-path' [
  --dry-run
  --network-insights-path-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkInsightsPath $dry_run $network_insights_path_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id
@search-terms DeleteNetworkInterface
export def 'ec2 delete-network-interface' [
  --dry-run
  --network-interface-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkInterface $dry_run $network_interface_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-permission-id
@search-terms DeleteNetworkInterfacePermission
export def 'ec2 delete-network-interface-permission' [
  --network-interface-permission-id: string
  --force: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkInterfacePermission $network_interface_permission_id $force $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fca-policy-ids
@search-terms DeleteNetworkingFlexCostAllocationPolicies
export def 'ec2 delete-networking-flex-cost-allocation-policies' [
  --fca-policy-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteNetworkingFlexCostAllocationPolicies $fca_policy_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name
@search-terms DeletePlacementGroup
export def 'ec2 delete-placement-group' [
  --dry-run
  --group-name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeletePlacementGroup $dry_run $group_name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-id
@search-terms DeletePublicIpv4Pool
export def 'ec2 delete-public-ipv4-pool' [
  --dry-run
  --pool-id: string
  --network-border-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeletePublicIpv4Pool $dry_run $pool_id $network_border_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reserved-instances-ids
@search-terms DeleteQueuedReservedInstances
export def 'ec2 delete-queued-reserved-instances' [
  --dry-run
  --reserved-instances-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteQueuedReservedInstances $dry_run $reserved_instances_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-table-id
@search-terms DeleteRoute
export def 'ec2 delete-route' [
  --destination-prefix-list-id: string
  --dry-run
  --route-table-id: string
  --destination-cidr-block: string
  --destination-ipv6-cidr-block: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteRoute $destination_prefix_list_id $dry_run $route_table_id $destination_cidr_block $destination_ipv6_cidr_block -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-id
@search-terms DeleteRouteServer
export def 'ec2 delete-route-server' [
  --route-server-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteRouteServer $route_server_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-endpoint-id
@search-terms DeleteRouteServerEndpoint
export def 'ec2 delete-route-server-endpoint' [
  --route-server-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteRouteServerEndpoint $route_server_endpoint_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-peer-id
@search-terms DeleteRouteServerPeer
export def 'ec2 delete-route-server-peer' [
  --route-server-peer-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteRouteServerPeer $route_server_peer_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-table-id
@search-terms DeleteRouteTable
export def 'ec2 delete-route-table' [
  --dry-run
  --route-table-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteRouteTable $dry_run $route_table_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secondary-network-id
@search-terms DeleteSecondaryNetwork
export def 'ec2 delete-secondary-network' [
  --client-token: string
  --dry-run
  --secondary-network-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteSecondaryNetwork $client_token $dry_run $secondary_network_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --secondary-subnet-id
@search-terms DeleteSecondarySubnet
export def 'ec2 delete-secondary-subnet' [
  --client-token: string
  --dry-run
  --secondary-subnet-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteSecondarySubnet $client_token $dry_run $secondary_subnet_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteSecurityGroup
export def 'ec2 delete-security-group' [
  --group-id: string
  --group-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteSecurityGroup $group_id $group_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms DeleteSnapshot
export def 'ec2 delete-snapshot' [
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteSnapshot $snapshot_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeleteSpotDatafeedSubscription
export def 'ec2 delete-spot-datafeed-subscription' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteSpotDatafeedSubscription $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-id
@search-terms DeleteSubnet
export def 'ec2 delete-subnet' [
  --subnet-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteSubnet $subnet_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-cidr-reservation-id
@search-terms DeleteSubnetCidrReservation
export def 'ec2 delete-subnet-cidr-reservation' [
  --subnet-cidr-reservation-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteSubnetCidrReservation $subnet_cidr_reservation_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resources
@search-terms DeleteTags
export def 'ec2 delete-tags' [
  --dry-run
  --resources: list<string>
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTags $dry_run $resources $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-mirror-filter-id
@search-terms DeleteTrafficMirrorFilter
export def 'ec2 delete-traffic-mirror-filter' [
  --traffic-mirror-filter-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTrafficMirrorFilter $traffic_mirror_filter_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-mirror-filter-rule-id
@search-terms DeleteTrafficMirrorFilterRule
export def 'ec2 delete-traffic-mirror-filter-rule' [
  --traffic-mirror-filter-rule-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTrafficMirrorFilterRule $traffic_mirror_filter_rule_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-mirror-session-id
@search-terms DeleteTrafficMirrorSession
export def 'ec2 delete-traffic-mirror-session' [
  --traffic-mirror-session-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTrafficMirrorSession $traffic_mirror_session_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-mirror-target-id
@search-terms DeleteTrafficMirrorTarget
export def 'ec2 delete-traffic-mirror-target' [
  --traffic-mirror-target-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTrafficMirrorTarget $traffic_mirror_target_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id
@search-terms DeleteTransitGateway
export def 'ec2 delete-transit-gateway' [
  --transit-gateway-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGateway $transit_gateway_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms DeleteTransitGatewayClientVpnAttachment
export def 'ec2 delete-transit-gateway-client-vpn-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayClientVpnAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms DeleteTransitGatewayConnect
export def 'ec2 delete-transit-gateway-connect' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayConnect $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-connect-peer-id
@search-terms DeleteTransitGatewayConnectPeer
export def 'ec2 delete-transit-gateway-connect-peer' [
  --transit-gateway-connect-peer-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayConnectPeer $transit_gateway_connect_peer_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-metering-policy-id
@search-terms DeleteTransitGatewayMeteringPolicy
export def 'ec2 delete-transit-gateway-metering-policy' [
  --transit-gateway-metering-policy-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayMeteringPolicy $transit_gateway_metering_policy_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-metering-policy-id --policy-rule-number
@search-terms DeleteTransitGatewayMeteringPolicyEntry
export def 'ec2 delete-transit-gateway-metering-policy-entry' [
  --transit-gateway-metering-policy-id: string
  --policy-rule-number: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayMeteringPolicyEntry $transit_gateway_metering_policy_id $policy_rule_number $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-multicast-domain-id
@search-terms DeleteTransitGatewayMulticastDomain
export def 'ec2 delete-transit-gateway-multicast-domain' [
  --transit-gateway-multicast-domain-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayMulticastDomain $transit_gateway_multicast_domain_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms DeleteTransitGatewayNetworkFunctionAttachment
export def 'ec2 delete-transit-gateway-network-function-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayNetworkFunctionAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms DeleteTransitGatewayPeeringAttachment
export def 'ec2 delete-transit-gateway-peering-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayPeeringAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-policy-table-id
@search-terms DeleteTransitGatewayPolicyTable
export def 'ec2 delete-transit-gateway-policy-table' [
  --transit-gateway-policy-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayPolicyTable $transit_gateway_policy_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-policy-table-id --policy-rule-number
@search-terms DeleteTransitGatewayPolicyTableEntry
export def 'ec2 delete-transit-gateway-policy-table-entry' [
  --transit-gateway-policy-table-id: string
  --policy-rule-number: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayPolicyTableEntry $transit_gateway_policy_table_id $policy_rule_number $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id --prefix-list-id
@search-terms DeleteTransitGatewayPrefixListReference
export def 'ec2 delete-transit-gateway-prefix-list-reference' [
  --transit-gateway-route-table-id: string
  --prefix-list-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayPrefixListReference $transit_gateway_route_table_id $prefix_list_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id --destination-cidr-block
@search-terms DeleteTransitGatewayRoute
export def 'ec2 delete-transit-gateway-route' [
  --transit-gateway-route-table-id: string
  --destination-cidr-block: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayRoute $transit_gateway_route_table_id $destination_cidr_block $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id
@search-terms DeleteTransitGatewayRouteTable
export def 'ec2 delete-transit-gateway-route-table' [
  --transit-gateway-route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayRouteTable $transit_gateway_route_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-announcement-id
@search-terms DeleteTransitGatewayRouteTableAnnouncement
export def 'ec2 delete-transit-gateway-route-table-announcement' [
  --transit-gateway-route-table-announcement-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayRouteTableAnnouncement $transit_gateway_route_table_announcement_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms DeleteTransitGatewayVpcAttachment
export def 'ec2 delete-transit-gateway-vpc-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteTransitGatewayVpcAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-endpoint-id
@search-terms DeleteVerifiedAccessEndpoint
export def 'ec2 delete-verified-access-endpoint' [
  --verified-access-endpoint-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVerifiedAccessEndpoint $verified_access_endpoint_id $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-group-id
@search-terms DeleteVerifiedAccessGroup
export def 'ec2 delete-verified-access-group' [
  --verified-access-group-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVerifiedAccessGroup $verified_access_group_id $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-instance-id
@search-terms DeleteVerifiedAccessInstance
export def 'ec2 delete-verified-access-instance' [
  --verified-access-instance-id: string
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVerifiedAccessInstance $verified_access_instance_id $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-trust-provider-id
@search-terms DeleteVerifiedAccessTrustProvider
export def 'ec2 delete-verified-access-trust-provider' [
  --verified-access-trust-provider-id: string
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVerifiedAccessTrustProvider $verified_access_trust_provider_id $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms DeleteVolume
export def 'ec2 delete-volume' [
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVolume $volume_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms DeleteVpc
export def 'ec2 delete-vpc' [
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpc $vpc_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --exclusion-id
@search-terms DeleteVpcBlockPublicAccessExclusion
export def 'ec2 delete-vpc-block-public-access-exclusion' [
  --dry-run
  --exclusion-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpcBlockPublicAccessExclusion $dry_run $exclusion_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-encryption-control-id
@search-terms DeleteVpcEncryptionControl
export def 'ec2 delete-vpc-encryption-control' [
  --dry-run
  --vpc-encryption-control-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpcEncryptionControl $dry_run $vpc_encryption_control_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-notification-ids
@search-terms DeleteVpcEndpointConnectionNotifications
export def 'ec2 delete-vpc-endpoint-connection-notifications' [
  --dry-run
  --connection-notification-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpcEndpointConnectionNotifications $dry_run $connection_notification_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --service-ids
@search-terms DeleteVpcEndpointServiceConfigurations
export def 'ec2 delete-vpc-endpoint-service-configurations' [
  --dry-run
  --service-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpcEndpointServiceConfigurations $dry_run $service_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --vpc-endpoint-ids
@search-terms DeleteVpcEndpoints
export def 'ec2 delete-vpc-endpoints' [
  --dry-run
  --vpc-endpoint-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpcEndpoints $dry_run $vpc_endpoint_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --vpc-peering-connection-id
@search-terms DeleteVpcPeeringConnection
export def 'ec2 delete-vpc-peering-connection' [
  --dry-run
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpcPeeringConnection $dry_run $vpc_peering_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-concentrator-id
@search-terms DeleteVpnConcentrator
export def 'ec2 delete-vpn-concentrator' [
  --vpn-concentrator-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpnConcentrator $vpn_concentrator_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-connection-id
@search-terms DeleteVpnConnection
export def 'ec2 delete-vpn-connection' [
  --vpn-connection-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpnConnection $vpn_connection_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-cidr-block --vpn-connection-id
@search-terms DeleteVpnConnectionRoute
export def 'ec2 delete-vpn-connection-route' [
  --destination-cidr-block: string
  --vpn-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpnConnectionRoute $destination_cidr_block $vpn_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-gateway-id
@search-terms DeleteVpnGateway
export def 'ec2 delete-vpn-gateway' [
  --vpn-gateway-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeleteVpnGateway $vpn_gateway_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr
@search-terms DeprovisionByoipCidr
export def 'ec2 deprovision-byoip-cidr' [
  --cidr: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeprovisionByoipCidr $cidr $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id --asn
@search-terms DeprovisionIpamByoasn
export def 'ec2 deprovision-ipam-byoasn' [
  --dry-run
  --ipam-id: string
  --asn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeprovisionIpamByoasn $dry_run $ipam_id $asn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-pool-id
@search-terms DeprovisionIpamPoolCidr
export def 'ec2 deprovision-ipam-pool-cidr' [
  --dry-run
  --ipam-pool-id: string
  --cidr: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeprovisionIpamPoolCidr $dry_run $ipam_pool_id $cidr -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --pool-id --cidr
@search-terms DeprovisionPublicIpv4PoolCidr
export def 'ec2 deprovision-public-ipv4-pool-cidr' [
  --dry-run
  --pool-id: string
  --cidr: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeprovisionPublicIpv4PoolCidr $dry_run $pool_id $cidr -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms DeregisterImage
export def 'ec2 deregister-image' [
  --image-id: string
  --delete-associated-snapshots: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeregisterImage $image_id $delete_associated_snapshots $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-tag-attribute
@search-terms DeregisterInstanceEventNotificationAttributes
export def 'ec2 deregister-instance-event-notification-attributes' [
  --dry-run
  --instance-tag-attribute: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeregisterInstanceEventNotificationAttributes $dry_run $instance_tag_attribute -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeregisterTransitGatewayMulticastGroupMembers
export def 'ec2 deregister-transit-gateway-multicast-group-members' [
  --transit-gateway-multicast-domain-id: string
  --group-ip-address: string
  --network-interface-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeregisterTransitGatewayMulticastGroupMembers $transit_gateway_multicast_domain_id $group_ip_address $network_interface_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DeregisterTransitGatewayMulticastGroupSources
export def 'ec2 deregister-transit-gateway-multicast-group-sources' [
  --transit-gateway-multicast-domain-id: string
  --group-ip-address: string
  --network-interface-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DeregisterTransitGatewayMulticastGroupSources $transit_gateway_multicast_domain_id $group_ip_address $network_interface_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1hr
@search-terms DescribeAccountAttributes
export def 'ec2 describe-account-attributes' [
  --dry-run
  --attribute-names: list<string>
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
]: any -> any { call 'ec2 DescribeAccountAttributes $dry_run $attribute_names -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeAccountVpcEncryptionControl
export def 'ec2 describe-account-vpc-encryption-control' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeAccountVpcEncryptionControl $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeAddressTransfers
export def 'ec2 describe-address-transfers' [
  --allocation-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 DescribeAddressTransfers $allocation_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeAddresses
export def 'ec2 describe-addresses' [
  --public-ips: list<string>
  --dry-run
  --filters: any
  --allocation-ids: list<string>
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
]: any -> any { call 'ec2 DescribeAddresses $public_ips $dry_run $filters $allocation_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeAddressesAttribute
export def 'ec2 describe-addresses-attribute' [
  --allocation-ids: list<string>
  --attribute: string
  --dry-run
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
]: any -> any { call 'ec2 DescribeAddressesAttribute $allocation_ids $attribute $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeAggregateIdFormat
export def 'ec2 describe-aggregate-id-format' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeAggregateIdFormat $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeApplicationStatus
export def 'ec2 describe-application-status' [
  --instance-ids: list<string>
  --filters: any
  --max-results: int
  --next-token: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeApplicationStatus $instance_ids $filters $max_results $next_token $dry_run -- $region $profile $raw $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeApplicationStatusCheckAssociations
export def 'ec2 describe-application-status-check-associations' [
  --application-status-check-ids: list<string>
  --filters: any
  --max-results: int
  --next-token: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeApplicationStatusCheckAssociations $application_status_check_ids $filters $max_results $next_token $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeApplicationStatusChecks
export def 'ec2 describe-application-status-checks' [
  --application-status-check-ids: list<string>
  --filters: any
  --include-all: oneof<bool>
  --dry-run
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
]: any -> any { call 'ec2 DescribeApplicationStatusChecks $application_status_check_ids $filters $include_all $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms DescribeAvailabilityZones
export def 'ec2 describe-availability-zones' [
  --zone-names: list<string>
  --zone-ids: list<string>
  --all-availability-zones: oneof<bool>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeAvailabilityZones $zone_names $zone_ids $all_availability_zones $dry_run $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeAwsNetworkPerformanceMetricSubscriptions
export def 'ec2 describe-aws-network-performance-metric-subscriptions' [
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeAwsNetworkPerformanceMetricSubscriptions $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms DescribeBundleTasks
export def 'ec2 describe-bundle-tasks' [
  --bundle-ids: list<string>
  --dry-run
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeBundleTasks $bundle_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --max-results
@search-terms DescribeByoipCidrs
export def 'ec2 describe-byoip-cidrs' [
  --dry-run
  --max-results: int
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
]: any -> any { call 'ec2 DescribeByoipCidrs $dry_run $max_results -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityBlockExtensionHistory
export def 'ec2 describe-capacity-block-extension-history' [
  --capacity-reservation-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCapacityBlockExtensionHistory $capacity_reservation_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --capacity-block-extension-duration-hours --capacity-reservation-id
@search-terms DescribeCapacityBlockExtensionOfferings
export def 'ec2 describe-capacity-block-extension-offerings' [
  --dry-run
  --capacity-block-extension-duration-hours: int
  --capacity-reservation-id: string
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
]: any -> any { call 'ec2 DescribeCapacityBlockExtensionOfferings $dry_run $capacity_block_extension_duration_hours $capacity_reservation_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --capacity-duration-hours
@search-terms DescribeCapacityBlockOfferings
export def 'ec2 describe-capacity-block-offerings' [
  --dry-run
  --instance-type: string
  --instance-count: int
  --start-date-range: oneof<datetime, duration, string>
  --end-date-range: oneof<datetime, duration, string>
  --capacity-duration-hours: int
  --ultraserver-type: string
  --ultraserver-count: int
  --all-availability-zones: oneof<bool>
  --instance-type-preferences: list
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
]: any -> any { call 'ec2 DescribeCapacityBlockOfferings $dry_run $instance_type $instance_count $start_date_range $end_date_range $capacity_duration_hours $ultraserver_type $ultraserver_count $all_availability_zones $instance_type_preferences -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityBlockStatus
export def 'ec2 describe-capacity-block-status' [
  --capacity-block-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCapacityBlockStatus $capacity_block_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityBlocks
export def 'ec2 describe-capacity-blocks' [
  --capacity-block-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCapacityBlocks $capacity_block_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityManagerDataExports
export def 'ec2 describe-capacity-manager-data-exports' [
  --capacity-manager-data-export-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeCapacityManagerDataExports $capacity_manager_data_export_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --role
@search-terms DescribeCapacityReservationBillingRequests
export def 'ec2 describe-capacity-reservation-billing-requests' [
  --capacity-reservation-ids: list<string>
  --role: string@[odcr-owner unused-reservation-billing-owner]
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCapacityReservationBillingRequests $capacity_reservation_ids $role $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityReservationCancellationQuotes
export def 'ec2 describe-capacity-reservation-cancellation-quotes' [
  --capacity-reservation-cancellation-quote-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeCapacityReservationCancellationQuotes $capacity_reservation_cancellation_quote_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityReservationDateChangeQuotes
export def 'ec2 describe-capacity-reservation-date-change-quotes' [
  --capacity-reservation-modification-quote-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeCapacityReservationDateChangeQuotes $capacity_reservation_modification_quote_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityReservationFleets
export def 'ec2 describe-capacity-reservation-fleets' [
  --capacity-reservation-fleet-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCapacityReservationFleets $capacity_reservation_fleet_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityReservationTopology
export def 'ec2 describe-capacity-reservation-topology' [
  --dry-run
  --capacity-reservation-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeCapacityReservationTopology $dry_run $capacity_reservation_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCapacityReservations
export def 'ec2 describe-capacity-reservations' [
  --capacity-reservation-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCapacityReservations $capacity_reservation_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCarrierGateways
export def 'ec2 describe-carrier-gateways' [
  --carrier-gateway-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCarrierGateways $carrier_gateway_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeClassicLinkInstances
export def 'ec2 describe-classic-link-instances' [
  --dry-run
  --instance-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeClassicLinkInstances $dry_run $instance_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --client-vpn-endpoint-id
@search-terms DescribeClientVpnAuthorizationRules
export def 'ec2 describe-client-vpn-authorization-rules' [
  --client-vpn-endpoint-id: string
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeClientVpnAuthorizationRules $client_vpn_endpoint_id $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --client-vpn-endpoint-id
@search-terms DescribeClientVpnConnections
export def 'ec2 describe-client-vpn-connections' [
  --client-vpn-endpoint-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeClientVpnConnections $client_vpn_endpoint_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeClientVpnEndpoints
export def 'ec2 describe-client-vpn-endpoints' [
  --client-vpn-endpoint-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeClientVpnEndpoints $client_vpn_endpoint_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --client-vpn-endpoint-id
@search-terms DescribeClientVpnRoutes
export def 'ec2 describe-client-vpn-routes' [
  --client-vpn-endpoint-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeClientVpnRoutes $client_vpn_endpoint_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --client-vpn-endpoint-id
@search-terms DescribeClientVpnTargetNetworks
export def 'ec2 describe-client-vpn-target-networks' [
  --client-vpn-endpoint-id: string
  --association-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeClientVpnTargetNetworks $client_vpn_endpoint_id $association_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeCoipPools
export def 'ec2 describe-coip-pools' [
  --pool-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCoipPools $pool_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms DescribeConversionTasks
export def 'ec2 describe-conversion-tasks' [
  --dry-run
  --conversion-task-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeConversionTasks $dry_run $conversion_task_ids -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeCustomerGateways
export def 'ec2 describe-customer-gateways' [
  --customer-gateway-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeCustomerGateways $customer_gateway_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDeclarativePoliciesReports
export def 'ec2 describe-declarative-policies-reports' [
  --dry-run
  --report-ids: list<string>
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
]: any -> any { call 'ec2 DescribeDeclarativePoliciesReports $dry_run $report_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeDhcpOptions
export def 'ec2 describe-dhcp-options' [
  --dhcp-options-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeDhcpOptions $dhcp_options_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeEgressOnlyInternetGateways
export def 'ec2 describe-egress-only-internet-gateways' [
  --dry-run
  --egress-only-internet-gateway-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeEgressOnlyInternetGateways $dry_run $egress_only_internet_gateway_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeElasticGpus
export def 'ec2 describe-elastic-gpus' [
  --elastic-gpu-ids: list<string>
  --dry-run
  --filters: any
  --max-results: int
  --next-token: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeElasticGpus $elastic_gpu_ids $dry_run $filters $max_results $next_token -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeExportImageTasks
export def 'ec2 describe-export-image-tasks' [
  --dry-run
  --filters: any
  --export-image-task-ids: list<string>
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
]: any -> any { call 'ec2 DescribeExportImageTasks $dry_run $filters $export_image_task_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 15sec
@search-terms DescribeExportTasks
export def 'ec2 describe-export-tasks' [
  --filters: any
  --export-task-ids: list<string>
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
]: any -> any { call 'ec2 DescribeExportTasks $filters $export_task_ids -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeFastLaunchImages
export def 'ec2 describe-fast-launch-images' [
  --image-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeFastLaunchImages $image_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeFastSnapshotRestores
export def 'ec2 describe-fast-snapshot-restores' [
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeFastSnapshotRestores $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --fleet-id --start-time
@search-terms DescribeFleetHistory
export def 'ec2 describe-fleet-history' [
  --dry-run
  --event-type: string@[instance-change fleet-change service-error]
  --max-results: int
  --next-token: string
  --fleet-id: string
  --start-time: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeFleetHistory $dry_run $event_type $max_results $next_token $fleet_id $start_time -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --fleet-id
@search-terms DescribeFleetInstances
export def 'ec2 describe-fleet-instances' [
  --dry-run
  --max-results: int
  --next-token: string
  --fleet-id: string
  --filters: any
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeFleetInstances $dry_run $max_results $next_token $fleet_id $filters -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeFleets
export def 'ec2 describe-fleets' [
  --dry-run
  --fleet-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeFleets $dry_run $fleet_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeFlowLogs
export def 'ec2 describe-flow-logs' [
  --dry-run
  --filter: any
  --flow-log-ids: list<string>
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
]: any -> any { call 'ec2 DescribeFlowLogs $dry_run $filter $flow_log_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --fpga-image-id --attribute
@search-terms DescribeFpgaImageAttribute
export def 'ec2 describe-fpga-image-attribute' [
  --dry-run
  --fpga-image-id: string
  --attribute: string@[description name loadPermission productCodes]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeFpgaImageAttribute $dry_run $fpga_image_id $attribute -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeFpgaImages
export def 'ec2 describe-fpga-images' [
  --dry-run
  --fpga-image-ids: list<string>
  --owners: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeFpgaImages $dry_run $fpga_image_ids $owners $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeHostReservationOfferings
export def 'ec2 describe-host-reservation-offerings' [
  --filter: any
  --max-duration: int
  --min-duration: int
  --offering-id: string
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
]: any -> any { call 'ec2 DescribeHostReservationOfferings $filter $max_duration $min_duration $offering_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeHostReservations
export def 'ec2 describe-host-reservations' [
  --filter: any
  --host-reservation-id-set: list<string>
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
]: any -> any { call 'ec2 DescribeHostReservations $filter $host_reservation_id_set -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeHosts
export def 'ec2 describe-hosts' [
  --host-ids: list<string>
  --filter: any
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
]: any -> any { call 'ec2 DescribeHosts $host_ids $filter -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIamInstanceProfileAssociations
export def 'ec2 describe-iam-instance-profile-associations' [
  --association-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeIamInstanceProfileAssociations $association_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeIdFormat
export def 'ec2 describe-id-format' [
  --resource: string
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
]: any -> any { call 'ec2 DescribeIdFormat $resource -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --principal-arn
@search-terms DescribeIdentityIdFormat
export def 'ec2 describe-identity-id-format' [
  --resource: string
  --principal-arn: string
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
]: any -> any { call 'ec2 DescribeIdentityIdFormat $resource $principal_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr; needs --attribute --image-id
@search-terms DescribeImageAttribute
export def 'ec2 describe-image-attribute' [
  --attribute: string@[description kernel ramdisk launchPermission productCodes blockDeviceMapping sriovNetSupport bootMode tpmSupport uefiData lastLaunchedTime imdsSupport deregistrationProtection]
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeImageAttribute $attribute $image_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --image-ids
@search-terms DescribeImageReferences
export def 'ec2 describe-image-references' [
  --image-ids: list<string>
  --include-all-resource-types: oneof<bool>
  --resource-types: list
  --dry-run
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
]: any -> any { call 'ec2 DescribeImageReferences $image_ids $include_all_resource_types $resource_types $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeImageUsageReportEntries
export def 'ec2 describe-image-usage-report-entries' [
  --image-ids: list<string>
  --report-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeImageUsageReportEntries $image_ids $report_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeImageUsageReports
export def 'ec2 describe-image-usage-reports' [
  --image-ids: list<string>
  --report-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeImageUsageReports $image_ids $report_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeImages
export def 'ec2 describe-images' [
  --executable-users: list<string>
  --image-ids: list<string>
  --owners: list<string>
  --include-deprecated: oneof<bool>
  --include-disabled: oneof<bool>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeImages $executable_users $image_ids $owners $include_deprecated $include_disabled $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeImportImageTasks
export def 'ec2 describe-import-image-tasks' [
  --dry-run
  --filters: any
  --import-task-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeImportImageTasks $dry_run $filters $import_task_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeImportSnapshotTasks
export def 'ec2 describe-import-snapshot-tasks' [
  --dry-run
  --filters: any
  --import-task-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeImportSnapshotTasks $dry_run $filters $import_task_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --instance-id --attribute
@search-terms DescribeInstanceAttribute
export def 'ec2 describe-instance-attribute' [
  --dry-run
  --instance-id: string
  --attribute: string@InstanceAttributeName
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeInstanceAttribute $dry_run $instance_id $attribute -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInstanceConnectEndpoints
export def 'ec2 describe-instance-connect-endpoints' [
  --dry-run
  --filters: any
  --instance-connect-endpoint-ids: list<string>
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
]: any -> any { call 'ec2 DescribeInstanceConnectEndpoints $dry_run $filters $instance_connect_endpoint_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInstanceCreditSpecifications
export def 'ec2 describe-instance-credit-specifications' [
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeInstanceCreditSpecifications $dry_run $filters $instance_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeInstanceEventNotificationAttributes
export def 'ec2 describe-instance-event-notification-attributes' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeInstanceEventNotificationAttributes $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInstanceEventWindows
export def 'ec2 describe-instance-event-windows' [
  --dry-run
  --instance-event-window-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeInstanceEventWindows $dry_run $instance_event_window_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInstanceImageMetadata
export def 'ec2 describe-instance-image-metadata' [
  --filters: any
  --instance-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 DescribeInstanceImageMetadata $filters $instance_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInstanceSqlHaHistoryStates
export def 'ec2 describe-instance-sql-ha-history-states' [
  --instance-ids: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeInstanceSqlHaHistoryStates $instance_ids $start_time $end_time $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInstanceSqlHaStates
export def 'ec2 describe-instance-sql-ha-states' [
  --instance-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeInstanceSqlHaStates $instance_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms DescribeInstanceStatus
export def 'ec2 describe-instance-status' [
  --instance-ids: list<string>
  --include-managed-resources: oneof<bool>
  --dry-run
  --filters: any
  --include-all-instances: oneof<bool>
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
]: any -> any { call 'ec2 DescribeInstanceStatus $instance_ids $include_managed_resources $dry_run $filters $include_all_instances -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInstanceTopology
export def 'ec2 describe-instance-topology' [
  --dry-run
  --instance-ids: list<string>
  --group-names: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeInstanceTopology $dry_run $instance_ids $group_names $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeInstanceTypeOfferings
export def 'ec2 describe-instance-type-offerings' [
  --dry-run
  --location-type: string@[region availability-zone availability-zone-id outpost]
  --filters: any
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
]: any -> any { call 'ec2 DescribeInstanceTypeOfferings $dry_run $location_type $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeInstanceTypes
export def 'ec2 describe-instance-types' [
  --dry-run
  --instance-types: list<string>
  --filters: any
  --include-unsupported-in-region: oneof<bool>
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
]: any -> any { call 'ec2 DescribeInstanceTypes $dry_run $instance_types $filters $include_unsupported_in_region -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInstances
export def 'ec2 describe-instances' [
  --instance-ids: list<string>
  --include-managed-resources: oneof<bool>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeInstances $instance_ids $include_managed_resources $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeInternetGateways
export def 'ec2 describe-internet-gateways' [
  --dry-run
  --internet-gateway-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeInternetGateways $dry_run $internet_gateway_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamByoasn
export def 'ec2 describe-ipam-byoasn' [
  --dry-run
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
]: any -> any { call 'ec2 DescribeIpamByoasn $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamExternalResourceVerificationTokens
export def 'ec2 describe-ipam-external-resource-verification-tokens' [
  --dry-run
  --filters: any
  --ipam-external-resource-verification-token-ids: list<string>
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
]: any -> any { call 'ec2 DescribeIpamExternalResourceVerificationTokens $dry_run $filters $ipam_external_resource_verification_token_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamInternetRegistryAssociations
export def 'ec2 describe-ipam-internet-registry-associations' [
  --dry-run
  --ipam-internet-registry-association-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeIpamInternetRegistryAssociations $dry_run $ipam_internet_registry_association_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamPolicies
export def 'ec2 describe-ipam-policies' [
  --dry-run
  --filters: any
  --ipam-policy-ids: list<string>
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
]: any -> any { call 'ec2 DescribeIpamPolicies $dry_run $filters $ipam_policy_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamPoolAllocations
export def 'ec2 describe-ipam-pool-allocations' [
  --dry-run
  --ipam-pool-allocation-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeIpamPoolAllocations $dry_run $ipam_pool_allocation_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamPools
export def 'ec2 describe-ipam-pools' [
  --dry-run
  --filters: any
  --ipam-pool-ids: list<string>
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
]: any -> any { call 'ec2 DescribeIpamPools $dry_run $filters $ipam_pool_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamPrefixListResolverTargets
export def 'ec2 describe-ipam-prefix-list-resolver-targets' [
  --dry-run
  --filters: any
  --ipam-prefix-list-resolver-target-ids: list<string>
  --ipam-prefix-list-resolver-id: string
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
]: any -> any { call 'ec2 DescribeIpamPrefixListResolverTargets $dry_run $filters $ipam_prefix_list_resolver_target_ids $ipam_prefix_list_resolver_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamPrefixListResolvers
export def 'ec2 describe-ipam-prefix-list-resolvers' [
  --dry-run
  --filters: any
  --ipam-prefix-list-resolver-ids: list<string>
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
]: any -> any { call 'ec2 DescribeIpamPrefixListResolvers $dry_run $filters $ipam_prefix_list_resolver_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamResourceDiscoveries
export def 'ec2 describe-ipam-resource-discoveries' [
  --dry-run
  --ipam-resource-discovery-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeIpamResourceDiscoveries $dry_run $ipam_resource_discovery_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamResourceDiscoveryAssociations
export def 'ec2 describe-ipam-resource-discovery-associations' [
  --dry-run
  --ipam-resource-discovery-association-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeIpamResourceDiscoveryAssociations $dry_run $ipam_resource_discovery_association_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpamScopes
export def 'ec2 describe-ipam-scopes' [
  --dry-run
  --filters: any
  --ipam-scope-ids: list<string>
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
]: any -> any { call 'ec2 DescribeIpamScopes $dry_run $filters $ipam_scope_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpams
export def 'ec2 describe-ipams' [
  --dry-run
  --filters: any
  --ipam-ids: list<string>
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
]: any -> any { call 'ec2 DescribeIpams $dry_run $filters $ipam_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeIpv6Pools
export def 'ec2 describe-ipv6-pools' [
  --pool-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeIpv6Pools $pool_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeKeyPairs
export def 'ec2 describe-key-pairs' [
  --key-names: list<string>
  --key-pair-ids: list<string>
  --include-public-key: oneof<bool>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeKeyPairs $key_names $key_pair_ids $include_public_key $dry_run $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeLaunchTemplateVersions
export def 'ec2 describe-launch-template-versions' [
  --dry-run
  --launch-template-id: string
  --launch-template-name: string
  --versions: list<string>
  --min-version: string
  --max-version: string
  --filters: any
  --resolve-alias: oneof<bool>
  --include-managed-resources: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeLaunchTemplateVersions $dry_run $launch_template_id $launch_template_name $versions $min_version $max_version $filters $resolve_alias $include_managed_resources -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeLaunchTemplates
export def 'ec2 describe-launch-templates' [
  --dry-run
  --launch-template-ids: list<string>
  --launch-template-names: list<string>
  --filters: any
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'ec2 DescribeLaunchTemplates $dry_run $launch_template_ids $launch_template_names $filters $include_managed_resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations
export def 'ec2 describe-local-gateway-route-table-virtual-interface-group-associations' [
  --local-gateway-route-table-virtual-interface-group-association-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations $local_gateway_route_table_virtual_interface_group_association_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeLocalGatewayRouteTableVpcAssociations
export def 'ec2 describe-local-gateway-route-table-vpc-associations' [
  --local-gateway-route-table-vpc-association-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeLocalGatewayRouteTableVpcAssociations $local_gateway_route_table_vpc_association_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeLocalGatewayRouteTables
export def 'ec2 describe-local-gateway-route-tables' [
  --local-gateway-route-table-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeLocalGatewayRouteTables $local_gateway_route_table_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeLocalGatewayVirtualInterfaceGroups
export def 'ec2 describe-local-gateway-virtual-interface-groups' [
  --local-gateway-virtual-interface-group-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeLocalGatewayVirtualInterfaceGroups $local_gateway_virtual_interface_group_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeLocalGatewayVirtualInterfaces
export def 'ec2 describe-local-gateway-virtual-interfaces' [
  --local-gateway-virtual-interface-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeLocalGatewayVirtualInterfaces $local_gateway_virtual_interface_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeLocalGateways
export def 'ec2 describe-local-gateways' [
  --local-gateway-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeLocalGateways $local_gateway_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeLockedSnapshots
export def 'ec2 describe-locked-snapshots' [
  --filters: any
  --snapshot-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 DescribeLockedSnapshots $filters $snapshot_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeMacHosts
export def 'ec2 describe-mac-hosts' [
  --filters: any
  --host-ids: list<string>
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
]: any -> any { call 'ec2 DescribeMacHosts $filters $host_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeMacModificationTasks
export def 'ec2 describe-mac-modification-tasks' [
  --dry-run
  --filters: any
  --mac-modification-task-ids: list<string>
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
]: any -> any { call 'ec2 DescribeMacModificationTasks $dry_run $filters $mac_modification_task_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeManagedPrefixLists
export def 'ec2 describe-managed-prefix-lists' [
  --dry-run
  --filters: any
  --prefix-list-ids: list<string>
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
]: any -> any { call 'ec2 DescribeManagedPrefixLists $dry_run $filters $prefix_list_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeMetricCategories
export def 'ec2 describe-metric-categories' [
  --metric-category-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeMetricCategories $metric_category_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeMovingAddresses
export def 'ec2 describe-moving-addresses' [
  --dry-run
  --public-ips: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeMovingAddresses $dry_run $public_ips $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNatGateways
export def 'ec2 describe-nat-gateways' [
  --dry-run
  --filter: any
  --nat-gateway-ids: list<string>
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
]: any -> any { call 'ec2 DescribeNatGateways $dry_run $filter $nat_gateway_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkAcls
export def 'ec2 describe-network-acls' [
  --dry-run
  --network-acl-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeNetworkAcls $dry_run $network_acl_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkInsightsAccessScopeAnalyses
export def 'ec2 describe-network-insights-access-scope-analyses' [
  --network-insights-access-scope-analysis-ids: list<string>
  --network-insights-access-scope-id: string
  --analysis-start-time-begin: oneof<datetime, duration, string>
  --analysis-start-time-end: oneof<datetime, duration, string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeNetworkInsightsAccessScopeAnalyses $network_insights_access_scope_analysis_ids $network_insights_access_scope_id $analysis_start_time_begin $analysis_start_time_end $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkInsightsAccessScopes
export def 'ec2 describe-network-insights-access-scopes' [
  --network-insights-access-scope-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeNetworkInsightsAccessScopes $network_insights_access_scope_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkInsightsAnalyses
export def 'ec2 describe-network-insights-analyses' [
  --network-insights-analysis-ids: list<string>
  --network-insights-path-id: string
  --analysis-start-time: oneof<datetime, duration, string>
  --analysis-end-time: oneof<datetime, duration, string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeNetworkInsightsAnalyses $network_insights_analysis_ids $network_insights_path_id $analysis_start_time $analysis_end_time $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkInsightsPaths
export def 'ec2 describe-network-insights-paths' [
  --network-insights-path-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeNetworkInsightsPaths $network_insights_path_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --network-interface-id
@search-terms DescribeNetworkInterfaceAttribute
export def 'ec2 describe-network-interface-attribute' [
  --dry-run
  --network-interface-id: string
  --attribute: string@[description groupSet sourceDestCheck attachment associatePublicIpAddress]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeNetworkInterfaceAttribute $dry_run $network_interface_id $attribute -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkInterfacePermissions
export def 'ec2 describe-network-interface-permissions' [
  --network-interface-permission-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeNetworkInterfacePermissions $network_interface_permission_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkInterfaces
export def 'ec2 describe-network-interfaces' [
  --include-managed-resources: oneof<bool>
  --dry-run
  --network-interface-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeNetworkInterfaces $include_managed_resources $dry_run $network_interface_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkingFlexCostAllocationPolicies
export def 'ec2 describe-networking-flex-cost-allocation-policies' [
  --fca-policy-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeNetworkingFlexCostAllocationPolicies $fca_policy_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeNetworkingFlexCostAllocationPolicyAssociations
export def 'ec2 describe-networking-flex-cost-allocation-policy-associations' [
  --fca-policy-association-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeNetworkingFlexCostAllocationPolicyAssociations $fca_policy_association_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeOutpostLags
export def 'ec2 describe-outpost-lags' [
  --outpost-lag-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeOutpostLags $outpost_lag_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribePlacementGroups
export def 'ec2 describe-placement-groups' [
  --group-ids: list<string>
  --dry-run
  --group-names: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribePlacementGroups $group_ids $dry_run $group_names $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribePrefixLists
export def 'ec2 describe-prefix-lists' [
  --dry-run
  --filters: any
  --prefix-list-ids: list<string>
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
]: any -> any { call 'ec2 DescribePrefixLists $dry_run $filters $prefix_list_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribePrincipalIdFormat
export def 'ec2 describe-principal-id-format' [
  --dry-run
  --resources: list<string>
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
]: any -> any { call 'ec2 DescribePrincipalIdFormat $dry_run $resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribePublicIpv4Pools
export def 'ec2 describe-public-ipv4-pools' [
  --pool-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribePublicIpv4Pools $pool_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr
@search-terms DescribeRegions
export def 'ec2 describe-regions' [
  --region-names: list<string>
  --all-regions: oneof<bool>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeRegions $region_names $all_regions $dry_run $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeReplaceRootVolumeTasks
export def 'ec2 describe-replace-root-volume-tasks' [
  --replace-root-volume-task-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeReplaceRootVolumeTasks $replace_root_volume_task_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeReservedInstances
export def 'ec2 describe-reserved-instances' [
  --offering-class: string@[standard convertible]
  --reserved-instances-ids: list<string>
  --dry-run
  --filters: any
  --offering-type: string@["Heavy Utilization" "Medium Utilization" "Light Utilization" "No Upfront" "Partial Upfront" "All Upfront"]
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
]: any -> any { call 'ec2 DescribeReservedInstances $offering_class $reserved_instances_ids $dry_run $filters $offering_type -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeReservedInstancesListings
export def 'ec2 describe-reserved-instances-listings' [
  --reserved-instances-id: string
  --reserved-instances-listing-id: string
  --filters: any
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
]: any -> any { call 'ec2 DescribeReservedInstancesListings $reserved_instances_id $reserved_instances_listing_id $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReservedInstancesModifications
export def 'ec2 describe-reserved-instances-modifications' [
  --reserved-instances-modification-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeReservedInstancesModifications $reserved_instances_modification_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeReservedInstancesOfferings
export def 'ec2 describe-reserved-instances-offerings' [
  --availability-zone: string
  --include-marketplace: oneof<bool>
  --instance-type: string
  --max-duration: int
  --max-instance-count: int
  --min-duration: int
  --offering-class: string@[standard convertible]
  --product-description: string@["Linux/UNIX" "Linux/UNIX (Amazon VPC)" Windows "Windows (Amazon VPC)"]
  --reserved-instances-offering-ids: list<string>
  --availability-zone-id: string
  --dry-run
  --filters: any
  --instance-tenancy: string@[default dedicated host]
  --offering-type: string@["Heavy Utilization" "Medium Utilization" "Light Utilization" "No Upfront" "Partial Upfront" "All Upfront"]
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
]: any -> any { call 'ec2 DescribeReservedInstancesOfferings $availability_zone $include_marketplace $instance_type $max_duration $max_instance_count $min_duration $offering_class $product_description $reserved_instances_offering_ids $availability_zone_id $dry_run $filters $instance_tenancy $offering_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeRouteServerEndpoints
export def 'ec2 describe-route-server-endpoints' [
  --route-server-endpoint-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeRouteServerEndpoints $route_server_endpoint_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeRouteServerPeers
export def 'ec2 describe-route-server-peers' [
  --route-server-peer-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeRouteServerPeers $route_server_peer_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeRouteServers
export def 'ec2 describe-route-servers' [
  --route-server-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeRouteServers $route_server_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeRouteTables
export def 'ec2 describe-route-tables' [
  --dry-run
  --route-table-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeRouteTables $dry_run $route_table_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --first-slot-start-time-range --recurrence
@search-terms DescribeScheduledInstanceAvailability
export def 'ec2 describe-scheduled-instance-availability' [
  --dry-run
  --filters: any
  --first-slot-start-time-range: record
  --max-slot-duration-in-hours: int
  --min-slot-duration-in-hours: int
  --recurrence: record
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
]: any -> any { call 'ec2 DescribeScheduledInstanceAvailability $dry_run $filters $first_slot_start_time_range $max_slot_duration_in_hours $min_slot_duration_in_hours $recurrence -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeScheduledInstances
export def 'ec2 describe-scheduled-instances' [
  --dry-run
  --filters: any
  --scheduled-instance-ids: list<string>
  --slot-start-time-range: record
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
]: any -> any { call 'ec2 DescribeScheduledInstances $dry_run $filters $scheduled_instance_ids $slot_start_time_range -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSecondaryInterfaces
export def 'ec2 describe-secondary-interfaces' [
  --dry-run
  --filters: any
  --secondary-interface-ids: list<string>
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
]: any -> any { call 'ec2 DescribeSecondaryInterfaces $dry_run $filters $secondary_interface_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSecondaryNetworks
export def 'ec2 describe-secondary-networks' [
  --dry-run
  --filters: any
  --secondary-network-ids: list<string>
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
]: any -> any { call 'ec2 DescribeSecondaryNetworks $dry_run $filters $secondary_network_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSecondarySubnets
export def 'ec2 describe-secondary-subnets' [
  --dry-run
  --filters: any
  --secondary-subnet-ids: list<string>
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
]: any -> any { call 'ec2 DescribeSecondarySubnets $dry_run $filters $secondary_subnet_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --group-id
@search-terms DescribeSecurityGroupReferences
export def 'ec2 describe-security-group-references' [
  --dry-run
  --group-id: list<string>
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
]: any -> any { call 'ec2 DescribeSecurityGroupReferences $dry_run $group_id -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSecurityGroupRules
export def 'ec2 describe-security-group-rules' [
  --filters: any
  --security-group-rule-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 DescribeSecurityGroupRules $filters $security_group_rule_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSecurityGroupVpcAssociations
export def 'ec2 describe-security-group-vpc-associations' [
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeSecurityGroupVpcAssociations $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSecurityGroups
export def 'ec2 describe-security-groups' [
  --group-ids: list<string>
  --group-names: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeSecurityGroups $group_ids $group_names $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeServiceLinkVirtualInterfaces
export def 'ec2 describe-service-link-virtual-interfaces' [
  --service-link-virtual-interface-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeServiceLinkVirtualInterfaces $service_link_virtual_interface_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 24hr; needs --attribute --snapshot-id
@search-terms DescribeSnapshotAttribute
export def 'ec2 describe-snapshot-attribute' [
  --attribute: string@[productCodes createVolumePermission]
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeSnapshotAttribute $attribute $snapshot_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSnapshotTierStatus
export def 'ec2 describe-snapshot-tier-status' [
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeSnapshotTierStatus $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 24hr
@search-terms DescribeSnapshots
export def 'ec2 describe-snapshots' [
  --owner-ids: list<string>
  --restorable-by-user-ids: list<string>
  --snapshot-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeSnapshots $owner_ids $restorable_by_user_ids $snapshot_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeSpotDatafeedSubscription
export def 'ec2 describe-spot-datafeed-subscription' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeSpotDatafeedSubscription $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --spot-fleet-request-id
@search-terms DescribeSpotFleetInstances
export def 'ec2 describe-spot-fleet-instances' [
  --dry-run
  --spot-fleet-request-id: string
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
]: any -> any { call 'ec2 DescribeSpotFleetInstances $dry_run $spot_fleet_request_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --spot-fleet-request-id --start-time
@search-terms DescribeSpotFleetRequestHistory
export def 'ec2 describe-spot-fleet-request-history' [
  --dry-run
  --spot-fleet-request-id: string
  --event-type: string@[instanceChange fleetRequestChange error information]
  --start-time: oneof<datetime, duration, string>
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeSpotFleetRequestHistory $dry_run $spot_fleet_request_id $event_type $start_time $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeSpotFleetRequests
export def 'ec2 describe-spot-fleet-requests' [
  --dry-run
  --spot-fleet-request-ids: list<string>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeSpotFleetRequests $dry_run $spot_fleet_request_ids -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeSpotInstanceRequests
export def 'ec2 describe-spot-instance-requests' [
  --dry-run
  --spot-instance-request-ids: list<string>
  --filters: any
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeSpotInstanceRequests $dry_run $spot_instance_request_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSpotPriceHistory
export def 'ec2 describe-spot-price-history' [
  --availability-zone-id: string
  --dry-run
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --instance-types: list<string>
  --product-descriptions: list<string>
  --filters: any
  --availability-zone: string
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
]: any -> any { call 'ec2 DescribeSpotPriceHistory $availability_zone_id $dry_run $start_time $end_time $instance_types $product_descriptions $filters $availability_zone -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --vpc-id
@search-terms DescribeStaleSecurityGroups
export def 'ec2 describe-stale-security-groups' [
  --dry-run
  --vpc-id: string
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
]: any -> any { call 'ec2 DescribeStaleSecurityGroups $dry_run $vpc_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 15sec
@search-terms DescribeStoreImageTasks
export def 'ec2 describe-store-image-tasks' [
  --image-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeStoreImageTasks $image_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeSubnets
export def 'ec2 describe-subnets' [
  --filters: any
  --subnet-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 DescribeSubnets $filters $subnet_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTags
export def 'ec2 describe-tags' [
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeTags $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTrafficMirrorFilterRules
export def 'ec2 describe-traffic-mirror-filter-rules' [
  --traffic-mirror-filter-rule-ids: list<string>
  --traffic-mirror-filter-id: string
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeTrafficMirrorFilterRules $traffic_mirror_filter_rule_ids $traffic_mirror_filter_id $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTrafficMirrorFilters
export def 'ec2 describe-traffic-mirror-filters' [
  --traffic-mirror-filter-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeTrafficMirrorFilters $traffic_mirror_filter_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTrafficMirrorSessions
export def 'ec2 describe-traffic-mirror-sessions' [
  --traffic-mirror-session-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeTrafficMirrorSessions $traffic_mirror_session_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTrafficMirrorTargets
export def 'ec2 describe-traffic-mirror-targets' [
  --traffic-mirror-target-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeTrafficMirrorTargets $traffic_mirror_target_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayAttachments
export def 'ec2 describe-transit-gateway-attachments' [
  --transit-gateway-attachment-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayAttachments $transit_gateway_attachment_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayConnectPeers
export def 'ec2 describe-transit-gateway-connect-peers' [
  --transit-gateway-connect-peer-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayConnectPeers $transit_gateway_connect_peer_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayConnects
export def 'ec2 describe-transit-gateway-connects' [
  --transit-gateway-attachment-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayConnects $transit_gateway_attachment_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayMeteringPolicies
export def 'ec2 describe-transit-gateway-metering-policies' [
  --transit-gateway-metering-policy-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayMeteringPolicies $transit_gateway_metering_policy_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayMulticastDomains
export def 'ec2 describe-transit-gateway-multicast-domains' [
  --transit-gateway-multicast-domain-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayMulticastDomains $transit_gateway_multicast_domain_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayNetworkFunctionAttachments
export def 'ec2 describe-transit-gateway-network-function-attachments' [
  --transit-gateway-attachment-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayNetworkFunctionAttachments $transit_gateway_attachment_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayPeeringAttachments
export def 'ec2 describe-transit-gateway-peering-attachments' [
  --transit-gateway-attachment-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayPeeringAttachments $transit_gateway_attachment_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayPolicyTables
export def 'ec2 describe-transit-gateway-policy-tables' [
  --transit-gateway-policy-table-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayPolicyTables $transit_gateway_policy_table_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayRouteTableAnnouncements
export def 'ec2 describe-transit-gateway-route-table-announcements' [
  --transit-gateway-route-table-announcement-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayRouteTableAnnouncements $transit_gateway_route_table_announcement_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayRouteTables
export def 'ec2 describe-transit-gateway-route-tables' [
  --transit-gateway-route-table-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayRouteTables $transit_gateway_route_table_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGatewayVpcAttachments
export def 'ec2 describe-transit-gateway-vpc-attachments' [
  --transit-gateway-attachment-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGatewayVpcAttachments $transit_gateway_attachment_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTransitGateways
export def 'ec2 describe-transit-gateways' [
  --transit-gateway-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeTransitGateways $transit_gateway_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeTrunkInterfaceAssociations
export def 'ec2 describe-trunk-interface-associations' [
  --association-ids: list<string>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeTrunkInterfaceAssociations $association_ids $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVerifiedAccessEndpoints
export def 'ec2 describe-verified-access-endpoints' [
  --verified-access-endpoint-ids: list<string>
  --verified-access-instance-id: string
  --verified-access-group-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeVerifiedAccessEndpoints $verified_access_endpoint_ids $verified_access_instance_id $verified_access_group_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVerifiedAccessGroups
export def 'ec2 describe-verified-access-groups' [
  --verified-access-group-ids: list<string>
  --verified-access-instance-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeVerifiedAccessGroups $verified_access_group_ids $verified_access_instance_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVerifiedAccessInstanceLoggingConfigurations
export def 'ec2 describe-verified-access-instance-logging-configurations' [
  --verified-access-instance-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeVerifiedAccessInstanceLoggingConfigurations $verified_access_instance_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVerifiedAccessInstances
export def 'ec2 describe-verified-access-instances' [
  --verified-access-instance-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeVerifiedAccessInstances $verified_access_instance_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms DescribeVerifiedAccessTrustProviders
export def 'ec2 describe-verified-access-trust-providers' [
  --verified-access-trust-provider-ids: list<string>
  --filters: any
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeVerifiedAccessTrustProviders $verified_access_trust_provider_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 5min; needs --attribute --volume-id
@search-terms DescribeVolumeAttribute
export def 'ec2 describe-volume-attribute' [
  --attribute: string@[autoEnableIO productCodes]
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeVolumeAttribute $attribute $volume_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms DescribeVolumeStatus
export def 'ec2 describe-volume-status' [
  --volume-ids: list<string>
  --include-managed-resources: oneof<bool>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeVolumeStatus $volume_ids $include_managed_resources $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVolumes
export def 'ec2 describe-volumes' [
  --volume-ids: list<string>
  --include-managed-resources: oneof<bool>
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeVolumes $volume_ids $include_managed_resources $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 30sec
@search-terms DescribeVolumesModifications
export def 'ec2 describe-volumes-modifications' [
  --dry-run
  --volume-ids: list<string>
  --filters: any
  --include-managed-resources: oneof<bool>
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
]: any -> any { call 'ec2 DescribeVolumesModifications $dry_run $volume_ids $filters $include_managed_resources -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --attribute --vpc-id
@search-terms DescribeVpcAttribute
export def 'ec2 describe-vpc-attribute' [
  --attribute: string@[enableDnsSupport enableDnsHostnames enableNetworkAddressUsageMetrics]
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeVpcAttribute $attribute $vpc_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcBlockPublicAccessExclusions
export def 'ec2 describe-vpc-block-public-access-exclusions' [
  --dry-run
  --filters: any
  --exclusion-ids: list<string>
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
]: any -> any { call 'ec2 DescribeVpcBlockPublicAccessExclusions $dry_run $filters $exclusion_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeVpcBlockPublicAccessOptions
export def 'ec2 describe-vpc-block-public-access-options' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeVpcBlockPublicAccessOptions $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeVpcClassicLink
export def 'ec2 describe-vpc-classic-link' [
  --dry-run
  --vpc-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeVpcClassicLink $dry_run $vpc_ids $filters -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcClassicLinkDnsSupport
export def 'ec2 describe-vpc-classic-link-dns-support' [
  --vpc-ids: list<string>
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
]: any -> any { call 'ec2 DescribeVpcClassicLinkDnsSupport $vpc_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcEncryptionControls
export def 'ec2 describe-vpc-encryption-controls' [
  --dry-run
  --filters: any
  --vpc-encryption-control-ids: list<string>
  --vpc-ids: list<string>
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
]: any -> any { call 'ec2 DescribeVpcEncryptionControls $dry_run $filters $vpc_encryption_control_ids $vpc_ids -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcEndpointAssociations
export def 'ec2 describe-vpc-endpoint-associations' [
  --dry-run
  --vpc-endpoint-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeVpcEndpointAssociations $dry_run $vpc_endpoint_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcEndpointConnectionNotifications
export def 'ec2 describe-vpc-endpoint-connection-notifications' [
  --dry-run
  --connection-notification-id: string
  --filters: any
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
]: any -> any { call 'ec2 DescribeVpcEndpointConnectionNotifications $dry_run $connection_notification_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcEndpointConnections
export def 'ec2 describe-vpc-endpoint-connections' [
  --dry-run
  --filters: any
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
]: any -> any { call 'ec2 DescribeVpcEndpointConnections $dry_run $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcEndpointServiceConfigurations
export def 'ec2 describe-vpc-endpoint-service-configurations' [
  --dry-run
  --service-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeVpcEndpointServiceConfigurations $dry_run $service_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min; needs --service-id
@search-terms DescribeVpcEndpointServicePermissions
export def 'ec2 describe-vpc-endpoint-service-permissions' [
  --dry-run
  --service-id: string
  --filters: any
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
]: any -> any { call 'ec2 DescribeVpcEndpointServicePermissions $dry_run $service_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcEndpointServices
export def 'ec2 describe-vpc-endpoint-services' [
  --dry-run
  --service-names: list<string>
  --filters: any
  --service-regions: list<string>
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
]: any -> any { call 'ec2 DescribeVpcEndpointServices $dry_run $service_names $filters $service_regions -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcEndpoints
export def 'ec2 describe-vpc-endpoints' [
  --dry-run
  --vpc-endpoint-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeVpcEndpoints $dry_run $vpc_endpoint_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcPeeringConnections
export def 'ec2 describe-vpc-peering-connections' [
  --dry-run
  --vpc-peering-connection-ids: list<string>
  --filters: any
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
]: any -> any { call 'ec2 DescribeVpcPeeringConnections $dry_run $vpc_peering_connection_ids $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpcs
export def 'ec2 describe-vpcs' [
  --filters: any
  --vpc-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 DescribeVpcs $filters $vpc_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 5min
@search-terms DescribeVpnConcentrators
export def 'ec2 describe-vpn-concentrators' [
  --vpn-concentrator-ids: list<string>
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 DescribeVpnConcentrators $vpn_concentrator_ids $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms DescribeVpnConnections
export def 'ec2 describe-vpn-connections' [
  --filters: any
  --vpn-connection-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --with-input
  --fail-fast
]: any -> any { call 'ec2 DescribeVpnConnections $filters $vpn_connection_ids $dry_run -- $region $profile $raw $regions $profiles $stream $with_input $fail_fast' }

# POST /; cached 5min
@search-terms DescribeVpnGateways
export def 'ec2 describe-vpn-gateways' [
  --filters: any
  --vpn-gateway-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 DescribeVpnGateways $filters $vpn_gateway_ids $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-id --vpc-id
@search-terms DetachClassicLinkVpc
export def 'ec2 detach-classic-link-vpc' [
  --dry-run
  --instance-id: string
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DetachClassicLinkVpc $dry_run $instance_id $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id --watermark-key
@search-terms DetachImageWatermark
export def 'ec2 detach-image-watermark' [
  --image-id: string
  --watermark-key: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DetachImageWatermark $image_id $watermark_key $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --internet-gateway-id --vpc-id
@search-terms DetachInternetGateway
export def 'ec2 detach-internet-gateway' [
  --dry-run
  --internet-gateway-id: string
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DetachInternetGateway $dry_run $internet_gateway_id $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attachment-id
@search-terms DetachNetworkInterface
export def 'ec2 detach-network-interface' [
  --dry-run
  --attachment-id: string
  --force: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DetachNetworkInterface $dry_run $attachment_id $force -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-instance-id --verified-access-trust-provider-id
@search-terms DetachVerifiedAccessTrustProvider
export def 'ec2 detach-verified-access-trust-provider' [
  --verified-access-instance-id: string
  --verified-access-trust-provider-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DetachVerifiedAccessTrustProvider $verified_access_instance_id $verified_access_trust_provider_id $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms DetachVolume
export def 'ec2 detach-volume' [
  --device: string
  --force: oneof<bool>
  --instance-id: string
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DetachVolume $device $force $instance_id $volume_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id --vpn-gateway-id
@search-terms DetachVpnGateway
export def 'ec2 detach-vpn-gateway' [
  --vpc-id: string
  --vpn-gateway-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DetachVpnGateway $vpc_id $vpn_gateway_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --allocation-id
@search-terms DisableAddressTransfer
export def 'ec2 disable-address-transfer' [
  --allocation-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableAddressTransfer $allocation_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableAllowedImagesSettings
export def 'ec2 disable-allowed-images-settings' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableAllowedImagesSettings $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableApplicationStatusCheckSuppression
export def 'ec2 disable-application-status-check-suppression' [
  --instance-ids: list<string>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableApplicationStatusCheckSuppression $instance_ids $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableAwsNetworkPerformanceMetricSubscription
export def 'ec2 disable-aws-network-performance-metric-subscription' [
  --source: string
  --destination: string
  --metric: string
  --statistic: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableAwsNetworkPerformanceMetricSubscription $source $destination $metric $statistic $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableCapacityManager
export def 'ec2 disable-capacity-manager' [
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableCapacityManager $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableEbsEncryptionByDefault
export def 'ec2 disable-ebs-encryption-by-default' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableEbsEncryptionByDefault $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms DisableFastLaunch
export def 'ec2 disable-fast-launch' [
  --image-id: string
  --force: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableFastLaunch $image_id $force $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-snapshot-ids
@search-terms DisableFastSnapshotRestores
export def 'ec2 disable-fast-snapshot-restores' [
  --availability-zones: list<string>
  --availability-zone-ids: list<string>
  --source-snapshot-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableFastSnapshotRestores $availability_zones $availability_zone_ids $source_snapshot_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms DisableImage
export def 'ec2 disable-image' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableImage $image_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableImageBlockPublicAccess
export def 'ec2 disable-image-block-public-access' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableImageBlockPublicAccess $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms DisableImageDeprecation
export def 'ec2 disable-image-deprecation' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableImageDeprecation $image_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms DisableImageDeregistrationProtection
export def 'ec2 disable-image-deregistration-protection' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableImageDeregistrationProtection $image_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-ids
@search-terms DisableInstanceSqlHaStandbyDetections
export def 'ec2 disable-instance-sql-ha-standby-detections' [
  --instance-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableInstanceSqlHaStandbyDetections $instance_ids $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --delegated-admin-account-id
@search-terms DisableIpamOrganizationAdminAccount
export def 'ec2 disable-ipam-organization-admin-account' [
  --dry-run
  --delegated-admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableIpamOrganizationAdminAccount $dry_run $delegated_admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-policy-id
@search-terms DisableIpamPolicy
export def 'ec2 disable-ipam-policy' [
  --dry-run
  --ipam-policy-id: string
  --organization-target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableIpamPolicy $dry_run $ipam_policy_id $organization_target_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-id --route-table-id
@search-terms DisableRouteServerPropagation
export def 'ec2 disable-route-server-propagation' [
  --route-server-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableRouteServerPropagation $route_server_id $route_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableSerialConsoleAccess
export def 'ec2 disable-serial-console-access' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableSerialConsoleAccess $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableSnapshotBlockPublicAccess
export def 'ec2 disable-snapshot-block-public-access' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableSnapshotBlockPublicAccess $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id
@search-terms DisableTransitGatewayRouteTablePropagation
export def 'ec2 disable-transit-gateway-route-table-propagation' [
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --transit-gateway-route-table-announcement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableTransitGatewayRouteTablePropagation $transit_gateway_route_table_id $transit_gateway_attachment_id $dry_run $transit_gateway_route_table_announcement_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-id --route-table-id
@search-terms DisableVgwRoutePropagation
export def 'ec2 disable-vgw-route-propagation' [
  --gateway-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableVgwRoutePropagation $gateway_id $route_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms DisableVpcClassicLink
export def 'ec2 disable-vpc-classic-link' [
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableVpcClassicLink $dry_run $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisableVpcClassicLinkDnsSupport
export def 'ec2 disable-vpc-classic-link-dns-support' [
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisableVpcClassicLinkDnsSupport $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms DisassociateAddress
export def 'ec2 disassociate-address' [
  --association-id: string
  --public-ip: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateAddress $association_id $public_ip $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-status-check-id
@search-terms DisassociateApplicationStatusCheck
export def 'ec2 disassociate-application-status-check' [
  --application-status-check-id: string
  --target-tag-associations: any
  --instance-ids: list<string>
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateApplicationStatusCheck $application_status_check_id $target_tag_associations $instance_ids $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id --unused-reservation-billing-owner-id
@search-terms DisassociateCapacityReservationBillingOwner
export def 'ec2 disassociate-capacity-reservation-billing-owner' [
  --dry-run
  --capacity-reservation-id: string
  --unused-reservation-billing-owner-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateCapacityReservationBillingOwner $dry_run $capacity_reservation_id $unused_reservation_billing_owner_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id --association-id
@search-terms DisassociateClientVpnTargetNetwork
export def 'ec2 disassociate-client-vpn-target-network' [
  --client-vpn-endpoint-id: string
  --association-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateClientVpnTargetNetwork $client_vpn_endpoint_id $association_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --certificate-arn --role-arn
@search-terms DisassociateEnclaveCertificateIamRole
export def 'ec2 disassociate-enclave-certificate-iam-role' [
  --certificate-arn: string
  --role-arn: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateEnclaveCertificateIamRole $certificate_arn $role_arn $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id
@search-terms DisassociateIamInstanceProfile
export def 'ec2 disassociate-iam-instance-profile' [
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateIamInstanceProfile $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-event-window-id --association-target
@search-terms DisassociateInstanceEventWindow
export def 'ec2 disassociate-instance-event-window' [
  --dry-run
  --instance-event-window-id: string
  --association-target: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateInstanceEventWindow $dry_run $instance_event_window_id $association_target -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --asn --cidr
@search-terms DisassociateIpamByoasn
export def 'ec2 disassociate-ipam-byoasn' [
  --dry-run
  --asn: string
  --cidr: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateIpamByoasn $dry_run $asn $cidr -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-resource-discovery-association-id
@search-terms DisassociateIpamResourceDiscovery
export def 'ec2 disassociate-ipam-resource-discovery' [
  --dry-run
  --ipam-resource-discovery-association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateIpamResourceDiscovery $dry_run $ipam_resource_discovery_association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --kms-key-id
@search-terms DisassociateKmsKeyId
export def 'ec2 disassociate-kms-key-id' [
  --snapshot-id: string
  --kms-key-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateKmsKeyId $snapshot_id $kms_key_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --nat-gateway-id --association-ids
@search-terms DisassociateNatGatewayAddress
export def 'ec2 disassociate-nat-gateway-address' [
  --nat-gateway-id: string
  --association-ids: list<string>
  --max-drain-duration-seconds: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateNatGatewayAddress $nat_gateway_id $association_ids $max_drain_duration_seconds $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fca-policy-association-ids
@search-terms DisassociateNetworkingFlexCostAllocationPolicy
export def 'ec2 disassociate-networking-flex-cost-allocation-policy' [
  --fca-policy-association-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateNetworkingFlexCostAllocationPolicy $fca_policy_association_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-id --vpc-id
@search-terms DisassociateRouteServer
export def 'ec2 disassociate-route-server' [
  --route-server-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateRouteServer $route_server_id $vpc_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id
@search-terms DisassociateRouteTable
export def 'ec2 disassociate-route-table' [
  --dry-run
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateRouteTable $dry_run $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id --vpc-id
@search-terms DisassociateSecurityGroupVpc
export def 'ec2 disassociate-security-group-vpc' [
  --group-id: string
  --vpc-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateSecurityGroupVpc $group_id $vpc_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id
@search-terms DisassociateSubnetCidrBlock
export def 'ec2 disassociate-subnet-cidr-block' [
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateSubnetCidrBlock $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-multicast-domain-id --transit-gateway-attachment-id --subnet-ids
@search-terms DisassociateTransitGatewayMulticastDomain
export def 'ec2 disassociate-transit-gateway-multicast-domain' [
  --transit-gateway-multicast-domain-id: string
  --transit-gateway-attachment-id: string
  --subnet-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateTransitGatewayMulticastDomain $transit_gateway_multicast_domain_id $transit_gateway_attachment_id $subnet_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-policy-table-id --transit-gateway-attachment-id
@search-terms DisassociateTransitGatewayPolicyTable
export def 'ec2 disassociate-transit-gateway-policy-table' [
  --transit-gateway-policy-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateTransitGatewayPolicyTable $transit_gateway_policy_table_id $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id --transit-gateway-attachment-id
@search-terms DisassociateTransitGatewayRouteTable
export def 'ec2 disassociate-transit-gateway-route-table' [
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateTransitGatewayRouteTable $transit_gateway_route_table_id $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id
@search-terms DisassociateTrunkInterface
export def 'ec2 disassociate-trunk-interface' [
  --association-id: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateTrunkInterface $association_id $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id
@search-terms DisassociateVpcCidrBlock
export def 'ec2 disassociate-vpc-cidr-block' [
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 DisassociateVpcCidrBlock $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --allocation-id --transfer-account-id
@search-terms EnableAddressTransfer
export def 'ec2 enable-address-transfer' [
  --allocation-id: string
  --transfer-account-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableAddressTransfer $allocation_id $transfer_account_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --allowed-images-settings-state
@search-terms EnableAllowedImagesSettings
export def 'ec2 enable-allowed-images-settings' [
  --allowed-images-settings-state: string@[enabled audit-mode]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableAllowedImagesSettings $allowed_images_settings_state $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableApplicationStatusCheckSuppression
export def 'ec2 enable-application-status-check-suppression' [
  --instance-ids: list<string>
  --duration-seconds: int
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableApplicationStatusCheckSuppression $instance_ids $duration_seconds $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableAwsNetworkPerformanceMetricSubscription
export def 'ec2 enable-aws-network-performance-metric-subscription' [
  --source: string
  --destination: string
  --metric: string
  --statistic: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableAwsNetworkPerformanceMetricSubscription $source $destination $metric $statistic $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableCapacityManager
export def 'ec2 enable-capacity-manager' [
  --organizations-access: oneof<bool>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableCapacityManager $organizations_access $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableEbsEncryptionByDefault
export def 'ec2 enable-ebs-encryption-by-default' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableEbsEncryptionByDefault $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableFastLaunch $image_id $resource_type $snapshot_configuration $launch_template $max_parallel_launches $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-snapshot-ids
@search-terms EnableFastSnapshotRestores
export def 'ec2 enable-fast-snapshot-restores' [
  --availability-zones: list<string>
  --availability-zone-ids: list<string>
  --source-snapshot-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableFastSnapshotRestores $availability_zones $availability_zone_ids $source_snapshot_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms EnableImage
export def 'ec2 enable-image' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableImage $image_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-block-public-access-state
@search-terms EnableImageBlockPublicAccess
export def 'ec2 enable-image-block-public-access' [
  --image-block-public-access-state: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableImageBlockPublicAccess $image_block_public_access_state $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id --deprecate-at
@search-terms EnableImageDeprecation
export def 'ec2 enable-image-deprecation' [
  --image-id: string
  --deprecate-at: oneof<datetime, duration, string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableImageDeprecation $image_id $deprecate_at $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms EnableImageDeregistrationProtection
export def 'ec2 enable-image-deregistration-protection' [
  --image-id: string
  --with-cooldown: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableImageDeregistrationProtection $image_id $with_cooldown $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-ids
@search-terms EnableInstanceSqlHaStandbyDetections
export def 'ec2 enable-instance-sql-ha-standby-detections' [
  --instance-ids: list<string>
  --sql-server-credentials: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableInstanceSqlHaStandbyDetections $instance_ids $sql_server_credentials $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --ipam-internet-registry-association-id --rpki-version --service-uri --child-handle --parent-handle --parent-bpki-ta
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableIpamInternetRegistryAssociation $dry_run $ipam_internet_registry_association_id $rpki_version $service_uri $child_handle $parent_handle $parent_bpki_ta $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --delegated-admin-account-id
@search-terms EnableIpamOrganizationAdminAccount
export def 'ec2 enable-ipam-organization-admin-account' [
  --dry-run
  --delegated-admin-account-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableIpamOrganizationAdminAccount $dry_run $delegated_admin_account_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-policy-id
@search-terms EnableIpamPolicy
export def 'ec2 enable-ipam-policy' [
  --dry-run
  --ipam-policy-id: string
  --organization-target-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableIpamPolicy $dry_run $ipam_policy_id $organization_target_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableReachabilityAnalyzerOrganizationSharing
export def 'ec2 enable-reachability-analyzer-organization-sharing' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableReachabilityAnalyzerOrganizationSharing $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-id --route-table-id
@search-terms EnableRouteServerPropagation
export def 'ec2 enable-route-server-propagation' [
  --route-server-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableRouteServerPropagation $route_server_id $route_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableSerialConsoleAccess
export def 'ec2 enable-serial-console-access' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableSerialConsoleAccess $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --state
@search-terms EnableSnapshotBlockPublicAccess
export def 'ec2 enable-snapshot-block-public-access' [
  --state: string@[block-all-sharing block-new-sharing unblocked]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableSnapshotBlockPublicAccess $state $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id
@search-terms EnableTransitGatewayRouteTablePropagation
export def 'ec2 enable-transit-gateway-route-table-propagation' [
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --dry-run
  --transit-gateway-route-table-announcement-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableTransitGatewayRouteTablePropagation $transit_gateway_route_table_id $transit_gateway_attachment_id $dry_run $transit_gateway_route_table_announcement_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --gateway-id --route-table-id
@search-terms EnableVgwRoutePropagation
export def 'ec2 enable-vgw-route-propagation' [
  --gateway-id: string
  --route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableVgwRoutePropagation $gateway_id $route_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms EnableVolumeIO
export def 'ec2 enable-volume-io' [
  --dry-run
  --volume-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableVolumeIO $dry_run $volume_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms EnableVpcClassicLink
export def 'ec2 enable-vpc-classic-link' [
  --dry-run
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableVpcClassicLink $dry_run $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms EnableVpcClassicLinkDnsSupport
export def 'ec2 enable-vpc-classic-link-dns-support' [
  --vpc-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 EnableVpcClassicLinkDnsSupport $vpc_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id
@search-terms ExportClientVpnClientCertificateRevocationList
export def 'ec2 export-client-vpn-client-certificate-revocation-list' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ExportClientVpnClientCertificateRevocationList $client_vpn_endpoint_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id
@search-terms ExportClientVpnClientConfiguration
export def 'ec2 export-client-vpn-client-configuration' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ExportClientVpnClientConfiguration $client_vpn_endpoint_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --disk-image-format --image-id --s3-export-location
@search-terms ExportImage
export def 'ec2 export-image' [
  --client-token: string
  --description: string
  --disk-image-format: string@[VMDK RAW VHD]
  --dry-run
  --image-id: string
  --s3-export-location: record
  --role-name: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ExportImage $client_token $description $disk_image_format $dry_run $image_id $s3_export_location $role_name $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id --s3-bucket
@search-terms ExportTransitGatewayRoutes
export def 'ec2 export-transit-gateway-routes' [
  --transit-gateway-route-table-id: string
  --filters: any
  --s3-bucket: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ExportTransitGatewayRoutes $transit_gateway_route_table_id $filters $s3_bucket $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-instance-id
@search-terms ExportVerifiedAccessInstanceClientConfiguration
export def 'ec2 export-verified-access-instance-client-configuration' [
  --verified-access-instance-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ExportVerifiedAccessInstanceClientConfiguration $verified_access_instance_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-connection-id --vpn-tunnel-outside-ip-address
@search-terms GetActiveVpnTunnelStatus
export def 'ec2 get-active-vpn-tunnel-status' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetActiveVpnTunnelStatus $vpn_connection_id $vpn_tunnel_outside_ip_address $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetAllowedImagesSettings
export def 'ec2 get-allowed-images-settings' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetAllowedImagesSettings $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --certificate-arn
@search-terms GetAssociatedEnclaveCertificateIamRoles
export def 'ec2 get-associated-enclave-certificate-iam-roles' [
  --certificate-arn: string
  --dry-run
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
]: any -> any { call 'ec2 GetAssociatedEnclaveCertificateIamRoles $certificate_arn $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --pool-id
@search-terms GetAssociatedIpv6PoolCidrs
export def 'ec2 get-associated-ipv6-pool-cidrs' [
  --pool-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetAssociatedIpv6PoolCidrs $pool_id $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages
@search-terms GetAwsNetworkPerformanceData
export def 'ec2 get-aws-network-performance-data' [
  --data-queries: list
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetAwsNetworkPerformanceData $data_queries $start_time $end_time $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetCapacityManagerAttributes
export def 'ec2 get-capacity-manager-attributes' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetCapacityManagerAttributes $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --metric-names --start-time --end-time --period
@search-terms GetCapacityManagerMetricData
export def 'ec2 get-capacity-manager-metric-data' [
  --metric-names: list<string>
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --period: int
  --group-by: list<string>
  --filter-by: list
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetCapacityManagerMetricData $metric_names $start_time $end_time $period $group_by $filter_by $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --group-by --start-time --end-time --metric-names
@search-terms GetCapacityManagerMetricDimensions
export def 'ec2 get-capacity-manager-metric-dimensions' [
  --group-by: list<string>
  --filter-by: list
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --metric-names: list<string>
  --dry-run
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
]: any -> any { call 'ec2 GetCapacityManagerMetricDimensions $group_by $filter_by $start_time $end_time $metric_names $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetCapacityManagerMonitoredTagKeys
export def 'ec2 get-capacity-manager-monitored-tag-keys' [
  --dry-run
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
]: any -> any { call 'ec2 GetCapacityManagerMonitoredTagKeys $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --market-type --capacity-amount --capacity-unit --capacity-availability-zone-ids
@search-terms GetCapacityManagerSupportabilityScores
export def 'ec2 get-capacity-manager-supportability-scores' [
  --market-type: string@[on-demand spot]
  --capacity-amount: int
  --capacity-unit: string@[vcpus instances]
  --capacity-availability-zone-ids: list<string>
  --instance-types: list<string>
  --instance-requirements-with-metadata: record
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetCapacityManagerSupportabilityScores $market_type $capacity_amount $capacity_unit $capacity_availability_zone_ids $instance_types $instance_requirements_with_metadata $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --capacity-reservation-id
@search-terms GetCapacityReservationUsage
export def 'ec2 get-capacity-reservation-usage' [
  --capacity-reservation-id: string
  --next-token: string
  --max-results: int
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetCapacityReservationUsage $capacity_reservation_id $next_token $max_results $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --client-vpn-endpoint-id
@search-terms GetClientVpnEndpointAuthorizationPolicy
export def 'ec2 get-client-vpn-endpoint-authorization-policy' [
  --client-vpn-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetClientVpnEndpointAuthorizationPolicy $client_vpn_endpoint_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --pool-id
@search-terms GetCoipPoolUsage
export def 'ec2 get-coip-pool-usage' [
  --pool-id: string
  --filters: any
  --max-results: int
  --next-token: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetCoipPoolUsage $pool_id $filters $max_results $next_token $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-id
@search-terms GetConsoleOutput
export def 'ec2 get-console-output' [
  --instance-id: string
  --latest: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetConsoleOutput $instance_id $latest $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; needs --instance-id
@search-terms GetConsoleScreenshot
export def 'ec2 get-console-screenshot' [
  --dry-run
  --instance-id: string
  --wake-up: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetConsoleScreenshot $dry_run $instance_id $wake_up -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --report-id
@search-terms GetDeclarativePoliciesReportSummary
export def 'ec2 get-declarative-policies-report-summary' [
  --dry-run
  --report-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetDeclarativePoliciesReportSummary $dry_run $report_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --instance-family
@search-terms GetDefaultCreditSpecification
export def 'ec2 get-default-credit-specification' [
  --dry-run
  --instance-family: string@[t2 t3 t3a t4g t8i]
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetDefaultCreditSpecification $dry_run $instance_family -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetEbsDefaultKmsKeyId
export def 'ec2 get-ebs-default-kms-key-id' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetEbsDefaultKmsKeyId $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetEbsEncryptionByDefault
export def 'ec2 get-ebs-encryption-by-default' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetEbsEncryptionByDefault $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetEnabledIpamPolicy
export def 'ec2 get-enabled-ipam-policy' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetEnabledIpamPolicy $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --flow-log-id --config-delivery-s3-destination-arn --integrate-services
@search-terms GetFlowLogsIntegrationTemplate
export def 'ec2 get-flow-logs-integration-template' [
  --dry-run
  --flow-log-id: string
  --config-delivery-s3-destination-arn: string
  --integrate-services: record
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetFlowLogsIntegrationTemplate $dry_run $flow_log_id $config_delivery_s3_destination_arn $integrate_services -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --capacity-reservation-id
@search-terms GetGroupsForCapacityReservation
export def 'ec2 get-groups-for-capacity-reservation' [
  --capacity-reservation-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetGroupsForCapacityReservation $capacity_reservation_id $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --host-id-set --offering-id
@search-terms GetHostReservationPurchasePreview
export def 'ec2 get-host-reservation-purchase-preview' [
  --host-id-set: list<string>
  --offering-id: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetHostReservationPurchasePreview $host_id_set $offering_id -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --image-id
@search-terms GetImageAncestry
export def 'ec2 get-image-ancestry' [
  --image-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetImageAncestry $image_id $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetImageBlockPublicAccessState
export def 'ec2 get-image-block-public-access-state' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetImageBlockPublicAccessState $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --image-id
@search-terms GetImageFindings
export def 'ec2 get-image-findings' [
  --image-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetImageFindings $image_id $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetInstanceMetadataDefaults
export def 'ec2 get-instance-metadata-defaults' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetInstanceMetadataDefaults $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-id --key-type --key-format
@search-terms GetInstanceTpmEkPub
export def 'ec2 get-instance-tpm-ek-pub' [
  --instance-id: string
  --key-type: string@[rsa-2048 ecc-sec-p384]
  --key-format: string@[der tpmt]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetInstanceTpmEkPub $instance_id $key_type $key_format $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --architecture-types --virtualization-types --instance-requirements
@search-terms GetInstanceTypesFromInstanceRequirements
export def 'ec2 get-instance-types-from-instance-requirements' [
  --dry-run
  --architecture-types: list<string>
  --virtualization-types: list<string>
  --instance-requirements: record
  --context: string
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
]: any -> any { call 'ec2 GetInstanceTypesFromInstanceRequirements $dry_run $architecture_types $virtualization_types $instance_requirements $context -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-id
@search-terms GetInstanceUefiData
export def 'ec2 get-instance-uefi-data' [
  --instance-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetInstanceUefiData $instance_id $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --cidr --ipam-scope-id
@search-terms GetIpamAddressHistory
export def 'ec2 get-ipam-address-history' [
  --dry-run
  --cidr: string
  --ipam-scope-id: string
  --vpc-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
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
]: any -> any { call 'ec2 GetIpamAddressHistory $dry_run $cidr $ipam_scope_id $vpc_id $start_time $end_time -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-resource-discovery-id --discovery-region
@search-terms GetIpamDiscoveredAccounts
export def 'ec2 get-ipam-discovered-accounts' [
  --dry-run
  --ipam-resource-discovery-id: string
  --discovery-region: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamDiscoveredAccounts $dry_run $ipam_resource_discovery_id $discovery_region $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --ipam-resource-discovery-id --address-region
@search-terms GetIpamDiscoveredPublicAddresses
export def 'ec2 get-ipam-discovered-public-addresses' [
  --dry-run
  --ipam-resource-discovery-id: string
  --address-region: string
  --filters: any
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetIpamDiscoveredPublicAddresses $dry_run $ipam_resource_discovery_id $address_region $filters $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-resource-discovery-id --resource-region
@search-terms GetIpamDiscoveredResourceCidrs
export def 'ec2 get-ipam-discovered-resource-cidrs' [
  --dry-run
  --ipam-resource-discovery-id: string
  --resource-region: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamDiscoveredResourceCidrs $dry_run $ipam_resource_discovery_id $resource_region $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-resource-discovery-id --resource-region
@search-terms GetIpamDiscoveredRoutes
export def 'ec2 get-ipam-discovered-routes' [
  --dry-run
  --ipam-resource-discovery-id: string
  --resource-region: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamDiscoveredRoutes $dry_run $ipam_resource_discovery_id $resource_region $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@search-terms GetIpamInternetRegistryAssociationAsns
export def 'ec2 get-ipam-internet-registry-association-asns' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamInternetRegistryAssociationAsns $dry_run $ipam_internet_registry_association_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@search-terms GetIpamInternetRegistryAssociationCidrs
export def 'ec2 get-ipam-internet-registry-association-cidrs' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamInternetRegistryAssociationCidrs $dry_run $ipam_internet_registry_association_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-policy-id
@search-terms GetIpamPolicyAllocationRules
export def 'ec2 get-ipam-policy-allocation-rules' [
  --dry-run
  --ipam-policy-id: string
  --filters: any
  --locale: string
  --resource-type: string@[alb eip rds rnat]
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
]: any -> any { call 'ec2 GetIpamPolicyAllocationRules $dry_run $ipam_policy_id $filters $locale $resource_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-policy-id
@search-terms GetIpamPolicyOrganizationTargets
export def 'ec2 get-ipam-policy-organization-targets' [
  --dry-run
  --ipam-policy-id: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamPolicyOrganizationTargets $dry_run $ipam_policy_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-pool-id
@search-terms GetIpamPoolAllocations
export def 'ec2 get-ipam-pool-allocations' [
  --dry-run
  --ipam-pool-id: string
  --ipam-pool-allocation-id: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamPoolAllocations $dry_run $ipam_pool_id $ipam_pool_allocation_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-pool-id
@search-terms GetIpamPoolCidrs
export def 'ec2 get-ipam-pool-cidrs' [
  --dry-run
  --ipam-pool-id: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamPoolCidrs $dry_run $ipam_pool_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-prefix-list-resolver-id
@search-terms GetIpamPrefixListResolverRules
export def 'ec2 get-ipam-prefix-list-resolver-rules' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --filters: any
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
]: any -> any { call 'ec2 GetIpamPrefixListResolverRules $dry_run $ipam_prefix_list_resolver_id $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-prefix-list-resolver-id --ipam-prefix-list-resolver-version
@search-terms GetIpamPrefixListResolverVersionEntries
export def 'ec2 get-ipam-prefix-list-resolver-version-entries' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --ipam-prefix-list-resolver-version: int
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
]: any -> any { call 'ec2 GetIpamPrefixListResolverVersionEntries $dry_run $ipam_prefix_list_resolver_id $ipam_prefix_list_resolver_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-prefix-list-resolver-id
@search-terms GetIpamPrefixListResolverVersions
export def 'ec2 get-ipam-prefix-list-resolver-versions' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --ipam-prefix-list-resolver-versions: list<int>
  --filters: any
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
]: any -> any { call 'ec2 GetIpamPrefixListResolverVersions $dry_run $ipam_prefix_list_resolver_id $ipam_prefix_list_resolver_versions $filters -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-scope-id
@search-terms GetIpamResourceCidrs
export def 'ec2 get-ipam-resource-cidrs' [
  --dry-run
  --filters: any
  --ipam-scope-id: string
  --ipam-pool-id: string
  --resource-id: string
  --resource-type: string@[vpc subnet eip public-ipv4-pool ipv6-pool eni anycast-ip-list]
  --resource-tag: record
  --resource-owner: string
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
]: any -> any { call 'ec2 GetIpamResourceCidrs $dry_run $filters $ipam_scope_id $ipam_pool_id $resource_id $resource_type $resource_tag $resource_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@search-terms GetIpamRouteOriginAuthorizations
export def 'ec2 get-ipam-route-origin-authorizations' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
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
]: any -> any { call 'ec2 GetIpamRouteOriginAuthorizations $dry_run $ipam_internet_registry_association_id $cidr -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --ipam-id
@search-terms GetIpamRouteProtectionFindings
export def 'ec2 get-ipam-route-protection-findings' [
  --dry-run
  --ipam-id: string
  --filters: any
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetIpamRouteProtectionFindings $dry_run $ipam_id $filters $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@search-terms GetIpamRoutingPolicyRegistrationDeltas
export def 'ec2 get-ipam-routing-policy-registration-deltas' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --delta-id: string
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --chronological-order: string@[forward reverse]
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
]: any -> any { call 'ec2 GetIpamRoutingPolicyRegistrationDeltas $dry_run $ipam_internet_registry_association_id $delta_id $start_time $end_time $chronological_order -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --ipam-internet-registry-association-id
@search-terms GetIpamRoutingPolicyRegistrations
export def 'ec2 get-ipam-routing-policy-registrations' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
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
]: any -> any { call 'ec2 GetIpamRoutingPolicyRegistrations $dry_run $ipam_internet_registry_association_id $cidr -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-id
@search-terms GetLaunchTemplateData
export def 'ec2 get-launch-template-data' [
  --dry-run
  --instance-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetLaunchTemplateData $dry_run $instance_id -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --prefix-list-id
@search-terms GetManagedPrefixListAssociations
export def 'ec2 get-managed-prefix-list-associations' [
  --dry-run
  --prefix-list-id: string
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
]: any -> any { call 'ec2 GetManagedPrefixListAssociations $dry_run $prefix_list_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --prefix-list-id
@search-terms GetManagedPrefixListEntries
export def 'ec2 get-managed-prefix-list-entries' [
  --dry-run
  --prefix-list-id: string
  --target-version: int
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
]: any -> any { call 'ec2 GetManagedPrefixListEntries $dry_run $prefix_list_id $target_version -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetManagedResourceVisibility
export def 'ec2 get-managed-resource-visibility' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetManagedResourceVisibility $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --network-insights-access-scope-analysis-id
@search-terms GetNetworkInsightsAccessScopeAnalysisFindings
export def 'ec2 get-network-insights-access-scope-analysis-findings' [
  --network-insights-access-scope-analysis-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetNetworkInsightsAccessScopeAnalysisFindings $network_insights_access_scope_analysis_id $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --network-insights-access-scope-id
@search-terms GetNetworkInsightsAccessScopeContent
export def 'ec2 get-network-insights-access-scope-content' [
  --network-insights-access-scope-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetNetworkInsightsAccessScopeContent $network_insights_access_scope_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --fca-policy-id
@search-terms GetNetworkingFlexCostAllocationPolicyVersions
export def 'ec2 get-networking-flex-cost-allocation-policy-versions' [
  --fca-policy-id: string
  --versions-to-include: list<int>
  --dry-run
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
]: any -> any { call 'ec2 GetNetworkingFlexCostAllocationPolicyVersions $fca_policy_id $versions_to_include $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --instance-id
@search-terms GetPasswordData
export def 'ec2 get-password-data' [
  --instance-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetPasswordData $instance_id $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min; needs --reserved-instance-ids
@search-terms GetReservedInstancesExchangeQuote
export def 'ec2 get-reserved-instances-exchange-quote' [
  --dry-run
  --reserved-instance-ids: list<string>
  --target-configurations: list
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetReservedInstancesExchangeQuote $dry_run $reserved_instance_ids $target_configurations -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --route-server-id
@search-terms GetRouteServerAssociations
export def 'ec2 get-route-server-associations' [
  --route-server-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetRouteServerAssociations $route_server_id $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --route-server-id
@search-terms GetRouteServerPropagations
export def 'ec2 get-route-server-propagations' [
  --route-server-id: string
  --route-table-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetRouteServerPropagations $route_server_id $route_table_id $dry_run -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --route-server-id
@search-terms GetRouteServerRoutingDatabase
export def 'ec2 get-route-server-routing-database' [
  --route-server-id: string
  --next-token: string
  --max-results: int
  --dry-run
  --filters: any
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetRouteServerRoutingDatabase $route_server_id $next_token $max_results $dry_run $filters -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --vpc-id
@search-terms GetSecurityGroupsForVpc
export def 'ec2 get-security-groups-for-vpc' [
  --vpc-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetSecurityGroupsForVpc $vpc_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /
@search-terms GetSerialConsoleAccessStatus
export def 'ec2 get-serial-console-access-status' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetSerialConsoleAccessStatus $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; cached 1min
@search-terms GetSnapshotBlockPublicAccessState
export def 'ec2 get-snapshot-block-public-access-state' [
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetSnapshotBlockPublicAccessState $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --target-capacity
@search-terms GetSpotPlacementScores
export def 'ec2 get-spot-placement-scores' [
  --instance-types: list<string>
  --target-capacity: int
  --target-capacity-unit-type: string@[vcpu memory-mib units]
  --single-availability-zone: oneof<bool>
  --region-names: list<string>
  --instance-requirements-with-metadata: record
  --dry-run
  --include-local-zones: oneof<bool>
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
]: any -> any { call 'ec2 GetSpotPlacementScores $instance_types $target_capacity $target_capacity_unit_type $single_availability_zone $region_names $instance_requirements_with_metadata $dry_run $include_local_zones -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --subnet-id
@search-terms GetSubnetCidrReservations
export def 'ec2 get-subnet-cidr-reservations' [
  --filters: any
  --subnet-id: string
  --dry-run
  --next-token: string
  --max-results: int
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetSubnetCidrReservations $filters $subnet_id $dry_run $next_token $max_results -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --transit-gateway-attachment-id
@search-terms GetTransitGatewayAttachmentNatConfiguration
export def 'ec2 get-transit-gateway-attachment-nat-configuration' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetTransitGatewayAttachmentNatConfiguration $transit_gateway_attachment_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-attachment-id
@search-terms GetTransitGatewayAttachmentPropagations
export def 'ec2 get-transit-gateway-attachment-propagations' [
  --transit-gateway-attachment-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetTransitGatewayAttachmentPropagations $transit_gateway_attachment_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-metering-policy-id
@search-terms GetTransitGatewayMeteringPolicyEntries
export def 'ec2 get-transit-gateway-metering-policy-entries' [
  --transit-gateway-metering-policy-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetTransitGatewayMeteringPolicyEntries $transit_gateway_metering_policy_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-multicast-domain-id
@search-terms GetTransitGatewayMulticastDomainAssociations
export def 'ec2 get-transit-gateway-multicast-domain-associations' [
  --transit-gateway-multicast-domain-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetTransitGatewayMulticastDomainAssociations $transit_gateway_multicast_domain_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-policy-table-id
@search-terms GetTransitGatewayPolicyTableAssociations
export def 'ec2 get-transit-gateway-policy-table-associations' [
  --transit-gateway-policy-table-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetTransitGatewayPolicyTableAssociations $transit_gateway_policy_table_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-policy-table-id
@search-terms GetTransitGatewayPolicyTableEntries
export def 'ec2 get-transit-gateway-policy-table-entries' [
  --transit-gateway-policy-table-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetTransitGatewayPolicyTableEntries $transit_gateway_policy_table_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-route-table-id
@search-terms GetTransitGatewayPrefixListReferences
export def 'ec2 get-transit-gateway-prefix-list-references' [
  --transit-gateway-route-table-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetTransitGatewayPrefixListReferences $transit_gateway_route_table_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-route-table-id
@search-terms GetTransitGatewayRouteTableAssociations
export def 'ec2 get-transit-gateway-route-table-associations' [
  --transit-gateway-route-table-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetTransitGatewayRouteTableAssociations $transit_gateway_route_table_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-route-table-id
@search-terms GetTransitGatewayRouteTablePropagations
export def 'ec2 get-transit-gateway-route-table-propagations' [
  --transit-gateway-route-table-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 GetTransitGatewayRouteTablePropagations $transit_gateway_route_table_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --verified-access-endpoint-id
@search-terms GetVerifiedAccessEndpointPolicy
export def 'ec2 get-verified-access-endpoint-policy' [
  --verified-access-endpoint-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetVerifiedAccessEndpointPolicy $verified_access_endpoint_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --verified-access-endpoint-id
@search-terms GetVerifiedAccessEndpointTargets
export def 'ec2 get-verified-access-endpoint-targets' [
  --verified-access-endpoint-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetVerifiedAccessEndpointTargets $verified_access_endpoint_id $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --verified-access-group-id
@search-terms GetVerifiedAccessGroupPolicy
export def 'ec2 get-verified-access-group-policy' [
  --verified-access-group-id: string
  --dry-run
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetVerifiedAccessGroupPolicy $verified_access_group_id $dry_run -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --vpc-id
@search-terms GetVpcResourcesBlockingEncryptionEnforcement
export def 'ec2 get-vpc-resources-blocking-encryption-enforcement' [
  --vpc-id: string
  --dry-run
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
]: any -> any { call 'ec2 GetVpcResourcesBlockingEncryptionEnforcement $vpc_id $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --vpn-connection-id --vpn-connection-device-type-id
@search-terms GetVpnConnectionDeviceSampleConfiguration
export def 'ec2 get-vpn-connection-device-sample-configuration' [
  --vpn-connection-id: string
  --vpn-connection-device-type-id: string
  --internet-key-exchange-version: string
  --sample-type: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetVpnConnectionDeviceSampleConfiguration $vpn_connection_id $vpn_connection_device_type_id $internet_key_exchange_version $sample_type $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms GetVpnConnectionDeviceTypes
export def 'ec2 get-vpn-connection-device-types' [
  --dry-run
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
]: any -> any { call 'ec2 GetVpnConnectionDeviceTypes $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --vpn-connection-id --vpn-tunnel-outside-ip-address
@search-terms GetVpnTunnelReplacementStatus
export def 'ec2 get-vpn-tunnel-replacement-status' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
]: any -> any { call 'ec2 GetVpnTunnelReplacementStatus $vpn_connection_id $vpn_tunnel_outside_ip_address $dry_run -- $region $profile $with_input $fail_fast' }

# POST /; needs --client-vpn-endpoint-id --certificate-revocation-list
@search-terms ImportClientVpnClientCertificateRevocationList
export def 'ec2 import-client-vpn-client-certificate-revocation-list' [
  --client-vpn-endpoint-id: string
  --certificate-revocation-list: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ImportClientVpnClientCertificateRevocationList $client_vpn_endpoint_id $certificate_revocation_list $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ImportImage
export def 'ec2 import-image' [
  --architecture: string
  --client-data: record
  --client-token: string
  --description: string
  --disk-containers: list
  --dry-run
  --encrypted: oneof<bool>
  --hypervisor: string
  --kms-key-id: string
  --license-type: string
  --platform: string
  --role-name: string
  --license-specifications: list
  --tag-specifications: list
  --usage-operation: string
  --boot-mode: string@[legacy-bios uefi uefi-preferred]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ImportImage $architecture $client_data $client_token $description $disk_containers $dry_run $encrypted $hypervisor $kms_key_id $license_type $platform $role_name $license_specifications $tag_specifications $usage_operation $boot_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --platform
@search-terms ImportInstance
export def 'ec2 import-instance' [
  --dry-run
  --description: string
  --launch-specification: record
  --disk-images: list
  --platform: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ImportInstance $dry_run $description $launch_specification $disk_images $platform -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --key-name --public-key-material
@search-terms ImportKeyPair
export def 'ec2 import-key-pair' [
  --tag-specifications: list
  --dry-run
  --key-name: string
  --public-key-material: oneof<binary, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ImportKeyPair $tag_specifications $dry_run $key_name $public_key_material -- $region $profile $with_input $fail_fast $yes' }

# POST /
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
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ImportSnapshot $client_data $client_token $description $disk_container $dry_run $encrypted $kms_key_id $role_name $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image --volume
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ImportVolume $availability_zone_id $dry_run $availability_zone $image $description $volume -- $region $profile $with_input $fail_fast $yes' }

# POST /; follows pages; cached 1min
@search-terms ListImagesInRecycleBin
export def 'ec2 list-images-in-recycle-bin' [
  --image-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 ListImagesInRecycleBin $image_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListSnapshotsInRecycleBin
export def 'ec2 list-snapshots-in-recycle-bin' [
  --snapshot-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 ListSnapshotsInRecycleBin $snapshot_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms ListVolumesInRecycleBin
export def 'ec2 list-volumes-in-recycle-bin' [
  --volume-ids: list<string>
  --dry-run
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
]: any -> any { call 'ec2 ListVolumesInRecycleBin $volume_ids $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; needs --snapshot-id --lock-mode
@search-terms LockSnapshot
export def 'ec2 lock-snapshot' [
  --snapshot-id: string
  --dry-run
  --lock-mode: string@[compliance governance]
  --cool-off-period: int
  --lock-duration: int
  --expiration-date: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 LockSnapshot $snapshot_id $dry_run $lock_mode $cool_off_period $lock_duration $expiration_date -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ModifyAccountVpcEncryptionControl
export def 'ec2 modify-account-vpc-encryption-control' [
  --dry-run
  --mode: string@[unmanaged attempt-monitor attempt-enforce]
  --internet-gateway: string@VpcEncryptionControlExclusionStateInput
  --egress-only-internet-gateway: string@VpcEncryptionControlExclusionStateInput
  --nat-gateway: string@VpcEncryptionControlExclusionStateInput
  --virtual-private-gateway: string@VpcEncryptionControlExclusionStateInput
  --vpc-peering: string@VpcEncryptionControlExclusionStateInput
  --lambda: string@VpcEncryptionControlExclusionStateInput
  --vpc-lattice: string@VpcEncryptionControlExclusionStateInput
  --elastic-file-system: string@VpcEncryptionControlExclusionStateInput
  --global-accelerator: string@VpcEncryptionControlExclusionStateInput
  --api-gateway-v2: string@VpcEncryptionControlExclusionStateInput
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyAccountVpcEncryptionControl $dry_run $mode $internet_gateway $egress_only_internet_gateway $nat_gateway $virtual_private_gateway $vpc_peering $lambda $vpc_lattice $elastic_file_system $global_accelerator $api_gateway_v2 -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --allocation-id
@search-terms ModifyAddressAttribute
export def 'ec2 modify-address-attribute' [
  --allocation-id: string
  --domain-name: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyAddressAttribute $allocation_id $domain_name $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --application-status-check-id
@search-terms ModifyApplicationStatusCheck
export def 'ec2 modify-application-status-check' [
  --application-status-check-id: string
  --aggregation: string@[included excluded]
  --health-check-paths: list
  --protocol: string@[http https]
  --port: int
  --path: string
  --device-index: int
  --ip-version: string@[ipv4 ipv6]
  --ip-scope: string
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyApplicationStatusCheck $application_status_check_id $aggregation $health_check_paths $protocol $port $path $device_index $ip_version $ip_scope $interval $timeout $failure_threshold $success_threshold $status_code_matcher $initialization_grace_period_seconds $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-name --opt-in-status
@search-terms ModifyAvailabilityZoneGroup
export def 'ec2 modify-availability-zone-group' [
  --group-name: string
  --opt-in-status: string@[opted-in not-opted-in]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyAvailabilityZoneGroup $group_name $opt_in_status $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id
@search-terms ModifyCapacityReservation
export def 'ec2 modify-capacity-reservation' [
  --capacity-reservation-id: string
  --instance-count: int
  --end-date: oneof<datetime, duration, string>
  --end-date-type: string@[unlimited limited]
  --accept: oneof<bool>
  --dry-run
  --additional-info: string
  --instance-match-criteria: string@[open targeted]
  --accept-modification-terms: oneof<bool>
  --start-date: oneof<datetime, duration, string>
  --quote-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyCapacityReservation $capacity_reservation_id $instance_count $end_date $end_date_type $accept $dry_run $additional_info $instance_match_criteria $accept_modification_terms $start_date $quote_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-fleet-id
@search-terms ModifyCapacityReservationFleet
export def 'ec2 modify-capacity-reservation-fleet' [
  --capacity-reservation-fleet-id: string
  --total-target-capacity: int
  --end-date: oneof<datetime, duration, string>
  --dry-run
  --remove-end-date: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyCapacityReservationFleet $capacity_reservation_fleet_id $total_target_capacity $end_date $dry_run $remove_end_date -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id
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
  --security-group-ids: list<string>
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyClientVpnEndpoint $client_vpn_endpoint_id $server_certificate_arn $connection_log_options $dns_servers $vpn_port $description $split_tunnel $dry_run $security_group_ids $vpc_id $self_service_portal $client_connect_options $session_timeout_hours $client_login_banner_options $client_route_enforcement_options $disconnect_on_session_timeout $transit_gateway_configuration $device_posture_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyClientVpnEndpointAuthorizationPolicy $client_vpn_endpoint_id $policy_document $description $shadow_mode $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-family --cpu-credits
@search-terms ModifyDefaultCreditSpecification
export def 'ec2 modify-default-credit-specification' [
  --dry-run
  --instance-family: string@[t2 t3 t3a t4g t8i]
  --cpu-credits: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyDefaultCreditSpecification $dry_run $instance_family $cpu_credits -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --kms-key-id
@search-terms ModifyEbsDefaultKmsKeyId
export def 'ec2 modify-ebs-default-kms-key-id' [
  --kms-key-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyEbsDefaultKmsKeyId $kms_key_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fleet-id
@search-terms ModifyFleet
export def 'ec2 modify-fleet' [
  --dry-run
  --excess-capacity-termination-policy: string@[no-termination termination]
  --launch-template-configs: list
  --fleet-id: string
  --target-capacity-specification: record
  --context: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyFleet $dry_run $excess_capacity_termination_policy $launch_template_configs $fleet_id $target_capacity_specification $context -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fpga-image-id
@search-terms ModifyFpgaImageAttribute
export def 'ec2 modify-fpga-image-attribute' [
  --dry-run
  --fpga-image-id: string
  --attribute: string@[description name loadPermission productCodes]
  --operation-type: string@[add remove]
  --user-ids: list<string>
  --user-groups: list<string>
  --product-codes: list<string>
  --load-permission: record
  --description: string
  --name: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyFpgaImageAttribute $dry_run $fpga_image_id $attribute $operation_type $user_ids $user_groups $product_codes $load_permission $description $name -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --host-ids
@search-terms ModifyHosts
export def 'ec2 modify-hosts' [
  --host-recovery: string@[on off]
  --instance-type: string
  --instance-family: string
  --host-maintenance: string@[on off]
  --host-ids: list<string>
  --auto-placement: string@[on off]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyHosts $host_recovery $instance_type $instance_family $host_maintenance $host_ids $auto_placement -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource --use-long-ids
@search-terms ModifyIdFormat
export def 'ec2 modify-id-format' [
  --resource: string
  --use-long-ids: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIdFormat $resource $use_long_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource --use-long-ids --principal-arn
@search-terms ModifyIdentityIdFormat
export def 'ec2 modify-identity-id-format' [
  --resource: string
  --use-long-ids: oneof<bool>
  --principal-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIdentityIdFormat $resource $use_long_ids $principal_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms ModifyImageAttribute
export def 'ec2 modify-image-attribute' [
  --attribute: string
  --description: record
  --image-id: string
  --launch-permission: record
  --operation-type: string@[add remove]
  --product-codes: list<string>
  --user-groups: list<string>
  --user-ids: list<string>
  --value: string
  --organization-arns: list<string>
  --organizational-unit-arns: list<string>
  --imds-support: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyImageAttribute $attribute $description $image_id $launch_permission $operation_type $product_codes $user_groups $user_ids $value $organization_arns $organizational_unit_arns $imds_support $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id
@search-terms ModifyInstanceAttribute
export def 'ec2 modify-instance-attribute' [
  --source-dest-check: record
  --enclave-options: record
  --disable-api-stop: record
  --dry-run
  --instance-id: string
  --attribute: string@InstanceAttributeName
  --value: string
  --block-device-mappings: list
  --disable-api-termination: record
  --instance-type: record
  --kernel: record
  --ramdisk: record
  --user-data: record
  --instance-initiated-shutdown-behavior: record
  --groups: list<string>
  --ebs-optimized: record
  --sriov-net-support: record
  --ena-support: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceAttribute $source_dest_check $enclave_options $disable_api_stop $dry_run $instance_id $attribute $value $block_device_mappings $disable_api_termination $instance_type $kernel $ramdisk $user_data $instance_initiated_shutdown_behavior $groups $ebs_optimized $sriov_net_support $ena_support -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --capacity-reservation-specification
@search-terms ModifyInstanceCapacityReservationAttributes
export def 'ec2 modify-instance-capacity-reservation-attributes' [
  --instance-id: string
  --capacity-reservation-specification: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceCapacityReservationAttributes $instance_id $capacity_reservation_specification $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-connect-endpoint-id
@search-terms ModifyInstanceConnectEndpoint
export def 'ec2 modify-instance-connect-endpoint' [
  --dry-run
  --instance-connect-endpoint-id: string
  --ip-address-type: string@[ipv4 dualstack ipv6]
  --security-group-ids: list<string>
  --preserve-client-ip: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceConnectEndpoint $dry_run $instance_connect_endpoint_id $ip_address_type $security_group_ids $preserve_client_ip -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id
@search-terms ModifyInstanceCpuOptions
export def 'ec2 modify-instance-cpu-options' [
  --instance-id: string
  --core-count: int
  --threads-per-core: int
  --nested-virtualization: string@[enabled disabled]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceCpuOptions $instance_id $core_count $threads_per_core $nested_virtualization $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-credit-specifications
@search-terms ModifyInstanceCreditSpecification
export def 'ec2 modify-instance-credit-specification' [
  --dry-run
  --client-token: string
  --instance-credit-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceCreditSpecification $dry_run $client_token $instance_credit_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --instance-event-id --not-before
@search-terms ModifyInstanceEventStartTime
export def 'ec2 modify-instance-event-start-time' [
  --dry-run
  --instance-id: string
  --instance-event-id: string
  --not-before: oneof<datetime, duration, string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceEventStartTime $dry_run $instance_id $instance_event_id $not_before -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-event-window-id
@search-terms ModifyInstanceEventWindow
export def 'ec2 modify-instance-event-window' [
  --dry-run
  --name: string
  --instance-event-window-id: string
  --time-ranges: list
  --cron-expression: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceEventWindow $dry_run $name $instance_event_window_id $time_ranges $cron_expression -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id
@search-terms ModifyInstanceMaintenanceOptions
export def 'ec2 modify-instance-maintenance-options' [
  --instance-id: string
  --auto-recovery: string@[disabled default]
  --reboot-migration: string@[disabled default]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceMaintenanceOptions $instance_id $auto_recovery $reboot_migration $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceMetadataDefaults $http_tokens $http_put_response_hop_limit $http_endpoint $instance_metadata_tags $dry_run $http_tokens_enforced -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceMetadataOptions $instance_id $http_tokens $http_put_response_hop_limit $http_endpoint $dry_run $http_protocol_ipv6 $instance_metadata_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --bandwidth-weighting
@search-terms ModifyInstanceNetworkPerformanceOptions
export def 'ec2 modify-instance-network-performance-options' [
  --instance-id: string
  --bandwidth-weighting: string@[default vpc-1 ebs-1]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstanceNetworkPerformanceOptions $instance_id $bandwidth_weighting $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyInstancePlacement $group_name $partition_number $host_resource_group_arn $group_id $instance_id $tenancy $affinity $host_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id
@search-terms ModifyIpam
export def 'ec2 modify-ipam' [
  --dry-run
  --ipam-id: string
  --description: string
  --add-operating-regions: list
  --remove-operating-regions: list
  --tier: string@[free advanced]
  --enable-private-gua: oneof<bool>
  --metered-account: string@[ipam-owner resource-owner]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpam $dry_run $ipam_id $description $add_operating_regions $remove_operating_regions $tier $enable_private_gua $metered_account -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-policy-id --locale --resource-type
@search-terms ModifyIpamPolicyAllocationRules
export def 'ec2 modify-ipam-policy-allocation-rules' [
  --dry-run
  --ipam-policy-id: string
  --locale: string
  --resource-type: string@[alb eip rds rnat]
  --allocation-rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamPolicyAllocationRules $dry_run $ipam_policy_id $locale $resource_type $allocation_rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-pool-id
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
  --add-allocation-resource-tags: any
  --remove-allocation-resource-tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamPool $dry_run $ipam_pool_id $description $auto_import $allocation_min_netmask_length $allocation_max_netmask_length $allocation_default_netmask_length $clear_allocation_default_netmask_length $add_allocation_resource_tags $remove_allocation_resource_tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-pool-allocation-id
@search-terms ModifyIpamPoolAllocation
export def 'ec2 modify-ipam-pool-allocation' [
  --dry-run
  --ipam-pool-allocation-id: string
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamPoolAllocation $dry_run $ipam_pool_allocation_id $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-prefix-list-resolver-id
@search-terms ModifyIpamPrefixListResolver
export def 'ec2 modify-ipam-prefix-list-resolver' [
  --dry-run
  --ipam-prefix-list-resolver-id: string
  --description: string
  --rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamPrefixListResolver $dry_run $ipam_prefix_list_resolver_id $description $rules -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-prefix-list-resolver-target-id
@search-terms ModifyIpamPrefixListResolverTarget
export def 'ec2 modify-ipam-prefix-list-resolver-target' [
  --dry-run
  --ipam-prefix-list-resolver-target-id: string
  --desired-version: int
  --track-latest-version: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamPrefixListResolverTarget $dry_run $ipam_prefix_list_resolver_target_id $desired_version $track_latest_version $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-id --resource-cidr --resource-region --current-ipam-scope-id --monitored
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamResourceCidr $dry_run $resource_id $resource_cidr $resource_region $current_ipam_scope_id $destination_ipam_scope_id $monitored -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-resource-discovery-id
@search-terms ModifyIpamResourceDiscovery
export def 'ec2 modify-ipam-resource-discovery' [
  --dry-run
  --ipam-resource-discovery-id: string
  --description: string
  --add-operating-regions: list
  --remove-operating-regions: list
  --add-organizational-unit-exclusions: list
  --remove-organizational-unit-exclusions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamResourceDiscovery $dry_run $ipam_resource_discovery_id $description $add_operating_regions $remove_operating_regions $add_organizational_unit_exclusions $remove_organizational_unit_exclusions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-internet-registry-association-id --cidr --asns
@search-terms ModifyIpamRoutingPolicyRegistration
export def 'ec2 modify-ipam-routing-policy-registration' [
  --dry-run
  --ipam-internet-registry-association-id: string
  --cidr: string
  --asns: list<string>
  --permit-more-specific-announcements: oneof<bool>
  --max-length: int
  --description: string
  --force: oneof<bool>
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamRoutingPolicyRegistration $dry_run $ipam_internet_registry_association_id $cidr $asns $permit_more_specific_announcements $max_length $description $force $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-scope-id
@search-terms ModifyIpamScope
export def 'ec2 modify-ipam-scope' [
  --dry-run
  --ipam-scope-id: string
  --description: string
  --external-authority-configuration: record
  --remove-external-authority-configuration: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyIpamScope $dry_run $ipam_scope_id $description $external_authority_configuration $remove_external_authority_configuration -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ModifyLaunchTemplate
export def 'ec2 modify-launch-template' [
  --dry-run
  --client-token: string
  --launch-template-id: string
  --launch-template-name: string
  --default-version: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyLaunchTemplate $dry_run $client_token $launch_template_id $launch_template_name $default_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --local-gateway-route-table-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyLocalGatewayRoute $destination_cidr_block $local_gateway_route_table_id $local_gateway_virtual_interface_group_id $network_interface_id $dry_run $destination_prefix_list_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --prefix-list-id
@search-terms ModifyManagedPrefixList
export def 'ec2 modify-managed-prefix-list' [
  --dry-run
  --prefix-list-id: string
  --current-version: int
  --prefix-list-name: string
  --add-entries: list
  --remove-entries: list
  --max-entries: int
  --ipam-prefix-list-resolver-sync-enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyManagedPrefixList $dry_run $prefix_list_id $current_version $prefix_list_name $add_entries $remove_entries $max_entries $ipam_prefix_list_resolver_sync_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --default-visibility
@search-terms ModifyManagedResourceVisibility
export def 'ec2 modify-managed-resource-visibility' [
  --dry-run
  --default-visibility: string@[hidden visible]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyManagedResourceVisibility $dry_run $default_visibility -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --metric-category-id --metrics
@search-terms ModifyMetricCategory
export def 'ec2 modify-metric-category' [
  --metric-category-id: string
  --metrics: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyMetricCategory $metric_category_id $metrics $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id
@search-terms ModifyNetworkInterfaceAttribute
export def 'ec2 modify-network-interface-attribute' [
  --ena-srd-specification: record
  --enable-primary-ipv6: oneof<bool>
  --connection-tracking-specification: record
  --associate-public-ip-address: oneof<bool>
  --associated-subnet-ids: list<string>
  --dry-run
  --network-interface-id: string
  --description: record
  --source-dest-check: record
  --groups: list<string>
  --attachment: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyNetworkInterfaceAttribute $ena_srd_specification $enable_primary_ipv6 $connection_tracking_specification $associate_public_ip_address $associated_subnet_ids $dry_run $network_interface_id $description $source_dest_check $groups $attachment -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fca-policy-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyNetworkingFlexCostAllocationPolicy $fca_policy_id $nat_fca_policy_document $instance_fca_policy_document $pcx_fca_policy_document $show_back_enabled $description $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id
@search-terms ModifyPrivateDnsNameOptions
export def 'ec2 modify-private-dns-name-options' [
  --dry-run
  --instance-id: string
  --private-dns-hostname-type: string@[ip-name resource-name]
  --enable-resource-name-dns-a-record: oneof<bool>
  --enable-resource-name-dns-aaaa-record: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyPrivateDnsNameOptions $dry_run $instance_id $private_dns_hostname_type $enable_resource_name_dns_a_record $enable_resource_name_dns_aaaa_record -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id --hostname-type
@search-terms ModifyPublicIpDnsNameOptions
export def 'ec2 modify-public-ip-dns-name-options' [
  --network-interface-id: string
  --hostname-type: string@[public-dual-stack-dns-name public-ipv4-dns-name public-ipv6-dns-name]
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyPublicIpDnsNameOptions $network_interface_id $hostname_type $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --reserved-instances-ids --target-configurations
@search-terms ModifyReservedInstances
export def 'ec2 modify-reserved-instances' [
  --reserved-instances-ids: list<string>
  --client-token: string
  --target-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyReservedInstances $reserved_instances_ids $client_token $target_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-server-id
@search-terms ModifyRouteServer
export def 'ec2 modify-route-server' [
  --route-server-id: string
  --persist-routes: string@[enable disable reset]
  --persist-routes-duration: int
  --sns-notifications-enabled: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyRouteServer $route_server_id $persist_routes $persist_routes_duration $sns_notifications_enabled $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id --security-group-rules
@search-terms ModifySecurityGroupRules
export def 'ec2 modify-security-group-rules' [
  --group-id: string
  --security-group-rules: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifySecurityGroupRules $group_id $security_group_rules $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms ModifySnapshotAttribute
export def 'ec2 modify-snapshot-attribute' [
  --attribute: string@[productCodes createVolumePermission]
  --create-volume-permission: record
  --group-names: list<string>
  --operation-type: string@[add remove]
  --snapshot-id: string
  --user-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifySnapshotAttribute $attribute $create_volume_permission $group_names $operation_type $snapshot_id $user_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms ModifySnapshotTier
export def 'ec2 modify-snapshot-tier' [
  --snapshot-id: string
  --storage-tier: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifySnapshotTier $snapshot_id $storage_tier $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --spot-fleet-request-id
@search-terms ModifySpotFleetRequest
export def 'ec2 modify-spot-fleet-request' [
  --launch-template-configs: list
  --on-demand-target-capacity: int
  --context: string
  --spot-fleet-request-id: string
  --target-capacity: int
  --excess-capacity-termination-policy: string@[noTermination default]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifySpotFleetRequest $launch_template_configs $on_demand_target_capacity $context $spot_fleet_request_id $target_capacity $excess_capacity_termination_policy -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --subnet-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifySubnetAttribute $assign_ipv6_address_on_creation $map_public_ip_on_launch $subnet_id $map_customer_owned_ip_on_launch $customer_owned_ipv4_pool $enable_dns64 $private_dns_hostname_type_on_launch $enable_resource_name_dns_a_record_on_launch $enable_resource_name_dns_aaaa_record_on_launch $enable_lni_at_device_index $disable_lni_at_device_index -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-mirror-filter-id
@search-terms ModifyTrafficMirrorFilterNetworkServices
export def 'ec2 modify-traffic-mirror-filter-network-services' [
  --traffic-mirror-filter-id: string
  --add-network-services: list<string>
  --remove-network-services: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTrafficMirrorFilterNetworkServices $traffic_mirror_filter_id $add_network_services $remove_network_services $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-mirror-filter-rule-id
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
  --remove-fields: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTrafficMirrorFilterRule $traffic_mirror_filter_rule_id $traffic_direction $rule_number $rule_action $destination_port_range $source_port_range $protocol $destination_cidr_block $source_cidr_block $description $remove_fields $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --traffic-mirror-session-id
@search-terms ModifyTrafficMirrorSession
export def 'ec2 modify-traffic-mirror-session' [
  --traffic-mirror-session-id: string
  --traffic-mirror-target-id: string
  --traffic-mirror-filter-id: string
  --packet-length: int
  --session-number: int
  --virtual-network-id: int
  --description: string
  --remove-fields: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTrafficMirrorSession $traffic_mirror_session_id $traffic_mirror_target_id $traffic_mirror_filter_id $packet_length $session_number $virtual_network_id $description $remove_fields $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-id
@search-terms ModifyTransitGateway
export def 'ec2 modify-transit-gateway' [
  --transit-gateway-id: string
  --description: string
  --options: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTransitGateway $transit_gateway_id $description $options $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms ModifyTransitGatewayAttachmentNatConfiguration
export def 'ec2 modify-transit-gateway-attachment-nat-configuration' [
  --transit-gateway-attachment-id: string
  --nat-gateway-support: string@[enable disable]
  --nat-system-route-support: string@[enable disable]
  --nat-gateway-rules: list
  --reset-nat-gateway-rules: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTransitGatewayAttachmentNatConfiguration $transit_gateway_attachment_id $nat_gateway_support $nat_system_route_support $nat_gateway_rules $reset_nat_gateway_rules $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-metering-policy-id
@search-terms ModifyTransitGatewayMeteringPolicy
export def 'ec2 modify-transit-gateway-metering-policy' [
  --transit-gateway-metering-policy-id: string
  --add-middlebox-attachment-ids: list<string>
  --remove-middlebox-attachment-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTransitGatewayMeteringPolicy $transit_gateway_metering_policy_id $add_middlebox_attachment_ids $remove_middlebox_attachment_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms ModifyTransitGatewayNetworkFunctionAttachment
export def 'ec2 modify-transit-gateway-network-function-attachment' [
  --transit-gateway-attachment-id: string
  --add-availability-zones: list<string>
  --add-availability-zone-ids: list<string>
  --remove-availability-zones: list<string>
  --remove-availability-zone-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTransitGatewayNetworkFunctionAttachment $transit_gateway_attachment_id $add_availability_zones $add_availability_zone_ids $remove_availability_zones $remove_availability_zone_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms ModifyTransitGatewayPeeringAttachment
export def 'ec2 modify-transit-gateway-peering-attachment' [
  --transit-gateway-attachment-id: string
  --options: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTransitGatewayPeeringAttachment $transit_gateway_attachment_id $options $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-policy-table-id --policy-rule-number
@search-terms ModifyTransitGatewayPolicyTableEntry
export def 'ec2 modify-transit-gateway-policy-table-entry' [
  --transit-gateway-policy-table-id: string
  --policy-rule-number: string
  --policy-rule: record
  --target-route-table-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTransitGatewayPolicyTableEntry $transit_gateway_policy_table_id $policy_rule_number $policy_rule $target_route_table_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-route-table-id --prefix-list-id
@search-terms ModifyTransitGatewayPrefixListReference
export def 'ec2 modify-transit-gateway-prefix-list-reference' [
  --transit-gateway-route-table-id: string
  --prefix-list-id: string
  --transit-gateway-attachment-id: string
  --blackhole: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTransitGatewayPrefixListReference $transit_gateway_route_table_id $prefix_list_id $transit_gateway_attachment_id $blackhole $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms ModifyTransitGatewayVpcAttachment
export def 'ec2 modify-transit-gateway-vpc-attachment' [
  --transit-gateway-attachment-id: string
  --add-subnet-ids: list<string>
  --remove-subnet-ids: list<string>
  --options: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyTransitGatewayVpcAttachment $transit_gateway_attachment_id $add_subnet_ids $remove_subnet_ids $options $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-endpoint-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVerifiedAccessEndpoint $verified_access_endpoint_id $verified_access_group_id $load_balancer_options $network_interface_options $description $client_token $dry_run $rds_options $cidr_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-endpoint-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVerifiedAccessEndpointPolicy $verified_access_endpoint_id $policy_enabled $policy_document $client_token $dry_run $sse_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-group-id
@search-terms ModifyVerifiedAccessGroup
export def 'ec2 modify-verified-access-group' [
  --verified-access-group-id: string
  --verified-access-instance-id: string
  --description: string
  --client-token: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVerifiedAccessGroup $verified_access_group_id $verified_access_instance_id $description $client_token $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-group-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVerifiedAccessGroupPolicy $verified_access_group_id $policy_enabled $policy_document $client_token $dry_run $sse_specification -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-instance-id
@search-terms ModifyVerifiedAccessInstance
export def 'ec2 modify-verified-access-instance' [
  --verified-access-instance-id: string
  --description: string
  --dry-run
  --client-token: string
  --cidr-endpoints-custom-sub-domain: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVerifiedAccessInstance $verified_access_instance_id $description $dry_run $client_token $cidr_endpoints_custom_sub_domain -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-instance-id --access-logs
@search-terms ModifyVerifiedAccessInstanceLoggingConfiguration
export def 'ec2 modify-verified-access-instance-logging-configuration' [
  --verified-access-instance-id: string
  --access-logs: record
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVerifiedAccessInstanceLoggingConfiguration $verified_access_instance_id $access_logs $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --verified-access-trust-provider-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVerifiedAccessTrustProvider $verified_access_trust_provider_id $oidc_options $device_options $description $dry_run $client_token $sse_specification $native_application_oidc_options -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVolume $dry_run $volume_id $size $volume_type $iops $throughput $multi_attach_enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms ModifyVolumeAttribute
export def 'ec2 modify-volume-attribute' [
  --auto-enable-io: record
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVolumeAttribute $auto_enable_io $volume_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id
@search-terms ModifyVpcAttribute
export def 'ec2 modify-vpc-attribute' [
  --enable-dns-hostnames: record
  --enable-dns-support: record
  --vpc-id: string
  --enable-network-address-usage-metrics: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcAttribute $enable_dns_hostnames $enable_dns_support $vpc_id $enable_network_address_usage_metrics -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --exclusion-id --internet-gateway-exclusion-mode
@search-terms ModifyVpcBlockPublicAccessExclusion
export def 'ec2 modify-vpc-block-public-access-exclusion' [
  --dry-run
  --exclusion-id: string
  --internet-gateway-exclusion-mode: string@[allow-bidirectional allow-egress]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcBlockPublicAccessExclusion $dry_run $exclusion_id $internet_gateway_exclusion_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --internet-gateway-block-mode
@search-terms ModifyVpcBlockPublicAccessOptions
export def 'ec2 modify-vpc-block-public-access-options' [
  --dry-run
  --internet-gateway-block-mode: string@[off block-bidirectional block-ingress]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcBlockPublicAccessOptions $dry_run $internet_gateway_block_mode -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-encryption-control-id
@search-terms ModifyVpcEncryptionControl
export def 'ec2 modify-vpc-encryption-control' [
  --dry-run
  --vpc-encryption-control-id: string
  --mode: string@[monitor enforce]
  --internet-gateway-exclusion: string@VpcEncryptionControlExclusionStateInput
  --egress-only-internet-gateway-exclusion: string@VpcEncryptionControlExclusionStateInput
  --nat-gateway-exclusion: string@VpcEncryptionControlExclusionStateInput
  --virtual-private-gateway-exclusion: string@VpcEncryptionControlExclusionStateInput
  --vpc-peering-exclusion: string@VpcEncryptionControlExclusionStateInput
  --lambda-exclusion: string@VpcEncryptionControlExclusionStateInput
  --vpc-lattice-exclusion: string@VpcEncryptionControlExclusionStateInput
  --elastic-file-system-exclusion: string@VpcEncryptionControlExclusionStateInput
  --global-accelerator-exclusion: string@VpcEncryptionControlExclusionStateInput
  --api-gateway-v2-exclusion: string@VpcEncryptionControlExclusionStateInput
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcEncryptionControl $dry_run $vpc_encryption_control_id $mode $internet_gateway_exclusion $egress_only_internet_gateway_exclusion $nat_gateway_exclusion $virtual_private_gateway_exclusion $vpc_peering_exclusion $lambda_exclusion $vpc_lattice_exclusion $elastic_file_system_exclusion $global_accelerator_exclusion $api_gateway_v2_exclusion -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-endpoint-id
@search-terms ModifyVpcEndpoint
export def 'ec2 modify-vpc-endpoint' [
  --dry-run
  --vpc-endpoint-id: string
  --reset-policy: oneof<bool>
  --policy-document: string
  --add-route-table-ids: list<string>
  --remove-route-table-ids: list<string>
  --add-subnet-ids: list<string>
  --remove-subnet-ids: list<string>
  --add-security-group-ids: list<string>
  --remove-security-group-ids: list<string>
  --ip-address-type: string@[ipv4 dualstack ipv6]
  --dns-options: record
  --private-dns-enabled: oneof<bool>
  --subnet-configurations: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcEndpoint $dry_run $vpc_endpoint_id $reset_policy $policy_document $add_route_table_ids $remove_route_table_ids $add_subnet_ids $remove_subnet_ids $add_security_group_ids $remove_security_group_ids $ip_address_type $dns_options $private_dns_enabled $subnet_configurations -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --connection-notification-id
@search-terms ModifyVpcEndpointConnectionNotification
export def 'ec2 modify-vpc-endpoint-connection-notification' [
  --dry-run
  --connection-notification-id: string
  --connection-notification-arn: string
  --connection-events: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcEndpointConnectionNotification $dry_run $connection_notification_id $connection_notification_arn $connection_events -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-endpoint-id --payer-responsibility --scope
@search-terms ModifyVpcEndpointPayerResponsibility
export def 'ec2 modify-vpc-endpoint-payer-responsibility' [
  --dry-run
  --service-id: string
  --vpc-endpoint-id: string
  --payer-responsibility: string@[vpc-endpoint-account resource-gateway-account vpc-endpoint-service-account]
  --scope: string@[vpc-endpoint-charges resource-gateway-charges]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcEndpointPayerResponsibility $dry_run $service_id $vpc_endpoint_id $payer_responsibility $scope -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id
@search-terms ModifyVpcEndpointServiceConfiguration
export def 'ec2 modify-vpc-endpoint-service-configuration' [
  --dry-run
  --service-id: string
  --private-dns-name: string
  --remove-private-dns-name: oneof<bool>
  --acceptance-required: oneof<bool>
  --add-network-load-balancer-arns: list<string>
  --remove-network-load-balancer-arns: list<string>
  --add-gateway-load-balancer-arns: list<string>
  --remove-gateway-load-balancer-arns: list<string>
  --add-supported-ip-address-types: list<string>
  --remove-supported-ip-address-types: list<string>
  --add-supported-regions: list<string>
  --remove-supported-regions: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcEndpointServiceConfiguration $dry_run $service_id $private_dns_name $remove_private_dns_name $acceptance_required $add_network_load_balancer_arns $remove_network_load_balancer_arns $add_gateway_load_balancer_arns $remove_gateway_load_balancer_arns $add_supported_ip_address_types $remove_supported_ip_address_types $add_supported_regions $remove_supported_regions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id --payer-responsibility
@search-terms ModifyVpcEndpointServicePayerResponsibility
export def 'ec2 modify-vpc-endpoint-service-payer-responsibility' [
  --dry-run
  --service-id: string
  --payer-responsibility: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcEndpointServicePayerResponsibility $dry_run $service_id $payer_responsibility -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id
@search-terms ModifyVpcEndpointServicePermissions
export def 'ec2 modify-vpc-endpoint-service-permissions' [
  --dry-run
  --service-id: string
  --add-allowed-principals: list<string>
  --remove-allowed-principals: list<string>
  --permission-type: string@[vpc-endpoint transit-gateway-attachment]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcEndpointServicePermissions $dry_run $service_id $add_allowed_principals $remove_allowed_principals $permission_type -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-peering-connection-id
@search-terms ModifyVpcPeeringConnectionOptions
export def 'ec2 modify-vpc-peering-connection-options' [
  --accepter-peering-connection-options: record
  --dry-run
  --requester-peering-connection-options: record
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcPeeringConnectionOptions $accepter_peering_connection_options $dry_run $requester_peering_connection_options $vpc_peering_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpc-id --instance-tenancy
@search-terms ModifyVpcTenancy
export def 'ec2 modify-vpc-tenancy' [
  --vpc-id: string
  --instance-tenancy: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpcTenancy $vpc_id $instance_tenancy $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-connection-id
@search-terms ModifyVpnConnection
export def 'ec2 modify-vpn-connection' [
  --vpn-connection-id: string
  --transit-gateway-id: string
  --customer-gateway-id: string
  --vpn-gateway-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpnConnection $vpn_connection_id $transit_gateway_id $customer_gateway_id $vpn_gateway_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-connection-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpnConnectionOptions $vpn_connection_id $local_ipv4_network_cidr $remote_ipv4_network_cidr $local_ipv6_network_cidr $remote_ipv6_network_cidr $tunnel_bandwidth $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-connection-id --vpn-tunnel-outside-ip-address
@search-terms ModifyVpnTunnelCertificate
export def 'ec2 modify-vpn-tunnel-certificate' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpnTunnelCertificate $vpn_connection_id $vpn_tunnel_outside_ip_address $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-connection-id --vpn-tunnel-outside-ip-address --tunnel-options
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ModifyVpnTunnelOptions $vpn_connection_id $vpn_tunnel_outside_ip_address $tunnel_options $dry_run $skip_tunnel_replacement $pre_shared_key_storage -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-ids
@search-terms MonitorInstances
export def 'ec2 monitor-instances' [
  --instance-ids: list<string>
  --metric-category-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 MonitorInstances $instance_ids $metric_category_ids $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --public-ip
@search-terms MoveAddressToVpc
export def 'ec2 move-address-to-vpc' [
  --dry-run
  --public-ip: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 MoveAddressToVpc $dry_run $public_ip -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr --ipam-pool-id --ipam-pool-owner
@search-terms MoveByoipCidrToIpam
export def 'ec2 move-byoip-cidr-to-ipam' [
  --dry-run
  --cidr: string
  --ipam-pool-id: string
  --ipam-pool-owner: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 MoveByoipCidrToIpam $dry_run $cidr $ipam_pool_id $ipam_pool_owner -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --source-capacity-reservation-id --destination-capacity-reservation-id --instance-count
@search-terms MoveCapacityReservationInstances
export def 'ec2 move-capacity-reservation-instances' [
  --dry-run
  --client-token: string
  --source-capacity-reservation-id: string
  --destination-capacity-reservation-id: string
  --instance-count: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 MoveCapacityReservationInstances $dry_run $client_token $source_capacity_reservation_id $destination_capacity_reservation_id $instance_count -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr
@search-terms ProvisionByoipCidr
export def 'ec2 provision-byoip-cidr' [
  --cidr: string
  --cidr-authorization-context: record
  --publicly-advertisable: oneof<bool>
  --description: string
  --dry-run
  --pool-tag-specifications: list
  --multi-region: oneof<bool>
  --network-border-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ProvisionByoipCidr $cidr $cidr_authorization_context $publicly_advertisable $description $dry_run $pool_tag_specifications $multi_region $network_border_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-id --asn --asn-authorization-context
@search-terms ProvisionIpamByoasn
export def 'ec2 provision-ipam-byoasn' [
  --dry-run
  --ipam-id: string
  --asn: string
  --asn-authorization-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ProvisionIpamByoasn $dry_run $ipam_id $asn $asn_authorization_context -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-pool-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ProvisionIpamPoolCidr $dry_run $ipam_pool_id $cidr $cidr_authorization_context $netmask_length $client_token $verification_method $ipam_external_resource_verification_token_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-pool-id --pool-id --netmask-length
@search-terms ProvisionPublicIpv4PoolCidr
export def 'ec2 provision-public-ipv4-pool-cidr' [
  --dry-run
  --ipam-pool-id: string
  --pool-id: string
  --netmask-length: int
  --network-border-group: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ProvisionPublicIpv4PoolCidr $dry_run $ipam_pool_id $pool_id $netmask_length $network_border_group -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-block-offering-id --instance-platform
@search-terms PurchaseCapacityBlock
export def 'ec2 purchase-capacity-block' [
  --dry-run
  --tag-specifications: list
  --capacity-block-offering-id: string
  --instance-platform: string@CapacityReservationInstancePlatform
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 PurchaseCapacityBlock $dry_run $tag_specifications $capacity_block_offering_id $instance_platform -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-block-extension-offering-id --capacity-reservation-id
@search-terms PurchaseCapacityBlockExtension
export def 'ec2 purchase-capacity-block-extension' [
  --capacity-block-extension-offering-id: string
  --capacity-reservation-id: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 PurchaseCapacityBlockExtension $capacity_block_extension_offering_id $capacity_reservation_id $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --host-id-set --offering-id
@search-terms PurchaseHostReservation
export def 'ec2 purchase-host-reservation' [
  --client-token: string
  --currency-code: string
  --host-id-set: list<string>
  --limit-price: string
  --offering-id: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 PurchaseHostReservation $client_token $currency_code $host_id_set $limit_price $offering_id $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-count --reserved-instances-offering-id
@search-terms PurchaseReservedInstancesOffering
export def 'ec2 purchase-reserved-instances-offering' [
  --instance-count: int
  --reserved-instances-offering-id: string
  --purchase-time: oneof<datetime, duration, string>
  --dry-run
  --limit-price: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 PurchaseReservedInstancesOffering $instance_count $reserved_instances_offering_id $purchase_time $dry_run $limit_price -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --purchase-requests
@search-terms PurchaseScheduledInstances
export def 'ec2 purchase-scheduled-instances' [
  --client-token: string
  --dry-run
  --purchase-requests: list
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 PurchaseScheduledInstances $client_token $dry_run $purchase_requests -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --instance-ids
@search-terms RebootInstances
export def 'ec2 reboot-instances' [
  --instance-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RebootInstances $instance_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms RegisterImage
export def 'ec2 register-image' [
  --image-location: string
  --billing-products: list<string>
  --boot-mode: string@[legacy-bios uefi uefi-preferred]
  --tpm-support: string
  --uefi-data: string
  --imds-support: string
  --tag-specifications: list
  --dry-run
  --name: string
  --description: string
  --architecture: string@[i386 x86_64 arm64 x86_64_mac arm64_mac]
  --kernel-id: string
  --ramdisk-id: string
  --root-device-name: string
  --block-device-mappings: list
  --virtualization-type: string
  --sriov-net-support: string
  --ena-support: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RegisterImage $image_location $billing_products $boot_mode $tpm_support $uefi_data $imds_support $tag_specifications $dry_run $name $description $architecture $kernel_id $ramdisk_id $root_device_name $block_device_mappings $virtualization_type $sriov_net_support $ena_support -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-tag-attribute
@search-terms RegisterInstanceEventNotificationAttributes
export def 'ec2 register-instance-event-notification-attributes' [
  --dry-run
  --instance-tag-attribute: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RegisterInstanceEventNotificationAttributes $dry_run $instance_tag_attribute -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-multicast-domain-id --network-interface-ids
@search-terms RegisterTransitGatewayMulticastGroupMembers
export def 'ec2 register-transit-gateway-multicast-group-members' [
  --transit-gateway-multicast-domain-id: string
  --group-ip-address: string
  --network-interface-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RegisterTransitGatewayMulticastGroupMembers $transit_gateway_multicast_domain_id $group_ip_address $network_interface_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-multicast-domain-id --network-interface-ids
@search-terms RegisterTransitGatewayMulticastGroupSources
export def 'ec2 register-transit-gateway-multicast-group-sources' [
  --transit-gateway-multicast-domain-id: string
  --group-ip-address: string
  --network-interface-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RegisterTransitGatewayMulticastGroupSources $transit_gateway_multicast_domain_id $group_ip_address $network_interface_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id
@search-terms RejectCapacityReservationBillingOwnership
export def 'ec2 reject-capacity-reservation-billing-ownership' [
  --dry-run
  --capacity-reservation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RejectCapacityReservationBillingOwnership $dry_run $capacity_reservation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms RejectTransitGatewayClientVpnAttachment
export def 'ec2 reject-transit-gateway-client-vpn-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RejectTransitGatewayClientVpnAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RejectTransitGatewayMulticastDomainAssociations
export def 'ec2 reject-transit-gateway-multicast-domain-associations' [
  --transit-gateway-multicast-domain-id: string
  --transit-gateway-attachment-id: string
  --subnet-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RejectTransitGatewayMulticastDomainAssociations $transit_gateway_multicast_domain_id $transit_gateway_attachment_id $subnet_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms RejectTransitGatewayPeeringAttachment
export def 'ec2 reject-transit-gateway-peering-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RejectTransitGatewayPeeringAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --transit-gateway-attachment-id
@search-terms RejectTransitGatewayVpcAttachment
export def 'ec2 reject-transit-gateway-vpc-attachment' [
  --transit-gateway-attachment-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RejectTransitGatewayVpcAttachment $transit_gateway_attachment_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id --vpc-endpoint-ids
@search-terms RejectVpcEndpointConnections
export def 'ec2 reject-vpc-endpoint-connections' [
  --dry-run
  --service-id: string
  --vpc-endpoint-ids: list<string>
  --transit-gateway-attachment-ids: list<string>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RejectVpcEndpointConnections $dry_run $service_id $vpc_endpoint_ids $transit_gateway_attachment_ids -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --vpc-peering-connection-id
@search-terms RejectVpcPeeringConnection
export def 'ec2 reject-vpc-peering-connection' [
  --dry-run
  --vpc-peering-connection-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RejectVpcPeeringConnection $dry_run $vpc_peering_connection_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ReleaseAddress
export def 'ec2 release-address' [
  --allocation-id: string
  --public-ip: string
  --network-border-group: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReleaseAddress $allocation_id $public_ip $network_border_group $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --host-ids
@search-terms ReleaseHosts
export def 'ec2 release-hosts' [
  --host-ids: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReleaseHosts $host_ids -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --ipam-pool-id --cidr --ipam-pool-allocation-id
@search-terms ReleaseIpamPoolAllocation
export def 'ec2 release-ipam-pool-allocation' [
  --dry-run
  --ipam-pool-id: string
  --cidr: string
  --ipam-pool-allocation-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReleaseIpamPoolAllocation $dry_run $ipam_pool_id $cidr $ipam_pool_allocation_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --iam-instance-profile --association-id
@search-terms ReplaceIamInstanceProfileAssociation
export def 'ec2 replace-iam-instance-profile-association' [
  --iam-instance-profile: record
  --association-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceIamInstanceProfileAssociation $iam_instance_profile $association_id -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ReplaceImageCriteriaInAllowedImagesSettings
export def 'ec2 replace-image-criteria-in-allowed-images-settings' [
  --image-criteria: list
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceImageCriteriaInAllowedImagesSettings $image_criteria $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms ReplaceImageInstanceTypeSpecification
export def 'ec2 replace-image-instance-type-specification' [
  --image-id: string
  --instance-type-specification: record
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceImageInstanceTypeSpecification $image_id $instance_type_specification $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id --network-acl-id
@search-terms ReplaceNetworkAclAssociation
export def 'ec2 replace-network-acl-association' [
  --dry-run
  --association-id: string
  --network-acl-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceNetworkAclAssociation $dry_run $association_id $network_acl_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-acl-id --rule-number --protocol --rule-action --egress
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceNetworkAclEntry $dry_run $network_acl_id $rule_number $protocol $rule_action $egress $cidr_block $ipv6_cidr_block $icmp_type_code $port_range -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --route-table-id
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
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceRoute $destination_prefix_list_id $vpc_endpoint_id $local_target $transit_gateway_id $local_gateway_id $carrier_gateway_id $core_network_arn $odb_network_arn $dry_run $route_table_id $destination_cidr_block $gateway_id $destination_ipv6_cidr_block $egress_only_internet_gateway_id $instance_id $network_interface_id $vpc_peering_connection_id $nat_gateway_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --association-id --route-table-id
@search-terms ReplaceRouteTableAssociation
export def 'ec2 replace-route-table-association' [
  --dry-run
  --association-id: string
  --route-table-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceRouteTableAssociation $dry_run $association_id $route_table_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --destination-cidr-block --transit-gateway-route-table-id
@search-terms ReplaceTransitGatewayRoute
export def 'ec2 replace-transit-gateway-route' [
  --destination-cidr-block: string
  --transit-gateway-route-table-id: string
  --transit-gateway-attachment-id: string
  --blackhole: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceTransitGatewayRoute $destination_cidr_block $transit_gateway_route_table_id $transit_gateway_attachment_id $blackhole $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --vpn-connection-id --vpn-tunnel-outside-ip-address
@search-terms ReplaceVpnTunnel
export def 'ec2 replace-vpn-tunnel' [
  --vpn-connection-id: string
  --vpn-tunnel-outside-ip-address: string
  --apply-pending-maintenance: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReplaceVpnTunnel $vpn_connection_id $vpn_tunnel_outside_ip_address $apply_pending_maintenance $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instances --status --reason-codes
@search-terms ReportInstanceStatus
export def 'ec2 report-instance-status' [
  --dry-run
  --instances: list<string>
  --status: string@[ok impaired]
  --start-time: oneof<datetime, duration, string>
  --end-time: oneof<datetime, duration, string>
  --reason-codes: list<string>
  --description: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ReportInstanceStatus $dry_run $instances $status $start_time $end_time $reason_codes $description -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --spot-fleet-request-config
@search-terms RequestSpotFleet
export def 'ec2 request-spot-fleet' [
  --dry-run
  --spot-fleet-request-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RequestSpotFleet $dry_run $spot_fleet_request_config -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RequestSpotInstances
export def 'ec2 request-spot-instances' [
  --launch-specification: record
  --tag-specifications: list
  --instance-interruption-behavior: string@[hibernate stop terminate]
  --dry-run
  --spot-price: string
  --client-token: string
  --instance-count: int
  --type: string@[one-time persistent]
  --valid-from: oneof<datetime, duration, string>
  --valid-until: oneof<datetime, duration, string>
  --launch-group: string
  --availability-zone-group: string
  --block-duration-minutes: int
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RequestSpotInstances $launch_specification $tag_specifications $instance_interruption_behavior $dry_run $spot_price $client_token $instance_count $type $valid_from $valid_until $launch_group $availability_zone_group $block_duration_minutes -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --allocation-id --attribute
@search-terms ResetAddressAttribute
export def 'ec2 reset-address-attribute' [
  --allocation-id: string
  --attribute: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ResetAddressAttribute $allocation_id $attribute $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms ResetEbsDefaultKmsKeyId
export def 'ec2 reset-ebs-default-kms-key-id' [
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ResetEbsDefaultKmsKeyId $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --fpga-image-id
@search-terms ResetFpgaImageAttribute
export def 'ec2 reset-fpga-image-attribute' [
  --dry-run
  --fpga-image-id: string
  --attribute: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ResetFpgaImageAttribute $dry_run $fpga_image_id $attribute -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attribute --image-id
@search-terms ResetImageAttribute
export def 'ec2 reset-image-attribute' [
  --attribute: string
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ResetImageAttribute $attribute $image_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-id --attribute
@search-terms ResetInstanceAttribute
export def 'ec2 reset-instance-attribute' [
  --dry-run
  --instance-id: string
  --attribute: string@InstanceAttributeName
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ResetInstanceAttribute $dry_run $instance_id $attribute -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id
@search-terms ResetNetworkInterfaceAttribute
export def 'ec2 reset-network-interface-attribute' [
  --dry-run
  --network-interface-id: string
  --source-dest-check: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ResetNetworkInterfaceAttribute $dry_run $network_interface_id $source_dest_check -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attribute --snapshot-id
@search-terms ResetSnapshotAttribute
export def 'ec2 reset-snapshot-attribute' [
  --attribute: string@[productCodes createVolumePermission]
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ResetSnapshotAttribute $attribute $snapshot_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --public-ip
@search-terms RestoreAddressToClassic
export def 'ec2 restore-address-to-classic' [
  --dry-run
  --public-ip: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RestoreAddressToClassic $dry_run $public_ip -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --image-id
@search-terms RestoreImageFromRecycleBin
export def 'ec2 restore-image-from-recycle-bin' [
  --image-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RestoreImageFromRecycleBin $image_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --prefix-list-id --previous-version --current-version
@search-terms RestoreManagedPrefixListVersion
export def 'ec2 restore-managed-prefix-list-version' [
  --dry-run
  --prefix-list-id: string
  --previous-version: int
  --current-version: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RestoreManagedPrefixListVersion $dry_run $prefix_list_id $previous_version $current_version -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms RestoreSnapshotFromRecycleBin
export def 'ec2 restore-snapshot-from-recycle-bin' [
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RestoreSnapshotFromRecycleBin $snapshot_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms RestoreSnapshotTier
export def 'ec2 restore-snapshot-tier' [
  --snapshot-id: string
  --temporary-restore-days: int
  --permanent-restore: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RestoreSnapshotTier $snapshot_id $temporary_restore_days $permanent_restore $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --volume-id
@search-terms RestoreVolumeFromRecycleBin
export def 'ec2 restore-volume-from-recycle-bin' [
  --volume-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RestoreVolumeFromRecycleBin $volume_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id --target-network-cidr
@search-terms RevokeClientVpnIngress
export def 'ec2 revoke-client-vpn-ingress' [
  --client-vpn-endpoint-id: string
  --target-network-cidr: string
  --access-group-id: string
  --revoke-all-groups: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RevokeClientVpnIngress $client_vpn_endpoint_id $target_network_cidr $access_group_id $revoke_all_groups $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --group-id
@search-terms RevokeSecurityGroupEgress
export def 'ec2 revoke-security-group-egress' [
  --security-group-rule-ids: list<string>
  --dry-run
  --group-id: string
  --source-security-group-name: string
  --source-security-group-owner-id: string
  --ip-protocol: string
  --from-port: int
  --to-port: int
  --cidr-ip: string
  --ip-permissions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RevokeSecurityGroupEgress $security_group_rule_ids $dry_run $group_id $source_security_group_name $source_security_group_owner_id $ip_protocol $from_port $to_port $cidr_ip $ip_permissions -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms RevokeSecurityGroupIngress
export def 'ec2 revoke-security-group-ingress' [
  --cidr-ip: string
  --from-port: int
  --group-id: string
  --group-name: string
  --ip-permissions: list
  --ip-protocol: string
  --source-security-group-name: string
  --source-security-group-owner-id: string
  --to-port: int
  --security-group-rule-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RevokeSecurityGroupIngress $cidr_ip $from_port $group_id $group_name $ip_permissions $ip_protocol $source_security_group_name $source_security_group_owner_id $to_port $security_group_rule_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --max-count --min-count
@search-terms RunInstances
export def 'ec2 run-instances' [
  --block-device-mappings: list
  --image-id: string
  --instance-type: string
  --ipv6-address-count: int
  --ipv6-addresses: list
  --kernel-id: string
  --key-name: string
  --max-count: int
  --min-count: int
  --monitoring: record
  --placement: record
  --ramdisk-id: string
  --security-group-ids: list<string>
  --security-groups: list<string>
  --subnet-id: string
  --user-data: string
  --elastic-gpu-specification: list
  --elastic-inference-accelerators: list
  --tag-specifications: list
  --launch-template: record
  --instance-market-options: record
  --credit-specification: record
  --cpu-options: record
  --capacity-reservation-specification: record
  --hibernation-options: record
  --license-specifications: list
  --metadata-options: record
  --enclave-options: record
  --private-dns-name-options: record
  --maintenance-options: record
  --disable-api-stop: oneof<bool>
  --enable-primary-ipv6: oneof<bool>
  --network-performance-options: record
  --operator: record
  --secondary-interfaces: list
  --dry-run
  --disable-api-termination: oneof<bool>
  --instance-initiated-shutdown-behavior: string@[stop terminate]
  --private-ip-address: string
  --client-token: string
  --additional-info: string
  --network-interfaces: list
  --iam-instance-profile: record
  --ebs-optimized: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RunInstances $block_device_mappings $image_id $instance_type $ipv6_address_count $ipv6_addresses $kernel_id $key_name $max_count $min_count $monitoring $placement $ramdisk_id $security_group_ids $security_groups $subnet_id $user_data $elastic_gpu_specification $elastic_inference_accelerators $tag_specifications $launch_template $instance_market_options $credit_specification $cpu_options $capacity_reservation_specification $hibernation_options $license_specifications $metadata_options $enclave_options $private_dns_name_options $maintenance_options $disable_api_stop $enable_primary_ipv6 $network_performance_options $operator $secondary_interfaces $dry_run $disable_api_termination $instance_initiated_shutdown_behavior $private_ip_address $client_token $additional_info $network_interfaces $iam_instance_profile $ebs_optimized -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --launch-specification --scheduled-instance-id
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
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 RunScheduledInstances $client_token $dry_run $instance_count $launch_specification $scheduled_instance_id -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; follows pages; needs --local-gateway-route-table-id
@search-terms SearchLocalGatewayRoutes
export def 'ec2 search-local-gateway-routes' [
  --local-gateway-route-table-id: string
  --filters: any
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 SearchLocalGatewayRoutes $local_gateway_route_table_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --transit-gateway-multicast-domain-id
@search-terms SearchTransitGatewayMulticastGroups
export def 'ec2 search-transit-gateway-multicast-groups' [
  --transit-gateway-multicast-domain-id: string
  --filters: any
  --dry-run
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
]: any -> any { call 'ec2 SearchTransitGatewayMulticastGroups $transit_gateway_multicast_domain_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; needs --transit-gateway-route-table-id --filters
@search-terms SearchTransitGatewayRoutes
export def 'ec2 search-transit-gateway-routes' [
  --transit-gateway-route-table-id: string
  --filters: any
  --dry-run
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --with-input
  --fail-fast
]: any -> any { call 'ec2 SearchTransitGatewayRoutes $transit_gateway_route_table_id $filters $dry_run -- $region $profile $raw $regions $profiles $stream $max_items $with_input $fail_fast' }

# POST /; needs --instance-id
@search-terms SendDiagnosticInterrupt
export def 'ec2 send-diagnostic-interrupt' [
  --instance-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 SendDiagnosticInterrupt $instance_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --s3-bucket --target-id
@search-terms StartDeclarativePoliciesReport
export def 'ec2 start-declarative-policies-report' [
  --dry-run
  --s3-bucket: string
  --s3-prefix: string
  --target-id: string
  --tag-specifications: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 StartDeclarativePoliciesReport $dry_run $s3_bucket $s3_prefix $target_id $tag_specifications -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-ids
@search-terms StartInstances
export def 'ec2 start-instances' [
  --instance-ids: list<string>
  --additional-info: string
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 StartInstances $instance_ids $additional_info $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --network-insights-access-scope-id
@search-terms StartNetworkInsightsAccessScopeAnalysis
export def 'ec2 start-network-insights-access-scope-analysis' [
  --network-insights-access-scope-id: string
  --dry-run
  --tag-specifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 StartNetworkInsightsAccessScopeAnalysis $network_insights_access_scope_id $dry_run $tag_specifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-insights-path-id
@search-terms StartNetworkInsightsAnalysis
export def 'ec2 start-network-insights-analysis' [
  --network-insights-path-id: string
  --additional-accounts: list<string>
  --filter-in-arns: list<string>
  --filter-out-arns: list<string>
  --dry-run
  --tag-specifications: list
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 StartNetworkInsightsAnalysis $network_insights_path_id $additional_accounts $filter_in_arns $filter_out_arns $dry_run $tag_specifications $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --service-id
@search-terms StartVpcEndpointServicePrivateDnsVerification
export def 'ec2 start-vpc-endpoint-service-private-dns-verification' [
  --dry-run
  --service-id: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 StartVpcEndpointServicePrivateDnsVerification $dry_run $service_id -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-ids
@search-terms StopInstances
export def 'ec2 stop-instances' [
  --instance-ids: list<string>
  --hibernate: oneof<bool>
  --skip-os-shutdown: oneof<bool>
  --dry-run
  --force: oneof<bool>
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 StopInstances $instance_ids $hibernate $skip_os_shutdown $dry_run $force -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --client-vpn-endpoint-id
@search-terms TerminateClientVpnConnections
export def 'ec2 terminate-client-vpn-connections' [
  --client-vpn-endpoint-id: string
  --connection-id: string
  --username: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 TerminateClientVpnConnections $client_vpn_endpoint_id $connection_id $username $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-ids
@search-terms TerminateInstances
export def 'ec2 terminate-instances' [
  --instance-ids: list<string>
  --force: oneof<bool>
  --skip-os-shutdown: oneof<bool>
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 TerminateInstances $instance_ids $force $skip_os_shutdown $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id
@search-terms UnassignIpv6Addresses
export def 'ec2 unassign-ipv6-addresses' [
  --ipv6-prefixes: list<string>
  --network-interface-id: string
  --ipv6-addresses: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UnassignIpv6Addresses $ipv6_prefixes $network_interface_id $ipv6_addresses -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --network-interface-id
@search-terms UnassignPrivateIpAddresses
export def 'ec2 unassign-private-ip-addresses' [
  --ipv4-prefixes: list<string>
  --network-interface-id: string
  --private-ip-addresses: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UnassignPrivateIpAddresses $ipv4_prefixes $network_interface_id $private_ip_addresses -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --nat-gateway-id --private-ip-addresses
@search-terms UnassignPrivateNatGatewayAddress
export def 'ec2 unassign-private-nat-gateway-address' [
  --nat-gateway-id: string
  --private-ip-addresses: list<string>
  --max-drain-duration-seconds: int
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UnassignPrivateNatGatewayAddress $nat_gateway_id $private_ip_addresses $max_drain_duration_seconds $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --snapshot-id
@search-terms UnlockSnapshot
export def 'ec2 unlock-snapshot' [
  --snapshot-id: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UnlockSnapshot $snapshot_id $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --instance-ids
@search-terms UnmonitorInstances
export def 'ec2 unmonitor-instances' [
  --instance-ids: list<string>
  --metric-category-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UnmonitorInstances $instance_ids $metric_category_ids $dry_run -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateCapacityManagerMonitoredTagKeys
export def 'ec2 update-capacity-manager-monitored-tag-keys' [
  --activate-tag-keys: list<string>
  --deactivate-tag-keys: list<string>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --raw
  --stream
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UpdateCapacityManagerMonitoredTagKeys $activate_tag_keys $deactivate_tag_keys $dry_run $client_token -- $region $profile $raw $stream $with_input $fail_fast $yes' }

# POST /; needs --organizations-access
@search-terms UpdateCapacityManagerOrganizationsAccess
export def 'ec2 update-capacity-manager-organizations-access' [
  --organizations-access: oneof<bool>
  --dry-run
  --client-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UpdateCapacityManagerOrganizationsAccess $organizations_access $dry_run $client_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --capacity-reservation-id
@search-terms UpdateInterruptibleCapacityReservationAllocation
export def 'ec2 update-interruptible-capacity-reservation-allocation' [
  --capacity-reservation-id: string
  --target-instance-count: int
  --dry-run
  --zero-size-preference: string@[retain default]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UpdateInterruptibleCapacityReservationAllocation $capacity_reservation_id $target_instance_count $dry_run $zero_size_preference -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateSecurityGroupRuleDescriptionsEgress
export def 'ec2 update-security-group-rule-descriptions-egress' [
  --dry-run
  --group-id: string
  --group-name: string
  --ip-permissions: list
  --security-group-rule-descriptions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UpdateSecurityGroupRuleDescriptionsEgress $dry_run $group_id $group_name $ip_permissions $security_group_rule_descriptions -- $region $profile $with_input $fail_fast $yes' }

# POST /
@search-terms UpdateSecurityGroupRuleDescriptionsIngress
export def 'ec2 update-security-group-rule-descriptions-ingress' [
  --dry-run
  --group-id: string
  --group-name: string
  --ip-permissions: list
  --security-group-rule-descriptions: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 UpdateSecurityGroupRuleDescriptionsIngress $dry_run $group_id $group_name $ip_permissions $security_group_rule_descriptions -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --security-group-ids
@search-terms ValidateSecurityGroupQuotasForInterface
export def 'ec2 validate-security-group-quotas-for-interface' [
  --security-group-ids: list<string>
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 ValidateSecurityGroupQuotasForInterface $security_group_ids $dry_run -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr
@search-terms WithdrawByoipCidr
export def 'ec2 withdraw-byoip-cidr' [
  --cidr: string
  --dry-run
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'ec2 WithdrawByoipCidr $cidr $dry_run -- $region $profile $with_input $fail_fast $yes' }

# Asks again and again until something is so:
#   bundle-task-complete: DescribeBundleTasks
#   conversion-task-cancelled: DescribeConversionTasks
#   conversion-task-completed: DescribeConversionTasks
#   conversion-task-deleted: DescribeConversionTasks
#   customer-gateway-available: DescribeCustomerGateways
#   export-task-cancelled: DescribeExportTasks
#   export-task-completed: DescribeExportTasks
#   image-available: DescribeImages
#   image-exists: DescribeImages
#   image-usage-report-available: DescribeImageUsageReports
#   instance-exists: DescribeInstances
#   instance-running: DescribeInstances
#   instance-status-ok: DescribeInstanceStatus
#   instance-stopped: DescribeInstances
#   instance-terminated: DescribeInstances
#   internet-gateway-exists: DescribeInternetGateways
#   key-pair-exists: DescribeKeyPairs
#   nat-gateway-available: DescribeNatGateways
#   nat-gateway-deleted: DescribeNatGateways
#   network-interface-available: DescribeNetworkInterfaces
#   password-data-available: GetPasswordData; needs --instance-id
#   secondary-network-create-complete: DescribeSecondaryNetworks
#   secondary-network-delete-complete: DescribeSecondaryNetworks
#   secondary-subnet-create-complete: DescribeSecondarySubnets
#   secondary-subnet-delete-complete: DescribeSecondarySubnets
#   security-group-exists: DescribeSecurityGroups
#   security-group-vpc-association-associated: DescribeSecurityGroupVpcAssociations
#   security-group-vpc-association-disassociated: DescribeSecurityGroupVpcAssociations
#   snapshot-completed: DescribeSnapshots
#   snapshot-imported: DescribeImportSnapshotTasks
#   spot-instance-request-fulfilled: DescribeSpotInstanceRequests
#   store-image-task-complete: DescribeStoreImageTasks
#   subnet-available: DescribeSubnets
#   system-status-ok: DescribeInstanceStatus
#   volume-available: DescribeVolumes
#   volume-deleted: DescribeVolumes
#   volume-in-use: DescribeVolumes
#   vpc-available: DescribeVpcs
#   vpc-exists: DescribeVpcs
#   vpc-peering-connection-deleted: DescribeVpcPeeringConnections
#   vpc-peering-connection-exists: DescribeVpcPeeringConnections
#   vpn-connection-available: DescribeVpnConnections
#   vpn-connection-deleted: DescribeVpnConnections
@search-terms BundleTaskComplete ConversionTaskCancelled ConversionTaskCompleted ConversionTaskDeleted CustomerGatewayAvailable ExportTaskCancelled ExportTaskCompleted ImageAvailable ImageExists ImageUsageReportAvailable InstanceExists InstanceRunning InstanceStatusOk InstanceStopped InstanceTerminated InternetGatewayExists KeyPairExists NatGatewayAvailable NatGatewayDeleted NetworkInterfaceAvailable PasswordDataAvailable SecondaryNetworkCreateComplete SecondaryNetworkDeleteComplete SecondarySubnetCreateComplete SecondarySubnetDeleteComplete SecurityGroupExists SecurityGroupVpcAssociationAssociated SecurityGroupVpcAssociationDisassociated SnapshotCompleted SnapshotImported SpotInstanceRequestFulfilled StoreImageTaskComplete SubnetAvailable SystemStatusOk VolumeAvailable VolumeDeleted VolumeInUse VpcAvailable VpcExists VpcPeeringConnectionDeleted VpcPeeringConnectionExists VpnConnectionAvailable VpnConnectionDeleted
export def 'ec2 wait' [
  waiter: string@[bundle-task-complete conversion-task-cancelled conversion-task-completed conversion-task-deleted customer-gateway-available export-task-cancelled export-task-completed image-available image-exists image-usage-report-available instance-exists instance-running instance-status-ok instance-stopped instance-terminated internet-gateway-exists key-pair-exists nat-gateway-available nat-gateway-deleted network-interface-available password-data-available secondary-network-create-complete secondary-network-delete-complete secondary-subnet-create-complete secondary-subnet-delete-complete security-group-exists security-group-vpc-association-associated security-group-vpc-association-disassociated snapshot-completed snapshot-imported spot-instance-request-fulfilled store-image-task-complete subnet-available system-status-ok volume-available volume-deleted volume-in-use vpc-available vpc-exists vpc-peering-connection-deleted vpc-peering-connection-exists vpn-connection-available vpn-connection-deleted]
  --bundle-ids: list<string>
  --dry-run
  --filters: any
  --conversion-task-ids: list<string>
  --customer-gateway-ids: list<string>
  --export-task-ids: list<string>
  --executable-users: list<string>
  --image-ids: list<string>
  --owners: list<string>
  --include-deprecated: oneof<bool>
  --include-disabled: oneof<bool>
  --report-ids: list<string>
  --instance-ids: list<string>
  --include-managed-resources: oneof<bool>
  --include-all-instances: oneof<bool>
  --internet-gateway-ids: list<string>
  --key-names: list<string>
  --key-pair-ids: list<string>
  --include-public-key: oneof<bool>
  --filter: any
  --nat-gateway-ids: list<string>
  --network-interface-ids: list<string>
  --instance-id: string
  --secondary-network-ids: list<string>
  --secondary-subnet-ids: list<string>
  --group-ids: list<string>
  --group-names: list<string>
  --owner-ids: list<string>
  --restorable-by-user-ids: list<string>
  --snapshot-ids: list<string>
  --import-task-ids: list<string>
  --spot-instance-request-ids: list<string>
  --subnet-ids: list<string>
  --volume-ids: list<string>
  --vpc-ids: list<string>
  --vpc-peering-connection-ids: list<string>
  --vpn-connection-ids: list<string>
  --timeout: duration
  --interval: duration
  --region: string
  --profile: string
]: nothing -> any { call 'ec2 wait $waiter $bundle_ids $dry_run $filters $conversion_task_ids $customer_gateway_ids $export_task_ids $executable_users $image_ids $owners $include_deprecated $include_disabled $report_ids $instance_ids $include_managed_resources $include_all_instances $internet_gateway_ids $key_names $key_pair_ids $include_public_key $filter $nat_gateway_ids $network_interface_ids $instance_id $secondary_network_ids $secondary_subnet_ids $group_ids $group_names $owner_ids $restorable_by_user_ids $snapshot_ids $import_task_ids $spot_instance_request_ids $subnet_ids $volume_ids $vpc_ids $vpc_peering_connection_ids $vpn_connection_ids -- $timeout $interval $region $profile' }
