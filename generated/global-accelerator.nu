# Written by `cargo xtask generate --service global-accelerator` from the service's model and overlay: change those instead.
# Global Accelerator, API version 2018-08-08: 56 operations.

use rt.nu [call]

# POST /; needs --endpoint-configurations --endpoint-group-arn
@search-terms 'AddCustomRoutingEndpoints, globalaccelerator add-custom-routing-endpoints'
export def 'global-accelerator add-custom-routing-endpoints' [
  --endpoint-configurations: list
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator AddCustomRoutingEndpoints $endpoint_configurations $endpoint_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-configurations --endpoint-group-arn
@search-terms 'AddEndpoints, globalaccelerator add-endpoints'
export def 'global-accelerator add-endpoints' [
  --endpoint-configurations: list
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator AddEndpoints $endpoint_configurations $endpoint_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr
@search-terms 'AdvertiseByoipCidr, globalaccelerator advertise-byoip-cidr'
export def 'global-accelerator advertise-byoip-cidr' [
  --cidr: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator AdvertiseByoipCidr $cidr -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-group-arn --endpoint-id
@search-terms 'AllowCustomRoutingTraffic, globalaccelerator allow-custom-routing-traffic'
export def 'global-accelerator allow-custom-routing-traffic' [
  --endpoint-group-arn: string
  --endpoint-id: string
  --destination-addresses: list<string>
  --destination-ports: list<int>
  --allow-all-traffic-to-endpoint: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator AllowCustomRoutingTraffic $endpoint_group_arn $endpoint_id $destination_addresses $destination_ports $allow_all_traffic_to_endpoint -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateAccelerator, globalaccelerator create-accelerator'
export def 'global-accelerator create-accelerator' [
  --name: string
  --ip-address-type: string@[IPV4 DUAL_STACK]
  --ip-addresses: list<string>
  --enabled: oneof<bool>
  --idempotency-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator CreateAccelerator $name $ip_address_type $ip_addresses $enabled $idempotency_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateCrossAccountAttachment, globalaccelerator create-cross-account-attachment'
export def 'global-accelerator create-cross-account-attachment' [
  --name: string
  --principals: list<string>
  --resources: list
  --idempotency-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator CreateCrossAccountAttachment $name $principals $resources $idempotency_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --name
@search-terms 'CreateCustomRoutingAccelerator, globalaccelerator create-custom-routing-accelerator'
export def 'global-accelerator create-custom-routing-accelerator' [
  --name: string
  --ip-address-type: string@[IPV4 DUAL_STACK]
  --ip-addresses: list<string>
  --enabled: oneof<bool>
  --idempotency-token: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator CreateCustomRoutingAccelerator $name $ip_address_type $ip_addresses $enabled $idempotency_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --listener-arn --endpoint-group-region --destination-configurations
@search-terms 'CreateCustomRoutingEndpointGroup, globalaccelerator create-custom-routing-endpoint-group'
export def 'global-accelerator create-custom-routing-endpoint-group' [
  --listener-arn: string
  --endpoint-group-region: string
  --destination-configurations: list
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator CreateCustomRoutingEndpointGroup $listener_arn $endpoint_group_region $destination_configurations $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --accelerator-arn --port-ranges
@search-terms 'CreateCustomRoutingListener, globalaccelerator create-custom-routing-listener'
export def 'global-accelerator create-custom-routing-listener' [
  --accelerator-arn: string
  --port-ranges: list
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator CreateCustomRoutingListener $accelerator_arn $port_ranges $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --listener-arn --endpoint-group-region
@search-terms 'CreateEndpointGroup, globalaccelerator create-endpoint-group'
export def 'global-accelerator create-endpoint-group' [
  --listener-arn: string
  --endpoint-group-region: string
  --endpoint-configurations: list
  --traffic-dial-percentage: number
  --health-check-port: int
  --health-check-protocol: string@[TCP HTTP HTTPS]
  --health-check-path: string
  --health-check-interval-seconds: int
  --threshold-count: int
  --idempotency-token: string
  --port-overrides: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator CreateEndpointGroup $listener_arn $endpoint_group_region $endpoint_configurations $traffic_dial_percentage $health_check_port $health_check_protocol $health_check_path $health_check_interval_seconds $threshold_count $idempotency_token $port_overrides -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --accelerator-arn --port-ranges --protocol
@search-terms 'CreateListener, globalaccelerator create-listener'
export def 'global-accelerator create-listener' [
  --accelerator-arn: string
  --port-ranges: list
  --protocol: string@[TCP UDP]
  --client-affinity: string@[NONE SOURCE_IP]
  --idempotency-token: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator CreateListener $accelerator_arn $port_ranges $protocol $client_affinity $idempotency_token -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --accelerator-arn
@search-terms 'DeleteAccelerator, globalaccelerator delete-accelerator'
export def 'global-accelerator delete-accelerator' [
  --accelerator-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DeleteAccelerator $accelerator_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attachment-arn
@search-terms 'DeleteCrossAccountAttachment, globalaccelerator delete-cross-account-attachment'
export def 'global-accelerator delete-cross-account-attachment' [
  --attachment-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DeleteCrossAccountAttachment $attachment_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --accelerator-arn
@search-terms 'DeleteCustomRoutingAccelerator, globalaccelerator delete-custom-routing-accelerator'
export def 'global-accelerator delete-custom-routing-accelerator' [
  --accelerator-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DeleteCustomRoutingAccelerator $accelerator_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-group-arn
@search-terms 'DeleteCustomRoutingEndpointGroup, globalaccelerator delete-custom-routing-endpoint-group'
export def 'global-accelerator delete-custom-routing-endpoint-group' [
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DeleteCustomRoutingEndpointGroup $endpoint_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --listener-arn
@search-terms 'DeleteCustomRoutingListener, globalaccelerator delete-custom-routing-listener'
export def 'global-accelerator delete-custom-routing-listener' [
  --listener-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DeleteCustomRoutingListener $listener_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-group-arn
@search-terms 'DeleteEndpointGroup, globalaccelerator delete-endpoint-group'
export def 'global-accelerator delete-endpoint-group' [
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DeleteEndpointGroup $endpoint_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --listener-arn
@search-terms 'DeleteListener, globalaccelerator delete-listener'
export def 'global-accelerator delete-listener' [
  --listener-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DeleteListener $listener_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-group-arn --endpoint-id
@search-terms 'DenyCustomRoutingTraffic, globalaccelerator deny-custom-routing-traffic'
export def 'global-accelerator deny-custom-routing-traffic' [
  --endpoint-group-arn: string
  --endpoint-id: string
  --destination-addresses: list<string>
  --destination-ports: list<int>
  --deny-all-traffic-to-endpoint: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DenyCustomRoutingTraffic $endpoint_group_arn $endpoint_id $destination_addresses $destination_ports $deny_all_traffic_to_endpoint -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr
@search-terms 'DeprovisionByoipCidr, globalaccelerator deprovision-byoip-cidr'
export def 'global-accelerator deprovision-byoip-cidr' [
  --cidr: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator DeprovisionByoipCidr $cidr -- $region $profile $with_input $fail_fast $yes' }

# POST /; cached 1min; needs --accelerator-arn
@search-terms 'DescribeAccelerator, globalaccelerator describe-accelerator'
export def 'global-accelerator describe-accelerator' [
  --accelerator-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeAccelerator $accelerator_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --accelerator-arn
@search-terms 'DescribeAcceleratorAttributes, globalaccelerator describe-accelerator-attributes'
export def 'global-accelerator describe-accelerator-attributes' [
  --accelerator-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeAcceleratorAttributes $accelerator_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --attachment-arn
@search-terms 'DescribeCrossAccountAttachment, globalaccelerator describe-cross-account-attachment'
export def 'global-accelerator describe-cross-account-attachment' [
  --attachment-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeCrossAccountAttachment $attachment_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --accelerator-arn
@search-terms 'DescribeCustomRoutingAccelerator, globalaccelerator describe-custom-routing-accelerator'
export def 'global-accelerator describe-custom-routing-accelerator' [
  --accelerator-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeCustomRoutingAccelerator $accelerator_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --accelerator-arn
@search-terms 'DescribeCustomRoutingAcceleratorAttributes, globalaccelerator describe-custom-routing-accelerator-attributes'
export def 'global-accelerator describe-custom-routing-accelerator-attributes' [
  --accelerator-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeCustomRoutingAcceleratorAttributes $accelerator_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --endpoint-group-arn
@search-terms 'DescribeCustomRoutingEndpointGroup, globalaccelerator describe-custom-routing-endpoint-group'
export def 'global-accelerator describe-custom-routing-endpoint-group' [
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeCustomRoutingEndpointGroup $endpoint_group_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --listener-arn
@search-terms 'DescribeCustomRoutingListener, globalaccelerator describe-custom-routing-listener'
export def 'global-accelerator describe-custom-routing-listener' [
  --listener-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeCustomRoutingListener $listener_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --endpoint-group-arn
@search-terms 'DescribeEndpointGroup, globalaccelerator describe-endpoint-group'
export def 'global-accelerator describe-endpoint-group' [
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeEndpointGroup $endpoint_group_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; cached 1min; needs --listener-arn
@search-terms 'DescribeListener, globalaccelerator describe-listener'
export def 'global-accelerator describe-listener' [
  --listener-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator DescribeListener $listener_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListAccelerators, globalaccelerator list-accelerators'
export def 'global-accelerator list-accelerators' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'global-accelerator ListAccelerators -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListByoipCidrs, globalaccelerator list-byoip-cidrs'
export def 'global-accelerator list-byoip-cidrs' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'global-accelerator ListByoipCidrs -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min
@search-terms 'ListCrossAccountAttachments, globalaccelerator list-cross-account-attachments'
export def 'global-accelerator list-cross-account-attachments' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'global-accelerator ListCrossAccountAttachments -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; cached 1min
@search-terms 'ListCrossAccountResourceAccounts, globalaccelerator list-cross-account-resource-accounts'
export def 'global-accelerator list-cross-account-resource-accounts' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --refresh
  --ttl: duration
]: any -> any { call 'global-accelerator ListCrossAccountResourceAccounts -- $region $profile $raw $regions $profiles $stream $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --resource-owner-aws-account-id
@search-terms 'ListCrossAccountResources, globalaccelerator list-cross-account-resources'
export def 'global-accelerator list-cross-account-resources' [
  --accelerator-arn: string
  --resource-owner-aws-account-id: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator ListCrossAccountResources $accelerator_arn $resource_owner_aws_account_id -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min
@search-terms 'ListCustomRoutingAccelerators, globalaccelerator list-custom-routing-accelerators'
export def 'global-accelerator list-custom-routing-accelerators' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'global-accelerator ListCustomRoutingAccelerators -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# POST /; follows pages; cached 1min; needs --listener-arn
@search-terms 'ListCustomRoutingEndpointGroups, globalaccelerator list-custom-routing-endpoint-groups'
export def 'global-accelerator list-custom-routing-endpoint-groups' [
  --listener-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator ListCustomRoutingEndpointGroups $listener_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --accelerator-arn
@search-terms 'ListCustomRoutingListeners, globalaccelerator list-custom-routing-listeners'
export def 'global-accelerator list-custom-routing-listeners' [
  --accelerator-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator ListCustomRoutingListeners $accelerator_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --accelerator-arn
@search-terms 'ListCustomRoutingPortMappings, globalaccelerator list-custom-routing-port-mappings'
export def 'global-accelerator list-custom-routing-port-mappings' [
  --accelerator-arn: string
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator ListCustomRoutingPortMappings $accelerator_arn $endpoint_group_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --endpoint-id --destination-address
@search-terms 'ListCustomRoutingPortMappingsByDestination, globalaccelerator list-custom-routing-port-mappings-by-destination'
export def 'global-accelerator list-custom-routing-port-mappings-by-destination' [
  --endpoint-id: string
  --destination-address: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator ListCustomRoutingPortMappingsByDestination $endpoint_id $destination_address -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --listener-arn
@search-terms 'ListEndpointGroups, globalaccelerator list-endpoint-groups'
export def 'global-accelerator list-endpoint-groups' [
  --listener-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator ListEndpointGroups $listener_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; follows pages; cached 1min; needs --accelerator-arn
@search-terms 'ListListeners, globalaccelerator list-listeners'
export def 'global-accelerator list-listeners' [
  --accelerator-arn: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'global-accelerator ListListeners $accelerator_arn -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /; cached 5min; needs --resource-arn
@search-terms 'ListTagsForResource, globalaccelerator list-tags-for-resource'
export def 'global-accelerator list-tags-for-resource' [
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
]: any -> any { call 'global-accelerator ListTagsForResource $resource_arn -- $region $profile $raw $regions $profiles $stream $refresh $ttl $with_input $fail_fast' }

# POST /; needs --cidr --cidr-authorization-context
@search-terms 'ProvisionByoipCidr, globalaccelerator provision-byoip-cidr'
export def 'global-accelerator provision-byoip-cidr' [
  --cidr: string
  --cidr-authorization-context: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator ProvisionByoipCidr $cidr $cidr_authorization_context -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-ids --endpoint-group-arn
@search-terms 'RemoveCustomRoutingEndpoints, globalaccelerator remove-custom-routing-endpoints'
export def 'global-accelerator remove-custom-routing-endpoints' [
  --endpoint-ids: list<string>
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator RemoveCustomRoutingEndpoints $endpoint_ids $endpoint_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-identifiers --endpoint-group-arn
@search-terms 'RemoveEndpoints, globalaccelerator remove-endpoints'
export def 'global-accelerator remove-endpoints' [
  --endpoint-identifiers: list
  --endpoint-group-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator RemoveEndpoints $endpoint_identifiers $endpoint_group_arn -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tags
@search-terms 'TagResource, globalaccelerator tag-resource'
export def 'global-accelerator tag-resource' [
  --resource-arn: string
  --tags: any
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --resource-arn --tag-keys
@search-terms 'UntagResource, globalaccelerator untag-resource'
export def 'global-accelerator untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --accelerator-arn
@search-terms 'UpdateAccelerator, globalaccelerator update-accelerator'
export def 'global-accelerator update-accelerator' [
  --accelerator-arn: string
  --name: string
  --ip-address-type: string@[IPV4 DUAL_STACK]
  --ip-addresses: list<string>
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UpdateAccelerator $accelerator_arn $name $ip_address_type $ip_addresses $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --accelerator-arn
@search-terms 'UpdateAcceleratorAttributes, globalaccelerator update-accelerator-attributes'
export def 'global-accelerator update-accelerator-attributes' [
  --accelerator-arn: string
  --flow-logs-enabled: oneof<bool>
  --flow-logs-s3-bucket: string
  --flow-logs-s3-prefix: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UpdateAcceleratorAttributes $accelerator_arn $flow_logs_enabled $flow_logs_s3_bucket $flow_logs_s3_prefix -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --attachment-arn
@search-terms 'UpdateCrossAccountAttachment, globalaccelerator update-cross-account-attachment'
export def 'global-accelerator update-cross-account-attachment' [
  --attachment-arn: string
  --name: string
  --add-principals: list<string>
  --remove-principals: list<string>
  --add-resources: list
  --remove-resources: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UpdateCrossAccountAttachment $attachment_arn $name $add_principals $remove_principals $add_resources $remove_resources -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --accelerator-arn
@search-terms 'UpdateCustomRoutingAccelerator, globalaccelerator update-custom-routing-accelerator'
export def 'global-accelerator update-custom-routing-accelerator' [
  --accelerator-arn: string
  --name: string
  --ip-address-type: string@[IPV4 DUAL_STACK]
  --ip-addresses: list<string>
  --enabled: oneof<bool>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UpdateCustomRoutingAccelerator $accelerator_arn $name $ip_address_type $ip_addresses $enabled -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --accelerator-arn
@search-terms 'UpdateCustomRoutingAcceleratorAttributes, globalaccelerator update-custom-routing-accelerator-attributes'
export def 'global-accelerator update-custom-routing-accelerator-attributes' [
  --accelerator-arn: string
  --flow-logs-enabled: oneof<bool>
  --flow-logs-s3-bucket: string
  --flow-logs-s3-prefix: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UpdateCustomRoutingAcceleratorAttributes $accelerator_arn $flow_logs_enabled $flow_logs_s3_bucket $flow_logs_s3_prefix -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --listener-arn --port-ranges
@search-terms 'UpdateCustomRoutingListener, globalaccelerator update-custom-routing-listener'
export def 'global-accelerator update-custom-routing-listener' [
  --listener-arn: string
  --port-ranges: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UpdateCustomRoutingListener $listener_arn $port_ranges -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --endpoint-group-arn
@search-terms 'UpdateEndpointGroup, globalaccelerator update-endpoint-group'
export def 'global-accelerator update-endpoint-group' [
  --endpoint-group-arn: string
  --endpoint-configurations: list
  --traffic-dial-percentage: number
  --health-check-port: int
  --health-check-protocol: string@[TCP HTTP HTTPS]
  --health-check-path: string
  --health-check-interval-seconds: int
  --threshold-count: int
  --port-overrides: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UpdateEndpointGroup $endpoint_group_arn $endpoint_configurations $traffic_dial_percentage $health_check_port $health_check_protocol $health_check_path $health_check_interval_seconds $threshold_count $port_overrides -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --listener-arn
@search-terms 'UpdateListener, globalaccelerator update-listener'
export def 'global-accelerator update-listener' [
  --listener-arn: string
  --port-ranges: list
  --protocol: string@[TCP UDP]
  --client-affinity: string@[NONE SOURCE_IP]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator UpdateListener $listener_arn $port_ranges $protocol $client_affinity -- $region $profile $with_input $fail_fast $yes' }

# POST /; needs --cidr
@search-terms 'WithdrawByoipCidr, globalaccelerator withdraw-byoip-cidr'
export def 'global-accelerator withdraw-byoip-cidr' [
  --cidr: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'global-accelerator WithdrawByoipCidr $cidr -- $region $profile $with_input $fail_fast $yes' }
