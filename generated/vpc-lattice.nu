# Written by `cargo xtask generate --service vpc-lattice` from the service's model and overlay: change those instead.
# VPC Lattice, API version 2022-11-30: 73 operations.

use rt.nu [call]

# PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules; needs --service-identifier --listener-identifier --rules
@search-terms BatchUpdateRule
export def 'vpc-lattice batch-update-rule' [
  --service-identifier: string
  --listener-identifier: string
  --rules: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice BatchUpdateRule $service_identifier $listener_identifier $rules -- $region $profile $with_input $fail_fast $yes' }

# POST /accesslogsubscriptions; needs --resource-identifier --destination-arn
@search-terms CreateAccessLogSubscription
export def 'vpc-lattice create-access-log-subscription' [
  --client-token: string
  --resource-identifier: string
  --destination-arn: string
  --service-network-log-type: string@[SERVICE RESOURCE]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateAccessLogSubscription $client_token $resource_identifier $destination_arn $service_network_log_type $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /services/{serviceIdentifier}/listeners; needs --service-identifier --name --protocol --default-action
@search-terms CreateListener
export def 'vpc-lattice create-listener' [
  --service-identifier: string
  --name: string
  --protocol: string@[HTTP HTTPS TLS_PASSTHROUGH]
  --port: int
  --default-action: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateListener $service_identifier $name $protocol $port $default_action $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /resourceconfigurations; needs --name --type
@search-terms CreateResourceConfiguration
export def 'vpc-lattice create-resource-configuration' [
  --name: string
  --type: string@[GROUP CHILD SINGLE ARN CIDR]
  --port-ranges: list<string>
  --protocol: string@[TCP TCP_UDP]
  --resource-gateway-identifier: string
  --resource-configuration-group-identifier: string
  --resource-configuration-definition: record
  --allow-association-to-shareable-service-network: oneof<bool>
  --custom-domain-name: string
  --group-domain: string
  --domain-verification-identifier: string
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateResourceConfiguration $name $type $port_ranges $protocol $resource_gateway_identifier $resource_configuration_group_identifier $resource_configuration_definition $allow_association_to_shareable_service_network $custom_domain_name $group_domain $domain_verification_identifier $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /resourcegateways; needs --name
@search-terms CreateResourceGateway
export def 'vpc-lattice create-resource-gateway' [
  --client-token: string
  --name: string
  --vpc-identifier: string
  --subnet-ids: list<string>
  --security-group-ids: list<string>
  --ip-address-type: string@[IPV4 IPV6 DUALSTACK]
  --ipv4-addresses-per-eni: int
  --resource-config-dns-resolution: string@[IN_VPC PUBLIC]
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateResourceGateway $client_token $name $vpc_identifier $subnet_ids $security_group_ids $ip_address_type $ipv4_addresses_per_eni $resource_config_dns_resolution $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules; needs --service-identifier --listener-identifier --name --match --priority --action
@search-terms CreateRule
export def 'vpc-lattice create-rule' [
  --service-identifier: string
  --listener-identifier: string
  --name: string
  --match: record
  --priority: int
  --action: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateRule $service_identifier $listener_identifier $name $match $priority $action $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /services; needs --name
@search-terms CreateService
export def 'vpc-lattice create-service' [
  --client-token: string
  --name: string
  --tags: record
  --custom-domain-name: string
  --certificate-arn: string
  --auth-type: string@[NONE AWS_IAM]
  --idle-timeout-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateService $client_token $name $tags $custom_domain_name $certificate_arn $auth_type $idle_timeout_seconds -- $region $profile $with_input $fail_fast $yes' }

# POST /servicenetworks; needs --name
@search-terms CreateServiceNetwork
export def 'vpc-lattice create-service-network' [
  --client-token: string
  --name: string
  --auth-type: string@[NONE AWS_IAM]
  --tags: record
  --sharing-config: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateServiceNetwork $client_token $name $auth_type $tags $sharing_config -- $region $profile $with_input $fail_fast $yes' }

# POST /servicenetworkresourceassociations; needs --resource-configuration-identifier --service-network-identifier
@search-terms CreateServiceNetworkResourceAssociation
export def 'vpc-lattice create-service-network-resource-association' [
  --client-token: string
  --resource-configuration-identifier: string
  --service-network-identifier: string
  --private-dns-enabled: oneof<bool>
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateServiceNetworkResourceAssociation $client_token $resource_configuration_identifier $service_network_identifier $private_dns_enabled $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /servicenetworkserviceassociations; needs --service-identifier --service-network-identifier
@search-terms CreateServiceNetworkServiceAssociation
export def 'vpc-lattice create-service-network-service-association' [
  --client-token: string
  --service-identifier: string
  --service-network-identifier: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateServiceNetworkServiceAssociation $client_token $service_identifier $service_network_identifier $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /servicenetworkvpcassociations; needs --service-network-identifier --vpc-identifier
@search-terms CreateServiceNetworkVpcAssociation
export def 'vpc-lattice create-service-network-vpc-association' [
  --client-token: string
  --service-network-identifier: string
  --vpc-identifier: string
  --private-dns-enabled: oneof<bool>
  --security-group-ids: list<string>
  --tags: record
  --dns-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateServiceNetworkVpcAssociation $client_token $service_network_identifier $vpc_identifier $private_dns_enabled $security_group_ids $tags $dns_options -- $region $profile $with_input $fail_fast $yes' }

# POST /targetgroups; needs --name --type
@search-terms CreateTargetGroup
export def 'vpc-lattice create-target-group' [
  --name: string
  --type: string@[IP LAMBDA INSTANCE ALB]
  --config: record
  --client-token: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice CreateTargetGroup $name $type $config $client_token $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /accesslogsubscriptions/{accessLogSubscriptionIdentifier}; needs --access-log-subscription-identifier
@search-terms DeleteAccessLogSubscription
export def 'vpc-lattice delete-access-log-subscription' [
  --access-log-subscription-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteAccessLogSubscription $access_log_subscription_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /authpolicy/{resourceIdentifier}; needs --resource-identifier
@search-terms DeleteAuthPolicy
export def 'vpc-lattice delete-auth-policy' [
  --resource-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteAuthPolicy $resource_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /domainverifications/{domainVerificationIdentifier}; needs --domain-verification-identifier
@search-terms DeleteDomainVerification
export def 'vpc-lattice delete-domain-verification' [
  --domain-verification-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteDomainVerification $domain_verification_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /services/{serviceIdentifier}/listeners/{listenerIdentifier}; needs --service-identifier --listener-identifier
@search-terms DeleteListener
export def 'vpc-lattice delete-listener' [
  --service-identifier: string
  --listener-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteListener $service_identifier $listener_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resourceconfigurations/{resourceConfigurationIdentifier}; needs --resource-configuration-identifier
@search-terms DeleteResourceConfiguration
export def 'vpc-lattice delete-resource-configuration' [
  --resource-configuration-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteResourceConfiguration $resource_configuration_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resourceendpointassociations/{resourceEndpointAssociationIdentifier}; needs --resource-endpoint-association-identifier
@search-terms DeleteResourceEndpointAssociation
export def 'vpc-lattice delete-resource-endpoint-association' [
  --resource-endpoint-association-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteResourceEndpointAssociation $resource_endpoint_association_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resourcegateways/{resourceGatewayIdentifier}; needs --resource-gateway-identifier
@search-terms DeleteResourceGateway
export def 'vpc-lattice delete-resource-gateway' [
  --resource-gateway-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteResourceGateway $resource_gateway_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /resourcepolicy/{resourceArn}; needs --resource-arn
@search-terms DeleteResourcePolicy
export def 'vpc-lattice delete-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteResourcePolicy $resource_arn -- $region $profile $with_input $fail_fast $yes' }

# DELETE /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}; needs --service-identifier --listener-identifier --rule-identifier
@search-terms DeleteRule
export def 'vpc-lattice delete-rule' [
  --service-identifier: string
  --listener-identifier: string
  --rule-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteRule $service_identifier $listener_identifier $rule_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /services/{serviceIdentifier}; needs --service-identifier
@search-terms DeleteService
export def 'vpc-lattice delete-service' [
  --service-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteService $service_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /servicenetworks/{serviceNetworkIdentifier}; needs --service-network-identifier
@search-terms DeleteServiceNetwork
export def 'vpc-lattice delete-service-network' [
  --service-network-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteServiceNetwork $service_network_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /servicenetworkresourceassociations/{serviceNetworkResourceAssociationIdentifier}; needs --service-network-resource-association-identifier
@search-terms DeleteServiceNetworkResourceAssociation
export def 'vpc-lattice delete-service-network-resource-association' [
  --service-network-resource-association-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteServiceNetworkResourceAssociation $service_network_resource_association_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /servicenetworkserviceassociations/{serviceNetworkServiceAssociationIdentifier}; needs --service-network-service-association-identifier
@search-terms DeleteServiceNetworkServiceAssociation
export def 'vpc-lattice delete-service-network-service-association' [
  --service-network-service-association-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteServiceNetworkServiceAssociation $service_network_service_association_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}; needs --service-network-vpc-association-identifier
@search-terms DeleteServiceNetworkVpcAssociation
export def 'vpc-lattice delete-service-network-vpc-association' [
  --service-network-vpc-association-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteServiceNetworkVpcAssociation $service_network_vpc_association_identifier -- $region $profile $with_input $fail_fast $yes' }

# DELETE /targetgroups/{targetGroupIdentifier}; needs --target-group-identifier
@search-terms DeleteTargetGroup
export def 'vpc-lattice delete-target-group' [
  --target-group-identifier: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeleteTargetGroup $target_group_identifier -- $region $profile $with_input $fail_fast $yes' }

# POST /targetgroups/{targetGroupIdentifier}/deregistertargets; needs --target-group-identifier --targets
@search-terms DeregisterTargets
export def 'vpc-lattice deregister-targets' [
  --target-group-identifier: string
  --targets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice DeregisterTargets $target_group_identifier $targets -- $region $profile $with_input $fail_fast $yes' }

# GET /accesslogsubscriptions/{accessLogSubscriptionIdentifier}; cached 1min; needs --access-log-subscription-identifier
@search-terms GetAccessLogSubscription
export def 'vpc-lattice get-access-log-subscription' [
  --access-log-subscription-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetAccessLogSubscription $access_log_subscription_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /authpolicy/{resourceIdentifier}; cached 1min; needs --resource-identifier
@search-terms GetAuthPolicy
export def 'vpc-lattice get-auth-policy' [
  --resource-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetAuthPolicy $resource_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /domainverifications/{domainVerificationIdentifier}; cached 1min; needs --domain-verification-identifier
@search-terms GetDomainVerification
export def 'vpc-lattice get-domain-verification' [
  --domain-verification-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetDomainVerification $domain_verification_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /services/{serviceIdentifier}/listeners/{listenerIdentifier}; cached 1min; needs --service-identifier --listener-identifier
@search-terms GetListener
export def 'vpc-lattice get-listener' [
  --service-identifier: string
  --listener-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetListener $service_identifier $listener_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /resourceconfigurations/{resourceConfigurationIdentifier}; cached 1min; needs --resource-configuration-identifier
@search-terms GetResourceConfiguration
export def 'vpc-lattice get-resource-configuration' [
  --resource-configuration-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetResourceConfiguration $resource_configuration_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /resourcegateways/{resourceGatewayIdentifier}; cached 1min; needs --resource-gateway-identifier
@search-terms GetResourceGateway
export def 'vpc-lattice get-resource-gateway' [
  --resource-gateway-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetResourceGateway $resource_gateway_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /resourcepolicy/{resourceArn}; cached 1min; needs --resource-arn
@search-terms GetResourcePolicy
export def 'vpc-lattice get-resource-policy' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetResourcePolicy $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}; cached 1min; needs --service-identifier --listener-identifier --rule-identifier
@search-terms GetRule
export def 'vpc-lattice get-rule' [
  --service-identifier: string
  --listener-identifier: string
  --rule-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetRule $service_identifier $listener_identifier $rule_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /services/{serviceIdentifier}; cached 1min; needs --service-identifier
@search-terms GetService
export def 'vpc-lattice get-service' [
  --service-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetService $service_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworks/{serviceNetworkIdentifier}; cached 1min; needs --service-network-identifier
@search-terms GetServiceNetwork
export def 'vpc-lattice get-service-network' [
  --service-network-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetServiceNetwork $service_network_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworkresourceassociations/{serviceNetworkResourceAssociationIdentifier}; cached 1min; needs --service-network-resource-association-identifier
@search-terms GetServiceNetworkResourceAssociation
export def 'vpc-lattice get-service-network-resource-association' [
  --service-network-resource-association-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetServiceNetworkResourceAssociation $service_network_resource_association_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworkserviceassociations/{serviceNetworkServiceAssociationIdentifier}; cached 1min; needs --service-network-service-association-identifier
@search-terms GetServiceNetworkServiceAssociation
export def 'vpc-lattice get-service-network-service-association' [
  --service-network-service-association-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetServiceNetworkServiceAssociation $service_network_service_association_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}; cached 1min; needs --service-network-vpc-association-identifier
@search-terms GetServiceNetworkVpcAssociation
export def 'vpc-lattice get-service-network-vpc-association' [
  --service-network-vpc-association-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetServiceNetworkVpcAssociation $service_network_vpc_association_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /targetgroups/{targetGroupIdentifier}; cached 1min; needs --target-group-identifier
@search-terms GetTargetGroup
export def 'vpc-lattice get-target-group' [
  --target-group-identifier: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice GetTargetGroup $target_group_identifier -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /accesslogsubscriptions; follows pages; cached 1min; needs --resource-identifier
@search-terms ListAccessLogSubscriptions
export def 'vpc-lattice list-access-log-subscriptions' [
  --resource-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListAccessLogSubscriptions $resource_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /domainverifications; follows pages; cached 1min
@search-terms ListDomainVerifications
export def 'vpc-lattice list-domain-verifications' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'vpc-lattice ListDomainVerifications -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /services/{serviceIdentifier}/listeners; follows pages; cached 1min; needs --service-identifier
@search-terms ListListeners
export def 'vpc-lattice list-listeners' [
  --service-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListListeners $service_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resourceconfigurations; follows pages; cached 1min
@search-terms ListResourceConfigurations
export def 'vpc-lattice list-resource-configurations' [
  --resource-gateway-identifier: string
  --resource-configuration-group-identifier: string
  --domain-verification-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListResourceConfigurations $resource_gateway_identifier $resource_configuration_group_identifier $domain_verification_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resourceendpointassociations; follows pages; cached 1min; needs --resource-configuration-identifier
@search-terms ListResourceEndpointAssociations
export def 'vpc-lattice list-resource-endpoint-associations' [
  --resource-configuration-identifier: string
  --resource-endpoint-association-identifier: string
  --vpc-endpoint-id: string
  --vpc-endpoint-owner: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListResourceEndpointAssociations $resource_configuration_identifier $resource_endpoint_association_identifier $vpc_endpoint_id $vpc_endpoint_owner -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /resourcegateways; follows pages; cached 1min
@search-terms ListResourceGateways
export def 'vpc-lattice list-resource-gateways' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'vpc-lattice ListResourceGateways -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules; follows pages; cached 1min; needs --service-identifier --listener-identifier
@search-terms ListRules
export def 'vpc-lattice list-rules' [
  --service-identifier: string
  --listener-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListRules $service_identifier $listener_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworkresourceassociations; follows pages; cached 1min
@search-terms ListServiceNetworkResourceAssociations
export def 'vpc-lattice list-service-network-resource-associations' [
  --service-network-identifier: string
  --resource-configuration-identifier: string
  --include-children: oneof<bool>
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListServiceNetworkResourceAssociations $service_network_identifier $resource_configuration_identifier $include_children -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworkserviceassociations; follows pages; cached 1min
@search-terms ListServiceNetworkServiceAssociations
export def 'vpc-lattice list-service-network-service-associations' [
  --service-network-identifier: string
  --service-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListServiceNetworkServiceAssociations $service_network_identifier $service_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworkvpcassociations; follows pages; cached 1min
@search-terms ListServiceNetworkVpcAssociations
export def 'vpc-lattice list-service-network-vpc-associations' [
  --service-network-identifier: string
  --vpc-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListServiceNetworkVpcAssociations $service_network_identifier $vpc_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworkvpcendpointassociations; follows pages; cached 1min; needs --service-network-identifier
@search-terms ListServiceNetworkVpcEndpointAssociations
export def 'vpc-lattice list-service-network-vpc-endpoint-associations' [
  --service-network-identifier: string
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListServiceNetworkVpcEndpointAssociations $service_network_identifier -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# GET /servicenetworks; follows pages; cached 1min
@search-terms ListServiceNetworks
export def 'vpc-lattice list-service-networks' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'vpc-lattice ListServiceNetworks -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /services; follows pages; cached 1min
@search-terms ListServices
export def 'vpc-lattice list-services' [
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
]: any -> any { call 'vpc-lattice ListServices -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl' }

# GET /tags/{resourceArn}; cached 5min; needs --resource-arn
@search-terms ListTagsForResource
export def 'vpc-lattice list-tags-for-resource' [
  --resource-arn: string
  --region: string
  --profile: string
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListTagsForResource $resource_arn -- $region $profile $refresh $ttl $with_input $fail_fast' }

# GET /targetgroups; follows pages; cached 1min
@search-terms ListTargetGroups
export def 'vpc-lattice list-target-groups' [
  --vpc-identifier: string
  --target-group-type: string@[IP LAMBDA INSTANCE ALB]
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListTargetGroups $vpc_identifier $target_group_type -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# POST /targetgroups/{targetGroupIdentifier}/listtargets; follows pages; cached 1min; needs --target-group-identifier
@search-terms ListTargets
export def 'vpc-lattice list-targets' [
  --target-group-identifier: string
  --targets: list
  --region: string
  --profile: string
  --raw
  --regions: any
  --profiles: any
  --stream
  --max-items: int
  --refresh
  --ttl: duration
  --with-input
  --fail-fast
]: any -> any { call 'vpc-lattice ListTargets $target_group_identifier $targets -- $region $profile $raw $regions $profiles $stream $max_items $refresh $ttl $with_input $fail_fast' }

# PUT /authpolicy/{resourceIdentifier}; needs --resource-identifier --policy
@search-terms PutAuthPolicy
export def 'vpc-lattice put-auth-policy' [
  --resource-identifier: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice PutAuthPolicy $resource_identifier $policy -- $region $profile $with_input $fail_fast $yes' }

# PUT /resourcepolicy/{resourceArn}; needs --resource-arn --policy
@search-terms PutResourcePolicy
export def 'vpc-lattice put-resource-policy' [
  --resource-arn: string
  --policy: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice PutResourcePolicy $resource_arn $policy -- $region $profile $with_input $fail_fast $yes' }

# POST /targetgroups/{targetGroupIdentifier}/registertargets; needs --target-group-identifier --targets
@search-terms RegisterTargets
export def 'vpc-lattice register-targets' [
  --target-group-identifier: string
  --targets: list
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice RegisterTargets $target_group_identifier $targets -- $region $profile $with_input $fail_fast $yes' }

# POST /domainverifications; needs --domain-name
@search-terms StartDomainVerification
export def 'vpc-lattice start-domain-verification' [
  --client-token: string
  --domain-name: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice StartDomainVerification $client_token $domain_name $tags -- $region $profile $with_input $fail_fast $yes' }

# POST /tags/{resourceArn}; needs --resource-arn --tags
@search-terms TagResource
export def 'vpc-lattice tag-resource' [
  --resource-arn: string
  --tags: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice TagResource $resource_arn $tags -- $region $profile $with_input $fail_fast $yes' }

# DELETE /tags/{resourceArn}; needs --resource-arn --tag-keys
@search-terms UntagResource
export def 'vpc-lattice untag-resource' [
  --resource-arn: string
  --tag-keys: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UntagResource $resource_arn $tag_keys -- $region $profile $with_input $fail_fast $yes' }

# PATCH /accesslogsubscriptions/{accessLogSubscriptionIdentifier}; needs --access-log-subscription-identifier --destination-arn
@search-terms UpdateAccessLogSubscription
export def 'vpc-lattice update-access-log-subscription' [
  --access-log-subscription-identifier: string
  --destination-arn: string
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateAccessLogSubscription $access_log_subscription_identifier $destination_arn -- $region $profile $with_input $fail_fast $yes' }

# PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier}; needs --service-identifier --listener-identifier --default-action
@search-terms UpdateListener
export def 'vpc-lattice update-listener' [
  --service-identifier: string
  --listener-identifier: string
  --default-action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateListener $service_identifier $listener_identifier $default_action -- $region $profile $with_input $fail_fast $yes' }

# PATCH /resourceconfigurations/{resourceConfigurationIdentifier}; needs --resource-configuration-identifier
@search-terms UpdateResourceConfiguration
export def 'vpc-lattice update-resource-configuration' [
  --resource-configuration-identifier: string
  --resource-configuration-definition: record
  --allow-association-to-shareable-service-network: oneof<bool>
  --port-ranges: list<string>
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateResourceConfiguration $resource_configuration_identifier $resource_configuration_definition $allow_association_to_shareable_service_network $port_ranges -- $region $profile $with_input $fail_fast $yes' }

# PATCH /resourcegateways/{resourceGatewayIdentifier}; needs --resource-gateway-identifier
@search-terms UpdateResourceGateway
export def 'vpc-lattice update-resource-gateway' [
  --resource-gateway-identifier: string
  --security-group-ids: list<string>
  --resource-config-dns-resolution: string@[IN_VPC PUBLIC]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateResourceGateway $resource_gateway_identifier $security_group_ids $resource_config_dns_resolution -- $region $profile $with_input $fail_fast $yes' }

# PATCH /services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}; needs --service-identifier --listener-identifier --rule-identifier
@search-terms UpdateRule
export def 'vpc-lattice update-rule' [
  --service-identifier: string
  --listener-identifier: string
  --rule-identifier: string
  --match: record
  --priority: int
  --action: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateRule $service_identifier $listener_identifier $rule_identifier $match $priority $action -- $region $profile $with_input $fail_fast $yes' }

# PATCH /services/{serviceIdentifier}; needs --service-identifier
@search-terms UpdateService
export def 'vpc-lattice update-service' [
  --service-identifier: string
  --certificate-arn: string
  --auth-type: string@[NONE AWS_IAM]
  --idle-timeout-seconds: int
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateService $service_identifier $certificate_arn $auth_type $idle_timeout_seconds -- $region $profile $with_input $fail_fast $yes' }

# PATCH /servicenetworks/{serviceNetworkIdentifier}; needs --service-network-identifier --auth-type
@search-terms UpdateServiceNetwork
export def 'vpc-lattice update-service-network' [
  --service-network-identifier: string
  --auth-type: string@[NONE AWS_IAM]
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateServiceNetwork $service_network_identifier $auth_type -- $region $profile $with_input $fail_fast $yes' }

# PATCH /servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}; needs --service-network-vpc-association-identifier
@search-terms UpdateServiceNetworkVpcAssociation
export def 'vpc-lattice update-service-network-vpc-association' [
  --service-network-vpc-association-identifier: string
  --security-group-ids: list<string>
  --private-dns-enabled: oneof<bool>
  --dns-options: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateServiceNetworkVpcAssociation $service_network_vpc_association_identifier $security_group_ids $private_dns_enabled $dns_options -- $region $profile $with_input $fail_fast $yes' }

# PATCH /targetgroups/{targetGroupIdentifier}; needs --target-group-identifier --health-check
@search-terms UpdateTargetGroup
export def 'vpc-lattice update-target-group' [
  --target-group-identifier: string
  --health-check: record
  --region: string
  --profile: string
  --with-input
  --fail-fast
  --yes
]: any -> any { call 'vpc-lattice UpdateTargetGroup $target_group_identifier $health_check -- $region $profile $with_input $fail_fast $yes' }
